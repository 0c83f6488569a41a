"""The Workspace: the one door to everything that is remembered.

What stands now (states, decisions, comments) lies beside the trail and is written in the same transaction, instead of
being worked out from the trail: a list of ten thousand contracts then costs one query, while every line of the trail
still holds enough to work it out again, which the tests do.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from platformdirs import user_data_path

from auditor.audit.model import Audit
from auditor.workspace import contents, opinions, portfolio, search, signoff, trail
from auditor.workspace.database import open_database, plainly, transaction
from auditor.workspace.model import (
    ContractRecord,
    Decision,
    FindingKey,
    Review,
    Settings,
    TrailEntry,
)
from auditor.workspace.search import Mentions

_FILE_NAME = "workspace.sqlite"


def default_path() -> Path:
    """The workspace of this user; its folder is made, and only this user may look into it."""
    folder = user_data_path("kol-clause-auditor", appauthor=False)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder / _FILE_NAME


class Workspace:
    """The memory of audits, decisions and sign-offs in the SQLite file at ``path``.

    What a method has done is on the disk when it returns. Every method raises WorkspaceError, in words for the
    user, and has then changed nothing. One thread at a time may use an object; other processes may use the file.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._database = open_database(path)

    def __enter__(self) -> "Workspace":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the use of the file; a closed Workspace may be closed again."""
        self._database.close()

    def keep(self, audits: Sequence[Audit]) -> list[ContractRecord]:
        """Remember the audits in one transaction; the rows they now are, in the same order."""
        with self._writing() as database:
            paths = [portfolio.keep(database, audit) for audit in audits]
            return [portfolio.record(database, path) for path in paths]

    def add(self, audits: Iterable[Audit]) -> None:
        """Remember the audits of contents that are not known yet, in one transaction.

        What is known stays as it was weighed here, whatever the new audit was asked for; its file is put on the list.
        """
        with self._writing() as database:
            for audit in audits:
                portfolio.add(database, audit)

    def listed(self, contents_at: Mapping[str, str]) -> set[str]:
        """Which of the paths are on the list with the content of that SHA-256, read without failure."""
        with self._reading() as database:
            return {path for path, sha256 in contents_at.items() if portfolio.shows(database, path, sha256)}

    def contracts(self) -> Iterator[ContractRecord]:
        """Every file on the list in the order in which it was added, with the outline of its audit."""
        last = 0
        while True:
            # Nothing stays open between two pieces of the list: whoever reads it may write meanwhile.
            with self._reading() as database:
                records, last = portfolio.records(database, last)
            if not records:
                return
            yield from records

    def mentioning(self, name: str) -> Mentions:
        """Which contracts hold a name anywhere in their text."""
        with self._reading() as database:
            return search.mentioning(database, name)

    def remove(self, paths: Iterable[str]) -> None:
        """Take files off the list; what was decided comes back with the file."""
        with self._writing() as database:
            for path in paths:
                portfolio.remove(database, path)

    def audit(self, sha256: str) -> Audit | None:
        """The whole Audit; None if none is held, or none that can be read: audit the file again."""
        with self._reading() as database:
            if not contents.is_known(database, sha256):
                return None
            path = contents.content_of(database, sha256).path
            return contents.audit_of(database, sha256, path)

    def review(self, sha256: str) -> Review:
        """The sign-off as it stands; raises ``unknown_contract``."""
        with self._reading() as database:
            return contents.review_of(database, sha256)

    def reviews(self, wanted: Iterable[str]) -> dict[str, Review]:
        """The sign-offs of those contents that are known, by their SHA-256."""
        with self._reading() as database:
            known = (sha256 for sha256 in wanted if contents.is_known(database, sha256))
            return {sha256: contents.review_of(database, sha256) for sha256 in known}

    def settle(self, sha256: str, settings: Settings, who: str) -> Review:
        """Settle how the contract is weighed and who is who in it; the next audit is to follow it."""
        with self._writing() as database:
            signoff.settle(database, sha256, settings, who)
            return contents.review_of(database, sha256)

    def decide(self, sha256: str, decision: Decision) -> Review:
        """Decide about a finding, or confirm a decision whose finding has changed."""
        with self._writing() as database:
            opinions.decide(database, sha256, decision)
            return contents.review_of(database, sha256)

    def comment(self, sha256: str, key: FindingKey, text: str, who: str) -> Review:
        """Comment on a finding; an empty text takes the comment away."""
        with self._writing() as database:
            opinions.comment(database, sha256, key, text, who)
            return contents.review_of(database, sha256)

    def undo(self, sha256: str, who: str) -> tuple[FindingKey | None, Review]:
        """Take back the last decision or comment that was not taken back; None if there is nothing to take back."""
        with self._writing() as database:
            key = opinions.undo(database, sha256, who)
            return key, contents.review_of(database, sha256)

    def submit(self, sha256: str, who: str) -> Review:
        """Hand the contract to the approver; refused while findings have no decision that holds."""
        with self._writing() as database:
            signoff.submit(database, sha256, who)
            return contents.review_of(database, sha256)

    def send_back(self, sha256: str, who: str, reason: str) -> Review:
        """Return a submitted contract to its reviewer."""
        with self._writing() as database:
            signoff.send_back(database, sha256, who, reason)
            return contents.review_of(database, sha256)

    def approve(self, sha256: str, who: str) -> Review:
        """Approve and lock a submitted contract; whoever reviewed it may not."""
        with self._writing() as database:
            signoff.approve(database, sha256, who)
            return contents.review_of(database, sha256)

    def reopen(self, sha256: str, who: str, reason: str) -> Review:
        """Unlock an approved or excluded contract for review."""
        with self._writing() as database:
            signoff.reopen(database, sha256, who, reason)
            return contents.review_of(database, sha256)

    def exclude(self, sha256: str, who: str, reason: str) -> Review:
        """Lock a contract that needs no review here."""
        with self._writing() as database:
            signoff.exclude(database, sha256, who, reason)
            return contents.review_of(database, sha256)

    def trail(self, sha256: str) -> list[TrailEntry]:
        """What happened to the contract, the oldest first."""
        with self._reading() as database:
            return trail.entries(database, sha256)

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with plainly(self.path), transaction(self._database):
            yield self._database

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with plainly(self.path), transaction(self._database, writing=False):
            yield self._database
