"""What a run of the command and the Workspace tell each other: decisions come out, audits that are new go in."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from auditor.batch.one import Packed
from auditor.errors import AuditorError
from auditor.reports.case import Handling, Place, SignOff
from auditor.workspace import Review, Workspace
from auditor.workspace.model import State

_AT_ONCE = 100
"""Audits in one transaction: another process waits for less than a second to write."""


class Memory:
    """Puts audits into a Workspace as they are finished, where crisis searches and the window find them.

    A contract that is known there keeps its audit and its decisions. What goes wrong ends the remembering and nothing
    else: ``failure`` is the AuditorError then. Without a path nothing is remembered.
    """

    def __init__(self, workspace: Path | None) -> None:
        self._path, self._waiting = workspace, list[Packed]()
        self._workspace: Workspace | None = None
        self.failure: AuditorError | None = None

    def __enter__(self) -> "Memory":
        return self

    def __exit__(self, *_: object) -> None:
        self._write()
        if self._workspace is not None:
            self._workspace.close()

    def note(self, packed: Packed) -> None:
        """Remember this audit, at the latest when the Memory is left."""
        if self._path is None or self.failure is not None:
            return
        self._waiting.append(packed)
        if len(self._waiting) >= _AT_ONCE:
            self._write()

    def _write(self) -> None:
        waiting, self._waiting = self._waiting, []
        if self._path is None or not waiting:
            return
        try:
            if self._workspace is None:
                self._workspace = Workspace(self._path)
            known = self._workspace.listed({one.task.path: one.sha256 for one in waiting})
            self._workspace.add(one.audit() for one in waiting if one.task.path not in known)
        except AuditorError as error:
            self.failure = error


def sign_offs(workspace: Path | None, wanted: Sequence[str]) -> dict[str, SignOff]:
    """What was decided about contracts of these SHA-256; those that nobody has touched are left out.

    Without a Workspace at ``workspace`` nothing is known, and none is made.
    """
    if workspace is None or not workspace.exists():
        return {}
    with Workspace(workspace) as kept:
        reviews = kept.reviews(wanted)
    return {sha256: sign_off_of(review) for sha256, review in reviews.items() if _touched(review)}


def sign_off_of(review: Review) -> SignOff:
    """What a Workspace remembers of a review, as reports tell it."""
    handled = {
        Place(*key): Handling(
            kind=decision.kind.value,
            status=decision.status,
            reason=decision.reason,
            reviewer=decision.reviewer,
            made_at=decision.made_at,
            holds=key not in review.changed,
        )
        for key, decision in review.decisions.items()
    }
    for key, comment in review.comments.items():
        before = handled.get(Place(*key), Handling(reviewer=comment.reviewer, made_at=comment.made_at))
        handled[Place(*key)] = replace(before, comment=comment.text)
    return SignOff(review.state.value, review.reviewer, review.approver, review.note, handled)


def _touched(review: Review) -> bool:
    return bool(review.state is not State.NOT_STARTED or review.decisions or review.comments)
