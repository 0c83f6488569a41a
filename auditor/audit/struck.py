"""Provisions taken back: what another article strikes out protects nobody."""

from collections.abc import Iterator, Sequence

from auditor.audit.conditions import CONDITION_ENDS
from auditor.audit.index import Bits, bits_of
from auditor.audit.reading import Reading
from auditor.audit.statements import CONDITION, STRUCK, Mark, Statement
from auditor.contract import Reference, Side

STRIKES = "STRIKES"
_ENDS = frozenset((*".,;。)(、", "and", "并", "且"))
_ACROSS = 16
"""So many tokens may stand between an article's number and the words that take it back: (Exclusivity), 之约定在本次合作中."""
_AT_THE_END = frozenset(("AFTER_END", "ON_EXPIRY"))
_ONLY_MONEY = frozenset(("DAMAGES", "REFUND"))
_EXCEPT = frozenset(("除", "except", "than", "save", "exclud"))
_WITH_OUT = frozenset("删免解排剔划废清移撤")  # 删除第七条
_BEFORE = 3
_WHOLE = ("约定", "规定", "全部", "内容", "整条", "的", "之", "及", "of")


def struck_out(reading: Reading) -> Bits:
    """The statements of every provision that a statement elsewhere deletes or disapplies for good: 第七条不适用,
    "Clause 7 is deleted". What applies no longer in one case only (第七条不适用于依法披露, "where …") still stands."""
    found: set[int] = set()
    for index in sorted({*reading.holders(STRUCK), *reading.holders(STRIKES)}):
        statement = reading.statements[index]
        for target in _targets(statement, reading):
            found.update(other.index for other in reading.within(target) if other.index != index)
    return bits_of(found, len(reading.statements)) if found else 0


def _targets(statement: Statement, reading: Reading) -> Iterator[int]:
    if CONDITION in statement.by_concept or statement.recital:
        return
    if not _AT_THE_END.isdisjoint(statement.by_concept):
        return  # 第六条自合作期满之日起不再适用: until then it holds
    tokens = reading.contract.marked
    for reference in reading.references.get(statement.index, ()):
        start, end = tokens.token_range(reference.start, reference.end)
        norms = tokens.tokens.norms
        if _conditioned(statement, start, norms) or is_excepted(start, norms):
            continue
        marks = (mark for name in (STRUCK, STRIKES) for mark in statement.by_concept.get(name, ()))
        if any(_takes_back(mark, start, end, statement, reading) for mark in marks):
            yield from _of_all_or_the_kol(reference, end, statement, reading)


def is_excepted(at: int, norms: Sequence[str]) -> bool:
    """除第五条外，均不适用: whatever is taken out of what does not apply stays."""
    return any(
        norms[place] in _EXCEPT and norms[place - 1] not in _WITH_OUT
        for place in range(max(0, at - _BEFORE), at)
    )


def _conditioned(statement: Statement, at: int, norms: Sequence[str]) -> bool:
    """依法应当披露的，前款不适用: the words before the number say when."""
    before = (end for start, end in statement.segments if end <= at and end - start > 1)
    return any(norms[end - 2] in CONDITION_ENDS for end in before)


def _takes_back(mark: Mark, start: int, end: int, statement: Statement, reading: Reading) -> bool:
    """Whether the words take back the provision whose number stands from token ``start`` to ``end``."""
    norms = reading.contract.marked.tokens.norms
    if mark.concept == STRUCK and 0 <= mark.start - end <= _ACROSS:
        between = (other for other in statement.marks if end <= other.start < mark.start)
        whole = not any(other.concept in _ONLY_MONEY for other in between)
        return whole and _ends(_behind_whom(mark.end, norms, reading), statement, norms)
    if mark.concept == STRIKES and mark.start < start <= mark.end + _ACROSS // 2:
        at = end
        while at < statement.end and "".join(norms[at : at + 2]).startswith(_WHOLE):
            at += 1 if norms[at] in "的之及" else 2
        return _ends(at, statement, norms)
    return False


def _behind_whom(at: int, norms: Sequence[str], reading: Reading) -> int:
    """The token behind the party that the words name: … shall not apply to the Creator, 不适用于乙方."""
    if norms[at : at + 1] not in (["to"], ["于"]):
        return at
    named = at + 1 + (norms[at + 1 : at + 2] == ["the"])
    return next((end for start, end, side in reading.contract.party_hits if start == named), at)


def _ends(at: int, statement: Statement, norms: Sequence[str]) -> bool:
    return at >= statement.end or norms[at] in _ENDS


def _of_all_or_the_kol(
    reference: Reference, end: int, statement: Statement, reading: Reading
) -> Iterator[int]:
    """第七条对甲方不适用 leaves the KOL bound."""
    named = {side for at, _, side in reading.contract.party_hits if end <= at < statement.end}
    if named != {Side.BRAND}:
        yield from reference.targets
