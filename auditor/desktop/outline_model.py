"""The outline of a contract as Qt's tree model: articles, what is in them, and the verdict that stands there."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import zip_longest
from typing import Any, NamedTuple

from PySide6.QtCore import QModelIndex, QObject, Qt

from auditor.audit.model import Heading, Verdict
from auditor.desktop.arranging import as_text
from auditor.desktop.checklist import worst
from auditor.desktop.tree_model import NOWHERE, Index, TreeModel
from auditor.reports.words import VERDICTS

TONE = Qt.ItemDataRole.UserRole + 1
"""The gravest verdict that rests on words below the heading; empty if none does."""

START = Qt.ItemDataRole.UserRole + 2
"""Where the provision begins, characters of the Document's text."""


class Line(NamedTuple):
    """A heading, the gravest verdict that rests on words below it, and all words from its own to the next heading."""

    heading: Heading
    tone: str
    start: int
    end: int


class OutlineModel(TreeModel[Line]):
    """One column of headings, two levels deep; a screen reader gets the verdict and the words that stand below each."""

    def __init__(self, language: str = "zh", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._starts: list[int] = []
        self._text = ""

    def show_headings(
        self, headings: Sequence[Heading], tones: Sequence[tuple[int, str]], text: str = ""
    ) -> None:
        """Show the outline of a Document's text; ``tones`` are places in the text with a verdict, in order."""
        self.beginResetModel()
        self.clear_nodes()
        self._text = text
        self._starts = [heading.start for heading in headings]
        starts = [start for start, _ in tones]
        for heading, following in zip_longest(headings, self._starts[1:]):
            nested = heading.depth > 1 and self.root.children
            first, last = bisect_left(starts, heading.start), bisect_left(starts, heading.end)
            end = heading.end if following is None else following
            # What stands above the first heading has no line of its own.
            start = heading.start if self.nodes[1:] else 0
            line = Line(heading, worst(tone for _, tone in tones[first:last]), start, end)
            self.add_node(line, self.root.children[-1] if nested else self.root)
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
        if role == Qt.ItemDataRole.DisplayRole:
            return said
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_text(said)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            word = VERDICTS[Verdict(line.tone)].word.in_language(self._language) if line.tone else ""
            return ", ".join(filter(None, (said, word)))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._text[line.start : line.end].strip()
        if role == TONE:
            return line.tone
        return line.heading.start if role == START else None
