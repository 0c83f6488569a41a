"""A rule in words: what a clause or an element is for, what it rests on in law, and what counts as one."""

from collections.abc import Iterable, Iterator, Sequence

from auditor.cli.screen import padded, width
from auditor.errors import Bilingual
from auditor.language.fold import is_cjk
from auditor.reports.words import severity_word
from auditor.rules import Clause, Element, Frame, Quantity, RulePack

_PHRASES_SHOWN = 12
_REQUIRED = Bilingual("必备", "required")
_ADVISED = Bilingual("建议", "advised")
_LAW = Bilingual("依据：{law} {article}（核对 {checked}）", "Law: {law} {article} (checked {checked})")
_WORDING = Bilingual("建议措辞：", "Model wording:")
_ELEMENTS = Bilingual("要素：", "Elements:")
_BY_STRICTNESS = Bilingual(
    "严格 {strict}、标准 {standard}、宽松 {lenient}",
    "strict {strict}, standard {standard}, lenient {lenient}",
)
_CONCEPTS = Bilingual("其中的概念：", "The concepts in these:")
_OR = Bilingual(" 或 ", " or ")
_NO_MORE_THAN = Bilingual("不超过", "at most")
_NO_LESS_THAN = Bilingual("不少于", "at least")
_HOURS = Bilingual("{hours:g} 小时", "{hours:g} hours")
_WHEN = {
    "operative": Bilingual("有以下任一表述，即有此条款：", "The contract has the clause if it says any of:"),
    "denial": Bilingual("有以下任一表述，即为反向：", "It is reversed by any of:"),
    "met": Bilingual("有以下任一表述，即为满足：", "Met if the contract says any of:"),
    "weak": Bilingual("有以下任一表述，只算不足：", "Only weak if it says any of:"),
    "unless": Bilingual("以下表述不算：", "What does not count:"),
}
SUPERSEDED = "superseded_law"
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
_FIELDS = {
    "does": Bilingual("必须", "must"),
    "avoids": Bilingual("不得", "must not"),
    "may": Bilingual("可以", "may"),
    "absent": Bilingual("没有", "has no"),
    "states": Bilingual("写有", "says"),
    "when": Bilingual("如发生", "when"),
    "then": Bilingual("则", "then"),
    "within": Bilingual("连同标题和定义，还有", "with, its heading and definitions included"),
    "beside": Bilingual("同句还有", "with, in the same sentence"),
    "without": Bilingual("且不含", "without"),
    "under": Bilingual("标题为", "under the heading"),
}
_FLAGS = {
    "breach": Bilingual("或由违约责任条款覆盖", "or covered by the article on breach"),
    "names_kind": Bilingual("写明种类或名单", "naming the kind or a list"),
    "anywhere": Bilingual("合同任何位置", "anywhere in the contract"),
}
_KINDS = {
    "duration": Bilingual("写明时长", "stating a length of time"),
    "money": Bilingual("写明金额", "stating an amount"),
    "percentage": Bilingual("写明比例", "stating a percentage"),
    "range": Bilingual("写明起止日期", "stating two dates"),
}
_PARTIES = {
    "kol": Bilingual("达人", "the KOL"),
    "brand": Bilingual("品牌方", "the brand"),
    "any": Bilingual("任何一方", "anyone"),
}


def overview(pack: RulePack, language: str) -> Iterator[str]:
    """Every clause of the pack with its elements, one line each."""
    yield f"{pack.title.in_language(language)} ({pack.id} {pack.version})"
    for clause in pack.clauses:
        yield ""
        yield _headline(clause, language)
        yield from _elements(clause, language)
    if pack.superseded:
        yield ""
        yield f"{SUPERSEDED}  {_SUPERSEDED.in_language(language)}"
        widest = max(len(law.id) for law in pack.superseded)
        for law in pack.superseded:
            yield f"  {law.id:{widest}}  {law.law.in_language(language)}"


def of_clause(clause: Clause, language: str) -> Iterator[str]:
    """What the clause protects against, its law, its elements and its wording."""
    yield _headline(clause, language)
    yield clause.reason.in_language(language)
    for basis in clause.basis:
        law = basis.law.in_language(language)
        yield _LAW.filled(law=law, article=basis.article, checked=basis.checked).in_language(language)
    yield from _frames("operative", clause.operative, language)
    yield from _frames("denial", clause.denial, language)
    yield _ELEMENTS.in_language(language)
    yield from _elements(clause, language)
    yield _WORDING.in_language(language)
    yield f"  {clause.wording.in_language(language)}"


def of_element(pack: RulePack, clause: Clause, element: Element, language: str) -> Iterator[str]:
    """What the element asks for, how much of it at which strictness, and the phrases that are looked for."""
    yield f"{clause.id}.{element.id}  {element.title.in_language(language)}"
    needs = {name: _need(required, language) for name, required in element.required.items()}
    yield _BY_STRICTNESS.filled(**needs).in_language(language)
    yield element.lacking.in_language(language)
    yield from _frames("met", element.met, language)
    yield from _frames("weak", element.weak, language)
    yield from _frames("unless", element.unless, language)
    yield _CONCEPTS.in_language(language)
    named = _concepts_of((*element.met, *element.weak, *element.unless))
    for concept in pack.concepts:
        if concept.name in named:
            yield f"  {concept.name}: {_sample(concept.phrases, language)}"


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
        yield f"  - {_frame(frame, language)}"


def _frame(frame: Frame, language: str) -> str:
    """One way to say it, as a line of conditions that must all hold."""
    alternatives = [
        ("does", frame.does),
        ("avoids", frame.avoids),
        ("may", frame.may),
        ("absent", frame.absent),
        ("states", frame.states),
        ("when", frame.when),
        ("then", frame.then),
        *(("within", group) for group in frame.within),
        *(("beside", group) for group in frame.beside),
        ("without", frame.without),
        ("under", frame.under),
    ]
    parts = [_PARTIES[frame.who].in_language(language)] if frame.who in _PARTIES else []
    either = _OR.in_language(language)
    parts += [
        f"{_FIELDS[name].in_language(language)} {either.join(words)}" for name, words in alternatives if words
    ]
    if frame.quantity:
        parts.append(_quantity(frame.quantity, language))
    parts += [word.in_language(language) for name, word in _FLAGS.items() if getattr(frame, name)]
    return "; ".join(parts)


def _quantity(quantity: Quantity, language: str) -> str:
    """The kind of quantity and its limits at the standard strictness."""
    words = [_KINDS[quantity.kind].in_language(language) if quantity.kind in _KINDS else quantity.kind]
    for limit, hours in ((_NO_MORE_THAN, quantity.at_most), (_NO_LESS_THAN, quantity.at_least)):
        if "standard" in hours:
            words += [
                limit.in_language(language),
                _HOURS.filled(hours=hours["standard"]).in_language(language),
            ]
    return " ".join(words)


def _concepts_of(frames: Iterable[Frame]) -> set[str]:
    named: set[str] = set()
    for frame in frames:
        named.update(frame.anchors, frame.when, frame.without, frame.under, *frame.within, *frame.beside)
    return named


def _sample(phrases: Sequence[str], language: str) -> str:
    """The first phrases of a language, or of either if there are none."""
    own = [phrase for phrase in phrases if any(map(is_cjk, phrase)) == (language == "zh")] or phrases
    shown = ", ".join(phrase.removeprefix("=") for phrase in own[:_PHRASES_SHOWN])
    return shown + (", …" if len(own) > _PHRASES_SHOWN else "")
