"""Who may be a party: the labels that a contract gives its signatories, and whom it keeps addressing."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from auditor.language.fold import is_cjk
from auditor.language.tokens import whole_word

LETTERS = {
    "甲方": "party a", "乙方": "party b", "丙方": "party c", "丁方": "party d",
    "a方": "party a", "b方": "party b", "c方": "party c", "d方": "party d",
}  # fmt: skip
PREAMBLE = 2500
_MOST = 6
_LONGEST_LABEL = 24
# What parties are called: a label of these is believed sooner than any other word.
_CALLED = (
    r"(?:合作|签约|委托|推广)?(?:品牌方|品牌客户|品牌商|品牌主|广告主|广告客户|委托[方人]|委托机构|委托单位|受托[方人]|客户|达人|博主|主播|艺人|创作者|代言人|模特"
    r"|经纪公司|经理人公司|经理人|经纪[方人]|经纪机构|机构|mcn机构|商家|赞助商|赞助方|冠名方|节目方|主办方|服务方|推广[者人方]|邀请方|聘请方|主理人|车评人|测评人|发布方|接单方|平台服务方|平台方|采购方|需求方|供应方|推广方|创作方|酒店方|机构方|艺人方|执行方|承接方|派单方|带货方|体验官|网红|红人|直播主|用人单位|聘用方|受聘方|劳动者|顾问)"
    r"|(?:the )?(?:brand|company|client|sponsor|advertiser|buyer|publisher|commissioner|principal|personality|influencer|creator|talent|(?:brand )?ambassador"
    r"|artiste?|celebrity|athlete|agency|network|host|guest|label|promoter|endorser|spokesperson|model|player|presenter|streamer|blogger|reviewer"
    r"|performer|contributor|service provider|merchant|retailer|manufacturer|manager|mcn|kol|organi[sz]er|developer|hotel|studio|licensee|licensor|lender|engager|marketer|endorsee|restaurant|podcaster|(?:brand )?owner"
    r"|(?:independent )?contractor|consultant|freelancer|photographer|employee|employer)"
)
_CALLED_SO = re.compile(_CALLED)
_LABEL_LINE = re.compile(
    r"(?:(?:^|(?<=\t)|(?<=[.;] )|(?<=[;。])|(?<=   ))[ \t(]*(?P<label>[甲乙丙丁a-d]\s*方|[一-鿿]{2,6}|[a-z][a-z ]{1,24}?)|(?<=[^\n])(?P<inside>[甲乙丙丁]方))"
    r"\s*(?:/\s*party [a-d]\s*)?(?P<english>(?<=[一-鿿])\s?/?\s?[a-z]{4,12})?\s*(?:[(](?P<qualifier>[^)\n]{1,40})[)])?\s*:[ \t]*"
    r"(?P<name>(?:(?![甲乙丙丁]方\s*[:(]|   |[.;] [a-z][a-z ]{1,24}:|[;。 ][一-鿿]{2,6} ?[a-z]{0,12}:)[^\n\t]){0,70})",
    re.MULTILINE,
)
# A form: 品牌方 in one cell, its name in the next.
_LABEL_CELL = re.compile(
    rf"(?:^|\t)(?P<label>[甲乙丙丁]方|party [a-d]|{_CALLED})[ \t]*\t(?P<name>[^\n\t]{{2,60}})", re.MULTILINE
)
# (以下简称“甲方”), (the "Client"), and without quotation marks (以下简称甲方), (the Client).
_NAMED = re.compile(
    r"[(](?P<lead_bare>(?:[^()\n]{1,40}[,;])?(?:以下|下文|后文|在?本(?:合同|协议|约|契约)中?)?(?:简称|统称|下称|称)(?:为|作)?|(?:the|hereinafter,?(?: referred to as)?(?: the)?) )"
    r"(?P<bare>[一-鿿]{2,6}|[a-z]+(?: [a-z]+)?)[)]"
    rf"|[(](?P<called>{_CALLED})[)](?!\s*:)"
    r"|[(]\s*(?P<lead>[^()\n“”\"]{0,60}?)[“\"'](?P<label>[^“”\"'\n]{1,30})[”\"'][^()\n]{0,40}[)]"
)
# 与旅行博主阿淼（真名：…）就…: a person who has no label but a name.
_INTRODUCED = re.compile(
    r"(?P<lead>[一-鿿]{0,4}(?:博主|达人|主播|艺人|网红|红人|创作者|up主|歌手|演员|运动员))(?P<name>[一-鿿]{2,4}?)(?=[(,、]|就|与|和|为|提供)"
)
# "You" means …, “创作者”指…: a letter or a set of terms that names its parties by definitions.
_MEANT = re.compile(
    r"[“\"](?P<label>[^“”\"\n]{2,20})[”\"](?:\s*(?:and|和|或|or)\s*[“\"](?P<other>[^“”\"\n]{2,20})[”\"])?\s*"
    r"(?:means?|refers? to|系指|是指|指)\s*(?P<name>[^\n。;.]{2,80})"
)
_SUBJECT_ZH = "应|须|需|不得|有权|可|同意|保证|承诺|负责|确认|承担|无权|得"
_SUBJECT_EN = "shall|will|may|must|agrees?|hereby|represents?|warrants?|undertakes?|acknowledges?|grants?"
# What only a person or a company does: content must be true, too, but it never agrees to anything.
_PERSON_ZH = (
    "(?:均|亦|并|应|须|特此|在此)?(?:同意|承诺|保证|确认|有权|无权|授权|委托|负责|声明|知悉|聘请|支付|配合|授予|指派)|"
    "(?:应|须|应当|不得)(?:向|按|于|在|自|对|将|及时|配合|遵守|支付|提供|确保|保证|就|为|承担|以|接受)"
)
_PERSON_EN = (
    "(?:hereby )?(?:agrees?|undertakes?|warrants?|represents?|acknowledges?|confirms?|covenants?|grants?|appoints?|engages?)|"
    "(?:shall|will|must|may|has the right|is entitled)(?: not)? (?:pay|ensure|procure|perform|provide|indemnify|publish|post|create|"
    "deliver|approve|review|request|require|engage|reject|inspect|keep|notify|comply|use|disclose|make|give|tell|refund|repay|terminate|endorse|promote|appear|cooperate|bear|to)"
)
_FALLBACK = re.compile(
    rf"(?P<letter>[甲乙丙丁]方)|(?P<label>您|你们?|用户|会员|作者|盟友|代理商?|商家|商户|主播|达人|博主|艺人|品牌方|客户|平台|代言人|广告主|模特|直播主|创作者|公司|经纪公司|机构|推广者|推广人|合作方|网红|主办方)"
    rf"[】\]]?(?:及[^,。;]{{1,8}}|均|也|亦|应当|仍|在|对|因|向|就|不|将|自)?(?:{_SUBJECT_ZH})"
    r"|\b(?P<label_en>party a|party b|brand|company|sponsor|client|agency|influencer|creator|talent|ambassador|artist|artiste"
    r"|celebrity|athlete|you|we|(?<![(])i|blogger|streamer|host|endorser|spokesperson|player|model|kol|contributor|partner|presenter|consultant|contractor|freelancer)\b"
    rf"(?:'s)?,? (?:and [a-z ]{{3,30}} )?(?:{_SUBJECT_EN}|is|has|does|need)\b"
)
_NOT_PARTIES = frozenset(
    ["agreement", "contract", "parties", "party", "product", "products", "services", "service", "territory", "term", "effective", "date", "deliverables", "deliverable", "content", "post", "video", "materials", "work", "schedule", "campaign", "fee", "fees", "works", "materials", "period", "field", "posts", "event", "本合同", "本协议", "合同", "协议", "双方", "各方", "产品", "本产品", "一方", "本合约", "本契约", "本约", "三方", "推广内容", "合作内容", "作品", "服务"]
)  # fmt: skip
_SOMEBODY = re.compile(
    r"\b(?:ltd|inc|llc|gmbh|plc|corp\w*|pte|limited|llp|ab|company|individual|residing|trading as|p/k/a|of \d|office at"
    r"|association|athlete|golfer|incorporated|address|professional|resident|identity card|passport|also known as|ms|mr|mrs)\b|@|公司|集团|工作室|身份证|中心|先生|女士|股份|护照|账号|艺名"
    r"|\b(?:brand|company|client|sponsor|advertiser|creator|influencer|talent|ambassador|artiste?|celebrity|agency|player|host)\b"
    r"|平台|用户|主播|达人|博主|艺人|品牌方|作者"
)
_NAME_START = re.compile(
    r"^.*\b(?:between|among),?\s+(?:on the one hand,\s+)?|^\s*and\s+(?:on the other hand,\s+)?"
    r"|^.*\bservices of\s+|^\W*(?:with|having|whose|located|residing)\b.*\band\s+|^\s*\([\da-z]\)\s*"
)
# 星河(上海)有限公司 and Starfield Co., Ltd. are whole names.
_NAME_END = re.compile(
    r"[(](?![^()]{2,8}[)][^\s,;:()]{0,16}(?:公司|集团|中心))|,(?!\s*(?:ltd|inc|llc|limited|gmbh|plc|pte|llp)\b)"
    r"|[;:]|\s{2,}|\sof\s+\d|地址|住所|身份证|联系|注册地|法定代表|以下简称"
)
_OWN_NUMBER = re.compile(r"^[(]?\d+(?:\.\d+)*[).]?\s+(?=[^\W\d])")
_LONGEST_NAME = 60
_VERB = re.compile(r"\b(?:will|was|is|are|has been|shall|agrees?|send|made and entered)\b")
_ABBREVIATED = re.compile(r"(?:\b(?:ltd|inc|co|corp|llc|plc|pte|jr|sr)|\.[a-z])\.$")
_OFTEN = 3
_PAIRS = 2
_QUALIFIED, _LINE = 30, 160


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible party; ``label`` is folded, ``position`` is where it stands, ``described`` what stands around it.

    ``leads`` tells a label before its name (甲方：某公司) from one behind it (某公司，下称“甲方”).
    """

    label: str
    name: str
    position: int
    described: str
    other_labels: tuple[str, ...] = ()
    leads: bool = False


def find_candidates(text: str) -> list[Candidate]:
    """Who may be a party of the folded ``text``, in order; whoever it keeps addressing where it names nobody."""
    found: dict[str, Candidate] = {}
    for candidate in (*_in_lines(text), *_in_cells(text), *_in_brackets(text), *_in_definitions(text)):
        known = found.get(candidate.label)
        if known is None or candidate.position < known.position:
            found[candidate.label] = candidate  # where it is first named, not where it is called up
    if len(found) == 1:
        for candidate in _introduced(text):
            found.setdefault(candidate.label, candidate)
    named = sorted(found.values(), key=lambda candidate: candidate.position)
    return _one_each(named, text)[:_MOST] or addressed(text)


def _one_each(named: list[Candidate], text: str) -> list[Candidate]:
    """甲方：某公司（以下称“机构”）: one party with two labels."""
    kept: list[Candidate] = []
    in_english = _line_by_line(named, text)
    for candidate in named:
        last = kept[-1] if kept else None
        twin = next(
            (
                place
                for place, one in enumerate(kept)
                if candidate.label in (LETTERS.get(one.label), in_english.get(one.label))
            ),
            -1,
        )
        if twin >= 0:  # 甲方：某公司 and Party A: Such Ltd. are one
            others = (*kept[twin].other_labels, candidate.label, candidate.name)
            kept[twin] = replace(kept[twin], other_labels=tuple(word for word in others if word))
            continue
        lettered = last is not None and last.label in LETTERS and candidate.label in LETTERS
        if (
            last is None
            or lettered
            or candidate.leads
            or not last.name
            or not _same_line(last, candidate, text)
        ):
            kept.append(candidate)
            continue
        first, second = sorted((last, candidate), key=lambda one: (one.label not in LETTERS, one.position))
        kept[-1] = replace(
            first,
            name=last.name,
            position=first.position,
            described=f"{last.described} {candidate.label} {candidate.described}",
            other_labels=(*last.other_labels, second.label),
        )
    return kept


def _line_by_line(named: list[Candidate], text: str) -> dict[str, str]:
    """赞助方：某公司 with Sponsor: Such Ltd. in the line below, and so on for every party: the English label of each."""
    leading = [one for one in named if one.leads]
    pairs = list(zip(leading[::2], leading[1::2], strict=False))
    if len(pairs) < _PAIRS or len(leading) % 2:
        return {}
    for one, other in pairs:
        between = text[one.position : other.position]
        if not is_cjk(one.label[0]) or is_cjk(other.label[0]) or between.strip().count("\n") > 0:
            return {}
    return {one.label: other.label for one, other in pairs}


def _same_line(one: Candidate, other: Candidate, text: str) -> bool:
    """Whether a label in brackets stands behind the name that a label at the head of the line introduces."""
    between = text[one.position + len(one.label) : other.position]
    return "\n" not in between and ":" in between[:_QUALIFIED] and len(between) < _LINE and ";" not in between


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
    for candidate in addressed(text):
        label = candidate.label
        if label not in known and _times(text, label, _SUBJECT_ZH, _SUBJECT_EN) >= _OFTEN:
            yield candidate


def _in_lines(text: str) -> Iterator[Candidate]:
    """甲方：某公司, Brand: Starfield Ltd."""
    found: list[tuple[Candidate, bool]] = []
    for match in _LABEL_LINE.finditer(text, 0, min(len(text), PREAMBLE)):
        group = "label" if match.group("label") else "inside"
        written = match.group(group)
        label = re.sub(r"\s", "", written) if is_cjk(written[-1]) else written.strip()
        if label in _NOT_PARTIES:
            continue
        described = f"{match.group('qualifier') or ''} {match.group('name')}"
        others = ((match.group("english") or "").strip(" /"),) if match.group("english") else ()
        letter = (match.group("qualifier") or "").strip(" “”\"'")
        if letter in LETTERS or letter in LETTERS.values():  # 委托人（甲方）：某公司
            label, others, described = letter, (label, *others), f"{label} {match.group('name')}"
        one = Candidate(
            label, _clean_name(match.group("name")), match.start(group), described, others, leads=True
        )
        sure = label in LETTERS or label in LETTERS.values() or _is_party(text, label)
        found.append((one, sure or any(_is_party(text, other) for other in others)))
    for one, sure in found:
        beside = any(other and _same_line_of(one, party, text) for party, other in found if party is not one)
        company = beside and _SOMEBODY.search(one.described) and _mentioned(text, one.label) >= _OFTEN
        if sure or company:
            yield one


def _same_line_of(one: Candidate, other: Candidate, text: str) -> bool:
    first, last = sorted((one.position, other.position))
    return "\n" not in text[first:last]


def _in_cells(text: str) -> Iterator[Candidate]:
    for match in _LABEL_CELL.finditer(text, 0, min(len(text), PREAMBLE)):
        label, name = match.group("label").removeprefix("the "), match.group("name")
        if label in LETTERS or label in LETTERS.values() or _is_party(text, label, named=True):
            yield Candidate(label, _clean_name(name), match.start("label"), name, leads=True)


def _introduced(text: str) -> Iterator[Candidate]:
    for match in _INTRODUCED.finditer(text, 0, min(len(text), PREAMBLE // 2)):
        name = match.group("name")
        if text.count(name) >= _OFTEN and _acts(text, name):
            yield Candidate(name, name, match.start("name"), match.group("lead") + name)


def _in_brackets(text: str) -> Iterator[Candidate]:
    """某公司（以下简称“甲方”）, Starfield Ltd. (the "Brand")."""
    named_to = 0
    for match in _NAMED.finditer(text, 0, min(len(text), PREAMBLE)):
        quoted = match.group("label") is not None
        bare = match.group("called") or match.group("bare")
        label = (match.group("label") if quoted else bare).strip()
        lead = match.group("lead") if quoted else match.group("lead_bare") or ""
        label, *others = _labels(match.group()) if quoted else [label]
        if label in _NOT_PARTIES or label.removeprefix("the ") in _NOT_PARTIES:
            continue
        before = re.split(
            r"\n|[),;]\s*and\b|(?<=[)]),|;", text[max(named_to, match.start() - 240) : match.start()]
        )[-1]
        if label not in LETTERS:
            if len(label) > _LONGEST_LABEL or not any(
                _is_party(text, word, named=quoted) for word in (label, *others)
            ):
                continue
            called = bool(_CALLED_SO.fullmatch(label))
            shortened = quoted and before.rstrip(" (").endswith(label)  # Anselm Reyes ("Reyes")
            somebody = called or shortened or (quoted and _is_somebody(f"{label} {before}", lead))
            if not somebody and not _is_person(text, label):
                continue
        name = _clean_name(before.rpartition(":")[2])
        at = match.start("label" if quoted else "called" if match.group("called") else "bare")
        yield Candidate(label, name, at, f"{lead} {before}", tuple(others))
        named_to = match.end()


def _labels(bracket: str) -> list[str]:
    """The words in quotation marks of a bracket, ("I", "me", "Creator"), what parties are called first."""
    words = [
        word.strip().removeprefix("the ") for word in re.findall(r"[“\"']([^“”\"'\n]{1,30})[”\"']", bracket)
    ]
    return sorted(words, key=lambda word: not _CALLED_SO.fullmatch(word))


def _in_definitions(text: str) -> Iterator[Candidate]:
    for match in _MEANT.finditer(text, 0, min(len(text), PREAMBLE)):
        for group in ("label", "other"):
            label = (match.group(group) or "").strip()
            if not label or label in _NOT_PARTIES or not _is_person(text, label):
                continue
            name = match.group("name").strip()
            name = re.split(r",|，|\band\b", name.removeprefix("you,").strip())[0].strip()
            yield Candidate(
                label, name if len(name) <= _LONGEST_NAME else "", match.start(group), match.group("name")
            )


def _is_somebody(before: str, lead: str) -> bool:
    """Whether the words before a label name a person or a company, not a product or a place."""
    return bool(_SOMEBODY.search(before[-200:]) or _SOMEBODY.search(lead))


def _is_person(text: str, label: str) -> bool:
    """Whether a label does what only people and companies do: it agrees, promises, pays."""
    return _times(text, label, _PERSON_ZH, _PERSON_EN) >= 2


def _is_party(text: str, label: str, *, named: bool = False) -> bool:
    """Whether the text has the label act, or keeps speaking of somebody who is called what parties are called.

    ``named`` tells that the text itself says ("Promoter"): then once more is enough.
    """
    once = named and (label == "i" or (not is_cjk(label[0]) and _mentioned(text, label) >= _OFTEN))
    if _acts(text, label) >= (1 if once else 2):
        return True
    return bool(_CALLED_SO.fullmatch(label)) and _mentioned(text, label) >= (2 if named else _OFTEN)


def _mentioned(text: str, label: str) -> int:
    return sum(1 for _ in zip(range(_OFTEN), re.finditer(whole_word(label), text), strict=False))


def _acts(text: str, label: str) -> int:
    """How often a label stands where somebody acts, at most three times."""
    return _times(text, label, _SUBJECT_ZH, _SUBJECT_EN)


def _times(text: str, label: str, verbs_zh: str, verbs_en: str) -> int:
    pattern = rf"{whole_word(label)}(?:{verbs_zh}| (?:{verbs_en})\b)"
    return sum(1 for _ in zip(range(_OFTEN), re.finditer(pattern, text), strict=False))


def _clean_name(name: str) -> str:
    name = _NAME_END.split(_NAME_START.sub("", name).strip())[0].strip(" :-/_、,")
    name = _OWN_NUMBER.sub("", name)
    if len(name) > _LONGEST_NAME or _VERB.search(name):
        return ""  # a sentence that mentions the party, not its name
    if not _ABBREVIATED.search(name):
        name = name.rstrip(".")
    quoted = re.search(r"[“\"]([^“”\"]+)[”\"]$", name)
    return quoted.group(1) if quoted else name.strip("\"'“”")
