"""Turned round and pointed at: bans whose verb comes first, rules put aside by number, periods and hours that the contract
defines, annexes that apply on an occasion; each beside the same words where they say something else."""

import pytest
from audit.make_contracts import Row, differences, name_of

DEAL = (
    'Between Ostrander Kettles Ltd (the "Brand") and Ida Brandt (the "Creator").\n'
    "1. The Creator shall post twice. The Brand shall pay her. The Term runs from 1 March to 31 August 2026.\n"
)
HEAD = "推广协议\n甲方（品牌方）：台州漱白日用品有限公司\n乙方（达人）：罗茵\n第一条 乙方发布视频两条，甲方付款。合作期自2026年3月1日至2026年8月31日。\n"
RIVALS = DEAL + (
    "2. Other work\n2.1 During the Term and three months after it, the Creator shall not promote other kettle brands. If she does she pays USD 5,000.\n"
)
RIVALS_ZH = (
    HEAD
    + "第二条 竞业\n2.1 合作期内及结束后三个月内，乙方不得为其他品牌的电热水壶代言；乙方违反的，付违约金五万元。\n"
)
STORM = DEAL + (
    "2. If the Creator or a post of hers is publicly criticised, she shall co-operate with the Brand, take the post down and publish the correction"
    " the Brand has drafted within 24 hours of its request. "
)
STORM_ZH = (
    HEAD
    + "第二条 乙方或推广内容引发负面舆情的，乙方应配合甲方处置，并在接到甲方通知后24小时内删除相关内容、发布澄清声明。"
)

INVERTED = (
    Row(
        "a ban that begins with two negatives and permits nobody",
        DEAL
        + "2. In no event and on no media shall the Creator be permitted to advertise any other kettle brand during the Term.\n",
        "non_compete",
        "weak",
        {"in_term": "met", "activities": "met"},
    ),
    Row(
        "a ban whose verb stands behind a time and a place",
        DEAL
        + "2. At no time during the Term, and on no account of hers, may the Creator advertise any other kettle brand.\n",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
    Row(
        "a ban by what is not open to her",
        DEAL + "2. It is not open to the Creator, during the Term, to advertise any other kettle brand.\n",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
    Row(
        "a ban by what nothing entitles her to",
        DEAL + "2. Nothing entitles the Creator to advertise another kettle brand during the Term.\n",
        "non_compete",
        "weak",
    ),
    Row(
        "who is not at liberty is bound",
        DEAL + "2. The Creator is not at liberty to advertise any other kettle brand during the Term.\n",
        "non_compete",
        "weak",
    ),
    Row(
        "who is at liberty is not",
        DEAL + "2. The Creator remains at liberty to advertise any other kettle brand during the Term.\n",
        "non_compete",
        "adverse",
    ),
    Row(
        "the same words about the Brand",
        DEAL
        + "2. In no event shall the Brand be permitted to hire another kettle reviewer during the Term.\n",
        "non_compete",
        "adverse|missing",
    ),
    Row(
        "凡 names what the ban is about",
        HEAD + "第二条 合作期内，凡其他电热水壶品牌的广告，乙方的大号、小号一律不能接。\n",
        "non_compete",
        "weak",
        {"in_term": "met", "activities": "met"},
    ),
    Row(
        "凡 names what she may do",
        HEAD + "第二条 合作期内，凡其他电热水壶品牌的广告，乙方一律可以接。\n",
        "non_compete",
        "adverse|missing",
    ),
)

PUT_ASIDE = (
    Row(
        "an engagement that she, in her sole discretion, finds good",
        RIVALS
        + "2.2 Clause 2.1 does not apply to any engagement that the Creator, in her sole discretion, regards as beneficial to her career.\n",
        "non_compete",
        "weak",
    ),
    Row(
        "whatever she thinks and decides",
        RIVALS
        + "2.2 Clause 2.1 leaves out whatever the Creator thinks is good for her channel, and anything she decides is better taken than left.\n",
        "non_compete",
        "weak",
    ),
    Row(
        "what the Brand regards as harmless",
        RIVALS
        + "2.2 Clause 2.1 does not apply to any engagement that the Brand, in its sole discretion, regards as harmless.\n",
        "non_compete",
        "strong",
    ),
    Row(
        "a plain exception",
        RIVALS + "2.2 Clause 2.1 does not apply to unpaid posts.\n",
        "non_compete",
        "strong",
    ),
    Row(
        "乙方自行认为的，不受某条约束",
        RIVALS_ZH + "2.2 凡乙方自行认为接单有助于账号成长、粉丝福利的，不受2.1约束。\n",
        "non_compete",
        "weak",
    ),
    Row(
        "甲方自行认为的，不受某条约束",
        RIVALS_ZH + "2.2 甲方自行认为没有影响的商单，不受2.1约束。\n",
        "non_compete",
        "strong",
    ),
)

PERIODS = (
    Row(
        "a window of the contract's own that shuts after the end",
        DEAL
        + '2. The Creator shall not promote other kettle brands during the Closed Window. "Closed Window" means the period that opens on signature and shuts 120 days after this Agreement has expired or been terminated.\n',
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "met", "proportionate": "met"},
    ),
    Row(
        "a window that shuts with the deal",
        DEAL
        + '2. The Creator shall not promote other kettle brands during the Closed Window. "Closed Window" means the period that opens on signature and shuts when this Agreement ends.\n',
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "unmet"},
    ),
    Row(
        "during the term and until a later day",
        DEAL
        + "2. Throughout the Term and until 30 November 2026 the Creator shall not promote kettles of any maker but the Brand.\n",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "met"},
    ),
    Row(
        "before so many days have passed since the end",
        DEAL
        + "2. Before 90 days have passed since the end of the Term the Creator shall not promote other kettle brands.\n",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "met"},
    ),
    Row(
        "a time after the end that is reckoned from the signature",
        HEAD
        + "第二条 合作期内，乙方不得为其他品牌的电热水壶代言。期后保护期共三十天，从签订本协议之日起算，到第三十天为止。\n2026年2月20日\n",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "unmet"},
    ),
    Row(
        "a rule that falls away once its period is over",
        HEAD + "第二条 合作期内，乙方不得为其他品牌的电热水壶代言。合作期一过，本条即不再适用。\n",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "unmet"},
    ),
    Row(
        "so many months by the number of the last",
        HEAD
        + "第二条 乙方对甲方未公开的新品、价格保密，自知悉之日起至合作期届满后第三十六个月止，违反的付违约金五万元。\n",
        "confidentiality",
        "strong",
        {"duration": "met"},
    ),
    Row(
        "hours of the contract's own",
        STORM + '"Hour" counts only the hours between 9 am and 5 pm on business days.\n',
        "crisis_cooperation",
        "weak",
        {"response_time": "weak"},
    ),
    Row(
        "hours of any day",
        STORM + '"Hour" means sixty minutes of any day, holidays included.\n',
        "crisis_cooperation",
        "strong",
        {"response_time": "met"},
    ),
    Row(
        "只计办公时间的小时",
        STORM_ZH + "\n第三条 本协议所称“小时”仅按工作日的办公时间计算。\n",
        "crisis_cooperation",
        "weak",
        {"response_time": "weak"},
    ),
    Row(
        "自然小时",
        STORM_ZH + "\n第三条 本协议所称“小时”为自然小时，节假日照计。\n",
        "crisis_cooperation",
        "strong",
        {"response_time": "met"},
    ),
)

POINTED_AT = (
    Row(
        "a section by its number, in a table of breaches",
        "推广协议\n甲方（品牌方）：台州漱白日用品有限公司\n乙方（达人）：罗茵\n一 合作\n1. 乙方发布视频两条，甲方付款。\n二 保密\n2. 乙方对甲方未公开的新品、价格保密，不得向他人透露，合同终止后二年内仍有效。\n附录一 违约后果一览\n违反的约定 | 后果 | 说明\n第二节 | 付违约金8万元 | 每次\n",
        "confidentiality",
        "strong",
        {"remedy": "met"},
    ),
    Row(
        "another section than the clause's",
        "推广协议\n甲方（品牌方）：台州漱白日用品有限公司\n乙方（达人）：罗茵\n一 合作\n1. 乙方发布视频两条，甲方付款。\n二 保密\n2. 乙方对甲方未公开的新品、价格保密，不得向他人透露，合同终止后二年内仍有效。\n附录一 违约后果一览\n违反的约定 | 后果 | 说明\n第一节 | 付违约金8万元 | 每次\n",
        "confidentiality",
        "weak",
        {"remedy": "unmet"},
    ),
    Row(
        "an annex that applies on the occasion, whose table says who acts",
        HEAD
        + "第二条 出现针对乙方或合作内容的投诉、争议、负面报道的，附件一所列各项由该表载明的责任人在载明的时限内完成，时限自甲方通知时起算。\n附件一 处置时限表\n事项｜责任人｜时限\n删除、隐藏或者更正相关视频｜乙方｜4小时\n发布甲方书面认可的澄清或者致歉文字｜乙方｜18小时\n提供原片，参加甲方召集的处置会议，听从统一安排｜乙方｜半日\n",
        "crisis_cooperation",
        "strong",
        {"delete_content": "met", "clarify_statement": "met", "response_time": "met"},
    ),
    Row(
        "the same table for the brand",
        HEAD
        + "第二条 出现针对乙方或合作内容的投诉、争议、负面报道的，附件一所列各项由该表载明的责任人在载明的时限内完成，时限自乙方通知时起算。\n附件一 处置时限表\n事项｜责任人｜时限\n删除、隐藏或者更正相关视频｜甲方｜4小时\n发布乙方书面认可的澄清或者致歉文字｜甲方｜18小时\n提供原片，参加乙方召集的处置会议，听从统一安排｜甲方｜半日\n",
        "crisis_cooperation",
        "adverse|missing",
    ),
    Row(
        "how slight the fault is, is no exception",
        DEAL
        + "2. The Creator shall keep the Brand's unreleased designs and prices secret during the Term and for two years after it.\n3. Each violation of Section 2, however slight the fault, obliges the Creator to pay EUR 8,000.\n",
        "confidentiality",
        "strong",
        {"remedy": "met"},
    ),
)

REASONS = (
    Row(
        "no reason lets her off keeping secret",
        HEAD
        + "第二条 乙方不得以合作已经结束、甲方没有加盖保密印章等为由，对甲方未公开的新品、价格不予保密，该义务至合同终止后满三年止。乙方违反的，付违约金五万元。\n",
        "confidentiality",
        "strong",
    ),
    Row(
        "no reason lets the brand off",
        HEAD + "第二条 甲方不得以合作已经结束为由，对乙方未公开的报价不予保密。\n",
        "confidentiality",
        "adverse|missing",
    ),
    Row(
        "a secrecy that she owes on no ground",
        HEAD + "第二条 乙方可以自由分享本合作的报价、条件，不因本合同负任何保密义务。\n",
        "confidentiality",
        "adverse",
    ),
    Row(
        "whoever need not hold back either",
        DEAL
        + "2. If a post is criticised, the Creator shall not be required to take it down, to answer the Brand's messages or to hold back from speaking about it.\n",
        "crisis_cooperation",
        "adverse|missing",
    ),
    Row(
        "nothing is warranted of the past",
        HEAD
        + "第二条 乙方应守法，保持良好形象。乙方违法、发表侮辱言论或陷入丑闻损害甲方名誉的，甲方可解除合同，乙方退还费用。乙方签署之前的言论与经历，双方均不就此另作任何陈述或保证。\n",
        "morality",
        "weak",
        {"past_conduct": "unmet"},
    ),
)

NO_BANS = (
    Row(
        "nowhere is she prevented",
        DEAL
        + "2. On no platform shall the Creator be prevented from promoting or endorsing any competitor during the Term.\n",
        "non_compete",
        "adverse",
    ),
    Row(
        "nowhere is she restrained",
        DEAL + "2. In no country is the Creator restrained by this Agreement from promoting competitors.\n",
        "non_compete",
        "adverse",
    ),
    Row(
        "by no term is she required",
        DEAL
        + "2. By no term of this Agreement is the Creator required to keep confidential the prices of the Brand.\n",
        "confidentiality",
        "adverse|missing",
    ),
    Row(
        "an answer that limits nothing",
        HEAD
        + "附件一\n问题 | 约定 | 备注\n合作期内乙方能推广其他电热水壶品牌吗？ | 没有限制 | 无\n能转发吗？ | 能 | 无\n",
        "non_compete",
        "adverse|missing",
    ),
    Row(
        "the first who may end it, of two that are named",
        DEAL
        + "2. If the Creator is involved in a scandal, this Agreement may be terminated by the Creator after payment of all fees by the Brand.\n",
        "morality",
        "adverse|missing",
    ),
    Row(
        "what follows from a crime, without a verb of duty",
        DEAL
        + "2. If the Creator commits a crime, termination of this Agreement or a refund of all fees follows, as the Brand may choose.\n",
        "morality",
        "weak",
    ),
    Row(
        "a term that is used where it is defined, by an annex that is missing",
        HEAD + "第二条 乙方不得推广“封闭品牌”，“封闭品牌”指附件九所列竞品，乙方亦不得代言封闭品牌。\n",
        "non_compete",
        "weak",
    ),
    Row(
        "a paper that is to be kept, with a remark in its title",
        HEAD + "第二条 乙方应遵守《保密协议（附件二）》，合作期内及结束后三年内有效。\n",
        "confidentiality",
        "weak",
    ),
)

ROWS = (
    Row(
        "a row that names another by its letter",
        DEAL
        + "2. What follows\nEvent | Consequence\n(a) The Creator commits an offence | The Brand may terminate at once; the last instalment is repaid\n"
        "(b) The Creator makes a racist or insulting remark | As (a), plus USD 25,000\n(c) The Creator is caught in a scandal that harms the Brand | As (a)\n",
        "morality",
        "weak",
        {"speech_trigger": "met", "reputation_trigger": "met", "unilateral_termination": "met"},
    ),
    Row(
        "a row that names one without consequence",
        DEAL
        + "2. What follows\nEvent | Consequence\n(a) The Creator is late with a post | The parties talk\n(b) The Creator makes a racist or insulting remark | As (a)\n",
        "morality",
        "missing|weak",
        {"unilateral_termination": "unmet", "refund_or_damages": "unmet"},
    ),
    Row(
        "a question in one cell, no in the next",
        DEAL
        + "Annex B\nQuestion | What has been agreed\nMay the Creator advertise other kettle brands during the Term and three months after it? | No.\nWhat if she does it all the same? | She pays USD 5,000 each time.\n",
        "non_compete",
        "strong",
    ),
    Row(
        "the same question, and yes",
        DEAL
        + "Annex B\nQuestion | What has been agreed\nMay the Creator advertise other kettle brands during the Term and three months after it? | Yes.\nMay she wear their aprons? | Yes.\n",
        "non_compete",
        "adverse|missing",
    ),
    Row(
        "one sentence of a clause is struck",
        DEAL
        + "2. Conduct. The Creator shall obey the law. The Creator warrants that nothing she has said or done before signing would embarrass the Brand."
        " If she is convicted or caught in a scandal, the Brand may terminate at once and she repays the fee.\nSpecial term: The second sentence of Section 2 is struck out.\n",
        "morality",
        "weak",
        {"conduct_duty": "met", "past_conduct": "unmet", "unilateral_termination": "met"},
    ),
    Row(
        "the whole clause is struck",
        DEAL
        + "2. Conduct. The Creator shall obey the law. The Creator warrants that nothing she has said or done before signing would embarrass the Brand."
        " If she is convicted or caught in a scandal, the Brand may terminate at once and she repays the fee.\nSpecial term: Section 2 is struck out.\n",
        "morality",
        "adverse|missing",
    ),
    Row(
        "an annex on the occasion, in double negation",
        DEAL
        + "2. The Creator may not leave the steps in Schedule 1 undone when a post, or the Creator herself, becomes the subject of complaints or bad press.\n"
        "Schedule 1\nStep | Who | Clock\nHide or take down the post that the Brand points to | Creator | 5 hours\nJoin the call and work along with the Brand's response lead | Creator | same day\n"
        "Post the correction or apology in the wording the Brand supplies | Creator | 18 hours\n",
        "crisis_cooperation",
        "strong",
    ),
)

NO_GROUND = (
    Row(
        "what is no ground to end",
        DEAL
        + "2. The Creator shall obey the law and make no discriminatory statement. If she is convicted or caught in a scandal that harms the Brand she shall pay USD 9,000.\n"
        + "3. No matter of the kind described in Section 2 shall be a ground upon which the Brand may terminate this Agreement.\n",
        "morality",
        "weak",
        {"unilateral_termination": "unmet", "refund_or_damages": "met"},
    ),
    Row(
        "what is a ground to end",
        DEAL
        + "2. The Creator shall obey the law and make no discriminatory statement. If she is convicted or caught in a scandal that harms the Brand she shall pay USD 9,000.\n"
        + "3. Any matter of the kind described in Section 2 shall be a ground upon which the Brand may terminate this Agreement.\n",
        "morality",
        "weak",
        {"unilateral_termination": "met", "refund_or_damages": "met"},
    ),
    Row(
        "what entitles to no refund",
        DEAL
        + "2. The Creator shall obey the law. If she is convicted or caught in a scandal that harms the Brand, the Brand may terminate at once.\n"
        + "3. No event described in Section 2 shall entitle the Brand to a refund or to damages.\n",
        "morality",
        "weak",
        {"unilateral_termination": "met", "refund_or_damages": "unmet"},
    ),
    Row(
        "a shrug: neither a breach nor a ground",
        DEAL
        + "2. The Brand agrees that the Creator's opinions, her conduct and any outcry about them are neither a breach of nor a ground for ending this Agreement.\n",
        "morality",
        "adverse|missing",
    ),
)

OTHER_SUBJECTS = (
    Row(
        "the title of a course",
        HEAD + "第二条 乙方参与《危机公关实战二十讲》第九讲“企业如何道歉”的录制。\n",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "the title of a paper that is to be observed",
        HEAD + "第二条 发生负面舆情的，乙方应按照甲方另行下发的《舆情应对办法》配合处置。\n",
        "crisis_cooperation",
        "weak",
    ),
    Row(
        "titles of episodes",
        DEAL
        + '2. The Creator shall record three bonus episodes: "Ethics in Lending", "Good Character References" and "The Scandal of the Teaser Rate".\n',
        "morality",
        "missing",
    ),
    Row(
        "a room for herself",
        DEAL + "2. During the Term the Creator will have exclusive use of the spa on Mondays for filming.\n",
        "non_compete",
        "missing",
    ),
    Row(
        "a loss of name as an item of damages",
        HEAD + "第二条 乙方违反本协议时，甲方有权终止本协议，并索取由此造成的经济及名誉损失的赔偿。\n",
        "morality",
        "missing",
    ),
    Row(
        "a loss of name as what ends the deal",
        HEAD + "第二条 乙方的不当言行使甲方名誉受损的，甲方有权终止本协议，并要求赔偿。\n",
        "morality",
        "weak",
    ),
    Row(
        "the law that a text must keep",
        HEAD + "第二条 乙方所提供之文案必须遵守法律规范，不得侵权。\n",
        "morality",
        "missing",
    ),
    Row(
        "what a work may not hold",
        HEAD + "第二条 禁止上传含有下列内容的作品：\n（1）损害国家荣誉的；\n（2）散布淫秽、赌博、暴力的。\n",
        "morality",
        "missing",
    ),
    Row(
        "a complaint of one party about the other",
        HEAD + "第二条 乙方发现素材信息虚假的，可向平台投诉，平台有权要求双方配合核实发布的信息。\n",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "old posts that may stay",
        HEAD + "第二条 签约前已经发布的视频可以保留，无须下架。\n",
        "crisis_cooperation",
        "missing",
    ),
)

ALL = (*INVERTED, *PUT_ASIDE, *PERIODS, *POINTED_AT, *REASONS, *NO_BANS, *ROWS, *NO_GROUND, *OTHER_SUBJECTS)


@pytest.mark.parametrize("row", ALL, ids=name_of)
def test_what_is_turned_round_or_pointed_at(row: Row) -> None:
    assert not differences(row)
