"""What the review opinion says: every item, what was decided about it, and what could not be read."""

import subprocess
import sys
from dataclasses import replace

import pytest
from reports.make_cases import HOSTILE, OUTLINE, case, hostile_case, unread_case

from auditor.audit.draft_keys import keyed
from auditor.audit.model import Evidence, Status, Verdict
from auditor.errors import Bilingual, Problem
from auditor.reports.case import DRAFT, Case, Handling, Place
from auditor.reports.opinion import Opinion, opinion_of
from auditor.reports.opinion_items import MOST_EXCERPTS, Item
from auditor.reports.opinion_outcome import WIDEST_EXCERPT
from auditor.reports.opinion_places import Places
from auditor.reports.writing import line_width

STRONG_AFTER_ALL = Handling("override", "strong", "补充协议第二条已有约定。", "王敏", "2026-11-27T08:00:00Z")


def items(opinion: Opinion) -> dict[str, Item]:
    return {item.number: item for group in opinion.groups for item in group.items}


def item(number: str, **options: object) -> Item:
    return items(opinion_of(case(**options)))[number]  # type: ignore[arg-type]


def test_the_head_names_the_contract_the_rules_and_the_people() -> None:
    facts = {fact.label: fact.value for fact in opinion_of(case()).facts}
    assert facts == {
        "合同文件": "2026-03 年框_一帆测评.docx",
        "签约方": "甲方：启明通讯有限公司（品牌方）\n乙方：林一帆（达人）",
        "文件指纹 SHA-256": case().audit.sha256,
        "审查日期": "2026年11月28日",
        "页数": "3",
        "规则包及版本": "KOL 规则 kol 1.0.0",
        "状态": "审查中",
        "审查立场": "品牌方",
        "审查尺度": "标准",
        "审阅人": "王敏",
        "审批人": "—",
    }


def test_the_head_in_english() -> None:
    facts = {fact.label: fact.value for fact in opinion_of(case(language="en")).facts}
    assert facts["Parties"] == "Brand: Aurelia Motors Ltd (Brand)\nTalent: 林一帆 (KOL)"
    assert facts["Date of review"] == "2026-11-28"
    assert (facts["Stance"], facts["State"]) == ("Brand's side", "In review")


def test_the_summary_counts_verdicts_and_names_the_core_clauses() -> None:
    opinion = opinion_of(case("swmasssw"))
    assert opinion.summary[0] == (
        "核心条款 4 项：反向 1、缺失 1、薄弱 1、完备 1。基本条款 4 项：薄弱 1、完备 3。"
        "需要处理的条款 4 项（高 3、低 1）。文本检查发现 2 处问题。"
    )
    assert [(line.title, line.result.label, line.risk) for line in opinion.core] == [
        ("保密义务", "✓ 完备", "—"),
        ("竞品排他", "◐ 薄弱", "高"),
        ("道德与形象", "✕ 缺失", "高"),
        ("危机配合", "⇄ 反向", "高"),
    ]


def test_the_summary_quotes_what_denies_a_protection() -> None:
    opinion = opinion_of(case("asssssss"))
    assert "与保护目的相反。第 5.1 条写明：“5.1 乙方应对" in opinion.gravest[0]
    assert opinion.core[1].points == ("必备要素均已满足。",)


def test_the_three_gravest_points_come_gravest_first() -> None:
    assert [point.partition("——")[0] for point in opinion_of(case("swmasmmm")).gravest] == [
        "危机配合（反向）",
        "道德与形象（缺失）",
        "竞品排他（薄弱）",
    ]


def test_a_grave_fault_of_the_text_is_among_them() -> None:
    assert [point.partition("——")[0] for point in opinion_of(case("ssssmsss")).gravest] == [
        "金额或数字不符（风险 高）",
        "费用与支付（缺失）",
    ]


def test_every_clause_and_element_has_a_row_also_those_in_order() -> None:
    opinion = opinion_of(case("ssssssss"))
    assert [group.title for group in opinion.groups] == ["核心条款", "基本条款"]
    rows = items(opinion)
    assert [number for number in rows if "." not in number] == [str(n) for n in range(1, 9)]
    assert [rows[f"1.{n}"].title for n in range(1, 6)] == [
        "保密义务\xa0*",
        "范围\xa0*",
        "保密期限\xa0*",
        "终止后存续\xa0*",
        "违约后果\xa0*",
    ]
    assert {row.result.label for row in rows.values()} == {"✓ 完备", "✓ 满足"}
    assert not any(row.handling or row.suggestion for row in rows.values())


def test_a_contract_in_order_has_no_points() -> None:
    made = case("ssssssss")
    opinion = opinion_of(replace(made, audit=replace(made.audit, draft=())))
    assert opinion.gravest == ()
    assert opinion.summary[0].endswith("没有需要处理的条款。文本检查没有发现问题。")
    assert "附表二" not in opinion.summary[1]


def test_a_clause_shows_words_place_issue_law_and_wording() -> None:
    row = item("1", verdicts="wsssssss")
    assert row.excerpts == (
        "“5.1 乙方应对甲方未公开的产品参数、上市时间及本合同价款保密，期限为本合同终止后三年。”",
    )
    assert row.places == ("第 5.1 条\n第 2 页",)
    assert row.issue[-1] == "未满足：范围、保密期限、终止后存续、违约后果"
    assert row.basis == ("民法典第 501、509(2) 条（核对 2026-11-21）",)
    assert row.suggestion.startswith("建议增加")
    assert (row.risk, row.handling, row.checker) == ("高", ("未处理",), "")


def test_an_element_points_to_the_wording_and_the_law_of_its_clause() -> None:
    row = item("1.3", verdicts="wsssssss")
    assert (row.result.label, row.risk) == ("✕ 欠缺", "高")
    assert (row.basis, row.suggestion) == (("同第 1 项",), "措辞见第 1 项")


def test_the_value_that_was_read_is_told() -> None:
    assert item("1.3").issue == ("读到：三年",)


def test_an_override_shows_both_results_and_the_reason() -> None:
    opinion = opinion_of(case("sswsssss", handled={Place("morality"): STRONG_AFTER_ALL}))
    row = items(opinion)["3"]
    assert (row.result.label, row.result.tone) == ("✓ 完备", "strong")
    assert row.result.found == "◐\xa0薄弱"
    assert row.handling == ("改判为“完备”", "理由：补充协议第二条已有约定。")
    assert row.checker == "王敏\n2026-11-27"
    assert row.risk == "—"
    assert "其中 1 项的结论由审阅人改判" in opinion.summary[0]
    assert opinion.core[2].points == ("理由：补充协议第二条已有约定。",)
    assert not any("道德" in point for point in opinion.gravest)


def test_a_clause_that_the_program_passed_can_be_overridden_to_missing() -> None:
    handled = {Place("morality"): Handling("override", "missing", "已被补充协议删除。", "王敏")}
    opinion = opinion_of(case("ssssssss", handled=handled))
    assert opinion.gravest[0].startswith("道德与形象（缺失）——理由：已被补充协议删除。")


def test_an_override_of_an_element() -> None:
    handled = {Place("morality", "past_conduct"): Handling("override", "met", "见承诺函", "王敏")}
    row = item("3.3", verdicts="ssmsssss", handled=handled)
    assert (row.result.label, row.result.found, row.risk) == ("✓ 满足", "✕\xa0欠缺", "—")


@pytest.mark.parametrize(
    ("handling", "lines"),
    [
        (Handling(), ("未处理",)),
        (Handling("accept"), ("接受",)),
        (Handling("accept", comment="已与业务确认"), ("接受", "备注：已与业务确认")),
        (Handling("not_applicable", reason="单次合作"), ("不适用", "理由：单次合作")),
        (Handling(comment="请法务总监看"), ("未处理", "备注：请法务总监看")),
        (
            replace(STRONG_AFTER_ALL, holds=False),
            ("改判为“完备”", "理由：补充协议第二条已有约定。", "结论此后已变化，须重新确认"),
        ),
    ],
)
def test_how_a_finding_was_handled(handling: Handling, lines: tuple[str, ...]) -> None:
    assert item("3", verdicts="ssmsssss", handled={Place("morality"): handling}).handling == lines


def test_a_decision_that_no_longer_holds_changes_no_verdict() -> None:
    handled = {Place("morality"): replace(STRONG_AFTER_ALL, holds=False)}
    row = item("3", verdicts="ssmsssss", handled=handled)
    assert (row.result.label, row.result.found, row.risk) == ("✕ 缺失", "", "高")


def test_what_does_not_apply_is_not_to_settle() -> None:
    handled = {Place("morality"): Handling("not_applicable", reason="仅授权图片")}
    opinion = opinion_of(case("ssmsssss", handled=handled))
    assert "没有需要处理的条款" in opinion.summary[0]
    assert items(opinion)["3"].risk == "—"


def test_an_element_that_does_not_apply_is_no_risk() -> None:
    handled = {Place("morality", "past_conduct"): Handling("not_applicable", reason="另有承诺函")}
    row = item("3.3", verdicts="ssmsssss", handled=handled)
    assert (row.risk, row.handling) == ("—", ("不适用", "理由：另有承诺函"))


def test_a_decision_on_a_clause_covers_what_it_lacks() -> None:
    assert item("3.1", verdicts="ssmsssss").handling == ("未处理",)
    accepted = {Place("morality"): Handling("accept", reviewer="王敏")}
    assert item("3.1", verdicts="ssmsssss", handled=accepted).handling == ("同第 3 项",)


def test_draft_checks_with_their_decisions() -> None:
    (first, _), (second, _) = keyed(case().audit.draft)
    handled = {
        Place(DRAFT, first): Handling("override", "low", "以小写为准", "王敏"),
        Place(DRAFT, second): Handling("accept", "", "", "王敏"),
    }
    checks = opinion_of(case(handled=handled)).checks
    assert [(check.number, check.kind, check.risk) for check in checks] == [
        ("1", "金额或数字不符", "低\n程序：高"),
        ("2", "修订痕迹", "低"),
    ]
    assert checks[0].handling == ("改判为“低”", "理由：以小写为准")
    assert checks[0].places == ("第 2 页",)
    assert checks[1].handling == ("接受",)


def test_long_and_many_quotes_are_cut_and_counted() -> None:
    made = case("ssssssss")
    spans = tuple(Evidence(f"{n}" + "保密" * 300, n, n + 1, 1, 0) for n in range(5))
    clause = replace(made.audit.clauses[0], evidence=spans)
    audit = replace(made.audit, clauses=(clause, *made.audit.clauses[1:]))
    excerpts = items(opinion_of(replace(made, audit=audit)))["1"].excerpts
    assert len(excerpts) == MOST_EXCERPTS + 1
    assert excerpts[0].endswith("…”")
    assert line_width(excerpts[0]) <= WIDEST_EXCERPT + 6
    assert excerpts[-1] == "另有 2 处"


def test_a_quote_is_cut_between_words() -> None:
    made = case("ssssssss", language="en")
    span = Evidence("publication " * 60, 0, 9, 1, 0)
    clause = replace(made.audit.clauses[0], evidence=(span,))
    audit = replace(made.audit, clauses=(clause,))
    (excerpt,) = items(opinion_of(replace(made, audit=audit)))["1"].excerpts
    assert excerpt.endswith("publication…”")


@pytest.mark.parametrize(
    ("start", "where"),
    [
        (0, ""),
        (100, "第五条"),
        (110, "第 5.1 条"),
        (123, "第六条（二）"),
        (130, "第六条"),
        (400, ""),
    ],
)
def test_the_article_that_holds_a_character(start: int, where: str) -> None:
    assert Places(OUTLINE, "zh").article(start) == where


@pytest.mark.parametrize(
    ("labels", "language", "where"),
    [
        (("三", "1"), "zh", "三、1"),
        (("三、", "（一）"), "zh", "三、（一）"),
        (("5", "5.2"), "zh", "第 5.2 条"),
        (("Section 4", "(a)"), "en", "Section 4(a)"),
        (("6", "6.1"), "en", "clause 6.1"),
        (("Article IV", "B"), "en", "Article IV B"),
    ],
)
def test_numbers_of_two_levels(labels: tuple[str, str], language: str, where: str) -> None:
    first, second = (
        replace(OUTLINE[depth], label=label, depth=depth + 1, start=10 * depth, end=40)
        for depth, label in enumerate(labels)
    )
    assert Places((first, second), language).article(15) == where


def test_without_an_outline_the_page_is_told() -> None:
    assert items(opinion_of(replace(case("ssssssss"), headings=())))["1"].places == ("第 2 页",)


def test_a_file_that_could_not_be_read() -> None:
    opinion = opinion_of(unread_case())
    assert opinion.summary == (
        "本文件未能读取，没有对任何条款得出结论，也未进行文本检查。请先按第三部分处理，再重新审查。",
    )
    assert opinion.unread == ("这份 PDF 是扫描图像，未能读取文字。安装 OCR 组件后点“重试”。（第 1 页）",)
    assert (opinion.groups, opinion.checks, opinion.core) == ((), (), ())


def test_clauses_that_an_unread_page_may_hold_are_named() -> None:
    made = case("usssssss")
    image = Problem("image_page", Bilingual("第 2 页是图像。", "Page 2 is an image."), 2)
    opinion = opinion_of(replace(made, audit=replace(made.audit, problems=(image,))))
    assert opinion.unread == ("第 2 页是图像。", "因部分内容未能读取而没有结论的条款：保密义务。")


def test_a_file_read_without_a_problem_says_so() -> None:
    assert opinion_of(case()).unread == ("程序没有报告未能读取的内容。",)


def test_two_people_sign_and_the_state_is_told() -> None:
    opinion = opinion_of(case(state="awaiting_approval"))
    assert [(line.role, line.name) for line in opinion.signatures] == [("审阅人", "王敏"), ("审批人", "")]
    assert opinion.state == "待审批"
    assert "不是法律意见" in opinion.notice


def test_the_opinion_speaks_its_own_language_about_an_audit_in_another() -> None:
    opinion = opinion_of(replace(case("swsssssss"[:8]), language="en"))
    rows = items(opinion)
    assert (rows["2"].title, rows["2"].result.label) == ("Non-compete", "◐ Weak")
    assert rows["2.1"].title == "During the term\xa0*"
    assert rows["1"].basis == ("PRC Civil Code, art. 501, 509(2) (checked 2026-11-21)",)


def test_a_clause_that_the_pack_no_longer_has_keeps_its_name() -> None:
    made = case("ssssssss")
    opinion = opinion_of(replace(made, pack=replace(made.pack, clauses=())))
    assert items(opinion)["1"].title == "保密义务"
    assert [group.title for group in opinion.groups] == ["核心条款", "基本条款"]
    assert items(opinion)["1"].basis == ()


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_stand_in_their_place_and_in_their_order(text: str) -> None:
    row = items(opinion_of(hostile_case(text)))["1"]
    assert not any(mark in row.title for mark in "\x00\ud800\u202e\u2066")
    assert row.result.label == "✓ 完备"


def test_nothing_heavy_is_loaded_before_an_opinion_is_written() -> None:
    modules = "opinion_docx, opinion_html, opinion_pdf"
    heavy = "{'docx', 'jinja2', 'lxml', 'typst', 'spacy'}"
    code = f"import sys; from auditor.reports import {modules}; print(*{heavy} & sys.modules.keys())"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == ""


def test_every_verdict_and_status_is_told_in_both_languages() -> None:
    letters = "".join(verdict.value[0] for verdict in Verdict)
    for language in ("zh", "en"):
        opinion = opinion_of(case((letters * 2)[:8], language=language))
        assert len({line.result.tone for line in opinion.core}) == 4
    na = replace(case("ssssssss").audit.clauses[0].elements[0], status=Status.NOT_APPLICABLE)
    assert _with_element(case("ssssssss"), na)["1.1"].result.label == "– 不适用"


def _with_element(made: Case, element: object) -> dict[str, Item]:
    clause = made.audit.clauses[0]
    clause = replace(clause, elements=(element, *clause.elements[1:]))  # type: ignore[arg-type]
    audit = replace(made.audit, clauses=(clause, *made.audit.clauses[1:]))
    return items(opinion_of(replace(made, audit=audit)))
