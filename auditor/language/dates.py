"""Calendar dates, and the ranges from one to another."""

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Final

from auditor.language import numbers
from auditor.language.numbers import read_number
from auditor.language.quantity_types import Date, DateRange
from auditor.language.written import LONGEST_GAP

DATED_YEARS: Final = range(1900, 2101)
_REPUBLIC: Final = 1911  # 民国 1 is 1912
_MONTHS_EN: Final = "janfebmaraprmayjunjulaugsepoctnovdec"
_SHORT_DATE: Final = re.compile(r"[ ]?[0-9]{1,2}[ ]?月[ ]?[0-9]{1,2}[ ]?[日号]")
BLANK_MONTH: Final = re.compile(r"[ ]?[\[【(]?[_●•x×*\s0-9]{0,40}[\]】)]?[ ]?月")
_FROM_TO: Final = re.compile(
    r"[^。;\n]{0,10}(?:至|到|[-~〜])[ ]?于?"
    r"|(?:[^.;\n]{0,40}[\s,])?(?:to|until|till|through|on|-)\s?(?:and\sincluding\s|the\s){0,2}|\sand\s"
)


def calendar_year(text: str, match: re.Match[str], value: Decimal) -> int | None:
    """Also one of the Republic (民国114年) or a short one (25年3月1日); None if the years are a period."""
    of_republic = text[max(0, match.start() - 8) : match.start()].rstrip().endswith("民国")
    year = int(value) + (_REPUBLIC if of_republic else 0)
    if len(str(year)) == len("25") and _SHORT_DATE.match(text, match.end()):
        year += DATED_YEARS[100]
    return year if year in DATED_YEARS else None


def chinese_dates(text: str, match: re.Match[str], year: int) -> Iterator[Date]:
    """2025年3月1日, and the second date of 2025年3月1日至15日 too."""
    rest = numbers.MONTH_AND_DAY.match(text, match.end())
    if rest is None:
        yield Date(match.start(), match.end(), year, None, None)
        return
    month, day = _calendar(rest["month"], 12), _calendar(rest["day"], 31)
    yield Date(match.start(), rest.end(), year, month, day)
    to = numbers.TO_SAME_YEAR.match(text, rest.end())
    if to and to.lastgroup:
        start = to.start("month" if to["month"] else "day")
        yield Date(start, to.end(), year, _calendar(to["month"], 12) or month, _calendar(to["day"], 31))


def _calendar(written: str | None, most: int) -> int | None:
    value = read_number(written) if written else None
    return int(value) if value is not None and 1 <= value <= most else None


def figure_dates(text: str) -> Iterator[Date]:
    """2025-03-01, 1 July 2025, July 1st, 2025; and "1 July" of "1 July to 31 December 2025"."""
    for match in numbers.YEAR_IN_FIGURES.finditer(text):
        start, year = match.start(), int(match.group()[:4])
        before = text[max(0, start - 2) : start]
        if match["mark"]:
            month, day = _calendar(match["month"], 12), _calendar(match["day"], 31)
            if month and day and not (before[-1:].isalnum() or (before[-1:] == "-" and before[:1].isalpha())):
                yield Date(start, match.end(), year, month, day)
        elif before[-1:] in (" ", "\n", ","):
            named = numbers.BEFORE_YEAR.search(text, max(0, start - 36), start)
            if named:
                earlier = numbers.BEFORE_DATE.search(text, max(0, named.start() - 36), named.start())
                if earlier and (earlier["day"] or earlier["day_after"]):
                    yield _named_date(earlier, max(earlier.end("day_after"), earlier.end("month")), year)
                yield _named_date(named, match.end(), year)


def _named_date(match: re.Match[str], end: int, year: int) -> Date:
    month = _MONTHS_EN.index(match["month"][:3]) // 3 + 1
    return Date(match.start(), end, year, month, _calendar(match["day"] or match["day_after"], 31))


def date_ranges(dates: Sequence[Date], text: str) -> list[DateRange]:
    """Neighbouring ``dates`` that ``text`` joins: 自…起至…止, "from … to …", "between … and …"."""
    return [
        DateRange(first.start, last.end, first, last, (day_of(last, at_end=True) - day_of(first)).days + 1)
        for first, last in pairwise(dates)
        if last.start - first.end <= LONGEST_GAP and _is_joined(text, first, last)
    ]


def _is_joined(text: str, first: Date, last: Date) -> bool:
    gap = text[first.end : last.start]
    if gap.strip() == "and":
        return "between" in text[max(0, first.start - 16) : first.start]
    return bool(_FROM_TO.fullmatch(gap))


def day_of(written: Date, *, at_end: bool = False) -> date:
    """The first or last day that a date means; a day that the month does not have is its last."""
    month = written.month or (12 if at_end else 1)
    length = monthrange(written.year, month)[1]
    return date(written.year, month, min(written.day or (length if at_end else 1), length))
