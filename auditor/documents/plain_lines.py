"""The lines of a text or Markdown file, and what their form says: a heading, a table row, a page break."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

_TAB_WIDTH = 4
# Longer rows are no rows.
_MOST_CELLS = 200
# Words with bars between them are a table if so many lines that follow each other have as many bars; one bar alone parts
# much else, as an account from a platform.
_FEWEST_ROWS, _FEWEST_PAIRS = 2, 3
_BAR = re.compile(r"\s[|｜]\s|｜|(?<=[\u3000-\u9fff])[|](?=\S)|(?<=[\w)%])[|](?=[\u3000-\u9fff])")
# Lines drawn with characters: ┌──┬──┐ and +---+---+ above and below the rows of a table.
_FRAME = re.compile(r"[\s+|=─━═│┃║┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬┏┓┗┛┣┫┳┻╋:-]+")
_DRAWN_COLUMN = re.compile(r"[│┃║]")
_PIPE = re.compile(r"(?<!\\)\|")
_NUMBER_AND_TAB = re.compile(
    r"(?:第[^\t]{1,6}[章节節条條款项項]|[（(]?(?:[A-Za-z]?[\d.]{1,8}|[A-Za-z]|[ivxIVX]{1,5}|[一二三四五六七八九十.]{1,8})[)）.、．]?|[•●○■▪*–—-])"
    r"[ \u3000]*\t"
)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ufeff\u2028\u2029]")

# Headings, emphasis and the like in Markdown. Bounded lengths keep the time linear on any input.
_HEADING = re.compile(r"(#{1,6})(?:[ \t\u3000]+(.*?))?(?:[ \t]+#+)?[ \t]*$")
_UNDERLINE = re.compile(r"(?:=+|-{2,})\s*$")
_THEMATIC = re.compile(r"(?:[-*_]\s*){3,}$")
_BULLET = re.compile(r"[-*+][ \t]+(?=\S)")
_DELIMITER_ROW = re.compile(r"\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?")
_STRUCK = re.compile(r"~~(?=\S)([^~]{1,2000})~~")
_STRONG = re.compile(r"(\*\*\*|\*\*)(?=[^\s*])([^*]{1,2000}?)(?<=[^\s*])\1")
# Between letters or digits a single star is a sign of its own.
_STARRED = re.compile(r"(?<![\dA-Za-z*])(\*)(?=[^\s*])([^*]{1,2000}?)(?<=[^\s*])\1(?![\dA-Za-z*])")
_UNDERSCORED = re.compile(r"(?<![\w_])(__|_)(?=[^\s_])([^_]{1,2000}?)(?<=[^\s_])\1(?![\w_])")
_LINK = re.compile(r"!?\[([^\[\]]{0,500})\]\([^()\s]{0,500}(?:[ \t]+\"[^\"]{0,200}\")?\)")
_CODE = re.compile(r"`([^`]{1,500})`")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!|~>-])")
# Escaped signs become private-use characters for as long as marks are looked for.
_HIDDEN = 0xF0000
_HIDDEN_SIGN = re.compile("[\U000f0021-\U000f007e]")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line without its indentation; empty text is a blank line, ``cells`` make it a row of a table.

    ``indent`` and ``width`` count columns, of which a Chinese character takes two. ``breaks`` means that a
    new page begins before the line; ``alone`` that it cannot go on with its neighbours; ``torn`` that it does
    go on with the line before it, from which only a page number or a header parted it.
    """

    text: str
    indent: int = 0
    level: int | None = None
    cells: tuple[str, ...] = ()
    breaks: bool = False
    alone: bool = False
    torn: bool = False

    @property
    def blank(self) -> bool:
        return not self.text and not self.cells

    @property
    def width(self) -> int:
        return self.indent + columns(self.text)


def columns(text: str) -> int:
    """How many columns of a fixed-width screen the text takes."""
    if text.isascii():
        return len(text)
    return len(text) + sum(unicodedata.east_asian_width(character) in "WF" for character in text)


def plain_lines(text: str) -> Iterator[TextLine]:
    """The lines of a text file, tabs, drawn frames and bars between words taken as tables."""
    drawn = ((raw, raw.strip(), breaks) for raw, breaks in _raw_lines(text))
    lines = _with_lettered_rows(line for line in drawn if not _is_frame(line[1]))
    for bars, run in groupby(lines, key=_bars):
        together = list(run)
        if bars and len(together) >= (_FEWEST_ROWS if bars > 1 else _FEWEST_PAIRS):
            for line in together:
                cells = tuple(cell.strip() for cell in _BAR.split(line.text))
                yield TextLine("", line.indent, cells=cells, breaks=line.breaks)
        else:
            yield from together


def _with_lettered_rows(drawn: Iterable[tuple[str, str, bool]]) -> Iterator[TextLine]:
    """Each line; below the row Part | Lives on for, also E | four years is a row, and no point E of a list."""
    above = 0
    for raw, stripped, breaks in drawn:
        line = _line(raw, stripped, breaks)
        if above == _TWO and not line.cells and _LETTER_AND_TAB.match(stripped):
            letter, _, rest = stripped.partition("\t")
            line = TextLine("", line.indent, cells=(letter.strip(), rest.strip()), breaks=breaks)
        above = len(line.cells)
        yield line


_TWO, _LETTER_AND_TAB = 2, re.compile(r"[A-Z][ \u3000]*\t(?=[^\t]+$)")


def markdown_lines(text: str) -> tuple[list[TextLine], int]:
    """The lines of a Markdown file without its marks, and the number of passages that it strikes out."""
    struck = 0
    found: list[TextLine] = []
    fenced = False
    for raw, breaks in _raw_lines(_COMMENT.sub("", text)):
        stripped = raw.strip()
        if stripped.startswith(("```", "~~~")):
            fenced = not fenced
            continue
        if fenced:
            found.append(TextLine(stripped.replace("\t", " "), alone=True))
            continue
        struck += len(_STRUCK.findall(stripped))
        line = _markdown_line(raw, _STRUCK.sub("", stripped), breaks, found)
        if line is not None:
            found.append(line)
    return found, struck


def _raw_lines(text: str) -> Iterator[tuple[str, bool]]:
    """The lines as they stand, and whether a form feed comes before them."""
    for page, lines in enumerate(text.split("\f")):
        for index, line in enumerate(re.split(r"\r\n|[\n\r\x0b\x85\u2028\u2029]", lines)):
            yield _CONTROL.sub("", line), page > 0 and index == 0


def _line(raw: str, stripped: str, breaks: bool) -> TextLine:
    indent = columns(raw[: len(raw) - len(raw.lstrip())].replace("\t", " " * _TAB_WIDTH))
    if cells := _cells(stripped):
        # A tab at the end of a row stands before an empty cell.
        empty = len(raw.rstrip(" \u3000")) - len(raw.rstrip(" \u3000\t"))
        return TextLine("", indent, cells=cells + ("",) * empty, breaks=breaks)
    return TextLine(stripped.replace("\t", " "), indent, breaks=breaks)


def _cells(stripped: str) -> tuple[str, ...]:
    """The cells of a line that is a row of a table."""
    row: list[str] = []
    if "\t" in stripped and not _NUMBER_AND_TAB.fullmatch(stripped[: stripped.rfind("\t") + 1]):
        row = stripped.split("\t")
    elif _DRAWN_COLUMN.match(stripped) and len(_DRAWN_COLUMN.findall(stripped)) > 1:
        row = _DRAWN_COLUMN.split(stripped)[1:-1]
    elif stripped.startswith("|") and stripped.endswith("|") and "|" in stripped[1:-1]:
        row = _PIPE.split(stripped)[1:-1]
    return tuple(cell.strip().replace("\t", " ") for cell in row) if len(row) <= _MOST_CELLS else ()


def _bars(line: TextLine) -> int:
    """How many bars part the words of a line that is no row of a table yet: Item | What she does | How fast."""
    bars = len(_BAR.findall(line.text)) if "|" in line.text or "｜" in line.text else 0
    return bars if bars < _MOST_CELLS else 0


def _is_frame(stripped: str) -> bool:
    """Whether the line only draws the border of a table."""
    return bool(stripped[2:]) and stripped[0] in "┌├└╔╠╚┏┣┗+|" and _FRAME.fullmatch(stripped) is not None


def _markdown_line(raw: str, stripped: str, breaks: bool, before: list[TextLine]) -> TextLine | None:
    """The line without marks, or None when it is nothing but marks."""
    previous = before[-1] if before else None
    if previous and previous.text and not previous.level and _UNDERLINE.fullmatch(stripped):
        level = 1 if stripped.startswith("=") else 2
        before[-1] = TextLine(previous.text, level=level, breaks=previous.breaks, alone=True)
        return None
    if _THEMATIC.fullmatch(stripped) and "_" not in stripped:
        return TextLine("", breaks=breaks)
    if heading := _HEADING.fullmatch(stripped):
        return TextLine(_unmarked(heading[2] or ""), level=len(heading[1]), breaks=breaks, alone=True)
    if "|" in stripped and _DELIMITER_ROW.fullmatch(stripped):
        if previous and previous.text and "|" in previous.text:
            before[-1] = TextLine("", cells=_piped(previous.text))
        return None
    if (previous and previous.cells and "|" in stripped) or _cells(stripped):
        row = _cells(stripped) or _piped(stripped)
        return TextLine("", cells=tuple(_unmarked(cell) for cell in row), breaks=breaks)
    while stripped.startswith(">"):
        stripped = stripped[1:].lstrip()
    stripped = _BULLET.sub("• ", stripped, count=1) if _BULLET.match(stripped) else stripped
    line = _line(raw, _unmarked(stripped), breaks)
    # Two spaces or a backslash at its end break the line for good.
    hard = raw.endswith(("  ", "\\"))
    return TextLine(line.text.rstrip("\\"), line.indent, breaks=breaks, alone=hard) if hard else line


def _piped(line: str) -> tuple[str, ...]:
    inner = line.strip().removeprefix("|").removesuffix("|")
    return tuple(_unmarked(cell.strip()) for cell in _PIPE.split(inner))


def _unmarked(text: str) -> str:
    """The text without emphasis, links and escapes; runs of underscores are blanks to fill in and stay."""
    text = _ESCAPE.sub(lambda escaped: chr(_HIDDEN + ord(escaped[1])), text)
    text = _LINK.sub(r"\1", _CODE.sub(r"\1", _BREAK.sub(" ", text)))
    for _ in range(2):
        for marks in (_STRONG, _STARRED, _UNDERSCORED):
            text = marks.sub(r"\2", text)
    return _HIDDEN_SIGN.sub(lambda hidden: chr(ord(hidden[0]) - _HIDDEN), text).strip().replace("\t", " ")
