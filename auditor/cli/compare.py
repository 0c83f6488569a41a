"""`kol-auditor compare`: two drafts of one contract, what changed in verdicts and in words."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.audit.options import AuditOptions
from auditor.batch.draft_comparison import compare_drafts, refuse_drafts, write_report
from auditor.cli.rows import FINDINGS, Row, row_of
from auditor.cli.screen import harmless, screen_language
from auditor.cli.table import print_plain, print_problems
from auditor.cli.words import WRITTEN
from auditor.errors import Bilingual, UnreadableFileError, UsageError

if TYPE_CHECKING:
    from auditor.audit.comparison import Comparison
    from auditor.audit.wording import Piece

_NOT_DOCX = Bilingual(
    "--out {path}：比较报告是 Word 文件，请用 .docx 结尾的文件名。",
    "--out {path}: the report is a Word file; give it a name that ends in .docx.",
)
_AROUND = 12
"""Characters shown beside words that changed."""


def run(arguments: argparse.Namespace) -> int:
    """Compare the two drafts; returns the exit status that the help names."""
    _check(arguments)
    language = screen_language(arguments.language)
    comparison = _compare(arguments, language)
    _print(comparison, language)
    if arguments.out:
        _write(comparison, Path(arguments.out), language)
    rows = _rows(comparison, language)
    print_problems(rows, language, sys.stderr)
    if not all(row.fully_read for row in rows):
        return UnreadableFileError.exit_status
    return FINDINGS if comparison.worse else 0


def _check(arguments: argparse.Namespace) -> None:
    if not arguments.out:
        return
    if not arguments.out.lower().endswith(".docx"):
        raise UsageError("not_docx", _NOT_DOCX.filled(path=arguments.out))
    refuse_drafts(Path(arguments.out), (arguments.old, arguments.new))


def _compare(arguments: argparse.Namespace, language: str) -> "Comparison":
    options = AuditOptions(
        arguments.stance, arguments.strictness, arguments.brand, arguments.kol, language=language
    )
    return compare_drafts(arguments.old, arguments.new, arguments.rules, options)


def _rows(comparison: "Comparison", language: str) -> list[Row]:
    return [row_of(audit, language) for audit in (comparison.old, comparison.new)]


def _write(comparison: "Comparison", target: Path, language: str) -> None:
    write_report(comparison, target, language)
    print(WRITTEN.in_language(language), target, sep="\n  ")


def _print(comparison: "Comparison", language: str) -> None:
    from auditor.reports import comparison as said
    from auditor.reports.words import words

    rows = [list(map(harmless, row[:4])) for row in said.clause_rows(comparison, language)]
    heading = [word.in_language(language) for word in (said.OLD, said.NEW, said.CHANGE)]
    print_plain([[words(language)["clause"], *heading], *rows])
    lines = list(said.element_lines(comparison, language))
    lines += said.draft_lines(comparison.draft, language)
    print()
    _print_lines(lines or [said.NO_FINDINGS.in_language(language)])
    pairs = said.changed_sections(comparison)
    print()
    print(said.WORDING.in_language(language) if pairs else said.NO_WORDS.in_language(language))
    for pair in pairs:
        print(f"  {harmless(said.section_title(pair, language))}")
        if any(piece.kind.value != "same" for piece in pair.pieces):
            print(f"    {harmless(''.join(_excerpt(pair.pieces)))}")


def _print_lines(lines: Sequence[str]) -> None:
    for line in lines:
        print(harmless(line))


def _excerpt(pieces: "Sequence[Piece]") -> Iterator[str]:
    """What changed with a few words around it: "…终止后[-三-]{+两+}年…"."""
    for number, piece in enumerate(pieces):
        text = piece.text
        if piece.kind.value == "removed":
            yield f"[-{text}-]"
        elif piece.kind.value == "added":
            yield f"{{+{text}+}}"
        elif len(text) <= 2 * _AROUND:
            yield text
        else:
            before = text[:_AROUND] if number else ""
            after = text[-_AROUND:] if number < len(pieces) - 1 else ""
            yield f"{before}…{after}"
