"""Clauses that are whole as they stand, for tests of what the rest of a contract does to them."""

MORALS = (
    "第六条 艺人形象\n6.1 乙方应当遵纪守法，维护良好公众形象，不得发表侮辱性言论。\n"
    "6.2 乙方被曝丑闻或者违法犯罪的，甲方可以解除合同，乙方应返还报酬并支付违约金十万元。\n"
)
DEAL_EN = 'Between Fenwick Teas Ltd (the "Brand") and Ada Moss (the "Talent").\n1. The Talent shall post twice. The Brand shall pay her.\n'
MORALS_EN = (
    DEAL_EN
    + "4. The Talent shall obey the law and keep a good public image. If the Talent commits a crime or is caught in a scandal,"
    " the Brand may terminate this Agreement and the Talent shall repay the fee.\n"
)
RIVALS = "第一条 乙方拍摄视频三条。\n第四条 排他\n合作期内及期满后六个月内，乙方不得为其他洗发水品牌代言或者推广，违者支付违约金五万元。\n"
BAN_EN = (
    DEAL_EN
    + "3. During the Term and for six months after it the Talent shall not promote any other tea brand."
)
RIVALS_EN = BAN_EN + " For a breach of this clause she shall pay liquidated damages of $9,000.\n"
STORM = "第五条 发生负面舆情的，乙方应配合甲方处置，在十二小时内删除视频，并在十二小时内发布澄清声明。\n"
STORM_EN = (
    DEAL_EN
    + "5. If a post draws negative publicity, the Talent shall cooperate with the Brand, shall take the post down within 8 hours and shall"
    " publish an apology approved by the Brand within 8 hours.\n"
)
SECRET = "第三条 乙方应对甲方未公开的配方、价格保密，合同终止后两年内仍然有效，违者支付违约金五万元。\n"
SECRET_EN = (
    DEAL_EN
    + "2. The Talent shall keep the Brand's unpublished recipes and prices secret for two years after termination and shall pay"
    " $5,000 for each breach of this clause.\n"
)
AGENCY = (
    'Between Fenwick Teas Ltd (the "Brand"), Otter Talent Ltd (the "Agency") and Ada Moss (the "Talent").\n'
    "1. The Talent shall post twice. The Brand shall pay the Agency.\n"
)
ASKED = 'Between Fenwick Teas Ltd (the "Brand", "we") and Ada Moss (the "Creator", "you").\n1. What do I make?\nTwo videos about our tea.\n2. What do I get?\n$900.\n'
