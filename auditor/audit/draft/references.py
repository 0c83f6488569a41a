"""References to articles and annexes that are not in the file."""

from collections.abc import Iterator

from auditor.audit.draft.found import Span, around, finding
from auditor.audit.model import DraftFinding
from auditor.contract import Contract
from auditor.contract.dangling import dangling_references
from auditor.errors import Bilingual

_ARTICLE = Bilingual(
    "引用了“{words}”，但本文件没有编号为 {number} 的条款。请改正引用或补入条款。",
    "“{words}” is referred to, but this file has no provision numbered {number}. Correct the reference or add it.",
)
_ANNEXES = Bilingual(
    "引用的附件不在本文件内：{words}。请取得附件一并审查，或删除引用。",
    "Annexes referred to are not in this file: {words}. Obtain and review them, or delete the references.",
)


def missing_targets(contract: Contract) -> Iterator[DraftFinding]:
    """One finding per article that is not there, and one for all annexes that are not."""
    articles: dict[str, tuple[str, list[Span]]] = {}
    annexes: dict[str, list[Span]] = {}
    for reference, number in dangling_references(contract):
        words = contract.words(reference.start, reference.end)
        span = around(contract, reference.start, reference.end)
        if reference.annex:
            annexes.setdefault(words, []).append(span)
        else:
            articles.setdefault(number, (words, []))[1].append(span)
    for number, (words, spans) in articles.items():
        message = _ARTICLE.filled(words=words, number=number)
        yield finding(contract, "dangling_reference", "medium", message, spans)
    if annexes:
        message = Bilingual(
            _ANNEXES.zh.format(words="、".join(annexes)), _ANNEXES.en.format(words=", ".join(annexes))
        )
        every = [span for spans in annexes.values() for span in spans]
        yield finding(contract, "dangling_reference", "medium", message, every)
