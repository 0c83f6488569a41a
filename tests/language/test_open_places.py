"""Empty dates, placeholders and the figures in cells: what language alone can tell of them."""

from decimal import Decimal

import pytest

from auditor.language.empty_dates import empty_dates
from auditor.language.figures import cell_figure
from auditor.language.fold import fold
from auditor.language.placeholders import is_rule, placeholders

_DATES = [
    ("日期：　年　月　日", ["年月日"]),
    ("2025年  月  日", ["2025年月日"]),
    ("20  年 月 日至 年 月 日", ["20年月日", "年月日"]),
    ("二〇二五年　月　日", ["二〇二五年月日"]),
    ("2025年3月1日", []),
    ("注明年月日", []),
    ("年、月、日", []),
]


@pytest.mark.parametrize(("text", "dates"), _DATES)
def test_dates_with_blanks_for_their_places(text: str, dates: list[str]) -> None:
    folded = fold(text)
    found = [folded.text[blank.start : blank.end].replace(" ", "") for blank in empty_dates(folded)]
    assert found == dates


@pytest.mark.parametrize(
    ("text", "crosses"),
    [
        ("XX公司", ["xx"]),
        ("在××市", ["××"]),
        ("账号6222xxxx1234", []),
        ("XXL码", []),
        ("Article XX applies", []),
    ],
)
def test_placeholders(text: str, crosses: list[str]) -> None:
    folded = fold(text).text
    assert [folded[blank.start : blank.end] for blank in placeholders(folded)] == crosses


def test_a_long_line_over_a_footnote_is_a_rule() -> None:
    text = "____________ * subject to tax ____"
    assert is_rule(text, 0, 12)
    assert not is_rule(text, 30, 34)


@pytest.mark.parametrize(
    ("cell", "figure"),
    [
        ("180,000", (Decimal(180000), "")),
        ("￥1,200.50", (Decimal("1200.50"), "")),
        ("12万元", (Decimal(120000), "元")),
        ("4条", (Decimal(4), "条")),
        ("usd 4,000", (Decimal(4000), "")),
        ("另计", None),
        ("2025年8月", None),
        ("", None),
    ],
)
def test_the_figure_of_a_cell(cell: str, figure: tuple[Decimal, str] | None) -> None:
    assert cell_figure(fold(cell).text) == figure
