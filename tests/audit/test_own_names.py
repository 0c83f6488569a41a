"""Model wording speaks in a contract's own names, and put into that contract it protects the brand."""

from pathlib import Path

import pytest

from auditor import audit_file
from auditor.audit.model import Audit, Verdict

BRAND_FIRST = """推广合作合同
甲方（品牌方）：青岚科技有限公司
乙方（达人）：林一帆
第一条 合作内容
乙方为甲方的手机产品在其抖音账号发布两条视频。
第二条 费用
甲方应在视频发布后十日内向乙方支付人民币五万元。
"""
KOL_FIRST = """推广合作协议
甲方：林一帆（抖音账号“一帆看机”的博主）
乙方：青岚科技有限公司
鉴于乙方拟委托甲方推广其手机产品，双方订立本协议。
第一条 合作内容
甲方在其抖音账号为乙方的手机产品发布两条视频。
第二条 费用
乙方应在视频发布后十日内向甲方支付人民币五万元。
"""
BY_ROLE = """网络推广合同
品牌方：青岚科技有限公司
达人：林一帆
第一条 合作内容
达人在其抖音账号为品牌方的手机产品发布两条视频。
第二条 费用
品牌方应在视频发布后十日内向达人支付人民币五万元。
"""
THROUGH_A_COMPANY = """推广合作合同
甲方（品牌方）：青岚科技有限公司
乙方（经纪公司）：星屿文化传媒有限公司
乙方系达人林一帆的独家经纪公司，有权代表其签订本合同。
第一条 合作内容
乙方安排其签约达人林一帆在抖音账号为甲方的手机产品发布两条视频。
第二条 费用
甲方应在视频发布后十日内向乙方支付人民币五万元。
"""
TRADITIONAL = """影音合作契約書
甲方（品牌）：青嵐科技股份有限公司
乙方（創作者）：林逸帆
第一條 合作內容
乙方應於其頻道為甲方之手機產品發布兩支影片，並應依甲方之時程完成拍攝與剪輯。
第二條 費用
甲方應於影片發布後十日內支付乙方新臺幣五萬元整。
"""
ENGLISH = """INFLUENCER AGREEMENT
This Agreement is made between Larkwater Phones Ltd (the "Brand") and Nora Quayle ("Talent").
1. Services
Talent shall publish two videos on her channels promoting the Brand's phones.
2. Fee
The Brand shall pay Talent GBP 5,000 within ten days of publication.
"""
CASES = {
    "brand first": (BRAND_FIRST, "第{}条 "),
    "KOL first": (KOL_FIRST, "第{}条 "),
    "by role": (BY_ROLE, "第{}条 "),
    "through a company": (THROUGH_A_COMPANY, "第{}条 "),
    "traditional": (TRADITIONAL, "第{}條 "),
    "English": (ENGLISH, "{}. "),
}
CORE = ("confidentiality", "non_compete", "morality", "crisis_cooperation")
HEADINGS = {
    "confidentiality": ("保密", "Confidentiality"),
    "non_compete": ("竞业排他", "Exclusivity"),
    "morality": ("品行", "Conduct"),
    "crisis_cooperation": ("舆情应对", "Crisis cooperation"),
}


def audited(text: str, tmp_path: Path) -> Audit:
    path = tmp_path / "contract.txt"
    path.write_text(text, encoding="utf-8")
    return audit_file(path)


def wording(audit: Audit, clause: str) -> str:
    return next(found.suggestion for found in audit.clauses if found.id == clause)


@pytest.mark.parametrize("case", CASES)
def test_the_wording_put_into_the_contract_protects_the_brand(case: str, tmp_path: Path) -> None:
    """Every protection is missing, the wording for each goes in as an article, its blanks are filled: all are strong."""
    text, number = CASES[case]
    before = audited(text, tmp_path)
    assert {clause.id: clause.verdict for clause in before.clauses[:4]} == dict.fromkeys(
        CORE, Verdict.MISSING
    )
    english = case == "English"
    for place, clause in enumerate(CORE, 3):
        label = number.format(place if english else "一二三四五六七"[place - 1])
        filled = wording(before, clause).replace("____", "mobile phones" if english else "手机")
        text += f"{label}{HEADINGS[clause][english]}\n{filled}\n"
    after = audited(text, tmp_path)
    lacking = {
        clause.id: [e.id for e in clause.elements if e.required and e.status != "met"]
        for clause in after.clauses
        if clause.id in CORE and clause.verdict is not Verdict.STRONG
    }
    assert lacking == {}


@pytest.mark.parametrize(
    ("case", "words"),
    [
        ("brand first", "乙方及其经纪公司"),
        ("KOL first", "甲方及其经纪公司"),
        ("by role", "达人及其经纪公司"),
        ("through a company", "乙方及其经纪公司"),
        ("traditional", "乙方及其經紀公司"),
        ("English", "Talent shall keep confidential"),
    ],
)
def test_the_duty_is_that_of_the_kol(case: str, words: str, tmp_path: Path) -> None:
    assert wording(audited(CASES[case][0], tmp_path), "confidentiality").startswith(words)


@pytest.mark.parametrize(
    ("case", "inside", "outside"),
    [
        ("KOL first", ("乙方有权书面通知", "本协议签订前"), ("达人", "本合同")),
        ("by role", ("品牌方有权书面通知", "达人陈述并保证"), ("甲方", "乙方")),
        ("through a company", ("乙方及达人陈述并保证", "达人应遵守"), ()),
        ("English", ("the Brand may", "Talent warrants"), ("Influencer", "Company")),
    ],
)
def test_every_name_is_the_contracts_own(
    case: str, inside: tuple[str, ...], outside: tuple[str, ...], tmp_path: Path
) -> None:
    said = wording(audited(CASES[case][0], tmp_path), "morality")
    assert all(words in said for words in inside)
    assert not any(words in said for words in outside)


def test_where_the_roles_are_unknown_the_names_of_the_rules_stay(tmp_path: Path) -> None:
    audit = audited("合作备忘录\n第一条 合作内容\n双方就视频发布事宜展开合作。\n", tmp_path)
    assert "乙方及其经纪公司" in wording(audit, "confidentiality")


def test_a_contract_in_two_languages_gets_both(tmp_path: Path) -> None:
    text = BRAND_FIRST + "".join(
        (
            "Party A (Brand): Qinglan Technology Co., Ltd. Party B (Influencer): Lin Yifan.\n",
            "Article 1 Services: Party B shall publish two videos on her account for the phones of Party A.\n",
            "Article 2 Fee: Party A shall pay Party B RMB 50,000 within ten days after publication of the videos.\n",
            "This Contract is made in Chinese and English, and both texts shall be equally authentic.\n",
        )
    )
    audit = audited(text, tmp_path)
    assert audit.language == "zh+en"
    chinese, english = wording(audit, "confidentiality").split("\n")
    assert chinese.startswith("乙方及其经纪公司")
    assert english.startswith("Party B shall keep confidential")
