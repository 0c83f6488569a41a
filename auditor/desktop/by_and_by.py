"""Work for the window that is done piece by piece, so that what waits behind a piece is painted and answered first."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

_PAUSE = 5
"""Milliseconds between two pieces: enough for what has been shown to be painted."""


class ByAndBy(QObject):
    """One piece in each turn of the event loop; what begins anew forgets what was left."""

    ended = Signal()
    """The last piece is done."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pieces: deque[Callable[[], None]] = deque()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._go_on)

    def begin(self, *pieces: Callable[[], None]) -> None:
        """Do these pieces one after another; without any only what was left is forgotten."""
        self._pieces = deque(pieces)
        if pieces:
            self._timer.start()
        else:
            self._timer.stop()

    @property
    def done(self) -> bool:
        return not self._pieces

    def _go_on(self) -> None:
        if self._pieces:
            self._pieces.popleft()()
        if self._pieces:
            self._timer.start()
        else:
            self.ended.emit()
