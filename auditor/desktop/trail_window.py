"""The audit trail of one contract in a window of its own: read, and copied to send on."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from auditor.desktop.tokens import ROW_HEIGHT
from auditor.desktop.trail_lines import TrailLine
from auditor.desktop.words import trail as words

_SIZE = QSize(900, 520)
_WIDTHS = (130, 110, 130, 200)


class TrailWindow(QDialog):
    """Shows the lines that it was made with."""

    def __init__(
        self, name: str, lines: Sequence[TrailLine], language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self._heads = [
            word.in_language(language)
            for word in (words.AT, words.WHO, words.WHAT, words.ABOUT, words.DETAILS)
        ]
        self.setWindowTitle(words.TITLE.filled(name=name).in_language(language))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_SIZE)
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        copy = buttons.addButton(words.COPY.in_language(language), role.ActionRole)
        copy.setObjectName("copy_trail")
        copy.clicked.connect(self._copy)
        close = buttons.addButton(words.CLOSE.in_language(language), role.RejectRole)
        close.setObjectName("close_trail")
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self._table(language), 1)
        column.addWidget(buttons)

    def _table(self, language: str) -> QTableWidget:
        table = QTableWidget(len(self._lines), len(self._heads))
        table.setObjectName("trail")
        table.setAccessibleName(words.TABLE.in_language(language))
        table.setHorizontalHeaderLabels(self._heads)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        for row, line in enumerate(self._lines):
            for place, said in enumerate(line):
                item = QTableWidgetItem(said)
                item.setToolTip(said)
                table.setItem(row, place, item)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, width in enumerate(_WIDTHS):
            header.resizeSection(place, width)
        header.setSectionResizeMode(len(_WIDTHS), QHeaderView.ResizeMode.Stretch)
        table.scrollToBottom()
        return table

    def _copy(self) -> None:
        rows = [self._heads, *(list(line) for line in self._lines)]
        QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in rows))
