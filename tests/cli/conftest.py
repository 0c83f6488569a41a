"""Contracts whose words are the verdicts they get, and the command in this process and in one of its own."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from cli.fake_engine import audit_as_written

from auditor.cli import main

TESTS = Path(__file__).parents[1]
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(autouse=True)
def english_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Messages are in English unless a test says otherwise."""
    for variable in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Write a contract of each name with the text given for it, and return their folder."""

    def _write(**texts: str) -> Path:
        folder = tmp_path / "contracts"
        folder.mkdir(exist_ok=True)
        for name, text in texts.items():
            (folder / f"{name}.txt").write_text(text, encoding="utf-8")
        return folder

    return _write


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    """Run the command in this process with the fake engine; returns its exit status."""
    monkeypatch.setattr("auditor.audit.audit_file", audit_as_written)

    def _command(*arguments: object) -> int:
        return main([str(argument) for argument in arguments])

    return _command


@pytest.fixture
def environment() -> dict[str, str]:
    """That of a process that finds this program and these tests."""
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(TESTS), *filter(None, sys.path)]),
        "PYTHONUTF8": "1",
    }


@pytest.fixture
def program() -> Sequence[str]:
    """The command with the fake engine as a program of its own."""
    return [sys.executable, "-W", "error", str(TESTS / "cli" / "fake_engine.py")]


@pytest.fixture
def run(program: Sequence[str], environment: dict[str, str], tmp_path: Path) -> Run:
    """Run that program to its end with nothing on its terminal."""

    def _run(*arguments: object, **environ: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*program, *map(str, arguments)],
            env={**environment, **environ},
            cwd=tmp_path,
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )

    return _run
