"""The place of all contracts: how they stand at a glance, chips to choose by, and the list."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from auditor.audit.model import Audit
from auditor.desktop.empty_page import EmptyPage
from auditor.desktop.portfolio_head import PortfolioHead
from auditor.desktop.portfolio_model import PortfolioModel
from auditor.desktop.portfolio_rows import core_clauses
from auditor.desktop.portfolio_table import PortfolioTable
from auditor.desktop.preview_panel import PreviewPanel
from auditor.desktop.theme import tokens_of
from auditor.workspace.model import ContractRecord


class PortfolioPage(QWidget):
    """Shows records; whatever the user wants done with them is told."""

    open_files_wanted = Signal()
    open_folder_wanted = Signal()
    samples_wanted = Signal()
    review_wanted = Signal(str)
    preview_wanted = Signal(str)
    retry_wanted = Signal(list)
    removal_wanted = Signal(list)
    reveal_wanted = Signal(str)
    compare_wanted = Signal(list)

    def __init__(self, language: str = "zh", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        core = core_clauses(language)
        self._model = PortfolioModel(language, core, self)
        self._model.set_tokens(tokens_of(self.palette()))
        self._table = PortfolioTable(self._model, language)
        self._head = PortfolioHead(language, core)
        self._preview = PreviewPanel(language)
        self._empty = EmptyPage(language, filtered=False)
        self._none = EmptyPage(language, filtered=True)
        self._bottom = QStackedWidget()
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._parted = QByteArray()
        self._lay_out()
        self._connect()

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
        if not self._parted.isEmpty():
            self._split.restoreState(self._parted)

    @property
    def previewed(self) -> str:
        """The path of the contract in the preview, empty if there is none."""
        return self._preview.path

    def focus_search(self) -> None:
        self._head.focus_search()

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

    def save_state(self) -> list[QByteArray]:
        """The widths of the columns, and how high the preview was made."""
        return [self._table.save_state(), self._parted]

    def restore_state(self, states: Sequence[QByteArray]) -> None:
        """Either of them may be empty."""
        widths, self._parted = states
        if not widths.isEmpty():
            self._table.restore_state(widths)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._model.set_tokens(tokens_of(self.palette()))

    def _lay_out(self) -> None:
        self._bottom.addWidget(QWidget())  # until it is known what there is
        self._bottom.addWidget(self._empty)
        self._bottom.addWidget(self._none)
        self._bottom.addWidget(self._table)
        self._split.addWidget(self._bottom)
        self._split.addWidget(self._preview)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 1)
        self._split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
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
        self._head.open_files_wanted.connect(self.open_files_wanted)
        self._head.open_folder_wanted.connect(self.open_folder_wanted)
        self._head.filtered.connect(self._model.set_filter)
        self._head.entered.connect(self._choose_first)
        self._split.splitterMoved.connect(self._note_parting)
        self._model.counted.connect(self._show_counts)

    def _note_parting(self) -> None:
        self._parted = self._split.saveState()

    def _choose_first(self) -> None:
        """Enter leads from the words to what was found."""
        if self._model.rowCount():
            self.focus_list()
            if self._table.current_row() is None:
                self._table.selectRow(0)

    def _show_all(self) -> None:
        self._head.show_all()
        self.focus_list()

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
        there = self._model.total > 0
        self._head.show_counts(self._model.kind_counts(), self._model.verdict_counts(), there=there)
        shown = self._model.rowCount() > 0
        before = self._bottom.currentWidget()
        self._bottom.setCurrentWidget(self._table if shown else self._none if there else self._empty)
        if self._bottom.currentWidget() is not before and self.isVisible() and not self._head.searching:
            self.focus_list()
