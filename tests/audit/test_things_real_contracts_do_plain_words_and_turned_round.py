"""Plain words for a duty or a breach, clauses turned round against the brand, and words that look like a clause and are none."""

import pytest
from audit.make_contracts import Row, differences, name_of

HEAD = "推广合同\n甲方（品牌方）：澜谷食品有限公司\n乙方（达人）：程一禾\n第一条 乙方发布视频三条，甲方支付费用。\n"
TURNED = "聘用合同\n甲方（艺人）：程一禾\n乙方（品牌方）：澜谷食品有限公司\n第一条 甲方拍摄广告两条，乙方支付酬金。\n"
DEAL = 'Between Larkfield Foods Ltd (the "Brand") and Isla Brandt (the "Creator").\n1. The Creator shall post twice. The Brand shall pay her.\n'
LETTER = 'Larkfield Foods Ltd\nDear Isla\nThis letter is between you, Isla Brandt, and Larkfield Foods Ltd ("we").\nYou will post three videos. We will pay you.\n'
SECRET = "第三条 乙方应对甲方未公开的配方、价格保密，本合同终止后两年内仍然有效，违者支付违约金五万元。\n"
SECRET_EN = "3. The Creator shall keep the Brand's unpublished recipes secret for two years after termination, and pays $5,000 for a breach.\n"
RIVALS = "第三条 合作期内及合作期满后三个月内，乙方不得为其他燕麦奶品牌推广，违者支付违约金五万元。\n"
RIVALS_EN = "3. During the Term and for three months after it the Creator shall not promote any other oat drink brand, and pays $5,000 for a breach.\n"
DURING = "第三条 合作期内，乙方不得为其他燕麦奶品牌推广，违者支付违约金五万元。\n"
DURING_EN = "3. During the Term the Creator shall not promote any other oat drink brand, and pays $5,000 for a breach.\n"
MORALS = "第六条 乙方应遵纪守法，维护良好形象，不得发表侮辱性言论。乙方被曝丑闻或者违法犯罪的，甲方可以解除合同，乙方应返还报酬并支付违约金五万元。\n"
MORALS_EN = "6. The Creator shall obey the law and keep a good public image, and shall not make insulting statements. If the Creator commits a crime or is caught in a scandal, the Brand may terminate this Agreement and the Creator shall repay the fee.\n"
STORM = "第五条 发生负面舆情的，乙方应配合甲方处理，在十二小时内删除视频并发布澄清声明。\n"
STORM_EN = "5. If a post draws negative publicity, the Creator shall cooperate with the Brand, take the post down and publish a correction within 12 hours.\n"
JOBS = 'CREATOR AGREEMENT\nBetween Larkfield Foods Ltd (the "Brand") and Isla Brandt (the "Creator").\n'
HOTEL = 'Between Gullane Bay Hotel Ltd (the "Hotel") and Isla Brandt (the "Creator").\n1. The Creator shall post twice. The Hotel shall give her three nights and pay her $900.\n'
JEWELS = 'Between Sorrel Jewellery Ltd (the "Brand") and Isla Brandt (the "Creator").\n1. The Creator shall post twice. The Brand shall pay her.\n'
CIRCLE_ZH = "燕麦圈成员守则\n品牌方：澜谷食品有限公司（我们）\n成员：入圈的达人（你）\n1. 你每月发两条贴文，我们每条付费五百元。\n"
BANK = "推广合同\n甲方（品牌方）：汀州商业银行股份有限公司\n乙方（达人）：程一禾\n第一条 乙方发布视频三条，甲方支付费用。\n"
SHEET = "推广确认单\n品牌方：澜谷食品有限公司\n达人：程一禾\n"
LOOSE = "合作单\n甲方：澜谷食品有限公司\n乙方：程一禾\n一、你拍三条视频，我们付钱。\n"
BOOKING = "CREATOR BOOKING FORM\nBrand: Larkfield Foods Ltd\nCreator: Isla Brandt\n"
CIRCLE = 'THE OAT CIRCLE: RULES\nThese rules are between Larkfield Foods Ltd ("we") and the creator who joins ("you").\n1. You post twice a month. We pay you $90 a post.\n'
PARTS = "推广合同\n甲方（品牌方）：澜谷食品有限公司\n乙方（达人）：程一禾\nA 工作内容\nA1 乙方在自己的账号发布视频三条，甲方支付全部费用。\nB 交付安排\nB1 乙方应在每月最后一日之前交稿，由甲方在三日内确认。\nC 保密事项\nC1 乙方应对甲方未公开的配方、价格保密，合同终止后两年内仍然有效。\nE 合作限制\nE1 合作期内及合作期满后三个月内，乙方不得为其他燕麦奶品牌推广。\nG 违约责任\n"
JOBS_IN_PARTS = (
    JOBS
    + "A. THE JOB\nThe Creator posts three videos.\nB. MONEY\nThe Brand pays $9,000.\nC. SECRETS\nThe Creator shall keep the Brand's unpublished recipes secret for two years after termination.\nD. IF IT GOES WRONG\n"
)
HELPS = DEAL + "5. If a post draws negative publicity, the Creator shall help the Brand to deal with it.\n"
ROMAN = (
    JOBS
    + "I. THE JOB\nThe Creator posts three videos.\nII. MONEY\nThe Brand pays $9,000.\nIII. SECRETS\nThe Creator shall keep the Brand's unpublished recipes secret for two years after termination.\nIV. STYLE\nThe Creator shall be on time.\n"
)

BRANDS_WORD = [
    Row("what the brand represents", DEAL + "3. The Brand represents and warrants that, during the Term, it is bound to no other creator in the oat drink category.", "non_compete", "missing"),
    Row("she represents no other brand", DEAL + "3. During the Term the Creator shall not act as a brand representative of any other oat drink company.", "non_compete", "weak", {"in_term": "met", "competitor_definition": "met", "post_term": "unmet"}),
    Row("the brand warrants its own past", DEAL + MORALS_EN + "7. The Brand warrants that it has never been convicted of an offence and has made no offensive statement.", "morality", "weak", {"past_conduct": "unmet"}),
    Row("she warrants her past", DEAL + MORALS_EN + "7. The Creator warrants that she has never been convicted of an offence and has made no offensive statement in the past.", "morality", "strong", {"past_conduct": "met"}),
    Row("the brand vouches for its past", HEAD + MORALS + "第七条 甲方声明并保证：签约前甲方未曾受过刑事处罚，也未发表过不当言论。", "morality", "weak", {"past_conduct": "unmet"}),
    Row("the KOL vouches for her past", HEAD + MORALS + "第七条 乙方声明并保证：签约前乙方未曾受过刑事处罚，也未发表过不当言论。", "morality", "strong", {"past_conduct": "met"}),
    Row("a brand's representative on the set", HEAD + "第三条 拍摄时甲方派品牌代表一名到场，其他事宜由品牌代表当场确认。", "non_compete", "missing"),
    Row("she may be nobody else's representative", HEAD + "第三条 合作期内，乙方不得担任其他燕麦奶品牌的品牌代表。", "non_compete", "weak", {"in_term": "met", "competitor_definition": "met"}),
]  # fmt: skip

BRANDS_PEOPLE = [
    Row("the brand's own faces", TURNED + "第六条 乙方及其法定代表人、代言人应遵纪守法，不得发表侮辱性言论，否则甲方有权解除合同，酬金不退。", "morality", "adverse|missing"),
    Row("the artist and her manager", TURNED + "第六条 甲方及其经纪人应遵纪守法，不得发表侮辱性言论，否则乙方有权解除合同，甲方应退还酬金。", "morality", "weak", {"conduct_duty": "met", "speech_trigger": "met", "unilateral_termination": "met", "refund_or_damages": "met"}),
    Row("the brand's directors and faces keep her secrets", TURNED + "第三条 乙方及其董事、代言人应对甲方的住址和行程保密，合同终止后两年内仍然有效，违者支付违约金五万元。", "confidentiality", "adverse|missing"),
    Row("the artist and her helpers keep the brand's", TURNED + "第三条 甲方及其助理应对乙方未公开的配方、价格保密，合同终止后两年内仍然有效，违者支付违约金五万元。", "confidentiality", "strong"),
    Row("the company's own conduct", DEAL + "6. The Brand and its directors shall obey the law and shall not make insulting statements. If they do not, the Creator may terminate this Agreement.", "morality", "adverse|missing"),
    Row("her crew as well, and an end for a scandal", DEAL + "6. The Creator, her manager and her crew shall obey the law and shall not make insulting statements. If any of them is caught in a scandal, the Brand may terminate this Agreement.", "morality", "weak", {"conduct_duty": "met", "speech_trigger": "met", "unilateral_termination": "met"}),
]  # fmt: skip

LEFT_FREE = [
    Row("not to be read as a limit", HEAD + "第三条 本合同的任何内容，均不应理解为对乙方为其他燕麦奶品牌推广的限制。", "non_compete", "adverse"),
    Row("a limit without more", HEAD + "第三条 合作期内，乙方不得为其他燕麦奶品牌推广。", "non_compete", "weak", {"in_term": "met"}),
    Row("not to be read as relaxing the limit", HEAD + RIVALS + "第九条 第八条不应理解为对第三条的放宽。", "non_compete", "strong"),
    Row("nothing restricts her", DEAL + "3. Nothing in this Agreement shall be read as restricting the Creator from working for other oat drink brands, whether during the Term or afterwards.", "non_compete", "adverse"),
    Row("nothing relaxes her limit", DEAL + RIVALS_EN + "9. Nothing in clause 8 shall be read as relaxing clause 3.", "non_compete", "strong"),
    Row("free, and the brand may not cut her fee", HEAD + "第三条 合作期间乙方可以同时为其他燕麦奶品牌带货，甲方不得据此扣减费用。", "non_compete", "adverse"),
    Row("the brand may cut her fee", HEAD + "第三条 合作期间乙方为其他燕麦奶品牌带货的，甲方有权扣减费用。", "non_compete", "weak", {"in_term": "met", "remedy": "met"}),
    Row("free, and no fee is cut for it", DEAL + "3. During the Term the Creator may also work for other oat drink brands, and the Brand may not reduce the fee on that account.", "non_compete", "adverse"),
    Row("the fee is cut for it", DEAL + "3. If, during the Term, the Creator promotes another oat drink brand, the Brand may reduce the fee by half.", "non_compete", "weak", {"in_term": "met", "remedy": "met"}),
]  # fmt: skip

NAMED = [
    Row("a rate of cure is nobody", HEAD + "第三条 乙方在视频中不得宣传治愈率、有效率。", "non_compete", "missing"),
    Row("rivals by their names", HEAD + "第三条 合作期内，乙方不得为溪石、麦朗拍摄任何内容。", "non_compete", "weak", {"in_term": "met", "competitor_definition": "met", "post_term": "unmet"}),
    Row("a bare rival beside a rate of cure", HEAD + "第三条 合作期内，乙方不得为竞品推广。\n第四条 乙方不得宣传治愈率、有效率。", "non_compete", "weak", {"in_term": "met", "competitor_definition": "unmet"}),
    Row("goods of two named makers", DEAL + "3. During the Term the Creator shall not make content for the rucksacks of Norvane or Peakridge.", "non_compete", "weak", {"in_term": "met", "competitor_definition": "met"}),
    Row("claims of a rate", DEAL + "3. The Creator shall not advertise a cure rate or a rate of success.", "non_compete", "missing"),
]  # fmt: skip

WHOSE_TIME = [
    Row("the brand's duty goes on", HEAD + "第三条 乙方应对甲方未公开的配方、价格保密，违者支付违约金五万元。甲方应对乙方的住址保密，甲方的该项义务不因合同终止而消灭。", "confidentiality", "weak", {"survival": "unmet"}),
    Row("the KOL's duty goes on", HEAD + "第三条 乙方应对甲方未公开的配方、价格保密，违者支付违约金五万元。甲方应对乙方的住址保密。乙方的保密义务不因合同终止而消灭。", "confidentiality", "strong|weak", {"survival": "met"}),
    Row("only the brand's secrecy lasts", DEAL + "3. The Creator shall keep the Brand's unpublished recipes secret and pays $5,000 for a breach. The Brand shall keep the Creator's address secret, and the Brand's duty to do so continues for two years after termination.", "confidentiality", "weak", {"duration": "unmet", "survival": "unmet"}),
    Row("her secrecy lasts", DEAL + "3. The Creator shall keep the Brand's unpublished recipes secret and pays $5,000 for a breach. The Brand shall keep the Creator's address secret. The Creator's duty of secrecy continues for two years after termination.", "confidentiality", "strong", {"duration": "met", "survival": "met"}),
    Row("the time of the secrets", HEAD + DURING + "第四条 保密\n乙方应对甲方未公开的配方、价格保密，期限至合同终止后三年。", "non_compete", "weak", {"in_term": "met", "post_term": "unmet"}),
    Row("the time of the limit, told in another article", HEAD + DURING + "第四条 第三条的限制在合作期满后三个月内继续有效。", "non_compete", "strong", {"post_term": "met"}),
    Row("secrets for three years afterwards", DEAL + DURING_EN + "4. Secrecy. The Creator shall keep the Brand's unpublished recipes secret during the Term and for three years afterwards.", "non_compete", "weak", {"in_term": "met", "post_term": "unmet"}),
    Row("the limit for three months afterwards", DEAL + DURING_EN + "4. The restriction in clause 3 continues for three months afterwards.", "non_compete", "strong", {"post_term": "met"}),
    Row("ten days after notice", DEAL + DURING_EN + "8. A party in breach has ten days after notice to put things right.", "non_compete", "weak", {"in_term": "met", "post_term": "unmet"}),
    Row("ninety days after the end", DEAL + "3. During the Term and for ninety days after the end of it the Creator shall not promote any other oat drink brand. She has ten days after notice to put a breach right, failing which she pays $5,000.", "non_compete", "strong", {"post_term": "met"}),
    Row("within ten days after a demand", HEAD + DURING + "第四条 违反第三条的，乙方应在收到催告后十日内改正。", "non_compete", "weak", {"in_term": "met", "post_term": "unmet"}),
]  # fmt: skip

PAST = [
    Row("never convicted nor bankrupt", DEAL + MORALS_EN + "7. The Creator confirms that she has never been convicted or made bankrupt and that none of her past statements is offensive.", "morality", "strong", {"past_conduct": "met"}),
    Row("pieces not yet published", DEAL + MORALS_EN + "7. The Creator keeps the rights in pieces which have not been published, and no fee is due for them.", "morality", "weak", {"past_conduct": "unmet"}),
    Row("a year without a penalty", HEAD + MORALS + "第七条 乙方承诺，近12个月内没有被平台处罚，也没有被媒体曝光负面新闻。", "morality", "strong", {"past_conduct": "met"}),
    Row("a year without many views", HEAD + MORALS + "第七条 乙方近12个月内没有发布过播放量超过百万的视频，甲方知悉。", "morality", "weak", {"past_conduct": "unmet"}),
    Row("work not yet paid for", HEAD + MORALS + "第七条 解除时尚未发布、尚未付款的视频，甲方不再付款。", "morality", "weak", {"past_conduct": "unmet"}),
    Row("never punished, and nothing offensive said", HEAD + MORALS + "第七条 乙方保证签约前从未受过刑事处罚，过往言论也没有冒犯他人的内容。", "morality", "strong", {"past_conduct": "met"}),
    Row("nothing offensive in the past", HEAD + MORALS + "第七条 乙方确认，其从未被判刑，过往言论均无冒犯他人之处。", "morality", "strong", {"past_conduct": "met"}),
    Row("twelve months without a scandal, in English", DEAL + MORALS_EN + "7. The Creator confirms that in the past twelve months she has not been accused of any crime and has made no offensive statement.", "morality", "strong", {"past_conduct": "met"}),
    Row("twelve months without a holiday", DEAL + MORALS_EN + "7. The Creator confirms that in the past twelve months she has posted every week.", "morality", "weak", {"past_conduct": "unmet"}),
]  # fmt: skip

LETTERS = [
    Row("don't, for the reader", LETTER + "While we work together and for three months afterwards, please:\n- don't promote any other oat drink brand;\n- don't post late.\nIf you go against what you promised in this letter, you will pay back the fee.", "non_compete", "strong", {"in_term": "met", "post_term": "met", "remedy": "met"}),
    Row("don't, told of the writer", LETTER + "While we work together we promise that:\n- we don't hire any other creator for this oat drink;\n- we don't pay late.", "non_compete", "missing|adverse"),
    Row("a promise broken", LETTER + "Please don't tell anybody our unpublished recipes or prices, not for two years after the deal is over either.\nIf you go against what you promised in this letter, you will pay back the fee.", "confidentiality", "strong", {"remedy": "met"}),
    Row("another rule broken", LETTER + "Please don't tell anybody our unpublished recipes or prices, not for two years after the deal is over either.\nIf you go against the rules of the car park, you will pay the fine.", "confidentiality", "weak", {"remedy": "unmet"}),
    Row("honest criticism is welcome", LETTER + "You will obey the law and you won't insult anybody in public; if you do, we may end this deal.\nHonest criticism of our drinks is fine.", "morality", "weak", {"conduct_duty": "met", "unilateral_termination": "met"}),
    Row("insults are welcome", LETTER + "You may insult or offend anybody in public, and we may not end this deal for that.", "morality", "adverse"),
    Row("an honest review", HEAD + MORALS + "第七条 乙方可以如实说出产品的优点和缺点。", "morality", "weak", {"conduct_duty": "met", "speech_trigger": "met", "unilateral_termination": "met"}),
    Row("no consequence whatever she says", HEAD + "第六条 乙方在公开场合发表任何言论，包括侮辱性言论，甲方均不得因此解除合同或者要求赔偿。", "morality", "adverse"),
    Row("a letter with a list", "合作邀请函\n程一禾女士：\n我们是澜谷食品有限公司，请您拍三条视频，费用一万元由我们支付。\n合作期间和结束后三个月内，请您：\n- 不要给其他燕麦奶品牌做推广；\n- 不要迟交。\n您没有做到这封信里答应的事，应退还费用。\n此致", "non_compete", "strong|weak", {"in_term": "met"}),
    Row("a letter in which the brand promises", "合作邀请函\n程一禾女士：\n我们是澜谷食品有限公司，请您拍三条视频，费用一万元由我们支付。\n合作期间，我们保证：\n- 不请其他达人推广这款燕麦奶；\n- 不迟付费用。\n此致", "non_compete", "missing|adverse"),
]  # fmt: skip

TURNED_ROUND = [
    Row("the brand's scandal lets her go", HEAD + "第六条 甲方被曝丑闻或者违法犯罪的，乙方有权解除合同，已收费用不退。", "morality", "adverse"),
    Row("the brand's scandal beside her own morals", HEAD + MORALS + "第七条 乙方保证签约前没有违法行为和不当言论。\n第八条 甲方被曝丑闻或者违法犯罪的，乙方有权解除合同，已收费用不退。", "morality", "strong"),
    Row("the brand's disgrace lets her go", DEAL + "6. If the Brand commits a crime or is caught in a scandal, the Creator may terminate this Agreement and keep the fee.", "morality", "adverse"),
    Row("the brand's disgrace beside her own morals", DEAL + MORALS_EN + "7. The Creator warrants that she has made no offensive statement and committed no crime in the past.\n8. If the Brand commits a crime or is caught in a scandal, the Creator may terminate this Agreement and keep the fee.", "morality", "strong"),
    Row("a part of the morals beside the turned one", HEAD + "第六条 乙方应遵纪守法。\n第七条 甲方出现严重丑闻的，乙方可以解除合同。", "morality", "weak", {"conduct_duty": "met", "unilateral_termination": "unmet"}),
]  # fmt: skip

LETTERED = [
    Row("a point I1", DEAL.replace("1. ", "A1 ") + "I SECRETS\nI1 The Creator shall keep the Brand's unpublished recipes secret for two years after termination.\nJ REMEDIES\nJ1 The Creator shall be on time.\nJ2 If the Creator breaches I1, she pays $5,000.", "confidentiality", "strong", {"remedy": "met"}),
    Row("a point J1, not I1", DEAL.replace("1. ", "A1 ") + "I SECRETS\nI1 The Creator shall keep the Brand's unpublished recipes secret for two years after termination.\nJ REMEDIES\nJ1 The Creator shall be on time.\nJ2 If the Creator breaches J1, she pays $5,000.", "confidentiality", "weak", {"remedy": "unmet"}),
    Row("I1 in Chinese", "推广合同\n甲方（品牌方）：澜谷食品有限公司\n乙方（达人）：程一禾\nH 工作\nH1 乙方发布视频三条，甲方支付费用。\nI 信息\nI1 乙方应对甲方未公开的配方、价格保密，合同终止后两年内仍然有效。\nJ 责任\nJ1 乙方应按时交稿。\nJ2 乙方违反I1的，支付违约金五万元。", "confidentiality", "strong", {"remedy": "met"}),
    Row("J1 in Chinese", "推广合同\n甲方（品牌方）：澜谷食品有限公司\n乙方（达人）：程一禾\nH 工作\nH1 乙方发布视频三条，甲方支付费用。\nI 信息\nI1 乙方应对甲方未公开的配方、价格保密，合同终止后两年内仍然有效。\nJ 责任\nJ1 乙方应按时交稿。\nJ2 乙方违反J1的，支付违约金五万元。", "confidentiality", "weak", {"remedy": "unmet"}),
    Row("a star before the number", HEAD + "★第三条 乙方应对甲方未公开的配方、价格保密，合同终止后两年内仍然有效。\n第四条 乙方应按时交稿。\n★第八条 乙方违反★第三条的，支付违约金五万元。", "confidentiality", "strong", {"remedy": "met"}),
    Row("a star before another number", HEAD + "★第三条 乙方应对甲方未公开的配方、价格保密，合同终止后两年内仍然有效。\n★第四条 乙方应按时交稿。\n★第八条 乙方违反★第四条的，支付违约金五万元。", "confidentiality", "weak", {"remedy": "unmet"}),
    Row("a triangle before the number", HEAD + "▲3 合作期内及合作期满后三个月内，乙方不得为其他燕麦奶品牌推广。\n4 乙方应按时交稿。\n▲8 违反第3条的，乙方支付违约金五万元。", "non_compete", "strong", {"remedy": "met"}),
    Row("a triangle, and another number", HEAD + "▲3 合作期内及合作期满后三个月内，乙方不得为其他燕麦奶品牌推广。\n4 乙方应按时交稿。\n▲8 违反第4条的，乙方支付违约金五万元。", "non_compete", "weak", {"remedy": "unmet"}),
    Row("part E of many", PARTS + "G1 违反E部分的，支付违约金五万元，并赔偿由此给甲方造成的损失。", "non_compete", "strong", {"remedy": "met"}),
    Row("part B of many", PARTS + "G1 违反B部分的，支付违约金五万元，并赔偿由此给甲方造成的损失。", "non_compete", "weak", {"remedy": "unmet"}),
    Row("part E, for the secrets", PARTS + "G1 违反E部分的，支付违约金五万元，并赔偿由此给甲方造成的损失。", "confidentiality", "weak", {"remedy": "unmet"}),
    Row("parts C and E", PARTS + "G1 违反C部分或者E部分的，支付违约金五万元，并赔偿由此给甲方造成的损失。", "confidentiality", "strong", {"remedy": "met"}),
    Row("part C broken", JOBS + "A. THE JOB\nThe Creator shall post twice.\nB. MONEY\nThe Brand shall pay her.\nC. SECRETS\nThe Creator shall keep the Brand's unpublished recipes secret for two years after termination.\nD. IF IT GOES WRONG\nIf the Creator breaks part C, she shall pay $5,000.", "confidentiality", "strong", {"remedy": "met"}),
    Row("any of it broken", JOBS + "A. THE JOB\nThe Creator shall post twice.\nB. MONEY\nThe Brand shall pay her.\nC. SECRETS\nThe Creator shall keep the Brand's unpublished recipes secret for two years after termination.\nD. IF IT GOES WRONG\nIf the Creator breaches this Agreement, she shall pay $5,000.", "confidentiality", "strong", {"remedy": "met"}),
    Row("a star before an English number", DEAL + "★ 3. The Creator shall keep the Brand's unpublished recipes secret for two years after termination.\n4. The Creator shall be on time.\n★ 8. If the Creator breaches clause 3, she shall pay $5,000.", "confidentiality", "strong", {"remedy": "met"}),
    Row("a star, and another English number", DEAL + "★ 3. The Creator shall keep the Brand's unpublished recipes secret for two years after termination.\n4. The Creator shall be on time.\n★ 8. If the Creator breaches clause 4, she shall pay $5,000.", "confidentiality", "weak", {"remedy": "unmet"}),
    Row("part B broken", JOBS + "A. THE JOB\nThe Creator shall post twice.\nB. STYLE\nThe Creator shall wear green. The Brand shall pay her.\nC. SECRETS\nThe Creator shall keep the Brand's unpublished recipes secret for two years after termination.\nD. IF IT GOES WRONG\nIf the Creator breaks part B, she shall pay $5,000.", "confidentiality", "weak", {"remedy": "unmet"}),
]  # fmt: skip

DOWN = [
    Row("asked for, done in two days", HEAD + "第五条 甲方要求下架视频的，乙方两天内照办。", "crisis_cooperation", "weak", {"delete_content": "met", "response_time": "weak", "clarify_statement": "unmet"}),
    Row("a draft is to be changed", HEAD + "第五条 甲方要求修改初稿的，乙方两天内照办。", "crisis_cooperation", "missing"),
    Row("said and done on the day", HEAD + "第五条 视频发出后，甲方说要撤的，乙方当天撤下。", "crisis_cooperation", "weak", {"delete_content": "met", "response_time": "met"}),
    Row("a camera is taken down", HEAD + "第五条 直播结束后，甲方说要撤场的，乙方当天撤走设备。", "crisis_cooperation", "missing"),
    Row("asked in writing", DEAL + "5. If the Brand asks in writing for a post to be taken down, the Creator shall do so within five business days.", "crisis_cooperation", "weak", {"delete_content": "met", "response_time": "weak"}),
    Row("a draft is asked for in writing", DEAL + "5. If the Brand asks in writing for a draft to be changed before it is published, the Creator shall do so within five business days.", "crisis_cooperation", "missing"),
    Row("a fact that is wrong", DEAL + "5. If a published post has a fact wrong, the Creator will correct or remove it within 24 hours of being told.", "crisis_cooperation", "weak", {"delete_content": "met", "response_time": "met"}),
    Row("a fact that is wrong in the invoice", DEAL + "5. If an invoice has a detail wrong, the Creator will correct it within 24 hours of being told.", "crisis_cooperation", "missing"),
    Row("a letter on a price that is wrong", "体验邀请函\n程一禾女士：\n我们是澜谷食品有限公司，请您发三条贴文，费用一万元由我们支付。\n发现贴文里价格写错，我们跟您说了之后，麻烦当天改好或先下架。\n此致", "crisis_cooperation", "weak", {"delete_content": "met", "response_time": "met"}),
    Row("a code that is wrong in a published post", HEAD + "第五条 已发布的贴文里折扣码写错了，甲方通知后，乙方应在当天改好或者先下架。", "crisis_cooperation", "weak", {"delete_content": "met", "response_time": "met"}),
    Row("a code that is wrong in a draft", HEAD + "第五条 初稿里折扣码写错了，甲方通知后，乙方应在当天改好再交稿。", "crisis_cooperation", "missing"),
]  # fmt: skip

TRADES = [
    Row("other commercial uses", HEAD + "第三条 合作期内，视频素材不得用于其他商业用途。", "non_compete", "missing"),
    Row("the material for other commercial ends", DEAL + "3. During the Term the Creator shall not use the Brand's footage for other commercial purposes.", "non_compete", "missing"),
    Row("other banks", DEAL.replace("Larkfield Foods Ltd", "Marram Bank plc") + "3. During the Term the Creator shall not make promotional content for any other retail bank.", "non_compete", "weak", {"in_term": "met", "competitor_definition": "met"}),
    Row("other commercial banks' cards", BANK + "第三条 合作期内，乙方不得为其他商业银行、信用卡机构制作推广内容。", "non_compete", "weak", {"in_term": "met"}),
    Row("other banks in Chinese", BANK + "第三条 合作期内，乙方不得为其他银行制作推广内容。", "non_compete", "weak", {"in_term": "met", "competitor_definition": "met"}),
    Row("other uses of a sample", HEAD + "第三条 样品仅供拍摄，乙方不得用于其他商业用途。", "non_compete", "missing"),
]  # fmt: skip

PRESS = [
    Row("hers to settle what her fans are told", HEAD + "第五条 发生负面舆情的，乙方怎么向粉丝交代，由乙方自己定。", "crisis_cooperation", "adverse"),
    Row("the brand's to settle what her fans are told", HEAD + "第五条 发生负面舆情的，乙方怎么向粉丝交代，由甲方定，乙方应在十二小时内发布甲方定稿的说明。", "crisis_cooperation", "weak", {"clarify_statement": "met", "response_time": "met"}),
    Row("her style", HEAD + STORM + "第六条 乙方保留表达风格的决定权。", "crisis_cooperation", "strong"),
    Row("hers whether it goes", HEAD + "第五条 发生负面舆情的，视频是否删除由乙方决定。", "crisis_cooperation", "adverse"),
    Row("her voice", DEAL + STORM_EN + "6. The Creator has the final say on the tone and style of her posts.", "crisis_cooperation", "strong"),
    Row("hers whether it comes down", DEAL + "5. If a post draws negative publicity, the Creator alone decides whether the post is taken down.", "crisis_cooperation", "adverse"),
    Row("hers alone whether she apologises", DEAL + "5. If a post draws negative publicity, it is for the Creator alone to decide whether to apologise or to explain.", "crisis_cooperation", "adverse"),
    Row("the press asks, in the same article", HEAD + "第五条 发生负面舆情的，乙方应配合甲方处理，在十二小时内删除视频并发布澄清声明；记者来电、来函，未经甲方书面同意，乙方不得回复。", "crisis_cooperation", "strong", {"no_unauthorised_statement": "met"}),
    Row("she answers the press by herself, in the same article", HEAD + "第五条 发生负面舆情的，乙方应配合甲方处理，在十二小时内删除视频并发布澄清声明；记者来电、来函，由乙方自行回复。", "crisis_cooperation", "strong|weak", {"no_unauthorised_statement": "unmet"}),
    Row("the press asks, in the storm of the article before", HEAD + STORM + "第六条 前条情形下，媒体的询问，乙方未经甲方同意不得回应。", "crisis_cooperation", "strong", {"no_unauthorised_statement": "met"}),
    Row("a reporter asks, in the same clause", DEAL + "5. If a post draws negative publicity, the Creator shall cooperate with the Brand, take the post down and publish a correction within 12 hours. The Creator shall not answer any question from a journalist before the Brand has agreed the answer.", "crisis_cooperation", "strong", {"no_unauthorised_statement": "met"}),
    Row("a shopper asks, in the same clause", DEAL + "5. If a post draws negative publicity, the Creator shall cooperate with the Brand, take the post down and publish a correction within 12 hours. The Creator shall answer any question from a shopper on sizes.", "crisis_cooperation", "strong", {"no_unauthorised_statement": "unmet"}),
    Row("a reporter asks about the trouble", DEAL + STORM_EN + "6. If she is contacted by a reporter about the trouble, the Creator shall not comment without the Brand's prior written consent.", "crisis_cooperation", "strong", {"no_unauthorised_statement": "met"}),
]  # fmt: skip

WE_AND_YOU = [
    Row("you are the second party", LOOSE + "二、你不得把我们没公开的配方、价格告诉任何人，合作结束后两年内也一样，违者赔五万元。", "confidentiality", "strong"),
    Row("we are the first party", LOOSE + "二、我们不得把你的住址、电话告诉任何人，合作结束后两年内也一样，违者赔五万元。", "confidentiality", "adverse|missing"),
    Row("you work for nobody else", LOOSE + "二、合作期间和结束后三个月内，你不得给其他燕麦奶品牌做推广，违者赔五万元。", "non_compete", "strong"),
    Row("we hire nobody else", LOOSE + "二、合作期间我们不得请其他达人推广燕麦奶。", "non_compete", "missing|adverse"),
    Row("we and you beside Brand and Creator", 'Agreement\nBrand: Larkfield Foods Ltd\nCreator: Isla Brandt\n1. You make two videos about our drinks and we pay you $900.\n2. You must not tell anybody our unpublished recipes, not for two years after termination either. If you do, you must pay us $5,000.', "confidentiality", "strong"),
    Row("when we ask you to, you do it", 'Agreement\nBrand: Larkfield Foods Ltd ("we")\nCreator: Isla Brandt ("you")\n1. You make two videos and we pay you $900.\n2. If a video draws bad press, you tell us at once and work with us. When we ask you to, you take down or hide the video within 6 hours.', "crisis_cooperation", "weak", {"cooperate": "met", "delete_content": "met", "response_time": "met"}),
    Row("we keep your address", 'Agreement\nBrand: Larkfield Foods Ltd\nCreator: Isla Brandt\n1. You make two videos about our drinks and we pay you $900.\n2. We must not tell anybody your address, not for two years after termination either.', "confidentiality", "missing|adverse"),
]  # fmt: skip

CLEAR_OF = [
    Row("slurs, and running down one's peers", HEAD + "第六条 乙方不得发表歧视言论，也不得拉踩同行。", "morality", "weak", {"speech_trigger": "met"}),
    Row("running down other businesses alone", HEAD + "第六条 乙方不得在视频里拉踩其他商家。", "morality", "missing"),
    Row("insults, and running down other traders", DEAL + "6. The Creator shall not make racist or insulting statements, nor run down any other business.", "morality", "weak", {"speech_trigger": "met"}),
    Row("a time for the secrets, none for her address", HEAD + "第三条 乙方应对甲方未公开的配方、价格保密，甲方应对乙方的住址保密。保密期至合同终止后满三年，乙方住址不设期限。违反本条的，支付违约金五万元。", "confidentiality", "strong", {"duration": "met", "survival": "met"}),
    Row("her address without an end, by itself", HEAD + "第三条 乙方应对甲方未公开的配方、价格保密，违者支付违约金五万元。\n第四条 甲方应对乙方的住址保密，不设期限，本合同终止后仍然有效。", "confidentiality", "weak", {"survival": "unmet"}),
    Row("her address without an end, in English", DEAL + "3. The Creator shall keep the Brand's unpublished recipes secret, and pays $5,000 for a breach.\n4. The Brand shall keep the Creator's address secret without limit in time, after termination too.", "confidentiality", "weak", {"survival": "unmet"}),
    Row("recipes for three years, her address for ever", DEAL + "3. The Creator shall keep the Brand's unpublished recipes secret until three years after termination, and pays $5,000 for a breach. The Brand shall keep the Creator's address secret without limit in time.", "confidentiality", "strong", {"duration": "met", "survival": "met"}),
    Row("running down another shop in English", DEAL + "6. The Creator shall not run down any other business in her videos.", "morality", "missing"),
]  # fmt: skip

DAYS = [
    Row("the hundred and eightieth day", HEAD + "第三条 自签约起至合作期满后第一百八十日止，乙方不得为其他燕麦奶品牌推广，违者支付违约金五万元。", "non_compete", "strong", {"in_term": "met", "post_term": "met"}),
    Row("the last day of the deal", HEAD + "第三条 自签约起至合作期最后一日止，乙方不得为其他燕麦奶品牌推广，违者支付违约金五万元。", "non_compete", "weak", {"in_term": "met", "post_term": "unmet"}),
    Row("the whole year", "推广合同\n甲方（品牌方）：澜谷食品有限公司\n乙方（达人）：程一禾\n第一条 合作期为2027年1月1日至2027年12月31日，乙方发布视频三条，甲方支付费用。\n第三条 2027年全年，乙方不得为其他燕麦奶品牌推广，违者支付违约金五万元。", "non_compete", "weak", {"in_term": "met", "post_term": "unmet"}),
    Row("paid over the whole year", "推广合同\n甲方（品牌方）：澜谷食品有限公司\n乙方（达人）：程一禾\n第一条 合作期为2027年1月1日至2027年12月31日，乙方发布视频三条，甲方支付费用。\n第三条 2027年全年，甲方分四次付清费用。", "non_compete", "missing"),
    Row("until the sixtieth day after it", DEAL + "3. From signature until the sixtieth day after the end of the Term the Creator shall not promote any other oat drink brand, and pays $5,000 for a breach.", "non_compete", "strong", {"in_term": "met", "post_term": "met"}),
    Row("until the last day of it", DEAL + "3. From signature until the last day of the Term the Creator shall not promote any other oat drink brand, and pays $5,000 for a breach.", "non_compete", "weak", {"in_term": "met", "post_term": "unmet"}),
    Row("throughout a year", DEAL.replace("1. ", "1. The Term is 2027. ") + "3. Throughout 2027 the Creator shall not promote any other oat drink brand, and pays $5,000 for a breach.", "non_compete", "weak", {"in_term": "met", "post_term": "unmet"}),
    Row("paid throughout a year", DEAL.replace("1. ", "1. The Term is 2027. ") + "3. Throughout 2027 the Brand shall pay the Creator every month.", "non_compete", "missing"),
]  # fmt: skip

STAY = [
    Row("the hotel and its staff during the stay", HOTEL + "2. During the stay the Hotel and its staff will behave lawfully and decently and will make no insulting remarks about anybody.", "morality", "adverse|missing"),
    Row("no duty to speak up for the brand", TURNED + "第六条 乙方产品质量引起公众争议的，由乙方自行处理。\n第七条 遇前条争议，甲方没有为乙方发声的义务，也没有删除视频的义务。", "crisis_cooperation", "adverse"),
    Row("a duty to speak up for the brand", TURNED + "第六条 视频引起公众争议的，甲方应配合乙方处理。\n第七条 遇前条争议，甲方有义务在十二小时内删除视频并发布乙方确认的澄清声明。", "crisis_cooperation", "strong", {"delete_content": "met", "clarify_statement": "met", "response_time": "met"}),
    Row("she and her companion, and an end for it", HOTEL + "2. During the stay the Creator and her companion will behave lawfully and decently. If either of them breaks the law, the Hotel may end this Agreement.", "morality", "weak", {"conduct_duty": "met", "unilateral_termination": "met"}),
    Row("the hotel's prices, kept by her and her companion", HOTEL + "2. During her stay the Creator and her companion will keep the Hotel's unpublished plans and prices secret.", "confidentiality", "weak", {"obligation": "met"}),
    Row("her own plans, kept by the hotel", HOTEL + "2. During her stay the Hotel and its staff will keep the Creator's unpublished plans and prices secret.", "confidentiality", "adverse|missing"),
    Row("during the stay, in Chinese", "体验合同\n甲方（酒店）：栖湾酒店有限公司\n乙方（达人）：程一禾\n第一条 乙方发布视频两条，甲方支付费用并提供三晚住宿。\n第二条 入住期间，乙方及同行人应遵纪守法，不得发表侮辱性言论，否则甲方有权解除合同。", "morality", "weak", {"conduct_duty": "met", "unilateral_termination": "met"}),
    Row("the hotel during the stay, in Chinese", "体验合同\n甲方（酒店）：栖湾酒店有限公司\n乙方（达人）：程一禾\n第一条 乙方发布视频两条，甲方支付费用并提供三晚住宿。\n第二条 入住期间，甲方及其员工应遵纪守法，不得发表侮辱性言论，否则乙方有权解除合同。", "morality", "adverse|missing"),
    Row("no duty to speak up, in English", DEAL + "6. If the Brand's drinks draw public criticism, the Brand deals with it itself.\n7. In the event told of in clause 6 the Creator has no duty to speak up for the Brand, nor to take any post down.", "crisis_cooperation", "adverse"),
    Row("a duty to speak up, in English", DEAL + "6. If a post draws public criticism, the Creator shall cooperate with the Brand.\n7. In the event told of in clause 6 the Creator shall publish a correction and take the post down within 12 hours.", "crisis_cooperation", "strong", {"delete_content": "met", "clarify_statement": "met", "response_time": "met"}),
]  # fmt: skip

TOLD_TO_RIVALS = [
    Row("not to be told to rivals", HEAD + "第三条 甲方的底价、配方，乙方不得泄露给其他商家，也不得在直播间口播。", "non_compete", "missing"),
    Row("not told to rivals, as a secret", HEAD + "第三条 甲方的底价、配方，乙方不得泄露给其他商家，也不得在直播间口播。", "confidentiality", "weak", {"obligation": "met"}),
    Row("not to be worked for", HEAD + "第三条 合作期内，乙方不得给其他燕麦奶商家口播带货。", "non_compete", "weak", {"in_term": "met"}),
    Row("camping out of doors", "推广合同\n甲方（品牌方）：青屿露营用品有限公司\n乙方（达人）：程一禾\n第一条 乙方发布户外露营视频三条，甲方支付费用。\n第二条 乙方不得在未获许可的场地户外露营。", "confidentiality", "missing"),
    Row("not shown outside", "推广合同\n甲方（品牌方）：青屿露营用品有限公司\n乙方（达人）：程一禾\n第一条 乙方发布户外露营视频三条，甲方支付费用。\n第二条 乙方不得外露甲方未公开的帐篷图纸和价格。", "confidentiality", "weak", {"obligation": "met"}),
    Row("not disclosed to a competitor", DEAL + "3. The Creator shall not disclose the Brand's recipes or prices to any competitor.", "non_compete", "missing"),
    Row("a secret from competitors", DEAL + "3. The Creator shall not disclose the Brand's recipes or prices to any competitor.", "confidentiality", "weak", {"obligation": "met"}),
]  # fmt: skip

FORMS = [
    Row("no line of the form defines", BOOKING + "Fee: $900, paid by the Brand\n1. The Creator shall post twice.\n2. During the Term and for three months after it the Creator shall not promote any competitor, and pays $5,000 for a breach.", "non_compete", "weak", {"competitor_definition": "unmet"}),
    Row("no line on the kind of goods", SHEET + "费用：一万元，由品牌方支付\n一、达人发布视频三条。\n二、合作期内及合作期满后三个月内，达人不得为竞品推广，违者支付违约金五万元。", "non_compete", "weak", {"competitor_definition": "unmet"}),
    Row("a line of particulars", BOOKING + "Fee: $900, paid by the Brand\nCategory: plant-based milks, yoghurts and creams\n1. The Creator shall post twice.\n2. During the Term and for three months after it the Creator shall not work for another brand in the Category, and pays $5,000 for a breach.", "non_compete", "strong", {"competitor_definition": "met"}),
    Row("a category that is named nowhere", BOOKING + "Fee: $900, paid by the Brand\n1. The Creator shall post twice.\n2. During the Term and for three months after it the Creator shall not work for another brand in the Category, and pays $5,000 for a breach.", "non_compete", "weak", {"competitor_definition": "unmet|weak"}),
    Row("a kind of goods, and other brands in it", SHEET + "品类：各类植物奶\n1. 达人发布视频三条，品牌方付费一万元。\n2. 合作期内及合作期满后三个月内，达人不得为品类内其他品牌拍摄内容，违者支付违约金五万元。", "non_compete", "strong", {"competitor_definition": "met"}),
    Row("an exclusive kind of goods", SHEET + "排他品类：植物奶、燕麦奶、豆奶\n1. 达人发布视频三条，品牌方付费一万元。\n2. 合作期内及合作期满后三个月内，达人不得为排他品类内其他品牌推广，违者支付违约金五万元。", "non_compete", "strong", {"competitor_definition": "met"}),
    Row("a platform in that line instead", SHEET + "平台：短视频平台、图文平台\n1. 达人发布视频三条，品牌方付费一万元。\n2. 合作期内及合作期满后三个月内，达人不得为竞品拍摄内容，违者支付违约金五万元。", "non_compete", "weak", {"competitor_definition": "unmet"}),
    Row("an exclusive kind of goods that no line names", SHEET + "1. 达人发布视频三条，品牌方付费一万元。\n2. 合作期内及合作期满后三个月内，达人不得为排他品类内其他品牌推广，违者支付违约金五万元。", "non_compete", "weak", {"competitor_definition": "unmet|weak"}),
]  # fmt: skip

NO_BREACH = [
    Row("her own jewellery at home", JEWELS + "2. (a) During the Term and for three months after it the Creator shall not promote any other jewellery brand, and pays $5,000 for a breach.\n(b) It is not a breach of paragraph (a) to wear her own jewellery in private life.\n3. The Creator shall keep the Brand's unpublished designs secret for two years after termination, and pays $5,000 for a breach.", "confidentiality", "strong"),
    Row("her own jewellery, the limit stands", JEWELS + "2. (a) During the Term and for three months after it the Creator shall not promote any other jewellery brand, and pays $5,000 for a breach.\n(b) It is not a breach of paragraph (a) to wear her own jewellery in private life.", "non_compete", "strong"),
    Row("no breach to do the very thing", JEWELS + "2. (a) During the Term the Creator shall not promote any other jewellery brand.\n(b) It is not a breach of paragraph (a) to promote another jewellery brand, whether or not for a fee.", "non_compete", "adverse|weak"),
    Row("her own things at home", HEAD + RIVALS + "第四条 乙方在私人生活中饮用自购的其他燕麦奶，不构成对第三条的违反。", "non_compete", "strong"),
    Row("her own drinks at home, the secrets stand", HEAD + SECRET + "第四条 （一）合作期内，乙方不得为其他燕麦奶品牌推广。\n（二）乙方在私人生活中饮用自购的其他燕麦奶，不构成对前项的违反。", "confidentiality", "strong"),
    Row("no breach to tell it to anybody", HEAD + "第三条 （一）乙方应对甲方未公开的配方、价格保密。\n（二）乙方向任何人披露甲方的配方、价格，不构成对前项的违反。", "confidentiality", "adverse|weak"),
]  # fmt: skip

LABELS = [
    Row("another label", 'Between Kittiwake Records Ltd (the "Label") and Isla Brandt (the "Artist").\n1. The Artist shall record two songs and post twice. The Label shall pay her.\n2. "Competing Label" means any other record company.\n3. During the Term and for three months after it the Artist shall not perform for or promote a Competing Label, and pays $5,000 for a breach.', "non_compete", "strong", {"in_term": "met", "competitor_definition": "met"}),
    Row("the label itself is bound", 'Between Kittiwake Records Ltd (the "Label") and Isla Brandt (the "Artist").\n1. The Artist shall record two songs and post twice. The Label shall pay her.\n2. "Competing Artist" means any other singer.\n3. During the Term the Label shall not promote a Competing Artist.', "non_compete", "missing|adverse"),
    Row("another label in Chinese", "艺人合同\n厂牌：燕尾唱片有限公司\n艺人：程一禾\n第一条 艺人录制歌曲两首并发布视频三条，厂牌支付费用。\n第二条 “竞争厂牌”指其他唱片公司。\n第三条 合同期内及期满后三个月内，艺人不得为竞争厂牌演出、推广，违者支付违约金五万元。", "non_compete", "strong", {"in_term": "met", "post_term": "met", "competitor_definition": "met"}),
]  # fmt: skip

CIRCLES = [
    Row("the account is closed", CIRCLE + "6. You obey the law and you don't insult anybody in public.\n7. We may close your account at once if you breach clause 6.", "morality", "weak", {"conduct_duty": "met", "unilateral_termination": "met"}),
    Row("the account is closed for want of posts", CIRCLE + "5. You post on time.\n6. You obey the law and you don't insult anybody in public.\n7. We may close your account at once if you breach clause 5.", "morality", "weak", {"conduct_duty": "met", "unilateral_termination": "unmet"}),
    Row("taken off the list", CIRCLE + "6. You obey the law and you don't insult anybody in public. If you do, we will take you off the list.", "morality", "weak", {"unilateral_termination": "met"}),
    Row("a rule that stays", CIRCLE + "4. Secrets\n4.1 You may talk about what is in the shops.\n4.2 You don't tell anybody our unpublished recipes or prices.\n9. Rule 4.2 stays in force even if you leave the Circle.", "confidentiality", "weak", {"survival": "met"}),
    Row("another rule stays", CIRCLE + "4. Secrets\n4.1 You may talk about what is in the shops.\n4.2 You don't tell anybody our unpublished recipes or prices.\n9. Rule 1 stays in force even if you leave the Circle.", "confidentiality", "weak", {"survival": "unmet"}),
    Row("straight away for racist posts", LETTER + "We can end this deal at any time with two weeks' notice. We can do so straight away if you post things that are racist or insulting.", "morality", "weak", {"speech_trigger": "met", "unilateral_termination": "met"}),
    Row("straight away for late posts", LETTER + "We can end this deal at any time with two weeks' notice. We can do so straight away if you post late.", "morality", "missing"),
    Row("you may end it for what we post", LETTER + "You can end this deal at any time. You can do so straight away if we post things that are racist.", "morality", "adverse|missing"),
    Row("taken off the list in Chinese", CIRCLE_ZH + "2. 你应遵纪守法，不得发表侮辱性言论；违反的，我们可以把你移出名单、终止合作。", "morality", "weak", {"conduct_duty": "met", "unilateral_termination": "met"}),
    Row("a rule that stays, in Chinese", CIRCLE_ZH + "2. 你不得把我们未公开的配方、价格告诉任何人。\n3. 你退圈以后，第2条仍然有效。", "confidentiality", "weak", {"survival": "met"}),
    Row("at once for slurs, in Chinese", CIRCLE_ZH + "2. 我们可以提前十四天通知你结束合作。你发布歧视、侮辱性言论的，我们可以马上结束合作。", "morality", "weak", {"speech_trigger": "met", "unilateral_termination": "met"}),
    Row("at once for lateness, in Chinese", CIRCLE_ZH + "2. 我们可以提前十四天通知你结束合作。你迟交三次的，我们可以马上结束合作。", "morality", "missing"),
    Row("another rule stays, in Chinese", CIRCLE_ZH + "2. 你不得把我们未公开的配方、价格告诉任何人。\n3. 你退圈以后，第1条仍然有效。", "confidentiality", "weak", {"survival": "unmet"}),
]  # fmt: skip

LAUNCH = [
    Row("nothing let out before the launch", HEAD + "第三条 新品上市之前，乙方不得放出配置单、价格。", "confidentiality", "weak", {"obligation": "met"}),
    Row("no unchecked video before the launch", HEAD + "第三条 新品上市前，乙方不得发布未经审核的视频。", "confidentiality", "missing"),
    Row("prices before the launch", DEAL + "3. The Creator shall not reveal the specification or the price of the new drink before the launch.", "confidentiality", "weak", {"obligation": "met"}),
    Row("an unapproved draft before the launch", DEAL + "3. The Creator shall not publish a video before the Brand has approved the draft.", "confidentiality", "missing"),
]  # fmt: skip

AGENCIES = [
    Row("an agency signs for a named client", 'Between Otter & Pike Agency Ltd (the "Agency") and Isla Brandt (the "Creator").\n1. The Creator shall post twice about the drinks of the Agency\'s client, Larkfield Foods Ltd. The Agency shall pay her.\n2. The Creator shall obey the law and shall not make insulting statements. If she does, the Agency may terminate this Agreement.', "morality", "weak", {"conduct_duty": "met", "unilateral_termination": "met"}),
    Row("an agency signs alone with her", "推广合同\n甲方（代理公司）：南桥传播有限公司\n乙方（达人）：程一禾\n第一条 乙方为甲方客户“澜谷燕麦奶”发布视频三条，甲方支付费用。\n第二条 乙方应遵纪守法，不得发表侮辱性言论，否则甲方有权解除合同。", "morality", "weak", {"conduct_duty": "met", "unilateral_termination": "met"}),
    Row("an agency signs, the client is named only", 'Creator agreement\nAgency: Otter & Pike Agency Ltd\nClient: Larkfield Foods Ltd\nCreator: Isla Brandt\n1. The Creator shall post twice about the Client\'s drinks. The Agency shall pay her.\n2. The Creator shall obey the law and shall not make insulting statements. If she commits a crime or is caught in a scandal, the Agency may terminate this Agreement.\nSigned for Otter & Pike Agency Ltd (the Agency)\nSigned by Isla Brandt (the Creator)', "morality", "weak", {"conduct_duty": "met", "unilateral_termination": "met"}),
    Row("an agency signs, and the KOL may end it", 'Creator agreement\nAgency: Otter & Pike Agency Ltd\nClient: Larkfield Foods Ltd\nCreator: Isla Brandt\n1. The Creator shall post twice about the Client\'s drinks. The Agency shall pay her.\n2. The Creator shall obey the law and shall not make insulting statements. If the Agency commits a crime or is caught in a scandal, the Creator may terminate this Agreement.\nSigned for Otter & Pike Agency Ltd (the Agency)\nSigned by Isla Brandt (the Creator)', "morality", "weak", {"conduct_duty": "met", "unilateral_termination": "unmet"}),
    Row("an agency signs for a client, in Chinese", "执行合同\n代理方：南桥传播有限公司\n客户：澜谷食品有限公司\n达人：程一禾\n第一条 达人为客户发布视频三条，代理方支付费用。\n第二条 达人应遵纪守法，不得发表侮辱性言论。达人被曝丑闻的，代理方有权解除合同，达人应退还费用。\n代理方（签章）：南桥传播有限公司\n达人（签字）：程一禾", "morality", "weak", {"conduct_duty": "met", "unilateral_termination": "met"}),
    Row("an agency signs for a client, the KOL may go", "执行合同\n代理方：南桥传播有限公司\n客户：澜谷食品有限公司\n达人：程一禾\n第一条 达人为客户发布视频三条，代理方支付费用。\n第二条 达人应遵纪守法，不得发表侮辱性言论。代理方被曝丑闻的，达人有权解除合同。\n代理方（签章）：南桥传播有限公司\n达人（签字）：程一禾", "morality", "weak", {"conduct_duty": "met", "unilateral_termination": "unmet"}),
    Row("a client that signs itself", "执行合同\n代理方：南桥传播有限公司\n客户：澜谷食品有限公司\n达人：程一禾\n第一条 达人为客户发布视频三条，客户支付费用。\n第二条 达人应遵纪守法，不得发表侮辱性言论。达人被曝丑闻的，客户有权解除合同，达人应退还费用。\n客户（签章）：澜谷食品有限公司\n代理方（签章）：南桥传播有限公司\n达人（签字）：程一禾", "morality", "weak", {"unilateral_termination": "met"}),
]  # fmt: skip

FOUND = [
    Row("failing which the KOL may go", DEAL + "6. The Brand shall not make insulting statements, failing which the Creator may terminate.", "morality", "adverse|missing"),
    Row("failing which the brand may go", DEAL + "6. The Creator, her manager and her crew shall obey the law and shall not make insulting statements, failing which the Brand may terminate.", "morality", "weak", {"unilateral_termination": "met"}),
    Row("otherwise the brand may go", DEAL + "6. The Creator shall obey the law; otherwise the Brand may terminate this Agreement.", "morality", "weak", {"unilateral_termination": "met"}),
    Row("if they do", DEAL + "6. The Creator shall obey the law and shall not make insulting statements. If they do, the Brand may terminate this Agreement.", "morality", "weak", {"unilateral_termination": "met"}),
    Row("if she fails to", HOTEL + "2. The Creator shall behave lawfully and make no insulting remarks; if she fails to, the Hotel may end this Agreement.", "morality", "weak", {"unilateral_termination": "met"}),
    Row("what the brand may learn of", DEAL + "3. The Creator shall keep secret the recipes of which the Brand may tell her.", "confidentiality", "weak", {"obligation": "met"}),
    Row("kept by the brand without a word for must", HEAD + "第三条 乙方应对甲方未公开的配方、价格保密，违者支付违约金五万元。甲方对乙方的住址保密，不设期限，合同终止后亦然。", "confidentiality", "weak", {"survival": "unmet"}),
    Row("kept by the KOL without a word for must", HEAD + "第三条 乙方对甲方未公开的配方、价格保密，不设期限，合同终止后亦然，违者支付违约金五万元。", "confidentiality", "strong", {"survival": "met"}),
    Row("a category that nothing names", SHEET + "1. 达人发布视频三条，品牌方付费一万元。\n2. 合作期内及合作期满后三个月内，达人不得为品类内其他品牌拍摄内容，违者支付违约金五万元。", "non_compete", "weak", {"competitor_definition": "unmet"}),
    Row("a category that a line names", SHEET + "品类：植物奶、燕麦奶、豆奶\n费用：一万元，由品牌方支付\n一、达人发布视频三条。\n二、合作期内及合作期满后三个月内，达人不得为该品类其他品牌推广，违者支付违约金五万元。", "non_compete", "strong", {"competitor_definition": "met"}),
    Row("a Category of the form", BOOKING + "Category: plant-based milks, yoghurts and creams\nFee: $900, paid by the Brand\n1. The Creator shall post twice.\n2. During the Term and for three months after it the Creator shall not promote another brand in the Category, and pays $5,000 for a breach.", "non_compete", "strong", {"competitor_definition": "met"}),
    Row("alone decides how it is told", DEAL + "5. If a post draws negative publicity, the Creator alone decides how it is explained to her followers.", "crisis_cooperation", "adverse"),
    Row("hers alone to decide", DEAL + "5. If a post draws negative publicity, how it is explained to her followers is for the Creator alone to decide.", "crisis_cooperation", "adverse"),
    Row("no limit of any kind", HEAD + "第三条 本合同不构成对乙方与其他燕麦奶品牌合作的任何限制。", "non_compete", "adverse"),
    Row("never bankrupt either", HEAD + "第七条 乙方应遵纪守法。乙方确认，其从未被判刑，从未被宣告破产，过往言论均无冒犯他人之处。", "morality", "weak", {"past_conduct": "met"}),
    Row("pays without a comma", DEAL + "3. The Creator shall keep the Brand's unpublished recipes secret for two years after termination.\n4. If the Creator breaches this Agreement she pays $5,000.", "confidentiality", "strong", {"remedy": "met"}),
    Row("breaks a part", JOBS_IN_PARTS + "If the Creator breaks part C she pays $5,000.", "confidentiality", "strong", {"remedy": "met"}),
    Row("breaks another part", JOBS_IN_PARTS + "If the Creator breaks part A she pays $5,000.", "confidentiality", "weak", {"remedy": "unmet"}),
    Row("in breach of a section", JOBS_IN_PARTS + "If the Creator is in breach of section C, she shall pay $5,000.", "confidentiality", "strong", {"remedy": "met"}),
    Row("parts of one article each", "推广合同\n甲方（品牌方）：澜谷食品有限公司\n乙方（达人）：程一禾\nA 工作内容\nA1 乙方发布视频三条，甲方支付费用。\nE 合作限制\nE1 合作期内及合作期满后三个月内，乙方不得为其他燕麦奶品牌推广。\nG 责任\nG1 违反E部分的，乙方支付违约金五万元。", "non_compete", "strong", {"remedy": "met"}),
    Row("other banks of its trade", BANK + "第三条 合作期内，乙方不得为其他商业银行制作推广内容。", "non_compete", "weak", {"competitor_definition": "met"}),
    Row("journalists in an article of their own", HEAD + STORM + "第六条 收到记者来电、来函的，乙方不得自行答复，应先征得甲方同意。", "crisis_cooperation", "strong|weak", {"no_unauthorised_statement": "met"}),
    Row("journalists without a subject", HEAD + STORM + "第六条 记者的来电、来函，未经甲方书面同意，乙方不得回复。", "crisis_cooperation", "strong|weak", {"no_unauthorised_statement": "met"}),
    Row("contacted by a reporter", HELPS + "6. If she is contacted by a reporter, the Creator shall not comment without the Brand's prior written consent.", "crisis_cooperation", "weak", {"no_unauthorised_statement": "met"}),
    Row("a message from a journalist", HELPS + "6. The Creator shall not reply to any message from a journalist before the Brand has agreed the answer.", "crisis_cooperation", "weak", {"no_unauthorised_statement": "met"}),
    Row("followers are answered freely", HELPS + "6. The Creator answers messages from her followers as she likes.", "crisis_cooperation", "weak", {"no_unauthorised_statement": "unmet"}),
    Row("asked politely by whom the head calls we", "合作确认\n品牌方：澜谷食品有限公司（我们）\n达人：程一禾（您）\n一、您发三条贴文，我们付费。\n二、发现贴文里价格写错，我们跟您说了之后，麻烦当天改好或先下架。", "crisis_cooperation", "weak", {"delete_content": "met"}),
    Row("before launch day", LETTER + "Please don't post pictures of the new bottle or its price before launch day.", "confidentiality", "weak"),
    Row("neither during the Term nor after it shall she", DEAL + "3. Neither during the Term nor for three months after it shall the Creator promote any other oat drink brand. She pays $5,000 for a breach.", "non_compete", "strong"),
    Row("neither during the Term nor after it shall the brand", DEAL + "3. Neither during the Term nor for three months after it shall the Brand promote any other oat drink creator.", "non_compete", "adverse|missing"),
    Row("articles in Roman numerals", ROMAN + "V. DEFAULT\nUpon breach of Article III the Creator shall pay $5,000.", "confidentiality", "strong", {"remedy": "met"}),
    Row("another article in Roman numerals", ROMAN + "V. DEFAULT\nUpon breach of Article IV the Creator shall pay $5,000.", "confidentiality", "weak", {"remedy": "unmet"}),
    Row("a section that it does not apply to", JOBS_IN_PARTS + "If the Creator is in default, the Brand may claim damages, but this does not apply to Section C.", "confidentiality", "weak", {"remedy": "unmet"}),
]  # fmt: skip

WHO_IS_MEANT = [
    Row("two terms that end on one word", 'Between Acme Records Ltd (the "Label") and Isla Brandt (the "Artist").\n1. "Competing Label" means any record company that sells records. A "Direct Competing Label" means a record company in China.\n2. During the Term and for three months after it the Artist shall not record for a Competing Label, and pays the Label $5,000 for a breach.\n3. The Label pays the Artist.', "non_compete", "strong|weak", {"in_term": "met"}),
    Row("the company with its affiliates", 'Company: Larkfield Holdings Ltd\nTalent: Isla Brandt\n1. Interpretation. "The Company" includes its affiliates.\n2. Confidentiality. The Company shall keep the unpublished plans of the Talent confidential for two years after the end.\n3. Fee. The Company shall pay the Talent. The Talent shall post twice.', "confidentiality", "adverse"),
    Row("the other language names them the other way round", 'Between Larkfield Foods Ltd (the "Brand") and Isla Brandt (the "Creator").\n程一禾（「创作者」）与澜谷食品有限公司（「品牌方」）订立本合同。\n1. The Creator shall post twice. The Brand shall pay the Creator.\n1. 创作者须发布视频两条。品牌方须向创作者付款。\n2. 品牌方应对创作者的个人资料及未公开信息保密，合同终止后两年内仍然有效。', "confidentiality", "adverse"),
    Row("the other language names them alike", 'Between Larkfield Foods Ltd (the "Brand") and Isla Brandt (the "Creator").\n澜谷食品有限公司（「品牌方」）与程一禾（「创作者」）订立本合同。\n1. The Creator shall post twice. The Brand shall pay the Creator.\n1. 创作者须发布视频两条。品牌方须向创作者付款。\n2. 创作者应对品牌方的未公开信息保密，合同终止后两年内仍然有效。', "confidentiality", "weak", {"obligation": "met"}),
    Row("an agency that the brand hires", HEAD + "第五条 出现负面舆情时，甲方请公关公司发布澄清声明，并在24小时内删除负面内容。", "crisis_cooperation", "adverse|missing"),
    Row("the influencer, please", LOOSE + "二、出现负面舆情，我们通知你后，请在24小时内删除视频并发布澄清声明。", "crisis_cooperation", "weak|strong", {"delete_content": "met", "clarify_statement": "met"}),
    Row("ten days, after which she may", DEAL + "3. The Creator shall not promote competing oat drinks for ten days after each post, after which the Creator may promote any brand.", "non_compete", "weak|adverse", {"post_term": "unmet"}),
    Row("until the launch, after which she may", DEAL + "3. The Creator shall keep the Brand's unpublished recipes secret until the launch, after which the Creator may disclose them to anyone.", "confidentiality", "weak|adverse"),
    Row("three days, after which the brand may", DEAL + "3. The Creator shall not insult anyone or break the law. If she does, she has three days to explain herself, after which the Brand may terminate this Agreement.", "morality", "weak", {"unilateral_termination": "met|weak"}),
    Row("a director of the brand", DEAL + "3. If a director leaves the Brand, he shall keep the unpublished recipes confidential for two years.", "confidentiality", "missing|adverse"),
    Row("if the brand asks, she must", DEAL + "3. If a post draws negative publicity and the Brand asks, she must delete it within 12 hours and help the Brand to deal with it.", "crisis_cooperation", "weak|strong", {"delete_content": "met"}),
    Row("hours that begin a line", HEAD + "第五条 出现负面舆情时，乙方应配合甲方删除视频，时限如下：\n1-2小时内删除视频。", "crisis_cooperation", "weak|strong", {"response_time": "met"}),
    Row("talking points are no articles", DEAL + "3. The Creator shall keep the Brand's unpublished recipes secret for two years after termination.\n4. The Creator shall be on time.\n5. If talking points 3 to 4 are missed, the Creator pays $500.", "confidentiality", "weak", {"remedy": "unmet"}),
    Row("does not apply to this or that section", DEAL + "3. The Creator shall keep the Brand's unpublished recipes secret for two years after termination.\n4. The Creator shall be on time.\n5. If the Creator breaches this Agreement she shall pay $5,000 as liquidated damages, but this does not apply to any breach of Section 4 or Section 3.", "confidentiality", "weak", {"remedy": "unmet"}),
    Row("does not apply to another section", DEAL + "3. The Creator shall keep the Brand's unpublished recipes secret for two years after termination.\n4. The Creator shall be on time.\n5. If the Creator breaches this Agreement she shall pay $5,000 as liquidated damages, but this does not apply to any breach of Section 4.", "confidentiality", "strong", {"remedy": "met"}),
    Row("before they pay", DEAL + "3. The Creator shall keep the Brand's unpublished recipes secret for two years after termination. If the Creator breaches this clause before they pay a deposit of $5,000, nothing is owed.", "confidentiality", "weak", {"remedy": "unmet"}),
    Row("please, in a letter whose sentence before speaks of us", LETTER + "Our community is made up of people of every size, and we ask you to be good to them. Please do not post anything that is racist, and do not run us down in public.", "morality", "weak", {"speech_trigger": "met|weak", "non_disparagement": "met"}),
    Row("content with pay for rivals", HEAD + "第三条 合作期内，乙方不得为其他燕麦奶品牌拍摄、发布有报酬的内容。", "non_compete", "weak", {"in_term": "met"}),
    Row("unless a rival pays", HEAD + "第三条 合作期内，乙方不得为其他燕麦奶品牌拍摄、发布内容，对方支付报酬的除外。", "non_compete", "weak", {"in_term": "weak|unmet"}),
    Row("cancel the booking on notice", DEAL + "6. The Creator shall not post offensive material. If she does, the Brand may cancel the booking on notice.", "morality", "weak", {"illegal_trigger": "unmet"}),
]  # fmt: skip

EVENTS_AND_BANS = [
    Row("events that lead to another article", JOBS + "1. The Creator shall post twice and be paid.\n6. The Creator shall act lawfully and decently on and off camera.\n7. The following lead to action under clause 8: (i) breaking the law; (ii) posting content that is hateful; (iii) an incident that draws negative publicity to the Brand.\n8. The Brand may terminate this Agreement and recover the fee.", "morality", "weak|strong", {"illegal_trigger": "met", "speech_trigger": "met", "reputation_trigger": "met", "unilateral_termination": "met", "refund_or_damages": "met"}),
    Row("an article that applies if", JOBS + "1. The Creator shall post twice and be paid.\n7. Clause 8 applies if any of the following happens: (i) the Creator breaks the law; (ii) the Creator makes a hateful statement.\n8. The Brand may terminate this Agreement and recover the fee.", "morality", "weak", {"illegal_trigger": "met", "speech_trigger": "met", "unilateral_termination": "met"}),
    Row("an article that does not apply if", JOBS + "1. The Creator shall post twice and be paid.\n6. The Creator shall act lawfully and decently on and off camera.\n7. Clause 8 does not apply to any of the following: (i) breaking the law; (ii) a hateful statement.\n8. The Brand may terminate this Agreement and recover the fee.", "morality", "weak", {"speech_trigger": "unmet", "unilateral_termination": "unmet"}),
    Row("适用 the article behind", HEAD + "第六条 乙方应遵纪守法，维护良好形象。\n第七条 出现下列情形之一的，适用第八条：（一）乙方违法犯罪；（二）乙方发表侮辱性言论；（三）乙方被曝丑闻。\n第八条 甲方可以解除合同，乙方应返还报酬。", "morality", "weak|strong", {"illegal_trigger": "met", "speech_trigger": "met", "reputation_trigger": "met", "unilateral_termination": "met"}),
    Row("按 the article 处理", HEAD + "第六条 乙方应遵纪守法，维护良好形象。\n第七条 乙方有下列情形之一的，按第八条处理：（一）违法犯罪；（二）发表侮辱性言论；（三）被曝丑闻。\n第八条 甲方可以解除合同，乙方应返还报酬。", "morality", "weak|strong", {"illegal_trigger": "met", "speech_trigger": "met", "reputation_trigger": "met", "unilateral_termination": "met"}),
    Row("适用 another article", HEAD + "第六条 乙方应遵纪守法，维护良好形象。\n第七条 出现下列情形之一的，适用第九条：（一）乙方违法犯罪；（二）乙方发表侮辱性言论。\n第八条 乙方逾期交稿的，甲方可以解除合同。\n第九条 双方协商改期。", "morality", "weak", {"unilateral_termination": "unmet"}),
    Row("no remark may be made by the KOL", HELPS + "6. No other public remark about the negative publicity may be made by the Creator.", "crisis_cooperation", "weak", {"no_unauthorised_statement": "met"}),
    Row("no remark may be made by the brand", HELPS + "6. No other public remark about the negative publicity may be made by the Brand.", "crisis_cooperation", "weak", {"no_unauthorised_statement": "unmet"}),
    Row("no claim about a disclosure", DEAL + "3. No claim about a disclosure of recipes may be made.", "confidentiality", "missing"),
    Row("a statement named first", HEAD + STORM + "第六条 就舆情事件的任何公开言论，乙方均不得自行作出。", "crisis_cooperation", "strong|weak", {"no_unauthorised_statement": "met"}),
    Row("a statement named first and nobody behind", HEAD + STORM + "第六条 未经甲方同意，任何涉及舆情事件的声明均不得发布。", "crisis_cooperation", "strong|weak", {"no_unauthorised_statement": "met"}),
    Row("a statement that the brand must not make", HEAD + STORM + "第六条 未经乙方同意，任何涉及舆情事件的声明，甲方均不得发布。", "crisis_cooperation", "strong|weak", {"no_unauthorised_statement": "unmet"}),
    Row("secret within the frame contract", HEAD + "第三条 乙方在框架期内不得向他人透露甲方未上架的新品和供货底价。", "confidentiality", "weak", {"duration": "met", "survival": "unmet"}),
    Row("telling tales about the brand", HEAD + MORALS + "第七条 乙方在直播中编排甲方及其门店员工的，甲方可以解除合同。", "morality", "strong|weak", {"non_disparagement": "met"}),
    Row("putting the programme together", HEAD + MORALS + "第七条 节目内容由乙方编排，乙方擅自变更的，甲方可以解除合同。", "morality", "strong|weak", {"non_disparagement": "unmet"}),
    Row("press or social media criticism", DEAL + "6. If the Creator is the subject of press or social media criticism, the Brand may terminate this Agreement.", "morality", "weak", {"reputation_trigger": "met"}),
    Row("pieces which have not been published", DEAL + "6. Good name. The Creator shall obey the law. If she commits a crime, the Brand may terminate this Agreement; she is then paid for pieces already published and returns the fee for pieces which have not been.", "morality", "weak", {"past_conduct": "unmet"}),
    Row("she has not been convicted", DEAL + "6. Good name. The Creator shall obey the law. She warrants that in the past five years she has not been convicted of a crime. If she commits a crime, the Brand may terminate this Agreement.", "morality", "weak", {"past_conduct": "met"}),
    Row("secrets for another outfitter", 'Between Larkfield Foods Ltd (the "Brand") and Isla Brandt (the "Creator").\n1. The Creator posts twice and is paid.\n2. The Creator is not to speak of trade information to outsiders, or employ it for herself or another oat drink maker.\n3. During the Season the Creator shall not promote competitors of the Brand.', "non_compete", "weak", {"competitor_definition": "unmet|weak"}),
    Row("copyright stays with the KOL", DEAL + "7. Copyright in the scripts stays with the Creator.\n8. The Brand will keep the Creator's fee and private address confidential.", "confidentiality", "adverse|missing"),
    Row("it stays with the team", DEAL + "7. The Creator shall see to it that the unpublished recipes stay with the team.", "confidentiality", "weak"),
    Row("secret until the end of the Term", DEAL + "3. The Creator will not pass on unreleased product designs or launch dates to anyone until the end of the Term.", "confidentiality", "weak", {"duration": "met", "survival": "unmet"}),
    Row("work until the end of the Term", DEAL + "3. The Creator will not pass on unreleased product designs or launch dates to anyone. She posts weekly until the end of the Term.", "confidentiality", "weak", {"duration": "unmet"}),
    Row("close the listing", DEAL + "6. If the Creator posts hateful content or breaks the law, the Brand may close the listing.", "morality", "weak", {"unilateral_termination": "met"}),
    Row("claims about the goods", LETTER + "Do not tell people that the bottle does things we have not told you it does.", "confidentiality", "missing"),
    Row("what we have told you", LETTER + "Do not tell people the things we have not yet made public.", "confidentiality", "weak"),
]  # fmt: skip

TABLES = {
    "events and bans": EVENTS_AND_BANS,
    "who is meant": WHO_IS_MEANT,
    "brands word": BRANDS_WORD,
    "brands people": BRANDS_PEOPLE,
    "left free": LEFT_FREE,
    "named": NAMED,
    "whose time": WHOSE_TIME,
    "past": PAST,
    "letters": LETTERS,
    "turned round": TURNED_ROUND,
    "lettered": LETTERED,
    "down": DOWN,
    "trades": TRADES,
    "press": PRESS,
    "we and you": WE_AND_YOU,
    "clear of": CLEAR_OF,
    "days": DAYS,
    "stay": STAY,
    "told to rivals": TOLD_TO_RIVALS,
    "forms": FORMS,
    "no breach": NO_BREACH,
    "labels": LABELS,
    "circles": CIRCLES,
    "launch": LAUNCH,
    "agencies": AGENCIES,
    "found": FOUND,
}


@pytest.mark.parametrize("row", [row for table in TABLES.values() for row in table], ids=name_of)
def test_what_it_gives(row: Row) -> None:
    assert differences(row) == {}
