"""Crisis day: what one contract lets the brand do now, question by question, with the words that say so."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from auditor.audit.model import Audit, ClauseFinding, ElementFinding, Evidence, Status, Verdict
from auditor.errors import Bilingual
from auditor.language.fold import fold
from auditor.reports.case import Handling, Place
from auditor.reports.handling import handling_lines
from auditor.reports.table import element_title, problem_lines
from auditor.reports.templates import template
from auditor.reports.words import LIGHT, STATUSES, VERDICTS, role_word, words

TEMPLATE = "levers.html"

Locate = Callable[[Evidence], str]
"""Where a passage stands, as a reader would cite it."""


@dataclass(frozen=True, slots=True)
class Question:
    """What people ask on such a day, and which elements answer it, the one that decides first."""

    asked: Bilingual
    elements: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """Exact words of the contract and where they stand."""

    text: str
    where: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One element: what it is, its status, the value read ("24 小时"), the words, and what a reviewer made of it.

    ``again`` tells where words stand that a fact before it quotes already: a card has room for them once.
    """

    title: str
    status: str
    colour: str
    value: str
    quotes: tuple[Quote, ...]
    handled: tuple[str, ...] = ()
    again: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lever:
    """A question with its answer in a word, and the facts that are there; ``silent`` names what is not."""

    question: str
    answer: str
    colour: str
    facts: tuple[Fact, ...]
    silent: tuple[str, ...]
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """The levers of one contract."""

    path: str
    name: str
    parties: tuple[str, ...]
    problems: tuple[str, ...]
    levers: tuple[Lever, ...]
    mentions: tuple[Quote, ...] = ()
    """Where the name stands in a contract of which no party is called so."""


QUESTIONS = (
    Question(
        Bilingual("品牌方能否解除合同，凭什么", "May the brand terminate, and on what trigger"),
        (
            Place("morality", "unilateral_termination"),
            Place("morality", "illegal_trigger"),
            Place("morality", "speech_trigger"),
            Place("morality", "reputation_trigger"),
            Place("morality", "non_disparagement"),
            Place("morality", "no_judgment_needed"),
            Place("termination", "for_breach"),
            Place("termination", "cure"),
            Place("termination", "time_limit"),
        ),
    ),
    Question(
        Bilingual(
            "达人须删除、须说明什么，多少小时内", "What must be deleted or said, within how many hours"
        ),
        (
            Place("crisis_cooperation", "delete_content"),
            Place("crisis_cooperation", "response_time"),
            Place("crisis_cooperation", "clarify_statement"),
            Place("crisis_cooperation", "cooperate"),
            Place("crisis_cooperation", "no_unauthorised_statement"),
            Place("crisis_cooperation", "remedy"),
        ),
    ),
    Question(
        Bilingual("应退还、应赔付多少", "What is refunded or owed"),
        (
            Place("morality", "refund_or_damages"),
            Place("breach_liability", "amount"),
            Place("breach_liability", "liability"),
            Place("breach_liability", "loss"),
            Place("crisis_cooperation", "cost"),
            Place("termination", "settlement"),
        ),
    ),
    Question(
        Bilingual("保密义务是否仍有效，到何时", "Is secrecy still in force, and until when"),
        (
            Place("confidentiality", "obligation"),
            Place("confidentiality", "duration"),
            Place("confidentiality", "survival"),
            Place("confidentiality", "remedy"),
        ),
    ),
    Question(
        Bilingual("通知谁、怎样通知", "Whom to notify, and how"),
        (
            Place("communication", "service"),
            Place("communication", "contacts"),
            Place("termination", "notice"),
            Place("crisis_cooperation", "notify"),
            Place("communication", "response"),
        ),
    ),
)

_YES = Bilingual("有约定", "Provided for")
_GAPS = Bilingual("有约定，但有欠缺，见下", "Provided for, with gaps: see below")
_VAGUE = Bilingual("写得不足，见下", "Vague or short, see below")
_NO = Bilingual("没有约定", "Not provided for")
_ELSEWHERE = Bilingual("没有直接约定，可看下列依据", "Not directly, but see below")
_UNREAD = Bilingual("有内容未能读取，请打开原件核对", "Not all could be read: check the original")
_UNKNOWN = Bilingual("审查时未检查", "Was not looked for")
_SILENT = Bilingual("没有约定：", "Nothing on: ")
_ADVERSE = Bilingual(
    "注意：“{clause}”的结论为反向，合同有相反约定",
    "Careful: “{clause}” is adverse, the contract says the opposite",
)
_ANSWERED = Bilingual("{question}：{answer}", "{question}: {answer}")
_PARTY = Bilingual("{label}（{role}）{name}", "{label} ({role}) {name}")
_TITLE = Bilingual("危机应对：{name}", "Crisis levers: {name}")


def matches(audit: Audit, name: str) -> bool:
    """Whether a party is called that, or has it in its name; width, case, blanks and script make no difference."""
    wanted = _plain(name)
    if not wanted:
        return False
    return any(wanted in _plain(party.name) or wanted == _plain(party.label) for party in audit.parties)


def card(
    audit: Audit,
    language: str,
    locate: Locate | None = None,
    handled: Mapping[Place, Handling] | None = None,
    mentions: Sequence[Quote] = (),
) -> Card:
    """What the contract gives on such a day, read off its Audit; nothing is audited anew."""
    parties = (
        _PARTY.filled(label=party.label, role=role_word(party.role, language), name=party.name)
        for party in audit.parties
    )
    reading = _Reading(audit, language, locate or _on_page(language), handled or {})
    return Card(
        audit.path,
        os.path.basename(audit.path),
        tuple(party.in_language(language) for party in parties),
        tuple(problem_lines(audit, language)),
        tuple(reading.lever(question) for question in QUESTIONS),
        tuple(mentions),
    )


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


def _plain(name: str) -> str:
    return "".join(c for c in fold(name).text if c.isalnum())


def _on_page(language: str) -> Locate:
    page = words(language)["page_reference"]
    return lambda evidence: page.format(page=evidence.page) if evidence.page else ""


class _Reading:
    """One Audit being read for its answers."""

    def __init__(
        self, audit: Audit, language: str, locate: Locate, handled: Mapping[Place, Handling]
    ) -> None:
        self._clauses = {clause.id: clause for clause in audit.clauses}
        self._elements = {
            Place(clause.id, element.id): element for clause in audit.clauses for element in clause.elements
        }
        self._language, self._locate, self._handled = language, locate, handled

    def lever(self, question: Question) -> Lever:
        known = {place: self._elements[place] for place in question.elements if place in self._elements}
        there = {p: e for p, e in known.items() if e.status in (Status.MET, Status.WEAK)}
        # Of what could not be read nobody can say what it lacks.
        silent = [
            element_title(element)
            for place, element in known.items()
            if element.status is Status.UNMET
            and self._clauses[place.clause].verdict is not Verdict.UNREADABLE
        ]
        clauses = [self._clauses[id] for id in dict.fromkeys(p.clause for p in known)]
        answer, colour = _answer(question, known, there, clauses)
        return Lever(
            question.asked.in_language(self._language),
            answer.in_language(self._language),
            colour,
            tuple(_each_quote_once(self._fact(place, element) for place, element in there.items())),
            tuple(silent),
            tuple(self._warnings(clauses)),
        )

    def _fact(self, place: Place, element: ElementFinding) -> Fact:
        sign = STATUSES[element.status]
        quotes = (Quote(span.text, self._locate(span)) for span in dict.fromkeys(element.evidence))
        handled = (
            line
            for about in (place, Place(place.clause))
            for line in handling_lines(self._handled.get(about), about, self._language)
        )
        return Fact(
            element_title(element),
            sign.mark,
            sign.light,
            element.value or "",
            tuple(quotes),
            tuple(dict.fromkeys(handled)),
        )

    def _warnings(self, clauses: Sequence[ClauseFinding]) -> Iterator[str]:
        """What is said against the clauses, and why the one that decides is less than it should be."""
        for clause in clauses:
            if clause.verdict is Verdict.ADVERSE:
                yield _ADVERSE.filled(clause=clause.title).in_language(self._language)
        for clause in clauses[:1]:
            if clause.verdict in (Verdict.WEAK, Verdict.ADVERSE):
                yield from clause.reasons


def _each_quote_once(facts: Iterable[Fact]) -> Iterator[Fact]:
    shown: set[Quote] = set()
    for fact in facts:
        again = dict.fromkeys(quote.where for quote in fact.quotes if quote in shown and quote.where)
        yield replace(
            fact, quotes=tuple(quote for quote in fact.quotes if quote not in shown), again=tuple(again)
        )
        shown.update(fact.quotes)


def _answer(
    question: Question,
    known: Mapping[Place, ElementFinding],
    there: Mapping[Place, ElementFinding],
    clauses: Sequence[ClauseFinding],
) -> tuple[Bilingual, str]:
    """The first element decides; what was not read or not looked for is never answered with no."""
    if any(clause.verdict is Verdict.UNREADABLE for clause in clauses):
        return _UNREAD, VERDICTS[Verdict.UNREADABLE].light
    deciding = known.get(question.elements[0])
    if not known:
        return _UNKNOWN, VERDICTS[Verdict.UNREADABLE].light
    if deciding is not None and deciding.status is Status.MET:
        gaps = any(e.required and e.status in (Status.WEAK, Status.UNMET) for e in known.values())
        hedged = clauses[0].verdict is not Verdict.STRONG
        return (_GAPS, STATUSES[Status.WEAK].light) if gaps or hedged else (_YES, STATUSES[Status.MET].light)
    if deciding is not None and deciding.status is Status.WEAK:
        return _VAGUE, STATUSES[Status.WEAK].light
    return (_ELSEWHERE, STATUSES[Status.WEAK].light) if there else (_NO, STATUSES[Status.UNMET].light)
