"""Markdown: headings get their level, marks of emphasis go, blanks to fill in stay."""

import time

import pytest

from auditor.documents.model import Document
from auditor.documents.plain import read_plain


def read(text: str) -> Document:
    return read_plain("contract.md", text.encode(), "")


def texts(text: str) -> list[str]:
    return [block.text for block in read(text).blocks]


def levels(text: str) -> list[tuple[str, int | None]]:
    return [(block.text, block.level) for block in read(text).blocks]


def test_headings_have_levels() -> None:
    assert levels("# 合作协议\n\n## 第一条 保密 ##\n乙方应当保密。\n\n标题\n====\n\n小标题\n------") == [
        ("合作协议", 1),
        ("第一条 保密", 2),
        ("乙方应当保密。", None),
        ("标题", 1),
        ("小标题", 2),
    ]


def test_number_signs_within_text_stay() -> None:
    assert texts("#话题标签 必须使用 #新品首发#") == ["#话题标签 必须使用 #新品首发#"]


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("**保密期限**为*三年*。", "保密期限为三年。"),
        ("***Strictly*** secret, __always__ and _everywhere_.", "Strictly secret, always and everywhere."),
        ("见[附件一](files/annex-1.md)。", "见附件一。"),
        ("账号 `some_name_here` 归乙方。", "账号 some_name_here 归乙方。"),
        (r"1\. 不是列表 \*原样\*", "1. 不是列表 *原样*"),
        ("> 引用的条款", "引用的条款"),
        ("- 第一项", "• 第一项"),
        ("* 第一项", "• 第一项"),
        ("2. 第二项", "2. 第二项"),
        ("甲方<!-- 内部意见：压价 -->应付款。", "甲方应付款。"),
    ],
)
def test_marks_go_and_words_stay(marked: str, plain: str) -> None:
    assert texts(marked) == [plain]


@pytest.mark.parametrize(
    "line",
    [
        "期限为 ____ 年，自 ______ 起。",
        "金额：__________",
        "snake_case_name 与 2*3*4",
        "甲方：_____　乙方：_____",
        "* * 见注",
    ],
)
def test_blanks_and_signs_that_mark_nothing_stay(line: str) -> None:
    assert texts(line) == [line.replace("* * 见注", "• * 见注")]


def test_struck_out_words_are_left_out_and_counted() -> None:
    document = read("保密期限为~~一年~~三年。")
    assert document.text == "保密期限为三年。"
    assert document.revisions.struck_out == 1


def test_tables_become_cells() -> None:
    document = read("| 月份 | **短视频** |\n|------|:------:|\n| 五月 | 三条 |\n| 六月 | a\\|b |\n\n以上。")
    assert document.text == "月份\t短视频\n五月\t三条\n六月\ta|b\n以上。"


def test_tables_without_outer_bars() -> None:
    assert read("月份 | 短视频\n--- | ---\n五月 | 三条").text == "月份\t短视频\n五月\t三条"


def test_rules_and_fences_are_no_text() -> None:
    assert texts("甲方\n\n***\n\n```\n# 原样\n```\n乙方") == ["甲方", "# 原样", "乙方"]


def test_wrapped_lines_are_joined_and_hard_breaks_kept() -> None:
    lines = [
        "The Talent shall keep all unpublished information of the Company strictly",
        "secret during the term of this Agreement and for three years thereafter, and",
        "shall not use any part of it for any purpose other than the joint campaign",
        "or for the purposes of the law.",
    ]
    assert texts("\n".join(lines)) == [" ".join(lines)]
    assert texts("  \n".join(lines)) == lines


@pytest.mark.parametrize(
    "text", ["**a " * 250_000, "[" * 500_000, "_a" * 500_000, "|" * 500_000, "#" * 500_000, "~~" * 300_000]
)
def test_a_megabyte_of_marks_is_read_in_seconds(text: str) -> None:
    began = time.monotonic()
    read("文本\n" + text)
    assert time.monotonic() - began < 20
