"""What stands where there is no contract yet, or none that matches: one sentence and what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from auditor.desktop.actions import keyed
from auditor.desktop.theme import steps
from auditor.desktop.words import portfolio as words


class EmptyPage(QWidget):
    """Says how to begin; files can be dropped on whatever it stands in."""

    folder_wanted = Signal()
    samples_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, language: str, *, filtered: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(steps(3))
        column.addStretch(2)
        said = QLabel((words.NONE_MATCH if filtered else words.EMPTY).in_language(language))
        column.addWidget(said, 0, Qt.AlignmentFlag.AlignHCenter)
        first = QPushButton((words.SHOW_ALL if filtered else words.AUDIT_FOLDER).in_language(language))
        first.setObjectName("show_all" if filtered else "audit_folder")
        first.setProperty("kind", "" if filtered else "primary")
        if not filtered:
            first.setToolTip(keyed(first.text(), "open_folder"))
        first.clicked.connect(self.all_wanted if filtered else self.folder_wanted)
        column.addWidget(first, 0, Qt.AlignmentFlag.AlignHCenter)
        if not filtered:
            drop = QLabel(words.OR_DROP.in_language(language))
            drop.setProperty("kind", "secondary")
            column.addWidget(drop, 0, Qt.AlignmentFlag.AlignHCenter)
            samples = QPushButton(words.OPEN_SAMPLES.in_language(language))
            samples.setObjectName("open_samples")
            samples.setProperty("kind", "link")
            samples.clicked.connect(self.samples_wanted)
            column.addWidget(samples, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._first = first

    def focus_first(self) -> None:
        self._first.setFocus()
