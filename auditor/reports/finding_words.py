"""The findings of one contract in a few words: who is who, what is lacking, on which pages, what could not be read."""

from collections.abc import Iterable

from auditor.audit.model import Audit, ClauseFinding, ElementFinding, Evidence, Status
from auditor.reports.words import STATUSES, problem_words, words


def kol_names(audit: Audit, language: str) -> str:
    return role_names(audit, "kol", language)


def role_names(audit: Audit, role: str, language: str) -> str:
    """Who has that role in the contract, by name or, where none is given, by label."""
    names = (party.name or party.label for party in audit.parties if party.role == role)
    return words(language)["list_mark"].join(names)


def problem_lines(audit: Audit, language: str) -> list[str]:
    """The problems in plain words, each with its page; a file without clauses has at least one line."""
    lines = [problem_words(problem, language) for problem in audit.problems]
    return lines or ([] if audit.readable else [words(language)["no_reason"]])


def element_title(element: ElementFinding) -> str:
    """What people call the element; its id where the rule pack gives it no title."""
    return element.title or element.id


def lacking(clause: ClauseFinding) -> str:
    """A line for each element that is not met, a star behind those that are required: "✕ 保密期限 *"."""
    return "\n".join(
        f"{STATUSES[element.status].mark} {starred(element_title(element), element.required)}"
        for element in clause.elements
        if element.status in (Status.UNMET, Status.WEAK)
    )


def clause_evidence(clause: ClauseFinding) -> tuple[Evidence, ...]:
    """The clause's own evidence, or that of its elements where it has none."""
    own = clause.evidence or tuple(e for element in clause.elements for e in element.evidence)
    return tuple(dict.fromkeys(own))


def quoted(evidence: Iterable[Evidence]) -> str:
    return "\n".join(span.text for span in evidence)


def page_list(evidence: Iterable[Evidence]) -> str:
    """The pages in order, each once: "2, 5"."""
    return ", ".join(str(page) for page in sorted({span.page for span in evidence if span.page is not None}))


def starred(title: str, required: bool) -> str:
    """The title of an element, a star behind it where it is required."""
    return f"{title} *" if required else title
