"""Text side by side on a PDF page: columns, read one after the other, or cells, read row by row."""

import re
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from auditor.documents.lines import ends_sentence, first_unit, is_wide, runs_on
from auditor.documents.pdf_columns import Side, holds_text, tears_sentences
from auditor.documents.pdf_flow import Cell, Column, Table, around
from auditor.documents.pdf_fragments import Fragment
from auditor.documents.pdf_frame import Numbers
from auditor.documents.pdf_rows import Row, joined

# All widths here are in heights of a line, which is about the width of a Chinese character.
_NARROWEST_GUTTER = 0.8
# Fewer rows than this may stand in line by chance.
_ENOUGH_ROWS = 3
# Cells of a column stand in line up to the first, or so many of them do; paragraphs begin up to the last set in.
_ALIGNED, _MOSTLY, _SET_IN = 0.6, 0.75, 2.6
# What makes columns of running text: so wide, so many lines, so well filled.
_TEXT_WIDTH, _TEXT_LINES, _TEXT_FILL = 9, 3, 0.75
# A line shorter than this is not wrapped: it is all that stands in its cell.
_WRAPPED_WIDTH = 8
# Short lines farther below than this are no part of the columns above them.
_FAR_BELOW = 2.5
# Side by side, such lines are names and dates to sign with rather than text.
_FIELD = re.compile(r"[^：:，。,]{1,14}[：:]")
# Lines that end within this many heights of each other share a right margin.
_SAME_MARGIN = 1.5
# A column that ends above this share of the tallest one's height ends early.
_EARLY_END = 0.5
# Shares of Chinese characters by which the two sides of a bilingual contract differ.
_CHINESE, _FOREIGN = 0.5, 0.15

Part = Row | Table


@dataclass(frozen=True, slots=True)
class Zone:
    """Parts of a page one below the other, with empty strips (left, right) that run down between them."""

    parts: list[Part]
    gutters: list[tuple[float, float]]

    def side(self, box: Numbers) -> int:
        """Which of the places between the gutters the box stands in, from 0."""
        return bisect_left([(left + right) / 2 for left, right in self.gutters], (box[0] + box[2]) / 2)


def zone_from(parts: list[Part], start: int) -> Zone | None:
    """The zone that begins with this row of several fragments, or None if only that row has a gap there."""
    first = parts[start]
    if isinstance(first, Table):
        return None
    least = _NARROWEST_GUTTER * first[0].height
    gutters = [(before.right, after.left) for before, after in pairwise(first)]
    end, last = start + 1, start
    for index in range(start + 1, len(parts)):
        kept = _still_empty(gutters, _boxes(parts[index]), least)
        if not kept:
            break
        gutters, end = kept, index + 1
        if _is_parted(parts[index], gutters):
            last = index
    if last == start:
        return None
    taken = parts[start:end]
    gutters = [gutter for gutter in gutters if _is_aligned(taken, gutter)]
    return Zone(_without_stragglers(taken, last - start + 1), gutters) if gutters else None


def columns(zone: Zone) -> Zone | None:
    """The zone, parted into columns of running text, each to be read to its end; None if there are none."""
    # One gutter may part two columns while another parts names and signatures in one of them.
    for candidate in [*(Zone(zone.parts, [gutter]) for gutter in zone.gutters), zone]:
        if _is_running_text(candidate):
            return candidate
    return None


def _is_running_text(zone: Zone) -> bool:
    by_row, sides = _by_row(zone), _by_side(zone)
    texts = [side for side in sides if _is_text(side)]
    # A list or a signature block may stand among the text of a column, which is as wide as the others.
    mixed = 0 < len(texts) < len(sides) and tears_sentences(by_row)
    if not _is_flush(zone, lines_only=mixed):
        return False
    if mixed:
        least = _TEXT_FILL * max(_width(side) for side in texts)
        texts = [
            side
            for side, rows in zip(sides, by_row, strict=True)
            if _is_text(side) or (holds_text(rows) and _width(side) > least)
        ]
    if len(texts) == len(sides):
        shares = [_chinese_share(side) for side in sides]
        return not (max(shares) > _CHINESE and min(shares) < _FOREIGN)
    # The last page of a contract in columns: one is full, the others end early.
    tallest = max((_extent(side) for side in texts), default=0.0)
    return bool(texts) and all(side in texts or _extent(side) < _EARLY_END * tallest for side in sides)


def cells(zone: Zone, page: int, right: float) -> tuple[int, Table]:
    """The zone as a table without lines, and how many of its parts that takes in."""
    edges = _edges(zone, right)
    found: list[dict[int, list[Fragment]]] = []
    taken, complete = 0, 0
    for index, part in enumerate(zone.parts):
        if isinstance(part, Table):
            break
        pieces: dict[int, list[Fragment]] = {}
        for fragment in part:
            pieces.setdefault(zone.side(fragment[:4]), []).append(fragment)
        here = {side: joined(fragments) for side, fragments in pieces.items()}
        goes_on = bool(found) and _goes_on(found[-1], here, edges)
        if not goes_on:
            found.append({})
        for side, line in here.items():
            found[-1].setdefault(side, []).append(line)
        # A line with nothing beside it belongs to the table only if it goes on with a cell.
        if len(here) > 1 or (goes_on and taken == index):
            taken, complete = index + 1, len(found)
    return taken, _table(found[:complete], page, edges)


def _edges(zone: Zone, right: float) -> list[float]:
    """How far the lines of each side may run: to the next side, or to the margin that most of them share."""
    height = _height(zone)
    edges = [at - 0.5 * height for _, at in zone.gutters] + [right]
    for side, lines in enumerate(_by_side(zone)):
        ends = [line.right for line in lines if line.right - line.left >= _WRAPPED_WIDTH * height]
        if len(ends) >= _TEXT_LINES and median(ends) > max(ends) - _SAME_MARGIN * height:
            edges[side] = max(ends)
    return edges


def _by_side(zone: Zone) -> list[list[Fragment]]:
    return [[fragment for row in side.values() for fragment in row] for side in _by_row(zone)]


def _by_row(zone: Zone) -> list[Side]:
    sides: list[Side] = [{} for _ in range(len(zone.gutters) + 1)]
    for index, part in enumerate(zone.parts):
        for fragment in [] if isinstance(part, Table) else part:
            sides[zone.side(fragment[:4])].setdefault(index, []).append(fragment)
    return sides


def _table(table_rows: list[dict[int, list[Fragment]]], page: int, edges: list[float]) -> Table:
    found = []
    for number, row in enumerate(table_rows):
        for side in sorted(row):
            box = around([line[:4] for line in row[side]])
            found.append(Cell(page, number, side, box, [Column(page, row[side], edges[side])]))
    return Table(page, around([cell.box for cell in found]), tuple(edges), found)


def _goes_on(above: dict[int, list[Fragment]], here: dict[int, Fragment], edges: list[float]) -> bool:
    """Whether this row of text holds further lines of the table row above it."""
    if 0 in above and 0 not in here:
        # The name of a row stands in its first cell, so a row without one goes on with the other cells.
        bottom = min(lines[-1].bottom for lines in above.values())
        return all(bottom - line.top < 0.9 * line.height for line in here.values())
    return any(side in above and _wraps(above[side], line, edges[side]) for side, line in here.items())


def _wraps(lines: list[Fragment], line: Fragment, edge: float) -> bool:
    before = lines[-1]
    if before.right - before.left < _WRAPPED_WIDTH * before.height or ends_sentence(before.text):
        return False
    if _FIELD.match(line.text):
        return False
    unit = line.glyphs[4 * first_unit(line.text) - 2] - line.left
    fills = edge - before.right < unit + 0.5 * before.height
    return fills and runs_on(lines[0].text, before.text, line.text) is True


def _boxes(part: Part) -> list[Numbers]:
    return [part.box] if isinstance(part, Table) else [fragment[:4] for fragment in part]


def _still_empty(
    gutters: list[tuple[float, float]], boxes: list[Numbers], least: float
) -> list[tuple[float, float]]:
    """What remains of the gutters once these boxes stand there too."""
    kept = []
    for gutter in gutters:
        left, right = gutter
        for box in boxes:
            left, right = _narrowed(left, right, box)
        if right - left >= least:
            kept.append((left, right))
    return kept


def _narrowed(left: float, right: float, box: Numbers) -> tuple[float, float]:
    if box[2] <= left or box[0] >= right:
        return left, right
    if box[0] <= left and box[2] >= right:
        return left, left
    # It reaches into the gutter from the side on which more of it stands.
    return (left, box[0]) if box[2] - right > left - box[0] else (box[2], right)


def _is_aligned(parts: list[Part], gutter: tuple[float, float]) -> bool:
    """Whether what stands behind the gutter begins, ends or is centred alike; gaps within sentences do not."""
    behind = []
    for part in parts:
        if _is_parted(part, [gutter]):
            behind.append(min((box for box in _boxes(part) if box[0] >= gutter[1]), key=lambda box: box[0]))
    if not behind:
        return False
    height = behind[0][3] - behind[0][1]
    lefts = [box[0] for box in behind]
    # Paragraphs in a column begin at its edge or a little in.
    if max(lefts) - min(lefts) < (_SET_IN if len(behind) >= _ENOUGH_ROWS else _ALIGNED) * height:
        return True
    if len(behind) < _ENOUGH_ROWS:
        return False
    rights, middles = [box[2] for box in behind], [(box[0] + box[2]) / 2 for box in behind]
    return any(_mostly_equal(edges, _ALIGNED * height) for edges in (lefts, rights, middles))


def _mostly_equal(edges: list[float], near: float) -> bool:
    usual = max(sum(abs(one - other) <= near for other in edges) for one in edges)
    return usual >= _MOSTLY * len(edges)


def _is_parted(part: Part, gutters: list[tuple[float, float]]) -> bool:
    """Whether the part has text on both sides of a gutter."""
    boxes = _boxes(part)
    first, last = min(box[2] for box in boxes), max(box[0] for box in boxes)
    return any(first <= left and last >= right for left, right in gutters)


def _without_stragglers(parts: list[Part], parted: int) -> list[Part]:
    """Leave out short lines far below the last row that has text on several sides: they stand under the columns."""
    above = around([box for part in parts[:parted] for box in _boxes(part)])[1]
    for index in range(parted, len(parts)):
        box = around(_boxes(parts[index]))
        if isinstance(parts[index], Table):
            return parts[:index]
        if above - box[3] > _FAR_BELOW * (box[3] - box[1]) and _are_short(parts[index:], parts[:parted]):
            return parts[:index]
        above = box[1]
    return parts


def _are_short(parts: list[Part], others: list[Part]) -> bool:
    widest = max(box[2] - box[0] for part in others for box in _boxes(part))
    return all(box[2] - box[0] < _TEXT_FILL * widest for part in parts for box in _boxes(part))


def _is_flush(zone: Zone, *, lines_only: bool) -> bool:
    """Whether the rows of each side begin at a common left edge; what follows gaps in sentences does not.

    ``lines_only`` leaves out the rows that have gaps on that side, as the rows of a table in a column have.
    """
    begins: dict[int, dict[int, list[float]]] = defaultdict(lambda: defaultdict(list))
    for index, part in enumerate(zone.parts):
        for box in _boxes(part):
            begins[zone.side(box)][index].append(box[0])
    near = _ALIGNED * _height(zone)
    for rows in begins.values():
        lefts = [min(row) for row in rows.values() if len(row) == 1 or not lines_only]
        if sum(left - min(lefts) < near for left in lefts) < 0.5 * len(lefts):
            return False
    return True


def _extent(side: list[Fragment]) -> float:
    return side[0].top - side[-1].bottom if side else 0.0


def _is_text(side: list[Fragment]) -> bool:
    if len(side) < _TEXT_LINES:
        return False
    if sum(_FIELD.match(fragment.text) is not None for fragment in side) > 0.5 * len(side):
        return False
    widths = [fragment.right - fragment.left for fragment in side]
    width = _width(side)
    return width > _TEXT_WIDTH * side[0].height and median(widths) > _TEXT_FILL * width


def _width(side: list[Fragment]) -> float:
    return max(fragment.right for fragment in side) - min(fragment.left for fragment in side)


def _chinese_share(side: list[Fragment]) -> float:
    text = "".join(fragment.text for fragment in side)
    return sum(map(is_wide, text)) / max(1, len(text))


def _height(zone: Zone) -> float:
    first = zone.parts[0]
    return 10.0 if isinstance(first, Table) else first[0].height
