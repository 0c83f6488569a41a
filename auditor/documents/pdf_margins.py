"""Running headers, footers and page numbers of a PDF, known by their return at the same height."""

from collections import Counter
from dataclasses import dataclass

from auditor.documents.lines import bare_number, generalised, states_page_number
from auditor.documents.model import BlockKind
from auditor.documents.pdf_fragments import Fragment
from auditor.documents.pdf_page import PageContent
from auditor.documents.pdf_rows import joined, rows

# The share of the page's height at its top and bottom where headers and footers stand: less where there are
# too few pages to see much return.
_ZONE, _ZONE_OF_FEW, _FEW = 0.12, 0.08, 2
# On so many pages a header stands, or on so many of a short contract.
_RETURNS, _RETURNS_IN_SHORT, _SHORT = 3, 2, 4
# How far, in points, a header may at least wander from page to page.
_SAME_HEIGHT = 4.0


Key = tuple[BlockKind, str, int]


@dataclass(frozen=True, slots=True)
class Margin:
    page: int
    kind: BlockKind
    line: Fragment


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A row near an edge; ``distance`` from that edge in points."""

    margin: Margin
    distance: float

    @property
    def key(self) -> Key:
        """The same for lines that return: what they say, and about how high they stand."""
        return self.margin.kind, generalised(self.margin.line.text), round(self.distance / _SAME_HEIGHT)


def find_margins(pages: list[PageContent]) -> list[Margin]:
    """The headers and footers of all pages, page by page from the outside in."""
    candidates = [_candidates(page, len(pages)) for page in pages]
    count = Counter(candidate.key for edges in candidates for edge in edges for candidate in edge)
    found = []
    for edges in candidates:
        for edge in edges:
            for candidate in edge:
                if not _is_margin(candidate, count, len(pages)):
                    # What stands farther in than a line of the text is text itself.
                    break
                found.append(candidate.margin)
    return [*found, *_watermarks(pages)]


def body(page: PageContent, margins: list[Margin]) -> list[Fragment]:
    """The page's fragments without those in its margins."""
    heights = [(margin.line.bottom, margin.line.top) for margin in margins if margin.page == page.number]
    if not heights:
        return page.fragments
    return [
        fragment
        for fragment in page.fragments
        if not any(bottom <= fragment.middle <= top for bottom, top in heights)
    ]


def _candidates(page: PageContent, pages: int) -> list[list[_Candidate]]:
    """The rows at the page's top and at its bottom, each from the outside in."""
    zone = page.height * (_ZONE if pages > _FEW else _ZONE_OF_FEW)
    upper = rows([fragment for fragment in page.fragments if fragment.middle > page.height - zone])
    lower = rows([fragment for fragment in page.fragments if fragment.middle < zone])[::-1]
    edges = []
    for kind, found in ((BlockKind.HEADER, upper), (BlockKind.FOOTER, lower)):
        lines = [joined(row) if len(row) > 1 else row[0] for row in found]
        edge = page.height if kind is BlockKind.HEADER else 0.0
        edges.append([_Candidate(Margin(page.number, kind, line), abs(edge - line.middle)) for line in lines])
    return edges


def _is_margin(candidate: _Candidate, count: Counter[Key], pages: int) -> bool:
    text = candidate.margin.line.text
    if states_page_number(text):
        return True
    kind, words, height = candidate.key
    returns = sum(count[kind, words, near] for near in (height - 1, height, height + 1))
    if returns >= (_RETURNS if pages > _SHORT else _RETURNS_IN_SHORT):
        return True
    return pages == 1 and bare_number(text) == 1


def _watermarks(pages: list[PageContent]) -> list[Margin]:
    """Text aslant or upended that returns on several pages; once only, it may be part of the contract."""
    count = Counter(text for page in pages for text in {line.text for line in page.turned})
    return [
        Margin(page.number, BlockKind.HEADER, line)
        for page in pages
        for line in page.turned
        if count[line.text] > 1
    ]
