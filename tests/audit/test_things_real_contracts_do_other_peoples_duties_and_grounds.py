"""Duties of everybody but the KOL, labels by definition, promises that cost nothing to break, grounds that are none."""

import pytest
from audit.make_contracts import Row, differences, name_of

DEAL = 'Between Larkfield Flasks Ltd (the "Brand") and Isla Brandt (the "Creator").\n1. The Creator shall post twice. The Brand shall pay her.\n'
HEAD = "推广合同\n甲方（品牌方）：澜谷器皿有限公司\n乙方（达人）：程一禾\n第一条 乙方发布视频三条，甲方支付费用。\n"
SECRET = (
    HEAD + "第四条 乙方应对未公开的配方保密三年，合同终止后继续有效。\n第八条 一方违反本合同，应赔偿损失。"
)
RIVALS = HEAD + "第四条 合作期内及期满后三个月，乙方不得推广其他品牌的保温杯；违者退还报酬。"
WHO = (
    Row(
        "乙方以外的艺人",
        HEAD + "第四条 甲方保证，乙方以外的签约艺人在合作期内不推广其他品牌的保温杯。",
        "non_compete",
        "missing|adverse",
    ),
    Row("乙方自己", HEAD + "第四条 乙方在合作期内不推广其他品牌的保温杯。", "non_compete", "weak"),
    Row(
        "接收方指甲方",
        HEAD
        + "第四条 接收方对提供方的未公开资料应当严守秘密，不得外传。\n第五条 释义：\n1. “提供方”指乙方，“接收方”指甲方。",
        "confidentiality",
        "adverse",
    ),
    Row(
        "接收方指乙方",
        HEAD
        + "第四条 接收方对提供方的未公开资料应当严守秘密，不得外传。\n第五条 释义：\n1. “提供方”指甲方，“接收方”指乙方。",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "画面不能被拿去做别的广告",
        HEAD + "第四条 乙方出镜的画面不能被拿去做别的产品广告。",
        "non_compete",
        "missing",
    ),
    Row(
        "乙方不能去做别的广告",
        HEAD + "第四条 合作期内，乙方不能去做别的保温杯广告。",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
    Row(
        "not put to use for anyone else",
        DEAL
        + "4. The Creator will tell nobody about the unreleased camera lens and will not put it to use for herself or anyone else.",
        "non_compete",
        "missing",
    ),
    Row(
        "not promote anyone else's",
        DEAL + "4. During the Term the Creator will not promote anyone else's flasks.",
        "non_compete",
        "weak",
    ),
)
COSTS_NOTHING = (
    Row(
        "道义上的约定",
        SECRET + "第四条属于道义上的约定，违反时既不赔偿，也不构成解除的理由。",
        "confidentiality",
        "weak",
        {"remedy": "unmet"},
    ),
    Row("违约要赔", SECRET, "confidentiality", "strong", {"remedy": "met"}),
    Row("付了费的不受限制", RIVALS + "对方付了费的推广，不受本条限制。", "non_compete", "weak"),
    Row("自购自用的不受限制", RIVALS + "乙方自购自用的杯子，不受本条限制。", "non_compete", "strong"),
    Row(
        "neither the rate nor anything else is confidential",
        DEAL + "4. Neither the rate nor anything else in this order is confidential.",
        "confidentiality",
        "adverse|missing",
    ),
    Row(
        "everything in it is confidential",
        DEAL
        + "4. The rate and everything else in this order is confidential, and the Creator shall not disclose it.",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "no scandal shall be a ground",
        DEAL
        + "8. No scandal or controversy involving the Creator shall be a ground for termination or damages in favour of the Brand.",
        "morality",
        "adverse",
    ),
    Row(
        "a scandal shall be a ground",
        DEAL
        + "8. The Creator shall behave decently. A scandal around the Creator shall be a ground for termination by the Brand.",
        "morality",
        "weak",
    ),
    Row(
        "静默期是排他的",
        HEAD
        + "第四条 代言期内，乙方对未公开的配方负责保守，不告诉任何第三人。\n第五条\n（一）代言期内，乙方不得代言其他品牌的保温杯。\n"
        + "（二）代言期届满后的三个月为静默期，静默期内第（一）项所列限制继续适用。",
        "confidentiality",
        "weak",
        {"survival": "unmet"},
    ),
    Row(
        "保密在代言期后继续",
        HEAD
        + "第四条 代言期内，乙方对未公开的配方负责保守，不告诉任何第三人。\n第五条 代言期届满后的三年内，第四条的保密义务继续有效。",
        "confidentiality",
        "weak",
        {"survival": "met"},
    ),
    Row(
        "it will be deducted from the fee",
        DEAL
        + "6. If a serious complaint about the Creator is made public, the Creator shall cooperate with the Brand's response, and within 24 hours shall delete the videos and post a clarification. "
        + "For each hour of delay $500 will be deducted from the fee.",
        "crisis_cooperation",
        "strong",
        {"remedy": "met"},
    ),
    Row(
        "it will be added to the fee",
        DEAL
        + "6. If a serious complaint about the Creator is made public, the Creator shall cooperate with the Brand's response, and within 24 hours shall delete the videos and post a clarification. "
        + "For each further video $500 will be added to the fee.",
        "crisis_cooperation",
        "strong",
        {"remedy": "unmet"},
    ),
)


@pytest.mark.parametrize("row", [*WHO, *COSTS_NOTHING], ids=name_of)
def test_what_a_careful_lawyer_reads(row: Row) -> None:
    assert differences(row) == {}
