"""The reports of one contract after another: opinions and marked-up originals, with what reviewers decided."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path, PurePath
from typing import NamedTuple

from auditor.audit.model import Audit, Heading
from auditor.audit.options import AuditOptions
from auditor.batch.memory import sign_offs
from auditor.documents.model import Document, Format
from auditor.errors import AuditorError, Bilingual, Problem, UnreadableFileError
from auditor.reports.case import Case, SignOff
from auditor.reports.writing import overwrites_input, replacing, safe_names
from auditor.rules.model import RulePack

ANNOTATED = "annotated"
CASE_FORMATS = ("docx", "pdf", "html", ANNOTATED)
"""What can be made of each contract: its opinion as a Word, PDF or HTML file, and the original with marks."""

_CHANGED = Bilingual(
    "文件在审查之后有改动，没有为它写报告。请重新审查。",
    "The file has changed since it was audited, so no report of it was written. Audit it again.",
)


class Written(NamedTuple):
    """What became of one contract: the files that were written, or why one could not be."""

    path: str
    files: tuple[Path, ...]
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """What to make of every contract.

    Without a ``language`` each report speaks that of its contract. ``workspace`` is where reviewers' decisions lie, if
    there are any.
    """

    pack: RulePack
    formats: Sequence[str]
    language: str | None = None
    insert_wording: bool = False
    workspace: Path | None = None


def write_cases(audits: Iterable[Audit], out: Path, order: Order) -> Iterator[Written]:
    """Write the reports of each contract into the folder ``out``; a file that is refused costs no other.

    Files that could not be read have no reports of their own. Names are those of the contracts, without their ending.
    """
    readable = [audit for audit in audits if audit.readable]
    names = safe_names(PurePath(audit.path).stem for audit in readable)
    signed = sign_offs(order.workspace, [audit.sha256 for audit in readable])
    inputs = frozenset(os.path.realpath(audit.path) for audit in readable)
    for audit, name in zip(readable, names, strict=True):
        yield _write_case(audit, _Target(out, name, inputs), signed.get(audit.sha256, SignOff()), order)


class _Target(NamedTuple):
    """Where the reports of one contract go, and which files are none of ours to write."""

    folder: Path
    name: str
    inputs: frozenset[str]


def _write_case(audit: Audit, target: _Target, sign_off: SignOff, order: Order) -> Written:
    try:
        language = order.language or ("en" if audit.language == "en" else "zh")
        document, audit, headings = _read_again(audit, order.pack, language)
        case = Case(audit, order.pack, language, date.today().isoformat(), sign_off, headings)
        formats = [format for format in order.formats if format in _OPINIONS or document.format in _ANNOTATED]
        files = [_write(format, case, document, target, order) for format in formats]
    except AuditorError as error:
        return Written(audit.path, (), error.as_problem())
    return Written(audit.path, tuple(files))


def _read_again(audit: Audit, pack: RulePack, language: str) -> tuple[Document, Audit, tuple[Heading, ...]]:
    """The contract as it was when it was audited, its audit with reasons in that language, and its outline."""
    from auditor.audit.engine import audit_with_headings, outline_of
    from auditor.documents import read

    document = read(audit.path)
    if document.sha256 != audit.sha256:
        raise UnreadableFileError("changed_since", _CHANGED)
    if _speaks(audit, pack, language):
        return document, audit, outline_of(document, pack)
    again, headings = audit_with_headings(document, pack, _as_before(audit, language))
    return document, replace(again, problems=audit.problems, parties=audit.parties), headings


def _speaks(audit: Audit, pack: RulePack, language: str) -> bool:
    """Whether the reasons of an audit are in a language, which the titles of its clauses tell."""
    known = ((found, pack.clause(found.id)) for found in audit.clauses)
    return all(found.title == clause.title.in_language(language) for found, clause in known if clause)


def _as_before(audit: Audit, language: str) -> AuditOptions:
    """The options of an audit, with the roles that it came to, for the same in another language."""
    labels = {party.role: party.label for party in reversed(audit.parties)}
    return AuditOptions(
        audit.stance or "brand",
        audit.strictness or "standard",
        brand=labels.get("brand"),
        kol=labels.get("kol"),
        language=language,
    )


def _write(format: str, case: Case, document: Document, target: _Target, order: Order) -> Path:
    """One report of one contract; it is complete or not there."""
    ending = f".opinion.{format}" if format in _OPINIONS else f".annotated{_ANNOTATED[document.format]}"
    path = target.folder / f"{target.name}{ending}"
    if os.path.realpath(path) in target.inputs:
        raise overwrites_input(path)
    with replacing(target.folder, path.name) as draft:
        if format in _OPINIONS:
            _OPINIONS[format](case, draft)
        else:
            _annotate(case, document, draft, insert_wording=order.insert_wording)
    return path


def _opinion_docx(case: Case, target: Path) -> None:
    from auditor.reports.opinion import opinion_of
    from auditor.reports.opinion_docx import write_opinion_docx

    write_opinion_docx(opinion_of(case), target)


def _opinion_pdf(case: Case, target: Path) -> None:
    from auditor.reports.opinion import opinion_of
    from auditor.reports.opinion_pdf import write_opinion_pdf

    write_opinion_pdf(opinion_of(case), target)


def _opinion_html(case: Case, target: Path) -> None:
    from auditor.reports.opinion import opinion_of
    from auditor.reports.opinion_html import write_opinion_html

    write_opinion_html(opinion_of(case), target)


def _annotate(case: Case, document: Document, target: Path, *, insert_wording: bool) -> None:
    source = Path(case.audit.path)
    if document.format is Format.PDF:
        from auditor.reports.annotated_pdf import annotate_pdf

        annotate_pdf(source, document, case, target)
    else:
        from auditor.reports.annotated_docx import annotate_docx

        annotate_docx(source, document, case, target, insert_wording=insert_wording)


_OPINIONS: Mapping[str, Callable[[Case, Path], None]] = {
    "docx": _opinion_docx,
    "pdf": _opinion_pdf,
    "html": _opinion_html,
}
_ANNOTATED = {Format.DOCX: ".docx", Format.PDF: ".pdf"}
