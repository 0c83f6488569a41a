"""Tables of a PDF: ruled ones come out cell by cell, in their place among the paragraphs."""

from documents.make_pdf import Mark, bar, frame, grid, read_sheets, rule, stack, texts, words, wrapped

from auditor.documents.model import BlockKind, Document

ACROSS = (72.0, 200.0, 360.0, 520.0)
DOWN = (640.0, 615.0, 590.0, 565.0)
NOTICE = (
    "请在签署前仔细阅读本协议的全部内容，特别是与责任限制有关的条款以及争议解决的条款；如有疑问请及时提出。"
)
ROWS = (("项目", "数量", "时间"), ("短视频", "三条", "五月"), ("直播", "一场", "六月"))


def in_cells(
    across: tuple[float, ...], down: tuple[float, ...], rows: tuple[tuple[str, ...], ...]
) -> list[Mark]:
    """The text of each cell, set in a little from its upper left corner."""
    return [
        words(left + 5, top - 16, text)
        for top, row in zip(down, rows, strict=False)
        for left, text in zip(across, row, strict=False)
        if text
    ]


def places(document: Document) -> list[tuple[str, int | None, int | None, int | None]]:
    """Text, table, row and column of each block."""
    return [(block.text, block.place.table, block.place.row, block.place.column) for block in document.blocks]


def test_a_ruled_table_stands_between_its_paragraphs() -> None:
    document = read_sheets(
        [
            words(72, 700, "第二条　乙方应当完成下列内容："),
            grid(ACROSS, DOWN),
            *in_cells(ACROSS, DOWN, ROWS),
            words(72, 520, "第三条　费用"),
        ]
    )
    assert document.text == (
        "第二条　乙方应当完成下列内容：\n项目\t数量\t时间\n短视频\t三条\t五月\n直播\t一场\t六月\n第三条　费用"
    )
    assert places(document)[4] == ("短视频", 0, 1, 0)
    assert {block.kind for block in document.blocks[1:-1]} == {BlockKind.CELL}


def test_cells_have_page_and_box_and_their_letters_too() -> None:
    document = read_sheets([words(72, 700, "封面")], [grid(ACROSS, DOWN), *in_cells(ACROSS, DOWN, ROWS)])
    cell = next(block for block in document.blocks if block.text == "三条")
    assert cell.place.page == 2
    assert cell.place.box is not None
    assert (round(cell.place.box.left), cell.place.box.top < 615) == (205, True)
    assert round(document.glyphs[4 * cell.start]) == 205
    assert list(document.glyphs[4 * (cell.start - 1) : 4 * cell.start]) == [0, 0, 0, 0]


def test_text_that_wraps_stays_in_its_cell() -> None:
    document = read_sheets(
        [
            grid((72, 200, 360), (640, 580, 555)),
            stack(77, 624, ["乙方独家账号的置顶视", "频一条"], pitch=15),
            stack(205, 624, ["The video stays on the", "channel for at least thirty", "days."], pitch=15),
            words(77, 564, "图文"),
        ]
    )
    assert (
        document.text
        == "乙方独家账号的置顶视频一条\tThe video stays on the channel for at least thirty days.\n图文\t"
    )


def test_each_paragraph_of_a_cell_is_a_block() -> None:
    document = read_sheets(
        [
            grid((72, 200, 360), (640, 580, 555)),
            words(77, 624, "保密"),
            stack(205, 624, ["1. 期限为三年；", "2. 终止后有效。"], pitch=15),
            *(words(77, 564, "竞业"), words(205, 564, "六个月")),
        ]
    )
    assert places(document)[:3] == [
        ("保密", 0, 0, 0),
        ("1. 期限为三年；", 0, 0, 1),
        ("2. 终止后有效。", 0, 0, 1),
    ]


def test_a_cell_over_two_columns_is_one_cell() -> None:
    document = read_sheets(
        [
            rule(72, 640, 520, 640),
            grid((72, 200, 520), (615, 590)),
            *(rule(72, 640, 72, 615), rule(520, 640, 520, 615)),
            *(words(77, 624, "内容与排期总表"), words(77, 599, "五月"), words(205, 599, "三条")),
        ]
    )
    assert places(document) == [("内容与排期总表", 0, 0, 0), ("五月", 0, 1, 0), ("三条", 0, 1, 1)]


def test_an_empty_cell_keeps_its_column() -> None:
    rows = (("账号", "粉丝数", "备注"), ("甲账号", "", "独家"))
    document = read_sheets([grid(ACROSS, DOWN[:3]), *in_cells(ACROSS, DOWN, rows)])
    assert document.text == "账号\t粉丝数\t备注\n甲账号\t\t独家"


def test_lines_drawn_as_thin_bars_rule_a_table() -> None:
    """Word draws each piece of a table's border as a filled rectangle of its own."""
    marks = [bar(x, 590, 0.5, 50) for x in (72, 200, 360)]
    marks += [
        bar(left, y, right - left, 0.5) for y in (640, 615, 590) for left, right in ((72, 200), (200, 360))
    ]
    document = read_sheets(
        [*marks, *in_cells((72, 200), (640, 615), (("费用", "十万元"), ("税率", "百分之六")))]
    )
    assert document.text == "费用\t十万元\n税率\t百分之六"


def test_dashed_lines_rule_a_table() -> None:
    dashes = [rule(x, y, x + 4, y) for y in (640, 615, 590) for x in range(72, 358, 6)]
    uprights = [rule(x, y, x, y + 4) for x in (72, 200, 358) for y in range(590, 638, 6)]
    cells = in_cells((72, 200), (640, 615), (("费用", "十万元"), ("税率", "百分之六")))
    assert read_sheets([*dashes, *uprights, *cells]).text == "费用\t十万元\n税率\t百分之六"


def test_a_table_inside_a_cell_is_a_table_of_its_own() -> None:
    document = read_sheets(
        [
            grid((72, 150, 520), (640, 540, 510)),
            *(words(77, 620, "附表"), words(155, 622, "明细如下：")),
            grid((170, 260, 400), (605, 580, 555)),
            *in_cells((170, 260), (605, 580), (("一月", "两条"), ("二月", "三条"))),
            *(words(77, 520, "合计"), words(155, 520, "五条")),
        ]
    )
    assert places(document) == [
        ("附表", 0, 0, 0),
        ("明细如下：", 0, 0, 1),
        ("一月", 1, 0, 0),
        ("两条", 1, 0, 1),
        ("二月", 1, 1, 0),
        ("三条", 1, 1, 1),
        ("合计", 0, 1, 0),
        ("五条", 0, 1, 1),
    ]


def test_a_table_over_a_page_break_goes_on_with_its_rows() -> None:
    document = read_sheets(
        [
            words(72, 140, "排期表："),
            grid((72, 200, 360), (120, 95, 70)),
            *in_cells((72, 200), (120, 95), ROWS[:2]),
        ],
        [grid((72, 200, 360), (780, 755)), *in_cells((72, 200), (780,), ROWS[2:]), words(72, 700, "以上。")],
    )
    assert places(document)[-3:] == [("直播", 0, 2, 0), ("一场", 0, 2, 1), ("以上。", None, None, None)]


def test_a_row_cut_in_two_by_a_page_break_is_one_row() -> None:
    across = (72, 200, 520)
    document = read_sheets(
        [
            grid(across, (120, 95, 70)),
            *in_cells(
                (72, 200),
                (120, 95),
                (("条款", "内容"), ("保密", "乙方应当严格保守甲方的商业秘密并且不得以任何方式向第三方")),
            ),
        ],
        [grid(across, (780, 755)), *in_cells((72, 200), (780,), (("", "披露或者允许他人使用。"),))],
    )
    assert texts(document)[-2:] == [
        "保密",
        "乙方应当严格保守甲方的商业秘密并且不得以任何方式向第三方披露或者允许他人使用。",
    ]
    assert document.blocks[-1].place.page == 1


def test_a_frame_around_text_is_no_table() -> None:
    document = read_sheets(
        [frame(60, 500, 475, 300), words(72, 780, "特别提示", 16), wrapped(72, 740, 440, NOTICE)]
    )
    assert {block.kind for block in document.blocks} == {BlockKind.PARAGRAPH}
    assert texts(document)[1] == NOTICE


def test_a_table_without_lines_is_known_by_its_columns() -> None:
    rows = (("月份", "短视频", "直播"), ("五月", "三条", "一场"), ("六月", "两条", "没有"))
    document = read_sheets([words(72, 700, "排期如下："), *in_cells((72, 220, 380), (680, 655, 630), rows)])
    assert document.text == "排期如下：\n月份\t短视频\t直播\n五月\t三条\t一场\n六月\t两条\t没有"


def test_the_second_cell_of_a_table_without_lines_may_wrap() -> None:
    document = read_sheets(
        [
            *(words(72, 700, "保密期限"), words(200, 700, "自签署之日起至协议终止后三年，其中客户")),
            words(200, 685, "信息应当永久保密。"),
            *(words(72, 660, "竞业期限"), words(200, 660, "合作期间及其后六个月。")),
        ]
    )
    assert document.text == (
        "保密期限\t自签署之日起至协议终止后三年，其中客户信息应当永久保密。\n竞业期限\t合作期间及其后六个月。"
    )


def test_gaps_in_sentences_make_no_table() -> None:
    lines = [
        (words(72, 700, "The Talent shall keep all"), words(260, 700, "unpublished information")),
        (words(72, 683, "of the Company, its"), words(228, 683, "products and its plans strictly")),
        (words(72, 666, "secret during the whole of"), words(290, 666, "the term of this")),
    ]
    document = read_sheets([mark for line in lines for mark in line])
    assert "\t" not in document.text


def test_a_table_with_level_lines_only_is_known_by_its_columns() -> None:
    rows = (("月份", "短视频", "直播"), ("五月", "三条", "一场"))
    lines = [rule(72, y, 520, y) for y in (700, 675, 650)]
    document = read_sheets([*lines, *in_cells((72, 220, 380), (700, 675), rows)])
    assert document.text == "月份\t短视频\t直播\n五月\t三条\t一场"


def test_text_across_two_cells_is_parted_at_the_line_between_them() -> None:
    """Some programs write a whole row as one string."""
    document = read_sheets(
        [grid((72, 105, 260), (640, 615, 590)), words(77, 624, "费用 十万元整"), words(77, 599, "税率")]
    )
    assert document.text == "费用\t十万元整\n税率\t"


def test_a_row_of_lines_beside_a_table_is_no_part_of_it() -> None:
    document = read_sheets(
        [
            grid((72, 200, 330), (640, 615, 590)),
            *in_cells((72, 200), (640, 615), (("费用", "十万元"), ("税率", "百分之六"))),
            words(400, 624, "（单位：人民币）"),
        ]
    )
    assert document.text.count("\t") == 2
    assert "（单位：人民币）" in texts(document)


def test_a_chart_of_many_lines_is_no_table() -> None:
    marks = [rule(72 + n, 300, 72 + n, 500) for n in range(400)] + [
        rule(72, 300 + n / 2, 472, 300 + n / 2) for n in range(400)
    ]
    document = read_sheets([words(72, 700, "投放数据趋势图"), *marks])
    assert document.text == "投放数据趋势图"
