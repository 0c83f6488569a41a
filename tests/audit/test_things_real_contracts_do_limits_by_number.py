"""What another article does to one that it names: caps it, ends it early, replaces it, or calls it an example."""

import pytest
from audit.make_contracts import Row, differences, name_of

_MORALS = (
    "第六条 艺人形象\n6.1 乙方应当遵纪守法，维护良好公众形象，不得发表侮辱性言论。\n"
    "6.2 乙方被曝丑闻或者违法犯罪的，甲方可以解除合同，乙方应返还报酬并支付违约金十万元。\n"
)
_DEAL_EN = 'Between Fenwick Teas Ltd (the "Brand") and Ada Moss (the "Talent").\n1. The Talent shall post twice. The Brand shall pay her.\n'
_MORALS_EN = (
    _DEAL_EN
    + "4. The Talent shall obey the law and keep a good public image. If the Talent commits a crime or is caught in a scandal,"
    " the Brand may terminate this Agreement and the Talent shall repay the fee.\n"
)
_RIVALS = "第一条 乙方拍摄视频三条。\n第四条 排他\n合作期内及期满后六个月内，乙方不得为其他洗发水品牌代言或者推广，违者支付违约金五万元。\n"
_BAN_EN = (
    _DEAL_EN
    + "3. During the Term and for six months after it the Talent shall not promote any other tea brand."
)
_RIVALS_EN = _BAN_EN + " For a breach of this clause she shall pay liquidated damages of $9,000.\n"
_STORM = "第五条 发生负面舆情的，乙方应配合甲方处置，在十二小时内删除视频，并在十二小时内发布澄清声明。\n"
_STORM_EN = (
    _DEAL_EN
    + "5. If a post draws negative publicity, the Talent shall cooperate with the Brand, shall take the post down within 8 hours and shall"
    " publish an apology approved by the Brand within 8 hours.\n"
)
_SECRET = "第三条 乙方应对甲方未公开的配方、价格保密，合同终止后两年内仍然有效，违者支付违约金五万元。\n"
_SECRET_EN = (
    _DEAL_EN
    + "2. The Talent shall keep the Brand's unpublished recipes and prices secret for two years after termination and shall pay"
    " $5,000 for each breach of this clause.\n"
)

CAPS = [
    Row(
        "one yuan",
        _MORALS + "第九条 乙方就第六条承担的赔偿责任，合计不超过人民币一元。",
        "morality",
        "weak",
        {"refund_or_damages": "weak"},
    ),
    Row(
        "nought",
        _MORALS + "第九条 乙方因违反第六条而应付的违约金及赔偿，以0元为限。",
        "morality",
        "weak",
        {"refund_or_damages": "weak"},
    ),
    Row(
        "a token sum",
        _MORALS + "第九条 乙方违反第六条的全部赔偿责任，最高为象征性的一元。",
        "morality",
        "weak",
        {"refund_or_damages": "weak"},
    ),
    Row(
        "all liability",
        _MORALS + "第九条 乙方在本合同项下的全部责任，总额不超过1元。",
        "morality",
        "weak",
        {"refund_or_damages": "weak"},
    ),
    Row(
        "what the brand owes",
        _MORALS + "第九条 甲方在本合同项下的全部责任，总额不超过1元。",
        "morality",
        "weak|strong",
        {"refund_or_damages": "met"},
    ),
    Row(
        "three times the fee",
        _MORALS + "第九条 乙方就第六条承担的赔偿责任，合计不超过服务费的三倍。",
        "morality",
        "weak|strong",
        {"refund_or_damages": "met"},
    ),
    Row(
        "a real amount",
        _MORALS + "第九条 乙方就第六条承担的赔偿责任，合计不超过人民币30万元。",
        "morality",
        "weak|strong",
        {"refund_or_damages": "met"},
    ),
    Row(
        "another article",
        _MORALS + "第九条 乙方就第二条承担的赔偿责任，合计不超过人民币1元。",
        "morality",
        "weak|strong",
        {"refund_or_damages": "met"},
    ),
    Row(
        "late only",
        _MORALS + "第九条 乙方逾期交稿的违约金，每次不超过人民币50元。",
        "morality",
        "weak|strong",
        {"refund_or_damages": "met"},
    ),
    Row(
        "two limits in one sentence",
        _MORALS + "第九条 本合同第二条的赔偿以1元为限，第六条的赔偿以20万元为限。",
        "morality",
        "weak|strong",
        {"refund_or_damages": "met"},
    ),
    Row(
        "one pound",
        _MORALS_EN + "8. The Talent's liability under clause 4 shall not exceed £1.",
        "morality",
        "weak",
        {"refund_or_damages": "weak"},
    ),
    Row(
        "one dollar in words",
        _MORALS_EN + "8. Any damages or refund due under clause 4 are limited to one dollar.",
        "morality",
        "weak",
        {"refund_or_damages": "weak"},
    ),
    Row(
        "nil",
        _MORALS_EN + "8. The Talent's liability for a breach of clause 4 is limited to nil.",
        "morality",
        "weak",
        {"refund_or_damages": "weak"},
    ),
    Row(
        "all liability, in English",
        _MORALS_EN + "8. The total aggregate liability of the Talent shall not exceed $1.",
        "morality",
        "weak",
        {"refund_or_damages": "weak"},
    ),
    Row(
        "the fee paid",
        _MORALS_EN + "8. The Talent's liability under clause 4 shall not exceed three times the fee paid.",
        "morality",
        "weak|strong",
        {"refund_or_damages": "met"},
    ),
    Row(
        "a real amount, in English",
        _MORALS_EN + "8. The Talent's liability under clause 4 shall not exceed £50,000.",
        "morality",
        "weak|strong",
        {"refund_or_damages": "met"},
    ),
    Row(
        "another clause",
        _MORALS_EN + "8. The Talent's liability under clause 1 shall not exceed £1.",
        "morality",
        "weak|strong",
        {"refund_or_damages": "met"},
    ),
    Row(
        "secrecy",
        _SECRET + "第九条 违反第三条的，违约金以一元为上限。",
        "confidentiality",
        "weak",
        {"remedy": "weak"},
    ),
    Row(
        "rivals",
        _RIVALS_EN + "8. The damages payable under clause 3 are capped at $1.",
        "non_compete",
        "weak",
        {"remedy": "weak"},
    ),
]
SUNSETS = [
    Row(
        "the first video",
        _RIVALS + "第八条 本合同第四条自首支视频上线后不再适用。",
        "non_compete",
        "weak",
        {"in_term": "weak", "post_term": "unmet"},
    ),
    Row(
        "the fee is paid",
        _RIVALS + "第八条 本合同第四条于报酬付清之日失效。",
        "non_compete",
        "weak",
        {"in_term": "weak", "post_term": "unmet"},
    ),
    Row(
        "another article ends",
        _RIVALS + "第八条 本合同第一条自首支视频上线后不再适用。",
        "non_compete",
        "strong",
    ),
    Row(
        "another article ends in the same sentence",
        _RIVALS + "第八条 本合同第一条自首支视频上线后失效，第四条继续有效。",
        "non_compete",
        "strong",
    ),
    Row("the video ends", _RIVALS + "第八条 首支视频发布后，甲方应支付尾款。", "non_compete", "strong"),
    Row(
        "on first publication",
        _RIVALS_EN + "7. Clause 3 ceases to apply on first publication.",
        "non_compete",
        "weak",
        {"in_term": "weak", "post_term": "unmet"},
    ),
    Row(
        "once the first post is live",
        _RIVALS_EN + "7. Once the first post is live, clause 3 shall lapse.",
        "non_compete",
        "weak",
        {"in_term": "weak"},
    ),
    Row(
        "another clause",
        _RIVALS_EN + "7. Clause 1 ceases to apply on first publication.",
        "non_compete",
        "strong",
    ),
    Row(
        "secrecy again",
        _SECRET + "第八条 本合同第三条自首篇图文发布之时起失效。",
        "confidentiality",
        "weak",
        {"survival": "unmet"},
    ),
]
PAPERS = [
    Row(
        "for reference",
        "第一条 乙方发布视频，甲方付费。\n第二条 附件一仅供双方参考。\n附件一 应对流程\n发生负面舆情的，乙方应配合甲方处置并在六小时内删除视频。",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "told at its head",
        "第一条 乙方发布视频，甲方付费。\n附件一 应对流程\n本附件不构成本协议的组成部分。\n发生负面舆情的，乙方应配合甲方处置并在六小时内删除视频。",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "told in its title",
        "第一条 乙方发布视频，甲方付费。\n附件一 应对流程（仅供参考）\n发生负面舆情的，乙方应配合甲方处置并在六小时内删除视频。",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "part of the contract",
        "第一条 乙方发布视频，甲方付费。\n第二条 附件一为本协议的组成部分。\n附件一 应对流程\n发生负面舆情的，乙方应配合甲方处置并在六小时内删除视频。",
        "crisis_cooperation",
        "weak",
    ),
    Row(
        "figures in it are for reference",
        "第一条 乙方发布视频，甲方付费。\n第二条 附件一所列播放量仅供参考。\n附件一 应对流程\n发生负面舆情的，乙方应配合甲方处置并在六小时内删除视频。",
        "crisis_cooperation",
        "weak",
    ),
    Row(
        "another annex",
        "第一条 乙方发布视频，甲方付费。\n第二条 附件二仅供参考。\n附件一 应对流程\n发生负面舆情的，乙方应配合甲方处置并在六小时内删除视频。\n附件二 样稿\n略。",
        "crisis_cooperation",
        "weak",
    ),
    Row(
        "for information only",
        _DEAL_EN
        + "6. Schedule 1 is for information only and does not form part of this Agreement.\nSchedule 1 Steps\nIf a post draws negative publicity, the Talent shall cooperate with the Brand and delete the post.",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "forms part",
        _DEAL_EN
        + "6. Schedule 1 forms part of this Agreement.\nSchedule 1 Steps\nIf a post draws negative publicity, the Talent shall cooperate with the Brand and delete the post.",
        "crisis_cooperation",
        "weak",
    ),
]
REPLACED = [
    Row("wholly", _SECRET + "第八条 补充条款签署后，全部替代第三条的约定。", "confidentiality", "adverse"),
    Row(
        "put otherwise",
        _SECRET + "第八条 本合同第三条由补充条款取代，不再执行。",
        "confidentiality",
        "adverse",
    ),
    Row(
        "what replaces it counts",
        _SECRET + "第八条 本合同第三条整条修改为：乙方应对甲方未公开的资料保密。",
        "confidentiality",
        "weak",
        {"obligation": "met", "remedy": "unmet"},
    ),
    Row(
        "only where they differ",
        _SECRET + "第八条 补充条款与第三条不一致的，以补充条款为准。",
        "confidentiality",
        "strong",
    ),
    Row(
        "one word of it",
        _SECRET + "第八条 本合同第三条中的“五万元”修改为“六万元”。",
        "confidentiality",
        "strong",
    ),
    Row(
        "another article",
        _SECRET + "第七条 乙方逾期的，支付违约金。\n第八条 补充条款整体取代第七条。",
        "confidentiality",
        "strong",
    ),
    Row(
        "an article of an older contract",
        "第一条 原合同第三条修改为：甲方应于十日内付款。\n第三条 乙方应对甲方未公开的配方、价格保密，合同终止后两年内仍然有效，违者支付违约金五万元。",
        "confidentiality",
        "strong",
    ),
    Row(
        "replaced in its entirety",
        _SECRET_EN + "9. These Special Terms replace clause 2 in its entirety.",
        "confidentiality",
        "adverse",
    ),
    Row(
        "is replaced by",
        _SECRET_EN + '9. Clause 2 is hereby replaced by the following: "The Talent may speak freely."',
        "confidentiality",
        "adverse",
    ),
    Row(
        "superseded",
        _SECRET_EN + "9. Clause 2 of this Agreement is superseded by the Special Terms.",
        "confidentiality",
        "adverse",
    ),
    Row(
        "prevail if inconsistent",
        _SECRET_EN + "9. The Special Terms supersede clause 2 only to the extent that the two conflict.",
        "confidentiality",
        "strong",
    ),
    Row(
        "an amount in it",
        _SECRET_EN + '9. The sum in clause 2 is replaced by "$6,000".',
        "confidentiality",
        "strong",
    ),
]
NOT_FORBIDDEN = [
    Row(
        "not permitted",
        "第四条 合作期内乙方为其他洗发水品牌代言，为本合同所不许，违者支付违约金五万元。",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
    Row(
        "among what is banned",
        "第四条 合作期内乙方为其他洗发水品牌代言，均属禁止之列。",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
    Row(
        "not forbidden",
        "第四条 合作期内乙方为其他洗发水品牌代言，并非本合同所禁止。",
        "non_compete",
        "adverse",
    ),
    Row(
        "nothing against it", "第四条 合作期内乙方为其他洗发水品牌代言，并无不可。", "non_compete", "adverse"
    ),
    Row(
        "not something that is permitted",
        _DEAL_EN
        + "3. Promoting any other tea brand during the Term is not something this Agreement permits.",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
    Row(
        "not something that is forbidden",
        _DEAL_EN
        + "3. Promoting any other tea brand during the Term is not something this Agreement forbids.",
        "non_compete",
        "adverse",
    ),
    Row(
        "nothing prevents it",
        _DEAL_EN + "3. Nothing prevents the Talent from promoting any other tea brand during the Term.",
        "non_compete",
        "adverse",
    ),
]
SET_OFF = [
    Row(
        "taken from what is due",
        "第四条 合作期内乙方不得为其他洗发水品牌代言。违反本条的，甲方可从应付报酬中直接扣除五万元。",
        "non_compete",
        "weak",
        {"remedy": "met"},
    ),
    Row(
        "set off",
        "第四条 合作期内乙方不得为其他洗发水品牌代言。违反本条的，甲方有权自尾款中抵扣人民币50,000元。",
        "non_compete",
        "weak",
        {"remedy": "met"},
    ),
    Row(
        "tax is deducted",
        "第四条 合作期内乙方不得为其他洗发水品牌代言。\n第七条 甲方从报酬中扣除个人所得税后支付。",
        "non_compete",
        "weak",
        {"remedy": "unmet"},
    ),
    Row(
        "set off, in English",
        _BAN_EN + " If she breaches this clause, the Brand may set off £4,000 against the Fee.",
        "non_compete",
        "weak|strong",
        {"remedy": "met"},
    ),
    Row(
        "deduct",
        _BAN_EN + " If she breaches this clause, the Brand may deduct £4,000 from the Fee.",
        "non_compete",
        "weak|strong",
        {"remedy": "met"},
    ),
]
_AGENCY = (
    'Between Fenwick Teas Ltd (the "Brand"), Otter Talent Ltd (the "Agency") and Ada Moss (the "Talent").\n'
    "1. The Talent shall post twice. The Brand shall pay the Agency.\n"
)
LATER = [
    Row(
        "only a substitute",
        _AGENCY
        + "3. The Agency shall procure that any substitute Talent keeps the Brand's unpublished recipes secret.",
        "confidentiality",
        "missing",
    ),
    Row(
        "only a replacement",
        _AGENCY
        + "3. The Agency undertakes to procure that any Replacement Talent shall not disclose the Brand's unpublished recipes.",
        "confidentiality",
        "missing",
    ),
    Row(
        "both",
        _AGENCY
        + "3. The Agency undertakes to procure that the Talent and any Replacement Talent shall not disclose the Brand's unpublished recipes.",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "replaced before signing",
        "甲方：禾木公司（品牌方）\n乙方：星桥经纪公司\n丙方：白芷（艺人）\n第三条 乙方应促使替补艺人遵守法律、维护良好形象。",
        "morality",
        "missing",
    ),
    Row(
        "and whoever replaces her",
        "甲方：禾木公司（品牌方）\n乙方：星桥经纪公司\n丙方：白芷（艺人）\n第三条 乙方应促使丙方及替补艺人遵守法律、维护良好形象。",
        "morality",
        "weak",
        {"conduct_duty": "met"},
    ),
    Row(
        "she has done nothing either",
        _AGENCY
        + "3. The Talent shall obey the law. 3.1 The Agency warrants that neither the Talent nor any substitute Talent has done anything in the three years before signing that would have been a breach of clause 3.",
        "morality",
        "weak",
        {"past_conduct": "met"},
    ),
]
AIMS = [
    Row(
        "a guide",
        _STORM + "第六条 本合同第五条所列时限仅为参考，逾时不视为违约。",
        "crisis_cooperation",
        "weak",
        {"response_time": "weak"},
    ),
    Row(
        "an aim",
        _STORM + "第六条 本合同第五条的时间均为工作目标。",
        "crisis_cooperation",
        "weak",
        {"response_time": "weak"},
    ),
    Row(
        "a hard limit",
        _STORM + "第六条 本合同第五条的时限为硬性要求，逾时即视为违约。",
        "crisis_cooperation",
        "strong",
    ),
    Row("of another article", _STORM + "第六条 本合同第二条的时限仅为参考。", "crisis_cooperation", "strong"),
    Row(
        "targets",
        _STORM_EN + "6. The times in clause 5 are targets only.",
        "crisis_cooperation",
        "weak",
        {"response_time": "weak"},
    ),
    Row(
        "not of the essence",
        _STORM_EN + "6. Time is not of the essence of clause 5.",
        "crisis_cooperation",
        "weak",
        {"response_time": "weak"},
    ),
    Row(
        "no breach",
        _STORM_EN + "6. Under clause 5 a slower response shall not be a breach.",
        "crisis_cooperation",
        "weak",
        {"response_time": "weak"},
    ),
    Row(
        "of the essence", _STORM_EN + "6. Time is of the essence of clause 5.", "crisis_cooperation", "strong"
    ),
    Row(
        "another clause",
        _STORM_EN + "6. Time is not of the essence of clause 1.",
        "crisis_cooperation",
        "strong",
    ),
]
ONE_DAY = [
    Row(
        "one day",
        "第四条 乙方于拍摄当日不得穿戴、展示其他运动鞋品牌的产品。",
        "non_compete",
        "weak",
        {"in_term": "weak", "post_term": "unmet"},
    ),
    Row(
        "the term and the day",
        "第四条 合作期内，包括拍摄当日，乙方不得穿戴、推广其他运动鞋品牌的产品。",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
    Row(
        "one day, in English",
        _DEAL_EN
        + "3. On the day of the shoot the Talent shall not wear or promote sportswear of any other brand.",
        "non_compete",
        "weak",
        {"in_term": "weak", "post_term": "unmet"},
    ),
    Row(
        "a period of something else",
        _DEAL_EN
        + "2. The Brand may use the pictures for five months after the Term.\n3. During the event day the Talent shall not promote any other tea brand.",
        "non_compete",
        "weak",
        {"in_term": "weak", "post_term": "unmet"},
    ),
    Row(
        "the whole term",
        _DEAL_EN
        + "3. Throughout the Term, and on the shoot day above all, the Talent shall not promote any other tea brand.",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
]
NOTES = [
    Row(
        "a starred example",
        "第六条 艺人形象\n6.1 乙方应当遵纪守法。\n6.2 乙方被曝丑闻的，甲方可以解除合同，乙方应返还报酬。*\n第七条 附则\n合同一式两份。\n* 注：上述条款为示例，甲方不据此解除合同、要求退费。",
        "morality",
        "weak",
        {"unilateral_termination": "unmet", "refund_or_damages": "unmet"},
    ),
    Row(
        "by its number",
        _MORALS + "第九条 说明\n甲方不依第6.2条解除合同，亦不依第6.2条要求返还报酬或者支付违约金。",
        "morality",
        "weak",
        {"unilateral_termination": "unmet", "refund_or_damages": "unmet"},
    ),
    Row(
        "a harmless star",
        "第六条 艺人形象\n6.1 乙方应当遵纪守法。\n6.2 乙方被曝丑闻的，甲方可以解除合同，乙方应返还报酬。*\n第七条 附则\n合同一式两份。\n* 注：报酬为含税金额，甲方解除合同的，应当书面通知乙方。",
        "morality",
        "weak",
        {"unilateral_termination": "met", "refund_or_damages": "met"},
    ),
    Row(
        "a form to be kept",
        _MORALS + "第九条 未经书面通知，甲方不得依第6.2条解除合同。",
        "morality",
        "weak|strong",
        {"unilateral_termination": "met"},
    ),
    Row(
        "an open list",
        _MORALS + "第九条 本合同第6.1条所列言论为示例，不限于此。",
        "morality",
        "weak|strong",
        {"unilateral_termination": "met"},
    ),
    Row("an example", _MORALS_EN + "Note: clause 4 is illustrative only.", "morality", "adverse"),
    Row(
        "not under it",
        _MORALS_EN
        + "8. The Brand shall not terminate under clause 4 and shall not claim any refund under clause 4.",
        "morality",
        "weak",
        {"unilateral_termination": "unmet", "refund_or_damages": "unmet"},
    ),
    Row(
        "in writing",
        _MORALS_EN + "Note: notice under clause 4 shall be given in writing.",
        "morality",
        "weak|strong",
        {"unilateral_termination": "met", "refund_or_damages": "met"},
    ),
]
_ASKED = 'Between Fenwick Teas Ltd (the "Brand", "we") and Ada Moss (the "Creator", "you").\n1. What do I make?\nTwo videos about our tea.\n2. What do I get?\n$900.\n'
ANSWERS = [
    Row(
        "yes",
        _ASKED
        + "3. Must I keep your unpublished recipes and prices secret?\nYes, for three years after this agreement ends.",
        "confidentiality",
        "weak",
        {"obligation": "met", "duration": "met"},
    ),
    Row(
        "no",
        _ASKED + "3. Must I keep your unpublished recipes and prices secret?\nNo.",
        "confidentiality",
        "adverse",
    ),
    Row(
        "may not",
        _ASKED + "3. May I tell anyone your unpublished recipes?\nNo, never.",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "may",
        _ASKED + "3. May I disclose your unpublished recipes and prices to others?\nYes, of course.",
        "confidentiality",
        "adverse|missing",
    ),
    Row(
        "asked only",
        _ASKED + "3. Must I keep your unpublished recipes and prices secret?\nWe talk about that later.",
        "confidentiality",
        "missing|weak",
    ),
    Row(
        "what follows",
        _ASKED
        + "3. Do I have to keep your unpublished recipes secret?\nYes. You must not tell anyone.\n4. For how long?\nUntil two years after the end.\n5. What happens if I tell someone?\nYou pay us $1,000 in damages.",
        "confidentiality",
        "weak|strong",
        {"duration": "met", "remedy": "met"},
    ),
    Row(
        "another breach",
        _ASKED
        + "3. Do I have to keep your unpublished recipes secret?\nYes. You must not tell anyone.\n4. What happens if I post late?\nYou pay us $1,000 in damages.",
        "confidentiality",
        "weak",
        {"remedy": "unmet"},
    ),
    Row(
        "不能",
        "甲方：禾木公司（品牌方）\n乙方：白芷（博主）\n1. 我做什么？拍两条视频。\n2. 我能对外透露没公布的新品和价格吗？不能。",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "可以",
        "甲方：禾木公司（品牌方）\n乙方：白芷（博主）\n1. 我做什么？拍两条视频。\n2. 我能对外透露没公布的新品和价格吗？可以。",
        "confidentiality",
        "adverse|missing",
    ),
    Row(
        "要",
        "甲方：禾木公司（品牌方）\n乙方：白芷（博主）\n1. 我做什么？拍两条视频。\n2. 我需要对没公布的新品和价格保密吗？需要。\n3. 要保密多久？合作结束后两年。",
        "confidentiality",
        "weak",
        {"obligation": "met", "duration": "met"},
    ),
    Row(
        "不用",
        "甲方：禾木公司（品牌方）\n乙方：白芷（博主）\n1. 我做什么？拍两条视频。\n2. 我需要对没公布的新品和价格保密吗？不用。",
        "confidentiality",
        "adverse",
    ),
    Row(
        "a question and its answer in two paragraphs",
        "甲方：禾木公司（品牌方）\n乙方：白芷（博主）\n问：合作期内乙方可以给别的洗发水品牌做广告吗？\n答：不可以。",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
]
OTHER = [
    Row(
        "whoever breaks it pays, but not for the event",
        "第五条 乙方内容引发负面报道的，甲方可以要求乙方配合处置，乙方应予配合。违反本条的一方，应支付违约金两万元。",
        "morality",
        "missing",
    ),
    Row(
        "what she has learnt may be told to anybody",
        _DEAL_EN + "3. The Talent may share everything she learns from the Brand with anyone else.",
        "non_compete",
        "missing",
    ),
]
OTHER_WORDS = [
    Row(
        "a sum paid of one yuan, whatever the ground",
        _MORALS + "第九条 无论何种原因，乙方依第六条支付的款项总额以人民币壹元为限。",
        "morality",
        "weak",
        {"refund_or_damages": "weak"},
    ),
    Row(
        "the brand may ask for one yuan",
        _MORALS + "第九条 就违反第六条的行为，甲方最多只能主张1元的赔偿。",
        "morality",
        "weak",
        {"refund_or_damages": "weak|unmet"},
    ),
    Row(
        "all liability up to the fee received",
        _MORALS + "第九条 乙方依本合同承担的违约责任累计最高不超过已收取的服务费。",
        "morality",
        "weak|strong",
        {"refund_or_damages": "met"},
    ),
    Row(
        "all liability up to one yuan",
        _MORALS + "第九条 乙方依本合同承担的违约责任累计最高不超过人民币1元。",
        "morality",
        "weak",
        {"refund_or_damages": "weak"},
    ),
    Row(
        "the most that may be recovered",
        _MORALS_EN
        + "8. Notwithstanding clause 4, the most the Brand may recover for any breach of that clause is $1.",
        "morality",
        "weak",
        {"refund_or_damages": "weak"},
    ),
    Row(
        "in no event more than a dollar",
        _MORALS_EN
        + "8. In no event shall the Talent's aggregate liability arising under clause 4 exceed one dollar ($1.00).",
        "morality",
        "weak",
        {"refund_or_damages": "weak"},
    ),
    Row(
        "the brand owes a pound at most",
        _MORALS_EN + "8. The Brand's liability under this Agreement shall not exceed £1.",
        "morality",
        "weak|strong",
        {"refund_or_damages": "met"},
    ),
    Row(
        "a pound of postage",
        _MORALS_EN + "8. Each photo shall not exceed 1 MB and the postage shall not exceed £1.",
        "morality",
        "weak|strong",
        {"refund_or_damages": "met"},
    ),
    Row(
        "over when the first instalment is paid",
        _RIVALS + "第八条 自甲方支付首款之日起，第四条即告终止，对乙方不再具有约束力。",
        "non_compete",
        "weak",
        {"in_term": "weak|unmet"},
    ),
    Row(
        "released once the first video is out",
        _RIVALS_EN
        + "7. As soon as the first video has been published, the Talent is released from clause 3.",
        "non_compete",
        "weak|adverse",
    ),
    Row(
        "no further effect from the first post",
        _RIVALS_EN + "7. Clause 3 shall have no further effect from the date of the first post.",
        "non_compete",
        "weak|adverse",
        {},
    ),
    Row(
        "falls away after the first post",
        _RIVALS_EN + "7. Clause 3 falls away after the first post has gone live.",
        "non_compete",
        "weak|adverse",
        {},
    ),
    Row(
        "a right of another clause lapses",
        _RIVALS_EN + "7. Upon first publication the Brand's right of review under clause 1 lapses.",
        "non_compete",
        "strong",
        {},
    ),
    Row(
        "a sample that is no part",
        "第一条 乙方发布视频，甲方付费。\n附件一 保密条款（样本，不作为本合同组成部分）\n1. 乙方应对甲方未公开的配方保密。",
        "confidentiality",
        "missing",
    ),
    Row(
        "a reference text by its title",
        "第一条 乙方发布视频，甲方付费。\n第二条 附件一《保密条款》系参考文本，双方不受其约束。\n附件一 保密条款\n1. 乙方应对甲方未公开的配方保密。",
        "confidentiality",
        "missing",
    ),
    Row(
        "an inseparable part",
        "第一条 乙方发布视频，甲方付费。\n第二条 附件一构成本合同不可分割的组成部分，具有同等法律效力。\n附件一 保密条款\n1. 乙方应对甲方未公开的配方保密。",
        "confidentiality",
        "weak",
    ),
    Row(
        "attached for reference",
        _DEAL_EN
        + "6. Annex A is attached for reference only and is not part of this Agreement.\nAnnex A Confidentiality\n1. The Talent shall keep the Brand's unpublished recipes secret.",
        "confidentiality",
        "missing",
    ),
    Row(
        "an integral part",
        _DEAL_EN
        + "6. Annex A is attached to and forms an integral part of this Agreement.\nAnnex A Confidentiality\n1. The Talent shall keep the Brand's unpublished recipes secret.",
        "confidentiality",
        "weak",
    ),
    Row(
        "not binding, in its title",
        _DEAL_EN
        + "Annex A Confidentiality (for information only, not binding)\n1. The Talent shall keep the Brand's unpublished recipes secret.",
        "confidentiality",
        "missing",
    ),
    Row(
        "from the day of signing",
        _SECRET + "第八条 自本补充协议签署之日起，本合同第三条被本补充协议完全取代。",
        "confidentiality",
        "adverse",
    ),
    Row(
        "repealed, and other words for it",
        _SECRET + "第八条 本合同第三条废止，以下述内容代替：甲乙双方均可自由披露。",
        "confidentiality",
        "adverse",
    ),
    Row(
        "supplemented, and prevailing where they differ",
        _SECRET + "第八条 补充条款作为第三条的补充，二者不一致时以补充条款为准。",
        "confidentiality",
        "strong",
    ),
    Row(
        "two clauses superseded",
        _SECRET_EN + "9. Clauses 2 and 3 are superseded in their entirety by the Schedule.",
        "confidentiality",
        "adverse",
    ),
    Row(
        "amended and restated",
        _SECRET_EN
        + '9. Amendment No. 2: clause 2 is amended and restated in its entirety as follows: "The Talent is free to talk."',
        "confidentiality",
        "adverse",
    ),
    Row(
        "earlier letters superseded",
        _SECRET_EN + "9. This letter supersedes all earlier letters between the parties.",
        "confidentiality",
        "strong",
    ),
    Row(
        "a word added",
        _SECRET_EN + "9. Clause 2 is amended by adding the word formulas.",
        "confidentiality",
        "strong",
    ),
    Row(
        "not allowed by the agreement",
        "第四条 合作期内乙方为其他牙膏品牌推广，非本协议所允许。",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
    Row(
        "not banned, in Traditional script",
        "第四条 合作期內乙方為其他牙膏品牌推廣，尚非本契約所禁。",
        "non_compete",
        "adverse",
    ),
    Row(
        "not something the brand allows",
        _DEAL_EN + "3. During the Term, appearing for any other tea brand is not something the Brand allows.",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
    Row(
        "set off, in Traditional script",
        "第四条 合作期内乙方不得为其他洗发水品牌代言。\n第五条 乙方违反第四条的，甲方得自应付款项中迳行抵銷新臺幣二十萬元。",
        "non_compete",
        "weak",
        {"remedy": "met"},
    ),
    Row(
        "entitled to set off",
        _BAN_EN
        + " If the Talent breaches this clause, the Brand is entitled to set off £3,000 from the Fee.",
        "non_compete",
        "weak|strong",
        {"remedy": "met"},
    ),
    Row(
        "hours expected",
        _STORM + "第六条 第五条约定的小时数为预期目标，乙方超时完成的，不构成违约。",
        "crisis_cooperation",
        "weak",
        {"response_time": "weak"},
    ),
    Row(
        "missing a deadline is no breach",
        _STORM_EN + "6. The deadlines in clause 5 are aspirational, and missing a deadline is not a breach.",
        "crisis_cooperation",
        "weak",
        {"response_time": "weak"},
    ),
    Row(
        "a target audience",
        _STORM_EN + "6. The target audience in clause 5 is students only.",
        "crisis_cooperation",
        "strong",
    ),
    Row(
        "late is a breach",
        _STORM_EN + "6. A late response under clause 5 is a breach.",
        "crisis_cooperation",
        "strong",
    ),
    Row(
        "only on the day",
        "第四条 乙方仅在活动当天不得为其他运动鞋品牌宣传。",
        "non_compete",
        "weak",
        {"in_term": "weak"},
    ),
    Row(
        "the day and all the other time",
        "第四条 活动当日及合作期内其他时间，乙方不得为其他运动鞋品牌宣传。",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
    Row(
        "while at the event",
        _DEAL_EN + "3. While at the event the Talent shall not promote any other tea brand.",
        "non_compete",
        "weak",
        {"in_term": "weak"},
    ),
    Row(
        "an example by its mark, not carried out",
        _MORALS.replace("十万元。\n", "十万元。※\n")
        + "第九条 附则\n合同一式两份。\n※ 本条仅为示例，双方不予执行。",
        "morality",
        "weak",
        {"unilateral_termination": "unmet"},
    ),
    Row(
        "the brand will not rely on it",
        _MORALS_EN.replace("repay the fee.\n", "repay the fee.*\n")
        + "* The Brand will not rely on this clause to terminate or to claim any refund.",
        "morality",
        "weak|adverse",
    ),
    Row(
        "tax by its mark",
        _MORALS_EN.replace("repay the fee.\n", "repay the fee.*\n") + "* The fee includes tax.",
        "morality",
        "weak|strong",
        {"unilateral_termination": "met", "refund_or_damages": "met"},
    ),
    Row(
        "a later artist",
        "甲方：禾木公司（品牌方）\n乙方：星桥经纪公司\n丙方：白芷（艺人）\n第三条 乙方保证后续艺人不得泄露甲方未公开的配方。",
        "confidentiality",
        "missing",
    ),
    Row(
        "the artist and a later one",
        "甲方：禾木公司（品牌方）\n乙方：星桥经纪公司\n丙方：白芷（艺人）\n第三条 乙方保证艺人及后续艺人不得泄露甲方未公开的配方。",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "a replacement in brackets",
        _AGENCY
        + "3. The Agency shall ensure that the Talent (or any Replacement Talent) does not disclose the Brand's unpublished recipes.",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "may I promote others: no",
        _ASKED + "3. Can I promote other tea brands while we work together?\nNo.",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
    Row(
        "may I promote others: yes",
        _ASKED + "3. Can I promote other tea brands while we work together?\nYes, as many as you like.",
        "non_compete",
        "adverse",
    ),
    Row(
        "no, and for two years",
        _ASKED
        + "3. Am I allowed to tell others your unpublished prices?\nNo. And that stays so for two years after we part.",
        "confidentiality",
        "weak",
        {"obligation": "met", "duration": "met"},
    ),
    Row(
        "不能, 违反了怎么办",
        "甲方：禾木公司（品牌方）\n乙方：白芷（博主）\n1. 我做什么？拍两条视频。\n2. 合作期间我能不能接别的牙膏品牌的广告？不能，合作结束后三个月内也不能。\n3. 违反了怎么办？退还全部费用。",
        "non_compete",
        "weak|strong",
        {"in_term": "met", "post_term": "met", "remedy": "met"},
    ),
    Row(
        "要, 六小时",
        "甲方：禾木公司（品牌方）\n乙方：白芷（博主）\n1. 我做什么？拍两条视频。\n2. 出了负面舆情，我要不要配合删视频？要，六小时内删。",
        "crisis_cooperation",
        "weak",
    ),
    Row(
        "不必",
        "甲方：禾木公司（品牌方）\n乙方：白芷（博主）\n1. 我做什么？拍两条视频。\n2. 出了负面舆情，我必须配合你们处理、删除视频吗？不必。",
        "crisis_cooperation",
        "adverse|missing",
    ),
    Row(
        "yes, within six hours",
        _ASKED
        + "3. Do I have to take a post down if it draws bad press?\nYes, within six hours of your request.",
        "crisis_cooperation",
        "weak",
        {"delete_content": "met", "response_time": "met"},
    ),
]
ROWS = [
    *CAPS,
    *SUNSETS,
    *PAPERS,
    *REPLACED,
    *NOT_FORBIDDEN,
    *SET_OFF,
    *LATER,
    *AIMS,
    *ONE_DAY,
    *NOTES,
    *ANSWERS,
    *OTHER_WORDS,
    *OTHER,
]


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_a_limit_by_number(row: Row) -> None:
    assert not differences(row)
