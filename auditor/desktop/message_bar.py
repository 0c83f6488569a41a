"""A line above the page for what went wrong: what happened, what to do, and the details to send on."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from auditor import __version__
from auditor.desktop.icon_button import IconButton
from auditor.desktop.theme import icon, steps, tokens_of
from auditor.desktop.words import window as words
from auditor.errors import AuditorError


class MessageBar(QFrame):
    """Shows one error until it is closed or the next one comes; it never takes the focus."""

    def __init__(self, language: str = "zh", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._details = ""
        self.setProperty("kind", "message")
        row = QHBoxLayout(self)
        row.setContentsMargins(steps(4), steps(2), steps(3), steps(2))
        self._mark, self._text = QLabel(), QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        copy = QPushButton(words.COPY_DETAILS.in_language(language))
        copy.setObjectName("copy_details")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._details))
        close = IconButton("close", words.CLOSE.in_language(language))
        close.setObjectName("close_message")
        close.clicked.connect(self.hide)
        row.addWidget(self._mark)
        row.addWidget(self._text, 1)
        row.addWidget(copy)
        row.addWidget(close)
        self.hide()

    def show_error(self, error: AuditorError) -> None:
        """Say what went wrong; the details hold the code and the version, and nothing of a contract."""
        message = error.message.in_language(self._language)
        self._details = details_of(error, self._language)
        self._recolour()
        self._text.setText(message)
        self.setAccessibleName(message)
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._recolour()

    def _recolour(self) -> None:
        # Its own palette is no guide: the style sheet has given it a background of its own.
        colour = tokens_of(QGuiApplication.palette()).missing
        self._mark.setPixmap(icon("warning", colour).pixmap(QSize(16, 16)))

    @property
    def text(self) -> str:
        return self._text.text()


def details_of(error: AuditorError, language: str) -> str:
    """What to send on when one asks for help: the message, its code and the version, and nothing of a contract."""
    facts = {"message": error.message.in_language(language), "code": error.code, "version": __version__}
    return words.DETAILS.filled(**facts).in_language(language)
