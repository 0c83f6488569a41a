"""Pieces of lines of a PDF page, without the spaces and doubled letters that are only there for the eye."""

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import NamedTuple

from auditor.documents.lines import is_wide

# A gap as wide as this many characters may be a column's edge, so a line is taken apart there; justified
# Latin lines have wider gaps than Chinese ones.
_WIDE_GAP, _WIDE_LATIN_GAP = 0.9, 1.5
# Latin words in Chinese text stand a quarter of a character off, or up to this in a justified line.
_SCRIPT_GAP = 0.6

# The part of a line that lies below its baseline, by the square that letters are drawn in.
_BELOW_BASELINE = 0.2
_SPACES = re.compile(r"[ \u00a0\u3000]+")
_TWICE = re.compile(r"(?=([^\s_.…·—-])\1)")
_QUOTES = "“”‘’"
_NO_GLYPH = array("f", bytes(16))


class Fragment(NamedTuple):
    """A piece of a line without a wide gap in it, in upright coordinates.

    Its bottom and top are those of the square its letters are drawn in, so its height is their size; ``glyphs``
    has four numbers for the box of each character.
    """

    left: float
    bottom: float
    right: float
    top: float
    text: str
    glyphs: "array[float]"

    @property
    def height(self) -> float:
        return self.top - self.bottom

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2


class Characters(NamedTuple):
    """The text of a page, four numbers for the box of each character, and two of them once more."""

    text: str
    glyphs: "array[float]"
    lefts: "array[float]"
    rights: "array[float]"


class _MadeUp(NamedTuple):
    """Where in the text stand spaces that pdfium made up."""

    kept: list[int]
    needless: list[int]


# Baseline and size of the character at an index.
Measure = Callable[[int], tuple[float, float]]


def wide_gap(before: str, after: str) -> float:
    """From how many heights on a gap between these two characters may be the edge of a column."""
    return _WIDE_GAP if is_wide(before) or is_wide(after) else _WIDE_LATIN_GAP


def find_doubled(characters: Characters) -> list[int]:
    """Positions of characters drawn again on nearly the same spot, which makes a letter look bold."""
    again = []
    for match in _TWICE.finditer(characters.text):
        here = match.start()
        left, bottom, right, top, other_left, other_bottom, *_ = characters.glyphs[4 * here : 4 * here + 8]
        shift, drop = abs(other_left - left), abs(other_bottom - bottom)
        # The letters of a ligature share one box exactly; what is drawn twice is a little off.
        if shift + drop > 0 and shift < 0.5 * (right - left) and drop < 0.3 * (top - bottom):
            again.append(here + 1)
    return again


def split(
    characters: Characters, start: int, end: int, left_out: list[int], measure: Measure
) -> Iterator[Fragment]:
    """Take a line apart at its wide gaps and where it jumps back, leaving out spaces between scripts."""
    for begin, stop in _runs(characters.lefts, start, end):
        yield from _split_run(characters, begin, stop, left_out, measure)


def _runs(lefts: "array[float]", start: int, end: int) -> list[tuple[int, int]]:
    """The stretches of a line that run to the right; pdfium puts letters of another font behind all others."""
    ordered = lefts[start:end].tolist()
    if ordered == sorted(ordered):
        return [(start, end)]
    jumps = [index for index in range(start + 1, end) if lefts[index] < lefts[index - 1]]
    return list(pairwise([start, *jumps, end]))


def _split_run(
    characters: Characters, start: int, end: int, left_out: list[int], measure: Measure
) -> Iterator[Fragment]:
    text, lefts, rights = characters.text, characters.lefts, characters.rights
    begin, size = start, 0.0
    made_up = _MadeUp([], [])
    for spaces in _SPACES.finditer(text, start, end):
        first, last = spaces.span()
        if first == begin:
            begin = last
            continue
        if last == end:
            end = first
            break
        gap = lefts[last] - rights[first - 1]
        own = sum(rights[index] - lefts[index] for index in range(first, last))
        if own >= gap and last - first == 1:
            continue
        size = size or measure(begin)[1]
        if gap - own > wide_gap(text[first - 1], text[last]) * size:
            yield _fragment(characters, begin, first, left_out, made_up, measure)
            begin, size, made_up = last, 0.0, _MadeUp([], [])
        else:
            _sort_out(characters, first, last, gap < _SCRIPT_GAP * size, made_up)
    if begin < end:
        yield _fragment(characters, begin, end, left_out, made_up, measure)


def _sort_out(characters: Characters, first: int, last: int, narrow: bool, made_up: _MadeUp) -> None:
    """Note which of these spaces pdfium made up: needless ones part two scripts, or stand beside real ones."""
    text, lefts, rights = characters.text, characters.lefts, characters.rights
    found = [index for index in range(first, last) if rights[index] <= lefts[index]]
    if len(found) < last - first or (found and narrow and _between_scripts(text, first, last)):
        made_up.needless.extend(found)
    elif found:
        made_up.kept.append(found[0])
        made_up.needless.extend(found[1:])


def _between_scripts(text: str, first: int, last: int) -> bool:
    before, after = text[first - 1], text[last]
    if before in _QUOTES:
        before = text[first - 2 : first - 1]
    if after in _QUOTES:
        after = text[last + 1 : last + 2]
    return is_wide(before) or is_wide(after)


def _fragment(
    characters: Characters, start: int, end: int, left_out: list[int], made_up: _MadeUp, measure: Measure
) -> Fragment:
    text, glyphs = characters.text[start:end], characters.glyphs[4 * start : 4 * end]
    for index in made_up.kept:
        glyphs[4 * (index - start) : 4 * (index - start) + 4] = _NO_GLYPH
    doubled = left_out[bisect_right(left_out, start) : bisect_left(left_out, end)]
    for index in sorted({*doubled, *made_up.needless}, reverse=True):
        at = index - start
        text = text[:at] + text[at + 1 :]
        del glyphs[4 * at : 4 * at + 4]
    baseline, size = measure(start)
    bottom = baseline - _BELOW_BASELINE * size
    return Fragment(characters.lefts[start], bottom, characters.rights[end - 1], bottom + size, text, glyphs)
