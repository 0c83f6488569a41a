"""The outline of a contract as Qt's tree model: articles, what is in them, and the verdict that stands there."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from auditor.audit.model import Heading
from auditor.desktop.checklist import worst

TONE = Qt.ItemDataRole.UserRole + 1
"""The gravest verdict that rests on words below the heading; empty if none does."""

START = Qt.ItemDataRole.UserRole + 2
"""Where the provision begins, characters of the Document's text."""

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class _Node:
    """A heading in its place; ``number`` is its place among all nodes, which an index carries."""

    __slots__ = ("children", "heading", "number", "parent", "row", "tone")

    def __init__(self, heading: Heading | None, parent: "_Node | None", row: int, number: int) -> None:
        self.heading = heading
        self.number = number
        self.parent = parent
        self.row = row
        self.tone = ""
        self.children: list[_Node] = []


class OutlineModel(QAbstractItemModel):
    """One column of headings, two levels deep."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = _Node(None, None, 0, 0)
        self._nodes = [self._root]

    def show_headings(self, headings: Sequence[Heading], tones: Sequence[tuple[int, str]]) -> None:
        """Show an outline; ``tones`` are places in the text with a verdict, in order."""
        self.beginResetModel()
        self._root = _Node(None, None, 0, 0)
        self._nodes = [self._root]
        starts = [start for start, _ in tones]
        for heading in headings:
            below = self._root
            if heading.depth > 1 and self._root.children:
                below = self._root.children[-1]
            node = _Node(heading, below, len(below.children), len(self._nodes))
            first, last = bisect_left(starts, heading.start), bisect_left(starts, heading.end)
            node.tone = worst(tone for _, tone in tones[first:last])
            below.children.append(node)
            self._nodes.append(node)
        self.endResetModel()

    def index_at(self, position: int) -> QModelIndex:
        """The innermost heading whose provision holds a character of the text."""
        number = bisect_right([node.heading.start for node in self._nodes if node.heading], position)
        return self._index(self._nodes[number]) if number else _NOWHERE

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        children = self._node(parent).children
        if column != 0 or not 0 <= row < len(children):
            return _NOWHERE
        return self._index(children[row])

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        above = self._node(index).parent
        if above is None or above is self._root:
            return _NOWHERE
        return self._index(above)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() and parent.column() > 0 else len(self._node(parent).children)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        node = self._node(index)
        if node.heading is None:
            return None
        said = f"{node.heading.label} {node.heading.text}".strip()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return said
        if role == TONE:
            return node.tone
        return node.heading.start if role == START else None

    def _node(self, index: Index) -> _Node:
        number = index.internalId() if index.isValid() else 0
        return self._nodes[number] if number < len(self._nodes) else self._root

    def _index(self, node: _Node) -> QModelIndex:
        return self.createIndex(node.row, 0, node.number)
