"""A rule in words: what a clause or an element is for, what it rests on in law, and what counts as one."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from auditor.cli.screen import padded, width
from auditor.errors import Bilingual
from auditor.language.alternatives import expanded
from auditor.language.fold import is_cjk
from auditor.language.phrasebook import GAP
from auditor.reports.words import severity_word
from auditor.rules import Clause, Element, Frame, RulePack
from auditor.rules.description import CONCEPT_KEYS, KEYS, describe

_PHRASES_SHOWN = 12
_REQUIRED = Bilingual("必备", "required")
_ADVISED = Bilingual("建议", "advised")
_LAW = Bilingual("依据：{law} {article}（核对 {checked}）", "Law: {law} {article} (checked {checked})")
_WORDING = Bilingual("建议措辞：", "Model wording:")
_FOR_KOL = Bilingual("达人立场（--stance kol）：", "For the KOL (--stance kol):")
_ELEMENTS = Bilingual("要素：", "Elements:")
_MEASURED = Bilingual(
    "衡量“{other}”所读出的期间：不超过 {longest} 小时",
    "weighs what was read for “{other}”: at most {longest} hours",
)
_BY_STRICTNESS = Bilingual(
    "严格 {strict}、标准 {standard}、宽松 {lenient}",
    "strict {strict}, standard {standard}, lenient {lenient}",
)
_CONCEPTS = Bilingual("其中的概念：", "The concepts in these:")
_KEYS = Bilingual("规则可以要求一句话（每个键）：", "What a rule may ask of a sentence, key by key:")
_CONCEPT_KEYS = Bilingual("概念可以写明：", "What a concept may say of itself:")
_PHRASES = Bilingual(
    "概念的词语可写备选，备选可空，不可嵌套：向(甲方|品牌方|)透露；合同原文的括号写作全角（）。",
    "A phrase may hold alternatives, one of them empty, none nested: disclose to (a|any) rival; disclose (to|) rivals. "
    "Parentheses that stand in the contract are written （ and ）.",
)
_WHEN = {
    "operative": Bilingual("有以下任一表述，即有此条款：", "The contract has the clause if it says any of:"),
    "denial": Bilingual("有以下任一表述，即为反向：", "It is reversed by any of:"),
    "reversed": Bilingual("有以下任一表述，只约束品牌方：", "It binds only the brand if it says any of:"),
    "met": Bilingual("有以下任一表述，即为满足：", "Met if the contract says any of:"),
    "weak": Bilingual("有以下任一表述，只算不足：", "Only weak if it says any of:"),
    "unless": Bilingual("以下表述不算：", "What does not count:"),
    "at_best_weak": Bilingual("以下表述使其至多为弱：", "What leaves it weak at best:"),
}
SUPERSEDED = "superseded_law"
LIMIT = "limit"
_LIMITS = Bilingual("以下表述使任何一项核心条款至多为弱：", "What leaves any core clause weak at best:")
_LIMITS_ONLY = Bilingual("仅限条款：", "Only these clauses: ")
_SUPERSEDED = Bilingual(
    "引用已废止或已改条号的法律，会在文本检查中指出：", "Law that the draft checks point at:"
)
_REPLACED = Bilingual(
    "{law}：自 {since} 起由{replaced_by}取代（核对 {checked}）",
    "{law}: replaced by {replaced_by} since {since} (checked {checked})",
)
_NAMES = Bilingual("名称：", "Names: ")
_ARTICLES = Bilingual("仅限条号：", "Only these articles: ")
_BESIDE = Bilingual("且附近有：", "And only beside: ")


def overview(pack: RulePack, language: str) -> Iterator[str]:
    """Every clause of the pack with its elements, one line each."""
    yield f"{pack.title.in_language(language)} ({pack.id} {pack.version})"
    for clause in pack.clauses:
        yield ""
        yield _headline(clause, language)
        yield from _elements(clause, language)
    yield from _listed(LIMIT, _LIMITS, {limit.id: limit.title for limit in pack.limits}, language)
    yield from _listed(SUPERSEDED, _SUPERSEDED, {law.id: law.law for law in pack.superseded}, language)


def _listed(name: str, said: Bilingual, entries: Mapping[str, Bilingual], language: str) -> Iterator[str]:
    """What the pack lists beside its clauses, one line each; nothing where it lists none."""
    if not entries:
        return
    yield ""
    yield f"{name}  {said.in_language(language)}"
    widest = max(map(len, entries))
    for entry, title in entries.items():
        yield f"  {entry:{widest}}  {title.in_language(language)}"


def of_frames(language: str) -> Iterator[str]:
    """What a rule may ask of a sentence, and what a concept may say of itself, key by key."""
    for heading, keys in ((_KEYS, KEYS), (_CONCEPT_KEYS, CONCEPT_KEYS)):
        yield heading.in_language(language)
        widest = max(map(len, keys))
        for key, words in keys.items():
            yield f"  {key:{widest}}  {words.in_language(language)}"
    yield _PHRASES.in_language(language)


def of_clause(clause: Clause, language: str) -> Iterator[str]:
    """What the clause protects against, its law, its elements and its wording."""
    yield _headline(clause, language)
    yield clause.reason.in_language(language)
    for basis in clause.basis:
        law = basis.law.in_language(language)
        yield _LAW.filled(law=law, article=basis.article, checked=basis.checked).in_language(language)
    yield from _frames("operative", clause.operative, language)
    yield from _frames("denial", clause.denial, language)
    yield from _frames("reversed", clause.reversed, language)
    yield _ELEMENTS.in_language(language)
    yield from _elements(clause, language)
    yield _WORDING.in_language(language)
    yield f"  {clause.wording.in_language(language)}"
    if clause.for_kol:
        view = clause.for_kol
        severity = severity_word(view.severity, language)
        yield f"{_FOR_KOL.in_language(language)} [{severity}] {view.reason.in_language(language)}"
        yield f"  {view.wording.in_language(language)}"


def of_element(pack: RulePack, clause: Clause, element: Element, language: str) -> Iterator[str]:
    """What the element asks for, how much of it at which strictness, and the phrases that are looked for."""
    yield f"{clause.id}.{element.id}  {element.title.in_language(language)}"
    needs = {name: _need(required, language) for name, required in element.required.items()}
    yield _BY_STRICTNESS.filled(**needs).in_language(language)
    yield element.lacking.in_language(language)
    if element.at_most:
        other = next(one for one in clause.elements if one.id == element.only_with)
        longest = format(element.at_most["standard"], "g")
        yield _MEASURED.filled(other=other.title.in_language(language), longest=longest).in_language(language)
    yield from _frames("met", element.met, language)
    yield from _frames("weak", element.weak, language)
    yield from _frames("unless", element.unless, language)
    yield from _frames("at_best_weak", element.at_best_weak, language)
    yield _CONCEPTS.in_language(language)
    named = _concepts_of((*element.met, *element.weak, *element.unless, *element.at_best_weak))
    for concept in pack.concepts:
        if concept.name in named:
            yield f"  {concept.name}: {_sample(concept.phrases, language)}"


def of_limits(pack: RulePack, language: str, limit_id: str = "") -> Iterator[str]:
    """What leaves a core clause weak at best, or one way of it, with the phrases that are looked for."""
    yield f"{LIMIT}  {_LIMITS.in_language(language)}"
    for limit in pack.limits:
        if limit_id and limit.id != limit_id:
            continue
        yield f"  {LIMIT}.{limit.id}  {limit.title.in_language(language)}"
        if limit.clauses:
            yield f"    {_LIMITS_ONLY.in_language(language)}{', '.join(limit.clauses)}"
        for frame in limit.frames:
            yield f"    - {describe(frame).in_language(language)}"
        named = _concepts_of(limit.frames) if limit_id else set()
        for concept in pack.concepts:
            if concept.name in named:
                yield f"    {concept.name}: {_sample(concept.phrases, language)}"


def of_superseded(pack: RulePack, language: str, law_id: str = "") -> Iterator[str]:
    """The laws that a contract should not cite any more, or one of them."""
    yield f"{SUPERSEDED}  {_SUPERSEDED.in_language(language)}"
    for law in pack.superseded:
        if law_id and law.id != law_id:
            continue
        yield f"  {SUPERSEDED}.{law.id}"
        names = {"law": law.law.in_language(language), "replaced_by": law.replaced_by.in_language(language)}
        dates = {"since": law.since, "checked": law.checked}
        yield f"    {_REPLACED.filled(**names, **dates).in_language(language)}"
        yield f"    {law.note.in_language(language)}"
        yield f"    {_NAMES.in_language(language)}{_sample(law.phrases, language)}"
        if law.articles:
            numbers = ", ".join(map(str, law.articles))
            yield f"    {_ARTICLES.in_language(language)}{numbers}"
        if law.topic:
            yield f"    {_BESIDE.in_language(language)}{_sample(law.topic, language)}"


def _headline(clause: Clause, language: str) -> str:
    return f"{clause.id}  {clause.title.in_language(language)}  [{severity_word(clause.severity, language)}]"


def _elements(clause: Clause, language: str) -> Iterator[str]:
    widest = max(len(element.id) for element in clause.elements)
    needs = max(width(_need(required, language)) for required in (True, False))
    for element in clause.elements:
        need = padded(_need(element.required["standard"], language), needs)
        yield f"  {element.id:{widest}}  {need}  {element.title.in_language(language)}"


def _need(required: bool, language: str) -> str:
    return (_REQUIRED if required else _ADVISED).in_language(language)


def _frames(heading: str, frames: Sequence[Frame], language: str) -> Iterator[str]:
    if frames:
        yield _WHEN[heading].in_language(language)
    for frame in frames:
        yield f"  - {describe(frame).in_language(language)}"


def _concepts_of(frames: Iterable[Frame]) -> set[str]:
    named: set[str] = set()
    for frame in frames:
        named.update(frame.concepts)
    return named


def _sample(phrases: Sequence[str], language: str) -> str:
    """The first phrases of a language, or of either if there are none."""
    said = [phrase for written in phrases for phrase in expanded(written)]
    own = [phrase for phrase in said if any(map(is_cjk, phrase)) == (language == "zh")] or said
    own = sorted(
        own, key=lambda phrase: (GAP in phrase, phrase.count(" "), len(phrase))
    )  # the plain ones say most
    shown = ", ".join(phrase.removeprefix("=") for phrase in own[:_PHRASES_SHOWN])
    return shown + (", …" if len(own) > _PHRASES_SHOWN else "")
