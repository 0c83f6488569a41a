"""Contracts from plain lines: a line is a paragraph, and a line with " | " in it a row of a table; ¶ parts the paragraphs of a cell."""

import textwrap
from functools import cache

from auditor.contract import Contract, PassageKind, Provision, understand
from auditor.documents.model import BlockKind, Document, Format, Place, TextBuilder
from auditor.language.lexicon import Lexicon
from auditor.language.marked import mark
from auditor.rules import load_rulepack

CELL = " | "
_ROWS = {PassageKind.HEADER_ROW: "={}=", PassageKind.ROW: "-{}-"}


@cache
def _lexicon() -> Lexicon:
    return Lexicon(load_rulepack().concepts)


def document_of(text: str, levels: dict[int, int] | None = None) -> Document:
    """A Document with the lines of ``text``; ``levels`` gives the heading level of a line by its number from 0."""
    builder = TextBuilder()
    tables = row = -1
    for number, line in enumerate(textwrap.dedent(text).strip("\n").splitlines()):
        if CELL not in line:
            row = -1
            builder.add(BlockKind.PARAGRAPH, line.strip(), level=(levels or {}).get(number))
            continue
        tables += row < 0
        row += 1
        for column, cell in enumerate(line.split(CELL)):
            for paragraph in cell.split("¶"):
                builder.add(BlockKind.CELL, paragraph.strip(), Place(table=tables, row=row, column=column))
    return Document("contract.txt", "", Format.TEXT, builder.text(), tuple(builder.blocks))


def contract_of(
    text: str, *, brand: str | None = None, kol: str | None = None, levels: dict[int, int] | None = None
) -> Contract:
    """The lines of ``text`` understood, with the words of the built-in pack."""
    document = document_of(text, levels)
    return understand(document, mark(document.text, _lexicon()), brand=brand, kol=kol)


def tree(contract: Contract) -> str:
    """The outline as indented lines: number, [heading], text; table rows between hyphens, header rows between =."""
    lines = [_line(contract, provision) for provision in contract.provisions]
    return "\n".join(line for line in lines if line.strip())


def _line(contract: Contract, provision: Provision) -> str:
    parts = [
        provision.label or ("#" if provision.index else ""),
        f"[{provision.heading}]" * bool(provision.heading),
    ]
    for passage in contract.passages:
        if passage.provision == provision.index and passage.kind is not PassageKind.HEADING:
            words = contract.marked.text[passage.start : passage.end].strip().replace("\t", CELL)
            parts.append(_ROWS.get(passage.kind, "{}").format(words))
    return "    " * _level(contract, provision) + " ".join(part for part in parts if part)


def _level(contract: Contract, provision: Provision) -> int:
    level = 0
    while provision.parent:
        provision = contract.provisions[provision.parent]
        level += 1
    return level


def name_of(contract: Contract, index: int) -> str:
    """A provision as one would call it: the numbers from the outermost to it, "第七条 (五)"."""
    provision = contract.provisions[index]
    labels = [provision.label]
    while provision.parent:
        provision = contract.provisions[provision.parent]
        labels.insert(0, provision.label)
    return " ".join(label for label in labels if label) or "whole contract"
