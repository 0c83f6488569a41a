"""The table of contracts: keys, menu and looks of the view; what it shows is the model's."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from auditor.desktop.portfolio_model import ROW, Index, PortfolioModel
from auditor.desktop.portfolio_rows import PortfolioRow
from auditor.desktop.tokens import ROW_HEIGHT
from auditor.desktop.words import portfolio as words
from auditor.errors import Bilingual
from auditor.reports.words import SEVERITIES, VERDICTS

_LETTERS = {"kol": 13, "brand": 15, "state": 15, "added": 11, "pages": 5}
"""How many figures wide what stands in a column usually is; a verdict is as wide as the longest one."""

_PADDING = 8
_ICON = 32
"""Icon, the space beside it and what the style keeps free at both ends."""

_NARROWEST = 180
_TWO = 2
_PLAIN = frozenset((Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier))
_ENTER = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter))


class PortfolioTable(QTableView):
    """One line per contract. Enter or a double click reviews, Space previews, Delete takes off the list."""

    review_wanted = Signal(str)
    preview_wanted = Signal(str)
    retry_wanted = Signal(list)
    removal_wanted = Signal(list)
    reveal_wanted = Signal(str)
    compare_wanted = Signal(list)
    """The paths of two lines, from the top."""

    moved = Signal(str)
    """The path of the line that has become current."""

    def __init__(self, model: PortfolioModel, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contracts, self._language = model, language
        self._kept: tuple[str, frozenset[str]] = ("", frozenset())
        self.setObjectName("contracts")
        self.setAccessibleName(words.TABLE.in_language(language))
        self.setModel(model)
        self.setItemDelegateForColumn(0, _FileNames(self))
        self._dress()
        self._fit_letters()
        self.sortByColumn(self._column("risk"), Qt.SortOrder.AscendingOrder)
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._choose_again)
        self.selectionModel().currentRowChanged.connect(self._tell)

    def chosen_paths(self) -> list[str]:
        """The paths of the chosen lines, from the top."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._contracts.row(place).path for place in places]

    def current_row(self) -> PortfolioRow | None:
        index = self.currentIndex()
        row = index.data(ROW) if index.isValid() else None
        return row if isinstance(row, PortfolioRow) else None

    def choose(self, path: str) -> None:
        """Make a contract the current line, if it is shown."""
        place = self._contracts.place(path)
        if place >= 0:
            self.selectRow(place)
            self.scrollTo(self._contracts.index(place, 0))

    def save_state(self) -> QByteArray:
        return self.horizontalHeader().saveState()

    def restore_state(self, state: QByteArray) -> None:
        """Widths, order of columns and sorting as they were; a state of another table changes nothing."""
        header = self.horizontalHeader()
        before = header.saveState()
        if not header.restoreState(state) or header.count() != self._contracts.columnCount():
            header.restoreState(before)
        self.sortByColumn(header.sortIndicatorSection(), header.sortIndicatorOrder())

    def menu(self) -> QMenu:
        """What can be done with the chosen lines."""
        menu = QMenu(self)
        chosen, row = self.chosen_paths(), self.current_row()
        if row is None or not chosen:
            return menu
        path = row.path
        self._add(menu, words.REVIEW, "review", lambda _: self.review_wanted.emit(path))
        self._add(menu, words.PREVIEW, "preview", lambda _: self.preview_wanted.emit(path))
        menu.addSeparator()
        again = words.AUDIT_AGAIN if row.readable else words.RETRY
        self._add(menu, again, "", lambda _: self.retry_wanted.emit(chosen))
        self._add(menu, words.REVEAL, "", lambda _: self.reveal_wanted.emit(path))
        compare = self._add(menu, words.COMPARE, "", lambda _: self.compare_wanted.emit(chosen))
        compare.setEnabled(len(chosen) == _TWO)
        menu.addSeparator()
        many = words.REMOVE_MANY.filled(count=len(chosen))
        self._add(
            menu,
            many if len(chosen) > 1 else words.REMOVE,
            "remove",
            lambda _: self.removal_wanted.emit(chosen),
        )
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, plain = self.current_row(), event.modifiers() in _PLAIN
        if row is not None and plain and event.key() in _ENTER:
            self.review_wanted.emit(row.path)
        elif row is not None and plain and event.key() == Qt.Key.Key_Space:
            self.preview_wanted.emit(row.path)
        elif plain and event.key() == Qt.Key.Key_Delete and self.chosen_paths():
            self.removal_wanted.emit(self.chosen_paths())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.horizontalHeader().count():
            self._fit_letters()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_name()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.indexAt(event.position().toPoint()).data(ROW)
        if event.button() is Qt.MouseButton.LeftButton and isinstance(row, PortfolioRow):
            self.review_wanted.emit(row.path)

    def _dress(self) -> None:
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.sectionResized.connect(self._fit_name)

    def _fit_letters(self) -> None:
        """Lines and columns are as large as the letters want them."""
        self.verticalHeader().setDefaultSectionSize(max(ROW_HEIGHT, self.fontMetrics().height() + 12))
        letters = self.fontMetrics()
        verdicts = [sign.word.in_language(self._language) for sign in VERDICTS.values()]
        widest = _ICON + max(letters.horizontalAdvance(word) for word in verdicts)
        severities = [word.in_language(self._language) for word in SEVERITIES.values()]
        risk = letters.horizontalAdvance(" 0 · ".join((*severities[:2], "")))
        for place, column in enumerate(self._contracts.columns):
            figures = letters.horizontalAdvance("0") * _LETTERS.get(column.id, 0)
            usual = risk if column.id == "risk" else figures
            title = letters.horizontalAdvance(column.title)
            self.setColumnWidth(
                place, 2 * _PADDING + max(usual, title, widest if column.clause is not None else 0)
            )

    def _fit_name(self, changed: int = -1) -> None:
        """The name of the file has what the other columns leave; with too little the table scrolls sideways."""
        if changed != 0:
            rest = self.horizontalHeader().length() - self.columnWidth(0)
            self.setColumnWidth(0, max(_NARROWEST, self.viewport().width() - rest))

    def _column(self, id: str) -> int:
        return next(place for place, column in enumerate(self._contracts.columns) if column.id == id)

    def _keep(self) -> None:
        row = self.current_row()
        self._kept = (row.path if row else "", frozenset(self.chosen_paths()))

    def _choose_again(self) -> None:
        """What was chosen stays chosen where it is still shown."""
        current, chosen = self._kept
        if not current or self._contracts.place(current) < 0:
            return
        model = self.selectionModel()
        index = self._contracts.index(self._contracts.place(current), 0)
        flag = model.SelectionFlag
        model.setCurrentIndex(index, flag.NoUpdate)
        for path in chosen:
            place = self._contracts.place(path)
            if place >= 0:
                model.select(self._contracts.index(place, 0), flag.Select | flag.Rows)

    def _tell(self, index: QModelIndex) -> None:
        row = index.data(ROW) if index.isValid() else None
        self.moved.emit(row.path if isinstance(row, PortfolioRow) else "")

    def _open_menu(self, where: QPoint) -> None:
        menu = self.menu()
        if not menu.isEmpty():
            menu.popup(self.viewport().mapToGlobal(where))

    def _add(self, menu: QMenu, word: Bilingual, key: str, do: Callable[..., object]) -> QAction:
        action = QAction(word.in_language(self._language), menu)
        if key:
            action.setShortcut(words.KEYS[key])
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(do)
        menu.addAction(action)
        return action


class _FileNames(QStyledItemDelegate):
    """File names lose their middle, so that their ending stays. All other cells are painted without a call of Python."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideMiddle
