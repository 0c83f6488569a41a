"""Conduct: what is told of how a person behaves is not told of a company, whoever the sentence before spoke of."""

from collections.abc import Sequence

from auditor.audit.statements import ORDERS, PARTY, Event, Scope, Statement
from auditor.contract import PassageKind, Side

_PERSONAL = ("CONDUCT_DUTY", "BAD_CONDUCT")


def leave_conduct_open(statement: Statement, events: Sequence[Event]) -> bool:
    """…甲方可以解除合同。不得做出违背社会公德的行为。 A rule of conduct that names nobody is no rule for the brand, though the brand
    was spoken of last. Tells whether marks were changed."""
    if statement.lead >= 0 or statement.kind is not PassageKind.TEXT:
        return False
    if any(event[2] == PARTY for event in events):
        return False
    told = any(
        mark.bearer is Side.BRAND and mark.modality in ORDERS and mark.scope is Scope.MAIN
        for concept in _PERSONAL
        for mark in statement.by_concept.get(concept, ())
    )
    if told:
        statement.marks = [mark._replace(bearer=None) for mark in statement.marks]
    return told
