"""Check boxes that look like blanks: [ ] Exclusive, （ ）一次性支付."""

import re

from auditor.language.fold import Folded

_WIDEST_BOX = 3
_NEAR = 120
_BEFORE = re.compile(r"(?:\A|[\n\t;,、:。>-]|[^\s]\s)\s*\Z")
_LABEL = re.compile(
    r"\s?(?!个|元|万|日|天|月|年|小时|%|条|次|份|号|项|种|名|人|周|第|days?\b|months?\b|years?\b|hours?\b)[㐀-鿿a-z“\"]"
)
_ANOTHER = re.compile(r"[(\[【]\s{0,3}[)\]】]")


def is_checkbox(folded: Folded, start: int, end: int) -> bool:
    """Whether an empty bracket is to be ticked: a narrow one, at the head of its option, beside another one."""
    text = folded.text
    if text[start] not in "([【" or text[start + 1 : end - 1].strip():
        return False
    first, last = folded.original(start, end)
    if last - first > _WIDEST_BOX or not _LABEL.match(text, end):
        return False
    line_start = text.rfind("\n", max(0, start - _NEAR), start) + 1
    line_end = text.find("\n", end, end + _NEAR)
    line = (line_start or max(0, start - _NEAR), min(len(text), end + _NEAR) if line_end < 0 else line_end)
    boxes = sum(1 for _ in _ANOTHER.finditer(text, *line))
    begins_line = not text[line[0] : start].strip(" -*")
    return begins_line or (boxes > 1 and _BEFORE.search(text, max(line[0], start - 3), start) is not None)
