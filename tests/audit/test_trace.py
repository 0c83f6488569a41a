"""Why and why not: the trace on the Audit names the sentence, how it was read, the frame, and what was lacking."""

from dataclasses import replace

import pytest
from audit.make_contracts import audited, findings, plain
from audit.whole_contracts import CHINESE, ENGLISH

from auditor.audit import Audit, AuditOptions, ClauseFinding, ElementFinding, StepKind, TraceStep
from auditor.audit.engine import pack_of

TRACED = AuditOptions(trace=True)


def contract() -> str:
    """A contract with a vague response time, and a heading of non-compete with nothing under it."""
    text = CHINESE.without("rivals").text().replace("应在接到甲方通知后六小时内删除", "应及时删除")
    return text.replace("第七条 争议解决", "第七条 竞品排他\n第八条 争议解决")


def traced(text: str, clause: str) -> ClauseFinding:
    return findings(audited(plain(text), TRACED))[clause]


def element_of(finding: ClauseFinding, element: str) -> ElementFinding:
    return next(entry for entry in finding.elements if entry.id == element)


def words(step: TraceStep) -> str:
    return step.evidence.text if step.evidence else ""


def test_an_audit_carries_no_trace_unless_it_is_asked_for() -> None:
    audit = audited(plain(contract()))
    assert not any(
        clause.trace or any(element.trace for element in clause.elements) for clause in audit.clauses
    )


def test_tracing_changes_nothing_else() -> None:
    def told(audit: Audit) -> list[ClauseFinding]:
        return [
            replace(
                clause,
                trace=(),
                elements=tuple(replace(element, trace=()) for element in clause.elements),
            )
            for clause in audit.clauses
        ]

    assert told(audited(plain(contract()), TRACED)) == told(audited(plain(contract())))


def test_a_clause_is_traced_to_the_sentence_that_gives_it() -> None:
    step = next(step for step in traced(contract(), "confidentiality").trace if "严格保密" in words(step))
    assert step.kind is StepKind.OPERATIVE
    assert step.strength == "binds"
    assert step.provision == "第三条"
    assert (step.marks[0].bearer, step.marks[0].scope) == ("kol", "main")
    assert "KEEP_SECRET" in step.frame.en


def test_a_weak_element_shows_its_sentence_and_the_frame_that_came_nearest() -> None:
    element = element_of(traced(contract(), "crisis_cooperation"), "response_time")
    rests_on, nearest = element.trace
    assert "乙方应及时删除或隐藏甲方指定的内容" in words(rests_on)
    assert nearest.kind is StepKind.NEAREST
    assert any("24 hours" in lacked.en for lacked in nearest.lacked)


def test_an_unmet_element_says_what_the_nearest_sentence_lacked() -> None:
    text = ENGLISH.text().replace("shall promptly inform", "may inform")
    finding = traced(
        contract().replace("乙方违反本条的，应赔偿甲方因此遭受的全部损失。", ""), "confidentiality"
    )
    assert finding.verdict == "weak" or text
    unmet = [entry for entry in finding.elements if entry.status == "unmet"]
    assert all(step.lacked for entry in unmet for step in entry.trace)


def test_a_missing_clause_says_what_was_searched_and_what_came_nearest() -> None:
    searched, nearest = traced(contract(), "non_compete").trace
    assert searched.kind is StepKind.SEARCHED
    assert searched.frame.en.startswith("looked through all ")
    assert "ENDORSE_CORE" in searched.lacked[0].en
    assert words(nearest) == "竞品排他"
    assert [lacked.en for lacked in nearest.lacked] == ["text under the heading"]


def test_a_denial_is_traced_as_one() -> None:
    text = "甲方（品牌方）：星河公司\n乙方（达人）：林小满\n第一条 乙方无需对本合同内容承担保密义务。"
    step = traced(text, "confidentiality").trace[0]
    assert (step.kind, step.strength) == (StepKind.DENIED, "denies")
    assert step.marks[0].modality == "NEED_NOT"


def test_a_duty_of_the_brand_is_traced_as_binding_the_other_side() -> None:
    text = "甲方（品牌方）：星河公司\n乙方（达人）：林小满\n第一条 甲方应对乙方的个人信息严格保密，不得披露。"
    kinds = {step.kind for step in traced(text, "confidentiality").trace}
    assert StepKind.OTHER_SIDE in kinds


@pytest.mark.parametrize("text", [CHINESE.text(), ENGLISH.text()], ids=["chinese", "english"])
def test_every_status_of_a_clause_that_is_there_can_be_traced(text: str) -> None:
    audit = audited(plain(text), TRACED)
    for clause in audit.clauses:
        known = pack_of(None).clause(clause.id)
        assert known is not None
        assert clause.trace
        for element in clause.elements:
            assert element.trace or element.status in {"unmet", "not_applicable"}
