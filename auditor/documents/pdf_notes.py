"""What is on a PDF page but not in its running text: footnotes, and words that are struck out."""

from array import array
from collections.abc import Iterable
from statistics import median

from auditor.documents.pdf_drawing import Ruling
from auditor.documents.pdf_fragments import Fragment
from auditor.documents.pdf_page import PageContent

# Footnotes are set in letters smaller than this share of the usual size, in the lower part of the page.
_SMALL, _LOWER_PART = 0.9, 0.5
_MARKS = "*†‡§[［(（①②③④⑤⑥⑦⑧⑨"
# Between these shares of its height a line strikes a letter out instead of underlining it.
_LOWEST_STRIKE, _HIGHEST_STRIKE = 0.28, 0.65


def usual_height(pages: Iterable[list[Fragment]]) -> float:
    """The height of most letters of the document."""
    heights = [fragment.top - fragment.bottom for fragments in pages for fragment in fragments]
    return median(heights) if heights else 0.0


def split_notes(
    page: PageContent, fragments: list[Fragment], usual: float
) -> tuple[list[Fragment], list[Fragment]]:
    """The running text of the page, and the footnotes below it."""
    full = [fragment.bottom for fragment in fragments if fragment.top - fragment.bottom >= _SMALL * usual]
    if not full or len(full) == len(fragments):
        return fragments, []
    highest = min(*full, _LOWER_PART * page.height)
    notes = [fragment for fragment in fragments if fragment.top <= highest]
    if not notes:
        return fragments, []
    first = max(notes, key=lambda fragment: (fragment.middle, -fragment.left)).text
    if not (first[0].isdecimal() or first[0] in _MARKS):
        return fragments, []
    return [fragment for fragment in fragments if fragment.top > highest], notes


def without_struck_out(fragments: list[Fragment], lines: list[Ruling]) -> tuple[list[Fragment], int]:
    """The fragments without the letters that a line is drawn through, and how many passages that were."""
    strikes = [line for line in lines if _strikes(line, fragments)]
    if not strikes:
        return fragments, 0
    kept: list[Fragment] = []
    count = 0
    for fragment in fragments:
        spared = _spared(fragment, [line for line in strikes if _runs_through(line, fragment)])
        count += spared is not fragment
        kept += [spared] if spared else []
    return kept, count


def _strikes(line: Ruling, fragments: list[Fragment]) -> bool:
    """Whether the line strikes words out: it is no longer than they are, unlike those of a patterned page."""
    words = [fragment for fragment in fragments if _runs_through(line, fragment)]
    if not words:
        return False
    beyond = words[0].top - words[0].bottom
    left, right = min(fragment.left for fragment in words), max(fragment.right for fragment in words)
    return left - beyond <= line.start and line.end <= right + beyond


def _runs_through(line: Ruling, fragment: Fragment) -> bool:
    height = fragment.top - fragment.bottom
    level = _LOWEST_STRIKE * height < line.at - fragment.bottom < _HIGHEST_STRIKE * height
    return level and line.start < fragment.right and line.end > fragment.left


def _spared(fragment: Fragment, strikes: list[Ruling]) -> Fragment | None:
    """What is left of the fragment, None for nothing; its box stays, so that no gap appears."""
    if not strikes:
        return fragment
    lefts, rights = fragment.glyphs[0::4], fragment.glyphs[2::4]
    kept = [
        index
        for index, (left, right) in enumerate(zip(lefts, rights, strict=True))
        if not any(line.start <= (left + right) / 2 <= line.end for line in strikes)
    ]
    if len(kept) == len(fragment.text):
        return fragment
    while kept and fragment.text[kept[0]].isspace():
        kept.pop(0)
    while kept and fragment.text[kept[-1]].isspace():
        kept.pop()
    glyphs = array("f")
    for index in kept:
        glyphs.extend(fragment.glyphs[4 * index : 4 * index + 4])
    text = "".join(fragment.text[index] for index in kept)
    return fragment._replace(text=text, glyphs=glyphs) if kept else None
