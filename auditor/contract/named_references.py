"""References by name: 违反【封包】, what is said under "Other paint", the sections on our secrets, A、B两项."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter

from auditor.contract.model import Provision, Reference
from auditor.contract.numbering import NUMBER_WORD, NUMBER_WORDS
from auditor.contract.provision_index import ProvisionIndex
from auditor.language.finding import find_all
from auditor.language.fold import is_cjk
from auditor.language.numbers import parse_chinese_numeral

_SHORTEST = {True: 2, False: 5}
_LONGEST = 60
_BOXES = {"【": "】", "《": "》", "「": "」", "[": "]"}
_QUOTES = {"“": "”", '"': '"', "‘": "’", "'": "'"}
_LEADS = re.compile(
    r"(?:违反|违背|触犯|触发|不遵守|未遵守|没做到|不按|未按|按照?|依照?|根据|见|遵守|[述列载在](?:于)?|对)(?:上文|前面|本合同|本协议)?的?\s*$"
    r"|\b(?:under|in|of|with|to|break|breaks|breaching|headed|called|entitled|titled|section|part|heading|paragraph|either|see)\s*$"
)
_FOLLOWS = re.compile(
    r"\s*(?:一节|一条|一栏|一项|一段|部分|条款|这[一两几]?[节条段部项]|要是|没守住|没做到|\b(?:above|below|section|part)\b)"
)
_JOINED = re.compile(
    r"\s*(?:[,、]?\s*(?:或者?|和|及|与|以及|and|or)?|、)\s*(?:on\s+|about\s+|under\s+|the\s+)*\s*"
)
_SECTIONS = re.compile(
    r"(?:\b(?:sections?|parts?|paragraphs?|promises?|headings?)\s+(?:on|about|headed|called|entitled|under)|(?:,|\bor|\band)\s+on)\s+(?:the\s+)?"
)
_CROSSED = re.compile(
    r"(?:越过|触碰|触及|触犯|突破|踩到|踩了|踏过)(?:任一|任何一?[条项]|任何|上述|前述|以上|本)?"
)
_LONGEST_WORD = 8
_MARKED = re.compile(
    r"(?P<open>[【《「\[“\"‘'])(?P<heading>[^【】《》「」\[\]“”\"‘’'\n]{2,60})(?P<close>[】》」\]”\"’'])"
)
_MOST_WORDS, _RIGHT_BEFORE = 8, 2
_BY_LETTER = re.compile(
    r"(?P<letters>[a-h](?<![a-z\d].)(?:\s*[、和及或与]\s*[a-h])*)\s?[两二三四]?项(?!目)(?:第?(?P<point>[\d一二三四五六七八九])(?:、[\d一二三四五六七八九])*点)?"
)

# 违反B、C、E任一条, breach of B or C: articles that are counted by letters
_LETTERED_ARTICLES = re.compile(
    r"(?:违反|触犯|未遵守|不遵守|没做到|b(?<!\w.)reach(?:es)? of|b(?<!\w.)reach(?:es)?|b(?<!\w.)reak(?:s)?|u(?<!\w.)nder)\s?(?P<letters>[a-n](?:\s*(?:[、,和及或与]|\band\b|\bor\b)\s*[a-n])+)"
    r"(?:\s?(?:中|的)?(?:任[一何](?:一)?[条项节部]|[各每][条项节部]|[两二三四五]?[条项节部])|(?=[\s,;.)]))"
    r"|(?:违反|触犯|未遵守|不遵守|依据?|按照?|根据|本协议|本合同|[,。;])\s?(?P<letter>[a-n])\s?[条节](?!款)"
    r"|(?:违反|触犯|违背)\s?(?P<bare>[a-n])(?=[的者之]|约定)"
)
"""违反C条, 违反D的: one article that is counted by its letter."""

_ALONE = re.compile(r"(?<![a-z])[a-n](?![a-z])")  # of B and C: not those of "and"; E部分或者G部分
_OF_PART = rf"(?:\d{{1,2}}|[a-n]|[ivx]{{1,4}}|{'|'.join(NUMBER_WORDS[:12])})"
# 违反PART 4的, "under Part Eight", "this Part": parts that are called so in their headings
_PARTS = re.compile(
    rf"(?<![a-z])(?:parts?\s?{_OF_PART}(?:(?:\s?[,、和及或]\s?|\s(?:and|or)\s){_OF_PART})*(?![a-z\d])|(?<=this )part\b)"
    r"|(?<![a-z\d])[a-n](?:(?:\s?部分)?\s?(?:、|和|及|与|或者?)\s?[a-n])*\s?部分"
)
# defaults under Article Four, Five or Six
_SPELLED = re.compile(
    rf"\b(?P<unit>article|section|clause|paragraph)s? {NUMBER_WORD}(?:(?:, ?(?:and |or )?| and | or | to | through ){NUMBER_WORD})*\b"
)
_SPELLED_PART = re.compile(rf"\b(?P<to>to|through)?\b ?\b(?P<word>{NUMBER_WORD})\b")
_LETTER = re.compile("[a-n]")
_LETTER_HEAD = re.compile(r"([a-n])[ .、:](?=[^a-z])")  # E 合作限制
_PART_HEAD = re.compile(rf"(?:part\s?(?P<named>{_OF_PART})(?![a-z\d])|(?P<lettered>[a-n])\s?部分?)")


def named_references(text: str, provisions: Sequence[Provision], index: ProvisionIndex) -> list[Reference]:
    """Every mention of provisions by their heading or by the letter of an item, in order."""
    headed: dict[str, list[Provision]] = {}
    for provision in provisions[1:]:
        heading = provision.heading.strip(" .:")
        if heading and _SHORTEST[is_cjk(heading[0])] <= len(heading) <= _LONGEST:
            headed.setdefault(heading, []).append(provision)
    found = sorted(_by_heading(text, headed), key=lambda reference: reference.start)
    found = list(_told(text, found))
    found += _crossed(text, headed)
    found += [
        reference
        for match in find_all(_BY_LETTER, text, "项")
        if (reference := _by_letter(match, found, index))
    ]
    for match in _LETTERED_ARTICLES.finditer(text):
        named = match.lastgroup or "letters"
        targets = [index.lettered_article(letter) for letter in _ALONE.findall(match[named])]
        known = tuple(target.index for target in targets if target is not None)
        if known and len(known) == len(targets):
            found.append(Reference(match.start(named), match.end(named), known))
    found += _of_sheets(text, headed)
    found += _of_parts(text, index)
    found += _of_capitals(text, index)
    found += _of_the_only_annex(text, provisions)
    found += _spelled_out(text, index)
    return sorted(found, key=lambda reference: reference.start)


def _of_capitals(text: str, index: ProvisionIndex) -> Iterator[Reference]:
    """违反肆、伍两部分任何一项, 违反四、五、六的: articles by nothing but their Chinese numbers."""
    for match in find_all(_CAPITALS, text, *"、和及与或"):
        numbers = [parse_chinese_numeral(one) for one in _ONE_CAPITAL.findall(match["numbers"])]
        targets = [index.article((int(number),), "条") for number in numbers if number]
        known = tuple(target.index for target in targets if target is not None)
        if known and len(known) == len(numbers):
            yield Reference(match.start("numbers"), match.end("numbers"), known)


_ONE_CAPITAL = re.compile("[壹贰叁肆伍陆柒捌玖拾]{1,3}|[一二三四五六七八九十]{1,3}")
_CAPITALS = re.compile(
    r"(?:违反|触犯|未遵守|不遵守|依|按照?|根据)(?:本合同|本协议)?(?P<numbers>(?:[壹贰叁肆伍陆柒捌玖拾]{1,3}(?:\s?[、和及与或]\s?[壹贰叁肆伍陆柒捌玖拾]{1,3})+)"
    r"|(?:[一二三四五六七八九十]{1,3}(?:\s?[、和及与或]\s?[一二三四五六七八九十]{1,3})+))(?:[两二三四五各]?(?:部分|条|章|节|项)|(?=[的者之,]|任[一何]))"
)


def _of_the_only_annex(text: str, provisions: Sequence[Provision]) -> Iterator[Reference]:
    """适用附表, "as the Schedule says", where there is one annex and it has no number."""
    annexes = [provision for provision in provisions if provision.annex]
    label = annexes[0].label.strip() if len(annexes) == 1 and not annexes[0].number else ""
    if label not in _ONLY_ANNEX:
        return
    pattern = (
        rf"{label}(?![\d一二三四五六七八九十a-z])"
        if is_cjk(label[0])
        else rf"(?<=the )(?:said )?{label}\b(?! \d)"
    )
    matches = [
        match
        for match in re.finditer(pattern, text)
        if not annexes[0].start <= match.start() < annexes[0].heading_end
    ]
    if any(_SIGNED_LATER.match(text, match.end()) for match in matches):
        return
    for match in matches:
        if not _ANOTHER_ONE.match(text, match.end()):
            yield Reference(match.start(), match.end(), (annexes[0].index,), annex=True)


_ANOTHER_ONE = re.compile(r" of (?!this |the (?:agreement|contract)\b)")
"""The schedule of its insurer: not the one that is there."""
_SIGNED_LATER = re.compile(r"[^。;\n]{0,8}(?:另行|另外)(?:签订|签署|约定|商定)|,? (?:to be agreed|yet to be)")
_ONLY_ANNEX = frozenset(("附表", "附件", "附录", "annex", "annexure", "schedule", "exhibit", "appendix"))


def _of_parts(text: str, index: ProvisionIndex) -> Iterator[Reference]:
    """References to parts, by what their headings call them; the heading itself is none."""
    parts = {
        match["named"] or match["lettered"]: provision
        for provision in index.provisions
        if (match := _PART_HEAD.match(provision.heading or provision.label))
    }
    if not parts:  # E. EXCLUSIVITY is called Part E elsewhere
        for one in index.provisions[1:]:
            headed = _LETTER_HEAD.match(one.heading)
            letter = headed.group(1) if headed else one.label.strip(" .")
            if one.depth == 1 and one.heading and _LETTER.fullmatch(letter):
                parts.setdefault(letter, one)
    held = list(parts.values())
    starts = [part.start for part in held]
    for match in _PARTS.finditer(text) if parts else ():
        around = bisect_right(starts, match.start()) - 1
        within = held[around] if around >= 0 else None
        if within is not None and match.start() < within.heading_end:
            continue
        if match.group() == "part":
            named = [within] if within is not None else []
        else:
            told = match.group()
            keys = (
                _ALONE.findall(told)
                if told.endswith("部分")
                else re.findall(_OF_PART, told[4:].removeprefix("s"))
            )
            named = [parts[key] for key in keys if key in parts]
        if named:
            yield Reference(match.start(), match.end(), tuple(part.index for part in named))


def _spelled_out(text: str, index: ProvisionIndex) -> Iterator[Reference]:
    """Articles whose numbers are words, Article Four, Five or Six; the heading itself is none. A Section Three that is headed so
    goes before an article 3."""
    headed = {one.label.lower(): one for one in index.provisions if " " in one.label}
    for match in _SPELLED.finditer(text):
        here = index.at(match.start())
        if here.start <= match.start() < here.heading_start:
            continue
        numbers: list[int] = []
        for part in _SPELLED_PART.finditer(match.group()):
            value = NUMBER_WORDS.index(part["word"]) + 1
            numbers += range(numbers[-1] + 1, value) if part["to"] and numbers else ()
            numbers.append(value)
        unit = match["unit"]
        named = [
            headed.get(f"{unit} {NUMBER_WORDS[number - 1]}") or index.article((number,), "条")
            for number in numbers
        ]
        targets = tuple(one.index for one in named if one is not None)
        if targets:
            yield Reference(match.start(), match.end(), targets)


def _by_heading(text: str, headed: dict[str, list[Provision]]) -> Iterator[Reference]:
    """Headings in a box or in quotation marks, and behind "the sections on"; the text is gone through once for each."""
    for match in _MARKED.finditer(text):
        if match["close"] != (_BOXES.get(match["open"]) or _QUOTES.get(match["open"])):
            continue
        yield from _of_heading(match["heading"].strip(" .:"), match.start("heading"), headed)
    for match in find_all(_SECTIONS, text, "on", "about", "headed", "called", "entitled", "under"):
        words = text[match.end() : match.end() + _LONGEST].split("\n", maxsplit=1)[0].split(" ")
        named = (
            " ".join(words[:count]).strip(" ,.;:") for count in range(min(len(words), _MOST_WORDS), 0, -1)
        )
        yield from _of_heading(next((name for name in named if name in headed), ""), match.end(), headed)


def _of_heading(heading: str, start: int, headed: dict[str, list[Provision]]) -> Iterator[Reference]:
    """A reference to what stands under a heading; the heading itself is none."""
    provisions = headed.get(heading, [])
    own = bisect_right(provisions, start, key=attrgetter("heading_start")) - 1
    if provisions and not (own >= 0 and start < provisions[own].heading_end):
        yield Reference(start, start + len(heading), tuple(provision.index for provision in provisions))


def _of_sheets(text: str, headed: dict[str, list[Provision]]) -> Iterator[Reference]:
    """Any promise in the Slot Sheet or the Stream Calendar: a sheet that the contract heads so."""
    sheets = [heading for heading in headed if heading.rsplit(" ", 1)[-1] in _SHEETS]
    if not sheets:
        return
    named = "|".join(re.escape(one) for one in sorted(sheets, key=len, reverse=True))
    for match in re.finditer(rf"(?<=\bthe )(?:{named})\b", text):
        yield from _of_heading(match.group(), match.start(), headed)


_SHEETS = frozenset("sheet calendar grid glossary timetable matrix card chart protocol checklist".split())


def _crossed(text: str, headed: dict[str, list[Provision]]) -> Iterator[Reference]:
    """越过任一红线, 触及上述底线: what is listed under that heading."""
    for match in _CROSSED.finditer(text):
        words = (text[match.end() : match.end() + length] for length in range(_LONGEST_WORD, 1, -1))
        heading = next((word for word in words if word in headed), "")
        yield from _of_heading(heading, match.end(), headed)


def _is_section_on(text: str, start: int) -> bool:
    return any(match.end() == start for match in _SECTIONS.finditer(text, max(0, start - 40), start))


def _told(text: str, marked: Sequence[Reference]) -> Iterator[Reference]:
    """Those that point at a provision, not those that only use a word which is also a heading; of some that are named in
    one breath, all or none."""
    breath: list[Reference] = []
    for reference in marked:
        if breath and not _JOINED.fullmatch(
            text, _outside(text, breath[-1])[1], _outside(text, reference)[0]
        ):
            yield from _pointing(text, breath)
            breath = []
        breath.append(reference)
    yield from _pointing(text, breath)


def _pointing(text: str, breath: list[Reference]) -> list[Reference]:
    for reference in breath:
        start, end = _outside(text, reference)
        led = _LEADS.search(text, max(0, start - 16), start) or _FOLLOWS.match(text, end)
        if text[start] == "【" or led or _is_section_on(text, reference.start):
            return breath
    return []


def _outside(text: str, reference: Reference) -> tuple[int, int]:
    """The span of a reference with the box or the quotation marks around it."""
    start, end = reference.start, reference.end
    boxed = text[start - 1] in _BOXES or text[start - 1] in _QUOTES
    return (start - 1, end + 1) if boxed else (start, end)


def _by_letter(match: re.Match[str], named: Sequence[Reference], index: ProvisionIndex) -> Reference | None:
    """A、B两项: of the provision that is named right before, else of the article around."""
    last = bisect_right(named, match.start(), key=attrgetter("end")) - 1
    before = named[last] if last >= 0 and match.start() - named[last].end <= _RIGHT_BEFORE else None
    if before is not None:
        above = [index.provisions[target] for target in before.targets]
    else:
        above = [index.enclosing_article(index.at(match.start()))]
    letters = re.findall(r"[a-h]", match.group("letters"))
    targets = [index.lettered(one, letter) for one in above for letter in letters]
    found = tuple(target.index for target in targets if target is not None)
    return Reference(match.start(), match.end(), found) if found else None
