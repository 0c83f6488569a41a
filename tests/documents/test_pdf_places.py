"""Every block of a PDF knows its place, and so does every letter."""

import pytest
from documents.make_pdf import pdf_file, read, read_sheets, stack, texts, turned, words, wrapped

from auditor.documents.model import Document

SECRECY = (
    "乙方应当对履行本协议过程中知悉的甲方商业秘密、未公开的产品资料以及报酬金额严格保密，"
    "未经甲方书面同意不得以任何方式向第三方披露，也不得为本协议以外的目的使用上述信息。"
)
ENGLISH = (
    "The Talent shall keep all unpublished information of the Company strictly secret during the term of this "
    "Agreement and for three years thereafter, and shall not use it for any other purpose than the campaign."
)


def glyph(document: Document, position: int) -> tuple[float, ...]:
    """The box of the character at this position of the text."""
    return tuple(document.glyphs[4 * position : 4 * position + 4])


def test_every_character_has_a_box_and_made_up_ones_have_zeros() -> None:
    document = read_sheets([wrapped(72, 700, 400, ENGLISH), words(72, 500, "结束")])
    assert len(document.glyphs) == 4 * len(document.text)
    left, bottom, right, top = glyph(document, 0)
    assert left == pytest.approx(72, abs=1)
    assert bottom < 700 < top
    assert right > left
    last = document.text.index("结束")
    assert glyph(document, last)[0] == pytest.approx(72, abs=1)
    assert glyph(document, last - 1) == (0, 0, 0, 0)


def test_a_space_that_nobody_typed_has_zeros() -> None:
    document = read_sheets([words(72, 700, "Section"), words(113, 700, "Four")])
    assert glyph(document, len("Section")) == (0, 0, 0, 0)


def test_the_space_between_joined_lines_has_zeros() -> None:
    lines = ["The Talent shall publish the post on every platform that is named in", "the schedule."]
    document = read_sheets([stack(72, 700, lines)])
    assert glyph(document, len(lines[0])) == (0, 0, 0, 0)


def test_a_block_has_its_page_and_the_box_around_its_lines() -> None:
    document = read_sheets([words(72, 700, "第一页")], [wrapped(100, 600, 300, SECRECY)])
    place = document.blocks[1].place
    assert place.page == 2
    assert place.box is not None
    assert place.box.left == pytest.approx(100, abs=1)
    assert 600 < place.box.top < 615
    assert place.box.bottom < 600 - 17


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
def test_boxes_are_those_of_the_page_as_displayed(rotate: int) -> None:
    """The middle of the first character lies at (77, 504); sheets turned to the side are 842 points wide."""
    document = read(pdf_file([words(72, 500, "保密义务"), words(72, 480, "第二行")], rotate=rotate))
    assert texts(document) == ["保密义务", "第二行"]
    left, bottom, right, top = glyph(document, 0)
    across, up = (left + right) / 2, (bottom + top) / 2
    expected = {0: (77, 504), 90: (504, 842 - 77), 180: (595 - 77, 842 - 504), 270: (595 - 504, 77)}
    assert (across, up) == pytest.approx(expected[rotate], abs=3)


@pytest.mark.parametrize("rotate", [0, 90])
def test_a_page_set_sideways_is_read_like_any_other(rotate: int) -> None:
    sideways = [turned(100, 100, 90, "1. Secrecy"), turned(120, 100, 90, "2. Competing products")]
    document = read(pdf_file(sideways, rotate=rotate))
    assert texts(document) == ["1. Secrecy", "2. Competing products"]
    left, bottom, right, top = glyph(document, 0)
    upright, across = (13, 6), (6, 13)
    assert (top - bottom, right - left) == pytest.approx(upright if rotate else across, abs=3)


def test_the_visible_part_of_a_page_is_what_counts() -> None:
    content = pdf_file([words(72, 700, "保密义务")])
    cropped = content.replace(b"/MediaBox [ 0 0 595 842 ]", b"/MediaBox [50 99 595 842]")
    assert cropped != content
    left, bottom, *_ = glyph(read(cropped), 0)
    assert left == pytest.approx(72 - 50, abs=1)
    assert bottom == pytest.approx(697 - 99, abs=2)
