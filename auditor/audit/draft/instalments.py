"""Instalments that do not make up the whole: shares of the fee, or amounts against the stated total."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations, groupby

from auditor.audit.draft.found import Span, finding, segment_around, sentences, within
from auditor.audit.model import DraftFinding
from auditor.contract import Contract, Passage, PassageKind
from auditor.errors import Bilingual
from auditor.language.quantity_types import Money, Percentage

INSTALMENTS, REST, TOTAL, EACH, ALIKE = "INSTALMENTS", "REST_OF_FEE", "TOTAL_FEE", "EACH_OF", "ALIKE"
PAID = ("PAY", "FEE")
NO_PART = ("LATE", "PENALTY", "GIVE_BACK", "COMMISSION", "NOT_THE_FEE")
INSTALMENT_CONCEPTS = frozenset((INSTALMENTS, REST, TOTAL, EACH, ALIKE, *PAID, *NO_PART))

_SHARES = Bilingual(
    "分期付款比例合计为 {sum}%，不是 100%：{parts}。请核对各期比例。",
    "The instalments add up to {sum}%, not 100%: {parts}. Check the shares.",
)
_AMOUNTS = Bilingual(
    "各期金额合计为 {sum}，与总额 {total} 不一致：{parts}。请核对。",
    "The instalments add up to {sum}, which is not the total of {total}: {parts}. Check the amounts.",
)
_WHOLE = 100
_MOST_PARTS = 8
_NEAR = 16
_HALF, _HALF_MORE = Decimal("0.5"), Decimal("1.5")


@dataclass(frozen=True, slots=True)
class _Part:
    """A sentence that pays shares or amounts; ``rest`` says that it pays what is left, ``open_rest`` without saying how much."""

    span: Span
    passage: int
    shares: tuple[Percentage, ...]
    amounts: tuple[Money, ...]
    in_instalments: bool
    rest: bool
    open_rest: bool


def uneven_instalments(contract: Contract) -> Iterator[DraftFinding]:
    """One finding per group of instalments that is stated in full and does not add up."""
    marks = _Marks(contract)
    if not marks.places[INSTALMENTS] and not marks.places[REST]:
        return
    parts = [
        part for index, passage in enumerate(contract.passages) for part in _parts(marks, index, passage)
    ]
    for group in _groups(contract, parts):
        yield from _uneven(contract, marks, group)


class _Marks:
    """Where the words of payment stand, and the amounts and shares of the contract; folded positions."""

    def __init__(self, contract: Contract) -> None:
        tokens, known = contract.marked.tokens, contract.marked.quantities
        self.text = contract.marked.text
        self.places: dict[str, list[Span]] = {concept: [] for concept in INSTALMENT_CONCEPTS}
        for hit in (*contract.marked.hits, *contract.marked.aside):
            if hit.concept in self.places:
                self.places[hit.concept].append((tokens.starts[hit.start], tokens.ends[hit.end - 1]))
        self.shares = {(share.start, share.end): share for share in known.percentages}
        self.amounts = {(amount.start, amount.end): amount for amount in known.money}
        self._share_places, self._amount_places = sorted(self.shares), sorted(self.amounts)

    def has(self, area: Span, *concepts: str) -> bool:
        return any(within(self.places[concept], area) for concept in concepts)

    def speaks_of_parts(self, area: Span) -> bool:
        """Whether an area has a share, an amount or one of the words for instalments."""
        counted = within(self._share_places, area) or within(self._amount_places, area)
        return bool(counted) or self.has(area, INSTALMENTS, REST)

    def shares_in(self, area: Span) -> list[Percentage]:
        return [self.shares[place] for place in within(self._share_places, area)]

    def amounts_in(self, area: Span) -> list[Money]:
        """The amounts of an area; one that only repeats the one before in words or figures counts once."""
        found: list[Money] = []
        for place in within(self._amount_places, area):
            amount = self.amounts[place]
            again = found and amount.amount == found[-1].amount and amount.in_words != found[-1].in_words
            if not again:
                found.append(amount)
        return found

    def is_total(self, amount: Money, area: Span) -> bool:
        start, _ = segment_around(self.text, amount.start, amount.end, area)
        return self.has((max(start, amount.start - 2 * _NEAR), amount.start), TOTAL)

    def is_each(self, amount: Money) -> bool:
        """每条85,000元, USD 500 per post."""
        before, behind = (amount.start - _NEAR // 2, amount.start), (amount.end, amount.end + _NEAR // 2)
        return self.has(before, EACH) or self.has(behind, EACH) or self.text.startswith("/", amount.end)

    def stands_for_several(self, part: "_Part") -> bool:
        """二期、三期各30%, three equal instalments of USD 500: one number for more than one instalment."""
        places = [(share.start, share.end) for share in part.shares]
        places += [(amount.start, amount.end) for amount in part.amounts]
        return any(self.has(segment_around(self.text, *place, part.span), ALIKE) for place in places)


def _parts(marks: _Marks, index: int, passage: Passage) -> Iterator[_Part]:
    whole = passage.start, passage.end
    if passage.kind in (PassageKind.HEADING, PassageKind.HEADER_ROW) or not marks.speaks_of_parts(whole):
        return
    for area in sentences(marks.text, passage):
        shares, amounts = marks.shares_in(area), marks.amounts_in(area)
        in_instalments, rests = marks.has(area, INSTALMENTS), within(marks.places[REST], area)
        is_paid = (shares or amounts) and marks.has(area, *PAID) and not marks.has(area, *NO_PART)
        if not (is_paid or in_instalments or rests):
            continue
        segments = [segment_around(marks.text, *rest, area) for rest in rests]
        open_rest = any(
            not marks.shares_in(segment) and not marks.amounts_in(segment) for segment in segments
        )
        known = tuple(shares) if is_paid else (), tuple(amounts) if is_paid else ()
        yield _Part(area, index, *known, in_instalments, bool(rests), open_rest)


def _groups(contract: Contract, parts: Sequence[_Part]) -> Iterator[list[_Part]]:
    """Sentences that pay two instalments or more, and runs of neighbouring list items that pay one each."""

    def article(part: _Part) -> int:
        provision = contract.provisions[contract.passages[part.passage].provision]
        return contract.article_of(provision).index

    for _, members in groupby(parts, article):
        single: list[_Part] = []
        for part in members:
            if len(part.shares) > 1 or len(part.amounts) > 2:
                yield [part]
                single = []
                continue
            single.append(part)
        if len(single) > 1:
            yield single


def _uneven(contract: Contract, marks: _Marks, group: Sequence[_Part]) -> Iterator[DraftFinding]:
    """A group is judged when it says that it pays in instalments, or which one is the rest."""
    if not any(part.in_instalments or part.rest for part in group):
        return
    if any(part.open_rest or marks.stands_for_several(part) for part in group):
        return
    shares = [share for part in group for share in part.shares]
    values = [Decimal(str(share.value)) for share in shares if share.value is not None]
    spans = [part.span for part in group if part.shares or part.amounts]
    if len(values) == len(shares) > 1:
        if not _adds_up(values, {Decimal(_WHOLE)}) and sum(values) < 2 * _WHOLE:
            parts = " + ".join(f"{_plain(value)}%" for value in values)
            message = _SHARES.filled(sum=_plain(sum(values, Decimal(0))), parts=parts)
            yield finding(contract, "amount_mismatch", "high", message, spans)
        return
    if not shares:
        yield from _uneven_amounts(contract, marks, group, spans)


def _uneven_amounts(
    contract: Contract, marks: _Marks, group: Sequence[_Part], spans: Sequence[Span]
) -> Iterator[DraftFinding]:
    paid = [
        amount
        for part in group
        for amount in part.amounts
        if not marks.is_each(amount) and not marks.is_total(amount, part.span)
    ]
    values = [amount.amount for amount in paid if amount.amount is not None]
    article = contract.article_of(contract.provision_at(group[0].span[0]))
    totals = [
        amount
        for amount in marks.amounts_in((article.start, article.end))
        if amount.amount and marks.is_total(amount, (article.start, amount.end))
    ]
    wanted = {amount.amount for amount in totals if amount.amount}
    if len(wanted) != 1 or len(values) != len(paid) or not 1 < len(values) <= _MOST_PARTS:
        return
    total = wanted.pop()
    if not _HALF * total < sum(values) < _HALF_MORE * total or _adds_up(values, {total}):
        return
    message = _AMOUNTS.filled(
        sum=f"{sum(values):,f}", total=f"{total:,f}", parts=" + ".join(f"{value:,f}" for value in values)
    )
    places = [*spans, *((amount.start, amount.end) for amount in totals)]
    yield finding(contract, "amount_mismatch", "high", message, places)


def _plain(value: Decimal) -> str:
    """12.5 and 30, never 30.0 or 3E+1."""
    return f"{value.normalize():f}"


def _adds_up(values: Sequence[Decimal], wanted: set[Decimal]) -> bool:
    """Whether the values, or some of them, make up what is wanted: 40 + 60, where 20 of the 60 are held back."""
    if len(values) > _MOST_PARTS:
        return True
    counts = range(len(values), 1, -1)
    return any(sum(chosen) in wanted for count in counts for chosen in combinations(values, count))
