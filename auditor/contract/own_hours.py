"""Own hours: a contract that says which hours count (“小时”仅计工作日9时至18时) means working hours by every hour."""

import re
from dataclasses import replace

from auditor.language.marked import Marked
from auditor.language.quantity_types import Unit

_WORK = "(?:工作|营业|办公|上班|交易|银行)"
_WORK_EN = r"(?:business|working|office|opening|banking|banks?|weekdays?|trading)"
_HOURS_COUNT = re.compile(
    rf"[“\"「]小时[”\"」][^。\n]{{0,24}}(?:指|计|按|算)[^。\n]{{0,24}}{_WORK}"
    rf"|(?:本(?:合同|协议|约定|条)(?:所称|所指|中|项下)?的?|所称的?|上述|前述)小时(?:数)?(?:均|皆|仅|只|系|是)[^。\n]{{0,12}}(?:指|计|按|算)[^。\n]{{0,24}}{_WORK}"
    rf"|[“\"]hours?[”\"][^.\n]{{0,80}}\b(?:counts?|means?|refers? to|runs?|is|are)\b[^.\n]{{0,80}}\b{_WORK_EN}\b"
    rf"|\bhours (?:only )?(?:count|run|are counted|are reckoned) (?:only )?[^.\n]{{0,60}}\b{_WORK_EN}\b"
)
_MAY_COUNT = re.compile(r"小时(?:[”\"」]|数?[均皆仅只系是])|hours?(?:[”\"]| (?:only|count|run|are))")
"""What every match of `_HOURS_COUNT` holds, and hardly any other contract."""
_OR_NOT = re.compile(
    r"非|不论|无论|包括|含|自然|\b(?:not|rather|including|regardless|through|weekends?|holidays?|clock|calendar)\b"
)
"""“小时”指自然小时，而非工作小时: every hour counts."""


def with_own_hours(marked: Marked) -> Marked:
    """``marked`` with its hours as working hours, where it says that no other hours count."""
    said = _HOURS_COUNT.search(marked.text) if _MAY_COUNT.search(marked.text) else None
    if said is None or _OR_NOT.search(said.group()):
        return marked
    durations = tuple(
        replace(one, unit=Unit.WORKING_HOUR) if one.unit is Unit.HOUR else one
        for one in marked.quantities.durations
    )
    return replace(marked, quantities=replace(marked.quantities, durations=durations))
