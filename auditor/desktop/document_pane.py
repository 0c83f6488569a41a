"""The contract under review with the line to search it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from auditor.desktop.document_view import DocumentView
from auditor.desktop.find_bar import FindBar


class DocumentPane(QWidget):
    """A contract, and the find bar that opens above it."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = DocumentView(language)
        self.find_bar = FindBar(language)
        self._hits = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self.document, 1)
        self.find_bar.sought.connect(self._seek)
        self.find_bar.stepped.connect(self.find_again)
        self.find_bar.closed.connect(self._end_find)

    def open_find(self) -> None:
        """Open the line to search the contract with."""
        self.find_bar.open_bar(self.document.selected_text())

    def close_find(self) -> bool:
        """Close the line to search with; False if it is not open."""
        was_open = self.find_bar.isVisible()
        if was_open:
            self.find_bar.close_bar()
        return was_open

    def find_again(self, backward: bool) -> None:
        """Go to the next hit, or to the one before."""
        if self._hits:
            self.find_bar.show_hits(self.document.find_next(backward), self._hits)

    def forget_find(self) -> None:
        """Search no more: another contract comes."""
        self.find_bar.hide()
        self.document.end_find()

    def _seek(self, sought: str) -> None:
        total = self.document.find(sought) if sought else 0
        if not sought:
            self.document.end_find()
        self.find_bar.show_hits(self.document.find_next() if total else 0, total)
        self._hits = total

    def _end_find(self) -> None:
        self.document.end_find()
        self.document.setFocus()
