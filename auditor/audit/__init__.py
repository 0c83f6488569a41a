"""Judgement: frames, elements and verdicts of a rule pack on a contract."""

from auditor.audit.engine import audit_document, audit_file, pack_of
from auditor.audit.explain import explain_file
from auditor.audit.model import (
    Audit,
    ClauseFinding,
    ElementFinding,
    Evidence,
    PartyFinding,
    Status,
    Verdict,
)
from auditor.audit.options import AuditOptions
from auditor.audit.trial import ExampleResult, test_rulepack

__all__ = [
    "Audit",
    "AuditOptions",
    "ClauseFinding",
    "ElementFinding",
    "Evidence",
    "ExampleResult",
    "PartyFinding",
    "Status",
    "Verdict",
    "audit_document",
    "audit_file",
    "explain_file",
    "pack_of",
    "test_rulepack",
]
