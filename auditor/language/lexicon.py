"""The lexicon: every phrase of every concept, found in one pass over the tokens."""

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, cast

from auditor.kept import keep, key_of, recall
from auditor.language import fold as folding
from auditor.language import tokens as tokenizing
from auditor.language.fold import fold
from auditor.language.tokens import STEMS, Tokens, norms_of, words_of

if TYPE_CHECKING:
    from auditor.language.matching import Doc

EXACT = "="
GAP = "*"
"""take * down: a phrase in two parts, with a few words between them and no stop."""

_WIDEST_GAP, _WIDEST_CHINESE_GAP = 8, 14
_STOPS = frozenset(",.;:!?。()")
INERT = "INERT"
_MODALITY = "modality"
_new_hit = tuple.__new__  # without the keywords and defaults that a NamedTuple sees to


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
    matched in exactly that form, without stemming ("=damages" is money, "damage" is harm). "take * down" has up to
    seven words or thirteen characters between its parts, and stands where "take" stands. A concept that stands
    ``aside`` has nothing to do with the others: no mask hides it and it hides nothing. A ``quiet`` one hides nothing
    either, but is read like any other: 视频应 tells whose duty it is and leaves the 应 to be read.
    """

    name: str
    phrases: tuple[str, ...]
    group: str = ""
    mask: bool = False
    yields: bool = False
    aside: bool = False
    quiet: bool = False


class _Meaning(NamedTuple):
    """What a phrase means in one concept; ``exact`` are the words it must stand in, "" for any inflection."""

    group: str
    name: str
    exact: str
    mask: bool
    yields: bool
    aside: bool
    quiet: bool


class Lexicon:
    """All concepts of a rule pack, compiled once and used for every contract."""

    def __init__(self, concepts: Iterable[ConceptPhrases]) -> None:
        # Importing spaCy takes half a second, and the window that only shows what was found goes without it.
        from auditor.language.matching import Doc, PhraseMatcher, Vocab

        self._doc, self._vocab = Doc, Vocab()
        self._matcher = PhraseMatcher(self._vocab)
        self._meanings: dict[int, tuple[_Meaning, ...]] = {}
        self._asides: dict[int, tuple[_Meaning, ...]] = {}
        self._hiding: set[int] = set()
        self._gaps: dict[str, _Firsts] = {}
        for number, (meaning_set, patterns, gaps) in enumerate(_compiled(list(concepts))):
            self._add(f"meaning {number}", meaning_set, patterns)
            key = self._vocab.strings[f"meaning {number}"]
            for first, last in gaps:
                self._add_in_two_parts(first, last, key)

    def _add(self, name: str, meaning_set: tuple[_Meaning, ...], patterns: list[list[int]]) -> None:
        # Lists of hashes, as a pickled matcher adds them: a Doc for each phrase costs a second at every start.
        if patterns:
            self._matcher.add(name, cast("list[Doc]", patterns))
        key = self._vocab.strings.add(name)
        if any(meaning.yields or meaning.name == INERT for meaning in meaning_set):
            self._hiding.add(key)
        for kept, aside in ((self._meanings, False), (self._asides, True)):
            if chosen := tuple(meaning for meaning in meaning_set if meaning.aside is aside):
                kept[key] = chosen

    def _add_in_two_parts(self, first: list[str], last: list[str], key: int) -> None:
        begun = self._gaps.setdefault(first[0], {}).setdefault("".join(first[1:2]), [])
        seconds = next((seconds for known, seconds in begun if known == first), None)
        if seconds is None:
            seconds = {}
            begun.append((first, seconds))
        seconds.setdefault(last[0], []).append((last, key))

    def match(self, tokens: Tokens) -> list[Hit]:
        """All hits but those that stand aside, in order of their start, longest first; positions count tokens."""
        return self.match_all(tokens)[0]

    def match_all(self, tokens: Tokens) -> tuple[list[Hit], list[Hit]]:
        """The hits as of `match`, and those that stand aside."""
        doc = self._doc(self._vocab, words=tokens.norms)
        matches = self._with_two_parts(self._matcher(doc), tokens.norms)
        found = sorted([(start, -end, key) for key, start, end in matches if key in self._meanings])
        aside = sorted([(start, -end, key) for key, start, end in matches if key in self._asides])
        return self._resolve(found, tokens), self._longest(aside, tokens)

    def _with_two_parts(
        self, matches: list[tuple[int, int, int]], norms: list[str]
    ) -> list[tuple[int, int, int]]:
        """The matches with those of phrases in two parts; of one group the longer one counts: 不对…负责 is not 不对."""
        gapped = list(self._in_two_parts(norms))
        if not gapped:
            return matches
        groups: dict[tuple[int, int], set[str]] = {}
        for key, start, end in gapped:
            groups.setdefault((start, end), set()).update(one.group for one in self._meanings.get(key, ()))
        starts = {start for start, _ in groups}
        kept = [
            (key, start, end)
            for key, start, end in matches
            if start not in starts
            or (start, end) not in groups
            or groups[start, end].isdisjoint(one.group for one in self._meanings.get(key, ()))
        ]
        return kept + gapped

    def _in_two_parts(self, norms: list[str]) -> Iterator[tuple[int, int, int]]:
        """The first parts of phrases in two parts, as the matcher gives whole ones."""
        gaps = self._gaps
        last = len(norms) - 1
        for at in [at for at, norm in enumerate(norms) if norm in gaps]:
            begun = gaps[norms[at]]
            for first, seconds in (*begun.get("", ()), *begun.get(norms[at + 1] if at < last else "", ())):
                end = at + len(first)
                if end - at <= _TOLD_BY_KEYS or norms[at:end] == first:
                    for key in _second_parts(norms, end, seconds):
                        yield key, at, end

    def _resolve(self, found: list[tuple[int, int, int]], tokens: Tokens) -> list[Hit]:
        """Drop what a longer phrase of the same group, a mask or, for what yields, any longer phrase covers."""
        hits: list[Hit] = []
        reach: dict[str, int] = {}
        reach_of, meanings, add = reach.get, self._meanings, hits.append
        covered_from = covered_to = masked_to = steer_from = steer_to = 0
        covers_words = False
        for start, negative_end, key in found:
            end = -negative_end
            if end <= masked_to:
                continue
            inside = end <= covered_to and (start > covered_from or end < covered_to)
            word = not covers_words and inside and not self._is_bare(tokens, start, end)
            steered = steer_from < start < steer_to < end
            for group, name, exact, mask, yields, _, quiet in meanings[key]:
                if exact and exact != tokens.words(start, end):
                    continue
                if mask:
                    masked_to = end
                    while hits and hits[-1].start >= start and hits[-1].end <= end:
                        hits.pop()
                    break
                if steered or start < reach_of(group, 0):
                    continue
                if inside and yields and not (word and group == _MODALITY):
                    continue
                if yields:
                    steer_from, steer_to = start, end
                reach[group] = end
                if end > covered_to and not quiet:
                    covered_from, covered_to = start, end
                    covers_words = key in self._hiding
                add(_new_hit(Hit, (start, end, name)))
        return hits

    def _longest(self, found: list[tuple[int, int, int]], tokens: Tokens) -> list[Hit]:
        """Of overlapping phrases of one group that stand aside the longest only."""
        hits: list[Hit] = []
        reach: dict[str, int] = {}
        for start, negative_end, key in found:
            end = -negative_end
            for meaning in self._asides[key]:
                if meaning.exact and meaning.exact != tokens.words(start, end):
                    continue
                if start >= reach.get(meaning.group, 0):
                    reach[meaning.group] = end
                    hits.append(Hit(start, end, meaning.name))
        return hits

    @staticmethod
    def _is_bare(tokens: Tokens, start: int, end: int) -> bool:
        """A single Chinese character, which may be part of any word: the 应 of 供应."""
        return end - start == 1 and not tokens.norms[start].isascii()


_TOLD_BY_KEYS = 2
_Firsts: TypeAlias = dict[str, list[tuple[list[str], "_Seconds"]]]
"""The first parts that begin with one token, each with its second parts, by their second token ("" without one)."""

_Seconds: TypeAlias = dict[str, list[tuple[list[str], int]]]
"""The second parts that may stand behind one first part, with their keys, by the token they begin with."""


def _second_parts(norms: list[str], at: int, seconds: _Seconds) -> Iterator[int]:
    """The keys of the second parts that stand behind token ``at``, not at once, not far, and before any stop."""
    if seconds.keys().isdisjoint(norms[at + 1 : at + _WIDEST_CHINESE_GAP]):
        return
    seen: set[int] = set()
    for start in range(at + 1, min(at + _WIDEST_CHINESE_GAP, len(norms))):
        if norms[start - 1] in _STOPS:
            return
        for last, key in seconds.get(norms[start], ()):
            if start - at >= _WIDEST_GAP and last[0].isascii():
                continue
            if norms[start : start + len(last)] == last and key not in seen:
                seen.add(key)
                yield key


_MeaningSet: TypeAlias = tuple[_Meaning, ...]
_Patterns: TypeAlias = list[list[int]]
_Gaps: TypeAlias = list[tuple[list[str], list[str]]]


def _compiled(concepts: list[ConceptPhrases]) -> list[tuple[_MeaningSet, _Patterns, _Gaps]]:
    """All phrases by what they mean, as hashes and in parts, worked out once and kept for the next start."""
    sources = (str(module.__file__) for module in (folding, tokenizing, sys.modules[__name__]))
    key = key_of(repr(concepts), STEMS, program=sources)
    kept = recall(key)
    if not isinstance(kept, list):
        kept = _compile(concepts)
        keep(key, kept)
    hash_of = _Hashes()
    return [
        (
            tuple(_Meaning(*one) for one in meant),
            [[hash_of[norm] for norm in phrase.split(_BETWEEN)] for phrase in phrases],
            gaps,
        )
        for meant, phrases, gaps in kept
    ]


class _Hashes(dict[str, int]):
    """What spaCy calls each token, worked out once for each."""

    def __init__(self) -> None:
        from auditor.language.matching import StringStore

        self._hash_of = StringStore().add

    def __missing__(self, norm: str) -> int:
        self[norm] = found = int(self._hash_of(norm))
        return found


_BETWEEN = " "


def _compile(concepts: list[ConceptPhrases]) -> list[tuple[_MeaningSet, list[str], _Gaps]]:
    """One entry per set of meanings: a phrase of three concepts is found once and means three things. Phrases are kept as
    their tokens in a row, which JSON reads four times faster than their hashes."""
    meanings: dict[tuple[str, ...], set[_Meaning]] = {}
    for phrase, folded, concept in _folded_phrases(concepts):
        if norms := tuple(norms_of(folded)):
            exact = " ".join(words_of(folded)) if phrase.startswith(EXACT) else ""
            group = concept.group or concept.name
            meaning = _Meaning(
                group, concept.name, exact, concept.mask, concept.yields, concept.aside, concept.quiet
            )
            meanings.setdefault(norms, set()).add(meaning)
    made: dict[_MeaningSet, tuple[list[str], _Gaps]] = {}
    for norms, meant in meanings.items():
        patterns, gaps = made.setdefault(tuple(sorted(meant)), ([], []))
        if GAP in norms:
            at = norms.index(GAP)
            gaps.append((list(norms[:at]), list(norms[at + 1 :])))
        else:
            patterns.append(_BETWEEN.join(norms))
    return [(meant, *parts) for meant, parts in made.items()]


def _folded_phrases(concepts: list[ConceptPhrases]) -> Iterator[tuple[str, str, ConceptPhrases]]:
    """Every phrase as it is written and folded, with its concept; all are folded in one go."""
    phrases = [(" ".join(phrase.split()), concept) for concept in concepts for phrase in concept.phrases]
    folded = fold("\n".join(phrase.removeprefix(EXACT) for phrase, _ in phrases)).text.split("\n")
    for (phrase, concept), one in zip(phrases, folded, strict=True):
        yield phrase, one, concept


def phrases_by_concept(concepts: Mapping[str, Sequence[str]]) -> list[ConceptPhrases]:
    """Concepts without groups or masks, for tests and small lexicons."""
    return [ConceptPhrases(name, tuple(phrases)) for name, phrases in concepts.items()]
