"""Items: lists within a paragraph, (i) …; (ii) …, and what an item takes over from the words before the first one."""

from bisect import bisect_left
from collections.abc import Sequence

from auditor.audit.modes import begins_with_ban
from auditor.audit.statements import CONDITION, MODALITIES, Event, Modality, Scope, State, Statement
from auditor.contract import Side

_BEFORE_ITEM = frozenset(("and", "or", "及", "或", "和"))
_RULES = frozenset(("shall", "must", "may", "will"))
_SHARED = 2


def begins_item(norms: list[str], at: int) -> bool:
    """Whether an item of a list within a paragraph begins here: (ii), or (b), 和(3)."""
    at += norms[at] in _BEFORE_ITEM
    return norms[at : at + 1] == ["("] and norms[at + 2 : at + 3] == [")"]


def note_denied_item(norms: list[str], statement: Statement, state: State) -> None:
    """The Talent shall: (a) post weekly; (b) not speak to the press; (c) …: an item that denies forbids."""
    if begins_with_ban(norms, _item_words(norms, statement.start)):
        state.denied_item = state.denied_item or state.modality is Modality.MUST
    elif state.denied_item:
        state.modality, state.denied_item = Modality.MUST, False
    if state.denied_item:
        state.modality = Modality.MUST_NOT


def _item_words(norms: list[str], at: int) -> int:
    """Where the words of an item begin, behind its (ii) if it has one."""
    return at + (norms[at] in _BEFORE_ITEM) + 3 if begins_item(norms, at) else at


def says_or_else(norms: list[str], first: int) -> bool:
    """Shall obey the law; otherwise the Brand may end it: what follows hangs on the duty before it."""
    return norms[first - 1] == ";" and norms[first] == "otherwis"


def further_condition_of(norms: list[str], above: Statement, first: int, last: int) -> int:
    """Company may walk away if Creator breaks the law; if he …, or …; or if …: the statement whose rule hangs on that,
    too; -1 where it has a rule of its own."""
    opens = norms[first] == "if" or norms[first : first + 2] == ["or", "if"]
    if norms[first - 1] != ";" or not opens or not _RULES.isdisjoint(norms[first:last]):
        return -1
    hangs = bool(above.marks) and above.marks[-1].scope is Scope.CONDITION
    return (above.lead if above.lead >= 0 else above.index) if hangs else -1


class Items:
    """Finds in one contract of whom what is listed is told; ``parties`` are where it names them."""

    def __init__(self, norms: list[str], parties: Sequence[tuple[int, int, Side]]) -> None:
        self.norms = norms
        self.parties = parties

    def begin_as_first(self, above: Statement, bound: State | None, state: State) -> State:
        """Talent shall (i) post what the Brand may approve; (ii) …: the second item begins where the first one did, which is
        ``bound``; and so where they stand behind a condition: may end this if the Talent (a) …; (b) …."""
        subject = self._subject_of_listed(above)
        if subject is not None:
            return State(bearer=subject, listed=True)
        if bound is not None:
            state.bearer, state.modality, state.hedged = bound.bearer, bound.modality, bound.hedged
        return state

    def tell_of_last_named(self, start: int, own: list[Event], state: State) -> None:
        """… if the Talent: breaks the law; insults anyone: what is listed behind the colon is told of the Talent."""
        listed = self._named_last(start) if self.norms[start - 1] == ":" else None
        if listed is not None and not any(event[2] in MODALITIES for event in own):
            state.bearer, state.modality, state.listed = listed, Modality.PLAIN, True

    def _subject_of_listed(self, statement: Statement) -> Side | None:
        """Whom a condition names right before the first item of a list within the paragraph: if the Talent (a) ….

        When bad news appears: (a) … names nobody so, and tells what must be done.
        """
        first = next((at for at in range(statement.start, statement.end) if begins_item(self.norms, at)), -1)
        opened = [mark for mark in statement.by_concept.get(CONDITION, ()) if mark.end <= first]
        if not opened or any(
            mark.concept in MODALITIES and opened[-1].end <= mark.start < first for mark in statement.marks
        ):
            return None
        return self._named_last(first)

    def _named_last(self, at: int) -> Side | None:
        """The party whose name ends just before a token, but for a colon or a verb that all items share."""
        index = bisect_left(self.parties, (at,)) - 1
        return self.parties[index][2] if index >= 0 and at - self.parties[index][1] <= _SHARED else None
