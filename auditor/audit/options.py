"""How an audit is to be weighed; none of it changes a fact that was found."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AuditOptions:
    """``brand`` and ``kol`` settle the roles by label or name; ``language`` is that of messages (None: the contract's).

    ``trace`` asks for the sentences and frames behind every status, which takes about as long again as the audit.
    """

    stance: str = "brand"
    strictness: str = "standard"
    brand: str | None = None
    kol: str | None = None
    ocr: str = "auto"
    language: str | None = None
    trace: bool = False
