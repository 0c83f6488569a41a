"""Who is bound: labels that change sides, three parties, role names, passive voice, lists, the brand alone."""

import pytest
from audit.make_contracts import Row, differences, name_of

ROWS = [
    Row(
        "a letter that tells its reader to delete nothing",
        'This letter is between Larch Drinks Ltd ("we", "us") and you. You will make two Reels. We will pay you on posting.\n'
        "If a post draws bad press, call your agent first. Delete nothing unless the platform asks.",
        "crisis_cooperation",
        "missing|adverse",
    ),
    Row(
        "a letter that offers help orders none",
        'This letter is between Larch Drinks Ltd ("we", "us") and you. You will make two Reels. We will pay you on posting.\n'
        "If a post draws bad press, help is at hand from our team, and posts are taken down by us within six hours.",
        "crisis_cooperation",
        "missing|adverse",
    ),
    Row(
        "what the writer may tell, and what the reader must not pass on",
        'This letter is between Larch Drinks Ltd ("we", "us") and you. You will make two Reels. We will pay you on posting.\n'
        "We may tell you about unreleased flavors, launch dates and budgets. Keep it to yourself and don't share any of that with anyone.",
        "confidentiality",
        "weak",
        {"obligation": "met", "scope": "met"},
    ),
    Row(
        "what is put in between the subject and its verb",
        'Between Larch Drinks Ltd (the "Brand") and Mina Cole (the "Creator").\n1. The Creator shall post. The Brand shall pay.\n'
        "2. On any public criticism the Creator, without the Brand being required to pay more, shall take the post down within six hours and assist the Brand.",
        "crisis_cooperation",
        "weak",
        {"cooperate": "met", "delete_content": "met", "response_time": "met"},
    ),
    Row(
        "what is put in between the brand and its verb",
        'Between Larch Drinks Ltd (the "Brand") and Mina Cole (the "Creator").\n1. The Creator shall post. The Brand shall pay.\n'
        "2. On any public criticism the Brand, without the Creator being required to pay more, shall take the post down and assist the Creator.",
        "crisis_cooperation",
        "adverse|missing",
    ),
    Row(
        "who leaves the talking to another is free of nothing",
        'Between Larch Drinks Ltd (the "Brand") and Mina Cole (the "Creator").\n1. The Creator shall post. The Brand shall pay.\n'
        "2. If a post causes an outcry, the Creator takes the post offline within six hours and leaves the talking to the Brand.",
        "crisis_cooperation",
        "weak",
        {"delete_content": "met", "no_unauthorised_statement": "met"},
    ),
    Row(
        "who leaves the Creator free",
        'Between Larch Drinks Ltd (the "Brand") and Mina Cole (the "Creator").\n1. The Creator shall post. The Brand shall pay.\n'
        "2. This Agreement leaves the Creator free to promote any other drinks brand.",
        "non_compete",
        "adverse",
    ),
    Row(
        "a deposit that goes back to the KOL is no refund to the brand",
        "甲方（品牌方）：合肥松间乳业有限公司\n乙方（达人）：顾一苇\n第一条 乙方应发布视频。甲方应付款。\n"
        "第二条 乙方应遵纪守法。乙方因丑闻致甲方声誉受损的，甲方可解除合同，已缴保证金退还乙方。",
        "morality",
        "weak",
        {"unilateral_termination": "met", "refund_or_damages": "unmet"},
    ),
    Row(
        "fees that go back to the brand are",
        "甲方（品牌方）：合肥松间乳业有限公司\n乙方（达人）：顾一苇\n第一条 乙方应发布视频。甲方应付款。\n"
        "第二条 乙方应遵纪守法。乙方因丑闻致甲方声誉受损的，甲方可解除合同，已收费用退还甲方。",
        "morality",
        "weak",
        {"unilateral_termination": "met", "refund_or_damages": "met"},
    ),
    Row(
        "the deposit is returned to the Creator",
        'Between Larch Drinks Ltd (the "Brand") and Mina Cole (the "Creator").\n1. The Creator shall post. The Brand shall pay.\n'
        "2. If a scandal about the Creator harms the Brand, the Brand may terminate this Agreement and the deposit is returned to the Creator.",
        "morality",
        "weak",
        {"refund_or_damages": "unmet"},
    ),
    Row(
        "the fee is refunded to the Brand",
        'Between Larch Drinks Ltd (the "Brand") and Mina Cole (the "Creator").\n1. The Creator shall post. The Brand shall pay.\n'
        "2. If a scandal about the Creator harms the Brand, the Brand may terminate this Agreement and the fee is refunded to the Brand.",
        "morality",
        "weak",
        {"refund_or_damages": "met"},
    ),
    Row(
        "what is earned is not claimed back",
        "甲方（品牌方）：合肥松间乳业有限公司\n乙方（达人）：顾一苇\n第一条 乙方应发布视频。甲方应付款。\n"
        "第二条 乙方因违法行为被处罚的，甲方可以终止合作，已发放的报酬不追回。",
        "morality",
        "weak",
        {"unilateral_termination": "met", "refund_or_damages": "unmet"},
    ),
    Row(
        "a letter that tells its reader what to do when something happens",
        'This letter is between Larch Drinks Ltd ("we", "us") and you. You will make two Reels. We will pay you on posting.\n'
        "If a clip stirs up criticism, call us that same day, help us handle it and take the clip down within six hours.",
        "crisis_cooperation",
        "weak",
        {"cooperate": "met", "delete_content": "met", "response_time": "met", "notify": "met"},
    ),
    Row(
        "a letter whose writer takes it down himself",
        'This letter is between Larch Drinks Ltd ("we", "us") and you. You will make two Reels. We will pay you on posting.\n'
        "If a post draws bad press, we will take it down within six hours and we will call you.",
        "crisis_cooperation",
        "adverse|missing",
    ),
    Row(
        "a ban without a subject behind a sentence about the writer",
        'This letter is between Larch Drinks Ltd ("we", "us") and you. You will make two Reels. We will pay you on posting.\n'
        "If a post draws bad press, take it down once we agree on the wording. Don't talk to reporters about it.",
        "crisis_cooperation",
        "weak",
        {"delete_content": "met", "no_unauthorised_statement": "met"},
    ),
    Row(
        "who breaks the rules stands in a relative clause about another",
        'Terms between the advertiser (the "Sponsor"), each creator (the "Influencer") and Cloudsail Pte. Ltd. (the "Platform").\n'
        "1. The Influencer must comply with applicable law and must not post hateful material. The Influencer shall label posts.\n"
        "2. The Platform may suspend an Influencer who posts hateful material, and the Sponsor may end this Agreement.\n"
        "3. The Sponsor shall pay. The Platform shall hold the payment.",
        "morality",
        "weak",
        {"unilateral_termination": "met"},
    ),
    Row(
        "a note with a line for each side and 您 and 我们 in the text",
        "品牌：阿福宠物\n博主：林小满\n1、您出一条视频，费用五千。\n2、这三个月您只替我们一家讲宠物零食，别家的猫粮就先别接。\n3、谁违约谁赔对方损失。",
        "non_compete",
        "weak",
        {"in_term": "met", "competitor_definition": "met", "remedy": "met"},
    ),
    Row(
        "the same note where the brand binds itself",
        "品牌：阿福宠物\n博主：林小满\n1、您出一条视频，费用五千。\n2、这三个月我们只找您一家讲宠物零食，别的博主先不找。\n3、有事随时沟通。",
        "non_compete",
        "adverse|missing",
    ),
    Row(
        "one word for the artist and the agency that signs beside her",
        "委托人：合肥松间乳业有限公司\n"
        "代言人：顾一苇\n"
        "经纪公司：南京鹭汀文化经纪有限公司（与代言人合称“承办方”）\n"
        "第八条 承办方应对委托人未公开的配方、报价保守秘密，不得向第三方披露。代言人应出席活动，委托人应付款。",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "one word for a team and its player",
        'THIS AGREEMENT is among Starfield Drinks LLC ("Sponsor"), Meridian Esports LLC ("Team") and Lin Xiaoman, an individual ("Player").\n'
        'Team and Player are each a "Talent Party" and together the "Talent Parties".\n'
        "1. Player shall stream weekly. Team shall post monthly. Sponsor shall pay Team.\n"
        "2. The Talent Parties shall keep Sponsor's unreleased flavors and prices confidential.",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "one word for the brand and its distributor binds nobody else",
        "甲方（品牌方）：合肥松间乳业有限公司\n"
        "乙方（经销商）：南京鹭汀贸易有限公司（与甲方合称“出资方”）\n"
        "丙方（达人）：顾一苇\n"
        "第八条 出资方应对丙方的身份信息和报价保守秘密，不得向第三方披露。丙方应发布视频，甲方应付款，乙方应发货。",
        "confidentiality",
        "adverse|missing",
    ),
    Row(
        "甲方 is the KOL, only 乙方 the brand is bound",
        "甲方（达人）：秦朗月\n"
        "乙方（品牌方）：珠海泊云灯饰有限公司\n"
        "第五条 乙方应对甲方的身份证件、银行账户及后台数据保密，不得向第三方披露。",
        "confidentiality",
        "adverse",
    ),
    Row(
        "甲方 is the KOL: non-compete binds her",
        "甲方（博主）：叶汀兰\n"
        "乙方（品牌方）：泉州山止鞋业有限公司\n"
        "第六条 合作期内及合作结束后四个月内，甲方不得为其他徒步鞋品牌拍摄广告。",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "met", "competitor_definition": "met", "remedy": "unmet"},
    ),
    Row(
        "乙方 is the brand and promises exclusivity to the KOL: it binds only the brand",
        "甲方（博主）：叶汀兰\n"
        "乙方（品牌方）：泉州山止鞋业有限公司\n"
        "第六条 合作期内，乙方不得邀请其他户外类博主推广同系列产品。",
        "non_compete",
        "adverse",
    ),
    Row(
        "three parties, the agency procures the KOL",
        "甲方（品牌方）：合肥松间乳业有限公司\n"
        "乙方（经纪公司）：南京鹭汀文化传媒有限公司\n"
        "丙方（达人）：顾一苇\n"
        "第八条 乙方应确保丙方遵守法律法规、恪守公序良俗，维护积极健康的公众形象。",
        "morality",
        "weak",
        {"conduct_duty": "met"},
    ),
    Row(
        "three parties, only the brand keeps secrets",
        "甲方（品牌方）：合肥松间乳业有限公司\n"
        "乙方（经纪公司）：南京鹭汀文化传媒有限公司\n"
        "丙方（达人）：顾一苇\n"
        "第九条 甲方应对乙方、丙方提供的报价单和粉丝数据保密。",
        "confidentiality",
        "adverse",
    ),
    Row(
        "role names: 代言人 bound",
        "品牌方：烟台渔歌葡萄酒有限公司\n"
        "代言人：卓明珂\n"
        "第四条 代言人应恪守社会公德和职业操守，保持良好的公众形象，不得实施违法犯罪行为。",
        "morality",
        "weak",
        {"conduct_duty": "met", "illegal_trigger": "met", "speech_trigger": "unmet"},
    ),
    Row(
        "role names: only 品牌方 bound",
        "品牌方：烟台渔歌葡萄酒有限公司\n"
        "代言人：卓明珂\n"
        "第四条 品牌方应对代言人的个人行程和住址予以保密。\n"
        "第五条 品牌方应于每月五日前付款。",
        "confidentiality",
        "adverse",
    ),
    Row(
        "both sides keep the terms secret",
        "双方均应对本协议的内容及对方未公开的商业信息保密，未经对方书面同意不得向第三方透露。",
        "confidentiality",
        "weak",
        {"obligation": "met", "scope": "met", "duration": "unmet"},
    ),
    Row(
        "any side",
        "任何一方不得将因本次合作知悉的对方未公开经营数据披露给第三方。",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "neither party",
        "Neither party shall disclose the other party's unpublished product plans to anyone without "
        "written consent.\n"
        "The Brand shall pay the Creator within 30 days.",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "each party, English",
        "Each party shall keep the other's pricing, launch dates and customer data confidential during "
        "the term and for two years afterwards.\n"
        "The Brand shall pay the Influencer on delivery.",
        "confidentiality",
        "weak",
        {"obligation": "met", "scope": "met", "duration": "met", "survival": "met"},
    ),
    Row(
        "passive voice, the KOL is the agent",
        "All details of unreleased shoes shall be kept confidential by the Influencer.\n"
        "The Brand shall pay the Influencer on delivery.",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "passive voice, the brand is the agent",
        "The Influencer's bank details and home address shall be kept confidential by the Brand.\n"
        "The Influencer shall post one video.",
        "confidentiality",
        "adverse",
    ),
    Row(
        "passive takedown by the KOL",
        "If a post attracts complaints or negative publicity, it shall be taken down by the Creator "
        "within twelve hours of the Brand's notice.\n"
        "The Brand shall pay the Creator on delivery.",
        "crisis_cooperation",
        "weak",
        {"delete_content": "met", "response_time": "met", "cooperate": "unmet"},
    ),
    Row(
        "由乙方",
        "合作内容引发负面舆情的，由乙方在十二小时内删除相关视频。",
        "crisis_cooperation",
        "weak",
        {
            "delete_content": "met",
            "response_time": "met",
            "cooperate": "unmet",
            "clarify_statement": "unmet",
        },
    ),
    Row(
        "由甲方: the brand handles it, nobody else is bound",
        "合作内容引发消费者投诉的，由甲方负责删除其官方账号上的相关内容。",
        "crisis_cooperation",
        "adverse|missing",
    ),
    Row(
        "the subject carries over the comma",
        "乙方应按排期交付两条视频，并不得泄露甲方尚未上市产品的配方和价格。",
        "confidentiality",
        "weak",
        {"obligation": "met", "scope": "met"},
    ),
    Row(
        "the subject changes to the brand before the duty",
        "乙方应在发布前三日提交脚本，甲方应在两日内完成审核，并对乙方的后台数据严格保密。",
        "confidentiality",
        "adverse",
    ),
    Row(
        "the subject changes to the KOL before the duty",
        "甲方应在签约后五日内付款，乙方收到款项后应交付成片，且不得对外透露甲方未公开的促销方案。",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "the subject carries over the full stop",
        "乙方应于每月十日前发布一条笔记。同时不得在合作期间为其他洗地机品牌做推广。",
        "non_compete",
        "weak",
        {"in_term": "met", "competitor_definition": "met"},
    ),
    Row(
        "a list of bans under one lead-in",
        "合作期内，乙方及其达人不得有下列行为：\n"
        "（一）为其他空气炸锅品牌拍摄、转发广告；\n"
        "（二）泄露甲方未公开的新品参数；\n"
        "（三）发表侮辱、歧视他人的言论。",
        "non_compete",
        "weak",
        {"in_term": "met", "competitor_definition": "met", "post_term": "unmet"},
    ),
    Row(
        "a list of bans under one lead-in",
        "合作期内，乙方及其达人不得有下列行为：\n"
        "（一）为其他空气炸锅品牌拍摄、转发广告；\n"
        "（二）泄露甲方未公开的新品参数；\n"
        "（三）发表侮辱、歧视他人的言论。",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "a list of bans under one lead-in",
        "合作期内，乙方及其达人不得有下列行为：\n"
        "（一）为其他空气炸锅品牌拍摄、转发广告；\n"
        "（二）泄露甲方未公开的新品参数；\n"
        "（三）发表侮辱、歧视他人的言论。",
        "morality",
        "weak",
        {"speech_trigger": "met"},
    ),
    Row(
        "a list of duties of the brand alone",
        "甲方应当：\n1. 按时支付服务费；\n2. 对乙方的账号密码、粉丝画像及报价保密；\n3. 及时审核脚本。",
        "confidentiality",
        "adverse",
    ),
    Row(
        "English list under one lead-in",
        "The Influencer shall not:\n"
        "(a) promote or wear any other running shoe brand during the Term;\n"
        "(b) disclose unreleased models or campaign budgets;\n"
        "(c) make racist, abusive or disparaging statements about the Brand.",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
    Row(
        "English list under one lead-in",
        "The Influencer shall not:\n"
        "(a) promote or wear any other running shoe brand during the Term;\n"
        "(b) disclose unreleased models or campaign budgets;\n"
        "(c) make racist, abusive or disparaging statements about the Brand.",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "English list under one lead-in",
        "The Influencer shall not:\n"
        "(a) promote or wear any other running shoe brand during the Term;\n"
        "(b) disclose unreleased models or campaign budgets;\n"
        "(c) make racist, abusive or disparaging statements about the Brand.",
        "morality",
        "weak",
        {"speech_trigger": "met", "non_disparagement": "met"},
    ),
    Row(
        "defined party names",
        "This Agreement is made between Zephyrine Footwear Ltd, a company registered in England "
        '("Company") and Rosa Lindqvist, an individual ("Talent").\n'
        "1. Talent shall not endorse any other sandal brand during the Term.\n"
        "2. Company shall pay Talent the fee.\n"
        "3. Talent shall attend one shoot. Company shall provide transport.",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
    Row(
        "defined party names, the company alone bound",
        "This Agreement is made between Zephyrine Footwear Ltd, a company registered in England "
        '("Company") and Rosa Lindqvist, an individual ("Talent").\n'
        "1. Company shall keep Talent's personal data, travel plans and fee confidential.\n"
        "2. Company shall pay Talent the fee.\n"
        "3. Talent shall attend one shoot. Talent shall post one reel.",
        "confidentiality",
        "adverse",
    ),
    Row(
        "the brand may require, the KOL must",
        "合作内容被投诉或引发争议的，甲方有权要求乙方在四小时内删除或下架该内容。",
        "crisis_cooperation",
        "weak",
        {"delete_content": "met", "response_time": "met"},
    ),
    Row(
        "the KOL may require, the brand must",
        "乙方有权要求甲方对乙方的未公开作品和收入情况保密。",
        "confidentiality",
        "adverse",
    ),
    Row(
        "the KOL's team bound through the KOL",
        "乙方应促使其摄影师、剪辑师对甲方未公开的新品信息保密，并就其泄密行为承担连带责任。",
        "confidentiality",
        "weak",
        {"associates": "met"},
    ),
    Row(
        "an email that speaks to you",
        'Hi! We are Pomelo Tea (the "Brand") and you are our creator.\n'
        "You must not tell anyone about our unreleased flavours before launch day.\n"
        "You will post two stories.\n"
        "We will pay you 500 dollars.",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "contracting for the streamer",
        "甲方（品牌方）：台州拾光家纺有限公司\n"
        "乙方（MCN机构）：绍兴一叶传媒有限公司\n"
        "乙方保证其旗下主播在合作期内不为其他蚕丝被品牌带货，如主播违反，乙方应支付违约金十万元。",
        "non_compete",
        "weak",
        {"in_term": "met", "competitor_definition": "met", "remedy": "met", "post_term": "unmet"},
    ),
    Row(
        "the storm duties bind only the brand",
        "发生与乙方有关的负面舆情时，甲方应配合乙方发布澄清声明，并在十二小时内删除甲方账号上的相关内容。",
        "crisis_cooperation",
        "adverse",
    ),
    Row(
        "甲方提供的 is no subject",
        "乙方应对甲方提供的未公开资料、样机保密。",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "both sides, the KOL named second",
        "甲方与乙方均应对本合同内容承担保密义务。",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "the KOL's relatives",
        "乙方及其经纪人不得泄露甲方未公开的联名计划。",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "for the benefit of the brand only",
        "甲方承诺不向任何第三方披露乙方的身份信息和报价。\n乙方应按时发布内容。",
        "confidentiality",
        "adverse",
    ),
    Row(
        "two labels for one side",
        "品牌方（以下称“甲方”）：桐庐春茶有限公司\n"
        "合作达人（以下称“乙方”）：尹素问\n"
        "乙方在合作期内不得为其他龙井茶品牌代言。",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
    Row(
        "English list under a conditional lead-in",
        "Party A (the Brand): Wrenfield Outdoor Ltd\n"
        "Party B (the Influencer): Isolde Marchetti\n"
        "6. If complaints, criticism or negative publicity arise about Party B or the posts:\n"
        "(a) Party B shall notify Party A within one hour;\n"
        "(b) Party B shall publish a clarification or apology in an agreed form;\n"
        "(c) Party B shall delete the posts within six hours of Party A's notice.",
        "crisis_cooperation",
        "weak",
        {"notify": "met", "clarify_statement": "met", "delete_content": "met", "response_time": "met"},
    ),
    Row(
        "获悉的甲方信息, in the middle of a ban",
        "乙方不得将履行合同过程中获悉的甲方未公开定价透露给他人。",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "duties supplied with samples by the brand",
        "The Creator shall keep secret all unreleased samples provided to her by the Brand.\n"
        "The Brand shall pay the Creator on delivery.",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "each other",
        "双方不得互相诋毁，不得损害对方名誉。",
        "morality",
        "weak",
        {"non_disparagement": "met"},
    ),
    Row(
        "approved by the brand: the brand does not act",
        "In the event of negative publicity the Creator shall publish an apology in the form approved by "
        "the Brand.\n"
        "The Brand shall pay the Creator on delivery.",
        "crisis_cooperation",
        "weak",
        {"clarify_statement": "met"},
    ),
    Row(
        "named by the brand: the brand does not act",
        "In the event of negative publicity the Creator shall delete the posts named by the Brand within "
        "six hours of notice.\n"
        "The Brand shall pay the Creator on delivery.",
        "crisis_cooperation",
        "weak",
        {"delete_content": "met", "response_time": "met"},
    ),
    Row(
        "designated by the brand, secrets supplied by the brand",
        "The Creator shall not disclose the unreleased designs supplied by the Brand.\n"
        "The Brand shall pay the Creator on delivery.",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "the same list in a text without numbers",
        "Party A (the Brand): Wrenfield Outdoor Ltd\n"
        "Party B (the Influencer): Isolde Marchetti\n"
        "If complaints, criticism or negative publicity arise about Party B or the posts:\n"
        "(a) Party B shall notify Party A within one hour;\n"
        "(b) Party B shall publish a clarification or apology in an agreed form;\n"
        "(c) Party B shall delete the posts within six hours of Party A's notice.",
        "crisis_cooperation",
        "weak",
        {"notify": "met", "clarify_statement": "met", "delete_content": "met", "response_time": "met"},
    ),
    Row(
        "approved by the brand, after a comma",
        "In the event of negative publicity, the Creator shall publish an apology in the form approved "
        "by the Brand.\n"
        "The Brand shall pay the Creator on delivery.",
        "crisis_cooperation",
        "weak",
        {"clarify_statement": "met"},
    ),
    Row(
        "named by the brand, after a comma",
        "In the event of negative publicity, the Creator shall delete the posts named by the Brand "
        "within six hours of notice.\n"
        "The Brand shall pay the Creator on delivery.",
        "crisis_cooperation",
        "weak",
        {"delete_content": "met", "response_time": "met"},
    ),
    Row(
        "乙方不得为他人的产品代言",
        "合同期内乙方不得为他人的空气炸锅产品代言。",
        "non_compete",
        "weak",
        {"in_term": "met", "competitor_definition": "met"},
    ),
    Row(
        "甲方 is the KOL and bound",
        "甲方（达人）：秦朗月\n"
        "乙方（品牌方）：珠海泊云灯饰有限公司\n"
        "第五条 甲方应对乙方尚未发布的灯具外观、定价严格保密，直至乙方公开发布。",
        "confidentiality",
        "weak",
        {
            "obligation": "met",
            "scope": "met",
            "duration": "met",
            "survival": "unmet",
            "remedy": "unmet",
        },
    ),
    Row(
        "three parties, the KOL is 丙方",
        "甲方（品牌方）：合肥松间乳业有限公司\n"
        "乙方（经纪公司）：南京鹭汀文化传媒有限公司\n"
        "丙方（达人）：顾一苇\n"
        "第七条 丙方自本合同签订之日起至合作终止后两个月内，不得为其他酸奶品牌直播带货。",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "met", "competitor_definition": "met"},
    ),
    Row(
        "consent of the brand",
        "In the event of negative publicity the Creator shall not comment on the event without the "
        "written consent of the Brand.\n"
        "The Brand shall pay the Creator on delivery.",
        "crisis_cooperation",
        "weak",
        {"no_unauthorised_statement": "met"},
    ),
    Row(
        "知悉的甲方信息 is an object, not a subject",
        "乙方应对因合作知悉的甲方未公开信息严格保密。",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "any product other than the brand's",
        "During the Term the Creator shall not promote any dog food other than the Brand's.\n"
        "The Brand shall pay the Creator on delivery.",
        "non_compete",
        "weak",
        {"in_term": "met", "competitor_definition": "met"},
    ),
    Row(
        "three parties, only the agency keeps secrets",
        "甲方（品牌方）：临海朝汐食品有限公司\n乙方（经纪公司）：杭州半山云文化传媒有限公司\n丙方（达人）：程野\n"
        "第六条 乙方应对甲方未公开的配方和定价保密，期限三年。\n第七条 丙方应按时发布视频。",
        "confidentiality",
        "missing",
    ),
    Row(
        "three parties, agency and KOL keep secrets together",
        "甲方（品牌方）：临海朝汐食品有限公司\n乙方（经纪公司）：杭州半山云文化传媒有限公司\n丙方（达人）：程野\n"
        "第六条 乙方和丙方均应对甲方未公开的配方和定价保密，期限三年。",
        "confidentiality",
        "weak",
        {"obligation": "met", "duration": "met"},
    ),
    Row(
        "乙方或者丙方: the price is due by the agency",
        "甲方（品牌方）：临海朝汐食品有限公司\n乙方（经纪公司）：杭州半山云文化传媒有限公司\n丙方（达人）：程野\n"
        "第六条 合作期内丙方不得为其他糕点品牌推广。\n第七条 乙方或者丙方违反第六条的，乙方应向甲方支付违约金五万元。",
        "non_compete",
        "weak",
        {"in_term": "met", "remedy": "met"},
    ),
    Row(
        "an English agency alone",
        "Client: Fernhill Teas Ltd. Agency: Northgate Talent LLC. Talent: Maya Lindqvist.\n1. Talent shall post two reels; Client shall pay Agency.\n2. Agency shall keep Client's unreleased blends confidential for two years.\n3. Talent shall attend one shoot and Agency shall book the studio.",
        "confidentiality",
        "missing",
    ),
    Row(
        "a platform that signs is neither brand nor KOL",
        "甲方（品牌方）：临海朝汐食品有限公司\n乙方（达人）：程野\n丙方（平台服务方）：云集市科技有限公司\n第一条 乙方发布视频两条，甲方支付费用两万元。\n第二条 丙方应对甲方的订单数据保密。",
        "confidentiality",
        "missing",
    ),
    Row(
        "the brand's press office acts for the brand",
        "The Brand's press office shall issue any apology within 24 hours of a complaint about a post.\nThe Creator shall post two videos.\nThe Brand shall pay the Creator.",
        "crisis_cooperation",
        "adverse|missing",
    ),
    Row(
        "a term that means the KOL",
        "甲方（品牌方）：临海朝汐食品有限公司\n乙方（达人）：程野\n第一条 “受限方”是指乙方及其控制的账号。\n第二条 合作期内及合作结束后三个月内，受限方不得为其他糕点品牌推广。",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "met"},
    ),
    Row(
        "a term that means the brand",
        "甲方（品牌方）：临海朝汐食品有限公司\n乙方（达人）：程野\n第一条 “保密义务人”是指甲方及其关联公司。\n第二条 保密义务人应对知悉的对方行程和报价保密，期限两年。",
        "confidentiality",
        "adverse",
    ),
    Row(
        "a creator who says I",
        'These terms are between Juniper Hale ("I", "me", the "Creator") and the shop that books me ("you", the "Partner").\nI will post one reel for you.\nYou will pay me on the day.\nYou will not disclose my unpublished rates to anyone for two years.',
        "confidentiality",
        "adverse",
    ),
    Row(
        "a consent that is asked for binds nobody who gives it",
        "乙方不得未经甲方书面同意对外披露甲方未公开的新品和定价。",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "the KOL sees to it that her team does so, too",
        "The Creator undertakes, and shall procure that her manager and stylist undertake, to keep confidential the Brand's unreleased designs.\nThe Brand shall pay the Creator on delivery.",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "each of the two",
        "INFLUENCER AGREEMENT\n"
        'This Agreement is made between Nova Foods Ltd (the "Brand") and Mia Chen (the "Creator").\n'
        "8. Each of Creator and Brand shall promptly tell the other of any controversy about Creator. Creator shall cooperate, delete the posts and publish an apology within 12 hours.",
        "crisis_cooperation",
        "strong",
        {"notify": "met"},
    ),
    Row(
        "乙方收到甲方通知后应",
        "合作合同\n"
        "甲方（品牌方）：星河科技有限公司\n"
        "乙方（达人）：林小雨\n"
        "第八条 危机\n"
        "舆情发生后，乙方收到甲方通知后应在6小时内删除该视频、发布澄清并配合甲方处置。",
        "crisis_cooperation",
        "strong",
    ),
    Row(
        "a column of who must, both",
        "合作合同\n"
        "甲方（品牌方）：星河科技有限公司\n"
        "乙方（达人）：林小雨\n"
        "义务方\t义务\t后果\n"
        "甲方\t对乙方未公开的个人信息保密\t支付违约金\n"
        "乙方\t对甲方未公开的产品信息保密至公开\t支付违约金",
        "confidentiality",
        "weak",
        {"obligation": "met", "remedy": "met"},
    ),
    Row(
        "a column of who must, the brand",
        "合作合同\n"
        "甲方（品牌方）：星河科技有限公司\n"
        "乙方（达人）：林小雨\n"
        "义务方\t义务\t后果\n"
        "甲方\t对乙方未公开的个人信息保密\t支付违约金",
        "confidentiality",
        "adverse",
    ),
    Row(
        "the deadline of the brand is not that of the KOL",
        "合作合同\n"
        "甲方（品牌方）：星河科技有限公司\n"
        "乙方（达人）：林小雨\n"
        "第八条 发生负面舆情的，甲方应在48小时内给出应对方案；乙方应配合执行，并在12小时内删除相关视频、发布澄清声明。",
        "crisis_cooperation",
        "strong",
    ),
    Row(
        "Party B (KOL)",
        "INFLUENCER AGREEMENT\n"
        "Party A (Brand): Nova Foods Ltd\n"
        "Party B (KOL): Mia Chen\n"
        "5. Party B (KOL) shall keep all unpublished product plans of Party A (Brand) confidential for two years after termination and shall pay damages on breach.",
        "confidentiality",
        "strong",
    ),
    Row(
        "zh agency alone clarifies",
        "整合营销三方协议\n"
        "品牌方（甲方）：宁波栖川家居有限公司\n"
        "经纪公司（乙方）：长沙拾光文化传媒有限公司\n"
        "达人（丙方）：周予安\n"
        "1. 出现负面舆情时，丙方应配合甲方处置并在十二小时内删除视频。\n"
        "2. 出现负面舆情时，乙方应拟定并发布澄清声明，且未经甲方同意不得就该事件对外发声。\n"
        "甲方： 乙方： 丙方：\n",
        "crisis_cooperation",
        "weak",
        {"cooperate": "met", "clarify_statement": "unmet", "no_unauthorised_statement": "unmet"},
    ),
    Row(
        "zh both clarify",
        "整合营销三方协议\n"
        "品牌方（甲方）：宁波栖川家居有限公司\n"
        "经纪公司（乙方）：长沙拾光文化传媒有限公司\n"
        "达人（丙方）：周予安\n"
        "1. 出现负面舆情时，丙方应配合甲方处置并在十二小时内删除视频。\n"
        "2. 出现负面舆情时，乙方、丙方应发布澄清声明，且未经甲方同意不得就该事件对外发声。\n"
        "甲方： 乙方： 丙方：\n",
        "crisis_cooperation",
        "strong|weak",
        {"cooperate": "met", "clarify_statement": "met", "no_unauthorised_statement": "met"},
    ),
    Row(
        "zh agency and artist via 促使",
        "整合营销三方协议\n"
        "品牌方（甲方）：宁波栖川家居有限公司\n"
        "经纪公司（乙方）：长沙拾光文化传媒有限公司\n"
        "达人（丙方）：周予安\n"
        "1. 出现负面舆情时，丙方应配合甲方处置并在十二小时内删除视频。\n"
        "2. 乙方应促使丙方发布甲方认可的澄清声明。\n"
        "甲方： 乙方： 丙方：\n",
        "crisis_cooperation",
        "strong|weak",
        {"cooperate": "met", "clarify_statement": "met"},
    ),
    Row(
        "zh one sentence",
        "整合营销三方协议\n"
        "品牌方（甲方）：宁波栖川家居有限公司\n"
        "经纪公司（乙方）：长沙拾光文化传媒有限公司\n"
        "达人（丙方）：周予安\n"
        "1. "
        "出现负面舆情时，乙方应当于二小时内通报甲方，于十二小时内拟定并发布澄清声明，并配合甲方的统一处置。\n"
        "2. 丙方接到甲方要求后，应及时删除或隐藏相关视频。\n"
        "甲方： 乙方： 丙方：\n",
        "crisis_cooperation",
        "weak",
        {"cooperate": "unmet", "clarify_statement": "unmet", "notify": "unmet", "delete_content": "met"},
    ),
    Row(
        "en agency alone",
        "TRIPARTITE AGREEMENT\n"
        "Parties\n"
        '(1) Nordhaus AB (the "Brand");\n'
        '(2) Prism Talent Ltd (the "Agency"); and\n'
        '(3) Ida Berg (the "Influencer").\n'
        "1. Upon any public controversy concerning the Influencer, the Agency shall within six hours "
        "notify the Brand, issue such correction or apology as the Brand approves, and shall make no "
        "comment without consent.\n"
        "2. The Influencer shall co-operate with the Brand in handling the controversy and shall "
        "within six hours delete any video the Brand identifies.\n",
        "crisis_cooperation",
        "weak",
        {
            "clarify_statement": "unmet",
            "no_unauthorised_statement": "unmet",
            "cooperate": "met",
            "notify": "unmet",
        },
    ),
    Row(
        "en both",
        "TRIPARTITE AGREEMENT\n"
        "Parties\n"
        '(1) Nordhaus AB (the "Brand");\n'
        '(2) Prism Talent Ltd (the "Agency"); and\n'
        '(3) Ida Berg (the "Influencer").\n'
        "1. Upon any public controversy concerning the Influencer, the Agency and the Influencer "
        "shall within six hours notify the Brand, issue such correction or apology as the Brand "
        "approves, and shall make no comment without consent.\n"
        "2. The Influencer shall co-operate with the Brand in handling the controversy and shall "
        "within six hours delete any video the Brand identifies.\n",
        "crisis_cooperation",
        "strong|weak",
        {"clarify_statement": "met", "no_unauthorised_statement": "met", "cooperate": "met", "notify": "met"},
    ),
    Row(
        "en procure",
        "TRIPARTITE AGREEMENT\n"
        "Parties\n"
        '(1) Nordhaus AB (the "Brand");\n'
        '(2) Prism Talent Ltd (the "Agency"); and\n'
        '(3) Ida Berg (the "Influencer").\n'
        "1. Upon any public controversy concerning the Influencer, the Influencer shall co-operate "
        "with the Brand and delete the video within six hours.\n"
        "2. The Agency shall procure that the Influencer issues a correction approved by the Brand "
        "and makes no comment without consent.\n",
        "crisis_cooperation",
        "strong|weak",
        {"clarify_statement": "met", "cooperate": "met"},
    ),
]


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_who_is_bound(row: Row) -> None:
    assert not differences(row)
