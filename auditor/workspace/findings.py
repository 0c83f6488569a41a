"""What in an Audit asks for a reviewer's look, and how much of it has had one."""

from collections.abc import Collection, Iterator, Mapping

from auditor.audit.draft_keys import evidence_words, keyed
from auditor.audit.model import Audit, ClauseFinding, ElementFinding, Status, Verdict
from auditor.workspace.model import DRAFT, Decision, Finding, FindingKey, Progress

_LOOKED_INTO = frozenset((Verdict.WEAK, Verdict.ADVERSE))
"""Verdicts whose elements tell what is lacking; of a missing clause every element is."""

_LACKING = frozenset((Status.WEAK, Status.UNMET))


def findings(audit: Audit) -> tuple[Finding, ...]:
    """What asks for a look, in the order of the Audit: clauses to settle, what they lack, and every draft check."""
    found: list[Finding] = []
    for clause in audit.clauses:
        if clause.to_settle:
            found.append(_of_clause(clause))
            found += (_of_element(clause, element) for element in lacking(clause))
    return (*found, *_of_draft(audit))


def among(audit: Audit, keys: Collection[FindingKey]) -> dict[FindingKey, Finding]:
    """What the audit says about these keys, whether it asks for a look or not; absent if it says nothing.

    A reviewer may also disagree with what the program found to be in order.
    """
    found: list[Finding] = []
    for clause in audit.clauses:
        if (clause.id, "") in keys:
            found.append(_of_clause(clause))
        found += (_of_element(clause, one) for one in clause.elements if (clause.id, one.id) in keys)
    if any(key.clause == DRAFT for key in keys):
        found += (finding for finding in _of_draft(audit) if finding.key in keys)
    return {finding.key: finding for finding in found}


def lacking(clause: ClauseFinding) -> Iterator[ElementFinding]:
    """The required elements that make the clause less than it should be."""
    if clause.to_settle and clause.verdict in _LOOKED_INTO:
        yield from (element for element in clause.elements if element.required and element.status in _LACKING)


def progress(
    audit: Audit, decisions: Mapping[FindingKey, Decision], changed: Collection[FindingKey]
) -> Progress:
    """How many findings were decided about; a decision on a clause covers its elements, one in ``changed`` nothing."""
    valid = {key for key in decisions if key not in changed}
    keys = [finding.key for finding in findings(audit)]
    return Progress(sum(key in valid or FindingKey(key.clause) in valid for key in keys), len(keys))


def _of_clause(clause: ClauseFinding) -> Finding:
    key = FindingKey(clause.id)
    return Finding(key, clause.title, clause.verdict.value, evidence_words(clause.evidence), clause.severity)


def _of_element(clause: ClauseFinding, element: ElementFinding) -> Finding:
    key = FindingKey(clause.id, element.id)
    return Finding(
        key, element.title, element.status.value, evidence_words(element.evidence), clause.severity
    )


def _of_draft(audit: Audit) -> Iterator[Finding]:
    for key, found in keyed(audit.draft):
        # A check without evidence is about the file as a whole; what it says of it stands in its message.
        yield Finding(
            FindingKey(DRAFT, key),
            found.message.in_language(audit.language),
            found.severity,
            evidence_words(found.evidence) or found.message.zh,
            found.severity,
        )
