"""The list of contracts as Qt sees it: a table model that sorts and filters by itself."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QIcon

from auditor.audit.model import Verdict
from auditor.desktop.portfolio_columns import Column, columns, tip_of
from auditor.desktop.portfolio_maker import PortfolioMaker
from auditor.desktop.portfolio_order import Ordered, runs
from auditor.desktop.portfolio_rows import CoreClause, Filter, Kind, PortfolioRow, Tally
from auditor.desktop.theme import icon
from auditor.desktop.tokens import LIGHT, Tokens
from auditor.desktop.words import portfolio as words
from auditor.workspace.model import ContractRecord

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

ROW = int(Role.UserRole) + 1
"""The PortfolioRow."""

TONE = int(Role.UserRole) + 2
"""The tone of a verdict, empty for a clause that was not looked for; None in every other column."""

_AT_ONCE = 200
"""Rows that are made and moved one by one; more are made when there is time and shown anew."""

_IN_SIGHT = 50
"""Rows that fill a window, made before it is painted."""

_NOWHERE = QModelIndex()
_LEFT = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value
_RIGHT = (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value


class PortfolioModel(QAbstractTableModel):
    """Owns order and filter: a QSortFilterProxyModel would call Python for each of 100,000 comparisons and stall.

    Here Python's own sort does it in some milliseconds for ten thousand rows.
    """

    counted = Signal()
    """What there is or what is shown has changed."""

    def __init__(self, language: str, core: Sequence[CoreClause], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.columns = columns(core, language)
        self._order = Ordered(self.columns[0].rank)
        self._tally = Tally(len(core))
        self._maker = PortfolioMaker(language, core, self)
        self._maker.made.connect(self._put)
        self._busy: set[str] = set()
        self._tokens = LIGHT
        self._answers: dict[int, Callable[[PortfolioRow, Column], Any]] = {
            Role.DisplayRole: self._display,
            Role.DecorationRole: self._decoration,
            Role.ForegroundRole: self._foreground,
            Role.ToolTipRole: lambda row, column: tip_of(row, column, language),
            Role.AccessibleTextRole: self._spoken,
            Role.TextAlignmentRole: lambda row, column: _RIGHT if column.is_number else _LEFT,
            ROW: lambda row, column: row,
            TONE: lambda row, column: _tone(row, column) if column.clause is not None else None,
        }

    # What the page asks.

    @property
    def total(self) -> int:
        """How many contracts there are, shown or not."""
        return len(self._order.rows)

    @property
    def settled(self) -> bool:
        """Whether every record has its row."""
        return not self._maker.busy

    @property
    def filter(self) -> Filter:
        return self._order.filter

    def kind_counts(self) -> Counter[Kind]:
        return self._tally.kinds()

    def verdict_counts(self) -> list[Counter[Verdict]]:
        return self._tally.verdicts()

    def row(self, place: int) -> PortfolioRow:
        return self._order.shown[place]

    def place(self, path: str) -> int:
        """The row in which a contract is shown, -1 if it is not."""
        return self._order.place(path)

    # What the page does.

    def set_records(self, records: Sequence[ContractRecord]) -> None:
        """Show these contracts and no others; the first at once, the rest when there is time."""
        self._maker.forget()
        rows = self._maker.rows(records[:_IN_SIGHT])
        self.beginResetModel()
        self._order.rows = {row.path: row for row in rows}
        self._order.show(self._order.filter)
        self._tally = Tally(len(self.verdict_counts()))
        self._tally.add(self._order.rows.values())
        self._busy.clear()
        self.endResetModel()
        self._maker.make(records[_IN_SIGHT:])
        self.counted.emit()

    def put_records(self, records: Sequence[ContractRecord]) -> None:
        """Add contracts, or replace those at the same paths."""
        if self._maker.busy or len(records) > _AT_ONCE:
            self._maker.make(records)
        else:
            self._put(self._maker.rows(records))

    def remove_paths(self, paths: Iterable[str]) -> None:
        paths = list(paths)
        self._maker.forget(paths)
        gone = [self._order.rows.pop(path) for path in dict.fromkeys(paths) if path in self._order.rows]
        self._tally.take(gone)
        self._take_away([place for row in gone if (place := self.place(row.path)) >= 0])
        self._busy.difference_update(paths)
        self.counted.emit()

    def set_busy(self, paths: Collection[str]) -> None:
        """Say of these files, and of those in these folders, that they are being audited."""
        folders = tuple(f"{path.rstrip('/')}/".replace("\\", "/") for path in paths)
        exact = set(paths)
        self._busy = {
            path
            for path in self._order.rows
            if path in exact or (folders and path.replace("\\", "/").startswith(folders))
        }
        self._tell_state(range(self.rowCount()))

    def set_filter(self, chosen: Filter) -> None:
        if chosen == self._order.filter:
            return
        self.beginResetModel()
        self._order.show(chosen)
        self.endResetModel()
        self.counted.emit()

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw icons and words in these colours."""
        if tokens is not self._tokens:
            self._tokens = tokens
            self._tell_all([Role.DecorationRole, Role.ForegroundRole])

    # What Qt asks.

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._order.shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        answer = self._answers.get(role)
        if answer is None or not index.isValid():
            return None
        return answer(self._order.shown[index.row()], self.columns[index.column()])

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        told = {
            Role.DisplayRole: column.title,
            Role.ToolTipRole: column.tip,
            Role.AccessibleTextRole: column.name,
            Role.TextAlignmentRole: _RIGHT if column.is_number else _LEFT,
        }
        return told.get(Role(role))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if not 0 <= column < len(self.columns):
            return
        descending = order is Qt.SortOrder.DescendingOrder
        self._rearrange(lambda: self._order.sort(self.columns[column].rank, descending))

    # How rows change.

    def _put(self, rows: Sequence[PortfolioRow]) -> None:
        latest = {row.path: row for row in rows}
        known = self._order.rows
        self._tally.take(known[path] for path in latest if path in known)
        self._tally.add(latest.values())
        rested = self._busy & latest.keys()
        self._busy -= rested
        known.update(latest)
        if len(latest) > _AT_ONCE:
            self.beginResetModel()
            self._order.show(self._order.filter)
            self.endResetModel()
        else:
            self._put_each(list(latest.values()), rested)
        self.counted.emit()

    def _put_each(self, rows: list[PortfolioRow], rested: Collection[str]) -> None:
        """Show rows, of which some were ``rested`` from being audited until now."""
        admitted = {row.path for row in self._order.filter.admitted(rows)}
        standing = [(place, row) for row in rows if (place := self.place(row.path)) >= 0]
        new = [row for row in rows if row.path in admitted and self.place(row.path) < 0]
        gone = [row.path for _, row in standing if row.path not in admitted]
        kept = [(place, row) for place, row in standing if row.path in admitted]
        staying = [place for place, row in kept if self._order.stays(place, row)]
        changed = {place for place, row in kept if row != self.row(place)}
        for place, row in kept:
            self._order.replace(place, row)
        for first, last in runs(place for place in staying if place in changed):
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
        self._tell_state([place for place, row in kept if row.path in rested and place not in changed])
        if len(staying) < len(kept):
            self._rearrange(self._order.resort)
        self._take_away([self.place(path) for path in gone])
        for place, together in self._order.gaps(new):
            self.beginInsertRows(QModelIndex(), place, place + len(together) - 1)
            self._order.put(place, together)
            self.endInsertRows()

    def _take_away(self, places: list[int]) -> None:
        if len(places) > _AT_ONCE:
            self.beginResetModel()
            self._order.show(self._order.filter)
            self.endResetModel()
            return
        for first, last in runs(places):
            self.beginRemoveRows(QModelIndex(), first, last)
            self._order.take(first, last)
            self.endRemoveRows()

    def _rearrange(self, change: Callable[[], None]) -> None:
        """Let rows change their places; whatever points at a row goes with it."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        paths = [self.row(index.row()).path for index in before]
        change()
        after = [
            self.index(self.place(path), index.column()) for path, index in zip(paths, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _tell_all(self, roles: list[Qt.ItemDataRole]) -> None:
        if self._order.shown:
            last = self.index(self.rowCount() - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last, roles)

    def _tell_state(self, places: Iterable[int]) -> None:
        """Only how these rows stand looks different now: the rest of a line is not painted again."""
        column = next(place for place, column in enumerate(self.columns) if column.id == "state")
        for first, last in runs(places):
            self.dataChanged.emit(
                self.index(first, column), self.index(last, column), [Role.DisplayRole, Role.ForegroundRole]
            )

    # What a cell shows.

    def _display(self, row: PortfolioRow, column: Column) -> str:
        if column.id == "state" and row.path in self._busy:
            return words.BUSY.in_language(self._language)
        return column.text(row)

    def _decoration(self, row: PortfolioRow, column: Column) -> QIcon | None:
        tone = _tone(row, column)
        if column.clause is not None and tone:
            return icon(tone, self._tokens.tone(tone))
        if column.id == "contract" and row.problem:
            return icon("warning", self._tokens.weak)
        return None

    def _foreground(self, row: PortfolioRow, column: Column) -> QColor | None:
        if column.id == "state" and row.path in self._busy:
            return QColor(self._tokens.accent)
        tone = _tone(row, column)
        return QColor(self._tokens.tone(tone)) if tone else None

    def _spoken(self, row: PortfolioRow, column: Column) -> str:
        return column.spoken(row, self._language)


def _tone(row: PortfolioRow, column: Column) -> str:
    return column.tone(row) if column.tone else ""
