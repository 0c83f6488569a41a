"""What is no part of the contract, what another text replaces, and what a note calls an example."""

import pytest
from audit.make_contracts import Row, differences, name_of
from audit.whole_clauses import DEAL_EN, MORALS, MORALS_EN, SECRET, SECRET_EN

PAPERS = [
    Row(
        "for reference",
        "第一条 乙方发布视频，甲方付费。\n第二条 附件一仅供双方参考。\n附件一 应对流程\n发生负面舆情的，乙方应配合甲方处置并在六小时内删除视频。",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "told at its head",
        "第一条 乙方发布视频，甲方付费。\n附件一 应对流程\n本附件不构成本协议的组成部分。\n发生负面舆情的，乙方应配合甲方处置并在六小时内删除视频。",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "told in its title",
        "第一条 乙方发布视频，甲方付费。\n附件一 应对流程（仅供参考）\n发生负面舆情的，乙方应配合甲方处置并在六小时内删除视频。",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "part of the contract",
        "第一条 乙方发布视频，甲方付费。\n第二条 附件一为本协议的组成部分。\n附件一 应对流程\n发生负面舆情的，乙方应配合甲方处置并在六小时内删除视频。",
        "crisis_cooperation",
        "weak",
    ),
    Row(
        "figures in it are for reference",
        "第一条 乙方发布视频，甲方付费。\n第二条 附件一所列播放量仅供参考。\n附件一 应对流程\n发生负面舆情的，乙方应配合甲方处置并在六小时内删除视频。",
        "crisis_cooperation",
        "weak",
    ),
    Row(
        "another annex",
        "第一条 乙方发布视频，甲方付费。\n第二条 附件二仅供参考。\n附件一 应对流程\n发生负面舆情的，乙方应配合甲方处置并在六小时内删除视频。\n附件二 样稿\n略。",
        "crisis_cooperation",
        "weak",
    ),
    Row(
        "for information only",
        DEAL_EN
        + "6. Schedule 1 is for information only and does not form part of this Agreement.\nSchedule 1 Steps\nIf a post draws negative publicity, the Talent shall cooperate with the Brand and delete the post.",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "forms part",
        DEAL_EN
        + "6. Schedule 1 forms part of this Agreement.\nSchedule 1 Steps\nIf a post draws negative publicity, the Talent shall cooperate with the Brand and delete the post.",
        "crisis_cooperation",
        "weak",
    ),
    Row(
        "a box left empty",
        "说明：打“■”的条款适用，打“□”的不适用。\n■ 第一条 乙方发布视频，甲方付费。\n□ 第二条 突发情况的应对\n发生负面舆情的，乙方应配合甲方处置并在六小时内删除视频。",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "a box ticked",
        "说明：打“■”的条款适用，打“□”的不适用。\n□ 第一条 乙方到店探访。\n■ 第二条 突发情况的应对\n发生负面舆情的，乙方应配合甲方处置并在六小时内删除视频。",
        "crisis_cooperation",
        "weak",
    ),
    Row(
        "boxes that nobody filled in tell nothing",
        "□ 第一条 乙方发布视频，甲方付费。\n□ 第二条 突发情况的应对\n发生负面舆情的，乙方应配合甲方处置并在六小时内删除视频。",
        "crisis_cooperation",
        "weak",
    ),
    Row(
        "only the sections that are checked",
        "Only sections whose box is checked are part of this agreement.\n[x] 1. Brand pays and Talent posts.\n[ ] 2. Secrecy\nTalent shall keep Brand's unpublished prices secret.",
        "confidentiality",
        "missing",
    ),
    Row(
        "a section that is checked",
        "Only sections whose box is checked are part of this agreement.\n[ ] 1. Talent appears in a store.\n[x] 2. Secrecy\nTalent shall keep Brand's unpublished prices secret.",
        "confidentiality",
        "weak",
    ),
    Row(
        "a sample that is no part",
        "第一条 乙方发布视频，甲方付费。\n附件一 保密条款（样本，不作为本合同组成部分）\n1. 乙方应对甲方未公开的配方保密。",
        "confidentiality",
        "missing",
    ),
    Row(
        "a reference text by its title",
        "第一条 乙方发布视频，甲方付费。\n第二条 附件一《保密条款》系参考文本，双方不受其约束。\n附件一 保密条款\n1. 乙方应对甲方未公开的配方保密。",
        "confidentiality",
        "missing",
    ),
    Row(
        "an inseparable part",
        "第一条 乙方发布视频，甲方付费。\n第二条 附件一构成本合同不可分割的组成部分，具有同等法律效力。\n附件一 保密条款\n1. 乙方应对甲方未公开的配方保密。",
        "confidentiality",
        "weak",
    ),
    Row(
        "attached for reference",
        DEAL_EN
        + "6. Annex A is attached for reference only and is not part of this Agreement.\nAnnex A Confidentiality\n1. The Talent shall keep the Brand's unpublished recipes secret.",
        "confidentiality",
        "missing",
    ),
    Row(
        "an integral part",
        DEAL_EN
        + "6. Annex A is attached to and forms an integral part of this Agreement.\nAnnex A Confidentiality\n1. The Talent shall keep the Brand's unpublished recipes secret.",
        "confidentiality",
        "weak",
    ),
    Row(
        "not binding, in its title",
        DEAL_EN
        + "Annex A Confidentiality (for information only, not binding)\n1. The Talent shall keep the Brand's unpublished recipes secret.",
        "confidentiality",
        "missing",
    ),
    Row(
        "binding on nobody else",
        DEAL_EN
        + "4. Nothing in Schedule 1 is binding on third parties.\nSchedule 1 Secrecy\nThe Talent shall keep the Brand's unpublished recipes secret.",
        "confidentiality",
        "weak",
    ),
    Row(
        "a draft for reference",
        "第一条 乙方发布视频，甲方付费。\n附件一 保密条款\n1. 乙方应对甲方未公开的配方保密。\n2. 甲方提供的样稿仅供参考。",
        "confidentiality",
        "weak",
    ),
    Row(
        "examples for reference",
        "第一条 乙方发布视频，甲方付费。\n附件一 保密条款\n1. 下列示例仅供参考。\n2. 乙方应对甲方未公开的配方保密。",
        "confidentiality",
        "weak",
    ),
]
REPLACED = [
    Row("wholly", SECRET + "第八条 补充条款签署后，全部替代第三条的约定。", "confidentiality", "adverse"),
    Row(
        "put otherwise",
        SECRET + "第八条 本合同第三条由补充条款取代，不再执行。",
        "confidentiality",
        "adverse",
    ),
    Row(
        "what replaces it counts",
        SECRET + "第八条 本合同第三条整条修改为：乙方应对甲方未公开的资料保密。",
        "confidentiality",
        "weak",
        {"obligation": "met", "remedy": "unmet"},
    ),
    Row(
        "only where they differ",
        SECRET + "第八条 补充条款与第三条不一致的，以补充条款为准。",
        "confidentiality",
        "strong",
    ),
    Row(
        "one word of it",
        SECRET + "第八条 本合同第三条中的“五万元”修改为“六万元”。",
        "confidentiality",
        "strong",
    ),
    Row(
        "another article",
        SECRET + "第七条 乙方逾期的，支付违约金。\n第八条 补充条款整体取代第七条。",
        "confidentiality",
        "strong",
    ),
    Row(
        "an article of an older contract",
        "第一条 原合同第三条修改为：甲方应于十日内付款。\n第三条 乙方应对甲方未公开的配方、价格保密，合同终止后两年内仍然有效，违者支付违约金五万元。",
        "confidentiality",
        "strong",
    ),
    Row(
        "replaced in its entirety",
        SECRET_EN + "9. These Special Terms replace clause 2 in its entirety.",
        "confidentiality",
        "adverse",
    ),
    Row(
        "is replaced by",
        SECRET_EN + '9. Clause 2 is hereby replaced by the following: "The Talent may speak freely."',
        "confidentiality",
        "adverse",
    ),
    Row(
        "superseded",
        SECRET_EN + "9. Clause 2 of this Agreement is superseded by the Special Terms.",
        "confidentiality",
        "adverse",
    ),
    Row(
        "prevail if inconsistent",
        SECRET_EN + "9. The Special Terms supersede clause 2 only to the extent that the two conflict.",
        "confidentiality",
        "strong",
    ),
    Row(
        "an amount in it",
        SECRET_EN + '9. The sum in clause 2 is replaced by "$6,000".',
        "confidentiality",
        "strong",
    ),
    Row(
        "from the day of signing",
        SECRET + "第八条 自本补充协议签署之日起，本合同第三条被本补充协议完全取代。",
        "confidentiality",
        "adverse",
    ),
    Row(
        "repealed, and other words for it",
        SECRET + "第八条 本合同第三条废止，以下述内容代替：甲乙双方均可自由披露。",
        "confidentiality",
        "adverse",
    ),
    Row(
        "supplemented, and prevailing where they differ",
        SECRET + "第八条 补充条款作为第三条的补充，二者不一致时以补充条款为准。",
        "confidentiality",
        "strong",
    ),
    Row(
        "two clauses superseded",
        SECRET_EN + "9. Clauses 2 and 3 are superseded in their entirety by the Schedule.",
        "confidentiality",
        "adverse",
    ),
    Row(
        "amended and restated",
        SECRET_EN
        + '9. Amendment No. 2: clause 2 is amended and restated in its entirety as follows: "The Talent is free to talk."',
        "confidentiality",
        "adverse",
    ),
    Row(
        "earlier letters superseded",
        SECRET_EN + "9. This letter supersedes all earlier letters between the parties.",
        "confidentiality",
        "strong",
    ),
    Row(
        "a word added",
        SECRET_EN + "9. Clause 2 is amended by adding the word formulas.",
        "confidentiality",
        "strong",
    ),
    Row(
        "what is to be replaced is a post",
        DEAL_EN
        + "3. For each post after which the Talent appears for any other tea brand within the Term she shall pay $90.\n4. The Talent shall keep the Brand's unpublished recipes secret for one year after the end.\n8. The Brand may replace section 9 posts. Posts in lieu of Section 4 content are free.",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
]
NOTES = [
    Row(
        "a starred example",
        "第六条 艺人形象\n6.1 乙方应当遵纪守法。\n6.2 乙方被曝丑闻的，甲方可以解除合同，乙方应返还报酬。*\n第七条 附则\n合同一式两份。\n* 注：上述条款为示例，甲方不据此解除合同、要求退费。",
        "morality",
        "weak",
        {"unilateral_termination": "unmet", "refund_or_damages": "unmet"},
    ),
    Row(
        "by its number",
        MORALS + "第九条 说明\n甲方不依第6.2条解除合同，亦不依第6.2条要求返还报酬或者支付违约金。",
        "morality",
        "weak",
        {"unilateral_termination": "unmet", "refund_or_damages": "unmet"},
    ),
    Row(
        "a harmless star",
        "第六条 艺人形象\n6.1 乙方应当遵纪守法。\n6.2 乙方被曝丑闻的，甲方可以解除合同，乙方应返还报酬。*\n第七条 附则\n合同一式两份。\n* 注：报酬为含税金额，甲方解除合同的，应当书面通知乙方。",
        "morality",
        "weak",
        {"unilateral_termination": "met", "refund_or_damages": "met"},
    ),
    Row(
        "a form to be kept",
        MORALS + "第九条 未经书面通知，甲方不得依第6.2条解除合同。",
        "morality",
        "weak|strong",
        {"unilateral_termination": "met"},
    ),
    Row(
        "an open list",
        MORALS + "第九条 本合同第6.1条所列言论为示例，不限于此。",
        "morality",
        "weak|strong",
        {"unilateral_termination": "met"},
    ),
    Row("an example", MORALS_EN + "Note: clause 4 is illustrative only.", "morality", "adverse"),
    Row(
        "not under it",
        MORALS_EN
        + "8. The Brand shall not terminate under clause 4 and shall not claim any refund under clause 4.",
        "morality",
        "weak",
        {"unilateral_termination": "unmet", "refund_or_damages": "unmet"},
    ),
    Row(
        "in writing",
        MORALS_EN + "Note: notice under clause 4 shall be given in writing.",
        "morality",
        "weak|strong",
        {"unilateral_termination": "met", "refund_or_damages": "met"},
    ),
    Row(
        "an example by its mark, not carried out",
        MORALS.replace("十万元。\n", "十万元。※\n")
        + "第九条 附则\n合同一式两份。\n※ 本条仅为示例，双方不予执行。",
        "morality",
        "weak",
        {"unilateral_termination": "unmet"},
    ),
    Row(
        "the brand will not rely on it",
        MORALS_EN.replace("repay the fee.\n", "repay the fee.*\n")
        + "* The Brand will not rely on this clause to terminate or to claim any refund.",
        "morality",
        "weak|adverse",
    ),
    Row(
        "tax by its mark",
        MORALS_EN.replace("repay the fee.\n", "repay the fee.*\n") + "* The fee includes tax.",
        "morality",
        "weak|strong",
        {"unilateral_termination": "met", "refund_or_damages": "met"},
    ),
]
ROWS = [*PAPERS, *REPLACED, *NOTES]


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_texts_in_its_place(row: Row) -> None:
    assert not differences(row)
