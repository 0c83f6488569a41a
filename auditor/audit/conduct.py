"""Conduct: what is told of how a person behaves is not told of a company, whoever the sentence before spoke of."""

from collections.abc import Sequence

from auditor.audit.statements import ORDERS, PARTY, TERMINATE, Event, Modality, Scope, Statement
from auditor.contract import PassageKind, Side

_PERSONAL = ("CONDUCT_DUTY", "BAD_CONDUCT")
_REMEDIES = frozenset((TERMINATE, "REFUND", "DAMAGES", "PART_WAYS"))


def leave_conduct_open(statement: Statement, events: Sequence[Event], before: Statement | None) -> bool:
    """乙方发生丑闻的，甲方可以解除合同。不得做出违背社会公德的行为。 A rule of conduct that names nobody, behind a right of the brand
    against the KOL, is no rule for the brand, though the brand was spoken of last. Tells whether marks were changed."""
    if statement.lead >= 0 or statement.kind is not PassageKind.TEXT or before is None:
        return False
    if any(event[2] == PARTY for event in events) or not _gives_right_against_kol(before):
        return False
    told = any(
        mark.bearer is Side.BRAND and mark.modality in ORDERS and mark.scope is Scope.MAIN
        for concept in _PERSONAL
        for mark in statement.by_concept.get(concept, ())
    )
    if told:
        statement.marks = [mark._replace(bearer=None) for mark in statement.marks]
    return told


def _gives_right_against_kol(statement: Statement) -> bool:
    """Whether a sentence orders the brand nothing, lets it end the contract or ask for money, and speaks of the KOL."""
    main = [mark for mark in statement.marks if mark.scope is Scope.MAIN and mark.bearer is Side.BRAND]
    if any(mark.modality in ORDERS for mark in main):
        return False
    right = any(mark.modality is Modality.MAY and mark.concept in _REMEDIES for mark in main)
    return right and any(mark.bearer is Side.KOL for mark in statement.marks)
