"""Finding words in a contract as someone reads it: whatever their case, width or the breaks between lines."""

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise

_WIDE = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")
# As many blanks as a broken line, a cell or a set-in paragraph leaves behind; more would be another place.
_GAP = r"\s{0,4}"
_QUOTES = str.maketrans("“”„「」『』‘’‚–—‑‐", '"""""""\'\'\'----')


class _Plain(dict[int, str]):
    """A translation table, one character to one, that learns each character when it first meets it."""

    def __missing__(self, code: int) -> str:
        plain = unicodedata.normalize("NFKC", chr(code)).lower().translate(_QUOTES)
        self[code] = plain if len(plain) == 1 else chr(code)
        return self[code]


_TABLE = _Plain()


@lru_cache(maxsize=2)
def _plain(text: str) -> str:
    return text.translate(_TABLE)


def find(text: str, words: str) -> list[tuple[int, int]]:
    """Where ``words`` stand in ``text``, as (start, end), none overlapping another."""
    pattern = _pattern(words)
    return [match.span() for match in pattern.finditer(_plain(text))] if pattern else []


def _pattern(words: str) -> re.Pattern[str] | None:
    wanted = words.translate(_TABLE).split()
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
