"""The heading level that a file states."""

import pytest
from documents.make_docx import paragraph, paragraph_style, read, word_file


def level_of(styles: str, style: str, properties: str = "") -> int | None:
    return (
        read(word_file(paragraph("保密", style=style, properties=properties), styles=styles)).blocks[0].level
    )


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("heading 1", 1),
        ("Heading 3", 3),
        ("标题 2", 2),
        ("标题2", 2),
        ("標題 9", 9),
        ("Title", 1),
        ("标题", 1),
        ("heading 10", None),
        ("Normal", None),
        ("table heading", None),
    ],
)
def test_built_in_names(name: str, expected: int | None) -> None:
    assert level_of(paragraph_style(name), name.replace(" ", "")) == expected


def test_the_outline_level_of_a_style_counts_from_zero() -> None:
    assert level_of(paragraph_style("Article", '<w:outlineLvl w:val="1"/>'), "Article") == 2


def test_the_level_of_a_parent_style() -> None:
    styles = paragraph_style("heading 2") + paragraph_style("Mine", based_on="heading2")
    assert level_of(styles, "Mine") == 2


def test_the_outline_level_of_the_paragraph_goes_before_its_style() -> None:
    assert level_of(paragraph_style("heading 2"), "heading2", '<w:outlineLvl w:val="3"/>') == 4


def test_body_text_in_a_heading_style_is_no_heading() -> None:
    assert level_of(paragraph_style("heading 2"), "heading2", '<w:outlineLvl w:val="9"/>') is None
    styles = paragraph_style("heading 2") + paragraph_style(
        "Plain", '<w:outlineLvl w:val="9"/>', based_on="heading2"
    )
    assert level_of(styles, "Plain") is None


def test_a_style_that_the_file_lacks_tells_by_its_id() -> None:
    assert level_of("", "Heading2") == 2


def test_plain_paragraphs_have_no_level() -> None:
    assert read(word_file(paragraph("正文"))).blocks[0].level is None
