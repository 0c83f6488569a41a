"""Who may be a party: the labels that a contract gives its signatories, and whom it keeps addressing."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from auditor.contract.bracketed_labels import PRONOUNS, in_brackets
from auditor.contract.heads import in_heads, label_lines
from auditor.contract.label_fields import bare_lines, in_cells, in_lines
from auditor.contract.labels import OWN_HOUSE
from auditor.contract.naming import (
    CALLED_SO,
    DRAWN_TOGETHER,
    LETTERS,
    LONGEST_NAME,
    NOT_PARTIES,
    OFTEN,
    PREAMBLE,
    SUBJECT_EN,
    SUBJECT_ZH,
    Candidate,
    acts,
    goes_on_with,
    is_person,
    mentioned,
)
from auditor.contract.one_party import PAIR, one_each
from auditor.contract.signatures import signed_foot_of
from auditor.language.fold import is_cjk
from auditor.language.marked import Marked

_MOST = 6
# 与旅行博主阿淼（真名：…）就…: a person who has no label but a name.
_INTRODUCED = re.compile(
    r"(?P<lead>[一-鿿]{0,4}(?:博主|达人|主播|艺人|网红|红人|创作者|up主|歌手|演员|运动员))(?P<name>(?!讲解|讲播|直播|带货|口播|播出|推广|推荐|介绍|宣传|出镜|拍摄|试用|试穿|体验|演示|配合|签约)[一-鿿]{2,4}?)(?=[(,、]|就|与|和|为|提供)"
)
# "You" means …, “创作者”指…: a letter or a set of terms that names its parties by definitions.
_MEANT = re.compile(
    r"[“\"](?P<label>[^“”\"\n]{2,20}?),?[”\"](?:,?\s*[“\"][^“”\"\n]{2,20}[”\"])*(?:\s*(?:and|和|或|or)\s*[“\"](?P<other>[^“”\"\n]{2,20})[”\"])?\s*"
    r"(?:means?|refers? to|is|are|系指|是指|指)\s*(?P<name>[^\n。;.“”\"]{2,80})"
)
_POINTED_AT = re.compile(r"(?:us|you|me|(?:our|the|this) (?:company|firm|business|person|one))\b")
"""“Tembusu” means our company: no name."""
_FALLBACK = re.compile(
    rf"(?P<letter>[甲乙丙丁]方)|(?P<label>您|你们?|阁下|本人|{'|'.join(sorted(OWN_HOUSE, key=len, reverse=True))}|我司|我方|本公司|贵司|贵公司|贵方|我们?|用户|会员|作者|盟友|代理商?|商家|商户|主播|达人|博主|艺人|品牌方|客户|平台|代言人|广告主|模特|直播主|创作者|公司|经纪公司|机构|推广者|推广人|合作方|网红|红人|主办方)"
    rf"[】\]]?(?:及[^,。;]{{1,8}}|均|也|亦|应当|仍|在|对|因|向|就|不|将|自)?(?:{SUBJECT_ZH})"
    r"|\b(?P<label_en>party a|party b|brand|company|sponsor|client|agency|influencer|creator|talent|ambassador|artist|artiste"
    r"|celebrity|athlete|you|we|(?<![(])i|blogger|streamer|host|endorser|spokesperson|player|model|kol|contributor|partner|presenter|consultant|contractor|freelancer|undersigned"
    r"|participant|affiliate|promoter|referrer|member|employee|employer|recipient|discloser|vendor|supplier|customer|merchant|seller|provider|licensee|licensor|reseller|publisher)\b"
    rf"(?:{DRAWN_TOGETHER}|(?:'s)?,? (?:and [a-z ]{{3,30}} )?(?:{SUBJECT_EN}|is|has|does|need)\b)"
)
_AND_YOU = re.compile(r"[(](?:the\s)?[“\"'](?P<label>[a-z][a-z ]{1,24})[”\"'][)],? and you\b")


def find_candidates(marked: Marked) -> list[Candidate]:
    """Who may be a party, in order; whoever the text keeps addressing where it names nobody."""
    text = marked.text
    found: dict[str, Candidate] = {}
    for candidate in (*in_lines(text), *in_cells(text), *in_brackets(text), *_in_definitions(text)):
        known = found.get(candidate.label)
        if known is None or candidate.position < known.position:
            found[candidate.label] = candidate  # where it is first named, not where it is called up
    more = list(label_lines(text)) if found else []
    more += in_heads(text) if len(found) < PAIR or _at_foot(text, found.values()) else ()
    for candidate in (*more, *_introduced(text)):
        known = found.get(candidate.label)
        if known is not None:
            if not known.name or (known.leads and candidate.name and candidate.position < known.position):
                found[candidate.label] = candidate  # named in the head, and called up at the end
        elif not any(_same_party(candidate, other) for other in found.values()):
            found[candidate.label] = candidate
    _address(found, text)
    named = _with_the_writer(sorted(found.values(), key=lambda candidate: candidate.position))
    return one_each(named, marked)[:_MOST] or bare_lines(text) or addressed(text)


def _address(found: dict[str, Candidate], text: str) -> None:
    """Such Mill DAC (the “Mill”) and you have agreed: beside the one that is named stands the reader of the letter."""
    if "you" in found or any("you" in one.other_labels for one in found.values()):
        return
    beside = _AND_YOU.search(text, 0, min(len(text), PREAMBLE))
    if beside is not None and beside["label"] in found and goes_on_with(text, "you"):
        found.pop("we", None)
        found["you"] = Candidate("you", "", beside.end() - len("you"), "you")
        writer = found[beside["label"]]
        found[beside["label"]] = _says_we(writer)


def _with_the_writer(named: list[Candidate]) -> list[Candidate]:
    """Of two parties, one of whom is “you”, the other says “we” of itself."""
    if len(named) != PAIR or sum("you" in one.other_labels for one in named) != 1:
        return named
    if any(one.label in PRONOUNS for one in named):
        return named
    return [one if "you" in one.other_labels else _says_we(one) for one in named]


def _says_we(writer: Candidate) -> Candidate:
    return replace(writer, other_labels=(*writer.other_labels, "we", "us"))


def _same_party(one: Candidate, other: Candidate) -> bool:
    """Whether two candidates name the same party: one of them stands in the other's own words."""
    return one.label in other.name or other.label in one.name or one.position == other.position


def addressed(text: str) -> list[Candidate]:
    """Whoever the text keeps addressing: in a form or an excerpt nobody is named."""
    counts: dict[str, int] = {}
    for match in _FALLBACK.finditer(text):
        label = match.group("letter") or match.group("label") or match.group("label_en")
        counts[label] = counts.get(label, 0) + 1
    lettered = [label for label in counts if label in LETTERS and is_cjk(label[0])]
    if len(lettered) >= PAIR:  # 甲方 and 乙方 are the parties, whoever else the text speaks of
        counts = {label: counts[label] for label in lettered}
    twins = {LETTERS[label] for label in counts if label in LETTERS}
    return [Candidate(label, "", text.find(label), label) for label in counts if label not in twins][:4]


def addressed_often(text: str, known: set[str]) -> Iterator[Candidate]:
    """Whoever the text addresses again and again although its head does not name them."""
    spoken = addressed(text)
    if "we" in known and not any(candidate.label == "you" for candidate in spoken):
        spoken.append(Candidate("you", "", max(0, text.find("you")), "you"))  # you send us a cut
    writes = not known.isdisjoint(_WRITERS)
    if writes and all(candidate.label != _READER for candidate in spoken):
        spoken.append(Candidate(_READER, "", max(0, text.find(_READER)), _READER))  # 我司请您发布视频
    for candidate in spoken:
        label = candidate.label
        read = label == _READER and writes and mentioned(text, label) >= OFTEN
        if label not in known and (read or goes_on_with(text, label)):
            yield candidate


def _at_foot(text: str, found: Iterable[Candidate]) -> bool:
    """Whether one is found only where the contract is signed; a few lines may end in a list of parties who sign nothing."""
    last = max((one.position for one in found if one.leads), default=0)
    return last * _FOOT > len(text) * (_FOOT - 1) and (last > _SHORT_TEXT or bool(signed_foot_of(text)))


_FOOT, _SHORT_TEXT = 6, 400
"""Whoever is found in the last sixth of a text signs there, if it is longer than a few lines or has a seal."""
_WRITERS, _READER = OWN_HOUSE | {"我司", "我方", "本公司", "我们"}, "您"


def _introduced(text: str) -> Iterator[Candidate]:
    for match in _INTRODUCED.finditer(text, 0, min(len(text), PREAMBLE // 2)):
        name = match.group("name")
        if text.count(name) >= OFTEN and acts(text, name):
            yield Candidate(name, name, match.start("name"), match.group("lead") + name)


def _names_several(meaning: str) -> bool:
    """“代言方”指经纪公司与代言人: one word for two who sign, and no third."""
    named = re.split(r"[与和及、,]|\b(?:and|or)\b", meaning.strip())
    labels = [one.strip().removeprefix("the ").strip() for one in named]
    called = [one for one in labels if one in LETTERS or one in LETTERS.values() or CALLED_SO.fullmatch(one)]
    return len(called) >= PAIR and len(called) == len(labels)


def _in_definitions(text: str) -> Iterator[Candidate]:
    for match in _MEANT.finditer(text, 0, min(len(text), PREAMBLE)):
        for group in ("label", "other"):
            label = (match.group(group) or "").strip().removeprefix("the ")
            if not label or label in NOT_PARTIES or _names_several(match.group("name")):
                continue
            meaning = match.group("name").lstrip()
            named = meaning.startswith(label) or _POINTED_AT.match(meaning)
            called = bool(CALLED_SO.fullmatch(label)) and mentioned(text, label) >= OFTEN
            somebody = called or (bool(named) and goes_on_with(text, label))
            if not (label in PRONOUNS or somebody or is_person(text, label)):
                continue
            name = match.group("name").strip()
            name = re.split(r",|，|\band\b", name.removeprefix("you,").strip())[0].strip()
            name = "" if _POINTED_AT.match(name) else name
            yield Candidate(
                label,
                name if len(name) <= LONGEST_NAME else "",
                match.start(group),
                match.group("name"),
                leads=True,
            )
