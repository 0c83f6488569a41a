"""Lists: which words lead into one, and what kind of list it is."""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence

from auditor.audit.statements import (
    CONDITION,
    GRAVE_BREACH,
    MODALITIES,
    OPPOSITE,
    Modality,
    Scope,
    Statement,
)
from auditor.contract import Side

_TAIL = 12
_BEFORE_A_LIST = ("如下", "下列", "如下表", "如下表所示", "下表", "asfollow", "follow")
_LISTED_KINDS = re.compile(
    r"(?:下列|以下|如下)(?:任何|任一)?(?:行为|情形|情况|事项|义务|规定|各项|内容|要求|承诺|保证)(?:之一)?$"
)
_LISTS = re.compile(
    r"(?:下列|以下|如下|下述).{0,8}(?:情形|情况|事件|事由|行为|之一)|之一|下表.{0,6}(?:任一|任何|所列|情形)|(?:ani|any|one|each)of(?:the)?follow|(?:ani|any|an|each)event(?:in|list|set|of)|followevent|followcircumst|followoccur"
)
_LEADING_DASHES = ([":", "-"], ["-", "-"])
_ANNOUNCES = re.compile(
    r"(?:下列|以下|如下|下述)(?:各项|任何|任一|任意|全部|一切|之|的)*(?:行为|情形|情况|事项|义务|规定|要求|承诺|保证|规范|准则|活动|约定|行动|事情|责任|事实|陈述|声明)"
    r"|(?:ani|any|one|each|all|none)of(?:the)?follow"
    r"|the(?:follow|below)(?:act|action|activ|conduct|oblig|undertak|coven|requir|standard|rule|duti|condit|restrict|promis|[:,])"
)
_TABLE = re.compile(
    r"下表|下列表格|以下表格|(?:this|the|follow)tabl(?:e|below|here)?|tablebelow|scheduleandtablbelow"
)
_WHEN_ONE_OCCURS = re.compile(
    r"(?:在|于|当|遇|若|如|出现|发生).{0,6}(?:下列|以下|如下|下述).{0,10}(?:时|后|的|情况下|情形下),?$"
)
_IFS = frozenset(("if", "when", "where", "that"))
_DUTY_FOLLOWS = frozenset(("应", "当", "须", "需", "shall", "must", "will", "to"))
_ON_RECEIPT, _SHORT_LEAD = ("后:", "之后:", "后,:", "时:"), 20
_SEES_TO = tuple(f"{verb}其" for verb in ("使", "令", "促使", "督促", "确保", "保证", "约束"))
_Named = tuple[int, int, Side]


def ends_in_colon(norms: list[str], end: int) -> bool:
    """Whether what ends before a token leads into a list, be it with ":-" as in Hong Kong, or with a long dash."""
    return norms[end - 1] == ":" or norms[end - 2 : end] in _LEADING_DASHES


def leads_list(norms: list[str], start: int, end: int) -> bool:
    """Whether a passage without a colon leads into a list: …如下, 不得有下列行为, (the following acts are barred)."""
    tail = "".join(norms[max(start, end - _TAIL) : end]).rstrip("。.:)")
    return tail.endswith(_BEFORE_A_LIST) or bool(_LISTED_KINDS.search(tail))


def leads_table(norms: list[str], statement: Statement) -> bool:
    """Whether a sentence speaks of the table behind it: on any event in this table, 下表所列情形."""
    return bool(_TABLE.search("".join(norms[statement.start : statement.end])))


def lists_events(norms: list[str], statement: Statement) -> bool:
    """乙方有下列情形之一的，甲方有权解除：, Brand may terminate if any of the following occurs: the list is of events."""
    if norms[statement.end - 2] in _DUTY_FOLLOWS:
        return False  # in any of the following events Talent shall:
    # Upon the Brand's call Talent shall do each of the following: the last word of a segment tells what it ends as.
    last = {mark.segment: mark for mark in statement.marks}
    conditions = {number for number, mark in last.items() if mark.scope is Scope.CONDITION}
    listing = [
        number
        for number, (start, end) in enumerate(statement.segments)
        if _LISTS.search("".join(norms[start:end]))
    ]
    if not listing:
        return False
    start, end = statement.segments[listing[-1]]
    occurs = _WHEN_ONE_OCCURS.search("".join(norms[start:end]))
    return listing[-1] in conditions or bool(occurs) or _ranks_as_breach(statement, listing[-1])


def ends_in_condition(norms: list[str], statement: Statement, named: Collection[int]) -> bool:
    """Sponsor may cancel if, during the Term, Creator: • …; • …: the items are of events, and end the condition. ``named`` are
    the tokens behind the parties. But in "Creator shall, if asked: (a) …" they are what is owed."""
    last = statement.end - (norms[statement.end - 1] == ":")
    if last not in named and norms[last - 1] not in _IFS:
        return False
    opened = [mark.start for mark in statement.by_concept.get(CONDITION, ()) if norms[mark.start].isascii()]
    ruled = [mark for mark in statement.marks if mark.concept in MODALITIES]
    return bool(opened and ruled) and ruled[-1].modality is Modality.MAY and ruled[-1].start < opened[-1]


def _ranks_as_breach(statement: Statement, segment: int) -> bool:
    """Whether a segment says what breach the items of its list are, and forbids none: 以下行为构成根本违约."""
    here = [mark for mark in statement.by_concept.get(GRAVE_BREACH, ()) if mark.segment == segment]
    return bool(here) and all(mark.modality is Modality.PLAIN for mark in here)


def announces_list(norms: list[str], start: int, end: int) -> bool:
    """Whether a segment says what the list behind it is of: 不得有下列行为, shall do none of the following."""
    return bool(_ANNOUNCES.search("".join(norms[start:end])))


def called_to_act(norms: list[str], statement: Statement, parties: Iterable[_Named]) -> Side | None:
    """乙方收到处置单后：…: whoever has received it does what the list says."""
    words = "".join(norms[statement.start : statement.end])
    if not words.endswith(_ON_RECEIPT) or len(words) > _SHORT_LEAD:
        return None
    named = next((side for start, _, side in parties if start == statement.start), None)
    return named if named in OPPOSITE else None


def kept_in_line(norms: list[str], statement: Statement, parties: Sequence[_Named]) -> bool:
    """经纪公司应约束主播，使其不从事下列行为：…: the list is of what the KOL does not do."""
    start, end = statement.segments[-1]
    behind = parties[bisect_left(parties, (statement.start,)) :]
    named = any(side is Side.KOL for at, _, side in behind if at < end)
    return named and "".join(norms[start:end]).startswith(_SEES_TO)
