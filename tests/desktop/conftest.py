"""Real windows on no screen: Qt draws into memory, in the application's own colours and fonts."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QStyleFactory

from auditor.audit.options import AuditOptions
from auditor.desktop.inspection import Inspection, inspect
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


@cache
def _inspected(path: Path, language: str) -> Inspection:
    return inspect(path, None, AuditOptions(language=language, trace=True))


@pytest.fixture
def inspected() -> Callable[..., Inspection]:
    """A sample contract, by the beginning of its name, as the review gets it; read once per run of the tests."""

    def read(beginning: str, language: str = "zh") -> Inspection:
        return _inspected(next(SAMPLES.glob(f"{beginning}*")), language)

    return read
