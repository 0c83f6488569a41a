"""The columns of the list of contracts: what each says of a row, in which order it sorts, in which tone it stands."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter
from typing import Any

from auditor.audit.model import Verdict
from auditor.desktop.arranging import as_text
from auditor.desktop.portfolio_rows import CoreClause, PortfolioRow
from auditor.desktop.words import portfolio as words
from auditor.errors import Bilingual
from auditor.reports.words import ROLES, SEVERITIES, STATES, VERDICTS
from auditor.reports.words import words as report_words
from auditor.workspace.model import State

_NONE = "—"
_SENTENCE_ENDS = ("。", ". ", "\n")
_GRAVITY = {verdict: place for place, verdict in enumerate(VERDICTS)}
_STATES = list(STATES)
_STATE_TONES = {State.APPROVED: "strong", State.AWAITING_APPROVAL: "accent"}


@dataclass(frozen=True, slots=True)
class Column:
    """``rank`` sorts, the gravest first; rows of one rank stand by name. ``tone`` is one that `Tokens.tone` knows.

    ``clause`` is the place of a core clause among the verdicts of a row, None for every other column.
    """

    id: str
    title: str
    name: str
    tip: str
    text: Callable[[PortfolioRow], str]
    rank: Callable[[PortfolioRow], Any]
    tone: Callable[[PortfolioRow], str] | None = None
    clause: int | None = None
    is_number: bool = False

    def spoken(self, row: PortfolioRow, language: str) -> str:
        """The whole sentence that a screen reader says: "竞业排他：薄弱"."""
        said = self.text(row)
        said = words.NOT_KNOWN.in_language(language) if said in ("", _NONE) else said
        return words.CELL.filled(column=self.name, words=said).in_language(language)


def columns(core: Sequence[CoreClause], language: str) -> tuple[Column, ...]:
    """Contract, KOL, brand, a verdict for each core clause, risk, state, date, pages."""

    def said(word: Bilingual) -> str:
        return word.in_language(language)

    def plain(id: str, word: str, tip: Bilingual, text: Callable[[PortfolioRow], str], **more: Any) -> Column:
        return Column(id, word, word, said(tip), text, **more)

    def status(row: PortfolioRow) -> str:
        return state_words(row, language)

    def risk(row: PortfolioRow) -> str:
        return risk_words(row, language)

    known = report_words(language)
    return (
        plain("contract", said(words.CONTRACT), words.CONTRACT_TIP, _name, rank=attrgetter("order")),
        plain("kol", said(ROLES["kol"]), words.KOL_TIP, _kol, rank=_kol_rank),
        plain("brand", said(ROLES["brand"]), words.BRAND_TIP, _brand, rank=_brand_rank),
        *(_verdict_column(place, clause, language) for place, clause in enumerate(core)),
        plain(
            "risk",
            known["risk"],
            words.RISK_TIP,
            risk,
            rank=attrgetter("risk_rank"),
            tone=_risk_tone,
            is_number=True,
        ),
        plain("state", said(words.STATE), words.STATE_TIP, status, rank=_state_rank, tone=_state_tone),
        plain("added", said(words.ADDED), words.ADDED_TIP, _date, rank=attrgetter("added_at"), tone=_quiet),
        plain(
            "pages",
            known["page_count"],
            words.PAGES_TIP,
            _pages,
            rank=_pages_rank,
            tone=_quiet,
            is_number=True,
        ),
    )


def _verdict_column(place: int, clause: CoreClause, language: str) -> Column:
    names = {verdict: sign.word.in_language(language) for verdict, sign in VERDICTS.items()}
    none = words.NOT_LOOKED_FOR.in_language(language)

    def text(row: PortfolioRow) -> str:
        verdict = row.verdicts[place]
        return names[verdict] if verdict else none

    def rank(row: PortfolioRow) -> int:
        return gravity(row.verdicts[place])

    def tone(row: PortfolioRow) -> str:
        return row.verdicts[place] or ""

    tip = words.CLAUSE_TIP.filled(clause=clause.title).in_language(language)
    return Column(clause.id, clause.short, clause.title, tip, text, rank, tone, clause=place)


def gravity(verdict: Verdict | None) -> int:
    """0 is the gravest; what was not looked for comes last."""
    return len(_GRAVITY) if verdict is None else _GRAVITY[verdict]


def risk_words(row: PortfolioRow, language: str) -> str:
    """ "高 2 · 中 3"; what is of low severity only where there is nothing else."""
    if not row.readable:
        return ""
    counted = [
        f"{word.in_language(language)} {count}"
        for word, count in zip(SEVERITIES.values(), row.counts, strict=True)
        if count
    ]
    grave = counted[:-1] if len(counted) > 1 and row.counts[-1] else counted
    return " · ".join(grave) or words.NOTHING_TO_SETTLE.in_language(language)


def state_words(row: PortfolioRow, language: str) -> str:
    """How far the sign-off is; of a file that nobody has begun to review, why it could not be read."""
    if row.problem and row.state is State.NOT_STARTED:
        return _first_sentence(row.problem)
    word = STATES[row.state].in_language(language)
    return f"{word} {row.reviewed}/{row.total}" if row.state is State.IN_REVIEW else word


def tip_of(row: PortfolioRow, column: Column, language: str) -> str:
    """What pointing at a cell shows: the whole path, what could not be read, who reviewed, all that is cut off."""
    if column.id == "contract" or (column.id == "state" and row.problem):
        return as_text(f"{row.path}\n{row.problem}".strip())
    if column.id == "state":
        people = ((words.REVIEWED_BY, row.reviewer), (words.APPROVED_BY, row.approver))
        lines = [word.filled(name=name).in_language(language) for word, name in people if name]
        return "\n".join([state_words(row, language), *lines])
    if column.id == "risk" and row.readable:
        counted = zip(SEVERITIES.values(), row.counts, strict=True)
        return " · ".join(f"{word.in_language(language)} {count}" for word, count in counted)
    return column.spoken(row, language)


def _first_sentence(text: str) -> str:
    ends = [place for place in (text.find(end) for end in _SENTENCE_ENDS) if place > 0]
    return text[: min(ends)] if ends else text


def _name(row: PortfolioRow) -> str:
    return row.name


def _kol(row: PortfolioRow) -> str:
    return row.kol or _NONE


def _brand(row: PortfolioRow) -> str:
    return row.brand or _NONE


def _date(row: PortfolioRow) -> str:
    """The day on this machine's clock."""
    return datetime.fromisoformat(row.added_at).astimezone().date().isoformat() if row.added_at else _NONE


def _pages(row: PortfolioRow) -> str:
    return _NONE if row.pages is None else f"{row.pages:,}"


def _kol_rank(row: PortfolioRow) -> tuple[bool, str]:
    return not row.kol, row.kol_order


def _brand_rank(row: PortfolioRow) -> tuple[bool, str]:
    return not row.brand, row.brand_order


def _risk_tone(row: PortfolioRow) -> str:
    return next((s for s, count in zip(SEVERITIES, row.counts, strict=True) if count), "low")


def _state_rank(row: PortfolioRow) -> tuple[bool, int, int]:
    return not row.problem, _STATES.index(row.state), row.total - row.reviewed


def _state_tone(row: PortfolioRow) -> str:
    return _STATE_TONES.get(row.state, "unreadable" if row.problem else "low")


def _pages_rank(row: PortfolioRow) -> int:
    return row.pages or 0


def _quiet(row: PortfolioRow) -> str:
    return "low"
