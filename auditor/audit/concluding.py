"""Concluding: what only a whole statement tells, to whom its money goes, whom it names, what it leaves of itself."""

from collections.abc import Collection

from auditor.audit.attributes import give_attributes_their_agent, give_endings_their_agent
from auditor.audit.borne import note_borne
from auditor.audit.causes import note_causes
from auditor.audit.conditions import note_doing_so
from auditor.audit.conduct import leave_conduct_open
from auditor.audit.disparaged import Disparaged
from auditor.audit.faults import note_fault
from auditor.audit.fronted import note_fronted
from auditor.audit.governing import Governing
from auditor.audit.keepers import note_keeper, note_unasked
from auditor.audit.labels import leave_out_names
from auditor.audit.names import named_others
from auditor.audit.payees import note_payees
from auditor.audit.rows import Rows
from auditor.audit.statements import CONTROLS, NAMED_OTHERS, Event, Modality, Statement
from auditor.audit.times import give_times_their_subject
from auditor.contract import Contract

_BANNED = Modality.MUST_NOT


class Concluding:
    """Looks at each statement of one contract once all its segments are read; what it learns goes into the marks."""

    def __init__(
        self,
        contract: Contract,
        acts: Collection[str],
        faults: Collection[str],
        rows: Rows,
        governing: Governing,
    ) -> None:
        self.tokens = contract.marked.tokens
        self.norms = self.tokens.norms
        self.text = contract.document.text
        self.acts = acts
        self.faults = faults
        self.rows = rows
        self.governing = governing
        self.disparaged = Disparaged(self.tokens, self.text, contract.parties)

    def conclude(self, statement: Statement, before: Statement | None, events: list[Event]) -> None:
        """Note what a statement tells as a whole, beside the one ``before`` it in its passage."""
        controls = [event for event in events if event[2] in CONTROLS]
        leave_out_names(statement, controls)
        give_times_their_subject(statement, events, self.acts)
        give_attributes_their_agent(self.norms, statement, controls)
        give_endings_their_agent(self.norms, statement, controls)
        self._note_money(statement, events)
        note_causes(self.norms, statement)
        note_doing_so(self.norms, statement, controls)
        statement.gather()
        if note_fronted(self.norms, statement, controls):
            statement.gather()
        if note_borne(self.tokens, statement, controls, before) and before is not None:
            before.gather()
        note_keeper(self.tokens, statement, controls)
        note_unasked(self.norms, statement)
        aimed = self.disparaged.note(statement, controls)
        if leave_conduct_open(statement, controls, before) or aimed:
            statement.gather()
        note_fault(statement, self.faults)
        self._note_names(statement, events)
        self.governing.hedge_by_own_choice(statement)
        self.governing.note_swallowing(statement, controls)
        self.governing.note_bearers(statement)

    def _note_money(self, statement: Statement, events: list[Event]) -> None:
        """Who pays what stands in a column of consequences, and who pays what goes to another."""
        self.rows.note_same_as(statement)
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
        return self.tokens.is_capital(at, self.text)
