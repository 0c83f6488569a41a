"""Inverted: in no event and on no media shall the Creator be permitted to … forbids what follows, whatever stands between."""

from collections.abc import Callable, Sequence

from auditor.audit.changes import (
    BEGINS,
    NEAR,
    RELATIVE_STOPS,
    STOPS,
    VERB_WITHIN,
    Changes,
    begin_of,
    reads,
    stop_of,
)
from auditor.audit.denied_objects import NEGATIVES, forbid_by_object
from auditor.audit.freedoms import (
    AND_SO,
    HOLDS,
    IF_AT_ALL,
    NOT_AT_ALL,
    WILL_NOT_FOR,
    bear_nothing,
    free_behind_commas,
    give_no_ground,
    hold_all_the_same,
    leave_it,
    lose_nothing,
    no_such_thing_obliges,
    oblige_nobody,
    on_that_account,
    waive,
)
from auditor.audit.leaves import VERBS, let_somebody
from auditor.audit.statements import MODALITIES, PARTY, Event
from auditor.audit.undecided import (
    TO_COME,
    WHICH_ONES,
    fill_in_later,
    find_no_agreement,
    leave_open,
    only_weigh,
)
from auditor.contract import Side

_REACH = 24
_NO = frozenset(("no", "none"))
_FREE_OF = frozenset("fee cost charg delay consider except notic payment expens hesit regard".split())
_FRONTS = frozenset("in under at on by through for with to from via".split())
_NOT_YET = {
    "only": frozenset("when once after upon from follow with".split()),
    "not": frozenset("befor until till earlier sooner".split()),
}
"""Only when four months have gone by may she feature it again: until then she may not."""
_LOOSE = frozenset(("may", "can"))
_AUXILIARIES = frozenset("shall may will must should can is are does do".split())
_LETS = frozenset("permit allow entitl free abl liberti".split())
_THERE_IS = ["there", "is"]
_HAVE = frozenset(("has", "have"))
_UNTOLD = frozenset(
    "matter thing inform plan detail fact anyth everyth data projec product news item figur number materi which".split()
)
_OCCASIONS = frozenset("circumst case situat occas event purpos person occasion".split())
_IN_WHICH = frozenset("which where when whom".split())
_LETS_TIME, _PASSES_WITHIN = frozenset("let allow permit leav".split()), 24
_HOURS = frozenset("hour day minut week month night morn even window period deadlin".split())
_PASSES = frozenset("pass elaps close expir end run laps".split())
_RESTRAINS = frozenset("prevent restrict restrain bar prohibit forbid preclud hinder stop".split())
_OBLIGES = frozenset("oblig requir bound bind expect".split())
_MAY_NOT = (["不", "得"], ["不", "能"], ["不", "应"], ["不", "可"])
_TAKES_AS = frozenset("以拿用借")
_FOR_REASON = ("为由", "为名", "为理由", "为借口", "当理由", "当借口", "作理由", "作借口")
_ANY_REASON = ("理由,", "原因,", "借口,")
_NO_REASON = frozenset("视认成")
_NO_SUCH, _NOT_SO = "没有任何", "不存在"
_WITHOUT_LEAVE, _WHERE = ("无需", "无须", "不经", "未经", "毋须"), ("情形", "情况", "可能")
_ALLOWS = frozenset("allow permit entitl authoris authoriz licens".split())
_READ_AS, _CONSTRUED = (
    frozenset(("as", "to")),
    frozenset("constru read taken understood interpret deem".split()),
)
_FREEDOMS = frozenset(("FREE", "LEFT_FREE", "STANDS_FREE"))
_ENDS_LATER = (
    "后",
    "时",
    "满",
    "届满",
    "期满",
    "下",
    "同意",
    "许可",
    "解除",
    "终止",
    "结束",
    "日起",
    "的",
    "情况",
    "情形",
)
"""只有在终止满四个月之后: what ends later; 只有付清之前 does not."""
_ONLY_THEN, _THEN_MAY = "只有", ("方可", "始可", "才可", "才能", "方能", "始得", "方得")
_EVENTS = ("情形", "情况", "事由", "理由", "条款", "一款", "一个", "一家", "一种", "一项", "约定")
_LEAVE = ("得以", "可以", "能够", "有权")
_IS_LET = frozenset("是使让令容下")
_LEAVES_UNDONE = tuple(
    "拒绝继续履行 拒绝履行 拒绝继续 拒绝 拒不 不予履行 不予 不再 怠于 停止 推迟 迟延 不履行 不做 不办 不配合 不执行".split()
)
_GOES_ON = frozenset("但且并")


def with_inversions(norms: Sequence[str], events: list[Event]) -> list[Event]:
    """The events of a contract, sorted; a negative that a sentence begins with is its modality, and neither the auxiliary
    behind it nor "be permitted to" behind its subject is one."""
    changes = Changes(events)
    for at, norm in enumerate(norms):
        if norm in NEGATIVES:
            forbid_by_object(norms, at, changes)
        if norm in _NO:
            _turn_no(norms, at, changes)
        elif norm in _NOT_YET and norms[at + 1 : at + 2] and norms[at + 1] in _NOT_YET[norm]:
            _turn(norms, at, changes, later=True)
        elif norm in _TAKES_AS and norms[max(0, at - 2) : at] in _MAY_NOT:
            _refuse_reasons(norms, at, changes)
        elif norm in _HAN_TRIGGERS:
            _turn_han(norms, at, changes)
        elif norm in TO_COME:
            fill_in_later(norms, at, changes)
        elif norm in VERBS:
            let_somebody(norms, at, changes)
        elif norm == "without" and norms[at + 1 : at + 2] == ["have"]:
            _oblige_by_two_negations(norms, at, changes)
        for turn in _BY_NORM.get(norm, ()):
            turn(norms, at, changes)
    return changes.result()


def _turn_no(norms: Sequence[str], at: int, changes: Changes) -> None:
    """What a "no" turns round, by what stands before it."""
    if norms[max(0, at - 2) : at] == _THERE_IS and norms[at + 1 : at + 2]:
        _find_no_occasion(norms, at, changes)
    elif at and norms[at - 1] in _FRONTS:
        if not _is_free_of(norms, at):
            _turn(norms, at, changes)
    elif not at or norms[at - 1] in BEGINS:
        no_such_thing_obliges(norms, at, changes)


def _turn_han(norms: Sequence[str], at: int, changes: Changes) -> None:
    """What a Chinese sentence turns round, by the word that stands there."""
    for word, turns in _BY_WORD:
        if reads(norms, at, word):
            for turn in turns:
                turn(norms, at, changes)
            return


def _oblige_by_two_negations(norms: Sequence[str], at: int, changes: Changes) -> None:
    """Shall not let six hours pass without having removed each post: she has to remove it."""
    begin = begin_of(norms, at, STOPS, _PASSES_WITHIN)
    if _HOURS.isdisjoint(norms[begin:at]) or _PASSES.isdisjoint(norms[begin:at]):
        return  # shall not let the Brand use her image without having been paid: a condition
    bans = [
        (number, event)
        for number, event in changes.near(begin, at)
        if event[2] == "MUST_NOT" and norms[event[1] : event[1] + 1] and norms[event[1]] in _LETS_TIME
    ]
    told = [event for _, event in changes.near(begin, at) if event[2] == PARTY]
    if bans and not any(event[3] is Side.BRAND and event[1] <= bans[-1][1][0] for event in told):
        changes.gone.add(bans[-1][0])
        changes.added.append((at, at + 2, "MUST", None))


def _is_free_of(norms: Sequence[str], at: int) -> bool:
    """For no extra fee, with no delay, at no cost to the Brand shall she: it is done, and nothing is charged for it."""
    return not _FREE_OF.isdisjoint(norms[at + 1 : at + 4])


def _refuse_reasons(norms: Sequence[str], at: int, changes: Changes) -> None:
    """乙方不得以合作已经结束为由，对未公开资料不予保密: whom no reason lets off, is bound to do it."""
    stop = stop_of(norms, at)
    if norms[at + 1 : at + 2] == ["于"]:
        return  # 不得用于
    reason = next(
        (k for k in range(at, stop - 1) if _names_reason(norms, k)),
        -1,
    )
    who = [event for _, event in changes.near(at - NEAR, at) if event[2] == PARTY]
    if reason < 0 or not who:
        return
    found = ((k, word) for k in range(reason + 2, stop) for word in _LEAVES_UNDONE if reads(norms, k, word))
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


def _names_reason(norms: Sequence[str], at: int) -> bool:
    """以…为由, 以…或者其他任何理由，: where the reason ends."""
    if norms[at] in "为当作":
        return norms[at - 1] not in _NO_REASON and "".join(norms[at : at + 3]).startswith(_FOR_REASON)
    return norms[at] in "理原借" and "".join(norms[at : at + 3]) in _ANY_REASON


def _turn_round(norms: Sequence[str], at: int, changes: Changes) -> None:
    """没有任何情形使承接方得以…, 没有任何一款…，是甲方可以不经同意就…的: what nothing lets her do, she may not."""
    stop = stop_of(norms, at)
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


def _deny_leave(norms: Sequence[str], at: int, changes: Changes) -> None:
    """不存在甲方无需取得同意即可…的情形: she may not without it."""
    stop = stop_of(norms, at)
    if not "".join(norms[stop - 2 : stop]).endswith(_WHERE):
        return
    let = next((k for k in range(at + len(_NOT_SO), stop - 1) if "".join(norms[k : k + 2]) in _LEAVE), -1)
    who = next((event for _, event in changes.near(at, at + NEAR) if event[2] == PARTY), None)
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


def _wait(norms: Sequence[str], at: int, changes: Changes) -> None:
    """只有在合同终止满四个月之后，乙方方可承接: until then she may not."""
    stop = stop_of(norms, at)
    let = next((k for k in range(at + 2, stop - 1) if "".join(norms[k : k + 2]) in _THEN_MAY), -1)
    who = [event for _, event in changes.near(at, max(at, let)) if event[2] == PARTY and event[0] < let]
    waits = "".join(norms[at + 2 : who[-1][0]]) if who else ""
    if let >= 0 and waits.rstrip(",").endswith(_ENDS_LATER) and who[-1][3] is Side.KOL:
        changes.unrule(who[-1][1] - 1, let + 2)
        changes.added.append((let, let + 2, "MUST_NOT", None))


_DOES_OR_NOT = "接做发删去说推用播拍撤道还交"
"""接不接哪家，均由甲方自己决定: whether she does it."""
_BY_WORD: tuple[tuple[str, tuple[Callable[[Sequence[str], int, Changes], None], ...]], ...] = (
    (_NO_SUCH, (_turn_round,)),
    (WILL_NOT_FOR, (lose_nothing,)),
    (_NOT_SO, (_deny_leave,)),
    (NOT_AT_ALL, (bear_nothing,)),
    (AND_SO, (on_that_account,)),
    (IF_AT_ALL, (leave_it, leave_open, only_weigh)),
    (WHICH_ONES, (leave_open,)),
    *((f"{verb}不{verb}", (leave_it,)) for verb in _DOES_OR_NOT),
    (_ONLY_THEN, (_wait,)),
    ("未", (find_no_agreement,)),
    ("不作约定", (find_no_agreement,)),
)
_HAN_TRIGGERS = frozenset(word[0] for word, _ in _BY_WORD)


def _let_nobody(norms: Sequence[str], at: int, changes: Changes) -> None:
    """Nothing in this Agreement shall be construed as allowing Party A to endorse: she may not."""
    if at and norms[at - 1] not in BEGINS:
        return
    stop = stop_of(norms, at, RELATIVE_STOPS)
    lets = next((k for k in range(at + 2, stop) if norms[k] in _ALLOWS), -1)
    if lets < 0 or norms[lets - 1] not in _READ_AS or norms[lets - 2] not in _CONSTRUED:
        return
    who = next((event for _, event in changes.near(lets, lets + VERB_WITHIN) if event[2] == PARTY), None)
    if who is None or who[3] is not Side.KOL:
        return  # what gives the brand no right is told as such
    changes.gone.update(
        number
        for number, event in changes.near(at, who[0])
        if event[2] in MODALITIES or event[2] in _FREEDOMS
    )
    changes.added.append((who[1], who[1] + 1, "MUST_NOT", None))


def _pass_over_what_is_untold(norms: Sequence[str], at: int, changes: Changes) -> None:
    """Matters the Brand has not released go to nobody else: who has not, is not who is spoken of, and denies nothing."""
    if norms[at - 1] not in _HAVE:
        return
    near = changes.near(at - NEAR, at)
    who = next((one for one in near if one[1][2] == PARTY and one[1][1] == at - 1), None)
    if who is None:
        return
    first = who[1][0] - (norms[who[1][0] - 1] == "the")
    if first > 0 and norms[first - 1] in _UNTOLD:
        changes.gone.add(who[0])
        changes.gone.update(n for n, event in changes.near(at - 1, at + 1) if event[2] == "NONE_SUCH")


def _find_no_occasion(norms: Sequence[str], at: int, changes: Changes) -> None:
    """There is no circumstance, other than those in 4.3, in which the Athlete is at liberty to reveal it: she may not."""
    if norms[at + 1] not in _OCCASIONS:
        return
    stop = min(stop_of(norms, at), at + _REACH)
    which = next((k for k in range(at + 2, stop) if norms[k] in _IN_WHICH), -1)
    who = next((event for _, event in changes.near(which, which + VERB_WITHIN) if event[2] == PARTY), None)
    if which < 0 or who is None:
        return
    verb = norms[who[1] : who[1] + VERB_WITHIN]
    lets = not _LETS.isdisjoint(verb) or (bool(verb) and verb[0] in _LOOSE)
    if not lets and _OBLIGES.isdisjoint(verb) and verb[:1] not in (["must"], ["shall"]):
        return
    changes.gone.update(
        number
        for number, event in changes.near(who[1], who[1] + VERB_WITHIN)
        if event[2] in MODALITIES or event[2] in _FREEDOMS
    )
    said = "MUST_NOT" if lets else "NEED_NOT"
    changes.added += [(at, at + 1, PARTY, who[3]), (at, at + 1, said, None), (who[1], who[1] + 1, said, None)]


def _turn(norms: Sequence[str], at: int, changes: Changes, *, later: bool = False) -> None:
    """Make a ban of what the auxiliary before its subject says; ``later`` where the sentence only says from when she may."""
    if later and at and norms[at - 1] not in BEGINS:
        return
    near = changes.near(at + 1, at + _REACH + 1)
    subjects = {event[0]: event for _, event in near if event[2] == PARTY}
    for place in range(at + 1, min(at + _REACH, len(norms) - 2)):
        if norms[place] in STOPS or place in subjects:
            return
        if norms[place] not in _AUXILIARIES:
            continue
        subject = subjects.get(place + 1 + (norms[place + 1] == "the"))
        if subject is None:
            continue
        if later and (norms[place] not in _LOOSE or subject[3] is not Side.KOL):
            return
        verb = range(subject[1], subject[1] + VERB_WITHIN)
        words = norms[subject[1] : subject[1] + VERB_WITHIN]
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
        where = subject[1] - 1 if later else where  # the "may" before its subject gives no right
        changes.added.append((where, where + 1, said, None))
        return


_BY_NORM: dict[str, tuple[Callable[[Sequence[str], int, Changes], None], ...]] = {
    "whether": (leave_it, leave_open, only_weigh),
    "not": (_pass_over_what_is_untold, find_no_agreement),
    "noth": (_let_nobody, oblige_nobody, give_no_ground),
    "waiv": (waive,),
    "free": (free_behind_commas,),
    **dict.fromkeys(HOLDS, (hold_all_the_same,)),
}
"""What an English sentence turns round, by the word that stands there."""
