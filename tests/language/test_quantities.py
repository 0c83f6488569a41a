"""Periods, amounts, shares, dates and blanks, as a lawyer reads them. The texts are folded already."""

import re
import time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.language.quantities import (
    Duration,
    Money,
    Unit,
    date_ranges,
    find_quantities,
    paired_amounts,
)

_MINUTE, _HOUR, _DAY = Unit.MINUTE, Unit.HOUR, Unit.DAY
_WORKING_HOUR, _WORKING_DAY = Unit.WORKING_HOUR, Unit.WORKING_DAY
_WEEK, _MONTH, _QUARTER, _YEAR = Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR


@pytest.mark.parametrize(
    ("text", "words", "value", "unit"),
    [
        ("应在24小时内删除", "24小时", 24, _HOUR),
        ("应在 24 小时内删除", "24 小时", 24, _HOUR),
        ("至期满后第一百八十日", "一百八十日", 180, _DAY),
        ("自验收起第30天", "30天", 30, _DAY),
        ("应在二十四小时内删除", "二十四小时", 24, _HOUR),
        ("应在二十四(24)小时内删除", "二十四(24)小时", 24, _HOUR),
        ("应在24(二十四)小时内删除", "24(二十四)小时", 24, _HOUR),
        ("应在二十四小时(24小时)内删除", "二十四小时(24小时)", 24, _HOUR),
        ("不超过24个小时", "24个小时", 24, _HOUR),
        ("四十八钟头之内", "四十八钟头", 48, _HOUR),
        ("贰拾肆小时内", "贰拾肆小时", 24, _HOUR),
        ("一个半小时后", "一个半小时", 1.5, _HOUR),
        ("半小时内回复", "半小时", 0.5, _HOUR),
        ("48小时30分钟", "48小时30分钟", 48.5, _HOUR),
        ("三十分钟内电话告知", "三十分钟", 30, _MINUTE),
        ("应于半日之内澄清", "半日", 0.5, _DAY),
        ("半天内", "半天", 0.5, _DAY),
        ("一日内", "一日", 1, _DAY),
        ("应当于当日下架", "当日", 1, _DAY),
        ("当天完成", "当天", 1, _DAY),
        ("同日通知", "同日", 1, _DAY),
        ("即日删除", "即日", 1, _DAY),
        ("发出后次日视为送达", "次日", 1, _DAY),
        ("同一日内发布", "一日", 1, _DAY),
        ("收到通知后五日内", "五日", 5, _DAY),
        ("三十天内付清", "三十天", 30, _DAY),
        ("3个自然日", "3个自然日", 3, _DAY),
        ("30日历天", "30日历天", 30, _DAY),
        ("三五天内", "三五天", 5, _DAY),
        ("三十(30)日历日内", "三十(30)日历日", 30, _DAY),
        ("三个(3)工作日内", "三个(3)工作日", 3, _WORKING_DAY),
        ("十二个(12)月内", "十二个(12)月", 12, _MONTH),
        ("卅日内", "卅日", 30, _DAY),
        ("一百八十日", "一百八十日", 180, _DAY),
        ("三个工作日内", "三个工作日", 3, _WORKING_DAY),
        ("十五(15)个工作日内", "十五(15)个工作日", 15, _WORKING_DAY),
        ("3(三)个工作日", "3(三)个工作日", 3, _WORKING_DAY),
        ("5个银行工作日", "5个银行工作日", 5, _WORKING_DAY),
        ("下一个工作日", "一个工作日", 1, _WORKING_DAY),
        ("两周内", "两周", 2, _WEEK),
        ("一个星期", "一个星期", 1, _WEEK),
        ("两个礼拜", "两个礼拜", 2, _WEEK),
        ("终止后六个月内", "六个月", 6, _MONTH),
        ("终止后 6 个月内", "6 个月", 6, _MONTH),
        ("终止后十二个月", "十二个月", 12, _MONTH),
        ("六个自然月", "六个自然月", 6, _MONTH),
        ("一个半月", "一个半月", 1.5, _MONTH),
        ("半个月", "半个月", 0.5, _MONTH),
        ("自终止之日起三月内", "三月", 3, _MONTH),
        ("以三月期为限", "三月", 3, _MONTH),
        ("十二三个月", "十二三个月", 13, _MONTH),
        ("按一季度结算", "一季度", 1, _QUARTER),
        ("两个季度", "两个季度", 2, _QUARTER),
        ("终止后两年内", "两年", 2, _YEAR),
        ("期限为3年", "3年", 3, _YEAR),
        ("期限为三(3)年", "三(3)年", 3, _YEAR),
        ("期限为壹年", "壹年", 1, _YEAR),
        ("本合同一年内有效", "一年", 1, _YEAR),
        ("半年内", "半年", 0.5, _YEAR),
        ("一年半", "一年半", 1.5, _YEAR),
        ("两年零六个月", "两年零六个月", 2.5, _YEAR),
        ("1年6个月", "1年6个月", 1.5, _YEAR),
        ("满三周年", "三周年", 3, _YEAR),
        ("三个合同年度", "三个合同年度", 3, _YEAR),
        ("支付一年代言费", "一年", 1, _YEAR),
        ("期限【3】年", "【3】年", 3, _YEAR),
        ("期限__3__年", "__3__年", 3, _YEAR),
        ("逾期十五日以上的", "十五日", 15, _DAY),
        ("逾期超过六十日的", "六十日", 60, _DAY),
        ("每次逾期超过三日的", "三日", 3, _DAY),
        ("每季度结束后十日内", "十日", 10, _DAY),
        ("每月十日前对账,直播三日前提交脚本", "三日", 3, _DAY),
        ("每月十日前对账,解约应至少于三十日前通知", "三十日", 30, _DAY),
        ("每月十日前对账。解约应于三十日前通知", "三十日", 30, _DAY),
        ("每月结算一次,提前五日前通知", "五日", 5, _DAY),
        ("每月十日前对账、二十日内付款", "二十日", 20, _DAY),
        ("24-48小时", "24-48小时", 48, _HOUR),
        ("二十四小时至四十八小时", "二十四小时至四十八小时", 48, _HOUR),
        ("三至五日", "三至五日", 5, _DAY),
        ("5到10个工作日", "5到10个工作日", 10, _WORKING_DAY),
        ("【3】至【5】日", "【3】至【5】日", 5, _DAY),
        ("7天无理由退货", "7天", 7, _DAY),
        ("三十\n日内", "三十\n日", 30, _DAY),
    ],
)
def test_periods_in_chinese(text: str, words: str, value: float, unit: Unit) -> None:
    assert [(text[d.start : d.end], d.value, d.unit) for d in find_quantities(text).durations] == [
        (words, value, unit)
    ]


@pytest.mark.parametrize(
    ("text", "words", "value", "unit"),
    [
        ("within 24 hours", "24 hours", 24, _HOUR),
        ("within twenty-four hours", "twenty-four hours", 24, _HOUR),
        ("within twenty four hours", "twenty four hours", 24, _HOUR),
        ("within twenty-four (24) hours", "twenty-four (24) hours", 24, _HOUR),
        ("within 24 (twenty-four) hours", "24 (twenty-four) hours", 24, _HOUR),
        ("within twenty-four\n(24)\nhours", "twenty-four\n(24)\nhours", 24, _HOUR),
        ("a 24-hour deadline", "24-hour", 24, _HOUR),
        ("48hrs", "48hrs", 48, _HOUR),
        ("answer in 24h.", "24h", 24, _HOUR),
        ("within an hour", "an hour", 1, _HOUR),
        ("half an hour", "half an hour", 0.5, _HOUR),
        ("24 business hours", "24 business hours", 24, _WORKING_HOUR),
        ("within six office hours", "six office hours", 6, _WORKING_HOUR),
        ("二十四个工作小时内", "二十四个工作小时", 24, _WORKING_HOUR),
        ("ninety minutes", "ninety minutes", 90, _MINUTE),
        ("on the same day", "the same day", 1, _DAY),
        ("before the end of the day on which the Brand calls", "the day ", 1, _DAY),
        ("the next business day", "the next business day", 1, _WORKING_DAY),
        ("within a day of the request", "a day", 1, _DAY),
        ("half a day", "half a day", 0.5, _DAY),
        ("ninety (90) days", "ninety (90) days", 90, _DAY),
        ("[thirty (30)] days", "[thirty (30)] days", 30, _DAY),
        ("thirty days' notice", "thirty days", 30, _DAY),
        ("one hundred and eighty (180) days", "one hundred and eighty (180) days", 180, _DAY),
        ("a 30-day period", "30-day", 30, _DAY),
        ("thirty (30) consecutive calendar days", "thirty (30) consecutive calendar days", 30, _DAY),
        ("three business days", "three business days", 3, _WORKING_DAY),
        ("5 working days", "5 working days", 5, _WORKING_DAY),
        ("ten (10) banking days", "ten (10) banking days", 10, _WORKING_DAY),
        ("two weeks", "two weeks", 2, _WEEK),
        ("within a fortnight", "a fortnight", 14, _DAY),
        ("a period of six months", "six months", 6, _MONTH),
        ("12 months", "12 months", 12, _MONTH),
        ("an eighteen-month tail", "eighteen-month", 18, _MONTH),
        ("six-(6)-month", "six-(6)-month", 6, _MONTH),
        ("for at least a month", "a month", 1, _MONTH),
        ("one quarter", "one quarter", 1, _QUARTER),
        ("one (1) year", "one (1) year", 1, _YEAR),
        ("within a year", "a year", 1, _YEAR),
        ("for a year and a half", "a year and a half", 1.5, _YEAR),
        ("two and a half years", "two and a half years", 2.5, _YEAR),
        ("1.5 years", "1.5 years", 1.5, _YEAR),
        ("one year and six months", "one year and six months", 1.5, _YEAR),
        ("2 to 3 days", "2 to 3 days", 3, _DAY),
        ("two or three days", "two or three days", 3, _DAY),
        ("two (2) to three (3) business days", "two (2) to three (3) business days", 3, _WORKING_DAY),
        ("not more than eight hours", "eight hours", 8, _HOUR),
    ],
)
def test_periods_in_english(text: str, words: str, value: float, unit: Unit) -> None:
    assert [(text[d.start : d.end], d.value, d.unit) for d in find_quantities(text).durations] == [
        (words, value, unit)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "2025年3月1日",
        "民国114年9月1日",
        "某年某月一日",
        "25年3月1日",
        "每月15日前付款",
        "次月十五日前",
        "每月1日、15日和25日",
        "每月十日前对账、二十日前付款",
        "每月10日之前提供账单,甲方应于25日之前付清",
        "每月底前对账,并于十日前付款",
        "第3日",
        "第七日",
        "第十二个月",
        "第三个工作日",
        "第三年度",
        "2025年第三季度",
        "每日",
        "每月",
        "每年",
        "每三日",
        "每24小时",
        "每逾期一日",
        "每迟延一日",
        "每逾一日",
        "每逾期付款一日",
        "逾期一日,按日支付",
        "年满18周岁",
        "三周岁以上",
        "18岁",
        "上午九时至下午六时",
        "9时至18时",
        "19:00至21:00",
        "7×24小时客服",
        "24小时×7天",
        "一周三次",
        "一年两次",
        "3天/周",
        "24小时制",
        "任一年",
        "上一年",
        "上半年",
        "下半年",
        "三年级",
        "90年代",
        "两天猫店",
        "合同日期",
        "相当日期",
        "每次日常维护",
        "自即日起",
        "数日",
        "几天",
        "周三周五直播",
        "24k纯金",
        "2年度",
        "1/2年",
        "5日元",
        "零日",
        "共3条、第5款",
        "24/7",
        "24 hours a day",
        "five days a week",
        "per day",
        "each 30-day period",
        "every two weeks",
        "for each day of delay",
        "in any one month",
        "usd 500 a day",
        "twice a month",
        "18 years of age",
        "18 years old",
        "the third day",
        "the 3rd day",
        "may 2025",
        "a quarter of the fee",
        "monday to friday",
        "someone years",
    ],
)
def test_no_periods(text: str) -> None:
    assert find_quantities(text).durations == ()


def test_several_periods_in_one_sentence() -> None:
    text = "收到通知后两小时内回复,二十四小时内删除,并于三个工作日内澄清,保密期五年。"
    assert [(d.value, d.unit) for d in find_quantities(text).durations] == [
        (2, _HOUR),
        (24, _HOUR),
        (3, _WORKING_DAY),
        (5, _YEAR),
    ]


@pytest.mark.parametrize(
    ("duration", "hours", "days", "months"),
    [
        (Duration(0, 1, 24, _HOUR), 24, 1, 1 / 30),
        (Duration(0, 1, 30, _MINUTE), 0.5, 0.5 / 24, 0.5 / 720),
        (Duration(0, 1, 3, _WORKING_DAY), 72, 3, 0.1),
        (Duration(0, 1, 2, _WEEK), 336, 14, 14 / 30),
        (Duration(0, 1, 3, _MONTH), 2160, 90, 3),
        (Duration(0, 1, 1, _QUARTER), 2184, 91, 3),
        (Duration(0, 1, 1, _YEAR), 8760, 365, 12),
        (Duration(0, 1, 90, _DAY), 2160, 90, 3),
    ],
)
def test_periods_compare_in_one_unit(duration: Duration, hours: float, days: float, months: float) -> None:
    assert duration.hours == pytest.approx(hours)
    assert duration.days == pytest.approx(days)
    assert duration.months == pytest.approx(months)


def test_a_blank_period_has_no_length() -> None:
    blank = Duration(0, 1, None, _YEAR)
    assert (blank.hours, blank.days, blank.months) == (None, None, None)


@pytest.mark.parametrize(
    ("text", "words", "amount", "currency", "in_words"),
    [
        ("违约金人民币伍拾万元整", "人民币伍拾万元整", "500000", "CNY", True),
        ("rmb 380,000", "rmb 380,000", "380000", "CNY", False),
        ("总额为rmb380,000元", "rmb380,000元", "380000", "CNY", False),
        ("¥86,000.00", "¥86,000.00", "86000", "CNY", False),
        ("支付50万元", "50万元", "500000", "CNY", False),
        ("1.5亿元", "1.5亿元", "150000000", "CNY", False),
        ("44.4万元", "44.4万元", "444000", "CNY", False),
        ("3万5千元", "3万5千元", "35000", "CNY", False),
        ("三万五千元", "三万五千元", "35000", "CNY", True),
        ("人民币 50 万元", "人民币 50 万元", "500000", "CNY", False),
        ("人民币【50】万元", "人民币【50】万元", "500000", "CNY", False),
        ("人民币__50__万元", "人民币__50__万元", "500000", "CNY", False),
        ("人民币(大写)叁拾万元整", "人民币(大写)叁拾万元整", "300000", "CNY", True),
        ("人民币大写:叁拾万元整", "人民币大写:叁拾万元整", "300000", "CNY", True),
        ("壹仟圆", "壹仟圆", "1000", "CNY", True),
        ("伍佰元伍角贰分", "伍佰元伍角贰分", "500.52", "CNY", True),
        ("每条59元", "59元", "59", "CNY", False),
        ("0.5元/次", "0.5元", "0.5", "CNY", False),
        ("10-20万元", "10-20万元", "200000", "CNY", False),
        ("五百元人民币", "五百元人民币", "500", "CNY", True),
        ("违约金新台币伍拾万元", "新台币伍拾万元", "500000", "TWD", True),
        ("nt$ 500,000", "nt$ 500,000", "500000", "TWD", False),
        ("50万新台币", "50万新台币", "500000", "TWD", False),
        ("hk$30,000", "hk$30,000", "30000", "HKD", False),
        ("港币5万元", "港币5万元", "50000", "HKD", False),
        ("十万港元", "十万港元", "100000", "HKD", True),
        ("rs. 5,00,000", "rs. 5,00,000", "500000", "INR", False),
        ("inr 1,20,00,000", "inr 1,20,00,000", "12000000", "INR", False),
        ("₹ 4 lakh", "₹ 4 lakh", "400000", "INR", False),
        ("us$12,000", "us$12,000", "12000", "USD", False),
        ("usd 48,000", "usd 48,000", "48000", "USD", False),
        ("usd$10,000", "usd$10,000", "10000", "USD", False),
        ("$5,000", "$5,000", "5000", "USD", False),
        ("$2.5 million", "$2.5 million", "2500000", "USD", False),
        ("3万美元", "3万美元", "30000", "USD", False),
        ("fifty thousand us dollars", "fifty thousand us dollars", "50000", "USD", True),
        ("ten thousand and 00/100 dollars", "ten thousand and 00/100 dollars", "10000", "USD", True),
        (
            "three hundred and seventy-seven thousand seven hundred and seventy-seven united states dollars",
            "three hundred and seventy-seven thousand seven hundred and seventy-seven united states dollars",
            "377777",
            "USD",
            True,
        ),
        ("48,000 us dollars", "48,000 us dollars", "48000", "USD", False),
        ("€1,200", "€1,200", "1200", "EUR", False),
        ("eur 31,500", "eur 31,500", "31500", "EUR", False),
        ("eur 10 000", "eur 10 000", "10000", "EUR", False),
        ("£40,000", "£40,000", "40000", "GBP", False),
        ("five thousand pounds sterling", "five thousand pounds sterling", "5000", "GBP", True),
        ("s$8,000", "s$8,000", "8000", "SGD", False),
        ("sgd 8,000", "sgd 8,000", "8000", "SGD", False),
        ("5,000日元", "5,000日元", "5000", "", False),
        ("a$500", "$500", "500", "", False),
    ],
)
def test_money(text: str, words: str, amount: str, currency: str, in_words: bool) -> None:
    assert [
        (text[m.start : m.end], m.amount, m.currency, m.in_words) for m in find_quantities(text).money
    ] == [(words, Decimal(amount), currency, in_words)]


@pytest.mark.parametrize(
    "text",
    [
        "多元文化",
        "单元测试",
        "二次元内容",
        "公元2025年",
        "元素",
        "一元化管理",
        "三元素",
        "二单元",
        "单位:万元",
        "百元以上",
        "payable in usd 30 days after delivery",
        "paid in dollars ten days after delivery",
        "人民币3年期贷款",
        "项目2\tusd",
        "三圆桌会议",
    ],
)
def test_no_money(text: str) -> None:
    assert find_quantities(text).money == ()


def test_a_bare_yuan_follows_the_currency_of_the_text() -> None:
    money = find_quantities("报酬为新台币捌万元,每次扣5,000元。").money
    assert [(one.amount, one.currency) for one in money] == [(Decimal(80000), "TWD"), (Decimal(5000), "TWD")]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("30%", "30%", 30),
        ("3.5 %", "3.5 %", 3.5),
        ("百分之三十", "百分之三十", 30),
        ("百分之三点五", "百分之三点五", 3.5),
        ("百分之零点五", "百分之零点五", 0.5),
        ("百分之30", "百分之30", 30),
        ("百分之三十日内", "百分之三十", 30),
        ("千分之五", "千分之五", 0.5),
        ("每日万分之三", "万分之三", 0.03),
        ("5‰", "5‰", 0.5),
        ("不足三成", "三成", 30),
        ("七成以上", "七成", 70),
        ("三成半", "三成半", 35),
        ("thirty per cent", "thirty per cent", 30),
        ("thirty percent (30%)", "thirty percent (30%)", 30),
        ("thirty (30) percent", "thirty (30) percent", 30),
        ("百分之三十(30%)", "百分之三十(30%)", 30),
        ("one and one-half percent", "one and one-half percent", 1.5),
        ("百分之____", "____", None),
        ("____%", "____%", None),
        ("xx%", "xx%", None),
        ("[●] per cent", "[●] per cent", None),
    ],
)
def test_percentages(text: str, words: str, value: float | None) -> None:
    assert [(text[p.start : p.end], p.value) for p in find_quantities(text).percentages] == [(words, value)]


@pytest.mark.parametrize("text", ["三成员", "一成不变", "3个百分点", "1-1/2%", "百分之百分", "达成三项"])
def test_no_percentages(text: str) -> None:
    assert find_quantities(text).percentages == ()


@pytest.mark.parametrize(
    ("text", "words", "date"),
    [
        ("2025年3月1日", "2025年3月1日", (2025, 3, 1)),
        ("2025 年 3 月 1 日", "2025 年 3 月 1 日", (2025, 3, 1)),
        ("2025年9月", "2025年9月", (2025, 9, None)),
        ("2025年第三季度", "2025年", (2025, None, None)),
        ("2025-03-01", "2025-03-01", (2025, 3, 1)),
        ("2025/3/1", "2025/3/1", (2025, 3, 1)),
        ("2025.3.1", "2025.3.1", (2025, 3, 1)),
        ("二〇二五年三月一日", "二〇二五年三月一日", (2025, 3, 1)),
        ("二○二五年十二月三十一日", "二○二五年十二月三十一日", (2025, 12, 31)),
        ("二零二五年九月", "二零二五年九月", (2025, 9, None)),
        ("25年3月1日", "25年3月1日", (2025, 3, 1)),
        ("民国114年9月1日", "114年9月1日", (2025, 9, 1)),
        ("中华民国一一四年九月一日", "一一四年九月一日", (2025, 9, 1)),
        ("中华民国  114  年  9  月  1  日", "114  年  9  月  1  日", (2025, 9, 1)),
        ("1 july 2025", "1 july 2025", (2025, 7, 1)),
        ("july 1, 2025", "july 1, 2025", (2025, 7, 1)),
        ("july 1st 2025", "july 1st 2025", (2025, 7, 1)),
        ("1st day of july, 2025", "1st day of july, 2025", (2025, 7, 1)),
        ("sept. 5, 2025", "sept. 5, 2025", (2025, 9, 5)),
        ("july 2025", "july 2025", (2025, 7, None)),
        ("2025年__月__日", "2025年", (2025, None, None)),
    ],
)
def test_dates(text: str, words: str, date: tuple[int, int | None, int | None]) -> None:
    assert [(text[d.start : d.end], (d.year, d.month, d.day)) for d in find_quantities(text).dates] == [
        (words, date)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "2025-13-01",
        "编号xy-2025-03-01",
        "编号2025-0417",
        "账号6229 2012 8844",
        "三年",
        "3月1日",
        "____年__月__日",
    ],
)
def test_no_dates(text: str) -> None:
    assert find_quantities(text).dates == ()


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("自2025年3月1日起至2026年2月28日止", 365),
        ("自2025年3月1日起,至2026年2月28日止", 365),
        ("2025年3月1日(含)至2025年3月31日", 31),
        ("2025年7月1日-7月10日", 10),
        ("2025年3月1日至15日", 15),
        ("2025年9月-12月", 122),
        ("2025.3.1-2026.2.28", 365),
        ("2024年2月1日至2024年2月30日", 29),
        ("2025年5月31日至2025年5月1日", -29),
        ("from 1 january 2025 to 31 december 2025", 365),
        ("from 1 july to 31 december 2025", 184),
        ("between 1 may 2025 and 30 june 2025", 61),
        ("march 1 to march 31, 2025", 31),
        ("commences on 1 january 2025 and expires on 31 march 2025", 90),
        ("effective 1 january 2025 and shall remain in force until 31 march 2025", 90),
    ],
)
def test_date_ranges(text: str, days: int) -> None:
    assert [one.days for one in date_ranges(find_quantities(text).dates, text)] == [days]


@pytest.mark.parametrize(
    "text",
    [
        "2025年3月1日",
        "2025年3月1日签订,2025年5月1日生效。",
        "1 may 2025 and 3 june 2025",
        "2025年3月1日。至2025年5月1日",
    ],
)
def test_no_date_ranges(text: str) -> None:
    assert date_ranges(find_quantities(text).dates, text) == []


@pytest.mark.parametrize(
    ("text", "blanks"),
    [
        ("姓名:____", ["____"]),
        ("期限【】", ["【】"]),
        ("期限【 】", ["【 】"]),
        ("期限[ ]", ["[ ]"]),
        ("期限(  )", ["(  )"]),
        ("期限()", ["()"]),
        ("xx年", ["xx"]),
        ("xx元", ["xx"]),
        ("×年", ["×"]),
        ("××个月", ["××"]),
        ("**元", ["**"]),
        ("x年x月x日", ["x", "x", "x"]),
        ("____年____月____日", ["____", "____", "____"]),
        ("20__年__月__日", ["__", "__", "__"]),
        ("fee: [tbd]", ["[tbd]"]),
        ("fee: tbd", ["tbd"]),
        ("fee: [to be agreed]", ["[to be agreed]"]),
        ("fee: (to be confirmed)", ["(to be confirmed)"]),
        ("fee: [●]", ["[●]"]),
        ("fee: [•]", ["[•]"]),
        ("fee: [insert amount]", ["[insert amount]"]),
        ("fee: [amount]", ["[amount]"]),
        ("费用待定", ["待定"]),
        ("费用【待填写】", ["【待填写】"]),
    ],
)
def test_blanks(text: str, blanks: list[str]) -> None:
    assert [text[blank.start : blank.end] for blank in find_quantities(text).blanks] == blanks


@pytest.mark.parametrize(
    "text",
    [
        "3301********0026",
        "a2******57",
        "护照20fv***81",
        "……",
        "......",
        "7×24小时",
        "50×70厘米",
        "__30__日",
        "____三年",
        "【24】小时",
        "人民币【50】万元",
        "file__name.txt",
        "xx公司",
        "等待定价",
        "[x] yes",
        "(to be paid within three days)",
        "【重要】",
        "main()",
    ],
)
def test_no_blanks(text: str) -> None:
    assert find_quantities(text).blanks == ()


@pytest.mark.parametrize(
    ("text", "words", "unit"),
    [
        ("期满后____个月内", "____个月", _MONTH),
        ("终止后【】年", "【】年", _YEAR),
        ("终止后【 】年内", "【 】年", _YEAR),
        ("终止后()日内", "()日", _DAY),
        ("xx年", "xx年", _YEAR),
        ("×年", "×年", _YEAR),
        ("(____)个工作日", "(____)个工作日", _WORKING_DAY),
        ("within [ ] days", "[ ] days", _DAY),
        ("within [●] hours", "[●] hours", _HOUR),
        ("within [●] ([●]) months", "[●] ([●]) months", _MONTH),
        ("within [tbd] business days", "[tbd] business days", _WORKING_DAY),
    ],
)
def test_a_blank_before_a_unit_is_a_period_to_be_filled_in(text: str, words: str, unit: Unit) -> None:
    found = find_quantities(text)
    assert [(text[d.start : d.end], d.value, d.unit) for d in found.durations] == [(words, None, unit)]
    assert found.blanks


@pytest.mark.parametrize(
    "text", ["____年____月____日", "20__年__月", "第____日", "每____日", "____月____日", "每月__日前、__日前"]
)
def test_a_blank_date_or_ordinal_is_no_period(text: str) -> None:
    found = find_quantities(text)
    assert found.blanks
    assert found.durations == ()


@pytest.mark.parametrize(
    ("text", "words", "currency"),
    [
        ("____元", "____元", "CNY"),
        ("【】万元", "【】万元", "CNY"),
        ("人民币____元", "人民币____元", "CNY"),
        ("人民币(大写)____元", "人民币(大写)____元", "CNY"),
        ("¥____", "¥____", "CNY"),
        ("xx元", "xx元", "CNY"),
        ("usd [●]", "usd [●]", "USD"),
        ("[ ] euros", "[ ] euros", "EUR"),
    ],
)
def test_a_blank_amount(text: str, words: str, currency: str) -> None:
    found = find_quantities(text)
    assert [(text[m.start : m.end], m.amount, m.currency) for m in found.money] == [(words, None, currency)]
    assert found.blanks


@pytest.mark.parametrize(
    ("text", "in_words", "in_figures"),
    [
        ("人民币捌万陆仟元整(¥86,000.00)", "86000", "86000"),
        ("320,000元(大写:叁拾贰万元整)", "320000", "320000"),
        ("¥500,000(大写伍拾万元)", "500000", "500000"),
        ("大写:叁拾万元整,小写:300,000元", "300000", "300000"),
        ("人民币50万元(含税)(大写:伍拾万元整)", "500000", "500000"),
        ("人民币伍拾万元整(¥50,000.00)", "500000", "50000"),
        ("伍拾万(500,000)元", "500000", "500000"),
        ("usd 48,000 (forty-eight thousand united states dollars)", "48000", "48000"),
        ("usd 48,000 (forty-eight thousand)", "48000", "48000"),
        ("us dollars forty-eight thousand only (us$48,000)", "48000", "48000"),
        ("ten thousand (10,000) us dollars", "10000", "10000"),
        ("rmb 380,000 (say three hundred and eighteen thousand yuan)", "318000", "380000"),
    ],
)
def test_amounts_in_words_and_figures(text: str, in_words: str, in_figures: str) -> None:
    pairs = paired_amounts(text, find_quantities(text).money)
    assert [(words.amount, figures.amount) for words, figures in pairs] == [
        (Decimal(in_words), Decimal(in_figures))
    ]


@pytest.mark.parametrize(
    "text",
    [
        "人民币三十万元(us$42,000)",  # a conversion
        "违约金十万元,50,000元由乙方承担",
        "人民币____元(大写:____)",
        "定金伍万元。尾款80,000元",
        "¥500,000(¥50,000)",
        "单价¥500,共计人民币伍仟元",
    ],
)
def test_amounts_that_are_no_pair(text: str) -> None:
    assert paired_amounts(text, find_quantities(text).money) == []


def test_every_kind_at_once() -> None:
    text = (
        "自2025年3月1日起至2026年2月28日止,乙方应在24小时内删除,逾期支付违约金人民币伍拾万元整(¥500,000.00)"
        "及合同价款的百分之三十;保密期为____年。"
    )
    found = find_quantities(text)
    assert [text[d.start : d.end] for d in found.durations] == ["24小时", "____年"]
    assert [text[m.start : m.end] for m in found.money] == ["人民币伍拾万元整", "¥500,000.00"]
    assert [text[p.start : p.end] for p in found.percentages] == ["百分之三十"]
    assert [text[d.start : d.end] for d in found.dates] == ["2025年3月1日", "2026年2月28日"]
    assert [text[b.start : b.end] for b in found.blanks] == ["____"]


_PIECES = st.sampled_from(
    re.findall(
        r"\S+",
        """一 二 三 十 百 万 半 零 点 个 年 月 日 天 小时 工作日 周 元 角 分 人民币 ¥ $ usd % 百分之 每
        第 至 - 民国 当日 【 】 [ ] ( ) __ x × * ● 。 , . 1 24 2025 3.5 1,000 one twenty hundred and a half
        (24) days months year percent dollars may july""",
    )
)


@given(st.lists(st.one_of(_PIECES, st.just(" "), st.just("\n")), max_size=40).map("".join))
def test_spans_lie_in_the_text_and_in_order(text: str) -> None:
    found = find_quantities(text)
    for kind in (found.durations, found.money, found.percentages, found.dates, found.blanks):
        places = [(one.start, one.end) for one in kind]
        assert all(0 <= start < end <= len(text) for start, end in places)
        assert places == sorted(places)
    date_ranges(found.dates, text)
    paired_amounts(text, found.money)


@given(
    st.integers(min_value=1, max_value=999), st.sampled_from(["小时", "日", "个月", "年", " hours", " days"])
)
def test_any_figure_with_a_unit_is_a_period(number: int, unit: str) -> None:
    assert [d.value for d in find_quantities(f"within {number}{unit}").durations] == [number]


@given(st.integers(min_value=0, max_value=10**9))
def test_any_amount_reads_back(number: int) -> None:
    money = find_quantities(f"rmb {number:,}").money
    assert [(one.amount, one.currency) for one in money] == [(Decimal(number), "CNY")]


def _seconds(text: str) -> float:
    best = float("inf")
    for _ in range(3):
        started = time.perf_counter()
        find_quantities(text)
        best = min(best, time.perf_counter() - started)
    return best


@pytest.mark.parametrize(
    "piece",
    [
        "九",
        "_",
        "9,",
        "9",
        "九点",
        "9.9",
        "9,999,",
        "x",
        "[",
        "(",
        "【",
        "人民币",
        "one ",
        "三日、",
        "2025年",
        "$",
        "(●",
    ],
)
def test_the_time_grows_with_the_length(piece: str) -> None:
    short = piece * (25_000 // len(piece))
    assert _seconds(short * 8) < 24 * _seconds(short) + 0.1  # quadratic growth would be 64 times


def test_money_keeps_cents_exactly() -> None:
    assert find_quantities("¥0.10").money == (Money(0, 5, Decimal("0.10"), "CNY", in_words=False),)


def test_the_units_of_a_table_heading_are_no_amounts() -> None:
    found = find_quantities("金额(万元)\t数量(条)\t时长(天)\t比例(%)")
    assert not any((found.durations, found.money, found.percentages, found.dates, found.blanks))
