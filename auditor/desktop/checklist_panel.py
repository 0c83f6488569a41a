"""The right side of a review: the checklist, what is said of the chosen line, the decision, the sign-off."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QSplitter, QTreeView, QVBoxLayout, QWidget

from auditor.desktop.checklist import Entry, gravest, to_walk
from auditor.desktop.checklist_delegate import ChecklistDelegate
from auditor.desktop.checklist_model import ChecklistModel
from auditor.desktop.decision_bar import DecisionBar
from auditor.desktop.decisions import NOTHING
from auditor.desktop.finding_panel import FindingPanel
from auditor.desktop.sign_off_bar import SignOffBar
from auditor.desktop.words import review as words
from auditor.workspace import FindingKey, Review, State

LOCKED = frozenset((State.APPROVED, State.EXCLUDED))


class ChecklistPanel(QWidget):
    """Shows entries and a Review; tells which entry is chosen and what was decided."""

    chosen = Signal(object)
    """The Entry whose line is current."""

    decided = Signal(object)
    commented = Signal(object, str)
    words_wanted = Signal(object)
    copied = Signal()
    step_wanted = Signal(str, str, str)

    def __init__(self, language: str = "zh", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()
        self._before: FindingKey | None = None
        self._review: Review | None = None
        self._model = ChecklistModel(language, self)
        self._tree = QTreeView()
        self._tree.setObjectName("checklist")
        self._tree.setAccessibleName(words.CHECKLIST.in_language(language))
        self._tree.setModel(self._model)
        self._tree.setItemDelegate(ChecklistDelegate(self._tree))
        self._tree.setHeaderHidden(True)
        self._tree.setUniformRowHeights(True)
        self._tree.setIndentation(16)
        self._tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._finding = FindingPanel(language)
        self._bar = DecisionBar(language)
        self._sign_off = SignOffBar(language)
        lower = QWidget()
        below = QVBoxLayout(lower)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        for part in (self._finding, self._bar, self._sign_off):
            below.addWidget(part)
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.addWidget(self._tree)
        self._splitter.addWidget(lower)
        self._splitter.setSizes([340, 420])
        self._splitter.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)
        self._connect()

    @property
    def list(self) -> QWidget:
        """The findings, to put a menu on."""
        return self._tree

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show a contract's checklist, and what there is to know of its first line."""
        self.fill(entries)
        self.choose_first()

    def fill(self, entries: Sequence[Entry]) -> None:
        """Show the lines of a checklist, none of them chosen."""
        self._before = (self.current_key() or self._before) if entries else None
        self._entries = entries
        self._model.show_entries(entries)
        self._fold()

    def choose_first(self) -> None:
        """Choose the line that was chosen before, else the gravest clause."""
        first, before, self._before = gravest(self._entries), self._before, None
        if before is not None and self._model.index_of(before).isValid():
            self.choose(before)
        elif first is not None and first.key is not None:
            self.choose(first.key)
        else:
            self._tell(QModelIndex())

    def show_review(self, review: Review | None) -> None:
        """Show what has been decided, wherever the user stands."""
        self._review = review
        self._model.show_review(review)
        self._sign_off.show_review(review)
        self._show_chosen(self._tree.currentIndex())

    def choose(self, key: FindingKey) -> None:
        """Make a finding the current line, unfolding what it stands in."""
        index = self._model.index_of(key)
        if index.isValid():
            self._tree.setExpanded(index.parent(), True)
            self._tree.setCurrentIndex(index)
            self._tree.scrollTo(index)

    def current_key(self) -> FindingKey | None:
        entry = self._model.entry(self._tree.currentIndex())
        return entry.key if entry else None

    def step_finding(self, backward: bool) -> None:
        """Go to the next or the previous finding that asks for a decision, round and round."""
        walk = [entry.key for entry in to_walk(self._entries) if entry.key is not None]
        if not walk:
            return
        current = self.current_key()
        place = walk.index(current) if current in walk else (0 if backward else -1)
        self.choose(walk[(place + (-1 if backward else 1)) % len(walk)])

    def accept(self) -> None:
        self._bar.accept()

    def ask_override(self) -> None:
        self._bar.ask_override()

    def ask_not_applicable(self) -> None:
        self._bar.ask_not_applicable()

    def ask_note(self) -> None:
        self._bar.ask_note()

    def close_form(self) -> bool:
        """Fold away the form that is open, for a decision or for a step of the sign-off; False if none is."""
        return self._bar.close_form() or self._sign_off.close_form()

    def toggle_why(self) -> None:
        self._finding.toggle_why()

    def focus_list(self) -> None:
        self._tree.setFocus()

    def save_state(self) -> QByteArray:
        return self._splitter.saveState()

    def restore_state(self, state: QByteArray) -> None:
        self._splitter.restoreState(state)

    def _connect(self) -> None:
        self._tree.selectionModel().currentChanged.connect(self._tell)
        self._finding.words_wanted.connect(self.words_wanted)
        self._finding.copied.connect(self.copied)
        self._bar.decided.connect(self.decided)
        self._bar.commented.connect(self.commented)
        self._sign_off.step_wanted.connect(self.step_wanted)

    def _fold(self) -> None:
        """Groups are open, sound clauses are one line, the others show what they lack."""
        for row in range(self._model.rowCount()):
            group = self._model.index(row, 0)
            self._tree.setExpanded(group, True)
            for number in range(self._model.rowCount(group)):
                clause = self._model.index(number, 0, group)
                entry = self._model.entry(clause)
                self._tree.setExpanded(clause, entry is not None and entry.core and not entry.sound)

    def _tell(self, index: QModelIndex) -> None:
        self._show_chosen(index)
        entry = self._model.entry(index)
        if entry is not None:
            self.chosen.emit(entry)

    def _show_chosen(self, index: QModelIndex) -> None:
        entry = self._model.entry(index)
        entry = entry if entry is not None and entry.key is not None else None
        mind = self._model.mind(entry) if entry is not None else NOTHING
        locked = self._review is None or self._review.state in LOCKED
        self._finding.show_entry(entry, mind)
        self._bar.show_entry(entry, mind, locked=locked)
