"""Fields in a paragraph: the result is text, the instruction is not."""

from dataclasses import dataclass

from auditor.documents import docx_names as names
from auditor.documents.docx_line import Line
from auditor.documents.docx_names import Element, is_on

_TICKED, _EMPTY = "☒", "☐"


@dataclass(slots=True)
class _Field:
    line: Line
    length: int  # texts in the line when the field began
    form_text: bool
    in_result: bool = False


class Fields:
    """The complex fields that are open at one point of a paragraph.

    What stands between a field's beginning and its separator is instruction; it is cut off the line when the
    separator or the end comes. Where neither comes, the text stays: better too much than a lost provision.
    """

    def __init__(self) -> None:
        self._open: list[_Field] = []
        self.forms = 0  # of the open fields, those whose result is what someone filled in

    def clear(self) -> None:
        self._open.clear()
        self.forms = 0

    def read(self, character: Element, line: Line) -> None:
        """Take in one ``w:fldChar`` that stands at the end of ``line``."""
        kind = character.get(names.FIELD_CHARACTER_TYPE)
        if kind == "begin":
            self._open.append(_Field(line, len(line.texts), _is_form_text(character)))
        elif self._open:
            field = self._open[-1]
            if not field.in_result:
                field.in_result = True
                self.forms += field.form_text
                if field.line is line:
                    line.cut(field.length)
            if kind == "end":
                self._open.pop()
                self.forms -= field.form_text


def form_checkbox(character: Element) -> str:
    """How the tick box of a form field looks; "" when ``character`` begins no tick box."""
    for box in character.iter(names.FORM_CHECKBOX):
        states = {child.tag: is_on(child) for child in box}
        return _TICKED if states.get(names.CHECKED, states.get(names.DEFAULT, False)) else _EMPTY
    return ""


def _is_form_text(character: Element) -> bool:
    return next(character.iter(names.FORM_TEXT), None) is not None
