"""A list to choose one of, with the ring around it that says where the keys go."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox

from auditor.desktop.painting import paint_ring
from auditor.desktop.theme import tokens_of


class ChoiceBox(QComboBox):
    """Qt's own, which a style sheet could give a ring only by drawing all of it anew."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            paint_ring(QPainter(self), self, tokens_of(self.palette()))
