"""A contract as the frames read it: statements, what their words stand for, and what follows from them."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from auditor.audit.reader import read_statements
from auditor.audit.statements import CONDITION, Mark, Scope, Statement
from auditor.contract import Contract, PassageKind, Provision, Reference
from auditor.language.lexicon import Hit

ANAPHORA = "ANAPHORA"
_SAME_PARAGRAPH = 3


@dataclass(slots=True)
class Reading:
    """The statements of a contract with everything that frames look up more than once.

    ``expanded`` holds, per statement, the concepts that its defined terms stand for, with the token range of the
    definition. ``facts`` are the named facts that hold in a statement, with the marks they rest on.
    """

    contract: Contract
    statements: list[Statement]
    by_concept: dict[str, list[Statement]] = field(default_factory=dict)
    by_provision: dict[int, list[Statement]] = field(default_factory=dict)
    topics: dict[int, frozenset[str]] = field(default_factory=dict)
    expanded: dict[int, dict[str, tuple[int, int]]] = field(default_factory=dict)
    references: dict[int, list[Reference]] = field(default_factory=dict)
    facts: dict[int, dict[str, Mark]] = field(default_factory=dict)
    _when: dict[int, dict[str, tuple[int, int]]] = field(default_factory=dict)

    def heading_concepts(self, provision: int) -> frozenset[str]:
        """The concepts in the headings of a provision and of all around it."""
        known = self.topics.get(provision)
        if known is not None:
            return known
        here = self.contract.provisions[provision]
        own = frozenset(
            hit.concept for hit in hits_between(self.contract, here.heading_start, here.heading_end)
        )
        above = self.heading_concepts(here.parent) if provision else frozenset()
        self.topics[provision] = own | above
        return self.topics[provision]

    def own_heading(self, provision: Provision) -> frozenset[str]:
        return frozenset(
            hit.concept for hit in hits_between(self.contract, provision.heading_start, provision.heading_end)
        )

    def leads(self, statement: Statement) -> list[Statement]:
        """The statement that leads into this one, and what leads into that."""
        found: list[Statement] = []
        while statement.lead >= 0 and len(found) < 4:
            statement = self.statements[statement.lead]
            found.append(statement)
        return found

    def has(self, statement: Statement, concepts: tuple[str, ...], *, wide: bool) -> bool:
        """Whether one of the concepts stands in the statement or its lead-in; if ``wide`` also in its headings
        and in the definitions of its terms."""
        for concept in concepts:
            if concept in statement.by_concept:
                return True
        if statement.lead >= 0:
            for lead in self.leads(statement):
                if any(concept in lead.by_concept for concept in concepts):
                    return True
        if statement.kind is PassageKind.ROW and self._header_has(statement, concepts):
            return True
        if not wide:
            return False
        if self._conditioned_before(statement, concepts):
            return True
        expanded = self.expanded.get(statement.index)
        if expanded and any(concept in expanded for concept in concepts):
            return True
        return not self.heading_concepts(statement.provision).isdisjoint(concepts)

    def _conditioned_before(self, statement: Statement, concepts: tuple[str, ...]) -> bool:
        """发生舆情的，乙方应告知；并应配合: the condition of the sentences before, in the same paragraph, still stands."""
        for _ in range(_SAME_PARAGRAPH):
            if statement.before < 0 or CONDITION in statement.by_concept:
                return False
            statement = self.statements[statement.before]
            marks = (mark for concept in concepts for mark in statement.by_concept.get(concept, ()))
            if any(mark.scope is Scope.CONDITION for mark in marks):
                return True
        return False

    def _header_has(self, statement: Statement, concepts: tuple[str, ...]) -> bool:
        header = self.contract.passages[statement.passage].header
        if header < 0:
            return False
        passage = self.contract.passages[header]
        return any(hit.concept in concepts for hit in hits_between(self.contract, passage.start, passage.end))

    def when_concepts(self, statement: Statement) -> dict[str, tuple[int, int]]:
        """Every concept on which a consequence in this statement hangs, with where it stands (tokens)."""
        known = self._when.get(statement.index)
        if known is not None:
            return known
        found: dict[str, tuple[int, int]] = {}
        self._when[statement.index] = found
        sources = [statement, *self.leads(statement)]
        sources += [self.statements[child] for child in statement.children]
        if ANAPHORA in statement.by_concept and not self.references.get(statement.index):
            sources += self._before(statement)
        for source in list(sources):
            for reference in self.references.get(source.index, ()):
                for target in reference.targets:
                    sources += self.within(target)
        for source in sources:
            for mark in source.marks:
                if mark.scope is not Scope.EXCEPTION:
                    found.setdefault(mark.concept, (mark.start, mark.end))
            for concept, span in self.expanded.get(source.index, {}).items():
                found.setdefault(concept, span)
        return found

    def _before(self, statement: Statement) -> list[Statement]:
        """What 上述情形 or "in any such event" points back at: the statements before it in its article."""
        found: list[Statement] = []
        for index in range(statement.index - 1, max(-1, statement.index - 8), -1):
            other = self.statements[index]
            if self.article(other.provision) != self.article(statement.provision):
                break
            found.append(other)
        return found

    def statement_at(self, token: int) -> Statement | None:
        """The statement around a token; None in a heading."""
        at = bisect_right(self.statements, token, key=_first_token) - 1
        if at < 0:
            return None
        statement = self.statements[at]
        return statement if statement.start <= token < statement.end else None

    def within(self, provision: int) -> list[Statement]:
        """The statements of a provision and of all below it."""
        return [
            statement for index in self.below(provision) for statement in self.by_provision.get(index, ())
        ]

    def below(self, provision: int) -> range:
        """The indexes of a provision and of all below it, which stand together in the outline."""
        provisions = self.contract.provisions
        end = provisions[provision].end
        last = provision + 1
        while last < len(provisions) and provisions[last].start < end:
            last += 1
        return range(provision, last)

    def article(self, provision: int) -> int:
        """The outermost numbered provision around this one that is no chapter, part or annex."""
        provisions = self.contract.provisions
        here = provisions[provision]
        while here.parent:
            parent = provisions[here.parent]
            if parent.rank in {"chapter", "part", "annex", "section", "contract"}:
                break
            here = parent
        return here.index

    def around(self, provision: int) -> list[int]:
        """A provision and everything it lies in, innermost first, the contract itself left out."""
        found: list[int] = []
        while provision:
            found.append(provision)
            provision = self.contract.provisions[provision].parent
        return found


def _start(hit: Hit) -> int:
    return hit.start


def hits_between(contract: Contract, start: int, end: int) -> list[Hit]:
    """The concept hits between two folded positions."""
    if end <= start:
        return []
    first, last = contract.marked.token_range(start, end)
    hits = contract.marked.hits
    at = bisect_left(hits, first, key=_start)
    found: list[Hit] = []
    while at < len(hits) and hits[at].start < last:
        if hits[at].end <= last:
            found.append(hits[at])
        at += 1
    return found


def read_contract(contract: Contract) -> Reading:
    """Read the statements of a contract and index them."""
    reading = Reading(contract, read_statements(contract))
    for statement in reading.statements:
        reading.by_provision.setdefault(statement.provision, []).append(statement)
        for concept in statement.by_concept:
            reading.by_concept.setdefault(concept, []).append(statement)
    _attach_references(reading)
    _expand_terms(reading)
    return reading


def _first_token(statement: Statement) -> int:
    return statement.start


def _attach_references(reading: Reading) -> None:
    for reference in reading.contract.references:
        statement = reading.statement_at(reading.contract.marked.token_at(reference.start))
        if statement is not None:
            reading.references.setdefault(statement.index, []).append(reference)


def _expand_terms(reading: Reading) -> None:
    """A defined term carries every concept that its definition holds to wherever it is used."""
    contract = reading.contract
    text = contract.marked.text
    names = {alias for party in contract.parties for alias in party.aliases}
    for definition in contract.definitions:
        if len(definition.term) < 2 or definition.term in names:
            continue
        concepts = {
            hit.concept: (hit.start, hit.end)
            for hit in hits_between(contract, definition.start, definition.end)
        }
        if not concepts:
            continue
        position = text.find(definition.term)
        while position >= 0:
            if not definition.term_start <= position < definition.end:
                statement = reading.statement_at(contract.marked.token_at(position))
                if statement is not None:
                    own = reading.expanded.setdefault(statement.index, {})
                    for concept, span in concepts.items():
                        own.setdefault(concept, span)
            position = text.find(definition.term, position + len(definition.term))
