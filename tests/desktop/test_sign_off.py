"""A contract from its first note to its approval, in the whole window, and what is left when the program is killed."""

import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

import docx
import pytest
from opened import LONG, SAMPLES, audited, part, parts, results, reviewed
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot
from workspace.short_contracts import deal
from workspace.steps import is_whole, replayed

from auditor import __version__
from auditor.audit.model import Audit
from auditor.desktop.actions import DECIDING
from auditor.desktop.application import Application
from auditor.desktop.desk import Desk
from auditor.desktop.finding_panel import FindingPanel
from auditor.desktop.portfolio_table import PortfolioTable
from auditor.desktop.preferences import Preferences
from auditor.desktop.review_head import ReviewHead
from auditor.desktop.sign_off_bar import SignOffBar
from auditor.desktop.tokens import LIGHT
from auditor.desktop.window import MainWindow
from auditor.workspace import Decision, DecisionKind, FindingKey, Review, State, Workspace, findings

Start = Callable[..., Application]
Opened = tuple[MainWindow, Desk]

ROOT = Path(__file__).resolve().parents[2]
CONTRACT = SAMPLES[1]
SECRECY, RIVALS, CONDUCT = (FindingKey(clause) for clause in ("confidentiality", "non_compete", "morality"))
CHOICES = ("brand", "kol", "stance", "strictness")
ANSWERS = ("accept", "override", "not_applicable", "note")
CONTROL = Qt.KeyboardModifier.ControlModifier

AHEAD = 3
"""Decisions that wait to be written behind the one that is being written."""


@pytest.fixture
def opened(start: Start, contracts: Path, qtbot: QtBot) -> Opened:
    """The window and its desk with a contract under review and the checklist in focus."""
    main = start()
    audited(main, contracts, qtbot)
    reviewed(main, contracts / CONTRACT, qtbot)
    window, desk = parts(main)
    window.activateWindow()
    qtbot.waitUntil(part(window, QTreeView, "checklist").hasFocus)
    return window, desk


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """A key as the keyboard gives it: to what has the focus."""
    focused = window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier or Qt.KeyboardModifier.NoModifier)


def write(window: MainWindow, words: str) -> None:
    """Words as an input method gives them to what has the focus."""
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(window.focusWidget(), event)


def button(within: QWidget, name: str) -> QAbstractButton:
    return part(within, QAbstractButton, name)


def click(within: QWidget, name: str) -> None:
    """A click with the mouse on a button that is there and on."""
    pressed = button(within, name)
    assert pressed.isVisible(), name
    assert pressed.isEnabled(), name
    QTest.mouseClick(pressed, Qt.MouseButton.LeftButton)


def said(within: QWidget) -> str:
    """Every word that is visible on labels."""
    return "\n".join(label.text() for label in within.findChildren(QLabel) if label.isVisible())


def is_said(within: QWidget, words: str) -> Callable[[], bool]:
    return lambda: words in said(within)


def said_of(window: MainWindow, key: FindingKey) -> str:
    """What the panel says of a finding once its line is chosen."""
    window.review.panel.choose(key)
    return said(part(window.review, FindingPanel))


def review_of(desk: Desk) -> Review:
    assert desk.reviewing.review is not None
    return desk.reviewing.review


def is_in(desk: Desk, state: State) -> Callable[[], bool]:
    return lambda: review_of(desk).state is state


def clauses_asked(audit: Audit) -> list[str]:
    """The clause of each finding that asks for a decision."""
    return [finding.key.clause for finding in findings(audit)]


def decide_two(opened: Opened, why: str, qtbot: QtBot) -> None:
    """Accept what was found of one clause, and let another be not applicable for a reason."""
    window, desk = opened
    window.review.panel.choose(SECRECY)
    click(window, "accept")
    window.review.panel.choose(CONDUCT)
    click(window, "not_applicable")
    write(window, why)
    click(window, "save")
    qtbot.waitUntil(lambda: review_of(desk).decisions.keys() == {SECRECY, CONDUCT}, timeout=LONG)


def decide_all(opened: Opened, qtbot: QtBot) -> None:
    """Accept every finding by keys, until the contract can be submitted."""
    window, _ = opened
    part(window, QTreeView, "checklist").setFocus()
    for _ in clauses_asked(results()[1]):
        press(window, Qt.Key.Key_A)
        press(window, Qt.Key.Key_F8)
    qtbot.waitUntil(button(window, "submit").isEnabled, timeout=LONG)


def submit(opened: Opened, qtbot: QtBot) -> None:
    window, desk = opened
    decide_all(opened, qtbot)
    click(window, "submit")
    qtbot.waitUntil(is_in(desk, State.AWAITING_APPROVAL), timeout=LONG)


def approve_as(opened: Opened, name: str) -> None:
    """Give a name for the approval, and press Enter."""
    window, _ = opened
    click(window, "approve")
    assert part(window, QLineEdit, "name").hasFocus()
    assert not button(window, "do").isEnabled()
    write(window, name)
    press(window, Qt.Key.Key_Return)


def can_be_changed(window: MainWindow) -> set[bool]:
    """Whether the buttons of a decision and the choices of the settings are on: one answer, if all agree."""
    boxes = [part(window.review.settings, QComboBox, name) for name in CHOICES]
    return {one.isEnabled() for one in (*boxes, *(button(window, name) for name in ANSWERS))}


def test_a_note_and_not_applicable_are_saved_by_mouse_and_by_keys(
    opened: Opened, tmp_path: Path, qtbot: QtBot
) -> None:
    window, desk = opened
    reason, save = part(window, QPlainTextEdit, "reason"), button(window, "save")

    window.review.panel.choose(SECRECY)
    click(window, "note")
    write(window, "问业务是否另有保密协议")
    click(window, "save")
    click(window, "not_applicable")
    assert not save.isEnabled()
    write(window, "公开活动，没有秘密")
    click(window, "save")

    window.review.panel.choose(RIVALS)
    part(window, QTreeView, "checklist").setFocus()
    press(window, Qt.Key.Key_N)
    assert reason.hasFocus()
    write(window, "品牌部不要求")
    press(window, Qt.Key.Key_Tab)
    assert save.hasFocus()
    press(window, Qt.Key.Key_Space)
    button(window, "not_applicable").setFocus()
    press(window, Qt.Key.Key_Space)
    assert reason.hasFocus()
    assert not save.isEnabled()
    write(window, "一次探店")
    press(window, Qt.Key.Key_Tab)
    press(window, Qt.Key.Key_Space)

    qtbot.waitUntil(lambda: len(review_of(desk).decisions) == 2, timeout=LONG)
    assert not reason.isVisible()
    with Workspace(tmp_path / "workspace.sqlite") as elsewhere:
        kept = elsewhere.review(review_of(desk).sha256)
    for key, why, note in (
        (SECRECY, "公开活动，没有秘密", "问业务是否另有保密协议"),
        (RIVALS, "一次探店", "品牌部不要求"),
    ):
        made, noted = kept.decisions[key], kept.comments[key]
        assert (made.kind, made.reason, made.reviewer) == (DecisionKind.NOT_APPLICABLE, why, "陈敏")
        assert (noted.text, noted.reviewer) == (note, "陈敏")
        told = said_of(window, key)
        assert "不适用 · 陈敏" in told
        assert f"理由：{why}" in told
        assert "备注 · 陈敏" in told
        assert note in told


def state_in_list(window: MainWindow, path: str) -> str:
    """What the state column of the list says of a contract."""
    model = part(window, PortfolioTable).model()
    column = next(place for place, one in enumerate(window.portfolio._model.columns) if one.id == "state")
    return str(model.index(window.portfolio._model.place(path), column).data())


def test_the_bar_and_the_list_count_what_was_decided(opened: Opened, contracts: Path, qtbot: QtBot) -> None:
    """A decision on a clause covers what the clause lacks."""
    window, _ = opened
    bar, path = part(window, SignOffBar), str(contracts / CONTRACT)
    asked = clauses_asked(results()[1])
    first, second = asked.count("confidentiality"), asked.count("morality")
    assert first > 1
    assert f"已处理 0 / {len(asked)}" in said(bar)
    assert state_in_list(window, path) == "未审查"
    for key, done in ((SECRECY, first), (CONDUCT, first + second)):
        window.review.panel.choose(key)
        click(window, "accept")
        qtbot.waitUntil(is_said(bar, f"已处理 {done} / {len(asked)}"), timeout=LONG)
    qtbot.waitUntil(lambda: state_in_list(window, path) == f"审查中 {first + second}/{len(asked)}")
    press(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(is_said(bar, f"已处理 {first} / {len(asked)}"), timeout=LONG)
    qtbot.waitUntil(lambda: state_in_list(window, path) == f"审查中 {first}/{len(asked)}")


def try_to_change(window: MainWindow, qtbot: QtBot) -> None:
    """Everything that changes a review, by keys and by the menu; only the last of it is answered, with a refusal."""
    part(window, QTreeView, "checklist").setFocus()
    for key in (Qt.Key.Key_A, Qt.Key.Key_O, Qt.Key.Key_N):
        press(window, key)
    window.actions_["not_applicable"].trigger()
    assert not part(window, QPlainTextEdit, "reason").isVisible()
    assert not window.message.isVisible()
    press(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(window.message.isVisible, timeout=LONG)
    assert window.message.text.startswith("这份合同已批准或已排除，内容已锁定。")
    click(window.message, "close_message")


def reopen(opened: Opened, reason: str, qtbot: QtBot) -> None:
    """Reopen the contract with a reason, without which the button is off."""
    window, desk = opened
    click(window, "reopen")
    why, do = part(window, QLineEdit, "why_step"), button(window, "do")
    assert why.hasFocus()
    for typed, is_on in (("", False), ("   ", False), (reason, True)):
        why.clear()
        write(window, typed)
        assert do.isEnabled() is is_on, typed
    click(window, "do")
    qtbot.waitUntil(is_in(desk, State.IN_REVIEW), timeout=LONG)


def test_what_another_person_approved_is_locked_until_it_is_reopened_for_a_reason(
    opened: Opened, tmp_path: Path, qtbot: QtBot
) -> None:
    window, desk = opened
    bar, message = part(window, SignOffBar), window.message
    submit(opened, qtbot)
    assert "陈敏 已提交" in said(bar)
    approve_as(opened, "陈敏")
    qtbot.waitUntil(message.isVisible, timeout=LONG)
    assert message.text == "审查过这份合同的人不能批准它。请由另一位同事批准。"
    assert is_in(desk, State.AWAITING_APPROVAL)()
    assert can_be_changed(window) == {True}
    click(message, "close_message")

    approve_as(opened, "王芳")
    qtbot.waitUntil(is_in(desk, State.APPROVED), timeout=LONG)
    assert "已由 王芳 批准并锁定。" in said(bar)
    assert "已批准" in said(part(window, ReviewHead))
    assert not message.isVisible()
    assert can_be_changed(window) == {False}
    assert not any(window.actions_[name].isEnabled() for name in DECIDING)
    assert window.focusWidget() is button(window, "reopen")
    with Workspace(tmp_path / "workspace.sqlite") as elsewhere:
        approved = elsewhere.trail(review_of(desk).sha256)
        try_to_change(window, qtbot)
        assert elsewhere.trail(review_of(desk).sha256) == approved

    decided = len(review_of(desk).decisions)
    reopen(opened, "对方改了金额", qtbot)
    assert "对方改了金额" in said(window.review)
    assert can_be_changed(window) == {True}
    assert all(window.actions_[name].isEnabled() for name in DECIDING)
    assert review_of(desk).approver == ""
    assert not button(window, "approve").isVisible()
    part(window, QTreeView, "checklist").setFocus()
    press(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: len(review_of(desk).decisions) == decided - 1, timeout=LONG)
    assert not message.isVisible()


def test_what_is_sent_back_or_excluded_says_why(opened: Opened, qtbot: QtBot) -> None:
    window, desk = opened
    submit(opened, qtbot)
    click(window, "send_back")
    write(window, "王芳")
    assert not button(window, "do").isEnabled()
    press(window, Qt.Key.Key_Tab)
    write(window, "请核对第三条的期限")
    assert button(window, "do").isEnabled()
    assert "请核对第三条的期限" not in said(window.review)
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(is_in(desk, State.IN_REVIEW), timeout=LONG)
    assert "请核对第三条的期限" in said(window.review)
    assert can_be_changed(window) == {True}
    assert button(window, "submit").isEnabled()

    click(window, "exclude")
    assert not button(window, "do").isEnabled()
    write(window, "已终止合作")
    click(window, "do")
    qtbot.waitUntil(is_in(desk, State.EXCLUDED), timeout=LONG)
    assert "已排除：已终止合作" in said(part(window, SignOffBar))
    assert "请核对第三条的期限" not in said(window.review)
    assert can_be_changed(window) == {False}
    assert button(window, "reopen").isVisible()


def drafted(path: Path, secrecy: str) -> Path:
    """A draft of one contract as a file of Word, with these words on confidentiality."""
    document = docx.Document()
    for line in deal(secrecy=secrecy).splitlines():
        document.add_paragraph(line)
    document.save(str(path))
    return path


def open_draft(main: Application, path: Path, qtbot: QtBot) -> None:
    """Audit a file as the list does, then open its review."""
    _, desk = parts(main)
    desk.listing.audit([str(path)])
    qtbot.waitUntil(lambda: str(path) in desk.listing.records and not desk.sweep.running, timeout=LONG)
    reviewed(main, path, qtbot)


def marks_on(window: MainWindow, key: FindingKey) -> set[str]:
    """Which small marks are painted at the end of the line of a finding, where all words of a chosen line are dark."""
    window.review.panel.choose(key)
    tree = part(window, QTreeView, "checklist")
    box: QRect = tree.visualRect(tree.currentIndex())
    picture = tree.viewport().grab(box.adjusted(box.width() // 2, 0, 0, 0)).toImage()
    places = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    painted = {picture.pixelColor(x, y).name() for x, y in places}
    known = {"decided": LIGHT.strong, "changed": LIGHT.weak}
    return {name for name, colour in known.items() if QColor(colour).name() in painted}


def spoken(window: MainWindow, key: FindingKey) -> str:
    """What a screen reader says of the line of a finding."""
    window.review.panel.choose(key)
    return str(part(window, QTreeView, "checklist").currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))


def test_a_new_draft_takes_the_decisions_over_and_marks_what_was_reworded(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    main, earlier = start(), "面膜推广合同_初稿.docx"
    window, desk = parts(main)
    open_draft(main, drafted(tmp_path / earlier, "乙方应当对合作内容及费用保密，保密期限为两年。"), qtbot)
    decide_two((window, desk), "已有形象条款附件", qtbot)
    assert "沿用" not in said(window.review)
    for key in (SECRECY, CONDUCT):
        assert "已处理" in spoken(window, key)
        assert marks_on(window, key) == {"decided"}

    later = drafted(tmp_path / "面膜推广合同_二稿.docx", "乙方应当对合作内容及费用保密，保密期限为一年。")
    open_draft(main, later, qtbot)
    assert f"本稿沿用了前一稿“{earlier}”的审阅意见。" in said(window.review)
    again = "此后措辞或结论已变，请重新确认。"
    told = said_of(window, SECRECY)
    assert "已接受 · 陈敏" in told
    assert f"沿用自前一稿：{earlier}" in told
    assert again in told
    assert "措辞已变" in spoken(window, SECRECY)
    assert marks_on(window, SECRECY) == {"changed"}
    told = said_of(window, CONDUCT)
    assert "理由：已有形象条款附件" in told
    assert f"沿用自前一稿：{earlier}" in told
    assert again not in told
    assert "措辞已变" not in spoken(window, CONDUCT)
    assert "已处理" in spoken(window, CONDUCT)
    assert marks_on(window, CONDUCT) == {"decided"}
    with Workspace(tmp_path / "workspace.sqlite") as elsewhere:
        audit = elsewhere.audit(review_of(desk).sha256)
    assert audit is not None
    asked = clauses_asked(audit)
    assert f"已处理 {asked.count(CONDUCT.clause)} / {len(asked)}" in said(part(window, SignOffBar))

    window.review.panel.choose(SECRECY)
    click(window, "accept")
    qtbot.waitUntil(lambda: "措辞已变" not in spoken(window, SECRECY), timeout=LONG)
    assert marks_on(window, SECRECY) == {"decided"}


def test_other_roles_by_keys_audit_again_and_wipe_no_decision(
    opened: Opened, contracts: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window, desk = opened
    path, brand = str(contracts / CONTRACT), part(window.review.settings, QComboBox, "brand")
    decide_two(opened, "一次探店", qtbot)
    before, decided = desk.listing.records[path].audit, review_of(desk).decisions
    assert [party.label for party in before.parties if party.role == "brand"] == ["甲方"]

    brand.setFocus()
    press(window, Qt.Key.Key_End)
    assert brand.currentData() == "乙方"

    def swapped() -> bool:
        parties = desk.listing.records[path].audit.parties
        return [party.label for party in parties if party.role == "brand"] == ["乙方"]

    qtbot.waitUntil(swapped, timeout=LONG)
    qtbot.waitUntil(lambda: desk.reviewing.ready, timeout=LONG)
    judged = [
        [(clause.id, clause.verdict) for clause in audit.clauses]
        for audit in (before, desk.listing.records[path].audit)
    ]
    assert judged[0] != judged[1]
    assert brand.hasFocus()
    assert brand.currentData() == "乙方"
    with Workspace(tmp_path / "workspace.sqlite") as elsewhere:
        kept = elsewhere.review(review_of(desk).sha256)
    assert kept.settings.brand == "乙方"
    assert kept.decisions == decided
    assert "已接受 · 陈敏" in said_of(window, SECRECY)
    assert "理由：一次探店" in said_of(window, CONDUCT)


def test_a_message_leaves_the_focus_and_its_details_are_copied(opened: Opened, qtbot: QtBot) -> None:
    window, _ = opened
    message, note = window.message, part(window, QPlainTextEdit, "reason")
    press(window, Qt.Key.Key_N)
    qtbot.keyClicks(note, "half ")
    assert not message.isVisible()
    window.review.step_wanted.emit("submit", "", "")  # refused, while somebody is typing
    qtbot.waitUntil(message.isVisible, timeout=LONG)
    assert note.hasFocus()
    for key in (Qt.Key.Key_D, Qt.Key.Key_O, Qt.Key.Key_N, Qt.Key.Key_E):
        press(window, key)
    assert note.toPlainText() == "half done"

    QGuiApplication.clipboard().setText("something else")
    click(message, "copy_details")
    copied = QGuiApplication.clipboard().text()
    asked = len(clauses_asked(results()[1]))
    assert message.text in copied
    assert f"还有 {asked} 项没有有效的决定。" in copied
    assert "请逐项处理（措辞有变的项需重新确认），再继续。" in copied
    assert "错误代码：not_reviewed" in copied
    assert f"版本：{__version__}" in copied
    assert CONTRACT not in copied


def decide_on_and_on(file: Path, contract: Path) -> None:
    """The whole application in this process: it opens a contract, decides without end, and prints what was reported done."""
    application = QApplication([])
    preferences = Preferences(file.with_suffix(".ini"))
    preferences.language, preferences.reviewer = "zh", "陈敏"
    main = Application(application, preferences, file)
    main.open()
    window, desk = parts(main)
    keys, turns = (SECRECY, RIVALS, CONDUCT), count()

    def decide() -> None:
        turn = next(turns)
        key = keys[turn % len(keys)]
        window.review.decided.emit(Decision(key, DecisionKind.NOT_APPLICABLE, reason=str(turn)))

    def report(review: Review) -> None:
        done = [int(made.reason) for made in review.decisions.values()]
        if done:
            print(max(done), flush=True)
        for _ in range(1 if done else AHEAD):
            decide()

    desk.clerk.reviewed.connect(report)
    desk.open_review(str(contract))
    application.exec()


@contextmanager
def running(file: Path, contract: Path) -> Iterator["subprocess.Popen[str]"]:
    """The application in a process of its own, at work; in the end nothing is left of it."""
    with subprocess.Popen(
        [sys.executable, __file__, str(file), str(contract)],
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "tests"))),
            "PYTHONUTF8": "1",
        },
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        start_new_session=True,
    ) as child:
        try:
            yield child
        finally:
            end(child)


def end(child: "subprocess.Popen[str]") -> None:
    """Kill whatever is left of the application, what it started included."""
    child.kill()
    child.wait()
    if os.name == "posix":
        with suppress(ProcessLookupError):
            os.killpg(child.pid, signal.SIGKILL)


def test_what_was_reported_done_is_there_after_the_application_was_killed(
    tmp_path: Path, contracts: Path
) -> None:
    file, dice = tmp_path / "killed.sqlite", random.Random(20240501)
    with running(file, contracts / CONTRACT) as child:
        assert child.stdout is not None
        told = [child.stdout.readline() for _ in range(12)]
        for _ in range(dice.randrange(200_000)):
            pass  # the application goes on meanwhile, no one knows how far
        end(child)
        told += [line for line in child.stdout.read().splitlines(keepends=True) if line.endswith("\n")]
    last = int(told[-1])
    assert last >= 11
    assert is_whole(file)
    with Workspace(file) as workspace:
        (row,) = workspace.contracts()
        trail, review = workspace.trail(row.sha256), workspace.review(row.sha256)
    made = [entry.details["reason"] for entry in trail if entry.what == "decided"]
    assert made == [str(turn) for turn in range(len(made))]
    assert last < len(made)
    assert replayed(trail) == (review.decisions, {})
    assert {int(one.reason) for one in review.decisions.values()} == set(range(len(made))[-3:])
    assert row.progress == review.progress


@pytest.mark.skipif(os.name != "posix", reason="a process group is one of POSIX")
def test_nothing_that_a_killed_application_started_lives_on(tmp_path: Path, contracts: Path) -> None:
    """Whatever lives on holds the output open, beside some hundred megabytes."""
    with running(tmp_path / "killed.sqlite", contracts / CONTRACT) as child:
        assert child.stdout is not None
        assert child.stdout.readline()
        child.kill()
        with suppress(subprocess.TimeoutExpired):
            child.communicate(timeout=10)
        assert child.stdout.closed


if __name__ == "__main__":
    decide_on_and_on(*map(Path, sys.argv[1:]))
