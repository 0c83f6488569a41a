"""What is said in a roundabout way: by a list of events, by what alone is allowed, by half the fee, between commas."""

import pytest
from audit.make_contracts import Row, differences, name_of

_ZH = (
    "甲方（品牌方）：青岚科技有限公司\n乙方（达人）：林一帆\n第一条 合作内容\n乙方为甲方的手机产品在其抖音账号发布两条视频。\n"
    "第二条 费用\n甲方应在视频发布后十日内向乙方支付人民币五万元。\n"
)
_EN = (
    'This Agreement is made between Larkwater Phones Ltd (the "Brand") and Nora Quayle (the "Creator").\n'
    "1. Services. The Creator shall publish two videos promoting the Brand's phones.\n"
    "2. Fee. The Brand shall pay the Creator GBP 5,000 within ten days of publication.\n"
)
_BAN = "第三条 排他\n合作期间及结束后一个月内，乙方不得推广其他手机品牌。\n"
_BAN_EN = "3. Exclusivity. During the term and for one month after it the Creator shall not promote any other phone brand.\n"
_SECRET = "第三条 保密\n乙方对甲方未公开信息保密三年，合作终止后仍有效。\n"


def zh(text: str) -> str:
    return _ZH + text


def en(text: str) -> str:
    return _EN + text


ROWS = [
    # A consequence of ending the contract under an article that lists the breach among its events.
    Row(
        "因第4.1款解除的，应退还, and 4.1 lists a breach of the ban",
        zh(_BAN + "第四条 解除\n4.1 有下列情形之一的，甲方可以解除合同：\n（一）乙方逾期发布；\n（二）乙方违反第三条。\n"
           "4.2 因第4.1款解除的，乙方应退还未履行部分的费用，并支付违约金五万元。"),
        "non_compete", "strong", {"remedy": "met"},
    ),
    Row(
        "因第4.1款解除的，应退还, and 4.1 lists other things",
        zh(_BAN + "第四条 解除\n4.1 有下列情形之一的，甲方可以解除合同：\n（一）乙方逾期发布；\n（二）乙方提供虚假数据。\n"
           "4.2 因第4.1款解除的，乙方应退还未履行部分的费用，并支付违约金五万元。"),
        "non_compete", "weak", {"remedy": "unmet"},
    ),
    Row(
        "on termination under clause 4.1, which lists a breach of the ban",
        en(_BAN_EN + "4. Termination.\n4.1 The Brand may terminate if: (a) a video is late; or (b) the Creator is in breach of clause 3.\n"
           "4.2 On termination under clause 4.1 the Creator shall repay the Fee and pay GBP 2,000."),
        "non_compete", "strong", {"remedy": "met"},
    ),
    Row(
        "on termination under clause 4.1, which lists other things",
        en(_BAN_EN + "4. Termination.\n4.1 The Brand may terminate if: (a) a video is late; or (b) the data is false.\n"
           "4.2 On termination under clause 4.1 the Creator shall repay the Fee and pay GBP 2,000."),
        "non_compete", "weak", {"remedy": "unmet"},
    ),
    # Less of the fee is a consequence, of a breach and not of too few views.
    Row("费用减半", zh(_BAN + "如有违反，费用减半支付。"), "non_compete", "strong", {"remedy": "met"}),
    Row("播放量不足，费用减半", zh(_BAN + "播放量不足的，费用减半支付。"), "non_compete", "weak", {"remedy": "unmet"}),
    Row("the Fee is halved", en(_BAN_EN + "If she does, the Fee is halved."), "non_compete", "strong", {"remedy": "met"}),
    Row(
        "too few views, and the Fee is halved", en(_BAN_EN + "If the views fall short, the Fee is halved."),
        "non_compete", "weak", {"remedy": "unmet"},
    ),
    # Any other breach.
    Row("其他违约行为", zh(_SECRET + "第四条 违约\n任何一方有其他违约行为的，应赔偿守约方的损失。"),
        "confidentiality", "strong", {"remedy": "met"}),
    Row("乙方存在其他违约情形", zh(_SECRET + "第四条 违约\n乙方存在其他违约情形的，应向甲方支付违约金五万元。"),
        "confidentiality", "strong", {"remedy": "met"}),
    Row("延迟发布", zh(_SECRET + "第四条 违约\n乙方延迟发布的，每日支付违约金五百元。"),
        "confidentiality", "weak", {"remedy": "unmet"}),
    # What may be used only so must not be used otherwise.
    Row(
        "may use it only for", en("6. Each party must keep the other's confidential information confidential, and may use "
        "it only for this Agreement, until one year after the end of it."),
        "confidentiality", "weak", {"obligation": "met", "duration": "met"},
    ),
    Row(
        "may only use", en("6. The Creator may only use Confidential Information to perform the Services."),
        "confidentiality", "weak", {"obligation": "met"},
    ),
    Row(
        "may use freely", en("6. Secrets. The Creator may use the Confidential Information freely."), "confidentiality", "adverse",
    ),
    Row("只能用于本次合作", zh("第三条 保密\n乙方只能将甲方未公开信息用于本次合作。"), "confidentiality", "weak",
        {"obligation": "met"}),
    # From when to when is no matter of who acts.
    Row(
        "至资料由甲方公布之日为止；期满均不影响本条",
        zh("第三条 保密\n乙方对甲方未公布的产品信息不得外泄，自签约之日起至相关资料由甲方自行公布之日为止；"
           "本合同期满、解除或者无效，均不影响本条的效力。违反的支付违约金五万元。"),
        "confidentiality", "strong", {"survival": "met"},
    ),
    # Work of a kind is no kind of goods.
    Row("为竞品从事付费推广", zh("第三条 排他\n合作期内及期满后三十日内，乙方不得为竞品从事付费推广、团购或担任大使。违反的支付违约金五万元。"),
        "non_compete", "weak", {"competitor_definition": "unmet"}),
    Row("从事手机生产的其他企业", zh("第三条 排他\n合作期内及期满后三十日内，乙方不得为从事手机生产、销售的其他企业推广。违反的支付违约金五万元。"),
        "non_compete", "strong", {"competitor_definition": "met"}),
    # A hedge between commas.
    Row(
        "will, where practicable, keep clear of",
        en("5. During the term and for sixty days after it the Creator will, where practicable, keep clear of campaigns for "
           "Orchard Lane and Miele. If she does not, she shall pay GBP 500."),
        "non_compete", "weak", {"in_term": "weak"},
    ),
    Row(
        "shall refrain, where possible, from promoting",
        en("5. During the term and for sixty days after it the Creator shall refrain, where possible, from promoting other "
           "phone brands. If she does, she shall pay GBP 500."),
        "non_compete", "weak", {"in_term": "weak"},
    ),
    Row(
        "the hedge is of another sentence",
        en("5. During the term and for sixty days after it the Creator shall not promote other phone brands. If she does, she "
           "shall pay GBP 500. She will tell the Brand, where possible, a week ahead."),
        "non_compete", "strong",
    ),
    Row("在可能的情况下避免", zh("第五条 排他\n合作期间及其后六十日内，乙方应当在可能的情况下避免为其他手机品牌推广，否则支付违约金五万元。"),
        "non_compete", "weak", {"in_term": "weak"}),
    # Goods that are recalled, words that are wrong.
    Row(
        "a product that is recalled",
        en("8. If a product is recalled the Creator shall take the posts down within 12 hours of the Brand's message."),
        "crisis_cooperation", "weak", {"delete_content": "met", "response_time": "met"},
    ),
    Row("产品被召回", zh("第八条 召回\n产品被召回的，乙方应当在二十四小时内下架相关视频。"),
        "crisis_cooperation", "weak", {"delete_content": "met", "response_time": "met"}),
    Row("a draft with an error", en("8. If a draft contains an error the Creator shall amend it before it is posted."),
        "crisis_cooperation", "missing"),
    Row("样片有误", zh("第八条 样片\n样片有误的，乙方应在两日内修改后重新提交。"), "crisis_cooperation", "missing"),
    # Any maker she likes.
    Row("可以帮任何厂家开团", zh("第四条 合作方式\n乙方可以同时帮任何厂家开团，包括跟甲方一样做面包的厂家，甲方不得以此要求乙方停团。"),
        "non_compete", "adverse"),
    Row("可以帮任何团长开团", zh("第四条 合作方式\n乙方可以同时帮任何社区团长开团。"), "non_compete", "missing"),
    # What a loss or a cost comes from is asked of nobody.
    Row(
        "赔偿甲方因撤换物料遭受的损失",
        zh("第三条 舆情\n发生负面舆情的，乙方应配合甲方处理，并赔偿甲方因撤换物料、停播广告及商誉受损而遭受的损失。"),
        "crisis_cooperation", "weak", {"cooperate": "met", "delete_content": "unmet"},
    ),
    Row(
        "删除内容，并承担因删除内容产生的费用",
        zh("第三条 舆情\n发生负面舆情的，乙方应配合甲方处理，在24小时内删除内容，并承担因删除内容产生的费用。"),
        "crisis_cooperation", "weak", {"delete_content": "met", "response_time": "met"},
    ),
    Row(
        "only the costs of a takedown",
        en("3. If a scandal arises, the Creator shall bear the costs of removing the posts and of publishing a correction."),
        "crisis_cooperation", "missing",
    ),
    Row(
        "a takedown, and its costs",
        en("3. If a scandal arises, the Creator shall remove the posts within 12 hours and bear the costs of doing so."),
        "crisis_cooperation", "weak", {"delete_content": "met", "response_time": "met"},
    ),
    Row(
        "赔偿因其违反本条造成的损失",
        zh("第三条 保密\n乙方应对甲方未公开信息保密三年，合作终止后仍有效。乙方应赔偿甲方因其违反本条造成的损失。"),
        "confidentiality", "strong", {"remedy": "met"},
    ),
    # The article before, by whatever name.
    Row(
        "上一条的约束，管到…；照样管用",
        zh("第十条 测试服里的地图、角色，乙方一律不许外泄。\n第十一条 上一条的约束，管到本合同终止之后满两年；合同因何种原因终止，均照样管用。\n"
           "第十二条 违反第十条的，付违约金五万元。"),
        "confidentiality", "strong", {"duration": "met", "survival": "met"},
    ),
    Row(
        "上一条 is about something else",
        zh("第九条 测试服里的地图、角色，乙方一律不许外泄。\n第十条 乙方可以使用甲方的测试账号。\n第十一条 上一条的约定，到本合同终止之后满两年为止。\n"
           "第十二条 违反第九条的，付违约金五万元。"),
        "confidentiality", "weak", {"duration": "unmet"},
    ),
    Row(
        "the preceding clause",
        en("10. The Creator shall not disclose the maps and characters of the unreleased version.\n11. The preceding clause binds her "
           "until two years after this Agreement ends, however it ends.\n12. For a breach of clause 10 she shall pay GBP 5,000."),
        "confidentiality", "strong|weak", {"duration": "met", "survival": "met"},
    ),
    # What a breach of the duty in a storm costs says nothing of scandals.
    Row(
        "the fee is reduced where the deadline of an Incident is missed",
        en('1. "Incident" means an insulting or unlawful act of anybody that is linked to the posts.\n5. Incidents\n'
           "5.1 In case of an Incident the Creator shall cooperate with the Brand in its handling of the Incident.\n"
           "5.2 If the Creator fails to meet the time in this clause, the Fee is reduced by one third."),
        "morality", "missing",
    ),
]  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_what_is_said_in_a_roundabout_way(row: Row) -> None:
    assert differences(row) == {}
