"""Disparaged: whom a word that runs somebody down is aimed at, the brand by the name it goes by, or somebody else."""

import re
from collections.abc import Iterable, Iterator, Sequence

from auditor.audit.statements import PARTY, Event, Mark, Statement
from auditor.contract import Party, Side
from auditor.language.fold import fold, is_cjk
from auditor.language.tokens import Tokens

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
    "宠物|零食|食品|饮料|日化|美妆|智能|有限|责任|股份|集团|公司|科技|文化|传媒|用品|贸易|商贸|网络|信息|技术|化妆|电子|电器|服饰|品牌|产品|中国|国际|实业|发展|服务|旅游|教育|体育|家居|健康|生物"
)


class Disparaged:
    """Tells at whom a contract's words for running down are aimed; ``text`` is the one as written, with its capitals."""

    def __init__(self, tokens: Tokens, text: str, parties: Iterable[Party]) -> None:
        self.tokens, self.norms, self.text = tokens, tokens.norms, text
        self.names = _brand_words(parties)

    def note(self, statement: Statement, events: Sequence[Event]) -> bool:
        """Mark each word for running down that is aimed at the brand. Tells whether marks were added."""
        marks = statement.by_concept.get(RUN_DOWN)
        if not marks:
            return False
        sides = {event[0]: event[3] for event in events if event[2] == PARTY}
        added = [
            mark._replace(concept=RUN_DOWN_ITS)
            for mark in marks
            if self._is_aimed_at_brand(mark, statement, sides)
        ]
        statement.marks += added
        return bool(added)

    def _is_aimed_at_brand(self, mark: Mark, statement: Statement, sides: dict[int, Side | None]) -> bool:
        norms = self.norms
        last = min(mark.end + _REACH, statement.end)
        end = next((k for k in range(mark.end, last) if norms[k] in _STOPS), last)
        place = next((k for k in range(mark.end, end) if norms[k] not in _LIGHT), end)
        others = statement.by_concept.get(OTHER_BUSINESS, ())
        if any(mark.end <= other.start <= place + _JUST_BEHIND for other in others):
            return False
        if sides.get(place) is Side.BRAND or self._is_name(place):
            return True
        if any(norms[k] in _ITS and _is_brands(k, statement) for k in range(mark.end, end)):
            return sides.get(place) is not Side.KOL
        return self._is_said_of_brand(mark, statement, sides)

    def _is_name(self, place: int) -> bool:
        """Whether a brand's name begins at a token: a word of it, or two of its characters. Of Women First Inc not everybody
        speaks who belittles women."""
        word = self.norms[place] if place < len(self.norms) else ""
        if len(word) > 1:
            named = any(name.startswith(word) and len(name) - len(word) < len("ing") for name in self.names)
        else:
            named = "".join(self.norms[place : place + 2]) in self.names
        return named and (is_cjk(word) or self.tokens.is_capital(place, self.text))

    def _is_said_of_brand(self, mark: Mark, statement: Statement, sides: dict[int, Side | None]) -> bool:
        """对甲方、代言产品加以贬低: it stands before the word, between the same commas."""
        start = max(statement.segments[mark.segment][0], mark.start - _BEFORE)
        return any(
            self.norms[place] in _TOWARDS and sides.get(place + 1) is Side.BRAND
            for place in range(start, mark.start)
        )


def _brand_words(parties: Iterable[Party]) -> frozenset[str]:
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


def _is_brands(at: int, statement: Statement) -> bool:
    """its products, their customers: what belongs to whoever was run down"""
    return any(at < other.start <= at + 1 for other in statement.by_concept.get(BRAND_SIDE, ()))
