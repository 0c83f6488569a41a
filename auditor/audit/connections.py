"""Connections: what statements refer to, what their defined terms stand for, and what swallows them from elsewhere."""

from bisect import bisect_right
from collections.abc import Collection, Iterator
from itertools import groupby
from operator import attrgetter

from auditor.audit.hollow import without_hollow_annexes
from auditor.audit.notes import notes
from auditor.audit.particulars import Particulars
from auditor.audit.questions import ASKS, read_answers
from auditor.audit.reader import read_statements
from auditor.audit.reading import Reading
from auditor.audit.statements import EXCEPTION_END, STRUCK, Modality, Statement
from auditor.contract import Contract, Definition, Reference, Side
from auditor.contract.definitions import places_of
from auditor.rules import Misdeeds

_NEARBY = 6
_ANNEX_FIRST, _ANNEX_ALONE = 24, 70
"""Characters before an annex, and of the whole definition, that leave room for it and nothing else."""
_FOUND_GUILTY = frozenset(("CRIME", "CONVICTED", "OFFICIAL_FINDING", "UNLAWFUL"))
_OTHER_EVENTS = frozenset(
    ("STORM", "CRISIS_TOPIC", "BAD_SPEECH", "BAD_CONDUCT", "REPUTE", "REPUTE_INJURY", "DISPARAGE")
)


def read_contract(
    contract: Contract, acts: Collection[str], quiet: Collection[str], misdeeds: Misdeeds
) -> Reading:
    """Read the statements of a contract and index them; ``acts`` are the concepts that somebody does,
    ``misdeeds`` those that tell a wrong of somebody."""
    reading = Reading(contract, read_statements(contract, acts, quiet, misdeeds), misdeeds)
    if ASKS in contract.marked.tokens.norms:
        reading.goes_on = read_answers(contract, reading.statements)
    _take_at_their_word(reading)
    reading.gather()
    _attach_references(reading)
    without_hollow_annexes(reading)
    reading.swallowed = frozenset(_swallowed_by_number(reading))
    _expand_terms(reading)
    _expand_particulars(reading)
    return reading


def _take_at_their_word(reading: Reading) -> None:
    """“Disrepute Event” that means a conviction, and nothing else, says nothing of disrepute wherever it is used."""
    marked = reading.contract.marked
    troubles = reading.misdeeds.troubles
    other_events = _OTHER_EVENTS | troubles
    for definition in reading.contract.definitions:
        meant = {hit.concept for hit in marked.hits_between(definition.start, definition.end)}
        if meant.isdisjoint(_FOUND_GUILTY) or not meant.isdisjoint(other_events):
            continue
        for position in places_of(definition.term, marked.text):
            start, end = marked.token_range(position, position + len(definition.term))
            statement = reading.statement_at(start)
            if statement is not None:
                statement.marks = [
                    mark
                    for mark in statement.marks
                    if not (mark.concept in troubles and start <= mark.start and mark.end <= end)
                ]
                statement.gather()


def _attach_references(reading: Reading) -> None:
    for reference in reading.contract.references:
        statement = reading.statement_at(reading.contract.marked.token_at(reference.start))
        if statement is not None:
            reading.references.setdefault(statement.index, []).append(reference)
        else:
            _attach_to_what_it_heads(reference, reading)
    for statement, noted in notes(reading.contract, reading.statements):
        named = reading.references.get(statement.index, [])
        if not any(reference.targets and not reference.relative for reference in named):
            reading.references[statement.index] = [noted]


def _attach_to_what_it_heads(reference: Reference, reading: Reading) -> None:
    """11 第10行管多久: all that stands under such a heading is about the provision it names."""
    provisions = reading.contract.provisions
    headed = provisions[bisect_right(provisions, reference.start, key=attrgetter("start")) - 1]
    if headed.heading_start <= reference.start < headed.heading_end:
        for statement in reading.by_provision.get(headed.index, ()):
            reading.references.setdefault(statement.index, []).append(reference)


def _swallowed_by_number(reading: Reading) -> Iterator[int]:
    """Section 5.2 does not apply where she thinks otherwise: that swallows 5.2 as if it stood there."""
    for statement in [one for one in reading.statements if one.swallowed]:
        lets_go = STRUCK in statement.by_concept or EXCEPTION_END in statement.by_concept
        named = (
            r
            for at in {statement.index, statement.before, statement.lead}
            for r in reading.references.get(at, ())
        )
        targets = {target for reference in named if not reference.annex for target in reference.targets}
        for other in (other for target in targets - {0} for other in reading.within(target)):
            if lets_go or 0 < statement.index - other.index <= _NEARBY:
                yield other.index


def _expand_terms(reading: Reading) -> None:
    """A defined term carries every concept that its definition holds to wherever it is used."""
    contract = reading.contract
    text = contract.marked.text
    done = reading.misdeeds.done
    names = {alias for party in contract.parties for alias in party.aliases}
    for definition in contract.definitions:
        if len(definition.term) < 2 or definition.term in names:
            continue
        concepts = {
            hit.concept: (hit.start, hit.end)
            for hit in contract.marked.hits_between(definition.start, definition.end)
        }
        defined = reading.statement_at(contract.marked.token_at(definition.start))
        for concept in () if done.isdisjoint(concepts) else _told_of_brand(definition, done, reading):
            concepts.pop(concept, None)
        if not concepts:
            continue
        for position in places_of(definition.term, text):
            if not definition.term_start <= position < definition.end:
                statement = reading.statement_at(contract.marked.token_at(position))
                if statement is not None:
                    reading.expand(statement, concepts)
                    if defined is not None:
                        reading.defining.setdefault(statement.index, set()).add(defined.index)
                        _point_where_it_points(statement, definition, defined, reading)


def _told_of_brand(definition: Definition, done: Collection[str], reading: Reading) -> Collection[str]:
    """“失格”：委托人吸毒、…: what only the brand does by a definition is nothing that the KOL answers for."""
    first, last = reading.contract.marked.token_range(definition.start, definition.end)
    within = reading.statements_between(first, last)
    told = [
        mark
        for statement in within
        for mark in statement.marks
        if first <= mark.start < last and mark.concept in done
    ]
    hers = {mark.concept for mark in told if mark.bearer is not Side.BRAND}
    return {mark.concept for mark in told} - hers


def _point_where_it_points(
    statement: Statement, definition: Definition, defined: Statement, reading: Reading
) -> None:
    """A term that means what an annex lists, and no more, points at that annex wherever it is used; only one that is missing
    matters."""
    if definition.end - definition.start > _ANNEX_ALONE or statement.index == defined.index:
        return
    for reference in reading.references.get(defined.index, ()):
        if reference.annex and reference.dangling and 0 <= reference.start - definition.start < _ANNEX_FIRST:
            reading.references.setdefault(statement.index, []).append(reference)


def _expand_particulars(reading: Reading) -> None:
    """品类 | 电动牙刷; 不可为 | 接单、直播: a line says what its label says, too, and what the other lines of such a table name
    is what the ban among them is about."""
    particulars = Particulars(reading.contract, reading.contract.party_hits)
    labelled = [one for one in reading.statements if particulars.label_end(one.passage) > one.start]
    for _, table in groupby(labelled, key=lambda line: particulars.first_row(line.passage)):
        named: dict[str, tuple[int, int]] = {}
        bans = []
        for line in table:
            reading.expand(line, particulars.said_by_label(line.passage))
            column = particulars.column(line.passage)
            if column.state is not None and column.state.modality is Modality.MUST_NOT:
                bans.append(line)
            elif not column.pays:
                named.update({concept: marks[0][1:3] for concept, marks in line.by_concept.items()})
                named.update(particulars.said_by_label(line.passage))
        for ban in bans:
            reading.expand(ban, named)
