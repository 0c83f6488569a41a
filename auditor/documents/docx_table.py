"""The rows and cells of a table, with what decides whether and where they show."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from auditor.documents import docx_names as names
from auditor.documents.docx_names import Element, chosen_branch, is_on, whole_number

_RESTART = "restart"


@dataclass(frozen=True, slots=True)
class RowShape:
    """``first_column`` is the grid column of the first cell."""

    first_column: int = 0
    inserted: bool = False
    deleted: bool = False
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class CellShape:
    """``span`` counts grid columns. ``merges`` says that the cell belongs to a vertical merge.

    ``continues`` says that it goes on with the cell above, ``joins`` and ``continues_left`` say the same of a
    merge with the cells beside it.
    """

    span: int = 1
    merges: bool = False
    continues: bool = False
    joins: bool = False
    continues_left: bool = False
    inserted: bool = False
    deleted: bool = False


_PLAIN_ROW = RowShape()
_PLAIN_CELL = CellShape()


def rows(table: Element) -> Iterator[Element]:
    """The rows in order, also those in content controls."""
    return _unwrapped(table, names.ROW)


def cells(row: Element) -> Iterator[tuple[Element, CellShape]]:
    """The cells in order, also those in content controls."""
    joined = False
    for cell in _unwrapped(row, names.CELL):
        shape = _cell_shape(cell)
        if shape.continues_left and not joined:  # a merge that never began hides nothing
            shape = replace(shape, continues_left=False)
        joined = shape.joins
        yield cell, shape


def row_shape(row: Element) -> RowShape:
    found = _properties(row, names.ROW_PROPERTIES)
    if not found:
        return _PLAIN_ROW
    before, hidden = found.get(names.GRID_BEFORE), found.get(names.ROW_HIDDEN)
    return RowShape(
        0 if before is None else max(0, whole_number(before) or 0),
        not names.INSERTED.isdisjoint(found),
        not names.DELETED.isdisjoint(found),
        hidden is not None and is_on(hidden),
    )


def _cell_shape(cell: Element) -> CellShape:
    found = _properties(cell, names.CELL_PROPERTIES)
    span = found.get(names.GRID_SPAN)
    vertical, horizontal = found.get(names.VERTICAL_MERGE), found.get(names.HORIZONTAL_MERGE)
    inserted, deleted = names.CELL_INSERTED in found, names.CELL_DELETED in found
    if span is None and vertical is None and horizontal is None and not inserted and not deleted:
        return _PLAIN_CELL
    return CellShape(
        1 if span is None else max(1, whole_number(span) or 1),
        vertical is not None,
        vertical is not None and vertical.get(names.VALUE) != _RESTART,
        horizontal is not None,
        horizontal is not None and horizontal.get(names.VALUE) != _RESTART,
        inserted,
        deleted,
    )


def _properties(parent: Element, tag: str) -> dict[str, Element]:
    """The properties of a row or cell by tag; they stand before its content."""
    for child in parent:
        if child.tag == tag:
            return {setting.tag: setting for setting in child}
        if child.tag in (names.CELL, names.PARAGRAPH):
            break
    return {}


def _unwrapped(parent: Element, wanted: str) -> Iterator[Element]:
    for child in parent:
        tag = child.tag
        if tag == wanted:
            yield child
        elif tag in names.BLOCK_WRAPPERS:
            yield from _unwrapped(child, wanted)
        elif tag == names.ALTERNATE:
            branch = chosen_branch(child)
            if branch is not None:
                yield from _unwrapped(branch, wanted)
