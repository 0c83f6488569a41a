"""From places in the folded text to a DraftFinding, and what a place is called."""

from bisect import bisect_right
from collections.abc import Iterable
from operator import attrgetter

from auditor.audit.evidence import evidence_at
from auditor.audit.model import DraftFinding
from auditor.contract import Contract, Passage, Provision
from auditor.errors import Bilingual

_OPENING = Bilingual("合同首部", "The opening of the contract")
_LONGEST_NAME = 40
_LINES = "_＿ :：【】"
_STOPS = "。;!?\n\t"
_SHORT_STOPS = "。;,!?\n\t"
_LONGEST_QUOTE = 90
_LONGEST_SEGMENT = 200

Span = tuple[int, int]


def finding(
    contract: Contract, code: str, severity: str, message: Bilingual, spans: Iterable[Span] = ()
) -> DraftFinding:
    """What was found, with folded ``spans`` as its evidence, in the order of the text and each once."""
    folded = contract.marked.tokens.folded
    originals = [folded.original(start, end) for start, end in sorted(set(spans))]
    return DraftFinding(code, message, severity, evidence_at(contract.document, originals))


def name_of(contract: Contract, provision: Provision) -> Bilingual:
    """A provision as its contract calls it, by number and heading: “第二条 费用”."""
    if not provision.index:
        return _OPENING
    heading = contract.words(provision.heading_start, provision.heading_end).rstrip(_LINES)
    number = number_of(contract, provision)
    name = f"{number} {heading}".strip() if len(heading) <= _LONGEST_NAME else number
    return Bilingual(f"“{name}”", f"“{name}”") if name else _OPENING


def number_of(contract: Contract, provision: Provision) -> str:
    """The number of a provision as written: 第五条, (a), Section 4."""
    return contract.words(provision.start, provision.start + len(provision.label)) if provision.label else ""


def around(contract: Contract, start: int, end: int) -> Span:
    """The words around a place, from one end of a sentence to the other, not too many of them."""
    text = contract.marked.text
    first, last = start, end
    while first > 0 and start - first < _LONGEST_QUOTE and not _stops(text, first - 1, first):
        first -= 1
    while last < len(text) and last - end < _LONGEST_QUOTE and not _stops(text, last, last + 1):
        last += 1
    while first < start and text[first].isspace():
        first += 1
    while last > end and text[last - 1].isspace():
        last -= 1
    return first, last


def _stops(text: str, at: int, then: int) -> bool:
    mark = text[at]
    return mark in _STOPS or (mark == "." and text[then : then + 1].isspace())


def passage_at(contract: Contract, position: int) -> int:
    """The index of the passage around a folded position."""
    return max(0, bisect_right(contract.passages, position, key=attrgetter("start")) - 1)


def sentences(text: str, passage: Passage) -> list[Span]:
    """The sentences of a passage; the items between semicolons are one sentence."""
    found, start = [], passage.start
    for at in range(passage.start, passage.end):
        if text[at] in "。\n" or (text[at] == "." and text[at + 1 : at + 2].isspace()):
            found.append((start, at))
            start = at + 1
    if start < passage.end:
        found.append((start, passage.end))
    return found


def segment_around(text: str, start: int, end: int, area: Span) -> Span:
    """The words from comma to comma around a place."""
    first, last = start, end
    while first > max(area[0], start - _LONGEST_SEGMENT) and not _parts(text, first - 1):
        first -= 1
    while last < min(area[1], end + _LONGEST_SEGMENT) and not _parts(text, last):
        last += 1
    return first, last


def _parts(text: str, at: int) -> bool:
    """Whether a mark parts segments; the comma of 20,000 does not."""
    if text[at] == "," and text[at - 1 : at].isdigit() and text[at + 1 : at + 2].isdigit():
        return False
    return text[at] in _SHORT_STOPS


def within(places: list[Span], area: Span) -> list[Span]:
    """Those of the ordered ``places`` that begin within an area."""
    first = bisect_right(places, (area[0], -1))
    last = bisect_right(places, (area[1], -1))
    return places[first:last]
