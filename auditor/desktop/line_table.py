"""A table of lines, some of which unfold: one column has the room that the others leave."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from auditor.desktop.arranging import quiet_label
from auditor.desktop.line_model import LineModel
from auditor.desktop.table_lines import Line
from auditor.desktop.theme import tokens_of
from auditor.desktop.tree_model import Index

_TALL = 28


class LineTable(QStackedWidget):
    """Shows Lines, or says that there are none."""

    moved = Signal(int)
    """The row that has become current; -1 for none."""

    def __init__(
        self, name: str, said: str, heads: Sequence[str], widths: Sequence[int], none: str, wide: int = 0
    ) -> None:
        """``widths`` in pixels are those of all columns but the ``wide`` one; ``none`` stands there without lines."""
        super().__init__()
        self.lines = LineModel(heads, self)
        self.lines.set_tokens(tokens_of(self.palette()))
        self._view = QTreeView()
        self._view.setObjectName(name)
        self._view.setAccessibleName(said)
        self._view.setProperty("kind", "lines")
        self._view.setModel(self.lines)
        self._view.setItemDelegate(_Tall(self._view))
        self._view.setUniformRowHeights(True)
        self._view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._view.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self._view.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        narrow = (place for place in range(len(heads)) if place != wide)
        for place, width in zip(narrow, widths, strict=True):
            header.resizeSection(place, width)
        self._view.selectionModel().currentRowChanged.connect(self._tell)
        self.addWidget(self._view)
        self.addWidget(quiet_label(none))

    @property
    def row(self) -> int:
        """The current row; -1 if there is none."""
        return self._view.currentIndex().row()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines, those that changed unfolded; the first one becomes the current one."""
        self.lines.show_lines(lines)
        self._view.setRootIsDecorated(any(line.below for line in lines))
        for row, line in enumerate(lines):
            if line.changed and line.below:
                self._view.expand(self.lines.index(row, 0))
        self.setCurrentIndex(0 if lines else 1)
        self.choose(0)

    def focus(self) -> None:
        self._view.setFocus()

    def choose(self, row: int) -> None:
        """Make a row the current one."""
        if row < self.lines.rowCount():
            self._view.setCurrentIndex(self.lines.index(row, 0))
        else:
            self.moved.emit(-1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.lines.set_tokens(tokens_of(self.palette()))

    def _tell(self, index: QModelIndex) -> None:
        self.moved.emit(index.row())


class _Tall(QStyledItemDelegate):
    """The usual lines, with some air."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        # The chosen line is marked by its colour, and the ring around the table says where the keys go.
        option.state &= ~QStyle.StateFlag.State_HasFocus

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), max(_TALL, hint.height()))
