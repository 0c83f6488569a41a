"""Columns: what the head of a table says of the cells below it: What the Creator must do, 乙方义务, 禁止行为."""

from bisect import bisect_left
from collections.abc import Sequence

from auditor.audit.statements import DUTY_NOUN, MODALITIES, Modality, State
from auditor.contract import Contract, Passage, Side
from auditor.language.lexicon import Hit

BAN_HEADING = "BAN_HEADING"


def head_of_columns(
    contract: Contract, header: Passage, hits: Sequence[Hit], parties: Sequence[tuple[int, int, Side]]
) -> tuple[State | None, ...]:
    """For each cell of a table's head the state in which the cells below it begin; None where it tells nothing."""
    found: list[State | None] = []
    at = header.start
    for cell in contract.marked.text[header.start : header.end].split("\t"):
        first, last = contract.marked.token_range(at, at + len(cell))
        here = slice(bisect_left(hits, first, key=_start), bisect_left(hits, last, key=_start))
        named = [side for start, _, side in parties if first <= start < last]
        found.append(_state([hit.concept for hit in hits[here]], named))
        at += len(cell) + 1
    return tuple(found)


def _start(hit: Hit) -> int:
    return hit.start


def _state(concepts: Sequence[str], named: Sequence[Side]) -> State | None:
    if BAN_HEADING in concepts:
        return State(bearer=named[0] if named else None, modality=Modality.MUST_NOT)
    if not named:
        return None
    modality = next((MODALITIES[concept] for concept in concepts if concept in MODALITIES), None)
    if modality is None and DUTY_NOUN in concepts:
        modality = Modality.MUST
    return State(bearer=named[0], modality=modality) if modality else None
