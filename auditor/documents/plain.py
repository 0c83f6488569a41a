"""Plain text and Markdown in any encoding: lines joined to paragraphs, tabs and bars made tables."""

import os

from auditor.documents.garbled import SOME_NOISE, garbled_share
from auditor.documents.model import Block, BlockKind, Document, Format, Place, Revisions, TextBuilder
from auditor.documents.plain_encoding import Decoded, decode
from auditor.documents.plain_lines import TextLine, markdown_lines, plain_lines
from auditor.documents.plain_margins import without_margins
from auditor.documents.plain_wrap import joined, without_double_spacing, wrapping
from auditor.documents.sniff import unreadable
from auditor.errors import Bilingual, Problem

_MARKDOWN = (".md", ".markdown")
_LOST = Bilingual(
    "文件中有 {count} 处字符无法解码，已以 � 代替。请核对原文，或请对方提供 Word 版。",
    "{count} places of the file could not be decoded and are shown as �. Check the original, "
    "or ask for the Word version.",
)
_GARBLED = Bilingual(
    "文本中有乱码（如 (cid:12)），部分内容可能读不出来。请核对原文，或请对方提供 Word 版。",
    "Parts of the text are gibberish, such as (cid:12), and may be unreadable. Check the original, "
    "or ask for the Word version.",
)


def read_plain(path: str, content: bytes, sha256: str) -> Document:
    """Read a text file; raises UnreadableFileError for an empty one and for what turns out to be no text."""
    decoded = decode(content)
    if decoded is None:
        raise unreadable("not_a_contract_file")
    struck_out = 0
    if os.path.splitext(path)[1].lower() in _MARKDOWN:
        lines, struck_out = markdown_lines(decoded.text)
    else:
        lines = list(plain_lines(decoded.text))
    lines, margins = without_margins(lines)
    lines = without_double_spacing(lines)
    builder = _built(joined(lines, wrapping(lines)))
    if not builder.blocks:
        raise unreadable("empty")
    return Document(
        path=path,
        sha256=sha256,
        format=Format.TEXT,
        text=builder.text(),
        blocks=tuple(builder.blocks),
        margins=tuple(Block(margin.kind, margin.text, 0) for margin in margins),
        problems=_problems(decoded, builder.text()),
        revisions=Revisions(struck_out=struck_out),
    )


def _built(paragraphs: list[TextLine]) -> TextBuilder:
    builder = TextBuilder()
    table, row, in_table = -1, 0, False
    for line in paragraphs:
        if not line.cells:
            builder.add(BlockKind.PARAGRAPH, line.text, level=line.level)
            in_table = False
            continue
        table, row = (table, row + 1) if in_table else (table + 1, 0)
        in_table = True
        for column, cell in enumerate(line.cells):
            builder.add(BlockKind.CELL, cell, Place(table=table, row=row, column=column))
    return builder


def _problems(decoded: Decoded, text: str) -> tuple[Problem, ...]:
    problems = []
    if decoded.lost:
        problems.append(Problem("lost_characters", _LOST.filled(count=decoded.lost)))
    if garbled_share(text) >= SOME_NOISE:
        problems.append(Problem("garbled", _GARBLED))
    return tuple(problems)
