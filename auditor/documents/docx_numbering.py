"""Word's automatic numbers: the definitions of numbering.xml and the counters that run through a document."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from auditor.documents import docx_names as names
from auditor.documents.docx_names import Element, is_on, whole_number
from auditor.documents.docx_numerals import numeral

BULLET = "•"
_LEVELS = 9
_PLACEHOLDER = re.compile(r"%([1-9])")
_MAX_LINKS = 10  # numStyleLink chains are one link long in real files; a loop must end


class Number(NamedTuple):
    """A rendered number ("第一条") and the space between it and the text."""

    text: str
    gap: str


NO_NUMBER = Number("", "")


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list.

    ``text`` is made of words and of the 0-based levels whose numbers stand between them. ``restart`` is the
    1-based level after which this one starts again, 0 for never.
    """

    start: int
    number_format: str
    text: tuple[str | int, ...]
    suffix: str
    restart: int | None
    legal: bool
    style: str | None
    hidden: bool


@dataclass(frozen=True, slots=True)
class _List:
    """What a ``w:num`` stands for; ``counters`` names the definition, whose counters all its lists share."""

    counters: str
    levels: dict[int, Level]
    start_overrides: dict[int, int]
    single_level: bool
    restarted_by: tuple[tuple[int, ...], ...]  # for each level, the deeper ones that start again after it


class Numbering:
    """Gives paragraphs their numbers, in reading order; ``load`` reads numbering.xml when it is first needed.

    Lists that share a definition share its counters, so a list goes on where its sibling stopped.
    """

    def __init__(
        self, load: Callable[[], Element | None], numbering_of_style: Callable[[str], str | None]
    ) -> None:
        self._load = load
        self._numbering_of_style = numbering_of_style
        self._definitions: _Definitions | None = None
        self._lists: dict[str, _List | None] = {}
        self._counts: dict[str, list[int | None]] = {}
        self._started: set[tuple[str, int]] = set()

    def next(self, number_id: str, level: int | None, styles: tuple[str, ...] = ()) -> Number:
        """Count one more paragraph of a list; without a level it is the one linked to one of ``styles``."""
        found = self._list(number_id)
        if found is None:
            return NO_NUMBER
        if level is None:
            level = _linked_level(found.levels, styles)
        if found.single_level:
            level = 0
        definition = found.levels.get(level)
        if definition is None:
            return NO_NUMBER
        counts = self._counts.setdefault(found.counters, [None] * _LEVELS)
        self._count(number_id, found, level, counts)
        return _rendered(definition, found.levels, counts)

    def restarted(self) -> "Numbering":
        """The same lists, counting from the start: headers do not count with the body."""
        return Numbering(self._load, self._numbering_of_style)

    def _count(self, number_id: str, found: _List, level: int, counts: list[int | None]) -> None:
        for higher in range(level):
            if counts[higher] is None:
                counts[higher] = _start(found, higher)
        current = counts[level]
        if level in found.start_overrides and (number_id, level) not in self._started:
            self._started.add((number_id, level))
            current = None
        counts[level] = _start(found, level) if current is None else current + 1
        for deeper in found.restarted_by[level]:
            counts[deeper] = None

    def _list(self, number_id: str) -> _List | None:
        if number_id not in self._lists:
            if self._definitions is None:
                self._definitions = _Definitions(self._load())
            self._lists[number_id] = self._definitions.resolve(number_id, self._numbering_of_style)
        return self._lists[number_id]


class _Definitions:
    """The elements of numbering.xml by their ids."""

    def __init__(self, root: Element | None) -> None:
        self._numbers: dict[str, Element] = {}
        self._abstract: dict[str, Element] = {}
        for child in () if root is None else root:
            if child.tag == names.NUMBER:
                self._numbers[child.get(names.NUMBER_ID, "")] = child
            elif child.tag == names.ABSTRACT_NUMBER:
                self._abstract[child.get(names.ABSTRACT_NUMBER_ID, "")] = child

    def resolve(self, number_id: str, numbering_of_style: Callable[[str], str | None]) -> _List | None:
        number = self._numbers.get(number_id)
        abstract_id = self._abstract_id(number_id, numbering_of_style)
        if number is None or abstract_id is None:
            return None
        abstract = self._abstract[abstract_id]
        levels = _levels(abstract)
        overrides: dict[int, int] = {}
        for override in number.iterchildren(names.LEVEL_OVERRIDE):
            index = whole_number(override, names.LIST_LEVEL)
            start = _number_in(next(override.iterchildren(names.START_OVERRIDE), None))
            levels.update(_levels(override))
            if index is not None and start is not None:
                overrides[index] = start
        single = _child_value(abstract, names.MULTI_LEVEL_TYPE) == "singleLevel"
        restarted_by = tuple(
            tuple(
                deeper for deeper in range(level + 1, _LEVELS) if _restarts_after(levels.get(deeper), level)
            )
            for level in range(_LEVELS)
        )
        return _List(abstract_id, levels, overrides, single, restarted_by)

    def _abstract_id(self, number_id: str, numbering_of_style: Callable[[str], str | None]) -> str | None:
        """The definition with the levels: a definition may only name the style that holds them."""
        for _ in range(_MAX_LINKS):
            number = self._numbers.get(number_id)
            abstract_id = None if number is None else _child_value(number, names.ABSTRACT_NUMBER_ID)
            if abstract_id is None or abstract_id not in self._abstract:
                return None
            style = _child_value(self._abstract[abstract_id], names.NUMBER_STYLE_LINK)
            if style is None:
                return abstract_id
            number_id = numbering_of_style(style) or ""
        return None


def _levels(parent: Element) -> dict[int, Level]:
    levels = {}
    for element in parent.iterchildren(names.LEVEL):
        index = whole_number(element, names.LIST_LEVEL)
        if index is not None and 0 <= index < _LEVELS:
            levels[index] = _level(element)
    return levels


def _level(element: Element) -> Level:
    children = {child.tag: child for child in element}
    values = {tag: child.get(names.VALUE) for tag, child in children.items()}
    # A format of newer Word versions stands first, with one that every version knows after it as fallback.
    formats = [child.get(names.VALUE, "decimal") for child in element.iter(names.NUMBER_FORMAT)]
    looks = children.get(names.RUN_PROPERTIES)
    return Level(
        start=_number_in(children.get(names.START)) or 0,
        number_format=formats[-1] if formats else "decimal",
        text=_split(values.get(names.LEVEL_TEXT) or ""),
        suffix=values.get(names.SUFFIX) or "tab",
        restart=_number_in(children.get(names.LEVEL_RESTART)),
        legal=names.LEGAL_NUMBERS in children and is_on(children[names.LEGAL_NUMBERS]),
        style=values.get(names.PARAGRAPH_STYLE),
        hidden=looks is not None and any(is_on(mark) for mark in looks.iterchildren(names.HIDDEN)),
    )


def _split(text: str) -> tuple[str | int, ...]:
    """Part "第%1条" into words and levels."""
    parts = _PLACEHOLDER.split(text)
    return tuple(int(part) - 1 if index % 2 else part for index, part in enumerate(parts) if part)


def _number_in(element: Element | None) -> int | None:
    return None if element is None else whole_number(element)


def _linked_level(levels: dict[int, Level], styles: tuple[str, ...]) -> int:
    linked = {level.style: index for index, level in levels.items()}
    return next((linked[style] for style in styles if style in linked), 0)


def _start(found: _List, level: int) -> int:
    definition = found.levels.get(level)
    return found.start_overrides.get(level, 1 if definition is None else definition.start)


def _restarts_after(level: Level | None, used: int) -> bool:
    """Whether ``level`` starts again once the 0-based level ``used`` has counted."""
    return level is None or level.restart is None or used < level.restart


def _rendered(level: Level, levels: dict[int, Level], counts: list[int | None]) -> Number:
    if level.hidden or not level.text:
        return NO_NUMBER
    if level.number_format == "bullet":
        written = BULLET
    else:
        parts = [part if isinstance(part, str) else _part(part, level, levels, counts) for part in level.text]
        written = "".join(parts)
    text = written.rstrip()
    if not text:
        return NO_NUMBER
    return Number(text, "" if level.suffix == "nothing" and text == written else " ")


def _part(index: int, level: Level, levels: dict[int, Level], counts: list[int | None]) -> str:
    """What stands for ``%1``, ``%2`` … in the text of ``level``."""
    count = counts[index]
    if count is None:
        return ""
    number_format = levels[index].number_format if index in levels else "decimal"
    if level.legal and number_format not in ("decimalZero", "none"):
        number_format = "decimal"
    return numeral(number_format, count)


def _child_value(parent: Element, tag: str) -> str | None:
    return next((child.get(names.VALUE) for child in parent.iterchildren(tag)), None)
