"""The draft checks as a whole: the samples, leftovers of a negotiation, and time that grows with the text."""

from pathlib import Path

import pytest
from audit.make_drafts import findings, revised

from auditor.audit import audit_file
from auditor.audit.draft import CODES
from auditor.documents import Revisions
from auditor.reports.words import DRAFT_CODES

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
EXPECTED = {
    "04_空白未填_品牌方格式文本.docx": {"blank": 15},
    "05_修订痕迹_咖啡品牌谈判稿.docx": {"tracked_changes": 1, "blank": 1},
    "08_三方_MCN智能家居.pdf": {"amount_mismatch": 1, "dangling_reference": 1},
    "13_双语对照_北欧护肤.docx": {"one_language_only": 1},
}
"""What the samples were written to hold; all others are sound."""


@pytest.mark.parametrize("name", sorted(path.name for path in SAMPLES.iterdir() if "损坏" not in path.name))
def test_a_sample_has_the_faults_that_it_was_given(name: str) -> None:
    counts: dict[str, int] = {}
    for found in audit_file(SAMPLES / name).draft:
        counts[found.code] = counts.get(found.code, 0) + 1
    assert counts == EXPECTED.get(name, {})


def test_tracked_changes_are_one_finding() -> None:
    (found,) = revised(Revisions(insertions=2, deletions=1, comments=3))
    assert (found.code, found.severity, found.evidence) == ("tracked_changes", "medium", ())
    assert "修订插入 2 处、修订删除 1 处、批注 3 条" in found.message.zh
    assert "2 tracked insertions, 1 tracked deletions, 3 comments" in found.message.en


def test_comments_alone_are_less_grave() -> None:
    assert [found.severity for found in revised(Revisions(comments=1))] == ["low"]


def test_a_clean_file_has_none() -> None:
    assert revised(Revisions()) == ()


def test_an_empty_text_has_no_findings() -> None:
    assert findings("") == ()


def test_every_kind_has_a_name() -> None:
    assert set(CODES) == set(DRAFT_CODES)


def test_every_message_is_there_in_both_languages() -> None:
    text = "根据《合同法》，期限____年（见附件二）。\n1、甲。\n3、乙。\n费用500元（大写：伍万元整）。"
    found = findings(text)
    assert {finding.code for finding in found} == {
        "superseded_law",
        "blank",
        "dangling_reference",
        "numbering_gap",
        "amount_mismatch",
    }
    assert all(finding.message.zh != finding.message.en and all(finding.message) for finding in found)
