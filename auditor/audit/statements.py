"""Statements: who must, must not, may or need not do what, sentence by sentence, as concepts with their scopes."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from auditor.contract import PassageKind, Side


class Modality(StrEnum):
    """How a statement binds its bearer. NONE_SUCH is the warranty that something is or was not so."""

    PLAIN = "PLAIN"
    MUST = "MUST"
    MUST_NOT = "MUST_NOT"
    MAY = "MAY"
    NEED_NOT = "NEED_NOT"
    NONE_SUCH = "NONE_SUCH"


class Scope(StrEnum):
    """Whether a concept stands in what is ruled, in its condition or in an exception to it."""

    MAIN = "main"
    CONDITION = "condition"
    EXCEPTION = "exception"


class Mark(NamedTuple):
    """A concept in a statement with everything that governs it; positions count tokens.

    ``right`` tells a right (有权, is entitled to) from a mere possibility (可, may).
    """

    concept: str
    start: int
    end: int
    bearer: Side | None
    modality: Modality
    scope: Scope
    hedged: bool
    segment: int
    right: bool = False


def breach_at(token: int, segment: int, bearer: Side | None = None) -> Mark:
    """A breach on which something hangs, where a token stands for it: a cell that prices one, "if Pitmaster does"."""
    return Mark(BREACH, token, token + 1, bearer, Modality.PLAIN, Scope.CONDITION, False, segment)


OPPOSITE: dict[Side | None, Side] = {Side.BRAND: Side.KOL, Side.KOL: Side.BRAND}


@dataclass(slots=True)
class Statement:
    """One sentence, or one item of a list, with the statement that leads into it.

    ``segments`` are the token ranges between its commas. ``by_concept`` finds its marks. ``swallowed`` says that an
    exception leaves the duty to the KOL's judgement, ``others_only`` that whatever it orders, it orders the brand or an agency,
    ``brands_deed`` the first token at which it tells of a misdeed of the brand (-1: none),
    ``same_as`` are the statements of the rows whose words it takes over (同上),
    ``recital`` tells that it only says why the contract is made (WHEREAS, 鉴于), or stands in a paper that is no part of it.
    """

    index: int
    start: int
    end: int
    provision: int
    passage: int
    kind: PassageKind
    lead: int = -1
    before: int = -1
    leads: bool = False
    swallowed: bool = False
    others_only: bool = False
    brands_deed: int = -1
    recital: bool = False
    marks: list[Mark] = field(default_factory=list)
    by_concept: dict[str, list[Mark]] = field(default_factory=dict)
    segments: list[tuple[int, int]] = field(default_factory=list)
    children: list[int] = field(default_factory=list)
    same_as: list[int] = field(default_factory=list)

    def gather(self) -> None:
        """Sort the marks by their concepts."""
        by_concept = self.by_concept = {}
        for mark in self.marks:
            by_concept.setdefault(mark[0], []).append(mark)


@dataclass(slots=True)
class State:
    """Who is spoken of, and how he is bound, at one point of the reading."""

    bearer: Side | None = None
    modality: Modality = Modality.PLAIN
    hedged: bool = False
    scope: Scope = Scope.MAIN
    asked: Side | None = None
    exception_open: bool = False
    carried: bool = True
    hedged_first: bool = False
    hedge_segment: int = -1
    right: bool = False
    listed: bool = False
    """What follows lists the events on which a consequence hangs: nobody is told to do any of them."""
    bare_not: bool = False
    """Nothing but 不 before a verb denies: 不进行."""
    asker: Side | None = None
    """Who asks another to do something, and then goes on to act itself."""
    denied_item: bool = False
    """The item of a list of duties that is being read begins with "not"; the next one need not."""
    forbidden: bool = False
    """A column of forbidden deeds is being read: whoever it names must not do them."""

    def copy(self) -> "State":
        """The same state, to be changed apart; field by field, as there is one for every sentence."""
        return State(
            self.bearer,
            self.modality,
            self.hedged,
            self.scope,
            self.asked,
            self.exception_open,
            self.carried,
            self.hedged_first,
            self.hedge_segment,
            self.right,
            self.listed,
            self.bare_not,
            self.asker,
            self.denied_item,
            self.forbidden,
        )


# The concepts that steer the reading (resources/rulepacks/kol/00_language.yaml); all others are only carried along.
MODALITIES = {
    "MUST": Modality.MUST,
    "MUST_NOT": Modality.MUST_NOT,
    "MAY": Modality.MAY,
    "NEED_NOT": Modality.NEED_NOT,
    "NONE_SUCH": Modality.NONE_SUCH,
    "FREE": Modality.MAY,
}
NEW_RULE = frozenset(("MUST", "MUST_NOT", "NEED_NOT"))
ORDERS = frozenset((Modality.MUST, Modality.MUST_NOT))
DENIED = frozenset((Modality.MUST_NOT, Modality.NEED_NOT, Modality.NONE_SUCH))
"""Modes that end where a new rule begins: 不得披露；如有违反，赔偿…."""
REQUIRE, REFUSE, HEDGE, FREE = "REQUIRE", "REFUSE", "HEDGE", "FREE"
CONDITION, EXCEPTION, EXCEPTION_END = "CONDITION", "EXCEPTION", "EXCEPTION_END"
NO_CONSENT_NEEDED, STRUCK, NOT_HIS_DUTY = "NO_CONSENT_NEEDED", "STRUCK", "NOT_HIS_DUTY"
TERMINATE, DAMAGES, NAMED_OTHERS = "TERMINATE", "DAMAGES", "NAMED_OTHERS"
DUTY_NOUN, OTHERWISE, BREACH = "DUTY_NOUN", "OTHERWISE", "BREACH"
GRAVE_BREACH, AGGRAVATED, LEADS_TO = "GRAVE_BREACH", "AGGRAVATED", "LEADS_TO"
ANAPHORA, OWN_JUDGEMENT, PRIOR_CONSENT = "ANAPHORA", "OWN_JUDGEMENT", "PRIOR_CONSENT"
DISPUTES, OPINES, LET_OFF = "DISPUTES", "OPINES", "LET_OFF"
OPENINGS = frozenset((CONDITION, EXCEPTION))
STEERING = frozenset({*MODALITIES, REQUIRE, REFUSE, CONDITION, EXCEPTION, EXCEPTION_END, HEDGE})
PARTY, OPEN, CLOSE = "\0party", "\0open", "\0close"
CONTROLS = STEERING | {PARTY, OPEN, CLOSE}
OTHERS = frozenset((Side.BRAND, Side.OTHER))
"""Whose duties alone protect the brand from nothing that the KOL does."""
Event = tuple[int, int, str, Side | None]
