"""The list of contracts in plain values: a row for each, which rows a filter admits, and how many there are of a kind."""

import os
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from auditor.audit.model import Audit, Verdict
from auditor.desktop.words.portfolio import CLAUSES
from auditor.language.fold import fold
from auditor.reports.finding_words import problem_lines, role_names
from auditor.reports.table import to_settle, verdicts
from auditor.reports.words import CORE, SEVERITIES
from auditor.workspace.model import ContractRecord, State

if TYPE_CHECKING:  # the window's own process goes without the rules
    from auditor.rules.model import RulePack

_NUMBER = re.compile(r"\d+")
_END = "\0"
"""Between the parts of what is searched and sorted: no name and no path holds it."""

_ROLES_NEED_NO_HAND = frozenset(("roles_assumed", "roles_unknown"))
"""Problems that do not say why something could not be read; the review tells them, with a way to settle them."""


class CoreClause(NamedTuple):
    """A clause with a column of its own: the short word of the column and the full name."""

    id: str
    short: str
    title: str


def core_clauses(language: str, pack: "RulePack | None" = None) -> tuple[CoreClause, ...]:
    """The clauses that the pack marks as core; those of the built-in pack if none is given."""
    if pack is None:
        return tuple(
            CoreClause(id, word.in_language(language), CLAUSES[id].in_language(language))
            for id, word in CORE.items()
        )
    return tuple(
        CoreClause(
            clause.id,
            CORE.get(clause.id, clause.title).in_language(language),
            clause.title.in_language(language),
        )
        for clause in pack.clauses
        if clause.core
    )


class Kind(StrEnum):
    """What the chips above the list ask for; verdicts are those on core clauses."""

    ALL = "all"
    MISSING = "missing"
    ADVERSE = "adverse"
    WEAK = "weak"
    UNREAD = "unread"
    AWAITING = "awaiting"
    NOT_REVIEWED = "not_reviewed"


@dataclass(frozen=True, slots=True, eq=False)
class Standing:
    """How a contract stands, the same object for all that stand alike: thousands of rows share a few hundred of these,
    and nothing is counted or compared faster than an object by itself."""

    verdicts: tuple[Verdict | None, ...]
    kinds: tuple[Kind, ...]


@cache
def _standing(found: tuple[Verdict | None, ...], state: State, readable: bool, unread: bool) -> Standing:
    asked = {
        Kind.ALL: True,
        Kind.MISSING: Verdict.MISSING in found,
        Kind.ADVERSE: Verdict.ADVERSE in found,
        Kind.WEAK: Verdict.WEAK in found,
        Kind.UNREAD: unread,
        Kind.AWAITING: state is State.AWAITING_APPROVAL,
        Kind.NOT_REVIEWED: state is State.NOT_STARTED and readable,
    }
    return Standing(found, tuple(kind for kind, is_so in asked.items() if is_so))


@cache
def _risk_rank(counts: tuple[int, ...], readable: bool) -> tuple[int, ...]:
    """A file that could not be read stands behind those with grave findings and before all others."""
    return tuple(-count for count in counts) if readable else (-1, 1)


@dataclass(frozen=True, slots=True)
class PortfolioRow:
    """One contract of the list.

    ``verdicts`` stand in the order of the core clauses, None for one that was not looked for. ``counts`` say how many
    clauses of each of SEVERITIES are to be settled, ``risk_rank`` sorts by them. ``added_at`` is ISO 8601 in UTC. ``readable`` is whether there is an
    audit at all; ``problem`` says in a line each what could not be read and what to do, and is empty if all was.
    ``order`` sorts by name with numbers as numbers and is never the same twice; ``search`` is what search words are
    looked for in.
    """

    path: str
    name: str
    folder: str
    kol: str
    brand: str
    standing: Standing
    counts: tuple[int, ...]
    risk_rank: tuple[int, ...]
    added_at: str
    pages: int | None
    state: State
    reviewed: int
    total: int
    reviewer: str
    approver: str
    readable: bool
    problem: str
    order: str
    search: str

    @property
    def verdicts(self) -> tuple[Verdict | None, ...]:
        return self.standing.verdicts

    @property
    def kinds(self) -> tuple[Kind, ...]:
        return self.standing.kinds

    @property
    def kol_order(self) -> str:
        return self.search.split(_END, 2)[1]

    @property
    def brand_order(self) -> str:
        return self.search.split(_END, 3)[2]


def row_of(record: ContractRecord, language: str, core: Sequence[CoreClause]) -> PortfolioRow:
    """The row of a contract, in the language of the window."""
    audit = record.audit
    folder, name = os.path.split(record.path)
    kol = role_names(audit, "kol", language)
    brand = role_names(audit, "brand", language)
    counted = to_settle(audit)
    found = tuple(verdicts(audit, core))
    problem = _problem(audit, language)
    counts = tuple(counted[severity] for severity in SEVERITIES)
    search = folded(_END.join((name, kol, brand, folder)))
    return PortfolioRow(
        path=record.path,
        name=name,
        folder=folder,
        kol=kol,
        brand=brand,
        standing=_standing(found, record.state, audit.readable, bool(problem)),
        counts=counts,
        risk_rank=_risk_rank(counts, audit.readable),
        added_at=record.added_at,
        pages=audit.pages,
        state=record.state,
        reviewed=record.progress.reviewed,
        total=record.progress.total,
        reviewer=record.reviewer,
        approver=record.approver,
        readable=audit.readable,
        problem=problem,
        order=f"{natural(search.partition(_END)[0])}{_END}{record.path}",
        search=search,
    )


def folded(text: str) -> str:
    """Text in one dress: width, case and Traditional or Simplified characters make no difference."""
    return fold(text).text


def natural(text: str) -> str:
    """Text whose numbers sort by size: 第 2 份 before 第 10 份."""
    return _NUMBER.sub(lambda number: number.group().zfill(12), text)


def _problem(audit: Audit, language: str) -> str:
    if audit.read_whole:
        return ""
    telling = tuple(problem for problem in audit.problems if problem.code not in _ROLES_NEED_NO_HAND)
    return "\n".join(problem_lines(replace(audit, problems=telling), language))


class Cell(NamedTuple):
    """A verdict on a core clause, as chosen in the summary bar."""

    clause: int
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Filter:
    """Which rows are shown; ``words`` are folded, and every one of them has to be somewhere in the row."""

    kind: Kind = Kind.ALL
    cell: Cell | None = None
    words: tuple[str, ...] = ()

    @classmethod
    def searching(cls, text: str, kind: Kind = Kind.ALL, cell: Cell | None = None) -> "Filter":
        """A filter with the words of a search field."""
        return cls(kind, cell, tuple(map(folded, text.split())))

    def admitted(self, rows: Iterable[PortfolioRow]) -> list[PortfolioRow]:
        """The rows to show, in their order; one question after the other, for this runs at every key."""
        admitted = list(rows)
        if self.kind is not Kind.ALL:
            admitted = [row for row in admitted if self.kind in row.kinds]
        if self.cell is not None:
            clause, verdict = self.cell
            admitted = [row for row in admitted if row.verdicts[clause] is verdict]
        for word in self.words:
            admitted = [row for row in admitted if word in row.search]
        return admitted


class Tally:
    """How many rows are of which kind and have which verdict, kept up to date row by row."""

    def __init__(self, clauses: int) -> None:
        self._clauses = clauses
        self._alike: Counter[Standing] = Counter()

    def add(self, rows: Iterable[PortfolioRow]) -> None:
        self._alike.update(map(attrgetter("standing"), rows))

    def take(self, rows: Iterable[PortfolioRow]) -> None:
        self._alike.subtract(map(attrgetter("standing"), rows))

    def kinds(self) -> Counter[Kind]:
        counts: Counter[Kind] = Counter()
        for standing, count in self._alike.items():
            for kind in standing.kinds:
                counts[kind] += count
        return counts

    def verdicts(self) -> list[Counter[Verdict]]:
        """For each core clause how many contracts have which verdict."""
        counts: list[Counter[Verdict]] = [Counter() for _ in range(self._clauses)]
        for standing, count in self._alike.items():
            for counter, verdict in zip(counts, standing.verdicts, strict=True):
                if verdict is not None:
                    counter[verdict] += count
        return counts
