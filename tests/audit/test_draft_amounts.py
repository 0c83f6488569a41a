"""Amounts that do not agree in words and figures, instalments and columns that do not add up, and those that do."""

import pytest
from audit.make_drafts import Draft, differences, name_of, of_kind

FEES = "项目 | 数量 | 金额（元）\n短视频 | 4条 | 180,000\n图文 | 6篇 | 30,000\n直播 | 1场 | 60,000\n"

ROWS = [
    # twice
    Draft("capital numerals", "费用为人民币500,000元（大写：伍万元整）。", ("人民币500,000元（大写：伍万元整）",)),
    Draft("figures behind the words", "费用为人民币伍拾万元整（¥50,000.00）。", ("伍拾万元整",)),
    Draft("words in an English bracket", "The fee is USD 10,000 (nine thousand dollars).", ("USD 10,000 (nine thousand dollars)",)),
    Draft("words before figures", "The fee is ten thousand (9,000) dollars.", ("ten thousand (9,000) dollars",)),
    Draft("a period", "The obligation lasts for ninety (60) days.", ("ninety (60) days",)),
    Draft("a Chinese period", "乙方应在三十（15）日内删除。", ("三十（15）日",)),
    Draft("a period in two units", "保密期限为三年（24个月）。", ("三年（24个月）",)),
    Draft("a share", "The Brand pays thirty percent (20%) of the fee.", ("thirty percent (20%)",)),
    Draft("a number of posts", "The Creator shall publish five (4) videos.", ("five (4)",)),
    Draft("the same amount", "费用为人民币500,000元（大写：伍拾万元整）。"),
    Draft("the same amount in ten thousands", "费用为人民币12万元（大写：壹拾贰万元整）。"),
    Draft("the same period", "The obligation lasts for ninety (90) days and two (2) years."),
    Draft("a year is twelve months", "保密期限为一年（12个月），即一年（365天）。"),
    Draft("three months are ninety days", "期限为三个月（90天）。"),
    Draft("an amount before and after tax", "费用为人民币106,000元（不含税100,000元）。"),
    Draft("a number in brackets that counts items", "违反第五条（二）、附件一（1）的，应赔偿。"),
    Draft("a reference in brackets", "See Section nine (9) and subparagraph 2(a) within three (3) months."),
    # instalments in shares
    Draft("three instalments", "费用分三期支付：签订后付30%，发布后付40%，验收后付20%。", ("合计为 90%，不是 100%：30% + 40% + 20%",)),
    Draft("the rest", "签订后支付总额的50%，验收后支付剩余40%。", ("合计为 90%",)),
    Draft("the rest in English", "The Brand shall pay 50% on signature and the remaining 40% on publication.", ("50% + 40%",)),
    Draft(
        "a list of instalments",
        "第一条 支付\n甲方按以下方式分期支付：\n（一）签订后支付总额的30%；\n（二）发布后支付总额的40%；\n（三）验收后支付尾款40%。",
        ("合计为 110%",),
    ),
    Draft("they make the whole", "费用分三期支付：签订后付30%，发布后付40%，验收后付30%。"),
    Draft("the rest makes the whole", "The Brand shall pay 50% on signature and the remaining 50% on publication."),
    Draft("the rest without a share", "签订后支付总额的30%，发布后支付40%，余款于验收后付清。"),
    Draft("a list that makes the whole", "第一条 支付\n分期支付：\n（一）签订后支付30%；\n（二）发布后支付40%；\n（三）验收后支付尾款30%。"),
    Draft("two shares that are no instalments", "乙方违约的，支付总额的30%；严重违约的，支付50%。"),
    Draft("a penalty beside the instalments", "费用分两期支付：签订后付50%，验收后付50%。\n逾期付款的，每日支付0.05%的违约金。"),
    Draft("a commission", "固定费用分两期支付，各50%，佣金为成交额的20%。"),
    Draft("shares of two fees", "分两期支付：服务费先付50%后付50%，授权费先付30%后付70%。"),
    Draft("one share for two instalments", "费用分三期支付：签订后付40%，二期、三期各付30%。"),
    Draft("equal amounts", "1. Fees\nThe total fee is USD 9,000, payable in instalments: USD 4,000 on signature, the balance in two equal parts of USD 2,500."),
    Draft("a part held back", "签订后支付30%，验收后支付剩余70%，其中20%于数据达标后支付。"),
    # instalments in amounts
    Draft("amounts against the total", "第一条 费用\n费用总额为100,000元，分两期支付：签订后支付50,000元，验收后支付40,000元。", ("合计为 90,000，与总额 100,000 不一致",)),
    Draft("amounts that make the total", "第一条 费用\n费用总额为100,000元，分两期支付：签订后支付50,000元，验收后支付50,000元。"),
    Draft("a price per piece", "第一条 费用\n费用总额为100,000元，每条视频10,000元，分两期支付：签订后支付50,000元，验收后支付50,000元。"),
    Draft("English amounts", "1. Fees\nThe total fee is USD 10,000, payable in two instalments: USD 4,000 on signature and the balance of USD 5,000 on publication.", ("9,000",)),
    # tables
    Draft("a column", FEES + "合计 |  | 280,000", ("“金额（元）”一列合计应为 270,000，合计行写的是 280,000",)),
    Draft("an English column", "Item | Fee\nVideo | 4,000\nPost | 2,000\nTotal | 7,000", ("adds up to 6,000, but the total says 7,000",)),
    Draft("a column that adds up", FEES + "合计 |  | 270,000"),
    Draft("a total that another column explains", "项目 | 单价 | 小计\n视频 | 45,000 | 180,000\n图文 | 5,000 | 30,000\n合计 | 210,000 | 210,000"),
    Draft("a column with words in it", "项目 | 金额\n视频 | 180,000\n图文 | 另计\n合计 | 200,000"),
    Draft("a total below one figure", "项目 | 金额\n视频 | 180,000\n合计 | 190,000"),
    Draft("a table without a total", FEES),
]  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_amounts(row: Draft) -> None:
    assert not differences(row, "amount_mismatch")


def test_a_column_shows_its_figures_and_the_total() -> None:
    (found,) = of_kind(FEES + "合计 |  | 280,000", "amount_mismatch")
    assert [evidence.text for evidence in found.evidence] == ["180,000", "30,000", "60,000", "280,000"]
    assert found.severity == "high"
