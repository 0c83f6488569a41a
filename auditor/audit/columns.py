"""Columns: what the head of a table says of the cells below it: What the Creator must do, 乙方义务, 违约情形 | 后果."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from auditor.audit.statements import BREACH, DUTY_NOUN, MODALITIES, Modality, State
from auditor.contract import Contract, Passage, Side
from auditor.contract.rows import cells_in
from auditor.language.lexicon import Hit
from auditor.language.marked import hits_within

BAN_HEADING = "BAN_HEADING"
DUTY_LABEL = "DUTY_LABEL"
DEED_HEAD, CONSEQUENCE_HEAD, SUM_HEAD = "DEED_HEAD", "CONSEQUENCE_HEAD", "SUM_HEAD"


_ARTICLES = frozenset(("the", ":"))
_DOES, _ACTS = frozenset(("do", "doe", "step", "action", "task", "做", "办")), "ACTS"


@dataclass(frozen=True, slots=True)
class Column:
    """``state`` is the one in which its cells begin, None where its head tells nothing; ``pays`` says that they tell
    what follows on the deed beside them, ``deed`` that they name it."""

    state: State | None = None
    pays: bool = False
    deed: bool = False


def cells_of(contract: Contract, row: Passage) -> Iterator[tuple[int, int]]:
    """The tokens of each cell of a row, as (first, behind the last)."""
    for at, cell in cells_in(contract.marked.text, row):
        yield contract.marked.token_range(at, at + len(cell))


def head_of_columns(
    contract: Contract, header: Passage, hits: Sequence[Hit], parties: Sequence[tuple[int, int, Side]]
) -> tuple[Column, ...]:
    """The columns of a table by its head. Where one column lists deeds and another what follows on them (行为 | 处理,
    Default | Consequence), the deeds are forbidden."""
    cells: list[tuple[frozenset[str], list[str], Side | None]] = []
    norms = contract.marked.tokens.norms
    for first, last in cells_of(contract, header):
        start, end, named = _whom(parties, first, last)
        said = _within(hits, first, last)
        if named is not None and {*norms[first:start], *norms[end:last]} <= _ARTICLES:
            said.append(_ACTS)  # When | The Creator: what stands below is told of whom the head names
        if not _DOES.isdisjoint(norms[first:last]):
            said.append(_ACTS)
        heads = frozenset(_within(contract.marked.aside, first, last))
        if DUTY_LABEL in heads:
            said.append(DUTY_NOUN)
        cells.append((heads, said, named))
    deeds = any(DEED_HEAD in heads and BREACH in concepts for heads, concepts, _ in cells)
    paying = [CONSEQUENCE_HEAD in heads or (deeds and SUM_HEAD in heads) for heads, _, _ in cells]
    follows = any(paying)
    return tuple(
        Column(_state(concepts, side, deed=deed), pays, deed)
        for (heads, concepts, side), pays in zip(cells, paying, strict=True)
        for deed in (follows and DEED_HEAD in heads,)
    )


def _whom(parties: Sequence[tuple[int, int, Side]], first: int, last: int) -> tuple[int, int, Side | None]:
    """Whom the head of a column names: the KOL in What the Agency and the Talent shall do, else who stands there first."""
    inside = [one for one in parties if first <= one[0] < last]
    if inside and inside[0][2] is Side.OTHER:
        joined = next((one for one in inside if one[2] is not Side.OTHER), inside[0])
        return joined if joined[2] is Side.KOL else inside[0]
    return inside[0] if inside else (first, first, None)


def _within(hits: Sequence[Hit], first: int, last: int) -> list[str]:
    return [hit.concept for hit in hits_within(hits, first, last)]


def _state(concepts: Sequence[str], named: Side | None, *, deed: bool) -> State | None:
    if deed or BAN_HEADING in concepts:
        return State(bearer=named, modality=Modality.MUST_NOT)
    if named is None:
        return None
    modality = next((MODALITIES[concept] for concept in concepts if concept in MODALITIES), None)
    if modality is None and DUTY_NOUN in concepts:
        modality = Modality.MUST
    if modality is None and _ACTS in concepts:
        modality = Modality.PLAIN  # What the Creator does, 乙方要做的事: told of whom, in no mode
    return State(bearer=named, modality=modality) if modality else None
