"""The lexicon: every phrase of every concept, found in one pass over the tokens."""

from collections.abc import Iterable, Iterator
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, cast

from auditor.language.phrasebook import ConceptPhrases, Meaning, phrasebook_of
from auditor.language.tokens import Tokens

if TYPE_CHECKING:
    from auditor.language.matching import Doc

_WIDEST_GAP, _WIDEST_CHINESE_GAP = 8, 14
_STOPS = frozenset(",.;:!?。()")
INERT = "INERT"
_MODALITY = "modality"
_NAME, _FIRST_PART = "meaning {}", "first part {}"
_new_hit = tuple.__new__  # without the keywords and defaults that a NamedTuple sees to


class Hit(NamedTuple):
    """A phrase of ``concept`` over tokens ``start`` to ``end`` (exclusive)."""

    start: int
    end: int
    concept: str


class Lexicon:
    """All concepts of a rule pack, compiled once and used for every contract."""

    def __init__(self, concepts: Iterable[ConceptPhrases]) -> None:
        # Importing spaCy takes half a second, and the window that only shows what was found goes without it.
        from auditor.language.matching import Doc, PhraseMatcher, Vocab

        self._doc, self._vocab = Doc, Vocab()
        self._matcher = PhraseMatcher(self._vocab)
        self._phrasebook = phrasebook_of(concepts)
        self._lock = Lock()
        self._meanings: dict[int, tuple[Meaning, ...]] = {}
        self._asides: dict[int, tuple[Meaning, ...]] = {}
        self._hiding: set[int] = set()
        self._ruling: set[int] = set()
        self._seconds: dict[int, _Seconds] = {}
        self._keys = [self._know(number, meant) for number, meant in enumerate(self._phrasebook.meanings)]

    def _know(self, number: int, meaning_set: tuple[Meaning, ...]) -> int:
        """The matcher's key of a set of meanings."""
        key = int(self._vocab.strings.add(_NAME.format(number)))
        if any(meaning.yields or meaning.name == INERT for meaning in meaning_set):
            self._hiding.add(key)
        if any(meaning.group == _MODALITY for meaning in meaning_set):
            self._ruling.add(key)
        for kept, aside in ((self._meanings, False), (self._asides, True)):
            if chosen := tuple(meaning for meaning in meaning_set if meaning.aside is aside):
                kept[key] = chosen
        return key

    def _take_up(self, norms: list[str]) -> None:
        """Make the matcher ready for a text: add the phrases that may stand in it and in no text before."""
        with self._lock:  # a second text must not be read before what it shares with the first is there
            hash_of = self._vocab.strings.add
            patterns: dict[int, list[list[int]]] = {}
            for phrase in self._phrasebook.begun_in(norms):
                patterns.setdefault(phrase.number, []).append([hash_of(norm) for norm in phrase.tokens])
            for number, some in patterns.items():
                # Lists of hashes, as a pickled matcher adds them: a Doc for each phrase takes ten times as long.
                self._matcher.add(_NAME.format(number), cast("list[Doc]", some))
            for phrase in self._phrasebook.begun_in_two_parts(norms):
                self._add_in_two_parts(phrase.tokens, phrase.last, self._keys[phrase.number])

    def _add_in_two_parts(self, first: list[str], last: list[str], key: int) -> None:
        """The matcher finds the first part, under a key that means nothing but what may stand behind it."""
        hash_of = self._vocab.strings.add
        name = _FIRST_PART.format(" ".join(first))
        opening = hash_of(name)
        seconds = self._seconds.get(opening)
        if seconds is None:
            seconds = self._seconds[opening] = {}
            self._matcher.add(name, cast("list[Doc]", [[hash_of(norm) for norm in first]]))
        seconds.setdefault(last[0], []).append((last, key))

    def match(self, tokens: Tokens) -> list[Hit]:
        """All hits but those that stand aside, in order of their start, longest first; positions count tokens."""
        return self.match_all(tokens)[0]

    def match_all(self, tokens: Tokens) -> tuple[list[Hit], list[Hit]]:
        """The hits as of `match`, and those that stand aside."""
        self._take_up(tokens.norms)
        doc = self._doc(self._vocab, words=tokens.norms)
        matches = self._with_two_parts(self._matcher(doc), tokens.norms)
        ruling = self._ruling
        # Of two phrases over the same words the one that rules comes last: "no obligation" is noted before it releases.
        found = sorted(
            [(start, -end, key in ruling, key) for key, start, end in matches if key in self._meanings]
        )
        aside = sorted([(start, -end, key) for key, start, end in matches if key in self._asides])
        return self._resolve(found, tokens), self._longest(aside, tokens)

    def _with_two_parts(
        self, matches: list[tuple[int, int, int]], norms: list[str]
    ) -> list[tuple[int, int, int]]:
        """The matches with those of phrases in two parts; of one group the longer one counts: 不对…负责 is not 不对."""
        gapped = [
            (second, start, end)
            for key, start, end in matches
            if key in self._seconds
            for second in _second_parts(norms, end, self._seconds[key])
        ]
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

    def _resolve(self, found: list[tuple[int, int, bool, int]], tokens: Tokens) -> list[Hit]:
        """Drop what a longer phrase of the same group, a mask or, for what yields, any longer phrase covers."""
        hits: list[Hit] = []
        reach: dict[str, int] = {}
        reach_of, meanings, add = reach.get, self._meanings, hits.append
        covered_from = covered_to = masked_to = steer_from = steer_to = hiding_from = hiding_to = 0
        for start, negative_end, _, key in found:
            end = -negative_end
            if end <= masked_to:
                continue
            inside = end <= covered_to and (start > covered_from or end < covered_to)
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
                if inside and yields:
                    hidden = end <= hiding_to and (start > hiding_from or end < hiding_to)
                    if hidden or group != _MODALITY or self._is_bare(tokens, start, end):
                        continue
                if yields:
                    steer_from, steer_to = start, end
                reach[group] = end
                if end > covered_to and not quiet:
                    covered_from, covered_to = start, end
                if end > hiding_to and key in self._hiding:
                    hiding_from, hiding_to = start, end
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
