"""Numbers that are missing or there twice, and numberings that are sound."""

import pytest
from audit.make_drafts import Draft, differences, name_of, of_kind

ROWS = [
    Draft("an article", "第一条 合作\n甲。\n第二条 费用\n乙。\n第三条 保密\n丙。\n第五条 违约\n丁。", ("“第三条”之后是“第五条”，缺少“第四条”",)),
    Draft("an article at the beginning", "第二条 费用\n乙。\n第三条 保密\n丙。", ("编号从“第二条”开始",)),
    Draft("an article twice", "第一条 合作\n甲。\n第二条 费用\n乙。\n第二条 保密\n丙。\n第三条 违约\n丁。", ("“第二条”重复出现",)),
    Draft("a decimal", "第一条 合作\n1.1 甲方供货。\n1.3 乙方发布。", ("“1.1”之后是“1.3”，缺少“1.2”",)),
    Draft("a letter", "1. Services\n(a) The Brand supplies.\n(c) The Creator posts.", ("“(a)” is followed by “(c)”; “(b)” is missing",)),
    Draft("a Chinese item", "第一条 合作\n（一）甲方供货。\n（三）乙方发布。", ("“（一）”之后是“（三）”，缺少“(二)”",)),
    Draft("a list that starts at two", "第一条 合作\n（二）甲方供货。\n（三）乙方发布。", ("编号从“（二）”开始，前面没有“(一)”",)),
    Draft("an English article", "1. Services\nA.\n2. Fees\nB.\n4. Term\nC.", ("“2” is followed by “4”; “3” is missing",)),
    Draft("a section", "Section 1 Services\nA.\nSection 3 Fees\nB.", ("“Section 2” is missing",)),
    Draft("two are missing", "第一条 合作\n甲。\n第四条 费用\n乙。\n第五条 保密\n丙。", ("缺少“第二条、第三条”",)),
    Draft("an item twice", "第一条 合作\n1、甲方供货。\n2、乙方发布。\n2、乙方保密。\n3、其他。", ("“2”重复出现",)),
    Draft(
        "in each annex of its own",
        "第一条 合作\n甲。\n第二条 费用\n乙。\n附件一 规范\n1. 甲。\n3. 乙。\n附件二 排期\n1. 甲。\n2. 乙。",
        ("“1”之后是“3”",),
    ),
    # sound
    Draft("articles that count on through chapters", "第一章 总则\n第一条 合作\n甲。\n第二条 期限\n乙。\n第二章 费用\n第三条 费用\n丙。\n第四条 支付\n丁。"),
    Draft("lists that begin anew under each article", "第一条 合作\n1. 甲。\n2. 乙。\n第二条 费用\n1. 甲。\n2. 乙。"),
    Draft("lists that count on under the next article", "第一条 合作\n1. 甲。\n2. 乙。\n第二条 费用\n3. 甲。\n4. 乙。"),
    Draft("each annex begins anew", "第一条 合作\n甲。\n附件一 规范\n第一条 画面\n乙。\n附件二 排期\n第一条 日期\n丙。"),
    Draft("the missing item stands in the line before", "第一条 合作\n（一）甲方供货；（二）乙方发布；\n（三）乙方保密。"),
    Draft("the first item stands in the lead-in", "第一条 合作包括：（一）视频；\n（二）图文；\n（三）直播。"),
    Draft("(i) behind (h) is a letter", "1. Services\n" + "\n".join(f"({letter}) Item." for letter in "abcdefghij")),
    Draft("(i) alone is a numeral", "1. Services\n(a) Posts:\n(i) one;\n(ii) two.\n(b) Stories."),
    Draft("rows of a table hold the number", "第一条 合作\n1 | 短视频 | 三条\n2 | 图文 | 两篇\n3 | 直播 | 一场"),
    Draft("a house number", "Unit 5, Kowloon\n38 Hung To Road, Kwun Tong\n1. Products\nA.\n2. Posts\nB."),
    Draft("too far away to be lost", "第一条 合作\n甲。\n第三十条 其他\n乙。"),
    Draft("two languages side by side", "第一条 服务 | Article 1 Services\n1.1 乙方应当按照约定的日期发布视频三条。 | 1.1 The Creator shall publish three videos.\n1.2 未经甲方书面同意不得提前发布视频。 | 1.2 Nothing shall be published before consent."),
]  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_numbering(row: Draft) -> None:
    assert not differences(row, "numbering_gap")


def test_both_sides_of_a_gap_are_shown() -> None:
    (found,) = of_kind("第一条 合作\n甲。\n第三条 费用\n乙。", "numbering_gap")
    assert [evidence.text for evidence in found.evidence] == ["第一条 合作", "第三条 费用"]
    assert found.severity == "low"


def test_the_same_number_three_times_is_told_once() -> None:
    (found,) = of_kind("第一条 合作\n1、甲。\n2、乙。\n2、丙。\n2、丁。\n3、戊。", "numbering_gap")
    assert len(found.evidence) == 2


def test_a_numbering_that_was_not_understood_is_left_alone() -> None:
    lines = [f"{number}. 数据。" for number in (1, 3, 5, 7, 9, 11)]
    assert not of_kind("第一条 合作\n" + "\n".join(lines), "numbering_gap")
