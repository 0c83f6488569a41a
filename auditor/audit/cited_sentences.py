"""Cited sentences: the second sentence of Section 8, 第八条第二句: one sentence of a provision, and not the rest."""

import re

from auditor.audit.reading import Reading
from auditor.contract import Reference

_ORDINALS = {"first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "last": -1, "final": -1}
_CHINESE = {"一": 0, "首": 0, "二": 1, "三": 2, "四": 3, "五": 4, "末": -1, "最后一": -1}
_BEFORE = re.compile(rf"\b(?P<nth>{'|'.join(_ORDINALS)}) sentence (?:of|in) (?:the )?$")
_BEHIND = re.compile(r"\s*(?:的|中的?|之)?第?(?P<nth>最后一|[一二三四五首末])句话?")
_NEAR = 40


def sentence_cited(reference: Reference, target: int, reading: Reading) -> tuple[int, int] | None:
    """The tokens of the one sentence of ``target`` that the words beside a reference name; None where they name none,
    and no tokens where it is not there."""
    text = reading.contract.marked.text
    before = _BEFORE.search(text, max(0, reference.start - _NEAR), reference.start)
    behind = _BEHIND.match(text, reference.end)
    if before is None and behind is None:
        return None
    nth = _ORDINALS[before["nth"]] if before else _CHINESE[behind["nth"]] if behind else 0
    sentences = _sentences(target, reading)
    if not -len(sentences) <= nth < len(sentences):
        return 0, 0
    return sentences[nth]


def _sentences(target: int, reading: Reading) -> list[tuple[int, int]]:
    """The tokens of each sentence of a provision, whose statements end at semicolons, too."""
    norms, found = reading.contract.marked.tokens.norms, []
    first = -1
    for one in reading.within(target):
        first = one.start if first < 0 else first
        if norms[one.end - 1] != ";":
            found.append((first, one.end))
            first = -1
    return found
