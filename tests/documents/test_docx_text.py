"""Which words of a paragraph are read."""

import io

import docx
import pytest
from documents.make_docx import (
    alternatives,
    content_control,
    field,
    field_character,
    lines_of,
    paragraph,
    paragraph_style,
    read,
    row,
    run,
    table,
    text,
    texts,
    unzipped,
    word_file,
    zipped,
)

from auditor.documents.docx import read_docx
from auditor.documents.model import BlockKind, Format

UNDERLINED = '<w:u w:val="single"/>'


def test_a_file_of_python_docx_is_read_in_order() -> None:
    made = docx.Document()
    made.add_heading("博主合作协议", level=0)
    made.add_paragraph("甲方：青山茶业有限公司")
    made.add_table(rows=1, cols=2).rows[0].cells[0].text = "项目"
    made.add_paragraph("乙方：林小满")
    buffer = io.BytesIO()
    made.save(buffer)
    document = read_docx("a.docx", buffer.getvalue(), "f" * 64)
    assert document.text == "博主合作协议\n甲方：青山茶业有限公司\n项目\n乙方：林小满"
    assert (document.path, document.sha256, document.format) == ("a.docx", "f" * 64, Format.DOCX)
    assert document.problems == ()


def test_made_files_open_in_python_docx() -> None:
    data = word_file(paragraph("一"), paragraph("二"))
    assert [each.text for each in docx.Document(io.BytesIO(data)).paragraphs] == ["一", "二"]


def test_runs_are_joined_and_offsets_count_characters_of_the_text() -> None:
    document = read(word_file(paragraph("乙方", run("应当", look="<w:b/>"), "保密"), paragraph("第二段")))
    first, second = document.blocks
    assert first.text == "乙方应当保密"
    assert document.text[second.start : second.end] == "第二段"
    assert first.kind is BlockKind.PARAGRAPH


def test_empty_paragraphs_make_no_block() -> None:
    assert lines_of(paragraph(), paragraph("  　"), paragraph("有字"), paragraph(run(look="<w:b/>"))) == [
        "有字"
    ]


@pytest.mark.parametrize(
    "wrapped",
    [
        '<w:hyperlink w:anchor="a">{}</w:hyperlink>',
        '<w:smartTag w:element="date">{}</w:smartTag>',
        '<w:fldSimple w:instr=" REF x ">{}</w:fldSimple>',
        '<w:customXml w:element="name">{}</w:customXml>',
        '<w:bdo w:val="ltr">{}</w:bdo>',
        "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
        '<w:hyperlink w:anchor="a"><w:smartTag w:element="x">{}</w:smartTag></w:hyperlink>',
        "<w:futureWrapper>{}</w:futureWrapper>",
    ],
)
def test_wrappers_around_runs_do_not_hide_their_text(wrapped: str) -> None:
    assert lines_of(paragraph("未经", wrapped.format(run("书面同意")), "不得披露")) == [
        "未经书面同意不得披露"
    ]


def test_content_controls_around_paragraphs() -> None:
    inner = content_control(paragraph("内层"))
    assert lines_of(content_control(paragraph("外层") + inner), paragraph("其后")) == ["外层", "内层", "其后"]


def test_ticked_box_of_a_content_control_is_read_as_shown() -> None:
    box = content_control(run("☒"), '<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>')
    assert lines_of(paragraph(box, "独家合作")) == ["☒独家合作"]


def test_the_result_of_a_field_is_text_and_its_instruction_is_not() -> None:
    assert lines_of(paragraph("见", field(" REF _Ref1 \\h ", "第五条"), "的约定")) == ["见第五条的约定"]


def test_a_field_in_the_instruction_of_another_is_not_text() -> None:
    outer = field("@@", "已选").replace(
        "<w:r><w:instrText>@@</w:instrText></w:r>", field("MERGEFIELD x", "参数")
    )
    assert lines_of(paragraph("结果：", outer)) == ["结果：已选"]


def test_a_field_without_result_leaves_nothing() -> None:
    assert lines_of(paragraph("目录项", field(' TC "x" ', ""))) == ["目录项"]


def test_a_field_that_never_ends_swallows_no_text() -> None:
    assert lines_of(paragraph(field_character("begin"), "乙方不得兼任"), paragraph("下一段")) == [
        "乙方不得兼任",
        "下一段",
    ]


def test_a_field_over_several_paragraphs_keeps_them_all() -> None:
    first = paragraph(field_character("begin"), field_character("separate"), "第一行")
    assert lines_of(first, paragraph("第二行", field_character("end"), "完")) == ["第一行", "第二行完"]


@pytest.mark.parametrize(
    ("state", "shown"), [("<w:checked/>", "☒"), ('<w:checked w:val="0"/>', "☐"), ("", "☐")]
)
def test_tick_boxes_of_old_forms(state: str, shown: str) -> None:
    box = field("FORMCHECKBOX", "", form=f"<w:checkBox><w:default w:val='0'/>{state}</w:checkBox>")
    assert lines_of(paragraph(box, "同意")) == [f"{shown}同意"]


def test_a_break_begins_a_new_block_of_the_same_kind() -> None:
    document = read(word_file(paragraph(run("一、保密", "<w:br/>", "二、竞业", "<w:cr/>", "三、其他"))))
    assert [block.text for block in document.blocks] == ["一、保密", "二、竞业", "三、其他"]
    assert {block.kind for block in document.blocks} == {BlockKind.PARAGRAPH}


def test_page_and_column_breaks_begin_a_new_block_too() -> None:
    broken = run("前", '<w:br w:type="page"/>', "中", '<w:br w:type="column"/>', "后")
    assert lines_of(paragraph(broken)) == ["前", "中", "后"]


def test_tabs_and_line_ends_become_spaces() -> None:
    document = read(
        word_file(paragraph(run("甲方", "<w:tab/>", "乙方", "<w:ptab/>", "丙方")), paragraph("a\tb\nc"))
    )
    assert [block.text for block in document.blocks] == ["甲方 乙方 丙方", "a b c"]


def test_other_white_space_stays_as_it_is() -> None:
    assert lines_of(paragraph("　　第一条　 保密")) == ["　　第一条　 保密"]


def test_hyphens() -> None:
    assert lines_of(paragraph(run("non", "<w:noBreakHyphen/>", "com", "<w:softHyphen/>", "pete"))) == [
        "non-compete"
    ]


@pytest.mark.parametrize(
    ("font", "code", "shown"),
    [
        ("Wingdings 2", "F0A3", "☐"),
        ("Wingdings", "F0A8", "☐"),
        ("Wingdings 2", "F052", "☑"),
        ("Wingdings", "F0FE", "☑"),
        ("Wingdings 2", "F051", "☒"),
        ("Wingdings", "F0FD", "☒"),
        ("Wingdings", "00FE", "☑"),
        ("Symbol", "F0A3", "≤"),
        ("宋体", "00A5", "¥"),
        ("Wingdings", "F04A", ""),
        ("Webdings", "F061", ""),
        ("Wingdings", "zz", ""),
        ("Arial", "D800", ""),
    ],
)
def test_symbols_are_read_as_what_they_show(font: str, code: str, shown: str) -> None:
    symbol = f'<w:sym w:font="{font}" w:char="{code}"/>'
    assert lines_of(paragraph(run("甲", symbol, "乙"))) == [f"甲{shown}乙"]


@pytest.mark.parametrize(
    ("font", "letters", "shown"),
    [
        ("Wingdings 2", "R£", "☑☐"),
        ("Wingdings", "þ¨独", "☑☐独"),
        ("Symbol", "a\uf0b3", "a≥"),
        ("Arial", "R", "R"),
    ],
)
def test_letters_in_a_font_of_symbols_are_read_as_what_they_show(font: str, letters: str, shown: str) -> None:
    assert lines_of(paragraph(run(letters, look=f'<w:rFonts w:ascii="{font}"/>'), "家")) == [f"{shown}家"]


def test_ruby_gives_its_base_only() -> None:
    ruby = f"<w:ruby><w:rt>{run('lǐ')}</w:rt><w:rubyBase>{run('理')}</w:rubyBase></w:ruby>"
    assert lines_of(paragraph("合", run(ruby), "费用")) == ["合理费用"]


def test_formulas_are_read_in_one_line() -> None:
    half = "<m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>"
    square = "<m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>"
    assert lines_of(paragraph("费用的", f"<m:oMath>{half}</m:oMath>")) == ["费用的1/2"]
    assert lines_of(paragraph(f"<m:oMathPara><m:oMath>{square}</m:oMath></m:oMathPara>")) == ["x^2"]


def test_a_break_in_a_heading_ends_the_heading() -> None:
    heading = paragraph(run("第一条 保密", "<w:br/>", "乙方应当保密"), style="Heading1")
    assert [(block.text, block.level) for block in read(word_file(heading)).blocks] == [
        ("第一条 保密", 1),
        ("乙方应当保密", None),
    ]


class TestBlanks:
    def test_underlined_spaces_are_a_blank(self) -> None:
        assert lines_of(paragraph("期限为", run("     ", look=UNDERLINED), "个月")) == ["期限为____个月"]

    def test_one_underlined_space_is_none(self) -> None:
        assert lines_of(paragraph("期限", run(" ", look=UNDERLINED), "两年")) == ["期限 两年"]

    def test_a_blank_in_several_runs_is_one_blank(self) -> None:
        spaces = [run(" ", look=UNDERLINED), run("  ", look=UNDERLINED)]
        assert lines_of(paragraph("为", *spaces, "元")) == ["为____元"]

    def test_spaces_around_an_underlined_word_are_no_blank(self) -> None:
        filled = [run("   ", look=UNDERLINED), run("林小满", look=UNDERLINED), run("   ", look=UNDERLINED)]
        assert lines_of(paragraph("乙方：", *filled)) == ["乙方：   林小满   "]

    def test_an_underlined_tab_is_a_blank(self) -> None:
        assert lines_of(paragraph("签字：", run("<w:tab/>", look=UNDERLINED))) == ["签字：____"]

    def test_underline_switched_off_or_absent_makes_no_blank(self) -> None:
        off, words = (run("    ", look=f'<w:u w:val="{kind}"/>') for kind in ("none", "words"))
        assert lines_of(paragraph("甲", off, "乙", words, "丙    丁")) == ["甲    乙    丙    丁"]

    def test_underline_of_a_style_makes_a_blank_too(self) -> None:
        data = word_file(
            paragraph("为", run("    ", look='<w:rStyle w:val="Fill"/>'), "日"),
            styles='<w:style w:type="character" w:styleId="Fill"><w:rPr><w:u/></w:rPr></w:style>',
        )
        assert texts(data) == ["为____日"]

    def test_an_empty_field_of_a_form_is_a_blank(self) -> None:
        def form(result: str) -> str:
            return field("FORMTEXT", result, form="<w:textInput/>")

        empty = form("\u2002" * 5)
        assert lines_of(paragraph("账号：", empty)) == ["账号：____"]
        assert lines_of(paragraph("账号：", form("满满的茶"))) == ["账号：满满的茶"]

    def test_a_tab_drawn_as_a_line_is_a_blank(self) -> None:
        stops = '<w:tabs><w:tab w:val="left" w:pos="400" w:leader="underscore"/></w:tabs>'
        assert lines_of(paragraph(run("Name:", "<w:tab/>"), properties=stops)) == ["Name:____"]
        dots = stops.replace("underscore", "dot")
        assert lines_of(paragraph(run("第一条", "<w:tab/>", "3"), properties=dots)) == ["第一条 3"]


def test_remarks_in_the_xml_are_passed_over() -> None:
    assert lines_of("<!-- a --><?b?>", paragraph("甲<", "<!-- c -->", run("乙", "<!-- d -->", "丙"))) == [
        "甲<乙丙"
    ]


def test_unknown_elements_in_a_run_are_passed_over() -> None:
    assert lines_of(paragraph(run("甲", "<w:pgNum/>", "<w:annotationRef/>", "乙"))) == ["甲乙"]


def test_of_two_renderings_one_is_read_wherever_they_stand() -> None:
    assert lines_of(paragraph(run(alternatives(text("新"), text("旧"))))) == ["新"]
    assert lines_of(paragraph("甲", alternatives(run("新"), run("旧")))) == ["甲新"]
    assert lines_of(alternatives(paragraph("新"), paragraph("旧"))) == ["新"]
    assert lines_of(table(alternatives(row("新"), row("旧")), row("次"))) == ["新", "次"]
    assert lines_of(paragraph("甲", "<mc:AlternateContent/>"), "<mc:AlternateContent/>") == ["甲"]


def test_strict_files_are_read_like_the_usual_ones() -> None:
    data = word_file(paragraph("严格格式"), styles=paragraph_style("heading 1"))
    usual = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    strict = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
    parts = {name: part.replace(usual, strict) for name, part in unzipped(data).items()}
    assert texts(zipped(parts)) == ["严格格式"]
