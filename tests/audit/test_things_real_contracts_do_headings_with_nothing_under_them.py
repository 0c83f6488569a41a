"""Headings with nothing under them are no clause, and a clause needs no heading."""

import pytest
from audit.make_contracts import Row, differences, name_of

ROWS = [
    Row(
        "保密 and nothing",
        "第三条 保密\n第四条 付款\n甲方应于验收后十日内付款。",
        "confidentiality",
        "missing",
    ),
    Row(
        "保密内容 with a blank",
        "第三条 保密内容：\n第四条 付款：甲方应于验收后十日内付款。",
        "confidentiality",
        "missing",
    ),
    Row(
        "non-compete heading",
        "第五条 竞业限制\n第六条 付款\n甲方应于验收后十日内付款。",
        "non_compete",
        "missing",
    ),
    Row(
        "moral heading",
        "第六条 道德条款\n第七条 付款\n甲方应于验收后十日内付款。",
        "morality",
        "missing",
    ),
    Row(
        "crisis heading",
        "第七条 危机公关\n第八条 付款\n甲方应于验收后十日内付款。",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "English headings in a row",
        "1. Confidentiality\n"
        "2. Exclusivity\n"
        "3. Morals\n"
        "4. Payment\n"
        "The Brand shall pay the Creator on delivery. The Creator shall post one video.",
        "confidentiality",
        "missing",
    ),
    Row(
        "English headings in a row",
        "1. Confidentiality\n"
        "2. Exclusivity\n"
        "3. Morals\n"
        "4. Payment\n"
        "The Brand shall pay the Creator on delivery. The Creator shall post one video.",
        "non_compete",
        "missing",
    ),
    Row(
        "English headings in a row",
        "1. Confidentiality\n"
        "2. Exclusivity\n"
        "3. Morals\n"
        "4. Payment\n"
        "The Brand shall pay the Creator on delivery. The Creator shall post one video.",
        "morality",
        "missing",
    ),
    Row(
        "a table of contents",
        "目录\n"
        "一、合作内容\n"
        "二、保密义务\n"
        "三、竞品排他\n"
        "四、舆情配合\n"
        "一、合作内容\n"
        "乙方应发布一条视频，甲方应付款。",
        "confidentiality",
        "missing",
    ),
    Row(
        "a table of contents",
        "目录\n"
        "一、合作内容\n"
        "二、保密义务\n"
        "三、竞品排他\n"
        "四、舆情配合\n"
        "一、合作内容\n"
        "乙方应发布一条视频，甲方应付款。",
        "non_compete",
        "missing",
    ),
    Row(
        "a table of contents",
        "目录\n"
        "一、合作内容\n"
        "二、保密义务\n"
        "三、竞品排他\n"
        "四、舆情配合\n"
        "一、合作内容\n"
        "乙方应发布一条视频，甲方应付款。",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "a heading above another subject",
        "第三条 保密\n甲方应于每月五日前向乙方提供产品样品。",
        "confidentiality",
        "missing",
    ),
    Row(
        "intentionally left blank",
        "8. Confidentiality\n"
        "[Intentionally left blank]\n"
        "9. Payment\n"
        "The Brand shall pay the Creator on delivery. The Creator shall post one video.",
        "confidentiality",
        "missing",
    ),
    Row(
        "not applicable",
        "第九条 保密条款：不适用。\n第十条 甲方应于验收后十日内付款，乙方应发布一条视频。",
        "confidentiality",
        "missing|adverse",
    ),
    Row(
        "none",
        "第六条 竞品限制：无。\n第七条 甲方应于验收后十日内付款，乙方应发布一条视频。",
        "non_compete",
        "missing|adverse",
    ),
    Row(
        "a duty under a heading of another subject counts",
        "第三条 其他\n乙方应对甲方未公开的配方和上市时间保密。",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "a duty among payment terms counts",
        "3. Payment\n"
        "The Brand shall pay on delivery. The Creator shall not endorse any other oat drink brand during "
        "the Term.",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
    Row(
        "a heading and a duty of the other side",
        "第三条 保密\n甲方应对乙方的账号后台数据保密。",
        "confidentiality",
        "adverse",
    ),
]


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_headings_with_nothing_under_them(row: Row) -> None:
    assert not differences(row)
