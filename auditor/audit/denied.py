"""Denied: duties that a sentence names first and takes away at its end."""

from collections.abc import Sequence

from auditor.audit.statements import (
    NOT_HIS_DUTY,
    ORDERS,
    OTHERS,
    PARTY,
    Event,
    Mark,
    Modality,
    Scope,
    Statement,
)
from auditor.contract import Side

_RELEASE = "NEED_NOT"
_FRONTED = ("义务", "责任", "职责", "事项", "事宜", "工作", "要求", "行为", "措施", "各项", "等", "者")
_TAIL = frozenset("任何一切相关的该等之项下类义务责履行。;,.")
_BEHIND = 8


def note_denial(norms: Sequence[str], statement: Statement, events: Sequence[Event]) -> None:
    """配合处置、删除笔记等各项义务，乙方均不承担; "publishing an apology is none of Creator's obligations": what stands
    before is a duty of nobody, whoever was spoken of."""
    denial = next((mark for mark in reversed(statement.marks) if _denies(mark, norms, statement)), None)
    if denial is None or any(_is_duty(mark) and mark.start < denial.start for mark in statement.marks):
        return
    bearer = _released(denial, events)
    for position, mark in enumerate(statement.marks):
        if mark.start < denial.start and mark.scope is Scope.MAIN and mark.modality not in ORDERS:
            statement.marks[position] = mark._replace(bearer=bearer, modality=Modality.NEED_NOT)


def _denies(mark: Mark, norms: Sequence[str], statement: Statement) -> bool:
    if mark.scope is not Scope.MAIN:
        return False
    if mark.concept == NOT_HIS_DUTY:
        return True
    if (
        mark.concept != _RELEASE
        or mark.segment == 0
        or not _TAIL.issuperset("".join(norms[mark.end : statement.end]))
    ):
        return False
    start = statement.segments[mark.segment][0]
    return norms[start - 1] == "," and "".join(norms[max(statement.start, start - 3) : start - 1]).endswith(
        _FRONTED
    )


def _is_duty(mark: Mark) -> bool:
    return mark.scope is Scope.MAIN and mark.modality in ORDERS and mark.bearer not in OTHERS


def _released(denial: Mark, events: Sequence[Event]) -> Side | None:
    """Who is let off: the party within the words of the denial or right behind them, else whoever was spoken of."""
    if denial.concept != NOT_HIS_DUTY:
        return denial.bearer
    named = (e[3] for e in events if e[2] == PARTY and denial.start <= e[0] < denial.end + _BEHIND)
    return next(named, denial.bearer)
