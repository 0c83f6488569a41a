"""How a line of the checklist is drawn: mark, title, what was read, and the word for the result in its tone."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from auditor.desktop.checklist import Entry
from auditor.desktop.checklist_model import ENTRY, MIND
from auditor.desktop.decisions import Mind
from auditor.desktop.theme import icon, tokens_of
from auditor.desktop.tokens import ICONS, Tokens

_HEIGHT = 32
_ICON = 16
_GAP = 8
_DRAFT_ICON = "warning"


class ChecklistDelegate(QStyledItemDelegate):
    """Draws an Entry; a line that is settled has a small tick before its result."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        height = max(_HEIGHT, QFontMetrics(option.font).height() + 12)
        return QSize(120, height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry, mind = index.data(ENTRY), index.data(MIND)
        if not isinstance(entry, Entry) or not isinstance(mind, Mind):
            return
        self.initStyleOption(option, index)
        palette: QPalette = option.palette
        tokens = tokens_of(palette)
        if option.state & QStyle.StateFlag.State_Selected:
            tokens = replace(tokens, secondary=tokens.text)
        painter.save()
        self._background(painter, option, palette)
        area = QRect(option.rect).adjusted(_GAP, 0, -_GAP, 0)
        area.setRight(self._result(painter, area, entry, mind, tokens))
        area.setLeft(self._mark(painter, area, entry, tokens))
        self._title(painter, area, entry, tokens)
        painter.restore()

    def _background(self, painter: QPainter, option: QStyleOptionViewItem, palette: QPalette) -> None:
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, palette.highlight())

    def _mark(self, painter: QPainter, area: QRect, entry: Entry, tokens: Tokens) -> int:
        if entry.key is None:
            return area.left()
        name = entry.tone if entry.tone in ICONS else _DRAFT_ICON
        box = QRect(area.left(), area.center().y() - _ICON // 2, _ICON, _ICON)
        icon(ICONS.get(name, name), tokens.tone(entry.tone)).paint(painter, box)
        return box.right() + _GAP

    def _result(self, painter: QPainter, area: QRect, entry: Entry, mind: Mind, tokens: Tokens) -> int:
        """Draw what stands at the right end; returns where the title has to end."""
        right = area.right()
        if entry.key is None:
            return right
        if entry.severity and entry.severity != entry.word:
            right = self._word(painter, area, right, entry.severity, tokens.secondary) - _GAP * 2
        if not entry.key.element or entry.asks or entry.required:
            right = self._word(painter, area, right, entry.word, self._ink(entry, tokens))
        for name, colour in self._told(entry, mind, tokens):
            box = QRect(right - _ICON - _GAP, area.center().y() - _ICON // 2, _ICON, _ICON)
            icon(name, colour).paint(painter, box)
            right = box.left()
        return right - _GAP

    def _told(self, entry: Entry, mind: Mind, tokens: Tokens) -> list[tuple[str, str]]:
        """The small marks of what the reviewers did: (icon, colour)."""
        marks = []
        if mind.changed:
            marks.append(("changed", tokens.weak))
        elif mind.settled and (entry.asks or mind.decision is not None):
            marks.append(("accept", tokens.strong))
        if mind.comment is not None:
            marks.append(("note", tokens.secondary))
        return marks

    def _ink(self, entry: Entry, tokens: Tokens) -> str:
        """The colour of a result's word: its tone, but on a chosen line that of text, which stands out enough."""
        return tokens.text if tokens.secondary == tokens.text else tokens.tone(entry.tone)

    def _word(self, painter: QPainter, area: QRect, right: int, word: str, colour: str) -> int:
        width = painter.fontMetrics().horizontalAdvance(word)
        painter.setPen(QColor(colour))
        painter.drawText(
            QRect(right - width, area.top(), width, area.height()), Qt.AlignmentFlag.AlignVCenter, word
        )
        return right - width

    def _title(self, painter: QPainter, area: QRect, entry: Entry, tokens: Tokens) -> None:
        font = QFont(painter.font())
        strong = entry.key is None or not entry.key.element
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(tokens.secondary if entry.key is None else tokens.text))
        star = "" if not entry.required else " *"
        shown = painter.fontMetrics().elidedText(
            entry.title + star, Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
        left = area.left() + painter.fontMetrics().horizontalAdvance(shown) + _GAP * 2
        if entry.value and left < area.right():
            painter.setPen(QColor(tokens.secondary))
            room = area.right() - left
            value = painter.fontMetrics().elidedText(entry.value, Qt.TextElideMode.ElideRight, room)
            painter.drawText(
                QRect(left, area.top(), room, area.height()), Qt.AlignmentFlag.AlignVCenter, value
            )
