"""Phrases with alternatives, 向(甲方|品牌方)透露, and all the phrases that such a one stands for."""

import math
import re
from itertools import product

MOST_PHRASES = 20_000
"""What one phrase may stand for; more is a slip of the pen, and would fill the memory."""

_MARKS = re.compile(r"[()|｜]")
_GROUP = re.compile(r"\(([^()]*)\)")
_SOUND = re.compile(r"(?:[^()|｜]*\([^()|｜]*\|[^()｜]*\))+[^()|｜]*")


def has_alternatives(phrase: str) -> bool:
    """Whether there is anything to expand or to refuse; asked of every phrase at every start."""
    return "(" in phrase or ")" in phrase or "|" in phrase or "｜" in phrase


def check_alternatives(phrase: str) -> None:
    """Raises ValueError, in words for whoever wrote it, where a phrase cannot be written out."""
    if has_alternatives(phrase):
        fault = "" if _SOUND.fullmatch(phrase) else _misplaced(phrase)
        if fault := fault or _unusable(_parts(phrase)):
            raise ValueError(f"{phrase!r} {fault}")


def expanded(phrase: str) -> tuple[str, ...]:
    """Every phrase that a sound one stands for, each once; blanks that an empty alternative leaves are closed up."""
    if not has_alternatives(phrase):
        return (phrase,)
    said = map("".join, product(*_parts(phrase)))
    return tuple(dict.fromkeys([" ".join(one.split()) for one in said] if " " in phrase else said))


def _misplaced(phrase: str) -> str:
    """What is wrong with the marks of a phrase, in their order."""
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
    return (
        "has parentheses without | between alternatives; marks that the contract shows are written （ and ）"
    )


def _unusable(parts: list[list[str]]) -> str:
    """What is wrong with well-formed alternatives."""
    if not any(all(map(str.strip, part)) for part in parts):
        return "may be left out as a whole, so that nothing is looked for"
    count = math.prod(map(len, parts))
    if count > MOST_PHRASES:
        return f"stands for {count:,} phrases; {MOST_PHRASES:,} is the most, so write it as several"
    return ""


def _parts(phrase: str) -> list[list[str]]:
    """Plain text and groups in turn, each as its alternatives: [["向"], ["甲方", "品牌方"], ["透露"]].

    Blanks beside an alternative do not count, so that a long group may go on in the next line.
    """
    pieces: list[list[str]] = [[piece] for piece in _GROUP.split(phrase)]
    for number in range(1, len(pieces), 2):
        within = pieces[number][0]
        pieces[number] = [one.strip() for one in within.split("|")] if " " in within else within.split("|")
    return pieces
