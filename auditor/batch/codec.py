"""An Audit as compact bytes and back, written out by hand: what lies on a disk is never unpickled."""

import json
import zlib
from typing import Any

from auditor.audit.model import (
    Audit,
    ClauseFinding,
    ElementFinding,
    Evidence,
    PartyFinding,
    Status,
    Verdict,
)
from auditor.errors import Bilingual, Problem

_VERDICTS = {verdict.value: verdict for verdict in Verdict}
_STATUSES = {status.value: status for status in Status}
_FASTEST = 1
_encoder = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False)


class DamagedResultError(ValueError):
    """Bytes that are no Audit as `encode` writes it."""


def encode(audit: Audit) -> bytes:
    """Everything in ``audit`` but its path, which the reader of the bytes knows."""
    fields = [
        audit.sha256,
        audit.language,
        audit.pages,
        audit.characters,
        [[problem.code, problem.message.zh, problem.message.en, problem.page] for problem in audit.problems],
        [[party.label, party.name, party.role] for party in audit.parties],
        [_clause_fields(clause) for clause in audit.clauses],
        audit.rulepack,
        audit.rulepack_version,
    ]
    return zlib.compress(_encoder.encode(fields).encode("utf-8", "surrogatepass"), _FASTEST)


def decode(path: str, data: bytes) -> Audit:
    """The Audit of ``path`` that `encode` made ``data`` from; raises DamagedResultError."""
    try:
        fields = json.loads(zlib.decompress(data).decode("utf-8", "surrogatepass"))
        sha256, language, pages, characters, problems, parties, clauses, rulepack, version = fields
        return Audit(
            path,
            sha256,
            language,
            pages,
            characters,
            tuple(Problem(code, Bilingual(zh, en), page) for code, zh, en, page in problems),
            tuple(PartyFinding(label, name, role) for label, name, role in parties),
            tuple(map(_clause, clauses)),
            rulepack,
            version,
        )
    except (zlib.error, ValueError, TypeError, KeyError, RecursionError) as error:
        raise DamagedResultError(path) from error


def _clause_fields(clause: ClauseFinding) -> list[Any]:
    return [
        clause.id,
        clause.title,
        clause.verdict.value,
        clause.severity,
        clause.reasons,
        clause.suggestion,
        [_evidence_fields(evidence) for evidence in clause.evidence],
        [_element_fields(element) for element in clause.elements],
    ]


def _element_fields(element: ElementFinding) -> list[Any]:
    evidence = [_evidence_fields(evidence) for evidence in element.evidence]
    return [
        element.id,
        element.title,
        element.required,
        element.status.value,
        element.value,
        evidence,
        element.reason,
    ]


def _evidence_fields(evidence: Evidence) -> list[Any]:
    return [evidence.text, evidence.start, evidence.end, evidence.page, evidence.block]


def _clause(fields: list[Any]) -> ClauseFinding:
    clause, title, verdict, severity, reasons, suggestion, evidence, elements = fields
    return ClauseFinding(
        clause,
        title,
        _VERDICTS[verdict],
        severity,
        tuple(reasons),
        suggestion,
        tuple([Evidence(*span) for span in evidence]),
        tuple([_element(element) for element in elements]),
    )


def _element(fields: list[Any]) -> ElementFinding:
    element, title, required, status, value, evidence, reason = fields
    spans = tuple([Evidence(*span) for span in evidence])
    return ElementFinding(element, title, required, _STATUSES[status], value, spans, reason)
