"""Lengths of time that the clause only names, columns headed by a unit, and clocks that somebody has to start."""

import pytest
from audit.make_contracts import Row, differences, name_of
from audit.whole_clauses import AGENCY, DEAL_EN, STORM_EN

CRISIS = "crisis_cooperation"
_DUTY = "发生负面舆情的，乙方应配合甲方处置，{}内删除相关视频，并发布经甲方确认的澄清声明。\n"
_DUTY_EN = (
    "5. If a post draws negative publicity, the Talent shall cooperate with the Brand and shall take the post down"
    " and publish a correction approved by the Brand within {}.\n"
)
_STEPS = (
    "第一条 乙方发布视频三条，甲方支付报酬。\n第二条 发生负面舆情的，乙方应按下表配合甲方处置：\n{}\n"
    "删除涉事视频\t{}\n发布甲方确认的澄清声明\t{}\n"
)

NAMED = [
    Row(
        "said in the definitions",
        "第一条 “处置时限”指自甲方通知之时起八小时。\n第二条 " + _DUTY.format("处置时限"),
        CRISIS,
        "weak|strong",
        {"response_time": "met"},
    ),
    Row(
        "a term that is explained nowhere",
        "第一条 乙方发布视频三条。\n第二条 " + _DUTY.format("处置时限"),
        CRISIS,
        "weak",
        {"response_time": "weak|unmet"},
    ),
    Row(
        "the term means a month",
        "第一条 “处置时限”指自甲方通知之时起三十日。\n第二条 " + _DUTY.format("处置时限"),
        CRISIS,
        "weak",
        {"response_time": "weak|unmet"},
    ),
    Row(
        "Response Window",
        DEAL_EN
        + '4. "Response Window" means eight hours from the Brand\'s call.\n'
        + _DUTY_EN.format("the Response Window"),
        CRISIS,
        "weak|strong",
        {"response_time": "met"},
    ),
    Row(
        "a window that nobody opened",
        DEAL_EN + _DUTY_EN.format("the Response Window"),
        CRISIS,
        "weak",
        {"response_time": "weak|unmet"},
    ),
    Row(
        "a season is no deadline",
        DEAL_EN
        + '4. "Campaign Window" means the ninety days from 1 May.\n'
        + _DUTY_EN.format("the Campaign Window"),
        CRISIS,
        "weak",
        {"response_time": "weak|unmet"},
    ),
]

COLUMNS = [
    Row(
        "hours at the head",
        _STEPS.format("动作\t小时", "4", "12"),
        CRISIS,
        "weak|strong",
        {"response_time": "met"},
    ),
    Row(
        "hours in brackets",
        _STEPS.format("动作\t时限（小时）", "4", "12"),
        CRISIS,
        "weak|strong",
        {"response_time": "met"},
    ),
    Row(
        "a column that only counts",
        _STEPS.format("动作\t序号", "4", "12"),
        CRISIS,
        "weak",
        {"response_time": "weak|unmet"},
    ),
    Row(
        "thirty days",
        _STEPS.format("动作\t天数", "30", "30"),
        CRISIS,
        "weak",
        {"response_time": "weak|unmet"},
    ),
]

_SHARED = (
    AGENCY
    + "2. If a post meets adverse media attention, the parties shall carry out the steps in the table below.\nStep\t{}\tLatest time\n"
    "Remove\tDelete the post named by the Brand\t4 hours after the Brand's request\n"
    "Statement\tPublish the apology in the wording approved by the Brand\t12 hours after the Brand's request\n"
)
HEADS = [
    Row(
        "the agency and she",
        _SHARED.format("What the Agency and the Talent shall do"),
        CRISIS,
        "weak|strong",
        {"delete_content": "met", "clarify_statement": "met"},
    ),
    Row(
        "the agency alone",
        _SHARED.format("What the Agency shall do"),
        CRISIS,
        "weak|missing",
        {"delete_content": "unmet"},
    ),
]

CLOCKS = [
    Row(
        "the brand calls",
        "第一条 乙方发布视频。\n第二条 发生负面舆情的，乙方应配合甲方处置，自甲方通知之时起八小时内删除视频并发布澄清声明。\n",
        CRISIS,
        "weak|strong",
        {"response_time": "met"},
    ),
    Row(
        "she confirms when she likes",
        "第一条 乙方发布视频。\n第二条 发生负面舆情的，乙方应配合甲方处置，删除视频并发布澄清声明；上述事项应于乙方书面确认争议成立之时起八小时内完成，何时确认由乙方自行斟酌。\n",
        CRISIS,
        "weak",
        {"response_time": "weak|unmet"},
    ),
    Row(
        "only once both agree on a plan",
        "第一条 乙方发布视频。\n第二条 发生负面舆情的，双方应会商。双方就应对方案达成一致的，乙方应予配合，于八小时内下架视频并发布澄清声明。\n",
        CRISIS,
        "weak",
        {"delete_content": "weak|unmet"},
    ),
    Row(
        "they agree on the invoice",
        "第一条 乙方发布视频，双方就报价达成一致后付款。\n第二条 发生负面舆情的，乙方应配合甲方处置，于八小时内下架视频并发布澄清声明。\n",
        CRISIS,
        "weak|strong",
        {"delete_content": "met"},
    ),
    Row(
        "a crisis that nobody can declare",
        STORM_EN
        + '5.1 A "Declared Crisis" exists only where the Crisis Board has so resolved. The Board shall consist of members to be named in a separate'
        " agreement; until then no Declared Crisis can arise.\n",
        CRISIS,
        "weak",
    ),
    Row(
        "a crisis that the brand declares",
        STORM_EN + '5.1 A "Declared Crisis" exists where the Brand has so declared.\n',
        CRISIS,
        "strong|weak",
        {"delete_content": "met"},
    ),
    Row(
        "once they agree on a response",
        DEAL_EN
        + "5. Public criticism. If a post draws criticism the parties shall confer. Where they agree on a response, the Talent shall cooperate, take the post down"
        " within eight hours and publish a statement.\n",
        CRISIS,
        "weak",
        {"delete_content": "weak|unmet"},
    ),
]
ROWS = [*NAMED, *COLUMNS, *HEADS, *CLOCKS]


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_times_named_elsewhere(row: Row) -> None:
    assert not differences(row)
