"""Finding words in a contract as someone reads it: whatever their case, width or the breaks between lines."""

import re
import unicodedata
from functools import cache
from itertools import pairwise

_WIDE = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")
# As many blanks as a broken line, a cell or a set-in paragraph leaves behind; more would be another place.
_GAP = r"\s{0,4}"
# So many characters are made ready in a few milliseconds.
_BIT = 50_000
_QUOTES = dict(zip("“”„「」『』‘’‚–—‑‐", '"""""""\'\'\'----', strict=True))


@cache
def _plain_character(character: str) -> str:
    """One character for one: small, of usual width, quotes and dashes as they are typed."""
    plain = unicodedata.normalize("NFKC", character).lower()
    plain = _QUOTES.get(plain, plain)
    return plain if len(plain) == 1 else character


def _plain(text: str) -> str:
    """The same text in plain characters, every one where it stood."""
    # A contract has many characters but few that change; each is replaced in a fraction of a translation's time.
    for character in sorted(set(text)):
        plain = _plain_character(character)
        if plain != character:
            text = text.replace(character, plain)
    return text


class Searched:
    """A text made ready to be searched, at once or bit by bit while nobody waits for it."""

    def __init__(self, text: str) -> None:
        self._waiting = [text[at : at + _BIT] for at in range(0, len(text), _BIT)][::-1]
        self._plain: list[str] = []

    def prepare(self) -> bool:
        """Make ready one bit more; returns whether there is more to do."""
        if self._waiting:
            self._plain.append(_plain(self._waiting.pop()))
        return bool(self._waiting)

    def find(self, words: str) -> list[tuple[int, int]]:
        """Where ``words`` stand in the text, as (start, end), none overlapping another."""
        while self.prepare():
            pass
        self._plain = ["".join(self._plain)]
        pattern = _pattern(words)
        return [match.span() for match in pattern.finditer(self._plain[0])] if pattern else []


def find(text: str, words: str) -> list[tuple[int, int]]:
    """Where ``words`` stand in ``text``, as (start, end), none overlapping another."""
    return Searched(text).find(words)


def _pattern(words: str) -> re.Pattern[str] | None:
    wanted = "".join(map(_plain_character, words)).split()
    if not wanted:
        return None
    parts = [_run(wanted[0])]
    for before, after in pairwise(wanted):
        # Between Chinese characters a blank says nothing; between Latin words there must be one.
        parts.append(r"\s*" if _WIDE.match(before[-1]) or _WIDE.match(after[0]) else r"\s+")
        parts.append(_run(after))
    return re.compile("".join(parts))


def _run(word: str) -> str:
    """A word whose Chinese characters may be parted by the end of a line."""
    parts = [re.escape(word[0])]
    for before, after in pairwise(word):
        if _WIDE.match(before) or _WIDE.match(after):
            parts.append(_GAP)
        parts.append(re.escape(after))
    return "".join(parts)
