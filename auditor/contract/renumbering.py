"""Numbers written anew: the number that follows in the same dress, and whether the text has it."""

import re
from functools import cache

from auditor.contract.numbering import CN, SIGNS, STEMS
from auditor.language.numbers import parse_chinese_numeral

_DIGITS = re.compile(r"\d+(?=\D*$)")
_CN_RUN = re.compile(rf"{CN}(?=[^{SIGNS}]*$)")
_LETTERS = re.compile(r"[a-z]+(?=[^a-z]*$)")
_ROMAN_SIGNS = (
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
_LAST_LETTER, _LAST_CIRCLE, _LAST_CHINESE = 26, 20, 99


def renumbered(label: str, rank: str, value: int) -> str:
    """The folded ``label`` with another last number: 第六条 for 第五条 and 6; empty where the dress has no such number."""
    if rank == "circle":
        return chr(ord("①") + value - 1) if value <= _LAST_CIRCLE else ""
    if rank == "stem":
        return STEMS[value - 1] if value <= len(STEMS) else ""
    for pattern, write in (
        (_DIGITS, str),
        (_CN_RUN, chinese_numeral),
        (_LETTERS, _as_letter if rank.startswith("letter") else _as_roman),
    ):
        match = pattern.search(label)
        if match:
            written = write(value)
            return label[: match.start()] + written + label[match.end() :] if written else ""
    return ""


def chinese_numeral(value: int) -> str:
    """二十一 for 21; empty beyond 99."""
    digits = "零一二三四五六七八九"
    if not 0 < value <= _LAST_CHINESE:
        return ""
    tens, ones = divmod(value, 10)
    return ("" if not tens else "十" if tens == 1 else f"{digits[tens]}十") + (digits[ones] if ones else "")


def _as_letter(value: int) -> str:
    return chr(ord("a") + value - 1) if value <= _LAST_LETTER else ""


def _as_roman(value: int) -> str:
    written = ""
    for size, sign in _ROMAN_SIGNS:
        count, value = divmod(value, size)
        written += sign * count
    return written


@cache
def _written_as(label: str, rank: str) -> re.Pattern[str]:
    core = re.escape(label.strip("()、.: "))
    if rank in {"part", "chapter", "section", "article"} and label.startswith("第"):
        value = parse_chinese_numeral(label.strip("第编部分篇章节条 ")) or 0
        return re.compile(rf"第\s*(?:{chinese_numeral(int(value)) or core}|{int(value)})\s*{label[-1]}")
    if rank in {"article_en", "section_en"}:
        number = re.escape(label.rsplit(maxsplit=1)[-1])
        return re.compile(rf"(?:article|section|clause)\s+{number}(?![\w])|(?m:^)\s*{number}[.\s]")
    if label[-1:].isdigit() and "." in label:
        return re.compile(rf"(?<![\d.]){core}(?!\d)")
    return re.compile(
        rf"(?m:^)\W{{0,4}}{core}(?![a-z\d])|(?<![a-z\d.]){core}\s*[、.):\t]|\(\s*{core}\s*[):]?\s*\)"
    )


def is_written(label: str, rank: str, text: str, start: int, end: int) -> bool:
    """Whether this number begins something between two folded positions, be it within a line."""
    return _written_as(label, rank).search(text, start, end) is not None
