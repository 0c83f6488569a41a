"""From judgements to the Audit: evidence as exact spans, reasons and suggestions in plain words."""

from collections.abc import Sequence

from auditor.audit.evidence import evidence_at
from auditor.audit.frames import Match
from auditor.audit.judgement import ClauseJudgement, ElementJudgement
from auditor.audit.model import (
    Audit,
    ClauseFinding,
    DraftFinding,
    ElementFinding,
    Evidence,
    PartyFinding,
    Status,
    Verdict,
)
from auditor.audit.options import AuditOptions
from auditor.audit.own_names import OwnNames, own_names
from auditor.audit.reading import Reading
from auditor.audit.statements import Statement
from auditor.audit.trace import clause_trace, element_trace
from auditor.audit.weighing import weigh
from auditor.documents import Document
from auditor.errors import Bilingual
from auditor.language.mentions import searchable
from auditor.rules import RulePack

_REASONS = {
    "missing": Bilingual("未找到具有约束力的{title}约定。", "No operative {title} provision was found."),
    "adverse": Bilingual(
        "合同文字否定或反转了{title}保护。", "The text denies or reverses the {title} protection."
    ),
    "other_side": Bilingual("仅约束品牌方，未约束达人。", "It binds only the brand, not the KOL."),
    "hedged": Bilingual("义务措辞含糊，没有硬性约束力。", "The duty is hedged and does not bind firmly."),
    "swallowed": Bilingual(
        "例外由达人自行判断，吞没了义务。", "An exception left to the KOL's own judgement swallows the duty."
    ),
    "denied_in_part": Bilingual(
        "另有条款部分否定了该保护。", "Another provision denies part of the protection."
    ),
    "limited": Bilingual(
        "另有约定限制了该保护：{what}。", "Another provision limits the protection: {what}."
    ),
    "deferred": Bilingual(
        "具体内容留待另行约定，本合同内没有。",
        "The substance is left to a separate text that is not in this file.",
    ),
    "conditional": Bilingual(
        "义务以另行付费等条件为前提。", "The duty hangs on a further payment or condition."
    ),
    "annex_missing": Bilingual(
        "引用的附件不在本文件内，或没有填写。",
        "It refers to an annex that is not in this file or is left blank.",
    ),
    "unreadable": Bilingual(
        "部分页面未能读取，可能含有该条款。", "Part of the file could not be read and may hold the clause."
    ),
    "blank": Bilingual("留空未填：{what}", "Left blank: {what}"),
    "below": Bilingual("{what}：{value}，未达到要求", "{what}: {value} does not meet the threshold"),
}


def assemble(
    document: Document,
    pack: RulePack,
    options: AuditOptions,
    reading: Reading,
    judgements: Sequence[ClauseJudgement],
    draft: tuple[DraftFinding, ...] = (),
) -> Audit:
    """The Audit of a document from the judgements on each clause and the faults of its text."""
    contract = reading.contract
    language = options.language or ("en" if contract.language == "en" else "zh")
    parties = tuple(PartyFinding(party.label, party.name, party.role) for party in contract.parties)
    names = own_names(contract.parties, document.text)
    return Audit(
        path=document.path,
        sha256=document.sha256,
        language=contract.language,
        pages=document.pages,
        characters=len(document.text),
        problems=(*document.problems, *contract.problems),
        parties=parties,
        clauses=tuple(_clause(judged, document, reading, names, language, options) for judged in judgements),
        rulepack=pack.id,
        rulepack_version=pack.version,
        draft=draft,
        stance=options.stance,
        strictness=options.strictness,
        searchable=searchable(contract.marked.text),
    )


def _clause(
    judged: ClauseJudgement,
    document: Document,
    reading: Reading,
    names: OwnNames,
    language: str,
    options: AuditOptions,
) -> ClauseFinding:
    clause = judged.clause
    verdict = judged.verdict
    if document.unreadable_pages and verdict is Verdict.MISSING:
        verdict = Verdict.UNREADABLE
    title = clause.title.in_language(language)
    weight = weigh(clause, verdict, options.stance)
    reasons = _reasons(judged, verdict, title, language, options.strictness)
    if weight.reason is not None:
        reasons.insert(0, weight.reason.in_language(language))
    return ClauseFinding(
        id=clause.id,
        title=title,
        verdict=verdict,
        severity=weight.severity,
        reasons=tuple(reasons),
        suggestion=_suggested(names.put_into(weight.suggestion), reading.contract.language, language),
        evidence=_clause_evidence(judged, reading),
        elements=tuple(_element(entry, judged, reading, language, options) for entry in judged.elements),
        faults=judged.faults,
        to_settle=weight.to_settle,
        trace=clause_trace(judged, reading) if options.trace else (),
    )


def _suggested(wording: Bilingual, contract_language: str, language: str) -> str:
    """The wording in the language of the report; for a contract in two languages in both, as its articles are."""
    if contract_language == "zh+en":
        return "\n".join(filter(None, (wording.zh, wording.en)))
    return wording.in_language(language)


def _reasons(
    judged: ClauseJudgement, verdict: Verdict, title: str, language: str, strictness: str
) -> list[str]:
    if verdict is Verdict.STRONG:
        return []
    if verdict in {Verdict.MISSING, Verdict.UNREADABLE, Verdict.ADVERSE}:
        code = str(verdict)
        if verdict is Verdict.ADVERSE and not judged.home.denials:
            code = "other_side"
        named = title if language == "zh" else title.lower()
        return [_REASONS[code].filled(title=named).in_language(language)]
    reasons = [reason for fault in judged.faults for reason in _of_fault(fault, judged, language)]
    reasons += [
        _lacking(entry, language)
        for entry in judged.elements
        if entry.element.required.get(strictness) and entry.status in {Status.WEAK, Status.UNMET}
    ]
    return reasons


def _of_fault(fault: str, judged: ClauseJudgement, language: str) -> list[str]:
    """Why a fault weakens the clause; of limits each kind once."""
    if fault != "limited":
        return [_REASONS[fault].in_language(language)]
    kinds = dict.fromkeys(one.limit.title for one in judged.limits)
    return [_REASONS[fault].filled(what=kind.in_language(language)).in_language(language) for kind in kinds]


def _lacking(entry: ElementJudgement, language: str) -> str:
    """Why an element is not met, in words."""
    if entry.status in {Status.MET, Status.NOT_APPLICABLE}:
        return ""
    title = entry.element.title.in_language(language)
    match = entry.match
    if match is not None and match.blank:
        return _REASONS["blank"].filled(what=title).in_language(language)
    if match is not None and match.below:
        return _REASONS["below"].filled(what=title, value=match.value).in_language(language)
    return entry.element.lacking.in_language(language)


def _element(
    entry: ElementJudgement, judged: ClauseJudgement, reading: Reading, language: str, options: AuditOptions
) -> ElementFinding:
    match = entry.match
    return ElementFinding(
        id=entry.element.id,
        title=entry.element.title.in_language(language),
        required=bool(entry.element.required.get(options.strictness)),
        status=entry.status,
        value=match.value if match else None,
        evidence=_evidence(_phrases(match, reading), reading) if match else (),
        reason=_lacking(entry, language),
        trace=element_trace(entry, judged.home, reading, options.strictness) if options.trace else (),
    )


def _phrases(match: Match, reading: Reading) -> tuple[tuple[int, int], ...]:
    """The words around what was matched, from comma to comma, so that a reader sees what they say."""
    found: dict[tuple[int, int], None] = {}
    for start, end in match.spans:
        statement = reading.statement_at(start)
        found[_phrase(statement, start, end) if statement else (start, end)] = None
    return tuple(sorted(found))


def _phrase(statement: Statement, start: int, end: int) -> tuple[int, int]:
    first = next((a for a, b in statement.segments if a <= start < b), start)
    last = next((b for a, b in statement.segments if a < end <= b), end)
    return first, last


def _clause_evidence(judged: ClauseJudgement, reading: Reading) -> tuple[Evidence, ...]:
    home = judged.home
    against = home.denials or home.other_side
    limiting = [one.match for one in judged.limits]
    matches = against if judged.verdict is Verdict.ADVERSE else [*home.matches, *home.denials, *limiting]
    spans = dict.fromkeys((match.statement.start, match.statement.end) for match in matches)
    return _evidence(tuple(sorted(spans)), reading)


def _evidence(spans: tuple[tuple[int, int], ...], reading: Reading) -> tuple[Evidence, ...]:
    tokens = reading.contract.marked.tokens
    return evidence_at(reading.contract.document, [tokens.span(first, last) for first, last in spans])
