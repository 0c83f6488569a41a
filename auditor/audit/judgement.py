"""Judgement: which provisions give a Clause, which of its Elements they meet, and the verdict."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from auditor.audit.aiming import is_said_of
from auditor.audit.breaches import BREACH_CONCEPTS, breaches
from auditor.audit.facts import DO_SO
from auditor.audit.frames import Match, matches_of
from auditor.audit.holding import inside
from auditor.audit.home import THAT_DUTY, Home, find_home, furnish, pool
from auditor.audit.index import Bits, bits_of
from auditor.audit.limits import Limitation, limitations, limits_by_clause
from auditor.audit.model import Status, Verdict
from auditor.audit.reading import Reading
from auditor.audit.sparing import SPARING_CONCEPTS, spared_of
from auditor.audit.statements import CONDITION, Statement
from auditor.audit.strengths import Strength
from auditor.rules import Clause, Element, Frame, Limit

DEFER, DEFERS_PERIOD, EXTRA_CONDITION, LATER_AGREED = (
    "DEFER",
    "DEFERS_PERIOD",
    "EXTRA_CONDITION",
    "LATER_AGREED",
)
JUDGED_CONCEPTS = frozenset(
    (
        DEFER,
        DEFERS_PERIOD,
        DO_SO,
        THAT_DUTY,
        EXTRA_CONDITION,
        LATER_AGREED,
        *BREACH_CONCEPTS,
        *SPARING_CONCEPTS,
    )
)
_MONEY = ("REFUND", "DAMAGES")
_LOOSEST, _FIRMEST = (False, False, 0, False), (False, False, int(Strength.BINDS), True)


@dataclass(frozen=True, slots=True)
class ElementJudgement:
    """The status of an Element with the match it rests on; ``blank`` and ``below`` say why it is not met."""

    element: Element
    status: Status
    match: Match | None = None


@dataclass(frozen=True, slots=True)
class ClauseJudgement:
    """The verdict on a Clause with everything it rests on. ``faults`` are codes of what makes it weak, ``limits`` the
    sentences that take something off it."""

    clause: Clause
    verdict: Verdict
    home: Home
    elements: tuple[ElementJudgement, ...]
    faults: tuple[str, ...]
    limits: tuple[Limitation, ...] = ()


def judge_all(
    clauses: Sequence[Clause], limits: Sequence[Limit], reading: Reading, strictness: str
) -> list[ClauseJudgement]:
    """The verdict of each Clause on one contract; the limits may take something off any that is there."""
    homes = [find_home(clause, reading, strictness) for clause in clauses]
    for clause, home in zip(clauses, homes, strict=True):
        others = [other for one, other in zip(clauses, homes, strict=True) if one.core and one is not clause]
        taken = frozenset().union(*(other.articles for other in others))
        foreign = frozenset().union(*(other.operative for other in others)) if clause.core else frozenset()
        if home.matches:
            furnish(home, clause, reading, taken, foreign)
            home.scope &= ~bits_of(spared_of(home, reading), len(reading.statements))
    limiting = limits_by_clause(clauses, homes, limitations(limits, reading, strictness), reading)
    return [
        _judge(clause, home, tuple(limiting.get(clause.id, ())), reading, strictness)
        for clause, home in zip(clauses, homes, strict=True)
    ]


def _judge(
    clause: Clause, home: Home, limiting: tuple[Limitation, ...], reading: Reading, strictness: str
) -> ClauseJudgement:
    operative = bool(home.matches)
    elements = tuple(_judge_elements(clause, home, reading, strictness) if operative else _nothing(clause))
    faults = tuple(_faults(home, limiting, reading)) if operative else ()
    verdict = _verdict(home, elements, faults, strictness)
    if verdict is Verdict.ADVERSE:
        elements = tuple(_nothing(clause))
    return ClauseJudgement(clause, verdict, home, elements, faults, limiting)


def _verdict(
    home: Home, elements: Iterable[ElementJudgement], faults: tuple[str, ...], strictness: str
) -> Verdict:
    if not home.matches:
        return Verdict.ADVERSE if home.denials or home.other_side else Verdict.MISSING
    if home.denials and not any(match.strength is Strength.BINDS for match in home.matches):
        return Verdict.ADVERSE
    if home.incidental:
        return Verdict.ADVERSE
    lacking = any(
        judged.element.required.get(strictness, False) and judged.status in {Status.WEAK, Status.UNMET}
        for judged in elements
    )
    return Verdict.WEAK if lacking or faults else Verdict.STRONG


def _nothing(clause: Clause) -> list[ElementJudgement]:
    return [ElementJudgement(element, Status.UNMET) for element in clause.elements]


def _faults(home: Home, limits: Sequence[Limitation], reading: Reading) -> Iterable[str]:
    """What weakens a clause as a whole, whatever its elements say."""
    best = max(match.strength for match in home.matches)
    if any(_is_swallowed(match.statement, reading) for match in home.matches):
        yield "swallowed"
    elif best is Strength.HEDGED:
        yield "hedged"
    if home.denials:
        yield "denied_in_part"
    if limits:
        yield "limited"
    firm = [match.statement for match in home.matches if match.strength is best]
    if firm and all(_is_deferred(statement) for statement in firm):
        yield "deferred"
    if firm and all(_is_conditional(statement) or _waits(statement, reading) for statement in firm):
        yield "conditional"
    if any(_dangling_annex(statement, reading) for statement in firm):
        yield "annex_missing"


def _is_deferred(statement: Statement) -> bool:
    """Whether a later text is to say it. Where that only sets the period, 保密期限另行约定, the duty stands."""
    periods = {mark.segment for mark in statement.by_concept.get(DEFERS_PERIOD, ())}
    return any(mark.segment not in periods for mark in statement.by_concept.get(DEFER, ()))


def _is_conditional(statement: Statement) -> bool:
    """Whether the duty hangs on something that the brand must first do or pay beyond the deal."""
    return EXTRA_CONDITION in statement.by_concept and CONDITION in statement.by_concept


def _waits(statement: Statement, reading: Reading) -> bool:
    """Whether it begins only with what is still to be agreed, by its defined terms too: from the Access Date, which is the
    day on which a fee to be settled is paid."""
    return bool(reading.wide.any_of((LATER_AGREED,)) >> statement.index & 1)


def _is_swallowed(statement: Statement, reading: Reading) -> bool:
    """Whether its own exception, one that refers to it, or one in the sentence behind it leaves the duty to the KOL's
    judgement."""
    behind = reading.statements[statement.index + 1 : statement.index + 2]
    return (
        statement.swallowed
        or statement.index in reading.swallowed
        or any(other.swallowed and other.provision == statement.provision for other in behind)
    )


def _dangling_annex(statement: Statement, reading: Reading) -> bool:
    return any(
        reference.annex and reference.dangling for reference in reading.references.get(statement.index, ())
    )


def _judge_elements(
    clause: Clause, home: Home, reading: Reading, strictness: str
) -> Iterable[ElementJudgement]:
    done: dict[str, ElementJudgement] = {}
    for element in clause.elements:
        other = done.get(element.only_with)
        if other is not None and not _found_something(other):
            judged = ElementJudgement(element, Status.NOT_APPLICABLE)
        elif other is not None and element.at_most:
            judged = _measured(element, other, strictness)
        else:
            judged = _judge_element(element, home, reading, strictness)
            if judged.status is Status.UNMET and home.gives_way:
                judged = _in_the_other_language(element, home, reading, strictness)
        done[element.id] = judged
        yield judged


def _found_something(judged: ElementJudgement) -> bool:
    """Whether an element has read what another could weigh: a period, in numbers, or in words that say as much (半年)."""
    match = judged.match
    if match is None or match.blank or judged.status is Status.UNMET:
        return False
    return match.value is not None or judged.status is Status.MET


def _measured(element: Element, other: ElementJudgement, strictness: str) -> ElementJudgement:
    """An element that asks how long what another one found may be; what is told in words only is never so long."""
    match = other.match
    longest = element.at_most.get(strictness)
    if match is not None and match.hours is not None and longest is not None and match.hours > longest:
        return ElementJudgement(element, Status.WEAK, replace(match, below=True))
    return ElementJudgement(element, Status.MET, match)


def _in_the_other_language(
    element: Element, home: Home, reading: Reading, strictness: str
) -> ElementJudgement:
    """What only the version says that gives way is doubtful at best."""
    judged = _judge_element(element, replace(home, scope=home.scope | reading.yielding), reading, strictness)
    return replace(judged, status=Status.WEAK) if judged.status is Status.MET else judged


def _judge_element(element: Element, home: Home, reading: Reading, strictness: str) -> ElementJudgement:
    against = _first(element.unless, Strength.BINDS, home, reading, strictness)
    if against is not None:
        return ElementJudgement(element, Status.UNMET, against)
    judged = _what_is_given(element, home, reading, strictness)
    if judged.status is Status.MET and element.at_best_weak:
        limit = _first(element.at_best_weak, Strength.HEDGED, home, reading, strictness)
        if limit is not None:
            return ElementJudgement(element, Status.WEAK, limit)
    return judged


def _first(
    frames: Iterable[Frame], least: Strength, home: Home, reading: Reading, strictness: str
) -> Match | None:
    """The first match, at least so firm, of what takes an element back or limits it."""
    found = (_best(frame, home, reading, strictness) for frame in frames)
    return next((match for match in found if match is not None and match.strength >= least), None)


def _what_is_given(element: Element, home: Home, reading: Reading, strictness: str) -> ElementJudgement:
    weak: Match | None = None
    blanks: set[int] = set()
    for frame in element.met:
        match = _best(frame, _giving(frame, home, reading), reading, strictness)
        if match is None:
            continue
        if match.blank:
            return ElementJudgement(element, Status.UNMET, match)
        if match.strength is Strength.BINDS and not match.below:
            is_own = match.statement.passage in home.passages
            if frame.then and _pays_a_blank_or_nought(match, reading):
                match = replace(match, blank=True)
                blanks |= {match.statement.index} if is_own else set()
            elif not blanks or (is_own and match.statement.index not in blanks):
                return ElementJudgement(element, Status.MET, match)
        weak = weak or match
    if weak is not None:
        return ElementJudgement(element, Status.WEAK, weak)
    for frame in element.weak:
        match = _best(frame, _giving(frame, home, reading), reading, strictness)
        if match is not None:
            return ElementJudgement(element, Status.WEAK, match)
    return ElementJudgement(element, Status.UNMET)


def _pays_a_blank_or_nought(match: Match, reading: Reading) -> bool:
    """Whether what follows is money, and all of it an amount still to be filled in, or nought."""
    statement = match.statement
    money = {mark.start for concept in _MONEY for mark in statement.by_concept.get(concept, ())}
    if match.spans[-1][0] not in money:
        return False
    said_in = (statement, *(reading.statements[at] for at in statement.same_as))
    return 0 < sum(_blanks_and_noughts(one, reading) for one in said_in) >= len(money)


def _blanks_and_noughts(statement: Statement, reading: Reading) -> int:
    """How many amounts of a statement are still to be filled in, or nought."""
    read = reading.contract.marked.quantities
    timed = {place.start for place in inside(read.durations, statement, reading)}
    empty = sum(blank.start not in timed for blank in inside(read.blanks, statement, reading))
    empty += sum(amount.amount == 0 for amount in inside(read.money, statement, reading))
    return empty + sum(share.value == 0 for share in inside(read.percentages, statement, reading))


def _best(frame: Frame, home: Home, reading: Reading, strictness: str) -> Match | None:
    """The firmest match in the clause's home; a blank or a missed threshold beats a firm one (the careful reader).

    A consequence with a blank for its amount counts after one that is written out, but where it is the clause's own it
    counts before what is written for every breach.
    """
    best: Match | None = None
    own_blank: Match | None = None
    other_blank: Match | None = None
    best_rank = _LOOSEST
    for found in matches_of(frame, reading, strictness, _searched(frame, home, reading) & home.scope):
        if found.strength < Strength.HEDGED or (frame.of and not is_said_of(frame.of, found, home, reading)):
            continue
        match = replace(found, strength=Strength.HEDGED) if _is_deferred(found.statement) else found
        if frame.then and match.strength is Strength.BINDS and _pays_a_blank_or_nought(match, reading):
            if match.statement.passage in home.passages:
                own_blank = own_blank or match
            other_blank = other_blank or match
            continue
        rank = _rank(match, home)
        if best is None or rank > best_rank:
            best, best_rank = match, rank
            if rank == _FIRMEST and frame.quantity is None:
                break  # without a quantity nothing can be blank or below, and of two alike the first counts
    if best is not None and best.strength is Strength.BINDS:
        outweighed = own_blank is not None and best.statement.passage not in home.passages
        return own_blank if outweighed else best
    return own_blank or other_blank or best


_PROTECTING = frozenset(("kol", "kol_side", "not_brand"))
_AFTERWARDS = frozenset(("AFTER_END", "AFTER_DEAL", "TAIL", "TIMED_TAIL"))


def _searched(frame: Frame, home: Home, reading: Reading) -> Bits:
    """The statements in which a frame is looked for."""
    if frame.breach:
        return breaches(home, reading)
    tells_time = frame.quantity is not None or not _AFTERWARDS.isdisjoint(frame.anchors)
    return pool(frame, home) & ~reading.struck & ~(home.elsewhere if tells_time else 0)


def _giving(frame: Frame, home: Home, reading: Reading) -> Home:
    """The home without what lets the KOL off, where a frame asks only for what is mentioned and finds it to her charge."""
    mentions = frame.kind == "states" and frame.who in _PROTECTING and not frame.excepted and not frame.then
    return replace(home, scope=home.scope & ~reading.releasing) if mentions and reading.releasing else home


def _rank(match: Match, home: Home) -> tuple[bool, bool, int, bool]:
    """The firmer, and of two alike what stands in an operative sentence: it proves more."""
    return (match.blank, match.below, match.strength, match.statement.index in home.operative)
