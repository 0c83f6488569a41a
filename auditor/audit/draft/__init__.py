"""Draft checks: facts about the text itself, found whatever the clauses say (design.md 6)."""

from collections.abc import Callable, Iterator, Mapping

from auditor.audit.draft.amounts import amount_mismatches
from auditor.audit.draft.blanks import blanks
from auditor.audit.draft.instalments import INSTALMENT_CONCEPTS
from auditor.audit.draft.languages import language_gaps
from auditor.audit.draft.numbering import numbering_gaps
from auditor.audit.draft.references import missing_targets
from auditor.audit.draft.revisions import leftovers
from auditor.audit.draft.superseded import superseded_laws
from auditor.audit.draft.tables import TABLE_TOTAL
from auditor.audit.model import DraftFinding
from auditor.contract import Contract
from auditor.rules import RulePack

__all__ = ["CODES", "DRAFT_CONCEPTS", "check_draft"]

DRAFT_CONCEPTS = INSTALMENT_CONCEPTS | {TABLE_TOTAL}
"""What the checks ask of the language, whatever the clauses of a pack name."""

CHECKS: Mapping[str, Callable[[Contract], Iterator[DraftFinding]]] = {
    "amount_mismatch": amount_mismatches,
    "one_language_only": language_gaps,
    "blank": blanks,
    "dangling_reference": missing_targets,
    "numbering_gap": numbering_gaps,
    "tracked_changes": leftovers,
}
"""The checks that need the contract alone, by the code of what they find."""

CODES = (*CHECKS, "superseded_law")

_GRAVEST_FIRST = {"high": 0, "medium": 1, "low": 2}


def check_draft(contract: Contract, pack: RulePack) -> tuple[DraftFinding, ...]:
    """Every fault of the text, the gravest first, each kind in the order of the text."""
    found = [finding for check in CHECKS.values() for finding in check(contract)]
    found += superseded_laws(contract, pack)
    return tuple(sorted(found, key=lambda finding: _GRAVEST_FIRST[finding.severity]))
