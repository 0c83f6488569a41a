"""Outsiders: who is spoken of and does not sign, a firm beside the parties, a successor, an organ of the brand."""

import re
from collections.abc import Iterator, Sequence

from auditor.contract.model import Party, Side
from auditor.contract.naming import mention_pattern
from auditor.language.finding import find_all
from auditor.language.marked import Marked

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


_FIRM_DOES = re.compile(
    "(?:llp|ltd|llc|inc|limited|gmbh|plc|sarl|ag|公司|事务所|研究院|检测中心|工作室|公关社)"
    r"(?:\.? (?:shall|will|must|is to|has to|may|monitors|handles|provides)\b|应|须|将|负责|会|可|不得|得)"
)
"""How what `_FIRM_ACTS` looks for ends: looked for first, as few contracts have it anywhere."""


_ORGANS = re.compile(
    r"\bthe (?:trustees|board of directors|executive board|managing director|marketing (?:department|team)|press office|legal (?:department|team))(?= (?:may|shall|will|must|can|decides?|resolves?)\b)"
    r"|(?:^|(?<=[。；;，,\n]))(?:校方|馆方|院方|园方|组委会|董事会|理事会|市场部|公关部|法务部|品牌部)(?=可|有权|应|须|将|决定|认为)",
    re.MULTILINE,
)
"""The trustees may resolve to end it: an organ of the brand, unless a party is called so."""
_ORGAN_WORDS = (
    "trustees", "board of directors", "executive board", "managing director", "marketing department", "marketing team",
    "press office", "legal department", "legal team", "校方", "馆方", "院方", "园方", "组委会", "董事会", "理事会",
    "市场部", "公关部", "法务部", "品牌部",
)  # fmt: skip


def organs_of_the_brand(parties: Sequence[Party], marked: Marked) -> Iterator[tuple[int, int]]:
    brands = [party for party in parties if party.side is Side.BRAND]
    called = {alias for party in parties for alias in party.aliases}
    for match in find_all(_ORGANS, marked.text, *_ORGAN_WORDS) if len(brands) == 1 else ():
        if match.group().removeprefix("the ") not in called:
            yield marked.token_range(match.start(), match.end())


def firms_beside(parties: Sequence[Party], marked: Marked) -> Iterator[tuple[int, int]]:
    """Strand LLP is to cooperate with the Company: a firm that acts and is none of those who sign."""
    ours = [
        name
        for party in parties
        for name in (*party.aliases, party.name.lower(), party.label)
        if len(name) > 1
    ]
    for match in _FIRM_ACTS.finditer(marked.text) if _FIRM_DOES.search(marked.text) else ():
        name = match.group("en") or match.group("zh")
        if not any(one in name or name in one for one in ours):
            yield marked.token_range(match.start(), match.start() + len(name))


def outsiders(marked: Marked) -> Iterator[tuple[int, int]]:
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


def whoever_comes_later(start: int, marked: Marked) -> tuple[int, Side]:
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


def all_but_the_kol(parties: Sequence[Party], marked: Marked) -> Iterator[tuple[int, int]]:
    """乙方以外的签约艺人: everybody but her."""
    names = [
        alias for party in parties if party.side is Side.KOL for alias in party.aliases if len(alias) > 1
    ]
    if names and "外的" in marked.text:
        for match in re.finditer(f"(?:{mention_pattern(names)}){_OTHERS_THAN}", marked.text):
            yield marked.token_range(match.start(), match.end())
