"""A line of text where it is shown: the box of every character, so that offsets become places and back again."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol


@dataclass(frozen=True, slots=True)
class ShownLine:
    """Characters ``start`` to ``end`` of the Document's text in one line, in pixels from the top left of it all.

    ``lefts`` and ``rights`` hold the edges of each character in a measure of their own: pixels are ``scale`` times
    as many, beginning at ``origin``. ``bar`` is where a bar beside the line stands.
    """

    start: int
    end: int
    left: float
    top: float
    right: float
    bottom: float
    lefts: Sequence[float]
    rights: Sequence[float]
    bar: float
    origin: float = 0.0
    scale: float = 1.0

    def edges(self, start: int, end: int) -> tuple[float, float]:
        """The left and right edge of these characters, of those that stand in the line."""
        first, last = max(start, self.start) - self.start, min(end, self.end) - self.start - 1
        return self.origin + self.lefts[first] * self.scale, self.origin + self.rights[last] * self.scale

    def offset_at(self, x: float) -> int:
        """The place between two characters that is nearest to ``x``."""
        index = self._at(x)
        if index < 0:
            return self.start
        left, right = self.edges(self.start + index, self.start + index + 1)
        return self.start + index + (x > (left + right) / 2)

    def character_at(self, x: float) -> int:
        """The character that stands at ``x``, or the nearest."""
        return self.start + max(0, self._at(x))

    def _at(self, x: float) -> int:
        return bisect_right(self.lefts, (x - self.origin) / self.scale) - 1


class Anchor(NamedTuple):
    """A place that stays the same when everything is laid out anew: so far into the page or paragraph ``part``."""

    part: int
    share: float


class Matter(Protocol):
    """A contract laid out: how large it all is, and which line stands where."""

    width: float
    height: float

    def lines(self, top: float, bottom: float) -> Sequence[ShownLine]:
        """The lines that reach into this stretch."""

    def line_of(self, offset: int) -> ShownLine | None:
        """The line in which this character of the text stands, or the next that is shown."""

    def first_from(self, y: float) -> int:
        """The first character of the text below ``y``, in reading order."""

    def anchor(self, y: float) -> Anchor: ...

    def y_of(self, anchor: Anchor) -> float: ...


def nearest(lines: Iterable[ShownLine], x: float, y: float) -> ShownLine | None:
    """The line at this point, or the one nearest to it."""

    def distance(line: ShownLine) -> tuple[float, float]:
        aside = max(line.left - x, x - line.right, 0.0)
        above = max(line.top - y, y - line.bottom, 0.0)
        # What stands at the same height is nearer than what stands above or below.
        return above * 4 + aside, abs((line.top + line.bottom) / 2 - y)

    return min(lines, key=distance, default=None)
