"""The lexicon: every phrase of every concept, found in one pass over the tokens."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from auditor.language.fold import fold
from auditor.language.tokens import Tokens, tokenize, words_of

EXACT = "="


class Hit(NamedTuple):
    """A phrase of ``concept`` over tokens ``start`` to ``end`` (exclusive)."""

    start: int
    end: int
    concept: str


@dataclass(frozen=True, slots=True)
class ConceptPhrases:
    """What the lexicon knows of a concept.

    In one ``group`` only the longest of overlapping phrases counts (不得不 is not 不得). A ``mask`` concept hides
    every phrase of any other concept inside its own: 职业道德培训 is no duty of conduct. A concept that ``yields``
    gives way to any longer phrase around it (the 应 of 供应 binds nobody), and cuts off what only overlaps it
    (不承担任何 holds no 担任). A phrase that begins with "=" is
    matched in exactly that form, without stemming ("=damages" is money, "damage" is harm). A concept that stands
    ``aside`` has nothing to do with the others: no mask hides it and it hides nothing.
    """

    name: str
    phrases: tuple[str, ...]
    group: str = ""
    mask: bool = False
    yields: bool = False
    aside: bool = False


class Lexicon:
    """All concepts of a rule pack, compiled once and used for every contract."""

    def __init__(self, concepts: Iterable[ConceptPhrases]) -> None:
        self._vocab = Vocab()
        self._matcher = PhraseMatcher(self._vocab)
        self._meaning: dict[int, tuple[tuple[str, str, str], ...]] = {}
        self._masks: set[str] = set()
        self._yielding: set[str] = set()
        self._aside: set[str] = set()
        self._add(list(concepts))

    def _add(self, concepts: list[ConceptPhrases]) -> None:
        """One key per set of meanings: a phrase of three concepts is found once and means three things."""
        meanings: dict[tuple[str, ...], set[tuple[str, str, str]]] = {}
        for concept in concepts:
            group = concept.group or concept.name
            if concept.mask:
                self._masks.add(concept.name)
            if concept.yields:
                self._yielding.add(concept.name)
            if concept.aside:
                self._aside.add(concept.name)
            for phrase in concept.phrases:
                folded = fold(phrase.removeprefix(EXACT))
                norms = tuple(tokenize(folded).norms)
                exact = " ".join(words_of(folded.text)) if phrase.startswith(EXACT) else ""
                if norms:
                    meanings.setdefault(norms, set()).add((concept.name, group, exact))
        keys: dict[tuple[tuple[str, str, str], ...], list[Doc]] = {}
        for norms, meant in meanings.items():
            keys.setdefault(tuple(sorted(meant)), []).append(Doc(self._vocab, words=list(norms)))
        for number, (meaning, docs) in enumerate(keys.items()):
            self._matcher.add(f"meaning {number}", docs)
            self._meaning[self._vocab.strings[f"meaning {number}"]] = meaning

    def match(self, tokens: Tokens) -> list[Hit]:
        """All hits but those that stand aside, in order of their start, longest first; positions count tokens."""
        return self.match_all(tokens)[0]

    def match_all(self, tokens: Tokens) -> tuple[list[Hit], list[Hit]]:
        """The hits as of `match`, and those that stand aside."""
        doc = Doc(self._vocab, words=tokens.norms)
        found: list[tuple[int, int, str, str]] = []
        aside: list[tuple[int, int, str, str]] = []
        meaning = self._meaning
        for key, start, end in self._matcher(doc):
            for name, group, exact in meaning[key]:
                if exact and exact != " ".join(words_of(tokens.surface(start, end))):
                    continue
                (aside if name in self._aside else found).append((start, -end, group, name))
        found.sort()
        aside.sort()
        return self._resolve(found), _longest(aside)

    def _resolve(self, found: list[tuple[int, int, str, str]]) -> list[Hit]:
        """Drop what a longer phrase of the same group, a mask or, for what yields, any longer phrase covers."""
        hits: list[Hit] = []
        reach: dict[str, int] = {}
        covered_from = covered_to = masked_to = steer_from = steer_to = 0
        for start, negative_end, group, name in found:
            end = -negative_end
            if end <= masked_to:
                continue
            if name in self._masks:
                masked_to = end
                while hits and hits[-1].start >= start and hits[-1].end <= end:
                    hits.pop()
                continue
            if start < reach.get(group, 0):
                continue
            if end <= covered_to and name in self._yielding and (start > covered_from or end < covered_to):
                continue
            if steer_from < start < steer_to < end:
                continue
            if name in self._yielding:
                steer_from, steer_to = start, end
            reach[group] = end
            if end > covered_to:
                covered_from, covered_to = start, end
            hits.append(Hit(start, end, name))
        return hits


def _longest(found: Iterable[tuple[int, int, str, str]]) -> list[Hit]:
    """Of overlapping phrases of one group the longest only."""
    hits: list[Hit] = []
    reach: dict[str, int] = {}
    for start, negative_end, group, name in found:
        if start >= reach.get(group, 0):
            reach[group] = -negative_end
            hits.append(Hit(start, -negative_end, name))
    return hits


def phrases_by_concept(concepts: Mapping[str, Sequence[str]]) -> list[ConceptPhrases]:
    """Concepts without groups or masks, for tests and small lexicons."""
    return [ConceptPhrases(name, tuple(phrases)) for name, phrases in concepts.items()]
