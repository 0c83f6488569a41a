"""Freedoms that are told in a roundabout way: what nothing obliges her to do, what is no ground for anything, what is waived or
left to her. The look-alikes that bind stand in `inverted`."""

from collections.abc import Sequence

from auditor.audit.changes import NEAR, SEGMENT_STOPS, STOPS, VERB_WITHIN, Changes, begin_of, reads, stop_of
from auditor.audit.statements import PARTY, Event
from auditor.contract import Side

_BINDS = frozenset("oblig requir bind compel ask".split())
_LESSENS = frozenset("limit affect reliev releas preclud prevent exclud diminish waiv lessen".split())
NOT_AT_ALL, _ON_ACCOUNT = "并不", frozenset("因就对为由")
_ENDS_A_DUTY = frozenset("免除解终止灭影响减")
_GROUNDS, _IS = frozenset(("ground", "reason", "basi", "caus")), frozenset(("is", "be", "shall"))
WILL_NOT_FOR, _LOSES = "不会因", ("失去", "丧失", "被", "受")
_ANY_RIGHT = (["ani", "right"], ["all", "right"], ["everi", "right"], ["the", "right"], ["it", "right"])
IF_AT_ALL = "是否"
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
_LEFT = (
    ["left", "to"],
    ["matter", "for"],
    ["up", "to"],
    ["is", "for"],
    ["rest", "with"],
    ["remain", "with"],
    ["someth", "she"],
    ["someth", "he"],
    ["hers", "to"],
    ["her", "choic"],
)
_BACK = frozenset(("such", "foregoing", "above", "duti", "oblig"))
_BACK_WORDS = ("上述", "前述", "前款", "前条", "本条")
_TO_DO = 4
"""Whether to, whether or not to: an act of hers. Whether such conduct has occurred is another question."""
_ABOUT_AN_EVENT = ("构成", "属于", "属", "发生", "存在", "违反", "适用", "达到", "成立", "足以")
_WHICHEVER = ("不论", "无论", "不管")


def oblige_nobody(norms: Sequence[str], at: int, changes: Changes) -> None:
    """… and nothing in this letter or in any email we may send obliges you to keep it: she need not."""
    stop = stop_of(norms, at, SEGMENT_STOPS)
    binds = next((k for k in range(at + 1, stop) if norms[k] in _BINDS), -1)
    if binds < 0 or not _LESSENS.isdisjoint(norms[at:binds]):
        return
    who = _obliged(norms, binds, changes)
    if norms[binds] == "ask" and any(event[2] == PARTY for _, event in changes.near(at, binds)):
        return  # nothing that the Brand asks her to do may be disclosed
    if who is None:
        return
    changes.unrule(at, who[1] + 1)
    changes.added += [(place, place + 1, "NEED_NOT", None) for place in (at, who[1])]


def _obliged(norms: Sequence[str], verb: int, changes: Changes) -> Event | None:
    """Whom a verb obliges to do what follows: obliges you to …."""
    who = next((event for _, event in changes.near(verb, verb + VERB_WITHIN) if event[2] == PARTY), None)
    return who if who is not None and norms[who[1] : who[1] + 1] == ["to"] else None


def no_such_thing_obliges(norms: Sequence[str], at: int, changes: Changes) -> None:
    """No request of ours, for whatever reason, obliges you to take it down: she need not. No post that the Brand requires her to
    keep may be hidden: another matter."""
    stop = stop_of(norms, at)
    binds = next((k for k in range(at + 2, stop) if norms[k] in _OBLIGES), -1)
    if binds < 0 or not _TELLS_WHICH.isdisjoint(norms[at:binds]) or norms[binds - 1] in _OF_ANOTHER:
        return
    if "," in norms[at:binds] and norms[binds - 1] != ",":
        return  # no such post appears, and this obliges her to
    who = _obliged(norms, binds, changes)
    if who is not None and who[3] is Side.KOL:
        changes.unrule(at, stop)
        changes.added += [(place, place + 1, "NEED_NOT", None) for place in (at, who[1])]


_OBLIGES = frozenset("oblig requir bind compel forc commit".split())
_TELLS_WHICH = frozenset("that which who whom if unless until where when".split())
_OF_ANOTHER = frozenset("brand compani client sponsor we it and or this not".split())


def free_behind_commas(norms: Sequence[str], at: int, changes: Changes) -> None:
    """You are free, while you are in the Circle and afterwards, to promote any other label: what is put in between changes
    nothing."""
    if norms[at + 1 : at + 2] != [","] or norms[at - 1] not in _IS | _STAYS:
        return
    close = next(
        (k for k in range(at + 2, min(at + _PUT_IN, len(norms) - 1)) if norms[k] in SEGMENT_STOPS), -1
    )
    if close > 0 and norms[close] == "," and norms[close + 1] == "to":
        told = next(
            (event for _, event in changes.near(max(0, at - VERB_WITHIN), at) if event[2] == PARTY), None
        )
        if told is not None and told[3] is Side.KOL:
            changes.added += [(close + 1, close + 1, PARTY, Side.KOL), (close + 1, close + 2, "MAY", None)]


_STAYS, _PUT_IN = frozenset(("are", "remain", "stay")), 16


def on_that_account(norms: Sequence[str], at: int, changes: Changes) -> None:
    """已收的费用不必因下架而退还: what is denied or forbidden is what stands behind 而, and not the reason before it."""
    begin = begin_of(norms, at, SEGMENT_STOPS, otherwise=max(0, at - NEAR))
    ruling = [
        (number, event)
        for number, event in changes.near(begin, at)
        if event[2] in _DENIES and "".join(norms[event[1] : event[1] + 1]) in _BECAUSE
    ]
    if ruling:
        number, event = ruling[-1]
        changes.gone.add(number)
        changes.added.append((at, at + 1, event[2], event[3]))


AND_SO, _BECAUSE, _DENIES = "而", ("因", "由"), frozenset(("MUST_NOT", "NEED_NOT"))


def hold_all_the_same(norms: Sequence[str], at: int, changes: Changes) -> None:
    """… does not oblige her to admit anything; the removal of posts and the timetable apply all the same."""
    said = list(norms[at + 1 : at + 4])
    if said == _ALL_THE_SAME or not _ANYHOW.isdisjoint(said[:1]):
        begin = begin_of(norms, at, STOPS)
        changes.added.append((begin, begin + 1, "MUST", None))


HOLDS = frozenset(("appli", "stand", "hold"))
_ALL_THE_SAME = ["all", "the", "same"]
_ANYHOW = frozenset("regardless nonetheless nevertheless anyway".split())


def give_no_ground(norms: Sequence[str], at: int, changes: Changes) -> None:
    """Nothing that she says, on camera or off it, is a ground on which the University may end this: it may not."""
    stop = stop_of(norms, at)
    ground = next((k for k in range(at + 1, stop - 1) if norms[k] == "a" and norms[k + 1] in _GROUNDS), -1)
    if ground < 0 or norms[ground - 1] not in _IS:
        return
    who = next((event for _, event in changes.near(ground, stop) if event[2] == PARTY), None)
    if who is not None and who[3] is Side.BRAND:
        changes.unrule(ground, min(stop, who[1] + VERB_WITHIN))
        changes.added.append((who[1], who[1] + 1, "MUST_NOT", None))


def bear_nothing(norms: Sequence[str], at: int, changes: Changes) -> None:
    """艺人并不因本次合作就客户提供的资料承担保密责任: she need not; what ends nothing (并不因终止而免除) is another matter."""
    stop = stop_of(norms, at, SEGMENT_STOPS)
    if _ON_ACCOUNT.isdisjoint(norms[at + 2 : at + 3]):
        return
    bears = next(
        (k for k in range(at + 3, stop - 1) if reads(norms, k, "承担") or reads(norms, k, "负有")), -1
    )
    if bears < 0 or norms[bears - 1] == "不" or not _ENDS_A_DUTY.isdisjoint(norms[at:stop]):
        return
    changes.unrule(at, bears + 2)
    changes.added.append((at, at + 2, "NEED_NOT", None))


def lose_nothing(norms: Sequence[str], at: int, changes: Changes) -> None:
    """乙方不会因为同时参加其他品牌的计划而失去资格: what costs her nothing she is free to do."""
    stop = stop_of(norms, at, SEGMENT_STOPS)
    loses = next((k for k in range(at, stop - 2) if norms[k] == "而" and _loses(norms, k + 1)), -1)
    if loses >= 0:
        changes.unrule(at, loses)
        changes.added.append((at, at + 2, "MAY", None))


def _loses(norms: Sequence[str], at: int) -> bool:
    return "".join(norms[at : at + 2]).startswith(_LOSES)


def waive(norms: Sequence[str], at: int, changes: Changes) -> None:
    """The House waives, for the whole Engagement, any right to end it: what is put in between changes nothing."""
    if norms[at + 1 : at + 2] != [","]:
        return
    stop = stop_of(norms, at)
    close = next((k for k in range(at + 2, stop) if norms[k] == ","), stop)
    if norms[close + 1 : close + 3] in _ANY_RIGHT:
        changes.unrule(close, close + 4)
        changes.added.append((close + 2, close + 3, "MUST_NOT", None))


def leave_it(norms: Sequence[str], at: int, changes: Changes) -> None:
    """是否归还，乙方自行斟酌; "whether to hand them back is left to the Creator": what is hers to decide she does not owe. What
    stands behind the next comma is another matter."""
    stop = stop_of(norms, at)
    begins = begin_of(norms, at)
    if norms[at] == "whether":
        place = next((k for k in range(at, stop - 1) if norms[k : k + 2] in _LEFT), -1)
        start, near, until = at, place, stop
        hers = place >= 0 and norms[place - 1] != "not" and "to" in norms[at + 1 : at + _TO_DO]
    else:
        place = next((k for k in range(at, stop) if any(reads(norms, k, word) for word in _HERS)), -1)
        start = near = begins
        until = place
        asks = "".join(norms[at + 2 : at + 4]).startswith(_ABOUT_AN_EVENT)
        hers = place >= 0 and not asks and not "".join(norms[begins:at]).startswith(_WHICHEVER)
    if not hers or _points_back(norms, near, stop):
        return  # 上述义务是否履行，由乙方自行决定: told of what stands before, which it swallows
    named = [event for _, event in changes.near(near, until) if event[2] == PARTY]
    if not named or named[0][3] is not Side.KOL or named[-1][3] is not Side.KOL:
        return  # of whom it is said, and whose it is to decide; 其他宠物用品品牌 between them is neither
    start = max(start, named[0][1]) if named[0][0] < at else at
    end = next((k for k in range(place, stop) if norms[k] == ","), stop)
    changes.unrule(start, end)
    changes.added.append((start, start + 1, "NEED_NOT", None))


def _points_back(norms: Sequence[str], start: int, stop: int) -> bool:
    said = norms[start:stop]
    return not _BACK.isdisjoint(said) or any(word in "".join(said) for word in _BACK_WORDS)
