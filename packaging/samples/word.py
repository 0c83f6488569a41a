"""Sample contracts as Word files: styles, automatic numbering, notes, tracked changes and the rest."""

import io
import zipfile
from collections.abc import Iterable
from datetime import datetime

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Length, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run
from samples import word_parts as parts
from samples.markup import Block, Source, Span, nested_table, spans

_PARAGRAPH_STYLES = {"title": "Title", "heading": "Heading 1", "subheading": "Heading 2"}
_LEVELS = {"heading": 0, "item": 1, "subitem": 2}
_ZIP_TIME = (2025, 1, 1, 0, 0, 0)
_TEXT_WIDTH = Cm(15.6)
_WIDEST, _NARROWEST = 40, 8


def docx_bytes(source: Source) -> bytes:
    """The contract as a Word file; the same bytes every time."""
    return _Writer(source).write()


class _Writer:
    """Builds one file; keeps the counters that Word wants unique in it."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.meta = source.meta
        self.moment = datetime.fromisoformat(f"{self.meta['date']}T09:30:00")
        self.word: WordDocument = Document()
        self.revision = 0
        self.last_run: list[Run] | Run = []
        self.notes: list[str] = []
        self.numbered = self.meta.get("numbering", "none")

    def write(self) -> bytes:
        self._describe()
        self._dress()
        if self.numbered != "none":
            parts.add_numbering(self.word, self.numbered)
        for block in self.source.blocks:
            self._block(block)
        if self.notes:
            self._add_notes()
        stream = io.BytesIO()
        self.word.save(stream)
        return _with_fixed_times(stream.getvalue())

    def _describe(self) -> None:
        properties = self.word.core_properties
        properties.title, properties.author = self.meta["title"], self.meta["author"]
        properties.last_modified_by = self.meta.get("reviser", self.meta["author"])
        properties.created = properties.modified = self.moment
        properties.comments, properties.keywords, properties.revision = "", "", 3
        properties.language = "en-US" if self.meta.get("lang") == "en" else "zh-CN"
        package = self.word.part.package
        for key, relation in list(package.rels.items()):
            if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
                package.rels.pop(key)

    def _dress(self) -> None:
        """Page, fonts, running header and footer."""
        section = self.word.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2.7)
        section.top_margin = section.bottom_margin = Cm(2.5)
        english = self.meta.get("lang") == "en"
        for name, size, east_asian in (
            ("Normal", 10.5, "宋体"),
            ("Title", 18, "黑体"),
            ("Heading 1", 12, "黑体"),
            ("Heading 2", 11, "黑体"),
            ("Header", 9, "宋体"),
            ("Footer", 9, "宋体"),
        ):
            parts.set_font(self.word, name, "Times New Roman", east_asian, Pt(size))
        normal = self.word.styles["Normal"].paragraph_format
        normal.line_spacing = 1.15 if english else 1.4
        normal.space_after = Pt(5 if english else 2)
        header, footer = section.header.paragraphs[0], section.footer.paragraphs[0]
        header.alignment = footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
        self._spans(header, self.meta["header"])
        self._spans(footer, self.meta["footer"])

    def _block(self, block: Block) -> None:
        if block.kind == "page break":
            self.word.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        elif block.rows:
            self._table(block)
        elif block.kind == "box":
            holder = self.word.add_paragraph()
            holder._p.append(parts.text_box(child.text for child in block.blocks))
        elif block.kind == "control":
            self._control(block)
        else:
            self._paragraph(block)

    def _control(self, block: Block) -> None:
        """Wraps what the inner blocks add to the body in a content control."""
        body = self.word.element.body
        before = set(body)
        for child in block.blocks:
            self._block(child)
        added = [element for element in body if element not in before]
        control = parts.content_control(block.text)
        added[0].addprevious(control)
        control[-1].extend(added)

    def _paragraph(self, block: Block) -> None:
        paragraph = self.word.add_paragraph(style=_PARAGRAPH_STYLES.get(block.kind, "Normal"))
        if block.kind == "title":
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        if self.numbered != "none" and block.kind in ("item", "subitem"):
            parts.number(paragraph, _LEVELS[block.kind])
        self._spans(paragraph, block.text)
        self._mark_paragraph(paragraph, block.text)

    def _mark_paragraph(self, paragraph: Paragraph, text: str) -> None:
        """A paragraph that is wholly inserted or deleted has its paragraph mark tracked, too."""
        kinds = {span.kind for span in spans(text)}
        if len(kinds) == 1 and kinds <= {"ins", "del"}:
            parts.mark_paragraph(paragraph, self._revision(kinds.pop()))

    def _revision(self, kind: str) -> BaseOxmlElement:
        self.revision += 1
        return parts.revision(kind, self.revision, self.meta["reviser"], self.moment)

    def _spans(self, paragraph: Paragraph, text: str) -> None:
        for span in spans(text):
            self._span(paragraph, span)

    def _span(self, paragraph: Paragraph, span: Span) -> None:
        if span.kind == "comment":
            self._comment(span.text)
            return
        if span.kind == "link":
            target = paragraph.part.relate_to(span.more, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
            paragraph._p.append(parts.hyperlink(target, span.text))
            return
        if span.kind == "placeholder":
            paragraph._p.append(parts.placeholder(span.text))
            return
        run = self.last_run = paragraph.add_run("" if span.kind in ("field", "note") else span.text)
        if span.kind == "b":
            run.bold = True
        elif span.kind == "strike":
            run.font.strike = True
        elif span.kind == "field":
            parts.make_field(run, span.text)
        elif span.kind == "note":
            self.notes.append(span.text)
            parts.make_note_reference(run, len(self.notes))
        elif span.kind in ("ins", "del"):
            parts.wrap_revision(run, self._revision(span.kind))

    def _comment(self, text: str) -> None:
        """A comment on the run that was written last."""
        author = self.meta["commenter"]
        comment = self.word.add_comment(self.last_run, text=text, author=author, initials=author[:1])
        comment._comment_elm.set(qn("w:date"), self.moment.isoformat() + "Z")

    def _table(self, block: Block) -> None:
        table = self.word.add_table(rows=len(block.rows), cols=len(block.rows[0]))
        self._fill(table, block.rows, headed=block.kind == "table", width=int(_TEXT_WIDTH))
        self.word.add_paragraph()

    def _fill(self, table: Table, rows: tuple[tuple[str, ...], ...], *, headed: bool, width: int) -> None:
        if headed:
            table.style = "Table Grid"
        table.autofit = False
        widths = _column_widths(rows, width)
        for column, column_width in zip(table.columns, widths, strict=True):
            column.width = column_width
        for number, texts in enumerate(rows):
            cells = table.row_cells(number)
            for column, text in enumerate(texts):
                cells[column].width = widths[column]
                self._cell(table, number, column, text, bold=headed and number == 0)
        if headed:
            parts.repeat_header(table.rows[0])

    def _cell(self, table: Table, row: int, column: int, text: str, *, bold: bool) -> None:
        cell: _Cell = table.cell(row, column)
        if text in ("<", "^"):
            other = table.cell(row, column - 1) if text == "<" else table.cell(row - 1, column)
            other.merge(cell)
            for extra in other.paragraphs[1:]:
                extra._p.getparent().remove(extra._p)
            return
        shown, rows = nested_table(text)
        paragraph = cell.paragraphs[0]
        paragraph.paragraph_format.line_spacing, paragraph.paragraph_format.space_before = 1.2, Pt(3)
        self._spans(paragraph, shown)
        for run in paragraph.runs if bold else ():
            run.bold = True
        if rows:
            inner = cell.add_table(rows=len(rows), cols=len(rows[0]))
            self._fill(inner, rows, headed=True, width=int(_TEXT_WIDTH * 0.68))
            cell.add_paragraph()

    def _add_notes(self) -> None:
        part = Part(
            PackURI("/word/footnotes.xml"),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",
            parts.footnotes(self.notes),
            self.word.part.package,
        )
        self.word.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def _column_widths(rows: Iterable[tuple[str, ...]], width: int) -> list[Length]:
    """Widths in proportion to the longest text of each column, within reason."""
    longest = [
        max(_NARROWEST, min(_WIDEST, max(_display_length(nested_table(text)[0]) for text in column)))
        for column in zip(*rows, strict=True)
    ]
    return [Length(width * length // sum(longest)) for length in longest]


def _display_length(text: str) -> int:
    return sum(2 if ord(character) > 0x2E80 else 1 for character in text)


def _with_fixed_times(blob: bytes) -> bytes:
    """The same zip archive, each member stamped with one fixed moment."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(blob)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            info = zipfile.ZipInfo(name, _ZIP_TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, old.read(name))
    return stream.getvalue()
