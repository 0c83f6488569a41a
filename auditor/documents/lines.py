"""What the words of a line say about the lines around it: does it begin an item, end a sentence, run on?"""

import re
from collections.abc import Iterable
from typing import NamedTuple

# Everything from the CJK radicals on is set without spaces between words; full-width forms are among it.
FIRST_WIDE = "\u2e80"

_QUOTES = "“”‘’"
_CLOSERS = "”’\"')）]】》」』〕"
_SENTENCE_ENDS = frozenset("。！？!?.．…")
_CLAUSE_ENDS = _SENTENCE_ENDS | frozenset("；;：:")
_HYPHENS = frozenset("-\u2010\u00ad")
_LAST_OF_LIST = re.compile(r"(?:\b(?:and|or|and/or)|以及|或者|[及和或])$", re.IGNORECASE)

_NUMERALS = "〇零一二三四五六七八九十百"
_LABEL = re.compile(
    rf"""
    (?P<bullet>[•●○■□◆◇▪▫·∙※☐☑☒✓✔►➢➤*–—-])\s+(?=\S)
  | 第\s?(?P<nth>[{_NUMERALS}]{{1,5}}|[\d０-９]{{1,3}})\s?(?P<unit>[章节節条條款项項编編部篇])
  | [（(〔]\s?(?P<bracketed>[{_NUMERALS}]{{1,3}}|[\d０-９]{{1,2}}|[A-Za-z]|[ivx]{{1,5}}|[IVX]{{1,5}})
    \s?[）)〕]
  | (?P<cjk>[{_NUMERALS}]{{1,3}})[、．.]
  | (?P<decimal>(?:\d{{1,2}}|[IVX]{{1,5}}|[A-Z])(?:\.\d{{1,2}}){{1,4}})[.、]?(?=\s*(?:[A-Z\u3400-\u9fff“"《（(]|$))
  | (?P<number>[\d０-９]{{1,3}})(?:[.．、)）](?!\d)|\u3000|\s\s)
  | (?P<letter>[A-Za-z]|[ivx]{{2,5}}|[IVX]{{2,5}})[.)]\s
  | (?P<circled>[①-⑳⑴-⒇㈠-㈩])
  | (?P<heading>(?i:section|article|clause|schedule|exhibit|annex|appendix)\s+(?:[\dIVX]+|[A-Z])\b
        |附件\s?[\d{_NUMERALS}]*\s?[：:])
  | (?P<party>[甲乙丙丁]\s*方\s*(?:[（(][^）)]{{1,12}}[）)])?\s*[：:])
  | (?P<field>(?:住\s*所|地\s*址|电\s*话|電\s*話|传\s*真|邮箱|邮编|联系人|聯絡人|法定代表人|代表人|授权代表
        |开户行|开户银行|账\s*号|帐\s*号|日\s*期|签订日期|签署日期|身份证号码?|身分證字號|统一社会信用代码|統一編號)\s*[：:])
  | (?P<recital>(?:鉴于|鑑於|WHEREAS|Whereas|NOW,?\s+THEREFORE|IN\s+WITNESS\s+WHEREOF)\b)
    """,
    re.VERBOSE,
)
# What stays together: opening signs, a word or a Chinese character, closing signs, and what they open again.
_FIRST_UNIT = re.compile(
    r"(?:[（《「『【〔“‘(\[{]+ ?)*(?:[^\s\u2e80-\U0003ffff]+|.)[，。；：、！？）》」』】〕”’…,.;:!?)\]]*"
    r"(?:[（《「『【〔“‘]+.)?",
    re.DOTALL,
)

_COUNT = rf"[\d{_NUMERALS}]{{1,4}}"
_STATED_PAGE_NUMBER = re.compile(
    rf"""
    (?:page|pg\.?|p\.)\s*[-–—]?\s*\d{{1,4}}\s*[-–—]?(?:\s*(?:of|/)\s*\d{{1,4}})?
  | 第\s*{_COUNT}\s*[页頁](?:\s*[,，、/／（(]?\s*[共总總]\s*{_COUNT}\s*[页頁]\s*[)）]?)?
  | [页頁]\s*[次码碼]?\s*[：:]?\s*\d{{1,4}}(?:\s*[/／]\s*\d{{1,4}})?
  | [-–—~·•]+\s*\d{{1,4}}\s*[-–—~·•]+
    """,
    re.VERBOSE | re.IGNORECASE,
)
_BARE_PAGE_NUMBER = re.compile(r"(\d{1,4})(?:\s*(?:[/／]|of)\s*\d{1,4})?")
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
_DIGITS = re.compile(r"\d+")
# Longer lines are no page numbers, and longer pieces of text no numbers of items.
_LONGEST_PAGE_NUMBER, _LONGEST_LABEL = 40, 12

# A line break after these leaves the hyphen in the word: it belongs to the spelling, not to the line.
_KEEP_HYPHEN = re.compile(
    "non|co|self|ex|pre|post|anti|cross|semi|multi|sub|pro|re|inter|intra|counter|quasi|well|long|short|full|part|"
    "high|low|real|first|second|third|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|"
    "one|two|three|four|five|six|seven|eight|nine|ten",
    re.IGNORECASE,
)


class Spelling(NamedTuple):
    """The words of a document in small letters, and whether it divides any at line ends."""

    words: frozenset[str]
    divides: bool


# So many of all lines end with a hyphen that belongs to the word; more mean that words are divided.
_HYPHENS_OF_WORDS = 0.02
_NO_SPELLING = Spelling(frozenset(), True)


def is_wide(character: str) -> bool:
    """Whether the character is set without spaces around it, as Chinese is."""
    return character >= FIRST_WIDE


def is_hanzi(character: str) -> bool:
    """Whether the character is a Chinese one, not a stop or a full-width letter."""
    return "\u3400" <= character <= "\u9fff"


def starts_item(line: str) -> bool:
    """Whether the line begins like a numbered item, a bullet, a party or a form field."""
    return _LABEL.match(line) is not None


def _starts_anew(line: str) -> bool:
    """Whether the line begins with what never stands in mid-sentence: a bullet, a party, a recital."""
    match = _LABEL.match(line)
    return match is not None and any(match[kind] for kind in ("bullet", "party", "recital"))


def is_label(text: str) -> bool:
    """Whether the text is a number or bullet and nothing else, as a list sets it apart from the words."""
    return (
        len(text) <= _LONGEST_LABEL
        and (match := _LABEL.match(text + "  X")) is not None
        and match.end() >= len(text)
    )


def ends_sentence(line: str) -> bool:
    return line.rstrip(_CLOSERS)[-1:] in _SENTENCE_ENDS


def ends_clause(line: str) -> bool:
    """Whether a sentence, a list entry or a lead-in ends here."""
    return line.rstrip(_CLOSERS)[-1:] in _CLAUSE_ENDS


def runs_on(first: str, before: str, after: str) -> bool | None:
    """Whether ``after`` goes on with ``before``, the last line of the paragraph that begins with ``first``.

    It judges by words alone and assumes that ``before`` fills its line; None when the words leave it open.
    """
    if _starts_anew(after) or _is_next_item(first, after):
        return False
    if ends_clause(before):
        return False if starts_item(after) else None
    # A number in mid-sentence is a reference: "as set out in / Section 4 below".
    return not (_LAST_OF_LIST.search(before) and starts_item(after))


def is_torn(before: str, after: str) -> bool:
    """Whether a break by hand stands in the middle of a Chinese sentence: 乙方应对甲方未公 / 开的新品外观保密。

    Of two lines of a form, of a heading and what it heads, of two sentences without stops, none is.
    """
    if len(before) < _SHORTEST_TORN or not (is_hanzi(before[-1]) and is_hanzi(after[:1] or " ")):
        return False
    if ends_clause(before) or starts_item(before) or starts_item(after) or _NAMES_A_PARTY.match(after):
        return False
    speaks = not _SAYS_SOMETHING.isdisjoint(before)
    return speaks and not any(colon in before or colon in after[:_FIELD] for colon in "：:")


_SHORTEST_TORN, _FIELD = 6, 12
_SAYS_SOMETHING = frozenset("应须将可的在对为由被向按从至并把使所该")
_NAMES_A_PARTY = re.compile("[甲乙丙丁双各]方|达人|品牌方|主播|艺人")


def goes_on_midword(before: str, after: str) -> bool:
    """Whether nobody would begin a paragraph here, however short the line before is."""
    if before[-1:] in ("，", "、", ",") or before[-1:] in _HYPHENS:
        return not starts_item(after)
    return after[:1].islower() and not ends_clause(before) and not starts_item(after)


def first_unit(line: str) -> int:
    """Length of what no line break could divide: a Latin word or a Chinese character, with its stop."""
    return match.end() if (match := _FIRST_UNIT.match(line)) else 0


def glue(before: str, after: str, spelling: Spelling | None = None) -> tuple[int, str]:
    """How to set ``after`` behind ``before``: how much of its end to drop, and what comes between.

    The document's spelling tells whether a hyphen belongs to the word it divides.
    """
    last, first = before[-1:], after[:1]
    if ends_with_hyphen(before):
        return (1, "") if _only_divides(before, after, spelling or _NO_SPELLING) else (0, "")
    if last in _QUOTES:
        last = before[-2:-1]
    if first in _QUOTES:
        first = after[1:2]
    if is_wide(last) or is_wide(first) or (before[-1:] in ("—", "/") and before[-2:-1] != " "):
        return 0, ""
    return 0, " "


def ends_with_hyphen(line: str) -> bool:
    return line[-1:] in _HYPHENS and line[-2:-1].isalnum()


def spelling_of(lines: Iterable[str]) -> Spelling:
    """How the document spells its Latin words; those that a line break divides are not counted."""
    words: set[str] = set()
    divided: list[str] = []
    head, count = "", 0
    for line in lines:
        count += 1
        found = _WORD.findall(line.lower())
        if head and found:
            divided.append(head + found.pop(0))
        head = found.pop() if found and ends_with_hyphen(line) else ""
        words.update(found)
    divides = len(divided) > _HYPHENS_OF_WORDS * count or not words.isdisjoint(divided)
    return Spelling(frozenset(words), divides)


def states_page_number(line: str) -> bool:
    """Whether the line says that it is a page number: "第 3 页", "Page 3 of 7", "- 3 -"."""
    return len(line) < _LONGEST_PAGE_NUMBER and _STATED_PAGE_NUMBER.fullmatch(line.strip()) is not None


def bare_number(line: str) -> int | None:
    """The number that the line consists of ("3", "3/7"), which may or may not be a page number."""
    match = _BARE_PAGE_NUMBER.fullmatch(line.strip()) if len(line) < _LONGEST_PAGE_NUMBER else None
    return int(match[1]) if match else None


def generalised(line: str) -> str:
    """The line with its numbers and spaces evened out, the same on every page for a running header."""
    return "".join(_DIGITS.sub("#", line).split())


def _only_divides(before: str, after: str, spelling: Spelling) -> bool:
    """Whether the hyphen at the line's end is there for the line break only."""
    if before[-1] == "\u00ad":
        return True
    head = re.split(r"[\s\u2e80-\uffff]", before[-40:-1])[-1].lower()
    tail = match[0] if (match := _WORD.match(after)) else ""
    if not tail or not head.isalpha():
        return False
    words = spelling.words
    if head + tail in words or f"{head}-{tail}" in words:
        return head + tail in words
    if _KEEP_HYPHEN.fullmatch(head):
        return False
    return spelling.divides and not (head in words and tail in words)


def _is_next_item(first: str, after: str) -> bool:
    """Whether the two lines begin with neighbouring numbers of one list: (a) and (b), 第四条 and 第五条."""
    one, other = _LABEL.match(first), _LABEL.match(after)
    if one is None or other is None or one.lastgroup != other.lastgroup or one["unit"] != other["unit"]:
        return False
    if one["decimal"]:
        return one["decimal"].rpartition(".")[0] == other["decimal"].rpartition(".")[0] and any(
            b - a == 1 for a in _values(one["decimal"]) for b in _values(other["decimal"])
        )
    kinds = ("nth", "bracketed", "cjk", "number", "letter", "circled")
    return any(
        b - a == 1 for kind in kinds if one[kind] for a in _values(one[kind]) for b in _values(other[kind])
    )


def _values(label: str) -> set[int]:
    """What the label may count as: "i" is the first Roman and the ninth Latin one."""
    if label[-1].isdecimal():
        return {int(label.rpartition(".")[2])}
    if label[0] in _NUMERALS:
        return {_chinese(label)}
    values = {ord(label.lower())} if len(label) == 1 else set()
    if set(label.lower()) <= set("ivx"):
        values.add(_roman(label.lower()))
    return values


def _chinese(numeral: str) -> int:
    total, digit = 0, 0
    for character in numeral:
        if character in "十百":
            total += (digit or 1) * (10 if character == "十" else 100)
            digit = 0
        else:
            digit = "零一二三四五六七八九".find(character) if character != "〇" else 0
    return total + digit


def _roman(numeral: str) -> int:
    values = [{"i": 1, "v": 5, "x": 10}[letter] for letter in numeral]
    return sum(
        -value if value < following else value
        for value, following in zip(values, [*values[1:], 0], strict=True)
    )
