"""Terms for parties: words that a contract defines for one party, for several together, or for people beside the KOL."""

import re
from collections.abc import Iterator, Sequence

from auditor.contract.model import Definition, Party, Side
from auditor.contract.naming import PREAMBLE, mention_pattern
from auditor.language.finding import find_all
from auditor.language.marked import Marked


def defined(
    parties: Sequence[Party], marked: Marked, definitions: Sequence[Definition]
) -> Iterator[tuple[int, int, Side]]:
    """“受限方”指乙方及…: a term whose meaning begins with a party means that party wherever it stands; people whose
    meaning leaves the KOL out, "Agency Personnel" … excluding the Artist, are somebody else."""
    known = {alias for party in parties for alias in party.aliases}
    for definition in definitions:
        if len(definition.term) < _SHORTEST_TERM:
            continue
        side = _side_of(definition, parties, marked.text, is_party=definition.term in known)
        if side is None:
            continue
        for match in re.finditer(mention_pattern((definition.term,)), marked.text):
            if not definition.term_start <= match.start() < definition.end:
                first, last = marked.token_range(match.start(), match.end())
                yield first, last, side


def _side_of(definition: Definition, parties: Sequence[Party], text: str, *, is_party: bool) -> Side | None:
    if _are_others(definition, parties, text):
        return Side.OTHER
    meaning = text[definition.start : definition.start + _MEANING].lstrip(" :,").removeprefix("the ")
    if is_party or not any(
        _means(meaning, alias) for party in parties for alias in party.aliases if len(alias) > 1
    ):
        return None
    named = {
        party.side
        for word in _AND.split(_FIRST_PART.split(text[definition.start : definition.end].strip(" :,"))[0])
        for party in parties
        if word.strip().removeprefix("the ").strip() in party.aliases
    }
    first = (
        party.side
        for party in parties
        if any(len(alias) > 1 and _means(meaning, alias) for alias in party.aliases)
    )
    return _joint(named - {Side.UNKNOWN}) if len(named) > 1 else next(first, None)


_AND = re.compile(r"[与和及、,]|\b(?:and|or)\b")
_FIRST_PART = re.compile(r"[;。(]|[之的]?(?:合称|统称|总称|并称)|\.(?:\s|$)")
_PEOPLE = re.compile(
    r"人员|员工|职员|雇员|团队|成员|助理|\b(?:personnel|staff|employees?|team|members?|crew|representatives?|people|persons?)\b"
)
_LEAVES_OUT = re.compile(
    r"(?:不包括|不包含|不含|除|但?非|excluding|excludes?|other than|except(?: for)?|but not|apart from|save for|not including)"
    r" ?(?:the |for )?$"
)
_ONESELF = ("yourself", "herself", "himself")
_HERSELF = re.compile(
    r"(?:本人|自身|自己|himself|herself|personally|in person|外|以外|之外| )*(?:[,;.。，)]|$)"
)


def not_among(parties: Sequence[Party], marked: Marked) -> Iterator[tuple[int, int, Side]]:
    """Artist and her party are not Guests; 乙方不属于前述嘉宾: whoever is called so is somebody else, wherever the word stands."""
    known = {alias for party in parties for alias in party.aliases}
    names = mention_pattern(
        a for party in parties if party.side is Side.KOL for a in party.aliases if len(a) > 1
    )
    for match in re.finditer(rf"(?:{names}){_NOT_ONE}", marked.text) if names else ():
        term = match["en"] or match["zh"]
        if term in known:
            continue
        for mention in re.finditer(mention_pattern((term, term.removesuffix("s"))), marked.text):
            first, last = marked.token_range(mention.start(), mention.end())
            yield first, last, Side.OTHER


_NOT_ONE = (
    r"(?:,? (?:and|or|nor) [a-z' ]{2,40})? (?:is|are) (?:not|no) (?:an? |the )?(?P<en>[a-z]{4,20})(?=[.;,])"
    r"|(?:及其[^,。;]{1,10})?(?:不属于|不是|并非)(?:本[合协][同议]所称的?|前述的?|上述的?)(?P<zh>[一-鿿]{2,6})(?=[。;,])"
)


def _are_others(definition: Definition, parties: Sequence[Party], text: str) -> bool:
    """Whether a definition speaks of people and leaves the KOL herself out of them."""
    meaning = text[definition.term_start : definition.end]
    if not _PEOPLE.search(meaning):
        return False
    names = mention_pattern(
        (*_ONESELF, *(a for party in parties if party.side is Side.KOL for a in party.aliases if len(a) > 1))
    )
    return bool(names) and any(
        _LEAVES_OUT.search(meaning, 0, named.start()) and _HERSELF.match(meaning, named.end())
        for named in re.finditer(names, meaning)
    )


# 与代言人合称“受托方”, together the "Talent Parties".
_COLLECTIVE = re.compile(
    r"^(?P<named>[^\n]*?(?:合称|并称|统称|[(,;] ?(?:together|collectively|jointly)|\band (?:together|collectively|jointly))(?:为|作|,? (?:as|with|referred to as)\b[^“\"\n]{0,60}|,)? ?(?:the )?)"
    r"[“\"'](?P<label>[^“”\"'\n]{2,24})[”\"']",
    re.MULTILINE,
)


def together(parties: Sequence[Party], marked: Marked) -> Iterator[tuple[int, int, Side]]:
    """One word for several who sign: the side of those whom its line names."""
    known = {alias for party in parties for alias in party.aliases}
    for match in _COLLECTIVE.finditer(marked.text, 0, min(len(marked.text), PREAMBLE)):
        label = match.group("label").removeprefix("the ").strip()
        sides = {
            party.side
            for party in parties
            if re.search(mention_pattern(party.aliases) or "(?!)", match.group("named"))
        }
        side = _joint(sides - {Side.UNKNOWN})
        if side is None or label in known:
            continue
        for mention in re.finditer(mention_pattern((label,)), marked.text):
            first, last = marked.token_range(mention.start(), mention.end())
            yield first, last, side


def by_letters(parties: Sequence[Party], marked: Marked) -> Iterator[tuple[int, int, Side]]:
    """甲、丙两方一律不得…: several of those who sign, by their letters alone."""
    sides = {alias: party.side for party in parties for alias in party.aliases}
    for match in find_all(_LETTERS, marked.text, "两方", "双方", "二方", "三方"):
        named = {sides.get(f"{letter}方", Side.UNKNOWN) for letter in _LETTER.findall(match["letters"])}
        side = _joint(named - {Side.UNKNOWN})
        if side is not None:
            yield *marked.token_range(*match.span()), side


_LETTER = re.compile("[甲乙丙丁]")
_LETTERS = re.compile("(?P<letters>[甲乙丙丁](?:[、和与及]?[甲乙丙丁])+)[两双二三]方")


def _joint(sides: set[Side]) -> Side | None:
    """The side of several together: an agency beside the KOL changes nothing for the KOL, nor beside the brand."""
    if {Side.BRAND, Side.KOL} <= sides:
        return Side.BOTH
    return min(sides, key=(Side.KOL, Side.BRAND, Side.BOTH, Side.OTHER).index) if sides else None


def _means(meaning: str, alias: str) -> bool:
    """Whether a meaning begins with the party itself, not with what belongs to it: 甲方及…, but not 甲方的产品."""
    if not meaning.startswith(alias):
        return False
    return bool(re.match(r"\s*(?:及|和|与|以及|、|,|;|。|\.|and\b|together\b|or\b|$)", meaning[len(alias) :]))


_SHORTEST_TERM, _MEANING = 2, 60
