"""The reader: passages become statements, each beginning in the state that its lead-in ended in."""

from collections.abc import Collection
from dataclasses import replace

from auditor.audit.carried_acts import carry_acts
from auditor.audit.concluding import Concluding
from auditor.audit.conditional import Conditional
from auditor.audit.cutting import Cutter
from auditor.audit.events import Events, without_names
from auditor.audit.governing import Governing
from auditor.audit.inheritance import Inheritance
from auditor.audit.items import Items, begins_item, further_condition_of, note_denied_item, says_or_else
from auditor.audit.letters import Letter, is_letter
from auditor.audit.lists import (
    announces_list,
    called_to_act,
    ends_in_colon,
    ends_in_condition,
    kept_in_line,
    leads_list,
    lists_events,
)
from auditor.audit.modes import begins_with_ban
from auditor.audit.own_term import with_own_term
from auditor.audit.quoted import without_quoted
from auditor.audit.rows import Rows
from auditor.audit.scopes import scope_of
from auditor.audit.statements import (
    BREACH,
    DENIED,
    MODALITIES,
    Event,
    Modality,
    Scope,
    State,
    Statement,
)
from auditor.audit.subjects import does_not_act
from auditor.contract import Contract, PassageKind, Side
from auditor.rules import Misdeeds

# A name costs a tenth of looking a member up in its class.
_MAIN, _CONDITIONED, _EXCEPTED, _BANNED = Scope.MAIN, Scope.CONDITION, Scope.EXCEPTION, Modality.MUST_NOT
_OFFENDERS = ("违者", "违则", "违之", "犯者")
_JOINS = frozenset(("and", "or", "but"))
_PAYING = frozenset(
    "pays owes forfeits refunds repays returns compensates indemnifies loses reimburses".split()
)
_UNFINISHED = frozenset(("be", "being"))
_ARTICLES = frozenset("a an each every no ani neither the".split())
_CONTENT = [[word] for word in "episod post video reel stream read stori".split()]
"""Of these, in their stems, nobody but the KOL makes any."""


def read_statements(
    contract: Contract, acts: Collection[str], quiet: Collection[str], misdeeds: Misdeeds
) -> list[Statement]:
    """Every statement of the contract in reading order; ``acts`` are the concepts that somebody does, ``quiet`` those
    that never part a subject from its verb, ``misdeeds`` those that tell a wrong of somebody."""
    return _Reader(contract, acts, quiet, misdeeds).read()


class _Reader:
    """Walks the passages in order; what one leads into begins in the state that it ended in."""

    def __init__(
        self, contract: Contract, acts: Collection[str], quiet: Collection[str], misdeeds: Misdeeds
    ) -> None:
        self.contract, self.acts = contract, acts
        self.tokens = contract.marked.tokens
        self.norms = self.tokens.norms
        self.governing = Governing(self.tokens, quiet, misdeeds.all)
        self.conditional = Conditional(self.tokens, self.governing)
        self.parties = contract.party_hits
        self.items = Items(self.norms, self.parties)
        hits = with_own_term(contract, without_quoted(self.norms, contract.marked.hits))
        self.hits = without_names(self.norms, hits, self.parties, acts)
        self.named = frozenset(end for _, end, _ in self.parties)
        self.cutter = Cutter(self.tokens)
        self.events = Events(self.norms, self.hits, self.parties)
        self.letter = Letter(contract, acts) if is_letter(self.norms) else None
        self.statements: list[Statement] = []
        self.inheritance = Inheritance(contract, self.hits, self.statements)
        self.condition_subject: Side | None = None
        self.announced: State | None = None
        self.rows = Rows(contract, self.hits, self.parties)
        self.concluding = Concluding(contract, acts, misdeeds.faults, self.rows, self.governing)

    def read(self) -> list[Statement]:
        for index, passage in enumerate(self.contract.passages):
            start, end = self.contract.marked.token_range(passage.start, passage.end)
            if start >= end:
                continue
            if passage.kind is PassageKind.HEADING:
                self.inheritance.read_heading(passage.provision, start, end)
                if self.norms[end - 1] == "?":
                    self._read_passage(index, start, end)
            elif passage.kind is not PassageKind.HEADER_ROW:
                self._read_passage(index, start, end)
        for statement in self.statements:
            if statement.lead >= 0:
                self.statements[statement.lead].children.append(statement.index)
        carry_acts(self.statements, self.acts, self.norms)
        return self.statements

    def _read_passage(self, index: int, start: int, end: int) -> None:
        passage = self.contract.passages[index]
        lead, state = self.inheritance.of(index)
        subject = state.bearer
        outer = lead
        recital = self.inheritance.is_recital(index, start, end)
        ended = state
        before = -1
        for first, last in self.cutter.sentences(start, end, passage.kind):
            if before >= 0 and self.norms[first - 1] == ";" and begins_item(self.norms, first):
                lead = before if lead < 0 else lead  # …may terminate if Talent (i) …; (ii) …
                state = self.items.begin_as_first(self.statements[before], self.governing.before_items, state)
            else:
                self.governing.before_items = None
            led, rule = lead, -1
            if lead < 0 <= before:
                rule = further_condition_of(self.norms, self.statements[before], first, last)
                led = before if says_or_else(self.norms, first) else lead
                led = rule if rule >= 0 else led
            statement = Statement(
                len(self.statements), first, last, passage.provision, index, passage.kind, led, before
            )
            statement.recital = recital
            self.statements.append(statement)
            ruled = self._read_statement(statement, State(listed=True) if rule >= 0 else state, subject)
            state = state if rule >= 0 else ruled
            self.inheritance.note_annexes(statement, state)
            if subject is not None and _only_excepts(statement):
                state.bearer = (
                    subject  # 甲方已自行公布者不在此列。应于十日内交还: who published it has to do nothing
                )
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
        self.inheritance.end_item(index, ended, end)
        tabled = self.inheritance.leads_table(index)
        led = ends_in_colon(self.norms, end) or leads_list(self.norms, start, end)
        owed = self.inheritance.owed_rows(index)
        led = led or owed is not None or self.inheritance.leads_rows(index)
        if tabled or led or self.inheritance.leads_bullets(index):
            self._lead_in(tabled or self.statements[-1], ended, tabled=tabled is not None)
            if owed is not None:
                self.inheritance.open(tabled or self.statements[-1], owed)
        elif (
            passage.kind is PassageKind.TEXT
            and outer < 0
            and not self.inheritance.stands_before_bullet(index)
        ):
            self.inheritance.close(passage.provision)

    def _lead_in(self, statement: Statement, ended: State, *, tabled: bool) -> None:
        """Let a statement lead into what stands behind its passage, which ended in this state."""
        receiver = called_to_act(self.norms, statement, self.parties)
        if receiver is not None:
            ended = State(bearer=receiver, modality=Modality.MUST)
        elif lists_events(self.norms, statement):
            ended = State(bearer=self.condition_subject, listed=True)
        elif self.announced is not None and not tabled:
            ended = self.announced
        elif ended.bearer is Side.OTHER and self.norms[statement.end - 2 : statement.end] == ["that", ":"]:
            ended.bearer = next((mark.bearer for mark in statement.marks if mark.bearer), Side.OTHER)
        elif ends_in_condition(self.norms, statement, self.named):
            ended = State(bearer=statement.marks[-1].bearer, listed=True)
        if ended.bearer is Side.OTHER and kept_in_line(self.norms, statement, self.parties):
            ended.bearer = Side.KOL
        self.inheritance.open(statement, ended)

    def _read_statement(self, statement: Statement, state: State, fallback: Side | None) -> State:
        events = self.events.of(statement)
        led_by_brand = statement.lead >= 0 and state.bearer is Side.BRAND
        if (statement.lead < 0 or led_by_brand) and self._speaks_of_content(statement.start):
            state, fallback = replace(state, bearer=None), None
        statement.segments = self.cutter.segments(statement, events)
        state = self._begun(statement, events, state)
        condition_subject: Side | None = None
        self.condition_subject = self.announced = None
        position = 0
        is_row = statement.kind is PassageKind.ROW
        ruled = goes_on = False
        excepted = state.scope is _EXCEPTED and statement.lead >= 0  # 下列信息不在此限：…；…；…
        for number, (start, end) in enumerate(statement.segments):
            first = position
            while position < len(events) and events[position][0] < end:
                position += 1
            own = events[first:position]
            if goes_on:
                self.items.tell_of_last_named(start, own, state)
            scope = scope_of(self.norms, start, end, own, state)
            joined = goes_on and scope is _MAIN and self.conditional.joins(statement, number, own, events)
            goes_on = joined or scope is _CONDITIONED
            if goes_on:
                whose = condition_subject if joined else None
                subject = self.conditional.read(
                    statement, number, own, events[position:], state, whose, ruled=ruled
                )
                condition_subject = self.condition_subject = subject or condition_subject
                continue
            state.scope = scope
            if is_row and (start == statement.start or self.cutter.begins_cell(start)):
                self.rows.begin_cell(statement, start, state)
            elif number == 1 and not is_row and self.norms[start - 1] == ":":
                self.rows.begin_labelled(statement, start, state)
            if condition_subject and state.carried and statement.lead < 0:
                state.bearer, state.modality, state.carried = condition_subject, Modality.PLAIN, False
            elif state.bearer is None:
                state.bearer = condition_subject or fallback or self._whoever_breaks(statement)
            if self.letter and (not ruled or self.norms[start - 1] == ":"):  # we ask one thing: don't …
                self.letter.note_imperative(start, own, state, led=statement.lead >= 0)
            ruled = True
            if number and begins_with_ban(self.norms, start) and state.modality is Modality.MUST:
                state.modality = _BANNED
            elif number and state.bearer and does_not_act(self.norms, start + (self.norms[start] == "and")):
                state.modality = _BANNED  # she replies to us at once, and does not speak to the press
            if state.modality in DENIED and self._begins_anew(start):
                state.modality = Modality.PLAIN
            excepted = self._govern(statement, number, own, state, excepted=excepted)
        before = self.statements[statement.before] if statement.before >= 0 else None
        self.concluding.conclude(statement, before, events)
        return self._ended(statement, state, excepted=excepted)

    def _govern(
        self, statement: Statement, number: int, own: list[Event], state: State, *, excepted: bool
    ) -> bool:
        """Read what a segment rules; returns whether the sentence goes on listing exceptions."""
        start, end = statement.segments[number]
        subject = state.bearer
        self.governing.read(statement, number, own, self._set_aside(start, own, state))
        self._note_announced(statement, start, end, state)
        if state.scope is not _EXCEPTED:
            return excepted
        excepted = excepted or self.norms[end - 1] == ":"
        if not state.exception_open and not excepted:
            state.scope = _MAIN
            if number and self.norms[start] == "除":
                state.bearer = subject  # 乙方听到的，除甲方已公布的以外，不得外传
        return excepted

    def _ended(self, statement: Statement, state: State, *, excepted: bool) -> State:
        """The state in which the next statement begins: an exception ends with its own, unless a list of them follows."""
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
            note_denied_item(self.norms, statement, state)
        state.carried = True
        state.hedged_first = False
        return state

    def _speaks_of_content(self, first: int) -> bool:
        """We don't need you all to ourselves. But an episode with our read won't carry another company's: who spoke last does
        nothing here."""
        at = first + (self.norms[first] in _JOINS)
        article = self.norms[at : at + 1]
        return article[:1] != [] and article[0] in _ARTICLES and self.norms[at + 1 : at + 2] in _CONTENT

    def _begins_anew(self, start: int) -> bool:
        """Whether a segment says what follows on a ban: 不得透露给媒体，违者赔偿, "shall not promote …, and pays …"."""
        if "".join(self.norms[start : start + 2]) in _OFFENDERS:
            return True
        return self.norms[start] in _JOINS and self.tokens.words(start + 1, start + 2) in _PAYING

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

    def _set_aside(self, start: int, events: list[Event], state: State) -> State:
        """The Creator, without the Brand paying more, shall delete it: what is put in changes nothing behind it."""
        ruled = any(event[2] in MODALITIES and self.norms[event[0]] not in _UNFINISHED for event in events)
        return state.copy() if self.norms[start] == "without" and not ruled else state


def _only_excepts(statement: Statement) -> bool:
    """Whether a whole sentence takes something out of the rule before it."""
    last = statement.segments[-1][0]
    ends = [mark for mark in statement.marks if mark.start >= last]
    return bool(ends) and all(mark.scope is _EXCEPTED for mark in ends) and statement.lead < 0
