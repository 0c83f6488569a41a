"""The window as the hands find it: keys that lead to its places, widths that stay, zoom, gliding, colours, and how it begins."""

from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from opened import LONG, SAMPLES, audited, part, parts, reviewed
from PySide6.QtCore import QAbstractAnimation, QModelIndex, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPalette, QPixmap, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QProxyStyle,
    QPushButton,
    QSplitter,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QTextBrowser,
    QToolButton,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from auditor.desktop import theme
from auditor.desktop.application import Application
from auditor.desktop.checklist import by_key
from auditor.desktop.checklist_model import ENTRY
from auditor.desktop.desk import Desk
from auditor.desktop.empty_page import EmptyPage
from auditor.desktop.levers_window import LeversWindow
from auditor.desktop.manual import Manual
from auditor.desktop.paper_view import PaperView
from auditor.desktop.portfolio_table import PortfolioTable
from auditor.desktop.preview_panel import PreviewPanel
from auditor.desktop.reading_view import ReadingView
from auditor.desktop.tokens import DARK, LIGHT, Tokens
from auditor.desktop.window import MainWindow
from auditor.desktop.zooming import STEPS
from auditor.errors import Bilingual, UsageError
from auditor.paths import resources
from auditor.reports import FORMATS
from auditor.workspace import FindingKey

Start = Callable[..., Application]
Turn = Callable[[Qt.ColorScheme], None]
NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
RUNNING = QAbstractAnimation.State.Running
SAMPLE_FOLDER = resources() / "samples"


def press(window: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """A key as the keyboard gives it: to what has the focus, past the window's shortcuts."""
    focused = window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifiers)


def in_front(window: QWidget, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


@pytest.fixture
def begun(start: Start, qtbot: QtBot) -> tuple[MainWindow, Desk]:
    """The window and its desk with nothing on the list."""
    window, desk = parts(start())
    in_front(window, qtbot)
    qtbot.waitUntil(lambda: desk.listing.loaded, timeout=LONG)
    return window, desk


@pytest.fixture
def opened(start: Start, contracts: Path, qtbot: QtBot) -> tuple[MainWindow, Desk]:
    """The window and its desk with a contract under review and the checklist in focus."""
    main = start()
    audited(main, contracts, qtbot)
    reviewed(main, contracts / SAMPLES[1], qtbot)
    window, desk = parts(main)
    in_front(window, qtbot)
    qtbot.waitUntil(part(window, QTreeView, "checklist").hasFocus)
    return window, desk


@pytest.fixture
def window(opened: tuple[MainWindow, Desk]) -> MainWindow:
    return opened[0]


def names(window: MainWindow) -> set[str]:
    """The files that have a row in the list."""
    table = part(window, PortfolioTable, "contracts")
    assert table.isVisible()
    return {str(table.model().index(row, 0).data()) for row in range(table.model().rowCount())}


# Keys


def test_ctrl_o_audits_the_files_that_are_chosen_and_ctrl_shift_o_the_folder(
    begun: tuple[MainWindow, Desk], contracts: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, desk = begun
    chosen = [str(contracts / name) for name in SAMPLES[:2]]
    monkeypatch.setattr(window, "ask_files", lambda: chosen)
    monkeypatch.setattr(window, "ask_folder", lambda: str(contracts))
    press(window, Qt.Key.Key_O, CONTROL)
    qtbot.waitUntil(lambda: len(desk.listing.records) == 2 and not desk.sweep.running, timeout=LONG)
    qtbot.waitUntil(part(window, PortfolioTable, "contracts").isVisible, timeout=LONG)
    assert names(window) == set(SAMPLES[:2])
    press(window, Qt.Key.Key_O, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: names(window) == set(SAMPLES), timeout=LONG)
    qtbot.waitUntil(lambda: not desk.sweep.running, timeout=LONG)


def test_ctrl_e_asks_for_a_folder_and_writes_the_reports_there(
    opened: tuple[MainWindow, Desk], tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, desk = opened
    of_one, of_all = tmp_path / "one", tmp_path / "all"
    answers = iter([of_one, of_all])

    def ask(for_reports: bool = False) -> str:
        assert for_reports
        return str(next(answers))

    monkeypatch.setattr(window, "ask_folder", ask)
    with qtbot.waitSignal(desk.exporter.exported, timeout=LONG) as told:
        press(window, Qt.Key.Key_E, CONTROL)
    assert told.args == [str(of_one)]
    stem = Path(SAMPLES[1]).stem
    assert f"{stem}.opinion.docx" in {path.name for path in of_one.iterdir()}
    assert f"{stem}.annotated.docx" in {path.name for path in of_one.iterdir()}
    press(window, Qt.Key.Key_1, CONTROL)
    with qtbot.waitSignal(desk.exporter.exported, timeout=LONG) as told:
        press(window, Qt.Key.Key_E, CONTROL)
    assert told.args == [str(of_all)]
    assert {path.name for path in of_all.iterdir()} == {report.file_name for report in FORMATS.values()}


def test_keys_lead_from_the_review_to_the_list_and_the_search_and_back_into_a_review(
    opened: tuple[MainWindow, Desk], contracts: Path, qtbot: QtBot
) -> None:
    window, desk = opened
    table, search = part(window, PortfolioTable, "contracts"), part(window, QLineEdit, "search")
    preview = part(window, PreviewPanel)
    press(window, Qt.Key.Key_K, CONTROL)
    assert window.place == "contracts"
    assert search.hasFocus()
    qtbot.keyClicks(search, "uk")
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(table.hasFocus)
    assert names(window) == {SAMPLES[3]}
    path = str(contracts / SAMPLES[3])
    press(window, Qt.Key.Key_Space)
    assert preview.isVisible()
    assert preview.path == path
    press(window, Qt.Key.Key_Space)
    assert not preview.isVisible()
    press(window, Qt.Key.Key_Return)
    assert window.place == "review"
    assert SAMPLES[3] in window.windowTitle()
    qtbot.waitUntil(lambda: desk.reviewing.ready, timeout=LONG)
    press(window, Qt.Key.Key_1, CONTROL)
    assert window.place == "contracts"
    assert table.hasFocus()


def test_ctrl_4_opens_the_crisis_search_and_f1_the_manual(
    begun: tuple[MainWindow, Desk], qtbot: QtBot
) -> None:
    window, _ = begun
    assert window.findChild(LeversWindow) is None
    assert window.findChild(Manual) is None
    press(window, Qt.Key.Key_4, CONTROL)
    levers = part(window, LeversWindow)
    qtbot.waitUntil(levers.isActiveWindow)
    assert part(levers, QLineEdit, "crisis_name").hasFocus()
    press(levers, Qt.Key.Key_Escape)
    assert not levers.isVisible()
    in_front(window, qtbot)
    press(window, Qt.Key.Key_F1)
    manual = part(window, Manual)
    qtbot.waitUntil(manual.isActiveWindow)
    assert "Ctrl+Shift+O" in part(manual, QTextBrowser, "manual").toPlainText()


# Zoom


def turn_wheel(view: ReadingView, notches: int, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
    """Turn the wheel over the middle of a contract, away from the hand if positive."""
    middle = QPointF(view.viewport().rect().center())
    turned = QWheelEvent(
        middle,
        view.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), turned)


def letters(view: ReadingView) -> float:
    """How many pixels high the first line of the contract is."""
    line = view._matter.line_of(0)
    assert line is not None
    return line.bottom - line.top


@pytest.mark.parametrize("sample", [SAMPLES[1], SAMPLES[3]], ids=["typeset", "pdf"])
def test_keys_and_the_wheel_make_a_contract_larger_and_smaller_and_as_it_was(
    sample: str, start: Start, contracts: Path, qtbot: QtBot
) -> None:
    main = start()
    reviewed(main, contracts / sample, qtbot)
    window, _ = parts(main)
    in_front(window, qtbot)
    document = window.review.document
    view = document.currentWidget()
    assert isinstance(view, ReadingView)
    assert isinstance(view, PaperView) is sample.endswith(".docx")
    qtbot.waitUntil(lambda: view._matter.height > view.viewport().height(), timeout=LONG)
    usual, height = document.zoom_percent, letters(view)
    steps = sorted({*STEPS, usual})
    smaller, larger = (steps[steps.index(usual) + step] for step in (-1, 1))

    def shown_at(percent: int) -> bool:
        """Whether the percentage is that, and the letters are as much larger or smaller as it says."""
        close = pytest.approx(height * percent / usual, rel=0.06)
        return document.zoom_percent == percent and letters(view) == close

    press(window, Qt.Key.Key_Plus, CONTROL)
    assert shown_at(larger)
    press(window, Qt.Key.Key_0, CONTROL)
    assert shown_at(usual)
    press(window, Qt.Key.Key_Minus, CONTROL)
    assert shown_at(smaller)
    press(window, Qt.Key.Key_0, CONTROL)
    turn_wheel(view, 1)
    assert shown_at(larger)
    turn_wheel(view, -2)
    assert document.zoom_percent < usual
    press(window, Qt.Key.Key_0, CONTROL)
    assert shown_at(usual)
    top = view.verticalScrollBar().value()
    turn_wheel(view, -1, NONE)
    assert shown_at(usual)
    assert view.verticalScrollBar().value() > top
