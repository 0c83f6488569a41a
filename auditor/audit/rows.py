"""Rows of tables: what the head of a column, the cell of a party and a column of consequences make of their cells."""

from collections.abc import Sequence

from auditor.audit.columns import Column, head_of_columns
from auditor.audit.statements import DAMAGES, PARTY, Event, Mark, Modality, Scope, State, Statement
from auditor.contract import Contract, PassageKind, Side
from auditor.language.lexicon import Hit

_MONEY = frozenset((DAMAGES, "REFUND"))


class Rows:
    """Reads the rows of one contract's tables; what a head says is worked out once per table."""

    def __init__(
        self, contract: Contract, hits: Sequence[Hit], parties: Sequence[tuple[int, int, Side]]
    ) -> None:
        self.contract = contract
        self.tokens = contract.marked.tokens
        self.hits = hits
        self.parties = parties
        self.columns: dict[int, tuple[Column, ...]] = {}

    def begin_cell(self, statement: Statement, start: int, state: State) -> None:
        """A cell begins as the head of its column says, else with nothing that the cell before it said."""
        head = self._column(statement, start).state
        if head is not None:
            state.bearer, state.modality = head.bearer or state.bearer, head.modality
        elif start != statement.start:
            state.modality, state.hedged, state.right = Modality.PLAIN, state.hedged_first, False

    def _column(self, statement: Statement, start: int) -> Column:
        """The column of the cell that begins at a token."""
        passage = self.contract.passages[statement.passage]
        if passage.header >= 0 and passage.header not in self.columns:
            self.columns[passage.header] = head_of_columns(
                self.contract, self.contract.passages[passage.header], self.hits, self.parties
            )
        heads = self.columns.get(passage.header, ())
        place = self.tokens.folded.text.count("\t", passage.start, self.tokens.starts[start])
        return heads[place] if place < len(heads) else Column()

    def note_payments(self, statement: Statement) -> None:
        """AUD 5,000 or 退还费用 in the column of consequences: it is the KOL who pays, though nobody says so."""
        if statement.kind is not PassageKind.ROW:
            return
        for number, (start, end) in enumerate(statement.segments):
            if not self._column(statement, start).pays:
                continue
            said = [place for place, mark in enumerate(statement.marks) if mark.segment == number]
            owed = [place for place in said if statement.marks[place].concept in _MONEY]
            for place in owed:
                if statement.marks[place].bearer is None:
                    statement.marks[place] = statement.marks[place]._replace(bearer=Side.KOL)
            if not owed:
                self._note_amount(statement, number, start, end)

    def _note_amount(self, statement: Statement, number: int, start: int, end: int) -> None:
        first, last = self.tokens.starts[start], self.tokens.ends[end - 1]
        money = next((m for m in self.contract.marked.quantities.money if first <= m.start < last), None)
        if money is not None:
            span = self.contract.marked.token_range(money.start, money.end)
            statement.marks.append(Mark(DAMAGES, *span, Side.KOL, Modality.PLAIN, Scope.MAIN, False, number))

    def named_in_row(self, statement: Statement, events: list[Event]) -> Side | None:
        """The side that a cell of a table row names and nothing else."""
        parties = [event for event in events if event[2] == PARTY]
        for start, end in statement.segments:
            inside = [event for event in parties if start <= event[0] < end]
            if inside and sum(event[1] - event[0] for event in inside) >= end - start - len(inside):
                sides = {event[3] for event in inside}
                return sides.pop() if len(sides) == 1 else Side.BOTH
        return None
