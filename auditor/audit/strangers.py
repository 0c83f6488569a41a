"""Strangers: who acts beside the parties and signs nothing, 甲方聘请的监测公司须保密, "the printers shall"."""

import re

from auditor.audit.surroundings import POINTING

_LONGEST = 6
_HIRED = frozenset("appoint engag hire retain commiss instruct contract".split())
_HIRED_FIRMS = frozenset(
    "agenc agency firm compani company vendor supplier contractor consult consultant provid platform".split()
)
_HIRED_ZH = re.compile(
    "(?:另行|自行|所)?(?:聘请|委托|指定|雇佣|选聘|聘用|合作|选定|委任)的[^,;。的应须得不]{0,10}(?:公司|机构|事务所|代理商|服务商|供应商|单位|第三方)(?:应|须|必须|不得|负责|需|将|会|已|均|也|与|另)"
)
_HIRED_REACH = 24
_OUTSIDERS = (
    "供应商", "代工厂", "代工方", "服务商", "服务方", "物流商", "物流公司", "快递公司", "平台", "平台方", "经销商", "分销商", "零售商", "印刷厂",
    "印刷公司", "工厂", "厂商", "厂家", "承运人", "承运商", "仓储商", "制作公司", "检测机构", "媒体", "第三方机构", "外包商", "承包商", "分包商",
    "参赛者", "参与者", "中奖者", "报名者", "中奖用户", "参赛用户", "消费者", "网友", "场地方", "搭建商", "供货商", "摄制公司", "代理公司", "翻译公司", "监测公司", "制造商", "生产商",
)  # fmt: skip
"""Who supplies or carries for a party is neither of them."""
_OUTSIDERS_EN = frozenset(
    "supplier manufactur platform distributor retail printer courier carrier vendor factori laboratori subcontractor wholesal"
    " publish media outlet warehous entrant contest particip winner".split()
)
_SERVED = frozenset("servic logist host deliveri cloud".split())


def hires_outsider(norms: list[str], start: int, end: int) -> bool:
    """甲方聘请的监测公司须保密, "the media agency appointed by the Brand": a firm of its own, that signs nothing."""
    if norms[end : end + 1] and not norms[end].isascii():
        return _HIRED_ZH.match("".join(norms[end : end + _HIRED_REACH])) is not None
    at = start - 1 - (norms[start - 1] in POINTING)
    before = norms[max(0, at - _HIRED_REACH) : at]
    return norms[at] == "by" and not _HIRED.isdisjoint(before[-1:]) and not _HIRED_FIRMS.isdisjoint(before)


def outsiders_from(norms: list[str], at: int) -> int:
    """Where the outsiders begin that stand before token ``at``: 代工厂、物流商及平台均应, "the printers shall"; ``at``
    if none do."""
    if norms[at - 1] in _OUTSIDERS_EN or (norms[at - 1] == "provid" and norms[at - 2] in _SERVED):
        return at - 1
    before = "".join(norms[max(0, at - _LONGEST) : at])
    if not before.endswith(_OUTSIDERS):
        return at
    return at - max((len(word) for word in _OUTSIDERS if before.endswith(word)), default=0)
