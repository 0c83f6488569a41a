"""Who may be a party: the labels that a contract gives its signatories, and whom it keeps addressing."""

import re
from collections.abc import Iterator
from dataclasses import replace

from auditor.contract.heads import in_heads, label_lines
from auditor.contract.naming import (
    CALLED,
    CALLED_SO,
    DRAWN_TOGETHER,
    LETTERS,
    LONGEST_NAME,
    NOT_PARTIES,
    OFTEN,
    PREAMBLE,
    SOMEBODY,
    SUBJECT_EN,
    SUBJECT_ZH,
    Candidate,
    acts,
    clean_name,
    goes_on_with,
    is_party,
    is_person,
    is_somebody,
    mentioned,
    usual_label,
)
from auditor.contract.one_party import ITEM, PAIR, one_each
from auditor.language.fold import is_cjk
from auditor.language.marked import Marked

_MOST = 6
_LONGEST_LABEL = 24
_NEXT_LABEL = rf"(?<=[公司室])(?=(?:{CALLED})(?:[(](?:签字|签名|签章|盖章)[)])?[:(])"
"""客户：某公司　　服务商：某工作室: folding drops the blanks between two fields of a line."""
_LABEL_LINE = re.compile(
    r"(?:(?:^(?:[ \t]*[(]?(?:\d{1,2}|[一二三四五])[.)、](?!\d))?|(?<=\t)|(?<=[.;] )|(?<=[;。])|(?<=   )"
    rf"|{_NEXT_LABEL})"
    r"[ \t(【]{0,8}(?P<label>[甲乙丙丁a-d]\s*方|mcn[一-鿿]{1,4}|[一-鿿]{2,6}|[你您]|[一-鿿]{2,4} ?[a-d]|[a-z][a-z ]{1,24}?)|(?<=[^\n])(?P<inside>[甲乙丙丁]方))"
    r"[^\S\n]{0,8}(?:/\s{0,8}party [a-d]\s*)?(?P<english>(?<=[一-鿿])\s?/?\s?[a-z]{4,12})?\s{0,8}(?:[(](?P<qualifier>[^)\n]{1,40})[)])?\s{0,8}(?:】[ \t]{0,8}:?|:)[ \t]{0,8}"
    r"(?P<name>(?:(?![甲乙丙丁]方\s*[:(]|   |[.;] [a-z][a-z ]{1,24}:|[;。 ][一-鿿]{2,6} ?[a-z]{0,12}:)"
    rf"(?!{_NEXT_LABEL})[^\n\t]){{0,70}})",
    re.MULTILINE,
)
# A form: 品牌方 in one cell, its name in the next; 甲方（品牌方） and 品牌方（甲方）, too.
_LABEL_CELL = re.compile(
    rf"(?:^|\t)(?P<label>[甲乙丙丁]方|party [a-d]|{CALLED}|the [a-z]{{4,14}}(?: [a-z]{{4,14}})?)[ ]*(?:[(](?P<qualifier>[^()\n\t]{{2,20}})[)])?[ \t]*\t(?P<name>[^\n\t]{{2,60}})",
    re.MULTILINE,
)
_ONLY_LABEL = re.compile(rf"(?:[甲乙丙丁]方|party [a-d]|{CALLED})[ ]*(?:[(][^()]*[)])?[ ]*")
_ONLY_LABELS = re.compile(rf"[ ]*(?:[甲乙丙丁]方|{CALLED})(?:[(](?:签字|签名|签章|盖章)[)])?:?[ ]*")
# 甲方　泉州驰野体育用品有限公司: only blanks, which folding drops, part a letter from its name.
_LETTER_LINE = re.compile(
    r"^[ \t]*(?P<label>[甲乙丙丁]方)[ \t]*(?P<name>[^\n\t:,。;的应须得承将在]{2,36}(?:公司|工作室|集团|中心|俱乐部|商行|店|厂|机构)(?:[(][^()\n]{1,60}[)])?"
    r"|[一-鿿·]{2,5}[(][^()\n]{2,60}[)])[ \t]*$",
    re.MULTILINE,
)
# (以下简称“甲方”), (the "Client"), and without quotation marks (以下简称甲方), (the Client).
_NAMED = re.compile(
    r"[(](?P<lead_bare>(?:[^()\n]{1,40}[,;])?(?:以下|下文|后文|在?本(?:合同|协议|约|契约)中?)?(?:简称|统称|下称|称)(?:为|作)?|(?:the|hereinafter,?(?: referred to as)?(?: the)?) )"
    r"(?P<bare>[一-鿿]{2,6}|[a-z]+(?: [a-z]+)?)[)]"
    rf"|[(](?P<called>{CALLED})[)](?!\s*:|[ ]*\t)"
    r"|[(](?P<short>[a-z&][a-z&' ]{2,24})[)](?=[;,.]?(?: and)?[ \t]*(?:\n|$))"
    r"|[(]\s*(?P<lead>[^()\n“”\"]{0,60}?)[“\"'](?P<label>[^“”\"'\n]{1,30})[”\"'][^()\n]{0,240}[)]"
)
# 与旅行博主阿淼（真名：…）就…: a person who has no label but a name.
_INTRODUCED = re.compile(
    r"(?P<lead>[一-鿿]{0,4}(?:博主|达人|主播|艺人|网红|红人|创作者|up主|歌手|演员|运动员))(?P<name>(?!讲解|讲播|直播|带货|口播|播出|推广|推荐|介绍|宣传|出镜|拍摄|试用|试穿|体验|演示|配合|签约)[一-鿿]{2,4}?)(?=[(,、]|就|与|和|为|提供)"
)
_PRONOUNS = frozenset(("we", "you"))
_SPOKEN = frozenset(("你", "您", "我们"))
# "You" means …, “创作者”指…: a letter or a set of terms that names its parties by definitions.
_MEANT = re.compile(
    r"[“\"](?P<label>[^“”\"\n]{2,20}?),?[”\"](?:,?\s*[“\"][^“”\"\n]{2,20}[”\"])*(?:\s*(?:and|和|或|or)\s*[“\"](?P<other>[^“”\"\n]{2,20})[”\"])?\s*"
    r"(?:means?|refers? to|is|are|系指|是指|指)\s*(?P<name>[^\n。;.“”\"]{2,80})"
)
_POINTED_AT = re.compile(r"(?:us|you|me|(?:our|the|this) (?:company|firm|business|person|one))\b")
"""“Tembusu” means our company: no name."""
_FALLBACK = re.compile(
    rf"(?P<letter>[甲乙丙丁]方)|(?P<label>您|你们?|阁下|本人|我司|我方|本公司|贵司|贵公司|贵方|我们?|用户|会员|作者|盟友|代理商?|商家|商户|主播|达人|博主|艺人|品牌方|客户|平台|代言人|广告主|模特|直播主|创作者|公司|经纪公司|机构|推广者|推广人|合作方|网红|红人|主办方)"
    rf"[】\]]?(?:及[^,。;]{{1,8}}|均|也|亦|应当|仍|在|对|因|向|就|不|将|自)?(?:{SUBJECT_ZH})"
    r"|\b(?P<label_en>party a|party b|brand|company|sponsor|client|agency|influencer|creator|talent|ambassador|artist|artiste"
    r"|celebrity|athlete|you|we|(?<![(])i|blogger|streamer|host|endorser|spokesperson|player|model|kol|contributor|partner|presenter|consultant|contractor|freelancer|undersigned)\b"
    rf"(?:{DRAWN_TOGETHER}|(?:'s)?,? (?:and [a-z ]{{3,30}} )?(?:{SUBJECT_EN}|is|has|does|need)\b)"
)
_ITS_CLIENT = re.compile(r".*\b(?:its|our|their) client,? |.*:")
# (小红书叫“阿灿今晚喝什么”，下面就叫“阿灿”)
_CALLED_FROM_HERE = re.compile(
    r"(?:以下|下文|后文|下面|后面|简称|下称)[^“”\"]{0,6}[“\"](?P<label>[^“”\"\n]{1,30})[”\"]"
)
_SERVICES_OF = re.compile(r"\bservices of [^,;()]{3,40}$")
_BUYERS = ("品牌", "品牌方", "商家", "广告主", "客户", "委托方", "公司", "店铺")
_BARE_LINE = re.compile(
    rf"^[ \t]*(?P<label>{'|'.join(_BUYERS)}|达人|博主|主播|艺人|创作者|up主|作者|网红|红人|kol|体验官)[ \t]*:[ \t]*(?P<name>[^\n\t]{{2,40}})$",
    re.MULTILINE,
)
_TO_YOU = re.compile(r"(?:^|\s)you,?\s*$")
"""… and you (the “Presenter”): a letter names its reader."""
_AND_YOU = re.compile(r"[(](?:the\s)?[“\"'](?P<label>[a-z][a-z ]{1,24})[”\"'][)],? and you\b")
_JOINTLY = re.compile(r"[与和及同].*(?:合称|并称|统称)|\b(?:together|collectively|jointly)\b")
_PARTIES = re.compile(r"\bparties\b|\bbetween\b|\bamong\b|订约方|立约|双方")
_WORDS, _ABOVE = 5, 600
_CALLS = ("以下", "下文", "后文", "简称", "下称", "称")


def find_candidates(marked: Marked) -> list[Candidate]:
    """Who may be a party, in order; whoever the text keeps addressing where it names nobody."""
    text = marked.text
    found: dict[str, Candidate] = {}
    for candidate in (*_in_lines(text), *_in_cells(text), *_in_brackets(text), *_in_definitions(text)):
        known = found.get(candidate.label)
        if known is None or candidate.position < known.position:
            found[candidate.label] = candidate  # where it is first named, not where it is called up
    more = list(label_lines(text)) if found else []
    more += in_heads(text) if len(found) < PAIR else ()
    for candidate in (*more, *_introduced(text)):
        known = found.get(candidate.label)
        if known is not None:
            if not known.name:
                found[candidate.label] = candidate  # named in the head, and called up at the end
        elif not any(_same_party(candidate, other) for other in found.values()):
            found[candidate.label] = candidate
    _address(found, text)
    named = _with_the_writer(sorted(found.values(), key=lambda candidate: candidate.position))
    return one_each(named, marked)[:_MOST] or _bare_lines(text) or addressed(text)


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
    if any(one.label in _PRONOUNS for one in named):
        return named
    return [one if "you" in one.other_labels else _says_we(one) for one in named]


def _says_we(writer: Candidate) -> Candidate:
    return replace(writer, other_labels=(*writer.other_labels, "we", "us"))


def _same_party(one: Candidate, other: Candidate) -> bool:
    """Whether two candidates name the same party: one of them stands in the other's own words."""
    return one.label in other.name or other.label in one.name or one.position == other.position


def _bare_lines(text: str) -> list[Candidate]:
    """品牌：阿福 over 博主：林小满 in a note that then only says 您 and 我们: a line of its own for each, and no more."""
    found: dict[str, Candidate] = {}
    for match in _BARE_LINE.finditer(text, 0, min(len(text), _ABOVE)):
        label, name = match.group("label"), match.group("name")
        also = ("我们", "我司") if label in _BUYERS else ("您", "你")
        said = tuple(word for word in also if word in text[match.end() :])
        found.setdefault(
            label, Candidate(label, clean_name(name), match.start("label"), name, said, leads=True)
        )
    buyers = [label for label in found if label in _BUYERS]
    return list(found.values()) if len(found) == PAIR and len(buyers) == 1 else []


def addressed(text: str) -> list[Candidate]:
    """Whoever the text keeps addressing: in a form or an excerpt nobody is named."""
    counts: dict[str, int] = {}
    for match in _FALLBACK.finditer(text):
        label = match.group("letter") or match.group("label") or match.group("label_en")
        counts[label] = counts.get(label, 0) + 1
    twins = {LETTERS[label] for label in counts if label in LETTERS}
    return [Candidate(label, "", text.find(label), label) for label in counts if label not in twins][:4]


def addressed_often(text: str, known: set[str]) -> Iterator[Candidate]:
    """Whoever the text addresses again and again although its head does not name them."""
    spoken = addressed(text)
    if "we" in known and not any(candidate.label == "you" for candidate in spoken):
        spoken.append(Candidate("you", "", max(0, text.find("you")), "you"))  # you send us a cut
    for candidate in spoken:
        label = candidate.label
        if label not in known and goes_on_with(text, label):
            yield candidate


def _in_lines(text: str) -> Iterator[Candidate]:
    """甲方：某公司, Brand: Starfield Ltd."""
    found: list[tuple[Candidate, bool]] = []
    for match in _LABEL_LINE.finditer(text, 0, min(len(text), PREAMBLE)):
        group = "label" if match.group("label") else "inside"
        written = match.group(group)
        label = re.sub(r"\s", "", written) if is_cjk(written[-1]) else written.strip().removeprefix("the ")
        if label in NOT_PARTIES:
            continue
        described = f"{match.group('qualifier') or ''} {match.group('name')}"
        others = ((match.group("english") or "").strip(" /"),) if match.group("english") else ()
        letter = (match.group("qualifier") or "").strip(" “”\"'")
        if letter in LETTERS or letter in LETTERS.values():  # 委托人（甲方）：某公司
            label, others, described = letter, (label, *others), f"{label} {match.group('name')}"
        if _ONLY_LABELS.fullmatch(match.group("name")):
            described = ""  # 我司（盖章）：　　合作达人（签字）：
        one = Candidate(
            label,
            clean_name(match.group("name")) if described.strip() else "",
            match.start(group),
            described,
            others,
            leads=True,
        )
        sure = label in LETTERS or label in LETTERS.values() or is_party(text, label)
        sure = sure or any(is_party(text, other) for other in others)
        sure = sure or (label in _SPOKEN and goes_on_with(text, label))
        short = None if sure else usual_label(label)
        if short and is_party(text, short):
            label, other = (label, short) if mentioned(text, label) >= OFTEN else (short, label)
            one = replace(one, label=label, other_labels=(*others, other))
            sure = True
        found.append((one, sure))
    for one, sure in found:
        beside = any(other and _same_line_of(one, party, text) for party, other in found if party is not one)
        company = beside and SOMEBODY.search(one.described) and mentioned(text, one.label) >= OFTEN
        if sure or company:
            yield one


def _same_line_of(one: Candidate, other: Candidate, text: str) -> bool:
    first, last = sorted((one.position, other.position))
    return "\n" not in text[first:last]


def _in_cells(text: str) -> Iterator[Candidate]:
    lines = list(_LETTER_LINE.finditer(text, 0, min(len(text), PREAMBLE)))
    for match in (
        *_LABEL_CELL.finditer(text, 0, min(len(text), PREAMBLE)),
        *(lines if len(lines) > 1 else ()),
    ):
        label, name = match.group("label").removeprefix("the "), match.group("name")
        if _ONLY_LABEL.fullmatch(name) or CALLED_SO.fullmatch(usual_label(name) or name):
            continue  # 甲方（委托方） | 乙方（受托方） over the columns of a table
        qualifier = match.groupdict().get("qualifier") or ""
        others = (label,) if qualifier in LETTERS else ()
        label = qualifier if others else label
        longer = bool(usual_label(label)) and mentioned(text, label) >= OFTEN  # the Guest Creator
        if label in LETTERS or label in LETTERS.values() or longer or is_party(text, label, named=True):
            described = f"{' '.join(others) or qualifier} {name}".strip()
            yield Candidate(label, clean_name(name), match.start("label"), described, others, leads=True)


def _introduced(text: str) -> Iterator[Candidate]:
    for match in _INTRODUCED.finditer(text, 0, min(len(text), PREAMBLE // 2)):
        name = match.group("name")
        if text.count(name) >= OFTEN and acts(text, name):
            yield Candidate(name, name, match.start("name"), match.group("lead") + name)


def _in_brackets(text: str) -> Iterator[Candidate]:
    """某公司（以下简称“甲方”）, Starfield Ltd. (the "Brand")."""
    named_to = 0
    for match in _NAMED.finditer(text, 0, min(len(text), PREAMBLE)):
        quoted = match.group("label") is not None
        short = match.group("short")
        bare = match.group("called") or match.group("bare") or short
        label = (match.group("label") if quoted else bare).strip()
        lead = match.group("lead") if quoted else match.group("lead_bare") or ""
        label, *others = (_labels(match.group()) if quoted else [label]) or [""]
        if not label:
            continue
        if label in NOT_PARTIES or label.removeprefix("the ") in NOT_PARTIES:
            continue
        if label not in LETTERS and _JOINTLY.search(lead):
            continue  # 与代言人合称“受托方”: no party of its own
        before = re.split(
            r"\n|[),;]\s*and\b(?! (?:its|his|her|their)\b)|(?<=[)]),|;",
            text[max(named_to, match.start() - 240) : match.start()],
        )[-1]
        if short and not (_is_of_party(before, text, match.start()) and label in before):
            continue
        lent = bare is not None and bool(
            _SERVICES_OF.search(before)
        )  # the services of Oliver Trant (the Individual)
        if _is_thing(label, before, lead):
            continue
        if _TO_YOU.search(before) and CALLED_SO.fullmatch(label) and goes_on_with(text, "you"):
            yield Candidate(
                label, "", match.start("label" if quoted else "bare"), f"{lead} {before}", (*others, "you")
            )
            named_to = match.end()
            continue
        if label not in LETTERS:
            if len(label) > _LONGEST_LABEL or not any(
                is_party(text, word, named=quoted)
                or ((quoted or short) and word in before and goes_on_with(text, word))
                or (lent and goes_on_with(text, word))
                for word in (label, *others)
            ):
                continue
            called = bool(CALLED_SO.fullmatch(label)) or bool(short) or lent
            called = called or (quoted and _numbers_party(before, text, match.start()))
            called = called or not _PRONOUNS.isdisjoint((label, *others))  # ("Affiliate," "you")
            called = called or before.lstrip().startswith(f"{label}:")  # Estate: Domaine Such ("the Estate")
            name = before.split(",")[0].split()  # Anselm Reyes, a hurdler, of Such ("Reyes")
            shortened = quoted and label in (*before.split()[-_WORDS:], *name)
            named = quoted or lead.startswith(_CALLS)  # (以下称酒店)
            somebody = called or shortened or (named and is_somebody(f"{label} {before}", lead))
            if not somebody and not is_person(text, label):
                continue
        name = clean_name(_ITS_CLIENT.split(before)[-1] if label == "client" else before.rpartition(":")[2])
        at = match.start(
            "label" if quoted else "called" if match.group("called") else "short" if short else "bare"
        )
        yield Candidate(label, name, at, f"{lead} {before}", tuple(others))
        named_to = match.end()


def _is_thing(label: str, before: str, lead: str) -> bool:
    """Prairie 900 and Prairie 600 grills (the “Grills”): goods, in the plural and just before their own name."""
    return lead.strip() == "the" and label.endswith("s") and before.rstrip().endswith(f" {label}")


def _numbers_party(before: str, text: str, at: int) -> bool:
    """Whether the words before a bracket begin with the number of a party: PARTIES, (1) Such Ltd, of … (Such)."""
    return bool(ITEM.match(before.lstrip())) and bool(_PARTIES.search(text, max(0, at - _ABOVE), at))


def _is_of_party(before: str, text: str, at: int) -> bool:
    """Whether a bracket stands behind a party of a list: its words are numbered, or name a company or a person."""
    if _numbers_party(before, text, at):
        return True
    return is_somebody(before, "") and bool(_PARTIES.search(text, max(0, at - _ABOVE), at))


def _labels(bracket: str) -> list[str]:
    """The words in quotation marks of a bracket, ("I", "me", "Creator"), what parties are called first."""
    words = [
        word.strip(" ,.;").removeprefix("the ")
        for word in re.findall(r"[“\"']([^“”\"'\n]{1,30})[”\"']", bracket)
    ]
    called = _CALLED_FROM_HERE.search(bracket)
    first = called.group("label").strip() if called else ""
    return sorted(filter(None, words), key=lambda word: (word != first, not CALLED_SO.fullmatch(word)))


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
            if not (label in _PRONOUNS or somebody or is_person(text, label)):
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
