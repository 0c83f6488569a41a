"""The provisions of two drafts: a list of them, and the words of the chosen one side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QSplitter, QWidget

from auditor.desktop.actions import keys_of
from auditor.desktop.arranging import bar, fill
from auditor.desktop.draft_changes import Provision
from auditor.desktop.icon_button import IconButton
from auditor.desktop.line_table import LineTable
from auditor.desktop.pair_view import PairView
from auditor.desktop.words import compare as words
from auditor.reports.comparison import CHANGE, NO_WORDS, WORDING

_DONE = 200
"""Pixels of the column that says what was done."""

_SIZES = (450, 790)
"""Pixels of the list and of the words, until somebody moves what is between them."""


class WordingPanel(QWidget):
    """F8 and Shift+F8 go through the provisions that changed."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._provisions: Sequence[Provision] = ()
        title = QLabel(WORDING.in_language(language))
        title.setProperty("kind", "title")
        heads = [word.in_language(language) for word in (words.PROVISION, CHANGE)]
        said, none = WORDING.in_language(language), NO_WORDS.in_language(language)
        self._list = LineTable("provisions", said, heads, (_DONE,), none)
        self._list.moved.connect(self._show)
        self._pair = PairView(language)
        beside = QSplitter(Qt.Orientation.Horizontal)
        beside.addWidget(self._list)
        beside.addWidget(self._pair)
        beside.setStretchFactor(0, 2)
        beside.setStretchFactor(1, 3)
        beside.setSizes(list(_SIZES))
        beside.setChildrenCollapsible(False)
        fill(self, bar(title, None, *self._steps()), beside, tall=beside)

    def show_provisions(self, provisions: Sequence[Provision]) -> None:
        """Show these provisions, and the words of the first."""
        self._provisions = provisions
        self._pair.setVisible(bool(provisions))
        self._list.show_lines([one.line for one in provisions])

    def focus(self) -> None:
        self._list.focus()

    def step(self, *, backward: bool) -> None:
        """Go to the next provision that changed, or to the one before."""
        here = self._list.row
        changed = [row for row, one in enumerate(self._provisions) if one.line.changed]
        ahead = [row for row in changed if (row < here if backward else row > here)]
        if ahead:
            self._list.choose(ahead[-1] if backward else ahead[0])

    def _show(self, row: int) -> None:
        self._pair.show_provision(self._provisions[row] if 0 <= row < len(self._provisions) else None)

    def _steps(self) -> list[QWidget]:
        buttons: list[QWidget] = []
        for name, word in (("previous", words.PREVIOUS), ("next", words.NEXT)):
            command = f"{name}_finding"
            button = IconButton(name, word.in_language(self._language), command)
            button.setObjectName(f"{name}_change")
            button.clicked.connect(lambda _, backward=name == "previous": self.step(backward=backward))
            QShortcut(QKeySequence(keys_of(command)), self).activated.connect(button.click)
            buttons.append(button)
        return buttons
