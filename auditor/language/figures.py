"""What the cell of a table counts: a figure alone, perhaps with its currency or unit."""

import re
from decimal import Decimal
from typing import Final

_FIGURE: Final = re.compile(
    r"(?:人民币|rmb|cny|usd|us\$|hk\$|nt\$|[¥$€£])?\s*(?P<figure>\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(?P<scale>万)?\s*"
    r"(?P<unit>元整?|[条篇场次个支件套张幅期人天%]|(?:rmb|cny|usd|yuan))?"
)
_TEN_THOUSAND: Final = 10_000


def cell_figure(text: str) -> tuple[Decimal, str] | None:
    """The figure of a folded cell and its unit, None for anything else: 4条 is (4, 条)."""
    match = _FIGURE.fullmatch(text.strip())
    if match is None:
        return None
    value = Decimal(match["figure"].replace(",", "").replace("，", ""))
    return value * (_TEN_THOUSAND if match["scale"] else 1), match["unit"] or ""
