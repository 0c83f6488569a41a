"""The contract on show: its pages, its text typeset, or a message why there is neither."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from auditor.desktop.marks import Mark, Span
from auditor.desktop.message_page import MessagePage
from auditor.desktop.pages_view import PagesView
from auditor.desktop.paper_view import PaperView
from auditor.desktop.reading_view import ReadingView
from auditor.documents import Document, Format
from auditor.errors import AuditorError


class DocumentView(QStackedWidget):
    """Passes everything on to the view that shows the present contract."""

    place_chosen = Signal(int, int)
    place_seen = Signal(int)
    zoom_changed = Signal(int)

    def __init__(self, language: str = "zh", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = PagesView(language, self)
        self._paper = PaperView(language, self)
        self._message = MessagePage(language, self)
        self._view: ReadingView = self._paper
        for widget in (self._paper, self._pages, self._message):
            self.addWidget(widget)
        self._connect()

    def _connect(self) -> None:
        for view in (self._pages, self._paper):
            view.place_chosen.connect(self.place_chosen)
            view.place_seen.connect(self.place_seen)
            view.zoom_changed.connect(self.zoom_changed)
        self._pages.failed.connect(self.show_message)

    @property
    def views(self) -> Sequence[QWidget]:
        """The views of a contract, to put a menu on."""
        return self._paper, self._pages

    def show_document(self, document: Document) -> None:
        """Show a contract from its beginning: a PDF as its pages, all else typeset."""
        self.clear()
        if document.format is Format.PDF:
            self._view = self._pages
            self._pages.show_document(document)
        else:
            self._view = self._paper
            self._paper.show_document(document)
        self.setCurrentWidget(self._view)

    def show_message(self, words: str) -> None:
        """Show these words instead of a contract."""
        self.clear()
        self._message.say(words)
        self.setCurrentWidget(self._message)

    def show_error(self, error: AuditorError) -> None:
        """Show why there is no contract, and what to do about it."""
        self.clear()
        self._message.show_error(error)
        self.setCurrentWidget(self._message)

    def clear(self) -> None:
        """Show nothing."""
        self._pages.clear()
        self._paper.clear()
        self._message.say("")

    def finish(self, seconds: float) -> None:
        """Draw no more, before the application ends; it takes no longer than so many seconds."""
        self._pages.finish(seconds)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Underlay these softly."""
        self._view.set_marks(marks)

    def set_current(self, spans: Sequence[Span], tone: str = "accent") -> None:
        """Underlay exactly these strongly, with a bar beside them, and bring the first into sight."""
        self._view.set_current(spans, tone)

    def go_to(self, offset: int) -> None:
        """Bring this character of the Document's text into the upper third of the window."""
        self._view.go_to(offset)

    def find(self, words: str) -> int:  # type: ignore[override]  # Qt's own find(), by number of a window, is not used
        """Mark all places where the words stand; returns how many there are."""
        return self._view.find(words)

    def find_next(self, backward: bool = False) -> int:
        """Go to the next hit, at first from what is visible; returns its 1-based number, 0 if there is none."""
        return self._view.find_next(backward)

    def end_find(self) -> None:
        self._view.end_find()

    def zoom_by(self, steps: int) -> None:
        self._view.zoom_by(steps)

    def reset_zoom(self) -> None:
        self._view.reset_zoom()

    @property
    def zoom_percent(self) -> int:
        return self._view.zoom_percent

    def selected_text(self) -> str:
        return self._view.selected_text()

    def copy(self) -> None:
        """Put the selected text on the clipboard, if anything is selected."""
        self._view.copy()
