"""Statements: who must, must not, may or need not do what, sentence by sentence, as concepts with their scopes."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import NamedTuple

from auditor.contract import Contract, PassageKind, Side
from auditor.language.lexicon import Hit


class Modality(StrEnum):
    """How a statement binds its bearer. NONE_SUCH is the warranty that something is or was not so."""

    PLAIN = "PLAIN"
    MUST = "MUST"
    MUST_NOT = "MUST_NOT"
    MAY = "MAY"
    NEED_NOT = "NEED_NOT"
    NONE_SUCH = "NONE_SUCH"


class Scope(StrEnum):
    """Whether a concept stands in what is ruled, in its condition or in an exception to it."""

    MAIN = "main"
    CONDITION = "condition"
    EXCEPTION = "exception"


class Mark(NamedTuple):
    """A concept in a statement with everything that governs it; positions count tokens."""

    concept: str
    start: int
    end: int
    bearer: Side | None
    modality: Modality
    scope: Scope
    hedged: bool
    segment: int


@dataclass(slots=True)
class Statement:
    """One sentence, or one item of a list, with the statement that leads into it.

    ``segments`` are the token ranges between its commas. ``by_concept`` finds its marks.
    """

    index: int
    start: int
    end: int
    provision: int
    passage: int
    kind: PassageKind
    lead: int = -1
    before: int = -1
    leads: bool = False
    swallowed: bool = False
    marks: list[Mark] = field(default_factory=list)
    by_concept: dict[str, list[Mark]] = field(default_factory=dict)
    segments: list[tuple[int, int]] = field(default_factory=list)
    children: list[int] = field(default_factory=list)


# The concepts that steer the reading (resources/rulepacks/kol/language.yaml); all others are only carried along.
_MODALITIES = {
    "MUST": Modality.MUST,
    "MUST_NOT": Modality.MUST_NOT,
    "MAY": Modality.MAY,
    "NEED_NOT": Modality.NEED_NOT,
    "NONE_SUCH": Modality.NONE_SUCH,
    "FREE": Modality.MAY,
}
REQUIRE, REFUSE, HEDGE, FREE = "REQUIRE", "REFUSE", "HEDGE", "FREE"
CONDITION, EXCEPTION, EXCEPTION_END = "CONDITION", "EXCEPTION", "EXCEPTION_END"
DUTY_NOUN = "DUTY_NOUN"
OWN_JUDGEMENT, PRIOR_CONSENT = "OWN_JUDGEMENT", "PRIOR_CONSENT"
_STEERING = frozenset({*_MODALITIES, REQUIRE, REFUSE, CONDITION, EXCEPTION, EXCEPTION_END, HEDGE})
_PARTY, _OPEN, _CLOSE = "\0party", "\0open", "\0close"
_CONTROLS = _STEERING | {_PARTY, _OPEN, _CLOSE}
_Event = tuple[int, int, str, Side | None]

_SENTENCE_ENDS = frozenset("。!?;")
_ABBREVIATED = frozenset(
    "no co ltd inc mr ms mrs dr st art sec vs e g i u s corp etc p k a approx cf para jr sr v".split()
)
_SEGMENT_ENDS = frozenset(",:")
_QUALIFYING = frozenset("指定 提供 要求 书面 事先 事前 认可 确认 审定 同意 通知 选定 委托 授权 名下 旗下 审核 提出 发出 认为 需要 合理 另行 核可 核准 许可".split())
_NOT_SUBJECT_BEFORE = frozenset("向对与给经应按依为使让据受从于以至跟就将把比致到知含") | frozenset(
    "to of with by from for against on upon at between behalf under than via toward about given".split()
)
_NOT_SUBJECT_AFTER = frozenset(("的", "之", "'s"))
_UNLISTED_RANKS = frozenset(("annex", "part", "chapter", "section", "article", "article_en", "section_en", "heading"))
_TOWARDS = frozenset(("向", "对", "给", "to", "with"))
_OPENINGS = frozenset((CONDITION, EXCEPTION))
_OPEN_ENDED = frozenset(("但", "provid", "howev", "notwithstand", "然", "惟", "唯"))
_CONDITION_ENDS = frozenset("的时后者")
_BREACH_OBJECT_BEFORE = ("要求", "通知", "允许", "同意", "书面", "授权", "委托", "促使", "确保", "损害", "有损")


@dataclass(slots=True)
class _State:
    """Who is spoken of, and how he is bound, at one point of the reading."""

    bearer: Side | None = None
    modality: Modality = Modality.PLAIN
    hedged: bool = False
    scope: Scope = Scope.MAIN
    asked: Side | None = None
    exception_open: bool = False
    carried: bool = True
    hedged_first: bool = False

    def copy(self) -> "_State":
        return replace(self)


def read_statements(contract: Contract) -> list[Statement]:
    """Every statement of the contract in reading order."""
    return _Reader(contract).read()


class _Reader:
    """Walks the passages in order; what one leads into begins in the state that it ended in."""

    def __init__(self, contract: Contract) -> None:
        self.contract = contract
        self.tokens = contract.marked.tokens
        self.norms = self.tokens.norms
        self.hits = contract.marked.hits
        self.hit_starts = [hit.start for hit in self.hits]
        self.parties = contract.party_hits
        self.party_starts = [start for start, _, _ in self.parties]
        self.statements: list[Statement] = []
        self.open_lead: dict[int, tuple[int, _State]] = {}
        self.heading_subject: dict[int, Side | None] = {}

    def read(self) -> list[Statement]:
        for index, passage in enumerate(self.contract.passages):
            start, end = self.contract.marked.token_range(passage.start, passage.end)
            if start >= end:
                continue
            if passage.kind is PassageKind.HEADING:
                self._read_heading(passage.provision, start, end)
            elif passage.kind is not PassageKind.HEADER_ROW:
                self._read_passage(index, start, end)
        for statement in self.statements:
            if statement.lead >= 0:
                self.statements[statement.lead].children.append(statement.index)
        return self.statements

    def _read_heading(self, provision: int, start: int, end: int) -> None:
        first = bisect_left(self.party_starts, start)
        sides = {side for at, _, side in self.parties[first : first + 4] if at < end}
        if len(sides) == 1:
            self.heading_subject[provision] = sides.pop()

    def _read_passage(self, index: int, start: int, end: int) -> None:
        passage = self.contract.passages[index]
        lead, state = self._inherited(passage.provision, index)
        subject = state.bearer
        outer = lead
        ended = state
        before = -1
        for first, last in self._sentences(start, end, passage.kind):
            statement = Statement(
                len(self.statements), first, last, passage.provision, index, passage.kind, lead, before
            )
            self.statements.append(statement)
            state = self._read_statement(statement, state, subject)
            subject = state.bearer or subject
            before = statement.index
            ended = state
            if self.norms[last - 1] == ";":
                if lead < 0 and ":" in self.norms[first:last]:
                    lead = statement.index
            elif outer < 0:
                state = _State(bearer=subject)
                lead = -1
        if self.norms[end - 1] == ":" or self._leads_list(start, end):
            last_statement = self.statements[-1]
            last_statement.leads = True
            self.open_lead[passage.provision] = (last_statement.index, ended)
        elif passage.kind is PassageKind.TEXT and outer < 0:
            self.open_lead.pop(passage.provision, None)

    def _leads_list(self, start: int, end: int) -> bool:
        tail = "".join(self.norms[max(start, end - 8) : end])
        return tail.rstrip("。.:").endswith(("如下", "下列", "如下表", "如下表所示", "下表", "asfollow", "follow"))

    def _inherited(self, provision: int, passage: int) -> tuple[int, _State]:
        """The lead-in a passage hangs on, or at least the subject its headings name."""
        here = provision
        provisions = self.contract.provisions
        own = self.open_lead.get(here)
        if own is not None and self.statements[own[0]].passage != passage and self._carries(own[0]):
            return own[0], own[1].copy()
        while here:
            listed = provisions[here].rank not in _UNLISTED_RANKS
            here = provisions[here].parent
            if here in self.open_lead and (here or listed) and self._carries(self.open_lead[here][0]):
                lead, state = self.open_lead[here]
                return lead, state.copy()
        here = provision
        while True:
            if here in self.heading_subject:
                return -1, _State(bearer=self.heading_subject[here])
            if not here:
                return -1, _State()
            here = provisions[here].parent

    def _carries(self, lead: int) -> bool:
        """双方同意如下: opens the contract but leads into nothing in particular."""
        statement = self.statements[lead]
        if statement.provision or not any(concept in statement.by_concept for concept in _MODALITIES):
            return statement.provision > 0
        return "AGREE_AS_FOLLOWS" not in statement.by_concept

    def _sentences(self, start: int, end: int, kind: PassageKind) -> Iterator[tuple[int, int]]:
        norms = self.norms
        first = start
        for at in range(start, end):
            norm = norms[at]
            if norm in _SENTENCE_ENDS or (norm == "." and self._is_full_stop(at, end)):
                if kind is PassageKind.ROW and norm != ";":
                    continue
                yield first, at + 1
                first = at + 1
        if first < end:
            yield first, end

    def _is_full_stop(self, at: int, end: int) -> bool:
        text, tokens = self.tokens.folded.text, self.tokens
        if at + 1 >= end:
            return True
        if self.norms[at - 1].isdigit() and self.norms[at - 2] in ":;。.)":
            return False
        if text[tokens.ends[at] : tokens.ends[at] + 1] not in {" ", "\n", "\t", '"', "”"}:
            return False
        before = self.norms[at - 1]
        return before not in _ABBREVIATED and not (len(before) == 1 and before.isalpha() and before.isascii())

    def _segments(self, statement: Statement) -> list[tuple[int, int]]:
        """Between commas and colons, between cells, and before the words that open a condition or an exception."""
        norms, tokens, text = self.norms, self.tokens, self.tokens.folded.text
        cuts = {statement.start}
        for at in range(statement.start, statement.end - 1):
            if norms[at] in _SEGMENT_ENDS:
                cuts.add(at + 1)
        if statement.kind is PassageKind.ROW:
            for at in range(statement.start, statement.end - 1):
                if "\t" in text[tokens.ends[at] : tokens.starts[at + 1]]:
                    cuts.add(at + 1)
        for hit in self._hits(statement):
            if hit.concept in (CONDITION, EXCEPTION) and norms[hit.start].isascii():
                cuts.add(hit.start)
        ordered = [*sorted(cuts), statement.end]
        return list(zip(ordered, ordered[1:], strict=False))

    def _hits(self, statement: Statement) -> list[Hit]:
        first = bisect_left(self.hit_starts, statement.start)
        last = bisect_left(self.hit_starts, statement.end)
        return [hit for hit in self.hits[first:last] if hit.end <= statement.end]

    def _read_statement(self, statement: Statement, state: _State, fallback: Side | None) -> _State:
        events = self._events(statement)
        statement.segments = self._segments(statement)
        state = state.copy()
        if statement.lead < 0 and self.norms[statement.start - 1] != ";":
            state.hedged = False
        if statement.kind is PassageKind.ROW:
            state.bearer = self._named_in_row(statement, events) or state.bearer
        condition_subject: Side | None = None
        position = 0
        state.carried = True
        state.hedged_first = False
        for number, (start, end) in enumerate(statement.segments):
            first = position
            while position < len(events) and events[position][0] < end:
                position += 1
            own = events[first:position]
            scope = self._scope(start, end, own, state)
            if scope is Scope.CONDITION:
                condition_subject = self._read_condition(statement, number, own, state) or condition_subject
                continue
            state.scope = scope
            if condition_subject and state.carried and statement.lead < 0:
                state.bearer, state.modality, state.carried = condition_subject, Modality.PLAIN, False
            elif state.bearer is None:
                state.bearer = condition_subject or fallback
            self._read_segment(statement, number, own, state)
            if state.scope is Scope.EXCEPTION and not state.exception_open:
                state.scope = Scope.MAIN
        for mark in statement.marks:
            statement.by_concept.setdefault(mark.concept, []).append(mark)
        self._note_swallowing(statement)
        state.exception_open = False
        if statement.end - 1 < len(self.norms) and self.norms[statement.end - 1] != ":":
            state.scope = Scope.MAIN
        return state

    def _read_condition(
        self, statement: Statement, number: int, events: list[_Event], state: _State
    ) -> Side | None:
        """Read a condition apart: its subject and modality govern nothing behind it, unless the rule itself begins
        inside it (如乙方违约应支付违约金, 未经甲方同意不得披露). Returns who the condition is about."""
        inner = _State(scope=Scope.CONDITION)
        turn = self._turn(number, statement, events)
        self._read_segment(statement, number, events[:turn], inner)
        if turn < len(events):
            state.scope = Scope.MAIN
            if inner.bearer is not None and events[0][2] == CONDITION and not _consents(events[:turn]):
                state.bearer = inner.bearer
            self._read_segment(statement, number, events[turn:], state)
        return inner.bearer

    def _turn(self, number: int, statement: Statement, events: list[_Event]) -> int:
        """Where in a condition without a comma the rule begins; the number of events if it does not."""
        start, end = statement.segments[number]
        opened = next((k for k, e in enumerate(events) if e[2] == CONDITION and e[0] <= start + 4), None)
        if opened is None or self.norms[events[opened][0]].isascii():
            return len(events)
        last = self.norms[end - 2] if self.norms[end - 1] in ",:;。" else self.norms[end - 1]
        if last in _CONDITION_ENDS:
            return len(events)
        for k in range(opened + 1, len(events)):
            if self.norms[events[k][0]] == "同":  # 未经甲方同意: the consent is part of the condition
                continue
            if events[k][2] in {"MUST", "MUST_NOT", "MAY", "NEED_NOT"}:
                return k - 1 if events[k - 1][2] == _PARTY and k - 1 > opened else k
        return len(events)

    def _named_in_row(self, statement: Statement, events: list[_Event]) -> Side | None:
        """The side that a cell of a table row names and nothing else."""
        parties = [event for event in events if event[2] == _PARTY]
        for start, end in statement.segments:
            inside = [event for event in parties if start <= event[0] < end]
            if inside and sum(event[1] - event[0] for event in inside) >= end - start - len(inside):
                sides = {event[3] for event in inside}
                return sides.pop() if len(sides) == 1 else Side.BOTH
        return None

    def _events(self, statement: Statement) -> list[_Event]:
        events: list[_Event] = [(hit.start, hit.end, hit.concept, None) for hit in self._hits(statement)]
        first = bisect_left(self.party_starts, statement.start)
        last = bisect_left(self.party_starts, statement.end)
        events += [(start, end, _PARTY, side) for start, end, side in self.parties[first:last]]
        norms = self.norms
        if "(" in norms[statement.start : statement.end]:
            for at in range(statement.start, statement.end):
                if norms[at] == "(":
                    events.append((at, at + 1, _OPEN, None))
                elif norms[at] == ")":
                    events.append((at, at + 1, _CLOSE, None))
        events.sort(key=_in_order)
        return events

    def _scope(self, start: int, end: int, events: list[_Event], state: _State) -> Scope:
        """Whether a segment is condition, exception or the rule itself."""
        norms = self.norms
        opening: _Event | None = None
        for event in events:
            if event[2] == EXCEPTION_END:
                state.exception_open = False
                return Scope.EXCEPTION
            if opening is None and event[0] <= start + 4 and event[2] in _OPENINGS:
                opening = event
        if opening and opening[2] == EXCEPTION:
            word = norms[opening[0]]
            if word == "除" and not any(e[2] in ("MUST", "MUST_NOT", "MAY") for e in events):
                return Scope.EXCEPTION
            closed = any(e[2] == _CLOSE for e in events) and not any(e[2] == _OPEN for e in events)
            state.exception_open = word in _OPEN_ENDED and not closed
            return Scope.EXCEPTION
        if opening:
            return Scope.CONDITION
        last = norms[end - 1] if norms[end - 1] not in ",:;。." else norms[end - 2] if end - 2 >= start else ""
        if last in _CONDITION_ENDS and norms[end - 1] in ",:" and not state.exception_open:
            return Scope.CONDITION
        if state.exception_open:
            return Scope.EXCEPTION
        return Scope.EXCEPTION if state.scope is Scope.EXCEPTION else Scope.MAIN

    def _read_segment(
        self, statement: Statement, number: int, events: list[_Event], state: _State
    ) -> None:
        acted = False
        controls = [event for event in events if event[2] in _CONTROLS]
        at = -1
        held: list[tuple[Side | None, Modality, bool]] = []
        for event in events:
            start, end, concept, _ = event
            if concept in _CONTROLS:
                at += 1
                if concept == _PARTY:
                    self._meet_party(statement, number, controls, at, state, acted)
                    continue
                if concept == _OPEN:
                    held.append((state.bearer, state.modality, acted))
                    continue
                if concept == _CLOSE:
                    state.exception_open = False
                    if held:
                        state.bearer, state.modality, acted = held.pop()
                    continue
                if concept in _MODALITIES:
                    if concept == "NONE_SUCH" and any(e[2] == DUTY_NOUN and e[0] >= end for e in events):
                        concept = "NEED_NOT"
                    self._meet_modality(concept, controls, at, state)
                    acted = True
                elif concept == REQUIRE:
                    self._meet_require(controls, at, state)
                elif concept == REFUSE:
                    refused = Mark(
                        concept, start, end, state.bearer, state.modality, state.scope, state.hedged, number
                    )
                    statement.marks.append(refused)
                    self._meet_refusal(state)
                    continue
                elif concept == HEDGE:
                    self._meet_hedge(statement, number, state)
            else:
                acted = True
            statement.marks.append(
                Mark(concept, start, end, state.bearer, state.modality, state.scope, state.hedged, number)
            )
        if held:
            state.bearer, state.modality, _ = held[0]

    @staticmethod
    def _meet_hedge(statement: Statement, number: int, state: _State) -> None:
        state.hedged = True
        bound = any(mark.concept in _MODALITIES for mark in statement.marks)
        state.hedged_first = state.hedged_first or (number == 0 and not bound)
        for position, mark in enumerate(statement.marks):
            if mark.segment == number and mark.scope is not Scope.EXCEPTION:
                statement.marks[position] = mark._replace(hedged=True)

    def _meet_party(
        self,
        statement: Statement,
        number: int,
        controls: list[_Event],
        at: int,
        state: _State,
        acted: bool,
    ) -> None:
        """A party is the subject where the segment begins with it or a modality follows it at once."""
        start, end, _, side = controls[at]
        norms = self.norms
        if state.asked is not None:
            state.bearer, state.asked = side, None
            return
        before = norms[start - 1] if start > statement.start else ""
        if before in {"the", "such", "said", "each", "any", "该"} and start - 2 >= statement.start:
            before = norms[start - 2]
        if before in {"(", "其"} and at > 0 and controls[at - 1][2] in {_OPEN, _PARTY} and not acted:
            return
        if before in {"由", "by"} and state.scope is not Scope.CONDITION:
            self._meet_agent(statement, number, state, side, before)
            return
        following = controls[at + 1] if at + 1 < len(controls) else None
        modal_next = bool(following and following[2] in _MODALITIES and following[0] - end <= 3)
        if before in _NOT_SUBJECT_BEFORE and (not modal_next or (before in _TOWARDS and state.bearer)):
            return
        if self._owns(end) and (acted or state.bearer is not None):
            return
        joined = before in {"、", "和", "及", "与", "或", "and", "or", "/", "暨"} and at > 0
        if joined and controls[at - 1][2] == _PARTY and not acted:
            state.bearer = _joined(state.bearer, side)
            return
        if acted and not modal_next:
            return
        tail = "".join(norms[max(statement.start, start - 2) : start])
        if tail.endswith(_BREACH_OBJECT_BEFORE) and not modal_next:
            return
        if self._qualifies(end) and not modal_next and state.bearer is not None:
            return
        state.bearer = side
        state.modality = Modality.PLAIN
        state.hedged = state.hedged_first
        state.carried = False

    def _qualifies(self, end: int) -> bool:
        """甲方指定的, 甲方书面确认的: the mention tells which thing is meant, not who acts."""
        return "".join(self.norms[end : end + 2]) in _QUALIFYING

    def _owns(self, end: int) -> bool:
        """Whether the mention that ends before token ``end`` is a possessive: 甲方的, the Brand's."""
        after = self.norms[end] if end < len(self.norms) else ""
        if after in _NOT_SUBJECT_AFTER:
            return True
        stop = self.tokens.ends[end - 1]
        return self.tokens.folded.text[stop - 2 : stop] == "'s"

    def _meet_agent(
        self, statement: Statement, number: int, state: _State, side: Side | None, before: str
    ) -> None:
        """由乙方承担, shall be deleted by the Influencer: the agent bears what the segment says."""
        if before == "由":
            state.bearer = side
            if state.modality not in {Modality.MUST, Modality.MUST_NOT, Modality.NEED_NOT}:
                state.modality = Modality.PLAIN
            return
        for position, mark in enumerate(statement.marks):
            if mark.segment == number:
                statement.marks[position] = mark._replace(bearer=side)

    def _meet_modality(self, concept: str, controls: list[_Event], at: int, state: _State) -> None:
        modality = _MODALITIES[concept]
        start = controls[at][0]
        before = controls[at - 1] if at > 0 else None
        following = controls[at + 1] if at + 1 < len(controls) else None
        if concept == FREE and following and following[2] == _PARTY:
            state.asked = following[3]
        directly = before is not None and start - before[1] <= 1
        if modality is Modality.MUST and directly and before and before[2] in {"NEED_NOT", "MUST_NOT", "MAY", "NONE_SUCH"}:
            return
        released = state.modality is Modality.NEED_NOT and before is not None and before[2] == "NEED_NOT"
        if modality is Modality.MUST and released:
            return
        if modality is Modality.MUST_NOT and released:
            modality = Modality.MAY
        state.modality = modality

    def _meet_require(self, controls: list[_Event], at: int, state: _State) -> None:
        """有权要求乙方删除 binds 乙方; 不得要求乙方删除 frees it. 按甲方要求 is only a noun."""
        start, end, _, _ = controls[at]
        before = controls[at - 1] if at > 0 else None
        following = controls[at + 1] if at + 1 < len(controls) else None
        verb = before is not None and before[2] in _MODALITIES and start - before[1] <= 2
        object_next = following is not None and following[2] == _PARTY and following[0] - end <= 2
        if not verb and not object_next:
            return
        freed = before is not None and before[2] == FREE
        released = freed or state.modality in {Modality.MUST_NOT, Modality.NEED_NOT}
        if object_next and following:
            state.asked = following[3]
        elif state.bearer in {Side.BRAND, Side.KOL}:
            state.bearer = Side.KOL if state.bearer is Side.BRAND else Side.BRAND
        state.modality = Modality.NEED_NOT if released else Modality.MUST

    @staticmethod
    def _meet_refusal(state: _State) -> None:
        """不得拒绝 is a duty, 有权拒绝 is a release."""
        if state.scope is Scope.CONDITION:
            return
        if state.modality is Modality.MUST_NOT:
            state.modality = Modality.MUST
        elif state.modality is Modality.MAY:
            state.modality = Modality.NEED_NOT

    @staticmethod
    def _note_swallowing(statement: Statement) -> None:
        """An exception that the KOL alone may judge swallows the rule."""
        for mark in statement.by_concept.get(OWN_JUDGEMENT, ()):
            if mark.scope is Scope.EXCEPTION and mark.bearer is not Side.BRAND:
                statement.swallowed = True


def _in_order(event: _Event) -> tuple[int, bool]:
    return event[0], event[2] != _PARTY


def _consents(events: list[_Event]) -> bool:
    """Whether a condition is somebody's consent, whose giver is not the one who is bound."""
    return any(event[2] == PRIOR_CONSENT for event in events)


def _joined(one: Side | None, other: Side | None) -> Side | None:
    if one is None or one == other:
        return other
    return Side.BOTH
