"""The items of the review opinion: every clause, element and draft check with what was found and what was decided."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, count

from auditor.audit.draft_keys import keyed
from auditor.audit.model import ClauseFinding, DraftFinding, ElementFinding, Evidence, Status, Verdict
from auditor.reports.case import DRAFT, Case, Handling, Place
from auditor.reports.opinion_places import Places
from auditor.reports.opinion_words import HANDLINGS, opinion_words
from auditor.reports.table import clause_evidence, element_title
from auditor.reports.words import CORE, STATUSES, VERDICTS, Sign, draft_word, severity_word
from auditor.reports.writing import clean_lines, line_width, one_line
from auditor.rules.model import LegalBasis

MOST_EXCERPTS = 3
"""Quotes of one item; the others are counted. The annotated original marks them all."""

WIDEST_EXCERPT = 300
"""How wide one quote may be in Latin letters; a Chinese character is as wide as two."""

_TONES = {
    Status.UNMET: Verdict.MISSING,
    Status.WEAK: Verdict.WEAK,
    Status.MET: Verdict.STRONG,
    Status.NOT_APPLICABLE: Verdict.UNREADABLE,
}
_LACKING = (Status.UNMET, Status.WEAK)
_OPEN = Handling()


@dataclass(frozen=True, slots=True)
class Result:
    """What an item comes to: mark and word, the verdict whose colour it has, and what the program had found if a
    reviewer said otherwise."""

    label: str
    tone: str
    found: str = ""


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


def is_core(case: Case, clause_id: str) -> bool:
    clause = case.pack.clause(clause_id)
    return clause.core if clause else clause_id in CORE


def clause_title(case: Case, finding: ClauseFinding) -> str:
    """The clause's title in the language of the opinion, which need not be that of the audit."""
    clause = case.pack.clause(finding.id)
    return one_line(clause.title.in_language(case.language) if clause else finding.title or finding.id)


def clause_verdict(case: Case, finding: ClauseFinding) -> Verdict:
    """The verdict that counts: the program's, or that of a reviewer who said otherwise."""
    handling = _handling(case, Place(finding.id))
    changed = handling.holds and handling.kind == "override" and handling.status in list(Verdict)
    return Verdict(handling.status) if changed else finding.verdict


def settles(case: Case, finding: ClauseFinding) -> bool:
    """Whether the clause still asks for something to be done, after what reviewers decided."""
    handling = _handling(case, Place(finding.id))
    if not handling.holds or handling.kind not in ("override", "not_applicable"):
        return finding.to_settle
    return handling.kind == "override" and clause_verdict(case, finding) is not Verdict.STRONG


def clause_result(case: Case, finding: ClauseFinding) -> Result:
    verdict, language = clause_verdict(case, finding), case.language
    label, found = VERDICTS[verdict].label(language), VERDICTS[finding.verdict].label(language)
    return Result(label, verdict.value, "" if verdict is finding.verdict else _together(found))


def check_severity(case: Case, key: str, found: DraftFinding) -> str:
    """The severity that counts; empty where a reviewer said that the check does not apply."""
    handling = _handling(case, Place(DRAFT, key))
    if not handling.holds:
        return found.severity
    if handling.kind == "not_applicable":
        return ""
    return handling.status if handling.kind == "override" else found.severity


def clause_points(case: Case, finding: ClauseFinding) -> tuple[str, ...]:
    """Why the program found what it found: the clause's own reasons, and the required elements that it lacks."""
    said = opinion_words(case.language)
    of_elements = {element.reason for element in finding.elements}
    reasons = [clean_lines(reason) for reason in finding.reasons if reason not in of_elements]
    lacking = [_lowered(_element_title(case, finding, one)) for one in finding.elements if _lacks(one)]
    if lacking and finding.verdict is Verdict.WEAK:
        reasons.append(said["lacking"].format(titles=said["list_mark"].join(lacking)))
    return tuple(filter(None, reasons))


def summary_points(case: Case, finding: ClauseFinding) -> tuple[str, ...]:
    """The same for the first page, with a reviewer's reason instead of the program's."""
    said = opinion_words(case.language)
    if clause_verdict(case, finding) is not finding.verdict:
        reason = _handling(case, Place(finding.id)).reason
        return (said["reason"].format(reason=clean_lines(reason)),)
    points = clause_points(case, finding)
    return points or ((said["all_met"],) if finding.verdict is Verdict.STRONG else ())


def denial(case: Case, finding: ClauseFinding) -> tuple[str, ...]:
    """The words of the contract that deny or reverse the protection, with their place."""
    if clause_verdict(case, finding) is not Verdict.ADVERSE or not finding.evidence:
        return ()
    said, span = opinion_words(case.language), finding.evidence[0]
    quote = said["quote"].format(text=_shortened(one_line(span.text), WIDEST_EXCERPT // 2))
    place = Places(case.headings, case.language).article(span.start) or said["contract"]
    return (said["writes"].format(place=place, quote=quote),)


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
        handling = _handling(case, Place(DRAFT, key))
        severity = check_severity(case, key, found) or found.severity
        risk = severity_word(severity, case.language)
        if severity != found.severity:
            program = said["program"].format(label=severity_word(found.severity, case.language))
            risk = f"{risk}\n{program}"
        words = severity_word(handling.status, case.language)
        return Check(
            number,
            one_line(draft_word(found.code, case.language)),
            one_line(risk) if "\n" not in risk else clean_lines(risk),
            self._excerpts(found.evidence),
            self._places.of(found.evidence[:MOST_EXCERPTS]),
            (clean_lines(found.message.in_language(case.language)),),
            self._handled(handling, words, open_to_do=True),
            _checker(handling),
        )

    def _clause(self, finding: ClauseFinding, number: str) -> Item:
        case, said = self._case, self._said
        handling = _handling(case, Place(finding.id))
        words = _word(VERDICTS, handling.status, case.language)
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
            self._handled(handling, words, open_to_do=finding.to_settle),
            _checker(handling),
        )

    def _element(self, finding: ClauseFinding, element: ElementFinding, number: str, own: str) -> Item:
        case, said = self._case, self._said
        handling = _handling(case, Place(finding.id, element.id))
        result, lacks = _element_result(element, handling, case.language), element.status in _LACKING
        words = _word(STATUSES, handling.status, case.language)
        asks = lacks and finding.to_settle
        title = _element_title(case, finding, element)
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
            self._element_handled(finding, handling, words, number, asks and element.required),
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

    def _element_handled(
        self, finding: ClauseFinding, handling: Handling, words: str, number: str, to_do: bool
    ) -> tuple[str, ...]:
        """A decision on the clause covers what it lacks."""
        if to_do and handling == _OPEN and _decided(_handling(self._case, Place(finding.id))):
            return (self._said["as_item"].format(number=number),)
        return self._handled(handling, words, open_to_do=to_do)

    def _handled(self, handling: Handling, words: str, *, open_to_do: bool) -> tuple[str, ...]:
        """What was decided, why, and whether it still counts; what asks for a decision and has none is open."""
        said, lines = self._said, []
        if handling.kind:
            kind = HANDLINGS.get(handling.kind)
            lines.append(
                kind.filled(status=words).in_language(self._case.language) if kind else handling.kind
            )
        elif open_to_do:
            lines.append(said["open"])
        if handling.reason:
            lines.append(said["reason"].format(reason=clean_lines(handling.reason)))
        if handling.comment:
            lines.append(said["comment"].format(comment=clean_lines(handling.comment)))
        if handling.kind and not handling.holds:
            lines.append(said["outdated"])
        return tuple(lines)

    def _excerpts(self, evidence: Sequence[Evidence]) -> tuple[str, ...]:
        quotes = [
            self._said["quote"].format(text=_shortened(one_line(span.text)))
            for span in evidence[:MOST_EXCERPTS]
        ]
        rest = len(evidence) - len(quotes)
        return (*quotes, self._said["more"].format(count=rest)) if rest else tuple(quotes)

    def _basis(self, clause_id: str) -> tuple[str, ...]:
        clause = self._case.pack.clause(clause_id)
        return tuple(self._law(basis) for basis in clause.basis) if clause else ()

    def _law(self, basis: LegalBasis) -> str:
        articles = self._said["article_mark"].join(part.strip() for part in basis.article.split(","))
        law = one_line(basis.law.in_language(self._case.language))
        return self._said["law"].format(law=law, article=one_line(articles), checked=basis.checked)


def _element_result(element: ElementFinding, handling: Handling, language: str) -> Result:
    changed = handling.holds and handling.kind == "override" and handling.status in list(Status)
    status = Status(handling.status) if changed else element.status
    label, found = STATUSES[status].label(language), STATUSES[element.status].label(language)
    return Result(label, _TONES[status].value, "" if status is element.status else _together(found))


def _element_title(case: Case, finding: ClauseFinding, element: ElementFinding) -> str:
    clause = case.pack.clause(finding.id)
    known = next((one for one in clause.elements if one.id == element.id), None) if clause else None
    title = one_line(known.title.in_language(case.language) if known else element_title(element))
    return title[:1].upper() + title[1:]


def _together(label: str) -> str:
    """The label with its mark and its word on one line."""
    return label.replace(" ", "\xa0", 1)


def _lowered(title: str) -> str:
    """The title within a sentence; a name in capitals stays one."""
    return title if title[:2].isupper() else title[:1].lower() + title[1:]


def _word(signs: dict[Verdict, Sign] | dict[Status, Sign], value: str, language: str) -> str:
    """The word for the status a reviewer gave; a value from a later version stands as it is."""
    word = next((sign.word for key, sign in signs.items() if key.value == value), None)
    return word.in_language(language) if word else one_line(value)


def _handling(case: Case, place: Place) -> Handling:
    return case.sign_off.handled.get(place, _OPEN)


def _decided(handling: Handling) -> bool:
    return bool(handling.kind) and handling.holds


def _lacks(element: ElementFinding) -> bool:
    return element.required and element.status in _LACKING


def _checker(handling: Handling) -> str:
    """Who decided, and on which day."""
    return "\n".join(filter(None, (one_line(handling.reviewer), one_line(handling.made_at[:10]))))


def _shortened(text: str, widest: int = WIDEST_EXCERPT) -> str:
    """The beginning of the text, cut between words."""
    widths = accumulate(map(line_width, text))
    end = next((place for place, width in enumerate(widths) if width > widest), len(text))
    if end == len(text):
        return text
    cut = text[:end]
    whole = cut.rpartition(" ")[0] if text[end - 1 : end + 1].isascii() else cut
    return (whole if len(whole) > end // 2 else cut).rstrip() + "…"
