"""The numbers that provisions begin with: 第五条, 5.2, (一), Section 4(a), Annex B."""

import re
from functools import lru_cache
from string import ascii_lowercase
from typing import NamedTuple

from auditor.language.numbers import parse_chinese_numeral

SIGNS = "〇零一二三四五六七八九十百廿卅两壹贰叁参肆伍陆柒捌玖拾佰"
"""What Chinese numerals are written with."""
_CAPITALS = frozenset("壹贰叁参肆伍陆柒捌玖拾佰")
CN = f"[{SIGNS}]+"
"""A Chinese numeral."""
_ROMAN = "[ivxlc]+"
NUMBER_WORDS = (
    "one two three four five six seven eight nine ten eleven twelve"
    " thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
).split()
"""Article Four: numbers that are spelled out, from one."""
NUMBER_WORD = rf"(?:{'|'.join(reversed(NUMBER_WORDS))})(?![\w-])"
LETTERED = r"(?:[a-lnopr-uxyz]|[a-z]{1,3}-|[a-z]{2})\d{1,2}"
"""B6, E-2, GT-7, SC2: an article numbered within what its letters stand for."""

ANNEX_WORDS = "annex(?:ure)?|schedule|exhibit|appendix|attachment|(?:addendum|rider)(?!\\s+a\\s)"


class Number(NamedTuple):
    """A provision's number at the beginning of a passage; ``end`` is behind the number and its mark."""

    rank: str
    value: tuple[int, ...]
    label: str
    end: int


# Clause 7 is deleted, 第七条（竞业限制）不适用: a sentence about an article begins with its number, and is not that article.
_SAID_OF_IT = (
    r"(?!\s*(?:[(][^()]*[)]\s*)?(?:(?:is|are|was|shall|does|do|will|may|must|applies|of|above|below|and|or)\b"
    r"|(?:均|全文|整条|全部)?(?:,\s*(?=[经由均]))?(?:[经由](?:双方|各方|协商|合意)[^,。;]{0,8}(?:删|划去|取消)|不再适用|不予适用|不适用|予以删|删除|删去|作废|对[甲乙丙双]|中的|之约|之规)))"
)
TICKED, UNTICKED = r"[■☑☒√✓✔]|\[[x√✓✔]\]", r"[□☐]|\[\s?\]"
BOX = rf"(?:{TICKED}|{UNTICKED})"
_NO_RANGE = (
    r"(?!\s*(?:个(?!人|税)|天|日(?!程|常)|年(?!度)|月|周(?!期|边)|岁|小时|分钟|秒|条(?!款|件)|次|篇|张|名(?!誉|称|单|义|人)"
    r"|人(?!员|身|民|格)|份|件|家(?!庭)|万|元|期(?!限|间|满)|场(?!地|所|景)|款(?!项|待)|套|轮|倍|%))"
)
"""3-5个工作日内付款 begins with a range, 3-1 期限 with a number."""
_STARS = "*#>★☆※▲△"
"""★6.2: what a drafter puts before the articles to be read with care."""
# One alternation, tried once per passage; the group that matched names the rank.
_NUMBER = re.compile(
    rf"""\s*[{_STARS}]*\s*(?:{BOX}\s*)?(?:
    (?P<annex>(?:附件|附录|附表|附约)\s*(?:(?P<annex_no>{CN}|[a-z]|\d+)(?![年月日个])|(?=[:：\s《(-]|$))
        |(?:{ANNEX_WORDS})\s+(?P<annex_en>\d+|[a-z](?![a-z])|{_ROMAN}\b)|补充协议(?=$|\s)
        |(?P<annex_alone>annex(?:ure)?|schedule|exhibit|appendix)(?=\s*$|\s+[–—-]\s))
    |(?P<part>第\s*(?P<part_no>{CN}|\d+)\s*(?:编|部分|篇))
    |(?P<chapter>第\s*(?P<chapter_no>{CN}|\d+)\s*章)
    |(?P<section>第\s*(?P<section_no>{CN}|\d+)\s*节)
    |(?P<article>第\s*(?P<article_no>{CN}|\d+)\s*条(?!第|之|[,和及至款约规项所的]|\s*、\s*第){_SAID_OF_IT}(?:\s*、)?)
    |(?P<worded>条款\s*(?P<worded_no>\d{{1,2}}|{CN})(?:\s*[:—–-]+|(?=\s*$)))
    |(?P<article_en>article\s+(?P<article_en_no>\d+(?:\.\d+)*|{NUMBER_WORD}\b|{_ROMAN}\b|[a-z](?=[.:]|\s*$)){_SAID_OF_IT}\s*[.:-]?)
    |(?P<section_en>(?:(?:section|clause)\s+|§\s*)(?P<section_en_no>\d+(?:\.\d+)*|{NUMBER_WORD}\b|{_ROMAN}\b|[a-z](?=[.:]|\s*$)){_SAID_OF_IT}\s*[.:-]?(?=\s+\S|\s*$))
    |(?P<lettered>(?P<lettered_no>{LETTERED}(?:\.\d{{1,3}}){{0,2}}){_SAID_OF_IT}(?:\.?(?=\s*[(\["]?[^\x00-\x7f])|\.?\s+(?=[a-z]{{2}}|[ai]\s)))
    |(?P<parted>(?P<parted_no>[a-n][(]\d{{1,2}}[)])(?=\s+[a-z\"“]{{1}}))
    |(?P<decimal>(?P<decimal_no>\d{{1,2}}(?:\.\d{{1,3}}){{1,3}}|\d{{1,2}}-\d{{1,2}}(?=\s*[^\x00-\x7f]){_NO_RANGE})\.?(?=\s|[^\d%a-z.,/:：年月日元万亿倍折-]))
    |(?P<integer>(?P<integer_no>\d{{1,2}})(?:\s*[、.](?!\d)|\s+(?=[^\da-z\s.,;:)]){_NO_RANGE})
        |(?P<integer_no_en>\d{{1,2}})\s+(?=[a-z][a-z]+(?:[ ,&]|-[a-z]+|$))(?P<capital_needed>))
    |(?P<cn_point>(?P<cn_point_no>{CN})\s*[、.:：](?!\d))
    |(?P<boxed>【\s*(?P<boxed_no>{CN})\s*】)
    |(?P<cn_bracket>[(]\s*(?P<cn_bracket_no>{CN})\s*[)])
    |(?P<int_bracket>[(]\s*(?P<int_bracket_no>\d{{1,2}})\s*[)])
    |(?P<int_close>(?P<int_close_no>\d{{1,2}})\s*[)](?!\s*[日月年]))
    |(?P<circle>(?P<circle_no>[①-⑳]))
    |(?P<letter_bracket>[(]\s*(?P<letter_bracket_no>[a-z]|[ivx]{{2,5}})\s*[)])
    |(?P<roman_point>(?P<roman_point_no>[ivx]{{2,5}})\.(?=\s+[a-z]))
    |(?P<letter_point>(?P<letter_point_no>[a-z])[.)](?=\s|[^\x00-\x7f]))
    |(?P<stem>(?P<stem_no>[甲乙丙丁戊己庚辛])、)
    |(?P<bullet>[•·●▪■◆○-](?=\s*[^\s\d-]))
    )\s*""",
    re.VERBOSE,
)
STEMS = "甲乙丙丁戊己庚辛"
"""甲、, 乙、: the heavenly stems, which count like letters."""
ROMANS = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


def read_number(text: str, position: int, original: str, end: int | None = None) -> Number | None:
    """The number at ``position`` of the folded ``text``, of a passage that goes to ``end``.

    ``original`` is the passage unfolded, to see capitals.
    """
    match = _NUMBER.match(text, position, len(text) if end is None else end)
    if match is None:
        return None
    rank = next(name for name in _RANKS if match[name] is not None)
    own = match[f"{rank}_no"] if rank != "bullet" else None
    written = own or match["annex_en"] or match["integer_no_en"] or ""
    if match["integer_no_en"] and not _capital_follows(original):
        return None
    if match["annex_alone"] and not _heads_an_annex(original):
        return None
    if match["annex_en"] and _IS_THE_TITLE.match(text, match.end()):
        return None
    if rank in _OF_A_PART:
        rank, written = "lettered", _within_its_part(written, text, original)
        if not written:
            return None
    spelled = rank in _BY_LETTERS and _is_letter(written, text)
    if rank == "decimal":
        written = written.replace("-", ".")  # 3-1 as 3.1
    value = tuple(_value(part, "" if spelled else rank) for part in written.split(".") if part)
    if rank == "decimal" and len(value) == _WITH_POINTS and value[-1] == 0:
        value = value[:1]  # 5.00 Non-Public Material over 5.01 and 5.02: article 5
    if rank in {"decimal", "lettered"}:
        rank = f"decimal {len(value)}"
    elif rank in {"worded", "boxed"}:  # 条款 5 — 审慎, 【六】排他
        rank = "article"
    elif rank == "cn_point":
        rank = _point_rank(written)
    elif rank == "integer":
        rank = "decimal 1"
    elif rank == "letter_bracket" and len(written) > 1:
        rank = "roman_bracket"
    elif rank == "roman_point" or (rank == "letter_point" and _counts_in_romans(written, text)):
        # I. APPOINTMENT, II. FEES are articles; i., ii. and iii. are points
        rank = (
            "article_en" if original.lstrip(f" \t{_STARS}").startswith(written.upper()) else "roman_bracket"
        )
        value = (roman(written),)
    label = _AFTER_BOX.sub("", match.group()).strip().rstrip("、.:：- ")
    return Number(rank, value, label, match.end())


_OF_A_PART = frozenset(("lettered", "parted"))


def _within_its_part(written: str, text: str, original: str) -> str:
    """B6.2 is the second point of article 6 in part B, E-2 and E(2) the second of part E, and GT-7 the seventh of those; empty
    for what is no article."""
    if written.endswith(")"):
        capital = original.lstrip(f" \t{_STARS}")[:1].isupper()
        return written.replace("(", ".").rstrip(")") if capital else ""
    digits = written.lstrip(f"{ascii_lowercase}-")
    letters = written.removesuffix(digits).removesuffix("-")
    counted = len(letters) > 1 or (letters not in _PARTS and "-" not in written)
    if counted and not _counts_by(letters, digits, text, original):
        return ""
    return digits if counted or letters not in _PARTS else f"{letters}.{digits}"


_WITH_POINTS = 2
_IS_THE_TITLE = re.compile(r"to (?:the|that|an?) [^.;:\n]{3,60}\bdated\b")
"""Rider 4 to the Content Engagement dated 16 November: what the whole paper is, and no annex of it."""


def _counts_by(letters: str, digits: str, text: str, original: str) -> bool:
    """Whether GT-7 stands beside a GT-6 or a GT-8, in capitals: an MP3 is no article, nor is EP1 beside EP2."""
    if letters in _THINGS or not original.lstrip(f" \t{_STARS}").startswith(letters.upper()):
        return False
    number = int(digits.partition(".")[0])
    return any(number + step in _counted(text).get(letters, ()) for step in (-1, 1))


@lru_cache(maxsize=4)
def _counted(text: str) -> dict[str, set[int]]:
    """By the letters before them, the numbers with which lines begin."""
    found: dict[str, set[int]] = {}
    for letters, digits in _LINE_NUMBER.findall(text):
        found.setdefault(letters, set()).add(int(digits))
    return found


_THINGS = frozenset("ep ps mp sku vol ver day no".split())
_PARTS = frozenset("abcdefghijkls")
"""Letters that stand for a part of their own; R5 is the fifth of all rules, whichever part they stand in."""
_LINE_NUMBER = re.compile(rf"^[{_STARS} \t]*([a-z]{{1,3}})-?(\d{{1,2}})(?!\d)", re.MULTILINE)


@lru_cache(maxsize=16)
def _counts_in_romans(written: str, text: str) -> bool:
    """Whether I. is the first of I., II. and III., and not the one behind H."""
    if written not in _LETTER_BEFORE or not re.search(r"^[ \t]*ii\.\s", text, re.MULTILINE):
        return False
    before = rf"^[{_STARS} \t]*{_LETTER_BEFORE[written]}\.\s"
    return re.search(before, text, re.MULTILINE) is None


_LETTER_BEFORE = {"i": "h", "v": "u", "x": "w"}
_BY_LETTERS = frozenset(("article_en", "section_en"))


def _is_letter(written: str, text: str) -> bool:
    """Whether Section C is the third one: Roman numerals go on to II."""
    return (
        len(written) == 1
        and written.isalpha()
        and not any(f"{word} ii" in text for word in ("section", "article"))
    )


_AFTER_BOX = re.compile(rf"^\s*(?:[{_STARS}]+|{BOX}(?=\s*\S))")
_RANKS = (
    "annex", "part", "chapter", "section", "article", "worded", "article_en", "section_en", "lettered", "parted", "decimal", "integer",
    "cn_point", "boxed", "cn_bracket", "int_bracket", "int_close", "circle", "letter_bracket", "roman_point", "letter_point", "stem",
    "bullet",
)  # fmt: skip


_SPACED = re.compile(rf"\s*(?P<no>{CN})[ \t\u3000\xa0]+(?=\S)")
_SPACED_ANNEX = re.compile(
    r"\s*(?P<no>附[件表录])[ \t\u3000\xa0]+(?=[^\s。；;，,（(]{2,24}(?:[（(][^\n]*[）)])?$)"
)
_SPACED_LINE = 30


def read_spaced_number(original: str) -> Number | None:
    """A number that only blanks part from its heading (伍　客户的承诺); its ``end`` counts characters of ``original``.

    The folded text knows nothing of these blanks, so that ``original`` must be read.
    """
    annex = _SPACED_ANNEX.match(original)
    if annex is not None:
        return Number("annex", (), annex.group("no"), annex.end())  # 附表　应急处置（凡…时启用）
    if len(original) > _SPACED_LINE:
        return None
    match = _SPACED.match(original)
    value = parse_chinese_numeral(match.group("no")) if match else None
    if match is None or not value:
        return None
    return Number(_point_rank(match.group("no")), (int(value),), match.group("no"), match.end())


def _point_rank(written: str) -> str:
    """肆、 stands above 四、 where a contract has both."""
    return "cn_point" if _CAPITALS.isdisjoint(written) else "cn_capital"


def _heads_an_annex(original: str) -> bool:
    """ANNEX – MEANING OF WORDS, SCHEDULE: the only one, which needs no number; a Schedule in small letters may be of posts."""
    word = original.split(maxsplit=1)[0].strip("–—-")
    return len(original) <= _SPACED_LINE * 2 and word.isupper() and not original.rstrip().endswith((".", ";"))


def _capital_follows(original: str) -> bool:
    words = original.split(maxsplit=2)
    return len(words) > 1 and words[1][:1].isupper() and words[1].lower() not in _MONTHS


_MONTHS = frozenset(
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ]
)


def _value(written: str, rank: str) -> int:
    if "①" <= written <= "⑳":
        return ord(written) - ord("①") + 1
    if written.isdigit():
        return int(written)
    if written in STEMS:
        return STEMS.index(written) + 1
    if written in NUMBER_WORDS:
        return NUMBER_WORDS.index(written) + 1
    if written.isascii():
        if rank in {"article_en", "section_en"} or len(written) > 1:
            return roman(written)
        return ord(written) - ord("a") + 1
    return int(parse_chinese_numeral(written) or 0)


def roman(written: str) -> int:
    """The value of a lower-case Roman numeral."""
    total = 0
    for letter, after in zip(written, f"{written[1:]} ", strict=True):
        value = ROMANS.get(letter, 0)
        total += -value if ROMANS.get(after, 0) > value else value
    return total
