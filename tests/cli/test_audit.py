"""`kol-auditor audit`: what is printed, what is written, and with which exit status it ends."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path

import pytest

from auditor.reports import FORMATS

Write = Callable[..., Path]
Command = Callable[..., int]
Run = Callable[..., subprocess.CompletedProcess[str]]
Screen = pytest.CaptureFixture[str]


@pytest.mark.parametrize(
    ("text", "fail_on", "status"),
    [
        ("payment=missing", None, 0),
        ("morality=weak", None, 1),
        ("morality=adverse", None, 1),
        ("morality=missing", None, 1),
        ("morality=weak", "missing,adverse", 0),
        ("morality=adverse", "missing,adverse", 1),
        ("morality=missing", "none", 0),
        ("morality=unreadable", "none", 3),
        ("payment=unreadable", None, 0),
        ("damaged", "none", 3),
    ],
)
def test_exit_status(write: Write, command: Command, text: str, fail_on: str | None, status: int) -> None:
    chosen = ["--fail-on", fail_on] if fail_on else []

    assert command("audit", write(a=text), "--jobs", 1, *chosen) == status


def test_something_unread_goes_before_findings(write: Write, command: Command) -> None:
    assert command("audit", write(a="morality=missing", b="damaged", c=""), "--jobs", 1) == 3


def test_every_contract_has_a_line_with_its_verdicts(write: Write, command: Command, capsys: Screen) -> None:
    folder = write(
        a="morality=missing payment=weak kpi=weak", 合同二="crisis_cooperation=adverse", c="damaged"
    )

    command("audit", folder, "--jobs", 1)

    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[:2] for line in lines[1:4]] == [
        [str(folder / "a.txt"), "林一帆"],
        [str(folder / "c.txt"), "-"],
        [str(folder / "合同二.txt"), "林一帆"],
    ]
    assert "✕ Missing" in lines[1]
    assert "◐ Weak 2" in lines[1]
    assert lines[2].count("? Unread") == 4
    assert "⇄ Adverse" in lines[3]
    headings = "Contract KOL Confidentiality Non-compete Morality Crisis Other clauses Notes"
    assert " ".join(lines[0].split()) == headings
    assert "\x1b" not in "".join(lines)


def test_columns_stand_below_each_other_in_chinese_too(
    write: Write, command: Command, capsys: Screen
) -> None:
    command("audit", write(a="", 很长的合同名称="morality=missing"), "--jobs", 1, "--language", "zh")

    heading, first, second = capsys.readouterr().out.splitlines()[:3]
    columns = [_columns_before(line, word) for line, word in ((heading, "保密"), (first, "✓"), (second, "✓"))]
    assert len(set(columns)) == 1


def test_unread_files_are_listed_with_reason_and_advice(
    write: Write, command: Command, capsys: Screen
) -> None:
    folder = write(a="damaged", b="morality=unreadable", c="")

    command("audit", folder, "--jobs", 1)

    lines = capsys.readouterr().out.splitlines()
    after_table = lines[lines.index("Files that could not be read (1):") :]
    assert after_table == [
        "Files that could not be read (1):",
        f"  {folder / 'a.txt'}",
        "    The file is damaged; ask for it again.",
        "Files that could be read only in part (1):",
        f"  {folder / 'b.txt'}",
        "    Page 2 is an image.",
    ]


def test_a_single_contract_says_why(write: Write, command: Command, capsys: Screen) -> None:
    command("audit", write(a="morality=weak"), "--jobs", 1)

    assert "Morality: Weak. 没有写明期限。" in capsys.readouterr().out


def test_quiet_prints_only_what_could_not_be_read(write: Write, command: Command, capsys: Screen) -> None:
    command("audit", write(a="damaged", b="morality=missing"), "--jobs", 1, "--quiet")

    printed = capsys.readouterr()
    assert printed.out == ""
    assert "The file is damaged; ask for it again." in printed.err


def test_a_name_cannot_steer_the_terminal(write: Write, command: Command, capsys: Screen) -> None:
    folder = write()
    (folder / "a\x1b[2Jb.txt").write_text("damaged", encoding="utf-8")

    command("audit", folder, "--jobs", 1)

    assert "\x1b" not in "".join(capsys.readouterr())


def test_json_stands_alone_on_standard_output(write: Write, run: Run) -> None:
    folder = write(b="morality=missing", a="damaged", c="")

    done = run("audit", folder, "--json", "-", "--jobs", 2)

    result = json.loads(done.stdout)
    assert done.returncode == 3
    assert [Path(entry["path"]).name for entry in result["contracts"]] == ["a.txt", "b.txt", "c.txt"]
    assert "The file is damaged; ask for it again." in done.stderr


def test_json_is_the_same_bytes_run_after_run(write: Write, run: Run, tmp_path: Path) -> None:
    folder = write(**{f"c{number}": "morality=missing" for number in range(12)}, broken="damaged")
    printed = {
        run("audit", folder, "--json", "-", *more).stdout
        for more in (["--no-cache"], ["--jobs", "1"], ["--jobs", "3"], ["--resume"])
    }
    run("audit", folder, "--json", tmp_path / "audit.json", "--quiet")

    assert printed == {(tmp_path / "audit.json").read_bytes().decode("utf-8")}


def test_a_result_never_takes_the_place_of_a_contract(write: Write, command: Command, capsys: Screen) -> None:
    folder = write(a="morality=missing")

    assert command("audit", folder, "--json", folder / "a.txt") == 2
    assert (folder / "a.txt").read_text(encoding="utf-8") == "morality=missing"
    assert "overwrite" in capsys.readouterr().err


def test_reports_are_written_and_named(
    write: Write, command: Command, tmp_path: Path, capsys: Screen
) -> None:
    out = tmp_path / "report"

    assert command("audit", write(a="morality=missing"), "--jobs", 1, "--out", out) == 1

    names = [report.file_name for report in FORMATS.values()]
    assert sorted(path.name for path in out.iterdir()) == sorted(names)
    assert capsys.readouterr().out.splitlines()[-5:] == ["Reports:", *(f"  {out / name}" for name in names)]


def test_only_the_chosen_reports_are_written(write: Write, command: Command, tmp_path: Path) -> None:
    command("audit", write(a=""), "--jobs", 1, "--out", tmp_path / "report", "--format", "csv,json")

    assert {path.name for path in (tmp_path / "report").iterdir()} == {"checklist.csv", "audit.json"}


def test_reports_inside_the_folder_are_not_audited_the_next_time(write: Write, command: Command) -> None:
    folder = write(a="")
    (folder / "report").mkdir()
    (folder / "report" / "old.txt").write_text("damaged", encoding="utf-8")

    assert command("audit", folder, "--jobs", 1, "--out", folder / "report") == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ["--text", "--json", "-"],
        ["--text", "--explain"],
        ["--resume", "--no-cache"],
        ["--jobs", "2", "--cluster", "tcp://127.0.0.1:1"],
        ["--format", "csv"],
    ],
)
def test_what_has_no_meaning_together_is_refused(
    write: Write, command: Command, arguments: Sequence[str]
) -> None:
    assert command("audit", write(a=""), *arguments) == 2


def test_a_folder_without_contracts_is_refused(write: Write, command: Command, capsys: Screen) -> None:
    assert command("audit", write()) == 2
    assert capsys.readouterr().err.startswith("There are no contracts")


def test_a_refused_rule_pack_is_told_once(write: Write, command: Command, run: Run, capsys: Screen) -> None:
    folder = write(a="", b="", c="")

    done = run("audit", folder, "--rules", folder, "--jobs", 2)

    assert (done.returncode, done.stdout, done.stderr) == (2, "", "The rule pack has 1 fault\n")


def test_resume_says_what_was_finished_before(write: Write, command: Command, capsys: Screen) -> None:
    folder = write(a="", b="morality=weak", c="interrupt")
    assert command("audit", folder, "--jobs", 1) == 130
    stopped = capsys.readouterr()
    (folder / "c.txt").write_text("", encoding="utf-8")

    command("audit", folder, "--jobs", 1, "--resume")

    assert "Stopped: 2 of 3 contracts were audited" in stopped.err
    assert stopped.out.count("a.txt") == stopped.out.count("b.txt") == 1
    assert "2 of 3 contracts were finished before." in capsys.readouterr().out


def test_an_interrupted_run_writes_no_report(write: Write, command: Command, tmp_path: Path) -> None:
    folder = write(a="", b="interrupt")
    json_file, out = tmp_path / "a.json", tmp_path / "report"

    assert command("audit", folder, "--jobs", 1, "--out", out, "--json", json_file) == 130
    assert not json_file.exists()
    assert not out.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_ctrl_c_keeps_what_is_finished(
    write: Write, program: Sequence[str], environment: dict[str, str]
) -> None:
    folder = write(**{f"a{number}": "" for number in range(9)}, b="hang")
    with subprocess.Popen(
        [*program, "audit", str(folder), "--jobs", "2", "--time-limit", "999"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        start_new_session=True,
    ) as process:
        _wait_for_results(environment, 9)
        os.killpg(process.pid, signal.SIGINT)
        out, error = process.communicate(timeout=60)

    assert process.returncode == 130
    assert out.count("✓ Strong") == 9 * 4
    assert error.splitlines() == [
        "Stopped: 9 of 10 contracts were audited; no report was written.",
        "Run the same command again to go on; what is finished is not done again.",
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals")
def test_a_terminal_gets_colours_and_a_bar(
    write: Write, program: Sequence[str], environment: dict[str, str]
) -> None:
    folder = write(a="morality=missing", b="[终稿]")
    (folder / "[bold]c.txt").write_text("", encoding="utf-8")

    screen = _on_a_terminal([*program, "audit", str(folder), "--jobs", "2"], environment)

    assert "\x1b[31m✕ Missing" in screen
    assert "3/3" in screen
    assert "[bold]c.txt" in screen.replace("\r\n", "")


def _columns_before(line: str, word: str) -> int:
    before = line[: line.index(word)]
    return len(before) + sum("\u2e80" <= character <= "\uffef" for character in before)


def _wait_for_results(environment: dict[str, str], count: int) -> None:
    """Until the cache of the running command holds so many results."""
    file = Path(environment["XDG_CACHE_HOME"]) / "kol-clause-auditor" / "results.sqlite"
    for _ in range(600):
        with (
            suppress(sqlite3.Error),
            closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as database,
        ):
            if database.execute("SELECT count(*) FROM results").fetchone()[0] == count:
                return
        time.sleep(0.1)
    pytest.fail(f"the command did not finish {count} contracts")


def _on_a_terminal(command: Sequence[str], environment: dict[str, str]) -> str:
    """All that the command sends to a wide terminal."""
    import pty

    ours, theirs = pty.openpty()
    size = {"TERM": "xterm-256color", "COLUMNS": "220", "LINES": "50"}
    with subprocess.Popen(command, env={**environment, **size}, stdout=theirs, stderr=theirs, stdin=theirs):
        os.close(theirs)
        screen = b""
        with suppress(OSError):
            while part := os.read(ours, 65536):
                screen += part
    os.close(ours)
    return screen.decode("utf-8")


def test_draft_findings_are_counted_in_the_table(write: Write, command: Command, capsys: Screen) -> None:
    command("audit", write(a="blank blank", b=""), "--jobs", 1)

    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[-1] for line in lines[:2]] == ["Draft", "2"]
    assert not any("blank is left open" in line for line in lines)


@pytest.mark.parametrize(("count", "shown", "more"), [(1, 1, False), (5, 5, False), (8, 5, True)])
def test_a_single_contract_shows_its_first_draft_findings(
    count: int, shown: int, more: bool, write: Write, command: Command, capsys: Screen
) -> None:
    command("audit", write(a="blank " * count), "--jobs", 1)

    printed = capsys.readouterr().out
    assert f"Draft checks ({count}):" in printed
    assert printed.count("1 blank is left open.") == shown
    assert ("--explain draft" in printed) == more
