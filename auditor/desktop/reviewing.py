"""The review of one contract at work: reading it, showing what is decided, carrying out what the reviewer does."""

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from auditor.audit.model import Audit
from auditor.audit.options import AuditOptions
from auditor.desktop.checklist_panel import LOCKED
from auditor.desktop.clerk import Clerk
from auditor.desktop.exporter import Exporter
from auditor.desktop.inspection import ClauseNote, Inspection
from auditor.desktop.inspector import Inspector
from auditor.desktop.preferences import Preferences
from auditor.desktop.trail_lines import trail_lines
from auditor.desktop.trail_window import TrailWindow
from auditor.desktop.window import REVIEW, MainWindow
from auditor.desktop.words import window as words
from auditor.errors import AuditorError
from auditor.workspace import ContractRecord, Decision, FindingKey, Review, Settings, TrailEntry


class Reviewing(QObject):
    """Knows which contract is open. The Workspace's answer is shown, never what was asked of it."""

    said = Signal(object)
    """A Bilingual for the status bar."""

    def __init__(
        self, window: MainWindow, preferences: Preferences, clerk: Clerk, inspector: Inspector
    ) -> None:
        super().__init__(window)
        self._window, self._page, self._preferences = window, window.review, preferences
        self._clerk, self._inspector = clerk, inspector
        self._path = self._sha256 = self._shown = ""
        self._notes: tuple[ClauseNote, ...] = ()
        self._known: Audit | None = None
        self.review: Review | None = None
        self._error: AuditorError | None = None

    def open(self, path: str, record: ContractRecord | None) -> None:
        """Show a contract: what was decided comes from the Workspace, the text from its file."""
        self._path, self._shown = path, ""
        self._sha256 = record.sha256 if record else ""
        self._known = record.audit if record else None
        self.review = self._error = None
        name = os.path.basename(path)
        self._window.show_review(name)
        self._page.show_reading(name)
        if self._sha256:
            self._clerk.review(self._sha256)
        else:
            self._inspect(Settings())

    @property
    def ready(self) -> bool:
        """Whether the contract that was asked for is shown, or why it cannot be."""
        return (self._shown != "" and self._page.settled) or self._error is not None

    def audit_again(self) -> None:
        if self._path:
            self._inspect(self.review.settings if self.review else Settings())

    def show_review(self, review: Review) -> None:
        """The Workspace's answer; other settings than before ask for another audit."""
        if review.sha256 != self._sha256:
            return
        before, self.review = self.review, review
        self._page.show_review(review)
        if self._window.place == REVIEW:
            self._window.actions_.lock(review.state in LOCKED)
        first = before is None and self._shown != review.sha256
        if first or (before is not None and before.settings != review.settings):
            self._inspect(review.settings)

    def show_inspection(self, path: str, inspection: Inspection) -> None:
        """The contract has been read and audited."""
        if path != self._path:
            return
        audit, self._error = inspection.audit, None
        self._page.show_inspection(inspection, keep_place=self._shown == audit.sha256)
        self._shown = audit.sha256
        if self._known is None or not same_row(self._known, audit):
            self._known = audit
            self._clerk.keep([audit])
        if self.review is not None and self.review.sha256 == audit.sha256:
            self._page.show_review(self.review)

    def note_kept(self, records: Sequence[ContractRecord]) -> None:
        """A contract that was new, or has changed on the disk, now has a review of its own."""
        for record in records:
            if record.path != self._path:
                continue
            if record.sha256 and record.sha256 != self._sha256:
                self._sha256, self.review = record.sha256, None
            if record.sha256:
                self._clerk.review(record.sha256)

    def note_rules(self, notes: tuple[ClauseNote, ...]) -> None:
        """What the rules say of their clauses, for a contract whose file cannot be read."""
        self._notes = notes

    def show_failure(self, path: str, error: AuditorError) -> None:
        """The file cannot be read now; what the last audit found of it is shown instead."""
        if path != self._path:
            return
        self._error = error
        if self._sha256 and self._known is not None and self._known.readable:
            self._clerk.recall(self._sha256)
        else:
            self._page.show_failure(error)

    def show_recalled(self, audit: Audit | None) -> None:
        if self._error is None:
            return
        if audit is None:
            self._page.show_failure(self._error)
            return
        self._page.show_recalled(audit, self._notes, self._error)
        if self.review is not None:
            self._page.show_review(self.review)

    def refuse(self) -> None:
        """The Workspace said no: show again what holds."""
        if self.review is not None:
            self._page.show_review(self.review)

    def settle(self, settings: Settings) -> None:
        self._clerk.settle(self._sha256, settings, self._preferences.reviewer)

    def decide(self, decision: Decision) -> None:
        self._clerk.decide(self._sha256, replace(decision, reviewer=self._preferences.reviewer))

    def comment(self, key: FindingKey, text: str) -> None:
        self._clerk.comment(self._sha256, key, text, self._preferences.reviewer)

    def step(self, name: str, who: str, reason: str) -> None:
        """A step of the sign-off; without a name it is the reviewer who sits here."""
        self._clerk.step(name, self._sha256, who or self._preferences.reviewer, reason)

    def export(self, exporter: Exporter, workspace: Path) -> None:
        """Write the opinion on the contract and its marked-up original into a folder that the user names."""
        folder = self._window.ask_folder(for_reports=True) if self._sha256 else ""
        if folder:
            language = self._preferences.language
            exporter.export_one(workspace, self._path, self._sha256, Path(folder), language)
            self.said.emit(words.EXPORTING)

    def draft(self) -> tuple[str, AuditOptions]:
        """The contract as one draft of two, and how it is audited."""
        settings = self.review.settings if self.review else Settings()
        options = options_of(settings, self._preferences.language)
        return self._path, replace(options, trace=False)

    def ask_trail(self) -> None:
        """Read what has been done to the contract so far."""
        if self._sha256:
            self._clerk.trail(self._sha256)

    def show_trail(self, entries: Sequence[TrailEntry]) -> None:
        """Show what was done, by whom and when, in a window of its own."""
        language = self._preferences.language
        lines = trail_lines(entries, self._page.titles(), language)
        TrailWindow(os.path.basename(self._path), lines, language, self._window).show()

    def undo(self) -> None:
        self._clerk.undo(self._sha256, self._preferences.reviewer)

    def show_undone(self, key: FindingKey | None) -> None:
        if key is not None:
            self._page.panel.choose(key)
        self.said.emit(words.NOTHING_TO_UNDO if key is None else words.UNDONE)

    def _inspect(self, settings: Settings) -> None:
        self._inspector.ask(self._path, options_of(settings, self._preferences.language))


def options_of(settings: Settings, language: str) -> AuditOptions:
    """How a contract under review is audited: as it was settled, in the window's language, with the trace."""
    return AuditOptions(
        stance=settings.stance,
        strictness=settings.strictness,
        brand=settings.brand,
        kol=settings.kol,
        language=language,
        trace=True,
    )


def same_row(before: Audit, after: Audit) -> bool:
    """Whether a row of the list would show the same for both audits."""
    return _row(before) == _row(after)


def _row(audit: Audit) -> tuple[object, ...]:
    clauses = tuple((clause.id, clause.verdict, clause.severity) for clause in audit.clauses)
    return (audit.sha256, audit.stance, audit.strictness, audit.rulepack_version, audit.parties, clauses)
