"""Provisions taken back: what another article strikes out, replaces or calls an example protects nobody."""

import re
import sys
from collections.abc import Iterator, Sequence

from auditor.audit.cited_parts import point_cited, sentence_cited
from auditor.audit.conditions import CONDITION_ENDS
from auditor.audit.denials import IN_TERM
from auditor.audit.index import Bits, bits_of
from auditor.audit.one_sided import is_one_sided
from auditor.audit.reading import Reading
from auditor.audit.statements import CONDITION, STRUCK, TERMINATE, Scope, Statement
from auditor.audit.striking import (
    ABOUT_IT,
    ACROSS,
    NOT_BOUND_BY,
    OF,
    ONLY_EXAMPLE,
    ONLY_MONEY,
    PARTLY,
    REPLACED_BY,
    REPLACES,
    STRIKES,
    is_example,
    is_replaced,
    outside_brackets,
    striking,
)
from auditor.contract import Reference, Side

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
_STOPS = frozenset(".;。")
_LATER_ON = frozenset(("AFTER_END", "ON_EXPIRY", "ON_A_POST"))
_REMEDIES = ONLY_MONEY | {TERMINATE}
_EVENTS_OF = re.compile("所?(?:述|列|称|约定|规定)?的?(?:任一|任何)?(?:情形|情况|事件|事由)")
_EVENTS_IN = re.compile(r"\b(?:events?|circumstances?|cases?)\s(?:[a-z]+\s)?(?:in|under|of)\s$")
_EXCEPT = frozenset(("除", "except", "than", "save", "exclud"))
_WITH_OUT = frozenset("删免解排剔划废清移撤")  # 删除第七条
_BEFORE = 3
_REASONS = (["鉴", "于"], ["in", "view"], ["given", "that"])
_WHOLLY = (0, sys.maxsize)
_SIGNED = frozenset(("签", "sign", "signatur", "execut"))
_OLD = ("原", "旧", "主合同", "主协议", "前合同", "originalagreement", "originalcontract")
_OLD_REACH = 8


def struck_out(reading: Reading) -> Bits:
    """The statements of every provision that a statement elsewhere deletes or disapplies for good: 第七条不适用,
    "Clause 7 is deleted". What applies no longer in one case only (第七条不适用于依法披露, "where …") still stands."""
    found: set[int] = set()
    for index in sorted(
        {index for concept in TAKING_BACK for index in reading.holders(concept)} | _told_of_one(reading)
    ):
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


def _told_of_one(reading: Reading) -> set[int]:
    """The statements that name an article and may say whom alone it binds or protects."""
    norms, statements = reading.contract.marked.tokens.norms, reading.statements
    return {
        index
        for index in reading.references
        if not _ALONE.isdisjoint(norms[statements[index].start : statements[index].end])
    }


_ALONE = frozenset(("仅", "只", "alon", "onli", "sole"))


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
        if not reference.relative and is_one_sided(reference, reading):
            yield from ((target, _WHOLLY) for target in reference.targets)
            continue
        words = striking(start, end, statement, reading)
        if words is not None:
            for target in _of_all_or_the_kol(reference, end, words.end, statement, reading):
                sentence = sentence_cited(reference, target, reading)
                yield target, sentence or point_cited(reference, target, reading)
            continue
        replaced = is_replaced(start, end, statement, norms)
        if replaced or (not reference.annex and is_example(end, statement, norms)):
            for target in _written_before(reference, start, marked.tokens.starts[statement.start], reading):
                # 9. (replaces our standard section 9) is in force itself
                heads = next(iter(reading.within(target)), statement).passage >= statement.passage
                if not replaced or not heads or statement.provision not in reading.below(target):
                    yield target, point_cited(reference, target, reading)


def _names_events(reference: Reference, reading: Reading) -> bool:
    """第六条所述情形, "an event described in clause 6": what a clause tells of, and not its breach."""
    text = reading.contract.marked.text
    return bool(
        _EVENTS_OF.match(text, reference.end)
        or _EVENTS_IN.search(text, max(0, reference.start - ACROSS), reference.start)
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
            if 0 <= mark.start - end <= ACROSS and TERMINATE in named and not named.isdisjoint(ONLY_MONEY):
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
            if norms[start - 1] not in PARTLY and any(
                ABOUT_IT.issuperset(outside_brackets(norms, end, at)) for at in marks
            ):
                yield from _written_before(reference, start, provision.start, reading)


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


def _possessive(start: int, end: int, reading: Reading) -> bool:
    return reading.contract.marked.tokens.words(start, end).endswith(("'s", "’s", "s'"))


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
        if end <= at < until and norms[last] not in OF and not _possessive(at, last, reading)
    }
    if named != {Side.BRAND}:
        yield from reference.targets
