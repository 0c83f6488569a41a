"""A batch on a Dask cluster: the bytes of each file travel there, its result comes back."""

import os
import tempfile
from collections.abc import Generator, Iterator
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

from auditor.batch import problems
from auditor.batch.crew import Crew
from auditor.batch.one import Job, Packed, Task, audit_one, failed
from auditor.errors import AuditorError, Bilingual, UsageError

_AHEAD = 2
"""Files per thread of the cluster that are under way at once."""

_LONGEST_WAIT = 0.2
"""Seconds between looks at ``Crew.stop``."""

_NOT_INSTALLED = Bilingual(
    "--cluster 需要 cluster 组件：pip install 'kol-clause-auditor[cluster]'",
    "--cluster needs the cluster extra: pip install 'kol-clause-auditor[cluster]'",
)
_NO_CLUSTER = Bilingual(
    "连接不到集群 {address}：{why}。请检查地址（例如 tcp://10.0.0.5:8786）和网络。",
    "No cluster answers at {address}: {why}. Check the address (like tcp://10.0.0.5:8786) and the network.",
)


def on_cluster(items: Iterator[Task | Packed | None], job: Job, crew: Crew) -> Generator[Packed]:
    """Audit the tasks on the Dask cluster at ``crew.cluster``; a Packed passes through.

    The cluster's workers need this program, not the files. A pack in a folder is loaded here and sent.
    """
    client = _client(crew.cluster or "")
    work = _Work(client, _portable(job))
    try:
        most = _AHEAD * max(1, sum(client.nthreads().values()))
        for item in items:
            if isinstance(item, Packed):
                yield item
            elif item is not None:
                yield from work.begin(item)
            elif work.under_way:  # the next file is still being looked for
                yield from work.finished()
            while len(work.under_way) >= most and not crew.stopped:
                yield from work.finished()
            if crew.stopped:
                return
        while work.under_way and not crew.stopped:
            yield from work.finished()
    finally:
        client.cancel(list(work.under_way))
        client.close()


class _Work:
    """The files that are on the cluster now, and those that have just come back."""

    def __init__(self, client: Any, job: Job) -> None:
        self._client = client
        self._job = job
        self._done: SimpleQueue[Any] = SimpleQueue()
        self.under_way: dict[Any, Task] = {}

    def begin(self, task: Task) -> Iterator[Packed]:
        """Send one file; yields at once what cannot even be opened here."""
        try:
            data = Path(task.path).read_bytes()
        except OSError as error:
            yield failed(task, problems.cannot_open(error))
            return
        name = os.path.basename(task.path)
        future = self._client.submit(_audit_there, name, data, self._job, pure=False)
        self.under_way[future] = task
        future.add_done_callback(self._done.put)

    def finished(self) -> Iterator[Packed]:
        """The next result if one comes soon; raises the AuditorError that concerns every file."""
        try:
            future = self._done.get(timeout=_LONGEST_WAIT)
        except Empty:
            return
        task = self.under_way.pop(future)
        if future.status != "finished":
            yield failed(task, problems.crashed())
            return
        result = future.result()
        if isinstance(result, AuditorError):
            raise result
        yield result._replace(task=task)


def _client(address: str) -> Any:
    try:
        distributed = import_module("distributed")
    except ImportError:
        raise UsageError("no_cluster_extra", _NOT_INSTALLED) from None
    try:
        return distributed.Client(address, set_as_default=False)
    except (OSError, ValueError) as error:
        raise UsageError("no_cluster", _NO_CLUSTER.filled(address=address, why=error)) from error


def _portable(job: Job) -> Job:
    """The job with a pack folder of this machine replaced by the pack itself."""
    if not isinstance(job.rules, str | os.PathLike):
        return job
    from auditor.rules import load_rulepack

    return replace(job, rules=load_rulepack(Path(job.rules)))


def _audit_there(name: str, data: bytes, job: Job) -> Packed | AuditorError:
    """On the cluster: audit a copy that is gone when this returns."""
    with tempfile.TemporaryDirectory(prefix="kol-auditor-") as folder:
        copy = Path(folder) / name
        copy.write_bytes(data)
        try:
            return audit_one(Task(str(copy), len(data)), job)
        except AuditorError as error:
            return error
