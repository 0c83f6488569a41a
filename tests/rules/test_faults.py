"""A bad pack is refused with file, line, key and what was probably meant, all faults in one go."""

import os
from pathlib import Path

import pytest
from rules.make_pack import OWN_CLAUSE, OWN_EXAMPLES, pack

from auditor.errors import RulePackError
from auditor.rules import check_rulepack, load_rulepack

pytestmark = pytest.mark.usefixtures("built_in_read_once")


def faults(folder: Path) -> list[str]:
    """The faults with the folder left out: "own.yaml:8: clauses.0.severty: …"."""
    return [
        fault.replace(f"{folder}{os.sep}", "").replace(str(folder), "folder")
        for fault in check_rulepack(folder)
    ]


def test_a_sound_pack_has_no_faults(tmp_path: Path) -> None:
    assert faults(pack(tmp_path, own=OWN_CLAUSE, shop_visit__examples=OWN_EXAMPLES)) == []


_SPOILED = [
    pytest.param(
        "severity: medium", "severty: medium",
        ["own.yaml:6: clauses.0.severity: is missing",
         "own.yaml:8: clauses.0.severty: is not a key of a rule pack (did you mean 'severity'?)"],
        id="a key misspelt",
    ),
    pytest.param(
        "      - does: [VISIT]\n    elements", "      - deos: [VISIT]\n    elements",
        ["own.yaml:11: clauses.0.operative.0.deos: is not a key of a rule pack (did you mean 'does'?)"],
        id="a key of a frame misspelt",
    ),
    pytest.param(
        "      - does: [VISIT]\n    elements", "      - does: [VISIT]\n        of: clause\n    elements",
        ["own.yaml:6: shop_visit: 'of' counts in the frames of elements only"],
        id="of where the clause is not known yet",
    ),
    pytest.param(
        "      - does: [VISIT]\n    elements", "      - when: [VISIT]\n        then: [BRAND_ENDS]\n        clear_of: [VISIT]\n    elements",
        ["own.yaml:6: shop_visit.operative: 'clear_of' looks around the words of a frame, and one with 'then' has none of its own"],
        id="clear_of where there are no words of its own",
    ),
    pytest.param(
        "    elements:\n      - id: duty", "    reversed:\n      - does: [VISITS]\n    elements:\n      - id: duty",
        ["own.yaml:6: shop_visit.reversed: no concept 'VISITS' (did you mean 'VISIT'?)"],
        id="reversed by a concept that is none",
    ),
    pytest.param(
        "cue: deadline", "kue: deadline",
        ["own.yaml:25: clauses.0.elements.1.met.0.quantity.kue: is not a key of a rule pack (did you mean 'cue'?)"],
        id="a key of a quantity misspelt",
    ),
    pytest.param(
        "concepts:\n", "zzz: red\nconcepts:\n",
        ["own.yaml:1: zzz: is not a key of a rule pack"],
        id="a key that resembles none",
    ),
    pytest.param(
        "severity: medium", "severity: grave",
        ["own.yaml:8: clauses.0.severity: Input should be 'high', 'medium' or 'low'"],
        id="a severity that is none",
    ),
    pytest.param(
        "  VISIT:\n", "  VISIT:\n    misdeed: sin\n",
        ["own.yaml:3: concepts.VISIT.misdeed: Input should be 'deed', 'lapse' or 'trouble'"],
        id="a misdeed that is none",
    ),
    pytest.param(
        "  VISIT:\n", "  VISIT:\n    misdead: deed\n",
        ["own.yaml:3: concepts.VISIT.misdead: is not a key of a rule pack (did you mean 'misdeed'?)"],
        id="a switch of a concept misspelt",
    ),
    pytest.param(
        "required: true", "required: maybe",
        ["own.yaml:15: clauses.0.elements.0.required: Input should be a valid boolean, unable to interpret input"],
        id="neither true nor false",
    ),
    pytest.param(
        "zh: [到店, 探店]", "zh: 到店",
        ["own.yaml:3: concepts.VISIT.zh: Input should be a valid list"],
        id="a phrase where a list belongs",
    ),
    pytest.param(
        "zh: [到店, 探店]", "zh: [到店, 2025]",
        ["own.yaml:3: concepts.VISIT.zh.1: Input should be a valid string"],
        id="a number where a phrase belongs",
    ),
    pytest.param(
        "at_most: 3 days", "at_most: three days",
        ["own.yaml:25: clauses.0.elements.1.met.0.quantity.at_most: is not a length of time such as '24 hours', "
         "'3 months' or '2 years'"],
        id="no length of time",
    ),
    pytest.param(
        "at_most: 3 days", "at_most: {strict: 1 day, standard: 3 dais}",
        ["own.yaml:25: clauses.0.elements.1.met.0.quantity.at_most.standard: is not a length of time such as "
         "'24 hours', '3 months' or '2 years'"],
        id="no length of time for one strictness",
    ),
    pytest.param(
        "    title: {zh: 到店, en: Visits to the shop}\n", "",
        ["own.yaml:6: clauses.0.title: is missing"],
        id="no title",
    ),
    pytest.param(
        "title: {zh: 到店, en: Visits to the shop}", "title: {zh: 到店}",
        ["own.yaml:7: clauses.0.title.en: is missing"],
        id="a title in one language",
    ),
    pytest.param(
        "      - does: [VISIT]\n    elements", "      - does: [VISITS]\n    elements",
        ["own.yaml:6: shop_visit.operative: no concept 'VISITS' (did you mean 'VISIT'?)"],
        id="a concept that is not there",
    ),
    pytest.param(
        "- does: [VISIT]\n    elements", "- when: [VISIT]\n        then: [KOL_PAY]\n    elements",
        ["own.yaml:6: shop_visit.operative: no fact 'KOL_PAY' (did you mean 'KOL_PAYS'?)"],
        id="a fact that is not there",
    ),
    pytest.param(
        "      - does: [VISIT]\n    elements", "      - who: brand\n    elements",
        ["own.yaml:6: shop_visit.operative: a frame that asks for nothing"],
        id="a frame without an act",
    ),
    pytest.param(
        "        required: false", "        required: false\n        only_with: dutty",
        ["own.yaml:6: shop_visit.in_time: no element 'dutty' (did you mean 'duty'?)"],
        id="an element that is not there",
    ),
    pytest.param(
        "        required: false", "        required: false\n        at_most: 2 years",
        ["own.yaml:19: clauses.0.elements.1: an element has either 'met' or 'at_most'"],
        id="an element that measures and looks for words",
    ),
    pytest.param(
        "- id: in_time", "- id: duty",
        ["own.yaml:6: shop_visit.duty: 'duty' is written 2 times"] * 2,
        id="an element written twice",
    ),
    pytest.param(
        "    severity: medium\n", "    severity: medium\n    severity: low\n",
        ["own.yaml:9: 'severity' is written twice"],
        id="a key written twice",
    ),
    pytest.param(
        "- id: duty", "- id: Duty!",
        ["own.yaml:13: clauses.0.elements.0.id: String should match pattern '^[a-z][a-z_]*$'"],
        id="an id with odd letters",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("sound", "spoiled", "expected"), _SPOILED)
def test_a_fault_is_told_with_its_place(
    sound: str, spoiled: str, expected: list[str], tmp_path: Path
) -> None:
    assert OWN_CLAUSE.count(sound) == 1
    assert faults(pack(tmp_path, own=OWN_CLAUSE.replace(sound, spoiled))) == expected


_NO_YAML = [
    pytest.param(
        "clauses: [\n  - x: {",
        "own.yaml:2: not readable as YAML: did not find expected node content",
        id="brackets",
    ),
    pytest.param(
        "clauses:\n\t- id: x",
        "own.yaml:2: not readable as YAML: found character that cannot start any token",
        id="a tab",
    ),
    pytest.param(
        "- a\n- b", "own.yaml:1: the whole file: should hold keys and their values", id="a bare list"
    ),
    pytest.param("clauses: 3", "own.yaml:1: clauses: Input should be a valid list", id="a number"),
]


@pytest.mark.parametrize(("content", "expected"), _NO_YAML)
def test_what_is_no_pack_at_all(content: str, expected: str, tmp_path: Path) -> None:
    assert faults(pack(tmp_path, own=content)) == [expected]


def test_a_file_in_another_encoding_is_told(tmp_path: Path) -> None:
    (tmp_path / "own.yaml").write_bytes(OWN_CLAUSE.encode("gbk"))
    (fault,) = faults(tmp_path)
    assert fault.startswith("own.yaml:1: not readable as YAML:")


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "own.yaml").write_text(OWN_CLAUSE, encoding="utf-8-sig")
    assert faults(tmp_path) == []


def test_all_faults_of_all_files_are_told_in_one_go(tmp_path: Path) -> None:
    spoiled = (
        OWN_CLAUSE.replace("severity: medium", "severity: grave")
        .replace("3 days", "soon")
        .replace("[VISIT]", "VISIT", 1)
    )
    found = faults(pack(tmp_path, a=spoiled, b="zzz: red\n", c="clauses: }\n"))
    assert [fault.split(": ")[0] for fault in found] == [
        "a.yaml:8",
        "a.yaml:11",
        "a.yaml:25",
        "b.yaml:1",
        "c.yaml:1",
    ]


def test_a_clause_may_be_written_once_in_a_folder(tmp_path: Path) -> None:
    found = faults(pack(tmp_path, a=OWN_CLAUSE, b=OWN_CLAUSE[OWN_CLAUSE.index("clauses:") :]))
    assert found == ["b.yaml:2: 'shop_visit' is written twice, first at a.yaml:6"]


def test_a_concept_may_be_written_once_in_a_folder(tmp_path: Path) -> None:
    words = "concepts:\n  SECRET:\n    zh: [秘密]\n"
    found = faults(pack(tmp_path, a=words, b=words))
    assert "b.yaml:2: 'SECRET' is written twice, first at a.yaml:2" in found


def test_an_empty_folder_is_no_pack(tmp_path: Path) -> None:
    assert faults(tmp_path) == ["folder: no .yaml file here, so this is no rule pack"]
    with pytest.raises(RulePackError) as refused:
        load_rulepack(tmp_path)
    assert refused.value.code == "bad_rule_pack"


def test_a_folder_of_examples_only_is_no_pack(tmp_path: Path) -> None:
    assert faults(pack(tmp_path, shop_visit__examples=OWN_EXAMPLES)) == [
        "folder: no .yaml file here, so this is no rule pack"
    ]


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RulePackError) as refused:
        load_rulepack(tmp_path / "nowhere")
    assert refused.value.code == "no_rule_pack"
    assert refused.value.exit_status == 2


def test_a_bad_pack_is_refused_in_both_languages_with_every_fault(tmp_path: Path) -> None:
    folder = pack(tmp_path, own=OWN_CLAUSE.replace("severity: medium", "severty: medium"))
    with pytest.raises(RulePackError) as refused:
        load_rulepack(folder)
    assert refused.value.code == "bad_rule_pack"
    for fault in check_rulepack(folder):
        assert fault in refused.value.message.zh
        assert fault in refused.value.message.en


_EXAMPLES = [
    pytest.param(
        "shop_visit", "elements: {duty: met, in_time: met}", "elements: {duty: met, in_tim: met, colour: met}",
        ["shop_visit.examples.yaml:2: 'in_tim' is no element of shop_visit (did you mean 'in_time'?)",
         "shop_visit.examples.yaml:2: 'colour' is no element of shop_visit"],
        id="elements that are not there",
    ),
    pytest.param(
        "shop_visits", "verdict: missing", "verdict: missing",
        ["shop_visits.examples.yaml:1: no clause 'shop_visits' (did you mean 'shop_visit'?)"],
        id="a clause that is not there",
    ),
    pytest.param(
        "shop_visit", "verdict: missing", "verdict: good",
        ["shop_visit.examples.yaml:9: examples.2.verdict: Input should be 'strong', 'weak', 'adverse' or 'missing'"],
        id="a verdict that is none",
    ),
    pytest.param(
        "shop_visit", "{in_time: weak}", "{in_time: late}",
        ["shop_visit.examples.yaml:7: examples.1.elements.in_time: Input should be 'met', 'weak', 'unmet' or "
         "'not_applicable'"],
        id="a status that is none",
    ),
    pytest.param(
        "shop_visit", OWN_EXAMPLES, "examples: []\n",
        ["shop_visit.examples.yaml:1: examples: List should have at least 1 item after validation, not 0"],
        id="no examples",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("clause", "sound", "spoiled", "expected"), _EXAMPLES)
def test_faulty_examples(clause: str, sound: str, spoiled: str, expected: list[str], tmp_path: Path) -> None:
    examples = {f"{clause}__examples": OWN_EXAMPLES.replace(sound, spoiled)}
    assert faults(pack(tmp_path, own=OWN_CLAUSE, **examples)) == expected


_LAW = """\
superseded:
  - id: old_rules
    law: {zh: 旧版规范, en: the old rules}
    phrases: {zh: [旧版规范]}
    since: 2024-01-01
    replaced_by: {zh: 新版规范, en: the new rules}
    note: {zh: 请引用新版。, en: Cite the new ones.}
    checked: 2026-11-21
"""

_SPOILED_LAW = [
    pytest.param("since:", "sinse:",
        ["own.yaml:2: superseded.0.since: is missing",
         "own.yaml:5: superseded.0.sinse: is not a key of a rule pack (did you mean 'since'?)"],
        id="a key misspelt"),
    pytest.param("[旧版规范]", "[]",
        ["own.yaml:4: superseded.0.phrases.zh: List should have at least 1 item after validation, not 0"],
        id="no name"),
    pytest.param("en: the old rules", "fr: x",
        ["own.yaml:3: superseded.0.law.en: is missing",
         "own.yaml:3: superseded.0.law.fr: is not a key of a rule pack"],
        id="a law in one language"),
    pytest.param("    since: 2024-01-01\n", "    since: 2024-01-01\n    articles: [nine]\n",
        ["own.yaml:6: superseded.0.articles.0: Input should be a valid integer, unable to parse string as an integer"],
        id="no number"),
]  # fmt: skip


@pytest.mark.parametrize(("sound", "spoiled", "expected"), _SPOILED_LAW)
def test_faults_of_superseded_law_are_told_with_file_and_line(
    sound: str, spoiled: str, expected: list[str], tmp_path: Path
) -> None:
    assert faults(pack(tmp_path, own=_LAW)) == []
    assert faults(pack(tmp_path, own=_LAW.replace(sound, spoiled))) == expected


def test_a_law_may_be_written_once_in_a_folder(tmp_path: Path) -> None:
    found = faults(pack(tmp_path, a=_LAW, b=_LAW))
    assert found == ["b.yaml:2: 'old_rules' is written twice, first at a.yaml:2"]


_LIMIT = """limits:
  - id: bought_off
    title: {zh: 可以花钱买断, en: it can be bought off}
    clauses: [non_compete]
    frames:
      - reads: [BOUGHT_OFF]
concepts:
  BOUGHT_OFF:
    zh: [买断本条]
    en: [buy out of]
"""
_SPOILED_LIMIT = [
    pytest.param("[non_compete]", "[non_competes]",
        ["own.yaml:2: limits.bought_off: no clause 'non_competes' (did you mean 'non_compete'?)"],
        id="no such clause"),
    pytest.param("- reads: [BOUGHT_OFF]", "- reads: [BOUGHT_OUT]",
        ["own.yaml:2: limits.bought_off: no concept 'BOUGHT_OUT' (did you mean 'BOUGHT_OFF'?)"],
        id="no such concept"),
    pytest.param("    frames:\n      - reads: [BOUGHT_OFF]", "    frames: []",
        ["own.yaml:5: limits.0.frames: List should have at least 1 item after validation, not 0"],
        id="no frames"),
]  # fmt: skip


@pytest.mark.parametrize(("sound", "spoiled", "expected"), _SPOILED_LIMIT)
def test_faults_of_a_limit_are_told_with_file_and_line(
    sound: str, spoiled: str, expected: list[str], tmp_path: Path
) -> None:
    assert faults(pack(tmp_path, own=_LIMIT)) == []
    assert faults(pack(tmp_path, own=_LIMIT.replace(sound, spoiled))) == expected
