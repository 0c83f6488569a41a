"""What is written beside the words of a contract: one remark for each passage that a finding rests on."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from auditor.audit.draft_keys import keyed
from auditor.audit.model import ClauseFinding, DraftFinding, ElementFinding, Evidence, Status, Verdict
from auditor.errors import Bilingual
from auditor.reports.case import DRAFT, Case, Place
from auditor.reports.finding_words import element_title
from auditor.reports.handling import handling_lines
from auditor.reports.words import LIGHT, STATUSES, VERDICTS, draft_word, severity_word, words

_LINE = Bilingual("{name}：{text}", "{name}: {text}")
_BETWEEN = " · "


@dataclass(frozen=True, slots=True)
class Remark:
    """A passage, whose clause and verdict the ``title`` names, in the ``colour`` of the verdict; ``lines`` say why."""

    clause: str
    title: str
    lines: tuple[str, ...]
    colour: str
    evidence: Evidence


def remarks(case: Case) -> tuple[Remark, ...]:
    """The remarks clause by clause, then those of the draft checks; a passage has one for each clause it proves."""
    found = [remark for clause in case.audit.clauses for remark in _of_clause(case, clause)]
    for draft_id, draft in keyed(case.audit.draft):
        found += _of_draft(case, draft, draft_id)
    return tuple(found)


def clause_title(case: Case, clause: ClauseFinding) -> str:
    """What the clause is called in the report's language, whatever that of the contract is."""
    rule = case.pack.clause(clause.id)
    return rule.title.in_language(case.language) if rule else clause.title or clause.id


def _of_clause(case: Case, clause: ClauseFinding) -> Iterator[Remark]:
    """One remark for each passage; elements that rest on the same words share it."""
    sign = VERDICTS[clause.verdict]
    title = f"{clause_title(case, clause)}{_BETWEEN}{sign.word.in_language(case.language)}"
    about = tuple(_clause_lines(case, clause))
    advice = tuple(_advice_lines(case, clause))
    for evidence, elements in _passages(clause):
        shown = tuple(line for element in elements for line in _element_lines(case, clause, element))
        yield Remark(clause.id, title, (*about, *shown, *advice), sign.light, evidence)


def _passages(clause: ClauseFinding) -> Iterator[tuple[Evidence, list[ElementFinding]]]:
    resting: dict[Evidence, list[ElementFinding]] = {evidence: [] for evidence in clause.evidence}
    for element in clause.elements:
        for evidence in element.evidence:
            resting.setdefault(evidence, []).append(element)
    yield from resting.items()


def _clause_lines(case: Case, clause: ClauseFinding) -> Iterator[str]:
    said, language = words(case.language), case.language
    verdict = VERDICTS[clause.verdict].label(language)
    risk = said["risk_of"].format(severity=severity_word(clause.severity, language))
    yield _line(said["verdict"], f"{verdict}{_BETWEEN}{risk}" if clause.to_settle else verdict, language)
    if clause.reasons:
        yield _line(said["reason"], " ".join(clause.reasons), language)


def _advice_lines(case: Case, clause: ClauseFinding) -> Iterator[str]:
    said, language = words(case.language), case.language
    if clause.verdict is not Verdict.STRONG and clause.suggestion:
        yield _line(said["suggestion"], clause.suggestion, language)
    yield from _decided(case, Place(clause.id))


def _element_lines(case: Case, clause: ClauseFinding, element: ElementFinding) -> Iterator[str]:
    """The element's title and status, why it is not met, and what the reviewer made of it."""
    language = case.language
    parts = [STATUSES[element.status].label(language), element.value or ""]
    if element.status is not Status.MET:
        parts.append(element.reason)
    title = element_title_in_report(case, clause, element)
    yield _line(title, _BETWEEN.join(part for part in parts if part), language)
    yield from _decided(case, Place(clause.id, element.id))


def element_title_in_report(case: Case, clause: ClauseFinding, element: ElementFinding) -> str:
    """What the element is called in the report's language, whatever that of the contract is."""
    rule = case.pack.clause(clause.id)
    known = (
        e.title.in_language(case.language) for e in (rule.elements if rule else ()) if e.id == element.id
    )
    return next(known, element_title(element))


def _of_draft(case: Case, found: DraftFinding, draft_id: str) -> Iterator[Remark]:
    said, language = words(case.language), case.language
    title = f"{said['draft']}{_BETWEEN}{draft_word(found.code, language)}"
    risk = severity_word(found.severity, language)
    lines = (
        _line(said["severity"], risk, language),
        found.message.in_language(language),
        *_decided(case, Place(DRAFT, draft_id)),
    )
    for evidence in dict.fromkeys(found.evidence):
        yield Remark(DRAFT, title, lines, LIGHT["accent"], evidence)


def _decided(case: Case, place: Place) -> Iterator[str]:
    lines = list(handling_lines(case.sign_off.handled.get(place), place, case.language))
    for first in lines[:1]:
        yield _line(words(case.language)["decision"], first, case.language)
    yield from lines[1:]


def _line(name: str, text: str, language: str) -> str:
    return _LINE.filled(name=name, text=text).in_language(language)


def in_order(case: Case, core: Iterable[str]) -> list[ClauseFinding]:
    """The core clauses first, in their own order, then the others as the rules have them."""
    ranks = {clause: rank for rank, clause in enumerate(core)}
    return sorted(case.audit.clauses, key=lambda clause: ranks.get(clause.id, len(ranks)))
