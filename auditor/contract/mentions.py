"""Mentions: every place where the text speaks of a party, of both, or of a role without naming it."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence

from auditor.contract.definitions import places_of
from auditor.contract.model import Definition, Party, Role, Side
from auditor.contract.naming import PREAMBLE
from auditor.language.marked import Marked
from auditor.language.tokens import Tokens, whole_word

BOTH = "PARTY_BOTH"


_I = r"(?<![(\w])i\b(?![).])"  # but (i) is a number


def mention_pattern(words: Iterable[str]) -> str:
    parts = [
        _I if word == "i" else whole_word(word)
        for word in sorted(set(words), key=lambda word: -len(word))
        if word
    ]
    return "|".join(parts)


def party_mentions(
    parties: Sequence[Party], marked: Marked, definitions: Sequence[Definition] = ()
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
    for start, end, side in _role_words(parties, marked):
        found.setdefault(start, (end, side))
    for start in _within_terms(found, marked, definitions):
        del found[start]  # a Competing Label is not the Label, nor a Rest Brand the brand
    for start, end, side in _defined(parties, marked, definitions):
        found[start] = (end, side)
    for start, end, side in _together(parties, marked):
        found[start] = (end, side)
    for start, end in _all_but_the_kol(parties, marked):
        found[start] = (end, Side.OTHER)
    for start, end, side in _by_pronoun(parties, marked, found):
        found.setdefault(start, (end, side))
    for start, end in _organs_of_the_brand(parties, marked):
        found.setdefault(start, (end, Side.BRAND))
    firms = _firms_beside(parties, marked) if parties else ()
    for start, end in (*_outsiders(marked), *firms):
        found.setdefault(start, (end, Side.OTHER))
    mentions: list[tuple[int, int, Side]] = []
    for start in sorted(found):
        end, side = found[start]
        first, side = _whoever_comes_later(start, marked) if side is Side.KOL else (start, side)
        if not mentions or first >= mentions[-1][1]:
            mentions.append((first, end, side))
    return tuple(mentions)


def _within_terms(
    found: Mapping[int, tuple[int, Side]], marked: Marked, definitions: Sequence[Definition]
) -> set[int]:
    """The mentions that are only the last word of a longer term that the contract defines."""
    inside: set[int] = set()
    for term in {one.term for one in definitions if " " in one.term.removeprefix("the ")}:
        for at in places_of(term, marked.text):
            first, last = marked.token_range(at, at + len(term))
            inside.update(start for start in range(first + 1, last) if found.get(start, (0, None))[0] == last)
    return inside


_DO = (
    "(?:archive|delete|post|publish|remove|take|hide|withdraw|tell|inform|report|ring|call|keep|repay|refund|owe|pay|stop|correct|apologise"
    "|apologize|work|help|cooperate|promote|advertise|wear|reply|answer|comment|speak|say|give|hand|return|put|share|disclose|show|make|pull)"
)
_DOES = f"{_DO}(?:s|es)"
_RULED = "(?:must|shall|will|may|agrees|undertakes|is to|has to|can)"
_PRONOUN = re.compile(rf"\b(?:she|he)(?= (?:(?P<ruled>{_RULED})|{_DOES}|does not {_DO})\b)")
_NOT_BEHIND = frozenset(
    "if that what when once until unless which where while after before because thing anything everything something".split()
)
"""Words that make of what she does a condition, a time or an attribute."""
_PROCURED = re.compile(
    r"(?:(?<=procure that )|(?<=procures that )|(?<=ensure that )|(?<=ensures that )|(?<=ensure )|(?<=procure ))(?:she|he|they)\b"
)
"""The Agency shall procure that she does not …: whom it signs with."""
_SOMEBODY_ELSE = re.compile(
    r"(?:\b(?:an?|any|another)|(?P<owned>\b(?:the|either|each)|'s))\s(?:[a-z]+\s)?(?:photographer|director|manager|assistant|employee|editor|guest"
    r"|model|representative|person|customer|user|follower|child|minor|parent|colleague|spouse|friend|contractor|worker|officer"
    r"|stylist|lawyer|adviser|advisor|journalist|reporter|viewer|recipient|spokesman|spokeswoman|spokesperson|agent)\b[^.;]*$"
)
"""When a photographer takes part, she shall …: whom the same sentence named."""
_SENTENCE = 200
_EITHER = frozenset((Side.KOL, Side.OTHER))
_FIRM = re.compile(
    r"\b(?:ltd|llc|inc|limited|agency|management|gmbh|pte|plc|company|group|corp|network|platform|marketplace)\b|公司|工作室|平台|机构"
)
"""Who is never called she."""


def _by_pronoun(
    parties: Sequence[Party], marked: Marked, found: Mapping[int, tuple[int, Side]]
) -> Iterator[tuple[int, int, Side]]:
    """She must post it: the one person who signs as the KOL, unless somebody else was named since."""
    if sum(party.side is Side.KOL for party in parties) != 1:
        return
    firms = (party for party in parties if party.side is Side.OTHER)
    people = {Side.KOL} if all(_FIRM.search(f"{one.label} {one.name}".lower()) for one in firms) else _EITHER
    known = sorted(found)
    for match in _PROCURED.finditer(marked.text):
        yield *marked.token_range(match.start(), match.end()), Side.KOL
    for match in _PRONOUN.finditer(marked.text):
        if not _is_subject(match, marked.text):
            continue
        first, last = marked.token_range(match.start(), match.end())
        else_ = _SOMEBODY_ELSE.search(marked.text[max(0, match.start() - _SENTENCE) : match.start()])
        if else_ and else_["owned"]:
            continue  # the Creator's manager: she may be the one or the other
        if else_:
            yield first, last, Side.OTHER
            continue
        before = (found[at][1] for at in reversed(known[: bisect_left(known, first)]))
        person = next((side for side in before if side in people), None)
        if person is Side.KOL:
            yield first, last, Side.KOL


def _is_subject(match: re.Match[str], text: str) -> bool:
    """Whether she is spoken of at the head of a clause; in the present tense, in no clause that only says when or which."""
    before = text[max(0, match.start() - _WORD_BEFORE) : match.start()]
    if match["ruled"]:
        return not before or before.endswith((". ", "; ", ": ", ", ", "\n", " that "))
    return before.rstrip().rpartition(" ")[2] not in _NOT_BEHIND


_WORD_BEFORE = 12
_THAT_COMPANY = re.compile(
    r"(?:该|此)(?:公司|机构|平台|第三方|服务商|供应商|事务所|律所|媒体|单位)(?=[^,。;\n]{0,40}?(?:应|须|需|不得|负有|承担|有权|可以|将))"
)
_CLAUSE_BEGINS = frozenset("。;,，\n")
_SAYS_NO_PARTY = re.compile(
    r"is not (?:itself )?(?:a )?party to |(?:不是|非)(?:本合同|本协议|本合约)(?:的|之)?(?:当事|签约|缔约|一方|订约)"
)
_NO_PARTY = re.compile(
    r"(?:^|(?<=[.(;\n] )|(?<=[.(;\n]))(?P<name>(?!the |it |he |she |this |that )[a-z][\w&'-]{2,20}(?: [a-z][\w&'-]{1,20}){0,3}?),? is not (?:itself )?(?:a )?party to (?:this|the)\b"
    r"|(?P<zh>[一-鿿a-z0-9]{2,16}?)(?:不是|并非|非)(?:本合同|本协议|本合约)(?:的|之)?(?:当事人|当事方|签约方|缔约方|一方|订约方)"
)


_FIRM_ACTS = re.compile(
    r"(?:^|(?<=[.;] )|(?<=\n))(?P<en>(?!the )[a-z][\w&'-]*(?: [\w&'-]+){0,4} (?:llp|ltd|llc|inc|limited|gmbh|plc|pte ltd|sarl|ag))\.?(?= (?:shall|will|must|is to|has to|may|monitors|handles|provides)\b)"
    r"|(?:^|(?<=[。；;\n]))(?P<zh>[一-鿿()a-z]{3,20}(?:公司|事务所|研究院|检测中心|工作室|公关社))(?=(?:应|须|将|负责|会|可|不得|得)[^,。;\n])",
    re.MULTILINE,
)


_ORGANS = re.compile(
    r"\bthe (?:trustees|board of directors|executive board|managing director|marketing (?:department|team)|press office|legal (?:department|team))(?= (?:may|shall|will|must|can|decides?|resolves?)\b)"
    r"|(?:^|(?<=[。；;，,\n]))(?:校方|馆方|院方|园方|组委会|董事会|理事会|市场部|公关部|法务部|品牌部)(?=可|有权|应|须|将|决定|认为)",
    re.MULTILINE,
)
"""The trustees may resolve to end it: an organ of the brand, unless a party is called so."""


def _organs_of_the_brand(parties: Sequence[Party], marked: Marked) -> Iterator[tuple[int, int]]:
    brands = [party for party in parties if party.side is Side.BRAND]
    called = {alias for party in parties for alias in party.aliases}
    for match in _ORGANS.finditer(marked.text) if len(brands) == 1 else ():
        if match.group().removeprefix("the ") not in called:
            yield marked.token_range(match.start(), match.end())


def _firms_beside(parties: Sequence[Party], marked: Marked) -> Iterator[tuple[int, int]]:
    """Strand LLP is to cooperate with the Company: a firm that acts and is none of those who sign."""
    ours = [
        name
        for party in parties
        for name in (*party.aliases, party.name.lower(), party.label)
        if len(name) > 1
    ]
    for match in _FIRM_ACTS.finditer(marked.text):
        name = match.group("en") or match.group("zh")
        if not any(one in name or name in one for one in ours):
            yield marked.token_range(match.start(), match.start() + len(name))


def _outsiders(marked: Marked) -> Iterator[tuple[int, int]]:
    """甲方聘请某公司监测数据。该公司应当保密; "Bazaarly is not a party to this agreement": whoever that is signs nothing."""
    for match in _THAT_COMPANY.finditer(marked.text):
        if match.start() and marked.text[match.start() - 1] not in _CLAUSE_BEGINS:
            continue
        yield marked.token_range(match.start(), match.start() + len(match.group()))
    for stranger in _NO_PARTY.finditer(marked.text) if _SAYS_NO_PARTY.search(marked.text) else ():
        name = stranger.group("name") or stranger.group("zh")
        for match in re.finditer(mention_pattern((name,)), marked.text):
            yield marked.token_range(match.start(), match.end())


_LATER_ZH = (
    "替代",
    "替换",
    "替补",
    "候补",
    "继任",
    "后续",
    "接替的",
    "更换后的",
    "替换后的",
    "接任",
    "新增",
    "另行选定的",
)
_LATER_EN = frozenset("replacement substitute successor alternate alternative standby understudy".split())


def _whoever_comes_later(start: int, marked: Marked) -> tuple[int, Side]:
    """The start and side of a word for the KOL: a Replacement Creator, 替补艺人 is somebody else, who may never come."""
    tokens = marked.tokens
    if start and marked.text[tokens.starts[start - 1] : tokens.ends[start - 1]] in _LATER_EN:
        return start - 1, Side.OTHER
    before = "".join(tokens.norms[max(0, start - _LONGEST_LATER) : start])
    if not before.endswith(_LATER_ZH):
        return start, Side.KOL
    return start - max(len(word) for word in _LATER_ZH if before.endswith(word)), Side.OTHER


_LONGEST_LATER = max(map(len, _LATER_ZH))


_OTHERS_THAN = r"(?:以外|之外)的(?:其他|其它|签约|旗下){0,2}(?:艺人|达人|主播|博主|网红|模特)"


def _all_but_the_kol(parties: Sequence[Party], marked: Marked) -> Iterator[tuple[int, int]]:
    """乙方以外的签约艺人: everybody but her."""
    names = [
        alias for party in parties if party.side is Side.KOL for alias in party.aliases if len(alias) > 1
    ]
    if names and "外的" in marked.text:
        for match in re.finditer(f"(?:{mention_pattern(names)}){_OTHERS_THAN}", marked.text):
            yield marked.token_range(match.start(), match.end())


def _defined(
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
_FIRST_PART = re.compile(r"[;。(]|\.(?:\s|$)")
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


def _together(parties: Sequence[Party], marked: Marked) -> Iterator[tuple[int, int, Side]]:
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


_OTHERS = re.compile(
    "(?:其他|其它|别的|另外的)(?:合作|签约|旗下|同类|同业|参与)的?$"
)  # 其他合作艺人: not she
_BELONG, _LIST = re.compile("其(?:[^其,;。、]{2,8}[、和与及])+$"), 24
"""乙方及其法定代表人、代言人: whoever belongs to a party, and not the KOL beside it."""
_WHAT_SHE_HAS = frozenset(("粉丝", "网络账号", "自媒体名称", "follow"))
"""Words that tell whose line of the head is the KOL's, and name nobody."""
_TRADE = re.compile("(?:representative|ambassador|advocate|evangelist|deal|collaboration|partnership)s?")


def _names_a_trade(start: int, end: int, tokens: Tokens) -> bool:
    """An ambassador or brand representative: a trade, and neither the Brand's representative nor what it represents."""
    if start == 0 or tokens.norms[start - 1] == "the" or end >= len(tokens.norms):
        return False
    return _TRADE.fullmatch(tokens.words(end, end + 1)) is not None


def _role_words(parties: Sequence[Party], marked: Marked) -> Iterator[tuple[int, int, Side]]:
    """双方, either party, 达人, the Influencer's staff: words that name a side without being a label."""
    labels = {party.label for party in parties}
    agency = next((party.side for party in parties if party.role is Role.AGENCY), Side.KOL)
    norms = marked.tokens.norms
    sides = {BOTH: Side.BOTH, "ROLE_KOL": Side.KOL, "ROLE_BRAND": Side.BRAND}
    if not labels:
        sides["ROLE_AGENCY"] = agency
    for hit in [hit for hit in marked.hits if hit[2] in sides]:
        if "".join(norms[hit.start : hit.end]) in _WHAT_SHE_HAS:
            continue
        side = sides[hit.concept]
        before = "".join(norms[max(0, hit.start - 2) : hit.start])
        if side is not Side.BOTH and before.endswith(("及其", "其", "their", "it", "her", "his")):
            continue
        if side is not Side.BOTH and before.endswith(("其他", "其它", "他", "third", "other", "任何", "某")):
            continue
        if side is not Side.BOTH and _OTHERS.search("".join(norms[max(0, hit.start - 5) : hit.start])):
            continue
        if side is not Side.BOTH and _BELONG.search("".join(norms[max(0, hit.start - _LIST) : hit.start])):
            continue
        if side is Side.KOL and not labels and before.endswith("的"):
            continue
        if side is Side.BRAND and _names_a_trade(hit.start, hit.end, marked.tokens):
            continue
        yield hit.start, hit.end, side
