"""The list of contracts at work: what is audited, kept, taken off, put back and exported."""

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from auditor.audit.model import Audit
from auditor.audit.options import AuditOptions
from auditor.desktop.clerk import Clerk
from auditor.desktop.exporter import Exporter
from auditor.desktop.preferences import Preferences
from auditor.desktop.sweep import Sweep
from auditor.desktop.window import MainWindow
from auditor.desktop.words import window as words
from auditor.errors import AuditorError, UsageError
from auditor.paths import resources
from auditor.workspace import ContractRecord, Review


class Listing(QObject):
    """Knows every row by its path; the doors and the page are given to it."""

    said = Signal(object)
    """A Bilingual for the status bar."""

    failed = Signal(object)
    """An AuditorError."""

    kept = Signal(object)
    """The ContractRecords that have just been kept."""

    def __init__(
        self, window: MainWindow, preferences: Preferences, clerk: Clerk, sweep: Sweep, exporter: Exporter
    ) -> None:
        super().__init__(window)
        self._window, self._preferences = window, preferences
        self._clerk, self._sweep, self._exporter = clerk, sweep, exporter
        self._taken_off: list[ContractRecord] = []
        self.loaded = False
        self.records: dict[str, ContractRecord] = {}
        self.show_recent()

    def audit(self, paths: Sequence[str]) -> None:
        """Audit files and folders that the user named, in the background."""
        for path in paths:
            self._preferences.note_opened(path)
        self.show_recent()
        self.run(paths)

    def run(self, paths: Sequence[str], options: AuditOptions | None = None) -> None:
        """Audit files and folders in the background; without ``options`` as a contract is audited that nobody has settled."""
        if not paths:
            return
        if not self._sweep.running:
            self._window.status.show_searching()
        self._window.portfolio.set_busy(set(paths))
        self._window.actions_["stop"].setEnabled(True)
        self._sweep.start(paths, options or AuditOptions(language=self._preferences.language))

    def run_all(self) -> None:
        """Audit everything on the list again."""
        self.run([path for path in self.records if os.path.exists(path)])

    def retry_unread(self) -> None:
        """Audit again what could not be read, or not all of it."""
        unread = [path for path, record in self.records.items() if not record.audit.read_whole]
        if unread:
            self.retry(unread)
        else:
            self.said.emit(words.ALL_READ)

    def retry(self, paths: Sequence[str]) -> None:
        """Audit files again; one that is gone costs none of the others."""
        self.run([path for path in paths if os.path.exists(path)] or paths)

    def stop(self) -> None:
        if self._sweep.running:
            self._window.status.show_stopping()
            self._sweep.stop()

    def open_files(self) -> None:
        self.audit(self._window.ask_files())

    def open_folder(self) -> None:
        folder = self._window.ask_folder()
        self.audit([folder] if folder else [])

    def open_samples(self) -> None:
        self.run([str(resources() / "samples")])

    def show_found(self, total: int) -> None:
        """So many files were found so far in what was named."""
        if total:
            self._window.status.show_progress(0, total, False, "")
        else:
            self.failed.emit(UsageError("no_contracts", words.NO_CONTRACTS_THERE))

    def show_end(self, stopped: bool) -> None:
        """The batch is over; the next may have begun before this was heard."""
        if stopped:
            self.said.emit(words.STOPPED)
        if self._sweep.running:
            return
        self._window.status.show_idle()
        self._window.portfolio.set_busy(set())
        self._window.actions_["stop"].setEnabled(False)

    def show_all(self, records: Sequence[ContractRecord]) -> None:
        """What the Workspace held at the start; what was audited meanwhile is newer."""
        self.records = {record.path: record for record in records} | self.records
        self.loaded = True
        self._window.portfolio.set_records(list(self.records.values()))
        self._show_count()
        self._tell_again()

    def _tell_again(self) -> None:
        """Audit what was told in another language than the window speaks now: reasons and wording come with an audit."""
        language = self._preferences.language
        told: dict[tuple[str, str], list[str]] = {}
        for path, record in self.records.items():
            if not _speaks(record.audit, language) and os.path.exists(path):
                told.setdefault((record.audit.stance, record.audit.strictness), []).append(path)
        for (stance, strictness), paths in told.items():
            self.run(paths, AuditOptions(language=language, stance=stance, strictness=strictness))

    def put(self, records: Sequence[ContractRecord]) -> None:
        """Rows that are new or have changed."""
        self.records.update((record.path, record) for record in records)
        self._window.portfolio.put_records(list(records))
        self._show_count()
        self.kept.emit(records)

    def show_review(self, review: Review) -> None:
        """How far the review of a contract is now, in the rows of all its files."""
        now = {name: getattr(review, name) for name in ("state", "reviewer", "approver", "progress")}
        told = [replace(record, **now) for record in self.records.values() if record.sha256 == review.sha256]
        changed = [record for record in told if record != self.records[record.path]]
        if changed:
            self.records.update((record.path, record) for record in changed)
            self._window.portfolio.put_records(changed)

    def preview(self, path: str) -> None:
        """Show the gravest finding of a contract below the list: at once what is known, then its words."""
        record = self.records.get(path)
        if record is None:
            return
        self._window.portfolio.show_preview(path, record.audit)
        if record.sha256:
            self._clerk.preview(path, record.sha256)

    def show_previewed(self, audit: Audit | None) -> None:
        """The words of a finding have come, for whoever still wants them."""
        if audit is not None and audit.readable and audit.path == self._window.portfolio.previewed:
            self._window.portfolio.show_preview(audit.path, audit)

    def remove(self, paths: Sequence[str]) -> None:
        """Take rows off the list; the next undo brings them back."""
        self._taken_off = [self.records[path] for path in paths if path in self.records]
        self._clerk.remove(paths)

    def show_removed(self, paths: Sequence[str]) -> None:
        for path in paths:
            self.records.pop(path, None)
        self._window.portfolio.remove_paths(list(paths))
        self._show_count()
        self.said.emit(words.REMOVED.filled(count=len(paths)))

    def undo(self) -> None:
        """Bring back what was taken off last."""
        if not self._taken_off:
            self.said.emit(words.NOTHING_TO_UNDO)
            return
        self._clerk.put_back(self._taken_off)
        self._taken_off = []

    def reveal(self, path: str) -> None:
        """Show the folder of a file in the system's own window."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(os.path.dirname(path)))

    def export(self, workspace: Path) -> None:
        folder = self._window.ask_folder(for_reports=True)
        if folder:
            self._exporter.export(workspace, Path(folder), self._preferences.language)

    def show_exported(self, folder: str) -> None:
        self.said.emit(words.EXPORTED.filled(folder=folder))

    def fail(self, error: AuditorError) -> None:
        self.failed.emit(error)

    def show_recent(self) -> None:
        """The menu of what was open lately."""
        menu = self._window.actions_.recent
        menu.clear()
        for path in self._preferences.recent:
            menu.addAction(path).setData(path)
        if menu.isEmpty():
            menu.addAction(words.NO_RECENT.in_language(self._preferences.language)).setEnabled(False)

    def _show_count(self) -> None:
        unread = sum(not record.audit.readable for record in self.records.values())
        self._window.status.show_count(len(self.records), unread)


def _speaks(audit: Audit, language: str) -> bool:
    """Whether the titles of its clauses are in that language; what could not be read says it in both."""
    return all(clause.title.isascii() == (language == "en") for clause in audit.clauses[:1])
