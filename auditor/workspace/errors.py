"""What the Workspace refuses, and what can be wrong with its file, in words that say what to do."""

from auditor.errors import AuditorError


class WorkspaceError(AuditorError):
    """Something that the Workspace does not do; nothing was changed."""
