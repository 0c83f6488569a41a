"""The way from the first decision to the approval, and who may not take which step."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from workspace.short_contracts import FINAL
from workspace.steps import APPROVER, REVIEWER, SECRECY, SURVIVAL, accept, accept_all, refusal, with_clause

from auditor.audit.model import Audit, Verdict
from auditor.workspace import Progress, Settings, State, Workspace, findings

Act = Callable[[Workspace, str], object]

STEPS: dict[str, Act] = {
    "decide": lambda w, s: w.decide(s, accept(SECRECY)),
    "comment": lambda w, s: w.comment(s, SECRECY, "期限", REVIEWER),
    "undo": lambda w, s: w.undo(s, REVIEWER),
    "settle": lambda w, s: w.settle(s, Settings(stance="kol"), REVIEWER),
    "submit": lambda w, s: w.submit(s, REVIEWER),
    "send_back": lambda w, s: w.send_back(s, APPROVER, "期限再核"),
    "approve": lambda w, s: w.approve(s, APPROVER),
    "reopen": lambda w, s: w.reopen(s, APPROVER, "对方改了金额"),
    "exclude": lambda w, s: w.exclude(s, APPROVER, "不是达人合同"),
}
REACHED: dict[State, tuple[str, ...]] = {
    State.NOT_STARTED: (),
    State.IN_REVIEW: ("decide all",),
    State.AWAITING_APPROVAL: ("decide all", "submit"),
    State.APPROVED: ("decide all", "submit", "approve"),
    State.EXCLUDED: ("decide all", "exclude"),
}
OUTCOMES = [
    # step, and what becomes of it in: not started, in review, awaiting approval, approved, excluded
    ("decide", "in_review in_review in_review !locked !locked"),
    ("comment", "not_started in_review awaiting_approval !locked !locked"),
    ("undo", "not_started in_review in_review !locked !locked"),
    ("settle", "not_started in_review in_review !locked !locked"),
    ("submit", "!not_reviewed awaiting_approval !already_submitted !locked !locked"),
    ("send_back", "!not_submitted !not_submitted in_review !locked !locked"),
    ("approve", "!not_submitted !not_submitted approved !locked !locked"),
    ("reopen", "!not_locked !not_locked !not_locked in_review in_review"),
    ("exclude", "excluded excluded excluded !locked !locked"),
]


def _bring(workspace: Workspace, audit: Audit, state: State) -> None:
    for step in REACHED[state]:
        if step == "decide all":
            accept_all(workspace, audit)
        else:
            STEPS[step](workspace, audit.sha256)
    assert workspace.review(audit.sha256).state is state


@pytest.mark.parametrize("before", State)
@pytest.mark.parametrize(("step", "outcomes"), OUTCOMES, ids=[step for step, _ in OUTCOMES])
def test_every_step_in_every_state(
    kept: Workspace, audit: Audit, step: str, outcomes: str, before: State
) -> None:
    _bring(kept, audit, before)
    outcome = outcomes.split()[list(State).index(before)]
    stood, trail = kept.review(audit.sha256), kept.trail(audit.sha256)
    if outcome.startswith("!"):
        with refusal(outcome[1:]):
            STEPS[step](kept, audit.sha256)
        assert (kept.review(audit.sha256), kept.trail(audit.sha256)) == (stood, trail)
    else:
        STEPS[step](kept, audit.sha256)
        assert kept.review(audit.sha256).state == outcome
        assert kept.trail(audit.sha256)[: len(trail)] == trail
    (row,) = kept.contracts()
    assert row.state is kept.review(audit.sha256).state
    assert row.progress == kept.review(audit.sha256).progress


@pytest.mark.parametrize("step", ["send_back", "reopen", "exclude"])
@pytest.mark.parametrize(("who", "reason", "code"), [("", "理由", "no_name"), ("李", " ", "no_reason")])
def test_names_and_reasons(
    kept: Workspace, audit: Audit, step: str, who: str, reason: str, code: str
) -> None:
    with refusal(code):
        getattr(kept, step)(audit.sha256, who, reason)


@pytest.mark.parametrize("step", ["submit", "approve", "undo"])
def test_names(kept: Workspace, audit: Audit, step: str) -> None:
    with refusal("no_name"):
        getattr(kept, step)(audit.sha256, "\u3000")


def test_the_refusal_says_how_many_findings_remain(kept: Workspace, audit: Audit) -> None:
    kept.decide(audit.sha256, accept(SECRECY))
    with refusal("not_reviewed") as caught:
        kept.submit(audit.sha256, REVIEWER)

    for words in caught.value.message:
        assert f" {len(findings(audit)) - 2}" in words


@pytest.mark.parametrize("who", [REVIEWER, f" {REVIEWER}\u3000", "Ｗang Min", "WANG min", "wangmin"])
def test_a_reviewer_may_not_approve_under_any_spelling(kept: Workspace, audit: Audit, who: str) -> None:
    accept_all(kept, audit)
    kept.decide(audit.sha256, accept(SURVIVAL, "Wang Min"))
    kept.submit(audit.sha256, "提交人")
    with refusal("same_person"):
        kept.approve(audit.sha256, who)
    with refusal("same_person"):
        kept.approve(audit.sha256, "提交人")

    approved = kept.approve(audit.sha256, APPROVER)
    assert (approved.state, approved.approver, approved.can_undo) == (State.APPROVED, APPROVER, False)


def test_whose_decision_was_undone_is_no_reviewer(kept: Workspace, audit: Audit) -> None:
    accept_all(kept, audit)
    kept.decide(audit.sha256, accept(SURVIVAL, APPROVER))
    kept.undo(audit.sha256, REVIEWER)
    kept.submit(audit.sha256, REVIEWER)

    assert kept.approve(audit.sha256, APPROVER).state is State.APPROVED


def test_a_reviewer_whose_decision_was_replaced_still_is_one(kept: Workspace, audit: Audit) -> None:
    accept_all(kept, audit)
    kept.decide(audit.sha256, accept(SURVIVAL, APPROVER))
    kept.decide(audit.sha256, accept(SURVIVAL, REVIEWER))
    kept.submit(audit.sha256, REVIEWER)
    with refusal("same_person"):
        kept.approve(audit.sha256, APPROVER)


def test_who_decided_about_the_earlier_draft_is_a_reviewer_too(
    kept: Workspace, audit: Audit, audits: dict[str, Audit]
) -> None:
    accept_all(kept, audit)
    final = audits[FINAL]
    kept.keep([final])
    for key in kept.review(final.sha256).changed:
        kept.decide(final.sha256, accept(key, "赵"))
    kept.submit(final.sha256, "赵")
    with refusal("same_person"):
        kept.approve(final.sha256, REVIEWER)
    assert kept.approve(final.sha256, APPROVER).reviewer == "赵"


def test_nothing_is_approved_that_a_later_audit_brought_up(kept: Workspace, audit: Audit) -> None:
    _bring(kept, audit, State.AWAITING_APPROVAL)
    kept.keep([with_clause(audit, "confidentiality", verdict=Verdict.ADVERSE)])
    with refusal("not_reviewed"):
        kept.approve(audit.sha256, APPROVER)


def test_an_approval_outlives_a_later_audit(kept: Workspace, audit: Audit) -> None:
    _bring(kept, audit, State.APPROVED)
    kept.keep([with_clause(audit, "confidentiality", verdict=Verdict.ADVERSE)])
    review = kept.review(audit.sha256)

    assert (review.state, review.approver) == (State.APPROVED, APPROVER)
    assert review.changed == {SECRECY}


def test_a_file_that_could_not_be_read_is_excluded_and_never_approved(
    workspace: Workspace, audit: Audit
) -> None:
    workspace.keep([replace(audit, clauses=(), draft=())])
    for step in ("decide", "submit"):
        with refusal("audit_again"):
            STEPS[step](workspace, audit.sha256)

    assert workspace.exclude(audit.sha256, APPROVER, "扫描件，另行纸面审查").state is State.EXCLUDED


def test_notes_tell_the_last_reason(kept: Workspace, audit: Audit) -> None:
    _bring(kept, audit, State.AWAITING_APPROVAL)
    assert kept.send_back(audit.sha256, APPROVER, " 期限再核 ").note == "期限再核"
    assert kept.submit(audit.sha256, REVIEWER).note == ""
    kept.approve(audit.sha256, APPROVER)
    reopened = kept.reopen(audit.sha256, REVIEWER, "对方改了金额")

    assert (reopened.note, reopened.approver, reopened.can_undo) == ("对方改了金额", "", True)
    whats = [entry.what for entry in kept.trail(audit.sha256) if entry.what != "decided"]
    assert whats == ["audited", "submitted", "sent_back", "submitted", "approved", "reopened"]


def test_settings_are_kept_and_follow_the_audit_until_then(kept: Workspace, audit: Audit) -> None:
    kept.keep([replace(audit, stance="neutral", strictness="strict")])
    assert kept.review(audit.sha256).settings == Settings("neutral", "strict")

    settled = Settings("kol", "lenient", brand="乙方", kol="甲方")
    kept.settle(audit.sha256, settled, REVIEWER)
    kept.keep([audit])
    assert kept.review(audit.sha256).settings == settled
    assert kept.trail(audit.sha256)[2].details == {
        "stance": "kol",
        "strictness": "lenient",
        "brand": "乙方",
        "kol": "甲方",
    }


def test_a_contract_without_findings_can_be_submitted_at_once(workspace: Workspace, audit: Audit) -> None:
    clauses = tuple(replace(clause, to_settle=False) for clause in audit.clauses)
    workspace.keep([replace(audit, clauses=clauses, draft=())])

    review = workspace.submit(audit.sha256, REVIEWER)
    assert (review.state, review.progress) == (State.AWAITING_APPROVAL, Progress(0, 0))
