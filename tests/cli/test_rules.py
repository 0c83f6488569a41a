"""`kol-auditor rules`: every rule can be listed and explained, and a faulty pack is told where."""

from pathlib import Path

import pytest

from auditor.cli import main
from auditor.rules import load_rulepack

Screen = pytest.CaptureFixture[str]
FAULTY = "clauses:\n  - id: confidentiality\n    severty: high\n"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_clause_and_element_is_listed(language: str, capsys: Screen) -> None:
    assert main(["rules", "list", "--language", language]) == 0

    words = capsys.readouterr().out.split()
    for clause in load_rulepack().clauses:
        assert clause.id in words
        assert {element.id for element in clause.elements} <= set(words)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_clause_and_element_can_be_explained(language: str, capsys: Screen) -> None:
    for clause in load_rulepack().clauses:
        names = [clause.id, *(f"{clause.id}.{element.id}" for element in clause.elements)]
        for name in names:
            assert main(["rules", "explain", name, "--language", language]) == 0
            assert capsys.readouterr().out.startswith(name)


def test_an_explanation_gives_reason_law_and_wording(capsys: Screen) -> None:
    clause = load_rulepack().clause("morality")
    assert clause is not None

    main(["rules", "explain", "morality"])

    explained = capsys.readouterr().out
    assert clause.reason.en in explained
    assert clause.wording.en in explained
    assert all(basis.article in explained and basis.checked in explained for basis in clause.basis)


def test_an_element_tells_its_threshold_and_its_phrases(capsys: Screen) -> None:
    main(["rules", "explain", "crisis_cooperation.response_time"])

    explained = capsys.readouterr().out
    assert "stating a length of time at most 24 hours" in explained
    phrases = next(line for line in explained.splitlines() if line.strip().startswith("TAKEDOWN: "))
    assert "remove, " in phrases
    assert "delete, " in phrases


@pytest.mark.parametrize(
    ("name", "near"), [("moralty", "morality"), ("morality.refunds_or_damages", "morality.refund_or_damages")]
)
def test_an_unknown_name_is_refused_with_what_was_meant(name: str, near: str, capsys: Screen) -> None:
    assert main(["rules", "explain", name]) == 2
    assert f"Did you mean {near}?" in capsys.readouterr().err


def test_a_sound_pack_has_no_faults(capsys: Screen) -> None:
    pack = load_rulepack()

    assert main(["rules", "check", pack.folders[0]]) == 0
    assert capsys.readouterr().out == "The rule pack is sound.\n"


def test_a_faulty_pack_is_told_where(tmp_path: Path, capsys: Screen) -> None:
    (tmp_path / "own.yaml").write_text(FAULTY, encoding="utf-8")

    assert main(["rules", "check", str(tmp_path)]) == 1

    told = capsys.readouterr().out
    assert f"{tmp_path / 'own.yaml'}:3" in told
    assert "did you mean 'severity'" in told


@pytest.mark.parametrize("action", [["list"], ["explain", "morality"], ["test"]])
def test_a_faulty_pack_is_not_used(action: list[str], tmp_path: Path, capsys: Screen) -> None:
    (tmp_path / "own.yaml").write_text(FAULTY, encoding="utf-8")
    where = [str(tmp_path)] if action == ["test"] else ["--rules", str(tmp_path)]

    assert main(["rules", *action, *where]) == 2
    assert "own.yaml:3" in capsys.readouterr().err


def test_a_pack_that_is_not_there_is_wrong_usage(tmp_path: Path, capsys: Screen) -> None:
    assert main(["rules", "check", str(tmp_path / "gone")]) == 2
    assert "gone" in capsys.readouterr().err


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_superseded_law_can_be_listed_and_explained(language: str, capsys: Screen) -> None:
    laws = load_rulepack().superseded
    assert main(["rules", "list", "--language", language]) == 0
    assert {law.id for law in laws} <= set(capsys.readouterr().out.split())
    assert main(["rules", "explain", "superseded_law", "--language", language]) == 0
    explained = capsys.readouterr().out
    for law in laws:
        assert f"superseded_law.{law.id}" in explained
        assert law.since in explained
        assert law.replaced_by.in_language(language) in explained
        assert law.note.in_language(language) in explained


def test_one_superseded_law_tells_its_articles_and_words(capsys: Screen) -> None:
    assert main(["rules", "explain", "superseded_law.unfair_competition_trade_secrets"]) == 0

    explained = capsys.readouterr().out
    assert "Only these articles: 9" in explained
    assert "trade secret" in explained
    assert "contract_law" not in explained


def test_an_unknown_law_is_refused_with_what_was_meant(capsys: Screen) -> None:
    assert main(["rules", "explain", "superseded_law.contract_lav"]) == 2
    assert "Did you mean superseded_law.contract_law?" in capsys.readouterr().err


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_limit_can_be_listed_and_explained(language: str, capsys: Screen) -> None:
    limits = load_rulepack().limits
    assert main(["rules", "list", "--language", language]) == 0
    assert {limit.id for limit in limits} <= set(capsys.readouterr().out.split())
    assert main(["rules", "explain", "limit", "--language", language]) == 0
    explained = capsys.readouterr().out
    for limit in limits:
        assert f"limit.{limit.id}  {limit.title.in_language(language)}" in explained


def test_one_limit_tells_whose_clauses_and_words(capsys: Screen) -> None:
    assert main(["rules", "explain", "limit.media_left_out", "--language", "en"]) == 0
    explained = capsys.readouterr().out
    assert "Only these clauses: non_compete" in explained
    assert "youtube" in explained
    assert "limit.waits" not in explained


def test_a_frame_that_asks_who_says_it_is_told_in_words(capsys: Screen) -> None:
    assert main(["rules", "explain", "limit.left_to_kol", "--language", "en"]) == 0
    assert "said of the KOL" in capsys.readouterr().out


def test_an_unknown_limit_is_refused_with_what_was_meant(capsys: Screen) -> None:
    assert main(["rules", "explain", "limit.waitz"]) == 2
    assert "Did you mean limit.waits?" in capsys.readouterr().err
