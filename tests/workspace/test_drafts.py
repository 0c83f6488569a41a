"""Which file is a new draft of a contract that is known."""

from dataclasses import replace

import pytest
from workspace.short_contracts import FINAL, FIRST, FORM, OTHER_KOL, OTHERS

from auditor.audit.model import Audit
from auditor.workspace.drafts import continues, stem


@pytest.mark.parametrize(
    "name",
    [
        "面膜推广合同_v2.docx",
        "面膜推广合同 V12 final (2).docx",
        "2024-05-01 面膜推广合同 修改稿.docx",
        "面膜推广合同（第二稿）2024年5月1日.pdf",
        "面膜推广合同_终稿_clean.wps",
        "C:\\合同\\面膜推广合同_三稿.docx",
        "/合同/ＶＥＲ2 面膜推广合同 signed.pdf",
    ],
)
def test_marks_of_a_version_are_no_part_of_a_name(name: str) -> None:
    assert stem(name) == "面膜推广合同"


@pytest.mark.parametrize(
    ("old", "new", "is_draft"),
    [
        (FIRST, FINAL, True),
        (FINAL, FIRST, True),
        (FIRST, OTHER_KOL, False),
        (FIRST, OTHERS, False),
        (FIRST, FORM, False),
        (FORM, FIRST, False),
    ],
)
def test_the_parties_decide(audits: dict[str, Audit], old: str, new: str, is_draft: bool) -> None:
    assert continues(audits[old], audits[new]) is is_draft


@pytest.mark.parametrize(
    ("name", "is_draft"),
    [("面膜推广合同2.txt", True), ("面膜品牌推广合同.txt", True), ("保密协议.txt", False)],
)
def test_the_same_parties_have_several_contracts(audits: dict[str, Audit], name: str, is_draft: bool) -> None:
    assert continues(audits[FIRST], replace(audits[FINAL], path=name)) is is_draft


def test_width_case_and_blanks_make_no_other_party(audits: dict[str, Audit]) -> None:
    brand, kol = audits[FINAL].parties
    spaced = replace(audits[FINAL], parties=(replace(brand, name=" 上海栖萝 化妆品\u200b有限公司"), kol))

    assert continues(audits[FIRST], spaced)


def test_other_words_are_another_contract(audits: dict[str, Audit]) -> None:
    clauses = tuple(
        replace(
            clause,
            elements=(),
            evidence=tuple(replace(span, text=f"{clause.id} 另有约定") for span in clause.evidence),
        )
        for clause in audits[FIRST].clauses
    )

    assert not continues(audits[FIRST], replace(audits[FIRST], clauses=clauses))
    assert not continues(replace(audits[FIRST], clauses=()), replace(audits[FIRST], clauses=()))


@pytest.mark.parametrize(
    ("name", "words_of", "is_draft"),
    [("表格_终稿.txt", FINAL, True), ("表格一览.txt", FINAL, False), ("表格_终稿.txt", OTHERS, False)],
)
def test_without_names_nearly_all_must_be_the_same(
    audits: dict[str, Audit], name: str, words_of: str, is_draft: bool
) -> None:
    later = replace(audits[words_of], path=name, parties=audits[FORM].parties)

    assert continues(audits[FORM], later) is is_draft
