"""Sentences that bullets finish, people who are seen to it, and words that only seem to take a clause back."""

import pytest
from audit.make_contracts import Row, audited, differences, name_of, paragraphs, statuses, word
from documents.make_docx import cell, paragraph, row, table

DEAL = 'Between Larkfield Foods Ltd (the "Brand") and Isla Brandt (the "Creator").\n1. The Creator shall post twice. The Brand shall pay her.\n'
THREE = 'Between Larkfield Foods Ltd (the "Brand"), Rye Talent Ltd (the "Agency") and Isla Brandt (the "Creator").\n1. The Creator shall post twice. The Brand shall pay the Agency.\n'
LETTER = 'Larkfield Foods Ltd\nDear Isla\nThis letter is between you, Isla Brandt, and Larkfield Foods Ltd ("we").\nYou will post three videos. We will pay you.\n'
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
    Row("a warranty that the agency confirms", THREE + MORALS_EN.split(" The Creator warrants", maxsplit=1)[0] + "\n7. The Creator warrants to the Brand, and the Agency having made due enquiry so confirms, that:\n(a) she is free to sign; and\n(b) save as set out in a letter to the Brand, she has not at any time before the date of this Agreement been convicted of an offence or published an insulting remark.", "morality", "strong", {"past_conduct": "met"}),
    Row("a warranty of the agency about itself", THREE + MORALS_EN.split(" The Creator warrants", maxsplit=1)[0] + "\n7. The Agency warrants to the Brand that:\n(a) it is free to sign; and\n(b) it has not at any time before the date of this Agreement been convicted of an offence or published an insulting remark.", "morality", "weak", {"past_conduct": "unmet"}),
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

WHOSE_WORDS = [
    Row("what the brand identifies is the object", DEAL + "5. If a post draws negative publicity the Creator shall:\n(a) within six hours of being asked, archive or remove from her Profiles any Content identified by the Brand.", "crisis_cooperation", "weak", {"delete_content": "met", "response_time": "met"}),
    Row("what the brand removes", DEAL + "5. If a post draws negative publicity:\n(a) within six hours any Content shall be removed by the Brand.", "crisis_cooperation", "adverse|missing"),
    Row("the lender sees to it, with a time put in", THREE.replace("Agency", "Lender") + "6. The Lender shall ensure that, during the Term and the sixty days next following, the Creator does not promote any other oat drink brand.", "non_compete", "weak", {"in_term": "met", "post_term": "met"}),
    Row("the lender says that, during the Term, she is free", THREE.replace("Agency", "Lender") + "6. The Lender confirms that, during the Term and afterwards, the Creator may promote any other oat drink brand.", "non_compete", "adverse|missing"),
    Row("what you may and may not share is elsewhere", LETTER + "7. You will see our recipes. What you may and may not share is covered by our NDA, which we will send you separately.", "confidentiality", "weak|missing", {"obligation": "unmet|weak"}),
    Row("what you may not share", LETTER + "7. You will see our unpublished recipes. You may not share them with anyone.", "confidentiality", "weak", {"obligation": "met"}),
    Row("any place in which she may be", DEAL + MORALS_EN + "7. The Creator shall commit no offence under the laws of any place in which she may be.", "morality", "strong"),
    Row("she may commit what she likes", DEAL + MORALS_EN + "7. The Creator may insult whomever she likes.", "morality", "weak|adverse"),
    Row("nothing is held in confidence", DEAL + "9. Nothing supplied to the Creator is treated as given in confidence.", "confidentiality", "missing|adverse"),
    Row("everything is held in confidence", DEAL + "9. The Creator shall treat everything supplied to her as given in confidence.", "confidentiality", "weak", {"obligation": "met"}),
]  # fmt: skip

GOODS_ELSEWHERE = [
    Row("goods in a field of anybody but the brand", DEAL + '6. (1) The "Field" means hair dryers, epilators and other electrical appliances for beauty care.\n(2) During the Term the Creator shall not recommend goods in the Field of any person except the Brand.', "non_compete", "weak", {"in_term": "met", "competitor_definition": "met"}),
    Row("goods of the brand alone", DEAL + '6. (1) The "Field" means hair dryers, epilators and other electrical appliances for beauty care.\n(2) During the Term the Creator shall recommend goods in the Field.', "non_compete", "missing"),
    Row("a bare competitor and an account", DEAL + "6. The Creator shall not, during the Term, publish content for a competitor of the Brand on the account named in the Order Form, or be photographed for one.", "non_compete", "weak", {"competitor_definition": "unmet"}),
    Row("competitors by name", DEAL + "6. The Creator shall not, during the Term, publish content for a competitor of the Brand, namely Oatly, Minor Figures and Rude Health.", "non_compete", "weak", {"competitor_definition": "met"}),
    Row("除甲方外的一类", HEAD + "附件二 品类限制表\n限制对象：除甲方外的燕麦奶、豆奶品牌，包括但不限于禾木、半盏\n限制期间：合作期限内以及届满后九十日\n限制行为：乙方不得为限制对象拍摄广告、直播带货", "non_compete", "weak", {"in_term": "met", "post_term": "met", "competitor_definition": "met"}),
    Row("除…外 an exception", HEAD + "第三条 合作期内，乙方不得为其他燕麦奶品牌推广，除甲方书面同意外。", "non_compete", "weak", {"competitor_definition": "met"}),
    Row("paid sponsorship for similar games", 'Between Larkfield Games LLC (the "Publisher") and Isla Brandt (the "Streamer").\n1. The Streamer shall stream twice. The Publisher shall pay her.\n5. During the Term the Streamer shall not accept on her channel paid sponsorship for games similar to the title.', "non_compete", "weak", {"in_term": "met", "competitor_definition": "weak|unmet"}),
    Row("the brand may not ask for exclusivity", DEAL + "5. The Brand shall not put an exclusivity request in a side letter to be agreed later, and the Creator may at any time work for rivals of the Brand.", "non_compete", "adverse|missing"),
]  # fmt: skip

TAKEN_BACK = [
    Row("解除与违约金的约定不再适用", HEAD + MORALS + "第九条 特别约定：发生第六条所述情形时，甲方的权利仅限于更换达人，第六条有关解除、返还费用和违约金的约定不再适用，甲方亦不得另行索赔。", "morality", "weak|missing|adverse"),
    Row("只有违约金的约定不再适用", HEAD + MORALS + "第九条 特别约定：第六条有关违约金的约定不再适用。", "morality", "weak|strong", {"conduct_duty": "met", "unilateral_termination": "met"}),
    Row("an article that does not apply in one case", HEAD + MORALS + "第九条 依法应当披露的，第六条不适用。", "morality", "strong"),
    Row("pay that the KOL keeps when the brand is in trouble", DEAL + "7. Should the Brand or any of its officers become the subject of allegations of harassment, the Creator may withdraw upon notice and shall retain all compensation paid.", "morality", "missing|adverse"),
    Row("compensation that the KOL pays", DEAL + "7. Should the Creator become the subject of allegations of harassment, the Brand may terminate this Agreement and the Creator shall pay compensation.", "morality", "weak", {"refund_or_damages": "met", "unilateral_termination": "met"}),
    Row("not to be unreasonably withheld", DEAL + "5. If a post draws negative publicity the Creator shall within twenty hours post a correction in words subject to the Creator's approval, not to be unreasonably withheld.", "crisis_cooperation", "weak", {"clarify_statement": "met"}),
    Row("only with her approval", DEAL + "5. If a post draws negative publicity the Creator shall within twenty hours post a correction, subject to the Creator's approval.", "crisis_cooperation", "weak", {"clarify_statement": "weak|unmet"}),
    Row("a fee that remains unpaid", DEAL + "3. During the Term the Creator shall keep the Brand's unpublished recipes secret.\n8. The Creator may terminate this Agreement if the first instalment remains unpaid.", "confidentiality", "weak", {"survival": "unmet"}),
    Row("a duty that remains in force", DEAL + "3. During the Term the Creator shall keep the Brand's unpublished recipes secret. The duty remains in force after this Agreement is terminated.", "confidentiality", "weak", {"survival": "met"}),
    Row("the duty while the contract is in force, and four years more", DEAL + "7. Confidentiality\n7.1 The Creator shall keep the Brand's unpublished recipes secret.\n7.2 The duty applies while this Agreement is in force and continues for four years after it ends.", "confidentiality", "weak", {"duration": "met", "survival": "met"}),
    Row("how long the contract is in force", DEAL + "7. Confidentiality\n7.1 The Creator shall keep the Brand's unpublished recipes secret.\n8. This Agreement is in force for one year.", "confidentiality", "weak", {"duration": "unmet", "survival": "unmet"}),
]  # fmt: skip

MANAGERS = [
    Row("Management alone is bound", 'THIS AGREEMENT is made BETWEEN\n(1) LARKFIELD FOODS, INC. ("Brand");\n(2) RYE TALENT LLC ("Management"); and\n(3) ISLA BRANDT ("Talent").\nManagement is the exclusive representative of Talent.\n1. Talent shall post twice. Brand shall pay Management.\n8. Management shall hold unpublished recipes in strict confidence for three years after the end of the Term.\nLARKFIELD FOODS, INC.\tRYE TALENT LLC\tISLA BRANDT', "confidentiality", "missing|adverse"),
    Row("Talent is bound beside it", 'THIS AGREEMENT is made BETWEEN\n(1) LARKFIELD FOODS, INC. ("Brand");\n(2) RYE TALENT LLC ("Management"); and\n(3) ISLA BRANDT ("Talent").\nManagement is the exclusive representative of Talent.\n1. Talent shall post twice. Brand shall pay Management.\n8. Management and Talent shall hold unpublished recipes in strict confidence for three years after the end of the Term.\nLARKFIELD FOODS, INC.\tRYE TALENT LLC\tISLA BRANDT', "confidentiality", "weak", {"obligation": "met", "survival": "met"}),
]  # fmt: skip

PAST_AND_TIMES = [
    Row("从未破产，亦未出言侮辱", HEAD + MORALS.split("；乙方保证", maxsplit=1)[0] + "。乙方被曝丑闻或者违法犯罪的，甲方可以解除合同，乙方应返还报酬并支付违约金五万元。\n第七条 乙方声明，签约前从未破产，亦未曾作出歧视或者侮辱他人之言论。", "morality", "strong", {"past_conduct": "met"}),
    Row("甲方从未破产", HEAD + MORALS.split("；乙方保证", maxsplit=1)[0] + "。乙方被曝丑闻或者违法犯罪的，甲方可以解除合同，乙方应返还报酬并支付违约金五万元。\n第七条 甲方声明，签约前从未破产，亦未受过行政处罚。", "morality", "weak", {"past_conduct": "unmet"}),
    Row("已注销账号所发表的内容", HEAD + MORALS.split("；乙方保证", maxsplit=1)[0] + "。乙方被曝丑闻或者违法犯罪的，甲方可以解除合同，乙方应返还报酬并支付违约金五万元。\n第七条 截至签署之日，乙方以化名或者已注销账号所发表的内容，均无违法、侮辱或者歧视情形。", "morality", "strong", {"past_conduct": "met"}),
    Row("到公布时结束", HEAD + "第三条 乙方对内测信息应当保密。保密期从首次登录开始，到该信息由甲方官方公布时结束。", "confidentiality", "weak", {"duration": "met"}),
    Row("到直播时结束", HEAD + "第三条 乙方对内测信息应当保密。测试从首次登录开始，到首场直播时结束。", "confidentiality", "weak", {"duration": "unmet"}),
    Row("没按第五条办", HEAD + "第五条 发生负面舆情的，乙方应配合甲方处理，在十二小时内删除视频并发布澄清声明。\n第八条 没按第五条时间办的，每晚一小时付甲方2,000元。", "crisis_cooperation", "strong", {"remedy": "met"}),
    Row("没按第四条办", HEAD + "第四条 乙方应按时交稿。\n第五条 发生负面舆情的，乙方应配合甲方处理，在十二小时内删除视频并发布澄清声明。\n第八条 没按第四条时间办的，每晚一小时付甲方2,000元。", "crisis_cooperation", "strong", {"remedy": "unmet"}),
    Row("不经同意就解除", HEAD + "第六条 乙方应遵纪守法，不得发表侮辱性言论，否则甲方可以不经同意、发通知就解除合同。", "morality", "weak", {"unilateral_termination": "met"}),
    Row("无权不经同意就解除", HEAD + "第六条 乙方应遵纪守法，不得发表侮辱性言论，但甲方无权不经同意就解除合同。", "morality", "weak", {"unilateral_termination": "unmet"}),
    Row("点名要删的", HEAD + "第八条 舆情应对\n1. 作品上了负面热搜的，乙方应配合甲方处理。\n2. 甲方点名要删、要隐藏的视频，乙方在3小时内处理完。", "crisis_cooperation", "weak", {"delete_content": "met", "response_time": "met"}),
    Row("点名要拍的", HEAD + "第八条 舆情应对\n1. 作品上了负面热搜的，乙方应配合甲方处理。\n2. 甲方点名要拍的视频，乙方在3小时内处理完。", "crisis_cooperation", "weak", {"delete_content": "unmet"}),
]  # fmt: skip

TABLES = {
    "bullets": BULLETS,
    "seen to": SEEN_TO,
    "beside the point": BESIDE_THE_POINT,
    "lists": LISTS,
    "whose words": WHOSE_WORDS,
    "goods elsewhere": GOODS_ELSEWHERE,
    "taken back": TAKEN_BACK,
    "managers": MANAGERS,
    "past and times": PAST_AND_TIMES,
}


PARTICULARS = [
    ["Brand", "Larkfield Foods Ltd"],
    ["Creator", "Isla Brandt"],
    [
        "Category hold",
        "During the Campaign Creator will not post sponsored content for any other company that sells oat drinks",
    ],
    ["Performance goal", "900,000 combined views within 30 days after the third video"],
]


@pytest.mark.parametrize(
    ("more", "status"),
    [
        ([], "unmet"),
        ([["Category hold after the Campaign", "The same hold for 30 days after the Campaign ends"]], "met"),
    ],
)
def test_one_row_of_the_particulars_says_nothing_of_another(more: list[list[str]], status: str) -> None:
    """Views to be had 30 days after a video are no time after the deal."""
    audit = audited(
        word(
            *paragraphs(["CREATOR ORDER FORM", "Part 1 - Details"]),
            table(*(row(*map(cell, map(paragraph, line))) for line in (*PARTICULARS, *more))),
            *paragraphs(["Part 2 - Terms", "Creator posts three videos. Brand pays Creator 900 dollars."]),
        )
    )
    assert statuses(audit, "non_compete")["post_term"] == status


@pytest.mark.parametrize("row", [row for table in TABLES.values() for row in table], ids=name_of)
def test_what_it_gives(row: Row) -> None:
    assert differences(row) == {}
