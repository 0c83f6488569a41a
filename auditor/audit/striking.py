"""The words that take back a provision whose number stands in the same statement: 第七条不适用, "Clause 7 is deleted"."""

from collections.abc import Iterator, Sequence

from auditor.audit.denials import IN_TERM
from auditor.audit.reading import Reading
from auditor.audit.statements import STRUCK, Mark, Scope, Statement
from auditor.contract import Side

STRIKES, NOT_BOUND_BY, REPLACED_BY, REPLACES, ONLY_EXAMPLE, AT_VARIANCE = (
    "STRIKES",
    "NOT_BOUND_BY",
    "REPLACED_BY",
    "REPLACES",
    "ONLY_EXAMPLE",
    "AT_VARIANCE",
)
ONLY_MONEY = frozenset(("DAMAGES", "REFUND"))
ACROSS = 16
"""So many tokens may stand between an article's number and the words that take it back: (Exclusivity), 之约定在本次合作中."""
PARTLY = frozenset(("in", "of", "within", "under", "在"))
"""The words in Section 4 are replaced: no more than they."""
ABOUT_IT = frozenset(
    "全文整条部内容的约定规之均即皆亦应被由兹仅只纯属本该此上述前款附件项注原合同协议通用条及"
) | frozenset(
    "of the this is are be shall only agreement contract hereof in it entireti full whole hereto hereby general term standard condit entir"
    " wholli complet note abov claus section articl provis , : * “ ” \" '".split()
)
"""What may stand between an article's number and the words that take it back: of the Agreement, 整条."""
OF = frozenset("之的")
_ENDS = frozenset((*".,;。)(、", "and", "并", "且"))
_ADJOINING, _BEFORE = 6, 3
_ENTIRELY = frozenset(("whole", "entireti", "all", "entir"))
_OPENING, _CLOSING = frozenset('“"「『'), frozenset('”"」』')
_WORDS_OF = frozenset(("中", "里", "内", "的", "word", "phrase"))
_TITLED = ("条款", "整体", "整条", "全部", "一条", "条", "asit")
"""第一条的“保密”条款整体删除, “Confidentiality” as its heading: a title, and no words of the article."""
_SOME_WORDS = ("字样", "一语", "一词", "一句", "等语", "等字", "之语")
_REFUSED = frozenset("waiver delet remov suspens exclus".split())
_NOR_LATER = (["or"], ["nor"], ["and"])
_WHOLE = ("约定", "规定", "全部", "内容", "整条", "的", "之", "及", "of")
_LIKEWISE = frozenset("亦也均皆并可")
_TIES = ("约束", "限制", "拘束", "规限")
_WHOLLY = ("全文", "整条", "整款", "全条", "全款")


def striking(start: int, end: int, statement: Statement, reading: Reading) -> Mark | None:
    """The words that take back the whole provision whose number stands from token ``start`` to ``end``."""
    marks = [mark for name in (STRUCK, STRIKES, NOT_BOUND_BY) for mark in statement.by_concept.get(name, ())]
    # 本条独立于其他条款，合同被撤销的，…: what the contract may come to, and not what becomes of the article
    marks = [mark for mark in marks if mark.scope is not Scope.CONDITION or mark.start < end + _ADJOINING]
    return next((mark for mark in marks if _takes_back(mark, start, end, statement, reading)), None)


def _takes_back(mark: Mark, start: int, end: int, statement: Statement, reading: Reading) -> bool:
    """Whether the words take back the provision whose number stands from token ``start`` to ``end``."""
    norms = reading.contract.marked.tokens.norms
    if norms[start - 1] == "whom":
        return False  # other artistes, on whom this Clause has no effect
    if norms[start - 1] == "of" and norms[start - 2] in _REFUSED and norms[mark.end - 1] == "agre":
        return False  # a waiver of clause 1 is not agreed
    if mark.start == end + 1 and norms[end] in OF:
        return False  # 第七条之删除，酬金不因此减少: what she deletes under it
    if mark.concept == STRUCK and "".join(norms[end : end + 2]) in _WHOLLY and mark.start > end:
        return True  # 第9.3款全文，以及第1.2款中的要求，经三方协商删去
    if mark.concept == STRUCK and 0 <= mark.start - end <= ACROSS:
        between = (other for other in statement.marks if end <= other.start < mark.start)
        whole = not any(other.concept in ONLY_MONEY for other in between)
        whole = whole and not _names_words(end, mark, reading)
        behind = _behind_whom(mark.end, norms, reading)
        return whole and (_ends(behind, statement, norms) or _is_for_good(behind, statement, norms))
    if mark.concept == STRIKES and mark.start < start <= mark.end + ACROSS // 2:
        at = end
        while at < statement.end and "".join(norms[at : at + 2]).startswith(_WHOLE):
            at += 1 if norms[at] in "的之及" else 2
        return _ends(at, statement, norms)
    if mark.concept == NOT_BOUND_BY and mark.start < start <= mark.end + 1:
        at = next((at for at in range(end, end + _BEFORE) if norms[at] not in OF), end)
        at += 2 if "".join(norms[at : at + 2]) in _TIES else 0
        return _let_off(mark, reading) and _ends(at, statement, norms)
    return False


def _let_off(mark: Mark, reading: Reading) -> bool:
    """乙方不受第五条约束; but not 乙方依法所作的披露不受第五条约束: who stands right before is let off."""
    norms = reading.contract.marked.tokens.norms
    last = mark.start - (norms[mark.start - 1] in _LIKEWISE)
    return any(side is Side.KOL and end == last for _, end, side in reading.contract.party_hits)


def _names_words(end: int, mark: Mark, reading: Reading) -> bool:
    """第九条中“…”删去, 第5.2款“…”字样取消, "in Section 4 the words “…” are struck out": some of its words are meant, not the title in
    第一条的“保密”条款."""
    norms = reading.contract.marked.tokens.norms
    opening = next((at for at in range(end, mark.start) if norms[at] in _OPENING), -1)
    if opening < 0:
        return False
    closing = next((at for at in range(opening + 1, mark.start) if norms[at] in _CLOSING), mark.start)
    if opening == end or norms[opening - 1] not in _WORDS_OF:
        return "".join(norms[closing + 1 : closing + 3]).startswith(_SOME_WORDS)
    return not "".join(norms[closing + 1 : mark.start]).startswith(_TITLED)


def _behind_whom(at: int, norms: Sequence[str], reading: Reading) -> int:
    """The token behind the party that the words name: … shall not apply to the Creator, 不适用于乙方."""
    if norms[at : at + 1] not in (["to"], ["于"]):
        return at
    named = at + 1 + (norms[at + 1 : at + 2] == ["the"])
    return next((end for start, end, side in reading.contract.party_hits if start == named), at)


def _is_for_good(at: int, statement: Statement, norms: Sequence[str]) -> bool:
    """… does not apply during the Term or at any time after it: neither then nor later."""
    ends = (mark.end for mark in statement.by_concept.get(IN_TERM, ()) if mark.start == at)
    return any(norms[end : end + 1] in _NOR_LATER for end in ends)


def is_replaced(start: int, end: int, statement: Statement, norms: Sequence[str]) -> bool:
    """Whether another text stands in the place of the whole provision: 第五条修改为, "replaces Section 5 in full". What
    prevails only where the two differ leaves it standing."""
    if AT_VARIANCE in statement.by_concept:
        return False
    partly = norms[start - 1] in PARTLY
    for mark in statement.by_concept.get(REPLACED_BY, ()):
        if mark.start >= end and not partly and ABOUT_IT.issuperset(outside_brackets(norms, end, mark.start)):
            return True
    for mark in statement.by_concept.get(REPLACES, ()):
        between = norms[mark.end : start]
        whole = not partly or not _ENTIRELY.isdisjoint(between)
        if mark.end <= start <= mark.end + ACROSS // 2 and whole:
            at = end
            while at < statement.end and norms[at] in ABOUT_IT and norms[at] not in _ENDS:
                at += 1
            return _ends(at, statement, norms)
    return False


def is_example(end: int, statement: Statement, norms: Sequence[str]) -> bool:
    """第五条仅为示例: nothing in it is meant; but 第五条所列品牌为示例 only leaves a list open."""
    return any(
        mark.start >= end
        and ABOUT_IT.issuperset(norms[end : mark.start])
        and _ends(mark.end, statement, norms)
        for mark in statement.by_concept.get(ONLY_EXAMPLE, ())
    )


def outside_brackets(norms: Sequence[str], start: int, end: int) -> Iterator[str]:
    """The words from one token to another that stand in no bracket: 第五条（排他）整条修改为, 附件一《流程》."""
    depth = 0
    for norm in norms[start:end]:
        depth += norm in "(《"
        if not depth:
            yield norm
        depth -= norm in ")》"


def _ends(at: int, statement: Statement, norms: Sequence[str]) -> bool:
    return at >= statement.end or norms[at] in _ENDS
