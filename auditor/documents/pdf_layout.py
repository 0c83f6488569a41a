"""The reading order of a PDF page: where its tables and columns are, and what is read before what."""

from auditor.documents.pdf_flow import Cell, Column, Flow, Table, right_margin
from auditor.documents.pdf_fragments import Fragment
from auditor.documents.pdf_frame import Numbers
from auditor.documents.pdf_page import PageContent
from auditor.documents.pdf_rows import joined, rows
from auditor.documents.pdf_tables import Grid, GridCell, fill, grids
from auditor.documents.pdf_zones import Part, Zone, cells, columns, zone_from

_WIDEST_PADDING = 8.0
# A frame has so many upright lines.
_FRAME = 2
# A line within this distance of a table's rule is that rule.
_SAME_LINE = 3.0


def flow(page: PageContent, fragments: list[Fragment], right: float) -> Flow:
    """The page's text, given without headers and footers, in the order in which it is read.

    ``right`` is the usual right margin of such pages, which a page with little text does not show.
    """
    tables: list[Table] = []
    ruled: list[float] = []
    for grid in grids(page.drawing):
        inside, outside = fill(grid, fragments)
        # One cell alone may be a frame around text, unless it stands between others.
        if len(inside) > 1 or (inside and len(grid.across) > _FRAME):
            fragments = outside
            tables = _with_table(page.number, grid, inside, tables)
            ruled += grid.down
    underlines = [
        line for line in page.drawing.horizontals if all(abs(line.at - at) > _SAME_LINE for at in ruled)
    ]
    return _arranged(page.number, [*rows(fragments, underlines)], tables, right)


def _with_table(
    page: int, grid: Grid, inside: dict[GridCell, list[Fragment]], tables: list[Table]
) -> list[Table]:
    """The tables with this one added, those that stand in its cells moved there."""
    found = []
    for cell in grid.cells:
        fragments = inside.get(cell, [])
        nested = [table for table in tables if _holds(cell.box, table.box)]
        padding = min((fragment.left for fragment in fragments), default=cell.box[0]) - cell.box[0]
        right = cell.box[2] - min(max(padding, 0.0), _WIDEST_PADDING)
        found.append(
            Cell(page, cell.row, cell.column, cell.box, _arranged(page, [*rows(fragments)], nested, right))
        )
    alone = [table for table in tables if not _holds(grid.box, table.box)]
    return [*alone, Table(page, grid.box, tuple(grid.across), found)]


def _holds(outer: Numbers, inner: Numbers) -> bool:
    across, up = (inner[0] + inner[2]) / 2, (inner[1] + inner[3]) / 2
    return outer[0] < across < outer[2] and outer[1] < up < outer[3]


def _arranged(page: int, parts: list[Part], tables: list[Table], right: float) -> Flow:
    """Rows and tables of one region, from the top down, regions of columns in it taken apart."""
    if tables:
        parts = sorted([*parts, *tables], key=_upper_edge, reverse=True)
    result: Flow = []
    lines: list[Fragment] = []
    index = 0
    while index < len(parts):
        part = parts[index]
        taken = 1
        arranged: Flow = []
        if isinstance(part, Table):
            arranged = [part]
        elif len(part) == 1:
            lines.append(part[0])
        elif zone := zone_from(parts, index):
            taken, arranged = _side_by_side(page, zone, right)
        else:
            lines.append(joined(part))
        if arranged and lines:
            result.append(Column(page, lines, right))
            lines = []
        result += arranged
        index += taken
    return [*result, Column(page, lines, right)] if lines else result


def _side_by_side(page: int, zone: Zone, right: float) -> tuple[int, Flow]:
    """The zone in reading order, and how many parts of the page that takes in."""
    parted = columns(zone)
    if parted is None:
        taken, table = cells(zone, page, right)
        return taken, [table]
    result: Flow = []
    for side in range(len(parted.gutters) + 1):
        tables = [part for part in parted.parts if isinstance(part, Table) and parted.side(part.box) == side]
        fragments = [
            fragment
            for part in parted.parts
            if not isinstance(part, Table)
            for fragment in part
            if parted.side(fragment[:4]) == side
        ]
        result += _arranged(page, [*rows(fragments)], tables, right_margin(fragments))
    return len(zone.parts), result


def _upper_edge(part: Part) -> float:
    return part.box[3] if isinstance(part, Table) else part[0].top
