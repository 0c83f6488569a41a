"""Numerals in every dress, and back from a number to the numeral."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.language.numbers import parse_chinese_numeral, parse_english_number, read_number

_CHINESE = [
    ("零", "0"),
    ("〇", "0"),
    ("一", "1"),
    ("两", "2"),
    ("十", "10"),
    ("十二", "12"),
    ("二十四", "24"),
    ("廿四", "24"),
    ("卅", "30"),
    ("一百", "100"),
    ("一百零五", "105"),
    ("一百一十", "110"),
    ("一百十四", "114"),
    ("一百二", "120"),
    ("一百八十", "180"),
    ("三百六十五", "365"),
    ("一千零二十", "1020"),
    ("两千五", "2500"),
    ("两千零五", "2005"),
    ("两千零五十", "2050"),
    ("三万五", "35000"),
    ("一万零五百", "10500"),
    ("十万", "100000"),
    ("百万", "1000000"),
    ("千万", "10000000"),
    ("一百二十万", "1200000"),
    ("一亿", "100000000"),
    ("一亿零五十万", "100500000"),
    ("一万亿", "1000000000000"),
    ("壹", "1"),
    ("伍拾", "50"),
    ("捌万陆仟", "86000"),
    ("叁拾贰万", "320000"),
    ("壹佰贰拾叁万肆仟伍佰陆拾柒", "1234567"),
    ("玖仟玖佰玖拾玖亿", "999900000000"),
    ("參佰萬", "3000000"),
    ("貳拾億", "2000000000"),
    ("三点五", "3.5"),
    ("零点零五", "0.05"),
    ("三点一四", "3.14"),
    ("一点二亿", "120000000"),
    ("二〇二五", "2025"),
    ("二零二五", "2025"),
    ("一九九八", "1998"),
    ("一一四", "114"),
    ("二〇", "20"),
    ("二00八", "2008"),
    ("7", "7"),
    ("380,000", "380000"),
    ("1,234.50", "1234.5"),
    ("300 000", "300000"),
    ("3万", "30000"),
    ("1.2亿", "120000000"),
    ("44.4万", "444000"),
    ("3万5千", "35000"),
    ("5百万", "5000000"),
    ("12000万", "120000000"),
]


@pytest.mark.parametrize(("written", "value"), _CHINESE)
def test_chinese_numerals(written: str, value: str) -> None:
    assert parse_chinese_numeral(written) == Decimal(value)


@pytest.mark.parametrize(
    "written",
    [
        "",
        "百",  # a unit without a number, as in 百元
        "万",  # as in 单位:万元
        "亿",
        "十十",
        "百千",
        "三五",  # three to five
        "十二三",  # twelve or thirteen
        "三万五万",
        "一百二百",
        "三点",
        "点五",
        "第三",
        "甲",
        "twelve",
        "3,00",
        "1.2.3",
        "九" * 100,
    ],
)
def test_no_chinese_numerals(written: str) -> None:
    assert parse_chinese_numeral(written) is None


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("zero", "0"),
        ("a", "1"),
        ("an", "1"),
        ("one", "1"),
        ("twelve", "12"),
        ("nineteen", "19"),
        ("twenty", "20"),
        ("twenty-four", "24"),
        ("twenty four", "24"),
        ("ninety-nine", "99"),
        ("a hundred", "100"),
        ("one hundred eighty", "180"),
        ("one hundred and eighty", "180"),
        ("three hundred and sixty-five", "365"),
        ("nineteen hundred", "1900"),
        ("one thousand and one", "1001"),
        ("forty-eight thousand", "48000"),
        ("three hundred and eighty thousand", "380000"),
        ("one hundred twenty-five thousand five hundred and six", "125506"),
        ("one million two hundred thousand", "1200000"),
        ("two million", "2000000"),
        ("half", "0.5"),
        ("half a", "0.5"),
        ("half an", "0.5"),
        ("one-half", "0.5"),
        ("one and a half", "1.5"),
        ("two and a half", "2.5"),
        ("one and one-half", "1.5"),
    ],
)
def test_english_numbers(written: str, value: str) -> None:
    assert parse_english_number(written) == Decimal(value)


@pytest.mark.parametrize(
    "written",
    [
        "",
        "and",
        "first",
        "twentieth",
        "two three",
        "twenty thirty",
        "twenty twelve",
        "two and three",
        "hundred",
        "thousand",
        "twenty and",
        "one thousand two thousand",
        "two million three billion",
        "二十",
    ],
)
def test_no_english_numbers(written: str) -> None:
    assert parse_english_number(written) is None


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("半", "0.5"),
        ("三五", "5"),  # three to five: the outer bound
        ("十二三", "13"),
        ("二三十", "30"),
        ("两三百", "300"),
        ("陆三", "3"),  # what is left of 大陆三年
        ("two three", "3"),
        ("a two", "2"),
        ("two and three", "3"),
        ("one hundred and eighty", "180"),
        (" 380,000 ", "380000"),
    ],
)
def test_numbers_in_their_surroundings(written: str, value: str) -> None:
    assert read_number(written) == Decimal(value)


@pytest.mark.parametrize("written", ["", " ", "一半", "半百", "thousand", "9" * 200])
def test_no_numbers_in_their_surroundings(written: str) -> None:
    assert read_number(written) is None


_CAPITALS = str.maketrans("零一二三四五六七八九十百千", "零壹贰叁肆伍陆柒捌玖拾佰仟")
_FIGURES = "零一二三四五六七八九"


def _below_ten_thousand(number: int) -> str:
    """1..9999 in full, with 零 wherever places are left out in between."""
    written, gap = "", False
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // unit % 10
        if digit:
            written += ("零" if gap and written else "") + _FIGURES[digit] + name
        gap = not digit
    return written


def _chinese(number: int) -> str:
    if number == 0:
        return "零"
    written, rest_below = "", False
    for unit, name in ((10**8, "亿"), (10**4, "万"), (1, "")):
        part = number // unit % (10**4 if unit < 10**8 else 10**5)
        if part:
            needs_zero = bool(written) and (rest_below or part < 1000)
            written += ("零" if needs_zero else "") + _below_ten_thousand(part) + name
        rest_below = not part
    return written


@given(st.integers(min_value=0, max_value=10**9))
def test_every_chinese_numeral_reads_back(number: int) -> None:
    written = _chinese(number)
    assert parse_chinese_numeral(written) == number
    assert parse_chinese_numeral(written.translate(_CAPITALS)) == number


@given(st.integers(min_value=10, max_value=19))
def test_ten_to_nineteen_read_without_their_one(number: int) -> None:
    assert parse_chinese_numeral(_chinese(number).removeprefix("一")) == number


@given(st.integers(min_value=100, max_value=999_999_999))
def test_years_and_codes_read_digit_by_digit(number: int) -> None:
    assert (
        parse_chinese_numeral("".join("〇一二三四五六七八九"[int(digit)] for digit in str(number))) == number
    )


@given(st.integers(min_value=0, max_value=10**9), st.integers(min_value=1, max_value=9999))
def test_grouped_figures_read_back(number: int, tenths: int) -> None:
    assert parse_chinese_numeral(f"{number:,}") == number
    assert parse_chinese_numeral(f"{tenths / 10}万") == tenths * 1000


_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"


def _english(number: int) -> str:
    if number < 20:
        return _ONES.split(" ")[number]
    if number < 100:
        tens = _TENS.split(" ")[number // 10 - 2]
        return f"{tens}-{_english(number % 10)}" if number % 10 else tens
    for scale, name in ((10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= scale:
            rest = number % scale
            joint = " and " if 0 < rest < 100 else " "
            return f"{_english(number // scale)} {name}{joint + _english(rest) if rest else ''}"
    raise AssertionError(number)


@given(st.integers(min_value=0, max_value=999_999_999))
def test_every_english_number_reads_back(number: int) -> None:
    assert parse_english_number(_english(number)) == number


@given(st.text(alphabet="零〇一二三十百千万亿点半两壹拾0123456789,. ", max_size=30))
def test_nonsense_is_refused_quietly(written: str) -> None:
    value = read_number(written)
    assert value is None or value >= 0
