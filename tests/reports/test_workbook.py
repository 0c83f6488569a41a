"""checklist.xlsx read back: a sheet for each question, colours by rule, and text that is nothing but text."""

import re
import zipfile
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from reports.make_audits import (
    BAD_NAMES,
    CLAUSES,
    DRAFT,
    HOSTILE,
    NAMES,
    audit,
    decided,
    hostile,
    portfolio,
    unread,
)

from auditor.audit.model import Audit
from auditor.reports import workbook_sheet
from auditor.reports.portfolio import Portfolio
from auditor.reports.words import VERDICTS
from auditor.reports.workbook import write_workbook
from auditor.reports.writing import cell

SHEETS = ["汇总", "总览", "审查发现", "要素", "基本条款", "文本检查", "未读文件", "已运行规则"]

FIRST = 5
"""The first row below the headings, as a spreadsheet counts."""


def read(tmp_path: Path, audits: list[Audit], language: str = "zh") -> Any:
    target = tmp_path / "checklist.xlsx"
    write_workbook(Portfolio(audits, tmp_path, language), target)
    return load_workbook(target)


def values(sheet: Any, row: int) -> list[Any]:
    return [entry.value for entry in sheet[row]]


@pytest.fixture(name="book", scope="module")
def _book(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return read(tmp_path_factory.mktemp("workbook"), portfolio())


def test_sheets(book: Any, tmp_path: Path) -> None:
    assert book.sheetnames == SHEETS
    english = read(tmp_path, portfolio(), "en").sheetnames
    assert english == [
        "Summary",
        "Overview",
        "Findings",
        "Elements",
        "Basic terms",
        "Draft checks",
        "Unread files",
        "Rules run",
    ]


def test_the_summary_counts_verdicts_and_draws_them(book: Any, tmp_path: Path) -> None:
    sheet = book["汇总"]
    assert values(sheet, 4)[:6] == ["条款", "✓ 完备", "◐ 薄弱", "⇄ 反向", "✕ 缺失", "? 未读"]
    assert values(sheet, FIRST)[:6] == ["保密义务", 3, 1, 0, 1, 3]
    assert "kol 1.0.0" in sheet["A2"].value
    below = {row[0].value: row[1].value for row in sheet.iter_rows(min_row=FIRST + len(CLAUSES))}
    assert below["待处理的条款"] == "数量"
    expected = sum(c.to_settle and c.severity == "high" for given in portfolio() for c in given.clauses)
    assert below["高"] == expected
    assert below["未审查"] == len(NAMES) + len(BAD_NAMES)
    read(tmp_path, portfolio())
    with zipfile.ZipFile(tmp_path / "checklist.xlsx") as parts:
        (name,) = (name for name in parts.namelist() if name.startswith("xl/charts/"))
        chart = parts.read(name).decode("utf-8")
    assert chart.count("<c:ser>") == len(VERDICTS)
    assert f"汇总!$B${FIRST}:$B${FIRST + len(CLAUSES) - 1}" in chart
    assert all(sign.light.removeprefix("#") in chart for sign in VERDICTS.values())


def test_basic_terms_show_verdict_values_and_words(book: Any) -> None:
    sheet = book["基本条款"]
    assert values(sheet, 4) == ["文件", "达人", "品牌方", "费用与支付", "肖像许可", "广告合规", "合同解除"]
    row = values(sheet, FIRST)
    assert row[:2] == ["2026-03 年框_一帆测评.docx", "林一帆"]
    verdict, *rest = row[3].split("\n")
    assert verdict == "✓ 完备"
    assert rest[-1].startswith("甲方应于内容发布后十五个工作日内支付")
    assert values(sheet, FIRST + len(NAMES))[3:] == ["? 未读"] * 4


def test_decisions_stand_in_the_reviewers_columns(tmp_path: Path) -> None:
    target = tmp_path / "checklist.xlsx"
    write_workbook(Portfolio(portfolio(), tmp_path, "zh", decided()), target)
    book = load_workbook(target)
    assert book["总览"]["N5"].value == "已批准 · 审阅人 王敏 · 批准人 李航"
    assert book["总览"]["N6"].value == "未审查"
    rows = {row[1].value: row for row in book["审查发现"].iter_rows(min_row=FIRST, max_row=FIRST + 2)}
    override = rows["竞品排他"]
    assert override[9].value == "改判"
    assert override[10].value == (
        "改判为“完备” · 王敏 · 2026-11-20\n理由：=1+1 另有独家协议\n备注：见<附件>\n"
        "合作结束后限制 · 接受 · 王敏 · 2026-11-21"
    )
    states = {row[0].value: row[1].value for row in book["汇总"].iter_rows(min_row=FIRST)}
    assert (states["已批准"], states["未审查"]) == (1, len(NAMES) + len(BAD_NAMES) - 1)


def test_overview_is_the_matrix(book: Any) -> None:
    sheet = book["总览"]
    titles = [title for _, title, *_ in CLAUSES]
    assert values(sheet, 4) == [
        "文件",
        "达人",
        *titles,
        "风险 高",
        "风险 中",
        "风险 低",
        "审查状态",
        "需要注意",
    ]
    assert values(sheet, FIRST)[:4] == ["2026-03 年框_一帆测评.docx", "林一帆", "✓ 完备", "◐ 薄弱"]
    assert values(sheet, FIRST)[10:13] == [3, 0, 1]
    assert values(sheet, FIRST)[13] == "未审查"
    assert values(sheet, FIRST + 1)[14] == "无法判断谁是达人，请手工指定。"
    assert sheet.max_row == FIRST + len(NAMES) + len(BAD_NAMES) - 1


def test_a_file_that_was_not_read_is_unread_in_every_column(book: Any) -> None:
    row = values(book["总览"], FIRST + len(NAMES))
    assert row[0] == BAD_NAMES[0]
    assert row[2:10] == ["? 未读"] * len(CLAUSES)
    assert not row[13]
    assert "OCR" in row[14]
    assert set(values(book["要素"], FIRST + len(NAMES))[1:]) == {"?"}


def test_verdicts_are_coloured_by_rule(book: Any) -> None:
    rules = {
        rule.formula[0]: rule.dxf.font.color.rgb[2:]
        for area in book["总览"].conditional_formatting
        for rule in area.rules
    }
    expected = {f'"{sign.label("zh")}"': sign.light.removeprefix("#") for sign in VERDICTS.values()}
    assert rules == expected


def test_only_files_are_linked(book: Any) -> None:
    sheet = book["总览"]
    linked = [entry.coordinate for row in sheet.iter_rows() for entry in row if entry.hyperlink]
    assert linked == [f"A{row}" for row in range(FIRST, sheet.max_row + 1)]
    assert sheet["A5"].hyperlink.target.endswith("合同库\\2026-03%20年框_一帆测评.docx")


def test_findings_leave_out_what_is_strong_and_wait_for_the_reviewer(book: Any) -> None:
    sheet = book["审查发现"]
    expected = sum(clause.verdict.value != "strong" for given in portfolio() for clause in given.clauses)
    assert sheet.max_row == FIRST + expected - 1
    assert values(sheet, FIRST)[:4] == ["2026-03 年框_一帆测评.docx", "竞品排他", "◐ 薄弱", "高"]
    assert "手机行业" in sheet["G5"].value
    assert sheet["F5"].value == "◐ 合作结束后限制 *\n✕ 竞品定义 *\n✕ 违约后果 *"
    (choice,) = sheet.data_validations.dataValidation
    assert choice.formula1 == '"接受,改判,不适用,待议"'
    assert str(choice.sqref) == f"J{FIRST}:J{sheet.max_row}"


def test_draft_findings_have_a_sheet(book: Any) -> None:
    sheet = book["文本检查"]
    assert values(sheet, 4) == ["文件", "问题类型", "严重程度", "问题与处理", "证据原文", "页码"]
    first, second = DRAFT
    proof = first.evidence[0].text
    assert values(sheet, FIRST) == [NAMES[1][0], "金额或数字不符", "高", first.message.zh, proof, "2"]
    assert values(sheet, FIRST + 1)[:4] == [NAMES[1][0], "修订痕迹", "低", second.message.zh]
    assert sheet.max_row == FIRST + 1


def test_elements_grid(book: Any) -> None:
    sheet = book["要素"]
    assert sheet["B3"].value == "保密义务"
    assert values(sheet, 4)[1:7] == [
        "保密义务 *",
        "范围 *",
        "保密期限 *",
        "终止后存续 *",
        "违约后果 *",
        "合作期内限制 *",
    ]
    assert values(sheet, FIRST)[6:10] == ["✓", "◐", "✕", "✕"]
    assert "B3:F3" in [str(area) for area in sheet.merged_cells.ranges]


def test_unread_files_say_why(book: Any) -> None:
    sheet = book["未读文件"]
    rows = [values(sheet, row) for row in range(FIRST, sheet.max_row + 1)]
    assert [(row[0], row[1]) for row in rows] == [
        ("旧合同/酒店探店.txt", "部分内容"),
        (BAD_NAMES[0], "整个文件"),
        (BAD_NAMES[1], "整个文件"),
    ]
    assert all(row[3] for row in rows)


def test_rules_run_are_all_there_also_those_that_found_nothing(book: Any) -> None:
    sheet = book["已运行规则"]
    assert [sheet.cell(row, 1).value for row in range(FIRST, sheet.max_row + 1)] == [id for id, *_ in CLAUSES]
    assert "kol 1.0.0" in sheet["A2"].value
    assert values(sheet, FIRST)[3:] == [0, 1, 3, 1, 3]


def test_every_sheet_is_set_up_for_screen_and_paper(book: Any) -> None:
    for sheet in book.worksheets[1:]:
        assert sheet.freeze_panes == "B5"
        assert sheet.auto_filter.ref.startswith("A4:")
        assert sheet.print_title_rows == "$3:$4"
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.page_setup.fitToWidth in (None, 1)
        assert sheet.page_setup.fitToHeight == 0
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.column_dimensions["A"].width >= 20
        assert sheet["A4"].alignment.wrap_text


@pytest.mark.parametrize("text", HOSTILE)
def test_contract_text_is_only_ever_text(tmp_path: Path, text: str) -> None:
    book = read(tmp_path, [hostile(text)])
    entries = [entry for sheet in book for row in sheet.iter_rows() for entry in row]
    assert not [entry for entry in entries if entry.data_type == "f"]
    found = book["审查发现"]["G5"]
    assert found.value.removeprefix("\u200b") == cell(text)
    assert found.quotePrefix == (text.lstrip("\t\r　")[0] in "=+-@＝")
    assert all(entry.column == 1 for entry in entries if entry.hyperlink)


@pytest.mark.parametrize("text", [*HOSTILE, "javascript:alert(1)", "#A1", "a%41b", "file:x"])
def test_links_lead_to_files_only(tmp_path: Path, text: str) -> None:
    read(tmp_path, [hostile(text)])
    with zipfile.ZipFile(tmp_path / "checklist.xlsx") as parts:
        names = [name for name in parts.namelist() if name.startswith("xl/worksheets/_rels/")]
        targets = [re.findall('Target="([^"]*)"', parts.read(name).decode("utf-8")) for name in names]
        assert not any(
            re.search(r"<f[ >]", parts.read(name).decode()) for name in parts.namelist() if "sheet" in name
        )
    outside = [target for found in targets for target in found if not target.startswith("../drawings/")]
    assert all(target.startswith("..\\") for target in outside)


def test_nothing_found_and_nothing_unread_is_said(tmp_path: Path) -> None:
    book = read(tmp_path, [audit("合同.docx", "ssssssss")])
    assert book["审查发现"]["A5"].value == "没有需要处理的发现。"
    assert book["未读文件"]["A5"].value == "所有文件均已读取。"
    assert book["文本检查"]["A5"].value == "文本检查没有发现问题。"


@pytest.mark.parametrize("audits", [[], [unread("坏.pdf")]])
def test_no_contract_at_all(tmp_path: Path, audits: list[Audit]) -> None:
    assert read(tmp_path, audits).sheetnames == SHEETS


def test_what_does_not_fit_on_a_sheet_is_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_sheet, "LAST", 7)
    sheet = read(tmp_path, portfolio())["总览"]
    assert sheet.max_row == 8
    assert sheet["A8"].value == "还有 5 行放不进一张工作表，见 checklist.csv。"


def test_links_stop_where_excel_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_sheet, "MOST_LINKS", 5)
    sheet = read(tmp_path, portfolio())["总览"]
    assert sheet["A5"].hyperlink
    assert not sheet["A6"].hyperlink
    assert sheet["A6"].value


def test_the_same_audits_give_the_same_bytes(tmp_path: Path) -> None:
    read(tmp_path, portfolio())
    first = (tmp_path / "checklist.xlsx").read_bytes()
    read(tmp_path, portfolio())
    assert (tmp_path / "checklist.xlsx").read_bytes() == first


def test_a_refusal_of_the_system_is_an_os_error(tmp_path: Path) -> None:
    (tmp_path / "checklist.xlsx").mkdir()
    with pytest.raises(OSError, match="directory"):
        write_workbook(Portfolio(portfolio(), tmp_path), tmp_path / "checklist.xlsx")
