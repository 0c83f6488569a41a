"""What a file really is, judged by its content, and in plain words why it cannot be read as a contract."""

import io
import os
import zipfile
from types import MappingProxyType

from auditor.documents.model import Format
from auditor.errors import Bilingual, Problem, UnreadableFileError

SUPPORTED = MappingProxyType(
    {
        ".docx": Format.DOCX,
        ".docm": Format.DOCX,
        ".dotx": Format.DOCX,
        ".pdf": Format.PDF,
        ".txt": Format.TEXT,
        ".text": Format.TEXT,
        ".md": Format.TEXT,
        ".markdown": Format.TEXT,
    }
)
_OTHER_SUFFIXES = (
    *(".doc", ".wps", ".wpt", ".dot", ".rtf", ".odt", ".ofd", ".html", ".htm"),
    *(".xls", ".xlsx", ".ppt", ".pptx", ".zip"),
)

_MESSAGES = {
    "not_found": Bilingual(
        "找不到这个文件。请检查路径，或确认文件没有被移动、改名或删除。",
        "The file was not found. Check the path, and whether it was moved, renamed or deleted.",
    ),
    "no_permission": Bilingual(
        "没有读取这个文件的权限，或它正被其他程序独占。请关闭打开它的程序，或复制到自己的文件夹后再试。",
        "The file may not be read: you lack the permission, or another program holds it. "
        "Close that program, or copy the file to a folder of your own and try again.",
    ),
    "is_a_directory": Bilingual(
        "这是文件夹，不是文件。请选择其中的合同文件，或按批量方式审查整个文件夹。",
        "This is a folder, not a file. Choose a contract in it, or audit the folder as a batch.",
    ),
    "cannot_open": Bilingual(
        "系统无法读出这个文件（可能是磁盘、网络盘或云盘的问题）。请先复制到本机磁盘再试。",
        "The system could not read the file (a disk, network or cloud drive may be at fault). "
        "Copy it to a local disk and try again.",
    ),
    "too_large": Bilingual(
        "文件过大（超过 200 MB 或 3,000 页），不像一份合同。请只保留合同部分后再试。",
        "The file is too large for a contract (over 200 MB or 3,000 pages). Keep only the contract "
        "and try again.",
    ),
    "empty": Bilingual(
        "文件是空的，没有任何文字。请检查是否保存或下载完整，或请对方重新发送。",
        "The file is empty: it holds no text at all. Check whether it was saved or downloaded completely, "
        "or ask for it again.",
    ),
    "damaged": Bilingual(
        "文件已损坏，无法打开。请在原程序中打开后重新保存，或请对方重新发送。",
        "The file is damaged and cannot be opened. Open it in its own program and save it again, "
        "or ask the sender for a new copy.",
    ),
    "encrypted": Bilingual(
        "文件设有打开密码。请用密码打开后，另存一份不带密码的副本，再审查该副本。",
        "The file is protected by a password. Open it with the password, save a copy without one, "
        "and audit the copy.",
    ),
    "old_format": Bilingual(
        "这是旧版 Word 或 WPS 格式（.doc/.wps）。请在 Word 或 WPS 中打开，另存为 .docx 后再审查。",
        "This is an old Word or WPS format (.doc/.wps). Open it in Word or WPS, save it as .docx "
        "and audit that file.",
    ),
    "rtf": Bilingual(
        "这是 RTF 文件。请在 Word 或 WPS 中打开，另存为 .docx 后再审查。",
        "This is an RTF file. Open it in Word or WPS, save it as .docx and audit that file.",
    ),
    "image": Bilingual(
        "这是图片，没有可读的文字。请把各页图片合并为一个 PDF，并安装 OCR 组件后再审查。",
        "This is a picture, which holds no text. Put the pictures of all pages into one PDF, "
        "install the OCR component and audit the PDF.",
    ),
    "spreadsheet": Bilingual(
        "这是电子表格，不是合同正文。若合同在其中，请复制到 Word 并另存为 .docx。",
        "This is a spreadsheet, not the text of a contract. If it holds one, copy that into Word "
        "and save it as .docx.",
    ),
    "not_a_contract_file": Bilingual(
        "无法从这种文件中读取合同。请提供 .docx、.pdf 或 .txt 格式的合同。",
        "A contract cannot be read from this kind of file. Provide it as .docx, .pdf or .txt.",
    ),
}
_WRONG_NAME = Bilingual(
    "文件名以 {suffix} 结尾，实际内容是 {found}，已按实际内容读取。请核对是否发错文件。",
    "The name ends in {suffix} but the file really is {found}, and was read as such. "
    "Check that it is the right file.",
)
_KINDS = {
    Format.DOCX: Bilingual("Word 文档", "a Word document"),
    Format.PDF: Bilingual("PDF", "a PDF"),
    Format.TEXT: Bilingual("纯文本", "plain text"),
}

# Signatures at the very start of a file, and what is said about it.
_SIGNATURES = (
    (b"{\\rtf", "rtf"),
    (b"\xff\xd8\xff", "image"),
    (b"\x89PNG\r\n", "image"),
    (b"GIF87a", "image"),
    (b"GIF89a", "image"),
    (b"II*\x00", "image"),
    (b"MM\x00*", "image"),
    (b"\xdb\xa5-\x00", "old_format"),
    (b"7z\xbc\xaf\x27\x1c", "not_a_contract_file"),
    (b"Rar!\x1a\x07", "not_a_contract_file"),
    (b"\x1f\x8b\x08", "not_a_contract_file"),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_STREAMS = (
    ("EncryptedPackage", "encrypted"),
    ("WordDocument", "old_format"),
    ("Workbook", "spreadsheet"),
    ("Book", "spreadsheet"),
    ("PowerPoint Document", "not_a_contract_file"),
)


def unreadable(code: str) -> UnreadableFileError:
    """The error for a file of this kind, with its advice."""
    return UnreadableFileError(code, _MESSAGES[code])


def sniff(content: bytes) -> Format:
    """What the content is; raises UnreadableFileError for what no reader here can read.

    Whatever has no other signature counts as text: the text reader refuses what cannot be decoded.
    """
    if not content:
        raise unreadable("empty")
    if content.find(b"%PDF-", 0, 1024 + 5) >= 0:
        return Format.PDF
    if content.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _in_zip(content)
    if code := _foreign(content):
        raise unreadable(code)
    return Format.TEXT


def wrong_name(path: str, found: Format) -> Problem | None:
    """A note when the name promises another kind of file than was found."""
    suffix = os.path.splitext(path)[1].lower()
    if SUPPORTED.get(suffix) is found or (suffix not in SUPPORTED and suffix not in _OTHER_SUFFIXES):
        return None
    kind = _KINDS[found]
    return Problem(
        "wrong_name",
        Bilingual(
            _WRONG_NAME.zh.format(suffix=suffix, found=kind.zh),
            _WRONG_NAME.en.format(suffix=suffix, found=kind.en),
        ),
    )


def _in_zip(content: bytes) -> Format:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            names = package.namelist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        # A Word file cut short has lost its directory of parts, which stands at the end.
        raise unreadable("damaged" if b"word/" in content else "not_a_contract_file") from None
    folders = {name.partition("/")[0] for name in names}
    if "word" in folders:
        return Format.DOCX
    raise unreadable("spreadsheet" if "xl" in folders else "not_a_contract_file")


def _foreign(content: bytes) -> str | None:
    """The code of the error for a file in a format that is not read here, or None for what may be text."""
    for signature, code in _SIGNATURES:
        if content.startswith(signature):
            return code
    if content.startswith(_OLE):
        found = (code for name, code in _OLE_STREAMS if name.encode("utf-16-le") in content)
        return next(found, "not_a_contract_file")
    if content[:2] == b"BM" and content[6:10] == b"\0\0\0\0":
        return "image"
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image"
    if content[4:8] == b"ftyp" and content[8:12] in (b"heic", b"heix", b"mif1", b"avif"):
        return "image"
    return _markup(content[:4096].lstrip(b"\xef\xbb\xbf \t\r\n").lower())


def _markup(head: bytes) -> str | None:
    if b"w:worddocument" in head or b"<pkg:package" in head:
        return "old_format"
    is_page = head.startswith((b"<!doctype html", b"<html")) or (
        head.startswith(b"<?xml") and b"<html" in head
    )
    # "Single file web page", which Word saves under the name .doc.
    is_archive = head.startswith(b"mime-version:") and b"multipart/related" in head
    return "not_a_contract_file" if is_page or is_archive else None
