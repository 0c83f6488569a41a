"""Pages: how many the file says it has, and the one on which each block begins."""

import pytest
from documents.make_docx import cell, paragraph, paragraph_style, read, row, run, table, word_file

RENDERED = "<w:lastRenderedPageBreak/>"
BREAK = '<w:br w:type="page"/>'
NEW_PAGE = "<w:pageBreakBefore/>"


def pages_of(*body: str, styles: str | None = None, section: str = "") -> list[tuple[str, int | None]]:
    data = word_file(*body, styles=styles, section=section)
    return [(block.text, block.place.page) for block in read(data).blocks]


@pytest.mark.parametrize(("stated", "expected"), [(7, 7), (None, None), (0, None), (-1, None)])
def test_the_number_of_pages_that_the_file_states(stated: int | None, expected: int | None) -> None:
    assert read(word_file(paragraph("文"), pages=stated)).pages == expected


def test_a_stated_number_that_the_text_outgrows_is_corrected() -> None:
    assert read(word_file(paragraph("一"), paragraph("二", properties=NEW_PAGE), pages=1)).pages == 2


def test_without_any_break_no_page_is_known() -> None:
    assert pages_of(paragraph("一"), paragraph("二", run("<w:br/>"), "三")) == [
        ("一", None),
        ("二", None),
        ("三", None),
    ]


def test_breaks_of_the_author_are_counted() -> None:
    body = [paragraph("一", run(BREAK), "二"), paragraph("三"), paragraph("四", properties=NEW_PAGE)]
    assert pages_of(*body) == [("一", 1), ("二", 2), ("三", 2), ("四", 3)]


def test_a_page_break_switched_off_is_none() -> None:
    assert pages_of(paragraph("一", properties='<w:pageBreakBefore w:val="0"/>')) == [("一", None)]
    body = [paragraph("一", run(BREAK)), paragraph("二", properties='<w:pageBreakBefore w:val="0"/>')]
    assert pages_of(*body) == [("一", 1), ("二", 2)]


def test_a_page_break_of_a_style() -> None:
    styles = paragraph_style("Annex", NEW_PAGE)
    body = [paragraph("一"), paragraph("附件", style="Annex"), paragraph("二", run(BREAK))]
    assert pages_of(*body, styles=styles) == [("一", 1), ("附件", 2), ("二", 2)]


def test_a_block_stands_on_the_page_where_it_begins() -> None:
    body = [paragraph("长", run(RENDERED), "段"), paragraph(run(RENDERED, "新页"))]
    assert pages_of(*body) == [("长段", 1), ("新页", 3)]


def test_a_break_and_the_mark_that_word_sets_after_it_are_one_break() -> None:
    body = [paragraph("一", run(BREAK)), paragraph(run(RENDERED, "二")), paragraph(run(RENDERED, "三"))]
    assert pages_of(*body) == [("一", 1), ("二", 2), ("三", 3)]


def test_a_break_before_the_first_paragraph_makes_no_empty_page() -> None:
    assert pages_of(paragraph("一", properties=NEW_PAGE), paragraph("二")) == [("一", 1), ("二", 1)]


@pytest.mark.parametrize(
    ("kind", "page"), [("", 2), ('<w:type w:val="oddPage"/>', 2), ('<w:type w:val="continuous"/>', None)]
)
def test_sections_begin_a_page_unless_they_say_otherwise(kind: str, page: int | None) -> None:
    body = [paragraph("一", properties="<w:sectPr/>"), paragraph("二")]
    assert pages_of(*body, section=kind) == [("一", page and 1), ("二", page)]


def test_cells_of_a_row_begin_on_the_same_page() -> None:
    broken = row(
        cell(paragraph("左", run(RENDERED)), paragraph("左下")),
        cell(paragraph("右", run(RENDERED)), paragraph("右下")),
    )
    assert pages_of(table(broken), paragraph("后")) == [
        ("左", 1),
        ("左下", 2),
        ("右", 1),
        ("右下", 2),
        ("后", 2),
    ]


def test_a_row_moved_to_the_next_page_takes_all_its_cells_along() -> None:
    moved = row(
        cell(paragraph(run(RENDERED, "左"))), cell(paragraph("右")), cell(paragraph(run(RENDERED, "末")))
    )
    assert pages_of(paragraph("前"), table(moved)) == [("前", 1), ("左", 2), ("右", 2), ("末", 2)]
