"""How many contracts have which verdict on each core clause; a click shows only those."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from auditor.audit.model import Verdict
from auditor.desktop.portfolio_rows import Cell, CoreClause
from auditor.desktop.theme import icon, steps, tokens_of
from auditor.desktop.tokens import Tokens
from auditor.desktop.words import portfolio as words
from auditor.reports.words import VERDICTS


class SummaryBar(QWidget):
    """A meter for each core clause."""

    chosen = Signal(object)
    """The Cell that was clicked, None for the one that was chosen already."""

    def __init__(self, language: str, core: Sequence[CoreClause], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cell: Cell | None = None
        self._meters = [ClauseMeter(language, number, clause) for number, clause in enumerate(core)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(steps(6))
        for meter in self._meters:
            row.addWidget(meter, 1)
            meter.clicked.connect(self._choose)
            meter.show_counts(Counter())

    def show_counts(self, counts: Sequence[Counter[Verdict]]) -> None:
        for meter, counted in zip(self._meters, counts, strict=True):
            meter.show_counts(counted)

    def show_cell(self, cell: Cell | None) -> None:
        """Show which cell the list is filtered by."""
        self._cell = cell
        for meter in self._meters:
            meter.show_cell(cell)

    def _choose(self, cell: Cell) -> None:
        self.chosen.emit(None if cell == self._cell else cell)


class ClauseMeter(QWidget):
    """The verdicts on one clause: their shares as one bar, and below it a button for each with its count."""

    clicked = Signal(object)

    def __init__(self, language: str, number: int, clause: CoreClause, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language, self._number, self._clause = language, number, clause
        self._shares = Shares()
        self._buttons: dict[Verdict, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        name = QLabel(clause.short)
        name.setProperty("kind", "title")
        above, below = QHBoxLayout(), QHBoxLayout()
        above.setSpacing(steps(2))
        above.addWidget(name)
        above.addWidget(self._shares, 1)
        below.setSpacing(0)
        below.addStrut(QFontMetrics(self.font()).height() + steps(2))
        for verdict in VERDICTS:
            below.addWidget(self._button(verdict))
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addLayout(below)
        self._recolour()

    def show_counts(self, counts: Counter[Verdict]) -> None:
        """Verdicts that no contract has are not shown."""
        told = []
        for verdict, button in self._buttons.items():
            count, name = counts[verdict], VERDICTS[verdict].word.in_language(self._language)
            button.setText(f"{count:,}")
            button.setVisible(count > 0)
            segment = words.SEGMENT.filled(clause=self._clause.title, verdict=name, count=f"{count:,}")
            spoken = segment.in_language(self._language)
            button.setAccessibleName(spoken)
            button.setToolTip(words.SEGMENT_TIP.filled(segment=spoken).in_language(self._language))
            if count:
                told.append(words.VERDICT_COUNT.filled(verdict=name, count=count).in_language(self._language))
        said = " ".join(told) or words.NO_COUNTS.in_language(self._language)
        self.setAccessibleName(
            words.SUMMARY.filled(clause=self._clause.title, counts=said).in_language(self._language)
        )
        self._shares.show_counts(counts)

    def show_cell(self, cell: Cell | None) -> None:
        for verdict, button in self._buttons.items():
            button.setChecked(cell == Cell(self._number, verdict))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._recolour()

    def _button(self, verdict: Verdict) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"{self._clause.id}_{verdict.value}")
        button.setProperty("kind", "segment")
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.hide()
        button.clicked.connect(lambda: self.clicked.emit(Cell(self._number, verdict)))
        self._group.addButton(button)
        self._buttons[verdict] = button
        return button

    def _recolour(self) -> None:
        tokens = tokens_of(self.palette())
        for verdict, button in self._buttons.items():
            button.setIcon(icon(verdict.value, tokens.tone(verdict.value)))


class Shares(QWidget):
    """One bar that is as wide as it may be; each verdict has its share of it, the gravest on the left."""

    _HEIGHT = 4

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Counter[Verdict] = Counter()
        self.setFixedHeight(self._HEIGHT)

    def show_counts(self, counts: Counter[Verdict]) -> None:
        self._counts = counts
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(steps(40), self._HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        left = 0.0
        for share, colour in self._parts(tokens):
            width = share * self.width()
            painter.setBrush(colour)
            painter.drawRect(QRectF(left, 0, max(0.0, width - 1), self._HEIGHT))
            left += width
        painter.end()

    def _parts(self, tokens: Tokens) -> list[tuple[float, QColor]]:
        total = self._counts.total()
        if not total:
            return [(1.0, QColor(tokens.line))]
        return [
            (self._counts[verdict] / total, QColor(tokens.tone(verdict.value)))
            for verdict in VERDICTS
            if self._counts[verdict]
        ]
