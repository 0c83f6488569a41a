"""The outline beside a contract: its headings with the marks of their verdicts, a way to each place."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QTreeView, QWidget

from auditor.audit.model import Heading
from auditor.desktop.outline_delegate import OutlineDelegate
from auditor.desktop.outline_model import START, OutlineModel
from auditor.desktop.words import review as words


class OutlineView(QTreeView):
    """Goes with the reader, and takes him to the heading that he chooses."""

    place_wanted = Signal(int)
    """The offset in the Document's text at which the chosen heading begins."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headings = OutlineModel(language, self)
        self.setObjectName("outline")
        self.setAccessibleName(words.OUTLINE.in_language(language))
        self.setModel(self._headings)
        self.setItemDelegate(OutlineDelegate(self))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._go)
        self.activated.connect(self._go)

    def show_headings(
        self, headings: Sequence[Heading], tones: Sequence[tuple[int, str]], text: str = ""
    ) -> None:
        """Show the outline of a Document's text; ``tones`` are places in the text with a verdict, in order."""
        self._headings.show_headings(headings, tones, text)

    def follow(self, position: int) -> None:
        """Mark the heading above a place in the text, unless the keys go to the outline."""
        index = self._headings.index_at(position)
        while index.parent().isValid() and not self.isExpanded(index.parent()):
            index = index.parent()
        if index.isValid() and not self.hasFocus():
            self.setCurrentIndex(index)

    def _go(self, index: QModelIndex) -> None:
        start = index.data(START)
        if start is not None:
            self.place_wanted.emit(start)
