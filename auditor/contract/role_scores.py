"""Scores: what the name of a party, the line that introduces it and its acts say about its role."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from auditor.contract.labels import BUYS, SERVES, SPONSORS, VENUES
from auditor.contract.model import Role
from auditor.contract.naming import LETTERS, PREAMBLE, Candidate, mention_pattern
from auditor.contract.role_labels import books_acts, roles_of_label
from auditor.contract.roles import A_DEAL
from auditor.language.fold import is_cjk
from auditor.language.marked import Marked, hits_within
from auditor.language.tokens import whole_word

# Concepts of the rule pack that this module reads (resources/rulepacks/kol/01_parties.yaml).
ROLE_CONCEPTS = {"ROLE_BRAND": Role.BRAND, "ROLE_KOL": Role.KOL, "ROLE_AGENCY": Role.AGENCY}
ACT_CONCEPTS = {"ACT_OF_BRAND": Role.BRAND, "ACT_OF_KOL": Role.KOL, "ACT_OF_AGENCY": Role.AGENCY}
_COMPANY = re.compile(
    r"公司|集团|中心|企业|\bltd\b|\binc\b|\bllc\b|\bgmbh\b|\bplc\b|\bcorp|\bpte\b|\blimited\b|\bllp\b|\bab\b|\bsas\b|\bsarl\b|\bsrl\b|\bbv\b|\bpvt\b|\bgroup\b|\bcompany\b|\bco[.]|\bag\b|\bsa\b|\bpty\b|\bspa\b|\boy\b|\bbhd\b|\bkg\b"
)
_STUDIO = re.compile(r"工作室|个体工商户|\bstudio\b")
_ARTIST = "(?:达人|艺人|博主|主播|创作者|演员|歌手|选手|网红|本人)"
_OWN_COMPANY = re.compile(
    rf"{_ARTIST}[^,;。、()]{{0,16}}(?:全资|独资|自有|自营|名下|控股|实际控制)(?:持有|拥有|控制)?的?(?:公司|企业|主体)"
    rf"|由{_ARTIST}[^,;。、()]{{0,10}}(?:设立|开办|成立|创办|控制)的(?:公司|企业|主体)"
    r"|\b(?:creator|talent|artist|influencer|athlete|performer)(?:'s)? (?:own |personal |service |wholly[- ]owned )+(?:company|corporation|llc|entity)\b"
    r"|\b(?:personal services?|loan[- ]?out) (?:company|corporation|entity) of (?:the )?(?:creator|talent|artist|influencer|athlete|performer)\b"
)
"""某文化传媒有限公司（达人某某的全资公司）: the company through which a KOL signs, whatever its name sounds like."""
_PERSON_ID = re.compile(
    r"身份证|护照|passport|an? individual|residing|identity card|国籍|账号|帐号|昵称|艺名|网名|@"
)

_IN_PERSON = "本人"
"""A company does not speak of itself so."""
_PERSON_NAME = re.compile(
    r"[一-鿿]{2,3}(?: [a-z]+ [a-z]+)?|(?:欧阳|司马|上官|诸葛|慕容|司徒|端木|东方|皇甫|尉迟|公孙|令狐|夏侯)[一-鿿]{1,2}|[一-鿿]{1,4}·[一-鿿·]{1,8}"
)
_HONOURED = re.compile(r"(?:ms|mrs|mr|miss|dr|prof)\b[. ]")
_MEDIA = re.compile("传媒|经纪|演艺|艺能|娱乐|mcn|公会|media|talent|management|营销|行销|广告|网红|红人")
_INSTITUTION = "机构方"
_CULTURE = re.compile("文化|传播|网络|直播|星|艺")
_OWNS_A_FIGURE = re.compile(
    r"(?:虚拟(?:主播|偶像|人|歌手|歌姬|艺人|形象)|形象|声库|人设)[^,;。()]{0,16}(?:权利人|运营人|运营者|所有人|所有者|版权方)"
    r"|\b(?:owner|proprietor|operator) of the (?:virtual|character|persona)\b"
)
_HER_HOUSE = re.compile(
    r"[的之](?:独家|全约|专属)*(?:签约|所属|经纪|所在|合约|孵化)(?:机构|公司|公会|俱乐部|战队|方)(?=$|[,;)])"
)
"""某公司，主播某某之签约机构: the noun at the end tells what it is."""


def name_scores(candidate: Candidate, marked: Marked, beside: Sequence[Candidate] = ()) -> dict[Role, float]:
    """What the label, its qualifier and the name say about the role; ``beside`` are the other candidates."""
    scores = dict.fromkeys((Role.BRAND, Role.KOL, Role.AGENCY), 0.0)
    described = candidate.described
    for role, weight in _roles_named(candidate, marked, beside):
        scores[role] += weight
    for role, weight in _by_kind_of_firm(described, beside):
        scores[role] += weight
    if candidate.label == _IN_PERSON or _OWNS_A_FIGURE.search(described):
        scores[Role.KOL] += 3.0
    if _MEDIA.search(candidate.name):
        scores[Role.AGENCY] += 1.5
    elif _INSTITUTION in f"{candidate.label} {described}" and (
        any(_MEDIA.search(one.name) for one in beside)
        or (len(beside) == 1 and candidate.name and not _CULTURE.search(candidate.name))
    ):
        # 甲方（机构方）：某口腔医院 beside a media company, or beside the KOL alone
        scores[Role.BRAND] += scores[Role.AGENCY]
        scores[Role.AGENCY] = 0.0
    elif "文化" in candidate.name:
        scores[Role.AGENCY] += 0.75
    if _HER_HOUSE.search(described):
        scores[Role.AGENCY] += 4.0
    if _BROKER.search(candidate.name):
        scores[Role.AGENCY] = 0.0  # 保险经纪公司 sells insurance
    is_person = bool(_PERSON_ID.search(described) or _PERSON_NAME.fullmatch(candidate.name))
    is_person = is_person or bool(_HONOURED.match(candidate.name))
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
    if len(beside) == 1 and beside[0].label in SPONSORS and candidate.label not in SPONSORS:
        scores[Role.BRAND] = min(scores[Role.BRAND], 0.0)  # a sponsor sponsors the other
        scores[Role.KOL] += A_DEAL
    if candidate.label in VENUES:
        scores[Role.KOL] = min(scores[Role.KOL], -A_DEAL)
    if (
        called_buyer
        and is_person
        and any("经纪" in other.described or "agent" in other.described for other in beside)
    ):
        scores[Role.KOL] += 8.0  # who engages an agent, and is a person, is the artist
    return scores


def _by_kind_of_firm(described: str, beside: Sequence[Candidate]) -> Iterator[tuple[Role, float]]:
    """What a studio, a KOL's own company and any other company are for."""
    if _STUDIO.search(described):
        yield Role.KOL, 2.0
    elif _OWN_COMPANY.search(described):
        yield Role.KOL, A_DEAL
        yield Role.AGENCY, -A_DEAL
    elif _COMPANY.search(described):
        yield Role.BRAND, 1.0
        yield Role.AGENCY, 0.5
        if any(other.name and not _COMPANY.search(other.described) for other in beside):
            yield Role.KOL, -1.0  # a company beside a person


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
    books = books_acts(candidate, beside)
    for hit in hits_within(marked.hits, first, last):
        role = ROLE_CONCEPTS.get(hit.concept)
        role = Role.BRAND if role and books else role
        if role and (role is Role.AGENCY or not named_from <= hit.start < named_to):
            yield role, 10.0 if label_first <= hit.start < label_last else 2.0
    yield from roles_of_label(candidate, marked.text, beside)
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
    if not candidate.name and text[label_end : label_end + 2].lstrip().startswith("("):
        # Party A (the influencer) in one cell, Party B (the company) in the next
        start = max(start, text.rfind("\t", 0, candidate.position) + 1)
        cell = text.find("\t", label_end)
        end = min(end, cell) if cell >= 0 else end
    for other in beside:  # what a line says of another party is not said of this one
        if start <= other.position < candidate.position:
            start = candidate.position if candidate.leads else other.position + len(other.label)
        elif candidate.position < other.position < end:
            end = other.position if other.leads else _introduced_at(other, candidate.position, text)
    return start, end


_LONG_LINE, _BEFORE_LABEL, _BEHIND_LABEL = 400, 160, 40
_BROKER = re.compile("(?:保险|证券|地产|房产|货运|船舶)经纪")


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
_OWNS = re.compile(r"'s?\s(?!own\b)[a-z]|的")
"""Imogen paints with C&R's range and posts it: whose it is does nothing."""
_MOST_BY_ACTS = 3.0


def acts_of(candidates: Sequence[Candidate], marked: Marked) -> dict[str, Counter[Role]]:
    """How often each party, by its label, does in the text what which role does: pay, publish, represent."""
    mentions = sorted(
        (marked.token_at(match.start()), marked.token_at(match.end() - 1), one.label)
        for one in candidates
        for match in re.finditer(
            mention_pattern((one.label, LETTERS.get(one.label, ""), *one.other_labels)), marked.text
        )
        if not _OWNS.match(marked.text, match.end())
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
