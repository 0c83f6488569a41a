"""Disparaged: whom a word that runs somebody down is aimed at, the brand by the name it goes by, or somebody else."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from auditor.audit.statements import PARTY, Event, Mark, Statement
from auditor.contract import Party, Side
from auditor.language.fold import fold, is_cjk

RUN_DOWN, RUN_DOWN_ITS, BRAND_SIDE, OTHER_BUSINESS = (
    "RUN_DOWN",
    "RUN_DOWN_ITS",
    "BRAND_SIDE",
    "OTHER_BUSINESS",
)
_REACH, _JUST_BEHIND, _BEFORE = 12, 3, 16
_LONGEST_OWN = 6
"""Characters of a company's name that may be its own: 杭州拓牙."""
_STOPS = frozenset(".;:。")
_LIGHT = frozenset(
    ("the", "of", "about", "at", "on", "toward", "against", "our", "a", "an", "to", "了", "过")
)
_TOWARDS = frozenset("对向就将把")
_ITS = frozenset(("it", "their", "our"))
_WORD = re.compile(r"[a-z][a-z'-]{2,}")
_HAN = re.compile(r"[\u3400-\u9fff]{2,}")
_ANYBODY = frozenset(
    "the and company companies limited ltd inc llc plc corp corporation group holdings holding gmbh pty pte technology technologies"
    " international global products brands brand agency media club trust society union foods food cosmetics studio studios"
    " house university college hotel hotels bank north south east west new".split()
)
_ANYBODYS = re.compile(
    "宠物|零食|食品|饮料|日化|美妆|智能|有限|责任|股份|集团|公司|科技|文化|传媒|食品|用品|贸易|商贸|网络|信息|技术|化妆|电子|电器|服饰|品牌|产品|中国|国际|实业|发展|服务|旅游|教育|体育|家居|健康|生物"
)


def brand_words(parties: Iterable[Party]) -> frozenset[str]:
    """The words and pairs of characters by which a brand's own names are told, folded: ridgeloom; 诺特. What the KOL is called
    as well tells nothing."""
    brands: set[str] = set()
    others: set[str] = set()
    for party in parties:
        (brands if party.side is Side.BRAND else others).update(_words_of(fold(party.name).text))
    return frozenset(brands - others)


def _words_of(name: str) -> Iterator[str]:
    yield from (word for word in _WORD.findall(name.lower()) if word not in _ANYBODY)
    for run in _HAN.findall(name):
        kind = _ANYBODYS.search(run)  # 杭州拓牙|宠物用品有限公司
        own = run[: kind.start()] if kind and kind.start() > 1 else run[:_LONGEST_OWN]
        yield from (own[at : at + 2] for at in range(len(own) - 1))


def note_disparaged(
    norms: Sequence[str],
    statement: Statement,
    events: Sequence[Event],
    names: frozenset[str],
    is_capital: Callable[[int], bool],
) -> bool:
    """Mark each word for running down that is aimed at the brand. Tells whether marks were added."""
    added = [
        mark._replace(concept=RUN_DOWN_ITS)
        for mark in statement.by_concept.get(RUN_DOWN, ())
        if _is_aimed_at_brand(mark, norms, statement, events, names, is_capital)
    ]
    statement.marks += added
    return bool(added)


def _is_aimed_at_brand(
    mark: Mark,
    norms: Sequence[str],
    statement: Statement,
    events: Sequence[Event],
    names: frozenset[str],
    is_capital: Callable[[int], bool],
) -> bool:
    end = next(
        (k for k in range(mark.end, min(mark.end + _REACH, statement.end)) if norms[k] in _STOPS),
        min(mark.end + _REACH, statement.end),
    )
    place = next((k for k in range(mark.end, end) if norms[k] not in _LIGHT), end)
    others = statement.by_concept.get(OTHER_BUSINESS, ())
    if any(mark.end <= other.start <= place + _JUST_BEHIND for other in others):
        return False
    sides = {event[0]: event[3] for event in events if event[2] == PARTY}
    if sides.get(place) is Side.BRAND:
        return True
    # Women First Inc: not everybody who belittles women belittles the brand
    if _is_name(norms, place, names) and (is_cjk(norms[place]) or is_capital(place)):
        return True
    if any(norms[k] in _ITS and _is_brands(k, statement) for k in range(mark.end, end)):
        return sides.get(place) is not Side.KOL
    return _is_said_of_brand(mark, norms, statement, sides)


def _is_name(norms: Sequence[str], place: int, names: frozenset[str]) -> bool:
    """Whether a brand's name begins at a token: a word of it, or two of its characters."""
    word = norms[place] if place < len(norms) else ""
    if len(word) > 1:
        return any(name.startswith(word) and len(name) - len(word) < len("ing") for name in names)
    return "".join(norms[place : place + 2]) in names


def _is_brands(at: int, statement: Statement) -> bool:
    """its products, their customers: what belongs to whoever was run down"""
    return any(at < other.start <= at + 1 for other in statement.by_concept.get(BRAND_SIDE, ()))


def _is_said_of_brand(
    mark: Mark, norms: Sequence[str], statement: Statement, sides: dict[int, Side | None]
) -> bool:
    """对甲方、代言产品加以贬低: it stands before the word, between the same commas."""
    start, _ = statement.segments[mark.segment]
    for place in range(max(start, mark.start - _BEFORE), mark.start):
        if norms[place] in _TOWARDS and sides.get(place + 1) is Side.BRAND:
            return True
    return False
