"""What has to be said above a contract before anybody relies on its checklist."""

from auditor.audit.model import Audit
from auditor.desktop.words import review as words
from auditor.errors import AuditorError
from auditor.reports.words import problem_words
from auditor.workspace import Review

_OWN_WORDS = {"roles_assumed": words.ROLES_ASSUMED, "roles_unknown": words.ROLES_UNKNOWN}
"""Problems whose advice names an option of the command; in the window the choice stands above."""


def notices(audit: Audit, review: Review | None, error: AuditorError | None, language: str) -> list[str]:
    """Lines in the order of their weight: the file cannot be opened, what could not be read, whose decisions these are."""
    said = [words.FILE_GONE.in_language(language)] if error is not None else []
    said += problems(audit, language)
    if review is not None and review.earlier_draft:
        said.append(words.EARLIER_DRAFT.filled(name=review.earlier_draft).in_language(language))
    if review is not None and review.note and review.state.value == "in_review":
        said.append(review.note)
    return said


def problems(audit: Audit, language: str) -> list[str]:
    """What could not be read or told, with advice that holds in the window."""
    told = ((_OWN_WORDS.get(problem.code), problem) for problem in audit.problems)
    return [own.in_language(language) if own else problem_words(problem, language) for own, problem in told]
