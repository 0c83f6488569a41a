"""Conditions and references: 另行签订, a separate NDA, annexes that are in the file and annexes that are not."""

import pytest
from audit.make_contracts import Row, differences, name_of

ROWS = [
    Row(
        "无需另行约定 puts nothing off and releases nobody",
        "甲方（品牌方）：合肥松间乳业有限公司\n乙方（达人）：顾一苇\n第一条 乙方应发布视频。甲方应付款。\n"
        "第二条 乙方应对甲方未公开的配方保密，该义务无需另行约定期限，合同终止后长期有效。",
        "confidentiality",
        "weak",
        {"obligation": "met", "duration": "met", "survival": "met"},
    ),
    Row(
        "without any need for a further agreement",
        'Between Larch Drinks Ltd (the "Brand") and Mina Cole (the "Creator").\n1. The Creator shall post. The Brand shall pay.\n'
        "2. The Creator shall keep the Brand's unpublished recipes secret, without any need for a further agreement, and this lasts for three years after the end of this Agreement.",
        "confidentiality",
        "weak",
        {"obligation": "met", "duration": "met", "survival": "met"},
    ),
    Row(
        "另行约定 alone still puts it off",
        "甲方（品牌方）：合肥松间乳业有限公司\n乙方（达人）：顾一苇\n第一条 乙方应发布视频。甲方应付款。\n"
        "第二条 乙方的保密义务另行约定。",
        "confidentiality",
        "weak|missing",
        {"obligation": "weak|unmet"},
    ),
    Row(
        "善后 ends no condition",
        "发生负面舆情的，乙方应于二小时内删除内容，全力配合甲方善后，并承担所需费用。",
        "crisis_cooperation",
        "weak",
        {"cooperate": "met", "delete_content": "met", "response_time": "met"},
    ),
    Row(
        "…结束后 still does",
        "合作结束后，如发生负面舆情，甲方应自行处理。",
        "crisis_cooperation",
        "adverse|missing",
    ),
    Row(
        "only the period is left to a later agreement",
        "乙方应对甲方未公开的配方、上市计划保密，不得向第三方披露，保密期限由双方另行约定。",
        "confidentiality",
        "weak",
        {"obligation": "met", "scope": "met", "duration": "unmet|weak"},
    ),
    Row(
        "only the period is to be agreed",
        "The Creator shall keep the Brand's unpublished recipes confidential, for a period to be agreed separately by the parties.",
        "confidentiality",
        "weak",
        {"obligation": "met", "duration": "unmet|weak"},
    ),
    Row(
        "the duty itself is left to a later agreement",
        "乙方的保密义务及期限由双方另行签订保密协议约定。",
        "confidentiality",
        "weak|missing",
        {"obligation": "weak|unmet"},
    ),
    Row(
        "a court must speak first before anything counts",
        "乙方应保持良好形象。乙方因负面新闻致甲方商誉受损的，甲方可解除合同并要求返还报酬。前述情形经法院判决后，始得认定。",
        "morality",
        "weak",
        {"reputation_trigger": "unmet|weak"},
    ),
    Row(
        "only upon a final finding",
        "The Creator shall keep a good image. If a scandal about the Creator harms the Brand, the Brand may terminate this Agreement. "
        "The Brand may terminate for any of the foregoing events only upon a final judgment of a court.",
        "morality",
        "weak",
        {"reputation_trigger": "unmet|weak"},
    ),
    Row(
        "no court need speak first",
        "乙方应保持良好形象。乙方因负面新闻致甲方商誉受损的，甲方可解除合同并要求返还报酬。前述情形的认定不以法院判决为前提。",
        "morality",
        "weak",
        {"reputation_trigger": "met", "no_judgment_needed": "met"},
    ),
    Row(
        "另行签订保密协议",
        "有关保密事宜，由双方另行签订保密协议约定。",
        "confidentiality",
        "weak",
        {"obligation": "unmet|weak", "duration": "unmet"},
    ),
    Row(
        "separate NDA",
        "Confidentiality shall be dealt with in a separate NDA to be signed by the parties.\n"
        "The Brand shall pay the Creator on delivery. The Creator shall post one video.",
        "confidentiality",
        "weak",
        {"obligation": "unmet|weak"},
    ),
    Row(
        "如双方约定",
        "如双方另行书面约定排他义务的，乙方应按照该约定执行。",
        "non_compete",
        "weak",
        {"in_term": "unmet|weak"},
    ),
    Row(
        "exclusivity to be agreed",
        "Any exclusivity will be set out in a separate agreement between the parties.\n"
        "The Brand shall pay the Creator on delivery. The Creator shall post one video.",
        "non_compete",
        "weak",
        {"in_term": "unmet|weak"},
    ),
    Row(
        "crisis plan to be agreed",
        "危机公关配合事项由双方另行协商确定。",
        "crisis_cooperation",
        "weak",
        {"cooperate": "unmet|weak"},
    ),
    Row(
        "annex in the file lists the competitors",
        "第六条 合作期内及合作结束后三个月内，乙方不得推广附件一所列竞品。\n"
        "第七条 乙方违反第六条的，应支付违约金五万元。\n"
        "附件一 竞品清单\n"
        "星河牌豆浆机、晨露牌豆浆机、百谷牌豆浆机。",
        "non_compete",
        "strong",
        {"competitor_definition": "met", "post_term": "met", "remedy": "met"},
    ),
    Row(
        "annex not in the file",
        "第六条 合作期内及合作结束后三个月内，乙方不得推广附件一所列竞品。\n"
        "第七条 乙方违反第六条的，应支付违约金五万元。",
        "non_compete",
        "weak",
        {"competitor_definition": "weak"},
    ),
    Row(
        "annex in the file, English",
        "6. During the Term and for three months after it the Creator shall not promote the competitors "
        "listed in Annex A.\n"
        "7. If the Creator breaches clause 6, she shall pay the Brand liquidated damages of USD 10,000.\n"
        "8. The Brand shall pay the Creator on delivery.\n"
        "Annex A Competitors\n"
        "Northloom, Feltworks, Threadbare & Co.",
        "non_compete",
        "strong",
        {"competitor_definition": "met"},
    ),
    Row(
        "annex not in the file, English",
        "6. During the Term and for three months after it the Creator shall not promote the competitors "
        "listed in Annex A.\n"
        "7. If the Creator breaches clause 6, she shall pay the Brand liquidated damages of USD 10,000.\n"
        "8. The Brand shall pay the Creator on delivery.",
        "non_compete",
        "weak",
        {"competitor_definition": "weak"},
    ),
    Row(
        "the duty itself stands in an annex that is there",
        "第八条 保密事宜见附件三，乙方应予遵守。\n"
        "第九条 违反第八条或附件三的，乙方应赔偿甲方全部损失。\n"
        "附件三 保密约定\n"
        "1. 乙方应对甲方未公开的菜单、定价和门店选址保密。\n"
        "2. 保密期限至合作结束后两年。",
        "confidentiality",
        "strong|weak",
        {"obligation": "met", "scope": "met", "duration": "met"},
    ),
    Row(
        "only if both agree later",
        "合作结束后，如双方协商一致，乙方可在三个月内不为其他早教品牌代言。",
        "non_compete",
        "weak|missing",
    ),
    Row(
        "reference to another article does not cover it",
        "第四条 乙方应对甲方未公开的产品参数、价格保密，保密期限为合同终止后二年。\n"
        "第五条 乙方应按时交稿。\n"
        "第九条 乙方违反第五条的，应向甲方支付违约金两万元。",
        "confidentiality",
        "weak",
        {"remedy": "unmet"},
    ),
    Row(
        "a conditional remedy is a remedy",
        "第四条 乙方应对甲方未公开的产品参数、价格保密，保密期限为合同终止后二年；如违反，"
        "甲方有权解除合同并要求乙方赔偿。",
        "confidentiality",
        "strong",
        {"remedy": "met"},
    ),
    Row(
        "除双方另有约定外 spoils nothing",
        "除双方另有书面约定外，乙方在合作期内不得为其他卫浴品牌代言。",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
    Row(
        "the brand's consent as a condition of release",
        "合作期内，未经甲方事先书面同意，乙方不得为其他卫浴品牌代言。",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
    Row(
        "a policy to be provided later",
        "The Creator shall keep secret such information as may be defined in a separate letter to be "
        "agreed by the parties.\n"
        "The Brand shall pay the Creator on delivery.",
        "confidentiality",
        "weak",
        {"scope": "unmet|weak"},
    ),
    Row(
        "secrecy annex in English, there",
        "8. The Creator shall comply with the confidentiality terms in Annex B.\n"
        "9. The Brand shall pay the Creator on delivery.\n"
        "Annex B Confidentiality\n"
        "The Creator shall keep the Brand's unreleased designs, prices and launch dates confidential.",
        "confidentiality",
        "weak",
        {"obligation": "met", "scope": "met"},
    ),
    Row(
        "依甲方要求 is a real condition",
        "应甲方要求，乙方应在十二小时内删除引发投诉的内容。",
        "crisis_cooperation",
        "weak",
        {"delete_content": "met", "response_time": "met"},
    ),
    Row(
        "the same with a comma",
        "In the event of negative publicity, the Creator shall cooperate with the Brand and delete the "
        "posts.\n"
        "The Brand shall pay the Creator on delivery.",
        "crisis_cooperation",
        "weak",
        {"cooperate": "met", "delete_content": "met"},
    ),
    Row(
        "a condition behind",
        "The Creator shall delete the posts if they attract negative publicity.\n"
        "The Brand shall pay the Creator on delivery.",
        "crisis_cooperation",
        "weak",
        {"delete_content": "met"},
    ),
    Row(
        "a condition behind, with a deadline",
        "The Creator shall delete a post within six hours of the Brand's request if the post attracts "
        "complaints.\n"
        "The Brand shall pay the Creator on delivery.",
        "crisis_cooperation",
        "weak",
        {"delete_content": "met", "response_time": "met"},
    ),
    Row(
        "a condition in the middle",
        "乙方在合作内容引发负面舆情时应在六小时内删除该内容。",
        "crisis_cooperation",
        "weak",
        {"delete_content": "met", "response_time": "met"},
    ),
    Row(
        "the duty itself stands in an annex that is missing",
        "第八条 乙方应遵守附件三《保密协议》的全部约定。",
        "confidentiality",
        "weak",
    ),
    Row(
        "a policy that is not in the file",
        "The Creator shall comply with the Brand's Social Media Conduct Policy as set out in Schedule 4.\n"
        "The Brand shall pay the Creator on delivery.",
        "morality",
        "weak",
    ),
    Row(
        "crisis handbook not in the file",
        "发生舆情时，乙方应按照附件五《舆情处置手册》执行。",
        "crisis_cooperation",
        "weak",
    ),
    Row(
        "a condition in front without a comma",
        "In the event of negative publicity the Creator shall cooperate with the Brand and delete the "
        "posts.\n"
        "The Brand shall pay the Creator on delivery.",
        "crisis_cooperation",
        "weak",
        {"cooperate": "met", "delete_content": "met"},
    ),
    Row(
        "complaints in a relative clause",
        "Within six hours of the Brand's direction, the Creator shall take down posts that attract "
        "complaints.\n"
        "The Brand shall pay the Creator on delivery.",
        "crisis_cooperation",
        "weak",
        {"delete_content": "met", "response_time": "met"},
    ),
    Row(
        "deferral of something else spoils nothing",
        "具体付款安排由双方另行约定。\n"
        "乙方应对甲方未公开的新品信息、定价保密，直至该信息公开，合同终止后仍应继续履行；乙方违反的，"
        "应赔偿甲方损失。",
        "confidentiality",
        "strong",
    ),
    Row(
        "condition that the trigger needs",
        "如发生与合作内容有关的投诉，乙方应在六小时内删除相关内容。",
        "crisis_cooperation",
        "weak",
        {"delete_content": "met", "response_time": "met"},
    ),
    Row(
        "a complaint that is told at length",
        "消费者或者媒体就合作内容提出质疑或者投诉的，乙方应在六小时内删除相关内容。",
        "crisis_cooperation",
        "weak",
        {"delete_content": "met", "response_time": "met"},
    ),
    Row(
        "an English condition without a comma, crime",
        "If the Creator is convicted of a crime the Brand may terminate this Agreement.\n"
        "The Brand shall pay the Creator on delivery.",
        "morality",
        "weak",
        {"illegal_trigger": "met", "unilateral_termination": "met"},
    ),
    Row(
        "a complaint is a storm",
        "如合作内容引发投诉，乙方应在六小时内删除相关内容。",
        "crisis_cooperation",
        "weak",
        {"delete_content": "met", "response_time": "met"},
    ),
    Row(
        "reference by number to a range",
        "第四条 乙方应对甲方未公开的产品参数、价格保密，保密期限为合同终止后二年。\n"
        "第五条 乙方应按时交稿。\n"
        "第九条 乙方违反第三条至第五条任一约定的，应向甲方支付违约金两万元。",
        "confidentiality",
        "strong",
        {"remedy": "met"},
    ),
    Row(
        "an English condition without a comma, secrecy",
        "If the Creator receives unreleased designs she shall keep them confidential.\n"
        "The Brand shall pay the Creator on delivery.",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "a topic with nothing but an annex that is not there",
        "4 Category exclusivity: as set out in Schedule C (Restricted Brands).\n5 The Creator shall post two videos and the Brand shall pay the fee.",
        "non_compete",
        "weak",
    ),
    Row(
        "an exception in brackets behind the event",
        "合作合同\n"
        "甲方（品牌方）：星河科技有限公司\n"
        "乙方（达人）：林小雨\n"
        "第九条 乙方如触犯任何刑事罪行（轻微交通违例除外），甲方有权即时终止合同，乙方应退还全部费用。",
        "morality",
        "weak",
        {"illegal_trigger": "met", "unilateral_termination": "met", "refund_or_damages": "met"},
    ),
    Row(
        "other than a minor traffic offence",
        "INFLUENCER AGREEMENT\n"
        'This Agreement is made between Nova Foods Ltd (the "Brand") and Mia Chen (the "Creator").\n'
        "9. If Creator is convicted of any offence (other than a minor traffic offence), the Brand may terminate this Agreement at once and recover the fee.",
        "morality",
        "weak",
        {"illegal_trigger": "met", "unilateral_termination": "met"},
    ),
    Row(
        "conditions numbered inside a sentence",
        "INFLUENCER AGREEMENT\n"
        'This Agreement is made between Nova Foods Ltd (the "Brand") and Mia Chen (the "Creator").\n'
        "9. Morals. If Creator (i) commits any crime, (ii) makes any racist or insulting statement, or (iii) becomes the subject of public scandal, the Brand may terminate this Agreement at once and recover all fees paid.",
        "morality",
        "weak",
        {
            "illegal_trigger": "met",
            "speech_trigger": "met",
            "reputation_trigger": "met",
            "unilateral_termination": "met",
            "refund_or_damages": "met",
        },
    ),
    Row(
        "lettered conditions behind the right",
        "INFLUENCER AGREEMENT\n"
        'This Agreement is made between Nova Foods Ltd (the "Brand") and Mia Chen (the "Creator").\n'
        "9. The Brand may terminate this Agreement and recover all fees paid if Creator (a) is charged with a crime; (b) makes discriminatory remarks; or (c) is involved in a scandal that harms the Brand's reputation.",
        "morality",
        "weak",
        {
            "illegal_trigger": "met",
            "speech_trigger": "met",
            "reputation_trigger": "met",
            "unilateral_termination": "met",
            "refund_or_damages": "met",
        },
    ),
]


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_conditions_and_references(row: Row) -> None:
    assert not differences(row)
