"""Rows: which rows of a table are provisions, with a number in the first cell and a name in the second."""

import re
from collections.abc import Sequence

from auditor.contract.numbering import Number
from auditor.documents.model import Block
from auditor.language.numbers import parse_chinese_numeral

NAMED_ROW = 3
"""Cells of a row that has a number, a name and what it says."""

_NUMBER = re.compile(r"\s*[(（]?(?P<no>\d{1,2}|[一二三四五六七八九十]{1,3})[)）]?\s*[.、．]?\s*")
_LONGEST_NAME = 40


def numbered_row(row: Sequence[Block]) -> Number | None:
    """The number of a row that is a provision of its own; None for any other row, as 1 | 抖音 | 3 条 is."""
    cells = [block for block in row if block.text.strip()]
    if len(cells) < NAMED_ROW or len({block.place.column for block in cells}) < len(cells):
        return None
    match = _NUMBER.fullmatch(cells[0].text)
    name = cells[1].text.strip()
    if match is None or len(name) > _LONGEST_NAME or name.isdigit() or not _says_something(cells[2:]):
        return None
    written = match.group("no")
    value = int(written) if written.isascii() else int(parse_chinese_numeral(written) or 0)
    return Number("row", (value,), cells[0].text.strip(), 0) if value else None


_SENTENCE = 12


def _says_something(cells: Sequence[Block]) -> bool:
    return any(len(cell.text.strip()) > _SENTENCE for cell in cells)
