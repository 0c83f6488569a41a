"""Why and why not: the sentences a status rests on, and where nothing does, the frame that came nearest."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from auditor.audit.breaches import breaches
from auditor.audit.evidence import evidence_at
from auditor.audit.frames import Match, match_frame, saying
from auditor.audit.home import Home, pool
from auditor.audit.index import Bits, members
from auditor.audit.judgement import ClauseJudgement, ElementJudgement
from auditor.audit.model import Evidence, Status, StepKind, TraceMark, TraceStep, Verdict
from auditor.audit.reading import Reading
from auditor.audit.statements import Mark, Statement
from auditor.contract import PassageKind, Provision
from auditor.errors import Bilingual
from auditor.rules import Clause, Frame
from auditor.rules.description import condition, conditions, describe, quantity

_NEAREST = 3
_SEARCHED = Bilingual("通读全文 {count} 句话", "looked through all {count} sentences")
_FOR = Bilingual("查找：{concepts}", "for: {concepts}")
_BOUND = Bilingual("语气或受约束方不符", "in the mode and of the bearer that is asked for")
_BREACH = Bilingual("写明违反本条款", "ruling the breach of this clause")
_FIRM = Bilingual("没有弹性措辞", "without a hedge")
_TEXT = Bilingual("标题之下有正文", "text under the heading")


def _evidence(first: int, last: int, reading: Reading) -> Evidence:
    return evidence_at(reading.contract.document, [reading.contract.marked.tokens.span(first, last)])[0]


def clause_trace(judged: ClauseJudgement, reading: Reading) -> tuple[TraceStep, ...]:
    """The sentences that give or deny a clause; for a missing one what was searched and what came nearest."""
    home = judged.home
    groups = (
        (StepKind.OPERATIVE, home.matches),
        (StepKind.DENIED, home.denials),
        (StepKind.LIMITED, [one.match for one in judged.limits]),
        (StepKind.OTHER_SIDE, home.other_side),
    )
    steps = [_step(kind, match, reading) for kind, matches in groups for match in matches]
    if judged.verdict in {Verdict.MISSING, Verdict.UNREADABLE}:
        steps += _searched(judged.clause, reading)
    return tuple(steps)


def element_trace(
    judged: ElementJudgement, home: Home, reading: Reading, strictness: str
) -> tuple[TraceStep, ...]:
    """The sentence a status rests on; where an element is not met, the nearest frame and what it lacked."""
    steps = [] if judged.match is None else [_step(StepKind.RESTS_ON, judged.match, reading)]
    if judged.status in {Status.WEAK, Status.UNMET} and home.matches:
        steps += _nearest(judged.element.met, home, reading, strictness)
    return tuple(steps)


def _step(kind: StepKind, match: Match, reading: Reading) -> TraceStep:
    spans = set(match.spans)
    marks = {
        (mark.start, mark.end): mark for mark in match.statement.marks if (mark.start, mark.end) in spans
    }
    return _of_statement(
        kind,
        match.strength.name.lower(),
        match.statement,
        list(marks.values()),
        describe(match.frame),
        reading,
    )


def _of_statement(
    kind: StepKind,
    strength: str,
    statement: Statement,
    marks: Sequence[Mark],
    frame: Bilingual,
    reading: Reading,
    lacked: Iterable[Bilingual] = (),
) -> TraceStep:
    surface = reading.contract.marked.tokens.surface
    return TraceStep(
        kind=kind,
        strength=strength,
        provision=reading.contract.provisions[statement.provision].label,
        evidence=_evidence(statement.start, statement.end, reading),
        marks=tuple(
            TraceMark(
                mark.concept,
                surface(mark.start, mark.end),
                str(mark.bearer or ""),
                mark.modality,
                mark.scope,
                mark.hedged,
            )
            for mark in marks
        ),
        frame=frame,
        lacked=tuple(lacked),
    )


def _searched(clause: Clause, reading: Reading) -> Iterator[TraceStep]:
    """What was looked for, and the headings and sentences that name the topic without giving the clause."""
    anchors = sorted({concept for frame in clause.operative for concept in frame.anchors})
    said = _SEARCHED.filled(count=len(reading.statements))
    yield TraceStep(StepKind.SEARCHED, "", "", None, (), said, (_FOR.filled(concepts=", ".join(anchors)),))
    topic = frozenset(clause.topic)
    near = [
        _of_heading(provision, reading)
        for provision in _headings(reading)
        if not topic.isdisjoint(reading.own_heading(provision))
    ]
    yield from near[:_NEAREST]
    for index in members(reading.own.any_of(clause.topic))[: _NEAREST - len(near[:_NEAREST])]:
        statement = reading.statements[index]
        marks = [mark for mark in statement.marks if mark.concept in topic]
        frame, lacked = _lacking(clause.operative, index, reading)
        yield _of_statement(StepKind.NEAREST, "", statement, marks, frame, reading, lacked)


def _headings(reading: Reading) -> Iterator[Provision]:
    for passage in reading.contract.passages:
        if passage.kind is PassageKind.HEADING:
            yield reading.contract.provisions[passage.provision]


def _of_heading(provision: Provision, reading: Reading) -> TraceStep:
    first, last = reading.contract.marked.token_range(provision.heading_start, provision.heading_end)
    evidence = _evidence(first, last, reading) if last > first else None
    lacked = () if reading.within(provision.index) else (_TEXT,)
    return TraceStep(
        StepKind.NEAREST, "", provision.label, evidence, (), Bilingual("标题", "heading"), lacked
    )


def _lacking(frames: Sequence[Frame], index: int, reading: Reading) -> tuple[Bilingual, list[Bilingual]]:
    """The frame that asks for least beyond what the statement has, and what that is."""
    at = 1 << index
    ways = [
        (frame, [words for words, bits in _asked(frame, None, reading) if not bits & at]) for frame in frames
    ]
    frame, lacked = min(ways, key=lambda way: len(way[1]))
    return describe(frame), lacked


def _nearest(frames: Sequence[Frame], home: Home, reading: Reading, strictness: str) -> Iterator[TraceStep]:
    """The statement and the frame that fit most of what was asked; nothing where no statement has any of it."""
    best: tuple[float, Frame, int, list[Bilingual]] | None = None
    for frame in frames:
        asked = _asked(frame, home, reading)
        held = Counter(index for _, bits in asked for index in members(bits & _pool(frame, home)))
        if not held:
            continue
        index, count = min(held.items(), key=lambda pair: (-pair[1], pair[0]))
        lacked = [words for words, bits in asked if not bits >> index & 1]
        share = count / len(asked)
        if best is None or share > best[0]:
            best = (share, frame, index, lacked)
    if best is None:
        return
    _, frame, index, lacked = best
    statement = reading.statements[index]
    if not lacked:
        lacked = _finer(frame, statement, reading, strictness)
    concepts = frame.concepts
    marks = [mark for mark in statement.marks if mark.concept in concepts]
    yield _of_statement(StepKind.NEAREST, "", statement, marks, describe(frame), reading, lacked)


def _pool(frame: Frame, home: Home) -> Bits:
    return -1 if frame.breach else pool(frame, home)


def _asked(frame: Frame, home: Home | None, reading: Reading) -> list[tuple[Bilingual, Bits]]:
    """Each thing a frame asks for, in words, with the statements that have it."""
    asked: list[tuple[Bilingual, Bits]] = []
    if frame.then:
        asked.append((condition("then", frame.then), reading.having.any_of(frame.then)))
        if frame.when:
            asked.append((condition("when", frame.when), reading.own.any_of(frame.when)))
    elif frame.anchors:
        asked.append((condition(frame.kind, frame.anchors), reading.own.any_of(frame.anchors)))
        asked.append((_BOUND, saying(frame, reading).any_of(frame.anchors)))
    if frame.breach and home is not None:
        asked.append((_BREACH, breaches(home, reading)))
    asked += [(condition("beside", group), reading.beside.any_of(group)) for group in frame.beside]
    asked += [(condition("within", group), reading.wide.any_of(group)) for group in frame.within]
    if frame.under:
        asked.append((condition("under", frame.under), reading.headed.any_of(frame.under)))
    if frame.not_about:
        asked.append(
            (
                condition("not_about", frame.not_about),
                ~reading.about.any_of(frame.not_about) & reading.everything(),
            )
        )
    if frame.without:
        asked.append(
            (condition("without", frame.without), ~reading.own.any_of(frame.without) & reading.everything())
        )
    return asked


def _finer(frame: Frame, statement: Statement, reading: Reading, strictness: str) -> list[Bilingual]:
    """What is still lacking where every word is there: the quantity, the order of the words, firmness."""
    if match_frame(frame, statement, reading, strictness) is not None:
        return [_FIRM]
    coarse = {words for words, _ in _asked(frame, None, reading)}
    finer = [words for words in conditions(frame) if words not in coarse]
    return finer or ([quantity(frame.quantity)] if frame.quantity else [])
