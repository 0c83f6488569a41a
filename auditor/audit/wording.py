"""Two drafts side by side: which provision of one became which of the other, and what its words became."""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from difflib import SequenceMatcher
from enum import StrEnum
from functools import cached_property, lru_cache
from itertools import pairwise

from auditor.audit.evidence import evidence_at
from auditor.audit.model import Heading
from auditor.documents.model import Document
from auditor.language.fold import fold, is_cjk
from auditor.language.tokens import norms_of

_ALIKE = 0.45
"""Of 1: how much two provisions must share to be taken for one that was edited."""

_MOST_PAIRS = 4_000_000
"""Words of one text times words of the other: beyond it comparing them takes seconds."""

_SENTENCE = re.compile(r"[^。；;.!?！？\n]*(?:[。；;.!?！？\n]+|$)")
_NUMERALS = frozenset("〇零一二三四五六七八九十百")
_SHORT = 4
_SPACED = re.compile(
    r"\s*(?:[㐀-鿿豈-\ufaff]|[^\W\d_㐀-鿿豈-\ufaff]+(?:['’-][^\W\d_㐀-鿿豈-\ufaff]+)*|\d+(?:[.,]\d+)*|.)|\s+$",
    re.DOTALL,
)


class PieceKind(StrEnum):
    """What became of a stretch of words."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one of the two texts, or of both."""

    kind: PieceKind
    text: str


_JOINED_WITHOUT_SPACE = frozenset("（(第")


class SectionChange(StrEnum):
    """What became of a provision's words, wherever it stands now."""

    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True)
class Section:
    """A provision down to its first numbered part: ``label`` as a reader would cite it, ``text`` without that number.

    ``label`` is empty for what stands before the first number; without a heading of its own its first words stand in.
    """

    label: str
    heading: str
    text: str
    page: int | None

    def __getstate__(self) -> dict[str, object]:
        """Goes to another process without what it has worked out for itself, which is larger than its text."""
        return {one.name: getattr(self, one.name) for one in fields(self)}

    @property
    def headed(self) -> bool:
        """Whether the heading is one."""
        return bool(self.heading) and not self.heading.endswith("…")

    @cached_property
    def exact(self) -> str:
        """The text in its one dress without blanks; equal for two sections that say the same in the same words."""
        return "".join(fold(self.text).text.split())

    @cached_property
    def shingles(self) -> Counter[tuple[str, ...]]:
        """Pairs of neighbouring words, or characters, without numbers: edits leave most of them as they were."""
        norms = [norm for norm in norms_of(fold(self.text).text) if norm.isalpha() and norm not in _NUMERALS]
        pairs: Counter[tuple[str, ...]] = Counter(pairwise(norms))
        return pairs + Counter((norm,) for norm in norms) if len(norms) < _SHORT else pairs


@dataclass(frozen=True, slots=True)
class SectionPair:
    """A provision in both drafts, or in one; ``moved`` against its neighbours, which a new number alone is not."""

    change: SectionChange
    old: Section | None
    new: Section | None
    moved: bool = False
    pieces: tuple[Piece, ...] = ()

    @property
    def renumbered(self) -> bool:
        return self.old is not None and self.new is not None and self.old.label != self.new.label


def sections(document: Document, outline: Sequence[Heading]) -> list[Section]:
    """The whole text in pieces, cut where a provision of the outline begins; by paragraph if it has no outline."""
    if not outline:
        return [
            Section("", "", block.text, block.place.page) for block in document.blocks if block.text.strip()
        ]
    starts = [heading.start for heading in outline]
    cuts = zip(
        ["", *cited(outline)], [0, *starts], [*starts, len(document.text)], [None, *outline], strict=True
    )
    found = []
    for label, start, end, heading in cuts:
        text = document.text[start:end].strip()
        if heading:
            text = text.removeprefix(heading.label).strip()
        if text:
            (place,) = evidence_at(document, [(start, end)])
            found.append(Section(label, heading.text if heading else "", text, place.page))
    return found


def matched(old: Sequence[Section], new: Sequence[Section]) -> list[SectionPair]:
    """What became of each section, in the order of the new draft; what was removed stands where it used to."""
    partner = _partners(old, new)
    moved = _out_of_order(partner)
    pairs: list[SectionPair] = []
    of_new = {after: before for before, after in partner.items()}
    removed = iter([index for index in range(len(old)) if index not in partner])
    waiting = next(removed, None)
    for index, section in enumerate(new):
        before = of_new.get(index)
        while before is not None and before not in moved and waiting is not None and waiting < before:
            pairs.append(SectionPair(SectionChange.REMOVED, old[waiting], None))
            waiting = next(removed, None)
        pairs.append(_pair(old[before] if before is not None else None, section, moved=before in moved))
    while waiting is not None:
        pairs.append(SectionPair(SectionChange.REMOVED, old[waiting], None))
        waiting = next(removed, None)
    return pairs


def pieces(old: str, new: str) -> tuple[Piece, ...]:
    """The words that stayed, went and came, Chinese by character; differences of width, script or blanks are none.

    Where both texts are very long, only sentences that are near each other are compared word by word.
    """
    before, after = _SPACED.findall(old), _SPACED.findall(new)
    if len(before) * len(after) > _MOST_PAIRS:
        return _by_sentence(_SENTENCE.findall(old), _SENTENCE.findall(new))
    matcher = SequenceMatcher(None, list(map(_key, before)), list(map(_key, after)), autojunk=False)
    found: list[Piece] = []
    for left, right, same in _runs(matcher.get_opcodes(), before):
        new_text = "".join(after[right])
        found += [Piece(PieceKind.SAME, new_text)] if same else _replaced("".join(before[left]), new_text)
    return tuple(found)


def _by_sentence(before: Sequence[str], after: Sequence[str]) -> tuple[Piece, ...]:
    # Sentences that are said again and again are no landmarks, and would cost the square of their number.
    matcher = SequenceMatcher(None, list(map(_key, before)), list(map(_key, after)), autojunk=True)
    found: list[Piece] = []
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        old_text, new_text = "".join(before[i1:i2]), "".join(after[j1:j2])
        if tag == "equal":
            found.append(Piece(PieceKind.SAME, new_text))
        elif len(old_text) * len(new_text) <= _MOST_PAIRS:
            found += pieces(old_text, new_text)
        else:
            found += _replaced(old_text, new_text)
    return tuple(found)


def _replaced(old: str, new: str) -> list[Piece]:
    both = (Piece(PieceKind.REMOVED, old), Piece(PieceKind.ADDED, new))
    return [piece for piece in both if piece.text.strip()]


def _pair(old: Section | None, new: Section, *, moved: bool) -> SectionPair:
    if old is None:
        return SectionPair(SectionChange.ADDED, None, new)
    if old.exact == new.exact:
        return SectionPair(SectionChange.SAME, old, new, moved)
    return SectionPair(SectionChange.CHANGED, old, new, moved, pieces(old.text, new.text))


def cited(outline: Sequence[Heading]) -> Iterator[str]:
    """Each number as a reader cites it, with that of the article around it."""
    article = ""
    for heading in outline:
        article = heading.label if heading.depth == 1 else article
        yield heading.label if heading.depth == 1 else cited_within(article, heading.label)


def cited_within(article: str, number: str) -> str:
    """Both numbers, unless the second one says it all: "第五条（一）", "三、1", but "7.2" under "第七条"."""
    if "." in number.strip(".．") or not article:
        return number
    if number[:1] in _JOINED_WITHOUT_SPACE:
        return article + number
    return f"{article.rstrip('、.')}、{number}" if not article.isascii() else f"{article} {number}"


# Matching


def _partners(old: Sequence[Section], new: Sequence[Section]) -> dict[int, int]:
    """For each section of the old draft the one it became: the same words first, then the most alike, then the heading."""
    partner: dict[int, int] = {}
    taken: set[int] = set()

    def join(before: int, after: int) -> None:
        if before not in partner and after not in taken:
            partner[before] = after
            taken.add(after)

    for key in ("exact", "heading"):
        if key == "heading":
            for _, before, after in sorted(_candidates(old, new, partner, taken)):
                join(before, after)
        places: dict[str, list[int]] = defaultdict(list)
        for index, section in enumerate(new):
            if index not in taken:
                places[getattr(section, key)].append(index)
        for index, section in enumerate(old):
            same = places.get(getattr(section, key))
            if index not in partner and getattr(section, key) and same:
                join(index, same.pop(0))
    return partner


def _candidates(
    old: Sequence[Section], new: Sequence[Section], partner: dict[int, int], taken: set[int]
) -> Iterator[tuple[tuple[float, int], int, int]]:
    """Pairs that are alike enough, each with what sorts the likeliest first: likeness, then how near they stand."""
    holders: dict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)
    for index, section in enumerate(new):
        if index not in taken:
            for shingle, count in section.shingles.items():
                holders[shingle].append((index, count))
    sizes = [section.shingles.total() for section in new]
    for index, section in enumerate(old):
        if index in partner:
            continue
        # What is shared with every other section at once: comparing them two by two takes minutes on a long contract.
        shared: Counter[int] = Counter()
        for shingle, count in section.shingles.items():
            for other, times in holders.get(shingle, ()):
                shared[other] += min(count, times)
        size = section.shingles.total()
        for other, common in shared.items():
            # Dice's coefficient: 1 for the same words, 0 for none in common.
            likeness = 2 * common / (size + sizes[other])
            if likeness >= _ALIKE:
                yield (-round(likeness, 3), abs(index - other)), index, other


def _out_of_order(partner: dict[int, int]) -> set[int]:
    """The fewest sections of the old draft that, taken out, leave the others in the order of the new one."""
    order = sorted(partner)
    ends: list[int] = []
    chains: list[list[int]] = []
    for before in order:
        place = bisect_left(ends, partner[before])
        chain = [*(chains[place - 1] if place else []), before]
        if place == len(ends):
            ends.append(partner[before])
            chains.append(chain)
        else:
            ends[place], chains[place] = partner[before], chain
    return set(order) - set(chains[-1] if chains else [])


# Words


@lru_cache(maxsize=1 << 14)
def _key(token: str) -> str:
    return fold(token.strip()).text


def _runs(
    opcodes: Sequence[tuple[str, int, int, int, int]], before: Sequence[str]
) -> Iterator[tuple[slice, slice, bool]]:
    """The opcodes with what changes run together where nothing but one character stayed between two changes."""
    start: tuple[int, int] | None = None
    end = (0, 0)
    for number, (tag, i1, i2, j1, j2) in enumerate(opcodes):
        inside = 0 < number < len(opcodes) - 1
        if tag == "equal" and not (inside and _is_slight(before[i1:i2])):
            if start:
                yield slice(start[0], end[0]), slice(start[1], end[1]), False
                start = None
            yield slice(i1, i2), slice(j1, j2), True
        else:
            start = start or (i1, j1)
        end = (i2, j2)
    if start:
        yield slice(start[0], end[0]), slice(start[1], end[1]), False


def _is_slight(tokens: Sequence[str]) -> bool:
    token = tokens[0].strip()
    return len(tokens) == 1 and len(token) <= 1 and not (token.isdigit() or (token and not is_cjk(token)))
