"""The portfolio as rows of plain text: what the workbook and the page show of many audits."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import NamedTuple, Protocol

from auditor.audit.model import Audit, ClauseFinding, Verdict
from auditor.reports.case import Place
from auditor.reports.finding_words import (
    clause_evidence,
    element_title,
    kol_names,
    lacking,
    page_list,
    problem_lines,
    quoted,
    role_names,
    starred,
)
from auditor.reports.handling import KINDS, state_line
from auditor.reports.portfolio import Portfolio
from auditor.reports.words import SEVERITIES, STATUSES, VERDICTS, draft_word, severity_word, words


class ElementColumn(NamedTuple):
    """An element of a clause; required if any audit required it."""

    id: str
    title: str
    required: bool


@dataclass(frozen=True, slots=True)
class ClauseColumn:
    """A clause that at least one audit looked for, with its elements."""

    id: str
    title: str
    elements: tuple[ElementColumn, ...]


class Identified(Protocol):
    """Whatever stands for a clause."""

    @property
    def id(self) -> str: ...


class Linked(NamedTuple):
    """The name of a file that opens when it is clicked."""

    name: str
    path: str


Cell = str | int | Linked

LONGEST_TERM = 120
"""Characters of a contract's own words that a basic term is shown with."""


def clause_columns(audits: Iterable[Audit]) -> tuple[ClauseColumn, ...]:
    """Every clause of the audits, and its elements, in the order in which they first stand there."""
    titles: dict[str, str] = {}
    elements: dict[str, dict[str, ElementColumn]] = {}
    for audit in audits:
        for clause in audit.clauses:
            titles.setdefault(clause.id, clause.title or clause.id)
            known = elements.setdefault(clause.id, {})
            for element in clause.elements:
                new = ElementColumn(element.id, element_title(element), required=False)
                before = known.get(element.id, new)
                known[element.id] = before._replace(required=before.required or element.required)
    return tuple(ClauseColumn(id, title, tuple(elements[id].values())) for id, title in titles.items())


def verdicts(audit: Audit, columns: Sequence[Identified]) -> list[Verdict | None]:
    """The verdict for each column, None if not looked for; all unreadable for a file without clauses."""
    if not audit.readable:
        return [Verdict.UNREADABLE] * len(columns)
    found = {clause.id: clause.verdict for clause in audit.clauses}
    return [found.get(column.id) for column in columns]


def verdict_counts(audits: Iterable[Audit], columns: Sequence[ClauseColumn]) -> list[Counter[Verdict]]:
    """For each column, how many contracts have which verdict."""
    counts: list[Counter[Verdict]] = [Counter() for _ in columns]
    for audit in audits:
        for count, verdict in zip(counts, verdicts(audit, columns), strict=True):
            if verdict is not None:
                count[verdict] += 1
    return counts


def to_settle(audit: Audit) -> Counter[str]:
    """How many clauses of each severity ask for something to be done."""
    return Counter(clause.severity for clause in audit.clauses if clause.to_settle)


def shown_names(audits: Iterable[Audit]) -> list[str]:
    """Each file's path below the folder that all of them share: short, and different for different files."""
    paths = [audit.path for audit in audits]
    try:
        shared = os.path.commonpath([os.path.dirname(path) for path in paths])
        return [PurePath(path).relative_to(shared).as_posix() for path in paths]
    except ValueError:
        return paths


def state_of(portfolio: Portfolio, audit: Audit) -> str:
    """How far the review is; nothing for a file that nobody can review."""
    return state_line(portfolio.sign_off(audit), portfolio.language) if audit.readable else ""


def overview_rows(
    portfolio: Portfolio, names: Sequence[str], columns: Sequence[ClauseColumn]
) -> Iterator[list[Cell]]:
    """The matrix: file, KOL, a verdict for each column, how many of each severity are to settle, review, problems."""
    language = portfolio.language
    for audit, name in zip(portfolio.outlines, names, strict=True):
        counts = to_settle(audit)
        yield [
            Linked(name, audit.path),
            kol_names(audit, language),
            *(VERDICTS[verdict].label(language) if verdict else "" for verdict in verdicts(audit, columns)),
            *(counts[severity] for severity in SEVERITIES),
            state_of(portfolio, audit),
            "\n".join(problem_lines(audit, language)),
        ]


def finding_rows(portfolio: Portfolio, names: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """One row per contract and clause that is not strong: the verdict, what is lacking, what to ask for, what was decided."""
    for audit, name in zip(portfolio.audits, names, strict=True):
        for clause in audit.clauses:
            if not clause.to_settle:
                continue
            evidence = clause_evidence(clause)
            yield (
                name,
                clause.title,
                VERDICTS[clause.verdict].label(portfolio.language),
                severity_word(clause.severity, portfolio.language),
                "\n".join(clause.reasons),
                lacking(clause),
                quoted(evidence),
                page_list(evidence),
                clause.suggestion,
                _kind(portfolio, audit, Place(clause.id)),
                "\n".join(clause_decisions(portfolio, audit, clause)),
            )


def clause_decisions(portfolio: Portfolio, audit: Audit, clause: ClauseFinding) -> Iterator[str]:
    """What was decided about the clause, then about each of its elements."""
    yield from portfolio.decided(audit, Place(clause.id))
    for element in clause.elements:
        for line in portfolio.decided(audit, Place(clause.id, element.id)):
            yield f"{element_title(element)} · {line}"


def _kind(portfolio: Portfolio, audit: Audit, place: Place) -> str:
    """The decision on a finding in one word; none where it has changed since."""
    handling = portfolio.sign_off(audit).handled.get(place)
    kind = KINDS.get(handling.kind) if handling and handling.holds else None
    return kind.in_language(portfolio.language) if kind else ""


def basic_rows(
    portfolio: Portfolio, names: Sequence[str], columns: Sequence[ClauseColumn]
) -> Iterator[list[Cell]]:
    """File, KOL, brand, and for each basic term its verdict, the values read and the words it rests on."""
    language = portfolio.language
    for audit, name in zip(portfolio.audits, names, strict=True):
        found = {clause.id: clause for clause in audit.clauses}
        none = "" if audit.readable else VERDICTS[Verdict.UNREADABLE].label(language)
        yield [
            Linked(name, audit.path),
            kol_names(audit, language),
            role_names(audit, "brand", language),
            *(_term(found[column.id], language) if column.id in found else none for column in columns),
        ]


def _term(clause: ClauseFinding, language: str) -> str:
    lines = [VERDICTS[clause.verdict].label(language)]
    lines += [f"{element_title(element)} · {element.value}" for element in clause.elements if element.value]
    words_of = " ".join(quoted(clause_evidence(clause)[:1]).split())
    lines += [words_of if len(words_of) <= LONGEST_TERM else words_of[:LONGEST_TERM].rstrip() + "…"]
    return "\n".join(filter(None, lines))


def draft_rows(portfolio: Portfolio, names: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """One row per contract and finding of the draft checks."""
    for audit, name in zip(portfolio.audits, names, strict=True):
        for found in audit.draft:
            yield (
                name,
                draft_word(found.code, portfolio.language),
                severity_word(found.severity, portfolio.language),
                found.message.in_language(portfolio.language),
                quoted(found.evidence),
                page_list(found.evidence),
            )


def element_rows(
    portfolio: Portfolio, names: Sequence[str], columns: Sequence[ClauseColumn]
) -> Iterator[list[str]]:
    """File and the mark of each element; that of an unread clause throughout where nothing could be read."""
    unread = VERDICTS[Verdict.UNREADABLE].mark
    for audit, name in zip(portfolio.audits, names, strict=True):
        found = {
            (clause.id, e.id): STATUSES[e.status].mark for clause in audit.clauses for e in clause.elements
        }
        none = "" if audit.readable else unread
        yield [name, *(found.get((column.id, e.id), none) for column in columns for e in column.elements)]


def unread_rows(portfolio: Portfolio, names: Sequence[str]) -> Iterator[list[Cell]]:
    """Every file of which something could not be read: file, how much of it, pages, why."""
    said = words(portfolio.language)
    for audit, name in zip(portfolio.outlines, names, strict=True):
        if not audit.read_whole:
            yield [
                Linked(name, audit.path),
                said["part_of_file" if audit.readable else "whole_file"],
                audit.pages or "",
                "\n".join(problem_lines(audit, portfolio.language)) or said["no_reason"],
            ]


def element_names(column: ClauseColumn) -> list[str]:
    """The elements of a clause, a star behind those that are required."""
    return [starred(element.title, element.required) for element in column.elements]


def rule_rows(portfolio: Portfolio, columns: Sequence[ClauseColumn]) -> Iterator[tuple[str | int, ...]]:
    """One row per clause that was looked for: id, title, elements, how many contracts have which verdict."""
    mark = words(portfolio.language)["list_mark"]
    for column, count in zip(columns, verdict_counts(portfolio.outlines, columns), strict=True):
        yield (
            column.id,
            column.title,
            mark.join(element_names(column)),
            *(count[verdict] for verdict in VERDICTS),
        )


def summary(portfolio: Portfolio) -> str:
    """How many contracts there are, and how many of the files could not be read."""
    said, total = words(portfolio.language), len(portfolio.audits)
    unread = sum(not audit.readable for audit in portfolio.outlines)
    counted = f"{total} {said['contract' if total == 1 else 'contracts']}"
    return f"{counted} · {unread} {said['unread_count']}" if unread else counted


def packs(audits: Iterable[Audit]) -> list[str]:
    """The rule packs that were run, each once with its version."""
    run = (f"{audit.rulepack} {audit.rulepack_version}".strip() for audit in audits if audit.rulepack)
    return list(dict.fromkeys(run))
