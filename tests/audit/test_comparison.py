"""Two drafts side by side: what became of the words, and of the verdicts that rest on them."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from auditor.audit.comparison import Change, Outlines, compare
from auditor.audit.engine import audit_with_headings, pack_of
from auditor.audit.model import (
    Audit,
    ClauseFinding,
    DraftFinding,
    ElementFinding,
    Evidence,
    Heading,
    Status,
    Verdict,
)
from auditor.audit.options import AuditOptions
from auditor.audit.wording import PieceKind, Section, SectionChange, SectionPair, matched, pieces
from auditor.documents.plain import read_plain
from auditor.errors import Bilingual

A = "乙方应当对履行本合同过程中知悉的甲方未公开产品信息严格保密，保密期限为合同终止后三年。"
B = "合作期间及终止后六个月内，乙方不得为手机行业其他品牌提供推广、代言或测评服务。"
C = "甲方应于内容发布后十五个工作日内向乙方支付合作费用人民币壹拾万元。"
D = "任何一方提前十五日书面通知对方，可以解除本合同，双方据实结算。"
E = "Talent shall keep all unpublished product information strictly secret for three years after the Term."
F = "The Brand shall pay the Fee within thirty days after the Content has been published and approved."


def section(label: str, text: str, heading: str = "") -> Section:
    return Section(label, heading, text, None)


def outcome(pairs: Sequence[SectionPair]) -> list[str]:
    """Each pair in short: "一→二 changed moved"."""
    return [
        " ".join(
            (
                f"{pair.old.label if pair.old else '-'}→{pair.new.label if pair.new else '-'}",
                pair.change.value,
                *(["moved"] if pair.moved else []),
            )
        )
        for pair in pairs
    ]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param([("一", A), ("二", B)], [("一", A), ("二", B)], ["一→一 same", "二→二 same"], id="nothing"),
        pytest.param(
            [("一", A), ("二", B)],
            [("一", A), ("二", C), ("三", B)],
            ["一→一 same", "-→二 added", "二→三 same"],
            id="an insertion renumbers what follows and moves nothing",
        ),
        pytest.param(
            [("一", A), ("二", B), ("三", C)],
            [("一", A), ("二", C)],
            ["一→一 same", "二→- removed", "三→二 same"],
            id="a removal",
        ),
        pytest.param(
            [("一", A), ("二", B), ("三", C), ("四", D)],
            [("一", B), ("二", C), ("三", D), ("四", A)],
            ["二→一 same", "三→二 same", "四→三 same", "一→四 same moved"],
            id="one moved to the end",
        ),
        pytest.param(
            [("一", A), ("二", B), ("三", C)],
            [("一", C), ("二", A.replace("三年", "两年")), ("三", B)],
            ["三→一 same moved", "一→二 changed", "二→三 same"],
            id="moved and edited",
        ),
        pytest.param(
            [("1", E), ("2", F)],
            [("1", F.replace("thirty", "ninety")), ("2", E)],
            ["2→1 changed", "1→2 same moved"],
            id="English",
        ),
        pytest.param([("一", A)], [("一", D)], ["-→一 added", "一→- removed"], id="the number alone is no likeness"),
        pytest.param([("一", C + "１０")], [("一", C + " 10")], ["一→一 same"], id="width and blanks are no change"),
        pytest.param(
            [("一", A)], [("一", "乙方應當對履行本合同過程中知悉的甲方未公開產品信息嚴格保密，保密期限為合同終止後三年。")], ["一→一 same"], id="nor is the script"
        ),
        pytest.param([("一", A), ("二", A)], [("一", A)], ["一→一 same", "二→- removed"], id="one of two alike"),
        pytest.param([], [("一", A)], ["-→一 added"], id="out of nothing"),
        pytest.param([("一", A)], [], ["一→- removed"], id="into nothing"),
    ],
)  # fmt: skip
def test_each_provision_finds_what_it_became(
    old: list[tuple[str, str]], new: list[tuple[str, str]], expected: list[str]
) -> None:
    pairs = matched([section(*one) for one in old], [section(*one) for one in new])
    assert outcome(pairs) == expected


def test_a_provision_that_was_written_anew_is_known_by_its_heading() -> None:
    (pair,) = matched([section("第五条", A, "保密")], [section("第六条", D, "保密")])
    assert pair.change is SectionChange.CHANGED
    assert pair.renumbered


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("终止后三年。", "终止后两年。", "终止后[三]{两}年。"),
        ("应在24小时内删除", "应在48小时内删除", "应在[24]{48}小时内删除"),
        ("within thirty days", "within ten days", "within[ thirty]{ ten} days"),
        ("甲方可以解除", "甲方不可以解除", "甲方{不}可以解除"),
        ("乙方应尽快删除", "乙方应于二十四小时内删除", "乙方应[尽快]{于二十四小时内}删除"),
        ("一、二", "一、二", "一、二"),
        ("", "新的", "{新的}"),
        ("旧的", "", "[旧的]"),
        ("可以甲不乙", "应当丙不丁", "[可以甲不乙]{应当丙不丁}"),
        ("费用１００元", "费用 100 元", "费用 100 元"),
    ],
)
def test_words_that_went_and_came(old: str, new: str, expected: str) -> None:
    marks = {PieceKind.SAME: "{}", PieceKind.REMOVED: "[{}]", PieceKind.ADDED: "{{{}}}"}
    assert "".join(marks[piece.kind].format(piece.text) for piece in pieces(old, new)) == expected


@pytest.mark.parametrize(("old", "new"), [(A, B), (E, F), (A + E, F + C), (" a  b ", "a\nb c"), ("", "")])
def test_no_word_of_either_side_is_lost(old: str, new: str) -> None:
    found = pieces(old, new)
    for kind, text in ((PieceKind.REMOVED, old), (PieceKind.ADDED, new)):
        side = "".join(piece.text for piece in found if piece.kind in (PieceKind.SAME, kind))
        assert "".join(side.split()) == "".join(text.split())


def test_very_long_texts_are_compared_sentence_by_sentence() -> None:
    old = "".join(f"第{number}句约定双方的权利和义务。" for number in range(2000))
    found = pieces(old, old.replace("第77句约定", "第77句规定"))
    changed = [piece.text for piece in found if piece.kind is not PieceKind.SAME]
    assert changed == ["约", "规"]


def test_words_that_repeat_for_ever_take_no_time() -> None:
    found = pieces("甲方乙方，" * 20_000, "乙方甲方；" * 20_000)
    assert (
        "".join(piece.text for piece in found if piece.kind is not PieceKind.ADDED) == "甲方乙方，" * 20_000
    )


# Findings


def audit(
    *statuses: tuple[str, str], verdict: Verdict = Verdict.WEAK, draft: Sequence[DraftFinding] = ()
) -> Audit:
    elements = tuple(ElementFinding(id, id, True, Status(status)) for id, status in statuses)
    clause = ClauseFinding("confidentiality", "保密", verdict, "high", (), "", (), elements)
    return Audit("a.docx", "0" * 64, "zh", 1, 9, (), (), (clause,), draft=tuple(draft))


DOCUMENT = read_plain("a.txt", "合同".encode(), "0" * 64)


@pytest.mark.parametrize(
    ("old", "new", "expected", "worse"),
    [
        ("weak", "strong", Change.FIXED, False),
        ("missing", "weak", Change.BETTER, False),
        ("adverse", "missing", Change.BETTER, False),
        ("weak", "weak", Change.UNCHANGED, False),
        ("strong", "weak", Change.WORSE, True),
        ("weak", "missing", Change.WORSE, True),
        ("missing", "adverse", Change.WORSE, True),
        ("strong", "unreadable", Change.WORSE, True),
    ],
)
def test_verdicts_become_better_or_worse(old: str, new: str, expected: Change, worse: bool) -> None:
    found = compare(audit(verdict=Verdict(old)), audit(verdict=Verdict(new)), DOCUMENT, DOCUMENT)
    assert found.clauses[0].change is expected
    assert found.worse is worse


@pytest.mark.parametrize(
    ("old", "new", "expected", "worse"),
    [
        ("unmet", "met", Change.FIXED, False),
        ("unmet", "weak", Change.BETTER, False),
        ("met", "weak", Change.WORSE, True),
        ("met", "not_applicable", Change.UNCHANGED, False),
        ("not_applicable", "unmet", Change.WORSE, True),
    ],
)
def test_elements_do_under_a_verdict_that_stays(old: str, new: str, expected: Change, worse: bool) -> None:
    found = compare(audit(("duration", old)), audit(("duration", new)), DOCUMENT, DOCUMENT)
    (clause,) = found.clauses
    assert clause.change is Change.UNCHANGED
    assert clause.elements[0].change is expected
    assert found.worse is worse


def test_of_what_could_not_be_read_nothing_is_said_to_be_lacking() -> None:
    old = audit(("duration", "met"), ("remedy", "met"))
    new = audit(("duration", "unmet"), ("remedy", "weak"), verdict=Verdict.UNREADABLE)
    for one, other in ((old, new), (new, old)):
        (clause,) = compare(one, other, DOCUMENT, DOCUMENT).clauses
        assert [element.either.id for element in clause.elements] == ["remedy"]


def test_what_only_one_audit_looked_for_is_new_or_gone() -> None:
    other = replace(audit().clauses[0], id="own_clause")
    more = replace(audit(), clauses=(*audit().clauses, other))
    assert [c.change for c in compare(audit(), more, DOCUMENT, DOCUMENT).clauses] == ["unchanged", "new"]
    assert [c.change for c in compare(more, audit(), DOCUMENT, DOCUMENT).clauses] == ["unchanged", "gone"]


def blank(words: str) -> DraftFinding:
    return DraftFinding("blank", Bilingual("空白", "Blank"), "high", (Evidence(words, 0, len(words), 1, 0),))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (["____日"], ["____日"], []),
        (["____日"], [], ["gone"]),
        ([], ["____日"], ["new"]),
        (["____日"], ["____个工作日"], []),
        (["____日"], ["____日", "____元"], ["new"]),
        (["____日", "____日"], ["____日"], ["gone"]),
    ],
)
def test_faults_of_the_text_are_counted_kind_by_kind(
    old: list[str], new: list[str], expected: list[str]
) -> None:
    before, after = audit(draft=list(map(blank, old))), audit(draft=list(map(blank, new)))
    found = compare(before, after, DOCUMENT, DOCUMENT)
    assert [one.change for one in found.draft] == expected
    assert found.worse is ("new" in expected)


# Whole contracts


def compared(old: str, new: str) -> list[str]:
    one, other = (read_plain("a.txt", text.encode(), "0" * 64) for text in (old, new))
    found: list[tuple[Audit, tuple[Heading, ...]]] = [
        audit_with_headings(side, pack_of(None), AuditOptions()) for side in (one, other)
    ]
    (before, old_outline), (after, new_outline) = found
    result = compare(before, after, one, other, Outlines(old_outline, new_outline))
    return outcome(
        [pair for pair in result.wording if pair.change is not SectionChange.SAME or pair.renumbered]
    )


def test_an_article_put_in_before_others_leaves_them_the_same() -> None:
    head = "达人推广合同\n甲方（品牌方）：青岚科技有限公司\n乙方（达人）：林一帆\n"
    old = f"{head}第一条 费用\n{C}\n第二条 保密\n{A}\n第三条 解除\n{D}\n"
    new = f"{head}第一条 费用\n{C}\n第二条 竞业限制\n{B}\n第三条 保密\n{A.replace('三', '两')}\n第四条 解除\n{D}\n"
    assert compared(old, new) == ["-→第二条 added", "第二条→第三条 changed", "第三条→第四条 same"]


def test_a_text_without_numbers_is_compared_by_paragraph() -> None:
    assert compared(f"{A}\n{B}\n{C}", f"{A}\n{C}") == ["→- removed"]
