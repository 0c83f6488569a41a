"""Decisions, comments and steps back in any order do what a plain dictionary with a pile of copies would do."""

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from workspace.steps import replayed

from auditor.audit.model import Audit
from auditor.workspace import Decision, DecisionKind, FindingKey, Workspace, findings

Standing = dict[tuple[str, FindingKey], tuple[str, ...]]


def machine_of(audit: Audit) -> type[RuleBasedStateMachine]:
    keys = st.sampled_from([finding.key for finding in findings(audit)][:4])
    people = st.sampled_from(["王敏", "李青"])
    sha256 = audit.sha256

    class Reviewing(RuleBasedStateMachine):
        def __init__(self) -> None:
            super().__init__()
            self.folder = tempfile.TemporaryDirectory()
            self.path = Path(self.folder.name) / "workspace.sqlite"
            self.workspace = Workspace(self.path)
            self.workspace.keep([audit])
            self.standing: Standing = {}
            self.pile: list[tuple[FindingKey, Standing]] = []

        @rule(key=keys, kind=st.sampled_from(DecisionKind), who=people)
        def decide(self, key: FindingKey, kind: DecisionKind, who: str) -> None:
            status = "" if kind is not DecisionKind.OVERRIDE else "met" if key.element else "strong"
            self.pile.append((key, dict(self.standing)))
            self.workspace.decide(sha256, Decision(key, kind, status, "理由", who))
            self.standing["decision", key] = (kind.value, status, "理由", who)

        @rule(key=keys, text=st.sampled_from(["", "甲", "乙"]), who=people)
        def comment(self, key: FindingKey, text: str, who: str) -> None:
            if text or ("comment", key) in self.standing:
                self.pile.append((key, dict(self.standing)))
            self.workspace.comment(sha256, key, text, who)
            self.standing["comment", key] = (text, who)
            if not text:
                del self.standing["comment", key]

        @rule(who=people)
        def undo(self, who: str) -> None:
            key, _ = self.workspace.undo(sha256, who)
            assert (key is None) == (not self.pile)
            if self.pile:
                expected, self.standing = self.pile.pop()
                assert key == expected

        @rule()
        def restart(self) -> None:
            self.workspace.close()
            self.workspace = Workspace(self.path)

        @invariant()
        def the_same_stands(self) -> None:
            review = self.workspace.review(sha256)
            stands: Standing = {
                ("decision", key): (one.kind.value, one.status, one.reason, one.reviewer)
                for key, one in review.decisions.items()
            }
            stands |= {("comment", key): (one.text, one.reviewer) for key, one in review.comments.items()}
            assert stands == self.standing
            assert review.can_undo == bool(self.pile)
            assert replayed(self.workspace.trail(sha256)) == (review.decisions, review.comments)
            assert (review.state == "not_started") == (not review.decisions)

        def teardown(self) -> None:
            self.workspace.close()
            self.folder.cleanup()

    return Reviewing


def test_any_order(audit: Audit) -> None:
    machine = machine_of(audit)
    run_state_machine_as_test(
        machine, settings=settings(max_examples=8, stateful_step_count=20, deadline=None, derandomize=True)
    )
