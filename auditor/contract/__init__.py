"""Structure: a Document becomes a Contract with outline, parties, definitions and references."""

import re

from auditor.contract.amended_words import with_amended_words
from auditor.contract.definitions import find_definitions
from auditor.contract.levels import find_levels
from auditor.contract.mentions import party_mentions
from auditor.contract.model import (
    Contract,
    Definition,
    Party,
    Passage,
    PassageKind,
    Provision,
    Reference,
    Role,
    Side,
)
from auditor.contract.named_times import with_named_times
from auditor.contract.outline import outline
from auditor.contract.own_hours import with_own_hours
from auditor.contract.parties import find_parties, settle
from auditor.contract.references import find_references
from auditor.contract.unit_columns import with_unit_columns
from auditor.documents.model import Document
from auditor.errors import Bilingual, Problem
from auditor.language.marked import Marked

__all__ = [
    "Contract",
    "Definition",
    "Party",
    "Passage",
    "PassageKind",
    "Provision",
    "Reference",
    "Role",
    "Side",
    "understand",
]

_ROLES_UNKNOWN = Problem(
    "roles_unknown",
    Bilingual(
        "未能判断谁是品牌方、谁是达人，任何一方的义务都计入结论。请用 --brand 或 --kol 指明后重新审查。",
        "Roles unknown: it could not be told who is the brand and who is the KOL, so a duty of either side was "
        "counted. Settle them with --brand or --kol and audit again.",
    ),
)
_ROLES_ASSUMED = Problem(
    "roles_assumed",
    Bilingual(
        "双方角色为推定：{roles}。如有误，请用 --brand 或 --kol 指明后重新审查。",
        "Roles assumed: {roles}. If that is wrong, settle them with --brand or --kol and audit again.",
    ),
)
_SURE = 0.5
_HAN = re.compile("[\u3400-\u9fff]+")
_WORD = re.compile("[a-z]+")


def understand(
    document: Document, marked: Marked, *, brand: str | None = None, kol: str | None = None
) -> Contract:
    """Read the structure of a document; ``brand`` and ``kol`` settle the roles by label or name."""
    provisions, passages = outline(document, marked.tokens.folded)
    parties = settle(find_parties(marked, document.text), brand, kol)
    levels = find_levels(marked.text)
    definitions = find_definitions(marked.text, passages, provisions, levels)
    references = find_references(marked.text, provisions, levels, passages)
    amended = with_unit_columns(with_amended_words(marked, references, provisions), passages)
    mentions = party_mentions(parties, marked, definitions, provisions)
    return Contract(
        document=document,
        marked=with_own_hours(with_named_times(amended, definitions)),
        language=language_of(marked.text),
        provisions=provisions,
        passages=passages,
        parties=parties,
        definitions=definitions,
        references=references,
        party_hits=mentions,
        problems=_role_problems(parties) if document.text else (),
    )


def _role_problems(parties: tuple[Party, ...]) -> tuple[Problem, ...]:
    sides = {party.side for party in parties}
    if Side.KOL not in sides and Side.BRAND not in sides:
        return (_ROLES_UNKNOWN,)
    unsure = [party for party in parties if party.confidence < _SURE]
    if not unsure:
        return ()
    roles = ", ".join(f"{party.label} = {party.role}" for party in parties)
    return (Problem(_ROLES_ASSUMED.code, _ROLES_ASSUMED.message.filled(roles=roles)),)


def language_of(text: str) -> str:
    """``zh``, ``en`` or ``zh+en`` by the share of each in the folded text."""
    chinese = sum(map(len, _HAN.findall(text)))
    latin = len(_WORD.findall(text))
    whole = chinese + latin
    if not whole or chinese / whole > 0.75:
        return "zh" if chinese or not latin else "en"
    return "en" if chinese / whole < 0.08 else "zh+en"
