"""Articles of a law that a contract cites by number, behind the law's name or before it."""

import re

from auditor.language.numbers import parse_chinese_numeral

_NO = r"(?:[〇零一二三四五六七八九十百]+|\d+)"
_EN = r"\d+(?:(?:\s*,\s*(?:and\s)?|\s+and\s+|\s+or\s+)\d+)*"
_BEHIND = re.compile(
    rf"\s*[》〉\"”]?\s*(?:[(][^()\n]{{0,30}}[)])?\s*[》〉]?\s*(?:[,、中之的]\s*)?"
    rf"(?P<list>第\s*{_NO}(?:\s*[、和及]\s*第?\s*{_NO})*\s*条(?:\s*第\s*{_NO}\s*[款项])*(?:\s*[、和及]\s*第\s*{_NO}\s*条)*)"
    rf"|[\"”]?\s*(?:[(][^()\n]{{0,40}}[)])?,?\s*(?:in\s|under\s)?(?:art(?:icle|\.)?s?|section)\s*(?P<en>{_EN})"
)
_BEFORE = re.compile(
    rf"\b(?:articles?|art\.|sections?)\s+(?P<en>{_EN})(?:\([0-9a-z]+\))*\s+of\s+(?:the\s+)?"
    r"(?:(?:prc|chinese|people's\srepublic\sof\schina'?s?)\s+)?[\"“]?\Z"
)
_NUMBER = re.compile(rf"{_NO}(?!\s*[款项])")
_LONGEST_BEFORE = 90


def cited_articles(text: str, start: int, end: int) -> dict[int, tuple[int, int]]:
    """The articles cited with the law whose name is ``text[start:end]`` (folded), and where each citation stands."""
    behind = _BEHIND.match(text, end)
    if behind:
        return dict.fromkeys(_numbers(behind["list"] or behind["en"]), (start, behind.end()))
    before = _BEFORE.search(text, max(0, start - _LONGEST_BEFORE), start)
    if before:
        return dict.fromkeys(_numbers(before["en"]), (before.start(), end))
    return {}


def _numbers(written: str) -> list[int]:
    return [int(parse_chinese_numeral(number) or 0) for number in _NUMBER.findall(written)]
