"""The list of files: what is kept, moved, replaced, taken off and carried to a new draft."""

import logging
import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from workspace.short_contracts import FINAL, FIRST, FORM, OTHER_KOL, OTHERS
from workspace.steps import APPROVER, REVIEWER, SECRECY, SURVIVAL, accept, accept_all, refusal, replayed

from auditor.audit.codec import decode_outline, encode
from auditor.audit.model import Audit
from auditor.errors import Bilingual, Problem
from auditor.workspace import Decision, DecisionKind, Progress, Settings, State, Workspace, findings

LOCKED_FILE = Problem("no_permission", Bilingual("没有权限", "No permission"))


def _unopened(path: str, sha256: str = "") -> Audit:
    return Audit(path, sha256, "", None, 0, (LOCKED_FILE,), (), ())


def _whats(workspace: Workspace, sha256: str) -> list[str]:
    return [entry.what for entry in workspace.trail(sha256)]


def test_what_is_kept_comes_back_as_it_was(workspace: Workspace, audits: dict[str, Audit]) -> None:
    rows = workspace.keep(list(audits.values()))

    assert rows == list(workspace.contracts())
    for row, audit in zip(rows, audits.values(), strict=True):
        assert row.audit == decode_outline(audit.path, encode(audit))
        assert (row.path, row.sha256, row.state) == (audit.path, audit.sha256, State.NOT_STARTED)
        assert row.progress == Progress(0, len(findings(audit)))
        assert workspace.audit(audit.sha256) == audit


def test_a_row_tells_how_far_the_review_is(kept: Workspace, audit: Audit) -> None:
    accept_all(kept, audit)
    kept.submit(audit.sha256, REVIEWER)
    kept.approve(audit.sha256, APPROVER)

    (row,) = kept.contracts()
    assert (row.state, row.reviewer, row.approver) == (State.APPROVED, REVIEWER, APPROVER)
    assert row.progress.remaining == 0


def test_more_rows_than_are_read_at_once_and_changes_meanwhile(workspace: Workspace, audit: Audit) -> None:
    many = [replace(audit, path=f"/nowhere/{n:04}.txt", sha256=f"{n:064x}") for n in range(1001)]
    workspace.keep(many)
    seen = []
    for row in workspace.contracts():
        seen.append(row.path)
        if len(seen) == 3:
            workspace.decide(row.sha256, accept(SECRECY))

    assert seen == [one.path for one in many]


def test_the_same_audit_again_leaves_no_trace(kept: Workspace, audit: Audit) -> None:
    kept.keep([audit, audit])

    assert _whats(kept, audit.sha256) == ["audited"]
    assert len(list(kept.contracts())) == 1


def test_an_audit_under_other_options_takes_the_place_of_the_first(kept: Workspace, audit: Audit) -> None:
    kept.decide(audit.sha256, accept(SECRECY))
    decisions = kept.review(audit.sha256).decisions
    other = replace(audit, strictness="strict", rulepack_version="2")
    kept.keep([other])

    assert kept.audit(audit.sha256) == other
    assert kept.review(audit.sha256).decisions == decisions
    assert kept.trail(audit.sha256)[-1].details["version"] == "2"


def test_a_relative_path_is_kept_as_an_absolute_one(workspace: Workspace, audit: Audit) -> None:
    (row,) = workspace.keep([replace(audit, path="合同.txt")])

    assert row.path == os.path.abspath("合同.txt")
    workspace.remove(["合同.txt"])
    assert list(workspace.contracts()) == []


@pytest.mark.skipif(os.name != "posix", reason="names of files are Unicode there")
def test_a_name_that_is_no_text_is_kept(workspace: Workspace, audit: Audit) -> None:
    path = os.fsdecode(b"/nowhere/\xff\xfe.txt")
    (row,) = workspace.keep([replace(audit, path=path)])

    assert row.path == path == workspace.review(audit.sha256).path
    assert workspace.trail(audit.sha256)[0].details["path"] == path


def test_copies_share_one_review(workspace: Workspace, audit: Audit, tmp_path: Path) -> None:
    copy = tmp_path / "copy.txt"
    copy.write_bytes(Path(audit.path).read_bytes())
    workspace.keep([audit, replace(audit, path=str(copy))])
    workspace.decide(audit.sha256, accept(SECRECY))

    assert [row.state for row in workspace.contracts()] == [State.IN_REVIEW] * 2
    assert "moved" not in _whats(workspace, audit.sha256)


def test_a_moved_file_keeps_its_row_and_its_review(
    workspace: Workspace, audit: Audit, audits: dict[str, Audit], tmp_path: Path
) -> None:
    before, after = tmp_path / "old.txt", tmp_path / "archive" / "new.txt"
    (first, _) = workspace.keep([replace(audit, path=str(before)), audits[OTHERS]])
    workspace.decide(audit.sha256, accept(SECRECY))
    (moved,) = workspace.keep([replace(audit, path=str(after))])

    assert [row.path for row in workspace.contracts()] == [str(after), audits[OTHERS].path]
    assert (moved.added_at, moved.state) == (first.added_at, State.IN_REVIEW)
    assert workspace.trail(audit.sha256)[-1].details == {"from": str(before), "to": str(after)}


def test_a_file_that_takes_the_name_of_another_is_one_row(
    workspace: Workspace, audits: dict[str, Audit], tmp_path: Path
) -> None:
    here, there = str(tmp_path / "a.txt"), str(tmp_path / "b.txt")
    workspace.keep([replace(audits[FIRST], path=here), replace(audits[OTHERS], path=there)])
    workspace.keep([replace(audits[OTHERS], path=here)])

    assert [(row.path, row.sha256) for row in workspace.contracts()] == [(here, audits[OTHERS].sha256)]


def test_a_path_with_other_content_points_to_it(
    workspace: Workspace, audits: dict[str, Audit], tmp_path: Path
) -> None:
    path = str(tmp_path / "合同.txt")
    workspace.keep([replace(audits[FIRST], path=path)])
    workspace.decide(audits[FIRST].sha256, accept(SECRECY))
    (row,) = workspace.keep([replace(audits[OTHERS], path=path)])

    assert (row.sha256, row.state) == (audits[OTHERS].sha256, State.NOT_STARTED)
    assert len(list(workspace.contracts())) == 1
    assert SECRECY in workspace.review(audits[FIRST].sha256).decisions


def test_what_was_taken_off_the_list_comes_back_with_its_decisions(kept: Workspace, audit: Audit) -> None:
    kept.decide(audit.sha256, accept(SECRECY))
    kept.remove([audit.path, "/nowhere/else.txt"])
    assert list(kept.contracts()) == []
    assert _whats(kept, audit.sha256)[-1] == "removed"

    (row,) = kept.keep([audit])
    assert (row.state, row.progress.reviewed) == (State.IN_REVIEW, 2)


def test_a_file_that_cannot_be_opened_has_a_row(workspace: Workspace) -> None:
    workspace.keep([_unopened("/nowhere/a.docx"), _unopened("/nowhere/b.docx")])
    rows = list(workspace.contracts())

    assert [row.audit.problems for row in rows] == [(LOCKED_FILE,)] * 2
    assert [(row.sha256, row.progress) for row in rows] == [("", Progress(0, 0))] * 2
    workspace.remove([rows[0].path])
    assert len(list(workspace.contracts())) == 1


def test_a_file_that_can_be_opened_after_all_takes_its_row(workspace: Workspace, audit: Audit) -> None:
    workspace.keep([_unopened(audit.path)])
    (row,) = workspace.keep([audit])

    assert (row.sha256, row.audit.problems) == (audit.sha256, audit.problems)
    assert len(list(workspace.contracts())) == 1


@pytest.mark.parametrize("hashed", [True, False])
def test_a_passing_failure_hides_nothing(kept: Workspace, audit: Audit, hashed: bool) -> None:
    accept_all(kept, audit)
    (row,) = kept.keep([_unopened(audit.path, audit.sha256 if hashed else "")])
    assert (row.sha256, row.state, row.progress.remaining) == (audit.sha256, State.IN_REVIEW, 0)
    assert row.audit.problems == (LOCKED_FILE, *audit.problems)
    assert kept.audit(audit.sha256) == audit

    (row,) = kept.keep([audit])
    assert row.audit.problems == audit.problems


def test_a_scan_that_is_read_at_last_is_reviewed_from_then_on(workspace: Workspace, audit: Audit) -> None:
    workspace.keep([_unopened(audit.path, audit.sha256)])
    assert workspace.review(audit.sha256).progress == Progress(0, 0)
    (row,) = workspace.keep([audit])

    assert row.audit.problems == audit.problems
    assert row.progress == Progress(0, len(findings(audit)))


def test_an_audit_that_is_no_longer_legible_asks_for_another(
    kept: Workspace, audit: Audit, path: Path
) -> None:
    decided = kept.decide(audit.sha256, accept(SECRECY))
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("UPDATE audits SET details = x'00'")
        other.execute("UPDATE contents SET outline = x'00'")

    (row,) = kept.contracts()
    assert row.audit.problems[0].code == "audit_again"
    assert kept.audit(audit.sha256) is None
    assert kept.review(audit.sha256).decisions == decided.decisions
    assert kept.review(audit.sha256).progress == decided.progress
    with refusal("audit_again"):
        kept.decide(audit.sha256, accept(SECRECY))
    kept.keep([audit])
    assert kept.review(audit.sha256).decisions == decided.decisions


def test_a_new_draft_is_given_what_was_decided(kept: Workspace, audits: dict[str, Audit]) -> None:
    first, final = audits[FIRST], audits[FINAL]
    accept_all(kept, first)
    kept.comment(first.sha256, SURVIVAL, "请补充", REVIEWER)
    kept.settle(first.sha256, Settings(brand="甲方"), REVIEWER)
    kept.submit(first.sha256, REVIEWER)
    kept.keep([final])

    review = kept.review(final.sha256)
    assert (review.state, review.reviewer, review.earlier_draft) == (State.IN_REVIEW, REVIEWER, FIRST)
    assert {decision.carried_from for decision in review.decisions.values()} == {FIRST}
    assert review.comments[SURVIVAL].carried_from == FIRST
    assert review.settings == Settings(brand="甲方")
    assert review.changed == {SECRECY}
    assert review.progress.remaining == 1
    assert not review.can_undo
    assert replayed(kept.trail(final.sha256)) == (review.decisions, review.comments)
    assert {entry.who for entry in kept.trail(final.sha256)} == {""}
    assert kept.review(first.sha256).state is State.AWAITING_APPROVAL


def test_a_carried_decision_is_confirmed_or_replaced_and_can_come_back(
    kept: Workspace, audits: dict[str, Audit]
) -> None:
    final = audits[FINAL]
    kept.decide(audits[FIRST].sha256, accept(SECRECY))
    kept.keep([final])
    carried = kept.review(final.sha256)
    review = kept.decide(final.sha256, Decision(SECRECY, DecisionKind.NOT_APPLICABLE, "", "另有协议", "赵"))

    assert (review.decisions[SECRECY].carried_from, review.changed) == ("", frozenset())
    assert kept.undo(final.sha256, "赵") == (SECRECY, carried)


@pytest.mark.parametrize("other", [OTHER_KOL, OTHERS, FORM])
def test_nothing_is_carried_to_other_parties(kept: Workspace, audits: dict[str, Audit], other: str) -> None:
    kept.decide(audits[FIRST].sha256, accept(SECRECY))
    kept.keep([audits[other]])

    review = kept.review(audits[other].sha256)
    assert (review.state, review.decisions, review.earlier_draft) == (State.NOT_STARTED, {}, "")


def test_nothing_is_carried_from_a_draft_nobody_worked_on(kept: Workspace, audits: dict[str, Audit]) -> None:
    kept.decide(audits[FIRST].sha256, accept(SECRECY))
    kept.undo(audits[FIRST].sha256, REVIEWER)
    kept.keep([audits[FINAL]])

    assert kept.review(audits[FINAL].sha256).earlier_draft == ""


def test_decisions_come_from_the_draft_worked_on_last(kept: Workspace, audits: dict[str, Audit]) -> None:
    kept.decide(audits[FIRST].sha256, accept(SECRECY))
    kept.keep([audits[FINAL]])
    kept.decide(audits[FINAL].sha256, accept(SURVIVAL))
    third = replace(audits[FINAL], path="/nowhere/面膜推广合同_v3.txt", sha256="3" * 64)
    kept.keep([third])

    review = kept.review(third.sha256)
    assert review.earlier_draft == FINAL
    assert set(review.decisions) == {SECRECY, SURVIVAL}


def test_a_draft_saved_over_the_one_before_is_one(
    workspace: Workspace, audits: dict[str, Audit], tmp_path: Path
) -> None:
    path = str(tmp_path / "合同.txt")
    workspace.keep([replace(audits[FIRST], path=path)])
    workspace.decide(audits[FIRST].sha256, accept(SURVIVAL))
    workspace.keep([replace(audits[FINAL], path=path)])

    assert workspace.review(audits[FINAL].sha256).earlier_draft == "合同.txt"


def test_a_batch_is_kept_whole_or_not_at_all(workspace: Workspace, audits: dict[str, Audit]) -> None:
    broken = replace(audits[OTHERS], language=object())  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        workspace.keep([audits[FIRST], broken])

    assert list(workspace.contracts()) == []


def test_the_log_holds_no_word_of_a_contract(
    kept: Workspace, audits: dict[str, Audit], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        accept_all(kept, audits[FIRST])
        kept.keep([audits[FINAL], _unopened("/nowhere/a.docx")])

    assert caplog.text == ""


def test_what_is_known_is_not_weighed_anew_by_an_addition(kept: Workspace, audit: Audit) -> None:
    other = replace(audit, strictness="strict")
    kept.add([other])
    found = kept.audit(audit.sha256)
    assert found is not None
    assert found.strictness == audit.strictness


def test_an_addition_that_is_new_is_kept_like_any_other(workspace: Workspace, audit: Audit) -> None:
    workspace.add([audit])
    assert workspace.audit(audit.sha256) == audit
    assert [record.sha256 for record in workspace.contracts()] == [audit.sha256]


def test_a_known_content_at_another_path_is_listed_there_too(
    kept: Workspace, audit: Audit, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.txt"
    copy.write_bytes(Path(audit.path).read_bytes())
    kept.add([replace(audit, path=str(copy))])
    assert [Path(record.path).name for record in kept.contracts()] == [Path(audit.path).name, "copy.txt"]
    assert kept.listed({str(copy): audit.sha256, str(tmp_path / "no.txt"): audit.sha256}) == {str(copy)}


def test_names_are_found_in_the_text_of_every_contract(
    workspace: Workspace, audits: dict[str, Audit]
) -> None:
    workspace.keep(list(audits.values()))
    everything = frozenset(audit.sha256 for audit in audits.values())
    some = next(iter(audits.values()))
    known = workspace.mentioning(some.searchable[:6])
    assert some.sha256 in known.found
    assert known.searched == everything
    assert workspace.mentioning("没有人叫这个名字").found == frozenset()


def test_words_of_an_earlier_version_come_with_the_next_audit(
    kept: Workspace, audit: Audit, path: Path
) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("DELETE FROM texts")
    assert kept.mentioning("乙方").searched == frozenset()
    found = kept.audit(audit.sha256)
    assert found is not None
    assert found.searchable == ""
    kept.keep([audit])
    assert kept.mentioning("乙方").searched == {audit.sha256}


def test_sign_offs_of_known_contents_alone(kept: Workspace, audit: Audit) -> None:
    assert set(kept.reviews([audit.sha256, "0" * 64])) == {audit.sha256}


def test_an_audit_that_knows_nothing_of_what_was_settled_by_hand_changes_nothing(
    kept: Workspace, audit: Audit
) -> None:
    """A folder is audited again as usual; this contract was weighed strictly, with the roles the other way round."""
    settled = Settings(strictness="strict", brand="乙方", kol="甲方")
    kept.settle(audit.sha256, settled, REVIEWER)
    turned = {"甲方": "kol", "乙方": "brand"}
    by_hand = replace(
        audit,
        strictness="strict",
        parties=tuple(replace(party, role=turned[party.label]) for party in audit.parties),
    )
    kept.keep([by_hand])
    assert kept.audit(audit.sha256) == by_hand
    (record,) = kept.keep([audit])
    assert kept.audit(audit.sha256) == by_hand
    assert {party.label: party.role for party in record.audit.parties} == turned


def test_a_label_that_no_party_has_holds_no_audit_up(kept: Workspace, audit: Audit) -> None:
    kept.settle(audit.sha256, Settings(brand="丙方"), REVIEWER)
    again = replace(audit, rulepack_version="9")
    kept.keep([again])
    assert kept.audit(audit.sha256) == again
