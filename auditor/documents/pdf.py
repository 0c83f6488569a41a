"""Text PDFs: read by pdfium, laid out as paragraphs and table cells, with the place of every character."""

import io
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import pypdfium2.raw as pdfium

from auditor.documents.lines import Spelling, ends_with_hyphen, spelling_of
from auditor.documents.model import BlockKind, Document, Format, Revisions
from auditor.documents.pdf_flow import Column, Flow, right_margin, with_whole_tables
from auditor.documents.pdf_fragments import Fragment
from auditor.documents.pdf_frame import Frame
from auditor.documents.pdf_layout import flow
from auditor.documents.pdf_margins import Margin, body, find_margins
from auditor.documents.pdf_notes import split_notes, usual_height, without_struck_out
from auditor.documents.pdf_outlines import without_outlines
from auditor.documents.pdf_page import PageContent, read_frame, read_page
from auditor.documents.pdf_paragraphs import Paragraph, paragraphs
from auditor.documents.pdf_problems import find_problems, garbled_beyond_use, truncated
from auditor.documents.pdf_rows import joined, rows
from auditor.documents.pdf_writer import Writer, margin_block
from auditor.documents.sniff import unreadable

_MOST_PAGES = 3000
# A page whose lines all end farther left than this share of its width holds short lines, not narrow text.
_NARROWEST_TEXT = 0.6
_NOTE_MARK = re.compile(r"[\[［(（]?(\d{1,3}|[*†‡§①-⑳])")


def read_pdf(path: str, content: bytes, sha256: str) -> Document:
    """Read a PDF; raises UnreadableFileError, but a scan gives a Document without text, and problems."""
    contents = _contents(content)
    pages = [page for page in contents.values() if page and not garbled_beyond_use(page)]
    margins = find_margins(pages)
    by_page: dict[int, list[Margin]] = {}
    for margin in margins:
        by_page.setdefault(margin.page, []).append(margin)
    bodies = {page.number: body(page, by_page.get(page.number, [])) for page in pages}
    problems, unread = find_problems(contents, bodies)
    writer = Writer({page.number: page.frame for page in pages}, spelling=_spelling(bodies.values()))
    struck_out = _write(writer, pages, bodies, {id(margin.line) for margin in margins})
    if not writer.builder.blocks and not unread:
        raise unreadable("empty")
    return Document(
        path=path,
        sha256=sha256,
        format=Format.PDF,
        text=writer.builder.text(),
        blocks=tuple(writer.builder.blocks),
        margins=tuple(
            margin_block(margin.kind, margin.line, margin.page, writer.frames[margin.page])
            for margin in margins
        ),
        pages=len(contents),
        problems=(*truncated(content), *problems),
        revisions=Revisions(struck_out=struck_out, comments=sum(page.comments for page in pages)),
        unreadable_pages=unread,
        glyphs=writer.glyphs,
    )


def page_frames(content: bytes) -> tuple[Frame | None, ...]:
    """How each page of a PDF lies, None for a damaged one; raises UnreadableFileError."""
    with _opened(content) as document:
        return tuple(
            read_frame(document, number) for number in range(1, pdfium.FPDF_GetPageCount(document) + 1)
        )


def mended(content: bytes) -> bytes:
    """The same pages in a file with sound structure, as far as pdfium finds its way; raises UnreadableFileError."""
    import pypdfium2

    with _opened(content):
        file = io.BytesIO()
        pypdfium2.PdfDocument(content).save(file)
        return file.getvalue()


def _spelling(bodies: Iterable[list[Fragment]]) -> Spelling | None:
    """How the document spells, if it has hyphens at line ends to judge by that."""
    lines = [fragment.text for fragments in bodies for fragment in fragments]
    return spelling_of(lines) if any(map(ends_with_hyphen, lines)) else None


def _contents(content: bytes) -> dict[int, PageContent | None]:
    """What stands on each page, None for a damaged one, by page number."""
    with _opened(without_outlines(content)) as document:
        count = pdfium.FPDF_GetPageCount(document)
        if count > _MOST_PAGES:
            raise unreadable("too_large")
        contents = {number: read_page(document, number) for number in range(1, count + 1)}
    if not any(contents.values()):
        raise unreadable("damaged")
    return contents


@contextmanager
def _opened(content: bytes) -> Iterator[Any]:
    document = pdfium.FPDF_LoadMemDocument64(content, len(content), None)
    if not document:
        locked = pdfium.FPDF_GetLastError() in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)
        raise unreadable("encrypted" if locked else "damaged")
    try:
        yield document
    finally:
        pdfium.FPDF_CloseDocument(document)


def _write(
    writer: Writer, pages: list[PageContent], bodies: dict[int, list[Fragment]], margins: set[int]
) -> int:
    """Write all pages, and count the passages that are struck out and therefore left out."""
    usual = usual_height(bodies.values())
    rights: dict[float, float] = defaultdict(float)
    for page in pages:
        margin = max(right_margin(bodies[page.number]), _NARROWEST_TEXT * page.width)
        rights[page.width] = max(rights[page.width], margin)
    whole: Flow = []
    asides: dict[int, list[tuple[BlockKind, Paragraph]]] = {}
    struck_out = 0
    for page in pages:
        fragments, struck = without_struck_out(bodies[page.number], page.drawing.horizontals)
        fragments, notes = split_notes(page, fragments, usual)
        struck_out += struck
        whole += flow(page, fragments, rights[page.width])
        asides[page.number] = _asides(page, notes, margins)
    _write_in_order(writer, whole, asides)
    return struck_out


def _asides(page: PageContent, notes: list[Fragment], margins: set[int]) -> list[tuple[BlockKind, Paragraph]]:
    """What is read after the page's text: footnotes, and words that run in another direction."""
    lines = [joined(row) if len(row) > 1 else row[0] for row in rows(notes)]
    column: Flow = [Column(page.number, lines, right_margin(lines))] if lines else []
    found = [(BlockKind.FOOTNOTE, part) for part in paragraphs(column) if isinstance(part, Paragraph)]
    turned = [line for line in page.turned if id(line) not in margins]
    return found + [(BlockKind.PARAGRAPH, Paragraph([(page.number, line)])) for line in turned]


def _write_in_order(
    writer: Writer, whole: Flow, asides: dict[int, list[tuple[BlockKind, Paragraph]]]
) -> None:
    """Write the text; the asides of a page come after its last paragraph, though that may run on."""
    waiting = sorted(asides)
    for part in paragraphs(with_whole_tables(whole)):
        while waiting and waiting[0] < part.page:
            _write_asides(writer, asides[waiting.pop(0)])
        writer.write([part])
    for page in waiting:
        _write_asides(writer, asides[page])


def _write_asides(writer: Writer, asides: list[tuple[BlockKind, Paragraph]]) -> None:
    for kind, paragraph in asides:
        mark = _NOTE_MARK.match(paragraph.lines[0][1].text) if kind is BlockKind.FOOTNOTE else None
        writer.paragraph(kind, paragraph, mark[1] if mark else None)
