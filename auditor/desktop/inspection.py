"""What the review of one contract needs: the file as read, its audit with the trace, its outline, its clauses' law.

`inspect` runs in a process of its own, so that reading a large file never holds up the window.
"""

import gc
import os
import pickle
from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.audit.model import Audit, Heading
from auditor.audit.options import AuditOptions
from auditor.documents import Document
from auditor.reports.laws import law_line

if TYPE_CHECKING:  # the window's own process goes without the rules
    from auditor.rules import RulePack


@dataclass(frozen=True, slots=True)
class ClauseNote:
    """What the rule pack says of a clause whatever the contract: why it matters, the law, whether it is a core one."""

    clause: str
    core: bool
    reason: str
    basis: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Inspection:
    """A contract ready to be reviewed."""

    document: Document
    audit: Audit
    headings: tuple[Heading, ...]
    notes: tuple[ClauseNote, ...]


def inspect_packed(path: str, rules: str | None, options: AuditOptions) -> bytes:
    """What `inspect` gives, as bytes: whoever gets them says when they become hundreds of thousands of objects."""
    return pickle.dumps(inspect(path, rules, options), pickle.HIGHEST_PROTOCOL)


def unpacked(packed: bytes) -> Inspection:
    """The Inspection in bytes that our own process has just made."""
    inspection = pickle.loads(packed)
    assert isinstance(inspection, Inspection)
    # None of it is garbage, nor will it be: it is let go as a whole.
    gc.freeze()
    return inspection


def inspect(path: str | os.PathLike[str], rules: str | None, options: AuditOptions) -> Inspection:
    """Read and audit one file. Raises UnreadableFileError, and RulePackError for a pack that is refused."""
    from auditor.audit.engine import audit_with_headings, pack_of
    from auditor.documents import read

    pack = pack_of(rules)
    document = read(path)
    audit, headings = audit_with_headings(document, pack, options)
    return Inspection(document, audit, headings, notes_of(pack, options.language or "zh"))


def notes_of(pack: "RulePack", language: str) -> tuple[ClauseNote, ...]:
    """A note for each clause of the pack, in its order."""
    return tuple(
        ClauseNote(
            clause.id,
            clause.core,
            clause.reason.in_language(language),
            tuple(law_line(basis, language) for basis in clause.basis),
        )
        for clause in pack.clauses
    )


def warm_up(rules: str | None, language: str) -> tuple[ClauseNote, ...]:
    """Load what every audit needs, so that the first contract does not wait for it; the notes of all clauses."""
    from auditor.audit.engine import lexicon_of, pack_of

    pack = pack_of(rules)
    lexicon_of(pack)
    return notes_of(pack, language)
