"""Makes rows of many records a few at a time, so that the window never waits for ten thousand of them."""

from collections import deque
from collections.abc import Collection, Iterable, Sequence
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from auditor.desktop.portfolio_rows import CoreClause, PortfolioRow, row_of
from auditor.workspace.model import ContractRecord

_SLICE = 0.008
"""Seconds of the event loop that are taken at a time."""

_TOGETHER = 8
"""Records between two looks at the clock."""


class PortfolioMaker(QObject):
    """Rows come out in the order in which records went in, all at once when the last is made."""

    made = Signal(object)
    """The list of PortfolioRows."""

    def __init__(self, language: str, core: Sequence[CoreClause], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language, self._core = language, core
        self._waiting: deque[ContractRecord] = deque()
        self._done: list[PortfolioRow] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        return self._timer.isActive()

    def rows(self, records: Iterable[ContractRecord]) -> list[PortfolioRow]:
        """The rows of a few records, now."""
        return [row_of(record, self._language, self._core) for record in records]

    def make(self, records: Iterable[ContractRecord]) -> None:
        """The rows of these records, when there is time."""
        self._waiting.extend(records)
        if self._waiting:
            self._timer.start(0)

    def forget(self, paths: Collection[str] | None = None) -> None:
        """Make no rows of these, or of any."""
        gone = None if paths is None else frozenset(paths)
        self._waiting = deque(r for r in self._waiting if gone is not None and r.path not in gone)
        self._done = [row for row in self._done if gone is not None and row.path not in gone]
        if not self._waiting and not self._done:
            self._timer.stop()

    def _go_on(self) -> None:
        until = perf_counter() + _SLICE
        while self._waiting and perf_counter() < until:
            together = min(_TOGETHER, len(self._waiting))
            self._done += self.rows(self._waiting.popleft() for _ in range(together))
        if not self._waiting:
            self._timer.stop()
            done, self._done = self._done, []
            self.made.emit(done)
