"""A contract by its content: its row, its audit and the opinions that stand, as plain reads of the database."""

import json
import os
import sqlite3
from dataclasses import astuple, dataclass, replace
from hashlib import sha256 as digest_of

from auditor.audit.codec import DamagedResultError, decode
from auditor.audit.model import Audit
from auditor.workspace import search
from auditor.workspace.errors import refused
from auditor.workspace.findings import among, lacking, progress
from auditor.workspace.model import (
    DRAFT,
    LOCKED,
    Comment,
    Decision,
    DecisionKind,
    Finding,
    FindingKey,
    Progress,
    Review,
    Settings,
    State,
)

DECISION = "decision"
COMMENT = "comment"


@dataclass(frozen=True, slots=True)
class Content:
    """The row of a contract."""

    sha256: str
    path: str
    state: State
    reviewer: str
    approver: str
    note: str
    settings: Settings | None
    earlier_draft: str
    progress: Progress


@dataclass(frozen=True, slots=True)
class Held:
    """A decision as it lies in the database.

    ``beneath`` stands for what the clause lacked when it was decided about: a decision covers what the reviewer saw.
    """

    decision: Decision
    beneath: str = ""


def content_of(database: sqlite3.Connection, sha256: str) -> Content:
    """The row; raises ``unknown_contract``."""
    row = database.execute(
        "SELECT sha256, coalesce((SELECT path FROM files f WHERE f.sha256 = c.sha256 ORDER BY id DESC LIMIT 1), path), "
        "state, reviewer, approver, note, settings, earlier_draft, reviewed, total "
        "FROM contents c WHERE sha256 = ?",
        (sha256,),
    ).fetchone()
    if row is None:
        raise refused("unknown_contract")
    _, path, state, reviewer, approver, note, settings, earlier_draft, reviewed, total = row
    settled = None if settings is None else Settings(**json.loads(settings))
    done = Progress(reviewed, total)
    name = os.fsdecode(path)
    return Content(sha256, name, State(state), reviewer, approver, note, settled, earlier_draft, done)


def is_known(database: sqlite3.Connection, sha256: str) -> bool:
    return database.execute("SELECT 1 FROM contents WHERE sha256 = ?", (sha256,)).fetchone() is not None


def audit_of(database: sqlite3.Connection, sha256: str, path: str) -> Audit | None:
    """The whole Audit; None if none is held, or none that this program can read."""
    row = database.execute(
        "SELECT c.outline, a.details FROM contents c JOIN audits a USING (sha256) WHERE sha256 = ?", (sha256,)
    ).fetchone()
    if row is None:
        return None
    try:
        audit = decode(path, row[0] + row[1])
    except DamagedResultError:
        return None
    return replace(audit, searchable=search.searchable_of(database, sha256))


def decisions_of(database: sqlite3.Connection, sha256: str) -> dict[FindingKey, Held]:
    rows = database.execute(
        "SELECT clause, element, value FROM opinions WHERE sha256 = ? AND kind = ?", (sha256, DECISION)
    )
    return {FindingKey(clause, element): _held(clause, element, value) for clause, element, value in rows}


def comments_of(database: sqlite3.Connection, sha256: str) -> dict[FindingKey, Comment]:
    rows = database.execute(
        "SELECT clause, element, value FROM opinions WHERE sha256 = ? AND kind = ?", (sha256, COMMENT)
    )
    return {
        FindingKey(clause, element): Comment(FindingKey(clause, element), *json.loads(value))
        for clause, element, value in rows
    }


def packed_decision(held: Held) -> str:
    _, kind, *rest = astuple(held.decision)
    return json.dumps([kind.value, *rest, held.beneath])


def packed_comment(comment: Comment) -> str:
    return json.dumps(astuple(comment)[1:])


def review_of(database: sqlite3.Connection, sha256: str) -> Review:
    """The sign-off as it stands; raises ``unknown_contract``."""
    content = content_of(database, sha256)
    audit = audit_of(database, sha256, content.path)
    held = decisions_of(database, sha256)
    decisions = {key: one.decision for key, one in held.items()}
    changed = changed_in(audit, held) if audit else frozenset()
    steps = database.execute("SELECT 1 FROM steps WHERE sha256 = ? LIMIT 1", (sha256,)).fetchone()
    return Review(
        sha256,
        content.path,
        content.state,
        content.reviewer,
        content.approver,
        content.note,
        content.settings or settings_of(audit),
        decisions,
        comments_of(database, sha256),
        changed,
        progress(audit, decisions, changed) if audit else content.progress,
        steps is not None and content.state not in LOCKED,
        content.earlier_draft,
    )


def settings_of(audit: Audit | None) -> Settings:
    """How an audit was weighed, where nothing was settled by hand."""
    if audit is None:
        return Settings()
    usual = Settings()
    return Settings(audit.stance or usual.stance, audit.strictness or usual.strictness)


def changed_in(audit: Audit, held: dict[FindingKey, Held]) -> frozenset[FindingKey]:
    """The decisions whose finding is no longer what it was when it was decided about."""
    found = among(audit, held.keys())
    return frozenset(
        key
        for key, one in held.items()
        if key in found and (one.decision.found, one.decision.words, one.beneath) != seen(audit, found[key])
    )


def seen(audit: Audit, finding: Finding) -> tuple[str, str, str]:
    """What a reviewer sees of a finding: its status, its words, and a mark of what a clause lacks."""
    clause_id, element = finding.key
    if element or clause_id == DRAFT:
        return finding.status, finding.words, ""
    clause = next(clause for clause in audit.clauses if clause.id == clause_id)
    beneath = [
        [entry.id, entry.status.value, [span.text for span in entry.evidence]] for entry in lacking(clause)
    ]
    mark = digest_of(json.dumps(beneath).encode()).hexdigest()[:16] if beneath else ""
    return finding.status, finding.words, mark


def _held(clause: str, element: str, value: str) -> Held:
    kind, *rest, beneath = json.loads(value)
    return Held(Decision(FindingKey(clause, element), DecisionKind(kind), *rest), beneath)
