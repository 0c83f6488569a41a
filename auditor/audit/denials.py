"""Denials: what takes a clause back, in whole or where parts differ, and what only seems to."""

from dataclasses import replace
from typing import TYPE_CHECKING

from auditor.audit.frames import Match
from auditor.audit.holding import inside
from auditor.audit.index import Bits, bits_of, members
from auditor.audit.quoted import begins_with_term
from auditor.audit.reading import Reading
from auditor.audit.statements import CONDITION, ORDERS, Modality, Scope, Statement
from auditor.audit.strengths import Strength
from auditor.contract import Side
from auditor.rules import Clause

if TYPE_CHECKING:
    from auditor.audit.home import Home

AFTERWARDS, IN_TERM = "AFTERWARDS", "IN_TERM"
OVERRIDES, WITHOUT_LIMIT, TRIMS_ONLY = "OVERRIDES", "WITHOUT_LIMIT", "TRIMS_ONLY"
PERSONAL_SPHERE = "PERSONAL_SPHERE"
DENYING = frozenset((AFTERWARDS, IN_TERM, OVERRIDES, WITHOUT_LIMIT, TRIMS_ONLY, PERSONAL_SPHERE))
NEED_NOT = "NEED_NOT"
_ONCE = frozenset(("onc", "after", "until"))
_SETS = ("设", "约定", "限制")
"""不设期限: no limit is set, and nobody let off."""
_OPENING, _CLOSE = 2, 4
"""A reference within so many tokens opens its sentence: Nothing in clause 3.2 …, 第三条不妨碍…."""


_NO_BREACH_OF = (["breach", "of"], ["违", "反"])
_HAPPENS = frozenset("遇现生因")
"""遇前款争议: an event that another clause tells of, and not that clause."""


def releasing(reading: Reading) -> Bits:
    """The statements that let the KOL off something and order nothing: 终止后乙方不再承担保密义务 tells of secrecy, and of the time
    afterwards, and gives neither."""
    found = [at for at in reading.holders(NEED_NOT) if _only_releases(reading.statements[at], reading)]
    return bits_of(found, len(reading.statements)) if found else 0


def _only_releases(statement: Statement, reading: Reading) -> bool:
    for mark in statement.marks:
        ordered = mark.modality in ORDERS or (mark.modality is Modality.MAY and mark.bearer is not Side.KOL)
        if ordered and mark.scope is Scope.MAIN:
            return False
    marked = reading.contract.marked
    durations = inside(marked.quantities.durations, statement, reading)
    first = min((marked.token_at(period.start) for period in durations), default=statement.end)
    return any(
        mark.bearer is Side.KOL
        and mark.scope is Scope.MAIN
        and mark.start < first  # 终止后满两年，乙方不再承担: until then she does
        and not _ONCE.intersection(marked.tokens.norms[mark.end : statement.end])
        and not "".join(marked.tokens.norms[mark.start : mark.end]).endswith(_SETS)
        for mark in statement.by_concept[NEED_NOT]
    )


def takes_back(denial: Match, clause: Clause, home: "Home", about: frozenset[int], reading: Reading) -> bool:
    """Whether a denial denies the clause, or only another one, a trifle, the time afterwards or what judgement swallows;
    ``about`` are the articles in which the clause is spoken of."""
    if _speaks_of_another(denial, home, reading) or _is_beside_the_point(denial, clause, about, reading):
        return False
    return not home.matches or not (
        _trims(denial)
        or _frees_afterwards(denial)
        or _swallows(denial, reading)
        or _as_she_thinks(denial, home)
    )


def overrule(home: "Home", reading: Reading) -> None:
    """Drop what another sentence overrides, and what a part that prevails says otherwise."""
    _let_go(home, reading)
    _where_parts_differ(home, reading)


def _let_go(home: "Home", reading: Reading) -> None:
    """Notwithstanding clause 5, she is free at all times to work for anybody: nothing is left of what clause 5 forbids."""
    denying = {denial.statement.index for denial in home.denials}
    for statement in map(reading.statements.__getitem__, reading.holders(OVERRIDES)):
        held = statement.by_concept
        if WITHOUT_LIMIT not in held or CONDITION in held:
            continue
        if statement.index not in denying and not _sets_her_free(statement):
            continue
        named = {t for one in reading.references.get(statement.index, ()) for t in one.targets} - {0}
        held_there = {index for target in named for index in reading.below(target)}
        let_go = [match for match in home.matches if match.statement.provision in held_there]
        home.matches = [match for match in home.matches if match not in let_go]
        if statement.index not in denying and not home.matches:
            home.denials += [replace(match, strength=Strength.DENIES) for match in let_go]


def _sets_her_free(statement: Statement) -> bool:
    """… she remains free during and after the Term to take engagements from whomsoever she chooses."""
    return any(
        mark.bearer is Side.KOL and mark.modality is Modality.MAY and mark.scope is Scope.MAIN
        for concept in _AT_LIBERTY
        for mark in statement.by_concept.get(concept, ())
    )


_AT_LIBERTY = ("LEFT_FREE", "FREE")


def _where_parts_differ(home: "Home", reading: Reading) -> None:
    """What a part that prevails says of the clause goes before what the others say: 不一致的，以特别约定为准."""
    over = reading.prevailing
    if not over:
        return
    given = [match for match in home.matches if over >> match.statement.index & 1]
    denied = [m for m in home.denials if over >> m.statement.index & 1 and not leaves_a_right(m)]
    if denied and not given:
        home.matches = []
    elif given and not denied:
        home.denials = [match for match in home.denials if over >> match.statement.index & 1]


def leaves_a_right(denial: Match) -> bool:
    """That the brand may not end the contract, or may still claim its money, takes a remedy off the clause at most."""
    return denial.frame.who == "brand" or any(
        mark.bearer is Side.BRAND and mark.modality is Modality.MAY for mark in denial.statement.marks
    )


def _speaks_of_another(denial: Match, home: "Home", reading: Reading) -> bool:
    """Clause 3.2 does not stop her from using …, it is no breach of paragraph (a) to …, of a clause that stands elsewhere: it
    frees nobody of this one."""
    statement, marked = denial.statement, reading.contract.marked
    if _goes_on_of_another(statement, home, reading):
        return True
    for reference in reading.references.get(statement.index, ()):
        if marked.text[reference.start : reference.end].endswith("foregoing"):
            continue  # none of the foregoing entitles the Brand to …: what was just said, no clause
        at = marked.token_at(reference.start)
        opens = at <= statement.start + _OPENING and marked.tokens.norms[at - 1] not in _HAPPENS
        before = marked.tokens.norms[at - _OPENING : at]
        named = before in _NO_BREACH_OF or any(0 <= at - end <= _OPENING for _, end in denial.spans)
        if (opens or named) and reference.targets:
            held = {index for target in reference.targets for index in reading.below(target)}
            held.update(index for target in reference.targets for index in reading.around(target))
            return statement.provision not in held and not any(
                match.statement.provision in held for match in home.matches
            )
    return False


def _goes_on_of_another(statement: Statement, home: "Home", reading: Reading) -> bool:
    """第七条仅由甲方承担；乙方可自由分享…，不受该条约束: that article, which the sentence before names, is none of the clause's."""
    norms, before = reading.contract.marked.tokens.norms, statement.before
    said = "".join(norms[statement.start : statement.end])
    if reading.references.get(statement.index) or before < 0 or not any(word in said for word in _THAT_ONE):
        return False
    named = {
        index
        for reference in reading.references.get(before, ())
        for target in reference.targets
        for index in reading.below(target)
    }
    return bool(named) and not any(match.statement.provision in named for match in home.matches)


_THAT_ONE = ("该条", "该款", "该项约定")


def articles_about(clause: Clause, home: "Home", reading: Reading) -> frozenset[int]:
    """The articles in which the clause is spoken of or given, 0 for what stands in none aside."""
    speaking = (reading.statements[at] for at in members(reading.wide.any_of(clause.topic)))
    given = (match.statement for match in home.matches)
    return frozenset(reading.article(one.provision) for one in (*speaking, *given)) - {0}


def _is_beside_the_point(denial: Match, clause: Clause, about: frozenset[int], reading: Reading) -> bool:
    """Whether what the brand may not do has nothing to do with the clause: it shall not withhold its approval of a post."""
    frame = denial.frame
    if frame.who != "brand" or frame.pair or denial.strength is Strength.DENIES:
        return False  # a pair of words tells what it is about
    if reading.wide.any_of(clause.topic) >> denial.statement.index & 1:
        return False
    if len(denial.statement.by_concept.get(PERSONAL_SPHERE, ())) > 1:
        return False  # 哪怕有人骂他、他上了热搜、惹了官司，也不能扣钱: her own affairs, told one by one
    return reading.article(denial.statement.provision) not in about


def _swallows(denial: Match, reading: Reading) -> bool:
    """Section 5.1 does not prevent her from telling where she thinks fit: an exception that swallows what it names."""
    named = {target for one in reading.references.get(denial.statement.index, ()) for target in one.targets}
    return denial.statement.swallowed and any(
        other.index in reading.swallowed for target in named for other in reading.within(target)
    )


def _as_she_thinks(denial: Match, home: "Home") -> bool:
    """不得承接；甲方觉得确有需要的，告知后可以承接: what her own judgement swallows is still there, though it is worth little."""
    statement = denial.statement
    own = (mark for concept in _HER_VIEW for mark in statement.by_concept.get(concept, ()))
    waits = any(mark.scope is Scope.CONDITION and mark.bearer is Side.KOL for mark in own)
    near = any(0 < statement.index - match.statement.index <= _NEXT for match in home.matches)
    return waits and near and denial.frame.who != "brand"


_HER_VIEW, _NEXT = ("OWN_JUDGEMENT", "LEFT_TO_KOL", "KOL_THINKS", "SELF_JUDGED"), 2


def _trims(denial: Match) -> bool:
    """Her detergent deal may go on, a logo in the background is no breach: what is let go is a trifle."""
    held = denial.statement.by_concept
    return TRIMS_ONLY in held and WITHOUT_LIMIT not in held and not denial.statement.swallowed


def _frees_afterwards(denial: Match) -> bool:
    """Upon expiry she may work for anybody: that leaves her bound until then, and the elements say what is lacking."""
    held = denial.statement.by_concept
    if WITHOUT_LIMIT in held and IN_TERM in held:
        return False  # free at all times, during the Term and afterwards
    ends = [mark.start for mark in held.get(AFTERWARDS, ())]
    during = (
        mark for mark in held.get(IN_TERM, ()) if not any(0 <= end - mark.start <= _CLOSE for end in ends)
    )
    return bool(ends) and next(during, None) is None  # the 代言期 of 代言期届满 is no time within it


def leave_out(home: "Home", reading: Reading) -> None:
    """Drop what another article takes back, and what gives way to the other language where that speaks of it."""
    if reading.yielding:
        found = (*home.matches, *home.denials, *home.other_side)
        if any(not reading.yielding >> match.statement.index & 1 for match in found):
            for matches in (home.matches, home.denials, home.other_side):
                matches[:] = [m for m in matches if not reading.yielding >> m.statement.index & 1]
            home.scope, home.gives_way = ~reading.yielding, True
    if reading.struck:
        taken = [match for match in home.matches if reading.struck >> match.statement.index & 1]
        home.matches = [match for match in home.matches if match not in taken]
        home.denials = [m for m in home.denials if not reading.struck >> m.statement.index & 1]
        if not home.matches:
            home.denials += [replace(match, strength=Strength.DENIES) for match in taken]


def leave_out_what_binds_the_other_side(home: "Home", reading: Reading) -> None:
    """乙方知悉的报价均属保密信息。乙方不得披露: what an article only says of the brand, where it orders nobody else."""
    one_sided = {
        reading.article(match.statement.provision)
        for match in home.other_side
        if match.frame.kind in _ORDERED
    } - {0}
    one_sided -= {
        reading.article(match.statement.provision)
        for match in home.matches
        if not _only_said_of_the_brand(match)
    }
    home.matches = [
        match
        for match in home.matches
        if reading.article(match.statement.provision) not in one_sided
        and not (one_sided and _explains_a_term(match, reading))
    ]


def _explains_a_term(match: Match, reading: Reading) -> bool:
    """“中之人”指…，其身份不对公众披露: what a definition says of nobody in particular is no duty of the KOL where the article on it binds
    the brand alone."""
    if not begins_with_term(reading.contract.marked.tokens.norms, match.statement.start):
        return False
    told = [mark for mark in match.statement.marks if match.spans and mark.start == match.spans[0][0]]
    return all(mark.bearer is None for mark in told)


_ORDERED = frozenset(("does", "avoids"))
_NOT_HERS = (Side.BRAND, None)


def _only_said_of_the_brand(match: Match) -> bool:
    """Whether a match rests on words that order nothing and have the brand for their subject."""
    frame, start = match.frame, match.spans[0][0] if match.spans else -1
    said = (mark for mark in match.statement.marks if mark.start == start)
    # 保密义务在合同终止后继续有效: whose duty it is was said before
    return bool(frame.states) and frame.who != "any" and all(mark.bearer in _NOT_HERS for mark in said)
