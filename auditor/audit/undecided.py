"""Undecided: whether she apologises is to be discussed, which platforms it covers is agreed later, the ban was talked of and not
agreed. What is left open says nothing yet."""

import re
from collections.abc import Sequence

from auditor.audit.changes import NEAR, SEGMENT_STOPS, STOPS, Changes, begin_of, reads, stop_of
from auditor.audit.statements import MODALITIES, PARTY
from auditor.contract import Side

WHICH_ONES = "哪些"
_LATER = re.compile(
    "[^,;。]*(?:,(?:由|待)?(?:甲乙)?(?:双方|各方)?)?[^,;。]{0,16}"
    "(?:另行(?:商议|商定|协商|约定|商量)|另议|再(?:行)?(?:商量|商议|商定|约定|协商|议|定|说))(?:,.*)?"
)
"""Behind what is asked, or behind one comma: nothing else may be said there."""
_WHICHEVER = ("不论", "无论", "不管", "不问")
_RULES = ("应", "须", "不得", "必须", "按")
_MAY_BEGIN = ("是否", "关于", "对于", "就", "至于", "适用")
_TALK = frozenset("discuss agre decid settl negoti consid determin".split())
_AFTERWARDS = frozenset("later separ then point time date stage cours afterward".split())
_RESERVES = (["reserv", "her"], ["reserv", "his"], ["reserv", "their"], ["not", "agre"], ["left", "open"])
_WAITS = frozenset(
    "if unless until where when once should after which whom whose whether though although as or".split()
)
_WHEREVER = frozenset("regardless irrespect no disclos tell reveal know".split())
_BE = frozenset("be is are was".split())
_NOT_AGREED_AFTER = frozenset((":", "-", "was", "were", "is", "are", "but", "been"))
_ASKS = frozenset("如若倘除未")
TO_COME = frozenset(("tbc", "tbd", "["))
_TO_BE, _CLOSES_IT = (["to", "be"],), frozenset(".;。)]\n")
_CLOSES, _SENTENCE_STOPS = frozenset(".;,。"), frozenset(".;。\n")
_BEFORE_A_LABEL = _SENTENCE_STOPS | {"("}
_NO_DEAL = ("未能达成一致", "未达成一致", "不作约定", "未作约定")


def leave_open(norms: Sequence[str], at: int, changes: Changes) -> None:
    """是否需要乙方致歉，双方到时候再商量; 适用于哪些平台以后再约定; "whether she would destroy them, on which point she has reserved
    her position": nothing is said of it. 不论双方是否另行约定, and what she must not tell, are another matter."""
    if at < changes.looked_to:
        return
    stop = changes.looked_to = stop_of(norms, at)
    begin = begin_of(norms, at)
    if norms[at] == "whether":
        settled = _WHEREVER.isdisjoint(norms[begin:at]) and norms[at + 1 : at + 2] != ["or"]
        later = any(
            norms[k : k + 2] in _RESERVES
            or (norms[k] in _TALK and norms[k + 1] in _AFTERWARDS and norms[k - 1] in _BE)
            for k in range(at, stop - 1)
        )
        open_at = settled and later
        if settled and not open_at and begin == at and _is_hers(norms, at, stop, changes):
            changes.unrule(at, stop)
            who = next((event for _, event in changes.near(at, at + NEAR) if event[2] == PARTY), None)
            place = who[0] if who and who[3] is Side.KOL and who[1] < stop - 1 else at
            changes.added.append((place, place + 1, "NEED_NOT", None))
            return
    else:
        said, ahead = "".join(norms[at:stop]), "".join(norms[begin:at])
        asked = ahead.startswith(_MAY_BEGIN) or not any(word in ahead for word in _RULES)
        whichever = any(word in ahead for word in _WHICHEVER)
        open_at = asked and not whichever and _LATER.fullmatch(said) is not None
    if open_at and not _rules_before(begin, at, changes):
        _say_nothing(begin, stop, changes)


def only_weigh(norms: Sequence[str], at: int, changes: Changes) -> None:
    """乙方应研究是否删除; "you will within three hours think about whether a post might be hidden": she weighs it, and owes no
    more. What the Brand weighs is another matter."""
    before = norms[max(0, at - _WEIGHED_WITHIN) : at]
    weighs = not _WEIGHS.isdisjoint(before) if norms[at] == "whether" else "".join(before[-2:]) in _WEIGHS_ZH
    begin = begin_of(norms, at, STOPS, otherwise=max(0, at - NEAR))
    told = [event for _, event in changes.near(begin, at) if event[2] == PARTY]
    ruling = [event[2] for _, event in changes.near(begin, at) if event[2] in MODALITIES]
    # 乙方可自行决定是否公开: that is hers to decide, and no duty to think about it
    if weighs and told and told[-1][3] is Side.KOL and ruling[-1:] == ["MUST"]:
        changes.unrule(at, stop_of(norms, at, SEGMENT_STOPS))
        changes.added.append((at, at + 1, "NEED_NOT", None))


_WEIGHED_WITHIN = 3
_WEIGHS = frozenset("think consid reflect decid assess examin ponder discuss weigh".split())
_WEIGHS_ZH = frozenset("考虑 研究 斟酌 评估 商议 讨论 判断 决定 权衡 酌定 探讨 思考 商量".split())


def _is_hers(norms: Sequence[str], at: int, stop: int, changes: Changes) -> bool:
    """Whether she makes any correction is a matter entirely for her, is up to the Creator: nothing is owed."""
    end = next((k for k in range(stop - 1, at, -1) if norms[k] not in _SENTENCE_STOPS), at)
    told = next(
        (event for _, event in changes.near(at, stop) if event[2] == PARTY and event[1] == end + 1), None
    )
    first = told[0] if told else end
    whose = told[3] is Side.KOL if told else norms[end] in _HERS
    first -= norms[first - 1] == "the"
    words = norms[max(at, first - _UP_TO) : first]
    said = " ".join(words[next((k for k, word in enumerate(words) if word in _BE), len(words)) :])
    return whose and "," not in norms[at:first] and bool(_LEFT_TO.fullmatch(said))


_HERS, _UP_TO = frozenset(("her", "him")), 8
_LEFT_TO = re.compile(
    "(?:is|are|be|shall be|will be)(?: a| the)?(?: matter| question| decis| choic| call)?"
    "(?: entir| sole| whole| alon| pure| complet| sole and entir| entir and sole)?(?: for| up to| left to| with)"
)
"""Is a matter entirely for, is solely up to, is left to."""


def _rules_before(begin: int, at: int, changes: Changes) -> bool:
    """Whether a duty or a ban stands before what is asked: not to tell anybody whether …"""
    return any(event[2] in MODALITIES and event[1] <= at for _, event in changes.near(begin, at))


def fill_in_later(norms: Sequence[str], at: int, changes: Changes) -> None:
    """ "Platforms and territory: [to be completed].", "(competitors: see list, TBC)": a label, and nothing behind it. A blank in a
    rule takes nothing from the rule."""
    if norms[at] == "[" and norms[at + 1 : at + 3] not in _TO_BE:
        return
    begin = next((k for k in range(at - 1, max(0, at - NEAR), -1) if norms[k] in _BEFORE_A_LABEL), at)
    if (
        not _rules_before(begin, at, changes)
        and ":" in norms[begin:at]
        and not _CLOSES_IT.isdisjoint(norms[at : at + NEAR])
    ):
        _say_nothing(begin + 1, stop_of(norms, at), changes)


def find_no_agreement(norms: Sequence[str], at: int, changes: Changes) -> None:
    """ "Non-disparagement of the Brand: not agreed."; 就不得贬损甲方一节，双方未能达成一致，本合同不作约定。 "If not agreed within ten days"
    waits for something, "to which the Brand has not agreed" tells which: other matters."""
    if norms[at] == "not":
        end = at + 2 if norms[at + 1 : at + 2] == ["agre"] and norms[at - 1] in _NOT_AGREED_AFTER else 0
    else:
        end = at + next((len(word) for word in _NO_DEAL if reads(norms, at, word)), -at)
    if not end or (end < len(norms) and norms[end] not in _CLOSES):
        return
    begin = begin_of(norms, at, _SENTENCE_STOPS, 2 * NEAR)
    if _WAITS.isdisjoint(norms[begin:at]) and _ASKS.isdisjoint(norms[begin:at]):
        changes.unrule(begin, stop_of(norms, at))
        changes.added.append((begin, begin + 1, "NEED_NOT", None))


def _say_nothing(start: int, stop: int, changes: Changes) -> None:
    """Take out what is said there; what softens the rest of its sentence (届时另行商定) stays."""
    changes.gone.update(number for number, event in changes.near(start, stop) if event[2] not in _STAY)


_STAY = frozenset((PARTY, "HEDGE", "DEFER", "JOINT_VIEW", "TALKED_OF_LATER"))
