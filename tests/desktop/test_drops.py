"""Files and folders dragged onto the window: they are audited, whatever the window shows; links are not taken."""

from collections.abc import Callable
from pathlib import Path

import pytest
from opened import LONG, SAMPLES, audited, part, parts, reviewed
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from auditor.desktop.application import Application
from auditor.desktop.drop_target import DropTarget
from auditor.desktop.window import MainWindow

Start = Callable[..., Application]
COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def dragged(window: MainWindow, *urls: QUrl) -> bool:
    """Drag these over the window, and drop them if it takes them."""
    page = window.centralWidget()
    assert page is not None
    what = QMimeData()
    what.setUrls(list(urls))
    enter = QDragEnterEvent(QPoint(5, 5), COPY, what, LEFT, NONE)
    enter.ignore()
    QApplication.sendEvent(page, enter)
    target = part(page, DropTarget)
    assert target.isVisible() is enter.isAccepted()
    if enter.isAccepted():
        QApplication.sendEvent(page, QDropEvent(QPointF(5, 5), COPY, what, LEFT, NONE))
        assert not target.isVisible()
    return enter.isAccepted()


@pytest.mark.parametrize("place", ["contracts", "review"])
def test_a_dropped_folder_becomes_rows(place: str, start: Start, contracts: Path, qtbot: QtBot) -> None:
    main = start()
    window, desk = parts(main)
    if place == "review":
        audited(main, contracts, qtbot)
        reviewed(main, contracts / SAMPLES[1], qtbot)
        desk.listing.remove([str(contracts / name) for name in SAMPLES if name != SAMPLES[1]])
        qtbot.waitUntil(lambda: len(desk.listing.records) == 1, timeout=LONG)
    assert window.place == place
    assert dragged(window, QUrl.fromLocalFile(str(contracts)), QUrl("https://example.com/x.docx"))
    assert window.place == "contracts"
    qtbot.waitUntil(lambda: len(desk.listing.records) == len(SAMPLES), timeout=LONG)
    qtbot.waitUntil(lambda: not desk.sweep.running, timeout=LONG)
    assert set(desk.listing.records) == {str(contracts / name) for name in SAMPLES}


def test_links_are_not_taken(start: Start, qtbot: QtBot) -> None:
    window, desk = parts(start())
    assert not dragged(window, QUrl("https://example.com/x.docx"))
    assert not desk.sweep.running
