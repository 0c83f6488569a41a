"""Aiming: of which clause a sentence says what it says, told by the number that stands nearest."""

from collections.abc import Sequence

from auditor.audit.conditions import CONDITION_ENDS
from auditor.audit.frames import Match
from auditor.audit.home import Home, covers, speaks_nearby
from auditor.audit.reading import Reading
from auditor.audit.statements import Statement
from auditor.contract import Reference

_GOES_ON = ("BEYOND_THIS", "REST_ENDS")
"""Words that go on from what the sentence before named: beyond that, all others."""


def is_said_of(of: str, match: Match, home: Home, reading: Reading) -> bool:
    """Whether a match speaks of the clause (``of`` is "clause"), has it for its subject (第五条自动失效), names it by its
    number, names others and not the clause (仅第三条、第八条继续有效), or speaks of all clauses.

    第七条的责任以一万元为限，第五条的以一元为限: each limit is said of the article that stands nearest to it. Without a
    number a sentence speaks of the article in which it stands.
    """
    own, before = reading.references.get(match.statement.index, ()), _named_before(match.statement, reading)
    references = (*before, *own) if of == "others" else before or own
    if of == "all":
        return not references
    if of == "subject":
        return any(_is_subject(one, match, home, reading) for one in own)
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


def _is_subject(reference: Reference, match: Match, home: Home, reading: Reading) -> bool:
    """Whether a reference to the clause heads what is said before the words matched: Clause 6.4 lapses, the rights in clause 6.4,
    甲方依本条发出的通知; but not: a breach of clause 6.4, under clause 6.4."""
    if not match.spans or not any(covers(target, home, reading) for target in reference.targets):
        return False
    norms = reading.contract.marked.tokens.norms
    start, end = reading.contract.marked.token_range(reference.start, reference.end)
    said, segments = match.spans[0][0], match.statement.segments
    number = next((at for at, (a, b) in enumerate(segments) if a <= start < b), 0)
    first, last = segments[number] if segments else (match.statement.start, match.statement.end)
    if said >= last:  # 甲方依第六条解除的，未付费用不再支付: the article is no more than a condition
        behind = next((at for at, (a, b) in enumerate(segments) if a <= said < b), number)
        if behind - number > _FAR or norms[last - 2] in CONDITION_ENDS:
            return False
    before = norms[first:start]
    heads = len(before) <= _HEAD and not (before and before[0] in _NO_SUBJECT) and _BREAKS.isdisjoint(before)
    return heads and said >= end and norms[start] not in _NO_SUBJECT | _BREAKS


_FAR = 2
_HEAD = 8
_NO_SUBJECT = frozenset(
    (
        "under",
        "if",
        "where",
        "when",
        "in",
        "for",
        "on",
        "per",
        "pursuant",
        "without",
        "notwithstand",
        "despit",
        "subject",
        "except",
        "save",
        "upon",
        "after",
        "should",
    )
) | frozenset("按依据照除对就因在如若受以于根")
_BREAKS = frozenset(
    ("breach", "breaches", "violat", "contraven", "infring", "infract", "default")
) | frozenset("违触")


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
