"""Lines of cells, some with lines below them, as Qt's model of a table that unfolds."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont

from auditor.desktop.arranging import as_text
from auditor.desktop.table_lines import Line
from auditor.desktop.theme import icon
from auditor.desktop.tokens import LIGHT, Tokens
from auditor.desktop.tree_model import NOWHERE, Index, Node, TreeModel

_HEAVY = QFont()
_HEAVY.setWeight(QFont.Weight.DemiBold)

Role = Qt.ItemDataRole


class LineModel(TreeModel[Line]):
    """Shows the lines it is given under heads that stay."""

    def __init__(self, heads: Sequence[str], parent: QObject | None = None) -> None:
        self._heads = tuple(heads)
        self._tokens = LIGHT
        super().__init__(parent)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines and no others."""
        self.beginResetModel()
        self.clear_nodes()
        for line in lines:
            self._add(line, self.root)
        self.endResetModel()

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw icons and words in these colours."""
        self._tokens = tokens
        if self.rowCount():
            last = self.index(self.rowCount() - 1, len(self._heads) - 1)
            self.dataChanged.emit(self.index(0, 0), last, [Role.DecorationRole, Role.ForegroundRole])

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._heads):
            return None
        if role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return self._heads[section] if role == Role.DisplayRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        line = self.node(index).value
        if line is None:
            return None
        cell = line.cells[index.column()]
        if role == Role.DisplayRole:
            return cell.word
        if role == Role.ToolTipRole:
            return as_text(cell.word)
        if role == Role.DecorationRole:
            return icon(cell.icon, self._tokens.tone(cell.tone)) if cell.icon else None
        if role == Role.FontRole:
            return _HEAVY if line.below and not index.column() else None
        if role == Role.ForegroundRole:
            return QColor(self._tokens.tone(cell.tone)) if cell.tone else None
        if role == Role.AccessibleTextRole:
            return self._spoken(line, index.column())
        return None

    def _spoken(self, line: Line, column: int) -> str:
        """A cell says what its head says too; the first one tells the whole line."""
        if column:
            return f"{self._heads[column]} {line.cells[column].word}"
        told = (self._spoken(line, place) for place in range(1, len(line.cells)) if line.cells[place].word)
        return ", ".join((line.cells[0].word, *told))

    def _add(self, line: Line, below: Node[Line]) -> None:
        node = self.add_node(line, below)
        for one in line.below:
            self._add(one, node)
