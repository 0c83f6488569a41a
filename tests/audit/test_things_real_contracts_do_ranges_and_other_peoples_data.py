"""Ranges of points, who is only named in passing, data of other people, "can" that permits nothing, prices and pleas."""

import pytest
from audit.make_contracts import Row, differences, name_of

DEAL = 'Between Larkfield Foods Ltd (the "Brand") and Isla Brandt (the "Creator").\n1. The Creator shall post twice. The Brand shall pay her.\n'
HEAD = "推广合同\n甲方（品牌方）：澜谷食品有限公司\n乙方（达人）：程一禾\n第一条 乙方发布视频三条，甲方支付费用。\n"
ORDER = "推广下单表\n品牌方：澜谷食品有限公司（下称“我方”）\n博主：程一禾（下称“博主”）\n约定\n（1）博主发布笔记一篇。\n（2）产品发售前，博主不得向外人透露未公开的配方和价格，发售后两年内仍然如此。\n（3）合作期间博主不得为其他麦片品牌发布推广。\n（4）笔记须标注“广告”。\n违反的后果\n"

POINTS = [
    Row("违反（2）至（3）中任何一项", ORDER + "违反（2）至（3）中任何一项的，退还全部稿费。", "non_compete", "weak", {"remedy": "met"}),
    Row("违反（1）至（4）", ORDER + "违反（1）至（4）中任何一项的，退还全部稿费。", "non_compete", "weak", {"remedy": "met"}),
    Row("违反（4）的", ORDER + "违反（4）的，退还全部稿费。", "non_compete", "weak", {"remedy": "unmet"}),
    Row("违反上面（3）", ORDER + "违反上面（3）的，退还全部稿费。", "non_compete", "weak", {"remedy": "met"}),
    Row("因8.2解除的", HEAD + "第八条\n8.1 乙方应遵纪守法。\n8.2 乙方发表侮辱性言论或者陷入丑闻的，甲方有权立即解除合同。\n第九条\n9.1 因8.2解除的，乙方退还已收费用的一半。", "morality", "weak", {"refund_or_damages": "met"}),
    Row("因3.2解除的", HEAD + "第三条\n3.1 甲方按月付款。\n3.2 甲方逾期付款的，乙方可以解除合同。\n第八条\n8.1 乙方应遵纪守法。\n8.2 乙方发表侮辱性言论或者陷入丑闻的，甲方有权立即解除合同。\n第九条\n9.1 因3.2解除的，甲方付清已完成部分的费用。", "morality", "weak", {"refund_or_damages": "unmet"}),
]  # fmt: skip

NAMED_IN_PASSING = [
    Row("content named by the brand comes down", DEAL + "7. Storms\n7.1 Where a post becomes the object of public controversy, the Creator must alert the Brand and assist it fully.\n7.2 Sponsored content identified by the Brand must come down within twelve hours after its request.", "crisis_cooperation", "weak", {"delete_content": "met", "response_time": "met"}),
    Row("what the brand itself takes down", DEAL + "7. Storms\n7.1 Where a post becomes the object of public controversy, the Creator must alert the Brand and assist it fully.\n7.2 The Brand must take its own advertisements down within twelve hours after her request.", "crisis_cooperation", "weak", {"delete_content": "unmet"}),
]  # fmt: skip

OTHER_PEOPLES_DATA = [
    Row("data of those who enter a giveaway", DEAL + "4. Where the Creator runs a giveaway, entrants' personal information must be kept confidential and deleted afterwards.", "confidentiality", "missing"),
    Row("the brand's figures and entrants", DEAL + "4. The Brand's unpublished prices and the entrants' personal information must be kept confidential by the Creator.", "confidentiality", "weak", {"obligation": "met"}),
    Row("we keep your address", DEAL + "4. To send the box we need your address. We keep it confidential and share it with the courier only.", "confidentiality", "missing"),
    Row("参加者姓名", HEAD + "第四条 乙方因抽奖活动收集的参加者姓名及联系方式须妥为保管，不得外泄，并于活动结束后销毁。", "confidentiality", "missing"),
    Row("甲方未公开的价格", HEAD + "第四条 乙方因合作知悉的甲方未公开的价格须妥为保管，不得外泄，并于活动结束后销毁。", "confidentiality", "weak", {"obligation": "met"}),
]  # fmt: skip

CAN = [
    Row("任何可使甲方蒙羞的言论", HEAD + "第八条 乙方应遵纪守法。乙方保证，签约之前其未曾被定罪，亦未曾作出任何可使甲方蒙羞的行为或言论。", "morality", "weak", {"past_conduct": "met"}),
    Row("可使用", HEAD + "第八条 乙方应遵纪守法。乙方可使用低俗语言制造效果。", "morality", "weak|adverse", {"past_conduct": "unmet"}),
]  # fmt: skip

BAN = "5. The Creator shall not promote any rival snack brand during the Term and for 45 days after it.\n6. The Creator shall post on time.\n"
STORM = "7. When a post draws public criticism the Creator shall cooperate with the Brand, delete it within six hours and post a correction within one day.\n"
LETTER = 'Pindle & Crumb Bakeries Ltd\nDear Osian,\nThis letter is our deal. In it, "we" and "us" are Pindle & Crumb, and "you" are Osian Thackray.\nYou make four reels. We pay you.\nOther bakers\n'

PRICES_AND_PLEAS = [
    Row("violation of a section and its price", DEAL + BAN + "9. Penalties.\n(a) Violation of Section 5: USD 1,000.00.\n(b) Violation of Section 6: USD 500.", "non_compete", "strong", {"remedy": "met"}),
    Row("in pesos", DEAL + BAN + "9. Penalties.\n(a) Violation of Section 5: PHP 100,000.00 (one hundred thousand pesos).\n(b) Violation of Section 6: PHP 500.", "non_compete", "strong", {"remedy": "met"}),
    Row("only the price of another section", DEAL + BAN + "9. Penalties.\n(a) Violation of Section 6: PHP 100,000.00.", "non_compete", "weak", {"remedy": "unmet"}),
    Row("a breach of this deed", DEAL + STORM + "8. Any party in breach of this Deed shall make good the loss which the others suffer by it.", "crisis_cooperation", "strong|weak", {"remedy": "met"}),
    Row("a deed of another kind", DEAL + STORM + "8. A deed of gift may be registered by either party.", "crisis_cooperation", "strong|weak", {"remedy": "unmet"}),
    Row("we want you; please do not", LETTER + "We want you to be ours for the summer. So from now until 31 August please do not post for or be paid by any other seller of bread, cakes or pastries.", "non_compete", "weak", {"in_term": "met"}),
    Row("we do not", LETTER + "We want you to be free. So from now until 31 August we will not post for any other seller of bread, cakes or pastries.", "non_compete", "missing|adverse", {"in_term": "unmet"}),
]  # fmt: skip


@pytest.mark.parametrize(
    "row", [*POINTS, *NAMED_IN_PASSING, *OTHER_PEOPLES_DATA, *CAN, *PRICES_AND_PLEAS], ids=name_of
)
def test_what_a_careful_lawyer_reads(row: Row) -> None:
    assert differences(row) == {}
