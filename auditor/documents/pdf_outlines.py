"""Leaving out the outlines of a PDF's embedded fonts before its text is read.

To lay out text, pdfium interprets the outline of every character outside the first 256 of its font, twice.
For Chinese text in CFF fonts this takes five sixths of the whole reading time, and all it tells is how far
the ink goes: the meaning of the codes, the widths and the line height are stated elsewhere. So each such
font is replaced, in memory, by one of the same size in which every character is the same plain box.

The format is that of Adobe Technical Notes 5176 (CFF) and 5177 (Type 2 charstrings).
"""

import re
import struct
import zlib
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

_KIND = b"/CIDFontType0C"
_FONT = re.compile(rb"<<([^<>]*)>>\s*stream\r?\n")
_PLAIN_FILTER = re.compile(rb"/Filter\s*\[?\s*/FlateDecode\b")
# A font's table of contents and its list of characters mostly stand within the first so many bytes.
_HEADS = (1 << 14, 1 << 22)
# The boxes of so many characters per font are kept by pdfium itself.
_KEPT = 256
# The largest font that the two-byte offsets of the replacement allow for.
_MOST_CHARACTERS = 1 << 14

_ESCAPE, _LAST_OPERATOR = 12, 21
_CHARSET, _CHAR_STRINGS, _KEYED_BY_CID = 15, 17, (_ESCAPE, 30)
_SHORT_INTEGER, _LONG_INTEGER, _REAL = 28, 29, 30
_LAST_ONE_BYTE, _LAST_POSITIVE = 246, 250
_END_OF_REAL = 0x0F
# A charstring: a box from (20, -100) to (180, 700) in thousandths of the font size, within any letter.
_BOX = bytes([159, 39, 21, 247, 52, 249, 180, 251, 52, 6, 14])


def without_outlines(content: bytes) -> bytes:
    """The same PDF with large CFF fonts of Chinese, Japanese or Korean text replaced by boxes."""
    if _KIND not in content or b"/Encrypt" in content:
        return content
    replaced = bytearray(content)
    for start, end in _fonts(content):
        boxes = _boxes_for(content[start:end])
        if boxes and len(boxes) <= end - start:
            # What is left of the old stream behind the end of the new one is ignored when it is unpacked.
            replaced[start : start + len(boxes)] = boxes
    return bytes(replaced)


def _fonts(content: bytes) -> Iterator[tuple[int, int]]:
    """Where the packed font programs begin and end."""
    at = content.find(_KIND)
    while at >= 0:
        font = _FONT.match(content, content.rfind(b"<<", 0, at))
        if font and font.start(1) <= at < font.end(1):
            plain = _PLAIN_FILTER.search(font[1]) and b"/DecodeParms" not in font[1]
            end = content.find(b"endstream", font.end())
            if plain and end > 0:
                yield font.end(), end
        at = content.find(_KIND, at + 1)


def _boxes_for(stream: bytes) -> bytes | None:
    """A replacement for the packed font, or None when it is small anyway, or not understood."""
    for head in _HEADS:
        try:
            count = _highest_code(zlib.decompressobj().decompress(stream, head)) + 1
        except (zlib.error, struct.error, IndexError, KeyError, ValueError):
            continue
        if count <= _KEPT or count > _MOST_CHARACTERS:
            return None
        # Rounded up, so that few different fonts have to be made.
        return box_font(1 << (count - 1).bit_length())
    return None


@lru_cache(maxsize=8)
def box_font(count: int) -> bytes:
    """A packed CFF font of this many characters, all of them boxes."""
    subroutine = _index([_BOX])
    # Each character calls subroutine 0, whose number is written as -107.
    strings = _index([bytes([32, 29])] * count)
    names = struct.pack(">BHH", 2, 1, count - 2)
    start = b"\x01\x00\x04\x02" + _index([b"Boxes"])
    # Offsets are written with a fixed length, so that the dictionary's own length is known before they are.
    at = len(start) + len(_index([_top_dictionary(0, 0)])) + len(_index([])) + len(subroutine)
    top = _index([_top_dictionary(at, at + len(names))])
    return zlib.compress(start + top + _index([]) + subroutine + names + strings, 9)


def _top_dictionary(charset: int, char_strings: int) -> bytes:
    return struct.pack(">BiBBiB", 29, charset, _CHARSET, 29, char_strings, _CHAR_STRINGS)


def _index(entries: list[bytes]) -> bytes:
    """A CFF INDEX: count, size of offsets, offsets, entries."""
    if not entries:
        return b"\0\0"
    offsets, end = [1], 1
    for entry in entries:
        end += len(entry)
        offsets.append(end)
    return struct.pack(f">HB{len(offsets)}H", len(entries), 2, *offsets) + b"".join(entries)


def _highest_code(font: bytes) -> int:
    """The highest code by which a character of this CFF font can be asked for."""
    at = font[2]
    _, at = _entries(font, at)
    (top, *_), _ = _entries(font, at)
    operators = _dictionary(top)
    count: int = struct.unpack_from(">H", font, operators[_CHAR_STRINGS])[0]
    if _KEYED_BY_CID not in operators:
        return count - 1
    return _highest_cid(font, operators[_CHARSET], count)


def _highest_cid(font: bytes, at: int, count: int) -> int:
    layout = {0: ">H", 1: ">HB", 2: ">HH"}[font[at]]
    at, seen, highest = at + 1, 1, 0
    while seen < count:
        first, *following = struct.unpack_from(layout, font, at)
        last = first + sum(following)
        at += struct.calcsize(layout)
        seen += 1 + last - first
        highest = max(highest, last)
    return highest


def _entries(font: bytes, at: int) -> tuple[list[bytes], int]:
    """The entries of the INDEX at this place, and the place behind it."""
    (count,) = struct.unpack_from(">H", font, at)
    if not count:
        return [], at + 2
    size = font[at + 2]
    places = [
        int.from_bytes(font[begin : begin + size], "big")
        for begin in range(at + 3, at + 3 + size * (count + 1), size)
    ]
    base = at + 2 + size * (count + 1)
    return [font[base + a : base + b] for a, b in pairwise(places)], base + places[-1]


def _dictionary(dictionary: bytes) -> dict[int | tuple[int, int], int]:
    """The last integer operand of each operator of a CFF dictionary."""
    found: dict[int | tuple[int, int], int] = {}
    operand, at = 0, 0
    while at < len(dictionary):
        first = dictionary[at]
        if first == _ESCAPE:
            found[first, dictionary[at + 1]] = operand
            at += 2
        elif first <= _LAST_OPERATOR:
            found[first] = operand
            at += 1
        else:
            operand, at = _operand(dictionary, at)
    return found


def _operand(dictionary: bytes, at: int) -> tuple[int, int]:
    """The integer at this place of a CFF dictionary, 0 for a real number, and the place behind it."""
    first, at = dictionary[at], at + 1
    if first in (_SHORT_INTEGER, _LONG_INTEGER):
        size = 2 if first == _SHORT_INTEGER else 4
        return int.from_bytes(dictionary[at : at + size], "big", signed=True), at + size
    if first == _REAL:
        while _END_OF_REAL not in (dictionary[at] & 0x0F, dictionary[at] >> 4):
            at += 1
        return 0, at + 1
    if first <= _LAST_ONE_BYTE:
        return first - 139, at
    if first <= _LAST_POSITIVE:
        return (first - 247) * 256 + dictionary[at] + 108, at + 1
    return -(first - 251) * 256 - dictionary[at] - 108, at + 1
