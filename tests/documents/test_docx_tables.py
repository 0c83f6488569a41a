"""Tables: which cells are read, in which order, and the place of each block."""

import pytest
from documents.make_docx import (
    cell,
    content_control,
    footnote,
    footnote_reference,
    paragraph,
    read,
    row,
    table,
    word_file,
)

from auditor.documents.model import BlockKind, Place

MERGE_START = '<w:vMerge w:val="restart"/>'
MERGE_ON = "<w:vMerge/>"


def places(*body: str) -> list[tuple[str, int | None, int | None, int | None]]:
    """Text, table, row and column of each block."""
    blocks = read(word_file(*body)).blocks
    return [(block.text, block.place.table, block.place.row, block.place.column) for block in blocks]


def test_cells_of_a_row_are_separated_by_tabs_and_rows_by_line_breaks() -> None:
    document = read(
        word_file(paragraph("排期"), table(row("节点", "日期"), row("初稿", "五日")), paragraph("以上"))
    )
    assert document.text == "排期\n节点\t日期\n初稿\t五日\n以上"
    assert [block.kind for block in document.blocks][:2] == [BlockKind.PARAGRAPH, BlockKind.CELL]
    assert document.blocks[-1].place == Place()


def test_each_paragraph_of_a_cell_is_a_block() -> None:
    two = cell(paragraph("其一"), paragraph("其二"))
    assert places(table(row(two, "旁"))) == [("其一", 0, 0, 0), ("其二", 0, 0, 0), ("旁", 0, 0, 1)]


def test_columns_count_the_grid() -> None:
    wide = cell(paragraph("宽"), properties='<w:gridSpan w:val="2"/>')
    indented = row("缩进", properties='<w:gridBefore w:val="2"/>')
    assert places(table(row(wide, "右"), indented)) == [("宽", 0, 0, 0), ("右", 0, 0, 2), ("缩进", 0, 1, 2)]


def test_a_merged_cell_is_read_once() -> None:
    merged = table(
        row(cell(paragraph("合并"), properties=MERGE_START), "一"),
        row(cell(paragraph("不显示"), properties=MERGE_ON), "二"),
        row("新", "三"),
    )
    assert places(merged) == [
        ("合并", 0, 0, 0),
        ("一", 0, 0, 1),
        ("二", 0, 1, 1),
        ("新", 0, 2, 0),
        ("三", 0, 2, 1),
    ]


@pytest.mark.parametrize("merge", [MERGE_ON, "<w:hMerge/>"])
def test_a_merge_that_never_began_hides_nothing(merge: str) -> None:
    assert places(table(row(cell(paragraph("有效"), properties=merge)))) == [("有效", 0, 0, 0)]


def test_cells_merged_sideways_the_old_way() -> None:
    first = cell(paragraph("左"), properties='<w:hMerge w:val="restart"/>')
    second = cell(paragraph("不显示"), properties="<w:hMerge/>")
    assert places(table(row(first, second, "右"))) == [("左", 0, 0, 0), ("右", 0, 0, 2)]


def test_a_nested_table_follows_in_its_cell_with_a_number_of_its_own() -> None:
    inner = table(row("内一", "内二"))
    outer = table(row(cell(paragraph("前"), inner, paragraph("后")), "右"))
    assert places(outer, table(row("下一表"))) == [
        ("前", 0, 0, 0),
        ("内一", 1, 0, 0),
        ("内二", 1, 0, 1),
        ("后", 0, 0, 0),
        ("右", 0, 0, 1),
        ("下一表", 2, 0, 0),
    ]


def test_content_controls_around_rows_cells_and_their_content() -> None:
    controlled_cell = content_control(cell(content_control(paragraph("格"))))
    controlled_row = content_control(row("行"))
    body = table(f"<w:tr>{controlled_cell}{cell(paragraph('旁'))}</w:tr>", controlled_row)
    assert places(body) == [("格", 0, 0, 0), ("旁", 0, 0, 1), ("行", 0, 1, 0)]


@pytest.mark.parametrize("mark", ['<w:del w:id="1"/>', "<w:hidden/>"])
def test_deleted_and_hidden_rows_are_out(mark: str) -> None:
    document = read(word_file(table(row("旧", properties=mark), row("新", properties='<w:ins w:id="2"/>'))))
    assert [(block.text, block.place.row) for block in document.blocks] == [("新", 0)]
    assert document.revisions.deletions + document.revisions.hidden == 1
    assert document.revisions.insertions == 1


def test_deleted_cells_are_out() -> None:
    gone = cell(paragraph("删"), properties='<w:cellDel w:id="1"/>')
    come = cell(paragraph("增"), properties='<w:cellIns w:id="2"/>')
    document = read(word_file(table(row(gone, come))))
    assert [(block.text, block.place.column) for block in document.blocks] == [("增", 1)]
    assert (document.revisions.deletions, document.revisions.insertions) == (1, 1)


def test_a_footnote_in_a_cell_follows_its_paragraph() -> None:
    data = word_file(
        table(row(cell(paragraph("费用", footnote_reference(1))), "金额")),
        notes={"footnotes": footnote(1, paragraph("含税"))},
    )
    assert [(block.text, block.kind) for block in read(data).blocks] == [
        ("费用", BlockKind.CELL),
        ("含税", BlockKind.FOOTNOTE),
        ("金额", BlockKind.CELL),
    ]


def test_tables_nested_by_the_dozen() -> None:
    body = paragraph("最内")
    for _ in range(40):
        body = table(row(cell(body)))
    assert places(body) == [("最内", 39, 0, 0)]
