"""The checklist of real samples: what is in it, in which order one walks, which words belong to which finding."""

from collections.abc import Callable

import pytest

from auditor.desktop import checklist
from auditor.desktop.checklist import Entry
from auditor.desktop.inspection import Inspection
from auditor.workspace import FindingKey, findings

Inspected = Callable[..., Inspection]
CORE = ["confidentiality", "non_compete", "morality", "crisis_cooperation"]


def entries_of(inspection: Inspection, language: str = "zh") -> tuple[Entry, ...]:
    return checklist.checklist(inspection.audit, inspection.notes, language)


def test_core_clauses_come_first_then_basic_terms_then_draft_checks(inspected: Inspected) -> None:
    groups = entries_of(inspected("04"))
    assert [group.title for group in groups] == ["核心条款", "基本条款", "文本检查"]
    assert [entry.key.clause for entry in groups[0].children if entry.key] == CORE
    assert len(groups[1].children) == 12
    assert groups[2].children


def test_everything_that_asks_for_a_decision_is_walked_once(inspected: Inspected) -> None:
    inspection = inspected("03")
    walked = [entry.key for entry in checklist.to_walk(entries_of(inspection))]
    assert len(walked) == len(set(walked))
    assert set(walked) == {finding.key for finding in findings(inspection.audit)}


def test_a_sound_clause_asks_for_nothing(inspected: Inspected) -> None:
    core = entries_of(inspected("01"))[0].children
    assert [entry.tone for entry in core] == ["strong"] * 4
    assert all(entry.sound for entry in core)


@pytest.mark.parametrize(
    ("sample", "clause", "tone"),
    [
        ("02", "confidentiality", "missing"),
        ("03", "non_compete", "adverse"),
        ("04", "confidentiality", "weak"),
    ],
)
def test_the_tone_is_the_verdict(inspected: Inspected, sample: str, clause: str, tone: str) -> None:
    assert checklist.by_key(entries_of(inspected(sample)))[FindingKey(clause)].tone == tone


def test_the_gravest_core_clause_is_opened_first(inspected: Inspected) -> None:
    first = checklist.gravest(entries_of(inspected("03")))
    assert first is not None
    assert first.tone == "adverse"


def test_every_mark_is_the_exact_words_of_some_evidence(inspected: Inspected) -> None:
    inspection = inspected("06")
    entries = entries_of(inspection)
    shown = {(e.start, e.end): e.text for entry in checklist.lines(entries) for e in entry.evidence}
    marks = checklist.marks(entries)
    assert marks
    for mark in marks:
        assert inspection.document.text[mark.start : mark.end] == shown[mark.start, mark.end]


def test_a_click_finds_the_finding_with_the_fewest_words_around_it(inspected: Inspected) -> None:
    entries = entries_of(inspected("01"))
    for entry in checklist.lines(entries):
        if entry.core and entry.key is not None and entry.key.element and entry.evidence:
            start, end = entry.spans[0]
            middle = (start + end) // 2
            hit = checklist.entry_at(entries, middle, middle + 1)
            assert hit is not None
            assert min(b - a for a, b in hit.spans if a <= middle < b) <= end - start
    assert checklist.entry_at(entries, 10**9, 10**9 + 1) is None


def test_a_missing_clause_shows_the_nearest_words_and_why_not(inspected: Inspected) -> None:
    entries = checklist.by_key(entries_of(inspected("02")))
    missing = entries[FindingKey("confidentiality")]
    assert missing.traced is not None
    assert missing.traced()
    assert missing.suggestion
    assert missing.basis
    assert not missing.evidence


def test_the_checklist_speaks_the_language_that_was_asked_for(inspected: Inspected) -> None:
    groups = entries_of(inspected("01", "en"), "en")
    assert [group.title for group in groups[:2]] == ["Core clauses", "Basic terms"]
    assert groups[0].children[0].word == "Strong"
    assert groups[0].children[0].title.isascii()
