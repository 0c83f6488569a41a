"""Two drafts of a contract: read, audited, compared, and the report on what changed."""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.audit.options import AuditOptions
from auditor.batch.one import Rules
from auditor.errors import Bilingual, UnreadableFileError

if TYPE_CHECKING:
    from auditor.audit.comparison import Comparison
    from auditor.documents import Document

_NOT_READ = Bilingual("{path}：{why}", "{path}: {why}")


def compare_drafts(old: str, new: str, rules: Rules, options: AuditOptions) -> "Comparison":
    """What changed from one file to the other. Raises UnreadableFileError for a draft that cannot be read."""
    from auditor.audit.comparison import Outlines, compare
    from auditor.audit.engine import audit_with_headings, pack_of

    pack = pack_of(rules)
    documents = _read(old), _read(new)
    (before, old_outline), (after, new_outline) = (
        audit_with_headings(document, pack, options) for document in documents
    )
    return compare(before, after, *documents, Outlines(old_outline, new_outline))


def refuse_drafts(target: Path, drafts: Iterable[str]) -> None:
    """Raise a UsageError where a report would take the place of a draft, by whatever name it is called."""
    from auditor.reports.writing import overwrites_input

    for draft in drafts:
        same = os.path.realpath(target) == os.path.realpath(draft)
        if same or (os.path.exists(target) and os.path.exists(draft) and os.path.samefile(target, draft)):
            raise overwrites_input(target)


def write_report(comparison: "Comparison", target: Path, language: str) -> None:
    """Write the report as .docx, whole or not at all. Raises an AuditorError."""
    from auditor.reports.comparison import write_comparison
    from auditor.reports.writing import replacing

    refuse_drafts(target, (comparison.old.path, comparison.new.path))
    with replacing(target.parent, target.name) as draft:
        write_comparison(comparison, draft, language)


def _read(path: str) -> "Document":
    from auditor.documents import read

    try:
        return read(path)
    except UnreadableFileError as error:
        # Of two files the message has to say which.
        said = Bilingual(
            _NOT_READ.zh.format(path=path, why=error.message.zh),
            _NOT_READ.en.format(path=path, why=error.message.en),
        )
        raise UnreadableFileError(error.code, said) from error
