"""What the tables of our own Word files share."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docx.document import Document as WordFile

GRID = "Table Grid"
_LINE = "B4BCC8"


def quiet_grid(file: "WordFile") -> None:
    """Draw the lines of tables in grey, so that words stand out and not their frames."""
    from docx.oxml.ns import qn

    style: Any = file.styles[GRID]
    for borders in style.element.iter(qn("w:tblBorders")):
        for border in borders:
            border.set(qn("w:color"), _LINE)
