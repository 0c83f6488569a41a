"""The portfolio as one HTML page that needs no network: matrix, filters, a contract's findings on click."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from auditor.audit.draft_keys import keyed
from auditor.audit.model import Audit, ClauseFinding, DraftFinding, ElementFinding, Evidence, Verdict
from auditor.reports import table
from auditor.reports.case import DRAFT, Place
from auditor.reports.finding_words import element_title, kol_names, problem_lines
from auditor.reports.portfolio import Portfolio
from auditor.reports.table import ClauseColumn
from auditor.reports.templates import template
from auditor.reports.words import (
    DARK,
    LIGHT,
    SEVERITIES,
    STATUSES,
    VERDICTS,
    draft_word,
    role_word,
    severity_word,
    words,
)
from auditor.reports.writing import link, printable

TEMPLATE = "portfolio.html"

_IN_SCRIPT = str.maketrans(
    {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
)


@dataclass(frozen=True, slots=True)
class _Cell:
    """A verdict in the matrix; ``rank`` sorts the gravest first and what was not looked for last."""

    verdict: str
    label: str
    rank: int


@dataclass(frozen=True, slots=True)
class _Row:
    """A contract in the matrix."""

    name: str
    kol: str
    href: str | None
    cells: tuple[_Cell, ...]
    to_settle: str
    rank: int
    problems: tuple[str, ...]
    state: str


class _Texts:
    """Texts by number, so that wording which many contracts share stands in the page once."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def number(self, text: str) -> int:
        return self._numbers.setdefault(printable(text), len(self._numbers))

    def all(self) -> list[str]:
        return list(self._numbers)


def write_page(portfolio: Portfolio, target: Path) -> None:
    """Write the page; text of a contract passes Jinja's escaping or stands in a block of escaped JSON."""
    from markupsafe import Markup

    columns = table.clause_columns(portfolio.audits)
    names = table.shown_names(portfolio.outlines)
    counts = table.verdict_counts(portfolio.outlines, columns)
    pieces = template(TEMPLATE).generate(
        language=portfolio.language,
        said=words(portfolio.language),
        light=_colours(LIGHT, [sign.light for sign in VERDICTS.values()]),
        dark=_colours(DARK, [sign.dark for sign in VERDICTS.values()]),
        summary=table.summary(portfolio),
        packs=table.packs(portfolio.outlines),
        signs={verdict.value: sign for verdict, sign in VERDICTS.items()},
        clauses=list(zip(columns, counts, strict=True)),
        totals=_totals(portfolio.outlines),
        total=len(portfolio.audits),
        reviewed=bool(portfolio.sign_offs),
        rows=_rows(portfolio, columns, names),
        data=map(Markup, _data(portfolio, names)),
    )
    with target.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(pieces)


def escaped_json(value: object) -> str:
    """JSON that can stand inside a script element: nothing in it can end the element or begin markup."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).translate(_IN_SCRIPT)


def _colours(tokens: dict[str, str], verdicts: Iterable[str]) -> dict[str, str]:
    return tokens | dict(zip((verdict.value for verdict in VERDICTS), verdicts, strict=True))


def _totals(audits: Iterable[Audit]) -> dict[str, int]:
    """For each verdict, how many contracts have it at least once."""
    counts: Counter[Verdict] = Counter()
    for audit in audits:
        counts.update(
            {clause.verdict for clause in audit.clauses} if audit.readable else [Verdict.UNREADABLE]
        )
    return {verdict.value: counts[verdict] for verdict in VERDICTS}


def _rows(portfolio: Portfolio, columns: Sequence[ClauseColumn], names: Sequence[str]) -> Iterator[_Row]:
    language = portfolio.language
    ranks = {verdict: rank for rank, verdict in enumerate(VERDICTS)}
    for audit, name in zip(portfolio.outlines, names, strict=True):
        cells = tuple(
            _Cell(verdict.value, VERDICTS[verdict].label(language), ranks[verdict])
            if verdict
            else _Cell("", "", len(ranks))
            for verdict in table.verdicts(audit, columns)
        )
        yield _Row(
            name,
            kol_names(audit, language),
            link(audit.path, portfolio.folder),
            cells,
            _to_settle(audit, language),
            _rank(audit),
            tuple(problem_lines(audit, language)),
            table.state_of(portfolio, audit),
        )


def _to_settle(audit: Audit, language: str) -> str:
    """The severities of what is not strong: "高 2 · 低 1"."""
    counts = table.to_settle(audit)
    known = [
        severity for severity in (*SEVERITIES, *sorted(counts.keys() - SEVERITIES.keys())) if counts[severity]
    ]
    return " · ".join(f"{severity_word(severity, language)} {counts[severity]}" for severity in known)


def _rank(audit: Audit) -> int:
    """Sorts contracts by how much there is to settle; less is graver. Files that were not read come first."""
    if not audit.readable:
        return -(10**9)
    counts = table.to_settle(audit)
    return -sum(
        counts[severity] * weight for severity, weight in zip(SEVERITIES, (10**6, 10**3, 1), strict=True)
    )


def _data(portfolio: Portfolio, names: Sequence[str]) -> Iterator[str]:
    """The JSON of what the script shows when a row is opened, contract by contract; the texts come last."""
    language, texts = portfolio.language, _Texts()
    colours = ("missing", "weak", "strong", "unreadable")
    fixed = {
        "said": dict(words(language)),
        "verdicts": {verdict.value: sign.label(language) for verdict, sign in VERDICTS.items()},
        "statuses": {
            status.value: {"label": sign.label(language), "colour": colour}
            for (status, sign), colour in zip(STATUSES.items(), colours, strict=True)
        },
    }
    yield escaped_json(fixed).removesuffix("}") + ',"contracts":['
    for number, (audit, name) in enumerate(zip(portfolio.audits, names, strict=True)):
        yield ("," if number else "") + escaped_json(_Contract(audit, portfolio, texts).told(name))
    yield '],"texts":' + escaped_json(texts.all()) + "}"


class _Contract:
    """The JSON of one contract, whose texts are put among those of the page."""

    def __init__(self, audit: Audit, portfolio: Portfolio, texts: _Texts) -> None:
        self._audit, self._portfolio, self._texts = audit, portfolio, texts
        self._language = portfolio.language

    def told(self, name: str) -> dict[str, object]:
        audit, language = self._audit, self._language
        parties = (
            f"{party.label} · {party.name} · {role_word(party.role, language)}" for party in audit.parties
        )
        return {
            "name": printable(name),
            "lang": {"zh": "zh-CN", "en": "en"}.get(audit.language, ""),
            "pages": audit.pages,
            "href": link(audit.path, self._portfolio.folder),
            "parties": [printable(party) for party in parties],
            "problems": [printable(line) for line in problem_lines(audit, language)],
            "state": printable(table.state_of(self._portfolio, audit)) if self._portfolio.sign_offs else "",
            "clauses": [self._clause(clause) for clause in audit.clauses],
            "draft": [self._draft(found, key) for key, found in keyed(audit.draft)],
        }

    def _clause(self, clause: ClauseFinding) -> dict[str, object]:
        number, graver = self._texts.number, list(SEVERITIES)
        return {
            "title": number(clause.title),
            "verdict": clause.verdict.value,
            "severity": severity_word(clause.severity, self._language),
            "grave": graver.index(clause.severity) if clause.severity in graver else len(graver),
            "reasons": [number(reason) for reason in clause.reasons],
            "suggestion": number(clause.suggestion),
            "decided": self._decided(Place(clause.id)),
            "evidence": self._evidence(clause.evidence),
            "elements": [self._element(element, Place(clause.id, element.id)) for element in clause.elements],
        }

    def _element(self, element: ElementFinding, place: Place) -> dict[str, object]:
        number = self._texts.number
        return {
            "title": number(element_title(element)),
            "required": element.required,
            "status": element.status.value,
            "value": printable(element.value or ""),
            "reason": number(element.reason),
            "decided": self._decided(place),
            "evidence": self._evidence(element.evidence),
        }

    def _draft(self, found: DraftFinding, key: str) -> dict[str, object]:
        number = self._texts.number
        return {
            "kind": number(draft_word(found.code, self._language)),
            "severity": printable(severity_word(found.severity, self._language)),
            "message": number(found.message.in_language(self._language)),
            "decided": self._decided(Place(DRAFT, key)),
            "evidence": self._evidence(found.evidence),
        }

    def _decided(self, place: Place) -> list[int]:
        return [self._texts.number(line) for line in self._portfolio.decided(self._audit, place)]

    def _evidence(self, evidence: Iterable[Evidence]) -> list[list[int | None]]:
        """Each span as the number of its text and its page."""
        return [[self._texts.number(span.text), span.page] for span in evidence]
