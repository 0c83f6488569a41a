"""The annotated original of a Word file: native comments on the exact words of the evidence, and no other change."""

import hashlib
import os
from pathlib import Path

from auditor.documents.model import Document, Format
from auditor.documents.sniff import unreadable
from auditor.errors import AuditorError, Bilingual, UsageError
from auditor.reports.case import Case

AUTHOR = Bilingual("KOL 合同条款审查", "KOL Clause Auditor")
INITIALS = "KCA"

_NOT_WORD = Bilingual(
    "“{path}”不是 Word（.docx）文件，无法写入批注。PDF 请导出带批注的 PDF；其他格式请另存为 .docx 后重新审查。",
    "“{path}” is not a Word (.docx) file and cannot take comments. Export a PDF as an annotated PDF; "
    "save any other file as .docx and audit it again.",
)
_CHANGED = Bilingual(
    "“{path}”在审查之后有改动，批注可能落在错误的位置，因此没有写入。请重新审查该文件后再导出。",
    "“{path}” has changed since it was audited, so comments could land on the wrong words and were not written. "
    "Audit the file again, then export.",
)
_INPUT = Bilingual(
    "批注稿 {path} 会覆盖被审查的文件。请换一个输出文件夹。",
    "The annotated copy {path} would overwrite the file that was audited. Choose another output folder.",
)


def annotate_docx(
    source: Path,
    document: Document,
    case: Case,
    target: Path,
    *,
    insert_wording: bool = False,
    author: str = "",
    initials: str = "",
) -> None:
    """Write a copy of ``source`` to ``target`` with the findings of the case as comments.

    With ``insert_wording`` the wording to ask for stands in the text too, as tracked insertions. ``author`` and
    ``initials`` are those of the comments and changes. Raises AuditorError where ``source`` is no Word file, is not
    the file that was audited, or is ``target``.
    """
    if os.path.realpath(source) == os.path.realpath(target):
        raise UsageError("would_overwrite_input", _INPUT.filled(path=target))
    if document.format is not Format.DOCX:
        raise AuditorError("not_a_word_file", _NOT_WORD.filled(path=source.name))
    data = _audited_bytes(source, document, case)
    # The XML library and the reading of the outline wait until there is something to annotate.
    from auditor.reports.annotated_docx_copy import Signature, annotated

    signature = Signature(author or AUTHOR.in_language(case.language), initials or INITIALS, case.made_on)
    target.write_bytes(annotated(data, document, case, signature, insert_wording))


def _audited_bytes(source: Path, document: Document, case: Case) -> bytes:
    try:
        data = source.read_bytes()
    except FileNotFoundError:
        raise unreadable("not_found") from None
    except OSError:
        raise unreadable("cannot_open") from None
    if not hashlib.sha256(data).hexdigest() == document.sha256 == case.audit.sha256:
        raise AuditorError("source_changed", _CHANGED.filled(path=source.name))
    return data
