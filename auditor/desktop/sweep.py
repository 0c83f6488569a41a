"""The door to the batch: folders are searched and audited in the background, and results come in portions."""

import logging
import threading
import time
from collections.abc import Sequence
from contextlib import closing

from PySide6.QtCore import QObject, Signal

from auditor.audit.model import Audit
from auditor.audit.options import AuditOptions
from auditor.batch import Crew, Job, ResultCache, audit_packed
from auditor.desktop.finding_files import FindingFiles
from auditor.desktop.words import window as words
from auditor.errors import AuditorError

_PORTION_SECONDS = 0.25
_PORTION = 40
"""Results come at most so many at a time, and at most so seldom: a signal for each would flood the window."""

_REST = 0.06
"""Seconds between two full portions. What was kept from an earlier run comes faster than it can be painted, and this thread
would take Python from the painting at every cell."""

_log = logging.getLogger(__name__)


class Sweep(QObject):
    """Audits what it is given, one batch at a time; what is given meanwhile is done next."""

    found = Signal(int)
    """How many files there are in the running batch so far, as soon as one is found; 0 if there is none."""

    audited = Signal(object)
    """A list of Audits."""

    progressed = Signal(int, int, bool, str)
    """How many are done, of how many, whether those are all that will be found, and the name of the last."""

    ended = Signal(bool)
    """Nothing is left to do; True if it was stopped."""

    failed = Signal(object)
    """The AuditorError that concerned every file."""

    def __init__(self, rules: str | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rules = rules
        self._waiting: list[tuple[list[str], AuditOptions]] = []
        self._lock = threading.Lock()
        self._stop = threading.Event()
        self._at_work: list[str] = []
        self._thread: threading.Thread | None = None

    @property
    def running(self) -> bool:
        return self._thread is not None and self._thread.is_alive()

    def start(self, paths: Sequence[str], options: AuditOptions, jobs: int | None = None) -> None:
        """Audit files and folders, after what is being audited now."""
        with self._lock:
            if self._stop.is_set():
                self._stop = threading.Event()  # what was stopped ends by its own
            self._waiting.append((list(paths), options))
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, args=(jobs,), daemon=True, name="sweep")
                self._thread.start()

    def stop(self) -> None:
        """End soon; what is finished stays."""
        with self._lock:
            self._waiting.clear()
            self._stop.set()

    def unfinished(self) -> list[str]:
        """What was named for the running batch and for those that wait."""
        with self._lock:
            return [*self._at_work, *(path for paths, _ in self._waiting for path in paths)]

    def wait(self, seconds: float) -> None:
        """Give the thread so long to end, after `stop`."""
        thread = self._thread
        if thread is not None:
            thread.join(seconds)

    def _work(self, jobs: int | None) -> None:
        while True:
            with self._lock:
                self._at_work = []
                if not self._waiting:
                    self._thread = None
                    stopped = self._stop.is_set()
                    break
                paths, options = self._waiting.pop(0)
                self._at_work, stop = paths, self._stop
            try:
                self._sweep(paths, options, jobs, stop)
            except AuditorError as error:
                self.failed.emit(error)
            except Exception:
                _log.exception("a batch ended early")
                self.failed.emit(AuditorError("internal_error", words.SWEEP_BROKE))
        self.ended.emit(stopped)

    def _sweep(
        self, paths: Sequence[str], options: AuditOptions, jobs: int | None, stop: threading.Event
    ) -> None:
        stop.wait(_REST)  # until the window shows that the search has begun
        files = FindingFiles(paths, stop)
        files.wait_for_first()
        if files.count or not stop.is_set():
            self.found.emit(files.count)
        crew = Crew(jobs, stop=stop)
        with (
            ResultCache() as cache,
            closing(audit_packed(files, Job(self._rules, options, background=True), crew, cache)) as all_,
        ):
            portion: list[Audit] = []
            since, done = time.monotonic(), 0
            for packed in all_:
                portion.append(packed.audit())
                done += 1
                full = len(portion) >= _PORTION
                if full or time.monotonic() - since > _PORTION_SECONDS:
                    self._hand_over(portion, done, files)
                    if full:
                        stop.wait(_REST)
                    portion, since = [], time.monotonic()
            if portion:
                self._hand_over(portion, done, files)

    def _hand_over(self, portion: list[Audit], done: int, files: FindingFiles) -> None:
        self.audited.emit(portion)
        self.progressed.emit(done, files.count, files.ended, portion[-1].path)
