"""Periods, amounts, percentages, dates and blanks of a contract, each with its place in the folded text."""

import re
from bisect import bisect_left
from calendar import monthrange
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from itertools import pairwise
from typing import Final

from auditor.language import numbers
from auditor.language.numbers import read_number


class Unit(StrEnum):
    """What a period is counted in."""

    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WORKING_DAY = "working_day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


_HOURS: Final = {
    Unit.MINUTE: 1 / 60, Unit.HOUR: 1.0, Unit.DAY: 24.0, Unit.WORKING_DAY: 24.0, Unit.WEEK: 168.0,
    Unit.MONTH: 720.0, Unit.QUARTER: 2184.0, Unit.YEAR: 8760.0,
}  # fmt: skip
_MONTHS: Final = {Unit.MONTH: 1.0, Unit.QUARTER: 3.0, Unit.YEAR: 12.0}


@dataclass(frozen=True, slots=True)
class Duration:
    """A period; of a range (3 to 5 days) the longer one; ``value`` None is a blank to be filled in."""

    start: int
    end: int
    value: float | None
    unit: Unit

    @property
    def hours(self) -> float | None:
        """A working day counts 24 hours, a month 30 days, a quarter 91 and a year 365."""
        return None if self.value is None else self.value * _HOURS[self.unit]

    @property
    def days(self) -> float | None:
        """See `hours`."""
        return None if self.hours is None else self.hours / 24

    @property
    def months(self) -> float | None:
        """Exact for months, quarters and years (a year is 12); otherwise a month is 30 days."""
        if self.value is None or self.days is None:
            return None
        return self.value * _MONTHS[self.unit] if self.unit in _MONTHS else self.days / 30


@dataclass(frozen=True, slots=True)
class Money:
    """An amount; ``amount`` None is a blank; ``currency`` is an ISO code or "" if it is none we know.

    ``in_words`` tells an amount without any figure (伍拾万元, ten thousand dollars) from 500,000元.
    """

    start: int
    end: int
    amount: Decimal | None
    currency: str
    in_words: bool


@dataclass(frozen=True, slots=True)
class Percentage:
    """A share in per cent: 千分之五 is 0.5; ``value`` None is a blank."""

    start: int
    end: int
    value: float | None


@dataclass(frozen=True, slots=True)
class Date:
    """A calendar date, perhaps only a month or a year."""

    start: int
    end: int
    year: int
    month: int | None
    day: int | None


@dataclass(frozen=True, slots=True)
class DateRange:
    """From one date to another; ``days`` counts both ends, and is below 1 if they are the wrong way round."""

    start: int
    end: int
    first: Date
    last: Date
    days: int


@dataclass(frozen=True, slots=True)
class Blank:
    """A place left open in the text: ____, 【 】, XX年, [TBD]."""

    start: int
    end: int


Quantity = Duration | Money | Percentage | Date | Blank


@dataclass(frozen=True, slots=True)
class Quantities:
    """All that was found, each kind in the order of the text."""

    durations: tuple[Duration, ...]
    money: tuple[Money, ...]
    percentages: tuple[Percentage, ...]
    dates: tuple[Date, ...]
    blanks: tuple[Blank, ...]


_HALF: Final = Decimal("0.5")
_DATED_YEARS: Final = range(1900, 2101)
_ALL_TENTHS: Final = 10
_REPUBLIC: Final = 1911  # 民国 1 is 1912
_PERIODS: Final = {unit.value: (unit, 1) for unit in Unit} | {"fortnight": (Unit.DAY, 14)}
_SCALES: Final = {
    "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "k": 1000, "m": 10**6,
    "百": 100, "千": 1000, "万": 10**4, "亿": 10**8,
}  # fmt: skip
_YUANS: Final = (
    ("CNY", ("人民币", "rmb", "cny", "¥")),
    ("TWD", ("台币", "nt$", "ntd", "twd")),
    ("HKD", ("港币", "港元", "hk$", "hkd")),
)
_PARTS: Final = {"百": Decimal(1), "千": Decimal("0.1"), "万": Decimal("0.01")}  # 百分之一 in per cent

_ENDED: Final = re.compile(r"\s?(?:only|[,.;()]|\Z)|\n")
_WIDEST_GAP: Final = 6  # characters between two numbers that are one
_LONGEST_GAP: Final = 60
_RANGES: Final = frozenset({"至", "到", "-", "--", "~", "〜", "to"})
_PARTS_OF: Final = {
    Unit.YEAR: (Unit.MONTH, Unit.DAY),
    Unit.MONTH: (Unit.DAY,),
    Unit.WEEK: (Unit.DAY,),
    Unit.DAY: (Unit.HOUR,),
    Unit.HOUR: (Unit.MINUTE,),
}
_MONTHS_EN: Final = "janfebmaraprmayjunjulaugsepoctnovdec"
_HALF_MORE: Final = re.compile(r"半(?![价数额])|\sand\sa\shalf(?![a-z])")
_BEFORE_RATE: Final = re.compile(
    r"(?:第|每个?(?:[逾迟延拖超晚推耽误隔满过提缺违][^,。;、:\s]{0,8})?|(?<![a-z])(?:per|each|every))\Z"
)
_BEFORE_DAY_OF_MONTH: Final = re.compile(
    rf"(?<!个)月(?:[的第]|[0-9{numbers.HAN}]{{1,3}}[日号]?[、和及或与至到~-])*\Z"
)
_BEFORE_OTHER_NUMBER: Final = re.compile(rf"(?:[0-9时][×x*]|(?<![0-9{numbers.HAN}半个])(?:周|星期|礼拜))\Z")
_BEFORE_ONE: Final = re.compile(
    r"(?:(?<![担责信聘委主])任|某|唯|逐|(?<![系传])统|\bany|(?:逾期|迟延|延迟|延期)(?:付款|支付|交付|履行|提交)?)\Z"
)
_BEFORE_LONG_ONE: Final = re.compile(r"(?:(?<![以之])[上下]|(?<!合)同)\Z")
_LONG: Final = frozenset({"week", "month", "quarter", "year"})
_BEFORE_A: Final = re.compile(
    r"(?:\A|\b(?:about|after|and|at|before|be|by|during|exceed|exceeding|for|in|is|lasts?|lasting|least|(?<!part\s)of|on"
    r"|or|over|than|to|under|until|upon|with|within))\Z"
)
_NO_PERIOD: Final = re.compile(
    r"[ ]?[×x*/][ ]?7|(?:[ ]?/[ ]?|[ ](?:a|per|each|every)\s)(?:day|week|month|year)(?![a-z])|/[日天周月年]"
    rf"|[0-9{numbers.HAN}]{{1,3}}[次度回]"
)
_SHORT_DATE: Final = re.compile(r"[ ]?[0-9]{1,2}[ ]?月[ ]?[0-9]{1,2}[ ]?[日号]")
_DAY_WORDS: Final = re.compile(
    r"当[日天](?![期常气然起志])|同[日天](?![期常元起志])|即日(?![起常期])|次日(?![期常起])|翌日(?!起)|"
    + "|".join(
        rf"{word}[\s-](?:(?:business|working|banking|calendar)[\s-])?day(?![a-z])"
        for word in ("same", "next", "following")
    )
)
_OTHER_WORD: Final = {
    "同": "合不共协公",
    "次": "每一二三四五两多几首本该单各此",
    "即": "立",
    "当": "适相正每",
}
_IN_A_NAME: Final = re.compile(r"[a-z0-9]_{2,3}[a-z0-9]")
_BLANK_MONTH: Final = re.compile(r"[ ]?[\[【(]?[_●•x×*\s0-9]{0,40}[\]】)]?[ ]?月")
_FROM_TO: Final = re.compile(
    r"[^。;\n]{0,10}(?:至|到|[-~〜])[ ]?于?"
    r"|(?:[^.;\n]{0,40}[\s,])?(?:to|until|till|through|on|-)\s?(?:and\sincluding\s|the\s){0,2}|\sand\s"
)
_SAME_AMOUNT: Final = re.compile(
    r"(?:\sonly)?[\s,:]*(?:\((?:含税|税前|税后|不含税)\))?(?:(?:[(\[【]|大写|小写|即|in\swords|say|being)[\s:,)】\]]*)+"
)


def find_quantities(text: str) -> Quantities:
    """Everything in folded ``text`` that is counted, dated or left open; the time grows with its length."""
    known: list[Quantity] = [*_after_currency(text), *_fractions(text)]
    taken = {place for quantity in known for place in range(quantity.start, quantity.end)}
    known += _figure_dates(text)
    known += _same_or_next_day(text)
    known += _counted(text, taken, numbers.COUNTED)
    known += _counted(text, taken, numbers.COUNTED_IN_WORDS)
    known.sort(key=_start)
    blanks = _blanks(text, known)
    if blanks:
        known += (quantity for blank in blanks for quantity in _left_open(text, blank))
        known.sort(key=_start)
    return Quantities(
        durations=_joined((one for one in known if isinstance(one, Duration)), text),
        money=_in_one_yuan([one for one in known if isinstance(one, Money)], text),
        percentages=_said_once((one for one in known if isinstance(one, Percentage)), text),
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
            for quantity in _READERS.get(match.lastgroup or "", _period)(text, match, value):
                until = quantity.end
                yield quantity


def _value(match: re.Match[str]) -> Decimal | None:
    """The number; of a range the upper end; where words and figures differ, the words."""
    written = match["upto"] or match["number"]
    again = match["upto_again"] if match["upto"] else match["again"]
    if again and _in_words(again) and not _in_words(written):
        written = again
    value = read_number(written)
    return value + _HALF if value is not None and match["half"] else value


def _in_words(written: str) -> bool:
    return not any("0" <= character <= "9" for character in written)


def _opening(text: str, match: re.Match[str]) -> int:
    """Where a number begins, together with the line or the bracket that it fills in."""
    head = text[max(0, match.start() - 60) : match.start()]
    marks = "_【[" if "】" in match.group() or "]" in match.group() else "_"
    return match.start() - len(head) + len(head.rstrip(marks))


def _period(text: str, match: re.Match[str], value: Decimal) -> Iterator[Duration]:
    unit, times = _PERIODS[match.lastgroup or ""]
    before = text[max(0, match.start() - 16) : match.start()].rstrip(" \n【[_")
    rules_out = _is_part_of_other(before, text[match.end() - 1]) or _NO_PERIOD.match(text, match.end())
    if value > 0 and not rules_out and not _is_other_number(text, match, value, before):
        half = _HALF_MORE.match(text, match.end())
        length = float(value + _HALF if half else value) * times
        yield Duration(_opening(text, match), half.end() if half else match.end(), length, unit)


def _is_part_of_other(before: str, unit_end: str) -> bool:
    """A rate (每三日), an ordinal (第三日) or a day of the month (每月三日)."""
    may_be_rate = "每" in before or before.endswith(("第", "per", "each", "every"))
    may_be_day = unit_end == "日" and "月" in before
    return bool(
        (may_be_rate and _BEFORE_RATE.search(before)) or (may_be_day and _BEFORE_DAY_OF_MONTH.search(before))
    )


def _is_other_number(text: str, match: re.Match[str], value: Decimal, before: str) -> bool:
    """任一年, 上半年, 周三, 20__年__月, the 24 of 7×24小时, "USD 500 a day"."""
    number, kind = match["number"], match.lastgroup
    if number in ("a", "an"):
        return not _BEFORE_A.search(before)
    if number in ("半", "half"):
        return before.endswith(("上", "下", "前", "后", "first", "second", "latter"))
    if value == 1 and (_BEFORE_ONE.search(before) or (kind in _LONG and _BEFORE_LONG_ONE.search(before))):
        return True
    if kind == "year" and (value >= _DATED_YEARS.start or _BLANK_MONTH.match(text, match.end())):
        return True
    letter_before = number[0] <= "9" and "a" <= text[match.start() - 1 : match.start()] <= "z"
    return letter_before or bool(_BEFORE_OTHER_NUMBER.search(before))


def _year(text: str, match: re.Match[str], value: Decimal) -> Iterator[Quantity]:
    """A calendar year, also one of the Republic (民国114年) or a short one (25年3月1日); or a period."""
    of_republic = text[max(0, match.start() - 8) : match.start()].rstrip().endswith("民国")
    year = int(value) + (_REPUBLIC if of_republic else 0)
    if len(str(year)) == len("25") and _SHORT_DATE.match(text, match.end()):
        year += _DATED_YEARS[100]
    if year in _DATED_YEARS:
        yield from _chinese_dates(text, match, year)
    else:
        yield from _period(text, match, value)


def _chinese_dates(text: str, match: re.Match[str], year: int) -> Iterator[Date]:
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


def _money(text: str, match: re.Match[str], value: Decimal) -> Iterator[Money]:
    """An amount before its currency; one said twice, ten thousand (10,000) dollars, is two amounts."""
    currency, scale = _currency(match["money"]), _scale(match["money"])
    number, again = match["number"], match["again"]
    if again and not match["upto"] and _in_words(again) != _in_words(number):
        for part in ("number", "again"):
            amount = read_number(match[part])
            if amount is not None:
                yield Money(*match.span(part), amount * scale, currency, _in_words(match[part]))
    else:
        change, end = _change(text, match.end())
        amount = value * scale + change
        yield Money(_opening(text, match), end, amount, currency, _in_words(match["upto"] or number))


@cache
def _currency(written: str) -> str:
    """The ISO code; "YUAN" for a bare 元, which the rest of the text has to tell."""
    match = numbers.CURRENCY.search(written)
    code = match.lastgroup or "" if match else ""
    return {"OTHER": "", "DOLLAR": "USD"}.get(code, code)


def _in_one_yuan(money: Sequence[Money], text: str) -> tuple[Money, ...]:
    """A bare 元 is Renminbi, unless the text speaks of another 元 only."""
    if all(amount.currency != "YUAN" for amount in money):
        return tuple(money)
    yuan = next((code for code, signs in _YUANS if any(sign in text for sign in signs)), "CNY")
    return tuple(replace(amount, currency=yuan) if amount.currency == "YUAN" else amount for amount in money)


def _scale(written: str) -> int:
    """1,000,000 for 百万元, "million dollars" or "m"."""
    scale = 1
    for word in re.findall("[百千万亿]|[a-z]+", written):
        scale *= _SCALES.get(word, 1)
    return scale


def _change(text: str, end: int) -> tuple[Decimal, int]:
    """What 伍角贰分整 behind the 元 adds, and where it ends."""
    change = numbers.CHANGE.match(text, end)
    if change is None:
        return Decimal(0), end
    jiao, fen = (read_number(change[part] or "") or Decimal(0) for part in ("jiao", "fen"))
    return jiao / 10 + fen / 100, change.end()


def _after_currency(text: str) -> Iterator[Money]:
    """Amounts behind their currency: 人民币伍拾万元整, US$12,000, EUR 31,500."""
    for match in numbers.AFTER_CURRENCY.finditer(text):
        sign, number = match["currency"], match["upto"] or match["number"]
        foreign = "a" <= text[match.start() - 1 : match.start()] <= "z"
        unit = numbers.UNIT_AFTER.match(text, match.end())
        in_words = "a" <= number[0] <= "z"
        value = read_number(number)
        if (
            value is None
            or (foreign and sign != "$")
            or (unit and unit.lastgroup != "money")
            or (in_words and not _ENDED.match(text, match.end()))
        ):
            continue
        currency = "" if foreign else _currency("元" if sign == "$" and match["yuan"] else sign)
        change, end = _change(text, match.end()) if match["yuan"] else (Decimal(0), match.end())
        yield Money(
            match.start(), end, value * _scale(match["scale"] or "") + change, currency, _in_words(number)
        )
        again = numbers.SAID_AGAIN.match(text, end)
        if again and _in_words(again["number"]) != _in_words(number):
            start, end = again.span("number")
            yield Money(start, end, read_number(again["number"]), currency, _in_words(again["number"]))


def _percentage(text: str, match: re.Match[str], value: Decimal) -> Iterator[Percentage]:
    share = value / 10 if match["percent"] == "‰" else value
    yield Percentage(_opening(text, match), match.end(), float(share))


def _tenths(text: str, match: re.Match[str], value: Decimal) -> Iterator[Percentage]:
    """三成, 三成半."""
    if 0 < value <= _ALL_TENTHS:
        half = text.startswith("半", match.end())
        yield Percentage(match.start(), match.end() + half, float(value * 10 + 5 * half))


def _fractions(text: str) -> Iterator[Percentage]:
    for match in numbers.FRACTION.finditer(text):
        value = read_number(match["number"])
        if value is not None:
            yield Percentage(match.start(), match.end(), float(value * _PARTS[match["part"]]))


_READERS: Final[dict[str, Callable[[str, re.Match[str], Decimal], Iterator[Quantity]]]] = {
    "year": _year,
    "money": _money,
    "percent": _percentage,
    "tenth": _tenths,
}


def _same_or_next_day(text: str) -> Iterator[Duration]:
    """当日, 次日, "the same day": one day."""
    for match in _DAY_WORDS.finditer(text):
        before, word = text[max(0, match.start() - 4) : match.start()], match.group()
        if before[-1:] and (
            before[-1] in _OTHER_WORD.get(word[0], "") or (word[0] < "~" and before[-1].isalpha())
        ):
            continue
        start = match.start() - (4 if before == "the " else 0)
        is_working = any(kind in word for kind in ("business", "working", "banking"))
        yield Duration(start, match.end(), 1.0, Unit.WORKING_DAY if is_working else Unit.DAY)


def _figure_dates(text: str) -> Iterator[Date]:
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
        yield Money(sign.start(), end if kind == "money" else blank.end, None, _currency(sign.group()), False)
    elif unit and kind == "money":
        yield Money(blank.start, end, None, _currency(unit["money"]), False)
    elif kind in _PERIODS and not _is_part_of_other(before, text[end - 1]):
        is_date = kind == "year" and (before[-2:].isdigit() or _BLANK_MONTH.match(text, end))
        if not is_date:
            yield Duration(blank.start, end, None, _PERIODS[kind][0])


def _joined(durations: Iterable[Duration], text: str) -> tuple[Duration, ...]:
    """One period for two parts (一年零六个月), the ends of a range (24小时至48小时) or a repetition."""
    joined: list[Duration] = []
    for duration in durations:
        whole = _whole(joined[-1], duration, text) if joined else None
        joined[-1:] = [whole] if whole else [*joined[-1:], duration]
    return tuple(joined)


def _whole(first: Duration, second: Duration, text: str) -> Duration | None:
    """Both as one period, or None if they have nothing to do with each other."""
    if second.start - first.end > _WIDEST_GAP or first.value is None or second.value is None:
        return None
    gap = text[first.end : second.start]
    if gap.strip() in _RANGES:
        longer = max(first, second, key=lambda duration: duration.hours or 0)
        return replace(longer, start=first.start, end=second.end)
    if _is_said_again(first, second, text) and first.hours == second.hours:
        return replace(first, end=second.end + 1)
    is_part = second.unit in _PARTS_OF.get(first.unit, ()) and gap in ("", "又", "加")
    is_months = first.unit is Unit.YEAR and second.unit is Unit.MONTH and gap in (" ", " and ")
    if not (is_part or is_months):
        return None
    months = _MONTHS.get(second.unit)
    part = months / _MONTHS[first.unit] if months else _HOURS[second.unit] / _HOURS[first.unit]
    return replace(first, end=second.end, value=first.value + second.value * part)


def _is_said_again(first: Quantity, second: Quantity, text: str) -> bool:
    """Whether the second stands behind the first in brackets of its own."""
    is_near = second.start - first.end <= _WIDEST_GAP
    return is_near and text[first.end : second.start].strip() == "(" and text.startswith(")", second.end)


def _said_once(shares: Iterable[Percentage], text: str) -> tuple[Percentage, ...]:
    """Thirty percent (30%) is one share."""
    said: list[Percentage] = []
    for share in shares:
        if said and said[-1].value == share.value and _is_said_again(said[-1], share, text):
            said[-1] = replace(said[-1], end=share.end + 1)
        else:
            said.append(share)
    return tuple(said)


def date_ranges(dates: Sequence[Date], text: str) -> list[DateRange]:
    """Neighbouring ``dates`` that ``text`` joins: 自…起至…止, "from … to …", "between … and …"."""
    return [
        DateRange(first.start, last.end, first, last, (_day(last, at_end=True) - _day(first)).days + 1)
        for first, last in pairwise(dates)
        if last.start - first.end <= _LONGEST_GAP and _is_joined(text, first, last)
    ]


def _is_joined(text: str, first: Date, last: Date) -> bool:
    gap = text[first.end : last.start]
    if gap.strip() == "and":
        return "between" in text[max(0, first.start - 16) : first.start]
    return bool(_FROM_TO.fullmatch(gap))


def _day(written: Date, *, at_end: bool = False) -> date:
    """The first or last day that a date means; a day that the month does not have is its last."""
    month = written.month or (12 if at_end else 1)
    length = monthrange(written.year, month)[1]
    return date(written.year, month, min(written.day or (length if at_end else 1), length))


def paired_amounts(text: str, money: Sequence[Money]) -> list[tuple[Money, Money]]:
    """Amounts given twice, as (in words, in figures): 人民币捌万陆仟元整(¥86,000.00)."""
    return [
        (first, second) if first.in_words else (second, first)
        for first, second in pairwise(money)
        if first.in_words != second.in_words
        and None not in (first.amount, second.amount)
        and (first.currency == second.currency or "" in (first.currency, second.currency))
        and 0 < second.start - first.end <= _LONGEST_GAP
        and _SAME_AMOUNT.fullmatch(text, first.end, second.start)
    ]
