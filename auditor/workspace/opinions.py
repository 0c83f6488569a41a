"""What a reviewer says to a finding: decisions and comments, and taking them back step by step."""

import dataclasses
import sqlite3
from collections.abc import Mapping
from typing import NamedTuple

from auditor.audit.model import Audit, Status, Verdict
from auditor.workspace import contents, trail
from auditor.workspace.contents import COMMENT, DECISION, Content, Held
from auditor.workspace.errors import refused
from auditor.workspace.findings import among, progress
from auditor.workspace.model import DRAFT, LOCKED, Comment, Decision, DecisionKind, Finding, FindingKey, State
from auditor.workspace.names import folded, well_formed

_VERDICTS = frozenset(verdict.value for verdict in Verdict)
_STATUSES = frozenset(status.value for status in Status)
_SEVERITIES = frozenset(("high", "medium", "low"))


class Opinion(NamedTuple):
    """Where a decision or a comment lies, and its packed value; None for none."""

    kind: str
    key: FindingKey
    value: str | None


def named(who: str) -> str:
    """The name of whoever acts; raises ``no_name``."""
    name = well_formed(who).strip()
    if not folded(name):
        raise refused("no_name")
    return name


def reasoned(reason: str) -> str:
    """The reason given; raises ``no_reason``."""
    if not folded(reason):
        raise refused("no_reason")
    return well_formed(reason).strip()


def open_content(database: sqlite3.Connection, sha256: str) -> Content:
    """The row of a contract that may be changed; raises ``unknown_contract`` or ``locked``."""
    content = contents.content_of(database, sha256)
    if content.state in LOCKED:
        raise refused("locked")
    return content


def decide(database: sqlite3.Connection, sha256: str, decision: Decision) -> None:
    """Put a decision in the place of what stood there; the first one starts the review."""
    who = named(decision.reviewer)
    content = open_content(database, sha256)
    audit = _audit(database, content)
    finding = _finding(audit, decision.key)
    found, words, beneath = contents.seen(audit, finding)
    overrides = decision.kind is DecisionKind.OVERRIDE
    made = Decision(
        key=finding.key,
        kind=decision.kind,
        status=_allowed(finding.key, decision.status) if overrides else "",
        reason=decision.reason.strip() if decision.kind is DecisionKind.ACCEPT else reasoned(decision.reason),
        reviewer=who,
        made_at=trail.now(),
        found=found,
        words=words,
    )
    _take(database, content, Opinion(DECISION, made.key, contents.packed_decision(Held(made, beneath))), who)
    trail.note(database, "decided", sha256, who, made.key, told(made), made.made_at)
    _under_review(database, sha256, who)
    count(database, sha256, audit)


def comment(database: sqlite3.Connection, sha256: str, key: FindingKey, text: str, who: str) -> None:
    """Put a comment in the place of what stood there; an empty one takes it away."""
    who = named(who)
    content = open_content(database, sha256)
    text = text.strip()
    standing = contents.comments_of(database, sha256).get(key)
    if standing is None and not text:
        return
    if standing is None:
        key = _finding(_audit(database, content), key).key
    made = Comment(key, text, who, trail.now())
    _take(database, content, Opinion(COMMENT, key, contents.packed_comment(made) if text else None), who)
    trail.note(database, "commented", sha256, who, key, told(made), made.made_at)


def undo(database: sqlite3.Connection, sha256: str, who: str) -> FindingKey | None:
    """Take back the last step that was not taken back, and restore what stood before it."""
    who = named(who)
    content = open_content(database, sha256)
    row = database.execute(
        "SELECT id, kind, clause, element, before, state, reviewer FROM steps WHERE sha256 = ? "
        "ORDER BY id DESC LIMIT 1",
        (sha256,),
    ).fetchone()
    if row is None:
        return None
    step, kind, clause, element, before, state, reviewer = row
    key = FindingKey(clause, element)
    database.execute("DELETE FROM steps WHERE id = ?", (step,))
    put(database, sha256, Opinion(kind, key, before))
    trail.note(database, "undone", sha256, who, key, {"step": kind, **_restored(database, sha256, kind, key)})
    if kind == DECISION:
        earlier = State.NOT_STARTED if state == State.NOT_STARTED else State.IN_REVIEW
        database.execute(
            "UPDATE contents SET state = ?, reviewer = ? WHERE sha256 = ?", (earlier, reviewer, sha256)
        )
        count(database, sha256, contents.audit_of(database, sha256, content.path))
    return key


def put(database: sqlite3.Connection, sha256: str, opinion: Opinion) -> None:
    """Let this opinion stand, or none."""
    kind, (clause, element), value = opinion
    place = (sha256, kind, clause, element)
    if value is None:
        database.execute(
            "DELETE FROM opinions WHERE sha256 = ? AND kind = ? AND clause = ? AND element = ?", place
        )
    else:
        database.execute("INSERT OR REPLACE INTO opinions VALUES (?, ?, ?, ?, ?)", (*place, value))
    database.execute("UPDATE contents SET worked_on = ? WHERE sha256 = ?", (trail.now(), sha256))


def count(database: sqlite3.Connection, sha256: str, audit: Audit | None) -> None:
    """Note how far the review is, for the list, which reads no whole audit."""
    if audit is None:  # the next audit counts anew
        return
    held = contents.decisions_of(database, sha256)
    decisions = {key: one.decision for key, one in held.items()}
    done = progress(audit, decisions, contents.changed_in(audit, held))
    database.execute(
        "UPDATE contents SET reviewed = ?, total = ? WHERE sha256 = ?", (done.reviewed, done.total, sha256)
    )


def told(opinion: Decision | Comment) -> dict[str, str]:
    """A decision or a comment as the details of a line in the trail, which names its finding itself."""
    fields = dataclasses.asdict(opinion)
    return {name: str(value) for name, value in fields.items() if name != "key"}


def _take(database: sqlite3.Connection, content: Content, opinion: Opinion, who: str) -> None:
    """One step that can be undone."""
    kind, (clause, element), _ = opinion
    before = database.execute(
        "SELECT value FROM opinions WHERE sha256 = ? AND kind = ? AND clause = ? AND element = ?",
        (content.sha256, kind, clause, element),
    ).fetchone()
    database.execute(
        "INSERT INTO steps (sha256, who, kind, clause, element, before, state, reviewer) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            content.sha256,
            who,
            kind,
            clause,
            element,
            before and before[0],
            content.state.value,
            content.reviewer,
        ),
    )
    put(database, content.sha256, opinion)


def _under_review(database: sqlite3.Connection, sha256: str, who: str) -> None:
    """A decision starts the review, and takes a submitted contract back: what is approved is what was submitted."""
    database.execute(
        "UPDATE contents SET state = ?, reviewer = ? WHERE sha256 = ?", (State.IN_REVIEW, who, sha256)
    )


def _audit(database: sqlite3.Connection, content: Content) -> Audit:
    audit = contents.audit_of(database, content.sha256, content.path)
    if audit is None or not audit.readable:
        raise refused("audit_again")
    return audit


def _finding(audit: Audit, key: FindingKey) -> Finding:
    found = among(audit, {key}).get(key)
    if found is None:
        raise refused("unknown_finding")
    return found


def _allowed(key: FindingKey, status: str) -> str:
    """The value that a reviewer gives instead; raises ``no_status``."""
    allowed = _SEVERITIES if key.clause == DRAFT else _STATUSES if key.element else _VERDICTS
    if status not in allowed:
        raise refused("no_status")
    return str(status)


def _restored(database: sqlite3.Connection, sha256: str, kind: str, key: FindingKey) -> Mapping[str, str]:
    """What stands again, for the trail: a reader of it needs no other table."""
    if kind == DECISION:
        held = contents.decisions_of(database, sha256).get(key)
        return told(held.decision) if held else {}
    standing = contents.comments_of(database, sha256).get(key)
    return told(standing) if standing else {}
