"""A contract as a whole: its language, and that odd files are understood without a fall."""

import pytest
from contract.make_contract import contract_of
from hypothesis import given
from hypothesis import strategies as st

from auditor.contract import language_of
from auditor.language.fold import fold

_LANGUAGES = [
    ("乙方应当对价格保密。", "zh"),
    ("乙方應當對價格保密。", "zh"),
    ("乙方应在 Weibo 发布视频两条，内容须经甲方审核后方可发布。", "zh"),
    ("The Creator shall keep the price secret.", "en"),
    (
        "Lin Xiaoman (小满) shall keep every price secret and shall not disclose it to anybody else, at any time, in any way or form whatsoever.",
        "en",
    ),
    ("乙方应当对价格保密。 The Creator shall keep the price secret.", "zh+en"),
    ("2025-06-01", "zh"),
    ("", "zh"),
]


@pytest.mark.parametrize(("text", "language"), _LANGUAGES)
def test_the_language_of_a_contract(text: str, language: str) -> None:
    assert language_of(fold(text).text) == language


_PIECES = [
    "第一条", "第二章", "5.", "5.2", "（一）", "(a)", "(i)", "①", "附件一", "Annex A", "Article IV", "Section 4",
    "甲方：", "乙方", "“竞品”指", "（以下简称“甲方”）", "第五条至第七条", "前款", "Section 4(b)(ii)", "保密", "：", "。", "；", " ",
    "\n", " | ", "shall not", "The Creator", "CONFIDENTIALITY", "____", "【", "】", "应", "不得", "30日内",
]  # fmt: skip


@given(st.lists(st.sampled_from(_PIECES), max_size=40).map("".join))
def test_any_heap_of_pieces_is_understood(text: str) -> None:
    contract = contract_of(f"合同\n{text}")
    length = len(contract.marked.text)
    for provision in contract.provisions[1:]:
        parent = contract.provisions[provision.parent]
        assert parent.start <= provision.start <= provision.heading_end <= provision.end <= parent.end
    for passage in contract.passages:
        home = contract.provisions[passage.provision]
        assert home.start <= passage.start <= passage.end <= home.end <= length
    for reference in contract.references:
        assert reference.start < reference.end <= length
    for definition in contract.definitions:
        assert definition.start <= definition.end <= length
        assert definition.term in contract.marked.text[definition.term_start :]


@given(st.lists(st.sampled_from(_PIECES), max_size=30).map("".join))
def test_every_word_lies_in_one_passage_or_number(text: str) -> None:
    contract = contract_of(f"合同\n{text}")
    end = 0
    for passage in contract.passages:
        assert passage.start >= end
        end = passage.end
