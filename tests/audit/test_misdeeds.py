"""Misdeeds: what a company's own pack marks as a wrong is told of somebody, as the built-in wrongs are."""

from pathlib import Path

import pytest
from rules.make_pack import pack

from auditor.audit.engine import audit_document, pack_of
from auditor.audit.options import AuditOptions
from auditor.documents import read
from auditor.rules import RulePack

HEAD = "推广合同\n甲方（品牌方）：澜谷食品有限公司\n乙方（达人）：程一禾\n第一条 乙方发布视频三条，甲方支付费用。\n"
OWN = """\
concepts:
  UNMARKED: {zh: [东张西望]}
  DEED: {misdeed: deed, zh: [偷梁换柱]}
  LAPSE: {misdeed: lapse, zh: [虎头蛇尾]}
  TROUBLE: {misdeed: trouble, zh: [焦头烂额]}
clauses:
  - id: own
    title: {zh: 自订, en: Own}
    severity: medium
    reason: {zh: 自订。, en: Own.}
    operative:
      - states: [UNMARKED, DEED, LAPSE, TROUBLE]
        who: any
    elements:
      - id: told
        title: {zh: 写有, en: told}
        required: false
        lacking: {zh: 无。, en: None.}
        met: [{states: [UNMARKED, DEED, LAPSE, TROUBLE]}]
      - id: triggers
        title: {zh: 触发解除, en: ends the deal}
        required: false
        lacking: {zh: 无。, en: None.}
        met: [{when: [UNMARKED, DEED, LAPSE, TROUBLE], then: [BRAND_ENDS]}]
      - id: lets_go
        title: {zh: 达人可走, en: lets the KOL go}
        required: false
        lacking: {zh: 无。, en: None.}
        met: [{states: [LETS_KOL_GO], who: any}]
    wording: {zh: 自订。, en: Own.}
"""


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> RulePack:
    return pack_of(pack(tmp_path_factory.mktemp("own"), own=OWN))


def met(text: str, rules: RulePack, folder: Path) -> set[str]:
    """The elements of the company's clause that a contract of a few more sentences meets."""
    path = folder / "contract.txt"
    path.write_text(HEAD + text, encoding="utf-8")
    audit = audit_document(read(path), rules, AuditOptions())
    clause = next(clause for clause in audit.clauses if clause.id == "own")
    return {element.id for element in clause.elements if element.status == "met"}


# The same sentence with a word of each concept: unmarked, a deed, a lapse, a trouble.
UNMARKED, DEED, LAPSE, TROUBLE = "东张西望", "偷梁换柱", "虎头蛇尾", "焦头烂额"
THE_KOL = "第二条 乙方{}的，甲方有权解除合同。\n"
THE_BRAND = "第二条 甲方{}的，乙方有权解除合同。\n"
THE_BRAND_STILL_GOES = "第二条 甲方{}，给双方造成损失的，甲方有权解除合同。\n"
AN_EVENT_AMONG_DUTIES = (
    "第二条 乙方应保守秘密。被{}的，为突发情况。\n第三条 违反第二条的，甲方有权解除合同。\n"
)
ROWS = [
    *((THE_KOL, word, {"told", "triggers"}) for word in (UNMARKED, DEED, LAPSE, TROUBLE)),
    (THE_BRAND, UNMARKED, {"told"}),
    (THE_BRAND, DEED, {"lets_go"}),
    (THE_BRAND, LAPSE, set()),
    (THE_BRAND, TROUBLE, {"lets_go"}),
    (THE_BRAND_STILL_GOES, UNMARKED, {"told", "triggers"}),
    *((THE_BRAND_STILL_GOES, word, set()) for word in (DEED, LAPSE, TROUBLE)),
    (AN_EVENT_AMONG_DUTIES, DEED, {"told", "triggers"}),
    *((AN_EVENT_AMONG_DUTIES, word, {"told"}) for word in (UNMARKED, LAPSE, TROUBLE)),
]


@pytest.mark.parametrize(("text", "word", "expected"), ROWS)
def test_a_wrong_is_told_of_somebody(
    text: str, word: str, expected: set[str], own: RulePack, tmp_path: Path
) -> None:
    assert met(text.format(word), own, tmp_path) == expected
