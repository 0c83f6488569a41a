"""Definitions: the words that a contract gives a meaning of its own, and that meaning."""

import textwrap

import pytest
from contract.make_contract import contract_of


def defined(text: str) -> dict[str, str]:
    """Each defined term with the words that say what it means."""
    contract = contract_of(textwrap.dedent(text).strip())
    folded = contract.marked.text
    return {found.term: folded[found.start : found.end].strip(" :\n") for found in contract.definitions}


_MEANINGS = [
    # a bracket with nothing but the term
    (
        '1. The Talent posts from 1 May to 31 July ("the Season Period"). She shall not stray in the Season Period.',
        "season period",
        "the talent posts from 1 may to 31 july",
    ),
    (
        "项目 | 内容\n避让时间 | 合作期间全程，以及期间结束之日起九十日\n第一条 在避让时间内，达人不得推荐其他品牌。",
        "避让时间",
        "合作期间全程,以及期间结束之日起九十日",
    ),
    # a term that one other sentence takes up
    (
        "要项 | 约定内容\n静默资料 | 新机外观图、上市日、渠道供货价\n第一条 乙方对静默资料须守口如瓶。",
        "静默资料",
        "新机外观图、上市日、渠道供货价",
    ),
    (
        "第一条 平台下架、网暴、负面热搜，都叫“翻车”。翻车后乙方应删除视频。",
        "翻车",
        "平台下架、网暴、负面热搜",
    ),
    # “X”指
    ("第一条 “保密信息”指甲方未公开的价格。乙方应当保密。", "保密信息", "甲方未公开的价格"),
    ("第一条 “竞品”是指手机、平板电脑及智能手表。", "竞品", "手机、平板电脑及智能手表"),
    ("第一条 “竞品”系指手机。", "竞品", "手机"),
    ("第一条 “负面事件”：指乙方涉嫌违法、被公众批评等情形。", "负面事件", "乙方涉嫌违法、被公众批评等情形"),
    ("第一条 “素材”（含图片）指甲方提供的图文。", "素材", "甲方提供的图文"),
    ("第一条 “竞品”包括手机和平板电脑。", "竞品", "手机和平板电脑"),
    ('第一条 "竞品"指手机。', "竞品", "手机"),
    # a line of the particulars that the articles take up
    ("品类：植物奶、燕麦奶\n第一条 乙方不得推广该品类的其他品牌。", "品类", "植物奶、燕麦奶"),
    (
        "Category: oat milks of every kind\n1. The Talent shall not promote another brand in the Category.",
        "category",
        "oat milks of every kind",
    ),
    # 本合同所称X
    ("第一条 本合同所称竞品是指手机、平板电脑。", "竞品", "手机、平板电脑"),
    ("第一条 本合同所称“竞品”，系指与甲方产品同类的商品。", "竞品", "与甲方产品同类的商品"),
    ("第一条 本条所称竞品，指手机品牌。", "竞品", "手机品牌"),
    # without quotation marks, where a line or sentence begins
    ("竞品是指手机品牌。", "竞品", "手机品牌"),
    ("1.1 竞品，是指手机品牌。", "竞品", "手机品牌"),
    ("1.1 竞品：指手机品牌。", "竞品", "手机品牌"),
    ("1.1 【竞品】是指手机品牌。", "竞品", "手机品牌"),
    ("第一条 甲方生产手机。竞品指的是手机品牌。", "竞品", "手机品牌"),
    # (以下简称“X”)
    (
        "第一条 甲方提供的资料、价格和方案（以下简称“保密信息”）归甲方所有。",
        "保密信息",
        "甲方提供的资料、价格和方案",
    ),
    ("第一条 甲方生产手机。上述手机（下称“产品”）为新品。", "产品", "上述手机"),
    ("第一条 视频与图文（合称“内容”）由乙方制作。", "内容", "视频与图文"),
    # Traditional
    ("第二條 「競品」係指手機、平板電腦。", "竞品", "手机、平板电脑"),
    ("第二條 本契約所稱「競品」，指手機品牌。", "竞品", "手机品牌"),
    ("第二條 甲方之價格（以下簡稱「機密資訊」）不得洩露。", "机密资讯", "甲方之价格"),
    # English
    ("(a) “Competitor” means any maker of phones. It is broad.", "competitor", "any maker of phones"),
    (
        '1. "Confidential Information" shall mean all prices and dates.',
        "confidential information",
        "all prices and dates",
    ),
    ("1. “Competitive Products” refers to phones and tablets.", "competitive products", "phones and tablets"),
    ("1. “Competitor” includes each maker of phones.", "competitor", "each maker of phones"),
    (
        "1. As used herein, “Affiliate” means a company under common control.",
        "affiliate",
        "a company under common control",
    ),
    ("1. The phones listed below (the “Products”) are new.", "products", "the phones listed below"),
    (
        "1. All unpublished prices (collectively, “Confidential Information”) are secret.",
        "confidential information",
        "all unpublished prices",
    ),
]


@pytest.mark.parametrize(("text", "term", "meaning"), _MEANINGS)
def test_a_term_and_its_meaning(text: str, term: str, meaning: str) -> None:
    assert defined(text) == {term: meaning}


_LISTS = [
    (
        """
        第二条 “竞争品牌”是指：
        （一）星河手机；
        （二）云海手机。
        第三条 乙方不得代言竞争品牌。
        """,
        "竞争品牌",
        "(一)星河手机;\n(二)云海手机。",
    ),
    (
        """
        1. “Crisis Event” means:
        (a) arrest;
        (b) scandal.
        2. The Creator shall help.
        """,
        "crisis event",
        "(a) arrest;\n(b) scandal.",
    ),
    ("1. “Crisis Event” means: (a) arrest; (b) scandal.", "crisis event", "(a) arrest; (b) scandal."),
    ("第一条 “竞品”指以下商品：手机；平板电脑。", "竞品", "以下商品:手机;平板电脑。"),
]


@pytest.mark.parametrize(("text", "term", "meaning"), _LISTS)
def test_a_meaning_that_ends_with_a_colon_goes_on_in_its_list(text: str, term: str, meaning: str) -> None:
    assert defined(text) == {term: meaning}


def test_two_terms_of_one_meaning() -> None:
    assert defined("第一条 “竞品”、“竞争品牌”均指手机品牌。") == {"竞品": "手机品牌", "竞争品牌": "手机品牌"}


def test_terms_in_a_table() -> None:
    text = "术语 | 含义\n竞品 | 指手机、平板电脑\n保密信息 | 指未公开的价格"
    assert defined(text) == {"竞品": "手机、平板电脑", "保密信息": "未公开的价格"}


def test_under_a_heading_of_terms_a_heading_is_a_term() -> None:
    text = "第一章 用语\n1.1 失范情形：发生下列任何一种状况。\n1.2 合作期：自签约起一年。\n第二章 付款\n2.1 期限：自交付起三十日。"
    assert defined(text) == {"失范情形": "发生下列任何一种状况。", "合作期": "自签约起一年。"}


def test_of_two_meanings_the_longer_counts() -> None:
    text = "第一条 “竞品”指手机。\n第二条 “竞品”指手机、平板电脑及智能手表。"
    assert defined(text) == {"竞品": "手机、平板电脑及智能手表"}


@pytest.mark.parametrize(
    "text",
    [
        "第一条 “保密信息”不包括公开信息。",
        "第一条 如发生“塌房”，乙方应通知甲方。",
        "第一条 乙方应遵守甲方的指示，并按照指引发布。",
        "1. 账号：指定账号为准。",
        "1. The post shall carry the tag “Paid”.",
    ],
)
def test_words_that_define_nothing(text: str) -> None:
    assert defined(text) == {}


def test_the_places_of_term_and_meaning() -> None:
    contract = contract_of("第一条 甲方生产手机。“竞品”是指平板电脑。")
    (definition,) = contract.definitions
    assert contract.marked.text[definition.term_start : definition.start] == "“竞品”是指"
