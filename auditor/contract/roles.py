"""Roles: which of the parties is the brand, which the KOL, which an agency, and how sure that is."""

import itertools
from collections.abc import Sequence
from dataclasses import replace

from auditor.contract.model import Party, Role, Side
from auditor.contract.naming import LETTERS, Candidate

_ONE_LETTER = frozenset(("您", "你", "我", "i"))
_ROLES = (Role.BRAND, Role.KOL, Role.AGENCY)
A_DEAL = 1.5  # parties of different roles: what a contract is made for
_A_PAIR, _NO_BUYER = 2, 1.5
_ONE_SIDED = 2.5  # nobody who pays, or nobody who performs
_TWICE = {Role.BRAND: 3.0, Role.KOL: 0.25, Role.AGENCY: 0.75}
_ENOUGH, _CLEAR, _SURE = 1.5, 0.5, 4.0
_TOLD, _BY_ELIMINATION = 0.25, 0.4


def assign(candidates: Sequence[Candidate], scores: dict[str, dict[Role, float]]) -> list[Party]:
    """The roles that fit all parties together best; a party that no role clearly fits gets none."""
    ways = [(_fit(way, candidates, scores), way) for way in itertools.product(_ROLES, repeat=len(candidates))]
    best_fit, best = max(ways, key=lambda fitting: fitting[0])
    parties: list[Party] = []
    for place, (candidate, fitting) in enumerate(zip(candidates, best, strict=True)):
        margin = best_fit - max(fit for fit, way in ways if way[place] is not fitting)
        own = scores[candidate.label]
        # Brand or agency, where it can only be one of them: what it does most.
        either = max((Role.BRAND, Role.AGENCY), key=lambda other: own[other])
        wavers = fitting is not Role.KOL and own[either] > own[fitting] >= _CLEAR
        wavers = wavers and (either is Role.BRAND or best.count(Role.BRAND) > 1 or len(best) == _A_PAIR)
        role = either if wavers else fitting
        clear = own[role] >= _ENOUGH and own[role] == max(own.values()) and margin >= _CLEAR
        labels = (candidate.label, *candidate.other_labels)
        aliases = (*labels, *(LETTERS.get(label, "") for label in labels), candidate.name)
        known = tuple(alias for alias in aliases if len(alias) > 1 or alias in _ONE_LETTER)
        parties.append(
            Party(
                label=candidate.label,
                name=candidate.name,
                role=role if clear else Role.UNKNOWN,
                side=Side.UNKNOWN,
                confidence=min(1.0, margin / _SURE) if clear else 0.0,
                aliases=known,
            )
        )
    return _eliminated(parties, best, scores)


def _fit(
    way: tuple[Role, ...], candidates: Sequence[Candidate], scores: dict[str, dict[Role, float]]
) -> float:
    """How well one role for each party fits what each is called and does, and what such a deal needs."""
    fit = sum(scores[candidate.label][role] for candidate, role in zip(candidates, way, strict=True))
    if len(set(way)) > 1:
        fit += A_DEAL
    if len(way) > 1 and (set(way) == {Role.KOL} or set(way) == {Role.BRAND}):
        fit -= _ONE_SIDED
    if len(way) > _A_PAIR and Role.BRAND not in way:
        fit -= _NO_BUYER
    return fit - sum(penalty * max(0, way.count(role) - 1) for role, penalty in _TWICE.items())


def _eliminated(
    parties: list[Party], best: tuple[Role, ...], scores: dict[str, dict[Role, float]]
) -> list[Party]:
    """Where every other role is settled, the last party has the role that is left, or else the one it looks like."""
    unknown = [place for place, party in enumerate(parties) if party.role is Role.UNKNOWN]
    settled = [party for party in parties if party.confidence >= _TOLD]
    if len(unknown) == 1 and len(settled) == len(parties) - 1 > 0:
        place = unknown[0]
        roles = {party.role for party in settled}
        own = scores[parties[place].label]
        likely = max(own, key=lambda role: own[role])
        likely = likely if own[likely] >= own[best[place]] + _ENOUGH else best[place]
        lacking = [role for role in (Role.BRAND, Role.KOL) if role not in roles]
        left = lacking[0] if lacking else likely
        parties[place] = replace(parties[place], role=left, confidence=_BY_ELIMINATION)
    return parties
