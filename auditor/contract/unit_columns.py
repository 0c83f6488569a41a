"""Unit columns: a table headed Step | Hours says 4 and means four hours."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from auditor.contract.model import Passage, PassageKind
from auditor.contract.rows import cells_in
from auditor.language.marked import Marked
from auditor.language.numbers import parse_chinese_numeral
from auditor.language.quantity_types import Duration, Unit

_HEAD = re.compile(
    r"(?:[^\t]{0,24}?[ (/,])?(?:in |no\. of |number of )?(?P<unit>hours?|minutes?|days?|小时数?|分钟数?|工作日|天数?|日)(?:[)]|(?: (?:from|after|of|to)\b[^\t]*)|[(][^\t()]*[)])?"
    r"|[^\t]{0,12}[(](?P<inside>小时|分钟|工作日|天|日)[)]"
)
_NUMBER = re.compile(r"\s*(?P<digits>\d{1,3}(?:\.\d)?)\s*|\s*(?P<words>[一二两三四五六七八九十百廿]{1,4})\s*")
_UNITS = {
    "hour": Unit.HOUR, "minute": Unit.MINUTE, "day": Unit.DAY, "小时": Unit.HOUR, "分钟": Unit.MINUTE,
    "工作日": Unit.WORKING_DAY, "天": Unit.DAY, "日": Unit.DAY,
}  # fmt: skip


def with_unit_columns(marked: Marked, passages: Sequence[Passage]) -> Marked:
    """``marked`` with the lengths of time whose unit stands at the head of their column."""
    heads: dict[int, dict[int, Unit]] = {}
    added: list[Duration] = []
    for row in passages:
        if row.kind is not PassageKind.ROW or row.header < 0:
            continue
        if row.header not in heads:
            heads[row.header] = dict(_units(marked.text, passages[row.header]))
        if heads[row.header]:
            added += _lengths(marked.text, row, heads[row.header])
    if not added:
        return marked
    return replace(marked, quantities=marked.quantities.with_durations(added))


def _units(text: str, header: Passage) -> Iterator[tuple[int, Unit]]:
    """The columns, by place, whose head is a unit of time."""
    for place, (_, cell) in enumerate(cells_in(text, header)):
        match = _HEAD.fullmatch(cell.strip())
        if match:
            written = (match["unit"] or match["inside"]).removesuffix("数")
            yield place, _UNITS[written.removesuffix("s")]


def _lengths(text: str, row: Passage, units: dict[int, Unit]) -> Iterator[Duration]:
    for place, (at, cell) in enumerate(cells_in(text, row)):
        match = _NUMBER.fullmatch(cell) if place in units else None
        if match:
            value = float(match["digits"]) if match["digits"] else parse_chinese_numeral(match["words"])
            if value is not None:
                first = at + match.start(match.lastgroup or 0)
                yield Duration(first, at + match.end(match.lastgroup or 0), float(value), units[place])
