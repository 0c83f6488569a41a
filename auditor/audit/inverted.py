"""Inverted: in no event and on no media shall the Creator be permitted to … forbids what follows, whatever stands between."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import itemgetter

from auditor.audit.statements import MODALITIES, PARTY, Event
from auditor.contract import Side

_FRONTS = frozenset("in under at on by".split())
_AUXILIARIES = frozenset("shall may will must should can is are does do".split())
_STOPS = frozenset(".;:。")
_LETS = frozenset("permit allow entitl free abl liberti".split())
_RESTRAINS = frozenset("prevent restrict restrain bar prohibit forbid preclud hinder stop".split())
_OBLIGES = frozenset("oblig requir bound bind expect".split())
_REACH, _VERB_WITHIN = 24, 4
_MAY_NOT = (["不", "得"], ["不", "能"], ["不", "应"], ["不", "可"])
_TAKES_AS = frozenset("以拿用借")
_FOR_REASON = ("为由", "为名", "为理由", "为借口", "当理由", "当借口", "作理由", "作借口")
_NO_REASON = frozenset("视认成")
_NO_SUCH, _NOT_SO = "没有任何", "不存在"
_WITHOUT_LEAVE, _WHERE = ("无需", "无须", "不经", "未经", "毋须"), ("情形", "情况", "可能")
_ALLOWS = frozenset("allow permit entitl authoris authoriz licens".split())
_BINDS = frozenset("oblig requir bind compel".split())
_LESSENS = frozenset("limit affect reliev releas preclud prevent exclud diminish waiv lessen".split())
_NOT_AT_ALL, _ON_ACCOUNT = "并不", frozenset("因就对为由")
_ENDS_A_DUTY = frozenset("免除解终止灭影响减")
_BEGINS = _STOPS | frozenset((")", ",", "(", "\n", "-", "•")) | frozenset("0123456789")
_WHICH = frozenset(("which", "that", "who", "whose"))
_SEGMENT_STOPS, _RELATIVE_STOPS = _STOPS | {","}, _STOPS | _WHICH
_READ_AS, _CONSTRUED = (
    frozenset(("as", "to")),
    frozenset("constru read taken understood interpret deem".split()),
)
_FREEDOMS = frozenset(("FREE", "LEFT_FREE", "STANDS_FREE"))
_EVENTS = ("情形", "情况", "事由", "理由", "条款", "一款", "一个", "一家", "一种", "一项", "约定")
_LEAVE = ("得以", "可以", "能够", "有权")
_IS_LET = frozenset("是使让令容下")
_LEAVES_UNDONE = tuple(
    "拒绝继续履行 拒绝履行 拒绝继续 拒绝 拒不 不予履行 不予 不再 怠于 停止 推迟 迟延 不履行 不做 不办 不配合 不执行".split()
)
_GROUNDS, _IS = frozenset(("ground", "reason", "basi", "caus")), frozenset(("is", "be", "shall"))
_WILL_NOT_FOR, _LOSES = "不会因", ("失去", "丧失", "被", "受")
_ANY_RIGHT = (["ani", "right"], ["all", "right"], ["everi", "right"], ["the", "right"], ["it", "right"])
_IF_AT_ALL = "是否"
_HERS = (
    "最终决定权",
    "决定权",
    "自行斟酌",
    "自行酌定",
    "自行决定",
    "自行判断",
    "自行选择",
    "自己决定",
    "自定",
    "自主决定",
    "说了算",
)
_LEFT = (["left", "to"], ["matter", "for"], ["up", "to"], ["is", "for"], ["rest", "with"], ["remain", "with"])
_BACK = frozenset(("such", "foregoing", "above", "duti", "oblig"))
_BACK_WORDS = ("上述", "前述", "前款", "前条", "本条")
_WHICHEVER = ("不论", "无论", "不管")
_GOES_ON = frozenset("但且并")
_SENTENCE, _NEAR = 90, 20


class _Changes:
    """What is taken from the events of a contract, sorted, and what is added; looked up near a place only."""

    def __init__(self, events: list[Event]) -> None:
        self.events = events
        self.starts = [event[0] for event in events]
        self.gone: set[int] = set()
        self.added: list[Event] = []

    def near(self, start: int, end: int) -> list[tuple[int, Event]]:
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        return list(enumerate(self.events[first:last], first))

    def unrule(self, start: int, end: int) -> None:
        """Take out what rules between two tokens."""
        self.gone.update(number for number, event in self.near(start, end) if event[2] in MODALITIES)

    def result(self) -> list[Event]:
        if not self.added:
            return self.events
        kept = [event for place, event in enumerate(self.events) if place not in self.gone]
        return sorted([*kept, *self.added], key=itemgetter(0))


def with_inversions(norms: Sequence[str], events: list[Event]) -> list[Event]:
    """The events of a contract, sorted; a negative that a sentence begins with is its modality, and neither the auxiliary
    behind it nor "be permitted to" behind its subject is one."""
    changes = _Changes(events)
    for at, norm in enumerate(norms):
        if norm == "no" and at and norms[at - 1] in _FRONTS:
            _turn(norms, at, changes)
        elif norm in _TAKES_AS and norms[max(0, at - 2) : at] in _MAY_NOT:
            _refuse_reasons(norms, at, changes)
        elif norm == "没" and _reads(norms, at, _NO_SUCH):
            _turn_round(norms, at, changes)
        elif norm == "不" and _reads(norms, at, _WILL_NOT_FOR):
            _lose_nothing(norms, at, changes)
        elif norm == "不" and _reads(norms, at, _NOT_SO):
            _deny_leave(norms, at, changes)
        elif norm == "并" and _reads(norms, at, _NOT_AT_ALL):
            _bear_nothing(norms, at, changes)
        elif norm == "whether" or (norm == "是" and _reads(norms, at, _IF_AT_ALL)):
            _leave_it(norms, at, changes)
        elif norm == "waiv":
            _waive(norms, at, changes)
        elif norm == "noth":
            _let_nobody(norms, at, changes)
            _oblige_nobody(norms, at, changes)
            _give_no_ground(norms, at, changes)
    return changes.result()


def _refuse_reasons(norms: Sequence[str], at: int, changes: _Changes) -> None:
    """乙方不得以合作已经结束为由，对未公开资料不予保密: whom no reason lets off, is bound to do it."""
    stop = _stop(norms, at)
    if norms[at + 1 : at + 2] == ["于"]:
        return  # 不得用于
    reason = next(
        (
            k
            for k in range(at, stop - 1)
            if norms[k] in "为当作"
            and norms[k - 1] not in _NO_REASON
            and "".join(norms[k : k + 3]).startswith(_FOR_REASON)
        ),
        -1,
    )
    who = [event for _, event in changes.near(at - _NEAR, at) if event[2] == PARTY]
    if reason < 0 or not who:
        return
    found = ((k, word) for k in range(reason + 2, stop) for word in _LEAVES_UNDONE if _reads(norms, k, word))
    place, word = next(found, (-1, ""))
    if place < 0 or not _GOES_ON.isdisjoint(norms[reason + 2 : place]) or "否" in norms[reason:place]:
        return
    behind = place + len(word)
    changes.gone.update(
        number
        for number, event in changes.near(at, behind)
        if event[0] >= place or event[2] == PARTY or event[2] in MODALITIES
    )
    changes.added += [(place, behind, PARTY, who[-1][3]), (place, behind, "MUST", None)]


def _turn_round(norms: Sequence[str], at: int, changes: _Changes) -> None:
    """没有任何情形使承接方得以…, 没有任何一款…，是甲方可以不经同意就…的: what nothing lets her do, she may not."""
    stop = _stop(norms, at)
    noun = "".join(norms[at + len(_NO_SUCH) : at + len(_NO_SUCH) + 2])
    if not noun.startswith(_EVENTS):
        return
    for _, event in changes.near(at, stop):
        start, behind = event[0], event[1]
        word = "".join(norms[behind : behind + 2])
        if event[2] != PARTY or norms[start - 1] not in _IS_LET or word not in _LEAVE:
            continue
        after = "".join(norms[behind + 2 : behind + 4])
        if after.startswith("被") or ("," in norms[at:start] and after not in _WITHOUT_LEAVE):
            return
        changes.gone.update(
            number
            for number, other in changes.near(at, behind + 2)
            if other[2] in MODALITIES and (other[0] >= behind or other[0] < at + len(_NO_SUCH))
        )
        changes.added.append((behind, behind + 2, "MUST_NOT", None))
        return


def _deny_leave(norms: Sequence[str], at: int, changes: _Changes) -> None:
    """不存在甲方无需取得同意即可…的情形: she may not without it."""
    stop = _stop(norms, at)
    if not "".join(norms[stop - 2 : stop]).endswith(_WHERE):
        return
    let = next((k for k in range(at + len(_NOT_SO), stop - 1) if "".join(norms[k : k + 2]) in _LEAVE), -1)
    who = next((event for _, event in changes.near(at, at + _NEAR) if event[2] == PARTY), None)
    if let >= 0 and who is None:  # 除此之外，不存在其他可以外传的情形
        changes.unrule(at, let + 2)
        changes.added.append((let, let + 2, "MUST_NOT", None))
        return
    words = "".join(norms[who[1] : who[1] + 2]) if who else ""
    let = next((k for k in range(at, stop - 1) if norms[k] in "即就便" and norms[k + 1] == "可"), -1)
    if who is None or words not in _WITHOUT_LEAVE or let < 0:
        return
    changes.unrule(at, let + 2)
    changes.added.append((let, let + 2, "MUST_NOT", None))


def _let_nobody(norms: Sequence[str], at: int, changes: _Changes) -> None:
    """Nothing in this Agreement shall be construed as allowing Party A to endorse: she may not."""
    if at and norms[at - 1] not in _BEGINS:
        return
    stop = _stop(norms, at, _RELATIVE_STOPS)
    lets = next((k for k in range(at + 2, stop) if norms[k] in _ALLOWS), -1)
    if lets < 0 or norms[lets - 1] not in _READ_AS or norms[lets - 2] not in _CONSTRUED:
        return
    who = next((event for _, event in changes.near(lets, lets + _VERB_WITHIN) if event[2] == PARTY), None)
    if who is None or who[3] is not Side.KOL:
        return  # what gives the brand no right is told as such
    changes.gone.update(
        number
        for number, event in changes.near(at, who[0])
        if event[2] in MODALITIES or event[2] in _FREEDOMS
    )
    changes.added.append((who[1], who[1] + 1, "MUST_NOT", None))


def _oblige_nobody(norms: Sequence[str], at: int, changes: _Changes) -> None:
    """… and nothing in this letter or in any email we may send obliges you to keep it: she need not."""
    stop = _stop(norms, at, _SEGMENT_STOPS)
    binds = next((k for k in range(at + 1, stop) if norms[k] in _BINDS), -1)
    if binds < 0 or not _LESSENS.isdisjoint(norms[at:binds]):
        return
    who = next((event for _, event in changes.near(binds, binds + _VERB_WITHIN) if event[2] == PARTY), None)
    if who is None or norms[who[1] : who[1] + 1] != ["to"]:
        return
    changes.unrule(at, who[1] + 1)
    changes.added += [(place, place + 1, "NEED_NOT", None) for place in (at, who[1])]


def _give_no_ground(norms: Sequence[str], at: int, changes: _Changes) -> None:
    """Nothing that she says, on camera or off it, is a ground on which the University may end this: it may not."""
    stop = _stop(norms, at)
    ground = next((k for k in range(at + 1, stop - 1) if norms[k] == "a" and norms[k + 1] in _GROUNDS), -1)
    if ground < 0 or norms[ground - 1] not in _IS:
        return
    who = next((event for _, event in changes.near(ground, stop) if event[2] == PARTY), None)
    if who is not None and who[3] is Side.BRAND:
        changes.unrule(ground, min(stop, who[1] + _VERB_WITHIN))
        changes.added.append((who[1], who[1] + 1, "MUST_NOT", None))


def _bear_nothing(norms: Sequence[str], at: int, changes: _Changes) -> None:
    """艺人并不因本次合作就客户提供的资料承担保密责任: she need not; what ends nothing (并不因终止而免除) is another matter."""
    stop = _stop(norms, at, _SEGMENT_STOPS)
    if _ON_ACCOUNT.isdisjoint(norms[at + 2 : at + 3]):
        return
    bears = next(
        (k for k in range(at + 3, stop - 1) if _reads(norms, k, "承担") or _reads(norms, k, "负有")), -1
    )
    if bears < 0 or norms[bears - 1] == "不" or not _ENDS_A_DUTY.isdisjoint(norms[at:stop]):
        return
    changes.unrule(at, bears + 2)
    changes.added.append((at, at + 2, "NEED_NOT", None))


def _lose_nothing(norms: Sequence[str], at: int, changes: _Changes) -> None:
    """乙方不会因为同时参加其他品牌的计划而失去资格: what costs her nothing she is free to do."""
    stop = _stop(norms, at, _SEGMENT_STOPS)
    loses = next((k for k in range(at, stop - 2) if norms[k] == "而" and _loses(norms, k + 1)), -1)
    if loses >= 0:
        changes.unrule(at, loses)
        changes.added.append((at, at + 2, "MAY", None))


def _loses(norms: Sequence[str], at: int) -> bool:
    return "".join(norms[at : at + 2]).startswith(_LOSES)


def _waive(norms: Sequence[str], at: int, changes: _Changes) -> None:
    """The House waives, for the whole Engagement, any right to end it: what is put in between changes nothing."""
    if norms[at + 1 : at + 2] != [","]:
        return
    stop = _stop(norms, at)
    close = next((k for k in range(at + 2, stop) if norms[k] == ","), stop)
    if norms[close + 1 : close + 3] in _ANY_RIGHT:
        changes.unrule(close, close + 4)
        changes.added.append((close + 2, close + 3, "MUST_NOT", None))


def _leave_it(norms: Sequence[str], at: int, changes: _Changes) -> None:
    """是否归还，乙方自行斟酌; "whether to hand them back is left to the Creator": what is hers to decide she does not owe. What
    stands behind the next comma is another matter."""
    stop = _stop(norms, at)
    begins = next((k + 1 for k in range(at - 1, max(-1, at - _NEAR), -1) if norms[k] in _BEGINS), at)
    if norms[at] == "whether":
        place = next((k for k in range(at, stop - 1) if norms[k : k + 2] in _LEFT), -1)
        start, near, until = at, place, stop
        hers = place >= 0 and norms[place - 1] != "not"
    else:
        place = next((k for k in range(at, stop) if any(_reads(norms, k, word) for word in _HERS)), -1)
        start = near = begins
        until = place
        hers = place >= 0 and "".join(norms[begins:at]).startswith(_WHICHEVER) is False
    if not hers or _points_back(norms, near, stop):
        return  # 上述义务是否履行，由乙方自行决定: told of what stands before, which it swallows
    named = [event for _, event in changes.near(near, until) if event[2] == PARTY]
    if not named or any(event[3] is not Side.KOL for event in named):
        return
    start = max(start, named[0][1]) if named[0][0] < at else at
    end = next((k for k in range(place, stop) if norms[k] == ","), stop)
    changes.unrule(start, end)
    changes.added.append((start, start + 1, "NEED_NOT", None))


def _points_back(norms: Sequence[str], start: int, stop: int) -> bool:
    said = norms[start:stop]
    return not _BACK.isdisjoint(said) or any(word in "".join(said) for word in _BACK_WORDS)


def _stop(norms: Sequence[str], at: int, stops: frozenset[str] = _STOPS) -> int:
    """Where the sentence that stands at ``at`` stops, or is followed no further."""
    end = min(at + _SENTENCE, len(norms))
    return next((k for k in range(at, end) if norms[k] in stops), end)


def _reads(norms: Sequence[str], at: int, word: str) -> bool:
    return norms[at] == word[0] and "".join(norms[at : at + len(word)]) == word


def _turn(norms: Sequence[str], at: int, changes: _Changes) -> None:
    near = changes.near(at + 1, at + _REACH + 1)
    subjects = {event[0]: event for _, event in near if event[2] == PARTY}
    for place in range(at + 1, min(at + _REACH, len(norms) - 2)):
        if norms[place] in _STOPS or place in subjects:
            return
        if norms[place] not in _AUXILIARIES:
            continue
        subject = subjects.get(place + 1 + (norms[place + 1] == "the"))
        if subject is None:
            continue
        verb = range(subject[1], subject[1] + _VERB_WITHIN)
        words = norms[subject[1] : subject[1] + _VERB_WITHIN]
        # On no platform shall she be prevented from …, by no term is she required to …: no ban
        said = (
            "MAY"
            if not _RESTRAINS.isdisjoint(words)
            else "NEED_NOT"
            if not _OBLIGES.isdisjoint(words)
            else "MUST_NOT"
        )
        let = said != "MUST_NOT" or not _LETS.isdisjoint(words)
        for number, event in changes.near(at, verb.stop):
            before = event[0] <= place and (event[2] != "MUST_NOT" or said != "MUST_NOT")
            if event[2] in MODALITIES and (before or (let and event[0] in verb)):
                changes.gone.add(number)
        where = place if said == "MUST_NOT" else subject[1]
        changes.added.append((where, where + 1, said, None))
        return
