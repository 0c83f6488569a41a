"""Cross-references: which provisions the words of a contract point at, and what they point at that is not there."""

import textwrap

import pytest
from contract.make_contract import contract_of, name_of


def pointed_at(form: str, words: str) -> str:
    """Every reference in the one sentence that ``words`` is put into: "第四条; 附件三 is not there"."""
    contract = contract_of(textwrap.dedent(form).strip().replace("…", words))
    text = contract.marked.text
    said = []
    for reference in contract.references:
        names = " + ".join(name_of(contract, target) for target in reference.targets)
        assert bool(names) != bool(reference.dangling)
        said.append(names or f"{reference.dangling} is not there")
        assert text[reference.start : reference.end].strip() == text[reference.start : reference.end]
    return "; ".join(said)


ARTICLES = """
    第一章 总则
    第一条 合作
    第二条 费用
    （一）首款；
    （二）尾款。
    第三条 期限
    第二章 责任
    第四条 保密
    第五条 竞业
    第六条 形象
    第七条 危机
    （一）配合；
    （四）声明；
    （五）删除：
    1、视频；
    2、图文。
    第八条 违约
    …
    第九条 争议
    附件一 排期表
    第一条 初稿
    附件二 价目表
    1. 单价为一万元。
    附件四 空白页
"""

_ARTICLES = [
    # one, several and a range
    ("乙方违反第四条的，应当赔偿。", "第二章 第四条"),
    ("乙方违反第4条的，应当赔偿。", "第二章 第四条"),
    ("乙方违反第 四 条的，应当赔偿。", "第二章 第四条"),
    ("乙方违反第四条、第六条的，应当赔偿。", "第二章 第四条 + 第二章 第六条"),
    ("乙方违反“四”的，应当赔偿。", "第二章 第四条"),
    ("因“七”（五）解除的，应当退款。", "第二章 第七条 (五)"),
    ("乙方违反第四、六条的，应当赔偿。", "第二章 第四条 + 第二章 第六条"),
    ("乙方违反第四条和第六条的，应当赔偿。", "第二章 第四条 + 第二章 第六条"),
    ("乙方违反第四条或第六条的，应当赔偿。", "第二章 第四条 + 第二章 第六条"),
    ("乙方违反第五条至第七条的，应当赔偿。", "第二章 第五条 + 第二章 第六条 + 第二章 第七条"),
    ("乙方违反第五至七条的，应当赔偿。", "第二章 第五条 + 第二章 第六条 + 第二章 第七条"),
    ("乙方违反第五条-第七条的，应当赔偿。", "第二章 第五条 + 第二章 第六条 + 第二章 第七条"),
    ("乙方违反第二章的，应当赔偿。", "第二章"),
    # below an article
    ("乙方违反第七条第（五）项的，应当赔偿。", "第二章 第七条 (五)"),
    ("乙方违反第七条（五）项的，应当赔偿。", "第二章 第七条 (五)"),
    ("乙方违反第七条第五项第2目的，应当赔偿。", "第二章 第七条 (五) 2"),
    ("乙方违反第七条第（一）、（四）项的，应当赔偿。", "第二章 第七条 (一) + 第二章 第七条 (四)"),
    ("乙方违反第二条第（一）项至第（二）项的，应当赔偿。", "第一章 第二条 (一) + 第一章 第二条 (二)"),
    ("乙方违反第四条及第二条第（一）项的，应当赔偿。", "第二章 第四条 + 第一章 第二条 (一)"),
    ("乙方违反第四条第二款的，应当赔偿。", "第二章 第四条"),
    # by its place
    ("乙方违反本条的，应当赔偿。", "第二章 第八条"),
    ("乙方违反本章的，应当赔偿。", "第二章"),
    ("乙方违反前条的，应当赔偿。", "第二章 第七条"),
    ("乙方违反前两条的，应当赔偿。", "第二章 第六条 + 第二章 第七条"),
    ("乙方违反前三条的，应当赔偿。", "第二章 第五条 + 第二章 第六条 + 第二章 第七条"),
    ("乙方违反第一款的，应当赔偿。", "第二章 第八条"),
    ("乙方违反第四条、本条的，应当赔偿。", "第二章 第四条; 第二章 第八条"),
    # annexes
    ("详见附件二。", "附件二"),
    ("详见附件2。", "附件二"),
    ("详见《附件一》。", "附件一"),
    ("详见附件三。", "附件三 is not there"),
    ("详见附件四。", "附件四 is not there"),
    ("详见附件。", ""),
    # not there
    ("乙方违反第九十九条的，应当赔偿。", "第九十九条 is not there"),
    ("乙方违反第七条、第九十九条的，应当赔偿。", "第二章 第七条"),
    # of a statute
    ("依据《民法典》第五百八十五条，双方约定如下。", ""),
    ("依据《中华人民共和国民法典》第五百八十四条、第五百八十五条，双方约定如下。", ""),
    ("依据《民法典》合同编第五百八十五条，双方约定如下。", ""),
    ("依据广告法第38条，双方约定如下。", ""),
    ("依据《广告法》（2021年修正）第九条，双方约定如下。", ""),
    ("依据《广告法》第三十八条第一款，双方约定如下。", ""),
    ("依据《民法典》第五百八十五条及本合同第四条，双方约定如下。", "第二章 第四条"),
    ("依据《保密协议》及本合同第四条，双方约定如下。", "第二章 第四条"),
    # no reference at all
    ("乙方应在第三方平台发布第二条视频。", ""),
    ("乙方应发布第二款产品的视频。", ""),
    ("乙方应支付三万元。", ""),
]


@pytest.mark.parametrize(("words", "targets"), _ARTICLES)
def test_articles_and_annexes(words: str, targets: str) -> None:
    assert pointed_at(ARTICLES, words) == targets


OWN_POINTS = """
    四、保证
    （一）本人；
    （二）保密；
    六、终止
    （二）下列情形：
    3．丑闻；
    4．违法。
    七、责任
    …
"""


ANNEXED = """
    第一条 报酬
    第八条 责任
    8.1 迟延的，付违约金。
    8.2 违反附件的，赔偿损失。…
    附件一 甲方应为的事项
    1. 恪守公德。
    2. 陈述属实。
    附件二 时限
    1. 四小时。
"""


@pytest.mark.parametrize(
    ("words", "targets"),
    [
        ("违反附件一第2项的，应当赔偿。", "附件一 2"),
        ("违反附件一的第1项的，应当赔偿。", "附件一 1"),
        ("违反附件二的，应当赔偿。", "附件二"),
        ("条款8.1中的期限，改为三日。", "第八条 8.1"),
        ("公益视频，不受8.2约束。", "第八条 8.2"),
    ],
)
def test_items_of_an_annex_and_numbers_of_a_clause(words: str, targets: str) -> None:
    assert pointed_at(ANNEXED, words) == targets


def test_a_section_may_be_numbered_like_an_article() -> None:
    assert pointed_at("一 合作\n1. 发布。\n二 保密\n2. 保密。…", "违反第二节的，付违约金。") == "二"


def test_an_article_on_the_outside_comes_before_a_point_within() -> None:
    assert pointed_at(OWN_POINTS, "乙方违反第四条第（二）项的，应当赔偿。") == "四 (二)"


@pytest.mark.parametrize(
    ("words", "targets"),
    [
        ("违反四（二）的，应当赔偿。", "四 (二)"),
        ("乙方依四（一）发布。", "四 (一)"),
        ("共四（二）班的同学。", ""),
    ],
)
def test_a_point_stacked_on_its_article(words: str, targets: str) -> None:
    assert pointed_at(OWN_POINTS, words) == targets


BRACKETED = """
    （一）合作
    （二）保密
    （三）责任
    …
"""


def test_where_the_articles_are_numbered_in_brackets() -> None:
    assert pointed_at(BRACKETED, "乙方违反第（二）条的，应当赔偿。") == "(二)"


DECIMALS = """
    5. 形象
    5.1 乙方应守法。
    5.2 乙方应守德。
    6. 责任
    6.1 甲方可以解除。
    6.2 乙方应退款：
    （1）全部；
    （2）部分。
    6.3 …
    7. 费用
    7.1 定金为一万元。
    7.2 尾款为一万元。
"""

_DECIMALS = [
    ("乙方违反7.2条的，应当赔偿。", "7 7.2"),
    ("乙方违反第7.2款的，应当赔偿。", "7 7.2"),
    ("乙方违反第7.2条的，应当赔偿。", "7 7.2"),
    ("乙方违反5.1、5.2条的，应当赔偿。", "5 5.1 + 5 5.2"),
    ("乙方违反5.1条、5.2条的，应当赔偿。", "5 5.1 + 5 5.2"),
    ("乙方违反5.1至5.2条的，应当赔偿。", "5 5.1 + 5 5.2"),
    ("乙方违反第5.1条和第7.1条的，应当赔偿。", "5 5.1 + 7 7.1"),
    ("乙方违反第五条的，应当赔偿。", "5"),
    ("乙方违反6.2条第（2）项的，应当赔偿。", "6 6.2 (2)"),
    ("第6.2款第（1）项的金额为一万元。", "6 6.2 (1)"),
    ("前款不适用。", "6 6.2"),
    ("前两款不适用。", "6 6.1 + 6 6.2"),
    ("违反前述约定的，应当赔偿。", "6 6.2"),
    ("违反本款的，应当赔偿。", "6 6.3"),
    ("违反本条的，应当赔偿。", "6"),
    ("乙方违反9.9条的，应当赔偿。", "9.9条 is not there"),
    ("比例为7.2%。", ""),
    ("金额为7.2万元。", ""),
]


@pytest.mark.parametrize(("words", "targets"), _DECIMALS)
def test_decimal_numbers(words: str, targets: str) -> None:
    assert pointed_at(DECIMALS, words) == targets


ENGLISH = """
    ARTICLE III SERVICES
    Section 3.1 Posts. The Creator shall post.
    ARTICLE IV SECRETS
    Section 4.1 Duty. The Creator shall keep them.
    ARTICLE V MORALS
    Section 5.1 Law. The Creator shall obey it.
    Section 5.2 Speech. The Creator shall insult nobody.
    ARTICLE VI REMEDIES
    Section 6.1 Refund. The Creator shall repay.
    Section 6.2 Breach. …
    Section 6.3 Survival. It shall survive.
    ARTICLE VII TERM
    Section 7.1 Start. It begins today.
    Schedule 2 Fees
    1. The fee is fixed.
"""

_ENGLISH = [
    ("Section 5.1 applies.", "article v section 5.1"),
    (
        "Sections 5.1, 5.2 and 6.3 apply.",
        "article v section 5.1 + article v section 5.2 + article vi section 6.3",
    ),
    ("Section 5.1 or 6.1 applies.", "article v section 5.1 + article vi section 6.1"),
    (
        "Sections 5.1 through 6.1 apply.",
        "article v section 5.1 + article v section 5.2 + article vi section 6.1",
    ),
    ("Article VII applies.", "article vii"),
    ("Article 7 applies.", "article vii"),
    ("Articles IV and V apply.", "article iv + article v"),
    ("Articles 3 to 5 apply.", "article iii + article iv + article v"),
    ("Articles III through V apply.", "article iii + article iv + article v"),
    ("Article V or Article VI applies.", "article v; article vi"),
    ("A breach of this Section is grave.", "article vi section 6.2"),
    ("A breach of this Article is grave.", "article vi"),
    ("The foregoing is grave.", "article vi section 6.1"),
    ("See Schedule 2.", "schedule 2"),
    ("See Schedule 3.", "schedule 3 is not there"),
    ("See Exhibit A.", "exhibit a is not there"),
    ("Section 9.9 applies.", "section 9.9 is not there"),
    ("Article XI applies.", "article xi is not there"),
    ("Section 5.1 of this Agreement and the law apply.", "article v section 5.1"),
    ("Section 5.1 of the Copyright Act applies.", ""),
    ("Article 585 of the Civil Code applies.", ""),
    ("17 U.S.C. Section 512 applies.", ""),
    ("This Agreement applies.", ""),
]


@pytest.mark.parametrize(("words", "targets"), _ENGLISH)
def test_articles_and_sections(words: str, targets: str) -> None:
    assert pointed_at(ENGLISH, words) == targets


LETTERS = """
    1. Services. The Creator shall post.
    2. Morals. The Creator shall behave.
    3. Secrets. The Creator shall keep them.
    4. Remedies. The Creator shall:
    (a) repay;
    (b) pay:
    (i) damages;
    (ii) costs;
    (c) apologise.
    5. Term
    (a) It shall last one year.
    (b) …
    Annex A
    1. The videos are short.
"""

_LETTERS = [
    ("Section 4(b) applies.", "4 (b)"),
    ("Section 4 (b) applies.", "4 (b)"),
    ("Section 4(b)(ii) applies.", "4 (b) (ii)"),
    ("Section 4(b)(i) applies.", "4 (b) (i)"),
    ("Sections 4(a) and 4(c) apply.", "4 (a) + 4 (c)"),
    ("Sections 4(a) and (c) apply.", "4 (a) + 4 (c)"),
    ("Clauses 2 and 3 apply.", "2 + 3"),
    ("Clauses 2, 3 and 4(a) apply.", "2 + 3 + 4 (a)"),
    ("Paragraph 2 above applies.", "2"),
    ("Section 4(z) applies.", "4"),
    ("Annex A applies.", "annex a"),
    ("Annex B applies.", "annex b is not there"),
    ("This clause applies.", "5"),
]


@pytest.mark.parametrize(("words", "targets"), _LETTERS)
def test_letters_below_a_section(words: str, targets: str) -> None:
    assert pointed_at(LETTERS, words) == targets


PARTS = """
    B1. Content
    The Creator shall post.
    B2. Approval
    The Brand shall approve.
    B3. Loyalty
    B3.1 The Creator shall be loyal.
    B3.2 Nobody else is bound.
    B4. Secrecy
    The Creator shall keep it.
    C1. Default
    …
"""

_PARTS = [
    ("If a party breaches B1 to B3, it pays.", "2 b1 + 2 b2 + 2 b3"),
    ("If a party breaches B2 to B3 or C1, it pays.", "2 b2 + 2 b3 + 3 c1"),
    ("A breach of Conditions B1, B2 and B4 is grave.", "2 b1 + 2 b2 + 2 b4"),
    ("See B3.2.", "2 b3 b3.2"),
    ("违反B1、B4条的，应当赔偿。", "2 b1 + 2 b4"),
    ("违反第B1至B3条的，应当赔偿。", "2 b1 + 2 b2 + 2 b3"),
    ("Print it on B5 paper.", ""),
    ("用A4纸打印。", ""),
    ("Vitamin D3 is sold here.", ""),
]


@pytest.mark.parametrize(("words", "targets"), _PARTS)
def test_articles_numbered_by_part(words: str, targets: str) -> None:
    assert pointed_at(PARTS, words) == targets


def headings_at(form: str, words: str) -> list[str]:
    """The headings, or the labels, of what the sentence points at."""
    contract = contract_of(textwrap.dedent(form).strip().replace("…", words))
    named = [contract.provisions[at] for reference in contract.references for at in reference.targets]
    return [provision.heading or provision.label for provision in named]


ROWS = """
序号\t事项\t约定
10\t不外传\t没上市的机型、价格和上市日，达人不得告诉别人，也不得截图转存给别人看。
11\t同类不接\t合作期内达人不给别家做推荐和带货，包括小号和直播间里的口播。
12\t没做到\t…
"""

_ROWS = [
    ("第10、11行有一行没做到的，退还费用，赔偿澜谷的损失。", "10 + 11"),
    ("第10行至第11行没做到的，退还费用，赔偿澜谷的损失。", "10 + 11"),
    ("第10项没做到的，退还费用，赔偿澜谷的损失。", "10"),
]


@pytest.mark.parametrize(("words", "targets"), _ROWS)
def test_numbered_rows_of_a_table(words: str, targets: str) -> None:
    assert pointed_at(ROWS, words) == targets


HEADED = """
协议
【封包】
A. 主播不得外传。
B. 主播应删除客户端。
【专注】
A. 主播不得直播竞品。
【代价】
…
"""

_HEADED = [
    ("违反【封包】或【专注】：退还激励。", ["封包", "专注"]),
    ("触发【封包】B项：退还激励。", ["封包", "b"]),
    ("违反“专注”一节的，退还激励。", ["专注"]),
    ("主播应当专注于直播，“封包”由官方发出。", []),
]


@pytest.mark.parametrize(("words", "targets"), _HEADED)
def test_provisions_named_by_their_headings(words: str, targets: list[str]) -> None:
    assert headings_at(HEADED, words) == targets


IN_PARTS = """
合同
PART 1 内容
1.1 乙方应发布视频。
PART 2 保密
2.1 乙方应保密。
PART 3 代价
…
"""

_IN_PARTS = [
    ("违反PART 2的，支付违约金。", ["part 2 保密"]),
    ("违反PART 1、2的，支付违约金。", ["part 1 内容", "part 2 保密"]),
    ("Failure to comply with this Part costs $500.", ["part 3 代价"]),
    ("A part of the fee is paid at once.", []),
]


@pytest.mark.parametrize(("words", "targets"), _IN_PARTS)
def test_parts_by_what_their_headings_call_them(words: str, targets: list[str]) -> None:
    assert headings_at(IN_PARTS, words) == targets


IN_LETTERS = """
AGREEMENT
A. WORK
The Host films a video.
B. SECRETS
The Host keeps all that it hears to itself.
C. RIVALS
The Host films for nobody else.
D. PRICE
…
"""

_IN_LETTERS = [
    ("Breach of B and C costs $500.", ["secrets", "rivals"]),
    ("Breach of A, B or C costs $500.", ["work", "secrets", "rivals"]),
    ("违反B、C任一条的，退还报酬。", ["secrets", "rivals"]),
    ("Breach of B and K costs $500.", []),
]


@pytest.mark.parametrize(("words", "targets"), _IN_LETTERS)
def test_articles_counted_by_letters(words: str, targets: list[str]) -> None:
    assert headings_at(IN_LETTERS, words) == targets


LETTER = """
Dear Mia
What you make
You will post three videos about our paint, one in each month of the spring.
Things we tell you
You will keep the colours of next year to yourself until we have shown them.
Other paint
You will not post about the paint of anybody else while the season is on.
If you break a promise
…
"""

_LETTER = [
    (
        'If you break what is said under "Things we tell you" or "Other paint", you repay half.',
        ["things we tell you", "other paint"],
    ),
    (
        "If you breach the sections on things we tell you or on other paint, you repay half.",
        ["things we tell you", "other paint"],
    ),
    ("You may keep other paint for your own walls, and the things we tell you stay with you.", []),
]


@pytest.mark.parametrize(("words", "targets"), _LETTER)
def test_sections_of_a_letter_named_by_their_headings(words: str, targets: list[str]) -> None:
    assert headings_at(LETTER, words) == targets


_OTHER_DRESS = [
    ("壹、保密\n一、乙方应保密。\n二、乙方应返还。\n贰、责任\n一、…", "违反壹之二者，应赔偿。", "壹 二"),
    (
        "壹、保密\n一、乙方应保密。\n二、乙方应返还。\n贰、责任\n一、…",
        "违反壹之一、壹之二者，应赔偿。",
        "壹 一 + 壹 二",
    ),
    (
        "条款 1 — 审慎\n挚友不得吐露。\n条款 2 — 专一\n挚友不得为别家佩戴。\n条款 3 — 后果\n…",
        "对条款 1 或条款 2 的违反，应赔偿。",
        "条款 1 + 条款 2",
    ),
    ("1 保密\n1.1 乙方应保密。\n1.2 乙方应返还。\n2 责任\n…", "违反1.1或1.2的，应赔偿。", "1 1.1 + 1 1.2"),
    (
        "Section A. Work\nA-1. Creator films.\nSection B. Private\nB-1. Creator keeps it secret.\nSection C. Ending\n…",
        "For a breach of B-1 or under Section A Creator pays.",
        "section b b-1; section a",
    ),
    (
        "Fees\n(1) Brand pays.\nSecrets\n(2) She tells nobody.\n(3) She assures that nothing has leaked.\nEnding\n…",
        "If the assurance in (3) is false, Brand may end it.",
        "(3)",
    ),
    (
        "C1. Talent behaves.\nC2. Events:\n(a) a crime;\n(b) a slur.\nC3. …",
        "Talent confirms that none of C2(a) happened.",
        "3 c2 (a)",
    ),
    (
        "GT-1 Work\nCreator films.\nGT-2 If it goes wrong\nCreator helps.\nGT-3 Ending\n…",
        "Creator pays for a breach of GT-2.",
        "gt-2",
    ),
    (
        "1. Work\nCreator films.\n2. Secrets\nCreator keeps quiet.\nSC1. Creator keeps two mice.\nSC2. Sponsor is happy.\n…",
        "What clause 2 says goes on, and so does SC1.",
        "2; sc1",
    ),
    (
        "1. Trouble\n(a) Talent helps.\n(b) Talent deletes the post.\n(c) …",
        "Everything in (a) and (b) is done in a day.",
        "1 (a) + 1 (b)",
    ),
]


@pytest.mark.parametrize(("form", "words", "targets"), _OTHER_DRESS)
def test_numbers_in_other_dresses(form: str, words: str, targets: str) -> None:
    assert pointed_at(form, words) == targets


_PLACES = [
    ("乙方违反本条的，应当赔偿。", True, False),
    ("乙方违反前款的，应当赔偿。", True, False),
    ("乙方违反第四条的，应当赔偿。", False, False),
    ("详见附件二。", False, True),
]


@pytest.mark.parametrize(("words", "relative", "annex"), _PLACES)
def test_a_reference_by_place_and_one_to_an_annex_are_told_apart(
    words: str, relative: bool, annex: bool
) -> None:
    (reference,) = contract_of(textwrap.dedent(ARTICLES).strip().replace("…", words)).references
    assert (reference.relative, reference.annex) == (relative, annex)


def test_the_number_of_a_provision_is_no_reference_to_it() -> None:
    assert not contract_of("第一条 保密\n第二条 竞业\n2.1 乙方应配合。\n附件一 价目表\n1. 单价").references


def test_the_main_text_comes_before_an_annex_with_the_same_number() -> None:
    form = "第二条 保密\n第三条 …\n附件一 价目表\n第二条 单价为一万元。"
    assert pointed_at(form, "违反第二条的，应当赔偿。") == "第二条"


LETTERED_PARTS = """
    A 工作内容
    A1 乙方发布视频三条，甲方于验收后支付费用。
    D 博主承诺
    D1 乙方应当为人正派，保持健康的公众形象。
    E 合作限制
    E1 合作期内乙方不得为其他品牌推广或者代言。
    I 违约责任
    I1 …
"""


@pytest.mark.parametrize(
    ("words", "headings"),
    [
        ("乙方违反E部分的，应当赔偿。", ["e 合作限制"]),
        ("乙方违反D部分或者E部分的，应当赔偿。", ["d 博主承诺", "e 合作限制"]),
        ("乙方违反部分约定的，应当赔偿。", []),
    ],
)
def test_parts_by_their_letters(words: str, headings: list[str]) -> None:
    contract = contract_of(textwrap.dedent(LETTERED_PARTS).strip().replace("…", words))
    targets = [target for reference in contract.references for target in reference.targets]
    assert [contract.provisions[target].heading for target in targets] == headings


@pytest.mark.parametrize(
    ("words", "targets"),
    [
        ("Rule 2.1 stays in force.", "2 2.1"),
        ("Point 1 stays in force.", "1"),
        ("The rule of 2 wins.", ""),
    ],
)
def test_rules_and_points(words: str, targets: str) -> None:
    assert pointed_at("1. Work\n2. Secrets\n2.1 Tell nobody.\n2.2 …", words) == targets


def test_a_line_that_is_crossed() -> None:
    form = "第一条 要求\n第二条 红线\n（一）违法；\n（二）丑闻。\n第三条 责任\n…"
    assert pointed_at(form, "乙方越过任一红线的，应当赔偿。") == "第二条"
    assert pointed_at(form, "乙方不得越过道路红线。") == ""


CIRCLES = """
① 合作内容
发布视频三条。
② 保密
（一）不外传；
（二）不留底。
③ 收尾
…
"""


@pytest.mark.parametrize(
    ("words", "targets"),
    [
        ("违反②的，每次五万元。", "②"),
        ("违反①、②的，每次五万元。", "① + ②"),
        ("②是第二条短视频的封面。", ""),
        ("违反⑦的，每次五万元。", ""),
    ],
)
def test_articles_numbered_in_circles(words: str, targets: str) -> None:
    assert pointed_at(CIRCLES, words) == targets


POINTS = """
PART A. WORK
A(1) The Talent shall post twice.
A(2) The Brand shall pay.
PART B. SECRETS
B(1) The Talent shall keep the recipes secret.
PART C. LAST THINGS
C(1) …
"""


@pytest.mark.parametrize(
    ("words", "targets"),
    [
        ("The sum in A(2) stays due.", "a(2)"),
        ("A breach of A(1) or B(1) is grave.", "a(1) + b(1)"),
        ("See D(4).", ""),
        ("The function f(2) is no article.", ""),
    ],
)
def test_points_that_name_their_part(words: str, targets: str) -> None:
    contract = contract_of(textwrap.dedent(POINTS).strip().replace("…", words))
    named = [contract.provisions[at].label for one in contract.references for at in one.targets]
    assert " + ".join(named) == targets


LIVES_ON = """
Creator engagement
PART A. WORK
A(1) The Talent shall post twice.
PART B. SECRETS
B(1) The Talent shall keep the recipes secret.
PART C. LAST THINGS
C(1) English law applies.
Part | Lives on for
A | until 31 March 2027
B | …
"""


def test_a_column_of_parts_points_at_them() -> None:
    assert headings_at(LIVES_ON, "four years") == ["part a. work", "part b. secrets"]


CHANGED = """
1. 合作
发布视频三条。
4. 清货期
三十日。
6. 排他
6.1 授权方不得联名。
附表
项次 | {} | 约定
1 | 6 | 不予适用
2 | 4、6.1 | 四十五日
"""


def test_a_column_of_articles_points_at_them() -> None:
    assert headings_at(CHANGED.format("对应条款"), "") == ["排他", "清货期", "6.1"]
    assert headings_at(CHANGED.format("数量"), "") == []


def test_two_articles_of_one_unit() -> None:
    form = "第七条 形象\n7.1 乙方应守法。\n7.2 乙方保证无前科。\n7.4 乙方退款。\n第九条 附则\n…"
    assert headings_at(form, "正文7.2、7.4两款划去。") == ["7.2", "7.4"]
