"""A Contract: a Document understood as an outline of provisions, with parties, definitions and references."""

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from operator import attrgetter

from auditor.documents.model import Document
from auditor.errors import Problem
from auditor.language.marked import Marked


class Role(StrEnum):
    """What a signatory is in the deal."""

    BRAND = "brand"
    KOL = "kol"
    AGENCY = "agency"
    UNKNOWN = "unknown"


class Side(StrEnum):
    """For whom a party acts: an agency on either side, or as one of its own beside a brand and a KOL that sign."""

    BRAND = "brand"
    KOL = "kol"
    OTHER = "other"
    BOTH = "both"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Provision:
    """One numbered unit of the outline; spans count characters of the folded text.

    ``label`` is the number as written, ``rank`` the kind of numbering ("article", "decimal 2", "(cn)"),
    ``number`` its value (7, or 7 and 2 for 7.2). ``end`` is the end of the whole subtree. The provision with
    index 0 is the contract itself and holds what stands before the first number.
    """

    index: int
    label: str
    rank: str
    number: tuple[int, ...]
    heading: str
    heading_start: int
    heading_end: int
    start: int
    end: int
    parent: int
    depth: int
    annex: bool = False


class PassageKind(StrEnum):
    """How a passage is to be read."""

    HEADING = "heading"
    TEXT = "text"
    ROW = "row"
    HEADER_ROW = "header_row"


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph or a table row: the longest stretch of text that one sentence can lie in (folded positions).

    ``start`` is behind the number and inline heading. ``header`` is the index of the passage that heads the table,
    ``bullet`` tells that a bullet stands before it.
    """

    kind: PassageKind
    start: int
    end: int
    provision: int
    header: int = -1
    bullet: bool = False


@dataclass(frozen=True, slots=True)
class Party:
    """A signatory. ``label`` and ``name`` are as written, ``aliases`` all words the text uses for it, folded.

    ``confidence`` runs from 0 (unknown) to 1.
    """

    label: str
    name: str
    role: Role
    side: Side
    confidence: float
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Definition:
    """A term and where its meaning is written (folded positions)."""

    term: str
    term_start: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reference:
    """A mention of other provisions. ``dangling`` names what is not in the file; ``relative`` is 本条, this Section."""

    start: int
    end: int
    targets: tuple[int, ...]
    dangling: str = ""
    relative: bool = False
    annex: bool = False


_HOLDERS = frozenset(("chapter", "part", "section", "contract"))


@dataclass(frozen=True, slots=True)
class Contract:
    """A Document understood. ``party_hits`` are (start token, end token, side) of every mention of a party."""

    document: Document
    marked: Marked
    language: str
    provisions: tuple[Provision, ...]
    passages: tuple[Passage, ...]
    parties: tuple[Party, ...]
    definitions: tuple[Definition, ...]
    references: tuple[Reference, ...]
    party_hits: tuple[tuple[int, int, Side], ...]
    problems: tuple[Problem, ...]

    def provision_at(self, position: int) -> Provision:
        """The innermost provision around a folded position."""
        found = self.provisions[max(0, bisect_right(self.provisions, position, key=attrgetter("start")) - 1)]
        while found.index and found.end <= position:
            found = self.provisions[found.parent]
        return found

    def article_of(self, provision: Provision) -> Provision:
        """The outermost provision around this one that is no chapter or part; an annex for what stands in one."""
        outer = provision
        while provision.index:
            outer = provision if provision.rank not in _HOLDERS or not outer.index else outer
            if provision.annex:
                return provision
            provision = self.provisions[provision.parent]
        return outer

    def annex_around(self, position: int) -> int:
        """The index of the annex that holds a folded position, 0 outside of all."""
        provision = self.provision_at(position)
        while provision.index and not provision.annex:
            provision = self.provisions[provision.parent]
        return provision.index

    def words(self, start: int, end: int) -> str:
        """The original words of a folded span, without blanks around them."""
        first, last = self.marked.tokens.folded.original(start, end)
        return self.document.text[first:last].strip()
