"""Sides: for whom a party acts. An agency may stand with the brand, with the KOL, or as one of its own."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from auditor.contract.labels import YOURSELF
from auditor.contract.model import Party, Role, Side
from auditor.contract.naming import LETTERS, PREAMBLE, Candidate
from auditor.contract.role_labels import INTRODUCTION, LENDS
from auditor.contract.signatures import foot_of, signed_foot_of
from auditor.language.tokens import whole_word

_OWN_COMPANY = re.compile(r"\blend|\bloan|工作室|\bstudio\b")
# Whose creators live with it, or are its own invention: what it promises, they do.
_OF_ITS_OWN = re.compile(r"\bhouse\b|\bcollective\b|虚拟(?:主播|偶像|人|歌手|艺人)|\bvirtual\b|\bvtuber\b")
_FOR_BRANDS = re.compile(r"广告|营销|公关|整合|advertis|marketing|public relations")


_FOR_THE_BRAND = re.compile(
    r"acting on the instructions of [a-z]|"
    r"(?:on behalf of|booking for|acting for|contracting for) (?:its|the|a|their|our)(?: disclosed| named)? (?:client|brand|advertiser|principal)|(?:retained|engaged|appointed) by (?:its|the) (?:client|brand|advertiser)"
    r"|受[^。;\n]{0,40}(?:品牌|客户|广告主|运营商|厂商|商家)[^。;\n]{0,30}委托|代表(?:品牌|客户|广告主)|代理(?:品牌|客户)"
)
_THROUGH = re.compile(
    r"\b(?:acting|represented) (?:herein )?(?:through|by) (?:his|her|its|their) (?:manager|agent|agency|company)|由其经纪(?:人|公司)[^。\n]{0,30}(?:代为|代表)"
)
_MEANS_MANAGED = r"(?:均|系|是)?指[^。\n]{0,40}(?:签约|旗下|管理|代理|名下)"
_NOT_SIGNING = re.compile(
    r"旗下|签约|名下|所属|代理的|(?:拥有|享有|持有)(?:主播|达人|艺人|博主|创作者|演员|歌手)|\bmanage(?!ment)|\brepresent|\bfurnish|\broster|\bwhose\b"
)


def with_sides(
    parties: list[Party], counts: dict[str, Counter[Role]], candidates: Sequence[Candidate], text: str
) -> tuple[Party, ...]:
    """The side of each party. An agency stands on the side that nobody else stands on.

    Where both are there it stands beside them, for what it alone promises the KOL has not promised. But an agency that
    works for the brand is the brand's, a studio that lends its artist is the KOL's own, and an agency whose artist
    does not sign promises for the artist.
    """
    roles = {party.role for party in parties}
    sides = {Role.BRAND: Side.BRAND, Role.KOL: Side.KOL, Role.UNKNOWN: Side.UNKNOWN}
    kol_signs = any(
        party.role is Role.KOL and _signs(candidate, text)
        for party, candidate in zip(parties, candidates, strict=True)
    )

    if {Role.BRAND, Role.KOL} <= roles:
        sides[Role.UNKNOWN] = Side.OTHER  # a platform, a venue: whoever it is, it is neither of the two
    client_side = _side_of_client(parties, text)
    placed: list[Party] = []
    for party, candidate in zip(parties, candidates, strict=True):
        side = sides.get(party.role, Side.UNKNOWN)
        own = _OF_ITS_OWN.search(f"{candidate.label} {candidate.described}")
        if party.role is Role.AGENCY and own and {Role.BRAND, Role.KOL} <= roles:
            side = Side.KOL
        elif party.role is Role.AGENCY:
            side = _of_agency(
                party,
                counts[party.label],
                roles,
                text,
                kol_signs=kol_signs,
                client_side=client_side,
                signs_for_brand=_signs_for_brand(party, parties, text),
            )
        elif party.role is Role.UNKNOWN and party.label in YOURSELF and Role.BRAND in roles:
            side = Side.KOL  # whoever a platform writes to promises what he signs
        placed.append(replace(party, side=side))
    return tuple(placed)


def _side_of_client(parties: Sequence[Party], text: str) -> Side:
    """For whom an agency says that it signs: mostly a brand, but "on behalf of its client Lin Xiaoman" for the artist."""
    found = _FOR_THE_BRAND.search(text, 0, PREAMBLE)
    if found is None:
        return Side.UNKNOWN
    client = re.split(r"[,;，。\n]| and ", text[found.end() : found.end() + INTRODUCTION])[0]
    if not found.group().isascii():
        return Side.BRAND  # the client stands in the words that were found
    stars = (party for party in parties if party.role is Role.KOL)
    named = any(alias in client for star in stars for alias in star.aliases if len(alias) > 1)
    return Side.KOL if named else Side.BRAND


def _of_agency(
    party: Party,
    acts: Counter[Role],
    roles: set[Role],
    text: str,
    *,
    kol_signs: bool,
    client_side: Side,
    signs_for_brand: bool,
) -> Side:
    if Role.KOL not in roles or (Role.BRAND not in roles and party.label in YOURSELF):
        return Side.KOL  # a platform that names itself nowhere writes to the guild of its hosts
    if Role.BRAND not in roles or client_side is Side.BRAND:
        return Side.BRAND
    if client_side is Side.KOL or _THROUGH.search(text, 0, PREAMBLE):
        return Side.KOL
    if _FOR_BRANDS.search(party.name) and acts[Role.BRAND] > acts[Role.KOL] + acts[Role.AGENCY]:
        return Side.BRAND
    own = _OWN_COMPANY.search(f"{party.label} {party.name}".lower()) or LENDS.search(text, 0, PREAMBLE)
    if signs_for_brand and not own:
        return Side.BRAND
    return Side.KOL if own or not kol_signs else Side.OTHER


def _signs_for_brand(agency: Party, parties: Sequence[Party], text: str) -> bool:
    """Whether the agency and the KOL alone sign at the foot of the text: the client for whom it books is only named."""
    foot = foot_of(text)
    signing = [
        party for party in parties if any(re.search(whole_word(alias), foot) for alias in party.aliases)
    ]
    roles = {party.role for party in signing}
    return agency in signing and Role.KOL in roles and Role.BRAND not in roles


def _signs(candidate: Candidate, text: str) -> bool:
    """Whether a party signs itself, or is only named in the words that introduce another."""
    if re.search(rf"{re.escape(candidate.label)}[”\"」]?,?{_MEANS_MANAGED}", text):
        return False  # “达人”，指工作单上写明的、由乙方签约管理的创作者
    behind = text[candidate.position : candidate.position + INTRODUCTION].split("\n", maxsplit=1)[0]
    around = text[max(0, candidate.position - INTRODUCTION) : candidate.position] + behind
    foot = signed_foot_of(text)
    if foot and candidate.leads and _NOT_SIGNING.search(candidate.described):
        return candidate.label in foot  # 主播：某人（直播方旗下）: named in the head, and nowhere at the foot
    return candidate.leads or candidate.label in LETTERS or not _NOT_SIGNING.search(around)
