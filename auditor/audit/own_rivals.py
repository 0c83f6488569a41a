"""Rivals under a name of the contract's own: “他家茶饮”, "Cordoned Goods", 同赛道作品, whose definition says which goods of others
are meant."""

import re

from auditor.audit.reading import Reading
from auditor.audit.statements import Statement

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


def defined_kind(
    statement: Statement, reading: Reading, *, whichever: bool = False
) -> tuple[int, int] | None:
    """Where a statement names goods by a term that the contract defines as those of others than the brand. Where the definition
    leans on likeness or rivalry alone, or points at a list, it says that they are others' (``whichever``), and not which."""
    marked, contract = reading.contract.marked, reading.contract
    first, last = marked.tokens.starts[statement.start], marked.tokens.ends[statement.end - 1]
    names = {alias for party in contract.parties for alias in party.aliases}
    in_ban = _BUT_THE_BRAND.search(marked.text, first, last) is not None
    for definition in contract.definitions:
        term = definition.term
        if len(term) < 2 or term in names or first <= definition.start < last:
            continue
        at = marked.text.find(term, first, last)
        meaning = marked.text[definition.start : definition.end]
        vague = _LIKE_OURS.search(meaning) or _ELSEWHERE.search(meaning)
        if at < 0 or (vague and not whichever):
            continue
        ours = any(name in meaning for name in names)
        if whichever and _BUT_THE_BRAND.search(meaning):
            return marked.token_range(at, at + len(term))
        others = _BUT_THE_BRAND.search(meaning) is not None or (in_ban and not ours)
        own = meaning
        for name in names:
            own = own.replace(name, "")
        if others and len(_SAID_OF_ANYTHING.sub("", own)) >= _SHORTEST:
            return marked.token_range(at, at + len(term))
    return None
