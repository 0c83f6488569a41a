"""Real windows on no screen: Qt draws into memory, in the application's own colours and fonts."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context
from pathlib import Path

import pytest
from opened import SAMPLES as OPENED
from PySide6.QtWidgets import QApplication, QStyleFactory
from pytestqt.qtbot import QtBot

from auditor.audit.options import AuditOptions
from auditor.batch.lifeline import end_with_parent
from auditor.desktop.application import Application
from auditor.desktop.document_view import DocumentView
from auditor.desktop.inspection import Inspection, inspect
from auditor.desktop.inspector import Inspector
from auditor.desktop.preferences import Preferences
from auditor.desktop.theme import palette_of, style_sheet, ui_font
from auditor.desktop.tokens import LIGHT
from auditor.paths import resources

SAMPLES = resources() / "samples"


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """Qt in the application's own colours and fonts."""
    qapp.setStyle(QStyleFactory.create("Fusion"))
    qapp.setPalette(palette_of(LIGHT))
    qapp.setFont(ui_font())
    qapp.setStyleSheet(style_sheet(LIGHT))
    return qapp


@pytest.fixture
def view(dressed: QApplication, qtbot: QtBot) -> Iterator[DocumentView]:
    """The view of a contract by itself, on the screen."""
    view = DocumentView("zh")
    qtbot.addWidget(view)
    view.resize(960, 700)
    view.show()
    yield view
    view.finish(3.0)


@cache
def _inspected(path: Path, language: str) -> Inspection:
    return inspect(path, None, AuditOptions(language=language, trace=True))


@pytest.fixture
def inspected() -> Callable[..., Inspection]:
    """A sample contract, by the beginning of its name, as the review gets it; read once per run of the tests."""

    def read(beginning: str, language: str = "zh") -> Inspection:
        return _inspected(next(SAMPLES.glob(f"{beginning}*")), language)

    return read


@pytest.fixture
def contracts(tmp_path: Path) -> Path:
    folder = tmp_path / "contracts"
    folder.mkdir()
    for name in OPENED:
        shutil.copy(SAMPLES / name, folder)
    return folder


@pytest.fixture(scope="session")
def reading_process() -> Iterator[ProcessPoolExecutor]:
    """The process that reads contracts for review, for all windows of a run: to load the rules anew for each test would
    cost more than the tests themselves. What its end does to a window is tried with an Inspector of its own."""
    with ProcessPoolExecutor(1, get_context("spawn"), end_with_parent) as process:
        yield process


@pytest.fixture
def start(
    dressed: QApplication,
    tmp_path: Path,
    qtbot: QtBot,
    reading_process: ProcessPoolExecutor,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Callable[..., Application]]:
    """Starts the application over the workspace and the preferences of this test, as often as it likes."""
    monkeypatch.setattr(Inspector, "_executor", lambda _: reading_process)
    monkeypatch.setattr(Inspector, "_end_process", lambda _: None)
    started: list[Application] = []

    def open_(language: str = "zh") -> Application:
        preferences = Preferences(tmp_path / "window.ini")
        preferences.language = language
        preferences.reviewer = preferences.reviewer if started else "陈敏"
        main = Application(dressed, preferences, tmp_path / "workspace.sqlite")
        started.append(main)
        main.open()
        return main

    yield open_
    for main in started:
        if main.window is not None:
            main.window.close()
            main.window.deleteLater()
