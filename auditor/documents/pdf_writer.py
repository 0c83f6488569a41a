"""From paragraphs and tables of a PDF to the blocks of a Document, with the place of every character."""

from array import array
from collections.abc import Iterable
from dataclasses import dataclass, field

from auditor.documents.lines import Spelling, glue
from auditor.documents.model import Block, BlockKind, Box, Place, TextBuilder
from auditor.documents.pdf_flow import Table, around
from auditor.documents.pdf_fragments import Fragment
from auditor.documents.pdf_frame import Frame
from auditor.documents.pdf_paragraphs import Paragraph, paragraphs

_NO_GLYPH = (0.0, 0.0, 0.0, 0.0)


@dataclass(slots=True)
class Writer:
    """Collects the blocks; ``frames`` tells by page number how each page is displayed, ``words`` what is spelled how."""

    frames: dict[int, Frame]
    builder: TextBuilder = field(default_factory=TextBuilder)
    glyphs: "array[float]" = field(default_factory=lambda: array("f"))
    spelling: Spelling | None = None
    tables: int = 0

    def write(self, parts: Iterable[Paragraph | Table]) -> None:
        for part in parts:
            if isinstance(part, Table):
                self.table(part)
            else:
                self.paragraph(BlockKind.PARAGRAPH, part)

    def paragraph(self, kind: BlockKind, paragraph: Paragraph, note: str | None = None) -> None:
        self._add(kind, paragraph, Place(paragraph.page, self._box(paragraph), note=note))

    def table(self, table: Table) -> None:
        """Every cell of every row that holds anything; a cell has a block for each of its paragraphs."""
        number = self.tables
        self.tables += 1
        filled = {cell.row for cell in table.cells if cell.flow}
        for cell in table.cells:
            if cell.row not in filled:
                continue
            place = Place(table=number, row=cell.row, column=cell.column)
            if not cell.flow:
                box = self.frames[cell.page].displayed(cell.box)
                self._block(BlockKind.CELL, "", array("f"), _at(place, cell.page, box))
            for part in paragraphs(cell.flow):
                if isinstance(part, Table):
                    self.table(part)
                else:
                    self._add(BlockKind.CELL, part, _at(place, part.page, self._box(part)))

    def _add(self, kind: BlockKind, paragraph: Paragraph, place: Place) -> None:
        page, line = paragraph.lines[0]
        text, glyphs = line.text, self.frames[page].displayed_glyphs(line.glyphs)
        if len(paragraph.lines) > 1:
            text, glyphs = self._run_together(paragraph)
        self._block(kind, text, glyphs, place)

    def _run_together(self, paragraph: Paragraph) -> tuple[str, "array[float]"]:
        texts: list[str] = []
        glyphs = array("f")
        for page, line in paragraph.lines:
            if texts:
                drop, space = glue(texts[-1], line.text, self.spelling)
                if drop:
                    texts[-1] = texts[-1][:-drop]
                    del glyphs[-4 * drop :]
                if space:
                    texts.append(space)
                    glyphs.extend(_NO_GLYPH)
            texts.append(line.text)
            glyphs.extend(self.frames[page].displayed_glyphs(line.glyphs))
        return "".join(texts), glyphs

    def _block(self, kind: BlockKind, text: str, glyphs: "array[float]", place: Place) -> None:
        if self.builder.blocks:
            self.glyphs.extend(_NO_GLYPH)
        self.builder.add(kind, text, place)
        self.glyphs.extend(glyphs)

    def _box(self, paragraph: Paragraph) -> Box:
        """Around the paragraph's lines on its first page."""
        if len(paragraph.lines) == 1:
            return self.frames[paragraph.page].displayed(paragraph.lines[0][1][:4])
        boxes = [line[:4] for page, line in paragraph.lines if page == paragraph.page]
        return self.frames[paragraph.page].displayed(around(boxes))


def margin_block(kind: BlockKind, line: Fragment, page: int, frame: Frame) -> Block:
    """A header or footer: it has a place, but none in the text."""
    return Block(kind, line.text, 0, Place(page, frame.displayed(line[:4])))


def _at(place: Place, page: int, box: Box) -> Place:
    return Place(page, box, place.table, place.row, place.column)
