"""A button that shows an icon only: it has its name in words, and its colour from the palette, whichever that is."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton, QWidget

from auditor.desktop.actions import keyed
from auditor.desktop.theme import icon, tokens_of


class IconButton(QToolButton):
    """``name`` is that of the icon, ``word`` what it does; the tooltip adds the key of the ``command`` it stands for."""

    def __init__(self, name: str, word: str, command: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setProperty("kind", "quiet")
        self.setToolTip(keyed(word, command) if command else word)
        self.setAccessibleName(word)
        self._recolour()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._recolour()

    def _recolour(self) -> None:
        # Its own palette is no guide: the style sheet has made its background transparent.
        self.setIcon(icon(self._name, tokens_of(QGuiApplication.palette()).text))
