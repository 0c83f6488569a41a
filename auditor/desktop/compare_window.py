"""Two drafts to compare: the files, and what changed from one to the other."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from auditor.desktop.arranging import fill, quiet_label
from auditor.desktop.changes_panel import ChangesPanel
from auditor.desktop.draft_changes import DraftChanges, name_of_report
from auditor.desktop.draft_field import DraftField
from auditor.desktop.icon_button import IconButton
from auditor.desktop.message_bar import MessageBar
from auditor.desktop.theme import steps
from auditor.desktop.words import compare as words
from auditor.errors import AuditorError, Bilingual
from auditor.reports.comparison import NEW, OLD, TITLE

_SIZE = QSize(1240, 800)
_SMALLEST = QSize(900, 560)
_ENDING = ".docx"


class CompareWindow(QDialog):
    """Asks for two files and shows what it is given; reading, comparing and writing are done elsewhere."""

    wanted = Signal(str, str)
    """The old and the new draft to compare."""

    report_wanted = Signal(object, object)
    """The DraftChanges and the Path to write the report on them to."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._changes: DraftChanges | None = None
        self.setWindowTitle(TITLE.in_language(language))
        self.setMinimumSize(_SMALLEST)
        self.resize(_SIZE)
        self._message = MessageBar(language)
        self._old = DraftField("old", OLD, words.CHOOSE_OLD, language)
        self._new = DraftField("new", NEW, words.CHOOSE_NEW, language)
        self._compare = QPushButton(words.COMPARE.in_language(language))
        self._compare.setObjectName("compare_drafts")
        self._compare.setProperty("kind", "primary")
        self._compare.setAutoDefault(False)  # Enter belongs to the part that has the focus
        self._compare.clicked.connect(self.compare)
        self._notes = _label("notes", "notice")
        self._told = _label("told", "secondary")
        self._told.setContentsMargins(steps(4), steps(2), steps(4), steps(2))
        self._first = quiet_label(words.FIRST.in_language(language))
        self._working = self._busy_page()
        self._panel = ChangesPanel(language)
        self._panel.save_wanted.connect(self._ask_where)
        self._page = QStackedWidget()
        for page in (self._first, self._working, self._panel):
            self._page.addWidget(page)
        fill(self, self._message, self._files(), self._notes, self._page, self._told, tall=self._page)
        self._note_paths()

    def set_drafts(self, old: str, new: str) -> None:
        """Name the two files; an empty one is for the user to choose."""
        self._old.set_path(old)
        self._new.set_path(new)
        (self._new if old and not new else self._old).focus()

    def names(self, path: str) -> bool:
        """Whether a file is one of the two."""
        return path in (self._old.path, self._new.path)

    def compare(self) -> None:
        """Ask for the comparison of the files that are named."""
        if self._old.path and self._new.path:
            self._message.hide()
            self._told.hide()
            self._page.setCurrentWidget(self._working)
            self.wanted.emit(self._old.path, self._new.path)

    def show_changes(self, changes: DraftChanges) -> None:
        """Show what changed."""
        self._changes = changes
        self._panel.show_changes(changes)
        self._page.setCurrentWidget(self._panel)
        self._panel.focus()
        self._note_paths()

    def show_error(self, error: AuditorError) -> None:
        """Say why there is no comparison; what was on show before is there again."""
        self._message.show_error(error)
        self._page.setCurrentWidget(self._first if self._changes is None else self._panel)

    def save(self, target: Path) -> None:
        """Ask for the report on what is shown."""
        if self._changes is not None:
            self._message.hide()
            self._panel.allow_saving(False)
            self._tell(words.SAVING)
            self.report_wanted.emit(self._changes, target)

    def show_saved(self, target: Path) -> None:
        """The report has been written."""
        self._panel.allow_saving(True)
        self._tell(words.SAVED.filled(path=target))

    def show_not_saved(self, error: AuditorError) -> None:
        """Say why there is no report."""
        self._panel.allow_saving(True)
        self._told.hide()
        self._message.show_error(error)

    def _files(self) -> QWidget:
        swap = IconButton("changed", words.SWAP.in_language(self._language))
        swap.setObjectName("swap_drafts")
        swap.clicked.connect(self._swap)
        row = QHBoxLayout(files := QWidget())
        row.setContentsMargins(steps(4), steps(3), steps(4), steps(3))
        row.setSpacing(steps(2))
        for part, stretch in ((self._old, 1), (swap, 0), (self._new, 1), (self._compare, 0)):
            row.addWidget(part, stretch, Qt.AlignmentFlag.AlignBottom)
        for field in (self._old, self._new):
            field.changed.connect(self._note_paths)
            field.entered.connect(self.compare)
        return files

    def _busy_page(self) -> QWidget:
        said = quiet_label(words.WORKING.in_language(self._language))
        running = QProgressBar()
        running.setRange(0, 0)
        running.setTextVisible(False)
        running.setFixedWidth(steps(60))
        running.setAccessibleName(said.text())
        column = QVBoxLayout(page := QWidget())
        column.setSpacing(steps(3))
        column.addStretch(1)
        column.addWidget(said)
        column.addWidget(running, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return page

    def _swap(self) -> None:
        """The other way round; what is on show is compared anew."""
        old, new = self._new.path, self._old.path
        self._old.set_path(old)
        self._new.set_path(new)
        if self._changes is not None:
            self.compare()

    def _note_paths(self) -> None:
        """Say what a reader has to know: what was not read, and that other files are named by now."""
        self._compare.setEnabled(bool(self._old.path and self._new.path))
        notes = list(self._changes.notes) if self._changes else []
        if self._changes and (self._changes.old, self._changes.new) != (self._old.path, self._new.path):
            names = {"old": Path(self._changes.old).name, "new": Path(self._changes.new).name}
            notes.insert(0, words.STALE.filled(**names).in_language(self._language))
        self._notes.setText("\n".join(notes))
        self._notes.setVisible(bool(notes))

    def _ask_where(self) -> None:
        if self._changes is None:
            return
        title, kind = words.SAVE_AS.in_language(self._language), words.WORD_FILE.in_language(self._language)
        proposed = name_of_report(self._changes.new, self._language)
        target = QFileDialog.getSaveFileName(self, title, str(proposed), kind)[0]
        if target:
            self.save(Path(target if target.lower().endswith(_ENDING) else target + _ENDING))

    def _tell(self, word: Bilingual) -> None:
        self._told.setText(word.in_language(self._language))
        self._told.show()


def _label(name: str, kind: str) -> QLabel:
    """A label for words that hold the names of files; hidden until it has some."""
    label = QLabel()
    label.setObjectName(name)
    label.setProperty("kind", kind)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.hide()
    return label
