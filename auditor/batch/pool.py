"""Worker processes of our own: a file that crashes, hangs or eats all memory costs only itself."""

import logging
import time
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from itertools import chain
from multiprocessing import connection

from auditor.batch import problems
from auditor.batch.crew import Crew
from auditor.batch.one import Job, Packed, Task, audit_one, failed
from auditor.batch.worker import Worker, start_worker

START_SECONDS = 120.0
_MOST_FAILED_STARTS = 3
_SECONDS_TO_GO = 2.0
_LONGEST_WAIT = 0.1
"""Seconds between looks at the time limits and at ``stop``; on Windows no Ctrl+C is noticed while waiting."""

_log = logging.getLogger(__name__)


def in_workers(items: Iterable[Task | Packed | None], job: Job, crew: Crew) -> Generator[Packed]:
    """Audit the tasks in worker processes and yield each result as it comes; a Packed passes through, at a None the
    next task is not known yet.

    No more of ``items`` is taken than the workers can use. Closing it ends the workers at once. Raises the
    AuditorError that a worker met if it concerns every file.
    """
    pool = _Pool(job, crew)
    try:
        yield from pool.run(iter(items))
        if not crew.stopped:
            pool.dismiss()
    finally:
        pool.kill()


class _Pool:
    """Gives out tasks. One on which a worker died is a suspect: it is tried once more at the end, alone."""

    def __init__(self, job: Job, crew: Crew) -> None:
        self._job = job
        self._crew = crew
        self._most = crew.workers
        self._workers: list[Worker] = []
        self._returned: deque[Task] = deque()
        self._suspects: deque[Task] = deque()
        self._alone = False
        self._failed_starts = 0
        self._more = True
        """Whether the source may have more tasks."""

    def run(self, source: Iterator[Task | Packed | None]) -> Iterator[Packed]:
        yield from self._drain(source)
        if self._suspects:
            self.dismiss()
        self._alone, self._most = True, 1
        while self._suspects:
            yield from self._drain(iter([self._suspects.popleft()]))

    def dismiss(self) -> None:
        """Let the workers, which are idle, end in their own time."""
        for worker in self._workers:
            worker.link.close()
        for worker in self._workers:
            worker.process.join(_SECONDS_TO_GO)
        self.kill()

    def kill(self) -> None:
        while self._workers:
            self._workers.pop().end()

    def _drain(self, source: Iterator[Task | Packed | None]) -> Iterator[Packed]:
        self._more = True
        while not self._crew.stopped:
            yield from self._hand_out(source)
            if any(worker.tasks for worker in self._workers):
                yield from self._collect()
            elif self._failed_starts >= _MOST_FAILED_STARTS:
                yield from self._without_workers(source)
                return
            elif not self._returned and not self._more:
                return

    def _hand_out(self, source: Iterator[Task | Packed | None]) -> Iterator[Packed]:
        while self._has_room():
            try:
                item = self._returned.popleft() if self._returned else next(source)
            except StopIteration:
                self._more = False
                return
            if item is None:
                return
            if isinstance(item, Packed):
                yield item
            else:
                self._give(item)

    def _has_room(self) -> bool:
        if any(worker.has_room for worker in self._workers):
            return True
        return len(self._workers) < self._most and self._failed_starts < _MOST_FAILED_STARTS

    def _give(self, task: Task) -> None:
        free = [worker for worker in self._workers if worker.has_room]
        if not free:
            try:
                free.append(start_worker(self._job))
            except OSError as error:
                _log.warning("no worker process could be started: %s", error)
                self._failed_starts += 1
                self._returned.appendleft(task)
                return
            self._workers += free
        min(free, key=lambda worker: len(worker.tasks)).give(task)

    def _collect(self) -> Iterator[Packed]:
        """What any worker has to tell, and what has run out of time."""
        busy = [worker for worker in self._workers if worker.tasks]
        news = connection.wait([worker.link for worker in busy], _LONGEST_WAIT)
        for worker in busy:
            if worker.link in news:
                yield from self._receive(worker)
            elif time.monotonic() > self._deadline(worker) and worker.silent:
                yield from self._end_overdue(worker)

    def _deadline(self, worker: Worker) -> float:
        seconds = self._crew.seconds_for(worker.tasks[0].size) if worker.ready else START_SECONDS
        return worker.since + seconds

    def _receive(self, worker: Worker) -> Iterator[Packed]:
        try:
            result = worker.receive()
        except EOFError:
            yield from self._bury(worker)
            return
        self._failed_starts = 0
        if result is not None:
            yield result

    def _bury(self, worker: Worker) -> Iterator[Packed]:
        """The worker has died: its first task is suspect, the others go back."""
        suspect = self._dissolve(worker)
        if suspect is None:
            return
        if self._alone:
            yield failed(suspect, problems.crashed())
        else:
            self._suspects.append(suspect)

    def _end_overdue(self, worker: Worker) -> Iterator[Packed]:
        limit = self._deadline(worker) - worker.since
        overdue = self._dissolve(worker)
        if overdue is not None:
            yield failed(overdue, problems.timed_out(limit), hashed=False)  # to read it may be what hangs

    def _dissolve(self, worker: Worker) -> Task | None:
        """End the worker and take its tasks back; returns the one it was working on, if it ever began."""
        self._workers.remove(worker)
        status = worker.end()
        current = worker.tasks.popleft() if worker.ready else None
        self._failed_starts += current is None
        self._returned.extendleft(reversed(worker.tasks))
        _log.warning(
            "a worker process ended with status %s at %s", status, current.path if current else "start"
        )
        return current

    def _without_workers(self, source: Iterator[Task | Packed | None]) -> Iterator[Packed]:
        """No worker starts here: go on in this process, but never with a file that may have killed one."""
        returned, self._returned = self._returned, deque()
        for item in chain(returned, source):
            if isinstance(item, Packed):
                yield item
            elif item is None:
                continue
            elif self._alone:
                yield failed(item, problems.crashed())
            else:
                yield audit_one(item, self._job)
