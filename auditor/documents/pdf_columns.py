"""Whether columns that hold other things besides running text are columns: a table would tear their sentences."""

from collections.abc import Iterator
from itertools import pairwise

from auditor.documents.lines import ends_sentence, runs_on, starts_item
from auditor.documents.pdf_fragments import Fragment
from auditor.documents.pdf_rows import Row

# A line that fills so much of its column is wrapped; a column that holds so many that read on holds text.
_FULL, _ENOUGH_LINES = 0.75, 3
# Fewer torn sentences than this may be chance.
_ENOUGH_TORN = 3

# What stands on one side of a gutter, by the number of the page's row.
Side = dict[int, Row]


def holds_text(side: Side) -> bool:
    """Whether there is running text on this side, whatever else stands there."""
    return len(_going_on(side)) >= _ENOUGH_LINES


def tears_sentences(sides: list[Side]) -> bool:
    """Whether rows would tear more sentences than they set side by side.

    The rows of a table, and of two languages, begin level on all sides; in columns that are read on their own
    one side begins a paragraph where another is in mid-sentence.
    """
    going_on, beginning = [_going_on(side) for side in sides], [_beginning(side) for side in sides]
    torn, level = set[int](), set[int]()
    for number, begun in enumerate(beginning):
        for other in range(len(sides)):
            if other != number:
                torn |= begun & going_on[other]
                level |= begun & beginning[other]
    return len(torn) >= _ENOUGH_TORN and len(torn) > len(level)


def _going_on(side: Side) -> set[int]:
    """The rows that begin in mid-sentence, after a full line."""
    least = _full_line(side)
    return {
        number
        for number, before, line in _neighbours(side)
        if before.right - before.left >= least and runs_on(before.text, before.text, line.text)
    }


def _beginning(side: Side) -> set[int]:
    """The rows that begin a paragraph: a numbered one, or one after a sentence that ends early in its line."""
    least = _full_line(side)
    found = {
        number
        for number, before, line in _neighbours(side)
        if starts_item(line.text) or (ends_sentence(before.text) and before.right - before.left < least)
    }
    return found - _going_on(side)


def _full_line(side: Side) -> float:
    rights, lefts = [row[-1].right for row in side.values()], [row[0].left for row in side.values()]
    return _FULL * (max(rights, default=0.0) - min(lefts, default=0.0))


def _neighbours(side: Side) -> Iterator[tuple[int, Fragment, Fragment]]:
    """Lines without a gap that stand one below the other, with the row of the lower one."""
    for above, below in pairwise(sorted(side)):
        if len(side[above]) == len(side[below]) == 1:
            yield below, side[above][0], side[below][0]
