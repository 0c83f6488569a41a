"""The parts that a Word file of the opinion is made of: paper, fonts, tables that repeat their head, page numbers."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from auditor.reports.opinion_words import opinion_words
from auditor.reports.word_grid import GRID, quiet_grid
from auditor.reports.writing import printable

if TYPE_CHECKING:
    from docx.table import Table, _Cell
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

_SERIF = ("Times New Roman", "宋体")
_SANS = ("Arial", "黑体")
_BODY = 10.5
_QUIET = "#5A6575"
_SHADE = "F2F4F7"
_TWIPS_PER_MM = 1440 / 25.4
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest day that a zip archive can tell
_ONE_PAGE = "1"  # shown until the program that opens the file counts its pages


class _Look(NamedTuple):
    """A paragraph style: size and space after it in points, fonts for Latin and for Chinese letters."""

    size: float
    fonts: tuple[str, str] = _SERIF
    bold: bool = False
    after: float = 0


_LOOKS = {
    "OpinionTitle": _Look(20, _SANS, bold=True, after=2),
    "OpinionSubject": _Look(11, _SANS, after=8),
    "OpinionBody": _Look(_BODY, after=4),
    "OpinionNote": _Look(8.5, after=3),
    "OpinionRunning": _Look(8),
    "OpinionCell": _Look(9.5),
    "OpinionCellHead": _Look(9.5, _SANS, bold=True),
    "OpinionSmallCell": _Look(7.5),
    "OpinionSmallCellHead": _Look(7.5, _SANS, bold=True),
}


class Paper:
    """A Word file that is being written, from the first page to the last."""

    def __init__(self, language: str, running: str, made_on: str) -> None:
        from docx import Document
        from docx.shared import Mm

        self._document = Document()
        quiet_grid(self._document)
        self._language = language
        self._chinese = language != "en"
        self._set_styles()
        section = self._document.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        self._margins(22, 22)
        self._set_running(running)
        self._set_properties(running, made_on)

    def title(self, title: str, subject: str) -> None:
        from docx.enum.text import WD_ALIGN_PARAGRAPH

        for text, look in ((title, "OpinionTitle"), (subject, "OpinionSubject")):
            self._paragraph(text, look).alignment = WD_ALIGN_PARAGRAPH.CENTER

    def heading(self, text: str) -> None:
        self._document.add_heading(printable(text), level=1)

    def paragraphs(self, texts: Iterable[str], *, keep: bool = False) -> None:
        """Running text; with ``keep`` it stays on the page of what follows."""
        for text in texts:
            paragraph = self._paragraph(text, "OpinionBody")
            paragraph.paragraph_format.keep_with_next = keep or None
            if self._chinese:
                self._indent_first_line(paragraph)

    def small(self, text: str) -> None:
        paragraph = self._paragraph(text, "OpinionNote", colour=_QUIET)
        paragraph.paragraph_format.space_before = _points(3)

    def turn_broad(self) -> None:
        """Go on, on a new page, on paper that lies."""
        from docx.enum.section import WD_ORIENT, WD_SECTION

        section = self._document.add_section(WD_SECTION.NEW_PAGE)
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = section.page_height, section.page_width
        self._margins(8, 15)

    def table(self, widths: Sequence[int], headings: Sequence[str] = (), *, small: bool = False) -> "Table":
        """A table of these widths in millimetres; its headings stand again on each page."""
        from docx.shared import Mm

        table: Table = self._document.add_table(rows=0, cols=len(widths), style=GRID)
        table.autofit = False
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Mm(width)
        self._set_cell_margins(table)
        if headings:
            cells = self.row(table)
            _append(table.rows[0]._tr.get_or_add_trPr(), "w:tblHeader")
            for cell, heading in zip(cells, headings, strict=True):
                self.fill(cell, heading, small=small, bold=True)
                self.shade(cell, "E3E8EE")
        return table

    def row(self, table: "Table", *, height: int = 0) -> list["_Cell"]:
        """The cells of a new row, which no page end cuts in two; ``height`` is in millimetres."""
        from docx.shared import Mm

        row = table.add_row()  # type: ignore[no-untyped-call]  # python-docx leaves it so
        _append(row._tr.get_or_add_trPr(), "w:cantSplit")
        if height:
            row.height = Mm(height)
        return list(row.cells)

    def keep(self, table: "Table") -> None:
        """Keep a short table on one page, together with what follows."""
        for row in table.rows:
            for cell in row.cells:
                cell.paragraphs[0].paragraph_format.keep_with_next = True

    def band(self, table: "Table", text: str) -> None:
        """A row of one cell over what follows, on the page of what follows."""
        cells = self.row(table)
        cell = cells[0].merge(cells[-1])
        self.fill(cell, text, small=True, bold=True)
        cell.paragraphs[0].paragraph_format.keep_with_next = True
        self.shade(cell, "D5DCE5")

    def fill(
        self, cell: "_Cell", text: str, *, small: bool = False, bold: bool = False, colour: str = ""
    ) -> None:
        """Put the text into the cell's first paragraph."""
        self._write(cell.paragraphs[0], text, _cell_look(small, bold), colour)

    def add(self, cell: "_Cell", text: str, *, small: bool = False, colour: str = "") -> None:
        """One more paragraph in the cell."""
        self._write(cell.add_paragraph(), text, _cell_look(small, False), colour)

    def shade(self, cell: "_Cell", fill: str = _SHADE) -> None:
        _append(cell._tc.get_or_add_tcPr(), "w:shd", val="clear", color="auto", fill=fill)

    def save(self, target: Path) -> None:
        """Write the file without the time at which its parts were packed."""
        packed = BytesIO()
        self._document.save(packed)
        with ZipFile(packed) as source, ZipFile(target, "w", ZIP_DEFLATED) as copy:
            for name in source.namelist():
                entry = ZipInfo(name, _EPOCH)
                entry.compress_type = ZIP_DEFLATED
                copy.writestr(entry, source.read(name))

    def _paragraph(self, text: str, look: str, colour: str = "") -> "Paragraph":
        paragraph: Paragraph = self._document.add_paragraph()
        self._write(paragraph, text, look, colour)
        return paragraph

    def _write(self, paragraph: "Paragraph", text: str, look: str, colour: str = "") -> "Run":
        """The text as nothing but text, in one of our styles."""
        from docx.shared import RGBColor

        paragraph._p.style = look
        run = paragraph.add_run(printable(text))
        if colour:
            run.font.color.rgb = RGBColor.from_string(colour.removeprefix("#"))
        return run

    def _indent_first_line(self, paragraph: "Paragraph") -> None:
        """Two characters, as Chinese paragraphs begin, whatever the size of the font."""
        paragraph.paragraph_format.first_line_indent = _points(2 * _BODY)
        _set(paragraph._p.get_or_add_pPr().get_or_add_ind(), firstLineChars="200")

    def _set_styles(self) -> None:
        from docx.shared import RGBColor

        styles: Any = self._document.styles
        normal, heading = styles["Normal"], styles["Heading 1"]
        normal.font.size = _points(_BODY)
        normal.paragraph_format.line_spacing = 1.25
        heading.font.size, heading.font.color.rgb = _points(12), RGBColor(0, 0, 0)
        heading.paragraph_format.space_before, heading.paragraph_format.space_after = _points(10), _points(4)
        for style, fonts in ((normal, _SERIF), (heading, _SANS)):
            _set_fonts(style.element.get_or_add_rPr(), fonts)
        for name, look in _LOOKS.items():
            _add_style(styles, name, look)
        language = {"val": "zh-CN" if self._chinese else "en-GB", "eastAsia": "zh-CN"}
        _append(normal.element.get_or_add_rPr(), "w:lang", **language)
        normal.paragraph_format.space_after = _points(0)

    def _margins(self, side: int, top: int) -> None:
        from docx.shared import Mm

        section = self._document.sections[-1]
        section.left_margin = section.right_margin = Mm(side)
        section.top_margin = section.bottom_margin = Mm(top)
        section.header_distance = section.footer_distance = Mm(8)

    def _set_cell_margins(self, table: "Table") -> None:
        from docx.oxml.ns import qn

        properties: Any = table._tbl.tblPr
        margins = _append(properties, "w:tblCellMar")
        look = properties.find(qn("w:tblLook"))
        if look is not None:  # Word insists on the order of these
            look.addprevious(margins)
        for side, millimetres in (("top", 0.5), ("left", 1), ("bottom", 0.5), ("right", 1)):
            _append(margins, f"w:{side}", w=str(round(millimetres * _TWIPS_PER_MM)), type="dxa")

    def _set_running(self, running: str) -> None:
        """The name of the opinion over every page, and the number of the page under it."""
        from docx.enum.text import WD_ALIGN_PARAGRAPH

        section = self._document.sections[0]
        head, foot = section.header.paragraphs[0], section.footer.paragraphs[0]
        head.alignment, foot.alignment = WD_ALIGN_PARAGRAPH.RIGHT, WD_ALIGN_PARAGRAPH.CENTER
        self._write(head, running, "OpinionRunning", _QUIET)
        before, rest = opinion_words(self._language)["page_of_pages"].split("{page}")
        between, after = rest.split("{pages}")
        for text, field in ((before, "PAGE"), (between, "NUMPAGES"), (after, "")):
            self._write(foot, text, "OpinionRunning")
            if field:
                foot._p.append(_field(field, self._write(foot, _ONE_PAGE, "OpinionRunning")))

    def _set_properties(self, title: str, made_on: str) -> None:
        """Say when the opinion was made, not when the file was written."""
        properties = self._document.core_properties
        properties.title, properties.author = printable(title)[:255], "KOL Clause Auditor"
        properties.comments = properties.last_modified_by = ""
        properties.revision = 1
        try:
            made = datetime.fromisoformat(made_on).replace(tzinfo=None)
        except ValueError:
            made = datetime(*_EPOCH)
        properties.created = properties.modified = made


def _cell_look(small: bool, bold: bool) -> str:
    return f"Opinion{'Small' if small else ''}Cell{'Head' if bold else ''}"


def _add_style(styles: Any, name: str, look: _Look) -> None:
    from docx.enum.style import WD_STYLE_TYPE

    style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = styles["Normal"]
    style.font.size, style.font.bold = _points(look.size), look.bold
    style.paragraph_format.space_after = _points(look.after)
    style.paragraph_format.line_spacing = 1.25 if look.size >= _BODY else 1.1
    _set_fonts(style.element.get_or_add_rPr(), look.fonts)


def _points(size: float) -> Any:
    from docx.shared import Pt

    return Pt(size)


def _append(parent: Any, tag: str, **attributes: str) -> Any:
    from docx.oxml import OxmlElement

    child = OxmlElement(tag)
    _set(child, **attributes)
    parent.append(child)
    return child


def _set(element: Any, **attributes: str) -> None:
    from docx.oxml.ns import qn

    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), value)


def _set_fonts(properties: Any, fonts: tuple[str, str]) -> None:
    """The fonts for Latin and for Chinese letters, instead of those of a theme."""
    latin, chinese = fonts
    drawn = properties.get_or_add_rFonts()
    drawn.attrib.clear()
    _set(drawn, ascii=latin, hAnsi=latin, cs=latin, eastAsia=chinese)


def _field(instruction: str, shown: "Run") -> Any:
    from docx.oxml import OxmlElement

    field = OxmlElement("w:fldSimple")
    _set(field, instr=instruction)
    field.append(shown._r)
    return field
