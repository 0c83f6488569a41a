"""Many files through the engine: one result for each, at once if it is known from before."""

import logging
import os
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing

from auditor.audit.model import Audit
from auditor.audit.options import AuditOptions
from auditor.batch.cache import LOOKED_UP_AT_ONCE, ResultCache
from auditor.batch.crew import Crew
from auditor.batch.fingerprint import fingerprint
from auditor.batch.one import DEFAULTS, Job, Packed, Rules, Task, audit_one
from auditor.batch.pool import in_workers

_log = logging.getLogger(__name__)


def audit_files(
    paths: Iterable[str | os.PathLike[str]],
    *,
    rules: Rules = None,
    options: AuditOptions = DEFAULTS,
    jobs: int | None = None,
    cache: ResultCache | None = None,
) -> Generator[Audit]:
    """One Audit per file, as they finish; none is kept, and no file stops the others.

    A file that gives no verdicts gives an Audit with ``problems`` and no clauses. ``jobs=1`` works in this
    process; otherwise call it under ``if __name__ == "__main__":``, as every program that starts processes
    must. Closing the iterator ends the workers. Raises RulePackError for a pack that is refused.
    """
    with closing(audit_packed(paths, Job(rules, options), Crew(jobs), cache)) as results:
        for packed in results:
            yield packed.audit()


def audit_packed(
    paths: Iterable[str | os.PathLike[str] | None], job: Job, crew: Crew, cache: ResultCache | None = None
) -> Generator[Packed]:
    """`audit_files` with every choice open, its results packed as a `Shelf` takes them.

    A None among ``paths`` says that the next is still being looked for, so that meanwhile results can be yielded.
    """
    context = fingerprint(job) if cache else b""
    with closing(_runner(_known(paths, cache, context), job, crew)) as results:
        for packed in results:
            if packed.note:
                _log.error("%s: %s", packed.task.path, packed.note)
            if cache and not packed.earlier:
                cache.keep(context, packed)
            yield packed


def _runner(items: Iterator[Task | Packed | None], job: Job, crew: Crew) -> Generator[Packed]:
    if crew.cluster is not None:
        from auditor.batch.cluster import on_cluster

        return on_cluster(items, job, crew)
    if crew.jobs == 1:
        return _in_this_process(items, job, crew)
    return in_workers(items, job, crew)


def _in_this_process(items: Iterator[Task | Packed | None], job: Job, crew: Crew) -> Generator[Packed]:
    for item in items:
        if crew.stopped:
            return
        if item is not None:
            yield item if isinstance(item, Packed) else audit_one(item, job)


def _known(
    paths: Iterable[str | os.PathLike[str] | None], cache: ResultCache | None, context: bytes
) -> Iterator[Task | Packed | None]:
    """Each path as its earlier result if there is one, else as a task."""
    for tasks in _together(paths):
        yield from cache.look_up(context, tasks) if cache and tasks else tasks or (None,)


def _together(paths: Iterable[str | os.PathLike[str] | None]) -> Iterator[list[Task]]:
    """Tasks to look up at once; none at all while the next path is still being looked for."""
    tasks: list[Task] = []
    for path in paths:
        if path is not None:
            tasks.append(_task(os.fspath(path)))
        if path is None or len(tasks) == LOOKED_UP_AT_ONCE:
            yield tasks
            tasks = []
    if tasks:
        yield tasks


def _task(path: str) -> Task:
    try:
        state = os.stat(path)
    except OSError:
        return Task(path)
    return Task(path, state.st_size, state.st_mtime_ns)
