"""`kol-auditor audit FILE --explain`: why a verdict, and why not, in the words that were read."""

from pathlib import Path

import pytest
from audit.whole_contracts import CHINESE

from auditor.cli import main
from auditor.rules import load_rulepack
from auditor.rules.schema import ConceptModel

Screen = pytest.CaptureFixture[str]


@pytest.fixture
def contract(tmp_path: Path) -> Path:
    text = CHINESE.without("rivals").text().replace("应在接到甲方通知后六小时内删除", "应及时删除")
    path = tmp_path / "contract.txt"
    path.write_text(text, encoding="utf-8")
    return path


def explained(contract: Path, wanted: str | None, screen: Screen, language: str = "en") -> str:
    named = [] if wanted is None else [wanted]
    assert main(["audit", str(contract), "--explain", *named, "--language", language]) == 0
    return screen.readouterr().out


def test_every_clause_is_explained_when_none_is_named(contract: Path, capsys: Screen) -> None:
    said = explained(contract, None, capsys)
    for clause in load_rulepack().clauses:
        assert f"{clause.id}: " in said


def test_an_element_is_explained_alone(contract: Path, capsys: Screen) -> None:
    said = explained(contract, "crisis_cooperation.response_time", capsys)
    assert "response_time: weak" in said
    assert "乙方应及时删除或隐藏甲方指定的内容" in said
    assert "cooperate:" not in said


def test_bearer_mode_scope_and_frame_are_told(contract: Path, capsys: Screen) -> None:
    said = explained(contract, "confidentiality.obligation", capsys)
    assert "KEEP_SECRET: the KOL, " in said
    assert "in the rule" in said
    assert "frame: the KOL; must KEEP_SECRET" in said


def test_a_missing_clause_tells_what_was_searched(contract: Path, capsys: Screen) -> None:
    said = explained(contract, "non_compete", capsys)
    assert "non_compete: missing" in said
    assert "searched: looked through" in said


def test_a_value_that_was_read_is_told(contract: Path, capsys: Screen) -> None:
    assert "read: 五年" in explained(contract, "confidentiality.duration", capsys)


def test_the_explanation_speaks_the_language_of_the_screen(contract: Path, capsys: Screen) -> None:
    said = explained(contract, "confidentiality.duration", capsys, "zh")
    assert "读到：五年" in said
    assert "规则：" in said


@pytest.mark.parametrize("wanted", ["no_such_clause", "morality.no_such_element"])
def test_a_rule_that_is_not_in_the_pack_cannot_be_explained(
    wanted: str, contract: Path, capsys: Screen
) -> None:
    assert main(["audit", str(contract), "--explain", wanted]) == 2
    assert wanted in capsys.readouterr().err


@pytest.mark.parametrize("language", ["zh", "en"])
def test_rules_explain_alone_tells_what_a_rule_may_ask(language: str, capsys: Screen) -> None:
    assert main(["rules", "explain", "--language", language]) == 0
    said = capsys.readouterr().out
    for key in ("does", "avoids", "followed_by", "pair", "annex", "excepted", "quantity"):
        assert f"  {key} " in said
    for key in ConceptModel.model_fields.keys() - {"zh", "en"}:
        assert f"  {key} " in said


def test_what_an_agency_alone_promises_is_explained_as_the_agencys(tmp_path: Path, capsys: Screen) -> None:
    text = (
        "甲方（品牌方）：星河食品有限公司\n乙方（经纪公司）：云帆文化传媒有限公司\n丙方（达人）：林小满\n"
        "第一条 保密\n乙方应对甲方未公开的配方保密，期限三年。\n第二条 发布\n丙方应发布视频两条。\n"
    )
    path = tmp_path / "three.txt"
    path.write_text(text, encoding="utf-8")
    assert "another signatory" in explained(path, "confidentiality", capsys)
