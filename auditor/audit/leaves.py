"""Leaves: what is done allows the Brand to end it, gives it cause to, obliges the Creator to pay: the deed is the subject,
and the party behind the verb has the right or the duty."""

from collections.abc import Sequence

from auditor.audit.changes import NEAR, STOPS, Changes, begin_of
from auditor.audit.statements import MODALITIES, PARTY, REQUIRE, Event
from auditor.contract import Side

_LETS = frozenset("allow entitl permit enabl empow authoris authoriz let qualifi".split())
_GIVES = frozenset("give gives grant confer afford hand".split())
_RIGHTS = frozenset(
    "right power caus ground reason option leav licenc entitl authoriti freedom liberti choic".split()
)
_OBLIGES = frozenset("oblig compel forc bind commit".split())
_RENDERS = frozenset("make render leav".split())
_LIABLE = frozenset("liabl answer respons oblig account".split())
VERBS = _LETS | _GIVES | _OBLIGES | _RENDERS
_VERB_REACH, _TO_A_RIGHT = 4, 4
_POINTING = frozenset(("the", "such", "either"))
_OF = frozenset("by of from on".split())
_NOT_SUBJECTS = frozenset(
    "to not shall will may must should would can could and or she he they you we who that which i it".split()
)
_NOBODY = frozenset("noth nobodi none neither nor no not never hard rare seldom cannot n't scarc".split())
_NOT, _NOT_ANY = frozenset(("not", "never")), frozenset(("no", "neither"))
_HARDLY = frozenset("scant littl no neither onli hardly".split())
_WRITINGS = frozenset("claus term provis request articl section paragraph word sentence languag".split())
"""A clause empowering the Brand to end it: what a text would say, and no deed."""
_HERS = frozenset(("her", "him", "you", "them"))


def let_somebody(norms: Sequence[str], at: int, changes: Changes) -> None:
    """Racist remarks by the Creator allow the Brand to end it, give the Brand the right to end it, oblige the Creator to
    repay: but "the Creator allows the Brand to use her name" is what a party does."""
    verb = norms[at]
    if norms[at - 1] in _WRITINGS:
        return
    begin = begin_of(norms, at, STOPS, otherwise=max(0, at - NEAR))
    if not _NOBODY.isdisjoint(norms[begin:at]):
        _let_nobody(norms, begin, at, changes)
        return
    if at + 2 >= len(norms) or norms[at - 1] in _NOT_SUBJECTS or _is_ruled(at, changes):
        return
    named = _named_at(norms, at + 1, changes)
    behind = named[1] if named else at + 2 if norms[at + 1] in _HERS else 0
    if not behind or _acts(norms, at, changes):
        return
    if (verb in _LETS and norms[behind : behind + 1] == ["to"]) or (
        verb in _GIVES
        and not _RIGHTS.isdisjoint(norms[behind : behind + _TO_A_RIGHT])
        and _HARDLY.isdisjoint(norms[behind : behind + _TO_A_RIGHT])
    ):
        changes.added.append((at, at + 1, "FREE", None))
    elif verb in _OBLIGES and norms[behind : behind + 1] == ["to"]:
        changes.added.append((at, at + 1, REQUIRE, None))
    elif verb in _RENDERS and not _LIABLE.isdisjoint(norms[behind : behind + 1]):
        changes.added.append((behind - 1, behind, "MUST", None))
    else:
        return
    if named is None:
        changes.added.insert(-1, (at + 1, at + 2, PARTY, Side.KOL))


def _let_nobody(norms: Sequence[str], begin: int, at: int, changes: Changes) -> None:
    """No scandal allows the Brand to end it, a conviction does not oblige her to repay: it may not, and she need not."""
    denied = norms[at - 1] in _NOT or (norms[begin] in _NOT_ANY and "," not in norms[begin:at])
    named = _named_at(norms, at + 1, changes) if at + 2 < len(norms) else None
    behind = named[1] if named else at + 2
    if not denied or norms[behind : behind + 1] != ["to"] or not (named or norms[at + 1] in _HERS):
        return
    if norms[at] in _OBLIGES:
        changes.added += [(place, place + 1, "NEED_NOT", None) for place in (at, behind)]
    elif norms[at] in _LETS:
        changes.added.append((behind - 1, behind, "MUST_NOT", None))
    else:
        return
    if named is None:
        changes.added.insert(-1, (at + 1, at + 2, PARTY, Side.KOL))


def _named_at(norms: Sequence[str], at: int, changes: Changes) -> Event | None:
    """The party that stands at a token, an article before it or not."""
    at += norms[at] in _POINTING
    return next((event for _, event in changes.near(at, at + 1) if event[2] == PARTY), None)


def _is_ruled(at: int, changes: Changes) -> bool:
    """Whether a phrase that steers already stands at the verb."""
    return any(
        event[0] <= at < event[1] and (event[2] in MODALITIES or event[2] == REQUIRE)
        for _, event in changes.near(at - _VERB_REACH, at + 1)
    )


def _acts(norms: Sequence[str], at: int, changes: Changes) -> bool:
    """Whether a party itself is the subject of the verb: it stands right before it, and nothing is done by or of it."""
    before = [event for _, event in changes.near(at - NEAR, at) if event[2] == PARTY and event[1] == at]
    if not before:
        return False
    first = before[-1][0]
    first -= norms[first - 1] in _POINTING
    return norms[first - 1] not in _OF
