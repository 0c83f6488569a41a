"""The list of contracts: what a row says, how it sorts and filters, and the page around it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from auditor.audit.model import Audit, ClauseFinding, PartyFinding, Verdict
from auditor.desktop.portfolio_model import ROW, PortfolioModel
from auditor.desktop.portfolio_page import PortfolioPage
from auditor.desktop.portfolio_rows import Cell, Filter, Kind, PortfolioRow, core_clauses
from auditor.desktop.portfolio_table import PortfolioTable
from auditor.errors import Bilingual, Problem
from auditor.reports.words import CORE
from auditor.workspace.model import ContractRecord, Progress, State

STRONG, WEAK, MISSING, ADVERSE = Verdict.STRONG, Verdict.WEAK, Verdict.MISSING, Verdict.ADVERSE
ENTER, SPACE, DELETE = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Delete


def contract(
    name: str, *found: Verdict, kol: str = "", state: State = State.NOT_STARTED, reviewed: int = 0
) -> ContractRecord:
    """A contract of the list with these verdicts on the four core clauses; none stands for an unreadable file."""
    clauses = tuple(
        ClauseFinding(id, word.zh, verdict, _severity(verdict), (f"{word.zh}的理由",), "建议", (), ())
        for (id, word), verdict in zip(CORE.items(), found, strict=False)
    )
    broken = Problem("damaged", Bilingual("文件已损坏。请重新保存。", "The file is damaged. Save it again."))
    audit = Audit(
        path=f"/合同/{name}",
        sha256=name,
        language="zh",
        pages=3,
        characters=1000,
        problems=() if found else (broken,),
        parties=(PartyFinding("甲方", "青禾公司", "brand"), PartyFinding("乙方", kol, "kol"))
        if found
        else (),
        clauses=tuple(replace(c, to_settle=c.verdict is not STRONG) for c in clauses),
    )
    added = datetime(2026, 11, 1, tzinfo=UTC).isoformat()
    return ContractRecord(audit.path, name, audit, added, state, "", "", Progress(reviewed, len(clauses)))


def _severity(verdict: Verdict) -> str:
    return {STRONG: "low", WEAK: "medium"}.get(verdict, "high")


FOUR = [
    contract("第10份.docx", STRONG, STRONG, STRONG, STRONG, kol="林一帆", state=State.APPROVED),
    contract("第2份.docx", MISSING, WEAK, ADVERSE, MISSING, kol="周衡"),
    contract("第1份.pdf", WEAK, WEAK, STRONG, MISSING, kol="许知远", state=State.AWAITING_APPROVAL),
    contract("坏文件.docx"),
]


@pytest.fixture
def model(dressed: QApplication) -> PortfolioModel:
    shown = PortfolioModel("zh", core_clauses("zh"))
    shown.set_records(FOUR)
    return shown


@pytest.fixture
def page(dressed: QApplication, qtbot: QtBot) -> PortfolioPage:
    shown = PortfolioPage("zh")
    qtbot.addWidget(shown)
    shown.resize(1200, 700)
    shown.set_records(FOUR)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def table_of(page: PortfolioPage) -> PortfolioTable:
    found = page.findChild(PortfolioTable)
    assert isinstance(found, PortfolioTable)
    return found


def button(page: PortfolioPage, name: str) -> QAbstractButton:
    found = page.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    return found


def names(model: PortfolioModel) -> list[str]:
    return [model.row(place).name for place in range(model.rowCount())]


def column(model: PortfolioModel, id: str) -> int:
    return next(place for place, column in enumerate(model.columns) if column.id == id)


def shown(model: PortfolioModel, name: str, id: str, role: int = Qt.ItemDataRole.DisplayRole) -> str:
    place = model.place(f"/合同/{name}")
    return str(model.index(place, column(model, id)).data(role))


def test_the_list_is_a_sound_model(model: PortfolioModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)
    model.sort(column(model, "risk"))
    model.put_records([contract("第3份.docx", WEAK, WEAK, WEAK, WEAK)])
    model.set_filter(Filter(Kind.WEAK))
    qtmodeltester.check(model)
    model.remove_paths(["/合同/第3份.docx"])
    assert model.total == 4


@pytest.mark.parametrize(
    ("name", "id", "said"),
    [
        ("第2份.docx", "kol", "周衡"),
        ("第2份.docx", "brand", "青禾公司"),
        ("第2份.docx", "confidentiality", "缺失"),
        ("第2份.docx", "non_compete", "薄弱"),
        ("第2份.docx", "morality", "反向"),
        ("第2份.docx", "risk", "高 3 · 中 1"),
        ("第2份.docx", "state", "未审查"),
        ("第2份.docx", "pages", "3"),
        ("第10份.docx", "crisis_cooperation", "完备"),
        ("第10份.docx", "state", "已批准"),
        ("坏文件.docx", "confidentiality", "未读"),
        ("坏文件.docx", "kol", "—"),
        ("坏文件.docx", "state", "文件已损坏"),
    ],
)
def test_a_row_says_what_the_audit_found(model: PortfolioModel, name: str, id: str, said: str) -> None:
    assert shown(model, name, id) == said


def test_a_verdict_is_an_icon_a_word_and_a_colour_and_is_spoken_with_its_clause(
    model: PortfolioModel,
) -> None:
    index = model.index(model.place("/合同/第2份.docx"), column(model, "non_compete"))
    assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert index.data(Qt.ItemDataRole.ForegroundRole).name() == "#9a6200"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "竞业排他：薄弱"


def test_an_unreadable_file_tells_its_reason_and_advice(model: PortfolioModel) -> None:
    tip = shown(model, "坏文件.docx", "contract", Qt.ItemDataRole.ToolTipRole)
    assert "/合同/坏文件.docx" in tip
    assert "请重新保存" in tip


@pytest.mark.parametrize(
    ("id", "first"),
    [
        ("contract", "坏文件.docx"),
        ("risk", "第2份.docx"),
        ("morality", "第2份.docx"),
        ("state", "坏文件.docx"),
    ],
)
def test_the_gravest_comes_first_and_numbers_sort_as_numbers(
    model: PortfolioModel, id: str, first: str
) -> None:
    model.sort(column(model, id))
    assert names(model)[0] == first
    model.sort(column(model, "contract"))
    assert names(model)[1:] == ["第1份.pdf", "第2份.docx", "第10份.docx"]


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        (Filter(Kind.MISSING), {"第2份.docx", "第1份.pdf"}),
        (Filter(Kind.ADVERSE), {"第2份.docx"}),
        (Filter(Kind.UNREAD), {"坏文件.docx"}),
        (Filter(Kind.AWAITING), {"第1份.pdf"}),
        (Filter(Kind.NOT_REVIEWED), {"第2份.docx"}),
        (Filter(Kind.ALL, Cell(1, WEAK)), {"第2份.docx", "第1份.pdf"}),
        (Filter(Kind.ADVERSE, Cell(1, WEAK)), {"第2份.docx"}),
        (Filter.searching("周"), {"第2份.docx"}),
        (Filter.searching("青禾 許知遠"), {"第1份.pdf"}),
        (Filter.searching("ＤＯＣＸ 第10"), {"第10份.docx"}),
        (Filter.searching("无此人"), set()),
    ],
)
def test_chips_cells_and_words_choose_rows(model: PortfolioModel, chosen: Filter, expected: set[str]) -> None:
    model.set_filter(chosen)
    assert set(names(model)) == expected


def test_counts_are_of_all_contracts_whatever_is_shown(model: PortfolioModel) -> None:
    model.set_filter(Filter(Kind.ADVERSE))
    assert model.kind_counts() == {
        Kind.ALL: 4,
        Kind.MISSING: 2,
        Kind.ADVERSE: 1,
        Kind.WEAK: 2,
        Kind.UNREAD: 1,
        Kind.AWAITING: 1,
        Kind.NOT_REVIEWED: 1,
    }
    assert model.verdict_counts()[0] == {STRONG: 1, MISSING: 1, WEAK: 1, Verdict.UNREADABLE: 1}


def test_a_new_audit_takes_the_place_of_the_row_and_counts_again(model: PortfolioModel) -> None:
    model.sort(column(model, "risk"))
    model.put_records([contract("第2份.docx", STRONG, STRONG, STRONG, STRONG, kol="周衡")])
    assert model.total == 4
    assert shown(model, "第2份.docx", "confidentiality") == "完备"
    assert model.kind_counts()[Kind.ADVERSE] == 0
    assert names(model)[0] != "第2份.docx"


def test_files_of_a_folder_that_is_audited_again_say_so(model: PortfolioModel) -> None:
    model.set_busy({"/合同"})
    assert shown(model, "第2份.docx", "state") == "正在重新审查…"
    model.set_busy(set())
    assert shown(model, "第2份.docx", "state") == "未审查"


def test_only_what_looks_different_after_an_audit_is_painted_again(model: PortfolioModel) -> None:
    model.set_busy({"/合同/第2份.docx"})
    told: list[tuple[str, str, str]] = []
    model.dataChanged.connect(
        lambda first, last: told.append(
            (
                model.row(first.row()).name,
                model.columns[first.column()].id,
                model.columns[last.column()].id,
            )
        )
    )
    model.put_records([FOUR[1], FOUR[2]])
    assert told == [("第2份.docx", "state", "state")], "unchanged, but no longer being audited"
    assert shown(model, "第2份.docx", "state") == "未审查"
    told.clear()
    model.put_records([contract("第2份.docx", MISSING, WEAK, ADVERSE, STRONG, kol="周衡")])
    assert [(name, first) for name, first, _ in told] == [("第2份.docx", "contract")]


def test_thousands_of_rows_are_shown_in_parts_and_all_of_them(dressed: QApplication, qtbot: QtBot) -> None:
    model = PortfolioModel("zh", core_clauses("zh"))
    model.set_records([contract(f"{number}.docx", WEAK, WEAK, WEAK, WEAK) for number in range(3000)])
    assert model.rowCount() == 50
    qtbot.waitUntil(lambda: model.settled, timeout=20_000)
    assert model.rowCount() == 3000
    assert names(model)[:3] == ["0.docx", "1.docx", "2.docx"]


def test_enter_reviews_space_previews_and_delete_takes_off(page: PortfolioPage, qtbot: QtBot) -> None:
    table = table_of(page)
    page.choose("/合同/第2份.docx")
    for key, signal, told in (
        (ENTER, page.review_wanted, ["/合同/第2份.docx"]),
        (SPACE, page.preview_wanted, ["/合同/第2份.docx"]),
        (DELETE, page.removal_wanted, [["/合同/第2份.docx"]]),
    ):
        with qtbot.waitSignal(signal) as heard:
            qtbot.keyClick(table, key)
        assert heard.args == told


def test_a_double_click_reviews_the_row_under_it(page: PortfolioPage, qtbot: QtBot) -> None:
    table = table_of(page)
    model = table.model()
    assert isinstance(model, PortfolioModel)
    middle = table.visualRect(model.index(model.place("/合同/第1份.pdf"), 1)).center()
    with qtbot.waitSignal(page.review_wanted) as heard:
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert heard.args == ["/合同/第1份.pdf"]


def test_the_menu_of_an_unreadable_file_offers_to_try_again(page: PortfolioPage, qtbot: QtBot) -> None:
    page.choose("/合同/坏文件.docx")
    actions = {action.text(): action for action in table_of(page).menu().actions()}
    assert "重新审查" not in actions
    with qtbot.waitSignal(page.retry_wanted) as heard:
        actions["重试"].trigger()
    assert heard.args == [["/合同/坏文件.docx"]]


def test_the_preview_shows_the_gravest_finding_and_goes_with_the_line(
    page: PortfolioPage, qtbot: QtBot
) -> None:
    records = {record.path: record for record in FOUR}
    page.preview_wanted.connect(lambda path: page.show_preview(path, records[path].audit))
    page.choose("/合同/第2份.docx")
    qtbot.keyClick(table_of(page), SPACE)
    assert "道德 · 反向" in words_of(page)
    assert "道德的理由" in words_of(page)
    page.choose("/合同/坏文件.docx")
    assert "文件已损坏。请重新保存。" in words_of(page)
    page.choose("/合同/第10份.docx")
    assert "核心条款没有需要处理的问题。" in words_of(page)
    qtbot.keyClick(table_of(page), SPACE)
    assert page.previewed == ""


def test_a_chip_filters_and_what_was_chosen_stays_chosen(page: PortfolioPage, qtbot: QtBot) -> None:
    page.choose("/合同/第2份.docx")
    qtbot.mouseClick(button(page, "chip_adverse"), Qt.MouseButton.LeftButton)
    table = table_of(page)
    assert table.model().rowCount() == 1
    assert table.chosen_paths() == ["/合同/第2份.docx"]
    assert button(page, "chip_adverse").text() == "有反向 1"
    assert button(page, "chip_adverse").accessibleName() == "有反向，1 份合同"


def test_a_click_in_a_meter_filters_and_a_second_one_ends_it(page: PortfolioPage, qtbot: QtBot) -> None:
    segment = button(page, "crisis_cooperation_missing")
    assert segment.text() == "2"
    assert segment.accessibleName() == "危机配合 缺失：2 份合同"
    qtbot.mouseClick(segment, Qt.MouseButton.LeftButton)
    assert table_of(page).model().rowCount() == 2
    assert segment.isChecked()
    qtbot.mouseClick(segment, Qt.MouseButton.LeftButton)
    assert table_of(page).model().rowCount() == 4
    assert not segment.isChecked()


def test_search_finds_while_one_types_and_enter_leads_to_the_list(page: PortfolioPage, qtbot: QtBot) -> None:
    line = page.findChild(QLineEdit, "search")
    assert isinstance(line, QLineEdit)
    page.focus_search()
    line.insert("许知远")
    qtbot.waitUntil(lambda: table_of(page).model().rowCount() == 1)
    qtbot.keyClick(line, ENTER)
    row = table_of(page).currentIndex().data(ROW)
    assert isinstance(row, PortfolioRow)
    assert row.kol == "许知远"


def test_where_nothing_matches_one_click_shows_everything_again(page: PortfolioPage, qtbot: QtBot) -> None:
    line = page.findChild(QLineEdit, "search")
    assert isinstance(line, QLineEdit)
    line.setText("无此人")
    everything = button(page, "show_all")
    qtbot.waitUntil(everything.isVisible)
    qtbot.mouseClick(everything, Qt.MouseButton.LeftButton)
    assert table_of(page).isVisible()
    assert table_of(page).model().rowCount() == 4
    assert line.text() == ""


def test_an_empty_list_says_what_to_do(page: PortfolioPage, qtbot: QtBot) -> None:
    page.set_records([])
    assert "打开一个文件夹" in words_of(page)
    for name, signal in (("audit_folder", page.open_folder_wanted), ("open_samples", page.samples_wanted)):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button(page, name), Qt.MouseButton.LeftButton)


def test_widths_and_sorting_are_remembered(dressed: QApplication, page: PortfolioPage, qtbot: QtBot) -> None:
    table = table_of(page)
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    table.setColumnWidth(2, 233)
    again = PortfolioPage("zh")
    qtbot.addWidget(again)
    again.restore_state(page.save_state())
    again.set_records(FOUR)
    other = table_of(again)
    assert other.columnWidth(2) == 233
    model, first = other.model(), table.model()
    assert isinstance(model, PortfolioModel)
    assert isinstance(first, PortfolioModel)
    assert names(model) == names(first)


def words_of(page: PortfolioPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
