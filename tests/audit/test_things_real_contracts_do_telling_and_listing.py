"""Who is told and who tells, what a list or a row is about, and words that look like a right, a ban or a heading."""

import pytest
from audit.make_contracts import Row, differences, name_of
from audit.whole_clauses import DEAL_EN

HEAD = "推广合同\n甲方（品牌方）：青川乳业有限公司\n乙方（达人）：罗小满\n第一条 乙方发布视频三条，甲方支付费用。\n"
STORM = {"delete_content": "met", "clarify_statement": "met", "response_time": "met"}

TELLING = [
    Row("the brand tells in a group", HEAD + "第二条 发生负面舆情的，乙方应配合处理。甲方在群里通知后六小时内，须撤下作品并发布澄清声明。", "crisis_cooperation", "strong", STORM),
    Row("the brand tells by mail", HEAD + "第二条 发生负面舆情的，乙方应配合处理。甲方以邮件通知后，应在六小时内删除视频并发布致歉声明。", "crisis_cooperation", "strong", STORM),
    Row("the brand is told", HEAD + "第二条 发生负面舆情的，甲方收到乙方通知后，应在六小时内删除视频并发布澄清声明。", "crisis_cooperation", "adverse|missing"),
    Row("who gives notice may end it", HEAD + "第二条 乙方应守法。乙方违法的，甲方书面通知后，有权解除合同，乙方应退还费用。", "morality", "weak", {"unilateral_termination": "met", "refund_or_damages": "met"}),
    Row("each side has its part", HEAD + "第二条 发生负面舆情的，甲方负责对外答复，乙方提供原始素材，并应在六小时内删除视频、发布甲方确认的澄清声明。", "crisis_cooperation", "strong", STORM),
    Row("as the brand directs", DEAL_EN + "2. If a post draws negative publicity, the Talent will cooperate with the Brand, will (i) take down the video, as the Brand directs, and (ii) post a correction in the words the Brand supplies, each within twelve hours.", "crisis_cooperation", "strong", STORM),
    Row("as the brand may require", DEAL_EN + "2. If a post draws negative publicity, the Talent shall cooperate, shall delete the post as the Brand may require, and shall publish an apology, within twelve hours.", "crisis_cooperation", "strong", STORM),
    Row("if we ask you to, you will", 'Fenwick Teas Ltd\nDear Ada\nThis letter is between you, Ada Moss, and Fenwick Teas Ltd ("we").\nYou will post three videos. We will pay you. You must label posts.\nIf a post draws negative publicity, please help us deal with it. If we ask you to, you will take the post down and publish a correction within 12 hours.', "crisis_cooperation", "strong", STORM),
    Row("she should delete", DEAL_EN + "2. The Talent shall keep the Brand's unpublished recipes secret. She should delete recipe files once each post is up.", "confidentiality", "weak", {"return_or_destroy": "met|weak"}),
]  # fmt: skip

LISTING = [
    Row("items behind a first one", HEAD + "第二条 负面舆情\n1、发生负面舆情的，乙方应配合甲方处理；\n2、删除甲方指定的视频；\n3、发布甲方确认的澄清声明。\n4、前三项应在接到通知后六小时内完成。", "crisis_cooperation", "strong", STORM),
    Row("a first item that binds the brand", HEAD + "第二条 负面舆情\n1、发生负面舆情的，甲方应负责处理；\n2、删除相关视频；\n3、发布澄清声明。", "crisis_cooperation", "adverse|missing"),
    Row("rows that name rows", "推广单\n品牌方：青川乳业有限公司\n达人：罗小满\n序号\t事项\t约定\n1\t做什么\t达人拍摄视频两条，品牌方支付一万元费用。\n2\t不外传\t达人不得把没上市的配方、价格告诉任何人，直到品牌方公布，合作结束也一样。\n3\t没做到\t违反第2行的，达人退还费用，并赔偿品牌方的全部损失。", "confidentiality", "strong", {"remedy": "met"}),
    Row("rows that name another row", "推广单\n品牌方：青川乳业有限公司\n达人：罗小满\n序号\t事项\t约定\n1\t交稿\t达人应在三日内交稿，由品牌方在两日内确认。\n2\t不外传\t达人不得把没上市的配方、价格告诉任何人，直到品牌方公布，合作结束也一样。\n3\t没做到\t违反第1行的，达人退还费用，并赔偿品牌方的全部损失。", "confidentiality", "weak", {"remedy": "unmet"}),
    Row("headings in boxes", "协议\n品牌方：青川乳业有限公司\n主播：罗小满\n【内容】\n主播拍摄视频三条，品牌方付费。\n【封包】\nA. 主播不得向任何人泄露未公开的配方、价格，合同终止后两年内仍然有效。\n【代价】\nA. 违反【封包】：主播退还全部费用，另付违约金五万元。", "confidentiality", "strong", {"remedy": "met"}),
    Row("a box that is not the clause's", "协议\n品牌方：青川乳业有限公司\n主播：罗小满\n【内容】\nA. 主播拍摄视频三条，品牌方付费。\n【封包】\nA. 主播不得向任何人泄露未公开的配方、价格，合同终止后两年内仍然有效。\n【代价】\nA. 违反【内容】：主播退还全部费用，另付违约金五万元。", "confidentiality", "weak", {"remedy": "unmet"}),
    Row("a breach before a colon", HEAD + "5 竞争\n5.1 合作期内及期满后三个月内，乙方不得为其他奶粉品牌推广。\n8 责任\n8.1 违反第5条：退还当季度费用，另付年框金额10%的违约金。", "non_compete", "strong", {"remedy": "met"}),
    Row("of another article", HEAD + "5 竞争\n5.1 合作期内及期满后三个月内，乙方不得为其他奶粉品牌推广。\n6 交付\n6.1 乙方应按时交稿。\n8 责任\n8.1 违反第6条：退还当季度费用，另付年框金额10%的违约金。", "non_compete", "weak", {"remedy": "unmet"}),
    Row("a table of terms", 'AMBASSADOR TERMS\nSponsor\tKestrel Cycling plc\nRider\tTobias Ackroyd\nQuiet Period\tFrom the End Date until 90 days later\nSector\tBicycles, helmets and cycling computers\n1 Services\n1.1 The Rider will post three films. The Sponsor will pay him.\n5 Loyalty\n5.1 Until the End Date and throughout the Quiet Period, the Rider will not endorse any other business in the Sector. For a breach he pays $5,000 in damages.', "non_compete", "strong|weak", {"in_term": "met"}),
    Row("an article that begins with the clause", HEAD + "第六条 资料与信息\n6.1 乙方不得向任何人泄露甲方未公开的配方、价格。\n6.2 该项约定存续至合同终止后三年。\n6.3 违者支付违约金五万元。", "confidentiality", "strong"),
]  # fmt: skip

BREACHES = [
    Row("a list of breaches", HEAD + "第四条 乙方应对甲方未公开的配方、价格保密，合同终止后两年内仍然有效。\n第九条 乙方有下列情形之一的，甲方有权解除合同，乙方应退还费用：\n（1）违反第四条；\n（2）迟延交稿超过十日。", "confidentiality", "strong", {"remedy": "met"}),
    Row("a list without it", HEAD + "第四条 乙方应对甲方未公开的配方、价格保密，合同终止后两年内仍然有效。\n第五条 乙方应按时交稿。\n第九条 乙方有下列情形之一的，甲方有权解除合同，乙方应退还费用：\n（1）违反第五条；\n（2）迟延交稿超过十日。", "confidentiality", "weak", {"remedy": "unmet"}),
    Row("a list in English", DEAL_EN + "4. The Talent shall keep the Brand's unpublished recipes secret, also for two years after termination.\n8. The Brand may terminate and the Talent shall refund the fee if the Talent:\n(a) breaches clause 4; or\n(b) is late.", "confidentiality", "strong", {"remedy": "met"}),
    Row("numbers with an S", "SOW\n" + DEAL_EN + "S4. Secrets\nThe Talent shall keep the Brand's unpublished recipes secret, also for two years after termination.\nS5. Style\nThe Talent shall wear green.\nS8. Consequences\nIf the Talent breaches S4, the Talent shall refund the fee.", "confidentiality", "strong", {"remedy": "met"}),
    Row("numbers with an S, of another section", "SOW\n" + DEAL_EN + "S4. Secrets\nThe Talent shall keep the Brand's unpublished recipes secret, also for two years after termination.\nS5. Style\nThe Talent shall wear green.\nS8. Consequences\nIf the Talent breaches S5, the Talent shall refund the fee.", "confidentiality", "weak", {"remedy": "unmet"}),
    Row("paragraph (e)", DEAL_EN + "Terms\n(d) Style. The Talent shall wear green.\n(e) Secrets. The Talent shall keep the Brand's unpublished recipes secret, also for two years after termination.\n(f) If paragraph (e) is broken, the Talent shall refund the fee.", "confidentiality", "strong", {"remedy": "met"}),
    Row("sections named together", "合作说明\n品牌方：青川乳业有限公司（我们）\n达人：罗小满（你）\n要干的事\n你拍三条视频，我们付费，一条一条地结，拍完就付。\n嘴要严\n你不得把没上市的配方、价格告诉任何人，合作结束以后两年也一样。\n只做一家\n合作期间和结束后三个月内，你不得给其他奶粉品牌做推广。\n没守住怎么办\n上面“嘴要严”“只做一家”这几段，你有一段没做到的，退还全部费用，并赔偿我们的损失。", "confidentiality", "strong", {"remedy": "met"}),
]  # fmt: skip


LOOKING_LIKE = [
    Row("a text that breaks off behind as the Brand", DEAL_EN + "2. The Talent shall keep the Brand's unpublished recipes secret, as the Brand", "confidentiality", "weak", {"obligation": "met"}),
    Row("a text that breaks off in a condition", DEAL_EN + "2. The Talent shall keep the Brand's unpublished recipes secret. In the event of bad publicity the Talent", "confidentiality", "weak", {"obligation": "met"}),
    Row("an authority that has the power", HEAD + "第六条 “声誉事件”指下列任一情形：\n（a）乙方因涉嫌违法被有权机关立案；\n（b）乙方发表侮辱性言论；\n（c）乙方被曝丑闻。\n第七条 发生声誉事件的，甲方可解除合同，乙方应退还费用。乙方应守法，并保证签约前无上述情形。", "morality", "strong"),
    Row("a right without notice", HEAD + "第六条 乙方应守法、谨言慎行，并保证签约前没有不当言论。乙方违法、发表侮辱言论或出现丑闻的，甲方可不经催告终止合约，停付余款，并由乙方赔偿损失、退还费用。", "morality", "strong"),
    Row("a right that needs no notice", HEAD + "第六条 乙方应守法、谨言慎行，并保证签约前没有不当言论。乙方违法、发表侮辱言论或出现丑闻的，甲方可无需通知解除合同并要求退还费用。", "morality", "strong"),
    Row("a duty that need not be", HEAD + "第六条 发生负面舆情的，乙方可无需配合甲方，亦无需删除视频。", "crisis_cooperation", "adverse"),
    Row("nobody is required to", DEAL_EN + "2. In the event of public criticism neither the Talent nor her agent shall be required to remove any post, to make a statement or to take part in the Brand's response.", "crisis_cooperation", "adverse"),
    Row("nobody may", DEAL_EN + "2. Neither the Talent nor her agent shall disclose the Brand's unpublished recipes to anyone.", "confidentiality", "weak", {"obligation": "met"}),
    Row("does not prevent what she thinks fit", DEAL_EN + "2. Secrecy\n2.1 The Talent shall not disclose the Brand's unpublished recipes.\n2.2 Clause 2.1 does not prevent the Talent from telling any of it where the Talent considers that her audience would like to hear it.", "confidentiality", "weak"),
    Row("shall … not", DEAL_EN + "3. The Talent shall, during the Term and for six months after it, not promote any other tea brand, and pays $5,000 for each breach of this clause.", "non_compete", "strong", {"in_term": "met", "post_term": "met"}),
    Row("shall … keep", DEAL_EN + "3. The Talent shall, during the Term and for six months after it, keep the tin in her kitchen.", "non_compete", "missing"),
    Row("but at the head of a rule", HEAD + "第三条 朋友的车都行。但合作期内和结束后三个月内，其他品牌的奶粉乙方不得推广，违者支付违约金五万元。", "non_compete", "strong"),
    Row("but at the head of an exception", HEAD + "第三条 乙方应对甲方未公开的配方、价格保密，合同终止后两年内仍然有效，违者支付违约金五万元。但乙方事先已合法知悉的，不在此限。", "confidentiality", "strong", {"exceptions": "met"}),
    Row("all of it counts", HEAD + "第三条 合作期内和结束后三个月内，乙方不得为其他品牌的奶粉做推广，罐装的、袋装的，都算，违者支付违约金五万元。", "non_compete", "strong"),
    Row("no end is a sentence, not a heading", HEAD + "9．乙方不得向任何人泄露甲方未公开的配方、价格，违者支付违约金五万元。\n10．前条之约束不设终期：合同做完、解除以后照样算数。", "confidentiality", "strong", {"duration": "met", "survival": "met"}),
]  # fmt: skip


@pytest.mark.parametrize("row", TELLING + LISTING + BREACHES + LOOKING_LIKE, ids=name_of)
def test_telling_listing_and_looking_like(row: Row) -> None:
    assert not differences(row)
