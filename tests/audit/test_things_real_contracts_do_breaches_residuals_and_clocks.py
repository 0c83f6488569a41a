"""What a breach is a breach of, silence that is no secrecy, rivals by a name of the contract's own, rows that are owed, and what takes
a protection back without naming its clause."""

import pytest
from audit.make_contracts import Row, differences, name_of

HEAD = "推广合同\n甲方（品牌方）：澜谷食品有限公司\n乙方（达人）：程一禾\n第一条 乙方发布视频三条，甲方支付费用。\n"
DEAL = 'Between Larkfield Foods Ltd (the "Brand") and Isla Brandt (the "Creator").\n1. The Creator shall post twice. The Brand shall pay her.\n'
STORM = HEAD + "第五条 本条适用于乙方或者推广内容引发负面舆论的情形。\n"
STORM_EN = (
    DEAL
    + "5. If trouble breaks out\n5.1 This section applies whenever a complaint or a press story about the Creator arises.\n"
)
SECRET_ZH = "第三条 乙方应对甲方未公开的配方、价格保密，本合同终止后两年内仍然有效。\n"
SECRET_EN = "3. The Creator shall keep the Brand's unpublished recipes and prices secret for two years after termination.\n"
RIVALS = (
    "第四条 合作期内及合作期满后三个月内，乙方不得推广其他饼干品牌。乙方违反本条的，应支付违约金五万元。\n"
)
RIVALS_EN = (
    "4. During the Term and for three months after it the Creator shall not promote any other biscuit brand. "
    "She shall pay EUR 5,000 for each breach of this clause.\n"
)

WHAT_IS_BROKEN = [
    Row(
        "what the brand owes in the same section is no breach of the KOL's",
        STORM_EN
        + "5.2 The Brand must tell the Creator of it and must give her all the help she asks for.\n5.3 The Creator owes the Brand EUR 500 for each failure to do what this section requires.\n",
        "crisis_cooperation",
        "weak|missing",
        {"cooperate": "unmet", "notify": "unmet"},
    ),
    Row(
        "the same of the KOL",
        STORM_EN
        + "5.2 The Creator must tell the Brand of it and must give the Brand all the help it asks for.\n5.3 The Creator owes the Brand EUR 500 for each failure to do what this section requires.\n",
        "crisis_cooperation",
        "weak",
        {"cooperate": "met", "notify": "met"},
    ),
    Row(
        "what she may do cannot be broken",
        STORM_EN
        + "5.2 If the Brand sends her a draft correction the Creator may post it within twelve hours.\n5.3 The Creator owes the Brand EUR 500 for each failure to do what this section requires.\n",
        "crisis_cooperation",
        "weak|missing",
        {"clarify_statement": "unmet"},
    ),
]

SILENCE = [
    Row(
        "silence about a storm is no secrecy",
        STORM_EN + "5.2 Until the matter is closed the Creator will say nothing about it to anyone else.\n",
        "confidentiality",
        "missing",
    ),
    Row(
        "silence about what she learns is",
        DEAL
        + "5. The Creator will say nothing about unreleased products and prices of the Brand to anyone.\n",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
]

OWN_RIVALS = [
    Row(
        "a name of the contract's own, defined as what others sell",
        HEAD
        + "第二条 用语\n（一）“邻家谷物”：除甲方以外任何人出售的燕麦片、米饼、谷物棒。\n第四条 合作期内，乙方不得推广邻家谷物。\n",
        "non_compete",
        "weak",
        {"competitor_definition": "met"},
    ),
    Row(
        "a definition that leans on likeness alone",
        HEAD
        + "第二条 用语\n（一）“邻家之物”：除甲方以外任何人经营的与甲方类似的产品。\n第四条 合作期内，乙方不得推广邻家之物。\n",
        "non_compete",
        "weak",
        {"competitor_definition": "unmet|weak"},
    ),
    Row(
        "in English",
        DEAL
        + '2. "Fenced Goods" means instant congee, cup noodles and rice cakes, not being the Brand\'s.\n4. During the Term the Creator shall not promote Fenced Goods.\n',
        "non_compete",
        "weak",
        {"competitor_definition": "met"},
    ),
]

ROWS_OWED = [
    Row(
        "rows that the sentence above calls duties",
        HEAD
        + "第五条 出现负面舆情时，下表各行是乙方必须做到的事项。\n行\t要求\t时点\n1\t按甲方指示撤下帖子、视频\t六小时\n2\t按甲方定稿发布更正或者致歉\t二十小时\n",
        "crisis_cooperation",
        "weak",
        {"delete_content": "met", "clarify_statement": "met"},
    ),
    Row(
        "rows of what the brand must do",
        HEAD
        + "第五条 出现负面舆情时，下表各行是甲方必须做到的事项。\n行\t要求\t时点\n1\t撤下帖子、视频\t六小时\n2\t发布更正或者致歉\t二十小时\n",
        "crisis_cooperation",
        "missing|adverse|weak",
        {"delete_content": "unmet", "clarify_statement": "unmet"},
    ),
]

TAKEN_BACK = [
    Row(
        "some words of a clause go, and it stays",
        HEAD + RIVALS + "第九条 第四条中“及合作期满后三个月内”字样取消。\n",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "unmet"},
    ),
    Row("the clause goes", HEAD + RIVALS + "第九条 第四条取消。\n", "non_compete", "adverse|missing"),
    Row(
        "a change sheet deletes it",
        DEAL + RIVALS_EN + "CHANGE SHEET\nChange 2 (section 4): deleted, the whole of it.\n",
        "non_compete",
        "adverse|missing",
    ),
    Row(
        "free during the Term and after it, notwithstanding the clause",
        DEAL
        + RIVALS_EN
        + "10. Notwithstanding clause 4 the Creator remains free during and after the Term to take engagements from whomsoever she chooses.\n",
        "non_compete",
        "adverse",
    ),
    Row(
        "what stays in the memory is free",
        DEAL
        + SECRET_EN
        + "3.4 Information which stays in the Creator's unaided memory may be used by her for any purpose.\n9. Whoever breaches this agreement shall compensate the other.\n",
        "confidentiality",
        "weak",
    ),
    Row(
        "what stays in the memory is secret, too",
        DEAL
        + SECRET_EN
        + "3.4 The Creator shall not use what stays in her unaided memory either.\n9. Whoever breaches this agreement shall compensate the other.\n",
        "confidentiality",
        "strong",
    ),
    Row(
        "the period waits for the KOL's own word",
        HEAD + RIVALS + "（二）第四条的三个月自乙方书面确认之日起算，乙方未确认的，该期间不开始计算。\n",
        "non_compete",
        "weak",
        {"post_term": "weak"},
    ),
    Row(
        "hours that run from a notice by post alone",
        DEAL
        + "5. Within twelve hours of a Notice the Creator shall take down a post that draws complaints.\n14. A Notice is valid only by registered post and is received on the seventh working day.\n",
        "crisis_cooperation",
        "weak",
        {"response_time": "weak"},
    ),
    Row(
        "the same by e-mail",
        DEAL
        + "5. Within twelve hours of a Notice the Creator shall take down a post that draws complaints.\n14. A Notice goes by e-mail and is received when sent.\n",
        "crisis_cooperation",
        "weak",
        {"response_time": "met"},
    ),
    Row(
        "what was published is never taken down",
        HEAD
        + "第五条 推广内容引发负面舆论的，乙方应在六小时内删除相关视频。\n附件一 运营细则\n回放与切片：任何情况下不删除、不下架。\n",
        "crisis_cooperation",
        "weak|adverse",
        {"delete_content": "unmet"},
    ),
    Row(
        "nothing is vouched for, whatever another article says",
        HEAD
        + "第六条 乙方应守法自律，维护良好形象。乙方保证签约前没有违法记录，以往的作品没有侮辱、歧视的言论。\n第十二条 乙方签约以前的作品、言论由甲方自行了解，乙方对此不作任何陈述与保证。\n",
        "morality",
        "weak",
        {"past_conduct": "unmet"},
    ),
    Row(
        "it is confirmed, and not denied",
        DEAL
        + "6. The Creator shall behave decently. She gives no confirmation about anything said or done before the date of this agreement.\n",
        "morality",
        "weak",
        {"past_conduct": "unmet"},
    ),
    Row(
        "only as a court has found it",
        DEAL
        + '6. The Creator shall behave decently. On a Disrepute Matter the Brand may end this agreement. "Disrepute Matter" means an offence, a racist remark or a scandal, in each case as established by a judgment of a court.\n',
        "morality",
        "weak",
        {"speech_trigger": "weak|unmet", "reputation_trigger": "weak|unmet"},
    ),
]

TURNED_ROUND = [
    Row(
        "no request obliges her",
        DEAL
        + "5. If a post draws complaints, no request of the Brand, for whatever reason, obliges the Creator to take it down.\n",
        "crisis_cooperation",
        "adverse|missing",
        {"delete_content": "unmet"},
    ),
    Row(
        "she only weighs it",
        DEAL
        + "5. If a post draws complaints, the Creator will within three hours think about whether it might be deleted.\n",
        "crisis_cooperation",
        "weak|missing|adverse",
        {"delete_content": "unmet"},
    ),
    Row(
        "只研究是否删除",
        HEAD + "第五条 推广内容引发投诉的，乙方应在三小时内研究是否删除视频。\n",
        "crisis_cooperation",
        "weak|missing|adverse",
        {"delete_content": "unmet"},
    ),
    Row(
        "是否公开由她自行决定",
        HEAD + "第三条 关于本次合作的一切内容，乙方可自行决定是否公开，甲方对此无异议。\n",
        "confidentiality",
        "adverse",
    ),
    Row(
        "free behind commas",
        DEAL
        + "4. The Creator is free, while this runs and afterwards, to promote any other biscuit brand.\n",
        "non_compete",
        "adverse",
    ),
    Row(
        "no liberty to tell",
        DEAL + "3. The Creator has no liberty to reveal unpublished recipes and prices of the Brand.\n",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "what applies all the same",
        DEAL
        + "5. Within three hours of a request the Creator shall take down every post that draws complaints.\n"
        + "6. Clause 5 does not oblige her to publish anything false; the removal of posts applies all the same.\n",
        "crisis_cooperation",
        "weak",
        {"delete_content": "met", "response_time": "met"},
    ),
]

LOOK_ALIKES = [
    Row(
        "an emergency of the weather is no storm",
        DEAL
        + "9. In a weather or security emergency the Creator will follow the site's crisis plan and stop filming.\n",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "the conduct of a session",
        DEAL + "3. The good conduct of the recording session is the Creator's affair.\n",
        "morality",
        "missing",
    ),
    Row(
        "a course on professional manners",
        HEAD + "第二条 乙方参加甲方组织的职业素养线上课一次，内容为打光和收音。\n",
        "morality",
        "missing",
    ),
    Row(
        "an order that has been cancelled is no scandal",
        DEAL + "8. If an order has been cancelled, the Brand may cancel the remaining posts.\n",
        "morality",
        "missing",
    ),
    Row(
        "luring a team away",
        DEAL + "7. For a year the Creator shall not recruit members of the team away from the Brand.\n",
        "non_compete",
        "missing",
    ),
    Row(
        "an assignment that is a job",
        DEAL + "4. During the Assignment Period the Creator will not promote credit cards of other banks.\n",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
    Row(
        "other trades are let through",
        HEAD + RIVALS + "4.2 乙方有权承接其他行业的直播，只要不涉及前款所列品类。\n",
        "non_compete",
        "strong",
    ),
]

ONE_SIDED = [
    Row(
        "an article that the brand alone bears",
        HEAD + SECRET_ZH + "签署备注：第三条仅由甲方承担。\n",
        "confidentiality",
        "adverse|missing",
    ),
    Row(
        "an article that the KOL alone bears",
        HEAD + SECRET_ZH + "签署备注：第三条仅由乙方承担。\n",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "a clause for the protection of the KOL only",
        DEAL + SECRET_EN + "6. Clause 3 exists for the protection of the Creator only.\n",
        "confidentiality",
        "adverse|missing",
    ),
    Row(
        "a clause for the protection of both",
        DEAL + SECRET_EN + "6. Clause 3 exists for the protection of the Brand.\n",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "that article is another one",
        HEAD
        + RIVALS
        + SECRET_ZH
        + "签署备注：第三条仅由甲方承担；乙方可以自由分享合作价格，不受该条约束。\n",
        "non_compete",
        "weak|strong",
        {"in_term": "met", "post_term": "met"},
    ),
    Row(
        "two of three by their letters",
        "推广合同\n甲方（机构）：叠山文化传媒有限公司\n乙方（品牌方）：澜谷食品有限公司\n丙方（达人）：程一禾\n第三条 对乙方未公开的底价、库存，甲、丙两方一律不得外传。\n",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
]

REASONS = [
    Row(
        "what is denied stands behind 而",
        HEAD
        + "第五条 推广内容引发负面舆论的，乙方应在六小时内删除相关视频。\n5.2 视频按前款删除的，已收的费用不必因删除而退还。\n",
        "crisis_cooperation",
        "weak",
        {"delete_content": "met", "response_time": "met"},
    ),
    Row(
        "poor sales alone are no ground",
        HEAD
        + "第六条 乙方应守法自律。乙方有违法、辱骂他人的行为或者陷入丑闻的，甲方可以解除合同。甲方不得仅因销量未达预期而依本条解除合同。\n",
        "morality",
        "weak",
        {"unilateral_termination": "met", "illegal_trigger": "met"},
    ),
    Row(
        "a price by its number beside one for delay",
        DEAL
        + "4. During the Term the Creator shall not promote any other biscuit brand.\n5. She shall post by noon.\n8. For each breach of clause 4 the Creator pays the Brand EUR 5,000, and for each day of delay under clause 5, EUR 50.\n",
        "non_compete",
        "weak",
        {"remedy": "met"},
    ),
]


@pytest.mark.parametrize(
    "row",
    [
        *WHAT_IS_BROKEN,
        *SILENCE,
        *OWN_RIVALS,
        *ROWS_OWED,
        *TAKEN_BACK,
        *TURNED_ROUND,
        *LOOK_ALIKES,
        *ONE_SIDED,
        *REASONS,
    ],
    ids=name_of,
)
def test_a_breach_is_of_what_was_owed_and_what_takes_back_is_told_from_what_only_seems_to(row: Row) -> None:
    assert not differences(row)
