"""Conditional segments: read apart from the rule that hangs on them, of which they may name the subject."""

from auditor.audit.conditions import (
    IFS,
    RECEIVED,
    calls_upon,
    first_notice,
    named_before_condition,
    rule_before_time,
    rule_in_condition,
)
from auditor.audit.governing import Governing
from auditor.audit.statements import (
    BREACH,
    CONDITION,
    DENIED,
    MODALITIES,
    NEW_RULE,
    OPPOSITE,
    OTHERWISE,
    PARTY,
    PRIOR_CONSENT,
    Event,
    Modality,
    Scope,
    State,
    Statement,
)
from auditor.contract import Side
from auditor.language.tokens import Tokens

_AHEAD = 3
_SUFFERED = frozenset("is are was were been be get becom ban bar suspend".split())
_BY = frozenset("经由被受获接应依")
_AT_THE_HEAD, _THENS = IFS | {"凡"}, frozenset("即则")
_COUNTS_AS = frozenset(("视为", "视同", "构成", "均视", "应视", "均属", "属于", "皆属"))
_NO_WORDS = frozenset(",:;。")
_ON_A_CALL = frozenset(
    (*RECEIVED, "接", "接奉", "自接", "一接到", "自收到", "自接到", "一经收到", "应", "按", "经")
)
_CALLS = tuple("通知 要求 指令 书面通知 书面要求 的通知 的要求 发出的 来函 函告 催告 电话通知 邮件".split())
_NO_VERBS = frozenset(
    "or and a an the any all each no not such this that these those its his her their our your it he she they we you then "
    "in at on upon by for with without to under within as of from during until unless whether including following".split()
)
"""What a list of acts does not go on with: it begins with what is done (…, insults anyone or …)."""
_CONSEQUENCES = frozenset(("TERMINATE", "DAMAGES", "REFUND"))
_AFTERWARDS = frozenset(("后", "内", "时"))
_RESETS = frozenset((BREACH, OTHERWISE))


class Conditional:
    """Reads the conditions of one contract; what it learns goes into the State and the Statement's marks."""

    def __init__(self, tokens: Tokens, governing: Governing) -> None:
        self.norms = tokens.norms
        self.governing = governing

    def joins(self, statement: Statement, number: int, own: list[Event], events: list[Event]) -> bool:
        """If Talent is charged, makes a statement of this kind, or becomes involved in a scandal, Sponsor may …: what "or"
        joins to a condition is one, and so is what stands between."""
        if self._then_follows(statement, number, events):
            return True
        if self._goes_on_without_subject(statement, number, own, events):
            return True
        if any(self._rules(event) or event[2] == PARTY for event in own):
            return False
        for start, end in statement.segments[number:]:
            if any(start <= event[0] < end and self._rules(event) for event in events):
                return False
            if self.norms[start] == "or":
                return any(event[0] >= end and event[2] in MODALITIES for event in events)
        return False

    def _rules(self, event: Event) -> bool:
        """Whether an event orders, allows or forbids something, which "is banned by the league" does not."""
        return event[2] in MODALITIES and self.norms[event[0]] not in _SUFFERED

    def _goes_on_without_subject(
        self, statement: Statement, number: int, own: list[Event], events: list[Event]
    ) -> bool:
        """If the Creator is arrested, insults anyone or joins in a scandal that harms the Brand, this Agreement may …: a list
        that ends in "or" and names nobody before it goes on with the condition, if the rule behind it names its own."""
        start, end = statement.segments[number]
        said = self.norms[start:end]
        if (
            "or" not in said
            or said[0] in _NO_VERBS
            or not said[0].isascii()
            or number + 1 >= len(statement.segments)
        ):
            return False
        if any(event[2] in MODALITIES or (event[2] == PARTY and event[0] <= start + 1) for event in own):
            return False
        if any(start <= event[0] < end and event[2] in _CONSEQUENCES for event in own):
            return False  # termination or a refund follows, as the Brand may choose
        behind = statement.segments[number + 1]
        ruled = any(behind[0] <= event[0] < behind[1] and event[2] in MODALITIES for event in events)
        return ruled and self.norms[behind[0]] != "and"

    def _then_follows(self, statement: Statement, number: int, events: list[Event]) -> bool:
        """如乙方在合同期内，或在终止后四个月内，接受他人委托，即构成违约: all that stands before 即 is the condition."""
        if self.norms[statement.start] not in _AT_THE_HEAD:
            return False
        for start, end in statement.segments[number:]:
            if self.norms[start] in _THENS or "".join(self.norms[start : start + 2]) in _COUNTS_AS:
                return start > statement.segments[number][0]
            if any(start <= event[0] < end and event[2] in MODALITIES for event in events):
                return False
        return False

    def read(
        self,
        statement: Statement,
        number: int,
        own: list[Event],
        behind: list[Event],
        state: State,
        whose: Side | None,
        *,
        ruled: bool,
    ) -> Side | None:
        """Read a segment that is a condition, and what it changes for the rule behind it; returns whom it is about. ``whose``
        is its subject where it has none of its own, ``ruled`` tells that a rule stands before it."""
        subject = self._read_apart(statement, number, own, state, whose)
        subject = self._whom_it_tells(statement.segments[number], own, subject, behind)
        if named_before_condition(self.norms, own):
            state.bearer, state.modality = own[0][3], Modality.PLAIN
        state.carried = state.carried or (ruled and self._lets_act(statement, number, own, behind))
        if state.modality in DENIED and any(event[2] in _RESETS for event in own):
            state.modality = Modality.PLAIN  # 不得披露；如有违反，赔偿…: a new rule
        return subject

    def _read_apart(
        self, statement: Statement, number: int, events: list[Event], state: State, whose: Side | None
    ) -> Side | None:
        """Read a condition apart: its subject and modality govern nothing behind it, unless the rule itself begins inside it
        (如乙方违约应支付违约金, 未经甲方同意不得披露). Returns who the condition is about."""
        ruled = 0 if state.listed else rule_before_time(self.norms, statement.segments[number], events)
        if ruled:
            state.scope = Scope.MAIN
            self.governing.read(statement, number, events[:ruled], state)
            self.governing.read(statement, number, events[ruled:], State(state.bearer, scope=Scope.CONDITION))
            return None
        called = self._called_upon(statement.segments[number], events)
        if called is not None and state.bearer is OPPOSITE[called]:
            state.bearer, state.modality = called, Modality.PLAIN
        inner = State(scope=Scope.CONDITION, bearer=state.bearer if state.listed else whose)
        turn = (
            len(events) if state.listed else rule_in_condition(self.norms, statement.segments[number], events)
        )
        self.governing.read(statement, number, events[:turn], inner)
        # 甲方因履行本合同知悉乙方资料的: the subject of the rule stands before its condition.
        subject = events[0][3] if events and events[0][2] == PARTY else inner.bearer
        if turn < len(events):
            state.scope = Scope.MAIN
            opened = any(event[2] in (CONDITION, PARTY) for event in events[:_AHEAD])
            if subject is not None and opened and not _consents(events[:turn]):
                state.bearer = subject
            self.governing.read(statement, number, events[turn:], state)
        return called or subject

    def _lets_act(
        self, statement: Statement, number: int, events: list[Event], following: list[Event]
    ) -> bool:
        """乙方…的，不以判决为前提，甲方作出合理判断后，即可解除: whoever has acted has the right that nobody else is named for."""
        end = statement.segments[number][1]
        acted = events[:1] and events[0][2] == PARTY and self.norms[end - 2] in _AFTERWARDS
        return bool(acted and following and MODALITIES.get(following[0][2]) is Modality.MAY)

    def _called_upon(self, segment: tuple[int, int], events: list[Event]) -> Side | None:
        """收到甲方通知后，应…: who is called upon acts, where a segment names nobody but the one that calls."""
        named = [event for event in events if event[2] == PARTY]
        if len(named) != 1 or named[0][3] not in OPPOSITE:
            return None
        start, end, _, side = named[0]
        if calls_upon(self.norms, *segment, events):
            return OPPOSITE[side]
        before = "".join(self.norms[segment[0] : start])
        calls = "".join(self.norms[end : end + 4]).startswith(_CALLS)
        return OPPOSITE[side] if calls and before in _ON_A_CALL else None

    def _whom_it_tells(
        self, segment: tuple[int, int], events: list[Event], subject: Side | None, following: list[Event]
    ) -> Side | None:
        """甲方在群里通知后，须撤下视频: whoever is told has to act, not who tells; but 甲方书面通知后，有权解除合同."""
        if self._called_upon(segment, events) is not None:
            return subject
        named = next((event for event in events[:_AHEAD] if event[2] == PARTY), None)
        if subject not in OPPOSITE or named is None or named[0] > segment[0] + _AHEAD:
            return subject
        if next((event[2] for event in following if event[2] in MODALITIES), "MUST") not in NEW_RULE:
            return subject
        start, end = named[1], segment[1]
        if not _BY.isdisjoint(self.norms[start : start + 1]):
            return subject  # 乙方经甲方通知后，应…
        while end > start and self.norms[end - 1] in _NO_WORDS:
            end -= 1
        ends_so = self.norms[segment[0]].isascii() or self.norms[end - 1] in _AFTERWARDS
        told = ends_so and first_notice(self.norms, start, end) < end
        return OPPOSITE[subject] if told else subject


def _consents(events: list[Event]) -> bool:
    """Whether a condition is somebody's consent, whose giver is not the one who is bound."""
    return any(event[2] == PRIOR_CONSENT for event in events)
