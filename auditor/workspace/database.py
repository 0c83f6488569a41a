"""The SQLite file: opened with care, brought up to date with a backup, written in whole transactions."""

import os
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from auditor.workspace.errors import refused
from auditor.workspace.schema import APPLICATION_ID, MIGRATIONS

_PATIENCE = 10.0
"""Seconds to wait for another process that is writing."""
_BREATH = 0.05
"""Seconds between two attempts where SQLite itself does not wait."""

_PRIMARY = 0xFF
"""The part of an extended result code that tells its kind."""

_KINDS = {
    sqlite3.SQLITE_BUSY: "busy",
    sqlite3.SQLITE_LOCKED: "busy",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_PERM: "read_only",
    sqlite3.SQLITE_IOERR: "disk_error",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "damaged",
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_CANTOPEN: "cannot_open",
}


def open_database(path: Path, migrations: Sequence[str] = MIGRATIONS) -> sqlite3.Connection:
    """The file at ``path`` in the newest version, made if it is not there; a faulty one is left as it is.

    Raises WorkspaceError: damaged, newer_program, not_a_workspace, read_only, cannot_open, busy or disk_full.
    """
    with plainly(path):
        _make_room(path)
        database = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False)
        try:
            _examine(database, path, len(migrations))
            _write_ahead(database)
            database.execute("PRAGMA synchronous = FULL")
            database.execute("PRAGMA foreign_keys = ON")
            if _version(database) < len(migrations):
                _migrate(database, path, migrations)
        except BaseException:
            database.close()
            raise
    return database


def _write_ahead(database: sqlite3.Connection) -> None:
    """Keep a log of what is written. While another process makes the same file SQLite refuses this at once, whatever patience
    the connection has."""
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            database.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            busy = error.sqlite_errorcode & _PRIMARY == sqlite3.SQLITE_BUSY
            if not busy or time.monotonic() > until:
                raise
            time.sleep(_BREATH)
        else:
            return


@contextmanager
def plainly(path: Path) -> Iterator[None]:
    """Turn what the disk or SQLite complains about into a WorkspaceError; a defect of the program stays one."""
    try:
        yield
    except sqlite3.Error as error:
        kind = _KINDS.get(getattr(error, "sqlite_errorcode", 0) & _PRIMARY)
        if kind is None:
            raise
        if kind == "cannot_open" and not _may_write(path):
            kind = "read_only"
        raise refused(kind, path=path) from error
    except PermissionError as error:
        raise refused("read_only", path=path) from error
    except OSError as error:
        raise refused("cannot_open", path=path) from error


@contextmanager
def transaction(database: sqlite3.Connection, *, writing: bool = True) -> Iterator[None]:
    """All of it or nothing; what was written is on the disk when it ends."""
    database.execute("BEGIN IMMEDIATE" if writing else "BEGIN")
    try:
        yield
        database.execute("COMMIT")
    except BaseException:
        if database.in_transaction:
            database.execute("ROLLBACK")
        raise


def _make_room(path: Path) -> None:
    """The folder and an empty file in it, for this user only."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


def _may_write(path: Path) -> bool:
    return os.access(path.parent, os.W_OK) and os.access(path, os.W_OK)


def _examine(database: sqlite3.Connection, path: Path, newest: int) -> None:
    """Refuse what this program must not write to, before it has written anything."""
    verdict = database.execute("PRAGMA quick_check(1)").fetchone()[0]
    if verdict != "ok":
        raise refused("damaged", path=path)
    (tables,) = database.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    (mark,) = database.execute("PRAGMA application_id").fetchone()
    if tables and mark != APPLICATION_ID:
        raise refused("not_a_workspace", path=path)
    if _version(database) > newest:
        raise refused("newer_program", path=path)


def _version(database: sqlite3.Connection) -> int:
    return int(database.execute("PRAGMA user_version").fetchone()[0])


def _migrate(database: sqlite3.Connection, path: Path, migrations: Sequence[str]) -> None:
    """Every migration that is missing, in one transaction: a file is in one version or in the other."""
    with transaction(database):
        version = _version(database)  # another process may have been first
        if 0 < version < len(migrations):
            _back_up(path, version)
        for number, script in enumerate(migrations[version:], version + 1):
            for statement in _statements(script):
                database.execute(statement)
            database.execute(f"PRAGMA user_version = {number}")


def _back_up(path: Path, version: int) -> None:
    """A copy beside the file, whole or not there at all; nobody writes while it is made."""
    backup = path.with_name(f"{path.name}.v{version}.backup")
    partial = backup.with_name(f"{backup.name}.partial")
    partial.unlink(missing_ok=True)
    os.close(os.open(partial, os.O_CREAT | os.O_RDWR, 0o600))
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(partial)) as target:
        source.backup(target)
        target.execute("PRAGMA journal_mode = DELETE")  # a copy is one file
    with open(partial, "rb+") as written:
        os.fsync(written.fileno())
    os.replace(partial, backup)


def _statements(script: str) -> Iterator[str]:
    """The statements of a script one by one: `executescript` would commit before the first."""
    statement = ""
    for piece in script.split(";"):
        statement += f"{piece};"
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
