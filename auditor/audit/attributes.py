"""Attributes: 由甲方确认的声明 — what a party does in words that only tell which thing is meant is that party's act."""

from collections.abc import Sequence

from auditor.audit.statements import PARTY, Event, Statement

_BREAKS = frozenset("，。；：,;:、\n\t")
_REACH, _FAR = 12, 40


def give_attributes_their_agent(norms: Sequence[str], statement: Statement, events: Sequence[Event]) -> None:
    """乙方发布由甲方确认的声明: it is 甲方 that confirms, whoever publishes."""
    for start, end, concept, side in events:
        if concept != PARTY or norms[start - 1] != "由" or start == statement.start:
            continue
        until = _end_of_attribute(norms, end, statement.end)
        for place, mark in enumerate(statement.marks):
            if end <= mark.start and mark.end <= until and mark.bearer is not side:
                statement.marks[place] = mark._replace(bearer=side)


def give_endings_their_agent(norms: Sequence[str], statement: Statement, events: Sequence[Event]) -> None:
    """This contract may be terminated by written notice, without any court finding, by the Streamer: the agent of a passive
    may stand far behind its verb."""
    told: set[int] = set()
    for start, _, concept, side in events:
        at = start - 1 - (norms[start - 1] == "the")
        if concept != PARTY or norms[at] != "by":
            continue
        for place, mark in enumerate(statement.marks):
            near = mark[0] in _ENDINGS and 0 <= at - mark.end <= _FAR and place not in told
            ended = near and norms[mark.start - 1] == "be"
            if ended and _CLAUSE_OPENERS.isdisjoint(norms[mark.end : at]):
                told.add(place)  # whoever is named first
                statement.marks[place] = mark._replace(bearer=side)


_CLAUSE_OPENERS = frozenset(("if", "unless", "where", "when", "which", "that", "and", "or", "but"))
"""…may be terminated if a post is refused by the Brand: behind these, "by" belongs to another verb."""
_ENDINGS = frozenset(("TERMINATE", "PART_WAYS", "END_EVENT"))


def _end_of_attribute(norms: Sequence[str], end: int, stop: int) -> int:
    """Where the 的 ends that closes an attribute; ``end`` where there is none."""
    for at in range(end, min(end + _REACH, stop - 1)):
        if norms[at] in _BREAKS:
            return end
        if norms[at] == "的":
            return at + 1 if _BREAKS.isdisjoint(norms[at + 1 : at + 2]) else end
    return end
