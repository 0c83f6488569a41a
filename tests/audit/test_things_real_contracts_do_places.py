"""Words in tables, boxes, notes, controls and numbered lists count; deleted, hidden and struck words do not."""

import pytest
from audit.make_contracts import audited, findings
from documents import make_docx as made

from auditor.documents import Document

HEAD = [
    made.paragraph("甲方（品牌方）：丽水云和玩具有限公司"),
    made.paragraph("乙方（达人）：陆听澜"),
    made.paragraph("乙方应发布一条视频，甲方应在验收后付款。"),
]
SECRECY = "乙方应对甲方未公开的新品外观、定价保密。"
RIVALS = "合作期内及合作结束后三个月内，乙方不得为其他积木品牌代言。"
STORM = "发生负面舆情的，乙方应在六小时内删除相关内容。"
NUMBERED = made.numbering_definition(
    0, made.level(0, "第%1条", "chineseCounting"), made.level(1, "%1.%2")
) + made.number(1, 0)
LINK = '<w:hyperlink w:anchor="a">{}</w:hyperlink>'


def _document(*body: str, **parts: str) -> Document:
    notes = {"footnotes": parts["footnotes"]} if "footnotes" in parts else None
    if "endnotes" in parts:
        notes = {"endnotes": parts["endnotes"]}
    data = made.word_file(*HEAD, *body, notes=notes, comments=parts.get("comments"), numbering=NUMBERED)
    return made.read(data)


def _half(text: str) -> tuple[str, str]:
    return text[: len(text) // 2], text[len(text) // 2 :]


FIRST, SECOND = _half(SECRECY)

PLACES: list[tuple[str, Document, str, str]] = [
    ("a paragraph", _document(made.paragraph(SECRECY)), "confidentiality", "weak"),
    ("a table cell", _document(made.table(made.row("保密", SECRECY))), "confidentiality", "weak"),
    (
        "a table with one heading cell over it",
        _document(made.table(made.row("条款", "约定"), made.row("排他", RIVALS))),
        "non_compete",
        "weak",
    ),
    (
        "a nested table",
        _document(
            made.table(made.row(made.cell(made.table(made.row("舆情", STORM)), made.paragraph("")), "备注"))
        ),
        "crisis_cooperation",
        "weak",
    ),
    (
        "a text box",
        _document(made.paragraph(made.text_box(made.paragraph(SECRECY)))),
        "confidentiality",
        "weak",
    ),
    (
        "a text box of old",
        _document(made.paragraph(made.run(f"<w:pict>{made.old_text_box(made.paragraph(RIVALS))}</w:pict>"))),
        "non_compete",
        "weak",
    ),
    (
        "a content control",
        _document(made.content_control(made.paragraph(STORM))),
        "crisis_cooperation",
        "weak",
    ),
    (
        "a content control in a line",
        _document(made.paragraph(FIRST, made.content_control(made.run(SECOND)))),
        "confidentiality",
        "weak",
    ),
    (
        "a footnote",
        _document(
            made.paragraph("合作要求见注。", made.footnote_reference(2)),
            footnotes=made.footnote(2, made.paragraph(RIVALS)),
        ),
        "non_compete",
        "weak",
    ),
    (
        "a hyperlink",
        _document(made.paragraph(FIRST, LINK.format(made.run(SECOND)))),
        "confidentiality",
        "weak",
    ),
    (
        "a tracked insertion",
        _document(made.paragraph(made.inserted(made.run(SECRECY)))),
        "confidentiality",
        "weak",
    ),
    (
        "a tracked insertion of the release",
        _document(
            made.paragraph(
                "乙方", made.inserted(made.run("无需")), made.deleted("应"), "对甲方未公开资料保密。"
            )
        ),
        "confidentiality",
        "adverse",
    ),
    ("a tracked deletion", _document(made.paragraph(made.deleted(SECRECY))), "confidentiality", "missing"),
    (
        "struck-out text",
        _document(made.paragraph(made.run(RIVALS, look="<w:strike/>"))),
        "non_compete",
        "missing",
    ),
    (
        "hidden text",
        _document(made.paragraph(made.run(STORM, look="<w:vanish/>"))),
        "crisis_cooperation",
        "missing",
    ),
    (
        "a comment",
        _document(
            made.paragraph("甲方应按时付款。"),
            comments=f'<w:comment w:id="0" w:author="A">{made.paragraph(SECRECY)}</w:comment>',
        ),
        "confidentiality",
        "missing",
    ),
    (
        "automatic numbering with a reference to it",
        _document(
            made.paragraph(RIVALS, properties=made.in_list(1)),
            made.paragraph("乙方违反第一条的，应支付违约金五万元。", properties=made.in_list(1)),
        ),
        "non_compete",
        "strong",
    ),
    (
        "automatic numbering with a reference to another article",
        _document(
            made.paragraph(RIVALS, properties=made.in_list(1)),
            made.paragraph("乙方应按时发布。", properties=made.in_list(1)),
            made.paragraph("乙方违反第二条的，应支付违约金五万元。", properties=made.in_list(1)),
        ),
        "non_compete",
        "weak",
    ),
    (
        "a line broken in the middle of a word",
        _document(made.paragraph(made.run("乙方应对甲方未公", "<w:br/>", "开的新品外观、定价保密。"))),
        "confidentiality",
        "weak",
    ),
    (
        "formatting in the middle of a word",
        _document(
            made.paragraph(
                "乙方不",
                made.run("得", look="<w:b/>"),
                "为其他积",
                made.run("木", look="<w:i/>"),
                "品牌代言。",
            )
        ),
        "non_compete",
        "weak",
    ),
    (
        "one row of who, what and when",
        _document(
            made.table(
                made.row("事项", "义务方", "内容"),
                made.row("保密", "乙方", "不得向第三方披露甲方未公开的新品定价"),
                made.row("付款", "甲方", "验收后十日内"),
            )
        ),
        "confidentiality",
        "weak",
    ),
    (
        "one row that binds the brand",
        _document(
            made.table(
                made.row("事项", "义务方", "内容"),
                made.row("保密", "甲方", "不得向第三方披露乙方未公开的报价"),
                made.row("发布", "乙方", "每月一条"),
            )
        ),
        "confidentiality",
        "adverse",
    ),
]


@pytest.mark.parametrize(
    ("place", "document", "clause", "verdict"),
    PLACES,
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_where_the_words_stand(place: str, document: Document, clause: str, verdict: str) -> None:
    assert str(findings(audited(document))[clause].verdict) == verdict
