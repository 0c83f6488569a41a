"""Automatic numbers: they are on the page, so they are in the text."""

import pytest
from documents.make_docx import (
    deleted,
    in_list,
    level,
    number,
    numbering_definition,
    paragraph,
    paragraph_style,
    read,
    row,
    table,
    text_box,
    texts,
    word_file,
)

ARTICLES = level(0, "第%1条", "chineseCountingThousand")
CLAUSES = level(1, "%1.%2")
OUTLINE = level(0, "%1.") + level(1, "%1.%2") + level(2, "(%3)", "lowerLetter")


def numbered(definition: str, *levels: int, extra: str = "") -> list[str]:
    """The numbers of paragraphs at these levels of a list with one definition."""
    body = [paragraph("x", properties=in_list(1, each)) for each in levels]
    lists = numbering_definition(1, definition, extra=extra) + number(1, 1)
    return [block.numbering for block in read(word_file(*body, numbering=lists)).blocks]


def override(index: int, inside: str) -> str:
    return f'<w:lvlOverride w:ilvl="{index}">{inside}</w:lvlOverride>'


def test_the_number_begins_the_text() -> None:
    data = word_file(
        paragraph("保密", properties=in_list(1)),
        paragraph("无编号"),
        paragraph("竞业", properties=in_list(1)),
        numbering=numbering_definition(1, ARTICLES) + number(1, 1),
    )
    first, plain, second = read(data).blocks
    assert (first.text, first.numbering) == ("第一条 保密", "第一条")
    assert (plain.text, plain.numbering) == ("无编号", "")
    assert second.text == "第二条 竞业"


def test_levels_count_within_the_level_above() -> None:
    assert numbered(OUTLINE, 0, 1, 1, 2, 2, 1, 2, 0, 1, 2) == [
        "1.", "1.1", "1.2", "(a)", "(b)", "1.3", "(a)", "2.", "2.1", "(a)",
    ]  # fmt: skip


def test_a_list_that_begins_with_a_lower_level() -> None:
    assert numbered(OUTLINE, 1, 1, 0, 1) == ["1.1", "1.2", "2.", "2.1"]


def test_start_value() -> None:
    assert numbered(level(0, "%1、", start=5), 0, 0) == ["5、", "6、"]


def test_legal_numbering_shows_all_levels_in_digits() -> None:
    definition = level(0, "第%1条", "chineseCounting") + level(1, "%1.%2", extra="<w:isLgl/>")
    assert numbered(definition, 0, 0, 1) == ["第一条", "第二条", "2.1"]


def test_a_level_that_never_starts_again() -> None:
    definition = level(0, "%1.") + level(1, "(%2)", extra='<w:lvlRestart w:val="0"/>')
    assert numbered(definition, 0, 1, 1, 0, 1) == ["1.", "(1)", "(2)", "2.", "(3)"]


def test_a_level_that_starts_again_only_after_the_first() -> None:
    definition = level(0, "%1.") + level(1, "%2)") + level(2, "(%3)", extra='<w:lvlRestart w:val="1"/>')
    assert numbered(definition, 0, 1, 2, 1, 2, 0, 2) == ["1.", "1)", "(1)", "2)", "(2)", "2.", "(1)"]


@pytest.mark.parametrize(
    ("suffix", "shown"),
    [("", "（1） 甲"), ("tab", "（1） 甲"), ("space", "（1） 甲"), ("nothing", "（1）甲")],
)
def test_what_stands_between_number_and_text(suffix: str, shown: str) -> None:
    extra = f'<w:suff w:val="{suffix}"/>' if suffix else ""
    data = word_file(
        paragraph("甲", properties=in_list(1)),
        numbering=numbering_definition(1, level(0, "（%1）", extra=extra)) + number(1, 1),
    )
    assert texts(data) == [shown]


def test_space_written_into_the_number_stays_one_space() -> None:
    data = word_file(
        paragraph("甲", properties=in_list(1)),
        numbering=numbering_definition(1, level(0, "第%1条　", extra='<w:suff w:val="nothing"/>'))
        + number(1, 1),
    )
    assert texts(data) == ["第1条 甲"]


@pytest.mark.parametrize("number_text", ["", "•", "\uf0b7"])
def test_bullets(number_text: str) -> None:
    expected = "•" if number_text else ""
    assert numbered(level(0, number_text, "bullet"), 0) == [expected]


def test_a_level_without_number() -> None:
    assert numbered(level(0, "条%1", "none") + level(1, "%2."), 0, 1) == ["条", "1."]


def test_a_format_of_newer_programs_falls_back() -> None:
    newer = (
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14">'
        '<w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback>'
        '<w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1."/></w:lvl>'
    )
    assert numbered(newer, 0) == ["1."]


def test_hidden_numbers_do_not_show() -> None:
    hidden = level(0, "%1.").replace("</w:lvl>", "<w:rPr><w:vanish/></w:rPr></w:lvl>")
    assert numbered(hidden, 0) == [""]


def test_a_list_of_one_level_ignores_the_level_of_the_paragraph() -> None:
    assert numbered(level(0, "%1)"), 0, 3, extra='<w:multiLevelType w:val="singleLevel"/>') == ["1)", "2)"]


class TestSeveralLists:
    def test_lists_of_one_definition_count_on(self) -> None:
        data = word_file(
            paragraph("a", properties=in_list(1)),
            paragraph("b", properties=in_list(2)),
            numbering=numbering_definition(1, level(0, "%1.")) + number(1, 1) + number(2, 1),
        )
        assert texts(data) == ["1. a", "2. b"]

    def test_an_override_starts_anew_once(self) -> None:
        restart = number(2, 1, override(0, '<w:startOverride w:val="1"/>'))
        body = [paragraph("x", properties=in_list(each)) for each in (1, 1, 2, 2, 1)]
        data = word_file(*body, numbering=numbering_definition(1, level(0, "%1.")) + number(1, 1) + restart)
        assert [block.numbering for block in read(data).blocks] == ["1.", "2.", "1.", "2.", "3."]

    def test_an_override_replaces_a_level(self) -> None:
        own = number(1, 1, override(0, level(0, "Section %1", "upperRoman")))
        data = word_file(
            paragraph("x", properties=in_list(1)), numbering=numbering_definition(1, ARTICLES) + own
        )
        assert texts(data) == ["Section I x"]

    def test_lists_of_different_definitions_count_apart(self) -> None:
        lists = numbering_definition(1, level(0, "%1.")) + numbering_definition(2, level(0, "(%1)"))
        body = [paragraph("x", properties=in_list(each)) for each in (1, 2, 1, 2)]
        data = word_file(*body, numbering=lists + number(1, 1) + number(2, 2))
        assert [block.numbering for block in read(data).blocks] == ["1.", "(1)", "2.", "(2)"]

    def test_a_definition_that_names_a_style_has_the_levels_of_that_style(self) -> None:
        lists = numbering_definition(1, extra='<w:numStyleLink w:val="Outline"/>')
        lists += numbering_definition(2, ARTICLES, extra='<w:styleLink w:val="Outline"/>')
        style = f'<w:style w:type="numbering" w:styleId="Outline"><w:pPr>{in_list(2)}</w:pPr></w:style>'
        data = word_file(
            paragraph("保密", properties=in_list(1)),
            numbering=lists + number(1, 1) + number(2, 2),
            styles=style,
        )
        assert texts(data) == ["第一条 保密"]

    def test_definitions_that_name_each_other_end(self) -> None:
        lists = numbering_definition(1, extra='<w:numStyleLink w:val="Loop"/>') + number(1, 1)
        style = f'<w:style w:type="numbering" w:styleId="Loop"><w:pPr>{in_list(1)}</w:pPr></w:style>'
        assert texts(word_file(paragraph("甲", properties=in_list(1)), numbering=lists, styles=style)) == [
            "甲"
        ]

    @pytest.mark.parametrize("list_level", [7, -1, 99])
    def test_a_level_that_is_not_there_gives_no_number(self, list_level: int) -> None:
        assert numbered(OUTLINE, list_level) == [""]

    def test_a_list_that_is_not_there_gives_no_number(self) -> None:
        assert texts(word_file(paragraph("甲", properties=in_list(42)))) == ["甲"]


class TestStyles:
    LISTS = numbering_definition(
        1,
        level(0, "第%1条", "chineseCounting", extra='<w:pStyle w:val="Article"/>'),
        level(1, "%1.%2", extra='<w:isLgl/><w:pStyle w:val="Clause"/>'),
    ) + number(1, 1)
    LIST_OF_STYLE = '<w:numPr><w:numId w:val="1"/></w:numPr>'

    def test_the_list_of_a_style_with_the_level_linked_to_it(self) -> None:
        styles = paragraph_style("Article", self.LIST_OF_STYLE) + paragraph_style(
            "Clause", self.LIST_OF_STYLE
        )
        body = [paragraph("x", style=each) for each in ("Article", "Clause", "Clause", "Article")]
        data = word_file(*body, styles=styles, numbering=self.LISTS)
        assert [block.numbering for block in read(data).blocks] == ["第一条", "1.1", "1.2", "第二条"]

    def test_the_list_of_a_parent_style(self) -> None:
        styles = paragraph_style("Article", self.LIST_OF_STYLE) + paragraph_style(
            "Clause", based_on="Article"
        )
        body = [paragraph("x", style=each) for each in ("Article", "Clause")]
        data = word_file(*body, styles=styles, numbering=self.LISTS)
        assert [block.numbering for block in read(data).blocks] == ["第一条", "1.1"]

    def test_a_style_that_states_its_level_itself(self) -> None:
        styles = paragraph_style("Second", in_list(1, 1))
        data = word_file(paragraph("x", style="Second"), styles=styles, numbering=self.LISTS)
        assert read(data).blocks[0].numbering == "1.1"

    def test_a_paragraph_states_another_level_than_its_style(self) -> None:
        deeper = paragraph("x", style="Article", properties='<w:numPr><w:ilvl w:val="1"/></w:numPr>')
        data = word_file(deeper, styles=paragraph_style("Article", self.LIST_OF_STYLE), numbering=self.LISTS)
        assert read(data).blocks[0].numbering == "1.1"

    def test_a_paragraph_steps_out_of_the_list_of_its_style(self) -> None:
        out = paragraph("x", style="Article", properties='<w:numPr><w:numId w:val="0"/></w:numPr>')
        data = word_file(out, styles=paragraph_style("Article", self.LIST_OF_STYLE), numbering=self.LISTS)
        assert texts(data) == ["x"]


class TestWhatCounts:
    LISTS = numbering_definition(1, level(0, "%1.")) + number(1, 1)

    def test_cells_and_text_boxes_count_in_reading_order(self) -> None:
        item = paragraph("x", properties=in_list(1))
        boxed = paragraph("y", text_box(item), properties=in_list(1))
        body = [item, table(row(f"<w:tc>{item}</w:tc>")), boxed, item]
        blocks = read(word_file(*body, numbering=self.LISTS)).blocks
        assert [block.text for block in blocks] == ["1. x", "2. x", "3. y", "4. x", "5. x"]

    def test_a_number_without_text_is_read_as_the_page_shows_it(self) -> None:
        serial = f"<w:tc>{paragraph(properties=in_list(1))}</w:tc>"
        assert texts(word_file(table(row(serial, "初稿"), row(serial, "终稿")), numbering=self.LISTS)) == [
            "1.", "初稿", "2.", "终稿",
        ]  # fmt: skip

    def test_a_bullet_without_text_is_nothing(self) -> None:
        bullets = numbering_definition(1, level(0, "•", "bullet")) + number(1, 1)
        assert texts(word_file(paragraph("甲"), paragraph(properties=in_list(1)), numbering=bullets)) == [
            "甲"
        ]

    def test_a_paragraph_whose_words_are_all_deleted_still_counts_if_it_stays(self) -> None:
        body = [paragraph(deleted("旧"), properties=in_list(1)), paragraph("新", properties=in_list(1))]
        assert texts(word_file(*body, numbering=self.LISTS)) == ["2. 新"]

    def test_the_number_stands_before_the_first_line_only(self) -> None:
        broken = paragraph("<w:r><w:br/><w:t>一</w:t><w:br/><w:t>二</w:t></w:r>", properties=in_list(1))
        blocks = read(word_file(broken, numbering=self.LISTS)).blocks
        assert [(block.text, block.numbering) for block in blocks] == [("1. 一", "1."), ("二", "")]

    def test_headers_do_not_count_with_the_body(self) -> None:
        item = paragraph("x", properties=in_list(1))
        data = word_file(
            item,
            numbering=self.LISTS,
            margins={"header1": item},
            section='<w:headerReference r:id="header1"/>',
        )
        document = read(data)
        assert (document.text, document.margins[0].text) == ("1. x", "1. x")
