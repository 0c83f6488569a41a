"""The window as the hands find it: keys that lead to its places, widths that stay, zoom, gliding, colours, and how it begins."""

import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from opened import LONG, SAMPLES, audited, part, parts, reviewed, sought
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
WIDE = QSize(1300, 800)


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
    """Of the folder one file has been audited by then, under another name: the second batch is done sooner."""
    window, desk = begun
    (folder := contracts / "2026").mkdir()
    inside = {"同一份.docx", SAMPLES[2]}
    shutil.copy(contracts / SAMPLES[0], folder / "同一份.docx")
    shutil.copy(contracts / SAMPLES[2], folder)
    monkeypatch.setattr(window, "ask_files", lambda: [str(contracts / SAMPLES[0])])
    monkeypatch.setattr(window, "ask_folder", lambda: str(folder))
    press(window, Qt.Key.Key_O, CONTROL)
    qtbot.waitUntil(part(window, PortfolioTable, "contracts").isVisible, timeout=LONG)
    qtbot.waitUntil(lambda: not desk.sweep.running, timeout=LONG)
    assert names(window) == {SAMPLES[0]}
    press(window, Qt.Key.Key_O, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: names(window) == {SAMPLES[0]} | inside, timeout=LONG)
    qtbot.waitUntil(lambda: not desk.sweep.running, timeout=LONG)
    assert set(desk.listing.records) == {
        str(contracts / SAMPLES[0]),
        *(str(folder / name) for name in inside),
    }


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
    press(levers, Qt.Key.Key_Escape)
    assert not levers.isVisible()
    in_front(window, qtbot)
    press(window, Qt.Key.Key_F1)
    manual = part(window, Manual)
    qtbot.waitUntil(manual.isActiveWindow)
    assert "Ctrl+Shift+O" in part(manual, QTextBrowser, "manual").toPlainText()


def test_after_ctrl_4_the_name_is_typed_at_once(begun: tuple[MainWindow, Desk], qtbot: QtBot) -> None:
    window, _ = begun
    press(window, Qt.Key.Key_4, CONTROL)
    levers = part(window, LeversWindow)
    qtbot.waitUntil(levers.isActiveWindow)
    focused = levers.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "Lin")
    assert part(levers, QLineEdit, "crisis_name").text() == "Lin"


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


def test_keys_and_the_wheel_make_a_contract_larger_and_smaller_and_as_it_was(
    start: Start, contracts: Path, qtbot: QtBot
) -> None:
    main = start()
    window, _ = parts(main)
    for sample, is_typeset in ((SAMPLES[1], True), (SAMPLES[3], False)):
        reviewed(main, contracts / sample, qtbot)
        in_front(window, qtbot)
        view = window.review.document.currentWidget()
        assert isinstance(view, ReadingView)
        assert isinstance(view, PaperView) is is_typeset
        zoom_and_back(window, view, qtbot)


def zoom_and_back(window: MainWindow, view: ReadingView, qtbot: QtBot) -> None:
    """Do all that zooms, and see that the percentage and the letters follow."""
    qtbot.waitUntil(lambda: view._matter.height > view.viewport().height(), timeout=LONG)
    document = window.review.document
    usual, height = document.zoom_percent, letters(view)
    known = sorted({*STEPS, usual})
    smaller, larger = (known[known.index(usual) + step] for step in (-1, 1))

    def shown_at(percent: int) -> bool:
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


# Widths and heights


def across(window: MainWindow) -> QSplitter:
    """What parts outline, contract and checklist."""
    splitter = part(window, QTreeView, "outline").parentWidget()
    assert isinstance(splitter, QSplitter)
    return splitter


def down(window: MainWindow) -> QSplitter:
    """What parts the findings from what is said of the chosen one."""
    splitter = part(window, QTreeView, "checklist").parentWidget()
    assert isinstance(splitter, QSplitter)
    return splitter


def drag(splitter: QSplitter, number: int, by: int, qtbot: QtBot) -> None:
    """Drag the handle before a part so many pixels to the right or down."""
    handle = splitter.handle(number)
    way = QPoint(by, 0) if splitter.orientation() is Qt.Orientation.Horizontal else QPoint(0, by)
    middle = handle.rect().center()
    qtbot.mousePress(handle, LEFT, NONE, middle)
    qtbot.mouseMove(handle, middle + way)
    # The handle has moved below the mouse.
    qtbot.mouseRelease(handle, LEFT, NONE, middle)


def show_contract(main: Application, path: Path, size: QSize) -> MainWindow:
    """A window of this size in which a contract is being read for review."""
    window, desk = parts(main)
    window.resize(size)
    desk.open_review(str(path))
    assert window.place == "review"
    assert window.size() == size
    return window


def test_below_1100_pixels_the_outline_folds_away_and_comes_back_as_wide_as_it_was(
    start: Start, contracts: Path, qtbot: QtBot
) -> None:
    main = start()
    window = show_contract(main, contracts / SAMPLES[1], WIDE)
    outline, usual = part(window, QTreeView, "outline"), part(window, QTreeView, "outline").width()
    drag(across(window), 1, 70, qtbot)
    widths = across(window).sizes()
    assert outline.width() > usual + 60
    for narrow in (1099, 950):
        window.resize(narrow, WIDE.height())
        qtbot.waitUntil(lambda: not outline.isVisible())
        window.resize(1100, WIDE.height())
        qtbot.waitUntil(outline.isVisible)
        window.resize(WIDE)
        qtbot.waitUntil(lambda: across(window).sizes() == widths)
    window.show_contracts()
    window.resize(950, WIDE.height())
    show_contract(main, contracts / SAMPLES[0], window.size())
    qtbot.waitUntil(lambda: not outline.isVisible())
    window.resize(WIDE)
    qtbot.waitUntil(lambda: across(window).sizes() == widths)


def move_all(window: MainWindow, qtbot: QtBot, by: int) -> None:
    """Drag every part of the review to another size."""
    drag(across(window), 1, by, qtbot)
    drag(across(window), 2, -by, qtbot)
    drag(down(window), 1, by, qtbot)


def sizes(window: MainWindow) -> list[int]:
    return [*across(window).sizes(), *down(window).sizes()]


def test_the_parts_of_the_review_are_restored_as_they_were_saved(
    start: Start, contracts: Path, qtbot: QtBot
) -> None:
    window = show_contract(start(), contracts / SAMPLES[1], WIDE)
    move_all(window, qtbot, 60)
    wanted, saved = sizes(window), window.review.save_state()
    move_all(window, qtbot, -45)
    assert all(size != before for size, before in zip(sizes(window), wanted, strict=True))
    window.review.restore_state(saved)
    qtbot.waitUntil(lambda: sizes(window) == wanted)


@pytest.mark.parametrize("width", [WIDE.width(), 950], ids=["wide", "narrow"])
def test_the_parts_of_the_review_stand_where_they_stood_before_the_application_was_closed(
    width: int, start: Start, contracts: Path, qtbot: QtBot
) -> None:
    window = show_contract(start(), contracts / SAMPLES[1], WIDE)
    usual = sizes(window)
    move_all(window, qtbot, 60)
    wanted = sizes(window)
    assert all(size != before for size, before in zip(wanted, usual, strict=True))
    window.resize(width, WIDE.height())
    window.close()
    window = show_contract(start(), contracts / SAMPLES[1], WIDE)
    qtbot.waitUntil(lambda: sizes(window) == wanted)


# The checklist


def clauses(tree: QTreeView) -> Iterator[QModelIndex]:
    """The lines of the clauses, group by group."""
    model = tree.model()
    for row in range(model.rowCount()):
        group = model.index(row, 0)
        assert tree.isExpanded(group)
        yield from (model.index(number, 0, group) for number in range(model.rowCount(group)))


def test_the_checklist_opens_the_gravest_clause_and_folds_the_sound_ones_to_one_line(
    start: Start, qtbot: QtBot
) -> None:
    main = start()
    window, _ = parts(main)
    in_front(window, qtbot)
    tree = part(window, QTreeView, "checklist")
    for sample, gravest, sound in (
        ("14", "crisis_cooperation", {"confidentiality", "non_compete"}),
        ("07", "confidentiality", {"non_compete"}),
    ):
        reviewed(main, next(SAMPLE_FOLDER.glob(f"{sample}*")), qtbot)
        current = tree.currentIndex()
        assert current.data(ENTRY).key == FindingKey(gravest)
        assert tree.isExpanded(current)
        assert tree.indexBelow(current).parent() == current
        core = [index for index in clauses(tree) if index.data(ENTRY).core]
        assert len(core) == 4
        folded = [index for index in core if not tree.isExpanded(index)]
        assert {index.data(ENTRY).key.clause for index in folded} == sound
        assert all(tree.indexBelow(index).parent() != index for index in folded)
        press(window, Qt.Key.Key_F8)
        assert tree.currentIndex() != current


# Gliding


class StillStyle(QProxyStyle):
    """The style of a system that wants nothing to move."""

    def styleHint(  # noqa: N802
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        told: QStyleHintReturn | None = None,
    ) -> int:
        moves = hint is QStyle.StyleHint.SH_Widget_Animation_Duration
        return 0 if moves else super().styleHint(hint, option, widget, told)


def in_sight(view: ReadingView, offset: int) -> bool:
    line, top = view._matter.line_of(offset), view.verticalScrollBar().value()
    return line is not None and line.top >= top and line.bottom <= top + view.viewport().height()


def walk_out_of_sight(window: MainWindow, view: ReadingView) -> int:
    """F8 until a finding comes whose words were not in sight; where these words begin."""
    entries = by_key(window.review._entries)
    for _ in entries:
        seen = view.verticalScrollBar().value(), view.verticalScrollBar().value() + view.viewport().height()
        press(window, Qt.Key.Key_F8)
        key = window.review.panel.current_key()
        assert key is not None
        for place, _ in entries[key].spans[:1]:
            line = view._matter.line_of(place)
            assert line is not None
            if not seen[0] <= line.top <= line.bottom <= seen[1]:
                return place
    raise AssertionError("the words of every finding were in sight")


def test_going_to_words_out_of_sight_glides_but_jumps_where_the_style_wants_nothing_to_move(
    opened: tuple[MainWindow, Desk], qtbot: QtBot
) -> None:
    window, _ = opened
    window.resize(1200, 560)
    view = part(window, PaperView)
    moving, bar = view._glide._animation, view.verticalScrollBar()
    qtbot.waitUntil(lambda: view._paper.complete, timeout=LONG)
    place, before = walk_out_of_sight(window, view), bar.value()
    assert moving.duration() == 150
    assert moving.state() is RUNNING
    assert not in_sight(view, place)
    qtbot.waitUntil(lambda: moving.state() is not RUNNING, timeout=LONG)
    assert in_sight(view, place)
    assert bar.value() != before
    still = StillStyle("Fusion")
    still.setParent(QApplication.instance())  # the view does not keep it
    view.setStyle(still)
    place = walk_out_of_sight(window, view)
    assert moving.state() is not RUNNING
    assert in_sight(view, place)


# Colours


@pytest.fixture
def turn(monkeypatch: pytest.MonkeyPatch, dressed: QApplication) -> Iterator[Turn]:
    """Turns the system light or dark; in the end it is light. Applications of earlier tests hear nothing of it."""
    for earlier in dressed.findChildren(Application):
        earlier.deleteLater()
    hints, now = QGuiApplication.styleHints(), [Qt.ColorScheme.Light]
    told = SimpleNamespace(colorScheme=lambda: now[0])
    qt = SimpleNamespace(styleHints=lambda: told, instance=QGuiApplication.instance)
    monkeypatch.setattr(theme, "QGuiApplication", qt)

    def turn(scheme: Qt.ColorScheme) -> None:
        now[0] = scheme
        hints.colorSchemeChanged.emit(scheme)

    yield turn
    turn(Qt.ColorScheme.Light)


def ink(drawn: QIcon | QPixmap) -> str:
    """The colour in which an icon is drawn: that of a pixel which least shines through."""
    image = (drawn.pixmap(QSize(40, 40)) if isinstance(drawn, QIcon) else drawn).toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(pixels, key=QColor.alpha).name().upper()


def ground(widget: QWidget) -> str:
    """The colour that most of a widget is painted in, of every fifth pixel."""
    image = widget.grab().toImage()
    places = ((x, y) for x in range(0, image.width(), 5) for y in range(0, image.height(), 5))
    return Counter(image.pixelColor(x, y).name().upper() for x, y in places).most_common(1)[0][0]


def marks_of_the_list(window: MainWindow) -> set[str]:
    """The colours of the icons in the rows of the list."""
    model = part(window, PortfolioTable, "contracts").model()
    cells = (model.index(row, at) for row in range(model.rowCount()) for at in range(model.columnCount()))
    icons = (cell.data(Qt.ItemDataRole.DecorationRole) for cell in cells)
    return {ink(icon) for icon in icons if isinstance(icon, QIcon)}


def wears(window: MainWindow, tokens: Tokens) -> bool:
    """Whether palette, grounds and icons of the window have the colours of these tokens."""
    role = QPalette.ColorRole
    seen = {
        QGuiApplication.palette().color(role.Window).name().upper(): tokens.surface,
        window.palette().color(role.WindowText).name().upper(): tokens.text,
        ground(part(window, PaperView).viewport()): tokens.paper,
        ground(part(window, PortfolioTable, "contracts").viewport()): tokens.paper,
        ground(window.status): tokens.surface,
        ink(part(window, QToolButton, "back").icon()): tokens.text,
        ink(part(window, QToolButton, "confidentiality_missing").icon()): tokens.missing,
    }
    verdicts = {tokens.missing, tokens.adverse, tokens.weak, tokens.unreadable}
    return all(colour == wanted for colour, wanted in seen.items()) and marks_of_the_list(window) == verdicts


def test_the_colours_of_the_window_and_its_icons_are_the_systems_as_they_change(
    turn: Turn, opened: tuple[MainWindow, Desk]
) -> None:
    window, _ = opened
    assert wears(window, LIGHT)
    turn(Qt.ColorScheme.Dark)
    assert wears(window, DARK)
    turn(Qt.ColorScheme.Light)
    assert wears(window, LIGHT)
    window._preferences.scheme = "light"
    turn(Qt.ColorScheme.Dark)
    assert wears(window, LIGHT)


def test_the_mark_of_a_message_that_is_on_show_changes_its_colour_too(
    turn: Turn, begun: tuple[MainWindow, Desk]
) -> None:
    window, _ = begun
    window.message.show_error(UsageError("broken", Bilingual("文件夹里没有合同。", "No contracts there.")))
    (mark,) = (label for label in window.message.findChildren(QLabel) if not label.pixmap().isNull())
    assert ink(mark.pixmap()) == LIGHT.missing
    turn(Qt.ColorScheme.Dark)
    assert ink(mark.pixmap()) == DARK.missing


def test_what_the_crisis_search_quotes_changes_its_colour_too(
    turn: Turn, start: Start, contracts: Path, qtbot: QtBot
) -> None:
    main = start()
    audited(main, contracts, qtbot)
    levers = sought(main, "羅斯勉", qtbot)
    page = part(levers, QTextBrowser, "levers")
    assert LIGHT.secondary in page.toHtml().upper()
    turn(Qt.ColorScheme.Dark)
    assert DARK.secondary in page.toHtml().upper()
    assert LIGHT.secondary not in page.toHtml().upper()


def test_the_icon_of_the_window_changes_its_colour_too(turn: Turn, begun: tuple[MainWindow, Desk]) -> None:
    window, _ = begun
    assert ink(window.windowIcon()) == LIGHT.accent
    turn(Qt.ColorScheme.Dark)
    assert ink(window.windowIcon()) == DARK.accent


# The beginning


def test_an_empty_list_says_in_one_sentence_how_to_begin_and_leads_to_the_samples(
    begun: tuple[MainWindow, Desk], qtbot: QtBot
) -> None:
    window, desk = begun
    (page,) = (page for page in window.findChildren(EmptyPage) if page.isVisible())
    sentence, drop = (label.text() for label in page.findChildren(QLabel) if label.isVisible())
    assert len(re.findall("[。！？]", sentence)) == 1
    assert sentence.endswith("。")
    assert "拖到这里" in drop
    assert not re.search("[。！？]", drop)
    buttons = [button for button in window.findChildren(QPushButton) if button.isVisible()]
    (primary,) = (button for button in buttons if button.property("kind") == "primary")
    assert primary.parentWidget() is page
    assert primary.hasFocus()
    press(window, Qt.Key.Key_Tab)
    assert part(page, QPushButton, "open_samples").hasFocus()
    press(window, Qt.Key.Key_Space)
    qtbot.waitUntil(part(window, PortfolioTable, "contracts").isVisible, timeout=LONG)
    press(window, Qt.Key.Key_Period, CONTROL)
    qtbot.waitUntil(lambda: not desk.sweep.running, timeout=LONG)
    assert names(window)
    assert names(window) <= {path.name for path in SAMPLE_FOLDER.iterdir()}
    assert not page.isVisible()
