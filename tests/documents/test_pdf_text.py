"""Text PDFs: lines become paragraphs in reading order, and every character keeps its place."""

import pytest
from documents.make_pdf import (
    SANS,
    SONG,
    read_sheets,
    rule,
    stack,
    texts,
    words,
    wrapped,
)
from reportlab.pdfgen.canvas import Canvas

from auditor.documents.model import BlockKind, Format

SECRECY = (
    "乙方应当对履行本协议过程中知悉的甲方商业秘密、未公开的产品资料以及报酬金额严格保密，"
    "未经甲方书面同意不得以任何方式向第三方披露，也不得为本协议以外的目的使用上述信息。"
)
CONDUCT = (
    "乙方在合作期间应当遵守法律法规与公序良俗，不得发表贬损甲方及其产品的言论；一旦出现负面舆情，"
    "应当在二十四小时内配合甲方删除相关内容并发布经双方确认的说明。"
)
ENGLISH = (
    "The Talent shall keep all unpublished information of the Company strictly secret during the term of this "
    "Agreement and for three years thereafter, and shall not use it for any other purpose than the campaign."
)


def test_a_pdf_says_what_it_is() -> None:
    document = read_sheets([words(72, 700, "合作协议")], [words(72, 700, "第二页")])
    assert (document.format, document.pages, document.problems) == (Format.PDF, 2, ())
    assert document.sha256 == "0" * 64
    assert {block.kind for block in document.blocks} == {BlockKind.PARAGRAPH}


class TestParagraphs:
    def test_lines_of_a_paragraph_are_joined(self) -> None:
        document = read_sheets(
            [wrapped(72, 700, 400, SECRECY, indent=22), wrapped(72, 640, 400, CONDUCT, indent=22)]
        )
        assert texts(document) == [SECRECY, CONDUCT]

    def test_flush_paragraphs_are_told_apart_by_the_space_between_them(self) -> None:
        document = read_sheets([wrapped(72, 700, 440, ENGLISH), wrapped(72, 640, 440, ENGLISH)])
        assert texts(document) == [ENGLISH, ENGLISH]

    def test_a_line_that_ends_early_ends_its_paragraph(self) -> None:
        lines = [
            "甲方有权要求乙方提供样稿",
            wrapped_line := "乙方应当在收到通知之日起三日内提交修改后的样稿并经甲方确认",
        ]
        document = read_sheets([stack(72, 700, lines)])
        assert texts(document) == ["甲方有权要求乙方提供样稿", wrapped_line]

    @pytest.mark.parametrize(
        ("above", "below"),
        [
            ("第四条　乙方应当保守秘密，期限为本协议终止后三年；", "第五条　乙方不得为同类产品代言。"),
            ("（一）乙方应当提前三日提交脚本供甲方审核与修改；", "（二）乙方应当按时发布内容。"),
            ("1. The Talent shall publish two posts per month;", "2. The Talent shall keep them online."),
            ("(a) The Talent shall publish two posts monthly;", "(b) The Talent shall keep them online."),
        ],
    )
    def test_a_number_begins_a_paragraph_even_after_a_full_line(self, above: str, below: str) -> None:
        assert texts(read_sheets([stack(72, 700, [above, below])])) == [above, below]

    def test_a_number_in_mid_sentence_does_not(self) -> None:
        lines = [
            "5.2 乙方逾期提交样稿或者提交的样稿不符合约定的，应当按照本协议第",
            "2.1 款约定的比例支付违约金。",
        ]
        assert texts(read_sheets([stack(72, 700, lines)])) == ["".join(lines)]

    def test_the_lines_of_a_numbered_item_may_be_set_in(self) -> None:
        item = "(a) The Talent shall not appear in any advertisement for a competing product during the"
        rest = "term of this Agreement and for six months after its end."
        document = read_sheets([words(72, 700, item, 10), words(90, 685, rest, 10)])
        assert texts(document) == [f"{item} {rest}"]

    def test_a_sentence_that_ends_with_its_line_does_not_end_the_paragraph(self) -> None:
        """Set-in first lines show where paragraphs begin, even where the words would allow both."""
        ends = [
            "脚本创作并发布内容，不得擅自修改、删减或者延迟。",
            "排期创作并发布内容，不得擅自修改、删减或者更换。",
        ]
        first, second = (f"乙方应当按照双方确认的{end}" for end in ends)
        width = len(first) * 11
        document = read_sheets(
            [
                wrapped(72, 700, width, first[2:] + second, indent=22),
                wrapped(72, 700 - 2 * 17, width, second[2:] + first, indent=22),
            ]
        )
        assert texts(document) == [first[2:] + second, second[2:] + first]

    def test_a_title_in_the_middle_does_not_go_on(self) -> None:
        lines = "The parties have agreed on the terms and conditions that are set out in what follows in"
        document = read_sheets([words(72, 700, lines), words(250, 683, "GENERAL TERMS")])
        assert texts(document) == [lines, "GENERAL TERMS"]

    def test_a_heading_in_larger_letters_stands_alone(self) -> None:
        document = read_sheets([words(72, 720, "合作推广协议书", 20), wrapped(72, 690, 400, SECRECY)])
        assert texts(document) == ["合作推广协议书", SECRECY]

    def test_a_paragraph_over_a_page_break_is_one_block_with_the_place_of_its_first_line(self) -> None:
        long = SECRECY + CONDUCT
        lines = [long[start : start + 36] for start in range(0, len(long), 36)]
        document = read_sheets([stack(72, 120, lines[:2])], [stack(72, 760, lines[2:])])
        assert texts(document) == [long]
        place = document.blocks[0].place
        assert place.page == 1
        assert place.box is not None
        assert place.box.top < 140


class TestWordsAndSpaces:
    def test_words_broken_by_hyphens_are_rejoined(self) -> None:
        lines = ["The Talent shall keep all such information strictly confi-", "dential at all times."]
        assert texts(read_sheets([stack(72, 700, lines)])) == [
            "The Talent shall keep all such information strictly confidential at all times."
        ]

    def test_a_hyphen_of_the_word_itself_stays(self) -> None:
        lines = ["The licence granted to the Company under this Section is non-", "exclusive and worldwide."]
        assert "non-exclusive" in read_sheets([stack(72, 700, lines)]).text

    def test_a_document_that_divides_no_words_keeps_its_hyphens(self) -> None:
        filler = [f"The parties agree on item {number} of the schedule of works." for number in range(60)]
        lines = [
            "The Talent shall publish a sixty-day post on the main channel and a follow-",
            "up on the other.",
        ]
        document = read_sheets([stack(72, 800, filler, pitch=12, size=9)], [stack(72, 700, lines)])
        assert "follow-up" in document.text

    def test_the_spelling_elsewhere_settles_what_a_hyphen_is_for(self) -> None:
        lines = ["The Talent shall keep all of the said matters and every other thing co-", "operative."]
        known = "This is a cooperative arrangement."
        document = read_sheets([stack(72, 700, lines), words(72, 600, known)])
        assert "cooperative" in document.text.split("\n")[0]

    def test_letters_of_another_font_are_put_where_they_stand(self) -> None:
        """Some programs draw the quotation marks of a line after all its other letters."""

        def with_gaps(canvas: Canvas) -> None:
            shown = " -400 ".join(
                f"<{part.encode('utf-16-be').hex()}>" for part in ("甲方系", "春山", "品牌的所有人")
            )
            canvas.setFont(SONG, 11)
            canvas._code.append(f"BT 72 700 Td [{shown}] TJ ET")

        marks = [words(105.2, 700, "“", font=SANS), words(131.8, 700, "”", font=SANS)]
        document = read_sheets([with_gaps, *marks, words(72, 680, "以上。")])
        assert texts(document)[0] == "甲方系“春山”品牌的所有人"
        assert len(document.glyphs) == 4 * len(document.text)

    def test_no_space_comes_between_chinese_and_numbers(self) -> None:
        """Typesetting sets them a little apart; nobody typed a space there."""
        document = read_sheets(
            [words(72, 700, "乙方应于"), words(119, 700, "15"), words(133, 700, "日内付款")]
        )
        assert document.text == "乙方应于15日内付款"

    def test_a_space_comes_between_latin_words_that_stand_apart(self) -> None:
        document = read_sheets([words(72, 700, "Section"), words(113, 700, "Four")])
        assert document.text == "Section Four"

    def test_a_superscript_stays_in_its_line(self) -> None:
        document = read_sheets(
            [words(72, 700, "The fee"), words(110, 704, "1", 6), words(117, 700, "is fixed.")]
        )
        assert len(document.blocks) == 1
        assert document.text.startswith("The fee")
        assert document.text.endswith("is fixed.")

    def test_names_set_wide_stay_together(self) -> None:
        def set_wide(canvas: Canvas) -> None:
            first, rest = "甲".encode("utf-16-be").hex(), "方：某某科技有限公司".encode("utf-16-be").hex()
            canvas.setFont(SONG, 11)
            canvas._code.append(f"BT 72 700 Td [<{first}> -2000 <{rest}>] TJ ET")

        document = read_sheets([set_wide, words(72, 650, "以上。")])
        assert "".join(texts(document)[0].split()) == "甲方：某某科技有限公司"
        assert len(document.blocks) == 2

    def test_a_line_to_write_on_becomes_underscores(self) -> None:
        document = read_sheets(
            [words(72, 700, "保密期限为"), rule(130, 698, 190, 698), words(192, 700, "年，自签署之日起算。")]
        )
        assert document.text.startswith("保密期限为___")
        assert document.text.endswith("_年，自签署之日起算。")


class TestOrder:
    LEFT = (wrapped(60, 720, 210, SECRECY * 2), wrapped(60, 500, 210, CONDUCT))
    RIGHT = (wrapped(320, 720, 210, "另外，" + CONDUCT + SECRECY),)

    def test_two_columns_are_read_one_after_the_other(self) -> None:
        document = read_sheets([words(220, 770, "合作推广协议", 18), *self.LEFT, *self.RIGHT])
        assert texts(document) == ["合作推广协议", SECRECY * 2, CONDUCT, "另外，" + CONDUCT + SECRECY]

    def test_the_order_in_which_a_page_is_drawn_does_not_matter(self) -> None:
        drawn_backwards = [*self.RIGHT, *self.LEFT[::-1]]
        assert texts(read_sheets(drawn_backwards)) == [SECRECY * 2, CONDUCT, "另外，" + CONDUCT + SECRECY]

    def test_a_paragraph_runs_on_from_column_to_column(self) -> None:
        lines = [(SECRECY + CONDUCT)[start : start + 18] for start in range(0, 140, 18)]
        document = read_sheets([stack(60, 720, lines[:5]), stack(320, 720, lines[5:])])
        assert texts(document) == [(SECRECY + CONDUCT)[:144]]

    def test_two_languages_side_by_side_are_read_row_by_row(self) -> None:
        document = read_sheets(
            [
                wrapped(60, 720, 210, "第一条 " + SECRECY),
                wrapped(320, 720, 210, "1. " + ENGLISH),
                wrapped(60, 560, 210, "第二条 " + CONDUCT),
                wrapped(320, 560, 210, "2. " + ENGLISH),
            ]
        )
        assert document.text == f"第一条 {SECRECY}\t1. {ENGLISH}\n第二条 {CONDUCT}\t2. {ENGLISH}"

    def test_signatures_side_by_side_are_rows_of_a_table(self) -> None:
        document = read_sheets(
            [
                words(72, 700, "本协议一式两份，双方各执一份。"),
                *(words(72, 660, "甲方（盖章）："), words(330, 660, "乙方（签字）：")),
                *(words(72, 640, "日期：2031年5月6日"), words(330, 640, "日期：2031年5月7日")),
            ]
        )
        assert document.text.split("\n")[1:] == [
            "甲方（盖章）：\t乙方（签字）：",
            "日期：2031年5月6日\t日期：2031年5月7日",
        ]

    def test_a_wrapped_signature_line_stays_in_its_cell(self) -> None:
        document = read_sheets(
            [
                *(words(72, 660, "甲方：春山文化传媒（杭州）有限"), words(250, 660, "乙方：何以晴")),
                words(72, 645, "公司"),
                *(words(72, 620, "日期：2031年5月6日"), words(250, 620, "日期：2031年5月7日")),
            ]
        )
        assert document.text.split("\n")[0] == "甲方：春山文化传媒（杭州）有限公司\t乙方：何以晴"
