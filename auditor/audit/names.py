"""Names: a ban that lists by their proper names those for whom nothing may be done."""

from collections.abc import Callable, Sequence

from auditor.audit.statements import Event
from auditor.language.fold import is_cjk

_LEADS = frozenset(
    (
        "为",
        "替",
        "给",
        "与",
        "跟",
        "接",
        "帮",
        "for",
        "with",
        "from",
        "by",
        "of",
        "promot",
        "endors",
        "advertis",
    )
)
_LEADS_OF_TWO = frozenset(("推广", "代言", "宣传", "承接", "推荐"))
_SECOND_OF_TWO = frozenset(words[-1] for words in _LEADS_OF_TWO)
_BETWEEN = frozenset(("、", ",", "和", "或", "及", "与", "or", "and", "nor"))
_ENDS = frozenset("的等做作进从担提之。;:()")
_NO_NAME = frozenset("不未无别勿非也亦均都其该此本")
"""不推荐处方药，不教人用药: no name begins like that."""
_MEASURED = frozenset("率性度效量值价病症法")
"""不得宣传治愈率、有效率: no name ends like that."""
_LONGEST, _SHORTEST = 6, 2
_LEAST = 2


def named_others(
    norms: Sequence[str], is_capital: Callable[[int], bool], start: int, end: int, events: Sequence[Event]
) -> tuple[int, int] | None:
    """The tokens from ``start`` to ``end`` that list two or more names no word of the pack knows: 不得为云岫、禾川推广,
    "shall not work with Hyperbrew or Caffex". ``is_capital`` tells whether a word is written with a capital."""
    if _BETWEEN.isdisjoint(norms[start:end]):
        return None
    known: set[int] | None = None
    for at in range(start, end - 1):
        if norms[at] in _LEADS or (
            norms[at] in _SECOND_OF_TWO and "".join(norms[max(start, at - 1) : at + 1]) in _LEADS_OF_TWO
        ):
            if known is None:
                known = _known(norms, events)
            found = _list_of_names(norms, is_capital, at + 1, end, known)
            if found is not None:
                return found
    return None


def _known(norms: Sequence[str], events: Sequence[Event]) -> set[int]:
    """The tokens that phrases of the pack hold; a single Chinese character may as well be part of a name."""
    return {
        at
        for start, end, _, _ in events
        if end - start >= _SHORTEST or norms[start].isascii()
        for at in range(start, end)
    }


def _list_of_names(
    norms: Sequence[str], is_capital: Callable[[int], bool], start: int, end: int, known: set[int]
) -> tuple[int, int] | None:
    names = 0
    first = at = start
    last = start
    while at <= end and at - first <= _LONGEST + 1:
        over = at == end or norms[at] in _ENDS or (is_cjk(norms[at][0]) and at in known)
        if over or norms[at] in _BETWEEN:
            if not _is_name(norms, is_capital, first, at, known):
                break
            names, last = names + 1, at
            if over:
                break
            while at + 1 < end and norms[at + 1] in _BETWEEN:
                at += 1
            first = at + 1
        at += 1
    return (start, last) if names >= _LEAST else None


def _is_name(
    norms: Sequence[str], is_capital: Callable[[int], bool], first: int, last: int, known: set[int]
) -> bool:
    if not 0 < last - first <= _LONGEST or first in known:
        return False
    if is_cjk(norms[first][0]):
        if norms[first] in _LEADS or norms[first] in _NO_NAME or norms[last - 1] in _MEASURED:
            return False
        return last - first >= _SHORTEST
    return is_capital(first)
