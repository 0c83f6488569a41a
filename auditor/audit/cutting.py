"""Cutting: where a sentence ends in a passage, and where a segment ends in a sentence."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from auditor.audit.statements import OPENINGS, Event, Statement
from auditor.contract import PassageKind
from auditor.language.tokens import Tokens

_STOPS = frozenset("。!?;.")
_ABBREVIATED = frozenset(
    "no co ltd inc mr ms mrs dr st art sec vs e g i u s corp etc p k a approx cf para jr sr v".split()
)
_BEFORE_NUMBERS = frozenset("rs nos cl cls arts secs ch max min fig tel ext pp eur usd gbp approx".split())
"""Rs. 60,00,000, Cls. 4 and 5: shortened only where a number follows."""
_AND_THEREAFTER = ["and", "thereaft"]
"""She shall ring us as soon as she hears of it and thereafter help us: the rule goes on."""
_CLOSING = frozenset(("”", "」", "』"))
"""No “morals clause.” What stands behind the quotation marks begins anew."""
_SEGMENT_ENDS = frozenset(",:")

_YES_OR_NO = frozenset("yes no never certain 是 对 可 能 会 要 有 不 否 没 无".split())
_NO_LIMIT = re.compile("(?:不|没|无)(?:设|作|做|受|加|予)?(?:有)?(?:任何)?(?:限|问题|约束|要求)")
"""可以接吗？ | 没有限制 lets her."""


class Cutter:
    """Cuts the passages of one contract; positions count tokens."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.norms = tokens.norms
        self.stops = [at for at, norm in enumerate(tokens.norms) if norm in _STOPS]
        self.commas = [at for at, norm in enumerate(tokens.norms) if norm in _SEGMENT_ENDS]

    def sentences(self, start: int, end: int, kind: PassageKind) -> Iterator[tuple[int, int]]:
        """At full stops and semicolons; a row of a table at semicolons and behind the cell that asks."""
        norms = self.norms
        first = start
        for at in between(self.stops, start, end):
            norm = norms[at]
            if norm == "." and not self._is_full_stop(at, end):
                continue
            if kind is PassageKind.ROW and norm != ";" and not (norm == "?" and self._asks_in_cell(at, end)):
                continue
            after = at + 1 + (at + 1 < end and norms[at + 1] in _CLOSING)
            yield first, after
            first = after
        if first < end:
            yield first, end

    def _asks_in_cell(self, at: int, end: int) -> bool:
        """May she promote other kettles? | No.: the question fills its cell, and yes or no is in the next; What may she not
        do? | … is a label."""
        answers = at + 1 < end and self.norms[at + 1] in _YES_OR_NO and self.begins_cell(at + 1)
        return answers and not _NO_LIMIT.match("".join(self.norms[at + 1 : at + 8]))

    def _is_full_stop(self, at: int, end: int) -> bool:
        text, tokens = self.tokens.folded.text, self.tokens
        if at + 1 >= end:
            return True
        if self.norms[at - 1].isdigit() and self.norms[at - 2] in ":;。.)":
            return False
        if text[tokens.ends[at] : tokens.ends[at] + 1] not in {" ", "\n", "\t", '"', "”"}:
            return False
        if self.norms[at + 1][:1].isdigit() and tokens.words(at - 1, at) in _BEFORE_NUMBERS:
            return False
        before = self.norms[at - 1]
        if before == "no" and self.norms[at + 1] != "of" and not self.norms[at + 1][:1].isdigit():
            return (
                at - 1 == 0 or self.norms[at - 2] in _STOPS or self._begins_line(at - 1)
            )  # No. The Guest may tell
        return before not in _ABBREVIATED and not (len(before) == 1 and before.isalpha() and before.isascii())

    def _begins_line(self, at: int) -> bool:
        """Whether the line of a token begins with it."""
        text, start = self.tokens.folded.text, self.tokens.starts[at]
        return not text[text.rfind("\n", 0, start) + 1 : start].strip()

    def segments(self, statement: Statement, events: Sequence[Event]) -> list[tuple[int, int]]:
        """Between commas and colons, between cells, and before the words that open a condition or an exception."""
        norms = self.norms
        cuts = {statement.start}
        cuts.update(at + 1 for at in between(self.commas, statement.start, statement.end - 1))
        if statement.kind is PassageKind.ROW:
            cuts.update(at for at in range(statement.start + 1, statement.end) if self.begins_cell(at))
        for start, _, concept, _ in events:
            if concept in OPENINGS and norms[start].isascii():
                cuts.add(start)
                cuts.update(
                    at for at in range(start, statement.end - 1) if norms[at : at + 2] == _AND_THEREAFTER
                )
        ordered = [*sorted(cuts), statement.end]
        return list(pairwise(ordered))

    def begins_cell(self, at: int) -> bool:
        """Whether a cell of its row begins at this token: what the cell before forbids it does not forbid."""
        tokens = self.tokens
        return at > 0 and "\t" in tokens.folded.text[tokens.ends[at - 1] : tokens.starts[at]]


def between(positions: list[int], start: int, end: int) -> list[int]:
    """The ordered positions from ``start`` to ``end`` (exclusive)."""
    return positions[bisect_left(positions, start) : bisect_left(positions, end)]
