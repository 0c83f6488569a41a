"""Text PDFs: lines become paragraphs in reading order, and every character keeps its place."""

import pytest
from documents.make_pdf import (
    SANS,
    SONG,
    Mark,
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
MONTHS = "March April May June July August September October November".split()


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


def column_of(x: float, y: float, width: float, paragraphs: list[str]) -> list[Mark]:
    """Paragraphs in small letters below each other, as a column of terms holds them."""
    marks = []
    for paragraph in paragraphs:
        marks.append(wrapped(x, y, width, paragraph, pitch=11, size=8))
        lines = -(-len(paragraph) * 4 // width)
        y -= 11 * lines + 5
    return marks


class TestColumnsThatHoldOtherThings:
    LEFT = (
        "6.1 The Presenter shall not praise the hiking boots of any other maker from the day of the first "
        "film until the last film has been shown for thirty days.",
        "6.2 The rule above binds every channel on which the Presenter is seen.",
        "7.1 If a boot is recalled, the Presenter shall take down within eight hours every film that the "
        "Agent names, weekends included, and shall put up the notice that the Agent supplies without "
        "adding to it or cutting from it.",
        "7.2 The Presenter shall give no interview about the recall before the Agent has agreed to it.",
        "7.3 The Maker bears what the recall costs, unless the Presenter brought it about.",
        "8.1 A party that breaks this agreement shall make good the loss that the other can prove, but no "
        "more than three times the fee, save where it acted with intent.",
    )
    RIGHT = (
        "8.2 For each day by which a film is late, the Agent may keep back two hundred dollars of the fee.",
        "9.1 Either side may end this agreement if the other does not mend a breach within ten days after "
        "being asked to do so in writing.",
        "9.2 Sections 6 and 8 remain in force after the end.",
        "10.1 The law of Oregon governs; one arbitrator in Salem decides what the parties cannot settle.",
        "10.2 Changes need the written consent of all three parties, also changes of this sentence.",
    )
    SIGNATURES = (
        ("MAKER", "AGENT", "PRESENTER"),
        ("Larkhill Boots", "Sandpiper Talent", "Ines Okafor"),
        ("Portland", "Salem", "Bend"),
        ("By: Tom Reyes", "By: Una Field", ""),
        ("Director", "Partner", ""),
        ("May 6, 2031", "May 7, 2031", "May 8, 2031"),
    )

    def test_signatures_at_the_foot_of_a_column_do_not_make_the_page_a_table(self) -> None:
        signed = [
            words(x, 520 - 19 * row, text, 8)
            for row, names in enumerate(self.SIGNATURES)
            for x, text in zip((322, 402, 482), names, strict=True)
            if text
        ]
        document = read_sheets(
            [
                words(180, 760, "PRESENTER AGREEMENT", 14),
                *column_of(50, 700, 240, list(self.LEFT)),
                *column_of(316, 700, 240, list(self.RIGHT)),
                *signed,
            ]
        )
        lines = document.text.split("\n")
        assert lines[:12] == ["PRESENTER AGREEMENT", *self.LEFT, *self.RIGHT]
        assert lines[12] == "MAKER\tAGENT\tPRESENTER"
        assert {block.kind for block in document.blocks[:12]} == {BlockKind.PARAGRAPH}

    def test_a_list_of_short_lines_may_stand_in_the_middle_of_a_column(self) -> None:
        films = ["The films:", *(f"Film {number}: {month}" for number, month in enumerate(MONTHS, 1))]
        document = read_sheets(
            [
                *column_of(50, 700, 240, list(self.LEFT)),
                *column_of(316, 700, 240, list(self.RIGHT[:4])),
                stack(316, 580, films, pitch=11, size=8),
                *column_of(316, 420, 240, list(self.RIGHT[4:])),
            ]
        )
        assert document.text.split("\n") == [*self.LEFT, *self.RIGHT[:4], *films, *self.RIGHT[4:]]

    def test_a_table_with_long_and_short_cells_on_one_side_stays_a_table(self) -> None:
        short = [f"9.{number} None." for number in range(3, 9)]
        rows = [*zip([*self.LEFT[:5], *short], [*self.RIGHT, *self.LEFT], strict=True)]
        marks: list[Mark] = []
        for number, pair in enumerate(rows):
            for x, text in zip((50, 316), pair, strict=True):
                marks += column_of(x, 790 - 64 * number, 240, [text])
        document = read_sheets(marks)
        assert {block.kind for block in document.blocks} == {BlockKind.CELL}
        lines = document.text.split("\n")
        for left, right in rows:
            assert any(line.startswith(left[:6]) and f"\t{right[:40]}" in line for line in lines)
