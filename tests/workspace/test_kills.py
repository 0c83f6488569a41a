"""A process that is killed while it writes: what it said it had done is done, and the file is whole."""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from workspace import deciding
from workspace.steps import is_whole, replayed

from auditor.audit.model import Audit
from auditor.workspace import FindingKey, Workspace
from auditor.workspace.database import open_database
from auditor.workspace.schema import MIGRATIONS

ROOT = Path(__file__).resolve().parents[2]
BEFORE_A_DECISION = 14
"""Statements that open the file and read the audit."""

A_DECISION = 20
"""Statements from BEGIN to COMMIT."""

KILLED = -9 if os.name == "posix" else 15


@pytest.fixture
def file(path: Path, audit: Audit) -> Path:
    with Workspace(path) as workspace:
        workspace.keep([audit])
    return path


def _start(
    file: Path, sha256: str, who: str = "王", rounds: int = 100_000, fuse: int = 0
) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, deciding.__file__, str(file), sha256, who, str(rounds), str(fuse)],
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def _check(file: Path, sha256: str, printed: list[str]) -> int:
    """How many decisions were made; every one that was printed is there, and at most one more."""
    assert is_whole(file)
    with Workspace(file) as workspace:
        trail = workspace.trail(sha256)
        review = workspace.review(sha256)
        (row,) = workspace.contracts()
    decided = [entry for entry in trail if entry.what == "decided"]
    assert [entry.details["reason"] for entry in decided] == [f"王 {turn}" for turn in range(len(decided))]
    assert len(printed) <= len(decided) <= len(printed) + 1
    for line, entry in zip(printed, decided, strict=False):
        assert FindingKey(*line.rstrip("\n").split("\t")[1:]) == entry.key
    assert replayed(trail) == (review.decisions, {})
    assert row.progress == review.progress
    return len(decided)


def test_a_process_killed_at_any_moment_has_done_what_it_said(file: Path, audit: Audit) -> None:
    dice = random.Random(20240501)
    for turn in range(6):
        copy = file.with_name(f"{turn}.sqlite")
        shutil.copy(file, copy)
        child = _start(copy, audit.sha256)
        assert child.stdout is not None
        printed = [child.stdout.readline() for _ in range(dice.randrange(1, 25))]
        for _ in range(dice.randrange(200_000)):
            pass  # the child goes on meanwhile, no one knows how far
        child.kill()
        rest = child.stdout.read().splitlines(keepends=True)
        child.wait()
        child.stdout.close()
        assert _check(copy, audit.sha256, [*printed, *(line for line in rest if line.endswith("\n"))])


@pytest.mark.parametrize("half", range(2))
def test_a_process_killed_at_any_statement_of_a_decision(file: Path, audit: Audit, half: int) -> None:
    made = []
    for fuse in range(BEFORE_A_DECISION + half, BEFORE_A_DECISION + A_DECISION + 4, 2):
        copy = file.with_name(f"{fuse}.sqlite")
        shutil.copy(file, copy)
        child = _start(copy, audit.sha256, fuse=fuse)
        printed, _ = child.communicate()
        assert child.returncode == KILLED
        made.append(_check(copy, audit.sha256, printed.splitlines(keepends=True)))
    assert made[-3:] in ([0, 0, 1], [0, 1, 1])


def test_a_migration_killed_at_any_statement_leaves_one_version_whole(file: Path, audit: Audit) -> None:
    with Workspace(file) as workspace:
        review, trail = workspace.review(audit.sha256), workspace.trail(audit.sha256)
    versions = []
    for fuse in range(4, 40, 3):
        copy = file.with_name(f"{fuse}.sqlite")
        shutil.copy(file, copy)
        child = _start(copy, "migrate", fuse=fuse)
        child.communicate()
        assert is_whole(copy)
        with closing(sqlite3.connect(copy)) as database:
            versions.append(database.execute("PRAGMA user_version").fetchone()[0])
            more = database.execute("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'more%'").fetchone()
        assert more[0] == (2 if versions[-1] > len(MIGRATIONS) else 0)
        if child.returncode == 0:
            break
        if versions[-1] == len(MIGRATIONS):
            with Workspace(copy) as workspace:
                assert workspace.review(audit.sha256) == review
                assert workspace.trail(audit.sha256) == trail
        open_database(copy, (*MIGRATIONS, *deciding.MORE.splitlines())).close()
    assert child.returncode == 0
    assert versions == sorted(versions)
    assert len(versions) > 3


def test_two_processes_write_into_one_contract(file: Path, audit: Audit) -> None:
    rounds = 25
    children = [_start(file, audit.sha256, who, rounds) for who in ("王", "李")]
    for child in children:
        printed, _ = child.communicate()
        assert (child.returncode, len(printed.splitlines())) == (0, rounds)

    assert is_whole(file)
    with Workspace(file) as workspace:
        trail, review = workspace.trail(audit.sha256), workspace.review(audit.sha256)
    for who in ("王", "李"):
        reasons = [entry.details["reason"] for entry in trail if entry.who == who]
        assert reasons == [f"{who} {turn}" for turn in range(rounds)]
    assert replayed(trail) == (review.decisions, {})


def test_two_processes_make_one_file(path: Path) -> None:
    path.parent.mkdir()
    children = [_start(path, "migrate") for _ in range(3)]
    for child in children:
        child.communicate()

    assert [child.returncode for child in children] == [0, 0, 0]
    assert is_whole(path)
