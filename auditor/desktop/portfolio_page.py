"""The place of all contracts: how they stand at a glance, chips to choose by, and the list."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QEvent, QMimeData, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from auditor.audit.model import Audit
from auditor.desktop.empty_page import EmptyPage
from auditor.desktop.filter_chips import FilterChips
from auditor.desktop.portfolio_model import PortfolioModel
from auditor.desktop.portfolio_rows import Cell, Filter, Kind, core_clauses
from auditor.desktop.portfolio_table import PortfolioTable
from auditor.desktop.preview_panel import PreviewPanel
from auditor.desktop.summary_bar import SummaryBar
from auditor.desktop.theme import steps, tokens_of
from auditor.desktop.words import portfolio as words
from auditor.errors import Bilingual
from auditor.workspace.model import ContractRecord

_TYPING = 120
"""Milliseconds of quiet after a key before the list is searched."""


class PortfolioPage(QWidget):
    """Shows records; whatever the user wants done with them is told."""

    open_files_wanted = Signal()
    open_folder_wanted = Signal()
    samples_wanted = Signal()
    paths_dropped = Signal(list)
    review_wanted = Signal(str)
    preview_wanted = Signal(str)
    retry_wanted = Signal(list)
    removal_wanted = Signal(list)
    reveal_wanted = Signal(str)
    compare_wanted = Signal(list)

    def __init__(self, language: str = "zh", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        core = core_clauses(language)
        self._language = language
        self._model = PortfolioModel(language, core, self)
        self._model.set_tokens(tokens_of(self.palette()))
        self._table = PortfolioTable(self._model, language)
        self._summary = SummaryBar(language, core)
        self._chips = FilterChips(language)
        self._preview = PreviewPanel(language)
        self._search = self._search_line()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING)
        self._empty = EmptyPage(language, filtered=False)
        self._none = EmptyPage(language, filtered=True)
        self._bottom = QStackedWidget()
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._drop = QLabel(words.DROP.in_language(language), self)
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        for part in (self._summary, self._chips):
            part.hide()

    def set_records(self, records: Sequence[ContractRecord]) -> None:
        """Show these contracts and no others."""
        self._model.set_records(records)

    def put_records(self, records: Sequence[ContractRecord]) -> None:
        """Add contracts, or replace those at the same paths."""
        self._model.put_records(records)

    def remove_paths(self, paths: Sequence[str]) -> None:
        if self._preview.path in paths:
            self._preview.hide()
        self._model.remove_paths(paths)

    def set_busy(self, paths: set[str]) -> None:
        """Say which files, or folders with all that is in them, are being audited."""
        self._model.set_busy(paths)

    def show_preview(self, path: str, audit: Audit) -> None:
        """Show the gravest finding of a contract below the list."""
        if not self._preview.path:
            height = self._split.height()
            self._split.setSizes([height * 3 // 5, height * 2 // 5])
        self._preview.show_audit(path, audit)

    @property
    def previewed(self) -> str:
        """The path of the contract in the preview, empty if there is none."""
        return self._preview.path

    def focus_search(self) -> None:
        self._search.setFocus()
        self._search.selectAll()

    def focus_list(self) -> None:
        """Where the keys go: the list, or what is shown in its place."""
        shown = self._bottom.currentWidget()
        if isinstance(shown, EmptyPage):
            shown.focus_first()
        elif shown is self._table:
            self._table.setFocus()

    def chosen_paths(self) -> list[str]:
        """The paths of the chosen lines, from the top."""
        return self._table.chosen_paths()

    def choose(self, path: str) -> None:
        """Make a contract the current line."""
        self._table.choose(path)

    def save_state(self) -> QByteArray:
        return self._table.save_state()

    def restore_state(self, state: QByteArray) -> None:
        self._table.restore_state(state)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _local_paths(event.mimeData()):
            event.acceptProposedAction()
            self._drop.setGeometry(self.rect().adjusted(8, 8, -8, -8))
            self._drop.raise_()
            self._drop.show()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop.hide()
        event.acceptProposedAction()
        self.paths_dropped.emit(_local_paths(event.mimeData()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._drop.setGeometry(self.rect().adjusted(8, 8, -8, -8))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._model.set_tokens(tokens_of(self.palette()))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(steps(2))
        for word, tip, name, wanted in (
            (words.OPEN_FILES, words.OPEN_FILES_TIP, "open_files_button", self.open_files_wanted),
            (words.OPEN_FOLDER, words.OPEN_FOLDER_TIP, "open_folder_button", self.open_folder_wanted),
        ):
            top.addWidget(self._button(word, tip, name, wanted))
        top.addStretch(1)
        top.addWidget(self._search)
        self._bottom.addWidget(QWidget())  # until it is known what there is
        self._bottom.addWidget(self._empty)
        self._bottom.addWidget(self._none)
        self._bottom.addWidget(self._table)
        self._split.addWidget(self._bottom)
        self._split.addWidget(self._preview)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 1)
        self._split.setChildrenCollapsible(False)
        self._drop.setProperty("kind", "drop")
        self._drop.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._drop.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._drop.hide()
        head = QVBoxLayout()
        head.setContentsMargins(steps(4), steps(3), steps(4), steps(3))
        head.setSpacing(steps(3))
        head.addLayout(top)
        head.addWidget(self._summary)
        head.addWidget(self._chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._split, 1)

    def _connect(self) -> None:
        table = self._table
        table.review_wanted.connect(self.review_wanted)
        table.preview_wanted.connect(self._toggle_preview)
        table.moved.connect(self._follow)
        table.retry_wanted.connect(self.retry_wanted)
        table.removal_wanted.connect(self.removal_wanted)
        table.reveal_wanted.connect(self.reveal_wanted)
        table.compare_wanted.connect(self.compare_wanted)
        self._preview.review_wanted.connect(self.review_wanted)
        self._preview.closed.connect(self.focus_list)
        self._empty.folder_wanted.connect(self.open_folder_wanted)
        self._empty.samples_wanted.connect(self.samples_wanted)
        self._none.all_wanted.connect(self._show_all)
        self._summary.chosen.connect(self._choose_cell)
        self._chips.chosen.connect(self._choose_kind)
        self._search.textChanged.connect(self._restart_typing)
        self._search.returnPressed.connect(self._search_now)
        self._typing.timeout.connect(self._seek)
        self._model.counted.connect(self._show_counts)

    def _button(self, word: Bilingual, tip: Bilingual, name: str, wanted: SignalInstance) -> QPushButton:
        button = QPushButton(word.in_language(self._language))
        button.setObjectName(name)
        button.setToolTip(tip.in_language(self._language))
        button.clicked.connect(wanted)
        return button

    def _search_line(self) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName("search")
        line.setPlaceholderText(words.SEARCH.in_language(self._language))
        line.setAccessibleName(words.SEARCH.in_language(self._language))
        line.setToolTip(words.SEARCH_TIP.in_language(self._language))
        line.setClearButtonEnabled(True)
        line.setMinimumWidth(steps(65))
        return line

    def _choose_kind(self, kind: Kind) -> None:
        now = self._model.filter
        self._filter(Filter(kind, now.cell if kind is not Kind.ALL else None, now.words))

    def _choose_cell(self, cell: Cell | None) -> None:
        now = self._model.filter
        self._filter(Filter(now.kind, cell, now.words))

    def _seek(self) -> None:
        now = self._model.filter
        self._filter(Filter.searching(self._search.text(), now.kind, now.cell))

    def _restart_typing(self) -> None:
        """The list is searched when nothing has been typed for a moment."""
        self._typing.start()

    def _search_now(self) -> None:
        """Enter leads from the words to what was found."""
        self._typing.stop()
        self._seek()
        if self._model.rowCount():
            self.focus_list()
            if self._table.current_row() is None:
                self._table.selectRow(0)

    def _show_all(self) -> None:
        self._search.clear()
        self._typing.stop()
        self._filter(Filter())
        self.focus_list()

    def _filter(self, chosen: Filter) -> None:
        self._model.set_filter(chosen)
        self._chips.show_kind(chosen.kind)
        self._summary.show_cell(chosen.cell)

    def _toggle_preview(self, path: str) -> None:
        """Space shows the preview, and hides that of the same contract."""
        if self._preview.path == path:
            self._preview.hide()
        else:
            self.preview_wanted.emit(path)

    def _follow(self, path: str) -> None:
        """The preview goes with the current line."""
        if path and self._preview.path and self._preview.path != path:
            self.preview_wanted.emit(path)

    def _show_counts(self) -> None:
        self._chips.show_counts(self._model.kind_counts())
        self._summary.show_counts(self._model.verdict_counts())
        there = self._model.total > 0
        self._summary.setVisible(there)
        self._chips.setVisible(there)
        shown = self._model.rowCount() > 0
        before = self._bottom.currentWidget()
        self._bottom.setCurrentWidget(self._table if shown else self._none if there else self._empty)
        if self._bottom.currentWidget() is not before and self.isVisible() and not self._search.hasFocus():
            self.focus_list()


def _local_paths(dropped: QMimeData) -> list[str]:
    """The files and folders of what is dragged; what lies elsewhere is not ours to fetch."""
    return [url.toLocalFile() for url in dropped.urls() if url.isLocalFile()]
