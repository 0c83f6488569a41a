"""The numbers that provisions begin with: 第五条, 5.2, (一), Section 4(a), Annex B."""

import re
from typing import NamedTuple

from auditor.language.numbers import parse_chinese_numeral

_CN = "[〇零一二三四五六七八九十百廿卅两]+"
_ROMAN = "[ivxlc]+"


class Number(NamedTuple):
    """A provision's number at the beginning of a passage; ``end`` is behind the number and its mark."""

    rank: str
    value: tuple[int, ...]
    label: str
    end: int


# One alternation, tried once per passage; the group that matched names the rank.
_NUMBER = re.compile(
    rf"""\s*[*#>]*\s*(?:
    (?P<annex>(?:附件|附录|附表|附约)\s*(?:(?P<annex_no>{_CN}|[a-z]|\d+)(?![年月日个])|(?=[:：\s《(-]|$))
        |(?:annex|schedule|exhibit|appendix|attachment)\s+(?P<annex_en>\d+|[a-z](?![a-z])|{_ROMAN}\b)|补充协议(?=$|\s))
    |(?P<part>第\s*(?P<part_no>{_CN}|\d+)\s*(?:编|部分|篇))
    |(?P<chapter>第\s*(?P<chapter_no>{_CN}|\d+)\s*章)
    |(?P<section>第\s*(?P<section_no>{_CN}|\d+)\s*节)
    |(?P<article>第\s*(?P<article_no>{_CN}|\d+)\s*条(?!第|之|[,和及至款约规项所的]|\s*、\s*第)(?:\s*、)?)
    |(?P<article_en>article\s+(?P<article_en_no>\d+(?:\.\d+)*|{_ROMAN}\b)\s*[.:-]?)
    |(?P<section_en>(?:section|clause)\s+(?P<section_en_no>\d+(?:\.\d+)*|{_ROMAN}\b)\s*[.:-]?(?=\s+\S|\s*$))
    |(?P<decimal>(?P<decimal_no>\d{{1,2}}(?:\.\d{{1,3}}){{1,3}})\.?(?=\s|[^\d%a-z.,/:：年月日元万亿倍折-]))
    |(?P<integer>(?P<integer_no>\d{{1,2}})(?:\s*[、.](?!\d)|\s+(?=[^\da-z\s.,;:)])(?!(?:年|月|日|天|个|周|小时|元|万|条|份|次|%|名|件|家|篇)))
        |(?P<integer_no_en>\d{{1,2}})\s+(?=[a-z][a-z]+(?:[ ,&]|$))(?P<capital_needed>))
    |(?P<cn_point>(?P<cn_point_no>{_CN})\s*[、.:：](?!\d))
    |(?P<cn_bracket>[(]\s*(?P<cn_bracket_no>{_CN})\s*[)])
    |(?P<int_bracket>[(]\s*(?P<int_bracket_no>\d{{1,2}})\s*[)])
    |(?P<int_close>(?P<int_close_no>\d{{1,2}})\s*[)](?!\s*[日月年]))
    |(?P<circle>(?P<circle_no>[①-⑳]))
    |(?P<letter_bracket>[(]\s*(?P<letter_bracket_no>[a-z]|[ivx]{{2,5}})\s*[)])
    |(?P<letter_point>(?P<letter_point_no>[a-z])[.)](?=\s|[^\x00-\x7f]))
    |(?P<stem>(?P<stem_no>[甲乙丙丁戊己庚辛])、)
    |(?P<bullet>[•·●▪■◆○-](?=\s*[^\s\d-]))
    )\s*""",
    re.VERBOSE,
)
_STEMS = "甲乙丙丁戊己庚辛"
ROMANS = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


def read_number(text: str, position: int, original: str, end: int | None = None) -> Number | None:
    """The number at ``position`` of the folded ``text``, of a passage that goes to ``end``.

    ``original`` is the passage unfolded, to see capitals.
    """
    match = _NUMBER.match(text, position, len(text) if end is None else end)
    if match is None:
        return None
    rank = str(match.lastgroup)
    groups = match.groupdict()
    rank = next(name for name in _RANKS if groups[name] is not None)
    written = groups.get(f"{rank}_no") or groups.get("annex_en") or groups.get("integer_no_en") or ""
    if groups.get("integer_no_en") and not _capital_follows(original):
        return None
    value = tuple(_value(part, rank) for part in written.split(".") if part) if written else ()
    if rank == "decimal":
        rank = f"decimal {len(value)}"
    elif rank == "integer":
        rank = "decimal 1"
    elif rank == "letter_bracket" and len(written) > 1:
        rank = "roman_bracket"
    label = match.group().strip().rstrip("、.:：- ")
    return Number(rank, value, label, match.end())


_RANKS = (
    "annex", "part", "chapter", "section", "article", "article_en", "section_en", "decimal", "integer",
    "cn_point", "cn_bracket", "int_bracket", "int_close", "circle", "letter_bracket", "letter_point", "stem",
    "bullet",
)  # fmt: skip


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
    if written in _STEMS:
        return _STEMS.index(written) + 1
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
