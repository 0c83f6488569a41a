"""Whom it is told of: what the brand does wrong, vouches for or owes, what was never done before, and words that only sound so."""

import pytest
from audit.make_contracts import Row, differences, name_of

HEAD = "推广合同\n甲方（品牌方）：澜谷食品有限公司\n乙方（达人）：程一禾\n第一条 乙方发布视频三条，甲方支付费用。\n"
DEAL = 'Between Larkfield Foods Ltd (the "Brand") and Isla Brandt (the "Creator").\n1. The Creator shall post twice. The Brand shall pay her.\n'
LETTER = 'Larkfield Foods Ltd\nDear Isla\nThis letter is between you, Isla Brandt, and Larkfield Foods Ltd ("we").\nYou will post three videos. We will pay you.\n'
CONDUCT = HEAD + "第六条 乙方应遵守公序良俗，维护良好形象。\n"
CONDUCT_EN = DEAL + "6. The Creator shall behave decently and keep a good public image.\n"
SECRET = "第三条 乙方应对甲方未公开的配方、价格保密，本合同终止后两年内仍然有效。\n"
SECRET_EN = (
    "3. The Creator shall keep the Brand's unpublished recipes secret for two years after termination.\n"
)

THEIR_DEEDS = [
    Row(
        "what the brand does lets nobody go that it binds",
        CONDUCT + "第七条 甲方违法犯罪、发表侮辱性言论，或因丑闻使乙方声誉受损的，乙方可以解除合同。\n",
        "morality",
        "weak",
        {"illegal_trigger": "unmet", "speech_trigger": "unmet", "reputation_trigger": "unmet"},
    ),
    Row(
        "the same of the KOL",
        CONDUCT + "第七条 乙方违法犯罪、发表侮辱性言论，或因丑闻使甲方声誉受损的，甲方可以解除合同。\n",
        "morality",
        "weak",
        {"illegal_trigger": "met", "speech_trigger": "met", "reputation_trigger": "met"},
    ),
    Row(
        "a list behind the brand's name",
        CONDUCT_EN
        + "7. The Creator may end this Agreement at once if the Brand: (a) breaks the criminal law; (b) makes racist remarks; or (c) is caught in a scandal.\n",
        "morality",
        "weak",
        {"illegal_trigger": "unmet", "speech_trigger": "unmet", "unilateral_termination": "unmet"},
    ),
    Row(
        "a list behind the KOL's name",
        CONDUCT_EN
        + "7. The Brand may end this Agreement at once if the Creator: (a) breaks the criminal law; (b) makes racist remarks; or (c) is caught in a scandal.\n",
        "morality",
        "weak",
        {
            "illegal_trigger": "met",
            "speech_trigger": "met",
            "reputation_trigger": "met",
            "unilateral_termination": "met",
        },
    ),
    Row(
        "a ban on the brand, whose breach costs money",
        CONDUCT
        + "第七条 甲方不得有吸毒、酒驾等违法行为，不得发表歧视、侮辱性言论。\n第八条 违反第七条的，应支付违约金五万元。\n",
        "morality",
        "weak",
        {"illegal_trigger": "unmet", "speech_trigger": "unmet"},
    ),
    Row(
        "events that a definition tells of the brand",
        CONDUCT
        + "第七条 “失格事件”是指甲方吸毒、酒驾或者发表侮辱性言论。\n第八条 发生失格事件的，合同可以由乙方解除。\n",
        "morality",
        "weak",
        {"illegal_trigger": "unmet", "speech_trigger": "unmet"},
    ),
    Row(
        "each side of a contract is told of by its name",
        CONDUCT + "第七条 乙方一方不得发表侮辱、歧视性言论，违者支付违约金五万元。\n",
        "morality",
        "weak",
        {"speech_trigger": "met"},
    ),
    Row(
        "品牌方一方 is the brand",
        HEAD + "第三条 品牌方一方对未公开的资料守口如瓶，不得对外透露。\n",
        "confidentiality",
        "adverse",
    ),
    Row(
        "the agency sees to it that the KOL does not",
        "推广合同\n甲方（品牌方）：澜谷食品有限公司\n乙方（经纪公司）：海屿文化经纪有限公司\n丙方（艺人）：程一禾\n第六条 乙方应约束丙方，使其不从事下列行为：\n（一）酒驾、吸毒等违法行为；\n（二）发表侮辱、歧视性言论。\n第七条 出现第六条任一行为的，甲方有权解除合同。\n",
        "morality",
        "weak",
        {"illegal_trigger": "met", "speech_trigger": "met"},
    ),
]

VOUCHED_FOR = [
    Row(
        "the brand vouches for its own past",
        CONDUCT + "第七条 甲方保证签约前没有违法犯罪记录，没有发表过歧视、侮辱性言论。\n",
        "morality",
        "weak",
        {"past_conduct": "unmet"},
    ),
    Row(
        "the KOL does",
        CONDUCT + "第七条 乙方保证签约前没有违法犯罪记录，没有发表过歧视、侮辱性言论。\n",
        "morality",
        "weak",
        {"past_conduct": "met"},
    ),
    Row(
        "what was never done before is no event to come",
        CONDUCT
        + "第七条 乙方保证签约前没有违法犯罪记录，没有发表过歧视、侮辱性言论。\n第八条 乙方违反第七条的，应退还报酬。\n",
        "morality",
        "weak",
        {
            "past_conduct": "met",
            "illegal_trigger": "unmet",
            "speech_trigger": "unmet",
            "refund_or_damages": "met",
        },
    ),
    Row(
        "the same in English",
        CONDUCT_EN
        + "7. The Creator warrants that before signing she has never been convicted of a crime or made racist remarks.\n8. If the Creator breaches clause 7 she shall repay the fee.\n",
        "morality",
        "weak",
        {
            "past_conduct": "met",
            "illegal_trigger": "unmet",
            "speech_trigger": "unmet",
            "refund_or_damages": "met",
        },
    ),
    Row(
        "a conviction that is not needed is not vouched for",
        CONDUCT_EN
        + "7. If the Creator is caught in a scandal the Brand may terminate this Agreement. No conviction, charge or adjudication is required.\n",
        "morality",
        "weak",
        {"past_conduct": "unmet", "reputation_trigger": "met"},
    ),
    Row(
        "本人 is a person",
        "承诺书\n本人承诺：合作期间遵纪守法，维护良好形象，不发表侮辱性言论。\n本人违反承诺的，品牌方可以解除合同，本人退还全部报酬。\n",
        "morality",
        "weak",
        {"conduct_duty": "met", "refund_or_damages": "met"},
    ),
]

OWED_TO_HER = [
    Row(
        "the price of the brand's breach",
        HEAD + SECRET + "第八条 甲方违反第三条的，应赔偿乙方的全部损失，并支付违约金二十万元。\n",
        "confidentiality",
        "weak",
        {"remedy": "unmet"},
    ),
    Row(
        "of the KOL's",
        HEAD + SECRET + "第八条 乙方违反第三条的，应赔偿甲方的全部损失，并支付违约金二十万元。\n",
        "confidentiality",
        "strong",
        {"remedy": "met"},
    ),
    Row(
        "what she may claim",
        DEAL
        + SECRET_EN
        + "8. For any breach of clause 3 by the Brand the Creator may claim damages and terminate.\n",
        "confidentiality",
        "weak",
        {"remedy": "unmet"},
    ),
    Row(
        "what the brand gives back",
        HEAD + SECRET + "第八条 甲方违反第三条的，应全额退还乙方已付的保证金，并向乙方支付违约金五万元。\n",
        "confidentiality",
        "weak",
        {"remedy": "unmet"},
    ),
    Row(
        "a party before 如 is the one that may claim",
        HEAD + SECRET + "第八条 甲方违反第三条的，应支付违约金五万元，乙方如另有损害，并得请求赔偿。\n",
        "confidentiality",
        "weak",
        {"remedy": "unmet"},
    ),
    Row(
        "whoever answers for her crew has named no price",
        DEAL
        + "3. The Creator shall keep the Brand's unpublished recipes secret for two years after termination. Camera crew told of them must respect this clause, and the Creator answers for them.\n",
        "confidentiality",
        "weak",
        {"remedy": "unmet"},
    ),
]

WHOSE_SECRET = [
    Row(
        "the KOL's own information",
        HEAD + "第三条 乙方的未公开信息，未经其书面同意，不得向任何第三方披露。\n",
        "confidentiality",
        "adverse",
    ),
    Row(
        "the brand's",
        HEAD + "第三条 甲方的未公开信息，未经其书面同意，不得向任何第三方披露。\n",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "what the brand learns from her",
        DEAL + "3. Information that the Brand receives from the Creator shall be kept confidential.\n",
        "confidentiality",
        "adverse",
    ),
    Row(
        "what she learns from the brand",
        DEAL + "3. Information that the Creator receives from the Brand shall be kept confidential.\n",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "told without consent",
        HEAD + SECRET + "第四条 未经甲方书面同意，乙方可以向第三方披露上述配方、价格。\n",
        "confidentiality",
        "weak|adverse",
    ),
    Row(
        "may, without consent",
        DEAL
        + "3. The Creator may, without the Brand's prior written consent, disclose Confidential Information to any third party.\n",
        "confidentiality",
        "adverse",
    ),
]

ASKED_FOR = [
    Row(
        "a long list of what the brand asks for",
        HEAD + "第五条 发生负面舆情，甲方要求删除视频、关闭回放、撤下商品链接的，4小时内办完。\n",
        "crisis_cooperation",
        "weak",
        {"delete_content": "met"},
    ),
    Row(
        "the KOL asks, the brand does it",
        HEAD + "第五条 发生负面舆情，乙方要求删除视频的，甲方应在4小时内办完。\n",
        "crisis_cooperation",
        "missing|adverse",
    ),
    Row(
        "we ask one thing",
        LETTER
        + "We ask one thing: don't use slurs, and don't trash our oat drinks on any feed that carries us.\n",
        "morality",
        "weak",
        {"non_disparagement": "met"},
    ),
]

LETTERS = (
    "体验合作协议\n协议三方：\nA：澜谷医疗美容门诊部有限公司（机构）\nB：海屿广告有限公司（A的广告代理公司，仅代表A）\nC：成分说，本名 程一禾（博主）\n"
    "1、合作内容\nC到A处体验护肤项目两次，据实记录，在C的账号发布体验笔记三篇。\n2、报酬\nA经由B向C支付酬劳三万元，体验项目免费。\n"
    "3、到店\nC每月到店一次，C自带相机，A提供茶水，A的医师面诊。\n4、证照\nA应出示执业许可证，C可以复印，B不经手。\n5、管辖\nC住所地法院，A、B、C均无异议，A承担公证费。\n"
)

LONE_LETTERS = [
    Row(
        "the clinic and its agent keep the KOL's secrets",
        LETTERS + "6、A、B应将C的病历、照片作为秘密对待，不得向外泄露，不得用于案例展示之外。\n",
        "confidentiality",
        "adverse|missing|weak",
        {"obligation": "unmet"},
    ),
    Row(
        "the KOL keeps the clinic's",
        LETTERS + "6、C应将A的报价、配方作为秘密对待，不得向外泄露。\n",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "the clinic takes its own posts down",
        LETTERS + "6、笔记引起争议的，A须在十二小时内删除A账号内的转载，并以A的名义澄清、致歉。\n",
        "crisis_cooperation",
        "adverse|missing",
    ),
    Row(
        "a time that binds the agency alone",
        "推广合同\n甲方（品牌方）：澜谷食品有限公司\n乙方（经纪公司）：海屿文化经纪有限公司\n丙方（艺人）：程一禾\n"
        "第三条 丙方不得把甲方未公开的配方、价格告诉任何第三人。\n第四条 乙方应对前述资料保密，保密期为五年，乙方的该项义务在本合同终止之后继续有效。\n",
        "confidentiality",
        "weak",
        {"obligation": "met", "duration": "unmet", "survival": "unmet"},
    ),
]

SOUNDS_SO = [
    Row(
        "a watch that does not keep time",
        HEAD + "第六条 因腕表走时不准等产品问题引起的负面报道，不适用违约责任。\n",
        "morality",
        "missing",
    ),
    Row(
        "a tripod kept away from the rack",
        DEAL
        + "4. During the visit please wear flat shoes, tie your hair back and keep your tripod away from the peel rack.\n",
        "non_compete",
        "missing",
    ),
    Row(
        "a channel kept clear of others",
        DEAL
        + "4. During the Term and for two months after it the Creator shall keep her channel clear of other oat drinks.\n",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
    Row(
        "what is lawfully in the public domain",
        DEAL
        + "3. The Creator shall keep the Brand's unpublished recipes secret. Matters lawfully in the public domain stand outside this clause.\n6. If the Creator is caught in a scandal the Brand may terminate this Agreement.\n",
        "morality",
        "weak",
        {"conduct_duty": "unmet"},
    ),
    Row(
        "lawfully and decently",
        DEAL + "6. The Creator shall act lawfully and decently.\n",
        "morality",
        "weak",
        {"conduct_duty": "met"},
    ),
    Row(
        "honest words are no disparagement",
        CONDUCT_EN + "7. An honest answer about a late delivery is not disparagement.\n",
        "morality",
        "weak",
        {"speech_trigger": "unmet"},
    ),
]

TABLES = {
    "their deeds": THEIR_DEEDS,
    "vouched for": VOUCHED_FOR,
    "owed to her": OWED_TO_HER,
    "whose secret": WHOSE_SECRET,
    "asked for": ASKED_FOR,
    "lone letters": LONE_LETTERS,
    "sounds so": SOUNDS_SO,
}


@pytest.mark.parametrize("row", [row for table in TABLES.values() for row in table], ids=name_of)
def test_what_it_gives(row: Row) -> None:
    assert differences(row) == {}
