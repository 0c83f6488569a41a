"""Decisions and comments: what they need, what stands, and taking them back."""

from dataclasses import replace
from pathlib import Path

import pytest
from workspace.steps import (
    REVIEWER,
    SECRECY,
    SURVIVAL,
    accept,
    refusal,
    replayed,
    with_clause,
    with_element,
)

from auditor.audit.model import Audit, Status, Verdict
from auditor.workspace import (
    Decision,
    DecisionKind,
    FindingKey,
    Progress,
    Review,
    State,
    Workspace,
    findings,
)

OVERRIDE, NOT_APPLICABLE = DecisionKind.OVERRIDE, DecisionKind.NOT_APPLICABLE


def _blank(audit: Audit) -> FindingKey:
    return next(finding.key for finding in findings(audit) if finding.key.clause == "draft")


def test_a_decision_notes_when_it_was_made_and_what_was_found(kept: Workspace, audit: Audit) -> None:
    review = kept.decide(audit.sha256, accept(SECRECY))
    decision = review.decisions[SECRECY]

    assert (decision.found, decision.words) == (
        "weak",
        "乙方应当对合作内容、费用及未公开的产品信息保密，保密期限为两年。",
    )
    assert decision.made_at.endswith("+00:00")
    assert (review.state, review.reviewer, review.can_undo) == (State.IN_REVIEW, REVIEWER, True)
    assert review.progress == Progress(2, len(findings(audit)))


@pytest.mark.parametrize(
    ("decision", "code"),
    [
        (Decision(SECRECY, DecisionKind.ACCEPT), "no_name"),
        (Decision(SECRECY, DecisionKind.ACCEPT, reviewer=" \u3000\u200b"), "no_name"),
        (Decision(SECRECY, OVERRIDE, "strong", reviewer="王"), "no_reason"),
        (Decision(SECRECY, OVERRIDE, "strong", " \u3000", "王"), "no_reason"),
        (Decision(SECRECY, NOT_APPLICABLE, reviewer="王"), "no_reason"),
        (Decision(SECRECY, OVERRIDE, "", "另有保密协议", "王"), "no_status"),
        (Decision(SECRECY, OVERRIDE, "met", "另有保密协议", "王"), "no_status"),
        (Decision(SURVIVAL, OVERRIDE, "strong", "另有保密协议", "王"), "no_status"),
        (accept(FindingKey("no_such_clause")), "unknown_finding"),
        (accept(FindingKey("confidentiality", "no_such_element")), "unknown_finding"),
        (accept(FindingKey("draft", "blank:00000000")), "unknown_finding"),
    ],
)
def test_what_a_decision_needs(kept: Workspace, audit: Audit, decision: Decision, code: str) -> None:
    before = kept.review(audit.sha256)
    with refusal(code):
        kept.decide(audit.sha256, decision)

    assert kept.review(audit.sha256) == before


def test_every_kind_of_finding_can_be_overridden(kept: Workspace, audit: Audit) -> None:
    blank = _blank(audit)
    for key, status in ((SECRECY, "strong"), (SURVIVAL, "met"), (blank, "low")):
        review = kept.decide(audit.sha256, Decision(key, OVERRIDE, status, "另有保密协议", "王"))
        assert (review.decisions[key].status, review.decisions[key].reason) == (status, "另有保密协议")


def test_a_reviewer_may_disagree_with_what_was_found_to_be_in_order(kept: Workspace, audit: Audit) -> None:
    strong = FindingKey(next(clause.id for clause in audit.clauses if clause.verdict is Verdict.STRONG))
    review = kept.decide(audit.sha256, Decision(strong, OVERRIDE, "weak", "金额过低", "王"))

    assert review.decisions[strong].found == "strong"


@pytest.mark.parametrize("sha256", ["", "0" * 64])
def test_a_contract_that_is_not_held_has_no_review(kept: Workspace, sha256: str) -> None:
    for act in (
        lambda: kept.review(sha256),
        lambda: kept.decide(sha256, accept(SECRECY)),
        lambda: kept.undo(sha256, "王"),
        lambda: kept.submit(sha256, "王"),
    ):
        with refusal("unknown_contract"):
            act()
    assert kept.audit(sha256) is None
    assert kept.trail(sha256) == []


def test_comments_come_and_go(kept: Workspace, audit: Audit) -> None:
    review = kept.comment(audit.sha256, SECRECY, " 期限应为三年 ", "王")
    assert review.comments[SECRECY].text == "期限应为三年"
    assert review.comments[SECRECY].reviewer == "王"
    assert review.state is State.NOT_STARTED

    assert kept.comment(audit.sha256, SECRECY, "  ", "王").comments == {}
    with refusal("unknown_finding"):
        kept.comment(audit.sha256, FindingKey("no_such_clause"), "?", "王")
    with refusal("no_name"):
        kept.comment(audit.sha256, SECRECY, "?", "")


def test_taking_away_a_comment_that_is_not_there_is_no_step(kept: Workspace, audit: Audit) -> None:
    assert not kept.comment(audit.sha256, SECRECY, "", "王").can_undo
    assert [entry.what for entry in kept.trail(audit.sha256)] == ["audited"]


def test_undo_restores_step_by_step_what_stood_before(kept: Workspace, audit: Audit) -> None:
    sha256 = audit.sha256
    stood: list[Review] = [kept.review(sha256)]
    stood.append(kept.decide(sha256, accept(SECRECY)))
    stood.append(kept.comment(sha256, SECRECY, "期限应为三年", "王"))
    stood.append(kept.decide(sha256, Decision(SECRECY, NOT_APPLICABLE, "", "另有保密协议", "李")))
    stood.append(kept.comment(sha256, SECRECY, "", "李"))
    kept.decide(sha256, accept(SURVIVAL))

    for key in (SURVIVAL, SECRECY, SECRECY, SECRECY, SECRECY):
        assert kept.undo(sha256, "王") == (key, stood.pop())
    assert kept.undo(sha256, "王")[0] is None
    assert kept.review(sha256).state is State.NOT_STARTED


def test_undo_itself_is_on_the_trail(kept: Workspace, audit: Audit) -> None:
    kept.decide(audit.sha256, accept(SECRECY))
    kept.undo(audit.sha256, "李")

    entries = kept.trail(audit.sha256)
    assert [(entry.what, entry.who, entry.key) for entry in entries] == [
        ("audited", "", None),
        ("decided", REVIEWER, SECRECY),
        ("undone", "李", SECRECY),
    ]
    assert replayed(entries) == ({}, {})


@pytest.mark.parametrize(
    ("key", "change", "changed"),
    [
        (SECRECY, {"verdict": Verdict.ADVERSE}, {SECRECY}),
        (SECRECY, {"evidence": ()}, {SECRECY}),
        (SECRECY, {"reasons": ("换了一种说法",), "severity": "low", "title": "保密义务"}, set()),
        (SURVIVAL, {"status": Status.WEAK}, {SURVIVAL, SECRECY}),
        (SURVIVAL, {"required": False}, {SECRECY}),
        (SURVIVAL, {"value": "24 小时", "reason": "换了一种说法"}, set()),
    ],
    ids=["verdict", "words", "description", "status beneath", "no longer asked for", "value"],
)
def test_a_decision_counts_while_its_finding_is_what_it_was(
    kept: Workspace, audit: Audit, key: FindingKey, change: dict[str, object], changed: set[FindingKey]
) -> None:
    for one in (SECRECY, SURVIVAL):
        kept.decide(audit.sha256, accept(one))
    before = kept.review(audit.sha256)
    other = with_element(audit, key, **change) if key.element else with_clause(audit, key.clause, **change)
    kept.keep([other])

    review = kept.review(audit.sha256)
    assert review.decisions == before.decisions
    assert review.changed == changed
    assert (review.progress.reviewed < before.progress.reviewed) == (SECRECY in changed)


def test_a_changed_decision_counts_again_once_it_is_confirmed(kept: Workspace, audit: Audit) -> None:
    kept.decide(audit.sha256, accept(SECRECY))
    kept.keep([with_clause(audit, "confidentiality", verdict=Verdict.ADVERSE)])
    assert kept.review(audit.sha256).progress.reviewed == 0

    review = kept.decide(audit.sha256, accept(SECRECY))
    assert (review.changed, review.decisions[SECRECY].found) == (frozenset(), "adverse")
    assert review.progress.reviewed == 2


def test_a_decision_covers_only_what_the_reviewer_could_see(kept: Workspace, audit: Audit) -> None:
    scope = FindingKey("confidentiality", "scope")
    kept.decide(audit.sha256, accept(SECRECY))
    kept.keep([with_element(audit, scope, status=Status.UNMET)])

    assert kept.review(audit.sha256).changed == {SECRECY}


def test_decisions_outlive_a_rule_pack_that_drops_the_clause(kept: Workspace, audit: Audit) -> None:
    kept.decide(audit.sha256, accept(SECRECY))
    kept.comment(audit.sha256, SECRECY, "期限", "王")
    clauses = tuple(clause for clause in audit.clauses if clause.id != "confidentiality")
    kept.keep([replace(audit, clauses=clauses, rulepack_version="9")])
    review = kept.review(audit.sha256)
    assert (set(review.decisions), review.changed) == ({SECRECY}, frozenset())
    assert kept.comment(audit.sha256, SECRECY, "", "王").comments == {}

    kept.keep([audit])
    assert kept.review(audit.sha256).progress.reviewed == 2


def test_everything_is_there_after_a_restart(path: Path, audit: Audit) -> None:
    with Workspace(path) as first:
        first.keep([audit])
        first.decide(audit.sha256, accept(SECRECY))
        before = first.comment(audit.sha256, SURVIVAL, "\ud800 \0 期限", "王\udce4")
        trail = first.trail(audit.sha256)
    with Workspace(path) as second:
        assert second.review(audit.sha256) == before
        assert second.trail(audit.sha256) == trail
        assert second.audit(audit.sha256) == audit
        assert second.undo(audit.sha256, "王")[0] == SURVIVAL


def test_the_trail_alone_tells_what_stands(kept: Workspace, audit: Audit) -> None:
    kept.decide(audit.sha256, accept(SECRECY))
    kept.decide(audit.sha256, Decision(SECRECY, OVERRIDE, "strong", "另有保密协议", "李"))
    kept.comment(audit.sha256, SURVIVAL, "甲", "王")
    kept.comment(audit.sha256, SURVIVAL, "乙", "王")
    kept.decide(audit.sha256, accept(SURVIVAL))
    for _ in range(3):
        kept.undo(audit.sha256, "王")

    review = kept.review(audit.sha256)
    assert replayed(kept.trail(audit.sha256)) == (review.decisions, review.comments)
