"""How far the review is, and the next step of the sign-off: submit, approve by a second person, send back, reopen."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from auditor.desktop.theme import steps
from auditor.desktop.words import review as words
from auditor.errors import Bilingual
from auditor.workspace import Review, State


class Step(NamedTuple):
    """A step of the sign-off: its button, the button that carries it out, whether a reason is asked for."""

    name: str
    word: Bilingual
    do: Bilingual
    reason: bool = True


_SUBMIT = Step("submit", words.SUBMIT, words.SUBMIT, reason=False)
_APPROVE = Step("approve", words.APPROVE, words.APPROVE_NOW, reason=False)
_SEND_BACK = Step("send_back", words.SEND_BACK, words.SEND_BACK_NOW)
_REOPEN = Step("reopen", words.REOPEN, words.REOPEN_NOW)
_EXCLUDE = Step("exclude", words.EXCLUDE, words.EXCLUDE_NOW)
_STEPS = {
    State.NOT_STARTED: (_SUBMIT, _EXCLUDE),
    State.IN_REVIEW: (_SUBMIT, _EXCLUDE),
    State.AWAITING_APPROVAL: (_APPROVE, _SEND_BACK),
    State.APPROVED: (_REOPEN,),
    State.EXCLUDED: (_REOPEN,),
}


class SignOffBar(QFrame):
    """Progress on one line, the steps that are open now, and a form where a name or a reason is needed."""

    step_wanted = Signal(str, str, str)
    """The step's name, who takes it ("" for the reviewer who sits here), and the reason."""

    def __init__(self, language: str = "zh", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._asked = _SUBMIT
        self.setProperty("kind", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(steps(4), steps(2), steps(4), steps(2))
        column.setSpacing(steps(2))
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._row = QHBoxLayout()
        self._row.setSpacing(steps(2))
        self._row.addStretch(1)
        self._buttons = {step.name: self._button(step) for row in _STEPS.values() for step in row}
        for button in self._buttons.values():
            self._row.addWidget(button)
        self._form = self._make_form()
        column.addWidget(self._form)
        progress = QHBoxLayout()
        progress.setSpacing(steps(3))
        progress.addWidget(self._said)
        progress.addWidget(self._bar, 1)
        column.addLayout(progress)
        column.addLayout(self._row)
        self.show_review(None)

    def show_review(self, review: Review | None) -> None:
        """Show how far a contract's review is; None for a file that has none."""
        self.setVisible(review is not None)
        if review is None:
            self._form.hide()
            return
        open_steps = {step.name for step in _STEPS[review.state]}
        at_hand = any(button.hasFocus() for button in (*self._buttons.values(), self._do))
        for name, button in self._buttons.items():
            button.setVisible(name in open_steps)
        self._buttons["submit"].setEnabled(review.progress.remaining == 0)
        if at_hand:  # whoever took a step by keyboard stands at the next one
            next(b for name, b in self._buttons.items() if name in open_steps and b.isEnabled()).setFocus()
        self._form.hide()
        reviewed, total = review.progress
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(reviewed if total else 1)
        self._bar.setAccessibleName(self._progress(review))
        self._bar.setVisible(total > 0 and review.state in (State.NOT_STARTED, State.IN_REVIEW))
        self._said.setText(self._told(review))

    def close_form(self) -> bool:
        """Fold the form away; False if none is open."""
        was_open = self._form.isVisible()
        self._form.hide()
        return was_open

    def _told(self, review: Review) -> str:
        if review.state is State.APPROVED:
            return words.APPROVED_BY.filled(who=review.approver).in_language(self._language)
        if review.state is State.EXCLUDED:
            return words.EXCLUDED_BECAUSE.filled(note=review.note).in_language(self._language)
        if review.state is State.AWAITING_APPROVAL:
            return words.AWAITING.filled(who=review.reviewer).in_language(self._language)
        return self._progress(review)

    def _progress(self, review: Review) -> str:
        reviewed, total = review.progress
        if not total:
            return words.NOTHING_TO_REVIEW.in_language(self._language)
        return words.REVIEWED.filled(reviewed=reviewed, total=total).in_language(self._language)

    def _button(self, step: Step) -> QPushButton:
        button = QPushButton(step.word.in_language(self._language))
        button.setObjectName(step.name)
        if step in (_SUBMIT, _APPROVE):
            button.setProperty("kind", "primary")
        if step is _EXCLUDE:
            button.setProperty("kind", "quiet")
        button.clicked.connect(lambda: self._ask(step))
        return button

    def _make_form(self) -> QWidget:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        self._name = QLineEdit()
        self._name.setObjectName("name")
        self._name.setAccessibleName(words.YOUR_NAME.in_language(self._language))
        self._reason = QLineEdit()
        self._reason.setObjectName("why_step")
        self._reason.setAccessibleName(words.REASON.in_language(self._language))
        self._do = QPushButton(_SUBMIT.word.in_language(self._language))
        self._do.setObjectName("do")
        self._do.setProperty("kind", "primary")
        self._do.clicked.connect(self._finish)
        drop = QPushButton(words.DROP.in_language(self._language))
        drop.clicked.connect(form.hide)
        for line in (self._name, self._reason):
            line.textChanged.connect(self._weigh)
            line.returnPressed.connect(self._do.click)
            column.addWidget(line)
        row = QHBoxLayout()
        row.addWidget(self._do)
        row.addWidget(drop)
        row.addStretch(1)
        column.addLayout(row)
        return form

    def _ask(self, step: Step) -> None:
        if step is _SUBMIT:
            self.step_wanted.emit(step.name, "", "")
            return
        self._asked = step
        prompt = words.APPROVER if step is _APPROVE else words.YOUR_NAME
        for line, words_ in ((self._name, prompt), (self._reason, words.REASON)):
            line.clear()
            line.setPlaceholderText(words_.in_language(self._language))
            line.setAccessibleName(words_.in_language(self._language))
        self._name.setVisible(step in (_APPROVE, _SEND_BACK))
        self._reason.setVisible(step.reason)
        self._do.setText(step.do.in_language(self._language))
        self._form.show()
        self._weigh()
        (self._name if self._name.isVisibleTo(self._form) else self._reason).setFocus()

    def _weigh(self) -> None:
        needed = [line for line in (self._name, self._reason) if line.isVisibleTo(self._form)]
        self._do.setEnabled(all(line.text().strip() for line in needed))

    def _finish(self) -> None:
        self._form.hide()
        self.step_wanted.emit(self._asked.name, self._name.text().strip(), self._reason.text().strip())
