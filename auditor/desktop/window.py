"""The main window: its places, its menus, the message bar above and the status bar below."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QInputDialog,
    QMainWindow,
    QMessageBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from auditor.desktop.actions import Actions
from auditor.desktop.drop_target import DropTarget
from auditor.desktop.message_bar import MessageBar
from auditor.desktop.picking import contract_filter
from auditor.desktop.portfolio_page import PortfolioPage
from auditor.desktop.preferences import Preferences
from auditor.desktop.review_page import ReviewPage
from auditor.desktop.status_bar import StatusBar
from auditor.desktop.theme import icon, system_tokens, tokens_of
from auditor.desktop.words import window as words

if TYPE_CHECKING:
    from auditor.desktop.manual import Manual

CONTRACTS, REVIEW = "contracts", "review"
_SIZE = (1280, 800)
_SMALLEST = (900, 560)


class MainWindow(QMainWindow):
    """Holds the parts and shows one place at a time; what they tell is wired by the Desk."""

    closing = Signal()
    paths_dropped = Signal(list)

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        language = preferences.language
        self._language = language
        self._preferences = preferences
        self.portfolio = PortfolioPage(language)
        self.review = ReviewPage(language)
        self._manual: Manual | None = None
        self.message = MessageBar(language)
        self.status = StatusBar(language)
        self._places = QStackedWidget()
        self._places.addWidget(self.portfolio)
        self._places.addWidget(self.review)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.message)
        column.addWidget(self._places, 1)
        self.setCentralWidget(middle)
        DropTarget(words.DROP.in_language(language), middle).dropped.connect(self.paths_dropped)
        self.setStatusBar(self.status)
        self.actions_ = Actions(self, language, self.review.panel)
        self.setWindowIcon(icon("app", system_tokens(preferences.scheme).accent))
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_SIZE)
        self._restore()
        self.show_contracts()

    @property
    def place(self) -> str:
        """Which place is shown."""
        return REVIEW if self._places.currentWidget() is self.review else CONTRACTS

    def show_contracts(self) -> None:
        self._places.setCurrentWidget(self.portfolio)
        self.portfolio.focus_list()
        self.actions_.show_place(CONTRACTS)
        self.setWindowTitle(words.TITLE.in_language(self._language))

    def show_review(self, name: str) -> None:
        self._places.setCurrentWidget(self.review)
        self.actions_.show_place(REVIEW)
        self.setWindowTitle(words.TITLE_OF.filled(name=name).in_language(self._language))
        self.review.panel.focus_list()

    def ask_files(self) -> list[str]:
        """Let the user choose contracts; empty if none was chosen."""
        title = words.PICK_FILES.in_language(self._language)
        return QFileDialog.getOpenFileNames(self, title, "", contract_filter(self._language))[0]

    def ask_folder(self, for_reports: bool = False) -> str:
        """Let the user choose a folder; empty if none was chosen."""
        title = words.PICK_OUT if for_reports else words.PICK_FOLDER
        return QFileDialog.getExistingDirectory(self, title.in_language(self._language))

    def ask_reviewer(self, name: str) -> str:
        """Let the user say who reviews; empty if it stays as it is."""
        said = words.REVIEWER_NAME.in_language(self._language)
        asked = QInputDialog(self)
        asked.setWindowTitle(words.TITLE.in_language(self._language))
        asked.setLabelText(said)
        asked.setTextValue(name)
        asked.setOkButtonText(words.SET_REVIEWER.in_language(self._language))
        asked.setCancelButtonText(words.KEEP_REVIEWER.in_language(self._language))
        agreed = asked.exec() == QInputDialog.DialogCode.Accepted
        asked.deleteLater()
        return asked.textValue().strip() if agreed else ""

    def show_manual(self) -> None:
        """Open the manual beside the window, or bring it to the front."""
        from auditor.desktop.manual import Manual

        if self._manual is None:
            self._manual = Manual(self._language, self)
        self._manual.show()
        self._manual.activateWindow()

    def show_about(self, version: str, workspace: str) -> None:
        said = words.ABOUT_TEXT.filled(version=version, workspace=workspace).in_language(self._language)
        told = QMessageBox(
            QMessageBox.Icon.NoIcon, words.ABOUT.in_language(self._language), said, parent=self
        )
        told.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        told.addButton(words.CLOSE.in_language(self._language), QMessageBox.ButtonRole.RejectRole)
        told.open()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.setWindowIcon(icon("app", tokens_of(QGuiApplication.palette()).accent))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._preferences.keep_state("geometry", self.saveGeometry())
        for name, state in zip(self._list_states, self.portfolio.save_state(), strict=True):
            self._preferences.keep_state(name, state)
        for number, state in enumerate(self.review.save_state()):
            self._preferences.keep_state(f"review{number}", state)
        self._preferences.save()
        self.closing.emit()
        super().closeEvent(event)

    @property
    def _list_states(self) -> tuple[str, str]:
        """Widths hold for the words and the size that they were made for; the preview's height always."""
        return f"portfolio_{self._language}_{self._preferences.scale}", "preview"

    def _restore(self) -> None:
        geometry = self._preferences.state("geometry")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        self.portfolio.restore_state([self._preferences.state(name) for name in self._list_states])
        states = [self._preferences.state(f"review{number}") for number in range(2)]
        if all(not state.isEmpty() for state in states):
            self.review.restore_state(states)
