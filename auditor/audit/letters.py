"""Letters: a contract that speaks to its reader, whom a rule that begins with its verb tells what to do."""

from collections.abc import Collection, Sequence

from auditor.audit.statements import OPPOSITE, Event, Modality, State
from auditor.contract import Contract

_ADDRESSED = frozenset(("you", "your", "您", "你"))
_OFTEN = 2
_DO_NOT = frozenset(("do", "never"))
_FINITE = frozenset("is are was were will shall must may can has have do should".split())
_NOTHING = frozenset(("noth", "no", "none", "nobodi"))
_BAN = "MUST_NOT"


def is_letter(norms: Sequence[str]) -> bool:
    """Whether a contract often addresses its reader."""
    return sum(map(_ADDRESSED.__contains__, norms)) >= _OFTEN


class Letter:
    """A contract that speaks to one of its parties; ``acts`` are the concepts that somebody does."""

    def __init__(self, contract: Contract, acts: Collection[str]) -> None:
        self.tokens = contract.marked.tokens
        self.norms = self.tokens.norms
        self.acts = acts
        self.addressee = next(
            (party.side for party in contract.parties if not _ADDRESSED.isdisjoint(party.aliases)),
            next((OPPOSITE.get(one.side) for one in contract.parties if "we" in one.aliases), None),
        )

    def note_imperative(self, start: int, events: list[Event], state: State, *, led: bool) -> None:
        """Take the post down within 3 hours; if a post draws bad press, call us; don't talk to reporters: in a letter,
        a rule that begins with its verb tells the reader; so does "don't" in an item that something leads into (``led``)."""
        asked = (
            at - (self.norms[at] != "pleas")
            for at, _, _, _ in events
            if "pleas" in self.norms[at - 1 : at + 1]
        )
        start = max(start, next(asked, start))  # so from now until August please do not
        first = start + (self.norms[start] == "pleas")
        here = [(concept, end) for at, end, concept, _ in events if at in {start, first}]
        if not here or not self.norms[start].isascii() or self.tokens.words(first, first + 1).endswith("ing"):
            return  # Keeping things private heads what follows
        act = next((event for event in here if event[0] in self.acts), here[0])
        behind = self.norms[act[1] : act[1] + 1]
        if not led and act[0] in self.acts and _FINITE.isdisjoint(behind):  # but: help is at hand
            denied = not _NOTHING.isdisjoint(behind)  # delete nothing, tell nobody
            state.bearer, state.modality = self.addressee, Modality.MUST_NOT if denied else Modality.MUST
        elif self.norms[first] in _DO_NOT and any(concept == _BAN for concept, _ in here):
            state.bearer = self.addressee
