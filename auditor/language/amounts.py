"""Amounts of money and shares in per cent."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache
from itertools import pairwise
from typing import Final

from auditor.language import numbers
from auditor.language.numbers import read_number
from auditor.language.quantity_types import Money, Percentage
from auditor.language.written import LONGEST_GAP, in_words, is_said_again, opening

_ALL_TENTHS: Final = 10
_SCALES: Final = {
    "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "k": 1000, "m": 10**6,
    "lakh": 10**5, "lakhs": 10**5, "crore": 10**7, "crores": 10**7,
    "百": 100, "千": 1000, "万": 10**4, "亿": 10**8,
}  # fmt: skip
_YUANS: Final = (
    ("CNY", ("人民币", "rmb", "cny", "¥")),
    ("TWD", ("台币", "nt$", "ntd", "twd")),
    ("HKD", ("港币", "港元", "hk$", "hkd")),
)
_PARTS: Final = {"百": Decimal(1), "千": Decimal("0.1"), "万": Decimal("0.01")}  # 百分之一 in per cent
_ENDED: Final = re.compile(r"\s?(?:only|[,.;()]|\Z)|\n")
_SAME_AMOUNT: Final = re.compile(
    r"(?:\sonly)?[\s,:]*(?:\((?:含税|税前|税后|不含税)\))?(?:(?:[(\[【]|大写|小写|即|in\swords|say|being)[\s:,)】\]]*)+"
)


def read_money(text: str, match: re.Match[str], value: Decimal) -> Iterator[Money]:
    """An amount before its currency; one said twice, ten thousand (10,000) dollars, is two amounts."""
    currency, scale = currency_of(match["money"]), _scale(match["money"])
    number, again = match["number"], match["again"]
    if again and not match["upto"] and in_words(again) != in_words(number):
        for part in ("number", "again"):
            amount = read_number(match[part])
            if amount is not None:
                yield Money(*match.span(part), amount * scale, currency, in_words(match[part]))
    else:
        change, end = _change(text, match.end())
        amount = value * scale + change
        yield Money(opening(text, match), end, amount, currency, in_words(match["upto"] or number))


@cache
def currency_of(written: str) -> str:
    """The ISO code; "YUAN" for a bare 元, which the rest of the text has to tell."""
    match = numbers.CURRENCY.search(written)
    code = match.lastgroup or "" if match else ""
    return {"OTHER": "", "DOLLAR": "USD"}.get(code, code)


def in_one_yuan(money: Sequence[Money], text: str) -> tuple[Money, ...]:
    """A bare 元 is Renminbi, unless the text speaks of another 元 only."""
    if all(amount.currency != "YUAN" for amount in money):
        return tuple(money)
    yuan = next((code for code, signs in _YUANS if any(sign in text for sign in signs)), "CNY")
    return tuple(replace(amount, currency=yuan) if amount.currency == "YUAN" else amount for amount in money)


def _scale(written: str) -> int:
    """1,000,000 for 百万元, "million dollars" or "m"."""
    scale = 1
    for word in re.findall("[百千万亿]|[a-z]+", written):
        scale *= _SCALES.get(word, 1)
    return scale


def _change(text: str, end: int) -> tuple[Decimal, int]:
    """What 伍角贰分整 behind the 元 adds, and where it ends."""
    change = numbers.CHANGE.match(text, end)
    if change is None:
        return Decimal(0), end
    jiao, fen = (read_number(change[part] or "") or Decimal(0) for part in ("jiao", "fen"))
    return jiao / 10 + fen / 100, change.end()


def amounts_after_currency(text: str) -> Iterator[Money]:
    """Amounts behind their currency: 人民币伍拾万元整, US$12,000, EUR 31,500."""
    for match in numbers.AFTER_CURRENCY.finditer(text):
        sign, number = match["currency"], match["upto"] or match["number"]
        foreign = "a" <= text[match.start() - 1 : match.start()] <= "z"
        unit = numbers.UNIT_AFTER.match(text, match.end())
        is_english = "a" <= number[0] <= "z"
        value = read_number(number)
        if (
            value is None
            or (foreign and sign != "$")
            or (unit and unit.lastgroup != "money")
            or (is_english and not _ENDED.match(text, match.end()))
        ):
            continue
        currency = "" if foreign else currency_of("元" if sign == "$" and match["yuan"] else sign)
        change, end = _change(text, match.end()) if match["yuan"] else (Decimal(0), match.end())
        yield Money(
            match.start(), end, value * _scale(match["scale"] or "") + change, currency, in_words(number)
        )
        again = numbers.SAID_AGAIN.match(text, end)
        if again and in_words(again["number"]) != in_words(number):
            start, end = again.span("number")
            yield Money(start, end, read_number(again["number"]), currency, in_words(again["number"]))


def read_percentage(text: str, match: re.Match[str], value: Decimal) -> Iterator[Percentage]:
    share = value / 10 if match["percent"] == "‰" else value
    yield Percentage(opening(text, match), match.end(), float(share))


def read_tenths(text: str, match: re.Match[str], value: Decimal) -> Iterator[Percentage]:
    """三成, 三成半."""
    if 0 < value <= _ALL_TENTHS:
        half = text.startswith("半", match.end())
        yield Percentage(match.start(), match.end() + half, float(value * 10 + 5 * half))


def fractions(text: str) -> Iterator[Percentage]:
    for match in numbers.FRACTION.finditer(text):
        value = read_number(match["number"])
        if value is not None:
            yield Percentage(match.start(), match.end(), float(value * _PARTS[match["part"]]))


def said_once(shares: Iterable[Percentage], text: str) -> tuple[Percentage, ...]:
    """Thirty percent (30%) is one share."""
    said: list[Percentage] = []
    for share in shares:
        if said and said[-1].value == share.value and is_said_again(said[-1], share, text):
            said[-1] = replace(said[-1], end=share.end + 1)
        else:
            said.append(share)
    return tuple(said)


def paired_amounts(text: str, money: Sequence[Money]) -> list[tuple[Money, Money]]:
    """Amounts given twice, as (in words, in figures): 人民币捌万陆仟元整(¥86,000.00)."""
    return [
        (first, second) if first.in_words else (second, first)
        for first, second in pairwise(money)
        if first.in_words != second.in_words
        and None not in (first.amount, second.amount)
        and (first.currency == second.currency or "" in (first.currency, second.currency))
        and 0 < second.start - first.end <= LONGEST_GAP
        and _SAME_AMOUNT.fullmatch(text, first.end, second.start)
    ]
