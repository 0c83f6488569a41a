"""The words of every contract that was read, so that a name is found wherever in a contract it stands."""

import sqlite3
import zlib
from typing import NamedTuple

from auditor.language.mentions import mentioned


class Mentions(NamedTuple):
    """SHA-256 of the contracts that hold a name, and of all whose words were searched."""

    found: frozenset[str]
    searched: frozenset[str]


def keep(database: sqlite3.Connection, sha256: str, searchable: str) -> None:
    """Remember the words of a contract that is known, in the dress of `auditor.language.mentions`."""
    if searchable:
        packed = zlib.compress(searchable.encode("utf-8", "surrogatepass"), 1)
        database.execute("INSERT OR REPLACE INTO texts VALUES (?, ?)", (sha256, packed))


def searchable_of(database: sqlite3.Connection, sha256: str) -> str:
    """The words of a contract; none where it was kept by a program that did not remember them."""
    row = database.execute("SELECT searchable FROM texts WHERE sha256 = ?", (sha256,)).fetchone()
    return "" if row is None else _unpacked(row[0])


def mentioning(database: sqlite3.Connection, name: str) -> Mentions:
    """Look for a name in every contract."""
    found, searched = set(), set()
    for sha256, packed in database.execute("SELECT sha256, searchable FROM texts"):
        searched.add(sha256)
        if mentioned(name, _unpacked(packed)):
            found.add(sha256)
    return Mentions(frozenset(found), frozenset(searched))


def _unpacked(packed: bytes) -> str:
    return zlib.decompress(packed).decode("utf-8", "surrogatepass")
