"""Words that the contract itself deletes from one of its provisions, or puts others in the place of.

第9.1款中“及期满后三个月内”一语删去; in clause 6 “twelve hours” is replaced by “three business days”.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, NamedTuple, TypeVar

from auditor.contract.model import Provision, Reference
from auditor.language.finding import at_word_start, find_all
from auditor.language.lexicon import Hit
from auditor.language.marked import Marked
from auditor.language.quantity_types import Quantities, Spanned

_Found = TypeVar("_Found", bound=Spanned)


class _Amendment(NamedTuple):
    """Characters of a provision that are read as those of ``new``, or not at all."""

    start: int
    end: int
    new: tuple[int, int] | None = None


_QUOTED = r"[“\"「'](?P<{0}>[^“”\"「」'\n]{{2,80}})[”\"」']"
_PERIOD = r"(?P<{0}>[\d一二两三四五六七八九十百]{{1,5}}个?(?:自然|日历|工作)?(?:小时|日|天|周|月|年))"
_HEREBY = "(?:hereby )?(?:deleted and )?"
_WORD = r"(?:一?[语词句]|字样)?"
_TO = "(?:修改|变更|更改|替换|调整|替代|更正|改写|缩短|延长)?(?:改)?[为作成]"
_DELETED = re.compile(
    rf"{_QUOTED.format('zh')}(?:(?:一|等|之)?[语词句]|字样|的?(?:约定|内容|表述|文字|字句|措辞|部分)|[两一二三四五六七八九十]{{1,3}}个?字)?"
    r"(?:予以|均|应|即|自始|应予|全部)?(?:删除|删去|作废|取消|划去|划掉|不适用|不再适用|不予适用|不予保留|不予采用|不生效|不作数|(?:失效|无效)(?!的?[,，]|时|的?情况|者))"
    rf"|\bwords? {_QUOTED.format('en')}(?:,? (?:in|of|from) [^.;\n]{{3,40}}?)?,? (?:are|is|shall be) (?:hereby )?(?:deleted|struck|removed|omitted|disregarded)(?! and (?:replaced|substituted))"
    rf"|\b(?:delete|strike|omit|remove) (?:out )?(?:the words? )?{_QUOTED.format('out')}(?! and (?:replace|insert|substitute))"
)
_REPLACED = (
    re.compile(rf"{_QUOTED.format('old')}{_WORD},?(?:均|应|即|一律|予以|相应)?{_TO}{_QUOTED.format('new')}"),
    re.compile(rf"[由将从的]{_PERIOD.format('old')},?(?:均|应|一律|予以|相应)?{_TO}{_PERIOD.format('new')}"),
    re.compile(
        rf"{_QUOTED.format('old')}(?:,? (?:in|of|from) [^.;\n]{{3,40}}?)?,? (?:are|is|shall be|to be) {_HEREBY}"
        rf"(?:replaced|substituted|changed|amended|extended|reduced|shortened)(?: by| with| to| to read| for)?(?: the words?)? {_QUOTED.format('new')}"
    ),
    re.compile(
        rf"{_QUOTED.format('old')}(?:,? in [^.;\n]{{3,40}}?)?,? (?:(?:is|are|shall) (?:to )?(?:be )?read(?: as)?|reads(?: as)?) {_QUOTED.format('new')}"
    ),
    re.compile(
        rf"{at_word_start('replace', 'change', 'amend', 'delete')}s? (?:the words? )?{_QUOTED.format('old')}(?:,? in [^.;\n]{{3,40}}?)?,? (?:with|by|to|to read|and (?:replace|substitute|insert)(?: it| them)?(?: with| by)?)(?: the words?)? {_QUOTED.format('new')}"
    ),
    re.compile(
        rf"{at_word_start('for', 'in place of', 'instead of')} (?:the words? )?{_QUOTED.format('old')}(?:,? in [^.;\n]{{3,40}}?)?,? (?:substitute|read|insert)(?: the words?)? {_QUOTED.format('new')}"
    ),
)
_DELETES = tuple(
    "删 作废 取消 划去 划掉 不适用 不再适用 不予 不生效 不作数 失效 无效 delete strike struck omit remove disregard".split()
)
_MOST = 20


def with_amended_words(
    marked: Marked, references: Sequence[Reference], provisions: Sequence[Provision]
) -> Marked:
    """``marked`` as it reads with the words that a sentence deletes or replaces in a provision that it names."""
    amendments = sorted(_amendments(marked.text, references, provisions))
    if not amendments:
        return marked
    return replace(
        marked,
        hits=_amended(marked.hits, amendments, marked),
        aside=_amended(marked.aside, amendments, marked),
        quantities=_amended_quantities(marked.quantities, amendments),
        read_as={(one.start, one.end): one.new for one in amendments if one.new},
    )


def _amendments(
    text: str, references: Sequence[Reference], provisions: Sequence[Provision]
) -> Iterator[_Amendment]:
    told: list[tuple[re.Match[str], str, tuple[int, int] | None]] = [
        (match, next(name for name in ("zh", "en", "out") if match[name]), None)
        for match in find_all(_DELETED, text, *_DELETES)
    ]
    told += [(match, "old", match.span("new")) for shape in _REPLACED for match in shape.finditer(text)]
    for match, name, new in told[:_MOST]:
        words = match[name]
        first, last = text.rfind("\n", 0, match.start()), text.find("\n", match.end())
        until = last if last >= 0 else len(text)
        found = False
        for target in {
            target
            for reference in references
            if first < reference.start < until
            for target in reference.targets
        }:
            for at in _places(words, text, provisions[target], match):
                yield _Amendment(at, at + len(words), new)
                found = True
        if found:
            yield _Amendment(*match.span(name))  # where they are called deleted they say nothing either


def _places(words: str, text: str, provision: Provision, told: re.Match[str]) -> Iterator[int]:
    """Where the words stand in the provision, but not where they are called deleted."""
    at = text.find(words, provision.start, provision.end)
    while at >= 0:
        if not told.start() <= at < told.end():
            yield at
        at = text.find(words, at + 1, provision.end)


def _amended_quantities(known: Quantities, amendments: Sequence[_Amendment]) -> Quantities:
    def amended(found: Sequence[_Found]) -> tuple[_Found, ...]:
        kept = list(_outside(found, [(one.start, one.end) for one in amendments]))
        for one in amendments:
            for new in found if one.new else ():
                if one.new and one.new[0] <= new.start and new.end <= one.new[1]:
                    placed: Any = new
                    kept.append(replace(placed, start=one.start, end=one.end))
        return tuple(sorted(kept, key=lambda quantity: quantity.start))

    return Quantities(
        durations=amended(known.durations),
        money=amended(known.money),
        percentages=amended(known.percentages),
        dates=amended(known.dates),
        blanks=amended(known.blanks),
    )


def _amended(hits: Sequence[Hit], amendments: Sequence[_Amendment], marked: Marked) -> tuple[Hit, ...]:
    """The hits of the new words stand where the old ones stood, in their order."""
    ranges = [marked.token_range(one.start, one.end) for one in amendments]
    kept = list(_outside(hits, ranges))
    for (start, end), one in zip(ranges, amendments, strict=True):
        if one.new is None:
            continue
        first, last = marked.token_range(*one.new)
        for hit in hits:
            if first <= hit.start and hit.end <= last:
                at = min(start + hit.start - first, end - 1)
                kept.append(hit._replace(start=at, end=min(max(at + 1, start + hit.end - first), end)))
    return tuple(sorted(kept))


def _outside(found: Sequence[_Found], spans: Sequence[tuple[int, int]]) -> tuple[_Found, ...]:
    """What stands in none of the spans, be they of characters or of tokens."""
    return tuple(
        one for one in found if not any(first <= one.start and one.end <= last for first, last in spans)
    )
