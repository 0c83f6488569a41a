"""The one dress of all text: what becomes the same, what goes, and that every place is kept."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.language.fold import fold, is_cjk
from auditor.language.tokens import tokenize

ZERO_WIDTH = "\u200b"
SOFT_HYPHEN = "\u00ad"
BYTE_ORDER_MARK = "\ufeff"
WIDE_BLANK = "\u3000"
NO_BREAK_BLANK = "\u00a0"

_DRESSES = [
    # full width
    ("ＫＯＬ", "kol"),
    ("２０２５年３月", "2025年3月"),
    ("３０％", "30%"),
    ("（一）：；，！？", "(一):;,!?"),
    ("第５．２条", "第5.2条"),
    ("〔2025〕号", "(2025)号"),
    # case
    ("Party A SHALL NOT", "party a shall not"),
    ("ÉCLAT", "éclat"),
    # Traditional
    ("機密資訊", "机密资讯"),
    ("契約終止後", "契约终止后"),
    ("乙方應於臺灣發佈影片", "乙方应于台湾发布影片"),
    ("髮型與發表", "发型与发表"),
    # quotation marks and dashes
    ("「甲方」", "“甲方”"),
    ("『保密資訊』", "“保密资讯”"),
    ("the KOL’s", "the kol's"),
    ("non‑public – price — date", "non-public - price - date"),
    # blanks between Chinese characters and marks
    ("甲 方", "甲方"),
    (f"甲{WIDE_BLANK}{WIDE_BLANK}方", "甲方"),
    (f"甲{NO_BREAK_BLANK}方", "甲方"),
    ("保 密 义 务 ： 三 年 。", "保密义务:三年。"),
    ("第 五 条 （ 一 ）", "第五条(一)"),
    # blanks that stay: beside letters and digits, and where a line ends
    ("24 小时", "24 小时"),
    ("在 Weibo 发布", "在 weibo 发布"),
    ("甲方\n乙方", "甲方\n乙方"),
    ("微博\t两条", "微博\t两条"),
    (f"shall{NO_BREAK_BLANK}not", "shall not"),
    # invisible characters
    (f"保{ZERO_WIDTH}密", "保密"),
    (f"{BYTE_ORDER_MARK}甲方", "甲方"),
    (f"con{SOFT_HYPHEN}fidential", "confidential"),
    (f"乙{ZERO_WIDTH}{ZERO_WIDTH}方", "乙方"),
    # what is no letter in another dress stays what it is
    ("①Ⅳ㈠", "①ⅳ㈠"),
    ("……", "……"),
    ("ß", "ß"),
    ("", ""),
]


@pytest.mark.parametrize(("written", "folded"), _DRESSES)
def test_one_dress(written: str, folded: str) -> None:
    assert fold(written).text == folded


_FOUND_AGAIN = [
    ("乙方应保密。", "应保密", "应保密"),
    ("乙 方 应 保 密 。", "应保密", "应 保 密"),
    (f"乙方{WIDE_BLANK}应保{ZERO_WIDTH}密。", "应保密", f"应保{ZERO_WIDTH}密"),
    (f"{BYTE_ORDER_MARK}乙方應保密。", "应保密", "應保密"),
    (
        f"con{SOFT_HYPHEN}fi{SOFT_HYPHEN}dential price",
        "confidential",
        f"con{SOFT_HYPHEN}fi{SOFT_HYPHEN}dential",
    ),
    ("甲　方（ＫＯＬ）： 二十四 小时", "(kol)", "（ＫＯＬ）"),
    ("甲　方（ＫＯＬ）： 二十四 小时", "二十四小时", "二十四 小时"),
]


@pytest.mark.parametrize(("written", "words", "place"), _FOUND_AGAIN)
def test_folded_words_are_found_again_in_the_original(written: str, words: str, place: str) -> None:
    folded = fold(written)
    at = folded.text.index(words)
    start, end = folded.original(at, at + len(words))
    assert written[start:end] == place


def test_an_empty_stretch_is_empty_in_the_original() -> None:
    assert fold("乙 方 应").original(1, 1) == (2, 2)


# Single characters that contracts are written in, and all others below the compatibility forms.
_CHARACTERS = st.one_of(
    st.sampled_from(
        "甲乙方應须機密第一条“”「」（）、。，：；AaBbZzＡ５％’'‑–—-09.,% \t\n①Ⅳ㈠é"
        + WIDE_BLANK
        + ZERO_WIDTH
        + SOFT_HYPHEN
    ),
    st.characters(max_codepoint=0xF8FF, exclude_categories=["Cs"]),
)
_TEXTS = st.text(_CHARACTERS, max_size=60)


@given(_TEXTS)
def test_every_character_has_its_place(text: str) -> None:
    folded = fold(text)
    offsets = list(folded.offsets)
    assert len(offsets) == len(folded.text) + 1
    assert all(before < after for before, after in pairwise(offsets))
    assert offsets[-1] == len(text)


@given(_TEXTS)
def test_every_token_stands_in_the_original_in_some_dress(text: str) -> None:
    tokens = tokenize(fold(text))
    for number in range(len(tokens)):
        start, end = tokens.span(number, number + 1)
        assert fold(text[start:end]).text == tokens.surface(number, number + 1)


@given(_TEXTS, st.data())
def test_a_run_of_tokens_stands_in_the_original_in_some_dress(text: str, data: st.DataObject) -> None:
    tokens = tokenize(fold(text))
    if not len(tokens):
        return
    first = data.draw(st.integers(0, len(tokens) - 1))
    last = data.draw(st.integers(first + 1, len(tokens)))
    start, end = tokens.span(first, last)
    assert fold(text[start:end]).text == tokens.surface(first, last)


@given(st.text(st.sampled_from("甲乙方應機密（）「」，。 ＡＢａb’—0９%") | st.just(ZERO_WIDTH), max_size=40))
def test_what_is_folded_stays_as_it_is(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once


@pytest.mark.parametrize(
    "line",
    [
        "乙方应当对甲方未公开的价格保密。\n",
        "乙 方 應 當 對 甲 方 未 公 開 的 價 格 保 密 。\n",
        f"The Creator shall keep every price con{SOFT_HYPHEN}fidential for 24 months.\n",
    ],
)
def test_a_long_text_folds_like_its_lines(line: str) -> None:
    folded = fold(line * 20_000)
    assert folded.text == fold(line).text * 20_000
    assert folded.offsets[-1] == len(line) * 20_000


def test_a_page_of_blanks_is_no_trouble() -> None:
    assert fold("甲" + " " * 200_000 + "乙").text == "甲乙"
    assert len(fold("甲" + " " * 200_000 + "b").text) == 200_002


@pytest.mark.parametrize(
    ("character", "chinese"),
    [
        ("甲", True),
        ("機", True),
        ("㐀", True),
        ("𠮷", True),
        ("a", False),
        ("，", False),
        ("1", False),
        ("〇", False),
    ],
)
def test_what_is_a_chinese_character(character: str, chinese: bool) -> None:
    assert is_cjk(character) is chinese
