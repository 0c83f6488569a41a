"""Which rows are shown and in which order: sorted and filtered lists that take single rows without starting again."""

from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter
from typing import Any

from auditor.desktop.portfolio_rows import Filter, PortfolioRow


class Ordered:
    """All rows in the order wanted, and those of them that the filter admits.

    Rows of one rank stand by name, whichever way the ranks go.
    """

    def __init__(self, rank: Callable[[PortfolioRow], Any]) -> None:
        self._rank, self._descending = rank, False
        self._places: dict[str, int] | None = None
        self.rows: dict[str, PortfolioRow] = {}
        self.filter = Filter()
        self.shown: list[PortfolioRow] = []

    def sort(self, rank: Callable[[PortfolioRow], Any], descending: bool) -> None:
        self._rank, self._descending = rank, descending
        self.shown = self._sorted(self.shown)
        self._places = None

    def show(self, chosen: Filter) -> None:
        self.filter = chosen
        self.shown = self._sorted(chosen.admitted(self.rows.values()))
        self._places = None

    def place(self, path: str) -> int:
        """Where a contract is shown, -1 if it is not."""
        if self._places is None:
            self._places = {row.path: place for place, row in enumerate(self.shown)}
        return self._places.get(path, -1)

    def replace(self, place: int, row: PortfolioRow) -> None:
        """Show a row in the place of its earlier self."""
        self.shown[place] = row

    def take(self, first: int, last: int) -> None:
        """Show these no longer."""
        del self.shown[first : last + 1]
        self._places = None

    def put(self, place: int, rows: Sequence[PortfolioRow]) -> None:
        self.shown[place:place] = rows
        self._places = None

    def resort(self) -> None:
        """Bring rows that have been replaced to where they belong."""
        self.shown = self._sorted(self.shown)
        self._places = None

    def stays(self, place: int, row: PortfolioRow) -> bool:
        """Whether the row that is to be in that place sorts as the one that is there."""
        before = self.shown[place]
        return before.order == row.order and bool(self._rank(before) == self._rank(row))

    def gaps(self, rows: Iterable[PortfolioRow]) -> list[tuple[int, list[PortfolioRow]]]:
        """New rows by the place where they go among those shown, the last first, so that no place shifts."""
        gaps: dict[int, list[PortfolioRow]] = {}
        for row in self._sorted(rows):
            gaps.setdefault(self._gap(row), []).append(row)
        return sorted(gaps.items(), reverse=True)

    def _gap(self, row: PortfolioRow) -> int:
        rank, order = self._rank(row), row.order
        low, high = 0, len(self.shown)
        while low < high:
            middle = (low + high) // 2
            other = self.shown[middle]
            there = self._rank(other)
            behind = other.order < order if there == rank else (there < rank) is not self._descending
            low, high = (middle + 1, high) if behind else (low, middle)
        return low

    def _sorted(self, rows: Iterable[PortfolioRow]) -> list[PortfolioRow]:
        by_name = sorted(rows, key=attrgetter("order"))
        by_name.sort(key=self._rank, reverse=self._descending)
        return by_name


def runs(places: Iterable[int]) -> list[tuple[int, int]]:
    """Places as first and last of each unbroken run, the last run first."""
    found: list[tuple[int, int]] = []
    for place in sorted(places, reverse=True):
        if found and found[-1][0] == place + 1:
            found[-1] = (place, found[-1][1])
        else:
            found.append((place, place))
    return found
