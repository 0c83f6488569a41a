"""Changes to what a contract's events say, before anything is read: what is taken out, and what is put in its place."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import itemgetter

from auditor.audit.statements import MODALITIES, Event

STOPS = frozenset(".;:。")
_WHICH = frozenset(("which", "that", "who", "whose"))
BEGINS = STOPS | frozenset((")", ",", "(", "\n", "-", "•")) | frozenset("0123456789")
SEGMENT_STOPS, RELATIVE_STOPS = STOPS | {","}, STOPS | _WHICH
NEAR, VERB_WITHIN = 20, 4
_SENTENCE = 90


class Changes:
    """What is taken from the events of a contract, sorted, and what is added; looked up near a place only."""

    def __init__(self, events: list[Event]) -> None:
        self.events = events
        self.starts = [event[0] for event in events]
        self.gone: set[int] = set()
        self.added: list[Event] = []
        self.looked_to = 0
        """The token up to which a sentence has been looked through, so that it is looked through once."""

    def near(self, start: int, end: int) -> list[tuple[int, Event]]:
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        return list(enumerate(self.events[first:last], first))

    def unrule(self, start: int, end: int) -> None:
        """Take out what rules between two tokens."""
        self.gone.update(number for number, event in self.near(start, end) if event[2] in MODALITIES)

    def result(self) -> list[Event]:
        if not self.added and not self.gone:
            return self.events
        kept = [event for place, event in enumerate(self.events) if place not in self.gone]
        return sorted([*kept, *self.added], key=itemgetter(0))


def stop_of(norms: Sequence[str], at: int, stops: frozenset[str] = STOPS) -> int:
    """Where the sentence that stands at ``at`` stops, or is followed no further."""
    end = min(at + _SENTENCE, len(norms))
    return next((k for k in range(at, end) if norms[k] in stops), end)


def begin_of(
    norms: Sequence[str],
    at: int,
    stops: frozenset[str] = BEGINS,
    reach: int = NEAR,
    otherwise: int | None = None,
) -> int:
    """Where the words begin that end in what stands at ``at``: behind the last stop within reach, or ``otherwise``, else there."""
    found = (k + 1 for k in range(at - 1, max(-1, at - reach), -1) if norms[k] in stops)
    return next(found, at if otherwise is None else otherwise)


def reads(norms: Sequence[str], at: int, word: str) -> bool:
    return norms[at] == word[0] and "".join(norms[at : at + len(word)]) == word
