"""Citations of law that is no longer in force, or of articles that have another number now, as the pack lists them."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from auditor.audit.draft.found import Span, around, finding, passage_at
from auditor.audit.model import DraftFinding
from auditor.contract import Contract
from auditor.contract.citations import cited_articles
from auditor.errors import Bilingual
from auditor.language.lexicon import Hit
from auditor.language.phrasebook import ConceptPhrases
from auditor.rules import RulePack, SupersededLaw

_SAID = Bilingual(
    "引用了{law}，自 {since} 起已由{replaced_by}取代。{note}（核对 {checked}）",
    "{law} is cited, which {replaced_by} has replaced since {since}. {note} (checked {checked})",
)
_LAW, _WORD, _GROUP = "SUPERSEDED ", "SUPERSEDED TOPIC ", "SUPERSEDED"
_INERT = "SUPERSEDED INERT"
_MOST_DISTANT = 120


def names_of_laws(pack: RulePack) -> list[ConceptPhrases]:
    """The names of the laws on the list, and the words that tell an old article, as concepts of the lexicon."""
    concepts: list[ConceptPhrases] = []
    for law in pack.superseded:
        concepts.append(ConceptPhrases(_LAW + law.id, law.phrases, _LAW + law.id, aside=True))
        # The longest phrase of a group wins: 劳动合同法 is not 合同法.
        concepts.append(ConceptPhrases(_INERT, law.not_in, _LAW + law.id, aside=True))
        concepts.append(ConceptPhrases(_WORD + law.id, law.topic, aside=True))
    return [concept for concept in concepts if concept.phrases]


def superseded_laws(contract: Contract, pack: RulePack) -> Iterator[DraftFinding]:
    """One finding per law on the list that is cited, unless every date of the contract lies before its end."""
    hits: dict[str, list[Hit]] = {}
    for hit in contract.marked.aside:
        if hit.concept.startswith(_GROUP):
            hits.setdefault(hit.concept, []).append(hit)
    if not hits:
        return
    latest = _latest_year_and_month(contract)
    for law in pack.superseded:
        spans = list(_citations(contract, law, hits.get(_LAW + law.id, ()), hits.get(_WORD + law.id, ())))
        if spans and not (latest and latest < law.since[: len(latest)]):
            message = Bilingual(
                _SAID.zh.format(
                    law=law.law.zh,
                    replaced_by=law.replaced_by.zh,
                    note=law.note.zh,
                    since=law.since,
                    checked=law.checked,
                ),
                _SAID.en.format(
                    law=law.law.en,
                    replaced_by=law.replaced_by.en,
                    note=law.note.en,
                    since=law.since,
                    checked=law.checked,
                ),
            )
            quotes = [around(contract, *span) for span in spans]
            yield finding(contract, "superseded_law", "medium", message, quotes)


def _latest_year_and_month(contract: Contract) -> str:
    """The latest date in the contract as "2019-05"; empty without any."""
    dates = [f"{date.year}-{date.month or 12:02}" for date in contract.marked.quantities.dates]
    return max(dates, default="")


def _citations(
    contract: Contract, law: SupersededLaw, named: Sequence[Hit], topics: Sequence[Hit]
) -> Iterator[Span]:
    """Where the law is cited, with one of the articles and beside one of the words if the list asks for them."""
    tokens, text = contract.marked.tokens, contract.marked.text
    for hit in named:
        start, end = tokens.starts[hit.start], tokens.ends[hit.end - 1]
        if not law.articles:
            yield start, end
            continue
        cited = cited_articles(text, start, end)
        for article in law.articles:
            if article in cited and (not law.topic or _is_near(contract, cited[article], topics)):
                yield cited[article]


def _is_near(contract: Contract, span: Span, topics: Sequence[Hit]) -> bool:
    """Whether one of the words stands in the same passage, not far away."""
    passage = contract.passages[passage_at(contract, span[0])] if contract.passages else None
    first = max(passage.start if passage else 0, span[0] - _MOST_DISTANT)
    last = min(passage.end if passage else span[1], span[1] + _MOST_DISTANT)
    starts = contract.marked.tokens.starts
    at = bisect_left(topics, first, key=lambda hit: starts[hit.start])
    return at < len(topics) and starts[topics[at].start] < last
