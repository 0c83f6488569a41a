"""Dates whose places are blanks only: 年　月　日, 2025年  月  日. Folding takes the blanks away, the offsets tell them."""

import re
from collections.abc import Iterator
from typing import Final

from auditor.language.fold import Folded
from auditor.language.quantity_types import Blank

_DATE: Final = re.compile(
    r"(?:20[0-9]{0,2}|19[0-9]{0,2}|二[〇零○]\S{0,2})?[ ]?年[ ]?(?:[0-9]{1,2}[ ]?)?月[ ]?日"
)
_LEAST_BLANKS: Final = 2


def empty_dates(folded: Folded) -> Iterator[Blank]:
    """The dates in ``folded`` that stand open in the original, with blanks where month and day belong."""
    for match in _DATE.finditer(folded.text):
        start, end = folded.original(*match.span())
        if end - start - len(match.group().replace(" ", "")) >= _LEAST_BLANKS:
            yield Blank(*match.span())
