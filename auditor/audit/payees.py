"""Payees: to whom money goes. What is returned to the KOL is owed by the brand, whoever the sentence speaks of."""

import re
from collections.abc import Sequence

from auditor.audit.statements import DAMAGES, PARTY, Event, Mark, Modality, Statement
from auditor.contract import Side

REFUND, PAY_WORD = "REFUND", "PAY_WORD"
_GONE = frozenset(("MONEY_RETURNED", "MONEY_BACK", "LOSS_OF_FEE"))
"""Words that tell of money lost to the KOL, whoever the sentence speaks of: no loss where she is paid."""
_MONEY = frozenset((REFUND, DAMAGES, PAY_WORD)) | _GONE
_GIVING = frozenset(("给", "予", "至", "与", "于", "还", "回"))
_ENDS = frozenset(",;。.:!)")
_DEPOSITS = ("保证金", "押金", "定金", "履约金")
_STAYS = frozenset((Modality.MUST_NOT, Modality.NEED_NOT, Modality.NONE_SUCH))
_REACH = 8


def note_payees(norms: Sequence[str], statement: Statement, events: Sequence[Event]) -> None:
    """Let the other side bear what is paid to one: 保证金退还乙方, "the deposit is returned to the Creator"."""
    parties = {event[0]: event for event in events if event[2] == PARTY}
    _note_what_she_had(norms, statement, parties)
    if not parties or _MONEY.isdisjoint([event[2] for event in events]):
        return
    lost: list[Mark] = []
    for place, mark in enumerate(statement.marks):
        if mark[0] not in _MONEY or mark.modality in _STAYS:
            continue
        payee = _payee(norms, statement.segments[mark.segment], mark, parties)
        if payee is Side.KOL and mark[0] in _GONE:
            lost.append(mark)
        elif payee is Side.KOL and mark.bearer is not Side.OTHER:
            statement.marks[place] = mark._replace(bearer=Side.BRAND, modality=Modality.MUST, right=False)
        elif payee is Side.BRAND and mark.bearer in (None, Side.BRAND) and mark.modality is not Modality.MAY:
            statement.marks[place] = mark._replace(bearer=Side.KOL)
    for mark in lost:
        statement.marks.remove(mark)


_SHE_HAD = re.compile(
    r"已经?(?:发放|支付|结算|给付|预付|领取|付|发|领)的?(?P<what>[^,;。]{0,10}?)(?:应当?|须|需|一并|全部|如数|全额)+"
)


_GIVEN_BACK = re.compile(
    r"(?:repay|refund|return|forfeitur|disgorg)[a-z]* of (?:(?:the|all|ani|her|his|it) )?(?:[a-z]+ ){0,2}(?:fee|remuner|price|sum|amount|payment|instal|money|advanc|retain)"
)


_RETURNED_ZH = re.compile(
    r"(?P<what>酬劳|报酬|酬金|服务费|代言费|合作费|推广费|坑位费|费用|款项|稿费|佣金)[^,;。]{0,4}?(?:全数|全额|悉数|如数|全部|一律|原路)+(?:返还|退还|退回|缴回|归还)"
)


def _note_what_she_had(norms: Sequence[str], statement: Statement, parties: dict[int, Event]) -> None:
    """已发放的补贴应在七天内退回: who has been paid gives it back, though the sentence names nobody and the one before it the brand."""
    for place, mark in enumerate(statement.marks):
        if mark[0] != REFUND or mark.bearer is not Side.BRAND or mark.modality is Modality.MAY:
            continue
        start, end = statement.segments[mark.segment]
        chinese = "".join(norms[start:end])
        had = _SHE_HAD.search(chinese) or _RETURNED_ZH.search(chinese)
        had = had or _GIVEN_BACK.search(" ".join(norms[start:end]))
        if had and not _is_deposit(had) and not any(start <= at < end for at in parties):
            statement.marks[place] = mark._replace(bearer=Side.KOL)


def _is_deposit(had: re.Match[str]) -> bool:
    return str(had.groupdict().get("what", "")).endswith(_DEPOSITS)


def _payee(
    norms: Sequence[str], segment: tuple[int, int], mark: Mark, parties: dict[int, Event]
) -> Side | None:
    """The party named behind the words for the payment: 退还乙方, 退还给乙方, refunded (in full) to you."""
    at, stop = mark.end, segment[1]
    if norms[mark.start].isascii():
        for here in range(mark.end - 1, min(mark.end + _REACH, stop - 1)):
            if norms[here] == "to":
                party = parties.get(here + 1) or (parties.get(here + 2) if norms[here + 1] == "the" else None)
                return party[3] if party else None
        return None
    given = norms[at - 1] in _GIVING - {"还"}
    while at < stop and norms[at] in _GIVING:
        given = True
        at += 1
    party = parties.get(at)
    if party is None:
        return None
    behind = "".join(norms[party[1] : party[1] + 3])
    ends = party[1] >= stop or norms[party[1]] in _ENDS
    return party[3] if given or ends or behind.startswith(_DEPOSITS) else None
