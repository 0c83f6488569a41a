"""The sheet that a contract is typeset on: its parts one below the other, set when they are looked at."""

from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from time import monotonic

from PySide6.QtCore import QRectF

from auditor.desktop.set_text import SetPiece
from auditor.desktop.shown_lines import Anchor, ShownLine
from auditor.desktop.typesetting import LOOKS, Part, Piece, Plan, Row, Style, column_edges

SHEET_WIDTH = 720
GAP = 16
_MARGIN, _LEAST_MARGIN = 72, 24
_PADDING = 8
_NESTED = 16
_KEPT = 400
# Headers stand in the margin, as they do in the file.
_BESIDE_HEADERS = 0.45


@dataclass(frozen=True, slots=True)
class SetPart:
    """A part as set: its height with the space around it, and within it its text, the borders of its cells, and the
    rule beside what is set apart.
    """

    height: float
    pieces: tuple[SetPiece, ...]
    cells: tuple[QRectF, ...] = ()
    rule: QRectF | None = None


class PaperLayout:
    """The plan at ``percent`` on a sheet centred in ``width`` pixels.

    Heights are estimated until a part is set, by what they were ``before`` if that is the same plan.
    """

    def __init__(self, plan: Plan, percent: int, width: int, before: "PaperLayout | None" = None) -> None:
        self._plan = plan
        self._zoom = percent / 100
        sheet = min(SHEET_WIDTH * self._zoom, max(width - 2 * GAP, SHEET_WIDTH * self._zoom / 2))
        self._margin = max(_LEAST_MARGIN, min(_MARGIN * self._zoom, sheet / 8))
        self.width = max(float(width), sheet + 2 * GAP)
        self._left = round((self.width - sheet) / 2)
        self._sheet = sheet
        self._text_width = sheet - 2 * self._margin
        self._edges = {
            table: column_edges(wanted, self._table_width(table), _PADDING * self._zoom, 14 * self._zoom)
            for table, wanted in plan.columns.items()
        }
        self._set: OrderedDict[int, SetPart] = OrderedDict()
        if before and before._plan is plan:
            # As much text as before, in letters so much larger, in lines so much shorter.
            grown = (self._zoom / before._zoom) ** 2 * before._text_width / self._text_width
            self._heights: list[float] = [height * grown for height in before._heights]
        else:
            self._heights = [self._estimate(part) for part in plan.parts]
        self._unmeasured = dict.fromkeys(range(len(plan.parts)))
        self._starts = sorted(
            (start, index) for index, part in enumerate(plan.parts) for start in _starts(part)
        )
        first = plan.parts[0] if plan.parts else None
        self._has_headers = isinstance(first, Piece) and first.style is Style.MARGIN
        self._tops: list[float] = []
        self._place()

    @property
    def sheet(self) -> QRectF:
        return QRectF(self._left, GAP, round(self._sheet), self.height - 2 * GAP)

    @property
    def complete(self) -> bool:
        """Whether all heights are known."""
        return not self._unmeasured

    def settle(self, top: float, bottom: float) -> bool:
        """Set what reaches into this stretch; returns whether anything came to stand elsewhere than was estimated."""
        shifted = False
        index = self._at(top)
        while index < len(self._heights) and self._tops[index] < bottom:
            shifted = self._measure(index) or shifted
            index += 1
        return shifted

    def measure_more(self, seconds: float) -> bool:
        """Measure parts that were not looked at yet, for about so long; returns whether anything shifted."""
        end = monotonic() + seconds
        shifted = False
        while self._unmeasured and monotonic() < end:
            index = next(iter(self._unmeasured))
            del self._unmeasured[index]
            height = self._make(index).height
            shifted = shifted or height != self._heights[index]
            self._heights[index] = height
        if shifted:
            self._place()
        return shifted

    def parts(self, top: float, bottom: float) -> Iterator[tuple[SetPart, float, float]]:
        """The parts that reach into this stretch, each with its left and top."""
        for index in range(self._at(top), bisect_left(self._tops, bottom)):
            yield self._part(index), self._left_of(index), self._tops[index]

    def lines(self, top: float, bottom: float) -> list[ShownLine]:
        return [
            line
            for index in range(self._at(top), bisect_left(self._tops, bottom))
            for line in self._lines(index)
            if line.bottom > top and line.top < bottom
        ]

    def line_of(self, offset: int) -> ShownLine | None:
        at = max(0, bisect_right(self._starts, (offset, len(self._heights))) - 1)
        last: ShownLine | None = None
        for _, index in self._starts[at:]:
            self._measure(index)
            for line in self._lines(index):
                if line.end > offset:
                    return line
                last = line
        return last

    def first_from(self, y: float) -> int:
        for index in range(self._at(y), len(self._heights)):
            below = [line.start for line in self._lines(index) if line.bottom > y]
            if below:
                return min(below)
        return 0

    def anchor(self, y: float) -> Anchor:
        index = self._at(y)
        if not self._heights:
            return Anchor(0, 0.0)
        return Anchor(index, (y - self._tops[index]) / max(1.0, self._heights[index]))

    def y_of(self, anchor: Anchor) -> float:
        if not self._heights:
            return 0.0
        index = min(anchor.part, len(self._heights) - 1)
        return self._tops[index] + anchor.share * self._heights[index]

    def _at(self, y: float) -> int:
        return max(0, bisect_right(self._tops, y) - 1)

    def _lines(self, index: int) -> Iterator[ShownLine]:
        left, top, bar = self._left_of(index), self._tops[index], self._left + self._margin - 14
        for piece in self._part(index).pieces:
            yield from piece.lines(left, top, bar)

    def _measure(self, index: int) -> bool:
        self._unmeasured.pop(index, None)
        height = self._part(index).height
        if height == self._heights[index]:
            return False
        self._heights[index] = height
        self._place()
        return True

    def _place(self) -> None:
        top = GAP + self._margin * (_BESIDE_HEADERS if self._has_headers else 1)
        *self._tops, bottom = accumulate(self._heights, initial=top)
        self.height = bottom + self._margin + GAP

    def _part(self, index: int) -> SetPart:
        """The part, set anew unless it was looked at lately."""
        if index not in self._set:
            self._set[index] = self._make(index)
            if len(self._set) > _KEPT:
                self._set.popitem(last=False)
        self._set.move_to_end(index)
        return self._set[index]

    def _make(self, index: int) -> SetPart:
        part = self._plan.parts[index]
        if isinstance(part, Row):
            return self._set_row(part)
        look = LOOKS[part.style]
        piece = SetPiece(part, 0, look.above * self._zoom, self._text_width, self._zoom)
        height = piece.height + (look.above + look.below) * self._zoom
        # The rule goes on from a caption to what it stands over.
        above, below = look.above * self._zoom, 0 if look.faint else look.below * self._zoom
        rule = QRectF(0, above, 2, height - above - below) if look.ruled else None
        return SetPart(height, (piece,), rule=rule)

    def _set_row(self, row: Row) -> SetPart:
        edges, padding = self._edges[row.table], _PADDING * self._zoom
        above = padding if row.first else 0.0
        pieces: list[SetPiece] = []
        height = 0.0
        for cell in row.cells:
            left, right = edges[cell.column], edges[cell.end_column]
            top = above + 0.6 * padding
            for piece in cell.pieces:
                pieces.append(SetPiece(piece, left + padding, top, right - left - 2 * padding, self._zoom))
                top += pieces[-1].height
            height = max(height, top + 0.6 * padding - above)
        cells = tuple(
            QRectF(edges[cell.column], above, edges[cell.end_column] - edges[cell.column], height)
            for cell in row.cells
        )
        return SetPart(above + height + (2 * padding if row.last else 0.0), tuple(pieces), cells)

    def _left_of(self, index: int) -> float:
        part = self._plan.parts[index]
        nested = isinstance(part, Row) and part.table in self._plan.nested
        return self._left + self._margin + (_NESTED * self._zoom if nested else 0.0)

    def _table_width(self, table: int) -> float:
        return self._text_width - (2 * _NESTED * self._zoom if table in self._plan.nested else 0.0)

    def _estimate(self, part: Part) -> float:
        """About how high the part will be."""
        if isinstance(part, Row):
            edges = self._edges[part.table]
            return max(
                sum(
                    self._piece_height(piece, edges[cell.end_column] - edges[cell.column])
                    for piece in cell.pieces
                )
                for cell in part.cells
            )
        look = LOOKS[part.style]
        return self._piece_height(part, self._text_width) + (look.above + look.below) * self._zoom

    def _piece_height(self, piece: Piece, width: float) -> float:
        look = LOOKS[piece.style]
        size = look.size * self._zoom
        em = 0.5 if piece.text.isascii() else 1.0
        lines = max(1, -(-int(len(piece.text) * em * size) // max(1, int(width))))
        return lines * size * look.leading


def _starts(part: Part) -> list[int]:
    """Where the part begins in the text, and where it goes on behind a table in one of its cells; nothing if it is not in it."""
    pieces = [piece for cell in part.cells for piece in cell.pieces] if isinstance(part, Row) else [part]
    return [piece.start for piece in pieces if piece.start is not None]
