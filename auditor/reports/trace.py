"""Why and why not in lines of text: each status with the sentence read, how it was read, and what it lacked."""

from collections.abc import Iterator, Sequence

from auditor.audit.model import ClauseFinding, DraftFinding, ElementFinding, StepKind, TraceMark, TraceStep
from auditor.errors import Bilingual

DRAFT = "draft"
_LONGEST = 300
_KINDS = {
    StepKind.OPERATIVE: Bilingual("据此成立", "given by"),
    StepKind.DENIED: Bilingual("被否定", "denied by"),
    StepKind.LIMITED: Bilingual("受限于", "limited by"),
    StepKind.OTHER_SIDE: Bilingual("仅约束品牌方", "binds only the brand"),
    StepKind.RESTS_ON: Bilingual("依据", "rests on"),
    StepKind.SEARCHED: Bilingual("已查找", "searched"),
    StepKind.NEAREST: Bilingual("最接近", "nearest miss"),
}
_STRENGTHS = {
    "binds": Bilingual("有约束力", "binds"),
    "hedged": Bilingual("措辞含糊", "hedged"),
    "denies": Bilingual("否定", "denies"),
    "other_side": Bilingual("约束对方", "binds the other side"),
}
_BEARERS = {
    "kol": Bilingual("达人方", "the KOL"),
    "brand": Bilingual("品牌方", "the brand"),
    "other": Bilingual("其他签约方", "another signatory"),
    "both": Bilingual("双方", "both"),
    "unknown": Bilingual("角色未明的一方", "a party of unknown role"),
    "": Bilingual("未指明", "nobody named"),
}
_MODALITIES = {
    "PLAIN": Bilingual("陈述", "stated"),
    "MUST": Bilingual("必须", "must"),
    "MUST_NOT": Bilingual("不得", "must not"),
    "MAY": Bilingual("可以", "may"),
    "NEED_NOT": Bilingual("无需", "need not"),
    "NONE_SUCH": Bilingual("保证没有", "warranted not to be"),
}
_SCOPES = {
    "main": Bilingual("主句", "in the rule"),
    "condition": Bilingual("条件中", "in a condition"),
    "exception": Bilingual("例外中", "in an exception"),
}
_HEDGED = Bilingual("，措辞含糊", ", hedged")
_FRAME = Bilingual("规则：{frame}", "frame: {frame}")
_LACKED = Bilingual("缺少：{lacked}", "lacked: {lacked}")
_READ = Bilingual("读到：{value}", "read: {value}")
_NOTHING = Bilingual("没有任何相近的文字", "nothing comes near")
_PREAMBLE = Bilingual("首部", "preamble")


def lines(finding: ClauseFinding, element: str, language: str) -> Iterator[str]:
    """The trace of a clause and all its elements, or of one element."""
    faults = f" ({', '.join(finding.faults)})" if finding.faults else ""
    yield f"{finding.id}: {finding.verdict}{faults}"
    if not element:
        yield from steps_of(finding, language)
    for entry in finding.elements:
        if not element or entry.id == element:
            yield from _element(entry, language)
    yield ""


def steps_of(finding: ClauseFinding | ElementFinding, language: str) -> Iterator[str]:
    """The trace of one status: a sentence, how it was read, the frame and what that one lacked."""
    for step in finding.trace:
        yield from _step(step, language)
    if [step.kind for step in finding.trace] == [StepKind.SEARCHED]:
        yield f"    {_NOTHING.in_language(language)}"


def draft_lines(found: Sequence[DraftFinding], language: str) -> Iterator[str]:
    """What the draft checks found, each with the words that it rests on."""
    yield f"{DRAFT}: {len(found)}"
    for finding in found:
        yield f"  {finding.code} [{finding.severity}]: {finding.message.in_language(language)}"
        for evidence in finding.evidence:
            yield f"    {_shown(evidence.text)}"


def _shown(text: str) -> str:
    words = text.replace("\n", " ")
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"


def _element(entry: ElementFinding, language: str) -> Iterator[str]:
    reason = f" ({entry.reason})" if entry.reason else ""
    yield f"  {entry.id}: {entry.status}{reason}"
    if entry.value:
        yield f"    {_READ.filled(value=entry.value).in_language(language)}"
    yield from steps_of(entry, language)


def _step(step: TraceStep, language: str) -> Iterator[str]:
    kind = _KINDS[step.kind].in_language(language)
    if step.evidence is None:
        said = ", ".join(words.in_language(language) for words in (step.frame, *step.lacked))
        yield f"    {kind}: {said}"
        return
    strength = f" [{_STRENGTHS[step.strength].in_language(language)}]" if step.strength in _STRENGTHS else ""
    place = step.provision or _PREAMBLE.in_language(language)
    yield f"    {kind}{strength} {place}: {_shown(step.evidence.text)}"
    for mark in step.marks:
        yield f"      {_mark(mark, language)}"
    yield f"      {_FRAME.filled(frame=step.frame.in_language(language)).in_language(language)}"
    if step.lacked:
        lacked = "; ".join(words.in_language(language) for words in step.lacked)
        yield f"      {_LACKED.filled(lacked=lacked).in_language(language)}"


def _mark(mark: TraceMark, language: str) -> str:
    read = ", ".join(
        words.in_language(language)
        for words in (_BEARERS[mark.bearer], _MODALITIES[mark.modality], _SCOPES[mark.scope])
    )
    hedged = _HEDGED.in_language(language) if mark.hedged else ""
    return f"“{mark.text}” = {mark.concept}: {read}{hedged}"
