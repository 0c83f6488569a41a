"""One tokenisation for all languages: a CJK character, a Latin word, a number or a mark is one token."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from operator import sub

from Stemmer import Stemmer
from Stemmer import version as stemmer_version

from auditor.language.fold import Folded

STEMS = f"PyStemmer {stemmer_version()}"
"""Whose stems the normal forms of English words are."""

# You'll, isn't and cannot are two words each, as they are in a stiffer hand: "you will", "is not", "can not".
_CONTRACTED = r"[a-z]+(?=n't(?![a-z]))|n't(?![a-z])|[a-z]+(?='(?:re|ll|ve|m)(?![a-z]))|'(?:re|ll|ve|m)(?![a-z])|can(?=not(?![a-z]))"
# Between two letters a hyphen is no token: "co-operate" reads as "co operate", "non-public" as "non public".
_WORD = rf"[㐀-鿿]|{_CONTRACTED}|[a-zß-öø-ɏ]+(?:'[a-z]+)?|\d+(?:[.,]\d+)*|[^\s-]|(?<![a-z])-|-(?![a-z])"
_TOKEN = re.compile(_WORD)
_IN_FULL = {"n't": "not", "'re": "are", "'ll": "will", "'ve": "have", "'m": "am"}
# What is left of a verb before n't.
_VERBS_CUT_SHORT = {"wo": "will", "ca": "can", "sha": "shall"}
# What is useful is not used, and an Advertiser is no advertising.
_OWN_STEMS = {form: form.removesuffix("s") for form in ("advertiser", "advertisers")} | {
    form: form for form in ("useful", "usefully")
}
# A token with what lies before it, so that lengths alone give every position.
_PIECE = re.compile(rf"(?:\s|(?<=[a-z])-(?=[a-z]))*(?:{_WORD})")
_LATIN = re.compile(r"[a-zß-öø-ɏ]")


def whole_word(word: str) -> str:
    """A regular expression for a folded word as a whole: mcn in mcn应, but not in mcnair. Chinese has no such bounds.

    The word comes first and is looked at from behind, since a search for words is five times one for bounds.
    """
    escaped = re.escape(word)
    return rf"{escaped}(?<![a-z0-9]{escaped})(?![a-z0-9])" if _LATIN.match(word[0]) else escaped


class _Norms(dict[str, str]):
    """The normal form of each piece met so far: a stem for a Latin word, the token itself otherwise."""

    def __missing__(self, piece: str) -> str:
        token = _token_of(piece)
        word = token.removesuffix("'s")
        if word in _OWN_STEMS:
            norm = _OWN_STEMS[word]
        elif _LATIN.match(token) and token not in _IN_FULL:
            norm = str(_stemmer().stemWord(word))
        else:
            norm = _IN_FULL.get(token, token)
        self[piece] = norm
        return norm


class _Lengths(dict[str, int]):
    """How many characters of each piece are the token itself."""

    def __missing__(self, piece: str) -> int:
        length = len(_token_of(piece))
        self[piece] = length
        return length


def _token_of(piece: str) -> str:
    stripped = piece.lstrip()
    return stripped[1:] if len(stripped) > 1 and stripped[0] == "-" else stripped


@cache
def _stemmer() -> Stemmer:
    return Stemmer("english")


_NORMS = _Norms()
_LENGTHS = _Lengths()


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

    def words(self, start: int, end: int) -> str:
        """Tokens ``start`` to ``end`` (exclusive) as they stand in the folded text, with one blank between them."""
        text, starts, ends = self.folded.text, self.starts, self.ends
        return " ".join([text[starts[at] : ends[at]] for at in range(start, min(end, len(starts)))])

    def is_capital(self, at: int, original: str) -> bool:
        """Whether a token is written with a capital in the ``original`` text."""
        start = self.starts[at]
        return original[self.folded.original(start, start + 1)[0]].isupper()

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Tokens ``start`` to ``end`` (exclusive) as a span of the original text."""
        return self.folded.original(self.starts[start], self.ends[end - 1])


def tokenize(folded: Folded) -> Tokens:
    """Cut a folded text into tokens; blanks and line breaks are no tokens."""
    # Columns are built by whole-list calls: this runs over every character of every contract.
    pieces = _PIECE.findall(folded.text)
    ends = list(accumulate(map(len, pieces)))
    starts = list(map(sub, ends, map(_LENGTHS.__getitem__, pieces)))
    return Tokens(folded, _norms(pieces), starts, ends)


def norms_of(folded_phrase: str) -> list[str]:
    """The normal forms of a folded phrase's tokens, without their places."""
    return _norms(_PIECE.findall(folded_phrase))


def _norms(pieces: list[str]) -> list[str]:
    norms = list(map(_NORMS.__getitem__, pieces))
    if "n't" in pieces:
        for at, piece in enumerate(pieces):
            if piece == "n't" and at:
                norms[at - 1] = _VERBS_CUT_SHORT.get(norms[at - 1], norms[at - 1])
    return norms


def words_of(folded_phrase: str) -> Iterator[str]:
    """The tokens of a folded phrase as they stand, without stems."""
    return (match.group() for match in _TOKEN.finditer(folded_phrase))
