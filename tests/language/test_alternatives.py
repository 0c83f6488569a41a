"""Phrases with alternatives: what they stand for, what is refused, and that they are found in a contract."""

from dataclasses import replace
from pathlib import Path

import pytest
from rules.make_pack import OWN_CLAUSE, pack

from auditor import audit
from auditor.language.alternatives import MOST_PHRASES, expanded
from auditor.rules import check_rulepack, load_rulepack

pytestmark = pytest.mark.usefixtures("built_in_read_once")

_MEANT = [
    ("保密", ["保密"]),
    ("向(甲方|公司)透露", ["向甲方透露", "向公司透露"]),
    ("(甲方|公司)(透露|泄露)", ["甲方透露", "甲方泄露", "公司透露", "公司泄露"]),
    ("甲方(的|之|)对手", ["甲方的对手", "甲方之对手", "甲方对手"]),
    ("(不|别)透露", ["不透露", "别透露"]),
    ("disclose to (a|any) rival", ["disclose to a rival", "disclose to any rival"]),
    ("disclose (to|) any (other|) rival",
     ["disclose to any other rival", "disclose to any rival", "disclose any other rival", "disclose any rival"]),
    ("(the|) Brand (first|)", ["the Brand first", "the Brand", "Brand first", "Brand"]),
    ("(刊登|刊登)广告", ["刊登广告"]),
    ("=(damages|losses)", ["=damages", "=losses"]),
    ("向( 甲方 | 公司 )透露", ["向甲方透露", "向公司透露"]),
    ("(take|pull) * down", ["take * down", "pull * down"]),
    ("（指(甲|乙)方）", ["（指甲方）", "（指乙方）"]),
]  # fmt: skip


@pytest.mark.parametrize(("phrase", "meant"), _MEANT)
def test_what_a_phrase_stands_for(phrase: str, meant: list[str]) -> None:
    assert list(expanded(phrase)) == meant


_MOST = "(甲|乙|丙|丁|戊|己|庚|辛|壬|癸)" * 4
_REFUSED = [
    ("向(甲方|公司透露", "has a ( without its ) behind it"),
    ("向甲方|公司)透露", "has alternatives outside of half-width marks, as in 向(甲方|品牌方)透露"),
    ("向甲方)透露", "has a ) without its ( before it"),
    ("向(甲方|(品牌|委托)方)透露", "has parentheses within parentheses; write two phrases instead"),
    ("向(甲方)透露",
     "has parentheses without | between alternatives; marks that the contract shows are written （ and ）"),
    ("甲方|公司", "has alternatives outside of half-width marks, as in 向(甲方|品牌方)透露"),
    ("向（甲方｜公司）透露", "has alternatives outside of half-width marks, as in 向(甲方|品牌方)透露"),
    ("(甲方|)(公司|)", "may be left out as a whole, so that nothing is looked for"),
    (_MOST + "(说|讲|谈)", f"stands for 30,000 phrases; {MOST_PHRASES:,} is the most, so write it as several"),
]  # fmt: skip


@pytest.mark.parametrize(("phrase", "why"), _REFUSED)
@pytest.mark.parametrize("line", [3, 4])
def test_what_cannot_be_read_is_refused_with_its_place(
    phrase: str, why: str, line: int, tmp_path: Path
) -> None:
    key, sound = ("zh.1", "探店]") if line == 3 else ("en.0", "visit the shop]")
    own = OWN_CLAUSE.replace(sound, f'"{phrase}"]')
    place = f"{tmp_path / 'own.yaml'}:{line}: concepts.VISIT.{key}"
    assert check_rulepack(pack(tmp_path, own=own)) == [f"{place}: {phrase!r} {why}"]


def test_a_gap_needs_words_beside_it_whichever_alternative_is_taken(tmp_path: Path) -> None:
    own = OWN_CLAUSE.replace("visit the shop]", "(come|) * shop]")
    (fault,) = check_rulepack(pack(tmp_path, own=own))
    assert fault.endswith(
        ":4: concepts.VISIT.en.0: '* shop' should have one * with words on both sides, as in 'take * down'"
    )


def test_as_many_as_may_be(tmp_path: Path) -> None:
    assert len(expanded(_MOST + "(说|讲)")) == MOST_PHRASES


_WITH_ALTERNATIVES = OWN_CLAUSE.replace(
    "[到店, 探店]", "[(亲自|)(前往|来到)(甲方|品牌方)(门店|旗舰店)]"
).replace("[visit the shop]", "[(go|come) to (the|any) (flagship|) store]")


@pytest.mark.parametrize("text", [
    "乙方应在本合同签订后两日内来到品牌方旗舰店。",
    "乙方应在本合同签订后两日内親自前往甲方門店。",
    "The Influencer shall come to the flagship store within two days of signing.",
    "The Influencer shall go to any store within two days of signing.",
])  # fmt: skip
def test_a_company_finds_every_alternative_in_a_contract(text: str, tmp_path: Path) -> None:
    rules = load_rulepack(pack(tmp_path, own=_WITH_ALTERNATIVES))
    example = f"examples:\n  - text: {text}\n    verdict: strong\n    elements: {{duty: met, in_time: met}}\n"
    shown = pack(tmp_path / "shown", shop_visit__examples=example)
    results = audit.test_rulepack(replace(rules, folders=(str(shown),)))
    assert [result.got for result in results] == ["strong", "met", "met"]


def test_a_long_group_may_go_on_in_the_next_line(tmp_path: Path) -> None:
    own = "concepts:\n  VISIT:\n    zh: [前往(甲方|\n         品牌方)门店]\n"
    (visit,) = [one for one in load_rulepack(pack(tmp_path, own=own)).concepts if one.name == "VISIT"]
    assert [expanded(phrase) for phrase in visit.phrases] == [("前往甲方门店", "前往品牌方门店")]
