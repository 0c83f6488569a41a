"""Limits: what takes something off a clause that is there, wherever it stands: it lapses, it waits, its breach is forgiven."""

from collections.abc import Sequence
from dataclasses import dataclass

from auditor.audit.aiming import is_said_of
from auditor.audit.frames import Match, matches_of
from auditor.audit.home import Home, covers
from auditor.audit.reading import Reading
from auditor.audit.statements import Statement
from auditor.audit.strengths import Strength
from auditor.rules import Clause, Limit

_EXCEPT, _NEAR = frozenset(("除", "except", "save")), 2
_TOPICAL = "no_force"
"""The limit that may be said of a clause by its topic alone: 双方的保密约定不具有约束力."""


@dataclass(frozen=True, slots=True)
class Limitation:
    """A Limit with the sentence that says it."""

    limit: Limit
    match: Match


def limitations(limits: Sequence[Limit], reading: Reading, strictness: str) -> list[Limitation]:
    """Every sentence of the contract that limits something, whatever that is, in reading order."""
    found = [
        Limitation(limit, match)
        for limit in limits
        for frame in limit.frames
        for match in matches_of(frame, reading, strictness, ~reading.struck)
        if match.strength is Strength.BINDS
    ]
    return sorted(found, key=lambda one: one.match.statement.index)


def limits_by_clause(
    clauses: Sequence[Clause], homes: Sequence[Home], said: Sequence[Limitation], reading: Reading
) -> dict[str, list[Limitation]]:
    """For each core clause, by its id, what is said of it: by its number, in its own article without any number, or by its
    topic; each sentence once."""
    core = [
        (clause, home) for clause, home in zip(clauses, homes, strict=True) if clause.core and home.matches
    ]
    found: dict[str, dict[int, Limitation]] = {clause.id: {} for clause, _ in core}
    for one in said:
        meant = [(clause, home) for clause, home in core if _is_meant(one, clause, home, reading)]
        if len(meant) > 1 and not reading.references.get(one.match.statement.index):
            meant = _nearest_before(one.match.statement, meant)
        for clause, _ in meant:
            if not one.limit.clauses or clause.id in one.limit.clauses:
                found[clause.id].setdefault(one.match.statement.index, one)
    return {clause_id: list(by_statement.values()) for clause_id, by_statement in found.items()}


def _is_meant(one: Limitation, clause: Clause, home: Home, reading: Reading) -> bool:
    of, index = one.match.frame.of or "clause", one.match.statement.index
    if _is_taken_out(one.match, home, reading):
        return False
    if is_said_of(of, one.match, home, reading):
        return True
    topical = (
        of == "clause" and one.limit.id == _TOPICAL and bool(reading.own.any_of(clause.topic) >> index & 1)
    )
    return topical and index not in reading.references and not one.match.statement.recital


def _is_taken_out(match: Match, home: Home, reading: Reading) -> bool:
    """除第四条外，本意向书不具有法律约束力: the clause is what the limit leaves alone."""
    marked, norms = reading.contract.marked, reading.contract.marked.tokens.norms
    named = [
        reference
        for reference in reading.references.get(match.statement.index, ())
        if any(covers(target, home, reading) for target in reference.targets)
    ]
    before = [marked.token_at(one.start) for one in named]
    return bool(named) and all(not _EXCEPT.isdisjoint(norms[max(0, at - _NEAR) : at]) for at in before)


def _nearest_before(statement: Statement, meant: Sequence[tuple[Clause, Home]]) -> list[tuple[Clause, Home]]:
    """Of clauses that share an article, those given last before the statement, or first behind it."""
    before = [max((at for at in home.operative if at <= statement.index), default=-1) for _, home in meant]
    return [one for one, last in zip(meant, before, strict=True) if last == max(before)]
