"""The checklist as Qt's tree model: groups, clauses, elements and draft checks, with what the reviewers decided."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QPalette

from auditor.desktop.checklist import Entry
from auditor.desktop.decisions import Mind, mind_of
from auditor.desktop.words import review as words
from auditor.workspace import FindingKey, Review

ENTRY = Qt.ItemDataRole.UserRole + 1
"""The Entry of a line."""

MIND = Qt.ItemDataRole.UserRole + 2
"""The Mind of the reviewers on it."""

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class _Node:
    """An entry in its place; ``number`` is its place among all nodes, which an index carries."""

    __slots__ = ("children", "entry", "number", "parent", "row")

    def __init__(self, entry: Entry | None, parent: "_Node | None", row: int, number: int) -> None:
        self.entry = entry
        self.parent = parent
        self.row = row
        self.number = number
        self.children: list[_Node] = []


class ChecklistModel(QAbstractItemModel):
    """One column; what a line shows besides its title comes by the roles ENTRY and MIND."""

    def __init__(self, language: str = "zh", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._palette = QPalette()
        self._review: Review | None = None
        self._root = _Node(None, None, 0, 0)
        self._nodes = [self._root]
        self._by_key: dict[FindingKey, _Node] = {}

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show another contract, or the same after another audit."""
        self.beginResetModel()
        self._root = _Node(None, None, 0, 0)
        self._nodes, self._by_key = [self._root], {}
        self._grow(self._root, entries)
        self.endResetModel()

    def show_review(self, review: Review | None) -> None:
        """Show what has been decided, without touching selection or what is unfolded."""
        self._review = review
        for node in self._by_key.values():
            index = self._index(node)
            self.dataChanged.emit(index, index)

    def index_of(self, key: FindingKey) -> QModelIndex:
        """Where a finding stands; an invalid index if it is not there."""
        node = self._by_key.get(key)
        return _NOWHERE if node is None else self._index(node)

    def entry(self, index: Index) -> Entry | None:
        node = self._node(index)
        return node.entry

    def mind(self, entry: Entry) -> Mind:
        """What the reviewers hold of an entry."""
        return mind_of(entry.key, self._review)

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
        entry = self._node(index).entry
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(entry.reasons) or None
        if role == Qt.ItemDataRole.FontRole and entry.key is None:
            font = QFont()
            font.setBold(True)
            return font
        if role == ENTRY:
            return entry
        return self.mind(entry) if role == MIND else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and section == 0:
            return words.CHECKLIST.in_language(self._language)
        return None

    def _node(self, index: Index) -> _Node:
        number = index.internalId() if index.isValid() else 0
        return self._nodes[number] if number < len(self._nodes) else self._root

    def _index(self, node: _Node) -> QModelIndex:
        return self.createIndex(node.row, 0, node.number)

    def _grow(self, below: _Node, entries: Sequence[Entry]) -> None:
        for row, entry in enumerate(entries):
            node = _Node(entry, below, row, len(self._nodes))
            self._nodes.append(node)
            below.children.append(node)
            if entry.key is not None:
                self._by_key[entry.key] = node
            self._grow(node, entry.children)

    def _spoken(self, entry: Entry) -> str:
        """The whole line as a screen reader says it."""
        need = words.REQUIRED.in_language(self._language) if entry.required else ""
        parts = (entry.title, entry.word, need, entry.value, self.mind(entry).spoken(self._language))
        return ", ".join(part for part in parts if part)
