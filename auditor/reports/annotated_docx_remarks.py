"""What the comments of an annotated original say, and on which words each stands."""

from collections.abc import Iterator
from typing import NamedTuple

from auditor.audit.draft_keys import keyed
from auditor.audit.model import ClauseFinding, DraftFinding, ElementFinding, Evidence, Status, Verdict
from auditor.documents.model import BlockKind
from auditor.errors import Bilingual
from auditor.reports.annotated_docx_outline import Outline, Span
from auditor.reports.case import DRAFT, Case, Place
from auditor.reports.handling import handling_lines
from auditor.reports.words import STATUSES, VERDICTS, draft_word, severity_word, words

_LACKING = frozenset((Status.UNMET, Status.WEAK))
_MOST_QUOTES, _LONGEST_QUOTE = 5, 40

_ELEMENT = Bilingual("{title}：{status}。{reason}", "{title}: {status}. {reason}")
_SUGGESTION = Bilingual("建议措辞：{wording}", "Suggested wording: {wording}")
_INSERTED = Bilingual(
    "建议措辞已以修订方式写入正文。其他条款没有重新编号，接受修订后请核对编号和引用。",
    "The suggested wording stands in the text as a tracked insertion. Nothing else was renumbered: "
    "check numbers and references once it is accepted.",
)
_IN_NOTE = Bilingual("所指文字在注释 {note} 中。", "The words meant stand in note {note}.")
_IN_BOX = Bilingual("所指文字在此处的文本框中。", "The words meant stand in the text box here.")
_QUOTES = Bilingual("另见：{quotes}", "See also: {quotes}")
_QUOTE = Bilingual("“{words}”", "“{words}”")
_DECIDED = Bilingual("审阅意见：{line}", "Review: {line}")


class Remark(NamedTuple):
    """One comment: the characters of the Document's text that it is about, and its paragraphs."""

    start: int
    end: int
    lines: tuple[str, ...]


class _Matter(NamedTuple):
    """What is to be said about one clause on one span: all of the clause, or only what some elements lack."""

    clause: ClauseFinding
    whole: bool
    elements: list[ElementFinding]


def remarks(case: Case, outline: Outline, inserted: frozenset[str] = frozenset()) -> list[Remark]:
    """The comments of a case in the order of the text; ``inserted`` are the clauses whose wording is in the text."""
    found = [*_of_clauses(case, outline, inserted), *_of_draft(case, outline)]
    shown = [
        Remark(start, end, (*lines, *_whereabouts(outline, start, case.language)))
        for start, end, lines in found
    ]
    return sorted(shown, key=lambda remark: (remark.start, -remark.end))


def _of_clauses(case: Case, outline: Outline, inserted: frozenset[str]) -> Iterator[Remark]:
    for clause in case.audit.clauses:
        for span, matter in _by_span(clause, case, outline).items():
            yield Remark(*span, tuple(_lines(matter, case, clause.id in inserted)))


def _by_span(clause: ClauseFinding, case: Case, outline: Outline) -> dict[Span, _Matter]:
    """What to say about a clause, by the span it is said on: one comment for each."""
    known = case.pack.clause(clause.id)
    is_core = known is not None and known.core
    matters: dict[Span, _Matter] = {}
    span = _span_of(clause, outline) if is_core or _is_adverse(clause) else None
    if span is not None:
        matters[span] = _Matter(clause, True, [])
    if is_core or clause.to_settle:
        for element in clause.elements:
            if element.status in _LACKING and element.evidence:
                own = _telling(element.evidence)
                matters.setdefault(own, _Matter(clause, False, [])).elements.append(element)
    return matters


def _is_adverse(clause: ClauseFinding) -> bool:
    return clause.verdict is Verdict.ADVERSE and clause.to_settle and bool(clause.evidence)


def _span_of(clause: ClauseFinding, outline: Outline) -> Span | None:
    """The main evidence; of a clause that was not found the heading that comes nearest, else where the text ends."""
    if clause.evidence:
        return clause.evidence[0].start, clause.evidence[0].end
    if clause.verdict is Verdict.STRONG:
        return None
    return outline.nearest_heading(clause) or outline.last_paragraph()


def _telling(evidence: tuple[Evidence, ...]) -> Span:
    """The evidence that shows what is lacking: an occasion comes first, what follows from it last."""
    return evidence[-1].start, evidence[-1].end


def _lines(matter: _Matter, case: Case, is_inserted: bool) -> Iterator[str]:
    clause, language = matter.clause, case.language
    is_strong = clause.verdict is Verdict.STRONG
    head = [clause.title, VERDICTS[clause.verdict].label(language)]
    yield " · ".join(head if is_strong else [*head, _risk(clause.severity, language)])
    reasons = clause.reasons if matter.whole and not is_strong else ()
    yield from reasons
    for element in matter.elements:
        if not element.reason or element.reason not in reasons:
            status = STATUSES[element.status].label(language)
            filled = _ELEMENT.filled(title=element.title, status=status, reason=element.reason)
            yield filled.in_language(language).strip()
    if matter.whole and clause.to_settle and clause.suggestion and not is_strong:
        suggested = _INSERTED if is_inserted else _SUGGESTION.filled(wording=clause.suggestion)
        yield suggested.in_language(language)
    if matter.whole:
        yield from _handling(case, Place(clause.id))
    for element in matter.elements:
        yield from _handling(case, Place(clause.id, element.id), element.title)


def _of_draft(case: Case, outline: Outline) -> Iterator[Remark]:
    for key, found in keyed(case.audit.draft):
        main = found.evidence[0] if found.evidence else None
        # A check without evidence is about the file as a whole.
        start, end = outline.first_line() if main is None else (main.start, main.end)
        yield Remark(start, end, (*_draft_lines(found, case.language), *_handling(case, Place(DRAFT, key))))


def _draft_lines(found: DraftFinding, language: str) -> Iterator[str]:
    title = words(language)["draft"]
    yield " · ".join((title, draft_word(found.code, language), _risk(found.severity, language)))
    yield found.message.in_language(language)
    others = found.evidence[1:]
    if others:
        quoted = [_QUOTE.filled(words=_clipped(one.text)).in_language(language) for one in others]
        more = "…" if len(quoted) > _MOST_QUOTES else ""
        quotes = words(language)["list_mark"].join(quoted[:_MOST_QUOTES]) + more
        yield _QUOTES.filled(quotes=quotes).in_language(language)


def _handling(case: Case, place: Place, title: str = "") -> Iterator[str]:
    """What the reviewer made of it; ``title`` tells of which element."""
    lines = list(handling_lines(case.sign_off.handled.get(place), place, case.language))
    for first in lines[:1]:
        said = _DECIDED.filled(line=first).in_language(case.language)
        yield f"{title} · {said}" if title else said
    yield from lines[1:]


def _whereabouts(outline: Outline, start: int, language: str) -> Iterator[str]:
    """Where the words stand when no comment can stand there."""
    block = outline.block_at(start)
    if block.kind in (BlockKind.FOOTNOTE, BlockKind.ENDNOTE):
        yield _IN_NOTE.filled(note=block.place.note or "").in_language(language)
    elif block.kind is BlockKind.TEXT_BOX:
        yield _IN_BOX.in_language(language)


def _risk(severity: str, language: str) -> str:
    return words(language)["risk_of"].format(severity=severity_word(severity, language))


def _clipped(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_QUOTE else line[:_LONGEST_QUOTE].rstrip() + "…"
