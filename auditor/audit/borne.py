"""Borne: 前述责任由研发方承担, "the foregoing duties rest with the Brand": who owes what the sentence before it orders of nobody."""

import re
from collections.abc import Sequence

from auditor.audit.statements import PARTY, Event, Modality, Scope, Statement
from auditor.language.tokens import Tokens

_BORNE = re.compile(
    "(?:前述|上述|以上|前款|前列|上列|该等|此项|该项|这些)(?:各项|所有|全部|一切)?(?:责任|义务|工作|事项|职责|动作|措施)(?:均|皆|概|全部|一概|统一|都)?(?:由|归|是)$"
)
_BORNE_BY = re.compile("(?:全部|独自|单独|一方|自行|各自)?(?:承担|负担|履行|负责|完成|执行|办理)[。;,]")
_HEAD_EN = re.compile(
    r"(?:the|these|those|such)(?: (?:foregoing|above|aforesaid|said|same))? (?:duties|duty|obligations?|responsibilit(?:y|ies)|tasks?|steps?)"
    r" (?:(?:rests?|lies?|lie) (?:solely |only )?with|falls? (?:up)?on|(?:are|is|shall be|will be|must be) (?:borne|performed|carried out|discharged|undertaken) by)(?: the)?"
)
_OPENS, _BEHIND = 24, 6
_ORDERED = frozenset((Modality.MUST, Modality.MUST_NOT))


def note_borne(
    tokens: Tokens, statement: Statement, events: Sequence[Event], before: Statement | None
) -> bool:
    """Give the duties of the sentence before, whose bearer nobody named, to whom this sentence names; whether it did. Whom the
    duties are owed to, and who watches over them, does not bear them."""
    party = next(
        (event for event in events if event[2] == PARTY and event[0] - statement.start <= _OPENS), None
    )
    if party is None or before is None or party[3] is None or not _tells_who_bears(tokens, statement, party):
        return False
    changed = False
    for place, mark in enumerate(before.marks):
        if mark.scope is Scope.MAIN and mark.modality in _ORDERED and mark.bearer is None:
            before.marks[place] = mark._replace(bearer=party[3])
            changed = True
    return changed


def _tells_who_bears(tokens: Tokens, statement: Statement, party: Event) -> bool:
    if party[0] <= statement.start:
        return False
    said = tokens.surface(statement.start, party[0])
    behind = (
        tokens.surface(party[1], min(party[1] + _BEHIND, statement.end)) if party[1] < statement.end else ""
    )
    if _BORNE.fullmatch(said):
        return _BORNE_BY.match(behind) is not None
    return _HEAD_EN.fullmatch(said) is not None and behind[:1] in ("", ".", ";", ",")
