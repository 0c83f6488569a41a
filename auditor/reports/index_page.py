"""The list of findings that stands behind an annotated PDF: every clause with its verdict, page and reason."""

import json
import os
from collections.abc import Iterable, Iterator

from auditor.audit.draft_keys import keyed
from auditor.audit.model import ClauseFinding, DraftFinding, Verdict
from auditor.errors import Bilingual
from auditor.paths import resources
from auditor.reports.case import DRAFT, Case, Place
from auditor.reports.finding_words import clause_evidence, lacking, page_list, problem_lines
from auditor.reports.handling import handling_lines, state_line
from auditor.reports.remarks import clause_title, element_title_in_report, in_order
from auditor.reports.words import CORE, LIGHT, VERDICTS, WORDS, draft_word, severity_word, words
from auditor.reports.writing import printable

TEMPLATE = "index_page.typ"

_CORE = Bilingual("核心条款", "Core clauses")
_OTHERS = Bilingual("其他条款", "Other clauses")
_MADE_ON = Bilingual("生成日期 {date}", "Made on {date}")
_COLUMNS = ("clause", "verdict", "page", "reason")


def index_title(language: str) -> str:
    return f"{words(language)['title']} – {words(language)['findings']}"


def index_page(case: Case) -> bytes:
    """The pages as a PDF, A4; text of the contract reaches the typesetter as data and is never markup."""
    import typst

    data = json.dumps(_data(case), ensure_ascii=False)
    template = (resources() / "templates" / TEMPLATE).read_bytes()
    made = typst.compile(template, format="pdf", sys_inputs={"data": data}, pdf_tags=False)
    assert isinstance(made, bytes)
    return made


def _data(case: Case) -> dict[str, object]:
    said, audit = words(case.language), case.audit
    groups = {
        _CORE: [_clause_row(case, clause) for clause in in_order(case, CORE) if clause.id in CORE],
        _OTHERS: [_clause_row(case, clause) for clause in audit.clauses if clause.id not in CORE],
        WORDS["draft"]: [_draft_row(case, found, draft_id) for draft_id, found in keyed(audit.draft)],
    }
    return {
        "language": case.language,
        "title": index_title(case.language),
        "file": printable(os.path.basename(audit.path)),
        "about": _about(case),
        "notice": said["notice"],
        "problems": [printable(line) for line in problem_lines(audit, case.language)],
        "columns": [said[column] for column in _COLUMNS],
        "groups": [
            {"title": title.in_language(case.language), "rows": rows}
            for title, rows in groups.items()
            if rows
        ],
    }


def _about(case: Case) -> list[str]:
    """Which rules were run and when, and which file exactly this is about."""
    audit, language = case.audit, case.language
    rules = f"{words(language)['rulepack']} {audit.rulepack} {audit.rulepack_version}".strip()
    date = _MADE_ON.filled(date=case.made_on).in_language(language) if case.made_on else ""
    state = printable(state_line(case.sign_off, language))
    return [part for part in (rules, date, f"SHA-256 {audit.sha256[:16]}…", state) if part]


def _clause_row(case: Case, clause: ClauseFinding) -> dict[str, object]:
    sign = VERDICTS[clause.verdict]
    # Of what could not be read nobody can say what it lacks.
    told = clause.to_settle and clause.verdict is not Verdict.UNREADABLE
    missing = lacking(clause).splitlines() if told else []
    return _row(
        clause_title(case, clause),
        (sign.label(case.language), sign.light),
        page_list(clause_evidence(clause)),
        [*clause.reasons, words(case.language)["list_mark"].join(missing)],
        _decisions(case, clause),
    )


def _decisions(case: Case, clause: ClauseFinding) -> Iterator[str]:
    """What was decided about the clause and about its elements, of which those not met are marked nowhere else."""
    yield from _decided(case, Place(clause.id))
    for element in clause.elements:
        title = element_title_in_report(case, clause, element)
        for line in _decided(case, Place(clause.id, element.id)):
            yield f"{title} · {line}"


def _decided(case: Case, place: Place) -> Iterator[str]:
    return handling_lines(case.sign_off.handled.get(place), place, case.language)


def _draft_row(case: Case, found: DraftFinding, draft_id: str) -> dict[str, object]:
    return _row(
        draft_word(found.code, case.language),
        (severity_word(found.severity, case.language), LIGHT["accent"]),
        page_list(found.evidence),
        [found.message.in_language(case.language)],
        _decided(case, Place(DRAFT, draft_id)),
    )


def _row(
    name: str, verdict: tuple[str, str], pages: str, lines: Iterable[str], handled: Iterable[str]
) -> dict[str, object]:
    word, colour = verdict
    return {
        "name": printable(name),
        "verdict": printable(word),
        "colour": colour,
        "pages": pages or "–",
        "lines": [printable(line) for line in lines if line],
        "handled": [printable(line) for line in handled],
    }
