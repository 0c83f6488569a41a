"""The outline: which passage belongs to which provision, what is a heading, what is a table row."""

import itertools
import re
from collections.abc import Iterator, Sequence

from auditor.contract.headings import (
    end_of_heading,
    end_of_spaced_heading,
    plain_headings,
    run_in_headings,
    unnumbered_heading,
)
from auditor.contract.model import Passage, PassageKind, Provision
from auditor.contract.numbering import Number, read_number, read_spaced_number
from auditor.contract.provision_tree import Outline
from auditor.contract.rows import NAMED_ROW, heads_anew, in_two_languages, is_header, is_long, numbered_row
from auditor.documents.model import Block, Document
from auditor.language.fold import Folded

_SAYS_OF_ANNEX = re.compile(
    r"(?:[《“][^》”]*[》”]|[(][^()]*[)])?\s*(?:为|是|系|作为|所[列述载附示]|中[的所约规列载]|的|[与和及至、](?:附|本)|应[当由与作]|均"
    r"|具有|构成|列明|载明|[约规]定"
    r"|(?:shall|is|are|sets|and|or|forms?\s+(?:part|an)|lists|contains?|will|attached|hereto\s+(?:is|shall|sets|forms|lists))\b"
    r"|(?:to|of)\s.*[.;]\s*$)"
)
_AROUND_HEADING = " :.【】《》[]-。"
_HEADED_BELOW = frozenset(("annex", "part", "chapter", "section", "article", "article_en", "section_en"))


def outline(document: Document, folded: Folded) -> tuple[tuple[Provision, ...], tuple[Passage, ...]]:
    """Cut the document into passages and hang them into the tree of its numbers."""
    builder = Outline(
        plain_headings=plain_headings(document, folded), run_in_headings=run_in_headings(document, folded)
    )
    builder.open(Number("contract", (), "", 0), ("", 0, 0), 0)
    passages: list[Passage] = []
    for rows in _passage_blocks(document.blocks):
        _add_passages(document, folded, rows, builder, passages)
    end = len(folded.text)
    provisions = tuple(
        _with_end(provision, builder.ends.get(provision.index, end)) for provision in builder.provisions
    )
    return provisions, tuple(passages)


def _with_end(provision: Provision, end: int) -> Provision:
    fields = {name: getattr(provision, name) for name in Provision.__slots__}
    return Provision(**{**fields, "end": end})


def _passage_blocks(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Blocks in the groups that are read together: one paragraph, or the cells of one table row."""
    row: list[Block] = []
    for block in blocks:
        if row and not _same_row(row[-1], block):
            yield row
            row = []
        row.append(block)
    if row:
        yield row


def _same_row(before: Block, after: Block) -> bool:
    return (
        before.place.table is not None
        and before.place.table == after.place.table
        and before.place.row == after.place.row
    )


def _add_passages(
    document: Document, folded: Folded, row: list[Block], builder: Outline, passages: list[Passage]
) -> None:
    """A row of long cells is read cell by cell (two languages side by side), any other as one passage."""
    builder.close("row", folded.position(row[0].start))
    number = numbered_row(row)
    if number is not None:
        _add_numbered_row(folded, row, number, builder, passages)
        return
    one_cell = len({block.place.column for block in row}) == 1
    if one_cell or sum(is_long(block.text) for block in row) > 1 or in_two_languages(row):
        for block in row:
            _add_paragraph(document, folded, block, builder, passages)
        return
    cells = [block for block in row if block.text.strip()]
    if not cells:
        return
    if len(cells) > 1 and is_long(cells[-1].text) and len(cells[0].text) <= 8:
        _add_paragraph(document, folded, cells[0], builder, passages, cells[-1].end)
        return
    _add_row(folded, cells, builder, passages)


def _add_row(folded: Folded, cells: list[Block], builder: Outline, passages: list[Passage]) -> None:
    """One passage for cells that are read together."""
    start = folded.position(cells[0].start)
    end = folded.position(cells[-1].end)
    first = not passages or not _continues_table(cells, passages[-1])
    heads = len(cells) > 1 and is_header(cells) and (first or heads_anew(cells))
    kind = PassageKind.HEADER_ROW if heads else PassageKind.ROW
    header = _header_of(passages) if kind is PassageKind.ROW and not first else -1
    table = cells[0].place.table
    if not first and builder.heads and table != next(reversed(builder.heads)):
        header = builder.heads.get(table, -1)  # a table within a cell of this one has ended
    passages.append(Passage(kind, start, end, builder.stack[-1], header))
    builder.heads.pop(table, None)
    builder.heads[table] = len(passages) - 1 if heads else header


def _add_numbered_row(
    folded: Folded,
    row: list[Block],
    number: Number,
    builder: Outline,
    passages: list[Passage],
) -> None:
    """10 | 保密 | 不得外传…: a row of a contract in a table is a provision, its second cell the heading."""
    cells = [block for block in row if block.text.strip()]
    start, named = folded.position(cells[0].start), cells[1]
    spans = folded.position(named.start), folded.position(named.end)
    heading = folded.text[slice(*spans)].strip(_AROUND_HEADING)
    index = builder.open(number._replace(end=spans[0]), (heading, *spans), start)
    if len(cells) == NAMED_ROW and is_long(cells[-1].text):
        passages.append(Passage(PassageKind.HEADING, *spans, index))
        body = folded.position(cells[-1].start), folded.position(cells[-1].end)
        passages.append(Passage(PassageKind.TEXT, *body, index))
    else:
        _add_row(folded, cells, builder, passages)


def _continues_table(row: Sequence[Block], before: Passage) -> bool:
    if before.kind not in {PassageKind.ROW, PassageKind.HEADER_ROW}:
        return False
    return row[0].place.row != 0


def _header_of(passages: list[Passage]) -> int:
    last = len(passages) - 1
    if passages[last].kind is PassageKind.HEADER_ROW:
        return last
    return passages[last].header


def _add_paragraph(
    document: Document,
    folded: Folded,
    block: Block,
    builder: Outline,
    passages: list[Passage],
    until: int | None = None,
) -> None:
    start = folded.position(block.start)
    end = folded.position(until if until is not None else block.end)
    text = folded.text
    number = read_number(text, start, block.text, end) if start < end else None
    run_in = 0
    number = number or _spaced_number(block, folded, builder)
    if number is not None and number.rank == "annex" and _SAYS_OF_ANNEX.match(text, number.end, end):
        number = None
    if number is None and _heads_number_above(block, text, start, end, builder, passages):
        index = builder.head((text[start:end].strip(_AROUND_HEADING), start, end))
        passages.append(Passage(PassageKind.HEADING, start, end, index))
        return
    if number is None:
        plain = block.start in builder.plain_headings
        heading = block.text.strip() if plain else unnumbered_heading(block, text[start:end])
        run_in = builder.run_in_headings.get(block.start, 0)
        if heading is None and not run_in:
            passages.append(Passage(PassageKind.TEXT, start, end, builder.stack[-1]))
            return
        number = Number("heading", (), "", start)
    body = number.end
    if number.rank == "bullet":
        passages.append(Passage(PassageKind.TEXT, body, end, builder.stack[-1], bullet=True))
        return
    named_end = run_in or end
    heading_end = (
        named_end if number.rank == "heading" else end_of_heading(block, text, body, end, number.rank)
    )
    if heading_end == body:
        heading_end = end_of_spaced_heading(block, folded, body, end)
    heading_text = text[body:heading_end].strip(_AROUND_HEADING)
    index = builder.open(number, (heading_text, body, heading_end), start)
    if heading_end > body:
        passages.append(Passage(PassageKind.HEADING, body, heading_end, index))
    points = _points_run_in(text, heading_end, end, number)
    first = points[0][1] if points else end
    if heading_end < first:
        passages.append(Passage(PassageKind.TEXT, heading_end, first, index))
    for (point, begins), (_, ends) in itertools.pairwise([*points, (number, end)]):
        below = builder.open(point, ("", point.end, point.end), begins)
        passages.append(Passage(PassageKind.TEXT, point.end, ends, below))


_POINT_RUN_IN = re.compile(
    r"(?:(?<=[。;:])|(?<=[.;:] )) ?(?P<no>(?P<article>\d{1,2})\.(?P<point>\d{1,2}))[ .、]?(?=[^\d.%元])"
)


def _points_run_in(text: str, start: int, end: int, number: Number) -> list[tuple[Number, int]]:
    """10 言行：10.1 …。10.2 …。: the points of an article within its paragraph, each with where it begins; two at least make a
    count, or one that goes on with the number at the head."""
    article, *point = number.value or (0,)
    if len(point) > 1 or not article or text.find(f"{article}.", start, end) < 0:
        return []
    found: list[tuple[Number, int]] = []
    for match in _POINT_RUN_IN.finditer(text, start, end):
        wanted = (article, (point[0] if point else 0) + len(found) + 1)
        if (int(match["article"]), int(match["point"])) == wanted:
            found.append((Number("decimal 2", wanted, match["no"], match.end()), match.start("no")))
    return found if len(found) + len(point) > 1 else []


def _spaced_number(block: Block, folded: Folded, builder: Outline) -> Number | None:
    """伍　客户的承诺, where it begins a count or goes on with one: 陆 may be a name, too."""
    found = read_spaced_number(block.text)
    if found is None:
        return None
    open_ones = [
        builder.provisions[index] for index in builder.stack if builder.provisions[index].rank == found.rank
    ]
    if found.value and found.value[0] != (open_ones[0].number[0] + 1 if open_ones else 1):
        return None
    return found._replace(end=folded.position(block.start + found.end))


def _heads_number_above(
    block: Block, text: str, start: int, end: int, builder: Outline, passages: list[Passage]
) -> bool:
    """Whether a line is the heading of an article whose number stands alone in the line above it."""
    open_one = builder.provisions[builder.stack[-1]]
    if open_one.rank not in _HEADED_BELOW or open_one.heading or open_one.start == start:
        return False
    if passages and passages[-1].end > open_one.start:
        return False
    return ":" not in text[start:end] and start < end_of_heading(block, text, start, end, "") == end
