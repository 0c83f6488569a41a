"""The examples of the built-in pack: how many get what they must, and what may never happen to one."""

from collections import Counter
from functools import cache

import pytest

from auditor import audit
from auditor.audit import ExampleResult
from auditor.rules import load_rulepack

CORE = ("confidentiality", "non_compete", "morality", "crisis_cooperation")
NOT_THERE = {"missing", "adverse"}


@cache
def results() -> tuple[ExampleResult, ...]:
    return tuple(audit.test_rulepack(load_rulepack()))


def verdicts(clause: str) -> list[ExampleResult]:
    return [result for result in results() if result.clause == clause and not result.element]


@pytest.mark.parametrize("clause", CORE)
def test_no_example_without_protection_is_called_strong(clause: str) -> None:
    wrong = [
        result.text for result in verdicts(clause) if result.got == "strong" and result.expected in NOT_THERE
    ]
    assert wrong == []


@pytest.mark.parametrize("clause", CORE)
def test_at_most_one_weak_example_in_a_hundred_is_called_strong(clause: str) -> None:
    wrong = [result for result in verdicts(clause) if result.got == "strong" and result.expected == "weak"]
    assert len(wrong) <= len(verdicts(clause)) / 100


@pytest.mark.parametrize("clause", CORE)
def test_at_most_two_in_a_hundred_without_the_clause_seem_to_have_one(clause: str) -> None:
    without = [result for result in verdicts(clause) if result.expected in NOT_THERE]
    seeming = [result.text for result in without if result.got not in NOT_THERE]
    assert len(seeming) <= len(without) / 50, seeming


@pytest.mark.parametrize("clause", CORE)
def test_half_of_the_examples_are_without_the_clause(clause: str) -> None:
    without = sum(result.expected in NOT_THERE for result in verdicts(clause))
    assert len(verdicts(clause)) >= 300
    assert 0.45 <= without / len(verdicts(clause)) <= 0.6


# How far the reading has come; raise these when it goes further, never lower them.
@pytest.mark.parametrize(
    ("clause", "share"),
    [("confidentiality", 0.96), ("non_compete", 0.92), ("morality", 0.96), ("crisis_cooperation", 0.93)],
)
def test_most_examples_get_their_verdict(clause: str, share: float) -> None:
    right = sum(result.ok for result in verdicts(clause))
    assert right >= share * len(verdicts(clause))


def test_the_basic_terms_get_their_verdicts() -> None:
    counted = Counter(result.ok for result in results() if result.clause not in CORE and not result.element)
    assert counted[True] >= 0.94 * counted.total()
