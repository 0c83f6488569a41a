"""A company's pack over the built-in one: what it changes, what it adds, and what stays."""

from dataclasses import replace
from pathlib import Path

import pytest
from rules.make_pack import OWN_CLAUSE, OWN_EXAMPLES, pack

from auditor import audit
from auditor.rules import Clause, Element, RulePack, check_rulepack, load_rulepack

pytestmark = pytest.mark.usefixtures("built_in_read_once")


def overlaid(folder: Path, content: str) -> RulePack:
    return load_rulepack(pack(folder, own=content))


def clause_of(rules: RulePack, clause_id: str) -> Clause:
    clause = rules.clause(clause_id)
    assert clause is not None
    return clause


def element_of(clause: Clause, element_id: str) -> Element:
    return next(element for element in clause.elements if element.id == element_id)


@pytest.fixture(scope="module")
def built_in() -> RulePack:
    return load_rulepack()


def test_a_clause_named_again_says_only_what_changes(tmp_path: Path, built_in: RulePack) -> None:
    own = overlaid(tmp_path, "clauses:\n  - id: confidentiality\n    severity: low\n")
    before = clause_of(built_in, "confidentiality")
    assert before.severity != "low"
    assert clause_of(own, "confidentiality") == replace(before, severity="low")
    for clause in built_in.clauses:
        if clause.id != "confidentiality":
            assert clause_of(own, clause.id) == clause


def test_wording_may_change_in_one_language(tmp_path: Path, built_in: RulePack) -> None:
    own = overlaid(tmp_path, "clauses:\n  - id: morality\n    wording: {zh: 乙方应守法守德。}\n")
    assert clause_of(own, "morality").wording.zh == "乙方应守法守德。"
    assert clause_of(own, "morality").wording.en == clause_of(built_in, "morality").wording.en


def test_elements_are_switched_on_and_off_and_added(tmp_path: Path, built_in: RulePack) -> None:
    own = overlaid(
        tmp_path,
        """
clauses:
  - id: confidentiality
    elements:
      - id: survival
        required: false
      - id: exceptions
        required: {strict: true, standard: true, lenient: false}
      - id: paper
        title: {zh: 书面, en: in writing}
        required: true
        lacking: {zh: 未约定书面。, en: Not in writing.}
        met:
          - states: [SECRECY_TOPIC]
""",
    )
    before, after = clause_of(built_in, "confidentiality"), clause_of(own, "confidentiality")
    assert [element.id for element in after.elements] == [
        *(element.id for element in before.elements),
        "paper",
    ]
    assert set(element_of(after, "survival").required.values()) == {False}
    assert element_of(after, "exceptions").required == {"strict": True, "standard": True, "lenient": False}
    assert element_of(after, "survival").met == element_of(before, "survival").met
    assert element_of(after, "duration") == element_of(before, "duration")


def test_a_threshold_changes_with_the_frames_of_its_element(tmp_path: Path, built_in: RulePack) -> None:
    own = overlaid(
        tmp_path,
        """
clauses:
  - id: crisis_cooperation
    elements:
      - id: response_time
        met:
          - states: [TAKEDOWN]
            quantity: {kind: duration, cue: deadline, at_most: {strict: 2 hours, standard: 12 hours, lenient: 2 days}}
""",
    )
    before = element_of(clause_of(built_in, "crisis_cooperation"), "response_time")
    after = element_of(clause_of(own, "crisis_cooperation"), "response_time")
    (frame,) = after.met
    assert frame.quantity is not None
    assert frame.quantity.at_most == {"strict": 2.0, "standard": 12.0, "lenient": 48.0}
    assert (after.title, after.lacking, after.required) == (before.title, before.lacking, before.required)


def test_a_concept_named_again_gains_phrases(tmp_path: Path, built_in: RulePack) -> None:
    own = overlaid(tmp_path, "concepts:\n  SECRECY_TOPIC:\n    zh: [捂紧嘴巴]\n")
    before = next(concept for concept in built_in.concepts if concept.name == "SECRECY_TOPIC")
    after = next(concept for concept in own.concepts if concept.name == "SECRECY_TOPIC")
    assert after == replace(before, phrases=(*before.phrases, "捂紧嘴巴"))


def test_a_concept_is_marked_as_a_misdeed(tmp_path: Path, built_in: RulePack) -> None:
    own = overlaid(
        tmp_path,
        """
concepts:
  SWAPPING: {misdeed: deed, zh: [偷梁换柱]}
  SWAMPED: {misdeed: trouble, zh: [焦头烂额]}
  INSULT: {misdeed: deed}
  SCANDAL: {zh: [闹大]}
  TAKEDOWN: {misdeed: lapse}
""",
    ).misdeeds
    before = built_in.misdeeds
    assert own.deeds == before.deeds | {"SWAPPING", "INSULT"}
    assert own.lapses == before.lapses - {"INSULT"} | {"TAKEDOWN"}
    assert own.troubles == before.troubles | {"SWAMPED"}


def test_a_clause_is_added_behind_the_others(tmp_path: Path, built_in: RulePack) -> None:
    own = overlaid(tmp_path, OWN_CLAUSE)
    assert [clause.id for clause in own.clauses] == [
        *(clause.id for clause in built_in.clauses),
        "shop_visit",
    ]
    clause = clause_of(own, "shop_visit")
    assert clause.title == ("到店", "Visits to the shop")
    assert (clause.severity, clause.core) == ("medium", False)
    assert [element.required["standard"] for element in clause.elements] == [True, False]


def test_a_pack_may_name_itself_and_order_its_clauses(tmp_path: Path, built_in: RulePack) -> None:
    own = overlaid(tmp_path, f"id: starfield\nversion: '3'\norder: [shop_visit, morality]\n{OWN_CLAUSE}")
    assert (own.id, own.version, own.title) == ("starfield", "3", built_in.title)
    assert [clause.id for clause in own.clauses][:2] == ["shop_visit", "morality"]
    assert len(own.clauses) == len(built_in.clauses) + 1


def test_any_change_of_a_pack_changes_its_fingerprint(tmp_path: Path, built_in: RulePack) -> None:
    one = overlaid(tmp_path, OWN_CLAUSE).fingerprint
    other = overlaid(tmp_path, OWN_CLAUSE.replace("medium", "low")).fingerprint
    assert len({built_in.fingerprint, one, other}) == 3


def test_a_fault_in_a_changed_clause_is_told_at_its_own_line(tmp_path: Path) -> None:
    folder = pack(
        tmp_path,
        own="""\
clauses:
  - id: confidentiality
    elements:
      - id: survival
        requird: false
      - id: paper
        required: true
""",
    )
    found = [fault.removeprefix(f"{folder / 'own.yaml'}:") for fault in check_rulepack(folder)]
    assert [fault.split(":")[0] for fault in found if "requird" in fault] == ["5"]
    assert {fault.split(":")[0] for fault in found if "is missing" in fault} == {"6"}
    assert len(found) == 4


def trial(folder: Path, examples: str) -> list[tuple[str, str, str, int]]:
    """What failed of a company's own examples: element, expected, got and line."""
    rules = load_rulepack(pack(folder, own=OWN_CLAUSE, shop_visit__examples=examples))
    results = audit.test_rulepack(replace(rules, folders=(str(folder),)))
    assert {result.clause for result in results} == {"shop_visit"}
    return [(result.element, result.expected, result.got, result.line) for result in results if not result.ok]


def test_examples_that_hold_are_reported_as_held(tmp_path: Path) -> None:
    assert trial(tmp_path, OWN_EXAMPLES) == []


_FAILING = [
    pytest.param("verdict: missing", "verdict: strong", [("", "strong", "missing", 8)], id="a verdict"),
    pytest.param("{in_time: weak}", "{in_time: met}", [("in_time", "met", "weak", 5)], id="an element"),
    pytest.param(
        "乙方应在本合同签订后两日内到店一次。",
        "乙方无需到店。",
        [("", "strong", "adverse", 2)],
        id="a duty denied",
    ),
]


@pytest.mark.parametrize(("held", "changed", "failed"), _FAILING)
def test_examples_that_fail_are_reported(
    held: str, changed: str, failed: list[tuple[str, str, str, int]], tmp_path: Path
) -> None:
    assert trial(tmp_path, OWN_EXAMPLES.replace(held, changed)) == failed


OWN_LAW = """\
superseded:
  - id: contract_law
    note: {zh: 请联系法务部。}
  - id: company_rules
    law: {zh: 旧版规范, en: the old rules}
    phrases: {zh: [旧版规范], en: [old rules]}
    articles: [3]
    topic: {zh: [发布]}
    since: 2024-01-01
    replaced_by: {zh: 新版规范, en: the new rules}
    note: {zh: 请引用新版。, en: Cite the new ones.}
    checked: 2026-11-21
"""


def test_a_law_named_again_says_only_what_changes_and_new_ones_follow(
    tmp_path: Path, built_in: RulePack
) -> None:
    own = overlaid(tmp_path, OWN_LAW)
    before = next(law for law in built_in.superseded if law.id == "contract_law")
    after = {law.id: law for law in own.superseded}
    assert after["contract_law"] == replace(before, note=before.note._replace(zh="请联系法务部。"))
    assert [law.id for law in own.superseded] == [*(law.id for law in built_in.superseded), "company_rules"]
    added = after["company_rules"]
    assert (added.phrases, added.articles, added.topic) == (("旧版规范", "old rules"), (3,), ("发布",))
    assert (added.since, added.checked) == ("2024-01-01", "2026-11-21")


def test_a_company_adds_a_limit_and_changes_the_title_of_another(tmp_path: Path, built_in: RulePack) -> None:
    own = overlaid(
        tmp_path,
        "limits:\n"
        "  - id: waits\n    title: {zh: 先付后生效}\n"
        "  - id: bought_off\n    title: {zh: 可以买断, en: it can be bought off}\n    frames:\n      - reads: [BOUGHT_OFF]\n"
        "concepts:\n  BOUGHT_OFF:\n    en: [buys her way out]\n",
    )
    titles = {limit.id: limit.title for limit in own.limits}
    assert titles["waits"].zh == "先付后生效"
    assert titles["waits"].en == next(limit.title.en for limit in built_in.limits if limit.id == "waits")
    assert titles["bought_off"].en == "it can be bought off"
    assert len(own.limits) == len(built_in.limits) + 1
