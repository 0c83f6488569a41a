"""The manual: a few paragraphs and every key, in a window of its own that can stay open."""

from html import escape

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from auditor.desktop.actions import all_commands
from auditor.desktop.theme import steps
from auditor.desktop.words import manual as words

_SIZE = QSize(640, 620)


class Manual(QDialog):
    """Text only: nothing in it leads out of the program."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(words.TITLE.in_language(language))
        self.setModal(False)
        self.resize(_SIZE)
        page = QTextBrowser()
        page.setProperty("kind", "words")
        page.setObjectName("manual")
        page.setAccessibleName(words.TITLE.in_language(language))
        page.setOpenLinks(False)
        page.document().setDocumentMargin(steps(4))
        page.setHtml(manual_html(language))
        buttons = QDialogButtonBox()
        close = buttons.addButton(words.CLOSE.in_language(language), QDialogButtonBox.ButtonRole.RejectRole)
        close.setObjectName("close_manual")
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(page, 1)
        column.addWidget(buttons)


def manual_html(language: str) -> str:
    """The manual as Qt's simple HTML."""
    parts: list[str] = []
    for title, paragraphs in words.SECTIONS:
        parts.append(f"<h3>{escape(title.in_language(language))}</h3>")
        parts += (f"<p>{escape(said.in_language(language))}</p>" for said in paragraphs)
    keys = "".join(
        f"<tr><td>{escape(command.keys)}</td><td>&nbsp;&nbsp;{escape(_plain(command.word.in_language(language)))}</td></tr>"
        for command in all_commands()
        if command.keys
    )
    parts.append(f"<h3>{escape(words.KEYS.in_language(language))}</h3><table>{keys}</table>")
    return "".join(parts)


def _plain(word: str) -> str:
    """A menu's word without the mark of its letter."""
    return word.replace("&", "")
