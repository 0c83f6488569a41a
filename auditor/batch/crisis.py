"""On a crisis day: every audited contract of the Workspace with a KOL, as cards of what it lets the brand do."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from auditor.audit.model import Audit, Evidence
from auditor.batch.export import sign_off_of
from auditor.errors import UnreadableFileError
from auditor.reports.levers import Card, card, has_named_parties, matches
from auditor.reports.words import words
from auditor.workspace import Workspace


@dataclass(slots=True)
class Search:
    """What the Workspace holds about a name: cards, and files of which nobody can say whom they are with."""

    name: str
    cards: list[Card] = field(default_factory=list)
    unchecked: list[str] = field(default_factory=list)
    total: int = 0


def search_levers(path: Path, name: str, language: str) -> Search:
    """Every contract on the list, each content once; only those that match are read whole.

    Without a Workspace at ``path`` there is nothing to find, and none is made.
    """
    search, seen = Search(name), set()
    if not path.exists():
        return search
    with Workspace(path) as workspace:
        for record in workspace.contracts():
            search.total += 1
            if record.sha256 and record.sha256 in seen:
                continue
            seen.add(record.sha256)
            if matches(record.audit, name):
                audit = workspace.audit(record.sha256)
                if audit is not None:
                    handled = sign_off_of(workspace.review(record.sha256)).handled
                    locate = _locator(record.path, audit, language)
                    search.cards.append(card(audit, language, locate, handled))
                    continue
            elif has_named_parties(record.audit):
                continue
            search.unchecked.append(record.path)
    return search


def _locator(path: str, audit: Audit, language: str) -> Callable[[Evidence], str] | None:
    """Cites article and page; None, and so the page alone, where the file is gone or is another by now."""
    from auditor.audit.engine import outline_of, pack_of
    from auditor.audit.wording import cited
    from auditor.documents import read

    try:
        document = read(path)
    except UnreadableFileError:
        return None
    if document.sha256 != audit.sha256:
        return None
    outline = outline_of(document, pack_of(None))
    places = list(zip(outline, cited(outline), strict=True))
    page = words(language)["page_reference"]

    def locate(evidence: Evidence) -> str:
        labels = [label for heading, label in places if heading.start <= evidence.start < heading.end]
        parts = [labels[-1] if labels else "", page.format(page=evidence.page) if evidence.page else ""]
        return " · ".join(part for part in parts if part)

    return locate
