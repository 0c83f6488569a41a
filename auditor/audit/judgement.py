"""Judgement: which provisions give a Clause, which of its Elements they meet, and the verdict."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from auditor.audit.frames import BREACH, WHOLE_AGREEMENT, Match, Strength, match_frame
from auditor.audit.model import Status, Verdict
from auditor.audit.reading import Reading
from auditor.audit.statements import CONDITION, OTHERWISE, Scope, Statement
from auditor.rules import Clause, Element, Frame

DEFER, THAT_DUTY = "DEFER", "THAT_DUTY"
_REACH = 5
_GENERAL_REACH = 6
JUDGED_CONCEPTS = frozenset(
    (DEFER, THAT_DUTY, BREACH, WHOLE_AGREEMENT, "ANY_BREACH", "EXTRA_CONDITION", OTHERWISE)
)
_MONEY = ("REFUND", "DAMAGES")
ANY_BREACH, EXTRA_CONDITION = "ANY_BREACH", "EXTRA_CONDITION"


@dataclass(slots=True)
class Home:
    """Where a Clause lives: its operative matches, the statements that may speak to its Elements, its provisions."""

    matches: list[Match] = field(default_factory=list)
    denials: list[Match] = field(default_factory=list)
    other_side: list[Match] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    provisions: set[int] = field(default_factory=set)
    acts: frozenset[str] = frozenset()
    operative: set[int] = field(default_factory=set)
    passages: set[int] = field(default_factory=set)
    covered: set[int] = field(default_factory=set)
    breaches: list[Statement] | None = None


@dataclass(frozen=True, slots=True)
class ElementJudgement:
    """The status of an Element with the match it rests on; ``blank`` and ``below`` say why it is not met."""

    element: Element
    status: Status
    match: Match | None = None


@dataclass(frozen=True, slots=True)
class ClauseJudgement:
    """The verdict on a Clause with everything it rests on. ``faults`` are codes of what makes it weak."""

    clause: Clause
    verdict: Verdict
    home: Home
    elements: tuple[ElementJudgement, ...]
    faults: tuple[str, ...]


def judge(clause: Clause, reading: Reading, strictness: str) -> ClauseJudgement:
    """The verdict of one Clause on one contract."""
    home = find_home(clause, reading, strictness)
    operative = bool(home.matches)
    elements = tuple(_judge_elements(clause, home, reading, strictness) if operative else _nothing(clause))
    faults = tuple(_faults(home, reading)) if operative else ()
    verdict = _verdict(home, elements, faults, strictness)
    if verdict is Verdict.ADVERSE:
        elements = tuple(_nothing(clause))
    return ClauseJudgement(clause, verdict, home, elements, faults)


def _verdict(
    home: Home, elements: Iterable[ElementJudgement], faults: tuple[str, ...], strictness: str
) -> Verdict:
    if not home.matches:
        return Verdict.ADVERSE if home.denials or home.other_side else Verdict.MISSING
    if home.denials and not any(match.strength is Strength.BINDS for match in home.matches):
        return Verdict.ADVERSE
    lacking = any(
        judged.element.required.get(strictness, False) and judged.status in {Status.WEAK, Status.UNMET}
        for judged in elements
    )
    return Verdict.WEAK if lacking or faults else Verdict.STRONG


def _nothing(clause: Clause) -> list[ElementJudgement]:
    return [ElementJudgement(element, Status.UNMET) for element in clause.elements]


def _faults(home: Home, reading: Reading) -> Iterable[str]:
    """What weakens a clause as a whole, whatever its elements say."""
    best = max(match.strength for match in home.matches)
    if any(_is_swallowed(match.statement, reading) for match in home.matches):
        yield "swallowed"
    elif best is Strength.HEDGED:
        yield "hedged"
    if home.denials:
        yield "denied_in_part"
    firm = [match.statement for match in home.matches if match.strength is best]
    if firm and all(DEFER in statement.by_concept for statement in firm):
        yield "deferred"
    if firm and all(_is_conditional(statement) for statement in firm):
        yield "conditional"
    if any(_dangling_annex(statement, reading) for statement in firm):
        yield "annex_missing"


def _is_conditional(statement: Statement) -> bool:
    """Whether the duty hangs on something that the brand must first do or pay beyond the deal."""
    return EXTRA_CONDITION in statement.by_concept and CONDITION in statement.by_concept


def _is_swallowed(statement: Statement, reading: Reading) -> bool:
    """Whether its own exception, or one in the sentence behind it, leaves the duty to the KOL's judgement."""
    if statement.swallowed:
        return True
    following = reading.statements[statement.index + 1 : statement.index + 2]
    return any(other.swallowed and other.provision == statement.provision for other in following)


def _dangling_annex(statement: Statement, reading: Reading) -> bool:
    return any(
        reference.annex and reference.dangling for reference in reading.references.get(statement.index, ())
    )


def find_home(clause: Clause, reading: Reading, strictness: str) -> Home:
    """The operative provisions of a Clause and every statement that may speak to its Elements."""
    home = Home()
    for frame in clause.operative:
        for match in _matches(frame, reading, strictness):
            if match.strength is Strength.DENIES:
                home.denials.append(match)
            elif match.strength is Strength.OTHER_SIDE:
                home.other_side.append(match)
            elif match.statement.index not in home.operative:
                home.operative.add(match.statement.index)
                home.matches.append(match)
    for frame in clause.denial:
        home.denials += [
            match for match in _matches(frame, reading, strictness) if match.strength is Strength.BINDS
        ]
    denied = {match.statement.index for match in home.denials}
    home.matches = [match for match in home.matches if match.statement.index not in denied]
    home.operative -= denied
    if home.matches:
        _furnish(home, clause, reading)
    return home


def _matches(frame: Frame, reading: Reading, strictness: str) -> list[Match]:
    """Every match of a frame in the contract, through the statements that hold one of its anchors."""
    seen: set[int] = set()
    found: list[Match] = []
    if frame.then:
        holding = [reading.statements[index] for index in reading.facts]
        items = [reading.statements[child] for statement in holding for child in statement.children]
        candidates = holding + items
    else:
        candidates = [s for concept in frame.anchors for s in reading.by_concept.get(concept, ())]
    for statement in candidates:
        if statement.index in seen:
            continue
        seen.add(statement.index)
        match = match_frame(frame, statement, reading, strictness)
        if match is not None:
            found.append(match)
    return found


def _furnish(home: Home, clause: Clause, reading: Reading) -> None:
    """From the operative statements to the provisions around them that speak of the same thing."""
    topic = frozenset(clause.topic)
    home.acts = frozenset(concept for frame in clause.operative for concept in frame.avoids)
    home.passages = {match.statement.passage for match in home.matches}
    roots: set[int] = set()
    for match in home.matches:
        roots.add(_root(match.statement.provision, topic, reading))
    home.provisions = roots
    indexes: set[int] = {match.statement.index for match in home.matches}
    for root in roots:
        indexes.update(statement.index for statement in reading.within(root))
    for match in home.matches:
        indexes.update(lead.index for lead in reading.leads(match.statement))
    indexes.update(_neighbours(home, clause, reading))
    for statement in reading.statements:
        if statement.index not in indexes and _speaks_of(statement, home, topic, reading):
            indexes.add(statement.index)
            indexes.update(statement.children)
    home.statements = [reading.statements[index] for index in sorted(indexes)]


def _neighbours(home: Home, clause: Clause, reading: Reading) -> Iterable[int]:
    """Statements of the same article that speak of the clause's acts, though only its first sentence names the topic."""
    acts = {act for frame in clause.operative for act in (*frame.does, *frame.avoids)}
    for article in {reading.article(match.statement.provision) for match in home.matches} - {0}:
        for statement in reading.within(article):
            if not acts.isdisjoint(statement.by_concept):
                yield statement.index


def _root(provision: int, topic: frozenset[str], reading: Reading) -> int:
    """The outermost provision around an operative statement whose heading is about the clause, else its own.

    A provision without any heading of its own takes in its article when that has no heading either.
    """
    best = provision
    for index in reading.around(provision):
        here = reading.contract.provisions[index]
        if here.heading and not topic.isdisjoint(reading.own_heading(here)):
            best = index
    return best


def _speaks_of(statement: Statement, home: Home, topic: frozenset[str], reading: Reading) -> bool:
    """Whether a statement elsewhere names the clause's topic or refers to its provisions."""
    if not topic.isdisjoint(statement.by_concept) or _goes_on(statement, home, reading):
        return True
    expanded = reading.expanded.get(statement.index)
    if expanded and not topic.isdisjoint(expanded):
        return True
    return any(_covers(target, home, reading) for target in _targets(statement, reading))


def _goes_on(statement: Statement, home: Home, reading: Reading) -> bool:
    """Whether a statement takes up an operative one just before it: 该义务, that duty, or the same paragraph."""
    for other in _operative_before(statement, home, reading):
        if statement.passage == other.passage:
            return True
        if THAT_DUTY in statement.by_concept:
            return reading.article(statement.provision) == reading.article(other.provision)
    return False


def _operative_before(statement: Statement, home: Home, reading: Reading) -> Iterable[Statement]:
    """The operative statements a few sentences before this one, the nearest first."""
    for index in range(statement.index - 1, max(-1, statement.index - _REACH - 1), -1):
        if index in home.operative:
            yield reading.statements[index]


def _targets(statement: Statement, reading: Reading) -> list[int]:
    return [
        target for reference in reading.references.get(statement.index, ()) for target in reference.targets
    ]


def _covers(target: int, home: Home, reading: Reading) -> bool:
    """Whether a provision holds, or lies in, an operative provision of the clause."""
    if not home.covered:
        for match in home.matches:
            own = match.statement.provision
            home.covered.update((0, *reading.around(own)))
            if own:
                home.covered.update(reading.below(own))
        for root in home.provisions - {0}:
            home.covered.update(reading.below(root))
    return target in home.covered


def _judge_elements(
    clause: Clause, home: Home, reading: Reading, strictness: str
) -> Iterable[ElementJudgement]:
    done: dict[str, ElementJudgement] = {}
    for element in clause.elements:
        judged = _judge_element(element, home, reading, strictness)
        if element.only_with and element.only_with in done:
            other = done[element.only_with]
            if other.status is Status.UNMET or (other.match and other.match.blank):
                judged = ElementJudgement(element, Status.NOT_APPLICABLE)
        done[element.id] = judged
        yield judged


def _judge_element(element: Element, home: Home, reading: Reading, strictness: str) -> ElementJudgement:
    for frame in element.unless:
        match = _best(frame, home, reading, strictness)
        if match is not None and match.strength is Strength.BINDS:
            return ElementJudgement(element, Status.UNMET, match)
    weak: Match | None = None
    for frame in element.met:
        match = _best(frame, home, reading, strictness)
        if match is None:
            continue
        if match.blank:
            return ElementJudgement(element, Status.UNMET, match)
        if match.strength is Strength.BINDS and not match.below:
            if frame.then and _pays_a_blank(match.statement, reading):
                return ElementJudgement(element, Status.WEAK, replace(match, blank=True))
            return ElementJudgement(element, Status.MET, match)
        weak = weak or match
    if weak is not None:
        return ElementJudgement(element, Status.WEAK, weak)
    for frame in element.weak:
        match = _best(frame, home, reading, strictness)
        if match is not None:
            return ElementJudgement(element, Status.WEAK, match)
    return ElementJudgement(element, Status.UNMET)


def _pays_a_blank(statement: Statement, reading: Reading) -> bool:
    """Whether all the money that follows is an amount still to be filled in."""
    tokens = reading.contract.marked.tokens
    start, end = tokens.starts[statement.start], tokens.ends[statement.end - 1]
    blanks = sum(start <= blank.start < end for blank in reading.contract.marked.quantities.blanks)
    money = {mark.start for concept in _MONEY for mark in statement.by_concept.get(concept, ())}
    return 0 < blanks >= len(money)


def _best(frame: Frame, home: Home, reading: Reading, strictness: str) -> Match | None:
    """The firmest match in the clause's home; a blank or a missed threshold beats a firm one (the careful reader)."""
    best: Match | None = None
    pool = reading.statements if frame.anywhere else home.statements
    if frame.breach:
        pool = _breaches(home, reading)
    anchors = frame.anchors
    for statement in pool:
        if anchors and not frame.then and not any(concept in statement.by_concept for concept in anchors):
            continue
        match = match_frame(frame, statement, reading, strictness)
        if match is None or match.strength < Strength.HEDGED:
            continue
        if DEFER in statement.by_concept:
            match = replace(match, strength=Strength.HEDGED)
        if best is None or _rank(match) > _rank(best):
            best = match
    return best


def _breaches(home: Home, reading: Reading) -> list[Statement]:
    """The statements that rule what follows when the clause is broken, found once per clause."""
    if home.breaches is None:
        home.breaches = [s for s in reading.statements if _is_breach_of(s, home, reading)]
    return home.breaches


def _rank(match: Match) -> tuple[bool, bool, int]:
    return (match.blank, match.below, match.strength)


def _is_breach_of(statement: Statement, home: Home, reading: Reading) -> bool:
    """Whether a statement rules what follows when the clause is broken: by number, by topic, or all breaches."""
    family = [statement, *reading.leads(statement)]
    broken = any(
        mark.scope is Scope.CONDITION
        for member in family
        for concept in home.acts
        for mark in member.by_concept.get(concept, ())
    )
    if not broken and not any(
        BREACH in member.by_concept or OTHERWISE in member.by_concept for member in family
    ):
        return False
    here = statement.passage in home.passages
    if here or (broken and _speaks_nearby(statement, home, reading)):
        return True
    references = [r for member in family for r in reading.references.get(member.index, ())]
    named = [reference for reference in references if reference.targets or reference.dangling]
    if named:
        return any(_covers(target, home, reading) for reference in named for target in reference.targets)
    if any(_is_of_any_breach(member) for member in family):
        return True
    if _goes_on(statement, home, reading) or _speaks_nearby(statement, home, reading):
        return True
    return any(
        root
        and reading.contract.provisions[root].start
        <= reading.contract.provisions[statement.provision].start
        < reading.contract.provisions[root].end
        for root in home.provisions
    )


def _is_of_any_breach(statement: Statement) -> bool:
    """任何一方违反本合同, "any breach of this Agreement": but not 未按本合同约定的时间发布."""
    return any(
        0 <= whole.start - breach.end <= _GENERAL_REACH
        for breach in statement.by_concept.get(ANY_BREACH, ())
        for whole in statement.by_concept.get(WHOLE_AGREEMENT, ())
    )


def _speaks_nearby(statement: Statement, home: Home, reading: Reading) -> bool:
    """Whether a statement stands a few sentences behind an operative one, in the same article or an unnumbered text."""
    return any(
        reading.article(statement.provision) == reading.article(other.provision)
        if other.provision
        else statement.provision == 0
        for other in _operative_before(statement, home, reading)
    )


def add_facts(facts: Mapping[str, tuple[Frame, ...]], reading: Reading, strictness: str) -> None:
    """Find the named facts of the pack (the brand may terminate, the KOL pays) in every statement."""
    for name, frames in facts.items():
        for frame in frames:
            for match in _matches(frame, reading, strictness):
                if match.strength < Strength.HEDGED:
                    continue
                start, end = match.spans[0]
                mark = next(
                    (
                        mark
                        for mark in match.statement.marks
                        if mark.start == start and mark.end == end and mark.scope is not Scope.EXCEPTION
                    ),
                    None,
                )
                if mark is not None:
                    reading.facts.setdefault(match.statement.index, {}).setdefault(name, mark)
