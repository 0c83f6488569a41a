"""The checklist of one contract as plain values: groups, clauses, elements and draft checks with all they say."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from auditor.audit.model import (
    Audit,
    ClauseFinding,
    DraftFinding,
    ElementFinding,
    Evidence,
    Status,
    StepKind,
    TraceStep,
    Verdict,
)
from auditor.desktop.inspection import ClauseNote
from auditor.desktop.marks import Mark
from auditor.desktop.words import review as words
from auditor.reports import trace
from auditor.reports.words import STATUSES, VERDICTS, draft_word, severity_word
from auditor.workspace import FindingKey, findings

_GRAVITY = {verdict.value: rank for rank, verdict in enumerate(VERDICTS)}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the checklist and what is said of it when it is chosen.

    ``tone`` is the value of the verdict, status or severity, ``word`` its name. ``asks`` tells whether it waits for a
    reviewer's decision. Where nothing was found ``near`` are the words that came nearest, and ``searched`` says where they
    were looked for. A group has no key. ``traced`` gives the lines that say why; of a long contract there are thousands, so
    they are written when somebody asks.
    """

    title: str
    key: FindingKey | None = None
    tone: str = ""
    word: str = ""
    severity: str = ""
    required: bool = False
    value: str = ""
    reasons: tuple[str, ...] = ()
    matters: str = ""
    suggestion: str = ""
    basis: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    near: tuple[Evidence, ...] = ()
    searched: str = ""
    traced: Callable[[], tuple[str, ...]] | None = field(default=None, compare=False)
    asks: bool = False
    core: bool = False
    children: tuple["Entry", ...] = field(default=())

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """Where its words stand, or the nearest ones; characters of the Document's text."""
        return tuple((shown.start, shown.end) for shown in self.evidence or self.near)

    @property
    def sound(self) -> bool:
        """Whether it and everything in it needs nothing."""
        return not self.asks and all(child.sound for child in self.children)


def checklist(audit: Audit, notes: Sequence[ClauseNote], language: str) -> tuple[Entry, ...]:
    """Core clauses, basic terms and draft checks as groups; empty groups are left out."""
    by_clause = {note.clause: note for note in notes}
    asking = {finding.key for finding in findings(audit)}
    clauses = [_clause(found, by_clause.get(found.id), asking, language) for found in audit.clauses]
    groups = (
        (words.CORE, [entry for entry in clauses if entry.core]),
        (words.BASIC, [entry for entry in clauses if not entry.core]),
        (words.DRAFT, _draft(audit, language)),
    )
    return tuple(
        Entry(title.in_language(language), children=tuple(entries)) for title, entries in groups if entries
    )


def lines(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Every entry with a key, in the order of the checklist."""
    for entry in entries:
        if entry.key is not None:
            yield entry
        yield from lines(entry.children)


def to_walk(entries: Iterable[Entry]) -> list[Entry]:
    """The findings that F8 walks: everything that asks for a decision."""
    return [entry for entry in lines(entries) if entry.asks]


def gravest(entries: Iterable[Entry]) -> Entry | None:
    """The clause to open first: the worst verdict of the core clauses, the first among equals."""
    clauses = [entry for entry in lines(entries) if entry.core and entry.key and not entry.key.element]
    return min(clauses, key=lambda entry: _GRAVITY.get(entry.tone, len(_GRAVITY)), default=None)


def marks(entries: Iterable[Entry]) -> list[Mark]:
    """What is underlaid in the text: core clauses with their elements, and the draft checks; longest first."""
    found = {
        Mark(shown.start, shown.end, entry.tone)
        for entry in lines(entries)
        if entry.core or (entry.key is not None and entry.key.clause == trace.DRAFT)
        for shown in entry.evidence
    }
    return sorted(found, key=lambda mark: (mark.start - mark.end, mark.start, mark.tone))


def entry_at(entries: Iterable[Entry], start: int, end: int) -> Entry | None:
    """The finding whose words these characters of the text touch: a core one first, then that with most of them in
    common, then that with the fewest beyond.
    """
    around = [
        (
            not entry.core,
            -min(end, shown.end) + max(start, shown.start),
            shown.end - shown.start,
            number,
            entry,
        )
        for number, entry in enumerate(lines(entries))
        for shown in entry.evidence
        if shown.start < end and start < shown.end
    ]
    return min(around, key=lambda found: found[:4])[4] if around else None


def tones_by_start(entries: Iterable[Entry]) -> list[tuple[int, str]]:
    """Where the core clauses speak, with their verdict, or where one that is missing came nearest: the outline's marks."""
    return sorted(
        (shown.start, entry.tone)
        for entry in lines(entries)
        if entry.core and entry.key is not None and not entry.key.element
        for shown in entry.evidence or entry.near[:1]
    )


def worst(tones: Iterable[str]) -> str:
    """The gravest of some verdicts; empty if there are none."""
    return min(tones, key=lambda tone: _GRAVITY.get(tone, len(_GRAVITY)), default="")


def _clause(found: ClauseFinding, note: ClauseNote | None, asking: set[FindingKey], language: str) -> Entry:
    key = FindingKey(found.id)
    core = note is not None and note.core
    unread = found.verdict is Verdict.UNREADABLE
    return Entry(
        title=found.title,
        key=key,
        tone=found.verdict.value,
        word=VERDICTS[found.verdict].word.in_language(language),
        severity=severity_word(found.severity, language) if found.to_settle else "",
        reasons=found.reasons,
        matters=note.reason if note else "",
        suggestion="" if unread else found.suggestion,
        basis=note.basis if note else (),
        evidence=found.evidence,
        near=_near(found.trace),
        searched=_searched(found.trace, language) if found.verdict is Verdict.MISSING else "",
        traced=lambda: tuple(_trace(trace.steps_of(found, language))),
        asks=key in asking,
        core=core,
        children=tuple(_element(found, element, core, asking, language) for element in found.elements),
    )


def _element(
    clause: ClauseFinding, found: ElementFinding, core: bool, asking: set[FindingKey], language: str
) -> Entry:
    key = FindingKey(clause.id, found.id)
    # What stands on pages that could not be read is not known to be lacking.
    unread = clause.verdict is Verdict.UNREADABLE and found.status is Status.UNMET
    sign = VERDICTS[Verdict.UNREADABLE] if unread else STATUSES[found.status]
    return Entry(
        title=found.title,
        key=key,
        tone=Verdict.UNREADABLE.value if unread else found.status.value,
        word=sign.word.in_language(language),
        required=found.required,
        value=found.value or "",
        reasons=(found.reason,) if found.reason else (),
        suggestion=clause.suggestion if key in asking and not unread else "",
        evidence=found.evidence,
        near=_near(found.trace),
        traced=lambda: tuple(_trace(trace.steps_of(found, language))),
        asks=key in asking,
        core=core,
    )


def _draft(audit: Audit, language: str) -> list[Entry]:
    keys = [finding.key for finding in findings(audit) if finding.key.clause == trace.DRAFT]
    return [_check(found, key, language) for found, key in zip(audit.draft, keys, strict=True)]


def _check(found: DraftFinding, key: FindingKey, language: str) -> Entry:
    return Entry(
        title=draft_word(found.code, language),
        key=key,
        tone=found.severity,
        word=severity_word(found.severity, language),
        severity=severity_word(found.severity, language),
        reasons=(found.message.in_language(language),),
        evidence=found.evidence,
        asks=True,
    )


def _near(steps: Iterable[TraceStep]) -> tuple[Evidence, ...]:
    return tuple(
        step.evidence for step in steps if step.kind is StepKind.NEAREST and step.evidence is not None
    )


def _searched(steps: Iterable[TraceStep], language: str) -> str:
    return next((step.frame.in_language(language) for step in steps if step.kind is StepKind.SEARCHED), "")


def _trace(shown: Iterator[str]) -> Iterator[str]:
    """The lines of the trace, set in no further than they need."""
    return (line.removeprefix("    ") for line in shown)


def by_key(entries: Iterable[Entry]) -> Mapping[FindingKey, Entry]:
    """Every entry by its key."""
    return {entry.key: entry for entry in lines(entries) if entry.key is not None}
