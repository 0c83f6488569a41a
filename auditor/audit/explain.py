"""Why and why not: the sentences that a status rests on, who is bound how, and the nearest miss where nothing does."""

import os
from collections.abc import Iterable, Iterator, Sequence

from auditor.audit.draft import CODES, check_draft
from auditor.audit.engine import pack_of, read_document
from auditor.audit.frames import Match
from auditor.audit.judgement import ClauseJudgement, ElementJudgement, judge
from auditor.audit.model import DraftFinding, Status, Verdict
from auditor.audit.options import AuditOptions
from auditor.audit.reading import Reading
from auditor.audit.statements import Mark, Statement
from auditor.contract import PassageKind
from auditor.documents import read
from auditor.errors import Bilingual, UsageError
from auditor.rules import Clause, RulePack

_NO_CLAUSE = Bilingual(
    "规则包里没有条款“{name}”。运行 kol-auditor rules list 查看全部。",
    "The rule pack has no clause {name!r}. See kol-auditor rules list for all of them.",
)
DRAFT = "draft"
_NEAREST = 3
_LONGEST = 300


def explain_file(
    path: str | os.PathLike[str],
    clause: str | None = None,
    rules: RulePack | str | os.PathLike[str] | None = None,
    options: AuditOptions | None = None,
) -> str:
    """The trace of one file in plain lines; ``clause`` is "clause" or "clause.element", None for all.

    "draft" stands for the draft checks, "draft.blank" for one of them.

    Raises UnreadableFileError for the file and UsageError for a clause that is not in the pack.
    """
    pack = pack_of(rules)
    options = options or AuditOptions()
    wanted, _, element = (clause or "").partition(".")
    if wanted == DRAFT:
        return "\n".join(_draft_lines(path, pack, options, element))
    clauses = [known for known in pack.clauses if not wanted or known.id == wanted]
    if not clauses or (element and element not in {e.id for e in clauses[0].elements}):
        raise UsageError("no_such_rule", _NO_CLAUSE.filled(name=clause))
    reading = read_document(read(path), pack, options)
    lines: list[str] = []
    for known in clauses:
        judged = judge(known, reading, options.strictness)
        lines += _clause_lines(judged, reading, element)
    if not wanted:
        lines += _found_lines(check_draft(reading.contract, pack), options, reading.contract.language)
    return "\n".join(lines)


def _draft_lines(
    path: str | os.PathLike[str], pack: RulePack, options: AuditOptions, code: str
) -> Iterator[str]:
    if code and code not in CODES:
        raise UsageError("no_such_rule", _NO_CLAUSE.filled(name=f"{DRAFT}.{code}"))
    contract = read_document(read(path), pack, options).contract
    found = [finding for finding in check_draft(contract, pack) if code in ("", finding.code)]
    yield from _found_lines(found, options, contract.language)


def _found_lines(
    found: Sequence[DraftFinding], options: AuditOptions, contract_language: str
) -> Iterator[str]:
    """What the draft checks found, each with the words that it rests on."""
    language = options.language or ("en" if contract_language == "en" else "zh")
    yield f"{DRAFT}: {len(found)}"
    for finding in found:
        yield f"  {finding.code} [{finding.severity}]: {finding.message.in_language(language)}"
        for evidence in finding.evidence:
            words = evidence.text.replace("\n", " ")
            yield f"    {words if len(words) <= _LONGEST else f'{words[:_LONGEST]}…'}"


def _clause_lines(judged: ClauseJudgement, reading: Reading, element: str) -> Iterator[str]:
    faults = f" ({', '.join(judged.faults)})" if judged.faults else ""
    yield f"{judged.clause.id}: {judged.verdict}{faults}"
    if not element:
        for title, matches in (
            ("operative", judged.home.matches),
            ("denied by", judged.home.denials),
            ("binds only the brand", judged.home.other_side),
        ):
            for match in matches:
                yield from _match_lines(title, match, reading)
        if judged.verdict is Verdict.MISSING:
            yield from _searched(judged.clause, reading)
    for entry in judged.elements:
        if not element or entry.element.id == element:
            yield from _element_lines(entry, reading)
    yield ""


def _element_lines(entry: ElementJudgement, reading: Reading) -> Iterator[str]:
    yield f"  {entry.element.id}: {entry.status}"
    if entry.match is not None:
        notes = [
            note
            for note, is_so in (
                ("left blank", entry.match.blank),
                ("misses the threshold", entry.match.below),
            )
            if is_so
        ]
        if entry.match.value:
            notes.insert(0, f"read {entry.match.value!r}")
        if notes:
            yield f"    {'; '.join(notes)}"
        yield from _match_lines("rests on", entry.match, reading)
    elif entry.status is Status.UNMET:
        wanted = sorted({concept for frame in entry.element.met for concept in frame.anchors})
        yield f"    nothing in the clause's provisions says any of: {', '.join(wanted) or 'a consequence of breach'}"


def _match_lines(title: str, match: Match, reading: Reading) -> Iterator[str]:
    yield f"    {title} [{match.strength.name.lower()}] {_place(match.statement, reading)}: {_words(match.statement, reading)}"
    for mark in _marks_of(match):
        yield f"      {_mark_line(mark, reading)}"


def _marks_of(match: Match) -> Iterable[Mark]:
    spans = set(match.spans)
    seen: set[tuple[int, int]] = set()
    for mark in match.statement.marks:
        span = (mark.start, mark.end)
        if span in spans and span not in seen:
            seen.add(span)
            yield mark


def _mark_line(mark: Mark, reading: Reading) -> str:
    surface = reading.contract.marked.tokens.surface(mark.start, mark.end)
    hedged = ", hedged" if mark.hedged else ""
    bearer = mark.bearer or "nobody named"
    return f"{surface!r} = {mark.concept}: bearer {bearer}, {mark.modality}, in the {mark.scope}{hedged}"


def _place(statement: Statement, reading: Reading) -> str:
    provision = reading.contract.provisions[statement.provision]
    return provision.label or "preamble"


def _words(statement: Statement, reading: Reading) -> str:
    tokens = reading.contract.marked.tokens
    start, end = tokens.span(statement.start, statement.end)
    text = reading.contract.document.text[start:end].replace("\n", " ")
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _searched(clause: Clause, reading: Reading) -> Iterator[str]:
    """What was looked for and what came nearest."""
    anchors = sorted({concept for frame in clause.operative for concept in frame.anchors})
    yield f"    searched {len(reading.statements)} statements for {', '.join(anchors)}"
    topic = frozenset(clause.topic)
    near: list[str] = []
    for passage in reading.contract.passages:
        provision = reading.contract.provisions[passage.provision]
        if passage.kind is PassageKind.HEADING and not topic.isdisjoint(reading.own_heading(provision)):
            near.append(f"heading {provision.label} {provision.heading}")
    for statement in reading.statements:
        if not topic.isdisjoint(statement.by_concept):
            near.append(f"{_place(statement, reading)}: {_words(statement, reading)}")
    for line in near[:_NEAREST]:
        yield f"    nearest miss: {line}"
    if not near:
        yield "    nothing comes near"
