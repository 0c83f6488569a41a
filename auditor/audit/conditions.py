"""Conditions: where one ends that no comma parts from its rule."""

import re

from auditor.audit.statements import (
    CONDITION,
    MODALITIES,
    OPENINGS,
    PARTY,
    Event,
    Statement,
    breach_at,
)
from auditor.contract import Side

IFS = frozenset("如若倘")
"""What opens a condition with one character."""
CONDITION_ENDS = frozenset("的时后者")
_NOUN_ENDS = frozenset(
    "善后 售后 记者 费者 作者 读者 患者 三者 用者 争者 业者 与者 看者 好者 害者 有者 听者 播者 导者 理者 购者 赛者 爱者 老者 学者 游者 标的 目的 小时 及时 随时 按时 准时 临时".split()
)
_FORBIDDEN = "不得"
RECEIVED = ("收到", "接到", "接获", "在收到", "在接到")
"""What whoever is called upon does with the call of the other one: 收到甲方通知后."""
_JOINING = frozenset((PARTY, *MODALITIES))
_PHRASE_OPENINGS = frozenset(("in", "upon", "follow", "on"))
_PRONOUNS = frozenset(("she", "he", "it", "they", "you"))
_JOINS = frozenset(("nor", "or", "and"))
_AT_ONCE, _JOINED = 2, 6
_TIMES = frozenset("在于自当待从")


def ends_condition(norms: list[str], start: int, end: int) -> bool:
    """Whether a segment ends as conditions do, 乙方违约的, 合同终止后, and not in a noun: 配合善后, 告知记者."""
    at = end - 2 if norms[end - 1] in ",:;。." else end - 1
    if norms[at] == "内" and norms[end - 1] == "," and first_notice(norms, start, at) < at:
        return "后" in norms[start:at] or "起" in norms[start:at]  # 甲方在群里通知后六小时内，须…
    if norms[at] == "者" and _FORBIDDEN in "".join(norms[start:at]):
        return False  # 乙方不得贬低品牌及其追随者: whom the ban protects
    return at >= start and norms[at] in CONDITION_ENDS and norms[at - 1] + norms[at] not in _NOUN_ENDS


def named_before_condition(norms: list[str], events: list[Event]) -> bool:
    """甲方应支付违约金，乙方如另有损害，并得请求赔偿: a party right before 如 is the subject of the rule behind it as well."""
    if not events or events[0][2] != PARTY:
        return False
    end = events[0][1]
    return end < len(norms) and norms[end] in IFS


def calls_upon(norms: list[str], start: int, end: int, events: list[Event]) -> bool:
    """甲方说撤视频，2小时内隐藏: what the brand says, before a comma behind which somebody has so much time for it."""
    if norms[end - 1] != "," or end - start > _SHORT_CALL or not events or events[0][2] != PARTY:
        return False
    first, behind, _, side = events[0]
    called = first == start and side is Side.BRAND and "".join(norms[behind : behind + 2]).startswith(_SAYS)
    if not called or any(event[2] in MODALITIES for event in events):
        return False
    return _IN_TIME.search("".join(norms[end : end + _TIME_FOLLOWS])) is not None


_SAYS = ("说", "喊", "叫", "要求", "通知", "提出", "点名", "吩咐", "发话", "让")
_SHORT_CALL, _TIME_FOLLOWS = 30, 12
_IN_TIME = re.compile(
    "^[^,。;]{0,6}?(?:[0-9一二两三四五六七八九十半]+个?(?:小时|分钟|日|天)|当天|当日|立即|马上|立刻)之?内?"
)


def first_notice(norms: list[str], start: int, end: int) -> int:
    """Where in a condition a party that stands at its head tells the other something: 甲方以邮件通知后, once the Brand
    notifies …; ``end`` where nobody does, or where the party is told: 甲方收到通知后."""
    for at in range(start, end):
        if norms[at] in _RECEIVES or "".join(norms[at : at + 2]) in _RECEIVES_ZH:
            return end
        if norms[at] in _TELLS or "".join(norms[at : at + 2]) in _TELLS_ZH:
            return at
    return end


_RECEIVES = frozenset("receiv get obtain learn".split())
_RECEIVES_ZH = frozenset("收到 接到 接获 获悉 得知 知悉 知道 应当 不得 未经 应在 须在 应于 须于".split())
_TELLS = frozenset("notifi notic inform request ask instruct tell messag email text demand".split())
_TELLS_ZH = frozenset(
    "通知 要求 说了 讲了 提了 告诉 反馈 提出 指示 指令 请求 告知 发出 发送 提示 催告 来电 去函 书面 发函".split()
)


def rule_in_condition(norms: list[str], segment: tuple[int, int], events: list[Event]) -> int:
    """Where in a condition without a comma the rule begins; the number of events if it does not."""
    start, end = segment
    opened = next((k for k, e in enumerate(events) if e[2] == CONDITION and e[0] <= start + 4), None)
    if opened is None:
        return len(events)
    if norms[events[opened][0]].isascii():
        paying = _pays_at(norms, events[opened][1], end)
        if paying < end:
            return next((k for k, event in enumerate(events) if event[0] >= paying), len(events))
        return _english(norms, events, opened)
    if ends_condition(norms, start, end):
        return len(events)
    for k in range(opened + 1, len(events)):
        if events[k][2] == "MUST" and norms[events[k][0]] == "同":
            continue  # 未经甲方同意: the consent is part of the condition
        if events[k][2] in {"MUST", "MUST_NOT", "MAY", "NEED_NOT"}:
            return k - 1 if events[k - 1][2] == PARTY and k - 1 > opened else k
    return len(events)


def _pays_at(norms: list[str], start: int, end: int) -> int:
    """Where in a condition somebody pays for it, no comma between: if the Creator breaches this she pays $5,000."""
    broken = False
    for at in range(start, end - 1):
        broken = (broken or norms[at] in _BREAKS) and norms[at] not in _GOES_ON
        if broken and norms[at] in _PAYERS and norms[at + 1] in _PAYS:
            return at
    return end


_BREAKS = frozenset("breach break broken broke default fail violat".split())
_GOES_ON = frozenset("befor after until and or".split())
_PAYERS = frozenset("she he they you creator talent influenc ambassador artist athlet host".split())
_PAYS = frozenset("pay owe forfeit refund repay repai return compens indemnifi lose reimburs".split())


def rule_before_time(norms: list[str], segment: tuple[int, int], events: list[Event]) -> int:
    """乙方无须在合作期内及其后，…: how many events of a segment that ends in a time belong to the rule before it."""
    start = segment[0]
    if any(event[2] in OPENINGS and event[0] <= start + 4 for event in events):
        return 0
    for k, (_, end, concept, _) in enumerate(events):
        if concept in MODALITIES:
            return k + 1 if end < segment[1] and norms[end] in _TIMES else 0
    return 0


def _english(norms: list[str], events: list[Event], opened: int) -> int:
    """In the event of bad publicity the Creator shall …, if you tell anyone you must …: the rule begins with its
    own subject, behind that of the condition."""
    phrase = norms[events[opened][0]] in _PHRASE_OPENINGS
    for k in range(opened + 1, len(events)):
        at = events[k][0] - 1
        if events[k][2] in MODALITIES and norms[at] in _PRONOUNS and at != events[opened][1]:
            return k  # if the Creator receives designs she shall keep them secret; but not: if you don't follow this
    for k in range(opened + 1, len(events) - 1):
        if events[k][2] != PARTY or (not phrase and (k < opened + 3 or events[k - 1][2] in _JOINING)):
            continue
        following = next((e for e in events[k + 1 :] if e[2] in MODALITIES), None)
        # … neither the Talent nor her agent shall
        if following is None:
            continue
        joined = not _JOINS.isdisjoint(norms[events[k][1] : events[k][1] + 1])
        near = _JOINED if joined else _AT_ONCE
        if following[0] - events[k][1] <= near:
            return k
    return len(events)


def note_doing_so(norms: list[str], statement: Statement, events: list[Event]) -> None:
    """If Pitmaster does, …: what the sentence before forbids is done, whatever the party is called."""
    opened = {event[1] for event in events if event[2] == CONDITION}
    for _, at, concept, side in events:
        if (
            concept != PARTY
            or side is Side.BRAND
            or norms[at : at + 1] != ["doe"]
            or norms[at + 1 : at + 2] not in _SO
        ):
            continue
        number, start = next((n, first) for n, (first, end) in enumerate(statement.segments) if at < end)
        if any(start < end < at for end in opened):
            statement.marks.append(breach_at(at, number, side))


_SO = ([","], ["so"], ["this"], ["that"])
