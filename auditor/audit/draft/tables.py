"""Columns of a table against the row that says 合计, 总计 or Total."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby

from auditor.audit.draft.found import finding
from auditor.audit.model import DraftFinding
from auditor.contract import Contract
from auditor.documents import Block
from auditor.errors import Bilingual
from auditor.language.figures import cell_figure
from auditor.language.fold import fold

TABLE_TOTAL = "TABLE_TOTAL"

_SAID = Bilingual(
    "表格“{column}”一列合计应为 {sum}，合计行写的是 {total}。请核对。",
    "The column “{column}” adds up to {sum}, but the total says {total}. Check the figures.",
)
_LONGEST_LABEL = 12
_LEAST_FIGURES = 2

_Row = Sequence[Block]


def uneven_columns(contract: Contract) -> Iterator[DraftFinding]:
    """One finding per column that does not add up to its total, and no other column does."""
    labels = _total_labels(contract)
    if not labels:
        return
    for _, table in groupby(contract.document.blocks, lambda block: block.place.table):
        blocks = list(table)
        if blocks[0].place.table is None:
            continue
        rows = [list(row) for _, row in groupby(blocks, lambda block: block.place.row)]
        yield from _uneven(contract, rows, labels)


def _total_labels(contract: Contract) -> set[int]:
    """Where the document's text has one of the words for a total."""
    tokens = contract.marked.tokens
    hits = (hit for hit in contract.marked.aside if hit.concept == TABLE_TOTAL)
    return {tokens.span(hit.start, hit.end)[0] for hit in hits}


def _uneven(contract: Contract, rows: Sequence[_Row], labels: set[int]) -> Iterator[DraftFinding]:
    above: list[_Row] = []
    for row in rows:
        first = next((block for block in row if block.text.strip()), None)
        if first is None:
            continue
        lead = len(first.text) - len(first.text.lstrip())
        if first.start + lead not in labels or len(first.text.strip()) > _LONGEST_LABEL:
            above.append(row)
            continue
        yield from _compared(contract, above, row)
        above = []


def _compared(contract: Contract, above: Sequence[_Row], total_row: _Row) -> Iterator[DraftFinding]:
    sums = {column: sum(figures) for column, figures in _columns(above).items()}
    for block in total_row:
        total, column = cell_figure(fold(block.text).text), block.place.column
        if total is None or column not in sums or total[0] in sums.values() or total[1] == "%":
            continue
        heading = next((b.text.strip() for b in above[0] if b.place.column == column), "")
        message = _SAID.filled(
            column=heading or str(column), sum=f"{sums[column]:,f}", total=block.text.strip()
        )
        spans = [(b.start, b.end) for b in (*_cells(above, column), block)]
        folded = contract.marked.tokens.folded
        yield finding(
            contract, "amount_mismatch", "high", message, [folded.folded_span(*span) for span in spans]
        )


def _columns(rows: Sequence[_Row]) -> dict[int, list[Decimal]]:
    """The figures of each column that has nothing else below its heading, in one unit."""
    found: dict[int, list[Decimal]] = {}
    columns = {block.place.column for row in rows[1:] for block in row}
    for column in columns:
        cells = [block.text for block in _cells(rows, column)]
        figures = [cell_figure(fold(cell).text) for cell in cells]
        known = [figure for figure in figures if figure is not None]
        is_whole = len(known) == len(figures) and len({unit for _, unit in known}) == 1
        if column is not None and is_whole and len(known) >= _LEAST_FIGURES:
            found[column] = [value for value, _ in known]
    return found


def _cells(rows: Sequence[_Row], column: int | None) -> list[Block]:
    """The filled cells of a column below its heading."""
    below = rows[1:] if rows and not _has_figure(rows[0], column) else rows
    return [block for row in below for block in row if block.place.column == column and block.text.strip()]


def _has_figure(row: _Row, column: int | None) -> bool:
    return any(b.place.column == column and cell_figure(fold(b.text).text) is not None for b in row)
