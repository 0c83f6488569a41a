"""Denied objects: she will endorse no tea brand, may share none of these with anybody: the ban stands behind its verb."""

from collections.abc import Sequence

from auditor.audit.changes import Changes
from auditor.audit.statements import PARTY

NEGATIVES = frozenset("no none nobodi neither".split())
_DEEDS = frozenset(
    "disclos share reveal divulg tell promot endors advertis publish post wear featur accept discuss film shoot host sign recommend sell"
    " show display carri mention review repost tag leak pass take issu utter voic speak say breath hint make offer lend licens undertak"
    " appear work hawk plug air stream broadcast record pose front repres utter spread circul forward copi attend seek conclud enter do perform".split()
)
_HOLD_THEIR_NO = frozenset(
    "ABSTAIN KEEP_SECRET SILENCE NO_OTHER NOTHING_THAT SAYS_NOTHING NO_BUT ONLY_OURS STAY_SILENT".split()
)
_MODAL = frozenset(("MUST", "MAY"))
_BETWEEN = 3
"""Tokens from a modality to its verb: shall at all times accept no."""
_LEFT_ALONE = frozenset(
    "long later less more fewer fewest earlier end - doubt matter sooner furth further charg cost".split()
)
"""No later than, no less than, no further charge: they deny no act."""
_NOT_SO = frozenset(
    "account event time circumst case respons liabil oblig duti right claim warranti represent allow deduct".split()
)
"""Shall take no account of, makes no warranty: what is denied there is no deed."""
_TO_WHOM, _GIVES, _ON = (
    frozenset("to for with from".split()),
    frozenset("offer give grant make".split()),
    frozenset(("on", "in")),
)
_CARRIES, _CARRIED, _STOPS = frozenset("carri air".split()), 16, frozenset(".;:")
_PUBLICITY = frozenset(
    "advert advertis read mention spot sponsor sponsorship promot promo plug content endors commerci".split()
)


def _verb_before(norms: Sequence[str], at: int) -> int:
    """Where the verb stands whose object is denied at ``at``: discloses to no third person, offers the press no remark, will
    carry on the Show, its newsletter and its feed no advertisement."""
    if norms[at - 1] in _TO_WHOM:
        return at - 2
    if at > 2 and norms[at - 2] == "the" and norms[at - 3] in _GIVES:
        return at - 3
    if _PUBLICITY.isdisjoint(norms[at + 1 : at + 1 + _BETWEEN]):
        return at - 1
    carried = (k for k in range(at - 2, max(0, at - _CARRIED), -1) if norms[k] in _CARRIES)
    place = next(carried, -1)
    if place >= 0 and norms[place + 1] in _ON and _STOPS.isdisjoint(norms[place:at]):
        return place
    return at - 1


def forbid_by_object(norms: Sequence[str], at: int, changes: Changes) -> None:
    """Make a ban of a duty, a right or a plain statement whose object is denied."""
    verb = _verb_before(norms, at)
    behind = norms[at + 1 : at + 2]
    if (
        verb < 1
        or norms[verb] not in _DEEDS
        or not _LEFT_ALONE.isdisjoint(behind)
        or not _NOT_SO.isdisjoint(norms[at + 1 : at + 3])
    ):
        return
    near = changes.near(max(0, verb - _BETWEEN), at + 3)
    if any(event[2] in _HOLD_THEIR_NO and event[0] <= verb and event[1] > at for _, event in near):
        return  # accepts no: the pack's own word for abstaining
    ruled = [(number, event) for number, event in near if event[2] in _MODAL and event[1] <= verb]
    told = any(event[2] == PARTY and event[1] == verb for _, event in near)
    if not ruled and not told:
        return
    changes.gone.update(number for number, event in near if event[2] == "NONE_SUCH" and event[0] >= at)
    changes.gone.update(number for number, _ in ruled)
    start, end = ruled[-1][1][:2] if ruled else (verb - 1, verb)
    changes.added.append((start, end, "MUST_NOT", None))
