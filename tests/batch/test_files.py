"""Which files of a folder are audited, and which are not."""

import os
import sys
from pathlib import Path

import pytest

from auditor.batch.files import find_contracts
from auditor.errors import UsageError


def _make(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("乙方应当保密。", encoding="utf-8")


def _names(folder: Path, *paths: Path, leave_out: Path | None = None) -> list[str]:
    found = find_contracts(paths or (folder,), leave_out=leave_out)
    return [path.relative_to(folder).as_posix() for path in found]


def test_folders_are_searched_in_the_order_of_names(tmp_path: Path) -> None:
    _make(tmp_path, "b.docx", "a/z.pdf", "a/B.PDF", "c/d/e.txt", "c.md")

    assert _names(tmp_path) == ["a/B.PDF", "a/z.pdf", "b.docx", "c/d/e.txt", "c.md"]


def test_what_could_be_a_contract_is_never_passed_over(tmp_path: Path) -> None:
    unread = ["a.doc", "b.wps", "c.rtf", "d.jpg", "e.PNG", "f.tif", "g.docm", "h.odt", "i.ofd"]
    _make(tmp_path, *unread, "table.xlsx", "program.exe", "noending")

    assert _names(tmp_path) == sorted(unread)


def test_hidden_files_lock_files_and_own_reports_are_no_contracts(tmp_path: Path) -> None:
    _make(
        tmp_path,
        "contract.docx",
        "~$contract.docx",
        ".hidden.docx",
        ".git/x.txt",
        "contract.docx.annotated.docx",
        "contract.docx.opinion.pdf",
    )

    assert _names(tmp_path) == ["contract.docx"]


def test_the_folder_that_reports_go_to_is_left_out(tmp_path: Path) -> None:
    _make(tmp_path, "contract.docx", "report/copy.docx")

    assert _names(tmp_path, leave_out=tmp_path / "report") == ["contract.docx"]


def test_reports_beside_the_contracts_leave_the_contracts_in(tmp_path: Path) -> None:
    _make(tmp_path, "contract.docx")

    assert _names(tmp_path, leave_out=tmp_path) == ["contract.docx"]


def test_a_named_file_is_audited_whatever_its_ending(tmp_path: Path) -> None:
    _make(tmp_path, "contract.bak", ".hidden.docx")

    assert _names(tmp_path, tmp_path / "contract.bak", tmp_path / ".hidden.docx") == [
        "contract.bak",
        ".hidden.docx",
    ]


def test_a_file_named_twice_is_audited_once(tmp_path: Path) -> None:
    _make(tmp_path, "a.docx", "b.docx")

    again = tmp_path / "b" / ".." / "b.docx"
    (tmp_path / "b").mkdir()
    assert _names(tmp_path, tmp_path / "b.docx", tmp_path, again) == ["b.docx", "a.docx"]


def test_a_path_that_does_not_exist_is_refused_before_anything_is_audited(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        find_contracts([tmp_path, tmp_path / "gone.docx"])

    assert caught.value.code == "no_such_path"


def test_a_pattern_that_the_shell_did_not_expand_is_expanded(tmp_path: Path) -> None:
    _make(tmp_path, "a.docx", "b.docx", "c.pdf")

    assert _names(tmp_path, tmp_path / "*.docx") == ["a.docx", "b.docx"]


def test_brackets_in_a_name_are_no_pattern(tmp_path: Path) -> None:
    _make(tmp_path, "[终稿]a.docx")

    assert _names(tmp_path, tmp_path / "[终稿]a.docx") == ["[终稿]a.docx"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right that few Windows users have")
def test_links_that_lead_round_in_circles_end(tmp_path: Path) -> None:
    _make(tmp_path, "a/contract.docx")
    (tmp_path / "a" / "up").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "b.docx").symlink_to(tmp_path / "a" / "contract.docx")
    (tmp_path / "self.docx").symlink_to(tmp_path / "self.docx")

    assert _names(tmp_path) == ["a/contract.docx", "self.docx"]


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may open every folder")
def test_a_folder_that_cannot_be_opened_is_not_lost(tmp_path: Path) -> None:
    _make(tmp_path, "a.docx", "locked/b.docx")
    (tmp_path / "locked").chmod(0)

    assert _names(tmp_path) == ["a.docx", "locked"]
    (tmp_path / "locked").chmod(0o700)


def test_a_folder_that_vanishes_while_it_is_searched_is_not_lost(tmp_path: Path) -> None:
    _make(tmp_path, "a.docx", "b/c.docx")
    found = find_contracts([tmp_path])

    assert next(found).name == "a.docx"
    (tmp_path / "b" / "c.docx").unlink()
    (tmp_path / "b").rmdir()
    assert [path.name for path in found] == ["b"]
