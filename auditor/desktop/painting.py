"""Putting patches of colour on a painter."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from auditor.desktop.tokens import Tokens
from auditor.desktop.washes import Patch


def paint_patches(painter: QPainter, patches: Iterable[Patch]) -> None:
    for patch in patches:
        colour = QColor(patch.colour)
        colour.setAlphaF(patch.opacity)
        painter.fillRect(QRectF(patch.left, patch.top, patch.width, patch.height), colour)


def paint_sheet(painter: QPainter, sheet: QRectF, paper: str, line: str) -> None:
    """A sheet of paper with a hairline around it."""
    painter.fillRect(sheet, QColor(paper))
    painter.setPen(QPen(QColor(line), 0))
    painter.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5))


def paint_ring(painter: QPainter, widget: QWidget, tokens: Tokens) -> None:
    """The ring that says where the keyboard is."""
    painter.setPen(QPen(QColor(tokens.accent), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawRect(QRectF(QPointF(1, 1), widget.size().toSizeF()).adjusted(0, 0, -2, -2))
