"""Dates whose places are blanks only: 年　月　日, 2025年  月  日. Folding takes the blanks away, the offsets tell them."""

import re
from collections.abc import Iterator
from typing import Final

from auditor.language.fold import Folded
from auditor.language.quantity_types import Blank

_DATE: Final = re.compile(r"年[ ]?(?:[0-9]{1,2}[ ]?)?月[ ]?日")
_YEAR_BEFORE: Final = re.compile(
    r"(?:(?<![0-9])(?:20|19)[0-9]{0,2}|二[〇零○][〇零○一二三四五六七八九]{0,2})[ ]{0,6}\Z"
)
_LONGEST_YEAR: Final = 12
_LEAST_BLANKS: Final = 2


def empty_dates(folded: Folded) -> Iterator[Blank]:
    """The dates in ``folded`` that stand open in the original, with blanks where month and day belong."""
    for match in _DATE.finditer(folded.text):
        year = _YEAR_BEFORE.search(folded.text, max(0, match.start() - _LONGEST_YEAR), match.start())
        start, end = year.start() if year else match.start(), match.end()
        first, last = folded.original(start, end)
        if last - first - len(folded.text[start:end].replace(" ", "")) >= _LEAST_BLANKS:
            yield Blank(start, end)
