"""Mentions: every place where the text speaks of a party, of both, or of a role without naming it."""

import re
from collections.abc import Iterator, Mapping, Sequence

from auditor.contract.definitions import places_of
from auditor.contract.first_person import in_first_person
from auditor.contract.model import Definition, Party, Provision, Role, Side
from auditor.contract.naming import mention_pattern
from auditor.contract.outsiders import (
    all_but_the_kol,
    firms_beside,
    organs_of_the_brand,
    outsiders,
    whoever_comes_later,
)
from auditor.contract.party_terms import by_letters, defined, not_among, together
from auditor.contract.pronouns import by_pronoun
from auditor.language.marked import Marked
from auditor.language.tokens import Tokens

BOTH = "PARTY_BOTH"


def party_mentions(
    parties: Sequence[Party],
    marked: Marked,
    definitions: Sequence[Definition] = (),
    provisions: Sequence[Provision] = (),
) -> tuple[tuple[int, int, Side], ...]:
    """Every mention of a party as (start token, end token, side), in order: labels, names and role words."""
    found: dict[int, tuple[int, Side]] = {}
    for party in parties:
        pattern = mention_pattern(party.aliases)
        for match in re.finditer(pattern, marked.text):
            first, last = marked.token_range(match.start(), match.end())
            if match.group() == "brand" and _names_a_trade(first, last, marked.tokens):
                continue
            if last > first and last - first > found.get(first, (first, Side.BOTH))[0] - first:
                found[first] = (last, party.side)
    for start, end, side in (*_lone_letters(parties, marked), *_role_words(parties, marked)):
        found.setdefault(start, (end, side))
    for start in _within_terms(found, marked, definitions):
        del found[start]  # a Competing Label is not the Label, nor a Rest Brand the brand
    said = (
        *defined(parties, marked, definitions),
        *together(parties, marked),
        *by_letters(parties, marked),
        *not_among(parties, marked),
    )
    for start, end, side in said:
        found[start] = (end, side)
    for start, end in all_but_the_kol(parties, marked):
        found[start] = (end, Side.OTHER)
    spoken = (*by_pronoun(parties, marked, found), *in_first_person(parties, marked, provisions))
    for start, end, side in spoken:
        found.setdefault(start, (end, side))
    for start, end in organs_of_the_brand(parties, marked):
        found.setdefault(start, (end, Side.BRAND))
    firms = firms_beside(parties, marked) if parties else ()
    for start, end in (*outsiders(marked), *firms):
        found.setdefault(start, (end, Side.OTHER))
    mentions: list[tuple[int, int, Side]] = []
    for start in sorted(found):
        end, side = found[start]
        first, side = whoever_comes_later(start, marked) if side is Side.KOL else (start, side)
        if mentions and first == mentions[-1][1] and marked.tokens.norms[first:end] == _ONE_SIDE:
            # 品牌方一方: the brand, and not either side
            mentions[-1] = (mentions[-1][0], end, mentions[-1][2])
        elif not mentions or first >= mentions[-1][1]:
            mentions.append((first, end, side))
    return tuple(mentions)


_ONE_SIDE = ["一", "方"]


def _lone_letters(parties: Sequence[Party], marked: Marked) -> Iterator[tuple[int, int, Side]]:
    """A、B应将C的资料保密: in a Chinese contract whose parties are called by letters, each letter that stands alone is one of
    them; 附表A and A组 are not."""
    lettered = {party.label.lower(): party.side for party in parties if _LETTER.fullmatch(party.label)}
    if len(lettered) < _LETTERED:
        return
    for match in _LONE.finditer(marked.text):
        if match.group() in lettered:
            first, last = marked.token_range(match.start(), match.end())
            yield first, last, lettered[match.group()]


_LETTER, _LETTERED = re.compile("[A-Za-z]"), 2
_LONE = re.compile(
    r"(?<![a-z0-9_'’.&/+-])(?<![附表件栏类级组项档款区座栋案选型])[a-z]"
    r"(?![a-z0-9_'’&/+-]|\.[a-z0-9]|[部表轮级类栏款项条座栋区号组档店楼股型类版字端])(?=\s?[一-鿿、，,。；;：:)）(（]|$)",
    re.MULTILINE,
)


def _within_terms(
    found: Mapping[int, tuple[int, Side]], marked: Marked, definitions: Sequence[Definition]
) -> set[int]:
    """The mentions that are only the first or the last word of a longer term that the contract defines: a Practice
    Information binds the Practice to nothing; a Brand Team is the Brand."""
    inside: set[int] = set()
    terms = {one.term for one in definitions if " " in one.term.removeprefix("the ")}
    for term in (one for one in terms if not one.endswith(_PEOPLE)):
        for at in places_of(term, marked.text):
            first, last = marked.token_range(at, at + len(term))
            inside.update(start for start in range(first + 1, last) if found.get(start, (0, None))[0] == last)
            if found.get(first, (last, None))[0] < last:
                inside.add(first)
    return inside


_PEOPLE = tuple(
    "team group party parties staff affiliates personnel representatives people side entity entities company".split()
)
_OTHERS = re.compile(
    "(?:其他|其它|别的|另外的)(?:合作|签约|旗下|同类|同业|参与)的?$"
)  # 其他合作艺人: not she
_AS = re.compile("作为(?:[甲乙丙丁]方)?[^,;。、:]{0,6}$")
"""乙方作为甲方平台商户，不得…: what a party is, and not who else."""
_BELONG, _LIST = re.compile("其(?:[^其,;。、]{2,8}[、和与及])+$"), 24
"""乙方及其法定代表人、代言人: whoever belongs to a party, and not the KOL beside it."""
_NO_NAMES = frozenset("粉丝 网络账号 自媒体名称 follow 生产 研发 零售 制造 产品的研发 研发及销售".split())
"""Words that tell whose line of the head it is, and name nobody: followers, 生产."""
_OTHER_ONES = tuple(
    "其他 其它 他 third other 任何 某 自有 竞争 争性 同类 同行 对手 知名 国产 国外 海外 各大 多个 排他 禁接".split()
)
_TRADE = re.compile("(?:representative|ambassador|advocate|evangelist|deal|collaboration|partnership)s?")


def _names_a_trade(start: int, end: int, tokens: Tokens) -> bool:
    """An ambassador or brand representative: a trade, and neither the Brand's representative nor what it represents."""
    if start == 0 or tokens.norms[start - 1] == "the" or end >= len(tokens.norms):
        return False
    return _TRADE.fullmatch(tokens.words(end, end + 1)) is not None


def _is_adjunct(start: int, end: int, norms: Sequence[str]) -> bool:
    """Distributor margins, retailer programs: a trade that tells of which things a list speaks."""
    bare = norms[start].isascii() and start > 0 and norms[start - 1] in _BEFORE_ADJUNCTS
    return bare and norms[end : end + 1] != [] and norms[end] in _OF_A_TRADE


_BEFORE_ADJUNCTS = frozenset((",", "and", "or", ":", "of", ";"))
_OF_A_TRADE = frozenset(
    "margin price program list term condition data record relat budget deal network rebat talk sale".split()
)


def _role_words(parties: Sequence[Party], marked: Marked) -> Iterator[tuple[int, int, Side]]:
    """双方, either party, 达人, the Influencer's staff: words that name a side without being a label."""
    labels = {party.label for party in parties}
    agency = next((party.side for party in parties if party.role is Role.AGENCY), Side.KOL)
    norms = marked.tokens.norms
    sides = {BOTH: Side.BOTH, "ROLE_KOL": Side.KOL, "ROLE_BRAND": Side.BRAND}
    if not labels:
        sides["ROLE_AGENCY"] = agency
    for hit in [hit for hit in marked.hits if hit[2] in sides]:
        if "".join(norms[hit.start : hit.end]) in _NO_NAMES:
            continue
        side = sides[hit.concept]
        before = "".join(norms[max(0, hit.start - 2) : hit.start])
        if side is not Side.BOTH and before.endswith(("及其", "其", "their", "it", "her", "his")):
            continue
        if side is not Side.BOTH and before.endswith(_OTHER_ONES):
            continue
        if side is not Side.BOTH and _OTHERS.search("".join(norms[max(0, hit.start - 5) : hit.start])):
            continue
        if side is not Side.BOTH and _AS.search("".join(norms[max(0, hit.start - 10) : hit.start])):
            continue
        if side is not Side.BOTH and _BELONG.search("".join(norms[max(0, hit.start - _LIST) : hit.start])):
            continue
        if side is Side.KOL and not labels and before.endswith("的"):
            continue
        if side is Side.BRAND and _names_a_trade(hit.start, hit.end, marked.tokens):
            continue
        if side is Side.BRAND and labels and _is_adjunct(hit.start, hit.end, norms):
            continue
        yield hit.start, hit.end, side
