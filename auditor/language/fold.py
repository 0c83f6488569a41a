"""One dress for all text: width, case and script folded, invisible characters gone, positions kept."""

import re
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from opencc import OpenCC

_CJK = "\u2e80-\u2fff\u3005-\u3007\u3021-\u3029\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_CJK_MARKS = "\u3001\u3002\uff0c\uff1b\uff1a\uff08\uff09\uff01\uff1f\u201c\u201d\u300a-\u3011"
_INVISIBLE = "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff"
_BLANKS = " \u00a0\u2000-\u200a\u202f\u205f\u3000"
_LIGATURES = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}
_CHANGED = re.compile(
    f"(?<=[{_CJK}{_CJK_MARKS}])[{_BLANKS}{_INVISIBLE}]+(?=[{_CJK}{_CJK_MARKS}])|[{_INVISIBLE}]+|[\ufb00-\ufb06]"
)
_MAY_CHANGE = re.compile(f"[{_INVISIBLE}\ufb00-\ufb06]|[{_BLANKS}](?=[{_CJK}{_CJK_MARKS}])")
_REPLACED = {
    "「": "“",
    "『": "“",
    "」": "”",
    "』": "”",
    "＂": '"',
    "‘": "'",
    "’": "'",
    "ʼ": "'",
    "‐": "-",
    "‑": "-",
    "‒": "-",
    "–": "-",
    "—": "-",
    "―": "-",
    "−": "-",
    "〔": "(",
    "〕": ")",
    "﹙": "(",
    "﹚": ")",
    "．": ".",
    "﹒": ".",
    "。": "。",
    "、": "、",
    "‧": "·",
    "•": "•",
}


@dataclass(frozen=True, slots=True)
class Folded:
    """Text in its one dress. ``offsets[i]`` is where character ``i`` stands in the original; one more for the end."""

    text: str
    offsets: Sequence[int]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original text that ``text[start:end]`` was made from."""
        return self.offsets[start], self.offsets[end - 1] + 1 if end > start else self.offsets[start]

    def position(self, original: int) -> int:
        """Where a character of the original stands in the folded text."""
        return original if isinstance(self.offsets, range) else bisect_left(self.offsets, original)

    def folded_span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the folded text that holds ``start`` to ``end`` of the original."""
        return self.position(start), self.position(end)


@cache
def _converter() -> OpenCC:
    return OpenCC("t2s")


def _fold_character(character: str) -> str:
    """One character in its one dress; characters that would become several stay as they are."""
    if character in _REPLACED:
        return _REPLACED[character]
    code = ord(character)
    if 0xD800 <= code <= 0xDFFF:
        return character  # half of a pair, from a damaged file
    if code == 0x3000 or unicodedata.category(character) == "Zs":
        return " "
    if 0xFF01 <= code <= 0xFF5E:
        return chr(code - 0xFEE0).lower()
    if code >= 0x2E80:
        if code >= 0xF900 or code < 0x2FE0:
            plain = unicodedata.normalize("NFKC", character)
            character = plain if len(plain) == 1 else character
        simple = _converter().convert(character)
        return simple if len(simple) == 1 else character
    lower = character.lower()
    return lower if len(lower) == 1 else character


class _Table(dict[int, str]):
    """A translation table that learns each character when it first meets it."""

    def __missing__(self, code: int) -> str:
        folded = _fold_character(chr(code))
        self[code] = folded
        return folded


_TABLE = _Table()


def fold(text: str) -> Folded:
    """Fold ``text`` character by character.

    Only invisible characters and blanks between CJK characters go, and only Latin ligatures become several.
    """
    if not _MAY_CHANGE.search(text):
        return Folded(text.translate(_TABLE), range(len(text) + 1))
    parts: list[str] = []
    offsets = array("I")
    last = 0
    for match in _CHANGED.finditer(text):
        parts.append(text[last : match.start()])
        offsets.extend(range(last, match.start()))
        letters = _LIGATURES.get(match.group(), "")
        parts.append(letters)
        offsets.extend([match.start()] * len(letters))
        last = match.end()
    parts.append(text[last:])
    offsets.extend(range(last, len(text) + 1))
    return Folded("".join(parts).translate(_TABLE), offsets)


def is_cjk(character: str) -> bool:
    """Whether the character is a Chinese character (not punctuation)."""
    return "\u3400" <= character <= "\u9fff" or "\U00020000" <= character <= "\U0003ffff"
