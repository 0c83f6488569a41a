"""The tree of provisions while it grows: how deep each number lies, and which provisions it closes."""

import re
from dataclasses import dataclass, field, replace

from auditor.contract.model import Provision
from auditor.contract.numbering import ROMANS, Number


@dataclass(slots=True)
class Outline:
    """The provisions being built; ``stack`` holds the open ones, outermost first."""

    provisions: list[Provision] = field(default_factory=list)
    stack: list[int] = field(default_factory=list)
    ends: dict[int, int] = field(default_factory=dict)
    plain_headings: frozenset[int] = frozenset()
    run_in_headings: dict[int, int] = field(default_factory=dict)
    heads: dict[int | None, int] = field(default_factory=dict)
    """The passage that heads each table so far, by the table's number; the last one is the table being read."""

    def open(self, number: Number, heading: tuple[str, int, int], start: int) -> int:
        """Open the provision that ``number`` begins, closing those of its own rank and below."""
        if len(number.value) == 2 and number.rank == "decimal 2" and not self._has_parent(number):
            self.open(
                Number("decimal 1", number.value[:1], str(number.value[0]), start), ("", start, start), start
            )
        number = self._settled(number)
        depth = 1 if heading[0] and self._leaves_the_front(number) else self._depth(number)
        while len(self.stack) > depth:
            self.ends[self.stack.pop()] = start
        index = len(self.provisions)
        self.provisions.append(
            Provision(
                index=index,
                label=number.label,
                rank=number.rank,
                number=number.value,
                heading=heading[0],
                heading_start=heading[1],
                heading_end=heading[2],
                start=start,
                end=start,
                parent=self.stack[-1] if self.stack else 0,
                depth=depth,
                annex=number.rank == "annex",
            )
        )
        self.stack.append(index)
        return index

    def close(self, rank: str, end: int) -> None:
        """Close the innermost provision if it is of this rank."""
        if self.provisions[self.stack[-1]].rank == rank:
            self.ends[self.stack.pop()] = end

    def head(self, heading: tuple[str, int, int]) -> int:
        """Give the innermost open provision its heading."""
        index = self.stack[-1]
        self.provisions[index] = replace(
            self.provisions[index], heading=heading[0], heading_start=heading[1], heading_end=heading[2]
        )
        return index

    def _settled(self, number: Number) -> Number:
        """§5.1 lies below §5, and is no section beside it; (i), (v) and (x) are letters behind (h), (u) and (w), else Roman
        numerals."""
        if number.rank in _SAID_IN_WORDS and len(number.value) > 1:
            open_ones = [self.provisions[index] for index in self.stack[1:]]
            if any(one.rank == number.rank and one.number == number.value[:1] for one in open_ones):
                return number._replace(rank=f"decimal {len(number.value)}")
        letter = number.label.strip("()\\ ")
        if number.rank != "letter_bracket" or letter not in _ALSO_NUMERALS:
            return number
        for index in reversed(self.stack):
            if self.provisions[index].rank == "letter_bracket":
                if self.provisions[index].number == (number.value[0] - 1,):
                    return number
                break
        return number._replace(rank="roman_bracket", value=(ROMANS[letter],))

    def _leaves_the_front(self, number: Number) -> bool:
        """Whether the first article begins here: the parties above it were numbered (1), (2) at the margin, the recitals
        (A), (B) below WHEREAS."""
        open_ones = [self.provisions[index] for index in self.stack[1:]]
        outer = next((one for one in open_ones if one.rank != "heading"), None)
        articles = number.rank in {"decimal 1", "cn_point", "cn_capital"}
        if not articles or outer is None or outer.rank not in _BRACKETS:
            return False
        if outer.heading and not _NAMES_SOMEBODY.search(outer.heading):
            return False
        return outer is open_ones[0] or not any(one.rank == number.rank for one in self.provisions)

    def _has_parent(self, number: Number) -> bool:
        """Whether something open can hold 14.2: an article 14, a chapter, or 14.1 beside it."""
        first = number.value[0]
        return any(
            self.provisions[index].number[:1] == (first,) or self.provisions[index].annex
            for index in self.stack[1:]
        )

    def _depth(self, number: Number) -> int:
        """How deep a number of this rank lies: beside its like, else below everything that is open."""
        if number.rank in _TOP_RANKS:
            return self._top_depth(number.rank)
        ranks = [self.provisions[index].rank for index in self.stack]
        if number.rank in ranks:
            return ranks.index(number.rank)
        if number.rank.startswith("decimal") and len(number.value) > 1:
            for depth in range(len(self.stack) - 1, 0, -1):
                provision = self.provisions[self.stack[depth]]
                if provision.number == number.value[: len(provision.number)] and provision.number:
                    return depth + 1
        if number.rank.startswith("decimal"):
            deeper = [
                depth for depth, rank in enumerate(ranks) if rank.startswith("decimal") and rank > number.rank
            ]
            if deeper:
                return deeper[0]
        return len(self.stack)

    def _top_depth(self, rank: str) -> int:
        """Annexes, parts, chapters and articles have a fixed order of their own."""
        order = _TOP_RANKS[rank]
        for depth, index in enumerate(self.stack[1:], start=1):
            other = _TOP_RANKS.get(self.provisions[index].rank, 9)
            if other >= order:
                return depth
        return len(self.stack)


_NAMES_SOMEBODY = re.compile("[,(]")
"""(3) Cheuk Wing Yan, holder of Identity Card No. …: the words behind a party's number, cut off at a full stop."""
_SAID_IN_WORDS = frozenset(("section_en", "article_en"))
_ALSO_NUMERALS = frozenset("ivx")
_TOP_RANKS = {
    "annex": 0,
    "part": 1,
    "chapter": 2,
    "section": 3,
    "article": 4,
    "article_en": 4,
    "section_en": 5,
    "heading": 5,
}


_BRACKETS = frozenset(("int_bracket", "letter_bracket", "cn_bracket", "roman_bracket", "int_close"))
