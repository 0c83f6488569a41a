"""Fronted: duties that a sentence names first and orders or denies at its end."""

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

_AT_THE_END = {"NEED_NOT": Modality.NEED_NOT, "MUST": Modality.MUST}
NOT_PERMITTED, NOT_FORBIDDEN = "NOT_PERMITTED", "NOT_FORBIDDEN"
_OF_WHAT_IS_DONE = {NOT_PERMITTED: Modality.MUST_NOT, NOT_FORBIDDEN: Modality.MAY}
"""Nobody's duty: what the words speak of is done by whoever was named before, or by both."""
_ENDS = (NOT_HIS_DUTY, *_OF_WHAT_IS_DONE, *_AT_THE_END)
_FRONTED = ("义务", "责任", "职责", "事项", "事宜", "工作", "要求", "措施", "各项", "等")
_TAIL = frozenset("任何一切相关的该等之项下类义务责履行承担完成遵守执负照办全部及时。;,.")
_BEHIND = 8


def note_fronted(norms: Sequence[str], statement: Statement, events: Sequence[Event]) -> bool:
    """配合处置、删除笔记等各项义务，乙方均不承担; "publishing an apology is none of Creator's obligations": what stands
    before is a duty of nobody, whoever was spoken of. 乙方均应履行 makes it one. 概非本契约所许 forbids it, 非本契约所不许 leaves it
    free. Tells whether marks were changed."""
    ends = (mark for concept in _ENDS for mark in reversed(statement.by_concept.get(concept, ())))
    said = next((mark for mark in ends if _says(mark, norms, statement)), None)
    if said is None or any(_is_duty(mark) and mark.start < said.start for mark in statement.marks):
        return False
    bearer = _meant(said, events)
    done = _OF_WHAT_IS_DONE.get(said.concept)
    modality = done or _AT_THE_END.get(said.concept, Modality.NEED_NOT)
    for position, mark in enumerate(statement.marks):
        if mark.start < said.start and mark.scope is Scope.MAIN and mark.modality not in ORDERS:
            whose = (mark.bearer or Side.BOTH) if done else bearer
            statement.marks[position] = mark._replace(bearer=whose, modality=modality)
    return True


def _says(mark: Mark, norms: Sequence[str], statement: Statement) -> bool:
    """Whether the words order or deny what stands before them, and nothing behind them."""
    if mark.concept == NOT_HIS_DUTY or mark.concept in _OF_WHAT_IS_DONE:
        return mark.scope is not Scope.CONDITION
    if mark.concept not in _AT_THE_END or mark.scope is not Scope.MAIN or mark.segment == 0:
        return False
    start = statement.segments[mark.segment][0]
    fronted = "".join(norms[max(statement.start, start - 3) : start])
    return fronted.removesuffix(",").endswith(_FRONTED) and _TAIL.issuperset(
        "".join(norms[mark.end : statement.end])
    )


def _is_duty(mark: Mark) -> bool:
    return mark.scope is Scope.MAIN and mark.modality in ORDERS and mark.bearer not in OTHERS


def _meant(said: Mark, events: Sequence[Event]) -> Side | None:
    """Whose duty it is not: the party within the words of the denial or right behind them, else whoever was spoken of."""
    if said.concept != NOT_HIS_DUTY:
        return said.bearer
    named = (e[3] for e in events if e[2] == PARTY and said.start <= e[0] < said.end + _BEHIND)
    return next(named, said.bearer)
