"""Where the text of a PDF stands on its pages: the characters of a Document as lines with boxes."""

from array import array
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from auditor.documents.model import Block, Box, Document

# A block that begins farther back than so many pages does not reach a page any more.
_LONGEST_BLOCK = 3
# Boxes of lines and of blocks differ by less than this many points.
_NEAR = 1.5


class Placed(NamedTuple):
    """A rectangle on the page with this 1-based number, as the page is displayed."""

    page: int
    box: Box


@dataclass(slots=True)
class PageLine:
    """Characters in one line of a page, in points from the bottom left; ``bar`` is the left edge of the lines around."""

    page: int
    start: int
    left: float
    bottom: float
    right: float
    top: float
    lefts: "array[float]" = field(default_factory=lambda: array("d"))
    rights: "array[float]" = field(default_factory=lambda: array("d"))
    bar: float = 0.0

    @property
    def end(self) -> int:
        return self.start + len(self.lefts)

    def part(self, start: int, end: int) -> Box | None:
        """The rectangle around these characters of the line; None where none of them leaves ink."""
        span = slice(max(0, start - self.start), max(0, end - self.start))
        inked = [
            (left, right)
            for left, right in zip(self.lefts[span], self.rights[span], strict=True)
            if right > left
        ]
        if not inked:
            return None
        return Box(min(left for left, _ in inked), self.bottom, max(right for _, right in inked), self.top)


class PageText:
    """The lines of each page, worked out for the pages that are looked at."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._blocks: dict[int, list[Block]] = defaultdict(list)
        self._starts = [block.start for block in document.blocks]
        for block in document.blocks:
            self._blocks[block.place.page or 0].append(block)
        self._of_block: dict[int, list[PageLine]] = {}
        self._of_page: dict[int, list[PageLine]] = {}

    def lines(self, page: int) -> list[PageLine]:
        """The lines of the page with this 1-based number, in reading order."""
        if page not in self._of_page:
            blocks = [
                block
                for number in range(max(1, page - _LONGEST_BLOCK), page)
                for block in self._blocks.get(number, ())
                if self._runs_over(block)
            ]
            blocks += self._blocks.get(page, [])
            self._of_page[page] = [
                line for block in blocks for line in self._block_lines(block) if line.page == page
            ]
        return self._of_page[page]

    def line_of(self, offset: int) -> PageLine | None:
        """The line that holds this character or, if it has no place, the next one; the last one at the end."""
        at = max(0, bisect_right(self._starts, offset) - 1)
        last: PageLine | None = None
        for block in self._document.blocks[at:]:
            for line in self._block_lines(block):
                if line.end > offset:
                    return line
                last = line
        return last

    def rectangles(self, start: int, end: int) -> Iterator[Placed]:
        """A rectangle for each line that holds some of these characters, in reading order."""
        at = max(0, bisect_right(self._starts, start) - 1)
        for block in self._document.blocks[at:]:
            if block.start >= end:
                return
            for line in self._block_lines(block):
                box = line.part(start, end)
                if box:
                    yield Placed(line.page, box)

    def _runs_over(self, block: Block) -> bool:
        """Whether the block ends outside of its box, which is on the page that it begins on."""
        left, bottom, right, top = self._document.glyphs[4 * block.end - 4 : 4 * block.end] or (0.0,) * 4
        return top > bottom and not _inside(PageLine(0, block.end - 1, left, bottom, right, top), block)

    def _block_lines(self, block: Block) -> list[PageLine]:
        if block.start not in self._of_block or not block.text:
            lines = _lines(self._document, block)
            _put_on_pages(lines, block, self._document.pages or 1)
            _set_bars(lines)
            self._of_block[block.start] = lines
        return self._of_block[block.start]


def _lines(document: Document, block: Block) -> list[PageLine]:
    """The characters of a block cut where they begin a new line; a page of them while somebody waits to see it."""
    numbers = document.glyphs[4 * block.start : 4 * block.end]
    lefts, bottoms, rights, tops = (array("d", numbers[side::4]) for side in range(4))
    found: list[PageLine] = []
    first = -1
    low, high, edge, before = 0.0, -1.0, 0.0, 0.0  # no line yet: nothing lies between low and high
    for at, (left, bottom, right, top) in enumerate(zip(lefts, bottoms, rights, tops, strict=True)):
        if right <= left and top <= bottom:
            # A character without a place of its own stands at the end of the line so far.
            before = lefts[at] = rights[at] = edge
            continue
        if low <= (bottom + top) / 2 <= high and left >= before - (high - low) / 2:
            edge = right if right > edge else edge
            low = bottom if bottom < low else low
            high = top if top > high else high
        else:
            if first >= 0:
                found.append(_line(block, lefts[first:at], rights[first:at], first, (low, high, edge)))
            low, high, edge, first = bottom, top, right, at
        before = left
    if first >= 0:
        found.append(_line(block, lefts[first:], rights[first:], first, (low, high, edge)))
    return found


def _line(
    block: Block,
    lefts: "array[float]",
    rights: "array[float]",
    first: int,
    extent: tuple[float, float, float],
) -> PageLine:
    low, high, edge = extent
    return PageLine(0, block.start + first, lefts[0], low, edge, high, lefts, rights)


def _put_on_pages(lines: list[PageLine], block: Block, pages: int) -> None:
    """A block's box surrounds its lines on its first page; those beyond stand on the pages that follow."""
    first = page = block.place.page or 1
    before: PageLine | None = None
    for line in lines:
        if before:
            beyond = page == first and not _inside(line, block)
            again = line.bottom > before.top and line.left < before.right
            if (beyond or again) and page < pages:
                page += 1
        line.page = page
        before = line


def _inside(line: PageLine, block: Block) -> bool:
    box = block.place.box
    if box is None:
        return True
    return (
        line.left >= box.left - _NEAR
        and line.right <= box.right + _NEAR
        and line.bottom >= box.bottom - _NEAR
        and line.top <= box.top + _NEAR
    )


def _set_bars(lines: list[PageLine]) -> None:
    """The lines of one column share the left edge of the leftmost."""
    column: list[PageLine] = []
    for line in lines:
        if column and (line.page != column[-1].page or line.bottom > column[-1].top):
            column = []
        column.append(line)
        edge = min(line.left, column[0].bar if len(column) > 1 else line.left)
        for above in column:
            above.bar = edge
