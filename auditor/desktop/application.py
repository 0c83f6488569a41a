"""The application: Qt, its colours and fonts, and a window that can be made anew when the language changes."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyleFactory

from auditor.desktop.desk import Desk
from auditor.desktop.housekeeping import Housekeeping
from auditor.desktop.preferences import Preferences
from auditor.desktop.qt_words import QtWords
from auditor.desktop.theme import palette_of, style_sheet, system_tokens, ui_font
from auditor.desktop.window import MainWindow
from auditor.desktop.words import window as words
from auditor.workspace import default_path


def run(arguments: Sequence[str] | None = None) -> int:
    """Start Qt, open the window and stay until it is closed; files and folders named are audited at once."""
    paths = list(sys.argv[1:] if arguments is None else arguments)
    application = QApplication.instance() or QApplication([sys.argv[0]])
    assert isinstance(application, QApplication)
    main = Application(application, Preferences(), default_path())
    main.open([os.path.abspath(path) for path in paths])
    house = Housekeeping(main)
    try:
        return application.exec()
    finally:
        house.end()


class Application(QObject):
    """Keeps the window and its desk; a new language makes both anew over the same Workspace."""

    def __init__(self, application: QApplication, preferences: Preferences, workspace: Path) -> None:
        super().__init__(application)
        self._application = application
        self.preferences = preferences
        self._workspace = workspace
        self._language = preferences.language
        self.window: MainWindow | None = None
        self.desk: Desk | None = None
        application.setApplicationName("kol-clause-auditor")
        # Threads of the batch and the Workspace give way to the window five times sooner than Python has them do.
        sys.setswitchinterval(0.001)
        application.setStyle(QStyleFactory.create("Fusion"))
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.dress)

    def open(self, paths: Sequence[str] = ()) -> None:
        """Show the window; what is named is audited."""
        self.dress()
        self._speak()
        self.window = MainWindow(self.preferences)
        self.desk = Desk(self.window, self.preferences, self._workspace)
        self.desk.appearance_changed.connect(self.change)
        self._language = self.preferences.language
        self._application.setApplicationDisplayName(words.TITLE.in_language(self._language))
        self.window.show()
        self.desk.start()
        self.desk.listing.audit(paths)

    def dress(self) -> None:
        """Put on the colours and the text size that are wanted now."""
        tokens = system_tokens(self.preferences.scheme)
        self._application.setPalette(palette_of(tokens))
        self._application.setFont(ui_font(self.preferences.scale))
        self._application.setStyleSheet(style_sheet(tokens))

    def _speak(self) -> None:
        """Qt's own words in the window's language."""
        for earlier in self._application.findChildren(QtWords):
            self._application.removeTranslator(earlier)
            earlier.deleteLater()
        self._application.installTranslator(QtWords(self.preferences.language, self))

    def change(self) -> None:
        """Show what was chosen for the look; another language makes the window anew."""
        if self.preferences.language == self._language:
            self.dress()
            return
        before = self.window
        unfinished = self.desk.sweep.unfinished() if self.desk else []
        self._application.setQuitOnLastWindowClosed(False)
        if before is not None:
            before.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            before.close()
        self.open()
        if self.desk is not None:
            self.desk.listing.run(unfinished)  # what was being audited goes on in the new language
        self._application.setQuitOnLastWindowClosed(True)
