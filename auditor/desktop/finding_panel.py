"""What is said of the finding that is chosen: reasons, words, wording to ask for, law, why, and the decision."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from auditor.audit.model import Evidence
from auditor.desktop.actions import keyed
from auditor.desktop.checklist import Entry
from auditor.desktop.decisions import NOTHING, Mind
from auditor.desktop.theme import steps, tokens_of
from auditor.desktop.tokens import mixed
from auditor.desktop.words import review as words

_BAR = 2
_QUOTES, _LINES = 20, 400
"""How many quotations and lines of the trace are shown; all the words are marked in the text."""

_QUOTED = 220
"""Characters of evidence that are shown; the rest is in the text, where a click leads."""


class FindingPanel(QScrollArea):
    """Shows one Entry. Everything but the trace is there at once; the trace unfolds."""

    words_wanted = Signal(object)
    """The (start, end) of evidence that the user wants to see."""

    copied = Signal()
    """The suggested wording was copied."""

    def __init__(self, language: str = "zh", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._entry: Entry | None = None
        self._shown: tuple[Entry | None, Mind] | None = None
        self._unfolded = False
        self.setWidgetResizable(True)
        self.setProperty("kind", "finding")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(words.CHECKLIST.in_language(language))
        self.show_entry(None, NOTHING)

    def show_entry(self, entry: Entry | None, mind: Mind) -> None:
        """Show a finding with what the reviewers hold of it; None says how to choose one."""
        if entry is not None and (entry, mind) == self._shown:
            return
        self._shown = (entry, mind)
        if entry is None or self._entry is None or entry.key != self._entry.key:
            self._unfolded = False
            self.verticalScrollBar().setValue(0)
        self._entry = entry
        page = QWidget()
        page.setObjectName("finding")
        self._column = column = QVBoxLayout(page)
        column.setContentsMargins(steps(4), steps(3), steps(4), steps(4))
        column.setSpacing(steps(2))
        if entry is None:
            column.addWidget(self._text(words.NOTHING_CHOSEN.in_language(self._language), kind="secondary"))
        else:
            self._fill(column, entry, mind)
        column.addStretch(1)
        self.setWidget(page)

    def toggle_why(self) -> None:
        """Unfold or fold the trace of the finding that is shown."""
        trace, why = self.findChild(QLabel, "trace"), self.findChild(QPushButton, "why")
        if self._entry is None or not isinstance(trace, QLabel) or not isinstance(why, QPushButton):
            return
        self._unfolded = not self._unfolded
        why.setText((words.HIDE_WHY if self._unfolded else words.WHY).in_language(self._language))
        trace.setText(self._trace_text(self._entry) if self._unfolded else "")
        trace.setVisible(self._unfolded)
        if self._unfolded:
            self._column.activate()
            self.ensureWidgetVisible(trace, 0, steps(6))

    def _trace_text(self, entry: Entry) -> str:
        """The lines that say why; of thousands the first are enough to read here."""
        lines = entry.traced() if entry.traced else ()
        more = len(lines) - _LINES
        told = [words.MORE_LINES.filled(count=f"{more:,}").in_language(self._language)] if more > 0 else []
        return "\n".join([*lines[:_LINES], *told])

    def _fill(self, column: QVBoxLayout, entry: Entry, mind: Mind) -> None:
        column.addWidget(self._text(self._headline(entry), kind="title"))
        for said in mind.told(self._language):
            column.addWidget(self._told(said))
        for reason in entry.reasons or ((words.SOUND.in_language(self._language),) if entry.sound else ()):
            column.addWidget(self._text(reason))
        if entry.value:
            column.addWidget(self._text(words.READ_AS.filled(value=entry.value).in_language(self._language)))
        shown, heading = (entry.evidence, words.EVIDENCE) if entry.evidence else (entry.near, words.LOOKED_AT)
        if entry.searched:
            found = words.SEARCHED_NEAR if shown else words.SEARCHED_NONE
            column.addWidget(self._text(found.filled(searched=entry.searched).in_language(self._language)))
        if shown:
            column.addWidget(self._caption(heading.in_language(self._language)))
        for evidence in shown[:_QUOTES]:
            column.addWidget(self._quote(evidence))
        if len(shown) > _QUOTES:
            more = words.MORE_QUOTES.filled(count=f"{len(shown) - _QUOTES:,}")
            column.addWidget(self._text(more.in_language(self._language), kind="secondary"))
        if entry.suggestion and entry.asks:
            self._suggest(column, entry.suggestion)
        if entry.matters:
            column.addWidget(self._caption(words.WHY_IT_MATTERS.in_language(self._language)))
            column.addWidget(self._text(entry.matters))
        if entry.basis:
            column.addWidget(self._caption(words.BASIS.in_language(self._language)))
            column.addWidget(self._text("\n".join(entry.basis)))
        if entry.traced is not None:
            self._explain(column, entry)

    def _headline(self, entry: Entry) -> str:
        need = words.REQUIRED.in_language(self._language) if entry.required else ""
        risk = (
            words.RISK.filled(severity=entry.severity).in_language(self._language) if entry.severity else ""
        )
        return " · ".join(part for part in (entry.title, entry.word, need, risk) if part)

    def _suggest(self, column: QVBoxLayout, wording: str) -> None:
        column.addWidget(self._caption(words.SUGGESTED.in_language(self._language)))
        box = QFrame()
        box.setProperty("kind", "wording")
        inner = QVBoxLayout(box)
        inner.setContentsMargins(steps(3), steps(2), steps(3), steps(2))
        inner.addWidget(self._text(wording))
        copy = QPushButton(words.COPY.in_language(self._language))
        copy.setObjectName("copy")
        copy.clicked.connect(lambda: self._copy(wording))
        row = QHBoxLayout()
        row.addWidget(copy)
        row.addStretch(1)
        inner.addLayout(row)
        column.addWidget(box)

    def _copy(self, wording: str) -> None:
        QGuiApplication.clipboard().setText(wording)
        self.copied.emit()

    def _explain(self, column: QVBoxLayout, entry: Entry) -> None:
        why = QPushButton((words.HIDE_WHY if self._unfolded else words.WHY).in_language(self._language))
        why.setObjectName("why")
        why.setToolTip(keyed(why.text(), "why"))
        why.setProperty("kind", "link")
        why.clicked.connect(self.toggle_why)
        trace = self._text(self._trace_text(entry) if self._unfolded else "", kind="secondary")
        trace.setObjectName("trace")
        trace.setVisible(self._unfolded)
        row = QHBoxLayout()
        row.addWidget(why)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(trace)

    def _quote(self, evidence: Evidence) -> QPushButton:
        """Evidence as a line that leads to its place in the text."""
        text = " ".join(evidence.text.split())
        text = text if len(text) <= _QUOTED else text[:_QUOTED] + "…"
        page = (
            f" · {words.PAGE.filled(page=evidence.page).in_language(self._language)}" if evidence.page else ""
        )
        button = WrappingLink(f"{text}{page}")
        button.setToolTip(words.GO_TO.in_language(self._language))
        button.clicked.connect(lambda: self.words_wanted.emit((evidence.start, evidence.end)))
        return button

    def _told(self, said: str) -> QLabel:
        label = self._text(said)
        label.setProperty("kind", "decision")
        return label

    def _caption(self, said: str) -> QLabel:
        return self._text(said, kind="secondary")

    def _text(self, said: str, kind: str = "") -> QLabel:
        label = QLabel(said)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        if kind:
            label.setProperty("kind", kind)
        return label


class WrappingLink(QPushButton):
    """A button that shows text over several lines and looks like a link."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "link")
        self.setAccessibleName(text)
        self._label = QLabel(text, self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._label.setProperty("kind", "link")
        inner = QVBoxLayout(self)
        inner.setContentsMargins(steps(3), steps(1), steps(2), steps(1))
        inner.addWidget(self._label)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A bar on the left, as beside any quotation, where no ring is."""
        super().paintEvent(event)
        if self.hasFocus():
            return
        tokens = tokens_of(QGuiApplication.palette())
        bar = QRect(0, steps(1), _BAR, self.height() - steps(2))
        QPainter(self).fillRect(bar, mixed(tokens.secondary, tokens.surface, 0.5))
