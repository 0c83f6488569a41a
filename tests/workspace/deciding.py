"""A program that decides in a loop and prints what is done, until somebody kills it; it may do so itself.

Arguments: the file, the contract, the reviewer, how many rounds, and after which SQL statement to die (0: never).
With the contract "migrate" it opens the file with one more migration instead.
"""

import os
import signal
import sqlite3
import sys
from pathlib import Path
from typing import Any

from auditor.workspace import Decision, DecisionKind, Workspace, findings
from auditor.workspace.database import open_database
from auditor.workspace.schema import MIGRATIONS

MORE = (
    "CREATE TABLE more (a TEXT); INSERT INTO more SELECT what FROM trail;\n"
    "CREATE INDEX more_by_a ON more (a);\n"
)


class Fuse:
    """Counts the statements of every connection and ends the process, without a word, at the given one."""

    def __init__(self, length: int) -> None:
        self._left = length
        self._connect = sqlite3.connect

    def lit(self, *args: Any, **named: Any) -> sqlite3.Connection:
        connection: sqlite3.Connection = self._connect(*args, **named)
        if self._left:
            connection.set_trace_callback(self._burn)
        return connection

    def _burn(self, _: str) -> None:
        self._left -= 1
        if not self._left:
            os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))


def main() -> None:
    file, sha256, who, rounds, fuse = sys.argv[1:]
    sqlite3.connect = Fuse(int(fuse)).lit  # type: ignore[assignment]
    if sha256 == "migrate":
        open_database(Path(file), (*MIGRATIONS, *MORE.splitlines())).close()
        return
    with Workspace(Path(file)) as workspace:
        audit = workspace.audit(sha256)
        assert audit is not None
        keys = [finding.key for finding in findings(audit)]
        for turn in range(int(rounds)):
            key = keys[turn % len(keys)]
            made = Decision(key, DecisionKind.NOT_APPLICABLE, reason=f"{who} {turn}", reviewer=who)
            workspace.decide(sha256, made)
            print(turn, key.clause, key.element, sep="\t", flush=True)


if __name__ == "__main__":
    main()
