"""Placeholders that name nothing yet (XX公司, 账号××), and lines that look like a blank and only part the text."""

import re
from collections.abc import Iterator
from typing import Final

from auditor.language.quantity_types import Blank

_BESIDE: Final = r"[㐀-鿿《》#【】]"
_CROSSES: Final = re.compile(
    rf"(?:(?<={_BESIDE})[x×]{{2,8}}(?![a-z0-9x×*])|(?<![a-z0-9x×*])[x×]{{2,8}}(?={_BESIDE}))"
)
_FOOTNOTE: Final = re.compile(r"\s*[*†‡]")
_LONG_LINE: Final = 8


def placeholders(text: str) -> Iterator[Blank]:
    """Two crosses or more beside a Chinese character of folded ``text``; sizes and masked numbers are none."""
    if "xx" not in text and "×" not in text:
        return iter(())
    return (Blank(*match.span()) for match in _CROSSES.finditer(text))


def is_rule(text: str, start: int, end: int) -> bool:
    """Whether a long line stands over a footnote."""
    return end - start >= _LONG_LINE and _FOOTNOTE.match(text, end) is not None
