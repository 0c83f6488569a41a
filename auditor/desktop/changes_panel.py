"""What two drafts have become: in a line, in clauses and elements, in words; all of it or what changed."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSplitter, QWidget

from auditor.desktop.arranging import bar, fill
from auditor.desktop.draft_changes import DraftChanges, only_changed
from auditor.desktop.line_table import LineTable
from auditor.desktop.table_lines import Line
from auditor.desktop.wording_panel import WordingPanel
from auditor.desktop.words import compare as words
from auditor.reports.comparison import CHANGE, NEW, NO_FINDINGS, OLD

_VERDICT, _CHANGE = 230, 150
"""Pixels of the columns beside the first."""

_SIZES = (330, 390)
"""How the height is shared out, until somebody moves what is between the parts."""


class ChangesPanel(QWidget):
    """Shows DraftChanges."""

    save_wanted = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._changes: DraftChanges | None = None
        self._summary = QLabel()
        self._summary.setObjectName("summary")
        self._summary.setProperty("kind", "title")
        self._changed, self._all = self._chip("changed"), self._chip("all")
        self._save = QPushButton(words.SAVE.in_language(language))
        self._save.setObjectName("save_comparison")
        self._save.setAutoDefault(False)
        self._save.clicked.connect(self.save_wanted)
        heads = [word.in_language(language) for word in (words.CLAUSE, OLD, NEW, CHANGE)]
        said, none = words.FINDINGS.in_language(language), NO_FINDINGS.in_language(language)
        self._findings = LineTable("findings", said, heads, (_VERDICT, _VERDICT, _CHANGE), none)
        self._wording = WordingPanel(language)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self._findings)
        parts.addWidget(self._wording)
        parts.setSizes(list(_SIZES))
        parts.setChildrenCollapsible(False)
        fill(self, bar(self._summary, None, self._changed, self._all, self._save), parts, tall=parts)

    def show_changes(self, changes: DraftChanges) -> None:
        """Show what changed and nothing else, until somebody asks for all."""
        self._changes = changes
        self._summary.setText(changes.summary)
        total = _count(changes.findings) + len(changes.provisions)
        changed = _count(only_changed(changes.findings))
        changed += sum(provision.line.changed for provision in changes.provisions)
        for chip, word, count in (
            (self._changed, words.WITH_CHANGES, changed),
            (self._all, words.ALL, total),
        ):
            chip.setText(word.filled(count=f"{count:,}").in_language(self._language))
        self._changed.setChecked(True)
        self._fill()

    def focus(self) -> None:
        """The keys go to the list of provisions: F8 and the arrows lead through what changed."""
        self._wording.focus()

    def allow_saving(self, allowed: bool) -> None:
        self._save.setEnabled(allowed)

    def _fill(self) -> None:
        if self._changes is not None:
            findings, provisions = self._changes.findings, self._changes.provisions
            if not self._all.isChecked():
                findings = only_changed(findings)
                provisions = tuple(provision for provision in provisions if provision.line.changed)
            self._findings.show_lines(findings)
            self._wording.show_provisions(provisions)

    def _chip(self, what: str) -> QPushButton:
        tip = {"changed": words.WITH_CHANGES_TIP, "all": words.ALL_TIP}[what]
        chip = QPushButton()
        chip.setObjectName(f"show_{what}")
        chip.setProperty("kind", "chip")
        chip.setCheckable(True)
        chip.setAutoExclusive(True)
        chip.setAutoDefault(False)
        chip.setToolTip(tip.in_language(self._language))
        chip.clicked.connect(self._fill)
        return chip


def _count(lines: Iterable[Line]) -> int:
    """How many lines there are, without those that only name what is below them."""
    return sum(bool(line.cells[-1].word) + _count(line.below) for line in lines)
