"""Reads a Word file (.docx) into a Document, and tells which XML each character of it came from."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from auditor.documents import docx_names as names
from auditor.documents.docx_body import Context, Definitions, StoryReader, TextSpan, begins_page
from auditor.documents.docx_names import Element, is_on
from auditor.documents.docx_notes import Notes
from auditor.documents.docx_numbering import Numbering
from auditor.documents.docx_styles import Styles, without_table_styles
from auditor.documents.docx_tally import Tally
from auditor.documents.model import Block, BlockKind, Document, Format, TextBuilder
from auditor.documents.package import (
    DEFAULT_LIMITS,
    DamagedPartError,
    Limits,
    Package,
    PackedPart,
    Relationship,
    parse_xml,
)
from auditor.documents.sniff import unreadable
from auditor.errors import Bilingual, Problem, UnreadableFileError

_USUAL_MAIN_PART = "word/document.xml"
_APPLICATION_PART = "docProps/app.xml"
_PAGES = re.compile(rb"<(?:\w+:)?Pages>\s*([1-9]\d{0,5})\s*<")
_MARGIN_KINDS = {names.HEADER_REFERENCE: BlockKind.HEADER, names.FOOTER_REFERENCE: BlockKind.FOOTER}
_PART_NAMES = {
    "styles": Bilingual("样式", "styles"),
    "numbering": Bilingual("自动编号", "automatic numbering"),
    "footnotes": Bilingual("脚注", "footnotes"),
    "endnotes": Bilingual("尾注", "endnotes"),
    "header": Bilingual("页眉", "headers"),
    "footer": Bilingual("页脚", "footers"),
    "relationships": Bilingual("部件目录", "list of parts"),
}
_DAMAGED_PART = Bilingual(
    "文件的“{zh}”部分已损坏，未能读取，审查结果可能不全。请用 Word 打开修复后另存，再行审查。",
    "The {en} of this file are damaged and were not read, so the audit may be incomplete. "
    "Open the file in Word, let it repair the file, save it and audit it again.",
)
_EMBEDDED_FILE = Bilingual(
    "文件内嵌了另一份文件，其文字未能读取，审查结果可能不全。请用 Word 打开后另存，再行审查。",
    "Another file is embedded in this one and its text was not read, so the audit may be incomplete. "
    "Open the file in Word, save it again and audit the copy.",
)
_NO_TEXT = Bilingual(
    "文件中没有文字。若合同是贴在文档里的图片，请另存为 PDF 后用 OCR 读取。",
    "The file holds no text. If the contract was pasted in as pictures, save it as PDF and read it with OCR.",
)
_PICTURED_PAGES = Bilingual(
    "文件中有 {count} 张整页大小的图片，其中的文字未能读取。若为合同扫描页，请另存为 PDF 后用 OCR 读取。",
    "The file holds {count} pictures the size of a page; text in them was not read. "
    "If they are scanned pages of the contract, save the file as PDF and read it with OCR.",
)


@dataclass(frozen=True, slots=True)
class DocxTrace:
    """A Document with the origin of its text.

    ``spans`` are in the order of the text; their elements belong to the trees of ``parts``, the roots of the
    parts that were read by part name.
    """

    document: Document
    spans: tuple[TextSpan, ...]
    parts: Mapping[str, Element]


def read_docx(path: str, data: bytes, sha256: str, limits: Limits = DEFAULT_LIMITS) -> Document:
    """Read the Word file ``data``; ``path`` and ``sha256`` are taken over into the Document.

    Raises `UnreadableFileError`. A part beside the main one that cannot be read is a "damaged_part" among the
    problems instead.
    """
    return _Reading(data, limits).document(path, sha256, None)


def trace_docx(path: str, data: bytes, sha256: str, limits: Limits = DEFAULT_LIMITS) -> DocxTrace:
    """`read_docx`, and where each piece of the text stands in the file."""
    reading, spans = _Reading(data, limits), list[TextSpan]()
    document = reading.document(path, sha256, spans)
    return DocxTrace(document, tuple(spans), reading.parts)


class _Reading:
    """One file being read: its package, the parts parsed so far and the problems met."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        self.parts: dict[str, Element] = {}
        self._package = Package(data, limits)
        self._main = _main_part(self._package)
        self._problems: list[Problem] = []
        self._damaged: set[str] = set()
        self._links = self._read_links()

    def document(self, path: str, sha256: str, spans: list[TextSpan] | None) -> Document:
        """Read the whole file; with ``spans``, put the origin of the text there."""
        root = self._parse(self._main)
        if root.tag != names.DOCUMENT:
            raise unreadable("not_a_contract_file")
        tally, sections = Tally(), _sections(root)
        definitions = self._definitions(sections)
        story = StoryReader(definitions, tally, _tells_pages(root, sections), spans)
        for body in root.iterchildren(names.BODY):
            story.read(body, Context(BlockKind.PARAGRAPH))
        margins = self._margins(definitions, tally)
        if not story.builder.blocks:
            raise UnreadableFileError("empty", _NO_TEXT)
        self._report(story.embedded_files, tally.pictured_pages)
        return Document(
            path=path,
            sha256=sha256,
            format=Format.DOCX,
            text=story.builder.text(),
            blocks=tuple(story.builder.blocks),
            margins=margins,
            pages=_page_count(self._package, story.builder.blocks),
            problems=tuple(self._problems),
            revisions=tally.revisions(self._comments(root)),
        )

    def _definitions(self, sections: list[Element]) -> Definitions:
        styles = self._styles()
        footnotes = Notes(self._part("footnotes"), names.FOOTNOTE_SETTINGS, "decimal", sections)
        endnotes = Notes(self._part("endnotes"), names.ENDNOTE_SETTINGS, "lowerRoman", sections)
        return Definitions(
            styles,
            Numbering(lambda: self._part("numbering"), styles.numbering),
            {
                names.FOOTNOTE_REFERENCE: (BlockKind.FOOTNOTE, footnotes),
                names.ENDNOTE_REFERENCE: (BlockKind.ENDNOTE, endnotes),
            },
            sections,
        )

    def _styles(self) -> Styles:
        link = self._link("styles")
        if link is not None:
            try:
                return _parsed_styles(self._package.part(link.target))
            except DamagedPartError:
                self._note_damage(link.kind)
        return Styles()

    def _margins(self, body: Definitions, tally: Tally) -> tuple[Block, ...]:
        """The headers and footers of all sections, each distinct text once."""
        targets = {link.id: link for link in self._links}
        builder, read, seen = TextBuilder(), set[str](), set[tuple[BlockKind, str]]()
        for reference in (reference for section in body.sections for reference in section):
            kind = _MARGIN_KINDS.get(reference.tag)
            link = targets.get(reference.get(names.RELATIONSHIP_ID, ""))
            if kind is None or link is None or link.kind != kind.value or link.target in read:
                continue
            read.add(link.target)
            for block in self._margin(link, kind, body, tally):
                if (kind, block.text) not in seen:
                    seen.add((kind, block.text))
                    builder.add(kind, block.text, level=block.level, numbering=block.numbering)
        return tuple(builder.blocks)

    def _margin(self, link: Relationship, kind: BlockKind, body: Definitions, tally: Tally) -> list[Block]:
        root = self._linked(link)
        if root is None:
            return []
        definitions = Definitions(body.styles, body.numbering.restarted(), {}, ())
        story = StoryReader(definitions, tally, paged=False)
        story.read(root, Context(kind))
        return story.builder.blocks

    def _link(self, kind: str) -> Relationship | None:
        return next((link for link in self._links if link.kind == kind), None)

    def _part(self, kind: str) -> Element | None:
        """The part of a kind that the main part has one of, None when there is none or it is damaged."""
        link = self._link(kind)
        return None if link is None else self._linked(link)

    def _linked(self, link: Relationship) -> Element | None:
        try:
            return self._parse(link.target)
        except DamagedPartError:
            self._note_damage(link.kind)
            return None

    def _parse(self, name: str) -> Element:
        if name not in self.parts:
            self.parts[name] = self._package.xml(name)
        return self.parts[name]

    def _read_links(self) -> tuple[Relationship, ...]:
        try:
            return self._package.relationships(self._main)
        except DamagedPartError:
            self._note_damage("relationships")
            return ()

    def _note_damage(self, kind: str) -> None:
        if kind not in self._damaged:
            self._damaged.add(kind)
            self._problems.append(
                Problem("damaged_part", _DAMAGED_PART.filled(**_PART_NAMES[kind]._asdict()))
            )

    def _report(self, embedded_files: int, pictured_pages: int) -> None:
        if embedded_files:
            self._problems.append(Problem("damaged_part", _EMBEDDED_FILE))
        if pictured_pages:
            self._problems.append(Problem("pictured_pages", _PICTURED_PAGES.filled(count=pictured_pages)))

    def _comments(self, root: Element) -> int:
        if self._link("comments") is None:
            return 0
        return sum(1 for _ in root.iter(names.COMMENT_REFERENCE))


def _main_part(package: Package) -> str:
    """The name of the part that holds the body."""
    try:
        links = package.relationships("")
    except DamagedPartError:
        links = ()
    stated = [link.target for link in links if link.kind == "officeDocument"]
    for name in (*stated, _USUAL_MAIN_PART):
        if name in package:
            return name
    raise DamagedPartError if stated else unreadable("not_a_contract_file")


@lru_cache(maxsize=8)
def _parsed_styles(part: PackedPart) -> Styles:
    """Contracts made from one template share their styles, which take as long to read as all the rest."""
    return Styles(parse_xml(without_table_styles(part.unpack())))


def _sections(root: Element) -> list[Element]:
    """The properties of the sections in order, without those kept of earlier drafts."""
    holders = (names.PARAGRAPH_PROPERTIES, names.BODY)
    return [
        section
        for section in root.iter(names.SECTION)
        if (parent := section.getparent()) is not None and parent.tag in holders
    ]


def _tells_pages(root: Element, sections: list[Element]) -> bool:
    """Whether the file says anywhere that a page begins."""
    return (
        next(root.iter(names.RENDERED_PAGE_BREAK), None) is not None
        or any(is_on(each) for each in root.iter(names.PAGE_BREAK_BEFORE))
        or any(begins_page(section) for section in sections[1:])
        or any(each.get(names.TYPE) == "page" for each in root.iter(names.BREAK))
    )


def _page_count(package: Package, blocks: list[Block]) -> int | None:
    """The number of pages that the file states, or the last one that its text reaches if that is more."""
    if _APPLICATION_PART not in package:
        return None
    try:
        found = _PAGES.search(package.read(_APPLICATION_PART))
    except DamagedPartError:
        return None
    return max(int(found[1]), blocks[-1].place.page or 1) if found else None
