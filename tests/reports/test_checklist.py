"""checklist.csv opens right in Excel, holds every finding, and can never run."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest
from reports.make_audits import DRAFT, HOSTILE, audit, decided, hostile, portfolio, unread

from auditor.audit.model import Audit
from auditor.reports import table
from auditor.reports.checklist import write_checklist
from auditor.reports.finding_words import clause_evidence, lacking, problem_lines
from auditor.reports.portfolio import Portfolio
from auditor.reports.writing import cell, inert, starts_formula

HEADINGS = [
    "文件",
    "条款编号",
    "条款",
    "结论",
    "严重程度",
    "要素",
    "要素名称",
    "必备",
    "状态",
    "读到的值",
    "证据原文",
    "页码",
]


def written(tmp_path: Path, audits: list[Audit], language: str = "zh") -> bytes:
    target = tmp_path / "checklist.csv"
    write_checklist(Portfolio(audits, tmp_path, language), target)
    return target.read_bytes()


def rows(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_byte_order_mark_and_line_ends(tmp_path: Path) -> None:
    data = written(tmp_path, portfolio())
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.endswith(b"\r\n")
    assert data.count(b"\r\n") == len(rows(data))


def test_a_row_for_each_clause_and_element(tmp_path: Path) -> None:
    given = audit("合同.docx", "swmw")
    found = rows(written(tmp_path, [given]))
    assert found[0] == [*HEADINGS, "理由", "建议措辞", "审阅意见"]
    assert len(found) == 1 + sum(1 + len(clause.elements) for clause in given.clauses)
    assert found[1][:6] == ["/合同库/合同.docx", "confidentiality", "保密义务", "完备", "高", ""]
    duration = next(row for row in found if row[5] == "duration")
    assert duration[6:10] == ["保密期限", "是", "满足", "三年"]
    assert duration[11] == "2"


def test_draft_findings_stand_behind_the_clauses(tmp_path: Path) -> None:
    found = rows(written(tmp_path, [replace(audit("合同.docx", "s"), draft=DRAFT)]))
    first, second = found[-2:]
    assert first[:7] == [
        "/合同库/合同.docx",
        "draft",
        "文本检查",
        "",
        "高",
        "amount_mismatch",
        "金额或数字不符",
    ]
    assert first[10:13] == [DRAFT[0].evidence[0].text, "2", DRAFT[0].message.zh]
    assert second[4:7] == ["低", "tracked_changes", "修订痕迹"]
    assert {len(row) for row in found} == {15}


def test_words_in_english(tmp_path: Path) -> None:
    found = rows(written(tmp_path, [audit("deal.docx", "swma", language="en")], "en"))
    assert found[0][:4] == ["File", "Clause ID", "Clause", "Verdict"]
    assert {row[3] for row in found[1:]} == {"Strong", "Weak", "Missing", "Adverse"}


def test_a_file_that_was_not_read_has_a_row_that_says_why(tmp_path: Path) -> None:
    found = rows(written(tmp_path, [unread("扫描件.pdf")]))
    assert found[1][0] == "/合同库/扫描件.pdf"
    assert found[1][3] == "未读"
    assert "OCR" in found[1][12]


def test_lines_inside_a_cell_are_kept(tmp_path: Path) -> None:
    found = rows(written(tmp_path, [audit("合同.docx", "w")]))
    assert found[1][12] == "有约定，但缺少必备要素。\n没有写明合同结束后的期限。"


@pytest.mark.parametrize("text", HOSTILE)
def test_no_cell_begins_a_formula(tmp_path: Path, text: str) -> None:
    for row in rows(written(tmp_path, [hostile(text)]))[1:]:
        assert not any(starts_formula(value) for value in row)


@pytest.mark.parametrize(
    "text", ["=1", "+1", "-1", "@A1", "\t1", "\n1", "\r1", " =1", "\ufeff=1", "＝1", "－1", "＋1", "＠1"]
)
def test_an_apostrophe_disarms(text: str) -> None:
    assert inert(text) == "'" + text


@pytest.mark.parametrize("text", ["", "甲方=品牌", "1-2", "'=1", "–", "a@b.example", "  第五条"])
def test_harmless_text_is_left_alone(text: str) -> None:
    assert inert(text) == text


def test_a_cell_is_cut_visibly_before_a_spreadsheet_cuts_it() -> None:
    assert cell("字" * 32_000) == "字" * 32_000
    assert cell("字" * 40_000) == "字" * 32_000 + "…"
    assert len(cell("😀" * 20_000).encode("utf-16-le")) <= 2 * 32_767
    assert cell("甲\x00乙\r\n丙\ud800") == "甲\ufffd乙\n丙\ufffd"


@pytest.mark.parametrize(
    ("paths", "names"),
    [
        (["/库/a.docx"], ["a.docx"]),
        (["/库/a.docx", "/库/旧/a.docx"], ["a.docx", "旧/a.docx"]),
        (["/库/一/a.docx", "/库/二/a.docx"], ["一/a.docx", "二/a.docx"]),
        (["a.docx", "/库/b.docx"], ["a.docx", "/库/b.docx"]),
        (["a.docx", "b.docx"], ["a.docx", "b.docx"]),
        ([], []),
    ],
)
def test_names_are_short_and_stay_different(paths: list[str], names: list[str]) -> None:
    audits = [Audit(path, "", "zh", None, 0, (), (), ()) for path in paths]
    assert table.shown_names(audits) == names


def test_an_element_without_title_is_called_by_its_id() -> None:
    given = audit("合同.docx", "w")
    clause = given.clauses[0]
    nameless = replace(clause, elements=tuple(replace(element, title="") for element in clause.elements))
    bare = replace(given, clauses=(nameless,))
    assert lacking(clause) == "◐ 范围 *\n✕ 保密期限 *\n✕ 终止后存续 *\n✕ 违约后果 *"
    assert lacking(nameless) == "◐ scope *\n✕ duration *\n✕ survival *\n✕ remedy *"
    (column,) = table.clause_columns([bare])
    assert table.element_names(column)[:2] == ["obligation *", "scope *"]


def test_an_element_is_required_if_any_audit_required_it() -> None:
    given = audit("一.docx", "w")
    clause = given.clauses[0]
    optional = replace(
        clause, elements=tuple(replace(element, required=False) for element in clause.elements)
    )
    lenient = replace(given, clauses=(optional,))
    for audits in ([given, lenient], [lenient, given]):
        (column,) = table.clause_columns(audits)
        assert table.element_names(column)[2] == "保密期限 *"


def test_a_clause_without_evidence_shows_that_of_its_elements() -> None:
    clause = audit("合同.docx", "s").clauses[0]
    bare = replace(clause, evidence=())
    assert [span.text for span in clause_evidence(bare)] == [clause.evidence[0].text]


def test_a_file_without_problems_or_clauses_still_says_something() -> None:
    silent = Audit("/库/空.docx", "", "", None, 0, (), (), ())
    assert problem_lines(silent, "zh") == ["没有记录原因，请打开文件查看。"]


def test_the_last_cell_is_what_a_reviewer_decided(tmp_path: Path) -> None:
    target = tmp_path / "checklist.csv"
    write_checklist(Portfolio(portfolio(), tmp_path, "zh", decided()), target)
    found = [row for row in rows(target.read_bytes()) if row[1] == "non_compete" and "一帆" in row[0]]
    assert found[0][-1].startswith("改判为“完备” · 王敏")
    assert next(row for row in found if row[5] == "post_term")[-1] == "接受 · 王敏 · 2026-11-21"
