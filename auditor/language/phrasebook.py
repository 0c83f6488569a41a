"""The phrases of a rule pack under the words they begin with: worked out once, kept, and taken up as texts need them."""

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias, cast

from auditor.kept import keep, key_of, recall
from auditor.language import alternatives
from auditor.language import fold as folding
from auditor.language import tokens as tokenizing
from auditor.language.alternatives import expanded, has_alternatives
from auditor.language.fold import fold
from auditor.language.tokens import STEMS, norms_of, words_of

EXACT = "="
GAP = "*"
"""take * down: a phrase in two parts, with a few words between them and no stop."""

_BETWEEN, _AFTER_NUMBER, _LINE, _AFTER_THIRD, _GROUP = " ", "\t", "\n", "\v", "\f"


@dataclass(frozen=True, slots=True)
class ConceptPhrases:
    """What the lexicon knows of a concept; a phrase may hold alternatives, 向(甲方|公司)透露.

    In one ``group`` only the longest of overlapping phrases counts (不得不 is not 不得). A ``mask`` concept hides
    every phrase of any other concept inside its own: 职业道德培训 is no duty of conduct. A concept that ``yields``
    gives way to any longer phrase around it (the 应 of 供应 binds nobody), and cuts off what only overlaps it
    (不承担任何 holds no 担任). A phrase that begins with "=" is
    matched in exactly that form, without stemming ("=damages" is money, "damage" is harm). "take * down" has up to
    seven words or thirteen characters between its parts, and stands where "take" stands. A concept that stands
    ``aside`` has nothing to do with the others: no mask hides it and it hides nothing. A ``quiet`` one hides nothing
    either, but is read like any other: 视频应 tells whose duty it is and leaves the 应 to be read. ``misdeed`` is no
    matter of finding it: it says that the concept tells a wrong of somebody, "deed", "lapse" or "trouble".
    """

    name: str
    phrases: tuple[str, ...]
    group: str = ""
    mask: bool = False
    yields: bool = False
    aside: bool = False
    quiet: bool = False
    misdeed: str = ""


class Meaning(NamedTuple):
    """What a phrase means in one concept; ``exact`` are the words it must stand in, "" for any inflection."""

    group: str
    name: str
    exact: str
    mask: bool
    yields: bool
    aside: bool
    quiet: bool


class Phrase(NamedTuple):
    """Tokens with the number of what they mean; ``last`` is the second part of a phrase in two parts."""

    number: int
    tokens: list[str]
    last: list[str]


Lines: TypeAlias = str
"""Phrases in a row, each a number and its tokens: cut apart only when they are asked for."""
Groups: TypeAlias = str
"""Lines in a row, each group of them behind the third token that its phrases share ("" where they have two)."""


_REMEMBERED = 60_000
"""So many rows of three tokens are remembered: those of some twenty contracts."""


class Phrasebook:
    """All phrases of some concepts, each given away once: when the first text comes that holds how it begins.

    A rule pack has 320,000 of them and a contract needs a few thousand; to make them all ready took two seconds of
    every start and 200 MB.
    """

    def __init__(
        self,
        meanings: list[tuple[Meaning, ...]],
        openings: dict[str, dict[str, Groups]],
        two_parts: dict[str, Lines],
    ) -> None:
        self.meanings = meanings
        self._openings = openings
        self._begun: dict[tuple[str, str], dict[str, Lines]] = {}
        self._two_parts = two_parts
        self._seen: set[tuple[str, str, str]] = set()

    def begun_in(self, norms: Sequence[str]) -> list[Phrase]:
        """The phrases not yet given away whose first three tokens, or all there are, stand in a text in a row."""
        openings, begun = self._openings, self._begun
        lines: list[Lines] = []
        for first, second, third in self._not_seen(norms):
            seconds = openings.get(first)
            if seconds is None:
                continue
            for opening in ("", second):
                if groups := seconds.pop(opening, ""):
                    begun[first, opening] = _by_third(groups)
                if thirds := begun.get((first, opening)):
                    lines += [thirds.pop(key) for key in {"", third} & thirds.keys()]
        return [phrase for some in lines for phrase in _cut(some)]

    def _not_seen(self, norms: Sequence[str]) -> set[tuple[str, str, str]]:
        """Three tokens each in a row that no text before had, as far as the last of them are remembered."""
        found = set(zip(norms, [*norms[1:], ""], [*norms[2:], "", ""], strict=False)) - self._seen
        if len(self._seen) > _REMEMBERED:
            self._seen.clear()
        self._seen |= found
        return found

    def begun_in_two_parts(self, norms: Sequence[str]) -> list[Phrase]:
        """The phrases in two parts not yet given away whose first token stands in a text."""
        lines = [self._two_parts.pop(norm) for norm in self._two_parts.keys() & set(norms)]
        return [phrase for some in lines for phrase in _cut(some)]


def _by_third(groups: Groups) -> dict[str, Lines]:
    return dict(group.split(_AFTER_THIRD, 1) for group in groups.split(_GROUP))


def _cut(lines: Lines) -> Iterator[Phrase]:
    for line in lines.split(_LINE):
        number, tokens = line.split(_AFTER_NUMBER)
        first, _, last = tokens.partition(f"{_BETWEEN}{GAP}{_BETWEEN}")
        yield Phrase(int(number), first.split(_BETWEEN), last.split(_BETWEEN) if last else [])


def phrasebook_of(concepts: Iterable[ConceptPhrases]) -> Phrasebook:
    """The phrasebook of the concepts, from the cache if it was made before."""
    concepts = list(concepts)
    modules = (alternatives, folding, tokenizing, sys.modules[__name__])
    key = key_of(repr(concepts), STEMS, program=(str(module.__file__) for module in modules))
    kept = recall(key)
    if not isinstance(kept, list):
        kept = _compile(concepts)
        keep(key, kept)
    meanings, openings, two_parts = cast("_Parts", kept)
    return Phrasebook([tuple(Meaning(*one) for one in meant) for meant in meanings], openings, two_parts)


_Parts: TypeAlias = tuple[list[tuple[Meaning, ...]], dict[str, dict[str, Groups]], dict[str, Lines]]


def _compile(concepts: list[ConceptPhrases]) -> _Parts:
    """One number per set of meanings: a phrase of three concepts is found once and means three things."""
    meanings: dict[tuple[str, ...], set[Meaning]] = {}
    for phrase, folded, concept in _folded_phrases(concepts):
        if norms := tuple(norms_of(folded)):
            exact = " ".join(words_of(folded)) if phrase.startswith(EXACT) else ""
            group = concept.group or concept.name
            meaning = Meaning(
                group, concept.name, exact, concept.mask, concept.yields, concept.aside, concept.quiet
            )
            meanings.setdefault(norms, set()).add(meaning)
    numbers: dict[tuple[Meaning, ...], int] = {}
    openings: dict[str, dict[str, dict[str, list[str]]]] = {}
    two_parts: dict[str, list[str]] = {}
    for norms, meant in meanings.items():
        number = numbers.setdefault(tuple(sorted(meant)), len(numbers))
        line = f"{number}{_AFTER_NUMBER}{_BETWEEN.join(norms)}"
        if GAP in norms:
            two_parts.setdefault(norms[0], []).append(line)
        else:
            first, second, third = (*norms, "", "")[:3]
            openings.setdefault(first, {}).setdefault(second, {}).setdefault(third, []).append(line)
    grouped = {
        first: {second: _grouped(thirds) for second, thirds in seconds.items()}
        for first, seconds in openings.items()
    }
    return list(numbers), grouped, _joined(two_parts)


def _grouped(thirds: Mapping[str, Sequence[str]]) -> Groups:
    return _GROUP.join(f"{third}{_AFTER_THIRD}{lines}" for third, lines in _joined(thirds).items())


def _joined(lines: Mapping[str, Sequence[str]]) -> dict[str, Lines]:
    return {key: _LINE.join(some) for key, some in lines.items()}


def _folded_phrases(concepts: list[ConceptPhrases]) -> Iterator[tuple[str, str, ConceptPhrases]]:
    """Every phrase written out and folded, with its concept; all are folded in one go."""
    phrases = [
        (" ".join(phrase.split()), concept)
        for concept in concepts
        for written in concept.phrases
        for phrase in (expanded(written) if has_alternatives(written) else (written,))
    ]
    folded = fold("\n".join(phrase.removeprefix(EXACT) for phrase, _ in phrases)).text.split("\n")
    for (phrase, concept), one in zip(phrases, folded, strict=True):
        yield phrase, one, concept


def phrases_by_concept(concepts: Mapping[str, Sequence[str]]) -> list[ConceptPhrases]:
    """Concepts without groups or masks, for tests and small lexicons."""
    return [ConceptPhrases(name, tuple(phrases)) for name, phrases in concepts.items()]
