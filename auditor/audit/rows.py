"""Rows of tables: what the head of a column, the cell of a party and a column of consequences make of their cells."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from auditor.audit.columns import Column, cells_of, head_of_columns
from auditor.audit.particulars import Particulars
from auditor.audit.statements import (
    DAMAGES,
    PARTY,
    Event,
    Mark,
    Modality,
    Scope,
    State,
    Statement,
    breach_at,
)
from auditor.contract import Contract, PassageKind, Reference, Side
from auditor.language.lexicon import Hit

_MONEY = frozenset((DAMAGES, "REFUND"))
_MOST_CITED, _FEW_WORDS = 4, 4


_NUMBER = "[0-9]{1,2}|[一二三四五六七八九十]{1,3}"
_SAME_AS = re.compile(
    rf"(?:(?:处理)?[同按照依](?:上述|前述)?第?(?P<zh>{_NUMBER})(?:行|项|款|栏|类|号)?(?:处理|办理|执行)?|(?:处理)?同(?:上|前)(?:行|项|款|栏|述)?"
    rf"|(?:the )?(?:same )?as (?:in |for |under )?(?:row|item|line|no|number)\.? ?(?P<en>{_NUMBER})"
    r"|(?:the )?(?:same )?(?:as|like) (?:in |for |under |at )?[(](?P<point>[a-z]|[0-9]{1,2})[)]"
    r"|(?:the )?(?:same )?as (?:above|before)|ditto|idem)(?=[;,。.\t]|\s*(?:\n|\Z))"
)


_CLOCK = re.compile(
    r"[^。;]{0,14}?(?:后|起|内|时)?\s?(?:\d+|[一二两三四五六七八九十半]+)\s?个?(?:小时|分钟|日|天)之?内?"
    r"|[^.;]{0,30}?(?:\d+|[a-z]+) (?:hours?|minutes?|days?)(?: (?:of|from|after) [^.;]{0,40})?"
)
"""A cell that only says by when."""
_LABEL = re.compile(r"[(] ?(?P<no>[a-z]|[0-9]{1,2}|[一二三四五六七八九十]) ?[)]")
"""(a) Talent commits an offense: a row by the letter with which its first cell begins."""


@dataclass(frozen=True, slots=True)
class _Row:
    """The number or words of its first cell, the tokens of each, and what was read in them."""

    name: str
    cells: list[tuple[int, int]]
    statements: list[Statement]


def _row_meant(number: str | None, above: Sequence[_Row]) -> _Row | None:
    """The row of that number among those above, or the last one where none is told."""
    if number is None:
        return above[-1] if above else None
    return next((row for row in above if row.name == number), None)


def _start(reference: Reference) -> int:
    return reference.start


class Rows:
    """Reads the rows of one contract's tables; what a head says is worked out once per table."""

    def __init__(
        self, contract: Contract, hits: Sequence[Hit], parties: Sequence[tuple[int, int, Side]]
    ) -> None:
        self.contract = contract
        self.tokens = contract.marked.tokens
        self.hits = hits
        self.parties = parties
        self.particulars = Particulars(contract, parties)
        self.columns: dict[int, tuple[Column, ...]] = {}
        self.cell = 0
        self.bearer: Side | None = None
        """Where the cell before began, and who was spoken of then."""
        self.seen: dict[int, dict[int, _Row]] = {}
        """The rows of each table so far, by their passage."""

    def begin_cell(self, statement: Statement, start: int, state: State) -> None:
        """A cell begins as the head of its column says, else with nothing that the cell before it said."""
        if start != statement.start and _CLOCK.fullmatch(self.tokens.words(self.cell, start).strip()):
            # 丙方 | 甲方发话后6小时 | 删除内容: whose call starts the clock does nothing
            state.bearer = self.bearer
        self.cell, self.bearer = start, state.bearer
        head = self._column(statement, start).state
        state.forbidden = head is not None and head.modality is Modality.MUST_NOT
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
        column = heads[place] if place < len(heads) else Column()
        return self.particulars.column(statement.passage) if place and column == Column() else column

    def begin_labelled(self, statement: Statement, start: int, state: State) -> None:
        """What stands behind a label and its colon begins as the label says."""
        if start == self.particulars.label_end(statement.passage):
            said = self.particulars.column(statement.passage).state
            if said is not None and said.modality is not Modality.PLAIN:
                state.bearer, state.modality = said.bearer or state.bearer, said.modality

    def note_same_as(self, statement: Statement) -> None:
        """同第5行, 同上, "as in row 5": what the same column of that row says follows here, too."""
        if statement.kind is not PassageKind.ROW:
            return
        rows = self.seen.setdefault(self.contract.passages[statement.passage].header, {})
        row = rows.get(statement.passage) or self._row(statement.passage)
        for place, (start, end) in enumerate(row.cells):
            if not statement.start <= start < min(end, statement.end):
                continue
            same = _SAME_AS.match(self.tokens.folded.text, self.tokens.starts[start])
            other = (
                _row_meant(same["zh"] or same["en"] or same["point"], list(rows.values())) if same else None
            )
            if same and other is not None and place < len(other.cells):
                self._copy(
                    other, place, statement, (start, self.contract.marked.token_range(0, same.end())[1])
                )
        row.statements.append(statement)
        rows[statement.passage] = row

    def _row(self, passage: int) -> "_Row":
        cells = list(cells_of(self.contract, self.contract.passages[passage]))
        first = self.tokens.words(*cells[0]) if cells else ""
        label = _LABEL.match(first)
        return _Row(label["no"] if label else first.rstrip(".) "), cells, [])

    def _copy(self, row: "_Row", place: int, statement: Statement, span: tuple[int, int]) -> None:
        first, last = row.cells[place]
        number = next((n for n, (start, end) in enumerate(statement.segments) if start <= span[0] < end), 0)
        for one in row.statements:
            if first < one.end and one.start < last:
                statement.same_as += [one.index, *one.same_as]
        for mark in [mark for one in row.statements for mark in one.marks]:
            if first <= mark.start and mark.end <= last:
                statement.marks.append(mark._replace(start=span[0], end=span[1], segment=number))

    def note_payments(self, statement: Statement) -> None:
        """AUD 5,000 or 退还费用 in the column of consequences: it is the KOL who pays, though nobody says so."""
        if statement.kind is not PassageKind.ROW:
            self._note_labelled(statement)
            return
        for number, (start, end) in enumerate(statement.segments):
            column = self._column(statement, start)
            if column.deed and self._cites(start, end):  # Clause 6 | £15,000: the sum is for a breach of it
                statement.marks.append(breach_at(start, number))
            if not column.pays:
                continue
            if self._is_labelled(statement, start):
                self._note_owed(statement, start, end)
            said = [place for place, mark in enumerate(statement.marks) if mark.segment == number]
            owed = [place for place in said if statement.marks[place].concept in _MONEY]
            for place in owed:
                if statement.marks[place].bearer is None:
                    statement.marks[place] = statement.marks[place]._replace(bearer=Side.KOL)
            if not owed:
                self._note_amount(statement, number, start, end)

    def _note_labelled(self, statement: Statement) -> None:
        """Default: forfeiture of the balance fee: what stands behind such a label follows on a breach, and costs the KOL."""
        label = self.particulars.label_end(statement.passage)
        if statement.start < label <= statement.end and self.particulars.column(statement.passage).pays:
            self._note_owed(statement, label, statement.end)
        elif self.particulars.is_headed_by_breach(statement.provision) and all(
            mark.bearer is None for mark in statement.marks
        ):
            self._note_owed(statement, statement.start, statement.end)

    def _is_labelled(self, statement: Statement, start: int) -> bool:
        """Whether a cell takes its meaning from the label before it, not from the head of its column."""
        return (
            start >= self.particulars.label_end(statement.passage) > 0
            and self.contract.passages[statement.passage].header not in self.columns
        )

    def _note_owed(self, statement: Statement, start: int, end: int) -> None:
        for place, mark in enumerate(statement.marks):
            if start <= mark.start < end and mark.concept in _MONEY and mark.bearer is None:
                statement.marks[place] = mark._replace(bearer=Side.KOL)
        statement.marks.append(breach_at(statement.start, 0))

    def _cites(self, start: int, end: int) -> bool:
        """Whether a cell does hardly more than point at articles or annexes: a deed of its own is no breach of theirs."""
        first, last = self.tokens.starts[start], self.tokens.ends[end - 1]
        at = bisect_left(self.contract.references, first, key=_start)
        cited = [one for one in self.contract.references[at : at + _MOST_CITED] if one.start < last]
        pointing = sum(len(self.tokens.words(*self._range(one)).split()) for one in cited)
        return bool(cited) and end - start - pointing <= _FEW_WORDS

    def _range(self, reference: Reference) -> tuple[int, int]:
        return self.contract.marked.token_range(reference.start, reference.end)

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
