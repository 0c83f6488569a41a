"""Ruled tables on a PDF page: which lines make a grid, its cells, and which text stands in which cell."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from auditor.documents.pdf_drawing import Drawing, Ruling
from auditor.documents.pdf_fragments import Fragment
from auditor.documents.pdf_frame import Numbers

# Lines this close are the same line, drawn in pieces or twice; lines this close meet.
_SAME = 2.5
_MEET = 4.0
_SHORTEST = 8.0
# More lines than this on a page are a drawing, not a table.
_MOST_LINES = 600


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell with all of the grid's squares that it spans; ``row`` and ``column`` are those of its first."""

    row: int
    column: int
    box: Numbers


@dataclass(frozen=True, slots=True)
class Grid:
    """Lines that rule a table: ``across`` from left to right, ``down`` from top to bottom, and its cells."""

    across: list[float]
    down: list[float]
    cells: list[GridCell]
    cell_of: dict[tuple[int, int], GridCell]

    @property
    def box(self) -> Numbers:
        return self.across[0], self.down[-1], self.across[-1], self.down[0]


def grids(drawing: Drawing) -> list[Grid]:
    """The tables that the page's lines rule, smallest first, so that a nested one comes before its host."""
    if not drawing.horizontals or not drawing.verticals:
        return []
    horizontals, verticals = _merged(drawing.horizontals), _merged(drawing.verticals)
    if len(horizontals) + len(verticals) > _MOST_LINES:
        return []
    found = [_grid(*group) for group in _connected(horizontals, verticals)]
    return sorted((grid for grid in found if grid and len(grid.cells) > 1), key=_size)


def fill(grid: Grid, fragments: list[Fragment]) -> tuple[dict[GridCell, list[Fragment]], list[Fragment]]:
    """The text of each cell, and the fragments outside the grid."""
    left, bottom, right, top = grid.box
    inside: dict[GridCell, list[Fragment]] = defaultdict(list)
    outside = []
    for fragment in fragments:
        middle = fragment.middle
        if not bottom < middle < top or fragment.right < left or fragment.left > right:
            outside.append(fragment)
            continue
        row = max(0, bisect_left([-height for height in grid.down], -middle) - 1)
        for piece in _cut(fragment, [x for x in grid.across if _borders(grid, row, x)]):
            column = bisect_left(grid.across, (piece.left + piece.right) / 2) - 1
            if 0 <= column < len(grid.across) - 1:
                inside[grid.cell_of[row, column]].append(piece)
            else:
                outside.append(piece)
    return inside, outside


def _size(grid: Grid) -> float:
    left, bottom, right, top = grid.box
    return (right - left) * (top - bottom)


def _merged(rulings: list[Ruling]) -> list[Ruling]:
    """Join pieces of one line, also dashes, and leave out what stays too short."""
    merged: list[Ruling] = []
    for level in _levels(sorted(rulings)):
        level.sort(key=lambda ruling: ruling.start)
        line = level[0]
        for piece in level[1:]:
            if piece.start <= line.end + _MEET:
                line = line._replace(end=max(line.end, piece.end))
            else:
                merged.append(line)
                line = piece
        merged.append(line)
    return [line for line in merged if line.end - line.start >= _SHORTEST]


def _levels(ordered: list[Ruling]) -> Iterator[list[Ruling]]:
    """Rulings at nearly the same place, together."""
    level: list[Ruling] = []
    for ruling in ordered:
        if level and ruling.at - level[0].at > _SAME:
            yield level
            level = []
        level.append(ruling)
    if level:
        yield level


def _connected(horizontals: list[Ruling], verticals: list[Ruling]) -> list[tuple[list[Ruling], list[Ruling]]]:
    """Groups of lines that meet each other."""
    group = list(range(len(horizontals) + len(verticals)))

    def root(index: int) -> int:
        while group[index] != index:
            group[index] = group[group[index]]
            index = group[index]
        return index

    for i, level in enumerate(horizontals):
        for j, upright in enumerate(verticals, len(horizontals)):
            if (
                upright.start - _MEET <= level.at <= upright.end + _MEET
                and level.start - _MEET <= upright.at <= level.end + _MEET
            ):
                group[root(i)] = root(j)
    groups: dict[int, tuple[list[Ruling], list[Ruling]]] = defaultdict(lambda: ([], []))
    for i, level in enumerate(horizontals):
        groups[root(i)][0].append(level)
    for j, upright in enumerate(verticals, len(horizontals)):
        groups[root(j)][1].append(upright)
    return [lines for lines in groups.values() if len(lines[0]) > 1 and lines[1]]


def _grid(horizontals: list[Ruling], verticals: list[Ruling]) -> Grid | None:
    """Squares between the lines, joined to cells where no line parts them."""
    # A table open at its sides ends where its horizontal lines end, and likewise at its top.
    ends = [min(line.start for line in horizontals), max(line.end for line in horizontals)]
    across = _distinct([*(line.at for line in verticals), *ends])
    heights = [min(line.start for line in verticals), max(line.end for line in verticals)]
    down = _distinct([*(line.at for line in horizontals), *heights])[::-1]
    rows, columns = len(down) - 1, len(across) - 1
    if rows < 1 or columns < 1:
        return None
    owner = {(row, column): (row, column) for row in range(rows) for column in range(columns)}
    for row, column in owner:
        # Reading order makes sure that the squares to the left and above have their owner by now.
        middle = (down[row] + down[row + 1]) / 2
        if column and not _drawn(verticals, across[column], middle):
            owner[row, column] = owner[row, column - 1]
        centre = (across[column] + across[column + 1]) / 2
        if row and not _drawn(horizontals, down[row], centre):
            owner[row, column] = owner[row - 1, column]
    cell_of, cells = _cells(owner, across, down)
    return Grid(across, down, cells, cell_of)


def _cells(
    owner: dict[tuple[int, int], tuple[int, int]], across: list[float], down: list[float]
) -> tuple[dict[tuple[int, int], GridCell], list[GridCell]]:
    squares: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    for square, first in owner.items():
        squares[first].append(square)
    cells = {}
    for (row, column), spanned in squares.items():
        last_row = max(square[0] for square in spanned)
        last_column = max(square[1] for square in spanned)
        box = (across[column], down[last_row + 1], across[last_column + 1], down[row])
        cells[row, column] = GridCell(row, column, box)
    ordered = [cells[first] for first in sorted(cells)]
    return {square: cells[first] for square, first in owner.items()}, ordered


def _drawn(rulings: list[Ruling], at: float, through: float) -> bool:
    return any(abs(line.at - at) <= _MEET and line.start <= through <= line.end for line in rulings)


def _distinct(numbers: list[float]) -> list[float]:
    """The numbers in ascending order, those that nearly coincide only once."""
    ordered = sorted(numbers)
    return [ordered[0], *(after for before, after in pairwise(ordered) if after - before > _MEET)]


def _borders(grid: Grid, row: int, at: float) -> bool:
    """Whether a line at this distance parts two cells of the row."""
    column = grid.across.index(at)
    if column in (0, len(grid.across) - 1):
        return False
    return grid.cell_of[row, column - 1] is not grid.cell_of[row, column]


def _cut(fragment: Fragment, borders: list[float]) -> list[Fragment]:
    """Take a fragment apart where it runs over a border between cells."""
    crossed = [at for at in borders if fragment.left + 1 < at < fragment.right - 1]
    if not crossed:
        return [fragment]
    lefts, rights = fragment.glyphs[0::4], fragment.glyphs[2::4]
    pieces, start = [], 0
    for at in [*crossed, fragment.right + 1]:
        end = start
        while end < len(lefts) and (lefts[end] + rights[end]) / 2 < at:
            end += 1
        text = fragment.text[start:end]
        begin, stop = start + len(text) - len(text.lstrip()), start + len(text.rstrip())
        if begin < stop:
            glyphs = fragment.glyphs[4 * begin : 4 * stop]
            box = (lefts[begin], fragment.bottom, rights[stop - 1], fragment.top)
            pieces.append(Fragment(*box, fragment.text[begin:stop], glyphs))
        start = end
    return pieces
