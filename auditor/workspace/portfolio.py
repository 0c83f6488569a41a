"""The list of files: audits come in, rows go out, and a new draft is given what was decided about the one before."""

import dataclasses
import os
import sqlite3
from pathlib import Path
from typing import Any

from auditor.audit.codec import DamagedResultError, decode_outline, encode, parted
from auditor.audit.model import Audit
from auditor.workspace import contents, drafts, search, trail
from auditor.workspace.contents import DECISION, Held
from auditor.workspace.errors import refused
from auditor.workspace.model import ContractRecord, Progress, State
from auditor.workspace.names import well_formed
from auditor.workspace.opinions import Opinion, count, put, told

_ROWS_AT_ONCE = 500
_DRAFTS_LOOKED_AT = 20
"""Contracts between the same parties that a new file is compared with, those worked on last."""

_RECORD = """
    SELECT f.id, f.path, f.added_at, f.failure, c.sha256, c.outline, c.state, c.reviewer, c.approver, c.reviewed, c.total
    FROM files f LEFT JOIN contents c ON c.sha256 = f.sha256
"""


def keep(database: sqlite3.Connection, audit: Audit) -> str:
    """Remember an audit and the file it is of; the absolute path of the file."""
    path = os.path.abspath(audit.path)
    failure = None if audit.readable else encode(audit)
    if audit.sha256:
        # What was read once is not given up for a run in which the file could not be read, nor what follows the roles
        # and the weighing that were settled by hand for a run that knew nothing of them.
        if not _was_read(database, audit.sha256) or (audit.readable and _follows_settings(database, audit)):
            _keep_content(database, audit, path)
        _point(database, path, audit.sha256, failure)
    else:
        _note_failure(database, path, failure)
    return path


def add(database: sqlite3.Connection, audit: Audit) -> None:
    """Remember an audit unless its content is known, and the file in any case."""
    if audit.sha256 and _was_read(database, audit.sha256):
        failure = None if audit.readable else encode(audit)
        _point(database, os.path.abspath(audit.path), audit.sha256, failure)
    else:
        keep(database, audit)


def shows(database: sqlite3.Connection, path: str, sha256: str) -> bool:
    """Whether the row of the path is of this content, and the file could be read when it was seen last."""
    query = "SELECT 1 FROM files WHERE key = ? AND sha256 = ? AND failure IS NULL"
    return database.execute(query, (_key(os.path.abspath(path)), sha256)).fetchone() is not None


def record(database: sqlite3.Connection, path: str) -> ContractRecord:
    """The row of the file at an absolute path."""
    return _record_of(database.execute(f"{_RECORD} WHERE f.key = ?", (_key(path),)).fetchone())


def records(database: sqlite3.Connection, after: int) -> tuple[list[ContractRecord], int]:
    """The next rows after that id, and the id of the last; no row ends the list."""
    rows = database.execute(
        f"{_RECORD} WHERE f.id > ? ORDER BY f.id LIMIT ?", (after, _ROWS_AT_ONCE)
    ).fetchall()
    return [_record_of(row) for row in rows], rows[-1][0] if rows else after


def remove(database: sqlite3.Connection, path: str) -> None:
    """Take a file off the list."""
    path = os.path.abspath(path)
    row = database.execute("SELECT id, sha256 FROM files WHERE key = ?", (_key(path),)).fetchone()
    if row is not None:
        database.execute("DELETE FROM files WHERE id = ?", row[:1])
        trail.note(database, "removed", row[1] or "", details={"path": path})


def _record_of(row: tuple[Any, ...]) -> ContractRecord:
    _, encoded, added_at, failure, sha256, outline, state, reviewer, approver, reviewed, total = row
    path = os.fsdecode(encoded)
    audit = _outline(path, sha256 or "", outline or failure)
    if outline and failure and audit.readable:
        problems = (*_outline(path, "", failure).problems, *audit.problems)
        audit = dataclasses.replace(audit, problems=problems)
    return ContractRecord(
        path,
        sha256 or "",
        audit,
        added_at,
        State(state or State.NOT_STARTED),
        reviewer or "",
        approver or "",
        Progress(reviewed or 0, total or 0),
    )


def _outline(path: str, sha256: str, data: bytes | None) -> Audit:
    """The outline of an audit; if it is no longer legible the row says so and stays on the list."""
    try:
        return decode_outline(path, data or b"")
    except DamagedResultError:
        problem = refused("audit_again").as_problem()
        return Audit(path, sha256, "", None, 0, (problem,), (), ())


def _was_read(database: sqlite3.Connection, sha256: str) -> bool:
    row = database.execute("SELECT outline FROM contents WHERE sha256 = ?", (sha256,)).fetchone()
    return row is not None and _outline("", sha256, row[0]).readable


def _follows_settings(database: sqlite3.Connection, audit: Audit) -> bool:
    settled = contents.content_of(database, audit.sha256).settings
    if settled is None:
        return True
    roles = {party.label: party.role for party in audit.parties}
    wanted = ((settled.brand, "brand"), (settled.kol, "kol"))
    return (audit.stance, audit.strictness) == (settled.stance, settled.strictness) and all(
        roles.get(label, role) == role for label, role in wanted if label is not None
    )


def _keep_content(database: sqlite3.Connection, audit: Audit, path: str) -> None:
    """Put the audit in the place of an earlier one of the same content; what was decided stays."""
    words, audit = audit.searchable, dataclasses.replace(audit, searchable="")
    outline, details = parted(encode(audit))
    earlier = database.execute(
        "SELECT c.outline, a.details FROM contents c JOIN audits a USING (sha256) WHERE sha256 = ?",
        (audit.sha256,),
    ).fetchone()
    if earlier == (outline, details):
        search.keep(database, audit.sha256, words)
        return
    was_read = _was_read(database, audit.sha256)
    database.execute(
        "INSERT INTO contents (sha256, path, outline, parties, stem) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (sha256) DO UPDATE SET outline = excluded.outline, parties = excluded.parties, stem = excluded.stem",
        (audit.sha256, os.fsencode(path), outline, drafts.parties_key(audit), drafts.stem(path)),
    )
    database.execute("INSERT OR REPLACE INTO audits VALUES (?, ?)", (audit.sha256, details))
    search.keep(database, audit.sha256, words)
    weighed = {
        "path": path,
        "rulepack": audit.rulepack,
        "version": audit.rulepack_version,
        "stance": audit.stance,
        "strictness": audit.strictness,
    }
    trail.note(database, "audited", audit.sha256, details=weighed)
    if audit.readable and not was_read:
        _carry(database, dataclasses.replace(audit, path=path))
    count(database, audit.sha256, audit)


def _point(database: sqlite3.Connection, path: str, sha256: str, failure: bytes | None) -> None:
    """Let the row of a path show this content; a row whose file is gone moves along."""
    row = database.execute("SELECT id, sha256 FROM files WHERE key = ?", (_key(path),)).fetchone()
    if row is None or row[1] != sha256:
        row = _moved(database, path, sha256, row)
    if row is None:
        database.execute(
            "INSERT INTO files (key, path, sha256, failure, added_at) VALUES (?, ?, ?, ?, ?)",
            (_key(path), os.fsencode(path), sha256, failure, trail.now()),
        )
    else:
        database.execute(
            "UPDATE files SET key = ?, path = ?, sha256 = ?, failure = ? WHERE id = ?",
            (_key(path), os.fsencode(path), sha256, failure, row[0]),
        )
    database.execute("UPDATE contents SET path = ? WHERE sha256 = ?", (os.fsencode(path), sha256))


def _moved(
    database: sqlite3.Connection, path: str, sha256: str, standing: tuple[int, str] | None
) -> tuple[int, str] | None:
    """The row for a content that was not at this path before, if there is one.

    A file that was elsewhere and is no longer there has moved; one that still is there was copied.
    """
    (last,) = database.execute("SELECT path FROM contents WHERE sha256 = ?", (sha256,)).fetchone()
    rows = database.execute("SELECT id, path FROM files WHERE sha256 = ? ORDER BY id", (sha256,)).fetchall()
    gone = next((row for row in rows if _is_gone(os.fsdecode(row[1]))), None)
    origin = gone[1] if gone else last
    if (gone or not rows) and _key(os.fsdecode(origin)) != _key(path):
        trail.note(database, "moved", sha256, details={"from": os.fsdecode(origin), "to": path})
    if gone is None:
        return standing
    if standing is not None:
        database.execute("DELETE FROM files WHERE id = ?", gone[:1])
        return standing
    return gone[0], sha256


def _is_gone(path: str) -> bool:
    """Whether the file is no longer there; of a drive that is not there nothing can be said."""
    return not os.path.lexists(path) and Path(Path(path).anchor).exists()


def _note_failure(database: sqlite3.Connection, path: str, failure: bytes | None) -> None:
    """A file that could not even be opened: a row that was there keeps showing what is known of it."""
    database.execute(
        "INSERT INTO files (key, path, failure, added_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (key) DO UPDATE SET failure = excluded.failure",
        (_key(path), os.fsencode(path), failure, trail.now()),
    )


def _carry(database: sqlite3.Connection, audit: Audit) -> None:
    """Take over what was decided about the draft before this one, if there is one."""
    rows = database.execute(
        "SELECT sha256, path, settings FROM contents c WHERE worked_on > '' AND sha256 <> ?1 "
        "AND ((parties = ?2 AND parties <> '') OR (stem = ?3 AND stem <> '')) "
        "AND EXISTS (SELECT 1 FROM opinions o WHERE o.sha256 = c.sha256) "
        "ORDER BY worked_on DESC, rowid DESC LIMIT ?4",
        (audit.sha256, drafts.parties_key(audit), drafts.stem(audit.path), _DRAFTS_LOOKED_AT),
    ).fetchall()
    for sha256, path_bytes, settings in rows:
        path = os.fsdecode(path_bytes)
        earlier = contents.audit_of(database, sha256, path)
        if earlier is not None and drafts.continues(earlier, audit):
            name = well_formed(os.path.basename(path))
            database.execute(
                "UPDATE contents SET earlier_draft = ?, settings = ? WHERE sha256 = ?",
                (name, settings, audit.sha256),
            )
            _carry_opinions(database, sha256, audit.sha256, name)
            return


def _carry_opinions(database: sqlite3.Connection, earlier: str, later: str, name: str) -> None:
    decisions = contents.decisions_of(database, earlier)
    for key, held in decisions.items():
        decision = dataclasses.replace(held.decision, carried_from=name)
        opinion = Opinion(DECISION, key, contents.packed_decision(Held(decision, held.beneath)))
        _carry_one(database, opinion, later, earlier, told(decision))
    for key, comment in contents.comments_of(database, earlier).items():
        carried = dataclasses.replace(comment, carried_from=name)
        opinion = Opinion(contents.COMMENT, key, contents.packed_comment(carried))
        _carry_one(database, opinion, later, earlier, told(carried))
    if decisions:
        database.execute(
            "UPDATE contents SET state = ?, reviewer = (SELECT reviewer FROM contents WHERE sha256 = ?) "
            "WHERE sha256 = ?",
            (State.IN_REVIEW, earlier, later),
        )


def _carry_one(
    database: sqlite3.Connection, opinion: Opinion, later: str, earlier: str, details: dict[str, str]
) -> None:
    put(database, later, opinion)
    trail.note(
        database,
        "carried",
        later,
        key=opinion.key,
        details={"step": opinion.kind, "draft": earlier, **details},
    )


def _key(path: str) -> bytes:
    return os.fsencode(os.path.normcase(path))
