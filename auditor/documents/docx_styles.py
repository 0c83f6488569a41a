"""Styles: what a paragraph or run looks like by its style, as far as that decides what is text."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from auditor.documents import docx_names as names
from auditor.documents.docx_names import Element, is_on, whole_number
from auditor.documents.docx_symbols import symbol_table

_HEADING_NAME = re.compile(r"(?:heading|标题|標題)\s*([1-9])")
_TITLES = frozenset({"title", "标题", "標題"})
_LONGEST_CHAIN = 64  # styles based on styles; Word itself allows fewer
_BODY_TEXT_LEVEL = 9  # the outline level that says "no heading"


class Look(NamedTuple):
    """Whether text is struck out, hidden or underlined, and how to read it if its font is one of symbols."""

    struck: bool = False
    hidden: bool = False
    underlined: bool = False
    symbols: Mapping[int, str] | None = None


PLAIN = Look()


class Marks(NamedTuple):
    """What one place says about the look of text; None where it says nothing."""

    struck: bool | None = None
    double_struck: bool | None = None
    hidden: bool | None = None
    underlined: bool | None = None


class _RunProperties(NamedTuple):
    """What a ``w:rPr`` says of the look of text: marks, a character style and the symbols of its font."""

    marks: Marks
    style: str | None
    symbols: Mapping[int, str] | None


_NO_MARKS = Marks()
_MARK_FIELDS = {
    names.STRIKE: "struck",
    names.DOUBLE_STRIKE: "double_struck",
    names.HIDDEN: "hidden",
    names.UNDERLINE: "underlined",
}


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """A paragraph style with all that it inherits.

    ``list_styles`` are the ids of the styles, nearest first, down to the one that names the list: a level of
    the list may be linked to any of them.
    """

    marks: Marks = _NO_MARKS
    look: Look = PLAIN
    level: int | None = None
    number_id: str | None = None
    list_level: int | None = None
    list_styles: tuple[str, ...] = ()
    breaks_page: bool = False


class Styles:
    """The styles of a document by id; each is resolved once, when it is first used."""

    def __init__(self, root: Element | None = None) -> None:
        self._elements: dict[str, Element] = {}
        self._paragraph_styles: dict[str, ParagraphStyle] = {}
        self._character_marks: dict[str, Marks] = {}
        self.default = ParagraphStyle()
        for element in () if root is None else root.iterchildren(names.STYLE):
            style_id = element.get(names.STYLE_ID, "")
            self._elements[style_id] = element
            if element.get(names.DEFAULT) is not None and element.get(names.TYPE) == "paragraph":
                self.default = self.paragraph(style_id)

    def paragraph(self, style_id: str) -> ParagraphStyle:
        """The style ``style_id``; a style that the file does not define still tells a heading by its id."""
        style = self._paragraph_styles.get(style_id)
        if style is None:
            style = self._paragraph_styles[style_id] = self._resolve(style_id)
        return style

    def numbering(self, style_id: str) -> str | None:
        """The list that a numbering style stands for."""
        return self.paragraph(style_id).number_id

    def look(self, properties: Element, paragraph: ParagraphStyle) -> Look:
        """How a run with these ``w:rPr`` looks in a paragraph of that style."""
        direct = _read(properties)
        if direct is None:
            return paragraph.look
        character = _NO_MARKS if direct.style is None else self._character(direct.style)
        return _look(paragraph.marks, character, direct.marks, direct.symbols)

    def _character(self, style_id: str) -> Marks:
        marks = self._character_marks.get(style_id)
        if marks is None:
            marks = self._character_marks[style_id] = self._inherited_marks(self._chain(style_id))
        return marks

    def _chain(self, style_id: str) -> list[Element]:
        """The style and the styles that it is based on, nearest first."""
        chain: list[Element] = []
        while style_id in self._elements and len(chain) < _LONGEST_CHAIN:
            chain.append(self._elements[style_id])
            parent = next(chain[-1].iterchildren(names.BASED_ON), None)
            style_id = "" if parent is None else parent.get(names.VALUE, "")
        return chain

    def _inherited_marks(self, chain: list[Element]) -> Marks:
        marks = _NO_MARKS
        for element in chain:
            for properties in element.iterchildren(names.RUN_PROPERTIES):
                own = _read(properties)
                marks = marks if own is None else _over(marks, own.marks)
        return marks

    def _resolve(self, style_id: str) -> ParagraphStyle:
        chain = self._chain(style_id)
        marks = self._inherited_marks(chain)
        number_id, list_level, list_styles = _inherited_list(chain)
        return ParagraphStyle(
            marks,
            _look(marks, _NO_MARKS, _NO_MARKS),
            _heading_level(chain) if chain else _level_of_name(style_id),
            number_id,
            list_level,
            list_styles,
            _breaks_page(chain),
        )


def list_position(numbering: Element) -> tuple[str | None, int | None]:
    """The list and the level that a ``w:numPr`` names, each None where it does not."""
    number_id, level = None, None
    for child in numbering:
        if child.tag == names.NUMBER_ID:
            number_id = child.get(names.VALUE)
        elif child.tag == names.LIST_LEVEL:
            level = whole_number(child)
    return number_id, level


def outline_level(element: Element) -> int | None:
    """The heading level (1 to 9) of a ``w:outlineLvl``, which counts from 0."""
    value = whole_number(element)
    return value + 1 if value is not None and 0 <= value < _BODY_TEXT_LEVEL else None


def without_table_styles(raw: bytes) -> bytes:
    """styles.xml without the styles of tables, which say nothing of the text and are most of the file.

    Looks for the spelling of Word and its kin; a file that spells it otherwise is left as it is.
    """
    opening, closing = b'<w:style w:type="table"', b"</w:style>"
    kept, position = [], 0
    while (start := raw.find(opening, position)) >= 0:
        end = raw.find(closing, start)
        if end < 0:
            break
        kept.append(raw[position:start])
        position = end + len(closing)
    kept.append(raw[position:])
    return b"".join(kept)


def _inherited_list(chain: list[Element]) -> tuple[str | None, int | None, tuple[str, ...]]:
    level, styles = None, []
    for element in chain:
        styles.append(element.get(names.STYLE_ID, ""))
        for properties in element.iterchildren(names.PARAGRAPH_PROPERTIES):
            for numbering in properties.iterchildren(names.NUMBERING_PROPERTIES):
                number_id, own_level = list_position(numbering)
                level = own_level if level is None else level
                if number_id is not None:
                    return number_id, level, tuple(styles)
    return None, level, ()


def _breaks_page(chain: list[Element]) -> bool:
    for element in chain:
        for properties in element.iterchildren(names.PARAGRAPH_PROPERTIES):
            for switch in properties.iterchildren(names.PAGE_BREAK_BEFORE):
                return is_on(switch)
    return False


def _heading_level(chain: list[Element]) -> int | None:
    for element in chain:
        for properties in element.iterchildren(names.PARAGRAPH_PROPERTIES):
            for outline in properties.iterchildren(names.OUTLINE_LEVEL):
                return outline_level(outline)
        for name in element.iterchildren(names.NAME):
            level = _level_of_name(name.get(names.VALUE, ""))
            if level is not None:
                return level
    return None


def _level_of_name(name: str) -> int | None:
    folded = name.strip().casefold()
    if folded in _TITLES:
        return 1
    found = _HEADING_NAME.fullmatch(folded)
    return int(found[1]) if found else None


def _read(properties: Element) -> _RunProperties | None:
    """What ``w:rPr`` says of the look; None when that is nothing, as it mostly is."""
    switches: dict[str, bool] = {}
    style, symbols = None, None
    for child in properties:
        tag = child.tag
        if tag == names.FONTS:
            symbols = symbol_table(child.get(names.FONT_ASCII, ""))
        elif tag == names.RUN_STYLE:
            style = child.get(names.VALUE)
        elif tag in _MARK_FIELDS:
            switches[_MARK_FIELDS[tag]] = is_on(child)
    if style is None and symbols is None and not switches:
        return None
    return _RunProperties(Marks(**switches), style, symbols)


def _over(nearer: Marks, farther: Marks) -> Marks:
    return Marks(*(far if near is None else near for near, far in zip(nearer, farther, strict=True)))


def _look(
    paragraph: Marks, character: Marks, direct: Marks, symbols: Mapping[int, str] | None = None
) -> Look:
    """Put the three together.

    Strike and hidden of two styles cancel each other out (ECMA-376 part 1, 17.7.3).
    """
    struck = direct.struck
    if struck is None:
        struck = bool(paragraph.struck) != bool(character.struck)
    hidden = direct.hidden
    if hidden is None:
        hidden = bool(paragraph.hidden) != bool(character.hidden)
    rest = _over(direct, _over(character, paragraph))
    look = Look(struck or bool(rest.double_struck), hidden, bool(rest.underlined), symbols)
    return PLAIN if look == PLAIN else look
