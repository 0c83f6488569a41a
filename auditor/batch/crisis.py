"""On a crisis day: every audited contract of the Workspace with a KOL, as cards of what it lets the brand do."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.audit.model import Audit, Evidence, Heading
from auditor.batch.memory import sign_off_of
from auditor.errors import UnreadableFileError
from auditor.language.mentions import mentions
from auditor.reports.levers import Card, Quote, card, matches
from auditor.reports.opinion_places import Places
from auditor.workspace import ContractRecord, Workspace

if TYPE_CHECKING:
    from auditor.documents import Document

_MOST_MENTIONS, _AROUND = 3, 24
"""Passages that show where a name stands, and characters shown before and behind it."""


@dataclass(slots=True)
class Search:
    """What the Workspace holds about a name: cards, and files of which nobody can say whether they hold it."""

    name: str
    cards: list[Card] = field(default_factory=list)
    unchecked: list[str] = field(default_factory=list)
    total: int = 0


def search_levers(path: Path, name: str, language: str) -> Search:
    """Every contract on the list, each content once, that has the name for a party or anywhere in its text.

    Those with a party of that name come first. Without a Workspace at ``path`` there is nothing to find, and none is
    made.
    """
    search, mentioning = Search(name), list[Card]()
    if not path.exists():
        return search
    with Workspace(path) as workspace:
        known = workspace.mentioning(name)
        for record in _each_content_once(workspace, search):
            is_party = matches(record.audit, name)
            found = is_party or record.sha256 in known.found
            audit = workspace.audit(record.sha256) if found else None
            if audit is not None:
                handled = sign_off_of(workspace.review(record.sha256)).handled
                source = _Source(record.path, audit, language)
                where = () if is_party else tuple(source.mentions(name))
                (search.cards if is_party else mentioning).append(
                    card(audit, language, source.locate, handled, where)
                )
            elif found or record.sha256 not in known.searched or not record.audit.read_whole:
                search.unchecked.append(record.path)
    search.cards += mentioning
    return search


def _each_content_once(workspace: Workspace, search: Search) -> Iterator[ContractRecord]:
    """The rows of the list, counted on the way; copies of a file are left out."""
    seen = set()
    for record in workspace.contracts():
        search.total += 1
        if not record.sha256 or record.sha256 not in seen:
            yield record
        seen.add(record.sha256)


class _Source:
    """The file behind a card, read again to cite it; where it is gone or changed there are pages alone."""

    def __init__(self, path: str, audit: Audit, language: str) -> None:
        from auditor.documents import read

        self._document: Document | None = None
        self._places = Places((), language)
        try:
            document = read(path)
        except UnreadableFileError:
            return
        if document.sha256 == audit.sha256:
            self._document, self._places = document, Places(_outline(document), language)

    def locate(self, evidence: Evidence) -> str:
        """Article and page: "第四条 · 第 2 页"."""
        return " · ".join("".join(self._places.of([evidence])).split("\n"))

    def mentions(self, name: str) -> Iterator[Quote]:
        """The first passages that hold the name, with some words around it."""
        from auditor.audit.evidence import evidence_at

        if self._document is None:
            return
        text = self._document.text
        for start, end in islice(mentions(name, text), _MOST_MENTIONS):
            around = slice(max(0, start - _AROUND), end + _AROUND)
            (evidence,) = evidence_at(self._document, [(start, end)])
            shown = " ".join(text[around].split())
            yield Quote(f"…{shown}…", self.locate(evidence))


def _outline(document: "Document") -> tuple[Heading, ...]:
    from auditor.audit.engine import outline_of, pack_of

    return outline_of(document, pack_of(None))
