"""Model wording in a contract's own names: in a contract whose 甲方 is the KOL it must not bind the brand instead.

In a rule pack 甲方 and "the Company" stand for the brand, 乙方 and "the Influencer" for whoever signs on the KOL's
side, 达人 for the KOL.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from operator import ne

from opencc import OpenCC

from auditor.contract.model import Party, Role, Side
from auditor.errors import Bilingual
from auditor.language.fold import is_cjk

_BRAND, _KOL_SIDE, _KOL = "甲方", "乙方", "达人"
_ENGLISH_BRAND, _ENGLISH_KOL = "Company", "Influencer"
_CHINESE_NAMES = re.compile(f"{_KOL_SIDE}及{_KOL}|{_BRAND}|{_KOL_SIDE}|{_KOL}|本合同")
_ENGLISH_NAMES = re.compile(rf"\b(the|The)\s({_ENGLISH_BRAND}|{_ENGLISH_KOL})\b")
_LETTERED = {"甲方": "Party A", "乙方": "Party B", "丙方": "Party C", "丁方": "Party D"}
"""How bilingual contracts call in English whom they label so in Chinese."""

_ORGANISATIONS = ("公司", "工作室", "中心", "事务所", "個體工商戶", "个体工商户", "商行", "经营部")
_LOOKED_AT, _TRADITIONAL = 2000, 0.05
"""Characters from which the script is told, and the share of those written otherwise in Simplified Chinese."""


@dataclass(frozen=True, slots=True)
class OwnNames:
    """What a contract calls its parties and itself; an empty name leaves that of the rule pack."""

    chinese: Mapping[str, str]
    english: Mapping[str, str]
    traditional: bool = False

    def put_into(self, wording: Bilingual) -> Bilingual:
        """The wording with the contract's names for those of the rule pack, and in its script."""
        chinese = _to_traditional().convert(wording.zh) if self.traditional else wording.zh
        return Bilingual(
            _CHINESE_NAMES.sub(self._chinese, chinese), _ENGLISH_NAMES.sub(self._english, wording.en)
        )

    def _chinese(self, found: re.Match[str]) -> str:
        return self.chinese.get(found[0], found[0])

    def _english(self, found: re.Match[str]) -> str:
        name = self.english.get(found[2], "")
        if not name:
            return found[0]
        return name[0].upper() + name[1:] if found[1] == "The" else name


@cache
def _to_simplified() -> OpenCC:
    return OpenCC("t2s")


@cache
def _to_traditional() -> OpenCC:
    return OpenCC("s2tw")


def own_names(parties: Iterable[Party], text: str) -> OwnNames:
    """The names in a contract with these parties and this text; without both sides those of the pack stay."""
    labelled = [party for party in parties if party.label]
    brand = next((party for party in labelled if party.side is Side.BRAND), None)
    kol = next((party for party in labelled if party.role is Role.KOL and party.side is Side.KOL), None)
    agency = next((party for party in labelled if party.role is Role.AGENCY and party.side is Side.KOL), None)
    side, traditional = kol or agency, _is_traditional(text)
    if brand is None or side is None:
        # With one name from the pack and one from the contract both could mean the same party.
        return OwnNames(_kind(text), {}, traditional)
    english = {_ENGLISH_BRAND: _in_english(brand.label, text), _ENGLISH_KOL: _in_english(side.label, text)}
    return OwnNames(_chinese(brand, kol, agency) | _kind(text), english, traditional)


def _chinese(brand: Party, kol: Party | None, agency: Party | None) -> dict[str, str]:
    signing = [party.label for party in (agency, kol) if party is not None]
    if not all(any(map(is_cjk, label)) for label in (brand.label, *signing)):
        return {}
    side = "及".join(signing)
    names = {_BRAND: brand.label, _KOL_SIDE: side}
    if kol is None or (agency is None and kol.name.endswith(_ORGANISATIONS)):
        return names | {f"{_KOL_SIDE}及{_KOL}": f"{side}及{_KOL}"}  # the KOL herself does not sign
    return names | {_KOL: kol.label, f"{_KOL_SIDE}及{_KOL}": side}


def _kind(text: str) -> dict[str, str]:
    """What the contract calls itself."""
    agreements = text.count("本协议") + text.count("本協議")
    return {"本合同": "本协议"} if agreements > text.count("本合同") else {}


def _is_traditional(text: str) -> bool:
    start = text[:_LOOKED_AT]
    if start.isascii():
        return False
    simplified = _to_simplified().convert(start)
    changed: int = sum(map(ne, start, simplified))
    return changed > _TRADITIONAL * len(start)


def _in_english(label: str, text: str) -> str:
    """The label with its article, if the contract gives it one; nothing for a label that is not English."""
    label = _LETTERED.get(label, label)
    if not label or any(map(is_cjk, label)):
        return ""
    bare = re.compile(rf"\b{re.escape(label)}\b", re.IGNORECASE)
    with_article = re.compile(rf"\bthe\s+{re.escape(label)}\b", re.IGNORECASE)
    count = partial(_count, text)
    if label in _LETTERED.values() and not count(bare):
        return ""
    return f"the {label}" if 2 * count(with_article) > count(bare) else label


def _count(text: str, pattern: re.Pattern[str]) -> int:
    return sum(1 for _ in pattern.finditer(text))
