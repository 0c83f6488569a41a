"""A text with all that language alone can tell: its one dress, its tokens, its concepts and its quantities."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from auditor.language.fold import fold
from auditor.language.lexicon import Hit, Lexicon
from auditor.language.quantities import Quantities, find_quantities
from auditor.language.tokens import Tokens, tokenize


@dataclass(frozen=True, slots=True)
class Marked:
    """A folded, tokenised text with every concept hit (in order) and every quantity in it.

    ``aside`` are the hits of concepts that stand aside: the reading of sentences knows nothing of them. ``read_as`` tells
    of folded characters in whose place the contract puts others, and where those stand.
    """

    tokens: Tokens
    hits: tuple[Hit, ...]
    quantities: Quantities
    aside: tuple[Hit, ...] = ()
    read_as: Mapping[tuple[int, int], tuple[int, int]] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The folded text."""
        return self.tokens.folded.text

    def token_at(self, position: int) -> int:
        """The first token that ends behind the folded character ``position``."""
        return bisect_left(self.tokens.ends, position + 1)

    def token_range(self, start: int, end: int) -> tuple[int, int]:
        """The tokens that lie within the folded characters ``start`` to ``end``."""
        return self.token_at(start), bisect_left(self.tokens.starts, end)

    def hits_between(self, start: int, end: int) -> list[Hit]:
        """The hits that lie in the folded characters ``start`` to ``end``."""
        first, last = self.token_range(start, end)
        return [hit for hit in hits_within(self.hits, first, last) if hit.end <= last]


def hits_within(hits: Sequence[Hit], first: int, last: int) -> Sequence[Hit]:
    """Those of the ordered ``hits`` that begin in the tokens ``first`` to ``last`` (exclusive)."""
    return hits[bisect_left(hits, (first,)) : bisect_left(hits, (last,))]


def mark(text: str, lexicon: Lexicon) -> Marked:
    """Read ``text`` with ``lexicon``; positions in the result count folded characters and tokens."""
    tokens = tokenize(fold(text))
    hits, aside = lexicon.match_all(tokens)
    return Marked(tokens, tuple(hits), find_quantities(tokens.folded.text), tuple(aside))
