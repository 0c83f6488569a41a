"""An Audit as compact bytes and back, written out by hand: what lies on a disk is never unpickled.

The bytes are two compressed JSON texts: the outline, which a row of a table needs, and the rest. A workspace holds such
bytes for years: a new field is added at the end and may be absent.
"""

import json
import zlib
from dataclasses import replace
from functools import lru_cache
from itertools import starmap
from typing import Any

from auditor.audit.model import (
    Audit,
    ClauseFinding,
    DraftFinding,
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
_LENGTH = 4
"""Bytes that tell how long the outline is."""

_SHARED = 8192
"""Findings without details that are made once: the contracts of a portfolio have most of them in common."""

_encoder = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False)


class DamagedResultError(ValueError):
    """Bytes that are no Audit as `encode` writes it."""


def encode(audit: Audit) -> bytes:
    """Everything in ``audit`` but its path, which the reader of the bytes knows, and a trace, which is asked for anew."""
    outline = [
        audit.sha256,
        audit.language,
        audit.pages,
        audit.characters,
        [[problem.code, problem.message.zh, problem.message.en, problem.page] for problem in audit.problems],
        [[party.label, party.name, party.role] for party in audit.parties],
        [_outline_fields(clause) for clause in audit.clauses],
        audit.rulepack,
        audit.rulepack_version,
        [[found.code, found.message.zh, found.message.en, found.severity] for found in audit.draft],
        audit.stance,
        audit.strictness,
    ]
    details = [
        [_detail_fields(clause) for clause in audit.clauses],
        [[_evidence_fields(evidence) for evidence in found.evidence] for found in audit.draft],
        audit.searchable,
    ]
    packed = _pack(outline)
    return len(packed).to_bytes(_LENGTH) + packed + _pack(details)


def decode(path: str, data: bytes) -> Audit:
    """The Audit of ``path`` that `encode` made ``data`` from; raises DamagedResultError."""
    try:
        end = _LENGTH + int.from_bytes(data[:_LENGTH])
        clauses, draft, *searchable = _unpack(data[end:])
        audit = _audit(path, _unpack(data[_LENGTH:end]), clauses, draft)
        return replace(audit, searchable=searchable[0]) if searchable and searchable[0] else audit
    except (zlib.error, ValueError, TypeError, KeyError, IndexError, RecursionError) as error:
        raise DamagedResultError(path) from error


def decode_outline(path: str, data: bytes) -> Audit:
    """The same Audit without suggestions, evidence and elements, in a fraction of the time."""
    try:
        end = _LENGTH + int.from_bytes(data[:_LENGTH])
        fields = _unpack(data[_LENGTH:end])
        return _audit(path, fields, None, None)
    except (zlib.error, ValueError, TypeError, KeyError, IndexError, RecursionError) as error:
        raise DamagedResultError(path) from error


def parted(data: bytes) -> tuple[bytes, bytes]:
    """The outline, which is all that `decode_outline` needs, and the rest; joined they are ``data`` again."""
    end = _LENGTH + int.from_bytes(data[:_LENGTH])
    return data[:end], data[end:]


def _pack(fields: list[Any]) -> bytes:
    return zlib.compress(_encoder.encode(fields).encode("utf-8", "surrogatepass"), _FASTEST)


def _unpack(data: bytes) -> Any:
    return json.loads(zlib.decompress(data).decode("utf-8", "surrogatepass"))


def _outline_fields(clause: ClauseFinding) -> list[Any]:
    return [
        clause.id,
        clause.title,
        clause.verdict.value,
        clause.severity,
        clause.reasons,
        clause.faults,
        clause.to_settle,
    ]


def _detail_fields(clause: ClauseFinding) -> list[Any]:
    elements = [_element_fields(element) for element in clause.elements]
    return [clause.suggestion, [_evidence_fields(evidence) for evidence in clause.evidence], elements]


def _element_fields(element: ElementFinding) -> list[Any]:
    return [
        element.id,
        element.title,
        element.required,
        element.status.value,
        element.value,
        [_evidence_fields(evidence) for evidence in element.evidence],
        element.reason,
    ]


def _evidence_fields(evidence: Evidence) -> list[Any]:
    return [evidence.text, evidence.start, evidence.end, evidence.page, evidence.block]


def _audit(path: str, outline: Any, details: Any, proofs: Any) -> Audit:
    sha256, language, pages, characters, problems, parties, clauses, rulepack, version, draft, *weighed = (
        outline
    )
    return Audit(
        path,
        sha256,
        language,
        pages,
        characters,
        tuple(Problem(code, Bilingual(zh, en), page) for code, zh, en, page in problems),
        tuple(starmap(PartyFinding, parties)),
        tuple(starmap(_bare_clause, clauses))
        if details is None
        else tuple(starmap(_clause, zip(clauses, details, strict=True))),
        rulepack,
        version,
        tuple(starmap(_shared_draft, draft))
        if proofs is None
        else tuple(starmap(_draft, zip(draft, proofs, strict=True))),
        *weighed,
    )


def _draft(outline: list[Any], evidence: list[Any]) -> DraftFinding:
    code, zh, en, severity = outline
    return DraftFinding(code, Bilingual(zh, en), severity, tuple(starmap(Evidence, evidence)))


@lru_cache(_SHARED)
def _shared_draft(code: str, zh: str, en: str, severity: str) -> DraftFinding:
    return DraftFinding(code, Bilingual(zh, en), severity)


def _bare_clause(
    clause: str,
    title: str,
    verdict: str,
    severity: str,
    reasons: list[str],
    faults: list[str],
    to_settle: bool,
) -> ClauseFinding:
    return _shared_clause(clause, title, verdict, severity, tuple(reasons), tuple(faults), to_settle)


@lru_cache(_SHARED)
def _shared_clause(
    clause: str,
    title: str,
    verdict: str,
    severity: str,
    reasons: tuple[str, ...],
    faults: tuple[str, ...],
    to_settle: bool,
) -> ClauseFinding:
    return ClauseFinding(clause, title, _VERDICTS[verdict], severity, reasons, "", (), (), faults, to_settle)


def _clause(outline: list[Any], details: list[Any]) -> ClauseFinding:
    clause, title, verdict, severity, reasons, faults, to_settle = outline
    suggestion, evidence, elements = details
    return ClauseFinding(
        clause,
        title,
        _VERDICTS[verdict],
        severity,
        tuple(reasons),
        suggestion,
        tuple(starmap(Evidence, evidence)),
        tuple(map(_element, elements)),
        tuple(faults),
        to_settle,
    )


def _element(fields: list[Any]) -> ElementFinding:
    element, title, required, status, value, evidence, reason = fields
    spans = tuple(starmap(Evidence, evidence))
    return ElementFinding(element, title, required, _STATUSES[status], value, spans, reason)
