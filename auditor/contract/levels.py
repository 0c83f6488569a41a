"""Levels of breach: 三级（严重） | 违反第九条、第十条 | …, and elsewhere 出现三级违约的，甲方可以解除."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from auditor.contract.model import Definition, Reference
from auditor.contract.provision_index import ProvisionIndex

_LEVEL = (
    "(?:[一二三四五1-5a-e]级|第?[一二三四五]档|轻微|轻度|一般|中度|较重|严重|重大|重度|特别严重|特别重大|情节严重"
    "|(?:level|tier|grade|class|category) (?:[1-5]|[a-e]|one|two|three|four)|minor|moderate|serious|severe|major|grave)"
)
_BREACH = "(?:违约|违规|违纪|失范|过错|情形|事件|行为)"
_ROW = re.compile(
    rf"^\s*(?P<level>{_LEVEL})\s?(?:[(][^()\n]{{1,10}}[)])?(?:{_BREACH}|\s(?:breach(?:es)?|violations?|incidents?))?\s?[\t:]\s*(?P<meaning>[^\n]+)",
    re.MULTILINE,
)
_POINTS = re.compile(r"(?:记|扣|计)(?P<points>\d{1,3})分")
_COUNTS_AS = re.compile(
    r"(?:属于?|构成|视为|视作|认定为|按|即为|均为|as an?|constitutes? an?|is an?|are)(?:第?[一-鿿\d]{1,4}[章节条款]的?)?\s*$"
)
_FEWEST, _BEFORE = 2, 16


class Level(NamedTuple):
    """What a level is called, and the characters of the line that says what belongs to it."""

    name: str
    start: int
    meaning: int
    end: int


def find_levels(text: str) -> list[Level]:
    """The levels of the folded ``text``; one alone is none, as 严重 is a common word."""
    found = {
        match["level"]: Level(match["level"], match.start("level"), match.start("meaning"), match.end())
        for match in _ROW.finditer(text)
    }
    return list(found.values()) if len(found) >= _FEWEST else []


def level_references(
    text: str, levels: Sequence[Level], known: Sequence[Reference], index: ProvisionIndex
) -> Iterator[Reference]:
    """A level that is named stands for the provisions that its line names, and its line for those that count among it:
    有下列行为的，属一级违规."""
    starts = [reference.start for reference in known]
    for level in levels:
        first, last = bisect_left(starts, level.meaning), bisect_left(starts, level.end)
        targets = dict.fromkeys(target for one in known[first:last] for target in one.targets)
        for start, end in _mentions(text, level):
            if targets:
                yield Reference(start, end, tuple(targets))
            if _COUNTS_AS.search(text, max(0, start - _BEFORE), start):
                yield Reference(level.start, level.start + len(level.name), (index.at(start).index,))


def level_definitions(text: str, levels: Sequence[Level]) -> Iterator[Definition]:
    """… and for the events that it names."""
    for level in levels:
        for term in sorted({text[start:end] for start, end in _mentions(text, level)}):
            yield Definition(term, level.start, level.meaning, level.end)


def _mentions(text: str, level: Level) -> Iterator[tuple[int, int]]:
    """Where a level is named with what it is a level of, outside its own line."""
    named = re.compile(
        rf"(?<![a-z第]){re.escape(level.name)}\s?(?:的)?(?:{_BREACH}|breach(?:es)?|violations?|incidents?)(?![a-z])"
    )
    found = list(named.finditer(text))
    # 重度：…，记12分; 一年内记满12分的，平台有权终止合作: who has these points has done that.
    points = _POINTS.search(text, level.meaning, level.end)
    if points:
        found += re.finditer(rf"(?:记满|扣满|满|达到|达|扣完|扣光){points['points']}分", text)
    for match in found:
        if not level.start <= match.start() < level.end:
            yield match.span()
