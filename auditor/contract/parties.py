"""The parties: who signs, what each of them is in the deal, and every place where the text speaks of them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from auditor.contract.model import Party, Role, Side
from auditor.language.fold import is_cjk
from auditor.language.marked import Marked

# Concepts of the rule pack that this module reads (resources/rulepacks/kol/01_parties.yaml).
ROLE_CONCEPTS = {"ROLE_BRAND": Role.BRAND, "ROLE_KOL": Role.KOL, "ROLE_AGENCY": Role.AGENCY}
ACT_CONCEPTS = {"ACT_OF_BRAND": Role.BRAND, "ACT_OF_KOL": Role.KOL, "ACT_OF_AGENCY": Role.AGENCY}
BOTH = "PARTY_BOTH"
PARTY_CONCEPTS = frozenset((*ROLE_CONCEPTS, *ACT_CONCEPTS, BOTH))

_PREAMBLE = 2500
_LETTERS = {"甲方": "party a", "乙方": "party b", "丙方": "party c", "丁方": "party d"}
_LABEL_LINE = re.compile(
    r"^[ \t(]*(?P<label>[甲乙丙丁]\s*方|[一-鿿]{2,6}|[a-z][a-z ]{2,24}?)\s*(?:/\s*party [a-d]\s*)?"
    r"(?:[(](?P<qualifier>[^)\n]{1,40})[)])?\s*:[ \t]*(?P<name>[^\n\t]{0,70})",
    re.MULTILINE,
)
_NAMED = re.compile(
    r"[(]\s*(?P<lead>[^()\n“”\"]{0,60}?)[“\"'](?P<label>[^“”\"'\n]{1,30})[”\"'][^()\n]{0,40}[)]"
)
_SUBJECT_ZH = "应|须|需|不得|有权|可|同意|保证|承诺|负责|确认|承担|无权|得"
_SUBJECT_EN = "shall|will|may|must|agrees?|hereby|represents?|warrants?|undertakes?|acknowledges?|grants?"
_COMPANY = re.compile(
    r"公司|集团|中心|企业|\bltd\b|\binc\b|\bllc\b|\bgmbh\b|\bplc\b|\bcorp|\bpte\b|\blimited\b|\bllp\b|\bab\b"
)
_STUDIO = re.compile(r"工作室|个体工商户|\bstudio\b")
_PERSON_ID = re.compile(r"身份证|护照|passport|an? individual|residing|国籍|账号|帐号|昵称|艺名|网名|@")
_FALLBACK = re.compile(
    rf"(?P<letter>甲方|乙方|丙方)|(?P<label>您|你们?|用户|会员|作者|盟友|代理商?|商家|商户|主播|达人|博主|艺人|品牌方|客户|平台|代言人|广告主|模特|直播主|创作者|公司|经纪公司|机构)"
    rf"(?:及[^,。;]{{1,8}}|均|也|亦|应当|仍|在|对|因|向|就|不|将|自)?(?:{_SUBJECT_ZH})"
    r"|\b(?P<label_en>party a|party b|brand|company|sponsor|client|agency|influencer|creator|talent|ambassador|artist"
    r"|celebrity|athlete|you|we|blogger|streamer|host|endorser|spokesperson|player|model|kol)\b"
    rf"(?:'s)?,? (?:and [a-z ]{{3,30}} )?(?:{_SUBJECT_EN}|is|has|does|need)\b"
)
_NOT_PARTIES = frozenset(
    ["agreement", "contract", "parties", "party", "product", "products", "services", "service", "territory", "term", "effective", "date", "deliverables", "content", "campaign", "本合同", "本协议", "合同", "协议", "双方", "各方", "产品", "平台", "一方"]
)  # fmt: skip


@dataclass(slots=True)
class _Candidate:
    """A possible party; ``label`` is folded, ``position`` and ``named`` are folded spans."""

    label: str
    name: str
    position: int
    described: str


def find_parties(marked: Marked, original: str) -> tuple[Party, ...]:
    """The signatories with their roles; roles that cannot be told stay unknown with confidence 0."""
    candidates = _candidates(marked.text)
    if not candidates:
        candidates = _fallback(marked.text)
    scores = {candidate.label: _name_scores(candidate, marked) for candidate in candidates}
    _add_act_scores(scores, marked)
    parties = _with_sides(_assign(candidates, scores))
    return tuple(
        replace(
            party,
            label=_unfold(party.label, candidate.position, marked, original),
            name=_unfold(party.name, max(0, candidate.position - 200), marked, original),
        )
        for party, candidate in zip(parties, candidates, strict=True)
    )


def _unfold(words: str, start: int, marked: Marked, original: str) -> str:
    """Folded words in the dress of the original text, looked for from ``start``; as they are where not found."""
    at = marked.text.find(words, start) if words else -1
    if at < 0:
        return words
    start, end = marked.tokens.folded.original(at, at + len(words))
    written = original[start:end]
    return re.sub(r"\s", "", written) if is_cjk(words[0]) and len(words) < 8 else written


def _candidates(text: str) -> list[_Candidate]:
    found: dict[str, _Candidate] = {}
    for match in _LABEL_LINE.finditer(text, 0, min(len(text), _PREAMBLE)):
        label = (
            re.sub(r"\s", "", match.group("label"))
            if is_cjk(match.group("label")[0])
            else match.group("label").strip()
        )
        if label in found or not (label in _LETTERS or label in _LETTERS.values() or _acts(text, label) >= 2):
            continue
        described = f"{match.group('qualifier') or ''} {match.group('name')}"
        found[label] = _Candidate(label, _clean_name(match.group("name")), match.start("label"), described)
    named_to = 0
    for match in _NAMED.finditer(text, 0, min(len(text), _PREAMBLE)):
        label = match.group("label").strip()
        if label in found or label in _NOT_PARTIES or label.removeprefix("the ") in _NOT_PARTIES:
            continue
        if label not in _LETTERS and (_acts(text, label) < 2 or len(label) > 24):
            continue
        before = re.split(
            r"\n|[),;]\s*and\b|(?<=[)]),|;", text[max(named_to, match.start() - 240) : match.start()]
        )[-1]
        if label not in _LETTERS and not _is_somebody(f"{label} {before}", match.group("lead")):
            continue
        name = _clean_name(before.rpartition(":")[2])
        found[label] = _Candidate(label, name, match.start("label"), f"{match.group('lead')} {before}")
        named_to = match.end()
    return sorted(found.values(), key=lambda candidate: candidate.position)[:6]


_SOMEBODY = re.compile(
    r"\b(?:ltd|inc|llc|gmbh|plc|corp\w*|pte|limited|llp|ab|company|individual|residing|trading as|p/k/a|of \d|office at"
    r"|association|athlete|golfer|incorporated|address|professional|resident)\b|@|公司|集团|工作室|身份证|中心|先生|女士|股份"
    r"|\b(?:brand|company|client|sponsor|advertiser|creator|influencer|talent|ambassador|artist|celebrity|agency|player|host)\b"
    r"|平台|用户|主播|达人|博主|艺人|品牌方|作者"
)


def _is_somebody(before: str, lead: str) -> bool:
    """Whether the words before a label name a person or a company, not a product or a place."""
    return bool(_SOMEBODY.search(before[-200:]) or _SOMEBODY.search(lead))


def _fallback(text: str) -> list[_Candidate]:
    """A form or an excerpt names nobody: whoever the text keeps addressing is a party."""
    counts: dict[str, int] = {}
    for match in _FALLBACK.finditer(text):
        label = match.group("letter") or match.group("label") or match.group("label_en")
        counts[label] = counts.get(label, 0) + 1
    return [_Candidate(label, "", text.find(label), label) for label in counts][:4]


def _acts(text: str, label: str) -> int:
    """How often a label stands where somebody acts."""
    word = re.escape(label)
    pattern = rf"{word}(?:{_SUBJECT_ZH})" if is_cjk(label[0]) else rf"\b{word} (?:{_SUBJECT_EN})\b"
    return sum(1 for _ in zip(range(3), re.finditer(pattern, text), strict=False))


_NAME_START = re.compile(
    r"^.*\b(?:between|among),?\s+(?:on the one hand,\s+)?|^\s*and\s+(?:on the other hand,\s+)?"
    r"|^.*\bservices of\s+|^\W*(?:with|having|whose|located|residing)\b.*\band\s+|^\s*\(\d\)\s*"
)
# 星河(上海)有限公司 and Starfield Co., Ltd. are whole names.
_NAME_END = re.compile(
    r"[(](?![^()]{2,8}[)][^\s,;:()]{0,16}(?:公司|集团|中心))|,(?!\s*(?:ltd|inc|llc|limited|gmbh|plc|pte|llp)\b)"
    r"|[;:]|\s{2,}|地址|住所|身份证|联系|注册地|法定代表|以下简称"
)


_OWN_NUMBER = re.compile(r"^[(]?\d+(?:\.\d+)*[).]?\s+(?=[^\W\d])")
_LONGEST_NAME = 60
_VERB = re.compile(r"\b(?:will|was|is|are|has been|shall|agrees?|send|made and entered)\b")


def _clean_name(name: str) -> str:
    name = _NAME_END.split(_NAME_START.sub("", name).strip())[0].strip(" :-/_")
    name = _OWN_NUMBER.sub("", name)
    if len(name) > _LONGEST_NAME or _VERB.search(name):
        return ""  # a sentence that mentions the party, not its name
    quoted = re.search(r"[“\"]([^“”\"]+)[”\"]$", name)
    return quoted.group(1) if quoted else name.strip("\"'“”")


def _name_scores(candidate: _Candidate, marked: Marked) -> dict[Role, float]:
    """What the label, its qualifier and the name say about the role."""
    scores = dict.fromkeys((Role.BRAND, Role.KOL, Role.AGENCY), 0.0)
    described = candidate.described
    for role, weight in _roles_named(candidate, marked):
        scores[role] += weight
    if _STUDIO.search(described):
        scores[Role.KOL] += 2.0
    elif _COMPANY.search(described):
        scores[Role.BRAND] += 1.0
        scores[Role.AGENCY] += 0.5
    if re.search(r"传媒|经纪|文化|演艺|娱乐|mcn|公会|media|talent|management|互动|广告", candidate.name):
        scores[Role.AGENCY] += 1.5
    if _PERSON_ID.search(described) or re.fullmatch(r"[一-鿿·]{2,4}", candidate.name):
        scores[Role.KOL] += 2.5
    return scores


def _roles_named(candidate: _Candidate, marked: Marked) -> Iterator[tuple[Role, float]]:
    """Role words in the label itself count most, then those in the line that introduces the party."""
    text = marked.text
    line_end = text.find("\n", candidate.position)
    line_end = line_end if line_end >= 0 else len(text)
    line_start = text.rfind("\n", 0, candidate.position) + 1
    if candidate.position and line_end - line_start > 400:
        line_start = max(line_start, candidate.position - 160)
        line_end = min(line_end, candidate.position + len(candidate.label) + 40)
    first, last = marked.token_range(line_start, line_end)
    window = len(candidate.label) + (14 if is_cjk(candidate.label[0]) else 1)
    label_first, label_last = marked.token_range(candidate.position, candidate.position + window)
    for hit in marked.hits:
        if hit.start >= last:
            break
        role = ROLE_CONCEPTS.get(hit.concept)
        if role and hit.start >= first:
            yield role, 10.0 if label_first <= hit.start < label_last else 2.0
    if candidate.label in {"company", "we", "平台", "客户", "公司"}:
        yield Role.BRAND, 3.0
    if candidate.label == "you":
        yield Role.KOL, 3.0
    for concept in _described_later(candidate, marked):
        yield ROLE_CONCEPTS[concept], 1.5


def _described_later(candidate: _Candidate, marked: Marked) -> Iterator[str]:
    """甲方系…品牌…; Influencer regularly broadcasts…: what the recitals call the party."""
    text = marked.text
    pattern = (
        rf"{re.escape(candidate.label)}(?:系|是|为)(?!了)"
        if is_cjk(candidate.label[0])
        else rf"\b{re.escape(candidate.label)} (?:is|owns|operates|designs|manufactures|regularly|has been)\b"
    )
    for match in list(re.finditer(pattern, text[: _PREAMBLE * 2]))[:2]:
        first, last = marked.token_range(match.end(), min(match.end() + 60, len(text)))
        stop = next(
            (k for k in range(first, min(last, len(marked.tokens))) if marked.tokens.norms[k] in ";。"), last
        )
        for hit in marked.hits:
            if hit.start >= stop:
                break
            if hit.start >= first and hit.concept in ROLE_CONCEPTS:
                yield hit.concept


def _add_act_scores(scores: dict[str, dict[Role, float]], marked: Marked) -> None:
    """What each party does in the text: who pays, who publishes, who represents."""
    mentions = sorted(
        (marked.token_at(match.start()), label)
        for label in scores
        for match in re.finditer(_mention_pattern((label, _LETTERS.get(label, ""))), marked.text)
    )
    added: dict[tuple[str, Role], float] = {}
    position, last = 0, ""
    norms = marked.tokens.norms
    for hit in marked.hits:
        role = ACT_CONCEPTS.get(hit.concept)
        if role is None:
            continue
        while position < len(mentions) and mentions[position][0] < hit.start:
            position += 1
        if position == 0:
            continue
        start, last = mentions[position - 1]
        if hit.start - start > 14 or any(norm in "。;" for norm in norms[start : hit.start]):
            continue
        if norms[start - 1] in "向对给与经由" and role is not Role.AGENCY:
            continue
        key = (last, role)
        if added.get(key, 0.0) < 3.0:
            added[key] = added.get(key, 0.0) + 0.5
    for (label, role), weight in added.items():
        scores[label][role] += weight


def _assign(candidates: Sequence[_Candidate], scores: dict[str, dict[Role, float]]) -> list[Party]:
    """Each role to the party it fits best; a role that nobody clearly fits is given to nobody."""
    parties: list[Party] = []
    for candidate in candidates:
        own = scores[candidate.label]
        ranked = sorted(own.items(), key=lambda pair: -pair[1])
        margin = ranked[0][1] - ranked[1][1]
        role = ranked[0][0] if ranked[0][1] >= 1.5 and margin >= 0.5 else Role.UNKNOWN
        confidence = min(1.0, margin / 4) if role is not Role.UNKNOWN else 0.0
        aliases = (candidate.label, _LETTERS.get(candidate.label, ""), candidate.name)
        known = tuple(alias for alias in aliases if len(alias) > 1 or alias in {"您", "你"})
        parties.append(Party(candidate.label, candidate.name, role, Side.UNKNOWN, confidence, known))
    return _mend(parties, scores)


def _mend(parties: list[Party], scores: dict[str, dict[Role, float]]) -> list[Party]:
    """Two signatories cannot both be the brand or both be the KOL: the weaker takes its next best role."""
    for role, other in ((Role.BRAND, Role.KOL), (Role.KOL, Role.BRAND)):
        holders = [party for party in parties if party.role is role]
        if len(holders) < 2:
            continue
        holders.sort(key=lambda party: -scores[party.label][role])
        if role is Role.BRAND and len(parties) == 2:
            weaker = holders[1]
            parties[parties.index(weaker)] = replace(
                weaker, role=_next_best(scores[weaker.label], role), confidence=0.3
            )
        elif len(parties) == 2:
            parties[parties.index(holders[1])] = replace(holders[1], role=other, confidence=0.3)
    known = [party for party in parties if party.role is not Role.UNKNOWN]
    unknown = [party for party in parties if party.role is Role.UNKNOWN]
    if len(parties) == 2 and len(known) == 1 and known[0].confidence >= 0.5:
        missing = {Role.KOL: Role.BRAND, Role.BRAND: Role.KOL}.get(known[0].role)
        if missing:
            parties[parties.index(unknown[0])] = replace(unknown[0], role=missing, confidence=0.4)
    return parties


def _next_best(scores: dict[Role, float], role: Role) -> Role:
    rest = {other: score for other, score in scores.items() if other is not role}
    best = max(rest, key=lambda other: rest[other])
    return best if rest[best] >= 1.0 else Role.KOL


def _with_sides(parties: list[Party]) -> tuple[Party, ...]:
    """An agency stands on the side that nobody else stands on, on the KOL's when both are there."""
    roles = {party.role for party in parties}
    sides = {Role.BRAND: Side.BRAND, Role.KOL: Side.KOL, Role.UNKNOWN: Side.UNKNOWN}
    sides[Role.AGENCY] = Side.BRAND if Role.KOL in roles and Role.BRAND not in roles else Side.KOL
    return tuple(replace(party, side=sides[party.role]) for party in parties)


def settle(parties: Sequence[Party], brand: str | None, kol: str | None) -> tuple[Party, ...]:
    """The roles as the user settles them: ``brand`` and ``kol`` are labels or names."""
    if not brand and not kol:
        return tuple(parties)
    settled: list[Party] = []
    brand_known, kol_known = (any(_is(party, wanted) for party in parties) for wanted in (brand, kol))
    for party in parties:
        if _is(party, brand):
            settled.append(replace(party, role=Role.BRAND, side=Side.BRAND, confidence=1.0))
        elif _is(party, kol):
            settled.append(replace(party, role=Role.KOL, side=Side.KOL, confidence=1.0))
        elif len(parties) == 2 and (brand_known or kol_known):
            role, side = (Role.KOL, Side.KOL) if brand_known else (Role.BRAND, Side.BRAND)
            settled.append(replace(party, role=role, side=side, confidence=0.9))
        else:
            settled.append(party)
    return tuple(settled)


def _is(party: Party, wanted: str | None) -> bool:
    return bool(wanted) and str(wanted).strip().lower() in {
        party.label.lower(),
        party.name.lower(),
        *party.aliases,
    }


def _mention_pattern(words: Iterable[str]) -> str:
    parts = [
        re.escape(word) if is_cjk(word[0]) else rf"\b{re.escape(word)}\b"
        for word in sorted(set(words), key=lambda word: -len(word))
        if word
    ]
    return "|".join(parts)


def party_mentions(parties: Sequence[Party], marked: Marked) -> tuple[tuple[int, int, Side], ...]:
    """Every mention of a party as (start token, end token, side), in order: labels, names and role words."""
    found: dict[int, tuple[int, Side]] = {}
    for party in parties:
        pattern = _mention_pattern(party.aliases)
        for match in re.finditer(pattern, marked.text):
            first, last = marked.token_range(match.start(), match.end())
            if last > first and last - first > found.get(first, (first, Side.BOTH))[0] - first:
                found[first] = (last, party.side)
    for start, end, side in _role_words(parties, marked):
        found.setdefault(start, (end, side))
    mentions: list[tuple[int, int, Side]] = []
    for start in sorted(found):
        end, side = found[start]
        if not mentions or start >= mentions[-1][1]:
            mentions.append((start, end, side))
    return tuple(mentions)


def _role_words(parties: Sequence[Party], marked: Marked) -> Iterator[tuple[int, int, Side]]:
    """双方, either party, 达人, the Influencer's staff: words that name a side without being a label."""
    labels = {party.label for party in parties}
    agency = next((party.side for party in parties if party.role is Role.AGENCY), Side.KOL)
    norms = marked.tokens.norms
    sides = {BOTH: Side.BOTH, "ROLE_KOL": Side.KOL, "ROLE_BRAND": Side.BRAND}
    if not labels:
        sides["ROLE_AGENCY"] = agency
    for hit in marked.hits:
        side = sides.get(hit.concept)
        if side is None:
            continue
        before = "".join(norms[max(0, hit.start - 2) : hit.start])
        if side is not Side.BOTH and before.endswith(("及其", "其", "their", "it", "her", "his")):
            continue
        if side is not Side.BOTH and before.endswith(("其他", "其它", "他", "third", "other", "任何", "某")):
            continue
        if side is Side.KOL and not labels and before.endswith("的"):
            continue
        yield hit.start, hit.end, side
