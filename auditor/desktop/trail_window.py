"""The audit trail of one contract in a window of its own: read, and copied to send on."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from auditor.desktop.line_table import LineTable
from auditor.desktop.table_lines import Cell, Line
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

    def _table(self, language: str) -> LineTable:
        said, none = (word.in_language(language) for word in (words.TABLE, words.NOTHING))
        table = LineTable("trail", said, self._heads, _WIDTHS, none, wide=len(_WIDTHS))
        table.show_lines([Line(tuple(map(Cell, line))) for line in self._lines])
        table.choose(len(self._lines) - 1)
        return table

    def _copy(self) -> None:
        rows = [self._heads, *(list(line) for line in self._lines)]
        QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in rows))
