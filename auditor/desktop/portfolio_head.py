"""What stands above the list of contracts: the two ways to open some, the search, and what to choose the list by."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from auditor.audit.model import Verdict
from auditor.desktop.actions import keyed
from auditor.desktop.filter_chips import FilterChips
from auditor.desktop.portfolio_rows import Cell, CoreClause, Filter, Kind
from auditor.desktop.summary_bar import SummaryBar
from auditor.desktop.theme import steps
from auditor.desktop.words import portfolio as words
from auditor.errors import Bilingual

_TYPING = 120
"""Milliseconds of quiet after a key before the list is searched."""


class PortfolioHead(QWidget):
    """Puts a Filter together from the words, the chip and the verdict that are chosen."""

    open_files_wanted = Signal()
    open_folder_wanted = Signal()
    filtered = Signal(object)
    """The Filter as it is now."""

    entered = Signal()
    """Enter was pressed in the search: on to what was found."""

    def __init__(self, language: str, core: Sequence[CoreClause], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._filter = Filter()
        self._summary = SummaryBar(language, core)
        self._chips = FilterChips(language)
        self._search = self._search_line()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING)
        self._lay_out()
        self._connect()
        self.show_counts(Counter(), [Counter() for _ in core], there=False)

    def show_counts(self, kinds: Counter[Kind], verdicts: Sequence[Counter[Verdict]], *, there: bool) -> None:
        """Say how many contracts there are of each kind; without any there is nothing to choose by."""
        self._chips.show_counts(kinds)
        self._summary.show_counts(verdicts)
        self._summary.setVisible(there)
        self._chips.setVisible(there)

    def show_all(self) -> None:
        """Choose nothing any more."""
        self._search.clear()
        self._typing.stop()
        self._choose(Filter())

    def focus_search(self) -> None:
        self._search.setFocus()
        self._search.selectAll()

    @property
    def searching(self) -> bool:
        """Whether the keys go to the search."""
        return self._search.hasFocus()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(steps(2))
        for word, tip, name, wanted in (
            (words.OPEN_FILES, words.OPEN_FILES_TIP, "open_files", self.open_files_wanted),
            (words.OPEN_FOLDER, words.OPEN_FOLDER_TIP, "open_folder", self.open_folder_wanted),
        ):
            top.addWidget(self._button(word, tip, name, wanted))
        top.addStretch(1)
        top.addWidget(self._search)
        column = QVBoxLayout(self)
        column.setContentsMargins(steps(4), steps(3), steps(4), steps(3))
        column.setSpacing(steps(3))
        column.addLayout(top)
        column.addWidget(self._summary)
        column.addWidget(self._chips)

    def _connect(self) -> None:
        self._summary.chosen.connect(self._choose_cell)
        self._chips.chosen.connect(self._choose_kind)
        self._search.textChanged.connect(self._restart_typing)
        self._search.returnPressed.connect(self._search_now)
        self._typing.timeout.connect(self._seek)

    def _button(self, word: Bilingual, tip: Bilingual, name: str, wanted: SignalInstance) -> QPushButton:
        button = QPushButton(word.in_language(self._language))
        button.setObjectName(f"{name}_button")
        button.setToolTip(keyed(tip.in_language(self._language), name))
        button.clicked.connect(wanted)
        return button

    def _search_line(self) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName("search")
        line.setPlaceholderText(words.SEARCH.in_language(self._language))
        line.setAccessibleName(words.SEARCH.in_language(self._language))
        line.setToolTip(keyed(words.SEARCH_TIP.in_language(self._language), "search"))
        line.setClearButtonEnabled(True)
        line.setMinimumWidth(steps(65))
        return line

    def _choose_kind(self, kind: Kind) -> None:
        cell = self._filter.cell if kind is not Kind.ALL else None
        self._choose(replace(self._filter, kind=kind, cell=cell))

    def _choose_cell(self, cell: Cell | None) -> None:
        self._choose(replace(self._filter, cell=cell))

    def _restart_typing(self) -> None:
        """The list is searched when nothing has been typed for a moment."""
        self._typing.start()

    def _seek(self) -> None:
        self._choose(Filter.searching(self._search.text(), self._filter.kind, self._filter.cell))

    def _search_now(self) -> None:
        self._typing.stop()
        self._seek()
        self.entered.emit()

    def _choose(self, chosen: Filter) -> None:
        self._filter = chosen
        self._chips.show_kind(chosen.kind)
        self._summary.show_cell(chosen.cell)
        self.filtered.emit(chosen)
