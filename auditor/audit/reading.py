"""A contract as the frames read it: statements, what their words stand for, and what follows from them."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from auditor.audit.index import Bits, ConceptIndex, bits_of
from auditor.audit.notes import notes
from auditor.audit.questions import ASKS, read_answers
from auditor.audit.reader import read_statements
from auditor.audit.statements import (
    AGGRAVATED,
    ANAPHORA,
    BREACH,
    CONDITION,
    EXCEPTION_END,
    GRAVE_BREACH,
    OTHERS,
    REFUSE,
    STRUCK,
    Mark,
    Modality,
    Scope,
    Statement,
)
from auditor.contract import Contract, PassageKind, Provision, Reference, Side
from auditor.contract.references import enclosing_article, titles
from auditor.language.lexicon import Hit

# A name costs a tenth of looking a member up in its class.
_EXCEPTION, _CONDITIONED, _AGENCY = Scope.EXCEPTION, Scope.CONDITION, Side.OTHER
_SAME_PARAGRAPH = 3
_DEEPEST_LIST = 4
_NEARBY = 6
_ASKED = 6
_ABOUT = frozenset(("on", "about", "regard", "concern", "就"))
_WHETHER = frozenset(("whether", "否"))


@dataclass(slots=True)
class Reading:
    """The statements of a contract with everything that frames look up more than once.

    ``expanded`` holds, per statement, the concepts that its defined terms stand for, with the token range of the
    definition. ``facts`` are the named facts that hold in a statement, with the marks they rest on. Sets of
    statements: ``own`` hold a concept themselves, ``beside`` also in their lead-in or the head of their table,
    ``wide`` also in their headings, the definitions of their terms or a condition that still stands; ``headed`` stand
    under a heading with it; ``having`` have a fact of that name; in ``hanging`` a fact hangs on the concept;
    ``struck`` stand in provisions that are taken back; ``yielding`` are in the language that gives way; an exception elsewhere leaves those in
    ``swallowed`` to the KOL's judgement. ``term_end`` is the day on which the contract says it ends. ``goes_on`` tells from
    which article the answer to a question goes on that names no subject: For how long?
    """

    contract: Contract
    statements: list[Statement]
    by_provision: dict[int, list[Statement]] = field(default_factory=dict)
    topics: dict[int, frozenset[str]] = field(default_factory=dict)
    expanded: dict[int, dict[str, tuple[int, int]]] = field(default_factory=dict)
    references: dict[int, list[Reference]] = field(default_factory=dict)
    facts: dict[int, dict[str, Mark]] = field(default_factory=dict)
    own: ConceptIndex = field(init=False)
    beside: ConceptIndex = field(init=False)
    wide: ConceptIndex = field(init=False)
    headed: ConceptIndex = field(init=False)
    having: ConceptIndex = field(init=False)
    hanging: ConceptIndex = field(init=False)
    titles: frozenset[int] = frozenset()
    struck: Bits = 0
    yielding: Bits = 0
    swallowed: frozenset[int] = frozenset()
    term_end: date | None = None
    goes_on: dict[int, int] = field(default_factory=dict)
    saying: dict[tuple[str, str], ConceptIndex] = field(default_factory=dict)
    _when: dict[int, dict[str, tuple[int, int]]] = field(default_factory=dict)
    _event_spans: dict[int, dict[str, tuple[int, int]]] = field(default_factory=dict)
    _hangers: dict[str, list[int]] = field(default_factory=dict)
    _hung_on: int = 0
    _holders: defaultdict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    _expanded_to: dict[str, list[int]] = field(default_factory=dict)
    _headers: dict[str, list[int]] = field(default_factory=dict)
    _headings: dict[str, list[int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """The sets are worked out when a frame first asks for them."""
        self.own = ConceptIndex(self._own)
        self.beside = ConceptIndex(self._beside)
        self.wide = ConceptIndex(self._wide)
        self.headed = ConceptIndex(self._headed)
        self.having = ConceptIndex(self._having)
        self.hanging = ConceptIndex(self._hanging)

    def release(self) -> None:
        """Let go of the sets, which know the Reading that knows them: it is freed at once, not found as garbage."""
        for index in (self.own, self.beside, self.wide, self.headed, self.having, self.hanging):
            index.release()
        self.saying.clear()

    def gather(self) -> None:
        """Note where every concept stands: in the statements, in the heads of their tables, in headings."""
        holders = self._holders
        for statement in self.statements:
            self.by_provision.setdefault(statement.provision, []).append(statement)
            for concept in statement.by_concept:
                holders[concept].append(statement.index)
            if statement.kind is PassageKind.ROW:
                for concept in self._header_concepts(statement):
                    self._headers.setdefault(concept, []).append(statement.index)
        self.titles = titles(self.contract.provisions)
        for provision in self.contract.provisions:
            if provision.index in self.titles:
                continue
            for concept in self.own_heading(provision):
                self._headings.setdefault(concept, []).append(provision.index)

    def _header_concepts(self, statement: Statement) -> frozenset[str]:
        header = self.contract.passages[statement.passage].header
        if header < 0:
            return frozenset()
        passage = self.contract.passages[header]
        return frozenset(hit.concept for hit in hits_between(self.contract, passage.start, passage.end))

    def in_header(self, concept: str, statement: Statement) -> bool:
        """Whether the head of the statement's table holds the concept."""
        return statement.index in self._headers.get(concept, ())

    def expand(self, statement: Statement, concepts: Mapping[str, tuple[int, int]]) -> None:
        """Let a defined term in the statement stand for the concepts of its definition."""
        expanded = self.expanded.setdefault(statement.index, {})
        for concept, span in concepts.items():
            if concept not in expanded:
                expanded[concept] = span
                self._expanded_to.setdefault(concept, []).append(statement.index)

    def everything(self) -> Bits:
        """The set of all statements."""
        return (1 << len(self.statements)) - 1

    def expanding(self, concepts: Iterable[str]) -> Bits:
        """The statements in which a defined term stands for one of the concepts."""
        return self._bits(index for concept in concepts for index in self._expanded_to.get(concept, ()))

    def _bits(self, indexes: Iterable[int]) -> Bits:
        return bits_of(indexes, len(self.statements))

    def led_by(self, leading: Iterable[int]) -> Bits:
        """What stands in the lists under these statements, lists within them included."""
        found: set[int] = set()
        for _ in range(_DEEPEST_LIST):
            if not leading:
                break
            leading = {child for index in leading for child in self.statements[index].children}
            found |= leading
        return self._bits(found) if found else 0

    def _own(self, concept: str) -> Bits:
        holders = self._holders.get(concept)
        return self._bits(holders) if holders else 0

    def _beside(self, concept: str) -> Bits:
        found = self.own.one(concept) | self.led_by(self._holders.get(concept, ()))
        in_headers = self._headers.get(concept)
        return found | self._bits(in_headers) if in_headers else found

    def _wide(self, concept: str) -> Bits:
        found = self.beside.one(concept) | self.headed.one(concept)
        more = [*self._expanded_to.get(concept, ()), *self._still_conditioned(concept)]
        return found | self._bits(more) if more else found

    def _having(self, fact: str) -> Bits:
        return self._bits(index for index, facts in self.facts.items() if fact in facts)

    def _hanging(self, concept: str) -> Bits:
        if self._hung_on != len(self.facts):
            self._hung_on = len(self.facts)
            self._hangers = {}
            for index in self.facts:
                for on in self.when_concepts(self.statements[index]):
                    self._hangers.setdefault(on, []).append(index)
        return self._bits(self._hangers.get(concept, ()))

    def holders(self, concept: str) -> Sequence[int]:
        """The indexes of the statements that hold the concept themselves, in order."""
        return self._holders.get(concept, ())

    def _headed(self, concept: str) -> Bits:
        found = 0
        for provision in self._headings.get(concept, ()):
            inside = self.within(provision)
            if inside:
                found |= ((1 << len(inside)) - 1) << inside[0].index
        return found

    def _still_conditioned(self, concept: str) -> Iterator[int]:
        """发生舆情的，乙方应告知；并应配合: the condition of the sentences before, in the same paragraph, still stands."""
        statements = self.statements
        for index in self._holders.get(concept, ()):
            if not any(mark.scope is _CONDITIONED for mark in statements[index].by_concept[concept]):
                continue
            for following in statements[index + 1 : index + 1 + _SAME_PARAGRAPH]:
                if following.before != following.index - 1 or CONDITION in following.by_concept:
                    break
                yield following.index

    def own_heading(self, provision: Provision) -> frozenset[str]:
        """The concepts in the heading of a provision."""
        known = self.topics.get(provision.index)
        if known is None:
            hits = hits_between(self.contract, provision.heading_start, provision.heading_end)
            known = self.topics[provision.index] = frozenset(hit.concept for hit in hits)
        return known

    def leads(self, statement: Statement) -> list[Statement]:
        """The statement that leads into this one, and what leads into that."""
        found: list[Statement] = []
        while statement.lead >= 0 and len(found) < _DEEPEST_LIST:
            statement = self.statements[statement.lead]
            found.append(statement)
        return found

    def when_concepts(self, statement: Statement) -> dict[str, tuple[int, int]]:
        """Every concept on which a consequence in this statement hangs, with where it stands (tokens)."""
        known = self._when.get(statement.index)
        if known is not None:
            return known
        found: dict[str, tuple[int, int]] = {}
        self._when[statement.index] = found
        sources = [statement, *self.leads(statement)]
        sources += [self.statements[child] for child in statement.children]
        sources += self._listed_before(statement)
        sources += self._named_grave(statement)
        if statement.before >= 0 and AGGRAVATED in statement.by_concept:
            sources.append(self.statements[statement.before])
        pointed = []
        if ANAPHORA in statement.by_concept and not self.references.get(statement.index):
            pointed += self._before(statement)
        for source in [*sources, *pointed]:
            for reference in self.references.get(source.index, ()):
                for target in reference.targets:
                    pointed += self.within(target)
        broken = bool(pointed) and any(_breaks(source) for source in sources)
        for source in reversed(pointed):
            found.update(self._broken_spans(source) if broken else self._spans_in(source))
        for source in reversed(sources):
            found.update(self._spans_in(source))
        return found

    def _broken_spans(self, source: Statement) -> dict[str, tuple[int, int]]:
        """What may be broken in a statement: its duty, not the event in which the duty arises or of which it speaks.
        Whoever lets the brand down in a scandal, or comments on it, pays for that, not for the scandal."""
        spans = self._spans_in(source)
        if self._speaks_of_it(source):
            own = {mark.concept for mark in source.marks}
            spans = {concept: span for concept, span in spans.items() if concept in own}
        if not _WHETHER.isdisjoint(self.contract.marked.tokens.norms[source.start : source.end]):
            spans = {concept: span for concept, span in spans.items() if not self._is_asked(span[0])}
        if not any(
            mark.scope is Scope.MAIN and mark.modality is Modality.MUST and mark.bearer not in OTHERS
            for mark in source.marks
        ):
            return spans
        events = {mark.start for mark in source.marks if mark.scope is _CONDITIONED}
        return {concept: span for concept, span in spans.items() if span[0] not in events}

    def _speaks_of_it(self, source: Statement) -> bool:
        """Whether a defined word in it is no deed: 应配合处理该事件, 不得就该事件发声, but not 不得有劣迹行为."""
        if source.index not in self.expanded:
            return False
        bound = any(mark.scope is Scope.MAIN and mark.modality is Modality.MUST for mark in source.marks)
        norms = self.contract.marked.tokens.norms[source.start : source.end]
        return bound or not _ABOUT.isdisjoint(norms)

    def _is_asked(self, start: int) -> bool:
        """是否属于负面舆情, "whether it is a scandal": asked, not said."""
        before = self.contract.marked.tokens.norms[max(0, start - _ASKED) : start]
        return "whether" in before or "是否" in "".join(before)

    def _listed_before(self, statement: Statement) -> list[Statement]:
        """如乙方：(a) 酒驾；或 (b) 爆出丑闻，甲方可解除: what follows behind the last item hangs on all of them."""
        if statement.lead < 0:
            return []
        lead = self.statements[statement.lead]
        inline = lead.passage == statement.passage and lead.children[-1] == statement.index
        return (
            [self.statements[at] for at in lead.children[:-1]]
            if inline and CONDITION in lead.by_concept
            else []
        )

    def _named_grave(self, statement: Statement) -> list[Statement]:
        """乙方有以下行为的，构成根本违约：…; 根本违约的，甲方可解除: what is named so elsewhere, with the items under it."""
        marks = statement.by_concept.get(GRAVE_BREACH, ())
        if not any(mark.scope is _CONDITIONED for mark in marks) or self.references.get(statement.index):
            return []
        named = [
            other
            for other in map(self.statements.__getitem__, self._holders.get(GRAVE_BREACH, ()))
            if any(
                mark.scope is Scope.MAIN and mark.bearer not in OTHERS
                for mark in other.by_concept[GRAVE_BREACH]
            )
        ]
        return [*named, *(self.statements[child] for other in named for child in other.children)]

    def _spans_in(self, source: Statement) -> dict[str, tuple[int, int]]:
        """Every concept in a statement on which something may hang, with where it stands first (tokens)."""
        known = self._event_spans.get(source.index)
        if known is None:
            known = self._event_spans[source.index] = dict(self.expanded.get(source.index, {}))
            for mark in reversed(source.marks):
                # What an agency does is nothing that the KOL answers for.
                if mark.scope is not _EXCEPTION and mark.bearer is not _AGENCY:
                    known[mark.concept] = (mark.start, mark.end)
        return known

    def _before(self, statement: Statement) -> list[Statement]:
        """What 上述情形 or "in any such event" points back at: the statements before it in its article."""
        found: list[Statement] = []
        for index in range(statement.index - 1, max(-1, statement.index - 8), -1):
            other = self.statements[index]
            if self.article(other.provision) != self.article(statement.provision):
                break
            found.append(other)
        return found

    def ruled_references(self, statement: Statement) -> list[Reference]:
        """What a statement refers to, but for its exceptions: 除前款另有约定外 rules nothing of that paragraph."""
        found = self.references.get(statement.index, [])
        if not found or not any(mark.scope is _EXCEPTION for mark in statement.marks):
            return found
        excepted = {mark.segment for mark in statement.marks if mark.scope is Scope.EXCEPTION}
        spans = [statement.segments[number] for number in excepted]
        tokens = self.contract.marked
        return [
            reference
            for reference in found
            if not any(start <= tokens.token_at(reference.start) < end for start, end in spans)
        ]

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
        """The article around a provision, by its index; for what goes on from another one the index of that."""
        provisions = self.contract.provisions
        found = enclosing_article(provisions[provision], provisions).index
        return self.goes_on.get(found, found)

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


def read_contract(contract: Contract, acts: Collection[str], quiet: Collection[str]) -> Reading:
    """Read the statements of a contract and index them; ``acts`` are the concepts that somebody does."""
    reading = Reading(contract, read_statements(contract, acts, quiet))
    if ASKS in contract.marked.tokens.norms:
        reading.goes_on = read_answers(contract, reading.statements)
    reading.gather()
    _attach_references(reading)
    reading.swallowed = frozenset(_swallowed_by_number(reading))
    _expand_terms(reading)
    return reading


def _breaks(statement: Statement) -> bool:
    """Whether a breach is what its consequence hangs on: 违反本条的, 拒不履行前款义务的, 违反本条的一方应…."""
    if any(
        mark.scope is _CONDITIONED
        for concept in (BREACH, REFUSE)
        for mark in statement.by_concept.get(concept, ())
    ):
        return True
    ordered = [mark.start for mark in statement.marks if mark.modality is Modality.MUST]
    return any(
        mark.modality is Modality.PLAIN and mark.start < max(ordered, default=0)
        for mark in statement.by_concept.get(BREACH, ())
    )


def _first_token(statement: Statement) -> int:
    return statement.start


def _attach_references(reading: Reading) -> None:
    for reference in reading.contract.references:
        statement = reading.statement_at(reading.contract.marked.token_at(reference.start))
        if statement is not None:
            reading.references.setdefault(statement.index, []).append(reference)
    for statement, noted in notes(reading.contract, reading.statements):
        named = reading.references.get(statement.index, [])
        if not any(reference.targets and not reference.relative for reference in named):
            reading.references[statement.index] = [noted]


def _swallowed_by_number(reading: Reading) -> Iterator[int]:
    """Section 5.2 does not apply where she thinks otherwise: that swallows 5.2 as if it stood there."""
    for statement in [one for one in reading.statements if one.swallowed]:
        lets_go = STRUCK in statement.by_concept or EXCEPTION_END in statement.by_concept
        named = (r for at in {statement.index, statement.before} for r in reading.references.get(at, ()))
        targets = {target for reference in named if not reference.annex for target in reference.targets}
        for other in (other for target in targets - {0} for other in reading.within(target)):
            if lets_go or 0 < statement.index - other.index <= _NEARBY:
                yield other.index


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
                    reading.expand(statement, concepts)
            position = text.find(definition.term, position + len(definition.term))
