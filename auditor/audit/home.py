"""A clause's home: its operative provisions, what stands around them, and what refers to them from elsewhere."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from auditor.audit.denials import (
    articles_about,
    leave_out,
    leave_out_what_binds_the_other_side,
    leaves_a_right,
    overrule,
    takes_back,
)
from auditor.audit.frames import Match, matches_of
from auditor.audit.index import Bits, bits_of, members
from auditor.audit.questions import ASKS
from auditor.audit.reading import Reading
from auditor.audit.statements import Statement
from auditor.audit.strengths import Strength
from auditor.contract import PassageKind
from auditor.rules import Clause, Frame

OUT_OF_FIELD = "OUT_OF_FIELD"
"""猫砂不属于上述品类，乙方可自由合作: what lies outside takes nothing off what lies within."""
THAT_DUTY, RIVAL_LABEL = "THAT_DUTY", "RIVAL_LABEL"
_REACH = 5
_BEFORE = 3


@dataclass(slots=True)
class Home:
    """Where a Clause lives: its operative matches, the statements that may speak to its Elements, its provisions.

    ``incidental`` tells that only the denials name what the clause is about: what seems to give it stands elsewhere.
    ``scope`` are the statements that count: all but those that say they do not apply to it, or only those in the
    language that prevails (``gives_way``: the other one does). ``explicit`` are the statements that deny it in so many
    words, ``articles`` those that hold an operative statement, ``in_articles`` the statements of these but for those that
    give another clause, ``in_definitions`` those that define a term which an operative statement uses. ``elsewhere`` are the statements of the articles on other clauses, and those that give another
    clause: what they say of a length of time, they say of their own.
    """

    matches: list[Match] = field(default_factory=list)
    denials: list[Match] = field(default_factory=list)
    other_side: list[Match] = field(default_factory=list)
    statements: Bits = 0
    provisions: set[int] = field(default_factory=set)
    acts: frozenset[str] = frozenset()
    operative: set[int] = field(default_factory=set)
    passages: set[int] = field(default_factory=set)
    covered: set[int] = field(default_factory=set)
    breaches: Bits | None = None
    incidental: bool = False
    explicit: Bits = 0
    articles: frozenset[int] = frozenset()
    in_articles: Bits = 0
    in_definitions: Bits = 0
    scope: Bits = -1
    gives_way: bool = False
    elsewhere: Bits = 0


def pool(frame: Frame, home: Home) -> Bits:
    """The statements in which a frame may be found that does not ask what follows on a breach."""
    if frame.anywhere == "article":
        return home.statements | home.in_articles
    if frame.anywhere == "defined":
        return home.in_definitions
    return -1 if frame.anywhere else home.statements


def find_home(clause: Clause, reading: Reading, strictness: str) -> Home:
    """The operative provisions of a Clause; `furnish` adds what may speak to its Elements."""
    home = Home()
    for frame in clause.operative:
        for match in matches_of(frame, reading, strictness):
            if match.statement.recital:
                continue
            if match.strength is Strength.DENIES:
                if OUT_OF_FIELD not in match.statement.by_concept:
                    home.denials.append(match)
            elif match.strength is Strength.OTHER_SIDE:
                home.other_side.append(match)
            elif match.statement.index not in home.operative:
                home.operative.add(match.statement.index)
                home.matches.append(match)
    home.other_side += [
        match
        for frame in clause.reversed
        for match in matches_of(frame, reading, strictness)
        if match.strength is Strength.BINDS and not match.statement.recital
    ]
    denials = [
        match
        for frame in clause.denial
        for match in matches_of(frame, reading, strictness)
        if match.strength is Strength.BINDS and not match.statement.recital
        if OUT_OF_FIELD not in match.statement.by_concept
    ]
    explicit = [match for match in denials if not match.frame.spared]
    home.denials += denials
    released = {(match.statement.index, match.spans) for match in home.denials}
    denied = {match.statement.index for match in explicit if not leaves_a_right(match)}
    home.matches = [
        match
        for match in home.matches
        if match.statement.index not in denied and (match.statement.index, match.spans) not in released
    ]
    if home.denials:
        about = articles_about(clause, home, reading)
        home.denials = [m for m in home.denials if takes_back(m, clause, home, about, reading)]
    leave_out_what_binds_the_other_side(home, reading)
    overrule(home, reading)
    leave_out(home, reading)
    home.operative = {match.statement.index for match in home.matches}
    overruled = reading.prevailing and bool(home.matches) and not home.denials
    home.explicit = (
        0 if overruled else bits_of((match.statement.index for match in explicit), len(reading.statements))
    )
    home.articles = frozenset(reading.article(match.statement.provision) for match in home.matches)
    return home


def furnish(
    home: Home, clause: Clause, reading: Reading, taken: frozenset[int], foreign: frozenset[int]
) -> None:
    """From the operative statements to the provisions around them that speak of the same thing; ``taken`` are the articles
    that hold an operative statement of another clause, ``foreign`` those statements."""
    topic = frozenset(clause.topic)
    home.acts = frozenset(concept for frame in clause.operative for concept in frame.avoids)
    home.passages = {match.statement.passage for match in home.matches}
    roots: set[int] = set()
    for match in home.matches:
        roots.add(_root(match.statement.provision, topic, reading))
    home.provisions = roots
    indexes: set[int] = {match.statement.index for match in home.matches}
    for article in home.articles - taken:
        if _is_devoted(article, home, reading):
            indexes.update(_without_other_rows(reading.within(article), home, clause, reading))
    for root in roots:
        around = reading.within(root) if root else _beside_unnumbered(home, reading)
        indexes.update(_without_other_rows(around, home, clause, reading))
    for match in home.matches:
        indexes.update(lead.index for lead in reading.leads(match.statement))
    indexes.update(_neighbours(home, clause, reading))
    indexes.update(_going_on(home, reading))
    indexes.update(_in_its_annex(home, reading))
    for index in _speaking_of(home, clause, reading, foreign - home.operative):
        if index not in indexes:
            indexes.add(index)
            indexes.update(reading.statements[index].children)
    recitals = bits_of((at for at in indexes if reading.statements[at].recital), len(reading.statements))
    home.statements = bits_of(indexes, len(reading.statements)) & ~reading.struck & ~recitals
    near = (statement.index for article in home.articles - {0} for statement in reading.within(article))
    home.in_articles = bits_of(set(near) - foreign, len(reading.statements))
    defining = (at for index in home.operative for at in reading.defining.get(index, ()))
    home.in_definitions = bits_of(set(defining), len(reading.statements))
    others = (statement for article in taken - home.articles - {0} for statement in reading.within(article))
    home.elsewhere = bits_of((other.index for other in others), len(reading.statements)) & ~home.statements
    said_of_others = bits_of(foreign - home.operative, len(reading.statements))
    home.elsewhere |= said_of_others & ~reading.own.any_of(clause.topic)
    topical = reading.wide.any_of(clause.topic)
    operative = bits_of(home.operative, len(reading.statements))
    home.incidental = bool(topical & home.explicit) and not topical & operative


def _is_devoted(article: int, home: Home, reading: Reading) -> bool:
    """Whether a short article begins with the clause and so is all about it, whatever its heading says: 第六条 资料的处理."""
    if not article or article in reading.titles:
        return False
    if any(reading.contract.provisions[below].heading for below in reading.below(article)[1:]):
        return False
    inside = reading.within(article)
    first = [statement.index for statement in inside[:_FIRST]]
    return len(inside) <= _SHORT and not home.operative.isdisjoint(first)


_FIRST, _SHORT = 2, 10


def _without_other_rows(
    statements: Iterable[Statement], home: Home, clause: Clause, reading: Reading
) -> Iterator[int]:
    """What stands around the clause; where it is one row of a table of particulars, the others speak of other matters,
    unless the head or the title of the table names the clause's topic, or a label in it the field that is closed."""
    around = list(statements)
    operative = [one for one in around if one.index in home.operative]
    alone = len({one.passage for one in operative}) == 1 and operative[0].kind is PassageKind.ROW
    alone = alone and not any(reading.in_header(concept, operative[0]) for concept in clause.topic)
    alone = alone and not _led_by_topic(operative[0], clause, reading)
    rows = (one for one in around if one.kind is PassageKind.ROW and one.passage not in home.passages)
    alone = alone and not any(RIVAL_LABEL in reading.expanded.get(one.index, ()) for one in rows)
    for one in around:
        if not alone or one.kind is not PassageKind.ROW or one.passage in home.passages:
            yield one.index


def _led_by_topic(row: Statement, clause: Clause, reading: Reading) -> bool:
    """When an Adverse Event occurs the KOL shall act as follows: what leads into a table tells what all its rows are about."""
    return row.lead >= 0 and bool(reading.wide.any_of(clause.topic) >> row.lead & 1)


def _beside_unnumbered(home: Home, reading: Reading) -> Iterable[Statement]:
    """What stands near the operative statements that no number holds: a few sentences before and behind."""
    for match in home.matches:
        if match.statement.provision == 0:
            at = match.statement.index
            near = reading.statements[max(0, at - _BEFORE) : at + _REACH + 1]
            yield from (statement for statement in near if statement.provision == 0)


def _neighbours(home: Home, clause: Clause, reading: Reading) -> Iterable[int]:
    """Statements of the same article that speak of the clause's acts, though only its first sentence names the topic."""
    acts = {act for frame in clause.operative for act in (*frame.does, *frame.avoids)}
    for article in home.articles - {0}:
        speaking = (one for one in reading.within(article) if not acts.isdisjoint(one.by_concept))
        yield from _without_other_rows(speaking, home, clause, reading)


def _going_on(home: Home, reading: Reading) -> Iterable[int]:
    """The answers that go on from an operative one: For how long?"""
    for provision, article in reading.goes_on.items():
        if article in home.articles:
            yield from (statement.index for statement in reading.within(provision))


def _in_its_annex(home: Home, reading: Reading) -> Iterable[int]:
    """The steps of a short annex that an operative statement applies: Schedule 3 applies, 按照附表D的时点完成."""
    for match in home.matches:
        for reference in reading.references.get(match.statement.index, ()):
            for target in reference.targets if reference.annex else ():
                inside = reading.within(target)
                if len(inside) <= _SHORT:
                    yield from (statement.index for statement in inside)


def _root(provision: int, topic: frozenset[str], reading: Reading) -> int:
    """The outermost provision around an operative statement whose heading is about the clause, else its own."""
    best = provision
    for index in reading.around(provision):
        here = reading.contract.provisions[index]
        if index in reading.titles:
            break
        if here.heading and not topic.isdisjoint(reading.own_heading(here)):
            best = index
    return best


def _speaking_of(home: Home, clause: Clause, reading: Reading, foreign: frozenset[int]) -> Iterable[int]:
    """The statements that name the clause's topic, go on from its duty, or refer to its provisions, in order."""
    found = members(reading.own.any_of(clause.topic) | reading.expanding(clause.topic))
    behind = {at for operative in home.operative for at in range(operative + 1, operative + 1 + _REACH)}
    for at in behind:
        of_another = (
            at - 1 in foreign
        )  # （五）…负有保守义务。该义务…: that duty is the one that stands right before it
        if at < len(reading.statements) and not of_another and goes_on(reading.statements[at], home, reading):
            found.append(at)
    for index, references in reading.references.items():
        targets = (target for reference in references for target in reference.targets)
        if any(covers(target, home, reading) for target in targets):
            found.append(index)
    return sorted(set(found))


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


def covers(target: int, home: Home, reading: Reading) -> bool:
    """Whether a provision holds, or lies in, an operative provision of the clause, or is the annex that one applies."""
    if not home.covered:
        for match in home.matches:
            own = match.statement.provision
            home.covered.update((0, *reading.around(own)))
            if own:
                home.covered.update(reading.below(own))
            for reference in reading.references.get(match.statement.index, ()):
                home.covered.update(reference.targets if reference.annex else ())
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


def answers_nearby(statement: Statement, home: Home, reading: Reading) -> bool:
    """Whether a statement answers what happens if one does what the answers of the clause before it forbid, in the
    same words: if I tell someone."""
    norms = reading.contract.marked.tokens.norms
    for asked in (lead for lead in reading.leads(statement) if norms[lead.end - 1] == ASKS):
        acts = {norms[mark.start] for mark in asked.marks if mark.concept in home.acts}
        for operative in _operative_before(asked, home, reading):
            answers = reading.by_provision[operative.provision] if operative.provision else [operative]
            if any(not acts.isdisjoint(norms[one.start : one.end]) for one in answers):
                return True
    return False
