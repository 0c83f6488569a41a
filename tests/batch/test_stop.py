"""Stopping: workers end at once, whoever ends the batch and however."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from multiprocessing import active_children
from multiprocessing.process import BaseProcess
from pathlib import Path

import pytest
from batch import fakes

from auditor.batch.crew import Crew
from auditor.batch.one import Job
from auditor.batch.run import audit_files, audit_packed

Write = Callable[..., list[str]]
Workers = Callable[[], set[BaseProcess]]
SLOW = Job(audit=fakes.slow_audit)
TESTS = Path(__file__).parents[1]
BATCH = """
import signal
import sys
from batch import fakes
from auditor.batch.crew import Crew
from auditor.batch.one import Job
from auditor.batch.run import audit_packed

if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background job ignores it
    for packed in audit_packed(sys.argv[1:], Job(audit=fakes.audit_by_first_word), Crew(jobs=2)):
        print(packed.task.path, flush=True)
"""


@pytest.fixture(name="workers")
def _workers() -> Workers:
    """The processes that a test has started; another file's may still be ending in this process of the tests."""
    before = set(active_children())
    return lambda: set(active_children()) - before


def test_closing_the_results_ends_the_workers(write: Write, workers: Workers) -> None:
    results = audit_packed(write(*["a"] * 40, "hang"), SLOW, Crew(jobs=2))
    next(results)
    assert len(workers()) == 2

    results.close()

    assert workers() == set()


def test_an_error_in_the_consumer_ends_the_workers(write: Write, workers: Workers) -> None:
    results = audit_packed(write(*["a"] * 20), SLOW, Crew(jobs=2))
    next(results)

    with pytest.raises(KeyboardInterrupt):
        results.throw(KeyboardInterrupt)

    assert workers() == set()


def test_a_batch_that_is_done_leaves_no_process(write: Write, workers: Workers) -> None:
    list(audit_packed(write("a", "b", "crash"), Job(audit=fakes.audit_by_first_word), Crew(jobs=2)))

    assert workers() == set()


def test_stop_from_another_thread_ends_the_batch_even_while_a_file_hangs(
    write: Write, workers: Workers
) -> None:
    stop = threading.Event()
    job = Job(audit=fakes.audit_by_first_word)
    results = audit_packed(write("a", "hang", "hang"), job, Crew(jobs=2, stop=stop))
    next(results)

    threading.Timer(0.2, stop.set).start()

    assert list(results) == []
    assert workers() == set()


def test_stop_ends_a_batch_in_this_process(write: Write) -> None:
    stop = threading.Event()
    results = audit_packed(write("a", "b", "c"), SLOW, Crew(jobs=1, stop=stop))
    next(results)
    stop.set()

    assert list(results) == []


def test_results_of_the_simple_call_can_be_closed(write: Write, workers: Workers) -> None:
    results = audit_files(write("a"))
    results.close()

    assert workers() == set()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_a_parent_that_is_ended_leaves_no_orphan(write: Write, tmp_path: Path, how: signal.Signals) -> None:
    script = tmp_path / "batch.py"
    script.write_text(BATCH, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([*sys.path, str(TESTS)])}
    command = [sys.executable, str(script), *write("a", "b", "c", "d", "e", "hang", *["f"] * 8)]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True
    ) as parent:
        assert parent.stdout is not None
        parent.stdout.readline()
        if how is signal.SIGINT:
            os.killpg(parent.pid, how)  # as a terminal does: to everyone
        else:
            parent.send_signal(how)
        parent.communicate(timeout=60)  # its output ends when every process that could write to it has ended
