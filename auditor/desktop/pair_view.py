"""A provision in both drafts side by side: what went is struck out at the left, what came underlined at the right."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QTextBrowser, QVBoxLayout, QWidget

from auditor.desktop.draft_changes import Column, Provision
from auditor.desktop.theme import document_font, steps, tokens_of
from auditor.desktop.tokens import BASE_POINTS, DOCUMENT_POINTS, Tokens, mixed
from auditor.desktop.words import compare as words
from auditor.errors import Bilingual

_LEADING = 160
"""Height of a line in hundredths of that of its letters."""


class PairView(QWidget):
    """Shows the Provision it is given; contract text is put in as text, so nothing in it is markup."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Provision | None = None
        self._old, self._new = (
            _Side("old_words", words.OLD_WORDS, language),
            _Side("new_words", words.NEW_WORDS, language),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        row.addWidget(self._old, 1)
        row.addWidget(self._new, 1)

    def show_provision(self, provision: Provision | None) -> None:
        """Show a provision, or nothing."""
        self._shown = provision
        tokens = tokens_of(self.palette())
        self._old.show_column(provision.old if provision else None, tokens)
        self._new.show_column(provision.new if provision else None, tokens)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.show_provision(self._shown)


class _Side(QWidget):
    """One draft's words under a line that says where they stand."""

    def __init__(self, name: str, told: Bilingual, language: str) -> None:
        super().__init__()
        self._title, self._page = _Elided(), QTextBrowser()
        self._page.setObjectName(name)
        self._page.setProperty("kind", "words")
        self._page.setAccessibleName(told.in_language(language))
        self._page.setToolTip(told.in_language(language))
        self._page.setOpenLinks(False)
        self._page.setUndoRedoEnabled(False)
        self._page.document().setDocumentMargin(steps(3))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self._page, 1)

    def show_column(self, column: Column | None, tokens: Tokens) -> None:
        self._title.say(column.title if column else "")
        self._page.clear()
        cursor = QTextCursor(self._page.document())
        lines = QTextBlockFormat()
        lines.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        size = self.fontInfo().pixelSize() * DOCUMENT_POINTS / BASE_POINTS
        cursor.beginEditBlock()
        cursor.setBlockFormat(lines)
        for kind, text in column.runs if column else ():
            cursor.insertText(text, _format(kind, tokens, size))
        cursor.endEditBlock()
        self._page.moveCursor(QTextCursor.MoveOperation.Start)


class _Elided(QLabel):
    """One line of plain text that asks for no width and ends in "…" where it has too little."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", "secondary")
        self.setContentsMargins(steps(3), steps(1), steps(3), steps(1))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, words: str) -> None:
        self._words = words
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        room = self.contentsRect().width()
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room))


def _format(kind: str, tokens: Tokens, size: float) -> QTextCharFormat:
    """Colour, and a line as well: who cannot tell red from green sees what went and what came."""
    format = QTextCharFormat()
    format.setFont(document_font(size))
    format.setForeground(QColor(tokens.secondary if kind == "note" else tokens.text))
    if kind in _TONES:
        tone = tokens.tone(_TONES[kind])
        format.setForeground(QColor(tone))
        format.setBackground(QColor(mixed(tone, tokens.paper, tokens.wash / 2)))
        format.setFontStrikeOut(kind == "removed")
        format.setFontUnderline(kind == "added")
    return format


_TONES = {"removed": "missing", "added": "strong"}
