"""Two drafts in the window: what got worse, what was mended, what moved, and the words of it side by side."""

from collections.abc import Callable, Iterator
from pathlib import Path

import docx
import pytest
from opened import part
from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QTextBrowser,
    QTreeView,
    QWidget,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from auditor.audit.comparison import Comparison
from auditor.audit.options import AuditOptions
from auditor.batch.draft_comparison import compare_drafts
from auditor.desktop.compare_window import CompareWindow
from auditor.desktop.comparing import Comparing
from auditor.desktop.draft_changes import DraftChanges, draft_changes, save_report, shown
from auditor.desktop.draft_field import DraftField
from auditor.desktop.draft_order import older_first
from auditor.desktop.line_model import LineModel
from auditor.desktop.message_bar import MessageBar
from auditor.desktop.preferences import Preferences
from auditor.desktop.table_lines import Cell, Line
from auditor.desktop.window import MainWindow
from auditor.errors import AuditorError, UsageError
from auditor.workspace.model import ContractRecord

LONG = 60_000
HEAD = ("达人推广合同", "甲方（品牌方）：青岚科技有限公司", "乙方（达人）：林一帆")
CONTENT = ("第一条 合作内容", "乙方为甲方的手机产品发布一条短视频，视频时长不少于六十秒。")
FEE = ("第二条 费用", "甲方应在视频发布后十日内向乙方支付人民币五万元。")
SECRET = (
    "第三条 保密",
    "乙方应当对在合作中知悉的甲方未公开产品信息、价格和营销计划保密，未经甲方书面同意不得向任何第三方披露。"
    "保密义务在本合同终止后三年内继续有效。乙方违反本条的，应向甲方支付违约金人民币十万元。",
)
MAIL = ("第四条 通知", "通知以书面形式送达对方在本合同首部载明的地址，自签收之日起生效。")
OLD = (*HEAD, *CONTENT, *FEE, *SECRET, *MAIL)
ENDING = "保密义务在本合同终止后三年内继续有效。"


def written(path: Path, lines: tuple[str, ...]) -> Path:
    """A real DOCX file with these paragraphs."""
    file = docx.Document()
    for line in lines:
        file.add_paragraph(line)
    file.save(str(path))
    return path


@pytest.fixture
def drafts(tmp_path: Path) -> Callable[[tuple[str, ...], tuple[str, ...]], tuple[Path, Path]]:
    """Two drafts as files: 合同_v1.docx and 合同_v2.docx."""

    def write(old: tuple[str, ...], new: tuple[str, ...]) -> tuple[Path, Path]:
        return written(tmp_path / "合同_v1.docx", old), written(tmp_path / "合同_v2.docx", new)

    return write


Drafts = Callable[[tuple[str, ...], tuple[str, ...]], tuple[Path, Path]]


@pytest.fixture
def window(dressed: QApplication, qtbot: QtBot) -> CompareWindow:
    """The window without the doors: what is shown in it is made in the test."""
    window = CompareWindow("zh")
    qtbot.addWidget(window)
    window.show()
    return window


def changes_of(drafts: tuple[Path, Path], language: str = "zh") -> DraftChanges:
    return draft_changes(str(drafts[0]), str(drafts[1]), AuditOptions(language=language))


def rows(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[list[str]]:
    """Every line from the top, those below a line behind it."""
    parent = parent or QModelIndex()
    for row in range(model.rowCount(parent)):
        yield [str(model.index(row, column, parent).data()) for column in range(model.columnCount(parent))]
        yield from rows(model, model.index(row, 0, parent))


def lines(window: CompareWindow, name: str) -> list[list[str]]:
    return list(rows(part(window, QTreeView, name).model()))


def words(window: CompareWindow, side: str) -> str:
    return str(part(window, QTextBrowser, f"{side}_words").toPlainText())


def click(qtbot: QtBot, window: QWidget, name: str) -> None:
    qtbot.mouseClick(part(window, QAbstractButton, name), Qt.MouseButton.LeftButton)


def formatted(window: CompareWindow, side: str) -> list[tuple[str, bool, bool]]:
    """Stretches of one side: the words, whether they are struck out, whether underlined."""
    found = []
    block = part(window, QTextBrowser, f"{side}_words").document().begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            font = fragment.charFormat()
            found.append((fragment.text(), font.fontStrikeOut(), font.fontUnderline()))
            iterator += 1
        block = block.next()
    return found


def test_a_protection_that_goes_is_worse_and_its_words_are_struck_out(
    window: CompareWindow, drafts: Drafts
) -> None:
    shorter = SECRET[1].replace(ENDING, "")
    window.show_changes(changes_of(drafts(OLD, (*HEAD, *CONTENT, *FEE, SECRET[0], shorter, *MAIL))))
    findings = {line[0]: line[1:] for line in lines(window, "findings")}
    assert findings["保密"][-1] == "变差"
    assert findings["保密期限"] == ["满足（三年）", "欠缺", "变差"]
    assert "条款：变差 1" in part(window, QLabel, "summary").text()
    assert lines(window, "provisions") == [["第三条 保密", "有改动"]]
    assert (ENDING, True, False) in formatted(window, "old")
    assert ENDING not in words(window, "new")


def test_a_protection_that_comes_is_mended_and_the_other_way_round_after_swapping(
    window: CompareWindow, drafts: Drafts, qtbot: QtBot
) -> None:
    shorter = SECRET[1].replace(ENDING, "")
    old, new = drafts((*HEAD, *CONTENT, *FEE, SECRET[0], shorter, *MAIL), OLD)
    window.set_drafts(str(old), str(new))
    window.show_changes(changes_of((old, new)))
    assert ["保密期限", "欠缺", "满足（三年）", "已补齐"] in lines(window, "findings")
    assert (ENDING, False, True) in formatted(window, "new")
    with qtbot.waitSignal(window.wanted) as asked:
        click(qtbot, window, "swap_drafts")
    assert asked.args == [str(new), str(old)]


def test_another_term_is_shown_although_the_element_is_met_in_both(
    window: CompareWindow, drafts: Drafts
) -> None:
    two = SECRET[1].replace("三年", "两年")
    window.show_changes(changes_of(drafts(OLD, (*HEAD, *CONTENT, *FEE, SECRET[0], two, *MAIL))))
    assert ["保密期限", "满足（三年）", "满足（两年）", "内容有变"] in lines(window, "findings")


def test_a_provision_that_moved_and_one_that_was_renumbered_are_recognised(
    window: CompareWindow, drafts: Drafts, qtbot: QtBot
) -> None:
    new = (*HEAD, "第一条 保密", SECRET[1], "第二条 合作内容", CONTENT[1], "第三条 费用", FEE[1], *MAIL)
    window.show_changes(changes_of(drafts(OLD, new)))
    assert lines(window, "provisions") == [["第三条 保密 → 第一条 保密", "位置移动 · 编号变化"]]
    click(qtbot, window, "show_all")
    shown = lines(window, "provisions")
    assert ["第一条 合作内容 → 第二条 合作内容", "编号变化"] in shown
    assert ["第四条 通知", "文字未变"] in shown
    assert not any("删除" in line[1] or "新增" in line[1] for line in shown)


def test_f8_goes_from_change_to_change(window: CompareWindow, drafts: Drafts, qtbot: QtBot) -> None:
    dearer = FEE[1].replace("五万元", "六万元")
    added = ("第五条 争议", "双方因本合同发生争议的，向甲方所在地人民法院起诉。")
    window.show_changes(changes_of(drafts(OLD, (*HEAD, *CONTENT, FEE[0], dearer, *SECRET, *MAIL, *added))))
    window.activateWindow()
    click(qtbot, window, "show_all")
    qtbot.keyClick(window, Qt.Key.Key_F8)
    assert ("六", False, True) in formatted(window, "new")
    assert "五万元" in words(window, "old")
    qtbot.keyClick(window, Qt.Key.Key_F8)
    assert words(window, "old") == "原稿没有这一条。"
    qtbot.keyClick(window, Qt.Key.Key_F8)
    assert added[1] in words(window, "new")
    qtbot.keyClick(window, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert "六万元" in words(window, "new")


def test_the_same_draft_twice_says_that_nothing_changed(window: CompareWindow, drafts: Drafts) -> None:
    window.show_changes(changes_of(drafts(OLD, OLD)))
    assert lines(window, "findings") == lines(window, "provisions") == []
    said = {label.text() for label in window.findChildren(QLabel) if label.isVisible()}
    assert {"各条款的结论和要素均无变化。", "文字没有改动。"} <= said
    assert part(window, QLabel, "summary").text().count("没有变化") == 3


def test_what_looks_like_markup_is_shown_as_it_stands(window: CompareWindow, drafts: Drafts) -> None:
    odd = '乙方发布 <b>一条</b> 视频 & <img src="x.png"> 图文；&lt;i&gt;。'
    new = (*HEAD, "第一条 <i>合作</i>内容", odd, *FEE, *SECRET, *MAIL)
    window.show_changes(changes_of(drafts(OLD, new)))
    assert odd in words(window, "new")
    assert any("<i>合作</i>内容" in line[0] for line in lines(window, "provisions"))
    index = part(window, QTreeView, "provisions").model().index(0, 0)
    assert "&lt;i&gt;" in index.data(Qt.ItemDataRole.ToolTipRole)
    for label in window.findChildren(QLabel):
        assert "<i>" not in label.text() or label.textFormat() is Qt.TextFormat.PlainText


def test_long_words_are_shortened_around_what_changed(window: CompareWindow, drafts: Drafts) -> None:
    long = "".join(f"乙方应按甲方第{number}号通知修改视频。" for number in range(60))
    old = (*HEAD, CONTENT[0], f"{long}时长六十秒。{long}", *FEE, *SECRET, *MAIL)
    new = (*HEAD, CONTENT[0], f"{long}时长九十秒。{long}", *FEE, *SECRET, *MAIL)
    window.show_changes(changes_of(drafts(old, new)))
    assert ("六", True, False) in formatted(window, "old")
    assert "…" in words(window, "new")
    assert len(words(window, "new")) < 300


def test_words_that_are_added_at_the_end_stand_behind_the_same_words_in_both(
    window: CompareWindow, drafts: Drafts
) -> None:
    long = "".join(f"乙方应按甲方第{number}号通知修改视频。" for number in range(60))
    more = "另加一份报告。"
    old = (*HEAD, CONTENT[0], long, *FEE, *SECRET, *MAIL)
    window.show_changes(changes_of(drafts(old, (*HEAD, CONTENT[0], long + more, *FEE, *SECRET, *MAIL))))
    assert words(window, "old").endswith(long[-80:])
    assert words(window, "new") == words(window, "old") + more


def test_a_draft_that_was_not_read_whole_is_named(window: CompareWindow, drafts: Drafts) -> None:
    from auditor.paths import resources

    (scan,) = (resources() / "samples").glob("09*.pdf")
    old, _ = drafts(OLD, OLD)
    window.set_drafts(str(old), str(scan))
    window.show_changes(changes_of((old, scan)))
    notes = part(window, QLabel, "notes")
    assert notes.isVisible()
    assert notes.text().startswith("新稿：")
    assert words(window, "new") == "新稿读得出的部分没有这一条。"
    assert all(not line.below for line in changes_of((old, scan)).findings)
    window.set_drafts(str(old), str(old))
    assert "以下是 合同_v1.docx 与" in notes.text()


def test_the_lines_are_a_sound_model(qtmodeltester: ModelTester) -> None:
    model = LineModel(["条款", "变化"])
    below = Line((Cell("期限"), Cell("变差", "worse", "missing")))
    model.show_lines([Line((Cell("保密"), Cell("变差", "worse", "missing")), True, (below, below)), below])
    qtmodeltester.check(model)
    first = model.index(0, 0)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "保密, 变化 变差"
    assert model.index(0, 1).data(Qt.ItemDataRole.DecorationRole) is not None
    model.show_lines([])
    assert model.rowCount() == 0


def test_a_file_that_is_dropped_on_a_field_is_named_there(
    window: CompareWindow, drafts: Drafts, qtbot: QtBot
) -> None:
    old, new = drafts(OLD, OLD)
    fields = window.findChildren(DraftField)
    for field, path in zip(fields, (old, new), strict=True):
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        entered = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, left, none)
        field.dragEnterEvent(entered)
        assert entered.isAccepted()
        field.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, left, none))
    assert [field.path for field in fields] == [str(old), str(new)]
    with qtbot.waitSignal(window.wanted) as asked:
        qtbot.keyClick(part(window, QLineEdit, "new_draft"), Qt.Key.Key_Return)
    assert asked.args == [str(old), str(new)]


def test_without_two_files_there_is_nothing_to_compare(window: CompareWindow, drafts: Drafts) -> None:
    button = part(window, QAbstractButton, "compare_drafts")
    assert not button.isEnabled()
    old, new = drafts(OLD, OLD)
    window.set_drafts("", str(new))
    assert not button.isEnabled()
    window.set_drafts(str(old), str(new))
    assert button.isEnabled()


def test_escape_closes(window: CompareWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_every_control_has_a_name(window: CompareWindow, drafts: Drafts) -> None:
    window.show_changes(changes_of(drafts(OLD, OLD)))
    for widget in window.findChildren(QWidget):
        if isinstance(widget, QAbstractButton | QLineEdit | QAbstractItemView | QTextBrowser):
            inside = isinstance(widget.parent(), QAbstractItemView | QLineEdit)
            named = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
            assert named or inside or widget.objectName().startswith("qt_"), widget.objectName()


def test_the_words_are_in_the_language_of_the_window(drafts: Drafts) -> None:
    changes = changes_of(drafts(OLD, (*HEAD, *CONTENT, *FEE, *MAIL)), "en")
    assert "Worse" in {cell.word for line in changes.findings for cell in line.cells}
    assert "removed" in {provision.line.cells[1].word for provision in changes.provisions}


# The doors


@pytest.fixture
def comparing(dressed: QApplication, tmp_path: Path, qtbot: QtBot) -> Comparing:
    preferences = Preferences(tmp_path / "window.ini")
    preferences.language = "zh"
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    return Comparing(window, "zh")


def opened(comparing: Comparing) -> CompareWindow:
    return part(comparing.parent(), CompareWindow, "")  # type: ignore[arg-type]


def test_two_files_are_compared_in_a_process_of_their_own_and_the_report_is_written(
    comparing: Comparing, drafts: Drafts, tmp_path: Path, qtbot: QtBot
) -> None:
    old, new = drafts(OLD, (*HEAD, *CONTENT, *FEE, *MAIL))
    with qtbot.waitSignal(comparing.errand.found, timeout=LONG):
        comparing.open(str(old), str(new))
    window = opened(comparing)
    assert ["第三条 保密", "已删除"] in lines(window, "provisions")
    target = tmp_path / "reports" / "比较.docx"
    with qtbot.waitSignal(comparing.report.found, timeout=LONG):
        window.save(target)
    assert str(target) in part(window, QLabel, "told").text()
    assert any("第三条 保密" in paragraph.text for paragraph in docx.Document(str(target)).paragraphs)


def test_a_draft_is_never_overwritten_and_the_window_says_so(
    comparing: Comparing, drafts: Drafts, qtbot: QtBot
) -> None:
    old, new = drafts(OLD, (*HEAD, *CONTENT, *FEE, *MAIL))
    before = new.read_bytes()
    comparing.open()
    window = opened(comparing)
    window.show_changes(changes_of((old, new)))
    with qtbot.waitSignal(comparing.report.failed, timeout=LONG) as told:
        window.save(new)
    assert told.args[0].code == "would_overwrite_input"
    assert "会覆盖" in part(window, MessageBar, "").text
    assert part(window, QAbstractButton, "save_comparison").isEnabled()
    assert new.read_bytes() == before


def test_a_file_that_cannot_be_read_is_told_and_the_window_goes_on(
    comparing: Comparing, drafts: Drafts, tmp_path: Path, qtbot: QtBot
) -> None:
    old, new = drafts(OLD, OLD)
    broken = tmp_path / "坏.docx"
    broken.write_bytes(b"PK\x03\x04 broken")
    with qtbot.waitSignal(comparing.errand.failed, timeout=LONG):
        comparing.open(str(old), str(broken))
    window = opened(comparing)
    assert "坏.docx" in part(window, MessageBar, "").text
    with qtbot.waitSignal(comparing.errand.found, timeout=LONG):
        comparing.open(str(old), str(new))
    assert not part(window, MessageBar, "").isVisible()
    assert lines(window, "provisions") == []


@pytest.mark.parametrize("name", ["合同_v1.docx", "other_name.docx"])
def test_the_report_takes_no_draft_s_place_by_any_name(drafts: Drafts, tmp_path: Path, name: str) -> None:
    old, new = drafts(OLD, OLD)
    (tmp_path / "other_name.docx").symlink_to(old)
    packed = shown(compared((old, new)), "zh").packed
    with pytest.raises(UsageError):
        save_report(packed, tmp_path / name, "zh")


def test_a_report_that_cannot_be_written_is_told(drafts: Drafts, tmp_path: Path) -> None:
    packed = shown(compared(drafts(OLD, OLD)), "zh").packed
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    with pytest.raises(AuditorError) as told:
        save_report(packed, tmp_path / "file" / "比较.docx", "zh")
    assert told.value.message.zh


def compared(drafts: tuple[Path, Path]) -> Comparison:
    return compare_drafts(str(drafts[0]), str(drafts[1]), None, AuditOptions(language="zh"))


# Which of two is the older one


@pytest.mark.parametrize(
    ("one", "other", "added"),
    [
        ("2026-04-01 框架.docx", "框架 20260302.docx", ("2026-05-01", "2026-05-02")),
        ("框架合同_v10.docx", "框架合同_v9.docx", ("2026-05-01", "2026-05-02")),
        ("返回稿.docx", "发出稿.docx", ("2026-05-02", "2026-05-01")),
    ],
)
def test_the_older_of_two_drafts_comes_first(one: str, other: str, added: tuple[str, str]) -> None:
    records = [record(path, at) for path, at in zip((one, other), added, strict=True)]
    assert older_first(*records) == (other, one)
    assert older_first(*reversed(records)) == (other, one)


def test_drafts_of_which_nothing_tells_stay_as_they_are() -> None:
    assert older_first(record("甲.docx", ""), record("乙.docx", "")) == ("甲.docx", "乙.docx")


def record(path: str, added: str) -> ContractRecord:
    from auditor.audit.model import Audit
    from auditor.workspace.model import Progress, State

    audit = Audit(path, "", "", None, 0, (), (), ())
    return ContractRecord(path, "", audit, added, State.NOT_STARTED, "", "", Progress(0, 0))
