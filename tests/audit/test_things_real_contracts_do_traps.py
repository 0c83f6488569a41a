"""Traps: what looks like the clause and protects nobody, each beside the same words where they do protect."""

import pytest
from audit.make_contracts import Row, differences, name_of

HEAD = "推广协议\n甲方（品牌方）：台州漱白日用品有限公司\n乙方（达人）：罗茵\n第一条 乙方发布视频两条，甲方付款。合作期自2026年3月1日至2026年8月31日。\n"
DEAL = (
    'Between Pellworm Lamps Ltd (the "Brand") and Ines Falk (the "Creator").\n'
    "1. The Creator shall post twice. The Brand shall pay her. The Term runs from 1 March to 31 August 2026.\n"
)
SECRET = "第二条 乙方对甲方未上市的产品、定价方案和本协议价款保密，不得泄露，至合同终止后满两年止；乙方违反的，支付违约金五万元。\n"
SECRET_EN = (
    "2. The Creator shall keep the Brand's unreleased designs and prices secret during the Term and for two years after it ends. "
    "If she breaks this clause she shall pay the Brand USD 9,000.\n"
)
RIVALS = "第三条 合作期内及结束后三个月内，乙方不得为其他品牌的电动牙刷、冲牙器代言或者直播带货；乙方违反的，退还全部费用。\n"
CONDUCT_EN = (
    "4. The Creator shall obey the law, keep a good public image and make no discriminatory statement. She warrants that she has no "
    "convictions. If she breaks this clause or is involved in a scandal harming the Brand, the Brand may terminate at once and recover all fees paid.\n"
)
STORM = "第四条 发生涉及乙方的负面舆情的，乙方应配合甲方处置，{clock}24小时内删除相关视频、发布澄清声明。\n"

WHO_IS_BOUND = (
    Row(
        "what an article only calls secret, where it orders the brand alone",
        HEAD
        + "第二条 甲方知悉的乙方报价、后台数据均属保密信息。甲方不得泄露，三年内有效，违反的支付违约金。\n",
        "confidentiality",
        "adverse",
    ),
    Row(
        "what an article calls secret, where it orders the KOL",
        HEAD
        + "第二条 甲方的报价、后台数据均属保密信息。乙方不得泄露，合同终止后三年内仍然有效，违反的支付违约金五万元。\n",
        "confidentiality",
        "strong",
    ),
    Row(
        "whose matter it is, between 对 and the duty",
        HEAD
        + "第二条 乙方对因拍摄而接触到的甲方资料负有保密责任，包括未上市的产品和定价，至合同终止后满两年止。乙方违反的，赔偿损失。\n",
        "confidentiality",
        "strong",
    ),
    Row(
        "the brand's own duty about what the KOL has told it",
        HEAD
        + "第二条 甲方对因拍摄而接触到的乙方资料负有保密责任，包括未公开的报价，至合同终止后满两年止。\n",
        "confidentiality",
        "adverse|missing",
    ),
    Row(
        "who enters a competition must behave",
        DEAL
        + "2. Participants in the draw must behave lawfully and must not post anything hateful. A participant in breach is disqualified and forfeits the prize.\n",
        "morality",
        "missing",
    ),
    Row(
        "the staff of the brand must behave",
        DEAL
        + "2. The Brand holds its own employees to a code which forbids unlawful acts and hate speech. An employee who breaches it faces dismissal.\n",
        "morality",
        "missing",
    ),
    Row(
        "the Creator must behave",
        DEAL + "2. The Creator must behave lawfully and must not post anything hateful.\n",
        "morality",
        "weak",
        {"conduct_duty": "met", "speech_trigger": "met"},
    ),
    Row(
        "help against a storm is sold to the brand",
        DEAL
        + "2. As an optional paid service, the Creator offers the Brand crisis communications consulting at EUR 90 an hour, which covers negative publicity, drafts of apologies and advice on taking down content.\n",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "a verb that is also a party's name",
        DEAL
        + "2. During the Term the Creator shall not, on any channel, wear, host or recommend another brand of desk lamps.\n",
        "non_compete",
        "weak",
        {"in_term": "met", "reach": "met"},
    ),
    Row(
        "whoever is told that the contract ends has no right by that",
        HEAD + "第二条 乙方应遵纪守法。乙方违法的，甲方书面通知乙方即可终止本协议，乙方退还全部费用。\n",
        "morality",
        "weak",
        {"unilateral_termination": "met"},
    ),
)

TAKEN_BACK = (
    Row(
        "disapplied for the KOL, now and later",
        HEAD + SECRET + "第九条 第二条在合同期内及期满后均不对乙方适用。\n",
        "confidentiality",
        "adverse",
    ),
    Row(
        "disapplied for the brand only",
        HEAD + SECRET + "第九条 第二条不对甲方适用。\n",
        "confidentiality",
        "strong",
    ),
    Row(
        "does not apply during the Term or at any time after it",
        DEAL + CONDUCT_EN + "9. Clause 4 does not apply during the Term or at any time after it.\n",
        "morality",
        "adverse",
    ),
    Row(
        "another clause does not apply",
        DEAL + CONDUCT_EN + "9. Clause 1 does not apply during the Term or at any time after it.\n",
        "morality",
        "strong",
    ),
    Row(
        "no part of what was agreed",
        DEAL
        + "3. During the Term and for two months after it the Creator shall not promote any other brand of desk lamps, or she pays back half of the fee.\n"
        + "9. Clause 3 comes from a standard form and is not part of what we agreed with you.\n",
        "non_compete",
        "adverse|missing",
    ),
    Row(
        "nothing is left to be secret",
        DEAL
        + "2. The Creator shall keep Confidential Information secret during the Term and for two years after it ends, or pay USD 9,000. Designs, prices, launch dates and e-mails are not Confidential Information.\n",
        "confidentiality",
        "weak",
        {"scope": "unmet"},
    ),
    Row(
        "secret only when she has signed that it is",
        HEAD
        + "第二条 乙方对保密信息保密，至合同终止后满两年止，违反的赔偿损失。保密信息，是指甲方送达且经乙方签字确认其具有保密性质的产品资料。\n",
        "confidentiality",
        "weak",
        {"scope": "unmet"},
    ),
    Row(
        "secret as the brand has marked it",
        HEAD
        + "第二条 乙方对保密信息保密，至合同终止后满两年止，违反的赔偿损失。保密信息，是指甲方以书面标明的未上市产品资料、定价和客户名单。\n",
        "confidentiality",
        "strong",
    ),
    Row(
        "the words that made it go on are taken back",
        HEAD + SECRET + "第九条 协议期满的，第二条所称继续有效至满两年的表述不再执行。\n",
        "confidentiality",
        "weak",
        {"survival": "unmet"},
    ),
    Row(
        "no claim may be based on its breach",
        DEAL
        + "2. The Creator shall keep the Brand's unreleased designs and prices secret during the Term and for two years after it ends. "
        "No claim for damages may be based on a breach of this clause.\n"
        + "8. If a party breaks this Agreement the other may terminate it.\n",
        "confidentiality",
        "weak",
        {"remedy": "unmet"},
    ),
    Row("the same without that", DEAL + SECRET_EN, "confidentiality", "strong"),
)

HERS_TO_SAY = (
    Row(
        "a word from her is enough",
        HEAD + RIVALS + "但乙方事前告知甲方者，不在此限。\n",
        "non_compete",
        "weak",
        {"in_term": "weak"},
    ),
    Row("the ban itself", HEAD + RIVALS, "non_compete", "strong"),
    Row(
        "the clock starts when both have agreed",
        HEAD + STORM.format(clock="并于双方就处置方案达成一致之时起"),
        "crisis_cooperation",
        "weak",
        {"response_time": "weak"},
    ),
    Row(
        "the clock starts when the brand asks",
        HEAD + STORM.format(clock="并于接到甲方通知之时起"),
        "crisis_cooperation",
        "strong",
        {"response_time": "met"},
    ),
    Row(
        "the end hangs on what she owns up to",
        HEAD
        + "第四条 乙方应遵纪守法、言行得体，声明签约前未受过处罚、未发表过歧视言论。乙方违法、发表歧视言论或者陷入丑闻，乙方书面认可该事件因其过错而起的，甲方方可解除合同并要求退还费用。\n",
        "morality",
        "weak",
        {"unilateral_termination": "weak"},
    ),
    Row(
        "nothing of hers will be a reason to leave",
        DEAL
        + "2. What the Creator says or does, her politics and anything the newspapers print about her will not be a reason for the Brand to withdraw from this Agreement or to withhold the fee.\n",
        "morality",
        "adverse",
    ),
    Row(
        "the brand puts up with whatever she says",
        HEAD
        + "第四条 乙方在节目内外说什么、做什么都不影响本次合作；就算上了热搜，甲方也照付全款，不提解约。\n",
        "morality",
        "adverse",
    ),
    Row(
        "free for every rival, said of both sides of the brand's own ban",
        HEAD + "第三条 乙方承接其他牙刷品牌的直播推广不受本协议影响。\n",
        "non_compete",
        "adverse",
    ),
    Row(
        "不要求保密",
        HEAD + "第二条 本次合作的价格和甲方给乙方看过的资料，乙方都可以公开谈论，甲方不要求乙方保密。\n",
        "confidentiality",
        "adverse",
    ),
    Row(
        "并非不得",
        HEAD + "第四条 乙方的直播风格辛辣，乙方并非不得就任何话题发表侮辱性言论。\n",
        "morality",
        "adverse|missing",
    ),
)

OTHER_SUBJECTS = (
    Row(
        "grooming is what dogs get",
        DEAL
        + "2. Sponsored posts about pet grooming products are allowed. If the Creator breaches this clause the Brand may withhold the last instalment.\n",
        "morality",
        "missing",
    ),
    Row(
        "the name of an episode",
        HEAD + "第四条 “职业操守”那期节目由乙方另行为某校录制，与本次合作无关。\n",
        "morality",
        "missing",
    ),
    Row(
        "an accident on the road",
        DEAL
        + "2. Crisis procedure on the road: in the event of a collision or breakdown the Creator shall call the assistance number and cooperate with the insurer.\n",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "statements that were criticised before",
        DEAL
        + "2. The Creator has told the Brand of every publicly criticised statement of hers in the past five years.\n",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "material connection, not secrecy",
        DEAL
        + "2. The Creator shall clearly disclose the material connection with the Brand in each post and shall not hide the disclosure.\n",
        "confidentiality",
        "missing",
    ),
    Row(
        "a deal between you and us",
        DEAL + "2. This is the whole deal between you and us.\n",
        "confidentiality",
        "missing",
    ),
    Row(
        "one sponsor in each episode",
        DEAL + "2. The Creator shall include one sponsor read in every episode.\n",
        "non_compete",
        "missing",
    ),
    Row(
        "who may be hired away",
        DEAL
        + "2. During the Term the Creator shall not entice away or compete for the services of the Brand's sales staff.\n",
        "non_compete",
        "missing",
    ),
)

LISTED_RIVALS = "第三条 合作期内及结束后三个月内，乙方不得为附表一列明的品牌及品类代言或者直播带货；乙方违反的，退还全部费用。\n附表一 受限品牌\n"
SCHEDULED = (
    "2. The Creator shall keep the Scheduled Items secret during the Term and for two years after it ends. "
    'If she breaks this clause she shall pay the Brand USD 9,000. "Scheduled Items" means the items listed in Schedule A and nothing else.\n'
    "Schedule A\n"
)
LEFT_EMPTY = (
    Row(
        "a list of rivals that nobody filled in",
        HEAD + LISTED_RIVALS + "品牌：＿＿＿＿＿＿　　品类：＿＿＿＿＿＿　　（由商务补填）\n",
        "non_compete",
        "weak",
        {"competitor_definition": "weak"},
    ),
    Row(
        "the same list, filled in",
        HEAD + LISTED_RIVALS + "品牌：齿悦、皓润、洁伴　　品类：电动牙刷、冲牙器\n",
        "non_compete",
        "strong",
        {"competitor_definition": "met"},
    ),
    Row(
        "the same list, in the title of its annex",
        HEAD + LISTED_RIVALS.strip() + "：齿悦、皓润、洁伴\n",
        "non_compete",
        "strong",
        {"competitor_definition": "met"},
    ),
    Row(
        "a schedule of secrets that is nil",
        DEAL + SCHEDULED + "Nil at signature. Entries may be added later if both sides sign them.\n",
        "confidentiality",
        "weak",
    ),
    Row(
        "the same schedule with its secrets",
        DEAL + SCHEDULED + "The Brand's unreleased designs, launch dates and wholesale prices.\n",
        "confidentiality",
        "strong",
    ),
    Row(
        "an exception whose extent is hers",
        HEAD + SECRET + "乙方为宣传作品、接受采访而提及前款资料的，不在限制之列，提及多少由乙方自行掌握。\n",
        "confidentiality",
        "weak",
    ),
    Row(
        "an exception of what is public",
        HEAD + SECRET + "已经公开的资料，不在限制之列。\n",
        "confidentiality",
        "strong",
    ),
    Row(
        "requests that create no obligation",
        DEAL
        + "2. If a post meets with controversy, a request from the Brand for help, for a correction or for an apology, even one marked for answer within 24 hours, creates no obligation.\n",
        "crisis_cooperation",
        "adverse",
    ),
    Row(
        "the fee and the launch dates are told to nobody",
        DEAL
        + "2. Neither the fee nor any unreleased design is to be passed by the Creator to anyone else, during the Term and for two years after it ends. If she breaks this clause she shall pay the Brand USD 9,000.\n",
        "confidentiality",
        "strong",
    ),
    Row(
        "a right to end that is hers, said behind the verb",
        DEAL
        + "2. Public image\n2.1 This clause applies on any of these events concerning the Creator: (a) arrest, charge or any unlawful act; "
        + "(b) insulting or discriminatory statements; (c) scandal or negative publicity.\n"
        + "2.2 On such an event this Agreement may be terminated by written notice, without any court finding, by the Creator.\n"
        + "2.3 The Brand has no right to terminate or to seek a refund by reason of such an event.\n",
        "morality",
        "adverse",
    ),
    Row(
        "neither the fee nor the designs are secret",
        DEAL + "2. Neither the fee nor the designs are confidential, and the Creator may tell anyone.\n",
        "confidentiality",
        "adverse",
    ),
    Row(
        "after the end, however it ends",
        DEAL
        + "2. During the Term and for three months after it, however it ends, the Creator shall not promote other brands of lamps. For each breach she pays the Brand USD 4,000.\n",
        "non_compete",
        "strong",
    ),
)


@pytest.mark.parametrize("row", LEFT_EMPTY, ids=name_of)
def test_what_is_left_empty_or_open(row: Row) -> None:
    assert not differences(row)


@pytest.mark.parametrize("row", WHO_IS_BOUND, ids=name_of)
def test_whom_it_really_binds(row: Row) -> None:
    assert not differences(row)


@pytest.mark.parametrize("row", TAKEN_BACK, ids=name_of)
def test_what_is_given_and_taken_back(row: Row) -> None:
    assert not differences(row)


@pytest.mark.parametrize("row", HERS_TO_SAY, ids=name_of)
def test_what_hangs_on_her_own_word(row: Row) -> None:
    assert not differences(row)


@pytest.mark.parametrize("row", OTHER_SUBJECTS, ids=name_of)
def test_talk_of_another_subject(row: Row) -> None:
    assert not differences(row)
