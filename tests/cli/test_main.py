"""The command as such: help, wrong usage, errors as advice, and what is imported before it is needed."""

import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

import auditor
from auditor import __main__ as entry
from auditor.batch.export import CASE_FORMATS
from auditor.cli import main, parser
from auditor.reports import FORMATS

HEAVY = (
    "rich",
    "spacy",
    "pydantic",
    "yaml",
    "lxml",
    "pypdf",
    "pypdfium2",
    "typst",
    "docx",
    "sqlite3",
    "multiprocessing",
    "auditor.audit",
)
Run = Callable[..., subprocess.CompletedProcess[str]]


def test_nothing_heavy_is_imported_for_help(environment: dict[str, str]) -> None:
    for arguments in (
        ["--help"],
        ["audit", "--help"],
        ["compare", "--help"],
        ["rules", "explain", "--help"],
        ["--version"],
    ):
        script = (
            "import sys\nfrom auditor.__main__ import main\nsys.argv[1:] = " + repr(arguments) + "\n"
            "try:\n    main()\nexcept SystemExit:\n    pass\n"
            f"sys.exit(','.join(set({HEAVY!r}) & set(sys.modules)) or None)"
        )
        done = subprocess.run(
            [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("command", ["audit", "compare", "levers", "rules", "doctor"])
def test_every_command_has_help_with_its_exit_status(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        main([command, "--help"])

    assert caught.value.code == 0
    assert "exit status:" in capsys.readouterr().out


def test_without_arguments_and_without_a_desktop_it_helps(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("auditor.cli.find_spec", lambda name: None)

    assert main([]) == 2

    printed = capsys.readouterr()
    assert "usage: kol-auditor" in printed.out
    assert printed.err == "The desktop application is not part of this version; use the commands above.\n"


def test_the_desktop_icon_without_a_desktop_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("auditor.cli.find_spec", lambda name: None)

    assert entry.main_desktop() == 2
    assert capsys.readouterr().out == ""


def test_a_desktop_without_its_extra_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("auditor.cli.find_spec", lambda name: None if name == "PySide6" else name)

    assert main([]) == 2
    assert "kol-clause-auditor[desktop]" in capsys.readouterr().err


def test_an_installed_desktop_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    class Desktop:
        @staticmethod
        def main() -> int:
            return 7

    monkeypatch.setattr("auditor.cli.find_spec", lambda name: name)
    monkeypatch.setattr("auditor.cli.import_module", lambda name: Desktop)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")

    assert main([]) == 7


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a screen")
def test_without_a_screen_it_helps_instead_of_ending_in_qt(environment: dict[str, str]) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        environment.pop(name, None)
    done = subprocess.run(
        [sys.executable, "-m", "auditor"], env=environment, capture_output=True, text=True, check=False
    )

    assert done.returncode == 2
    assert "usage: kol-auditor" in done.stdout
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["frobnicate"],
        ["audit"],
        ["audit", "x", "--format", "rtf"],
        ["audit", "x", "--fail-on", "strong"],
        ["audit", "x", "--jobs", "0"],
        ["audit", "x", "--time-limit", "-1"],
        ["audit", "x", "--stance", "nobody"],
        ["rules"],
        ["rules", "explain", "morality", "kpi"],
    ],
)
def test_wrong_usage_is_status_2(arguments: Sequence[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)

    assert caught.value.code == 2
    assert "usage: kol-auditor" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("language", "words"), [("zh_CN.UTF-8", "找不到"), ("en_GB.UTF-8", "There is no file")]
)
def test_errors_are_in_the_users_language_and_without_a_traceback(
    language: str, words: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LANG", language)

    assert main(["audit", "gone.docx"]) == 2

    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith(words)
    assert len(printed.err.splitlines()) == 1


def test_a_chosen_language_goes_before_the_systems(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["audit", "gone.docx", "--language", "zh"]) == 2
    assert capsys.readouterr().err.startswith("找不到")


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX pipes")
def test_a_reader_that_goes_away_is_no_error(
    write: Callable[..., Path], program: Sequence[str], environment: dict[str, str]
) -> None:
    folder = write(**{f"c{number:03}": "payment=weak" for number in range(250)})
    with subprocess.Popen(
        [*program, "audit", str(folder), "--json", "-"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode == 141


def test_a_console_that_shows_no_chinese_gets_question_marks(run: Run) -> None:
    done = run("audit", "没有.docx", PYTHONIOENCODING="ascii", PYTHONUTF8="0")

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("There is no file or folder ??.docx")


def test_the_package_gives_what_it_promises() -> None:
    assert auditor.Audit.__name__ == "Audit"
    assert auditor.__version__
    with pytest.raises(AttributeError):
        auditor.__getattr__("nothing")


def test_the_formats_of_the_help_are_those_that_are_written() -> None:
    assert tuple(FORMATS) == parser.FORMATS
    assert parser.CASE_FORMATS == CASE_FORMATS
