"""What is secret and what is only handed on, cells of numbers, rivals by a definition, money that somebody has had."""

import pytest
from audit.make_contracts import Row, audited, differences, name_of, paragraphs, statuses, word
from documents.make_docx import cell, paragraph, row, table

DEAL = 'Between Larkfield Foods Ltd (the "Brand") and Isla Brandt (the "Creator").\n1. The Creator shall post twice. The Brand shall pay her.\n'
LETTER = "Dear Isla,\nWe are Larkfield Foods, and we're delighted you'll make two videos for us. We'll pay you £900.\n"
HEAD = "推广合同\n甲方（品牌方）：澜谷食品有限公司\n乙方（达人）：程一禾\n第一条 乙方发布视频三条，甲方支付费用。\n"
CONDUCT = "7. The Creator shall obey the law, shall not commit an offence, and shall not insult anyone.\n"

SECRETS = [
    Row("商业秘密, and chat records for a crisis", HEAD + "第四条 乙方应对甲方商业秘密予以保密，不得泄露，合同终止后三年内仍然有效，违者赔偿损失。\n第六条 发生网络质疑的，乙方应按照甲方要求提供拍摄原片、聊天记录等材料。", "confidentiality", "weak", {"scope": "weak"}),
    Row("报价、聊天记录", HEAD + "第四条 乙方应对甲方商业秘密（报价、聊天记录、配方）予以保密，不得泄露，合同终止后三年内仍然有效，违者赔偿损失。", "confidentiality", "strong", {"scope": "met"}),
    Row("不得向他人提供报价", HEAD + "第四条 乙方不得向他人提供甲方的报价、配方等未公开资料，合同终止后三年内仍然有效，违者赔偿损失。", "confidentiality", "strong", {"scope": "met"}),
    Row("a considerate guest who films", DEAL + "5. The Creator keeps the Brand's confidential information confidential until two years after termination, and pays $5,000 for a breach.\n6. The Creator travels as a considerate guest and respects the land on which she films.", "confidentiality", "weak", {"scope": "weak|unmet"}),
    Row("keep them away from smoke", DEAL + "6. The Creator shall keep the mugs clean and keep them away from smoke and animals.", "confidentiality", "missing"),
    Row("keep them away from the press", DEAL + "6. The Creator shall have our unpublished recipes and shall keep them away from the press.", "confidentiality", "weak", {"obligation": "met"}),
    Row("keeping things private, as a heading", LETTER + "Keeping things private\nWe do not share your address. You are free to tell anyone what we pay and what we have planned.", "confidentiality", "adverse"),
    Row("keep things private, as an order", LETTER + "Keep our unpublished plans private for two years after the deal ends.", "confidentiality", "weak", {"obligation": "met"}),
]  # fmt: skip

RIVALS = [
    Row("a Rest Brand", DEAL + '6. (a) Throughout the Term, and for forty-five days after it, the Creator shall not post about or appear in a promotion for a Rest Brand, and repays the fee for a breach.\n(b) A "Rest Brand" is any company other than the Brand whose main business is mattresses, pillows or bedding.', "non_compete", "strong", {"competitor_definition": "met"}),
    Row("a Rest Day", DEAL + '6. (a) Throughout the Term the Creator shall not post about or appear in a promotion on a Rest Day.\n(b) A "Rest Day" is any day other than a working day on which mattresses are delivered.', "non_compete", "missing"),
    Row("of anyone except the Brand", DEAL + "6. During the Term the Creator must not post, present or accept payment to feature the sunscreen, self-tanner or after-sun lotion of anyone except the Brand.", "non_compete", "weak", {"in_term": "met"}),
    Row("for the Engagement and for five months", DEAL + "6. For the Engagement and for five months following it, the Creator shall not act as the face of any other oat drink brand, and pays $5,000 for a breach.", "non_compete", "strong", {"in_term": "met", "post_term": "met"}),
    Row("for five months following the Engagement", DEAL + "6. For five months following the Engagement, the Creator shall not act as the face of any other oat drink brand, and pays $5,000 for a breach.", "non_compete", "weak", {"in_term": "unmet", "post_term": "met"}),
    Row("合作期间届满之日起三十日内", HEAD + "第六条 合作期间届满之日起三十日内，乙方不得为其他燕麦奶品牌代言，违者返还报酬。", "non_compete", "weak", {"in_term": "unmet", "post_term": "met"}),
    Row("合作期间及届满之日起三十日内", HEAD + "第六条 合作期间及届满之日起三十日内，乙方不得为其他燕麦奶品牌代言，违者返还报酬。", "non_compete", "strong", {"in_term": "met", "post_term": "met"}),
    Row("free, both while and later", LETTER + "This programme isn't exclusive. You're free, both while you are with us and later on, to work for any other shop, including those that compete with us.", "non_compete", "adverse"),
]  # fmt: skip

CONDUCTS = [
    Row("a Red Flag", DEAL + '8. Conduct\n8.1 The Creator acts lawfully.\n8.2 These are "Red Flags": (a) the Creator commits a crime; (b) the Creator becomes the subject of a scandal that harms the Brand\'s name.\n8.3 If there is a Red Flag, the Brand can end the deal by email, and the Creator pays back the fee.', "morality", "weak", {"reputation_trigger": "met", "unilateral_termination": "met", "refund_or_damages": "met"}),
    Row("a Red Post", DEAL + '8. Conduct\n8.1 The Creator acts lawfully.\n8.2 These are "Red Posts": (a) a post about the red mug; (b) a post about the red tin.\n8.3 If there is a Red Post, the Brand can choose another day.', "morality", "weak", {"reputation_trigger": "unmet", "unilateral_termination": "unmet"}),
    Row("none of the foregoing will permit", DEAL + "6. (a) The Creator's language, opinions and past and future controversies are at the Brand's risk.\n(b) None of the foregoing will permit the Brand to end this Agreement, to withhold the fee, or to recover any amount already paid.", "morality", "adverse"),
    Row("all of the foregoing will permit", DEAL + CONDUCT + "8. Each of the foregoing breaches permits the Brand to end this Agreement and to recover the fee.", "morality", "weak", {"unilateral_termination": "met"}),
    Row("哪怕有人骂他", HEAD + "第七条 哪怕有人骂乙方、乙方上了热搜、惹了官司，甲方也不能拿这个当理由停合作、扣钱。", "morality", "adverse"),
    Row("有人骂他的", HEAD + "第七条 乙方平时要守法。乙方惹了官司、上了负面热搜的，甲方可以马上停合作、扣钱。", "morality", "weak", {"unilateral_termination": "met"}),
    Row("已发放的补贴应退回", HEAD + "第七条 乙方不得违法，不得发表侮辱性言论。出现上述情况，甲方即可书面通知解除合同，已发放的补贴应在七天内退回。", "morality", "weak", {"refund_or_damages": "met"}),
    Row("已收取的保证金应退回", HEAD + "第七条 乙方不得违法，不得发表侮辱性言论。出现上述情况，甲方即可书面通知解除合同，已收取的保证金应在七天内退回乙方。", "morality", "weak", {"refund_or_damages": "unmet"}),
    Row("喪失當季分潤 is no misconduct", HEAD + "第八条 乙方以機器灌水觀看數、虛偽媒合者，應返還所得，並喪失當季分潤。", "morality", "missing"),
    Row("information is no notice", DEAL + "2. The Creator shall film public-information skits on how to reach customer care in a network emergency, the crisis messaging for which is scripted by the Brand.", "crisis_cooperation", "missing"),
    Row("不得要求删去 a draft", HEAD + "第八条 发生负面舆情的，乙方应当日删除视频并配合甲方。\n第九条 上线前乙方提供不公开链接，甲方可指出错误，但不得要求删去真实的使用感受。", "crisis_cooperation", "weak", {"delete_content": "met"}),
]  # fmt: skip

BEHIND_COMMAS = [
    Row("when she is asked to, she hides", DEAL + "8. When it goes wrong\nThis is for the day when a post gets a storm of angry comments. First, she rings the Brand at once. Second, when the Brand asks her to, she hides the post before that day is out. Third, she puts up the correction they have agreed on, on the same day. If she does not do these things, the Brand keeps the last third of the fee.", "crisis_cooperation", "weak|strong", {"notify": "met", "delete_content": "met", "clarify_statement": "met"}),
    Row("when a parcel is late", DEAL + "8. When it goes wrong\nThis is for the day when a parcel does not arrive. First, she rings the courier at once. Second, when the courier asks her to, she shows the label.", "crisis_cooperation", "missing"),
    Row("to her fans, she may say", DEAL + "5. The Creator shall not disclose unpublished recipes to her fans, she may tell her lawyer.", "confidentiality", "weak", {"obligation": "met"}),
    Row("keep her feet away from any other maker", DEAL + "6. From the date of this letter until ten weeks after the last post, the Creator will keep her voice, her feet and her feeds away from any other maker of running shoes, and pays back a third of the fee for a breach.", "non_compete", "strong", {"in_term": "met", "post_term": "met"}),
    Row("keep the mugs away from the edge", DEAL + "6. From the date of this letter the Creator will keep the mugs away from the edge of the table.", "non_compete", "missing"),
    Row("on whom this clause has no effect", DEAL + "6. During the Term the Creator shall not promote any other oat drink brand.\n7. The Brand works with other creators, on whom clause 6 has no effect.", "non_compete", "weak", {"in_term": "met"}),
    Row("on the Creator it has no effect", DEAL + "6. During the Term the Creator shall not promote any other oat drink brand.\n7. On the Creator clause 6 has no effect.", "non_compete", "adverse|missing"),
    Row("a kind of games within the season and after it", HEAD + "第六条 活动期间及结束后三十日内，乙方不得接受二次元题材的卡牌类手机游戏的商单，包括但不限于《青简录》《百妖札》，违者返还报酬。", "non_compete", "strong|weak", {"in_term": "met", "post_term": "met"}),
    Row("a kind of deals that the law forbids", HEAD + "第六条 乙方不得接受烟草、赌博类违法商单。", "non_compete", "missing"),
    Row("危机应对 / Crisis response is a heading", HEAD + "8. 危机应对 / Crisis response\n8.1 乙方应在三小时内告知甲方，配合处理，十二小时内删除视频并发布更正声明。\n8.2 处理费用由引发事件的一方负担。", "crisis_cooperation", "strong", {"cost": "met", "notify": "met"}),
    Row("every side pays its own", DEAL + "7. If a post draws negative publicity, the Creator shall help the Brand to answer it. Every party pays its own costs of the above.", "crisis_cooperation", "weak", {"cost": "met"}),
    Row("every side pays its own tickets", DEAL + "7. If a post draws negative publicity, the Creator shall help the Brand to answer it.\n8. Every party pays its own tickets.", "crisis_cooperation", "weak", {"cost": "unmet"}),
]  # fmt: skip


@pytest.mark.parametrize("row", [*SECRETS, *RIVALS, *CONDUCTS, *BEHIND_COMMAS], ids=name_of)
def test_what_a_careful_lawyer_reads(row: Row) -> None:
    assert differences(row) == {}


@pytest.mark.parametrize(
    ("cited", "expected"), [("9.2", "met"), ("9.1、9.2", "met"), ("9.1", "unmet"), ("2", "unmet")]
)
def test_a_cell_of_numbers_points_at_points(cited: str, expected: str) -> None:
    """A table of breaches whose first column holds nothing but the numbers of points."""
    lines = (("违反条款", "后果"), (cited, "支付违约金六万元"), ("甲方逾期付款", "每日按欠付额的0.05%加付"))
    made = table(*(row(*(cell(paragraph(words)) for words in line)) for line in lines))
    text = (
        HEAD
        + "第九条 纪律\n9.1 乙方应准时发布。\n9.2 乙方应对甲方未公开的配方、价格保密，合同终止后两年内仍然有效。\n第十条 违约"
    )
    audit = audited(word(*paragraphs(text.splitlines()), made))
    assert statuses(audit, "confidentiality")["remedy"] == expected
