"""Makes real PDF files: what is drawn where stands in the test, reportlab writes the file."""

import io
from collections.abc import Callable, Iterable, Sequence

from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

from auditor.documents.model import Document
from auditor.documents.pdf import read_pdf

A4 = (595.0, 842.0)
SONG, SANS, BOLD = "STSong-Light", "Helvetica", "Helvetica-Bold"
pdfmetrics.registerFont(UnicodeCIDFont(SONG))

Mark = Callable[[Canvas], None]
Sheet = Sequence[Mark]


# Files


def pdf_file(
    *sheets: Sheet, size: tuple[float, float] = A4, rotate: int = 0, encrypt: object = None
) -> bytes:
    """A PDF with one page per sheet, each displayed after ``rotate`` degrees clockwise."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=size, invariant=True, encrypt=encrypt)
    for sheet in sheets:
        canvas.setPageRotation(rotate)
        for mark in sheet:
            mark(canvas)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def read(content: bytes) -> Document:
    return read_pdf("contract.pdf", content, "0" * 64)


def read_sheets(*sheets: Sheet) -> Document:
    return read(pdf_file(*sheets))


def texts(document: Document) -> list[str]:
    return [block.text for block in document.blocks]


def codes(document: Document) -> list[str]:
    return [problem.code for problem in document.problems]


# Marks on a page, in points from its lower left corner


def words(x: float, y: float, text: str, size: float = 11, font: str = "") -> Mark:
    """One line of text that begins at x, its baseline at y."""
    return lambda canvas: _draw(canvas, x, y, text, size, font)


def stack(x: float, y: float, lines: Iterable[str], pitch: float = 17, size: float = 11) -> Mark:
    """Lines one below the other, the first at y."""

    def draw(canvas: Canvas) -> None:
        for number, line in enumerate(lines):
            _draw(canvas, x, y - number * pitch, line, size, "")

    return draw


def rule(x0: float, y0: float, x1: float, y1: float, width: float = 0.5) -> Mark:
    def draw(canvas: Canvas) -> None:
        canvas.setLineWidth(width)
        canvas.line(x0, y0, x1, y1)

    return draw


def bar(x: float, y: float, width: float, height: float) -> Mark:
    """A filled rectangle: thin ones are how Word draws the lines of a table."""
    return lambda canvas: canvas.rect(x, y, width, height, stroke=0, fill=1)


def frame(x: float, y: float, width: float, height: float) -> Mark:
    return lambda canvas: canvas.rect(x, y, width, height)


def grid(across: Sequence[float], down: Sequence[float]) -> Mark:
    """The lines of a table, from edge to edge."""

    def draw(canvas: Canvas) -> None:
        canvas.setLineWidth(0.5)
        canvas.grid(list(across), list(down))

    return draw


def picture(x: float, y: float, width: float, height: float) -> Mark:
    image = ImageReader(Image.new("L", (40, 60), 200))
    return lambda canvas: canvas.drawImage(image, x, y, width, height)


def turned(x: float, y: float, degrees: float, text: str, size: float = 11) -> Mark:
    """Text that runs counterclockwise by so many degrees from level."""

    def draw(canvas: Canvas) -> None:
        canvas.saveState()
        canvas.translate(x, y)
        canvas.rotate(degrees)
        _draw(canvas, 0, 0, text, size, "")
        canvas.restoreState()

    return draw


def wrapped(
    x: float, y: float, width: float, text: str, *, indent: float = 0, pitch: float = 17, size: float = 11
) -> Mark:
    """A paragraph set into ``width``, its first line set in."""
    return stack_of(x, y, _broken(text, width, indent, size), indent, pitch, size)


def stack_of(x: float, y: float, lines: list[str], indent: float, pitch: float, size: float) -> Mark:
    def draw(canvas: Canvas) -> None:
        for number, line in enumerate(lines):
            _draw(canvas, x + (0 if number else indent), y - number * pitch, line, size, "")

    return draw


def _draw(canvas: Canvas, x: float, y: float, text: str, size: float, font: str) -> None:
    canvas.setFont(font or _font(text), size)
    canvas.drawString(x, y, text)


def _font(text: str) -> str:
    return SANS if text.isascii() else SONG


def _broken(text: str, width: float, indent: float, size: float) -> list[str]:
    """Break before the first word, or Chinese character, that would not fit."""
    font = _font(text)
    units = text.split(" ") if text.isascii() else list(text)
    joint = " " if text.isascii() else ""
    lines, room = [units[0]], width - indent
    for unit in units[1:]:
        longer = lines[-1] + joint + unit
        if pdfmetrics.stringWidth(longer, font, size) <= room or unit in "，。；：、":
            lines[-1] = longer
        else:
            lines.append(unit)
            room = width
    return lines
