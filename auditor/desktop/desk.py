"""Where everything meets: the window's parts ask, the doors answer, and one method lists every connection."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from auditor import __version__
from auditor.desktop.actions import WITH_FINDINGS, WITH_TEXT, tick
from auditor.desktop.clerk import Clerk
from auditor.desktop.comparing import Comparing
from auditor.desktop.draft_order import older_first
from auditor.desktop.errand import Errand
from auditor.desktop.exporter import Exporter
from auditor.desktop.inspector import Inspector
from auditor.desktop.listing import Listing
from auditor.desktop.preferences import Preferences
from auditor.desktop.reviewing import Reviewing
from auditor.desktop.sweep import Sweep
from auditor.desktop.window import REVIEW, MainWindow
from auditor.desktop.words import window as words
from auditor.errors import AuditorError, Bilingual

if TYPE_CHECKING:
    from auditor.desktop.levers_window import LeversWindow

_SECONDS_TO_GO = 3.0


class Desk(QObject):
    """One open window with its doors. ``appearance_changed`` asks for new colours, text size or language."""

    appearance_changed = Signal()

    def __init__(self, window: MainWindow, preferences: Preferences, workspace: Path) -> None:
        super().__init__(window)
        self._window, self._preferences, self._workspace = window, preferences, workspace
        self.clerk = Clerk(workspace, self)
        self.sweep = Sweep(parent=self)
        self.inspector = Inspector(parent=self)
        self.exporter = Exporter(self)
        self.crisis = Errand(words.WORKSPACE_BROKE, self)
        self._levers: LeversWindow | None = None
        self.listing = Listing(window, preferences, self.clerk, self.sweep, self.exporter)
        self.reviewing = Reviewing(window, preferences, self.clerk, self.inspector)
        self.comparing = Comparing(window, preferences.language)
        self._connect_list()
        self._connect_review()
        self._connect_actions()
        self._show_preferences()

    def start(self) -> None:
        """Open the Workspace; once its contracts are on show, let the reading process load the rules."""
        self.clerk.listed.connect(self._warm_up)
        self.clerk.open()

    def _warm_up(self, _listed: object) -> None:
        self.inspector.warm_up(self._preferences.language)

    def close(self) -> None:
        """Stop what runs; everything that was decided is written first."""
        self.sweep.stop()
        self.inspector.close()
        self._window.review.document.finish(_SECONDS_TO_GO)
        self.sweep.wait(_SECONDS_TO_GO)
        self.clerk.close()

    def open_review(self, path: str) -> None:
        """Show one contract for review."""
        self.reviewing.open(path, self.listing.records.get(path))

    def _take(self, paths: list[str]) -> None:
        """What was dropped on the window, whatever it showed, is audited in sight."""
        self._window.show_contracts()
        self.listing.audit(paths)

    def _connect_list(self) -> None:
        page, listing = self._window.portfolio, self.listing
        page.open_files_wanted.connect(listing.open_files)
        page.open_folder_wanted.connect(listing.open_folder)
        page.samples_wanted.connect(listing.open_samples)
        self._window.paths_dropped.connect(self._take)
        page.review_wanted.connect(self.open_review)
        page.preview_wanted.connect(listing.preview)
        self.clerk.previewed.connect(listing.show_previewed)
        page.retry_wanted.connect(listing.retry)
        page.removal_wanted.connect(listing.remove)
        page.reveal_wanted.connect(listing.reveal)
        page.compare_wanted.connect(self._compare_two)
        self.sweep.found.connect(listing.show_found)
        self.sweep.audited.connect(self.clerk.keep)
        self.sweep.progressed.connect(self._window.status.show_progress)
        self.sweep.ended.connect(listing.show_end)
        self.sweep.failed.connect(self._fail)
        self.clerk.listed.connect(listing.show_all)
        self.clerk.kept.connect(listing.put)
        self.clerk.removed.connect(listing.show_removed)
        self.exporter.exported.connect(listing.show_exported)
        self.exporter.failed.connect(self._fail)
        listing.said.connect(self._say)
        listing.failed.connect(self._fail)
        listing.kept.connect(self.reviewing.note_kept)

    def _connect_review(self) -> None:
        page, reviewing = self._window.review, self.reviewing
        page.back_wanted.connect(self._window.show_contracts)
        page.settings_changed.connect(reviewing.settle)
        page.decided.connect(reviewing.decide)
        page.commented.connect(reviewing.comment)
        page.step_wanted.connect(reviewing.step)
        page.said.connect(self._say)
        self.clerk.reviewed.connect(reviewing.show_review)
        self.clerk.reviewed.connect(self.listing.show_review)
        self.clerk.undone.connect(reviewing.show_undone)
        self.clerk.trail_read.connect(reviewing.show_trail)
        self.clerk.recalled.connect(reviewing.show_recalled)
        self.clerk.refused.connect(self._refuse)
        self.inspector.inspected.connect(reviewing.show_inspection)
        self.inspector.failed.connect(reviewing.show_failure)
        self.inspector.ready.connect(reviewing.note_rules)
        reviewing.said.connect(self._say)

    def _connect_actions(self) -> None:
        page, actions, status = self._window.review, self._window.actions_, self._window.status
        by_name: dict[str, Callable[[], object]] = {
            "open_files": self.listing.open_files,
            "open_folder": self.listing.open_folder,
            "samples": self.listing.open_samples,
            "export": self._export,
            "stop": self.listing.stop,
            "quit": self._window.close,
            "undo": self._undo,
            "copy": page.document.copy,
            "find": self._find,
            "find_next": page.find_again,
            "find_previous": lambda: page.find_again(backward=True),
            "search": self._search,
            "next_finding": lambda: page.panel.step_finding(backward=False),
            "previous_finding": lambda: page.panel.step_finding(backward=True),
            "accept": page.panel.accept,
            "override": page.panel.ask_override,
            "not_applicable": page.panel.ask_not_applicable,
            "note": page.panel.ask_note,
            "why": page.panel.toggle_why,
            "audit_again": self._audit_again,
            "reviewer": self._ask_reviewer,
            "levers": self._show_levers,
            "compare": self._compare,
            "contracts": self._window.show_contracts,
            "zoom_in": lambda: page.document.zoom_by(1),
            "zoom_out": lambda: page.document.zoom_by(-1),
            "zoom_reset": page.document.reset_zoom,
            "back": self._back,
            "trail": self.reviewing.ask_trail,
            "retry": self.listing.retry_unread,
            "manual": self._window.show_manual,
            "about": lambda: self._window.show_about(__version__, str(self._workspace)),
        }
        for name, action in actions.by_name.items():
            action.triggered.connect(_without_arguments(by_name[name]))
        actions.offer(page.panel.list, WITH_FINDINGS)
        for view in page.document.views:
            actions.offer(view, WITH_TEXT)
        actions.recent.triggered.connect(self._open_recent)
        for group in (actions.schemes, actions.scales, actions.languages):
            group.triggered.connect(self._choose)
        status.stop_wanted.connect(self.listing.stop)
        status.reviewer_wanted.connect(self._ask_reviewer)
        self._window.closing.connect(self.close)

    def _show_preferences(self) -> None:
        actions, preferences = self._window.actions_, self._preferences
        self._window.status.show_reviewer(preferences.reviewer)
        tick(actions.schemes, preferences.scheme)
        tick(actions.scales, str(preferences.scale))
        tick(actions.languages, preferences.language)
        actions["stop"].setEnabled(False)

    def _back(self) -> None:
        """Esc closes what is open over the contract, and only then the contract."""
        if not self._window.review.close_open():
            self._window.show_contracts()

    def _open_recent(self, action: QAction) -> None:
        if action.data():
            self.listing.audit([str(action.data())])

    def _audit_again(self) -> None:
        if self._window.place == REVIEW:
            self.reviewing.audit_again()
        else:
            self.listing.run_all()

    def _undo(self) -> None:
        if self._window.place == REVIEW:
            self.reviewing.undo()
        else:
            self.listing.undo()

    def _export(self) -> None:
        if self._window.place == REVIEW:
            self.reviewing.export(self.exporter, self._workspace)
        else:
            self.listing.export(self._workspace)

    def _compare(self) -> None:
        """The contract under review with another draft of it, two chosen contracts, or whatever the user names."""
        chosen = self._window.portfolio.chosen_paths()
        if self._window.place == REVIEW:
            self.comparing.open("", *self.reviewing.draft())
        elif len(chosen) == 2:
            self._compare_two(chosen)
        else:
            self.comparing.open()

    def _compare_two(self, paths: Sequence[str]) -> None:
        self.comparing.open(*older_first(*(self.listing.records[path] for path in paths)))

    def _show_levers(self) -> None:
        """Open the crisis search beside the window, or bring it to the front."""
        from auditor.desktop.levers_window import LeversWindow  # with the rules behind it

        if self._levers is None:
            self._levers = LeversWindow(self._preferences.language, self._window)
            self._levers.wanted.connect(self._search_levers)
            self.crisis.found.connect(self._levers.show_search)
            self.crisis.failed.connect(self._levers.show_error)
        self._levers.show()
        self._levers.activateWindow()

    def _search_levers(self, name: str) -> None:
        from auditor.batch.crisis import search_levers

        self.crisis.ask(search_levers, self._workspace, name, self._preferences.language)

    def _find(self) -> None:
        if self._window.place == REVIEW:
            self._window.review.open_find()
        else:
            self._window.portfolio.focus_search()

    def _search(self) -> None:
        self._window.show_contracts()
        self._window.portfolio.focus_search()

    def _ask_reviewer(self) -> None:
        name = self._window.ask_reviewer(self._preferences.reviewer)
        if name:
            self._preferences.reviewer = name
            self._window.status.show_reviewer(name)

    def _choose(self, action: QAction) -> None:
        """Another appearance, text size or language was ticked in the menu."""
        actions, value = self._window.actions_, str(action.data())
        if action in actions.schemes.actions():
            self._preferences.scheme = value
        elif action in actions.scales.actions():
            self._preferences.scale = float(value)
        else:
            self._preferences.language = value
        self.appearance_changed.emit()

    def _refuse(self, error: AuditorError) -> None:
        self._fail(error)
        self.reviewing.refuse()

    def _fail(self, error: AuditorError) -> None:
        self._window.message.show_error(error)

    def _say(self, word: Bilingual) -> None:
        self._window.status.say(word.in_language(self._preferences.language))


def _without_arguments(do: Callable[[], object]) -> Callable[[], None]:
    """A slot for a signal that carries a value nobody needs."""

    def slot() -> None:
        do()

    return slot
