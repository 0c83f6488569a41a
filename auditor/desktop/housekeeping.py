"""When Python looks for garbage: little and often while somebody works, thoroughly when nobody looks.

A full search goes through everything that is alive. With a long contract open that takes a tenth of a second, and Python
begins it in the middle of whatever makes many objects, as a rule while something is being shown.
"""

import gc

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

_EVERY = 250
"""Milliseconds between two looks at what has been made lately."""

_YOUNG = 1
_MANY = 20_000
"""New objects through which a look goes in a few milliseconds; of more, what is garbage waits until nobody looks."""


class Housekeeping(QObject):
    """Takes the search for garbage over from Python until the application ends."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tidy)
        self._timer.start(_EVERY)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._look)

    def end(self) -> None:
        """Give the search back to Python."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _tidy(self) -> None:
        if gc.get_count()[0] <= _MANY:
            gc.collect(_YOUNG)
        gc.freeze()

    def _look(self, state: Qt.ApplicationState) -> None:
        """The user has turned to something else: now there is time for all that has lived longer."""
        if state is not Qt.ApplicationState.ApplicationActive:
            gc.unfreeze()
            gc.collect()
            gc.freeze()
