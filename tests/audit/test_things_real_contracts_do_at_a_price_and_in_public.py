"""At a price and in public: elements that are told by who may speak, by what is paid for, by what a failure costs, by what
nothing lets one do; each beside the same words where they say something else."""

import pytest
from audit.make_contracts import Row, differences, name_of

DEAL = (
    'Between Ostrander Kettles Ltd (the "Brand") and Ida Brandt (the "Creator").\n'
    "1. The Creator shall post twice. The Brand shall pay her. The Term runs from 1 March to 31 August 2026.\n"
)
HEAD = "推广协议\n甲方（品牌方）：台州漱白日用品有限公司\n乙方（达人）：罗茵\n第一条 乙方发布视频两条，甲方付款。合作期自2026年3月1日至2026年8月31日。\n"
STORM = (
    DEAL
    + "2. Where a post meets with public criticism, the Creator shall help the Brand to deal with it and shall take the post down within twelve hours of being asked. "
)
STORM_ZH = HEAD + "第二条 发生负面舆情的，乙方应配合甲方处置，并在甲方通知后十二小时内删除相关内容。"
SECRET = DEAL + "2. Confidentiality. The Creator shall keep the Brand's unreleased designs secret. "
SECRET_ZH = HEAD + "第二条 保密\n乙方应对甲方未公开的产品信息保密。"
MORALS = DEAL + "2. Conduct. The Creator shall behave decently. "
MORALS_ZH = HEAD + "第二条 艺人操守\n乙方应举止得体。"


def _in_public(why: str, text: str, status: str = "met") -> Row:
    base = STORM if text.isascii() else STORM_ZH
    return Row(why, base + text + "\n", "crisis_cooperation", "weak", {"no_unauthorised_statement": status})


def _cost(why: str, text: str, status: str = "met") -> Row:
    base = STORM if text.isascii() else STORM_ZH
    return Row(why, base + text + "\n", "crisis_cooperation", "weak", {"remedy": status})


def _kept(why: str, element: str, text: str, status: str = "met") -> Row:
    base = SECRET if text[:20].isascii() else SECRET_ZH
    return Row(why, base + text + "\n", "confidentiality", "weak", {element: status})


def _moral(why: str, element: str, text: str, status: str = "met") -> Row:
    base = MORALS if text[:20].isascii() else MORALS_ZH
    return Row(why, base + text + "\n", "morality", "weak", {element: status})


SPEECH = (
    _in_public("only through one desk", "She may only speak about it through the Brand's press office."),
    _in_public("nobody speaks but the Brand", "Public comment on the incident is reserved to the Brand."),
    _in_public("questions are handed on", "She passes every press enquiry on to the Brand."),
    _in_public(
        "nothing goes out before", "Any reply to the public goes out only after the Brand has signed it off."
    ),
    _in_public("nothing may be said", "Nothing may be posted about it without the Brand's consent."),
    _in_public("a response of her own", "She shall not issue a response of her own."),
    _in_public("公开发言须先认可", "乙方就此公开发言的，须先取得甲方认可。"),
    _in_public("统一由甲方对外", "对媒体的回应统一由甲方出面。"),
    _in_public("来电转交", "媒体问询一律转交甲方公关部处理。"),
    _in_public("不得单独发声", "乙方不得就此单独发声。"),
    _in_public("停止更新", "事件平息前，乙方停止就此事发布任何内容。"),
    _in_public("free to speak", "The Creator may comment on it as she likes.", "unmet"),
    _in_public(
        "the Brand's own words need nobody", "The Brand publishes its statements on its own site.", "unmet"
    ),
    _in_public("her own affair", "Whether she speaks to the press is her own affair.", "unmet"),
    _in_public(
        "spoken whether approved or not", "She may comment whether or not the Brand has approved it.", "unmet"
    ),
    _in_public(
        "a blog of her own about other things",
        "She shall not publish a shop of her own on the Brand's site.",
        "unmet",
    ),
    _in_public("自主决定对外发声", "乙方自主决定对外发声，如需通过甲方渠道发布，可与甲方联系。", "unmet"),
    _in_public("买家的咨询", "对评论区的购买咨询，乙方可引导至甲方客服。", "unmet"),
    _in_public("甲方自己的声明", "甲方可在官网发布自己的声明。", "unmet"),
    _in_public("样片要送审", "推广视频发布前须经甲方审核。", "unmet"),
)


def _told(why: str, text: str, status: str = "met") -> Row:
    base = STORM if text.isascii() else STORM_ZH
    return Row(why, base + text + "\n", "crisis_cooperation", "weak", {"notify": status})


TOLD = (
    _told("told as soon as she learns", "The Brand is to be told as soon as the Creator learns of it."),
    _told("told within hours", "The Brand must be notified within two hours."),
    _told(
        "she is the one who is told", "The Creator is to be told promptly what the Brand decides.", "unmet"
    ),
    _told("she is informed", "The Creator is to be informed within two hours of what was said.", "unmet"),
    _told("no time at all", "The Brand must be informed of it.", "unmet"),
)

PRICED = (
    _cost("late by the step", "Each missed deadline takes USD 300 off the fee."),
    _cost("逾时扣费", "逾时的，每拖一小时从服务费中扣除一千元。"),
    _cost("每拖一项", "每拖一项，乙方付违约金五千元。"),
    _cost(
        "payable to the Brand", "If she does not comply, a sum equal to the fee becomes payable to the Brand."
    ),
    _cost("nobody is liable", "The Creator shall incur no liability for failing to cooperate.", "unmet"),
    _cost(
        "the Brand may not reduce",
        "The Brand may not reduce the fee on account of any failure under this article.",
        "unmet",
    ),
    _cost("付款迟延是甲方的事", "甲方付款逾期的，按日支付万分之五的违约金。", "unmet"),
)

SECRETS = (
    _kept(
        "they may not be kept",
        "return_or_destroy",
        "She may not keep any copies of the designs once the Term ends.",
    ),
    _kept("不得继续保留", "return_or_destroy", "合作结束后，乙方不得继续保留甲方提供的保密资料。"),
    _kept(
        "paid for once given back",
        "return_or_destroy",
        "The last instalment is payable after the Creator has given back all confidential documents.",
    ),
    _kept(
        "even the public",
        "exceptions",
        "The Creator shall keep the information secret even if it has become public.",
        "unmet",
    ),
    _kept(
        "what she knew before",
        "exceptions",
        "The foregoing shall not extend to information the Creator can show she knew beforehand.",
    ),
    _kept(
        "the end is no reason",
        "survival",
        "The Creator may not rely on the end of the Agreement as a reason to reveal it.",
    ),
    _kept(
        "whether it goes on",
        "survival",
        "Whether secrecy continues after the Agreement ends will be discussed at that time.",
        "unmet",
    ),
    _kept("是否继续", "survival", "合同结束之后是否继续保密，由双方届时商定。", "unmet"),
    _kept("已到期的款项", "survival", "合同终止不影响甲方支付已到期款项的义务。", "unmet"),
    _kept("甲方替乙方保密", "survival", "合同终止后，甲方仍应对乙方个人信息保密。", "unmet"),
    _kept("效力不受影响", "survival", "本条独立于合同其他条款，合同被撤销、解除或终止的，其效力不受影响。"),
    _kept(
        "the team is left out",
        "associates",
        "This article binds the Creator alone and not its team or agency.",
        "unmet",
    ),
    _kept("不及于团队", "associates", "本条仅约束乙方本人，不及于其团队或经纪公司。", "unmet"),
    _kept(
        "every third party bound",
        "associates",
        "The Creator shall bind every third party to whom she discloses it by the same terms.",
    ),
    Row(
        "those who need to know",
        SECRET
        + "This lasts for three years after the Term. For a breach she pays USD 5,000. The Creator may share it with those in her team who need it and shall bind each such person.\n",
        "confidentiality",
        "strong",
    ),
    Row(
        "讲都可以",
        HEAD + "第二条 保密\n店里的进货价、成本资料，乙方想跟同行讲都可以，甲方不会拿商业秘密说事。\n",
        "confidentiality",
        "adverse",
    ),
    Row(
        "free of any duty",
        DEAL
        + "2. The Creator receives the Brand's unreleased designs free of any duty of secrecy and may share them as she thinks fit.\n",
        "confidentiality",
        "adverse",
    ),
    Row(
        "没有任何情形使其得以",
        HEAD + "第二条 没有任何情形使乙方得以将甲方未公开的配方告知他人。\n",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
)

CONDUCT = (
    _moral(
        "payable only if",
        "illegal_trigger",
        "The last instalment is payable only if the Creator has not been charged with a criminal offence.",
    ),
    _moral("尾款的前提", "reputation_trigger", "尾款于合作期满且乙方未发生丑闻后支付。"),
    _moral(
        "words that are a breach",
        "speech_trigger",
        "Vulgar, hateful or defamatory remarks by the Creator are a breach of this article.",
    ),
    _moral(
        "no ground at all",
        "reputation_trigger",
        "Negative publicity about the Creator shall not entitle the Brand to reduce the Fee.",
        "unmet",
    ),
    _moral(
        "the past, told before",
        "past_conduct",
        "The Creator has disclosed all prior arrests and charges to the Brand.",
    ),
    _moral(
        "直至签署之日",
        "past_conduct",
        "乙方声明：直至签署之日，没有因刑事犯罪受到任何追究，没有发表过侮辱性言论。",
    ),
    _moral("the Brand's account", "speech_trigger", "甲方的官方账号不得发布侮辱乙方的言论。", "unmet"),
    _moral(
        "no weight",
        "no_judgment_needed",
        "The Brand's opinion carries no weight in deciding whether misconduct has occurred.",
        "unmet",
    ),
    _moral(
        "what is fixed behind 不再",
        "refund_or_damages",
        "乙方违法的，甲方可以终止合作，尚未支付的费用不再支付，已经支付的费用由乙方在十日内退回。",
    ),
    Row(
        "her own affair",
        DEAL + "2. Your opinions, your private life and anything you may say are your own affair.\n",
        "morality",
        "adverse",
    ),
    Row(
        "情节严重 is no plot",
        HEAD + "第二条 乙方如有重大违法、损害甲方商誉且情节严重的，甲方得终止本合同。\n",
        "morality",
        "weak",
        {"illegal_trigger": "met", "reputation_trigger": "met", "unilateral_termination": "met"},
    ),
    Row(
        "即可能 allows nothing",
        MORALS_ZH + "乙方声明：签约前没有违法行为，也不存在一旦传播即可能引起公愤的言论。\n",
        "morality",
        "weak",
        {"past_conduct": "met"},
    ),
    Row(
        "the name of a law",
        HEAD + "第二条 本合作严格符合《禁止传销条例》的相关规定。\n",
        "morality",
        "missing",
    ),
    Row(
        "what a course may not hold",
        HEAD + "第二条 乙方提供的课程不得含有下列内容：\n（1）煽动民族仇恨的；\n（2）侮辱或者诽谤他人的。\n",
        "morality",
        "missing",
    ),
)

RIVALS = (
    Row(
        "nothing allows",
        DEAL
        + "2. Nothing in this Agreement shall be construed as allowing the Creator to promote another kettle brand during the Term.\n",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
    Row(
        "nothing prevents",
        DEAL
        + "2. Nothing in this Agreement prevents the Creator from promoting another kettle brand during the Term.\n",
        "non_compete",
        "adverse",
    ),
    Row(
        "没有任何一款是可以的",
        HEAD
        + "第二条 合作期内，没有任何一款其他品牌的电热水壶，是乙方可以不经甲方书面同意就在账号里推广的。\n",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
    Row(
        "what a breach after the end costs",
        HEAD + "第二条 合作期内及合作期满后九十日内，乙方推广其他品牌的电热水壶的，应返还全部服务费。\n",
        "non_compete",
        "strong",
        {"post_term": "met"},
    ),
    Row(
        "to pass for somebody's agent",
        HEAD + "第二条 未经甲方书面授权，乙方不得以甲方代理的名义进行广告宣传。\n",
        "non_compete",
        "missing",
    ),
    Row(
        "a licence of one work",
        HEAD + "第二条 本授权为独占性授权，乙方不得将同一作品授权给第三方使用。\n",
        "non_compete",
        "missing",
    ),
    Row(
        "part-timers",
        HEAD + "第二条 乙方的运营、兼职人员不得迟到。\n",
        "non_compete",
        "missing",
    ),
    Row(
        "struck in its entirety",
        DEAL
        + "2. Section\n2.1 During the Term the Creator shall not promote other kettle brands.\n3. Special terms\n3.1 Section 2 is struck in its entirety. The Creator is free to advertise the kettles of any maker.\n",
        "non_compete",
        "adverse",
    ),
)

CALLED_UPON = (
    Row(
        "who is called upon acts",
        HEAD
        + "第二条 危机应对\n2.1 出现负面舆情的，甲方应当及时告知。收到甲方通知后：（a）五小时内删除指定内容；（b）二十小时内发布甲方书面同意的道歉；（c）配合甲方处置。\n",
        "crisis_cooperation",
        "strong",
    ),
    Row(
        "不得以…为由 over a list",
        HEAD
        + "第二条 推广内容引发负面舆情时，乙方无权拒绝下列安排，也不得以责任未明或档期紧张为由不予办理：\n（1）自甲方发出通知起二小时内撤下视频；\n（2）自收到甲方提供的文字起十二小时内置顶发布道歉；\n（3）配合甲方处置，直至事件平息。\n",
        "crisis_cooperation",
        "strong",
    ),
    Row(
        "the head of a column in English",
        DEAL + "2. Escalation. If a post meets with public criticism, the table applies.\n"
        "Trigger\tAction to be taken by the Creator\tTime limit\n"
        "On request\tTake down or make private the post\t6 hours\n"
        "On request\tPost the apology approved by the Brand\t20 hours\n"
        "On request\tHelp the Brand to deal with it\t4 hours\n",
        "crisis_cooperation",
        "strong",
    ),
    Row(
        "an item that begins with not",
        DEAL + "2. Creator obligations\n- Post twice a week\n- Not share any confidential kettle designs\n",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
)

NOBODY_BOUND = (
    Row(
        "nothing that we may send obliges her",
        DEAL
        + "2. Openness. Nothing in this Agreement or in any note the Brand may send obliges the Creator to treat the "
        "Brand's plans as confidential.\n",
        "confidentiality",
        "adverse",
    ),
    Row(
        "what lessens no duty",
        DEAL
        + "2. Confidentiality. Nothing in clause 1 limits what requires the Creator to keep the Brand's plans secret, "
        "and the Creator shall keep them secret.\n",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "并不因此承担保密责任",
        HEAD + "第二条 资料\n乙方并不因本次合作就甲方提供的任何资料承担保密责任。\n",
        "confidentiality",
        "adverse",
    ),
    Row(
        "保密责任并不因终止而免除",
        HEAD
        + "第二条 保密\n乙方应保守甲方的商业秘密，该责任并不因合同终止而免除，乙方应继续承担保密责任。\n",
        "confidentiality",
        "weak",
        {"obligation": "met", "survival": "met"},
    ),
    Row(
        "没有任何情形下得以",
        HEAD + "第二条 保密\n没有任何情形下乙方得以将甲方未公开的上市计划告知他人。\n",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "向主管机关说明",
        STORM_ZH + "乙方应提供发布时的原始档案，并协助向主管机关说明。\n",
        "crisis_cooperation",
        "weak",
        {"clarify_statement": "unmet"},
    ),
    Row(
        "公开说明并向甲方说明",
        STORM_ZH + "乙方应在账号发布声明，并向甲方说明情况。\n",
        "crisis_cooperation",
        "strong",
        {"clarify_statement": "met"},
    ),
    Row(
        "如实说明经过",
        STORM_ZH + "乙方应如实说明拍摄经过，对外声明由甲方统一发布。\n",
        "crisis_cooperation",
        "weak",
        {"clarify_statement": "unmet"},
    ),
)

ALL = (*NOBODY_BOUND, *SPEECH, *TOLD, *PRICED, *SECRETS, *CONDUCT, *RIVALS, *CALLED_UPON)


@pytest.mark.parametrize("row", ALL, ids=name_of)
def test_what_is_said_at_a_price_or_in_public(row: Row) -> None:
    assert not differences(row)
