"""What buttons say: every key in the tooltips and menus, and verbs on the buttons of every dialog, Qt's own too."""

from collections.abc import Callable
from pathlib import Path

import pytest
from opened import SAMPLES, audited, part, parts, reviewed, turned_english
from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from auditor.desktop.actions import MENUS, all_commands
from auditor.desktop.application import Application
from auditor.desktop.compare_window import CompareWindow
from auditor.desktop.desk import Desk
from auditor.desktop.levers_window import LeversWindow
from auditor.desktop.window import MainWindow

Start = Callable[..., Application]
SAYS_NOTHING = frozenset(("确定", "是", "否", "好", "ok", "yes", "no"))
"""What a button must not say: one has to read the question again to know what it does."""


@pytest.fixture(params=["zh", "en"])
def main(request: pytest.FixtureRequest, start: Start, contracts: Path, qtbot: QtBot) -> Application:
    """The application in either language, with a contract under review."""
    opened = start()
    if request.param == "en":
        turned_english(opened)
    audited(opened, contracts, qtbot)
    reviewed(opened, contracts / SAMPLES[1], qtbot)
    return opened


@pytest.fixture
def window(main: Application) -> MainWindow:
    return parts(main)[0]


@pytest.fixture
def desk(main: Application) -> Desk:
    return parts(main)[1]


def written(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def plain(said: str) -> str:
    """The words of a button or a menu without the mark of its letter and the dots of what asks back."""
    return said.replace("&", "").rstrip("…").casefold()


def test_every_command_has_its_key_in_its_menu_and_in_its_tooltip(window: MainWindow) -> None:
    assert {
        "Ctrl+O",
        "Ctrl+Shift+O",
        "Ctrl+F",
        "F3",
        "F8",
        "Shift+F8",
        "A",
        "O",
        "N",
        "Ctrl+Z",
        "Ctrl+E",
    } <= {command.keys for command in all_commands()}
    assert {"Ctrl+1", "Ctrl+4", "Ctrl+K", "F1", "Esc"} <= {command.keys for command in all_commands()}
    for menu, (_, commands) in MENUS.items():
        offered = window.actions_.menus[menu].actions()
        for command in commands:
            if command.name:
                action = window.actions_[command.name]
                assert action in offered
                assert action.shortcut().toString() == command.keys
                assert action.toolTip().endswith(
                    f"({written(command.keys)})" if command.keys else action.toolTip()
                )


def test_no_two_commands_share_a_key() -> None:
    keys = [command.keys for command in all_commands() if command.keys]
    assert len(keys) == len(set(keys))


def test_every_button_that_does_what_a_key_does_tells_the_key(window: MainWindow) -> None:
    language = window._preferences.language
    known = {plain(command.word.in_language(language)): command for command in all_commands()}
    named = {"back": "back", "stop": "stop"}
    told = set()
    for button in window.findChildren(QAbstractButton):
        command = known.get(plain(button.text() or button.accessibleName()))
        if button.objectName() in named:
            command = next(one for one in all_commands() if one.name == named[button.objectName()])
        if command and command.keys:
            assert button.toolTip().endswith(f"({written(command.keys)})"), button.objectName()
            told.add(command.name)
    assert {"open_files", "open_folder", "accept", "override", "note", "why", "back", "stop"} <= told


def buttons_of(dialog: QWidget) -> list[str]:
    return [plain(button.text()) for button in dialog.findChildren(QPushButton) if button.isVisibleTo(dialog)]


def asked(question: Callable[[], object]) -> list[str]:
    """The buttons of the dialog in which a question waits for its answer; it is then dismissed."""
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        seen.extend(buttons_of(dialog))
        dialog.reject()

    QTimer.singleShot(0, look)
    question()
    return seen


def answered(question: Callable[[], object], file: Path) -> list[str]:
    """The buttons of what a dialog asks back when a file that is there is chosen to be written."""
    seen: list[str] = []

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.selectFile(str(file))
        QTimer.singleShot(0, look)
        dialog.accept()
        dialog.reject()

    def look() -> None:
        asked_back = QApplication.activeModalWidget()
        assert isinstance(asked_back, QMessageBox)
        seen.extend(buttons_of(asked_back))
        asked_back.reject()

    QTimer.singleShot(0, choose)
    question()
    return seen


def speaks(buttons: list[str], language: str) -> bool:
    """Whether the buttons are there, say what they do, and say it in the language of the window."""
    is_zh = [any("\u4e00" <= character <= "\u9fff" for character in said) for said in buttons]
    return bool(buttons) and not SAYS_NOTHING & set(buttons) and all(zh is (language == "zh") for zh in is_zh)


# Said by the display that is none, of any dialog that is modal.
@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)", extend=True)
def test_the_buttons_of_every_dialog_are_verbs(main: Application, window: MainWindow, desk: Desk) -> None:
    language = main.preferences.language
    compare, levers = CompareWindow(language, window), LeversWindow(language, window)
    questions: dict[str, Callable[[], object]] = {
        "files": window.ask_files,
        "folder": window.ask_folder,
        "folder for reports": lambda: window.ask_folder(for_reports=True),
        "reviewer": lambda: window.ask_reviewer("Li"),
        "draft": part(compare, QPushButton, "choose_old_draft").click,
        "where the levers go": levers._ask_where,
    }
    for name, question in questions.items():
        buttons = asked(question)
        assert speaks(buttons, language), (name, buttons)
    window.show_about("1", "here")
    window.show_manual()
    for dialog in window.findChildren(QDialog):
        buttons = buttons_of(dialog)
        assert speaks(buttons, language), (dialog.windowTitle(), buttons)
        dialog.close()


# Said by the display that is none, of any dialog that is modal.
@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)", extend=True)
def test_before_a_file_is_replaced_the_buttons_say_what_becomes_of_it(
    main: Application, window: MainWindow, tmp_path: Path
) -> None:
    file = tmp_path / "levers.html"
    file.write_text("kept", encoding="utf-8")
    levers = LeversWindow(main.preferences.language, window)
    said = answered(levers._ask_where, file)
    assert said == (
        ["替换", "保留原文件"] if main.preferences.language == "zh" else ["replace it", "keep the old file"]
    )
    assert file.read_text(encoding="utf-8") == "kept"


# Said by the display that is none, of any dialog that is modal.
@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)", extend=True)
def test_a_chinese_window_has_no_english_in_the_dialogs_of_files(
    main: Application, window: MainWindow
) -> None:
    if main.preferences.language == "en":
        return
    labels: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        labels.extend(label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog))
        dialog.reject()

    QTimer.singleShot(0, look)
    window.ask_files()
    assert labels
    assert all(any("\u4e00" <= character <= "\u9fff" for character in label) for label in labels), labels
