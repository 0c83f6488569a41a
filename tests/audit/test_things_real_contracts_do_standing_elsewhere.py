"""The remedy, the definition and the period that stand elsewhere in the contract."""

import pytest
from audit.make_contracts import Row, differences, name_of

ROWS = [
    Row(
        "whoever does not keep a promise made here",
        'Between Larch Drinks Ltd (the "Brand") and Mina Cole (the "Creator").\n1. The Creator shall post. The Brand shall pay.\n'
        "2. The Creator shall keep the Brand's unpublished recipes secret.\n3. Whoever does not keep a promise made here makes good what it costs the other.",
        "confidentiality",
        "weak",
        {"obligation": "met", "remedy": "met"},
    ),
    Row(
        "if you don't follow this letter",
        'This letter is between Larch Drinks Ltd ("we", "us") and you. You will make two Reels. We will pay you on posting.\n'
        "Keep our unpublished recipes secret. If you don't follow this letter, you will be responsible for the losses that causes us.",
        "confidentiality",
        "weak",
        {"remedy": "met"},
    ),
    Row(
        "if we don't follow it",
        'This letter is between Larch Drinks Ltd ("we", "us") and you. You will make two Reels. We will pay you on posting.\n'
        "Keep our unpublished recipes secret. If we don't follow this letter, we will be responsible for the losses that causes you.",
        "confidentiality",
        "weak",
        {"remedy": "unmet"},
    ),
    Row(
        "rivals by a word of the contract's own",
        "甲方（品牌方）：合肥松间乳业有限公司\n乙方（达人）：顾一苇\n第一条 乙方应发布视频。甲方应付款。\n"
        "第二条 “竞对产品”指除《云阙》以外以卡牌对战为玩法的手机游戏。\n"
        "第三条 合作期内，乙方不得直播竞对产品；合作期满之次日起六十日内，不得与竞对产品的发行商签署主播合同。",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "met", "competitor_definition": "met"},
    ),
    Row(
        "the liability article names the number",
        "第四条 乙方应对甲方未公开的图纸、价格保密，合同终止后三年内仍然有效。\n"
        "第八条 违约责任\n"
        "乙方违反第四条约定的，应向甲方支付违约金十万元。",
        "confidentiality",
        "strong",
        {"remedy": "met"},
    ),
    Row(
        "the liability article covers every breach",
        "第四条 乙方应对甲方未公开的图纸、价格保密，合同终止后三年内仍然有效。\n"
        "第八条 任何一方违反本合同任何约定的，应赔偿对方由此遭受的损失。",
        "confidentiality",
        "strong",
        {"remedy": "met"},
    ),
    Row(
        "the liability article covers late delivery only",
        "第四条 乙方应对甲方未公开的图纸、价格保密，合同终止后三年内仍然有效。\n"
        "第八条 乙方逾期交付视频的，每逾期一日应支付违约金五百元。",
        "confidentiality",
        "weak",
        {"remedy": "unmet"},
    ),
    Row(
        "the liability article covers the brand's late payment only",
        "第四条 乙方应对甲方未公开的图纸、价格保密，合同终止后三年内仍然有效。\n"
        "第八条 甲方逾期付款的，应按日支付万分之五的违约金。",
        "confidentiality",
        "weak",
        {"remedy": "unmet"},
    ),
    Row(
        "the number is another article's",
        "第五条 合作期内及期满后半年内，乙方不得为其他电饭煲品牌代言。\n"
        "第六条 乙方应按时发布视频。\n"
        "第十条 乙方违反第六条的，甲方有权解除合同，乙方应退还全部费用。",
        "non_compete",
        "weak",
        {"remedy": "unmet"},
    ),
    Row(
        "English liability section by number",
        "4. During the Term and for 90 days thereafter the Creator shall not promote any other toaster "
        "brand.\n"
        "5. The Brand shall pay the Creator on delivery.\n"
        "9. If the Creator breaches Section 4, the Brand may terminate this Agreement and the Creator "
        "shall refund all fees.",
        "non_compete",
        "strong",
        {"remedy": "met"},
    ),
    Row(
        "English general liability",
        "4. The Creator shall keep the Brand's unreleased designs, prices and plans confidential during "
        "and for two years after this Agreement.\n"
        "9. The Creator shall indemnify the Brand for all losses arising from any breach of this "
        "Agreement by the Creator.",
        "confidentiality",
        "strong",
        {"remedy": "met"},
    ),
    Row(
        "English liability of another section",
        "4. During the Term and for 90 days thereafter the Creator shall not promote any other toaster "
        "brand.\n"
        "5. The Creator shall post by 1 June.\n"
        "9. If the Creator breaches Section 5, the Creator shall refund all fees.",
        "non_compete",
        "weak",
        {"remedy": "unmet"},
    ),
    Row(
        "a survival article names the number",
        "第四条 乙方应对甲方未公开的图纸、价格保密。乙方违反本条的，应赔偿甲方损失。\n"
        "第十二条 本合同终止后，第四条继续有效三年。",
        "confidentiality",
        "strong",
        {"duration": "met", "survival": "met"},
    ),
    Row(
        "an English survival section names the number",
        "4. The Creator shall keep the Brand's unreleased designs and prices confidential. If the "
        "Creator breaches this clause, she shall pay damages to the Brand.\n"
        "12. Section 4 shall survive the termination of this Agreement for a period of three years.",
        "confidentiality",
        "strong",
        {"duration": "met", "survival": "met"},
    ),
    Row(
        "a survival section of other sections",
        "4. The Creator shall keep the Brand's unreleased designs and prices confidential. If the "
        "Creator breaches this clause, she shall pay damages to the Brand.\n"
        "5. The Brand shall pay the Creator within thirty days.\n"
        "12. Section 5 shall survive the termination of this Agreement.",
        "confidentiality",
        "weak",
        {"duration": "unmet", "survival": "unmet"},
    ),
    Row(
        "the competitor is defined in the first article",
        "第一条 定义\n"
        "“竞品”指除甲方以外任何主体生产或销售的猫粮、狗粮产品。\n"
        "第六条 合作期内及期满后三个月内，乙方不得推广竞品；违反的，应支付违约金五万元。",
        "non_compete",
        "strong",
        {"competitor_definition": "met"},
    ),
    Row(
        "the competitor is defined behind",
        "第六条 合作期内及期满后三个月内，乙方不得推广竞品；违反的，应支付违约金五万元。\n"
        "第十五条 本合同所称竞品，是指甲方以外的扫地机器人品牌。",
        "non_compete",
        "strong",
        {"competitor_definition": "met"},
    ),
    Row(
        "the bare word is no definition",
        "第六条 合作期内及期满后三个月内，乙方不得推广竞品；违反的，应支付违约金五万元。",
        "non_compete",
        "weak",
        {"competitor_definition": "unmet"},
    ),
    Row(
        "similar products without a kind",
        "第六条 合作期内及期满后三个月内，乙方不得推广同类产品；违反的，应支付违约金五万元。",
        "non_compete",
        "weak",
        {"competitor_definition": "weak"},
    ),
    Row(
        "the bare word in English",
        "6. During the Term and for six months thereafter the Creator shall not promote a competitor of "
        "the Brand; if she does, she shall refund the fee.",
        "non_compete",
        "weak",
        {"competitor_definition": "unmet"},
    ),
    Row(
        "a definition gives the scope of secrecy",
        '1. "Confidential Information" means the Brand\'s formulas, launch dates, budgets and the terms '
        "of this Agreement.\n"
        "5. The Creator shall not disclose Confidential Information.",
        "confidentiality",
        "weak",
        {"obligation": "met", "scope": "met"},
    ),
    Row(
        "a Chinese definition gives the scope of secrecy",
        "第一条 “保密信息”是指甲方未公开的配方、上市时间、推广预算以及本合同条款。\n"
        "第五条 乙方应对保密信息保密。",
        "confidentiality",
        "weak",
        {"obligation": "met", "scope": "met"},
    ),
    Row(
        "the bare word has no scope",
        "第五条 乙方应对保密信息保密。",
        "confidentiality",
        "weak",
        {"obligation": "met", "scope": "weak"},
    ),
    Row(
        "a crisis definition elsewhere",
        "第一条 “舆情事件”是指因达人或合作内容引发的投诉、质疑、负面报道。\n"
        "第九条 发生舆情事件的，乙方应在六小时内删除甲方指定的内容。",
        "crisis_cooperation",
        "weak",
        {"delete_content": "met", "response_time": "met"},
    ),
    Row(
        "the consequence stands in the termination article",
        "第六条 乙方应遵守法律法规和社会公德，保持良好形象，不得发表歧视、侮辱性言论。\n"
        "第九条 乙方违反第六条的，甲方有权单方解除合同，并要求乙方退还已付费用。",
        "morality",
        "weak",
        {
            "conduct_duty": "met",
            "unilateral_termination": "met",
            "refund_or_damages": "met",
            "speech_trigger": "met",
        },
    ),
    Row(
        "the consequence is triggered in another article",
        "第九条 合同解除\n"
        "有下列情形之一的，甲方有权解除合同，乙方应退还全部费用：\n"
        "（一）乙方逾期十日未交稿的；\n"
        "（二）乙方涉嫌违法犯罪被立案的；\n"
        "（三）乙方发表侮辱、歧视言论的；\n"
        "（四）乙方爆发丑闻，损害甲方声誉的。",
        "morality",
        "weak",
        {
            "illegal_trigger": "met",
            "speech_trigger": "met",
            "reputation_trigger": "met",
            "unilateral_termination": "met",
            "refund_or_damages": "met",
            "past_conduct": "unmet",
        },
    ),
    Row(
        "a named competitor list with the brand excluded",
        "第六条 合作期内及期满后三个月内，乙方不得推广竞品。竞品是指除甲方以外其他竹木餐具、"
        "厨具品牌的产品。乙方违反的，应支付违约金五万元。",
        "non_compete",
        "strong",
        {"competitor_definition": "met"},
    ),
    Row(
        "a post-term ban alone does not hold during the term",
        "第六条 合作期满后三个月内，乙方不得为其他奶粉品牌代言。乙方违反的，应支付违约金五万元。",
        "non_compete",
        "weak",
        {"in_term": "unmet", "post_term": "met", "remedy": "met"},
    ),
    Row(
        "the competitor is defined in English",
        '1. "Competitor" means any person other than the Brand that makes or sells electric scooters.\n'
        "6. During the Term and for six months thereafter the Creator shall not promote a Competitor; if "
        "she does, she shall refund the fee.",
        "non_compete",
        "strong",
        {"competitor_definition": "met"},
    ),
    Row(
        "a defined restricted period in English",
        '1. "Restricted Period" means the Term and the period of six months after the Term ends.\n'
        "6. During the Restricted Period the Creator shall not promote any other razor brand; if she "
        "does, she shall refund the fee.",
        "non_compete",
        "strong",
        {"post_term": "met"},
    ),
    Row(
        "a breach told by a pronoun, English",
        "5. During the Term and for six months after the Term the Creator shall not promote any other "
        "kettle brand. If she does so, she shall refund the fee.\n"
        "6. The Brand shall pay the Creator on delivery.",
        "non_compete",
        "strong",
        {"remedy": "met"},
    ),
    Row(
        "a defined restricted period gives the time after the term",
        "第一条 “限制期”是指合作期限以及合作期限届满后的六个月。\n"
        "第六条 乙方在限制期内不得为其他剃须刀品牌代言；违反的，应支付违约金五万元。",
        "non_compete",
        "strong",
        {"in_term": "met", "post_term": "met"},
    ),
    Row(
        "a breach told by a pronoun",
        "第五条 合作期内及期满后三个月内，乙方不得为其他奶粉品牌代言。如有上述行为，乙方应退还全部费用。",
        "non_compete",
        "strong",
        {"remedy": "met"},
    ),
    Row(
        "the same where 甲方 is the KOL",
        "甲方（达人）：沈砚秋\n"
        "乙方（品牌方）：湖州苕溪竹器有限公司\n"
        "第六条 合作期内及期满后三个月内，甲方不得推广竞品。竞品是指除乙方以外其他竹木餐具、"
        "厨具品牌的产品。甲方违反的，应支付违约金五万元。",
        "non_compete",
        "strong",
        {"competitor_definition": "met"},
    ),
    Row(
        "a post-term ban alone, English",
        "6. For six months after the Term ends the Creator shall not promote any other kettle brand. If "
        "she breaches this clause, she shall refund the fee.\n"
        "7. The Brand shall pay the Creator on delivery.",
        "non_compete",
        "weak",
        {"in_term": "unmet", "post_term": "met"},
    ),
    Row(
        "the liability article names the clause by title",
        "第四条 保密\n"
        "乙方应对甲方未公开的图纸、价格保密，合同终止后三年内仍然有效。\n"
        "第八条 违约责任\n"
        "乙方违反保密义务的，应赔偿甲方因此遭受的全部损失。",
        "confidentiality",
        "strong",
        {"remedy": "met"},
    ),
    Row(
        "the liability article covers several numbers",
        "第五条 合作期内及期满后半年内，乙方不得为其他电饭煲品牌代言。\n"
        "第六条 乙方应遵守法律法规，维护良好形象。\n"
        "第十条 乙方违反第五条、第六条的，甲方有权解除合同，乙方应退还全部费用。",
        "non_compete",
        "strong",
        {"remedy": "met"},
    ),
    Row(
        "the party defined to include others",
        "第一条 本合同所称乙方，包括乙方及其经纪人、助理和拍摄团队。\n"
        "第五条 乙方应对甲方未公开的配方、价格保密。",
        "confidentiality",
        "weak",
        {"associates": "met"},
    ),
    Row(
        "a broken warranty, where the clause is a warranty",
        "第三条 乙方保证：合作期内不为其他奶粉品牌代言。\n第九条 乙方任一保证不实或违反保证的，应退还全部费用。",
        "non_compete",
        "weak",
        {"in_term": "met", "remedy": "met"},
    ),
    Row(
        "any of the above",
        "Prohibited Conduct\nThe Creator must not:\n(a) buy followers;\n(b) disclose the Brand's unreleased recipes to anyone.\nBreach of any of the above entitles the Brand to a refund of the fee.\nThe Brand shall pay the Creator on delivery.",
        "confidentiality",
        "weak",
        {"obligation": "met", "remedy": "met"},
    ),
    Row(
        "a breach of nothing named breaks the point before it",
        "四、合作期内乙方不得为其他奶粉品牌代言。\n五、如有违反，乙方应退还全部费用。",
        "non_compete",
        "weak",
        {"in_term": "met", "remedy": "met"},
    ),
    Row(
        "a breach of nothing named reaches no further than the point before it",
        "四、合作期内乙方不得为其他奶粉品牌代言。\n五、乙方应按时发布视频。\n六、如有违反，乙方应退还全部费用。",
        "non_compete",
        "weak",
        {"in_term": "met", "remedy": "unmet"},
    ),
    Row(
        "a party that breaches is liable for actual damages",
        "INFLUENCER AGREEMENT\n"
        'This Agreement is made between Nova Foods Ltd (the "Brand") and Mia Chen (the "Creator").\n'
        "6. Creator shall keep the Brand's unpublished plans secret for two years after this Agreement ends.\n"
        "9. A party that breaches this Agreement is liable to the other for actual damages.",
        "confidentiality",
        "strong",
        {"remedy": "met"},
    ),
    Row(
        "the defaulting party, behind 除前款外",
        "合作合同\n"
        "甲方（品牌方）：星河科技有限公司\n"
        "乙方（达人）：林小雨\n"
        "第四条 乙方应对甲方未公开信息保密，期限至终止后两年。\n"
        "第七条 责任\n"
        "（一）乙方逾期发布的，扣减费用。\n"
        "（二）除前款外，违约方应赔偿守约方因此遭受的损失。",
        "confidentiality",
        "strong",
        {"remedy": "met"},
    ),
    Row(
        "whoever breaches pays",
        "INFLUENCER AGREEMENT\n"
        'This Agreement is made between Nova Foods Ltd (the "Brand") and Mia Chen (the "Creator").\n'
        "6. Creator shall keep the Brand's unpublished plans secret for two years after this Agreement ends.\n"
        "9. Whoever breaches this Agreement pays for the loss it causes.",
        "confidentiality",
        "strong",
        {"remedy": "met"},
    ),
    Row(
        "the party in breach makes good",
        "INFLUENCER AGREEMENT\n"
        'This Agreement is made between Nova Foods Ltd (the "Brand") and Mia Chen (the "Creator").\n'
        "6. Creator shall keep the Brand's unpublished plans secret for two years after this Agreement ends.\n"
        "9. The party in breach makes good the other's loss.",
        "confidentiality",
        "strong",
        {"remedy": "met"},
    ),
    Row(
        "several clauses survive",
        "INFLUENCER AGREEMENT\n"
        'This Agreement is made between Nova Foods Ltd (the "Brand") and Mia Chen (the "Creator").\n'
        "4. Creator shall keep the Brand's unpublished plans and prices secret.\n"
        "5. Creator shall post two videos.\n"
        "7. The Brand shall pay.\n"
        "8. Clauses 4, 5 and 7 survive termination for two years. Breach of clause 4 entitles the Brand to damages.",
        "confidentiality",
        "strong",
        {"survival": "met", "duration": "met", "remedy": "met"},
    ),
    Row(
        "articles numbered in brackets",
        "合作合同\n"
        "甲方（品牌方）：星河科技有限公司\n"
        "乙方（达人）：林小雨\n"
        "（一）乙方应遵守法律法规和公序良俗，不得发表歧视、侮辱性言论。\n"
        "（二）乙方应对甲方未公开的营销方案保密至公开之日。\n"
        "（三）乙方违反第（二）条的，应支付违约金五万元。",
        "confidentiality",
        "weak",
        {"remedy": "met"},
    ),
    Row(
        "a breach of another article only",
        "合作合同\n"
        "甲方（品牌方）：星河科技有限公司\n"
        "乙方（达人）：林小雨\n"
        "（一）乙方应遵守法律法规和公序良俗，不得发表歧视、侮辱性言论。\n"
        "（二）乙方应对甲方未公开的营销方案保密至公开之日。\n"
        "（三）乙方违反第（二）条的，应支付违约金五万元。",
        "morality",
        "weak",
        {"refund_or_damages": "unmet"},
    ),
    Row(
        "a range that begins with letters",
        "BRAND PARTNER AGREEMENT\n"
        "Brand: Calder Kitchens Ltd\n"
        "Creator: Joy Amis\n"
        "PART B: CONDITIONS\n"
        "B1. Content\n"
        "The Creator shall post three videos.\n"
        "B2. Approval\n"
        "The Brand shall approve each draft within three days.\n"
        "B3. Loyalty\n"
        "During the campaign and for three months after it the Creator shall not promote any other "
        "cookware brand.\n"
        "B4. Secrecy\n"
        "The Creator shall keep the Brand's unpublished products and prices confidential during the "
        "campaign and for two years after it.\n"
        "B5. Fee\n"
        "The Brand shall pay USD 5,000.\n"
        "B6. Default\n"
        "If the Creator breaches B2 to B4, she shall pay liquidated damages of USD 2,000.\n",
        "non_compete",
        "strong",
        {"remedy": "met"},
    ),
    Row(
        "a range and one more",
        "BRAND PARTNER AGREEMENT\n"
        "Brand: Calder Kitchens Ltd\n"
        "Creator: Joy Amis\n"
        "PART B: CONDITIONS\n"
        "B1. Content\n"
        "The Creator shall post three videos.\n"
        "B2. Approval\n"
        "The Brand shall approve each draft within three days.\n"
        "B3. Loyalty\n"
        "During the campaign and for three months after it the Creator shall not promote any other "
        "cookware brand.\n"
        "B4. Secrecy\n"
        "The Creator shall keep the Brand's unpublished products and prices confidential during the "
        "campaign and for two years after it.\n"
        "B5. Fee\n"
        "The Brand shall pay USD 5,000.\n"
        "B6. Default\n"
        "If a party breaches B1 to B2 or B4, it shall pay the other liquidated damages of 25% of the "
        "Fee.\n",
        "confidentiality",
        "strong",
        {"remedy": "met"},
    ),
    Row(
        "a range and one more, which leave this one out",
        "BRAND PARTNER AGREEMENT\n"
        "Brand: Calder Kitchens Ltd\n"
        "Creator: Joy Amis\n"
        "PART B: CONDITIONS\n"
        "B1. Content\n"
        "The Creator shall post three videos.\n"
        "B2. Approval\n"
        "The Brand shall approve each draft within three days.\n"
        "B3. Loyalty\n"
        "During the campaign and for three months after it the Creator shall not promote any other "
        "cookware brand.\n"
        "B4. Secrecy\n"
        "The Creator shall keep the Brand's unpublished products and prices confidential during the "
        "campaign and for two years after it.\n"
        "B5. Fee\n"
        "The Brand shall pay USD 5,000.\n"
        "B6. Default\n"
        "If a party breaches B1 to B2 or B4, it shall pay the other liquidated damages of 25% of the "
        "Fee.\n",
        "non_compete",
        "weak",
        {"remedy": "unmet"},
    ),
    Row(
        "a list behind the word",
        "BRAND PARTNER AGREEMENT\n"
        "Brand: Calder Kitchens Ltd\n"
        "Creator: Joy Amis\n"
        "PART B: CONDITIONS\n"
        "B1. Content\n"
        "The Creator shall post three videos.\n"
        "B2. Approval\n"
        "The Brand shall approve each draft within three days.\n"
        "B3. Loyalty\n"
        "During the campaign and for three months after it the Creator shall not promote any other "
        "cookware brand.\n"
        "B4. Secrecy\n"
        "The Creator shall keep the Brand's unpublished products and prices confidential during the "
        "campaign and for two years after it.\n"
        "B5. Fee\n"
        "The Brand shall pay USD 5,000.\n"
        "B6. Default\n"
        "A breach of Conditions B1, B3 and B5 obliges the Creator to repay the fee.\n",
        "non_compete",
        "strong",
        {"remedy": "met"},
    ),
    Row(
        "a list that leaves it out",
        "BRAND PARTNER AGREEMENT\n"
        "Brand: Calder Kitchens Ltd\n"
        "Creator: Joy Amis\n"
        "PART B: CONDITIONS\n"
        "B1. Content\n"
        "The Creator shall post three videos.\n"
        "B2. Approval\n"
        "The Brand shall approve each draft within three days.\n"
        "B3. Loyalty\n"
        "During the campaign and for three months after it the Creator shall not promote any other "
        "cookware brand.\n"
        "B4. Secrecy\n"
        "The Creator shall keep the Brand's unpublished products and prices confidential during the "
        "campaign and for two years after it.\n"
        "B5. Fee\n"
        "The Brand shall pay USD 5,000.\n"
        "B6. Default\n"
        "A breach of Conditions B1, B3 and B5 obliges the Creator to repay the fee.\n",
        "confidentiality",
        "weak",
        {"remedy": "unmet"},
    ),
    Row(
        "Clauses 1A and up to",
        "BRAND PARTNER AGREEMENT\n"
        "Brand: Calder Kitchens Ltd\n"
        "Creator: Joy Amis\n"
        "PART B: CONDITIONS\n"
        "B1. Content\n"
        "The Creator shall post three videos.\n"
        "B2. Approval\n"
        "The Brand shall approve each draft within three days.\n"
        "B3. Loyalty\n"
        "During the campaign and for three months after it the Creator shall not promote any other "
        "cookware brand.\n"
        "B4. Secrecy\n"
        "The Creator shall keep the Brand's unpublished products and prices confidential during the "
        "campaign and for two years after it.\n"
        "B5. Fee\n"
        "The Brand shall pay USD 5,000.\n"
        "B6. Default\n"
        "On breach of any of clauses B3 through B4 the Creator shall repay the fee.\n",
        "confidentiality",
        "strong",
        {"remedy": "met"},
    ),
    Row(
        "en in breach of B3",
        "BRAND PARTNER AGREEMENT\n"
        "Brand: Calder Kitchens Ltd\n"
        "Creator: Joy Amis\n"
        "PART B: CONDITIONS\n"
        "B1. Content\n"
        "The Creator shall post three videos.\n"
        "B2. Approval\n"
        "The Brand shall approve each draft within three days.\n"
        "B3. Loyalty\n"
        "During the campaign and for three months after it the Creator shall not promote any other "
        "cookware brand.\n"
        "B4. Secrecy\n"
        "The Creator shall keep the Brand's unpublished products and prices confidential during the "
        "campaign and for two years after it.\n"
        "B5. Fee\n"
        "The Brand shall pay USD 5,000.\n"
        "B6. Default\n"
        "Where the Creator is in breach of B3, she shall repay the fee in full.\n",
        "non_compete",
        "strong",
        {"remedy": "met"},
    ),
    Row(
        "en in breach of B4 only",
        "BRAND PARTNER AGREEMENT\n"
        "Brand: Calder Kitchens Ltd\n"
        "Creator: Joy Amis\n"
        "PART B: CONDITIONS\n"
        "B1. Content\n"
        "The Creator shall post three videos.\n"
        "B2. Approval\n"
        "The Brand shall approve each draft within three days.\n"
        "B3. Loyalty\n"
        "During the campaign and for three months after it the Creator shall not promote any other "
        "cookware brand.\n"
        "B4. Secrecy\n"
        "The Creator shall keep the Brand's unpublished products and prices confidential during the "
        "campaign and for two years after it.\n"
        "B5. Fee\n"
        "The Brand shall pay USD 5,000.\n"
        "B6. Default\n"
        "Where the Creator is in breach of B4, she shall repay the fee in full.\n",
        "non_compete",
        "weak",
        {"remedy": "unmet"},
    ),
    Row(
        "zh A3、A4条",
        "品牌推广合同\n"
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "A1 内容\n"
        "乙方应发布视频三条。\n"
        "A2 审核\n"
        "甲方应于三日内审核。\n"
        "A3 排他\n"
        "合作期内及合作结束后三个月内，乙方不得为其他零食品牌推广。\n"
        "A4 保密\n"
        "乙方应对甲方未公开的产品、价格严格保密，期限为合作结束后两年。\n"
        "A5 费用\n"
        "甲方应支付五千元。\n"
        "A6 违约\n"
        "乙方违反A3、A4条的，应退还全部费用并支付违约金一万元。\n",
        "non_compete",
        "strong",
        {"remedy": "met"},
    ),
    Row(
        "zh A3、A4条 b",
        "品牌推广合同\n"
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "A1 内容\n"
        "乙方应发布视频三条。\n"
        "A2 审核\n"
        "甲方应于三日内审核。\n"
        "A3 排他\n"
        "合作期内及合作结束后三个月内，乙方不得为其他零食品牌推广。\n"
        "A4 保密\n"
        "乙方应对甲方未公开的产品、价格严格保密，期限为合作结束后两年。\n"
        "A5 费用\n"
        "甲方应支付五千元。\n"
        "A6 违约\n"
        "乙方违反A3、A4条的，应退还全部费用并支付违约金一万元。\n",
        "confidentiality",
        "weak|strong",
        {"remedy": "met"},
    ),
    Row(
        "zh A4条 only",
        "品牌推广合同\n"
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "A1 内容\n"
        "乙方应发布视频三条。\n"
        "A2 审核\n"
        "甲方应于三日内审核。\n"
        "A3 排他\n"
        "合作期内及合作结束后三个月内，乙方不得为其他零食品牌推广。\n"
        "A4 保密\n"
        "乙方应对甲方未公开的产品、价格严格保密，期限为合作结束后两年。\n"
        "A5 费用\n"
        "甲方应支付五千元。\n"
        "A6 违约\n"
        "乙方违反A1条、A4条的，应退还全部费用并支付违约金一万元。\n",
        "non_compete",
        "weak",
        {"remedy": "unmet"},
    ),
    Row(
        "zh range",
        "品牌推广合同\n"
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "A1 内容\n"
        "乙方应发布视频三条。\n"
        "A2 审核\n"
        "甲方应于三日内审核。\n"
        "A3 排他\n"
        "合作期内及合作结束后三个月内，乙方不得为其他零食品牌推广。\n"
        "A4 保密\n"
        "乙方应对甲方未公开的产品、价格严格保密，期限为合作结束后两年。\n"
        "A5 费用\n"
        "甲方应支付五千元。\n"
        "A6 违约\n"
        "乙方违反第A1至A3条的，应退还全部费用并支付违约金一万元。\n",
        "non_compete",
        "strong",
        {"remedy": "met"},
    ),
    Row(
        "zh range leaves out",
        "品牌推广合同\n"
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "A1 内容\n"
        "乙方应发布视频三条。\n"
        "A2 审核\n"
        "甲方应于三日内审核。\n"
        "A3 排他\n"
        "合作期内及合作结束后三个月内，乙方不得为其他零食品牌推广。\n"
        "A4 保密\n"
        "乙方应对甲方未公开的产品、价格严格保密，期限为合作结束后两年。\n"
        "A5 费用\n"
        "甲方应支付五千元。\n"
        "A6 违约\n"
        "乙方违反第A1至A3条的，应退还全部费用并支付违约金一万元。\n",
        "confidentiality",
        "weak",
        {"remedy": "unmet"},
    ),
    Row(
        "zh no unit",
        "品牌推广合同\n"
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "A1 内容\n"
        "乙方应发布视频三条。\n"
        "A2 审核\n"
        "甲方应于三日内审核。\n"
        "A3 排他\n"
        "合作期内及合作结束后三个月内，乙方不得为其他零食品牌推广。\n"
        "A4 保密\n"
        "乙方应对甲方未公开的产品、价格严格保密，期限为合作结束后两年。\n"
        "A5 费用\n"
        "甲方应支付五千元。\n"
        "A6 违约\n"
        "乙方违反A3的，应退还全部费用并支付违约金一万元。\n",
        "non_compete",
        "strong",
        {"remedy": "met"},
    ),
    Row(
        "zh no unit other",
        "品牌推广合同\n"
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "A1 内容\n"
        "乙方应发布视频三条。\n"
        "A2 审核\n"
        "甲方应于三日内审核。\n"
        "A3 排他\n"
        "合作期内及合作结束后三个月内，乙方不得为其他零食品牌推广。\n"
        "A4 保密\n"
        "乙方应对甲方未公开的产品、价格严格保密，期限为合作结束后两年。\n"
        "A5 费用\n"
        "甲方应支付五千元。\n"
        "A6 违约\n"
        "乙方违反A4的，应退还全部费用并支付违约金一万元。\n",
        "non_compete",
        "weak",
        {"remedy": "unmet"},
    ),
    Row(
        "a lettered article that is deleted",
        "BRAND PARTNER AGREEMENT\n"
        "Brand: Calder Kitchens Ltd\n"
        "Creator: Joy Amis\n"
        "PART B: CONDITIONS\n"
        "B1. Content\n"
        "The Creator shall post three videos.\n"
        "B2. Approval\n"
        "The Brand shall approve each draft within three days.\n"
        "B3. Loyalty\n"
        "During the campaign and for three months after it the Creator shall not promote any other "
        "cookware brand.\n"
        "B4. Secrecy\n"
        "The Creator shall keep the Brand's unpublished products and prices confidential during the "
        "campaign and for two years after it.\n"
        "B5. Fee\n"
        "The Brand shall pay USD 5,000.\n"
        "B6. Default\n"
        "The party in breach pays damages.\n"
        "C1. Special terms\n"
        "B3 is deleted.\n",
        "non_compete",
        "adverse|missing",
    ),
    Row(
        "another that is deleted",
        "BRAND PARTNER AGREEMENT\n"
        "Brand: Calder Kitchens Ltd\n"
        "Creator: Joy Amis\n"
        "PART B: CONDITIONS\n"
        "B1. Content\n"
        "The Creator shall post three videos.\n"
        "B2. Approval\n"
        "The Brand shall approve each draft within three days.\n"
        "B3. Loyalty\n"
        "During the campaign and for three months after it the Creator shall not promote any other "
        "cookware brand.\n"
        "B4. Secrecy\n"
        "The Creator shall keep the Brand's unpublished products and prices confidential during the "
        "campaign and for two years after it.\n"
        "B5. Fee\n"
        "The Brand shall pay USD 5,000.\n"
        "B6. Default\n"
        "The party in breach pays damages.\n"
        "C1. Special terms\n"
        "B4 is deleted.\n",
        "non_compete",
        "strong",
    ),
    Row(
        "zh a lettered article that is disapplied",
        "品牌推广合同\n"
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "A1 内容\n"
        "乙方应发布视频三条。\n"
        "A2 审核\n"
        "甲方应于三日内审核。\n"
        "A3 排他\n"
        "合作期内及合作结束后三个月内，乙方不得为其他零食品牌推广。\n"
        "A4 保密\n"
        "乙方应对甲方未公开的产品、价格严格保密，期限为合作结束后两年。\n"
        "A5 费用\n"
        "甲方应支付五千元。\n"
        "A6 违约\n"
        "违约方应赔偿损失。\n"
        "B1 特别约定\n"
        "A3不适用于乙方。\n",
        "non_compete",
        "adverse|missing",
    ),
]


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_standing_elsewhere(row: Row) -> None:
    assert not differences(row)
