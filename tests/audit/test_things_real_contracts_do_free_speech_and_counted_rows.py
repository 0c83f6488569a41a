"""Free speech and counted rows: words that leave the KOL free to say what he pleases, rights that are over, rows that nobody
ticked or that count what a term means, whose liability it is; each beside the words that do bind."""

import pytest
from audit.make_contracts import Provisions, Row, differences, name_of

DEAL = (
    'Between Brackenhill Lamps Ltd (the "Brand") and Nell Ashworth (the "Creator").\n'
    "1. The Creator shall post twice. The Brand shall pay her. The Term runs from 1 March to 31 August 2026.\n"
)
HEAD = "推广协议\n甲方（品牌方）：丽水云灯照明有限公司\n乙方（达人）：宋知夏\n第一条 乙方发布视频两条，甲方付款。合作期自2026年3月1日至2026年8月31日。\n"
_row = Provisions(DEAL, HEAD, "lamps", "灯具").row
MET, UNMET, WEAK = "met", "unmet", "weak"
CRISIS, SECRET, MORALS, RIVALS = "crisis_cooperation", "confidentiality", "morality", "non_compete"

FREE_TO_SPEAK = [
    Row(
        "none of it is a reason",
        DEAL + "2. The Brand has watched her channel: feuds, swearing, old clips. None of it is a reason to terminate, cut the fee or claim damages.\n",
        MORALS,
        "adverse",
    ),
    Row(
        "no ground for us",
        DEAL + "2. Her opinions and any charge or conviction against her are no ground for the Brand to end this Agreement or to withhold the fee.\n",
        MORALS,
        "adverse",
    ),
    Row(
        "nothing he has said",
        DEAL + "2. Nothing she has said or may say entitles the Brand to terminate or to recover money.\n",
        MORALS,
        "adverse",
    ),
    Row(
        "a conviction is a ground",
        DEAL + "2. A conviction of the Creator is a ground for the Brand to end this Agreement at once.\n",
        MORALS,
        "weak",
        {"unilateral_termination": MET},
    ),
    Row(
        "个人事务",
        HEAD + "第二条 乙方个人事务\n乙方发表的言论、涉入的争议，均属其个人事务。甲方不能因前款所述的情况解约、减价、索赔。\n",
        MORALS,
        "adverse",
    ),
    Row(
        "言论触线可以解约",
        HEAD + "第二条 乙方言行\n乙方发表歧视言论的，甲方可以因此解约并索赔。\n",
        MORALS,
        "weak",
        {"speech_trigger": MET, "unilateral_termination": MET},
    ),
    Row(
        "不得贬损其他业者",
        HEAD + "第二条 乙方不得夸大产品功效，亦不得贬损其他业者之商品。\n",
        MORALS,
        "missing",
    ),
    Row("不得贬损甲方", HEAD + "第二条 乙方亦不得贬损甲方之商品。\n", MORALS, "weak", {"non_disparagement": MET}),
    Row(
        "a decent interval is no decency",
        DEAL + "2. She shall leave a decent interval between two posts.\n",
        MORALS,
        "missing",
    ),
]  # fmt: skip

RIGHTS_THAT_ARE_OVER = [
    _row(f"{MORALS}.unilateral_termination", "乙方违法的，甲方可以通知解除合同，此项解除权限于首支广告上线之前行使。", WEAK),
    _row(f"{MORALS}.unilateral_termination", "乙方违法的，甲方可以通知解除合同，解除通知应在知道之日起三十日内发出。", MET),
    _row(f"{MORALS}.refund_or_damages", "On a scandal about the Creator she repays the fee. The Brand gives up every claim to repayment or damages arising out of a matter to which clause 2 applies.", UNMET),
    _row(f"{MORALS}.refund_or_damages", "On a scandal about the Creator she repays the fee. The Brand gives up every claim to interest on late posts.", MET),
    _row(f"{RIVALS}.post_term", "The same applies for sixty days after the Term, but only if the Brand has paid the Tail Premium.", WEAK),
    _row(f"{RIVALS}.post_term", "The same applies for sixty days after the Term.", MET),
    _row(f"{RIVALS}.post_term", "合作期终了后四十五日内（连同合作期合称回避期）同样如此；回避期届满后乙方不再受本条限制。", MET),
    _row(f"{SECRET}.survival", "官宣之后，未发布的部分仍按此办理。", UNMET),
    _row(f"{SECRET}.survival", "合作终了之日起五年内，本条仍有拘束力。", MET),
    _row(f"{CRISIS}.clarify_statement", "Whether she makes any public correction is a matter entirely for her.", UNMET),
    _row(f"{CRISIS}.clarify_statement", "She makes a public correction within the day, in the words of the Brand.", MET),
    _row(f"{CRISIS}.cooperate", "The Creator will, so far as her engagements allow, help the Brand to deal with it.", WEAK),
    _row(f"{CRISIS}.cooperate", "The Creator will help the Brand to deal with it.", MET),
]  # fmt: skip

WHOSE_IT_IS = [
    _row(f"{SECRET}.remedy", "A breach of clause 2 makes the Creator liable for 5,000 pounds.", MET),
    _row(f"{SECRET}.remedy", "A breach of clause 2 makes the Brand unhappy.", UNMET),
    _row(f"{SECRET}.remedy", "Any other breach by the Creator entitles the Brand to recover its damages.", MET),
    _row(f"{SECRET}.associates", "可接触之人限于经纪与摄影。乙方须使其受同等约束。", MET),
    _row(f"{SECRET}.associates", "可接触之人限于经纪与摄影。", UNMET),
    _row(f"{CRISIS}.delete_content", "The Creator shall not let six hours pass without having removed each post that the Brand names.", MET),
    _row(f"{CRISIS}.no_unauthorised_statement", "Meanwhile the Creator offers the press no remark on the criticism.", MET),
    _row(f"{CRISIS}.no_unauthorised_statement", "Meanwhile the Creator offers the press her remarks on the criticism.", UNMET),
    _row(f"{CRISIS}.remedy", "Each day's delay in taking a post down costs the Creator 900 pounds.", MET),
    _row(f"{CRISIS}.remedy", "Each day's delay in paying the fee costs the Brand 900 pounds.", UNMET),
    Row(
        "discloses to nobody",
        DEAL + "2. Silence. The Creator discloses to no third person what she learns of unreleased lamps.\n",
        SECRET,
        "weak",
        {"obligation": MET},
    ),
    Row(
        "carries no advertisement",
        DEAL + "2. During the Term the Creator will carry on her channel, her newsletter and her feed no advertisement paid for by any other lamp maker.\n",
        RIVALS,
        "weak",
        {"in_term": MET},
    ),
    Row(
        "a benchmarking note",
        DEAL + "2. The Creator writes a benchmarking note on rival lamps. The note carries no exclusivity of its own.\n",
        RIVALS,
        "missing",
    ),
    Row(
        "除甲方已公布的以外",
        HEAD + "第二条 乙方看到、听到的下列内容，除甲方已在官网公示的以外，一概不许外传：采购渠道；项目底价。\n",
        SECRET,
        "weak",
        {"obligation": MET},
    ),
    Row(
        "甲方不许外传",
        HEAD + "第二条 乙方的住址、电话，甲方一概不许外传。\n",
        SECRET,
        "adverse|missing",
    ),
    Row(
        "不得限制",
        HEAD + "第二条 乙方于合作期内及合作期后承接其他灯具品牌之业配，均属正常营业，甲方不得限制，亦不得请求减价。\n",
        RIVALS,
        "adverse",
    ),
    Row(
        "员工兼职",
        HEAD + "第二条 乙方不得招揽甲方员工为其兼职。\n",
        RIVALS,
        "missing",
    ),
    Row("乙方兼职", HEAD + "第二条 合作期内，乙方不得在其他灯具企业兼职。\n", RIVALS, "weak", {"in_term": MET}),
    Row(
        "甲方认为适合的不在此列",
        HEAD + "第二条 排他\n（1）合作期内，乙方不得推广其他灯具品牌。\n（2）下列情形不在上款之列：对方酬劳较高的；乙方认为适合其受众的。\n",
        RIVALS,
        "weak",
    ),
]  # fmt: skip

TABLES = [
    Row(
        "rows that are only counted belong to the term above them",
        DEAL
        + "2. Image. On a Discord the Brand may end this Agreement at once. The Brand judges reasonably whether there is a Discord.\n"
        + "Annex 1\nTerm\tMeaning\nDiscord\tAny of the following, done by the Creator:\n"
        + "a\tbreach of a criminal law\nb\twords that are racist or insulting\n",
        MORALS,
        "weak",
        {"illegal_trigger": MET, "speech_trigger": MET, "unilateral_termination": MET},
    ),
    Row(
        "rows of another term do not",
        DEAL
        + "2. Image. On a Discord the Brand may end this Agreement at once. The Brand judges reasonably whether there is a Discord.\n"
        + "Annex 1\nTerm\tMeaning\nDiscord\tA breach of a criminal law by the Creator.\n"
        + "Style\tAny of the following:\na\ta warm tone\nb\tno words that are racist\n",
        MORALS,
        "weak",
        {"illegal_trigger": MET, "speech_trigger": UNMET},
    ),
    Row(
        "a row that nobody ticked",
        HEAD + "附表 增值服务\n项目\t内容\t价格\t是否选购\n舆情护航\t乙方24小时内配合甲方下架视频、发布澄清\t30000元\t☐ 选购\n",
        CRISIS,
        "missing",
    ),
    Row(
        "a row that somebody ticked",
        HEAD + "附表 约定服务\n项目\t内容\t是否选购\n舆情护航\t发生舆情的，乙方24小时内配合甲方下架视频、发布澄清\t☑ 选购\n",
        CRISIS,
        "strong|weak",
    ),
    Row(
        "a column of forbidden deeds names whom it forbids them",
        HEAD + "附表 红线表\n编号\t碰线情形\t后果\nR1\t合作期内，乙方在任何平台讲解、使用云灯以外品牌的台灯、吊灯\t退还服务费\n",
        RIVALS,
        "weak|strong",
        {"in_term": MET},
    ),
    Row(
        "a column of deeds that are wanted forbids nothing",
        HEAD + "附表 任务表\n编号\t任务\t奖励\nR1\t合作期内，乙方在任何平台讲解云灯品牌的台灯、吊灯\t另付一千元\n",
        RIVALS,
        "missing",
    ),
    Row(
        "how long an article goes on",
        DEAL
        + "2. Secrecy. The Creator tells nobody what she learns of unreleased lamps.\n"
        + "3. After the end of the Term these clauses are still owed for:\nClause\tHow long\nClause 2\tfive years\n",
        SECRET,
        "weak",
        {"duration": MET, "survival": MET},
    ),
    Row(
        "how long another article goes on",
        DEAL
        + "2. Secrecy. The Creator tells nobody what she learns of unreleased lamps.\n"
        + "3. After the end of the Term these clauses are still owed for:\nClause\tHow long\nClause 1\tfive years\n",
        SECRET,
        "weak",
        {"survival": UNMET},
    ),
]  # fmt: skip


LOOK_ALIKES = [
    Row(
        "nothing makes her liable",
        DEAL + "2. The Creator shall keep all unpublished plans secret. Nothing in this Agreement makes the Brand or the Creator liable for any damages.\n",
        SECRET,
        "weak",
        {"obligation": MET, "remedy": UNMET},
    ),
    Row(
        "six hours do not pass",
        DEAL + "2. If negative publicity arises, the Creator shall not let 24 hours pass without having removed the content.\n",
        CRISIS,
        "weak",
        {"delete_content": MET},
    ),
    Row(
        "not without having been paid",
        DEAL + "2. If negative publicity arises, the Creator shall not permit the Brand to delete the content without having been paid for it.\n",
        CRISIS,
        "missing",
    ),
    Row(
        "she plays no other",
        DEAL + "2. During the Term the Creator does not wear, unbox or lend her name to lamps of another make.\n",
        RIVALS,
        "weak",
        {"in_term": MET},
    ),
    Row(
        "she does not regret",
        DEAL + "2. She does not promise secrecy, and regrets it.\n",
        SECRET,
        "missing",
    ),
    Row(
        "what the Brand asks for is secret",
        DEAL + "2. Nothing the Brand asks the Creator to do shall be disclosed to third parties.\n",
        SECRET,
        "weak",
        {"obligation": MET},
    ),
    Row(
        "nothing asks her to be silent",
        DEAL + "2. Nothing in this Agreement asks the Creator to keep quiet about its terms.\n",
        SECRET,
        "adverse",
    ),
    Row(
        "whether she deletes it is a matter for her",
        DEAL + "2. If negative publicity arises, whether the Creator deletes the content is a matter entirely for her.\n",
        CRISIS,
        "missing|adverse",
    ),
    Row(
        "whether it is serious is up to the Brand",
        DEAL + "2. If negative publicity arises, whether it is serious is up to the Brand, and the Creator shall delete the content within 24 hours.\n",
        CRISIS,
        "weak",
        {"delete_content": MET, "response_time": MET},
    ),
    Row(
        "no assurance about the past",
        DEAL + "2. The Creator gives no assurance that she has not made racist remarks.\n",
        MORALS,
        "missing|weak",
        {"past_conduct": UNMET},
    ),
    Row(
        "a note that binds",
        HEAD + "第二条 （备注：发生负面舆情的，乙方应在24小时内删除相关内容并发布澄清声明。）\n",
        CRISIS,
        "weak",
        {"delete_content": MET, "response_time": MET},
    ),
    Row(
        "a note of what was taken out",
        HEAD + "第二条 保密 双方各自保管账号。\n〔磋商记录：原第三条“乙方应对未公开信息保密两年”，经双方议定删除。〕\n",
        SECRET,
        "missing",
    ),
    Row(
        "annex to be signed later",
        HEAD + "第二条 发生负面舆情的，按附件处理。附件由双方另行签订。\n附件　价格表\n乙方应在24小时内删除错误价格，并配合甲方更正。\n",
        CRISIS,
        "missing",
    ),
    Row(
        "any other breach waives",
        HEAD + "第二条 乙方应对未公开信息保密两年，不得向第三方披露。\n第三条 除乙方其他违约外，乙方迟延发布的，赔偿甲方损失。\n",
        SECRET,
        "weak",
        {"remedy": UNMET},
    ),
    Row(
        "reasoned remarks on conduct",
        HEAD + "第二条 甲方对乙方的言行须保持中立，不得发表不当言论。\n",
        MORALS,
        "missing|adverse",
    ),
]  # fmt: skip


NO_CASE_AND_NOBODY_ELSE = [
    Row(
        "no circumstance in which she may",
        DEAL + "2. There is no circumstance in which the Creator is at liberty to reveal to another what the Brand has not released.\n",
        SECRET,
        "weak",
        {"obligation": MET},
    ),
    Row(
        "no circumstance in which the Brand may",
        DEAL + "2. There is no circumstance in which the Brand is at liberty to reveal the Creator's unpublished plans.\n",
        SECRET,
        "adverse",
    ),
    Row(
        "no case in which she must",
        DEAL + "2. There is no case in which the Creator must keep the Brand's plans secret.\n",
        SECRET,
        "adverse",
    ),
    Row(
        "to the Brand and to nobody else",
        DEAL + "2. What the Creator hears of plans or other matters the Brand has not released goes to the Brand's office and to nobody else.\n",
        SECRET,
        "weak",
        {"obligation": MET},
    ),
    Row(
        "no other store may have her",
        DEAL + "2. From signature until six months after the Term, no other department store or maker of lamps may have the Creator on its stage.\n",
        RIVALS,
        "weak",
        {"in_term": MET, "post_term": MET},
    ),
    Row(
        "any other store may have her",
        DEAL + "2. From signature until six months after the Term, any other department store or maker of lamps may have the Creator on its stage.\n",
        RIVALS,
        "missing|adverse",
    ),
    Row(
        "no tie-in of hers",
        DEAL + "2. During the Term no red carpet, post or paid tie-in of hers for any other lamps brand, in any country.\n",
        RIVALS,
        "weak",
        {"in_term": MET},
    ),
    Row(
        "tied to nobody when she signs",
        DEAL + "2. During the Term the Creator must not promote other lamps.\n3. The Creator warrants that she is not tied to anyone who makes or promotes other lamps.\n",
        RIVALS,
        "weak",
        {"in_term": MET},
    ),
    Row(
        "a column for the Creator",
        DEAL + "2. Bad press\nWhen\tThe Creator\nA post meets with a storm of complaint\ttakes it off every account inside five hours\n",
        CRISIS,
        "weak",
        {"delete_content": MET, "response_time": MET},
    ),
    Row(
        "a column for the Brand",
        DEAL + "2. Bad press\nWhen\tThe Brand\nA post meets with a storm of complaint\ttakes it off every account inside five hours\n",
        CRISIS,
        "missing|adverse",
    ),
    Row(
        "no report is waited for",
        HEAD + "第二条 发生负面舆情的，乙方应立即通知甲方，并在4小时内删除相关内容。\n第三条 乙方被网友集中举报，引发负面舆情的，不用等有关部门出通报，甲方可以当天解除合同。\n",
        CRISIS,
        "weak",
        {"delete_content": MET, "notify": MET},
    ),
    Row(
        "not lessened when the contract ends",
        HEAD + "第二条 乙方对未公开信息负有保密义务，为期五年，纵合同届期或解除，仍不稍减。\n",
        SECRET,
        "weak",
        {"duration": MET, "survival": MET},
    ),
]  # fmt: skip


HERS_TO_DECIDE_AND_LISTS = [
    Row(
        "a line that breaks off leads nothing",
        HEAD + "第二条 乙方使用平台时不得从事违法行为及其他资\n（1）将依据保密合约得知而无权传送的内部资料加以上载；\n（2）违反具有法律效力之规范。\n",
        SECRET,
        "missing",
    ),
    Row(
        "whether she takes it is hers to decide",
        HEAD + "第二条 合作期内，乙方接不接其他灯具品牌的推广，均由乙方自己决定。\n",
        RIVALS,
        "adverse",
    ),
    Row(
        "she takes no other",
        HEAD + "第二条 合作期内，乙方不接其他灯具品牌的推广。\n",
        RIVALS,
        "weak",
        {"in_term": MET},
    ),
    Row(
        "no exclusive character",
        HEAD + "第二条 本合同不带任何独家性质，合同期内外，乙方都能为别家灯具做口播、测评。\n",
        RIVALS,
        "adverse",
    ),
    Row(
        "similar services",
        HEAD + "第二条 合作期内，乙方不得为提供类似服务的单位出镜、直播。\n",
        RIVALS,
        "weak",
        {"competitor_definition": WEAK},
    ),
    Row(
        "a list to be filled in",
        HEAD + "第二条 合作期内，乙方不得为附件一所列机构出镜、直播。\n附件一 避让机构名录\n（　　　　）\n注：名录由双方日后补充填写。\n",
        RIVALS,
        "weak",
        {"competitor_definition": UNMET},
    ),
    Row(
        "a list that is there",
        HEAD + "第二条 合作期内，乙方不得为附件一所列机构出镜、直播。\n附件一 避让机构名录\n明烛灯饰、远山照明、北斗灯业\n",
        RIVALS,
        "weak",
        {"competitor_definition": MET},
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    "row",
    [
        *FREE_TO_SPEAK,
        *RIGHTS_THAT_ARE_OVER,
        *WHOSE_IT_IS,
        *TABLES,
        *LOOK_ALIKES,
        *NO_CASE_AND_NOBODY_ELSE,
        *HERS_TO_DECIDE_AND_LISTS,
    ],
    ids=name_of,
)
def test_what_is_given_and_what_only_looks_so(row: Row) -> None:
    assert not differences(row)
