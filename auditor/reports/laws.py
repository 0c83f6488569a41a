"""How the law behind a clause is cited, with the day on which somebody checked it."""

from typing import TYPE_CHECKING

from auditor.errors import Bilingual
from auditor.reports.writing import one_line

if TYPE_CHECKING:
    from auditor.rules.model import LegalBasis

_LAW = Bilingual("{law}第 {article} 条（核对 {checked}）", "{law}, art. {article} (checked {checked})")
_BETWEEN_ARTICLES = Bilingual("、", ", ")


def law_line(basis: "LegalBasis", language: str) -> str:
    """One citation: "《民法典》第 563、566 条（核对 2026-11）"."""
    between = _BETWEEN_ARTICLES.in_language(language)
    articles = between.join(part.strip() for part in basis.article.split(","))
    law = one_line(basis.law.in_language(language))
    return _LAW.filled(law=law, article=one_line(articles), checked=basis.checked).in_language(language)
