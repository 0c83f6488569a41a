"""PDFs that cannot be read, or not all of them: the reader is told which pages and what to do."""

import gc
import re
import warnings
from pathlib import Path

import pytest
from documents.make_pdf import codes, pdf_file, picture, read, read_sheets, texts, words
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from auditor.documents import read as read_file
from auditor.documents.garbled import mend_symbols
from auditor.errors import UnreadableFileError

SCAN = [picture(0, 0, 595, 842)]
LONE_SPACE = words(200, 700, " ", font="Helvetica")
TEXT = [words(72, 700, "第一条　乙方应当保守甲方的商业秘密，期限三年。")]


def refused(content: bytes) -> str:
    """The code of the error with which the file is refused."""
    with pytest.raises(UnreadableFileError) as caught:
        read(content)
    assert caught.value.message.zh
    assert caught.value.message.en
    return caught.value.code


def outcome_of(content: bytes) -> list[str]:
    """The codes of the problems, or of the error with which the file is refused."""
    try:
        return codes(read(content))
    except UnreadableFileError as error:
        return [error.code]


class TestScans:
    def test_a_scan_is_a_document_without_text(self) -> None:
        document = read_sheets(SCAN, SCAN)
        assert (document.text, document.pages, document.unreadable_pages) == ("", 2, (1, 2))
        assert [(problem.code, problem.page) for problem in document.problems] == [("scan", 1), ("scan", 2)]
        assert "第 1 页" in document.problems[0].message.zh
        assert "OCR" in document.problems[0].message.en

    def test_many_scanned_pages_are_one_problem(self) -> None:
        document = read_sheets(SCAN, SCAN, TEXT, SCAN, SCAN)
        assert [(problem.code, problem.page) for problem in document.problems] == [("scan", 1)]
        assert "第 1-2, 4-5 页" in document.problems[0].message.zh

    def test_only_the_scanned_pages_of_a_mixed_file_are_unreadable(self) -> None:
        document = read_sheets(TEXT, SCAN, TEXT)
        assert document.unreadable_pages == (2,)
        assert len(document.blocks) == 2

    def test_a_stamped_scan_is_a_scan(self) -> None:
        document = read_sheets(TEXT, [*SCAN, words(400, 20, "Scanned with a phone")])
        assert document.unreadable_pages == (2,)

    def test_a_page_with_a_picture_among_its_text_is_none(self) -> None:
        document = read_sheets(
            [*TEXT, words(72, 680, "第二条　乙方不得为竞争品牌代言。"), picture(72, 100, 400, 500)]
        )
        assert document.unreadable_pages == ()

    def test_letters_drawn_as_shapes_cannot_be_read(self) -> None:
        def outlines(canvas: Canvas) -> None:
            for number in range(60):
                canvas.circle(80 + 7 * (number % 30), 700 - 20 * (number // 30), 3)

        assert read_sheets(TEXT, [outlines]).unreadable_pages == (2,)

    def test_an_empty_page_is_no_scan(self) -> None:
        assert read_sheets(TEXT, []).unreadable_pages == ()


class TestGarbled:
    def test_private_use_characters(self) -> None:
        content = pdf_file(
            TEXT, [words(72, 700, "\ue012\ue034\ue156\ue278\ue09a甲\ue0bc\ue0de\ue1f0", font="STSong-Light")]
        )
        document = read(content)
        assert [(problem.code, problem.page) for problem in document.problems] == [("garbled", 2)]
        assert document.unreadable_pages == (2,)
        assert texts(document) == ["第一条　乙方应当保守甲方的商业秘密，期限三年。"]

    def test_text_that_names_its_glyphs_only(self) -> None:
        line = "(cid:12)(cid:7)(cid:233)(cid:41) of the (cid:90)(cid:12)"
        document = read_sheets(TEXT, [words(72, 700, line)])
        assert (codes(document), document.unreadable_pages) == (["garbled"], (2,))

    def test_letters_that_make_no_language(self) -> None:
        """Each letter 29 places off: the numbers of the glyphs in many a font, taken for characters."""
        prose = "the talent shall keep all information about the campaign secret at all times and places "
        shifted = "".join(chr(ord(letter) - 29) if letter.isalpha() else letter for letter in prose)
        document = read_sheets(TEXT, [words(20, 700 - 14 * line, shifted, 9) for line in range(4)])
        assert (codes(document), document.unreadable_pages) == (["garbled"], (2,))

    def test_a_font_that_does_not_say_what_its_codes_mean(self, tmp_path: Path) -> None:
        content = pdf_file(TEXT)
        assert codes(read(content)) == []
        lost = content.replace(b"UniGB-UCS2-H", b"Identity-H  ").replace(b"(GB1)", b"(Foo)")
        assert lost != content
        assert codes(read(lost)) == ["garbled"]

    def test_wingdings_bullets_and_boxes_are_no_gibberish(self) -> None:
        assert mend_symbols("\uf0b7 甲方 \uf052 是 \uf0a3 否") == "• 甲方 ☑ 是 □ 否"

    def test_a_sign_without_meaning_before_an_item_is_a_bullet(self) -> None:
        pdfmetrics.registerFont(TTFont("Vera", "Vera.ttf"))
        bullet = words(72, 700, "\uf0b7", font="Vera")
        document = read_sheets([bullet, words(90, 700, "乙方应当保守甲方的商业秘密，期限为协议终止后三年。")])
        assert document.text == "• 乙方应当保守甲方的商业秘密，期限为协议终止后三年。"
        assert document.problems == ()


class TestMissingFonts:
    """Chinese in a font that neither file nor computer has: pdfium drops what is set letter by letter."""

    def test_letters_that_are_lost_are_reported(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("auditor.documents.pdf_page.has_boxes", lambda *_: False)
        document = read_sheets([*TEXT, LONE_SPACE])
        assert [(problem.code, problem.page) for problem in document.problems] == [("missing_font", 1)]
        assert document.unreadable_pages == (1,)

    def test_nothing_is_lost_where_letters_have_shapes(self) -> None:
        document = read_sheets([words(72, 700, "The Talent shall keep it secret."), LONE_SPACE])
        assert document.unreadable_pages == ()

    def test_nothing_is_lost_where_no_letter_stands_alone(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("auditor.documents.pdf_page.has_boxes", lambda *_: False)
        assert read_sheets(TEXT).unreadable_pages == ()


class TestDamaged:
    def test_a_file_cut_short_is_read_as_far_as_it_goes(self) -> None:
        content = pdf_file(TEXT, [words(72, 700, "第二页")])
        document = read(content[: content.rindex(b"startxref")])
        assert document.text.startswith("第一条")
        assert codes(document) == ["truncated"]

    @pytest.mark.parametrize("share", [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95])
    def test_a_file_cut_anywhere_is_refused_or_read_with_a_warning(self, share: float) -> None:
        content = pdf_file(TEXT, TEXT, TEXT)
        outcome = outcome_of(content[: int(share * len(content))])
        assert outcome in (["damaged"], ["empty"]) or "truncated" in outcome

    @pytest.mark.parametrize(
        "content",
        [b"%PDF-1.7", b"%PDF-1.7\n" + bytes(5000), b"%PDF-1.4\n%%EOF\n", b"%PDF-" + b"A" * 1_000_000],
        ids=["header only", "NULs", "nothing", "one letter a million times"],
    )
    def test_what_only_begins_like_a_pdf_is_damaged(self, content: bytes) -> None:
        assert refused(content) == "damaged"

    def test_a_pdf_without_pages_is_damaged(self) -> None:
        content = (
            b"%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
            b"2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj\ntrailer <</Root 1 0 R/Size 3>>\n%%EOF"
        )
        assert refused(content) == "damaged"

    def test_a_damaged_page_is_named_and_the_others_are_read(self) -> None:
        content = pdf_file(TEXT, TEXT)
        broken = re.sub(rb"/Kids \[ \d", b"/Kids [ 0", content)
        assert broken != content
        document = read(broken)
        assert [(problem.code, problem.page) for problem in document.problems] == [("damaged_page", 1)]
        assert document.unreadable_pages == (1,)
        assert document.text.startswith("第一条")

    def test_a_file_whose_pages_are_all_damaged_is_damaged(self) -> None:
        assert refused(re.sub(rb"/Kids \[ \d", b"/Kids [ 0", pdf_file(TEXT))) == "damaged"

    def test_a_pdf_without_any_text_or_picture_is_empty(self) -> None:
        assert refused(pdf_file([], [])) == "empty"

    def test_too_many_pages_are_refused(self) -> None:
        page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"
        kids = b" ".join([b"3 0 R"] * 3001)
        content = (
            b"%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
            b"2 0 obj <</Type/Pages/Kids[" + kids + b"]/Count 3001>> endobj\n"
            b"3 0 obj " + page + b" endobj\ntrailer <</Root 1 0 R/Size 4>>\n%%EOF"
        )
        assert refused(content) == "too_large"


class TestEncrypted:
    def test_a_password_to_open_it(self) -> None:
        lock = StandardEncryption("open sesame", ownerPassword="owner", strength=128)
        assert refused(pdf_file(TEXT, encrypt=lock)) == "encrypted"

    def test_a_password_only_against_changes_does_not_matter(self) -> None:
        lock = StandardEncryption("", ownerPassword="owner", canModify=0, strength=128)
        assert read(pdf_file(TEXT, encrypt=lock)).text.startswith("第一条")


def test_nothing_is_left_open(tmp_path: Path) -> None:
    """pdfium's handles are closed even when a file is refused, and files are not held."""
    path = tmp_path / "contract.pdf"
    path.write_bytes(pdf_file(TEXT))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        read_file(path)
        path.write_bytes(b"%PDF-1.7 broken")
        with pytest.raises(UnreadableFileError):
            read_file(path)
        gc.collect()
    path.unlink()
