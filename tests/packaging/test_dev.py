"""The set-up script, without installing anything: what it would run is written down instead."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import dev
import environment
import needs
import pytest

ROOT = Path(__file__).resolve().parents[2]


class Steps(list[list[str]]):
    """The commands that would have run; ``fail`` names a word that makes a command fail."""

    def __init__(self, root: Path, fail: str = "") -> None:
        self.root = root
        self.fail = fail

    def __call__(self, command: list[str]) -> int:
        self.append(command)
        if self.fail and self.fail in command:
            return 1
        if "venv" in command:
            for name in ("python", "kol-auditor"):
                program = Path(environment.program(self.root, name))
                program.parent.mkdir(parents=True, exist_ok=True)
                program.touch()
        return 0

    def has(self, word: str) -> bool:
        """Whether a command with this word ran."""
        return any(word in command for command in self)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with nothing installed."""
    (tmp_path / "packaging").mkdir()
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    (tmp_path / "packaging" / "constraints.txt").write_text("lxml==6\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def steps(root: Path, monkeypatch: pytest.MonkeyPatch) -> Steps:
    """Set-up steps are written down, and the files of a new .venv appear."""
    steps = Steps(root)
    monkeypatch.setattr(environment, "call", steps)
    return steps


@pytest.fixture
def called(root: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The programs that a command of dev.py would run in a ready environment."""
    programs: list[list[str]] = []

    def call(command: list[str], cwd: Path | None = None) -> int:
        programs.append([Path(command[0]).stem, *command[1:], f"in {'the project' if cwd else 'place'}"])
        return 0

    monkeypatch.setattr(dev, "ROOT", root)
    monkeypatch.setattr(dev, "prepare", lambda: None)
    monkeypatch.setattr(dev, "call", call)
    monkeypatch.setattr(needs, "supply", lambda _needs: None)
    return programs


@pytest.mark.parametrize(
    ("windows", "expected"),
    [(False, [".venv", "bin", "ruff"]), (True, [".venv", "Scripts", "ruff.exe"])],
)
def test_programs_stand_where_the_platform_puts_them(root: Path, windows: bool, expected: list[str]) -> None:
    assert environment.program(root, "ruff", windows) == str(root.joinpath(*expected))


def test_installed_packages_are_found_in_the_environment(root: Path) -> None:
    assert environment.site_packages(root).name == "site-packages"
    assert environment.site_packages(root).is_relative_to(root / ".venv")


def test_the_first_set_up_makes_and_installs_and_the_second_does_nothing(root: Path, steps: Steps) -> None:
    assert environment.prepare(root)
    assert steps.has("venv")
    assert steps.has(f"{root}[dev]")
    steps.clear()
    assert not environment.prepare(root)
    assert steps == []


@pytest.mark.parametrize("source", ["pyproject.toml", "packaging/constraints.txt"])
def test_a_changed_project_is_installed_again_in_the_same_environment(
    root: Path, steps: Steps, source: str
) -> None:
    environment.prepare(root)
    steps.clear()
    (root / source).write_text("changed\n", encoding="utf-8")
    assert environment.prepare(root)
    assert steps.has("--editable")
    assert not steps.has("venv")


def test_an_extra_is_added_and_kept(root: Path, steps: Steps) -> None:
    environment.prepare(root)
    assert environment.prepare(root, ["ocr"])
    assert steps.has(f"{root}[dev,ocr]")
    steps.clear()
    assert not environment.prepare(root)
    (root / "pyproject.toml").write_text("changed\n", encoding="utf-8")
    environment.prepare(root)
    assert steps.has(f"{root}[dev,ocr]")


def test_another_python_version_gets_a_new_environment(
    root: Path, steps: Steps, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment.prepare(root)
    steps.clear()
    monkeypatch.setattr("platform.python_version", lambda: "3.99.0")
    assert environment.prepare(root)
    assert steps.has("venv")


def test_a_moved_environment_is_made_anew(root: Path, steps: Steps) -> None:
    environment.prepare(root)
    moved = root / "elsewhere"
    moved.mkdir()
    for name in (".venv", "packaging", "pyproject.toml"):
        (root / name).rename(moved / name)
    steps.root = moved
    steps.clear()
    assert environment.prepare(moved)
    assert steps.has("venv")


@pytest.mark.parametrize("stamp", [None, "", "[]", "{}", '["place"]', "not json"])
def test_a_half_made_environment_is_made_anew(root: Path, steps: Steps, stamp: str | None) -> None:
    environment.prepare(root)
    (root / ".venv" / "stamp.json").unlink()
    if stamp is not None:
        (root / ".venv" / "stamp.json").write_text(stamp, encoding="utf-8")
    (root / ".venv" / "rest").touch()
    steps.clear()
    assert environment.prepare(root)
    assert steps.has("venv")
    assert not (root / ".venv" / "rest").exists()


def test_an_environment_that_lost_its_python_is_made_anew(root: Path, steps: Steps) -> None:
    environment.prepare(root)
    Path(environment.python(root)).unlink()
    steps.clear()
    assert environment.prepare(root)
    assert steps.has("venv")


@pytest.mark.parametrize(("fail", "words"), [("venv", "Could not make"), ("--editable", "no internet")])
def test_a_failed_set_up_says_why_and_is_not_taken_for_finished(
    root: Path, steps: Steps, fail: str, words: str
) -> None:
    steps.fail = fail
    with pytest.raises(environment.SetUpError, match=words):
        environment.prepare(root)
    assert environment.found(root) is None


def test_run_passes_arguments_and_status_through(
    called: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert dev.main(["run", "audit", "a b.docx", "--help"]) == 0
    assert called == [["kol-auditor", "audit", "a b.docx", "--help", "in place"]]
    monkeypatch.setattr(dev, "call", lambda *_arguments, **_options: 3)
    assert dev.main(["run", "audit", "x.docx"]) == 3


@pytest.mark.parametrize(("status", "expected"), [(0, 0), (1, 0), (3, 0), (2, 2), (130, 130)])
def test_run_alone_audits_the_samples(
    called: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    status: int,
    expected: int,
) -> None:
    assert dev.main(["run"]) == 0
    samples = str(Path("resources", "samples"))
    assert called == [["kol-auditor", "audit", samples, "--out", "reports", "in the project"]]
    assert "index.html" in capsys.readouterr().err
    monkeypatch.setattr(dev, "call", lambda *_arguments, **_options: status)
    assert dev.main(["run"]) == expected


def test_test_runs_every_check_and_gives_its_arguments_to_pytest_alone(called: list[list[str]]) -> None:
    assert dev.main(["test", "-k", "levers"]) == 0
    assert called == [
        ["ruff", "format", "--check", ".", "in the project"],
        ["ruff", "check", ".", "in the project"],
        ["mypy", "in the project"],
        ["lint-imports", "in the project"],
        ["pytest", "-k", "levers", "in the project"],
    ]


def test_a_failed_check_stops_no_other_and_fails_the_whole(
    called: list[list[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "call", lambda command, **_options: int("mypy" in command[0]))
    assert dev.main(["test"]) == 1
    lines = capsys.readouterr().err.splitlines()[-5:]
    assert [line.split()[:2] for line in lines] == [
        ["ok", "format"], ["ok", "lint"], ["FAILED", "types"], ["ok", "layers"], ["ok", "tests"],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        ([], 2, "dev.py COMMAND"),
        (["fly"], 2, "dev.py COMMAND"),
        (["--help"], 0, "dev.py COMMAND"),
        (["setup", "moon"], 2, "No such extra: moon."),
    ],
)
def test_wrong_usage_is_told(
    arguments: list[str], status: int, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert dev.main(arguments) == status
    assert words in "".join(capsys.readouterr())


def test_an_old_python_is_refused_in_plain_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    assert dev.main(["run"]) == 2
    assert "Python 3.11 or newer is needed" in capsys.readouterr().err


def test_a_set_up_error_is_told_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def prepare() -> None:
        raise environment.SetUpError("Could not install: no internet?")

    monkeypatch.setattr(dev, "prepare", prepare)
    assert dev.main(["run"]) == 2
    assert capsys.readouterr().err == "Could not install: no internet?\n"


def test_the_status_of_a_program_is_kept() -> None:
    assert dev.call([sys.executable, "-c", "raise SystemExit(3)"]) == 3


def test_clean_removes_what_was_made_and_nothing_else(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = root / "auditor" / "reports" / "page.py"
    for path in (kept, root / "auditor" / "__pycache__" / "page.pyc", root / "reports" / "index.html"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    (root / ".coverage").touch()
    monkeypatch.setattr(dev, "ROOT", root)
    assert dev.main(["clean"]) == 0
    assert sorted(path.name for path in root.iterdir()) == ["auditor", "packaging", "pyproject.toml"]
    assert [path.name for path in (root / "auditor").iterdir()] == ["reports"]
    assert kept.exists()


def test_every_need_is_well_formed() -> None:
    assert all(re.fullmatch(r"[a-z0-9.+-]+", need.package) for need in needs.NEEDS)
    assert all(need.library for need in needs.NEEDS if need is not needs.FONT)
    assert len(set(needs.NEEDS)) == len(needs.NEEDS)


def test_qt_is_asked_for_only_once_it_is_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(needs, "met", lambda _need: False)
    assert needs.missing(tmp_path) == [needs.FONT]
    (tmp_path / "PySide6").mkdir()
    assert {need.module for need in needs.missing(tmp_path)} == {"", "PySide6"}


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_bring_everything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert needs.missing(tmp_path) == []


@pytest.mark.parametrize(
    ("file", "expected"),
    [("NotoSansCJK-Regular.ttc", True), ("wqy-microhei.ttc", True), ("DejaVuSans.ttf", False)],
)
def test_a_chinese_font_is_known_by_its_file_where_fontconfig_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str, expected: bool
) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / file).touch()
    monkeypatch.setattr("shutil.which", lambda _name: None)
    monkeypatch.setattr(needs, "FONT_FOLDERS", (str(tmp_path),))
    assert needs.has_chinese_font() is expected


@pytest.mark.parametrize(
    ("root_on_debian", "broken", "commands", "told"),
    [
        (True, [], ["install"], False),
        (True, ["install"], ["install", "update", "install"], True),
        (True, ["install", "update"], ["install", "update"], True),
        (False, [], [], True),
    ],
)
def test_what_the_system_lacks_is_installed_or_told(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    root_on_debian: bool,
    broken: list[str],
    commands: list[str],
    told: bool,
) -> None:
    ran: list[str] = []

    def call(command: list[str], **_options: object) -> int:
        ran.append(command[1])
        return int(command[1] in broken)

    monkeypatch.setattr(needs, "may_install", lambda: root_on_debian)
    monkeypatch.setattr(subprocess, "call", call)
    needs.supply([needs.FONT, needs.VENV, needs.FONT])
    line = "sudo apt-get install --yes --no-install-recommends fonts-noto-cjk python3-venv"
    assert ran == commands
    assert (line in capsys.readouterr().err) is told


def test_nothing_is_said_when_nothing_lacks(capsys: pytest.CaptureFixture[str]) -> None:
    needs.supply([])
    assert capsys.readouterr().err == ""


def test_everything_that_the_project_asks_for_is_pinned_once() -> None:
    def key(requirement: str) -> str:
        return re.sub(r"[-_.]+", "-", re.split(r"[<>=!;\[ ]", requirement, maxsplit=1)[0]).lower()

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    groups = [project["dependencies"], *project["optional-dependencies"].values(), environment.BUILDER]
    lines = (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [key(line) for line in lines if not line.startswith("#")]
    assert len(set(pins)) == len(pins)
    assert {key(requirement) for group in groups for requirement in group} <= set(pins)
    assert set(project["optional-dependencies"]) == {*environment.EXTRAS, "dev"}
