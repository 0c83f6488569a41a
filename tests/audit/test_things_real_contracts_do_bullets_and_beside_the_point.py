"""Sentences that bullets finish, people who are seen to it, and words that only seem to take a clause back."""

import pytest
from audit.make_contracts import Row, differences, name_of

DEAL = 'Between Larkfield Foods Ltd (the "Brand") and Isla Brandt (the "Creator").\n1. The Creator shall post twice. The Brand shall pay her.\n'
THREE = 'Between Larkfield Foods Ltd (the "Brand"), Rye Talent Ltd (the "Agency") and Isla Brandt (the "Creator").\n1. The Creator shall post twice. The Brand shall pay the Agency.\n'
HEAD = "推广合同\n甲方（品牌方）：澜谷食品有限公司\n乙方（达人）：程一禾\n第一条 乙方发布视频三条，甲方支付费用。\n"
MORALS_EN = "6. The Creator shall obey the law and keep a good public image, and shall not make insulting statements. If the Creator commits a crime or is caught in a scandal, the Brand may terminate this Agreement and the Creator shall repay the fee. The Creator warrants that before the date of this Agreement she made no offensive statement.\n"
STORM_EN = "5. If a post draws negative publicity, the Creator shall cooperate with the Brand, take the post down and publish a correction within 12 hours, and pays $5,000 if she does not.\n"
RIVALS_EN = "3. During the Term and for three months after it the Creator shall not promote any other oat drink brand, and pays $5,000 for a breach.\n"
RIVALS = "第三条 合作期内及合作期满后三个月内，乙方不得为其他燕麦奶品牌推广，违者支付违约金五万元。\n"
MORALS = "第六条 乙方应遵纪守法，维护良好形象，不得发表侮辱性言论；乙方保证签约前未发表过不当言论。乙方被曝丑闻或者违法犯罪的，甲方可以解除合同，乙方应返还报酬并支付违约金五万元。\n"

BULLETS = [
    Row("duties in bullets, and no colon", DEAL + "5. When a post draws bad press\nCreator will\n• text the Brand as soon as she hears of it;\n• take the post down within 12 hours after the Brand asks; and\n• put up a correction within a day.", "crisis_cooperation", "weak", {"delete_content": "met", "clarify_statement": "met", "notify": "met", "response_time": "met"}),
    Row("what the brand will do in bullets", DEAL + "5. When a post draws bad press\nBrand will\n• text the Creator as soon as it hears of it;\n• take the post down within 12 hours; and\n• put up a correction within a day.", "crisis_cooperation", "adverse|missing"),
    Row("a sentence behind the last bullet", DEAL + "5. When a post draws bad press the Creator will\n• take the post down within 12 hours after the Brand asks; and\n• put up a correction within a day.\nKeep copies of the public statements and tell the press nothing else, as the Brand does.", "crisis_cooperation", "weak", {"delete_content": "met", "cooperate": "unmet"}),
    Row("events in bullets", DEAL + "6. Reputation\nBrand may cancel this Agreement if, during the Term, Creator\n• is arrested for a crime;\n• publishes hateful remarks; or\n• is caught in a public scandal.", "morality", "weak", {"unilateral_termination": "met", "illegal_trigger": "met", "speech_trigger": "met", "reputation_trigger": "met"}),
    Row("events in bullets about the brand", DEAL + "6. Reputation\nCreator may cancel this Agreement if, during the Term, Brand\n• is fined for a crime;\n• publishes hateful remarks; or\n• is caught in a public scandal.", "morality", "adverse|missing"),
    Row("upon request: duties behind a colon", DEAL + "5. The Creator shall, upon the Brand's request following negative publicity:\n(a) delete the posts within six hours; and\n(b) publish an apology within twelve hours.", "crisis_cooperation", "weak", {"delete_content": "met", "clarify_statement": "met", "response_time": "met"}),
    Row("events behind 的行为", HEAD + "第六条 乙方不得有的行为\n1. 不得有涉毒、酒驾等违法行为，不得发表侮辱女性的言论。\n2. 因此被媒体报道，让甲方品牌挨骂的，甲方可以解除合同。", "morality", "weak", {"illegal_trigger": "met", "speech_trigger": "met"}),
]  # fmt: skip

SEEN_TO = [
    Row("the agency sees to it that she does not", THREE + "3. The Creator shall not, and the Agency shall procure that she does not, at any time in the Term or within three months following its expiry promote any other oat drink brand.", "non_compete", "weak", {"in_term": "met", "post_term": "met", "competitor_definition": "met"}),
    Row("the agency sees to it that she does", THREE + "5. If a post draws negative publicity the Agency shall ensure that she deletes it within six hours.", "crisis_cooperation", "weak", {"delete_content": "met", "response_time": "met"}),
    Row("the agency sees to its own staff", THREE + "3. The Agency shall procure that its staff do not at any time promote any other oat drink brand.", "non_compete", "missing"),
    Row("a warranty that the agency confirms", THREE + MORALS_EN.split(" The Creator warrants")[0] + "\n7. The Creator warrants to the Brand, and the Agency having made due enquiry so confirms, that:\n(a) she is free to sign; and\n(b) save as set out in a letter to the Brand, she has not at any time before the date of this Agreement been convicted of an offence or published an insulting remark.", "morality", "strong", {"past_conduct": "met"}),
    Row("a warranty of the agency about itself", THREE + MORALS_EN.split(" The Creator warrants")[0] + "\n7. The Agency warrants to the Brand that:\n(a) it is free to sign; and\n(b) it has not at any time before the date of this Agreement been convicted of an offence or published an insulting remark.", "morality", "weak", {"past_conduct": "unmet"}),
]  # fmt: skip

BESIDE_THE_POINT = [
    Row("approval is not withheld", DEAL + MORALS_EN + "4. The Brand shall not unreasonably withhold approval of a post.", "morality", "strong"),
    Row("money is not withheld for her conduct", DEAL + MORALS_EN + "4. The Brand shall not withhold or reclaim the fee on account of the Creator's conduct.", "morality", "weak"),
    Row("two rounds of amendment", DEAL + STORM_EN + "4. The Brand shall call for no more than two amendments of a published draft.", "crisis_cooperation", "strong"),
    Row("lost profits", DEAL + RIVALS_EN + "9. Neither party may claim lost profits from the other.", "non_compete", "strong"),
    Row("no objection to rivals", DEAL + RIVALS_EN + "9. The Brand shall not object to the Creator's endorsement of a competitor.", "non_compete", "weak|adverse"),
    Row("views on the room", DEAL + "4. Views on the quality of the rooms are the Creator's own, and the Brand shall not seek to alter them.", "morality", "missing"),
    Row("甲方不得无故扣款", HEAD + MORALS + "第七条 甲方不得无故拒绝验收视频，不得以画面风格为由要求退款。", "morality", "strong"),
    Row("甲方不得因其言行扣款", HEAD + MORALS + "第七条 甲方不得因乙方的个人言行解除合同或者要求退款。", "morality", "weak|adverse"),
    Row("the Agency's other talent", THREE + "8. For a year from the end of the Term, the Brand shall not directly engage any other talent introduced by the Agency.", "non_compete", "missing"),
    Row("the Brand's only host", DEAL + "8. During the Term the Brand shall not engage any other creator for oat drinks.", "non_compete", "adverse"),
]  # fmt: skip

LISTS = [
    Row("rivals named in a schedule that is there", DEAL + "3. During the Term the Creator shall not promote the brands named in Schedule 1.\nSchedule 1 Brands\nOatly, Minor Figures, Rude Health", "non_compete", "weak", {"competitor_definition": "met"}),
    Row("accounts named in a schedule", DEAL + "2. The Creator posts on the accounts named in Schedule 1.\n3. During the Term the Creator shall not promote a competitor.\nSchedule 1\n@isla on three platforms", "non_compete", "weak", {"competitor_definition": "unmet"}),
]  # fmt: skip

TABLES = {"bullets": BULLETS, "seen to": SEEN_TO, "beside the point": BESIDE_THE_POINT, "lists": LISTS}


@pytest.mark.parametrize("row", [row for table in TABLES.values() for row in table], ids=name_of)
def test_what_it_gives(row: Row) -> None:
    assert differences(row) == {}
