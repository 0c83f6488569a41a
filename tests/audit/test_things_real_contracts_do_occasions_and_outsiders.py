"""On what occasion an article holds, who signs nothing, measures that are denied, and words drawn together."""

import pytest
from audit.make_contracts import Row, differences, name_of

DEAL = 'Between Larkfield Foods Ltd (the "Brand") and Isla Brandt (the "Creator").\n1. The Creator shall post twice. The Brand shall pay her.\n'
LETTER = "Dear Isla,\nWe are Larkfield Foods, and we're delighted you'll make two videos for us. We'll pay you £900.\n"
HEAD = "推广合同\n甲方（品牌方）：澜谷食品有限公司\n乙方（达人）：程一禾\n第一条 乙方发布视频三条，甲方支付费用。\n"
SECRET = "第五条 乙方应对甲方未公开的配方、价格保密，合同终止后两年内仍然有效，违者支付违约金五万元。\n"

OCCASIONS = [
    Row("the article says when it applies", DEAL + "8. Difficult moments\n8.1 This clause applies when a post becomes the subject of public controversy.\n8.2 The Creator shall tell the Brand at once.\n8.3 The Creator shall delete the post within four hours of being asked.\n8.4 The Creator shall cooperate with the Brand's answer and publish a correction the same day.\n8.5 If she fails to do so she pays the Brand $5,000.", "crisis_cooperation", "strong", {"notify": "met", "delete_content": "met", "response_time": "met"}),
    Row("the article applies to deliveries", DEAL + "8. Deliveries\n8.1 This clause applies when a parcel does not arrive.\n8.2 The Creator shall tell the Brand at once.\n8.3 The Creator shall send the parcel back within four days of being asked.", "crisis_cooperation", "missing"),
    Row("出现下列情形时适用本条", HEAD + "第八条 突发情况\n8.1 乙方或者其发布的内容引发负面舆情时，适用本条。\n8.2 乙方应当立即告知甲方。\n8.3 乙方应当在接到要求后四小时内删除视频。\n8.4 乙方应当配合甲方处理，并于当日发布更正声明；违反的，支付违约金五万元。", "crisis_cooperation", "strong", {"notify": "met", "delete_content": "met", "response_time": "met"}),
    Row("快递丢失时适用本条", HEAD + "第八条 突发情况\n8.1 甲方寄送的样品丢失时，适用本条。\n8.2 乙方应当立即告知甲方。\n8.3 乙方应当在接到要求后四小时内提供地址。", "crisis_cooperation", "missing"),
]  # fmt: skip

MEASURES = [
    Row("shall, not later than, delete", DEAL + "8. If a post draws negative publicity, the Creator shall, not later than four hours after the Brand's request, delete it.", "crisis_cooperation", "weak", {"delete_content": "met", "response_time": "met"}),
    Row("shall, on no account, delete", DEAL + "8. If a post draws negative publicity, the Creator shall not, whatever the Brand's request, delete it.", "crisis_cooperation", "adverse|missing"),
    Row("shall, for a year, not promote", DEAL + "8. The Creator shall, during the Term and for a year after it, not promote any other oat drink brand.", "non_compete", "weak", {"in_term": "met", "post_term": "met"}),
    Row("until the ninetieth day", DEAL + "8. From signature until the ninetieth (90th) day following the end of the Term the Creator shall not promote any other oat drink brand.", "non_compete", "weak", {"in_term": "met", "post_term": "met"}),
    Row("the ninetieth person", DEAL + "8. During the Term the Creator shall not promote any other oat drink brand. The ninetieth guest after the opening wins a mug.", "non_compete", "weak", {"in_term": "met", "post_term": "unmet"}),
    Row("Rs. does not end a sentence", DEAL + "8. The Creator shall keep the Brand's unpublished recipes secret for two years after termination and pay Rs. 5,00,000 for each breach.", "confidentiality", "strong", {"remedy": "met"}),
    Row("Cls. before figures", DEAL + "8. The Creator shall keep the Brand's unpublished recipes secret for two years after termination.\n9. For a breach of Cls. 8 and 1 the Creator pays $4,000.", "confidentiality", "strong", {"remedy": "met"}),
    Row("提前终止 in brackets", HEAD + "第五条 乙方应对甲方未公开的配方、价格保密；本合同终止（含提前终止）后两年内仍然有效，违者支付违约金五万元。", "confidentiality", "strong", {"survival": "met", "duration": "met"}),
    Row("提前交付（含部分交付）", HEAD + "第五条 乙方应对甲方未公开的配方、价格保密；视频交付（含提前交付）后两周内付款。", "confidentiality", "weak", {"survival": "unmet"}),
    Row("签字那天起到", HEAD + "第六条 从签字那天起到合作结束满三个月为止，乙方不接其他燕麦奶品牌的推广，接了就退回报酬。", "non_compete", "strong", {"in_term": "met", "post_term": "met", "remedy": "met"}),
]  # fmt: skip

OUTSIDERS = [
    Row("该公司 must keep the secret", HEAD + "第五条 甲方聘请数据公司监测播放量。该公司应当对未公开的数据和价格保密，合同终止后两年内仍然有效。", "confidentiality", "missing|adverse"),
    Row("乙方 must keep the secret", HEAD + "第五条 甲方聘请数据公司监测播放量。乙方应当对未公开的数据和价格保密，合同终止后两年内仍然有效。", "confidentiality", "weak", {"obligation": "met"}),
    Row("who is not a party", DEAL + "5. Bazaarly is not a party to this agreement. Bazaarly will keep unpublished prices and sales figures confidential.", "confidentiality", "missing|adverse"),
    Row("who is a party", DEAL + "5. Bazaarly is not a party to this agreement. The Creator will keep Bazaarly's and the Brand's unpublished prices and sales figures confidential.", "confidentiality", "weak", {"obligation": "met"}),
    Row("the Creator, who is represented by", 'Between Larkfield Foods Ltd (the "Brand") and Isla Brandt ("Brandt"), who is exclusively represented by Rye Talent.\n1. Brandt shall post twice. The Brand pays her.\n5. Brandt shall keep the Brand\'s unpublished recipes secret for two years after termination.', "confidentiality", "weak", {"obligation": "met", "duration": "met"}),
    Row("the Brand, which is represented by", 'Between Larkfield Foods Ltd (the "Brand"), which is represented by its director, and Isla Brandt ("Brandt").\n1. Brandt shall post twice. The Brand pays her.\n5. The Brand shall keep Brandt\'s unpublished plans secret for two years after termination.', "confidentiality", "missing|adverse"),
]  # fmt: skip

TOGETHER = [
    Row("isn't exclusive, you're free", LETTER + "This deal isn't exclusive. You're free to work for other tea companies whenever you like.", "non_compete", "adverse"),
    Row("it is exclusive, you aren't free", LETTER + "While the deal runs you aren't free to work for other tea companies.", "non_compete", "weak", {"in_term": "met"}),
    Row("you don't have to keep it", LETTER + "You don't have to keep any of our unpublished recipes secret.", "confidentiality", "adverse"),
    Row("you'll keep it", LETTER + "You'll keep our unpublished recipes and prices secret, and won't show them to anyone for two years after the deal ends.", "confidentiality", "weak", {"obligation": "met", "duration": "met", "survival": "met"}),
    Row("we'll keep it", LETTER + "We'll keep your unpublished plans secret, and won't show them to anyone for two years after the deal ends.", "confidentiality", "adverse|missing"),
    Row("you cannot", LETTER + "You cannot tell anyone our unpublished recipes and prices.", "confidentiality", "weak", {"obligation": "met"}),
    Row("you can", LETTER + "You can tell anyone our unpublished recipes and prices.", "confidentiality", "adverse"),
    Row("you've never said anything hateful", LETTER + "You promise you've never posted anything hateful or racist in the past, and that you won't.", "morality", "weak", {"past_conduct": "met"}),
    Row("we've never said anything hateful", LETTER + "We promise we've never posted anything hateful or racist in the past.", "morality", "missing|adverse|weak", {"past_conduct": "unmet"}),
    Row("if you don't do your part", LETTER + "If people get angry about a video, you'll help us answer them, take it down the same day and post our correction. If you don't do your part we may hold back a quarter of the fee.", "crisis_cooperation", "strong", {"remedy": "met"}),
    Row("if we don't do our part", LETTER + "If people get angry about a video, you'll help us answer them, take it down the same day and post our correction. If we don't do our part you may keep the fee.", "crisis_cooperation", "strong", {"remedy": "unmet"}),
]  # fmt: skip

WORDS = [
    Row("進行業配 is no field of business", HEAD + "第六條 合作期間及期滿後三個月內，乙方不得為其他燕麥奶品牌進行業配，違者返還報酬。", "non_compete", "strong", {"competitor_definition": "met|weak"}),
    Row("before or after the launch", DEAL + "5. The Creator shall not disclose the unpublished recipes, whether before or after launch.", "confidentiality", "weak", {"obligation": "met", "duration": "unmet|weak"}),
    Row("until the launch", DEAL + "5. The Creator shall not disclose the unpublished recipes until the launch.", "confidentiality", "weak", {"obligation": "met", "duration": "met"}),
    Row("of anyone except us", DEAL + "6. During the Term and for three months after it the Creator shall not promote the oat drinks of anyone except the Brand, and repays the fee if she does.", "non_compete", "strong"),
    Row("of anyone, the Brand included", DEAL + "6. During the Term the Creator may promote the oat drinks of anyone.", "non_compete", "adverse"),
    Row("an article that was withdrawn", HEAD + SECRET + "第九条 双方同意撤回第五条，第五条自始不发生效力。", "confidentiality", "adverse|missing"),
    Row("a section withdrawn in full", DEAL + "5. The Creator shall keep the Brand's unpublished recipes secret for two years after termination.\n9. Section 5 was copied by mistake and is therefore withdrawn in full.", "confidentiality", "adverse|missing"),
    Row("a post withdrawn in full", DEAL + "5. The Creator shall keep the Brand's unpublished recipes secret for two years after termination.\n9. The first post was copied by mistake and is therefore withdrawn in full.", "confidentiality", "weak", {"obligation": "met"}),
]  # fmt: skip


@pytest.mark.parametrize("row", [*OCCASIONS, *MEASURES, *OUTSIDERS, *TOGETHER, *WORDS], ids=name_of)
def test_what_a_careful_lawyer_reads(row: Row) -> None:
    assert differences(row) == {}
