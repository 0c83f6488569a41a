"""A contract as the frames read it: statements, what their words stand for, and what follows from them."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from operator import attrgetter

from auditor.audit.hanging import Hanging
from auditor.audit.index import Bits, ConceptIndex, bits_of
from auditor.audit.statements import CONDITION, Mark, Scope, Statement
from auditor.audit.strengths import StrengthOf, strengths
from auditor.contract import Contract, Passage, PassageKind, Provision, Reference
from auditor.contract.provision_index import enclosing_article, titles
from auditor.language.lexicon import Hit
from auditor.rules import Misdeeds

# A name costs a tenth of looking a member up in its class.
_EXCEPTION, _CONDITIONED = Scope.EXCEPTION, Scope.CONDITION
_APPLIES_NOT = ("notapplito", "notapplyto", "不适用于")
_BREACH_OF = frozenset(("a", "ani", "the", "breach", "of", "under", "对", "违", "反"))
_JOINS = _BREACH_OF | {"to", "or", "and", "nor", ",", "、", "或", "和", "及", "与"}
_SUBJECT_TO = (["subject", "to"],)
_SAME_PARAGRAPH = 3
_LONGEST_TITLE, _STOPS = 14, frozenset("。.;:!?,")
OF_CONTENT, CONTENT_LIST = ("CONTENT_ONLY", "WORDS_SHOWN"), "CONTENT_LIST"
OCCASION = "OCCASION"
"""This clause applies when …, 出现下列情形时适用本条: words that say on what occasion their article holds."""

_EVENTS = frozenset(("STORM", "CRISIS_TOPIC"))
_DEEPEST_LIST = 4


@dataclass(slots=True)
class Reading:
    """The statements of a contract with everything that frames look up more than once; ``misdeeds`` are the pack's.

    ``expanded`` holds, per statement, the concepts that its defined terms stand for, with the token range of the
    definition; ``defining`` the statements that define them. ``facts`` are the named facts that hold in a statement, with the marks they rest on. Sets of
    statements: ``own`` hold a concept themselves, ``beside`` also in their lead-in or the head of their table,
    ``wide`` also in their headings, the definitions of their terms, a condition that still stands or the occasion of their
    article; ``about`` have it in one of these, definitions left out; ``headed`` stand under a heading with it; ``having`` have a fact of that name; ``struck`` stand in provisions that are taken back;
    ``yielding`` are in the language that gives way, ``releasing`` only let the KOL off, ``prevailing`` in a part that goes before the others; an
    exception elsewhere leaves those in ``swallowed`` to the KOL's judgement. ``hanging`` knows what consequences hang on. ``term_end`` is the day on which the contract says it ends.
    ``goes_on`` tells from which article the answer to a question goes on that names no subject: For how long?
    """

    contract: Contract
    statements: list[Statement]
    misdeeds: Misdeeds
    by_provision: dict[int, list[Statement]] = field(default_factory=dict)
    topics: dict[int, frozenset[str]] = field(default_factory=dict)
    expanded: dict[int, dict[str, tuple[int, int]]] = field(default_factory=dict)
    defining: dict[int, set[int]] = field(default_factory=dict)
    references: dict[int, list[Reference]] = field(default_factory=dict)
    facts: dict[int, dict[str, Mark]] = field(default_factory=dict)
    own: ConceptIndex = field(init=False)
    beside: ConceptIndex = field(init=False)
    wide: ConceptIndex = field(init=False)
    headed: ConceptIndex = field(init=False)
    about: ConceptIndex = field(init=False)
    having: ConceptIndex = field(init=False)
    titles: frozenset[int] = frozenset()
    struck: Bits = 0
    yielding: Bits = 0
    releasing: Bits = 0
    prevailing: Bits = 0
    swallowed: frozenset[int] = frozenset()
    term_end: date | None = None
    goes_on: dict[int, int] = field(default_factory=dict)
    hanging: Hanging = field(init=False)
    strengths: dict[str, StrengthOf] = field(init=False)
    saying: dict[tuple[str, str], ConceptIndex] = field(default_factory=dict)
    _holders: defaultdict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    _expanded_to: dict[str, list[int]] = field(default_factory=dict)
    _headers: dict[str, list[int]] = field(default_factory=dict)
    _headings: dict[str, list[int]] = field(default_factory=dict)
    _tables: dict[int, int] = field(default_factory=dict)
    _within: dict[int, Sequence[Statement]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """The sets are worked out when a frame first asks for them."""
        self.own = ConceptIndex(self._own)
        self.beside = ConceptIndex(self._beside)
        self.wide = ConceptIndex(self._wide)
        self.headed = ConceptIndex(self._headed)
        self.about = ConceptIndex(self._about)
        self.having = ConceptIndex(self._having)
        self.hanging = Hanging(self)
        self.strengths = strengths(self.misdeeds.all)

    def release(self) -> None:
        """Let go of the sets, which know the Reading that knows them: it is freed at once, not found as garbage."""
        for index in (self.own, self.beside, self.wide, self.headed, self.about, self.having, self.hanging):
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
        """What the head of the statement's table says, and the title above it: 竞品保护一览, Secrecy Schedule."""
        passages, header = self.contract.passages, self.contract.passages[statement.passage].header
        first = header if header >= 0 else self._first_row(statement.passage)
        heads = [passages[header]] if header >= 0 else []
        if first > 0 and self._is_title(passages[first - 1]):
            heads.append(passages[first - 1])
        marked = self.contract.marked
        return frozenset(hit.concept for head in heads for hit in marked.hits_between(head.start, head.end))

    def _first_row(self, row: int) -> int:
        """The passage of the first row of a table without a head; rows are asked for in order, so each costs one look."""
        above = row - 1
        joined = above >= 0 and self.contract.passages[above].kind is PassageKind.ROW
        first = self._tables[row] = self._tables.get(above, above) if joined else row
        return first

    def _is_title(self, passage: Passage) -> bool:
        """Whether a line above a table is its title: a few words that are no sentence."""
        start, end = self.contract.marked.token_range(passage.start, passage.end)
        norms = self.contract.marked.tokens.norms
        return (
            passage.kind is PassageKind.TEXT
            and 0 < end - start <= _LONGEST_TITLE
            and norms[end - 1] not in _STOPS
        )

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
        found = self._bits(holders) if holders else 0
        if concept in OF_CONTENT:  # 禁止发布含有下列内容的作品：…: what is said of the content in its lead-in
            found |= self.led_by(self._holders.get(CONTENT_LIST, ()))
        return found

    def _beside(self, concept: str) -> Bits:
        found = self.own.one(concept) | self.led_by(self._holders.get(concept, ()))
        in_headers = self._headers.get(concept)
        return found | self._bits(in_headers) if in_headers else found

    def _wide(self, concept: str) -> Bits:
        found = self.beside.one(concept) | self.about.one(concept)
        more = self._expanded_to.get(concept, ())
        return found | self._bits(more) if more else found

    def _about(self, concept: str) -> Bits:
        found = self.headed.one(concept)
        more = [*self._still_conditioned(concept), *self._on_occasion(concept)]
        return found | self._bits(more) if more else found

    def _having(self, fact: str) -> Bits:
        return self._bits(index for index, facts in self.facts.items() if fact in facts)

    def holders(self, concept: str) -> Sequence[int]:
        """The indexes of the statements that hold the concept themselves, in order."""
        return self._holders.get(concept, ())

    def _headed(self, concept: str) -> Bits:
        found = 0
        for provision in self._headings.get(concept, ()):
            inside = self.within(provision)
            if inside:
                found |= ((1 << len(inside)) - 1) << inside[0].index
        return found | self._bits(self._headers.get(concept, ()))

    def _still_conditioned(self, concept: str) -> Iterator[int]:
        """发生舆情的，乙方应告知；并应配合: the condition of the sentences before, in the same paragraph, still stands."""
        statements = self.statements
        told = [
            index
            for index in self._holders.get(concept, ())
            if any(mark.scope is _CONDITIONED for mark in statements[index].by_concept[concept])
        ]
        # Where a Serious Incident takes place, …; what that term stands for is part of the condition.
        told += (i for i in self._expanded_to.get(concept, ()) if CONDITION in statements[i].by_concept)
        for index in told:
            for following in statements[index + 1 : index + 1 + _SAME_PARAGRAPH]:
                if following.before != following.index - 1 or CONDITION in following.by_concept:
                    break
                yield following.index

    def _on_occasion(self, concept: str) -> Iterator[int]:
        """8.1 This clause applies when a post causes a public controversy: what follows in its article is said of that, and
        so is what stands in the annex that applies then: 出现负面报道的，按附件二办理."""
        if concept not in _EVENTS:
            return
        applied = {
            target
            for index in self._holders.get(concept, ())
            if CONDITION in self.statements[index].by_concept
            for reference in self.references.get(index, ())
            if reference.annex
            for target in reference.targets
        }
        for target in sorted(applied):
            yield from (other.index for other in self.within(target))
        telling = self._holders.get(OCCASION, ())
        if not telling:
            return
        for index in (*self._holders.get(concept, ()), *self._expanded_to.get(concept, ())):
            statement = self.statements[index]
            if index in telling and statement.provision:
                article = self.article(statement.provision)
                yield from (other.index for other in self.within(article) if other.index > index)

    def own_heading(self, provision: Provision) -> frozenset[str]:
        """The concepts in the heading of a provision."""
        known = self.topics.get(provision.index)
        if known is None:
            hits = self.contract.marked.hits_between(provision.heading_start, provision.heading_end)
            known = self.topics[provision.index] = frozenset(hit.concept for hit in hits)
        return known

    def leads(self, statement: Statement) -> list[Statement]:
        """The statement that leads into this one, and what leads into that."""
        found: list[Statement] = []
        while statement.lead >= 0 and len(found) < _DEEPEST_LIST:
            statement = self.statements[statement.lead]
            found.append(statement)
        return found

    def ruled_references(self, statement: Statement) -> list[Reference]:
        """What a statement refers to, but for its exceptions and limits: 除前款另有约定外, "subject to clause 10.2" rule
        nothing of what they name."""
        found = self.references.get(statement.index, [])
        if not found:
            return found
        norms, token_at = self.contract.marked.tokens.norms, self.contract.marked.token_at
        left_out = self.left_out(statement)
        found = [
            reference
            for reference in found
            if norms[(at := token_at(reference.start)) - 2 : at] not in _SUBJECT_TO
            and reference not in left_out
        ]
        if not any(mark.scope is _EXCEPTION for mark in statement.marks):
            return found
        excepted = {mark.segment for mark in statement.marks if mark.scope is Scope.EXCEPTION}
        spans = [statement.segments[number] for number in excepted]
        return [
            reference
            for reference in found
            if not any(start <= token_at(reference.start) < end for start, end in spans)
        ]

    def left_out(self, statement: Statement) -> list[Reference]:
        """What a statement says that it does not apply to: "any breach of Section 4 or Section 2", 不适用于第三条、第五条."""
        norms, found, behind = self.contract.marked.tokens.norms, list[Reference](), -1
        for reference in sorted(self.references.get(statement.index, ()), key=attrgetter("start")):
            start, end = self.contract.marked.token_range(reference.start, reference.end)
            at = start
            while at > statement.start and norms[at - 1] in _BREACH_OF:
                at -= 1
            joined = behind >= 0 and _JOINS.issuperset(norms[behind:start])
            if joined or "".join(norms[max(0, at - 4) : at]).endswith(_APPLIES_NOT):
                found.append(reference)
                behind = end
        return found

    def statement_at(self, token: int) -> Statement | None:
        """The statement around a token; None in a heading."""
        at = bisect_right(self.statements, token, key=_first_token) - 1
        if at < 0:
            return None
        statement = self.statements[at]
        return statement if statement.start <= token < statement.end else None

    def statements_between(self, first: int, last: int) -> Sequence[Statement]:
        """The statements that hold one of the tokens from ``first`` to ``last`` (exclusive)."""
        end = bisect_left(self.statements, last, key=_first_token)
        start = bisect_right(self.statements, first, key=_first_token, hi=end) - 1
        return [one for one in self.statements[max(start, 0) : end] if one.end > first]

    def within(self, provision: int) -> Sequence[Statement]:
        """The statements of a provision and of all below it."""
        known = self._within.get(provision)
        if known is None:
            known = self._within[provision] = [
                statement for index in self.below(provision) for statement in self.by_provision.get(index, ())
            ]
        return known

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


def _first_token(statement: Statement) -> int:
    return statement.start
