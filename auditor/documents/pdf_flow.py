"""The text of a PDF page in reading order: columns of lines, and tables whose cells hold such text again."""

from dataclasses import dataclass, replace
from itertools import pairwise

from auditor.documents.lines import ends_clause, starts_item
from auditor.documents.pdf_fragments import Fragment
from auditor.documents.pdf_frame import Numbers

# Lines that end within this many heights of each other share a right margin; fewer lines than this show none.
_SAME_MARGIN, _FEW_LINES = 1.5, 4
# A line that leaves less room than this, in heights, is full.
_NEARLY_FULL = 2.0


@dataclass(frozen=True, slots=True)
class Column:
    """Lines one below the other, and the right edge up to which they may run."""

    page: int
    lines: list[Fragment]
    right: float


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table, counted from 0 in its row and column."""

    page: int
    row: int
    column: int
    box: Numbers
    flow: "Flow"


@dataclass(frozen=True, slots=True)
class Table:
    """``across`` are the edges of its columns, by which the rest of a table is known on the next page."""

    page: int
    box: Numbers
    across: tuple[float, ...]
    cells: list[Cell]


_STOPS = "，。；：、！？”’）》」』】…"

Flow = list[Column | Table]

# How far, in points, the columns of a table may shift from one page to the next.
_SAME_COLUMN = 6.0


def with_whole_tables(flow: Flow) -> Flow:
    """The flow with tables that run over a page break made one, also a row that the break cuts in two."""
    whole: Flow = []
    for part in flow:
        above = whole[-1] if whole else None
        if isinstance(part, Table) and isinstance(above, Table) and _goes_on(above, part):
            whole[-1] = _whole(above, part)
        else:
            whole.append(part)
    return whole


def _goes_on(above: Table, below: Table) -> bool:
    return (
        below.page == above.cells[-1].page + 1
        and len(above.across) == len(below.across)
        and all(
            abs(one - other) <= _SAME_COLUMN for one, other in zip(above.across, below.across, strict=True)
        )
    )


def _whole(above: Table, below: Table) -> Table:
    last = max(cell.row for cell in above.cells)
    begun = {cell.column: cell for cell in above.cells if cell.row == last}
    rest = {cell.column: cell for cell in below.cells if cell.row == 0}
    cut = any(cell.flow for cell in rest.values()) and all(
        column in begun and _is_cut(begun[column].flow, cell.flow)
        for column, cell in rest.items()
        if cell.flow
    )
    shift = last if cut else last + 1
    cells = [cell for cell in above.cells if not (cut and cell.row == last)]
    if cut:
        for column, cell in sorted(begun.items()):
            cells.append(replace(cell, flow=cell.flow + (rest[column].flow if column in rest else [])))
    cells += [replace(cell, row=cell.row + shift) for cell in below.cells if not (cut and cell.row == 0)]
    return replace(above, cells=cells)


def _is_cut(upper: Flow, lower: Flow) -> bool:
    """Whether the words at the foot of a cell go on at the head of the other."""
    before, after = (upper[-1] if upper else None), lower[0]
    if not isinstance(before, Column) or not isinstance(after, Column):
        return False
    last = before.lines[-1]
    full = before.right - last.right < _NEARLY_FULL * (last.top - last.bottom)
    return full and not ends_clause(last.text) and not starts_item(after.lines[0].text)


def right_margin(fragments: list[Fragment]) -> float:
    """The right edge of a column of text: the farthest that more than one line comes near to.

    A stop at the end of a line may hang over the edge and is not counted.
    """
    ends = sorted(
        (
            fragment.glyphs[-4] if fragment.text[-1] in _STOPS else fragment.right
            for fragment in fragments
            if fragment.text
        ),
        reverse=True,
    )
    if len(ends) < _FEW_LINES:
        return ends[0] if ends else 0.0
    near = _SAME_MARGIN * (fragments[0].top - fragments[0].bottom)
    return next((end for end, following in pairwise(ends) if end - following < near), ends[0])


def around(boxes: list[Numbers]) -> Numbers:
    """The smallest box around all of these."""
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)
