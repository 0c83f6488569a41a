"""Provisions taken back: what another article strikes out, replaces or calls an example protects nobody."""

import re
from collections.abc import Iterator, Sequence

from auditor.audit.cited_parts import point_cited, sentence_cited
from auditor.audit.conditions import CONDITION_ENDS
from auditor.audit.denials import IN_TERM
from auditor.audit.index import Bits, bits_of
from auditor.audit.reading import Reading
from auditor.audit.statements import CONDITION, STRUCK, TERMINATE, Mark, Scope, Statement
from auditor.contract import Reference, Side

STRIKES, NOT_BOUND_BY, REPLACED_BY, REPLACES, ONLY_EXAMPLE, AT_VARIANCE = (
    "STRIKES",
    "NOT_BOUND_BY",
    "REPLACED_BY",
    "REPLACES",
    "ONLY_EXAMPLE",
    "AT_VARIANCE",
)
NOT_IN_FORCE = "NOT_IN_FORCE"
NO_PART_OF_IT = "NO_PART_OF_IT"
_LINE = 4
TAKING_BACK = (
    NOT_IN_FORCE,
    STRUCK,
    STRIKES,
    NOT_BOUND_BY,
    REPLACED_BY,
    REPLACES,
    ONLY_EXAMPLE,
    NO_PART_OF_IT,
)
_ENDS = frozenset((*".,;。)(、", "and", "并", "且"))
_STOPS = frozenset(".;。")
_ACROSS = 16
"""So many tokens may stand between an article's number and the words that take it back: (Exclusivity), 之约定在本次合作中."""
_ADJOINING = 6
_LATER_ON = frozenset(("AFTER_END", "ON_EXPIRY", "ON_A_POST"))
_ONLY_MONEY = frozenset(("DAMAGES", "REFUND"))
_REMEDIES = _ONLY_MONEY | {TERMINATE}
_EVENTS_OF = re.compile("所?(?:述|列|称|约定|规定)?的?(?:任一|任何)?(?:情形|情况|事件|事由)")
_EVENTS_IN = re.compile(r"\b(?:events?|circumstances?|cases?)\s(?:[a-z]+\s)?(?:in|under|of)\s$")
_EXCEPT = frozenset(("除", "except", "than", "save", "exclud"))
_WITH_OUT = frozenset("删免解排剔划废清移撤")  # 删除第七条
_BEFORE = 3
_PARTLY = frozenset(("in", "of", "within", "under", "在"))
"""The words in Section 4 are replaced: no more than they."""
_ENTIRELY = frozenset(("whole", "entireti", "all", "entir"))
_ABOUT_IT = frozenset(
    "全文整条部内容的约定规之均即皆亦应被由兹仅只纯属本该此上述前款附件项注原合同协议通用条及"
) | frozenset(
    "of the this is are be shall only agreement contract hereof in it entireti full whole hereto hereby general term standard condit entir"
    " wholli complet note abov claus section articl provis , : * “ ” \" '".split()
)
"""What may stand between an article's number and the words that take it back: of the Agreement, 整条."""
_OPENING, _CLOSING = frozenset('“"「『'), frozenset('”"」』')
_WORDS_OF = frozenset(("中", "里", "内", "的", "word", "phrase"))
_TITLED = ("条款", "整体", "整条", "全部", "一条", "条", "asit")
"""第一条的“保密”条款整体删除, “Confidentiality” as its heading: a title, and no words of the article."""
_REFUSED = frozenset("waiver delet remov suspens exclus".split())
_NOR_LATER = (["or"], ["nor"], ["and"])
_REASONS = (["鉴", "于"], ["in", "view"], ["given", "that"])
_SIGNED = frozenset(("签", "sign", "signatur", "execut"))
_OLD = ("原", "旧", "主合同", "主协议", "前合同", "originalagreement", "originalcontract")
_OLD_REACH = 8
_WHOLE = ("约定", "规定", "全部", "内容", "整条", "的", "之", "及", "of")


def struck_out(reading: Reading) -> Bits:
    """The statements of every provision that a statement elsewhere deletes or disapplies for good: 第七条不适用,
    "Clause 7 is deleted". What applies no longer in one case only (第七条不适用于依法披露, "where …") still stands."""
    found: set[int] = set()
    for index in sorted({index for concept in TAKING_BACK for index in reading.holders(concept)}):
        statement = reading.statements[index]
        for target, (first, last) in _targets(statement, reading):
            found.update(
                other.index
                for other in reading.within(target)
                if other.index != index and first <= other.start < last
            )
        found.update(at for at in _remedies_taken_off(statement, reading) if at != index)
    for target in _replaced_by_headings(reading):
        found.update(other.index for other in reading.within(target))
    found.update(_outside_the_contract(reading))
    for provision in _remarked(reading):
        found.update(other.index for other in reading.within(provision))
    return bits_of(found, len(reading.statements)) if found else 0


def _outside_the_contract(reading: Reading) -> Iterator[int]:
    """File note (not part of this Agreement; withdrawn): what such a line leads into."""
    for index in reading.holders(NO_PART_OF_IT):
        norms, passage = reading.contract.marked.tokens.norms, reading.statements[index].passage
        line = [one for one in reading.statements[index : index + _LINE] if one.passage == passage]
        if norms[line[-1].end - 1] == ":":
            yield from (child for one in line for child in one.children)


def _remarked(reading: Reading) -> Iterator[int]:
    """The sections that a remark in brackets at their head calls not in force: （这一段这次用不上，现在不算数）."""
    norms, passages = reading.contract.marked.tokens.norms, reading.contract.passages
    for index in reading.holders(NOT_IN_FORCE):
        statement = reading.statements[index]
        first = next(iter(reading.within(statement.provision)), statement)
        if not statement.provision or statement.passage != first.passage or CONDITION in statement.by_concept:
            continue
        passage = passages[statement.passage]
        start, end = reading.contract.marked.token_range(passage.start, passage.end)
        if norms[start] == "(" and norms[end - 1] == ")" and not reading.references.get(index):
            yield statement.provision


def _targets(statement: Statement, reading: Reading) -> Iterator[tuple[int, tuple[int, int]]]:
    """The provisions that a statement takes back, each with the tokens of it that go."""
    if statement.recital:
        return
    if _only_later(statement) and not _holds_never(statement):
        return  # 第六条自合作期满之日起不再适用: until then it holds
    marked, norms = reading.contract.marked, reading.contract.marked.tokens.norms
    references = reading.references.get(statement.index, ())
    conditions = _conditions(statement, norms)
    events = [
        (marked.token_at(one.start), one.targets)
        for one in references
        if conditions and _names_events(one, reading)
    ]
    for reference in references:
        start, end = marked.token_range(reference.start, reference.end)
        if not _is_certain(start, reference.targets, conditions, events) or is_excepted(start, norms):
            continue
        striking = _striking(start, end, statement, reading)
        if striking is not None:
            for target in _of_all_or_the_kol(reference, end, striking.end, statement, reading):
                sentence = sentence_cited(reference, target, reading)
                yield target, sentence or point_cited(reference, target, reading)
            continue
        replaced = _is_replaced(start, end, statement, norms)
        if replaced or (not reference.annex and _is_example(end, statement, norms)):
            for target in _written_before(reference, start, marked.tokens.starts[statement.start], reading):
                # 9. (replaces our standard section 9) is in force itself
                heads = next(iter(reading.within(target)), statement).passage >= statement.passage
                if not replaced or not heads or statement.provision not in reading.below(target):
                    yield target, point_cited(reference, target, reading)


def _striking(start: int, end: int, statement: Statement, reading: Reading) -> Mark | None:
    """The words that take back the whole provision whose number stands from token ``start`` to ``end``."""
    marks = [mark for name in (STRUCK, STRIKES, NOT_BOUND_BY) for mark in statement.by_concept.get(name, ())]
    # 本条独立于其他条款，合同被撤销的，…: what the contract may come to, and not what becomes of the article
    marks = [mark for mark in marks if mark.scope is not Scope.CONDITION or mark.start < end + _ADJOINING]
    return next((mark for mark in marks if _takes_back(mark, start, end, statement, reading)), None)


def _names_events(reference: Reference, reading: Reading) -> bool:
    """第六条所述情形, "an event described in clause 6": what a clause tells of, and not its breach."""
    text = reading.contract.marked.text
    return bool(
        _EVENTS_OF.match(text, reference.end)
        or _EVENTS_IN.search(text, max(0, reference.start - _ACROSS), reference.start)
    )


def _remedies_taken_off(statement: Statement, reading: Reading) -> Iterator[int]:
    """第六条有关解除、返还费用和违约金的约定不再适用: the statements of that article that say what follows, not those that forbid."""
    marked, norms = reading.contract.marked, reading.contract.marked.tokens.norms
    references = reading.references.get(statement.index, ())
    conditions = _conditions(statement, norms)
    events = [(marked.token_at(one.start), one.targets) for one in references if _names_events(one, reading)]
    for reference in references:
        start, end = marked.token_range(reference.start, reference.end)
        if not _is_certain(start, reference.targets, conditions, events) or is_excepted(start, norms):
            continue
        for mark in statement.by_concept.get(STRUCK, ()):
            named = {other.concept for other in statement.marks if end <= other.start < mark.start}
            if 0 <= mark.start - end <= _ACROSS and TERMINATE in named and not named.isdisjoint(_ONLY_MONEY):
                for target in reference.targets:
                    for other in reading.within(target):
                        if _says_what_follows(other):
                            yield other.index


def _says_what_follows(statement: Statement) -> bool:
    """乙方违反以上承诺的，甲方可以解除并…: it begins with what has to happen, and orders nothing else."""
    begins = any(mark.segment == 0 and mark.scope is Scope.CONDITION for mark in statement.marks)
    return begins and not _REMEDIES.isdisjoint(statement.by_concept)


def _replaced_by_headings(reading: Reading) -> Iterator[int]:
    """第八条 第三条整条修改为：, with the new words below."""
    contract, norms = reading.contract, reading.contract.marked.tokens.norms
    for provision in contract.provisions:
        if REPLACED_BY not in reading.own_heading(provision):
            continue
        hits = contract.marked.hits_between(provision.heading_start, provision.heading_end)
        for reference in contract.references:
            if not provision.heading_start <= reference.start < provision.heading_end:
                continue
            start, end = contract.marked.token_range(reference.start, reference.end)
            marks = (hit.start for hit in hits if hit.concept == REPLACED_BY and hit.start >= end)
            if norms[start - 1] not in _PARTLY and any(
                _ABOUT_IT.issuperset(outside_brackets(norms, end, at)) for at in marks
            ):
                yield from _written_before(reference, start, provision.start, reading)


def _is_replaced(start: int, end: int, statement: Statement, norms: Sequence[str]) -> bool:
    """Whether another text stands in the place of the whole provision: 第五条修改为, "replaces Section 5 in full". What
    prevails only where the two differ leaves it standing."""
    if AT_VARIANCE in statement.by_concept:
        return False
    partly = norms[start - 1] in _PARTLY
    for mark in statement.by_concept.get(REPLACED_BY, ()):
        if (
            mark.start >= end
            and not partly
            and _ABOUT_IT.issuperset(outside_brackets(norms, end, mark.start))
        ):
            return True
    for mark in statement.by_concept.get(REPLACES, ()):
        between = norms[mark.end : start]
        whole = not partly or not _ENTIRELY.isdisjoint(between)
        if mark.end <= start <= mark.end + _ACROSS // 2 and whole:
            at = end
            while at < statement.end and norms[at] in _ABOUT_IT and norms[at] not in _ENDS:
                at += 1
            return _ends(at, statement, norms)
    return False


def _is_example(end: int, statement: Statement, norms: Sequence[str]) -> bool:
    """第五条仅为示例: nothing in it is meant; but 第五条所列品牌为示例 only leaves a list open."""
    return any(
        mark.start >= end
        and _ABOUT_IT.issuperset(norms[end : mark.start])
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


def _written_before(reference: Reference, start: int, said_at: int, reading: Reading) -> Iterator[int]:
    """What 原合同第五条 means: an article of the text that is changed, which stands before what changes it."""
    norms = reading.contract.marked.tokens.norms
    of_old = any(word in "".join(norms[max(0, start - _OLD_REACH) : start]) for word in _OLD)
    for target in reference.targets:
        if not of_old or reading.contract.provisions[target].end <= said_at:
            yield target


def _conditions(statement: Statement, norms: Sequence[str]) -> list[tuple[int, int, bool]]:
    """The segments on which a statement may hang, each with whether it does so wherever it stands. The signature is no such
    condition (特别条款一经签署，即…), nor is a reason (鉴于…)."""
    struck = statement.by_concept.get(STRUCK, ())
    anew = min((one.end for one in statement.by_concept.get(REPLACED_BY, ())), default=statement.end)
    marked = {
        mark.segment
        for mark in statement.by_concept.get(CONDITION, ())
        if not any(one.start <= mark.start < one.end for one in struck)  # 不发生效力
    }
    return [
        (start, end, number in marked)
        for number, (start, end) in enumerate(statement.segments)
        if (number in marked or (end - start > 1 and norms[end - 2] in CONDITION_ENDS))
        and norms[start : start + 2] not in _REASONS
        and _SIGNED.isdisjoint(norms[start:end])
        and start < anew  # 第五条改为：出现…的，…: on what the new text hangs
    ]


def _is_certain(
    at: int,
    targets: tuple[int, ...],
    conditions: Sequence[tuple[int, int, bool]],
    same: Sequence[tuple[int, tuple[int, ...]]],
) -> bool:
    """Whether nothing is a condition for what is said of the article named at a token: that 第六条所述情形 has come about is none
    for what takes 第六条 back; but 依法应当披露的，前款不适用."""
    return all(
        any(start <= other < end and other != at and named == targets for other, named in same)
        for start, end, anywhere in conditions
        if anywhere or end <= at
    )


def is_excepted(at: int, norms: Sequence[str]) -> bool:
    """除第五条外，均不适用: whatever is taken out of what does not apply stays."""
    return any(
        norms[place] in _EXCEPT and norms[place - 1] not in _WITH_OUT
        for place in range(max(0, at - _BEFORE), at)
    )


def _takes_back(mark: Mark, start: int, end: int, statement: Statement, reading: Reading) -> bool:
    """Whether the words take back the provision whose number stands from token ``start`` to ``end``."""
    norms = reading.contract.marked.tokens.norms
    if norms[start - 1] == "whom":
        return False  # other artistes, on whom this Clause has no effect
    if norms[start - 1] == "of" and norms[start - 2] in _REFUSED and norms[mark.end - 1] == "agre":
        return False  # a waiver of clause 1 is not agreed
    if mark.start == end + 1 and norms[end] in _OF:
        return False  # 第七条之删除，酬金不因此减少: what she deletes under it
    if mark.concept == STRUCK and "".join(norms[end : end + 2]) in _WHOLLY and mark.start > end:
        return True  # 第9.3款全文，以及第1.2款中的要求，经三方协商删去
    if mark.concept == STRUCK and 0 <= mark.start - end <= _ACROSS:
        between = (other for other in statement.marks if end <= other.start < mark.start)
        whole = not any(other.concept in _ONLY_MONEY for other in between)
        whole = whole and not _names_words(end, mark, reading)
        behind = _behind_whom(mark.end, norms, reading)
        return whole and (_ends(behind, statement, norms) or _is_for_good(behind, statement, norms))
    if mark.concept == STRIKES and mark.start < start <= mark.end + _ACROSS // 2:
        at = end
        while at < statement.end and "".join(norms[at : at + 2]).startswith(_WHOLE):
            at += 1 if norms[at] in "的之及" else 2
        return _ends(at, statement, norms)
    if mark.concept == NOT_BOUND_BY and mark.start < start <= mark.end + 1:
        at = next((at for at in range(end, end + _BEFORE) if norms[at] not in _OF), end)
        at += 2 if "".join(norms[at : at + 2]) in _TIES else 0
        return _let_off(mark, reading) and _ends(at, statement, norms)
    return False


_LIKEWISE = frozenset("亦也均皆并可")
_TIES = ("约束", "限制", "拘束", "规限")


def _let_off(mark: Mark, reading: Reading) -> bool:
    """乙方不受第五条约束; but not 乙方依法所作的披露不受第五条约束: who stands right before is let off."""
    norms = reading.contract.marked.tokens.norms
    last = mark.start - (norms[mark.start - 1] in _LIKEWISE)
    return any(side is Side.KOL and end == last for _, end, side in reading.contract.party_hits)


def _possessive(start: int, end: int, reading: Reading) -> bool:
    return reading.contract.marked.tokens.words(start, end).endswith(("'s", "’s", "s'"))


_OF, _WHOLLY = frozenset("之的"), ("全文", "整条", "整款", "全条", "全款")


def _names_words(end: int, mark: Mark, reading: Reading) -> bool:
    """第九条中“…”删去, "in Section 4 the words “…” are struck out": some of its words are meant, not the title in 第一条的“保密”条款."""
    norms = reading.contract.marked.tokens.norms
    opening = next((at for at in range(end, mark.start) if norms[at] in _OPENING), end)
    if opening == end or norms[opening - 1] not in _WORDS_OF:
        return False
    closing = next((at for at in range(opening + 1, mark.start) if norms[at] in _CLOSING), mark.start)
    return not "".join(norms[closing + 1 : mark.start]).startswith(_TITLED)


def _behind_whom(at: int, norms: Sequence[str], reading: Reading) -> int:
    """The token behind the party that the words name: … shall not apply to the Creator, 不适用于乙方."""
    if norms[at : at + 1] not in (["to"], ["于"]):
        return at
    named = at + 1 + (norms[at + 1 : at + 2] == ["the"])
    return next((end for start, end, side in reading.contract.party_hits if start == named), at)


def _only_later(statement: Statement) -> bool:
    """Whether it speaks of the time after the deal; "is deleted and the following stands in its place" does not."""
    said = statement.by_concept.get(REPLACED_BY, ())
    return any(
        not any(one.start <= mark.start and mark.end <= one.end for one in said)
        for name in _LATER_ON
        for mark in statement.by_concept.get(name, ())
    )


def _holds_never(statement: Statement) -> bool:
    """第六条在合同期内及期满后均不适用: what is said between the same commas of the time of the deal and of the time after."""
    struck = {mark.segment for mark in statement.by_concept.get(STRUCK, ())}
    within = {mark.segment for mark in statement.by_concept.get(IN_TERM, ())}
    later = {mark.segment for name in _LATER_ON for mark in statement.by_concept.get(name, ())}
    return not struck.isdisjoint(within & later)


def _is_for_good(at: int, statement: Statement, norms: Sequence[str]) -> bool:
    """… does not apply during the Term or at any time after it: neither then nor later."""
    ends = (mark.end for mark in statement.by_concept.get(IN_TERM, ()) if mark.start == at)
    return any(norms[end : end + 1] in _NOR_LATER for end in ends)


def _ends(at: int, statement: Statement, norms: Sequence[str]) -> bool:
    return at >= statement.end or norms[at] in _ENDS


def _of_all_or_the_kol(
    reference: Reference, end: int, struck: int, statement: Statement, reading: Reading
) -> Iterator[int]:
    """第七条，对甲方不适用 leaves the KOL bound: whom the words name from its number to the end of the segment in which they take it
    back."""
    norms = reading.contract.marked.tokens.norms
    until = next((stop for start, stop in statement.segments if start < struck <= stop), statement.end)
    # In a cell 整条不予适用。乙方可与任何品牌合作 is one segment of two sentences.
    until = next((at for at in range(struck, until) if norms[at] in _STOPS), until)
    named = {
        side
        for at, last, side in reading.contract.party_hits
        # Section 7 records the Company's values and is not enforceable: whose values they are takes nothing off.
        if end <= at < until and norms[last] not in _OF and not _possessive(at, last, reading)
    }
    if named != {Side.BRAND}:
        yield from reference.targets
