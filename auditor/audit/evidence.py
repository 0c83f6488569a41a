"""Evidence: spans of a Document's own text with page and block."""

from bisect import bisect_right
from collections.abc import Iterable
from operator import attrgetter

from auditor.audit.model import Evidence
from auditor.documents import Document


def evidence_at(document: Document, spans: Iterable[tuple[int, int]]) -> tuple[Evidence, ...]:
    """Each span of the original text as Evidence."""
    found = []
    for start, end in spans:
        block = max(0, bisect_right(document.blocks, start, key=attrgetter("start")) - 1)
        page = document.blocks[block].place.page if document.blocks else None
        found.append(Evidence(document.text[start:end], start, end, page, block))
    return tuple(found)
