"""Putting hard-wrapped lines back together: whether a text file is wrapped at all, and which lines run on."""

from dataclasses import dataclass, replace
from itertools import pairwise

from auditor.documents.lines import (
    Spelling,
    ends_clause,
    first_unit,
    glue,
    goes_on_midword,
    is_wide,
    runs_on,
    spelling_of,
    starts_item,
)
from auditor.documents.plain_lines import TextLine, columns

# Shorter files show no habits.
_FEWEST_LINES = 4
# Text files are wrapped somewhere between these columns.
_NARROWEST, _WIDEST = 30, 140
# Typists break lines up to this share of the width early.
_EARLY = 0.18
# The file is wrapped if so many of its full lines, and so many in all, end in mid-sentence.
_WRAPPED_SHARE, _FEWEST_WRAPPED = 0.5, 3
# Chinese lines stop this many columns short of the margin at most, to keep a stop off the next line's start.
_CHINESE_SLACK = 4
_INDENT = 2
# In a file that is not wrapped, only a line as long as this is taken for the beginning of a torn paragraph.
_LONG_LINE = 60
# From this share of lines with a blank line after each of them, the file is double-spaced.
_DOUBLE_SPACED = 0.8


@dataclass(frozen=True, slots=True)
class Wrapping:
    """The column at which the file is wrapped, and how it sets paragraphs apart."""

    margin: int
    spaced: bool
    indented: bool


def without_double_spacing(lines: list[TextLine]) -> list[TextLine]:
    """The lines, without the blank one after each of them where the file is wrapped and double-spaced."""
    filled = sum(not line.blank for line in lines)
    single = sum(
        line.blank and not above.blank and not below.blank
        for above, line, below in zip(lines, lines[1:], lines[2:], strict=False)
    )
    if filled < _FEWEST_LINES or single < _DOUBLE_SPACED * (filled - 1):
        return lines
    closed = [
        line
        for index, line in enumerate(lines)
        if not (line.blank and 0 < index < len(lines) - 1 and not lines[index + 1].blank)
    ]
    return closed if wrapping(closed) else lines


def wrapping(lines: list[TextLine]) -> Wrapping | None:
    """How the file is wrapped, or None if every line is a paragraph of its own."""
    running = [line for line in lines if not line.cells]
    widths = sorted(line.width for line in running if line.text)
    if len(widths) < _FEWEST_LINES:
        return None
    # A few long lines, such as addresses on the web, say nothing.
    margin = widths[min(len(widths) - 1, round(0.98 * len(widths)))]
    if not _NARROWEST <= margin <= _WIDEST:
        return None
    full = [
        (before, after)
        for before, after in pairwise(running)
        if before.text
        and after.text
        and not before.level
        and not after.level
        and _fills(before, after, margin)
    ]
    cut = sum(not ends_clause(before.text) and not starts_item(after.text) for before, after in full)
    if cut < _FEWEST_WRAPPED or cut < _WRAPPED_SHARE * len(full):
        return None
    spaced = any(a.blank and b.text for a, b in pairwise(running))
    flush = min(line.indent for line in running if line.text)
    indents = sum(line.indent >= flush + _INDENT for line in running if line.text)
    return Wrapping(margin, spaced, 0 < indents < 0.7 * len(widths))


def joined(lines: list[TextLine], wrapped: Wrapping | None) -> list[TextLine]:
    """The lines with those that run on put together; blank lines end paragraphs and are left out.

    In a file that is not wrapped only a page break can have torn a paragraph in two.
    """
    paragraphs: list[list[TextLine]] = []
    before: TextLine | None = None
    for line in lines:
        if line.blank:
            before = before if wrapped is None else None
        elif before and _is_one(paragraphs[-1][0], before, line, wrapped):
            paragraphs[-1].append(line)
            before = line
        else:
            paragraphs.append([line])
            before = line
    spelling = spelling_of(line.text for line in lines) if wrapped else None
    return [_glued(paragraph, spelling) if len(paragraph) > 1 else paragraph[0] for paragraph in paragraphs]


def _glued(lines: list[TextLine], spelling: Spelling | None) -> TextLine:
    texts = [lines[0].text]
    for line in lines[1:]:
        drop, space = glue(texts[-1], line.text, spelling)
        texts[-1] = texts[-1][: len(texts[-1]) - drop] + space
        texts.append(line.text)
    return replace(lines[0], text="".join(texts))


def _is_one(first: TextLine, before: TextLine, line: TextLine, wrapped: Wrapping | None) -> bool:
    if line.torn:
        return True
    if wrapped:
        return _goes_on(first, before, line, wrapped)
    # Page breaks also tear paragraphs without leaving a page number behind.
    foot = before.text and line.text and not before.alone and not line.alone and before.width >= _LONG_LINE
    return bool(foot) and goes_on_midword(before.text, line.text) and line.text[0].islower()


def _goes_on(first: TextLine, before: TextLine, line: TextLine, wrapped: Wrapping) -> bool:
    if before.alone or line.alone or line.level or line.cells or before.cells:
        return False
    if not _fills(before, line, wrapped.margin):
        return before.width > 0.5 * wrapped.margin and goes_on_midword(before.text, line.text)
    # An indent begins a paragraph, unless it is that of an item's further lines.
    set_in = line.indent >= before.indent + _INDENT
    hanging = before is first and starts_item(first.text)
    if set_in and wrapped.indented and not hanging:
        return False
    by_words = runs_on(first.text, before.text, line.text)
    if by_words is not None:
        return by_words
    # Where a sentence ends with a full line, a paragraph is cut in two rather than two are joined.
    return hanging if set_in else wrapped.spaced or wrapped.indented


def _fills(before: TextLine, line: TextLine, margin: int) -> bool:
    """Whether the first word of the line would not have found room at the end of the line before."""
    room = margin - before.width
    if is_wide(before.text[-1]) and is_wide(line.text[0]):
        return room <= _CHINESE_SLACK + columns(line.text[: first_unit(line.text)])
    return room <= max(columns(line.text[: first_unit(line.text)]) + 1, _EARLY * margin)
