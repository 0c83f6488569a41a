"""Reading files: whatever the format, a contract becomes a Document."""

import dataclasses
import hashlib
import os
import stat
from typing import TYPE_CHECKING, Any

from auditor.documents.model import (
    NOWHERE,
    Block,
    BlockKind,
    Box,
    Document,
    Format,
    Place,
    Revisions,
    TextBuilder,
)
from auditor.documents.sniff import SUPPORTED, sniff, unreadable, wrong_name

if TYPE_CHECKING:
    from auditor.documents.package import Limits

__all__ = [
    "NOWHERE",
    "Block",
    "BlockKind",
    "Box",
    "Document",
    "Format",
    "Limits",
    "Place",
    "Revisions",
    "TextBuilder",
    "read",
    "supported_suffixes",
]

_LARGEST = 200 * 1024 * 1024


def __getattr__(name: str) -> Any:
    # The limits live with the unpacking of .docx files, whose XML library a PDF need not wait for.
    if name == "Limits":
        from auditor.documents.package import Limits

        return Limits
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def supported_suffixes() -> frozenset[str]:
    """The endings of file names, lower case with their dot, that `read` expects to read."""
    return frozenset(SUPPORTED)


def read(path: str | os.PathLike[str], limits: "Limits | None" = None) -> Document:
    """Read a file as what its content shows it to be, whatever its name says; raises UnreadableFileError."""
    name = os.fspath(path)
    content = _content(name)
    sha256 = hashlib.sha256(content).hexdigest()
    found = sniff(content)
    document = _read_as(found, name, content, sha256, limits)
    if note := wrong_name(name, found):
        document = dataclasses.replace(document, problems=(note, *document.problems))
    return document


def _content(path: str) -> bytes:
    try:
        status = os.stat(path)
        if stat.S_ISDIR(status.st_mode):
            raise unreadable("is_a_directory")
        if not stat.S_ISREG(status.st_mode):
            # A pipe or a device would never end.
            raise unreadable("not_a_contract_file")
        if status.st_size > _LARGEST:
            raise unreadable("too_large")
        with open(path, "rb") as file:
            return file.read()
    except (FileNotFoundError, NotADirectoryError, ValueError):
        raise unreadable("not_found") from None
    except PermissionError:
        raise unreadable("no_permission") from None
    except OSError:
        raise unreadable("cannot_open") from None


def _read_as(found: Format, path: str, content: bytes, sha256: str, limits: "Limits | None") -> Document:
    # Each format's library is loaded only when a file of that format comes along.
    if found is Format.DOCX:
        from auditor.documents.docx import read_docx
        from auditor.documents.package import Limits

        return read_docx(path, content, sha256, limits or Limits())
    if found is Format.PDF:
        from auditor.documents.pdf import read_pdf

        return read_pdf(path, content, sha256)
    from auditor.documents.plain import read_plain

    return read_plain(path, content, sha256)
