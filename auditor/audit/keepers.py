"""Keepers: who must keep secret what is the KOL's own, and who may tell a secret without being asked."""

import re
from collections.abc import Sequence
from itertools import pairwise

from auditor.audit.statements import PARTY, PRIOR_CONSENT, Event, Modality, Scope, Statement
from auditor.contract import Side
from auditor.language.tokens import Tokens

UNASKED = "UNASKED"
"""未经甲方同意，可以…: a permission that waits for nobody's consent."""
_REFUSING = frozenset(("未", "非", "无", "不", "没", "without"))
_OPENS, _REACH = 14, 12
_HERS_ZH = re.compile(
    "(?:所?(?:提供|披露|透露|交付|告知|拥有|持有)(?:给?甲方|给对方)?)?[的之][^,;。:]{0,12}?(?:信息|资讯|秘密|隐私|数据|报价)"
)
_HERS_EN = re.compile(
    r"\b(?:information|secrets?|data)\b(?: [a-z-]+){0,6}? (?:of|from|about|concerning|belonging to|(?:disclosed|supplied|provided) by|(?:receives?|received|obtains?|obtained|learns?|learnt) from)(?: the)?$"
)
_SECRECY = frozenset(("KEEP_SECRET", "KEEP", "DISCLOSE", "DISCLOSE_STRONG", "TELL", "USE_SECRET"))
_RULES = frozenset(("MUST", "MUST_NOT"))
_ORDERED = frozenset((Modality.MUST, Modality.MUST_NOT))


def note_keeper(tokens: Tokens, statement: Statement, events: Sequence[Event]) -> None:
    """乙方的未公开信息，未经其同意不得披露; "information from the Creator shall be kept confidential": where nobody is named whom
    that binds, it is who gets to know it, and not the KOL."""
    if not any(mark.concept in _SECRECY and mark.modality in _ORDERED for mark in statement.marks):
        return
    named = [event for event in events if event[2] == PARTY]
    owner = next((one for one in named if _owns_information(tokens, statement, one)), None)
    if owner is None:
        return
    heads = owner is named[0] or tokens.norms[owner[0]].isascii()
    bound = [event[0] for event, behind in pairwise(events) if event[2] == PARTY and behind[2] in _RULES]
    until = next((start for start in bound if start > owner[0]), statement.end)
    for place, mark in enumerate(statement.marks):
        ordered = mark.concept in _SECRECY and mark.modality in _ORDERED and mark.scope is Scope.MAIN
        told = mark.bearer is None or (mark.bearer is Side.KOL and heads)
        if ordered and told and mark.start < until:
            statement.marks[place] = mark._replace(bearer=Side.BRAND)
    statement.gather()


def _owns_information(tokens: Tokens, statement: Statement, owner: Event) -> bool:
    start, end, _, side = owner
    if side is not Side.KOL or start - statement.start > _OPENS:
        return False
    if tokens.norms[start].isascii():
        return _HERS_EN.search(tokens.words(statement.start, start)) is not None
    return _HERS_ZH.match("".join(tokens.norms[end : min(end + _REACH + _OPENS, statement.end)])) is not None


def note_unasked(norms: Sequence[str], statement: Statement) -> None:
    """未经甲方书面同意，可以向第三方披露; "may, without the Brand's consent, disclose": what is allowed so needs no consent."""
    for consent in statement.by_concept.get(PRIOR_CONSENT, ()):
        if norms[consent.start] not in _REFUSING and norms[consent.start - 1] not in _REFUSING:
            continue
        behind = (mark for mark in statement.marks if mark.segment > consent.segment)
        ruling = next((mark for mark in behind if mark.modality is not Modality.PLAIN), None)
        if ruling is not None and ruling.modality is Modality.MAY and ruling.scope is Scope.MAIN:
            statement.marks.append(ruling._replace(concept=UNASKED))
            statement.by_concept[UNASKED] = statement.marks[-1:]
