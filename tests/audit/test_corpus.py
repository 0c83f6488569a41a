"""Contracts that no rule was written for, where they stand beside the repository: the floor that must hold."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from auditor.audit import audit_file
from auditor.errors import UnreadableFileError

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
PRESENT = {"strong", "weak", "present"}

pytestmark = pytest.mark.skipif(
    not CORPUS.is_dir(), reason=f"the contracts to measure against are not in {CORPUS}"
)


class Answer(NamedTuple):
    """The verdict on one clause of one file, and the labels that would be right."""

    file: str
    clause: str
    verdict: str
    labels: frozenset[str]


def _verdicts(path: Path) -> dict[str, str]:
    try:
        return {clause.id: str(clause.verdict) for clause in audit_file(path).clauses}
    except UnreadableFileError:
        return {}


def _answers(folder: str) -> Iterator[Answer]:
    gold: dict[str, Any] = json.loads((CORPUS / folder / "gold.json").read_text(encoding="utf-8-sig"))
    for name, labels in gold.items():
        found = _verdicts(CORPUS / folder / name)
        for clause, label in labels["clauses"].items():
            verdict = label["verdict"]
            right = frozenset(verdict if isinstance(verdict, list) else [verdict])
            yield Answer(name, clause, found.get(clause, "none"), right)


@cache
def answers(folder: str) -> tuple[Answer, ...]:
    """The answers on a folder, scans aside: those are for the tests of OCR."""
    return tuple(answer for answer in _answers(folder) if "scan" not in answer.file)


def _reassures_falsely(answer: Answer) -> bool:
    """Whether the verdict says more than the contract gives."""
    if answer.verdict == "strong":
        return answer.labels.isdisjoint({"strong", "present"})
    return answer.verdict in PRESENT and answer.labels.isdisjoint(PRESENT)


def _is_present_as_labelled(answer: Answer) -> bool:
    found = answer.verdict in PRESENT
    return not answer.labels.isdisjoint(PRESENT) if found else not answer.labels <= PRESENT


def test_nine_of_ten_verdicts_on_kol_contracts_are_exact() -> None:
    wrong = [answer for answer in answers("kol") if answer.verdict not in answer.labels]
    assert len(wrong) <= 0.1 * len(answers("kol")), wrong


def test_at_most_one_kol_verdict_reassures_falsely() -> None:
    wrong = [answer for answer in answers("kol") if _reassures_falsely(answer)]
    assert len(wrong) <= 1, wrong


@pytest.mark.parametrize("folder", ["real_zh", "real_en"])
def test_nineteen_of_twenty_clauses_of_real_contracts_are_found_or_not_as_labelled(folder: str) -> None:
    wrong = [answer for answer in answers(folder) if not _is_present_as_labelled(answer)]
    assert len(wrong) <= 0.05 * len(answers(folder)), wrong
