"""The way of a contract from its first decision to its approval: who may take which step, and when."""

import dataclasses
import json
import sqlite3

from auditor.workspace import contents, trail
from auditor.workspace.contents import DECISION
from auditor.workspace.errors import refused
from auditor.workspace.model import LOCKED, Settings, State
from auditor.workspace.names import folded
from auditor.workspace.opinions import named, open_content, reasoned


def settle(database: sqlite3.Connection, sha256: str, settings: Settings, who: str) -> None:
    """Note how the contract is to be weighed; a submitted one goes back to review, since its findings may change."""
    who = named(who)
    content = open_content(database, sha256)
    fields = dataclasses.asdict(settings)
    state = State.IN_REVIEW if content.state is State.AWAITING_APPROVAL else content.state
    database.execute(
        "UPDATE contents SET settings = ?, state = ? WHERE sha256 = ?", (json.dumps(fields), state, sha256)
    )
    told = {name: value or "" for name, value in fields.items()}
    trail.note(database, "settled", sha256, who, details=told)


def submit(database: sqlite3.Connection, sha256: str, who: str) -> None:
    who = named(who)
    if open_content(database, sha256).state is State.AWAITING_APPROVAL:
        raise refused("already_submitted")
    _all_reviewed(database, sha256)
    _move(database, sha256, State.AWAITING_APPROVAL, reviewer=who)
    trail.note(database, "submitted", sha256, who)


def send_back(database: sqlite3.Connection, sha256: str, who: str, reason: str) -> None:
    who, reason = named(who), reasoned(reason)
    _submitted(database, sha256)
    _move(database, sha256, State.IN_REVIEW, note=reason)
    trail.note(database, "sent_back", sha256, who, details={"reason": reason})


def approve(database: sqlite3.Connection, sha256: str, who: str) -> None:
    """Lock what was reviewed by others; a re-audit since the submission may have brought findings nobody has seen."""
    who = named(who)
    _submitted(database, sha256)
    if folded(who) in _reviewers(database, sha256):
        raise refused("same_person")
    _all_reviewed(database, sha256)
    _move(database, sha256, State.APPROVED, approver=who)
    trail.note(database, "approved", sha256, who)


def reopen(database: sqlite3.Connection, sha256: str, who: str, reason: str) -> None:
    who, reason = named(who), reasoned(reason)
    if contents.content_of(database, sha256).state not in LOCKED:
        raise refused("not_locked")
    _move(database, sha256, State.IN_REVIEW, approver="", note=reason)
    trail.note(database, "reopened", sha256, who, details={"reason": reason})


def exclude(database: sqlite3.Connection, sha256: str, who: str, reason: str) -> None:
    who, reason = named(who), reasoned(reason)
    open_content(database, sha256)
    _move(database, sha256, State.EXCLUDED, note=reason)
    trail.note(database, "excluded", sha256, who, details={"reason": reason})


def _submitted(database: sqlite3.Connection, sha256: str) -> None:
    if open_content(database, sha256).state is not State.AWAITING_APPROVAL:
        raise refused("not_submitted")


def _all_reviewed(database: sqlite3.Connection, sha256: str) -> None:
    """Nothing is signed off unseen, least of all a file of which nothing could be read."""
    review = contents.review_of(database, sha256)
    audit = contents.audit_of(database, sha256, review.path)
    if audit is None or not audit.readable:
        raise refused("audit_again")
    if review.progress.remaining:
        raise refused("not_reviewed", remaining=review.progress.remaining)


def _reviewers(database: sqlite3.Connection, sha256: str) -> set[str]:
    """Everybody who submitted this contract or decided something in it that was not undone, also in earlier drafts."""
    names = {held.decision.reviewer for held in contents.decisions_of(database, sha256).values()}
    rows = database.execute(
        "SELECT who FROM trail WHERE sha256 = ?1 AND what = 'submitted' "
        "UNION SELECT who FROM steps WHERE sha256 = ?1 AND kind = ?2",
        (sha256, DECISION),
    )
    names.update(who for (who,) in rows)
    return set(map(folded, names))


def _move(
    database: sqlite3.Connection,
    sha256: str,
    state: State,
    *,
    note: str = "",
    reviewer: str | None = None,
    approver: str | None = None,
) -> None:
    database.execute(
        "UPDATE contents SET state = ?, note = ?, reviewer = coalesce(?, reviewer), "
        "approver = coalesce(?, approver) WHERE sha256 = ?",
        (state, note, reviewer, approver, sha256),
    )
