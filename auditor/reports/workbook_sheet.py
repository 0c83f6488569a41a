"""One sheet of a workbook: headings that stay in sight, filters, rows as high as their text, and text that is only text."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, NamedTuple

from auditor.reports.portfolio import Portfolio
from auditor.reports.table import Cell, ClauseColumn, Linked
from auditor.reports.words import LIGHT, Sign
from auditor.reports.writing import cell, line_count, line_width, link, starts_formula

HEADINGS, FIRST, LAST = 3, 4, 1_048_575
"""Rows of a sheet, counted from 0: the headings, the first row below them, the last one that Excel has."""

MOST_LINKS, TALLEST = 65_000, 400
"""Excel keeps 65,530 links in a sheet and makes no row higher than 409 points."""

_Look = dict[str, object]
_A3, _A4 = 8, 9
_MOST_ON_A4 = 14
"""Columns of a sheet that can still be read on A4."""
FONTS = {"zh": "Microsoft YaHei", "en": "Calibri"}
_HEADING_STYLES: Mapping[str, str] = dict.fromkeys(("verdict", "number", "short"), "centred_heading") | {
    "mark": "upright"
}


class Column(NamedTuple):
    """A column: its heading, its width in characters of the default font, the style of its cells."""

    heading: str
    width: float
    style: str = "body"


@dataclass(frozen=True, slots=True)
class Plan:
    """What a sheet holds; ``groups`` are headings over the elements of clauses, from the second column on."""

    name: str
    columns: Sequence[Column]
    rows: Iterable[Sequence[Cell]]
    note: str = ""
    empty: str = ""
    groups: Sequence[ClauseColumn] = ()


@dataclass(frozen=True, slots=True)
class Book:
    """The workbook being written; xlsxwriter states no types, so its objects stand as Any."""

    file: Any
    styles: Mapping[str, Any]
    portfolio: Portfolio
    language: str
    said: Mapping[str, str]


def styles_of(file: Any) -> dict[str, Any]:
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
        "count": middle | centred,
        "number": middle | centred | {"num_format": "0;-0;;@"},
    }
    guarded = {name + "'": {**look, "quote_prefix": True} for name, look in looks.items()}
    return {name: file.add_format(look) for name, look in (looks | guarded).items()}


def add_sheet(book: Book, plan: Plan) -> tuple[Any, int]:
    """The filled sheet and its last row."""
    sheet = book.file.add_worksheet(book.said[plan.name])
    _set_up(sheet, plan)
    write(book, sheet, (0, 0), f"{book.said['title']} · {book.said[plan.name]}", "title")
    write(book, sheet, (1, 0), plan.note, "quiet")
    _group_headings(book, sheet, plan.groups)
    sheet.set_row(HEADINGS, _upright_height(plan.columns) if plan.groups else 45)
    for number, column in enumerate(plan.columns):
        style = _HEADING_STYLES.get(column.style, "heading")
        write(book, sheet, (HEADINGS, number), column.heading, style)
    last = _fill(book, sheet, plan)
    if last < FIRST and plan.empty:
        write(book, sheet, (FIRST, 0), plan.empty, "quiet")
    last = max(last, FIRST)
    sheet.autofilter(HEADINGS, 0, last, len(plan.columns) - 1)
    return sheet, last


def set_up_page(sheet: Any, *, large: bool = False) -> None:
    """A quiet screen, and paper on which the sheet is as wide as the page."""
    sheet.hide_gridlines(2)
    sheet.set_landscape()
    sheet.set_paper(_A3 if large else _A4)
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    sheet.set_footer("&L&8&A&R&8&P / &N")


def _set_up(sheet: Any, plan: Plan) -> None:
    set_up_page(sheet, large=bool(plan.groups) or len(plan.columns) > _MOST_ON_A4)
    sheet.freeze_panes(FIRST, 1)
    sheet.repeat_rows(HEADINGS - 1, HEADINGS)
    for number, column in enumerate(plan.columns):
        sheet.set_column(number, number, column.width)
    sheet.set_row(0, 24)


def _group_headings(book: Book, sheet: Any, groups: Sequence[ClauseColumn]) -> None:
    if groups:
        widths = [mark_width(group) * len(group.elements) for group in groups]
        sheet.set_row(HEADINGS - 1, _height([group.title for group in groups], widths))
    column, style = 1, "centred_heading"
    for group in groups:
        width = len(group.elements)
        if width > 1:
            sheet.merge_range(HEADINGS - 1, column, HEADINGS - 1, column + width - 1, "", book.styles[style])
        if width:
            write(book, sheet, (HEADINGS - 1, column), group.title, style)
        column += width


def mark_width(clause: ClauseColumn) -> float:
    """As narrow as lets the clause's title stand in two lines over its elements."""
    return max(4.3, (line_width(clause.title) / 2 + 4) / max(1, len(clause.elements)))


def _upright_height(columns: Sequence[Column]) -> float:
    """Points for the longest of the headings that run upwards."""
    longest = max((line_width(column.heading) for column in columns if column.style == "mark"), default=0)
    return min(max(60, 16 + 6 * longest), 200)


def _fill(book: Book, sheet: Any, plan: Plan) -> int:
    """Write the rows and return the last one; what a sheet of Excel cannot hold is counted there."""
    remaining: Iterator[Sequence[Cell]] = iter(plan.rows)
    last = FIRST - 1
    for last, row in enumerate(islice(remaining, LAST - FIRST), FIRST):
        sheet.set_row(last, _height(row, [column.width for column in plan.columns]))
        for number, (value, column) in enumerate(zip(row, plan.columns, strict=True)):
            write(book, sheet, (last, number), value, column.style)
    rest = sum(1 for _ in remaining)
    if rest:
        last += 1
        write(book, sheet, (last, 0), book.said["continued"].format(rest=rest), "quiet")
    return last


def _height(row: Sequence[Cell], widths: Sequence[float]) -> float:
    """Points for a row whose cells wrap in columns of these widths; not every program finds out by itself."""
    texts = (value.name if isinstance(value, Linked) else str(value) for value in row)
    lines = max(line_count(text, width - 1) for text, width in zip(texts, widths, strict=True))
    return min(6 + 14 * lines, TALLEST)


def write(book: Book, sheet: Any, place: tuple[int, int], value: Cell, style: str) -> None:
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


def colour(book: Book, sheet: Any, area: tuple[int, int, int, int], signs: Mapping[str, Sign]) -> None:
    """Colour the cells of the area that hold exactly one of the texts, by conditional formatting."""
    for text, sign in signs.items():
        look = book.file.add_format({"font_color": sign.light, "bg_color": sign.tint})
        rule = {"type": "cell", "criteria": "==", "value": f'"{text}"', "format": look}
        sheet.conditional_format(*area, rule)
