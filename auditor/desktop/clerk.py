"""The door to the Workspace: one thread writes and reads it, in the order in which it was asked."""

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal, SignalInstance

from auditor.audit.model import Audit
from auditor.desktop.words import window as words
from auditor.errors import AuditorError
from auditor.workspace import ContractRecord, Decision, FindingKey, Settings, Workspace, WorkspaceError

_T = TypeVar("_T")
_log = logging.getLogger(__name__)


class Clerk(QObject):
    """What was asked is on the disk when its signal comes; what is refused comes as an AuditorError."""

    listed = Signal(object)
    """Every ContractRecord, once after the start."""

    kept = Signal(object)
    """The ContractRecords of audits that were kept."""

    removed = Signal(object)
    """The paths that were taken off the list."""

    reviewed = Signal(object)
    """The Review of a contract as it now stands."""

    undone = Signal(object)
    """The FindingKey whose last decision or comment was taken back, or None."""

    recalled = Signal(object)
    """The Audit that is held of a contract, or None."""

    previewed = Signal(object)
    """The Audit that is held of a contract that is only looked at, at the path that was asked for, or None."""

    trail_read = Signal(object)
    """The TrailEntries of a contract."""

    refused = Signal(object)
    """An AuditorError: the Workspace said no, or could not be used."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="clerk")
        self._workspace: Workspace | None = None
        self._closed = False

    def open(self) -> None:
        """Open the Workspace and list what is in it."""
        self._ask(lambda workspace: list(workspace.contracts()), self.listed)

    def keep(self, audits: Sequence[Audit]) -> None:
        self._ask(lambda workspace: workspace.keep(audits), self.kept)

    def remove(self, paths: Sequence[str]) -> None:
        def work(workspace: Workspace) -> list[str]:
            workspace.remove(paths)
            return list(paths)

        self._ask(work, self.removed)

    def put_back(self, records: Sequence[ContractRecord]) -> None:
        """Undo a removal: the rows come back with their audits."""

        def work(workspace: Workspace) -> list[ContractRecord]:
            held = [(record.sha256 and workspace.audit(record.sha256)) or record.audit for record in records]
            return workspace.keep(
                [replace(audit, path=r.path) for audit, r in zip(held, records, strict=True)]
            )

        self._ask(work, self.kept)

    def review(self, sha256: str) -> None:
        self._ask(lambda workspace: workspace.review(sha256), self.reviewed)

    def recall(self, sha256: str) -> None:
        self._ask(lambda workspace: workspace.audit(sha256), self.recalled)

    def preview(self, path: str, sha256: str) -> None:
        def work(workspace: Workspace) -> Audit | None:
            held = workspace.audit(sha256)
            return held and replace(held, path=path)

        self._ask(work, self.previewed)

    def settle(self, sha256: str, settings: Settings, who: str) -> None:
        self._ask(lambda workspace: workspace.settle(sha256, settings, who), self.reviewed)

    def decide(self, sha256: str, decision: Decision) -> None:
        self._ask(lambda workspace: workspace.decide(sha256, decision), self.reviewed)

    def comment(self, sha256: str, key: FindingKey, text: str, who: str) -> None:
        self._ask(lambda workspace: workspace.comment(sha256, key, text, who), self.reviewed)

    def undo(self, sha256: str, who: str) -> None:
        def work(workspace: Workspace) -> FindingKey | None:
            key, review = workspace.undo(sha256, who)
            self.reviewed.emit(review)
            return key

        self._ask(work, self.undone)

    def step(self, name: str, sha256: str, who: str, reason: str) -> None:
        """A step of the sign-off: submit, approve, send_back, reopen or exclude."""
        steps: dict[str, Callable[[Workspace], object]] = {
            "submit": lambda workspace: workspace.submit(sha256, who),
            "approve": lambda workspace: workspace.approve(sha256, who),
            "send_back": lambda workspace: workspace.send_back(sha256, who, reason),
            "reopen": lambda workspace: workspace.reopen(sha256, who, reason),
            "exclude": lambda workspace: workspace.exclude(sha256, who, reason),
        }
        self._ask(steps[name], self.reviewed)

    def trail(self, sha256: str) -> None:
        self._ask(lambda workspace: workspace.trail(sha256), self.trail_read)

    def close(self) -> None:
        """Finish everything that was asked, what is still on its way included, then let go of the file."""
        if self._closed:
            return
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)
        self._closed = True
        self._thread.submit(self._let_go)
        self._thread.shutdown(wait=True)

    def _ask(self, work: Callable[[Workspace], _T], done: SignalInstance) -> None:
        if self._closed:
            return  # a batch that took too long to stop: its results are audited in a moment the next time
        future = self._thread.submit(self._carry_out, work)
        future.add_done_callback(lambda finished: self._tell(finished, done))

    def _carry_out(self, work: Callable[[Workspace], _T]) -> _T:
        if self._workspace is None:
            self._workspace = Workspace(self._path)
        return work(self._workspace)

    def _tell(self, finished: "Future[_T]", done: SignalInstance) -> None:
        """Runs in the clerk's own thread: only hands the answer over."""
        error = finished.exception()
        if error is None:
            done.emit(finished.result())
        elif isinstance(error, AuditorError):
            self.refused.emit(error)
        else:
            _log.error("the workspace failed: %s", type(error).__name__)
            self.refused.emit(WorkspaceError("internal_error", words.WORKSPACE_BROKE))

    def _let_go(self) -> None:
        if self._workspace is not None:
            self._workspace.close()
            self._workspace = None
