"""Tokens: where words begin and end in two languages, and the one form that all forms of a word share."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.language.fold import fold
from auditor.language.tokens import tokenize, words_of


def words(text: str) -> str:
    """The tokens of a text as they are written, a bar between them."""
    return "|".join(words_of(fold(text).text))


_CUTS = [
    # every Chinese character is a token
    ("乙方应保密。", "乙|方|应|保|密|。"),
    ("乙 方 应 保 密", "乙|方|应|保|密"),
    ("“保密信息”", "“|保|密|信|息|”"),
    # every Latin word is one, and a verb drawn together with another is two
    ("Creator shall not disclose", "creator|shall|not|disclose"),
    ("the Brand’s name", "the|brand's|name"),
    ("Creator doesn't owe", "creator|does|n't|owe"),
    ("You’re free, we'll pay and I’ve told", "you|'re|free|,|we|'ll|pay|and|i|'ve|told"),
    ("she cannot", "she|can|not"),
    ("the Cannotech can", "the|cannotech|can"),
    ("all users' data", "all|users|'|data"),
    ("café", "café"),
    # every number is one, with its points and commas
    ("10,000.50元", "10,000.50|元"),
    ("3.5万元", "3.5|万|元"),
    ("第5.2.1条", "第|5.2.1|条"),
    ("RMB10,000, net", "rmb|10,000|,|net"),
    ("30%", "30|%"),
    ("24小时内", "24|小|时|内"),
    ("ninety (90) days", "ninety|(|90|)|days"),
    # a hyphen between two letters is none, any other is
    ("co-operate", "co|operate"),
    ("non-public", "non|public"),
    ("non‑public", "non|public"),
    ("state-of-the-art", "state|of|the|art"),
    ("twenty-four", "twenty|four"),
    ("2025-06-01", "2025|-|06|-|01"),
    ("A - B", "a|-|b"),
    ("甲-乙", "甲|-|乙"),
    ("self-", "self|-"),
    # blanks and line breaks are none
    ("甲方\n乙方\t丙方", "甲|方|乙|方|丙|方"),
    (" \n\t ", ""),
    ("", ""),
]


@pytest.mark.parametrize(("text", "cut"), _CUTS)
def test_where_tokens_begin_and_end(text: str, cut: str) -> None:
    assert words(text) == cut
    tokens = tokenize(fold(text))
    assert "|".join(tokens.surface(number, number + 1) for number in range(len(tokens))) == cut


_ONE_WORD = [
    ("disclose", "disclosed", "disclosing", "discloses", "DISCLOSE"),
    ("terminate", "terminated", "terminates", "termination"),
    ("party", "parties", "Party's", "PARTY"),
    ("publish", "published", "publishing"),
    ("brand", "brands", "brand's", "brand’s"),
    ("保密", "保　密", "保\u200b密"),
    ("機密", "机密"),
    ("co-operate", "co operate", "co‑operate", "Co-Operates"),
    ("non-public", "non public", "NON-PUBLIC"),
    ("do not", "don't", "don’t", "DON'T"),
    ("will not", "won't", "won’t"),
    ("can not", "cannot", "can't"),
    ("shall not", "shan't"),
    ("is not", "isn't"),
    ("you are", "you're"),
    ("they will", "they'll"),
    ("i have", "I've"),
]


@pytest.mark.parametrize("forms", _ONE_WORD)
def test_forms_of_one_word_read_the_same(forms: tuple[str, ...]) -> None:
    first = tokenize(fold(forms[0])).norms
    assert [tokenize(fold(form)).norms for form in forms] == [first] * len(forms)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("may", "must"),
        ("public", "publish"),
        ("不得", "不得不"),
        ("don't", "do"),
        ("10", "10.0"),
        ("应", "因"),
    ],
)
def test_different_words_read_differently(one: str, other: str) -> None:
    assert tokenize(fold(one)).norms != tokenize(fold(other)).norms


_SPANS = [
    ("乙 方 应 当 保 密 。", 2, 6, "应 当 保 密"),
    ("The Brand’s non‑public price", 1, 4, "Brand’s non‑public"),
    ("含稅 Ｒ Ｍ Ｂ 10,000 元", 2, 6, "Ｒ Ｍ Ｂ 10,000"),
]


@pytest.mark.parametrize(("text", "first", "last", "original"), _SPANS)
def test_a_run_of_tokens_in_the_words_of_the_original(
    text: str, first: int, last: int, original: str
) -> None:
    start, end = tokenize(fold(text)).span(first, last)
    assert text[start:end] == original


@given(
    st.text(
        st.sampled_from("甲乙應aAbz'’-‑0９.,%（） \n\t\x1c\x85")
        | st.characters(max_codepoint=0xF8FF, exclude_categories=["Cs"]),
        max_size=50,
    )
)
def test_tokens_leave_out_nothing_but_blanks_and_hyphens(text: str) -> None:
    tokens = tokenize(fold(text))
    end = 0
    for number in range(len(tokens)):
        assert tokens.starts[number] >= end
        assert not tokens.folded.text[end : tokens.starts[number]].strip().strip("-")
        end = tokens.ends[number]
        assert tokens.starts[number] < end
    assert not tokens.folded.text[end:].strip()


@given(st.text(st.sampled_from("甲乙aAbz'-09., \n"), max_size=40))
def test_tokens_are_the_words_in_order(text: str) -> None:
    tokens = tokenize(fold(text))
    surfaces = [tokens.surface(number, number + 1) for number in range(len(tokens))]
    assert surfaces == list(words_of(tokens.folded.text))
