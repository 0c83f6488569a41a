"""Saying: whose word a mention is, told by the party that is named beside it."""

from bisect import bisect_left

from auditor.audit.statements import Mark, Statement
from auditor.contract import Contract, Side

_REACH = 12
"""So many tokens may stand between a party and what it says: Creator's own public relations adviser has approved."""
_BEHIND = 3
"""So many tokens may stand between a word and the party behind it: (through) the Brand, 经 合同 甲方."""
_OF = frozenset(("by", "of", "from", "with"))
_NEAR = 5
_HERS = frozenset(("she", "he", "her", "his"))
_PRONOUNS = frozenset(("they", "their", "其", "本"))
_JOINS = frozenset("、 和 及 与 或 and or".split())
_TOGETHER = frozenset(("jointli", "mutual", "mutuali", "both"))


def said_by(side: Side, mark: Mark, statement: Statement, contract: Contract) -> bool:
    """Whether the nearest party before a mention, or the one behind it in "approved by the Creator", is of this side.

    What two parties say together is said by neither alone; where a pronoun stands for a party, whoever is spoken of
    says it.
    """
    norms, hits = contract.marked.tokens.norms, contract.party_hits
    at = bisect_left(hits, (mark.end,))
    if at < len(hits) and mark.end < len(norms) and norms[mark.end] in _OF and hits[at][0] - mark.end <= 2:
        return hits[at][2] is side
    first = max(statement.start, mark.start - _REACH)
    before = norms[first : mark.start]
    if not _TOGETHER.isdisjoint(before) or "共同" in "".join(before):
        return False
    if not _HERS.isdisjoint(before[-_NEAR:]):
        return side is Side.KOL  # of two parties, the one that is a person
    named = [hit for hit in hits[max(0, at - 4) : at] if first <= hit[0] and _stands_apart(hit, mark, norms)]
    if not named:
        near = norms[max(statement.start, mark.start - _NEAR) : mark.end]
        return mark.bearer is side and not _PRONOUNS.isdisjoint(near)
    start = named[-1][0]
    joined = len(named) > 1 and norms[start - 1] in _JOINS and start - named[-2][1] <= 2
    return named[-1][2] is side and (not joined or named[-2][2] is side)


def said_to(side: Side, mark: Mark, contract: Contract) -> bool:
    """Whether the party named just behind a mention is of this side: 转交甲方, "refers every question to the Brand"."""
    hits = contract.party_hits
    at = bisect_left(hits, (mark.end,))
    return at < len(hits) and hits[at][0] - mark.end <= _BEHIND and hits[at][2] is side


def _stands_apart(hit: tuple[int, int, Side], mark: Mark, norms: list[str]) -> bool:
    """Whether a party is named before a mention or at its head; the 品牌 of 附件一所列的品牌 is not the brand."""
    return (hit[1] <= mark.start or hit[0] == mark.start) and norms[hit[0] - 1] != "的"
