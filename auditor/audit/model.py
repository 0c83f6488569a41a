"""The Audit: the verdicts of one RulePack on one Contract, each with the exact words it rests on."""

from dataclasses import dataclass
from enum import StrEnum

from auditor.errors import Bilingual, Problem


class Verdict(StrEnum):
    """What the contract gives for a Clause (design.md 4)."""

    STRONG = "strong"
    WEAK = "weak"
    ADVERSE = "adverse"
    MISSING = "missing"
    UNREADABLE = "unreadable"


class Status(StrEnum):
    """What the contract gives for one Element."""

    MET = "met"
    WEAK = "weak"
    UNMET = "unmet"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True)
class Evidence:
    """An exact span of the Document's text: characters ``start`` to ``end``, 1-based page, 0-based block."""

    text: str
    start: int
    end: int
    page: int | None
    block: int


@dataclass(frozen=True, slots=True)
class ElementFinding:
    """The status of one Element; ``value`` is what was read ("24 小时"), ``reason`` says why it is not met."""

    id: str
    title: str
    required: bool
    status: Status
    value: str | None = None
    evidence: tuple[Evidence, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ClauseFinding:
    """The verdict on one Clause with its reasons, the wording to ask for, and the status of every Element."""

    id: str
    title: str
    verdict: Verdict
    severity: str
    reasons: tuple[str, ...]
    suggestion: str
    evidence: tuple[Evidence, ...]
    elements: tuple[ElementFinding, ...]


@dataclass(frozen=True, slots=True)
class PartyFinding:
    """A signatory and the role the audit took it to have."""

    label: str
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class DraftFinding:
    """A fault of the text itself, whatever the clauses say: a blank, a number that is missing, sums that differ.

    ``code`` is one of those in `auditor.audit.draft`; ``severity`` is high, medium or low.
    """

    code: str
    message: Bilingual
    severity: str
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Audit:
    """The result for one file. A file that could not be read has ``problems`` and no clauses."""

    path: str
    sha256: str
    language: str
    pages: int | None
    characters: int
    problems: tuple[Problem, ...]
    parties: tuple[PartyFinding, ...]
    clauses: tuple[ClauseFinding, ...]
    rulepack: str = ""
    rulepack_version: str = ""
    draft: tuple[DraftFinding, ...] = ()

    @property
    def readable(self) -> bool:
        return bool(self.clauses)
