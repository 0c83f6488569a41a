"""The trees of the review as Qt sees them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from auditor.audit.options import AuditOptions
from auditor.desktop import checklist
from auditor.desktop.checklist_model import ENTRY, ChecklistModel
from auditor.desktop.inspection import Inspection, inspect
from auditor.desktop.outline_model import START, TONE, OutlineModel
from auditor.desktop.tree_model import NOWHERE
from auditor.workspace import FindingKey

Inspected = Callable[..., Inspection]
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def shown(inspected: Inspected) -> ChecklistModel:
    inspection = inspected("03")
    model = ChecklistModel("zh")
    model.show_entries(checklist.checklist(inspection.audit, inspection.notes, "zh"))
    return model


def test_the_checklist_is_a_sound_model(shown: ChecklistModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(shown)


def test_the_checklist_stays_sound_when_another_contract_is_shown(
    shown: ChecklistModel, inspected: Inspected, qtmodeltester: ModelTester
) -> None:
    inspection = inspected("02")
    shown.show_entries(checklist.checklist(inspection.audit, inspection.notes, "zh"))
    qtmodeltester.check(shown)
    shown.show_entries(())
    assert shown.rowCount() == 0


def test_every_finding_has_its_place(shown: ChecklistModel) -> None:
    index = shown.index_of(FindingKey("non_compete", "post_term"))
    assert index.parent().data(ENTRY).key == FindingKey("non_compete")
    assert index.parent().parent().data() == "核心条款"
    assert not shown.index_of(FindingKey("nothing")).isValid()


def test_a_line_says_everything_to_a_screen_reader(shown: ChecklistModel) -> None:
    said = shown.index_of(FindingKey("non_compete")).data(ACCESSIBLE)
    assert "竞业" in said
    assert "反向" in said


def test_the_outline_is_a_sound_model(inspected: Inspected, qtmodeltester: ModelTester) -> None:
    model = outline(inspected("01"))
    qtmodeltester.check(model)
    assert model.rowCount() >= 14


def test_the_outline_leads_to_the_provision_and_shows_the_verdict_there(inspected: Inspected) -> None:
    inspection = inspected("01")
    model = outline(inspection)
    rows = [model.index(row, 0, QModelIndex()) for row in range(model.rowCount())]
    secrecy = next(index for index in rows if "保密" in index.data())
    assert inspection.document.text[secrecy.data(START) :].startswith("第七条")
    assert secrecy.data(TONE) == "strong"
    inside = model.index_at(secrecy.data(START) + 40)
    assert inside == secrecy or inside.parent() == secrecy
    assert not model.index_at(-1).isValid()


def test_a_heading_with_nothing_under_it_bears_the_mark_of_the_clause_that_is_missing(
    inspected: Inspected, tmp_path: Path
) -> None:
    file = docx.Document()
    file.add_paragraph("推广合同")
    for line in (
        "甲方（品牌方）：青禾公司",
        "乙方（达人）：林小满",
        "第一条 发布",
        "乙方发布视频三条。",
        "第二条 竞业排他",
        "第三条 费用",
    ):
        file.add_paragraph(line)
    file.add_paragraph("甲方支付一万元。")
    path = tmp_path / "empty heading.docx"
    file.save(str(path))
    model = outline(inspect(path, None, AuditOptions(language="zh", trace=True)))
    told = {index.data(): index.data(TONE) for index in every_line(model)}
    assert told["第二条 竞业排他"] == "missing"
    assert told["第三条 费用"] != "missing"


def test_the_outline_tells_a_screen_reader_the_verdict_and_every_word_of_the_contract(
    inspected: Inspected,
) -> None:
    inspection = inspected("01")
    model = outline(inspection)
    told, words = [], []
    for index in every_line(model):
        told.append(index.data(Qt.ItemDataRole.AccessibleTextRole))
        words.append(index.data(Qt.ItemDataRole.AccessibleDescriptionRole))
    assert any("保密" in said and said.endswith("完备") for said in told)
    assert "".join("".join(words).split()) == "".join(inspection.document.text.split())


def every_line(model: OutlineModel, parent: QModelIndex = NOWHERE) -> Iterator[QModelIndex]:
    """Every heading from the top, those below one behind it."""
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        yield index
        yield from every_line(model, index)


def outline(inspection: Inspection) -> OutlineModel:
    model = OutlineModel()
    entries = checklist.checklist(inspection.audit, inspection.notes, "zh")
    tones = checklist.tones_by_start(entries)
    model.show_headings(inspection.headings, tones, inspection.document.text)
    return model
