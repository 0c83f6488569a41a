"""The items of the review opinion: every clause, element and draft check with what was found and what was decided."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from auditor.audit.draft_keys import keyed
from auditor.audit.model import ClauseFinding, DraftFinding, ElementFinding, Evidence, Status, Verdict
from auditor.reports.case import DRAFT, Case, Handling, Place
from auditor.reports.finding_words import clause_evidence
from auditor.reports.handling import told
from auditor.reports.laws import law_line
from auditor.reports.opinion_outcome import (
    LACKING,
    OPEN,
    Result,
    check_severity,
    clause_points,
    clause_result,
    clause_title,
    clause_verdict,
    element_result,
    element_title,
    handling_of,
    is_core,
    settles,
    shortened,
)
from auditor.reports.opinion_places import Places
from auditor.reports.opinion_words import opinion_words
from auditor.reports.words import draft_word, severity_word
from auditor.reports.writing import clean_lines, one_line

MOST_EXCERPTS = 3
"""Quotes of one item; the others are counted. The annotated original marks them all."""


@dataclass(frozen=True, slots=True)
class Item:
    """A row of the first schedule; ``heads`` is true for a clause, false for one of its elements."""

    number: str
    title: str
    heads: bool
    result: Result
    risk: str
    excerpts: tuple[str, ...]
    places: tuple[str, ...]
    issue: tuple[str, ...]
    basis: tuple[str, ...]
    suggestion: str
    handling: tuple[str, ...]
    checker: str


@dataclass(frozen=True, slots=True)
class Group:
    """The core clauses, or the basic terms."""

    title: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Check:
    """A row of the second schedule."""

    number: str
    kind: str
    risk: str
    excerpts: tuple[str, ...]
    places: tuple[str, ...]
    issue: tuple[str, ...]
    handling: tuple[str, ...]
    checker: str


def groups_of(case: Case) -> tuple[Group, ...]:
    """Core clauses first, then the basic terms, numbered throughout; a group without clauses is left out."""
    said, numbers, desk = opinion_words(case.language), count(1), _Desk(case)
    core = [clause for clause in case.audit.clauses if is_core(case, clause.id)]
    basic = [clause for clause in case.audit.clauses if not is_core(case, clause.id)]
    return tuple(
        Group(
            said[name], tuple(item for clause in clauses for item in desk.items(clause, str(next(numbers))))
        )
        for name, clauses in (("core", core), ("basic", basic))
        if clauses
    )


def checks_of(case: Case) -> tuple[Check, ...]:
    desk = _Desk(case)
    return tuple(
        desk.check(found, key, str(number)) for number, (key, found) in enumerate(keyed(case.audit.draft), 1)
    )


class _Desk:
    """One case on the desk while its rows are written."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._said = opinion_words(case.language)
        self._places = Places(case.headings, case.language)

    def items(self, finding: ClauseFinding, number: str) -> Iterator[Item]:
        yield self._clause(finding, number)
        for position, element in enumerate(finding.elements, 1):
            yield self._element(finding, element, number, f"{number}.{position}")

    def check(self, found: DraftFinding, key: str, number: str) -> Check:
        case, said = self._case, self._said
        handling = handling_of(case, Place(DRAFT, key))
        severity = check_severity(case, key, found) or found.severity
        risk = severity_word(severity, case.language)
        if severity != found.severity:
            program = said["program"].format(label=severity_word(found.severity, case.language))
            risk = f"{risk}\n{program}"
        return Check(
            number,
            one_line(draft_word(found.code, case.language)),
            one_line(risk) if "\n" not in risk else clean_lines(risk),
            self._excerpts(found.evidence),
            self._places.of(found.evidence[:MOST_EXCERPTS]),
            (clean_lines(found.message.in_language(case.language)),),
            self._handled(handling, Place(DRAFT, key), open_to_do=True),
            _checker(handling),
        )

    def _clause(self, finding: ClauseFinding, number: str) -> Item:
        case, said = self._case, self._said
        handling = handling_of(case, Place(finding.id))
        evidence = clause_evidence(finding)
        to_do = settles(case, finding)
        return Item(
            number,
            clause_title(case, finding),
            True,
            clause_result(case, finding),
            severity_word(finding.severity, case.language) if to_do else said["none"],
            self._excerpts(evidence),
            self._places.of(evidence[:MOST_EXCERPTS]),
            clause_points(case, finding),
            self._basis(finding.id),
            clean_lines(finding.suggestion) if finding.to_settle else "",
            self._handled(handling, Place(finding.id), open_to_do=finding.to_settle),
            _checker(handling),
        )

    def _element(self, finding: ClauseFinding, element: ElementFinding, number: str, own: str) -> Item:
        case, said = self._case, self._said
        handling = handling_of(case, Place(finding.id, element.id))
        result, lacks = element_result(element, handling, case.language), element.status in LACKING
        asks = lacks and finding.to_settle
        title = element_title(case, finding, element)
        return Item(
            own,
            f"{title}\xa0*" if element.required else title,
            False,
            result,
            self._element_risk(finding, element, result, handling),
            self._excerpts(element.evidence),
            self._places.of(element.evidence[:MOST_EXCERPTS]),
            self._element_issue(element),
            (said["as_item"].format(number=number),) if lacks and self._basis(finding.id) else (),
            said["wording_at"].format(number=number) if asks and finding.suggestion else "",
            self._element_handled(Place(finding.id, element.id), number, to_do=asks and element.required),
            _checker(handling),
        )

    def _element_risk(
        self, finding: ClauseFinding, element: ElementFinding, result: Result, handling: Handling
    ) -> str:
        """How grave the lack is: as the clause where the element is required, else a hint."""
        applies = handling.kind != "not_applicable" or not handling.holds
        lacks = applies and result.tone in (Verdict.MISSING, Verdict.WEAK)
        verdict, asks = clause_verdict(self._case, finding), settles(self._case, finding)
        if lacks and element.required and asks:
            return one_line(severity_word(finding.severity, self._case.language))
        hints = lacks and not element.required and (asks or verdict is Verdict.STRONG)
        return self._said["optional" if hints else "none"]

    def _element_issue(self, element: ElementFinding) -> tuple[str, ...]:
        value = self._said["value"].format(value=one_line(element.value)) if element.value else ""
        reason = clean_lines(element.reason) if element.status is not Status.MET else ""
        return tuple(filter(None, (reason, value)))

    def _element_handled(self, place: Place, number: str, *, to_do: bool) -> tuple[str, ...]:
        """A decision on the clause covers what it lacks."""
        handling = handling_of(self._case, place)
        if to_do and handling == OPEN and _decided(handling_of(self._case, Place(place.clause))):
            return (self._said["as_item"].format(number=number),)
        return self._handled(handling, place, open_to_do=to_do)

    def _handled(self, handling: Handling, place: Place, *, open_to_do: bool) -> tuple[str, ...]:
        """What was decided, why, and whether it still counts; what asks for a decision and has none is open."""
        said = told(handling, place, self._case.language)
        decision = said.decision or (self._said["open"] if open_to_do else "")
        return tuple(clean_lines(line) for line in said._replace(decision=decision) if line)

    def _excerpts(self, evidence: Sequence[Evidence]) -> tuple[str, ...]:
        quotes = [
            self._said["quote"].format(text=shortened(one_line(span.text)))
            for span in evidence[:MOST_EXCERPTS]
        ]
        rest = len(evidence) - len(quotes)
        return (*quotes, self._said["more"].format(count=rest)) if rest else tuple(quotes)

    def _basis(self, clause_id: str) -> tuple[str, ...]:
        clause = self._case.pack.clause(clause_id)
        return tuple(law_line(basis, self._case.language) for basis in clause.basis) if clause else ()


def _decided(handling: Handling) -> bool:
    return bool(handling.kind) and handling.holds


def _checker(handling: Handling) -> str:
    """Who decided, and on which day."""
    return "\n".join(filter(None, (one_line(handling.reviewer), one_line(handling.made_at[:10]))))
