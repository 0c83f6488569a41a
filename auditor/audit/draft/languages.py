"""What only one of the two languages of a bilingual contract says: whole articles, or other numbers."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter

from auditor.audit.draft.found import Span, finding, number_of
from auditor.audit.model import DraftFinding
from auditor.contract import Contract, Passage, Provision
from auditor.contract.numbering import read_number
from auditor.documents import Block
from auditor.errors import Bilingual
from auditor.language.fold import fold, is_cjk
from auditor.language.quantity_types import Quantities, Unit

_ONLY = {
    "zh": Bilingual(
        "{number} 只有中文文本，没有对应的英文。请补译或删除。",
        "{number} is there in Chinese only. Add the English text or delete it.",
    ),
    "en": Bilingual(
        "{number} 只有英文文本，没有对应的中文。请补译或删除。",
        "{number} is there in English only. Add the Chinese text or delete it.",
    ),
}
_OTHER_NUMBERS = Bilingual(
    "{number} 中英文数字不一致：中文为 {zh}，英文为 {en}。请统一。",
    "{number} has other numbers in each language: {zh} in Chinese, {en} in English. Make them agree.",
)
_HOLDERS = frozenset(("contract", "chapter", "part", "section"))
_TOP = frozenset(("article", "article_en", "section_en", "decimal 1", "cn_capital", "cn_point"))
_LEAST_SHARED, _MOST_ALONE = 3, 0.3
_TOLERANCE = 0.05
_CHINESE, _ENGLISH = 0.3, 0.04
_LONGEST_QUOTE = 160
_LEAST_WORDS, _LONGEST_START = 14, 30

_Key = tuple[int, ...]
_Measure = tuple[str, float, Span]
_start_of = itemgetter(2)


@dataclass(slots=True)
class _Version:
    """What one language says under one number."""

    passages: list[Passage] = field(default_factory=list)
    provision: Provision | None = None


def language_gaps(contract: Contract) -> Iterator[DraftFinding]:
    """Nothing, unless most of the contract is there in both languages."""
    if contract.language == "zh+en":
        by_number = list(_by_number(contract))
        told = {span.block for found in by_number for span in found.evidence}
        yield from by_number
        yield from (found for found in _half_rows(contract) if found.evidence[0].block not in told)


def _half_rows(contract: Contract) -> Iterator[DraftFinding]:
    """Rows with one cell empty in a table that sets the two languages side by side."""
    for table, members in groupby(contract.document.blocks, lambda block: block.place.table):
        if table is None:
            continue
        rows = [list(row) for _, row in groupby(members, lambda block: block.place.row)]
        filled = [[block for block in row if block.text.strip()] for row in rows]
        pairs = sum(_is_pair(cells) for cells in filled)
        if pairs < _LEAST_SHARED or pairs < (1 - _MOST_ALONE) * sum(map(bool, filled)):
            continue
        for cells in filled:
            languages = _languages(fold(cells[0].text).text) if len(cells) == 1 else ()
            if len(languages) == 1 and len(cells[0].text) >= _LEAST_WORDS:
                span = contract.marked.tokens.folded.folded_span(cells[0].start, cells[0].end)
                message = _ONLY[languages[0]].filled(number=_opening(contract, cells[0], span))
                yield finding(contract, "one_language_only", "high", message, [span])


def _opening(contract: Contract, cell: Block, span: Span) -> str:
    """The number that a cell begins with, or else its first words."""
    number = read_number(contract.marked.text, span[0], cell.text, span[1])
    if number is not None and number.label:
        return contract.words(span[0], span[0] + len(number.label))
    return f"“{cell.text.strip()[:_LONGEST_START]}…”"


def _is_pair(cells: Sequence[Block]) -> bool:
    languages = [_languages(fold(cell.text).text) for cell in cells]
    return len(cells) == 2 and {("zh",), ("en",)} == set(languages)


def _by_number(contract: Contract) -> Iterator[DraftFinding]:
    """Numbers that one language has and the other has not, or under which it says other numbers."""
    versions = _versions(contract)
    alone = {key for key, both in versions.items() if len(both) == 1}
    shared = len(versions) - len(alone)
    if shared < _LEAST_SHARED or len(alone) > _MOST_ALONE * len(versions):
        return
    measures = _measures(contract.marked.quantities)
    for key in sorted(versions):
        both = versions[key]
        if len(both) == 1 and not _is_below(key, alone):
            ((language, version),) = both.items()
            message = _ONLY[language].filled(number=_number(contract, key, version))
            spans = [_quote(passage) for passage in version.passages[:1]]
            yield finding(contract, "one_language_only", "high", message, spans)
        elif len(both) > 1:
            yield from _other_numbers(contract, key, both["zh"], both["en"], measures)


def _is_below(key: _Key, alone: Set[_Key]) -> bool:
    return any(key[:length] in alone for length in range(1, len(key)))


def _versions(contract: Contract) -> dict[_Key, dict[str, _Version]]:
    """The passages of the main text by number and language; one with both languages counts for each of them."""
    found: dict[_Key, dict[str, _Version]] = {}
    text = contract.marked.text
    for passage in contract.passages:
        provision = _numbered(contract, passage)
        if provision is None:
            continue
        for language in _languages(text[passage.start : passage.end]):
            version = found.setdefault(provision.number, {}).setdefault(language, _Version())
            version.passages.append(passage)
            version.provision = version.provision or provision
    return found


def _numbered(contract: Contract, passage: Passage) -> Provision | None:
    """The article (7) or the provision with a number of its own (7.2) that a passage belongs to."""
    provision = contract.provisions[passage.provision]
    while provision.index:
        if provision.annex or contract.annex_around(provision.start):
            return None
        parent = contract.provisions[provision.parent]
        is_top = provision.rank in _TOP and parent.rank in _HOLDERS
        if is_top or (provision.rank.startswith("decimal") and len(provision.number) > 1):
            return provision
        provision = parent
    return None


def _languages(words: str) -> tuple[str, ...]:
    chinese = sum(map(is_cjk, words))
    letters = sum("a" <= character <= "z" for character in words)
    if chinese + letters == 0:
        return ()
    share = chinese / (chinese + letters)
    if share >= _CHINESE:
        # Two letters per character would be a translation beside it; fewer are names.
        return ("zh", "en") if letters > 2 * chinese else ("zh",)
    return ("en",) if share <= _ENGLISH else ("zh", "en")


def _other_numbers(
    contract: Contract, key: _Key, zh: _Version, en: _Version, measures: Sequence[_Measure]
) -> Iterator[DraftFinding]:
    """Numbers of one kind of which each language has one that the other does not."""
    shared = {passage.start for passage in zh.passages} & {passage.start for passage in en.passages}
    chinese, english = (_in_passages(measures, version.passages, shared) for version in (zh, en))
    only_zh = [one for one in chinese if not any(_is_same(one, other) for other in english)]
    only_en = [one for one in english if not any(_is_same(one, other) for other in chinese)]
    for kind in sorted({one[0] for one in only_zh} & {one[0] for one in only_en}):
        first = next(span for name, _, span in only_zh if name == kind)
        second = next(span for name, _, span in only_en if name == kind)
        message = _OTHER_NUMBERS.filled(
            number=_number(contract, key, zh), zh=contract.words(*first), en=contract.words(*second)
        )
        yield finding(contract, "one_language_only", "high", message, [first, second])


def _measures(known: Quantities) -> list[_Measure]:
    """Every period, amount and share of the contract in the order of the text."""
    found: list[_Measure] = []
    for period in known.durations:
        if period.hours is not None:
            kind = "working" if period.unit is Unit.WORKING_DAY else "period"
            found.append((kind, period.hours, (period.start, period.end)))
    for amount in known.money:
        if amount.amount is not None:
            found.append(("money", float(amount.amount), (amount.start, amount.end)))
    for share in known.percentages:
        if share.value is not None:
            found.append(("share", share.value, (share.start, share.end)))
    return sorted(found, key=_start_of)


def _in_passages(
    measures: Sequence[_Measure], passages: Sequence[Passage], shared: Set[int]
) -> list[_Measure]:
    """What the passages count, without those that hold both languages."""
    found: list[_Measure] = []
    for passage in passages:
        if passage.start in shared:
            continue
        first = bisect_left(measures, (passage.start, 0), key=_start_of)
        last = bisect_left(measures, (passage.end, 0), key=_start_of)
        found += measures[first:last]
    return found


def _is_same(first: _Measure, second: _Measure) -> bool:
    tolerance = _TOLERANCE if first[0] == "period" else 0
    return first[0] == second[0] and abs(first[1] - second[1]) <= tolerance * max(first[1], second[1])


def _number(contract: Contract, key: _Key, version: _Version) -> str:
    label = number_of(contract, version.provision) if version.provision else ""
    return label or ".".join(map(str, key))


def _quote(passage: Passage) -> Span:
    return passage.start, min(passage.end, passage.start + _LONGEST_QUOTE)
