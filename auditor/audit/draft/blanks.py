"""Blanks that nobody filled in, article by article, and those of the signatures together."""

from collections.abc import Iterator, Sequence

from auditor.audit.draft.found import Span, around, finding, name_of, passage_at, within
from auditor.audit.model import DraftFinding
from auditor.contract import Contract
from auditor.contract.checkboxes import is_checkbox
from auditor.contract.signatures import signature_passages
from auditor.errors import Bilingual
from auditor.language.empty_dates import empty_dates
from auditor.language.placeholders import is_rule, placeholders

_BLANKS = Bilingual(
    "{where}有 {count} 处空白未填，请填写或删除。",
    "{where}: blanks left open ({count}). Fill them in or delete them.",
)
_SIGNATURES = Bilingual(
    "签署栏尚有空白（姓名、日期等），签署时请补全。",
    "The signature block has blanks (names, dates); complete them when signing.",
)
_LONGEST_SIGN = 4
"""Characters of a currency before the blank of its amount."""


def blanks(contract: Contract) -> Iterator[DraftFinding]:
    """One finding per article with blanks in it, high where a period, an amount or a share is left open."""
    signed = signature_passages(contract.marked.text, contract.passages, contract.provisions)
    by_article: dict[int, list[Span]] = {}
    in_signatures: list[Span] = []
    for blank in _open_places(contract):
        if contract.passages and passage_at(contract, blank[0]) in signed:
            in_signatures.append(blank)
        else:
            article = contract.article_of(contract.provision_at(blank[0]))
            by_article.setdefault(article.index, []).append(blank)
    measures = _open_quantities(contract)
    for index, places in by_article.items():
        is_measure = any(within(measures, (start - _LONGEST_SIGN, end)) for start, end in places)
        where = name_of(contract, contract.provisions[index])
        message = Bilingual(
            _BLANKS.zh.format(where=where.zh, count=len(places)),
            _BLANKS.en.format(where=where.en, count=len(places)),
        )
        severity = "high" if is_measure and index else "medium"
        yield finding(contract, "blank", severity, message, _quotes(contract, places))
    if in_signatures:
        yield finding(contract, "blank", "low", _SIGNATURES, _quotes(contract, in_signatures))


def _open_places(contract: Contract) -> list[Span]:
    """The blanks in order, neighbouring ones (____年____月____日) as one place."""
    folded = contract.marked.tokens.folded
    found = [(blank.start, blank.end) for blank in contract.marked.quantities.blanks]
    found = [span for span in found if not is_checkbox(folded, *span) and not is_rule(folded.text, *span)]
    found += [(blank.start, blank.end) for blank in (*empty_dates(folded), *placeholders(folded.text))]
    places: list[Span] = []
    for start, end in sorted(found):
        if places and (start < places[-1][1] or _is_one_date(folded.text, places[-1][1], start)):
            places[-1] = places[-1][0], max(end, places[-1][1])
        else:
            places.append((start, end))
    return places


def _is_one_date(text: str, end: int, start: int) -> bool:
    return text[end:start].strip() in ("年", "月") or (start - end <= 1 and text[end:start].isspace())


def _open_quantities(contract: Contract) -> list[Span]:
    """Periods, amounts and shares without a value."""
    known = contract.marked.quantities
    spans = [(period.start, period.end) for period in known.durations if period.value is None]
    spans += [(amount.start, amount.end) for amount in known.money if amount.amount is None]
    spans += [(share.start, share.end) for share in known.percentages if share.value is None]
    return sorted(spans)


def _quotes(contract: Contract, places: Sequence[Span]) -> list[Span]:
    """The words around each place, once where two places stand in the same words."""
    quotes: list[Span] = []
    for start, end in places:
        first, last = around(contract, start, end)
        if quotes and first < quotes[-1][1]:
            quotes[-1] = quotes[-1][0], max(last, quotes[-1][1])
        else:
            quotes.append((first, last))
    return quotes
