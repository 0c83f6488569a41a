"""What a file really is, whatever its name says, and what is said about files that hold no contract."""

import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from documents.make_docx import paragraph, word_file
from documents.make_pdf import pdf_file, words

from auditor import documents
from auditor.documents import Format, read, supported_suffixes
from auditor.errors import UnreadableFileError

PDF = pdf_file([words(72, 700, "第一条　保密义务")])
DOCX = word_file(paragraph("第一条　保密义务"))
TEXT = "第一条　保密义务\n乙方应当保密。".encode()
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def archive(*names: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        for name in names:
            package.writestr(name, "content")
    return file.getvalue()


def stream(name: str) -> bytes:
    """An OLE file with a stream of this name in its directory."""
    return OLE + name.encode("utf-16-le") + bytes(512)


def refused(path: Path) -> str:
    with pytest.raises(UnreadableFileError) as caught:
        read(path)
    assert caught.value.exit_status == 3
    assert all(len(words) > 10 for words in caught.value.message)
    return caught.value.code


@pytest.mark.parametrize(
    ("name", "content", "found"),
    [
        ("a.pdf", PDF, Format.PDF),
        ("a.docx", DOCX, Format.DOCX),
        ("a.txt", TEXT, Format.TEXT),
        ("a.md", TEXT, Format.TEXT),
        ("A.PDF", PDF, Format.PDF),
        ("no suffix", TEXT, Format.TEXT),
        ("a.pdf", b"junk before the header\n" + PDF, Format.PDF),
    ],
)
def test_a_file_is_read_as_what_it_is(tmp_path: Path, name: str, content: bytes, found: Format) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    document = read(path)
    assert (document.format, document.path) == (found, str(path))
    assert "保密义务" in document.text
    assert "wrong_name" not in [problem.code for problem in document.problems]
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    ("name", "content", "found"),
    [
        ("a.docx", PDF, Format.PDF),
        ("a.txt", PDF, Format.PDF),
        ("a.pdf", DOCX, Format.DOCX),
        ("a.doc", DOCX, Format.DOCX),
        ("a.docx", TEXT, Format.TEXT),
        ("a.rtf", TEXT, Format.TEXT),
    ],
)
def test_a_wrong_name_is_noted(tmp_path: Path, name: str, content: bytes, found: Format) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    document = read(path)
    assert document.format is found
    assert document.problems[0].code == "wrong_name"
    assert path.suffix in document.problems[0].message.zh


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b"\n\n", "empty"),
        (stream("WordDocument"), "old_format"),
        (b"<?xml version='1.0'?><w:wordDocument>", "old_format"),
        (stream("EncryptedPackage"), "encrypted"),
        (stream("Workbook"), "spreadsheet"),
        (stream("PowerPoint Document"), "not_a_contract_file"),
        (stream("Something"), "not_a_contract_file"),
        (b"{\\rtf1\\ansi contract}", "rtf"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "image"),
        (b"\x89PNG\r\n\x1a\n" + bytes(20), "image"),
        (b"RIFF\x10\x00\x00\x00WEBPVP8 ", "image"),
        (b"BM\x36\x00\x00\x00\x00\x00\x00\x00\x36", "image"),
        (b"\x00\x00\x00\x18ftypheic", "image"),
        (archive("xl/workbook.xml"), "spreadsheet"),
        (archive("ppt/presentation.xml"), "not_a_contract_file"),
        (archive("photo.jpg"), "not_a_contract_file"),
        (DOCX[: len(DOCX) // 2], "damaged"),
        (b"PK\x03\x04" + bytes(100), "not_a_contract_file"),
        (b"<!DOCTYPE html><html><body>contract</body></html>", "not_a_contract_file"),
        (b"\n <HTML>contract", "not_a_contract_file"),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related", "not_a_contract_file"),
        (bytes(range(256)) * 9, "not_a_contract_file"),
    ],
)
@pytest.mark.parametrize("suffix", [".docx", ".pdf", ".txt"])
def test_what_holds_no_contract_is_refused_with_advice(
    tmp_path: Path, content: bytes, code: str, suffix: str
) -> None:
    path = tmp_path / f"contract{suffix}"
    path.write_bytes(content)
    assert refused(path) == code


def test_a_missing_file(tmp_path: Path) -> None:
    assert refused(tmp_path / "nowhere.pdf") == "not_found"
    assert refused(tmp_path / "nowhere" / "contract.pdf") == "not_found"
    assert refused(Path("a\0b.pdf")) == "not_found"


def test_a_folder(tmp_path: Path) -> None:
    assert refused(tmp_path) == "is_a_directory"


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT)

    def forbidden(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr("builtins.open", forbidden)
    assert refused(path) == "no_permission"


def test_a_disk_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT)

    def failing(*_: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("builtins.open", failing)
    assert refused(path) == "cannot_open"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "pipe.pdf"
    os.mkfifo(path)
    assert refused(path) == "not_a_contract_file"


def test_a_file_beyond_all_measure_is_not_even_opened(tmp_path: Path) -> None:
    path = tmp_path / "huge.pdf"
    with open(path, "wb") as file:
        file.truncate(201 * 1024 * 1024)
    assert refused(path) == "too_large"


def test_the_fingerprint_is_that_of_the_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"abc")
    assert read(path).sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def test_paths_may_be_strings(tmp_path: Path) -> None:
    path = tmp_path / "合同 样本.txt"
    path.write_bytes(TEXT)
    assert read(str(path)).text == read(path).text


def test_the_supported_suffixes() -> None:
    assert {".docx", ".pdf", ".txt", ".md"} <= supported_suffixes()
    assert ".doc" not in supported_suffixes()


def test_format_libraries_are_loaded_only_when_needed() -> None:
    """A PDF need not wait for the XML library, nor plain text for any."""
    script = (
        "import sys; from auditor.documents import read; read(sys.argv[1]);"
        "print([name for name in ('lxml', 'pypdfium2', 'pdfplumber') if name in sys.modules])"
    )
    for content, loaded in ((TEXT, "[]"), (PDF, "['pypdfium2']")):
        path = Path(os.environ["XDG_CACHE_HOME"] + ".file")
        path.write_bytes(content)
        done = subprocess.run(
            [sys.executable, "-c", script, str(path)],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout.strip() == loaded
    assert documents.Limits is not None
