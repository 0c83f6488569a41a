"""Other kinds: contracts that nobody made about promotion, where the roles of brand and KOL cannot be told."""

from dataclasses import replace

from auditor.contract.model import Party, Role, Side
from auditor.language.marked import Marked

# Concepts of the rule pack that this module reads: what performers are called, and what they do for a brand.
PERFORMER, PROMOTES = "ROLE_KOL", "ENDORSE_CORE"
KIND_CONCEPTS = frozenset((PERFORMER, PROMOTES))
_PER = 1000
_FEW_PERFORMERS, _LITTLE_PROMOTED = 0.35, 7.0
"""Mentions in a thousand characters: of 400 contracts with KOLs one in ten has fewer of both, and most of these name a person."""
_SURE = 0.5
_GENERAL = frozenset("会员 用户 员工 劳动者 顾问 member user employee consultant".split())
"""Labels that say of nobody that she performs."""
_ADVERTISES = frozenset("brand advertiser 品牌 品牌方 广告主".split())


def without_guessed_roles(parties: tuple[Party, ...], marked: Marked) -> tuple[Party, ...]:
    """The parties as they are, or of unknown role where the contract speaks of no performers and hardly of promotion, and
    nothing but their acts told them apart: a franchise, a lease, an agency."""
    told = any(
        party.role is Role.KOL and party.confidence > _SURE and _GENERAL.isdisjoint(party.aliases)
        for party in parties
    )
    told = told or any(not _ADVERTISES.isdisjoint(party.aliases) for party in parties)
    brands = [party for party in parties if party.role is Role.BRAND]
    if told or len(brands) == len(parties) == 1 or _is_about_promotion(marked):
        return parties
    return tuple(replace(party, role=Role.UNKNOWN, side=Side.UNKNOWN, confidence=0.0) for party in parties)


def _is_about_promotion(marked: Marked) -> bool:
    size = len(marked.text) / _PER
    return (
        _count(marked, PERFORMER) >= _FEW_PERFORMERS * size
        or _count(marked, PROMOTES) >= _LITTLE_PROMOTED * size
    )


def _count(marked: Marked, concept: str) -> int:
    return sum(hit.concept == concept for hit in marked.hits)
