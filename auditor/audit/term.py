"""The term: the day on which the contract says that it ends, and dates that lie beyond it."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from auditor.audit.holding import inside
from auditor.audit.reading import Reading
from auditor.audit.statements import MODALITIES, Modality, Statement
from auditor.language.dates import day_of
from auditor.language.quantity_types import Date, Duration

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
_NAMES_TERM = re.compile(
    r",? ?[(](?:the |hereinafter,? (?:called )?(?:the )?|以下简称|下称|简称|称为|即|称)?[“\"']"
    r"(?:[a-z]{3,12} )?(?:term|period|合作期|推广期|服务期|代言期|合约期|合同期|授权期|宣传期)限?[”\"'][)]"
)
_AND_BEYOND = re.compile(
    r" ?(?:[a-z]+ ){0,2}?(?:and|or|plus)(?: then| thereafter| afterwards| also| further)? (?:until|till|up to|through)\b"
    r"|(?:内|期间|届满)?(?:以?及|和|并|与)(?:其后|此后|之后|期满后|结束后|届满后)?(?:延续|持续|一直|延)?[至到]"
)
"""During the Order Term and until 31 March 2027: what lasts longer than the term says nothing of its end."""
_REACH = 24
_RECKONED_FROM = re.compile(r"\b(?:from|since|after|starting|beginning|commencing)\b|起|开始|后")
_UP_TO = re.compile(r"[至另再及和并]|到(?!第)|其后|此后|\b(?:until|till|through|to|and|plus)\b")
_ITS_END = re.compile(
    r"\b(?:end|ends|ending|expir\w+|terminat\w+|complet\w+|last|final)\b|届满|期满|结束|终止|到期|最后|末"
)
_LONGEST_BETWEEN = 80
_FROM_SIGNING = re.compile(
    r"(?:自|从|由)(?:本?(?:合同|协议|确认函|函|信)|这封信|这份合同)?(?:双方)?(?:签|签订|签署|签约|签字|盖章|生效)(?:这封信|这份合同|本?(?:合同|协议|函))?(?:之日|的?那天|的?当日|日|当天)?(?:起|算)"
    r"|\b(?:from|after|of) (?:the )?(?:date|day) (?:of|on) (?:(?:its|the) )?(?:signature|signing|this (?:letter|agreement|contract|deed|order)|which (?:it|this))"
    r"|\b(?:after|from) (?:signature|signing)\b"
)
_COUNTED = re.compile(r"\b(?:counted|reckoned|calculated|measured|running) $")
_BANS = frozenset((Modality.MUST_NOT, Modality.NEED_NOT))


def end_of_term(reading: Reading) -> date | None:
    """The latest day that the contract names as the end of its term; None where it names none."""
    found = (_end_in(reading.statements[index], reading) for index in reading.holders(CONTRACT_TERM))
    named = (*found, *_called_the_term(reading))
    return max((day_of(until, at_end=True) for until in named if until), default=None)


def _called_the_term(reading: Reading) -> Iterator[Date]:
    """Between 2 March and 30 June 2026 (the "Term"): the day right before the bracket in which the term gets its name."""
    marked = reading.contract.marked
    brackets = {match.start(): match.end() for match in _NAMES_TERM.finditer(marked.text)}
    if brackets:
        yield from (day for day in marked.quantities.dates if day.month and day.end in brackets)


def _end_in(statement: Statement, reading: Reading) -> Date | None:
    """The first date up to which something lasts behind the name of the term, unless a ban stands between:
    合作期内不得…至…"""
    tokens = reading.contract.marked.tokens
    marks = statement.by_concept[CONTRACT_TERM]
    if any(_AND_BEYOND.match(reading.contract.marked.text, tokens.ends[mark.end - 1]) for mark in marks):
        return None
    named = marks[0].start
    bans = (mark.start for mark in statement.marks if mark.modality in _BANS and mark.concept in MODALITIES)
    stop = tokens.starts[min((at for at in bans if at > named), default=statement.end - 1)]
    found = (until for until in until_dates(statement, reading) if until.start > tokens.starts[named])
    return next((until for until in found if until.start < stop), None)


def until_dates(statement: Statement, reading: Reading) -> Iterator[Date]:
    """The dates in a statement up to which something lasts: 至…止, …前, until …"""
    marked = reading.contract.marked
    start = marked.tokens.starts[statement.start]
    for found in inside(marked.quantities.dates, statement, reading):
        before = marked.text[max(start, found.start - _REACH) : found.start]
        behind = marked.text[found.end : found.end + 4].lstrip()
        if found.month and (_UNTIL.search(before) or behind.startswith(_UNTIL_BEHIND)):
            yield found


def hours_beyond_term(until: Date, reading: Reading) -> float:
    """How long after the end of the term a date lies; 0 where it does not, or the contract names no end."""
    if reading.term_end is None:
        return 0.0
    return max(0.0, 24.0 * (day_of(until, at_end=True) - reading.term_end).days)


def runs_out_in_term(period: Duration, statement: Statement, reading: Reading) -> bool:
    """Whether a period is reckoned from a day that is named beside it and is over by the end of the term.

    "For six months from the first post, due on 15 January 2026" of a term to 31 December says nothing of the time after.
    """
    if reading.term_end is None or period.hours is None:
        return False
    marked, length = reading.contract.marked, timedelta(hours=period.hours)
    if _begins_with_signature(period, statement, reading):
        signed = _signed_on(reading)
        return signed is not None and reading.term_end - signed >= length
    return any(
        day_of(day) + length <= reading.term_end
        for day in inside(marked.quantities.dates, statement, reading)
        if day.month and day.day and _is_reckoned(period, day, marked.text)
    )


def _begins_with_signature(period: Duration, statement: Statement, reading: Reading) -> bool:
    """从签这封信的那天起算，到第三十天为止, "sixty days after the date of this letter"; but not where its end is named, too."""
    marked = reading.contract.marked
    start, end = marked.tokens.starts[statement.start], marked.tokens.ends[statement.end - 1]
    said = marked.text[max(start, period.start - _LONGEST_BETWEEN) : min(end, period.end + _LONGEST_BETWEEN)]
    found = _FROM_SIGNING.search(said)
    if found is None:
        return False
    if said.startswith("起算", found.end() - 1) or _COUNTED.search(said[: found.start()]):
        return True  # 期满后…，该期限自签署日起算，共三个月: said in so many words
    if _ITS_END.search(said[: found.start()] + said[found.end() :]):
        return False
    at = period.start - max(start, period.start - _LONGEST_BETWEEN)
    return not _UP_TO.search(said[found.end() : at])


def _signed_on(reading: Reading) -> date | None:
    """The last full day that the contract names before the end of its term: it is signed about then, or later."""
    days = (day_of(one) for one in reading.contract.marked.quantities.dates if one.month and one.day)
    return max((day for day in days if reading.term_end and day < reading.term_end), default=None)


def _is_reckoned(period: Duration, day: Date, text: str) -> bool:
    """Whether a period begins with a day: the words between them say so, and name no end."""
    between = text[min(day.end, period.end) : max(day.start, period.start)]
    near = len(between) <= _LONGEST_BETWEEN
    return near and bool(_RECKONED_FROM.search(between)) and not _ITS_END.search(between)
