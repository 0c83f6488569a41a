"""Roles: which of the parties is the brand, which the KOL, which an agency, and how sure that is."""

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from auditor.contract.labels import (
    BUYS,
    MANAGES,
    MYSELF,
    OURSELVES,
    PERFORMS,
    SERVES,
    VENUES,
    YOUR_COMPANY,
    YOURSELF,
)
from auditor.contract.mentions import mention_pattern
from auditor.contract.model import Party, Role, Side
from auditor.contract.naming import LETTERS, PREAMBLE, Candidate
from auditor.language.fold import is_cjk
from auditor.language.marked import Marked, hits_within
from auditor.language.tokens import whole_word

# Concepts of the rule pack that this module reads (resources/rulepacks/kol/01_parties.yaml).
ROLE_CONCEPTS = {"ROLE_BRAND": Role.BRAND, "ROLE_KOL": Role.KOL, "ROLE_AGENCY": Role.AGENCY}
ACT_CONCEPTS = {"ACT_OF_BRAND": Role.BRAND, "ACT_OF_KOL": Role.KOL, "ACT_OF_AGENCY": Role.AGENCY}
_COMPANY = re.compile(
    r"公司|集团|中心|企业|\bltd\b|\binc\b|\bllc\b|\bgmbh\b|\bplc\b|\bcorp|\bpte\b|\blimited\b|\bllp\b|\bab\b|\bsas\b|\bsarl\b|\bsrl\b|\bbv\b|\bpvt\b|\bgroup\b|\bcompany\b|\bco[.]|\bag\b|\bpty\b|\bspa\b|\boy\b|\bbhd\b|\bkg\b"
)
_STUDIO = re.compile(r"工作室|个体工商户|\bstudio\b")
_PERSON_ID = re.compile(
    r"身份证|护照|passport|an? individual|residing|identity card|国籍|账号|帐号|昵称|艺名|网名|@"
)

_PERSON_NAME = re.compile(
    r"[一-鿿]{2,3}|(?:欧阳|司马|上官|诸葛|慕容|司徒|端木|东方|皇甫|尉迟|公孙|令狐|夏侯)[一-鿿]{1,2}|[一-鿿]{1,4}·[一-鿿·]{1,8}"
)
INTRODUCTION = 40
"""So many characters beside a label may still introduce its party."""
_SIGNED_WITH = re.compile(
    r"(?:系|为|是|属|由)\S{0,8}?(?:独家|旗下|签约|所属|代理|经纪)(?:的|之)?(?:艺人|主播|达人|博主|模特|运动员|创作者)"
    r"|\b(?:managed|represented) by\b|\bunder contract (?:to|with)\b"
)
_MEDIA = re.compile("传媒|经纪|演艺|娱乐|mcn|公会|media|talent|management|营销|行销|广告|网红|红人")
_INSTITUTION = "机构方"
LENDS = re.compile(
    r"\b(?:lend(?:s|ing)|furnish(?:es|ing)|loan(?:s|ing)|provid(?:es|ing)) (?:out )?the services of"
)


def name_scores(candidate: Candidate, marked: Marked, beside: Sequence[Candidate] = ()) -> dict[Role, float]:
    """What the label, its qualifier and the name say about the role; ``beside`` are the other candidates."""
    scores = dict.fromkeys((Role.BRAND, Role.KOL, Role.AGENCY), 0.0)
    described = candidate.described
    for role, weight in _roles_named(candidate, marked, beside):
        scores[role] += weight
    if _STUDIO.search(described):
        scores[Role.KOL] += 2.0
    elif _COMPANY.search(described):
        scores[Role.BRAND] += 1.0
        scores[Role.AGENCY] += 0.5
    if _MEDIA.search(candidate.name):
        scores[Role.AGENCY] += 1.5
    elif _INSTITUTION in f"{candidate.label} {described}" and any(_MEDIA.search(one.name) for one in beside):
        scores[Role.BRAND] += scores[Role.AGENCY]  # 甲方（机构方）：某口腔医院 beside a media company
        scores[Role.AGENCY] = 0.0
    elif "文化" in candidate.name:
        scores[Role.AGENCY] += 0.75
    if _BROKER.search(candidate.name):
        scores[Role.AGENCY] = 0.0  # 保险经纪公司 sells insurance
    is_person = bool(_PERSON_ID.search(described) or _PERSON_NAME.fullmatch(candidate.name))
    called_buyer = (
        not BUYS.isdisjoint((candidate.label, *candidate.described.split()[:1], "")) or "委托人" in described
    )
    if is_person:
        scores[Role.KOL] += 2.5
        if candidate.label in SERVES:  # 服务方：彭一苇: a person who serves is no agency
            scores[Role.AGENCY] = 0.0
    elif (
        candidate.name
        and not _COMPANY.search(candidate.name)
        and any(_COMPANY.search(other.name) for other in beside)
    ):
        scores[Role.KOL] += 1.5  # 老魏聊车 beside a company
    if candidate.label in VENUES:
        scores[Role.KOL] = min(scores[Role.KOL], -_A_DEAL)
    if (
        called_buyer
        and is_person
        and any("经纪" in other.described or "agent" in other.described for other in beside)
    ):
        scores[Role.KOL] += 8.0  # who engages an agent, and is a person, is the artist
    return scores


def _roles_named(
    candidate: Candidate, marked: Marked, beside: Sequence[Candidate]
) -> Iterator[tuple[Role, float]]:
    """Role words in the label itself count most, then those in the line that introduces the party."""
    line_start, line_end = _line_of(candidate, marked.text, beside)
    first, last = marked.token_range(line_start, line_end)
    window = len(candidate.label) + (14 if candidate.leads and is_cjk(candidate.label[0]) else 1)
    # 我司（盖章）：合作达人（签字）： nobody is called so behind the colon
    if candidate.leads and not candidate.name:
        colon = marked.text.find(":", candidate.position, candidate.position + window)
        window = colon - candidate.position if colon > 0 else window
    label_first, label_last = marked.token_range(candidate.position, candidate.position + window)
    named_from, named_to = _name_tokens(candidate, marked, line_start, line_end)
    for hit in hits_within(marked.hits, first, last):
        role = ROLE_CONCEPTS.get(hit.concept)
        if role and (role is Role.AGENCY or not named_from <= hit.start < named_to):
            yield role, 10.0 if label_first <= hit.start < label_last else 2.0
    yield from _roles_of_label(candidate, marked.text, beside)
    for concept in _described_later(candidate, marked):
        yield ROLE_CONCEPTS[concept], 1.5


def _line_of(candidate: Candidate, text: str, beside: Sequence[Candidate]) -> tuple[int, int]:
    """The part of its line that speaks of a party and of no other."""
    start = text.rfind("\n", 0, candidate.position) + 1
    end = text.find("\n", candidate.position)
    end = end if end >= 0 else len(text)
    label_end = candidate.position + len(candidate.label)
    if candidate.position and end - start > _LONG_LINE:
        start = max(start, candidate.position - _BEFORE_LABEL)
        end = min(end, label_end + _BEHIND_LABEL)
    if not candidate.leads and is_cjk(candidate.label[0]) and ")" in text[label_end : label_end + 2]:
        end = min(end, label_end + 2)  # …（下称“客户”）: what follows speaks of something else
    for other in beside:  # what a line says of another party is not said of this one
        if start <= other.position < candidate.position:
            start = candidate.position if candidate.leads else other.position + len(other.label)
        elif candidate.position < other.position < end:
            end = other.position if other.leads else _introduced_at(other, candidate.position, text)
    return start, end


_LONG_LINE, _BEFORE_LABEL, _BEHIND_LABEL = 400, 160, 40


def _roles_of_label(
    candidate: Candidate, text: str, beside: Sequence[Candidate]
) -> Iterator[tuple[Role, float]]:
    """What the label alone says: we, you, I, the buyer, and who lends somebody's services."""
    # who writes 贵司 to a company is none
    if not OURSELVES.isdisjoint((candidate.label, *_pronouns(candidate))):
        writes = any(other.label in YOUR_COMPANY for other in beside)
        yield Role.KOL if writes else Role.BRAND, 4.0
    if candidate.label in YOUR_COMPANY:
        yield Role.BRAND, 4.0
    if _says_i(candidate):
        yield Role.KOL, 6.0 if candidate.described != candidate.label else 1.0
    if not YOURSELF.isdisjoint((candidate.label, *candidate.other_labels)):
        # 本人 signs the slip that 本公司 sends to 阁下
        ours = any(other.label in OURSELVES for other in beside)
        yield Role.BRAND if any(map(_says_i, beside)) and not ours else Role.KOL, 3.0
    behind = text[candidate.position : candidate.position + INTRODUCTION * 2].split("\n", maxsplit=1)[0]
    if LENDS.search(behind) or (LENDS.search(candidate.described) and candidate.label not in PERFORMS):
        yield Role.AGENCY, 8.0
    if any(_SIGNED_WITH.search(other.described) and candidate.label in other.described for other in beside):
        yield Role.AGENCY, 6.0  # 丙方：某人（主播，系乙方签约艺人）
    if beside and re.search(
        rf"(?<![一-鿿]){re.escape(candidate.label)}的?{_MANAGES_HER}|[系为是]{re.escape(candidate.label)}的?{_MANAGES_HER}",
        text[: PREAMBLE * 2],
    ):
        yield Role.AGENCY, 6.0  # 丙方为乙方旗下签约选手，乙方独家经营丙方的商业事务
    if re.search(rf"{whole_word(candidate.label)}{_HAS_AN_AGENT}", text[: PREAMBLE * 2]):
        yield Role.KOL, 4.0
    yield from _of_one_who_hires(candidate, beside, text)
    called = {candidate.label, *candidate.other_labels, *candidate.described.split()[:1]}
    lent = any(LENDS.search(other.described) or other.label in _LENDERS for other in beside)
    for labels, role in ((BUYS, Role.BRAND), (PERFORMS, Role.KOL), (MANAGES, Role.AGENCY)):
        if called & labels and not (
            lent and labels is MANAGES
        ):  # the Network to which a Lender lends is a buyer
            yield role, 5.0


def _of_one_who_hires(
    candidate: Candidate, beside: Sequence[Candidate], text: str
) -> Iterator[tuple[Role, float]]:
    """Party A wishes to engage …, Party B manages the bookings of Party C; a marketplace between an advertiser and a creator."""
    head = text[:PREAMBLE]
    label = whole_word(candidate.label)
    if re.search(rf"{label}{_HIRES}", head):
        yield Role.BRAND, 4.0
    buyers = [other for other in beside if other.label in _BUYERS_ON_PLATFORMS]
    others = "|".join(whole_word(other.label) for other in beside)
    if others and re.search(rf"{label}{_MANAGES_SOMEBODY}(?:the )?(?:{others})", head):
        yield Role.AGENCY, 6.0
    signed = rf"由{candidate.label}(?:独家)?(?:签约|代理|经纪|管理|派出)"
    if is_cjk(candidate.label[0]) and any(re.search(signed, other.described) for other in beside):
        yield Role.AGENCY, 6.0  # 演绎人：…，由运营方签约
    if candidate.label in _HOUSES and any(other.label in _HOUSEMATES for other in beside):
        yield Role.AGENCY, 6.0
    if candidate.label in OURSELVES and buyers and re.search(_ON_BEHALF, head):
        yield Role.AGENCY, 6.0
    runs = candidate.label in VENUES or re.search(rf"{label} (?:marketplace|platform|exchange)\b", head)
    if runs and buyers and len(beside) > 1:
        yield Role.AGENCY, 8.0


_HOUSES = frozenset(("house", "collective", "hype house", "content house"))
_HOUSEMATES = frozenset(("residents", "housemates", "members", "creators"))
_HIRES = (
    r" (?:wishes|wants|would like|desires|intends|is looking) to (?:engage|hire|retain|appoint|commission|book|contract|secure)\b"
    r"|(?:拟|欲|希望|决定|有意|愿意?)(?:聘请|委托|邀请|聘任|聘用)"
)
_MANAGES_SOMEBODY = (
    r" (?:exclusively )?(?:manages|represents|runs|handles|acts for|looks after)(?: [a-z]+){0,4}? (?:of )?"
)
_ON_BEHALF = (
    r"\b(?:for|on behalf of|as agents? for) (?:our|its) client\b|(?:代表|受)(?:我们的|本公司的|我司)?客户"
)
_BUYERS_ON_PLATFORMS = frozenset(
    (
        "advertiser",
        "brand",
        "client",
        "customer",
        "merchant",
        "客户",
        "品牌方",
        "商家",
        "广告主",
        "品牌商",
        "需求方",
        "发单方",
    )
)
_LENDERS = frozenset(("lender", "loan-out", "loanout", "loan-out company"))
_BROKER = re.compile("(?:保险|证券|地产|房产|货运|船舶)经纪")
_HAS_AN_AGENT = r"(?:,? who)? is (?:exclusively )?(?:represented|managed) (?:for [a-z ]{3,30} )?by\b"
_MANAGES_HER = (
    "(?:(?:旗下|名下|所属)(?:的|签约|专属)*(?:艺人|主播|达人|选手|模特|博主|演员|歌手|运动员|创作者)"
    "|签约(?:艺人|主播|达人|选手|模特|博主)|独家(?:经纪|经营|代理|管理))"
)


def _pronouns(candidate: Candidate) -> tuple[str, ...]:
    return tuple(label for label in candidate.other_labels if label in {"we", "us"})


def _says_i(candidate: Candidate) -> bool:
    """Whether the party speaks for itself: a creator's own terms. A company says "we"."""
    return not MYSELF.isdisjoint((candidate.label, *candidate.other_labels))


def _introduced_at(candidate: Candidate, start: int, text: str) -> int:
    """Where the words begin, behind ``start``, that introduce a party whose label stands behind its name."""
    places = (text.find(words, start) for words in (candidate.name, candidate.described.strip()) if words)
    return min((at for at in places if 0 <= at < candidate.position), default=candidate.position)


def _name_tokens(candidate: Candidate, marked: Marked, start: int, end: int) -> tuple[int, int]:
    """The tokens of a company's name: Ambassador Eyewear Group is no ambassador, though a 经纪公司 is an agency."""
    at = marked.text.find(candidate.name, start, end) if _COMPANY.search(candidate.name) else -1
    return marked.token_range(at, at + len(candidate.name)) if at >= 0 else (0, 0)


def _described_later(candidate: Candidate, marked: Marked) -> Iterator[str]:
    """甲方系…品牌…; Influencer regularly broadcasts…: what the recitals call the party."""
    text = marked.text
    pattern = (
        rf"{whole_word(candidate.label)}(?:(?:系|是|为|经营|生产|主营|运营)(?!了)"
        r"| (?:is|owns|operates|designs|manufactures|regularly|has been)\b)"
    )
    for match in list(re.finditer(pattern, text[: PREAMBLE * 2]))[:2]:
        first, last = marked.token_range(match.end(), min(match.end() + 60, len(text)))
        stop = next(
            (
                k
                for k in range(first, min(last, len(marked.tokens)))
                if marked.tokens.norms[k] in _CLAUSE_ENDS
            ),
            last,
        )
        named = [hit.concept for hit in hits_within(marked.hits, first, stop) if hit.concept in ROLE_CONCEPTS]
        # 乙方是签约并管理达人的机构: the noun at the end is what it is
        yield from named[-1:] if is_cjk(candidate.label[0]) else named


_STOPS = frozenset("。;")
_CLAUSE_ENDS = frozenset("。;,")
_ACT_REACH = 14
_MOST_BY_ACTS = 3.0


def acts_of(candidates: Sequence[Candidate], marked: Marked) -> dict[str, Counter[Role]]:
    """How often each party, by its label, does in the text what which role does: pay, publish, represent."""
    mentions = sorted(
        (marked.token_at(match.start()), marked.token_at(match.end() - 1), one.label)
        for one in candidates
        for match in re.finditer(
            mention_pattern((one.label, LETTERS.get(one.label, ""), *one.other_labels)), marked.text
        )
    )
    counts: dict[str, Counter[Role]] = {one.label: Counter() for one in candidates}
    position = 0
    norms = marked.tokens.norms
    for hit in [hit for hit in marked.hits if hit[2] in ACT_CONCEPTS]:
        role = ACT_CONCEPTS[hit.concept]
        while position < len(mentions) and mentions[position][0] <= hit.start:
            position += 1
        if position == 0:
            continue
        start, last, label = mentions[position - 1]
        if hit.start <= last:
            continue  # Publisher publishes nothing by being called so
        if (
            norms[hit.start - 1] == "后"
            or hit.start - start > _ACT_REACH
            or not _STOPS.isdisjoint(norms[start : hit.start])
        ):
            continue
        if norms[start - 1] in "向对给与经由为按依" and role is not Role.AGENCY:
            continue
        counts[label][role] += 1
    return counts


def add_act_scores(scores: dict[str, dict[Role, float]], counts: dict[str, Counter[Role]]) -> None:
    """What the acts of each party say about its role."""
    for label, acts in counts.items():
        for role, times in acts.items():
            # Both how often and what share: in a long text everybody does a little of everything.
            scores[label][role] += min(_MOST_BY_ACTS, 0.5 * times) * times / acts.total()


_ONE_LETTER = frozenset(("您", "你", "我", "i"))
_ROLES = (Role.BRAND, Role.KOL, Role.AGENCY)
_A_DEAL = 1.5  # parties of different roles: what a contract is made for
_A_PAIR, _NO_BUYER = 2, 1.5
_ONE_SIDED = 2.5  # nobody who pays, or nobody who performs
_TWICE = {Role.BRAND: 3.0, Role.KOL: 0.25, Role.AGENCY: 0.75}
_ENOUGH, _CLEAR, _SURE = 1.5, 0.5, 4.0
_TOLD, _BY_ELIMINATION = 0.25, 0.4


def assign(candidates: Sequence[Candidate], scores: dict[str, dict[Role, float]]) -> list[Party]:
    """The roles that fit all parties together best; a party that no role clearly fits gets none."""
    ways = [(_fit(way, candidates, scores), way) for way in itertools.product(_ROLES, repeat=len(candidates))]
    best_fit, best = max(ways, key=lambda fitting: fitting[0])
    parties: list[Party] = []
    for place, (candidate, fitting) in enumerate(zip(candidates, best, strict=True)):
        margin = best_fit - max(fit for fit, way in ways if way[place] is not fitting)
        own = scores[candidate.label]
        # Brand or agency, where it can only be one of them: what it does most.
        either = max((Role.BRAND, Role.AGENCY), key=lambda other: own[other])
        wavers = fitting is not Role.KOL and own[either] > own[fitting] >= _CLEAR
        role = either if wavers else fitting
        clear = own[role] >= _ENOUGH and own[role] == max(own.values()) and margin >= _CLEAR
        labels = (candidate.label, *candidate.other_labels)
        aliases = (*labels, *(LETTERS.get(label, "") for label in labels), candidate.name)
        known = tuple(alias for alias in aliases if len(alias) > 1 or alias in _ONE_LETTER)
        parties.append(
            Party(
                label=candidate.label,
                name=candidate.name,
                role=role if clear else Role.UNKNOWN,
                side=Side.UNKNOWN,
                confidence=min(1.0, margin / _SURE) if clear else 0.0,
                aliases=known,
            )
        )
    return _eliminated(parties, best, scores)


def _fit(
    way: tuple[Role, ...], candidates: Sequence[Candidate], scores: dict[str, dict[Role, float]]
) -> float:
    """How well one role for each party fits what each is called and does, and what such a deal needs."""
    fit = sum(scores[candidate.label][role] for candidate, role in zip(candidates, way, strict=True))
    if len(set(way)) > 1:
        fit += _A_DEAL
    if len(way) > 1 and (set(way) == {Role.KOL} or set(way) == {Role.BRAND}):
        fit -= _ONE_SIDED
    if len(way) > _A_PAIR and Role.BRAND not in way:
        fit -= _NO_BUYER
    return fit - sum(penalty * max(0, way.count(role) - 1) for role, penalty in _TWICE.items())


def _eliminated(
    parties: list[Party], best: tuple[Role, ...], scores: dict[str, dict[Role, float]]
) -> list[Party]:
    """Where every other role is settled, the last party has the role that is left, or else the one it looks like."""
    unknown = [place for place, party in enumerate(parties) if party.role is Role.UNKNOWN]
    settled = [party for party in parties if party.confidence >= _TOLD]
    if len(unknown) == 1 and len(settled) == len(parties) - 1 > 0:
        place = unknown[0]
        roles = {party.role for party in settled}
        own = scores[parties[place].label]
        likely = max(own, key=lambda role: own[role])
        likely = likely if own[likely] >= own[best[place]] + _ENOUGH else best[place]
        lacking = [role for role in (Role.BRAND, Role.KOL) if role not in roles]
        left = lacking[0] if lacking else likely
        parties[place] = replace(parties[place], role=left, confidence=_BY_ELIMINATION)
    return parties
