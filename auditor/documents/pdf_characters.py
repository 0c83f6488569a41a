"""The characters of a PDF page as pdfium gives them: text, boxes, direction, baseline and size."""

import ctypes
import math
import re
from array import array
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import repeat
from typing import Any

import pypdfium2.raw as pdfium

from auditor.documents.garbled import SOME_NOISE, mend_symbols
from auditor.documents.lines import is_wide

# So many characters of a page tell whether its fonts state the meaning of their codes.
_SAMPLE = 32
# In the first so many characters of a page its Chinese ones are looked for.
_SEARCHED = 400
# Text that is off by less than this, in quarter turns, is not aslant.
_ASLANT = 0.05
_SECOND_HALF = "\ufffe"
_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_NO_CHARACTER = re.compile("[\ud800-\udfff\x00]")
_LONE_SIGN = re.compile(r"^\ufffd(?=[ \u3000])", re.MULTILINE)
_UNPRINTABLE = re.compile(r"[\x00-\x01\x03-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]")

# This is called once per character, and all else together costs less: on plain addresses, without a result
# and holding the interpreter lock, it takes half the time.
_loose_box = ctypes.PYFUNCTYPE(None, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)(
    ctypes.cast(pdfium.FPDFText_GetLooseCharBox, ctypes.c_void_p).value or 0
)


@contextmanager
def text_page_of(page: Any) -> Iterator[Any]:
    """pdfium's text page, or None."""
    text_page = pdfium.FPDFText_LoadPage(page)
    try:
        yield text_page
    finally:
        if text_page:
            pdfium.FPDFText_ClosePage(text_page)


def extracted(text_page: Any) -> tuple[str, "array[float]"]:
    """The page's text, and per character left, bottom, right and top in the page's own coordinates."""
    count = max(pdfium.FPDFText_CountChars(text_page), 0)
    # Characters beyond the basic plane take two units each.
    units = (ctypes.c_ushort * (2 * count + 2))()
    written = pdfium.FPDFText_GetText(text_page, 0, count, units) if count else 0
    text = bytes(units)[: 2 * max(written - 1, 0)].decode("utf-16-le", "replace")
    # The same hyphen at the end of a line that FPDFText_GetUnicode gives as U+0002.
    text = text.replace("\ufffe", "\x02")
    if len(text) != count:
        # Characters without a code are left out of the text but counted.
        text = from_codes([pdfium.FPDFText_GetUnicode(text_page, index) for index in range(count)])
    glyphs = array("f", bytes(16 * count))
    handle = ctypes.cast(text_page, ctypes.c_void_p).value
    address, _ = glyphs.buffer_info()
    targets = range(address, address + 16 * count, 16)
    deque(map(_loose_box, repeat(handle), range(count), targets), maxlen=0)
    # pdfium's order is left, top, right, bottom.
    glyphs[1::4], glyphs[3::4] = glyphs[3::4], glyphs[1::4]
    return text, glyphs


def unmapped(text_page: Any, count: int) -> float:
    """The share of characters whose meaning the file does not tell, so that pdfium had to guess."""
    share = 0.0
    for places in (range(0, count, max(1, count // _SAMPLE)), range(count)):
        wrong = sum(pdfium.FPDFText_HasUnicodeMapError(text_page, place) == 1 for place in places)
        share = wrong / max(1, len(places))
        # All characters are asked only where the sample leaves it open.
        if not share or share > 10 * SOME_NOISE:
            break
    return share


def has_boxes(text_page: Any, text: str) -> bool:
    """Whether pdfium knows the shapes of the letters; not so for Chinese in fonts that are nowhere to be found."""
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    wide = [index for index, character in enumerate(text[:_SEARCHED]) if is_wide(character)][:4]
    for index in wide:
        pdfium.FPDFText_GetCharBox(text_page, index, left, right, bottom, top)
        if right.value > left.value:
            return True
    return not wide and bool(text.strip())


def measured(text_page: Any, index: int) -> tuple[float, float, float]:
    """Where the character stands, left to right and upwards, on its baseline, and the size of its letters."""
    x, y = ctypes.c_double(), ctypes.c_double()
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetCharOrigin(text_page, index, x, y)
    pdfium.FPDFText_GetMatrix(text_page, index, matrix)
    size = pdfium.FPDFText_GetFontSize(text_page, index) * math.hypot(matrix.c, matrix.d)
    return x.value, y.value, size


def direction_of(text_page: Any, index: int) -> int:
    """Quarter turns clockwise that set the character upright, -1 if it is aslant."""
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(text_page, index, matrix)
    if matrix.b == 0 and matrix.a > 0:
        return 0
    quarters = math.atan2(matrix.b, matrix.a) / (math.pi / 2)
    return round(quarters) % 4 if abs(quarters - round(quarters)) < _ASLANT else -1


def from_codes(codes: list[int]) -> str:
    """The characters with these codes, one for one: U+FFFD for none, U+FFFE for the second half of a pair.

    Where a character of pdfium's has 16 bits only, one beyond the basic plane is two of them.
    """
    text = "".join(map(chr, codes))
    whole = _PAIR.sub(lambda pair: _paired(pair[0]) + _SECOND_HALF, text)
    return _NO_CHARACTER.sub("\ufffd", whole)


def _paired(halves: str) -> str:
    return halves.encode("utf-16-le", "surrogatepass").decode("utf-16-le")


def second_halves(text: str) -> list[int]:
    return [match.start() for match in re.finditer(_SECOND_HALF, text)] if _SECOND_HALF in text else []


def printable(text: str) -> str:
    text = mend_symbols(text.replace("\x02", "-"))
    if _UNPRINTABLE.search(text):
        text = _UNPRINTABLE.sub(lambda found: " " if found[0] in "\t\x0b\x0c" else "\ufffd", text)
    # What begins a line and has no meaning but a space behind it is a bullet.
    return _LONE_SIGN.sub("•", text) if "\ufffd" in text else text
