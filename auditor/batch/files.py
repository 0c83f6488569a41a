"""Which files a batch audits: those named, and in folders everything that could be a contract."""

import glob
import os
import stat
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from auditor.documents import supported_suffixes
from auditor.errors import Bilingual, UsageError

LIKE_CONTRACTS = frozenset(
    (
        *(".doc", ".dot", ".docm", ".dotx", ".wps", ".wpt", ".rtf", ".odt", ".ofd", ".pages"),
        *(".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp"),
    )
)
"""Endings of files that may be contracts even where no reader takes them: each gets a row that says so."""

_OWN_OUTPUTS = (".annotated.", ".opinion.")
_NO_SUCH_PATH = Bilingual(
    "找不到 {path}。请检查路径；路径中有空格时请加引号。",
    "There is no file or folder {path}. Check the path; put it in quotation marks if it has spaces.",
)


def find_contracts(
    paths: Iterable[str | os.PathLike[str]], *, leave_out: Path | None = None
) -> Iterator[Path]:
    """The files to audit, each once: named files whatever their ending, and folders with all folders below.

    ``leave_out`` is a folder below a named one that is not searched: the one that reports go to. Hidden
    files, lock files and the program's own reports are skipped. A folder that cannot be opened is itself in
    the result, so that its contracts are not lost in silence. A path that does not exist raises UsageError.
    """
    named = [found for path in paths for found in _existing(os.fspath(path))]
    return _search(named, os.path.realpath(leave_out) if leave_out else "")


def _existing(path: str) -> list[str]:
    """The path, or what it matches as a pattern where the shell did not expand it."""
    if os.path.exists(path):
        return [path]
    matches = sorted(glob.glob(path)) if glob.has_magic(path) else []
    if not matches:
        raise UsageError("no_such_path", _NO_SUCH_PATH.filled(path=path))
    return matches


def _search(named: list[str], leave_out: str) -> Iterator[Path]:
    seen: set[str] = set()
    for path in named:
        if os.path.isdir(path):
            yield from _folder(path, os.path.realpath(path), leave_out, seen)
        else:
            yield from _once(path, os.path.realpath(path), seen)


def _once(path: str, real: str, seen: set[str]) -> Iterator[Path]:
    key = os.path.normcase(real)
    if key not in seen:
        seen.add(key)
        yield Path(path)


def _folder(path: str, real: str, leave_out: str, seen: set[str]) -> Iterator[Path]:
    """Everything in the folder, in order; ``seen`` holds real paths, which ends loops of links."""
    if os.path.normcase(real) in seen:
        return
    seen.add(os.path.normcase(real))
    try:
        with os.scandir(path) as entries:
            ordered = sorted(entries, key=lambda entry: entry.name)
    except OSError:
        yield Path(path)
        return
    for entry in ordered:
        if _skipped(entry):
            continue
        linked = entry.is_symlink()
        inside = os.path.realpath(entry.path) if linked else os.path.join(real, entry.name)
        if os.path.isdir(entry.path) if linked else entry.is_dir():
            if inside != leave_out:
                yield from _folder(entry.path, inside, leave_out, seen)
        elif os.path.splitext(entry.name)[1].lower() in LIKE_CONTRACTS | supported_suffixes():
            yield from _once(entry.path, inside, seen)


def _skipped(entry: os.DirEntry[str]) -> bool:
    """Hidden files and folders, lock files of Word and WPS, and reports of an earlier audit."""
    if entry.name.startswith((".", "~$")):
        return True
    if any(mark in entry.name.lower() for mark in _OWN_OUTPUTS):
        return True
    if sys.platform == "win32":
        return bool(entry.stat(follow_symlinks=False).st_file_attributes & stat.FILE_ATTRIBUTE_HIDDEN)
    return False
