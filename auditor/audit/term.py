"""The term: the day on which the contract says that it ends, and dates that lie beyond it."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date

from auditor.audit.reading import Reading
from auditor.audit.statements import MODALITIES, Modality, Statement
from auditor.language.dates import day_of
from auditor.language.quantity_types import Date

CONTRACT_TERM = "CONTRACT_TERM"
_UNTIL = re.compile(
    r"(?:[至到~-]|截止|截至)于?\s*$"
    r"|(?:\b(?:until|till|through|to|before|prior to|up to|ends? on|ending on|expires? on|expiring on)(?: and including)?(?: the)?|[-~])\s*$"
)
_UNTIL_BEHIND = (
    "止",
    "为止",
    "前",
    "之前",
    "以前",
    "当日止",
    "当日为止",
    "届满",
    "期满",
    "到期",
    "结束",
    "终止",
)
_REACH = 24
_BANS = frozenset((Modality.MUST_NOT, Modality.NEED_NOT))


def end_of_term(reading: Reading) -> date | None:
    """The latest day that the contract names as the end of its term; None where it names none."""
    found = (_end_in(reading.statements[index], reading) for index in reading.holders(CONTRACT_TERM))
    return max((day_of(until, at_end=True) for until in found if until), default=None)


def _end_in(statement: Statement, reading: Reading) -> Date | None:
    """The first date up to which something lasts behind the name of the term, unless a ban stands between:
    合作期内不得…至…"""
    tokens = reading.contract.marked.tokens
    named = statement.by_concept[CONTRACT_TERM][0].start
    bans = (mark.start for mark in statement.marks if mark.modality in _BANS and mark.concept in MODALITIES)
    stop = tokens.starts[min((at for at in bans if at > named), default=statement.end - 1)]
    found = (until for until in until_dates(statement, reading) if until.start > tokens.starts[named])
    return next((until for until in found if until.start < stop), None)


def until_dates(statement: Statement, reading: Reading) -> Iterator[Date]:
    """The dates in a statement up to which something lasts: 至…止, …前, until …"""
    marked = reading.contract.marked
    dates = marked.quantities.dates
    start, end = marked.tokens.starts[statement.start], marked.tokens.ends[statement.end - 1]
    for at in range(bisect_left(dates, start, key=_start), len(dates)):
        found = dates[at]
        if found.start >= end:
            return
        before = marked.text[max(start, found.start - _REACH) : found.start]
        behind = marked.text[found.end : found.end + 4].lstrip()
        if found.month and (_UNTIL.search(before) or behind.startswith(_UNTIL_BEHIND)):
            yield found


def hours_beyond_term(until: Date, reading: Reading) -> float:
    """How long after the end of the term a date lies; 0 where it does not, or the contract names no end."""
    if reading.term_end is None:
        return 0.0
    return max(0.0, 24.0 * (day_of(until, at_end=True) - reading.term_end).days)


def _start(found: Date) -> int:
    return found.start
