"""Whether a file is a new draft of a contract that is known: the same parties, a like name, mostly the same words."""

import os
import re
import unicodedata
from difflib import SequenceMatcher

from auditor.audit.model import Audit
from auditor.workspace.names import folded, well_formed

NAMES_ALIKE = 0.6
"""How alike file names must be between the same two parties: "咖啡推广合同" and "咖啡品牌推广合同" are (0.86), "咖啡推广合同"
and "保密协议" are not (0)."""

WORDS_ALIKE = 0.3
"""How much of the words must be shared between the same two parties. A round that rewords one article of a short
contract and adds six leaves 0.39 of them; two of the sample contracts share at most 0.04."""

UNNAMED_WORDS_ALIKE = 0.85
"""The same where a party is not named. Two contracts made from one form, with one article of eight exchanged, share 0.8
of their words and may be of different people: only a draft that changes a few sentences passes (0.97)."""

_LENGTH = 5
"""Characters of a shingle: longer than most Chinese words, so that a shared word alone counts for nothing."""

_SHORTEST_NAME = 2
"""Letters that the name of a file must have before it can stand for the parties."""

_COUNTED = re.compile("第?[一二三四五六七八九十]+[稿版次轮]")
_MARKS = re.compile(
    "修改稿|修订稿|修订版|修改版|修改|修订|终稿|定稿|最终稿|最终版|最终|清洁版|清洁|审阅版|审阅|批注版|批注|签署版|签字版|"
    "盖章版|扫描件|初稿|草稿|草案|新版|旧版|副本|复件|[年月日号第稿版]"
)
_LATIN_MARKS = frozenset(
    "v ver version final clean draft drafts rev revised revision redline redlined marked markup tracked changes "
    "copy of new old signed executed scan edit edited comments nd rd th st".split()
)
_WORDS = re.compile("[a-z]+|[^\\W\\d_a-z]+")


def continues(old: Audit, new: Audit) -> bool:
    """Whether ``new`` is another draft of the contract that ``old`` is a draft of.

    Different parties never continue each other. Where a brand or a KOL is not named on either side, the file names
    have to be the same but for version marks, and nearly all the words.
    """
    sides = [(_named(old, role), _named(new, role)) for role in ("brand", "kol")]
    if any(before and after and before != after for before, after in sides):
        return False
    first, second = stem(old.path), stem(new.path)
    if all(before and after for before, after in sides):
        alike = SequenceMatcher(None, first, second, autojunk=False).ratio() >= NAMES_ALIKE
        return alike and _shared_words(old, new) >= WORDS_ALIKE
    alike = first == second and len(first) >= _SHORTEST_NAME
    return alike and _shared_words(old, new) >= UNNAMED_WORDS_ALIKE


def parties_key(audit: Audit) -> str:
    """What two drafts have in common that name both sides; empty if one is not named."""
    sides = [_named(audit, role) for role in ("brand", "kol")]
    return well_formed("|".join("&".join(sorted(side)) for side in sides)) if all(sides) else ""


def stem(path: str) -> str:
    """What the file is called without dates, digits and marks of its version."""
    name, _ = os.path.splitext(re.split(r"[\\/]", path)[-1])
    dressed = unicodedata.normalize("NFKC", name).casefold()
    words = _WORDS.findall(_MARKS.sub("", _COUNTED.sub("", dressed)))
    kept = "".join(word for word in words if word not in _LATIN_MARKS)
    return well_formed(kept)


def _named(audit: Audit, role: str) -> frozenset[str]:
    names = (folded(party.name) for party in audit.parties if party.role == role)
    return frozenset(name for name in names if any(map(str.isalpha, name)))


def _shared_words(old: Audit, new: Audit) -> float:
    """The part of all shingles of their evidence that stands in both; nothing if there is no evidence."""
    before, after = _shingles(old), _shingles(new)
    return len(before & after) / len(before | after) if before and after else 0.0


def _shingles(audit: Audit) -> set[str]:
    texts = {span.text for clause in audit.clauses for span in clause.evidence}
    for clause in audit.clauses:
        texts.update(span.text for element in clause.elements for span in element.evidence)
    found: set[str] = set()
    for text in map(folded, texts):
        found.update(text[start : start + _LENGTH] for start in range(max(len(text) - _LENGTH + 1, 1)))
    return found
