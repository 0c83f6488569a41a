"""Verbs of a lead-in, conditions told one by one, calls before a colon, exceptions that add, options that were refused."""

import pytest
from audit.make_contracts import Row, differences, name_of
from audit.whole_clauses import DEAL_EN, MORALS, MORALS_EN, RIVALS, RIVALS_EN, SECRET, STORM, STORM_EN

DEAL = "第一条 乙方发布视频三条，甲方支付报酬。\n"
CARRIED = [
    Row(
        "what she must not host",
        DEAL_EN
        + "3. During the Term and for six months after it the Talent shall not host, post about or be photographed for:\n(a) any other tea brand;\n"
        "(b) any coffee brand.\n",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "met"},
    ),
    Row(
        "what she may host",
        DEAL_EN
        + "3. During the Term the Talent may host, post about or be photographed for:\n(a) any other tea brand;\n(b) any coffee brand.\n",
        "non_compete",
        "adverse|missing",
    ),
    Row(
        "an item with a verb of its own",
        DEAL_EN
        + "3. During the Term the Talent shall not do any of these:\n(a) smoke on camera;\n(b) arrive late.\n",
        "non_compete",
        "missing",
    ),
]

CONDITIONS = [
    Row(
        "grounds told one by one",
        DEAL
        + "第二条 艺人形象\n乙方应遵纪守法；乙方发表侮辱性言论的；或者被曝丑闻，损害甲方声誉的，甲方可以解除合同，乙方应返还报酬。\n",
        "morality",
        "weak|strong",
        {"unilateral_termination": "met", "refund_or_damages": "met"},
    ),
    Row(
        "on the brand's call, before a colon",
        DEAL
        + "第二条 发生负面舆情，接甲方通知后：乙方八小时内删除视频，并发布甲方确认的澄清声明，配合甲方处置。\n",
        "crisis_cooperation",
        "weak|strong",
        {"response_time": "met", "delete_content": "met"},
    ),
    Row(
        "the brand says pull it",
        DEAL + "第二条 出现负面舆情，甲方说撤视频，乙方两小时内撤下，并配合甲方处置、发布澄清。\n",
        "crisis_cooperation",
        "weak|strong",
        {"response_time": "met", "delete_content": "met"},
    ),
    Row(
        "the fan says pull it",
        DEAL + "第二条 粉丝说撤视频，乙方可以不理。\n",
        "crisis_cooperation",
        "missing|adverse",
    ),
]

EXCEPTIONS = [
    Row(
        "besides damages also a deduction",
        DEAL
        + "第二条 乙方应对甲方未公开的配方保密，合同终止后两年内仍然有效。乙方违反本条的，甲方除得请求损害赔偿外，并得扣减报酬。\n",
        "confidentiality",
        "strong",
        {"remedy": "met"},
    ),
    Row(
        "all but the damages",
        DEAL
        + "第二条 乙方应对甲方未公开的配方保密，合同终止后两年内仍然有效。乙方违反本条的，除口头提醒外，甲方不得要求任何赔偿。\n",
        "confidentiality",
        "weak",
        {"remedy": "unmet"},
    ),
    Row(
        "no act is a breach",
        MORALS_EN
        + "8. No act or statement of the Talent is a breach of this Agreement or entitles the Brand to end it.\n",
        "morality",
        "weak|adverse|missing",
    ),
    Row(
        "nothing is confidential",
        DEAL_EN + "2. Confidentiality. Nothing in this Agreement is confidential.\n",
        "confidentiality",
        "missing|adverse",
    ),
]

OPTIONS = [
    Row(
        "not chosen",
        DEAL
        + "附加服务\n服务\t选购\n加急剪辑\t☑选购\n舆情配合：发生负面舆情的，乙方配合甲方处置并在八小时内删除视频\t☑不选购\n",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "chosen",
        DEAL
        + "附加服务\n服务\t选购\n加急剪辑\t☑不选购\n舆情配合：发生负面舆情的，乙方应配合甲方处置并在八小时内删除视频\t☑选购\n",
        "crisis_cooperation",
        "weak",
    ),
]

ELSEWHERE = [
    Row(
        "a court orders it",
        DEAL + "第二条 法院裁定移除视频的，乙方应遵从并删除视频。\n",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "films that have stood long enough",
        DEAL + "第二条 视频至少保留三十天，之后乙方可以自行隐藏。\n" + STORM,
        "crisis_cooperation",
        "strong|weak",
        {"delete_content": "met"},
    ),
    Row(
        "the guests are not she",
        STORM_EN + "6. Guests on the Talent's show are not bound by Section 5.\n",
        "crisis_cooperation",
        "strong|weak",
        {"delete_content": "met"},
    ),
    Row(
        "the Talent is not bound",
        STORM_EN + "6. The Talent is not bound by Section 5.\n",
        "crisis_cooperation",
        "adverse|missing",
    ),
    Row(
        "online and off alike",
        RIVALS.replace("违者", "上述约束不分线上线下，违者"),
        "non_compete",
        "strong",
    ),
    Row(
        "online not at all",
        RIVALS.replace("，违者", "。上述约束不适用于乙方的线上推广。违者"),
        "non_compete",
        "weak",
    ),
    Row(
        "not bound by an article",
        STORM + "第六条 乙方不受第五条约束。\n",
        "crisis_cooperation",
        "adverse|missing",
    ),
    Row(
        "what the law asks for is not bound by it",
        SECRET + "第四条 乙方依法所作的披露不受第三条约束。\n",
        "confidentiality",
        "strong",
    ),
    Row(
        "the brand is not bound by it",
        STORM + "第六条 甲方不受第五条约束。\n",
        "crisis_cooperation",
        "strong|weak",
        {"delete_content": "met"},
    ),
    Row(
        "but for the online half",
        RIVALS.replace("，违者", "，但线上推广不在此限。违者"),
        "non_compete",
        "weak",
    ),
    Row(
        "but for what was signed before",
        RIVALS.replace("，违者", "，但签约前已签署的线上推广不在此限。违者"),
        "non_compete",
        "strong",
    ),
    Row(
        "except on social media",
        RIVALS_EN.replace(" any other tea brand.", " any other tea brand except on social media."),
        "non_compete",
        "weak",
    ),
    Row(
        "on social media too",
        RIVALS_EN.replace(" any other tea brand.", " any other tea brand on social media or anywhere else."),
        "non_compete",
        "strong",
    ),
    Row(
        "deletions under an article",
        STORM + "第六条 乙方依第五条之删除，报酬不因此减少。\n",
        "crisis_cooperation",
        "strong|weak",
        {"delete_content": "met"},
    ),
    Row(
        "a quoted rule that is struck",
        MORALS + "第九条 特别约定\n第六条全文，经双方协商删去。\n",
        "morality",
        "missing|adverse",
    ),
    Row(
        "what is only valued",
        DEAL + "第二条 双方高度重视各自的公众形象。\n",
        "morality",
        "missing",
    ),
    Row(
        "secrets and a trifle",
        SECRET + "第四条 乙方违反第三条的，赔偿总额以人民币一元为限。\n",
        "confidentiality",
        "weak",
        {"remedy": "unmet|weak"},
    ),
]
ROWS = [*CARRIED, *CONDITIONS, *EXCEPTIONS, *OPTIONS, *ELSEWHERE]


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_lead_ins_and_further_conditions(row: Row) -> None:
    assert not differences(row)
