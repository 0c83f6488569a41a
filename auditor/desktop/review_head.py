"""The line above a contract under review: the way back, its name, and how far the review has come."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from auditor.desktop.icon_button import IconButton
from auditor.desktop.theme import steps
from auditor.desktop.words import review as words
from auditor.reports.words import STATES
from auditor.workspace import State


class ReviewHead(QFrame):
    """Shows a name and a state."""

    back_wanted = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._name, self._state = QLabel(), QLabel()
        self.setProperty("kind", "bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(steps(2), steps(1), steps(4), steps(1))
        back = IconButton("back", words.BACK.in_language(language), "back")
        back.setObjectName("back")
        back.clicked.connect(self.back_wanted)
        self._name.setProperty("kind", "title")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._state.setProperty("kind", "secondary")
        row.addWidget(back)
        row.addWidget(self._name)
        row.addSpacing(steps(3))
        row.addWidget(self._state)
        row.addStretch(1)

    def show_name(self, name: str) -> None:
        """Show which contract it is; nothing is known of its state yet."""
        self._name.setText(name)
        self._state.clear()

    def show_state(self, state: State) -> None:
        self._state.setText(STATES[state].in_language(self._language))
