"""Headers, footers and page numbers of a PDF are kept apart from its text."""

import pytest
from documents.make_pdf import Mark, read_sheets, stack, texts, words

from auditor.documents.model import BlockKind

BODY = (
    "乙方应当按照甲方确认的脚本创作内容。",
    "乙方不得擅自修改已经确认的内容。",
    "甲方应当按时支付费用。",
    "双方应当诚信履约。",
)


def sheets(header: str, footer: str, count: int, height: float = 800) -> list[list[Mark]]:
    """Pages with running lines in which ``{page}`` stands for the number of the page."""
    return [
        [
            words(200, height, header.format(page=number)),
            stack(72, 700, [f"第{'一二三四'[number - 1]}条　{BODY[number - 1]}"]),
            words(280, 40, footer.format(page=number)),
        ]
        for number in range(1, count + 1)
    ]


@pytest.mark.parametrize("count", [2, 3, 4])
def test_lines_that_return_at_the_same_height_are_margins(count: int) -> None:
    document = read_sheets(*sheets("山岚传媒　推广合同", "编号 HT-{page}", count))
    assert len(document.blocks) == count
    assert [(block.kind, block.text, block.place.page) for block in document.margins[:2]] == [
        (BlockKind.HEADER, "山岚传媒　推广合同", 1),
        (BlockKind.FOOTER, "编号 HT-1", 1),
    ]
    assert len(document.margins) == 2 * count


@pytest.mark.parametrize(
    "number", ["第 1 页", "第1页 共1页", "第 1 頁，共 1 頁", "Page 1 of 1", "- 1 -", "页 1/1", "1"]
)
def test_a_page_number_is_known_on_a_single_page(number: str) -> None:
    document = read_sheets([words(72, 700, "第一条　合作内容"), words(280, 40, number)])
    assert texts(document) == ["第一条　合作内容"]
    assert [block.text for block in document.margins] == [number]


def test_bare_numbers_count_up() -> None:
    document = read_sheets(*sheets("", "{page}", 4))
    assert [block.text for block in document.margins] == ["1", "2", "3", "4"]


def test_a_number_in_the_text_stays() -> None:
    document = read_sheets(
        [words(72, 700, "合同金额（万元）"), words(72, 650, "1"), words(280, 300, "第 1 页")]
    )
    assert texts(document) == ["合同金额（万元）", "1", "第 1 页"]


def test_what_stands_once_at_the_foot_of_a_page_stays() -> None:
    """A sentence at the very edge of a one-page contract may be a clause."""
    document = read_sheets([words(72, 700, "第一条　合作内容"), words(72, 40, "第九条　乙方应当保守秘密。")])
    assert texts(document) == ["第一条　合作内容", "第九条　乙方应当保守秘密。"]
    assert document.margins == ()


def test_a_sentence_that_returns_farther_in_stays() -> None:
    document = read_sheets(*sheets("双方确认以上内容。", "{page}", 3, height=600))
    assert document.text.count("双方确认以上内容。") == 3


def test_a_paragraph_runs_on_over_the_margins_between_two_pages() -> None:
    upper = "乙方应当对履行本协议过程中知悉的甲方商业秘密以及未公开的产品资料严格保密"
    lower = "，未经甲方书面同意不得向任何第三方披露。"
    document = read_sheets(
        [words(72, 90, upper, 12), words(280, 30, "第 1 页")],
        [words(72, 780, lower, 12), words(280, 30, "第 2 页")],
    )
    assert texts(document) == [upper + lower]
