"""What the Workspace remembers of a contract: what was found, what was decided about it, by whom and when."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from auditor.audit.model import Audit


class State(StrEnum):
    """How far the sign-off of a contract has come; approved and excluded contracts are locked."""

    NOT_STARTED = "not_started"
    IN_REVIEW = "in_review"
    AWAITING_APPROVAL = "awaiting_approval"
    APPROVED = "approved"
    EXCLUDED = "excluded"


LOCKED = frozenset((State.APPROVED, State.EXCLUDED))


class DecisionKind(StrEnum):
    """What a reviewer says to a finding: it is right, it is something else, or it does not matter here."""

    ACCEPT = "accept"
    OVERRIDE = "override"
    NOT_APPLICABLE = "not_applicable"


class FindingKey(NamedTuple):
    """What a decision is about: a clause, one of its elements, or with the clause ``DRAFT`` a draft check.

    The element of a draft check is ``code:8 hexadecimal digits`` and does not depend on what else was found.
    """

    clause: str
    element: str = ""


DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something in an Audit that a reviewer can decide about.

    ``status`` is the value of a verdict or a status, for a draft check its severity. ``words`` are the texts of its
    evidence, a line each.
    """

    key: FindingKey
    title: str
    status: str
    words: str
    severity: str


@dataclass(frozen=True, slots=True)
class Settings:
    """How the audits of a contract are weighed, and who is who in it; the labels were settled by hand."""

    stance: str = "brand"
    strictness: str = "standard"
    brand: str | None = None
    kol: str | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """What a reviewer decided about a finding.

    The caller gives the first five fields; the Workspace adds ``made_at`` (ISO 8601, UTC), ``found`` and ``words`` (the
    status and the words of the evidence when it was decided) and ``carried_from``, the file name of the earlier draft.
    ``status`` is the value the reviewer gives instead, with an override only.
    """

    key: FindingKey
    kind: DecisionKind
    status: str = ""
    reason: str = ""
    reviewer: str = ""
    made_at: str = ""
    found: str = ""
    words: str = ""
    carried_from: str = ""


@dataclass(frozen=True, slots=True)
class Comment:
    """A reviewer's note on a finding."""

    key: FindingKey
    text: str
    reviewer: str
    made_at: str
    carried_from: str = ""


class Progress(NamedTuple):
    """How many of the findings that ask for a look have a decision that still holds."""

    reviewed: int
    total: int

    @property
    def remaining(self) -> int:
        return self.total - self.reviewed


@dataclass(frozen=True, slots=True)
class Review:
    """The sign-off of one contract as it stands.

    ``reviewer`` decided or submitted last. ``note`` is the reason of the last sending back, reopening or exclusion.
    ``changed`` are the decisions whose finding now has another status or other words than when it was decided: they are
    shown, and count again once they are confirmed. ``earlier_draft`` is the file name of the draft whose decisions were
    carried.
    """

    sha256: str
    path: str
    state: State
    reviewer: str
    approver: str
    note: str
    settings: Settings
    decisions: Mapping[FindingKey, Decision]
    comments: Mapping[FindingKey, Comment]
    changed: frozenset[FindingKey]
    progress: Progress
    can_undo: bool
    earlier_draft: str = ""


@dataclass(frozen=True, slots=True)
class ContractRecord:
    """A row of the portfolio: a file, the outline of its audit and how far its review is.

    ``sha256`` is empty for a file that could not even be opened; it has no review.
    """

    path: str
    sha256: str
    audit: Audit
    added_at: str
    state: State
    reviewer: str
    approver: str
    progress: Progress


@dataclass(frozen=True, slots=True)
class TrailEntry:
    """One line of the audit trail, which is only ever added to.

    ``what`` is audited, decided, commented, undone, settled, submitted, sent_back, approved, reopened, excluded,
    carried, moved or removed; ``who`` is empty for what the program noted by itself.
    """

    at: str
    who: str
    what: str
    key: FindingKey | None
    details: Mapping[str, str]
