"""How the window looks and sounds: the list's lines, the status bar of a real batch, what a screen reader is told, one language."""

import os
import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

import pytest
from opened import LONG, SAMPLES, part, parts, reviewed, swept
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QAction, QFontMetrics, QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QTableView,
    QTextBrowser,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from auditor import __version__
from auditor.desktop.actions import WITH_FINDINGS, WITH_TEXT
from auditor.desktop.application import Application
from auditor.desktop.compare_window import CompareWindow
from auditor.desktop.desk import Desk
from auditor.desktop.levers_window import LeversWindow
from auditor.desktop.manual import Manual
from auditor.desktop.pages_view import PagesView
from auditor.desktop.paper_view import PaperView
from auditor.desktop.portfolio_page import PortfolioPage
from auditor.desktop.portfolio_table import PortfolioTable
from auditor.desktop.preferences import Preferences
from auditor.desktop.status_bar import StatusBar
from auditor.desktop.trail_window import TrailWindow
from auditor.desktop.window import MainWindow
from auditor.desktop.words import portfolio as list_words
from auditor.paths import resources
from auditor.workspace import Decision, DecisionKind, FindingKey

Role = Qt.ItemDataRole
LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
ACROSS = Qt.Orientation.Horizontal


# The whole application: a real batch, a contract under review, and every window beside it


class Moment(NamedTuple):
    """The status bar as it was when the batch told something: all it said, and how far its progress was."""

    told: tuple[object, ...]
    said: tuple[str, ...]
    minimum: int
    maximum: int
    value: int
    visible: bool
    spoken: str


class Heard(QObject):
    """Writes down the status bar whenever the batch tells something."""

    def __init__(self, status: StatusBar) -> None:
        super().__init__(status)
        self._status = status
        self.moments: list[Moment] = []

    def note(self, *told: object) -> None:
        bar = part(self._status, QProgressBar)
        said = tuple(label.text() for label in self._status.findChildren(QLabel))
        self.moments.append(
            Moment(told, said, bar.minimum(), bar.maximum(), bar.value(), bar.isVisible(), spoken(bar))
        )


@dataclass(frozen=True)
class Opened:
    """The application with everything open, in one language."""

    main: Application
    language: str
    folder: Path
    heard: Heard

    @property
    def window(self) -> MainWindow:
        return parts(self.main)[0]

    @property
    def desk(self) -> Desk:
        return parts(self.main)[1]

    @property
    def under_review(self) -> Path:
        return self.folder / UNDER_REVIEW[self.language]

    @property
    def windows(self) -> list[QWidget]:
        """The main window and those beside it."""
        kinds = (TrailWindow, LeversWindow, Manual, CompareWindow, QMessageBox)
        return [self.window, *(part(self.window, kind) for kind in kinds)]


UNDER_REVIEW = {"zh": SAMPLES[1], "en": SAMPLES[3]}
"""The contract that is looked at in each language is written in it, so that it brings no words of the other."""

SOUGHT = {"zh": "羅斯勉", "en": "JOSS PENHALLOW"}
OTHER_DRAFT = {"zh": "02_四项皆无_探店短单.docx", "en": "11_strong_brand_ambassador.docx"}
REASONS = {"zh": "另有保密协议", "en": "There is a separate NDA"}


@pytest.fixture(scope="module", params=["zh", "en"])
def opened(
    request: pytest.FixtureRequest,
    dressed: QApplication,
    tmp_path_factory: pytest.TempPathFactory,
    kept_for_the_session: Path,
) -> Iterator[Opened]:
    """Opened once for all that is looked at in one language."""
    home = tmp_path_factory.mktemp("looks")
    folder = home / "contracts"
    folder.mkdir()
    for name in SAMPLES:
        shutil.copy(resources() / "samples" / name, folder)
    preferences = Preferences(home / "window.ini")
    preferences.language, preferences.reviewer = request.param, "陈敏"
    with pytest.MonkeyPatch.context() as patch:
        for kind in ("CACHE", "CONFIG", "DATA", "STATE"):
            patch.setenv(f"XDG_{kind}_HOME", str(home / kind.lower()))
        if os.name == "posix":
            own = home / "cache" / "kol-clause-auditor"
            own.mkdir(parents=True)
            (own / "kept").symlink_to(kept_for_the_session)
        main = Application(dressed, preferences, home / "workspace.sqlite")
        main.open()
        window = parts(main)[0]
        everything = Opened(main, request.param, folder, Heard(window.status))
        open_all(everything, QtBot(request))
        yield everything
        window.close()
        window.deleteLater()


def open_all(opened: Opened, qtbot: QtBot) -> None:
    """A batch, a review with a decision in it, and every other window with something to show."""
    window, desk, language = opened.window, opened.desk, opened.language
    for told in (desk.sweep.found, desk.sweep.progressed, desk.sweep.ended):
        told.connect(opened.heard.note)
    with qtbot.waitSignal(desk.sweep.ended, timeout=LONG):
        swept(opened.main, opened.folder, qtbot)
    reviewed(opened.main, opened.under_review, qtbot)
    qtbot.waitUntil(lambda: window.review.settled, timeout=LONG)
    decision = Decision(FindingKey("confidentiality"), DecisionKind.OVERRIDE, "weak", REASONS[language])
    window.review.decided.emit(decision)
    qtbot.waitUntil(lambda: bool(desk.reviewing.review and desk.reviewing.review.decisions), timeout=LONG)
    with qtbot.waitSignal(desk.clerk.trail_read, timeout=LONG):
        window.actions_["trail"].trigger()
    qtbot.waitUntil(lambda: window.findChild(TrailWindow) is not None, timeout=LONG)
    window.show_manual()
    window.actions_["levers"].trigger()
    with qtbot.waitSignal(desk.crisis.found, timeout=LONG):
        part(window, LeversWindow).wanted.emit(SOUGHT[language])
    older = resources() / "samples" / OTHER_DRAFT[language]
    with qtbot.waitSignal(desk.comparing.errand.found, timeout=LONG):
        desk.comparing.open(str(older), str(opened.under_review))
    window.show_about(__version__, str(opened.folder))
    part(window, QMessageBox).hide()  # nothing else could be clicked as long as it is shown


# The list


@pytest.fixture
def page(opened: Opened, qtbot: QtBot) -> PortfolioPage:
    """A list of its own, empty, at the usual text size."""
    page = PortfolioPage(opened.language)
    qtbot.addWidget(page)
    page.resize(1280, 700)
    with qtbot.waitExposed(page):
        page.show()
    return page


def listed(page: PortfolioPage, opened: Opened, *names: str) -> PortfolioTable:
    """The list with contracts of these names, each with the audit of the contract under review, or with the samples."""
    records = list(opened.desk.listing.records.values())
    if names:
        one = next(record for record in records if record.path == str(opened.under_review))
        paths = [f"/合同/{name}" for name in names]
        records = [replace(one, path=path, audit=replace(one.audit, path=path)) for path in paths]
    page.set_records(records)
    return part(page, PortfolioTable)


def indexes(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[QModelIndex]:
    """Every cell of a model, what stands below a line after it."""
    above = parent or QModelIndex()
    for row in range(model.rowCount(above)):
        for column in range(model.columnCount(above)):
            yield model.index(row, column, above)
        yield from indexes(model, model.index(row, 0, above))


def heads(model: QAbstractItemModel, role: int = Role.DisplayRole) -> list[str]:
    return [str(model.headerData(place, ACROSS, role) or "") for place in range(model.columnCount())]


def test_a_line_of_the_list_is_thirty_two_pixels_high(page: PortfolioPage, opened: Opened) -> None:
    for table in (listed(page, opened), part(opened.window, PortfolioTable)):
        places = range(table.model().rowCount())
        assert len(places) == len(SAMPLES)
        assert {table.rowHeight(place) for place in places} == {32}
        assert QFontMetrics(table.font()).height() <= 32
        assert not table.wordWrap()


def painted(table: PortfolioTable, name: str) -> QImage:
    """The cell with the name of a file as it is on the screen."""
    index = table.model().index(table._contracts.place(f"/合同/{name}"), 0)
    return table.viewport().grab(table.visualRect(index)).toImage()


def test_a_file_name_that_is_too_long_loses_its_middle(page: PortfolioPage, opened: Opened) -> None:
    start, middle, end = "二〇二六年度达人推广框架合同之", "云" * 60, "第三稿法务修订后双方确认的文本"
    usual = f"{start}{middle}{end}.docx"
    without_middle = f"{start}{'山' * 60}{end}.docx"
    other_start = f"一九{usual[2:]}"
    other_end = f"{start}{middle}{end[:-2]}草案.docx"
    other_kind = f"{usual[:-5]}.pdfx"
    table = listed(page, opened, usual, without_middle, other_start, other_end, other_kind)
    assert painted(table, usual) == painted(table, without_middle)
    for seen in (other_start, other_end, other_kind):
        assert painted(table, usual) != painted(table, seen), seen


def as_read(tip: str) -> str:
    """What stands in a tooltip for whoever reads it: Qt takes for markup what looks like it."""
    if "<" not in tip:
        return tip
    shown = QTextDocument()
    shown.setHtml(tip)
    return shown.toPlainText()


@pytest.mark.parametrize(
    "name",
    ["合同.docx", "很长的名字" * 30 + ".docx", "<b>终稿</b> & 附件.docx"],
    ids=["short", "long", "looks like markup"],
)
def test_the_tooltip_of_a_file_is_its_whole_path(name: str, page: PortfolioPage, opened: Opened) -> None:
    table = listed(page, opened, name)
    tip = table.model().index(0, 0).data(Role.ToolTipRole)
    assert as_read(tip) == f"/合同/{name}"


def test_the_tooltip_of_an_unreadable_file_goes_on_with_the_reason(opened: Opened) -> None:
    path = str(opened.folder / SAMPLES[2])
    row = next(index for index in list_of(opened) if index.data() == SAMPLES[2])
    first, *reason = row.data(Role.ToolTipRole).split("\n")
    assert first == path
    for problem in opened.desk.listing.records[path].audit.problems:
        assert problem.message.in_language(opened.language) in "\n".join(reason)
    assert reason


def test_numbers_stand_at_the_right_and_everything_else_at_the_left(
    page: PortfolioPage, opened: Opened
) -> None:
    table = listed(page, opened)
    model, columns = table.model(), [column.id for column in table._contracts.columns]
    assert {"risk", "pages"} < set(columns)
    for index in indexes(model):
        head = model.headerData(index.column(), ACROSS, Role.TextAlignmentRole)
        side = RIGHT if columns[index.column()] in ("risk", "pages") else LEFT
        for told in (head, index.data(Role.TextAlignmentRole)):
            across = Qt.AlignmentFlag(told) & Qt.AlignmentFlag.AlignHorizontal_Mask
            assert across == side, columns[index.column()]


def test_every_head_of_the_list_has_a_tooltip_and_its_name_for_a_screen_reader(
    page: PortfolioPage, opened: Opened
) -> None:
    table = listed(page, opened)
    tips, names = heads(table.model(), Role.ToolTipRole), heads(table.model(), Role.AccessibleTextRole)
    assert all(tips)
    assert len(set(tips)) == len(tips)
    interface = QAccessible.queryAccessibleInterface(table)
    assert interface is not None
    cells = [interface.child(number) for number in range(interface.childCount())]
    said = [
        str(cell.text(QAccessible.Text.Name))
        for cell in cells
        if cell is not None and cell.role() is QAccessible.Role.ColumnHeader
    ]
    assert said == names
    assert all(said)
    for clause in list_words.CLAUSES.values():
        assert clause.in_language(opened.language) in said, "the whole name, not the short one"


# A real batch


def test_the_status_bar_counts_what_the_batch_did_and_names_what_could_not_be_read(opened: Opened) -> None:
    count, unread = {
        "zh": ("4 份合同", "1 份无法读取"),
        "en": ("4 contracts", "1 could not be read"),
    }[opened.language]
    records = opened.desk.listing.records
    assert len(records) == len(SAMPLES) == 4
    assert [Path(path).name for path, one in records.items() if not one.audit.readable] == [SAMPLES[2]]
    assert f"{count} · {unread}" in [label.text() for label in opened.window.status.findChildren(QLabel)]
    row = next(index for index in list_of(opened) if SAMPLES[2] in str(index.data(Role.ToolTipRole)))
    assert row.data() == SAMPLES[2]


def test_the_progress_of_a_batch_is_that_of_the_files_and_ends_whole(opened: Opened) -> None:
    said = {"zh": "正在审查 {0} / {1}", "en": "Auditing {0} of {1}"}[opened.language]
    *running, last, end = opened.heard.moments
    assert running, "the search for files was told before the first results"
    for moment in (*running, last):
        assert moment.visible
        assert moment.spoken in moment.said, "what runs is the name of the progress bar, too"
    for moment in opened.heard.moments:
        if len(moment.told) > 1:
            done, total, is_all, path = moment.told
            assert (moment.minimum, moment.maximum, moment.value) == (0, total, done)
            assert said.format(done, f"{total}{'' if is_all else '+'}") in moment.said
            assert Path(str(path)).name in moment.said
    assert last.told[:3] == (4, 4, True)
    assert (last.minimum, last.maximum, last.value) == (0, 4, 4)
    assert end.told == (False,), "not stopped"
    assert not end.visible, "nothing runs any more"


# What a screen reader is told


def list_of(opened: Opened) -> Iterator[QModelIndex]:
    return indexes(part(opened.window, QTableView, "contracts").model())


@pytest.mark.parametrize("name", ["contracts", "checklist", "outline", "trail", "findings", "provisions"])
def test_every_cell_of_every_model_has_words_for_a_screen_reader(name: str, opened: Opened) -> None:
    cells = list(indexes(part(opened.window, QAbstractItemView, name).model()))
    assert len(cells) > 2
    for index in cells:
        said = index.data(Role.AccessibleTextRole)
        assert isinstance(said, str)
        assert said.strip(), (name, index.row(), index.column())
        seen = str(index.data() or "")
        assert seen in said or seen == "—", "at least what is seen"


def spoken(widget: QWidget) -> str:
    """The name of a widget as a screen reader gets it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return str(interface.text(QAccessible.Text.Name)) if interface else ""


def role_of(widget: QWidget) -> QAccessible.Role:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.role() if interface else QAccessible.Role.NoRole


def controls(window: QWidget) -> list[QWidget]:
    """What one can do something with or stop at with the Tab key, but for the parts that Qt makes inside of its own."""
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QPlainTextEdit, QTextBrowser)
    found = []
    for widget in window.findChildren(QWidget):
        stops = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if (stops or isinstance(widget, kinds)) and not is_inside_of_qt(widget):
            found.append(widget)
    return found


def is_inside_of_qt(widget: QWidget) -> bool:
    above = widget.parent()
    made = isinstance(above, QComboBox | QLineEdit | QAbstractItemView) or widget.objectName().startswith(
        "qt_"
    )
    return made or (above is not None and above.metaObject().className() == "QComboBoxPrivateContainer")


def called(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()}".strip()


def test_every_control_of_every_window_has_a_name(opened: Opened) -> None:
    for window in opened.windows:
        assert spoken(window), called(window)
        for widget in controls(window):
            assert spoken(widget).strip(), (called(window), called(widget))
    assert len(controls(opened.window)) > 80
    assert all(menu.title() for menu in opened.window.actions_.menus.values())
    assert all(action.text() for action in opened.window.actions_.by_name.values())


def test_every_control_of_every_window_says_what_it_is(opened: Opened) -> None:
    nothing = (QAccessible.Role.NoRole, QAccessible.Role.Client)
    silent = {
        called(widget)
        for window in opened.windows
        for widget in controls(window)
        if role_of(widget) in nothing
    }
    # What only scrolls is a pane to Qt: it has its name, and what is chosen in it is told as its description.
    assert silent <= {"PaperView", "PagesView", "FindingPanel"}


# One language


KEYS = re.compile(r"\b(?:(?:Ctrl|Shift)\+)*(?:Ctrl|Shift|Esc|F\d+|[A-Z])\b")
NAMES = ("KOL", "Word", "English", "中文", "陈敏")
"""Names of products, languages and people."""

ENGLISH = re.compile("[A-Za-z]{2,}")
CHINESE = re.compile("[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]")


def said_by_models(model: QAbstractItemModel) -> Iterator[str]:
    roles = (Role.DisplayRole, Role.ToolTipRole, Role.AccessibleTextRole)
    for role in roles:
        yield from heads(model, role)
        yield from (str(index.data(role) or "") for index in indexes(model))


def said_by(widget: QWidget) -> Iterator[str]:
    """Every word on a widget: its text, what it says while it is empty, its tooltip, its names, its title."""
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit | QMessageBox):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextBrowser):
        yield widget.placeholderText()
    if isinstance(widget, QPlainTextEdit | QTextBrowser):
        yield widget.toPlainText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and not isinstance(widget.parent(), QComboBox):
        yield from said_by_models(widget.model())
    if isinstance(widget, QMenu):
        yield widget.title()
    yield from (widget.toolTip(), widget.statusTip(), widget.windowTitle(), spoken(widget))


def every_word(opened: Opened) -> Iterator[tuple[str, str]]:
    for widget in (opened.window, *opened.window.findChildren(QWidget)):
        if widget.metaObject().className() != "QHeaderView":  # its words are those of the model
            yield from ((called(widget), said) for said in said_by(widget) if said)
    for action in opened.window.findChildren(QAction):
        for said in (action.text(), action.toolTip(), action.statusTip()):
            yield f"QAction {action.objectName()}", said


def brought(opened: Opened) -> list[str]:
    """What comes from the files: paths, names, parties."""
    records = opened.desk.listing.records
    paths = [*map(Path, records), resources() / "samples" / OTHER_DRAFT[opened.language]]
    parties = [party.name for one in records.values() for party in one.audit.parties if party.name]
    files = [said for path in paths for said in (str(path), path.name, path.stem)]
    return sorted([*files, str(opened.folder), *parties, *NAMES], key=len, reverse=True)


def test_no_word_of_the_other_language_stands_in_any_window(opened: Opened) -> None:
    foreign = {"zh": ENGLISH, "en": CHINESE}[opened.language]
    own, seen, wrong = brought(opened), 0, set[tuple[str, str]]()
    for where, said in every_word(opened):
        rest = said
        for one in own:
            rest = rest.replace(one, "")
        rest = KEYS.sub("", rest)
        seen += bool(rest.strip())
        if foreign.search(rest):
            wrong.add((where, said if len(said) < 200 else " … ".join(foreign.findall(rest))))
    assert seen > 1000
    assert not wrong


# The right button


def menu_at(window: MainWindow, view: QAbstractScrollArea, place: QPoint, qtbot: QtBot) -> list[str]:
    """What the menu offers that a click of the right button opens there; it is closed again."""
    menus: list[list[str]] = []

    def shut() -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            menus.append([action.text() for action in menu.actions() if not action.isSeparator()])
            menu.close()

    watch = QTimer()
    watch.setInterval(0)
    watch.timeout.connect(shut)
    watch.start()
    handle = window.windowHandle()
    assert handle is not None
    at = view.viewport().mapTo(window, place)
    try:
        QTest.mouseClick(handle, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, at)
        qtbot.waitUntil(lambda: bool(menus))
    finally:
        watch.stop()
    return menus[0]


# Said by the display that is none, of any menu that opens by itself.
@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)", extend=True)
def test_the_right_button_opens_the_menu_of_the_list(opened: Opened, qtbot: QtBot) -> None:
    table = part(opened.window, QTableView, "contracts")
    opened.window.show_contracts()
    row = next(index for index in list_of(opened) if index.data() == SAMPLES[1])
    offered = menu_at(opened.window, table, table.visualRect(row).center(), qtbot)
    words = (list_words.REVIEW, list_words.PREVIEW, list_words.AUDIT_AGAIN, list_words.REVEAL)
    assert offered[:4] == [word.in_language(opened.language) for word in words]
    assert offered[-1] == list_words.REMOVE.in_language(opened.language)


# Said by the display that is none, of any menu that opens by itself.
@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)", extend=True)
def test_the_right_button_opens_the_menus_of_the_checklist_and_of_the_contract(
    opened: Opened, qtbot: QtBot
) -> None:
    window = opened.window
    window.show_review(opened.under_review.name)
    checklist = part(window, QTreeView, "checklist")
    contract = window.review.document.currentWidget()
    assert isinstance(contract, PaperView if opened.language == "zh" else PagesView)
    for view, names in ((checklist, WITH_FINDINGS), (contract, WITH_TEXT)):
        assert menu_at(window, view, QPoint(60, 60), qtbot) == texts(window, names)


def texts(window: MainWindow, names: Sequence[str]) -> list[str]:
    """The words of these commands in the menus above."""
    return [window.actions_[name].text() for name in names if name]
