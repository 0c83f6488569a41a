"""Undecided: whether she apologises is to be discussed, which platforms it covers is agreed later, the ban was talked of and not
agreed. What is left open says nothing yet."""

from collections.abc import Sequence

from auditor.audit.changes import BEGINS, NEAR, Changes, reads, stop_of
from auditor.audit.statements import PARTY

WHICH_ONES = "哪些"
_LATER = (
    "另行商议", "另行商定", "另行协商", "另行约定", "另行商量", "另议", "再议", "再商量", "再商议", "再商定", "再约定", "再协商", "再定", "再说",
)  # fmt: skip
_TALK = frozenset("discuss agre decid settl negoti consid determin".split())
_AFTERWARDS = frozenset("later separ then point time date stage cours afterward".split())
_RESERVES = (["reserv", "her"], ["reserv", "his"], ["reserv", "their"], ["not", "agre"], ["left", "open"])
_WAITS = frozenset("if unless until where when once should after".split())
_ASKS = frozenset("如若倘除未")
TO_COME = frozenset(("tbc", "tbd", "["))
_TO_BE, _CLOSES_IT = (["to", "be"],), frozenset(".;。)]\n")
_CLOSES = frozenset(".;,。")
_NO_DEAL = ("未能达成一致", "未达成一致", "不作约定", "未作约定")


def leave_open(norms: Sequence[str], at: int, changes: Changes) -> None:
    """是否需要乙方致歉，双方到时候再商量; 适用于哪些平台以后再约定; "whether she would destroy them, on which point she has reserved
    her position": nothing is said of it."""
    stop = stop_of(norms, at)
    if norms[at] == "whether":
        open_at = any(
            norms[k : k + 2] in _RESERVES or (norms[k] in _TALK and norms[k + 1] in _AFTERWARDS)
            for k in range(at, stop - 1)
        )
    else:
        open_at = any(reads(norms, k, word) for k in range(at, stop) for word in _LATER)
    if open_at:
        _say_nothing(_begin(norms, at), stop, changes)


def fill_in_later(norms: Sequence[str], at: int, changes: Changes) -> None:
    """"Platforms and territory: [to be completed].", "(competitors: see list, TBC)": a label, and nothing behind it."""
    if norms[at] == "[" and norms[at + 1 : at + 3] not in _TO_BE:
        return
    begin = next((k for k in range(at - 1, max(0, at - NEAR), -1) if norms[k] in ".;。\n("), at)
    if ":" in norms[begin:at] and not _CLOSES_IT.isdisjoint(norms[at : at + NEAR]):
        _say_nothing(begin + 1, stop_of(norms, at), changes)


def find_no_agreement(norms: Sequence[str], at: int, changes: Changes) -> None:
    """"Non-disparagement of the Brand: not agreed."; 就不得贬损甲方一节，双方未能达成一致，本合同不作约定。 "If not agreed within ten days"
    waits for something, and is another matter."""
    if norms[at] == "not":
        end = at + 2 if norms[at + 1 : at + 2] == ["agre"] else 0
    else:
        end = at + next((len(word) for word in _NO_DEAL if reads(norms, at, word)), -at)
    if not end or norms[end : end + 1] and norms[end] not in _CLOSES:
        return
    begin = _begin(norms, at, deep=True)
    if _WAITS.isdisjoint(norms[begin:at]) and _ASKS.isdisjoint(norms[begin:at]):
        changes.unrule(begin, stop_of(norms, at))
        changes.added.append((begin, begin + 1, "NEED_NOT", None))


def _begin(norms: Sequence[str], at: int, *, deep: bool = False) -> int:
    """Where the words begin that end in what stands at a token: behind the last comma, or the last stop."""
    stops = frozenset(".;。\n") if deep else BEGINS
    return next((k + 1 for k in range(at - 1, max(-1, at - NEAR * (1 + deep)), -1) if norms[k] in stops), at)


def _say_nothing(start: int, stop: int, changes: Changes) -> None:
    changes.gone.update(number for number, event in changes.near(start, stop) if event[2] != PARTY)
