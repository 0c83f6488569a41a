"""`kol-auditor levers`: contracts that were audited, found by name, cited by article."""

from collections.abc import Callable
from pathlib import Path

import pytest
from cli.test_end_to_end import BARE

from auditor import audit_file
from auditor.cli import main
from auditor.workspace import Decision, DecisionKind, FindingKey, Workspace

FULL = (
    BARE
    + """第三条 品行
乙方应遵守法律法规，不得发表侮辱、歧视性言论。乙方违法犯罪或者陷入丑闻的，甲方有权单方解除合同，乙方应退还全部费用。
第四条 舆情应对
发生负面舆情的，乙方应在甲方通知后四小时内删除相关内容，并发布澄清声明。
"""
)


@pytest.fixture
def kept(write: Callable[..., Path], tmp_path: Path) -> Path:
    """A workspace with a contract of 林一帆, one of somebody else, and one that could not be read."""
    folder = write(full=FULL, other=BARE.replace("林一帆", "苏小满"))
    path = tmp_path / "workspace.sqlite"
    with Workspace(path) as workspace:
        workspace.keep([audit_file(folder / f"{name}.txt") for name in ("full", "other")])
    return path


def levers(kept: Path, *arguments: object) -> int:
    return main(["levers", "--workspace", str(kept), "--language", "zh", *map(str, arguments)])


def test_the_contracts_of_a_kol_are_found_and_cited_by_article(
    kept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert levers(kept, "林 一帆") == 0
    said = capsys.readouterr().out
    assert "林 一帆：1 份合同" in said
    assert "full.txt" in said
    assert "other.txt" not in said
    assert "四小时" in said
    assert "[第四条] " in said
    assert "[第三条] " in said


def test_the_card_outlives_the_file(kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (kept.parent / "contracts" / "full.txt").unlink()
    assert levers(kept, "林一帆") == 0
    said = capsys.readouterr().out
    assert "四小时" in said
    assert "第四条" not in said


def test_a_file_that_was_replaced_is_not_cited(kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (kept.parent / "contracts" / "full.txt").write_text("第九条 别的\n" + FULL, encoding="utf-8")
    assert levers(kept, "林一帆") == 0
    assert "[第四条]" not in capsys.readouterr().out


def test_what_a_reviewer_decided_is_told(kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Workspace(kept) as workspace:
        sha256 = next(one.sha256 for one in workspace.contracts() if "full" in one.path)
        key = FindingKey("crisis_cooperation")
        workspace.decide(sha256, Decision(key, DecisionKind.ACCEPT, reviewer="王敏"))
    assert levers(kept, "林一帆") == 0
    assert "接受 · 王敏" in capsys.readouterr().out


def test_a_page_to_print(kept: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "out" / "levers.html"
    assert levers(kept, "林一帆", "--out", target) == 0
    assert str(target) in capsys.readouterr().out
    assert "四小时" in target.read_text(encoding="utf-8")


def test_a_name_that_nobody_has_comes_with_advice(kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert levers(kept, "周桐") == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "2 份合同" in said.err
    assert "名字的一部分" in said.err


def test_an_empty_or_absent_workspace_says_how_to_fill_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty, absent = tmp_path / "empty.sqlite", tmp_path / "absent.sqlite"
    Workspace(empty).close()
    for path in (empty, absent):
        assert levers(path, "林一帆") == 1
        assert "桌面程序" in capsys.readouterr().err
    assert not absent.exists()


def test_files_of_which_nobody_knows_whom_they_are_with_are_listed(
    kept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nameless = kept.parent / "contracts" / "nameless.txt"
    nameless.write_text("第一条 内容\n发布一条视频。\n第二条 费用\n付五万元。\n", encoding="utf-8")
    with Workspace(kept) as workspace:
        workspace.keep([audit_file(nameless)])
    assert levers(kept, "林一帆") == 0
    assert "nameless.txt" in capsys.readouterr().err


def test_other_forms_and_other_files_are_refused(
    kept: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert levers(kept, "林一帆", "--out", tmp_path / "a.docx") == 2
    other = tmp_path / "notes.txt"
    other.write_text("no workspace", encoding="utf-8")
    assert levers(other, "林一帆") == 2
    assert other.read_text(encoding="utf-8") == "no workspace"
