"""A worker process from both sides: what it does, and what the parent knows of it."""

import os
import signal
import sys
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing import get_context, resource_tracker
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pickle import UnpicklingError
from typing import Any, TypeAlias

from auditor.batch.lifeline import end_with_parent
from auditor.batch.one import Job, Packed, Task, audit_one
from auditor.errors import AuditorError

Link: TypeAlias = "Connection[Any, Any]"

READY = "ready"
"""What a worker sends first; then one Packed per task, or an AuditorError that concerns every file."""

_TASKS_AHEAD = 4
"""A worker holds so many, so that it never waits for the parent between two short ones."""

_BYTES_AHEAD = 1_000_000
"""With so much in hand it gets no more: long files are spread over the workers one by one."""

_NICE, _BELOW_NORMAL = 10, 0x4000
"""How a process steps back: by POSIX and by Windows."""

_spawn = get_context("spawn")


def serve(link: Link, job: Job) -> None:
    """The worker's side: audit every task that comes through ``link``, in order, until it closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches the whole group; the parent decides
    sys.stdout = sys.stderr  # the parent's standard output is for results alone
    end_with_parent()
    if job.background:
        _step_back()
    try:
        link.send(READY)
        while True:
            task = link.recv()
            try:
                result: Packed | AuditorError = audit_one(task, job)
            except AuditorError as error:
                result = error
            link.send(result)
    except (EOFError, OSError):
        return  # the parent has closed the link


def _step_back() -> None:
    """Let whoever sits at this machine go first: the window stays quick while all cores are at work."""
    if sys.platform == "win32":
        from ctypes import windll

        windll.kernel32.SetPriorityClass(windll.kernel32.GetCurrentProcess(), _BELOW_NORMAL)
    elif sys.platform == "linux":
        # The window's next beat comes at once, instead of at the end of the slice of time that a worker has.
        os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))
    else:
        os.nice(_NICE)


@dataclass(eq=False, slots=True)
class Worker:
    """The parent's side. It works on the first of ``tasks``; ``since`` is when it last began or ended one."""

    process: BaseProcess
    link: Link
    since: float
    tasks: deque[Task] = field(default_factory=deque)
    ready: bool = False

    @property
    def has_room(self) -> bool:
        return len(self.tasks) < _TASKS_AHEAD and sum(task.size for task in self.tasks) < _BYTES_AHEAD

    @property
    def silent(self) -> bool:
        """Whether nothing lies in the pipe, not even the news of its end."""
        try:
            return not self.link.poll()
        except OSError:
            return False

    def give(self, task: Task) -> None:
        """Hand over one task; a worker that has died meanwhile keeps it among its ``tasks``."""
        if self.ready and not self.tasks:
            self.since = time.monotonic()
        self.tasks.append(task)
        try:
            self.link.send(task)
        except OSError:
            return  # its end is the next thing that the link tells

    def receive(self) -> Packed | None:
        """The next result, or None if it has only become ready; raises EOFError if it has died.

        Raises the AuditorError that it met if that concerns every file.
        """
        try:
            message = self.link.recv()
        except (OSError, UnpicklingError) as error:
            raise EOFError from error
        self.since = time.monotonic()
        if isinstance(message, AuditorError):
            raise message
        if isinstance(message, Packed):
            self.tasks.popleft()
            return message
        self.ready = True
        return None

    def end(self) -> int | None:
        """End the process at once, whatever it does; its exit status."""
        self.link.close()
        self.process.kill()
        self.process.join()
        status = self.process.exitcode
        self.process.close()
        return status


def start_worker(job: Job) -> Worker:
    """A new process that serves ``job``; raises OSError if the system refuses one."""
    mine, theirs = _spawn.Pipe()
    process = _spawn.Process(target=serve, args=(theirs, job), daemon=True)
    try:
        with _interrupts_held():
            process.start()
    except BaseException:
        mine.close()
        raise
    finally:
        theirs.close()
    return Worker(process, mine, time.monotonic())


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Hold Ctrl+C back while a process starts: it must not meet it before it has learned to ignore it."""
    if sys.platform == "win32":
        yield
        return
    resource_tracker.ensure_running()  # once it runs, it leaves the mask alone
    held = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, held)
