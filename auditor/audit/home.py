"""A clause's home: its operative provisions, what stands around them, and what refers to them from elsewhere."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from auditor.audit.frames import Match, Strength, match_frame
from auditor.audit.reading import Reading
from auditor.audit.statements import Scope, Statement
from auditor.rules import Clause, Frame

THAT_DUTY = "THAT_DUTY"
_REACH = 5


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


def find_home(clause: Clause, reading: Reading, strictness: str) -> Home:
    """The operative provisions of a Clause and every statement that may speak to its Elements."""
    home = Home()
    for frame in clause.operative:
        for match in matches_of(frame, reading, strictness):
            if match.strength is Strength.DENIES:
                home.denials.append(match)
            elif match.strength is Strength.OTHER_SIDE:
                home.other_side.append(match)
            elif match.statement.index not in home.operative:
                home.operative.add(match.statement.index)
                home.matches.append(match)
    for frame in clause.denial:
        home.denials += [
            match for match in matches_of(frame, reading, strictness) if match.strength is Strength.BINDS
        ]
    denied = {match.statement.index for match in home.denials}
    home.matches = [match for match in home.matches if match.statement.index not in denied]
    home.operative -= denied
    if home.matches:
        _furnish(home, clause, reading)
    return home


def matches_of(frame: Frame, reading: Reading, strictness: str) -> list[Match]:
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
    """The outermost provision around an operative statement whose heading is about the clause, else its own."""
    best = provision
    for index in reading.around(provision):
        here = reading.contract.provisions[index]
        if here.heading and not topic.isdisjoint(reading.own_heading(here)):
            best = index
    return best


def _speaks_of(statement: Statement, home: Home, topic: frozenset[str], reading: Reading) -> bool:
    """Whether a statement elsewhere names the clause's topic or refers to its provisions."""
    if not topic.isdisjoint(statement.by_concept) or goes_on(statement, home, reading):
        return True
    expanded = reading.expanded.get(statement.index)
    if expanded and not topic.isdisjoint(expanded):
        return True
    return any(covers(target, home, reading) for target in _targets(statement, reading))


def goes_on(statement: Statement, home: Home, reading: Reading) -> bool:
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


def covers(target: int, home: Home, reading: Reading) -> bool:
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


def speaks_nearby(statement: Statement, home: Home, reading: Reading) -> bool:
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
            for match in matches_of(frame, reading, strictness):
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
