"""The Workspace: the one door to everything that is remembered."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from platformdirs import user_data_path

from auditor.audit.model import Audit
from auditor.workspace.model import (
    ContractRecord,
    Decision,
    FindingKey,
    Review,
    Settings,
    TrailEntry,
)

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
        raise NotImplementedError

    def __enter__(self) -> "Workspace":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        raise NotImplementedError

    def keep(self, audits: Sequence[Audit]) -> list[ContractRecord]:
        """Remember the audits in one transaction; the rows they now are, in the same order."""
        raise NotImplementedError

    def contracts(self) -> Iterator[ContractRecord]:
        """Every file on the list in the order in which it was added, with the outline of its audit."""
        raise NotImplementedError

    def remove(self, paths: Iterable[str]) -> None:
        """Take files off the list; what was decided comes back with the file."""
        raise NotImplementedError

    def audit(self, sha256: str) -> Audit | None:
        """The whole Audit; None if none is held that this program can read, and the file is to be audited again."""
        raise NotImplementedError

    def review(self, sha256: str) -> Review:
        """The sign-off as it stands; raises ``unknown_contract``."""
        raise NotImplementedError

    def settle(self, sha256: str, settings: Settings, who: str) -> Review:
        """Settle how the contract is weighed and who is who in it; the next audit is to follow it."""
        raise NotImplementedError

    def decide(self, sha256: str, decision: Decision) -> Review:
        """Decide about a finding, or confirm a decision whose finding has changed."""
        raise NotImplementedError

    def comment(self, sha256: str, key: FindingKey, text: str, who: str) -> Review:
        """Comment on a finding; an empty text takes the comment away."""
        raise NotImplementedError

    def undo(self, sha256: str, who: str) -> tuple[FindingKey | None, Review]:
        """Take back the last decision or comment that was not taken back; None if there is nothing to take back."""
        raise NotImplementedError

    def submit(self, sha256: str, who: str) -> Review:
        """Hand the contract to the approver; refused while findings have no decision that holds."""
        raise NotImplementedError

    def send_back(self, sha256: str, who: str, reason: str) -> Review:
        """Return a submitted contract to its reviewer."""
        raise NotImplementedError

    def approve(self, sha256: str, who: str) -> Review:
        """Approve and lock a submitted contract; whoever reviewed it may not."""
        raise NotImplementedError

    def reopen(self, sha256: str, who: str, reason: str) -> Review:
        """Unlock an approved or excluded contract for review."""
        raise NotImplementedError

    def exclude(self, sha256: str, who: str, reason: str) -> Review:
        """Lock a contract that needs no review here."""
        raise NotImplementedError

    def trail(self, sha256: str) -> list[TrailEntry]:
        """What happened to the contract, the oldest first."""
        raise NotImplementedError
