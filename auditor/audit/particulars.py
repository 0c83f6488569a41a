"""Particulars: lines whose label says what stands behind it: 不可为 | 接单、直播, Off limits | Sponsored posts, Default: the fee is forfeited."""

from collections.abc import Sequence

from auditor.audit.columns import DUTY_LABEL, Column, cells_of
from auditor.audit.statements import Modality, State
from auditor.contract import Contract, Passage, PassageKind, Side
from auditor.language.marked import hits_within

BOUND, BANNED, OWED, FOLLOWS = "BOUND_LABEL", "BAN_LABEL", DUTY_LABEL, "FOLLOWS_LABEL"
LABELS = (BOUND, BANNED, OWED, FOLLOWS)
_LONGEST = 8
_ARTICLES = frozenset(
    ("contract", "annex", "part", "chapter", "section", "article", "article_en", "section_en")
)
_MODES = {BANNED: Modality.MUST_NOT, OWED: Modality.MUST}


class Particulars:
    """Reads the labels of one contract; who is bound by a table is worked out once for each."""

    def __init__(self, contract: Contract, parties: Sequence[tuple[int, int, Side]]) -> None:
        self.contract = contract
        self.norms = contract.marked.tokens.norms
        self.parties = parties
        self.bound: dict[int, Side | None] = {}
        """By the passage of a table's first row."""
        self.first: dict[int, int] = {}

    def column(self, passage: int) -> Column:
        """What the label of a line makes of the words behind it."""
        row = self.contract.passages[passage]
        label = self._label(row)
        if label is None:
            return Column()
        said = self._said(label)
        named = self._named(*label)
        mode = next((mode for concept, mode in _MODES.items() if concept in said), None)
        in_table = row.kind is PassageKind.ROW
        bound = named or self._bound(passage)
        if mode is None:
            state = State(bearer=bound) if bound else None
        else:
            state = State(bearer=bound or (Side.KOL if in_table else None), modality=mode)
        return Column(state, pays=FOLLOWS in said)

    def said_by_label(self, passage: int) -> dict[str, tuple[int, int]]:
        """The concepts of a line's label, with the tokens at which they stand."""
        label = self._label(self.contract.passages[passage])
        return self._said(label) if label else {}

    def is_headed_by_breach(self, provision: int) -> bool:
        """Whether the heading of an item, not of an article, says that what stands under it follows on a breach."""
        here = self.contract.provisions[provision]
        if here.rank in _ARTICLES or here.heading_start >= here.heading_end:
            return False
        span = self.contract.marked.token_range(here.heading_start, here.heading_end)
        return FOLLOWS in self._said(span)

    def label_end(self, passage: int) -> int:
        """The token behind the label of a line and its colon; 0 where it has none."""
        label = self._label(self.contract.passages[passage])
        return label[1] if label else 0

    def _label(self, row: Passage) -> tuple[int, int] | None:
        """The tokens of a label: the first of two cells, or the few words before a colon."""
        if row.kind in (PassageKind.ROW, PassageKind.HEADER_ROW):
            cells = list(cells_of(self.contract, row))
            return cells[0] if len(cells) == 2 and cells[0][1] - cells[0][0] <= _LONGEST else None
        if row.kind is not PassageKind.TEXT:
            return None
        start, end = self.contract.marked.token_range(row.start, row.end)
        for at in range(start, min(end, start + _LONGEST)):
            if self.norms[at] == ":":
                return start, at + 1
        return None

    def _said(self, span: tuple[int, int]) -> dict[str, tuple[int, int]]:
        """The concepts of labels in a span, with the tokens at which they stand."""
        found = hits_within(self.contract.marked.aside, *span)
        return {hit.concept: (hit.start, hit.end) for hit in found}

    def _named(self, start: int, end: int) -> Side | None:
        sides = {side for at, _, side in self.parties if start <= at < end}
        return sides.pop() if len(sides) == 1 else None

    def _bound(self, passage: int) -> Side | None:
        """Whom the rows of a table bind, by the one that says so: 谁来遵守 | 乙方, Bound persons | The Creator."""
        first = self.first_row(passage)
        if first not in self.bound:
            last = passage
            while self._goes_on(last, last + 1):
                last += 1
            header = self.contract.passages[passage].header
            table = self.contract.passages[header if header >= 0 else first : last + 1]
            self.bound[first] = next(filter(None, map(self._told, table)), None)
        return self.bound[first]

    def first_row(self, passage: int) -> int:
        """The passage of the first row of a row's table; rows are asked for in order, so each costs one look."""
        if passage not in self.first:
            above = passage - 1
            goes_on = self._goes_on(above, passage)
            self.first[passage] = self.first.get(above, above) if goes_on else passage
        return self.first[passage]

    def _goes_on(self, before: int, behind: int) -> bool:
        passages = self.contract.passages
        if before < 0 or behind >= len(passages):
            return False
        one, other = passages[before], passages[behind]
        alike = (one.kind, one.header, one.provision) == (other.kind, other.header, other.provision)
        return alike and (one.kind is PassageKind.ROW or None not in (self._label(one), self._label(other)))

    def _told(self, row: Passage) -> Side | None:
        label = self._label(row)
        if label is None or BOUND not in self._said(label):
            return None
        end = self.contract.marked.token_range(row.start, row.end)[1]
        return next((side for at, _, side in self.parties if label[1] <= at < end), None)
