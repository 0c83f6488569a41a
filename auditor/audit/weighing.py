"""Weighing: what a verdict means to whoever asks. The stance changes no fact, only how grave it is and what to ask for."""

from typing import NamedTuple

from auditor.audit.model import Verdict
from auditor.errors import Bilingual
from auditor.rules import Clause

_GIVEN = frozenset((Verdict.STRONG, Verdict.WEAK))
_ONE_LOWER = {"high": "medium", "medium": "low"}
_NOTHING = Bilingual("", "")


class Weight(NamedTuple):
    """``to_settle`` tells whether the verdict asks for something to be done; ``suggestion`` is the wording for it."""

    severity: str
    to_settle: bool
    suggestion: Bilingual
    reason: Bilingual | None = None


def weigh(clause: Clause, verdict: Verdict, stance: str) -> Weight:
    """How a verdict weighs: for the brand what is not strong, for the KOL what binds, for neither both less gravely."""
    if stance == "kol":
        return _for_the_kol(clause, verdict)
    to_settle = verdict is not Verdict.STRONG
    severity = clause.severity if stance == "brand" else _ONE_LOWER.get(clause.severity, clause.severity)
    return Weight(severity, to_settle, clause.wording if to_settle else _NOTHING)


def _for_the_kol(clause: Clause, verdict: Verdict) -> Weight:
    """A protection of the brand is a burden to the KOL where it is there, and nothing to settle where it is not."""
    view = clause.for_kol
    if view is None:  # a basic term serves both sides alike
        to_settle = verdict is not Verdict.STRONG
        return Weight(clause.severity, to_settle, clause.wording if to_settle else _NOTHING)
    if verdict is Verdict.UNREADABLE:
        return Weight(view.severity, True, _NOTHING)
    if verdict not in _GIVEN:
        return Weight("low", False, _NOTHING)
    return Weight(view.severity, True, view.wording, view.reason)
