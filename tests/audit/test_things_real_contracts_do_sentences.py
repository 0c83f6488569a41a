"""How a sentence is built: where the rule begins, who its subject is, what a list within a paragraph hangs on."""

import pytest
from audit.make_contracts import Row, differences, judgement_of, name_of

PARTIES = "甲方（品牌方）：星河食品有限公司\n乙方（达人）：林小满\n"
PARTIES_EN = (
    'This Agreement is made between Starfield Foods Ltd ("Brand") and Lin Xiaoman, an individual ("Creator").\n'
    "The Brand shall pay the Creator. The Creator shall post two videos.\n"
)

ROWS = [
    Row(
        "whose matter it is that nobody may tell",
        PARTIES + "第三条 甲方未公布的新品信息，未经甲方同意不得对外披露。",
        "confidentiality",
        "weak",
        {"obligation": "met", "scope": "met"},
    ),
    Row(
        "whose matter it is, without a word that says so",
        PARTIES + "第三条 甲方活动机制及到手价在活动开始前不得外传。",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "what the brand's people may not tell of the KOL",
        PARTIES + "第三条 甲方产品部对乙方的未公开作品不得泄露。",
        "confidentiality",
        "adverse",
        {},
    ),
    Row(
        "what the brand may not tell before a time",
        PARTIES + "第三条 甲方在活动开始前不得外传乙方的报价。",
        "confidentiality",
        "adverse",
        {},
    ),
    Row(
        "a leak too early has its price",
        PARTIES
        + "第三条 乙方有下列情形的，应支付违约金10万元：\n（1）提前泄露甲方未公开的新品信息；\n（2）逾期交稿。",
        "confidentiality",
        "weak",
        {"obligation": "met", "remedy": "met"},
    ),
    Row(
        "the same breach, made worse",
        PARTIES + "第三条 乙方发表不当言论的，应向甲方支付违约金；情节严重的，甲方可解除合同。",
        "morality",
        "weak",
        {"speech_trigger": "met", "unilateral_termination": "met"},
    ),
    Row(
        "another breach made worse",
        PARTIES
        + "第三条 乙方不得发表不当言论。\n第四条 乙方逾期交稿的，应支付违约金；情节严重的，甲方可解除合同。",
        "morality",
        "weak",
        {"speech_trigger": "met", "unilateral_termination": "unmet"},
    ),
    Row(
        "if she does so",
        PARTIES_EN
        + "3. The Creator shall not make racist statements. If she does so, the Brand may terminate this Agreement.",
        "morality",
        "weak",
        {"speech_trigger": "met", "unilateral_termination": "met"},
    ),
    Row(
        "one object for what was and what will be",
        PARTIES_EN
        + "3. The Creator represents that she has not engaged, and covenants that she will not engage, in any act that is "
        "unlawful or that could reasonably be expected to bring the Brand into public ridicule.",
        "morality",
        "weak",
        {"past_conduct": "met", "unilateral_termination": "unmet"},
    ),
    Row(
        "what has not been paid is nobody's past",
        PARTIES_EN
        + "3. The Creator shall not make racist statements, and any fee which has not been paid shall not fall due if "
        "she does.",
        "morality",
        "weak",
        {"past_conduct": "unmet"},
    ),
    Row(
        "the brand promises something for a time that is told by the KOL",
        PARTIES + "第三条 甲方承诺，在乙方出镜的时段内不安排其他主播讲解同一商品。",
        "non_compete",
        "missing",
        {},
    ),
    Row(
        "while the KOL's own promise for that time binds the KOL",
        PARTIES + "第三条 直播当日乙方不安排其他品牌的辣条、豆干产品上播。",
        "non_compete",
        "weak",
        {"in_term": "met", "competitor_definition": "met"},
    ),
    Row(
        "许可 before 不 permits nothing",
        PARTIES + "第三条 乙方接触的甲方未公开产品资料，未经甲方书面许可不对外披露。",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "what is named a grave breach here has the consequence that grave breaches have there",
        PARTIES
        + "第一条 乙方应发布视频。甲方应付款。\n5.1 乙方有以下行为的，构成重大违约：\n（1）违反法律被行政处罚；\n"
        "（2）发表歧视言论；\n（3）因丑闻使甲方品牌受损。\n5.2 发生重大违约的，甲方有权解除合同，乙方须退还全部费用。",
        "morality",
        "weak",
        {
            "illegal_trigger": "met",
            "speech_trigger": "met",
            "unilateral_termination": "met",
            "refund_or_damages": "met",
        },
    ),
    Row(
        "nor has it where only the brand's grave breach has one",
        PARTIES
        + "第一条 乙方应发布视频。甲方应付款。\n5.1 乙方有以下行为的，构成重大违约：\n（1）发表歧视言论；\n"
        "（2）因丑闻使甲方品牌受损。\n5.2 甲方发生重大违约的，乙方有权解除合同。",
        "morality",
        "weak",
        {"unilateral_termination": "unmet", "refund_or_damages": "unmet"},
    ),
    Row(
        "each of the following is a default",
        PARTIES_EN
        + "5.1 Each of the following is a Material Default by the Creator:\n(a) conviction of a crime;\n"
        "(b) publication of racist remarks;\n(c) a scandal that damages the Brand's reputation.\n"
        "5.2 Upon a Material Default the Brand may terminate this Agreement and the Creator shall refund the Fee.",
        "morality",
        "weak",
        {
            "illegal_trigger": "met",
            "speech_trigger": "met",
            "reputation_trigger": "met",
            "unilateral_termination": "met",
            "refund_or_damages": "met",
        },
    ),
    Row(
        "events in the middle of the sentence that leads into them",
        PARTIES
        + "第一条 乙方应发布视频。甲方应付款。\n四、甲方有权在下列任一情形发生时，无须承担任何责任地解除本合同：\n"
        "（1）乙方因违法犯罪被立案；\n（2）乙方发表辱骂消费者的言论；\n（3）乙方丧失民事行为能力。",
        "morality",
        "weak",
        {"illegal_trigger": "met", "speech_trigger": "met", "unilateral_termination": "met"},
    ),
    Row(
        "a breach without a culprit is that of whoever commits it",
        PARTIES + "第三条 合作期内，乙方不得为其他空气炸锅品牌推广。\n第四条 违反第三条的，退还全部费用。",
        "non_compete",
        "weak",
        {"in_term": "met", "remedy": "met"},
    ),
    Row(
        "nor is it the KOL's where the brand has just been spoken of",
        PARTIES
        + "第三条 合作期内，乙方不得为其他空气炸锅品牌推广。\n第四条 甲方应按时付款。违反的，支付违约金5万元。",
        "non_compete",
        "weak",
        {"in_term": "met", "remedy": "unmet"},
    ),
    Row(
        "what somebody else may do in one item ends with it",
        PARTIES_EN
        + "13. Should any negative publicity arise from the Content, the Creator shall: (i) publish such apology as the "
        "Brand may approve; (ii) remove the Content; and (iii) give the Brand all assistance.",
        "crisis_cooperation",
        "weak",
        {"cooperate": "met", "delete_content": "met", "clarify_statement": "met"},
    ),
    Row(
        "a dash leads into a list as a colon does",
        PARTIES + "六、发生负面舆情时，乙方应——\n1. 配合甲方处理；\n2. 在收到甲方通知后12小时内删除内容。",
        "crisis_cooperation",
        "weak",
        {"cooperate": "met", "delete_content": "met", "response_time": "met"},
    ),
    Row(
        "and what it leads into binds the brand where the brand is named",
        PARTIES + "六、发生负面舆情时，甲方应——\n1. 向乙方说明情况；\n2. 公开澄清。",
        "crisis_cooperation",
        "adverse",
        {},
    ),
    Row(
        "talks are all that is promised",
        PARTIES + "六、如出现负面舆情，双方应友好协商处理。",
        "crisis_cooperation",
        "weak",
        {"cooperate": "weak", "delete_content": "unmet"},
    ),
    Row(
        "and talks about a dispute between the parties are no such promise",
        PARTIES + "六、因本合同产生争议的，双方应友好协商处理，协商不成的提交仲裁。",
        "crisis_cooperation",
        "missing",
        {},
    ),
    Row(
        "a list is what its head says, whoever else answers for it",
        "甲方：北麓食品有限公司\n乙方：晨光文化传媒有限公司（MCN机构）\n丙方：陈叙（博主）\n"
        "一、丙方不得有以下行为，乙方应督促丙方并承担连带责任：\n"
        "1、将甲方未公开的配方、定价、上市计划告诉任何第三方；\n2、为其他麦片品牌代言、发布推广内容。",
        "confidentiality",
        "weak",
        {"obligation": "met", "scope": "met"},
    ),
    Row(
        "a list is what its head says, whatever becomes of a breach",
        "甲方：北麓食品有限公司\n乙方：陈叙（博主）\n"
        "一、合作期内，乙方不得有下列行为，否则甲方有权解除合同并要求乙方退还全部费用：\n"
        "1、将甲方未公开的配方、定价、上市计划告诉任何第三方；\n2、为其他麦片品牌代言、发布推广内容。",
        "confidentiality",
        "weak",
        {"obligation": "met", "remedy": "met"},
    ),
    Row(
        "none of the following, and what the brand may do if she does",
        PARTIES_EN
        + "1. The Creator shall do none of the following during the Term, and the Brand may terminate at once if "
        "she does:\n(a) disclose the Brand's unreleased recipes or launch dates to anyone;\n(b) litter on set.",
        "confidentiality",
        "weak",
        {"obligation": "met", "scope": "met", "remedy": "met"},
    ),
    Row(
        "the brand's list binds the brand, whatever the KOL may do about it",
        "甲方：北麓食品有限公司\n乙方：陈叙（博主）\n乙方应发布视频。甲方应付款。\n"
        "一、甲方不得有下列行为，否则乙方有权解除合同：\n1、将乙方未公开的报价、粉丝画像告诉任何第三方；\n2、拖欠费用。",
        "confidentiality",
        "adverse",
        {},
    ),
    Row(
        "an item of a list of duties that begins with a denial",
        PARTIES_EN
        + "1. The Creator shall:\n(a) attend the launch event;\n(b) not promote any other cereal brand during the Term;\n"
        "(c) wear the Brand's apron.",
        "non_compete",
        "weak",
        {"in_term": "met", "competitor_definition": "met", "post_term": "unmet"},
    ),
    Row(
        "within one paragraph, and the item behind it is a duty again",
        PARTIES_EN
        + "1. The Creator will (i) not promote any other cereal brand during the Term; (ii) keep unreleased recipes and "
        "launch dates confidential; and (iii) be on time.",
        "confidentiality",
        "weak",
        {"obligation": "met", "scope": "met"},
    ),
    Row(
        "and not, behind a duty",
        PARTIES_EN
        + "1. The Creator shall attend the launch event and not promote any other cereal brand during the Term.",
        "non_compete",
        "weak",
        {"in_term": "met", "competitor_definition": "met"},
    ),
    Row(
        "the brand's own item binds the brand",
        PARTIES_EN
        + "1. The Brand shall:\n(a) pay on time;\n(b) not disclose the Creator's unpublished rates to anyone.",
        "confidentiality",
        "adverse",
        {},
    ),
    Row(
        "what is not public is no ban on anything",
        PARTIES_EN
        + "1. The Creator shall return documents that are confidential and not public. Nothing else is agreed.",
        "non_compete",
        "missing",
        {},
    ),
    Row(
        "a breach of this order, by the name that the paper has",
        PARTIES_EN + "1. The Creator shall keep unreleased recipes and launch dates confidential.\n"
        "2. Each party shall indemnify the other against losses arising out of its breach of this Insertion Order.",
        "confidentiality",
        "weak",
        {"obligation": "met", "remedy": "met"},
    ),
    Row(
        "events in one line, and what follows behind the last of them",
        "甲方（品牌方）：合肥松间乳业有限公司\n乙方（达人）：顾一苇\n第一条 乙方应发布视频。甲方应付款。\n"
        "2.1 如乙方：(a) 酒驾；(b) 发表歧视言论；(c) 爆出丑闻，使甲方名声受损；或 (d) 迟延发布，甲方可即时终止本合同。",
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
        "the end of the contract as a case, not as a right",
        "甲方（品牌方）：合肥松间乳业有限公司\n乙方（达人）：顾一苇\n第一条 乙方应发布视频。甲方应付款。\n"
        "第二条 乙方不得发表歧视言论，不得损害甲方声誉。合同履行完毕、取消或解除，均不影响本条的效力。",
        "morality",
        "weak",
        {"unilateral_termination": "unmet"},
    ),
    Row(
        "the right to end it without loss of the rest",
        "甲方（品牌方）：合肥松间乳业有限公司\n乙方（达人）：顾一苇\n第一条 乙方应发布视频。甲方应付款。\n"
        "第二条 乙方发表歧视言论、损害甲方声誉的，甲方可解除合同。解除不影响本条的效力。",
        "morality",
        "weak",
        {"unilateral_termination": "met"},
    ),
    Row(
        "an English condition without a comma ends where the rule's own subject begins",
        PARTIES_EN + "1. The Creator shall keep the launch date and the prices confidential for two years.\n"
        "2. If the Creator breaks clause 1 the Creator must repay the fee.",
        "confidentiality",
        "weak",
        {"obligation": "met", "remedy": "met"},
    ),
    Row(
        "nor does the condition swallow the brand's right",
        PARTIES_EN + "1. The Creator shall not insult anybody or break the law.\n"
        "2. If the Creator is charged with a crime the Brand may terminate this Agreement.",
        "morality",
        "weak",
        {"unilateral_termination": "met"},
    ),
    Row(
        "the subject stands before its condition",
        PARTIES + "第一条 乙方因履行本合同知悉甲方未公开的配方的，应当严格保密。",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "and where that subject is the brand, the brand alone is bound",
        PARTIES
        + "第一条 甲方因履行本合同知悉乙方住址、证件号码的，应当严格保密，该义务在合同终止后继续有效。",
        "confidentiality",
        "adverse",
    ),
    Row(
        "no … may: a negative subject forbids",
        PARTIES_EN + "1. No unreleased product may be disclosed to anyone before the launch.",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "what a party may learn of is no right of that party",
        PARTIES_EN
        + "1. Unpublished prices and recipes that the Creator may learn of shall be kept in confidence.",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "inform the brand and shall: the brand is told, not bound",
        PARTIES_EN
        + "1. In the event of negative publicity the Creator shall inform the Brand without delay and shall"
        " cooperate with the Brand in its response.",
        "crisis_cooperation",
        "weak",
        {"cooperate": "met", "notify": "met"},
    ),
    Row(
        "approved by the brand: the approver is not the one who publishes",
        PARTIES_EN + "1. In the event of negative publicity the Creator shall within 12 hours:\n"
        "(a) remove the post;\n(b) publish an apology in terms agreed by the Brand.",
        "crisis_cooperation",
        "weak",
        {"delete_content": "met", "clarify_statement": "met", "response_time": "met"},
    ),
    Row(
        "a list within a paragraph hangs on the words before its first item",
        PARTIES_EN
        + "1. The Brand may terminate this Agreement at once if the Creator (i) becomes unable to post for a"
        " month; (ii) is convicted of a crime; or (iii) causes a public scandal.",
        "morality",
        "weak",
        {"illegal_trigger": "met", "reputation_trigger": "met", "unilateral_termination": "met"},
    ),
    Row(
        "a duty and a release in one sentence: each act for itself",
        PARTIES
        + "第一条 合作内容引发负面舆情的，乙方应在接到甲方通知后六小时内删除该内容，但乙方无需公开道歉。",
        "crisis_cooperation",
        "weak",
        {"delete_content": "met", "response_time": "met", "clarify_statement": "unmet"},
    ),
    Row(
        "不得因…解除: the reason is no condition, the ban is the rule",
        PARTIES + "第一条 甲方不得因乙方的言论、私生活或者负面新闻解除本合同。",
        "morality",
        "adverse",
    ),
    Row(
        "由 in an attribute binds nobody",
        PARTIES + "第一条 乙方不得将尚未由甲方公开的新品资料泄露给第三方。",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "a new rule behind a breach: the ban before it no longer governs",
        PARTIES + "第一条 乙方不得泄露甲方未公开的新品信息；如有违反，赔偿甲方全部损失。",
        "confidentiality",
        "weak",
        {"obligation": "met", "remedy": "met"},
    ),
    Row(
        "an exception names a paragraph that the rule does not mean",
        PARTIES + "第一条 乙方不得泄露甲方未公开的新品信息。\n"
        "第二条 乙方逾期发布的，每日支付违约金一百元。\n"
        "除前款另有约定外，任何一方违反本合同任何约定的，应赔偿对方全部损失。",
        "confidentiality",
        "weak",
        {"remedy": "met"},
    ),
    Row(
        "乙方违约的 is a breach of whatever it promised",
        PARTIES + "第一条 乙方不得泄露甲方未公开的新品信息。\n第二条 乙方违约的，应赔偿甲方全部损失。",
        "confidentiality",
        "weak",
        {"remedy": "met"},
    ),
    Row(
        "甲方违约的 is none of it",
        PARTIES + "第一条 乙方不得泄露甲方未公开的新品信息。\n第二条 甲方违约的，应双倍返还已收取的保证金。",
        "confidentiality",
        "weak",
        {"remedy": "unmet"},
    ),
    Row(
        "an imperative of a letter binds its reader",
        "Dear Ada,\nWe are happy that you join us. You will make two videos for us and we will pay you for them.\n"
        "If you see angry comments about your video, tell us.\n"
        "Take the video down within 3 hours of our asking when it causes a backlash.",
        "crisis_cooperation",
        "weak",
        {"delete_content": "met", "response_time": "met"},
    ),
    Row(
        "a party called Sponsor does not sponsor wherever it is named",
        'Agreement between Starfield Foods Ltd ("Sponsor") and Lin Xiaoman, an individual ("Creator").\n'
        "1. Sponsor shall pay Creator. Creator shall post two videos.\n"
        "2. Creator shall not use Sponsor's trade marks for other products.",
        "non_compete",
        "missing",
    ),
    Row(
        "please, in a letter",
        "您好：感谢您接单。\n请您发布一条笔记，我们向您支付八百元。\n如笔记引发投诉，请您在收到通知后三日内删除或隐藏该笔记。",
        "crisis_cooperation",
        "weak",
        {"delete_content": "met", "response_time": "weak"},
    ),
    Row(
        "an English condition without a comma, a pronoun behind it",
        "If the Creator receives unreleased recipes she shall keep them confidential.\nThe Brand shall pay the Creator on delivery.",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "a list of events is no list of duties",
        "有下列情形之一的，甲方有权解除合同：\n（一）乙方不配合甲方处理舆情的；\n（二）乙方逾期发布视频的。",
        "crisis_cooperation",
        "weak|missing",
    ),
    Row(
        "a recital rules nothing",
        "WHEREAS the Brand trusts that the Creator will always behave lawfully and decently;\nNOW IT IS AGREED:\n1. The Creator shall post two videos.\n2. The Brand shall pay the Creator.",
        "morality",
        "missing",
    ),
    Row(
        "鉴于 rules nothing",
        "鉴于乙方一贯遵纪守法、形象良好，甲方拟邀请乙方推广；\n第一条 乙方发布视频两条。\n第二条 甲方支付费用。",
        "morality",
        "missing",
    ),
    Row(
        "rivals by their names",
        "第七条 合作期内，乙方不得为云岫、禾川、叠山做任何形式的推广，违反的退还全部费用。",
        "non_compete",
        "weak",
        {"in_term": "met", "competitor_definition": "met", "remedy": "met"},
    ),
    Row(
        "rivals by their names, in English",
        "The Brand pays the Creator. During the Term Creator shall not accept sponsorship from Hyperbrew, Caffex or Morning Rocket.\n"
        "On breach she repays the fee.",
        "non_compete",
        "weak",
        {"in_term": "met", "competitor_definition": "met"},
    ),
    Row(
        "two things that are no names",
        "第七条 乙方不得为抽奖、刷量做任何形式的推广。",
        "non_compete",
        "missing",
    ),
    Row(
        "free to work for those who are named",
        "本协议任何内容均不限制乙方与云岫、禾川等品牌的合作。",
        "non_compete",
        "adverse|missing",
    ),
    Row(
        "or do so after termination, in an item",
        "BRAND PARTNER AGREEMENT\n"
        "Brand: Calder Kitchens Ltd\n"
        "Creator: Joy Amis\n"
        "1. The Creator shall not:\n"
        "(a) buy followers;\n"
        "(b) endorse any other cookware brand during the Term, or do so after termination;\n"
        "(c) delete the posts.\n",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "weak"},
    ),
    Row(
        "nor afterwards, in a sentence",
        "BRAND PARTNER AGREEMENT\n"
        "Brand: Calder Kitchens Ltd\n"
        "Creator: Joy Amis\n"
        "1. The Creator shall not endorse any other cookware brand during the Term, nor do so once "
        "this Agreement has ended.\n",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "weak"},
    ),
    Row(
        "or do so with a period",
        "BRAND PARTNER AGREEMENT\n"
        "Brand: Calder Kitchens Ltd\n"
        "Creator: Joy Amis\n"
        "1. The Creator shall not:\n"
        "(a) buy followers;\n"
        "(b) endorse any other cookware brand during the Term, or do so for three months after "
        "termination;\n",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "met"},
    ),
    Row(
        "and may do so after termination",
        "BRAND PARTNER AGREEMENT\n"
        "Brand: Calder Kitchens Ltd\n"
        "Creator: Joy Amis\n"
        "1. The Creator shall not endorse any other cookware brand during the Term, and may do so "
        "after termination.\n",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "unmet"},
    ),
    Row(
        "the same applies after termination",
        "BRAND PARTNER AGREEMENT\n"
        "Brand: Calder Kitchens Ltd\n"
        "Creator: Joy Amis\n"
        "1. The Creator shall not:\n"
        "(a) endorse any other cookware brand during the Term; the same applies after termination;\n"
        "(b) buy followers.\n",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "weak"},
    ),
    Row(
        "终止后亦同",
        "品牌推广合同\n"
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "1. 乙方不得有下列行为：\n"
        "（1）合作期间为其他零食品牌代言，终止后亦同；\n"
        "（2）刷量。\n",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "weak"},
    ),
    Row(
        "合作结束后亦然",
        "品牌推广合同\n"
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "1. 乙方不得：\n"
        "（1）刷量；\n"
        "（2）为其他零食品牌推广，合作结束后亦然。\n",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "weak"},
    ),
    Row(
        "终止后亦同 in a sentence",
        "品牌推广合同\n"
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "1. 合作期间，乙方不得为其他零食品牌代言；合同终止后亦同。\n",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "weak"},
    ),
    Row(
        "期满后仍不得为之",
        "品牌推广合同\n"
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "1. 乙方不得在合作期间为其他零食品牌代言，期满后仍不得为之。\n",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "weak"},
    ),
    Row(
        "终止后三个月内亦同",
        "品牌推广合同\n"
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "1. 乙方不得有下列行为：\n"
        "（1）合作期间为其他零食品牌代言，终止后三个月内亦同；\n"
        "（2）刷量。\n",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "met"},
    ),
    Row(
        "终止后不在此限",
        "品牌推广合同\n"
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "1. 乙方不得有下列行为：\n"
        "（1）合作期间为其他零食品牌代言，终止后不在此限；\n"
        "（2）刷量。\n",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "unmet"},
    ),
    Row(
        "another article: secrecy goes on",
        "品牌推广合同\n"
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "1. 乙方不得在合作期间为其他零食品牌代言。\n"
        "2. 乙方应对甲方未公开信息保密，终止后亦同。\n",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "unmet"},
    ),
    Row(
        "a right goes on after, not a ban",
        "BRAND PARTNER AGREEMENT\n"
        "Brand: Calder Kitchens Ltd\n"
        "Creator: Joy Amis\n"
        "1. The Creator may work with any other cookware brand during the Term or do so after "
        "termination.\n"
        "2. The Creator shall not show any competing cookware in the videos during the Term.\n",
        "non_compete",
        "weak|adverse",
        {"post_term": "unmet"},
    ),
    Row(
        "secrecy: or do so after termination",
        "BRAND PARTNER AGREEMENT\n"
        "Brand: Calder Kitchens Ltd\n"
        "Creator: Joy Amis\n"
        "1. The Creator shall not:\n"
        "(a) buy followers;\n"
        "(b) disclose the Brand's unpublished designs or prices to anyone during the Term, or do so "
        "after termination;\n",
        "confidentiality",
        "weak",
        {"obligation": "met", "survival": "met"},
    ),
    Row(
        "secrecy: the time after belongs to something else",
        "BRAND PARTNER AGREEMENT\n"
        "Brand: Calder Kitchens Ltd\n"
        "Creator: Joy Amis\n"
        "1. The Creator shall not:\n"
        "(a) disclose the Brand's unpublished designs or prices to anyone during the Term;\n"
        "(b) delete the posts during the Term or after termination;\n",
        "confidentiality",
        "weak",
        {"obligation": "met", "survival": "unmet"},
    ),
    Row(
        "secrecy: 终止后亦同",
        "品牌推广合同\n"
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "1. 乙方不得有下列行为：\n"
        "（1）合作期间向他人披露甲方未公开的新品、价格，终止后亦同；\n"
        "（2）刷量。\n",
        "confidentiality",
        "weak",
        {"obligation": "met", "survival": "met"},
    ),
]


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_sentences(row: Row) -> None:
    assert not differences(row)


def test_what_only_seems_to_give_a_clause_does_not_outweigh_a_plain_denial() -> None:
    """A rule of the road is no morals clause where the contract says that conduct has no consequence."""
    row = Row(
        "incidental",
        "甲方（达人）：林小满\n乙方（品牌方）：星河汽车有限公司\n"
        "第一条 试驾安全\n甲方试驾时不得酒后驾驶、不得违法驾驶。\n"
        "第二条 个人言行\n甲方的个人言论、私生活及负面新闻与本合同无关，乙方不得以此为由解除合同或者扣减报酬。",
        "morality",
        "adverse",
    )
    assert str(judgement_of(row).verdict) == row.verdict
