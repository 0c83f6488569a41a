"""The review opinion on one contract as plain text in its place, ready for paper in any format."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath

from auditor.audit.draft_keys import keyed
from auditor.audit.model import ClauseFinding, PartyFinding, Verdict
from auditor.reports.case import Case
from auditor.reports.opinion_items import Check, Group, checks_of, groups_of
from auditor.reports.opinion_outcome import (
    Result,
    check_severity,
    clause_result,
    clause_title,
    clause_verdict,
    denial,
    is_core,
    settles,
    summary_points,
)
from auditor.reports.opinion_words import named, opinion_words
from auditor.reports.words import (
    SEVERITIES,
    STANCES,
    STATES,
    STRICTNESSES,
    VERDICTS,
    draft_word,
    problem_words,
    role_word,
    severity_word,
    words,
)
from auditor.reports.writing import clean_lines, one_line

MOST_POINTS = 3
"""How many of the gravest points stand on the first page."""

_MOST_REASONS = 2


@dataclass(frozen=True, slots=True)
class Fact:
    """An entry of the head: what it is, and its value, which may have several lines; ``wide`` asks for a whole line."""

    label: str
    value: str
    wide: bool = False


@dataclass(frozen=True, slots=True)
class CoreLine:
    """A core clause in the summary."""

    title: str
    result: Result
    risk: str
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Signature:
    """A line to sign on; ``name`` is empty where nobody is known yet."""

    role: str
    name: str


@dataclass(frozen=True, slots=True)
class Opinion:
    """Everything that the opinion says, in its language; ``made_on`` is an ISO date or empty."""

    language: str
    title: str
    subject: str
    made_on: str
    facts: tuple[Fact, ...]
    summary: tuple[str, ...]
    core: tuple[CoreLine, ...]
    gravest: tuple[str, ...]
    unread: tuple[str, ...]
    groups: tuple[Group, ...]
    checks: tuple[Check, ...]
    signatures: tuple[Signature, ...]
    state: str
    note: str
    notice: str


def opinion_of(case: Case) -> Opinion:
    """The opinion on a case; a file that could not be read has one too, which says so."""
    said = opinion_words(case.language)
    off = case.sign_off
    return Opinion(
        language=case.language,
        title=said["title"],
        subject=one_line(PurePath(_file_name(case)).stem),
        made_on=case.made_on,
        facts=tuple(_facts(case)),
        summary=tuple(_summary(case)),
        core=tuple(_core_line(case, clause) for clause in case.audit.clauses if is_core(case, clause.id)),
        gravest=tuple(_gravest(case)),
        unread=tuple(_unread(case)) or (said["all_read"],),
        groups=groups_of(case),
        checks=checks_of(case),
        signatures=(
            Signature(said["reviewer"], one_line(off.reviewer)),
            Signature(said["approver"], one_line(off.approver)),
        ),
        state=named(STATES, off.state, case.language),
        note=clean_lines(off.note),
        notice=said["notice"],
    )


def _facts(case: Case) -> Iterator[Fact]:
    said, audit, language = opinion_words(case.language), case.audit, case.language
    off, none = case.sign_off, said["none"]
    pack = f"{case.pack.title.in_language(language)} {audit.rulepack} {audit.rulepack_version}"
    yield Fact(said["file"], one_line(_file_name(case)), wide=True)
    yield Fact(
        said["parties"], "\n".join(_party(party, language) for party in audit.parties) or none, wide=True
    )
    yield Fact(said["sha256"], one_line(audit.sha256) or none, wide=True)
    yield Fact(said["date"], _day(case.made_on, language) or none)
    yield Fact(said["pages"], str(audit.pages) if audit.pages else none)
    yield Fact(said["rulepack"], one_line(pack) or none)
    yield Fact(said["state"], named(STATES, off.state, language))
    yield Fact(said["stance"], named(STANCES, audit.stance, language) or none)
    yield Fact(said["strictness"], named(STRICTNESSES, audit.strictness, language) or none)
    yield Fact(said["reviewer"], one_line(off.reviewer) or none)
    yield Fact(said["approver"], one_line(off.approver) or none)


def _file_name(case: Case) -> str:
    return case.audit.path.replace("\\", "/").rpartition("/")[2] or case.audit.path


def _party(party: PartyFinding, language: str) -> str:
    said = opinion_words(language)
    shape = said["party" if party.name and party.name != party.label else "party_without_name"]
    role = role_word(party.role, language)
    return one_line(shape.format(label=party.label or party.name, name=party.name, role=role))


def _day(iso: str, language: str) -> str:
    """The date as written in the language; what is no date stands as it is."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return one_line(iso)
    shape = opinion_words(language)["year_month_day"]
    return shape.format(year=day.year, month=day.month, day=day.day, iso=iso)


def _summary(case: Case) -> Iterator[str]:
    said, audit = opinion_words(case.language), case.audit
    if not audit.readable:
        yield said["not_read"]
        return
    parts = []
    for name, core in (("core_counts", True), ("basic_counts", False)):
        clauses = [clause for clause in audit.clauses if is_core(case, clause.id) is core]
        if clauses:
            parts.append(said[name].format(total=len(clauses), counts=_verdict_counts(case, clauses)))
    parts.append(_to_settle(case))
    changed = sum(1 for clause in audit.clauses if clause_result(case, clause).found)
    if changed:
        parts.append(said["changed_by_review"].format(count=changed))
    draft = said["draft_found"].format(count=len(audit.draft)) if audit.draft else said["no_checks"]
    yield said["space"].join((*parts, draft))
    yield said["see_schedules" if audit.draft else "see_schedule"]


def _verdict_counts(case: Case, clauses: Sequence[ClauseFinding]) -> str:
    said = opinion_words(case.language)
    counts = Counter(clause_verdict(case, clause) for clause in clauses)
    names = {verdict: sign.word.in_language(case.language) for verdict, sign in VERDICTS.items()}
    return said["list_mark"].join(
        said["counted"].format(word=_in_sentence(word, case.language), count=counts[verdict])
        for verdict, word in names.items()
        if counts[verdict]
    )


def _to_settle(case: Case) -> str:
    said = opinion_words(case.language)
    counts = Counter(clause.severity for clause in case.audit.clauses if settles(case, clause))
    if not counts:
        return said["none_to_settle"]
    known = (*SEVERITIES, *sorted(counts.keys() - SEVERITIES.keys()))
    told = said["list_mark"].join(
        said["counted"].format(
            word=_in_sentence(one_line(severity_word(severity, case.language)), case.language),
            count=counts[severity],
        )
        for severity in known
        if counts[severity]
    )
    return said["to_settle"].format(total=counts.total(), counts=told)


def _in_sentence(word: str, language: str) -> str:
    return word.lower() if language == "en" else word


def _core_line(case: Case, clause: ClauseFinding) -> CoreLine:
    said = opinion_words(case.language)
    risk = one_line(severity_word(clause.severity, case.language)) if settles(case, clause) else said["none"]
    return CoreLine(
        clause_title(case, clause), clause_result(case, clause), risk, summary_points(case, clause)[:3]
    )


def _gravest(case: Case) -> list[str]:
    """The points to settle first: by severity, core clauses before others, the graver verdict first."""
    language = case.language
    severities, verdicts = list(SEVERITIES), list(VERDICTS)
    ranked: list[tuple[tuple[int, int, int], str]] = []
    for clause in case.audit.clauses:
        if settles(case, clause):
            basic = int(not is_core(case, clause.id))
            rank = (_rank(severities, clause.severity), basic, verdicts.index(clause_verdict(case, clause)))
            result = VERDICTS[clause_verdict(case, clause)].word.in_language(language)
            reasons = (*summary_points(case, clause)[:_MOST_REASONS], *denial(case, clause))
            ranked.append((rank, _point(clause_title(case, clause), result, reasons, language)))
    for key, found in keyed(case.audit.draft):
        severity = check_severity(case, key, found)
        if severity == severities[0]:
            risk = words(language)["risk_of"].format(severity=severity_word(severity, language))
            message = (clean_lines(found.message.in_language(language)),)
            ranked.append(
                ((0, 2, 0), _point(one_line(draft_word(found.code, language)), risk, message, language))
            )
    ranked.sort(key=lambda entry: entry[0])
    return [point for _, point in ranked[:MOST_POINTS]]


def _rank(severities: Sequence[str], severity: str) -> int:
    return severities.index(severity) if severity in severities else len(severities)


def _point(title: str, result: str, reasons: Iterable[str], language: str) -> str:
    said = opinion_words(language)
    joined = said["space"].join(reason.replace("\n", " ") for reason in reasons)
    shape = said["point"] if joined else said["point_alone"]
    return shape.format(title=title, result=result, reasons=joined)


def _unread(case: Case) -> Iterator[str]:
    """The problems that the reader of the file reported, and the clauses that have no verdict for it."""
    said = opinion_words(case.language)
    for problem in case.audit.problems:
        yield clean_lines(problem_words(problem, case.language))
    if not (case.audit.readable or case.audit.problems):
        yield words(case.language)["no_reason"]
    titles = [
        clause_title(case, clause) for clause in case.audit.clauses if clause.verdict is Verdict.UNREADABLE
    ]
    if titles:
        yield said["unread_clauses"].format(titles=said["list_mark"].join(titles))
