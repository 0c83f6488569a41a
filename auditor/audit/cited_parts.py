"""Cited parts: the second sentence of Section 8, 第八条第二句, 第5条第（2）项: one sentence or point, and not the rest."""

import re

from auditor.audit.reading import Reading
from auditor.contract import Reference

_ORDINALS = {"first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "last": -1, "final": -1}
_CHINESE = {"一": 0, "首": 0, "二": 1, "三": 2, "四": 3, "五": 4, "末": -1, "最后一": -1}
_BEFORE = re.compile(rf"\b(?P<nth>{'|'.join(_ORDINALS)}) sentence (?:of|in) (?:the )?$")
_BEHIND = re.compile(r"\s*(?:的|中的?|之)?第?(?P<nth>最后一|[一二三四五首末])句话?")
_NEAR = 40
_INNER = re.compile(r".[(第](?P<no>\d{1,2}|[一二三四五六七八九十]{1,3}|[a-z])[)]?[项款目]?$")
_ANY_POINT = re.compile(r"(?<=[\s。;:,.])[(](?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-z])[)]")


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


def point_cited(reference: Reference, target: int, reading: Reading) -> tuple[int, int]:
    """第5条第（2）项 of an article that is one paragraph, （1）…；（2）…: the tokens of that point, else of the whole article."""
    marked, provision = reading.contract.marked, reading.contract.provisions[target]
    start, end = provision.start, provision.end
    named = _INNER.search(marked.text, reference.start, reference.end)
    if named and provision.label.strip("第条款项.()（） ") != named["no"]:
        point = re.search(rf"(?:^|(?<=[\s。;:,.]))[(]{re.escape(named['no'])}[)]", marked.text[start:end])
        if point:
            behind = _ANY_POINT.search(marked.text, start + point.end(), end)
            start, end = start + point.start(), behind.start() if behind else end
    return marked.token_at(start), marked.token_at(end - 1) + 1


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
