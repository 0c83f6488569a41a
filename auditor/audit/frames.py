"""Frames: whether a statement says what a rule asks for, how firmly, and in which words."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from auditor.audit.goods import kind_behind, kind_end
from auditor.audit.index import Bits, ConceptIndex, bits_of, members
from auditor.audit.own_rivals import defined_kind
from auditor.audit.quantities import Found, find_quantity
from auditor.audit.reading import Reading
from auditor.audit.saying import said_by, said_to
from auditor.audit.statements import Mark, Scope, Statement
from auditor.audit.strengths import Strength
from auditor.audit.times import TIMES
from auditor.contract import Side
from auditor.rules import Frame, Quantity

WHOLE_AGREEMENT = "WHOLE_AGREEMENT"


_EXCEPTION, _CONDITION, _MAIN = (
    Scope.EXCEPTION,
    Scope.CONDITION,
    Scope.MAIN,
)  # a name costs a tenth of looking a member up in its class
_HEDGED, _BINDS = Strength.HEDGED, Strength.BINDS
_SIDES = {"kol": Side.KOL, "brand": Side.BRAND}


@dataclass(frozen=True, slots=True)
class Match:
    """A frame found in a statement: token spans of the words it rests on, and the quantity that was read."""

    strength: Strength
    statement: Statement
    spans: tuple[tuple[int, int], ...]
    frame: Frame
    value: str | None = None
    blank: bool = False
    below: bool = False
    hours: float | None = None


def candidates(frame: Frame, reading: Reading, among: Bits = -1) -> Bits:
    """The statements of ``among`` that hold every concept the frame asks for; whether they say it is for
    `match_frame`."""
    if frame.then:
        found = following(frame, reading) & among
    elif frame.anchors:
        found = reading.own.any_of(frame.anchors) & among
    else:
        found = reading.everything() & among
    for group in frame.beside:
        if found:
            found &= reading.beside.any_of(group)
    for group in frame.within:
        if found:
            found &= reading.wide.any_of(group)
    if frame.under and found:
        found &= reading.headed.any_of(frame.under)
    if frame.not_about and found:
        found &= ~reading.about.any_of(frame.not_about)
    if frame.without and found:
        found &= ~reading.own.any_of(frame.without)
    if found and frame.anchors and not frame.then:
        found &= saying(frame, reading).any_of(frame.anchors)  # last, as it takes longest to find out
    return found


def saying(frame: Frame, reading: Reading) -> ConceptIndex:
    """The statements that say a concept in the mode and of the bearer that the frame asks for."""
    if frame.excepted:
        return reading.own
    key = (frame.kind, frame.who)
    known = reading.saying.get(key)
    if known is None:
        statements, strength, who = reading.statements, reading.strengths[frame.kind], frame.who

        def says(statement: Statement, concept: str) -> bool:
            for mark in statement.by_concept[concept]:
                if mark.scope is not _EXCEPTION and strength(who, mark, statement) is not None:
                    return True
            return False

        def say(concept: str) -> Bits:
            said = [index for index in reading.holders(concept) if says(statements[index], concept)]
            return bits_of(said, len(statements))

        known = reading.saying[key] = ConceptIndex(say)
    return known


def following(frame: Frame, reading: Reading) -> Bits:
    """The statements with a consequence (one of ``then``) that hangs on one of ``when``, or on an item under it."""
    having = reading.having.any_of(frame.then)
    if not frame.when:
        return having
    led = reading.led_by(members(having)) & reading.own.any_of(frame.when)
    return having & reading.hanging.on.any_of(frame.when) | led


def match_frame(frame: Frame, statement: Statement, reading: Reading, strictness: str) -> Match | None:
    """The firmest match of ``frame`` in one of its `candidates`, without regard to where the statement stands."""
    if frame.annex and not _refers_to_annex(statement, reading, here=frame.annex == "here"):
        return None
    if frame.pair and not _paired(frame.pair, statement):
        return None
    match = _anchor(frame, statement, reading)
    if match is None or not _together(frame, match, reading):
        return None
    if frame.names_kind in _BY_TERM:
        named = defined_kind(statement, reading, whichever=frame.names_kind == "others")
        match = replace(match, spans=(named,)) if named else None
    elif frame.names_kind:
        match = _names_kind(match, reading, kind_behind if frame.names_kind == "behind" else kind_end)
    if match is not None and frame.quantity is not None:
        return _with_quantity(match, frame.quantity, reading, strictness)
    return match


def matches_of(frame: Frame, reading: Reading, strictness: str, among: Bits = -1) -> Iterator[Match]:
    """Every match of a frame in the contract, or in the statements of the set ``among``, in reading order."""
    for index in members(candidates(frame, reading, among)):
        match = match_frame(frame, reading.statements[index], reading, strictness)
        if match is not None:
            yield match


def _anchor(frame: Frame, statement: Statement, reading: Reading) -> Match | None:
    if frame.then:
        return _consequence(frame, statement, reading)
    strength_of = reading.strengths[frame.kind]
    best: Strength | None = None
    resting: Mark | None = None
    for concept in frame.anchors:
        for mark in statement.by_concept.get(concept, ()):
            if frame.followed_by and not _followed(mark, frame.followed_by, statement):
                continue
            if frame.clear_of and _among(mark, frame.clear_of, statement):
                continue
            if frame.by and not said_by(_SIDES[frame.by], mark, statement, reading.contract):
                continue
            if frame.to and not said_to(_SIDES[frame.to], mark, reading.contract):
                continue
            if mark.scope is _EXCEPTION:
                strength = _BINDS if frame.excepted else None
            else:
                strength = strength_of(frame.who, mark, statement)
            if strength is not None and (best is None or strength > best):
                best, resting = strength, mark
    if best is None or resting is None:
        if not frame.anchors and frame.quantity is not None:
            return Match(_BINDS, statement, (), frame)
        return None
    if best is _BINDS and statement.swallowed:
        best = _HEDGED
    return Match(best, statement, ((resting.start, resting.end),), frame)


_BY_TERM = ("term", "others")
_NEARBY = 9
_TOGETHER = 60


def _together(frame: Frame, match: Match, reading: Reading) -> bool:
    """Whether what the frame asks for stands near its anchor: some sentences run on for a page. When they begin with a time
    (合作期内，…), all of it is said of that time."""
    statement = match.statement
    if frame.then or not match.spans or statement.end - statement.start <= _TOGETHER:
        return True
    start, end = match.spans[0]
    for group in (*frame.beside, frame.pair[:1]):
        marks = [mark for concept in group for mark in statement.by_concept.get(concept, ())]
        if marks and not any(
            (mark.start - end <= _TOGETHER and start - mark.end <= _TOGETHER)
            or (mark.segment == 0 and mark.concept in TIMES)
            for mark in marks
        ):
            return any(reading.beside.any_of(group) >> lead.index & 1 for lead in reading.leads(statement))
    return True


def _refers_to_annex(statement: Statement, reading: Reading, *, here: bool) -> bool:
    """Whether the statement refers to an annex that is in the file (``here``) or one that is not."""
    return any(
        reference.annex
        and bool(reference.targets) is here
        and not (here and all(_is_to_be_filled(target, reading) for target in reference.targets))
        for reference in reading.references.get(statement.index, ())
    )


def _is_to_be_filled(annex: int, reading: Reading) -> bool:
    """附件二　避让机构名录 （　　） 注：名录由双方于首次到院前补充填写: an annex of a heading and a blank."""
    provision, text = reading.contract.provisions[annex], reading.contract.marked.text
    start = provision.heading_end
    return bool(_TO_BE_FILLED.search(text, start, min(start + _AT_THE_HEAD, provision.end)))


_AT_THE_HEAD = 60
_TO_BE_FILLED = re.compile(
    r"[(]\s*[)]|_{3,}|(?:名录|名单|清单|列表|附件)[^。;\n]{0,16}(?:补充|另行|再行)(?:填写|提供|确认|商定|约定)"
    r"|\bto be (?:completed|agreed|supplied|filled in|added|provided|confirmed)\b|\btb[acd]\b"
)


def _paired(pair: tuple[str, ...], statement: Statement) -> bool:
    """Whether the first concept stands just before the second: 其他…品牌, "any other … brand"; but not where a condition ends
    between them: 被平台禁播的，机构可换人 does not say that the platform does."""
    first, second = pair
    followers = statement.by_concept.get(second, ())
    return any(
        _stands_behind(other, mark) and not (mark.scope is _CONDITION and other.scope is _MAIN)
        for mark in statement.by_concept.get(first, ())
        for other in followers
    )


def _followed(mark: Mark, concepts: tuple[str, ...], statement: Statement) -> bool:
    """Whether one of the concepts stands just behind the mark."""
    return any(
        _stands_behind(other, mark) for concept in concepts for other in statement.by_concept.get(concept, ())
    )


def _stands_behind(other: Mark, mark: Mark) -> bool:
    # 其他家 and 家电 share a character
    return -1 <= other.start - mark.end <= _NEARBY and other.end > mark.end and other.start > mark.start


def _among(mark: Mark, concepts: tuple[str, ...], statement: Statement) -> bool:
    """Whether one of the concepts stands between the same commas as the mark."""
    held = (other for concept in concepts for other in statement.by_concept.get(concept, ()))
    return any(other.segment == mark.segment for other in held)


def _consequence(frame: Frame, statement: Statement, reading: Reading) -> Match | None:
    """A consequence (one of ``then``) that hangs on one of the ``when`` concepts."""
    fact = _fact(frame, statement, reading)
    own = fact is not None
    for lead in () if own else reading.leads(statement):
        fact = fact or _fact(frame, lead, reading)
    if fact is None:
        return None
    spans = [(fact.start, fact.end)]
    if frame.when:
        trigger = _trigger(frame, statement, reading, own=own)
        if trigger is None:
            return None
        spans.insert(0, trigger)
    elif not own:
        return None
    return Match(Strength.HEDGED if fact.hedged else Strength.BINDS, statement, tuple(spans), frame)


def _fact(frame: Frame, statement: Statement, reading: Reading) -> Mark | None:
    facts = reading.facts.get(statement.index, {})
    return next((facts[name] for name in frame.then if name in facts), None)


def _trigger(frame: Frame, statement: Statement, reading: Reading, *, own: bool) -> tuple[int, int] | None:
    """Where one of the ``when`` concepts stands; under a consequence in the lead-in only the item's own words count."""
    if own:
        found = reading.hanging.when_concepts(statement)
        return next((found[concept] for concept in frame.when if concept in found), None)
    marks = (mark for concept in frame.when for mark in statement.by_concept.get(concept, ()))
    return next(((mark.start, mark.end) for mark in marks if mark.scope is not Scope.EXCEPTION), None)


def _names_kind(
    match: Match, reading: Reading, end_of: Callable[[Statement, Mark, list[str]], int | None]
) -> Match | None:
    """Whether the words at the anchor name a kind of goods: 其他手机品牌, "other toothpaste", but not 其他品牌."""
    statement = match.statement
    norms = reading.contract.marked.tokens.norms
    for mark in statement.by_concept.get("OTHER_MAKER", ()):
        end = end_of(statement, mark, norms)
        if end is not None:
            return replace(match, spans=((mark.start, end),))
    return None


def _with_quantity(match: Match, wanted: Quantity, reading: Reading, strictness: str) -> Match | None:
    found: Found | None = find_quantity(match.statement, wanted, reading)
    for lead in () if found else reading.leads(match.statement):
        found = found or find_quantity(lead, wanted, reading, led=True)
    if found is None:
        return None
    below = False
    if found.hours is not None:
        most, least = wanted.at_most.get(strictness), wanted.at_least.get(strictness)
        below = (most is not None and found.hours > most) or (least is not None and found.hours < least)
    spans = (*match.spans, (found.start, found.end))
    return replace(match, spans=spans, value=found.text, blank=found.blank, below=below, hours=found.hours)
