"""What a period is reckoned from, days that end with the call, steps that a slip sets off, any section that is broken."""

import pytest
from audit.make_contracts import Row, differences, name_of

HEAD = "推广协议\n甲方：杭州云栖某器皿有限公司\n乙方：罗某\n第一条 乙方发布视频一条，甲方付款。\n"
DEAL = 'Between Larkfield Flasks Ltd (the "Brand") and Isla Brandt (the "Creator").\n1. The Creator shall post twice. The Brand shall pay her.\n'
TERM = "Term: 1 March 2026 to 28 February 2027.\n"
RIVAL = "the Creator shall not promote any competing brand of flask. If she does, she repays the fee."
TERM_ZH = "第二条 合作期自2026年3月1日至2027年2月28日。\n"

RECKONED = (
    Row(
        "over before the term is",
        DEAL + TERM + "5. For six months counted from the first post, due on 10 March 2026, " + RIVAL,
        "non_compete",
        "weak",
        {"post_term": "weak|unmet"},
    ),
    Row(
        "longer than the term",
        DEAL
        + TERM
        + "5. During the Term and for eighteen months counted from the first post, due on 10 March 2026, "
        + RIVAL,
        "non_compete",
        "strong",
        {"post_term": "met"},
    ),
    Row(
        "after the end of the term",
        DEAL + TERM + "5. During the Term and for six months after it ends on 28 February 2027, " + RIVAL,
        "non_compete",
        "strong",
        {"post_term": "met"},
    ),
    Row(
        "合作期内就已届满",
        HEAD
        + TERM_ZH
        + "第五条 自2026年3月10日首条视频发布之日起六个月内，乙方不得为其他品牌的保温杯代言、带货，违反的应退还全部费用。",
        "non_compete",
        "weak",
        {"post_term": "weak|unmet"},
    ),
    Row(
        "合作期届满后六个月",
        HEAD
        + TERM_ZH
        + "第五条 合作期内及2027年2月28日届满后六个月内，乙方不得为其他品牌的保温杯代言、带货，违反的应退还全部费用。",
        "non_compete",
        "strong",
        {"post_term": "met"},
    ),
)

STORM = "6. If the videos meet with public criticism the Creator shall, "
STEPS = ", cooperate with the Brand's response, delete the videos and publish the correction that the Brand has approved."
SLIP = (
    "第八条 危机\n8.1 乙方引发争论、投诉或者媒体报道的，甲方可提交“急件单”，由系统推送给乙方。\n"
    "8.2 急件单推送后，乙方应当按下列时限办理：\n①　2小时内：填写可联络的电话，向甲方说明事实经过并交出原片；\n"
)
TIMED = (
    Row(
        "by the end of the day of the call",
        DEAL + STORM + "before the end of the day on which the Brand calls" + STEPS,
        "crisis_cooperation",
        "strong",
        {"response_time": "met"},
    ),
    Row(
        "by the end of the season",
        DEAL + STORM + "before the end of the season in which the Brand calls" + STEPS,
        "crisis_cooperation",
        "weak",
        {"response_time": "unmet|weak"},
    ),
    Row(
        "推送急件单以后的步骤",
        HEAD + SLIP + "②　5小时内：按急件单删除相应视频；\n③　20小时内：发出甲方审定的声明。",
        "crisis_cooperation",
        "strong",
        {"cooperate": "met", "delete_content": "met", "clarify_statement": "met", "response_time": "met"},
    ),
    Row(
        "推送视频以后的步骤",
        HEAD + "第八条 发布\n8.1 甲方可提交“排期单”。\n8.2 排期单推送后，乙方应当在5小时内上传视频。",
        "crisis_cooperation",
        "missing",
    ),
)

SECRET = "第四条 乙方对甲方未公开的配方、定价负有保密义务，合作结束后三年内继续有效。\n"
CONDUCT = "第七条 乙方应遵守法律，维护公众形象。乙方违法、发表歧视言论或者闹出丑闻使甲方名声受损的，甲方可立即解除协议，乙方应退还费用。\n"
BROKEN = (
    Row(
        "不论违反哪一条",
        HEAD + SECRET + "第八条 乙方失约，不论违反哪一条，都应退回已收的费用。",
        "confidentiality",
        "strong",
        {"remedy": "met"},
    ),
    Row(
        "只说第一条",
        HEAD + SECRET + "第八条 乙方违反第一条的，应退回已收的费用。",
        "confidentiality",
        "weak",
        {"remedy": "unmet"},
    ),
    Row(
        "under any section",
        DEAL
        + "3. The Creator must hold the Brand's recipes in confidence for two years after this agreement ends.\n"
        + "7. If the Creator defaults under any section, the Creator repays the fee.",
        "confidentiality",
        "strong",
        {"remedy": "met"},
    ),
    Row(
        "under section 1",
        DEAL
        + "3. The Creator must hold the Brand's recipes in confidence for two years after this agreement ends.\n"
        + "7. If the Creator defaults under section 1, the Creator repays the fee.",
        "confidentiality",
        "weak",
        {"remedy": "unmet"},
    ),
    Row(
        "签约前没有欠费",
        HEAD + CONDUCT + "乙方保证，签字以前账号没有被别的公司买断，也没有欠缴的服务费。",
        "morality",
        "weak",
        {"past_conduct": "unmet"},
    ),
    Row(
        "签约前没有不当言论",
        HEAD + CONDUCT + "乙方保证，签字以前没有发表过歧视、辱骂他人的言论，也没有违法行为。",
        "morality",
        "strong",
        {"past_conduct": "met"},
    ),
    Row(
        "最终客户的秘密",
        HEAD + "第四条 乙方对甲方和最终客户的秘密，应当保守，不得外传。",
        "confidentiality",
        "weak",
        {"scope": "weak"},
    ),
    Row(
        "通用条款里的秘密",
        HEAD
        + "四、通用条款\n1. 最终客户可投放视频，并在店铺详情页使用乙方肖像至2026年6月30日。\n2. 乙方对甲方的秘密，应当保守，不得外传。",
        "confidentiality",
        "weak",
        {"scope": "weak"},
    ),
    Row(
        "最终客户的定价",
        HEAD + "第四条 乙方对甲方和最终客户未公开的定价、配方，应当保守，不得外传。",
        "confidentiality",
        "weak",
        {"scope": "met"},
    ),
)

LOCK = "Locked category: oats, muesli and granola of any other brand\nLock period: the Term plus ninety days thereafter\n"
LOCK_ZH = "锁定品类：其他品牌的麦片、燕麦\n锁定期：合作期及其后六十日\n"
LOCKED = (
    Row(
        "what falls under the category lock",
        DEAL
        + TERM
        + LOCK.replace("Locked category", "Category lock")
        + "5. For the entire lock period the Creator shall not endorse any product falling under the category lock. If she does, she repays the fee.",
        "non_compete",
        "strong",
        {"in_term": "met", "post_term": "met", "competitor_definition": "met"},
    ),
    Row(
        "the screen's lock",
        DEAL
        + TERM
        + "5. The Creator shall not endorse any product while the lock screen of the phone is shown.",
        "non_compete",
        "missing|weak",
        {"competitor_definition": "unmet"},
    ),
    Row(
        "锁定品类与锁定期",
        HEAD
        + TERM_ZH
        + LOCK_ZH
        + "第五条 锁定期内，乙方不得推广、代言锁定品类的任何产品，违反的应退还全部费用。",
        "non_compete",
        "strong",
        {"in_term": "met", "post_term": "met", "competitor_definition": "met"},
    ),
    Row(
        "活动举行后满三个月",
        HEAD
        + "第五条 由本协议签署当日起，至活动举行后满三个月之日为止，乙方不会为另一个珠宝、腕表品牌站台。违反的应退还全部费用。",
        "non_compete",
        "strong",
        {"in_term": "met", "post_term": "met"},
    ),
    Row(
        "活动举行之前",
        HEAD
        + "第五条 由本协议签署当日起，至活动举行之日为止，乙方不会为另一个珠宝、腕表品牌站台。违反的应退还全部费用。",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "unmet"},
    ),
)


@pytest.mark.parametrize("row", [*RECKONED, *TIMED, *BROKEN, *LOCKED], ids=name_of)
def test_what_a_careful_lawyer_reads(row: Row) -> None:
    assert differences(row) == {}
