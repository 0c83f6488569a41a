"""What counts in the end: what the program found, and what reviewers made of it."""

from dataclasses import dataclass
from itertools import accumulate

from auditor.audit.model import ClauseFinding, DraftFinding, ElementFinding, Status, Verdict
from auditor.reports import remarks
from auditor.reports.case import DRAFT, Case, Handling, Place
from auditor.reports.opinion_places import Places
from auditor.reports.opinion_words import opinion_words
from auditor.reports.words import CORE, STATUSES, VERDICTS
from auditor.reports.writing import clean_lines, line_width, one_line

WIDEST_EXCERPT = 300
"""How wide one quote may be in Latin letters; a Chinese character is as wide as two."""

LACKING = (Status.UNMET, Status.WEAK)
OPEN = Handling()

_TONES = {
    Status.UNMET: Verdict.MISSING,
    Status.WEAK: Verdict.WEAK,
    Status.MET: Verdict.STRONG,
    Status.NOT_APPLICABLE: Verdict.UNREADABLE,
}


@dataclass(frozen=True, slots=True)
class Result:
    """What an item comes to: mark and word, the verdict whose colour it has, and what the program had found if a
    reviewer said otherwise."""

    label: str
    tone: str
    found: str = ""


def is_core(case: Case, clause_id: str) -> bool:
    clause = case.pack.clause(clause_id)
    return clause.core if clause else clause_id in CORE


def clause_title(case: Case, finding: ClauseFinding) -> str:
    """The clause's title in the language of the opinion, which need not be that of the audit."""
    return one_line(remarks.clause_title(case, finding))


def element_title(case: Case, finding: ClauseFinding, element: ElementFinding) -> str:
    title = one_line(remarks.element_title_in_report(case, finding, element))
    return title[:1].upper() + title[1:]


def clause_verdict(case: Case, finding: ClauseFinding) -> Verdict:
    """The verdict that counts: the program's, or that of a reviewer who said otherwise."""
    handling = handling_of(case, Place(finding.id))
    changed = handling.holds and handling.kind == "override" and handling.status in list(Verdict)
    return Verdict(handling.status) if changed else finding.verdict


def settles(case: Case, finding: ClauseFinding) -> bool:
    """Whether the clause still asks for something to be done, after what reviewers decided."""
    handling = handling_of(case, Place(finding.id))
    if not handling.holds or handling.kind not in ("override", "not_applicable"):
        return finding.to_settle
    return handling.kind == "override" and clause_verdict(case, finding) is not Verdict.STRONG


def clause_result(case: Case, finding: ClauseFinding) -> Result:
    verdict, language = clause_verdict(case, finding), case.language
    label, found = VERDICTS[verdict].label(language), VERDICTS[finding.verdict].label(language)
    return Result(label, verdict.value, "" if verdict is finding.verdict else _together(found))


def element_result(element: ElementFinding, handling: Handling, language: str) -> Result:
    changed = handling.holds and handling.kind == "override" and handling.status in list(Status)
    status = Status(handling.status) if changed else element.status
    label, found = STATUSES[status].label(language), STATUSES[element.status].label(language)
    return Result(label, _TONES[status].value, "" if status is element.status else _together(found))


def check_severity(case: Case, key: str, found: DraftFinding) -> str:
    """The severity that counts; empty where a reviewer said that the check does not apply."""
    handling = handling_of(case, Place(DRAFT, key))
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
    lacking = [_lowered(element_title(case, finding, one)) for one in finding.elements if _lacks(one)]
    if lacking and finding.verdict is Verdict.WEAK:
        reasons.append(said["lacking"].format(titles=said["list_mark"].join(lacking)))
    return tuple(filter(None, reasons))


def summary_points(case: Case, finding: ClauseFinding) -> tuple[str, ...]:
    """The same for the first page, with a reviewer's reason instead of the program's."""
    said = opinion_words(case.language)
    if clause_verdict(case, finding) is not finding.verdict:
        reason = handling_of(case, Place(finding.id)).reason
        return (said["reason"].format(reason=clean_lines(reason)),)
    points = clause_points(case, finding)
    return points or ((said["all_met"],) if finding.verdict is Verdict.STRONG else ())


def denial(case: Case, finding: ClauseFinding) -> tuple[str, ...]:
    """The words of the contract that deny or reverse the protection, with their place."""
    adverse = finding.verdict is Verdict.ADVERSE and clause_verdict(case, finding) is Verdict.ADVERSE
    if not adverse or not finding.evidence:
        return ()
    said, span = opinion_words(case.language), finding.evidence[0]
    quote = said["quote"].format(text=shortened(one_line(span.text), WIDEST_EXCERPT // 2))
    place = Places(case.headings, case.language).article(span.start) or said["contract"]
    return (said["writes"].format(place=place, quote=quote),)


def handling_of(case: Case, place: Place) -> Handling:
    return case.sign_off.handled.get(place, OPEN)


def _lacks(element: ElementFinding) -> bool:
    return element.required and element.status in LACKING


def _together(label: str) -> str:
    """The label with its mark and its word on one line."""
    return label.replace(" ", "\xa0", 1)


def _lowered(title: str) -> str:
    """The title within a sentence; a name in capitals stays one."""
    return title if title[:2].isupper() else title[:1].lower() + title[1:]


def shortened(text: str, widest: int = WIDEST_EXCERPT) -> str:
    """The beginning of the text, cut between words."""
    widths = accumulate(map(line_width, text))
    end = next((place for place, width in enumerate(widths) if width > widest), len(text))
    if end == len(text):
        return text
    cut = text[:end]
    whole = cut.rpartition(" ")[0] if text[end - 1 : end + 1].isascii() else cut
    return (whole if len(whole) > end // 2 else cut).rstrip() + "…"
