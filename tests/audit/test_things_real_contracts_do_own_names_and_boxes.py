"""Own names and boxes: articles and times by their own names, duties that a later sentence gives to somebody, lines that are not
ticked, institutions that speak of themselves; each beside what looks alike and is another matter."""

import pytest
from audit.make_contracts import Row, differences, name_of

DEAL = (
    'Between Fernhollow Kettles Ltd (the "Brand") and Mira Tolland (the "Creator").\n'
    "1. The Creator shall post twice. The Brand shall pay her. The Term runs from 1 March to 31 August 2026.\n"
)
HEAD = "推广协议\n甲方（品牌方）：绍兴青檐伞业有限公司\n乙方（达人）：沈渔\n第一条 乙方发布视频两条，甲方付款。合作期自2026年3月1日至2026年8月31日。\n"
CRISIS, SECRET, MORALS, RIVALS = "crisis_cooperation", "confidentiality", "morality", "non_compete"
MET, UNMET = "met", "unmet"

ARTICLES = (
    'Between Fernhollow Kettles Ltd (the "Brand") and Mira Tolland (the "Creator").\n'
    "Article {0} Secrecy\nThe Creator shall keep unreleased designs secret.\n"
    "Article {1} Posts\nThe Creator shall post twice.\n"
    "Article {2} Breach\nWhoever breaches Article {3} pays the Brand USD 5,000.\n"
)
SEASON = (
    'Between Fernhollow Kettles Ltd (the "Brand") and Mira Tolland (the "Creator").\n'
    '1. "Season" means the time from 1 March to 31 August 2026. The Creator shall post twice.\n'
)
LETTER = "合作函\n致：沈渔（下称“您”）\n我{0}邀请您发布视频两条，我{0}支付费用五千元。\n您应对我{0}未公开的展览保密，不得向他人透露。\n衢州云溪{1}\n"
PRACTICE = (
    'Between Alder Dental LLP (the "Practice") and Mira Tolland (the "Creator").\n1. The Creator shall post twice. The Practice shall pay her.\n'
    '2. "Practice {0}" means {1}. {2}\n'
)
BOXES = HEAD + "第二条 服务内容\n{0} 视频三条\n{1} 乙方应对未公开的新品信息保密，不得向第三方披露\n"

ROWS = [
    Row("an article in words", ARTICLES.format("One", "Two", "Three", "One"), SECRET, "weak", {"remedy": MET}),
    Row("the breach of another article", ARTICLES.format("One", "Two", "Three", "Two"), SECRET, "weak", {"remedy": UNMET}),
    Row("numbers of two words", ARTICLES.format("Twenty-One", "Twenty-Two", "Twenty-Three", "Twenty-Two"), SECRET, "weak"),
    Row("during the Season", SEASON + "2. During the Season the Creator shall not promote other kettles.\n", RIVALS, "weak|strong", {"in_term": MET}),
    Row(
        "a window within the deal is not its end",
        DEAL + '2. "Launch Phase" means from 1 to 3 March 2026. The Creator shall keep unreleased designs secret after the Launch Phase.\n',
        SECRET,
        "weak",
        {"survival": UNMET},
    ),
    Row(
        "the year after it ends",
        DEAL + "2. In the year after the Term the Creator shall not promote other kettles.\n",
        RIVALS,
        "weak",
        {"post_term": MET},
    ),
    Row(
        "the year after signature lies within it",
        DEAL + "2. In the year after signature the Creator shall not promote other kettles.\n",
        RIVALS,
        "weak",
        {"post_term": "unmet|weak"},
    ),
    Row("the eighth hour", HEAD + "第二条 发生负面舆情的，乙方应在收到通知后的第八个小时前下架相关内容。\n", CRISIS, "weak|strong", {"response_time": MET}),
    Row("duties given to the brand afterwards", HEAD + "第二条 发生负面舆情的，应当在24小时内删除相关内容。前述责任由甲方承担。\n", CRISIS, "missing|adverse"),
    Row("duties given to her afterwards", HEAD + "第二条 发生负面舆情的，应当在24小时内删除相关内容。前述责任由乙方承担。\n", CRISIS, "weak|strong", {"delete_content": MET}),
    Row("who only watches over it bears nothing", HEAD + "第二条 保密\n合作信息应当严格保密，不得向第三方披露。上述义务由甲方监督履行。\n", SECRET, "weak", {"obligation": "met|weak"}),
    Row(
        "whom it is owed to does not owe it",
        DEAL + "2. All campaign information must be kept confidential. These obligations are owed to the Brand.\n",
        SECRET,
        "weak",
    ),
    Row(
        "with whom it is said to rest owes it",
        DEAL + "2. All campaign information must be kept confidential. These obligations rest with the Brand.\n",
        SECRET,
        "missing|adverse",
    ),
    Row("a line that is not ticked", BOXES.format("☑", "□"), SECRET, "missing"),
    Row("a line that is ticked", BOXES.format("☑", "☑"), SECRET, "weak", {"obligation": MET}),
    Row("boxes that are bullets", BOXES.format("□", "□"), SECRET, "weak", {"obligation": MET}),
    Row(
        "ticks of another list",
        HEAD + "第二条 乙方的义务\n□ 乙方应对未公开的新品信息保密，不得向第三方披露\n□ 乙方应按时发布\n付款方式：\n☑ 银行转账\n",
        SECRET,
        "weak",
        {"obligation": MET},
    ),
    Row("an institution and its guest", LETTER.format("馆", "博物馆"), SECRET, "weak", {"obligation": MET}),
    Row("我会 is what I will do", "合作承诺\n我会应合作要求保密，不得向任何人透露合作内容。\n承诺人：沈渔（博主）\n", SECRET, "weak", {"obligation": "met|weak"}),
    Row(
        "a term that begins with the name of a party",
        PRACTICE.format("Information", "unpublished prices of the Practice", "Practice Information shall be kept secret by the Creator."),
        SECRET,
        "weak",
        {"obligation": MET},
    ),
    Row(
        "people of a party",
        PRACTICE.format("Team", "the Practice's staff", "In a crisis the Practice Team shall delete the content within 24 hours."),
        CRISIS,
        "missing|adverse",
    ),
    Row("an apology that is due from her", DEAL + "2. In a scandal an apology is due from the Creator within 24 hours.\n", CRISIS, "weak", {"clarify_statement": MET}),
    Row("an apology that is not due", DEAL + "2. In a scandal no apology is due from the Creator.\n", CRISIS, "missing|adverse"),
    Row("an apology that is the brand's", DEAL + "2. In a crisis an apology from the Brand shall be published within 24 hours.\n", CRISIS, "missing|adverse"),
    Row("what the brand has not agreed to", DEAL + "2. The Creator shall not disclose any information to whose disclosure the Brand has not agreed.\n", SECRET, "weak"),
    Row("a blank in a rule leaves the rule", DEAL + "2. Non-disclosure: The Creator shall not disclose any information of the Brand, period TBD.\n", SECRET, "weak", {"duration": UNMET}),
    Row("whether or not something else is agreed", HEAD + "第二条 不论双方是否另行约定，乙方均应在发生舆情后24小时内删除相关内容。\n", CRISIS, "weak"),
    Row("no extra fee is no ban", DEAL + "2. For no extra fee shall the Creator delete the post within 24 hours of a scandal.\n", CRISIS, "weak", {"delete_content": MET}),
    Row("only after the time has gone by", HEAD + "第二条 只有在合同终止满四个月之后，乙方方可推广其他伞具品牌。\n", RIVALS, "weak|strong", {"post_term": MET}),
    Row("only before something", HEAD + "第二条 只有在甲方付清全部报酬之前，乙方才可以承接竞品合作。\n", RIVALS, "missing|adverse"),
    Row("her agency runs her exclusively", HEAD.replace("沈渔", "星汀经纪公司（独家运营达人“沈渔”）") + "第二条 达人可以随时推广其他伞具品牌。\n", RIVALS, "missing|adverse"),
    Row(
        "whose notice starts the clock need not act",
        HEAD + "第二条 发生负面舆情的，乙方按附件一行事。\n附件一　舆情处置时刻表（自甲方通知起算）\n动作｜完成时间\n对涉事作品作隐藏或者撤下处理｜三小时内\n",
        CRISIS,
        "weak|strong",
        {"delete_content": MET, "response_time": MET},
    ),
    Row(
        "a schedule for one party alone",
        HEAD + "第二条 发生负面舆情的，按附件一行事。\n附件一　甲方处置时刻表\n动作｜完成时间\n对涉事作品作隐藏或者撤下处理｜三小时内\n",
        CRISIS,
        "missing|adverse",
    ),
    Row(
        "a section that is headed in words, and articles that count on",
        'Between Fernhollow Kettles Ltd (the "Brand") and Mira Tolland (the "Creator").\nSECTION ONE: SECRECY\n1. The Creator shall keep unreleased designs secret.\n'
        "SECTION TWO: POSTS\n2. The Creator shall post twice.\nSECTION THREE: REST\n3. Section One outlives this agreement by thirty months.\n",
        SECRET,
        "weak",
        {"survival": MET, "duration": MET},
    ),
    Row("in the term and thereafter", HEAD + "第二条 合作期内及其后三个月，乙方不得推广其他伞具品牌。\n", RIVALS, "weak|strong", {"in_term": MET, "post_term": MET}),
    Row(
        "what she thinks fit to share swallows the duty",
        HEAD + "第二条 保密\n乙方应对未公开的新品信息保密，期限至终止后两年；但乙方认为适合对外分享的，不受此限。乙方违反本条的，支付违约金五万元。\n",
        SECRET,
        "weak",
    ),
    Row(
        "what the brand thinks fit to share does not",
        HEAD + "第二条 保密\n乙方应对未公开的新品信息保密，期限至终止后两年；但甲方认为适合对外分享的，不受此限。乙方违反本条的，支付违约金五万元。\n",
        SECRET,
        "weak|strong",
        {"obligation": MET},
    ),
    Row(
        "what she removes when trouble breaks",
        DEAL + "2. When trouble breaks\n2.1 The Creator removes from her channels what the Brand names.\n",
        CRISIS,
        "weak",
        {"delete_content": MET},
    ),
    Row(
        "what comes off a fee is no post",
        DEAL + "2. When trouble breaks\n2.1 If the Creator misses a shoot, USD 500 comes off the next fee.\n",
        CRISIS,
        "missing",
    ),
]  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_own_names_and_boxes(row: Row) -> None:
    assert not differences(row)
