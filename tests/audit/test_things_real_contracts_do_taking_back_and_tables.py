"""What one article gives and another takes back, versions of which one prevails, and heads of tables that say who must."""

import pytest
from audit.make_contracts import Row, differences, name_of

EXCLUSIVE = "第七条 竞业限制\n合作期间及结束后六个月内，乙方不得为手机类产品的其他品牌推广，违反的支付违约金二十万元。\n"
SECRET = "第六条 保密\n乙方应对甲方未公开的产品信息、价格和营销方案保密，保密期限至合同终止后两年，违反的支付违约金十万元。\n"
PARTIES = 'INFLUENCER AGREEMENT\nThis Agreement is made between Nova Foods Ltd (the "Brand") and Mia Chen (the "Creator").\n'
CEREAL = (
    f"{PARTIES}7. Exclusivity\nDuring the Term and for six months after it, Creator shall not promote any other brand of "
    "breakfast cereal; breach entitles the Brand to a refund of the fee.\n"
)
TWO_LANGUAGES = (
    "推广合同 PROMOTION AGREEMENT\n甲方（品牌方）Party A (Brand)：星河科技 Xinghe Tech\n乙方（达人）Party B (KOL)：林小雨 Lin\n"
    "第五条 保密 Article 5 Confidentiality\n乙方应对甲方未公开的产品信息保密，合同终止后两年内有效，违反的支付违约金五万元。\n"
    "Party B need not keep any information of Party A confidential.\n"
)
DEEDS = (
    "甲方（品牌方）：星河科技\n乙方（达人）：林小雨\n行为\t处理\n泄露未上市产品信息\t支付违约金五万元\n"
    "为其他奶粉品牌带货\t退还全部费用\n发表歧视言论\t解除合同并退款\n无故停播\t扣款五百元"
)
TAKEN_BACK = [
    Row("不适用", f"{EXCLUSIVE}第二十条 特别约定\n本合同第七条不适用。", "non_compete", "adverse"),
    Row(
        "deleted, and no number of its own",
        f"{EXCLUSIVE}补充条款\n双方同意删除第七条。",
        "non_compete",
        "adverse",
    ),
    Row(
        "a sentence that begins with the number of another article",
        f"{EXCLUSIVE}特别约定\n第七条（竞业限制）不适用于本次合作。",
        "non_compete",
        "adverse",
    ),
    Row(
        "replaced by another wording, which counts",
        f"{EXCLUSIVE}第八条 特别约定\n第七条全文删除，替换为：合作期间及结束后三个月内，乙方不得为手机类产品的其他品牌推广，"
        "违反的支付违约金十万元。",
        "non_compete",
        "strong",
    ),
    Row(
        "not for one thing only",
        f"{EXCLUSIVE}第八条 特别约定\n第七条不适用于乙方本人名下的线下活动。",
        "non_compete",
        "strong",
    ),
    Row(
        "of its money only",
        f"{EXCLUSIVE}第八条 特别约定\n第七条中关于违约金的约定不适用。",
        "non_compete",
        "strong",
    ),
    Row("in one case only", f"{SECRET}依法应当披露的，第六条不适用。", "confidentiality", "strong"),
    Row(
        "what is public, 不适用本条",
        f"{SECRET}6.2 已合法公开的信息不适用本条。",
        "confidentiality",
        "strong",
    ),
    Row("for the brand only", f"{SECRET}第九条 第六条对甲方不适用。", "confidentiality", "strong"),
    Row(
        "clause 7 is deleted",
        f"{CEREAL}Special Conditions\nClause 7 (Exclusivity) is deleted.",
        "non_compete",
        "adverse",
    ),
    Row(
        "clause 7 shall not apply to this engagement",
        f"{CEREAL}Special Conditions\nClause 7 shall not apply to this engagement.",
        "non_compete",
        "adverse",
    ),
    Row(
        "in its entirety",
        f"{CEREAL}8. Special Terms\n8.1 The parties agree that clause 7 is deleted in its entirety.",
        "non_compete",
        "adverse",
    ),
    Row(
        "does not apply to one kind of posts",
        f"{CEREAL}8. Special Terms\n8.1 Clause 7 does not apply to unpaid personal posts.",
        "non_compete",
        "strong",
    ),
    Row(
        "clause 12 of another agreement",
        f"{CEREAL}8. Special Terms\n8.1 Clause 7 (Notices) of the Master Agreement is disapplied.",
        "non_compete",
        "strong",
    ),
    Row(
        "the KOL may judge when it does not bind",
        f"{SECRET}乙方认为有必要时，可不受前款限制。",
        "confidentiality",
        "weak",
    ),
    Row(
        "a release of another clause frees nobody of this one",
        f"{PARTIES}3. Creator shall not promote other cereals. Clause 3 does not stop Creator from eating them at home.\n"
        "4. Creator shall keep the Brand's unreleased plans secret until they are public; on breach the Brand may terminate.",
        "confidentiality",
        "weak",
        {"obligation": "met", "remedy": "met"},
    ),
]


@pytest.mark.parametrize("row", TAKEN_BACK, ids=name_of)
def test_what_is_taken_back(row: Row) -> None:
    assert not differences(row)


VERSIONS = [
    Row(
        "English prevails and gives nothing",
        f"{TWO_LANGUAGES}第九条 中英文不一致的，以英文为准。If the two versions differ, the English version prevails.",
        "confidentiality",
        "adverse",
    ),
    Row(
        "Chinese prevails and gives it",
        f"{TWO_LANGUAGES}第九条 中英文不一致的，以中文为准。If the two versions differ, the Chinese version prevails.",
        "confidentiality",
        "strong",
        {"duration": "met", "remedy": "met"},
    ),
    Row("neither prevails", TWO_LANGUAGES, "confidentiality", "weak"),
]


@pytest.mark.parametrize("row", VERSIONS, ids=name_of)
def test_which_language_counts(row: Row) -> None:
    assert not differences(row)


TABLES = [
    Row(
        "a row without a verb",
        'Key terms between Larch Drinks Ltd (the "Brand") and Mina Cole (the "Creator").\n'
        "Exclusivity | Term + 6 months, soft drinks\n"
        "Restricted acts | endorsing, wearing, advertising\n"
        "1. The Creator shall post two Reels. The Brand shall pay. The Creator shall pay damages for any breach of this Agreement.",
        "non_compete",
        "strong",
        {
            "in_term": "met",
            "post_term": "met",
            "competitor_definition": "met",
            "activities": "met",
            "remedy": "met",
        },
    ),
    Row(
        "a row without a verb, in Chinese",
        "甲方（品牌方）：合肥松间乳业有限公司\n乙方（达人）：顾一苇\n"
        "品类排他：合作期内及合作结束后三个月内，酸奶及乳饮料\n"
        "第一条 乙方应发布视频。甲方应付款。",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "met", "competitor_definition": "met"},
    ),
    Row(
        "a row in which the brand promises the KOL to hire nobody else",
        'Key terms between Larch Drinks Ltd (the "Brand") and Mina Cole (the "Creator").\n'
        "Exclusivity | the Brand books no other creator for soft drinks during the Term\n"
        "1. The Creator shall post two Reels. The Brand shall pay.",
        "non_compete",
        "missing|adverse",
    ),
    Row(
        "a row in which the brand promises not to look for others, in Chinese",
        "甲方（品牌方）：合肥松间乳业有限公司\n乙方（达人）：顾一苇\n品类排他：合作期内甲方不找其他酸奶达人\n第一条 乙方应发布视频。甲方应付款。",
        "non_compete",
        "missing|adverse",
    ),
    Row(
        "a row that says there is none",
        'Key terms between Larch Drinks Ltd (the "Brand") and Mina Cole (the "Creator").\n'
        "Exclusivity | none during the term, soft drinks\n"
        "1. The Creator shall post two Reels. The Brand shall pay.",
        "non_compete",
        "missing|adverse",
    ),
    Row(
        "a row about a fee",
        'Key terms between Larch Drinks Ltd (the "Brand") and Mina Cole (the "Creator").\n'
        "Licence fee | £2,000 for the term + 6 months, soft drinks campaign\n"
        "1. The Creator shall post two Reels. The Brand shall pay.",
        "non_compete",
        "missing",
    ),
    Row(
        "what the creator must do",
        f"{PARTIES}9. Issues\nStep\tWhat the Creator must do\tWhen\n"
        "1\tTell the Brand of any controversy or hostile press about her or a post\tWithin two hours\n"
        "2\tFollow the Brand's handling plan\tUntil the issue is closed\n"
        "3\tDelete the post concerned\tThe same day as the Brand's request\n"
        "4\tPublish a correction in wording agreed with the Brand\tThe same day",
        "crisis_cooperation",
        "strong",
        {"notify": "met", "delete_content": "met", "clarify_statement": "met"},
    ),
    Row(
        "what the brand must do",
        f"{PARTIES}9. Issues\nStep\tWhat the Brand must do\tWhen\n"
        "1\tTell the Creator of any controversy or hostile press about the product\tWithin two hours\n"
        "2\tDelete its own posts\tThe same day",
        "crisis_cooperation",
        "missing|adverse",
    ),
    Row(
        "乙方应当",
        "第九条 舆情处置\n事项\t乙方应当\t时限\n发生负面舆情\t告知甲方\t两小时内\n发生负面舆情\t删除相关内容并配合甲方处置\t六小时内\n"
        "发生负面舆情\t发布甲方确认的澄清声明\t二十四小时内",
        "crisis_cooperation",
        "strong",
        {"cooperate": "met", "delete_content": "met", "response_time": "met"},
    ),
    Row(
        "events in a table behind the sentence that rules them",
        f"{PARTIES}5. The Brand may terminate this Agreement at once on the happening of any event in this table.\n"
        "No.\tEvent\tShare of the fee repayable\n1\tCreator is charged with a crime\t100%\n"
        "2\tCreator makes a racist or insulting remark\t100%\n3\tCreator is involved in a scandal that harms the Brand's name\t75%",
        "morality",
        "weak",
        {
            "illegal_trigger": "met",
            "speech_trigger": "met",
            "reputation_trigger": "met",
            "unilateral_termination": "met",
        },
    ),
    Row(
        "a table of deliverables is no such list",
        f"{PARTIES}5. The Creator shall deliver what is set out in the table below.\nDeliverable\tDescription\tDate\n"
        "Game stream\tPlays the cooperative mode of the game Crisis Town\t3 May\nVideo\tEdited highlights\t9 May",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "deeds and what follows on them, secrecy",
        DEEDS,
        "confidentiality",
        "weak",
        {"obligation": "met", "remedy": "met"},
    ),
    Row("deeds and what follows on them, other brands", DEEDS, "non_compete", "weak", {"remedy": "met"}),
    Row("deeds and what follows on them, speech", DEEDS, "morality", "weak", {"speech_trigger": "met"}),
    Row(
        "who must, and a bare word for keeping",
        "甲方（品牌方）：星河科技\n乙方（达人）：林小雨\n事项\t义务人\t要求\t后果\n未公开价格、选品清单不外传\t甲方\t一年\t赔偿损失",
        "confidentiality",
        "adverse",
    ),
    Row(
        "a table of what is paid is no table of deeds",
        f"{PARTIES}5. Fees\nItem\tDate\tAmount payable\nTeaser about the secret recipe revealed on launch day\t3 May\tAUD 500",
        "confidentiality",
        "missing",
    ),
    Row(
        "nor is one of what is paid in dollars",
        f"{PARTIES}5. Fees\nItem\tDate\tAmount payable\nTeaser about the secret recipe revealed on launch day\t3 May\tUSD 500",
        "confidentiality",
        "missing",
    ),
    Row(
        "a table of breaches and what is payable for them",
        f"{PARTIES}5. Breaches\nBreach\tAmount payable\nRevealing the secret recipe before launch day\tUSD 500",
        "confidentiality",
        "weak",
        {"obligation": "met", "remedy": "met"},
    ),
]


@pytest.mark.parametrize("row", TABLES, ids=name_of)
def test_heads_of_tables(row: Row) -> None:
    assert not differences(row)
