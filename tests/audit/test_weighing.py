"""Stance and strictness: what is found stays as it is, how it weighs depends on who asks and how strictly."""

import pytest
from audit.make_contracts import CORE, audited, findings, plain, statuses, verdicts
from audit.whole_contracts import CHINESE, ENGLISH

from auditor.audit import AuditOptions, ClauseFinding
from auditor.audit.engine import pack_of

STANCES = ("brand", "kol", "neutral")
WHOLE = {"chinese": CHINESE, "english": ENGLISH}


def finding(text: str, clause: str, stance: str) -> ClauseFinding:
    return findings(audited(plain(text), AuditOptions(stance=stance)))[clause]


@pytest.mark.parametrize("stance", STANCES)
@pytest.mark.parametrize("language", WHOLE)
def test_a_stance_changes_no_verdict_and_no_status(stance: str, language: str) -> None:
    text = WHOLE[language].without("rivals").text()
    taken, usual = (audited(plain(text), AuditOptions(stance=name)) for name in (stance, "brand"))
    assert verdicts(taken) == verdicts(usual)
    for clause in CORE:
        assert statuses(taken, clause) == statuses(usual, clause)
        assert findings(taken)[clause].evidence == findings(usual)[clause].evidence


@pytest.mark.parametrize("clause", CORE)
def test_for_the_brand_a_sound_clause_asks_for_nothing(clause: str) -> None:
    found = finding(CHINESE.text(), clause, "brand")
    assert (found.verdict, found.to_settle, found.suggestion) == ("strong", False, "")


@pytest.mark.parametrize("clause", CORE)
def test_for_the_kol_a_sound_clause_of_the_brand_is_what_to_talk_about(clause: str) -> None:
    found = finding(CHINESE.text(), clause, "kol")
    known = pack_of(None).clause(clause)
    assert known is not None
    assert known.for_kol is not None
    assert found.verdict == "strong"
    assert found.to_settle
    assert found.severity == known.for_kol.severity
    assert found.suggestion == known.for_kol.wording.zh.replace("达人", "乙方")
    assert found.reasons == (known.for_kol.reason.zh,)


def test_for_the_kol_a_missing_protection_of_the_brand_asks_for_nothing() -> None:
    text = CHINESE.without("rivals").text()
    for_brand, for_kol = (finding(text, "non_compete", stance) for stance in ("brand", "kol"))
    assert (for_brand.verdict, for_brand.severity, for_brand.to_settle) == ("missing", "high", True)
    assert (for_kol.verdict, for_kol.severity, for_kol.to_settle) == ("missing", "low", False)
    assert for_kol.suggestion == ""


def test_for_neither_side_a_missing_protection_is_less_grave() -> None:
    found = finding(CHINESE.without("rivals").text(), "non_compete", "neutral")
    assert (found.verdict, found.severity, found.to_settle) == ("missing", "medium", True)


def test_a_basic_term_weighs_the_same_for_the_kol() -> None:
    text = CHINESE.text()
    for known in pack_of(None).clauses:
        if known.for_kol is None:
            assert finding(text, known.id, "kol").severity == finding(text, known.id, "brand").severity


def test_the_audit_says_how_it_was_weighed() -> None:
    audit = audited(plain(CHINESE.text()), AuditOptions(stance="kol", strictness="lenient"))
    assert (audit.stance, audit.strictness) == ("kol", "lenient")


@pytest.mark.parametrize(
    ("months", "strictness", "status"),
    [
        ("三", "strict", "met"),
        ("两", "strict", "weak"),
        ("两", "standard", "met"),
        ("两", "lenient", "met"),
    ],
)
def test_a_short_time_after_the_end_is_enough_unless_strict(
    months: str, strictness: str, status: str
) -> None:
    text = (
        "甲方（品牌方）：星河公司\n乙方（达人）：林小满\n"
        f"第一条 合作期内及合作结束后{months}个月内，乙方不得为其他手机品牌代言。"
    )
    audit = audited(plain(text), AuditOptions(strictness=strictness))
    assert statuses(audit, "non_compete")["post_term"] == status
