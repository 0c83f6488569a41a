"""Writing what every program can read: whole files, names that all systems take, cells that stay text."""

import hashlib
import os
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from math import ceil
from pathlib import Path, PurePath
from tempfile import TemporaryDirectory
from urllib.parse import quote

from auditor.errors import AuditorError, Bilingual, UsageError

LONGEST_NAME = 180
"""UTF-8 bytes of a safe name; ``.annotated.docx`` behind it still fits in the 255 that systems take."""

LONGEST_ENDING = 16
"""Characters after the last dot that are still taken for the ending of a file name."""

LONGEST_LINK = 2000
"""UTF-16 units of a link; Excel refuses more than 2,079."""

LONGEST_CELL = 32_000
"""UTF-16 units of one cell; a spreadsheet cuts or moves what is beyond 32,767."""

_FORMULA_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n")
_SKIPPED_BEFORE_FORMULA = " \t\r\n\xa0\u3000\u200b\u2060\ufeff"

_FORBIDDEN = frozenset('<>:"/\\|?*')
_UNSEEN = frozenset(("Cc", "Cs", "Zl", "Zp"))
_TURNS_DIRECTION = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
_PORTS = (port + number for port in ("COM", "LPT") for number in "0123456789¹²³")
_DEVICES = frozenset(("CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", *_PORTS))
_UNPRINTABLE = dict.fromkeys(
    (*range(9), 11, 12, *range(14, 32), *range(127, 160), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF), "\ufffd"
)

_NOT_WRITTEN = Bilingual(
    "无法写入 {path}：{why}。如果文件正在其他程序中打开，请先关闭；"
    "否则请换一个可写入的输出文件夹，然后重新导出。",
    "Cannot write {path}: {why}. If the file is open in another program, close it; "
    "otherwise choose a folder that can be written to. Then export again.",
)
_OVERWRITES_INPUT = Bilingual(
    "报告 {path} 会覆盖被审查的文件。请换一个输出文件夹。",
    "The report {path} would overwrite a file that was audited. Choose another output folder.",
)
_OUTSIDE = Bilingual(
    "报告只能写入输出文件夹 {folder}，不接受文件名“{name}”。",
    "Reports are written into the output folder {folder} only; the file name “{name}” is not accepted.",
)


def printable(text: str) -> str:
    """The text with U+FFFD for what XML, HTML or UTF-8 cannot hold, and with every line end as \\n."""
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_UNPRINTABLE)


def one_line(text: str) -> str:
    """The printable text on one line, without the marks that make letters stand in another order than is written."""
    return " ".join("".join(c for c in printable(text) if c not in _TURNS_DIRECTION).split())


def clean_lines(text: str) -> str:
    """Each line of the text as `one_line` gives it, without the empty ones."""
    return "\n".join(filter(None, map(one_line, text.splitlines())))


def starts_formula(text: str) -> bool:
    """Whether a spreadsheet might run it: = + - @, full-width or behind spaces, or a leading line end."""
    behind_spaces = text.lstrip(_SKIPPED_BEFORE_FORMULA)
    return text.startswith(_FORMULA_STARTS) or behind_spaces.startswith(_FORMULA_STARTS)


def inert(text: str) -> str:
    """The text, after an apostrophe if it might be run (what OWASP advises against CSV injection)."""
    return "'" + text if starts_formula(text) else text


def cell(text: str) -> str:
    """The text as a cell takes it: printable, and cut with "…" where a spreadsheet would cut it silently."""
    shown = printable(text)
    if len(shown) <= LONGEST_CELL // 2:
        return shown
    units = shown.encode("utf-16-le")
    if len(units) <= LONGEST_CELL * 2:
        return shown
    return units[: LONGEST_CELL * 2].decode("utf-16-le", "ignore") + "…"


class _Widths(dict[str, int]):
    """The width of each character, looked up once: a workbook asks for that of millions."""

    def __missing__(self, character: str) -> int:
        self[character] = width = 1 + (unicodedata.east_asian_width(character) in "WF")
        return width


_WIDTHS = _Widths()


def line_width(line: str) -> int:
    """How wide the line is in Latin letters; a Chinese character is as wide as two."""
    return len(line) if line.isascii() else sum(map(_WIDTHS.__getitem__, line))


def line_count(text: str, width: float) -> int:
    """How many lines the text takes in a column of that many Latin letters."""
    return sum(max(1, ceil(line_width(line) / width)) for line in text.split("\n"))


def safe_name(name: str) -> str:
    """A file name near to ``name`` that Windows, macOS and Linux all take; safe names come back unchanged.

    Two names may become the same; `safe_names` keeps them apart.
    """
    composed = unicodedata.normalize("NFC", "".join(c for c in name if c not in _TURNS_DIRECTION))
    trimmed = "".join(_safe_character(c) for c in composed).strip().rstrip(". ")
    device = trimmed.partition(".")[0].rstrip().upper() in _DEVICES
    return _shortened("_" + trimmed if device or not trimmed else trimmed)


def safe_names(names: Iterable[str]) -> list[str]:
    """A safe name for each name, no two alike on a system that ignores case: "a.docx", "a (2).docx"."""
    taken: dict[str, int] = {}
    return [_untaken(safe_name(name), taken) for name in names]


def overwrites_input(report: Path) -> UsageError:
    """What to raise where a report would take the place of a file that was audited: inputs are never written to."""
    return UsageError("would_overwrite_input", _OVERWRITES_INPUT.filled(path=report))


def inside(folder: Path, name: str) -> Path:
    """The file ``name`` in ``folder``; a name that could lead out of it is refused with a UsageError."""
    if not name or name != safe_name(name):
        raise UsageError("outside_out", _OUTSIDE.filled(folder=folder, name=name))
    return folder / name


@contextmanager
def replacing(folder: Path, name: str) -> Iterator[Path]:
    """A path to write to; once written it takes the place of ``name`` in ``folder`` in one step.

    The draft stands in a private folder of its own beside the target, so contract text reaches no other disk.
    Raises AuditorError, with advice, when the system refuses.
    """
    target = inside(folder, name)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=".kol-auditor-", dir=folder, ignore_cleanup_errors=True) as private:
            draft = Path(private) / name
            yield draft
            os.replace(draft, target)
    except OSError as error:
        why = error.strerror or str(error)
        raise AuditorError("report_not_written", _NOT_WRITTEN.filled(path=target, why=why)) from error


def link(path: str, folder: Path) -> str | None:
    """A link from a report in ``folder`` to the file at ``path``: relative, or a file URI from another drive.

    It never begins with a scheme other than ``file:``, whatever the file is called. Characters beyond ASCII
    stay as they are: Windows reads percent signs in links to files in its own code page. None when no link
    can be made.
    """
    try:
        relative = _quoted(PurePath(os.path.relpath(path, folder)).as_posix())
        reference = relative if relative.startswith("../") else "./" + relative
    except ValueError:
        reference = _file_uri(PurePath(os.path.abspath(path)))
    units = len(reference.encode("utf-16-le", "surrogatepass")) // 2
    return reference if units <= LONGEST_LINK and reference == printable(reference) else None


def _file_uri(path: PurePath) -> str:
    text = path.as_posix()
    if text.startswith("//"):
        return "file:" + _quoted(text)
    return "file:///" + _quoted(text.lstrip("/"), also=":")


def _quoted(text: str, also: str = "") -> str:
    return "".join(quote(c, safe="/" + also) if c.isascii() else c for c in text)


def _safe_character(character: str) -> str:
    unsafe = character in _FORBIDDEN or unicodedata.category(character) in _UNSEEN
    return "_" if unsafe or character in "\ufffe\uffff" else character


def _shortened(name: str) -> str:
    """The name within `LONGEST_NAME`: the start, a mark of the whole name, and the ending."""
    if len(name.encode()) <= LONGEST_NAME:
        return name
    stem, ending = os.path.splitext(name)
    if len(ending) > LONGEST_ENDING:
        stem, ending = name, ""
    mark = "~" + hashlib.sha256(name.encode()).hexdigest()[:8] + ending
    kept = stem.encode()[: LONGEST_NAME - len(mark.encode())].decode(errors="ignore")
    return kept.rstrip(". ") + mark


def _untaken(name: str, taken: dict[str, int]) -> str:
    """The name, or the name with the first free number; ``taken`` keeps the last number given to a name."""
    stem, ending = os.path.splitext(name)
    free, number = name, taken.get(name.casefold(), 0)
    while free.casefold() in taken:
        number += 1
        free = f"{stem} ({number + 1}){ending}"
    taken[free.casefold()] = 0
    taken[name.casefold()] = number
    return free
