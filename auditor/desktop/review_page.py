"""The place where one contract is reviewed: outline, the contract itself, and the checklist beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from auditor.audit.model import Audit
from auditor.desktop import checklist
from auditor.desktop.by_and_by import ByAndBy
from auditor.desktop.checklist import Entry
from auditor.desktop.checklist_panel import LOCKED, ChecklistPanel
from auditor.desktop.document_pane import DocumentPane
from auditor.desktop.inspection import ClauseNote, Inspection
from auditor.desktop.notices import notices
from auditor.desktop.outline_view import OutlineView
from auditor.desktop.review_head import ReviewHead
from auditor.desktop.settings_bar import SettingsBar
from auditor.desktop.words import review as words
from auditor.errors import AuditorError
from auditor.workspace import FindingKey, Review, Settings

_OUTLINE_FROM = 1100
"""Pixels of width below which the outline folds away."""


class ReviewPage(QWidget):
    """Lays out the parts and passes on what they tell; what a decision means is for the window to carry out."""

    back_wanted = Signal()
    settings_changed = Signal(object)
    decided = Signal(object)
    commented = Signal(object, str)
    step_wanted = Signal(str, str, str)
    shown = Signal()
    """All of a contract is on show."""

    said = Signal(object)
    """A Bilingual for the status bar."""

    def __init__(self, language: str = "zh", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._entries: tuple[Entry, ...] = ()
        self._audit: Audit | None = None
        self._review: Review | None = None
        self._error: AuditorError | None = None
        self._pane = DocumentPane(language)
        self.document = self._pane.document
        self.panel = ChecklistPanel(language)
        self.settings = SettingsBar(language)
        self._head, self._outline = ReviewHead(language), OutlineView(language)
        self._notice = self._make_notice()
        self._tone = "accent"
        self._by_and_by = ByAndBy(self)
        self._by_and_by.ended.connect(self.shown)
        self._splitter = self._make_splitter()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.settings)
        column.addWidget(self._notice)
        column.addWidget(self._splitter, 1)
        self._connect()

    def show_reading(self, name: str) -> None:
        """A contract is being read: say so at once, and show nothing of the one before."""
        self._by_and_by.begin()
        self._audit, self._review, self._error, self._entries = None, None, None, ()
        self._head.show_name(name)
        self._notice.hide()
        self.panel.show_review(None)
        self.panel.show_entries(())
        self._outline.show_headings((), ())
        self.settings.setEnabled(False)
        self._pane.forget_find()
        self.document.show_message(words.READING.filled(name=name).in_language(self._language))

    def show_inspection(self, inspection: Inspection, *, keep_place: bool = False) -> None:
        """Show a contract; ``keep_place`` after another audit of the same text."""
        self._error = None
        entries = checklist.checklist(inspection.audit, inspection.notes, self._language)
        self._show_audit(inspection.audit, entries)
        if not keep_place:
            self.document.show_document(inspection.document)
        self.document.set_marks(checklist.marks(entries))
        tones = checklist.tones_by_start(entries)
        self._by_and_by.begin(
            lambda: self.panel.fill(entries),
            self.panel.choose_first,
            lambda: self._outline.show_headings(inspection.headings, tones, inspection.document.text),
        )

    @property
    def settled(self) -> bool:
        """Whether all of a contract is on show."""
        return self._by_and_by.done

    def show_recalled(self, audit: Audit, notes: Sequence[ClauseNote], error: AuditorError) -> None:
        """Show what an earlier audit found of a file that cannot be opened now."""
        self._error = error
        self._show_audit(audit, checklist.checklist(audit, notes, self._language))
        self.document.show_error(error)
        self.panel.show_entries(self._entries)

    def show_failure(self, error: AuditorError) -> None:
        """Nothing is known of the file but why it could not be read."""
        self._error = error
        self.document.show_error(error)

    def show_review(self, review: Review) -> None:
        """Show what was decided so far."""
        self._review = review
        self._head.show_state(review.state)
        self.panel.show_review(review)
        self._show_settings()

    def titles(self) -> dict[FindingKey, str]:
        """The names of the clauses and elements on show."""
        return {key: entry.title for key, entry in checklist.by_key(self._entries).items()}

    def open_find(self) -> None:
        """Open the line to search the contract with."""
        self._pane.open_find()

    def close_open(self) -> bool:
        """Close what is open over the contract: the form that is being filled in first, then the search; False if nothing is."""
        return self.panel.close_form() or self._pane.close_find()

    def find_again(self, *, backward: bool = False) -> None:
        """Go to the next hit, or to the one before."""
        self._pane.find_again(backward)

    def save_state(self) -> list[QByteArray]:
        return [self._splitter.saveState(), self.panel.save_state()]

    def restore_state(self, states: list[QByteArray]) -> None:
        across, down = states
        self._splitter.restoreState(across)
        self.panel.restore_state(down)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._outline.setVisible(event.size().width() >= _OUTLINE_FROM)

    def _show_audit(self, audit: Audit, entries: tuple[Entry, ...]) -> None:
        self._audit, self._entries = audit, entries
        self._show_settings()

    def _show_settings(self) -> None:
        if self._audit is None:
            return
        settings = self._review.settings if self._review else Settings()
        gone = self._error is not None  # without the file nothing can be audited anew
        locked = gone or self._review is None or self._review.state in LOCKED
        self.settings.setEnabled(True)
        self.settings.show_settings(self._audit, settings, locked=locked)
        said = notices(self._audit, self._review, self._error, self._language)
        self._notice.setText("\n".join(said))
        self._notice.setVisible(bool(said))

    def _make_notice(self) -> QLabel:
        notice = QLabel()
        notice.setProperty("kind", "notice")
        notice.setWordWrap(True)
        notice.setTextFormat(Qt.TextFormat.PlainText)
        notice.hide()
        return notice

    def _make_splitter(self) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        for part, share in ((self._outline, 0), (self._pane, 1), (self.panel, 0)):
            splitter.addWidget(part)
            splitter.setStretchFactor(splitter.count() - 1, share)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([210, 680, 400])
        return splitter

    def _connect(self) -> None:
        self._head.back_wanted.connect(self.back_wanted)
        self._outline.place_wanted.connect(self.document.go_to)
        self.panel.chosen.connect(self._mark_entry)
        self.panel.words_wanted.connect(lambda span: self.document.set_current([span], self._tone))
        self.panel.decided.connect(self.decided)
        self.panel.commented.connect(self.commented)
        self.panel.step_wanted.connect(self.step_wanted)
        self.panel.copied.connect(lambda: self.said.emit(words.COPIED))
        self.settings.changed.connect(self.settings_changed)
        self.document.place_chosen.connect(self._choose_at)
        self.document.place_seen.connect(self._outline.follow)

    def _mark_entry(self, entry: Entry) -> None:
        self._tone = entry.tone
        self.document.set_current(entry.spans, entry.tone)

    def _choose_at(self, start: int, end: int) -> None:
        entry = checklist.entry_at(self._entries, start, end)
        if entry is not None and entry.key is not None:
            self.panel.choose(entry.key)
