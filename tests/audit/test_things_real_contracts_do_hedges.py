"""Hedges: 可, 尽量, 视情况, 友好协商, reasonable efforts; and hedges that belong to something else."""

import pytest
from audit.make_contracts import Row, differences, name_of

ROWS = [
    Row(
        "a hedge of the second duty leaves the first one firm",
        "If any scandal arises, the Creator shall notify the Brand without delay and shall use reasonable endeavours to assist the Brand in responding.",
        "crisis_cooperation",
        "weak",
        {"notify": "met", "cooperate": "weak"},
    ),
    Row(
        "one hedge before two duties hedges both",
        "If any scandal arises, the Creator shall use reasonable endeavours to notify the Brand and to assist the Brand in responding.",
        "crisis_cooperation",
        "weak",
        {"notify": "weak", "cooperate": "weak"},
    ),
    Row(
        "并应尽量 hedges what follows",
        "发生舆情的，乙方应立即通知甲方并应尽量配合甲方处理。",
        "crisis_cooperation",
        "weak",
        {"notify": "met", "cooperate": "weak"},
    ),
    Row(
        "可酌情",
        "发生负面舆情时，乙方可酌情删除相关内容。",
        "crisis_cooperation",
        "weak",
        {"delete_content": "weak"},
    ),
    Row(
        "应尽量",
        "合作期内，乙方应尽量避免为其他香水品牌做推广。",
        "non_compete",
        "weak",
        {"in_term": "weak"},
    ),
    Row(
        "尽可能",
        "乙方应尽可能对甲方未公开的活动方案保密。",
        "confidentiality",
        "weak",
        {"obligation": "weak"},
    ),
    Row(
        "原则上",
        "乙方原则上不得在合作期内为其他空调品牌代言。",
        "non_compete",
        "weak",
        {"in_term": "weak"},
    ),
    Row(
        "努力",
        "乙方应努力维护良好的公众形象，争取不发表不当言论。",
        "morality",
        "weak",
        {"conduct_duty": "weak"},
    ),
    Row(
        "在乙方方便时",
        "如内容引起争议，乙方将在方便时删除该内容。",
        "crisis_cooperation",
        "weak",
        {"delete_content": "weak"},
    ),
    Row(
        "协商解除 is no right of the brand alone",
        "乙方发表歧视、侮辱性言论的，双方应友好协商是否解除合同。",
        "morality",
        "weak",
        {"unilateral_termination": "unmet|weak"},
    ),
    Row(
        "reasonable efforts",
        "The Creator shall use reasonable efforts to keep the unreleased collection confidential.\n"
        "The Brand shall pay the Creator on delivery.",
        "confidentiality",
        "weak",
        {"obligation": "weak"},
    ),
    Row(
        "where practicable",
        "If a post leads to complaints, the Talent will, where practicable, remove it within 12 hours of "
        "the Brand's request.\n"
        "The Brand shall pay the Talent on delivery.",
        "crisis_cooperation",
        "weak",
        {"delete_content": "weak"},
    ),
    Row(
        "endeavour",
        "Talent shall endeavour to avoid conduct that could harm the Company's reputation.\n"
        "Company shall pay Talent on delivery.",
        "morality",
        "weak",
        {"conduct_duty": "weak"},
    ),
    Row(
        "the brand's discretion hedges nothing, English",
        "If the Talent is charged with a crime, the Company may in its sole discretion terminate this "
        "Agreement at once.\n"
        "The Company shall pay the Talent on delivery.",
        "morality",
        "weak",
        {"illegal_trigger": "met", "unilateral_termination": "met"},
    ),
    Row(
        "a firm duty in another provision wins",
        "第五条 乙方应尽量注意保守合作信息。\n"
        "第六条 乙方不得向任何第三方披露甲方未公开的产品配方、价格和上市时间。",
        "confidentiality",
        "weak",
        {"obligation": "met", "scope": "met"},
    ),
    Row(
        "鼓励",
        "甲方鼓励乙方在合作期内优先推广甲方产品，建议乙方不要接其他同类品牌的广告。",
        "non_compete",
        "weak|missing",
    ),
    Row(
        "有权 is firm for the brand",
        "乙方发表歧视性言论的，甲方可以立即解除合同。",
        "morality",
        "weak",
        {"speech_trigger": "met", "unilateral_termination": "met"},
    ),
    Row(
        "in good faith consult",
        "If the Talent's conduct causes a scandal, the parties shall consult in good faith on how to "
        "proceed.\n"
        "The Company shall pay the Talent on delivery.",
        "morality",
        "weak|missing",
        {"unilateral_termination": "unmet|weak"},
    ),
    Row(
        "intends to",
        "The Creator intends to refrain from promoting other cookware brands during the Term.\n"
        "The Brand shall pay the Creator on delivery.",
        "non_compete",
        "weak|missing",
    ),
    Row(
        "力争",
        "乙方力争在二十四小时内删除引发舆情的内容。",
        "crisis_cooperation",
        "weak",
        {"delete_content": "weak"},
    ),
    Row(
        "可以考虑",
        "发生舆情时，乙方可以考虑发布澄清说明。",
        "crisis_cooperation",
        "weak|missing",
    ),
    Row(
        "should try",
        "The Influencer should try not to work with rival sportswear brands during the campaign.\n"
        "The Brand shall pay the Influencer on delivery.",
        "non_compete",
        "weak",
        {"in_term": "weak"},
    ),
    Row(
        "commercially reasonable endeavours for the takedown",
        "In the event of negative publicity the Creator shall use commercially reasonable endeavours to "
        "delete the relevant posts.\n"
        "The Brand shall pay the Creator on delivery.",
        "crisis_cooperation",
        "weak",
        {"delete_content": "weak"},
    ),
    Row(
        "the hedge belongs to another duty",
        "乙方应尽力提升视频播放量，并不得泄露甲方未公开的新品信息。",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "the hedge belongs to another duty, English",
        "The Creator shall use best efforts to reach one million views, and shall not disclose the "
        "unreleased product.\n"
        "The Brand shall pay the Creator on delivery.",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "the brand's discretion hedges nothing",
        "合作内容引发争议的，甲方可视情况要求乙方在十二小时内删除该内容，乙方应当照办。",
        "crisis_cooperation",
        "weak",
        {"delete_content": "met", "response_time": "met"},
    ),
    Row(
        "视情况",
        "出现消费者投诉的，乙方视情况配合甲方处理，并视情况发布说明。",
        "crisis_cooperation",
        "weak",
        {"cooperate": "weak"},
    ),
    Row(
        "where she considers it appropriate",
        "INFLUENCER AGREEMENT\n"
        'This Agreement is made between Nova Foods Ltd (the "Brand") and Mia Chen (the "Creator").\n'
        "8. In a crisis Creator shall, where she considers it appropriate, cooperate, remove the posts and apologise within 24 hours.",
        "crisis_cooperation",
        "weak",
    ),
    Row(
        "whether it is kept is left to the KOL",
        "合作合同\n"
        "甲方（品牌方）：星河科技有限公司\n"
        "乙方（达人）：林小雨\n"
        "第六条 保密\n"
        "乙方应对甲方未公开的产品信息、价格和营销方案保密，保密期限至合同终止后两年，违反的支付违约金十万元。\n"
        "但上述义务是否履行，由乙方自行决定。",
        "confidentiality",
        "weak",
    ),
    Row(
        "where she considers disclosure useful",
        "INFLUENCER AGREEMENT\n"
        'This Agreement is made between Nova Foods Ltd (the "Brand") and Mia Chen (the "Creator").\n'
        "6. Confidentiality. Creator shall keep the Brand's unpublished product plans and prices secret during the Term and for two years after it ends, and shall pay damages for any breach. This clause does not apply where Creator considers disclosure useful to her audience.",
        "confidentiality",
        "weak",
    ),
]


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_hedges(row: Row) -> None:
    assert not differences(row)
