"""`kol-auditor doctor`: what is missing is told with the way to get it, and only what is required counts."""

import re
import tomllib
from importlib.util import find_spec
from pathlib import Path

import pytest

from auditor.cli import doctor, main

Screen = pytest.CaptureFixture[str]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_machine_that_runs_these_tests_is_fit(language: str, capsys: Screen) -> None:
    assert main(["doctor", "--language", language]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert {line[:2] for line in lines} <= {"ok", "--"}
    for subject in ("Python", "lxml", "spacy", "[ocr]", "[desktop]", "kol-clause-auditor", "audit.log"):
        assert any(subject in line for line in lines), subject


def test_the_doctor_asks_for_what_the_project_depends_on() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))
    names = {re.split(r"[<>=\[ ]", dependency)[0] for dependency in project["project"]["dependencies"]}
    assert set(doctor.PACKAGES) == names


def test_a_missing_package_is_a_failure_with_advice(monkeypatch: pytest.MonkeyPatch, capsys: Screen) -> None:
    monkeypatch.setattr(doctor, "find_spec", lambda name: None if name == "lxml" else find_spec(name))

    assert main(["doctor"]) == 1
    assert "!!  lxml" in (told := capsys.readouterr().out)
    assert "Install the program again." in told


def test_a_missing_extra_is_no_failure(monkeypatch: pytest.MonkeyPatch, capsys: Screen) -> None:
    monkeypatch.setattr(
        doctor, "find_spec", lambda name: None if name == "rapidocr_onnxruntime" else find_spec(name)
    )

    assert main(["doctor"]) == 0
    assert "pip install 'kol-clause-auditor[ocr]'" in capsys.readouterr().out


def test_a_cache_that_cannot_be_written_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Screen
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(doctor, "cache_folder", lambda: tmp_path / "file" / "cache")

    assert main(["doctor"]) == 0
    assert "cannot be written to" in capsys.readouterr().out


def test_no_chinese_font_is_told(monkeypatch: pytest.MonkeyPatch, capsys: Screen) -> None:
    monkeypatch.setattr(doctor, "_FONTS", ())
    monkeypatch.setattr("shutil.which", lambda program: None)

    assert main(["doctor"]) == 0
    assert "Noto Sans CJK SC" in capsys.readouterr().out
