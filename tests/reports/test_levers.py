"""The levers of one contract: who is meant, what is answered, and that nothing unread is answered with no."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from reports.make_audits import HOSTILE, audit, evidence

from auditor.audit.model import Audit, ClauseFinding, ElementFinding, PartyFinding, Status, Verdict
from auditor.reports.case import Handling, Place
from auditor.reports.lever_questions import QUESTIONS
from auditor.reports.levers import Card, Lever, card, matches
from auditor.reports.levers_page import lines, write_levers
from auditor.rules import load_rulepack

TERMINATE, DELETE, MONEY, SECRECY, NOTIFY = range(5)


def clause(
    id: str, verdict: Verdict = Verdict.STRONG, reasons: Sequence[str] = (), **statuses: str
) -> ClauseFinding:
    """Elements by id, each with words of its own if it is there."""
    elements = tuple(
        ElementFinding(
            element,
            element,
            True,
            Status(status),
            "四小时" if element == "response_time" else None,
            (evidence(f"{element}的原文", page=3),) if status in ("met", "weak") else (),
        )
        for element, status in statuses.items()
    )
    return ClauseFinding(id, id, verdict, "high", tuple(reasons), "", (), elements)


def with_clauses(*clauses: ClauseFinding) -> Audit:
    return replace(audit("合同.pdf", ""), clauses=clauses)


def lever(number: int, *clauses: ClauseFinding) -> Lever:
    return card(with_clauses(*clauses), "zh").levers[number]


@pytest.mark.parametrize(
    ("name", "wanted", "found"),
    [
        ("林一帆", "林一帆", True),
        ("林一帆", "一帆", True),
        ("林一帆", " 林 一 帆 ", True),
        ("蔡昀蓁（Ａｍｙ）", "amy", True),
        ("臺灣影視有限公司", "台湾影视", True),
        ("Marisol Adeyemi-Kerr", "marisol adeyemi", True),
        ("林一帆", "林一凡", False),
        ("林一帆", "甲方", True),
        ("林一帆", "方", False),
        ("林一帆", "  ", False),
        ("", "林", False),
    ],
)
def test_a_name_is_found_however_it_is_written(name: str, wanted: str, found: bool) -> None:
    parties = (PartyFinding("甲方", "青岚科技", "brand"), PartyFinding("乙方", name, "kol"))
    assert matches(replace(audit("a.docx", ""), parties=parties), wanted) is found


def test_every_element_that_is_asked_for_is_in_the_built_in_rules() -> None:
    known = {
        Place(clause.id, element.id) for clause in load_rulepack().clauses for element in clause.elements
    }
    assert {place for question in QUESTIONS for place in question.elements} <= known


@pytest.mark.parametrize(
    ("clauses", "answer"),
    [
        ([clause("morality", unilateral_termination="met")], "有约定"),
        ([clause("morality", unilateral_termination="met", speech_trigger="unmet")], "有约定，但有欠缺，见下"),
        ([clause("morality", Verdict.WEAK, ["只是尽力。"], unilateral_termination="met")], "有约定，但有欠缺，见下"),
        ([clause("morality", unilateral_termination="weak")], "写得不足，见下"),
        ([clause("morality", unilateral_termination="unmet")], "没有约定"),
        (
            [clause("morality", unilateral_termination="unmet"), clause("termination", for_breach="met")],
            "没有直接约定，可看下列依据",
        ),
        ([clause("morality", Verdict.UNREADABLE, unilateral_termination="unmet")], "有内容未能读取，请打开原件核对"),
        ([clause("payment", amount="met")], "审查时未检查"),
    ],
)  # fmt: skip
def test_what_decides_is_answered_in_a_word(clauses: list[ClauseFinding], answer: str) -> None:
    assert lever(TERMINATE, *clauses).answer == answer


def test_hours_words_and_places_stand_with_the_answer() -> None:
    found = lever(DELETE, clause("crisis_cooperation", delete_content="met", response_time="met"))
    delete, time = found.facts
    assert time.value == "四小时"
    assert [(quote.text, quote.where) for quote in delete.quotes] == [("delete_content的原文", "第 3 页")]


def test_words_that_prove_several_things_stand_on_a_card_once() -> None:
    words = evidence("乙方涉毒的，甲方有权解除合同并不予付款。", page=3)
    elements = tuple(
        ElementFinding(id, id, True, Status.MET, None, (words,))
        for id in ("unilateral_termination", "illegal_trigger")
    )
    found = card(
        with_clauses(ClauseFinding("morality", "道德", Verdict.STRONG, "high", (), "", (), elements)), "zh"
    )
    first, second = found.levers[TERMINATE].facts
    assert ([quote.text for quote in first.quotes], first.again) == ([words.text], ())
    assert (second.quotes, second.again) == ((), ("第 3 页",))
    assert sum(words.text in line for line in lines(found, "zh")) == 1


def test_what_is_not_there_is_named() -> None:
    found = lever(SECRECY, clause("confidentiality", obligation="met", duration="unmet"))
    assert found.silent == ("duration",)


def test_of_what_was_not_read_nothing_is_said_to_be_missing() -> None:
    assert lever(SECRECY, clause("confidentiality", Verdict.UNREADABLE, obligation="unmet")).silent == ()


def test_what_speaks_against_it_is_said() -> None:
    found = lever(
        TERMINATE, clause("morality", Verdict.ADVERSE, ["甲方不得解除。"], unilateral_termination="unmet")
    )
    assert found.warnings[0].startswith("注意：")
    assert "甲方不得解除。" in found.warnings


def test_places_come_from_the_contract_and_decisions_from_its_review() -> None:
    handled = {Place("morality", "unilateral_termination"): Handling("accept", reviewer="张三")}
    one = card(
        with_clauses(clause("morality", unilateral_termination="met")),
        "zh",
        lambda span: f"第七条 · 第 {span.page} 页",
        handled,
    )
    (fact,) = one.levers[TERMINATE].facts
    assert fact.quotes[0].where == "第七条 · 第 3 页"
    assert fact.handled == ("接受 · 张三",)
    said = "\n".join(lines(one, "zh"))
    assert "[第七条 · 第 3 页] unilateral_termination的原文" in said


def page(folder: Path, one: Card, *unchecked: str) -> str:
    write_levers([one], "林一帆", unchecked, folder / "levers.html", "zh")
    return (folder / "levers.html").read_text(encoding="utf-8")


def test_the_page_holds_the_card_and_what_nobody_checked(tmp_path: Path) -> None:
    html = page(tmp_path, card(audit("年框.docx", "swws"), "zh"), "/合同库/扫描件.pdf")
    for said in ("危机应对：林一帆", "年框.docx", "保密义务是否仍有效", "/合同库/扫描件.pdf", "不是法律意见"):
        assert said in html


@pytest.mark.parametrize("text", HOSTILE)
def test_words_of_a_contract_are_never_markup(tmp_path: Path, text: str) -> None:
    parties = (PartyFinding(text, text, "kol"),)
    element = ElementFinding("delete_content", text, True, Status.MET, text, (evidence(text),))
    crisis = ClauseFinding("crisis_cooperation", text, Verdict.ADVERSE, "high", (text,), text, (), (element,))
    html = page(tmp_path, card(replace(with_clauses(crisis), parties=parties), "zh"), text)
    assert "<script" not in html
    assert "\x00" not in html
