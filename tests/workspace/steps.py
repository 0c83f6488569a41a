"""What several tests do with a contract, and what its trail amounts to."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from pathlib import Path

import pytest

from auditor.audit.model import Audit, ClauseFinding, ElementFinding, Verdict
from auditor.workspace import (
    Comment,
    Decision,
    DecisionKind,
    FindingKey,
    Review,
    TrailEntry,
    Workspace,
    WorkspaceError,
    findings,
)

SECRECY = FindingKey("confidentiality")
SURVIVAL = FindingKey("confidentiality", "survival")
REVIEWER = "王敏"
APPROVER = "李青"


def accept(key: FindingKey, who: str = REVIEWER) -> Decision:
    return Decision(key, DecisionKind.ACCEPT, reviewer=who)


def accept_all(workspace: Workspace, audit: Audit, who: str = REVIEWER) -> Review:
    for finding in findings(audit):
        workspace.decide(audit.sha256, accept(finding.key, who))
    return workspace.review(audit.sha256)


def with_clause(audit: Audit, clause: str, **values: object) -> Audit:
    """The audit with other values in one of its clauses."""
    clauses = [replace(one, **values) if one.id == clause else one for one in audit.clauses]  # type: ignore[arg-type]
    return replace(audit, clauses=tuple(clauses))


def with_element(audit: Audit, key: FindingKey, **values: object) -> Audit:
    """The audit with other values in one of its elements."""
    clause = clause_of(audit, key.clause)
    elements = [replace(one, **values) if one.id == key.element else one for one in clause.elements]  # type: ignore[arg-type]
    return with_clause(audit, key.clause, elements=tuple(elements))


def clause_of(audit: Audit, clause: str) -> ClauseFinding:
    return next(one for one in audit.clauses if one.id == clause)


def element_of(audit: Audit, key: FindingKey) -> ElementFinding:
    return next(one for one in clause_of(audit, key.clause).elements if one.id == key.element)


def verdicts(audit: Audit) -> dict[str, Verdict]:
    return {clause.id: clause.verdict for clause in audit.clauses}


@contextmanager
def refusal(code: str) -> Iterator[pytest.ExceptionInfo[WorkspaceError]]:
    """What stands inside is refused with this code, in both languages."""
    with pytest.raises(WorkspaceError) as caught:
        yield caught
    assert caught.value.code == code
    assert caught.value.message.zh
    assert caught.value.message.en
    assert "{" not in caught.value.message.zh + caught.value.message.en


def replayed(trail: Iterable[TrailEntry]) -> tuple[dict[FindingKey, Decision], dict[FindingKey, Comment]]:
    """The decisions and comments that the trail alone says to stand."""
    decisions: dict[FindingKey, Decision] = {}
    comments: dict[FindingKey, Comment] = {}
    for entry in trail:
        step = {"decided": "decision", "commented": "comment"}.get(entry.what, entry.details.get("step"))
        if entry.key is None or step is None:
            continue
        told = {field.name: "" for field in fields(Decision if step == "decision" else Comment)}
        told |= {name: value for name, value in entry.details.items() if name in told}
        del told["key"]
        if step == "decision":
            decisions.pop(entry.key, None)
            if told["kind"]:
                kind = DecisionKind(told.pop("kind"))
                decisions[entry.key] = Decision(entry.key, kind, **told)
        else:
            comments.pop(entry.key, None)
            if told["text"]:
                comments[entry.key] = Comment(entry.key, **told)
    return decisions, comments


def is_whole(path: Path) -> bool:
    """Whether SQLite finds nothing wrong with the file."""
    database = sqlite3.connect(path)
    try:
        return database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    finally:
        database.close()
