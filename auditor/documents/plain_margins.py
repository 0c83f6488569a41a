"""Page numbers and running headers that were printed into a text file, and what they tear apart."""

from collections import Counter
from dataclasses import dataclass, replace

from auditor.documents.lines import (
    bare_number,
    ends_clause,
    generalised,
    goes_on_midword,
    is_wide,
    starts_item,
    states_page_number,
)
from auditor.documents.model import BlockKind
from auditor.documents.plain_lines import TextLine

# A line beside a page number is a running header if it returns so often.
_RETURNS = 3
_LONGEST_HEADER = 120
# A line at the foot of a page that is shorter than this, in columns, may be a heading and is complete.
_LONG_LINE = 30


@dataclass(frozen=True, slots=True)
class Margin:
    kind: BlockKind
    text: str


def without_margins(lines: list[TextLine]) -> tuple[list[TextLine], list[Margin]]:
    """The lines without page numbers and running headers, and those."""
    numbers = _page_numbers(lines)
    headers = _headers(lines, numbers)
    kept: list[TextLine] = []
    margins: list[Margin] = []
    gap = False
    for index, line in enumerate(lines):
        if index in numbers:
            margins.append(Margin(BlockKind.FOOTER, line.text))
            gap = True
        elif index in headers:
            margins.append(Margin(BlockKind.HEADER, line.text))
            gap = True
        elif gap or line.breaks:
            if line.blank:
                gap = True
                continue
            kept.append(_close(kept, line))
            gap = False
        else:
            kept.append(line)
    return kept, margins


def _close(kept: list[TextLine], line: TextLine) -> TextLine:
    """The line after a page break, set below the text before the break if it goes on with that."""
    above = next((other for other in reversed(kept) if not other.blank), None)
    if above is None or not _is_torn(above, line):
        kept.append(TextLine(""))
        return line
    while kept[-1].blank:
        kept.pop()
    return replace(line, torn=True)


def _is_torn(before: TextLine, line: TextLine) -> bool:
    if not before.text or not line.text or line.level or before.level or ends_clause(before.text):
        return False
    if is_wide(line.text[0]):
        return before.width >= _LONG_LINE and not starts_item(line.text)
    return goes_on_midword(before.text, line.text)


def _page_numbers(lines: list[TextLine]) -> set[int]:
    """Indexes of the lines that are page numbers: they say so, or they stand alone and count up."""
    stated = {index for index, line in enumerate(lines) if line.text and states_page_number(line.text)}
    bare = [
        (index, number)
        for index, line in enumerate(lines)
        if line.text and index not in stated and _stands_alone(lines, index)
        if (number := bare_number(line.text)) is not None
    ]
    counted = {
        index
        for position, (index, number) in enumerate(bare)
        if any(other - number in (1, -1) for _, other in bare[max(0, position - 1) : position + 2])
    }
    return stated | counted


def _stands_alone(lines: list[TextLine], index: int) -> bool:
    above = index == 0 or lines[index - 1].blank
    below = index + 1 == len(lines) or lines[index + 1].blank or lines[index + 1].breaks
    return (above or lines[index].breaks) and below


def _headers(lines: list[TextLine], numbers: set[int]) -> set[int]:
    """Indexes of the lines next to page breaks that return on other pages."""
    beside: list[int] = []
    breaks = [index for index, line in enumerate(lines) if line.breaks]
    for index in [*numbers, *breaks]:
        above = next((i for i in range(index - 1, -1, -1) if not lines[i].blank), None)
        begin = index if index in breaks and index not in numbers else index + 1
        below = next((i for i in range(begin, len(lines)) if not lines[i].blank), None)
        beside += [i for i in (above, below) if i is not None and i not in numbers]
    candidates = {i for i in beside if 0 < len(lines[i].text) <= _LONGEST_HEADER}
    count = Counter(generalised(lines[i].text) for i in candidates)
    returning = {text for text, times in count.items() if times >= _RETURNS}
    # The header of the first page has no page break beside it.
    first = next((i for i, line in enumerate(lines) if not line.blank), None)
    found = {i for i in candidates if generalised(lines[i].text) in returning}
    if first is not None and generalised(lines[first].text) in returning:
        found.add(first)
    return found
