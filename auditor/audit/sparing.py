"""Sparing: what the article on liability says of any breach, but not of the breach of this clause."""

from collections.abc import Iterator

from auditor.audit.home import Home
from auditor.audit.reading import Reading
from auditor.audit.statements import BREACH, STRUCK, Mark, Modality, Statement
from auditor.audit.struck import is_excepted

LIMITS_LIABILITY = "LIMITS_LIABILITY"
_BESIDE = 4
_GOES_ON = frozenset(("SURVIVE", "STILL_HOLDS"))
SPARING_CONCEPTS = frozenset((LIMITS_LIABILITY, *_GOES_ON))


def spared_of(home: Home, reading: Reading) -> Iterator[int]:
    """The statements that do not apply to a breach of the clause: 前款不适用于第五条; 违反第五条的，不适用本条.

    A cap that does not apply to it (the limit in 7.2 does not apply to breach of Section 5) leaves all that is owed.
    """
    own = {index for match in home.matches for index in reading.around(match.statement.provision)}
    for index in reading.holders(STRUCK):
        statement = reading.statements[index]
        taking = [
            mark
            for mark in statement.by_concept[STRUCK]
            if _names_provision(mark, statement, reading) and not _leaves_in_force(mark, statement, reading)
        ]
        if not taking:
            continue
        if LIMITS_LIABILITY not in statement.by_concept:
            for target in _set_aside(statement, own, reading):
                yield from (one.index for one in reading.within(target) if one.index != index)
            if index in reading.facts and _leaves_out(statement, own, reading):
                yield index


def _names_provision(mark: Mark, statement: Statement, reading: Reading) -> bool:
    """Whether a word of taking back may speak of a provision: what the brand has a right to cancel (有权取消称号) is none,
    unless a number stands beside the word."""
    if mark.modality is not Modality.MAY:
        return True
    token_at = reading.contract.marked.token_at
    places = (token_at(one.start) for one in reading.references.get(statement.index, ()))
    return any(-_BESIDE <= place - mark.end <= _BESIDE for place in places)


def _leaves_in_force(mark: Mark, statement: Statement, reading: Reading) -> bool:
    """合同被撤销，不影响第九条、第十一条继续适用: what is taken back is named nowhere near, and what is named goes on."""
    if _GOES_ON.isdisjoint(statement.by_concept):
        return False
    start, end = statement.segments[mark.segment]
    token_at = reading.contract.marked.token_at
    return not any(start <= token_at(one.start) < end for one in reading.references.get(statement.index, ()))


def _leaves_out(statement: Statement, own: set[int], reading: Reading) -> bool:
    """… may claim damages, but this does not apply to Section C: what a sentence says is not said of the clause."""
    return statement.provision not in own and any(
        not own.isdisjoint(reference.targets) for reference in reading.left_out(statement)
    )


def _set_aside(statement: Statement, own: set[int], reading: Reading) -> Iterator[int]:
    """The provisions that a statement sets aside for one of the clause's ``own``: those it names beside it, or, where
    it speaks of a breach and names none, its own article."""
    norms = reading.contract.marked.tokens.norms
    named = {
        target
        for reference in reading.references.get(statement.index, ())
        if not is_excepted(reading.contract.marked.token_at(reference.start), norms)
        for target in reference.targets
    }
    others = named - own
    if named == others:
        return
    here = reading.article(statement.provision)
    if others:
        yield from (target for target in others if reading.article(target) not in own)
    elif here and here not in own and BREACH in statement.by_concept:
        yield here
