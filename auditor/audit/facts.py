"""Facts: what the pack names once for all clauses, the brand may terminate, the KOL pays, found in every statement."""

from collections.abc import Mapping

from auditor.audit.frames import matches_of
from auditor.audit.reading import Reading
from auditor.audit.statements import Mark, Modality, Scope, Statement
from auditor.audit.strengths import Strength
from auditor.contract import Side
from auditor.rules import Frame

DO_SO, AFTER_END = "DO_SO", "AFTER_END"


def add_facts(facts: Mapping[str, tuple[Frame, ...]], reading: Reading, strictness: str) -> None:
    """Find the named facts of the pack (the brand may terminate, the KOL pays) in every statement."""
    for name, frames in facts.items():
        for frame in frames:
            for match in matches_of(frame, reading, strictness, ~reading.struck):
                if match.strength < Strength.HEDGED:
                    continue
                start, end = match.spans[0]
                mark = next(
                    (
                        mark
                        for mark in match.statement.marks
                        if mark.start == start and mark.end == end and mark.scope is not Scope.EXCEPTION
                    ),
                    None,
                )
                if mark is not None and not _tells_a_time(mark, match.statement):
                    reading.facts.setdefault(match.statement.index, {}).setdefault(name, mark)
    _take_up(reading)


def _tells_a_time(mark: Mark, statement: Statement) -> bool:
    """协议存续期间及终止后三年内: when the end is only named for the time behind it."""
    return any(
        time.start <= mark.start and mark.end < time.end for time in statement.by_concept.get(AFTER_END, ())
    )


def _take_up(reading: Reading) -> None:
    """We can end this at any time. We can do so straight away if …: the right stands in the sentence before."""
    for statement in reading.statements:
        known = reading.facts.get(statement.before, {}) if statement.before >= 0 else {}
        if not known or statement.index in reading.facts:
            continue
        again = next((mark for mark in statement.by_concept.get(DO_SO, ()) if _may(mark)), None)
        taken = {name: again for name, mark in known.items() if again and _may(mark)}
        if taken:
            reading.facts[statement.index] = taken


def _may(mark: Mark) -> bool:
    return mark.bearer is Side.BRAND and mark.modality is Modality.MAY and mark.scope is Scope.MAIN
