"""What is marked in a contract as shown: evidence, the current place, found words, the selection."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import pairwise
from typing import NamedTuple

Span = tuple[int, int]


class Mark(NamedTuple):
    """Evidence from ``start`` to ``end`` of the Document's text; ``tone`` is a value that `Tokens.tone` knows."""

    start: int
    end: int
    tone: str


class Layer(IntEnum):
    """What lies over what, from the bottom up."""

    EVIDENCE = 0
    HIT = 1
    CURRENT = 2
    CURRENT_HIT = 3
    SELECTION = 4


class Wash(NamedTuple):
    """One stretch of text to be underlaid."""

    start: int
    end: int
    tone: str
    layer: Layer


class Spans:
    """Marks sorted by where they start, so that those of one line are found at once, however many there are."""

    def __init__(self, marks: Iterable[tuple[int, int, str]] = ()) -> None:
        self._marks = sorted(mark for mark in marks if mark[1] > mark[0])
        self._starts = [mark[0] for mark in self._marks]
        self._longest = max((mark[1] - mark[0] for mark in self._marks), default=0)

    def touching(self, start: int, end: int) -> Iterator[Mark]:
        """The marks that reach into ``start`` to ``end``."""
        for index in range(bisect_left(self._starts, start - self._longest), len(self._marks)):
            mark = Mark(*self._marks[index])
            if mark.start >= end:
                return
            if mark.end > start:
                yield mark

    def within(self, start: int, end: int) -> Iterator[Mark]:
        """The same marks, cut to ``start`` and ``end``."""
        for mark in self.touching(start, end):
            yield Mark(max(start, mark.start), min(end, mark.end), mark.tone)


@dataclass(slots=True)
class Highlights:
    """Everything that is marked in the text on show."""

    evidence: Spans = field(default_factory=Spans)
    current: Spans = field(default_factory=Spans)
    hits: Spans = field(default_factory=Spans)
    current_hit: Span | None = None
    selection: Span | None = None

    def set_current(self, spans: Sequence[Span], tone: str = "accent") -> None:
        """Mark these strongly, in the tone of the finding that rests on them."""
        self.current = Spans(Mark(start, end, tone) for start, end in spans)

    def washes(self, start: int, end: int) -> list[Wash]:
        """What lies under ``start`` to ``end``: under each character only what lies uppermost, so that it can be read."""
        found = [Wash(*mark, Layer.EVIDENCE) for mark in self.evidence.within(start, end)]
        found += [Wash(*mark, Layer.HIT) for mark in self.hits.within(start, end)]
        found += [Wash(*mark, Layer.CURRENT) for mark in self.current.within(start, end)]
        for span, layer in ((self.current_hit, Layer.CURRENT_HIT), (self.selection, Layer.SELECTION)):
            if span and span[0] < end and span[1] > start:
                found.append(Wash(max(start, span[0]), min(end, span[1]), "accent", layer))
        return list(_uppermost(found))


def _uppermost(washes: Sequence[Wash]) -> Iterator[Wash]:
    """The same without overlaps: the higher layer goes before the lower one, in one layer the closer mark."""
    edges = sorted({edge for wash in washes for edge in (wash.start, wash.end)})
    last: Wash | None = None
    for start, end in pairwise(edges):
        over = [wash for wash in washes if wash.start <= start and wash.end >= end]
        if not over:
            continue
        best = max(over, key=lambda wash: (wash.layer, wash.start - wash.end))
        if last and last.end == start and (last.tone, last.layer) == (best.tone, best.layer):
            last = last._replace(end=end)
            continue
        if last:
            yield last
        last = Wash(start, end, best.tone, best.layer)
    if last:
        yield last
