"""The review of one contract with the real widgets: what is shown, chosen, walked, decided and signed off."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from auditor.audit.model import Audit, ElementFinding
from auditor.desktop.find_bar import FindBar
from auditor.desktop.inspection import Inspection
from auditor.desktop.paper_view import PaperView
from auditor.desktop.review_page import ReviewPage
from auditor.desktop.shown_lines import ShownLine
from auditor.errors import Bilingual, UnreadableFileError
from auditor.workspace import Decision, DecisionKind, FindingKey, Settings, State, Workspace, findings

Inspected = Callable[..., Inspection]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "workspace.sqlite") as workspace:
        yield workspace


@pytest.fixture
def page(dressed: QApplication, qtbot: QtBot) -> ReviewPage:
    page = ReviewPage("zh")
    qtbot.addWidget(page)
    page.resize(1280, 760)
    page.show()
    return page


def show(page: ReviewPage, inspection: Inspection, workspace: Workspace) -> None:
    workspace.keep([inspection.audit])
    page.show_inspection(inspection)
    loop = QEventLoop()
    page.shown.connect(loop.quit)
    loop.exec()
    page.show_review(workspace.review(inspection.audit.sha256))


def button(page: QWidget, name: str) -> QPushButton:
    found = page.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def said(page: QWidget) -> str:
    """Every word that is visible on labels and buttons."""
    parts: list[QLabel | QPushButton] = [*page.findChildren(QLabel), *page.findChildren(QPushButton)]
    return "\n".join(part.text() for part in parts if part.isVisible())


def test_the_gravest_clause_is_open_with_its_reason_and_wording(
    page: ReviewPage, inspected: Inspected, workspace: Workspace
) -> None:
    inspection = inspected("02")
    show(page, inspection, workspace)
    assert page.panel.current_key() == FindingKey("confidentiality")
    clause = next(clause for clause in inspection.audit.clauses if clause.id == "confidentiality")
    shown = said(page.panel)
    assert clause.reasons[0] in shown
    assert clause.suggestion in shown
    assert "核对 2026" in shown


def test_a_missing_clause_says_where_it_was_looked_for_and_what_to_ask_for(
    page: ReviewPage, inspected: Inspected, workspace: Workspace
) -> None:
    inspection = inspected("02")
    show(page, inspection, workspace)
    for clause in ("confidentiality", "non_compete", "morality", "crisis_cooperation"):
        page.panel.choose(FindingKey(clause))
        shown = said(page.panel)
        assert "已通读全文" in shown
        assert "没有找到这项约定" in shown
        found = next(one for one in inspection.audit.clauses if one.id == clause)
        assert found.suggestion in shown
    page.panel.choose(FindingKey("payment"))
    assert "没有找到这项约定" not in said(page.panel)


def test_choosing_a_finding_marks_exactly_its_words(
    page: ReviewPage, inspected: Inspected, workspace: Workspace, qtbot: QtBot
) -> None:
    inspection = inspected("01")
    show(page, inspection, workspace)
    key = FindingKey("confidentiality", "remedy")
    with qtbot.waitSignal(page.panel.chosen) as told:
        page.panel.choose(key)
    assert told.args is not None
    for start, end in told.args[0].spans:
        assert inspection.document.text[start:end] in [evidence.text for evidence in told.args[0].evidence]


def test_clicking_marked_words_chooses_their_finding(
    page: ReviewPage, inspected: Inspected, workspace: Workspace
) -> None:
    inspection = inspected("01")
    show(page, inspection, workspace)
    element = by_key(inspection.audit, "non_compete", "post_term")
    start = element.evidence[0].start
    page.document.place_chosen.emit(start + 2, start + 3)
    assert page.panel.current_key() == FindingKey("non_compete", "post_term")


def test_dragging_over_marked_words_chooses_their_finding(
    page: ReviewPage, inspected: Inspected, workspace: Workspace, qtbot: QtBot
) -> None:
    inspection = inspected("01")
    show(page, inspection, workspace)
    (place,) = by_key(inspection.audit, "non_compete", "post_term").evidence[:1]
    page.document.go_to(place.start)
    paper = page.findChild(PaperView)
    assert isinstance(paper, PaperView)
    qtbot.waitUntil(lambda: line_in_sight(paper, place.start) is not None)
    paper._glide.finish()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    # One character before the mark, as a hand selects.
    qtbot.mousePress(paper.viewport(), left, none, point(paper, place.start - 1))
    qtbot.mouseMove(paper.viewport(), point(paper, place.end))
    qtbot.mouseRelease(paper.viewport(), left, none, point(paper, place.end))
    assert place.text in page.document.selected_text()
    assert page.panel.current_key() == FindingKey("non_compete", "post_term")


def point(paper: PaperView, offset: int) -> QPoint:
    """Where in the window the edge before a character is."""
    line = line_in_sight(paper, offset)
    assert line is not None
    x = line.edges(offset, offset + 1)[0] if offset < line.end else line.right
    return QPoint(round(x), round((line.top + line.bottom) / 2) - paper.verticalScrollBar().value())


def line_in_sight(paper: PaperView, offset: int) -> ShownLine | None:
    top = paper.verticalScrollBar().value()
    return next(
        (
            line
            for line in paper._matter.lines(top, top + paper.viewport().height())
            if line.start <= offset <= line.end
        ),
        None,
    )


def by_key(audit: Audit, clause: str, element: str) -> ElementFinding:
    found = next(one for one in audit.clauses if one.id == clause)
    return next(one for one in found.elements if one.id == element)


def test_f8_walks_every_finding_once_and_comes_round(
    page: ReviewPage, inspected: Inspected, workspace: Workspace
) -> None:
    inspection = inspected("04")
    show(page, inspection, workspace)
    asked = [finding.key for finding in findings(inspection.audit)]
    walked = []
    page.panel.choose(asked[-1])
    for _ in asked:
        page.panel.step_finding(backward=False)
        walked.append(page.panel.current_key())
    assert len(set(walked)) == len(asked)
    page.panel.step_finding(backward=True)
    assert page.panel.current_key() == walked[-2]


def test_accepting_tells_the_decision(
    page: ReviewPage, inspected: Inspected, workspace: Workspace, qtbot: QtBot
) -> None:
    show(page, inspected("03"), workspace)
    with qtbot.waitSignal(page.decided) as told:
        qtbot.mouseClick(button(page, "accept"), Qt.MouseButton.LeftButton)
    assert told.args == [Decision(FindingKey("confidentiality"), DecisionKind.ACCEPT)]


def test_an_override_needs_a_reason(
    page: ReviewPage, inspected: Inspected, workspace: Workspace, qtbot: QtBot
) -> None:
    show(page, inspected("03"), workspace)
    qtbot.mouseClick(button(page, "override"), Qt.MouseButton.LeftButton)
    save = button(page, "save")
    assert not save.isEnabled()
    reason = page.findChild(QPlainTextEdit, "reason")
    assert isinstance(reason, QPlainTextEdit)
    qtbot.keyClicks(reason, "see annex")
    assert save.isEnabled()
    with qtbot.waitSignal(page.decided) as told:
        qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    assert told.args is not None
    decision = told.args[0]
    assert (decision.kind, decision.status, decision.reason) == (DecisionKind.OVERRIDE, "strong", "see annex")


def test_what_was_decided_is_shown_where_it_was_decided(
    page: ReviewPage, inspected: Inspected, workspace: Workspace
) -> None:
    inspection = inspected("03")
    show(page, inspection, workspace)
    key = FindingKey("confidentiality")
    made = Decision(key, DecisionKind.OVERRIDE, "weak", "有补充协议", "陈敏")
    page.show_review(workspace.decide(inspection.audit.sha256, made))
    assert "已改判为“薄弱”" in said(page.panel)
    assert "有补充协议" in said(page.panel)
    page.show_review(workspace.comment(inspection.audit.sha256, key, "问业务", "李雷"))
    assert "问业务" in said(page.panel)
    page.show_review(workspace.undo(inspection.audit.sha256, "李雷")[1])
    page.show_review(workspace.undo(inspection.audit.sha256, "陈敏")[1])
    assert "改判为" not in said(page.panel).replace("改判…", "")


def test_submitting_is_offered_when_everything_is_decided(
    page: ReviewPage, inspected: Inspected, workspace: Workspace, qtbot: QtBot
) -> None:
    inspection = inspected("03")
    show(page, inspection, workspace)
    sha256 = inspection.audit.sha256
    assert not button(page, "submit").isEnabled()
    for finding in findings(inspection.audit):
        workspace.decide(sha256, Decision(finding.key, DecisionKind.ACCEPT, reviewer="陈敏"))
    page.show_review(workspace.review(sha256))
    assert button(page, "submit").isEnabled()
    with qtbot.waitSignal(page.step_wanted) as told:
        qtbot.mouseClick(button(page, "submit"), Qt.MouseButton.LeftButton)
    assert told.args == ["submit", "", ""]


def test_approval_asks_for_a_second_name_and_locks(
    page: ReviewPage, inspected: Inspected, workspace: Workspace, qtbot: QtBot
) -> None:
    inspection = inspected("03")
    show(page, inspection, workspace)
    sha256 = inspection.audit.sha256
    for finding in findings(inspection.audit):
        workspace.decide(sha256, Decision(finding.key, DecisionKind.ACCEPT, reviewer="陈敏"))
    page.show_review(workspace.submit(sha256, "陈敏"))
    qtbot.mouseClick(button(page, "approve"), Qt.MouseButton.LeftButton)
    assert not button(page, "do").isEnabled()
    name = page.findChild(QLineEdit, "name")
    assert isinstance(name, QLineEdit)
    name.setText("王芳")
    with qtbot.waitSignal(page.step_wanted) as told:
        qtbot.mouseClick(button(page, "do"), Qt.MouseButton.LeftButton)
    assert told.args == ["approve", "王芳", ""]
    page.show_review(workspace.approve(sha256, "王芳"))
    assert "已由 王芳 批准并锁定" in said(page)
    assert not button(page, "accept").isEnabled()
    assert workspace.review(sha256).state is State.APPROVED


def test_settings_are_told_as_they_are_changed(
    page: ReviewPage, inspected: Inspected, workspace: Workspace, qtbot: QtBot
) -> None:
    show(page, inspected("07"), workspace)
    stance = page.settings.findChild(QComboBox, "stance")
    assert isinstance(stance, QComboBox)
    with qtbot.waitSignal(page.settings_changed) as told:
        stance.setCurrentIndex(stance.findData("kol"))
        stance.activated.emit(stance.currentIndex())
    assert told.args == [Settings(stance="kol")]
    brand = page.settings.findChild(QComboBox, "brand")
    assert isinstance(brand, QComboBox)
    assert [brand.itemData(number) for number in range(1, brand.count())][:2] == ["甲方", "乙方"]


def test_the_wording_is_copied(
    page: ReviewPage, inspected: Inspected, workspace: Workspace, qtbot: QtBot
) -> None:
    inspection = inspected("02")
    show(page, inspection, workspace)
    with qtbot.waitSignal(page.said):
        qtbot.mouseClick(button(page, "copy"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == inspection.audit.clauses[0].suggestion


def test_why_unfolds_the_trace(
    page: ReviewPage, inspected: Inspected, workspace: Workspace, qtbot: QtBot
) -> None:
    show(page, inspected("03"), workspace)
    assert "规则：" not in said(page.panel)
    qtbot.mouseClick(button(page, "why"), Qt.MouseButton.LeftButton)
    assert "规则：" in said(page.panel)


def test_finding_in_the_text_counts_and_steps(
    page: ReviewPage, inspected: Inspected, workspace: Workspace
) -> None:
    inspection = inspected("01")
    show(page, inspection, workspace)
    page.open_find()
    find_bar = page.findChild(FindBar)
    assert isinstance(find_bar, FindBar)
    line = find_bar.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setText("违约金")
    total = inspection.document.text.count("违约金")
    assert f"1 / {total}" in said(find_bar)
    page.find_again()
    assert f"2 / {total}" in said(find_bar)
    line.setText("没有这几个字")
    assert "没有找到" in said(find_bar)
    assert page.close_open()
    assert not find_bar.isVisible()
    assert not page.close_open()


def test_assumed_roles_are_said_without_naming_an_option_of_the_command(
    page: ReviewPage, inspected: Inspected, workspace: Workspace
) -> None:
    show(page, inspected("12"), workspace)
    assert "双方角色为推定" in said(page)
    assert "--brand" not in said(page)


def test_a_file_that_has_gone_shows_what_was_found_before(
    page: ReviewPage, inspected: Inspected, workspace: Workspace
) -> None:
    inspection = inspected("03")
    workspace.keep([inspection.audit])
    held = workspace.audit(inspection.audit.sha256)
    assert held is not None
    error = UnreadableFileError("not_found", Bilingual("找不到文件。", "There is no such file."))
    page.show_recalled(held, inspection.notes, error)
    page.show_review(workspace.review(inspection.audit.sha256))
    assert "无法打开原文件" in said(page)
    stance = page.settings.findChild(QComboBox, "stance")
    assert isinstance(stance, QComboBox)
    assert not stance.isEnabled()
    assert page.panel.current_key() == FindingKey("confidentiality")
