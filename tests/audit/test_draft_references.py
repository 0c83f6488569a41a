"""References to what is not in the file, and references that are in order."""

import pytest
from audit.make_drafts import Draft, differences, name_of, of_kind

HEAD = "第一条 合作\n甲。\n第二条 费用\n乙。\n第三条 保密\n丙。\n"
EN_HEAD = "1. Services\nA.\n2. Fees\nB.\n3. Secrecy\nC.\n"

ROWS = [
    Draft(
        "an article behind the last", HEAD + "第四条 违约\n违反第九条的，应支付违约金。", ("引用了“第九条”",)
    ),
    Draft(
        "an article in a list of articles",
        HEAD + "第四条 违约\n违反第二条、第八条的，应支付违约金。",
        ("编号为 八 ",),
    ),
    Draft(
        "a paragraph of an article that is not there",
        HEAD + "第四条 违约\n违反第七条第（二）款的，应赔偿。",
        ("编号为 七 ",),
    ),
    Draft(
        "a decimal",
        "第一条 合作\n1.1 甲。\n1.2 乙。\n第二条 费用\n2.1 按第1.5条执行。\n第三条 其他\n丙。",
        ("“第1.5条”",),
    ),
    Draft(
        "a section",
        EN_HEAD + "4. Breach\nBreach of Section 9 entitles the Brand to damages.",
        ("“Section 9”",),
    ),
    Draft(
        "a section of this very agreement",
        EN_HEAD + "4. Breach\nA breach of Section 9 of this Agreement ends it.",
        ("“Section 9”",),
    ),
    Draft("an annex", HEAD + "第四条 竞品\n竞品名单见附件二。", ("附件二",)),
    Draft(
        "all annexes in one finding",
        HEAD + "第四条 竞品\n竞品名单见附件二，排期见附件三，另见附件二。",
        ("附件二、附件三",),
    ),
    Draft("an English annex", EN_HEAD + "4. Competitors\nCompetitors are listed in Annex C.", ("Annex C",)),
    Draft(
        "an annex of which only the title is there",
        HEAD + "第四条 竞品\n竞品名单见附件一。\n附件一 竞品名单",
        ("附件一",),
    ),
    # in order
    Draft("an article that is there", HEAD + "第四条 违约\n违反第三条的，应支付违约金。"),
    Draft(
        "an annex that is there",
        HEAD + "第四条 竞品\n竞品名单见附件一。\n附件一 竞品名单\n星河手机、蓝鲸手机。",
    ),
    Draft("an article of a law", HEAD + "第四条 违约\n依照《中华人民共和国民法典》第五百八十五条处理。"),
    Draft("an article of another contract", HEAD + "第四条 违约\n按照主合同第十二条处理。"),
    Draft("an article of a named agreement", HEAD + "第四条 违约\n按照《框架协议》第十二条处理。"),
    Draft(
        "a section of another agreement", EN_HEAD + "4. Breach\nSection 12 of the Master Agreement applies."
    ),
    Draft("a section of a statute", EN_HEAD + "4. Breach\nSection 107 of the Copyright Act applies."),
    Draft("an article of a regulation", EN_HEAD + "4. Data\nArticle 9 of the GDPR is not affected."),
    Draft("a paragraph of the same article", HEAD + "第四条 违约\n违反本条第五款的，应赔偿。"),
    Draft("the second video", HEAD + "第四条 排期\n第八条视频于六月发布。"),
    Draft(
        "an outline with holes", "第一条 合作\n甲。\n第九条 费用\n乙。\n第二十条 违约\n违反第五条的，应赔偿。"
    ),
    Draft("a text without articles", "乙方违反第五条的，应赔偿。"),
]


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_references(row: Draft) -> None:
    assert not differences(row, "dangling_reference")


def test_every_mention_is_evidence() -> None:
    text = HEAD + "第四条 违约\n违反第九条的，应赔偿。\n第五条 解除\n违反第九条的，可以解除。"
    (found,) = of_kind(text, "dangling_reference")
    assert [evidence.text for evidence in found.evidence] == [
        "违反第九条的，应赔偿",
        "违反第九条的，可以解除",
    ]
