"""Citations of law that is no longer in force, and what only sounds like one."""

from pathlib import Path

import pytest
from audit.make_drafts import Draft, differences, name_of, understood
from contract.make_contract import document_of
from rules.make_pack import pack

from auditor.audit.draft import check_draft
from auditor.audit.engine import lexicon_of
from auditor.contract import understand
from auditor.language.marked import mark
from auditor.rules import RulePack, load_rulepack

ROWS = [
    Draft("the Contract Law", "根据《中华人民共和国合同法》，双方订立本合同。", ("《合同法》",)),
    Draft("its short name", "违约责任适用合同法第一百一十四条。", ("《合同法》",)),
    Draft("in traditional characters", "依據《中華人民共和國合同法》訂立。", ("《合同法》",)),
    Draft("in English", "This Agreement is made under the Contract Law of the People's Republic of China.", ("PRC Contract Law",)),
    Draft("general provisions", "根据《民法总则》第一百八十五条。", ("《民法总则》",)),
    Draft("general principles", "根据《民法通则》第一百条。", ("《民法通则》",)),
    Draft("guarantees", "保证责任适用《担保法》。", ("《担保法》",)),
    Draft("torts", "依照《侵权责任法》承担责任。", ("《侵权责任法》",)),
    Draft("interim measures", "乙方应遵守《互联网广告管理暂行办法》。", ("《互联网广告管理办法》",)),
    Draft("false advertising by its old number", "乙方不得违反《反不正当竞争法》第八条作虚假宣传。", ("第九条",)),
    Draft("trade secrets by their old number", "商业秘密的定义见《反不正当竞争法》第九条。", ("第十条",)),
    Draft("disparagement by its old number", "依据反不正当竞争法第十一条，不得损害甲方商誉。", ("第十二条",)),
    Draft("an old number in English", "Trade secrets are defined in Article 9 of the Anti-Unfair Competition Law.", ("Article 10 of the 2025 revision",)),
    Draft("penalties for endorsers", "依照《广告法》第六十二条没收违法所得。", ("第六十一条",)),
    Draft("two laws", "根据《合同法》和《担保法》订立。", ("《合同法》", "《担保法》")),
    # in force
    Draft("the Civil Code", "根据《中华人民共和国民法典》合同编订立。"),
    Draft("the Labour Contract Law", "根据《中华人民共和国劳动合同法》第二十三条。"),
    Draft("a contract's own words", "本合同法律适用中华人民共和国法律，合同法定代表人签字。"),
    Draft("the measures in force", "乙方应遵守《互联网广告管理办法》第九条。"),
    Draft("false advertising by its new number", "乙方不得违反《反不正当竞争法》第九条作虚假宣传。"),
    Draft("trade secrets by their new number", "商业秘密的定义见《反不正当竞争法》第十条。"),
    Draft("the law as such", "乙方应遵守《反不正当竞争法》，保守商业秘密。"),
    Draft("the article in force for endorsers", "依照《广告法》第六十一条没收违法所得。"),
    Draft("an article about something else", "依照《广告法》第六十二条处理。"),
    Draft("contract law in general", "General principles of contract law apply."),
    Draft("signed while it was in force", "根据《中华人民共和国合同法》订立。\n签订日期：2019年5月6日"),
]  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_superseded_law(row: Draft) -> None:
    assert not differences(row, "superseded_law")


OWN = """\
superseded:
  - id: company_rules_2020
    law: {zh: 公司2020版推广规范, en: the 2020 promotion rules}
    phrases: {zh: [推广规范（2020版）]}
    since: 2024-01-01
    replaced_by: {zh: 2024版, en: the 2024 rules}
    note: {zh: 请引用新版。, en: Cite the new ones.}
    checked: 2026-11-21
"""
ALTERNATIVES = (
    OWN.removeprefix("superseded:\n").replace("2020", "2021").replace("推广规范（", "推广(规范|指引)（")
)


@pytest.fixture
def own(tmp_path: Path) -> RulePack:
    """A company's pack with a law of one name and a law whose name has alternatives; its words are made ready once."""
    return load_rulepack(pack(tmp_path, own=OWN + ALTERNATIVES))


def test_a_company_adds_its_own(own: RulePack) -> None:
    document = document_of("乙方应遵守《推广规范（2020版）》。")
    found = check_draft(understand(document, mark(document.text, lexicon_of(own))), own)
    assert [finding.code for finding in found] == ["superseded_law"]
    assert found[0].evidence[0].text == "乙方应遵守《推广规范（2020版）》"


@pytest.mark.parametrize("cited", ["推广规范（2021版）", "推广指引（2021版）"])
def test_a_name_may_have_alternatives(cited: str, own: RulePack) -> None:
    document = document_of(f"乙方应遵守《{cited}》。")
    (found,) = check_draft(understand(document, mark(document.text, lexicon_of(own))), own)
    assert found.evidence[0].text == f"乙方应遵守《{cited}》"


def test_the_evidence_is_every_citation() -> None:
    contract = understood(document_of("根据《合同法》订立。\n违约适用《合同法》。"))
    (found,) = check_draft(contract, load_rulepack())
    assert len(found.evidence) == 2
    assert "2021-01-01" in found.message.zh
    assert "2026-11-21" in found.message.en
