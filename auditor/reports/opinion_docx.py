"""The review opinion as a Word file: the opinion on upright pages, its schedules on broad ones."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.reports.opinion import Opinion
from auditor.reports.opinion_docx_parts import Paper
from auditor.reports.opinion_items import Check, Item
from auditor.reports.opinion_layout import (
    CHECK_COLUMNS,
    CORE_COLUMNS,
    FACT_WIDTHS,
    ITEM_COLUMNS,
    SIGNATURE_WIDTHS,
    Column,
)
from auditor.reports.opinion_outcome import Result
from auditor.reports.opinion_words import opinion_words
from auditor.reports.words import VERDICTS

if TYPE_CHECKING:
    from docx.table import Table, _Cell

_COLOURS = {verdict.value: sign.light for verdict, sign in VERDICTS.items()}
_QUIET = "#5A6575"

_SIGNING = ("role", "name", "signature", "signed_on")


def write_opinion_docx(opinion: Opinion, target: Path) -> None:
    """Write the file; the same opinion gives the same bytes."""
    paper = Paper(opinion.language, f"{opinion.title} · {opinion.subject}", opinion.made_on)
    _front(paper, opinion)
    if opinion.groups or opinion.checks:
        paper.turn_broad()
    if opinion.groups:
        _items(paper, opinion)
    if opinion.checks:
        _checks(paper, opinion)
    paper.save(target)


def _front(paper: Paper, opinion: Opinion) -> None:
    said = opinion_words(opinion.language)
    paper.title(opinion.title, opinion.subject)
    _facts(paper, opinion)
    paper.heading(said["conclusion"])
    paper.paragraphs(opinion.summary)
    if opinion.core:
        _core(paper, opinion)
    paper.heading(said["gravest"])
    numbered = [f"{number}. {point}" for number, point in enumerate(opinion.gravest, 1)]
    paper.paragraphs(numbered or (said["no_points"],))
    paper.heading(said["unread"])
    paper.paragraphs(opinion.unread)
    paper.heading(said["signing"])
    _signing(paper, opinion)
    paper.small(opinion.notice)


def _facts(paper: Paper, opinion: Opinion) -> None:
    """Two entries on a line, or one that is wide."""
    table = paper.table(FACT_WIDTHS)
    free: list[_Cell] = []
    for fact in opinion.facts:
        if fact.wide or not free:
            row = paper.row(table)
            free = [] if fact.wide else row[2:]
            label, value = row[0], row[1].merge(row[-1]) if fact.wide else row[1]
        else:
            label, value = free
            free = []
        paper.fill(label, fact.label, bold=True)
        paper.shade(label)
        paper.fill(value, fact.value)


def _core(paper: Paper, opinion: Opinion) -> None:
    table = paper.table(_widths(CORE_COLUMNS), _headings(CORE_COLUMNS, opinion))
    for line in opinion.core:
        row = paper.row(table)
        paper.fill(row[0], line.title, bold=True)
        _result(paper, opinion, row[1], line.result)
        paper.fill(row[2], line.risk)
        paper.fill(row[3], "\n".join(line.points))


def _signing(paper: Paper, opinion: Opinion) -> None:
    said = opinion_words(opinion.language)
    paper.paragraphs([f"{said['state']}{said['colon']}{opinion.state}"], keep=True)
    if opinion.note:
        paper.paragraphs([f"{said['note']}{said['colon']}{opinion.note}"], keep=True)
    table = paper.table(SIGNATURE_WIDTHS, [said[key] for key in _SIGNING])
    for signature in opinion.signatures:
        row = paper.row(table, height=11)
        paper.fill(row[0], signature.role, bold=True)
        paper.fill(row[1], signature.name)
    paper.keep(table)


def _items(paper: Paper, opinion: Opinion) -> None:
    said = opinion_words(opinion.language)
    paper.heading(said["items"])
    paper.small(said["required"])
    table = paper.table(_widths(ITEM_COLUMNS), _headings(ITEM_COLUMNS, opinion), small=True)
    for group in opinion.groups:
        paper.band(table, group.title)
        for item in group.items:
            _item(paper, opinion, table, item)


def _item(paper: Paper, opinion: Opinion, table: "Table", item: Item) -> None:
    row = paper.row(table)
    paper.fill(row[0], item.number, small=True)
    paper.fill(row[1], item.title, small=True, bold=item.heads)
    _result(paper, opinion, row[2], item.result, small=True)
    texts = (item.risk, item.excerpts, item.places, item.issue, item.basis, item.suggestion, item.handling)
    _fill_all(paper, row[3:], (*texts, item.checker))
    if item.heads:
        for cell in row:
            paper.shade(cell)


def _checks(paper: Paper, opinion: Opinion) -> None:
    said = opinion_words(opinion.language)
    paper.heading(said["checks"])
    table = paper.table(_widths(CHECK_COLUMNS), _headings(CHECK_COLUMNS, opinion), small=True)
    for check in opinion.checks:
        _fill_all(paper, paper.row(table), _check_texts(check))


def _check_texts(check: Check) -> tuple[str | tuple[str, ...], ...]:
    first = (check.number, check.kind, check.risk, check.excerpts, check.places)
    return (*first, check.issue, check.handling, check.checker)


def _fill_all(paper: Paper, row: Sequence["_Cell"], texts: Iterable[str | tuple[str, ...]]) -> None:
    for cell, text in zip(row, texts, strict=True):
        paper.fill(cell, text if isinstance(text, str) else "\n".join(text), small=True)


def _result(paper: Paper, opinion: Opinion, cell: "_Cell", result: Result, *, small: bool = False) -> None:
    paper.fill(cell, result.label, small=small, bold=True, colour=_COLOURS[result.tone])
    if result.found:
        program = opinion_words(opinion.language)["program"].format(label=result.found)
        paper.add(cell, program, small=small, colour=_QUIET)


def _widths(columns: Iterable[Column]) -> list[int]:
    return [column.width for column in columns]


def _headings(columns: Iterable[Column], opinion: Opinion) -> list[str]:
    said = opinion_words(opinion.language)
    return [said[column.heading] for column in columns]
