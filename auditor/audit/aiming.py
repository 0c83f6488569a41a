"""Aiming: of which clause a sentence says what it says, told by the number that stands nearest."""

from collections.abc import Sequence

from auditor.audit.frames import Match
from auditor.audit.home import Home, covers, speaks_nearby
from auditor.audit.reading import Reading
from auditor.audit.statements import Statement
from auditor.contract import Reference

_GOES_ON = ("BEYOND_THIS", "REST_ENDS")
"""Words that go on from what the sentence before named: beyond that, all others."""


def is_said_of(of: str, match: Match, home: Home, reading: Reading) -> bool:
    """Whether a match speaks of the clause (``of`` is "clause"), names it by its number, names others and not the
    clause (仅第三条、第八条继续有效), or speaks of all clauses.

    第七条的责任以一万元为限，第五条的以一元为限: each limit is said of the article that stands nearest to it. Without a
    number a sentence speaks of the article in which it stands.
    """
    own, before = reading.references.get(match.statement.index, ()), _named_before(match.statement, reading)
    references = (*before, *own) if of == "others" else before or own
    if of == "all":
        return not references
    if of == "named" and (not references or match.statement.index in home.operative):
        return True  # 前项要求往后两年仍然有效: of the item before, which is none of the clause's
    if of == "others":
        named = {target for reference in references for target in reference.targets} - {0}
        return bool(named) and not any(covers(target, home, reading) for target in named)
    if not references:
        return of == "clause" and _stands_with(match, home, reading)
    start, end = match.spans[0] if match.spans else (match.statement.start, match.statement.end)
    segment = next((s for s in match.statement.segments if s[0] <= start < s[1]), (start, end))
    nearest = min(references, key=lambda one: _apart(one, (start, end), segment, reading))
    return any(covers(target, home, reading) for target in nearest.targets)


def _named_before(statement: Statement, reading: Reading) -> Sequence[Reference]:
    """违反第十条的，甲方可以要求说明。除此以外，甲方不得…: what goes on from the sentence before speaks of what that one named."""
    before = reading.statements[statement.before] if statement.before >= 0 else None
    goes_on = any(concept in statement.by_concept for concept in _GOES_ON)
    if not goes_on or before is None or before.passage != statement.passage:
        return ()
    return reading.references.get(before.index, ())


def _apart(
    reference: Reference, words: tuple[int, int], segment: tuple[int, int], reading: Reading
) -> tuple[bool, int]:
    """How far a reference is from the words between two tokens: what stands between the same commas is nearer."""
    first, last = reading.contract.marked.token_range(reference.start, reference.end)
    return not segment[0] <= first < segment[1], max(first - words[1], words[0] - last, 0)


def _stands_with(match: Match, home: Home, reading: Reading) -> bool:
    """Whether a statement stands in an article of the clause, or in an unnumbered text right behind it."""
    here = match.statement.provision
    if not here:
        return match.statement.passage in home.passages or speaks_nearby(match.statement, home, reading)
    return reading.article(here) in {
        reading.article(one.statement.provision) for one in home.matches if not _points_away(one, reading)
    }


def _points_away(match: Match, reading: Reading) -> bool:
    """第七条的赔偿不设上限: an operative sentence only by what it refers to, which stands in another article."""
    here = reading.article(match.statement.provision)
    references = reading.references.get(match.statement.index, ())
    return any(reading.article(target) != here for one in references for target in one.targets)
