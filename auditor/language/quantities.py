"""Periods, amounts, percentages, dates and blanks of a contract, each with its place in the folded text."""

import re
from bisect import bisect_left
from collections.abc import Callable, Container, Iterator, Sequence
from decimal import Decimal
from typing import Final

from auditor.language import numbers
from auditor.language.amounts import (
    amounts_after_currency,
    currency_of,
    fractions,
    in_one_yuan,
    paired_amounts,
    read_money,
    read_percentage,
    read_tenths,
    said_once,
)
from auditor.language.dates import BLANK_MONTH, calendar_year, chinese_dates, date_ranges, figure_dates
from auditor.language.numbers import read_number
from auditor.language.periods import (
    PERIODS,
    counted_days,
    counted_months,
    is_next_day_of_month,
    is_part_of_other,
    join_periods,
    read_period,
    same_or_next_day,
    the_one_after,
)
from auditor.language.quantity_types import (
    Blank,
    Date,
    DateRange,
    Duration,
    Money,
    Percentage,
    Quantities,
    Quantity,
    Unit,
)
from auditor.language.written import HALF, in_words

__all__ = [
    "Blank",
    "Date",
    "DateRange",
    "Duration",
    "Money",
    "Percentage",
    "Quantities",
    "Quantity",
    "Unit",
    "date_ranges",
    "find_quantities",
    "paired_amounts",
]

_IN_A_NAME: Final = re.compile(r"[a-z0-9]_{2,3}[a-z0-9]")


def find_quantities(text: str) -> Quantities:
    """Everything in folded ``text`` that is counted, dated or left open; the time grows with its length."""
    known: list[Quantity] = [*amounts_after_currency(text), *fractions(text)]
    taken = {place for quantity in known for place in range(quantity.start, quantity.end)}
    known += figure_dates(text)
    known += same_or_next_day(text)
    known += counted_months(text)
    known += the_one_after(text)
    known += counted_days(text)
    known += _counted(text, taken, numbers.COUNTED)
    known += _counted(text, taken, numbers.COUNTED_IN_WORDS)
    known.sort(key=_start)
    blanks = _blanks(text, known)
    if blanks:
        known += (quantity for blank in blanks for quantity in _left_open(text, blank))
        known.sort(key=_start)
    return Quantities(
        durations=join_periods((one for one in known if isinstance(one, Duration)), text),
        money=in_one_yuan([one for one in known if isinstance(one, Money)], text),
        percentages=said_once((one for one in known if isinstance(one, Percentage)), text),
        dates=tuple(one for one in known if isinstance(one, Date)),
        blanks=tuple(blanks),
    )


def _start(quantity: Quantity) -> int:
    return quantity.start


def _counted(text: str, taken: Container[int], pattern: re.Pattern[str]) -> Iterator[Quantity]:
    """What the numbers with a unit say, but not inside of something read already."""
    until = 0
    for match in pattern.finditer(text):
        if match.start() < until or match.start() in taken or match.end() - 1 in taken:
            continue
        value = _value(match)
        if value is not None:
            for quantity in _READERS.get(match.lastgroup or "", read_period)(text, match, value):
                until = quantity.end
                yield quantity


def _value(match: re.Match[str]) -> Decimal | None:
    """The number; of a range the upper end; where words and figures differ, the words."""
    written = match["upto"] or match["number"]
    again = match["upto_again"] if match["upto"] else match["again"]
    if again and in_words(again) and not in_words(written):
        written = again
    value = read_number(written)
    return value + HALF if value is not None and match["half"] else value


def _read_year(text: str, match: re.Match[str], value: Decimal) -> Iterator[Quantity]:
    year = calendar_year(text, match, value)
    if year is None:
        yield from read_period(text, match, value)
    else:
        yield from chinese_dates(text, match, year)


_READERS: Final[dict[str, Callable[[str, re.Match[str], Decimal], Iterator[Quantity]]]] = {
    "year": _read_year,
    "money": read_money,
    "percent": read_percentage,
    "tenth": read_tenths,
}


def _blanks(text: str, known: Sequence[Quantity]) -> list[Blank]:
    """Blanks that nothing fills in: not the lines of __30__日, nor the underscores of a file__name."""
    starts = [quantity.start for quantity in known]
    blanks = []
    for match in numbers.BLANK.finditer(text):
        nearest = bisect_left(starts, match.end()) - 1
        is_filled = nearest >= 0 and known[nearest].end > match.start()
        if not is_filled and not _IN_A_NAME.match(text, max(0, match.start() - 1)):
            blanks.append(Blank(*match.span()))
    return blanks


def _left_open(text: str, blank: Blank) -> Iterator[Quantity]:
    """The period, amount or share that a blank leaves open."""
    before = text[max(0, blank.start - 16) : blank.start].rstrip(" \n【[(")
    unit = numbers.UNIT_AFTER.match(text, blank.end)
    kind = unit.lastgroup or "" if unit else ""
    end = unit.end() if unit else blank.end
    sign = numbers.CURRENCY_LAST.search(text, max(0, blank.start - 16), blank.start)
    if kind == "percent" or before.endswith("分之"):
        yield Percentage(blank.start, end if kind == "percent" else blank.end, None)
    elif sign:
        end = end if kind == "money" else blank.end
        yield Money(sign.start(), end, None, currency_of(sign.group()), False)
    elif unit and kind == "money":
        yield Money(blank.start, end, None, currency_of(unit["money"]), False)
    elif kind in PERIODS and not is_part_of_other(before, text[end - 1]):
        is_date = kind == "year" and (before[-2:].isdigit() or BLANK_MONTH.match(text, end))
        if not is_date and not is_next_day_of_month(text, blank.start, end):
            yield Duration(blank.start, end, None, PERIODS[kind][0])
