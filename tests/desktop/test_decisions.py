"""What reviewers decided, in words."""

import pytest

from auditor.desktop.decisions import NOTHING, Mind, choices, mind_of, moment
from auditor.desktop.trail_lines import trail_lines
from auditor.workspace import (
    Comment,
    Decision,
    DecisionKind,
    FindingKey,
    Progress,
    Review,
    Settings,
    State,
    TrailEntry,
)

KEY = FindingKey("morality", "past_conduct")
WHEN = "2026-11-28T09:30:00+00:00"


def review(decisions: dict[FindingKey, Decision], changed: frozenset[FindingKey] = frozenset()) -> Review:
    return Review(
        "a" * 64,
        "/x.docx",
        State.IN_REVIEW,
        "陈敏",
        "",
        "",
        Settings(),
        decisions,
        {},
        changed,
        Progress(0, 1),
        True,
    )


def decision(
    kind: DecisionKind, key: FindingKey = KEY, status: str = "", reason: str = "", **more: str
) -> Decision:
    return Decision(key, kind, status, reason, "陈敏", WHEN, **more)


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (decision(DecisionKind.ACCEPT), "已接受 · 陈敏"),
        (decision(DecisionKind.OVERRIDE, status="met", reason="见附件二"), "已改判为“满足” · 陈敏"),
        (
            decision(DecisionKind.OVERRIDE, FindingKey("morality"), "strong", "见附件二"),
            "已改判为“完备” · 陈敏",
        ),
        (decision(DecisionKind.NOT_APPLICABLE, reason="无露出"), "不适用 · 陈敏"),
    ],
)
def test_a_decision_is_told_with_who_and_when(made: Decision, said: str) -> None:
    told = Mind(made).told("zh")
    assert told[0].startswith(said)
    assert moment(WHEN) in told[0]
    assert made.reason in told[0]


def test_a_note_and_a_carried_decision_are_told() -> None:
    carried = decision(DecisionKind.ACCEPT, carried_from="初稿.docx")
    told = Mind(carried, Comment(KEY, "问一下业务", "李雷", WHEN), changed=True).told("zh")
    assert any("初稿.docx" in line for line in told)
    assert any("重新确认" in line for line in told)
    assert any("问一下业务" in line and "李雷" in line for line in told)


def test_a_decision_on_the_clause_covers_its_elements() -> None:
    clause = FindingKey("morality")
    kept = review({clause: decision(DecisionKind.ACCEPT, clause)})
    assert mind_of(KEY, kept).settled
    assert mind_of(clause, kept).settled
    assert not mind_of(FindingKey("non_compete"), kept).settled


def test_what_has_changed_since_is_not_settled() -> None:
    kept = review({KEY: decision(DecisionKind.ACCEPT)}, frozenset((KEY,)))
    assert not mind_of(KEY, kept).settled
    assert mind_of(KEY, kept).spoken("zh") == "措辞已变"


def test_without_a_review_nothing_is_held() -> None:
    assert mind_of(KEY, None) is NOTHING
    assert mind_of(None, review({})) is NOTHING


@pytest.mark.parametrize(
    ("key", "tone", "values"),
    [
        (FindingKey("morality"), "weak", ["strong", "adverse", "missing"]),
        (KEY, "weak", ["met", "unmet"]),
        (FindingKey("draft", "blank:00000000"), "high", ["medium", "low"]),
    ],
)
def test_another_result_can_be_given(key: FindingKey, tone: str, values: list[str]) -> None:
    assert [value for value, _ in choices(key, tone, "zh")] == values


def test_a_moment_that_is_none_is_shown_as_it_stands() -> None:
    assert moment("soon") == "soon"


@pytest.mark.parametrize(
    ("key", "status", "said"),
    [
        (FindingKey("confidentiality"), "weak", "改判为“薄弱” · 另有协议"),
        (FindingKey("confidentiality", "duration"), "weak", "改判为“不足” · 另有协议"),
        (FindingKey("confidentiality", "duration"), "met", "改判为“满足” · 另有协议"),
    ],
)
def test_the_trail_names_a_result_as_the_checklist_does(key: FindingKey, status: str, said: str) -> None:
    details = {"kind": "override", "status": status, "reason": "另有协议"}
    entry = TrailEntry("2026-11-28T09:00:00+00:00", "陈敏", "decided", key, details)
    (line,) = trail_lines([entry], {}, "zh")
    assert line.details == said
