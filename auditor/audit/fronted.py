"""Fronted: duties that a sentence names first and orders or denies at its end."""

import re
from collections.abc import Sequence

from auditor.audit.statements import (
    NOT_HIS_DUTY,
    OPPOSITE,
    ORDERS,
    OTHERS,
    PARTY,
    Event,
    Mark,
    Modality,
    Scope,
    Statement,
)
from auditor.contract import Side

_AT_THE_END = {"NEED_NOT": Modality.NEED_NOT, "MUST": Modality.MUST}
NOT_PERMITTED, NOT_FORBIDDEN = "NOT_PERMITTED", "NOT_FORBIDDEN"
_OF_WHAT_IS_DONE = {NOT_PERMITTED: Modality.MUST_NOT, NOT_FORBIDDEN: Modality.MAY}
"""Nobody's duty: what the words speak of is done by whoever was named before, or by both."""
_ENDS = (NOT_HIS_DUTY, *_OF_WHAT_IS_DONE, *_AT_THE_END)
_FRONTED = ("义务", "责任", "职责", "事项", "事宜", "工作", "要求", "措施", "各项", "等")
_TAIL = frozenset("任何一切相关的该等之项下类义务责履行承担完成遵守执负照办全部及时。;,.")
_BEHIND = 8


def note_fronted(norms: Sequence[str], statement: Statement, events: Sequence[Event]) -> bool:
    """配合处置、删除笔记等各项义务，乙方均不承担; "publishing an apology is none of Creator's obligations": what stands
    before is a duty of nobody, whoever was spoken of. 乙方均应履行 makes it one. 概非本契约所许 forbids it, 非本契约所不许 leaves it
    free. Tells whether marks were changed."""
    if _entitles_to_nothing(norms, statement):
        return True
    ends = (mark for concept in _ENDS for mark in reversed(statement.by_concept.get(concept, ())))
    said = next((mark for mark in ends if _says(mark, norms, statement)), None)
    if said is None:
        return _note_nothing_done(norms, statement, events) or _note_banned(norms, statement, events)
    if any(_is_duty(mark) and mark.start < said.start for mark in statement.marks):
        return False
    bearer = _meant(said, events)
    done = _OF_WHAT_IS_DONE.get(said.concept)
    modality = done or _AT_THE_END.get(said.concept, Modality.NEED_NOT)
    for position, mark in enumerate(statement.marks):
        if mark.start < said.start and mark.scope is Scope.MAIN and mark.modality not in ORDERS:
            whose = (mark.bearer or Side.BOTH) if done else bearer
            statement.marks[position] = mark._replace(bearer=whose, modality=modality)
    return True


def _note_nothing_done(norms: Sequence[str], statement: Statement, events: Sequence[Event]) -> bool:
    """No remark about the Incident may be made by the Creator, 就该事件的言论均不得由乙方作出: what stands before is forbidden to
    whoever would do it."""
    bans = (mark for concept in _BANS for mark in statement.by_concept.get(concept, ()))
    ban = next((mark for mark in bans if mark.modality is Modality.MUST_NOT), None)
    if ban is None or ban.scope is not Scope.MAIN:
        return False
    if any(m.modality in ORDERS and m.scope is Scope.MAIN for m in statement.marks if m.start < ban.start):
        return False
    comes = norms[ban.end : ban.end + 1] != ["be"] and norms[ban.end + 1 : ban.end + 2] == ["from"]
    if (
        comes
        and norms[statement.start : ban.start].count("no")
        and not _COMES.isdisjoint(norms[ban.end : ban.end + 1])
    ):
        return _forbid_before(statement, ban, _doer_behind(ban.end + 1, events) or ban.bearer)
    passive = norms[ban.end : ban.end + 1] == ["be"]
    by, bearer = _doer(norms, ban._replace(end=ban.end + 2) if passive else ban, events)
    if passive:
        done = norms[statement.start] == "no" and not _DONE.isdisjoint(norms[ban.end + 1 : ban.end + 2])
    else:
        done = _DONE_ZH.fullmatch("".join(norms[by : statement.end])) is not None
    if not done or not _OWED.isdisjoint(norms[statement.start : ban.start]):
        return False
    return _forbid_before(statement, ban, bearer)


def _entitles_to_nothing(norms: Sequence[str], statement: Statement) -> bool:
    """No act, arrest or past posting of the Performer, and no reaction to it, is a breach or entitles the Brand to end …: the
    sentence denies at its head what it says at its end. Tells whether that was noted."""
    start = statement.start
    if norms[start] == "noth" and any(
        norms[at] in _ARE and norms[at + 1] in _HIDDEN for at in range(start + 1, statement.end - 1)
    ):
        statement.marks.append(_at_the_head(NO_SECRECY, start))
        return True
    if norms[start] != "no" or _HER_LIFE.isdisjoint(norms[start + 1 : start + _HEAD]):
        return False
    for at in range(start + 1, statement.end - 1):
        held = norms[at] in _ENTITLES or (
            norms[at] in _ARE and not _FAULTS.isdisjoint(norms[at + 1 : at + 4])
        )
        if held:
            statement.marks.append(_at_the_head(NO_TRIGGER, start))
            return True
    return False


def _at_the_head(concept: str, start: int) -> Mark:
    return Mark(concept, start, start + 1, None, Modality.PLAIN, Scope.MAIN, hedged=False, segment=0)


NO_TRIGGER, NO_SECRECY = "NO_TRIGGER", "NO_SECRECY"
_HIDDEN = frozenset(("confidenti", "secret"))
_HEAD = 4
_HER_LIFE = frozenset(
    "act arrest convict charg statement relationship conduct behaviour behavior remark scandal opinion utter controversi rumour rumor".split()
)
_ENTITLES, _ARE = (
    frozenset("entitl permit allow".split()),
    frozenset("is are be constitut amount count".split()),
)
_FAULTS = frozenset("breach ground reason default".split())


def _forbid_before(statement: Statement, ban: Mark, bearer: Side | None) -> bool:
    """Forbid to somebody what stands before a ban."""
    for position, mark in enumerate(statement.marks):
        if mark.start < ban.start and mark.scope is Scope.MAIN:
            statement.marks[position] = mark._replace(bearer=bearer, modality=Modality.MUST_NOT)
    return True


def _doer_behind(at: int, events: Sequence[Event]) -> Side | None:
    """From whom it shall not come: no belittling comment shall come from the Creator."""
    return next((e[3] for e in events if e[2] == PARTY and 0 < e[0] - at <= _POINTED), None)


_COMES = frozenset("come issu eman proceed origin".split())


def _note_banned(norms: Sequence[str], statement: Statement, events: Sequence[Event]) -> bool:
    """Disclosure of prices by the Creator is prohibited; 接单、直播，乙方一律不可: the ban is the predicate of what stands before it,
    and forbids it to whoever is named as doing it, else to both."""
    ban = next(
        (mark for mark in statement.by_concept.get("MUST_NOT", ()) if _is_predicate(mark, norms)), None
    )
    if ban is None or ban.scope is not Scope.MAIN:
        return False
    before = [place for place, mark in enumerate(statement.marks) if mark.start < ban.start]
    if any(statement.marks[place].modality is not Modality.PLAIN for place in before):
        return False
    doer = next((e[3] for e in events if e[2] == PARTY and e[0] < ban.start and _does_it(norms, e[0])), None)
    changed = False
    for place in before:
        mark = statement.marks[place]
        if mark.scope is Scope.MAIN or _is_topic(mark, norms, statement):
            whose = doer or mark.bearer or ban.bearer or Side.BOTH
            topic = mark._replace(bearer=whose, modality=Modality.MUST_NOT, scope=Scope.MAIN)
            statement.marks[place] = topic
            changed = True
    return changed


def _is_topic(mark: Mark, norms: Sequence[str], statement: Statement) -> bool:
    """凡其他品牌的广告，乙方一律不接: what 凡 names without telling of an event is what the ban is about."""
    start, end = statement.segments[mark.segment]
    return mark.scope is Scope.CONDITION and norms[start] == "凡" and norms[end - 2] not in _ENDS_EVENT


def _is_predicate(ban: Mark, norms: Sequence[str]) -> bool:
    """Whether a ban is what is said of the words before it, and forbids nothing behind it."""
    behind = norms[ban.end] if ban.end < len(norms) else "。"
    if norms[ban.end - 1] in _PREDICATES:
        return behind not in _LEADS_TO_ACT and not _COPULAS.isdisjoint(norms[ban.start - 2 : ban.end])
    if behind in _LIGHT_VERBS or norms[ban.end : ban.end + 2] == [
        "为",
        "之",
    ]:  # 乙方的小号也不能接, 乙方皆不得为之
        step = 2 if norms[ban.end] == "为" else 1
        behind = norms[ban.end + step] if ban.end + step < len(norms) else "。"
    return behind in _STOPS and "".join(norms[ban.start : ban.end]).endswith(_PREDICATES_ZH)


def _does_it(norms: Sequence[str], start: int) -> bool:
    """Whether a party is told of as doing what the noun before it names: disclosure by the Creator."""
    at = start - 1 - (norms[start - 1] == "the")
    return norms[at] == "by" or norms[at - 2 : at + 1] == ["the", "part", "of"]


def _doer(norms: Sequence[str], ban: Mark, events: Sequence[Event]) -> tuple[int, Side | None]:
    """Who would do what is forbidden, and where the words go on behind "by the Creator", 由乙方."""
    if norms[ban.end : ban.end + 1] not in (["by"], ["由"]):
        return ban.end, ban.bearer
    named = (event for event in events if event[2] == PARTY and 0 < event[0] - ban.end <= _POINTED)
    return next(((event[1], event[3]) for event in named), (ban.end, ban.bearer))


_PREDICATES = frozenset(
    "prohibit forbidden forbid ban bar permit allow limit bound tabl question accept exclud".split()
)
_PREDICATES_ZH = ("禁止", "严禁", "不可", "不得", "不准", "不许", "不能", "不行", "不允许", "不应")
_LIGHT_VERBS = frozenset("接做碰拍播发用去穿戴")
_ENDS_EVENT = frozenset("的者时后前")
_COPULAS = frozenset("is are be remain stay stand being".split())
_LEADS_TO_ACT = frozenset(("to", "from", ":"))
_STOPS = frozenset(",;。.")
_BANS = ("MUST_NOT", "MAY", "MUST")
_POINTED = 2
_DONE_ZH = re.compile(
    "(?:自行|擅自|私自|单方面?|另行|公开|对外|抢先)*(?:作出|做出|发布|发表|公布|发出)[。;]?"
)
_DONE = frozenset("made issu publish post given releas put said".split())
_OWED = frozenset("claim liabil deduct penalti charg complaint object reduct payment fee refund".split())


_ARISES = frozenset("creat impos entail carri bring rais establish constitut give produc place".split())
_DUTIES = frozenset("oblig duti commit liabil".split())


def _says(mark: Mark, norms: Sequence[str], statement: Statement) -> bool:
    """Whether the words order or deny what stands before them, and nothing behind them."""
    if mark.concept == NOT_HIS_DUTY or mark.concept in _OF_WHAT_IS_DONE:
        return mark.scope is not Scope.CONDITION
    if mark.concept not in _AT_THE_END or mark.scope is not Scope.MAIN or mark.segment == 0:
        return False
    if norms[mark.end - 1] == "no" and norms[mark.start] in _ARISES:
        # a request for help, an apology or a correction creates no obligation
        return not _DUTIES.isdisjoint(norms[mark.end : mark.end + 1])
    start = statement.segments[mark.segment][0]
    fronted = "".join(norms[max(statement.start, start - 3) : start])
    return fronted.removesuffix(",").endswith(_FRONTED) and _TAIL.issuperset(
        "".join(norms[mark.end : statement.end])
    )


def _is_duty(mark: Mark) -> bool:
    return mark.scope is Scope.MAIN and mark.modality in ORDERS and mark.bearer not in OTHERS


def _meant(said: Mark, events: Sequence[Event]) -> Side | None:
    """Whose duty it is not: the party within the words of the denial or right behind them, else whoever was spoken of."""
    if said.concept != NOT_HIS_DUTY:
        asker = next((e[3] for e in events if e[2] == PARTY and e[0] < said.start), None)
        # a request from the Brand creates no obligation: for the other side
        return said.bearer or OPPOSITE.get(asker)
    named = (e[3] for e in events if e[2] == PARTY and said.start <= e[0] < said.end + _BEHIND)
    return next(named, said.bearer)
