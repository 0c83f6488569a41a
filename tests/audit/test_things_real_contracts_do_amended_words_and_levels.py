"""Words that a special term replaces, terms that their definition empties, negations turned round, levels of breach."""

import pytest
from audit.make_contracts import Row, differences, name_of

DEAL = 'Between Larkfield Flasks Ltd (the "Brand") and Isla Brandt (the "Creator").\n1. The Creator shall post twice. The Brand shall pay her.\n'
HEAD = "推广合同\n甲方（品牌方）：澜谷器皿有限公司\n乙方（达人）：程一禾\n第一条 乙方发布视频三条，甲方支付费用。\n"
GENERAL = (
    HEAD
    + "通用条款\n3．乙方按排期交稿。\n4．合作期内及其后三个月，乙方不得推广其他品牌的保温杯；违者退还一半报酬。\n"
    + "5．（1）乙方应守法并保持良好形象；乙方违法或者因丑闻损害甲方名誉的，甲方可以解除合同。（2）合同依前项解除的，乙方退还已收款项。\n"
    + "6．出现负面舆情时，乙方应配合甲方，在十小时内删除内容并发布甲方认可的致歉。\n特别约定\n"
)
STORM = (
    DEAL
    + "6. Where a post becomes the object of public controversy, the Creator shall cooperate with the Brand and, within ten hours, "
    + "delete the post and publish the apology that the Brand approved.\nSpecial term: "
)
AMENDED = (
    Row("通用条款第4条被删除", GENERAL + "甲．删除通用条款第4条。", "non_compete", "adverse|missing"),
    Row("删除的是另一条", GENERAL + "甲．删除通用条款第3条。", "non_compete", "strong"),
    Row(
        "时限改长",
        GENERAL + "甲．通用条款第6条的“十小时”改为“三个工作日”。",
        "crisis_cooperation",
        "weak",
        {"response_time": "weak", "delete_content": "met"},
    ),
    Row(
        "时限改短",
        GENERAL + "甲．通用条款第6条的“十小时”改为“六小时”。",
        "crisis_cooperation",
        "strong",
        {"response_time": "met"},
    ),
    Row(
        "期限由三个月改为六个月",
        GENERAL + "甲．通用条款第4条的期限由三个月调整为六个月。",
        "non_compete",
        "strong",
        {"post_term": "met"},
    ),
    Row(
        "只有一项不适用",
        GENERAL + "甲．通用条款第5条第（2）项不适用于本合同。",
        "morality",
        "weak",
        {"unilateral_termination": "met", "refund_or_damages": "unmet"},
    ),
    Row(
        "整条不适用",
        GENERAL + "甲．通用条款第5条不适用于本合同。",
        "morality",
        "adverse|missing",
    ),
    Row(
        "a longer deadline",
        STORM + 'in clause 6 "ten hours" is replaced by "three business days".',
        "crisis_cooperation",
        "weak",
        {"response_time": "weak"},
    ),
    Row(
        "a shorter deadline",
        STORM + 'in clause 6 "ten hours" is replaced by "six hours".',
        "crisis_cooperation",
        "strong",
        {"response_time": "met"},
    ),
    Row(
        "read for",
        STORM + 'for "ten hours" in clause 6 read "five days".',
        "crisis_cooperation",
        "weak",
        {"response_time": "weak"},
    ),
    Row(
        "the words of another clause",
        STORM + 'in clause 1 "ten hours" is replaced by "five days".',
        "crisis_cooperation",
        "strong",
        {"response_time": "met"},
    ),
)
EMPTIED = (
    Row(
        "已经公布的才保密",
        HEAD
        + "一、“保密信息”指甲方已经对外公布的产品资料。\n四、乙方不得泄露保密信息，期限三年，合同终止后继续有效；违者支付违约金两万元。",
        "confidentiality",
        "weak",
        {"scope": "unmet"},
    ),
    Row(
        "尚未公布的要保密",
        HEAD
        + "一、“保密信息”指甲方尚未对外公布的产品资料。\n四、乙方不得泄露保密信息，期限三年，合同终止后继续有效；违者支付违约金两万元。",
        "confidentiality",
        "strong",
        {"scope": "met"},
    ),
    Row(
        "what the Creator has agreed to keep",
        DEAL
        + '1. "Confidential Information" means such material as the Creator has agreed in writing to keep.\n4. The Creator shall not '
        + "disclose Confidential Information for three years after the end and pays $5,000 for each breach.",
        "confidentiality",
        "weak",
        {"scope": "unmet"},
    ),
    Row(
        "what the Brand gives her",
        DEAL
        + '1. "Confidential Information" means prices, recipes and launch dates that the Brand gives the Creator.\n4. The Creator shall '
        + "not disclose Confidential Information for three years after the end and pays $5,000 for each breach.",
        "confidentiality",
        "strong",
        {"scope": "met"},
    ),
    Row(
        "竞品由乙方挑",
        HEAD
        + "一、“竞品”指乙方同意回避的品牌。\n五、合作期内及期满后三个月，乙方不得为竞品代言；违者退还报酬。",
        "non_compete",
        "weak",
        {"competitor_definition": "unmet"},
    ),
    Row(
        "竞品是一类商品",
        HEAD
        + "一、“竞品”指甲方以外的保温杯品牌。\n五、合作期内及期满后三个月，乙方不得为竞品代言；违者退还报酬。",
        "non_compete",
        "strong",
        {"competitor_definition": "met"},
    ),
    Row(
        "a company that she does not wish to work with",
        DEAL
        + '1. "Competitor" means a bottle company with which the Creator does not wish to work.\n5. The Creator shall not promote a '
        + "Competitor during the Term and for three months after it, and repays the fee for a breach.",
        "non_compete",
        "weak",
        {"competitor_definition": "unmet"},
    ),
    Row(
        "a disrepute event that is a conviction",
        DEAL
        + '1. "Disrepute Event" means a criminal conviction of the Creator.\n6. On a Disrepute Event the Brand may terminate this '
        + "Agreement at once.",
        "morality",
        "weak",
        {"reputation_trigger": "unmet", "unilateral_termination": "met"},
    ),
    Row(
        "a disrepute event that is a scandal, too",
        DEAL
        + '1. "Disrepute Event" means a criminal conviction of the Creator or a scandal around her.\n6. On a Disrepute Event the Brand '
        + "may terminate this Agreement at once.",
        "morality",
        "weak",
        {"reputation_trigger": "met", "unilateral_termination": "met"},
    ),
)
CONDUCT = (
    "5. The Creator shall obey the law and shall not make discriminatory statements, and confirms that she made none before signing. If "
    + "she breaks the law or makes such statements, or a scandal around her damages the Brand's reputation, the Brand may terminate at once "
    + "and recover the fee"
)
TURNED_ROUND = (
    Row(
        "不得理解为不得",
        HEAD + "第四条 本合同的任何约定，均不得理解为乙方不得为其他保温杯品牌代言、带货。",
        "non_compete",
        "adverse",
    ),
    Row(
        "不得就是不得",
        HEAD + "第四条 无论本合同有何约定，乙方均不得为其他保温杯品牌代言、带货。",
        "non_compete",
        "weak",
    ),
    Row(
        "nothing permits her to",
        DEAL
        + "4. Nothing in this agreement permits the Creator to promote or wear another bottle brand while it is in force.",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
    Row(
        "nothing prevents her from",
        DEAL
        + "4. Nothing in this agreement prevents the Creator from promoting or wearing another bottle brand while it is in force.",
        "non_compete",
        "adverse",
    ),
    Row(
        "except what in her own opinion is harmless",
        DEAL
        + "4. The Creator shall not disclose the Brand's unreleased recipes during this agreement and for two years after it, and pays "
        + "$5,000 for a breach, except that she may disclose anything which, in her own opinion, is harmless.",
        "confidentiality",
        "weak",
    ),
    Row(
        "except what a court orders",
        DEAL
        + "4. The Creator shall not disclose the Brand's unreleased recipes during this agreement and for two years after it, and pays "
        + "$5,000 for a breach, except that she may disclose what a court orders her to disclose.",
        "confidentiality",
        "strong",
    ),
    Row(
        "unless she disputes it",
        DEAL
        + CONDUCT
        + ", unless the Creator disputes the allegation, in which case this clause shall not apply.",
        "morality",
        "weak",
    ),
    Row(
        "whether she disputes it or not",
        DEAL + CONDUCT + ", whether or not she accepts the allegation.",
        "morality",
        "strong",
    ),
    Row(
        "a heading set like a sentence binds nobody",
        DEAL
        + "5. Good conduct. The Brand and its founders shall act lawfully and decently at all times and shall avoid scandal.",
        "morality",
        "adverse",
    ),
    Row(
        "under such a heading the Creator is bound",
        DEAL
        + "5. Good conduct. The Creator shall act lawfully and decently at all times and shall avoid scandal.",
        "morality",
        "weak",
        {"conduct_duty": "met"},
    ),
    Row(
        "说了什么都不算违约",
        HEAD + "第九条 乙方在合作之外说了什么、做了什么，都不算违约；甲方不得据此撤单、要求退费。",
        "morality",
        "adverse",
    ),
    Row(
        "说了侮辱的话就算违约",
        HEAD + "第九条 乙方应言行得体。乙方发表侮辱他人的言论的，算违约；甲方可以据此撤单、要求退费。",
        "morality",
        "weak",
        {"speech_trigger": "met", "unilateral_termination": "met"},
    ),
)
BESIDE = (
    Row(
        "只是没有广告处罚",
        HEAD + "第六条 乙方应守法。乙方声明最近三年内未因虚假广告代言受过行政处罚。",
        "morality",
        "weak",
        {"past_conduct": "unmet"},
    ),
    Row(
        "没有酒驾处罚",
        HEAD + "第六条 乙方应守法。乙方声明最近三年内未因酒后驾驶受过行政处罚。",
        "morality",
        "weak",
        {"past_conduct": "met"},
    ),
    Row(
        "视频保留一年",
        HEAD + "第四条 乙方不得披露甲方未公开的配方。合同终止后，视频仍应在乙方账号保留一年。",
        "confidentiality",
        "weak",
        {"duration": "unmet", "survival": "unmet"},
    ),
    Row(
        "保密一年",
        HEAD + "第四条 乙方不得披露甲方未公开的配方。合同终止后，乙方仍应保密一年。",
        "confidentiality",
        "weak",
        {"duration": "met", "survival": "met"},
    ),
    Row(
        "useful is not used",
        DEAL
        + "4. The Creator shall not disclose the Brand's unreleased recipes. She may post what her followers find useful.",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
)
RULES = (
    HEAD
    + "第四条 乙方应遵纪守法，不得发表侮辱性言论。\n第五条 乙方不得为其他保温杯品牌代言。\n第六条 乙方按时交稿。\n第七条 违约分级如下：\n"
)
LEVELS = (
    Row(
        "三级违约可以解除",
        RULES
        + "一级：违反第六条，按日扣百分之一。\n三级：违反第四条、第五条，退还全部报酬。\n第八条 出现三级违约的，甲方可以解除合同。",
        "morality",
        "weak",
        {"unilateral_termination": "met", "refund_or_damages": "met"},
    ),
    Row(
        "一级违约才可以解除",
        RULES
        + "一级：违反第六条，按日扣百分之一。\n三级：违反第四条、第五条，退还全部报酬。\n第八条 出现一级违约的，甲方可以解除合同。",
        "morality",
        "weak",
        {"unilateral_termination": "unmet", "refund_or_damages": "met"},
    ),
    Row(
        "记满分的",
        RULES
        + "轻度：违反第六条，记2分。\n重度：违反第四条、第五条，记12分，并退还全部报酬。\n第八条 一年内记满12分的，甲方有权终止合作。",
        "morality",
        "weak",
        {"unilateral_termination": "met"},
    ),
    Row(
        "属于某一级的",
        HEAD
        + "第四条 乙方有下列行为的，属一级违规：\n（1）违法犯罪；\n（2）发表侮辱他人的言论。\n第五条 违规处理\n一级违规：终止合作，退还全部报酬。\n二级违规：警告。",
        "morality",
        "weak",
        {"refund_or_damages": "met"},
    ),
)

CHART = (
    DEAL
    + "7. Where a post is criticised in public, Schedule 1 applies and the Creator shall cooperate with the Brand in handling the event.\n"
    + "8. The Creator shall pay $500 for each breach of clause 7.\nSchedule 1 — Response chart\n"
)
STEPS = (
    Row(
        "a chart of steps in an annex",
        CHART
        + "Step | What the Creator does | Time allowed from the Brand's call\nA | Takes down the post in question | 3 hours\n"
        + "B | Publishes the correction sent by the Brand | 18 hours",
        "crisis_cooperation",
        "strong",
        {"delete_content": "met", "clarify_statement": "met", "response_time": "met"},
    ),
    Row(
        "a chart that gives days",
        CHART
        + "Step | What the Creator does | Time allowed from the Brand's call\nA | Takes down the post in question | 3 days\n"
        + "B | Publishes the correction sent by the Brand | 4 days",
        "crisis_cooperation",
        "weak",
        {"delete_content": "met", "response_time": "weak|unmet"},
    ),
    Row(
        "a chart of what the Brand does",
        CHART
        + "Step | What the Brand does | Time allowed from the Creator's call\nA | Takes down the post in question | 3 hours\n"
        + "B | Publishes the correction sent by the Creator | 18 hours",
        "crisis_cooperation",
        "weak",
        {"delete_content": "unmet", "clarify_statement": "unmet"},
    ),
    Row(
        "时点表",
        HEAD
        + "第八条 发生舆情时，乙方应配合甲方处置，并按附件一的时点完成动作；动作不全的，每项扣五百元。\n附件一 舆情处置时点\n"
        + "时点\t动作\n5小时内\t把甲方点名的视频下架\n20小时内\t在原账号发布甲方认可的更正或者致歉",
        "crisis_cooperation",
        "strong",
        {"delete_content": "met", "clarify_statement": "met", "response_time": "met"},
    ),
    Row(
        "排期表不是时点表",
        HEAD
        + "第八条 发生舆情时，乙方应配合甲方处置。\n附件一 发布排期\n时间\t内容\n5月1日\t第一条视频\n5月9日\t第二条视频",
        "crisis_cooperation",
        "weak",
        {"delete_content": "unmet", "clarify_statement": "unmet"},
    ),
)


@pytest.mark.parametrize("row", [*AMENDED, *EMPTIED, *TURNED_ROUND, *BESIDE, *LEVELS, *STEPS], ids=name_of)
def test_what_a_careful_lawyer_reads(row: Row) -> None:
    assert differences(row) == {}
