"""The engine: one file in, one Audit out."""

import gc
import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from auditor.audit.columns import CONSEQUENCE_HEAD, DEED_HEAD, SUM_HEAD
from auditor.audit.connections import read_contract
from auditor.audit.denials import DENYING, releasing
from auditor.audit.draft import DRAFT_CONCEPTS, check_draft
from auditor.audit.draft.superseded import names_of_laws
from auditor.audit.facts import add_facts
from auditor.audit.faults import FAULT_CONCEPTS
from auditor.audit.fronted import NOT_FORBIDDEN, NOT_PERMITTED
from auditor.audit.home import OUT_OF_FIELD
from auditor.audit.index import bits_of
from auditor.audit.judgement import JUDGED_CONCEPTS, judge_all
from auditor.audit.model import Audit, Heading
from auditor.audit.options import AuditOptions
from auditor.audit.overview import headings
from auditor.audit.papers import (
    BACKGROUND,
    FOR_SALE,
    MISDIRECTED,
    NOT_PART,
    NOT_TAKEN_UP,
    ONCE_PROPOSED,
    TALKED_OVER,
    THEN_AGREED,
    set_apart,
)
from auditor.audit.particulars import LABELS
from auditor.audit.prevailing import PREVAILS, prevailing
from auditor.audit.reading import OCCASION, Reading
from auditor.audit.result import assemble
from auditor.audit.statements import (
    AGGRAVATED,
    ANAPHORA,
    CONTROLS,
    DISPUTES,
    DUTY_NOUN,
    GRAVE_BREACH,
    LEADS_TO,
    LET_OFF,
    NAMED_OTHERS,
    NO_CONSENT_NEEDED,
    NOT_HIS_DUTY,
    OPINES,
    OWN_JUDGEMENT,
    PRIOR_CONSENT,
)
from auditor.audit.strengths import LIMITED_PERMISSION
from auditor.audit.striking import AT_VARIANCE
from auditor.audit.struck import TAKING_BACK, struck_out
from auditor.audit.term import CONTRACT_TERM, end_of_term
from auditor.audit.versions import CHINESE_PREVAILS, ENGLISH_PREVAILS, yielding
from auditor.contract import Contract, understand
from auditor.contract.parties import PARTY_CONCEPTS
from auditor.documents import Document, read
from auditor.language.lexicon import Lexicon
from auditor.language.marked import mark
from auditor.rules import Misdeeds, RulePack, load_rulepack


@cache
def _pack(path: str | None) -> RulePack:
    return load_rulepack(path)


# What the engine itself asks of the language, whatever the clauses of a pack name.
READ_CONCEPTS = (
    CONTROLS
    | PARTY_CONCEPTS
    | JUDGED_CONCEPTS
    | DRAFT_CONCEPTS
    | FAULT_CONCEPTS
    | {
        ANAPHORA,
        DUTY_NOUN,
        AGGRAVATED,
        GRAVE_BREACH,
        LEADS_TO,
        DISPUTES,
        LET_OFF,
        OPINES,
        OWN_JUDGEMENT,
        PRIOR_CONSENT,
        LIMITED_PERMISSION,
        NO_CONSENT_NEEDED,
        "INERT",
        "CONTENT_LIST",
    }
    | {
        *DENYING,
        CONTRACT_TERM,
        OCCASION,
        MISDIRECTED,
        NAMED_OTHERS,
        OUT_OF_FIELD,
        "DECLARES",  # hides what only looks like a clarification
        NOT_HIS_DUTY,
        NOT_PERMITTED,
        NOT_FORBIDDEN,
        DEED_HEAD,
        CONSEQUENCE_HEAD,
        *LABELS,
        SUM_HEAD,
        *TAKING_BACK,
        AT_VARIANCE,
        NOT_PART,
        FOR_SALE,
        NOT_TAKEN_UP,
        BACKGROUND,
        TALKED_OVER,
        ONCE_PROPOSED,
        THEN_AGREED,
        PREVAILS,
        CHINESE_PREVAILS,
        ENGLISH_PREVAILS,
    }
    | {"OTHER_MAKER", "NO_ROLE", "OTHER_INERT", "BRAND_NOUN", "AGREE_AS_FOLLOWS", "NON_EXCLUSIVE"}
)
_LEXICONS: dict[str, Lexicon] = {}
_ACTS: dict[str, frozenset[str]] = {}
_QUIET: dict[str, frozenset[str]] = {}
_MISDEEDS: dict[str, Misdeeds] = {}


def lexicon_of(pack: RulePack) -> Lexicon:
    """The compiled lexicon of a pack, made once per process."""
    if pack.fingerprint not in _LEXICONS:
        used = pack.concepts_asked_for | READ_CONCEPTS
        concepts = [
            concept for concept in pack.concepts if concept.name in used or concept.mask or concept.misdeed
        ]
        with _without_collecting():
            _LEXICONS[pack.fingerprint] = Lexicon([*concepts, *names_of_laws(pack)])
        # The pack and its lexicon stay for good: looking through them again and again for garbage cost an audit
        # as much time as the reading itself. Looking once before would cost every worker the time of half an audit.
        gc.freeze()
    return _LEXICONS[pack.fingerprint]


def acts_of(pack: RulePack) -> frozenset[str]:
    """The acts of a pack, gathered from its frames once per process."""
    if pack.fingerprint not in _ACTS:
        _ACTS[pack.fingerprint] = pack.acts
    return _ACTS[pack.fingerprint]


def quiet_of(pack: RulePack) -> frozenset[str]:
    """The quiet concepts of a pack, gathered once per process."""
    if pack.fingerprint not in _QUIET:
        _QUIET[pack.fingerprint] = frozenset(concept.name for concept in pack.concepts if concept.quiet)
    return _QUIET[pack.fingerprint]


def misdeeds_of(pack: RulePack) -> Misdeeds:
    """The misdeeds of a pack, gathered once per process."""
    if pack.fingerprint not in _MISDEEDS:
        _MISDEEDS[pack.fingerprint] = pack.misdeeds
    return _MISDEEDS[pack.fingerprint]


def pack_of(rules: RulePack | str | os.PathLike[str] | None) -> RulePack:
    """The pack that ``rules`` means: itself, a company's folder over the built-in one, or the built-in one."""
    if isinstance(rules, RulePack):
        return rules
    with _without_collecting():
        return _pack(None if rules is None else str(Path(rules)))


def audit_file(
    path: str | os.PathLike[str],
    rules: RulePack | str | os.PathLike[str] | None = None,
    *,
    options: AuditOptions | None = None,
) -> Audit:
    """Read and audit one file. Raises UnreadableFileError when it cannot be read as a contract."""
    with _without_collecting():
        return audit_document(read(path), pack_of(rules), options or AuditOptions())


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Nothing that one audit or the making of a lexicon leaves behind refers to itself, so that the search for such
    garbage finds none, at a fifth of the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def audit_document(document: Document, pack: RulePack, options: AuditOptions) -> Audit:
    """The Audit of a Document that has been read; opens nothing, prints nothing."""
    reading = read_document(document, pack, options)
    try:
        return _audit(document, pack, options, reading)
    finally:
        reading.release()


def audit_with_headings(
    document: Document, pack: RulePack, options: AuditOptions
) -> tuple[Audit, tuple[Heading, ...]]:
    """The Audit and the contract's outline, for a reader who sees both."""
    reading = read_document(document, pack, options)
    try:
        return _audit(document, pack, options, reading), headings(reading.contract)
    finally:
        reading.release()


def outline_of(document: Document, pack: RulePack) -> tuple[Heading, ...]:
    """The contract's outline alone, for who has the Audit already and wants to cite it."""
    return headings(understand(document, mark(document.text, lexicon_of(pack))))


def _audit(document: Document, pack: RulePack, options: AuditOptions, reading: Reading) -> Audit:
    judgements = judge_all(pack.clauses, pack.limits, reading, options.strictness)
    return assemble(document, pack, options, reading, judgements, check_draft(reading.contract, pack))


def read_document(document: Document, pack: RulePack, options: AuditOptions) -> Reading:
    """The statements of a Document with the pack's facts in them."""
    marked = mark(document.text, lexicon_of(pack))
    contract = understand(document, marked, brand=options.brand, kol=options.kol)
    return reading_of(contract, pack, options.strictness)


def reading_of(contract: Contract, pack: RulePack, strictness: str) -> Reading:
    """The statements of a contract that is understood, with what is taken back or gives way, and the pack's facts."""
    reading = read_contract(contract, acts_of(pack), quiet_of(pack), misdeeds_of(pack))
    apart = bits_of(set_apart(reading), len(reading.statements))
    reading.struck, reading.yielding = struck_out(reading) | apart, yielding(reading)
    reading.prevailing = prevailing(reading)
    reading.releasing = releasing(reading)
    reading.term_end = end_of_term(reading)
    add_facts(pack.facts, reading, strictness)
    return reading
