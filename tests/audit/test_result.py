"""The Audit: exact evidence, the same answer twice, roles by hand, strictness, explanations, unreadable pages."""

import gc
from dataclasses import replace
from pathlib import Path

import pytest
from audit.make_contracts import CORE, audited, findings, plain, statuses, verdicts
from audit.test_samples import READABLE, SAMPLES, audit_of
from audit.whole_contracts import CHINESE, ENGLISH, WHOLES

from auditor.audit import (
    Audit,
    AuditOptions,
    ClauseFinding,
    Evidence,
    audit_document,
    audit_file,
)
from auditor.audit.engine import pack_of
from auditor.documents import read
from auditor.errors import UnreadableFileError

SCAN, DAMAGED = "09_扫描件_图文种草合同.pdf", "10_损坏_截断.docx"
PARTIES = "甲方：鹿鸣涧茶业有限公司\n乙方：宋知微\n"


def _evidence(clauses: tuple[ClauseFinding, ...]) -> list[Evidence]:
    found = [evidence for clause in clauses for evidence in clause.evidence]
    return found + [e for clause in clauses for element in clause.elements for e in element.evidence]


# Evidence


@pytest.mark.parametrize("name", READABLE)
def test_evidence_is_an_exact_span_of_the_text(name: str) -> None:
    document = read(SAMPLES / name)
    for evidence in _evidence(audit_of(name).clauses):
        assert document.text[evidence.start : evidence.end] == evidence.text
        assert evidence.text.strip()
        block = document.blocks[evidence.block]
        assert block.start <= evidence.start < block.end
        assert evidence.page == block.place.page


@pytest.mark.parametrize("name", READABLE)
def test_what_is_there_has_evidence_and_what_is_not_has_a_reason(name: str) -> None:
    for clause in audit_of(name).clauses:
        if clause.verdict in {"strong", "weak", "adverse"}:
            assert clause.evidence
        if clause.verdict != "strong":
            assert clause.reasons
            assert clause.suggestion
        for element in clause.elements:
            if element.status in {"met", "weak"}:
                assert element.evidence
            elif element.status == "unmet":
                assert element.reason


@pytest.mark.parametrize("name", WHOLES)
def test_every_rule_that_ran_is_in_the_result(name: str) -> None:
    audit = audited(plain(WHOLES[name].text()))
    assert [clause.id for clause in audit.clauses] == [clause.id for clause in pack_of(None).clauses]


# The same twice


@pytest.mark.parametrize("name", READABLE)
def test_the_same_file_twice_gives_the_same_audit(name: str) -> None:
    assert audit_file(SAMPLES / name) == audit_of(name)


# What cannot be read


def test_a_scan_is_unreadable_and_nothing_is_missing_from_it() -> None:
    audit = audit_of(SCAN)
    assert {str(clause.verdict) for clause in audit.clauses} == {"unreadable"}
    assert audit.problems


def test_a_damaged_file_is_refused_with_words_and_a_status() -> None:
    with pytest.raises(UnreadableFileError) as refusal:
        audit_file(SAMPLES / DAMAGED)
    assert refusal.value.exit_status == 3
    assert refusal.value.message.zh
    assert refusal.value.message.en


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError):
        audit_file(tmp_path / "nothing.docx")


@pytest.mark.parametrize("key", ["secrecy", "rivals", "conduct", "storm"])
def test_a_document_with_an_unreadable_page_is_never_missing_a_clause(key: str) -> None:
    document = replace(plain(ENGLISH.without(key).text()), pages=4, unreadable_pages=(3,))
    found = {str(clause.verdict) for clause in audited(document).clauses}
    assert "unreadable" in found
    assert "missing" not in found


def test_an_unreadable_page_takes_nothing_from_what_was_read() -> None:
    document = replace(plain(CHINESE.text()), pages=4, unreadable_pages=(3,))
    assert verdicts(audited(document)) == dict.fromkeys(CORE, "strong")


# Roles


def _roles(audit: Audit) -> dict[str, str]:
    return {party.label: str(party.role) for party in audit.parties}


@pytest.mark.parametrize(
    ("options", "verdict"),
    [
        (AuditOptions(brand="甲方"), "adverse"),
        (AuditOptions(brand="乙方"), "weak"),
        (AuditOptions(kol="甲方"), "weak"),
        (AuditOptions(kol="乙方"), "adverse"),
        (AuditOptions(brand="乙方", kol="甲方"), "weak"),
        (AuditOptions(brand="鹿鸣涧茶业有限公司"), "adverse"),
        (AuditOptions(kol="宋知微"), "adverse"),
    ],
)
def test_the_roles_can_be_settled_by_label_or_name(options: AuditOptions, verdict: str) -> None:
    """甲方 alone keeps secrets: a duty of the brand or of the KOL, as the reader says."""
    text = PARTIES + "第三条 甲方应对乙方未公开的配方、定价保密。\n第四条 乙方应按时履行，甲方应按时履行。"
    assert verdicts(audited(plain(text), options))["confidentiality"] == verdict


def test_settled_roles_are_reported() -> None:
    text = PARTIES + "第三条 甲方应对乙方未公开的配方、定价保密。\n第四条 乙方应按时履行，甲方应按时履行。"
    assert _roles(audited(plain(text), AuditOptions(brand="乙方", kol="甲方"))) == {
        "甲方": "kol",
        "乙方": "brand",
    }


def test_where_roles_cannot_be_told_a_duty_of_either_side_counts() -> None:
    for bound in ("甲方", "乙方"):
        other = "乙方" if bound == "甲方" else "甲方"
        text = f"第一条 {bound}应对{other}未公开的技术资料、价格保密。\n第二条 {other}应予配合，{bound}应予配合。"
        audit = audited(plain(text))
        assert set(_roles(audit).values()) == {"unknown"}
        assert verdicts(audit)["confidentiality"] == "weak"
        assert any("role" in problem.code for problem in audit.problems)


@pytest.mark.parametrize("name", ["chinese", "english"])
def test_roles_that_are_plain_are_no_problem(name: str) -> None:
    assert not audited(plain(WHOLES[name].text())).problems


# Strictness


def _strict(text: str, strictness: str) -> ClauseFinding:
    audit = audit_document(plain(text), pack_of(None), AuditOptions(strictness=strictness))
    return findings(audit)["non_compete"]


@pytest.mark.parametrize(
    ("period", "standard", "strict"),
    [
        ("一个月", "met", "weak"),
        ("六十日", "met", "weak"),
        ("三个月", "met", "met"),
        ("六个月", "met", "met"),
        ("一年", "met", "met"),
    ],
)
def test_the_strict_reader_wants_three_months_after_the_term(period: str, standard: str, strict: str) -> None:
    text = CHINESE.text().replace("届满后四个月内", f"届满后{period}内")
    for strictness, expected in (("standard", standard), ("strict", strict)):
        finding = _strict(text, strictness)
        got = {element.id: str(element.status) for element in finding.elements}
        assert got["post_term"] == expected
        assert str(finding.verdict) == ("strong" if expected == "met" else "weak")


@pytest.mark.parametrize("strictness", ["strict", "standard", "lenient"])
def test_required_elements_are_those_of_the_pack(strictness: str) -> None:
    audit = audit_document(plain(ENGLISH.text()), pack_of(None), AuditOptions(strictness=strictness))
    for clause in pack_of(None).clauses:
        required = {element.id: bool(element.required.get(strictness)) for element in clause.elements}
        assert {e.id: e.required for e in findings(audit)[clause.id].elements} == required


@pytest.mark.parametrize("stance", ["brand", "kol", "neutral"])
@pytest.mark.parametrize("strictness", ["strict", "standard", "lenient"])
def test_no_switch_changes_what_is_there(stance: str, strictness: str) -> None:
    options = AuditOptions(stance=stance, strictness=strictness)
    for whole in WHOLES.values():
        switched, plainly = audited(plain(whole.text()), options), audited(plain(whole.text()))
        for clause in CORE:
            present = {"strong", "weak"}
            assert (verdicts(switched)[clause] in present) == (verdicts(plainly)[clause] in present)


def test_the_language_of_the_messages_follows_the_contract_and_the_option() -> None:
    text = ENGLISH.without("rivals").text()
    assert findings(audited(plain(text)))["non_compete"].reasons[0].isascii()
    in_chinese = audited(plain(text), AuditOptions(language="zh"))
    assert not findings(in_chinese)["non_compete"].reasons[0].isascii()
    assert statuses(in_chinese, "morality") == statuses(audited(plain(text)), "morality")


def test_an_audit_leaves_nothing_for_the_garbage_collector() -> None:
    """What refers to itself would stay until it is looked for, and that takes a tenth of an audit's time."""
    whole = next(SAMPLES.glob("11_strong*.docx"))
    audit_file(whole)
    gc.collect()
    gc.disable()
    try:
        audit_file(whole)
        assert gc.collect() == 0
    finally:
        gc.enable()
