"""Second labels: words that a contract itself gives to one of its parties, 接收方：指…的乙方, Recipient: Sponsor."""

import re
from collections.abc import Sequence
from dataclasses import replace

from auditor.contract.naming import LETTERS, Candidate, mentioned
from auditor.language.finding import find_all
from auditor.language.fold import is_cjk
from auditor.language.tokens import whole_word

_TERM = re.compile(
    r"(?:^|(?<=[。;\t])|(?<=,)(?=[“\"「]))[ \t]*(?:[(]?[\d一二三四五六七八九十.]{1,5}[).、.]?[ \t]*)?[“\"「]?"
    r"(?P<term>[一-鿿]{1,5}[方人]|[a-z]+(?: [a-z]+)?)[”\"」]?[ \t]*"
    r"(?P<says>:?[ \t]*(?:系指|是指|均指|仅指|指|means?|shall mean|refers? to|is):?|:|\t)[ \t]*"
    r"(?P<who>(?:(?!,[“\"「])[^\n。;.]){1,60})",  # “提供方”指乙方,“接收方”指甲方
    re.MULTILINE,
)
_QUOTED_FOR = re.compile(
    r"[“\"「](?P<term>[一-鿿]{2,6})[”\"」](?P<says>(?:均|即|系|是|就)?指)(?P<who>[甲乙丙丁]方[^。;\n“]{0,40})"
)
"""“我方人员”指甲方及其助播;“东家”指乙方."""
_IS_SO = re.compile(
    r"(?:本(?:条|款|章|合同|协议|契约)(?:中|内|下)?所?[称指]的?|(?<=方),)(?P<term>[一-鿿]{1,4}方)(?P<says>(?:均|仅|只)?(?:指|为|是|即))(?P<who>[甲乙丙丁]方)(?=[,，。;及和与、])"
)
"""本条所称披露方为甲方,接收方为乙方及其员工."""
_SPOKEN_TO = re.compile(
    r"[“\"「](?P<term>你们?|您|我们?|咱们?|本人|你方|我方)[”\"」](?P<says>是指|就是|即是|是|系|即|为|代表)(?P<who>[^\n。;,“\"「]{1,12})"
)
"""本条里“你”是乙方,“我们”是甲方."""
_IN_BRACKETS = re.compile(
    r"(?P<term>[一-鿿]{2,5})[ \t]?[(](?P<says>即指|亦即|也即|即|也就是)[ \t]?(?P<who>[^\n()]{1,8})[)]"
)
"""客户(即甲方)可发出终止通知."""
_OF_WHOM = re.compile(r"(?:的|即|为|指)$")
_AND_OWN = re.compile(r"(?:及|和|与|以及)其\S{1,8}$")
_EITHER = re.compile(r"[一双各]方(?:$|,)|\b(?:either|a|any|the) party\b")
_TWICE, _MOST = 2, 40
_PEOPLE, _NOT_ITSELF = ("方", "人", "员", "家", "队", "主", "东"), frozenset("的之以除所授委指")
"""“我方人员”指甲方本人及其助播, but not “授权人员”指甲方指定的…."""


def with_second_labels(candidates: Sequence[Candidate], text: str) -> list[Candidate]:
    """The candidates of a folded ``text``, each with the words that stand for it; what is only such a word is none."""
    labels = {label: one.label for one in candidates for label in (one.label, *one.other_labels)}
    named = {one.label for one in candidates if one.name}
    explained: dict[str, re.Match[str]] = {}
    bracketed = find_all(_IN_BRACKETS, text, "(即", "(亦即", "(也")
    for match in (
        *_TERM.finditer(text),
        *_QUOTED_FOR.finditer(text),
        *_IS_SO.finditer(text),
        *_SPOKEN_TO.finditer(text),
        *bracketed,
    ):
        term = _as_used(match, text)
        if term in named and not match.group("says").strip():
            continue  # Customer | Influencer over two lines to sign on
        tells = _says_either(match) or any(label in match.group("who") for label in labels)
        if tells and term not in explained and _is_free(term) and len(explained) < _MOST:
            explained[term] = match
    explained = {term: match for term, match in explained.items() if mentioned(text, term) >= _TWICE}
    parties = {label: whom for label, whom in labels.items() if label not in explained}
    meant: dict[str, str] = {}
    for term, match in explained.items():
        whom = _whom(match.group("who"), match.group("says"), parties)
        if match.re is _QUOTED_FOR and term.endswith(_PEOPLE) and match.group("who")[2:3] not in _NOT_ITSELF:
            whom = whom or parties.get(match.group("who")[:2])
        if whom and whom != labels.get(term, term):
            meant[term] = whom
    either = {term for term, match in explained.items() if _says_either(match)}
    kept = []
    for one in candidates:
        if one.label in meant or one.label in either:
            continue
        more = tuple(t for t, whom in meant.items() if whom == one.label and t not in one.other_labels)
        kept.append(replace(one, other_labels=(*one.other_labels, *more)) if more else one)
    return kept


def _as_used(match: re.Match[str], text: str) -> str:
    """The term without the words before it in its sentence: of 诋毁客户(即甲方) what the text says again."""
    term = match.group("term").removeprefix("the ")
    if match.re is not _IN_BRACKETS:
        return term
    endings = (term[at:] for at in range(len(term) - 1))
    return next((ending for ending in endings if mentioned(text, ending) >= _TWICE), term)


def _says_either(match: re.Match[str]) -> bool:
    """接收方：指从另一方收到资料的一方: whoever it may be."""
    return match.group("says").strip() != ":" and bool(_EITHER.search(match.group("who").strip()))


def _is_free(term: str) -> bool:
    """甲方 is what its contract says at its head, whatever a sentence adds."""
    return term not in LETTERS and term not in LETTERS.values()


def _whom(who: str, says: str, labels: dict[str, str]) -> str | None:
    """The one party that a definition ends with: 从披露方处收到资料的乙方, the Sponsor."""
    who = _AND_OWN.sub("", who.strip(' \t“”"「」').removeprefix("the ").removeprefix("指"))
    if who in labels:
        return labels[who]
    if not is_cjk(who[-1:] or "a") or "指" not in says:
        return None
    for label, whom in labels.items():
        if who.endswith(label) and _OF_WHOM.search(who.removesuffix(label)):
            others = [other for other in labels if labels[other] != whom]
            named = any(re.search(whole_word(other), who) for other in others)
            return None if named else whom
    return None
