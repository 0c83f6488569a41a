"""What earlier runs found, so that a file that has not changed is not audited again."""

import logging
import os
import sqlite3
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeVar
from zlib import crc32

from auditor.batch.one import Packed, Task, hash_of
from auditor.kept import cache_folder

LOOKED_UP_AT_ONCE = 500
KEPT_FOR = 90 * 86400
"""Seconds after which a result is forgotten: results quote contracts."""

SETTLED_AFTER = 2_000_000_000
"""Nanoseconds: the time of a younger change cannot tell it from the next one."""

_LAYOUT = 1
_FILE_NAME = "results.sqlite"
_TABLES = f"""
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    PRAGMA secure_delete = ON;
    CREATE TABLE IF NOT EXISTS results (
        id INTEGER PRIMARY KEY, context BLOB, name BLOB, size INTEGER, sha256 TEXT,
        saved INTEGER, value BLOB, checksum INTEGER, UNIQUE (context, name, size, sha256));
    CREATE TABLE IF NOT EXISTS files (
        context BLOB, path BLOB, size INTEGER, changed_ns INTEGER, result INTEGER,
        PRIMARY KEY (context, path)) WITHOUT ROWID;
    PRAGMA user_version = {_LAYOUT};
"""
_log = logging.getLogger(__name__)
_T = TypeVar("_T")


class ResultCache:
    """Results of finished files in a SQLite file that several processes may use at once.

    A result is found by path, size and time of change, or else by name and content. ``context`` is everything
    else that it depends on (see `fingerprint`). A cache that cannot be used costs its results and no error; a
    damaged one is thrown away and begun anew. One thread at a time may use an object.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.path = (folder or cache_folder()) / _FILE_NAME
        self._database = self._open()

    def __enter__(self) -> "ResultCache":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def usable(self) -> bool:
        """Whether results can be kept at all."""
        return self._database is not None

    def close(self) -> None:
        if self._database is not None:
            self._database.close()
            self._database = None

    def look_up(self, context: bytes, tasks: Sequence[Task]) -> list[Task | Packed]:
        """For each task its result if one is known, in the same order; at most LOOKED_UP_AT_ONCE tasks."""
        nothing: dict[str, Packed] = {}
        known = self._use(lambda database: _by_path(database, context, tasks), nothing)
        rest = [task for task in tasks if task.path not in known]
        known |= self._use(lambda database: _by_content(database, context, rest), nothing)
        return [known.get(task.path, task) for task in tasks]

    def keep(self, context: bytes, packed: Packed) -> None:
        """Remember a lasting result; it is on its way to the disk when this returns."""
        if packed.lasting and packed.sha256:
            self._use(lambda database: _keep(database, context, packed), None)

    def _use(self, action: Callable[[sqlite3.Connection], _T], otherwise: _T) -> _T:
        if self._database is None:
            return otherwise
        try:
            return action(self._database)
        except sqlite3.OperationalError as error:
            _log.warning("the result cache could not be used: %s", error)
        except sqlite3.DatabaseError as error:
            _log.warning("the result cache was damaged and is begun anew: %s", error)
            self.close()
            self._throw_away()
            self._database = self._open()
        return otherwise

    def _open(self) -> sqlite3.Connection | None:
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            try:
                return _connect(self.path)
            except sqlite3.OperationalError:
                raise
            except sqlite3.DatabaseError as error:
                _log.warning("the result cache was damaged and is begun anew: %s", error)
                self._throw_away()
                return _connect(self.path)
        except (sqlite3.Error, OSError) as error:
            _log.warning("there is no result cache: %s", error)
            return None

    def _throw_away(self) -> None:
        for ending in ("", "-wal", "-shm"):
            with suppress(OSError):
                Path(f"{self.path}{ending}").unlink(missing_ok=True)


def _connect(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, timeout=10, isolation_level=None, check_same_thread=False)
    try:
        layout = database.execute("PRAGMA user_version").fetchone()[0]
        if layout not in (0, _LAYOUT):
            raise sqlite3.DatabaseError(f"its layout is {layout}, not {_LAYOUT}")
        database.executescript(_TABLES)
        oldest = int(time.time()) - KEPT_FOR
        if database.execute("DELETE FROM results WHERE saved < ?", (oldest,)).rowcount:
            database.execute("DELETE FROM files WHERE result NOT IN (SELECT id FROM results)")
    except BaseException:
        database.close()
        raise
    return database


def _by_path(database: sqlite3.Connection, context: bytes, tasks: Sequence[Task]) -> dict[str, Packed]:
    """Results of files that have the size and the time of change that they had then."""
    keys = {_path_key(task): task for task in tasks}
    rows = database.execute(
        "SELECT f.path, f.size, f.changed_ns, r.sha256, r.value, r.checksum FROM files f "
        f"JOIN results r ON r.id = f.result WHERE f.context = ? AND f.path IN ({_marks(keys)})",
        (context, *keys),
    )
    known: dict[str, Packed] = {}
    for key, size, changed_ns, sha256, value, checksum in rows:
        task = keys[key]
        if (size, changed_ns) == (task.size, task.changed_ns) and crc32(value) == checksum:
            known[task.path] = Packed(task, sha256, value, earlier=True)
    return known


def _by_content(database: sqlite3.Connection, context: bytes, tasks: Sequence[Task]) -> dict[str, Packed]:
    """Results of files that were copied, moved or touched; reads only those of a known name and size."""
    names = {_name_key(task) for task in tasks}
    if not names:
        return {}
    likely = set(
        database.execute(
            f"SELECT name, size FROM results WHERE context = ? AND name IN ({_marks(names)})",
            (context, *names),
        )
    )
    known: dict[str, Packed] = {}
    for task in tasks:
        if (_name_key(task), task.size) not in likely:
            continue
        sha256 = hash_of(task.path)
        row = database.execute(
            "SELECT id, value, checksum FROM results "
            "WHERE context = ? AND name = ? AND size = ? AND sha256 = ?",
            (context, _name_key(task), task.size, sha256),
        ).fetchone()
        if row is not None and crc32(row[1]) == row[2]:
            known[task.path] = Packed(task, sha256, row[1], earlier=True)
            _note_file(database, context, task, row[0])
    return known


def _keep(database: sqlite3.Connection, context: bytes, packed: Packed) -> None:
    task, data = packed.task, packed.data
    row = (context, _name_key(task), task.size, packed.sha256, int(time.time()), data, crc32(data))
    database.execute("BEGIN IMMEDIATE")
    try:
        result = database.execute(
            "INSERT OR REPLACE INTO results (context, name, size, sha256, saved, value, checksum) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            row,
        ).lastrowid
        _note_file(database, context, task, result)
        database.execute("COMMIT")
    except BaseException:
        if database.in_transaction:
            database.execute("ROLLBACK")
        raise


def _note_file(database: sqlite3.Connection, context: bytes, task: Task, result: int | None) -> None:
    """Let the file be known by its path, unless a change could still bear the same time."""
    if time.time_ns() - task.changed_ns > SETTLED_AFTER:
        database.execute(
            "INSERT OR REPLACE INTO files (context, path, size, changed_ns, result) VALUES (?, ?, ?, ?, ?)",
            (context, _path_key(task), task.size, task.changed_ns, result),
        )


def _marks(values: Iterable[object]) -> str:
    return ", ".join("?" for _ in values)


def _path_key(task: Task) -> bytes:
    return os.fsencode(os.path.normcase(os.path.abspath(task.path)))


def _name_key(task: Task) -> bytes:
    return os.fsencode(os.path.basename(task.path))
