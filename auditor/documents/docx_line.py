"""Lines: the visible text of a paragraph between two breaks, and where in the file each piece was read."""

import re

from auditor.documents import docx_names as names
from auditor.documents.docx_names import Element
from auditor.documents.lines import is_torn

BLANK = "____"
_LINE_ENDS = "\t\n\r\x85\u2028\u2029"
_SEPARATORS = re.compile(f"[{_LINE_ENDS}]")
_TO_SPACES = str.maketrans(_LINE_ENDS, " " * len(_LINE_ENDS))
_SHORTEST_BLANK = 2  # underlined spaces


class Line:
    """``texts[i]`` was read from ``elements[i]``; ``page`` is where the first of them stands.

    ``fill_ins`` are the indexes of the texts that are underlined or stand in a form field.
    """

    __slots__ = ("elements", "fill_ins", "page", "texts")

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.elements: list[Element | None] = []
        self.fill_ins: list[int] = []
        self.page = 1

    def text(self) -> str:
        """The line as one text without separators; "" when there is nothing to see."""
        if self.fill_ins:
            self._draw_blanks()
        texts = self.texts
        text = texts[0] if len(texts) == 1 else "".join(texts)
        if not text or text.isspace():
            return ""
        return text.translate(_TO_SPACES) if _SEPARATORS.search(text) else text

    def append(self, other: "Line") -> None:
        """Go on with the texts of another line, as if no break stood between them."""
        self.fill_ins += [len(self.texts) + index for index in other.fill_ins]
        self.texts += other.texts
        self.elements += other.elements

    def cut(self, length: int) -> None:
        """Forget all texts but the first ``length``."""
        del self.texts[length:], self.elements[length:]
        self.fill_ins = [index for index in self.fill_ins if index < length]

    def _draw_blanks(self) -> None:
        """Turn each stretch of underlined spaces into a blank.

        Spaces that pad an underlined word belong to the word: such a blank has been filled in.
        """
        stretches: list[list[int]] = []
        for index in self.fill_ins:
            if stretches and stretches[-1][-1] == index - 1:
                stretches[-1].append(index)
            else:
                stretches.append([index])
        for stretch in stretches:
            if self._is_blank(stretch):
                for index in stretch:
                    self.texts[index] = ""
                self.texts[stretch[0]] = BLANK
        self.fill_ins = []

    def _is_blank(self, stretch: list[int]) -> bool:
        written = "".join(self.texts[index] for index in stretch)
        tabs = (element for element in (self.elements[index] for index in stretch) if element is not None)
        wide = len(written) >= _SHORTEST_BLANK or any(element.tag == names.TAB for element in tabs)
        return wide and written.isspace()


def mended(lines: list[tuple[Line, str]]) -> list[tuple[Line, str]]:
    """The lines with their texts, those put together again that a break by hand tears in the middle of a sentence."""
    whole: list[tuple[Line, str]] = []
    for line, text in lines:
        if whole and is_torn(whole[-1][1], text):
            first, before = whole[-1]
            first.append(line)
            whole[-1] = (first, before + text)
        else:
            whole.append((line, text))
    return whole
