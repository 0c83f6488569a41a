"""Words that the contract itself deletes from one of its provisions: 第9.1款中“及期满后三个月内”一语删去."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Protocol, TypeVar

from auditor.contract.model import Provision, Reference
from auditor.language.marked import Marked
from auditor.language.quantity_types import Quantities


class _Placed(Protocol):
    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


_Found = TypeVar("_Found", bound=_Placed)
_QUOTED = r"[“\"「](?P<{0}>[^“”\"「」\n]{{2,80}})[”\"」]"
_DELETED = re.compile(
    rf"{_QUOTED.format('zh')}(?:(?:一|等|之)?[语词句]|字样|的?(?:约定|内容|表述|文字|字句|措辞|部分)|[两一二三四五六七八九十]{{1,3}}个?字)?"
    r"(?:予以|均|应|即|自始|应予|全部)?(?:删除|删去|作废|取消|划去|划掉|不适用|不再适用)"
    rf"|\bwords? {_QUOTED.format('en')}(?:,? (?:in|of|from) [^.;\n]{{3,40}}?)?,? (?:are|is|shall be) (?:hereby )?(?:deleted|struck|removed|omitted|disregarded)"
    rf"|\b(?:delete|strike|omit|remove) (?:out )?(?:the words? )?{_QUOTED.format('out')}"
)
_MOST = 20


def without_deleted_words(
    marked: Marked, references: Sequence[Reference], provisions: Sequence[Provision]
) -> Marked:
    """``marked`` without what was found in the words that a sentence deletes from a provision that it names."""
    spans = sorted(_deleted(marked.text, references, provisions))
    if not spans:
        return marked
    ranges = [marked.token_range(*span) for span in spans]
    known = marked.quantities
    return replace(
        marked,
        hits=_outside(marked.hits, ranges),
        aside=_outside(marked.aside, ranges),
        quantities=Quantities(
            durations=_outside(known.durations, spans),
            money=_outside(known.money, spans),
            percentages=_outside(known.percentages, spans),
            dates=_outside(known.dates, spans),
            blanks=_outside(known.blanks, spans),
        ),
    )


def _deleted(
    text: str, references: Sequence[Reference], provisions: Sequence[Provision]
) -> Iterator[tuple[int, int]]:
    for match in list(_DELETED.finditer(text))[:_MOST]:
        words = match["zh"] or match["en"] or match["out"]
        line = text.rfind("\n", 0, match.start()), text.find("\n", match.end())
        until = line[1] if line[1] >= 0 else len(text)
        for reference in references:
            if line[0] < reference.start < until:
                for target in reference.targets:
                    yield from _places(words, text, provisions[target], match)


def _places(words: str, text: str, provision: Provision, told: re.Match[str]) -> Iterator[tuple[int, int]]:
    """Where the words stand in the provision, but not where they are called deleted."""
    at = text.find(words, provision.start, provision.end)
    while at >= 0:
        if not told.start() <= at < told.end():
            yield at, at + len(words)
        at = text.find(words, at + 1, provision.end)


def _outside(found: Sequence[_Found], spans: Sequence[tuple[int, int]]) -> tuple[_Found, ...]:
    """What stands in none of the spans, be they of characters or of tokens."""
    return tuple(
        one for one in found if not any(first <= one.start and one.end <= last for first, last in spans)
    )
