"""The audit trail: who did what to a contract, and when. The file itself refuses to change or shorten it."""

import json
import sqlite3
from collections.abc import Mapping
from datetime import UTC, datetime

from auditor.workspace.model import FindingKey, TrailEntry

_NO_DETAILS: Mapping[str, str] = {}


def now() -> str:
    """The time as it is noted everywhere: ISO 8601, UTC."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def note(
    database: sqlite3.Connection,
    what: str,
    sha256: str,
    who: str = "",
    key: FindingKey | None = None,
    details: Mapping[str, str] = _NO_DETAILS,
    at: str = "",
) -> None:
    """Add a line to the trail of a contract, within the transaction of what it tells of."""
    clause, element = key or (None, None)
    told = json.dumps({name: value for name, value in details.items() if value})
    database.execute(
        "INSERT INTO trail (at, who, what, sha256, clause, element, details) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (at or now(), who, what, sha256, clause, element, told),
    )


def entries(database: sqlite3.Connection, sha256: str) -> list[TrailEntry]:
    """The trail of a contract, the oldest line first."""
    rows = database.execute(
        "SELECT at, who, what, clause, element, details FROM trail WHERE sha256 = ? ORDER BY id", (sha256,)
    )
    return [
        TrailEntry(at, who, what, None if clause is None else FindingKey(clause, element), json.loads(told))
        for at, who, what, clause, element, told in rows
    ]
