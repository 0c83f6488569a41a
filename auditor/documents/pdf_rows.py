"""From the fragments of a PDF page to its rows: what stands at one height, and what belongs together."""

from array import array
from collections.abc import Iterator, Sequence
from itertools import pairwise

from auditor.documents.lines import is_label, is_wide
from auditor.documents.pdf_drawing import Ruling
from auditor.documents.pdf_fragments import Fragment, wide_gap
from auditor.documents.pdf_frame import Numbers

# How far apart two fragments' middles may be, in heights: a superscript is on the line; lines of two columns
# that stand side by side need not be level at all.
_LEVEL = 0.5
_BESIDE = 0.9
# Widest gap, in heights, between the number of an item and its words, or in a name set wide ("甲    方").
_AFTER_LABEL = 5.0
# A gap becomes a space from this width on, in heights.
_SPACE = 0.15

# Letters of two fragments that overlap by more than this, in heights, and are nearly of one size, belong mixed.
_OVERLAP, _OTHER_SIZE = 0.3, 1.4

# A page with more lines than this is patterned.
_MOST_BLANKS = 80

Row = list[Fragment]
_Letter = tuple[str, Numbers]


def rows(fragments: list[Fragment], underlines: Sequence[Ruling] = ()) -> list[Row]:
    """The fragments row by row from the top, from left to right in each, neighbours joined."""
    found: list[Row] = []
    for fragment in sorted(fragments, key=lambda item: -item.bottom - item.top):
        if found and _same_row(found[-1], fragment):
            found[-1].append(fragment)
        else:
            found.append([fragment])
    if blanks := _to_write_on(found, underlines):
        found = [row + _blanks(row, blanks) for row in found]
    return [_joined_row(row) if len(row) > 1 else row for row in found]


def joined(fragments: list[Fragment]) -> Fragment:
    """One fragment out of several in a row, as many spaces between them as the gaps are wide."""
    text, glyphs = fragments[0].text, fragments[0].glyphs[:]
    for before, after in pairwise(fragments):
        space = " " * _spaces(before, after)
        text += space + after.text
        glyphs.extend([0.0] * (4 * len(space)))
        glyphs.extend(after.glyphs)
    return Fragment(
        fragments[0].left,
        min(fragment.bottom for fragment in fragments),
        max(fragment.right for fragment in fragments),
        max(fragment.top for fragment in fragments),
        text,
        glyphs,
    )


def _same_row(row: Row, fragment: Fragment) -> bool:
    first = row[0]
    height = max(first.top - first.bottom, fragment.top - fragment.bottom)
    apart = (first.top + first.bottom - fragment.top - fragment.bottom) / 2
    if apart <= _LEVEL * min(height, 2 * (fragment.top - fragment.bottom)):
        return True
    gap = wide_gap("", "") * height
    return apart < _BESIDE * height and all(
        fragment.left > other.right + gap or fragment.right < other.left - gap for other in row
    )


def _joined_row(row: Row) -> Row:
    """Join what pdfium took apart but stands close together; keep wide gaps."""
    ordered: Row = []
    for fragment in sorted(row, key=lambda fragment: fragment.left):
        if not ordered or not _printed_twice(ordered[-1], fragment):
            ordered.append(fragment)
    if any(_overlaps(before, after) for before, after in pairwise(ordered)):
        ordered = _woven(ordered)
    result = ordered[:1]
    for fragment in ordered[1:]:
        if _belongs(result[-1], fragment):
            result[-1] = joined([result[-1], fragment])
        else:
            result.append(fragment)
    return result


def _overlaps(before: Fragment, after: Fragment) -> bool:
    """Whether the letters of one stand among those of the other, as letters of another font do in some PDFs."""
    overlap = before.right - after.left
    return overlap > _OVERLAP * before.height and 1 / _OTHER_SIZE < after.height / before.height < _OTHER_SIZE


def _woven(row: Row) -> Row:
    """All letters of the row from left to right, taken apart at wide gaps again."""
    letters = sorted(
        (letter for fragment in row for letter in _letters(fragment)), key=lambda letter: letter[1][0]
    )
    bottom, top = row[0].bottom, row[0].top
    pieces: list[list[_Letter]] = []
    for letter in letters:
        before = pieces[-1][-1] if pieces else None
        gap = letter[1][0] - before[1][2] if before else 0.0
        if before is None or gap > wide_gap(before[0], letter[0]) * (top - bottom):
            pieces.append([])
        elif gap > _SPACE * (top - bottom) and not is_wide(before[0]) and not is_wide(letter[0]):
            pieces[-1].append((" ", (0.0, 0.0, 0.0, 0.0)))
        pieces[-1].append(letter)
    return [_fragment(piece, bottom, top) for piece in pieces if any(letter != " " for letter, _ in piece)]


def _letters(fragment: Fragment) -> Iterator[_Letter]:
    numbers = iter(fragment.glyphs)
    for character, *box in zip(fragment.text, numbers, numbers, numbers, numbers, strict=True):
        if box[2] > box[0]:
            yield character, (box[0], box[1], box[2], box[3])


def _fragment(letters: list[_Letter], bottom: float, top: float) -> Fragment:
    while letters[-1][0] == " ":
        letters.pop()
    while letters[0][0] == " ":
        letters.pop(0)
    glyphs = array("f")
    for _, box in letters:
        glyphs.extend(box)
    text = "".join(character for character, _ in letters)
    return Fragment(letters[0][1][0], bottom, letters[-1][1][2], top, text, glyphs)


def _belongs(before: Fragment, after: Fragment) -> bool:
    height = max(before.height, after.height)
    gap = after.left - before.right
    if abs(before.middle - after.middle) > _LEVEL * height:
        return False
    if gap <= wide_gap(before.text[-1], after.text[0]) * height:
        return True
    set_wide = len(before.text) == 1 and is_wide(before.text)
    return gap <= _AFTER_LABEL * height and (set_wide or is_label(before.text))


def _printed_twice(before: Fragment, after: Fragment) -> bool:
    overlap = min(before.right, after.right) - after.left
    return before.text == after.text and overlap > 0.7 * (after.right - after.left)


def _spaces(before: Fragment, after: Fragment) -> int:
    gap = after.left - before.right
    height = max(before.height, after.height)
    if gap > wide_gap(before.text[-1], after.text[0]) * height:
        return 1 if is_label(before.text) else min(40, round(gap / (0.5 * height)))
    between_words = not is_wide(before.text[-1]) and not is_wide(after.text[0])
    return int(between_words and gap > _SPACE * height and "_" not in before.text[-1] + after.text[0])


def _to_write_on(found: list[Row], lines: Sequence[Ruling]) -> list[Ruling]:
    """The lines that may be blanks to fill in: they begin where text may begin, and no pattern is made of them."""
    if not lines or not found or len(lines) > _MOST_BLANKS:
        return []
    edge = min(fragment.left - (fragment.top - fragment.bottom) for row in found for fragment in row)
    return [line for line in lines if line.start > edge]


def _blanks(row: Row, underlines: list[Ruling]) -> list[Fragment]:
    """Underscores for lines to write on: drawn at the foot of the row where no text stands."""
    bottom, top = row[0].bottom, row[0].top
    height = top - bottom
    found = []
    for line in underlines:
        if not bottom - 0.1 * height <= line.at <= bottom + 0.35 * height:
            continue
        start = line.start
        for fragment in [*sorted(row, key=lambda fragment: fragment.left), None]:
            end = min(line.end, fragment.left if fragment else line.end)
            if end - start > height:
                count = max(2, round((end - start) / (0.5 * height)))
                found.append(Fragment(start, bottom, end, top, "_" * count, array("f", bytes(16 * count))))
            start = max(start, fragment.right) if fragment else start
    return found
