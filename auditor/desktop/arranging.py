"""Parts put beside and below each other with the distances of the window, and words in the place of a part."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from auditor.desktop.theme import steps


def bar(*parts: QWidget | None) -> QWidget:
    """Parts in a row; None is the room between them."""
    row = QHBoxLayout(whole := QWidget())
    row.setContentsMargins(steps(4), steps(2), steps(4), steps(2))
    row.setSpacing(steps(2))
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part)
    return whole


def fill(whole: QWidget, *parts: QWidget, tall: QWidget) -> None:
    """Put parts below each other into a widget that has no layout yet; ``tall`` has all the room that is left."""
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part, part is tall)


def as_text(words: str) -> str:
    """Words of a contract, or the name of a file, for a tooltip: it would take for markup whatever looks like it."""
    marked = escape(words).replace("\n", "<br>")
    return f"<p>{marked}</p>" if "<" in words or "&" in words else words


def quiet_label(words: str) -> QLabel:
    """What is said where there is nothing to show."""
    label = QLabel(words)
    label.setProperty("kind", "secondary")
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    return label
