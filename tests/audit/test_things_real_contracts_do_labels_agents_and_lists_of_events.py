"""Lines whose label rules them, agents behind the verb, questions that take a duty for granted, lines said on camera,
lists of events named later, whom a letter calls you."""

import pytest
from audit.make_contracts import Row, differences, name_of

HEAD = "推广协议\n甲方：绍兴青箬某茶具有限公司\n乙方：顾某\n第一条 乙方发布视频一条，甲方付款。合作期自2026年3月1日至2026年8月31日。\n"
DEAL = (
    'Between Harrow Kettles Ltd (the "Brand") and Mina Rask (the "Creator").\n'
    "1. The Creator shall post twice. The Brand shall pay her. The Term runs from 1 March to 31 August 2026.\n"
)

LABELLED = (
    Row(
        "whom the table binds, what it forbids, how long, and what follows",
        DEAL + "Secrecy Terms\nBound party | The Creator\nProtected matter | Unreleased designs and the fee\n"
        "Restriction | May not be shown or revealed\nLasts | Until two years after the Agreement ends\n"
        "If broken | USD 9,000 in liquidated damages for each leak\n",
        "confidentiality",
        "strong",
        {"obligation": "met", "duration": "met", "survival": "met", "remedy": "met"},
    ),
    Row(
        "the brand is the one whom the table binds",
        DEAL + "Secrecy Terms\nBound party | The Brand\nProtected matter | The Creator's address and fee\n"
        "Restriction | May not be shown or revealed\nLasts | Until two years after the Agreement ends\n",
        "confidentiality",
        "adverse|missing",
    ),
    Row(
        "谁遵守、怎么做、多久、后果",
        HEAD
        + "保密一览\n事项 | 内容\n谁来遵守 | 乙方\n保什么密 | 未上市的壶型、报酬\n怎么保 | 不对外透露，不转发\n"
        "保多久 | 至合同终止后第18个月的最后一日\n说出去了怎么办 | 每发生一次，乙方赔付三万元\n",
        "confidentiality",
        "strong",
        {"obligation": "met", "duration": "met", "survival": "met", "remedy": "met"},
    ),
    Row(
        "竞品的表：品类、时段、不可为、后果",
        HEAD
        + "竞品保护一览\n品类 | 保温杯、焖烧罐\n时段 | 签约日起算，合作期结束后再加60日\n不可为 | 接商单、直播带货、到店打卡\n"
        "后果 | 每出现一起，由乙方赔付总价的20%\n",
        "non_compete",
        "strong",
        {"in_term": "met", "post_term": "met", "competitor_definition": "met", "remedy": "met"},
    ),
    Row(
        "同样的表，不可为的是别的事",
        HEAD + "拍摄注意\n品类 | 保温杯、焖烧罐\n时段 | 拍摄当日\n不可为 | 在库房吸烟、饮酒\n",
        "non_compete",
        "missing",
    ),
    Row(
        "off limits",
        DEAL + "Exclusivity Schedule\nLocked category | Kettles and teapots\nLock start | Date of signature\n"
        "Lock end | 45 days past the campaign wrap date\nOff limits for the Creator | Sponsored posts, unboxings, giveaways\n"
        "If broken | Half of the fee goes back to the Brand\n",
        "non_compete",
        "strong",
        {"in_term": "met", "post_term": "met", "competitor_definition": "met", "remedy": "met"},
    ),
    Row(
        "what follows stands under its own label",
        DEAL
        + "5. Non-disclosure\n(a) Information covered: whatever the Creator learns of unlaunched kettles and margins.\n"
        "(b) Duty of the Creator: to keep it secret.\n(c) Period: perpetual; termination makes no difference.\n"
        "(d) Default: forfeiture of the unpaid fee together with damages of EUR 4,000.\n",
        "confidentiality",
        "strong",
        {"remedy": "met"},
    ),
    Row(
        "no label says what follows",
        DEAL
        + "5. Non-disclosure\n(a) Information covered: whatever the Creator learns of unlaunched kettles and margins.\n"
        "(b) Duty of the Creator: to keep it secret.\n(c) Period: perpetual; termination makes no difference.\n"
        "(d) Contact: the Brand's legal team.\n",
        "confidentiality",
        "weak",
        {"remedy": "unmet"},
    ),
    Row(
        "标题说明动作由谁完成",
        HEAD + "第八条 负面处置\n情形 | 乙方动作 | 最晚完成\n甲方发出下架指令 | 删除相关视频 | 3小时\n"
        "甲方发来口径 | 发布澄清 | 10小时\n甲方核查 | 交出素材，配合甲方处理 | 10小时\n",
        "crisis_cooperation",
        "strong",
        {"delete_content": "met", "clarify_statement": "met", "response_time": "met"},
    ),
    Row(
        "同样的动作归甲方",
        HEAD + "第八条 负面处置\n情形 | 甲方动作 | 最晚完成\n出现负面报道 | 删除相关视频 | 3小时\n"
        "媒体询问 | 发布澄清 | 10小时\n",
        "crisis_cooperation",
        "adverse|missing",
    ),
)

SECRET = "5. All launch plans and price lists received from the Brand are sensitive and may not be passed on by the "
BEHIND = (
    Row(
        "may not be passed on by her",
        DEAL + SECRET + "Creator.",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row("may not be passed on by it", DEAL + SECRET + "Brand.", "confidentiality", "adverse|missing"),
    Row(
        "disclosure by her is prohibited",
        DEAL + "5. Disclosure by the Creator of unreleased designs to anyone outside the team is prohibited.",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "disclosure by the brand is prohibited",
        DEAL
        + "5. Disclosure by the Brand of the Creator's address to anyone outside the team is prohibited.",
        "confidentiality",
        "adverse|missing",
    ),
    Row(
        "no knives but the brand's",
        DEAL
        + "5. During the Term and for 30 days after it the Creator may feature no kettles except the Brand's. If she does, she repays the fee.",
        "non_compete",
        "strong|weak",
        {"in_term": "met"},
    ),
    Row(
        "she may feature any kettles",
        DEAL
        + "5. During the Term and for 30 days after it the Creator may feature any kettles, the Brand's or another maker's.",
        "non_compete",
        "adverse",
    ),
    Row(
        "或者允许他人使用也是禁止的",
        HEAD
        + "第五条 自签约之日起至合作期结束后六个月止，乙方不得为其他茶具品牌代言、直播或者允许其使用乙方肖像，违反的退还全部费用。",
        "non_compete",
        "strong",
        {"post_term": "met"},
    ),
    Row(
        "期满后允许",
        HEAD
        + "第五条 合作期内乙方不得为其他茶具品牌代言、直播，违反的退还全部费用；合作期结束后，乙方可以为其代言。",
        "non_compete",
        "weak",
        {"post_term": "unmet"},
    ),
    Row(
        "甲方聘请的公司不是甲方",
        HEAD + "第五条 甲方聘请的数据监测公司须对监测结果保密，若有泄露，由该公司负责。",
        "confidentiality",
        "missing",
    ),
    Row(
        "the agency that the brand has appointed",
        DEAL
        + "5. The media agency appointed by the Brand has confirmed that it will not promote another kettle maker during the campaign or for three months after it.",
        "non_compete",
        "missing",
    ),
    Row(
        "配合谁，谁不是主语",
        HEAD
        + "第六条 视频引发争议的，乙方应于两小时内报告，并配合甲方客服、公关人员处理；乙方应在甲方通知后六小时内删除视频、十小时内发布甲方拟定的道歉声明。",
        "crisis_cooperation",
        "strong",
        {"cooperate": "met"},
    ),
    Row(
        "time told of him, promised by it",
        HEAD + "第六条 甲方承诺：乙方担任推荐官期间及卸任后三个月，不再聘用其他美食博主代言茶具。",
        "non_compete",
        "adverse",
    ),
)

ASKED = (
    Row(
        "what must she keep, and how long",
        DEAL
        + "Secrets\nQ: What must the Creator keep to herself?\nA: Anything on unreleased kettles and the fee.\n"
        "Q: For how long?\nA: Until two years after the Agreement ends.\nQ: What if she tells?\nA: She repays the fee.\n",
        "confidentiality",
        "strong|weak",
        {"obligation": "met", "scope": "met"},
    ),
    Row(
        "what must the brand keep",
        DEAL + "Secrets\nQ: What must the Brand keep to itself?\nA: The Creator's address and her fee.\n",
        "confidentiality",
        "adverse|missing",
    ),
    Row(
        "how fast must it come off",
        DEAL + "If it goes wrong\nQ: A post gets called out. What must the Creator do?\n"
        "A: Ring the Brand straight away, then cooperate with its response.\n"
        "Q: How fast must the post come off?\nA: Three hours after the Brand says so.\n"
        "Q: Is an apology needed?\nA: Yes. The Creator posts the apology that the Brand approved within ten hours.\n",
        "crisis_cooperation",
        "strong|weak",
        {"cooperate": "met", "delete_content": "met"},
    ),
    Row(
        "said on camera",
        DEAL
        + '5. The campaign is titled "Our Best-Kept Secret". In each reel the Creator whispers "do not tell anyone" and then shows the kettle.',
        "confidentiality",
        "missing",
    ),
    Row(
        "讲座的题目",
        HEAD + "第五条 乙方到场作一次题为“网络文明与职业操守”的分享，时长四十分钟。",
        "morality",
        "missing",
    ),
    Row(
        "不是题目而是义务",
        HEAD + "第五条 乙方应恪守网络文明与职业操守，言行得体。",
        "morality",
        "weak",
        {"conduct_duty": "met"},
    ),
)

NAMED = (
    Row(
        "客户（即甲方）",
        HEAD
        + "第五条 艺人（即乙方）须遵守法律，不得发表歧视言论，不得诋毁客户（即甲方）的产品。艺人违反本条的，客户可以立即终止合同，并要求退还费用。",
        "morality",
        "weak",
        {"unilateral_termination": "met", "refund_or_damages": "met"},
    ),
    Row(
        "“你”是乙方，“我们”是甲方",
        HEAD
        + "第五条 本条里“你”是乙方，“我们”是甲方。你不能把没上市的新品、价格告诉别人，合同结束后两年内也一样；漏出去的，你退还我们付的钱。",
        "confidentiality",
        "strong",
        {"obligation": "met"},
    ),
    Row(
        "“你”是甲方",
        HEAD + "第五条 本条里“你”是甲方，“我们”是乙方。你不能把我们的住址告诉别人。",
        "confidentiality",
        "adverse|missing",
    ),
    Row(
        "a letter to you, the presenter",
        "Oakham Railway Company Limited\nDear Freya\nThis letter is between Oakham Railway Company Limited (the “Railway”) and you (the “Presenter”).\n"
        "1. You will make two films. We will pay you.\n"
        "2. You agree not to publish or pass on the timetable changes that have not been announced without our permission.\n",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "a letter in which we keep your secrets",
        "Oakham Railway Company Limited\nDear Freya\nThis letter is between Oakham Railway Company Limited (the “Railway”) and you (the “Presenter”).\n"
        "1. You will make two films. We will pay you.\n"
        "2. We agree not to publish or pass on your address without your permission.\n",
        "confidentiality",
        "adverse|missing",
    ),
    Row(
        "and you have agreed",
        "Tarn Knitting Mill DAC\nDear Una\nThis letter sets out what Tarn Knitting Mill DAC (the “Mill”) and you have agreed.\n"
        "1. You will knit and post. We will pay you.\n2. Until the year ends you will not take paid work from another maker of yarn.\n",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
)

EVENTS = (
    Row(
        "触发任一情形",
        HEAD
        + "第五条 主播口碑\n一、要求：乙方应守法，言行得体。\n二、触发情形：（1）乙方触犯法律；（2）乙方辱骂、歧视他人；（3）乙方因丑闻致使甲方名誉受损。\n"
        "三、处置：触发任一情形，甲方即可单方终止合同，乙方全额退还费用。",
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
        "前面没有这样的清单",
        HEAD
        + "第五条 主播口碑\n一、要求：乙方应言行得体。\n二、安排：（1）乙方每周排练；（2）乙方提前到场。\n"
        "三、处置：触发任一情形，甲方即可单方终止合同，乙方全额退还费用。",
        "morality",
        "weak",
        {"illegal_trigger": "unmet", "speech_trigger": "unmet"},
    ),
    Row(
        "for material breach",
        DEAL
        + "5. The Creator shall behave decently. Any criminal offence, any abusive remark, and any conduct likely to bring the Brand into disrepute is a material breach.\n"
        "6. For material breach the Brand is entitled to end the engagement and to recover the fees paid.",
        "morality",
        "weak",
        {"unilateral_termination": "met", "refund_or_damages": "met"},
    ),
    Row(
        "it is a conduct event if",
        DEAL
        + "5. It is a “Conduct Event” if the Creator (a) commits a crime; (b) makes a statement that is hateful; or (c) becomes the subject of scandal that harms the Brand.\n"
        "6. Upon a Conduct Event the Brand may terminate this Agreement and recover the fee.",
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
        "what or joins to a condition orders nothing",
        DEAL
        + "5. If the Creator is charged with a crime, makes a statement of that kind, or becomes involved in a public scandal, the Brand may end this Agreement.",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "declared, and not clarified",
        HEAD + "第五条 乙方声明，于签约前未犯罪，未发表歧视言论，亦无重大负面争议。",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "收到处置单以后",
        HEAD
        + "第六条 视频引发舆情的，甲方下发处置单。乙方收到处置单后：\n- 5小时内删除视频；\n- 12小时内发布甲方审定的声明；\n- 配合甲方核实处理。\n",
        "crisis_cooperation",
        "strong",
        {"delete_content": "met", "response_time": "met"},
    ),
    Row(
        "甲方说撤就撤",
        HEAD
        + "第六条 视频引发争议时：\n（1）甲方说撤就撤，3小时之内；\n（2）乙方在当日发布甲方的更正声明；\n（3）乙方配合甲方处理。\n",
        "crisis_cooperation",
        "strong|weak",
        {"delete_content": "met"},
    ),
    Row(
        "an item that begins with its limit",
        DEAL
        + "6. Where a complaint or a storm arises out of the posts, the Creator shall:\n(i) cooperate in managing the matter;\n"
        "(ii) not later than 12 hours after being asked, delete the posts; and\n(iii) by that time, publish an apology approved by the Brand.\n",
        "crisis_cooperation",
        "strong",
        {"delete_content": "met"},
    ),
    Row(
        "an item that forbids",
        DEAL
        + "6. Where a complaint or a storm arises out of the posts, the Creator shall:\n(i) cooperate in managing the matter;\n"
        "(ii) not delete the posts; and\n(iii) publish an apology approved by the Brand within 12 hours.\n",
        "crisis_cooperation",
        "weak",
        {"delete_content": "unmet"},
    ),
)

OUTSIDE = (
    Row(
        "不属于上述品类",
        HEAD
        + "第五条 独家合作\n（一）合作期内及期满后六十日内，乙方不得为其他品牌的茶壶、茶杯发布付费内容，违反的退还全部费用。\n"
        "（二）茶叶、桌布不属于上述品类，乙方可自由合作。",
        "non_compete",
        "strong",
    ),
    Row(
        "上述品类内也可自由合作",
        HEAD
        + "第五条 独家合作\n（一）合作期内及期满后六十日内，乙方不得为其他品牌的茶壶、茶杯发布付费内容，违反的退还全部费用。\n"
        "（二）其他品牌的茶壶、茶杯，乙方可自由合作。",
        "non_compete",
        "weak|adverse",
    ),
    Row(
        "不付费的不受限制",
        HEAD
        + "第五条 合作期内及期满后六十日内，乙方不得为其他品牌的茶壶、茶杯发布付费内容，违反的退还全部费用；不付费的评论不受限制。",
        "non_compete",
        "strong",
    ),
    Row(
        "付费的不受限制",
        HEAD
        + "第五条 合作期内及期满后六十日内，乙方不得为其他品牌的茶壶、茶杯发布内容，违反的退还全部费用；对方付费的推广不受限制。",
        "non_compete",
        "weak|adverse",
    ),
    Row(
        "有权取消称号不是取消条款",
        HEAD
        + "第五条 乙方应守法，言行得体，不得辱骂他人。\n第六条 乙方确认：签约以前从未因违法受过处罚，也从未发表过歧视言论。\n"
        "第七条 乙方违反第五条、第六条的，甲方有权取消称号并解除合同，乙方退还全部费用。",
        "morality",
        "weak",
        {"past_conduct": "met", "unilateral_termination": "met"},
    ),
    Row(
        "only once a court has spoken",
        DEAL
        + "6. It is only once a court has convicted the Creator that she need do anything about a storm, namely cooperate with the Brand, delete the posts and publish an apology within 12 hours.",
        "crisis_cooperation",
        "weak|missing",
        {"response_time": "weak|unmet"},
    ),
    Row(
        "unless in her own opinion",
        DEAL
        + "6. In a storm of criticism the Creator shall within 12 hours delete the posts, publish a clarification and cooperate with the Brand, unless in the Creator's own opinion this would hurt her channel.",
        "crisis_cooperation",
        "weak|adverse",
    ),
    Row(
        "subject to her other commitments",
        DEAL
        + "6. Subject always to her filming commitments, the Creator shall in a storm of criticism delete the posts, publish a clarification and cooperate with the Brand within 12 hours.",
        "crisis_cooperation",
        "weak",
    ),
    Row(
        "保留拒绝的权利",
        HEAD + "第六条 甲方因舆论压力提出删稿或者致歉的，属于增值服务，每次另行收费，乙方保留拒绝的权利。",
        "crisis_cooperation",
        "adverse",
    ),
    Row(
        "下列各项以前未曾发生",
        HEAD
        + "第五条 乙方具结，下列各项以前未曾发生，今后也不得发生：\n1. 触犯刑律；\n2. 发布羞辱他人的内容；\n3. 出轨、欺凌等丑事。",
        "morality",
        "weak",
        {"past_conduct": "met"},
    ),
    Row(
        "下列各项今后不得发生",
        HEAD
        + "第五条 乙方承诺，下列各项今后不得发生：\n1. 触犯刑律；\n2. 发布羞辱他人的内容；\n3. 出轨、欺凌等丑事。",
        "morality",
        "weak",
        {"past_conduct": "unmet"},
    ),
)

STEMS = (
    Row(
        "unpublished is nothing to take down",
        DEAL + "6. In a storm of criticism the Creator shall keep unpublished plans to herself.",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "the weather is no crisis",
        DEAL
        + "6. If the weather turns, the Creator shall at once call the Brand and remove the tents and pans from the site.",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "we are pleased, as the brand pleases",
        DEAL
        + "6. The Brand is pleased to send kettles, which the Creator may praise or insult as she pleases.",
        "morality",
        "missing|adverse",
    ),
    Row(
        "free of charge, the sentence above",
        DEAL
        + "6. The Creator shall behave decently. Kettles are free of charge; the sentence above is fine by both.",
        "morality",
        "weak",
        {"illegal_trigger": "unmet"},
    ),
    Row(
        "charged with a crime, sentenced, fined",
        DEAL
        + "6. The Creator shall behave decently. If she is charged with a crime, sentenced or fined, the Brand may end this Agreement.",
        "morality",
        "weak",
        {"illegal_trigger": "met"},
    ),
)

INSIDE_OTHER_WORDS = (
    Row(
        "相机是照相机，不是见机行事",
        HEAD + "第五条 合作期内及期满后三个月内，乙方不得有偿推广其他品牌的相机、镜头，违反的退还全部费用。",
        "non_compete",
        "strong",
    ),
    Row(
        "相机处理只是见机行事",
        HEAD + "第五条 视频引发舆情的，乙方可以相机处理。",
        "crisis_cooperation",
        "weak|missing|adverse",
    ),
    Row(
        "对手感的评价不是对手",
        HEAD
        + "第五条 合作期内及期满后三个月内，乙方不得为其他品牌的球拍代言，违反的退还全部费用。\n第六条 甲方不干预乙方对手感与打法的评价，也不干预乙方选用哪一款球拍试打。",
        "non_compete",
        "strong",
    ),
    Row(
        "未经同意不得",
        HEAD + "第五条 乙方对甲方的未公开报价保密，未经同意不得提供给他人。",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "未经同意不得约束的是甲方",
        HEAD + "第五条 甲方对乙方的住址，未经同意不得提供给他人。",
        "confidentiality",
        "adverse|missing",
    ),
    Row(
        "neither during the term nor after it shall she",
        DEAL
        + "5. The Creator undertakes that neither during the Term nor for four months after it shall she endorse another maker of kettles. If she does, she repays the fee.",
        "non_compete",
        "strong",
    ),
    Row(
        "nor shall the brand",
        DEAL
        + "5. The Brand undertakes that neither during the Term nor for four months after it shall it hire another creator to endorse its kettles.",
        "non_compete",
        "adverse|missing",
    ),
    Row(
        "wording which she may edit",
        DEAL
        + "6. In a storm of criticism the Creator shall cooperate with the Brand, delete the posts within six hours and publish within twelve hours an apology in wording from the Brand, which the Creator may edit for her speaking style.",
        "crisis_cooperation",
        "strong",
    ),
    Row(
        "the kettles are no party",
        'This Agreement is made between Pell Grills, Inc., a Kansas corporation ("Pell"), and Dewey Marsh, an individual ("Pitmaster").\n'
        '1. Pitmaster will post for the Pell 900 and Pell 600 grills (the "Grills"). Pell will pay Pitmaster.\n'
        "2. During the Term and for ninety days after it Pitmaster will not endorse another maker of grills. If Pitmaster does, Pell may recover the fee.\n",
        "non_compete",
        "strong",
        {"remedy": "met"},
    ),
    Row(
        "a warranty of being free",
        DEAL
        + "5. During the Term and for four months after it the Creator shall not endorse another maker of kettles. If she does, she repays the fee.\n"
        "6. The Creator warrants that she is free to enter into this Agreement and is not bound by any conflicting endorsement.",
        "non_compete",
        "strong",
    ),
    Row(
        "a stand-in on the day is no rival",
        HEAD + "第三条 试泡环节应使用当场拆封的样品，不得用其他产地的茶具代替。",
        "non_compete",
        "missing",
    ),
    Row(
        "another maker's goods are, though",
        HEAD + "第三条 合作期内，乙方不得用其他品牌的茶具拍摄、直播。",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
    Row(
        "figures told to the press are no work for rivals",
        HEAD + "第三条 合作结束后，乙方可以自由对外公布成交额和佣金比例，用于同行交流和媒体采访。",
        "non_compete",
        "missing",
    ),
    Row(
        "to cause the material to be withdrawn is nobody's request",
        DEAL
        + "5. In case of breach of clause 1, the Creator shall forthwith cause the material to be withdrawn.",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "to cause it at the brand's request",
        DEAL + "5. The Creator shall cause any post to be withdrawn within 6 hours of the Brand's request.",
        "crisis_cooperation",
        "weak",
        {"delete_content": "met", "response_time": "met"},
    ),
    Row(
        "try not to talk to third persons",
        DEAL
        + "5. The Creator shall try not to talk to third persons about the plans for new kettles and the price of this deal.",
        "confidentiality",
        "weak",
    ),
    Row(
        "who pays stands at the end of the article",
        HEAD
        + "第五条 品质争议\n1．甲方茶具被曝出质量问题、网上出现负面舆情的，乙方应在五小时内删除视频，并在次日发布澄清说明。\n"
        "2．说明由甲方起草。\n3．由此产生的合理费用由甲方支付。",
        "crisis_cooperation",
        "weak|strong",
        {"cost": "met"},
    ),
    Row(
        "the costs of such assistance",
        DEAL
        + "5. Bad press\n5.1 If the kettles draw negative publicity the Creator shall delete her posts within 5 hours.\n"
        "5.2 The Brand drafts the words.\n5.3 The necessary costs of such assistance shall be borne by the Brand.",
        "crisis_cooperation",
        "weak|strong",
        {"cost": "met"},
    ),
    Row(
        "who pays for the journey is something else",
        HEAD
        + "第五条 品质争议\n1．甲方茶具被曝出质量问题、网上出现负面舆情的，乙方应在五小时内删除视频，并在次日发布澄清说明。\n"
        "2．说明由甲方起草。\n第六条 差旅\n1．由此产生的交通费用由甲方支付。",
        "crisis_cooperation",
        "weak|strong",
        {"cost": "unmet"},
    ),
    Row(
        "what everybody knows already",
        HEAD + "第五条 乙方应当对未上市的壶型和结算价保密，公众已经知晓的信息除外。",
        "confidentiality",
        "weak",
        {"exceptions": "met"},
    ),
    Row(
        "whom the ban protects ends in a character of conditions",
        HEAD + "第五条 乙方不得公开贬低青箬品牌及其使用者，不得发表歧视、侮辱性言论。",
        "morality",
        "weak",
        {"non_disparagement": "met", "speech_trigger": "met|weak"},
    ),
    Row(
        "凡违反者 is a condition still",
        HEAD + "第五条 乙方不得发表歧视、侮辱性言论，违反者，甲方可立即解除合同。",
        "morality",
        "weak",
        {"unilateral_termination": "met"},
    ),
    Row(
        "本馆 is the brand's side",
        "推广协议\n甲方（馆方）：绍兴酒坛博物馆\n乙方：顾某\n第一条 乙方发布视频一条，甲方付款。\n"
        "第五条 乙方不得有下列行为：\n（1）触犯法律；\n（2）攻击、嘲讽本馆、馆方员工。",
        "morality",
        "weak",
        {"non_disparagement": "met"},
    ),
    Row(
        "what another clause tells of a time",
        HEAD
        + "第五条 承诺\n1．乙方应当保守甲方的商业秘密。\n2．合作期内及结束后四十五日内，乙方不得为其他茶具品牌直播、代言。",
        "confidentiality",
        "weak",
        {"duration": "unmet", "survival": "unmet"},
    ),
    Row(
        "a time of its own",
        HEAD
        + "第五条 承诺\n1．乙方应当保守甲方的商业秘密，合作结束后两年内仍应保密。\n2．合作期内，乙方不得为其他茶具品牌直播、代言。",
        "confidentiality",
        "weak",
        {"duration": "met", "survival": "met"},
    ),
)

ROWS = (*STEMS, *INSIDE_OTHER_WORDS, *LABELLED, *BEHIND, *ASKED, *NAMED, *EVENTS, *OUTSIDE)


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_what_a_careful_lawyer_reads(row: Row) -> None:
    assert differences(row) == {}
