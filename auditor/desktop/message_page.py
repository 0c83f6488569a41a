"""Words in place of a contract: what is going on, or why it cannot be shown, with the details to send on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from auditor.desktop.message_bar import details_of
from auditor.desktop.theme import steps
from auditor.desktop.words import window as words
from auditor.desktop.words.document import MESSAGE
from auditor.errors import AuditorError


class MessagePage(QWidget):
    """A sentence in the middle; below it a button where something went wrong."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._details = ""
        self._text = QLabel()
        self._text.setAccessibleName(MESSAGE.in_language(language))
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._copy = QPushButton(words.COPY_DETAILS.in_language(language))
        self._copy.setObjectName("copy_reason")
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._details))
        column = QVBoxLayout(self)
        column.setContentsMargins(steps(12), steps(12), steps(12), steps(12))
        column.setSpacing(steps(4))
        column.addStretch(1)
        column.addWidget(self._text)
        column.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.say("")

    def say(self, words_: str) -> None:
        """Say this and nothing else."""
        self._text.setText(words_)
        self._copy.hide()

    def show_error(self, error: AuditorError) -> None:
        """Say what went wrong and what to do."""
        self.say(error.message.in_language(self._language))
        self._details = details_of(error, self._language)
        self._copy.show()
