"""Definitions: which words the contract gives a meaning of its own, and where it writes that meaning."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from string import ascii_lowercase

from auditor.contract.levels import Level, level_definitions
from auditor.contract.model import Definition, Passage, PassageKind, Provision
from auditor.language.finding import at_word_start

_QUOTED = re.compile(
    r"""["“'](?:(?P<also>[^"“”'\n]{2,40})["”']\s*(?:[、,]|[和或及与]|and\b|or\b)\s*["“'])?
        (?P<term>[^"“”'\n]{2,40})["”']\s*(?:[(][^()\n]{0,40}[)])?\s*[,:]?\s*
        (?:均|应|仅)?(?:系指|是指|指的是|意指|系|指|即为|即|包括|包含
          |(?:shall\s+)?means?\b|(?:is|are)\s+(?=(?:any|an?|each|every|all)\b)|(?:shall\s+)?(?:be\s+deemed\s+to\s+)?includes?\b|covers?\b|comprises?\b|takes?\s+in\b|embraces?\b|refers?\s+to\b|has\s+the\s+meaning\b|(?:occurs?|arises?|exists?)\s+(?:if|when|where|upon)\b)
    """,
    re.VERBOSE,
)
_UNQUOTED = re.compile(
    r"""(?:本(?:条|款|合同|协议|契约)|前款|前述|上述)所?[称指]的?(?P<bare>[^,。;:"“\s]{2,16}?),?\s*(?:均?系指|均?是指|是?指|系指|包括)
      |(?:^|(?<=[\n。;]))(?P<plain>[^,。;:\s"“()]{2,12})(?:,)?(?:系指|是指|指的是)
    """,
    re.VERBOSE | re.MULTILINE,
)
_FIRST_WORDS = re.compile(
    r"""(?!本(?:条|款|合同|协议|契约)|前款|前述|上述|所称)(?P<plain>[^,。;:\s"“()]{2,12})
        (?:\s*[,:\t]\s*(?:系指|是指|指的是|指(?!定|示|导|南|标|派|令|数|引))|系指|是指|指的是)
    """,
    re.VERBOSE,
)
_MEANING_OF_HEADING = re.compile("(?:系|是)?指(?:的是)?(?!定|示|导|南|标|派|令|数|引)")
_LISTED = re.compile(
    r"(?:following|these|下列|以下)[^\n。\"“]{0,40}[\"“](?P<term>[^\"“”\n]{2,40})[\"”][^\n。:]{0,160}:"
)
_IT_IS = re.compile(
    at_word_start("it", "there", "the following", "each of the following")
    + r"\s(?:is|are|will be|shall be|constitutes?)\s(?:an?\s)?[\"“](?P<term>[^\"“”\n]{2,40})[\"”]\s*(?:if|when|where|in case)\b"
)
"""It is a “Conduct Event” if the Creator (a) …; (b) …."""
_IS_ONE = re.compile(
    r"(?:an?|the)\s(?P<term>[a-z]+(?:\s[a-z]+){1,2})\s(?:is|are)\s(?:one|any|anyone|anybody)\s(?:that|which|who|of|company|brand|person)\b"
)
"""A Blocked Brand is one that trades in a line of the table below."""
_ROWS = (PassageKind.ROW, PassageKind.HEADER_ROW)
_LISTED_AS = re.compile(
    r"(?:下列|以下|下述)(?:行为|情形|情况|事项)(?:之一|的任何一种)?(?:者|的)?[,]?(?:属于?|构成|视为|均为|为|称为|统称)[\"“]?(?P<term>[一-鿿a-z0-9]{2,10})[\"”]?:"
)
"""达人有下列行为的，属一级违规：…"""
_NAMED = re.compile(
    r"""[(]\s*(?:(?:以下|下[称文]|后文|统称|合称|简称|each,?|together|collectively|hereinafter|individually|the|an?|\s)
        [^()\n]{0,60}?)?["“'](?:the\s)?(?P<term>[^"“”'\n]{2,40})["”'][^()\n]{0,30}[)]""",
    re.VERBOSE,
)
_ALL_CALLED = re.compile(
    r"[,，](?:都|均|皆|统统|一律|合)?(?:叫做?|称为|称作|统称为?|算作)[“\"「](?P<term>[一-鿿]{2,8})[”\"」](?=[。;])"
)
"""说错话、集体投诉、媒体质疑,都叫“翻车”."""
_ELSEWHERE = re.compile(r"\s*(?:given|stated|set out|ascribed|described|assigned)\b[^.]{0,20}\bin\b")
_SENTENCE_START = re.compile(r"[。;!?\n](?=[^。;!?\n]*$)|\.\s(?=[^.\n]*$)")
_SENTENCE_END = re.compile(r"[。\n]|\.(?=\s|$)")


def find_definitions(
    text: str, passages: Sequence[Passage], provisions: Sequence[Provision], levels: Sequence[Level]
) -> tuple[Definition, ...]:
    """Every defined term of the folded ``text`` with the words that define it."""
    found: dict[str, Definition] = {}
    defined = list(_definitions(text, passages, provisions))
    defined += _of_one(text, defined)
    defined += level_definitions(text, levels)
    for definition in (*defined, *_given_elsewhere(text, defined, passages, provisions)):
        known = found.get(definition.term)
        if known is None or definition.end - definition.start > known.end - known.start:
            found[definition.term] = definition
    return tuple(sorted(found.values(), key=lambda definition: definition.start))


def _of_one(text: str, defined: Sequence[Definition]) -> Iterator[Definition]:
    """These are “Red Flags”: … means one Red Flag, too."""
    terms = {one.term for one in defined}
    for definition in defined:
        one = definition.term.removesuffix("s")
        plural = one != definition.term and definition.term.isascii() and not one.endswith("s")
        if plural and len(one) > _SHORTEST and one not in terms and next(_alone(one, text), -1) >= 0:
            yield Definition(one, definition.term_start, definition.start, definition.end)


def _alone(term: str, text: str) -> Iterator[int]:
    """Where a term stands in the singular."""
    return (at for at in places_of(term, text) if text[at + len(term) : at + len(term) + 1] != "s")


def _given_elsewhere(
    text: str, defined: Sequence[Definition], passages: Sequence[Passage], provisions: Sequence[Provision]
) -> Iterator[Definition]:
    """“Escalation” has the meaning given in Schedule 5, where it says: An Escalation is any wave of complaints."""
    told = (one for one in defined if _ELSEWHERE.match(text, one.start, one.end))
    for definition in islice(told, _MOST_ELSEWHERE):
        says = rf"(?:^|(?<=[\s(“\"]))(?:an?|the)\s{re.escape(definition.term)}\s(?:is|means|exists|occurs|arises)\b"
        for match in re.finditer(says, text):
            around = next((one for one in passages if one.start <= match.start() < one.end), None)
            if around is not None:
                end = _meaning_end(text, match.end(), around, provisions)
                yield Definition(definition.term, match.start(), match.end(), end)


def _definitions(
    text: str, passages: Sequence[Passage], provisions: Sequence[Provision]
) -> Iterator[Definition]:
    for index, passage in enumerate(passages):
        if passage.kind is PassageKind.HEADING:
            continue
        start, end = passage.start, passage.end
        for listed in _listed_term(text, passage, provisions):
            yield replace(listed, end=_end_of_rows(text, passages, index)) if text[end - 1] == ":" else listed
        defining = list(_QUOTED.finditer(text, start, end))
        if text.find("指", start, end) >= 0 or text.find("包括", start, end) >= 0:
            defining += _UNQUOTED.finditer(text, start, end)
            defining += filter(None, (_FIRST_WORDS.match(text, start, end),))
        defining += _IT_IS.finditer(text, start, end)
        yield from _is_one(text, index, passages, provisions)
        yield from _headed(text, passage, provisions)
        for match in defining:
            meaning_end = _meaning_end(text, match.end(), passage, provisions)
            for term in filter(None, match.groups()):
                if not _is_common(term.strip()):
                    yield Definition(term.strip(), match.start(), match.end(), meaning_end)
        for match in (*_LISTED.finditer(text, start, end), *_LISTED_AS.finditer(text, start, end)):
            below = not text[match.end() : end].strip()
            ends = _SENTENCE_END.search(text, match.end(), end)
            stop = provisions[passage.provision].end if below else ends.start() if ends else end
            yield Definition(match.group("term").strip(), match.start(), match.end(), stop)
        for match in (*_NAMED.finditer(text, start, end), *_ALL_CALLED.finditer(text, start, end)):
            sentence = _start_of_sentence(text, start, match.start())
            yield Definition(match.group("term").strip(), match.start(), sentence, match.start())


def _is_one(
    text: str, index: int, passages: Sequence[Passage], provisions: Sequence[Provision]
) -> Iterator[Definition]:
    """A Blocked Brand is one that …, and the table below it, where the term is used once more."""
    passage = passages[index]
    match = _IS_ONE.match(text, passage.start, passage.end)
    if match is None or sum(1 for _ in islice(places_of(match["term"], text), _USED)) < _USED:
        return
    below = passages[index + 1 : index + 2]
    tabled = any(one.kind in _ROWS and one.provision == passage.provision for one in below)
    here = provisions[passage.provision]
    stop = here.end if tabled else _meaning_end(text, match.end(), passage, provisions)
    yield Definition(match["term"], match.start("term"), match.end("term"), stop)


_TERM_LINE = re.compile(
    r"\s*[“\"]?(?P<term>[^:\t“”\"。;,]{2,30}?)[”\"]?\s*(?:[:\t]|\s[—–-]\s)\s*(?P<meaning>[^\n]{4,})"
)
_TERM_ROW = re.compile(r"\s*(?P<term>[^\t\n:。;,]{2,30})\t(?P<meaning>[^\t\n]{4,})\s*")
_OF_TERMS = re.compile(
    r"定义|释义|名词|术语|用语|词语|词汇|黑话|行话|称谓|说法|解释|definition|interpretation|deal terms|key terms|glossary|meaning|jargon|vocabulary|(?:words|terms) (?:we|that we) use|summary of terms|deal summary|term sheet"
)
# Category: oat milks of every kind; 推广期：2026年3月2日至…: a line of the particulars that later articles take up.
_PARTICULAR = re.compile(
    r"(?:[a-z]+ ){0,2}(?:category|categories|field|sector|competitors?|competing brands|rivals?|exclusivity|territory|term|period|season|window|deadline|clock|hours|response time)"
    r"|[一-鿿]{1,4}(?:期间|时间|时限|时效|钟点|期限|时段)|[一-鿿]{0,4}(?:品类|类别|竞品|竞争(?:品牌|对手|产品|范围)|同业|同类产品|排他范围|独家范围|(?:限制|受限|禁接|排他|回避)(?:对象|品牌|主体|品类|名单)|推广期|合作期|活动期|代言期|服务期|授权期|聘期|周期)"
)
_ROW_TERM = re.compile("[一-鿿]{1,5}(?:期|资料|物料|信息|材料|内容|事件|情形|人员|品类|名单|秘密|事项)")
"""静默资料 | 新机外观图、…: the form of a term, of which one mention elsewhere is enough."""
_COUNTED_ROW = re.compile(
    r"\s*[(]?(?P<no>[a-z]|[ivx]{1,4}|\d{1,2}|[一二三四五六七八九十]{1,2})[).、]?\s*(?:\t|(?<= )(?=[^\t\n]*$))"
)
_USED, _LONGEST_TERM = 2, 30
_MOST_ELSEWHERE = 20
_SHORTEST = 4


def _listed_term(text: str, passage: Passage, provisions: Sequence[Provision]) -> Iterator[Definition]:
    """封包内容：…取得的角色、数值 under 定义, and a row of terms: Quiet Period | From the End Date … until 90 days later."""
    if passage.kind is PassageKind.ROW:
        match = _TERM_ROW.fullmatch(text, passage.start, passage.end)
    else:
        match = _TERM_LINE.match(text, passage.start, passage.end)
        headed = provisions[passage.provision]
        under_terms = _OF_TERMS.search(headed.heading or provisions[headed.parent].heading)
        if match and not under_terms and not _PARTICULAR.fullmatch(match.group("term").strip()):
            match = None
    if match is None:
        return
    term = match.group("term").strip()
    used = sum(1 for _ in islice(places_of(term, text), _USED + 1)) - 1
    quoted = text[match.start("term") - 1] in '“"'  # “邻家谷物”：… says itself that it is a term
    once = quoted or f"the {term}" in text or _PARTICULAR.fullmatch(term) or _ROW_TERM.fullmatch(term)
    if used >= _USED or (used and once):
        yield Definition(term, match.start("term"), match.start("meaning"), passage.end)


def _end_of_rows(text: str, passages: Sequence[Passage], index: int) -> int:
    """Incident | Any of the following: over a | theft, and b | fraud: the rows that are only counted belong to the term."""
    end = passages[index].end
    for place, below in enumerate(passages[index + 1 :]):
        counted = _COUNTED_ROW.match(text, below.start, below.end)
        counts = (
            place < len(ascii_lowercase)
            and counted
            and counted["no"] in (ascii_lowercase[place], str(place + 1))
        )
        if not counted or not (below.kind is PassageKind.ROW or counts):
            break
        end = below.end
    return end


def _headed(text: str, passage: Passage, provisions: Sequence[Provision]) -> Iterator[Definition]:
    """1.1 竞品：指…: a heading that the text behind it defines; under 第一章 用语 it need not say 指."""
    headed = provisions[passage.provision]
    if not headed.heading or headed.heading_end != passage.start:
        return
    match = _MEANING_OF_HEADING.match(text, passage.start, passage.end)
    if match:
        meaning_end = _meaning_end(text, match.end(), passage, provisions)
        yield Definition(headed.heading, headed.heading_start, match.end(), meaning_end)
    elif _OF_TERMS.search(provisions[headed.parent].heading) and len(headed.heading) <= _LONGEST_TERM:
        yield Definition(headed.heading, headed.heading_start, passage.start, headed.end)


def _is_common(term: str) -> bool:
    return term.startswith(("其", "该", "此", "均", "乙方", "甲方"))


def _start_of_sentence(text: str, start: int, end: int) -> int:
    ends = (text.rfind(mark, start, end) for mark in ("。", "\n", ". ", ".\t"))
    return max(start, *(at + 1 for at in ends))


def _meaning_end(text: str, start: int, passage: Passage, provisions: Sequence[Provision]) -> int:
    """A meaning runs to the end of its sentence; after a colon, to the end of the list below it."""
    match = _SENTENCE_END.search(text, start, passage.end)
    end = match.start() if match else passage.end
    colon = text.rfind(":", start, end)
    if colon >= 0 and text[colon + 1 : passage.end].strip() == "":
        return max(passage.end, provisions[passage.provision].end)
    if colon >= 0:
        return passage.end
    return end


def places_of(term: str, text: str) -> Iterator[int]:
    """Where a term stands, its plural included; the term Sector is no part of a sectoral tax."""
    word = term[0].isascii() and term[-1].isascii()
    position = text.find(term)
    while position >= 0:
        end = position + len(term)
        behind = end + (text[end : end + 1] == "s") if word else end
        if not word or not (text[position - 1 : position].isalnum() or text[behind : behind + 1].isalnum()):
            yield position
        position = text.find(term, end)
