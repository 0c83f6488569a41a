"""Placeholders that name nothing yet: XX公司, 账号××. Sizes, masked numbers and Roman numerals are none."""

import re
from collections.abc import Iterator
from typing import Final

from auditor.language.quantity_types import Blank

_BESIDE: Final = r"[㐀-鿿《》#【】]"
_CROSSES: Final = re.compile(
    rf"(?:(?<={_BESIDE})[x×]{{2,8}}(?![a-z0-9x×*])|(?<![a-z0-9x×*])[x×]{{2,8}}(?={_BESIDE}))"
)


def placeholders(text: str) -> Iterator[Blank]:
    """Two crosses or more beside a Chinese character of folded ``text``."""
    return (Blank(*match.span()) for match in _CROSSES.finditer(text))
