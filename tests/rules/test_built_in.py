"""The pack that comes with the program: what it looks for, and that it says all that a lawyer needs."""

from datetime import date

import pytest

from auditor.rules import RulePack, load_examples, load_rulepack
from auditor.rules.model import STRICTNESS

# R = required for `strong`, A = advised
_CORE = {
    "confidentiality": """
        obligation R, scope R, duration R, survival R, remedy R,
        exceptions A, return_or_destroy A, associates A
    """,
    "non_compete": """
        in_term R, post_term R, competitor_definition R, remedy R,
        activities A, reach A, proportionate A
    """,
    "morality": """
        conduct_duty R, illegal_trigger R, speech_trigger R, reputation_trigger R, past_conduct R,
        unilateral_termination R, refund_or_damages R,
        non_disparagement A, no_judgment_needed A
    """,
    "crisis_cooperation": """
        cooperate R, delete_content R, clarify_statement R, response_time R,
        notify A, no_unauthorised_statement A, cost A, remedy A
    """,
}


@pytest.fixture(scope="module")
def built_in() -> RulePack:
    return load_rulepack()


@pytest.mark.parametrize("clause_id", _CORE)
def test_the_core_clauses_with_every_element(clause_id: str, built_in: RulePack) -> None:
    clause = built_in.clause(clause_id)
    assert clause is not None
    assert clause.core
    expected = [entry.split() for entry in _CORE[clause_id].split(",")]
    found = [[element.id, "R" if element.required["standard"] else "A"] for element in clause.elements]
    assert sorted(found) == sorted(expected)


def test_the_core_is_these_four_clauses(built_in: RulePack) -> None:
    assert {clause.id for clause in built_in.clauses if clause.core} == set(_CORE)


def test_the_wrongs_that_are_told_of_somebody(built_in: RulePack) -> None:
    misdeeds = built_in.misdeeds
    assert misdeeds.deeds == {"BREACH", "CRIME", "UNLAWFUL", "BAD_CONDUCT", "BAD_SPEECH"}
    assert misdeeds.troubles == {"SCANDAL", "REPUTATION_HARM"}
    assert misdeeds.done == misdeeds.deeds | misdeeds.lapses
    assert misdeeds.faults == misdeeds.deeds | misdeeds.troubles
    assert misdeeds.all == misdeeds.done | misdeeds.faults


def test_every_clause_says_what_it_is_why_it_matters_and_what_to_ask_for(built_in: RulePack) -> None:
    for clause in built_in.clauses:
        assert all((*clause.title, *clause.reason, *clause.wording))
        assert clause.severity in {"high", "medium", "low"}
        assert clause.operative
        for element in clause.elements:
            assert all((*element.title, *element.lacking))
            assert element.met or element.at_most
            assert set(element.required) == set(STRICTNESS)


@pytest.mark.parametrize("clause_id", _CORE)
def test_every_core_clause_cites_the_law_and_when_it_was_checked(clause_id: str, built_in: RulePack) -> None:
    clause = built_in.clause(clause_id)
    assert clause is not None
    assert clause.basis
    for basis in clause.basis:
        assert all((*basis.law, basis.article))
        assert date.fromisoformat(basis.checked) >= date(2025, 1, 1)


@pytest.mark.parametrize("clause_id", _CORE)
def test_every_core_clause_has_examples_on_both_sides(clause_id: str, built_in: RulePack) -> None:
    verdicts = {example.verdict for example in load_examples(built_in) if example.clause == clause_id}
    assert verdicts >= {"strong", "weak", "adverse", "missing"}


@pytest.mark.parametrize("clause_id", _CORE)
def test_every_required_element_of_the_core_has_examples_on_both_sides(
    clause_id: str, built_in: RulePack
) -> None:
    clause = built_in.clause(clause_id)
    assert clause is not None
    seen: dict[str, set[str]] = {}
    for example in load_examples(built_in):
        if example.clause == clause_id:
            for name, status in example.elements.items():
                seen.setdefault(name, set()).add(status)
    for element in clause.elements:
        if element.required["standard"]:
            assert "met" in seen[element.id], element.id
            assert seen[element.id] & {"unmet", "weak"}, element.id


def test_ids_are_given_once(built_in: RulePack) -> None:
    ids = [clause.id for clause in built_in.clauses]
    assert len(ids) == len(set(ids))
    for clause in built_in.clauses:
        elements = [element.id for element in clause.elements]
        assert len(elements) == len(set(elements))


def test_the_pack_is_loaded_the_same_way_every_time(built_in: RulePack) -> None:
    again = load_rulepack()
    assert again == built_in
    assert again.fingerprint == built_in.fingerprint
    assert built_in.id == "kol"
    assert built_in.version


def test_a_clause_that_is_not_there(built_in: RulePack) -> None:
    assert built_in.clause("confidentialty") is None


def test_every_superseded_law_says_since_when_and_what_instead(built_in: RulePack) -> None:
    ids = [law.id for law in built_in.superseded]
    assert len(ids) == len(set(ids)) > 0
    for law in built_in.superseded:
        assert all((*law.law, *law.replaced_by, *law.note, *law.phrases))
        assert date.fromisoformat(law.since) < date.fromisoformat(law.checked)
        assert bool(law.articles) == bool(law.topic)
