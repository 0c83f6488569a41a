"""Periods, and what only looks like one: rates, ordinals, days of the month."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Final

from auditor.language import numbers
from auditor.language.dates import BLANK_MONTH, DATED_YEARS
from auditor.language.finding import find_all
from auditor.language.quantity_types import HOURS, MONTHS, Duration, Unit
from auditor.language.written import HALF, LONGEST_GAP, WIDEST_GAP, is_said_again, opening

PERIODS: Final = {unit.value: (unit, 1) for unit in Unit} | {"fortnight": (Unit.DAY, 14)}
_RANGES: Final = frozenset({"至", "到", "-", "--", "~", "〜", "to"})
_PARTS_OF: Final = {
    Unit.YEAR: (Unit.MONTH, Unit.DAY),
    Unit.MONTH: (Unit.DAY,),
    Unit.WEEK: (Unit.DAY,),
    Unit.DAY: (Unit.HOUR,),
    Unit.HOUR: (Unit.MINUTE,),
}
_HALF_MORE: Final = re.compile(r"半(?![价数额])|\sand\sa\shalf(?![a-z])")
_BEFORE_RATE: Final = re.compile(
    r"(?:第|每个?(?:[逾迟延拖超晚推耽误隔满过提缺违][^,。;、:\s]{0,8})?|(?<![a-z])(?:per|each|every))\Z"
)
_NTH_DAY_AFTER: Final = re.compile(r"[后起]的?第\Z")
_BEFORE_DAY_OF_MONTH: Final = re.compile(
    rf"(?<!个)月(?:[的第]|[0-9{numbers.HAN}]{{1,3}}[日号]?[、和及或与至到~-])*\Z"
)
_BEFORE_NEXT_DAY_OF_MONTH: Final = re.compile(
    rf"每个?月(?:[0-9{numbers.HAN}_【】 ]{{1,12}}[日号]|[底初末])[^。;\n]*(?:[、,并]|(?<![少前早])[于在])\Z"
)
_DAY_BY_WHICH: Final = re.compile(r"[ ]?(?:\(含\))?[之以]?前")
_LAST_DAY_OF_MONTH: Final = 31
_BEFORE_OTHER_NUMBER: Final = re.compile(rf"(?:[0-9时][×x*]|(?<![0-9{numbers.HAN}半个])(?:周|星期|礼拜))\Z")
_BEFORE_ONE: Final = re.compile(
    r"(?:(?<![担责信聘委主])任|某|唯|逐|(?<![系传])统|\bany|(?:逾期|迟延|延迟|延期)(?:付款|支付|交付|履行|提交)?)\Z"
)
_BEFORE_LONG_ONE: Final = re.compile(r"(?:(?<![以之])[上下]|(?<!合)同)\Z")
_LONG: Final = frozenset({"week", "month", "quarter", "year"})
_ENDED: Final = re.compile(r"(?:满|束|止|除|到期|届期|完毕?|成|线|播|布|毕|日|之|以)后\Z")
_BEFORE_A: Final = re.compile(
    r"(?:\A|\b(?:about|after|and|at|before|be|by|during|exceed|exceeding|for|in|is|lasts?|lasting|least|(?<!part\s)of|on"
    r"|or|over|than|to|under|until|upon|with|within))\Z"
)
_NO_PERIOD: Final = re.compile(
    r"[ ]?[×x*/][ ]?7|(?:[ ]?/[ ]?|[ ](?:a|per|each|every)\s)(?:day|week|month|year)(?![a-z])|/[日天周月年]"
    rf"|[0-9{numbers.HAN}]{{1,3}}[次度回]"
)
_DAY_WORDS: Final = re.compile(
    r"当[日天](?![期常气然起志])|同[日天](?![期常元起志])|即日(?![起常期])|次日(?![期常起])|翌日(?!起)|"
    + "|".join(
        rf"{word}[\s-](?:(?:business|working|banking|calendar)[\s-])?day(?![a-z])"
        for word in ("same", "next", "following")
    )
    # not later than 6 pm on the day the Brand so requests
    + r"|day (?:(?<=on the day )|(?<=end of the day )|(?<=close of the day )|(?<=within the day ))"
    + r"(?=(?:of|on which|that|the|when|it)\b[^,.;]{0,40}(?:request|notice|notif|\bask|demand|instruct|\bcalls?\b|\brings?\b|message|\bwrites?\b|\btells?\b))"
)
_FIRST_ORDINALS: Final = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    " sixteenth seventeenth eighteenth nineteenth"
).split()
_TENS: Final = {
    tens: 10 * place
    for place, tens in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
_ORDINALS: Final = {word: place for place, word in enumerate(_FIRST_ORDINALS, 1)}
_ORDINALS.update({tens[:-1] + "ieth": value for tens, value in _TENS.items()})
_ORDINALS.update(
    {
        f"{tens}-{one}": value + place
        for tens, value in _TENS.items()
        for place, one in enumerate(_FIRST_ORDINALS[:9], 1)
    }
)
_ORDINALS.update(
    {f"one hundred and {word}": 100 + _ORDINALS[word] for word in ("twentieth", "fiftieth", "eightieth")}
)
_ORDINAL: Final = (
    rf"(?P<word>{'|'.join(sorted(_ORDINALS, key=len, reverse=True))})|(?P<figure>[0-9]{{1,3}})(?:st|nd|rd|th)"
)
_COUNTED: Final = re.compile(
    rf"(?:end|(?:last|final) day) of the (?:{_ORDINAL})(?: calendar)? month (?=following|after|from)"
    rf"|后的?第(?P<zh>[0-9{numbers.HAN}]{{1,3}})个月(?:的?最后一[日天]|的?末日|末|底|届满|结束|期满|止|为止|终了)"
)
_COUNTED_DAYS: Final = re.compile(
    rf"(?:{_ORDINAL})(?: ?\(?[0-9]{{1,3}}(?:st|nd|rd|th)\))?"
    r" (?:(?P<working>business|working) |calendar )?day (?=following|after|from)"
)
_COUNTED_HOURS: Final = re.compile(
    rf"(?:{_ORDINAL}) hour (?=following|after|from)|[后起]的?第(?P<zh>[0-9{numbers.HAN}]{{1,3}})个?小时"
)
_COUNTED_DAYS_ZH: Final = re.compile(
    rf"[后起]的?第(?P<zh>[0-9{numbers.HAN}]{{1,4}})个?(?P<working>工作)?[日天](?=止|为止|届满|期满|结束|终了|24时|二十四时)"
)
_OTHER_WORD: Final = {
    "同": "合不共协公",
    "次": "每一二三四五两多几首本该单各此",
    "即": "立",
    "当": "适相正每",
}


def read_period(text: str, match: re.Match[str], value: Decimal) -> Iterator[Duration]:
    unit, times = PERIODS[match.lastgroup or ""]
    before = text[max(0, match.start() - 16) : match.start()].rstrip(" \n【[_")
    rules_out = is_part_of_other(before, text[match.end() - 1]) or _NO_PERIOD.match(text, match.end())
    if _NTH_DAY_AFTER.search(before) and text[match.end() - 1] in "日天":
        rules_out = None  # 期满后第九十日
    if value <= _LAST_DAY_OF_MONTH and is_next_day_of_month(text, match.start(), match.end()):
        return
    if value > 0 and not rules_out and not _is_other_number(text, match, value, before):
        half = _HALF_MORE.match(text, match.end())
        length = float(value + HALF if half else value) * times
        yield Duration(opening(text, match), half.end() if half else match.end(), length, unit)


def is_part_of_other(before: str, unit_end: str) -> bool:
    """A rate (每三日), an ordinal (第三日) or a day of the month (每月三日)."""
    may_be_rate = "每" in before or before.endswith(("第", "per", "each", "every"))
    may_be_day = unit_end == "日" and "月" in before
    return bool(
        (may_be_rate and _BEFORE_RATE.search(before)) or (may_be_day and _BEFORE_DAY_OF_MONTH.search(before))
    )


def is_next_day_of_month(text: str, start: int, end: int) -> bool:
    """The second day of 每月十日前对账、二十日前付款, but not the period of 每月十日前对账,播出三日前提交."""
    if text[end - 1] != "日" or not _DAY_BY_WHICH.match(text, end):
        return False
    before = text[max(0, start - LONGEST_GAP) : start].rstrip(" \n【[_(")
    return bool(_BEFORE_NEXT_DAY_OF_MONTH.search(before))


def _is_other_number(text: str, match: re.Match[str], value: Decimal, before: str) -> bool:
    """任一年, 上半年, 周三, 20__年__月, the 24 of 7×24小时, "USD 500 a day"."""
    number, kind = match["number"], match.lastgroup
    if number in ("a", "an"):
        return not _BEFORE_A.search(before)
    if number in ("半", "half"):
        halves = ("上", "下", "前", "first", "second", "latter")
        # 要求后半日内 is a deadline, 期满后半年内 a period; 合同后半年 is the latter half.
        latter = kind != "day" and before.endswith("后") and not _ENDED.search(before)
        return before.endswith(halves) or latter
    if value == 1 and (_BEFORE_ONE.search(before) or (kind in _LONG and _BEFORE_LONG_ONE.search(before))):
        return True
    if kind == "year" and (value >= DATED_YEARS.start or BLANK_MONTH.match(text, match.end())):
        return True
    letter_before = number[0] <= "9" and "a" <= text[match.start() - 1 : match.start()] <= "z"
    return letter_before or bool(_BEFORE_OTHER_NUMBER.search(before))


def same_or_next_day(text: str) -> Iterator[Duration]:
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


_NEXT_ONE: Final = re.compile(
    r"\b(?:in|for|during|throughout|within) the (?P<kind>month|quarter|year|half-year|half year|week) (?=after|following|that follows|from)(?!(?:after|following|from) (?:the |its |her |our |this |such |a |an )*(?:each|every|any|sign|first|post|publication|launch|release|notice|date of|effective|commence|start|receipt|delivery|event))"
)
"""Not the year after signature, nor the month following each post: those lie within the deal."""
_LENGTHS: Final = {"half-year": (6.0, Unit.MONTH), "half year": (6.0, Unit.MONTH)}


def the_one_after(text: str) -> Iterator[Duration]:
    """In the year after this Agreement ends: one year."""
    for match in _NEXT_ONE.finditer(text):
        length, unit = _LENGTHS.get(match["kind"]) or (1.0, PERIODS[match["kind"]][0])
        yield Duration(match.start("kind") - len("the "), match.end("kind"), length, unit)


def counted_months(text: str) -> Iterator[Duration]:
    """Until the end of the sixth month following the campaign, 次年第六个月末: so many months."""
    for match in find_all(_COUNTED, text, "of the ", "后第", "后的第"):
        written = match.group("zh")
        months = _counted(written) if written else _place(match)
        if months:
            yield Duration(match.start(), match.end(), float(months), Unit.MONTH)


def counted_days(text: str) -> Iterator[Duration]:
    """Until the ninetieth (90th) day following the end of the Term, "by the 3rd business day after", 后的第八个小时: so many days or hours."""
    for match in find_all(_COUNTED_DAYS, text, "day following", "day after", "day from"):
        unit = Unit.WORKING_DAY if match.group("working") else Unit.DAY
        yield Duration(match.start(), match.end(), float(_place(match)), unit)
    for match in find_all(_COUNTED_HOURS, text, "hour following", "hour after", "hour from", "小时"):
        hours = _counted(match.group("zh")) if match.group("zh") else _place(match)
        if hours:
            yield Duration(match.start(), match.end(), float(hours), Unit.HOUR)
    for match in find_all(_COUNTED_DAYS_ZH, text, "后第", "起第", "后的第", "起的第"):
        days = _counted(match.group("zh"))
        if days:
            unit = Unit.WORKING_DAY if match.group("working") else Unit.DAY
            yield Duration(match.start(), match.end(), float(days), unit)


def _place(match: re.Match[str]) -> int:
    return _ORDINALS[match.group("word")] if match.group("word") else int(match.group("figure"))


def _counted(written: str) -> int:
    return int(written) if written.isdigit() else int(numbers.parse_chinese_numeral(written) or 0)


def join_periods(durations: Iterable[Duration], text: str) -> tuple[Duration, ...]:
    """One period for two parts (一年零六个月), the ends of a range (24小时至48小时) or a repetition."""
    joined: list[Duration] = []
    for duration in durations:
        whole = _whole(joined[-1], duration, text) if joined else None
        joined[-1:] = [whole] if whole else [*joined[-1:], duration]
    return tuple(joined)


def _whole(first: Duration, second: Duration, text: str) -> Duration | None:
    """Both as one period, or None if they have nothing to do with each other."""
    if second.start - first.end > WIDEST_GAP or first.value is None or second.value is None:
        return None
    gap = text[first.end : second.start]
    if gap.strip() in _RANGES:
        longer = max(first, second, key=lambda duration: duration.hours or 0)
        return replace(longer, start=first.start, end=second.end)
    if is_said_again(first, second, text) and first.hours == second.hours:
        return replace(first, end=second.end + 1)
    is_part = second.unit in _PARTS_OF.get(first.unit, ()) and gap in ("", "又", "加")
    is_months = first.unit is Unit.YEAR and second.unit is Unit.MONTH and gap in (" ", " and ")
    if not (is_part or is_months):
        return None
    months = MONTHS.get(second.unit)
    part = months / MONTHS[first.unit] if months else HOURS[second.unit] / HOURS[first.unit]
    return replace(first, end=second.end, value=first.value + second.value * part)
