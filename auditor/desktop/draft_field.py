"""Where a draft is named: its path, a button to choose it, and room to drop it on."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from auditor.desktop.arranging import as_text
from auditor.desktop.picking import contract_filter
from auditor.desktop.theme import steps
from auditor.desktop.words import compare as words
from auditor.errors import Bilingual


class DraftField(QWidget):
    """``name`` stands in the object names of its parts, ``title`` over them."""

    changed = Signal()
    """Another path, or none."""

    entered = Signal()
    """Enter was pressed behind the path."""

    def __init__(self, name: str, title: Bilingual, choose: Bilingual, language: str) -> None:
        super().__init__()
        self._language, self._title = language, choose.in_language(language)
        head = QLabel(title.in_language(language))
        head.setProperty("kind", "title")
        self._path = QLineEdit()
        self._path.setObjectName(f"{name}_draft")
        self._path.setAccessibleName(title.in_language(language))
        self._path.setPlaceholderText(words.PATH_TIP.in_language(language))
        self._path.setAcceptDrops(False)  # the whole field takes files, as files and not as an address
        self._path.textChanged.connect(self._note)
        self._path.returnPressed.connect(self.entered)
        head.setBuddy(self._path)
        button = QPushButton(words.CHOOSE.in_language(language))
        button.setObjectName(f"choose_{name}_draft")
        button.setAccessibleName(self._title)
        button.setToolTip(self._title)
        button.setAutoDefault(False)
        button.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.setSpacing(steps(2))
        row.addWidget(self._path, 1)
        row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(steps(1))
        column.addWidget(head)
        column.addLayout(row)
        self.setAcceptDrops(True)

    @property
    def path(self) -> str:
        return self._path.text().strip()

    def set_path(self, path: str) -> None:
        """Name a draft; its file name is what can be seen of a long path."""
        self._path.setText(path)

    def focus(self) -> None:
        self._path.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _local_file(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.set_path(_local_file(event.mimeData()))

    def _note(self, path: str) -> None:
        self._path.setToolTip(as_text(path))
        self.changed.emit()

    def _choose(self) -> None:
        beside = str(Path(self.path).parent) if self.path else ""
        path = QFileDialog.getOpenFileName(self, self._title, beside, contract_filter(self._language))[0]
        if path:
            self.set_path(path)


def _local_file(dropped: QMimeData) -> str:
    """The first file of what is dragged; what lies elsewhere is not ours to fetch."""
    return next((url.toLocalFile() for url in dropped.urls() if url.isLocalFile()), "")
