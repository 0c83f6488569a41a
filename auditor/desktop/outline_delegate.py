"""How a line of the outline is drawn: its words, and at the right end the mark of the verdict that rests on them."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from auditor.desktop.outline_model import TONE
from auditor.desktop.theme import icon, tokens_of

_ICON = 16
_ROOM = 24
_TALL = 28


class OutlineDelegate(QStyledItemDelegate):
    """The usual line, made shorter by the room for its mark."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + _ROOM, max(_TALL, hint.height()))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        whole = QRect(option.rect)
        tone = index.data(TONE)
        if tone:
            # What marks the chosen line goes under the mark, too.
            style = option.widget.style() if option.widget else QApplication.style()
            style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
            option.rect = whole.adjusted(0, 0, -_ROOM, 0)
        super().paint(painter, option, index)
        if tone:
            box = QRect(whole.right() - _ROOM + 4, whole.center().y() - _ICON // 2, _ICON, _ICON)
            icon(tone, tokens_of(option.palette).tone(tone)).paint(painter, box)
