"""Accept, override, not applicable, note: the reviewer's answer to the finding that is chosen, without a dialog."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from auditor.desktop.actions import keyed
from auditor.desktop.checklist import Entry
from auditor.desktop.choice_box import ChoiceBox
from auditor.desktop.decisions import NOTHING, Mind, choices
from auditor.desktop.theme import steps
from auditor.desktop.words import review as words
from auditor.errors import Bilingual
from auditor.workspace import Decision, DecisionKind, FindingKey

_TALL = 64
"""Pixels of the field for a reason."""


class DecisionBar(QFrame):
    """Buttons, and a form that unfolds above them for whatever needs words."""

    decided = Signal(object)
    """A Decision without reviewer and time."""

    commented = Signal(object, str)
    """The FindingKey and the new text of its comment."""

    def __init__(self, language: str = "zh", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._entry: Entry | None = None
        self._mind = NOTHING
        self._asked: DecisionKind | None = None
        self._put_aside: tuple[tuple[FindingKey | None, DecisionKind | None] | None, str] = (None, "")
        self.setProperty("kind", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(steps(4), steps(2), steps(4), steps(2))
        column.setSpacing(steps(2))
        self._form = self._make_form()
        column.addWidget(self._form)
        column.addLayout(self._make_buttons())
        self.show_entry(None, NOTHING, locked=False)

    def show_entry(self, entry: Entry | None, mind: Mind, *, locked: bool) -> None:
        """Offer what can be said to a finding; a locked contract takes nothing."""
        if entry is None or self._entry is None or entry.key != self._entry.key or locked:
            self._form.hide()
        if entry is None:
            self._put_aside = (None, "")  # of another contract nothing is taken over
        self._entry, self._mind = entry, mind
        open_ = entry is not None and entry.key is not None and not locked
        for button in self._buttons.values():
            button.setEnabled(open_)

    def accept(self) -> None:
        """The finding is right as it stands."""
        if self._entry is not None and self._entry.key is not None and self._buttons["accept"].isEnabled():
            self._form.hide()
            self.decided.emit(Decision(self._entry.key, DecisionKind.ACCEPT))

    def ask_override(self) -> None:
        """Unfold the form for another result."""
        self._ask(DecisionKind.OVERRIDE, words.REASON_FOR_OVERRIDE, words.SAVE_OVERRIDE)

    def ask_not_applicable(self) -> None:
        """Unfold the form for why it does not matter here."""
        self._ask(DecisionKind.NOT_APPLICABLE, words.REASON_FOR_NOT_APPLICABLE, words.SAVE_NOT_APPLICABLE)

    def ask_note(self) -> None:
        """Unfold the form for a note."""
        self._ask(None, words.NOTE_TEXT, words.SAVE_NOTE)
        if self._mind.comment is not None and not self._reason.toPlainText():
            self._reason.setPlainText(self._mind.comment.text)

    def close_form(self) -> bool:
        """Fold the form away, and keep what was typed for the next time that the same is asked; False if none is open."""
        if not self._form.isVisible():
            return False
        self._put_aside = (self._subject(), self._reason.toPlainText())
        self._form.hide()
        self._buttons["accept"].setFocus()
        return True

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(steps(2))
        said = (
            ("accept", words.ACCEPT, self.accept),
            ("override", words.OVERRIDE, self.ask_override),
            ("not_applicable", words.NOT_APPLICABLE, self.ask_not_applicable),
            ("note", words.NOTE, self.ask_note),
        )
        self._buttons: dict[str, QPushButton] = {}
        for name, word, action in said:
            button = QPushButton(word.in_language(self._language))
            button.setObjectName(name)
            button.setToolTip(keyed(button.text(), name))
            button.clicked.connect(action)
            row.addWidget(button)
            self._buttons[name] = button
        row.addStretch(1)
        return row

    def _make_form(self) -> QWidget:
        form = QWidget()
        grid = QGridLayout(form)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(steps(2))
        self._result_label = QLabel(words.NEW_RESULT.in_language(self._language))
        self._result = ChoiceBox()
        self._result.setAccessibleName(self._result_label.text())
        self._result_label.setBuddy(self._result)
        self._reason = QPlainTextEdit()
        self._reason.setObjectName("reason")
        self._reason.setAccessibleName(words.REASON.in_language(self._language))
        self._reason.setFixedHeight(_TALL)
        self._reason.setTabChangesFocus(True)
        self._reason.textChanged.connect(self._weigh)
        self._save = QPushButton(words.SAVE_NOTE.in_language(self._language))
        self._save.setObjectName("save")
        self._save.setProperty("kind", "primary")
        self._save.clicked.connect(self._finish)
        drop = QPushButton(words.DROP.in_language(self._language))
        drop.setObjectName("drop")
        drop.clicked.connect(form.hide)
        grid.addWidget(self._result_label, 0, 0)
        grid.addWidget(self._result, 0, 1, 1, 2)
        grid.addWidget(self._reason, 1, 0, 1, 3)
        row = QHBoxLayout()
        row.addWidget(self._save)
        row.addWidget(drop)
        row.addStretch(1)
        grid.addLayout(row, 2, 0, 1, 3)
        grid.setColumnStretch(2, 1)
        return form

    def _ask(self, kind: DecisionKind | None, prompt: Bilingual, save: Bilingual) -> None:
        if self._entry is None or self._entry.key is None or not self._buttons["accept"].isEnabled():
            return
        self._asked = kind
        self._result.clear()
        for value, word in choices(self._entry.key, self._entry.tone, self._language):
            self._result.addItem(word, value)
        for part in (self._result, self._result_label):
            part.setVisible(kind is DecisionKind.OVERRIDE)
        asked_before, typed = self._put_aside
        self._reason.setPlainText(typed if asked_before == self._subject() else "")
        self._put_aside = (None, "")
        self._reason.setPlaceholderText(prompt.in_language(self._language))
        self._reason.setAccessibleName(prompt.in_language(self._language))
        self._save.setText(save.in_language(self._language))
        self._form.show()
        self._weigh()
        (self._result if kind is DecisionKind.OVERRIDE else self._reason).setFocus()

    def _subject(self) -> tuple[FindingKey | None, DecisionKind | None]:
        """What the form is about: which finding, and what is to be said of it."""
        return (self._entry.key if self._entry else None), self._asked

    def _weigh(self) -> None:
        """A reason has to be there; a note may be emptied."""
        had_note = self._asked is None and self._mind.comment is not None
        self._save.setEnabled(bool(self._reason.toPlainText().strip()) or had_note)

    def _finish(self) -> None:
        if self._entry is None or self._entry.key is None:
            return
        text = self._reason.toPlainText().strip()
        self._form.hide()
        if self._asked is None:
            self.commented.emit(self._entry.key, text)
            return
        status = str(self._result.currentData()) if self._asked is DecisionKind.OVERRIDE else ""
        self.decided.emit(Decision(self._entry.key, self._asked, status, text))
