"""Where the pages of a PDF stand, one below the other, and where their lines of text are then."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from auditor.desktop.shown_lines import Anchor, ShownLine
from auditor.documents.page_lines import PageLine, PageText

GAP = 16
"""Pixels around and between pages."""

PIXELS_PER_POINT = 96 / 72
"""At 100 %."""

_LARGEST_FIT = 150
_KEPT = 24
_BAR = 7.0
"""Points between the text and the bar beside it."""


class PageRect(NamedTuple):
    """A page as shown, in whole pixels from the top left of it all; ``number`` is 1-based."""

    number: int
    left: int
    top: int
    width: int
    height: int


def fitting(sizes: Sequence[tuple[float, float]], width: int) -> int:
    """The percentage at which most pages are as wide as ``width`` pixels allow, but not larger than is good."""
    usual = Counter(round(size[0]) for size in sizes).most_common(1)[0][0] if sizes else 595
    return max(50, min(_LARGEST_FIT, int(100 * (width - 2 * GAP) / (usual * PIXELS_PER_POINT))))


class PageLayout:
    """Pages of these sizes in points at ``percent``, centred in at least ``width`` pixels."""

    def __init__(
        self, sizes: Sequence[tuple[float, float]], percent: int, width: float, text: PageText | None = None
    ) -> None:
        self.scale = percent / 100 * PIXELS_PER_POINT
        shown = [(max(1, round(w * self.scale)), max(1, round(h * self.scale))) for w, h in sizes]
        self.width = max([width, *(w + 2 * GAP for w, _ in shown)])
        self.pages: list[PageRect] = []
        top = GAP
        for number, (page_width, page_height) in enumerate(shown, 1):
            left = int((self.width - page_width) / 2)
            self.pages.append(PageRect(number, left, top, page_width, page_height))
            top += page_height + GAP
        self.height = float(top)
        self._tops = [page.top for page in self.pages]
        self._text = text
        self._shown: dict[int, list[ShownLine]] = {}

    def visible(self, top: float, bottom: float) -> list[PageRect]:
        """The pages that reach into this stretch."""
        first = max(0, bisect_right(self._tops, top) - 1)
        pages = self.pages[first : bisect_left(self._tops, bottom)]
        return [page for page in pages if page.top + page.height > top]

    def lines(self, top: float, bottom: float) -> list[ShownLine]:
        return [
            line
            for page in self.visible(top, bottom)
            for line in self._lines(page)
            if line.bottom > top and line.top < bottom
        ]

    def line_of(self, offset: int) -> ShownLine | None:
        line = self._text.line_of(offset) if self._text else None
        if line is None or not 0 < line.page <= len(self.pages):
            return None
        return self._placed(line, self.pages[line.page - 1])

    def first_from(self, y: float) -> int:
        for page in self.pages[max(0, bisect_right(self._tops, y) - 1) :]:
            below = [line.start for line in self._lines(page) if line.bottom > y]
            if below:
                return min(below)
        return 0

    def anchor(self, y: float) -> Anchor:
        index = max(0, bisect_right(self._tops, y) - 1)
        if not self.pages:
            return Anchor(0, -1.0)
        return Anchor(index, (y - self._tops[index]) / (self.pages[index].height + GAP))

    def y_of(self, anchor: Anchor) -> float:
        if not self.pages:
            return 0.0
        page = self.pages[min(anchor.part, len(self.pages) - 1)]
        if anchor.part == 0 and anchor.share < 0:
            return 0.0
        return page.top + anchor.share * (page.height + GAP)

    def _lines(self, page: PageRect) -> list[ShownLine]:
        if page.number not in self._shown:
            if len(self._shown) >= _KEPT:
                self._shown.clear()
            lines = self._text.lines(page.number) if self._text else []
            self._shown[page.number] = [self._placed(line, page) for line in lines]
        return self._shown[page.number]

    def _placed(self, line: PageLine, page: PageRect) -> ShownLine:
        scale, bottom = self.scale, page.top + page.height
        return ShownLine(
            line.start,
            line.end,
            page.left + line.left * scale,
            bottom - line.top * scale - 1,
            page.left + line.right * scale,
            bottom - line.bottom * scale + 1,
            line.lefts,
            line.rights,
            page.left + (line.bar - _BAR) * scale,
            page.left,
            scale,
        )
