"""Strengths: how firmly a concept says what a rule asks of its bearer, or that it denies it or binds the other side."""

from collections.abc import Callable, Collection
from enum import IntEnum
from functools import partial

from auditor.audit.keepers import UNASKED
from auditor.audit.statements import ORDERS, OTHERS, PRIOR_CONSENT, Mark, Modality, Scope, Statement
from auditor.contract import PassageKind, Side

LIMITED_PERMISSION = "LIMITED_PERMISSION"


class Strength(IntEnum):
    """What a statement does with what the frame asks for, the firmest last."""

    OTHER_SIDE = 1
    DENIES = 2
    HEDGED = 3
    BINDS = 4


# These are asked of every mark: a name costs a tenth of looking a member up in its class.
_CONDITION = Scope.CONDITION
_PLAIN, _MAY, _MUST = Modality.PLAIN, Modality.MAY, Modality.MUST
_MUST_NOT, _NEED_NOT = Modality.MUST_NOT, Modality.NEED_NOT
_KOL, _BRAND, _OTHER = Side.KOL, Side.BRAND, Side.OTHER
_HEDGED, _BINDS, _OTHER_SIDE, _DENIES = Strength.HEDGED, Strength.BINDS, Strength.OTHER_SIDE, Strength.DENIES
_BINDING = frozenset((Modality.PLAIN, Modality.MUST))
_EITHER = frozenset((Side.BOTH, Side.UNKNOWN))
_NOT_BRANDS = frozenset((Side.KOL, Side.OTHER))
_WITH_KOL = frozenset((Side.KOL, Side.BOTH))


def _of_mention(misdeeds: Collection[str], who: str, mark: Mark, statement: Statement) -> Strength | None:
    """What is only mentioned counts in any mode but a release, and not where the brand alone is spoken to."""
    if who == "brand" and mark.bearer in _NOT_BRANDS:
        return None
    if who in _NOT_THE_BRAND and statement.others_only:
        return None
    if who == "not_brand" and mark.bearer is _BRAND:
        return None
    if _pays_the_kol(who, mark, statement):
        return None
    if who in _NOT_THE_BRAND and mark.bearer is _BRAND and _is_told_of(mark, misdeeds):
        return None
    if who == "kol" and mark.modality is _MAY and mark.bearer in OTHERS:
        return None  # what the brand may do for a year says nothing of how long the KOL is bound
    if mark.modality is _MUST_NOT and mark.concept in _REMEDIES:
        return None  # nothing is a ground on which money may be claimed back
    if mark.modality is _MUST_NOT and mark.bearer is _BRAND and (who == "brand" or who in _NOT_THE_BRAND):
        return None  # 甲方不得据此扣减: what the brand may not do it does not do, nor does the KOL
    return _BINDS if mark.modality is not _NEED_NOT else None


def _pays_the_kol(who: str, mark: Mark, statement: Statement) -> bool:
    """Whether what follows on the brand's breach goes to the KOL: 甲方违反第三条的，应全额退还; "for any breach by the Sponsor the
    Athlete may claim damages"."""
    turned = (who in _NOT_THE_BRAND and mark.modality is _MAY and mark.bearer is _KOL) or (
        mark.modality is _MUST and mark.bearer is _BRAND and mark.concept in _GIVEN_BACK
    )
    return turned and 0 <= statement.brands_deed < mark.start


def _is_told_of(mark: Mark, misdeeds: Collection[str]) -> bool:
    """Whether it is told of its bearer what he did, or never did; a time or a list is nobody's."""
    return mark.modality is Modality.NONE_SUCH or (mark.concept in misdeeds and mark.modality is _PLAIN)


_REMEDIES = frozenset(("REFUND", "MONEY_BACK"))
_PAID_BACK = _REMEDIES | {"DAMAGES"}
_GIVEN_BACK = _REMEDIES | {"MONEY_RETURNED"}
_NOT_THE_BRAND = frozenset(("kol", "kol_side", "not_brand"))


def _bears(who: str, bearer: Side | None) -> bool:
    """Whether this bearer is the one that the frame asks for; nobody in particular counts, so do both."""
    if who == "any" or bearer is None or bearer in _EITHER:
        return True
    if who == "kol_side":
        return bearer is not _BRAND
    return bearer is (_BRAND if who == "brand" else _KOL)


def _not_ours(mark: Mark) -> Strength | None:
    """What only the brand owes speaks against the clause; what only an agency owes says nothing about it."""
    return None if mark.bearer is _OTHER else _OTHER_SIDE


def _firm(mark: Mark) -> Strength:
    return _HEDGED if mark.hedged else _BINDS


def _of_duty(who: str, mark: Mark, statement: Statement) -> Strength | None:
    if mark.scope is _CONDITION:
        return None
    ours = _bears(who, mark.bearer)
    if mark.modality is _NEED_NOT:
        return _DENIES if ours and mark.bearer is not None else None
    if mark.modality is _MAY:
        if mark.concept in _PAID_BACK:
            return None  # the Creator may recover the rest of the fee: she is owed it
        return _HEDGED if ours and mark.bearer in _WITH_KOL and not mark.right else None
    if mark.modality not in _BINDING:
        return None
    if mark.modality is _PLAIN and mark.bearer is None:
        return None
    if not ours and mark.modality is _PLAIN and not _rules(statement):
        return None  # 负面报道由甲方自行通报: told of the brand's own affairs, and no duty that the KOL ought to have
    return _firm(mark) if ours else _not_ours(mark)


def _rules(statement: Statement) -> bool:
    """Whether a statement orders or forbids anything; the row of a table does without a word for it."""
    return statement.kind is PassageKind.ROW or any(mark.modality in ORDERS for mark in statement.marks)


def _of_ban(who: str, mark: Mark, statement: Statement) -> Strength | None:
    if mark.scope is _CONDITION:
        return None
    ours = _bears(who, mark.bearer) and not (who == "brand" and mark.bearer is None)
    if mark.modality is _MUST_NOT:
        return _firm(mark) if ours else _not_ours(mark)
    if mark.modality is _MAY and ours and mark.bearer in _WITH_KOL:
        asked = PRIOR_CONSENT in statement.by_concept and UNASKED not in statement.by_concept
        limited = asked or LIMITED_PERMISSION in statement.by_concept
        return None if limited else _DENIES
    return None


def _of_right(who: str, mark: Mark, _statement: Statement) -> Strength | None:
    if mark.modality is not _MAY or mark.scope is _CONDITION:
        return None
    return _firm(mark) if _bears(who, mark.bearer) else None


def _of_words(who: str, mark: Mark, _statement: Statement) -> Strength | None:
    """What only has to stand there: nothing is owed, need take no step, 均不会行使. What the brand may do limits nothing."""
    if mark.scope is _CONDITION or (mark.modality is _MAY and mark.bearer is _BRAND):
        return None
    if who == "brand":
        return None if mark.bearer in _NOT_BRANDS else _BINDS
    return None if who in _NOT_THE_BRAND and mark.bearer is _BRAND else _BINDS


def _of_release(who: str, mark: Mark, _statement: Statement) -> Strength | None:
    named = who == "kol" and mark.bearer is None  # nobody in particular is let off nothing
    ours = _bears(who, mark.bearer) and not named
    return _BINDS if mark.modality is _NEED_NOT and ours and mark.scope is Scope.MAIN else None


def _of_absence(who: str, mark: Mark, _statement: Statement) -> Strength | None:
    return _BINDS if mark.modality is Modality.NONE_SUCH and _bears(who, mark.bearer) else None


StrengthOf = Callable[[str, Mark, Statement], Strength | None]
_STRENGTHS: dict[str, StrengthOf] = {
    "does": _of_duty,
    "avoids": _of_ban,
    "may": _of_right,
    "spared": _of_release,
    "absent": _of_absence,
    "reads": _of_words,
}


def strengths(misdeeds: Collection[str]) -> dict[str, StrengthOf]:
    """How firmly a mark says what a frame of each kind asks for, outside of exceptions; ``misdeeds`` tell a wrong of
    somebody, which a mention counts only of whom it is told."""
    return {**_STRENGTHS, "states": partial(_of_mention, misdeeds)}
