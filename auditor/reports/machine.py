"""The machine-readable result: the JSON of many audits, the same bytes for the same input (design.md 8)."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from types import MappingProxyType

from auditor.audit.model import Audit, ClauseFinding, DraftFinding, ElementFinding, Evidence
from auditor.errors import Problem
from auditor.reports.case import SignOff

SCHEMA = "kol-auditor/audit/1"

_NOT_REVIEWED: Mapping[str, SignOff] = MappingProxyType({})


def result(audits: Sequence[Audit], *, language: str | None = None) -> dict[str, object]:
    """The result as plain values in the order of the schema.

    Messages of problems are in the contract's own language unless ``language`` says otherwise. Where the
    audits ran different rule packs, ``id`` and ``version`` name each of them once.
    """
    return {**_head(audits), "contracts": [_contract(audit, language) for audit in audits]}


def to_json(audits: Sequence[Audit], *, language: str | None = None) -> str:
    """The result as JSON text, with a line break at the end."""
    return "".join(_pieces(audits, language))


def write_json(
    audits: Sequence[Audit], target: Path, sign_offs: Mapping[str, SignOff] = _NOT_REVIEWED
) -> None:
    """The text of `to_json`, written contract by contract; a contract under review also has its ``review``."""
    with target.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(_pieces(audits, None, sign_offs))


def _pieces(
    audits: Sequence[Audit], language: str | None, sign_offs: Mapping[str, SignOff] = _NOT_REVIEWED
) -> Iterator[str]:
    opening, _, closing = _dumped({**_head(audits), "contracts": []}).rpartition("]")
    yield opening
    for number, audit in enumerate(audits):
        told = _contract(audit, language)
        if audit.sha256 in sign_offs:
            told["review"] = _review(sign_offs[audit.sha256])
        contract = _dumped(told).replace("\n", "\n  ")
        yield (",\n  " if number else "\n  ") + contract
    yield ("\n ]" if audits else "]") + closing + "\n"


def _dumped(value: object) -> str:
    """JSON text; a lone surrogate, as in a file name that is not UTF-8, stands as its ``\\udcXX`` escape."""
    text = json.dumps(value, ensure_ascii=False, indent=1)
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _head(audits: Sequence[Audit]) -> dict[str, object]:
    packs = {(audit.rulepack, audit.rulepack_version): None for audit in audits if audit.rulepack}
    ids = dict.fromkeys(pack for pack, _ in packs)
    versions = dict.fromkeys(version for _, version in packs)
    return {"schema": SCHEMA, "rulepack": {"id": ", ".join(ids), "version": ", ".join(versions)}}


def _contract(audit: Audit, language: str | None) -> dict[str, object]:
    return {
        "path": audit.path,
        "sha256": audit.sha256,
        "language": audit.language,
        "pages": audit.pages,
        "characters": audit.characters,
        "problems": [_problem(problem, language or audit.language) for problem in audit.problems],
        "parties": [
            {"label": party.label, "name": party.name, "role": party.role} for party in audit.parties
        ],
        "stance": audit.stance,
        "strictness": audit.strictness,
        "register": [],
        "clauses": [_clause(clause) for clause in audit.clauses],
        "draft": [_draft(found, language or audit.language) for found in audit.draft],
    }


def _review(signed: SignOff) -> dict[str, object]:
    return {
        "state": signed.state,
        "reviewer": signed.reviewer,
        "approver": signed.approver,
        "note": signed.note,
        "decisions": [
            {"clause": place.clause, "element": place.element, **asdict(handling)}
            for place, handling in sorted(signed.handled.items())
        ],
    }


def _problem(problem: Problem, language: str) -> dict[str, object]:
    return {"code": problem.code, "message": problem.message.in_language(language), "page": problem.page}


def _clause(clause: ClauseFinding) -> dict[str, object]:
    return {
        "id": clause.id,
        "verdict": clause.verdict.value,
        "severity": clause.severity,
        "reasons": list(clause.reasons),
        "suggestion": clause.suggestion,
        "evidence": [_evidence(evidence) for evidence in clause.evidence],
        "elements": [_element(element) for element in clause.elements],
        "title": clause.title,
    }


def _element(element: ElementFinding) -> dict[str, object]:
    return {
        "id": element.id,
        "required": element.required,
        "status": element.status.value,
        "value": element.value,
        "evidence": [_evidence(evidence) for evidence in element.evidence],
        "title": element.title,
        "reason": element.reason,
    }


def _draft(found: DraftFinding, language: str) -> dict[str, object]:
    return {
        "code": found.code,
        "message": found.message.in_language(language),
        "severity": found.severity,
        "evidence": [_evidence(evidence) for evidence in found.evidence],
    }


def _evidence(evidence: Evidence) -> dict[str, object]:
    return {
        "text": evidence.text,
        "start": evidence.start,
        "end": evidence.end,
        "page": evidence.page,
        "block": evidence.block,
    }
