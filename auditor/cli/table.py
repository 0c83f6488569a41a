"""The verdicts on screen: a table in a terminal, plain aligned lines everywhere else."""

import sys
from collections.abc import Sequence
from itertools import compress, zip_longest
from typing import TextIO

from auditor.audit.model import Verdict
from auditor.cli import words
from auditor.cli.rows import Row
from auditor.cli.screen import can_show, harmless, padded, width
from auditor.errors import Bilingual
from auditor.reports.words import CORE, VERDICTS

_COLOURS = {
    Verdict.STRONG: "green",
    Verdict.WEAK: "yellow",
    Verdict.ADVERSE: "magenta",
    Verdict.MISSING: "red",
    Verdict.UNREADABLE: "bright_black",
}
"""The terminal's own colours: they suit its background, light or dark."""

_FILE = Bilingual("合同", "Contract")
_KOL = Bilingual("达人", "KOL")
_OTHERS = Bilingual("其他条款", "Other clauses")
_DRAFT = Bilingual("文本", "Draft")
_NOTES = Bilingual("提示", "Notes")
_DRAFT_SHOWN = 5
_CORE_STATE = Bilingual("{title}：{state}。{reasons}", "{title}: {state}. {reasons}")


def headings(language: str) -> list[str]:
    """The columns of the table; the verdicts on CORE stand between the KOL and the others."""
    return [word.in_language(language) for word in (_FILE, _KOL, *CORE.values(), _OTHERS, _DRAFT, _NOTES)]


def cells(row: Row, language: str, *, marked: bool) -> list[str]:
    """A row in words, each verdict with its mark if ``marked``."""
    verdicts = [_label(row.verdict(clause), language, marked=marked) for clause in CORE]
    others = "  ".join(
        f"{_label(verdict, language, marked=marked)} {row.others[verdict]}"
        for verdict in VERDICTS
        if verdict is not Verdict.STRONG and row.others[verdict]
    )
    counts = [str(len(lines)) if lines else "" for lines in (row.draft, row.problems)]
    return [harmless(row.path), harmless(row.kol) or "-", *verdicts, others, *counts]


def print_table(rows: Sequence[Row], language: str) -> None:
    """All rows on standard output, without columns that would be empty."""
    shown = [cells(row, language, marked=_marks_can_be_shown()) for row in rows]
    used = [any(column) for column in zip(*shown, strict=True)]
    lines = [list(compress(line, used)) for line in (headings(language), *shown)]
    if sys.stdout.isatty():
        _print_rich(rows, lines, language)
    else:
        print_plain(lines)


def print_plain(lines: Sequence[Sequence[str]]) -> None:
    """Lines of cells in aligned columns."""
    columns = [max(map(width, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        print("  ".join(map(padded, line, columns)).rstrip())


def print_problems(rows: Sequence[Row], language: str, stream: TextIO) -> None:
    """Every file of which something was not read, with what to do; for a single file every note."""
    sections = (
        (words.UNREAD, [row for row in rows if not row.readable]),
        (words.UNREAD_IN_PART, [row for row in rows if row.readable and not row.fully_read]),
        (words.NOTES, [row for row in rows if row.fully_read and row.problems and len(rows) == 1]),
    )
    for title, listed in sections:
        if listed:
            print(title.filled(count=len(listed)).in_language(language), file=stream)
        for row in listed:
            print(f"  {harmless(row.path)}", file=stream)
            for problem in row.problems:
                print(f"    {harmless(problem)}", file=stream)


def print_details(row: Row, language: str) -> None:
    """Why each core clause of a single contract asks for something to be done, and the first findings of the draft checks."""
    for core in row.core:
        if core.to_settle:
            state = VERDICTS[core.verdict].word.in_language(language)
            reasons = " ".join(core.reasons)
            said = _CORE_STATE.filled(
                title=CORE[core.clause].in_language(language), state=state, reasons=reasons
            )
            print(harmless(said.in_language(language)))
    _print_draft(row, language)


def _print_draft(row: Row, language: str) -> None:
    if row.draft:
        print(words.DRAFT.filled(count=len(row.draft)).in_language(language))
    for line in row.draft[:_DRAFT_SHOWN]:
        print(f"  {harmless(line)}")
    if len(row.draft) > _DRAFT_SHOWN:
        rest = len(row.draft) - _DRAFT_SHOWN
        print(f"  {words.MORE_DRAFT.filled(count=rest).in_language(language)}")


def _marks_can_be_shown() -> bool:
    return can_show("".join(sign.mark for sign in VERDICTS.values()), sys.stdout)


def _label(verdict: Verdict | None, language: str, *, marked: bool) -> str:
    if verdict is None:
        return "-"
    sign = VERDICTS[verdict]
    return sign.label(language) if marked else sign.word.in_language(language)


def _print_rich(rows: Sequence[Row], lines: Sequence[Sequence[str]], language: str) -> None:
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    cores = {title.in_language(language) for title in CORE.values()}
    for heading in lines[0]:
        table.add_column(heading, overflow="fold", no_wrap=heading in cores)
    for row, line in zip(rows, lines[1:], strict=True):
        colours = ["", "", *(_colour(row.verdict(clause)) for clause in CORE)]
        styled = zip_longest(line, colours, fillvalue="")
        table.add_row(*(Text(word, style=colour) for word, colour in styled))
    Console(file=sys.stdout).print(table)


def _colour(verdict: Verdict | None) -> str:
    return _COLOURS[verdict] if verdict else ""
