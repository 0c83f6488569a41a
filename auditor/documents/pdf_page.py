"""One page of a PDF as pdfium sees it: text with the boxes of its characters, lines drawn, pictures."""

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium

from auditor.documents.garbled import garbled_share
from auditor.documents.pdf_characters import (
    direction_of,
    extracted,
    has_boxes,
    measured,
    printable,
    second_halves,
    text_page_of,
    unmapped,
)
from auditor.documents.pdf_drawing import Drawing, has_lost_text, read_drawing
from auditor.documents.pdf_fragments import Characters, Fragment, find_doubled, split
from auditor.documents.pdf_frame import Frame

# pdfium ends a line with CR LF, or with U+0002 in place of the hyphen that splits a word.
_LINE = re.compile(r"[^\r\n\x02]+\x02?")

_FIELD_KINDS = (pdfium.FPDF_ANNOT_WIDGET, pdfium.FPDF_ANNOT_FREETEXT, pdfium.FPDF_ANNOT_STAMP)
_COMMENT_KINDS = (
    pdfium.FPDF_ANNOT_TEXT,
    pdfium.FPDF_ANNOT_HIGHLIGHT,
    pdfium.FPDF_ANNOT_UNDERLINE,
    pdfium.FPDF_ANNOT_SQUIGGLY,
    pdfium.FPDF_ANNOT_STRIKEOUT,
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
    lost: bool
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


def read_frame(document: Any, number: int) -> Frame | None:
    """How the page with this 1-based number lies, whatever stands on it; None when it is damaged."""
    with _opened(document, number) as page:
        return _frame(page, 0) if page else None


def _read(page: Any, number: int, comments: int) -> PageContent | None:
    with text_page_of(page) as text_page:
        if not text_page:
            return None
        text, glyphs = extracted(text_page)
        garbled = max(garbled_share(text), unmapped(text_page, len(text)))
        lines = [match.span() for match in _LINE.finditer(text)]
        directions = [direction_of(text_page, start) for start, _ in lines]
        frame = _frame(page, _main_direction(lines, directions))
        glyphs = frame.upright_glyphs(glyphs)
        characters = Characters(printable(text), glyphs, glyphs[0::4], glyphs[2::4])
        lost = not has_boxes(text_page, text) and has_lost_text(page)
        doubled = find_doubled(characters)
        left_out = sorted({*doubled, *second_halves(text)})

        def measure(index: int) -> tuple[float, float]:
            x, y, size = measured(text_page, index)
            if size <= 0:
                size = max(1.0, glyphs[4 * index + 3] - glyphs[4 * index + 1])
            return (frame.upright((x, y, x, y))[1] if frame.moves else y), size

        fragments: list[Fragment] = []
        turned: list[Fragment] = []
        for (start, end), quarters in zip(lines, directions, strict=True):
            upright = quarters == frame.to_upright
            (fragments if upright else turned).extend(split(characters, start, end, left_out, measure))
    drawing = read_drawing(page, frame)
    return PageContent(number, frame, fragments, turned, drawing, garbled, lost, bool(doubled), comments)


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
