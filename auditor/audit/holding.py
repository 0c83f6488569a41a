"""What a statement holds of all that was found in the contract."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter
from typing import TypeVar

from auditor.audit.reading import Reading
from auditor.audit.statements import Statement
from auditor.language.quantity_types import Spanned

_Quantity = TypeVar("_Quantity", bound=Spanned)
_START = attrgetter("start")


def inside(items: Sequence[_Quantity], statement: Statement, reading: Reading) -> list[_Quantity]:
    """The quantities of a kind, given in order, that a statement holds."""
    tokens = reading.contract.marked.tokens
    start, end = tokens.starts[statement.start], tokens.ends[statement.end - 1]
    first = bisect_left(items, start, key=_START)
    return list(items[first : bisect_left(items, end, first, key=_START)])
