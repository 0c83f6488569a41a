"""What the files of a rule pack add up to, and whether every name in it is the name of something."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass, field

from auditor.errors import Bilingual
from auditor.language.phrasebook import ConceptPhrases
from auditor.rules.model import Clause, Frame, Limit, SupersededLaw
from auditor.rules.overlay import Plain

_UNTITLED = Bilingual("", "")


@dataclass(slots=True)
class Gathered:
    """What the files of one or more pack folders add up to, and every fault met on the way."""

    faults: list[str] = field(default_factory=list)
    id: str = ""
    version: str = ""
    title: Bilingual = _UNTITLED
    concepts: dict[str, ConceptPhrases] = field(default_factory=dict)
    facts: dict[str, tuple[Frame, ...]] = field(default_factory=dict)
    clauses: dict[str, Clause] = field(default_factory=dict)
    superseded: dict[str, SupersededLaw] = field(default_factory=dict)
    limits: dict[str, Limit] = field(default_factory=dict)
    written: dict[tuple[str, str], Plain] = field(default_factory=dict)
    where: dict[str, str] = field(default_factory=dict)
    order: list[str] = field(default_factory=list)


def meant(written: str, known: Iterable[str]) -> str:
    close = difflib.get_close_matches(written, list(known), 1, 0.6)
    return f" (did you mean {close[0]!r}?)" if close else ""


def check_names(gathered: Gathered) -> None:
    """Every concept, fact and element that a frame names must exist."""
    for clause_id in gathered.order:
        if clause_id not in gathered.clauses:
            gathered.faults.append(f"order: no clause {clause_id!r}{meant(clause_id, gathered.clauses)}")
    concepts = gathered.concepts.keys()
    for name, frames in gathered.facts.items():
        _check_frames(gathered, f"fact {name}", f"facts.{name}", frames, concepts)
        _check_aimed(gathered, f"fact {name}", f"facts.{name}", frames)
    for limit in gathered.limits.values():
        where = f"limit {limit.id}"
        _check_frames(gathered, where, f"limits.{limit.id}", limit.frames, concepts)
        for clause_id in limit.clauses:
            if clause_id not in gathered.clauses:
                place, hint = gathered.where.get(where, ""), meant(clause_id, gathered.clauses)
                gathered.faults.append(f"{place}: limits.{limit.id}: no clause {clause_id!r}{hint}")
    for clause in gathered.clauses.values():
        where = f"clause {clause.id}"
        _check_frames(gathered, where, f"{clause.id}.operative", clause.operative, concepts)
        _check_frames(gathered, where, f"{clause.id}.denial", clause.denial, concepts)
        _check_frames(gathered, where, f"{clause.id}.reversed", clause.reversed, concepts)
        _check_aimed(gathered, where, clause.id, (*clause.operative, *clause.denial, *clause.reversed))
        for topic in clause.topic:
            _check_concept(gathered, where, f"{clause.id}.topic", topic, concepts)
        ids = [element.id for element in clause.elements]
        place = gathered.where.get(where, "")
        for element in clause.elements:
            at = f"{clause.id}.{element.id}"
            if ids.count(element.id) > 1:
                gathered.faults.append(
                    f"{place}: {at}: {element.id!r} is written {ids.count(element.id)} times"
                )
            if element.only_with and element.only_with not in ids:
                gathered.faults.append(
                    f"{place}: {at}: no element {element.only_with!r}{meant(element.only_with, ids)}"
                )
            frames = (*element.met, *element.weak, *element.unless, *element.at_best_weak)
            _check_frames(gathered, where, at, frames, concepts)


def _check_aimed(gathered: Gathered, where: str, at: str, frames: Iterable[Frame]) -> None:
    """Only an element can ask what a sentence is said of: before that it is not known where the clause stands."""
    if any(frame.of for frame in frames):
        place = gathered.where.get(where, "")
        gathered.faults.append(f"{place}: {at}: 'of' counts in the frames of elements only")


def _check_frames(
    gathered: Gathered, where: str, at: str, frames: Iterable[Frame], concepts: Iterable[str]
) -> None:
    for frame in frames:
        for name in sorted(frame.concepts):
            _check_concept(gathered, where, at, name, concepts)
        for fact in frame.then:
            if fact not in gathered.facts:
                place = gathered.where.get(where, "")
                gathered.faults.append(f"{place}: {at}: no fact {fact!r}{meant(fact, gathered.facts)}")
        if frame.clear_of and frame.then:
            place = gathered.where.get(where, "")
            gathered.faults.append(
                f"{place}: {at}: 'clear_of' looks around the words of a frame, and one with 'then' has none of its own"
            )
        if not frame.anchors and not frame.breach and frame.quantity is None and not frame.names_kind:
            gathered.faults.append(f"{gathered.where.get(where, '')}: {at}: a frame that asks for nothing")


def _check_concept(gathered: Gathered, where: str, at: str, name: str, concepts: Iterable[str]) -> None:
    if name not in concepts:
        place = gathered.where.get(where, "")
        gathered.faults.append(f"{place}: {at}: no concept {name!r}{meant(name, concepts)}")
