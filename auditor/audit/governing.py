"""Governing: segment by segment, who bears what follows, in which mode and in which scope."""

import re
from collections.abc import Collection

from auditor.audit.modes import Modes, first_modality
from auditor.audit.scopes import excepts_in_brackets
from auditor.audit.statements import (
    ANAPHORA,
    CLOSE,
    CONTROLS,
    DISPUTES,
    DUTY_NOUN,
    EXCEPTION_END,
    FREE,
    HEDGE,
    LET_OFF,
    MODALITIES,
    NO_CONSENT_NEEDED,
    OPEN,
    OPINES,
    ORDERS,
    OTHERS,
    OWN_JUDGEMENT,
    PARTY,
    REFUSE,
    REQUIRE,
    STRUCK,
    TERMINATE,
    Event,
    Mark,
    Modality,
    Scope,
    State,
    Statement,
)
from auditor.audit.subjects import Subjects
from auditor.audit.surroundings import Surroundings
from auditor.audit.times import names_times
from auditor.contract import Side
from auditor.language.tokens import Tokens

_BESIDE_A_HEDGE = 1
"""Tokens that a segment may have besides a hedge and still be nothing but the hedge."""
_OR_AND = frozenset(("并", "或", "and", "or", "及", "且"))
_ADDS = frozenset(("and", "并", "且", "but"))
# A name costs a tenth of looking a member up in its class.
_MAIN, _RELEASED = Scope.MAIN, Modality.NEED_NOT
_ASKS = frozenset((Modality.PLAIN, Modality.MUST))
_RELATIVE = frozenset(("which", "that", "what", "whatever", "whom", "as", "where"))
_ALSO = frozenset("也亦并且均都")
_PROVIDED = "provid"
"""Provided she is satisfied, in her own judgement, that …: what hangs on it hangs on her."""
_LEAVES_OPEN = frozenset((Modality.PLAIN, Modality.MAY))
_PUT_ASIDE = frozenset((STRUCK, LET_OFF, FREE))
_SHE = frozenset("she he herself himself".split())
_PROVISIONS = frozenset("clause section paragraph article 条 款".split())
_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2})+")
_NEAR = 5
_PIECE = 4
_DISCRETION = frozenset("视酌斟看适")
_Held = tuple[Side | None, Modality, bool, Scope]
_Said = tuple[Side | None, Modality, Scope, bool, int, bool]
_new_mark = tuple.__new__  # without the keywords and defaults that a NamedTuple sees to


class Governing:
    """Reads the segments of statements; what it learns goes into the State and the Statement's marks."""

    def __init__(self, tokens: Tokens, quiet: Collection[str], misdeeds: Collection[str]) -> None:
        self.quiet = quiet
        self.misdeeds = misdeeds
        self.norms = tokens.norms
        self.around = Surroundings(tokens)
        self.subjects = Subjects(tokens, self.around)
        self.modes = Modes(tokens, self.around)
        self.before_items: State | None = None
        """How a duty or a ban stood right before the first item of its list within a paragraph."""

    def read(self, statement: Statement, number: int, events: list[Event], state: State) -> None:
        """Note every concept of a segment with who bears it, in which mode and scope; ``state`` goes on behind it."""
        acted, at, first_act = False, -1, len(self.norms)
        controls = [event for event in events if event[2] in CONTROLS]
        opening = self._begin(statement, number, controls, state)
        held: list[_Held] = []
        said: _Said | None = None
        for start, end, concept, _ in events:
            if concept in CONTROLS:
                said = None
                at += 1
                if concept == PARTY:
                    acted = acted and not (at == 0 and names_times(self.norms, events, start))
                    acted = acted and first_act <= start  # "the hotel" is no act of the Hotel
                    self.subjects.meet(statement, number, controls, at, state, acted)
                    if end < len(self.norms) and self.norms[end] == "who":
                        said = _said_of_whoever(controls[at][3], number, state)
                    continue
                if concept == OPEN:
                    held.append(self._open_bracket(controls, at, state, acted))
                    continue
                if concept == CLOSE:
                    acted = _close_bracket(held, state, acted)
                    continue
                if concept == REFUSE:
                    self._note_refusal(statement, number, controls[at], state)
                    continue
                meant = self._meant(concept, end, events)
                self._steer(meant, statement, number, controls, at, state, opening)
                if meant in MODALITIES:
                    acted, first_act = True, min(first_act, end)
            else:
                meant = concept
                if concept not in self.quiet:
                    acted, first_act = True, min(first_act, end)
                if concept == TERMINATE and state.asker is not None:
                    self._resume(start, state)
                    said = None
            if said is None:  # the same until the next control
                said = (state.bearer, state.modality, state.scope, state.hedged, number, state.right)
            statement.marks.append(_new_mark(Mark, (meant, start, end, *said)))
        if held:
            state.bearer, state.modality, _, _ = held[0]

    def _open_bracket(self, controls: list[Event], at: int, state: State, acted: bool) -> _Held:
        """What to go on with behind a bracket, which may number the first item of a list or hold an exception."""
        self._note_first_item(controls[at][0], state)
        held = (state.bearer, state.modality, acted, state.scope)
        if excepts_in_brackets(controls, at):
            state.scope = Scope.EXCEPTION
        return held

    def _note_refusal(self, statement: Statement, number: int, refusal: Event, state: State) -> None:
        """Refusing is itself done in the mode so far; what is refused is not."""
        start, end, concept, _ = refusal
        statement.marks.append(
            Mark(concept, start, end, state.bearer, state.modality, state.scope, state.hedged, number)
        )
        self.modes.meet_refusal(state)

    @staticmethod
    def _meant(concept: str, end: int, events: list[Event]) -> str:
        """There is no duty to …: a warranty that names a duty behind it is a release."""
        if concept == "NONE_SUCH" and any(e[2] == DUTY_NOUN and e[0] >= end for e in events):
            return "NEED_NOT"
        return concept

    def _steer(
        self,
        concept: str,
        statement: Statement,
        number: int,
        controls: list[Event],
        at: int,
        state: State,
        opening: str,
    ) -> None:
        if concept in MODALITIES:
            self.modes.meet(concept, number, controls, at, state, opening)
        elif concept == REQUIRE:
            self.modes.meet_require(controls, at, state)
        elif concept == HEDGE:
            self._meet_hedge(statement, number, state, controls[at], self._hedges_from(controls, at))

    def _note_first_item(self, start: int, state: State) -> None:
        """Talent shall (i) …"""
        first = self.before_items is None and self.norms[start + 2 : start + 3] == [")"]
        if first and state.modality in ORDERS and state.scope is _MAIN:
            self.before_items = state.copy()

    def _begin(self, statement: Statement, number: int, controls: list[Event], state: State) -> str:
        """The word with which the subject of a segment begins. 承诺不诋毁甲方，并保守秘密: what 并 adds to a bare 不 is a
        duty again; 甲方不得要求乙方道歉，也不得…: whoever may not ask may not do that either."""
        first = statement.segments[number][0]
        also_banned = self.norms[first] in _ALSO and any(
            c[2] == "MUST_NOT" and c[0] - first in {0, 1} for c in controls
        )
        if also_banned and state.asker is not None and state.modality is _RELEASED:
            state.bearer = state.asker
        if state.bare_not and self.norms[first] == "并":
            state.modality, state.bare_not = Modality.PLAIN, False
        return self.norms[self._subject_at(statement, number, controls)]

    def _resume(self, start: int, state: State) -> None:
        """有权要求乙方道歉并解除合同: who asks the other to apologise ends the contract itself."""
        if self.norms[start - 1] in _OR_AND:
            state.bearer, state.modality = state.asker, Modality.MAY

    def _goes_on_listing(self, statement: Statement, number: int) -> bool:
        """Whether nothing but short pieces of a list stands before a segment."""
        pieces = statement.segments[:number]
        ruled = any(mark.concept in MODALITIES for mark in statement.marks)
        return not ruled and all(end - start <= _PIECE for start, end in pieces)

    def _subject_at(self, statement: Statement, number: int, controls: list[Event]) -> int:
        """The first token of the subject: of the sentence where no segment so far has had a rule or a party."""
        start = statement.segments[number][0]
        ruled = first_modality(controls)
        before = controls[:ruled] if ruled >= 0 else controls
        if number and self.norms[statement.start] == "no" and self._goes_on_listing(statement, number):
            return statement.start  # no post, stream or comment of hers may …
        if start == statement.start or any(control[2] == PARTY for control in before):
            return start  # but in "no act of hers shall entitle the Brand" the party behind is no subject
        begun = any(mark.concept in MODALITIES for mark in statement.marks)
        return start if begun else statement.start

    def _hedges_from(self, controls: list[Event], at: int) -> int:
        """The token from which a hedge counts: shall notify and shall use best efforts to help hedges no notice."""
        duties = (c[0] for c in reversed(controls[:at]) if c[2] == "MUST")
        return next((start for start in duties if self.norms[start - 1] in _ADDS), 0)

    def _meet_hedge(self, statement: Statement, number: int, state: State, hedge: Event, since: int) -> None:
        if (
            state.bearer is Side.BRAND
            and state.modality is Modality.MAY
            and self.norms[hedge[0]] in _DISCRETION
        ):
            return  # 平台可视情节扣减报酬: its choice among its rights
        state.hedged = True
        start, end = statement.segments[number]
        # shall, where practicable, keep clear of …: what is put in between hedges what follows.
        alone = number > 0 and end - start - (hedge[1] - hedge[0]) <= _BESIDE_A_HEDGE
        here = [mark for mark in statement.marks if mark.segment == number and mark.end <= hedge[0]]
        ruled = max((mark.end for mark in here if mark.concept in MODALITIES), default=start)
        acted = any(mark.start >= ruled for mark in here)
        ends = end - hedge[1] <= _BESIDE_A_HEDGE and not acted  # 尽合理努力，避免透露
        state.hedge_segment = number + 1 if alone or ends else number
        bound = any(mark.concept in MODALITIES for mark in statement.marks)
        state.hedged_first = state.hedged_first or (number == 0 and not bound)
        for position, mark in enumerate(statement.marks):
            hedged = mark.segment == number and mark.start >= since
            hedged |= alone and mark.end == start - 1  # shall refrain, where possible, from …
            if hedged and mark.scope is not Scope.EXCEPTION:
                statement.marks[position] = mark._replace(hedged=True)

    def note_bearers(self, statement: Statement) -> None:
        """Whether others than the KOL alone bear what the statement orders or forbids, and where it tells what the brand did."""
        deeds = (
            mark.start
            for mark in statement.marks
            if mark.concept in self.misdeeds and mark.bearer is Side.BRAND
        )
        statement.brands_deed = min(deeds, default=-1)
        bearers = {mark.bearer for mark in statement.marks if mark.scope is _MAIN and mark.modality in ORDERS}
        statement.others_only = bool(bearers) and bearers <= OTHERS

    @staticmethod
    def hedge_by_own_choice(statement: Statement) -> None:
        """A duty that waits until the KOL herself finds it needed (博主自己觉得有必要的，就删除) binds her to no more than she
        likes: it is hedged."""
        waits = any(
            mark.scope is Scope.CONDITION and mark.bearer is Side.KOL
            for mark in statement.by_concept.get(OWN_JUDGEMENT, ())
        )
        if waits:
            statement.marks = [
                mark._replace(hedged=True)
                if mark.scope is _MAIN and mark.bearer is Side.KOL and mark.modality in _ASKS
                else mark
                for mark in statement.marks
            ]
            statement.gather()

    def note_swallowing(self, statement: Statement, events: list[Event]) -> None:
        """An exception that the KOL alone may judge swallows the rule; so does 乙方认为必要时，可不受前款限制."""
        judged = [*statement.by_concept.get(OWN_JUDGEMENT, ()), *statement.by_concept.get(DISPUTES, ())]
        numbered = self._puts_aside_by_number(statement)
        if numbered:
            judged += statement.by_concept.get(OPINES, ())
        if not judged:
            return
        freed = any(mark.modality is _RELEASED and mark.scope is _MAIN for mark in statement.marks)
        released = freed and ANAPHORA in statement.by_concept
        # 乙方认为合适的合作，…，不受前项限制; …者，可自行接受，毋须甲方同意
        let_go = freed or not {EXCEPTION_END, NO_CONSENT_NEEDED}.isdisjoint(statement.by_concept)
        # Section 5.2 does not apply, or does not prevent her, where she considers …
        put_aside = STRUCK in statement.by_concept or FREE in statement.by_concept
        told = {event[1]: event[3] for event in events if event[2] == PARTY}
        for mark in judged:
            excepts = (
                mark.scope is Scope.EXCEPTION
                or self._goes_on_excepting(mark, statement)
                or (mark.scope is Scope.CONDITION and (released or put_aside))
                or (numbered and mark.modality in _LEAVES_OPEN)
                or (let_go and mark.scope is Scope.MAIN and mark.modality is Modality.PLAIN)
                or (mark.modality is Modality.PLAIN and self.norms[statement.start] == _PROVIDED)
            )
            # Unless the Influencer disputes it: whoever stands right before the words, whoever was spoken of before.
            # any engagement that the Brand, in its sole discretion, regards as harmless
            near = next((told[at] for at in range(mark.start, mark.start - _NEAR, -1) if at in told), None)
            by = near or mark.bearer if mark.concept == OPINES else told.get(mark.start, mark.bearer) or near
            if by is None and self.norms[mark.start - 1] in _SHE:
                by = Side.KOL  # leaves the Creator free to share whatever she herself considers …
            if excepts and by not in OTHERS and (by is not None or mark.concept != OPINES):
                statement.swallowed = True

    def _puts_aside_by_number(self, statement: Statement) -> bool:
        """Clause 6.1 leaves out whatever she thinks …, 凡乙方觉得…的，不受5.1约束: a provision is named and let go."""
        if _PUT_ASIDE.isdisjoint(statement.by_concept):
            return False
        said = self.norms[statement.start : statement.end]
        return not _PROVISIONS.isdisjoint(said) or any(
            "." in norm and _NUMBER.fullmatch(norm) for norm in said
        )

    def _goes_on_excepting(self, mark: Mark, statement: Statement) -> bool:
        """Except that she may tell anything which, in her own opinion, …: what stands between its commas is excepted, too."""
        start, end = statement.segments[mark.segment - 1] if mark.segment else (0, 0)
        led = any(norm in _RELATIVE for norm in self.norms[max(start, end - 2) : end])
        return led and any(
            other.scope is Scope.EXCEPTION for other in statement.marks if other.segment == mark.segment - 1
        )


def _said_of_whoever(side: Side | None, number: int, state: State) -> _Said:
    """An Influencer who breaches these standards: it tells who is meant, in no mode."""
    return (side, Modality.PLAIN, state.scope, state.hedged, number, False)


def _close_bracket(held: list[_Held], state: State, acted: bool) -> bool:
    """Go on as before the bracket opened; returns whether anybody had acted by then."""
    state.exception_open = False
    if held:
        state.bearer, state.modality, acted, state.scope = held.pop()
    return acted
