"""The whole application as a test opens it: its window, its desk, and a list with contracts in it."""

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from auditor.audit.model import Audit
from auditor.audit.options import AuditOptions
from auditor.batch import Crew, Job, audit_packed
from auditor.desktop.application import Application
from auditor.desktop.desk import Desk
from auditor.desktop.levers_window import LeversWindow
from auditor.desktop.window import MainWindow
from auditor.paths import resources

W = TypeVar("W", bound=QWidget)
LONG = 180_000
"""Milliseconds after which a window that waits is taken to hang; no measure of how fast it is, which a busy machine decides."""
SAMPLES = (
    "02_四项皆无_探店短单.docx",
    "03_反向_头部主播版本.docx",
    "10_损坏_截断.docx",
    "12_weak_influencer_services_uk.pdf",
)


def parts(main: Application) -> tuple[MainWindow, Desk]:
    assert main.window is not None
    assert main.desk is not None
    return main.window, main.desk


def part(window: QWidget, kind: type[W], name: str = "") -> W:
    """What the window shows under a name, or the only one of its kind."""
    found = window.findChild(kind, name) if name else window.findChild(kind)
    assert isinstance(found, kind)
    return found


@cache
def results() -> tuple[Audit, ...]:
    """The audits of the samples, made once for all tests that are not about auditing."""
    paths = [resources() / "samples" / name for name in SAMPLES]
    return tuple(
        packed.audit() for packed in audit_packed(paths, Job(options=AuditOptions(language="zh")), Crew(1))
    )


def audited(main: Application, folder: Path, qtbot: QtBot) -> None:
    """The list holds the contracts of the folder, as an earlier batch left them."""
    _, desk = parts(main)
    desk.clerk.keep([replace(audit, path=str(folder / Path(audit.path).name)) for audit in results()])
    qtbot.waitUntil(lambda: len(desk.listing.records) == len(SAMPLES), timeout=LONG)


def turned_english(main: Application) -> Desk:
    """The desk after the window was told to speak English."""
    main.preferences.language = "en"
    main.change()
    return parts(main)[1]


def swept(main: Application, folder: Path, qtbot: QtBot) -> None:
    """The contracts of the folder are audited by the real batch."""
    _, desk = parts(main)
    desk.listing.audit([str(folder)])
    qtbot.waitUntil(lambda: len(desk.listing.records) == len(SAMPLES), timeout=LONG)
    qtbot.waitUntil(lambda: not desk.sweep.running, timeout=LONG)


def reviewed(main: Application, path: Path, qtbot: QtBot) -> None:
    _, desk = parts(main)
    desk.open_review(str(path))
    qtbot.waitUntil(lambda: desk.reviewing.ready, timeout=LONG)
    qtbot.waitUntil(lambda: desk.reviewing.review is not None, timeout=LONG)


def sought(main: Application, name: str, qtbot: QtBot) -> LeversWindow:
    """The crisis search with what it found of somebody in the contracts of the list."""
    window, desk = parts(main)
    window.actions_["levers"].trigger()
    levers = part(window, LeversWindow)
    with qtbot.waitSignal(desk.crisis.found, timeout=LONG):
        levers.wanted.emit(name)
    return levers
