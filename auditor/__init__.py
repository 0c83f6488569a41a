"""KOL Clause Auditor: audits influencer contracts for the clauses that decide a crisis day."""

import os
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from auditor.audit.model import Audit
    from auditor.rules import RulePack

__all__ = ["Audit", "__version__", "audit_file"]


def audit_file(
    path: str | os.PathLike[str], rules: "RulePack | str | os.PathLike[str] | None" = None, **options: Any
) -> "Audit":
    """Audit one contract: all that the command does for one file.

    ``rules`` is a company's pack, or its folder; ``options`` are the fields of AuditOptions: stance,
    strictness, brand, kol, ocr and language. Raises UnreadableFileError when the file cannot be read as a
    contract, and RulePackError when the pack is refused.
    """
    from auditor.audit import audit_file as audit
    from auditor.audit.options import AuditOptions

    return audit(path, rules, options=AuditOptions(**options))


def __getattr__(name: str) -> Any:
    # What takes time to import is imported when it is asked for.
    if name == "Audit":
        from auditor.audit.model import Audit

        return Audit
    if name == "__version__":
        from importlib.metadata import PackageNotFoundError, version

        try:
            return version("kol-clause-auditor")
        except PackageNotFoundError:
            return "unknown"  # run from a checkout that was not installed
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
