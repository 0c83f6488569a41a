"""Leftovers of the negotiation: tracked changes, struck-out and hidden text, comments."""

from collections.abc import Iterator

from auditor.audit.model import DraftFinding
from auditor.contract import Contract
from auditor.errors import Bilingual

_KINDS = {
    "insertions": Bilingual("修订插入 {count} 处", "{count} tracked insertions"),
    "deletions": Bilingual("修订删除 {count} 处", "{count} tracked deletions"),
    "struck_out": Bilingual("删除线文字 {count} 处", "{count} passages struck out"),
    "hidden": Bilingual("隐藏文字 {count} 处", "{count} hidden passages"),
    "comments": Bilingual("批注 {count} 条", "{count} comments"),
}
_SAID = Bilingual(
    "文件中留有{kinds}。审查按接受全部修订后的文字进行；签署前请逐一接受或拒绝修订，并删除批注和隐藏文字。",
    "The file still holds {kinds}. The audit read the text as if all changes were accepted; accept or reject each "
    "change and delete comments and hidden text before signing.",
)


def leftovers(contract: Contract) -> Iterator[DraftFinding]:
    """One finding for all of them; their words are no part of the text, so there is no evidence in it."""
    revisions = contract.document.revisions
    found = [
        said.filled(count=getattr(revisions, kind))
        for kind, said in _KINDS.items()
        if getattr(revisions, kind)
    ]
    if found:
        message = Bilingual(
            _SAID.zh.format(kinds="、".join(kind.zh for kind in found)),
            _SAID.en.format(kinds=", ".join(kind.en for kind in found)),
        )
        is_grave = any((revisions.insertions, revisions.deletions, revisions.struck_out, revisions.hidden))
        yield DraftFinding("tracked_changes", message, "medium" if is_grave else "low")
