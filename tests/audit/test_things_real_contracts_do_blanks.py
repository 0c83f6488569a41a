"""Blanks in a period, a list or an amount, and blanks that spoil nothing."""

import pytest
from audit.make_contracts import Row, differences, name_of

ROWS = [
    Row(
        "period in underscores",
        "乙方应对甲方未公开的配方、价格保密，保密期限为合同终止后____年。乙方违反的，应赔偿甲方损失。",
        "confidentiality",
        "weak",
        {"duration": "unmet", "survival": "met", "remedy": "met"},
    ),
    Row(
        "period in 【】",
        "乙方应对甲方未公开的配方、价格保密，保密期限为合同终止后【  】年。乙方违反的，应赔偿甲方损失。",
        "confidentiality",
        "weak",
        {"duration": "unmet"},
    ),
    Row(
        "period as XX",
        "乙方应对甲方未公开的配方、价格保密，保密期限为合同终止后XX年。乙方违反的，应赔偿甲方损失。",
        "confidentiality",
        "weak",
        {"duration": "unmet"},
    ),
    Row(
        "the same filled",
        "乙方应对甲方未公开的配方、价格保密，保密期限为合同终止后【三】年。乙方违反的，应赔偿甲方损失。",
        "confidentiality",
        "strong",
        {"duration": "met"},
    ),
    Row(
        "bracketed digits are filled",
        "乙方应对甲方未公开的配方、价格保密，保密期限为合同终止后[5]年。乙方违反的，应赔偿甲方损失。",
        "confidentiality",
        "strong",
        {"duration": "met"},
    ),
    Row(
        "post-term blank",
        "合作期内及合作结束后___个月内，乙方不得为其他跑步机品牌代言。乙方违反的，应支付违约金三万元。",
        "non_compete",
        "weak",
        {
            "in_term": "met",
            "post_term": "unmet",
            "competitor_definition": "met",
            "remedy": "met",
            "proportionate": "not_applicable",
        },
    ),
    Row(
        "post-term blank with a placeholder",
        "合作期内及合作结束后（  ）个月内，乙方不得为其他跑步机品牌代言。乙方违反的，应支付违约金三万元。",
        "non_compete",
        "weak",
        {"post_term": "unmet"},
    ),
    Row(
        "TBD",
        "During the Term and for [TBD] months thereafter the Creator shall not endorse any other "
        "treadmill brand.\n"
        "The Creator shall pay the Brand USD 5,000 for each breach of this clause.",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "unmet"},
    ),
    Row(
        "bullet in brackets",
        "During the Term and for [●] months thereafter the Creator shall not endorse any other "
        "treadmill brand.\n"
        "The Creator shall pay the Brand USD 5,000 for each breach of this clause.",
        "non_compete",
        "weak",
        {"post_term": "unmet"},
    ),
    Row(
        "underscores in English",
        "The Influencer shall keep the Brand's formulas, prices and launch dates confidential for ______ "
        "years after this Agreement ends. For each breach the Influencer shall pay the Brand damages.",
        "confidentiality",
        "weak",
        {"duration": "unmet", "remedy": "met"},
    ),
    Row(
        "the response time is blank",
        "发生负面舆情的，乙方应配合甲方处理，在收到甲方通知后____小时内删除相关内容并发布致歉声明。",
        "crisis_cooperation",
        "weak",
        {"cooperate": "met", "delete_content": "met", "clarify_statement": "met", "response_time": "unmet"},
    ),
    Row(
        "the response time is blank in English",
        "In the event of negative publicity about the posts the Creator shall cooperate with the Brand, "
        "delete the posts and publish an apology within ___ hours of notice.\n"
        "The Brand shall pay the Creator on delivery.",
        "crisis_cooperation",
        "weak",
        {"response_time": "unmet", "delete_content": "met"},
    ),
    Row(
        "the response time in full-width blanks",
        "发生负面舆情的，乙方应在＿＿＿小时内删除相关内容。",
        "crisis_cooperation",
        "weak",
        {"response_time": "unmet"},
    ),
    Row(
        "blank amount but damages as well",
        "乙方应对甲方未公开的配方、价格保密，合同终止后三年内有效。乙方违反的，应支付违约金____元，"
        "并赔偿甲方全部损失。",
        "confidentiality",
        "strong|weak",
        {"remedy": "met|weak"},
    ),
    Row(
        "blank amount alone",
        "合作期内及结束后三个月内，乙方不得为其他奶粉品牌代言。乙方违反的，应支付违约金人民币______元。",
        "non_compete",
        "weak",
        {"remedy": "weak|unmet"},
    ),
    Row(
        "blank signature, English",
        "During the Term and for six months afterwards the Creator shall not endorse any other kettle "
        "brand. If she breaches this clause, she shall refund the fee.\n"
        "Signed: ____________ Date: ____________",
        "non_compete",
        "strong",
    ),
    Row(
        "空白 with slashes",
        "乙方应对甲方未公开的配方、价格保密，保密期限为合同终止后 / 年。乙方违反的，应赔偿甲方损失。",
        "confidentiality",
        "weak",
        {"duration": "unmet"},
    ),
    Row(
        "N years",
        "乙方应对甲方未公开的配方、价格保密，保密期限为合同终止后N年。乙方违反的，应赔偿甲方损失。",
        "confidentiality",
        "weak",
        {"duration": "unmet"},
    ),
    Row(
        "insert number",
        "The Influencer shall keep the Brand's formulas, prices and launch dates confidential for "
        "[insert number] years after this Agreement ends. For each breach the Influencer shall pay the "
        "Brand damages.",
        "confidentiality",
        "weak",
        {"duration": "unmet"},
    ),
    Row(
        "a blank fee elsewhere spoils nothing",
        "甲方应向乙方支付服务费____元。\n"
        "乙方应对甲方未公开的配方、价格保密，直至甲方公开之日，合同终止后仍然有效。乙方违反的，"
        "应赔偿甲方损失。",
        "confidentiality",
        "strong",
        {"duration": "met"},
    ),
    Row(
        "blank dates of signing spoil nothing",
        "合作期内及结束后三个月内，乙方不得为其他奶粉品牌代言。乙方违反的，应支付违约金五万元。\n"
        "签署日期：____年____月____日",
        "non_compete",
        "strong",
    ),
    Row(
        "blank competitor list",
        "合作期内及结束后三个月内，乙方不得为竞品推广，竞品包括：______、______。乙方违反的，"
        "应支付违约金五万元。",
        "non_compete",
        "weak",
        {"competitor_definition": "unmet"},
    ),
    Row(
        "dots",
        "合作期内及合作结束后……个月内，乙方不得为其他跑步机品牌代言。乙方违反的，应支付违约金三万元。",
        "non_compete",
        "weak",
        {"post_term": "unmet"},
    ),
]


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_blanks(row: Row) -> None:
    assert not differences(row)
