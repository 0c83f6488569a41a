"""The outline: every contract below is drawn as a tree of its numbers, one line for each provision.

A line holds the number, the [heading] and the text; # is a heading without a number, =…= the head of a table and
-…- one of its rows. All text is in its one dress: small letters, narrow marks.
"""

import textwrap

import pytest
from contract.make_contract import contract_of, tree

from auditor.contract import PassageKind, understand
from auditor.documents.model import BlockKind, Document, Format, Place, TextBuilder
from auditor.language.lexicon import Lexicon
from auditor.language.marked import mark
from auditor.rules import load_rulepack


def drawn(text: str) -> str:
    return textwrap.dedent(text).strip("\n")


_NUMBERINGS = [
    pytest.param(
        """
        达人合作合同
        第一章 总则
        第一条 合作内容
        乙方应发布视频两条。
        第二章 双方责任
        第一节 品牌方
        第二条 甲方应付款。
        第二节 达人
        第三条 乙方应保密。
        """,
        """
        达人合作合同
        第一章 [总则]
            第一条 [合作内容] 乙方应发布视频两条。
        第二章 [双方责任]
            第一节 [品牌方]
                第二条 甲方应付款。
            第二节 [达人]
                第三条 乙方应保密。
        """,
        id="章 节 条",
    ),
    pytest.param(
        """
        一、合作内容
        （一）平台
        1. 微博；
        （1）视频：
        ①横版；
        ②竖版；
        （2）图文；
        2. 小红书。
        （二）时间
        二、费用
        """,
        """
        一 [合作内容]
            (一) [平台]
                1 微博;
                    (1) 视频:
                        ① 横版;
                        ② 竖版;
                    (2) 图文;
                2 小红书。
            (二) [时间]
        二 [费用]
        """,
        id="一 (一) 1 (1) ①",
    ),
    pytest.param(
        """
        第一条 保密
        乙方不得披露：
        （一）价格；
        （二）上市时间。
        第二条 责任
        1、乙方应赔偿；
        2、乙方应退款。
        """,
        """
        第一条 [保密] 乙方不得披露:
            (一) 价格;
            (二) 上市时间。
        第二条 [责任]
            1 乙方应赔偿;
            2 乙方应退款。
        """,
        id="a list starts anew under each article",
    ),
    pytest.param(
        """
        1. Services
        1.1 The Creator shall post:
        1.1.1 one video; and
        1.1.2 two stories;
        1.2 The Brand shall approve them.
        2. Fees
        2.1 The Brand shall pay the Creator.
        """,
        """
        1 [services]
            1.1 the creator shall post:
                1.1.1 one video; and
                1.1.2 two stories;
            1.2 the brand shall approve them.
        2 [fees]
            2.1 the brand shall pay the creator.
        """,
        id="1 1.1 1.1.1",
    ),
    pytest.param(
        """
        八、保密义务
        8.1 乙方应保守秘密。
        8.2 保密期限：三年。
        8.2.1 期满后，乙方应返还资料。
        九、其他
        9.1 本合同一式两份。
        """,
        """
        八 [保密义务]
            8.1 乙方应保守秘密。
            8.2 [保密期限] 三年。
                8.2.1 期满后,乙方应返还资料。
        九 [其他]
            9.1 本合同一式两份。
        """,
        id="decimals under Chinese numerals",
    ),
    pytest.param(
        """
        第十四条 保密
        14.1 乙方应保守秘密。
        14.2 乙方不得披露价格。
        第十五条 责任
        15.1 乙方应赔偿。
        """,
        """
        第十四条 [保密]
            14.1 乙方应保守秘密。
            14.2 乙方不得披露价格。
        第十五条 [责任]
            15.1 乙方应赔偿。
        """,
        id="decimals under articles",
    ),
    pytest.param(
        """
        13.3 甲方应付款。
        14.1 乙方应保守秘密。
        14.2 乙方不得披露价格。
        15.1 乙方应赔偿。
        """,
        """
        13
            13.3 甲方应付款。
        14
            14.1 乙方应保守秘密。
            14.2 乙方不得披露价格。
        15
            15.1 乙方应赔偿。
        """,
        id="decimals whose parent is not written have one in common",
    ),
    pytest.param(
        """
        ARTICLE III SERVICES
        Section 3.1 Posts. The Creator shall post two videos.
        ARTICLE IV CONFIDENTIALITY
        Section 4.1 Duty. The Creator shall keep the price secret.
        Section 4.2 The Creator shall return all papers.
        """,
        """
        article iii [services]
            section 3.1 [posts] the creator shall post two videos.
        article iv [confidentiality]
            section 4.1 [duty] the creator shall keep the price secret.
            section 4.2 the creator shall return all papers.
        """,
        id="Article IV, Section 4.1",
    ),
    pytest.param(
        """
        Section 4. Morals
        (a) Conduct. The Talent shall obey the law.
        (b) The Talent shall not:
        (i) insult anybody; or
        (ii) lie;
        (iii) or steal.
        (c) The Talent shall apologise.
        Section 5. Term
        """,
        """
        section 4 [morals]
            (a) [conduct] the talent shall obey the law.
            (b) the talent shall not:
                (i) insult anybody; or
                (ii) lie;
                (iii) or steal.
            (c) the talent shall apologise.
        section 5 [term]
        """,
        id="(a) and (i) below a Section",
    ),
    pytest.param(
        "\n".join(
            ["1. The Creator shall not mention:", *(f"({letter}) brand {letter};" for letter in "abcdefghij")]
        ),
        "\n".join(
            [
                "1 the creator shall not mention:",
                *(f"    ({letter}) brand {letter};" for letter in "abcdefghij"),
            ]
        ),
        id="(i) behind (h) is a letter",
    ),
    pytest.param(
        """
        5. The Creator shall:
        a) delete the post;
        b) apologise.
        1) 甲方应付款；
        2) 乙方应发布。
        """,
        """
        5 the creator shall:
            a) delete the post;
            b) apologise.
                1) 甲方应付款;
                2) 乙方应发布。
        """,
        id="a) and 1)",
    ),
    pytest.param(
        """
        1、乙方应发布视频。
        2．乙方应删除视频。
        ３、乙方应道歉。
        4 、 乙方应配合。
        """,
        """
        1 乙方应发布视频。
        2 乙方应删除视频。
        3 乙方应道歉。
        4 乙方应配合。
        """,
        id="marks of all widths behind a number",
    ),
    pytest.param(
        """
        甲、平台：微博。
        乙、时间：五月。
        """,
        """
        甲 [平台] 微博。
        乙 [时间] 五月。
        """,
        id="甲 乙 as numbers",
    ),
    pytest.param(
        """
        第一条、合作内容
        第 二 条 费用
        第3条 期限
        第二十一条 附则
        """,
        """
        第一条 [合作内容]
        第二条 [费用]
        第3条 [期限]
        第二十一条 [附则]
        """,
        id="第X条 in other dresses",
    ),
    pytest.param(
        """
        第一條 保密
        乙方應保守秘密。
        第二條 競業
        """,
        """
        第一条 [保密] 乙方应保守秘密。
        第二条 [竞业]
        """,
        id="Traditional",
    ),
    pytest.param(
        """
        1. 乙方应发布：
        - 视频；
        • 图文。
        2. 甲方应付款。
        """,
        """
        1 乙方应发布: 视频; 图文。
        2 甲方应付款。
        """,
        id="bullets belong to what they stand under",
    ),
    pytest.param(
        """
        肆、保守秘密
        一、乙方應保守秘密。
        二、期間二年。
        伍、競業
        一、乙方不得為之。
        """,
        """
        肆 [保守秘密]
            一 乙方应保守秘密。
            二 期间二年。
        伍 [竞业]
            一 乙方不得为之。
        """,
        id="capitals above small numerals",
    ),
    pytest.param(
        """
        B6 突发舆情
        B6.1 达人应配合品牌方处置。
        B6.2 达人应删除争议内容。
        """,
        """
        2
            b6 [突发舆情]
                b6.1 达人应配合品牌方处置。
                b6.2 达人应删除争议内容。
        """,
        id="a letter before the number",
    ),
    pytest.param(
        """
        GT-1 Making the content
        Creator films it.
        GT-2 If it goes wrong
        Creator helps.
        """,
        """
        gt-1 [making the content] creator films it.
        gt-2 [if it goes wrong] creator helps.
        """,
        id="letters for a set of terms before the number",
    ),
    pytest.param(
        """
        AGREEMENT
        WHEREAS
        (A) The Client sells scent.
        (B) The Agency manages the Artiste.
        NOW IT IS AGREED as follows:
        1. TERM
        1.1 It lasts a year.
        2. CONDUCT
        2.1 The Artiste shall
        (a) behave;
        (b) be on time.
        2.2 She shall be kind.
        """,
        """
        agreement
        # [whereas]
            (a) the client sells scent.
            (b) the agency manages the artiste. now it is agreed as follows:
        1 [term]
            1.1 it lasts a year.
        2 [conduct]
            2.1 the artiste shall
                (a) behave;
                (b) be on time.
            2.2 she shall be kind.
        """,
        id="articles behind lettered recitals",
    ),
]


@pytest.mark.parametrize(("text", "outline"), _NUMBERINGS)
def test_numbers_make_a_tree(text: str, outline: str) -> None:
    assert tree(contract_of(text)) == drawn(outline)


_HEADINGS = [
    pytest.param("第五条 保密：乙方不得披露价格。", "第五条 [保密] 乙方不得披露价格。", id="colon"),
    pytest.param(
        "第五条 违约责任 乙方违约的，应当赔偿。", "第五条 [违约责任] 乙方违约的,应当赔偿。", id="blank"
    ),
    pytest.param(
        "第五条　期限　本合同期限一年，自签署之日起算。",
        "第五条 [期限] 本合同期限一年,自签署之日起算。",
        id="wide blank",
    ),
    pytest.param("五、【竞业限制】乙方不得代言竞品。", "五 [竞业限制] 乙方不得代言竞品。", id="box"),
    pytest.param("第五条 【保密】", "第五条 [保密]", id="box alone"),
    pytest.param(
        "5. Confidentiality. The Creator shall keep it.",
        "5 [confidentiality] the creator shall keep it.",
        id="point",
    ),
    pytest.param(
        "5. Non-Compete: The Creator shall not stray.",
        "5 [non-compete] the creator shall not stray.",
        id="English colon",
    ),
    pytest.param("5. Morals - the Creator shall behave.", "5 [morals] the creator shall behave.", id="dash"),
    pytest.param(
        "第五条\n保密\n乙方不得披露价格。", "第五条 [保密] 乙方不得披露价格。", id="in the line below"
    ),
    pytest.param(
        "ARTICLE V\nCONFIDENTIALITY\nThe Creator shall keep it.",
        "article v [confidentiality] the creator shall keep it.",
        id="below an Article",
    ),
    pytest.param(
        "第五条 本条所称的一切义务均由乙方承担",
        "第五条 本条所称的一切义务均由乙方承担",
        id="a sentence without its stop",
    ),
    pytest.param("第五条 乙方应当保密", "第五条 乙方应当保密", id="a short sentence without its stop"),
    pytest.param(
        "5.1 乙方不得：（一）披露价格；（二）披露日期。",
        "5\n    5.1 乙方不得:(一)披露价格;(二)披露日期。",
        id="words that forbid are no heading",
    ),
    pytest.param(
        "5.1 乙方承诺：不披露价格。",
        "5\n    5.1 乙方承诺:不披露价格。",
        id="words that promise are no heading",
    ),
    pytest.param(
        "第五条 乙方应在 24 小时内删除。",
        "第五条 乙方应在 24 小时内删除。",
        id="a blank before a figure ends no heading",
    ),
    pytest.param(
        "第五条 乙 方 应 当 保 守 秘 密 。",
        "第五条 乙方应当保守秘密。",
        id="blanks between all characters end no heading",
    ),
    pytest.param("第五条 内容所有权", "第五条 [内容所有权]", id="所有权 is not 有权"),
    pytest.param("第六条 乙方承诺", "第六条 [乙方承诺]", id="whose promises follow"),
    pytest.param("第六条 甲方的权利与义务", "第六条 [甲方的权利与义务]", id="whose rights follow"),
    pytest.param("第六条 乙方承诺保密", "第六条 乙方承诺保密", id="what a party promises"),
    pytest.param(
        "第九条 乙方品行与形象。9.1 乙方应遵纪守法。9.2 乙方不得酒驾。",
        "第九条 [乙方品行与形象]\n    9.1 乙方应遵纪守法。\n    9.2 乙方不得酒驾。",
        id="a heading before the points in its line",
    ),
    pytest.param(
        "第九条 视频归乙方。乙方可以转发。",
        "第九条 视频归乙方。乙方可以转发。",
        id="a short sentence before another",
    ),
    pytest.param("第五条 乙方的声明与承诺", "第五条 [乙方的声明与承诺]", id="a heading about promises"),
    pytest.param("第五条 负面舆情的应对", "第五条 [负面舆情的应对]", id="an answer orders nothing"),
    pytest.param(
        "第五条 突发情况应对机制及费用", "第五条 [突发情况应对机制及费用]", id="nor does a plan for it"
    ),
    pytest.param("第五条 乙方应对其言行负责", "第五条 乙方应对其言行负责", id="应 and 对 may be two words"),
    pytest.param("■ 第五条 保密", "第五条 [保密]", id="a box before the number"),
    pytest.param("[x] 第五条 保密", "第五条 [保密]", id="a ticked bracket before the number"),
]


@pytest.mark.parametrize(("text", "outline"), _HEADINGS)
def test_what_is_heading_and_what_is_text(text: str, outline: str) -> None:
    assert tree(contract_of(text)) == outline


_UNNUMBERED = [
    pytest.param(
        """
        Creator engagement
        PART A. BACKGROUND AND TERM
        A(1) The Advertiser sells oat drinks.
        PART B. OUTPUT
        B(1) Ten videos.
        Part of the fee is due at once.
        """,
        """
        creator engagement
        # [part a. background and term]
            1
                a(1) the advertiser sells oat drinks.
        # [part b. output]
            2
                b(1) ten videos. part of the fee is due at once.
        """,
        id="parts with a mark behind their letter",
    ),
    pytest.param(
        """
        INFLUENCER AGREEMENT
        The parties agree as follows.
        CONFIDENTIALITY
        The Creator shall keep it.
        NON-COMPETE
        The Creator shall not stray.
        """,
        """
        influencer agreement the parties agree as follows.
        # [confidentiality] the creator shall keep it.
        # [non-compete] the creator shall not stray.
        """,
        id="capitals",
    ),
    pytest.param(
        """
        ARTICLE II TERMS
        MORALS
        The Creator shall behave.
        NOTE: THE FEE IS DUE.
        ARTICLE III TERM
        """,
        """
        article ii [terms]
            # [morals] the creator shall behave. note: the fee is due.
        article iii [term]
        """,
        id="capitals below an article; a shouted sentence is none",
    ),
    pytest.param(
        """
        Dear Maya
        This letter sets out what we have agreed about the spring campaign and your part in it.
        What you will do
        You will post two videos and keep them online for at least three months after they go live.
        Keeping things to yourself
        You will not disclose our unreleased designs to anyone while we work together or for a year after.
        Our other brands
        You may work with whom you like, as long as they do not sell what we sell in our shops.
        Getting paid
        We will pay you within thirty days of the second post, by transfer to the account you name.
        """,
        """
        dear maya this letter sets out what we have agreed about the spring campaign and your part in it.
        # [what you will do] you will post two videos and keep them online for at least three months after they go live.
        # [keeping things to yourself] you will not disclose our unreleased designs to anyone while we work together or for a year after.
        # [our other brands] you may work with whom you like, as long as they do not sell what we sell in our shops.
        # [getting paid] we will pay you within thirty days of the second post, by transfer to the account you name.
        """,
        id="a letter",
    ),
    pytest.param(
        """
        Order form
        The work. You will post two videos about our tents and keep them online for at least three months.
        Category hold. You will not post about the tents of anybody else for as long as this order runs, wherever it is.
        Our secrets. You will not disclose our unreleased designs to anyone while we work together or for a year after.
        Who you are in public. You will keep within the law and behave in a way that campers of all ages can look up to.
        Getting paid. We will pay you within thirty days of the second post, by transfer to the account you name.
        """,
        """
        order form
        # [the work] you will post two videos about our tents and keep them online for at least three months.
        # [category hold] you will not post about the tents of anybody else for as long as this order runs, wherever it is.
        # [our secrets] you will not disclose our unreleased designs to anyone while we work together or for a year after.
        # [who you are in public] you will keep within the law and behave in a way that campers of all ages can look up to.
        # [getting paid] we will pay you within thirty days of the second post, by transfer to the account you name.
        """,
        id="headings that run into their text",
    ),
    pytest.param(
        """
        Dear Maya
        We loved your diary. You will post two videos about our tents and keep them online for at least three months.
        You own them. We may use them in our shops and on our pages for as long as this letter runs, wherever it is.
        Our secrets. You will not disclose our unreleased designs to anyone while we work together or for a year after.
        It pays well. We will pay you within thirty days of the second post, by transfer to the account you name.
        """,
        """
        dear maya we loved your diary. you will post two videos about our tents and keep them online for at least three months. you own them. we may use them in our shops and on our pages for as long as this letter runs, wherever it is. our secrets. you will not disclose our unreleased designs to anyone while we work together or for a year after. it pays well. we will pay you within thirty days of the second post, by transfer to the account you name.
        """,
        id="paragraphs that begin with a short sentence",
    ),
    pytest.param(
        """
        合同
        PART 1 内容
        1.1 乙方应发布视频两条。
        Part Two - Secrets
        2.1 乙方应保密。
        Part of the fee is paid at once
        """,
        """
        合同
        # [part 1 内容]
            1
                1.1 乙方应发布视频两条。
        # [part two - secrets]
            2
                2.1 乙方应保密。 part of the fee is paid at once
        """,
        id="parts",
    ),
]


@pytest.mark.parametrize(("text", "outline"), _UNNUMBERED)
def test_headings_without_numbers(text: str, outline: str) -> None:
    assert tree(contract_of(text)) == drawn(outline)


def test_the_file_may_say_what_is_a_heading() -> None:
    contract = contract_of("达人合作合同\n保密\n乙方不得披露价格。", levels={1: 2})
    assert tree(contract) == "达人合作合同\n# [保密] 乙方不得披露价格。"


_ANNEXES = [
    pytest.param(
        """
        第一条 合作
        附件一 排期表
        1. 初稿
        附件二：价目表
        第一条 单价
        附件
        合作清单
        """,
        """
        第一条 [合作]
        附件一 [排期表]
            1 [初稿]
        附件二 [价目表]
            第一条 [单价]
        附件 [合作清单]
        """,
        id="附件",
    ),
    pytest.param(
        """
        1. Services
        Annex A
        1. Videos
        SCHEDULE 2 – FEES
        1. Fixed Fee
        Exhibit B: Forms
        APPENDIX IV
        """,
        """
        1 [services]
        annex a
            1 [videos]
        schedule 2 [fees]
            1 [fixed fee]
        exhibit b [forms]
        appendix iv
        """,
        id="Annex, Schedule, Exhibit, Appendix",
    ),
    pytest.param(
        """
        第九条 其他
        附件一为本合同的组成部分。
        附件一、附件二与本合同具有同等效力。
        附件一《排期表》与本合同不一致的，以本合同为准。
        第十条 争议解决
        """,
        """
        第九条 [其他] 附件一为本合同的组成部分。 附件一、附件二与本合同具有同等效力。 附件一《排期表》与本合同不一致的,以本合同为准。
        第十条 [争议解决]
        """,
        id="a sentence about an annex is no annex",
    ),
    pytest.param(
        """
        9. Annexes
        Annex A forms part of this Agreement.
        Exhibit B to this Agreement lists the fees.
        10. Law
        """,
        """
        9 [annexes] annex a forms part of this agreement. exhibit b to this agreement lists the fees.
        10 [law]
        """,
        id="a sentence about an Annex is no Annex",
    ),
    pytest.param(
        """
        9. Riders
        Rider I is incorporated herein.
        Rider I - Incidents
        R-1. Creator helps.
        Annexure B
        Creator posts.
        """,
        """
        9 [riders] rider i is incorporated herein.
        rider i [incidents]
            r-1 creator helps.
        annexure b creator posts.
        """,
        id="riders and annexures",
    ),
]


@pytest.mark.parametrize(("text", "outline"), _ANNEXES)
def test_annexes(text: str, outline: str) -> None:
    contract = contract_of(text)
    assert tree(contract) == drawn(outline)
    named = ("附", "annex", "schedule", "exhibit", "appendix", "rider")
    assert all(provision.annex == provision.label.startswith(named) for provision in contract.provisions)


@pytest.mark.parametrize(
    "line",
    [
        "2025年5月1日起生效。",
        "2025 年 5 月 1 日起生效。",
        "30日内付款。",
        "30 日内付款。",
        "3.5万元为总价。",
        "20 万元为首款。",
        "1.5%每日。",
        "10:00开播。",
        "12.5.2025 is the date.",
        "15 days after signing the Brand shall pay.",
        "24 hours is the limit.",
        "3 May 2025 is the date.",
        "1,000 views are due.",
        "第五条之约定不变。",
        "第五条和第六条不变。",
        "第五条、第六条不变。",
        "第五条第二款不变。",
        "第五条的约定不变。",
    ],
)
def test_a_number_that_is_no_numbering(line: str) -> None:
    assert len(contract_of(f"第一条 期限\n{line}").provisions) == 2


_TABLES = [
    pytest.param(
        """
        第二条 交付
        序号 | 内容 | 时间
        1 | 初稿 | 5月1日
        2 | 终稿 | 5月5日
        以上时间不得迟延。
        第三条 费用
        """,
        """
        第二条 [交付] =序号 | 内容 | 时间= -1 | 初稿 | 5月1日- -2 | 终稿 | 5月5日- 以上时间不得迟延。
        第三条 [费用]
        """,
        id="a table belongs to what it stands under",
    ),
    pytest.param(
        """
        第二条 交付
        序号 | 要求
        （一） | 乙方发布的内容应当真实、准确，不得含有虚假或者引人误解的内容，并应当经甲方书面确认之后方可对外发布，未经确认的内容一律不得发布。
        （二） | 乙方应当在发布之后二十四小时之内向甲方提供链接和截图，并且保证该内容在发布之日起九十日之内不会被删除、隐藏或者设为仅自己可见。
        第三条 费用
        """,
        """
        第二条 [交付] =序号 | 要求=
            (一) 乙方发布的内容应当真实、准确,不得含有虚假或者引人误解的内容,并应当经甲方书面确认之后方可对外发布,未经确认的内容一律不得发布。
            (二) 乙方应当在发布之后二十四小时之内向甲方提供链接和截图,并且保证该内容在发布之日起九十日之内不会被删除、隐藏或者设为仅自己可见。
        第三条 [费用]
        """,
        id="numbers in a column of their own",
    ),
    pytest.param(
        """
        Agreement
        1. Confidentiality. The Creator shall keep every price secret and shall not disclose it to others. | 1、保密：达人应当对全部价格保密，不得向任何第三人披露，也不得为自己的目的使用，直至该价格由品牌方自行公开之日为止，并应当约束其团队遵守。
        2. Fees. The Brand shall pay the Creator the fees that are set out in the list of fees hereto. | 2、费用：品牌方应当按照本合同费用表的约定向达人支付全部费用，该费用为含税价格，除此之外品牌方不再向达人支付其他任何费用，不论其名目如何。
        """,
        """
        agreement
        1 [confidentiality] the creator shall keep every price secret and shall not disclose it to others.
        1 [保密] 达人应当对全部价格保密,不得向任何第三人披露,也不得为自己的目的使用,直至该价格由品牌方自行公开之日为止,并应当约束其团队遵守。
        2 [fees] the brand shall pay the creator the fees that are set out in the list of fees hereto.
        2 [费用] 品牌方应当按照本合同费用表的约定向达人支付全部费用,该费用为含税价格,除此之外品牌方不再向达人支付其他任何费用,不论其名目如何。
        """,
        id="two languages side by side are read cell by cell",
    ),
    pytest.param(
        """
        合同 Agreement
        8. 付款 ¶ 品牌方于上线后三十日内付清。 | 8. Payment ¶ The Brand pays within 30 days.
        """,
        """
        合同 agreement
        8 [付款] 品牌方于上线后三十日内付清。
        8 [payment] the brand pays within 30 days.
        """,
        id="two languages side by side, with a heading in each cell",
    ),
]


@pytest.mark.parametrize(("text", "outline"), _TABLES)
def test_tables(text: str, outline: str) -> None:
    assert tree(contract_of(text)) == drawn(outline)


def test_every_row_knows_the_head_of_its_own_table() -> None:
    contract = contract_of(
        """
        平台 | 数量
        微博 | 2
        小红书 | 3
        以上为数量。
        项目 | 单价
        视频 | 1万元
        """
    )
    rows = [passage for passage in contract.passages if passage.kind is PassageKind.ROW]
    heads = [contract.passages[row.header] for row in rows]
    texts = [contract.marked.text[head.start : head.end].replace("\t", " ") for head in heads]
    assert texts == ["平台 数量", "平台 数量", "项目 单价"]


def test_a_provision_spans_all_that_stands_below_it() -> None:
    contract = contract_of("第一条 保密\n（一）价格；\n（二）日期。\n第二条 费用\n甲方应付款。")
    spans = {
        provision.label: contract.marked.text[provision.start : provision.end]
        for provision in contract.provisions
    }
    assert spans["第一条"] == "第一条保密\n(一)价格;\n(二)日期。\n"
    assert spans["(一)"] == "(一)价格;\n"
    assert spans["第二条"] == "第二条费用\n甲方应付款。"


@pytest.mark.parametrize("text", [" ", "\n", "第五条", "1.", "附件一", "（一）", "- "])
def test_next_to_nothing_is_a_contract_too(text: str) -> None:
    contract = contract_of(f"合同\n{text}")
    assert contract.provisions[0].end == len(contract.marked.text)


def test_a_row_behind_a_table_within_a_cell_has_the_head_of_its_own_table() -> None:
    builder = TextBuilder()
    rows = [
        (0, 0, ("No.", "Matter", "Arrangement")),
        (0, 1, ("1", "Bad press")),
        (1, 0, ("When", "The Creator")),
        (1, 1, ("A storm of complaint", "takes it off inside five hours")),
        (0, 2, ("2", "Travel", "Second class rail, receipts by the fifth of the month.")),
    ]
    for table, row, cells in rows:
        for column, cell in enumerate(cells):
            within = (0, 1) if table else None
            builder.add(BlockKind.CELL, cell, Place(table=table, row=row, column=column, within=within))
    document = Document("contract.txt", "", Format.TEXT, builder.text(), tuple(builder.blocks))
    contract = understand(document, mark(document.text, Lexicon(load_rulepack().concepts)))
    heads = [
        contract.marked.text[contract.passages[one.header].start : contract.passages[one.header].end]
        for one in contract.passages
        if one.header >= 0
    ]
    assert heads == ["no.\tmatter\tarrangement", "when\tthe creator", "no.\tmatter\tarrangement"]
