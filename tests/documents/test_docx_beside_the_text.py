"""Text boxes, footnotes and endnotes, headers and footers, embedded files and pictures."""

from documents.make_docx import (
    alternatives,
    cell,
    footnote,
    footnote_reference,
    inserted,
    old_text_box,
    paragraph,
    read,
    row,
    run,
    table,
    text_box,
    word_file,
)

from auditor.documents.model import BlockKind

SEPARATORS = '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'


def kinds(data: bytes) -> list[tuple[str, BlockKind]]:
    return [(block.text, block.kind) for block in read(data).blocks]


class TestTextBoxes:
    def test_a_text_box_is_read_once_after_the_paragraph_that_holds_it(self) -> None:
        body = [paragraph("甲", text_box(paragraph("框一"), paragraph("框二")), "乙"), paragraph("丙")]
        assert kinds(word_file(*body)) == [
            ("甲乙", BlockKind.PARAGRAPH),
            ("框一", BlockKind.TEXT_BOX),
            ("框二", BlockKind.TEXT_BOX),
            ("丙", BlockKind.PARAGRAPH),
        ]

    def test_the_old_rendering_is_read_when_the_new_one_has_no_text(self) -> None:
        assert kinds(word_file(paragraph(text_box(fallback=paragraph("旧框"))))) == [
            ("旧框", BlockKind.TEXT_BOX)
        ]

    def test_a_text_box_of_an_old_program(self) -> None:
        picture = f"<w:r><w:pict>{old_text_box(paragraph('旧'))}</w:pict></w:r>"
        assert kinds(word_file(paragraph("文", picture))) == [
            ("文", BlockKind.PARAGRAPH),
            ("旧", BlockKind.TEXT_BOX),
        ]

    def test_text_boxes_drawn_together(self) -> None:
        group = old_text_box(paragraph("甲")) + alternatives("<v:line/>", old_text_box(paragraph("乙")))
        assert kinds(word_file(paragraph(f"<w:r><w:pict><v:group>{group}</v:group></w:pict></w:r>"))) == [
            ("甲", BlockKind.TEXT_BOX),
            ("乙", BlockKind.TEXT_BOX),
        ]

    def test_a_text_box_in_a_text_box(self) -> None:
        inner = paragraph("外", text_box(paragraph("内")))
        assert kinds(word_file(paragraph(text_box(inner)))) == [
            ("外", BlockKind.TEXT_BOX),
            ("内", BlockKind.TEXT_BOX),
        ]

    def test_a_table_in_a_text_box_and_a_text_box_in_a_table(self) -> None:
        boxed = paragraph(text_box(table(row("格"))))
        tabled = table(row(cell(paragraph("格", text_box(paragraph("框")))), "旁"))
        blocks = read(word_file(boxed, tabled)).blocks
        assert [(block.text, block.kind, block.place.table) for block in blocks] == [
            ("格", BlockKind.CELL, 0),
            ("格", BlockKind.CELL, 1),
            ("框", BlockKind.TEXT_BOX, 1),
            ("旁", BlockKind.CELL, 1),
        ]

    def test_changes_in_a_text_box_count_once(self) -> None:
        document = read(word_file(paragraph(text_box(paragraph(inserted(run("新增")))))))
        assert document.revisions.insertions == 1


class TestNotes:
    def test_a_footnote_follows_the_paragraph_that_refers_to_it(self) -> None:
        data = word_file(
            paragraph("排他期", footnote_reference(7), "为一年"),
            paragraph("其后", footnote_reference(3)),
            notes={
                "footnotes": SEPARATORS
                + footnote(3, paragraph("后注"))
                + footnote(7, paragraph(run("<w:footnoteRef/>", "自签署日起")), paragraph("次段"))
            },
        )
        blocks = read(data).blocks
        assert [(block.text, block.kind, block.place.note) for block in blocks] == [
            ("排他期为一年", BlockKind.PARAGRAPH, None),
            ("自签署日起", BlockKind.FOOTNOTE, "1"),
            ("次段", BlockKind.FOOTNOTE, "1"),
            ("其后", BlockKind.PARAGRAPH, None),
            ("后注", BlockKind.FOOTNOTE, "2"),
        ]

    def test_endnotes_have_roman_numbers(self) -> None:
        data = word_file(
            paragraph("正文", '<w:r><w:endnoteReference w:id="1"/></w:r>'),
            notes={"endnotes": f'<w:endnote w:id="1">{paragraph("尾注")}</w:endnote>'},
        )
        note = read(data).blocks[1]
        assert (note.text, note.kind, note.place.note) == ("尾注", BlockKind.ENDNOTE, "i")

    def test_a_mark_of_ones_own_is_the_label(self) -> None:
        marked = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>'
        data = word_file(paragraph("文", marked), notes={"footnotes": footnote(1, paragraph("星注"))})
        assert [(block.text, block.place.note) for block in read(data).blocks] == [
            ("文*", None),
            ("星注", "*"),
        ]

    def test_the_number_format_of_the_section(self) -> None:
        circled = '<w:numFmt w:val="decimalEnclosedCircle"/><w:numStart w:val="2"/>'
        data = word_file(
            paragraph("文", footnote_reference(1)),
            notes={"footnotes": footnote(1, paragraph("注"))},
            section=f"<w:footnotePr>{circled}</w:footnotePr>",
        )
        assert read(data).blocks[1].place.note == "②"

    def test_numbers_may_start_again_in_each_section(self) -> None:
        settings = '<w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr>'
        data = word_file(
            paragraph("一", footnote_reference(1), properties=f"<w:sectPr>{settings}</w:sectPr>"),
            paragraph("二", footnote_reference(2)),
            notes={"footnotes": footnote(1, paragraph("注甲")) + footnote(2, paragraph("注乙"))},
            section=settings,
        )
        assert [block.place.note for block in read(data).blocks] == [None, "1", None, "1"]

    def test_a_note_is_read_once_and_references_in_notes_are_not_followed(self) -> None:
        data = word_file(
            paragraph("甲", footnote_reference(1)),
            paragraph("乙", footnote_reference(1)),
            notes={"footnotes": footnote(1, paragraph("注", footnote_reference(1)))},
        )
        assert [block.text for block in read(data).blocks] == ["甲", "注", "乙"]

    def test_a_text_box_in_a_footnote_stays_a_footnote(self) -> None:
        data = word_file(
            paragraph("甲", footnote_reference(1)),
            notes={"footnotes": footnote(1, paragraph(text_box(paragraph("框"))))},
        )
        block = read(data).blocks[1]
        assert (block.text, block.kind, block.place.note) == ("框", BlockKind.FOOTNOTE, "1")

    def test_a_table_in_a_footnote_stays_a_footnote(self) -> None:
        data = word_file(
            paragraph("甲", footnote_reference(1)),
            notes={"footnotes": footnote(1, table(row("格")))},
        )
        block = read(data).blocks[1]
        assert (block.kind, block.place.note, block.place.table) == (BlockKind.FOOTNOTE, "1", 0)


class TestHeadersAndFooters:
    SECTION = (
        '<w:headerReference w:type="default" r:id="header1"/>'
        '<w:headerReference w:type="first" r:id="header2"/>'
        '<w:footerReference w:type="even" r:id="footer1"/>'
    )

    def test_they_are_kept_apart_from_the_text_each_once(self) -> None:
        data = word_file(
            paragraph("第一节", properties='<w:sectPr><w:headerReference r:id="header3"/></w:sectPr>'),
            paragraph("第二节"),
            margins={
                "header1": paragraph("青山茶业"),
                "header2": paragraph("青山茶业"),
                "header3": paragraph("机密") + table(row("编号")),
                "footer1": paragraph("第1页"),
                "header9": paragraph("没有节使用"),
            },
            section=self.SECTION,
        )
        document = read(data)
        assert document.text == "第一节\n第二节"
        assert [(block.text, block.kind) for block in document.margins] == [
            ("机密", BlockKind.HEADER),
            ("编号", BlockKind.HEADER),
            ("青山茶业", BlockKind.HEADER),
            ("第1页", BlockKind.FOOTER),
        ]
        assert document.margins[1].start == len("机密\n")

    def test_a_text_box_in_a_header_belongs_to_the_header(self) -> None:
        data = word_file(
            paragraph("文"), margins={"header1": paragraph(text_box(paragraph("保密")))}, section=self.SECTION
        )
        assert [(block.text, block.kind) for block in read(data).margins] == [("保密", BlockKind.HEADER)]


def test_an_embedded_file_is_reported_as_not_read() -> None:
    document = read(word_file(paragraph("正文"), '<w:altChunk r:id="x"/>'))
    assert document.text == "正文"
    assert [problem.code for problem in document.problems] == ["damaged_part"]


def picture(width: int, height: int) -> str:
    """A picture with these sides in millimetres."""
    extent = f'<wp:extent cx="{width * 36000}" cy="{height * 36000}"/>'
    return run(f'<w:drawing><wp:inline>{extent}<a:blip r:embed="x"/></wp:inline></w:drawing>')


def test_pictures_the_size_of_a_page_are_reported() -> None:
    document = read(word_file(paragraph("附件", picture(160, 230)), paragraph(picture(40, 20))))
    assert [problem.code for problem in document.problems] == ["pictured_pages"]
    assert "1" in document.problems[0].message.zh


def test_a_logo_is_not_reported() -> None:
    unsized = run("<w:pict><a:blip/></w:pict>")
    assert read(word_file(paragraph("抬头", picture(40, 20), unsized))).problems == ()
