"""The checklist as CSV: one row per clause, per element and per finding of the draft checks."""

import csv
from collections.abc import Iterator
from pathlib import Path

from auditor.audit.draft_keys import keyed
from auditor.audit.model import Audit, ClauseFinding, DraftFinding, ElementFinding, Verdict
from auditor.reports.case import DRAFT, Place
from auditor.reports.finding_words import clause_evidence, element_title, page_list, problem_lines, quoted
from auditor.reports.portfolio import Portfolio
from auditor.reports.words import STATUSES, VERDICTS, draft_word, severity_word, words
from auditor.reports.writing import cell, inert

CHECKLIST_COLUMNS = (
    "file",
    "clause_id",
    "clause",
    "verdict",
    "severity",
    "element",
    "element_title",
    "required",
    "status",
    "value",
    "evidence",
    "page",
    "reason",
    "suggestion",
    "decision",
)
"""Keys of ``words.WORDS``; a row of the checklist has one cell for each."""


def checklist_rows(portfolio: Portfolio) -> Iterator[tuple[str, ...]]:
    """One row per contract and clause, then one per element of it; a file that was not read has one row.

    Verdict and severity stand in the rows of the elements too; a row with no element is the clause itself. What
    the draft checks found stands last, with "draft" for the clause, its code for the element and no verdict.
    The last cell is what a reviewer decided.
    """
    for audit in portfolio.audits:
        if not audit.readable:
            yield _unread_row(audit, portfolio.language)
        for clause in audit.clauses:
            start = _row_start(audit, clause, portfolio.language)
            yield (*start, *_clause_cells(clause), _decision(portfolio, audit, Place(clause.id)))
            for element in clause.elements:
                decided = _decision(portfolio, audit, Place(clause.id, element.id))
                yield (*start, *_element_cells(element, portfolio.language), decided)
        for key, found in keyed(audit.draft):
            decided = _decision(portfolio, audit, Place(DRAFT, key))
            yield (*_draft_cells(audit, found, portfolio.language), decided)


def write_checklist(portfolio: Portfolio, target: Path) -> None:
    """The checklist as CSV that Excel opens right: UTF-8 with a byte order mark, CRLF after each row."""
    said = words(portfolio.language)
    with target.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(said[column] for column in CHECKLIST_COLUMNS)
        for row in checklist_rows(portfolio):
            writer.writerow(inert(cell(text)) for text in row)


def _decision(portfolio: Portfolio, audit: Audit, place: Place) -> str:
    return "\n".join(portfolio.decided(audit, place))


def _row_start(audit: Audit, clause: ClauseFinding, language: str) -> tuple[str, ...]:
    verdict = VERDICTS[clause.verdict].word.in_language(language)
    return (audit.path, clause.id, clause.title, verdict, severity_word(clause.severity, language))


def _clause_cells(clause: ClauseFinding) -> tuple[str, ...]:
    evidence = clause_evidence(clause)
    reasons = "\n".join(clause.reasons)
    return ("", "", "", "", "", quoted(evidence), page_list(evidence), reasons, clause.suggestion)


def _element_cells(element: ElementFinding, language: str) -> tuple[str, ...]:
    said = words(language)
    return (
        element.id,
        element_title(element),
        said["yes"] if element.required else said["no"],
        STATUSES[element.status].word.in_language(language),
        element.value or "",
        quoted(element.evidence),
        page_list(element.evidence),
        element.reason,
        "",
    )


def _draft_cells(audit: Audit, found: DraftFinding, language: str) -> tuple[str, ...]:
    said = words(language)
    severity = severity_word(found.severity, language)
    kind, message = draft_word(found.code, language), found.message.in_language(language)
    proof = quoted(found.evidence), page_list(found.evidence)
    return (
        audit.path,
        "draft",
        said["draft"],
        "",
        severity,
        found.code,
        kind,
        "",
        "",
        "",
        *proof,
        message,
        "",
    )


def _unread_row(audit: Audit, language: str) -> tuple[str, ...]:
    verdict = VERDICTS[Verdict.UNREADABLE].word.in_language(language)
    reason = "\n".join(problem_lines(audit, language))
    return (audit.path, "", "", verdict, "", "", "", "", "", "", "", "", reason, "", "")
