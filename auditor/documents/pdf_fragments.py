"""Pieces of lines of a PDF page, without the spaces and doubled letters that are only there for the eye."""

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from auditor.documents.lines import is_wide

# A gap as wide as this many characters may be a column's edge, so a line is taken apart there; justified
# Latin lines have wider gaps than Chinese ones.
_WIDE_GAP, _WIDE_LATIN_GAP = 0.9, 1.5
# Latin words in Chinese text stand a quarter of a character off, or up to this in a justified line.
_SCRIPT_GAP = 0.6

_SECOND_HALF = "\ufffe"
_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_NO_CHARACTER = re.compile("[\ud800-\udfff\x00]")
_SPACES = re.compile(r"[ \u00a0\u3000]+")
_TWICE = re.compile(r"(?=([^\s_.…·—-])\1)")
_QUOTES = "“”‘’"


class Fragment(NamedTuple):
    """A piece of a line without a wide gap in it, with four numbers per character, in upright coordinates."""

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
    text: str
    glyphs: "array[float]"
    lefts: "array[float]"
    bottoms: "array[float]"
    rights: "array[float]"
    tops: "array[float]"


def wide_gap(before: str, after: str) -> float:
    """From how many heights on a gap between these two characters may be the edge of a column."""
    return _WIDE_GAP if is_wide(before) or is_wide(after) else _WIDE_LATIN_GAP


def from_codes(codes: list[int]) -> str:
    """The characters with these codes, one for one: U+FFFD for none, U+FFFE for the second half of a pair.

    Where a character of pdfium's has 16 bits only, one beyond the basic plane is two of them.
    """
    text = "".join(map(chr, codes))
    whole = _PAIR.sub(lambda pair: _paired(pair[0]) + _SECOND_HALF, text)
    return _NO_CHARACTER.sub("\ufffd", whole)


def _paired(halves: str) -> str:
    return halves.encode("utf-16-le", "surrogatepass").decode("utf-16-le")


def second_halves(text: str) -> list[int]:
    return [match.start() for match in re.finditer(_SECOND_HALF, text)] if _SECOND_HALF in text else []


def find_doubled(characters: Characters) -> list[int]:
    """Positions of characters drawn again on nearly the same spot, which makes a letter look bold."""
    lefts, rights, bottoms, tops = characters.lefts, characters.rights, characters.bottoms, characters.tops
    again = []
    for match in _TWICE.finditer(characters.text):
        here = match.start()
        shift = abs(lefts[here + 1] - lefts[here])
        drop = abs(bottoms[here + 1] - bottoms[here])
        # The letters of a ligature share one box exactly; what is drawn twice is a little off.
        if (
            shift + drop > 0
            and shift < 0.5 * (rights[here] - lefts[here])
            and drop < 0.3 * (tops[here] - bottoms[here])
        ):
            again.append(here + 1)
    return again


def split(characters: Characters, start: int, end: int, again: list[int]) -> Iterator[Fragment]:
    """Take a line apart at its wide gaps, leaving out spaces that only separate scripts."""
    text, lefts, rights = characters.text, characters.lefts, characters.rights
    begin = start
    left_out: list[int] = []
    for spaces in _SPACES.finditer(text, start, end):
        first, last = spaces.span()
        if first == begin:
            begin = last
            continue
        if last == end:
            end = first
            break
        gap = lefts[last] - rights[first - 1]
        size = characters.tops[first - 1] - characters.bottoms[first - 1]
        own = sum(rights[index] - lefts[index] for index in range(first, last))
        if gap - own > wide_gap(text[first - 1], text[last]) * size:
            yield _fragment(characters, begin, first, left_out, again)
            begin, left_out = last, []
        elif own < gap or last - first > 1:
            left_out += _needless(text, first, last, lefts, rights, gap < _SCRIPT_GAP * size)
    if begin < end:
        yield _fragment(characters, begin, end, left_out, again)


def _needless(
    text: str, first: int, last: int, lefts: "array[float]", rights: "array[float]", narrow: bool
) -> list[int]:
    """Which of these spaces pdfium made up where only two scripts meet, or beside real ones."""
    made_up = [index for index in range(first, last) if rights[index] <= lefts[index]]
    if not made_up or (last - first == 1 and not (narrow and _between_scripts(text, first, last))):
        return []
    return made_up if len(made_up) < last - first or narrow else made_up[1:]


def _between_scripts(text: str, first: int, last: int) -> bool:
    before, after = text[first - 1], text[last]
    if before in _QUOTES:
        before = text[first - 2 : first - 1]
    if after in _QUOTES:
        after = text[last + 1 : last + 2]
    return is_wide(before) or is_wide(after)


def _fragment(
    characters: Characters, start: int, end: int, left_out: list[int], again: list[int]
) -> Fragment:
    text, glyphs = characters.text[start:end], characters.glyphs[4 * start : 4 * end]
    here = sorted({*left_out, *again[bisect_left(again, start) : bisect_left(again, end)]} - {start})
    for index in reversed(here):
        place = index - start
        text = text[:place] + text[place + 1 :]
        del glyphs[4 * place : 4 * place + 4]
    # Three characters tell the height of the line well enough, and are much faster than all of them.
    bottoms, tops, last, middle = characters.bottoms, characters.tops, end - 1, (start + end) // 2
    return Fragment(
        characters.lefts[start],
        min(bottoms[start], bottoms[middle], bottoms[last]),
        characters.rights[last],
        max(tops[start], tops[middle], tops[last]),
        text,
        glyphs,
    )
