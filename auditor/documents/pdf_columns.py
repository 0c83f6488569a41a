"""Whether columns that hold other things besides running text are columns: a table would tear their sentences."""

from collections.abc import Iterator
from itertools import pairwise

from auditor.documents.lines import runs_on
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
    """Whether rows would often tear what reads on.

    The rows of a table, and of two languages, begin level on all sides; in columns that are read on their own
    one side begins something where another is in mid-sentence, though by chance some lines begin level too.
    """
    going_on, beginning = [_going_on(side) for side in sides], [_beginning(side) for side in sides]
    torn, level = set[int](), set[int]()
    for number, begun in enumerate(beginning):
        for other in range(len(sides)):
            if other != number:
                torn |= begun & going_on[other]
                level |= begun & beginning[other]
    return len(torn) >= _ENOUGH_TORN and 2 * len(torn) > len(level)


def _going_on(side: Side) -> set[int]:
    """The rows that begin in mid-sentence, after a full line."""
    return {number for number, full, runs in _steps(side) if full and runs is True}


def _beginning(side: Side) -> set[int]:
    """The rows that begin something: a paragraph, an entry of a list, a name to sign with."""
    return {number for number, full, runs in _steps(side) if not full or runs is False}


def _steps(side: Side) -> Iterator[tuple[int, bool, bool | None]]:
    """Of each row but the first, whether the line above it is full, and whether by its words that runs on."""
    rights, lefts = [row[-1].right for row in side.values()], [row[0].left for row in side.values()]
    least = _FULL * (max(rights, default=0.0) - min(lefts, default=0.0))
    for above, below in pairwise(sorted(side)):
        before, line = side[above][-1], side[below][0]
        full = len(side[above]) == 1 and before.right - before.left >= least
        yield below, full, runs_on(before.text, before.text, line.text)
