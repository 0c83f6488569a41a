"""One page of a PDF as pdfium sees it: text with the boxes of its characters, lines drawn, pictures."""

import ctypes
import math
import re
from array import array
from collections import Counter, deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import repeat
from typing import Any

import pypdfium2.raw as pdfium

from auditor.documents.garbled import SOME_NOISE, garbled_share, mend_symbols
from auditor.documents.pdf_drawing import Drawing, read_drawing
from auditor.documents.pdf_fragments import (
    Characters,
    Fragment,
    find_doubled,
    from_codes,
    second_halves,
    split,
)
from auditor.documents.pdf_frame import Frame

# So many characters of a page tell whether its fonts state the meaning of their codes.
_SAMPLE = 32
# Text that is off by less than this, in quarter turns, is not aslant.
_ASLANT = 0.05
# pdfium ends a line with CR LF, or with U+0002 in place of the hyphen that splits a word.
_LINE = re.compile(r"[^\r\n\x02]+\x02?")
_LONE_SIGN = re.compile(r"^\ufffd(?=[ \u3000])", re.MULTILINE)
_UNPRINTABLE = re.compile(r"[\x00-\x01\x03-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]")

_FIELD_KINDS = (pdfium.FPDF_ANNOT_WIDGET, pdfium.FPDF_ANNOT_FREETEXT, pdfium.FPDF_ANNOT_STAMP)
_COMMENT_KINDS = (
    pdfium.FPDF_ANNOT_TEXT,
    pdfium.FPDF_ANNOT_HIGHLIGHT,
    pdfium.FPDF_ANNOT_UNDERLINE,
    pdfium.FPDF_ANNOT_SQUIGGLY,
    pdfium.FPDF_ANNOT_STRIKEOUT,
)

# This is called once per character, and all else together costs less: on plain addresses, without a result
# and holding the interpreter lock, it takes half the time.
_loose_box = ctypes.PYFUNCTYPE(None, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)(
    ctypes.cast(pdfium.FPDFText_GetLooseCharBox, ctypes.c_void_p).value or 0
)


@dataclass(frozen=True, slots=True)
class PageContent:
    """What stands on one page; ``turned`` runs in another direction than the rest: watermarks, stamps."""

    number: int
    frame: Frame
    fragments: list[Fragment]
    turned: list[Fragment]
    drawing: Drawing
    garbled: float
    doubled: bool
    comments: int

    @property
    def width(self) -> float:
        return self.frame.upright_size[0]

    @property
    def height(self) -> float:
        return self.frame.upright_size[1]


def read_page(document: Any, number: int) -> PageContent | None:
    """Read the page with this 1-based number, or None when it is damaged."""
    with _opened(document, number) as page:
        if not page:
            return None
        comments, filled_in = _annotations(page)
        if not filled_in:
            return _read(page, number, comments)
        # Fields of a form and words typed onto a page become ordinary text of the page, in memory only.
        pdfium.FPDFPage_Flatten(page, pdfium.FLAT_NORMALDISPLAY)
    with _opened(document, number) as page:
        return _read(page, number, comments) if page else None


@contextmanager
def _opened(document: Any, number: int) -> Iterator[Any]:
    page = pdfium.FPDF_LoadPage(document, number - 1)
    try:
        yield page
    finally:
        if page:
            pdfium.FPDF_ClosePage(page)


def _annotations(page: Any) -> tuple[int, bool]:
    """The number of comments on the page, and whether anything is filled in or typed onto it."""
    comments, filled_in = 0, False
    for index in range(pdfium.FPDFPage_GetAnnotCount(page)):
        annotation = pdfium.FPDFPage_GetAnnot(page, index)
        kind = pdfium.FPDFAnnot_GetSubtype(annotation)
        pdfium.FPDFPage_CloseAnnot(annotation)
        comments += kind in _COMMENT_KINDS
        filled_in = filled_in or kind in _FIELD_KINDS
    return comments, filled_in


def _read(page: Any, number: int, comments: int) -> PageContent | None:
    text_page = pdfium.FPDFText_LoadPage(page)
    if not text_page:
        return None
    try:
        text, glyphs = _extracted(text_page)
        garbled = max(garbled_share(text), _unmapped(text_page, len(text)))
        lines = [match.span() for match in _LINE.finditer(text)]
        directions = [_direction(text_page, glyphs, start, end) for start, end in lines]
    finally:
        pdfium.FPDFText_ClosePage(text_page)
    frame = _frame(page, _main_direction(lines, directions))
    glyphs = frame.upright_glyphs(glyphs)
    characters = Characters(_printable(text), glyphs, glyphs[0::4], glyphs[1::4], glyphs[2::4], glyphs[3::4])
    doubled = find_doubled(characters)
    left_out = sorted({*doubled, *second_halves(text)})
    fragments: list[Fragment] = []
    turned: list[Fragment] = []
    for (start, end), direction in zip(lines, directions, strict=True):
        upright = direction == frame.to_upright
        (fragments if upright else turned).extend(split(characters, start, end, left_out))
    drawing = read_drawing(page, frame)
    return PageContent(number, frame, fragments, turned, drawing, garbled, bool(doubled), comments)


def _extracted(text_page: Any) -> tuple[str, "array[float]"]:
    """The page's text, and per character left, bottom, right and top in the page's own coordinates."""
    count = max(pdfium.FPDFText_CountChars(text_page), 0)
    # Characters beyond the basic plane take two units each.
    units = (ctypes.c_ushort * (2 * count + 2))()
    written = pdfium.FPDFText_GetText(text_page, 0, count, units) if count else 0
    text = bytes(units)[: 2 * max(written - 1, 0)].decode("utf-16-le", "replace")
    # The same hyphen at the end of a line that FPDFText_GetUnicode gives as U+0002.
    text = text.replace("\ufffe", "\x02")
    if len(text) != count:
        # Characters without a code are left out of the text but counted.
        text = from_codes([pdfium.FPDFText_GetUnicode(text_page, index) for index in range(count)])
    glyphs = array("f", bytes(16 * count))
    handle = ctypes.cast(text_page, ctypes.c_void_p).value
    address, _ = glyphs.buffer_info()
    targets = range(address, address + 16 * count, 16)
    deque(map(_loose_box, repeat(handle), range(count), targets), maxlen=0)
    # pdfium's order is left, top, right, bottom.
    glyphs[1::4], glyphs[3::4] = glyphs[3::4], glyphs[1::4]
    return text, glyphs


def _unmapped(text_page: Any, count: int) -> float:
    """The share of characters whose meaning the file does not tell, so that pdfium had to guess."""
    share = 0.0
    for places in (range(0, count, max(1, count // _SAMPLE)), range(count)):
        wrong = sum(pdfium.FPDFText_HasUnicodeMapError(text_page, place) == 1 for place in places)
        share = wrong / max(1, len(places))
        # All characters are asked only where the sample leaves it open.
        if not share or share > 10 * SOME_NOISE:
            break
    return share


def _direction(text_page: Any, glyphs: "array[float]", start: int, end: int) -> int:
    """Quarter turns clockwise that set the line upright, -1 for anything aslant."""
    left, bottom, _, top = glyphs[4 * start : 4 * start + 4]
    last_left, last_bottom, _, _ = glyphs[4 * end - 4 : 4 * end]
    # Nearly every line runs to the right and stays level; only the others are worth a question.
    if last_left - left > abs(last_bottom - bottom) and abs(last_bottom - bottom) < 0.3 * (top - bottom):
        return 0
    quarters = -pdfium.FPDFText_GetCharAngle(text_page, (start + end) // 2) / (math.pi / 2)
    return round(quarters) % 4 if abs(quarters - round(quarters)) < _ASLANT else -1


def _main_direction(lines: list[tuple[int, int]], directions: list[int]) -> int:
    lengths: Counter[int] = Counter()
    for (start, end), direction in zip(lines, directions, strict=True):
        if direction >= 0:
            lengths[direction] += end - start
    return lengths.most_common(1)[0][0] if lengths else 0


def _frame(page: Any, to_upright: int) -> Frame:
    box = pdfium.FS_RECTF()
    pdfium.FPDF_GetPageBoundingBox(page, box)
    to_displayed = (max(pdfium.FPDFPage_GetRotation(page), 0) - to_upright) % 4
    return Frame(box.left, box.bottom, box.right - box.left, box.top - box.bottom, to_upright, to_displayed)


def _printable(text: str) -> str:
    text = mend_symbols(text.replace("\x02", "-"))
    if _UNPRINTABLE.search(text):
        text = _UNPRINTABLE.sub(lambda found: " " if found[0] in "\t\x0b\x0c" else "\ufffd", text)
    # What begins a line and has no meaning but a space behind it is a bullet.
    return _LONE_SIGN.sub("•", text) if "\ufffd" in text else text
