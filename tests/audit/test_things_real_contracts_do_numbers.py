"""Numbers in every dress: deadlines, periods and amounts."""

import pytest
from audit.make_contracts import Row, differences, name_of

ROWS = [
    Row(
        "the duty ends with the launch",
        "甲方（品牌方）：合肥松间乳业有限公司\n乙方（达人）：顾一苇\n第一条 乙方应发布视频。甲方应付款。\n"
        "第二条 乙方对未上市口味及配方，在上市之前不得外传；上市以后，该义务随之消灭。",
        "confidentiality",
        "weak",
        {"obligation": "met", "survival": "unmet"},
    ),
    Row(
        "the day to post is no time after the end",
        "甲方（品牌方）：合肥松间乳业有限公司\n乙方（达人）：顾一苇\n"
        "第一条 新品上市日之前，乙方不得向任何人透露新品的名称和价格，笔记应在上市日当天或之后发布。甲方应付款。",
        "confidentiality",
        "weak",
        {"obligation": "met", "survival": "unmet"},
    ),
    Row(
        "之后 the end is",
        "甲方（品牌方）：合肥松间乳业有限公司\n乙方（达人）：顾一苇\n"
        "第一条 合作期内及之后，乙方不得向任何人透露新品的名称和价格。甲方应付款。",
        "confidentiality",
        "weak",
        {"obligation": "met", "survival": "met"},
    ),
    Row(
        "二十四小时",
        "发生负面舆情的，乙方应在收到通知后二十四小时内删除相关内容。",
        "crisis_cooperation",
        "weak",
        {"response_time": "met"},
    ),
    Row(
        "24小时",
        "发生负面舆情的，乙方应在收到通知后24小时内删除相关内容。",
        "crisis_cooperation",
        "weak",
        {"response_time": "met"},
    ),
    Row(
        "四十八小时",
        "发生负面舆情的，乙方应在收到通知后四十八小时内删除相关内容。",
        "crisis_cooperation",
        "weak",
        {"response_time": "weak"},
    ),
    Row(
        "半日",
        "发生负面舆情的，乙方应于半日内删除相关内容。",
        "crisis_cooperation",
        "weak",
        {"response_time": "met"},
    ),
    Row(
        "当日",
        "发生负面舆情的，乙方应于接到通知当日删除相关内容。",
        "crisis_cooperation",
        "weak",
        {"response_time": "met"},
    ),
    Row(
        "1日",
        "发生负面舆情的，乙方应在1日内删除相关内容。",
        "crisis_cooperation",
        "weak",
        {"response_time": "met"},
    ),
    Row(
        "两日",
        "发生负面舆情的，乙方应在两日内删除相关内容。",
        "crisis_cooperation",
        "weak",
        {"response_time": "weak"},
    ),
    Row(
        "三个工作日",
        "发生负面舆情的，乙方应在三个工作日内删除相关内容。",
        "crisis_cooperation",
        "weak",
        {"response_time": "weak"},
    ),
    Row(
        "半小时",
        "发生负面舆情的，乙方应在半小时内删除相关内容。",
        "crisis_cooperation",
        "weak",
        {"response_time": "met"},
    ),
    Row(
        "三十分钟",
        "发生负面舆情的，乙方应在30分钟之内隐藏相关内容。",
        "crisis_cooperation",
        "weak",
        {"response_time": "met"},
    ),
    Row(
        "及时",
        "发生负面舆情的，乙方应及时删除相关内容。",
        "crisis_cooperation",
        "weak",
        {"response_time": "weak"},
    ),
    Row(
        "立即",
        "发生负面舆情的，乙方应立即下架相关内容。",
        "crisis_cooperation",
        "weak",
        {"response_time": "weak"},
    ),
    Row(
        "no time at all",
        "发生负面舆情的，乙方应删除相关内容。",
        "crisis_cooperation",
        "weak",
        {"response_time": "unmet"},
    ),
    Row(
        "the deadline of a payment is not the response time",
        "发生负面舆情的，乙方应删除相关内容，甲方应在十二小时内通知乙方。",
        "crisis_cooperation",
        "weak",
        {"response_time": "unmet"},
    ),
    Row(
        "how long the apology stays up is not the response time",
        "发生负面舆情的，乙方应发布致歉声明，并置顶展示二十四小时。",
        "crisis_cooperation",
        "weak",
        {"response_time": "unmet", "clarify_statement": "met"},
    ),
    Row(
        "one day",
        "If complaints arise about a post, the Creator shall take it down within one day of the Brand's "
        "request.\n"
        "The Brand shall pay the Creator on delivery.",
        "crisis_cooperation",
        "weak",
        {"response_time": "met"},
    ),
    Row(
        "the same day",
        "If complaints arise about a post, the Creator shall take it down on the same day as the Brand's "
        "request.\n"
        "The Brand shall pay the Creator on delivery.",
        "crisis_cooperation",
        "weak",
        {"response_time": "met"},
    ),
    Row(
        "72 hours",
        "If complaints arise about a post, the Creator shall take it down within 72 hours of the Brand's "
        "request.\n"
        "The Brand shall pay the Creator on delivery.",
        "crisis_cooperation",
        "weak",
        {"response_time": "weak"},
    ),
    Row(
        "two business days",
        "If complaints arise about a post, the Creator shall take it down no later than two business "
        "days after the Brand's request.\n"
        "The Brand shall pay the Creator on delivery.",
        "crisis_cooperation",
        "weak",
        {"response_time": "weak"},
    ),
    Row(
        "promptly",
        "If complaints arise about a post, the Creator shall promptly take it down at the Brand's "
        "request.\n"
        "The Brand shall pay the Creator on delivery.",
        "crisis_cooperation",
        "weak",
        {"response_time": "weak"},
    ),
    Row(
        "half a day",
        "If complaints arise about a post, the Creator shall take it down within half a day of the "
        "Brand's request.\n"
        "The Brand shall pay the Creator on delivery.",
        "crisis_cooperation",
        "weak",
        {"response_time": "met"},
    ),
    Row(
        "post-term: 九十日",
        "合作期内及合作期满后九十日内，乙方不得为其他颈枕品牌代言。",
        "non_compete",
        "weak",
        {"post_term": "met", "proportionate": "met"},
    ),
    Row(
        "post-term: 壹年",
        "合作期内及合作期满后壹年内，乙方不得为其他颈枕品牌代言。",
        "non_compete",
        "weak",
        {"post_term": "met", "proportionate": "met"},
    ),
    Row(
        "post-term: 一个季度",
        "合作期内及合作期满后一个季度内，乙方不得为其他颈枕品牌代言。",
        "non_compete",
        "weak",
        {"post_term": "met"},
    ),
    Row(
        "post-term: 两周",
        "合作期内及合作期满后两周内，乙方不得为其他颈枕品牌代言。",
        "non_compete",
        "weak",
        {"post_term": "met"},
    ),
    Row(
        "post-term: 三年 is long",
        "合作期内及合作期满后三年内，乙方不得为其他颈枕品牌代言。",
        "non_compete",
        "weak",
        {"post_term": "met", "proportionate": "weak"},
    ),
    Row(
        "post-term: 30个月 is long",
        "合作期内及合作期满后30个月内，乙方不得为其他颈枕品牌代言。",
        "non_compete",
        "weak",
        {"post_term": "met", "proportionate": "weak"},
    ),
    Row(
        "post-term: no period",
        "合作期内及合作终止后，乙方不得为其他颈枕品牌代言。",
        "non_compete",
        "weak",
        {"post_term": "weak"},
    ),
    Row(
        "post-term: ninety (90) days",
        "During the Term and for ninety (90) days after its expiry the Creator shall not promote any "
        "other pillow brand.\n"
        "The Brand shall pay the Creator on delivery.",
        "non_compete",
        "weak",
        {"post_term": "met", "proportionate": "met"},
    ),
    Row(
        "post-term: one year",
        "During the Term and for one year after its expiry the Creator shall not promote any other "
        "pillow brand.\n"
        "The Brand shall pay the Creator on delivery.",
        "non_compete",
        "weak",
        {"post_term": "met", "proportionate": "met"},
    ),
    Row(
        "post-term: a year and a half",
        "During the Term and for eighteen months after its expiry the Creator shall not promote any "
        "other pillow brand.\n"
        "The Brand shall pay the Creator on delivery.",
        "non_compete",
        "weak",
        {"post_term": "met", "proportionate": "met"},
    ),
    Row(
        "post-term: five years is long",
        "During the Term and for five (5) years after its expiry the Creator shall not promote any other "
        "pillow brand.\n"
        "The Brand shall pay the Creator on delivery.",
        "non_compete",
        "weak",
        {"post_term": "met", "proportionate": "weak"},
    ),
    Row(
        "post-term: after termination",
        "During the Term and after its termination the Creator shall not promote any other pillow brand.\n"
        "The Brand shall pay the Creator on delivery.",
        "non_compete",
        "weak",
        {"post_term": "weak"},
    ),
    Row(
        "days around each post",
        "乙方在每条合作内容发布前后各七日内，不得发布其他面膜品牌的推广内容。",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "unmet"},
    ),
    Row(
        "secrecy: 五（5）年",
        "乙方应对甲方未公开的配方、价格保密，保密期为合同终止后五（5）年。",
        "confidentiality",
        "weak",
        {"duration": "met", "survival": "met"},
    ),
    Row(
        "secrecy: without limit",
        "乙方应对甲方未公开的配方、价格永久保密。",
        "confidentiality",
        "weak",
        {"duration": "met"},
    ),
    Row(
        "secrecy: until public",
        "乙方应对甲方未公开的配方、价格保密，直至甲方主动公开为止。",
        "confidentiality",
        "weak",
        {"duration": "met"},
    ),
    Row(
        "secrecy: 36 months",
        "The Influencer shall keep the Brand's formulas and prices confidential for thirty-six (36) "
        "months after this Agreement ends.\n"
        "The Brand shall pay the Influencer on delivery.",
        "confidentiality",
        "weak",
        {"duration": "met", "survival": "met"},
    ),
    Row(
        "secrecy: in perpetuity",
        "The Influencer shall keep the Brand's formulas and prices confidential in perpetuity.\n"
        "The Brand shall pay the Influencer on delivery.",
        "confidentiality",
        "weak",
        {"duration": "met"},
    ),
    Row(
        "the period of destruction is not the period of secrecy",
        "乙方应对甲方未公开的配方、价格保密，并在合同终止后五日内销毁全部资料。",
        "confidentiality",
        "weak",
        {"duration": "unmet", "return_or_destroy": "met"},
    ),
    Row(
        "money: 壹拾万元整",
        "合作期内，乙方不得为其他颈枕品牌代言，否则应向甲方支付违约金人民币壹拾万元整。",
        "non_compete",
        "weak",
        {"remedy": "met"},
    ),
    Row(
        "money: 百分之三十",
        "合作期内，乙方不得为其他颈枕品牌代言，否则应按合同总额的百分之三十支付违约金。",
        "non_compete",
        "weak",
        {"remedy": "met"},
    ),
    Row(
        "money: 三倍",
        "合作期内，乙方不得为其他颈枕品牌代言，否则应按所获报酬的三倍赔偿甲方。",
        "non_compete",
        "weak",
        {"remedy": "met"},
    ),
    Row(
        "卅日",
        "合作期內及期滿後三十日內，乙方不得為其他頸枕品牌代言。",
        "non_compete",
        "weak",
        {"post_term": "met"},
    ),
    Row(
        "1.5 years",
        "During the Term and for 1.5 years after its expiry the Creator shall not promote any other "
        "pillow brand.\n"
        "The Brand shall pay the Creator on delivery.",
        "non_compete",
        "weak",
        {"post_term": "met", "proportionate": "met"},
    ),
    Row(
        "a fortnight",
        "During the Term and for a fortnight after its expiry the Creator shall not promote any other "
        "pillow brand.\n"
        "The Brand shall pay the Creator on delivery.",
        "non_compete",
        "weak",
        {"post_term": "met"},
    ),
    Row(
        "24h",
        "发生负面舆情的，乙方应在24h内删除相关内容。",
        "crisis_cooperation",
        "weak",
        {"response_time": "met"},
    ),
    Row(
        "一个半小时",
        "发生负面舆情的，乙方应在一个半小时内删除相关内容。",
        "crisis_cooperation",
        "weak",
        {"response_time": "met"},
    ),
    Row(
        "a day and a half",
        "If complaints arise about a post, the Creator shall take it down within 36 hours of the Brand's "
        "request.\n"
        "The Brand shall pay the Creator on delivery.",
        "crisis_cooperation",
        "weak",
        {"response_time": "weak"},
    ),
    Row(
        "the slower of two deadlines governs",
        "发生负面舆情的，乙方应在二小时内删除相关内容，并在七十二小时内发布致歉声明。",
        "crisis_cooperation",
        "weak",
        {"response_time": "weak"},
    ),
    Row(
        "twenty-four (24) hours",
        "In the event of negative publicity the Creator shall delete the posts within twenty-four (24) "
        "hours of the Brand's notice.\n"
        "The Brand shall pay the Creator on delivery.",
        "crisis_cooperation",
        "weak",
        {"response_time": "met"},
    ),
    Row(
        "three days for the return of documents are no period of secrecy",
        "第三条 乙方应对甲方未公开的配方、价格保密。合作结束后三日内，乙方应返还全部资料。",
        "confidentiality",
        "weak",
        {"duration": "unmet", "return_or_destroy": "met"},
    ),
    Row(
        "money: twice the fee",
        "During the Term the Creator shall not promote any other pillow brand, failing which she shall "
        "pay the Brand twice the fee.\n"
        "The Brand shall pay the Creator on delivery.",
        "non_compete",
        "weak",
        {"remedy": "met"},
    ),
    Row(
        "money: 10万",
        "合作期内，乙方不得为其他颈枕品牌代言，违者赔偿甲方10万。",
        "non_compete",
        "weak",
        {"remedy": "met"},
    ),
    Row(
        "post-term: 半年",
        "合作期内及合作期满后半年内，乙方不得为其他颈枕品牌代言。",
        "non_compete",
        "weak",
        {"post_term": "met", "proportionate": "met"},
    ),
    Row(
        "一整年",
        "合作期内及合作期满后一整年内，乙方不得为其他颈枕品牌代言。",
        "non_compete",
        "weak",
        {"post_term": "met"},
    ),
    Row(
        "until a date",
        "合作期内及此后直至2027年6月30日，乙方不得为其他颈枕品牌代言。",
        "non_compete",
        "weak",
        {"post_term": "met"},
    ),
    Row(
        "次日中午前",
        "发生负面舆情的，乙方应于次日十二时前删除相关内容。",
        "crisis_cooperation",
        "weak",
        {"response_time": "met|weak"},
    ),
    Row(
        "不超过",
        "发生负面舆情的，乙方删除相关内容的时间不超过二十四小时。",
        "crisis_cooperation",
        "weak",
        {"delete_content": "met", "response_time": "met"},
    ),
    Row(
        "more than … is what must not be",
        "The Creator shall not leave a post online for more than twelve hours after the Brand reports a public complaint about it.\nThe Brand shall pay the Creator on delivery.",
        "crisis_cooperation",
        "weak|missing",
    ),
    Row(
        "the deadline of the notice is not that of the takedown",
        "If a post draws a public complaint, the Creator shall notify the Brand within two hours and shall take the post down.\nThe Brand shall pay the Creator on delivery.",
        "crisis_cooperation",
        "weak",
        {"delete_content": "met", "notify": "met", "response_time": "unmet"},
    ),
    Row(
        "half a year after the end",
        "合作期内及期满后半年内，乙方不得为其他茶饮品牌代言。",
        "non_compete",
        "weak",
        {"post_term": "met", "proportionate": "met"},
    ),
    Row(
        "not later than 6 pm on the day of the request",
        "INFLUENCER AGREEMENT\n"
        'This Agreement is made between Nova Foods Ltd (the "Brand") and Mia Chen (the "Creator").\n'
        "8. If negative publicity about Creator arises, Creator shall cooperate, delete the posts and publish an apology not later than 6 pm on the day the Brand so requests.",
        "crisis_cooperation",
        "strong",
    ),
    Row(
        "a period that a term stands for",
        "合作合同\n"
        "甲方（品牌方）：星河科技有限公司\n"
        "乙方（达人）：林小雨\n"
        "第一条 定义\n"
        "“限制期”指合作期间及合作结束后九十日。\n"
        "第五条 限制期内，乙方不得为任何其他护肤品牌推广，违反的退还全部费用。",
        "non_compete",
        "strong",
        {"in_term": "met", "post_term": "met"},
    ),
    Row(
        "a Restricted Period",
        "INFLUENCER AGREEMENT\n"
        'This Agreement is made between Nova Foods Ltd (the "Brand") and Mia Chen (the "Creator").\n'
        '1. "Restricted Period" means the Term and ninety (90) days thereafter.\n'
        "5. During the Restricted Period Creator shall not promote any other skincare brand; on breach she shall refund the fee.",
        "non_compete",
        "strong",
        {"in_term": "met", "post_term": "met"},
    ),
    Row(
        "保密期",
        "合作合同\n"
        "甲方（品牌方）：星河科技有限公司\n"
        "乙方（达人）：林小雨\n"
        "第一条 定义\n"
        "“保密期”系指自签署日起至合同终止后三年止。\n"
        "第五条 保密期内，乙方不得披露甲方未公开的商业信息，违反的支付违约金五万元。",
        "confidentiality",
        "strong",
        {"duration": "met", "survival": "met"},
    ),
    Row(
        "until a date beyond the term",
        "BRAND PARTNER AGREEMENT\n"
        "Brand: Calder Kitchens Ltd\n"
        "Creator: Joy Amis\n"
        "1. The Term runs from 1 January 2026 to 31 December 2026.\n"
        "2. Until 30 June 2027 the Creator shall not promote any other cookware brand.\n",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "met", "proportionate": "met"},
    ),
    Row(
        "until the day on which the term ends",
        "BRAND PARTNER AGREEMENT\n"
        "Brand: Calder Kitchens Ltd\n"
        "Creator: Joy Amis\n"
        "1. The Term runs from 1 January 2026 to 31 December 2026.\n"
        "2. Until 31 December 2026 the Creator shall not promote any other cookware brand.\n",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "unmet"},
    ),
    Row(
        "until a date within the term",
        "BRAND PARTNER AGREEMENT\n"
        "Brand: Calder Kitchens Ltd\n"
        "Creator: Joy Amis\n"
        "1. Campaign Period: 1 May 2026 - 31 October 2026\n"
        "2. The Creator shall not promote any other cookware brand before 31 August 2026.\n",
        "non_compete",
        "weak",
        {"post_term": "unmet"},
    ),
    Row(
        "a particulars row and a date beyond it",
        "BRAND PARTNER AGREEMENT\n"
        "Brand: Calder Kitchens Ltd\n"
        "Creator: Joy Amis\n"
        "1. Campaign Period: 1 May 2026 - 31 October 2026\n"
        "2. The Creator shall not promote any other cookware brand before 31 January 2027.\n",
        "non_compete",
        "weak",
        {"post_term": "met"},
    ),
    Row(
        "beyond by three years",
        "BRAND PARTNER AGREEMENT\n"
        "Brand: Calder Kitchens Ltd\n"
        "Creator: Joy Amis\n"
        "1. This Agreement runs from 1 May 2026 until 31 October 2026.\n"
        "2. The Creator shall not promote any other cookware brand until 31 December 2029.\n",
        "non_compete",
        "weak",
        {"post_term": "met", "proportionate": "weak"},
    ),
    Row(
        "the date belongs to the money",
        "BRAND PARTNER AGREEMENT\n"
        "Brand: Calder Kitchens Ltd\n"
        "Creator: Joy Amis\n"
        "1. The Term runs from 1 January 2026 to 31 December 2026.\n"
        "2. During the Term the Creator shall not promote any other cookware brand, or she shall "
        "repay the fee before 30 June 2027.\n",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "unmet"},
    ),
    Row(
        "no end of the term is named",
        "BRAND PARTNER AGREEMENT\n"
        "Brand: Calder Kitchens Ltd\n"
        "Creator: Joy Amis\n"
        "1. Until 30 June 2027 the Creator shall not promote any other cookware brand.\n",
        "non_compete",
        "weak",
        {"post_term": "unmet"},
    ),
    Row(
        "zh 至2027年6月30日前",
        "品牌推广合同\n"
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "1. 合作期自2026年1月1日起至2026年12月31日止。\n"
        "2. 至2027年6月30日前，乙方不得为其他零食品牌代言。\n",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "met"},
    ),
    Row(
        "zh in one sentence",
        "品牌推广合同\n"
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "1. 合作期至2026年12月31日止，乙方至2027年6月30日前不得为其他零食品牌代言。\n",
        "non_compete",
        "weak",
        {"post_term": "met"},
    ),
    Row(
        "zh the day of the end",
        "品牌推广合同\n"
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "1. 合作期自2026年1月1日起至2026年12月31日止。\n"
        "2. 至2026年12月31日前，乙方不得为其他零食品牌代言。\n",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "unmet"},
    ),
    Row(
        "zh a day within",
        "品牌推广合同\n"
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "1. 合作期限：2026年1月1日至2026年12月31日。\n"
        "2. 2026年6月30日前，乙方不得为其他零食品牌代言。\n",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "unmet"},
    ),
    Row(
        "zh money",
        "品牌推广合同\n"
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "1. 合作期限：2026年1月1日至2026年12月31日。\n"
        "2. 合作期内乙方不得为其他零食品牌代言，违者应于2027年3月1日前退还费用。\n",
        "non_compete",
        "weak|strong",
        {"in_term": "met", "post_term": "unmet"},
    ),
    Row(
        "zh 直至",
        "品牌推广合同\n"
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "1. 本合同自2026年3月1日起生效，有效期至2026年8月31日。\n"
        "2. 自签约之日直至2026年11月30日止，乙方不为其他零食品牌直播、站台。\n",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "met"},
    ),
    Row(
        "zh table",
        "品牌推广合同\n"
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "项目\t内容\n"
        "合作期限\t2026年3月1日至2026年8月31日\n"
        "竞品限制\t乙方至2026年12月31日止不得推广其他零食品牌\n",
        "non_compete",
        "weak",
        {"post_term": "met"},
    ),
    Row(
        "zh a licence lasts longer",
        "品牌推广合同\n"
        "甲方（品牌方）：杭州青岚食品有限公司\n"
        "乙方（博主）：林小满\n"
        "1. 合作期限：2026年1月1日至2026年12月31日。\n"
        "2. 合作期内乙方不得为其他零食品牌代言。\n"
        "3. 甲方可使用视频至2027年12月31日止，乙方不得删除视频。\n",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "unmet"},
    ),
]


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_numbers(row: Row) -> None:
    assert not differences(row)
