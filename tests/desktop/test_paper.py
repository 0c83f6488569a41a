"""The contract as it is set and marked: a Word file on its sheet, the bar in the margin, the evidence on a PDF's pages."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from documents.make_docx import (
    cell,
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
    word_file,
)
from documents.make_pdf import A4, SANS, pdf_file, stack
from opened import LONG
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reportlab.pdfbase.pdfmetrics import stringWidth

from auditor.audit.options import AuditOptions
from auditor.desktop import theme
from auditor.desktop.checklist import by_key, checklist, lines, marks
from auditor.desktop.document_view import DocumentView
from auditor.desktop.inspection import Inspection, inspect
from auditor.desktop.marks import Mark, Span
from auditor.desktop.page_layout import PageLayout
from auditor.desktop.pages_view import PagesView
from auditor.desktop.paper_layout import PaperLayout
from auditor.desktop.paper_view import PaperView
from auditor.desktop.reading_view import ReadingView
from auditor.desktop.review_page import ReviewPage
from auditor.desktop.shown_lines import ShownLine
from auditor.desktop.theme import document_font, palette_of, style_sheet
from auditor.desktop.tokens import DARK, LIGHT, Tokens, contrast
from auditor.desktop.typesetting import Piece, Plan, Row, Style, plan
from auditor.desktop.washes import Patch, bars, patches
from auditor.documents import Document, read
from auditor.paths import resources
from auditor.workspace import FindingKey

Inspected = Callable[..., Inspection]
ARTICLES = level(0, "第%1条", "chineseCountingThousand") + level(1, "（%2）", "chineseCountingThousand")
WORK = (
    "乙方应当在本合同签订后三十日内为甲方的春季饮品拍摄并发布短视频两条，每条时长不少于六十秒，"
    "发布前将初稿交甲方审核，甲方应当在收到初稿后三个工作日内提出意见，逾期未提出意见的，"
    "乙方可以按照初稿发布，发布后九十日内不得删除或者隐藏。"
)
SUM = "自乙方账户收到全部款项之日起算，"
CALM = "本条以外的事项由双方另行协商。"
NESTED = table(row("节点", "比例"), row("发布后", "七成"))
SERIF = re.compile(r"Serif.*(CJK|SC|TC|HK|JP|KR)\b|Song|Ming|宋|明")
"""Names of faces for Chinese text with serifs, as systems have them."""

SAID_TWICE = "for two (2) years after the end of this Agreement"
"""Words that stand on a page twice, once in the recitals, where they bind nobody."""

RECITALS = (
    "CREATOR SERVICES AGREEMENT",
    "This Agreement is made between Alder Drinks Limited (the Brand) and Mara Lind (the Creator).",
    "The parties discussed whether secrets should be kept",
    f"{SAID_TWICE}.",
)
TERMS = (
    "1. Services",
    "The Creator shall publish one short video about the Brand's products.",
    "2. Confidentiality",
    "The Creator shall keep all non-public information of the Brand strictly confidential and shall not",
    "disclose it to any third party. The Creator shall keep it confidential during the term and",
    f"{SAID_TWICE}.",
    "If the Creator breaches this clause, the Creator shall pay the Brand liquidated damages of USD 20,000.",
)
LEFT_EDGE, PITCH, SIZE = 72, 17, 11
FIRST_LINES = (770, 600)
"""Points on the page: the first baseline of the recitals and that of the terms."""


def contract_with(*rows: str) -> bytes:
    """A Word file with a title, numbered headings, text, a footnote and a table of two columns."""
    return word_file(
        paragraph("推广合作合同", style="Title"),
        paragraph("甲方：云杉饮品有限公司"),
        paragraph("合作内容", style="Heading1", properties=in_list(1)),
        paragraph(WORK),
        paragraph(run("两条短视频"), footnote_reference(2)),
        paragraph("费用", style="Heading1", properties=in_list(1)),
        paragraph("总额", style="Heading2", properties=in_list(1, 1)),
        table(row("项目", "金额"), *rows),
        paragraph(CALM),
        numbering=numbering_definition(1, ARTICLES) + number(1, 1),
        notes={"footnotes": footnote(2, paragraph("时长以平台显示为准。"))},
    )


WITHIN = {
    "right": (
        row("付款", cell(paragraph("分两期："), NESTED, paragraph(""))),
        row("发布费", SUM * 3),
    ),
    "left": (
        row(cell(paragraph("付款"), NESTED, paragraph("")), "分两期："),
        row("发布费", SUM * 3),
    ),
    "last": (
        row("发布费", SUM * 3),
        row("付款", cell(paragraph("分两期："), NESTED, paragraph(""))),
    ),
}
"""Rows of a table, in one of whose cells another table stands."""


@pytest.fixture
def made(tmp_path: Path) -> Callable[..., Document]:
    """A Word file as it is read, the nested table in this cell of the other."""

    def write(where: str = "right") -> Document:
        path = tmp_path / f"{where}.docx"
        path.write_bytes(contract_with(*WITHIN[where]))
        return read(path)

    return write


@pytest.fixture
def contract(made: Callable[..., Document]) -> Document:
    return made()


@pytest.fixture
def tokens(request: pytest.FixtureRequest, dressed: QApplication) -> Iterator[Tokens]:
    """The light or the dark colours, worn by the application while the test lasts."""
    asked = getattr(request, "param", LIGHT)
    assert isinstance(asked, Tokens)
    wear(dressed, asked)
    yield asked
    wear(dressed, LIGHT)


def wear(application: QApplication, tokens: Tokens) -> None:
    application.setPalette(palette_of(tokens))
    application.setStyleSheet(style_sheet(tokens))


BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"], indirect=True)


# What is set


def pieces(planned: Plan) -> Iterator[Piece]:
    """Every piece of a plan from the top, those of a row from its first cell."""
    for one in planned.parts:
        if isinstance(one, Row):
            yield from (piece for cell in one.cells for piece in cell.pieces)
        else:
            yield one


def paper_of(view: DocumentView) -> tuple[PaperView, PaperLayout]:
    """The sheet on show, all of it set."""
    paper = view.currentWidget()
    assert isinstance(paper, PaperView)
    while not paper._paper.complete:
        paper._work_on()
    return paper, paper._paper


def rows_of(layout: PaperLayout) -> list[list[tuple[str, QRectF]]]:
    """For each row of the tables on a sheet the words of its cells and their rectangles."""
    found = []
    for one, left, top in layout.parts(0, layout.height):
        said = [piece.piece.text for piece in one.pieces]
        rectangles = [cell.translated(left, top) for cell in one.cells]
        if rectangles:
            found.append(list(zip(said, rectangles, strict=True)))
    return found


def test_a_word_file_becomes_title_headings_text_and_cells_in_order_with_their_numbers(
    contract: Document,
) -> None:
    assert [(piece.style, piece.text) for piece in pieces(plan(contract))] == [
        (Style.TITLE, "推广合作合同"),
        (Style.BODY, "甲方：云杉饮品有限公司"),
        (Style.HEADING, "第一条 合作内容"),
        (Style.BODY, WORK),
        (Style.BODY, "两条短视频"),
        (Style.CAPTION, "脚注 1"),
        (Style.ASIDE, "时长以平台显示为准。"),
        (Style.HEADING, "第二条 费用"),
        (Style.SUBHEADING, "（一） 总额"),
        (Style.CELL, "项目"),
        (Style.CELL, "金额"),
        (Style.CELL, "付款"),
        (Style.CELL, "分两期："),
        (Style.CELL, "节点"),
        (Style.CELL, "比例"),
        (Style.CELL, "发布后"),
        (Style.CELL, "七成"),
        (Style.CELL, "发布费"),
        (Style.CELL, SUM * 3),
        (Style.BODY, CALM),
    ]
    assert "第二条 费用\n（一） 总额" in contract.text
    assert "Footnote 1" in [piece.text for piece in pieces(plan(contract, "en"))]


def long_contract() -> bytes:
    """Paragraphs and cells too long to be set in one piece."""
    return word_file(paragraph("推广合同"), paragraph(WORK * 60), table(row(SUM * 300, SUM * 400), row("一")))


@pytest.mark.parametrize("sample", ["made", "long", "01", "05", "06", "07", "13", "16"])
def test_every_character_but_the_separators_is_in_one_piece(
    sample: str, contract: Document, tmp_path: Path
) -> None:
    if sample == "long":
        (tmp_path / "long.docx").write_bytes(long_contract())
        document = read(tmp_path / "long.docx")
    elif sample == "made":
        document = contract
    else:
        document = read(next((resources() / "samples").glob(f"{sample}*")))
    times = Counter[int]()
    for piece in pieces(plan(document)):
        if piece.start is not None:
            end = piece.start + len(piece.text)
            assert document.text[piece.start : end] == piece.text
            times.update(range(piece.start, end))
    left_out = {at: document.text[at] for at in range(len(document.text)) if not times[at]}
    assert len(document.text) - len(left_out) > 100
    assert set(times.values()) == {1}
    assert set(left_out.values()) <= {"\t", "\n"}


def test_cells_of_a_row_stand_side_by_side_with_their_words_in_them(
    view: DocumentView, contract: Document
) -> None:
    view.show_document(contract)
    _, layout = paper_of(view)
    rows = rows_of(layout)
    assert [[said for said, _ in cells] for cells in rows] == [
        ["项目", "金额"],
        ["付款", "分两期："],
        ["节点", "比例"],
        ["发布后", "七成"],
        ["发布费", SUM * 3],
    ]
    for cells in rows:
        for (_, one), (_, next_) in pairwise(cells):
            assert (next_.left(), next_.top()) == pytest.approx((one.right(), one.top()))
            assert next_.height() == pytest.approx(one.height())
        for said, rectangle in cells:
            assert layout.sheet.contains(rectangle)
            start = contract.text.rindex(said)
            for line in lines_over(layout, start, start + len(said)):
                assert rectangle.contains(box_of(line)), said


@pytest.mark.parametrize("where", list(WITHIN))
def test_a_table_in_a_cell_is_set_in_and_leaves_the_row_around_it_together(
    where: str, view: DocumentView, made: Callable[..., Document]
) -> None:
    view.show_document(made(where))
    rows = rows_of(paper_of(view)[1])
    rectangle = {said: rectangle for cells in rows for said, rectangle in cells}
    for said in ("节点", "发布后"):
        assert rectangle[said].left() > rectangle["付款"].left(), "set in"
    assert rectangle["比例"].right() < rectangle["金额"].right()
    assert rectangle["分两期："].top() == pytest.approx(rectangle["付款"].top()), "side by side"
    assert rectangle["分两期："].left() == pytest.approx(rectangle["付款"].right())


@BOTH
@pytest.mark.parametrize("width", [960, 1300])
def test_the_sheet_is_as_wide_as_a_page_and_has_the_colour_of_paper(
    width: int, tokens: Tokens, view: DocumentView, contract: Document
) -> None:
    view.resize(width, 700)
    view.show_document(contract)
    paper, layout = paper_of(view)
    sheet = layout.sheet
    assert sheet.width() == 720
    assert sheet.center().x() == pytest.approx(paper.viewport().width() / 2, abs=1)
    image = picture(paper)
    left, right = round(sheet.left()), round(sheet.right())
    for x, colour in (
        (left - 6, "surface"),
        (left + 6, "paper"),
        (right - 6, "paper"),
        (right + 6, "surface"),
    ):
        assert image.pixelColor(x, 300).name() == getattr(tokens, colour).lower(), (x, colour)


@pytest.mark.parametrize("steps", [0, 2])
def test_text_is_fifteen_pixels_high_with_lines_of_one_point_seven(
    steps: int, view: DocumentView, contract: Document
) -> None:
    view.show_document(contract)
    view.zoom_by(steps)
    zoom = view.zoom_percent / 100
    assert (zoom > 1) is bool(steps)
    _, layout = paper_of(view)
    start = contract.text.index(WORK)
    shown = lines_over(layout, start, start + len(WORK))
    assert len(shown) > 2
    for one, next_ in pairwise(shown):
        assert middle(next_) - middle(one) == pytest.approx(15 * 1.7 * zoom)
    left, right = shown[0].edges(start, start + 10)
    assert right - left == pytest.approx(10 * round(15 * zoom), abs=1), (
        "a Chinese character is as wide as high"
    )


def test_a_contract_is_set_in_a_face_with_serifs_if_there_is_one(
    view: DocumentView, contract: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    view.show_document(contract)
    _, layout = paper_of(view)
    drawn = {
        glyphs.rawFont().familyName()
        for one, _, _ in layout.parts(0, layout.height)
        for piece in one.pieces
        for glyphs in piece._layout.glyphRuns()
    }
    known = [family for family in QFontDatabase.families() if SERIF.search(family)]
    assert drawn
    assert all(bool(SERIF.search(family)) is bool(known) for family in drawn), (drawn, known)
    assert QFontInfo(document_font(15)).pixelSize() == 15
    monkeypatch.setattr(theme, "DOCUMENT_FONTS", ("No face of this name",))
    assert QFontInfo(document_font(15)).family() == QFontInfo(theme.ui_font()).family()


# What is marked


def lines_over(layout: PaperLayout | PageLayout, start: int, end: int) -> list[ShownLine]:
    """The lines on which these characters stand, from the top."""
    return [line for line in layout.lines(0, layout.height) if line.start < end and line.end > start]


def middle(line: ShownLine) -> float:
    return (line.top + line.bottom) / 2


def box_of(line: ShownLine) -> QRectF:
    return QRectF(line.left, line.top, line.right - line.left, line.bottom - line.top)


def picture(view: ReadingView) -> QImage:
    return view.viewport().grab().toImage()


def at(view: ReadingView, x: float, y: float) -> tuple[int, int]:
    """The pixel of the window at which a place of the whole contract stands."""
    return round(x) - view.horizontalScrollBar().value(), round(y) - view.verticalScrollBar().value()


def colours_within(view: ReadingView, image: QImage, area: QRectF) -> Counter[str]:
    """How often which colour is painted in a part of the contract, by its bytes: half a million QColors take a second."""
    left, top = at(view, area.left() + 1, area.top() + 1)
    right, bottom = at(view, area.right() - 1, area.bottom() - 1)
    seen = image.rect() & QRect(left, top, right - left, bottom - top)
    if seen.isEmpty():
        return Counter()
    part = image.copy(seen).convertToFormat(QImage.Format.Format_ARGB32)
    counted = Counter(memoryview(part.constBits()).cast("I"))
    return Counter({f"#{pixel & 0xFFFFFF:06x}": count for pixel, count in counted.items()})


def ground(colours: Counter[str]) -> str:
    """What lies under the words: the most frequent colour."""
    return colours.most_common(1)[0][0]


def ink(colours: Counter[str]) -> str:
    """What they are printed in: the darkest colour."""
    return min(colours, key=lambda name: QColor(name).lightness())


def choose(view: DocumentView, document: Document, tone: str, *spans: Span) -> ReadingView:
    """Show a contract in which these words are the current finding."""
    view.show_document(document)
    view.set_marks([Mark(*span, tone) for span in spans])
    view.set_current(spans, tone)
    return still(view)


def still(view: DocumentView) -> ReadingView:
    """The view on show, where it is going to."""
    shown = view.currentWidget()
    assert isinstance(shown, ReadingView)
    shown._glide.finish()
    return shown


def bars_of(view: ReadingView, tokens: Tokens = LIGHT) -> list[Patch]:
    return bars(view._matter.lines(0, view._matter.height), view._marked.highlights, tokens)


def columns(view: ReadingView, image: QImage, bar: Patch) -> list[set[str]]:
    """The colours of the pixels left of a bar, of its first and its second column and right of it, over its height."""
    x, top = at(view, bar.left, bar.top + 1)
    bottom = at(view, bar.left, bar.top + bar.height - 1)[1]
    assert bottom - top > 5
    return [
        {image.pixelColor(column, y).name() for y in range(top, bottom)} for column in range(x - 1, x + 3)
    ]


@BOTH
@pytest.mark.parametrize("tone", ["strong", "weak", "adverse", "missing"])
def test_a_bar_of_two_pixels_in_the_tone_of_the_finding_stands_beside_all_its_lines(
    tone: str, tokens: Tokens, view: DocumentView, contract: Document
) -> None:
    span = (contract.text.index(WORK), contract.text.index("逾期未提出") + 3)
    view.show_document(contract)
    paper, layout = paper_of(view)
    view.set_marks([Mark(*span, tone)])
    assert bars_of(paper, tokens) == []
    assert QColor(tokens.tone(tone)).name() not in colours_within(paper, picture(paper), layout.sheet)
    view.set_current([span], tone)
    beside = lines_over(layout, *span)
    assert len(beside) > 2
    [bar] = bars_of(paper, tokens)
    assert (bar.width, bar.colour, bar.opacity) == (2, tokens.tone(tone), 1)
    assert (bar.top, bar.top + bar.height) == pytest.approx((beside[0].top, beside[-1].bottom))
    assert layout.sheet.left() + 8 < bar.left < min(line.left for line in beside) - 4, "in the margin"
    image, toned, blank = picture(paper), {QColor(tokens.tone(tone)).name()}, {tokens.paper.lower()}
    assert columns(paper, image, bar) == [blank, toned, toned, blank]
    x = at(paper, bar.left, 0)[0]
    for y in (bar.top - 3, bar.top + bar.height + 3):
        assert image.pixelColor(x, at(paper, 0, y)[1]).name() in blank, "not beside other lines"


def test_neighbouring_paragraphs_of_a_finding_share_a_bar_and_far_ones_do_not(
    view: DocumentView, contract: Document
) -> None:
    def span(said: str) -> Span:
        return contract.text.index(said), contract.text.index(said) + len(said)

    ending, next_, far = span("不得删除或者隐藏。"), span("两条短视频"), span(CALM)
    paper = choose(view, contract, "weak", ending, next_)
    assert len(bars_of(paper)) == 1
    paper = choose(view, contract, "weak", ending, far)
    assert len(bars_of(paper)) == 2


def test_a_bar_keeps_its_two_pixels_whatever_the_zoom(view: DocumentView, contract: Document) -> None:
    start = contract.text.index(WORK)
    paper = choose(view, contract, "missing", (start, start + len(WORK)))
    for _ in range(4):
        view.zoom_by(1)
        view.go_to(start)
        still(view)
        [bar] = bars_of(paper)
        toned, blank = {QColor(LIGHT.missing).name()}, {LIGHT.paper.lower()}
        assert columns(paper, picture(paper), bar) == [blank, toned, toned, blank], view.zoom_percent


@pytest.mark.parametrize("core", [True, False], ids=["core", "others"])
@pytest.mark.parametrize("sample", ["16", "12"])
def test_every_finding_of_a_contract_has_its_bar_in_its_own_tone(
    sample: str, core: bool, dressed: QApplication, inspected: Inspected, qtbot: QtBot
) -> None:
    page = ReviewPage("zh")
    qtbot.addWidget(page)
    page.resize(1280, 760)
    page.show()
    inspection = inspected(sample)
    with qtbot.waitSignal(page.shown, timeout=LONG):
        page.show_inspection(inspection)
    shown = page.document.currentWidget()
    assert isinstance(shown, ReadingView)
    qtbot.waitUntil(lambda: shown._matter.height > 100, timeout=LONG)
    entries = [
        entry
        for entry in lines(checklist(inspection.audit, inspection.notes, "zh"))
        if entry.core is core and entry.evidence
    ]
    wrong = {}
    for entry in entries:
        assert entry.key is not None
        page.panel.choose(entry.key)
        tones = {bar.colour for bar in bars_of(shown)}
        assert tones, entry.key
        if tones != {LIGHT.tone(entry.tone)}:
            wrong[str(entry.key)] = (entry.tone, LIGHT.tone(entry.tone), tones)
    page.document.finish(3.0)
    assert len(entries) > 10
    assert not wrong, f"{len(wrong)} of {len(entries)}: {wrong}"


# What is marked on the pages of a PDF


@pytest.fixture
def twice(tmp_path: Path) -> Inspection:
    """A page on which the words of a finding stand a second time."""
    path = tmp_path / "twice.pdf"
    sheet = [
        stack(LEFT_EDGE, top, said, PITCH, SIZE)
        for top, said in zip(FIRST_LINES, (RECITALS, TERMS), strict=True)
    ]
    path.write_bytes(pdf_file(sheet))
    return inspect(path, None, AuditOptions(language="en"))


def pages_of(view: DocumentView, inspection: Inspection, qtbot: QtBot, *spans: Span) -> PagesView:
    """The pages of a PDF with the marks of its audit and these words as the current ones, all drawn."""
    view.show_document(inspection.document)
    view.set_marks(marks(checklist(inspection.audit, inspection.notes, "en")))
    pages = view.currentWidget()
    assert isinstance(pages, PagesView)
    qtbot.waitUntil(lambda: pages._matter.height > 100, timeout=LONG)
    view.set_current(spans)
    pages._glide.finish()
    qtbot.waitUntil(lambda: bool(pages._pictures) and not pages._wished, timeout=LONG)
    return pages


def current_patches(pages: PagesView) -> list[QRectF]:
    """The rectangles that lie under the current words, from the top left of it all."""
    highlights = pages._marked.highlights
    found = patches(pages._matter.lines(0, pages._matter.height), highlights, LIGHT)
    return [
        QRectF(patch.left, patch.top, patch.width, patch.height)
        for patch in found
        if patch.opacity == LIGHT.wash_current
    ]


def soft_or_current(pages: PagesView) -> list[QRectF]:
    """The rectangles under everything that is marked."""
    found = patches(pages._matter.lines(0, pages._matter.height), pages._marked.highlights, LIGHT)
    return [QRectF(patch.left, patch.top, patch.width, patch.height) for patch in found]


def printed(pages: PagesView, document: Document, offset: int) -> QRectF | None:
    """The box in which the file prints a character, in pixels from the top left of it all; None without ink."""
    left, bottom, right, top = document.glyphs[4 * offset : 4 * offset + 4]
    if right <= left or document.text[offset].isspace():
        return None
    line = pages._pages.line_of(offset)
    assert line is not None
    sheet = next(page for page in pages._pages.pages if page.top <= line.top < page.top + page.height)
    scale, foot = pages._pages.scale, sheet.top + sheet.height
    return QRectF(
        sheet.left + left * scale, foot - top * scale, (right - left) * scale, (top - bottom) * scale
    )


def longest_evidence(inspection: Inspection) -> Span:
    """Of all that is evidence for a core clause the words that need the most lines."""
    entries = lines(checklist(inspection.audit, inspection.notes, "en"))
    spans = [span for entry in entries if entry.core and entry.evidence for span in entry.spans]
    return max(spans, key=lambda span: span[1] - span[0])


@pytest.mark.parametrize("sample", ["12", "14", "17"])
def test_evidence_over_several_lines_of_a_page_is_marked_on_each_and_nothing_beside_it(
    sample: str, view: DocumentView, inspected: Inspected, qtbot: QtBot
) -> None:
    inspection = inspected(sample)
    document = inspection.document
    span = longest_evidence(inspection)
    pages = pages_of(view, inspection, qtbot, span)
    under = current_patches(pages)
    assert len(under) > 1
    assert all(
        one.bottom() < next_.center().y() or next_.left() > one.right() for one, next_ in pairwise(under)
    )
    for offset in range(len(document.text)):
        box = printed(pages, document, offset)
        if box is not None:
            over = [patch for patch in under if patch.contains(box.center())]
            assert len(over) == (span[0] <= offset < span[1]), (offset, document.text[offset])
    image = picture(pages)
    painted = [ground(colours_within(pages, image, patch)) for patch in under]
    assert set(painted) == {painted[0]}
    assert QColor(painted[0]).lightness() < 250


def test_of_words_that_stand_on_a_page_twice_the_right_ones_are_marked(
    view: DocumentView, twice: Inspection, qtbot: QtBot
) -> None:
    entry = by_key(checklist(twice.audit, twice.notes, "en"))[FindingKey("confidentiality", "duration")]
    assert twice.document.text.count(SAID_TWICE) == 2
    pages = pages_of(view, twice, qtbot, *entry.spans)
    sheet, scale = pages._pages.pages[0], pages._pages.scale
    first, second = (
        QRectF(
            sheet.left + LEFT_EDGE * scale,
            sheet.top + (A4[1] - top + said.index(f"{SAID_TWICE}.") * PITCH - SIZE * 0.6) * scale,
            stringWidth(SAID_TWICE, SANS, SIZE) * scale,
            SIZE * 0.5 * scale,
        )
        for top, said in zip(FIRST_LINES, (RECITALS, TERMS), strict=True)
    )
    assert any(patch.contains(second) for patch in current_patches(pages))
    assert not any(patch.intersects(first) for patch in soft_or_current(pages))
    image = picture(pages)
    plain, marked = colours_within(pages, image, first), colours_within(pages, image, second)
    assert ground(plain) == "#ffffff"
    assert QColor(ground(marked)).lightness() < 250
    for colours in (plain, marked):
        assert QColor(ink(colours)).lightness() < 60, "the words are printed here"


@BOTH
def test_pages_stay_white_and_marks_readable_in_either_theme(
    tokens: Tokens, view: DocumentView, inspected: Inspected, qtbot: QtBot
) -> None:
    inspection = inspected("12")
    pages = pages_of(view, inspection, qtbot, longest_evidence(inspection))
    image, sheet = picture(pages), pages._pages.pages[0]
    whole = colours_within(pages, image, QRectF(sheet.left, 0, sheet.width, pages._matter.height))
    page, black = ground(whole), QColor(ink(whole)).lightness()
    assert image.pixelColor(2, 300).name() == tokens.surface.lower()
    assert QColor(page).lightness() > (200 if tokens.dark else 254)
    seen = QRectF(0, pages.verticalScrollBar().value(), pages._matter.width, pages.viewport().height())
    marked = [patch for patch in soft_or_current(pages) if seen.contains(patch)]
    assert len(marked) > len(current_patches(pages)) > 1
    for patch in marked:
        colours = colours_within(pages, image, patch)
        assert ground(colours) != page
        assert contrast(ink(colours), ground(colours)) >= 4.5
    for patch in current_patches(pages):
        letters = ink(colours_within(pages, image, patch))
        assert QColor(letters).lightness() <= black + 8, "as black as they are printed"
    [bar] = bars_of(pages)
    beside, first, second, after = columns(pages, image, bar)
    assert (beside, after) == ({page}, {page})
    assert first == second
    assert contrast(first.pop(), page) >= 3
