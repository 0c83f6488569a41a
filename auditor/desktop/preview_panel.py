"""Below the list: the gravest finding of the current contract, without opening it."""

import os

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from auditor.audit.model import Audit, Verdict
from auditor.desktop.checklist import checklist, gravest
from auditor.desktop.decisions import NOTHING
from auditor.desktop.finding_panel import FindingPanel
from auditor.desktop.icon_button import IconButton
from auditor.desktop.inspection import ClauseNote
from auditor.desktop.theme import steps
from auditor.desktop.words import portfolio as words
from auditor.reports.finding_words import problem_lines
from auditor.reports.words import CORE

_NOTES = tuple(ClauseNote(clause, core=True, reason="", basis=()) for clause in CORE)


class PreviewPanel(QFrame):
    """Shows one Audit; its outline is enough, with the details its words are shown too."""

    review_wanted = Signal(str)
    """The path of the contract that is shown, to be reviewed."""

    closed = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language, self._path = language, ""
        self.setProperty("kind", "card")
        self._name, self._finding = QLabel(), FindingPanel(language)
        self._name.setProperty("kind", "secondary")
        self._unread = QLabel()
        self._unread.setWordWrap(True)
        self._unread.setContentsMargins(steps(4), steps(2), steps(4), steps(4))
        review = QPushButton(words.REVIEW.in_language(language))
        review.setObjectName("review_previewed")
        review.clicked.connect(lambda: self.review_wanted.emit(self._path))
        close = IconButton("close", words.CLOSE_PREVIEW.in_language(language))
        close.setObjectName("close_preview")
        close.clicked.connect(self.close_panel)
        head = QHBoxLayout()
        head.setContentsMargins(steps(4), steps(2), steps(2), 0)
        head.addWidget(self._name, 1)
        head.addWidget(review)
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._finding, 1)
        column.addWidget(self._unread, 1)
        self.hide()

    @property
    def path(self) -> str:
        """The contract that is shown, empty if none is."""
        return "" if self.isHidden() else self._path

    def show_audit(self, path: str, audit: Audit) -> None:
        """Show what is worst in a contract, or why it could not be read."""
        self._path = path
        name = os.path.basename(path)
        self._name.setText(words.PREVIEW_OF.filled(name=name).in_language(self._language))
        entry = gravest(checklist(audit, _NOTES, self._language))
        unread = "\n".join(problem_lines(audit, self._language)) if not audit.readable else ""
        if not unread and (entry is None or entry.tone == Verdict.STRONG):
            unread = words.ALL_SOUND.in_language(self._language)
        self._unread.setText(unread)
        self._unread.setVisible(bool(unread))
        self._finding.setVisible(not unread)
        if not unread:
            self._finding.show_entry(entry, NOTHING)
        self.show()

    def close_panel(self) -> None:
        self.hide()
        self.closed.emit()
