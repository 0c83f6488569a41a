"""Negation and permission: 无需, 有权, nothing herein, double negation, exceptions that trim or swallow the rule."""

import pytest
from audit.make_contracts import Row, differences, name_of

ROWS = [
    Row(
        "不必等公安的结论",
        "甲方（品牌方）：合肥松间乳业有限公司\n乙方（达人）：顾一苇\n第一条 乙方应发布视频。甲方应付款。\n"
        "第二条 乙方违法或者闹出丑闻的，甲方不必等法院或公安的结论，即可解除合同。",
        "morality",
        "weak",
        {"no_judgment_needed": "met", "unilateral_termination": "met"},
    ),
    Row(
        "要等公安的结论",
        "甲方（品牌方）：合肥松间乳业有限公司\n乙方（达人）：顾一苇\n第一条 乙方应发布视频。甲方应付款。\n"
        "第二条 乙方违法或者闹出丑闻的，甲方应等法院或公安的结论，方可解除合同。",
        "morality",
        "weak",
        {"no_judgment_needed": "unmet"},
    ),
    Row(
        "shall say nothing publicly that insults",
        'Between Larch Drinks Ltd (the "Brand") and Mina Cole (the "Creator").\n1. The Creator shall post. The Brand shall pay.\n'
        "2. The Creator shall say nothing in public that is insulting to nurses.",
        "morality",
        "weak",
        {"speech_trigger": "met"},
    ),
    Row(
        "shall say nothing publicly until the launch",
        'Between Larch Drinks Ltd (the "Brand") and Mina Cole (the "Creator").\n1. The Creator shall post. The Brand shall pay.\n'
        "2. The Creator shall say nothing publicly until the launch.",
        "morality",
        "missing",
    ),
    Row(
        "harm to the brand's image forbidden, and nothing follows",
        "甲方（品牌方）：合肥松间乳业有限公司\n乙方（达人）：顾一苇\n第一条 乙方应发布视频。甲方应付款。\n"
        "第二条 乙方应遵守法律，不得有损甲方形象。",
        "morality",
        "weak",
        {"reputation_trigger": "weak"},
    ),
    Row(
        "harm to the KOL's own image is the brand's to avoid",
        "甲方（品牌方）：合肥松间乳业有限公司\n乙方（达人）：顾一苇\n第一条 乙方应发布视频。甲方应付款。\n"
        "第二条 乙方应遵守法律。甲方使用素材时不得有损乙方形象。",
        "morality",
        "weak",
        {"reputation_trigger": "unmet"},
    ),
    Row(
        "也不可以 forbids, and so do the items behind it",
        "甲方（品牌方）：合肥松间乳业有限公司\n乙方（达人）：顾一苇\n第一条 乙方应发布视频。甲方应付款。\n"
        "第二条 合作期内乙方不可以：（一）吸毒、赌博；（二）说歧视他人的话，也不可以说甲方的坏话；（三）爆出丑闻，使甲方的口碑受损。"
        "乙方违反本条的，甲方可解除合同，乙方退还全部费用。",
        "morality",
        "weak",
        {
            "illegal_trigger": "met",
            "speech_trigger": "met",
            "reputation_trigger": "met",
            "non_disparagement": "met",
        },
    ),
    Row(
        "也可以 still allows",
        "甲方（品牌方）：合肥松间乳业有限公司\n乙方（达人）：顾一苇\n第一条 乙方应发布视频。甲方应付款。\n"
        "第二条 乙方可以接受竞品的邀约，也可以为竞品代言。",
        "non_compete",
        "adverse",
    ),
    Row(
        "one section gives and the next takes away for what is said",
        'Between Larch Drinks Ltd (the "Brand") and Mina Cole (the "Creator").\n'
        "1. If the Creator breaks the law, makes racist statements or becomes the subject of scandal, the Brand may terminate this Agreement.\n"
        "2. Notwithstanding Section 1, the Brand shall have no right to terminate on account of any statement of the Creator on social media.",
        "morality",
        "weak",
        {"illegal_trigger": "met", "speech_trigger": "unmet|weak", "reputation_trigger": "met"},
    ),
    Row(
        "an honest review is no ground, slurs still are",
        'Between Larch Drinks Ltd (the "Brand") and Mina Cole (the "Creator").\n'
        "1. If the Creator makes racist statements or becomes the subject of scandal, the Brand may terminate this Agreement.\n"
        "2. The Brand may not terminate because of honest remarks on the product.",
        "morality",
        "weak",
        {"speech_trigger": "met"},
    ),
    Row(
        "you post what you like",
        "品牌：阿福宠物\n博主：林小满\n1、您出一条视频。\n2、您自己的号上写什么、评价什么我们不过问。",
        "morality",
        "adverse",
    ),
    Row(
        "乙方可为竞品: no 方可",
        "合作期内，乙方可为竞品提供推广服务。",
        "non_compete",
        "adverse",
    ),
    Row(
        "不承担",
        "除本合同另有说明外，乙方不承担任何保密责任。",
        "confidentiality",
        "adverse",
    ),
    Row(
        "有权公开",
        "乙方有权自行对外公开本合同的条款及合作金额。",
        "confidentiality",
        "adverse",
    ),
    Row(
        "shall not be required to",
        "The Talent shall not be required to keep the terms of this Agreement or any unreleased product "
        "confidential.\n"
        "The Brand shall pay the Talent on delivery.",
        "confidentiality",
        "adverse",
    ),
    Row(
        "no obligation of confidence",
        "The Influencer is under no obligation to treat any information of the Brand as confidential.",
        "confidentiality",
        "adverse",
    ),
    Row(
        "a permission is no duty",
        "The Creator may freely disclose the fee and the other terms of this Agreement to anyone.\n"
        "The Brand shall pay the Creator on delivery.",
        "confidentiality",
        "adverse",
    ),
    Row(
        "double negation in English",
        "The Influencer shall not fail to keep the Brand's unreleased designs confidential.",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "不得拒绝履行",
        "乙方不得以任何理由拒绝履行对甲方未公开信息的保密义务。",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "nothing herein restricts",
        "Nothing in this Agreement restricts the Creator from promoting or working with competing brands.\n"
        "The Brand shall pay the Creator on delivery.",
        "non_compete",
        "adverse",
    ),
    Row(
        "remains free",
        "The Influencer remains free to endorse other skincare brands during and after the Term.\n"
        "The Brand shall pay the Influencer on delivery.",
        "non_compete",
        "adverse",
    ),
    Row(
        "甲方不得限制",
        "甲方不得以任何方式限制乙方与其他品牌开展商业合作。",
        "non_compete",
        "adverse",
    ),
    Row(
        "不受排他限制",
        "本合同项下的合作为非独家合作，乙方与其他同类品牌的合作不受任何限制。",
        "non_compete",
        "adverse",
    ),
    Row(
        "a ban is not a release",
        "乙方无权在合作期内为其他牙膏品牌代言或推广。",
        "non_compete",
        "weak",
        {"in_term": "met", "competitor_definition": "met"},
    ),
    Row(
        "without consent",
        "未经甲方书面同意，乙方在合作期内不得为其他帐篷品牌出镜宣传。",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
    Row(
        "the brand may not terminate for private conduct",
        "甲方不得以乙方的个人言行、私生活或网络评价为由解除本合同或要求退款。",
        "morality",
        "adverse",
    ),
    Row(
        "no right to terminate, English",
        "The Brand shall have no right to terminate this Agreement or claim a refund by reason of the "
        "Creator's personal conduct or statements.\n"
        "The Creator shall post two videos.",
        "morality",
        "adverse",
    ),
    Row(
        "保证不",
        "乙方保证不发表任何歧视、侮辱他人或损害甲方商誉的言论。",
        "morality",
        "weak",
        {"speech_trigger": "met"},
    ),
    Row(
        "从未",
        "乙方保证其在签约前从未因违法犯罪受到处罚，也从未发表过歧视性言论。",
        "morality",
        "weak",
        {"past_conduct": "met"},
    ),
    Row(
        "never been, English",
        "The Influencer represents that before the date of this Agreement she has never been convicted "
        "of a crime nor published racist statements.\n"
        "The Brand shall pay the Influencer on delivery.",
        "morality",
        "weak",
        {"past_conduct": "met"},
    ),
    Row(
        "no takedown duty",
        "即使发生负面舆情，乙方也没有义务删除或下架已发布的内容。",
        "crisis_cooperation",
        "adverse",
    ),
    Row(
        "有权拒绝",
        "内容引发争议时，乙方有权拒绝甲方提出的删除、更正或道歉要求。",
        "crisis_cooperation",
        "adverse",
    ),
    Row(
        "不得要求",
        "内容发布后，无论出现何种投诉或舆情，甲方不得要求乙方删除。",
        "crisis_cooperation",
        "adverse",
    ),
    Row(
        "may not refuse",
        "If a controversy arises about the posts, the Creator may not refuse to remove them.\n"
        "The Brand shall pay the Creator on delivery.",
        "crisis_cooperation",
        "weak",
        {"delete_content": "met"},
    ),
    Row(
        "no duty, English",
        "The Creator shall be under no duty to take down any published post, whatever complaints or "
        "criticism arise.\n"
        "The Brand shall pay the Creator on delivery.",
        "crisis_cooperation",
        "adverse",
    ),
    Row(
        "must not delete is no crisis duty",
        "未经甲方书面同意，乙方不得删除、隐藏已发布的合作内容，保留期不少于六个月。",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "exception that trims: public knowledge",
        "乙方应对甲方未公开的配方、定价和上市计划保密，但已为公众所知悉的信息除外。",
        "confidentiality",
        "weak",
        {"obligation": "met", "scope": "met", "exceptions": "met"},
    ),
    Row(
        "exception that swallows: the KOL's own view",
        "乙方应对甲方未公开的配方、定价和上市计划保密，但乙方自行判断可以公开的除外。",
        "confidentiality",
        "weak",
        {"obligation": "weak"},
    ),
    Row(
        "exception that trims: earlier deals",
        "合作期内乙方不得为其他冰淇淋品牌推广，签约前已向甲方书面披露的合作除外。",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
    Row(
        "exception that trims, English",
        "During the Term the Creator shall not promote any other bicycle brand, except for bicycles "
        "bought at her own cost and shown without payment.\n"
        "The Brand shall pay the Creator on delivery.",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
    Row(
        "exception with the law",
        "The Influencer shall not disclose the unreleased products, except as required by a court order "
        "or by law.\n"
        "The Brand shall pay the Influencer on delivery.",
        "confidentiality",
        "weak",
        {"obligation": "met", "exceptions": "met"},
    ),
    Row(
        "one firm duty and a later release of part of it",
        "第五条 乙方应对甲方未公开的新品信息、价格和预算保密。\n"
        "第六条 乙方无需对合作费用保密，可自行对外公布。",
        "confidentiality",
        "weak",
    ),
    Row(
        "不得不予",
        "合作内容引发负面舆情的，乙方不得不予删除，并应在十二小时内完成。",
        "crisis_cooperation",
        "weak",
        {"delete_content": "met"},
    ),
    Row(
        "不免除",
        "甲方的审核不免除乙方对甲方未公开信息的保密义务，乙方仍应严格保密。",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "并不意味着",
        "乙方不得推广其他扫地机品牌，但这并不意味着乙方不得接受其他行业的广告。",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
    Row(
        "may terminate only by agreement",
        "即使乙方发表不当言论，甲方也不得单方解除合同。",
        "morality",
        "adverse",
    ),
    Row(
        "no exclusivity owed",
        "The Creator owes no exclusivity to the Brand and may accept work from competing brands at any "
        "time.\n"
        "The Brand shall pay the Creator on delivery.",
        "non_compete",
        "adverse",
    ),
    Row(
        "at no time",
        "At no time shall the Creator reveal the unreleased products.\n"
        "The Brand shall pay the Creator on delivery.",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "neither ... nor",
        "The Creator shall neither disclose nor use the Brand's unpublished formulas.\n"
        "The Brand shall pay the Creator on delivery.",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "exception of whole, zh",
        "乙方应对甲方未公开的配方保密，但乙方在其社交账号上发布的内容不受本条限制。",
        "confidentiality",
        "weak",
    ),
    Row(
        "a ban on giving interviews releases nobody",
        "Party A (the Brand): Wrenfield Outdoor Ltd\n"
        "Party B (the Influencer): Isolde Marchetti\n"
        "5. Party B shall conduct herself with due regard to public morals.\n"
        "6. In the event of negative publicity Party B shall not give interviews or comment on the event.",
        "morality",
        "weak",
        {"conduct_duty": "met"},
    ),
    Row(
        "not required to refrain",
        "During the Term the Creator shall not be required to refrain from endorsing competing brands.\n"
        "The Brand shall pay the Creator on delivery.",
        "non_compete",
        "adverse",
    ),
    Row(
        "无需",
        "乙方无需对甲方提供的任何资料承担保密义务。",
        "confidentiality",
        "adverse",
    ),
    Row(
        "release of one thing, ban of the other",
        "乙方无需提供粉丝数据，但不得泄露甲方未公开的新品计划。",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "ban of one thing, release of the other",
        "乙方不得迟延交稿，但无需对甲方的任何资料保密。",
        "confidentiality",
        "adverse",
    ),
    Row(
        "released from a ban",
        "合作期内乙方无需承担不为竞争品牌代言的义务。",
        "non_compete",
        "adverse",
    ),
    Row(
        "released from a ban of disclosure",
        "乙方无需承担不向第三方披露甲方未公开价格的义务。",
        "confidentiality",
        "adverse",
    ),
    Row(
        "但不得 is a ban, not an exception",
        "乙方应按时交稿，但不得泄露甲方未公开的新品计划。",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "但不得 behind a permission",
        "乙方可接其他行业的广告，但不得为其他奶粉品牌代言。",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
    Row(
        "the duty of secrecy released in so many words",
        "乙方无需对甲方资料承担保密义务。",
        "confidentiality",
        "adverse",
    ),
    Row(
        "可以为竞品",
        "乙方可以同时为竞争品牌提供推广服务，甲方对此无异议。",
        "non_compete",
        "adverse",
    ),
    Row(
        "可为竞品 permits",
        "乙方可为竞品提供推广服务。",
        "non_compete",
        "adverse",
    ),
    Row(
        "可以代言 permits",
        "合作期内乙方可以代言竞争品牌。",
        "non_compete",
        "adverse",
    ),
    Row(
        "不视为违约",
        "乙方向第三方透露本合同的价格条款，不视为违约。",
        "confidentiality",
        "adverse",
    ),
    Row(
        "double negation: not free to",
        "The Creator is not free to disclose the Brand's unpublished launch plans.\n"
        "The Brand shall pay the Creator on delivery.",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "conduct is nobody's business",
        "The Influencer's private life, opinions and past statements shall have no effect on this "
        "Agreement, and the Brand waives any claim arising from them.\n"
        "The Influencer shall post two videos.",
        "morality",
        "adverse",
    ),
    Row(
        "exception that swallows: any paid deal",
        "合作期内乙方不得为其他冰淇淋品牌推广，但乙方认为报价合适的合作除外。",
        "non_compete",
        "weak",
        {"in_term": "weak"},
    ),
    Row(
        "exception that swallows, English",
        "During the Term the Creator shall not promote any other bicycle brand, except where the Creator "
        "in her sole discretion considers the offer attractive.\n"
        "The Brand shall pay the Creator on delivery.",
        "non_compete",
        "weak",
        {"in_term": "weak"},
    ),
    Row(
        "secrecy lifted after the end",
        "乙方应对甲方未公开的配方保密，合同终止后乙方不再承担保密义务。",
        "confidentiality",
        "weak",
        {"obligation": "met", "survival": "unmet"},
    ),
    Row(
        "denied at the subject, with the reason between",
        "甲方（达人）：程野\n乙方（品牌方）：临海朝汐食品有限公司\n第三条 甲方不因本合同承担任何保密义务。",
        "confidentiality",
        "adverse",
    ),
    Row(
        "not to be prevented from",
        "The Creator shall not be prevented from promoting candles of any other brand during or after the Term.\nThe Brand shall pay the Creator on delivery.",
        "non_compete",
        "adverse",
    ),
    Row(
        "a restriction that does not prevent one thing still restricts",
        "During the Term and for three months after it the Creator shall not endorse any other running shoe brand. The restrictions in this Section do not prevent the Creator from wearing team kit in a race.\nThe Brand shall pay the Creator on delivery.",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "met"},
    ),
    Row(
        "a list under a right is a list of rights",
        "The Creator shall not be prevented from:\n(a) promoting other candle brands;\n(b) keeping her posts online.\nThe Brand shall pay the Creator on delivery.",
        "non_compete",
        "adverse",
    ),
    Row(
        "a ban behind a consent without a comma",
        "乙方未经甲方书面同意不得泄露甲方未公开的售价。",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "a ban behind a permission without a comma",
        "合作期内未获甲方许可乙方不得为其他奶粉品牌代言。",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
    Row(
        "an English ban with its consent inside",
        "The Creator shall not without the Brand's prior consent disclose unreleased designs.\nThe Brand shall pay the Creator on delivery.",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "nor goes on with a release",
        "The Creator shall not be required to remove any post, nor to publish an apology, whatever complaint it draws.\nThe Brand shall pay the Creator on delivery.",
        "crisis_cooperation",
        "adverse",
    ),
    Row(
        "no obligation to assist or to refrain from comment",
        "INFLUENCER AGREEMENT\n"
        'This Agreement is made between Nova Foods Ltd (the "Brand") and Mia Chen (the "Creator").\n'
        "7. If a post attracts negative comments, Creator is under no obligation to assist the Brand, to issue any statement or apology, or to refrain from comment.",
        "crisis_cooperation",
        "adverse",
    ),
    Row(
        "neither owes a duty of secrecy",
        "INFLUENCER AGREEMENT\n"
        'This Agreement is made between Nova Foods Ltd (the "Brand") and Mia Chen (the "Creator").\n'
        "7. Neither party owes the other a duty of secrecy. Each may discuss the deal freely.",
        "confidentiality",
        "adverse",
    ),
    Row(
        "released from every duty",
        "INFLUENCER AGREEMENT\n"
        'This Agreement is made between Nova Foods Ltd (the "Brand") and Mia Chen (the "Creator").\n'
        "7. Brand releases Creator from every duty to delete, amend or explain a post once it is published, whatever the public reaction.",
        "crisis_cooperation",
        "adverse",
    ),
    Row(
        "请勿, 别",
        "合作合同\n"
        "甲方（品牌方）：星河科技有限公司\n"
        "乙方（达人）：林小雨\n"
        "合作须知\n"
        "合作期间请勿接其他奶粉品牌的推广，结束后三个月内也别接。",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "met"},
    ),
    Row(
        "请勿外传",
        "合作合同\n"
        "甲方（品牌方）：星河科技有限公司\n"
        "乙方（达人）：林小雨\n"
        "注意：拍摄前拿到的新品资料请勿外传。",
        "confidentiality",
        "weak",
    ),
    Row(
        "及其后 is a time, not a condition: the KOL is free then too",
        "博主于服务期内及其后，均有权为任何其他品牌推广。\n品牌方应于交付后支付费用。",
        "non_compete",
        "adverse",
    ),
    Row(
        "the same times with a ban",
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "1. 乙方于合作期内及其后，均不得为其他零食品牌推广。\n",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "weak"},
    ),
    Row(
        "the ban stands before the times",
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "1. 乙方不得在合作期内及其后，为其他零食品牌代言或推广。\n",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "weak"},
    ),
    Row(
        "the release stands before the times",
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "1. 乙方无须在合作期内及其后，对甲方未公开的配方保守秘密。\n",
        "confidentiality",
        "adverse",
    ),
    Row(
        "the duty stands before the times",
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "1. 乙方须在合作期内及其后，对甲方未公开的配方保守秘密。\n",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "what the brand must do in these times",
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "1. 甲方应在合作期内及其后，对乙方的个人资料保密。\n",
        "confidentiality",
        "adverse",
    ),
    Row(
        "what happens first is a condition still",
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "1. 乙方为其他零食品牌推广后，甲方有权解除本合同，乙方应退还全部费用。\n",
        "non_compete",
        "weak|missing",
    ),
    Row(
        "thereafter before a right",
        "During the Term and thereafter, the Creator may work for any other brand.\n"
        "The Brand shall pay the Creator a fee of USD 5,000 on delivery.\n",
        "non_compete",
        "adverse",
    ),
    Row(
        "thereafter before a ban",
        "During the Term and thereafter, the Creator shall not promote any other snack brand.\n"
        "The Brand shall pay the Creator a fee of USD 5,000 on delivery.\n",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "weak"},
    ),
    Row(
        "no need to wait for a court",
        "Dear Joy,\n"
        'We are Calder Kitchens Ltd ("we"). You are our creator. You shall post three videos and we '
        "shall pay you USD 900.\n"
        "If you break the law or insult people, we may end this deal at once and you must repay the "
        "fee. We do not have to wait for a court to find you guilty.\n",
        "morality",
        "weak",
        {"no_judgment_needed": "met", "unilateral_termination": "met"},
    ),
    Row(
        "for us alone to decide",
        "Dear Joy,\n"
        'We are Calder Kitchens Ltd ("we"). You are our creator. You shall post three videos and we '
        "shall pay you USD 900.\n"
        "If you break the law or insult people, we may end this deal at once and you must repay the "
        "fee. Whether that has happened is for us alone to decide.\n",
        "morality",
        "weak",
        {"no_judgment_needed": "met"},
    ),
    Row(
        "only after a court has found it",
        "Dear Joy,\n"
        'We are Calder Kitchens Ltd ("we"). You are our creator. You shall post three videos and we '
        "shall pay you USD 900.\n"
        "If a court has finally convicted you of a crime, we may end this deal at once and you must "
        "repay the fee. We have to wait for the court to find you guilty.\n",
        "morality",
        "weak",
        {"no_judgment_needed": "unmet"},
    ),
    Row(
        "no conviction required",
        "BRAND PARTNER AGREEMENT\n"
        "Brand: Calder Kitchens Ltd\n"
        "Creator: Joy Amis\n"
        "1. The Creator shall obey the law. If she commits an offence, the Brand may terminate and "
        "reclaim the fee. No conviction is required; the Brand is not obliged to await any ruling.\n",
        "morality",
        "weak",
        {"no_judgment_needed": "met"},
    ),
    Row(
        "may not decide before a court",
        "BRAND PARTNER AGREEMENT\n"
        "Brand: Calder Kitchens Ltd\n"
        "Creator: Joy Amis\n"
        "1. The Creator shall obey the law. If she commits an offence, the Brand may terminate and "
        "reclaim the fee, but it may not do so until a court has found her guilty.\n",
        "morality",
        "weak",
        {"no_judgment_needed": "unmet"},
    ),
    Row(
        "zh 无须等待法院判决",
        "品牌推广合同\n"
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "1. "
        "乙方应遵纪守法。乙方违法或发表侮辱他人的言论的，甲方有权解除合同并要求退还费用，无须等待法院判决，由甲方认定即可。\n",
        "morality",
        "weak",
        {"no_judgment_needed": "met"},
    ),
    Row(
        "zh 无须等待, a sentence of its own",
        "品牌推广合同\n"
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "1. "
        "乙方应遵纪守法。乙方违法或发表侮辱他人的言论的，甲方有权解除合同并要求退还费用。甲方无须等待法院判决或行政机关认定。\n",
        "morality",
        "weak",
        {"no_judgment_needed": "met"},
    ),
    Row(
        "zh 由甲方单方认定",
        "品牌推广合同\n"
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "1. "
        "乙方应遵纪守法。乙方违法或发表侮辱他人的言论的，甲方有权解除合同并要求退还费用。是否构成上述情形，由甲方单方认定即可。\n",
        "morality",
        "weak",
        {"no_judgment_needed": "met"},
    ),
    Row(
        "zh 须等待法院判决",
        "品牌推广合同\n"
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "1. "
        "乙方应遵纪守法。乙方违法或发表侮辱他人的言论的，甲方有权解除合同并要求退还费用，但甲方须等待法院生效判决。\n",
        "morality",
        "weak",
        {"no_judgment_needed": "unmet"},
    ),
    Row(
        "zh 不得由甲方自行认定",
        "品牌推广合同\n"
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "1. "
        "乙方应遵纪守法。乙方违法或发表侮辱他人的言论的，甲方有权解除合同并要求退还费用，但不得由甲方自行认定，须以法院判决为准。\n",
        "morality",
        "weak",
        {"no_judgment_needed": "unmet"},
    ),
    Row(
        "zh 由乙方自行判断",
        "品牌推广合同\n"
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "1. "
        "乙方应遵纪守法。乙方违法或发表侮辱他人的言论的，甲方有权解除合同并要求退还费用。是否构成上述情形，由乙方自行判断。\n",
        "morality",
        "weak",
        {"no_judgment_needed": "unmet"},
    ),
]


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_negation_and_permission(row: Row) -> None:
    assert not differences(row)
