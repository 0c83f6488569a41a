"""The door to the crisis search: the Workspace is read, and the contracts found in it, in a process of its own."""

import threading
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from auditor.desktop.own_process import in_own_process
from auditor.desktop.words import window as words
from auditor.errors import AuditorError


class CrisisDoor(QObject):
    """Answers the last question; what was asked before it is not answered any more."""

    found = Signal(object)
    """The Search."""

    failed = Signal(object)
    """An AuditorError."""

    _answered = Signal(int, object)

    def __init__(self, workspace: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._asked = workspace, 0
        self._answered.connect(self._tell)

    def ask(self, name: str, language: str) -> None:
        self._asked += 1
        arguments = (self._asked, name, language)
        threading.Thread(target=self._work, args=arguments, daemon=True, name="crisis search").start()

    def _work(self, number: int, name: str, language: str) -> None:
        from auditor.batch.crisis import (
            search_levers,  # with the rules it is too much for the start of the window
        )

        answer: object
        try:
            answer = in_own_process(search_levers, self._workspace, name, language)
        except AuditorError as error:
            answer = error
        except Exception:
            answer = AuditorError("internal_error", words.WORKSPACE_BROKE)
        with suppress(RuntimeError):  # the window has been closed meanwhile
            self._answered.emit(number, answer)

    def _tell(self, number: int, answer: object) -> None:
        if number != self._asked:
            return
        if isinstance(answer, AuditorError):
            self.failed.emit(answer)
        else:
            self.found.emit(answer)
