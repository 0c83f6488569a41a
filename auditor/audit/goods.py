"""Goods: whether the words between "other" and its noun say which kind is meant."""

import re

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
_SAYS_NO_KIND = frozenset("内容宣传信息邀约合作代言赞助服务直播视频账号链接带货种草商单营销关联有何款项目")
"""其他品牌的宣传内容: what is made of them, and not what they make."""
_OTHERS_OF = re.compile(
    "(?:其他|其它|别的|他|别家|他家)(?:任何)?(?:品牌|厂牌|厂商|厂家|公司|商家|企业|店家|牌子|机构)?[的之]"
)
_OTHERS_REACH = 10
_ACTS = ("ENDORSE", "ENDORSE_CORE", "WORK_WITH", "PROMOTE_FOR")
_KIND_STOPS = frozenset(",.;:。()，")
_KIND_REACH = 14


def kind_behind(statement: Statement, mark: Mark, norms: list[str]) -> int | None:
    """其他品牌的学习桌、学习椅: the token behind the goods, if those that stand behind "other brands" say which kind."""
    others = _OTHERS_OF.match("".join(norms[mark.start : mark.start + _OTHERS_REACH]))
    if others is None:
        return None
    begins = mark.start + others.end()
    acts = [act.start for name in _ACTS for act in statement.by_concept.get(name, ()) if act.start > begins]
    stop = min([*acts, begins + _KIND_REACH, statement.end])
    at = begins
    while at < stop and norms[at] not in _KIND_STOPS:
        at += 1
    words = {norm for norm in norms[begins:at] if norm not in _FILLER and norm not in _SAYS_NO_KIND}
    return at if len(words) > 1 else None


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
