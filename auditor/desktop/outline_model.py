"""The outline of a contract as Qt's tree model: articles, what is in them, and the verdict that stands there."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QModelIndex, QObject, Qt

from auditor.audit.model import Heading
from auditor.desktop.checklist import worst
from auditor.desktop.tree_model import NOWHERE, Index, TreeModel

TONE = Qt.ItemDataRole.UserRole + 1
"""The gravest verdict that rests on words below the heading; empty if none does."""

START = Qt.ItemDataRole.UserRole + 2
"""Where the provision begins, characters of the Document's text."""


class Line(NamedTuple):
    """A heading with the gravest verdict that rests on words below it."""

    heading: Heading
    tone: str


class OutlineModel(TreeModel[Line]):
    """One column of headings, two levels deep."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._starts: list[int] = []

    def show_headings(self, headings: Sequence[Heading], tones: Sequence[tuple[int, str]]) -> None:
        """Show an outline; ``tones`` are places in the text with a verdict, in order."""
        self.beginResetModel()
        self.clear_nodes()
        starts = [start for start, _ in tones]
        for heading in headings:
            nested = heading.depth > 1 and self.root.children
            first, last = bisect_left(starts, heading.start), bisect_left(starts, heading.end)
            line = Line(heading, worst(tone for _, tone in tones[first:last]))
            self.add_node(line, self.root.children[-1] if nested else self.root)
        self._starts = [heading.start for heading in headings]
        self.endResetModel()

    def index_at(self, position: int) -> QModelIndex:
        """The innermost heading whose provision holds a character of the text."""
        number = bisect_right(self._starts, position)
        return self.index_of_node(self.nodes[number]) if number else NOWHERE

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.node(index).value
        if line is None:
            return None
        said = f"{line.heading.label} {line.heading.text}".strip()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return said
        if role == TONE:
            return line.tone
        return line.heading.start if role == START else None
