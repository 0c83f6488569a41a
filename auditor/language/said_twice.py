"""Quantities that are said twice, in words and in figures, and do not agree: ninety (60) days, 十(15)日."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from auditor.language import numbers
from auditor.language.amounts import paired_amounts
from auditor.language.numbers import NUMBER_WORDS, NUMERAL, read_number
from auditor.language.quantity_types import Duration, Percentage, Quantities, Unit
from auditor.language.written import in_words, is_said_again

_IN_BRACKETS: Final = re.compile(rf"[ ]?\(\s?(?P<again>{NUMERAL}|{NUMBER_WORDS})\s?个?\s?\)")
_LAST_NUMBER: Final = re.compile(rf"(?P<number>{NUMBER_WORDS}|{NUMERAL})个?\Z")
_NO_COUNT_BEFORE: Final = re.compile(
    r"(?:第|[(.\d]|\b(?:articles?|sections?|clauses?|paragraphs?|items?|options?|annex|schedule|version|no\.?))\s?\Z"
)
_NOUN: Final = re.compile(r"[ -][a-z]{3,}")
_ARTICLES: Final = frozenset({"a", "an"})
_LONGEST: Final = 60
_TOLERANCE: Final = 0.05
"""Twelve months (365 days) are the same period."""


def disagreements(text: str, quantities: Quantities) -> list[tuple[int, int]]:
    """The spans of folded ``text`` that give one quantity twice with different values."""
    found = [
        (min(words.start, figures.start), max(words.end, figures.end))
        for words, figures in paired_amounts(text, quantities.money)
        if words.amount != figures.amount
    ]
    found += _numbers_apart(text)
    found += _quantities_apart(text, quantities.percentages)
    found += _quantities_apart(text, quantities.durations)
    apart: list[tuple[int, int]] = []
    for start, inner in sorted(found):
        end = inner + text.startswith(")", inner)
        if apart and start < apart[-1][1]:
            apart[-1] = apart[-1][0], max(end, apart[-1][1])
        else:
            apart.append((start, end))
    return apart


def _numbers_apart(text: str) -> Iterator[tuple[int, int]]:
    """ninety (60) days: one of the two in words, and something behind them that is counted."""
    for match in _IN_BRACKETS.finditer(text):
        head = text[max(0, match.start() - _LONGEST) : match.start()]
        first = _LAST_NUMBER.search(head)
        if (
            first is None
            or not _ARTICLES.isdisjoint((first["number"], match["again"]))
            or in_words(first["number"]) == in_words(match["again"])
        ):
            continue
        is_counted = numbers.UNIT_AFTER.match(text, match.end()) or (
            first["number"].isascii() and _NOUN.match(text, match.end())
        )
        if not is_counted or _NO_COUNT_BEFORE.search(head[: first.start()]):
            continue
        values = read_number(first["number"]), read_number(match["again"])
        if None not in values and values[0] != values[1]:
            start = match.start() - len(head) + first.start()
            unit = numbers.UNIT_AFTER.match(text, match.end())
            yield start, unit.end() if unit else match.end()


def _quantities_apart(
    text: str, quantities: Sequence[Percentage] | Sequence[Duration]
) -> Iterator[tuple[int, int]]:
    """三年(24个月), thirty percent (20%): the second is nothing but the first again."""
    pairs: Iterator[tuple[Percentage | Duration, Percentage | Duration]] = pairwise(quantities)
    for first, second in pairs:
        one, other = _size(first), _size(second)
        if one is None or other is None or not is_said_again(first, second, text):
            continue
        if isinstance(first, Percentage) and not _one_in_words(text, first, second):
            continue
        if _is_working(first) != _is_working(second):
            continue
        if abs(one - other) > _TOLERANCE * max(one, other) * isinstance(first, Duration):
            yield first.start, second.end


def _size(quantity: Percentage | Duration) -> float | None:
    return quantity.hours if isinstance(quantity, Duration) else quantity.value


def _is_working(quantity: Percentage | Duration) -> bool:
    return isinstance(quantity, Duration) and quantity.unit is Unit.WORKING_DAY


def _one_in_words(text: str, first: Percentage | Duration, second: Percentage | Duration) -> bool:
    return in_words(text[first.start : first.end]) != in_words(text[second.start : second.end])
