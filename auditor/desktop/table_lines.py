"""Lines of a table that unfolds, as plain values."""

from dataclasses import dataclass
from typing import NamedTuple


class Cell(NamedTuple):
    """Words with the icon before them and the tone of both; none is the colour of text."""

    word: str
    icon: str = ""
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a table; ``below`` are the lines that belong to it."""

    cells: tuple[Cell, ...]
    changed: bool = True
    below: tuple["Line", ...] = ()
