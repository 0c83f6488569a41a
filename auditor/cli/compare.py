"""`kol-auditor compare`: two drafts of one contract, what changed in verdicts and in words."""

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.audit.options import AuditOptions
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
_OVERWRITES = Bilingual(
    "--out {path} 会覆盖被比较的合同，请换一个文件名。",
    "--out {path} would overwrite a contract that is compared; choose another name.",
)
_NOT_READ = Bilingual("{path}：{why}", "{path}: {why}")
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
    target = os.path.realpath(arguments.out)
    if target in (os.path.realpath(arguments.old), os.path.realpath(arguments.new)):
        raise UsageError("would_overwrite_input", _OVERWRITES.filled(path=arguments.out))


def _compare(arguments: argparse.Namespace, language: str) -> "Comparison":
    from auditor.audit.comparison import Outlines, compare
    from auditor.audit.engine import audit_with_headings, pack_of
    from auditor.documents import Document, read

    def read_draft(path: str) -> Document:
        try:
            return read(path)
        except UnreadableFileError as error:
            # Of two files the message has to say which.
            why = {"zh": error.message.zh, "en": error.message.en}
            said = Bilingual(*(_NOT_READ.filled(path=path, why=why[key]).in_language(key) for key in why))
            raise UnreadableFileError(error.code, said) from error

    options = AuditOptions(
        arguments.stance, arguments.strictness, arguments.brand, arguments.kol, language=language
    )
    pack = pack_of(arguments.rules)
    documents = read_draft(arguments.old), read_draft(arguments.new)
    (old, before), (new, after) = (audit_with_headings(document, pack, options) for document in documents)
    return compare(old, new, *documents, Outlines(before, after))


def _rows(comparison: "Comparison", language: str) -> list[Row]:
    return [row_of(audit, language) for audit in (comparison.old, comparison.new)]


def _write(comparison: "Comparison", target: Path, language: str) -> None:
    from auditor.reports.comparison import write_comparison
    from auditor.reports.writing import replacing

    with replacing(target.parent, target.name) as draft:
        write_comparison(comparison, draft, language)
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
