"""`kol-auditor levers`: contracts that were audited, found by name, cited by article."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from cli.test_end_to_end import BARE

from auditor import audit_file
from auditor.cli import main
from auditor.paths import resources
from auditor.workspace import Decision, DecisionKind, FindingKey, Workspace, default_path

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
        assert "kol-auditor audit" in capsys.readouterr().err
    assert not absent.exists()


def test_a_contract_that_names_the_kol_in_its_text_alone_is_found_and_shows_where(
    kept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Her studio signs, and she stands in the text by her stage name and her account."""
    studio = kept.parent / "contracts" / "studio.txt"
    text = FULL.replace("林一帆", "杭州栗木文化工作室").replace(
        "乙方为甲方的", "乙方安排沈栗（账号：Chestnut_Shen）为甲方的"
    )
    studio.write_text(text, encoding="utf-8")
    with Workspace(kept) as workspace:
        workspace.keep([audit_file(studio)])
    for name in ("沈栗", "沈 栗", "chestnut shen"):
        assert levers(kept, name) == 0
        said = capsys.readouterr().out
        assert "studio.txt" in said
        assert "签约方不叫这个名字" in said
        assert "[第一条] …" in said
        assert "Chestnut_Shen" in said
    assert levers(kept, "栗木") == 0
    assert "签约方不叫" not in capsys.readouterr().out


def test_contracts_with_the_party_come_before_those_that_mention_it(
    kept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = kept.parent / "contracts" / "a.txt"
    first.write_text(
        BARE.replace("林一帆", "苏小满").replace("一条短视频", "与林一帆合拍的短视频"), encoding="utf-8"
    )
    with Workspace(kept) as workspace:
        listed = [record.path for record in workspace.contracts()]
        workspace.remove(listed)
        workspace.keep([audit_file(first), *map(audit_file, listed)])
    assert levers(kept, "林一帆") == 0
    said = capsys.readouterr().out
    assert said.index("full.txt") < said.index("a.txt")


def test_files_of_which_not_every_word_was_read_are_listed(
    kept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    scan = resources() / "samples" / "09_扫描件_图文种草合同.pdf"
    with Workspace(kept) as workspace:
        workspace.keep([audit_file(scan)])
    assert levers(kept, "林一帆") == 0
    assert scan.name in capsys.readouterr().err


def test_whatever_the_command_audits_is_found(
    write: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write(full=FULL)
    main(["audit", str(folder), "--quiet"])
    capsys.readouterr()
    assert main(["levers", "林一帆", "--language", "zh"]) == 0
    assert "四小时" in capsys.readouterr().out


def test_what_is_audited_without_a_cache_is_not_remembered(
    write: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    main(["audit", str(write(full=FULL)), "--quiet", "--no-cache"])
    assert main(["levers", "林一帆"]) == 1
    assert not default_path().exists()


def test_a_workspace_that_cannot_be_written_costs_no_audit(
    write: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    default_path().write_text("no workspace", encoding="utf-8")
    assert main(["audit", str(write(full=FULL)), "--json", "-"]) == 1
    said = capsys.readouterr()
    assert json.loads(said.out)["contracts"][0]["clauses"]
    assert "not remembered" in said.err
    assert default_path().read_text(encoding="utf-8") == "no workspace"


def test_an_audit_under_other_options_leaves_decisions_alone(
    write: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write(full=FULL)
    main(["audit", str(folder), "--quiet"])
    with Workspace(default_path()) as workspace:
        (record,) = workspace.contracts()
        decision = Decision(FindingKey("morality"), DecisionKind.ACCEPT, reviewer="王敏")
        before = workspace.decide(record.sha256, decision)
    main(["audit", str(folder), "--quiet", "--strictness", "strict", "--stance", "kol"])
    with Workspace(default_path()) as workspace:
        assert workspace.review(record.sha256) == before


def test_other_forms_and_other_files_are_refused(
    kept: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert levers(kept, "林一帆", "--out", tmp_path / "a.docx") == 2
    other = tmp_path / "notes.txt"
    other.write_text("no workspace", encoding="utf-8")
    assert levers(other, "林一帆") == 2
    assert other.read_text(encoding="utf-8") == "no workspace"
