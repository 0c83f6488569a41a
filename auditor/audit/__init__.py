"""Judgement: frames, elements and verdicts of a rule pack on a contract.

What it offers is imported when it is first asked for: the model of an Audit must not bring the whole engine along.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from auditor.audit.engine import audit_document, audit_file, pack_of
    from auditor.audit.model import (
        Audit,
        ClauseFinding,
        DraftFinding,
        ElementFinding,
        Evidence,
        PartyFinding,
        Status,
        StepKind,
        TraceMark,
        TraceStep,
        Verdict,
    )
    from auditor.audit.options import AuditOptions
    from auditor.audit.trial import ExampleResult, test_rulepack

_HOME = {
    "Audit": "model",
    "AuditOptions": "options",
    "ClauseFinding": "model",
    "DraftFinding": "model",
    "ElementFinding": "model",
    "Evidence": "model",
    "ExampleResult": "trial",
    "PartyFinding": "model",
    "Status": "model",
    "StepKind": "model",
    "TraceMark": "model",
    "TraceStep": "model",
    "Verdict": "model",
    "audit_document": "engine",
    "audit_file": "engine",
    "pack_of": "engine",
    "test_rulepack": "trial",
}
__all__ = [
    "Audit",
    "AuditOptions",
    "ClauseFinding",
    "DraftFinding",
    "ElementFinding",
    "Evidence",
    "ExampleResult",
    "PartyFinding",
    "Status",
    "StepKind",
    "TraceMark",
    "TraceStep",
    "Verdict",
    "audit_document",
    "audit_file",
    "pack_of",
    "test_rulepack",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
