"""Organs that act for the brand, texts that bind nobody here, declarations, and words that only sound like a clause."""

import pytest
from audit.make_contracts import Row, differences, name_of

DEAL = 'Between Larkfield Foods Ltd (the "Brand") and Isla Brandt (the "Creator").\n1. The Creator shall post twice. The Brand shall pay her.\n'
TERMS = 'Ambassador terms between Larkfield University (the "University") and the student named below (the "Ambassador").\n1. You post twice a month. The University pays you a stipend. You need to label each post.\n'
HEAD = "推广合同\n甲方（品牌方）：澜谷食品有限公司\n乙方（达人）：程一禾\n第一条 乙方发布视频三条，甲方支付费用。\n"
MORALS = "第七条 乙方应遵纪守法，维护良好形象；不得违法，不得发表侮辱性言论，不得陷入丑闻。\n"
CONDUCT = "7. The Creator shall obey the law, shall not commit an offence, and shall not insult anyone.\n"

ACTING = [
    Row("the trustees may end it", DEAL + CONDUCT + "8. The trustees may end this Agreement at once if the Creator breaks clause 7.", "morality", "weak", {"unilateral_termination": "met"}),
    Row("the committee of fans may end it", DEAL + CONDUCT + "8. Her fans may end their membership at once if the Creator breaks clause 7.", "morality", "weak", {"unilateral_termination": "unmet"}),
    Row("校方有权解除", HEAD + MORALS + "第八条 乙方违反第七条的，校方有权解除合同。", "morality", "weak", {"unilateral_termination": "met"}),
    Row("乙方有权解除", HEAD + MORALS + "第八条 甲方违反第七条的，乙方有权解除合同。", "morality", "weak", {"unilateral_termination": "unmet"}),
    Row("remove you from the programme", TERMS + "4. Conduct\n4.1 You must:\n(a) keep within the law and act decently;\n(b) not post anything racist.\n4.2 If the University reasonably believes that you have broken 4.1, it may remove you from the programme straight away.", "morality", "weak", {"conduct_duty": "met", "unilateral_termination": "met"}),
    Row("you in the terms of two labels", TERMS + "4. You must keep the University's unpublished plans secret for two years after you leave.", "confidentiality", "weak", {"obligation": "met", "duration": "met"}),
    Row("we in the terms of two labels", TERMS + "4. The University must keep your unpublished plans secret for two years after you leave.", "confidentiality", "missing|adverse"),
    Row("on learning of one", DEAL + '7. Conduct\n(a) The Creator shall obey the law.\n(b) Each of the following is a "Conduct Event": the Creator commits a felony, or is caught in a scandal.\n(c) On learning of one, the Brand may end this Agreement by email.', "morality", "weak", {"unilateral_termination": "met"}),
    Row("a firm that the brand has hired", DEAL + "8. Crisis communications\nThe Brand has retained Bell Strand LLP. Bell Strand LLP is to monitor coverage, co-operate with the Brand and prepare corrections.", "crisis_cooperation", "missing"),
    Row("the Creator is to co-operate", DEAL + "8. Crisis communications\nThe Brand has retained Bell Strand LLP. The Creator is to co-operate with it when a post draws negative publicity.", "crisis_cooperation", "weak", {"cooperate": "met"}),
]  # fmt: skip

FOR_NOBODY = [
    Row("a mail that reached the wrong one", DEAL + "10. This letter may be sent by e-mail. If it has reached you by mistake, please do not copy or disclose it.", "confidentiality", "missing"),
    Row("a brief that reached you", DEAL + "10. The brief has reached you by mail. You must not copy or disclose the unpublished recipes in it.", "confidentiality", "weak", {"obligation": "met"}),
    Row("附：条款写法示例", HEAD + "四、附：条款写法示例（仅供起草后续协议时参考，不构成本合同的内容，对双方没有约束力）\n示例甲：乙方应对甲方未公开的配方、价格保密，合同终止后两年内仍然有效，违者支付违约金五万元。", "confidentiality", "missing"),
    Row("四、保密", HEAD + "四、保密\n乙方应对甲方未公开的配方、价格保密，合同终止后两年内仍然有效，违者支付违约金五万元。", "confidentiality", "strong"),
    Row("a general term that is replaced", DEAL + "GENERAL TERMS\n9. Conduct\nThe Creator shall act lawfully and respectfully; in the event of scandal the Brand may terminate and reclaim the fee.\nSPECIAL TERMS\nSC3. General Term 9 (Conduct) is replaced by this sentence: her opinions and her private life shall not entitle the Brand to terminate or to claim anything back.", "morality", "adverse"),
    Row("a general term that stays", DEAL + "GENERAL TERMS\n9. Conduct\nThe Creator shall act lawfully and respectfully; in the event of scandal the Brand may terminate and reclaim the fee.\nSPECIAL TERMS\nSC3. General Term 1 (Posts) is replaced by this sentence: the Creator shall post three times.", "morality", "weak", {"unilateral_termination": "met"}),
    Row("as she thinks right", DEAL + "16. People may object to what is said in a post and complain. The Creator is under no duty to take down, amend or apologise for it, and she may reply to them, or say nothing, as she thinks right.", "crisis_cooperation", "adverse"),
    Row("reporting a crime", TERMS + "4. You must keep within the law.\n5. Nothing here stops you from reporting a crime or discrimination.", "morality", "weak", {"conduct_duty": "met"}),
]  # fmt: skip

ONLY_TALKED_OVER = [
    Row("曾就保密期限磋商", HEAD + "第七条 保密\n7.1 乙方应对甲方未公开的配方、价格保密，违者支付违约金五万元。\n7.2 双方曾就“保密期限至本合同终止后三年”磋商，后无结果。", "confidentiality", "weak", {"duration": "unmet", "survival": "unmet"}),
    Row("保密期限", HEAD + "第七条 保密\n7.1 乙方应对甲方未公开的配方、价格保密，违者支付违约金五万元。\n7.2 经双方磋商，保密期限至本合同终止后三年。", "confidentiality", "strong", {"duration": "met", "survival": "met"}),
    Row("曾就期限磋商，约定", HEAD + "第七条 保密\n7.1 乙方应对甲方未公开的配方、价格保密，违者支付违约金五万元。\n7.2 双方曾就保密期限磋商，现约定至本合同终止后三年。", "confidentiality", "strong", {"duration": "met"}),
    Row("甲方曾提出竞品", HEAD + "第七条 甲方曾提出，合作期内乙方不得为其他食品品牌做推广，违者退还费用。", "non_compete", "missing"),
    Row("甲方提出后乙方不得", HEAD + "第七条 合作期内乙方不得为其他食品品牌做推广，违者退还费用。", "non_compete", "strong|weak", {"in_term": "met"}),
    Row("discussed", DEAL + "7. The Creator shall keep the Brand's unpublished recipes secret. Each leak costs her $5,000.\n8. The parties discussed a term of three years after termination for her secrecy.", "confidentiality", "weak", {"duration": "unmet"}),
    Row("discussed and agreed", DEAL + "7. The Creator shall keep the Brand's unpublished recipes secret. Each leak costs her $5,000.\n8. The parties discussed her secrecy and agreed that it lasts for three years after termination.", "confidentiality", "strong", {"duration": "met"}),
    Row("had proposed", DEAL + "7. The Brand had at first proposed that the Creator does not work for any rival snack brand during the Term, on pain of repaying the fee.", "non_compete", "missing"),
    Row("all that the parties discussed", DEAL + "7. All that the parties discussed shall be kept secret by the Creator for two years after termination.", "confidentiality", "weak", {"obligation": "met"}),
    Row("双方讨论过的内容", HEAD + "第七条 双方曾讨论的内容，乙方应予保密，不得泄露，合同终止后两年内有效。", "confidentiality", "weak", {"obligation": "met"}),
    Row("甲方曾提出的要求", HEAD + "第七条 乙方应对甲方曾提出的未公开方案保密，合同终止后两年内有效。", "confidentiality", "weak", {"obligation": "met"}),
    Row("is not proposed but promised", DEAL + "7. The Creator does not work for any rival snack brand during the Term, on pain of repaying the fee.", "non_compete", "weak|strong", {"in_term": "met"}),
]  # fmt: skip

DECLARED = [
    Row("声明并保证，所述言论", HEAD + "第八条\n8.1 乙方应遵纪守法。\n8.2 乙方不得：（一）违法；（二）公开发表侮辱消费者的言论。\n8.3 乙方声明并保证，合同签署日之前的五年内，其没有发表过8.2第（二）项所述言论。", "morality", "weak", {"past_conduct": "met"}),
    Row("甲方声明并保证", HEAD + "第八条\n8.1 乙方应遵纪守法。\n8.2 乙方不得：（一）违法；（二）公开发表侮辱消费者的言论。\n8.3 甲方声明并保证，合同签署日之前的五年内，其没有发表过8.2第（二）项所述言论。", "morality", "weak", {"past_conduct": "unmet"}),
    Row("向本公司保證", HEAD + "第八條\n8.1 乙方應守法。\n8.2 乙方向本公司保證，過去六年內沒有刑事定罪、破產的紀錄，以往帖文沒有侮辱他人的內容。", "morality", "weak", {"past_conduct": "met"}),
    Row("本公司保證", HEAD + "第八條\n8.1 乙方應守法。\n8.2 本公司保證，過去六年內沒有刑事定罪、破產的紀錄。", "morality", "weak", {"past_conduct": "unmet"}),
    Row("honest figures", DEAL + "5. The Creator confirms that her follower count is honest and that she has not paid for engagement.", "morality", "missing"),
    Row("honest and decent", DEAL + "5. The Creator shall behave honestly and decently in public.", "morality", "weak", {"conduct_duty": "met"}),
]  # fmt: skip

SOUNDS_LIKE = [
    Row("独家口味 is a dish", HEAD + "第六条 乙方代言之“阿廷独家口味”每售出一份，甲方另给乙方五元。", "non_compete", "missing"),
    Row("独家代言", HEAD + "第六条 合作期内乙方仅为甲方的燕麦奶独家代言，不得为其他燕麦奶品牌代言。", "non_compete", "weak", {"in_term": "met"}),
    Row("exclusivity that has to be bought", HEAD + "第六条 乙方可为任何燕麦奶品牌拍摄广告。甲方希望取得品类独家的，须另付独家费，由乙方书面同意后生效。", "non_compete", "adverse"),
    Row("毛片", HEAD + "第八条 甲方得请乙方于影片完成后，把厨房毛片删除。", "crisis_cooperation", "missing"),
    Row("视频", HEAD + "第八条 影片引起负面舆情的，甲方得请乙方把影片删除，乙方应当日照办。", "crisis_cooperation", "weak", {"delete_content": "met"}),
    Row("自契约生效日起，至届满后三十日止", HEAD + "第六条 自本契约生效日起，至合作期间届满后三十日止，乙方不得为其他燕麦奶品牌代言，违者返还报酬。", "non_compete", "strong", {"in_term": "met", "post_term": "met"}),
    Row("自届满日起，三十日止", HEAD + "第六条 自合作期间届满之日起三十日内，乙方不得为其他燕麦奶品牌代言，违者返还报酬。", "non_compete", "weak", {"in_term": "unmet", "post_term": "met"}),
    Row("not cut short by", DEAL + "6. The Creator shall keep the Brand's unpublished recipes secret. The obligation runs for five years from signature and is not cut short by the Agreement having been performed or terminated. Each leak costs her $5,000.", "confidentiality", "strong", {"survival": "met"}),
    Row("cut short by", DEAL + "6. The Creator shall keep the Brand's unpublished recipes secret. The obligation runs for five years from signature, unless this Agreement is terminated earlier. Each leak costs her $5,000.", "confidentiality", "weak", {"survival": "unmet"}),
    Row("harming the Brand's name", DEAL + CONDUCT + "8. The Brand may end this Agreement where reports about the Creator are harming the Brand's name.", "morality", "weak", {"reputation_trigger": "met"}),
    Row("§5.2 lies in §5", DEAL + "§5 Secrets\n§5.1 The recipes are not public.\n§5.2 The Creator shall keep the unpublished recipes secret for two years after termination.\n§9 Default\n§9.1 A Creator that breaches §5 repays the fee.", "confidentiality", "strong", {"remedy": "met"}),
    Row("§6 is something else", DEAL + "§5 Secrets\n§5.1 The recipes are not public.\n§5.2 The Creator shall keep the unpublished recipes secret for two years after termination.\n§6 Dates\n§6.1 The Creator posts on time.\n§9 Default\n§9.1 A Creator that breaches §6 repays the fee.", "confidentiality", "weak", {"remedy": "unmet"}),
]  # fmt: skip


@pytest.mark.parametrize(
    "row", [*ACTING, *FOR_NOBODY, *ONLY_TALKED_OVER, *DECLARED, *SOUNDS_LIKE], ids=name_of
)
def test_what_a_careful_lawyer_reads(row: Row) -> None:
    assert differences(row) == {}
