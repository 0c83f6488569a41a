"""Matters: whose matter it is that nobody may tell, 甲方未公开的价格不得外传, named where the subject mostly stands."""

import re

_MATTER_REACH = 60
_LEARNED_OF = re.compile(r"知[悉晓道]|获[悉知]|接触|了解|收到|乙方|丙方|达人|艺人|主播|博主|创作者")
"""What one party has learnt of the other is the other's matter."""
_MATTER_KEPT = re.compile(
    r"(?:(?:尚?未(?!经|获|得|取得)|没有?|还没有?|所|提供|交付|披露|发送|发出|持有|拥有)[^,;。]{0,10}的(?![,;。])"
    r"|的?(?:尚?未(?:公开|公布|披露|发布|上市)的?)?(?:内部|新品|产品|活动|价格|定价|底价|资料|信息|商业秘密|营销|机制|样品|样机|报价|配方|设计|图纸|客户|经营|财务|技术|上市|投放))"
    r"(?:(?!对(?!外)|部门|部对|人员|员工|团队)[^:;。])*?(?:(?:不得|不可|不应|不能|严禁|禁止|切勿|请勿|勿)[^,;。]{0,6}(?:外传|泄露|泄漏|披露|透露|外泄|泄密|传播|转发|散布|外流|流出)"
    r"|(?:应|须|需|必须|要)[^,;。]{0,6}(?:保密|保守|守口如瓶|守密))"
)
# 甲方给到乙方和达人的价格、图纸，只能用来…，不得说给第三人: what was given to her, and she may not tell.
_GIVEN_TO_HER = re.compile(
    r"(?:提供|交付|发送|披露|透露|展示|告知|给|发|交|拿|寄|送)(?:给到|给|到|予|与)?"
    r"(?:乙方|丙方|达人|艺人|主播|博主|创作者|代言人|受托方|受托人)[^,;。]{0,14}的[^:;。]*?(?:不得|不可|不应|严禁|禁止|切勿)"
)
_MARKED_BY_IT = re.compile(
    r"(?:注明|标注|标明|标记|标有|盖有|写明|指明|指定为|划为|列为)[^,;。]{0,12}?的[^:;。]*?(?:严守|保密|保守|守口|不得|不可|不能|严禁)"
)
_OWN_KEPT = re.compile(
    r"(?:本人|自身)?(?:的|之)?(?:尚?未(?:曾)?(?:公开|公布|披露|发布)的?)?(?:个人)?"
    r"(?:报价|刊例|底价|收费|隐私|私人|家庭|住址|行程|联系方式|收入|粉丝数据|后台数据|账号数据|个人信息|个人资料|身份信息|银行账户|肖像原片)"
    r"[^,;。:]{0,16}(?:不得|不可|不应|不能|严禁|禁止|切勿|请勿)[^,;。]{0,6}(?:外传|泄露|泄漏|披露|透露|外泄|传播|转发|散布|公开|提供给)"
)


def told_of_matter(norms: list[str], end: int, until: int) -> bool:
    """甲方未公开的价格不得外传: whose matter it is that nobody may tell, not who may not tell it."""
    behind = "".join(norms[end : min(until, end + _MATTER_REACH)])
    found = _MATTER_KEPT.match(behind)
    if found is not None and not _LEARNED_OF.search(found[0]):
        return True
    if _MARKED_BY_IT.match(behind) is not None:  # 甲方注明“内部”的其他资料，都要严守
        return True
    return _GIVEN_TO_HER.match("".join(norms[end : min(until, end + 2 * _MATTER_REACH)])) is not None


def told_of_own(norms: list[str], end: int, until: int) -> bool:
    """乙方未公开的报价不得外传: what is the KOL's own the KOL may tell; whoever else has it may not."""
    if end >= until or norms[end].isascii():
        return False
    return _OWN_KEPT.match("".join(norms[end : min(until, end + _MATTER_REACH)])) is not None
