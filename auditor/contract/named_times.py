"""Named times: “within the Response Window”, 在处置时限内, where the contract says elsewhere how long that is."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from auditor.contract.definitions import places_of
from auditor.contract.model import Definition
from auditor.language.marked import Marked
from auditor.language.quantity_types import Duration

_TIME = re.compile(
    r"(?:the )?(?:[a-z-]+ ){0,3}(?:times?|window|deadline|clock|limit|hours|turnaround|notice period)|[一-鿿]{1,6}(?:时限|钟点|时效|时间|时点|期限|时段)"
)
"""What a deadline is called."""
_LONGEST = 20 * 24
"""Hours: what is longer is how long something lasts, not when it is due."""
_ARTICLE = "the "
_MEANING, _BEFORE = 160, 60


def with_named_times(marked: Marked, definitions: Sequence[Definition]) -> Marked:
    """``marked`` with the length of each named time wherever it is named."""
    named = dict(_named(marked, definitions))
    if not named:
        return marked
    found = {place: known for term, known in named.items() for place in _mentions(term, known, marked.text)}
    added = [replace(known, start=start, end=end) for (start, end), known in found.items()]
    read_as = {place: (known.start, known.end) for place, known in found.items()}
    return replace(
        marked,
        quantities=marked.quantities.with_durations(added),
        read_as={**marked.read_as, **read_as},
    )


def _named(marked: Marked, definitions: Sequence[Definition]) -> Iterator[tuple[str, Duration]]:
    """The terms that mean one length of time, and where it stands."""
    for one in definitions:
        if not _TIME.fullmatch(one.term):
            continue
        end = min(one.end, one.start + _MEANING)
        start = max(one.start, one.end - _BEFORE) if one.end <= one.term_start else one.start
        lengths = [known for known in marked.quantities.durations if start <= known.start < end]
        if lengths and len({known.hours for known in lengths}) == 1 and (lengths[0].hours or 0) < _LONGEST:
            yield one.term, lengths[0]


def _mentions(term: str, known: Duration, text: str) -> Iterator[tuple[int, int]]:
    """Where a term stands but not where it is explained, "the" included, so that "within" stands right before it."""
    for at in places_of(term, text):
        # In one line with its length it is explained.
        if "\n" in text[min(at, known.start) : max(at, known.end)]:
            start = at - len(_ARTICLE) if text.startswith(_ARTICLE, max(0, at - len(_ARTICLE))) else at
            yield start, at + len(term)
