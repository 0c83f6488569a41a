"""Short contracts as their writers would number them: drafts of one deal, and deals of others."""

_DEAL = """达人推广合作合同
甲方：{brand}
乙方：{kol}
第一条 合作内容
乙方应当于2024年5月31日前在小红书账号发布图文笔记两篇，内容须经甲方书面审核后发布。
第二条 费用与支付
甲方应当在内容发布后十个工作日内向乙方支付合作费用人民币50,000元（大写：伍万元整）。
第三条 保密
{secrecy}
第四条 知识产权
乙方交付内容的著作权自创作完成之日起归甲方所有，甲方可以在全部媒体上使用。
第五条 违约责任
乙方违反本合同约定的，应当向甲方支付违约金人民币100,000元，并赔偿甲方的全部损失。
第六条 解除
任何一方严重违约的，守约方可以提前十五日书面通知对方解除本合同。
{more}
第八条 其他
付款账号：________。未尽事宜由双方友好协商解决。
"""

_SECRECY = "乙方应当对合作内容、费用及未公开的产品信息保密，保密期限为两年。"
_SECRECY_REWORDED = "乙方应当对合作内容、费用及未公开的产品信息保密，保密期限为一年。"
_MORALITY = "第七条 形象\n乙方应当遵守法律法规，维护自身公众形象，不得发表不当言论。"
_CRISIS = "第七条 危机配合\n发生负面舆情时，乙方应当及时配合甲方处理，并删除已发布的内容。"


def deal(
    brand: str = "上海栖萝化妆品有限公司",
    kol: str = "郑丁丁",
    secrecy: str = _SECRECY,
    more: str = _MORALITY,
) -> str:
    return _DEAL.format(brand=brand, kol=kol, secrecy=secrecy, more=more)


TEXTS = {
    "面膜推广合同_v1.txt": deal(),
    "面膜推广合同_终稿.txt": deal(secrecy=_SECRECY_REWORDED),
    "面膜推广合同_郁南.txt": deal(kol="郁南"),
    "舞台剧合同.txt": deal(brand="北京长庚演出有限公司", kol="沈一舟", more=_CRISIS),
    "表格.txt": deal(brand="________", kol="________"),
}
FIRST, FINAL, OTHER_KOL, OTHERS, FORM = TEXTS
