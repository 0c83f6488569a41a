"""Hanging: what the consequences in a contract hang on, be it said elsewhere."""

from bisect import bisect_left
from typing import TYPE_CHECKING

from auditor.audit.index import Bits, ConceptIndex, bits_of
from auditor.audit.quoted import begins_with_term
from auditor.audit.statements import (
    AGGRAVATED,
    ANAPHORA,
    BREACH,
    CONDITION,
    GRAVE_BREACH,
    LEADS_TO,
    ORDERS,
    OTHERS,
    REFUSE,
    STRUCK,
    Mark,
    Modality,
    Scope,
    Statement,
)
from auditor.contract import PassageKind, Reference, Side

if TYPE_CHECKING:
    from auditor.audit.reading import Reading

# A name costs a tenth of looking a member up in its class.
_EXCEPTION, _CONDITIONED, _AGENCY = Scope.EXCEPTION, Scope.CONDITION, Side.OTHER
_ASKED = 6
_BESIDE = 3
_ABOUT = frozenset(("on", "about", "regard", "concern", "就"))
_WHETHER = frozenset(("whether", "否"))
_ABOUT_IT = ("UNTIL_WORD", "HANDLING", "COOPERATE")
"""配合处理直至风波平息: what a duty is about is no breach of it."""
PAST, LAPSE, _HARM = "PAST", "CODE_LAPSE", "REPUTATION_HARM"
_NEWS = 6
_LEARNS = frozenset("awar learn hear heard know".split())
_LEARNS_ZH = ("知悉", "得知", "获悉", "获知", "得悉", "发现", "听闻")
_TIME_ENDS = frozenset("前时间")
"""舆情未了之前，… 处理期间，…"""
_FOR = frozenset(("for", "on", "upon"))
EVENT_LIST = "EVENT_LIST"
_LONGEST_LIST = 12
_ORDERED = frozenset((Modality.MUST, Modality.MAY))


class Hanging:
    """Looks up what a consequence hangs on; ``on`` are the statements in which a fact hangs on a concept."""

    def __init__(self, reading: "Reading") -> None:
        self.reading = reading
        self.misdeeds = reading.misdeeds.all
        self.on = ConceptIndex(self._holding)
        self._when: dict[int, dict[str, tuple[int, int]]] = {}
        self._event_spans: dict[int, dict[str, tuple[int, int]]] = {}
        self._hangers: dict[str, list[int]] = {}
        self._hung_on = 0
        self._led: dict[int, list[Statement]] | None = None

    def release(self) -> None:
        """Let go of the Reading, which knows this in its turn."""
        self.on.release()
        del self.reading

    def when_concepts(self, statement: Statement) -> dict[str, tuple[int, int]]:
        """Every concept on which a consequence in this statement hangs, with where it stands (tokens)."""
        known = self._when.get(statement.index)
        if known is not None:
            return known
        reading = self.reading
        found: dict[str, tuple[int, int]] = {}
        self._when[statement.index] = found
        sources = [statement, *reading.leads(statement)]
        sources += [reading.statements[child] for child in statement.children]
        sources += self._listed_before(statement)
        sources += self._named_grave(statement)
        sources += self._listed_as_events(statement)
        sources += self._led_here(statement)
        if statement.before >= 0 and AGGRAVATED in statement.by_concept:
            sources.append(reading.statements[statement.before])
        pointed = []
        if ANAPHORA in statement.by_concept and not reading.references.get(statement.index):
            pointed += self._before(statement)
        for source in [*sources, *pointed]:
            for reference in reading.ruled_references(source):
                for target in reference.targets:
                    pointed += reading.within(target)
        broken = bool(pointed) and any(_breaks(source) for source in sources)
        if broken and any(_orders_to_her(source) for source in pointed):
            pointed = [source for source in pointed if not self._only_names_an_event(source)]
        for source in reversed(pointed):
            found.update(self._broken_spans(source) if broken else self._spans_in(source))
        for source in reversed(sources):
            found.update(self._spans_in(source))
        return found

    def _broken_spans(self, source: Statement) -> dict[str, tuple[int, int]]:
        """What may be broken in a statement: its duty, not the event in which the duty arises or of which it speaks.
        Whoever lets the brand down in a scandal, or comments on it, pays for that, not for the scandal."""
        spans = self._spans_in(source)
        if self._speaks_of_it(source):
            own = {mark.concept for mark in source.marks}
            spans = {concept: span for concept, span in spans.items() if concept in own}
        if not _WHETHER.isdisjoint(self.reading.contract.marked.tokens.norms[source.start : source.end]):
            spans = {concept: span for concept, span in spans.items() if not self._is_asked(span[0])}
        apart = {mark.start for mark in source.marks if mark.modality in ORDERS and mark.bearer is Side.BRAND}
        about = {mark.segment for concept in _ABOUT_IT for mark in source.by_concept.get(concept, ())}
        troubles = self.reading.misdeeds.troubles
        storms = (mark for mark in source.marks if mark.concept in troubles and mark.segment in about)
        apart |= {mark.start for mark in storms if mark.modality is not Modality.MUST_NOT}
        spans = {concept: span for concept, span in spans.items() if span[0] not in apart}
        orders = _orders_to_her(source)
        if not orders:
            return {} if _is_hers_to_choose(source) else spans
        bound = any(mark.modality is Modality.MUST for mark in orders)
        first = source.segments[0][1]
        timed = self.reading.contract.marked.tokens.norms[first - 1] in _TIME_ENDS
        events = {
            mark.start
            for mark in source.marks
            if (bound and (mark.scope is _CONDITIONED or self._is_learnt_of(mark.start)))
            or (timed and mark.start < first and mark.bearer is None)
        }
        return {concept: span for concept, span in spans.items() if span[0] not in events}

    def _only_names_an_event(self, source: Statement) -> bool:
        """被媒体作负面报道的，为突发舆情: in an article of duties that sentence tells when they arise, and cannot be broken. What
        stands in a list, a row or behind a colon may itself be the breach: 有下列行为的，属二级违规：泄露…."""
        return (
            source.lead < 0
            and source.kind is not PassageKind.ROW
            and self.reading.misdeeds.deeds.isdisjoint(
                source.by_concept
            )  # 乙方涉赌的，为失德: more than an event
            and not source.children
            and (
                any(mark.scope is _CONDITIONED for mark in source.marks)
                or begins_with_term(self.reading.contract.marked.tokens.norms, source.start)
            )
            and all(mark.modality is Modality.PLAIN for mark in source.marks)
            and ":" not in self.reading.contract.marked.tokens.norms[source.start : source.end]
        )

    def _speaks_of_it(self, source: Statement) -> bool:
        """Whether a defined word in it is no deed: 应配合处理该事件, 不得就该事件发声, but not 不得有劣迹行为."""
        if source.index not in self.reading.expanded:
            return False
        bound = any(mark.scope is Scope.MAIN and mark.modality is Modality.MUST for mark in source.marks)
        norms = self.reading.contract.marked.tokens.norms[source.start : source.end]
        return bound or not _ABOUT.isdisjoint(norms)

    def _is_learnt_of(self, start: int) -> bool:
        """Shall ring the moment she becomes aware of a scandal: the event in which a duty arises, though no if says so."""
        before = self.reading.contract.marked.tokens.norms[max(0, start - _NEWS) : start]
        return not _LEARNS.isdisjoint(before) or any(word in "".join(before) for word in _LEARNS_ZH)

    def _is_asked(self, start: int) -> bool:
        """是否属于负面舆情, "whether it is a scandal": asked, not said."""
        before = self.reading.contract.marked.tokens.norms[max(0, start - _ASKED) : start]
        return "whether" in before or "是否" in "".join(before)

    def _listed_before(self, statement: Statement) -> list[Statement]:
        """如乙方：(a) 酒驾；或 (b) 爆出丑闻，甲方可解除: what follows behind the last item hangs on all of them."""
        if statement.lead < 0:
            return []
        lead = self.reading.statements[statement.lead]
        inline = lead.passage == statement.passage and lead.children[-1] == statement.index
        return (
            [self.reading.statements[at] for at in lead.children[:-1]]
            if inline and CONDITION in lead.by_concept
            else []
        )

    def _named_grave(self, statement: Statement) -> list[Statement]:
        """乙方有以下行为的，构成根本违约：…; 根本违约的，甲方可解除: what is named so elsewhere, with the items under it."""
        reading = self.reading
        marks = statement.by_concept.get(GRAVE_BREACH, ())
        norms = reading.contract.marked.tokens.norms
        # "For material breach the Brand may end it" names it as well as 根本违约的
        named = any(mark.scope is _CONDITIONED or norms[mark.start - 1] in _FOR for mark in marks)
        if not named or reading.references.get(statement.index):
            return []
        graves = [
            other
            for other in map(reading.statements.__getitem__, reading.holders(GRAVE_BREACH))
            if any(
                mark.scope is Scope.MAIN and mark.bearer not in OTHERS
                for mark in other.by_concept[GRAVE_BREACH]
            )
        ]
        return [*graves, *(reading.statements[child] for other in graves for child in other.children)]

    def _listed_as_events(self, statement: Statement) -> list[Statement]:
        """三、触发情形：(1)…; (2)…; 四、触发任一情形，甲方可终止: the list of events in the item before."""
        reading = self.reading
        marks = statement.by_concept.get(EVENT_LIST, ())
        if not any(mark.segment == 0 for mark in marks) or statement.children or statement.lead >= 0:
            return []
        if reading.references.get(statement.index):
            return []
        provisions = reading.contract.provisions
        parent = provisions[statement.provision].parent
        for other in reversed(reading.statements[max(0, statement.index - _LONGEST_LIST) : statement.index]):
            if provisions[other.provision].parent != parent or not other.children:
                continue
            listed = [reading.statements[child] for child in other.children]
            bound = any(mark.modality in _ORDERED for item in (other, *listed) for mark in item.marks)
            return [] if bound else [other, *listed]
        return []

    def _led_here(self, statement: Statement) -> list[Statement]:
        """The following lead to action under F3: (i) …, (ii) …; 有下列情形的，适用第八条：…: what the article they name hangs on."""
        if CONDITION in statement.by_concept or self.reading.references.get(statement.index):
            return []
        if self._led is None:
            self._led = self._all_led()
        return self._led.get(statement.provision, [])

    def _all_led(self) -> dict[int, list[Statement]]:
        """For each provision that another leads to: the statements that do, with the items under them."""
        reading = self.reading
        led: dict[int, list[Statement]] = {}
        for other in map(reading.statements.__getitem__, reading.holders(LEADS_TO)):
            if STRUCK in other.by_concept or not reading.references.get(other.index):
                continue
            events = [other, *(reading.statements[child] for child in other.children)]
            for reference in reading.ruled_references(other):
                if self._leads_to(other, reference):
                    for target in reference.targets:
                        for provision in reading.below(target):
                            led.setdefault(provision, []).extend(events)
        return led

    def _leads_to(self, statement: Statement, reference: Reference) -> bool:
        """Whether it is the words beside a reference that lead to it: 适用第八条, 按第八条处理, Section 8 applies if."""
        start, end = self.reading.contract.marked.token_range(reference.start, reference.end)
        return any(
            0 <= start - mark.end <= _BESIDE or 0 <= mark.start - end <= _BESIDE
            for mark in statement.by_concept[LEADS_TO]
            if mark.modality is not Modality.NEED_NOT
        )

    def _spans_in(self, source: Statement) -> dict[str, tuple[int, int]]:
        """Every concept in a statement on which something may hang, with where it stands first (tokens)."""
        known = self._event_spans.get(source.index)
        if known is None:
            own: dict[str, tuple[int, int]] = {}
            told: dict[Scope, Mark] = {}
            for mark in source.marks:
                if mark.scope is not _EXCEPTION and not self._is_others_deed(mark, told.get(mark.scope)):
                    vouched = mark.modality is Modality.NONE_SUCH and mark.concept in self.misdeeds
                    # 签约前未发表过不当言论: an untrue warranty is a lapse, and no improper statement to come
                    own.setdefault(
                        LAPSE if vouched and PAST in source.by_concept else mark.concept, mark[1:3]
                    )
                if mark.bearer is not None and mark.concept in self.misdeeds:
                    told[mark.scope] = mark
            known = self._event_spans[source.index] = {
                **self.reading.expanded.get(source.index, {}),
                **own,
            }
        return known

    def _is_others_deed(self, mark: Mark, told: Mark | None) -> bool:
        """What an agency does is nothing that the KOL answers for, nor is what the brand does: 甲方违法，或因丑闻被曝光的. What an
        item of a list takes over from its lead-in (the Brand may end this if she: …) is not told of the brand. ``told`` is the
        last deed before, in the same condition or item, of somebody who is named."""
        if mark.bearer is _AGENCY:
            return True
        if mark.concept not in self.misdeeds or mark.modality is Modality.MAY:
            return False
        if mark.bearer is None:
            return told is not None and self._goes_on_about_brand(mark, told)
        return mark.bearer is Side.BRAND

    def _goes_on_about_brand(self, mark: Mark, told: Mark) -> bool:
        """Whether what was told before is the brand's, and nobody else is named since but whose name is harmed:
        甲方卷入丑闻，损害乙方声誉的."""
        if told.bearer is not Side.BRAND or told.modality is not mark.modality:
            return False
        if mark.concept == _HARM:
            return True
        hits = self.reading.contract.party_hits
        between = hits[bisect_left(hits, (told.end,)) : bisect_left(hits, (mark.start,))]
        return all(side is Side.BRAND for _, _, side in between)

    def _before(self, statement: Statement) -> list[Statement]:
        """What 上述情形 or "in any such event" points back at: the statements before it in its article."""
        found: list[Statement] = []
        for index in range(statement.index - 1, max(-1, statement.index - 8), -1):
            other = self.reading.statements[index]
            if self.reading.article(other.provision) != self.reading.article(statement.provision):
                break
            found.append(other)
        return found

    def _holding(self, concept: str) -> Bits:
        if self._hung_on != len(self.reading.facts):
            self._hung_on = len(self.reading.facts)
            self._hangers = {}
            for index in self.reading.facts:
                for on in self.when_concepts(self.reading.statements[index]):
                    self._hangers.setdefault(on, []).append(index)
        return bits_of(self._hangers.get(concept, ()), len(self.reading.statements))


def _orders_to_her(statement: Statement) -> list[Mark]:
    """What a statement orders the KOL, or both, to do, or forbids."""
    return [
        mark
        for mark in statement.marks
        if mark.scope is Scope.MAIN and mark.modality in ORDERS and mark.bearer not in OTHERS
    ]


def _is_hers_to_choose(statement: Statement) -> bool:
    """如品牌方提供澄清稿，达人可以发布: a statement that leaves everything to the KOL."""
    may = [mark for mark in statement.marks if mark.scope is Scope.MAIN and mark.modality is Modality.MAY]
    return bool(may) and all(mark.bearer is Side.KOL for mark in may)


def _breaks(statement: Statement) -> bool:
    """Whether a breach is what its consequence hangs on: 违反本条的, 拒不履行前款义务的, 违反本条的一方应…."""
    if any(
        mark.scope is _CONDITIONED
        for concept in (BREACH, REFUSE)
        for mark in statement.by_concept.get(concept, ())
    ):
        return True
    ordered = [mark.start for mark in statement.marks if mark.modality in _ORDERED]
    return any(
        mark.modality is Modality.PLAIN and mark.start < max(ordered, default=mark.end)
        for mark in statement.by_concept.get(BREACH, ())
    )
