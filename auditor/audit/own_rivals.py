"""Rivals under a name of the contract's own: “他家茶饮”, "Cordoned Goods", 同赛道作品, whose definition says which goods of others
are meant."""

import re
from collections.abc import Iterable

from auditor.audit.reading import Reading
from auditor.audit.statements import Statement
from auditor.contract import Side

_BUT_THE_BRAND = re.compile(
    "除[^,;。]{1,24}外|以外|之外|并?非[^,;。]{1,10}(?:所属|旗下|品牌|生产|经营|出品)"
    r"|\b(?:other than|not being|except|excepting|save for|apart from|aside from|besides|but not|anyone but|any but|not made by|not sold by)\b"
)
_LIKE_OURS = re.compile(
    "同类|类似|相似|近似|相同|竞争|竞品|可替代|同业|同行"
    r"|\b(?:compet[a-z]+|similar|rival[a-z]*|comparable|substitut[a-z]+|like products)\b"
)
_ELSEWHERE = re.compile(
    r"附件|附录|附表|清单|名单|另行|\b(?:schedule|annex|exhibit|appendix|list|notified|agreed)\b|_{2,}|\["
)
_SAID_OF_ANYTHING = re.compile(
    '除|以外|之外|任何|一切|所有|其他|其它|品牌|产品|商品|公司|企业|商家|厂家|主体|机构|经营|生产|销售|提供|第三方|的|之|指|及|和|或|与|是|为|[,、:()“”"]'
    r"|\b(?:any|all|other|than|not|being|except|brand|brands|product|products|goods|company|companies|business|businesses|person|persons|entity"
    r"|maker|makers|seller|sellers|of|or|and|the|a|an|by|that|which|who|whose|means|sold|made|makes|sells|offered|offers|services?|in)\b|[^a-z一-鿿]"
)
_SHORTEST = 4
_OUR_OWN = re.compile(r"本[作品店行司馆院牌]|自有|\b(?:us|our|ours)\b")
_BEFORE, _BEHIND = 14, 24


def _leaves_out(words: str, brands: Iterable[str]) -> bool:
    """Whether it is the brand that is left out: not any day other than a working day."""
    near = [
        words[max(0, one.start() - _BEFORE) : one.end() + _BEHIND] for one in _BUT_THE_BRAND.finditer(words)
    ]
    return any(_OUR_OWN.search(said) or any(name in said for name in brands) for said in near)


def defined_kind(
    statement: Statement, reading: Reading, *, whichever: bool = False
) -> tuple[int, int] | None:
    """Where a statement names goods by a term that the contract defines as those of others than the brand. Where the definition
    leans on likeness or rivalry alone, or points at a list, it says that they are others' (``whichever``), and not which."""
    marked, contract = reading.contract.marked, reading.contract
    first, last = marked.tokens.starts[statement.start], marked.tokens.ends[statement.end - 1]
    names = {alias for party in contract.parties for alias in party.aliases}
    brands = {alias for party in contract.parties if party.side is Side.BRAND for alias in party.aliases}
    in_ban = _leaves_out(marked.text[first:last], brands)
    for definition in contract.definitions:
        term = definition.term
        if len(term) < 2 or term in names or first <= definition.start < last:
            continue
        at = marked.text.find(term, first, last)
        if at < 0:
            continue
        meaning = marked.text[definition.start : definition.end]
        if not whichever and (_LIKE_OURS.search(meaning) or _ELSEWHERE.search(meaning)):
            continue
        ours = any(name in meaning for name in names)
        left_out = _leaves_out(meaning, brands)
        if whichever and left_out:
            return marked.token_range(at, at + len(term))
        others = left_out or (in_ban and not ours)
        own = meaning
        for name in names:
            own = own.replace(name, "")
        if others and len(_SAID_OF_ANYTHING.sub("", own)) >= _SHORTEST:
            return marked.token_range(at, at + len(term))
    return None
