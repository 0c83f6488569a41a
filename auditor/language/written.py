"""How a quantity is written: where it opens, in words or in figures, once or again in brackets."""

import re
from decimal import Decimal
from typing import Final

from auditor.language.quantity_types import Quantity

HALF: Final = Decimal("0.5")
WIDEST_GAP: Final = 6  # characters between two numbers that are one
LONGEST_GAP: Final = 60  # characters between two quantities that belong together


def in_words(written: str) -> bool:
    return not any("0" <= character <= "9" for character in written)


def opening(text: str, match: re.Match[str]) -> int:
    """Where a number begins, together with the line or the bracket that it fills in."""
    head = text[max(0, match.start() - 60) : match.start()]
    marks = "_【[" if "】" in match.group() or "]" in match.group() else "_"
    return match.start() - len(head) + len(head.rstrip(marks))


def is_said_again(first: Quantity, second: Quantity, text: str) -> bool:
    """Whether the second stands behind the first in brackets of its own."""
    is_near = second.start - first.end <= WIDEST_GAP
    return is_near and text[first.end : second.start].strip() == "(" and text.startswith(")", second.end)
