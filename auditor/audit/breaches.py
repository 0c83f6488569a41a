"""Breaches: which statements rule what follows when a clause is broken."""

from collections.abc import Iterable

from auditor.audit.frames import WHOLE_AGREEMENT
from auditor.audit.home import Home, answers_nearby, covers, goes_on, speaks_nearby
from auditor.audit.index import Bits, bits_of, members
from auditor.audit.reading import Reading
from auditor.audit.statements import BREACH, OTHERS, OTHERWISE, Mark, Scope, Statement
from auditor.contract import PassageKind, Reference

WARRANTY_BROKEN, WARRANTS = "WARRANTY_BROKEN", "WARRANTS"
ANY_BREACH, DEFAULTER = "ANY_BREACH", "DEFAULTER"
BREACH_CONCEPTS = frozenset(
    (BREACH, WHOLE_AGREEMENT, ANY_BREACH, DEFAULTER, OTHERWISE, WARRANTY_BROKEN, WARRANTS)
)
PARTY_NAMED = "PARTY_NAMED"
_GENERAL_REACH = 6
_THAT = frozenset(("the", "such", "that", "this"))
_NOTHING_NAMED = frozenset((",", "的", "者", "时", "it", "this"))


def breaches(home: Home, reading: Reading) -> Bits:
    """The statements that rule what follows when the clause is broken, found once per clause."""
    if home.breaches is None:
        wanted = reading.beside.any_of((BREACH, OTHERWISE, WARRANTY_BROKEN, *sorted(home.acts)))
        found = [at for at in members(wanted) if _is_breach_of(reading.statements[at], home, reading)]
        found += _by_way_of_a_list(found, reading)
        found += [reading.statements[at].lead for at in found if _is_listed(reading.statements[at], reading)]
        home.breaches = bits_of(found, len(reading.statements)) & ~reading.struck
    return home.breaches


def _is_listed(statement: Statement, reading: Reading) -> bool:
    """乙方有下列情形之一的，甲方有权解除合同并追回费用：（1）违反第四条；…: the consequence stands in the lead-in."""
    return statement.lead >= 0 and any(
        mark.scope is Scope.CONDITION for mark in reading.statements[statement.lead].marks
    )


def _by_way_of_a_list(found: Iterable[int], reading: Reading) -> list[int]:
    """依第12.1款解除的，应退还…, where 12.1 lists a breach of the clause among its events: what refers to such a list."""
    listed = {
        around
        for at in found
        if reading.statements[at].lead >= 0
        for around in reading.around(reading.statements[at].provision)
        if around
    }
    return [
        at
        for at in reading.references
        if any(
            target in listed
            for reference in reading.ruled_references(reading.statements[at])
            for target in reference.targets
        )
    ]


def _is_breach_of(statement: Statement, home: Home, reading: Reading) -> bool:
    """Whether a statement rules what follows when the clause is broken: by number, by topic, or all breaches."""
    family = [statement, *reading.leads(statement), *_of_its_row(statement, reading)]
    broken = any(_conditioned(member, home.acts) for member in family)
    if not broken and not any(
        WARRANTY_BROKEN in member.by_concept or _breaks(member, reading) or OTHERWISE in member.by_concept
        for member in family
    ):
        return False
    here = statement.passage in home.passages
    if here or (
        broken and (speaks_nearby(statement, home, reading) or answers_nearby(statement, home, reading))
    ):
        return True
    references = [r for member in family for r in reading.ruled_references(member)]
    if not references and not any(_is_of_any_breach(member) for member in family):
        references = _of_the_breach_before(statement, reading)
    named = [reference for reference in references if reference.targets or reference.dangling]
    if named:
        return any(covers(target, home, reading) for reference in named for target in reference.targets)
    if any(_is_of_any_breach(member) for member in family):
        return True
    if any(WARRANTY_BROKEN in member.by_concept for member in family):
        return any(
            WARRANTS in said.by_concept
            for match in home.matches
            for said in (match.statement, *reading.leads(match.statement))
        )
    if goes_on(statement, home, reading) or speaks_nearby(statement, home, reading):
        return True
    if statement.index - 1 in home.operative and _breaks_what_stands_before(statement, reading):
        return True
    return _lies_within(statement, home, reading)


def _of_its_row(statement: Statement, reading: Reading) -> list[Statement]:
    """未依第十二条行事；擅自删除内容 | 每次付违约金八万元: what stands in the last cell holds for all that the row names."""
    if statement.kind is not PassageKind.ROW:
        return []
    first, last = statement.index, statement.index
    while first and reading.statements[first - 1].passage == statement.passage:
        first -= 1
    while last + 1 < len(reading.statements) and reading.statements[last + 1].passage == statement.passage:
        last += 1
    return [one for one in reading.statements[first : last + 1] if one is not statement]


def _of_the_breach_before(statement: Statement, reading: Reading) -> list[Reference]:
    """A breach of Articles 5, 7 or 8 harms the brand. She shall make good all loss that flows from the breach: of those."""
    norms = reading.contract.marked.tokens.norms
    before = reading.statements[statement.before] if statement.before >= 0 else None
    again = any(norms[mark.start - 1] in _THAT for mark in statement.by_concept.get(BREACH, ()))
    if before is None or not again or BREACH not in before.by_concept:
        return []
    return list(reading.ruled_references(before))


def _lies_within(statement: Statement, home: Home, reading: Reading) -> bool:
    """Whether a statement stands in one of the provisions of the clause."""
    return not home.provisions.isdisjoint(reading.around(statement.provision))


def _conditioned(statement: Statement, acts: frozenset[str]) -> bool:
    """Whether the statement makes one of these acts a condition."""
    held = acts.intersection(statement.by_concept)
    return any(mark.scope is Scope.CONDITION for act in held for mark in statement.by_concept[act])


def _breaks(statement: Statement, reading: Reading) -> bool:
    """Whether it speaks of a breach that is not the brand's alone, be it in the head of its table: 违反后果."""
    return reading.in_header(BREACH, statement) or any(
        mark.bearer not in OTHERS or _names_nobody(mark, statement)
        for mark in statement.by_concept.get(BREACH, ())
    )


def _names_nobody(mark: Mark, statement: Statement) -> bool:
    """In a cell of a table a breach is the KOL's unless the cell names somebody, whoever may claim by the table."""
    return statement.kind is PassageKind.ROW and not any(
        other.segment == mark.segment for other in statement.by_concept.get(PARTY_NAMED, ())
    )


def _breaks_what_stands_before(statement: Statement, reading: Reading) -> bool:
    """五、如有违反，应退还全部费用: a breach of nothing that is named is one of what the point before says."""
    norms = reading.contract.marked.tokens.norms
    return any(
        mark.scope is Scope.CONDITION and mark.end < len(norms) and norms[mark.end] in _NOTHING_NAMED
        for mark in statement.by_concept.get(BREACH, ())
    )


_NOTHING_OWED = frozenset(("NOTHING_DUE", "WAIVES_IT"))


def _is_of_any_breach(statement: Statement) -> bool:
    """任何一方违反本合同, "any breach of this Agreement": but not 未按本合同约定的时间发布."""
    breaches_at = {
        mark.start for mark in statement.by_concept.get(BREACH, ()) if mark.scope is Scope.CONDITION
    }
    wholes = statement.by_concept.get(WHOLE_AGREEMENT, ())
    if any(whole.start in breaches_at for whole in wholes):
        return True  # 乙方违约的: a breach of nothing in particular
    if any(
        whole.start < breach.start < whole.end
        for whole in wholes
        for breach in statement.by_concept.get(BREACH, ())
        if breach.scope is not Scope.EXCEPTION
    ) and _NOTHING_OWED.isdisjoint(statement.by_concept):
        return True  # any other breach by the Creator entitles …, 甲方其他违约，赔偿…
    conditioned = any(mark.scope is Scope.CONDITION for mark in statement.marks)
    if DEFAULTER in statement.by_concept and not conditioned and statement.lead < 0:
        return True  # 违约方应赔偿守约方的损失: whoever breaks whatever
    return any(
        0 <= whole.start - breach.end <= _GENERAL_REACH
        for breach in statement.by_concept.get(ANY_BREACH, ())
        for whole in statement.by_concept.get(WHOLE_AGREEMENT, ())
    )
