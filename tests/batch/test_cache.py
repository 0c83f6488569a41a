"""The result cache: finds what has not changed, doubts what has, and never stands in the way."""

import os
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterable
from contextlib import closing
from multiprocessing import get_context
from pathlib import Path

import pytest
from batch import fakes

from auditor.audit.model import Audit
from auditor.audit.options import AuditOptions
from auditor.batch import cache as cache_module
from auditor.batch.cache import KEPT_FOR, ResultCache
from auditor.batch.crew import Crew
from auditor.batch.one import Job, Packed, hash_of
from auditor.batch.run import audit_packed
from auditor.kept import cache_folder

Write = Callable[..., list[str]]
JOB = Job(audit=fakes.counted_audit)


def _run(paths: Iterable[str], folder: Path, job: Job = JOB, jobs: int = 1) -> list[Packed]:
    with ResultCache(folder) as cache:
        return sorted(audit_packed(paths, job, Crew(jobs), cache))


def _audits(results: Iterable[Packed]) -> list[Audit]:
    return [packed.audit() for packed in results]


def _earlier(results: Iterable[Packed]) -> list[bool]:
    return [packed.earlier for packed in results]


def _times_audited(path: str) -> int:
    tally = Path(f"{path}.audits")
    return len(tally.read_text(encoding="utf-8")) if tally.exists() else 0


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_unchanged_file_is_not_audited_again(write: Write, tmp_path: Path, jobs: int) -> None:
    paths = write("a", "b", "damaged")

    first = _run(paths, tmp_path / "cache", jobs=jobs)
    second = _run(paths, tmp_path / "cache", jobs=jobs)

    assert _earlier(first) == [False] * 3
    assert _earlier(second) == [True] * 3
    assert _audits(second) == _audits(first)
    assert [_times_audited(path) for path in paths] == [1, 1, 1]


def test_an_unchanged_file_is_not_even_read_again(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = write("a")
    _run(paths, tmp_path / "cache")

    monkeypatch.setattr(cache_module, "hash_of", lambda path: pytest.fail("the file was read"))

    assert _earlier(_run(paths, tmp_path / "cache")) == [True]


def test_a_changed_file_is_audited_again(write: Write, tmp_path: Path) -> None:
    [path] = write("a")
    _run([path], tmp_path / "cache")
    Path(path).write_text("b 合同", encoding="utf-8")

    [packed] = _run([path], tmp_path / "cache")

    assert not packed.earlier
    assert packed.sha256 == hash_of(path)


def test_a_change_that_keeps_size_and_recent_time_is_noticed(write: Write, tmp_path: Path) -> None:
    [path] = write("a")
    now = time.time()
    os.utime(path, (now, now))
    _run([path], tmp_path / "cache")
    Path(path).write_text("b 合同", encoding="utf-8")
    os.utime(path, (now, now))

    assert _earlier(_run([path], tmp_path / "cache")) == [False]


def test_a_file_that_was_moved_or_touched_is_known_by_its_content(write: Write, tmp_path: Path) -> None:
    [path] = write("a")
    _run([path], tmp_path / "cache")
    moved = tmp_path / "elsewhere" / Path(path).name
    moved.parent.mkdir()
    shutil.copyfile(path, moved)

    [packed] = _run([str(moved)], tmp_path / "cache")

    assert packed.earlier
    assert packed.audit().path == str(moved)


def test_another_name_is_another_result(write: Write, tmp_path: Path) -> None:
    [path] = write("a")
    _run([path], tmp_path / "cache")
    renamed = tmp_path / "renamed.txt"
    shutil.copyfile(path, renamed)

    assert _earlier(_run([str(renamed)], tmp_path / "cache")) == [False]


@pytest.mark.parametrize("options", [AuditOptions(strictness="strict"), AuditOptions(kol="乙方")])
def test_other_options_are_other_results(write: Write, tmp_path: Path, options: AuditOptions) -> None:
    paths = write("a")
    _run(paths, tmp_path / "cache")

    assert _earlier(_run(paths, tmp_path / "cache", Job(None, options, fakes.counted_audit))) == [False]


def test_a_changed_rule_pack_gives_other_results(write: Write, tmp_path: Path) -> None:
    paths = write("a")
    pack = tmp_path / "pack"
    pack.mkdir()
    job = Job(pack, audit=fakes.counted_audit)
    (pack / "own.yaml").write_text("id: own", encoding="utf-8")
    _run(paths, tmp_path / "cache", job)
    assert _earlier(_run(paths, tmp_path / "cache", job)) == [True]

    (pack / "own.yaml").write_text("id: new", encoding="utf-8")

    assert _earlier(_run(paths, tmp_path / "cache", job)) == [False]


@pytest.mark.parametrize("word", ["crash", "hang", "raise", "memory", "locked"])
def test_what_may_go_better_next_time_is_not_remembered(write: Write, tmp_path: Path, word: str) -> None:
    paths = write(word)
    for _ in range(2):
        with ResultCache(tmp_path / "cache") as cache:
            [packed] = audit_packed(paths, JOB, Crew(2, seconds_per_file=1), cache)
        assert not packed.earlier


def test_an_interrupted_run_goes_on_where_it_was(write: Write, tmp_path: Path) -> None:
    paths = write("a", "b", "c", "d")
    with ResultCache(tmp_path / "cache") as cache:
        results = audit_packed(paths, JOB, Crew(1), cache)
        next(results)
        next(results)
        results.close()

    assert _earlier(_run(paths, tmp_path / "cache")) == [True, True, False, False]


def test_more_files_than_one_question_takes(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("auditor.batch.run.LOOKED_UP_AT_ONCE", 3)
    paths = write(*"abcdefgh")
    _run(paths, tmp_path / "cache")

    assert _earlier(_run(paths, tmp_path / "cache")) == [True] * 8


@pytest.mark.parametrize("damage", [b"", b"no database at all" * 100, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_damaged_cache_is_begun_anew(write: Write, tmp_path: Path, damage: bytes) -> None:
    paths = write("a")
    _run(paths, tmp_path / "cache")
    for file in (tmp_path / "cache").iterdir():
        file.write_bytes(damage)

    assert _earlier(_run(paths, tmp_path / "cache")) == [False]
    assert _earlier(_run(paths, tmp_path / "cache")) == [True]


def test_a_cache_damaged_in_the_middle_is_begun_anew(write: Write, tmp_path: Path) -> None:
    paths = write(*"abcdefgh")
    _run(paths, tmp_path / "cache")
    [file] = (tmp_path / "cache").glob("*.sqlite")
    content = file.read_bytes()
    file.write_bytes(content[:4096] + b"\xee" * (len(content) - 4096))

    _run(paths, tmp_path / "cache")

    assert _earlier(_run(paths, tmp_path / "cache")) == [True] * 8


def test_a_damaged_result_is_not_used(write: Write, tmp_path: Path) -> None:
    paths = write("a")
    _run(paths, tmp_path / "cache")
    [file] = (tmp_path / "cache").glob("*.sqlite")
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("UPDATE results SET value = zeroblob(100)")

    assert _earlier(_run(paths, tmp_path / "cache")) == [False]
    assert _earlier(_run(paths, tmp_path / "cache")) == [True]


def test_a_cache_of_another_layout_is_begun_anew(write: Write, tmp_path: Path) -> None:
    paths = write("a")
    _run(paths, tmp_path / "cache")
    [file] = (tmp_path / "cache").glob("*.sqlite")
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("PRAGMA user_version = 99")

    assert _earlier(_run(paths, tmp_path / "cache")) == [False]
    assert _earlier(_run(paths, tmp_path / "cache")) == [True]


def test_a_cache_that_cannot_be_used_costs_only_its_results(write: Write, tmp_path: Path) -> None:
    blocked = tmp_path / "a file"
    blocked.touch()

    with ResultCache(blocked) as cache:
        assert not cache.usable
        assert len(list(audit_packed(write("a"), JOB, Crew(1), cache))) == 1


def test_results_are_forgotten_after_a_while(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = write("a")
    _run(paths, tmp_path / "cache")
    later = time.time() + KEPT_FOR + 10
    monkeypatch.setattr(time, "time", lambda: later)

    assert _earlier(_run(paths, tmp_path / "cache")) == [False]


def test_two_processes_use_one_cache(write: Write, tmp_path: Path) -> None:
    paths = write(*["a"] * 30)
    context = get_context("spawn")
    runs = [context.Process(target=_run, args=(paths, tmp_path / "cache")) for _ in range(3)]
    for run in runs:
        run.start()
    for run in runs:
        run.join()

    assert [run.exitcode for run in runs] == [0, 0, 0]
    assert _earlier(_run(paths, tmp_path / "cache")) == [True] * 30


def test_the_usual_folder_is_the_users_own(own_user_folders: Path) -> None:
    with ResultCache() as cache:
        assert cache.path.parent == cache_folder()
        assert cache.path.is_file()
