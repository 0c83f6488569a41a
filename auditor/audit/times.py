"""Times: what says when stands before the subject that it belongs to."""

from collections.abc import Collection, Sequence

from auditor.audit.statements import CONTROLS, PARTY, Event, Statement

_THROUGHOUT = frozenset(("dure", "throughout", "within", "after", "befor"))
_POINTING = frozenset(("the", "her", "his", "their", "your", "this", "that", "each"))
TIMES = frozenset(
    ("IN_TERM", "WITHIN_TERM", "AFTER_END", "TAIL", "CONTRACT_TERM", "SECRET_LASTS", "END_UNTIL", "PAST")
)


def names_times(norms: Sequence[str], events: list[Event], start: int) -> bool:
    """Whether what stands before a token only says when: each event is a time (这三个月您只替我们), or a preposition of time
    leads into words that steer nothing (during the stay)."""
    before = [event for event in events if event[0] < start]
    if (
        before
        and before[0][0] > 1
        and norms[before[0][0] - 1] in _POINTING
        and norms[before[0][0] - 2] in _THROUGHOUT
    ):
        return not any(event[2] in CONTROLS for event in before)  # during the stay the Creator will …
    times = [(event[0], event[1]) for event in before if event[2] in TIMES]
    return bool(times) and all(
        any(first <= event[0] and event[1] <= last for first, last in times) for event in before
    )


def give_times_their_subject(statement: Statement, events: list[Event], acts: Collection[str]) -> None:
    """任务期内直到期满后第六十日，创作者不为…: what only says when belongs to whoever is named behind it, not to whoever was
    spoken of before."""
    named = next((event for event in events if event[2] == PARTY), None)
    if named is None or named[0] < statement.segments[0][1]:
        return
    before = [event[2] for event in events if event[0] < named[0]]
    if TIMES.isdisjoint(before) or any(concept in acts or concept in CONTROLS for concept in before):
        return
    bearer = next((mark.bearer for mark in statement.marks if mark.start >= named[1]), None)
    if bearer is not None:
        statement.marks = [
            mark._replace(bearer=bearer) if mark.start < named[0] else mark for mark in statement.marks
        ]
