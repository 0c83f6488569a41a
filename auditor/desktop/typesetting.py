"""How a contract without pages of its own is set: which block becomes what on the sheet, and how that looks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from types import MappingProxyType
from unicodedata import east_asian_width

from auditor.desktop.words import document as words
from auditor.documents import Block, BlockKind, Document

# More characters than this are set in parts, so that no part takes long.
_LONGEST_PIECE = 4000
_LONGEST_ROW = 8000
_LONGEST_TITLE = 40
_MOST_MARGINS = 6
_CAPTIONS = MappingProxyType(
    {
        BlockKind.FOOTNOTE: words.FOOTNOTE,
        BlockKind.ENDNOTE: words.ENDNOTE,
        BlockKind.TEXT_BOX: words.TEXT_BOX,
    }
)


class Style(StrEnum):
    TITLE = "title"
    HEADING = "heading"
    SUBHEADING = "subheading"
    BODY = "body"
    CELL = "cell"
    ASIDE = "aside"
    CAPTION = "caption"
    MARGIN = "margin"


@dataclass(frozen=True, slots=True)
class Look:
    """All in pixels at 100 %; ``leading`` is the height of a line in heights of a letter."""

    size: float
    leading: float = 1.7
    above: float = 0.0
    below: float = 8.0
    indent: float = 0.0
    bold: bool = False
    centred: bool = False
    faint: bool = False
    ruled: bool = False


LOOKS = MappingProxyType(
    {
        Style.TITLE: Look(22, 1.5, above=24, below=12, bold=True, centred=True),
        Style.HEADING: Look(16.5, 1.6, above=18, below=8, bold=True),
        Style.SUBHEADING: Look(15, 1.6, above=12, below=6, bold=True),
        Style.BODY: Look(15),
        Style.CELL: Look(14, 1.55, below=2),
        Style.ASIDE: Look(13, 1.6, below=12, indent=16, ruled=True),
        Style.CAPTION: Look(12, 1.5, above=8, below=2, indent=16, faint=True, ruled=True),
        Style.MARGIN: Look(12, 1.5, below=2, faint=True),
    }
)


@dataclass(frozen=True, slots=True)
class Piece:
    """Text in one style; ``start`` counts characters of the Document's text, None for words that are not in it."""

    text: str
    style: Style
    start: int | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """From ``column`` up to but not including ``end_column``, 0-based."""

    column: int
    end_column: int
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table with this number, or a part of one that is very long."""

    table: int
    cells: tuple[Cell, ...]
    first: bool = False
    last: bool = False


Part = Piece | Row


@dataclass(frozen=True, slots=True)
class Plan:
    """The parts from the top down. ``columns`` has, by number of the table, how wide its columns want to be, in
    widths of a Chinese character; ``nested`` are the numbers of tables that stand in a cell of another.
    """

    parts: tuple[Part, ...]
    columns: dict[int, tuple[float, ...]]
    nested: frozenset[int]


def plan(document: Document, language: str = "zh") -> Plan:
    """What becomes of each block; every character of the Document's text but its separators is in one piece."""
    tables = _tables(document.blocks)
    parts: list[Part] = [*_margins(document)]
    title = True
    for is_cell, blocks in groupby(document.blocks, key=lambda block: block.place.table is not None):
        if is_cell:
            parts += _rows(list(blocks), tables)
            title = False
            continue
        before: Block | None = None
        for block in blocks:
            title = title and _is_title(block)
            if not _goes_on(before, block):
                parts += _caption(block, language)
            parts += _pieces(block, _style(block, title))
            before = block
    columns = {table: _widths(blocks) for table, blocks in tables.items()}
    nested = {table for table, blocks in tables.items() if blocks[0].place.within is not None}
    return Plan(tuple(parts), columns, frozenset(nested))


def _margins(document: Document) -> Iterator[Piece]:
    texts = dict.fromkeys(block.text.strip() for block in document.margins)
    for text in [text for text in texts if text][:_MOST_MARGINS]:
        yield Piece(text, Style.MARGIN)


def _is_title(block: Block) -> bool:
    if block.kind is not BlockKind.PARAGRAPH or block.numbering:
        return False
    return block.level == 1 or (
        block.level is None and block.start == 0 and len(block.text) <= _LONGEST_TITLE
    )


def _goes_on(before: Block | None, block: Block) -> bool:
    """Whether the block is more of the note or text box before it."""
    return before is not None and (before.kind, before.place.note) == (block.kind, block.place.note)


def _caption(block: Block, language: str) -> Iterator[Piece]:
    if block.kind in _CAPTIONS:
        said = _CAPTIONS[block.kind].filled(note=block.place.note or "")
        yield Piece(said.in_language(language).strip(), Style.CAPTION)


def _style(block: Block, title: bool) -> Style:
    if block.kind in _CAPTIONS:
        return Style.ASIDE
    if title:
        return Style.TITLE
    if block.level is None:
        return Style.BODY
    return Style.HEADING if block.level == 1 else Style.SUBHEADING


def _pieces(block: Block, style: Style) -> Iterator[Piece]:
    for at in range(0, max(1, len(block.text)), _LONGEST_PIECE):
        yield Piece(block.text[at : at + _LONGEST_PIECE], style, block.start + at)


def _tables(blocks: Sequence[Block]) -> dict[int, list[Block]]:
    found: dict[int, list[Block]] = {}
    for block in blocks:
        if block.place.table is not None:
            found.setdefault(block.place.table, []).append(block)
    return found


def _rows(blocks: Sequence[Block], tables: dict[int, list[Block]]) -> Iterator[Row]:
    """Row by row; a table that stands in a cell follows the row around it, which stays in one."""
    around = {block.place.table: block.place.within for block in blocks}

    def outermost(block: Block) -> tuple[int | None, int | None]:
        place: tuple[int | None, int | None] = (block.place.table, block.place.row)
        while above := around.get(place[0]):
            place = above
        return place

    for _, group in groupby(blocks, key=outermost):
        runs: dict[tuple[int, int | None], list[Block]] = {}
        for block in group:
            assert block.place.table is not None
            runs.setdefault((block.place.table, block.place.row), []).append(block)
        for (table, _), run in runs.items():
            whole = tables[table]
            columns = 1 + max(block.place.column or 0 for block in whole)
            for chunk in _chunks(run):
                yield Row(table, _cells(chunk, columns), chunk[0] is whole[0], chunk[-1] is whole[-1])


def _chunks(blocks: list[Block]) -> Iterator[list[Block]]:
    """A row as it is, or in parts if it is so long that it would take long to set."""
    chunk: list[Block] = []
    length = 0
    for block in blocks:
        if chunk and length + len(block.text) > _LONGEST_ROW:
            yield chunk
            chunk, length = [], 0
        chunk.append(block)
        length += len(block.text)
    yield chunk


def _cells(blocks: Sequence[Block], columns: int) -> tuple[Cell, ...]:
    """A cell reaches as far as the next one of its row."""
    by_column: dict[int, list[Piece]] = {}
    for block in blocks:
        by_column.setdefault(block.place.column or 0, []).extend(_pieces(block, Style.CELL))
    found = sorted(by_column)
    return tuple(
        Cell(column, end, tuple(by_column[column]))
        for column, end in zip(found, [*found[1:], columns], strict=True)
    )


def _widths(blocks: Sequence[Block]) -> tuple[float, ...]:
    columns = 1 + max(block.place.column or 0 for block in blocks)
    widths = [2.0] * columns
    rows: dict[int | None, set[int]] = {}
    for block in blocks:
        rows.setdefault(block.place.row, set()).add(block.place.column or 0)
    for block in blocks:
        column = block.place.column or 0
        # What reaches over several columns says nothing about the first of them.
        if column + 1 == columns or column + 1 in rows[block.place.row]:
            widths[column] = max(widths[column], _width(block.text))
    return tuple(widths)


def _width(text: str) -> float:
    return sum(1.0 if east_asian_width(character) in "WF" else 0.55 for character in text[:200])


def column_edges(wanted: Sequence[float], width: float, padding: float, em: float) -> list[float]:
    """Where the columns of a table begin, and where the last ends: what is short keeps to one line if it can."""
    natural = [share * em + 2 * padding + 1 for share in wanted]
    if sum(natural) > width:
        natural = _shared(natural, width)
    stretch = width / sum(natural)
    edges = [0.0]
    for share in natural:
        edges.append(edges[-1] + share * stretch)
    return edges


def _shared(natural: list[float], width: float) -> list[float]:
    """Narrow columns get what they want, the others what is left, by the root of what they want."""
    found = dict.fromkeys(range(len(natural)), 0.0)
    waiting = list(found)
    left = width
    while waiting:
        fair = left / len(waiting)
        content = [index for index in waiting if natural[index] <= fair]
        if not content:
            roots = sum(natural[index] ** 0.5 for index in waiting)
            for index in waiting:
                found[index] = left * natural[index] ** 0.5 / roots
            break
        for index in content:
            found[index] = natural[index]
            left -= natural[index]
            waiting.remove(index)
    return list(found.values())
