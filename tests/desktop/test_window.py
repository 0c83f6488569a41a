"""The whole application in one process: contracts are audited, reviewed and decided about, and all of it is there again."""

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from opened import LONG, SAMPLES, audited, part, parts, reviewed, sought, swept, turned_english
from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QTableView,
    QTextBrowser,
    QTreeView,
    QWidget,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from auditor import __version__
from auditor.desktop.actions import all_commands
from auditor.desktop.application import Application
from auditor.desktop.compare_window import CompareWindow
from auditor.desktop.levers_window import LeversWindow
from auditor.desktop.message_bar import MessageBar
from auditor.desktop.portfolio_table import PortfolioTable
from auditor.desktop.window import MainWindow
from auditor.errors import Bilingual, UsageError
from auditor.workspace import Decision, DecisionKind, FindingKey, Settings, State, Workspace

HAN = re.compile("[\u3400-\u9fff]")


def test_a_folder_becomes_rows_and_a_broken_file_is_one_of_them(
    start: Callable[..., Application], contracts: Path, qtbot: QtBot
) -> None:
    main = start()
    swept(main, contracts, qtbot)
    window, desk = parts(main)
    assert {Path(path).name for path in desk.listing.records} == set(SAMPLES)
    broken = desk.listing.records[str(contracts / SAMPLES[2])]
    assert not broken.audit.readable
    assert broken.audit.problems[0].message.zh
    assert window.place == "contracts"


def test_a_decision_is_there_after_closing_and_opening_again(
    start: Callable[..., Application], contracts: Path, qtbot: QtBot
) -> None:
    main = start()
    audited(main, contracts, qtbot)
    path = contracts / SAMPLES[1]
    reviewed(main, path, qtbot)
    window, desk = parts(main)
    window.review.panel.choose(FindingKey("confidentiality"))
    window.actions_["accept"].trigger()
    qtbot.waitUntil(
        lambda: desk.reviewing.review is not None and bool(desk.reviewing.review.decisions), timeout=LONG
    )
    window.close()
    again = start()
    _, desk = parts(again)
    qtbot.waitUntil(lambda: len(desk.listing.records) == len(SAMPLES), timeout=LONG)
    reviewed(again, path, qtbot)
    assert desk.reviewing.review is not None
    assert desk.reviewing.review.state is State.IN_REVIEW
    assert desk.reviewing.review.decisions[FindingKey("confidentiality")].reviewer == "陈敏"


def test_undo_takes_back_the_last_decision(
    start: Callable[..., Application], contracts: Path, qtbot: QtBot
) -> None:
    main = start()
    audited(main, contracts, qtbot)
    reviewed(main, contracts / SAMPLES[1], qtbot)
    window, desk = parts(main)
    window.actions_["accept"].trigger()
    qtbot.waitUntil(lambda: bool(desk.reviewing.review and desk.reviewing.review.decisions), timeout=LONG)
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: not (desk.reviewing.review and desk.reviewing.review.decisions), timeout=LONG)


def test_another_stance_audits_again_and_wipes_no_decision(
    start: Callable[..., Application], contracts: Path, qtbot: QtBot
) -> None:
    main = start()
    audited(main, contracts, qtbot)
    path = contracts / SAMPLES[3]
    reviewed(main, path, qtbot)
    window, desk = parts(main)
    window.actions_["accept"].trigger()
    qtbot.waitUntil(lambda: bool(desk.reviewing.review and desk.reviewing.review.decisions), timeout=LONG)
    window.review.settings_changed.emit(Settings(stance="kol", strictness="strict"))
    qtbot.waitUntil(lambda: desk.listing.records[str(path)].audit.stance == "kol", timeout=LONG)
    assert desk.reviewing.review is not None
    assert desk.reviewing.review.decisions
    assert desk.reviewing.review.settings.strictness == "strict"


def test_roles_are_changed_in_place_and_the_contract_is_judged_anew(
    start: Callable[..., Application], contracts: Path, qtbot: QtBot
) -> None:
    """Whoever was the brand is now the KOL: what protected the one now binds him."""
    main = start()
    path = contracts / SAMPLES[1]
    desk = parts(main)[1]
    desk.listing.audit([str(path)])
    qtbot.waitUntil(lambda: str(path) in desk.listing.records and not desk.sweep.running, timeout=LONG)
    reviewed(main, path, qtbot)
    window, desk = parts(main)
    before = {clause.id: clause.verdict for clause in desk.listing.records[str(path)].audit.clauses}
    labels = {party.role: party.label for party in desk.listing.records[str(path)].audit.parties}
    boxes = [window.review.settings.findChild(QComboBox, role) for role in ("brand", "kol")]
    for box, label in zip(boxes, (labels["kol"], labels["brand"]), strict=True):
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(box.findData(label))
        box.activated.emit(box.currentIndex())

    def swapped() -> bool:
        parties = desk.listing.records[str(path)].audit.parties
        return {party.role: party.label for party in parties} == {
            "brand": labels["kol"],
            "kol": labels["brand"],
        }

    qtbot.waitUntil(swapped, timeout=LONG)
    after = {clause.id: clause.verdict for clause in desk.listing.records[str(path)].audit.clauses}
    assert after != before


def test_a_row_that_was_taken_off_comes_back(
    start: Callable[..., Application], contracts: Path, qtbot: QtBot
) -> None:
    main = start()
    audited(main, contracts, qtbot)
    window, desk = parts(main)
    gone = [str(contracts / SAMPLES[0]), str(contracts / SAMPLES[2])]
    window.portfolio.removal_wanted.emit(gone)
    qtbot.waitUntil(lambda: len(desk.listing.records) == 2, timeout=LONG)
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: len(desk.listing.records) == 4, timeout=LONG)
    assert desk.listing.records[gone[0]].audit.clauses


def test_a_file_that_has_gone_is_reviewed_from_memory(
    start: Callable[..., Application], contracts: Path, qtbot: QtBot
) -> None:
    main = start()
    audited(main, contracts, qtbot)
    path = contracts / SAMPLES[1]
    path.unlink()
    reviewed(main, path, qtbot)
    window, _ = parts(main)
    qtbot.waitUntil(lambda: window.review.panel.current_key() == FindingKey("confidentiality"), timeout=LONG)
    assert any("无法打开原文件" in label.text() for label in window.review.findChildren(QLabel))


def test_a_refusal_is_said_above_the_page_with_details(
    start: Callable[..., Application], contracts: Path, qtbot: QtBot
) -> None:
    main = start()
    audited(main, contracts, qtbot)
    reviewed(main, contracts / SAMPLES[1], qtbot)
    window, _ = parts(main)
    window.review.step_wanted.emit("submit", "", "")
    qtbot.waitUntil(window.message.isVisible, timeout=LONG)
    button = window.message.findChild(QAbstractButton, "copy_details")
    assert isinstance(button, QAbstractButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.message.text in QApplication.clipboard().text()


def test_reports_of_the_list_are_exported(
    start: Callable[..., Application], contracts: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    main = start()
    audited(main, contracts, qtbot)
    _, desk = parts(main)
    out = tmp_path / "reports"
    with qtbot.waitSignal(desk.exporter.exported, timeout=LONG):
        desk.exporter.export(tmp_path / "workspace.sqlite", out, "zh")
    assert {path.name for path in out.iterdir()} == {
        "index.html",
        "checklist.xlsx",
        "checklist.csv",
        "audit.json",
    }


def test_the_chosen_language_is_everywhere_after_switching(
    start: Callable[..., Application], contracts: Path, qtbot: QtBot
) -> None:
    main = start("zh")
    audited(main, contracts, qtbot)
    desk = turned_english(main)
    qtbot.waitUntil(lambda: len(desk.listing.records) == len(SAMPLES), timeout=LONG)
    reviewed(main, contracts / SAMPLES[3], qtbot)
    window, _ = parts(main)
    named = {party.name for record in desk.listing.records.values() for party in record.audit.parties}
    own = ("中文", "陈敏", *sorted(name for name in named if name))
    for words in every_word(window):
        rest = words
        for name in (*own, *SAMPLES, *(Path(name).stem for name in SAMPLES)):
            rest = rest.replace(name, "")
        assert not HAN.search(rest), words


def test_what_was_audited_before_is_told_in_the_new_language_too(
    start: Callable[..., Application], contracts: Path, qtbot: QtBot
) -> None:
    """Reasons and wording come with an audit: the list is audited again, in the background, and keeps its decisions."""
    main = start("zh")
    audited(main, contracts, qtbot)
    desk = turned_english(main)

    def told() -> list[str]:
        audits = [record.audit for record in desk.listing.records.values()]
        return [clause.title for audit in audits for clause in audit.clauses]

    qtbot.waitUntil(lambda: bool(told()) and all(map(str.isascii, told())), timeout=LONG)
    qtbot.waitUntil(lambda: not desk.sweep.running, timeout=LONG)


def test_every_control_has_a_name_and_every_command_a_menu(
    start: Callable[..., Application], contracts: Path, qtbot: QtBot
) -> None:
    main = start()
    window, _ = parts(main)
    for widget in window.findChildren(QWidget):
        own = isinstance(widget, QAbstractButton | QLineEdit | QComboBox | QAbstractItemView)
        if own and not inside_of_qt(widget):
            named = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
            assert named, f"{widget.metaObject().className()} {widget.objectName()}"
    in_menus = {action.objectName() for menu in window.findChildren(QMenu) for action in menu.actions()}
    assert {command.name for command in all_commands()} <= in_menus


def test_the_manual_tells_every_key(start: Callable[..., Application]) -> None:
    window, _ = parts(start())
    window.actions_["manual"].trigger()
    page = window.findChild(QTextBrowser, "manual")
    assert isinstance(page, QTextBrowser)
    assert page.isVisible()
    text = page.toPlainText()
    for command in all_commands():
        assert not command.keys or (command.keys in text and command.word.zh in text)


def test_one_gets_from_the_list_to_a_review_and_back_with_keys_alone(
    start: Callable[..., Application], contracts: Path, qtbot: QtBot
) -> None:
    main = start()
    audited(main, contracts, qtbot)
    window, desk = parts(main)
    window.show_contracts()
    listed = window.findChild(QTableView, "contracts")
    assert isinstance(listed, QTableView)
    qtbot.waitUntil(listed.hasFocus)
    qtbot.keyClick(listed, Qt.Key.Key_Down)
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.place == "review" and desk.reviewing.ready, timeout=LONG)
    checklist = window.findChild(QTreeView, "checklist")
    assert isinstance(checklist, QTreeView)
    qtbot.waitUntil(checklist.hasFocus)
    window.actions_["back"].trigger()
    assert window.place == "contracts"
    qtbot.waitUntil(listed.hasFocus)


def test_the_trail_says_who_did_what_and_why(
    start: Callable[..., Application], contracts: Path, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    main = start()
    audited(main, contracts, qtbot)
    reviewed(main, contracts / SAMPLES[1], qtbot)
    window, desk = parts(main)
    key = FindingKey("confidentiality")
    window.review.decided.emit(Decision(key, DecisionKind.OVERRIDE, "weak", "另有保密协议"))
    qtbot.waitUntil(lambda: bool(desk.reviewing.review and desk.reviewing.review.decisions), timeout=LONG)
    with qtbot.waitSignal(desk.clerk.trail_read, timeout=LONG):
        window.actions_["trail"].trigger()
    qtbot.waitUntil(lambda: window.findChild(QTreeView, "trail") is not None)
    model = part(window, QTreeView, "trail").model()
    told = [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
    assert told[-1][1:] == ["陈敏", "作出决定", "保密", "改判为“薄弱” · 另有保密协议"]
    assert told[0][1:4] == ["程序", "审查", "整份合同"]
    qtmodeltester.check(model)


def test_on_a_crisis_day_a_name_leads_to_what_its_contracts_allow(
    start: Callable[..., Application], contracts: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    main = start()
    audited(main, contracts, qtbot)
    window, desk = parts(main)
    window.actions_["levers"].trigger()
    asked = window.findChild(LeversWindow)
    assert isinstance(asked, LeversWindow)
    page = asked.findChild(QTextBrowser, "levers")
    assert isinstance(page, QTextBrowser)
    for name, said in (("羅斯勉", "注意：“保密”的结论为反向"), ("无此人", "没有一份提到“无此人”")):
        with qtbot.waitSignal(desk.crisis.found, timeout=LONG):
            asked.wanted.emit(name)
        assert said in page.toPlainText()
        asked.save(tmp_path / f"{name}.html")
    assert "反向" in (tmp_path / "羅斯勉.html").read_text(encoding="utf-8")
    desk.crisis.failed.emit(UsageError("broken", Bilingual("读不出来，请重试。", "Try again.")))
    assert part(asked, MessageBar).text == "读不出来，请重试。"
    assert "无此人" in page.toPlainText()


def test_levers_that_cannot_be_written_are_said_with_their_details(
    start: Callable[..., Application],
    contracts: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    main = start()
    audited(main, contracts, qtbot)
    asked = sought(main, "羅斯勉", qtbot)
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    chosen = str(tmp_path / "taken" / "levers")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (chosen, ""))
    part(asked, QAbstractButton, "save_levers").click()
    bar = part(asked, MessageBar)
    assert bar.isVisible()
    part(bar, QAbstractButton, "copy_details").click()
    copied = QApplication.clipboard().text()
    assert bar.text in copied
    assert __version__ in copied
    assert "反向" in part(asked, QTextBrowser, "levers").toPlainText()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "levers"), ""))
    part(asked, QAbstractButton, "save_levers").click()
    assert (tmp_path / "levers.html").stat().st_size > 0


def test_two_chosen_contracts_are_compared_from_the_list(
    start: Callable[..., Application], contracts: Path, qtbot: QtBot
) -> None:
    main = start()
    audited(main, contracts, qtbot)
    window, desk = parts(main)
    table = window.findChild(PortfolioTable, "contracts")
    assert isinstance(table, PortfolioTable)
    table.choose(str(contracts / SAMPLES[1]))
    assert not compare_action(table).isEnabled()
    row = window.portfolio._model.place(str(contracts / SAMPLES[0]))
    flag = QItemSelectionModel.SelectionFlag
    table.selectionModel().select(table.model().index(row, 0), flag.Select | flag.Rows)
    assert compare_action(table).isEnabled()
    with qtbot.waitSignal(desk.comparing.errand.found, timeout=LONG) as told:
        compare_action(table).trigger()
    assert told.args is not None
    assert {told.args[0].old, told.args[0].new} == {str(contracts / name) for name in SAMPLES[:2]}


def test_the_contract_under_review_is_the_new_draft(
    start: Callable[..., Application], contracts: Path, qtbot: QtBot
) -> None:
    main = start()
    audited(main, contracts, qtbot)
    reviewed(main, contracts / SAMPLES[1], qtbot)
    window, _ = parts(main)
    window.actions_["compare"].trigger()
    asked = window.findChild(CompareWindow)
    assert isinstance(asked, CompareWindow)
    named = [asked.findChild(QLineEdit, f"{name}_draft") for name in ("old", "new")]
    assert [line.text() for line in named if line] == ["", str(contracts / SAMPLES[1])]
    asked.set_drafts(str(contracts / SAMPLES[0]), str(contracts / SAMPLES[1]))
    window.actions_["compare"].trigger()
    assert [line.text() for line in named if line] == [str(contracts / name) for name in SAMPLES[:2]]


def test_unreadable_files_are_tried_again_together(
    start: Callable[..., Application], contracts: Path, qtbot: QtBot
) -> None:
    main = start()
    audited(main, contracts, qtbot)
    window, desk = parts(main)
    broken = contracts / SAMPLES[2]
    shutil.copy(contracts / SAMPLES[0], broken)
    window.actions_["retry"].trigger()
    qtbot.waitUntil(lambda: desk.listing.records[str(broken)].audit.readable, timeout=LONG)
    assert len(desk.listing.records) == len(SAMPLES)


def test_shortcuts_are_not_used_twice(start: Callable[..., Application]) -> None:
    window, _ = parts(start())
    keys = [
        action.shortcut().toString()
        for action in window.findChildren(QAction)
        if not action.shortcut().isEmpty()
    ]
    assert len(keys) == len(set(keys))


def test_the_window_remembers_size_and_recent_folders(
    start: Callable[..., Application], contracts: Path, qtbot: QtBot
) -> None:
    main = start()
    swept(main, contracts, qtbot)
    window, _ = parts(main)
    window.resize(1010, 640)
    window.close()
    window, _ = parts(start())
    # Qt keeps a window within the screen, and the one in memory is narrower than the window may be.
    assert window.height() == 640
    assert [action.data() for action in window.actions_.recent.actions()] == [str(contracts)]


def test_what_was_decided_is_on_the_disk_before_it_is_shown(
    start: Callable[..., Application], contracts: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    main = start()
    audited(main, contracts, qtbot)
    reviewed(main, contracts / SAMPLES[1], qtbot)
    window, desk = parts(main)
    window.actions_["accept"].trigger()
    qtbot.waitUntil(lambda: bool(desk.reviewing.review and desk.reviewing.review.decisions), timeout=LONG)
    assert desk.reviewing.review is not None
    with Workspace(tmp_path / "workspace.sqlite") as elsewhere:
        assert elsewhere.review(desk.reviewing.review.sha256).decisions == desk.reviewing.review.decisions


def compare_action(table: PortfolioTable) -> QAction:
    return next(action for action in table.menu().actions() if action.text() == "比较两稿…")


def inside_of_qt(widget: QWidget) -> bool:
    """A part that Qt makes for itself inside a control."""
    made = widget.metaObject().className().startswith("QComboBox") and not isinstance(widget, QComboBox)
    within = made or isinstance(widget.parent(), QComboBox | QLineEdit | QAbstractItemView)
    return within or widget.objectName().startswith("qt_")


def every_word(window: MainWindow) -> Iterator[str]:
    """Every text, tooltip and accessible name that the window shows or says."""
    for widget in window.findChildren(QWidget):
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(number) for number in range(widget.count()))
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from model_words(widget.model(), QModelIndex())
        yield widget.toolTip()
        yield widget.accessibleName()
    for action in window.findChildren(QAction):
        yield action.text()


def model_words(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(parent)):
        for column in range(model.columnCount(parent)):
            index = model.index(row, column, parent)
            yield str(index.data() or "")
            yield str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")
        yield from model_words(model, model.index(row, 0, parent))
    for column in range(model.columnCount(parent)):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
