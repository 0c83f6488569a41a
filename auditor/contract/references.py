"""Cross-references: 第七条第(五)项, Sections 5.1 and 6.3, 前款, 附件二, and what they point at."""

import re
from collections.abc import Iterator, Sequence
from operator import attrgetter
from string import ascii_lowercase

from auditor.contract.levels import Level, level_references
from auditor.contract.model import Passage, PassageKind, Provision, Reference
from auditor.contract.named_references import named_references
from auditor.contract.numbering import ANNEX_WORDS, LETTERED, roman
from auditor.contract.provision_index import ProvisionIndex
from auditor.contract.rows import cells_in
from auditor.language.numbers import parse_chinese_numeral

_CN = "[〇零一二三四五六七八九十百两壹贰叁参肆伍陆柒捌玖拾]+"
_NO = rf"[(]?(?:\d+(?:\.\d+)*|{_CN})[)]?"
_AND_NO = rf"\s*(?:、|和|及|与|或|至|到|-|~)\s*第?\s*{_NO}"
_LETTERED = rf"{LETTERED}(?:\.\d{{1,3}})*(?:\s?\([a-z]+\))*"
_FORMAL = "[壹贰叁参肆伍陆柒捌玖拾]{1,3}之[一二三四五六七八九十]{1,3}"
_STACKED = rf"{_CN}[(](?:{_CN}|\d{{1,2}})[)]"  # 违反五(一)
_POSTS = r"\d{1,2}[月号]|视频|短视频|微博|笔记|图文|推文|动态|帖|朋友圈"  # 第二条视频 is a video, no article
_GOODS = "产品|商品|游戏|手机|车"
_REFERENCE = re.compile(
    # The look-ahead spares all alternatives where none can begin, and most of itself where the character is none of these.
    rf"""(?:(?=[§第附本前上此违依按根除条【“「"\d①-⑳壹贰叁参肆伍陆柒捌玖拾])
        |(?<![a-z\d])(?=[a-z])(?:\b(?=art|sec|cl|par|gen|sta|spe|bus|cor|mai|con|ite|rul|poi|sub|que|ans|thi|the\s|ann|sch|exh|app|att|add|rid|[a-z]{{1,4}}[(]\d)|(?={LETTERED}))
        |(?=[(一二三四五六七八九十])(?:(?<=[ ,反按照据守第面])(?=[(][\da-z])|(?<=[反守照据按受依见犯])(?=[一二三四五六七八九十]{{1,3}}[(])))(?:
    (?P<zh>第\s*{_NO}(?:\s?[(][a-z]{{1,3}}[)])*(?:{_AND_NO})*\s*(?:条(?!{_POSTS})|款(?!{_GOODS})|项|[行栏](?!业)|章|节|部分)
            (?:\s*之?\s*第?\s*{_NO}(?:{_AND_NO})*\s*[款项目])*
            (?:\s*(?:、|和|及|与|或|至|到|-|~|,)\s*(?:第\s*)?[(]?(?:\d+(?:\.\d+)*|{_CN})[)]?\s*(?:条|款|项|目|行|栏)
               (?:\s*第?\s*[(]?(?:\d+|{_CN})[)]?\s*[款项目])*)*)
    |(?P<decimal>(?<![\d.])\d{{1,2}}(?:\.\d{{1,2}})+\s*(?:条|款|项)?
            (?:\s*(?:、|和|及|与|或|至|到|-)\s*\d{{1,2}}(?:\.\d{{1,2}})+\s*(?:[两三四五六]?(?:条|款|项))?)*(?:(?<=[条款项])|(?<=\d)(?=第\s?[(]))
            (?:\s*之?\s*第?\s*{_NO}(?:{_AND_NO})*\s*[款项目])*)
    |(?P<bare>(?<=违反)[壹贰叁肆伍陆柒捌玖拾]{{1,2}}(?=的|者|,|约定|、)|(?<=条款)\d{{1,2}}(?:\.\d{{1,2}})+(?![\d%])|(?<=[反守照据按受])\d{{1,2}}(?:\.\d{{1,2}})+(?![\d%])(?:\s*[、和及与或至]\s*\d{{1,2}}(?:\.\d{{1,2}})+(?![\d%]))*|(?<![\d.])\d{{1,2}}(?:\.\d{{1,2}})+(?=的?(?:约定|规定|声明|所[述禁列称]|情形|情况|之情形|约束|限制|拘束)|(?:均|亦|也|并)?不(?:适用|及于)|而?(?:被|)(?:解除|终止)))
    |(?P<loose>(?<=依)\d{{1,2}}(?:\.\d{{1,2}})+(?![\d%])|(?<![\d.])\d{{1,2}}(?:\.\d{{1,2}})+(?=(?:仅|只|均|只是|仅仅|)(?:系|为|是|作|供|属)(?:示例|举例|例示|参考|样例|范例)|项下)
        |(?:(?<=\bunder\ )|(?<=\bbroken\ )|(?<=\bbreaks\ )|(?<=\bbreaches\ )|(?<=\bbreached\ )|(?<=\bbreak\ )|(?<=\bbreach\ of\ ))\d{{1,2}}(?:\.\d{{1,2}})+(?![\d%])(?:(?:,|\ or|\ and)\ \d{{1,2}}(?:\.\d{{1,2}})+(?![\d%]))*|(?<![\d.])\d{{1,2}}(?:\.\d{{1,2}})+(?=\ (?:is|are|does|shall)\b)
        |^\d{{1,2}}\.\d{{1,2}}(?:\s?[、,]\s?\d{{1,2}}(?:\.\d{{1,2}})?)*(?=\t)
        |第\s*{_NO}\s*(?:问|题)|\b(?:questions?|answers?)\ (?:no\.?\ )?\d{{1,2}}\b)
    |(?P<relative>(?:违反|依|按照?|根据|除)?(?:本条|本章|本款|本节|前条|前款|前项|前[两二三四五六][款条项]|前数[款条项]|前各[款条项]|[上前]一?[条款项]|前述(?:条款|约定|规定)|
            上述(?:条款|约定|规定)|前文约定|本附件|此条)
        |\bthis\s+(?:article|section|clause|paragraph|schedule|annex)\b|\bthe\s+foregoing\b
        |\bthe\s+(?:preceding|previous|last)\s+(?:article|section|clause|paragraph)\b)
    |(?P<annex>(?:附件|附录|附表)\s*[(《]?(?P<annex_no>{_CN}|\d+|[a-z](?![a-z]))
        |\b(?:{ANNEX_WORDS})\s+(?P<annex_en>\d+|[a-z]\b|[ivx]+\b))
    |(?P<en>(?:\b(?:(?:general|standard|special|business|core|main)\ (?:terms?|conditions?|provisions?)[ ]|(?:articles?|sections?|clauses?|paragraphs?|(?:cls?|arts?|secs?|paras?)\.)\s+|(?:conditions?|items?|rules?|(?<!selling\ )(?<!talking\ )(?<!key\ )(?<!loyalty\ )(?<!reward\ )(?<!bullet\ )points?)[ ])|§§?\s*)(?:{LETTERED}|\d+)(?:\.\d+)*(?:\s*\([a-z]+\))*
            (?:\s*(?:,\s*(?:and|or)?|and|or|to|through|-)\s*(?:(?:{LETTERED}|\d+)(?:\.\d+)*(?:\s*\([a-z]+\))*|(?:\([a-z]+\)\s?)+(?<!\s)))*
        |\b(?:articles?|sections?|parts?)\s+(?:[ivxlc]+|[a-z])\b(?:(?:\s*,\s*(?:and|or)?|\s+(?:and|or|to|through)|\s*-)\s*(?:[ivxlc]+|[a-z])\b)*)
    |(?P<worded>(?<![本该此前各])条款\s*(?:\d{{1,2}}|{_CN})(?![\d.项条款概律经旦致并些般切定直同])(?:\s*(?:、|和|及|与|或|至|到)\s*(?:条款)?\s*(?:\d{{1,2}}|{_CN})(?![\d.项条款]))*)
    |(?P<boxed>(?<=[反犯按据照依守第])【{_CN}】(?!\s*[个日天年月元次条])(?:[、和及或与]【{_CN}】)*
        |(?<=[反犯按据照依守因触受])[“「"]{_CN}[”」"](?:[(]{_CN}[)])?(?:[、和及或与][“「"]{_CN}[”」"](?:[(]{_CN}[)])?)*)
    |(?P<formal>{_FORMAL}(?:\s*[、和及与或]\s*{_FORMAL})*)
    |(?P<pointed>\b(?:sub-?)?(?:paragraphs?|clauses?|sections?|items?)\s[(](?:[a-z]|\d{{1,2}})[)](?:,?\s(?:or|and|to)\s[(](?:[a-z]|\d{{1,2}})[)])*
        |[(][a-z][)](?:[、和及或与][(][a-z][)])*\s?项
        |(?<=[反面])[(]\d{{1,2}}[)](?:[、和及或与至][(]\d{{1,2}}[)])*
        |(?<=\b(?:in|of)\s)[(]\d{{1,2}}[)](?:\s?[(][a-z][)])*(?:\s(?:or|and|to)\s[(](?:[a-z]|\d{{1,2}})[)])*
        |(?<=\b(?:in|of)\s)[(][a-z][)](?:,?\s(?:or|and|to)\s[(][a-z][)])+|(?<=\bunder\s)[(][a-z][)](?:,?\s(?:or|and|to)\s[(][a-z][)])*
        |(?<=\b(?:from|with|than)\s)[(]\d{{1,2}}[)]|(?<=\bunder\s)[(]\d{{1,2}}[)](?:\s?[(][a-z][)])*)
    |(?P<outlined>(?:[ivx]{{1,4}}|[a-n])[(]\d{{1,2}}[)](?:(?:\s?[,、和及或与]\s?|\s(?:and|or|to)\s)(?:[ivx]{{1,4}}|[a-n])[(]\d{{1,2}}[)])*)
    |(?P<circled>(?<=[反犯按据照依守第见(])[①-⑳](?:[、,和及或与][①-⑳])*)
    |(?P<stacked>{_STACKED}(?!\s*[倍元个天日月年份成折%])(?:\s*[、和及与或]\s*(?:{_STACKED}|[(]{_CN}[)]))*)
    |(?P<lettered>第?\s*{_LETTERED}(?:\s*(?:,\s*(?:and|or)?|and\b|or\b|to\b|through\b|[、和及与或至到~-])\s*第?\s*{_LETTERED})*(?![\d%纸a-z]))
    )""",
    re.VERBOSE | re.MULTILINE,
)
_LAW_BEFORE = re.compile(
    r"(?:》(?:\s*[(][^()]{0,20}[)])?|法典?|条例|办法|规定|\b(?:code|act)|u\.s\.c\.|c\.f\.r\.)\s*[(]?[^。;,、本和或及与]{0,6}$"
)
_LAW_AFTER = re.compile(
    r"\s*(?:[(][^()]{1,40}[)]\s*)?of\s+(?:(?!agreement|contract|this|and|or|shall)[a-z'.-]+\s+){0,7}(?:code|act|law|laws|regulations?|statute)\b"
    r"|\s*(?:[(][^()]{1,40}[)]\s*)?of\s+the\s+(?:master|framework|head|principal)\s+(?:[a-z]+\s+)?(?:agreement|contract|terms)\b"
)
_PART = re.compile(rf"第?\s*[(]?(?P<no>\d+(?:\.\d+)*|{_CN})[)]?\s*(?P<unit>条|款|项|目|行|栏|章|节|部分)?")
_OF_ANNEX = frozenset(("", "的", "之", "中", "中的", "内"))
_BARE_POINT = re.compile(r"[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]?[.、．]?\s*")
_BEFORE_BRACKET, _IN_BRACKETS = re.compile(rf"({_CN})(?=[(])"), re.compile(rf"([(](?:{_CN}|\d{{1,2}})[)])")
_BOX = re.compile(rf"[【“「\"]({_CN})[】”」\"]")
_LISTED, _THROUGH = re.compile(r"(、|和|及|与|或|至|到|-|~|,)"), frozenset("至到-~")
_JOINED_EN = re.compile(r"\d (?:or|and) \d|\d, \d")
_OUTLINED, _CIRCLE = re.compile(r"[a-z]+[(]\d+[)]"), re.compile("[①-⑳]")
_UNIT = re.compile("条|款|项|目|行|栏|章|节|部分")


def find_references(
    text: str, provisions: Sequence[Provision], levels: Sequence[Level], passages: Sequence[Passage] = ()
) -> tuple[Reference, ...]:
    """Every mention of a provision or annex in the folded ``text``, resolved where the file holds it."""
    index = ProvisionIndex(provisions)
    numbered = [*_references(text, index), *_of_cells(text, passages, index)]
    found = sorted((*numbered, *named_references(text, provisions, index)), key=attrgetter("start"))
    found += level_references(text, levels, found, index)
    return tuple(sorted(found, key=attrgetter("start")))


def _references(text: str, index: ProvisionIndex) -> Iterator[Reference]:
    annex: Reference | None = None
    for match in _REFERENCE.finditer(text):
        start, end = match.span()
        here = index.at(start)
        if here.start <= start < here.heading_start:
            continue
        if annex is not None:
            item = _item_of(annex, match, text, index)
            yield item or annex
            annex = None
            if item is not None:
                continue
        if match.group("relative"):
            inside = _points_back_inside(match, here, text)
            targets = [here] if inside else _relative(match.group("relative"), here, index)
            yield Reference(start, end, tuple(p.index for p in targets), relative=True)
        elif match.group("annex"):
            annex = _annex_reference(match, index)
        elif not _LAW_BEFORE.search(text, max(0, start - 36), start) and not _LAW_AFTER.match(text, end):
            reference = _numbered(match, index, here)
            if reference is not None and (reference.targets or not match.group("loose")):
                yield reference
    if annex is not None:
        yield annex


def _of_cells(text: str, passages: Sequence[Passage], index: ProvisionIndex) -> Iterator[Reference]:
    """项次 | 对应条款 | 约定: in the column of such a table 6 is article 6, and 7、9.3 are two."""
    columns: dict[int, set[int]] = {}
    for row in passages:
        if row.kind is not PassageKind.ROW or row.header < 0:
            continue
        if row.header not in columns:
            heads = enumerate(cells_in(text, passages[row.header]))
            columns[row.header] = {place for place, (_, head) in heads if _OF_CLAUSES.fullmatch(head.strip())}
        if not columns[row.header]:
            continue
        for place, (at, cell) in enumerate(cells_in(text, row)):
            if place in columns[row.header]:
                yield from _of_cell(at, cell, index)


def _of_cell(at: int, cell: str, index: ProvisionIndex) -> Iterator[Reference]:
    part = index.part(cell.strip())
    if part is not None:
        yield Reference(at, at + len(cell), (part.index,))
    elif _CLAUSE_NUMBERS.fullmatch(cell.strip()):
        for match in _CLAUSE_NUMBER.finditer(cell):
            target = index.article(_numbers(match.group()), "条")
            if target is not None:
                yield Reference(at + match.start(), at + match.end(), (target.index,))


_OF_CLAUSES = re.compile(
    r"(?:对应|所涉|涉及|修改|原|被修改)?(?:的)?(?:合同|协议|正文)?(?:条款|条号|条文)(?:号|编号|序号)?|(?:amended |affected |relevant )?(?:clause|section|article|part)s?(?: (?:no\.?|number|amended|affected))?"
)
_CLAUSE_NUMBERS, _CLAUSE_NUMBER = (
    re.compile(r"\d{1,2}(?:\.\d{1,2})*(?:\s?[、,和及;]\s?\d{1,2}(?:\.\d{1,2})*)*"),
    re.compile(r"\d+(?:\.\d+)*"),
)


def _item_of(annex: Reference, match: re.Match[str], text: str, index: ProvisionIndex) -> Reference | None:
    """附件二第2项: what stands right behind the name of an annex is one of its own items."""
    if not annex.targets or not match.group("zh") or text[annex.end : match.start()] not in _OF_ANNEX:
        return None
    base = index.provisions[annex.targets[0]]
    items = _items_below(base, match.group(), index)
    return Reference(annex.start, match.end(), tuple(dict.fromkeys(items)), annex=True) if items else None


def _items_below(base: Provision, words: str, index: ProvisionIndex) -> list[int]:
    """第2项至第3项, 第1条第2项 below an annex; none where one of them is not there."""
    found: list[Provision] = []
    through = False
    for piece in _LISTED.split(words):
        numbers = [part.group("no") for part in _PART.finditer(piece.strip()) if part.group("no")]
        if not numbers:
            through = through or piece in _THROUGH
            continue
        item: Provision | None = base
        for number in numbers:
            item = index.child(item, _numbers(number)[-1]) if item is not None else None
        if item is None:
            return []
        if through and found:
            found += _between(found[-1], item, index)
        found.append(item)
        through = False
    return [item.index for item in found]


_GOES_ON_WITH = re.compile(r"\s+(?:shall|will|does|applies|apply|also|continues?|binds?|is|are)\b")
_SENTENCE_ENDS = re.compile(
    r"(?<![.\s])(?<!\bltd)(?<!\binc)(?<!\bco)(?<!\bno)(?<!\bmr)(?<!\bmrs)(?<!\bms)(?<!\bdr)\.\s"
)


def _points_back_inside(match: re.Match[str], here: Provision, text: str) -> bool:
    """A point of several sentences that goes on with "the foregoing shall apply": what it has just said, not the article
    before it."""
    if "foregoing" not in match.group("relative") or not _GOES_ON_WITH.match(text, match.end()):
        return False
    return _SENTENCE_ENDS.search(text, here.heading_end + 2, match.start()) is not None


def _relative(words: str, here: Provision, index: ProvisionIndex) -> Sequence[Provision]:
    if "章" in words:
        return [index.enclosing_chapter(here)]
    if "附件" in words or "annex" in words or "schedule" in words:
        return [index.enclosing_chapter(here)]
    if "本节" in words or "this section" in words:
        return [index.enclosing_section(here)]
    article = index.enclosing_article(here)
    if re.search("[前上].*条", words) or re.search(r"(?:preceding|previous|last)\s(?!paragraph)", words):
        return index.before(article)[-_how_many(words) :]
    if re.search("款|项|foregoing|paragraph|前述|上述", words) and "this" not in words:
        siblings = [one for one in index.before(here) if one.number != here.number]
        if here.index == article.index and _BARE_POINT.fullmatch(here.label) and "本" not in words:
            return index.before(article)[-_how_many(words) :] or [here]  # points without articles around them
        if "本" in words or not siblings or here.index == article.index:
            return [here]
        if "foregoing" in words:
            return siblings
        # Both versions of it, where two languages stand side by side.
        numbers = list(dict.fromkeys(one.number for one in siblings))[-_how_many(words) :]
        return [one for one in siblings if one.number in numbers]
    return [article]


def _how_many(words: str) -> int:
    return {"两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "数": 9, "各": 9}.get(
        words[words.find("前") + 1 :][:1], 1
    )


def _annex_reference(match: re.Match[str], index: ProvisionIndex) -> Reference:
    written = match.group("annex_no") or match.group("annex_en")
    number = _annex_number(written)
    annex = index.annex(number)
    targets = (annex.index,) if annex else ()
    return Reference(match.start(), match.end(), targets, "" if annex else match.group().strip(), annex=True)


def _annex_number(written: str) -> tuple[int, ...]:
    if written.isdigit():
        return (int(written),)
    if written.isascii():
        return (roman(written),) if len(written) > 1 else (ord(written) - ord("a") + 1,)
    return (int(parse_chinese_numeral(written) or 0),)


def _numbered(match: re.Match[str], index: ProvisionIndex, here: Provision) -> Reference | None:
    words = match.group()
    if match.group("lettered"):
        # What is no article here may be a sheet of paper or a vitamin.
        first = index.lettered_article(re.findall(_LETTERED, words)[0].partition("(")[0].strip())
        targets = _english(words, index) if first else []
    elif match.group("worded"):
        targets = _chinese(words.replace("条款", "第"), index, here)
    elif match.group("stacked"):
        formal = _IN_BRACKETS.sub(r"第\1项", _BEFORE_BRACKET.sub(r"第\1条", words))
        targets = _chinese(formal, index, here)
    elif match.group("boxed"):
        articles = _BOX.sub(r"第\1条", words)
        targets = _chinese(_IN_BRACKETS.sub(r"第\1项", articles), index, here)
    elif match.group("formal"):
        targets = [index.formal(*written.split("之")) for written in re.findall(_FORMAL, words)]
    elif match.group("outlined"):
        targets = [one for one in map(index.outlined, _OUTLINED.findall(words)) if one is not None]
    elif match.group("circled"):
        targets = [one for one in map(index.circled, _CIRCLE.findall(words)) if one is not None]
    elif match.group("pointed"):
        targets = [point for point in _pointed(words, index, here) if point is not None]
    else:
        english = (
            match.group("en") or words[:1] in {"q", "a"} or _JOINED_EN.search(words)
        )  # a breach of 4.1 or 4.2
        targets = _english(words, index) if english else _chinese(words, index, here)
    both = [twin for target in targets if target is not None for twin in (target, *index.twins(target))]
    found = tuple(dict.fromkeys(provision.index for provision in both))
    dangling = "" if found or not targets else words.strip()
    if not targets or (dangling and words.startswith("part")):
        return None  # PART E has no number of its own: named_references knows it by its heading
    return Reference(match.start(), match.end(), found, dangling)


def _pointed(words: str, index: ProvisionIndex, here: Provision) -> Iterator[Provision | None]:
    """(12)(a) or (b), in a contract whose articles are (1), (2), (3); (a) and (b) of the article around."""
    article: Provision | None = index.enclosing_article(here)
    if article is not None and article.rank == "letter_bracket":  # the articles are lettered
        article = index.provisions[article.parent]
    around, last = article, 0
    for through, number, letter in re.findall(r"(至?)\s?[(](?:(\d+)|([a-z]))[)]", words):
        if number:
            for value in range(last + 1 if through and last else int(number), int(number) + 1):
                # IV. … (2) Paragraph (1) does not apply to …
                article = index.outermost((value,)) or (index.child(around, value) if around else None)
                yield article
            last = int(number)
        elif article is not None:
            yield index.lettered(article, letter)


def _english(words: str, index: ProvisionIndex) -> list[Provision | None]:
    targets: list[Provision | None] = []
    parts = re.findall(
        rf"((?:{LETTERED}|\d+)(?:\.\d+)*|\b(?:[ivxlc]+|[a-z])\b(?<![(].))((?:\s*\([a-z]+\))*)|((?:\([a-z]+\)\s*)+)|(to|through|[-至到~])",
        words,
    )
    section: Provision | None = None
    through = False
    for number, letters, only_letters, connector in parts:
        if connector:
            through = True
            continue
        if number:
            section = (
                index.lettered_article(number) if number[:1].isalpha() and number[-1].isdigit() else None
            )
            section = section or index.spelled_article(number)
            if section is None:
                value = (
                    (roman(number),) if number.isalpha() else _numbers(number.lstrip(f"{ascii_lowercase}-"))
                )
                section = index.article(value, "条")
        target = section
        for letter in re.findall(r"[a-z]+", letters or only_letters):
            target = index.lettered(target, letter) or target if target else None
        if through and targets and targets[-1] and target:
            targets += _between(targets[-1], target, index)
        through = False
        targets.append(target)
    return targets


def _chinese(words: str, index: ProvisionIndex, here: Provision) -> list[Provision | None]:
    targets: list[Provision | None] = []
    article: Provision | None = None
    through = False
    begun = 0
    pieces = _LISTED.split(words)
    for piece, shared in zip(pieces, _shared_units(pieces), strict=True):
        if piece in _THROUGH:
            through = True
            continue
        target: Provision | None = None
        value: tuple[int, ...] = ()
        unit = ""
        parts = [part for part in _PART.finditer(piece.strip()) if part.group("no")]
        for position, part in enumerate(parts):
            value = _numbers(part.group("no"))
            unit = part.group("unit") or shared
            if position == 0 and unit in {"款", "项", "目"} and len(value) == 1:
                base = article or index.enclosing_article(here)
                # The rows of a table are numbered like articles: 违反第7项至第10项.
                row = index.row(value[0]) or index.article(value, "条")
                row = row if unit == "项" and not base.annex else None
                target = index.child(base, value[0]) or (base if unit == "款" else row)
            elif position == 0 and unit in {"行", "栏"}:
                target = index.row(value[0]) or index.article(value, "条")
            elif position == 0:
                target = article = index.article(value, unit or "条")
                if f"({part.group('no')})" in piece and (target is None or not target.label.startswith("第")):
                    target = article = index.bracketed(part.group("no")) or target
            elif target is not None:
                target = index.child(target, value[-1]) or target
        if not parts:
            continue
        if through and targets and target:
            if targets[-1]:
                targets += _between(targets[-1], target, index)
            elif begun and value and begun < value[0]:  # 第三条至第五条, of which the third is not there
                targets += [index.article((number,), unit or "条") for number in range(begun + 1, value[0])]
        begun = value[0] if value else 0
        through = False
        targets.append(target)
    return targets


def _shared_units(pieces: Sequence[str]) -> list[str]:
    """The unit of each piece, which may stand behind a later one: 第四、六条."""
    units: list[str] = []
    unit = ""
    for piece in reversed(pieces):
        found = _UNIT.search(piece)
        unit = found.group() if found else unit
        units.append(unit)
    return units[::-1]


def _numbers(written: str) -> tuple[int, ...]:
    if written[0].isdigit():
        numbers = tuple(int(part) for part in written.split("."))
        return numbers[:-1] if len(numbers) > 1 and numbers[-1] == 0 else numbers  # Section 5.00 is article 5
    return (int(parse_chinese_numeral(written) or 0),)


def _between(first: Provision, last: Provision, index: ProvisionIndex) -> list[Provision]:
    return [p for p in index.provisions[first.index + 1 : last.index] if p.rank == first.rank]
