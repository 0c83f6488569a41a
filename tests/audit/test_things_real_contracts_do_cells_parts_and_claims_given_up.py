"""Articles that a cell or a rider takes back, parts and circled numbers that are cited, and claims that are given up."""

import pytest
from audit.make_contracts import Row, differences, name_of
from audit.whole_clauses import BAN_EN, DEAL_EN, MORALS, MORALS_EN, RIVALS, SECRET, SECRET_EN

CHANGES = "附表 特别约定\n项次\t对应条款\t约定\n1\t1\t视频改为四条。\n2\t{}\t{}\n"
TAKEN_BACK = [
    Row(
        "struck in a cell",
        RIVALS + CHANGES.format("4", "整条不予适用。乙方可与任何洗发水品牌合作。"),
        "non_compete",
        "adverse|missing",
    ),
    Row(
        "another article in the cell",
        RIVALS + CHANGES.format("1", "整条不予适用。"),
        "non_compete",
        "strong",
    ),
    Row(
        "a number in another column",
        RIVALS + "附表 交付\n项次\t条数\t约定\n1\t4\t不予适用范围外的补拍另计。\n",
        "non_compete",
        "strong",
    ),
    Row(
        "replaced in one sentence",
        MORALS_EN
        + "9. Section 4 is deleted and the following stands in its place: \"The Brand knows the Talent's manner and has chosen it. No act or"
        ' statement of the Talent shall entitle the Brand to terminate or to reclaim any fee."\n',
        "morality",
        "adverse|missing|weak",
        {"unilateral_termination": "unmet"},
    ),
    Row(
        "another section replaced",
        MORALS_EN
        + '9. Section 1 is deleted and the following stands in its place: "The Talent shall post three times."\n',
        "morality",
        "weak|strong",
        {"unilateral_termination": "met"},
    ),
    Row(
        "two articles struck at once",
        MORALS + "第九条 特别约定\n正文6.1、6.2两款划去，不再适用。\n",
        "morality",
        "missing|adverse",
    ),
    Row(
        "values, and not enforceable",
        MORALS_EN + "9. Section 4 records the Brand's community values and is not enforceable.\n",
        "morality",
        "missing|adverse",
    ),
    Row(
        "for the brand it does not apply",
        MORALS_EN + "9. Section 4 does not apply to the Brand.\n",
        "morality",
        "weak|strong",
        {"unilateral_termination": "met"},
    ),
]

_CIRCLED = (
    "甲方：芦苇日化公司（品牌方）\n乙方：韩小满（达人）\n① 合作内容\n乙方发布视频三条，甲方支付报酬。\n"
    "② 保密\n乙方应对甲方未公开的配方保密，合同终止后两年内仍然有效。\n③ 代价\n违反{}的，每次支付违约金五万元。\n"
)
_PARTS = (
    'Between Fenwick Teas Ltd (the "Brand") and Ada Moss (the "Talent").\nPART A. WORK\nA(1) The Talent shall post twice. The Brand shall pay her.\n'
    "PART B. SECRETS\nB(1) The Talent shall keep the Brand's unpublished recipes secret.\n"
    "PART C. LAST THINGS\nC(1) English law applies.\n{}"
)
CITED = [
    Row("the circled article", _CIRCLED.format("②"), "confidentiality", "strong", {"remedy": "met"}),
    Row("another circled article", _CIRCLED.format("①"), "confidentiality", "weak", {"remedy": "unmet"}),
    Row(
        "what a part lives on for",
        _PARTS.format("Part\tLives on for\nA\tnothing\nB\tfour years from the close or sooner ending\n"),
        "confidentiality",
        "weak",
        {"duration": "met"},
    ),
    Row(
        "another part lives on",
        _PARTS.format("Part\tLives on for\nA\tfour years from the close or sooner ending\nB\tnothing\n"),
        "confidentiality",
        "weak",
        {"duration": "unmet"},
    ),
]

GIVEN_UP = [
    Row(
        "hopes, and every right given up",
        MORALS_EN
        + "9. Section 4 records hopes and creates no obligation of any kind on the Talent.\n10. The Brand irrevocably gives up every right to dissolve"
        " this Agreement, recover any payment or seek compensation by reason of the Talent's behaviour, utterances or reputation.\n",
        "morality",
        "adverse|missing",
    ),
    Row(
        "only a reminder is left",
        SECRET
        + "第四条 乙方未遵守第三条的，甲方仅可提醒乙方停止，甲方放弃就此请求违约金、赔偿、退款的一切权利。\n",
        "confidentiality",
        "weak|adverse",
        {"remedy": "unmet"},
    ),
    Row(
        "secrets of hers that the brand keeps",
        "第一条 乙方发布视频三条，甲方支付报酬。\n第二条 甲方应对乙方的报价、后台粉丝画像以及住址严格保密，在协议存续期间及终止后三年内不得向第三方提供。\n",
        "confidentiality",
        "adverse|missing",
    ),
    Row(
        "every claim released",
        SECRET_EN
        + "8. The Brand releases the Talent, in advance, from every claim for money, refund or injunction that a breach of Section 2 might give it.\n",
        "confidentiality",
        "weak|adverse",
        {"remedy": "unmet"},
    ),
    Row(
        "claims for another section released",
        SECRET_EN
        + "8. The Brand releases the Talent from every claim for money that a delay under Section 1 might give it.\n",
        "confidentiality",
        "strong",
        {"remedy": "met"},
    ),
    Row(
        "whoever she thinks interested",
        SECRET_EN.rstrip()
        + " Clause 2 does not prevent the Talent from passing any such information to any journalist or other person whom she considers likely"
        " to find it of interest.\n",
        "confidentiality",
        "weak|adverse",
    ),
    Row(
        "her lawyer",
        SECRET_EN.rstrip()
        + " Clause 2 does not prevent the Talent from passing any such information to her lawyer, who is bound to secrecy.\n",
        "confidentiality",
        "strong|weak",
        {"obligation": "met"},
    ),
    Row(
        "not asked to keep anything in",
        "第一条 您发布视频三条，我们支付酬劳。\n第二条 新品、酬劳标准、投放节奏，您想聊就聊，我们不要求您承担任何不外传的责任。\n",
        "confidentiality",
        "adverse|missing",
    ),
    Row(
        "asked to keep it in",
        "第一条 您发布视频三条，我们支付酬劳。\n第二条 新品、酬劳标准、投放节奏，请您承担不外传的责任，不得告诉任何人。\n",
        "confidentiality",
        "weak",
        {"obligation": "met|weak"},
    ),
]

NOT_THE_CLAUSE = [
    Row(
        "no partnership",
        DEAL_EN
        + "4. NON-EXCLUSIVE RELATIONSHIP\n4.1 The parties are independent contractors, and nothing in this Agreement creates a partnership.\n",
        "non_compete",
        "missing",
    ),
    Row(
        "she obeys the law",
        DEAL_EN
        + "4. The Talent agrees to obey the law and to avoid behaviour that would cast her or the Brand in a bad light.\n",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "a task handed on",
        "第一条 乙方发布视频三条，甲方支付报酬。\n第二条 乙方不得将任务转给他人。\n",
        "confidentiality",
        "missing",
    ),
    Row(
        "a secret handed on",
        "第一条 乙方发布视频三条，甲方支付报酬。\n第二条 乙方不得将甲方未公开的新品资料转给他人。\n",
        "confidentiality",
        "weak",
    ),
    Row(
        "nothing that she does not believe",
        'Between Fenwick Teas Ltd (the "Brand") and Ada Moss (the "Talent").\n1. The Talent shall drink the tea for a week and will say nothing'
        " about it that she does not believe. The Brand shall pay her.\n",
        "confidentiality",
        "missing",
    ),
    Row(
        "nothing about it before launch",
        'Between Fenwick Teas Ltd (the "Brand") and Ada Moss (the "Talent").\n1. The Talent shall post twice. The Brand shall pay her.\n'
        "2. Until the Brand has launched the unreleased blend, the Talent will say nothing about it to anyone.\n",
        "confidentiality",
        "weak",
    ),
    Row(
        "rivals in a contest",
        "第一条 乙方发布视频三条，甲方支付报酬。\n第二条 每季度举办创作赛，参赛作品与竞争者同台评比，规则另见活动页。\n",
        "non_compete",
        "missing",
    ),
    Row(
        "the word secret beside a leave to film",
        BAN_EN
        + " For a breach of this clause she shall pay liquidated damages of $9,000.\n"
        + "4. The Talent shall not film, let out or otherwise use any other unpublished information of the Brand.\n",
        "non_compete",
        "strong",
    ),
    Row(
        "both know what secrecy is worth",
        "第一条 乙方发布视频三条，甲方支付报酬。\n第二条 双方深知保密之于彼此信任的意义。\n",
        "confidentiality",
        "missing",
    ),
    Row(
        "a secret that is kept",
        SECRET + "第四条 双方深知保密之于彼此信任的意义。\n",
        "confidentiality",
        "strong",
    ),
]
ROWS = [*TAKEN_BACK, *CITED, *GIVEN_UP, *NOT_THE_CLAUSE]


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_cells_parts_and_claims_given_up(row: Row) -> None:
    assert not differences(row)
