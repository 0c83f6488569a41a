"""Lists that say what goes on and what may be claimed, people who are bound while the KOL is left out, what is left to her."""

import pytest
from audit.make_contracts import Row, differences, name_of
from audit.whole_clauses import DEAL_EN

HEAD = "推广合同\n甲方（品牌方）：青川乳业有限公司\n乙方（达人）：罗小满\n第一条 乙方发布视频三条，甲方支付费用。\n"
SECRET = "第三条 乙方应对甲方未公开的配方、价格保密，本合同终止后两年内仍然有效。违反本条的，乙方支付违约金五万元。\n第四条 乙方应按时交稿。\n"
RIVALS = "第三条 合作期内及合作期满后三个月内，乙方不得为其他奶粉品牌推广，违者支付违约金五万元。\n第四条 乙方应按时交稿。\n"
SECRET_EN = (
    DEAL_EN
    + "3. The Talent shall keep the Brand's unpublished recipes secret for two years after termination, and pays $5,000 for a breach.\n4. The Talent shall be on time.\n"
)
RIVALS_EN = (
    DEAL_EN
    + "3. During the Term and for three months after it the Talent shall not promote any other tea brand, and pays $5,000 for a breach.\n4. The Talent shall be on time.\n"
)

STORM = {"delete_content": "met", "clarify_statement": "met", "response_time": "met"}

SURVIVORS = [
    Row("a list without the article", SECRET + "第九条 合同终止后，仅第一条（已发生的费用）、第四条继续有效。", "confidentiality", "weak", {"survival": "unmet", "remedy": "met"}),
    Row("a list with the article", SECRET + "第九条 合同终止后，仅第一条（已发生的费用）、第三条继续有效。", "confidentiality", "strong", {"survival": "met"}),
    Row("the rest ends", SECRET + "第九条 除第一条、第四条外，其余条款均自合同终止之日起失效。", "confidentiality", "weak", {"survival": "unmet"}),
    Row("the rest ends without it", SECRET + "第九条 除第一条、第三条外，其余条款均自合同终止之日起失效。", "confidentiality", "strong", {"survival": "met"}),
    Row("others go on as well", SECRET + "第九条 合同终止后，第一条、第四条继续有效。", "confidentiality", "strong", {"survival": "met"}),
    Row("the rest of the articles goes on", SECRET + "第九条 第四条被认定无效的，其余条款继续有效。", "confidentiality", "strong", {"survival": "met"}),
    Row("only these survive", SECRET_EN + "9. Only clauses 1 and 4 survive termination.", "confidentiality", "weak", {"survival": "unmet"}),
    Row("only these survive, this among them", SECRET_EN + "9. Only clauses 1 and 3 survive termination.", "confidentiality", "strong", {"survival": "met"}),
    Row("all others fall away", SECRET_EN + "9. Clause 4 survives; on termination every other provision falls away, whatever it says.", "confidentiality", "weak", {"survival": "unmet"}),
    Row("all others but these", SECRET_EN + "9. Other than clauses 3 and 4, all other obligations end on termination.", "confidentiality", "strong", {"survival": "met"}),
    Row("severability", SECRET_EN + "9. If clause 4 is found void, every other provision shall continue.", "confidentiality", "strong", {"survival": "met"}),
    Row("a ban that the list leaves out", RIVALS + "第九条 合作期满后，只有第一条、第四条继续有效，其他条款一律终止。", "non_compete", "weak", {"in_term": "met", "post_term": "unmet"}),
    Row("a ban that the list holds", RIVALS + "第九条 合作期满后，只有第一条、第三条继续有效，其他条款一律终止。", "non_compete", "strong", {"post_term": "met"}),
    Row("a ban that falls away", RIVALS_EN + "9. Clauses 1 and 4 alone survive the end of this Agreement.", "non_compete", "weak", {"in_term": "met", "post_term": "unmet"}),
    Row("no other clause survives", RIVALS_EN + "9. Clauses 1 and 3 survive the end of this Agreement; no other clause survives it.", "non_compete", "strong|weak", {"post_term": "met"}),
]  # fmt: skip

PEOPLE = [
    Row("her people and not herself", HEAD + "第二条 “工作人员”指乙方的助理、经纪人及摄影人员，不包括乙方本人。\n第三条 工作人员不得向任何人披露甲方未公开的配方、价格，合同终止后两年内仍然有效，违者支付违约金五万元。", "confidentiality", "adverse|missing"),
    Row("her people and herself", HEAD + "第二条 “受限人员”指乙方及其助理、经纪人、摄影人员。\n第三条 受限人员不得向任何人披露甲方未公开的配方、价格，合同终止后两年内仍然有效，违者支付违约金五万元。", "confidentiality", "strong"),
    Row("the team without the Talent", DEAL_EN + '2. "Team" means the Talent\'s manager, stylist and crew, but excluding the Talent.\n3. The Team shall not disclose the Brand\'s unpublished recipes, also for two years after termination, and shall pay $5,000 for a breach.', "confidentiality", "adverse|missing"),
    Row("the team with the Talent", DEAL_EN + '2. "Team" means the Talent and her manager, stylist and crew.\n3. The Team shall not disclose the Brand\'s unpublished recipes, also for two years after termination, and shall pay $5,000 for a breach.', "confidentiality", "strong"),
    Row("people without those of the brand", DEAL_EN + '2. "Team" means the Talent and all persons she engages, other than staff of the Brand.\n3. The Team shall not disclose the Brand\'s unpublished recipes, also for two years after termination, and shall pay $5,000 for a breach.', "confidentiality", "strong"),
]  # fmt: skip

AFTERWARDS = [
    Row("paid nothing for the time after", DEAL_EN + "4. During the Term the Talent shall not disclose the Brand's unpublished recipes.\n5. If the Talent breaches clause 4, the Brand may terminate, will owe nothing for periods after that date, and the Talent shall repay the fee.", "confidentiality", "weak", {"survival": "unmet", "remedy": "met"}),
    Row("silent for the time after", DEAL_EN + "4. During the Term and for one year after that, the Talent shall not disclose the Brand's unpublished recipes.\n5. If the Talent breaches clause 4, the Talent shall repay the fee.", "confidentiality", "strong", {"survival": "met", "remedy": "met"}),
]  # fmt: skip

REMEDIES = [
    Row("all that the brand may do is told", SECRET + "第九条 乙方违反第三条的，甲方可以请乙方书面说明。除此以外，甲方不得要求赔偿，也不得主张违约金。", "confidentiality", "weak", {"remedy": "unmet"}),
    Row("told of another article", SECRET + "第九条 乙方违反第四条的，甲方可以请乙方书面说明。除此以外，甲方不得要求赔偿，也不得主张违约金。", "confidentiality", "strong", {"remedy": "met"}),
    Row("nothing on that account", RIVALS_EN + "9. If the Talent breaches clause 3 the Brand may ask her to delete the post. The Brand may not claim damages or recover any payment on that account.", "non_compete", "weak", {"remedy": "unmet"}),
    Row("nothing on account of lateness", RIVALS_EN + "9. If the Talent breaches clause 4 the Brand may ask her for a new date. The Brand may not claim damages or recover any payment on that account.", "non_compete", "strong", {"remedy": "met"}),
    Row("at the brand's choice", SECRET.replace("违反本条的，乙方支付违约金五万元。", "乙方违反本条的，甲方可视情节扣减报酬、解除合同。"), "confidentiality", "strong", {"remedy": "met"}),
    Row("to be talked over", SECRET.replace("违反本条的，乙方支付违约金五万元。", "乙方违反本条的，双方友好协商赔偿。"), "confidentiality", "weak"),
    Row("subject to a cap", DEAL_EN + "3. The Talent shall keep the Brand's unpublished recipes secret for two years after termination.\n8. A party that breaks this agreement must make good the loss the other suffers, subject to clause 8.2.\n8.2 Neither is liable for loss of profit.", "confidentiality", "strong", {"remedy": "met"}),
    Row("counted by letters", HEAD.replace("第一条 ", "A. ") + "B. 信息\nB1 乙方应对甲方未公开的配方、价格保密，本合同终止后两年内仍然有效。\nC. 交付\nC1 乙方应按时交稿。\nG. 责任\nG1 乙方违反B、C任一条的，支付违约金五万元。", "confidentiality", "strong", {"remedy": "met"}),
    Row("letters without it", HEAD.replace("第一条 ", "A. ") + "B. 信息\nB1 乙方应对甲方未公开的配方、价格保密，本合同终止后两年内仍然有效。\nC. 交付\nC1 乙方应按时交稿。\nD. 标识\nD1 乙方应标明广告。\nG. 责任\nG1 乙方违反C、D任一条的，支付违约金五万元。", "confidentiality", "weak", {"remedy": "unmet"}),
]  # fmt: skip

LEFT_TO_HER = [
    Row("if she finds it needed", HEAD + "第二条 发生负面舆情，乙方自己觉得确有必要的，应配合甲方，在六小时内删除视频并发布澄清声明。", "crisis_cooperation", "weak", {"delete_content": "weak"}),
    Row("if the brand finds it needed", HEAD + "第二条 发生负面舆情，甲方认为有必要的，乙方应配合甲方，在六小时内删除视频并发布澄清声明。", "crisis_cooperation", "strong", STORM),
    Row("will try, where it suits her", DEAL_EN + "2. If a post draws negative publicity, the Talent will try, where it suits her, to help the Brand, to take the post down and to publish a correction within 12 hours.", "crisis_cooperation", "weak"),
    Row("will", DEAL_EN + "2. If a post draws negative publicity, the Talent will help the Brand, take the post down and publish a correction within 12 hours.", "crisis_cooperation", "strong", STORM),
    Row("the brand may not ask for it, nor speak", HEAD + "第二条 发生负面舆情的，甲方不得要求乙方道歉或者删除视频，也不得以乙方名义发布声明。", "crisis_cooperation", "adverse"),
    Row("free of it notwithstanding", RIVALS_EN + "9. Notwithstanding clause 3, the Talent is free at all times, during the Term and afterwards, to work for any person, competitors included.", "non_compete", "adverse"),
    Row("free of a part of it", RIVALS_EN + "9. Notwithstanding clause 3, the Talent may finish her work for Kestrel Teas by 1 May.", "non_compete", "strong|weak"),
    Row("a section that is not in force", "合作约定\n店家（品牌方）：青川乳业有限公司\n博主（达人）：罗小满\n做什么\n博主拍三条视频，店家付费，一条一条地结，拍完就付。\n嘴要严\n（这一段这次用不上，现在不算数，以后做年框再谈。）\n博主不得向任何人泄露店家未公开的配方、价格，合作结束后两年也一样，违者赔五万元。\n只做一家\n合作期间和结束后三个月内，博主不得给其他奶粉品牌做推广，违者赔五万元。\n钱怎么付\n做完三天内店家把钱转给博主，一次付清，不拖不欠。", "confidentiality", "adverse|missing"),
    Row("a section that is in force", "合作约定\n店家（品牌方）：青川乳业有限公司\n博主（达人）：罗小满\n做什么\n博主拍三条视频，店家付费，一条一条地结，拍完就付。\n嘴要严\n（这一段请仔细看。）\n博主不得向任何人泄露店家未公开的配方、价格，合作结束后两年也一样，违者赔五万元。\n只做一家\n合作期间和结束后三个月内，博主不得给其他奶粉品牌做推广，违者赔五万元。\n钱怎么付\n做完三天内店家把钱转给博主，一次付清，不拖不欠。", "confidentiality", "strong"),
]  # fmt: skip

WHO = [
    Row("both keep what each learns, her address included", HEAD + "第三条 双方对从对方得到的不公开信息，包括乙方的住址和甲方的新品计划、配方，都应保密，合同终止后两年内仍然有效，违者支付违约金五万元。", "confidentiality", "strong"),
    Row("the brand keeps her address", HEAD + "第三条 甲方对乙方的住址和手机号应保密，合同终止后两年内仍然有效，违者支付违约金五万元。", "confidentiality", "adverse|missing"),
    Row("a time before its subject", HEAD + "第三条 甲方应按时付款。合作期内直到期满后第六十日，乙方不得为其他奶粉品牌推广，违者支付违约金五万元。", "non_compete", "strong", {"post_term": "met"}),
    Row("from the first day of the term", HEAD + "第三条 由合作期首日至合作期届满后四个月，乙方不得为其他奶粉品牌推广，违者支付违约金五万元。", "non_compete", "strong", {"in_term": "met", "post_term": "met"}),
    Row("the agency together with her", "三方合同\n甲方（品牌方）：青川乳业有限公司\n乙方（经纪公司）：南枝文化有限公司\n丙方（艺人）：罗小满\n一、丙方拍摄视频三条，甲方向乙方付费。\n二、发生负面舆情的，乙方应立即报告甲方，并与丙方一同配合甲方处理；丙方应在六小时内删除视频并发布澄清声明。", "crisis_cooperation", "strong", {"cooperate": "met"}),
    Row("the agency alone", "三方合同\n甲方（品牌方）：青川乳业有限公司\n乙方（经纪公司）：南枝文化有限公司\n丙方（艺人）：罗小满\n一、丙方拍摄视频三条，甲方向乙方付费。\n二、发生负面舆情的，乙方应立即报告甲方，并向丙方了解情况；丙方应在六小时内删除视频并发布澄清声明。", "crisis_cooperation", "weak", {"cooperate": "unmet"}),
    Row("she must", DEAL_EN + "2. If a post draws negative publicity, the Talent shall help the Brand. If the Brand wants a correction, the two settle its words; she must publish the correction and delete the post within 12 hours.", "crisis_cooperation", "strong", STORM),
    Row("a duty to keep quiet, and no 应对", "体验邀请函\n罗小满女士：\n我们是青川乳业有限公司，请您拍三条视频，费用一万元由我们支付。\n新品五月上市，在这之前您应对未公开的配方和价格保密，泄露的，您应赔偿我们的损失。\n此致", "confidentiality", "weak", {"obligation": "met"}),
    Row("as a brand representative", DEAL_EN + "3. The Talent is not engaged as an ambassador, brand representative or partner of any other tea brand, and shall not enter into any such engagement with a competitor during the Term.", "non_compete", "weak", {"in_term": "met"}),
]  # fmt: skip

TERMS = "推广合同\n甲方（品牌方）：青川乳业有限公司\n乙方（达人）：罗小满\n本合同由通用条款和特别约定组成；二者不一致的，以特别约定为准。\n第一部分 通用条款\n第一条 乙方发布视频三条，甲方支付费用。\n第二条 合作期内及合作期满后三个月内，乙方不得为其他奶粉品牌推广，违者支付违约金五万元。\n第二部分 特别约定\n1. 视频改为四条。\n"
PARTS = [
    Row("the special terms free her", TERMS + "2. 合作期内及期满后，乙方可为任何奶粉品牌推广，竞品亦可。", "non_compete", "adverse"),
    Row("the special terms say nothing of it", TERMS + "2. 费用改为八万元。", "non_compete", "strong"),
    Row("terms that do not prevail", TERMS.replace("以特别约定为准", "以通用条款为准") + "2. 合作期内及期满后，乙方可为任何奶粉品牌推广，竞品亦可。", "non_compete", "strong|weak"),
    Row("Part B governs", 'This SOW consists of Part A and Part B. Where they differ, Part B governs.\nBetween Fenwick Teas Ltd (the "Client") and Ada Moss (the "Creator").\nPART A - TERMS\nA1. Creator shall post twice. Client shall pay her.\nA2. During the Term and for three months after it Creator shall not promote any other tea brand, and pays $5,000 for a breach.\nPART B - COMMERCIAL SHEET\nFee: $9,000\nExclusivity: nil; Creator is free to take on work for other tea brands during the Term', "non_compete", "adverse"),
]  # fmt: skip

WAIVED_OR_WAITING = [
    Row("a part by its number", "合同\n甲方（品牌方）：青川乳业有限公司\n乙方（达人）：罗小满\nPART 1 内容\n1.1 乙方发布视频三条，甲方支付费用。\nPART 2 资料\n2.1 乙方应对甲方未公开的配方、价格保密，本合同终止后两年内仍然有效。\nPART 3 代价\n3.1 违反PART 2的，乙方支付违约金五万元。", "confidentiality", "strong", {"remedy": "met"}),
    Row("another part by its number", "合同\n甲方（品牌方）：青川乳业有限公司\n乙方（达人）：罗小满\nPART 1 内容\n1.1 乙方发布视频三条，甲方支付费用。\nPART 2 资料\n2.1 乙方应对甲方未公开的配方、价格保密，本合同终止后两年内仍然有效。\nPART 3 代价\n3.1 违反PART 1的，乙方支付违约金五万元。", "confidentiality", "weak", {"remedy": "unmet"}),
    Row("given up for the clause", RIVALS_EN.replace(", and pays $5,000 for a breach", "") + "8. Whoever breaks this agreement pays the other's loss.\n9. For clause 3 the Brand may ask her to remove the post, in place of damages, refund and termination, each of which the Brand waives as to that clause.", "non_compete", "weak", {"remedy": "unmet"}),
    Row("given up for another clause", RIVALS_EN.replace(", and pays $5,000 for a breach", "") + "8. Whoever breaks this agreement pays the other's loss.\n9. For clause 4 the Brand may ask her for a new date, in place of damages, refund and termination, each of which the Brand waives as to that clause.", "non_compete", "strong", {"remedy": "met"}),
    Row("waits for an agreement", HEAD + "第三条 合作期内及合作期满后三个月内，乙方不得为其他奶粉品牌推广，违者支付违约金五万元；期满后的约束，自双方就补偿数额达成书面一致之时起发生效力。", "non_compete", "weak", {"in_term": "met", "post_term": "weak"}),
    Row("waits for nothing", HEAD + "第三条 合作期内及合作期满后三个月内，乙方不得为其他奶粉品牌推广，违者支付违约金五万元；期满后的约束，自合作期届满之日起发生效力。", "non_compete", "strong", {"in_term": "met", "post_term": "met"}),
    Row("from a date that may never come", DEAL_EN + '1.1 "Access Date" means the date on which the Brand has paid the Talent a fee in whatever amount the parties may settle in a further signed writing.\n3. From the Access Date the Talent shall keep the Brand\'s unpublished recipes secret for two years after termination, and pays $5,000 for a breach.', "confidentiality", "weak"),
    Row("from a date that comes", DEAL_EN + '1.1 "Access Date" means the date of this agreement.\n3. From the Access Date the Talent shall keep the Brand\'s unpublished recipes secret for two years after termination, and pays $5,000 for a breach.', "confidentiality", "strong"),
    Row("two denials", HEAD + "第三条 合作期内及合作期满后三个月内，乙方非不得为其他奶粉品牌推广，惟应于七日内告知甲方。", "non_compete", "adverse"),
    Row("one denial", HEAD + "第三条 合作期内及合作期满后三个月内，乙方不得为其他奶粉品牌推广，违者支付违约金五万元。", "non_compete", "strong"),
    Row("helpers other than herself", 'Fenwick Teas Ltd\nDear Ada\nThis letter is between you, Ada Moss, and Fenwick Teas Ltd ("we").\nYou will post three videos. We will pay you.\n"Personnel" means the editors and helpers engaged by you, being persons other than yourself.\nPersonnel shall obey the law and shall not make insulting remarks about anybody.', "morality", "adverse|missing"),
    Row("she and her helpers", 'Fenwick Teas Ltd\nDear Ada\nThis letter is between you, Ada Moss, and Fenwick Teas Ltd ("we").\nYou will post three videos. We will pay you.\n"Covered Persons" means you and the editors and helpers engaged by you.\nCovered Persons shall obey the law and shall not make insulting remarks about anybody.', "morality", "weak", {"conduct_duty": "met"}),
    Row("other artists of the brand", "聘约\n甲方（艺人）：罗小满\n乙方（品牌方）：青川乳业有限公司\n第一条 甲方拍摄广告，乙方支付酬金。\n第二条 乙方及其董事和其他合作艺人不得有违法行为，不得发表侮辱性言论。\n第三条 乙方违反第二条的，甲方有权解除合同，酬金不退。", "morality", "adverse|missing"),
    Row("none of it may be shared", 'Fenwick Teas Ltd\nDear Ada\nThis letter is between you, Ada Moss, and Fenwick Teas Ltd ("we").\nYou will post three videos. We will pay you.\nYou will see our unpublished recipes; none of that may be shared by you or your assistant with anybody, for two years after the deal is over as well. If you break this you will pay our losses.', "confidentiality", "strong"),
    Row("all of it may be shared", 'Fenwick Teas Ltd\nDear Ada\nThis letter is between you, Ada Moss, and Fenwick Teas Ltd ("we").\nYou will post three videos. We will pay you.\nYou will see our published recipes and launch dates. All of that may be shared by you or your assistant.', "confidentiality", "adverse|missing"),
    Row("a report that somebody else makes", HEAD + "第二条 甲方另行聘请舆情公司监看口碑，监看报告供甲方内部使用，费用由甲方自理。", "crisis_cooperation", "missing"),
    Row("kept up for a time", HEAD + "第二条 乙方保证视频保留不少于180天，期间不作删除、不设为仅自己可见。", "crisis_cooperation", "missing"),
    Row("whoever is in charge of the project", HEAD + "第二条 发生负面舆情的，乙方应马上告知甲方项目负责人，并依照甲方拟定的方案协同处理，在六小时内删除视频并发布澄清声明。", "crisis_cooperation", "strong", {"cooperate": "met"}),
    Row("running it down by its name", HEAD + "第二条 乙方不得说青川和它的牛奶、员工的坏话。", "morality", "weak", {"non_disparagement": "met"}),
]  # fmt: skip

TRIFLES = [
    Row("what was there before may go on", RIVALS + "第九条 乙方现有之“洛可洗衣液”代言双方知悉，可以继续。", "non_compete", "strong"),
    Row("whatever comes may be taken", RIVALS + "第九条 乙方可在合作期内为其他奶粉品牌推广，竞品亦可，随时均可。", "non_compete", "weak|adverse"),
    Row("in the background by chance", RIVALS + "第九条 家庭聚会中偶然拍到别家奶粉、未标注品牌的，不算违反。", "non_compete", "strong"),
    Row("a logo in the background", RIVALS_EN + "9. The incidental appearance of another tea brand's tin in the background of a post is not a breach of clause 3.", "non_compete", "strong"),
    Row("given to her, and not to be told", HEAD + "第三条 甲方给到乙方的未发布配方、价格，只能用来完成工作，不得说给第三人听，本合同终止后两年内仍然有效，违者支付违约金五万元。", "confidentiality", "strong"),
    Row("given to the brand", HEAD + "第三条 乙方给到甲方的未发布配方、价格，甲方不得说给第三人听，本合同终止后两年内仍然有效，违者支付违约金五万元。", "confidentiality", "adverse|missing"),
    Row("numbered by §", DEAL_EN.replace("1. ", "§ 1 Work\n") + "§ 3 Secrecy\nThe Talent shall keep the Brand's unpublished recipes secret for two years after termination.\n§ 4 Style\nThe Talent shall wear green.\n§ 8 Penalty\nFor a breach of § 3 the Talent shall pay $5,000.", "confidentiality", "strong", {"remedy": "met"}),
    Row("another §", DEAL_EN.replace("1. ", "§ 1 Work\n") + "§ 3 Secrecy\nThe Talent shall keep the Brand's unpublished recipes secret for two years after termination.\n§ 4 Style\nThe Talent shall wear green.\n§ 8 Penalty\nFor a breach of § 4 the Talent shall pay $5,000.", "confidentiality", "weak", {"remedy": "unmet"}),
    Row("praised in the preamble", 'Creator contract\nbetween Fenwick Teas Ltd (the "Brand") and Ada Moss (the "Talent")\nPREAMBLE\nThe Talent is lawful, decent and enjoys a good reputation among tea drinkers.\n1. The Talent shall post twice. The Brand shall pay her.', "morality", "missing"),
    Row("somebody else goes live", HEAD + "第二条 乙方因病不能上播的，应提前一日请假，由甲方安排他人替播。", "non_compete", "missing"),
    Row("a report on competitors", HEAD + "第二条 乙方于六月底交一份竞争对手社交媒体观察报告，供甲方策划推广之用。", "non_compete", "missing"),
]  # fmt: skip

AT_SOMEBODYS_WORD = [
    Row("what she has at home", RIVALS + "第九条 乙方家中原有的奶粉可以照常使用。", "non_compete", "strong"),
    Row("may work elsewhere, and nothing may be kept back for that", HEAD + "第三条 乙方在合同存续时和结束后，都可以为其他奶粉品牌做推广，甲方不得据此扣减费用或主张违约。", "non_compete", "adverse"),
    Row("bound to nothing by what she gets", HEAD + "第三条 甲方交给乙方的新品资料，乙方不因接收该等资料而负有保密责任。", "confidentiality", "adverse"),
    Row("may tell her to take it down", HEAD + "第三条 回放、切片如有甲方认为不适合继续展示的，甲方可随时通知乙方，乙方应尽快从其账号上撤下。", "crisis_cooperation", "weak", {"delete_content": "met"}),
    Row("the brand tells of its own affairs", HEAD + "第三条 如遇负面报道，由甲方自行发布通报。", "crisis_cooperation", "missing"),
    Row("the brand must and the KOL need not", HEAD + "第三条 如遇负面报道，甲方应配合乙方发布澄清声明，并在十二小时内删除甲方账号上的相关内容。", "crisis_cooperation", "adverse"),
    Row("packed in secret", HEAD + "第三条 样品采用不透明的保密包装寄送。", "confidentiality", "missing"),
    Row("a letter and a name without a colon", "合作单\n甲方　青川乳业有限公司\n乙方　罗小满（主播，账号“小满”）\n一、乙方直播两场，甲方付费。\n二、乙方应对甲方未公开的配方、价格保密，合同终止后两年内仍然有效，违者支付违约金五万元。", "confidentiality", "strong"),
    Row("a letter and a name, the brand bound", "合作单\n甲方　青川乳业有限公司\n乙方　罗小满（主播，账号“小满”）\n一、乙方直播两场，甲方付费。\n二、甲方应对乙方未公开的住址保密，合同终止后两年内仍然有效，违者支付违约金五万元。", "confidentiality", "adverse|missing"),
]  # fmt: skip

TABLES = {
    "survivors": SURVIVORS,
    "people": PEOPLE,
    "afterwards": AFTERWARDS,
    "remedies": REMEDIES,
    "left to her": LEFT_TO_HER,
    "who": WHO,
    "parts": PARTS,
    "waived or waiting": WAIVED_OR_WAITING,
    "trifles": TRIFLES,
    "at somebody's word": AT_SOMEBODYS_WORD,
}


@pytest.mark.parametrize("row", [row for table in TABLES.values() for row in table], ids=name_of)
def test_what_it_gives(row: Row) -> None:
    assert differences(row) == {}
