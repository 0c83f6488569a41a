"""`kol-auditor compare` with the real engine: the table, the words, the Word file, the exit status."""

from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from cli.test_end_to_end import BARE, SECRET

from auditor.cli import main
from auditor.paths import resources

Write = Callable[..., Path]
BLANK = SECRET.replace("十日内", "____日内")


def compare(*arguments: object) -> int:
    return main(["compare", *map(str, arguments)])


def test_a_clause_that_comes_makes_nothing_worse(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write(old=BARE, new=SECRET)
    assert compare(folder / "old.txt", folder / "new.txt", "--language", "zh") == 0
    said = capsys.readouterr().out
    assert "保密" in said
    assert "✕ 缺失" in said
    assert "改善" in said
    assert "第三条 保密 · 新增条款" in said


def test_a_clause_that_goes_is_worse(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write(old=SECRET, new=BARE)
    assert compare(folder / "old.txt", folder / "new.txt") == 1
    said = capsys.readouterr().out
    assert "Worse" in said
    assert "第三条 保密 · removed" in said


def test_a_new_blank_is_worse_and_the_words_show_it(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write(old=SECRET, new=BLANK)
    assert compare(folder / "old.txt", folder / "new.txt") == 1
    said = capsys.readouterr().out
    assert "New · Blank" in said
    assert "[-十-]{+____+}日内" in said


def test_the_same_draft_twice(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write(old=SECRET, new=SECRET)
    assert compare(folder / "old.txt", folder / "new.txt") == 0
    said = capsys.readouterr().out
    assert "No verdict and no element has changed." in said
    assert "No words have changed." in said


def test_a_draft_that_cannot_be_read_is_named(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write(old=SECRET)
    assert compare(folder / "old.txt", folder / "gone.docx") == 3
    assert "gone.docx" in capsys.readouterr().err


def test_a_scan_may_hold_anything(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    (scan,) = (resources() / "samples").glob("09*.pdf")
    assert compare(write(old=SECRET) / "old.txt", scan) == 3
    assert "09" in capsys.readouterr().err


def test_the_word_file_shows_both_sides(write: Write, tmp_path: Path) -> None:
    folder, target = write(old=SECRET, new=BLANK), tmp_path / "out" / "比较.docx"
    before = (folder / "old.txt").read_bytes(), (folder / "new.txt").read_bytes()
    assert compare(folder / "old.txt", folder / "new.txt", "--out", target, "--language", "zh") == 1
    assert before == ((folder / "old.txt").read_bytes(), (folder / "new.txt").read_bytes())
    file = docx.Document(str(target))
    words = [paragraph.text for paragraph in file.paragraphs]
    assert "两稿比较" in words
    assert any(line.startswith("第二条 费用 · 有改动") for line in words)
    clauses, wording = file.tables
    assert [cell.text for cell in clauses.rows[0].cells] == ["条款", "原稿", "新稿", "变化"]
    left, right = (cell.paragraphs[0] for cell in wording.rows[1].cells)
    assert [run.text for run in left.runs if run.font.strike] == ["十"]
    assert [run.text for run in right.runs if run.font.underline] == ["____"]
    assert "____" not in left.text


@pytest.mark.parametrize("name", ["changes.pdf", "contracts/old.txt"])
def test_the_report_has_its_own_name_and_form(write: Write, tmp_path: Path, name: str) -> None:
    folder = write(old=SECRET, new=BARE)
    assert compare(folder / "old.txt", folder / "new.txt", "--out", tmp_path / name) == 2
    assert (folder / "old.txt").read_text(encoding="utf-8") == SECRET


def test_a_contract_is_never_overwritten(tmp_path: Path) -> None:
    source = next((resources() / "samples").glob("01*.docx"))
    copy = tmp_path / "a.docx"
    copy.write_bytes(source.read_bytes())
    assert compare(copy, source, "--out", copy) == 2
    assert copy.read_bytes() == source.read_bytes()
