"""Three whole contracts: a Chinese and an English one that lack nothing, and a bilingual one that lacks much."""

from audit.make_contracts import Article, Whole

CHINESE = Whole(
    head=(
        "品牌推广合作合同",
        "甲方（品牌方）：湖州苕溪竹器有限公司",
        "乙方（达人）：沈砚秋",
        "甲乙双方就乙方推广甲方“苕竹”牌餐具事宜，经平等协商，订立本合同。",
    ),
    articles=(
        Article(
            "scope",
            "合作内容",
            (
                "乙方应在合作期限内发布短视频四条、图文笔记六篇，内容须经甲方审核后发布。",
                "合作期限自二〇二六年三月一日起至二〇二六年十二月三十一日止。",
            ),
        ),
        Article(
            "payment",
            "费用与支付",
            (
                "合作费用总额为人民币80000元（大写：捌万元整）。",
                "甲方应在验收合格后十个工作日内支付合作费用，乙方应提供合法有效的发票。",
            ),
        ),
        Article(
            "secrecy",
            "保密",
            (
                "乙方应对甲方的未公开信息严格保密，未经甲方书面同意不得向任何第三方披露，"
                "包括但不限于新品外观、定价、上市时间、推广预算以及本合同的条款。",
                "保密期限为自乙方知悉之日起五年。",
                "本合同终止后，本条仍然有效。",
                "乙方违反本条的，应赔偿甲方因此遭受的全部损失。",
                "已为公众所知悉的信息以及依法必须披露的信息不在此限。",
                "合作结束后三日内，乙方应返还或销毁含有上述信息的全部资料。",
                "乙方应确保其助理和拍摄团队遵守同样的义务。",
            ),
        ),
        Article(
            "rivals",
            "排他合作",
            (
                "合作期限内，乙方不得在任何平台为竞品代言、推广或直播带货。",
                "合作期限届满后四个月内，乙方亦不得在任何平台为竞品代言、推广或直播带货。",
                "竞品是指除甲方以外其他竹木餐具、厨具品牌的产品。",
                "乙方违反本条的，应退还已收费用，并支付违约金人民币三万元。",
            ),
        ),
        Article(
            "conduct",
            "行为规范",
            (
                "乙方应恪守社会公德与职业操守，维护良好的公众形象。",
                "有下列情形之一的，视为乙方严重违约：",
                "（一）乙方从事违法犯罪活动的；",
                "（二）乙方发表侮辱、歧视他人的言论的；",
                "（三）乙方卷入丑闻，损害甲方声誉的。",
                "出现上述任一情形的，甲方有权单方解除本合同。",
                "出现上述任一情形的，乙方应退还全部已收费用并赔偿甲方损失。",
                "乙方不得贬低甲方及甲方产品。",
                "乙方保证其在本合同签订前不存在违法犯罪记录，也未发表过歧视性言论。",
            ),
        ),
        Article(
            "storm",
            "舆情应对",
            (
                "发生与乙方或合作内容有关的投诉、负面报道或其他舆情时，按下列各项处理：",
                "（一）乙方应在一小时内告知甲方；",
                "（二）乙方应全力配合甲方的调查与处置；",
                "（三）乙方应在接到甲方通知后六小时内删除或隐藏甲方指定的内容；",
                "（四）乙方应按甲方确认的文本发布澄清或者致歉声明；",
                "（五）未经甲方同意，乙方不得就该事件接受采访或者发表声明。",
            ),
        ),
        Article(
            "ending",
            "合同的变更",
            ("本合同的变更应采用书面形式，由双方盖章或者签字后生效。",),
        ),
        Article(
            "disputes",
            "争议解决",
            ("因本合同发生的争议，由甲方所在地人民法院管辖。", "本合同一式两份，双方各执一份。"),
        ),
    ),
    tail=("甲方（盖章）：", "乙方（签字）："),
    chinese=True,
)

ENGLISH = Whole(
    head=(
        "INFLUENCER COOPERATION AGREEMENT",
        "Party A (the Brand): Wrenfield Outdoor Ltd",
        "Party B (the Influencer): Isolde Marchetti",
        "The parties agree as follows.",
    ),
    articles=(
        Article(
            "scope",
            "Services",
            (
                "Party B shall publish four short videos and six posts during the Term. "
                "Party A reviews every draft before publication.",
                "The Term runs from 1 March 2026 to 31 December 2026.",
            ),
        ),
        Article(
            "payment",
            "Fee",
            (
                "The fee is USD 12,000. Party A shall pay it within fifteen days of an invoice.",
                "Each side bears its own taxes.",
            ),
        ),
        Article(
            "secrecy",
            "Confidentiality",
            (
                "Party B shall keep confidential and shall not disclose to any third party any non-public "
                "information of Party A, including unreleased tents, prices, launch dates, budgets and the "
                "terms of this Agreement.",
                "The duty of confidentiality lasts for three (3) years from the date of disclosure.",
                "This Section survives the termination of this Agreement.",
                "If Party B breaches this Section, Party B shall compensate Party A for all resulting losses.",
                "Information in the public domain or required to be disclosed by law is excepted.",
                "Party B shall return or destroy all documents containing such information on request.",
                "Party B shall ensure that her assistants and agents observe the same obligations.",
            ),
        ),
        Article(
            "rivals",
            "Exclusivity",
            (
                "During the Term, Party B shall not endorse or promote any Competitor on any platform.",
                "For four months after the Term, Party B shall not endorse or promote any Competitor on any platform.",
                '"Competitor" means any person other than Party A that makes or sells tents, stoves or backpacks.',
                "If Party B breaches this Section, Party B shall refund the fee and pay liquidated damages "
                "of USD 5,000.",
            ),
        ),
        Article(
            "conduct",
            "Conduct",
            (
                "Party B shall conduct herself with due regard to public morals and maintain a good public image.",
                "Each of the following is a conduct event:",
                "(a) Party B is charged with or convicted of a crime;",
                "(b) Party B makes insulting or discriminatory statements;",
                "(c) Party B becomes involved in a scandal that harms the reputation of Party A.",
                "In any such event Party A may terminate this Agreement by written notice.",
                "In any such event Party B shall refund all fees received and compensate Party A for its losses.",
                "Party B shall not disparage Party A or its products.",
                "Party B warrants that before the date of this Agreement she has not been convicted of a crime "
                "and has not published discriminatory statements.",
            ),
        ),
        Article(
            "storm",
            "Adverse publicity",
            (
                "If complaints, criticism or negative publicity arise about Party B or the posts:",
                "(a) Party B shall notify Party A within one hour;",
                "(b) Party B shall cooperate fully with Party A in handling the event;",
                "(c) Party B shall delete or hide the posts within six (6) hours of Party A's notice;",
                "(d) Party B shall publish a clarification or apology in an agreed form;",
                "(e) Party B shall make no public statement on the event without Party A's written consent.",
            ),
        ),
        Article(
            "ending",
            "Amendments",
            ("Amendments to this Agreement require the signature of both parties.",),
        ),
        Article(
            "disputes",
            "Governing law",
            ("This Agreement is governed by the laws of Ireland.", "It is signed in two originals."),
        ),
    ),
    tail=("For Party A:", "For Party B:"),
    chinese=False,
)

MIXED = Whole(
    head=(
        "品牌合作协议 Brand Cooperation Agreement",
        "甲方（品牌方）：佛山禾光灯具有限公司",
        "乙方（达人）：白芷晴",
    ),
    articles=(
        Article(
            "scope",
            "合作内容 Services",
            (
                "乙方应发布两条视频。",
                "乙方 shall publish two videos.",
            ),
        ),
        Article(
            "payment",
            "付款 Payment",
            ("甲方应在验收后十日内付款。", "甲方 shall pay within ten days of acceptance."),
        ),
        Article(
            "secrecy",
            "保密 Confidentiality",
            (
                "乙方应对甲方未公开的产品资料、价格保密，合同终止后三年内仍然有效。",
                "乙方 shall keep the unpublished product information and prices of 甲方 confidential, "
                "also for three years after termination.",
            ),
        ),
        Article(
            "rivals",
            "非独家 Non-exclusivity",
            (
                "本合作为非独家合作，乙方可以为其他灯具品牌提供推广服务。",
                "This cooperation is non-exclusive and 乙方 may promote other lighting brands.",
            ),
        ),
        Article(
            "storm",
            "舆情 Crisis",
            (
                "发生负面舆情的，乙方应在四十八小时内删除相关内容。",
                "In the event of negative publicity 乙方 shall delete the posts within forty-eight hours.",
            ),
        ),
        Article(
            "disputes",
            "争议解决 Disputes",
            ("争议由甲方所在地法院管辖。", "Disputes go to the courts at the seat of 甲方."),
        ),
    ),
    tail=("签署 Signed",),
    chinese=True,
)

WHOLES = {"chinese": CHINESE, "english": ENGLISH, "mixed": MIXED}
VERDICTS = {
    "chinese": dict.fromkeys(("confidentiality", "non_compete", "morality", "crisis_cooperation"), "strong"),
    "english": dict.fromkeys(("confidentiality", "non_compete", "morality", "crisis_cooperation"), "strong"),
    "mixed": {
        "confidentiality": "weak",
        "non_compete": "adverse",
        "morality": "missing",
        "crisis_cooperation": "weak",
    },
}
ARTICLE_OF = {
    "confidentiality": "secrecy",
    "non_compete": "rivals",
    "morality": "conduct",
    "crisis_cooperation": "storm",
}
