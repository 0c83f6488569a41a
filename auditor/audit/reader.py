"""The reader: passages become statements, each beginning in the state that its lead-in ended in."""

from bisect import bisect_left
from collections.abc import Collection, Sequence
from operator import itemgetter

from auditor.audit.causes import note_causes
from auditor.audit.columns import BAN_HEADING
from auditor.audit.conditions import rule_before_time, rule_in_condition
from auditor.audit.cutting import Cutter
from auditor.audit.fronted import note_fronted
from auditor.audit.governing import Governing
from auditor.audit.lists import (
    announces_list,
    begins_item,
    ends_in_colon,
    item_words,
    leads_list,
    leads_table,
    lists_events,
)
from auditor.audit.names import named_others
from auditor.audit.payees import note_payees
from auditor.audit.rows import Rows
from auditor.audit.statements import (
    BREACH,
    CLOSE,
    CONDITION,
    MODALITIES,
    NAMED_OTHERS,
    OPEN,
    OTHERWISE,
    PARTY,
    PRIOR_CONSENT,
    Event,
    Modality,
    Scope,
    State,
    Statement,
)
from auditor.contract import Contract, PassageKind, Side
from auditor.language.lexicon import Hit

# A name costs a tenth of looking a member up in its class.
_MAIN, _CONDITIONED, _EXCEPTED, _BANNED = Scope.MAIN, Scope.CONDITION, Scope.EXCEPTION, Modality.MUST_NOT
_BRACKETS = frozenset("()")
_ADDRESSED = frozenset(("you", "your", "您", "你"))
_UNFINISHED = frozenset(("be", "being"))
_DO_NOT = frozenset(("do", "don't", "never", "don"))
_FINITE = frozenset("is are was were will shall must may can has have do should".split())
_NOTHING = frozenset(("noth", "no", "none", "nobodi"))
_BAN = "MUST_NOT"
_OFTEN = 2
_RULED = frozenset((Modality.MUST_NOT, Modality.NEED_NOT, Modality.NONE_SUCH))
_FORBIDDING = frozenset(("MUST_NOT", BAN_HEADING))
_ROWS = frozenset((PassageKind.ROW, PassageKind.HEADER_ROW))
_UNRULED = frozenset(("contract", "heading"))
_LETTERED = ("letter", "roman", "int_bracket")
_RECITAL_HEADS = frozenset(
    (
        "鉴于",
        "鉴于条款",
        "背景",
        "合作背景",
        "缘起",
        "前言",
        "序言",
        "recit",
        "background",
        "wherea",
        "preambl",
        "witnesseth",
    )
)
_RESETS = frozenset((BREACH, OTHERWISE))
_UNLISTED_RANKS = frozenset(
    ("annex", "part", "chapter", "section", "article", "article_en", "section_en", "heading")
)


def read_statements(contract: Contract, acts: Collection[str], quiet: Collection[str]) -> list[Statement]:
    """Every statement of the contract in reading order; ``acts`` are the concepts that somebody does, ``quiet`` those
    that never part a subject from its verb."""
    return _Reader(contract, acts, quiet).read()


class _Reader:
    """Walks the passages in order; what one leads into begins in the state that it ended in."""

    def __init__(self, contract: Contract, acts: Collection[str], quiet: Collection[str]) -> None:
        self.contract = contract
        self.tokens = contract.marked.tokens
        self.norms = self.tokens.norms
        self.governing = Governing(self.tokens, quiet)
        self.parties = contract.party_hits
        self.hits = self._without_names(contract.marked.hits, acts)
        self.hit_starts = [hit[0] for hit in self.hits]
        self.party_starts = [start for start, _, _ in self.parties]
        self.cutter = Cutter(self.tokens)
        self.events = self._all_events()
        self.event_starts = [event[0] for event in self.events]
        self.event_ends = [event[1] for event in self.events]
        self.acts = acts
        self.letter = sum(norm in _ADDRESSED for norm in self.norms) >= _OFTEN
        self.addressee = next(
            (party.side for party in contract.parties if not _ADDRESSED.isdisjoint(party.aliases)), None
        )
        self.statements: list[Statement] = []
        self.open_lead: dict[int, tuple[int, State]] = {}
        self.heading_subject: dict[int, Side | None] = {}
        self.forbidding: set[int] = set()
        self.condition_subject: Side | None = None
        self.announced: State | None = None
        self.reciting = False
        self.annexes: dict[int, State] = {}
        self.rows = Rows(contract, self.hits, self.parties)
        self.annex_references = [
            (contract.marked.token_at(reference.start), reference.targets)
            for reference in contract.references
            if reference.annex and reference.targets
        ]

    def _without_names(self, hits: Sequence[Hit], acts: Collection[str]) -> list[Hit]:
        """A party called Sponsor or Host does not sponsor or host wherever it is named."""
        named = {at for start, end, _ in self.parties for at in range(start, end)}
        return [hit for hit in hits if hit[0] not in named or hit[1] - 1 not in named or hit[2] not in acts]

    def read(self) -> list[Statement]:
        for index, passage in enumerate(self.contract.passages):
            start, end = self.contract.marked.token_range(passage.start, passage.end)
            if start >= end:
                continue
            if passage.kind is PassageKind.HEADING:
                self._read_heading(passage.provision, start, end)
                if self.norms[end - 1] == "?":
                    self._read_passage(index, start, end)
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
        self.reciting = "".join(self.norms[start:end]).strip(":") in _RECITAL_HEADS
        first = bisect_left(self.hit_starts, start)
        last = bisect_left(self.hit_starts, end)
        if any(hit.concept in _FORBIDDING for hit in self.hits[first:last]):
            self.forbidding.add(provision)

    def _read_passage(self, index: int, start: int, end: int) -> None:
        passage = self.contract.passages[index]
        lead, state = self._inherited(passage.provision, index)
        state.listed = state.listed and self._is_item(index, lead)
        subject = state.bearer
        outer = lead
        recital = self._is_recital(index, start, end)
        ended = state
        before = -1
        for first, last in self.cutter.sentences(start, end, passage.kind):
            if before >= 0 and self.norms[first - 1] == ";" and begins_item(self.norms, first):
                lead = before if lead < 0 else lead  # …may terminate if Talent (i) …; (ii) …
                self._begin_as_first_item(state)
            else:
                self.governing.before_items = None
            statement = Statement(
                len(self.statements), first, last, passage.provision, index, passage.kind, lead, before
            )
            statement.recital = recital
            self.statements.append(statement)
            state = self._read_statement(statement, state, subject)
            self._note_annexes(statement, state)
            subject = state.bearer or subject
            before = statement.index
            ended = state
            if self.norms[last - 1] == ";":
                if lead < 0 and ":" in self.norms[first:last]:
                    lead = statement.index
            elif outer < 0:
                state = State(bearer=subject)
                lead = -1
            else:
                state.listed = False
        tabled = self._leads_table(index)
        if tabled or ends_in_colon(self.norms, end) or leads_list(self.norms, start, end):
            last_statement = tabled or self.statements[-1]
            last_statement.leads = True
            if lists_events(self.norms, last_statement):
                ended = State(bearer=self.condition_subject, listed=True)
            elif self.announced is not None and not tabled:
                ended = self.announced
            self.open_lead[passage.provision] = (last_statement.index, ended)
        elif passage.kind is PassageKind.TEXT and outer < 0:
            self.open_lead.pop(passage.provision, None)

    def _is_recital(self, index: int, start: int, end: int) -> bool:
        """Whether a passage only tells why the contract is made. In a numbered article 鉴于 only gives the reason for
        what it then rules; below 鉴于： or RECITALS stand items, marked by letters or ended by semicolons."""
        passages, norms = self.contract.passages, self.norms
        rank = self.contract.provisions[passages[index].provision].rank
        if norms[start] == "wherea" or (norms[start : start + 2] == ["鉴", "于"] and rank in _UNRULED):
            self.reciting = self.reciting or ends_in_colon(norms, end)
            return True
        ends = [
            self.contract.marked.token_range(one.start, one.end)[1] for one in passages[index - 1 : index]
        ]
        listed = rank.startswith(_LETTERED) or any(norms[at - 1] == ";" for at in (*ends, end))
        self.reciting = self.reciting and listed and not ends_in_colon(norms, end)
        return self.reciting

    def _begin_as_first_item(self, state: State) -> None:
        """Talent shall (i) post what the Brand may approve; (ii) …: the second item begins where the first one did."""
        led = self.governing.before_items
        if led is not None:
            state.bearer, state.modality, state.hedged = led.bearer, led.modality, led.hedged

    def _leads_table(self, index: int) -> Statement | None:
        """The sentence of a passage on which the events in the table right behind it have a consequence. A table of
        deliverables says what is made, not what must be done when."""
        passages = self.contract.passages
        if passages[index].kind is not PassageKind.TEXT or index + 1 == len(passages):
            return None
        if passages[index + 1].kind not in _ROWS:
            return None
        own = (one for one in self.statements[-_OFTEN * 2 :] if one.passage == index)
        return next(
            (one for one in own if leads_table(self.norms, one) and lists_events(self.norms, one)), None
        )

    def _is_item(self, index: int, lead: int) -> bool:
        """Whether a passage is an item of the list, not what stands behind the last one: 出现上述情形的，甲方有权…"""
        passages, norms = self.contract.passages, self.norms
        here, before = passages[index], passages[index - 1]
        if here.provision != self.statements[lead].provision:
            return before.provision != here.provision or before.kind is PassageKind.HEADING
        ends = [self.contract.marked.token_range(one.start, one.end)[1] - 1 for one in (before, here)]
        return any(norms[at] == ";" for at in ends)

    def _inherited(self, provision: int, passage: int) -> tuple[int, State]:
        """The lead-in a passage hangs on, or at least the subject its headings name."""
        here = provision
        provisions = self.contract.provisions
        own = self.open_lead.get(here)
        if own is not None and self.statements[own[0]].passage != passage and self._carries(own[0]):
            return own[0], own[1].copy()
        while here:
            listed = provisions[here].rank not in _UNLISTED_RANKS and not provisions[here].heading
            here = provisions[here].parent
            if here in self.open_lead and (here or listed) and self._carries(self.open_lead[here][0]):
                lead, state = self.open_lead[here]
                return lead, state.copy()
        here = provision
        while True:
            if here in self.forbidding:
                return -1, State(bearer=self.heading_subject.get(here), modality=Modality.MUST_NOT)
            if here in self.heading_subject:
                return -1, State(bearer=self.heading_subject[here])
            if here in self.annexes:
                return -1, self.annexes[here].copy()
            if not here:
                return -1, State()
            here = provisions[here].parent

    def _note_annexes(self, statement: Statement, state: State) -> None:
        """乙方应按附件二执行: what the annex lists is what 乙方 must do."""
        for token, targets in self.annex_references:
            if statement.start <= token < statement.end and state.modality in {Modality.MUST, Modality.PLAIN}:
                for target in targets:
                    self.annexes.setdefault(target, State(bearer=state.bearer, modality=state.modality))

    def _carries(self, lead: int) -> bool:
        """双方同意如下: opens the contract but leads into nothing in particular."""
        statement = self.statements[lead]
        if statement.provision:
            return True
        if CONDITION not in statement.by_concept and not any(c in statement.by_concept for c in MODALITIES):
            return False
        return "AGREE_AS_FOLLOWS" not in statement.by_concept

    def _read_statement(self, statement: Statement, state: State, fallback: Side | None) -> State:
        events = self._events(statement)
        statement.segments = self.cutter.segments(statement, events)
        state = self._begun(statement, events, state)
        condition_subject: Side | None = None
        self.condition_subject = self.announced = None
        position = 0
        is_row = statement.kind is PassageKind.ROW
        ruled = False
        excepted = state.scope is _EXCEPTED and statement.lead >= 0  # 下列信息不在此限：…；…；…
        for number, (start, end) in enumerate(statement.segments):
            first = position
            while position < len(events) and events[position][0] < end:
                position += 1
            own = events[first:position]
            scope = self.governing.scope(start, end, own, state)
            if scope is _CONDITIONED:
                condition_subject = self._read_condition(statement, number, own, state) or condition_subject
                self.condition_subject = condition_subject
                if state.modality in _RULED and any(event[2] in _RESETS for event in own):
                    state.modality = Modality.PLAIN  # 不得披露；如有违反，赔偿…: a new rule
                continue
            state.scope = scope
            if is_row and (start == statement.start or self.cutter.begins_cell(start)):
                self.rows.begin_cell(statement, start, state)
            if condition_subject and state.carried and statement.lead < 0:
                state.bearer, state.modality, state.carried = condition_subject, Modality.PLAIN, False
            elif state.bearer is None:
                state.bearer = condition_subject or fallback or self._whoever_breaks(statement)
            if self.letter and not ruled and statement.lead < 0:
                self._note_imperative(start, own, state)
            ruled = True
            self.governing.read(statement, number, own, self._set_aside(start, own, state))
            self._note_announced(statement, start, end, state)
            if state.scope is _EXCEPTED:
                excepted = excepted or self.norms[end - 1] == ":"
                if not state.exception_open and not excepted:
                    state.scope = _MAIN
        self._conclude(statement, events)
        state.exception_open = False
        if not excepted and not ends_in_colon(self.norms, statement.end):
            state.scope = _MAIN
        return state

    def _begun(self, statement: Statement, events: list[Event], state: State) -> State:
        """The state in which a statement begins, to be changed apart."""
        state = state.copy()
        if statement.lead < 0 and self.norms[statement.start - 1] != ";":
            state.hedged = False
        if statement.kind is PassageKind.ROW:
            state.bearer = self.rows.named_in_row(statement, events) or state.bearer
        if statement.lead >= 0 or begins_item(self.norms, statement.start):
            self._note_denied_item(statement, state)
        state.carried = True
        state.hedged_first = False
        return state

    def _conclude(self, statement: Statement, events: list[Event]) -> None:
        """Note what only a whole statement tells: to whom its money goes, whom it names, what it leaves of itself."""
        self._note_money(statement, events)
        note_causes(self.norms, statement)
        statement.gather()
        if note_fronted(self.norms, statement, events):
            statement.gather()
        self._note_names(statement, events)
        self.governing.note_swallowing(statement)
        self.governing.note_bearers(statement)

    def _whoever_breaks(self, statement: Statement) -> Side | None:
        """违反第三条的，退还全部费用：nobody is named, so it is whoever breaks it."""
        broken = any(mark.concept == BREACH and mark.scope is _CONDITIONED for mark in statement.marks)
        return Side.BOTH if broken else None

    def _note_announced(self, statement: Statement, start: int, end: int, state: State) -> None:
        """丙方不得有下列行为，乙方承担连带责任：the list is of what is forbidden, whoever else answers for it."""
        if (
            ends_in_colon(self.norms, statement.end)
            and state.scope is _MAIN
            and announces_list(self.norms, start, end)
        ):
            self.announced = state.copy()

    def _note_denied_item(self, statement: Statement, state: State) -> None:
        """The Talent shall: (a) post weekly; (b) not speak to the press; (c) …: an item that denies forbids."""
        if self.norms[item_words(self.norms, statement.start)] == "not":
            state.denied_item = state.denied_item or state.modality is Modality.MUST
        elif state.denied_item:
            state.modality, state.denied_item = Modality.MUST, False
        if state.denied_item:
            state.modality = _BANNED

    def _set_aside(self, start: int, events: list[Event], state: State) -> State:
        """The Creator, without the Brand paying more, shall delete it: what is put in changes nothing behind it."""
        ruled = any(event[2] in MODALITIES and self.norms[event[0]] not in _UNFINISHED for event in events)
        return state.copy() if self.norms[start] == "without" and not ruled else state

    def _note_money(self, statement: Statement, events: list[Event]) -> None:
        """Who pays what stands in a column of consequences, and who pays what goes to another."""
        self.rows.note_payments(statement)
        note_payees(self.norms, statement, events)

    def _note_names(self, statement: Statement, events: list[Event]) -> None:
        """Whom a ban lists by name."""
        ban = next((mark for mark in statement.marks if mark.modality is _BANNED), None)
        if ban is None:
            return
        found = named_others(self.norms, self._is_capital, statement.start, statement.end, events)
        if found is not None:
            mark = ban._replace(concept=NAMED_OTHERS, start=found[0], end=found[1])
            statement.marks.append(mark)
            statement.by_concept.setdefault(NAMED_OTHERS, []).append(mark)

    def _is_capital(self, at: int) -> bool:
        return self.tokens.is_capital(at, self.contract.document.text)

    def _note_imperative(self, start: int, events: list[Event], state: State) -> None:
        """Take the post down within 3 hours; if a post draws bad press, call us; don't talk to reporters: in a letter,
        a rule that begins with its verb tells the reader."""
        first = start + (self.norms[start] == "pleas")
        here = [(concept, end) for at, end, concept, _ in events if at == first]
        if not here or not self.norms[start].isascii():
            return
        if here[0][0] in self.acts and self.norms[here[0][1]] not in _FINITE:  # but: help is at hand
            denied = self.norms[here[0][1]] in _NOTHING  # delete nothing, tell nobody
            state.bearer, state.modality = self.addressee, _BANNED if denied else Modality.MUST
        elif self.norms[first] in _DO_NOT and any(concept == _BAN for concept, _ in here):
            state.bearer = self.addressee

    def _read_condition(
        self, statement: Statement, number: int, events: list[Event], state: State
    ) -> Side | None:
        """Read a condition apart: its subject and modality govern nothing behind it, unless the rule itself begins
        inside it (如乙方违约应支付违约金, 未经甲方同意不得披露). Returns who the condition is about."""
        ruled = 0 if state.listed else rule_before_time(self.norms, statement.segments[number], events)
        if ruled:
            state.scope = Scope.MAIN
            self.governing.read(statement, number, events[:ruled], state)
            self.governing.read(statement, number, events[ruled:], State(state.bearer, scope=Scope.CONDITION))
            return None
        inner = State(scope=Scope.CONDITION, bearer=state.bearer if state.listed else None)
        turn = (
            len(events) if state.listed else rule_in_condition(self.norms, statement.segments[number], events)
        )
        self.governing.read(statement, number, events[:turn], inner)
        # 甲方因履行本合同知悉乙方资料的: the subject of the rule stands before its condition.
        subject = events[0][3] if events and events[0][2] == PARTY else inner.bearer
        if turn < len(events):
            state.scope = Scope.MAIN
            if subject is not None and events[0][2] in (CONDITION, PARTY) and not _consents(events[:turn]):
                state.bearer = subject
            self.governing.read(statement, number, events[turn:], state)
        return subject

    def _events(self, statement: Statement) -> list[Event]:
        """The events of a statement; a phrase that goes on behind its end is none of them."""
        first = bisect_left(self.event_starts, statement.start)
        last = bisect_left(self.event_starts, statement.end)
        events = self.events[first:last]
        if max(self.event_ends[first:last], default=0) > statement.end:
            events = [event for event in events if event[1] <= statement.end or event[2] == PARTY]
        return events

    def _all_events(self) -> list[Event]:
        """Phrases, parties and brackets in order; at one token the party comes first, the bracket last."""
        events: list[Event] = [(start, end, PARTY, side) for start, end, side in reversed(self.parties)]
        events += [(start, end, concept, None) for start, end, concept in self.hits]
        for at, norm in enumerate(self.norms):
            if norm in _BRACKETS:
                events.append((at, at + 1, OPEN if norm == "(" else CLOSE, None))
        events.sort(key=itemgetter(0))
        return events


def _consents(events: list[Event]) -> bool:
    """Whether a condition is somebody's consent, whose giver is not the one who is bound."""
    return any(event[2] == PRIOR_CONSENT for event in events)
