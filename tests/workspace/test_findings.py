"""What asks for a reviewer's look, and what counts as looked at."""

from dataclasses import replace

import pytest
from workspace.steps import SECRECY, SURVIVAL, accept, clause_of, with_clause, with_element

from auditor.audit.model import Audit, Status, Verdict
from auditor.workspace import Finding, FindingKey, Progress, findings, progress


def _keys(audit: Audit) -> set[FindingKey]:
    return {finding.key for finding in findings(audit)}


def _draft(audit: Audit) -> list[Finding]:
    return [finding for finding in findings(audit) if finding.key.clause == "draft"]


def test_a_clause_to_settle_asks_for_a_look_with_what_it_lacks(audit: Audit) -> None:
    found = {finding.key: finding for finding in findings(audit)}

    assert found[SECRECY].status == "weak"
    assert found[SECRECY].words == "乙方应当对合作内容、费用及未公开的产品信息保密，保密期限为两年。"
    assert found[SECRECY].severity == "high"
    assert found[SURVIVAL].status == "unmet"
    assert found[SURVIVAL].words == ""


@pytest.mark.parametrize(
    ("verdict", "to_settle", "clause_asks", "element_asks"),
    [
        (Verdict.WEAK, True, True, True),
        (Verdict.ADVERSE, True, True, True),
        (Verdict.MISSING, True, True, False),
        (Verdict.UNREADABLE, True, True, False),
        (Verdict.STRONG, False, False, False),
        (Verdict.WEAK, False, False, False),
    ],
)
def test_which_verdicts_ask(
    audit: Audit, verdict: Verdict, to_settle: bool, clause_asks: bool, element_asks: bool
) -> None:
    other = with_clause(audit, "confidentiality", verdict=verdict, to_settle=to_settle)

    assert (SECRECY in _keys(other)) is clause_asks
    assert (SURVIVAL in _keys(other)) is element_asks


@pytest.mark.parametrize(
    ("required", "status", "asks"),
    [
        (True, Status.UNMET, True),
        (True, Status.WEAK, True),
        (True, Status.MET, False),
        (True, Status.NOT_APPLICABLE, False),
        (False, Status.UNMET, False),
    ],
)
def test_which_elements_ask(audit: Audit, required: bool, status: Status, asks: bool) -> None:
    assert (SURVIVAL in _keys(with_element(audit, SURVIVAL, required=required, status=status))) is asks


def test_a_draft_check_asks_with_its_severity_and_words(audit: Audit) -> None:
    (blank,) = _draft(audit)

    assert blank.key.element.startswith("blank:")
    assert blank.status == blank.severity == audit.draft[0].severity
    assert blank.words == "付款账号：________"


def test_draft_checks_keep_their_keys_when_others_come_and_go(audit: Audit) -> None:
    blank = audit.draft[0]
    elsewhere = replace(blank, evidence=(replace(blank.evidence[0], text="日期：____"),))
    both = replace(audit, draft=(elsewhere, blank))

    assert _draft(both)[1].key == _draft(audit)[0].key
    assert len({finding.key for finding in _draft(both)}) == 2


def test_equal_draft_checks_have_keys_of_their_own(audit: Audit) -> None:
    twice = replace(audit, draft=(audit.draft[0], audit.draft[0]))

    assert len({finding.key for finding in _draft(twice)}) == 2
    assert _draft(twice)[0].key == _draft(audit)[0].key


def test_a_decision_on_a_clause_covers_its_elements(audit: Audit) -> None:
    total = len(findings(audit))
    lacking = [key for key in _keys(audit) if key.clause == "confidentiality"]

    assert progress(audit, {}, ()) == Progress(0, total)
    assert progress(audit, {SECRECY: accept(SECRECY)}, ()) == Progress(len(lacking), total)
    assert progress(audit, {SURVIVAL: accept(SURVIVAL)}, ()) == Progress(1, total)
    assert progress(audit, {SECRECY: accept(SECRECY)}, {SECRECY}) == Progress(0, total)


def test_a_decision_on_what_no_longer_asks_counts_for_nothing(audit: Audit) -> None:
    strong = next(clause.id for clause in audit.clauses if clause.verdict is Verdict.STRONG)

    assert not clause_of(audit, strong).to_settle
    assert progress(audit, {FindingKey(strong): accept(FindingKey(strong))}, ()).reviewed == 0
