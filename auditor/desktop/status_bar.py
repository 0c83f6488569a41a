"""The line at the bottom: how many contracts, what is running with a way to stop it, and who reviews."""

import os

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from auditor.desktop.actions import keyed
from auditor.desktop.theme import steps
from auditor.desktop.words import window as words

_MOMENT = 6000
"""Milliseconds that a passing message stays."""


class StatusBar(QStatusBar):
    """One bar for everything that runs; nothing in it ever blocks."""

    stop_wanted = Signal()
    reviewer_wanted = Signal()

    def __init__(self, language: str = "zh", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.setSizeGripEnabled(False)
        self._count, self._running, self._name = QLabel(), QLabel(), QLabel()
        self._name.setProperty("kind", "secondary")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(steps(40))
        self._stop = QPushButton(words.STOP_NOW.in_language(language))
        self._stop.setObjectName("stop")
        self._stop.setToolTip(keyed(words.STOP.in_language(language), "stop"))
        self._stop.clicked.connect(self.stop_wanted)
        self._who = QPushButton()
        self._who.setObjectName("reviewer")
        self._who.setProperty("kind", "quiet")
        self._who.clicked.connect(self.reviewer_wanted)
        self._count.setContentsMargins(steps(2), 0, steps(2), 0)
        self._work = QWidget()
        row = QHBoxLayout(self._work)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self._running, self._bar, self._stop, self._name):
            row.addWidget(part)
        self.addWidget(self._count)
        self.addWidget(self._work)
        self.addPermanentWidget(self._who)
        self.show_idle()

    def show_count(self, contracts: int, unread: int) -> None:
        said = [words.COUNT.filled(count=f"{contracts:,}").in_language(self._language)]
        if unread:
            said.append(words.UNREAD.filled(count=f"{unread:,}").in_language(self._language))
        self._count.setText(" · ".join(said))

    def show_searching(self) -> None:
        """Files are being looked for: how many is not known yet."""
        self._bar.setRange(0, 0)
        self._show_running(words.SEARCHING.in_language(self._language), "")

    def show_progress(self, done: int, total: int, is_all: bool, path: str) -> None:
        """So many are done of so many; while more are still being found a plus says so."""
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        counted = f"{total:,}" if is_all else f"{total:,}+"
        said = words.AUDITING.filled(done=f"{done:,}", total=counted).in_language(self._language)
        self._show_running(said, os.path.basename(path))

    def show_stopping(self) -> None:
        self._running.setText(words.STOPPING.in_language(self._language))
        self._stop.setEnabled(False)

    def show_idle(self) -> None:
        """Nothing runs."""
        self._work.hide()

    def show_reviewer(self, name: str) -> None:
        self._who.setText(words.REVIEWING_AS.filled(name=name).in_language(self._language))

    def say(self, message: str) -> None:
        """A passing message."""
        self.showMessage(message, _MOMENT)

    def _show_running(self, said: str, name: str) -> None:
        self._running.setText(said)
        self._bar.setAccessibleName(said)
        metrics = self._name.fontMetrics()
        self._name.setText(metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, steps(60)))
        self._stop.setEnabled(True)
        self._work.show()
