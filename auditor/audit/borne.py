"""Borne: 前述责任由研发方承担, "the foregoing duties are the Brand's": who owes what the sentence before it orders of nobody."""

import re
from collections.abc import Sequence

from auditor.audit.statements import PARTY, Event, Modality, Scope, Statement
from auditor.contract import Side

_BORNE = re.compile(
    "(?:前述|上述|以上|前款|前列|上列|该等|此项|该项|这些)(?:各项|所有|全部|一切)?(?:责任|义务|工作|事项|职责|动作|措施)(?:均|皆|概|全部|一概|统一|都)?(?:由|归|是)$"
)
_BORNE_EN = frozenset("duti oblig respons task step".split())
_POINTING_BACK = frozenset("the these those such forego abov aforesaid".split())
_OPENS = 24
_UNSAID = frozenset((None, Side.BOTH))
_ORDERED = frozenset((Modality.MUST, Modality.MUST_NOT))


def note_borne(norms: Sequence[str], statement: Statement, events: Sequence[Event], before: Statement | None) -> bool:
    """Give the duties of the sentence before, whose bearer nobody named, to whom this sentence names; whether it did."""
    party = next((event for event in events if event[2] == PARTY and event[0] - statement.start <= _OPENS), None)
    if party is None or before is None or party[3] is None:
        return False
    said = norms[statement.start : party[0]]
    english = bool(said) and said[0] in _POINTING_BACK and not _BORNE_EN.isdisjoint(said)
    if not english and not _BORNE.match("".join(said)):
        return False
    changed = False
    for place, mark in enumerate(before.marks):
        if mark.scope is Scope.MAIN and mark.modality in _ORDERED and mark.bearer in _UNSAID:
            before.marks[place] = mark._replace(bearer=party[3])
            changed = True
    return changed
