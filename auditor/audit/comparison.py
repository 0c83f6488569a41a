"""What changed between two drafts of a contract: in verdicts, in elements, in faults of the text, and in words."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from auditor.audit.draft_keys import keyed
from auditor.audit.model import Audit, ClauseFinding, DraftFinding, ElementFinding, Heading, Status, Verdict
from auditor.audit.wording import SectionPair, matched, sections
from auditor.documents.model import Document


class Change(StrEnum):
    """What became of a finding; ``new`` and ``gone`` are in one audit only, ``fixed`` asks for nothing any more."""

    WORSE = "worse"
    NEW = "new"
    BETTER = "better"
    FIXED = "fixed"
    GONE = "gone"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class ElementChange:
    """An Element in both audits, or in one."""

    change: Change
    old: ElementFinding | None
    new: ElementFinding | None

    @property
    def either(self) -> ElementFinding:
        found = self.new or self.old
        assert found is not None
        return found


@dataclass(frozen=True, slots=True)
class ClauseChange:
    """A Clause in both audits, or in one; its own ``change`` is that of the verdict, its elements have theirs."""

    change: Change
    old: ClauseFinding | None
    new: ClauseFinding | None
    elements: tuple[ElementChange, ...]

    @property
    def either(self) -> ClauseFinding:
        found = self.new or self.old
        assert found is not None
        return found

    @property
    def worse(self) -> bool:
        return Change.WORSE in (self.change, *(element.change for element in self.elements))

    @property
    def better(self) -> bool:
        changes = {self.change, *(element.change for element in self.elements)}
        return bool(changes & {Change.BETTER, Change.FIXED})


@dataclass(frozen=True, slots=True)
class DraftChange:
    """A finding of the draft checks that only one of the drafts has."""

    change: Change
    found: DraftFinding


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two drafts side by side; ``wording`` is in the order of the new one."""

    old: Audit
    new: Audit
    clauses: tuple[ClauseChange, ...]
    draft: tuple[DraftChange, ...]
    wording: tuple[SectionPair, ...]

    @property
    def worse(self) -> bool:
        """Whether any verdict or element is worse, or the text has a fault that it did not have."""
        new_faults = any(draft.change is Change.NEW for draft in self.draft)
        return new_faults or any(clause.worse for clause in self.clauses)


_VERDICTS = {
    Verdict.ADVERSE: 0,
    Verdict.MISSING: 1,
    Verdict.UNREADABLE: 1,
    Verdict.WEAK: 2,
    Verdict.STRONG: 3,
}
"""What could not be read protects nobody for certain, but may."""

_STATUSES = {Status.UNMET: 0, Status.WEAK: 1, Status.MET: 2, Status.NOT_APPLICABLE: 2}


@dataclass(frozen=True, slots=True)
class Outlines:
    """The outlines of the two drafts, by which their words are compared provision by provision."""

    old: tuple[Heading, ...] = ()
    new: tuple[Heading, ...] = ()


_NO_OUTLINES = Outlines()


def compare(
    old: Audit,
    new: Audit,
    old_document: Document,
    new_document: Document,
    outlines: Outlines = Outlines(),
) -> Comparison:
    """What the new draft gives that the old one did not, and the other way round; opens nothing."""
    return Comparison(
        old,
        new,
        tuple(_clauses(old, new)),
        tuple(_draft(old, new)),
        tuple(matched(sections(old_document, outlines.old), sections(new_document, outlines.new))),
    )


def _clauses(old: Audit, new: Audit) -> Iterator[ClauseChange]:
    before = {clause.id: clause for clause in old.clauses}
    after = {clause.id: clause for clause in new.clauses}
    for id in dict.fromkeys((*after, *before)):
        one, other = before.get(id), after.get(id)
        ranks = _rank_of(one), _rank_of(other)
        unread = _unread(one) | _unread(other)
        found = _elements(one.elements if one else (), other.elements if other else ())
        elements = tuple(element for element in found if element.either.id not in unread)
        yield ClauseChange(_change(*ranks, best=3), one, other, elements)


def _unread(clause: ClauseFinding | None) -> set[str]:
    """The elements that may stand where nothing could be read: what has become of them nobody knows."""
    if clause is None or clause.verdict is not Verdict.UNREADABLE:
        return set()
    return {element.id for element in clause.elements if element.status is Status.UNMET}


def _rank_of(clause: ClauseFinding | None) -> int | None:
    return _VERDICTS[clause.verdict] if clause else None


def _elements(old: Sequence[ElementFinding], new: Sequence[ElementFinding]) -> Iterator[ElementChange]:
    before = {element.id: element for element in old}
    after = {element.id: element for element in new}
    for id in dict.fromkeys((*after, *before)):
        one, other = before.get(id), after.get(id)
        ranks = _STATUSES[one.status] if one else None, _STATUSES[other.status] if other else None
        yield ElementChange(_change(*ranks, best=2), one, other)


def _change(old: int | None, new: int | None, best: int) -> Change:
    if old is None or new is None:
        return Change.NEW if old is None else Change.GONE
    if new == old:
        return Change.UNCHANGED
    if new < old:
        return Change.WORSE
    return Change.FIXED if new == best else Change.BETTER


def _draft(old: Audit, new: Audit) -> Iterator[DraftChange]:
    """What one draft has more of, kind by kind: a blank in a sentence that was reworded is still the same blank."""
    before, after = _by_code(old), _by_code(new)
    for code in dict.fromkeys((*after, *before)):
        mine, theirs = after[code], before[code]
        fresh = [found for id, found in mine.items() if id not in theirs]
        stale = [found for id, found in theirs.items() if id not in mine]
        reworded = min(len(fresh), len(stale))
        yield from _draft_changes(Change.NEW, fresh[reworded:])
        yield from _draft_changes(Change.GONE, stale[reworded:])


def _draft_changes(change: Change, found: Iterable[DraftFinding]) -> Iterator[DraftChange]:
    return (DraftChange(change, one) for one in found)


def _by_code(audit: Audit) -> defaultdict[str, dict[str, DraftFinding]]:
    found: defaultdict[str, dict[str, DraftFinding]] = defaultdict(dict)
    for id, one in keyed(audit.draft):
        found[one.code][id] = one
    return found
