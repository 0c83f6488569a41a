"""Tables that say what a breach costs, subjects without a modality, and answers that begin with No."""

import pytest
from audit.make_contracts import Row, audited, differences, name_of, paragraphs, statuses, word
from documents.make_docx import cell, paragraph, row, table

DEAL = 'Between Larkfield Foods Ltd (the "Brand") and Isla Brandt (the "Creator").\n1. The Creator shall post twice. The Brand shall pay her.\n'
HEAD = "推广合同\n甲方（品牌方）：澜谷食品有限公司\n乙方（达人）：程一禾\n第一条 乙方发布视频三条，甲方支付费用。\n"
STAR = "品牌代言合同\n品牌方：澜谷食品有限公司\n经纪公司：云帆文化经纪有限公司\n代言人：程一禾\n第一条 “代言方”系指经纪公司与代言人；二者共同签署。代言方应拍摄广告一条，品牌方支付费用。代言人应出席活动一场，代言人不得迟到。\n"
SECRET_EN = (
    "3. The Creator shall keep the Brand's unpublished recipes secret for two years after termination.\n"
)
STORM_EN = "5. If a post draws negative publicity, the Creator shall cooperate with the Brand, take the post down and publish a correction within 12 hours.\n"
RIVALS_EN = "6. During the Term and for three months after it the Creator shall not promote any other oat drink brand.\n"
MORALS_EN = "7. The Creator shall obey the law and keep a good public image, and shall not make insulting statements. If the Creator commits a crime or is caught in a scandal, the Brand may terminate this Agreement and the Creator shall repay the fee.\n"
MORALS = "第六条 乙方应遵纪守法，维护良好形象，不得发表侮辱性言论；乙方保证签约前未发表过不当言论。乙方被曝丑闻或者违法犯罪的，甲方可以解除合同，乙方应返还报酬并支付违约金五万元。\n"
HOTEL = 'Gullane Bay Hotel Limited (the "Hotel") and Isla Brandt (the "Guest").\nThe Guest shall post twice. The Hotel shall pay the Guest.\n'

COSTS = [
    Row("the breach of the sentence before", DEAL + SECRET_EN + STORM_EN + "10. A breach of clause 3 or 5 cannot be compensated in money. The Brand may seek an injunction, and the Creator shall indemnify the Brand against all losses flowing from the breach.", "crisis_cooperation", "strong", {"remedy": "met"}),
    Row("the breach of another clause", DEAL + SECRET_EN + STORM_EN + "10. A breach of clause 3 cannot be compensated in money. The Brand may seek an injunction, and the Creator shall indemnify the Brand against all losses flowing from the breach.", "crisis_cooperation", "strong", {"remedy": "unmet"}),
    Row("each infringement of a clause", DEAL + RIVALS_EN + "11. For each culpable infringement of clause 6 the Creator owes a contractual penalty of EUR 40,000.", "non_compete", "strong", {"remedy": "met"}),
    Row("each infringement of copyright", DEAL + RIVALS_EN + "11. For each culpable infringement of copyright the Creator owes a contractual penalty of EUR 40,000.", "non_compete", "weak", {"remedy": "unmet"}),
    Row("if exclusivity is broken", DEAL + RIVALS_EN + "11. If exclusivity is broken the Creator pays back half the fee, and the rest of the fee falls away.", "non_compete", "strong", {"remedy": "met"}),
    Row("not performed in time, under a range of points", DEAL + "2. The Creator shall report bad press.\n3. If a post draws negative publicity, the Creator shall cooperate with the Brand, take the post down and publish a correction by the end of the same day.\n4. For an obligation under points 2 to 3 that is not performed in time, EUR 400 is deducted from the price for each day.", "crisis_cooperation", "strong", {"remedy": "met"}),
    Row("a delivery that is not in time", DEAL + "2. The Creator delivers the cut.\n3. If a post draws negative publicity, the Creator shall cooperate with the Brand, take the post down and publish a correction by the end of the same day.\n4. For a delivery under point 2 that is not performed in time, EUR 400 is deducted from the price for each day.", "crisis_cooperation", "strong", {"remedy": "unmet"}),
    Row("a breach of sections at large is no breach of conduct", DEAL + "8. The Creator must not be caught using a bot.\n11. Either party may bring this Agreement to an end where the other is in material breach of Sections 1 to 8.", "morality", "missing"),
]  # fmt: skip

SUBJECTS = [
    Row("the Hotel, for its part", HOTEL + "The Hotel, for its part, will not tell anyone the Guest's unpublished plans.", "confidentiality", "adverse|missing"),
    Row("the Guest, for her part", HOTEL + "The Guest, for her part, will not tell anyone the Hotel's unpublished plans.", "confidentiality", "weak", {"obligation": "met"}),
    Row("no is an answer", HOTEL + "Is any of this a secret?\nNo. The Guest may tell the press what was said in our emails, plans for the new wing included.", "confidentiality", "adverse|missing"),
    Row("No. 5 is a number", HOTEL + "The Guest shall not disclose the unpublished plans of House No. 5 to anyone.", "confidentiality", "weak", {"obligation": "met"}),
    Row("who acts at once", DEAL + "5. In this clause a Storm is any wave of complaints or hostile press about a post.\n(a) Within four hours of the Brand's call in a Storm Creator unlists or deletes the post.", "crisis_cooperation", "weak", {"delete_content": "met", "response_time": "met"}),
    Row("the brand acts at once", DEAL + "5. In this clause a Storm is any wave of complaints or hostile press about a post.\n(a) Within four hours of the Creator's call in a Storm the Brand deletes its own post.", "crisis_cooperation", "adverse|missing"),
    Row("(a) behind shall, without a colon", DEAL + "5. If a post draws negative publicity, at the Brand's request and by the end of the same day, the Creator shall\n(a) delete the post;\n(b) publish an apology; and\n(c) assist the Brand in answering the press.", "crisis_cooperation", "weak|strong", {"delete_content": "met", "cooperate": "met", "response_time": "met"}),
    Row("(a) behind if, without a colon", DEAL + "10. Termination\nThe Brand may terminate this Agreement without notice, in particular if\n(1) the Creator commits a criminal offence;\n(2) the Creator makes discriminatory remarks.", "morality", "weak", {"unilateral_termination": "met", "illegal_trigger": "met", "speech_trigger": "met"}),
    Row("neither nor", DEAL + MORALS_EN + "8. The Creator warrants that in the eight years before signature she has neither been convicted of an offence nor published any text that degrades human beings.", "morality", "strong", {"past_conduct": "met"}),
    Row("the brand neither nor", DEAL + MORALS_EN + "8. The Brand warrants that in the eight years before signature it has neither been convicted of an offence nor published any text that degrades human beings.", "morality", "weak", {"past_conduct": "unmet"}),
    Row("代言方 stands for both who sign", STAR + "第二条 代言方对品牌方未公开的设计、价格应当保密，合同终止后五年内仍然有效。", "confidentiality", "weak", {"obligation": "met", "duration": "met"}),
    Row("经纪公司 alone", STAR + "第二条 经纪公司对品牌方未公开的设计、价格应当保密，合同终止后五年内仍然有效。", "confidentiality", "missing|adverse"),
    Row("不得允许", HEAD.replace("甲方（品牌方）：澜谷食品有限公司\n乙方（达人）：程一禾", "甲方（运动员）：程一禾\n乙方（品牌方）：澜谷食品有限公司").replace("乙方发布视频三条，甲方支付", "甲方发布视频三条，乙方支付") + "第三条 聘期内，甲方不得为其他跑鞋品牌代言，也不得允许其他跑鞋品牌使用其姓名与肖像。", "non_compete", "weak", {"in_term": "met"}),
    Row("可以允许", HEAD.replace("甲方（品牌方）：澜谷食品有限公司\n乙方（达人）：程一禾", "甲方（运动员）：程一禾\n乙方（品牌方）：澜谷食品有限公司").replace("乙方发布视频三条，甲方支付", "甲方发布视频三条，乙方支付") + "第三条 聘期内，甲方可以为其他跑鞋品牌代言，也可以允许其他跑鞋品牌使用其姓名与肖像。", "non_compete", "adverse"),
]  # fmt: skip

WORDS = [
    Row("合理的努力，避免透露", HEAD + "第七条 乙方应尽商业上合理的努力，避免向第三人透露甲方未公开的固件和价格，合同终止后两年内仍然有效，违者支付违约金五万元。", "confidentiality", "weak", {"obligation": "weak"}),
    Row("尽到义务，不得透露", HEAD + "第七条 乙方应恪守诚信，不得向第三人透露甲方未公开的固件和价格，合同终止后两年内仍然有效，违者支付违约金五万元。", "confidentiality", "strong"),
    Row("kind regards", DEAL + "With kind regards,\nLarkfield Foods", "morality", "missing"),
    Row("kind to guests", DEAL + "The Creator shall behave decently and be kind to our guests.", "morality", "weak", {"conduct_duty": "met"}),
    Row("say nothing about cures", DEAL + "5. I say nothing about curing itches.\n7. The Creator may show the unpublished brief to anyone.", "confidentiality", "adverse|missing"),
    Row("say nothing about the launch", DEAL + "5. The Creator shall say nothing about the launch until the Brand has announced it.", "confidentiality", "weak", {"obligation": "met"}),
    Row("resulting loss", DEAL + "7. The Creator shall keep confidential information confidential. If she does not, she shall make good the resulting loss.", "confidentiality", "weak", {"scope": "weak|unmet"}),
    Row("results of tests", DEAL + "7. The Creator shall keep the results of the Brand's tests and its prices confidential.", "confidentiality", "weak", {"scope": "met"}),
    Row("criticised in the press", DEAL + "8. Where the Creator is criticised in the press, she shall tell the Brand.", "morality", "missing"),
    Row("free to criticise", DEAL + MORALS_EN + "8. The Creator may freely criticise the Brand and its products.", "morality", "weak|adverse"),
    Row("pinned for three days", HEAD + "第四条 发生负面舆情，需要澄清、道歉的，乙方二十四小时内发出甲方确认过的版本，并置顶三天。", "crisis_cooperation", "weak", {"response_time": "met"}),
    Row("three days to say it", HEAD + "第四条 发生负面舆情，需要澄清、道歉的，乙方三天内发出甲方确认过的版本，并置顶二十四小时。", "crisis_cooperation", "weak", {"response_time": "weak"}),
    Row("a section that replaces the standard one", DEAL + "9. Press (replaces our standard section 9)\n9.1 If there is criticism of a video, the Creator has no duty to help the Brand to answer it, to take a video down or to post an apology.", "crisis_cooperation", "adverse"),
    Row("a section that is replaced", DEAL + "9. Press\n9.1 If there is criticism of a video, the Creator has no duty to help the Brand to answer it.\n12. Section 9 is deleted.", "crisis_cooperation", "missing|adverse"),
]  # fmt: skip

SECRET = "第五条 乙方应对甲方未公开的配方、价格保密，合同终止后两年内仍然有效，违者支付违约金五万元。\n"
RIVALS_ALL = "5. During the Term and for three months after it the Creator shall not promote any other oat drink brand, and pays $5,000 for a breach.\n"
THREE = 'Between Larkfield Foods Ltd (the "Brand"), Rye Talent Ltd (the "Agency") and Isla Brandt (the "Creator").\n1. The Creator shall post twice. The Brand shall pay the Agency.\n'

ONLY_SEEMING = [
    Row("an article that gives way to the law", HEAD + SECRET + "第九条 如第五条与法律强制性规定冲突，第五条不适用。", "confidentiality", "strong"),
    Row("an article that falls with the brand's breach", DEAL + RIVALS_ALL + "9. If the Brand breaches clause 5, clause 5 does not apply.", "non_compete", "strong|weak"),
    Row("an article that does not bind the brand", HEAD + SECRET + "第九条 第五条，对甲方不适用。", "confidentiality", "strong"),
    Row("an article that does not bind the KOL", HEAD + SECRET + "第九条 第五条，对乙方不适用。", "confidentiality", "adverse"),
    Row("the remedies of an article, and its ban", HEAD + SECRET + "第九条 第五条约定的解除权及违约金不适用。", "confidentiality", "strong|weak", {"obligation": "met"}),
    Row("not obliged to see to it", THREE + "6. The Agency is not obliged to ensure that the Creator does not promote competing oat drink brands.", "non_compete", "adverse|missing"),
    Row("brand products, systems and plans", DEAL + "6. The Creator shall have access to Brand systems, plans and prices, which must be kept confidential.", "confidentiality", "weak", {"obligation": "met"}),
    Row("a duty with a condition inside it", DEAL + "5. The Creator shall cooperate promptly if a scandal arises, in particular:\n(a) remove the posts within 24 hours;\n(b) publish an apology within 24 hours.", "crisis_cooperation", "strong", {"delete_content": "met", "clarify_statement": "met"}),
    Row("be copied, quoted, shared or disclosed by her", DEAL + "5. The Brand shall share its unpublished plans. Such plans shall not be copied, quoted, shared or disclosed by the Creator to third parties.", "confidentiality", "weak", {"obligation": "met"}),
    Row("plans disclosed by the brand", DEAL + "5. The Brand shall keep secret the unpublished plans. Such plans shall not be copied, quoted, shared or disclosed by the Brand to third parties.", "confidentiality", "adverse|missing"),
    Row("promptly where possible, and shall not disclose", DEAL + "5. The Creator will answer messages promptly where possible, and shall not disclose the unpublished recipes to third parties.", "confidentiality", "weak", {"obligation": "met"}),
    Row("any breach behind a breach of one clause", DEAL + SECRET_EN + "9. If the Creator breaches clause 1, the Brand may withhold the fee. On any breach of this Agreement the Creator shall refund the fees.", "confidentiality", "strong", {"remedy": "met"}),
    Row("a line between two bullets", DEAL + "5. If a post draws negative publicity the Creator shall:\n• delete the post within 12 hours;\nNote: see the brief.\n• publish an apology within 12 hours.", "crisis_cooperation", "weak", {"delete_content": "met", "clarify_statement": "met"}),
    Row("a full stop inside a bracket", HEAD + "第九条 甲方可随时调整排期（提前三日通知。）\n• 不得披露甲方的未公开价格；\n• 乙方应对甲方的配方保密。", "confidentiality", "weak", {"obligation": "met"}),
    Row("the brand agrees that she may", DEAL + RIVALS_ALL + "9. The Brand agrees that she may promote competing oat drink brands.", "non_compete", "weak|adverse"),
    Row("what Creator may and may not disclose", DEAL + "9. What Creator may and may not disclose is set out in the brief.", "confidentiality", "missing|weak", {"obligation": "unmet|weak"}),
    Row("an NDA that is still to come", DEAL + "9. What Creator may and may not disclose is covered by our NDA, which we will send her for signature separately.", "confidentiality", "weak", {"obligation": "unmet|weak"}),
    Row("No. of posts", DEAL + "No. of posts: 3\n9. The Creator shall not disclose the unpublished recipes.", "confidentiality", "weak", {"obligation": "met"}),
]  # fmt: skip

TABLES = {"costs": COSTS, "subjects": SUBJECTS, "words": WORDS, "only seeming": ONLY_SEEMING}


@pytest.mark.parametrize("row", [row for table in TABLES.values() for row in table], ids=name_of)
def test_what_it_gives(row: Row) -> None:
    assert differences(row) == {}


CLAUSES = [
    "Between Larkfield Foods Ltd (the “Brand”) and Isla Brandt (the “Creator”).",
    "1. The Creator shall post twice. The Brand shall pay her.",
    "6. The Creator shall keep the Brand's unpublished recipes secret for two years after termination.",
    "9. If a post draws negative publicity, the Creator shall cooperate with the Brand, take the post down and publish a correction within 12 hours.",
    "Schedule 3 What a breach costs",
]


def _contract(*rows: tuple[str, str]) -> dict[str, str]:
    """What the remedies are where a schedule of two columns names articles and sums."""
    made = table(*(row(*(cell(paragraph(words)) for words in line)) for line in rows))
    audit = audited(word(*paragraphs(CLAUSES), made))
    return {clause: statuses(audit, clause)["remedy"] for clause in ("confidentiality", "crisis_cooperation")}


def test_a_table_of_breaches_only_cites_articles() -> None:
    head = ("Clause", "Consequence")
    assert _contract(head, ("Clause 6", "£15,000 for each disclosure"), ("Late delivery", "£200 a day")) == {
        "confidentiality": "met",
        "crisis_cooperation": "unmet",
    }
    assert _contract(("Default", "Sum"), ("Breach of clause 9", "£5,000"), ("Late delivery", "£200")) == {
        "confidentiality": "unmet",
        "crisis_cooperation": "met",
    }


@pytest.mark.parametrize(
    "text",
    [
        "乙方可以披露吗？）",
        "May she tell?)",
        'where "You"mean同意',
        "No.",
        "• ",
        "The Creator shall",
        "ensure that, the Creator",
        "SC1\nSC2",
        "不经同意",
        "may and may not",
        "neither she nor he shall",
        "下列情形属红线：（1）触犯法律；（2）",
        "甲方要求乙方发布的",
        "乙方不",
        "not",
        "§",
        "If a post meets with controversy, a request from the Brand for help, creates no",
        "This Agreement may be terminated by notice, by",
        "如甲方",
        "No fee shall be repayable on account of it, and",
        "If the Brand",
    ],
)
def test_a_text_that_ends_in_the_middle_is_a_contract_too(text: str) -> None:
    audit = audited(word(*paragraphs([*CLAUSES[:2], text])))
    assert {clause.id for clause in audit.clauses} >= {"confidentiality", "morality"}
    assert audited(word(*paragraphs([text]))).clauses


def test_a_table_of_fees_costs_nobody_anything() -> None:
    """Work and what is paid for it, with the article that describes the work."""
    assert _contract(("Trigger", "Amount"), ("Clause 6", "£15,000"), ("Signature", "£200")) == {
        "confidentiality": "unmet",
        "crisis_cooperation": "unmet",
    }
    assert _contract(
        ("Work", "Amount"), ("Posts under clause 6", "£15,000"), ("Posts under clause 9", "£200")
    ) == {
        "confidentiality": "unmet",
        "crisis_cooperation": "unmet",
    }
