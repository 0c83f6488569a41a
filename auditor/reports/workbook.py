"""The checklist as an Excel workbook in which contract text can only ever be text: a sheet for each question."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from auditor.audit.model import Verdict
from auditor.reports import table
from auditor.reports.handling import KINDS
from auditor.reports.portfolio import Portfolio
from auditor.reports.table import ClauseColumn
from auditor.reports.words import CORE, DISCUSS, SEVERITIES, STATES, STATUSES, VERDICTS, words
from auditor.reports.workbook_sheet import (
    FIRST,
    FONTS,
    HEADINGS,
    Book,
    Column,
    Plan,
    add_sheet,
    colour,
    mark_width,
    set_up_page,
    styles_of,
    write,
)

CREATED = datetime(2000, 1, 1)
"""The same for every workbook, so that the same audits give the same bytes."""

_CHART_COLUMN, _CHART_WIDTH, _ROW_PIXELS = 8, 760, 30
_SHOWN = (Verdict.STRONG, Verdict.WEAK, Verdict.ADVERSE, Verdict.MISSING, Verdict.UNREADABLE)
"""The verdicts as the bars of the chart hold them, from the best on."""


def write_workbook(portfolio: Portfolio, target: Path) -> None:
    """Write the workbook to ``target``, drafts beside it; raises OSError when the system refuses."""
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import FileCreateError

    language = portfolio.language
    options = {
        "constant_memory": True,
        "tmpdir": str(target.parent),
        **dict.fromkeys(("strings_to_formulas", "strings_to_urls", "strings_to_numbers"), False),
        "default_format_properties": {"font_name": FONTS.get(language, FONTS["zh"]), "font_size": 10},
    }
    file = Workbook(str(target), options)
    try:
        _fill_sheets(Book(file, styles_of(file), portfolio, language, words(language)))
        file.close()
    except FileCreateError as error:
        raise OSError(str(error)) from error
    finally:
        for sheet in file.worksheets():
            sheet.row_data_fh.close()  # else the draft of a sheet stays open when the writing failed


def _fill_sheets(book: Book) -> None:
    properties = {"title": book.said["title"], "comments": book.said["notice"], "created": CREATED}
    book.file.set_properties(properties)
    clauses = table.clause_columns(book.portfolio.audits)
    names = table.shown_names(book.portfolio.outlines)
    _summary(book, clauses)
    _overview(book, clauses, names)
    _findings(book, names)
    _elements(book, clauses, names)
    _basic_terms(book, clauses, names)
    _draft(book, names)
    _unread(book, names)
    _rules(book, clauses)


def _summary(book: Book, clauses: Sequence[ClauseColumn]) -> None:
    """Three small tables and a chart of the first: verdicts by clause, what is to settle, how far reviews are."""
    said, portfolio = book.said, book.portfolio
    sheet = book.file.add_worksheet(said["summary"])
    set_up_page(sheet)
    sheet.set_column(0, 0, 26)
    sheet.set_column(1, len(_SHOWN), 11)
    write(book, sheet, (0, 0), f"{said['title']} · {said['summary']}", "title")
    sheet.set_row(0, 24)
    packs = said["list_mark"].join(table.packs(portfolio.outlines))
    write(book, sheet, (1, 0), f"{table.summary(portfolio)} · {said['rulepack']} {packs}", "quiet")
    write(book, sheet, (2, 0), said["notice"], "quiet")
    counts = dict(zip(clauses, table.verdict_counts(portfolio.outlines, clauses), strict=True))
    core_first = sorted(counts, key=lambda clause: clause.id not in CORE)
    by_clause: list[list[str | int]] = [
        [clause.title, *(counts[clause][verdict] for verdict in _SHOWN)] for clause in core_first
    ]
    labels = [VERDICTS[verdict].label(book.language) for verdict in _SHOWN]
    next_row = _small_table(book, sheet, HEADINGS, (said["clause"], *labels), by_clause)
    if by_clause:
        _chart(book, sheet, len(by_clause))
    graver = sum((table.to_settle(audit) for audit in portfolio.outlines), Counter[str]())
    settle = [(word.in_language(book.language), graver[key]) for key, word in SEVERITIES.items()]
    next_row = _small_table(book, sheet, next_row + 1, (said["to_settle"], said["count"]), settle)
    states = Counter(portfolio.sign_off(audit).state for audit in portfolio.outlines)
    reviewed = [(word.in_language(book.language), states[key]) for key, word in STATES.items()]
    _small_table(book, sheet, next_row + 1, (said["state"], said["count"]), reviewed)


def _small_table(
    book: Book, sheet: Any, top: int, headings: Sequence[str], rows: Iterable[Sequence[str | int]]
) -> int:
    """Write headings and rows from ``top`` on; the row below the last."""
    for column, heading in enumerate(headings):
        write(book, sheet, (top, column), heading, "centred_heading" if column else "heading")
    sheet.set_row(top, 24)
    below = top + 1
    for below, row in enumerate(rows, top + 1):
        for column, value in enumerate(row):
            write(book, sheet, (below, column), value, "count" if column else "middle")
        sheet.set_row(below, 20)
    return below + 1


def _chart(book: Book, sheet: Any, clauses: int) -> None:
    """A bar for each clause, cut by how many contracts have which verdict."""
    name, last = book.said["summary"], HEADINGS + clauses
    chart = book.file.add_chart({"type": "bar", "subtype": "stacked"})
    for column, verdict in enumerate(_SHOWN, 1):
        fill = {"color": VERDICTS[verdict].light}
        chart.add_series(
            {
                "name": [name, HEADINGS, column],
                "categories": [name, HEADINGS + 1, 0, last, 0],
                "values": [name, HEADINGS + 1, column, last, column],
                "fill": fill,
                "border": {"none": True},
                "gap": 45,
            }
        )
    font = {"name": FONTS.get(book.language, FONTS["zh"]), "size": 9}
    chart.set_title(
        {"name": book.said["verdict_summary"], "name_font": {**font, "size": 12}, "overlay": False}
    )
    chart.set_y_axis({"reverse": True, "num_font": font, "major_gridlines": {"visible": False}})
    chart.set_x_axis(
        {
            "num_font": font,
            "num_format": "0",
            "major_gridlines": {"visible": True, "line": {"color": "#DDE1E7"}},
        }
    )
    chart.set_legend({"position": "bottom", "font": font})
    chart.set_size({"width": _CHART_WIDTH, "height": 140 + _ROW_PIXELS * clauses})
    sheet.insert_chart(HEADINGS, _CHART_COLUMN, chart, {"description": book.said["verdict_summary"]})


def _overview(book: Book, clauses: Sequence[ClauseColumn], names: Sequence[str]) -> None:
    said, risk = book.said, book.said["risk"]
    columns = [
        Column(said["file"], 36, "middle"),
        Column(said["kol"], 12, "middle"),
        *(Column(clause.title, 10, "verdict") for clause in clauses),
        *(Column(f"{risk} {word.in_language(book.language)}", 7, "number") for word in SEVERITIES.values()),
        Column(said["state"], 20, "middle"),
        Column(said["problems"], 44, "middle"),
    ]
    rows = table.overview_rows(book.portfolio, names, clauses)
    note = f"{table.summary(book.portfolio)} · {said['notice']}"
    sheet, last = add_sheet(book, Plan("overview", columns, rows, note))
    if clauses:
        labels = {sign.label(book.language): sign for sign in VERDICTS.values()}
        colour(book, sheet, (FIRST, 2, last, 1 + len(clauses)), labels)


def _findings(book: Book, names: Sequence[str]) -> None:
    said = book.said
    columns = [
        Column(said["file"], 22),
        Column(said["clause"], 13),
        Column(said["verdict"], 10, "short"),
        Column(said["severity"], 9, "short"),
        Column(said["reason"], 32),
        Column(said["lacking"], 24),
        Column(said["evidence"], 40),
        Column(said["page"], 6, "short"),
        Column(said["suggestion"], 42),
        Column(said["decision"], 10, "short"),
        Column(said["note"], 26),
    ]
    rows = table.finding_rows(book.portfolio, names)
    sheet, last = add_sheet(book, Plan("findings", columns, rows, empty=said["nothing_found"]))
    colour(book, sheet, (FIRST, 2, last, 2), {s.label(book.language): s for s in VERDICTS.values()})
    choices = {
        "validate": "list",
        "source": [decision.in_language(book.language) for decision in (*KINDS.values(), DISCUSS)],
        "error_title": said["decision"],
        "error_message": said["decision_fault"],
    }
    sheet.data_validation(FIRST, 9, last, 9, choices)


def _elements(book: Book, clauses: Sequence[ClauseColumn], names: Sequence[str]) -> None:
    columns = [Column(book.said["file"], 36, "middle")]
    for clause in clauses:
        columns += [Column(name, mark_width(clause), "mark") for name in table.element_names(clause)]
    signs = [*STATUSES.values(), VERDICTS[Verdict.UNREADABLE]]
    legend = "　".join([*(sign.label(book.language) for sign in signs), book.said["required_mark"]])
    rows = table.element_rows(book.portfolio, names, clauses)
    sheet, last = add_sheet(book, Plan("elements", columns, rows, legend, groups=clauses))
    if len(columns) > 1:
        colour(book, sheet, (FIRST, 1, last, len(columns) - 1), {sign.mark: sign for sign in signs})


def _basic_terms(book: Book, clauses: Sequence[ClauseColumn], names: Sequence[str]) -> None:
    said = book.said
    basic = [clause for clause in clauses if clause.id not in CORE]
    columns = [
        Column(said["file"], 36),
        Column(said["kol"], 14),
        Column(said["brand"], 20),
        *(Column(clause.title, 24) for clause in basic),
    ]
    add_sheet(book, Plan("basic_terms", columns, table.basic_rows(book.portfolio, names, basic)))


def _draft(book: Book, names: Sequence[str]) -> None:
    said = book.said
    columns = [
        Column(said["file"], 30),
        Column(said["draft_kind"], 16),
        Column(said["severity"], 9, "short"),
        Column(said["draft_message"], 50),
        Column(said["evidence"], 60),
        Column(said["page"], 8, "short"),
    ]
    add_sheet(book, Plan("draft", columns, table.draft_rows(book.portfolio, names), empty=said["no_draft"]))


def _unread(book: Book, names: Sequence[str]) -> None:
    said = book.said
    columns = [
        Column(said["file"], 50, "middle"),
        Column(said["extent"], 14, "verdict"),
        Column(said["page_count"], 8, "number"),
        Column(said["reason"], 90),
    ]
    add_sheet(book, Plan("unread", columns, table.unread_rows(book.portfolio, names), empty=said["all_read"]))


def _rules(book: Book, clauses: Sequence[ClauseColumn]) -> None:
    said = book.said
    columns = [
        Column(said["clause_id"], 22),
        Column(said["clause"], 24),
        Column(said["elements"], 70),
        *(Column(sign.label(book.language), 11, "number") for sign in VERDICTS.values()),
    ]
    packs = said["list_mark"].join(table.packs(book.portfolio.outlines))
    note = f"{said['rulepack']} {packs} · {said['required_mark']}"
    add_sheet(book, Plan("rules", columns, table.rule_rows(book.portfolio, clauses), note))
