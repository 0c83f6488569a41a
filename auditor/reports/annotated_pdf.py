"""A PDF as it came, with every passage that a finding rests on marked, and the list of findings behind it."""

import hashlib
import io
import logging
import os
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.documents.model import Box, Document, Format
from auditor.documents.page_lines import PageText, Placed
from auditor.documents.pdf import mended, page_frames
from auditor.documents.pdf_frame import Frame
from auditor.errors import AuditorError, Bilingual, UnreadableFileError, UsageError
from auditor.reports.case import Case
from auditor.reports.index_page import index_page, index_title
from auditor.reports.remarks import Remark, remarks
from auditor.reports.writing import printable, replacing

if TYPE_CHECKING:
    from pypdf import PdfWriter
    from pypdf.generic import IndirectObject

_INK = 0.35
"""How much of a verdict's colour lies on the paper: the words under it stay easy to read."""

_PRINTED = 4
_LEGIBLE = "/Darken"
"""How marks mix: black words stay black, and marks of one colour that overlap do not pile up."""

_NO_PDF = Bilingual(
    "{path} 不是 PDF，无法在其中加批注。请导出 Word 批注版或审查意见书。",
    "{path} is no PDF to write remarks into. Export the annotated Word file or the opinion instead.",
)
_CHANGED = Bilingual(
    "{path} 在审查之后被改动或替换，标注会落在错误的文字上。请重新审查后再导出。",
    "{path} was changed or replaced after the audit, and the marks would fall on the wrong words. "
    "Audit it again, then export.",
)
_GONE = Bilingual(
    "{path} 已无法打开：{why}。请确认文件仍在原处且可以读取，然后重新导出。",
    "{path} cannot be opened any more: {why}. Check that the file is still there and can be read, then export again.",
)
_LOCKED = Bilingual(
    "{path} 有密码或权限保护，不能加批注。请向对方索取不加保护的 PDF，或改为导出审查意见书。",
    "{path} is protected by a password or by permissions, and no remarks can be added. "
    "Ask for a copy without protection, or export the opinion instead.",
)
_DAMAGED = Bilingual(
    "{path} 的文件结构有损坏，无法加批注。请在 PDF 阅读器中另存一份再审查，或改为导出审查意见书。",
    "{path} is damaged inside, and no remarks can be added. Save a copy of it in a PDF viewer and audit that, "
    "or export the opinion instead.",
)
_OVERWRITES = Bilingual(
    "批注版 {path} 会覆盖原合同。请换一个文件名或文件夹。",
    "The annotated copy {path} would overwrite the contract itself. Choose another name or folder.",
)


def annotate_pdf(source: Path, document: Document, case: Case, target: Path) -> None:
    """Write the contract at ``source`` with its findings marked to ``target``, complete or not at all.

    The original bytes stay as they are and what is new is added behind them, unless their structure has to be mended
    first; what is drawn on the pages is the same either way. Raises AuditorError, with advice, for a file that is no PDF, is
    protected, damaged or has changed since it was audited, and when the system refuses to write.
    """
    content = _content(source, document, case, target)
    frames = _frames(source, content)
    marks = list(_marks(document, case, frames))
    index = index_page(case)
    made = _made(content, marks, index, case) or _made(mended(content), marks, index, case)
    if made is None:
        raise AuditorError("pdf_not_annotated", _DAMAGED.filled(path=source))
    with replacing(target.parent, target.name) as draft:
        draft.write_bytes(made)


def _content(source: Path, document: Document, case: Case, target: Path) -> bytes:
    if document.format is not Format.PDF:
        raise AuditorError("not_a_pdf", _NO_PDF.filled(path=source))
    if os.path.realpath(source) == os.path.realpath(target):
        raise UsageError("would_overwrite_input", _OVERWRITES.filled(path=target))
    try:
        content = source.read_bytes()
    except OSError as error:
        why = error.strerror or str(error)
        raise AuditorError("source_gone", _GONE.filled(path=source, why=why)) from error
    if {document.sha256, case.audit.sha256} != {hashlib.sha256(content).hexdigest()}:
        raise AuditorError("source_changed", _CHANGED.filled(path=source))
    return content


def _frames(source: Path, content: bytes) -> tuple[Frame | None, ...]:
    try:
        frames = page_frames(content)
    except UnreadableFileError as error:
        locked = error.code == "encrypted"
        message = (_LOCKED if locked else _DAMAGED).filled(path=source)
        raise AuditorError("pdf_protected" if locked else "pdf_not_annotated", message) from error
    # What opens without a password may still forbid changes, which is for its author to allow and not for us.
    if _is_protected(content):
        raise AuditorError("pdf_protected", _LOCKED.filled(path=source))
    return frames


# Marks: what is written where


class Mark:
    """A remark on one page: the four corners of each line, in the page's own coordinates, as its text runs."""

    def __init__(self, remark: Remark, page: int, quads: Sequence[Sequence[tuple[float, float]]]) -> None:
        self.remark, self.page = remark, page
        self.quads = quads

    @property
    def numbers(self) -> list[float]:
        """Upper left, upper right, lower left, lower right: the order that viewers expect, whatever the standard says."""
        return [round(number, 2) for quad in self.quads for corner in quad for number in corner]

    @property
    def rectangle(self) -> list[float]:
        numbers = self.numbers
        across, up = numbers[0::2], numbers[1::2]
        return [min(across), min(up), max(across), max(up)]


def _marks(document: Document, case: Case, frames: Sequence[Frame | None]) -> Iterator[Mark]:
    text = PageText(document)
    for remark in remarks(case):
        evidence = remark.evidence
        placed = text.rectangles(evidence.start, evidence.end)
        for page, lines in groupby(placed, lambda line: line.page):
            frame = frames[page - 1] if 0 < page <= len(frames) else None
            if frame:
                yield Mark(remark, page, [_corners(line, frame) for line in lines])


def _corners(line: Placed, frame: Frame) -> list[tuple[float, float]]:
    box: Box = line.box
    corners = ((box.left, box.top), (box.right, box.top), (box.left, box.bottom), (box.right, box.bottom))
    return [frame.own_point(x, y) for x, y in corners]


# Writing


def _is_protected(content: bytes) -> bool:
    from pypdf import PdfReader

    try:
        return PdfReader(io.BytesIO(content)).is_encrypted
    except Exception:
        return False  # too damaged to say, which writing will say


def _made(content: bytes, marks: Sequence[Mark], index: bytes, case: Case) -> bytes | None:
    """The file with what is new behind it; None where its structure does not allow it, or would not open again."""
    from pypdf import PdfReader, PdfWriter

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    file = io.BytesIO()
    try:
        # What comes behind must not become part of the comment that the last line of a PDF is.
        line_end = b"" if content.endswith(b"\n") else b"\n"
        writer = PdfWriter(PdfReader(io.BytesIO(content + line_end)), incremental=True)
        pages = len(writer.pages)
        for mark in marks:
            _add(writer, mark, case.made_on)
        added = PdfReader(io.BytesIO(index)).pages
        for page in added:
            writer.add_page(page)
        findings = writer.add_outline_item(title=index_title(case.language), page_number=pages)
        for title, at in dict.fromkeys((mark.remark.title, mark.page) for mark in marks):
            writer.add_outline_item(title=printable(title), page_number=at - 1, parent=findings)
        writer.write(file)
        made = file.getvalue()
        whole = len(page_frames(made)) == len(page_frames(content)) + len(added)
    except Exception:
        # Whatever a broken file makes the library raise, it is the file that is to blame; its words could be in there.
        return None
    return made if whole else None


def _add(writer: "PdfWriter", mark: Mark, made_on: str) -> None:
    from pypdf.generic import (
        ArrayObject,
        DictionaryObject,
        FloatObject,
        NameObject,
        NumberObject,
        create_string_object,
    )

    annotation = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"),
            NameObject("/Subtype"): NameObject("/Highlight"),
            NameObject("/F"): NumberObject(_PRINTED),
            NameObject("/Rect"): ArrayObject(map(FloatObject, mark.rectangle)),
            NameObject("/QuadPoints"): ArrayObject(map(FloatObject, mark.numbers)),
            NameObject("/C"): ArrayObject(map(FloatObject, _tint(mark.remark.colour))),
            NameObject("/AP"): DictionaryObject({NameObject("/N"): _appearance(writer, mark)}),
        }
    )
    for key, text in _texts(mark.remark, made_on).items():
        annotation[NameObject(key)] = create_string_object(printable(text))
    writer.add_annotation(mark.page - 1, annotation)


def _texts(remark: Remark, made_on: str) -> dict[str, str]:
    texts = {"/T": remark.title, "/Subj": remark.title, "/Contents": "\n".join(remark.lines)}
    return texts | ({"/M": f"D:{made_on.replace('-', '')}"} if made_on else {})


def _appearance(writer: "PdfWriter", mark: Mark) -> "IndirectObject":
    """How the mark looks: not every viewer works that out for itself."""
    from pypdf.generic import ArrayObject, DecodedStreamObject, DictionaryObject, FloatObject, NameObject

    drawn = DecodedStreamObject()
    drawn.set_data("\n".join(_drawing(mark)).encode("ascii"))
    state = DictionaryObject({NameObject("/BM"): NameObject(_LEGIBLE)})
    states = DictionaryObject({NameObject("/Over"): state})
    drawn.update(
        {
            NameObject("/Type"): NameObject("/XObject"),
            NameObject("/Subtype"): NameObject("/Form"),
            NameObject("/BBox"): ArrayObject(map(FloatObject, mark.rectangle)),
            NameObject("/Resources"): DictionaryObject({NameObject("/ExtGState"): states}),
        }
    )
    return writer._add_object(drawn)


def _drawing(mark: Mark) -> Iterator[str]:
    """The marked lines as filled shapes; upper left, upper right, lower right, lower left go around each of them."""
    yield "/Over gs"
    yield " ".join(f"{channel:.3f}" for channel in _tint(mark.remark.colour)) + " rg"
    for quad in mark.quads:
        around = [quad[0], quad[1], quad[3], quad[2]]
        steps = [f"{x:.2f} {y:.2f} {step}" for (x, y), step in zip(around, "mlll", strict=True)]
        yield " ".join((*steps, "h f"))


def _tint(colour: str) -> list[float]:
    """The colour thinned on white paper, as shares of red, green and blue."""
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return [round(1 - (1 - channel) * _INK, 3) for channel in channels]
