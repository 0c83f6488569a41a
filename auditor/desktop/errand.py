"""The door to work that is done now and then: each question is answered in a process of its own."""

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import ParamSpec

from PySide6.QtCore import QObject, Signal

from auditor.desktop.own_process import in_own_process
from auditor.errors import AuditorError, Bilingual

_Arguments = ParamSpec("_Arguments")


class Errand(QObject):
    """Answers the last question; what was asked before it is not answered any more."""

    found = Signal(object)
    """What the work returned."""

    failed = Signal(object)
    """An AuditorError."""

    _answered = Signal(int, object)

    def __init__(self, broke: Bilingual, parent: QObject | None = None) -> None:
        """``broke`` is what to say where the work fails for a reason that nobody foresaw."""
        super().__init__(parent)
        self._broke, self._asked = broke, 0
        self._answered.connect(self._tell)

    def ask(
        self, work: Callable[_Arguments, object], *arguments: _Arguments.args, **named: _Arguments.kwargs
    ) -> None:
        """Start the work, which has to be importable by name; the answer comes as a signal."""
        self._asked += 1
        number = self._asked

        def answer() -> None:
            told: object
            try:
                told = in_own_process(work, *arguments, **named)
            except AuditorError as error:
                told = error
            except Exception:
                told = AuditorError("internal_error", self._broke)
            with suppress(RuntimeError):  # the window has been closed meanwhile
                self._answered.emit(number, told)

        threading.Thread(target=answer, daemon=True, name=work.__name__).start()

    def _tell(self, number: int, told: object) -> None:
        if number != self._asked:
            return
        if isinstance(told, AuditorError):
            self.failed.emit(told)
        else:
            self.found.emit(told)
