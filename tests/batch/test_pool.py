"""Worker processes: what happens to one file happens to no other."""

import logging
from collections.abc import Callable, Iterator
from itertools import repeat
from pathlib import Path

import pytest
from batch import fakes

from auditor.batch import pool
from auditor.batch.crew import Crew
from auditor.batch.one import Job, Packed, Task, hash_of
from auditor.batch.run import audit_packed
from auditor.batch.worker import start_worker
from auditor.errors import RulePackError

JOB = Job(audit=fakes.audit_by_first_word)
Write = Callable[..., list[str]]


def _problems(paths: list[str], crew: Crew) -> dict[str, str]:
    """For each file, by the word in its name, the code of its only problem, or "" if it was audited."""
    found = {}
    for packed in audit_packed(paths, JOB, crew):
        audit = packed.audit()
        found[Path(audit.path).stem.split()[1]] = "" if audit.readable else audit.problems[0].code
    return found


def test_one_bad_file_never_stops_the_others(write: Write) -> None:
    paths = write(
        "a", "raise", "b", "crash", "c", "damaged", "memory", "d", "locked", "hang", "e", "crash-once", "f"
    )

    assert _problems(paths, Crew(jobs=2, seconds_per_file=3)) == {
        **dict.fromkeys("abcdef", ""),
        "crash-once": "",
        "raise": "internal_error",
        "crash": "crashed",
        "damaged": "damaged",
        "memory": "out_of_memory",
        "locked": "cannot_open",
        "hang": "timeout",
    }


def test_every_file_crashing_still_gives_a_row_each(write: Write) -> None:
    results = list(audit_packed(write(*["crash"] * 5), JOB, Crew(jobs=2)))

    assert len({packed.task.path for packed in results}) == len(results) == 5
    assert {packed.audit().problems[0].code for packed in results} == {"crashed"}


def test_this_process_does_the_work_of_one_job(write: Write) -> None:
    paths = write("a", "raise", "damaged", "memory", "locked")

    assert _problems(paths, Crew(jobs=1)) == {
        "a": "",
        "raise": "internal_error",
        "damaged": "damaged",
        "memory": "out_of_memory",
        "locked": "cannot_open",
    }


def test_one_core_still_isolates_its_files(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("auditor.batch.crew.cores", lambda: 1)

    assert _problems(write("a", "crash", "b"), Crew()) == {"a": "", "b": "", "crash": "crashed"}


def test_what_could_be_read_of_a_crashing_file_is_its_hash(write: Write) -> None:
    paths = write("crash")

    [packed] = audit_packed(paths, JOB, Crew(jobs=2))

    assert packed.sha256 == packed.audit().sha256 == hash_of(paths[0]) != ""
    assert not packed.lasting


def test_a_file_that_is_gone_has_no_hash(write: Write) -> None:
    paths = write("a")
    Path(paths[0]).unlink()

    [packed] = audit_packed(paths, JOB, Crew(jobs=2))

    assert [problem.code for problem in packed.audit().problems] == ["cannot_open"]
    assert packed.sha256 == ""


def test_a_refused_rule_pack_stops_the_batch(write: Write) -> None:
    for jobs in (1, 2):
        with pytest.raises(RulePackError) as caught:
            list(audit_packed(write("a", "refuse", "b"), JOB, Crew(jobs)))
        assert caught.value.message == fakes.REFUSED


def test_the_log_says_where_an_error_arose_and_quotes_no_contract(
    write: Write, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        list(audit_packed(write("raise", "crash"), JOB, Crew(jobs=2)))

    assert "ValueError at fakes.py" in caplog.text
    assert "words of the contract" not in caplog.text
    assert "crash.txt" in caplog.text


def test_tasks_are_taken_only_as_fast_as_results_are(write: Write) -> None:
    [path] = write("a")
    taken = []

    def endless() -> Iterator[Task]:
        for task in repeat(Task(path)):
            taken.append(task)
            yield task

    results = pool.in_workers(endless(), JOB, Crew(jobs=2))
    for _ in range(50):
        next(results)
    results.close()

    assert len(taken) <= 50 + 2 * 4 + 1


def test_known_results_pass_through_and_start_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "start_worker", _no_process)
    known = [Packed(Task(str(number)), "", b"") for number in range(3)]

    assert list(pool.in_workers(known, JOB, Crew(jobs=2))) == known


def test_without_any_worker_the_files_are_audited_in_this_process(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pool, "start_worker", _no_process)

    assert _problems(write("a", "raise", "b"), Crew(jobs=2)) == {"a": "", "b": "", "raise": "internal_error"}


def test_an_audit_function_that_no_worker_can_load_is_still_used(write: Write) -> None:
    job = Job(audit=fakes.OnlyInTheParent())

    results = list(audit_packed(write("a", "b"), job, Crew(jobs=2)))

    assert [packed.audit().readable for packed in results] == [True, True]


def test_large_files_are_spread_over_the_workers(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    started = []

    def counted(job: Job) -> object:
        started.append(job)
        return start_worker(job)

    monkeypatch.setattr(pool, "start_worker", counted)
    list(pool.in_workers((Task(path, 5_000_000) for path in write("a", "b", "c")), JOB, Crew(jobs=3)))
    large = len(started)
    list(pool.in_workers((Task(path, 5_000) for path in write("a", "b", "c")), JOB, Crew(jobs=3)))

    assert (large, len(started) - large) == (3, 1)


def test_a_large_file_gets_more_time() -> None:
    crew = Crew(seconds_per_file=10)

    assert crew.seconds_for(0) == 10
    assert crew.seconds_for(3_000_000) == 70


def _no_process(job: Job) -> object:
    raise BlockingIOError(11, "Resource temporarily unavailable")
