"""Where in the file each character of the text stands, for marking up the original."""

from documents.make_docx import (
    field,
    footnote,
    footnote_reference,
    in_list,
    level,
    number,
    numbering_definition,
    paragraph,
    row,
    run,
    table,
    text_box,
    word_file,
)

from auditor.documents.docx import read_docx, trace_docx

BUSY = word_file(
    paragraph("乙方", run("应当", look="<w:b/>"), field("REF x", "依第五条"), "保密", footnote_reference(1)),
    paragraph("编号段", properties=in_list(1)),
    paragraph(run("甲", "<w:tab/>", "乙", "<w:br/>", "丙")),
    table(row("一", "二")),
    paragraph("框", text_box(paragraph("框内"))),
    paragraph("为", run("     ", look="<w:u/>"), "日"),
    notes={"footnotes": footnote(1, paragraph("注文"))},
    numbering=numbering_definition(1, level(0, "第%1条")) + number(1, 1),
)


def test_the_document_is_the_same_as_without_the_trace() -> None:
    assert trace_docx("a.docx", BUSY, "0").document == read_docx("a.docx", BUSY, "0")


def test_the_spans_cover_every_block_in_order() -> None:
    trace = trace_docx("a.docx", BUSY, "0")
    covered = [position for span in trace.spans for position in range(span.start, span.end)]
    blocks = [position for block in trace.document.blocks for position in range(block.start, block.end)]
    assert covered == blocks


def test_the_text_of_an_element_is_that_of_its_span() -> None:
    trace = trace_docx("a.docx", BUSY, "0")
    written = [
        (trace.document.text[span.start : span.end], span.element.text)
        for span in trace.spans
        if span.element is not None and span.element.tag.endswith("}t")
    ]
    assert ("____", "     ") in written
    assert all(shown == text for shown, text in written if shown != "____")
    assert {"应当", "依第五条", "注文", "框内", "丙"} <= {shown for shown, _ in written}


def test_numbers_have_no_element_and_tabs_have_theirs() -> None:
    trace = trace_docx("a.docx", BUSY, "0")
    shown = {trace.document.text[span.start : span.end]: span.element for span in trace.spans}
    assert shown["第1条 "] is None
    tab = shown[" "]
    assert tab is not None
    assert tab.tag.endswith("}tab")


def test_elements_belong_to_the_trees_of_the_parts() -> None:
    trace = trace_docx("a.docx", BUSY, "0")
    roots = {name: root.getroottree() for name, root in trace.parts.items()}
    parts = [
        next(name for name, root in roots.items() if span.element.getroottree().getroot() is root.getroot())
        for span in trace.spans
        if span.element is not None
    ]
    assert set(parts) == {"word/document.xml", "word/footnotes.xml"}
