"""The parts of a .docx package: a zip of XML files from a stranger, unpacked only within limits."""

import io
import posixpath
import struct
import zipfile
import zlib
from dataclasses import dataclass

from lxml import etree

from auditor.documents.docx_names import Element
from auditor.documents.sniff import sniff, unreadable
from auditor.errors import Bilingual, UnreadableFileError

_LOCAL_HEADER_SIZE = 30
_ENCRYPTED_FLAG = 0x1
_XML_SUFFIXES = (".xml", ".rels")

_BOMB = Bilingual(
    "文件解压后异常巨大，疑似压缩炸弹，未予读取。请勿打开，并向发送方核实来源。",
    "The file would unpack to an abnormal size (a zip bomb) and was not read. "
    "Do not open it; check with the sender where it comes from.",
)
_ENTITIES = Bilingual(
    "文件内含 XML 实体声明，正常的 Word 文件不会有，可能是攻击，未予读取。请向发送方核实来源。",
    "The file declares XML entities, which no Word file does: it may be an attack and was not read. "
    "Check with the sender where it comes from.",
)
_ODD_PATH = Bilingual(
    "文件内部的路径异常，可能被篡改，未予读取。请用 Word 或 WPS 打开后另存为 .docx，或请对方重新发送。",
    "The file holds parts with odd paths, may have been tampered with and was not read. "
    "Open it in Word or WPS and save it as .docx again, or ask the sender for a new copy.",
)
# A "Strict" package uses other names for the same things.
_STRICT_NAMES = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main",
     b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships",
     b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    (b"http://purl.oclc.org/ooxml/officeDocument/math",
     b"http://schemas.openxmlformats.org/officeDocument/2006/math"),
)  # fmt: skip
_PARSER = etree.XMLParser(
    resolve_entities=False,
    no_network=True,
    load_dtd=False,
    huge_tree=False,  # so elements nest at most 256 deep, which also bounds every recursion over them
    remove_comments=True,
    remove_pis=True,
    collect_ids=False,
)


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a package may hold: unpacked bytes in total and per XML part, unpacked bytes per packed byte
    (in parts of more than ``ratio_from`` bytes), and entries.
    """

    total_bytes: int = 300_000_000
    part_bytes: int = 80_000_000
    ratio: int = 200
    ratio_from: int = 1_000_000
    entries: int = 10_000


DEFAULT_LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Relationship:
    """A link from one part to another: ``kind`` is the last word of its type, ``target`` a part name."""

    id: str
    kind: str
    target: str


@dataclass(frozen=True, slots=True)
class PackedPart:
    """A part as it lies in the file: two with the same bytes unpack to the same."""

    packed: bytes
    method: int
    size: int
    checksum: int

    def unpack(self) -> bytes:
        """The bytes of the part.

        Raises `DamagedPartError`, or "zip_bomb" when more bytes come out than the directory declares.
        """
        if self.method == zipfile.ZIP_STORED:
            raw = self.packed
        elif self.method == zipfile.ZIP_DEFLATED:
            try:
                raw = zlib.decompressobj(-zlib.MAX_WBITS).decompress(self.packed, self.size + 1)
            except zlib.error as error:
                raise DamagedPartError from error
        else:  # Word knows no other
            raise DamagedPartError
        if len(raw) > self.size:
            raise UnreadableFileError("zip_bomb", _BOMB)
        if len(raw) < self.size or zlib.crc32(raw) != self.checksum:
            raise DamagedPartError
        return raw


class DamagedPartError(UnreadableFileError):
    """A part that is missing, cut short or not well-formed; the rest of the package may still be read."""

    def __init__(self, code: str | None = None, message: Bilingual | None = None) -> None:
        usual = unreadable("damaged")
        super().__init__(code or usual.code, message or usual.message)


class Package:
    """The parts of one file by name; names are compared without case, as the format says."""

    def __init__(self, data: bytes, limits: Limits = DEFAULT_LIMITS) -> None:
        self._data = data
        self._entries: dict[str, zipfile.ZipInfo] = {}
        for entry in _directory(data, limits):
            name = entry.filename.lower()
            if name in self._entries:  # two readers could see two different contracts
                raise DamagedPartError
            self._entries[name] = entry

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._entries

    def part(self, name: str) -> PackedPart:
        """Find a part; raises `DamagedPartError` when there is none or the file is cut short."""
        entry = self._entries.get(name.lower())
        if entry is None:
            raise DamagedPartError
        if entry.flag_bits & _ENCRYPTED_FLAG:
            raise unreadable("encrypted")
        start = entry.header_offset
        header = self._data[start : start + _LOCAL_HEADER_SIZE]
        if len(header) < _LOCAL_HEADER_SIZE or not header.startswith(b"PK\x03\x04"):
            raise DamagedPartError
        name_length, extra_length = struct.unpack_from("<HH", header, 26)
        start += _LOCAL_HEADER_SIZE + name_length + extra_length
        packed = self._data[start : start + entry.compress_size]
        return PackedPart(packed, entry.compress_type, entry.file_size, entry.CRC)

    def read(self, name: str) -> bytes:
        """The unpacked bytes of a part; errors as for `part` and `PackedPart.unpack`."""
        return self.part(name).unpack()

    def xml(self, name: str) -> Element:
        """The root element of an XML part; errors as for `read` and `parse_xml`."""
        return parse_xml(self.read(name))

    def relationships(self, source: str) -> tuple[Relationship, ...]:
        """The links of a part ("" for the package itself) to other parts of the file."""
        folder, name = posixpath.split(source)
        part = posixpath.join(folder, "_rels", f"{name}.rels")
        if part not in self:
            return ()
        return tuple(
            Relationship(
                link.get("Id", ""),
                link.get("Type", "").rpartition("/")[2],
                posixpath.normpath(posixpath.join("/", folder, link.get("Target", ""))).lstrip("/"),
            )
            for link in self.xml(part)
            if link.get("TargetMode") != "External"
        )


def parse_xml(raw: bytes) -> Element:
    """The root element of an XML part.

    Raises `DamagedPartError`, or "xml_entities" for a part with a document type: no Word file has one, and
    entities are how XML is made to read other files or to grow without end.
    """
    if b"<!DOCTYPE" in raw or b"<!ENTITY" in raw:
        raise UnreadableFileError("xml_entities", _ENTITIES)
    if is_strict(raw):
        for strict, usual in _STRICT_NAMES:
            raw = raw.replace(strict, usual)
    try:
        root: Element = etree.fromstring(raw, _PARSER)
    except (etree.LxmlError, ValueError) as error:
        raise DamagedPartError from error
    if root.getroottree().docinfo.internalDTD is not None:  # declared in UTF-16, say
        raise UnreadableFileError("xml_entities", _ENTITIES)
    return root


def is_strict(raw: bytes) -> bool:
    """Whether an XML part spells its names the "Strict" way; `parse_xml` gives the usual names all the same."""
    return b"http://purl.oclc.org/ooxml/" in raw


def strict_names(raw: bytes) -> bytes:
    """An XML part with the usual names as a "Strict" package spells them."""
    for strict, usual in _STRICT_NAMES:
        raw = raw.replace(usual, strict)
    return raw


def _directory(data: bytes, limits: Limits) -> list[zipfile.ZipInfo]:
    """The entries of the zip file, refused as a whole when they look hostile."""
    if not data.startswith(b"PK"):
        sniff(data)  # knows what it is instead: a file with a password, an old format, nothing at all
        raise unreadable("not_a_contract_file")
    try:
        entries = zipfile.ZipFile(io.BytesIO(data)).infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError, struct.error) as error:
        raise DamagedPartError from error
    if len(entries) > limits.entries or sum(entry.file_size for entry in entries) > limits.total_bytes:
        raise UnreadableFileError("zip_bomb", _BOMB)
    for entry in entries:
        if _is_oversized(entry, limits):
            raise UnreadableFileError("zip_bomb", _BOMB)
        if _is_odd(entry.orig_filename):
            raise UnreadableFileError("damaged", _ODD_PATH)
    return entries


def _is_oversized(entry: zipfile.ZipInfo, limits: Limits) -> bool:
    too_long = entry.file_size > limits.part_bytes and entry.filename.lower().endswith(_XML_SUFFIXES)
    too_dense = entry.file_size > limits.ratio_from and entry.file_size > limits.ratio * entry.compress_size
    return too_long or too_dense


def _is_odd(name: str) -> bool:
    """A path that would lead out of a folder, or that programs read differently."""
    return name.startswith("/") or "\\" in name or ":" in name or "\0" in name or ".." in name.split("/")
