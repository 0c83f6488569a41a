"""The checklist as Qt's tree model: groups, clauses, elements and draft checks, with what the reviewers decided."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QFont

from auditor.desktop.arranging import as_text
from auditor.desktop.checklist import Entry
from auditor.desktop.decisions import Mind, mind_of
from auditor.desktop.tree_model import NOWHERE, Index, Node, TreeModel
from auditor.desktop.words import review as words
from auditor.workspace import FindingKey, Review

ENTRY = Qt.ItemDataRole.UserRole + 1
"""The Entry of a line."""

MIND = Qt.ItemDataRole.UserRole + 2
"""The Mind of the reviewers on it."""


class ChecklistModel(TreeModel[Entry]):
    """One column; what a line shows besides its title comes by the roles ENTRY and MIND."""

    def __init__(self, language: str = "zh", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._review: Review | None = None
        self._by_key: dict[FindingKey, Node[Entry]] = {}

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show another contract, or the same after another audit."""
        self.beginResetModel()
        self.clear_nodes()
        self._by_key = {}
        self._grow(self.root, entries)
        self.endResetModel()

    def show_review(self, review: Review | None) -> None:
        """Show what has been decided, without touching selection or what is unfolded."""
        self._review = review
        for node in self._by_key.values():
            index = self.index_of_node(node)
            self.dataChanged.emit(index, index)

    def index_of(self, key: FindingKey) -> QModelIndex:
        """Where a finding stands; an invalid index if it is not there."""
        node = self._by_key.get(key)
        return NOWHERE if node is None else self.index_of_node(node)

    def entry(self, index: Index) -> Entry | None:
        return self.node(index).value

    def mind(self, entry: Entry) -> Mind:
        """What the reviewers hold of an entry."""
        return mind_of(entry.key, self._review)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.node(index).value
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_text("\n".join(entry.reasons)) or None
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

    def _grow(self, below: Node[Entry], entries: Sequence[Entry]) -> None:
        for entry in entries:
            node = self.add_node(entry, below)
            if entry.key is not None:
                self._by_key[entry.key] = node
            self._grow(node, entry.children)

    def _spoken(self, entry: Entry) -> str:
        """The whole line as a screen reader says it."""
        need = words.REQUIRED.in_language(self._language) if entry.required else ""
        parts = (entry.title, entry.word, need, entry.value, self.mind(entry).spoken(self._language))
        return ", ".join(part for part in parts if part)
