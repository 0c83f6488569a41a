"""What takes something off a clause that is whole: it ends, waits, narrows or costs nothing by another sentence."""

import pytest

from auditor.audit import Audit, AuditOptions, ClauseFinding, audit_document, pack_of
from auditor.documents.plain import read_plain

WHOLE = """推广合作合同
甲方（品牌方）：宁波汐沐家居有限公司
乙方（达人）：段知夏
第一条 乙方发布推广短视频三条，甲方支付费用人民币十二万元。合作期自2026年4月1日至2026年9月30日。
第二条 保密
2.1 乙方对甲方未公开的产品、价格和营销计划负有保密义务，未经甲方书面同意不得向任何第三方披露。
2.2 保密期限至本合同终止后三年，不因本合同解除或终止而失效。
2.3 乙方违反本条的，应向甲方支付违约金人民币十万元。
第三条 排他
3.1 合作期内及本合同终止后三个月内，乙方不得为其他床垫、沙发品牌代言或者以任何方式推广。
3.2 乙方违反本条的，应向甲方支付违约金人民币十五万元。
第四条 言行
4.1 乙方应遵守法律法规和公序良俗，并保证签约前没有违法失德行为，不得发表歧视、侮辱性言论。
4.2 乙方违法、发表不当言论、此前的劣迹被曝光或者引发负面舆情损害甲方声誉的，甲方有权立即解除合同，乙方应退还全部费用并赔偿损失。
第五条 舆情
5.1 发生涉及乙方的负面舆情的，乙方应配合甲方处理，在接到甲方通知后四小时内删除相关内容，并在十二小时内按甲方确认的文本发布澄清或者道歉声明。
第六条 通知
通知以书面形式送达本合同首部所列地址。
"""
WHOLE_EN = """INFLUENCER AGREEMENT
between Harrow Lane Bedding Ltd ("Company") and Tess Ogilvie ("Influencer").
1. Influencer shall publish three videos. Company shall pay her GBP 12,000. The Term runs from 1 April to 30 September 2026.
2. Confidentiality
2.1 Influencer shall keep confidential Company's unpublished products, prices and marketing plans and shall not disclose them to any third party.
2.2 This clause applies for three years after this Agreement ends and survives its termination.
2.3 If Influencer breaches this clause she shall pay Company GBP 10,000 as liquidated damages.
3. Exclusivity
3.1 During the Term and for three months after it ends Influencer shall not endorse, advertise or promote any other mattress or sofa brand.
3.2 If Influencer breaches this clause she shall pay Company GBP 15,000 as liquidated damages.
4. Conduct
4.1 Influencer shall obey the law and public decency, warrants that she has no unlawful or disgraceful conduct in her past, and shall not make discriminatory or offensive statements.
4.2 If Influencer commits a crime, makes such a statement, if past misconduct of hers comes to light, or if she is involved in a scandal that damages the reputation of Company, Company may terminate this Agreement at once and Influencer shall refund all fees and compensate all losses.
5. Crisis
5.1 If negative publicity about Influencer arises, she shall cooperate with Company, remove the content concerned within four hours after Company's notice and publish a clarification or apology approved by Company within twelve hours.
6. Notices
Notices shall be in writing.
"""


def _audited(text: str) -> Audit:
    return audit_document(
        read_plain("t.txt", text.encode(), "0" * 64), pack_of(None), AuditOptions(trace=True)
    )


def _clause(audit: Audit, clause: str) -> ClauseFinding:
    return next(one for one in audit.clauses if one.id == clause)


def _behind(after: str, sentence: str) -> str:
    """The sound contract with one more line behind the one that begins so."""
    whole = WHOLE if any("\u4e00" <= sign <= "\u9fff" for sign in sentence) else WHOLE_EN
    lines = whole.splitlines()
    place = next(at for at, line in enumerate(lines) if line.startswith(after))
    return "\n".join((*lines[: place + 1], sentence, *lines[place + 1 :])) + "\n"


@pytest.mark.parametrize("whole", [WHOLE, WHOLE_EN], ids=["zh", "en"])
def test_without_another_sentence_all_four_are_strong(whole: str) -> None:
    audit = _audited(whole)
    named = {clause: _clause(audit, clause).verdict for clause in CORE}
    assert set(named.values()) == {"strong"}, named


CORE = ("confidentiality", "non_compete", "morality", "crisis_cooperation")
LIMITED = [
    # It ends by itself.
    ("2.3", "confidentiality", "2.4 甲方被其他企业收购的，本条自动失效。"),
    ("2.3", "confidentiality", "2.4 If Company is sold, this clause lapses."),
    ("3.2", "non_compete", "3.3 甲方逾期付款期间，本条中止适用。"),
    ("4.2", "morality", "4.3 事件发生后二日内未书面主张的，不论甲方是否知悉，前款权利即告消灭。"),
    ("4.2", "morality", "4.3 Any right under this clause is lost if it is not used on the day of the event."),
    # It waits for something.
    ("6.", "non_compete", "7. Clause 3 takes effect once Company has paid an exclusivity fee of GBP 40,000."),
    ("6.", "morality", "7. Clause 4.2 may be invoked only if a criminal court has convicted Influencer."),
    ("5.1", "crisis_cooperation", "5.2 本条自甲方另行付清危机服务费之日起，方对乙方产生约束力。"),
    # It has no force.
    ("6.", "confidentiality", "7. Clause 2 is not meant to be enforced against Influencer."),
    ("第六条", "non_compete", "第七条 双方确认，第三条不具有法律约束力，仅表达合作意向。"),
    ("5.1", "crisis_cooperation", "5.2 Company undertakes not to call on Influencer under this clause."),
    # The KOL is let off.
    ("5.1", "crisis_cooperation", "5.2 乙方本人概不负责，免除本条义务。"),
    (
        "5.1",
        "crisis_cooperation",
        "5.2 Influencer is discharged from this clause by one e-mail of apology to Company.",
    ),
    (
        "2.3",
        "confidentiality",
        "2.4 Influencer owes nothing under this clause unless she acted out of malice.",
    ),
    # What it protects is left out of it.
    ("2.3", "confidentiality", "2.4 乙方以试用感受的形式谈及未上市产品的，均不视为违反本条。"),
    ("2.3", "confidentiality", "2.4 Prices and marketing plans are outside clause 2.1."),
    ("4.2", "morality", "4.3 Jokes and private remarks fall outside clauses 4.1 and 4.2."),
    ("3.2", "non_compete", "3.3 前款不适用于抖音、快手、小红书以及直播带货。"),
    (
        "3.2",
        "non_compete",
        "3.3 Podcasts, live streams, reels and unboxing videos are excluded from this clause.",
    ),
    # The brand gives something up.
    ("6.", "morality", "7. Company waives every right under clause 4.2."),
    ("第六条", "confidentiality", "第七条 甲方放弃就乙方违反第二条主张违约金和赔偿的权利。"),
    # A word is made smaller.
    ("5.1", "crisis_cooperation", "5.2 本条所称“负面舆情”，仅指乙方因推广内容受到刑事处罚的情形。"),
    ("3.2", "non_compete", "3.3 本条所称“推广”，专指为期一年以上的独家形象代言。"),
    # Silence lets her go.
    ("2.3", "confidentiality", "2.4 乙方告知后甲方当日未答复的，视为甲方书面同意。"),
    (
        "3.2",
        "non_compete",
        "3.3 If Company has not answered within a day, it is taken to have given its consent.",
    ),
    # She decides.
    ("3.2", "non_compete", "3.3 某品牌是否属于同类品牌，以乙方的判断为准。"),
    (
        "5.1",
        "crisis_cooperation",
        "5.2 Whether there is negative publicity is decided by an expert appointed by Influencer.",
    ),
    # Another text or another person.
    ("6.", "confidentiality", "7. A separate letter, which is not attached, stands in place of clause 2."),
    ("5.1", "crisis_cooperation", "5.2 本条义务全部移转给未签署本合同的经纪公司。"),
    # So much and no more.
    ("5.1", "crisis_cooperation", "5.2 乙方依本条提供的配合以一次为限。"),
]


@pytest.mark.parametrize(("after", "clause", "sentence"), LIMITED, ids=[row[2][:24] for row in LIMITED])
def test_a_sentence_that_takes_something_off_leaves_it_weak_at_best(
    after: str, clause: str, sentence: str
) -> None:
    audit = _audited(_behind(after, sentence))
    assert _clause(audit, clause).verdict in {"weak", "adverse"}, sentence


NOT_LIMITED = [
    # The limit is denied, or is the brand's own duty.
    ("2.3", "confidentiality", "2.4 甲方未及时主张权利的，不视为放弃。"),
    ("2.3", "confidentiality", "2.4 This clause shall not lapse if Company is sold."),
    ("4.2", "morality", "4.3 乙方不得以言论系玩笑为由拒绝承担本条责任。"),
    ("4.2", "morality", "4.3 Influencer may not plead that a statement was a joke."),
    ("4.2", "morality", "4.3 发生上述情形的，甲方的付款义务即告终止。"),
    # What the brand may do at its own will.
    ("3.2", "non_compete", "3.3 Company may waive this clause for a named brand by written notice."),
    ("5.1", "crisis_cooperation", "5.2 甲方可随时书面宣布该事件已经处理完毕。"),
    # Other goods, ordinary exceptions, trifles, another article.
    (
        "2.3",
        "confidentiality",
        "2.4 Clause 2.1 does not apply to information that a court orders her to disclose.",
    ),
    ("2.3", "confidentiality", "2.4 依法应当向有权机关披露的，不视为违反本条。"),
    ("4.2", "morality", "4.3 Clause 4 does not keep her from giving evidence to a court."),
    ("第六条", "confidentiality", "第七条 第六条自甲方变更地址之日起失效。"),
    ("6.", "non_compete", "7. Clause 6 lapses when both parties have opened a shared mailbox."),
    ("1.", "crisis_cooperation", "1.1 Influencer is not required to travel for the videos."),
    ("3.2", "non_compete", "3.3 She does not break this clause by being photographed in a shop."),
    ("5.1", "crisis_cooperation", "5.2 平台故障期间不计入前述时限。"),
    ("5.1", "crisis_cooperation", "5.2 The clock stops while the platform is down."),
]


@pytest.mark.parametrize(
    ("after", "clause", "sentence"), NOT_LIMITED, ids=[row[2][:24] for row in NOT_LIMITED]
)
def test_what_takes_nothing_off_leaves_it_strong(after: str, clause: str, sentence: str) -> None:
    found = _clause(_audited(_behind(after, sentence)), clause)
    assert found.verdict == "strong", (sentence, found.reasons)


def test_the_reason_and_the_words_are_shown() -> None:
    sentence = "2.4 If Company is sold, this clause lapses."
    found = _clause(_audited(_behind("2.3", sentence)), "confidentiality")
    assert found.faults == ("limited",)
    assert found.reasons == (
        "Another provision limits the protection: it ends, is suspended or is lost by itself.",
    )
    assert any("this clause lapses" in one.text for one in found.evidence)
    assert any(step.kind == "limited" for step in found.trace)


def test_only_the_clause_that_is_meant_is_limited() -> None:
    audit = _audited(_behind("6.", "7. Clause 3 lapses if this Agreement ends early."))
    assert {clause: _clause(audit, clause).verdict for clause in CORE} == {
        "confidentiality": "strong",
        "non_compete": "weak",
        "morality": "strong",
        "crisis_cooperation": "strong",
    }


def test_an_article_that_is_only_a_condition_is_not_what_is_limited() -> None:
    """甲方依第四条解除的，…不再支付: what follows says nothing of article four."""
    audit = _audited(_behind("第六条", "第七条 甲方依第四条解除的，未付费用不再支付。"))
    assert _clause(audit, "morality").verdict == "strong"


def test_where_two_clauses_share_an_article_the_one_before_the_sentence_is_meant() -> None:
    shared = WHOLE.replace("第三条 排他\n3.1 ", "2.4 ").replace("3.2 乙方违反本条的", "2.5 乙方违反前款的")
    audit = _audited(
        shared.replace("第四条 言行", "2.6 乙方提出申请而甲方当日未答复的，视为甲方同意。\n第四条 言行")
    )
    assert _clause(audit, "confidentiality").verdict == "strong"
    assert _clause(audit, "non_compete").verdict == "weak"
