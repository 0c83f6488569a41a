"""The text of the contract on show with all that is marked, found and selected in it."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from auditor.desktop.marks import Highlights, Mark, Span, Spans
from auditor.desktop.searching import Searched


class MarkedText:
    """Answers what is where in the text; every view holds one and paints its ``highlights``."""

    def __init__(self, text: str = "") -> None:
        self.text = text
        self._searched = Searched(text)
        self.highlights = Highlights()
        self._hits: list[Span] = []
        self._hit: int | None = None
        self._pressed: int | None = None

    def set_marks(self, marks: Iterable[Mark]) -> None:
        self.highlights.evidence = Spans(marks)

    def set_current(self, spans: Sequence[Span], tone: str) -> None:
        self.highlights.set_current(spans, tone)

    def find(self, words: str) -> int:
        """Mark all places where the words stand; returns how many there are."""
        self._hits, self._hit = self._searched.find(words), None
        self.highlights.hits = Spans((start, end, "accent") for start, end in self._hits)
        self.highlights.current_hit = None
        return len(self._hits)

    def prepare(self) -> bool:
        """Make a bit of the text ready to be searched; returns whether there is more to do."""
        return self._searched.prepare()

    def find_next(self, here: int, *, backward: bool) -> int:
        """Go on to the next hit, the first time to the nearest from ``here``; its 1-based number, 0 without any."""
        if not self._hits:
            return 0
        if self._hit is None:
            following = bisect_left(self._hits, (here, here))
            self._hit = (following - backward) % len(self._hits)
        else:
            self._hit = (self._hit + (-1 if backward else 1)) % len(self._hits)
        self.highlights.current_hit = self._hits[self._hit]
        return self._hit + 1

    def end_find(self) -> None:
        self._hits, self._hit = [], None
        self.highlights.hits, self.highlights.current_hit = Spans(), None

    @property
    def selection(self) -> Span | None:
        return self.highlights.selection

    @property
    def selected(self) -> str:
        return self.text[slice(*self.selection)] if self.selection else ""

    def select(self, start: int, end: int) -> None:
        self.highlights.selection = (start, end) if end > start else None

    @property
    def pressed(self) -> bool:
        """Whether a selection is being made."""
        return self._pressed is not None

    def press(self, offset: int, *, extend: bool) -> None:
        """Begin a selection here, or with ``extend`` move the end of the present one here."""
        if extend and self.selection:
            start, end = self.selection
            self._pressed = start if offset >= start else end
            self.drag(offset)
        else:
            self._pressed, self.highlights.selection = offset, None

    def drag(self, offset: int) -> None:
        if self._pressed is not None:
            self.select(min(self._pressed, offset), max(self._pressed, offset))

    def release(self) -> None:
        self._pressed = None
