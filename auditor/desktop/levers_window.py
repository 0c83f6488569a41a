"""Crisis search: a name in, a card for every contract with it out, to read and to save as a page to print."""

from collections.abc import Iterator
from html import escape
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from auditor.batch.crisis import Search
from auditor.desktop.message_bar import MessageBar
from auditor.desktop.theme import steps, tokens_of
from auditor.desktop.words import levers as words
from auditor.errors import AuditorError
from auditor.reports.levers import Card
from auditor.reports.levers_page import FOUND, NONE, UNCHECKED, lines, write_levers
from auditor.reports.writing import replacing

_SIZE = QSize(860, 680)
_ENDINGS = (".html", ".htm")
_FACT, _QUOTED = 5, 7
"""Blanks before a line of a card that tells a fact, and before one that quotes."""


class LeversWindow(QDialog):
    """Asks for a name and shows what it is given; the searching is done elsewhere."""

    wanted = Signal(str)
    """The name to search for."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._search: Search | None = None
        self.setWindowTitle(words.TITLE.in_language(language))
        self.resize(_SIZE)
        self._name = QLineEdit()
        self._name.setObjectName("crisis_name")
        self._name.setPlaceholderText(words.NAME.in_language(language))
        self._name.setAccessibleName(words.NAME.in_language(language))
        self._page = QTextBrowser()
        self._page.setProperty("kind", "words")
        self._page.setObjectName("levers")
        self._page.setAccessibleName(words.RESULT.in_language(language))
        self._page.setOpenLinks(False)
        self._page.document().setDocumentMargin(steps(4))
        find, self._save = self._button("find"), self._button("save")
        find.setProperty("kind", "primary")
        find.setDefault(True)
        find.clicked.connect(self._ask)
        self._save.clicked.connect(self._ask_where)
        row = QHBoxLayout()
        row.addWidget(self._name, 1)
        row.addWidget(find)
        row.addWidget(self._save)
        self._message = MessageBar(language)
        column = QVBoxLayout(self)
        column.addWidget(self._message)
        column.addLayout(row)
        column.addWidget(self._page, 1)
        self._name.setFocus()
        self._show_last()

    def show_search(self, search: Search) -> None:
        """Show what was found, or that nothing was."""
        self._search = search
        self._show_last()

    def show_error(self, error: AuditorError) -> None:
        """Say why there are no cards, or why they could not be written."""
        self._message.show_error(error)
        self._show_last()

    def save(self, target: Path) -> None:
        """Write what was found as a page to print; raises an AuditorError."""
        if self._search is not None:
            search = self._search
            with replacing(target.parent, target.name) as draft:
                write_levers(search.cards, search.name, search.unchecked, draft, self._language)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._search is not None:
            self._show_last()  # the colours are written into the page

    def _show_last(self) -> None:
        """What was found last; before anything was, how to begin."""
        self._save.setEnabled(bool(self._search and self._search.cards))
        if self._search is None:
            self._show(words.FIRST.in_language(self._language))
        else:
            self._page.setHtml("".join(self._told(self._search)))

    def _told(self, search: Search) -> Iterator[str]:
        if not search.cards:
            none = NONE.filled(count=search.total, name=search.name)
            yield f"<p>{escape(none.in_language(self._language))}</p>"
        else:
            found = FOUND.filled(name=search.name, count=len(search.cards))
            yield f"<h3>{escape(found.in_language(self._language))}</h3>"
        for one in search.cards:
            yield from self._card(one)
        if search.unchecked:
            more = UNCHECKED.filled(count=len(search.unchecked)).in_language(self._language)
            yield f"<p>{escape(more)}</p>" + "".join(f"<p>{escape(path)}</p>" for path in search.unchecked)

    def _card(self, one: Card) -> Iterator[str]:
        """The card line by line; how deep a line is set in says what it belongs to."""
        line_colour = tokens_of(QGuiApplication.palette()).secondary
        yield f"<h3>{escape(one.name)}</h3>"
        for line in lines(one, self._language):
            deep = len(line) - len(line.lstrip())
            said = escape(line.strip())
            if deep >= _QUOTED:
                yield f'<p style="margin: 2px 0 2px 32px; color: {line_colour}">{said}</p>'
            elif deep >= _FACT:
                yield f'<p style="margin: 4px 0 2px 16px">{said}</p>'
            else:
                yield f'<p style="margin: 8px 0 2px 0"><b>{said}</b></p>'

    def _ask(self) -> None:
        name = self._name.text().strip()
        if name:
            self._save.setEnabled(False)
            self._message.hide()
            self._show(words.SEARCHING.in_language(self._language))
            self.wanted.emit(name)

    def _ask_where(self) -> None:
        title, kind = words.SAVE_AS.in_language(self._language), words.PAGE.in_language(self._language)
        target = QFileDialog.getSaveFileName(self, title, "", kind)[0]
        if target:
            try:
                self.save(Path(target if target.lower().endswith(_ENDINGS) else target + _ENDINGS[0]))
            except AuditorError as error:
                self.show_error(error)

    def _show(self, said: str) -> None:
        self._page.setHtml(f"<p>{escape(said)}</p>")

    def _button(self, what: str) -> QPushButton:
        word = {"find": words.FIND, "save": words.SAVE}[what]
        button = QPushButton(word.in_language(self._language))
        button.setObjectName(f"{what}_levers")
        button.setEnabled(what == "find")
        return button
