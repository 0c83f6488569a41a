"""Files that are damaged, protected, something else, or made to harm."""

import io
import struct
import zipfile

import pytest
from documents.make_docx import (
    cell,
    footnote,
    footnote_reference,
    in_list,
    level,
    number,
    numbering_definition,
    paragraph,
    paragraph_style,
    read,
    row,
    table,
    unzipped,
    with_part,
    word_file,
    zipped,
)

from auditor.documents.docx import read_docx
from auditor.documents.package import Limits
from auditor.errors import UnreadableFileError

MAIN = "word/document.xml"
CONTRACT = word_file(paragraph("乙方应当保密"))
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def code_of(data: bytes, limits: Limits | None = None) -> str:
    """The code of the error, whose words must say something in both languages."""
    with pytest.raises(UnreadableFileError) as caught:
        read_docx("a.docx", data, "0" * 64, limits or Limits())
    assert len(caught.value.message.zh) > 10
    assert len(caught.value.message.en) > 10
    return caught.value.code


def main_part(data: bytes) -> bytes:
    return unzipped(data)[MAIN]


def spoilt(data: bytes, name: str, where: float) -> bytes:
    """The file with one byte of a part changed, ``where`` between the beginning (0) and the end (1) of it."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        entry = package.getinfo(name)
    at = entry.header_offset + 30 + len(name) + int(entry.compress_size * where)
    return data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :]


def with_dtd(declarations: str) -> bytes:
    body = main_part(CONTRACT).split(b"?>", 1)[1].replace("乙方".encode(), b"&x;")
    return f'<?xml version="1.0"?><!DOCTYPE d [{declarations}]>'.encode() + body


class TestNotAWordFile:
    @pytest.mark.parametrize("data", [b"%PDF-1.7 \n", b"plain words", zipped({"xl/workbook.xml": b"<x/>"})])
    def test_other_files(self, data: bytes) -> None:
        assert code_of(data) == "not_a_contract_file"

    def test_a_package_whose_main_part_is_no_document(self) -> None:
        assert code_of(with_part(CONTRACT, MAIN, b"<workbook/>")) == "not_a_contract_file"

    def test_nothing_at_all(self) -> None:
        assert code_of(b"") == "empty"

    def test_a_document_without_words(self) -> None:
        assert code_of(word_file(paragraph(), paragraph("  "))) == "empty"

    def test_a_document_without_body(self) -> None:
        no_body = main_part(word_file()).replace(b"w:body", b"w:other")
        assert code_of(with_part(CONTRACT, MAIN, no_body)) == "empty"

    def test_a_word_file_with_a_password(self) -> None:
        assert code_of(OLE + "EncryptedPackage".encode("utf-16-le")) == "encrypted"

    def test_a_zip_file_with_a_password(self) -> None:
        locked = bytearray(CONTRACT)
        start = 0
        while (start := locked.find(b"PK\x01\x02", start)) >= 0:
            locked[start + 8] |= 1
            start += 4
        assert code_of(bytes(locked)) == "encrypted"


class TestDamaged:
    def test_broken_xml_in_the_main_part(self) -> None:
        assert code_of(with_part(CONTRACT, MAIN, main_part(CONTRACT)[:-30])) == "damaged"

    def test_an_empty_main_part(self) -> None:
        assert code_of(with_part(CONTRACT, MAIN, b"")) == "damaged"

    def test_no_main_part(self) -> None:
        parts = unzipped(CONTRACT)
        del parts[MAIN]
        assert code_of(zipped(parts)) == "damaged"

    def test_a_file_packed_without_compression_is_read(self) -> None:
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as package:
            for name, content in unzipped(CONTRACT).items():
                package.writestr(name, content)
        assert read(buffer.getvalue()).text == "乙方应当保密"

    def test_a_file_cut_short(self) -> None:
        assert code_of(CONTRACT[: len(CONTRACT) // 2]) == "damaged"

    @pytest.mark.parametrize("where", [0.0, 0.5])
    def test_bytes_changed_on_the_way(self, where: float) -> None:
        assert code_of(spoilt(CONTRACT, MAIN, where)) == "damaged"

    def test_the_main_part_is_found_without_the_list_of_parts(self) -> None:
        parts = unzipped(CONTRACT)
        del parts["_rels/.rels"]
        assert read(zipped(parts)).text == "乙方应当保密"

    def test_the_main_part_is_found_with_a_damaged_list_of_parts(self) -> None:
        assert read(with_part(CONTRACT, "_rels/.rels", b"<Relationships>")).text == "乙方应当保密"

    @pytest.mark.parametrize("method", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
    def test_a_way_of_packing_that_word_does_not_know(self, method: int) -> None:
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", method) as package:
            for name, content in unzipped(CONTRACT).items():
                package.writestr(name, content)
        assert code_of(buffer.getvalue()) == "damaged"

    def test_a_part_that_is_not_where_the_directory_says(self) -> None:
        with zipfile.ZipFile(io.BytesIO(CONTRACT)) as package:
            start = package.getinfo(MAIN).header_offset
        assert code_of(CONTRACT[:start] + b"XX" + CONTRACT[start + 2 :]) == "damaged"

    def test_one_name_twice(self) -> None:
        buffer = io.BytesIO(CONTRACT)
        with zipfile.ZipFile(buffer, "a") as package:
            package.writestr("word/Document.xml", main_part(word_file(paragraph("另一份合同"))))
        assert code_of(buffer.getvalue()) == "damaged"

    def test_tables_nested_beyond_reason(self) -> None:
        body = paragraph("底")
        for _ in range(600):
            body = table(row(cell(body)))
        assert code_of(word_file(body)) == "damaged"


class TestDamagedPart:
    def test_the_rest_is_read_and_the_loss_is_reported(self) -> None:
        data = word_file(
            paragraph("正文", footnote_reference(1)),
            paragraph("其后"),
            notes={"footnotes": footnote(1, paragraph("注"))},
            damaged=["word/footnotes.xml"],
        )
        document = read(data)
        assert document.text == "正文\n其后"
        assert [problem.code for problem in document.problems] == ["damaged_part"]
        assert "脚注" in document.problems[0].message.zh
        assert "footnotes" in document.problems[0].message.en

    @pytest.mark.parametrize("part", ["styles", "numbering", "endnotes", "header1"])
    def test_each_part_beside_the_main_one(self, part: str) -> None:
        data = word_file(
            paragraph("正文", style="S", properties=in_list(1)),
            styles=paragraph_style("S"),
            numbering="<w:num/>",
            notes={"endnotes": "<w:endnote/>"},
            margins={"header1": paragraph("眉")},
            section='<w:headerReference r:id="header1"/>',
            damaged=[f"word/{part}.xml"],
        )
        document = read(data)
        assert document.text == "正文"
        assert [problem.code for problem in document.problems] == ["damaged_part"]

    def test_a_part_that_is_missing(self) -> None:
        data = word_file(paragraph("正文", footnote_reference(1)), notes={"footnotes": "<w:footnote/>"})
        parts = unzipped(data)
        del parts["word/footnotes.xml"]
        assert [problem.code for problem in read(zipped(parts)).problems] == ["damaged_part"]

    def test_a_header_that_points_to_something_else(self) -> None:
        section = '<w:headerReference r:id="footer1"/><w:headerReference r:id="nothing"/>'
        data = word_file(paragraph("正文"), margins={"footer1": paragraph("脚")}, section=section)
        assert (read(data).margins, read(data).problems) == ((), ())

    def test_a_damaged_list_of_parts(self) -> None:
        document = read(with_part(CONTRACT, "word/_rels/document.xml.rels", b"<Relationships>"))
        assert document.text == "乙方应当保密"
        assert [problem.code for problem in document.problems] == ["damaged_part"]

    @pytest.mark.parametrize("content", [b"", b"<Properties><Pages>many</Pages>", b"\xff\xfe"])
    def test_the_number_of_pages_is_unknown_when_it_cannot_be_read(self, content: bytes) -> None:
        document = read(with_part(CONTRACT, "docProps/app.xml", content))
        assert (document.pages, document.problems) == (None, ())

    def test_the_number_of_pages_is_unknown_when_its_part_is_spoilt(self) -> None:
        assert read(spoilt(CONTRACT, "docProps/app.xml", 0)).pages is None

    def test_the_number_of_pages_is_unknown_without_its_part(self) -> None:
        parts = unzipped(CONTRACT)
        del parts["docProps/app.xml"]
        assert read(zipped(parts)).pages is None

    def test_parts_that_are_never_read_may_be_damaged(self) -> None:
        assert read(with_part(CONTRACT, "word/theme/theme1.xml", b"<")).problems == ()


class TestZipBombs:
    def test_a_part_of_zeros(self) -> None:
        assert code_of(with_part(CONTRACT, "word/media/image1.bin", bytes(5_000_000))) == "zip_bomb"

    def test_a_main_part_of_spaces(self) -> None:
        assert code_of(with_part(CONTRACT, MAIN, main_part(CONTRACT) + b" " * 5_000_000)) == "zip_bomb"

    def test_a_small_part_may_be_dense(self) -> None:
        spaced = main_part(CONTRACT) + b" " * 900_000
        assert read(with_part(CONTRACT, MAIN, spaced)).text == "乙方应当保密"

    @pytest.mark.parametrize(
        "limits",
        [
            Limits(total_bytes=1000),
            Limits(part_bytes=1000),
            Limits(entries=3),
            Limits(ratio=1, ratio_from=10),
        ],
    )
    def test_each_limit(self, limits: Limits) -> None:
        assert code_of(CONTRACT, limits) == "zip_bomb"

    def test_a_part_that_is_larger_than_it_says(self) -> None:
        name = MAIN.encode()
        lying = bytearray(CONTRACT)
        central = lying.rindex(name) - 46
        assert lying[central : central + 4] == b"PK\x01\x02"
        struct.pack_into("<I", lying, central + 24, 100)
        assert code_of(bytes(lying)) == "zip_bomb"


class TestXmlAttacks:
    @pytest.mark.parametrize(
        "declarations",
        [
            '<!ENTITY x SYSTEM "file:///etc/hostname">',
            '<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY x "&b;&b;">',
            '<!ENTITY x "乙方">',
            "",
        ],
    )
    def test_document_types_are_refused(self, declarations: str) -> None:
        assert code_of(with_part(CONTRACT, MAIN, with_dtd(declarations))) == "xml_entities"

    def test_also_in_utf_16(self) -> None:
        hidden = (
            with_dtd('<!ENTITY x "乙方">').decode().removeprefix('<?xml version="1.0"?>').encode("utf-16")
        )
        assert code_of(with_part(CONTRACT, MAIN, hidden)) == "xml_entities"

    def test_also_in_parts_beside_the_main_one(self) -> None:
        hostile = b'<!DOCTYPE x [<!ENTITY y "z">]><w:styles/>'
        assert code_of(with_part(CONTRACT, "word/styles.xml", hostile)) == "xml_entities"

    def test_a_main_part_in_utf_16_is_read(self) -> None:
        xml = main_part(CONTRACT).decode().split("?>", 1)[1]
        assert read(with_part(CONTRACT, MAIN, xml.encode("utf-16"))).text == "乙方应当保密"


@pytest.mark.parametrize(
    "name", ["../evil.xml", "/etc/evil.xml", "word\\evil.xml", "C:evil.xml", "word/../../evil"]
)
def test_odd_paths_are_refused(name: str) -> None:
    odd = zipfile.ZipInfo("x")
    odd.filename = name
    buffer = io.BytesIO(CONTRACT)
    with zipfile.ZipFile(buffer, "a") as package:
        package.writestr(odd, b"x")
    assert code_of(buffer.getvalue()) == "damaged"


@pytest.mark.parametrize("kind", ["begin", "end", "separate", "nonsense"])
def test_fields_by_the_thousand_take_no_time(kind: str) -> None:
    characters = f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' * 20_000
    assert read(word_file(paragraph(characters, "保密"))).text == "保密"


@pytest.mark.parametrize("value", ["", "x", "-5", "99999999999999999999", "１"])
def test_numbers_that_are_none(value: str) -> None:
    body = [
        paragraph("甲", properties=f'<w:outlineLvl w:val="{value}"/>{in_list(1)}'),
        table(row(cell(paragraph("乙"), properties=f'<w:gridSpan w:val="{value}"/>'))),
    ]
    lists = numbering_definition(1, level(0, "%1.").replace('w:start w:val="1"', f'w:start w:val="{value}"'))
    lists += number(1, 1)
    blocks = read(word_file(*body, numbering=lists)).blocks
    assert [block.text.rpartition(" ")[2] for block in blocks] == ["甲", "乙"]
