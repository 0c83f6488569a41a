"""What is dragged onto a page: files and folders of this machine are taken, and nothing else."""

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QWidget

_MARGIN = 8


class DropTarget(QLabel):
    """Lies over its page while something is dragged over it, and says what dropping does."""

    dropped = Signal(list)
    """The paths, as strings."""

    def __init__(self, said: str, page: QWidget) -> None:
        super().__init__(said, page)
        self._page = page
        self.setProperty("kind", "drop")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def eventFilter(self, page: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):  # before QDropEvent, of which it is one
            return self._enter(event)
        if event.type() is QEvent.Type.DragLeave:
            self.hide()
            return True
        if event.type() is QEvent.Type.Drop and isinstance(event, QDropEvent):
            self.hide()
            event.acceptProposedAction()
            self.dropped.emit(local_paths(event.mimeData()))
            return True
        if event.type() is QEvent.Type.Resize:
            self._cover()
        return super().eventFilter(page, event)

    def _enter(self, event: QDragEnterEvent) -> bool:
        if local_paths(event.mimeData()):
            event.acceptProposedAction()
            self._cover()
            self.raise_()
            self.show()
        return True

    def _cover(self) -> None:
        self.setGeometry(self._page.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN))


def local_paths(dropped: QMimeData) -> list[str]:
    """The files and folders of what is dragged; what lies elsewhere is not ours to fetch."""
    return [url.toLocalFile() for url in dropped.urls() if url.isLocalFile()]
