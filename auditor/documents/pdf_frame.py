"""From the coordinates of a PDF page to those of upright text, and on to those of the page as displayed."""

from array import array
from collections.abc import Callable
from dataclasses import dataclass

from auditor.documents.model import Box

Numbers = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Frame:
    """How a page lies: its visible part in its own coordinates, and quarter turns clockwise.

    ``to_upright`` turns the page so that its text reads from left to right, which is how it is laid out here;
    ``to_displayed`` goes on from there to the page as a viewer shows it.
    """

    left: float
    bottom: float
    width: float
    height: float
    to_upright: int
    to_displayed: int

    @property
    def upright_size(self) -> tuple[float, float]:
        return (self.height, self.width) if self.to_upright % 2 else (self.width, self.height)

    @property
    def moves(self) -> bool:
        return bool(self.left or self.bottom or self.to_upright)

    def upright(self, box: Numbers) -> Numbers:
        """A box (left, bottom, right, top) of the page's own coordinates, as upright text sees it."""
        left, bottom, right, top = box
        moved = (left - self.left, bottom - self.bottom, right - self.left, top - self.bottom)
        return _turned(moved, self.width, self.height, self.to_upright)

    def upright_glyphs(self, glyphs: "array[float]") -> "array[float]":
        return _each(glyphs, self.upright) if self.moves else glyphs

    def displayed(self, box: Numbers) -> Box:
        return Box(*_turned(box, *self.upright_size, self.to_displayed))

    def own_point(self, x: float, y: float) -> tuple[float, float]:
        """A point of the page as displayed, in the page's own coordinates: where annotations are put."""
        quarters = (self.to_upright + self.to_displayed) % 4
        size = (self.height, self.width) if quarters % 2 else (self.width, self.height)
        own_x, own_y, _, _ = _turned((x, y, x, y), *size, -quarters % 4)
        return own_x + self.left, own_y + self.bottom

    def displayed_glyphs(self, glyphs: "array[float]") -> "array[float]":
        if not self.to_displayed:
            return glyphs
        width, height = self.upright_size
        return _each(glyphs, lambda box: _turned(box, width, height, self.to_displayed))


def _turned(box: Numbers, width: float, height: float, quarters: int) -> Numbers:
    """The box after the page of this size was turned clockwise."""
    left, bottom, right, top = box
    match quarters:
        case 1:
            return bottom, width - right, top, width - left
        case 2:
            return width - right, height - top, width - left, height - bottom
        case 3:
            return height - top, left, height - bottom, right
    return box


def _each(glyphs: "array[float]", change: Callable[[Numbers], Numbers]) -> "array[float]":
    numbers = iter(glyphs)
    changed = array("f")
    for box in zip(numbers, numbers, numbers, numbers, strict=True):
        # All zeros mean that a character has no glyph.
        changed.extend(change(box) if any(box) else box)
    return changed
