"""What PDFs have besides plain lines: doubled and struck-out letters, footnotes, watermarks, forms."""

from documents.make_pdf import SONG, codes, picture, read_sheets, rule, stack, texts, turned, words
from reportlab.pdfgen.canvas import Canvas

from auditor.documents.model import BlockKind
from auditor.documents.pdf_characters import from_codes, second_halves

SECRECY = (
    "乙方应当对履行本协议过程中知悉的甲方商业秘密、未公开的产品资料以及报酬金额严格保密，"
    "未经甲方书面同意不得以任何方式向第三方披露，也不得为本协议以外的目的使用上述信息。"
)
CONDUCT = (
    "乙方在合作期间应当遵守法律法规与公序良俗，不得发表贬损甲方及其产品的言论；一旦出现负面舆情，"
    "应当在二十四小时内配合甲方删除相关内容并发布经双方确认的说明。"
)


def test_letters_drawn_twice_to_look_bold_are_read_once() -> None:
    """Side by side in one string, each a little beside its twin, where only the boxes tell."""

    def bold(canvas: Canvas) -> None:
        shown = "".join(f"<{letter.encode('utf-16-be').hex()}> 800 " * 2 + "-600 " for letter in "甲方")
        canvas.setFont(SONG, 12)
        canvas._code.append(f"BT 72 700 Td [{shown}] TJ ET")

    document = read_sheets([words(72, 600, "正文"), bold])
    assert texts(document) == ["甲方", "正文"]
    assert codes(document) == ["doubled_glyphs"]


def test_letters_that_really_come_twice_stay() -> None:
    document = read_sheets([words(72, 700, "常常、谢谢，committee")])
    assert document.text == "常常、谢谢，committee"
    assert codes(document) == []


def test_a_line_printed_twice_on_the_same_spot_is_read_once() -> None:
    document = read_sheets([words(72, 700, "违约责任"), words(72.4, 700, "违约责任"), words(72, 650, "完毕")])
    assert texts(document) == ["违约责任", "完毕"]


def test_struck_out_words_are_left_out_and_counted() -> None:
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


def test_a_pattern_of_lines_behind_the_text_strikes_nothing_out() -> None:
    pattern = [rule(20, 300 + 3 * number, 575, 300 + 3 * number) for number in range(180)]
    document = read_sheets([*pattern, words(72, 700, "保密期限为三年。")])
    assert document.text == "保密期限为三年。"
    assert document.revisions.struck_out == 0


def test_underlined_words_stay() -> None:
    document = read_sheets([words(72, 700, "保密期限为三年。"), rule(127, 698, 160, 698)])
    assert document.text == "保密期限为三年。"
    assert document.revisions.struck_out == 0


def test_a_footnote_comes_after_the_paragraph_it_interrupts() -> None:
    long = SECRECY + CONDUCT
    lines = [long[start : start + 36] for start in range(0, len(long), 36)]
    document = read_sheets(
        [stack(72, 140, lines[:2]), rule(72, 90, 200, 90), words(72, 78, "1 指附件所列账号。", 7)],
        [stack(72, 760, lines[2:])],
    )
    assert texts(document) == [long, "1 指附件所列账号。"]
    note = document.blocks[1]
    assert (note.kind, note.place.note, note.place.page) == (BlockKind.FOOTNOTE, "1", 1)


def test_text_aslant_is_read_after_the_page_and_a_watermark_not_at_all() -> None:
    once = read_sheets([words(72, 700, "正文第一行"), turned(200, 300, 45, "VOID", 40)])
    assert texts(once) == ["正文第一行", "VOID"]
    sheet = [words(72, 700, "正文第一行"), turned(200, 300, 45, "DRAFT", 40)]
    twice = read_sheets(sheet, sheet)
    assert "DRAFT" not in twice.text
    assert [block.text for block in twice.margins] == ["DRAFT", "DRAFT"]


def test_what_is_filled_into_a_form_is_text() -> None:
    def field(canvas: Canvas) -> None:
        canvas.acroForm.textfield(value="thirty days", x=200, y=695, width=120, height=18)

    document = read_sheets([words(72, 700, "Notice period:"), field])
    assert "Notice period:" in document.text
    assert "thirty days" in document.text


def test_words_hidden_behind_a_scan_are_its_text() -> None:
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


def test_a_character_in_two_halves_is_one_character() -> None:
    """Where wide characters have 16 bits, pdfium counts rare ones twice."""
    text = from_codes([0x5409, 0xD842, 0xDFB7, 0x91CE])
    assert (text[1], second_halves(text)) == ("\U00020bb7", [2])


def test_codes_without_a_character_are_marked() -> None:
    assert from_codes([0, 0x4E00, 0xD800]) == "\ufffd一\ufffd"
