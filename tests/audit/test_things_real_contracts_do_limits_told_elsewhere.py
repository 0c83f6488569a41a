"""What another sentence, or another article, takes off a clause that is there."""

import pytest
from audit.make_contracts import Row, differences, name_of

_SECRET = "第四条 乙方应对甲方未公开的图纸、价格保密，合同终止后三年内仍然有效。\n"
_SECRET_EN = (
    'Between Larch Drinks Ltd (the "Brand") and Mina Cole (the "Creator").\n1. The Creator shall post. The Brand shall pay.\n'
    "4. The Creator shall keep the Brand's unpublished recipes and prices secret for three years after termination.\n"
)
_MORALS = (
    "第五条 乙方应遵守法律、维护良好形象。\n"
    "5.1 乙方违法犯罪、发表歧视言论或者发生丑闻的，甲方有权解除合同，乙方退还费用。\n"
)
ROWS = [
    Row(
        "any breach is paid for",
        _SECRET + "第八条 任何一方违反本合同的，应赔偿对方损失。",
        "confidentiality",
        "strong",
        {"remedy": "met"},
    ),
    Row(
        "any breach but this one",
        _SECRET + "第八条 任何一方违反本合同的，应赔偿对方损失。\n第九条 第八条不适用于违反第四条的情形。",
        "confidentiality",
        "weak",
        {"remedy": "unmet"},
    ),
    Row(
        "any breach, and not another one",
        _SECRET + "第八条 任何一方违反本合同的，应赔偿对方损失。\n第九条 第八条不适用于违反第二条的情形。",
        "confidentiality",
        "strong",
        {"remedy": "met"},
    ),
    Row(
        "the article spares it without naming itself",
        _SECRET_EN
        + "7. A party in breach of this Agreement shall make good the loss.\n7.1 This does not apply to breach of clause 4.",
        "confidentiality",
        "weak",
        {"remedy": "unmet"},
    ),
    Row(
        "a cap that does not apply to it",
        _SECRET_EN
        + "7. A party in breach of this Agreement shall make good the loss.\n8. The cap in clause 7 does not apply to breach of clause 4.",
        "confidentiality",
        "strong",
        {"remedy": "met"},
    ),
    Row(
        "what is taken out of what binds nobody",
        _SECRET
        + "第八条 任何一方违反本合同的，应赔偿对方损失。\n第九条 除第四条外，本意向书不具有法律约束力。",
        "confidentiality",
        "strong",
    ),
    Row(
        "binds nobody",
        _SECRET + "第八条 任何一方违反本合同的，应赔偿对方损失。\n第九条 第四条不具有法律约束力。",
        "confidentiality",
        "adverse",
    ),
    Row(
        "not applicable once the contract is over: until then it holds",
        _SECRET + "第八条 任何一方违反本合同的，应赔偿对方损失。\n第九条 合作期满之日起，第四条不再适用。",
        "confidentiality",
        "weak",
        {"obligation": "met", "survival": "unmet"},
    ),
    Row(
        "the KOL may judge whether it applies, by number",
        _MORALS + "5.2 乙方认为其行为不影响甲方的，第5.1条不适用。",
        "morality",
        "weak",
        {"unilateral_termination": "weak"},
    ),
    Row(
        "the brand may judge whether it applies",
        _MORALS + "5.2 甲方认为其行为轻微的，第5.1条不适用。",
        "morality",
        "weak",
        {"unilateral_termination": "met"},
    ),
    Row(
        "a breach of what is owed in a storm is no scandal",
        "第六条 发生负面舆情的，乙方应配合甲方处置。\n第七条 乙方违反第六条的，退还全部费用。",
        "morality",
        "missing",
    ),
    Row(
        "the events of a list are what is broken",
        "第六条 乙方不得有下列情形：（一）违法犯罪；（二）因个人言行引发负面舆情。\n第七条 乙方违反第六条的，退还全部费用。",
        "morality",
        "weak",
        {"reputation_trigger": "met|weak", "refund_or_damages": "met"},
    ),
    Row(
        "denied behind",
        "发生负面舆情的，配合处置、删除视频、公开致歉等各项义务，乙方均不承担。",
        "crisis_cooperation",
        "adverse",
    ),
    Row(
        "ordered behind",
        "发生负面舆情的，配合处置、删除视频、公开致歉等各项义务，乙方均应履行。",
        "crisis_cooperation",
        "weak",
        {"cooperate": "met", "delete_content": "met"},
    ),
    Row(
        "a list of recitals",
        "鉴于：\n（1）甲方将推出新品；\n（2）乙方愿意对新品信息保密；\n双方约定如下：\n第一条 乙方发布视频。\n第二条 甲方付款。",
        "confidentiality",
        "missing",
    ),
    Row(
        "points that are numbered behind recitals",
        "鉴于：\n（1）甲方将推出新品；\n（2）乙方是创作者；\n双方约定如下：\n1. 乙方应对新品信息保密；\n2. 甲方付款。",
        "confidentiality",
        "weak",
    ),
    Row(
        "suppliers are bound, no party",
        "甲方的印刷厂、物流公司应当对未公开的新品信息保密。",
        "confidentiality",
        "missing",
    ),
    Row(
        "suppliers beside the KOL",
        "乙方及其供应商应当对未公开的新品信息保密。",
        "confidentiality",
        "weak",
    ),
    Row(
        "the KOL's own consent starts the clock",
        "发生负面舆情的，乙方应配合甲方处置，并自乙方书面同意之时起24小时内删除视频、发布澄清声明。",
        "crisis_cooperation",
        "weak",
        {"response_time": "weak"},
    ),
    Row(
        "the brand's consent starts the clock",
        "发生负面舆情的，乙方应配合甲方处置，并自甲方书面同意之时起24小时内删除视频、发布澄清声明。",
        "crisis_cooperation",
        "strong",
        {"response_time": "met"},
    ),
    Row(
        "the consent of both starts the clock, so it waits for the KOL too",
        "发生负面舆情的，乙方应配合甲方处置，并自双方书面同意之时起24小时内删除视频、发布澄清声明。",
        "crisis_cooperation",
        "weak",
        {"response_time": "weak"},
    ),
    Row(
        "damages of nought",
        _SECRET + "第八条 乙方违反第四条的，应支付违约金人民币0元。",
        "confidentiality",
        "weak",
        {"remedy": "weak"},
    ),
]


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_a_limit_told_elsewhere(row: Row) -> None:
    assert not differences(row)
