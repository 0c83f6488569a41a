"""A contract that has no pages, typeset on a sheet, with the evidence underlaid."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from auditor.desktop.painting import paint_patches, paint_sheet
from auditor.desktop.paper_layout import PaperLayout
from auditor.desktop.reading_view import ReadingView
from auditor.desktop.shown_lines import Matter
from auditor.desktop.theme import tokens_of
from auditor.desktop.typesetting import Plan, plan
from auditor.desktop.washes import Patch
from auditor.desktop.words.document import PAPER
from auditor.documents import Document

_EMPTY = Plan((), {}, frozenset())
# One slice of the measuring that goes on until all heights are known.
_SLICE_SECONDS = 0.006


class PaperView(ReadingView):
    """Shows the first screen at once and measures the rest in slices, in between everything else."""

    def __init__(self, language: str = "zh", parent: QWidget | None = None) -> None:
        self._plan = _EMPTY
        self._paper = PaperLayout(_EMPTY, 100, 0)
        super().__init__(self._paper, parent)
        self._language = language
        self.setAccessibleName(PAPER.in_language(language))

    def show_document(self, document: Document) -> None:
        """Typeset the document and show its beginning."""
        self._plan = plan(document, self._language)
        self._begin(document.text)

    def clear(self) -> None:
        self._plan = _EMPTY
        self._begin("")

    def _lay_out(self, zoom: int | None, width: int) -> tuple[Matter, int]:
        self._paper = PaperLayout(self._plan, zoom or 100, width, self._paper)
        self._idle.start()
        return self._paper, zoom or 100

    def _scrolled(self) -> None:
        half = self.viewport().height() / 2
        # Half a window more on both sides is set before it comes into sight.
        anchor = self._paper.anchor(self._top + half)
        if self._paper.settle(self._top - half, self._top + 3 * half):
            self._stay(anchor, half)
        super()._scrolled()

    def _work_on(self) -> None:
        if self._paper.complete:
            super()._work_on()
            return
        half = self.viewport().height() / 2
        anchor = self._paper.anchor(self._top + half)
        if self._paper.measure_more(_SLICE_SECONDS):
            self._stay(anchor, half)
            self.viewport().update()

    def _paint(self, painter: QPainter, area: QRectF, under: list[Patch], beside: list[Patch]) -> None:
        tokens = tokens_of(self.palette())
        if not self._plan.parts:
            return
        paint_sheet(painter, self._paper.sheet, tokens.paper, tokens.line)
        paint_patches(painter, under)
        paint_patches(painter, beside)
        for part, left, top in self._paper.parts(area.top(), area.bottom()):
            painter.setPen(QPen(QColor(tokens.line), 0))
            for cell in part.cells:
                painter.drawRect(cell.translated(left, top))
            if part.rule:
                painter.fillRect(part.rule.translated(left, top), QColor(tokens.line))
            for piece in part.pieces:
                piece.draw(painter, left, top, tokens)
