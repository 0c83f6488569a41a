"""Faults: events that only the brand can bring about, on which rights of the KOL hang, and none of the brand."""

from collections.abc import Collection

from auditor.audit.statements import TERMINATE, Mark, Modality, Scope, Statement
from auditor.contract import Side

BRAND_AT_FAULT, LETS_KOL_GO, PART_WAYS = "BRAND_AT_FAULT", "LETS_KOL_GO", "PART_WAYS"
FAULT_CONCEPTS = frozenset((BRAND_AT_FAULT, LETS_KOL_GO, PART_WAYS))
_HERS = frozenset((Side.KOL, Side.OTHER))


def note_fault(statement: Statement, faults: Collection[str]) -> None:
    """甲方有食品安全、欠薪等情事时，乙方得终止合约: mark that what follows, follows from what the brand has done. ``faults`` are
    the concepts that tell such deeds and troubles."""
    leaves = next((mark for mark in _of(statement, TERMINATE, PART_WAYS) if _lets_her_go(mark)), None)
    if leaves is None:
        return
    bearers = {mark.bearer for mark in _of(statement, *faults) if _happens(mark, leaves)}
    if Side.BRAND in bearers and bearers <= {Side.BRAND, None}:
        for concept in (BRAND_AT_FAULT, LETS_KOL_GO):
            mark = leaves._replace(concept=concept)
            statement.marks.append(mark)
            statement.by_concept.setdefault(concept, []).append(mark)


def _of(statement: Statement, *concepts: str) -> list[Mark]:
    return [mark for concept in concepts for mark in statement.by_concept.get(concept, ())]


def _lets_her_go(mark: Mark) -> bool:
    return mark.modality is Modality.MAY and mark.bearer in _HERS and mark.scope is Scope.MAIN


def _happens(mark: Mark, leaves: Mark) -> bool:
    """Whether it is an event before the right that hangs on it, and nothing that is ordered or allowed."""
    return mark.start < leaves.start and mark.modality is Modality.PLAIN and mark.scope is not Scope.EXCEPTION
