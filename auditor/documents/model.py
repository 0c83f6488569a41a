"""A Document: a file as read, blocks of text in reading order, each with its place."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from enum import StrEnum

from auditor.errors import Problem


class Format(StrEnum):
    """What a file really is, whatever its name says."""

    DOCX = "docx"
    PDF = "pdf"
    TEXT = "text"


class BlockKind(StrEnum):
    """Where in the file a block of text stands."""

    PARAGRAPH = "paragraph"
    CELL = "cell"
    TEXT_BOX = "text_box"
    FOOTNOTE = "footnote"
    ENDNOTE = "endnote"
    HEADER = "header"
    FOOTER = "footer"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page in PDF points, origin at the bottom left of the page as displayed."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class Place:
    """Where a block stands: a 1-based page and box (PDF), or table, row and column (0-based), or a note's label.

    ``table`` counts the tables of the document in reading order; a nested table has a number of its own, and ``within``
    tells the table and the row of the cell that it stands in.
    """

    page: int | None = None
    box: Box | None = None
    table: int | None = None
    row: int | None = None
    column: int | None = None
    note: str | None = None
    within: tuple[int, int] | None = None


NOWHERE = Place()


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph of text without line breaks or tabs inside.

    ``start`` counts characters of the Document's text. ``level`` is the heading level (1 to 9) when the file
    states one. ``numbering`` is the rendered automatic number ("第一条", "2.1"), which ``text`` begins with.
    """

    kind: BlockKind
    text: str
    start: int
    place: Place = NOWHERE
    level: int | None = None
    numbering: str = ""

    @property
    def end(self) -> int:
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Revisions:
    """How much of the file is marked as changed, hidden or commented; none of it but insertions is in the text."""

    insertions: int = 0
    deletions: int = 0
    struck_out: int = 0
    hidden: int = 0
    comments: int = 0


@dataclass(frozen=True, slots=True)
class Document:
    """A file as read.

    ``text`` is the text of all blocks in reading order. After a block stands one separator: a tab when the next
    block is another cell of the same table row, a line break otherwise; blocks themselves hold neither.
    ``margins`` are running headers, footers and page numbers: kept, but no part of ``text``.
    ``pages`` is None when the format does not say. ``unreadable_pages`` are 1-based pages whose text is missing.
    ``glyphs`` holds four numbers (left, bottom, right, top, in PDF points) per character of ``text`` for a PDF,
    zeros where a character has no glyph, and is empty for other formats.
    """

    path: str
    sha256: str
    format: Format
    text: str
    blocks: tuple[Block, ...]
    margins: tuple[Block, ...] = ()
    pages: int | None = None
    problems: tuple[Problem, ...] = ()
    revisions: Revisions = Revisions()
    unreadable_pages: tuple[int, ...] = ()
    glyphs: array[float] = field(default_factory=lambda: array("f"), repr=False, compare=False)


class TextBuilder:
    """Lays blocks end to end with the separators of `Document.text`."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self.blocks: list[Block] = []

    def add(
        self,
        kind: BlockKind,
        text: str,
        place: Place = NOWHERE,
        level: int | None = None,
        numbering: str = "",
    ) -> Block:
        """Append one block; ``text`` must hold no tab and no line break."""
        if self.blocks:
            separator = "\t" if _same_row(self.blocks[-1].place, place) else "\n"
            self._parts.append(separator)
            self._length += 1
        block = Block(kind, text, self._length, place, level, numbering)
        self._parts.append(text)
        self._length += len(text)
        self.blocks.append(block)
        return block

    @property
    def length(self) -> int:
        """Characters so far, which is where the next block's separator would stand."""
        return self._length

    def text(self) -> str:
        return "".join(self._parts)


def _same_row(before: Place, after: Place) -> bool:
    return (
        before.table is not None
        and before.table == after.table
        and before.row == after.row
        and before.column != after.column
    )
