"""Governing: segment by segment, who bears what follows, in which mode and in which scope."""

from bisect import bisect_right
from collections.abc import Collection, Iterator
from itertools import takewhile

from auditor.audit.conditions import ends_condition
from auditor.audit.statements import (
    ANAPHORA,
    CLOSE,
    CONTROLS,
    DUTY_NOUN,
    EXCEPTION,
    EXCEPTION_END,
    FREE,
    HEDGE,
    MODALITIES,
    NO_CONSENT_NEEDED,
    OPEN,
    OPENINGS,
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
from auditor.audit.subjects import RELATIVE, TAKEN, Subjects
from auditor.audit.surroundings import Surroundings
from auditor.contract import Side
from auditor.language.tokens import Tokens

_TURNS = frozenset(("但", "provid", "howev", "然"))
_BESIDE_A_HEDGE = 1
"""Tokens that a segment may have besides a hedge and still be nothing but the hedge."""
_NEW_RULE = frozenset(("MUST", "MUST_NOT", "NEED_NOT"))
_BY_NOBODY = frozenset(("MAY", "MUST"))
_OR_AND = frozenset(("并", "或", "and", "or", "及", "且"))
_ADDS = frozenset(("and", "并", "且", "but"))
_FORBIDS = frozenset("得应可能准许宜须要")
_ABSTAINS = frozenset(("refrain", "abstain", "desist", "avoid", "避"))
_LOOSE = frozenset(("may", "can", "得"))
_OPEN_ENDED = frozenset(("但", "provid", "howev", "notwithstand", "然", "惟", "唯"))
_BEARS_IT = frozenset(("承", "负"))  # 甲方不因本合同承担…: denied at the subject
_NO_SUBJECTS = frozenset("no none neither nothing nobody".split())
_IFS = frozenset("如若倘")
_TIMES = frozenset(("IN_TERM", "WITHIN_TERM", "AFTER_END", "TAIL", "CONTRACT_TERM"))
_SCOPED = OPENINGS | {EXCEPTION_END}
# A name costs a tenth of looking a member up in its class.
_MAIN, _RELEASED = Scope.MAIN, Modality.NEED_NOT
_new_mark = tuple.__new__  # without the keywords and defaults that a NamedTuple sees to


class Governing:
    """Reads the segments of statements; what it learns goes into the State and the Statement's marks."""

    def __init__(self, tokens: Tokens, quiet: Collection[str]) -> None:
        self.quiet = quiet
        self.norms = tokens.norms
        self.around = Surroundings(tokens)
        self.subjects = Subjects(tokens, self.around)
        self.before_items: State | None = None
        """How a duty or a ban stood right before the first item of its list within a paragraph."""

    def scope(self, start: int, end: int, events: list[Event], state: State) -> Scope:
        """Whether a segment is condition, exception or the rule itself."""
        norms = self.norms
        opening: Event | None = None
        for event in outside_brackets(events) if "(" in norms[start:end] else events:
            if event[2] not in _SCOPED:
                continue
            if event[2] == EXCEPTION_END:
                state.exception_open = False
                return Scope.EXCEPTION
            if opening is None and (
                event[0] <= start + 4 or (norms[event[0]] in _IFS and norms[end - 1] == ",")
            ):
                opening = event  # also 视频上线后如引发批评,
        if opening and opening[2] == EXCEPTION:
            word = norms[opening[0]]
            if word == "除" and not any(e[2] in ("MUST", "MUST_NOT", "MAY") for e in events):
                return Scope.EXCEPTION
            if word in _TURNS and any(e[2] in _NEW_RULE for e in events):
                return Scope.MAIN
            closed = any(e[2] == CLOSE for e in events) and not any(e[2] == OPEN for e in events)
            parted = events[-1][2] == PARTY and events[-1][1] >= end - 1  # except that Talent, in her view, …
            state.exception_open = (word in _OPEN_ENDED and not closed) or parted
            return Scope.EXCEPTION
        if opening and not any(e[2] in MODALITIES and e[0] < opening[0] for e in events):
            return Scope.CONDITION  # but 甲方不得因乙方的言论解除合同 rules what it says
        if norms[end - 1] in ",:" and not state.exception_open and ends_condition(norms, start, end):
            return Scope.CONDITION
        if state.exception_open:
            return Scope.EXCEPTION
        if state.scope is Scope.EXCEPTION:
            return Scope.EXCEPTION
        return Scope.CONDITION if state.listed else Scope.MAIN

    def read(self, statement: Statement, number: int, events: list[Event], state: State) -> None:
        acted = False
        controls = [event for event in events if event[2] in CONTROLS]
        self._go_on(statement.segments[number][0], state)
        opening = self.norms[self._subject_at(statement, number, controls)]
        at = -1
        held: list[tuple[Side | None, Modality, bool, Scope]] = []
        said: tuple[Side | None, Modality, Scope, bool, int, bool] | None = None
        for start, end, concept, _ in events:
            if concept in CONTROLS:
                said = None
                at += 1
                if concept == PARTY:
                    if acted and at == 0 and names_times(events, start):
                        acted = False  # 这三个月您只替我们: the time stands before its subject
                    self.subjects.meet(statement, number, controls, at, state, acted)
                    if (
                        end < len(self.norms) and self.norms[end] == "who"
                    ):  # an Influencer who breaches these standards
                        side = controls[at][3]
                        said = (side, Modality.PLAIN, state.scope, state.hedged, number, False)
                    continue
                if concept == OPEN:
                    self._note_first_item(start, state)
                    held.append((state.bearer, state.modality, acted, state.scope))
                    if excepts_in_brackets(controls, at):
                        state.scope = Scope.EXCEPTION
                    continue
                if concept == CLOSE:
                    state.exception_open = False
                    if held:
                        state.bearer, state.modality, acted, state.scope = held.pop()
                    continue
                if concept == REFUSE:
                    refused = Mark(
                        concept, start, end, state.bearer, state.modality, state.scope, state.hedged, number
                    )
                    statement.marks.append(refused)
                    self._meet_refusal(state)
                    continue
                meant = self._meant(concept, end, events)
                self._steer(meant, statement, number, controls, at, state, opening)
                acted = acted or meant in MODALITIES
            else:
                meant = concept
                acted = acted or concept not in self.quiet
                if concept == TERMINATE and state.asker is not None:
                    self._resume(start, state)
                    said = None
            if said is None:  # the same until the next control
                said = (state.bearer, state.modality, state.scope, state.hedged, number, state.right)
            statement.marks.append(_new_mark(Mark, (meant, start, end, *said)))
        if held:
            state.bearer, state.modality, _, _ = held[0]

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
            self._meet_modality(concept, number, controls, at, state, opening)
        elif concept == REQUIRE:
            self._meet_require(controls, at, state)
        elif concept == HEDGE:
            self._meet_hedge(statement, number, state, controls[at], self._hedges_from(controls, at))

    def _note_first_item(self, start: int, state: State) -> None:
        """Talent shall (i) …"""
        first = self.before_items is None and self.norms[start + 2 : start + 3] == [")"]
        if first and state.modality in ORDERS and state.scope is _MAIN:
            self.before_items = state.copy()

    def _go_on(self, start: int, state: State) -> None:
        """承诺不诋毁甲方，并保守秘密: what 并 adds to a bare 不 is a duty again."""
        if state.bare_not and self.norms[start] == "并":
            state.modality, state.bare_not = Modality.PLAIN, False

    def _resume(self, start: int, state: State) -> None:
        """有权要求乙方道歉并解除合同: who asks the other to apologise ends the contract itself."""
        if self.norms[start - 1] in _OR_AND:
            state.bearer, state.modality = state.asker, Modality.MAY

    @staticmethod
    def _subject_at(statement: Statement, number: int, controls: list[Event]) -> int:
        """The first token of the subject: of the sentence where no segment so far has had a rule or a party."""
        start = statement.segments[number][0]
        if start == statement.start or any(control[2] == PARTY for control in controls):
            return start
        begun = any(mark.concept in MODALITIES for mark in statement.marks)
        return start if begun else statement.start

    def _hedges_from(self, controls: list[Event], at: int) -> int:
        """The token from which a hedge counts: shall notify and shall use best efforts to help hedges no notice."""
        duties = (c[0] for c in reversed(controls[:at]) if c[2] == "MUST")
        return next((start for start in duties if self.norms[start - 1] in _ADDS), 0)

    @staticmethod
    def _meet_hedge(statement: Statement, number: int, state: State, hedge: Event, since: int) -> None:
        state.hedged = True
        start, end = statement.segments[number]
        # shall, where practicable, keep clear of …: what is put in between hedges what follows.
        alone = number > 0 and end - start - (hedge[1] - hedge[0]) <= _BESIDE_A_HEDGE
        state.hedge_segment = number + 1 if alone else number
        bound = any(mark.concept in MODALITIES for mark in statement.marks)
        state.hedged_first = state.hedged_first or (number == 0 and not bound)
        for position, mark in enumerate(statement.marks):
            hedged = mark.segment == number and mark.start >= since
            hedged |= alone and mark.end == start - 1  # shall refrain, where possible, from …
            if hedged and mark.scope is not Scope.EXCEPTION:
                statement.marks[position] = mark._replace(hedged=True)

    def _is_consent(self, controls: list[Event], at: int) -> bool:
        """未经甲方书面同意: the brand's consent is asked for; it agrees to nothing here."""
        giver = controls[at - 1] if at > 0 else None
        return (
            giver is not None
            and controls[at][2] == "MUST"
            and giver[2] == PARTY
            and self.norms[controls[at][0]] == "同"
            and self.around.consents(giver[0], giver[1])
        )

    def _meet_modality(
        self, concept: str, number: int, controls: list[Event], at: int, state: State, opening: str
    ) -> None:
        modality = MODALITIES[concept]
        start = controls[at][0]
        if self.norms[start] == "nor" and state.modality is Modality.NEED_NOT:
            return  # shall not be required to remove it, nor to apologise
        if modality is Modality.MAY and self.norms[start - 1] in RELATIVE:
            return  # no statement that may harm: what it may do, nobody may
        if (
            self.norms[start] in _LOOSE
            and controls[at][1] - start == 1
            and opening not in _NO_SUBJECTS
            and not self.around.right_behind(controls, at)
        ):
            return
        before = controls[at - 1] if at > 0 else None
        following = controls[at + 1] if at + 1 < len(controls) else None
        if before and before[2] == PARTY and self.norms[before[0] - 1] in TAKEN and start - before[1] <= 1:
            return
        if self.around.at_request(controls[at], following) or self._is_consent(controls, at):
            return
        if concept == FREE and following and following[2] == PARTY:
            state.asked = following[3]
        directly = before is not None and start - before[1] <= 1
        if (
            modality is Modality.MUST
            and directly
            and before
            and before[2] in {"NEED_NOT", "MUST_NOT", "MAY", "NONE_SUCH"}
        ):
            return
        released = state.modality is Modality.NEED_NOT and (
            any(c[2] == "NEED_NOT" for c in controls[:at])
            or self.norms[start] in _BEARS_IT
            or self.norms[start] in _ABSTAINS  # need not apologise, or refrain from comment
        )
        if modality is Modality.MUST and released:
            return
        if modality is Modality.MUST_NOT and released:
            modality = Modality.MAY
        elif concept in _BY_NOBODY and at == first_modality(controls) and self._by_nobody(before, opening):
            modality = (
                Modality.MUST_NOT
            )  # no screenshot may be given to anyone, no Talent Party shall endorse
        if state.hedged and number != state.hedge_segment:
            state.hedged = state.hedged_first
        if concept in _NEW_RULE and self._binds_outsiders(controls, at):
            state.bearer = Side.OTHER
        state.modality = modality
        state.bare_not = modality is Modality.MUST_NOT and self._is_bare_not(start)
        # 有权, is entitled to, and the "may" of a contract give a right; 可 may also be a weak duty.
        state.right = controls[at][1] - start > 1 or self.norms[start].isascii()

    def _binds_outsiders(self, controls: list[Event], at: int) -> bool:
        """甲方的代工厂、快递公司应当保密: they are none of the parties, unless the KOL is named with them or must see to it;
        the 公司 of 快递公司 is not the brand."""
        start = controls[at][0]
        outside = self.around.outsiders_from(start)
        if outside == start:
            return False
        named = [control for control in controls[:at] if control[2] == PARTY and control[0] <= outside]
        return all(side is Side.BRAND and self.around.owns(end) for _, end, _, side in named)

    def _by_nobody(self, before: Event | None, opening: str) -> bool:
        """Whether the subject is denied: at the head of its sentence, or right before the party that is named."""
        if before is not None and before[2] == PARTY and self.norms[before[0] - 1] in _NO_SUBJECTS:
            return True
        return opening in _NO_SUBJECTS

    def _is_bare_not(self, start: int) -> bool:
        """不进行 denies its own verb only; 不得 goes on to forbid what stands behind the comma."""
        return self.norms[start] == "不" and self.norms[start + 1] not in _FORBIDS

    def _meet_require(self, controls: list[Event], at: int, state: State) -> None:
        """有权要求乙方删除 binds 乙方; 不得要求乙方删除 frees it. 按甲方要求 is only a noun."""
        start, end, _, _ = controls[at]
        before = controls[at - 1] if at > 0 else None
        following = controls[at + 1] if at + 1 < len(controls) else None
        verb = before is not None and before[2] in MODALITIES and start - before[1] <= 2
        object_next = following is not None and following[2] == PARTY and following[0] - end <= 2
        if not verb and not object_next:
            return
        state.asker = state.bearer
        freed = before is not None and before[2] == FREE
        released = freed or state.modality in {Modality.MUST_NOT, Modality.NEED_NOT}
        if object_next and following:
            state.asked = following[3]
        elif state.bearer in {Side.BRAND, Side.KOL} and state.modality is not Modality.MUST:
            state.bearer = Side.KOL if state.bearer is Side.BRAND else Side.BRAND
        state.modality = Modality.NEED_NOT if released else Modality.MUST

    @staticmethod
    def _meet_refusal(state: State) -> None:
        """不得拒绝 is a duty, 有权拒绝 is a release."""
        if state.scope is Scope.CONDITION:
            return
        if state.modality is Modality.MUST_NOT:
            state.modality = Modality.MUST
        elif state.modality is Modality.MAY:
            state.modality = Modality.NEED_NOT

    @staticmethod
    def note_bearers(statement: Statement) -> None:
        """Whether others than the KOL alone bear what the statement orders or forbids."""
        bearers = {mark.bearer for mark in statement.marks if mark.scope is _MAIN and mark.modality in ORDERS}
        statement.others_only = bool(bearers) and bearers <= OTHERS

    @staticmethod
    def note_swallowing(statement: Statement) -> None:
        """An exception that the KOL alone may judge swallows the rule; so does 乙方认为必要时，可不受前款限制."""
        if OWN_JUDGEMENT not in statement.by_concept:
            return
        freed = any(mark.modality is _RELEASED and mark.scope is _MAIN for mark in statement.marks)
        released = freed and ANAPHORA in statement.by_concept
        # 乙方认为合适的合作，…，不受前项限制; …者，可自行接受，毋须甲方同意
        let_go = freed or not {EXCEPTION_END, NO_CONSENT_NEEDED}.isdisjoint(statement.by_concept)
        put_aside = STRUCK in statement.by_concept  # Section 5.2 does not apply where she considers …
        for mark in statement.by_concept[OWN_JUDGEMENT]:
            excepts = (
                mark.scope is Scope.EXCEPTION
                or (mark.scope is Scope.CONDITION and (released or put_aside))
                or (let_go and mark.scope is Scope.MAIN and mark.modality is Modality.PLAIN)
            )
            if excepts and mark.bearer not in OTHERS:
                statement.swallowed = True


def outside_brackets(events: list[Event]) -> Iterator[Event]:
    """The events that stand in no bracket which the segment itself closes: (minor offences excepted) excepts no more
    than it says."""
    closing = [number for number, event in enumerate(events) if event[2] == CLOSE]
    skip_to = -1
    for number, event in enumerate(events):
        if number <= skip_to:
            continue
        if event[2] == OPEN:
            place = bisect_right(closing, number)
            if place < len(closing):
                skip_to = closing[place]
                continue
        yield event


def names_times(events: list[Event], start: int) -> bool:
    """Whether all that the events before a token say is a time."""
    before = [event for event in events if event[0] < start]
    times = [(event[0], event[1]) for event in before if event[2] in _TIMES]
    return bool(times) and all(
        any(first <= event[0] and event[1] <= last for first, last in times) for event in before
    )


def excepts_in_brackets(controls: list[Event], at: int) -> bool:
    """Whether the bracket that opens here is an exception: (other than a minor traffic offence)."""
    inside = list(takewhile(lambda event: event[2] != CLOSE, controls[at + 1 : at + _LONGEST_BRACKET]))
    closed = len(inside) < len(controls[at + 1 : at + _LONGEST_BRACKET])
    return closed and any(event[2] in (EXCEPTION, EXCEPTION_END) for event in inside)


_LONGEST_BRACKET = 40


def first_modality(controls: list[Event]) -> int:
    """The place of the first modality among the controls of a segment, -1 if there is none."""
    return next((place for place, control in enumerate(controls) if control[2] in MODALITIES), -1)
