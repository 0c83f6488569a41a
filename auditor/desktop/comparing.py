"""The comparison of two drafts at work: the window asks, two errands answer."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from auditor.audit.options import AuditOptions
from auditor.desktop.errand import Errand
from auditor.desktop.words import compare as words

if TYPE_CHECKING:
    from auditor.desktop.compare_window import CompareWindow
    from auditor.desktop.draft_changes import DraftChanges
    from auditor.desktop.window import MainWindow


class Comparing(QObject):
    """Makes its window when it is asked for one: with the reports behind it it is too much for the start."""

    def __init__(self, window: "MainWindow", language: str) -> None:
        super().__init__(window)
        self._window, self._language = window, language
        self._options = AuditOptions(language=language)
        self._shown: CompareWindow | None = None
        self.errand = Errand(words.BROKE, self)
        self.report = Errand(words.SAVE_BROKE, self)

    def open(self, old: str = "", new: str = "", options: AuditOptions | None = None) -> None:
        """Show the window, or bring it to the front; two files that are named are compared at once.

        A single one that is named there already changes nothing. ``options`` are those that both drafts are audited with.
        """
        shown = self._shown or self._make()
        if old or (new and not shown.names(new)):
            self._options = options or AuditOptions(language=self._language)
            shown.set_drafts(old, new)
        shown.show()
        shown.activateWindow()
        if old and new:
            shown.compare()

    def _make(self) -> "CompareWindow":
        from auditor.desktop.compare_window import CompareWindow

        self._shown = shown = CompareWindow(self._language, self._window)
        shown.wanted.connect(self._compare)
        shown.report_wanted.connect(self._save)
        self.errand.found.connect(shown.show_changes)
        self.errand.failed.connect(shown.show_error)
        self.report.found.connect(shown.show_saved)
        self.report.failed.connect(shown.show_not_saved)
        return shown

    def _compare(self, old: str, new: str) -> None:
        from auditor.desktop.draft_changes import draft_changes

        self.errand.ask(draft_changes, old, new, self._options)

    def _save(self, changes: "DraftChanges", target: Path) -> None:
        from auditor.desktop.draft_changes import save_report

        self.report.ask(save_report, changes.packed, target, self._language)
