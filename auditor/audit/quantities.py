"""Which quantity of a statement belongs to which act: a deadline, a period, an amount."""

import re
from dataclasses import dataclass

from auditor.audit.holding import inside
from auditor.audit.reading import Reading
from auditor.audit.statements import Modality, Scope, Statement
from auditor.audit.term import hours_beyond_term, runs_out_in_term, until_dates
from auditor.contract import PassageKind
from auditor.language.quantities import Duration
from auditor.language.quantity_types import Spanned
from auditor.rules import Quantity

_SHORTEST_PERIOD = 20 * 24
_AT_LEAST = (
    "不少于",
    "不低于",
    "不短于",
    "至少",
    "满",
    "每",
    "超过",
    "届满",
    "提前",
    "每逾",
    "逾期",
    "迟延",
    "延误",
    "置顶",
    "公示",
    "挂满",
)
_AT_LEAST_EN = (
    "at least",
    "not less than",
    "no less than",
    "minimum of",
    "more than",
    "per",
    "each",
    "every",
    "pinned for",
    "pin it for",
    "left up for",
    "leave it up for",
    "keep it there for",
)
_AT_MOST = (
    "不超过", "不得超过", "不多于", "不长于", "至多", "最多", "最长", "最迟", "最晚", "不迟于", "不晚于", "不得晚于", "不得迟于", "未超过",
    "not more than", "no more than", "not exceeding", "no longer than", "not later than", "no later than", "at most", "maximum of",
    "up to", "not longer than",
)  # fmt: skip
# 删帖不晚于接通知后2小时: reckoned from a notice that stands between.
_RECKONED = re.compile(
    "(?:不晚于|不迟于|不得晚于|不得迟于|最迟|最晚|不超过)[^,。;]{1,14}(?:后|起)的?(?:第)?$"
)
# 超过24小时仍未删除: who may not let so many hours pass has so many hours.
_STILL_NOT = ("仍未", "仍不", "未", "尚未", "而未", "拒不", "没有", "不予", "才")
_HAS = ("has", "have", "has up to", "have up to")
_LONGEST_BRACKET = 24
_DEADLINE_IS = ("时限为", "时限:", "时限是", "限时", "限期")
_WITHIN_EN = (
    "within",
    "inside",
    "inside of",
    "no later than",
    "not later than",
    "in no event later than",
    "in",
    "maximum of",
    "up to",
)


@dataclass(frozen=True, slots=True)
class Found:
    """A quantity in a statement: tokens, its words, hours for a duration, and whether it is still to be filled in."""

    start: int
    end: int
    text: str
    hours: float | None
    blank: bool


def find_quantity(
    statement: Statement, wanted: Quantity, reading: Reading, *, led: bool = False
) -> Found | None:
    """The quantity that ``wanted`` asks for; of several the longest, as the careful reader of a deadline does.

    In a lead-in to the act (``led``) it need stand near nothing: 乙方应在十二小时内完成下列事项.
    """
    if wanted.kind == "duration":
        found = [
            _found(duration, duration.hours, duration.value is None, reading)
            for duration in inside(reading.contract.marked.quantities.durations, statement, reading)
            if _has_cue(duration, wanted, statement, reading)
            and _belongs(duration, wanted, statement, reading, led=led)
        ]
    elif wanted.kind == "beyond_term":
        found = [
            _found(until, hours, False, reading)
            for until in until_dates(statement, reading)
            if (hours := hours_beyond_term(until, reading))
            and _belongs(until, wanted, statement, reading, led=led)
        ]
    else:
        found = _others(statement, wanted.kind, reading)
        if wanted.up_to is not None and not _so_small(wanted.up_to, statement, reading):
            return None
    if not found:
        return None
    return max(found, key=lambda item: (item.blank, item.hours or 0.0))


def _others(statement: Statement, kind: str, reading: Reading) -> list[Found]:
    quantities = reading.contract.marked.quantities
    found: list[Found] = []
    if kind in {"money", "percentage"}:
        shares = inside(quantities.percentages, statement, reading)
        found += [_found(share, None, share.value is None, reading) for share in shares]
    if kind == "money":
        amounts = inside(quantities.money, statement, reading)
        found += [_found(amount, None, amount.amount is None, reading) for amount in amounts]
    if kind == "range":
        dates = inside(quantities.dates, statement, reading)
        found += [_found(date, None, False, reading) for date in dates]
    return found


def _so_small(most: float, statement: Statement, reading: Reading) -> bool:
    """Whether every amount and share of a statement is so small, or nought: beside a larger one it is no limit."""
    quantities = reading.contract.marked.quantities
    amounts = [one.amount for one in inside(quantities.money, statement, reading)]
    shares = [one.value for one in inside(quantities.percentages, statement, reading)]
    return all(one is not None and one <= most for one in amounts) and not any(shares)


def _found(item: Spanned, hours: float | None, blank: bool, reading: Reading) -> Found:
    marked = reading.contract.marked
    start, end = marked.token_range(item.start, item.end)
    first, last = marked.tokens.folded.original(
        *marked.read_as.get((item.start, item.end), (item.start, item.end))
    )
    return Found(start, end, reading.contract.document.text[first:last], hours, blank)


def _has_cue(duration: Duration, wanted: Quantity, statement: Statement, reading: Reading) -> bool:
    cue = wanted.cue
    text = reading.contract.marked.text
    before = text[max(0, duration.start - 24) : duration.start].rstrip()
    after = _behind(text, duration.end)
    is_maximum = before.endswith(_AT_MOST)
    is_minimum = not is_maximum and before.endswith((*_AT_LEAST, *_AT_LEAST_EN))
    is_minimum = is_minimum or after.startswith(("以上", "or more"))
    if cue == "deadline":
        if is_minimum:
            return after.startswith(_STILL_NOT) or _is_forbidden(wanted, statement)
        if is_maximum or before.endswith(_DEADLINE_IS) or _RECKONED.search(before):
            return True
        if statement.kind is PassageKind.ROW or _stands_apart(before, after):
            return True
        words = reading.contract.marked.text[duration.start : duration.end]
        within = after.startswith(
            ("内", "以内", "之内", "的时限", "前", "之前", "完成", "届满前", "期满前", "届满之前", "期满之前")
        )
        granted = before.endswith(_HAS) and after.startswith(("in which to ", "to "))
        within_en = (
            granted or after.startswith(("of ", "after", "from")) or any(map(before.endswith, _WITHIN_EN))
        )
        return (
            within
            or within_en
            or words.startswith(("当日", "当天", "同日", "即日", "the same", "on the same", "the day "))
        )
    if cue == "tail" and runs_out_in_term(duration, statement, reading):
        return False
    if cue == "tail" and _runs_before(reading.contract.marked.text, duration.end):
        return False
    if cue in {"period", "tail"}:
        short = duration.hours is not None and duration.hours < _SHORTEST_PERIOD
        short = short and any(act in statement.by_concept for act in wanted.not_near)
        if short and (
            after.startswith(("内", "以内", "之内")) or any(before.endswith(word) for word in _WITHIN_EN)
        ):
            return False  # to be done within five days: a deadline, not how long a duty lasts
        return not before.endswith(("每", "逾期", "迟延", "延误", "提前"))
    return True


def _runs_before(text: str, end: int) -> bool:
    """The ninety days leading up to the first air date: a time that ends where the deal begins."""
    return (
        text[end : end + _LEADING_REACH]
        .lstrip()
        .startswith(("leading up to", "preceding ", "prior to ", "ahead of "))
    )


_LEADING_REACH = 16


def _stands_apart(before: str, after: str) -> bool:
    """甲、停播、下架录像——2小时；: an item of a list that ends in its time."""
    return before.endswith(_DASHES) and after[:1] in _ITEM_ENDS


_DASHES, _ITEM_ENDS = ("-", "—", "–", ":", "/"), ("", ";", "。", ".", ",")


def _behind(text: str, end: int) -> str:
    """The words right behind a duration, over a bracket: 二十四小时（节假日不计）内."""
    if text[end : end + 1] == "(":
        close = text.find(")", end, end + _LONGEST_BRACKET)
        end = close + 1 if close >= 0 else end
    return text[end : end + 6].lstrip()


def _is_forbidden(wanted: Quantity, statement: Statement) -> bool:
    """Whether the acts it belongs to are what must not be: "must not leave the post online for more than six hours"."""
    return any(
        mark.modality is Modality.MUST_NOT
        for concept in wanted.near
        for mark in statement.by_concept.get(concept, ())
    )


_NEXT_ACT = ("and ", ", and", ", then", "then ", ", cooperate", ", shall ", ", must ", ", will ")
_WITHIN_WORDS = frozenset(("within", "at", "latest", "no", "not", "later", "than", "most", "in", "the"))
_BEFORE_AN_ACT = frozenset(("shall", "will", "must", "and", "to"))


def _is_closed(duration: Spanned, reading: Reading) -> bool:
    """Whether an English deadline stands behind its act: "notify the Brand within two hours and shall delete"."""
    text = reading.contract.marked.text
    before = text[max(0, duration.start - 40) : duration.start].rstrip()
    after = text[duration.end : duration.end + 12].lstrip()
    if not after.startswith(_NEXT_ACT):
        return False
    words = before.removesuffix("(").split()
    while words and words[-1] in _WITHIN_WORDS:
        words.pop()
    return bool(words) and not words[-1].endswith((",", ":", ";", ")")) and words[-1] not in _BEFORE_AN_ACT


def _belongs(
    duration: Spanned, wanted: Quantity, statement: Statement, reading: Reading, *, led: bool
) -> bool:
    """Whether the nearest act is one that the quantity may belong to."""
    if not wanted.near and not wanted.not_near:
        return True
    marked = reading.contract.marked
    start, end = marked.token_range(duration.start, duration.end)
    closed = _is_closed(duration, reading)
    best: tuple[int, bool] | None = None
    for concepts, wanted_act in ((wanted.near, True), (wanted.not_near, False)):
        for concept in concepts:
            for mark in statement.by_concept.get(concept, ()):
                if mark.scope is Scope.EXCEPTION:
                    continue
                ahead = mark.start >= end
                if ahead and closed:
                    continue
                distance = mark.start - end if ahead else (start - mark.end) * 2 + 3
                if best is None or distance < best[0]:
                    best = (distance, wanted_act)
    return led if best is None else best[1]
