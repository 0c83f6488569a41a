"""Text PDFs: lines become paragraphs in reading order, and every character keeps its place."""

import pytest
from documents.make_pdf import (
    SANS,
    SONG,
    codes,
    pdf_file,
    picture,
    read,
    read_sheets,
    rule,
    stack,
    texts,
    turned,
    words,
    wrapped,
)
from reportlab.pdfgen.canvas import Canvas

from auditor.documents.model import BlockKind, Document, Format
from auditor.documents.pdf_characters import from_codes, second_halves

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


def glyph(document: Document, position: int) -> tuple[float, ...]:
    """The box of the character at this position of the text."""
    return tuple(document.glyphs[4 * position : 4 * position + 4])


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
        width = 34 * 11
        sentence = "乙方应当按照双方确认的脚本和排期创作并发布内容，不得擅自修改、删减或者延迟。"[:33] + "。"
        document = read_sheets(
            [
                wrapped(72, 700, width, sentence[2:] + sentence + sentence, indent=22),
                wrapped(72, 700 - 3 * 17, width, sentence[2:] + sentence, indent=22),
            ]
        )
        assert texts(document) == [sentence[2:] + sentence + sentence, sentence[2:] + sentence]

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
        document = read_sheets([words(72, 700, "甲"), words(105, 700, "方：某某科技有限公司")])
        assert "".join(document.text.split()) == "甲方：某某科技有限公司"
        assert len(document.blocks) == 1

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


class TestPlaces:
    def test_every_character_has_a_box_and_made_up_ones_have_zeros(self) -> None:
        document = read_sheets([wrapped(72, 700, 400, ENGLISH), words(72, 500, "结束")])
        assert len(document.glyphs) == 4 * len(document.text)
        left, bottom, right, top = glyph(document, 0)
        assert left == pytest.approx(72, abs=1)
        assert bottom < 700 < top
        assert right > left
        last = document.text.index("结束")
        assert glyph(document, last)[0] == pytest.approx(72, abs=1)
        assert glyph(document, last - 1) == (0, 0, 0, 0)

    def test_a_space_that_nobody_typed_has_zeros(self) -> None:
        document = read_sheets([words(72, 700, "Section"), words(113, 700, "Four")])
        assert glyph(document, len("Section")) == (0, 0, 0, 0)

    def test_the_space_between_joined_lines_has_zeros(self) -> None:
        lines = ["The Talent shall publish the post on every platform that is named in", "the schedule."]
        document = read_sheets([stack(72, 700, lines)])
        assert glyph(document, len(lines[0])) == (0, 0, 0, 0)

    def test_a_block_has_its_page_and_the_box_around_its_lines(self) -> None:
        document = read_sheets([words(72, 700, "第一页")], [wrapped(100, 600, 300, SECRECY)])
        place = document.blocks[1].place
        assert place.page == 2
        assert place.box is not None
        assert place.box.left == pytest.approx(100, abs=1)
        assert 600 < place.box.top < 615
        assert place.box.bottom < 600 - 17

    @pytest.mark.parametrize("rotate", [0, 90, 180, 270])
    def test_boxes_are_those_of_the_page_as_displayed(self, rotate: int) -> None:
        """The middle of the first character lies at (77, 504); sheets turned to the side are 842 points wide."""
        document = read(pdf_file([words(72, 500, "保密义务"), words(72, 480, "第二行")], rotate=rotate))
        assert texts(document) == ["保密义务", "第二行"]
        left, bottom, right, top = glyph(document, 0)
        across, up = (left + right) / 2, (bottom + top) / 2
        expected = {0: (77, 504), 90: (504, 842 - 77), 180: (595 - 77, 842 - 504), 270: (595 - 504, 77)}
        assert (across, up) == pytest.approx(expected[rotate], abs=3)

    @pytest.mark.parametrize("rotate", [0, 90])
    def test_a_page_set_sideways_is_read_like_any_other(self, rotate: int) -> None:
        sideways = [turned(100, 100, 90, "第一条　保密义务"), turned(120, 100, 90, "第二条　竞业限制")]
        document = read(pdf_file(sideways, rotate=rotate))
        assert texts(document) == ["第一条　保密义务", "第二条　竞业限制"]
        left, bottom, right, top = glyph(document, 0)
        assert (top - bottom, right - left) == pytest.approx((11, 11), abs=2)

    def test_the_visible_part_of_a_page_is_what_counts(self) -> None:
        content = pdf_file([words(72, 700, "保密义务")])
        cropped = content.replace(b"/MediaBox [ 0 0 595 842 ]", b"/MediaBox [50 99 595 842]")
        assert cropped != content
        left, bottom, *_ = glyph(read(cropped), 0)
        assert left == pytest.approx(72 - 50, abs=1)
        assert bottom == pytest.approx(697 - 99, abs=2)


class TestOddities:
    def test_letters_drawn_twice_to_look_bold_are_read_once(self) -> None:
        """Side by side in one string, each a little beside its twin, where only the boxes tell."""

        def bold(canvas: Canvas) -> None:
            shown = "".join(f"<{letter.encode('utf-16-be').hex()}> 800 " * 2 + "-600 " for letter in "甲方")
            canvas.setFont(SONG, 12)
            canvas._code.append(f"BT 72 700 Td [{shown}] TJ ET")

        document = read_sheets([words(72, 600, "正文"), bold])
        assert texts(document) == ["甲方", "正文"]
        assert codes(document) == ["doubled_glyphs"]

    def test_letters_that_really_come_twice_stay(self) -> None:
        document = read_sheets([words(72, 700, "常常、谢谢，committee")])
        assert document.text == "常常、谢谢，committee"
        assert codes(document) == []

    def test_a_line_printed_twice_on_the_same_spot_is_read_once(self) -> None:
        document = read_sheets(
            [words(72, 700, "违约责任"), words(72.4, 700, "违约责任"), words(72, 650, "完")]
        )
        assert texts(document) == ["违约责任", "完"]

    def test_struck_out_words_are_left_out_and_counted(self) -> None:
        document = read_sheets(
            [
                words(72, 700, "保密期限为"),
                words(127, 700, "一年"),
                rule(127, 704, 149, 704),
                words(149, 700, "三年。"),
            ]
        )
        assert document.text == "保密期限为三年。"
        assert document.revisions.struck_out == 1

    def test_a_pattern_of_lines_behind_the_text_strikes_nothing_out(self) -> None:
        pattern = [rule(20, 300 + 3 * number, 575, 300 + 3 * number) for number in range(180)]
        document = read_sheets([*pattern, words(72, 700, "保密期限为三年。")])
        assert document.text == "保密期限为三年。"
        assert document.revisions.struck_out == 0

    def test_underlined_words_stay(self) -> None:
        document = read_sheets([words(72, 700, "保密期限为三年。"), rule(127, 698, 160, 698)])
        assert document.text == "保密期限为三年。"
        assert document.revisions.struck_out == 0

    def test_a_footnote_comes_after_the_paragraph_it_interrupts(self) -> None:
        long = SECRECY + CONDUCT
        lines = [long[start : start + 36] for start in range(0, len(long), 36)]
        document = read_sheets(
            [stack(72, 140, lines[:2]), rule(72, 90, 200, 90), words(72, 78, "1 指附件所列账号。", 7)],
            [stack(72, 760, lines[2:])],
        )
        assert texts(document) == [long, "1 指附件所列账号。"]
        note = document.blocks[1]
        assert (note.kind, note.place.note, note.place.page) == (BlockKind.FOOTNOTE, "1", 1)

    def test_text_aslant_is_read_after_the_page_and_a_watermark_not_at_all(self) -> None:
        once = read_sheets([words(72, 700, "正文第一行"), turned(200, 300, 45, "VOID", 40)])
        assert texts(once) == ["正文第一行", "VOID"]
        sheet = [words(72, 700, "正文第一行"), turned(200, 300, 45, "DRAFT", 40)]
        twice = read_sheets(sheet, sheet)
        assert "DRAFT" not in twice.text
        assert [block.text for block in twice.margins] == ["DRAFT", "DRAFT"]

    def test_what_is_filled_into_a_form_is_text(self) -> None:
        def field(canvas: Canvas) -> None:
            canvas.acroForm.textfield(value="thirty days", x=200, y=695, width=120, height=18)

        document = read_sheets([words(72, 700, "Notice period:"), field])
        assert "Notice period:" in document.text
        assert "thirty days" in document.text

    def test_words_hidden_behind_a_scan_are_its_text(self) -> None:
        """An OCR layer is written with letters that are not shown."""

        def unseen(canvas: Canvas) -> None:
            text = canvas.beginText(72, 700)
            text.setFont("Helvetica", 11)
            text.setTextRenderMode(3)
            text.textLine("The Talent shall keep the terms of this Agreement secret.")
            canvas.drawText(text)

        document = read_sheets([picture(0, 0, 595, 842), unseen])
        assert document.text == "The Talent shall keep the terms of this Agreement secret."
        assert document.unreadable_pages == ()

    def test_a_character_in_two_halves_is_one_character(self) -> None:
        """Where wide characters have 16 bits, pdfium counts rare ones twice."""
        text = from_codes([0x5409, 0xD842, 0xDFB7, 0x91CE])
        assert (text[1], second_halves(text)) == ("\U00020bb7", [2])

    def test_codes_without_a_character_are_marked(self) -> None:
        assert from_codes([0, 0x4E00, 0xD800]) == "\ufffd一\ufffd"
