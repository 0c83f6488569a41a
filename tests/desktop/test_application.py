"""The application as it starts: language and colours of the system, text size, and the ways to open contracts."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from auditor.desktop import theme
from auditor.desktop.application import Application
from auditor.desktop.preferences import Preferences
from auditor.desktop.theme import system_tokens, ui_font
from auditor.desktop.tokens import BASE_POINTS, DARK, LIGHT, Tokens
from auditor.paths import resources

LONG = 60_000
SAMPLE = "02_四项皆无_探店短单.docx"


@pytest.mark.parametrize(
    ("system", "chosen", "language"),
    [
        ("zh_CN", "", "zh"),
        ("zh_TW", "", "zh"),
        ("en_GB", "", "en"),
        ("de_DE", "", "en"),
        ("zh_CN", "en", "en"),
        ("de_DE", "zh", "zh"),
        ("de_DE", "klingon", "en"),
    ],
)
def test_the_language_is_the_systems_until_one_is_chosen(
    system: str, chosen: str, language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(system))
    preferences = Preferences(tmp_path / "window.ini")
    preferences.language = chosen
    assert preferences.language == language


@pytest.mark.parametrize(
    ("system", "chosen", "tokens"),
    [
        (Qt.ColorScheme.Dark, "system", DARK),
        (Qt.ColorScheme.Light, "system", LIGHT),
        (Qt.ColorScheme.Unknown, "system", LIGHT),
        (Qt.ColorScheme.Dark, "light", LIGHT),
        (Qt.ColorScheme.Light, "dark", DARK),
    ],
)
def test_the_colours_are_the_systems_until_some_are_chosen(
    system: Qt.ColorScheme, chosen: str, tokens: Tokens, monkeypatch: pytest.MonkeyPatch
) -> None:
    hints = SimpleNamespace(colorScheme=lambda: system)
    monkeypatch.setattr(theme, "QGuiApplication", SimpleNamespace(styleHints=lambda: hints))
    assert system_tokens(chosen) is tokens


@pytest.mark.parametrize(("asked", "kept"), [(1.0, 1.0), (1.5, 1.5), (9.0, 1.5), (1.2, 1.15)])
def test_text_grows_with_the_users_scale(
    asked: float, kept: float, dressed: QApplication, tmp_path: Path
) -> None:
    preferences = Preferences(tmp_path / "window.ini")
    preferences.scale = asked
    assert preferences.scale == kept
    assert ui_font(preferences.scale).pixelSize() == round(BASE_POINTS * kept)


@pytest.fixture
def contract(tmp_path: Path) -> Path:
    folder = tmp_path / "合同"
    folder.mkdir()
    return Path(shutil.copy(resources() / "samples" / SAMPLE, folder))


@pytest.fixture
def application(dressed: QApplication, tmp_path: Path) -> Iterator[Application]:
    preferences = Preferences(tmp_path / "window.ini")
    preferences.language, preferences.reviewer = "zh", "陈敏"
    main = Application(dressed, preferences, tmp_path / "workspace.sqlite")
    yield main
    if main.window is not None:
        main.window.close()
        main.window.deleteLater()


def test_what_is_named_on_the_command_line_is_audited(
    application: Application, contract: Path, qtbot: QtBot
) -> None:
    application.open([str(contract)])
    assert listed(application, qtbot) == {str(contract)}


@pytest.mark.parametrize("command", ["open_files", "open_folder", "recent"])
def test_contracts_are_opened_from_dialogs_and_from_the_recent_list(
    command: str,
    application: Application,
    contract: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", answer(([str(contract)], "")))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", answer(str(contract.parent)))
    application.preferences.note_opened(str(contract.parent))
    application.open()
    window = application.window
    assert window is not None
    if command == "recent":
        window.actions_.recent.actions()[0].trigger()
    else:
        window.actions_[command].trigger()
    assert listed(application, qtbot) == {str(contract)}


def test_a_dialog_that_is_cancelled_changes_nothing(
    application: Application, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", answer(([], "")))
    application.open()
    assert application.window is not None
    assert application.desk is not None
    application.window.actions_["open_files"].trigger()
    assert not application.desk.sweep.running
    assert application.preferences.recent == []


@pytest.mark.parametrize(("language", "said"), [("zh", "复制(&C)"), ("en", "&Copy")])
def test_the_menus_that_qt_makes_speak_the_windows_language(
    language: str, said: str, application: Application, qtbot: QtBot
) -> None:
    application.preferences.language = language
    application.open()
    line = QLineEdit("云杉")
    qtbot.addWidget(line)
    menu = line.createStandardContextMenu()
    words = [action.text().split("\t")[0] for action in menu.actions()]
    menu.deleteLater()
    assert said in words


def test_larger_text_has_wider_columns_and_its_own_remembered_widths(
    application: Application, dressed: QApplication, qtbot: QtBot
) -> None:
    application.open()
    table = table_of(application)
    narrow = table.columnWidth(3)
    application.preferences.scale = 1.5
    application.change()
    qtbot.waitUntil(lambda: table.columnWidth(3) > narrow, timeout=LONG)
    assert table.verticalHeader().defaultSectionSize() > table.fontMetrics().height()
    assert application.window is not None
    application.window.close()
    application.preferences.scale = 1.0
    application.open()
    assert table_of(application).columnWidth(3) == narrow
    application.preferences.scale = 1.0
    application.change()


def table_of(application: Application) -> QTableView:
    assert application.window is not None
    table = application.window.findChild(QTableView, "contracts")
    assert isinstance(table, QTableView)
    return table


def listed(application: Application, qtbot: QtBot) -> set[str]:
    desk = application.desk
    assert desk is not None
    qtbot.waitUntil(lambda: bool(desk.listing.records) and not desk.sweep.running, timeout=LONG)
    return set(desk.listing.records)


def answer(value: object) -> Callable[..., object]:
    """A dialog that the user has answered already."""
    return lambda *_: value


def test_the_start_goes_without_what_only_an_audit_needs() -> None:
    heavy = {"docx", "jinja2", "lxml", "pydantic", "pypdfium2", "spacy", "typst", "yaml"}
    code = f"import sys, auditor.desktop.application; print(*{heavy} & sys.modules.keys())"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
