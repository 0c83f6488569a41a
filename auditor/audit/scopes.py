"""Scopes: whether a segment, or a bracket in it, is the rule itself, its condition or an exception to it."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import takewhile

from auditor.audit.conditions import IFS, calls_upon, ends_condition
from auditor.audit.statements import (
    BREACH,
    CLOSE,
    EXCEPTION,
    EXCEPTION_END,
    MODALITIES,
    NEW_RULE,
    OPEN,
    OPENINGS,
    PARTY,
    REFUSE,
    Event,
    Scope,
    State,
)

_TURNS = frozenset(("但", "provid", "howev", "然"))
_OPEN_ENDED = frozenset(("但", "provid", "howev", "notwithstand", "然", "惟", "唯"))
_SCOPED = OPENINGS | {EXCEPTION_END}
_LONGEST_BRACKET = 40
_AT_THE_HEAD = 3
_COUNTED = ("都算", "也算", "均算", "皆算", "都一", "也一", "均属", "都属", "都包", "均包")
_STOPS = frozenset("。.!?")
_BREAKS = frozenset(",;:。.!?")
_SENTENCE = 60
_ALL_BUT = re.compile("^除(?!非)[^,;:。]{1,24}外的(?![,;:。]|$)")
"""除甲方外的茶饮品牌: all tea brands but one, and no exception."""
_ALL_BUT_DONE = re.compile(
    "^除[^,;:。]{1,8}(?:已|自行|主动|公开|公布|公示|另有|书面|事先|同意|明示|明确|要求|许可|允许|披露|发布)[^,;:。]*外,$"
)
"""除甲方已公布的以外，: an exception, whose first two characters the pack also knows as 除甲方, "any but the Brand"."""
_RULES = ("不得", "不能", "不可", "不要", "应当", "必须", "不许", "不准")
_RULES_EN = frozenset(("shall", "must"))


_PROVIDED = "provid"
_ADDS = frozenset("并亦还尚另且")


def scope_of(norms: list[str], start: int, end: int, events: list[Event], state: State) -> Scope:
    """Whether a segment is condition, exception or the rule itself."""
    if norms[start] == "除" and _ALL_BUT_DONE.search("".join(norms[start:end])):
        return Scope.EXCEPTION
    return _scope_by_events(norms, start, end, events, state)


def _scope_by_events(norms: list[str], start: int, end: int, events: list[Event], state: State) -> Scope:
    """What the words of the pack that stand in a segment make of it."""
    opening: Event | None = None
    for event in outside_brackets(events) if "(" in norms[start:end] else events:
        if event[2] not in _SCOPED:
            continue
        if event[2] == EXCEPTION_END:
            state.exception_open = False
            return Scope.EXCEPTION
        if opening is None and (event[0] <= start + 4 or (norms[event[0]] in IFS and norms[end - 1] == ",")):
            opening = event  # also 视频上线后如引发批评,
    if opening and opening[2] == EXCEPTION:
        return _scope_of_exception(norms, start, end, events, state, opening)
    if opening and not any(e[2] in MODALITIES and e[0] < opening[0] for e in events):
        return Scope.CONDITION  # but 甲方不得因乙方的言论解除合同 rules what it says
    if norms[end - 1] in ",:" and not state.exception_open and ends_condition(norms, start, end):
        # …冻干的、挂耳的，都算: what is named so belongs to the rule
        return Scope.MAIN if "".join(norms[end : end + 2]).startswith(_COUNTED) else Scope.CONDITION
    if not state.exception_open and _conditions(norms, start, end, events):
        return Scope.CONDITION
    if state.exception_open or state.scope is Scope.EXCEPTION:
        return Scope.EXCEPTION
    return Scope.CONDITION if state.listed else Scope.MAIN


def _scope_of_exception(
    norms: list[str], start: int, end: int, events: list[Event], state: State, opening: Event
) -> Scope:
    """What a segment is that begins with a word for an exception: not all that 除, but and provided begin is one."""
    word = norms[opening[0]]
    if word == _PROVIDED and opening[0] == start and (not start or norms[start - 1] in _STOPS):
        return Scope.CONDITION  # Provided the Creator agrees, she shall …
    if word == "除" and norms[end - 2] == "外" and norms[end] in _ADDS:
        return Scope.MAIN  # 除得请求损害赔偿外，并得扣减酬劳
    if word == "除" and not any(e[2] in ("MUST", "MUST_NOT", "MAY") for e in events):
        return Scope.MAIN if _ALL_BUT.search("".join(norms[opening[0] : end])) else Scope.EXCEPTION
    if word in _TURNS and (any(e[2] in NEW_RULE for e in events) or _turns_to_rule(norms, start, end)):
        return Scope.MAIN
    closed = any(e[2] == CLOSE for e in events) and not any(e[2] == OPEN for e in events)
    parted = events[-1][2] == PARTY and events[-1][1] >= end - 1  # except that Talent, in her view, …
    state.exception_open = (word in _OPEN_ENDED and not closed) or parted
    return Scope.EXCEPTION


def _conditions(norms: list[str], start: int, end: int, events: list[Event]) -> bool:
    """Whether a segment without a word of its own for it is a condition all the same."""
    return (
        _is_broken(norms, start, end, events)
        or calls_upon(norms, start, end, events)
        or _is_condition_by_what_follows(norms, start, end, events)
    )


def _turns_to_rule(norms: list[str], start: int, end: int) -> bool:
    """朋友的车都行。但合作期内，别家的车你不能拍: a sentence that begins with 但 and goes on to rule is no exception."""
    if start and norms[start - 1] not in _STOPS:
        return False
    stop = next((at for at in range(end, min(end + _SENTENCE, len(norms))) if norms[at] in _STOPS), end)
    said = norms[end:stop]
    return not _RULES_EN.isdisjoint(said) or any(word in "".join(said) for word in _RULES)


def _is_condition_by_what_follows(norms: list[str], start: int, end: int, events: list[Event]) -> bool:
    """Whether a segment without a word of its own for it is a condition: it names a breach before a colon, or is joined to
    a condition."""
    if norms[end - 1] == ":":
        return _names_breach(start, events)
    if not _goes_on_to_condition(norms, end):
        return False
    return not any(event[2] in MODALITIES and event[2] != "MUST" for event in events)


def _goes_on_to_condition(norms: list[str], end: int) -> bool:
    """乙方违反前条，或涉入争议，或…时，甲方得终止: what 或 joins to a condition is one."""
    while norms[end - 1] == "," and norms[end : end + 1] == ["或"]:
        start = end
        stop = next(
            (at for at in range(start, min(start + _SENTENCE, len(norms))) if norms[at] in _BREAKS), -1
        )
        if stop < 0 or norms[stop] != ",":
            return False
        end = stop + 1
        if ends_condition(norms, start, end):
            return True
    return False


def _is_broken(norms: list[str], start: int, end: int, events: list[Event]) -> bool:
    """必守项任一项不守，聘请方可解聘: a sentence that begins with what is broken and ends there before its first comma."""
    if norms[end - 1] != "," or (start and norms[start - 1] not in _STOPS) or norms[start].isascii():
        return False
    last = end - 1
    if norms[last - 1] == ")":  # 前列任何一项失守（本行合理研判即可），
        last = next((at for at in range(last - 1, start, -1) if norms[at] == "("), last)
    ends = any(event[2] == BREACH and event[1] == last for event in events)
    return ends and not any(event[2] in MODALITIES or event[2] == PARTY for event in events)


def _names_breach(start: int, events: list[Event]) -> bool:
    """违反第五条：退还全部费用: a breach before a colon is what the rule behind it hangs on."""
    named = any(event[2] in (BREACH, REFUSE) and event[0] <= start + _AT_THE_HEAD for event in events)
    return named and not any(event[2] in MODALITIES for event in events)


def outside_brackets(events: list[Event]) -> Iterator[Event]:
    """The events that stand in no bracket which the segment itself closes: (minor offences excepted) excepts no more
    than it says."""
    closing = [number for number, event in enumerate(events) if event[2] == CLOSE]
    skip_to = -1
    for number, event in enumerate(events):
        if number <= skip_to:
            continue
        if event[2] == OPEN:
            place = bisect_right(closing, number)
            if place < len(closing):
                skip_to = closing[place]
                continue
        yield event


def excepts_in_brackets(controls: list[Event], at: int) -> bool:
    """Whether the bracket that opens here is an exception: (other than a minor traffic offence)."""
    inside = list(takewhile(lambda event: event[2] != CLOSE, controls[at + 1 : at + _LONGEST_BRACKET]))
    closed = len(inside) < len(controls[at + 1 : at + _LONGEST_BRACKET])
    return closed and any(event[2] in (EXCEPTION, EXCEPTION_END) for event in inside)
