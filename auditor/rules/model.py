"""What a rule pack holds, in the types that everything past the door trusts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from auditor.errors import Bilingual
from auditor.language.phrasebook import ConceptPhrases

Strictness = Literal["strict", "standard", "lenient"]
STRICTNESS: tuple[Strictness, ...] = ("strict", "standard", "lenient")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity that a frame asks for.

    ``kind`` is duration, money, percentage, range (of dates) or beyond_term (a date after the term's end). ``cue`` is "deadline" (within 24 hours), "period"
    (for three years), "tail" (a period that is not over by the end of the term) or "" for either. The quantity must stand nearer to a concept of ``near`` than to one of
    ``not_near``. ``at_most`` and ``at_least`` are hours per strictness; a breach of them makes the frame weak.
    ``up_to`` asks for an amount that small, whatever the currency: nought, or one yuan.
    """

    kind: str
    cue: str = ""
    near: tuple[str, ...] = ()
    not_near: tuple[str, ...] = ()
    at_most: Mapping[str, float] = field(default_factory=dict)
    at_least: Mapping[str, float] = field(default_factory=dict)
    up_to: float | None = None


@dataclass(frozen=True, slots=True)
class Frame:
    """What must meet in one statement for it to say something; the fields are explained by `kol-auditor rules explain`."""

    who: str = "kol"
    by: str = ""
    to: str = ""
    of: str = ""
    does: tuple[str, ...] = ()
    avoids: tuple[str, ...] = ()
    may: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    spared: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    reads: tuple[str, ...] = ()
    when: tuple[str, ...] = ()
    then: tuple[str, ...] = ()
    within: tuple[tuple[str, ...], ...] = ()
    beside: tuple[tuple[str, ...], ...] = ()
    without: tuple[str, ...] = ()
    clear_of: tuple[str, ...] = ()
    under: tuple[str, ...] = ()
    not_about: tuple[str, ...] = ()
    followed_by: tuple[str, ...] = ()
    pair: tuple[str, ...] = ()
    annex: str = ""
    quantity: Quantity | None = None
    breach: bool = False
    names_kind: bool | Literal["behind", "term", "others"] = False
    excepted: bool = False
    anywhere: bool | Literal["article", "defined"] = False
    kind: str = field(init=False)
    """Which of its keys names the anchors."""
    anchors: tuple[str, ...] = field(init=False)
    """The concepts of which one must stand in the statement itself."""

    def __post_init__(self) -> None:
        kinds = ("does", "avoids", "may", "absent", "spared", "reads")
        kind = next((kind for kind in kinds if getattr(self, kind)), "states")
        object.__setattr__(self, "kind", kind)
        object.__setattr__(self, "anchors", getattr(self, kind) or self.when)

    @property
    def concepts(self) -> frozenset[str]:
        """Every concept that the frame names."""
        groups = (
            *self.within,
            *self.beside,
            self.without,
            self.clear_of,
            self.under,
            self.not_about,
            self.followed_by,
            self.pair,
        )
        named = {*self.anchors, *self.when, *(concept for group in groups for concept in group)}
        if self.quantity:
            named.update(self.quantity.near, self.quantity.not_near)
        return frozenset(named)


@dataclass(frozen=True, slots=True)
class Element:
    """One thing that a good Clause contains; ``required`` is told per strictness. A frame of ``unless`` makes it unmet
    whatever else is said, one of ``at_best_weak`` weak where it would be met. One with ``only_with`` applies only where that
    other element found something; with ``at_most`` (hours, per strictness) it is met when what the other read is no longer."""

    id: str
    title: Bilingual
    required: Mapping[str, bool]
    lacking: Bilingual
    met: tuple[Frame, ...]
    weak: tuple[Frame, ...] = ()
    unless: tuple[Frame, ...] = ()
    at_best_weak: tuple[Frame, ...] = ()
    only_with: str = ""
    at_most: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LegalBasis:
    """A provision of law with the day it was last checked (ISO date)."""

    law: Bilingual
    article: str
    checked: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class ForKol:
    """How the KOL's own lawyer looks at a Clause that is there: how grave, why, and the wording to ask for."""

    severity: str
    reason: Bilingual
    wording: Bilingual


@dataclass(frozen=True, slots=True)
class Limit:
    """One way in which a sentence takes something off a core Clause that is there, of whichever it is said: it lapses, it
    waits for a condition, its breach is forgiven. ``clauses`` are the ids of those that it can limit, all core ones if empty."""

    id: str
    title: Bilingual
    frames: tuple[Frame, ...]
    clauses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Clause:
    """One protection that the audit looks for, with all that it says about itself."""

    id: str
    title: Bilingual
    severity: str
    core: bool
    reason: Bilingual
    basis: tuple[LegalBasis, ...]
    topic: tuple[str, ...]
    operative: tuple[Frame, ...]
    denial: tuple[Frame, ...]
    reversed: tuple[Frame, ...]
    elements: tuple[Element, ...]
    wording: Bilingual
    for_kol: ForKol | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """A wording with the verdict and element statuses that it must get."""

    clause: str
    text: str
    verdict: str
    elements: Mapping[str, str]
    why: str
    line: int


@dataclass(frozen=True, slots=True)
class SupersededLaw:
    """A law that another one has replaced, or articles of it that have other numbers now.

    ``phrases`` are its names, ``not_in`` longer words that only hold one (劳动合同法). With ``articles`` only these
    are meant, with ``topic`` only beside one of its words. ``since`` and ``checked`` are ISO dates.
    """

    id: str
    law: Bilingual
    phrases: tuple[str, ...]
    since: str
    replaced_by: Bilingual
    note: Bilingual
    checked: str
    not_in: tuple[str, ...] = ()
    articles: tuple[int, ...] = ()
    topic: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Misdeeds:
    """The concepts that tell a wrong of somebody; told of the brand it is nothing that the KOL answers for.

    ``deeds`` somebody does, whatever else is said (a crime, a breach). ``lapses`` tell the same in words that mean it
    only beside a promise or a person (did not manage, runs down): they make no sentence one about a deed, and let
    nobody go. ``troubles`` come over somebody, whoever brought them about (a scandal, harm to a name).
    """

    deeds: frozenset[str]
    lapses: frozenset[str]
    troubles: frozenset[str]

    @property
    def all(self) -> frozenset[str]:
        """Whatever is told of somebody."""
        return self.deeds | self.lapses | self.troubles

    @property
    def done(self) -> frozenset[str]:
        """What somebody has to do for it to happen."""
        return self.deeds | self.lapses

    @property
    def faults(self) -> frozenset[str]:
        """What by itself lets the other side go."""
        return self.deeds | self.troubles


@dataclass(frozen=True, slots=True)
class RulePack:
    """Clauses, concepts and facts of a company or of the product; ``fingerprint`` changes with any of its files."""

    id: str
    version: str
    title: Bilingual
    concepts: tuple[ConceptPhrases, ...]
    facts: Mapping[str, tuple[Frame, ...]]
    clauses: tuple[Clause, ...]
    fingerprint: str
    folders: tuple[str, ...]
    superseded: tuple[SupersededLaw, ...] = ()
    limits: tuple[Limit, ...] = ()

    @property
    def frames(self) -> Iterator[Frame]:
        """Every frame of every fact, limit, clause and element."""
        for known in self.facts.values():
            yield from known
        for limit in self.limits:
            yield from limit.frames
        for clause in self.clauses:
            yield from clause.operative
            yield from clause.denial
            yield from clause.reversed
            for element in clause.elements:
                yield from (*element.met, *element.weak, *element.unless, *element.at_best_weak)

    @property
    def acts(self) -> frozenset[str]:
        """The concepts that somebody does, avoids, may do, has not done or is spared."""
        return frozenset(
            concept
            for frame in self.frames
            for concept in (*frame.does, *frame.avoids, *frame.may, *frame.absent, *frame.spared)
        )

    @property
    def misdeeds(self) -> Misdeeds:
        """The concepts that tell a wrong of somebody, by kind."""
        kinds = {
            kind: frozenset(concept.name for concept in self.concepts if concept.misdeed == kind)
            for kind in ("deed", "lapse", "trouble")
        }
        return Misdeeds(kinds["deed"], kinds["lapse"], kinds["trouble"])

    @property
    def concepts_asked_for(self) -> frozenset[str]:
        """The concepts that some frame, topic or fact names; the others only matter to the reading of sentences."""
        topics = {concept for clause in self.clauses for concept in clause.topic}
        return frozenset(topics.union(*(frame.concepts for frame in self.frames)))

    def clause(self, clause_id: str) -> Clause | None:
        return next((clause for clause in self.clauses if clause.id == clause_id), None)
