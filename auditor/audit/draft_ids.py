"""What a finding of the draft checks is known by, whatever else was found: so that decisions about it stay with it."""

from collections import Counter
from hashlib import sha256

from auditor.audit.model import Audit, DraftFinding


def draft_ids(audit: Audit) -> tuple[str, ...]:
    """``code:8 hexadecimal digits`` for each draft finding; those with the same words are told apart by their order."""
    seen: Counter[tuple[str, str]] = Counter()
    ids = []
    for found in audit.draft:
        said = found.code, _words(found)
        ids.append(_id(*said, seen[said]))
        seen[said] += 1
    return tuple(ids)


def _words(found: DraftFinding) -> str:
    return "\n".join(span.text for span in found.evidence)


def _id(code: str, words: str, ordinal: int) -> str:
    parts = "\0".join((code, words, str(ordinal))).encode("utf-8", "surrogatepass")
    return f"{code}:{sha256(parts).hexdigest()[:8]}"
