"""Who is meant by she, rows that point at other rows, words taken out of an article, and points run in within a paragraph."""

import pytest
from audit.make_contracts import Row, audited, differences, name_of, paragraphs, statuses, word
from documents.make_docx import cell, paragraph, row, table

DEAL = 'Between Larkfield Foods Ltd (the "Brand") and Isla Brandt (the "Creator").\n1. The Creator shall post twice. The Brand shall pay her.\n'
THREE = "Agency: Rye Talent Ltd\nClient: Larkfield Foods Ltd\nInfluencer: Isla Brandt\n1. The Influencer shall post twice. The Client shall pay the Agency, and the Agency shall pay the Influencer.\n"
HEAD = "推广合同\n甲方（品牌方）：澜谷食品有限公司\n乙方（达人）：程一禾\n第一条 乙方发布视频三条，甲方支付费用。\n"
OPERATOR = "联名合同\n品牌方：澜谷食品有限公司\n运营方：霁光互动科技有限公司（虚拟主播“霁”的运营人）\n演绎人：由运营方签约的自然人，代号T-3\n第一条 品牌方应向运营方支付费用，运营方应安排演绎人直播，演绎人应配合。品牌方有权审核。\n"
SHOP = "巷口面馆和博主的约定\n我们这边：巷口面馆（个体户，老板周一鸣），下面叫“店里”。\n你那边：程一禾，账号“一禾吃面”，下面叫“一禾”。\n一、一禾来店里拍一条视频，店里给一禾六百块。一禾发之前给店里看。店里可以转发。\n"
HOUSE = "Sponsor: Larkfield Foods Ltd, Toronto\nHouse: Ninth Street Collective Ltd, which runs the content house\nResidents: Isla Brandt, Tom Reyes and May Oduya, each of whom signs below\n1. The Residents post ten videos. Sponsor pays the House. The House shall keep a calendar. Sponsor may look at it.\n"
SECRET = "第五条 乙方应对甲方未公开的配方、价格保密，合同终止后两年内仍然有效，违者支付违约金五万元。\n"
RIVALS = "第六条 合作期间及期满后三个月内，乙方不得为其他燕麦奶品牌代言，违者返还报酬。\n"
MORALS = "第七条 乙方应遵纪守法，维护良好形象，不得发表侮辱性言论；乙方保证签约前未发表过不当言论。\n"

SHE = [
    Row("from the Agency she deletes", THREE + "7. This section applies if a post draws a storm of complaints. She tells the Agency at once. Within four hours of a call from the Agency she deletes the post, and pays £2,000 if she does not.", "crisis_cooperation", "weak", {"delete_content": "met", "notify": "met", "response_time": "met"}),
    Row("the Agency deletes", THREE + "7. This section applies if a post draws a storm of complaints. The Agency tells the Client at once. Within four hours of a call the Agency deletes its own post.", "crisis_cooperation", "missing|adverse"),
    Row("she does not speak", THREE + "7. If a post draws a storm of complaints, she helps the Client to answer, and does not speak to the press about it without the Client's leave.", "crisis_cooperation", "weak", {"cooperate": "met", "no_unauthorised_statement": "met"}),
    Row("does not speak ill of", DEAL + "7. The Creator obeys the law, does not post anything racist, and does not speak ill of the Brand or its products.", "morality", "weak", {"non_disparagement": "met"}),
    Row("does not owe silence", DEAL + "7. The Creator obeys the law. The Creator does not need to speak well of the Brand.", "morality", "weak", {"non_disparagement": "unmet"}),
    Row("nor is the Creator required", DEAL + "7. If a post draws complaints, the Creator need not delete it. Nor is the Creator required to issue apologies or to stay silent.", "crisis_cooperation", "adverse"),
    Row("the Creator is required", DEAL + "7. If a post draws complaints, the Brand need not delete its own. The Creator is required to issue an apology within twelve hours.", "crisis_cooperation", "weak", {"clarify_statement": "met"}),
    Row("on the other hand, the Residents' names", HOUSE + "14. Sponsor, on the other hand, keeps the Residents' legal names and travel plans secret for five years, and is liable for any leak.", "confidentiality", "missing|adverse"),
    Row("the Residents keep the Sponsor's plans", HOUSE + "14. The Residents keep the Sponsor's unreleased flavours and prices secret for five years after the term, and are liable for any leak.", "confidentiality", "strong"),
    Row("what the House sees to", HOUSE + "15. If a post draws complaints, the House shall take it down within three days when Sponsor asks.", "crisis_cooperation", "weak", {"delete_content": "met", "response_time": "weak"}),
    Row("how a Resident lives", HOUSE + "9. Sponsor gives up any right to end the deal, hold back money or claim damages because of how a Resident lives or talks.", "morality", "adverse"),
    Row("运营方 of a virtual streamer", OPERATOR + "第四条 运营方对品牌方未公开的口味、价格应当保密，合同终止后两年内仍然有效，违者支付违约金五万元。", "confidentiality", "strong"),
    Row("品牌方 of a virtual streamer", OPERATOR + "第四条 品牌方对运营方未公开的模型、歌曲应当保密，合同终止后两年内仍然有效。", "confidentiality", "missing|adverse"),
    Row("each towards the other", OPERATOR + "第四条 运营方和演绎人对品牌方的未公开信息，品牌方对运营方和演绎人的未公开信息，均不得泄露，违者支付违约金五万元。", "confidentiality", "weak", {"obligation": "met", "remedy": "met"}),
    Row("one towards the other", OPERATOR + "第四条 品牌方对运营方和演绎人的未公开信息，不得泄露，违者支付违约金五万元。", "confidentiality", "missing|adverse"),
    Row("下面叫“店里”", SHOP + "六、视频发出去后被人骂，一禾要跟着店里一起把事情弄清楚。店里说要先把视频藏起来、删掉，一禾在店里打招呼以后半天之内就要弄好。", "crisis_cooperation", "weak", {"delete_content": "met", "cooperate": "met", "response_time": "met"}),
    Row("店里 acts", SHOP + "六、视频发出去后被人骂，店里要把自己转发的视频藏起来、删掉，半天之内弄好。", "crisis_cooperation", "missing|adverse"),
    Row("合理判断后，即可解除", HEAD + MORALS + "7.2 乙方违反本条的，不以判决或处罚的作出为前提，甲方依公开信息作出合理判断后，即可书面通知解除本合同，乙方退还报酬。", "morality", "weak", {"unilateral_termination": "met", "no_judgment_needed": "met"}),
    Row("乙方判断后，即可解除", HEAD + MORALS + "7.2 甲方逾期付款的，乙方作出合理判断后，即可书面通知解除本合同。", "morality", "weak", {"unilateral_termination": "unmet"}),
    Row("由甲方确认的声明", HEAD + "第八条 发生负面舆情，乙方应在十小时内发布由甲方确认的澄清声明，并配合甲方处理。", "crisis_cooperation", "weak", {"clarify_statement": "met"}),
    Row("由乙方确认的声明", HEAD + "第八条 发生负面舆情，乙方应在十小时内发布由乙方同意的澄清声明，并配合甲方处理。", "crisis_cooperation", "weak", {"clarify_statement": "weak"}),
    Row("无权要求乙方删除", HEAD + "第八条 发生负面舆情，甲方无权要求乙方删除视频、发布声明，乙方没有协助、表态的责任。", "crisis_cooperation", "adverse"),
    Row("有权要求乙方删除", HEAD + "第八条 发生负面舆情，甲方有权要求乙方删除视频、发布声明，乙方应当协助。", "crisis_cooperation", "weak", {"delete_content": "met", "cooperate": "met"}),
    Row("a call, and a list of acts", DEAL + "20. If a post draws negative publicity, upon the Brand's call the Creator shall do each of the following in the time stated: delete the post within two hours; publish a correction within six hours.", "crisis_cooperation", "weak", {"delete_content": "met", "clarify_statement": "met", "response_time": "met"}),
]  # fmt: skip

TAKEN_OUT = [
    Row("words deleted from a point", HEAD + "第二部分 通用条款\n9 同类限制：9.1 合作期内及期满后三个月内，乙方不得为其他燕麦奶品牌推广，违者返还报酬。9.2 旧内容不必处理。\n特别约定：通用条款第9.1款中“及期满后三个月内”一语删去。", "non_compete", "weak", {"in_term": "met", "post_term": "unmet"}),
    Row("other words deleted", HEAD + "第二部分 通用条款\n9 同类限制：9.1 合作期内及期满后三个月内，乙方不得为其他燕麦奶品牌推广，违者返还报酬。9.2 旧内容不必处理。\n特别约定：通用条款第9.2款中“旧内容”一语删去。", "non_compete", "strong", {"post_term": "met"}),
    Row("the words are deleted", DEAL + '6. During the Term and for three months after it the Creator shall not promote any other oat drink brand, and repays the fee for a breach.\nSpecial term: in clause 6 the words "and for three months after it" are deleted.', "non_compete", "weak", {"in_term": "met", "post_term": "unmet"}),
    Row("a point that is replaced", HEAD + "第二部分 通用条款\n10 言行：10.1 乙方应遵纪守法、维护良好形象。10.2 乙方不得发表侮辱性言论、不得违法、不得陷入丑闻，乙方保证签约前未有上述情形。10.3 出现上述情形之一的，甲方有权立即解除合同并要求退还全部费用。\n特别约定：通用条款第10.3款改为：出现第10条所列情形的，双方应先行协商，甲方不得自行解除合同。", "morality", "weak|adverse", {"unilateral_termination": "unmet"}),
    Row("a point that stays", HEAD + "第二部分 通用条款\n10 言行：10.1 乙方应遵纪守法、维护良好形象。10.2 乙方不得发表侮辱性言论、不得违法、不得陷入丑闻，乙方保证签约前未有上述情形。10.3 出现上述情形之一的，甲方有权立即解除合同并要求退还全部费用。", "morality", "strong", {"unilateral_termination": "met"}),
    Row("a separate deed", DEAL + "5. Confidentiality\nThe Brand's Confidentiality Deed, which will be sent to the Creator separately for signing, governs all questions of confidentiality.", "confidentiality", "weak"),
    Row("a separate parcel", DEAL + "5. Samples\nThe Brand's mugs, which will be sent to the Creator separately, stay hers.", "confidentiality", "missing"),
]  # fmt: skip

WORDS = [
    Row("其他品牌的学习桌、学习椅", HEAD + "第六条 合作期间及期满后三个月内，乙方不得为其他品牌的儿童学习桌、学习椅发布推广，违者返还报酬。", "non_compete", "strong", {"competitor_definition": "met"}),
    Row("其他品牌的推广内容", HEAD + "第六条 合作期间及期满后三个月内，乙方不得发布其他品牌的推广内容，违者返还报酬。", "non_compete", "weak", {"competitor_definition": "unmet|weak"}),
    Row("下列商品之其他品牌", HEAD + "第六條 本契約期間及期滿後九十日內，乙方不得為下列商品之其他品牌從事推薦、代言：凍乾、飼料及零食。違者返還報酬。", "non_compete", "strong", {"competitor_definition": "met"}),
    Row("put a competitor's product in your reels", DEAL + "6. During the Term the Creator agrees not to put a competitor's product in her reels or stories.", "non_compete", "weak", {"in_term": "met"}),
    Row("put a product in your reels", DEAL + "6. During the Term the Creator agrees not to put false claims in her reels or stories.", "non_compete", "missing"),
    Row("free before, during and after", DEAL + "6. The Creator is free before, during and after the campaign to advertise other makers of oat drinks.", "non_compete", "adverse"),
    Row("不说“第一”之类的话", HEAD + "第三条 乙方按广告法讲解，不说“全网第一”之类的话。", "morality", "missing"),
    Row("不说骂人的话", HEAD + "第三条 乙方平时守法，不说骂人、歧视别人的话。", "morality", "weak", {"conduct_duty": "met"}),
    Row("does not live up to this agreement", DEAL + "7. A party that does not live up to this agreement pays damages.", "morality", "missing"),
    Row("live up to the values", DEAL + "7. The Creator shall obey the law and live up to the values of the Brand.", "morality", "weak", {"conduct_duty": "met"}),
    Row("sleep disorders", DEAL + "7. The Creator makes no claim about back pain or sleep disorders.", "morality", "missing"),
    Row("neither a remark nor an act", DEAL + "7. Neither a remark or an act of the Creator, nor public anger about it, releases the Brand from the fee or gives ground for damages.", "morality", "adverse"),
    Row("falls on the side that caused it", DEAL + "7. If a post draws negative publicity, the Creator shall help the Brand to answer it; the cost of handling falls on the side that caused the event.", "crisis_cooperation", "weak", {"cost": "met"}),
    Row("谁的错谁出", HEAD + "第八条 发生负面舆情，乙方应配合甲方处理；处理花的钱，谁的错谁出。", "crisis_cooperation", "weak", {"cost": "met"}),
    Row("拍摄花的钱", HEAD + "第八条 发生负面舆情，乙方应配合甲方处理；拍摄费用由甲方承担。", "crisis_cooperation", "weak", {"cost": "unmet"}),
    Row("a reasonable time for something else", DEAL + "6. The Creator shall:\n(a) during the Term and for a reasonable time after it not promote any other oat drink brand;\n(b) keep the Brand's unpublished recipes secret for two years after termination.", "confidentiality", "weak", {"duration": "met"}),
]  # fmt: skip


@pytest.mark.parametrize("row", [*SHE, *TAKEN_OUT, *WORDS], ids=name_of)
def test_what_a_careful_lawyer_reads(row: Row) -> None:
    assert differences(row) == {}


def _breaches(last: str) -> str:
    """The verdict on morality where the scandal's row of a table of breaches says ``last``."""
    lines = (
        ("序号", "情形", "处理"),
        ("1", "甲方迟延付款", "每日按万分之五支付违约金"),
        ("2", "乙方违反第七条", "甲方可以书面通知解除合同，乙方退还全部费用"),
        ("3", "乙方被曝出丑闻，使甲方的名誉受到影响", last),
    )
    made = table(*(row(*(cell(paragraph(words)) for words in line)) for line in lines))
    audit = audited(word(*paragraphs([*(HEAD + MORALS).splitlines(), "第九条 违约处理"]), made))
    return statuses(audit, "morality")["reputation_trigger"]


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        ("同第2行", "met"),
        ("同上", "met"),
        ("按第2项处理", "met"),
        ("双方协商", "unmet|weak"),
        ("同第1行", "unmet|weak"),
    ],
)
def test_a_row_that_points_at_another(last: str, expected: str) -> None:
    assert _breaches(last) in expected.split("|")
