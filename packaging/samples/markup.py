"""The light markup in which the sample contracts are written down.

A source begins with ``@key value`` lines. After them every line is one block::

    # title          ## article heading      ### plain heading
    - item           -- sub-item             (numbered by Word where ``@numbering`` names a scheme)
    | cell | cell    |= header | cells       ``<`` joins the cell on the left, ``^`` the one above,
                                             ``<<a;b//c;d>>`` is a nested table
    ::: box          ::: control NAME        until ``:::``
    ---              page break

and inside a line ``[[kind:text]]`` or ``[[kind:text|more]]`` marks a span: b, strike, ins, del, link, note,
comment, field, placeholder.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_SPAN = re.compile(r"\[\[(\w+):(.*?)\]\]")
_NESTED = re.compile(r"<<(.*?)>>")
_PREFIXES = (
    ("### ", "subheading"),
    ("## ", "heading"),
    ("# ", "title"),
    ("-- ", "subitem"),
    ("- ", "item"),
    ("|= ", "header row"),
    ("| ", "row"),
)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of one line; ``kind`` is empty for plain text, ``more`` is what stands behind a bar."""

    kind: str
    text: str
    more: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph (``rows`` empty), a table, or a box or control with ``blocks`` inside."""

    kind: str
    text: str = ""
    rows: tuple[tuple[str, ...], ...] = ()
    blocks: tuple["Block", ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A contract as written down: what the ``@`` lines say, and the rest."""

    meta: dict[str, str]
    body: str

    @property
    def blocks(self) -> tuple[Block, ...]:
        return tuple(_blocks(iter(self.body.splitlines())))


def read_source(path: Path) -> Source:
    """The contract in ``path``, UTF-8."""
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    meta: dict[str, str] = {}
    while lines and lines[0].startswith("@"):
        key, _, value = lines.pop(0)[1:].strip().partition(" ")
        meta[key] = value.strip()
    return Source(meta, "".join(lines).lstrip("\n"))


def spans(text: str) -> list[Span]:
    """The marked and unmarked stretches of one line, in order."""
    found: list[Span] = []
    end = 0
    for match in _SPAN.finditer(text):
        if match.start() > end:
            found.append(Span("", text[end : match.start()]))
        shown, _, more = match[2].partition("|")
        if match[1] == "link":
            shown, more = more, shown
        found.append(Span(match[1], shown, more))
        end = match.end()
    if end < len(text):
        found.append(Span("", text[end:]))
    return found


def nested_table(cell: str) -> tuple[str, tuple[tuple[str, ...], ...]]:
    """The text of a cell without its nested table, and the rows of that table."""
    match = _NESTED.search(cell)
    if match is None:
        return cell, ()
    rows = tuple(tuple(part.strip() for part in row.split(";")) for row in match[1].split("//"))
    return _NESTED.sub("", cell).strip(), rows


def _blocks(lines: Iterator[str]) -> Iterator[Block]:
    rows: list[Block] = []
    for line in lines:
        if not line.strip():
            continue
        block = _block(line, lines)
        if rows and block.kind != "row":
            yield _table(rows)
            rows = []
        if block.kind.endswith("row"):
            rows.append(block)
        else:
            yield block
    if rows:
        yield _table(rows)


def _block(line: str, lines: Iterator[str]) -> Block:
    if line == "---":
        return Block("page break")
    if line.startswith(":::"):
        kind, _, name = line[3:].strip().partition(" ")
        return Block(kind, name, blocks=tuple(_blocks(iter(_until_end(lines)))))
    for prefix, kind in _PREFIXES:
        if line.startswith(prefix):
            return Block(kind, line.removeprefix(prefix).strip())
    return Block("paragraph", line.strip())


def _until_end(lines: Iterator[str]) -> list[str]:
    inside: list[str] = []
    for line in lines:
        if line == ":::":
            return inside
        inside.append(line)
    raise ValueError("::: is never closed")


def _table(rows: list[Block]) -> Block:
    kind = "table" if rows[0].kind == "header row" else "layout table"
    cells = tuple(tuple(cell.strip() for cell in row.text.split("|")) for row in rows)
    return Block(kind, rows=cells)
