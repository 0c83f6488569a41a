"""The number that follows a typed one, written in the same way: 第十二条 and 第十三条, (c) and (d)."""

import re
from collections.abc import Sequence

from auditor.documents.docx_numerals import numeral

_FORMATS = (
    "decimal", "decimalFullWidth", "chineseCountingThousand", "chineseCounting", "japaneseCounting",
    "ideographDigital", "chineseLegalSimplified", "ideographLegalTraditional", "decimalEnclosedCircle", "upperRoman",
    "lowerRoman", "upperLetter", "lowerLetter",
)  # fmt: skip
_NUMERAL = re.compile(
    "[0-9]+|[０-９]+|[〇○零一二三四五六七八九十百千]+|[壹贰叁肆伍陆柒捌玖貳參肆陸拾佰仟]+|[①-⑳]|[A-Za-z]+"
)


def next_number(prefix: str, value: Sequence[int], following: int) -> str:
    """``prefix``, which shows ``value``, with ``following`` for its last figure; "" where it cannot be told how."""
    for found in reversed(list(_NUMERAL.finditer(prefix))):
        for name in _FORMATS:
            if numeral(name, value[-1]) == found.group():
                return prefix[: found.start()] + numeral(name, following) + prefix[found.end() :]
    return ""


def first_number(prefix: str, article: int, following: int) -> str:
    """The typed number of the first paragraph of another article: 7.1 in article 7 is 9.1 in article 9."""
    return re.sub(rf"^(\s*){article}(?=[.．])", rf"\g<1>{following}", prefix)
