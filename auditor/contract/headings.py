"""Headings: which line names what follows it, with a number before it or without."""

import re

from auditor.contract.numbering import read_number
from auditor.documents.model import Block, BlockKind, Document
from auditor.language.fold import Folded, is_cjk

_HEADING_LIMIT = {True: 34, False: 90}
_SENTENCE_MARK = re.compile(r"[。;!?]|[.](?:\s|$)")
_INLINE_HEADING = re.compile(
    r"(?:[【《\[](?P<boxed>[^】》\]\n]{2,24})[】》\]]\s*[:.]?\s*(?=\S)"
    r"|(?P<colon>[^\s。;,、:()\"“]{2,14})\s*[:]\s*(?=\S)"
    r"|(?P<latin>[a-z][a-z ,&/'()-]{2,60}?)(?:\.|:| -)\s+(?=[a-z(\"“]))"
)
# 第九条 丙方品行与公众形象。9.1 …: the points of the article follow in its line
_BEFORE_POINTS = re.compile(r"(?P<heading>[^\s。;,、:()\"“]{2,14})。\s*(?=\d{1,2}\.\d)")
_LEAD_IN_END = (":", "：")
# 【封包】, ★ 保密 ★, — Secrecy —: a line that is set off by itself.
_BOXED_LINE = re.compile(
    r"(?:[【〔［《]|[—=~*★☆#·-]+\s*)(?P<boxed>[^】〕］》—=~*★☆#·\n\t]{2,24})(?:[】〕］》]|\s*[—=~*★☆#·-]+)"
)
# 第六条 违约责任 乙方违约的，应当…: the blank behind the heading is gone from the folded text. A line with blanks
# strewn over it is no such line.
_SPACED_HEADING = re.compile(
    r"(?![甲乙丙丁]方|双方|各方|本)[^\W\d_a-zA-Z应须得在于将的由对向为自至以可]{2,12}(?<![后前内起时中])[ \t\u3000\xa0]{1,4}"
    r"(?=[一-鿿“《「][^ \t\u3000\xa0，。；：,;:]*[，。；：,;:])"
)
# PART 2 资料, Part B - Commercial Sheet, B部分 保密
_PART_LINE = re.compile(
    r"[A-N]\s?部分?(?=[\s:：·—-]|$)|"
    r"part\s?(?:\d{1,2}|[a-n]|[ivx]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![a-z\d])"
    r"(?!\s(?:of|and|or|to|applies|is|shall|governs|sets|contains|will)\b)",
    re.IGNORECASE,
)
ARTICLE_RANKS = frozenset(("decimal 1", "article", "article_en", "section_en"))
_HEADED_RANKS = ARTICLE_RANKS | {"annex", "part", "chapter", "section"}


def unnumbered_heading(block: Block, text: str) -> str | None:
    """A heading without a number: the file says so, or it is a short line of capitals."""
    stripped = block.text.strip()
    part = _PART_LINE.match(stripped) if block.start > 0 else None
    # PART C. MONEY: the mark behind the letter ends no sentence.
    marked = _SENTENCE_MARK.search(stripped[part.end() :].lstrip(" .:") if part else text)
    if len(stripped) > 60 or marked or text.endswith(_LEAD_IN_END):
        return None
    if block.level is not None and block.start > 0:
        return stripped
    if part:
        return stripped
    boxed = _BOXED_LINE.fullmatch(stripped)
    if boxed and block.start > 0:
        return boxed.group("boxed").strip()
    letters = [character for character in stripped if character.isalpha()]
    shouted = len(letters) > 5 and stripped.isascii() and stripped.upper() == stripped and block.start > 0
    return stripped if shouted and "\t" not in stripped and ":" not in stripped else None


def end_of_spaced_heading(block: Block, folded: Folded, start: int, end: int) -> int:
    """Where a heading ends that only blanks part from the text behind it; ``start`` where there is none."""
    if start >= end:
        return start
    begin = folded.offsets[start] - block.start
    match = _SPACED_HEADING.match(block.text, begin)
    return folded.position(block.start + match.end()) if match else start


def end_of_heading(block: Block, text: str, start: int, end: int, rank: str) -> int:
    """Where the heading ends that follows a number: the whole line, an inline heading, or nothing."""
    line = text[start:end]
    chinese = any(is_cjk(character) for character in line[:40])
    if line.endswith((";", ",", "、")) or _PRICED.match(line):
        return start
    if len(line) <= _HEADING_LIMIT[chinese] and not _SENTENCE_MARK.search(line.rstrip(".")):
        looks_like_one = (
            "," not in line
            if chinese
            else not _SAYS_BEHIND.search(line)
            and not (line.rstrip().endswith(".") and _ORDERS.search(line))
            and (
                _title_case(block.text) or (rank in _HEADED_RANKS and _names_a_subject(line.lstrip(" :—–-")))
            )
        )
        if not line.rstrip().endswith(":") and looks_like_one and (not chinese or not _is_clause(line)):
            return end
    match = _INLINE_HEADING.match(text, start, end)
    if match is None:
        stopped = _BEFORE_POINTS.match(text, start, end) if rank in ARTICLE_RANKS else None
        return stopped.end() if stopped and not _is_clause(stopped["heading"]) else start
    latin = match.group("latin")
    if latin and not _title_case(latin, block.text):
        # 5. Good conduct. The Brand and its founders shall …: set like a sentence, it still only names what follows.
        names = rank in ARTICLE_RANKS and _names_a_subject(latin) and not _OF_SOMEBODY.match(latin)
        long_enough = text[match.end("latin")] == "." and end - match.end() >= _SAID_BEHIND
        return match.end() if names and long_enough else start
    colon = match.group("colon")
    if colon and (
        _BINDS.search(colon)
        or _BREAKS.match(colon)
        or _POINTS_BACK.search(colon)
        or colon.startswith(_CONDITIONS)
    ):
        return start
    return match.end()


_BREAKS = re.compile(
    r"(?:违反|违背|触犯|触发|不遵守|未遵守|没做到)(?:[第【“《「本上前各以\d]|条款)"
)  # 违反第5条：退还…
_PRICED = re.compile(
    r"(?:violations?|breach(?:es)?|contravention|non-compliance|failure|rescission|termination|cancellation)\s(?:of|with|under)\s"
    r"(?:sections?|clauses?|articles?|paragraphs?|items?|rules?)\s[^:]{1,30}:\s+\S"
)
"""Violation of Section 5: USD 1,000. The line says what it costs."""
_POINTS_BACK = re.compile(
    "[前上]条|本条|无期限|无固定期|不设|不限|长期有效|永久|照样|一样"
)  # 前条之约束不设终期：…
# 如乙方：(a) 酒驾; 违反【保密】：退还…
_CONDITIONS = ("如", "若", "倘", "凡", "一旦", "遇有", "发生", "不按", "未按")
_CLAUSE_WORDS = (
    "应",
    "不得",
    "不在此限",
    "有权",
    "须",
    "可以",
    "负责",
    "承担",
    "不予",
    "保证",
    "需",
    "的,",
    "由",
)


_BINDS = re.compile(
    "应当|不得|(?<!所)有权|必须|不应|下列|以下|如下|任一|之一$|[应须需可]$|^(?:[甲乙丙丁]方|双方|各方|任何一方|达人|主播|艺人|博主|创作者|代言人|品牌方)(?!的)"
    "[^:]*(?:应|须|需|承诺|保证|同意|确认|承担|负责|可)"
)


def _is_clause(line: str) -> bool:
    """Whether a short Chinese line says something rather than naming a subject."""
    line = _ANSWERS.sub("", line)
    if _OF_A_PARTY.fullmatch(line.strip(" :：")):
        return False
    return bool(_BINDS.search(line)) or (len(line) > 6 and any(word in line for word in _CLAUSE_WORDS))


# 第六条 乙方承诺, 甲方的权利与义务
_OF_A_PARTY = re.compile(
    r"(?:[甲乙丙丁]方|双方|达人|主播|艺人|博主|创作者|代言人|品牌方|商家|平台)(?:的|之)?"
    r"(?:(?:特别)?(?:声明|承诺|保证|陈述|确认|义务|责任|权利|职责)(?:[与和及、](?:特别)?(?:声明|承诺|保证|陈述|确认|义务|责任|权利|职责))*)(?:事项|条款)?"
)
# 负面舆情的应对, 突发事件应对机制: 应 orders nothing there; but 乙方应对其言行负责.
_ANSWERS = re.compile(
    r"[因供响适相反效]应|应对(?=$|\s*[/(|—–:-]|[及和与、]|措施|机制|方案|预案|流程|程序|义务|安排|条款|处置|处理)"
)


_SAYS_BEHIND = re.compile(r":\s+\S+\s+\S+\s+\S+")
_ORDERS = re.compile(r"\b(?:shall|must|will|may|agrees?|undertakes?)\b")
"""4. During the Term the Creator shall not promote Fenced Goods. A sentence full of capitals orders something all the same."""
_SAYS = re.compile(r"\b(?:shall|will|may|must|is|are|agrees?|has|have|can|not|to)\b")
# Creator obeys the law. That is said of somebody, and heads nothing.
_OF_SOMEBODY = re.compile(
    r"(?:the|an?|each|both|any|all|no|neither|you|we|it|this|that|these|they|he|she|i|please)\s"
    r"|(?:creator|influencer|talent|artist|ambassador|host|athlete|presenter|streamer|brand|company|client|sponsor|maker|agency|publisher|advertiser|manager|party|parties)\s(?!and\b|or\b|of\b)[a-z]+s\b"
)
_MOST_WORDS = 6
_SAID_BEHIND = 40


def _names_a_subject(line: str) -> bool:
    """Whether a short English line set in small letters ("Other brands") only names what follows."""
    words = line.split()
    return (
        0 < len(words) <= _MOST_WORDS
        and not line.endswith(".")
        and not _SAYS.search(line)
        and len(words[0]) > 1
    )


def _title_case(heading: str, within: str = "") -> bool:
    """Whether an English line is set like a heading: its longer words begin with capitals."""
    if within:
        found = re.search(re.escape(heading), within, re.IGNORECASE)
        heading = found.group() if found else heading
    words = [word for word in re.findall(r"[A-Za-z][\w'’-]*", heading) if len(word) > 3]
    return bool(words) and sum(word[0].isupper() for word in words) >= len(words) * 0.7


_FEWEST_HEADINGS = 4
_PLAIN_LIMIT = {True: 12, False: 48}
_PLAIN_WORDS = 8
_SAID_UNDER_IT = {True: 16, False: 40}
_NO_HEADING = re.compile(r"[。;；.!?！？:：,，、\t_＿…]|^\W|\d{4}|[甲乙丙丁]方")
_SENTENCE_END = ("。", "；", ";", ".", "：", ":", "！", "!", "”", "）", ")")


def plain_headings(document: Document, folded: Folded) -> frozenset[int]:
    """Where short lines begin that head what follows, in a letter or a contract that numbers nothing.

    One such line means little; a text that has them throughout and no numbered articles is set that way.
    """
    paragraphs = [block for block in document.blocks if block.text.strip()]
    found = [
        block.start
        for before, block, after in zip(paragraphs, paragraphs[1:], paragraphs[2:], strict=False)
        if _heads_plainly(block, after) and before.place.table is None
    ]
    behind = zip(paragraphs, paragraphs[1:], (*paragraphs[2:], None), strict=False)
    sure = frozenset(block.start for block, after, then in behind if _heads_its_letter(block, after, then))
    if len(found) < _FEWEST_HEADINGS:
        return sure
    numbered = 0
    for block in paragraphs:
        number = read_number(
            folded.text, folded.position(block.start), block.text, folded.position(block.end)
        )
        numbered += number is not None and number.rank in ARTICLE_RANKS | {"cn_point", "cn_capital"}
    return frozenset(found) | sure if numbered * 2 < len(found) else sure


_BY_LETTER = re.compile(r"(?P<letter>[A-N])[ \u3000.、:：]+[一-鿿]{2,12}")


def _heads_its_letter(block: Block, after: Block, then: Block | None) -> bool:
    """E 合作限制 over E1 …, at once or behind a line that leads into them: what a letter heads is numbered by it."""
    head = _BY_LETTER.fullmatch(block.text.strip())
    below = after.text.strip()
    if then is not None and below.endswith(_LEAD_IN_END):
        below = then.text.strip()
    return head is not None and below[:1] == head["letter"] and below[1:2].isdigit()


_RUN_IN = re.compile(
    r"(?P<heading>[A-Z“\"][A-Za-z’'&/,“” -]{2,47}?)[.:][”\"]?\s+(?=\S)|(?P<chinese>[一-鿿]{2,10})[:：。]\s*(?=\S)"
)
_NO_RUN_IN = re.compile(
    r"(?:you|we|it|this|that|these|they|he|she|i|please|all|any|each|no|there|dear|attn|re|to|from|date|note)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(r"(?:who|what|how|when|where|why|if)\b", re.IGNORECASE)
_FEWEST_RUN_IN, _RUN_IN_WORDS, _RUN_IN_SHARE = 5, 7, 0.6
_PARAGRAPH = {True: 24, False: 80}


def run_in_headings(document: Document, folded: Folded) -> dict[int, int]:
    """Where headings end that stand in one line with what they head, "Category hold. Creator will not …", by the start of
    their block; only in a text that is set that way throughout and numbers nothing."""
    paragraphs = [block for block in document.blocks if _is_paragraph(block)]
    found: dict[int, int] = {}
    for block in paragraphs:
        if read_number(folded.text, folded.position(block.start), block.text, folded.position(block.end)):
            return {}
        if length := _run_in(block.text):
            found[block.start] = folded.position(block.start + length)
    return found if len(found) >= max(_FEWEST_RUN_IN, len(paragraphs) * _RUN_IN_SHARE) else {}


def _is_paragraph(block: Block) -> bool:
    text = block.text.strip()
    long_enough = len(text) >= _PARAGRAPH[any(map(is_cjk, text[:40]))]
    return block.kind is BlockKind.PARAGRAPH and block.level is None and not block.numbering and long_enough


def _run_in(text: str) -> int:
    """How long the heading is with which a paragraph begins; 0 where it begins with none."""
    match = _RUN_IN.match(text)
    if match is None:
        return 0
    heading = match.group()
    if _NO_RUN_IN.match(text) and not heading.isupper():
        return 0
    if match.group("chinese"):
        return 0 if _is_clause(match.group("chinese")) else match.end()
    names = heading.isupper() or _ASKS.match(heading) or not _SAYS.search(heading.lower())
    return match.end() if names and len(heading.split()) <= _RUN_IN_WORDS else 0


def _heads_plainly(block: Block, after: Block) -> bool:
    line, said = block.text.strip(), after.text.strip()
    if block.kind is not BlockKind.PARAGRAPH or after.kind is not BlockKind.PARAGRAPH:
        return False
    if block.level is not None or block.numbering or _NO_HEADING.search(line):
        return False
    chinese = any(map(is_cjk, line))
    if len(line) > _PLAIN_LIMIT[chinese] or len(line.split()) > _PLAIN_WORDS:
        return False
    set_as_one = not _is_clause(line) if chinese else line[0].isupper()
    return set_as_one and len(said) >= _SAID_UNDER_IT[chinese] and said.endswith(_SENTENCE_END)
