"""Crisis day: what one contract lets the brand do now, question by question, with the words that say so."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from auditor.audit.model import Audit, ClauseFinding, ElementFinding, Evidence, Status, Verdict
from auditor.errors import Bilingual
from auditor.language.fold import fold
from auditor.reports.case import Handling, Place
from auditor.reports.finding_words import element_title, problem_lines
from auditor.reports.handling import handling_lines
from auditor.reports.lever_questions import QUESTIONS, Question
from auditor.reports.words import STATUSES, VERDICTS, role_word, words

Locate = Callable[[Evidence], str]
"""Where a passage stands, as a reader would cite it."""


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


_YES = Bilingual("有约定", "Provided for")
_GAPS = Bilingual("有约定，但有欠缺，见下", "Provided for, with gaps: see below")
_VAGUE = Bilingual("写得不足，见下", "Vague or short, see below")
_NO = Bilingual("没有约定", "Not provided for")
_ELSEWHERE = Bilingual("没有直接约定，可看下列依据", "Not directly, but see below")
_UNREAD = Bilingual("有内容未能读取，请打开原件核对", "Not all could be read: check the original")
_UNKNOWN = Bilingual("审查时未检查", "Was not looked for")
_ADVERSE = Bilingual(
    "注意：“{clause}”的结论为反向，合同有相反约定",
    "Careful: “{clause}” is adverse, the contract says the opposite",
)
_PARTY = Bilingual("{label}（{role}）{name}", "{label} ({role}) {name}")


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
