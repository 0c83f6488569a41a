"""The package around the annotated text: the part with the comments, how it is announced, and all else as it was."""

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterable, Sequence

from lxml import etree

from auditor.documents import docx_names as names
from auditor.documents.docx_names import Element, whole_number
from auditor.documents.package import DamagedPartError, Package, is_strict, parse_xml, strict_names
from auditor.reports.annotated_docx_xml import W, make

_TYPES = "[Content_Types].xml"
_TYPES_NAMESPACE = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_LINKS_NAMESPACE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_LINK_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_NO_LINKS = f'<Relationships xmlns="{_LINKS_NAMESPACE[1:-1]}"/>'.encode()
_LARGE_ID = (
    1 << 30
)  # some programs count down from the largest that Word takes, and above that is nothing left
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the same input gives the same bytes


class Parts:
    """The parts of one file; those that were changed are kept until they are packed."""

    def __init__(self, data: bytes, main: str) -> None:
        self._data = data
        self._package = Package(data)
        self._main = main
        self._is_strict = is_strict(self._package.read(main))
        self._changed: dict[str, bytes] = {}
        self._comments_name = self._linked_comments()
        known = self._comments_name
        self._comments = make("comments") if known is None else self._package.xml(known)

    def free_comment_id(self, root: Element) -> int:
        """A number above those of all comments in the file, also of those that only the text still mentions."""
        tags = ("commentRangeStart", "commentRangeEnd", "commentReference")
        return free_id([*self._comments, *root.iter(*(W + tag for tag in tags))])

    def add_comments(self, comments: Sequence[Element]) -> None:
        """Add to the comments that there are; a file without any gets a part for them."""
        if comments:
            self._comments.extend(comments)
            self._change(self._comments_name or self._announced(), self._comments)

    def change_main(self, root: Element) -> None:
        """Take the root of the main part as it is now."""
        self._change(self._main, root)

    def packed(self) -> bytes:
        """The file with the changed parts, every other part byte for byte as it was, in the same order."""
        buffer = io.BytesIO()
        new = {name.lower(): (name, content) for name, content in self._changed.items()}
        with zipfile.ZipFile(io.BytesIO(self._data)) as source, zipfile.ZipFile(buffer, "w") as target:
            for entry in source.infolist():
                _, content = new.pop(entry.filename.lower(), ("", None))
                kept = _unpacked(source, entry) if content is None else content
                entry.extra = b""  # lengths and dates as the program that packed the file noted them
                target.writestr(entry, kept)
            for name, content in new.values():
                entry = zipfile.ZipInfo(name, _EPOCH)
                entry.compress_type = zipfile.ZIP_DEFLATED
                target.writestr(entry, content)
            target.comment = source.comment
        return buffer.getvalue()

    def _linked_comments(self) -> str | None:
        links = self._package.relationships(self._main)
        stated = next((link.target for link in links if link.kind == "comments"), None)
        return stated if stated is not None and stated in self._package else None

    def _announced(self) -> str:
        """The name of a new part for comments, once the main part and the list of types know it."""
        folder = posixpath.dirname(self._main)
        free = (posixpath.join(folder, f"comments{number}.xml") for number in ("", *range(2, 10_000)))
        name = next(each for each in free if each not in self._package)
        self._link(posixpath.basename(name))
        types = self._package.xml(_TYPES)
        for stale in [one for one in types if one.get("PartName", "").lower() == f"/{name}".lower()]:
            types.remove(stale)
        attributes = {"PartName": f"/{name}", "ContentType": _COMMENTS_TYPE}
        types.append(etree.Element(_TYPES_NAMESPACE + "Override", attributes))
        self._change(_TYPES, types)
        return name

    def _link(self, target: str) -> None:
        folder, main = posixpath.split(self._main)
        name = posixpath.join(folder, "_rels", f"{main}.rels")
        links = self._package.xml(name) if name in self._package else parse_xml(_NO_LINKS)
        for dead in [link for link in links if link.get("Type") == _LINK_TYPE]:
            links.remove(dead)  # it leads to a part that is not there, and a file may hold one such link only
        taken = {link.get("Id", "").lower() for link in links}
        own = next(f"rId{number}" for number in range(1, len(taken) + 2) if f"rid{number}" not in taken)
        attributes = {"Id": own, "Type": _LINK_TYPE, "Target": target}
        links.append(etree.Element(_LINKS_NAMESPACE + "Relationship", attributes))
        self._change(name, links)

    def _change(self, name: str, root: Element) -> None:
        raw = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
        self._changed[name] = strict_names(raw) if self._is_strict else raw


def free_id(elements: Iterable[Element]) -> int:
    """The first of a row of numbers that is no ``w:id`` of these."""
    stated = (whole_number(element, names.ID) for element in elements)
    return 1 + max((number for number in stated if number is not None and number < _LARGE_ID), default=-1)


def _unpacked(source: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    try:
        return source.read(entry)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise DamagedPartError from error
