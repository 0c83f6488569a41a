"""Inverted: in no event and on no media shall the Creator be permitted to … forbids what follows, whatever stands between."""

from collections.abc import Sequence

from auditor.audit.statements import MODALITIES, PARTY, Event

_FRONTS = frozenset("in under at on by".split())
_AUXILIARIES = frozenset("shall may will must should can is are does do".split())
_STOPS = frozenset(".;:。")
_LETS = frozenset("permit allow entitl free abl liberti".split())
_REACH = 24
_LET_WITHIN = 4


def with_inversions(norms: Sequence[str], events: list[Event]) -> list[Event]:
    """The events of a contract, sorted; a negative that a sentence begins with is its modality, and neither the auxiliary
    behind it nor "be permitted to" behind its subject is one."""
    for at, norm in enumerate(norms):
        if norm == "no" and at and norms[at - 1] in _FRONTS:
            events = _turned(norms, at, events)
    return events


def _turned(norms: Sequence[str], at: int, events: list[Event]) -> list[Event]:
    subjects = {event[0]: event for event in events if event[2] == PARTY and at < event[0] <= at + _REACH}
    if not subjects:
        return events
    for place in range(at + 1, min(at + _REACH, len(norms) - 2)):
        if norms[place] in _STOPS or place in subjects:
            return events
        if norms[place] in _AUXILIARIES:
            subject = subjects.get(place + 1 + (norms[place + 1] == "the"))
            if subject is None:
                continue
            lets = range(subject[1], subject[1] + _LET_WITHIN)
            let = any(norms[k] in _LETS for k in lets if k < len(norms))
            kept = [
                event
                for event in events
                if event[2] not in MODALITIES
                or event[2] == "MUST_NOT"
                or not (at <= event[0] <= place or (let and event[0] in lets))
            ]
            kept.append((place, place + 1, "MUST_NOT", None))
            return sorted(kept, key=lambda event: event[0])
    return events
