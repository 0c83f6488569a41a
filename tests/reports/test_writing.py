"""Files appear whole or not at all, under names that every system takes."""

import os
from pathlib import Path

import pytest

from auditor.errors import AuditorError, UsageError
from auditor.reports.writing import (
    LONGEST_NAME,
    inside,
    line_count,
    link,
    replacing,
    safe_name,
    safe_names,
)


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("合同 2026.docx", "合同 2026.docx"),
        (".docx", ".docx"),
        ("a/b\\c.docx", "a_b_c.docx"),
        ('a<b>c:d"e|f?g*h.pdf', "a_b_c_d_e_f_g_h.pdf"),
        ("../../etc/passwd", ".._.._etc_passwd"),
        ("CON", "_CON"),
        ("con.txt", "_con.txt"),
        ("Lpt1.tar.gz", "_Lpt1.tar.gz"),
        ("COM¹.docx", "_COM¹.docx"),
        ("nul .docx", "_nul .docx"),
        ("console.txt", "console.txt"),
        ("合同...", "合同"),
        ("合同. . ", "合同"),
        ("  合同.docx", "合同.docx"),
        ("", "_"),
        (".", "_"),
        ("..", "_"),
        ("a\x00\n\t\x7f.docx", "a____.docx"),
        ("a\ud800\u2028.docx", "a__.docx"),
        ("合同\u202excod.exe", "合同xcod.exe"),
        ("e\u0301.docx", "é.docx"),
    ],
)
def test_safe_names(name: str, safe: str) -> None:
    assert safe_name(name) == safe
    assert safe_name(safe) == safe


@pytest.mark.parametrize("name", ["合" * 300 + ".docx", "x" * 300, "甲." + "乙" * 300, "CON." + "x" * 175])
def test_long_names_are_cut_and_stay_different(name: str) -> None:
    safe = safe_name(name)
    assert len(safe.encode()) <= LONGEST_NAME
    assert safe_name(safe) == safe
    assert safe_name("另" + name) != safe
    assert safe.endswith(".docx") == name.endswith(".docx")


def test_names_are_kept_apart_where_case_does_not_count() -> None:
    names = ["合同.docx", "合同.docx", "A.pdf", "a.PDF", "a:b", "a?b", "合同 (2).docx"]
    found = safe_names(names)
    assert found[:4] == ["合同.docx", "合同 (2).docx", "A.pdf", "a (2).PDF"]
    assert len({name.casefold() for name in found}) == len(names)
    assert all(safe_name(name) == name for name in found)


def test_ten_thousand_of_one_name() -> None:
    assert len(set(safe_names(["合同.docx"] * 10_000))) == 10_000


@pytest.mark.parametrize("name", ["", ".", "..", "../a.html", "a/b.html", "/a.html", "a\\b", "C:a", "NUL"])
def test_nothing_is_written_outside(tmp_path: Path, name: str) -> None:
    out = tmp_path / "out"
    with pytest.raises(UsageError) as refusal:
        inside(out, name)
    assert refusal.value.code == "outside_out"
    with pytest.raises(UsageError), replacing(out, name) as draft:
        draft.write_text("x")
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_replaced_in_one_step(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("old")
    with replacing(tmp_path, "a.txt") as draft:
        draft.write_text("new")
        assert (tmp_path / "a.txt").read_text() == "old"
    assert (tmp_path / "a.txt").read_text() == "new"
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_an_interrupted_report_leaves_the_old_one(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("old")

    def interrupted() -> None:
        with replacing(tmp_path, "a.txt") as draft:
            draft.write_text("half")
            raise KeyError("stop")

    with pytest.raises(KeyError):
        interrupted()
    assert (tmp_path / "a.txt").read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_a_link_in_the_folder_is_replaced_not_followed(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (tmp_path / "precious.txt").write_text("precious")
    (out / "a.txt").symlink_to(tmp_path / "precious.txt")
    with replacing(out, "a.txt") as draft:
        draft.write_text("report")
    assert (tmp_path / "precious.txt").read_text() == "precious"
    assert (out / "a.txt").read_text() == "report"


def test_a_refusal_of_the_system_is_said_in_plain_words(tmp_path: Path) -> None:
    (tmp_path / "a.txt").mkdir()
    with pytest.raises(AuditorError) as refusal, replacing(tmp_path, "a.txt") as draft:
        draft.write_text("x")
    assert refusal.value.code == "report_not_written"
    assert "a.txt" in refusal.value.message.zh
    assert "close it" in refusal.value.message.en
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(AuditorError), replacing(tmp_path / "file", "a.txt"):
        pytest.fail("a file is no folder to write into")


@pytest.mark.parametrize(
    ("path", "reference"),
    [
        ("/库/报告/合同 一.docx", "./合同%20一.docx"),
        ("/库/合同#1.docx", "../合同%231.docx"),
        ("/库/报告/javascript:alert(1)", "./javascript%3Aalert%281%29"),
        ("/库/报告/a%41&b?.docx", "./a%2541%26b%3F.docx"),
        ('/库/报告/"<>.docx', "./%22%3C%3E.docx"),
        ("/库/报告/坏\udc80.docx", None),
        ("/库/报告/" + "合" * 3_000, None),
    ],
)
def test_links(path: str, reference: str | None) -> None:
    assert link(path, Path("/库/报告")) == reference


def test_a_link_to_another_drive_is_a_file_uri(monkeypatch: pytest.MonkeyPatch) -> None:
    def other_drive(path: str, start: Path) -> str:
        raise ValueError(f"{path} is on another drive than {start}")

    monkeypatch.setattr(os.path, "relpath", other_drive)
    assert link("/D:/合同库/合同 一.docx", Path("/库")) == "file:///D:/合同库/合同%20一.docx"
    assert link("//server/合同库/a.docx", Path("/库")) == "file://server/合同库/a.docx"


def test_lines_in_a_column() -> None:
    assert line_count("", 10) == 1
    assert line_count("五个字符长", 10) == 1
    assert line_count("六个字符长吗", 10) == 2
    assert line_count("one\n\nthree", 10) == 3
