"""The properties of a paragraph, its own and those of its style."""

from typing import NamedTuple

from auditor.documents import docx_names as names
from auditor.documents.docx_line import BLANK
from auditor.documents.docx_names import Element, is_on
from auditor.documents.docx_styles import ParagraphStyle, Styles, list_position, outline_level

_BLANK_LEADERS = frozenset({"underscore", "heavy"})
_NO_LIST = "0"  # takes a paragraph out of the list of its style
_DECISIVE = frozenset(
    {
        names.NUMBERING_PROPERTIES,
        names.OUTLINE_LEVEL,
        names.PAGE_BREAK_BEFORE,
        names.TABS,
        names.RUN_PROPERTIES,
        names.SECTION,
    }
)


class ListPosition(NamedTuple):
    """The list that numbers a paragraph; where ``level`` is None, the level linked to one of ``styles``."""

    number_id: str
    level: int | None
    styles: tuple[str, ...]


class ParagraphProperties(NamedTuple):
    """``level`` is that of a heading, ``tab`` what a tab looks like; the marks are of its end."""

    style: ParagraphStyle
    level: int | None
    list: ListPosition | None
    hidden_mark: bool
    deleted_mark: bool = False
    inserted_mark: bool = False
    ends_section: bool = False
    breaks_page: bool = False
    tab: str = " "


def default_properties(style: ParagraphStyle) -> ParagraphProperties:
    """The properties of a paragraph that states none but its style."""
    return ParagraphProperties(
        style,
        style.level,
        _list(style, None, None),
        style.look.hidden,
        breaks_page=style.breaks_page,
    )


def read_properties(properties: Element, styles: Styles) -> ParagraphProperties:
    """Read a ``w:pPr``."""
    found = {child.tag: child for child in properties}
    named = found.get(names.PARAGRAPH_STYLE)
    style = styles.default if named is None else styles.paragraph(named.get(names.VALUE, ""))
    if _DECISIVE.isdisjoint(found):
        return default_properties(style)
    numbering, outline = found.get(names.NUMBERING_PROPERTIES), found.get(names.OUTLINE_LEVEL)
    breaks, tabs = found.get(names.PAGE_BREAK_BEFORE), found.get(names.TABS)
    mark = {child.tag: child for child in found.get(names.RUN_PROPERTIES, ())}
    hidden = mark.get(names.HIDDEN)
    number_id, list_level = (None, None) if numbering is None else list_position(numbering)
    return ParagraphProperties(
        style,
        style.level if outline is None else outline_level(outline),
        _list(style, number_id, list_level),
        style.look.hidden if hidden is None else is_on(hidden),
        not names.DELETED.isdisjoint(mark),
        not names.INSERTED.isdisjoint(mark),
        names.SECTION in found,
        style.breaks_page if breaks is None else is_on(breaks),
        " " if tabs is None else _tab(tabs),
    )


def _list(style: ParagraphStyle, number_id: str | None, level: int | None) -> ListPosition | None:
    if number_id is not None:
        position = ListPosition(number_id, level or 0, ())
    elif style.number_id is not None:
        position = ListPosition(
            style.number_id, style.list_level if level is None else level, style.list_styles
        )
    else:
        return None
    return None if position.number_id == _NO_LIST else position


def _tab(stops: Element) -> str:
    """A tab drawn as a line is a blank to fill in; with stops of several kinds it cannot be told."""
    drawn = [stop.get(names.LEADER) in _BLANK_LEADERS for stop in stops]
    return BLANK if drawn and all(drawn) else " "
