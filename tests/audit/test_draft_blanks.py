"""Blanks that nobody filled in, and what only looks like one."""

import pytest
from audit.make_drafts import Draft, differences, findings, name_of, of_kind

ROWS = [
    Draft(
        "a period in underscores", "第一条 保密\n保密期限为合同终止后____年。", ("“第一条 保密”有 1 处空白",)
    ),
    Draft(
        "a period in brackets",
        "第一条 排他\n合作结束后【　　】个月内不得代言竞品。",
        ("“第一条 排他”有 1 处空白",),
    ),
    Draft("crosses before a unit", "第一条 违约金\n乙方应支付违约金XX万元。", ("有 1 处空白",)),
    Draft("crosses for a name", "第一条 平台\n乙方应在XX平台发布视频。", ("有 1 处空白",)),
    Draft(
        "to be determined",
        "1. Fees\nThe Brand shall pay USD [TBD] on delivery.",
        ("“1 Fees”: blanks left open (1)",),
    ),
    Draft("a bullet", "1. Term\nThe Creator shall comply for [●] months.", ("“1 Term”",)),
    Draft(
        "an instruction in brackets",
        "1. Term\nThis Agreement ends on [insert date of expiry].",
        ("“1 Term”",),
    ),
    Draft(
        "a date with blanks for its places",
        "第二条 期限\n合作期限自　年　月　日起。",
        ("“第二条 期限”有 1 处空白",),
    ),
    Draft(
        "a year without month and day",
        "第二条 期限\n合作期限自2026年　月　日起。",
        ("“第二条 期限”有 1 处空白",),
    ),
    Draft(
        "a date is one place, not three",
        "第二条 期限\n自____年____月____日起至____年____月____日止。",
        ("有 2 处空白",),
    ),
    Draft(
        "the parties",
        "甲方：________\n乙方：________\n第一条 合作\n乙方发布视频三条。",
        ("合同首部有 2 处空白",),
    ),
    Draft(
        "one finding per article",
        "第一条 数量\n短视频____条；图文____篇；直播____场。\n第二条 费用\n费用总额为人民币____元。",
        ("“第二条 费用”有 1 处空白", "“第一条 数量”有 3 处空白"),
    ),
    Draft(
        "in an annex",
        "第一条 合作\n乙方发布视频。\n附件一 排期\n首条视频于____月发布。",
        ("“附件一 排期”有 1 处空白",),
    ),
    Draft(
        "a signature block is one finding",
        "第一条 合作\n乙方发布视频三条。\n甲方（盖章）：________\n授权代表：________\n日期：____年____月____日\n"
        "乙方（签字）：________\n身份证号：________\n日期：____年____月____日",
        ("签署栏尚有空白",),
    ),
    Draft(
        "date lines of a form at its end",
        "第一条 合作\n乙方发布视频三条。\n甲方（盖章）： | 乙方（签字）：\n日期：　　年　　月　　日 | 日期：　　年　　月　　日",
        ("签署栏尚有空白",),
    ),
    Draft(
        "signatures before the annexes",
        "第一条 合作\n乙方发布视频三条。\n甲方（盖章）：________\n签订日期：　年　月　日\n附件一 竞品名单\n星河手机、蓝鲸手机。",
        ("签署栏尚有空白",),
    ),
    Draft(
        "an English signature block",
        "1. Services\nThe Creator shall publish three videos.\nSigned for the Brand\nBy: ______________\nName: ______________\n"
        "Title: ____________\nDate: ____________",
        ("The signature block has blanks",),
    ),
    # what is none
    Draft("a filled line", "第一条 期限\n保密期限为合同终止后__3__年。"),
    Draft("a filled bracket", "第一条 期限\n保密期限为合同终止后【三】年。"),
    Draft("check boxes", "第一条 方式\n[ ] 独家合作\n[ ] 非独家合作"),
    Draft("check boxes in one line", "第一条 付款\n付款方式：（ ）一次性支付；（ ）分期支付。"),
    Draft("square check boxes", "第一条 方式\n□ 独家 □ 非独家 ☑ 全平台"),
    Draft("English check boxes", "1. Options\n[ ] Exclusive\n[ ] Non-exclusive"),
    Draft("a masked number", "第一条 账户\n收款账号为6222****1234，手机138****0000。"),
    Draft("a size", "第一条 样品\n甲方寄送XXL码外套一件、XL码两件。"),
    Draft("a file name", "第一条 账号\n账号为aying__notes和firefly_ying。"),
    Draft("a date said in full", "第一条 期限\n自2026年3月1日起至2026年8月31日止。"),
    Draft("the words year, month and day", "第一条 记录\n乙方应注明年月日。"),
    Draft("a rule over a footnote", "1. Fees\nThe Fee is USD 500.\n_____________ * Subject to tax."),
]


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_blanks(row: Draft) -> None:
    assert not differences(row, "blank")


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("第一条 保密\n保密期限为合同终止后____年。", "high"),
        ("第一条 费用\n费用为人民币____元。", "high"),
        ("第一条 费用\n甲方支付总额的____%。", "high"),
        ("第一条 平台\n在【　　　　】平台发布。", "medium"),
        ("甲方（盖章）：________", "low"),
    ],
)
def test_a_blank_in_a_measure_is_graver(text: str, severity: str) -> None:
    assert [found.severity for found in of_kind(text, "blank")] == [severity]


def test_the_evidence_is_the_words_around_the_blank() -> None:
    (found,) = of_kind("第一条 数量\n乙方发布短视频____条；图文三篇。逾期____日的，可以取消。", "blank")
    assert [evidence.text for evidence in found.evidence] == [
        "乙方发布短视频____条",
        "逾期____日的，可以取消",
    ]


def test_the_gravest_come_first() -> None:
    found = findings(
        "第一条 平台\n在【　　】平台发布。\n第二条 保密\n保密期限为____年。\n甲方（盖章）：________"
    )
    assert [finding.severity for finding in found] == ["high", "medium", "low"]
