"""The Audit: the verdicts of one RulePack on one Contract, each with the exact words it rests on."""

from dataclasses import dataclass, field
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
class TraceMark:
    """A concept in a sentence as it was read: its words, who bears it, in which mode and scope."""

    concept: str
    text: str
    bearer: str
    modality: str
    scope: str
    hedged: bool


class StepKind(StrEnum):
    """What a sentence did for a status."""

    OPERATIVE = "operative"
    DENIED = "denied"
    LIMITED = "limited"
    OTHER_SIDE = "other_side"
    RESTS_ON = "rests_on"
    SEARCHED = "searched"
    NEAREST = "nearest"


@dataclass(frozen=True, slots=True)
class TraceStep:
    """One step of why, or why not: a sentence, the frame it was held against, and what of it was lacking.

    ``provision`` is the number of the article as written. ``evidence`` is None for what was searched: ``frame`` says
    how much of the contract, ``lacked`` for which concepts.
    """

    kind: StepKind
    strength: str
    provision: str
    evidence: Evidence | None
    marks: tuple[TraceMark, ...]
    frame: Bilingual
    lacked: tuple[Bilingual, ...] = ()


@dataclass(frozen=True, slots=True)
class ElementFinding:
    """The status of one Element; ``value`` is what was read ("24 小时"), ``reason`` says why it is not met.

    ``trace`` is there if the options asked for it.
    """

    id: str
    title: str
    required: bool
    status: Status
    value: str | None = None
    evidence: tuple[Evidence, ...] = ()
    reason: str = ""
    trace: tuple[TraceStep, ...] = ()


@dataclass(frozen=True, slots=True)
class ClauseFinding:
    """The verdict on one Clause with its reasons, the wording to ask for, and the status of every Element.

    ``faults`` are codes of what weakens the clause as a whole; ``to_settle`` tells whether it asks for something to be
    done, which depends on the stance; ``trace`` is there if the options asked for it.
    """

    id: str
    title: str
    verdict: Verdict
    severity: str
    reasons: tuple[str, ...]
    suggestion: str
    evidence: tuple[Evidence, ...]
    elements: tuple[ElementFinding, ...]
    faults: tuple[str, ...] = ()
    to_settle: bool = True
    trace: tuple[TraceStep, ...] = ()


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
class Heading:
    """A line of the outline: the number as written, its words, 1-based depth, characters of the Document's text."""

    label: str
    text: str
    depth: int
    start: int
    end: int


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
    stance: str = ""
    strictness: str = ""
    searchable: str = field(default="", repr=False)
    """The contract's text as names are looked up in it (`auditor.language.mentions`)."""

    @property
    def readable(self) -> bool:
        return bool(self.clauses)

    @property
    def read_whole(self) -> bool:
        """Whether no part was left unread that could hold a clause."""
        return self.readable and all(clause.verdict is not Verdict.UNREADABLE for clause in self.clauses)
