"""Rows: which rows of a table are provisions or heads, and which set two languages side by side."""

import re
from collections.abc import Iterator, Sequence

from auditor.contract.model import Passage
from auditor.contract.numbering import Number
from auditor.documents.model import Block
from auditor.language.fold import is_cjk
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


_LONG_CELL = {True: 60, False: 180}


def is_long(cell: str) -> bool:
    """Whether a cell holds more than a row of a table usually does: 60 Chinese characters, or the letters that say as much."""
    return len(cell) > _LONG_CELL[any(map(is_cjk, cell))]


_SENTENCE = 12


def _says_something(cells: Sequence[Block]) -> bool:
    return any(len(cell.text.strip()) > _SENTENCE for cell in cells)


_SENTENCE_LENGTH = 14


def in_two_languages(row: Sequence[Block]) -> bool:
    """Whether a row sets the same words side by side in Chinese and in English, each in a cell of some paragraphs."""
    texts: dict[int | None, str] = {}
    for block in row:
        texts[block.place.column] = texts.get(block.place.column, "") + block.text
    cells = [text for text in texts.values() if text.strip()]
    if len(cells) != 2 or min(map(len, cells)) < _SENTENCE_LENGTH:
        return False
    shares = [sum(map(is_cjk, cell)) / len(cell) for cell in cells]
    return max(shares) > 0.4 and min(shares) < 0.1


def is_header(cells: Sequence[Block]) -> bool:
    short = all(
        len(cell.text) <= _HEAD_LENGTH or _ASKS.fullmatch(cell.text.strip()) or _is_long_head(cell.text)
        for cell in cells
    )
    return short and not any(mark in cells[-1].text for mark in "。;；")


def _is_long_head(cell: str) -> bool:
    """Action to be taken by the Influencer; but "Remove the post within 2 hours" is a row."""
    return len(cell) <= _LONGEST_HEAD and bool(_LONG_HEAD.match(cell.strip()))


_HEAD_LENGTH, _LONGEST_HEAD = 24, 60
_LONG_HEAD = re.compile(
    r"(?:(?:required )?(?:actions?|steps?|measures?|tasks?|duty|duties|obligations?)|(?:(?:outer|latest|final|maximum|time) )?(?:limits?|clock|time|deadline)|consequences?|trigger|sanctions?)\b[^\d%$€£¥.]*$",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"(?:what|who|when|where|how|if|by when|time|deadline|time limit|response time|consequence of|result of) [a-z’' -]{1,50}",
    re.IGNORECASE,
)
_HEAD_WORDS = re.compile(
    r"条款|内容|项目|事项|要求|说明|约定|义务|期限|(?:违反|违约)?(?:后果|责任|处理)|terms?|details?|items?|clauses?|duty|duties|obligations?|period|subject"
    r"|consequences?|remed(?:y|ies)|(?:if|when) (?:not met|broken|breached|missed)|sanctions?|penalt(?:y|ies)|what|rule|commitment",
    re.IGNORECASE,
)


def heads_anew(cells: Sequence[Block]) -> bool:
    """Whether a row in the middle of a table heads what follows: 条款 | 内容 | 违反后果."""
    return all(_HEAD_WORDS.fullmatch(cell.text.strip()) for cell in cells)


def cells_in(text: str, row: Passage) -> Iterator[tuple[int, str]]:
    """Each cell of a row of a table: where it begins in the folded ``text``, and its words."""
    at = row.start
    for cell in text[row.start : row.end].split("\t"):
        yield at, cell
        at += len(cell) + 1
