"""Phrases with alternatives, 向(甲方|品牌方|)透露, and all the phrases that such a one stands for."""

import math
import re
from itertools import product

MOST_PHRASES = 20_000
"""What one phrase may stand for; more is a slip of the pen, and would fill the memory."""

_MARKS = re.compile(r"[()|｜]")
_GROUP = re.compile(r"\(([^()]*)\)")


def expanded(phrase: str) -> tuple[str, ...]:
    """Every phrase that ``phrase`` stands for, each once; blanks that an empty alternative leaves are closed up.

    Raises ValueError, in words for whoever wrote it.
    """
    if not _MARKS.search(phrase):
        return (phrase,)
    check(phrase)
    said = map("".join, product(*_parts(phrase)))
    return tuple(dict.fromkeys(" ".join(one.split()) for one in said))


def check(phrase: str) -> None:
    """Raises ValueError when the alternatives of ``phrase`` cannot be read."""
    if fault := _fault(phrase):
        raise ValueError(f"{phrase!r} {fault}")


def _fault(phrase: str) -> str:
    depth = 0
    for mark in _MARKS.findall(phrase):
        depth += (mark == "(") - (mark == ")")
        if mark == "｜" or (mark == "|" and not depth):
            return "has alternatives outside of half-width marks, as in 向(甲方|品牌方)透露"
        if depth > 1:
            return "has parentheses within parentheses; write two phrases instead"
        if depth < 0:
            return "has a ) without its ( before it"
    if depth:
        return "has a ( without its ) behind it"
    parts = _parts(phrase)
    if any(len(alternatives) == 1 for alternatives in parts[1::2]):
        return "has parentheses without | between alternatives; marks that the contract shows are written （ and ）"
    if not any(all(one.strip() for one in alternatives) for alternatives in parts):
        return "may be left out as a whole, so that nothing is looked for"
    count = math.prod(map(len, parts))
    if count > MOST_PHRASES:
        return f"stands for {count:,} phrases; {MOST_PHRASES:,} is the most, so write it as several"
    return ""


def _parts(phrase: str) -> list[list[str]]:
    """Plain text and groups in turn, each as its alternatives: [["向"], ["甲方", "品牌方"], ["透露"]]."""
    pieces = _GROUP.split(phrase)
    return [piece.split("|") if number % 2 else [piece] for number, piece in enumerate(pieces)]
