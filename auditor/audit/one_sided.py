"""One-sided: what another sentence says binds the brand alone, or protects the KOL alone: 第七条仅由甲方承担, "Clause 5 exists for the
protection of the Guest only"."""

import re
from bisect import bisect_left

from auditor.audit.reading import Reading
from auditor.contract import Reference, Side

_REACH, _BEHIND = 60, 12
_BINDS_ONLY = re.compile(
    r"(?:[仅只](?:由|对|约束|拘束|适用于|及于)|单方约束)$"
    r"|\b(?:binds?|is given by|are given by|applies to|apply to|is undertaken by|is owed by|rests? (?:up)?on) (?:only|solely) (?:the )?$"
)
_BINDS = re.compile(
    r"\b(?:binds?|is given by|are given by|applies to|apply to|is undertaken by|is owed by|rests? (?:up)?on) (?:the )?$"
)
_PROTECTS_ONLY = re.compile(r"[仅只](?:为了?|保护)$")
_PROTECTS = re.compile(
    r"\b(?:for the (?:sole )?(?:protection|benefit) of|protects?|in favou?r of) (?:the )?$"
)
_ALONE = re.compile(r"\s(?:only|alone)\b")
_STOPS = re.compile("[。;；,，.]")


def is_one_sided(reference: Reference, reading: Reading) -> bool:
    """Whether the words behind a reference say that it binds the brand and nobody else, or is there for the KOL and nobody else."""
    text, tokens = reading.contract.marked.text, reading.contract.marked.tokens
    first, last = reading.contract.marked.token_range(reference.end, reference.end + _REACH)
    hits = reading.contract.party_hits
    for start, end, side in hits[bisect_left(hits, (first,)) : bisect_left(hits, (last,))]:
        before = text[reference.end : tokens.starts[start]]
        if _STOPS.search(before):
            return False
        behind = text[tokens.ends[end - 1] : tokens.ends[end - 1] + _BEHIND]
        if side is Side.BRAND:
            return bool(_BINDS_ONLY.search(before) or (_BINDS.search(before) and _ALONE.match(behind)))
        if side is Side.KOL:
            return bool(_PROTECTS_ONLY.search(before) or (_PROTECTS.search(before) and _ALONE.match(behind)))
    return False
