"""Ctrl+F: a line to type in, how many hits there are, and the way to the next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from auditor.desktop.icon_button import IconButton
from auditor.desktop.theme import steps
from auditor.desktop.words import review as words
from auditor.errors import Bilingual


class FindBar(QFrame):
    """Says what is looked for; whoever shows the text answers with `show_hits`."""

    sought = Signal(str)
    stepped = Signal(bool)
    """True goes backward."""

    closed = Signal()

    def __init__(self, language: str = "zh", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.setProperty("kind", "bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(steps(3), steps(1), steps(3), steps(1))
        self._line = QLineEdit()
        self._line.setPlaceholderText(words.FIND.in_language(language))
        self._line.setAccessibleName(words.FIND.in_language(language))
        self._line.textChanged.connect(self.sought)
        self._line.returnPressed.connect(lambda: self.stepped.emit(False))
        self._count = QLabel()
        self._count.setProperty("kind", "secondary")
        self._count.setMinimumWidth(steps(18))
        row.addWidget(self._line, 1)
        row.addWidget(self._count)
        for name, word, command, action in (
            ("previous", words.FIND_PREVIOUS, "find_previous", lambda: self.stepped.emit(True)),
            ("next", words.FIND_NEXT, "find_next", lambda: self.stepped.emit(False)),
            ("close", words.FIND_CLOSE, "back", self.close_bar),
        ):
            row.addWidget(self._button(name, word, command, action))
        self.hide()

    def open_bar(self, words_chosen: str = "") -> None:
        """Show the line with the cursor in it; what is chosen in the text is looked for."""
        self.show()
        if words_chosen and "\n" not in words_chosen:
            self._line.setText(words_chosen)
        self._line.setFocus()
        self._line.selectAll()

    def close_bar(self) -> None:
        self.hide()
        self.closed.emit()

    def show_hits(self, now: int, total: int) -> None:
        """How many there are and which is shown; nothing while nothing is typed."""
        if not self._line.text():
            self._count.clear()
        elif total == 0:
            self._count.setText(words.FIND_NONE.in_language(self._language))
        else:
            self._count.setText(words.FIND_COUNT.filled(now=now, total=total).in_language(self._language))

    def _button(self, name: str, word: Bilingual, command: str, action: object) -> QToolButton:
        button = IconButton(name, word.in_language(self._language), command)
        button.clicked.connect(action)
        return button
