"""One tokenisation for all languages: a CJK character, a Latin word, a number or a mark is one token."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from operator import methodcaller
from typing import Any

from snowballstemmer import stemmer

from auditor.language.fold import Folded

# Between two letters a hyphen is no token: "co-operate" reads as "co operate", "non-public" as "non public".
_TOKEN = re.compile(r"[㐀-鿿]|[a-zß-öø-ɏ]+(?:'[a-z]+)?|\d+(?:[.,]\d+)*|[^\s-]|(?<![a-z])-|-(?![a-z])")
_SPAN = methodcaller("span")
_LATIN = re.compile(r"[a-zß-öø-ɏ]")


class _Norms(dict[str, str]):
    """The normal form of each token met so far: a stem for a Latin word, the token itself otherwise."""

    def __missing__(self, token: str) -> str:
        norm = token
        if _LATIN.match(token):
            norm = str(_stemmer().stemWord(token.removesuffix("'s")))
        self[token] = norm
        return norm


@cache
def _stemmer() -> Any:
    return stemmer("english")


_NORMS = _Norms()


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a folded text in columns: normal forms, and where each starts and ends in the folded text."""

    folded: Folded
    norms: list[str]
    starts: list[int]
    ends: list[int]

    def __len__(self) -> int:
        return len(self.norms)

    def surface(self, start: int, end: int) -> str:
        """The folded text of tokens ``start`` to ``end`` (exclusive)."""
        return self.folded.text[self.starts[start] : self.ends[end - 1]]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Tokens ``start`` to ``end`` (exclusive) as a span of the original text."""
        return self.folded.original(self.starts[start], self.ends[end - 1])


def tokenize(folded: Folded) -> Tokens:
    """Cut a folded text into tokens; blanks and line breaks are no tokens."""
    text = folded.text
    spans = list(map(_SPAN, _TOKEN.finditer(text)))
    norms = [_NORMS[text[start:end]] for start, end in spans]
    return Tokens(folded, norms, [start for start, _ in spans], [end for _, end in spans])


def words_of(folded_phrase: str) -> Iterator[str]:
    """The tokens of a folded phrase as they stand, without stems."""
    return (match.group() for match in _TOKEN.finditer(folded_phrase))
