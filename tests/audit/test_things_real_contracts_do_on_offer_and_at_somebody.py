"""On offer and at somebody: what is only for sale, told as usual, waived or left to the KOL gives nothing, though all the words
are there; whom a word that runs somebody down is aimed at; each beside the same words where they do bind."""

import pytest
from audit.make_contracts import Provisions, Row, differences, name_of

DEAL = (
    'Between Ridgeloom Outdoor Ltd (the "Brand") and Ida Brandt (the "Creator").\n'
    "1. The Creator shall post twice. The Brand shall pay her. The Term runs from 1 March to 31 August 2026.\n"
)
HEAD = "推广协议\n甲方（品牌方）：湖州溪笺茶具有限公司\n乙方（达人）：罗茵\n第一条 乙方发布视频两条，甲方付款。合作期自2026年3月1日至2026年8月31日。\n"
_row = Provisions(DEAL, HEAD, "tents", "茶具").row
MET, UNMET = "met", "unmet"
CRISIS, SECRET, MORALS, RIVALS = "crisis_cooperation", "confidentiality", "morality", "non_compete"

ON_OFFER = [
    _row(f"{CRISIS}.cooperate", "乙方另有危机公关配合方案，属增值服务，甲方可选购。", UNMET),
    _row(f"{CRISIS}.cooperate", "乙方应配合甲方处置，甲方按次支付劳务费。", MET),
    _row(f"{CRISIS}.clarify_statement", "Statements can be booked from the Creator's price list at USD 900 each.", UNMET),
    _row(f"{CRISIS}.clarify_statement", "She shall publish the clarification that the Brand has approved, for which she is paid USD 900.", MET),
    _row(f"{SECRET}.return_or_destroy", "Destruction of the papers is offered by the Creator at £3 a page.", UNMET),
    _row(f"{SECRET}.survival", "Whereas such duties are often agreed to survive termination.", UNMET),
    _row(f"{SECRET}.survival", "鉴于此类义务在终止后通常继续有效，双方对此均有了解。", UNMET),
    _row(f"{SECRET}.survival", "鉴于新品周期较长，本合同终止后乙方仍应保密。", MET),
    _row(f"{SECRET}.duration", "As both parties appreciate, periods of three years are customary in the trade.", UNMET),
    _row(f"{SECRET}.duration", "As both parties appreciate, the Creator keeps all of it secret for three years.", MET),
    _row(f"{RIVALS}.post_term", "终止后六个月的限制系甲方以往惯例，本合同不予采用。", UNMET),
    _row(f"{RIVALS}.post_term", "甲方的放宽提案未获采纳，终止后六个月内乙方仍不得推广其他茶具品牌。", MET),
]  # fmt: skip

LET_GO = [
    _row(f"{SECRET}.survival", "合同终止后，乙方即不再承担保密义务。", UNMET),
    _row(f"{SECRET}.survival", "合同终止后满两年，乙方不再承担保密义务。", MET),
    _row(f"{SECRET}.survival", "The duty lasts for two years after termination, after which the Creator is no longer bound to keep it secret.", MET),
    _row(f"{SECRET}.survival", "期满或者提前终止的，乙方的保密义务同日消灭。", UNMET),
    _row(f"{CRISIS}.cooperate", "The Brand waives any right it may have to call for the Creator's assistance in handling the event.", UNMET),
    _row(f"{CRISIS}.notify", "The Brand gives up any requirement that the Creator tell it of adverse events at once.", UNMET),
    _row(f"{MORALS}.refund_or_damages", "The Brand waives, for the whole Term, any right to recover the fee because of the Creator's conduct.", UNMET),
    _row(f"{CRISIS}.delete_content", "Nothing in this article obliges the Creator to delete, hide or edit a Post.", MET),
    _row(f"{SECRET}.return_or_destroy", "资料是否归还，乙方自行斟酌。", UNMET),
    _row(f"{SECRET}.return_or_destroy", "Whether to hand back the papers is left to the Creator.", UNMET),
    _row(f"{SECRET}.return_or_destroy", "是否续约由乙方自行决定，合同终止后五日内乙方应归还全部保密资料。", MET),
    _row(f"{SECRET}.return_or_destroy", "是否构成泄密由乙方自行判断，合同终止后五日内乙方应归还全部保密资料。", MET),
    _row(f"{SECRET}.exceptions", "乙方放弃援引公知信息等一切例外。", UNMET),
    _row(f"{SECRET}.exceptions", "There are no exceptions to this article, even as to public information.", UNMET),
    _row(f"{SECRET}.exceptions", "It does not extend to what is already public.", MET),
    _row(f"{MORALS}.no_judgment_needed", "甲方不得自行判断，应以生效判决为准。", UNMET),
    _row(f"{MORALS}.no_judgment_needed", "即使有关机关未作出处罚决定，甲方亦可依本条解除合同。", MET),
]  # fmt: skip

AT_SOMEBODY = [
    _row(f"{MORALS}.non_disparagement", "She does not talk down Ridgeloom, its tents or the people who buy them.", MET),
    _row(f"{MORALS}.non_disparagement", "She does not talk down the Alps or the people who live there.", UNMET),
    _row(f"{MORALS}.non_disparagement", "Making fun of the Brand or its customers in public ends this contract.", MET),
    _row(f"{MORALS}.non_disparagement", "不得发表歧视他人或者诋毁溪笺茶具的言论。", MET),
    _row(f"{MORALS}.non_disparagement", "不得发表歧视他人或者诋毁同行茶具的言论。", UNMET),
    _row(f"{MORALS}.non_disparagement", "乙方不得对甲方、甲方产品加以贬低、挖苦。", MET),
    _row(f"{MORALS}.non_disparagement", "The Creator may make fun of the Brand and its tents as the joke requires.", UNMET),
    _row(f"{MORALS}.conduct_duty", "乙方发生丑闻的，甲方可以解除合同。不得做出违背社会公德的行为。", MET),
]  # fmt: skip

WHOLE = [
    Row("a brand by a common word", 'Between Women First Inc (the "Brand") and Ida Brandt (the "Creator").\n1. The Creator shall post twice. The Brand shall pay her.\n2. The Creator shall not badmouth women.\n', "morality", "missing"),
    Row("the brand's own conduct", HEAD + "第二条 甲方应守法经营，承担产品质量责任。不得有违法失德行为，不得发表歧视言论；违反的，应退还费用并赔偿。\n", "morality", "adverse"),
    Row("an ethics prize and an ambassador of form", HEAD + "第二条 年度评选“最佳职业道德奖”与“居家形象大使”，奖金五千元。\n", "morality", "missing"),
    Row("codes got by cheating", HEAD + "第二条 礼包码作弊的，取消分成。\n", "morality", "missing"),
    Row("the next of several remedies", DEAL + "2. The Creator shall not insult anyone. Where the Brand, acting reasonably, finds that clause 2 has been broken, it may fine the Creator one month's fee, bench the Creator without pay, or end this Agreement at once.\n", "morality", "weak", {"unilateral_termination": "met"}),
    Row("neither entitles the brand", DEAL + "2. The Creator shall obey the law. Neither a prosecution nor public outrage concerning the Creator shall entitle the Brand to end this Agreement or to reclaim the fee.\n", "morality", "weak|adverse", {"unilateral_termination": "unmet", "refund_or_damages": "unmet"}),
    Row("she runs on other things", DEAL + "2. During the Term and for three months after it the Creator shall not promote a competitor of the Brand. A breach costs USD 5,000. The Creator shall compete on the Brand's bicycles in six races.\n", "non_compete", "weak", {"competitor_definition": "unmet"}),
    Row("no loss for working elsewhere", HEAD + "第二条 乙方不会因为同时参加其他茶具品牌的同类计划而失去资格。\n", "non_compete", "adverse|missing"),
    Row("other tents while it runs, whoever sings", DEAL + "2. During the Term and for sixty days after it ends the Creator does not present, film or endorse other tents. A breach costs USD 5,000.\n", "non_compete", "strong", {"in_term": "met", "post_term": "met", "proportionate": "met"}),
    Row("a ban of three years", DEAL + "2. During the Term and for three years after it ends the Creator shall not endorse other tents. A breach costs USD 5,000.\n", "non_compete", "strong", {"post_term": "met", "proportionate": "weak"}),
    Row("until the third month of the Term", DEAL + "2. The Creator shall not endorse other tents until the end of the third month of the Term. A breach costs USD 5,000.\n", "non_compete", "weak"),
    Row("ninety days, told as 期间", HEAD + "第二条 合作期内及期满后九十日期间，乙方不得推广其他茶具品牌，违者支付违约金五万元。\n", "non_compete", "strong", {"post_term": "met", "proportionate": "met"}),
    Row("the foregoing within a point", DEAL + "2. Exclusivity. The Creator shall not promote other tents. The foregoing shall apply both during the Term and for a further period of 75 days thereafter. A breach costs USD 5,000.\n", "non_compete", "strong", {"post_term": "met"}),
    Row("points that run through", "推广约定\n甲方（品牌方）：湖州溪笺茶具有限公司\n乙方（达人）：罗茵\n壹　做什么\n（1）乙方发布视频两条。\n（2）甲方付款。\n贰　不外传\n（3）乙方对未公开的新品信息保密，合作结束后两年内仍须遵守。\n叁　违约\n（4）乙方违反第（3）条的，支付违约金五万元。\n", "confidentiality", "strong", {"remedy": "met"}),
    Row("a part by its letter", 'Brand: Ridgeloom Outdoor Ltd\nCreator: Ida Brandt\nA. Work\nA-1. The Creator posts twice and the Brand pays her.\nB. Private matters\nB-1. The Creator must not reveal unreleased designs to anyone, and this goes on for two years after the end of this contract.\nC. Money\nC-1. A Creator who breaks part B loses any unpaid share of the fee.\n', "confidentiality", "strong", {"remedy": "met"}),
    Row("words that are called deleted", HEAD + "第二条 乙方应对未公开的新品信息保密，合作结束后三年内继续有效，违反的支付违约金五万元。\n第三条 第二条中“合作结束后三年内继续有效”的文字删除。\n", "confidentiality", "weak", {"survival": "unmet", "duration": "unmet"}),
    Row("a title that is deleted", HEAD + "第二条 乙方应对未公开的新品信息保密，保密期限至合同终止后三年，违反的支付违约金五万元。\n第三条 第二条的“保密”条款整体删除。\n", "confidentiality", "adverse|missing"),
    Row("twenty-four hours that read five days", DEAL + '2. Where a post meets with public criticism, the Creator shall cooperate with the Brand, take the post down and publish an apology, each within 24 hours of its request, and pays USD 500 for a breach.\n3. In clause 2, "24 hours" reads "five business days".\n', "crisis_cooperation", "weak", {"response_time": "weak"}),
    Row("a term that is not agreed", DEAL + "2. Where a post meets with public criticism, the Creator shall cooperate with the Brand, take the post down and publish an apology within 24 hours.\n3. Clause 2 is not agreed.\n", "crisis_cooperation", "adverse|missing"),
    Row("a waiver that is not agreed", DEAL + "2. The Creator shall not promote other tents during the Term.\n3. A waiver of clause 2 is not agreed.\n", "non_compete", "weak", {"in_term": "met"}),
    Row("nothing else may get out", HEAD + "第二条 乙方应对未公开的新品信息保密，至合同终止后两年，违反的支付违约金五万元。法院依法调取的除外；除此之外，不存在其他可以外传的情形。\n", "confidentiality", "strong"),
    Row("no right not to keep it", HEAD + "第二条 下列事项，乙方无权以任何理由不予保密：未公开的新品外观和价格。\n", "confidentiality", "weak", {"obligation": "met"}),
    Row("none of it may be done", HEAD + "第二条 合作期内及期满后九十日内，下列各事乙方无一可为：\n（一）替其他茶具品牌拍视频；\n（二）为其他茶具品牌站台。\n第三条 违反第二条的，支付违约金五万元。\n", "non_compete", "strong"),
    Row("not open to stand aside", DEAL + "2. If a post meets with public criticism, it is not open to the Creator to stand aside. She takes the post down within six hours of the Brand's request.\n", "crisis_cooperation", "weak", {"cooperate": "met", "delete_content": "met"}),
    Row("nobody may go on seeing it", HEAD + "第二条 发生负面舆情的，乙方应配合甲方处置；甲方通知后半日内，不得让有关视频仍处于他人可见的状态，并应于当日发布澄清声明。\n", "crisis_cooperation", "strong", {"delete_content": "met"}),
    Row("old posts need not come down", HEAD + "第二条 乙方以往的帖子不因负面舆情而须移除，甲方亦不得如此要求；乙方无须说明或者致歉。\n", "crisis_cooperation", "adverse"),
    Row("a breach of duties in a storm is no scandal", HEAD + "第二条 视频被媒体作负面报道的，为突发舆情。乙方应在两小时内告诉甲方，并配合处置。\n第三条 乙方没有按第二条的时间做到的，每迟一小时付两千元。\n", "morality", "missing"),
    Row("what she does is a breach", HEAD + "第二条 乙方应恪守公德。乙方涉毒、涉赌的，为劣迹。\n第三条 乙方违反第二条的，甲方可以解除合同并要求退还费用。\n", "morality", "weak", {"illegal_trigger": "met"}),
    Row("rows under one sentence", DEAL + "2. When a post meets with public criticism the Creator shall act as follows:\nStep\tWhat the Creator does\tTime\n(a) Silence\tMake no comment unless the Brand has approved the words\tUntil released\n(b) Takedown\tDelete the posts named by the Brand\t6 hours after its message\n", "crisis_cooperation", "weak", {"no_unauthorised_statement": "met", "delete_content": "met"}),
    Row("marked by the brand, kept by her", "推广协议\n甲方：湖州溪笺茶具有限公司\n乙方：罗茵（账号“罗茵喝茶”）\n第一条 乙方发布视频两条，甲方付款。\n第二条 乙方拿到的配方、成本，以及甲方注明“内部”的其他资料，都要严守，不得讲给外人，合作结束后两年内同样如此，违反的付违约金三万元。\n", "confidentiality", "strong"),
    Row("an annex in the first person", HEAD + "第二条 丙类事项见附件一。\n第三条 乙方违反附件一的，支付违约金五万元。\n附件一 承诺书\n本人罗茵承诺：本人对甲方未公开的新品信息保密，不告诉任何人，合作结束后两年内亦同。\n", "confidentiality", "strong", {"obligation": "met", "remedy": "met"}),
    Row("a deed in the first person", DEAL + "2. Discretion. See Annex B.\n3. Should the Creator breach Annex B, she pays USD 5,000.\nAnnex B: Deed of discretion\nIn exchange for my appointment I, Ida Brandt, bind myself as set out here.\n(a) I will at no time disclose the Brand's unreleased designs to anybody, and stay bound for two years after the end of the Term.\n", "confidentiality", "strong", {"obligation": "met", "survival": "met", "remedy": "met"}),
    Row("the brand's own deed", DEAL + "2. Discretion. See Annex B.\nAnnex B: Deed of discretion\nI, Ridgeloom Outdoor, bind myself. I will at no time disclose the Creator's address to anybody.\n", "confidentiality", "adverse|missing"),
    Row("several who keep it to themselves", 'Between Ridgeloom Outdoor Ltd (the "Brand"), Tall Tree Talent Ltd (the "Agency") and Ida Brandt (the "Creator").\n1. The Creator shall post twice. The Brand shall pay her.\n2. The Creator, the Agency and their crew keep to themselves the cost prices and unreleased designs which the Brand makes known to them, for two years after this agreement has ended. Whoever breaks this clause pays USD 5,000.\n', "confidentiality", "strong", {"obligation": "met"}),
    Row("told to all her audience", HEAD + "第二条 乙方应对未公开的新品信息保密，合作结束后两年内亦同，违反的支付违约金五万元；但乙方向粉丝、媒体所作的披露，不算违反本条。\n", "confidentiality", "weak"),
    Row("her conduct is no ground", DEAL + "2. The Creator shall obey the law. Nothing that she says, on camera or off it, is a ground on which the Brand may end this Agreement or claim money back.\n", "morality", "weak|adverse", {"unilateral_termination": "unmet", "refund_or_damages": "unmet"}),
    Row("a university and its student", "STUDENT CREATOR AGREEMENT\nParties\nWattle Bay University, Gum Drive, Wattle Bay (the University)\nMiss An Pereira, who publishes as Anh in the Lab (the Student Creator)\n1. The Student Creator makes two videos a month and the University pays her.\n2. The University shall keep her address secret.\n", "confidentiality", "adverse"),
]  # fmt: skip


@pytest.mark.parametrize("row", [*ON_OFFER, *LET_GO, *AT_SOMEBODY, *WHOLE], ids=name_of)
def test_words_that_bind_and_words_that_do_not(row: Row) -> None:
    assert not differences(row)
