"""The memory of the product: audits, decisions, sign-offs and their history in one SQLite file."""

from auditor.workspace.errors import WorkspaceError
from auditor.workspace.findings import findings, progress
from auditor.workspace.model import (
    Comment,
    ContractRecord,
    Decision,
    DecisionKind,
    Finding,
    FindingKey,
    Progress,
    Review,
    Settings,
    State,
    TrailEntry,
)
from auditor.workspace.store import Workspace, default_path

__all__ = [
    "Comment",
    "ContractRecord",
    "Decision",
    "DecisionKind",
    "Finding",
    "FindingKey",
    "Progress",
    "Review",
    "Settings",
    "State",
    "TrailEntry",
    "Workspace",
    "WorkspaceError",
    "default_path",
    "findings",
    "progress",
]
