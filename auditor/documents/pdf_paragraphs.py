"""From the lines of a PDF to its paragraphs: which line goes on with the one before it."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from auditor.documents.lines import first_unit, goes_on_midword, is_wide, runs_on, starts_item
from auditor.documents.pdf_flow import Column, Flow, Table
from auditor.documents.pdf_fragments import Fragment

# All in heights of a line, which is about the width of a Chinese character.
_INDENT = 0.8
_WIDEST_INDENT = 4.0
_FAR_IN = 6.0
# A line set in another size begins something else.
_OTHER_SIZE = 0.12
# Distance between lines, in multiples of the usual one: more than the first sets paragraphs apart where
# the words allow it, more than the second always does.
_AIRY, _FAR_APART = 1.18, 1.75
# How much of the line may stay empty in running text that breaks before a long word.
_EMPTIEST = 0.4


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together, each with its page."""

    lines: list[tuple[int, Fragment]]

    @property
    def page(self) -> int:
        return self.lines[0][0]


@dataclass(frozen=True, slots=True)
class _Shape:
    """How a column is set; ``indents`` says that it sets in first lines."""

    left: float
    right: float
    pitch: float
    indents: bool


def paragraphs(flow: Flow) -> Iterator[Paragraph | Table]:
    """The paragraphs and tables of the flow, in order; paragraphs run on over columns and pages."""
    lines: list[tuple[int, Fragment]] = []
    shape: _Shape | None = None
    for part in flow:
        if isinstance(part, Table):
            if lines:
                yield Paragraph(lines)
            lines = []
            yield part
            continue
        above, shape = shape, _shape(part)
        for index, line in enumerate(part.lines):
            if not lines:
                goes_on = False
            elif index:
                goes_on = _continues(lines[0][1], lines[-1][1], line, len(lines) > 1, shape)
            else:
                goes_on = above is not None and _continues_over(lines[0][1], lines[-1][1], line, above, shape)
            if lines and not goes_on:
                yield Paragraph(lines)
                lines = []
            lines.append((part.page, line))
    if lines:
        yield Paragraph(lines)


def _continues(first: Fragment, before: Fragment, line: Fragment, wrapped: bool, shape: _Shape) -> bool:
    """Whether the line goes on with the paragraph that has ``first`` and ``before`` as its ends so far.

    ``wrapped`` says that the paragraph has more than one line already.
    """
    height = before.top - before.bottom
    pitch = (before.bottom + before.top - line.bottom - line.top) / 2
    if abs(line.top - line.bottom - height) > _OTHER_SIZE * height or pitch > _FAR_APART * shape.pitch:
        return False
    if line.left - shape.left > _FAR_IN * height and line.left - before.left > _FAR_IN * height:
        return False
    airy = pitch > _AIRY * shape.pitch
    if not _fills(before, line, shape.right):
        room = shape.right - before.right
        full_enough = room < _EMPTIEST * (shape.right - shape.left)
        return full_enough and not airy and goes_on_midword(before.text, line.text)
    by_words = runs_on(first.text, before.text, line.text)
    if by_words is not None:
        return by_words
    return not airy and _continues_by_indent(first, before, line, wrapped, shape)


def _continues_by_indent(
    first: Fragment, before: Fragment, line: Fragment, wrapped: bool, shape: _Shape
) -> bool:
    """The same where a sentence ends with a full line, so that only the layout can tell."""
    indent = _INDENT * (before.top - before.bottom)
    shift = line.left - before.left
    if abs(shift) <= indent:
        if wrapped and abs(first.left - line.left) > indent:
            return True
        # Many more sentences than paragraphs end where a line ends, so flush text goes on unless indents are used.
        return not (shape.indents and line.left - shape.left > indent)
    if wrapped:
        return False
    # The second line: back to the margin after an indent, or set in under the words of an item.
    return shift < 0 or starts_item(first.text)


def _continues_over(first: Fragment, before: Fragment, line: Fragment, above: _Shape, shape: _Shape) -> bool:
    """Whether a paragraph goes on at the top of the next column or page."""
    height = before.top - before.bottom
    if abs(line.top - line.bottom - height) > _OTHER_SIZE * height:
        return False
    indented = line.left - shape.left > _INDENT * height
    if goes_on_midword(before.text, line.text):
        return True
    if not _fills(before, line, above.right):
        return False
    by_words = runs_on(first.text, before.text, line.text)
    if by_words is None:
        return shape.indents and not indented
    return by_words and line.left - shape.left < _FAR_IN * height


def _fills(before: Fragment, line: Fragment, right: float) -> bool:
    """Whether the first word of the line would not have found room at the end of the line before."""
    height = before.top - before.bottom
    room = right - before.right
    if room < height:
        return True
    # Chinese lines are broken a character early to keep a stop off the next line's start.
    spare = 1.0 if is_wide(line.text[0]) else 0.4
    return room < line.glyphs[4 * first_unit(line.text) - 2] - line.left + spare * height


def _shape(column: Column) -> _Shape:
    lines = column.lines
    height = median(line.top - line.bottom for line in lines)
    pitches = [(a.bottom + a.top - b.bottom - b.top) / 2 for a, b in pairwise(lines)]
    near = [pitch for pitch in pitches if 0 < pitch < 3 * height]
    pitch = _usual(near) if near else 1.6 * height
    left = min(line.left for line in lines)
    indented = sum(_INDENT * height < line.left - left < _WIDEST_INDENT * height for line in lines)
    return _Shape(left, column.right, pitch, 0 < indented < 0.7 * len(lines))


def _usual(pitches: list[float]) -> float:
    """The distance between lines of a paragraph: the closest that is common."""
    ordered = sorted(pitches)
    return ordered[len(ordered) // 4]
