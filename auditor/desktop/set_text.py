"""Text set in lines by Qt: how high it is, where each character stands, and how it is drawn."""

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import cast

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextLine, QTextOption

from auditor.desktop.shown_lines import ShownLine
from auditor.desktop.theme import document_font
from auditor.desktop.tokens import Tokens
from auditor.desktop.typesetting import LOOKS, Piece

# How high what lies under a line is, in heights of a letter.
_UNDERLAY = 1.42
_PLANE = "\uffff"


class SetPiece:
    """A piece set in ``width`` pixels at ``left`` and ``top`` within its part."""

    def __init__(self, piece: Piece, left: float, top: float, width: float, zoom: float) -> None:
        self.piece = piece
        look = LOOKS[piece.style]
        self._left, self._top = left + look.indent * zoom, top
        self._size = look.size * zoom
        self._layout = QTextLayout(piece.text, _font(self._size, look.bold))
        self._layout.setTextOption(_option(look.centred))
        self._layout.setCacheEnabled(True)
        self._lines: list[QTextLine] = []
        self._known: dict[int, array[float]] = {}
        self._step = look.leading * self._size
        self._set(max(self._size, width - look.indent * zoom))
        self.height = self._step * max(1, len(self._lines))
        self._units = _units(piece.text)

    def _set(self, width: float) -> None:
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, len(self._lines) * self._step + (self._step - line.height()) / 2))
            self._lines.append(line)
        self._layout.endLayout()

    def draw(self, painter: QPainter, left: float, top: float, tokens: Tokens) -> None:
        """Draw it, its part being at ``left`` and ``top``."""
        # Words of the contract may be marked, and faint ones could not be read on a mark.
        faint = LOOKS[self.piece.style].faint and self.piece.start is None
        painter.setPen(QColor(tokens.secondary if faint else tokens.text))
        self._layout.draw(painter, QPointF(left + self._left, top + self._top))

    def lines(self, left: float, top: float, bar: float) -> Iterator[ShownLine]:
        """Its lines, its part being at ``left`` and ``top``; none for words that are not in the text."""
        if self.piece.start is None or not self.piece.text:
            return
        x, y = left + self._left, top + self._top
        for number, line in enumerate(self._lines):
            first, last = self._span(line)
            if first == last:
                continue
            edges = self._edges(number, first, last)
            middle = y + (number + 0.5) * self._step
            half = min(self._step, _UNDERLAY * self._size) / 2
            start = self.piece.start
            yield ShownLine(
                start + first,
                start + last,
                x + edges[0],
                middle - half,
                x + edges[-1],
                middle + half,
                edges[:-1],
                edges[1:],
                bar,
                x,
            )

    def _span(self, line: QTextLine) -> tuple[int, int]:
        start = line.textStart()
        return bisect_left(self._units, start), bisect_left(self._units, start + line.textLength())

    def _edges(self, number: int, first: int, last: int) -> "array[float]":
        """The edges of the characters of a line, asked for once."""
        if number not in self._known:
            line = self._lines[number]
            # PySide's stubs do not say that a place comes with the number of the character it belongs to.
            places = (cast(tuple[float, int], line.cursorToX(unit)) for unit in self._units[first : last + 1])
            self._known[number] = array("d", [place for place, _ in places])
        return self._known[number]


def _units(text: str) -> Sequence[int]:
    """Where each character begins for Qt, which counts those beyond the first 65,536 as two."""
    if not text or max(text) <= _PLANE:
        return range(len(text) + 1)
    units = [0]
    for character in text:
        units.append(units[-1] + 1 + (character > _PLANE))
    return units


@lru_cache(maxsize=64)
def _font(size: float, bold: bool) -> QFont:
    font = document_font(size)
    font.setBold(bold)
    return font


def _option(centred: bool) -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
