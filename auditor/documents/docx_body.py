"""The walk through a story: paragraphs, text boxes and notes, in reading order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from auditor.documents import docx_names as names
from auditor.documents.docx_line import Line, mended
from auditor.documents.docx_names import Element, chosen_branch
from auditor.documents.docx_notes import Notes
from auditor.documents.docx_numbering import BULLET, NO_NUMBER, Number, Numbering
from auditor.documents.docx_paragraph import ParagraphReader
from auditor.documents.docx_properties import ParagraphProperties
from auditor.documents.docx_styles import Styles
from auditor.documents.docx_table import CellShape, cells, row_shape, rows
from auditor.documents.docx_tally import PageCount, Tally
from auditor.documents.model import NOWHERE, BlockKind, Place, TextBuilder

_NOTES = frozenset({BlockKind.FOOTNOTE, BlockKind.ENDNOTE})
_MARGINS = frozenset({BlockKind.HEADER, BlockKind.FOOTER})
_SAME_PAGE_SECTIONS = frozenset({"continuous", "nextColumn"})


class TextSpan(NamedTuple):
    """Characters ``start`` to ``end`` of the Document's text were read from ``element``.

    From a ``w:t`` or ``m:t`` they are its text, one character for one, unless it is underlined space that
    became a blank. ``element`` is None for what the file does not spell out, such as an automatic number.
    """

    start: int
    end: int
    element: Element | None


class Context(NamedTuple):
    """What kind of block a paragraph becomes, and where it stands but for the page."""

    kind: BlockKind
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Definitions:
    """What paragraphs refer to. ``notes`` holds the kind of block and the notes by the tag of a reference."""

    styles: Styles
    numbering: Numbering
    notes: Mapping[str, tuple[BlockKind, Notes]]
    sections: Sequence[Element]


class StoryReader:
    """Reads a story (the body, or a header) into ``builder``, and the origin of each piece into ``spans``.

    ``paged`` says that the story has marks that tell its pages.
    """

    def __init__(
        self, definitions: Definitions, tally: Tally, paged: bool, spans: list[TextSpan] | None = None
    ) -> None:
        self.builder = TextBuilder()
        self.embedded_files = 0
        self._definitions = definitions
        self._tally = tally
        self._paged = paged
        self._spans = spans
        self._pages = PageCount()
        self._paragraph = ParagraphReader(definitions.styles, tally, self._pages)
        self._tables = 0
        self._section = 0
        self._last_place = (NOWHERE, 0, NOWHERE)

    def read(self, parent: Element, context: Context) -> None:
        """Read the blocks in ``parent`` up to its end: a body, a cell, a text box, a note, a header."""
        self._read_blocks(parent, context)
        self._finish_carried(context)

    def _read_blocks(self, parent: Element, context: Context) -> None:
        for child in parent:
            tag = child.tag
            if tag == names.PARAGRAPH:
                self._paragraph.read(child)
                if not self._paragraph.carries:
                    self._finish(context)
            elif tag == names.TABLE:
                self._finish_carried(context)
                self._read_table(child, context)
            elif tag in names.BLOCK_WRAPPERS:
                self._tally.insertions += tag in names.INSERTED
                self._read_blocks(child, context)
            elif tag == names.ALTERNATE:
                branch = chosen_branch(child)
                if branch is not None:
                    self._read_blocks(branch, context)
            elif tag in names.DELETED:
                self._tally.deletions += 1
            elif tag in names.EMBEDDED_FILES:
                self.embedded_files += 1

    def _finish_carried(self, context: Context) -> None:
        """A paragraph whose mark is deleted ends here all the same: no other follows."""
        if self._paragraph.carries:
            self._finish(context)

    def _finish(self, context: Context) -> None:
        """Make blocks of the paragraph just read, then of what is anchored in it."""
        paragraph = self._paragraph
        properties, anchors = paragraph.properties, paragraph.anchors
        lines = [(line, text) for line in paragraph.lines if (text := line.text())]
        number = self._next_number(properties, bool(lines))
        if lines:
            self._add_lines(mended(lines), number, properties.level, context)
        elif number.text and number.text != BULLET and not paragraph.leaves_out:
            # A number without text is on the page too: the rows of a table, an article whose text comes next.
            self._add(context, number.text, self._pages.page, properties.level, number.text)
            self._trace(number.text, None)
        if anchors or paragraph.carries:
            paragraph.clear()
        for anchor in anchors:
            self._read_anchored(anchor, context)
        if properties.ends_section:
            self._end_section()

    def _next_number(self, properties: ParagraphProperties, visible: bool) -> Number:
        position = properties.list
        unmarked = properties.hidden_mark or properties.deleted_mark
        if position is None or (unmarked and not visible):
            return NO_NUMBER
        return self._definitions.numbering.next(*position)

    def _add_lines(
        self, lines: list[tuple[Line, str]], number: Number, level: int | None, context: Context
    ) -> None:
        prefix, numbering = number.text + number.gap, number.text
        for line, text in lines:
            self._add(context, prefix + text, line.page, level, numbering)
            if self._spans is not None:
                self._trace(prefix, line)
            # What follows a break in a heading is the provision, not the heading.
            prefix, numbering, level = "", "", None

    def _add(self, context: Context, text: str, page: int, level: int | None, numbering: str) -> None:
        place = context.place
        if self._paged:
            base, last_page, last = self._last_place
            if base is not place or last_page != page:
                last = replace(place, page=page, box=None)
                self._last_place = (place, page, last)
            place = last
        self.builder.add(context.kind, text, place, level, numbering)

    def _trace(self, prefix: str, line: Line | None) -> None:
        """Note where the pieces of the last block came from."""
        if self._spans is None:
            return
        pieces = [] if line is None else zip(line.texts, line.elements, strict=True)
        start = self.builder.blocks[-1].start
        for text, element in [(prefix, None), *pieces]:
            if text:
                self._spans.append(TextSpan(start, start + len(text), element))
                start += len(text)

    def _read_anchored(self, anchor: Element, context: Context) -> None:
        kind = context.kind
        if anchor.tag == names.TEXT_BOX:
            in_body = kind not in _NOTES and kind not in _MARGINS
            self.read(anchor, Context(BlockKind.TEXT_BOX if in_body else kind, context.place))
        elif anchor.tag in self._definitions.notes and kind not in _NOTES:
            note_kind, notes = self._definitions.notes[anchor.tag]
            note, mark = notes.take(anchor, self._section)
            if note is not None:
                self.read(note, Context(note_kind, Place(note=mark)))

    def _end_section(self) -> None:
        self._section += 1
        sections = self._definitions.sections
        if self._section < len(sections) and begins_page(sections[self._section]):
            self._pages.begin_page()

    def _read_table(self, table: Element, context: Context) -> None:
        number = self._tables
        self._tables += 1
        around = Place(note=context.place.note)
        outer = (context.place.table, context.place.row)
        within = (outer[0], outer[1]) if outer[0] is not None and outer[1] is not None else None
        merged: set[int] = set()  # columns in which a vertical merge goes on
        displayed = 0
        for row in rows(table):
            shape = row_shape(row)
            self._tally.insertions += shape.inserted
            self._tally.deletions += shape.deleted
            self._tally.hidden += shape.hidden
            if shape.deleted or shape.hidden:
                continue
            place = replace(around, table=number, row=displayed, column=shape.first_column, within=within)
            self._read_row(row, Context(context.kind, place), merged)
            displayed += 1

    def _read_row(self, row: Element, context: Context, merged: set[int]) -> None:
        """Read the cells; they stand side by side, so each begins on the page where the row begins."""
        kind, place = context
        page = deepest = self._pages.page
        at_top = self._pages.at_top
        column = place.column or 0
        for cell, shape in cells(row):
            self._tally.insertions += shape.inserted
            self._tally.deletions += shape.deleted
            if _is_shown(shape, column, merged):
                self._pages.page, self._pages.at_top = page, at_top
                first = len(self.builder.blocks)
                self.read(cell, _in_cell(kind, place, column))
                deepest = max(deepest, self._pages.page)
                if first < len(self.builder.blocks):
                    begun = self.builder.blocks[first].place.page or page
                    page, at_top = (begun, True) if begun > page else (page, at_top)
            column += shape.span
        self._pages.page = deepest


def begins_page(section: Element) -> bool:
    """Whether a section that follows another begins on a page of its own."""
    return not any(kind.get(names.VALUE) in _SAME_PAGE_SECTIONS for kind in section.iterchildren(names.TYPE))


def _in_cell(kind: BlockKind, place: Place, column: int) -> Context:
    if kind in _MARGINS:
        return Context(kind)
    cell = replace(place, page=None, box=None, column=column)
    return Context(kind if kind in _NOTES else BlockKind.CELL, cell)


def _is_shown(shape: CellShape, column: int, merged: set[int]) -> bool:
    """Whether a cell shows its text; it does not when it continues the one above or before it."""
    continued = shape.continues and column in merged
    if shape.merges:
        merged.add(column)
    else:
        merged.discard(column)
    return not (continued or shape.deleted or shape.continues_left)
