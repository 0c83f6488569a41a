"""Quantities said twice that do not agree, with the exact words."""

import pytest

from auditor.language.fold import fold
from auditor.language.quantities import find_quantities
from auditor.language.said_twice import disagreements

_APART = [
    ("费用为人民币500,000元（大写：伍万元整）。", ["人民币500,000元(大写:伍万元整)"]),
    ("usd 10,000 (nine thousand dollars) only", ["usd 10,000 (nine thousand dollars)"]),
    ("within ninety (60) days of notice", ["ninety (60) days"]),
    ("三十（15）个工作日内", ["三十(15)个工作日"]),
    ("三年（24个月）与两年（24个月）", ["三年(24个月)"]),
    ("thirty percent (20%) of it", ["thirty percent (20%)"]),
    ("forty-eight (24) hours and two (2) weeks", ["forty-eight (24) hours"]),
]
_TOGETHER = [
    "二十四(24)小时",
    "壹拾万元整（¥100,000.00）",
    "one (1) year",
    "5日（7个工作日）",
    "30%（含税20%）",
    "第三条(二)项",
    "a (2) b",
    "subparagraph 2(a) of",
    "",
]


@pytest.mark.parametrize(("text", "apart"), _APART)
def test_said_twice_and_not_the_same(text: str, apart: list[str]) -> None:
    folded = fold(text).text
    assert [folded[start:end] for start, end in disagreements(folded, find_quantities(folded))] == apart


@pytest.mark.parametrize("text", _TOGETHER)
def test_said_twice_and_the_same_or_not_said_twice(text: str) -> None:
    folded = fold(text).text
    assert not disagreements(folded, find_quantities(folded))
