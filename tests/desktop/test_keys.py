"""The review by keys alone, in the whole window: what a key closes, walks, finds and decides."""

from collections.abc import Callable
from pathlib import Path

import pytest
from opened import LONG, SAMPLES, audited, part, parts, reviewed
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QColor, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from auditor.desktop.application import Application
from auditor.desktop.desk import Desk
from auditor.desktop.find_bar import FindBar
from auditor.desktop.paper_view import PaperView
from auditor.desktop.reading_view import ReadingView
from auditor.desktop.tokens import LIGHT
from auditor.desktop.window import MainWindow
from auditor.workspace import FindingKey

Start = Callable[..., Application]


@pytest.fixture
def opened(start: Start, contracts: Path, qtbot: QtBot) -> tuple[MainWindow, Desk]:
    """The window and its desk with a contract under review and the checklist in focus."""
    main = start()
    audited(main, contracts, qtbot)
    reviewed(main, contracts / SAMPLES[1], qtbot)
    window, desk = parts(main)
    window.activateWindow()
    qtbot.waitUntil(part(window, QTreeView, "checklist").hasFocus)
    return window, desk


@pytest.fixture
def window(opened: tuple[MainWindow, Desk]) -> MainWindow:
    return opened[0]


def press(
    window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """A key as the keyboard gives it: to what has the focus, past the window's shortcuts."""
    focused = window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def test_escape_closes_the_search_and_only_then_the_contract(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = part(window, FindBar)
    assert bar.isVisible()
    press(window, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert window.place == "review"
    press(window, Qt.Key.Key_Escape)
    assert window.place == "contracts"


def test_escape_closes_the_form_first_and_keeps_the_contract(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    part(window, QTreeView, "checklist").setFocus()
    press(window, Qt.Key.Key_O)
    reason = part(window, QPlainTextEdit, "reason")
    assert reason.isVisible()
    press(window, Qt.Key.Key_Escape)
    assert not reason.isVisible()
    assert part(window, FindBar).isVisible()
    assert window.place == "review"


def put_aside(window: MainWindow, typed: str, qtbot: QtBot) -> QPlainTextEdit:
    """A reason that was begun and left again; the field in which it was typed."""
    press(window, Qt.Key.Key_O)
    reason = part(window, QPlainTextEdit, "reason")
    qtbot.keyClicks(reason, typed)
    press(window, Qt.Key.Key_Escape)
    part(window, QTreeView, "checklist").setFocus()
    return reason


def test_what_was_typed_for_one_thing_is_not_said_of_another(window: MainWindow, qtbot: QtBot) -> None:
    reason = put_aside(window, "see annex", qtbot)
    press(window, Qt.Key.Key_N)
    assert reason.toPlainText() == ""
    press(window, Qt.Key.Key_Escape)
    part(window, QTreeView, "checklist").setFocus()
    press(window, Qt.Key.Key_O)
    assert reason.toPlainText() == ""


def test_escape_and_the_same_again_goes_on_with_what_was_typed(window: MainWindow, qtbot: QtBot) -> None:
    reason = put_aside(window, "see annex", qtbot)
    press(window, Qt.Key.Key_O)
    assert reason.toPlainText() == "see annex"
    window.review.panel.show_entries(())
    assert not reason.isVisible()


def test_letters_that_are_typed_decide_nothing(opened: tuple[MainWindow, Desk], qtbot: QtBot) -> None:
    window, desk = opened
    press(window, Qt.Key.Key_N)
    note = part(window, QPlainTextEdit, "reason")
    assert note.hasFocus()
    qtbot.keyClicks(note, "a now own")
    assert note.toPlainText() == "a now own"
    assert desk.reviewing.review is not None
    assert not desk.reviewing.review.decisions


def test_a_accepts_in_the_checklist(opened: tuple[MainWindow, Desk], qtbot: QtBot) -> None:
    window, desk = opened
    press(window, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: bool(desk.reviewing.review and desk.reviewing.review.decisions), timeout=LONG)
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not (desk.reviewing.review and desk.reviewing.review.decisions), timeout=LONG)


def test_f8_and_shift_f8_walk_the_findings(window: MainWindow) -> None:
    page = window.review
    assert page.panel.current_key() == FindingKey("confidentiality")
    seen = []
    for _ in range(3):
        press(window, Qt.Key.Key_F8)
        seen.append(page.panel.current_key())
    assert len(set(seen)) == 3
    assert set(seen) <= set(page.titles())
    press(window, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert page.panel.current_key() == seen[1]


def test_ctrl_f_finds_and_f3_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = part(window, FindBar)
    line = part(bar, QLineEdit)
    assert line.hasFocus()
    line.setText("甲方")
    view = window.review.document.currentWidget()
    assert isinstance(view, ReadingView)
    marked = view._marked  # what the view paints
    first = marked.highlights.current_hit
    press(window, Qt.Key.Key_F3)
    second = marked.highlights.current_hit
    assert first
    assert second
    assert first < second
    assert marked.text[slice(*first)] == marked.text[slice(*second)] == "甲方"
    press(window, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert marked.highlights.current_hit == first


# Said by the display that is none, of any menu that opens by itself.
@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)", extend=True)
def test_the_right_button_offers_what_can_be_done(window: MainWindow, qtbot: QtBot) -> None:
    for widget, first in (
        (part(window, QTreeView, "checklist"), "accept"),
        (part(window, PaperView), "copy"),
    ):
        assert widget.actions()[0] is window.actions_[first]
        menus: list[list[str]] = []
        QTimer.singleShot(0, lambda menus=menus: shut(menus))
        QApplication.sendEvent(
            widget.viewport(),
            QContextMenuEvent(
                QContextMenuEvent.Reason.Mouse, QPoint(20, 20), widget.mapToGlobal(QPoint(20, 20))
            ),
        )
        assert menus[0][0] == window.actions_[first].text()


def shut(seen: list[list[str]]) -> None:
    """Notes the menu that is open, and closes it."""
    menu = QApplication.activePopupWidget()
    if isinstance(menu, QMenu):
        seen.append([action.text() for action in menu.actions()])
        menu.close()


REACHED = {
    "contracts": {"open_files_button", "open_folder_button", "search", "contracts", "reviewer"},
    "review": {
        "back",
        "brand",
        "kol",
        "stance",
        "strictness",
        "outline",
        "checklist",
        "accept",
        "override",
        "note",
    },
}
"""What the Tab key leads to, among others, by name."""


@pytest.mark.parametrize("place", ["contracts", "review"])
def test_tab_leads_to_everything_and_a_ring_shows_where(place: str, window: MainWindow) -> None:
    if place == "contracts":
        window.show_contracts()
    walked: list[QWidget] = []
    while (focused := window.focusWidget()) is not None and focused not in walked:
        walked.append(focused)
        assert has_ring(focused), (focused, focused.objectName())
        assert focused.accessibleName() or spoken(focused), (focused, focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert REACHED[place] <= {widget.objectName() for widget in walked}
    assert len(walked) >= 10


def spoken(widget: QWidget) -> str:
    """What a screen reader says of a widget that has no name of its own."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return str(interface.text(QAccessible.Text.Name)) if interface else ""


def has_ring(widget: QWidget) -> bool:
    """Whether two pixels of the ring's colour stand on the left and, but for a scroll bar, on the right, half way down."""
    seen = widget.viewport() if isinstance(widget, ReadingView) else widget
    picture = seen.grab().toImage()
    rings = {QColor(LIGHT.accent).name(), QColor(LIGHT.text).name()}
    sides = (0, 1, picture.width() - 2, picture.width() - 1)
    return all(picture.pixelColor(x, picture.height() // 2).name() in rings for x in sides)
