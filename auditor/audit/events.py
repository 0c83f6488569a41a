"""Events: the phrases, parties and brackets of a contract, in the order in which its statements meet them."""

from bisect import bisect_left
from collections.abc import Collection, Sequence
from operator import itemgetter

from auditor.audit.inverted import with_inversions
from auditor.audit.statements import CLOSE, CONDITION, OPEN, PARTY, Event, Statement
from auditor.contract import Side
from auditor.language.lexicon import Hit

_BRACKETS = frozenset("()")
_SHOULD = "should"
_OTHERS = frozenset("ani other anoth rival compet 其他 其它 他 任何 任一 别的 同类".split())
OTHERS_BOUND, GOODS = "OTHERS_BOUND", "GOODS"
_DEEDS = frozenset(
    "disclos share reveal divulg use promot endors advertis post publish engag copi tell discuss accept make leak pass show give sell"
    " disparag criticis comment speak delet remov permit allow featur wear appear contact forward record distribut".split()
)
"""Not share any …: what a list of duties forbids; "not all of it" and "not later than" forbid nothing."""
_BINDING = frozenset("the shall must will may".split())
_PRONOUNS = frozenset("i you he she it we they this that".split())
_Mention = tuple[int, int, Side]


class Events:
    """The events of one contract; at one token the party comes first, the bracket last."""

    def __init__(self, norms: Sequence[str], hits: Sequence[Hit], parties: Sequence[_Mention]) -> None:
        events: list[Event] = [(start, end, PARTY, side) for start, end, side in reversed(parties)]
        told = {end for _, end, _ in parties}
        if _SHOULD in norms:
            hits = [
                hit
                for hit in hits
                if norms[hit[0]] != _SHOULD or hit[2] != CONDITION or not _has_subject(hit[0], norms, told)
            ]
        events += [(*hit, None) for hit in hits]
        for at, norm in enumerate(norms):
            if norm in _BRACKETS:
                events.append((at, at + 1, OPEN if norm == "(" else CLOSE, None))
        events.sort(key=itemgetter(0))
        events = with_inversions(norms, events)
        self._norms = norms
        self.all = events
        self.starts = [event[0] for event in events]
        self.ends = [event[1] for event in events]

    def of(self, statement: Statement) -> list[Event]:
        """The events of a statement; a phrase that goes on behind its end is none of them."""
        first = bisect_left(self.starts, statement.start)
        last = bisect_left(self.starts, statement.end)
        events = self.all[first:last]
        if max(self.ends[first:last], default=0) > statement.end:
            events = [event for event in events if event[1] <= statement.end or event[2] == PARTY]
        at = statement.start
        if self._norms[at] == "not" and not _DEEDS.isdisjoint(self._norms[at + 1 : at + 2]):
            events = [(at, at + 1, "MUST_NOT", None), *events]  # Creator obligations: • Not share any …
        return events


def _has_subject(start: int, norms: Sequence[str], told: Collection[int]) -> bool:
    """She should delete it, the Creator should ask: only Should the Creator … is a condition."""
    return start in told or (start > 0 and norms[start - 1] in _PRONOUNS)


def without_names(
    norms: Sequence[str], hits: Sequence[Hit], parties: Sequence[_Mention], acts: Collection[str]
) -> list[Hit]:
    """A party called Sponsor or Host does not sponsor or host wherever it is named, a party called Clinic or Bank is no kind of
    goods, and where the Guest signs, "the guest shall" binds nobody else."""
    named = {at for start, end, _ in parties for at in range(start, end)}
    return [
        hit
        for hit in hits
        if not (hit[0] in named and hit[1] - 1 in named and (hit[2] in acts or _is_the_goods(hit, norms)))
        and not (hit[2] == OTHERS_BOUND and _binds_named(hit, norms, named))
    ]


def _is_the_goods(hit: Hit, norms: Sequence[str]) -> bool:
    """Whether the name of a party is read as a kind of goods; any other clinic is one, and no party."""
    return hit[2] == GOODS and norms[hit[0] - 1] not in _OTHERS


def _binds_named(hit: Hit, norms: Sequence[str], named: Collection[int]) -> bool:
    """Whether the words that bind somebody else are a party's own name and its modality."""
    rest = [norms[at] for at in range(hit[0], hit[1]) if at not in named]
    return len(rest) < hit[1] - hit[0] and _BINDING.issuperset(rest)
