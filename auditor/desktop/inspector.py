"""The door to the process that reads one contract for review, while another one audits folders."""

from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from multiprocessing import get_context

from PySide6.QtCore import QObject, Signal

from auditor.audit.options import AuditOptions
from auditor.batch.lifeline import end_with_parent
from auditor.desktop.inspection import ClauseNote, Inspection, inspect_packed, unpacked, warm_up
from auditor.desktop.words import window as words
from auditor.errors import AuditorError


class Inspector(QObject):
    """Asks for one contract at a time; only the answer to the latest question is told."""

    inspected = Signal(str, object)
    """The path and its Inspection."""

    failed = Signal(str, object)
    """The path and the AuditorError that says why it could not be read."""

    ready = Signal(object)
    """The rules are loaded: the ClauseNotes of all their clauses."""

    _answered = Signal(int, str, object)

    def __init__(self, rules: str | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rules = rules
        self._asked = 0
        self._process: ProcessPoolExecutor | None = None
        self._answered.connect(self._tell)

    def warm_up(self, language: str) -> None:
        """Start the process and let it load the rules, so that the first contract opens at once."""
        future = self._executor().submit(warm_up, self._rules, language)
        future.add_done_callback(self._note_warm)

    def ask(self, path: str, options: AuditOptions) -> None:
        """Read and audit the file; the answer comes as a signal."""
        self._asked += 1
        number = self._asked
        try:
            future = self._executor().submit(inspect_packed, path, self._rules, options)
        except (BrokenProcessPool, RuntimeError):
            self._end_process()
            future = self._executor().submit(inspect_packed, path, self._rules, options)
        future.add_done_callback(lambda done: self._note(number, path, done))

    def close(self) -> None:
        """End the process; a question that is still open stays unanswered."""
        self._asked += 1
        self._end_process()

    def _end_process(self) -> None:
        if self._process is not None:
            self._process.shutdown(wait=False, cancel_futures=True)
            self._process = None

    def _executor(self) -> ProcessPoolExecutor:
        if self._process is None:
            self._process = ProcessPoolExecutor(1, get_context("spawn"), end_with_parent)
        return self._process

    def _note_warm(self, done: "Future[tuple[ClauseNote, ...]]") -> None:
        """Runs in the executor's own thread; what went wrong shows when a contract is asked for."""
        if not done.cancelled() and done.exception() is None:
            with suppress(RuntimeError):  # the window has been closed meanwhile
                self.ready.emit(done.result())

    def _note(self, number: int, path: str, done: "Future[bytes]") -> None:
        """Runs in the executor's own thread: unpacks the answer there and hands it over."""
        if done.cancelled():
            return
        error = done.exception()
        answer: object = unpacked(done.result()) if error is None else error
        with suppress(RuntimeError):  # the window has been closed meanwhile
            self._answered.emit(number, path, answer)

    def _tell(self, number: int, path: str, answer: object) -> None:
        if number != self._asked:
            return
        if isinstance(answer, Inspection):
            self.inspected.emit(path, answer)
        elif isinstance(answer, AuditorError):
            self.failed.emit(path, answer)
        else:
            if isinstance(answer, BrokenProcessPool):
                self._end_process()
            self.failed.emit(path, AuditorError("internal_error", words.INSPECTION_BROKE))
