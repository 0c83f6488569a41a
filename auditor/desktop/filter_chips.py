"""The row of chips above the list: each shows the contracts of one kind and says how many there are."""

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from auditor.desktop.portfolio_rows import Kind
from auditor.desktop.theme import steps
from auditor.desktop.words import portfolio as words
from auditor.errors import Bilingual

_CHIPS: dict[Kind, tuple[Bilingual, Bilingual]] = {
    Kind.ALL: (words.ALL, words.ALL_TIP),
    Kind.MISSING: (words.WITH_MISSING, words.WITH_MISSING_TIP),
    Kind.ADVERSE: (words.WITH_ADVERSE, words.WITH_ADVERSE_TIP),
    Kind.WEAK: (words.WITH_WEAK, words.WITH_WEAK_TIP),
    Kind.UNREAD: (words.UNREAD, words.UNREAD_TIP),
    Kind.AWAITING: (words.AWAITING, words.AWAITING_TIP),
    Kind.NOT_REVIEWED: (words.NOT_REVIEWED, words.NOT_REVIEWED_TIP),
}


class FilterChips(QWidget):
    """One chip is always chosen."""

    chosen = Signal(object)
    """The Kind of contracts to show."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._chips: dict[Kind, QPushButton] = {}
        self.setAccessibleName(words.CHIPS.in_language(language))
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(steps(2))
        for kind, (_, tip) in _CHIPS.items():
            chip = QPushButton()
            chip.setObjectName(f"chip_{kind.value}")
            chip.setProperty("kind", "chip")
            chip.setCheckable(True)
            chip.setToolTip(tip.in_language(language))
            group.addButton(chip)
            row.addWidget(chip)
            self._chips[kind] = chip
        row.addStretch(1)
        self._chips[Kind.ALL].setChecked(True)
        group.buttonClicked.connect(self._tell)
        self.show_counts(Counter())

    def show_counts(self, counts: Counter[Kind]) -> None:
        for kind, chip in self._chips.items():
            name, count = _CHIPS[kind][0].in_language(self._language), f"{counts[kind]:,}"
            chip.setText(words.CHIP.filled(name=name, count=count).in_language(self._language))
            spoken = words.CHIP_SPOKEN.filled(name=name, count=count)
            chip.setAccessibleName(spoken.in_language(self._language))

    def show_kind(self, kind: Kind) -> None:
        self._chips[kind].setChecked(True)

    def _tell(self, clicked: QPushButton) -> None:
        self.chosen.emit(next(kind for kind, chip in self._chips.items() if chip is clicked))
