"""The contract on show: exactly the evidence is marked, also of words that stand there twice, on sheets and on pages."""

from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from auditor.audit.options import AuditOptions
from auditor.desktop.checklist import by_key, checklist, marks
from auditor.desktop.document_view import DocumentView
from auditor.desktop.inspection import Inspection, inspect
from auditor.desktop.pages_view import PagesView
from auditor.desktop.paper_view import PaperView
from auditor.desktop.reading_view import ReadingView
from auditor.desktop.shown_lines import ShownLine
from auditor.desktop.tokens import LIGHT
from auditor.workspace import FindingKey

LONG = 60_000
Inspected = Callable[..., Inspection]
KEY = FindingKey("confidentiality", "duration")


@pytest.fixture
def twice(tmp_path: Path) -> Inspection:
    """A long contract in which the words of the confidentiality clause also stand in its recitals, where they bind nobody."""
    said = "保密期限至本合同终止后三年"
    document = docx.Document()
    document.add_paragraph("推广合作合同")
    document.add_paragraph("甲方（品牌方）：云杉饮品有限公司")
    document.add_paragraph("乙方（博主）：林小满")
    document.add_paragraph(f"双方曾就“{said}”磋商。")
    for number in range(1, 60):
        document.add_paragraph(f"第{number}条 第{number}幕写山里的雨，镜头从远处慢慢推近。")
    document.add_paragraph("第六十条 保密")
    document.add_paragraph(
        f"乙方应当对在合作中知悉的甲方商业秘密严格保密，不得向任何第三方披露，{said}。乙方违反的，应支付违约金二十万元。"
    )
    path = tmp_path / "两处相同.docx"
    document.save(str(path))
    return inspect(path, None, AuditOptions(language="zh"))


def shown(view: DocumentView) -> ReadingView:
    current = view.currentWidget()
    assert isinstance(current, ReadingView)
    return current


def line_at(view: ReadingView, offset: int) -> ShownLine:
    line = view._matter.line_of(offset)
    assert line is not None
    return line


def picture(view: ReadingView) -> QImage:
    return view.viewport().grab().toImage()


def colour_behind(view: ReadingView, offset: int) -> str:
    """The most frequent colour of the box of one character as it is painted: what lies under it."""
    line = line_at(view, offset)
    left, right = line.edges(offset, offset + 1)
    image, counts = picture(view), dict[str, int]()
    for x in range(round(left) + 1, round(right) - 1):
        for y in range(round(line.top) + 1, round(line.bottom) - 1):
            at = QPoint(x - view.horizontalScrollBar().value(), y - view.verticalScrollBar().value())
            name = image.pixelColor(at).name()
            counts[name] = counts.get(name, 0) + 1
    return max(counts, key=lambda name: counts[name])


def in_sight(view: ReadingView, offset: int) -> bool:
    line, top = line_at(view, offset), view.verticalScrollBar().value()
    return line.top >= top and line.bottom <= top + view.viewport().height()


def test_the_second_of_two_equal_sentences_is_marked_and_comes_into_sight(
    view: DocumentView, twice: Inspection, qtbot: QtBot
) -> None:
    text = twice.document.text
    entries = checklist(twice.audit, twice.notes, "zh")
    spans = by_key(entries)[KEY].spans
    words = "合同终止后三年"
    first, second = text.index(words), text.rindex(words)
    assert first < second
    assert any(start <= second < end for start, end in spans)
    assert not any(start <= first < end for start, end in spans)
    view.show_document(twice.document)
    view.set_marks(marks(entries))
    paper = shown(view)
    assert isinstance(paper, PaperView)
    assert colour_behind(paper, first) == LIGHT.paper.lower()
    view.set_current(spans)
    qtbot.waitUntil(lambda: in_sight(paper, second), timeout=LONG)
    qtbot.waitUntil(lambda: colour_behind(paper, second) != LIGHT.paper.lower(), timeout=LONG)
    assert colour_behind(paper, text.rindex("第59幕")) == LIGHT.paper.lower()


def test_what_is_chosen_is_marked_more_strongly_than_the_rest(
    view: DocumentView, twice: Inspection, qtbot: QtBot
) -> None:
    entries = checklist(twice.audit, twice.notes, "zh")
    spans = by_key(entries)[KEY].spans
    view.show_document(twice.document)
    view.set_marks(marks(entries))
    paper = shown(view)
    view.go_to(spans[0][0])
    qtbot.waitUntil(lambda: in_sight(paper, spans[0][0]), timeout=LONG)
    paper._glide.finish()
    soft = QColor(colour_behind(paper, spans[0][0]))
    view.set_current(spans)
    strong = QColor(colour_behind(paper, spans[0][0]))
    paper_colour = QColor(LIGHT.paper)
    assert distance(soft, paper_colour) > 0
    assert distance(strong, paper_colour) > distance(soft, paper_colour)


def test_clicking_words_tells_where_they_stand(view: DocumentView, twice: Inspection, qtbot: QtBot) -> None:
    view.show_document(twice.document)
    paper = shown(view)
    offset = twice.document.text.index("林小满") + 1
    line = line_at(paper, offset)
    left, right = line.edges(offset, offset + 1)
    at = QPoint(
        round((left + right) / 2), round((line.top + line.bottom) / 2) - paper.verticalScrollBar().value()
    )
    with qtbot.waitSignal(view.place_chosen, timeout=LONG) as told:
        qtbot.mouseClick(paper.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert told.args == [offset, offset + 1]


@pytest.mark.parametrize("sample", ["12", "14", "17"])
def test_evidence_is_marked_on_the_pages_of_a_pdf(
    sample: str, view: DocumentView, inspected: Inspected, qtbot: QtBot
) -> None:
    """The page is the file's own picture, and what is marked is where the words are printed."""
    inspection = inspected(sample)
    entries = checklist(inspection.audit, inspection.notes, "zh")
    spans = next(entry.spans for entry in by_key(entries).values() if entry.spans)
    view.show_document(inspection.document)
    view.set_marks(marks(entries))
    pages = shown(view)
    assert isinstance(pages, PagesView)
    qtbot.waitUntil(lambda: pages._matter.height > 0, timeout=LONG)
    view.set_current(spans)
    pages._glide.finish()
    qtbot.waitUntil(lambda: bool(pages._pictures) and not pages._wished, timeout=LONG)
    assert in_sight(pages, spans[0][0])
    assert inspection.document.text[slice(*spans[0])] in pages.accessibleDescription()
    assert colour_behind(pages, spans[0][0]) != "#ffffff"
    assert has_ink(pages, spans[0][0])


def test_zooming_keeps_the_place_that_is_read(view: DocumentView, twice: Inspection, qtbot: QtBot) -> None:
    view.show_document(twice.document)
    paper = shown(view)
    offset = twice.document.text.index("第30幕")
    view.go_to(offset)
    qtbot.waitUntil(lambda: in_sight(paper, offset), timeout=LONG)
    paper._glide.finish()
    before = view.zoom_percent
    view.zoom_by(2)
    assert view.zoom_percent > before
    qtbot.waitUntil(lambda: in_sight(paper, offset), timeout=LONG)


def distance(one: QColor, other: QColor) -> int:
    return abs(one.red() - other.red()) + abs(one.green() - other.green()) + abs(one.blue() - other.blue())


def has_ink(view: ReadingView, offset: int) -> bool:
    """Whether letters are printed in the line of this character."""
    line, image = line_at(view, offset), picture(view)
    y_from = round(line.top) - view.verticalScrollBar().value()
    return any(
        image.pixelColor(x - view.horizontalScrollBar().value(), y).lightness() < 100
        for y in range(y_from, y_from + round(line.bottom - line.top))
        for x in range(round(line.left), round(line.right))
    )
