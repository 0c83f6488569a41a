"""The coloured stretches and bars that marks put on lines of text."""

from collections.abc import Iterable
from typing import NamedTuple

from auditor.desktop.marks import Highlights, Layer
from auditor.desktop.shown_lines import ShownLine
from auditor.desktop.tokens import Tokens

BAR_WIDTH = 2
# The shares of the accent under found words and the selection.
_HIT, _CURRENT_HIT, _SELECTION = 0.16, 0.40, 0.28


class Patch(NamedTuple):
    """A rectangle in pixels from the top left of it all, in a colour with so much opacity."""

    left: float
    top: float
    width: float
    height: float
    colour: str
    opacity: float


def patches(lines: Iterable[ShownLine], highlights: Highlights, tokens: Tokens) -> list[Patch]:
    """What lies under the text of these lines; nothing lies on anything else."""
    found: list[Patch] = []
    shares = opacities(tokens)
    for line in lines:
        height = line.bottom - line.top
        for wash in highlights.washes(line.start, line.end):
            left, right = line.edges(wash.start, wash.end)
            colour = tokens.tone(wash.tone)
            found.append(Patch(left, line.top, right - left, height, colour, shares[wash.layer]))
    return found


def opacities(tokens: Tokens) -> dict[Layer, float]:
    """How much of its colour each layer lays under the text, 0 to 1."""
    return {
        Layer.EVIDENCE: tokens.wash,
        Layer.HIT: _HIT,
        Layer.CURRENT: tokens.wash_current,
        Layer.CURRENT_HIT: _CURRENT_HIT,
        Layer.SELECTION: _SELECTION,
    }


def bars(lines: Iterable[ShownLine], highlights: Highlights, tokens: Tokens) -> list[Patch]:
    """The bars beside the lines of the current marks; those of lines that follow each other are one."""
    found: list[Patch] = []
    for line in lines:
        mark = next(highlights.current.touching(line.start, line.end), None)
        if mark is None:
            continue
        bar = Patch(line.bar, line.top, BAR_WIDTH, line.bottom - line.top, tokens.tone(mark.tone), 1.0)
        if found and _follow(found[-1], bar):
            above = found.pop()
            bottom = max(above.top + above.height, bar.top + bar.height)
            top = min(above.top, bar.top)
            bar = bar._replace(top=top, height=bottom - top)
        found.append(bar)
    return found


def _follow(above: Patch, bar: Patch) -> bool:
    gap = bar.top - (above.top + above.height)
    return (above.left, above.colour) == (bar.left, bar.colour) and -bar.height <= gap < bar.height * 1.5
