"""Tracked changes, struck-out and hidden text, comments: what counts as text, and what is reported."""

import pytest
from documents.make_docx import (
    character_style,
    deleted,
    in_list,
    inserted,
    level,
    lines_of,
    number,
    numbering_definition,
    paragraph,
    paragraph_style,
    read,
    row,
    run,
    table,
    text_box,
    texts,
    word_file,
)

from auditor.documents.model import Revisions

STRUCK = "<w:strike/>"
HIDDEN = "<w:vanish/>"
DELETED_MARK = '<w:del w:id="9" w:author="A"/>'


def test_insertions_are_text_and_deletions_are_not() -> None:
    body = paragraph("期限为", deleted("一年"), inserted(run("三年")), "。")
    document = read(word_file(body))
    assert document.text == "期限为三年。"
    assert document.revisions == Revisions(insertions=1, deletions=1)


def test_moved_text_stands_where_it_was_moved_to() -> None:
    source = paragraph(f'<w:moveFrom w:id="3">{run("保密条款")}</w:moveFrom>', "甲")
    target = paragraph(f'<w:moveTo w:id="4">{run("保密条款")}</w:moveTo>', "乙")
    document = read(word_file(source, target))
    assert document.text == "甲\n保密条款乙"
    assert document.revisions == Revisions(insertions=1, deletions=1)


def test_text_inserted_and_deleted_again_is_out() -> None:
    assert lines_of(paragraph("甲", inserted(deleted("曾经"), run("现在")))) == ["甲现在"]


def test_insertions_and_deletions_around_whole_paragraphs() -> None:
    document = read(word_file(inserted(paragraph("新")), f'<w:del w:id="1">{paragraph("旧")}</w:del>'))
    assert document.text == "新"
    assert document.revisions == Revisions(insertions=1, deletions=1)


def test_deleted_text_outside_a_deletion_is_out() -> None:
    assert lines_of(paragraph(run("甲", "<w:delText>旧</w:delText>", "乙"))) == ["甲乙"]


@pytest.mark.parametrize("look", [STRUCK, "<w:dstrike/>", '<w:strike w:val="true"/>'])
def test_struck_out_text_is_out_and_counted(look: str) -> None:
    document = read(word_file(paragraph("乙方", run("无需", look=look), "保密")))
    assert document.text == "乙方保密"
    assert document.revisions == Revisions(struck_out=1)


def test_hidden_text_is_out_and_counted() -> None:
    document = read(word_file(paragraph("可见", run("隐藏", look=HIDDEN))))
    assert document.text == "可见"
    assert document.revisions == Revisions(hidden=1)


@pytest.mark.parametrize("value", ["0", "false", "off"])
def test_switched_off_marks_leave_the_text_in(value: str) -> None:
    look = f'<w:strike w:val="{value}"/><w:vanish w:val="{value}"/>'
    assert lines_of(paragraph(run("仍在", look=look))) == ["仍在"]


def test_breaks_in_struck_out_text_still_break_the_line() -> None:
    assert lines_of(paragraph("上", run("旧", "<w:br/>", look=STRUCK), "下")) == ["上", "下"]


def test_hidden_breaks_and_boxes_do_not_show() -> None:
    box = text_box(paragraph("框内")).replace("<w:r>", f"<w:r><w:rPr>{HIDDEN}</w:rPr>", 1)
    assert lines_of(paragraph("上", run("<w:br/>", look=HIDDEN), "下", box)) == ["上下"]


class TestStyles:
    def test_marks_of_a_character_style_and_of_its_parents(self) -> None:
        styles = character_style("Old", STRUCK) + character_style("Older", "<w:b/>", based_on="Old")
        data = word_file(paragraph("留", run("去", look='<w:rStyle w:val="Older"/>')), styles=styles)
        assert texts(data) == ["留"]

    def test_marks_of_a_paragraph_style(self) -> None:
        styles = paragraph_style("Secret", look=HIDDEN) + paragraph_style("Deeper", based_on="Secret")
        data = word_file(paragraph("隐藏段", style="Deeper"), paragraph("正文"), styles=styles)
        document = read(data)
        assert document.text == "正文"
        assert document.revisions.hidden == 1

    def test_a_run_switches_its_style_off(self) -> None:
        off = run("显示", look='<w:vanish w:val="0"/>')
        data = word_file(paragraph("隐", off, style="Secret"), styles=paragraph_style("Secret", look=HIDDEN))
        assert texts(data) == ["显示"]

    def test_a_style_switches_its_parent_off(self) -> None:
        styles = paragraph_style("Old", look=STRUCK) + paragraph_style(
            "New", look='<w:strike w:val="0"/>', based_on="Old"
        )
        assert texts(word_file(paragraph("有效", style="New"), styles=styles)) == ["有效"]

    def test_hidden_by_paragraph_and_character_style_is_shown(self) -> None:
        styles = paragraph_style("Secret", look=HIDDEN) + character_style("Toggle", HIDDEN)
        data = word_file(
            paragraph(run("再现", look='<w:rStyle w:val="Toggle"/>'), style="Secret"), styles=styles
        )
        assert texts(data) == ["再现"]

    def test_the_default_style_counts_without_being_named(self) -> None:
        default = paragraph_style("Normal", look=STRUCK).replace("<w:style ", '<w:style w:default="1" ')
        assert texts(word_file(paragraph("旧", run("新", look='<w:strike w:val="0"/>')), styles=default)) == [
            "新"
        ]

    def test_styles_that_are_based_on_each_other_end(self) -> None:
        styles = paragraph_style("A", based_on="B") + paragraph_style("B", based_on="A", look=STRUCK)
        assert texts(word_file(paragraph("旧", style="A"), paragraph("新"), styles=styles)) == ["新"]


class TestParagraphMarks:
    def test_a_deleted_mark_joins_the_next_paragraph(self) -> None:
        document = read(
            word_file(paragraph("乙方应当", mark=DELETED_MARK), paragraph("保密"), paragraph("完"))
        )
        assert document.text == "乙方应当保密\n完"
        assert document.revisions.deletions == 1

    def test_a_moved_mark_joins_too(self) -> None:
        assert lines_of(paragraph("前", mark='<w:moveFrom w:id="1"/>'), paragraph("后")) == ["前后"]

    def test_a_deleted_mark_at_the_end_of_a_cell_joins_nothing(self) -> None:
        marked = paragraph("单元", mark=DELETED_MARK)
        body = table(row(f"<w:tc>{marked}</w:tc>", "另一格"))
        assert lines_of(body, paragraph("表后")) == ["单元", "另一格", "表后"]

    def test_a_deleted_mark_before_a_table_joins_nothing(self) -> None:
        assert lines_of(paragraph("前", mark=DELETED_MARK), table(row("格")), paragraph("后")) == [
            "前",
            "格",
            "后",
        ]

    def test_a_wholly_deleted_paragraph_leaves_nothing(self) -> None:
        assert lines_of(paragraph("甲"), paragraph(deleted("全删"), mark=DELETED_MARK), paragraph("乙")) == [
            "甲",
            "乙",
        ]

    def test_an_inserted_mark_counts_as_insertion(self) -> None:
        document = read(word_file(paragraph("甲", mark='<w:ins w:id="1"/>'), paragraph("乙")))
        assert document.text == "甲\n乙"
        assert document.revisions == Revisions(insertions=1)

    def test_earlier_properties_in_a_tracked_change_do_not_count(self) -> None:
        before = '<w:pPrChange w:id="1"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>'
        assert read(word_file(paragraph("正文", properties=before))).blocks[0].level is None


def test_deleted_paragraphs_do_not_count_in_lists() -> None:
    lists = numbering_definition(1, level(0, "第%1条")) + number(1, 1)
    body = [
        paragraph("甲", properties=in_list(1)),
        paragraph(deleted("删"), properties=in_list(1), mark=DELETED_MARK),
        paragraph(run("隐", look=HIDDEN), properties=in_list(1), mark=HIDDEN),
        paragraph("乙", properties=in_list(1)),
    ]
    assert texts(word_file(*body, numbering=lists)) == ["第1条 甲", "第2条 乙"]


def test_the_number_of_a_joined_paragraph_is_that_of_the_last() -> None:
    lists = numbering_definition(1, level(0, "%1.")) + number(1, 1)
    first = paragraph("前半", properties=in_list(1), mark=DELETED_MARK)
    document = read(word_file(first, paragraph("后半", properties=in_list(1)), numbering=lists))
    assert document.text == "1. 前半后半"


def test_a_struck_out_paragraph_of_a_list_leaves_no_bare_number() -> None:
    lists = numbering_definition(1, level(0, "%1.")) + number(1, 1)
    struck = paragraph(run("作废", look=STRUCK), properties=in_list(1))
    assert texts(word_file(struck, paragraph("有效", properties=in_list(1)), numbering=lists)) == ["2. 有效"]


def test_comments_are_counted_and_not_text() -> None:
    start, end = '<w:commentRangeStart w:id="0"/>', '<w:commentRangeEnd w:id="0"/>'
    data = word_file(
        paragraph(start, run("排他期"), end, run('<w:commentReference w:id="0"/>')),
        comments=f'<w:comment w:id="0">{paragraph("是否过长？")}</w:comment>',
    )
    document = read(data)
    assert document.text == "排他期"
    assert document.revisions == Revisions(comments=1)
