"""Fonts without their outlines: the same text in the same places, sooner."""

import struct
import zlib

import pytest
from documents.make_pdf import read

from auditor.documents.pdf_outlines import box_font, without_outlines

TEXT = "乙方应当保守甲方的商业秘密"
# Codes beyond those whose boxes pdfium keeps.
CODES = {letter: 400 + 20 * number for number, letter in enumerate(dict.fromkeys(TEXT))}


def index(*entries: bytes) -> bytes:
    """A CFF INDEX with offsets of four bytes."""
    ends = [1 + sum(map(len, entries[:number])) for number in range(len(entries) + 1)]
    return struct.pack(f">HB{len(ends)}I", len(entries), 4, *ends) + b"".join(entries)


def keyed_by_cid(charset: bytes, characters: int = 300) -> bytes:
    """The table of contents of a CFF font that is asked for its characters by CID, and nothing else of it."""
    start = b"\x01\x00\x04\x04" + index(b"Own")
    # Registry, ordering and supplement; a real number; offsets of the charset and of the characters.
    fixed = bytes([139, 139, 139, 12, 30, 30, 0x1A, 0x5F, 12, 8, 28, 1, 0, 247, 0, 251, 0, 5])
    length = len(start) + len(index(fixed + bytes(12)))
    offsets = (29, length, 15, 29, length + len(charset), 17)
    top = index(fixed + struct.pack(">BiBBiB", *offsets))
    return zlib.compress(start + top + charset + struct.pack(">H", characters), 0)


def embedded(font: bytes, text: str = TEXT, extra: bytes = b"") -> bytes:
    """A PDF whose text is set in a CFF font of its own, each line of one character so that its box matters."""
    shown = b"".join(
        b"BT /F 12 Tf %d 700 Td <%04X> Tj ET\n" % (72 + 12 * n, CODES[c]) for n, c in enumerate(text)
    )
    meanings = b"\n".join(
        b"<%04X> <%s>" % (code, letter.encode("utf-16-be").hex().encode()) for letter, code in CODES.items()
    )
    table = (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n"
        b"1 begincodespacerange <0000> <FFFF> endcodespacerange\n%d beginbfchar\n%s\nendbfchar endcmap end end"
        % (len(CODES), meanings)
    )
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(shown), shown),
        b"<</Type/Font/Subtype/Type0/BaseFont/Own/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 9 0 R>>",
        b"<</Type/Font/Subtype/CIDFontType0/BaseFont/Own/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
        b"/FontDescriptor 7 0 R/DW 1000>>",
        b"<</Type/FontDescriptor/FontName/Own/Flags 4/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880/Descent -120"
        b"/CapHeight 700/StemV 80/FontFile3 8 0 R>>",
        b"<</Length %d/Filter/FlateDecode/Subtype/CIDFontType0C>>stream\n%s\nendstream" % (len(font), font),
        b"<</Length %d>>stream\n%s\nendstream" % (len(table), table),
    ]
    body = b"%PDF-1.7\n" + extra
    offsets = []
    for number, content in enumerate(objects, 1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    references = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return body + (
        b"xref\n0 10\n0000000000 65535 f \n%strailer <</Size 10/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
        % (references, len(body))
    )


@pytest.fixture(scope="module")
def roomy_font() -> bytes:
    """A font with room to spare, as one with real outlines has: packed without effort."""
    return zlib.compress(zlib.decompress(box_font(1024)), 0)


def test_text_and_places_stay_the_same(roomy_font: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    content = embedded(roomy_font)
    assert without_outlines(content) != content
    plain = read(content)
    monkeypatch.setattr("auditor.documents.pdf.without_outlines", lambda content: content)
    full = read(content)
    assert plain.text == full.text == TEXT
    assert list(plain.glyphs) == pytest.approx(list(full.glyphs), abs=2)


def test_the_file_keeps_its_length_and_everything_but_the_font(roomy_font: bytes) -> None:
    content = embedded(roomy_font)
    replaced = without_outlines(content)
    assert len(replaced) == len(content)
    start = content.index(b"CIDFontType0C>>stream")
    assert replaced[:start] == content[:start]
    assert replaced[content.index(b"endstream", start) :] == content[content.index(b"endstream", start) :]


@pytest.mark.parametrize(
    "charset",
    [
        struct.pack(">BHH", 2, 700, 298),
        struct.pack(">BHBHB", 1, 1, 200, 800, 97),
        struct.pack(">B299H", 0, *range(701, 1000)),
    ],
    ids=["long ranges", "short ranges", "one by one"],
)
def test_every_code_that_a_font_may_be_asked_for_gets_a_box(charset: bytes) -> None:
    """Numbers of characters say nothing in fonts keyed by CID: only their list does."""
    content = embedded(keyed_by_cid(charset) + bytes(9000))
    assert without_outlines(content) != content
    assert read(content).text == TEXT


def test_a_small_font_stays() -> None:
    content = embedded(zlib.compress(zlib.decompress(box_font(200)), 0) + bytes(2000))
    assert without_outlines(content) == content


def test_a_font_with_too_many_characters_stays() -> None:
    content = embedded(keyed_by_cid(struct.pack(">BHH", 2, 20_000, 298)) + bytes(90_000))
    assert without_outlines(content) == content


def test_a_font_that_leaves_no_room_stays() -> None:
    content = embedded(box_font(1024)[:-40])
    assert without_outlines(content) == content


@pytest.mark.parametrize(
    "font",
    [b"", b"no zlib stream at all", zlib.compress(b"\x01\x00\x04\x02" + b"\xff" * 3000), zlib.compress(b"")],
)
def test_a_font_that_is_not_understood_stays(font: bytes) -> None:
    content = embedded(font)
    assert without_outlines(content) == content


def test_an_encrypted_file_stays(roomy_font: bytes) -> None:
    content = embedded(roomy_font, extra=b"%/Encrypt\n")
    assert without_outlines(content) == content


def test_a_file_that_only_mentions_such_fonts_stays() -> None:
    for content in (
        b"/CIDFontType0C",
        b"<</CIDFontType0C>>stream\n",
        b"<</CIDFontType0C/Filter/FlateDecode>>stream\nendstream",
    ):
        assert without_outlines(content) == content
