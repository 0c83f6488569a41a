"""The levers of many contracts as a page to print, and as plain lines."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from auditor.errors import Bilingual
from auditor.reports.levers import Card, Quote
from auditor.reports.templates import template
from auditor.reports.words import LIGHT, words

TEMPLATE = "levers.html"
_SILENT = Bilingual("没有约定：", "Nothing on: ")
_ANSWERED = Bilingual("{question}：{answer}", "{question}: {answer}")
_TITLE = Bilingual("危机应对：{name}", "Crisis levers: {name}")


def write_levers(
    cards: Sequence[Card], name: str, unchecked: Sequence[str], target: Path, language: str
) -> None:
    """The cards as a page to print; ``unchecked`` are the files that may concern the KOL too."""
    page = template(TEMPLATE).render(
        language=language,
        said=words(language),
        colours=LIGHT,
        title=title(name, language),
        silent=_SILENT.in_language(language),
        cards=cards,
        mentioned=MENTIONED.in_language(language),
        unchecked=unchecked,
        unchecked_title=UNCHECKED.filled(count=len(unchecked)).in_language(language),
    )
    target.write_text(page, encoding="utf-8", newline="\n")


NONE = Bilingual(
    "已审查的 {count} 份合同中，没有一份提到“{name}”。请试试真名、艺名、账号、公司名称，或名字的一部分。",
    "None of the {count} audited contracts mentions “{name}”. Try the legal name, the stage name, the account, "
    "the company's name, or a part of it.",
)
FOUND = Bilingual("{name}：{count} 份合同", "{name}: {count} contracts")
UNCHECKED = Bilingual(
    "另有 {count} 份未能全文检索，可能与其有关，请人工核对：",
    "{count} more could not be searched in full and may concern them too; check by hand:",
)
MENTIONED = Bilingual("签约方不叫这个名字，合同正文中提到：", "No party has this name; the text mentions it:")


def title(name: str, language: str) -> str:
    return _TITLE.filled(name=name).in_language(language)


def lines(one: Card, language: str) -> Iterator[str]:
    """The card as plain lines, indented by what belongs to what."""
    yield one.path
    yield "  " + " · ".join(one.parties)
    yield from (f"  ! {problem}" for problem in one.problems)
    if one.mentions:
        yield f"  {MENTIONED.in_language(language)}"
        yield from (f"       {_cited(quote)}" for quote in one.mentions)
    for number, lever in enumerate(one.levers, 1):
        yield f"  {number}. {_ANSWERED.filled(question=lever.question, answer=lever.answer).in_language(language)}"
        yield from (f"     ! {warning}" for warning in lever.warnings)
        for fact in lever.facts:
            known = " · ".join(filter(None, (fact.title, fact.value, *fact.again)))
            yield f"     {fact.status} {known}"
            yield from (f"       {_cited(quote)}" for quote in fact.quotes)
            yield from (f"       {line}" for line in fact.handled)
        if lever.silent:
            yield f"     {_SILENT.in_language(language)}{words(language)['list_mark'].join(lever.silent)}"


def _cited(quote: Quote) -> str:
    return f"[{quote.where}] {quote.text}" if quote.where else quote.text
