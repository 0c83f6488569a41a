"""What a draft finding is called wherever something is said about it, the same from one audit to the next."""

from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256

from auditor.audit.model import DraftFinding, Evidence


def keyed(draft: Iterable[DraftFinding]) -> Iterator[tuple[str, DraftFinding]]:
    """Each finding with its key ``code:8 hexadecimal digits``, which does not depend on what else was found."""
    seen: Counter[tuple[str, str]] = Counter()
    for found in draft:
        words = evidence_words(found.evidence)
        ordinal = seen[found.code, words]
        seen[found.code, words] += 1
        parts = "\0".join((found.code, words, str(ordinal))).encode("utf-8", "surrogatepass")
        yield f"{found.code}:{sha256(parts).hexdigest()[:8]}", found


def evidence_words(evidence: Iterable[Evidence]) -> str:
    """The texts of the evidence, a line each."""
    return "\n".join(span.text for span in evidence)
