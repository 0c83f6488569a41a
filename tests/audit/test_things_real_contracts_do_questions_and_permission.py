"""Two denials, set-off, who may come later, and terms that ask and answer."""

import pytest
from audit.make_contracts import Row, differences, name_of
from audit.whole_clauses import AGENCY, ASKED, BAN_EN, DEAL_EN

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
        DEAL_EN + "3. Promoting any other tea brand during the Term is not something this Agreement permits.",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
    Row(
        "not something that is forbidden",
        DEAL_EN + "3. Promoting any other tea brand during the Term is not something this Agreement forbids.",
        "non_compete",
        "adverse",
    ),
    Row(
        "nothing prevents it",
        DEAL_EN + "3. Nothing prevents the Talent from promoting any other tea brand during the Term.",
        "non_compete",
        "adverse",
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
        DEAL_EN + "3. During the Term, appearing for any other tea brand is not something the Brand allows.",
        "non_compete",
        "weak",
        {"in_term": "met"},
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
        BAN_EN + " If she breaches this clause, the Brand may set off £4,000 against the Fee.",
        "non_compete",
        "weak|strong",
        {"remedy": "met"},
    ),
    Row(
        "deduct",
        BAN_EN + " If she breaches this clause, the Brand may deduct £4,000 from the Fee.",
        "non_compete",
        "weak|strong",
        {"remedy": "met"},
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
        BAN_EN + " If the Talent breaches this clause, the Brand is entitled to set off £3,000 from the Fee.",
        "non_compete",
        "weak|strong",
        {"remedy": "met"},
    ),
]
LATER = [
    Row(
        "only a substitute",
        AGENCY
        + "3. The Agency shall procure that any substitute Talent keeps the Brand's unpublished recipes secret.",
        "confidentiality",
        "missing",
    ),
    Row(
        "only a replacement",
        AGENCY
        + "3. The Agency undertakes to procure that any Replacement Talent shall not disclose the Brand's unpublished recipes.",
        "confidentiality",
        "missing",
    ),
    Row(
        "both",
        AGENCY
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
        AGENCY
        + "3. The Talent shall obey the law. 3.1 The Agency warrants that neither the Talent nor any substitute Talent has done anything in the three years before signing that would have been a breach of clause 3.",
        "morality",
        "weak",
        {"past_conduct": "met"},
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
        AGENCY
        + "3. The Agency shall ensure that the Talent (or any Replacement Talent) does not disclose the Brand's unpublished recipes.",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "a new artist beside the KOL",
        "甲方：禾木公司（品牌方）\n乙方：白芷（艺人）\n第三条 新增艺人须经甲方同意。乙方应遵守法律、维护良好形象。",
        "morality",
        "weak",
        {"conduct_duty": "met"},
    ),
]
ANSWERS = [
    Row(
        "yes",
        ASKED
        + "3. Must I keep your unpublished recipes and prices secret?\nYes, for three years after this agreement ends.",
        "confidentiality",
        "weak",
        {"obligation": "met", "duration": "met"},
    ),
    Row(
        "no",
        ASKED + "3. Must I keep your unpublished recipes and prices secret?\nNo.",
        "confidentiality",
        "adverse",
    ),
    Row(
        "may not",
        ASKED + "3. May I tell anyone your unpublished recipes?\nNo, never.",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "may",
        ASKED + "3. May I disclose your unpublished recipes and prices to others?\nYes, of course.",
        "confidentiality",
        "adverse|missing",
    ),
    Row(
        "asked only",
        ASKED + "3. Must I keep your unpublished recipes and prices secret?\nWe talk about that later.",
        "confidentiality",
        "missing|weak",
    ),
    Row(
        "what follows",
        ASKED
        + "3. Do I have to keep your unpublished recipes secret?\nYes. You must not tell anyone.\n4. For how long?\nUntil two years after the end.\n5. What happens if I tell someone?\nYou pay us $1,000 in damages.",
        "confidentiality",
        "weak|strong",
        {"duration": "met", "remedy": "met"},
    ),
    Row(
        "another breach",
        ASKED
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
    Row(
        "may I promote others: no",
        ASKED + "3. Can I promote other tea brands while we work together?\nNo.",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
    Row(
        "may I promote others: yes",
        ASKED + "3. Can I promote other tea brands while we work together?\nYes, as many as you like.",
        "non_compete",
        "adverse",
    ),
    Row(
        "no, and for two years",
        ASKED
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
        ASKED
        + "3. Do I have to take a post down if it draws bad press?\nYes, within six hours of your request.",
        "crisis_cooperation",
        "weak",
        {"delete_content": "met", "response_time": "met"},
    ),
    Row(
        "a question that needs no yes",
        DEAL_EN
        + "5. The Talent has agreed not to appear for any other tea brand during the Term. What counts as a tea brand? Any maker of tea. For a breach she shall pay $4,000.",
        "non_compete",
        "weak",
        {"in_term": "met", "remedy": "met"},
    ),
    Row(
        "a question put to the brand",
        "甲方：禾木公司（品牌方）\n乙方：白芷（博主）\n第三条 乙方不得泄露甲方未公开的配方。有疑问的，可致电甲方：是否可以公开？由甲方书面答复。",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "a question in a script",
        "甲方：禾木公司（品牌方）\n乙方：白芷（博主）\n第三条 直播话术示例：“这款面霜能去皱吗？不能。”\n第四条 乙方不得泄露甲方未公开的配方。",
        "confidentiality",
        "weak",
        {"obligation": "met"},
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
        DEAL_EN + "3. The Talent may share everything she learns from the Brand with anyone else.",
        "non_compete",
        "missing",
    ),
]
ROWS = [*NOT_FORBIDDEN, *SET_OFF, *LATER, *ANSWERS, *OTHER]


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_questions_and_permission(row: Row) -> None:
    assert not differences(row)
