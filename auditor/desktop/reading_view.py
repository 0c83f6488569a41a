"""What both views of a contract have in common: scrolling, zoom, marks, finding, selecting."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from auditor.desktop.gliding import Glide
from auditor.desktop.marked_text import MarkedText
from auditor.desktop.marks import Mark, Span
from auditor.desktop.painting import paint_ring
from auditor.desktop.shown_lines import Anchor, Matter, ShownLine, nearest
from auditor.desktop.theme import tokens_of
from auditor.desktop.tokens import Tokens
from auditor.desktop.washes import Patch, bars, patches
from auditor.desktop.zooming import stepped

_UPPER = 0.22
"""How far down the window a place comes to stand that was gone to: in its upper third."""

_ASIDE = 24
"""Pixels to be seen beside a line that was gone to."""

_NOTCH = 120
"""What a mouse wheel reports for one step."""

_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class ReadingView(QAbstractScrollArea):
    """A contract to read. Each view says how its matter is laid out and painted; the rest is the same for both."""

    place_chosen = Signal(int, int)
    """The first of the characters that were selected and the one behind the last; of a click, the one clicked."""

    place_seen = Signal(int)
    zoom_changed = Signal(int)

    def __init__(self, matter: Matter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matter = matter
        self._marked = MarkedText()
        self._zoom: int | None = None
        self._percent = 100
        self._glide = Glide(self)
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._work_on)
        self._seen = self._first = -1
        self._waiting: int | None = None
        self._turned = 0
        self._ringed = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCornerWidget(QWidget(self))
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.verticalScrollBar().setSingleStep(40)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def _lay_out(self, zoom: int | None, width: int) -> tuple[Matter, int]:
        """The matter in so many pixels, and the percentage it is shown at; no ``zoom`` stands for the usual one."""
        raise NotImplementedError

    def _paint(self, painter: QPainter, area: QRectF, under: list[Patch], beside: list[Patch]) -> None:
        """Paint what lies in ``area``, with patches under the text and bars beside it."""
        raise NotImplementedError

    def _tokens(self) -> Tokens:
        """The colours that marks have here."""
        return tokens_of(self.palette())

    def _begin(self, text: str) -> None:
        """Show another contract from its beginning, nothing marked in it."""
        self._glide.stop()
        self._marked = MarkedText(text)
        self._seen = self._first = -1
        self._waiting = None
        self._idle.start()
        self._lay_out_anew()
        self.verticalScrollBar().setValue(0)

    def _work_on(self) -> None:
        """A few milliseconds of what may be done while nobody waits for it."""
        if not self._marked.prepare():
            self._idle.stop()

    def _lay_out_anew(self, at: float = 0.0) -> None:
        """Lay out for the zoom and width there are; what stands ``at`` so many pixels down the window stays there."""
        anchor = self._matter.anchor(self._top + at)
        before = self._percent
        self._matter, self._percent = self._lay_out(self._zoom, self.viewport().width())
        self._stay(anchor, at)
        if self._percent != before:
            self.zoom_changed.emit(self._percent)
        self._scrolled()

    def _stay(self, anchor: Anchor, at: float) -> None:
        """After a change of what is above, put the anchor ``at`` so many pixels down the window again."""
        self._fit_bars()
        self.verticalScrollBar().setValue(round(self._matter.y_of(anchor) - at))

    def _fit_bars(self) -> None:
        width, height = self.viewport().width(), self.viewport().height()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, max(0, round(self._matter.width) - width))
        across.setPageStep(width)
        down.setRange(0, max(0, round(self._matter.height) - height))
        down.setPageStep(max(1, height - down.singleStep()))

    @property
    def _top(self) -> int:
        return self.verticalScrollBar().value()

    def _scrolled(self) -> None:
        self.viewport().update()
        self._first = self._matter.first_from(self._top)
        # What was gone to stands in the upper third, so that is where one reads, but for the very beginning.
        seen = self._matter.first_from(self._top + min(self._top, _UPPER * self.viewport().height()))
        if seen != self._seen:
            self._seen = seen
            self.place_seen.emit(seen)

    def _show_line(self, offset: int, *, only_if_hidden: bool = False) -> None:
        line = self._matter.line_of(offset)
        height = self.viewport().height()
        # Of a file that is still being opened the places are not known yet.
        self._waiting = offset if line is None else None
        if line is None:
            return
        hidden = line.top < self._top + 8 or line.bottom > self._top + height - 8
        if hidden or not only_if_hidden:
            self._glide.to(lambda: self._height_of(offset) - _UPPER * self.viewport().height())
        self._show_across(line, offset)

    def _show_waiting(self) -> None:
        """Go where it was not possible to go so far."""
        if self._waiting is not None:
            self._show_line(self._waiting)
            self._glide.finish()

    def _height_of(self, offset: int) -> float:
        line = self._matter.line_of(offset)
        return line.top if line else 0.0

    def _show_across(self, line: ShownLine, offset: int) -> None:
        """Show the whole line if the window is wide enough, or else from this character on."""
        bar, width = self.horizontalScrollBar(), self.viewport().width()
        left = line.bar if line.right - line.bar < width - 2 * _ASIDE else line.edges(offset, offset + 1)[0]
        if left < bar.value() + _ASIDE or line.right > bar.value() + width - _ASIDE:
            bar.setValue(round(left) - _ASIDE)

    # What the window asks for

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Underlay these softly."""
        self._marked.set_marks(marks)
        self.viewport().update()

    def set_current(self, spans: Sequence[Span], tone: str = "accent") -> None:
        """Underlay exactly these strongly, with a bar beside them, bring the first into sight, and have them read aloud."""
        self._marked.set_current(spans, tone)
        self.setAccessibleDescription(" … ".join(self._marked.text[start:end] for start, end in spans))
        self.viewport().update()
        if spans:
            self._show_line(spans[0][0], only_if_hidden=True)

    def go_to(self, offset: int) -> None:
        """Bring this character of the Document's text into the upper third of the window."""
        self._show_line(offset)

    def find(self, words: str) -> int:  # type: ignore[override]  # Qt's own find(), by number of a window, is not used
        """Mark all places where the words stand; returns how many there are."""
        self.viewport().update()
        return self._marked.find(words)

    def find_next(self, backward: bool = False) -> int:
        """Go to the next hit, at first from what is visible; returns its 1-based number, 0 if there is none."""
        number = self._marked.find_next(max(0, self._first), backward=backward)
        if self._marked.highlights.current_hit:
            self._show_line(self._marked.highlights.current_hit[0], only_if_hidden=True)
        self.viewport().update()
        return number

    def end_find(self) -> None:
        self._marked.end_find()
        self.viewport().update()

    def zoom_by(self, steps: int) -> None:
        self._set_zoom(stepped(self._percent, steps))

    def reset_zoom(self) -> None:
        self._set_zoom(None)

    @property
    def zoom_percent(self) -> int:
        return self._percent

    def _set_zoom(self, zoom: int | None, at: float = 0.0) -> None:
        self._glide.stop()
        self._zoom = zoom
        self._lay_out_anew(at)

    def selected_text(self) -> str:
        return self._marked.selected

    def copy(self) -> None:
        """Put the selected text on the clipboard, if anything is selected."""
        if self._marked.selected:
            QGuiApplication.clipboard().setText(self._marked.selected)

    # What Qt reports

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        tokens = tokens_of(self.palette())
        painter.fillRect(event.rect(), tokens.surface)
        left, top = self.horizontalScrollBar().value(), self._top
        area = QRectF(event.rect().translated(left, top))
        lines = self._matter.lines(area.top(), area.bottom())
        highlights, colours = self._marked.highlights, self._tokens()
        painter.translate(-left, -top)
        self._paint(painter, area, patches(lines, highlights, colours), bars(lines, highlights, colours))
        painter.resetTransform()
        if self._ringed:
            paint_ring(painter, self.viewport(), tokens)

    def _at(self, position: QPointF) -> tuple[ShownLine | None, float]:
        """The line under the pointer, and where in it."""
        x, y = position.x() + self.horizontalScrollBar().value(), position.y() + self._top
        return nearest(self._matter.lines(self._top, self._top + self.viewport().height()), x, y), x

    def mousePressEvent(self, event: QMouseEvent) -> None:
        line, x = self._at(event.position())
        if line and event.button() is Qt.MouseButton.LeftButton:
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._marked.press(line.offset_at(x), extend=extend)
            self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        line, x = self._at(event.position())
        if line and self._marked.pressed:
            beyond = min(0, round(event.position().y()))
            beyond += max(0, round(event.position().y()) - self.viewport().height())
            self.verticalScrollBar().setValue(self._top + beyond)
            self._marked.drag(line.offset_at(x))
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        line, x = self._at(event.position())
        if line and self._marked.pressed:
            self._marked.release()
            clicked = line.character_at(x)
            self.place_chosen.emit(*(self._marked.selection or (clicked, clicked + 1)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._glide.stop()
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        # A touchpad reports many small parts of a notch.
        self._turned += event.angleDelta().y()
        steps = int(self._turned / _NOTCH)
        self._turned -= steps * _NOTCH
        if steps:
            self._set_zoom(stepped(self._percent, steps), event.position().y())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        self._glide.stop()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._marked.select(0, len(self._marked.text))
            self.viewport().update()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(bar.minimum() if event.key() == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out_anew()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = event.reason() in _BY_KEY
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ringed = False
        super().focusOutEvent(event)
        self.viewport().update()
