"""Goods: whether the words between "other" and its noun say which kind is meant."""

from auditor.audit.statements import Mark, Statement

_FILLER = frozenset(
    "的任何一切所有个类似同相近或及和与、其他第三方竞争性之家商业有偿推广告活动品牌产公司任人者"
) | frozenset(
    [
        "ani",
        "other",
        "the",
        "a",
        "an",
        "of",
        "or",
        "and",
        "similar",
        "same",
        "compet",
        "competit",
        "third",
        "parti",
        "such",
        "brand",
        "product",
        "compani",
        "person",
    ]
)
_KIND_STOPS = frozenset(",.;:。()，")
_KIND_REACH = 14


def kind_end(statement: Statement, mark: Mark, norms: list[str]) -> int | None:
    """The token behind the noun that "other" qualifies, if what stands between says which kind is meant."""
    nouns = [noun.start for noun in statement.by_concept.get("BRAND_NOUN", ()) if noun.start >= mark.end]
    stop = min([*nouns, mark.end + _KIND_REACH, statement.end])
    words: list[str] = []
    for at in range(mark.end, stop):
        if norms[at] in _KIND_STOPS:
            stop = at
            break
        if norms[at] not in _FILLER:
            words.append(norms[at])
    return stop if len("".join(words)) >= 2 else None
