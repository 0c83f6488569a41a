"""Plain text: lines, wrapped paragraphs, tables and page numbers, as they come out of mails and converters."""

import textwrap
import time

import pytest

from auditor.documents.model import BlockKind, Document, Format
from auditor.documents.plain import read_plain

SECRECY = (
    "乙方应当对履行本协议过程中知悉的甲方商业秘密、未公开的产品资料以及报酬金额严格保密，未经甲方书面同意不得以"
    "任何方式向第三方披露，也不得为本协议以外的目的使用上述信息。"
)
CONDUCT = (
    "乙方在合作期间应当遵守法律法规与公序良俗，不得发表贬损甲方及其产品的言论；一旦出现负面舆情，应当在二十四小时内"
    "配合甲方删除相关内容并发布经双方确认的说明，直至影响消除为止。"
)
ENGLISH = (
    "The Talent shall keep all unpublished information of the Company strictly secret during the term of this "
    "Agreement and for three years thereafter, and shall not use it for any purpose other than the campaign."
)
CONDUCT_EN = (
    "During the term the Talent shall not say or do anything that brings the Company, its products or its users "
    "into disrepute, and shall take any post down within one day after the Company has asked for it in writing."
)


def read(text: str, name: str = "contract.txt") -> Document:
    return read_plain(name, text.encode(), "0" * 64)


def texts(text: str) -> list[str]:
    return [block.text for block in read(text).blocks]


def cut(paragraph: str, width: int = 30) -> list[str]:
    """Chinese text in lines of so many characters."""
    return [paragraph[start : start + width] for start in range(0, len(paragraph), width)]


def test_every_line_is_a_paragraph_when_nothing_is_wrapped() -> None:
    document = read("合作协议\r\n\r\n第一条　保密\r\n　　" + SECRECY + "\r\n第二条　言行\n" + CONDUCT)
    assert document.text == f"合作协议\n第一条　保密\n{SECRECY}\n第二条　言行\n{CONDUCT}"
    assert (document.format, document.pages, document.problems) == (Format.TEXT, None, ())
    assert not document.glyphs


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_any_line_break_will_do(newline: str) -> None:
    assert texts(newline.join(["第一条", "第二条", "第三条"])) == ["第一条", "第二条", "第三条"]


class TestWrapped:
    def test_chinese_lines_are_joined_without_spaces(self) -> None:
        lines = ["第一条　保密", *cut(SECRECY), "第二条　言行", *cut(CONDUCT)]
        assert texts("\n".join(lines)) == ["第一条　保密", SECRECY, "第二条　言行", CONDUCT]

    def test_chinese_paragraphs_that_are_set_in(self) -> None:
        lines = cut("　　" + SECRECY) + cut("　　" + CONDUCT) + cut("　　" + SECRECY)
        assert texts("\n".join(lines)) == [SECRECY, CONDUCT, SECRECY]

    def test_english_lines_are_joined_with_spaces(self) -> None:
        text = "\n\n".join(textwrap.fill(paragraph, 72) for paragraph in (ENGLISH, CONDUCT_EN))
        assert texts("AGREEMENT\n\n" + text) == ["AGREEMENT", ENGLISH, CONDUCT_EN]

    def test_english_paragraphs_that_are_set_in(self) -> None:
        text = "\n".join(textwrap.fill(p, 72, initial_indent="     ") for p in (ENGLISH, CONDUCT_EN, ENGLISH))
        assert texts(text) == [ENGLISH, CONDUCT_EN, ENGLISH]

    def test_items_with_their_lines_set_in(self) -> None:
        items = ["1.   " + ENGLISH, "2.   " + CONDUCT_EN, "3.   " + ENGLISH]
        text = "\n".join(textwrap.fill(item, 72, subsequent_indent="     ") for item in items)
        assert texts(text) == items

    def test_a_word_broken_by_a_hyphen_is_rejoined(self) -> None:
        lines = textwrap.wrap(ENGLISH, 72)
        broken = [
            *lines[:1],
            "of which the Company has a copy, and keep every other secret confi-",
            "dential.",
        ]
        assert "confidential." in read("\n".join([*broken, "", *lines, "", *lines])).text

    def test_a_number_in_mid_sentence_is_a_reference(self) -> None:
        lines = [
            "The Talent shall pay the damages that are set out in full detail in",
            "Section 4 of this Agreement, unless the Company has waived them in",
            "writing. The Company shall not waive them without the prior approval",
            "of its board of directors, which is given or refused within ten days",
            "after the Talent has asked for it, and is deemed refused otherwise by",
            "the lapse of that time.",
        ]
        assert texts("\n".join(lines)) == [" ".join(lines)]

    def test_double_spaced_text_is_not_torn_apart(self) -> None:
        lines = textwrap.wrap("     " + ENGLISH, 72) + textwrap.wrap("     " + CONDUCT_EN, 72)
        assert texts("\n\n".join(lines)) == [ENGLISH, CONDUCT_EN]

    def test_a_heading_stays_alone(self) -> None:
        lines = [
            "ARTICLE IV",
            "TERM AND TERMINATION",
            *textwrap.wrap(ENGLISH, 72),
            *textwrap.wrap(CONDUCT_EN, 72),
        ]
        assert texts("\n".join(lines))[:2] == ["ARTICLE IV", "TERM AND TERMINATION"]

    def test_short_lines_of_a_form_are_not_taken_for_wrapped_text(self) -> None:
        lines = [
            "甲方：山岚文化传媒有限公司",
            "地址：湖州市环湖路九号",
            "联系人：许一舟",
            "电话：0570-1234567",
        ]
        assert texts("\n".join(lines)) == lines


class TestTables:
    def test_lines_with_tabs_are_rows(self) -> None:
        document = read("排期如下：\n月份\t短视频\t直播\n五月\t三条\t\n六月\t两条\t一场\n以上。")
        assert document.text == "排期如下：\n月份\t短视频\t直播\n五月\t三条\t\n六月\t两条\t一场\n以上。"
        cells = [block for block in document.blocks if block.kind is BlockKind.CELL]
        assert [(cell.place.table, cell.place.row, cell.place.column) for cell in cells[:4]] == [
            (0, 0, 0),
            (0, 0, 1),
            (0, 0, 2),
            (0, 1, 0),
        ]

    def test_two_tables_have_two_numbers(self) -> None:
        document = read("甲\t乙\n第二条\n丙\t丁")
        assert [block.place.table for block in document.blocks] == [0, 0, None, 1, 1]

    @pytest.mark.parametrize("number", ["1.", "1.1", "(a)", "第一条", "一、", "•", "（二）"])
    def test_a_tab_after_a_number_makes_no_table(self, number: str) -> None:
        assert texts(f"{number}\t乙方应当保守秘密。") == [f"{number} 乙方应当保守秘密。"]

    def test_a_letter_and_a_tab_below_a_table_of_two_columns_is_a_row(self) -> None:
        document = read("Part\tLives on for\nD\tuntil March\nE\tfour years\n\nE\tis for endings.")
        assert [block.place.table for block in document.blocks] == [0, 0, 0, 0, 0, 0, None]

    def test_leading_tabs_are_an_indent(self) -> None:
        assert texts("\t乙方应当保守秘密。\n\t\t期限三年。") == ["乙方应当保守秘密。", "期限三年。"]

    def test_columns_made_of_spaces_stay_text(self) -> None:
        line = "甲方（盖章）：　　　　　　　　乙方（签字）："
        assert texts(line) == [line]

    def test_tables_drawn_with_characters(self) -> None:
        drawn = "┌────┬────┐\n│项目　　│费用　　│\n├────┼────┤\n│短视频　│三万元　│\n└────┴────┘"
        assert read(drawn).text == "项目\t费用\n短视频\t三万元"


class TestMargins:
    PAGE = "\n\n".join([ENGLISH, CONDUCT_EN])

    @pytest.mark.parametrize(
        "number", ["Page -{}-", "- {} -", "Page {} of 3", "第 {} 页", "第{}页 共3页", "{}"]
    )
    def test_page_numbers_are_kept_apart(self, number: str) -> None:
        text = "\n\n".join(f"{self.PAGE}\n\n{number.format(page)}" for page in (1, 2, 3))
        document = read(text)
        assert document.text == "\n".join([ENGLISH, CONDUCT_EN] * 3)
        assert [block.text for block in document.margins] == [number.format(page) for page in (1, 2, 3)]

    def test_a_single_number_among_the_lines_is_text(self) -> None:
        assert texts("合同份数\n\n4\n\n生效日期") == ["合同份数", "4", "生效日期"]

    def test_running_headers_are_kept_apart(self) -> None:
        text = "\f".join(
            f"SHANLAN MEDIA - TALENT AGREEMENT\n\n{self.PAGE}\n\n{page}" for page in (1, 2, 3, 4)
        )
        document = read(text)
        assert "SHANLAN" not in document.text
        assert {block.kind for block in document.margins} == {BlockKind.HEADER, BlockKind.FOOTER}

    def test_a_paragraph_torn_by_a_page_number_is_mended(self) -> None:
        head, tail = ENGLISH.split(" during ")
        document = read(f"{CONDUCT_EN}\n\n{head}\n\n-1-\n\nduring {tail}\n\n{CONDUCT_EN}\n\n-2-\n")
        assert [block.text for block in document.blocks] == [CONDUCT_EN, ENGLISH, CONDUCT_EN]

    def test_a_chinese_paragraph_torn_by_a_form_feed_is_mended(self) -> None:
        assert texts(f"第一条\n{SECRECY[:60]}\f{SECRECY[60:]}") == ["第一条", SECRECY]

    def test_a_form_feed_between_paragraphs_only_parts_them(self) -> None:
        assert texts(f"{SECRECY}\f{CONDUCT}") == [SECRECY, CONDUCT]


def test_words_with_bars_between_them_are_a_table() -> None:
    document = read("Steps\nItem | What she does | How fast\nPost | deletes it | 3 hours\nSigned in Turku")
    assert document.text == "Steps\nItem\tWhat she does\tHow fast\nPost\tdeletes it\t3 hours\nSigned in Turku"
    assert [block.kind for block in document.blocks].count(BlockKind.CELL) == 6


def test_bars_beside_figures_part_cells_too() -> None:
    document = read("附件二\n事项｜责任人｜时限\n删除视频｜丙方｜4小时\n发布澄清｜丙方｜18小时")
    assert document.text == "附件二\n事项\t责任人\t时限\n删除视频\t丙方\t4小时\n发布澄清\t丙方\t18小时"


def test_one_bar_between_words_makes_no_table() -> None:
    text = "甲方：青禾公司 | 抖音号：青禾\n乙方：林小满 | 抖音号：小满"
    assert all(block.kind is BlockKind.PARAGRAPH for block in read(text).blocks)
    three = text + "\n丙方：云上机构 | 抖音号：云上"
    assert all(block.kind is BlockKind.CELL for block in read(three).blocks)


def test_glyph_names_in_the_text_are_reported() -> None:
    document = read("(cid:12)(cid:33)(cid:7) 乙方 (cid:41)(cid:5)(cid:19)")
    assert [problem.code for problem in document.problems] == ["garbled"]


@pytest.mark.parametrize(
    "text", ["甲" * 1_000_000, "a " * 500_000, "\t" * 1_000_000 + "x", "-\n" * 100_000, "1\n\n" * 50_000]
)
def test_a_megabyte_of_the_same_is_read_in_seconds(text: str) -> None:
    began = time.monotonic()
    document = read(text)
    assert time.monotonic() - began < 20
    assert document.text
