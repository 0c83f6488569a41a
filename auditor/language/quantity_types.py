"""The types of what a contract counts, dates or leaves open, each with its place in the folded text."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from operator import attrgetter
from typing import Final, Protocol


class Spanned(Protocol):
    """What everything found in a text has: where it starts, and where what follows it does."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


class Unit(StrEnum):
    """What a period is counted in."""

    MINUTE = "minute"
    HOUR = "hour"
    WORKING_HOUR = "working_hour"
    DAY = "day"
    WORKING_DAY = "working_day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


HOURS: Final = {
    Unit.MINUTE: 1 / 60, Unit.HOUR: 1.0, Unit.WORKING_HOUR: 3.0, Unit.DAY: 24.0, Unit.WORKING_DAY: 24.0, Unit.WEEK: 168.0,
    Unit.MONTH: 720.0, Unit.QUARTER: 2184.0, Unit.YEAR: 8760.0,
}  # fmt: skip
MONTHS: Final = {Unit.MONTH: 1.0, Unit.QUARTER: 3.0, Unit.YEAR: 12.0}


@dataclass(frozen=True, slots=True)
class Duration:
    """A period; of a range (3 to 5 days) the longer one; ``value`` None is a blank to be filled in."""

    start: int
    end: int
    value: float | None
    unit: Unit

    @property
    def hours(self) -> float | None:
        """A working day counts 24 hours, each of its eight working hours 3, a month 30 days, a quarter 91 and a year 365."""
        return None if self.value is None else self.value * HOURS[self.unit]

    @property
    def days(self) -> float | None:
        """See `hours`."""
        return None if self.hours is None else self.hours / 24

    @property
    def months(self) -> float | None:
        """Exact for months, quarters and years (a year is 12); otherwise a month is 30 days."""
        if self.value is None or self.days is None:
            return None
        return self.value * MONTHS[self.unit] if self.unit in MONTHS else self.days / 30


@dataclass(frozen=True, slots=True)
class Money:
    """An amount; ``amount`` None is a blank; ``currency`` is an ISO code or "" if it is none we know.

    ``in_words`` tells an amount without any figure (伍拾万元, ten thousand dollars) from 500,000元.
    """

    start: int
    end: int
    amount: Decimal | None
    currency: str
    in_words: bool


@dataclass(frozen=True, slots=True)
class Percentage:
    """A share in per cent: 千分之五 is 0.5; ``value`` None is a blank."""

    start: int
    end: int
    value: float | None


@dataclass(frozen=True, slots=True)
class Date:
    """A calendar date, perhaps only a month or a year."""

    start: int
    end: int
    year: int
    month: int | None
    day: int | None


@dataclass(frozen=True, slots=True)
class DateRange:
    """From one date to another; ``days`` counts both ends, and is below 1 if they are the wrong way round."""

    start: int
    end: int
    first: Date
    last: Date
    days: int


@dataclass(frozen=True, slots=True)
class Blank:
    """A place left open in the text: ____, 【 】, XX年, [TBD]."""

    start: int
    end: int


Quantity = Duration | Money | Percentage | Date | Blank


@dataclass(frozen=True, slots=True)
class Quantities:
    """All that was found, each kind in the order of the text."""

    durations: tuple[Duration, ...]
    money: tuple[Money, ...]
    percentages: tuple[Percentage, ...]
    dates: tuple[Date, ...]
    blanks: tuple[Blank, ...]

    def with_durations(self, more: Iterable[Duration]) -> "Quantities":
        """These and more lengths of time, in the order of the text."""
        return replace(self, durations=tuple(sorted((*self.durations, *more), key=attrgetter("start"))))
