"""One file of many, audited so that whatever happens to it stays its own affair."""

import hashlib
import os
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from auditor.audit.codec import decode, decode_outline, encode
from auditor.audit.model import Audit
from auditor.audit.options import AuditOptions
from auditor.batch import problems
from auditor.errors import AuditorError, Problem, UnreadableFileError

if TYPE_CHECKING:
    from auditor.rules import RulePack

Rules: TypeAlias = "RulePack | str | os.PathLike[str] | None"
"""A loaded rule pack, the folder of a company's pack, or None for the built-in one."""

AuditFunction: TypeAlias = Callable[[str, Rules, AuditOptions], Audit]
"""Audits the file at a path; it must be importable by name, since worker processes import it."""

DEFAULTS = AuditOptions()
_PASSING = frozenset(("cannot_open", "no_permission", "not_found"))
"""Codes of failures that lie in the moment and not in the file."""


def with_engine(path: str, rules: Rules, options: AuditOptions) -> Audit:
    """What the workers run: the engine, imported in the process that uses it."""
    from auditor.audit import audit_file

    return audit_file(path, rules, options=options)


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be done with every file of a batch; in the ``background`` its workers let everything else go first."""

    rules: Rules = None
    options: AuditOptions = field(default=DEFAULTS)
    audit: AuditFunction = with_engine
    background: bool = False


class Task(NamedTuple):
    """A file to audit, with its size in bytes and the time of its last change when it was looked at."""

    path: str
    size: int = 0
    changed_ns: int = 0


class Packed(NamedTuple):
    """A finished Audit as it travels between processes and lies in the cache.

    ``lasting`` says that the same file would give the same result again, ``earlier`` that the cache knew it;
    ``note`` is for the log and holds no contract text.
    """

    task: Task
    sha256: str
    data: bytes
    lasting: bool = True
    earlier: bool = False
    note: str = ""

    def audit(self) -> Audit:
        return decode(self.task.path, self.data)

    def outline(self) -> Audit:
        """The Audit with its verdicts, reasons and messages but without what they rest on: enough for a row."""
        return decode_outline(self.task.path, self.data)


def audit_one(task: Task, job: Job) -> Packed:
    """Audit one file; only what concerns every file, such as a refused rule pack, is raised."""
    try:
        audit = job.audit(task.path, job.rules, job.options)
        return Packed(task, audit.sha256, encode(audit))
    except UnreadableFileError as error:
        return failed(task, error.as_problem(), lasting=error.code not in _PASSING)
    except AuditorError:
        raise
    except MemoryError:
        return failed(task, problems.OUT_OF_MEMORY)
    except Exception as error:
        if isinstance(error, OSError) and error.filename == task.path:
            return failed(task, problems.cannot_open(error))
        return failed(task, problems.INTERNAL_ERROR, note=_trace(error))


def failed(
    task: Task, problem: Problem, *, lasting: bool = False, note: str = "", hashed: bool = True
) -> Packed:
    """The result for a file that gave none: its problem, and its hash if it can at least be read."""
    sha256 = hash_of(task.path) if hashed else ""
    audit = Audit(task.path, sha256, "", None, 0, (problem,), (), ())
    return Packed(task, sha256, encode(audit), lasting and bool(sha256), note=note)


def hash_of(path: str) -> str:
    """The SHA-256 of the file's bytes in hexadecimal; empty if it cannot be read."""
    try:
        with open(path, "rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def _trace(error: Exception) -> str:
    """Where the error arose, as type, files and lines; its message could quote the contract and stays out."""
    frames = traceback.extract_tb(error.__traceback__)
    places = (f"{os.path.basename(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames)
    return f"{type(error).__name__} at " + " < ".join(reversed(list(places)))
