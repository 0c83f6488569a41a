"""The checklist as an Excel workbook: six sheets in which contract text can only ever be text."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from auditor.audit.model import Verdict
from auditor.reports import table
from auditor.reports.table import Cell, ClauseColumn, Linked, Portfolio
from auditor.reports.words import DECISIONS, LIGHT, SEVERITIES, STATUSES, VERDICTS, Sign, words
from auditor.reports.writing import cell, line_count, line_width, link, starts_formula

CREATED = datetime(2000, 1, 1)
"""The same for every workbook, so that the same audits give the same bytes."""

HEADINGS, FIRST, LAST = 3, 4, 1_048_575
"""Rows of a sheet, counted from 0: the headings, the first row below them, the last one that Excel has."""

MOST_LINKS, TALLEST = 65_000, 400
"""Excel keeps 65,530 links in a sheet and makes no row higher than 409 points."""

_Look = dict[str, object]
_A3, _A4 = 8, 9
_FONTS = {"zh": "Microsoft YaHei", "en": "Calibri"}
_HEADING_STYLES: Mapping[str, str] = dict.fromkeys(("verdict", "number", "short"), "centred_heading") | {
    "mark": "upright"
}


class _Column(NamedTuple):
    """A column: its heading, its width in characters of the default font, the style of its cells."""

    heading: str
    width: float
    style: str = "body"


@dataclass(frozen=True, slots=True)
class _Plan:
    """What a sheet holds; ``groups`` are headings over the elements of clauses, from the second column on."""

    name: str
    columns: Sequence[_Column]
    rows: Iterable[Sequence[Cell]]
    note: str = ""
    empty: str = ""
    groups: Sequence[ClauseColumn] = ()


@dataclass(frozen=True, slots=True)
class _Book:
    """The workbook being written; xlsxwriter states no types, so its objects stand as Any."""

    file: Any
    styles: Mapping[str, Any]
    portfolio: Portfolio
    language: str
    said: Mapping[str, str]


def write_workbook(portfolio: Portfolio, target: Path) -> None:
    """Write the workbook to ``target``, drafts beside it; raises OSError when the system refuses."""
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import FileCreateError

    language = portfolio.language
    options = {
        "constant_memory": True,
        "tmpdir": str(target.parent),
        **dict.fromkeys(("strings_to_formulas", "strings_to_urls", "strings_to_numbers"), False),
        "default_format_properties": {"font_name": _FONTS.get(language, _FONTS["zh"]), "font_size": 10},
    }
    file = Workbook(str(target), options)
    try:
        _fill_sheets(_Book(file, _styles(file), portfolio, language, words(language)))
        file.close()
    except FileCreateError as error:
        raise OSError(str(error)) from error
    finally:
        for sheet in file.worksheets():
            sheet.row_data_fh.close()  # else the draft of a sheet stays open when the writing failed


def _fill_sheets(book: _Book) -> None:
    properties = {"title": book.said["title"], "comments": book.said["notice"], "created": CREATED}
    book.file.set_properties(properties)
    clauses = table.clause_columns(book.portfolio.audits)
    names = table.shown_names(book.portfolio.audits)
    _overview(book, clauses, names)
    _findings(book, names)
    _elements(book, clauses, names)
    _draft(book, names)
    _unread(book, names)
    _rules(book, clauses)


def _styles(file: Any) -> dict[str, Any]:
    """The formats by name; each has a twin, ``name + "'"``, for text that would be a formula if typed in."""
    cell: _Look = {"valign": "top", "align": "left", "indent": 1, "text_wrap": True}
    cell |= {"font_color": LIGHT["text"], "border": 1, "border_color": LIGHT["line"]}
    centred: _Look = {"align": "center", "indent": 0}
    middle = cell | {"valign": "vcenter"}
    heading = middle | {"bold": True, "bg_color": LIGHT["surface"]}
    looks: dict[str, _Look] = {
        "title": {"bold": True, "font_size": 14, "font_color": LIGHT["text"]},
        "quiet": {"font_color": LIGHT["secondary"]},
        "heading": heading,
        "centred_heading": heading | centred,
        "upright": cell | centred | {"bg_color": LIGHT["surface"], "rotation": 90, "valign": "bottom"},
        "body": cell,
        "short": cell | centred,
        "middle": middle,
        "link": middle | {"font_color": LIGHT["accent"], "underline": 1},
        "verdict": middle | centred | {"text_wrap": False},
        "mark": middle | centred | {"text_wrap": False},
        "number": middle | centred | {"num_format": "0;-0;;@"},
    }
    guarded = {name + "'": {**look, "quote_prefix": True} for name, look in looks.items()}
    return {name: file.add_format(look) for name, look in (looks | guarded).items()}


def _overview(book: _Book, clauses: Sequence[ClauseColumn], names: Sequence[str]) -> None:
    said, risk = book.said, book.said["risk"]
    columns = [
        _Column(said["file"], 36, "middle"),
        _Column(said["kol"], 12, "middle"),
        *(_Column(clause.title, 10, "verdict") for clause in clauses),
        *(_Column(f"{risk} {word.in_language(book.language)}", 7, "number") for word in SEVERITIES.values()),
        _Column(said["problems"], 44, "middle"),
    ]
    rows = table.overview_rows(book.portfolio, names, clauses)
    note = f"{table.summary(book.portfolio)} · {said['notice']}"
    sheet, last = _sheet(book, _Plan("overview", columns, rows, note))
    if clauses:
        labels = {sign.label(book.language): sign for sign in VERDICTS.values()}
        _colour(book, sheet, (FIRST, 2, last, 1 + len(clauses)), labels)


def _findings(book: _Book, names: Sequence[str]) -> None:
    said = book.said
    columns = [
        _Column(said["file"], 22),
        _Column(said["clause"], 13),
        _Column(said["verdict"], 10, "short"),
        _Column(said["severity"], 9, "short"),
        _Column(said["reason"], 32),
        _Column(said["lacking"], 24),
        _Column(said["evidence"], 40),
        _Column(said["page"], 6, "short"),
        _Column(said["suggestion"], 42),
        _Column(said["decision"], 10, "short"),
        _Column(said["note"], 18),
    ]
    rows = ((*row, "", "") for row in table.finding_rows(book.portfolio, names))
    sheet, last = _sheet(book, _Plan("findings", columns, rows, empty=said["nothing_found"]))
    _colour(book, sheet, (FIRST, 2, last, 2), {s.label(book.language): s for s in VERDICTS.values()})
    choices = {
        "validate": "list",
        "source": [decision.in_language(book.language) for decision in DECISIONS],
        "error_title": said["decision"],
        "error_message": said["decision_fault"],
    }
    sheet.data_validation(FIRST, 9, last, 9, choices)


def _elements(book: _Book, clauses: Sequence[ClauseColumn], names: Sequence[str]) -> None:
    columns = [_Column(book.said["file"], 36, "middle")]
    for clause in clauses:
        columns += [_Column(name, _mark_width(clause), "mark") for name in table.element_names(clause)]
    signs = [*STATUSES.values(), VERDICTS[Verdict.UNREADABLE]]
    legend = "　".join([*(sign.label(book.language) for sign in signs), book.said["required_mark"]])
    rows = table.element_rows(book.portfolio, names, clauses)
    sheet, last = _sheet(book, _Plan("elements", columns, rows, legend, groups=clauses))
    if len(columns) > 1:
        _colour(book, sheet, (FIRST, 1, last, len(columns) - 1), {sign.mark: sign for sign in signs})


def _draft(book: _Book, names: Sequence[str]) -> None:
    said = book.said
    columns = [
        _Column(said["file"], 30),
        _Column(said["draft_kind"], 16),
        _Column(said["severity"], 9, "short"),
        _Column(said["draft_message"], 50),
        _Column(said["evidence"], 60),
        _Column(said["page"], 8, "short"),
    ]
    _sheet(book, _Plan("draft", columns, table.draft_rows(book.portfolio, names), empty=said["no_draft"]))


def _unread(book: _Book, names: Sequence[str]) -> None:
    said = book.said
    columns = [
        _Column(said["file"], 50, "middle"),
        _Column(said["extent"], 14, "verdict"),
        _Column(said["page_count"], 8, "number"),
        _Column(said["reason"], 90),
    ]
    _sheet(book, _Plan("unread", columns, table.unread_rows(book.portfolio, names), empty=said["all_read"]))


def _rules(book: _Book, clauses: Sequence[ClauseColumn]) -> None:
    said = book.said
    columns = [
        _Column(said["clause_id"], 22),
        _Column(said["clause"], 24),
        _Column(said["elements"], 70),
        *(_Column(sign.label(book.language), 11, "number") for sign in VERDICTS.values()),
    ]
    packs = said["list_mark"].join(table.packs(book.portfolio.audits))
    note = f"{said['rulepack']} {packs} · {said['required_mark']}"
    _sheet(book, _Plan("rules", columns, table.rule_rows(book.portfolio, clauses), note))


def _sheet(book: _Book, plan: _Plan) -> tuple[Any, int]:
    """The filled sheet and its last row."""
    sheet = book.file.add_worksheet(book.said[plan.name])
    _set_up(sheet, plan)
    _write(book, sheet, (0, 0), f"{book.said['title']} · {book.said[plan.name]}", "title")
    _write(book, sheet, (1, 0), plan.note, "quiet")
    _group_headings(book, sheet, plan.groups)
    sheet.set_row(HEADINGS, _upright_height(plan.columns) if plan.groups else 45)
    for number, column in enumerate(plan.columns):
        style = _HEADING_STYLES.get(column.style, "heading")
        _write(book, sheet, (HEADINGS, number), column.heading, style)
    last = _fill(book, sheet, plan)
    if last < FIRST and plan.empty:
        _write(book, sheet, (FIRST, 0), plan.empty, "quiet")
    last = max(last, FIRST)
    sheet.autofilter(HEADINGS, 0, last, len(plan.columns) - 1)
    return sheet, last


def _set_up(sheet: Any, plan: _Plan) -> None:
    sheet.hide_gridlines(2)
    sheet.freeze_panes(FIRST, 1)
    sheet.set_landscape()
    sheet.set_paper(_A3 if plan.groups else _A4)
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    sheet.set_footer("&L&8&A&R&8&P / &N")
    sheet.repeat_rows(HEADINGS - 1, HEADINGS)
    for number, column in enumerate(plan.columns):
        sheet.set_column(number, number, column.width)
    sheet.set_row(0, 24)


def _group_headings(book: _Book, sheet: Any, groups: Sequence[ClauseColumn]) -> None:
    if groups:
        widths = [_mark_width(group) * len(group.elements) for group in groups]
        sheet.set_row(HEADINGS - 1, _height([group.title for group in groups], widths))
    column, style = 1, "centred_heading"
    for group in groups:
        width = len(group.elements)
        if width > 1:
            sheet.merge_range(HEADINGS - 1, column, HEADINGS - 1, column + width - 1, "", book.styles[style])
        if width:
            _write(book, sheet, (HEADINGS - 1, column), group.title, style)
        column += width


def _mark_width(clause: ClauseColumn) -> float:
    """As narrow as lets the clause's title stand in two lines over its elements."""
    return max(4.3, (line_width(clause.title) / 2 + 4) / max(1, len(clause.elements)))


def _upright_height(columns: Sequence[_Column]) -> float:
    """Points for the longest of the headings that run upwards."""
    longest = max((line_width(column.heading) for column in columns if column.style == "mark"), default=0)
    return min(max(60, 16 + 6 * longest), 200)


def _fill(book: _Book, sheet: Any, plan: _Plan) -> int:
    """Write the rows and return the last one; what a sheet of Excel cannot hold is counted there."""
    remaining: Iterator[Sequence[Cell]] = iter(plan.rows)
    last = FIRST - 1
    for last, row in enumerate(islice(remaining, LAST - FIRST), FIRST):
        sheet.set_row(last, _height(row, [column.width for column in plan.columns]))
        for number, (value, column) in enumerate(zip(row, plan.columns, strict=True)):
            _write(book, sheet, (last, number), value, column.style)
    rest = sum(1 for _ in remaining)
    if rest:
        last += 1
        _write(book, sheet, (last, 0), book.said["continued"].format(rest=rest), "quiet")
    return last


def _height(row: Sequence[Cell], widths: Sequence[float]) -> float:
    """Points for a row whose cells wrap in columns of these widths; not every program finds out by itself."""
    texts = (value.name if isinstance(value, Linked) else str(value) for value in row)
    lines = max(line_count(text, width - 1) for text, width in zip(texts, widths, strict=True))
    return min(6 + 14 * lines, TALLEST)


def _write(book: _Book, sheet: Any, place: tuple[int, int], value: Cell, style: str) -> None:
    """Write one cell: text always as text, a file as a link where one can be made."""
    if isinstance(value, int):
        sheet.write_number(*place, value, book.styles[style])
        return
    text = cell(value.name if isinstance(value, Linked) else value)
    if text.startswith("<r>"):
        text = "\u200b" + text  # else xlsxwriter takes it for rich text that is XML already
    reference = link(value.path, book.portfolio.folder) if isinstance(value, Linked) else None
    if reference and place[0] < MOST_LINKS:
        target = reference if reference.startswith("file:") else "external:" + reference
        sheet.write_url(*place, target, book.styles["link"], text)
    else:
        sheet.write_string(*place, text, book.styles[style + "'" if starts_formula(text) else style])


def _colour(book: _Book, sheet: Any, area: tuple[int, int, int, int], signs: Mapping[str, Sign]) -> None:
    """Colour the cells of the area that hold exactly one of the texts, by conditional formatting."""
    for text, sign in signs.items():
        look = book.file.add_format({"font_color": sign.light, "bg_color": sign.tint})
        rule = {"type": "cell", "criteria": "==", "value": f'"{text}"', "format": look}
        sheet.conditional_format(*area, rule)
