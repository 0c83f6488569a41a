"""The WordprocessingML that the annotated original adds: comments, marks around words, tracked insertions."""

from collections.abc import Iterable
from copy import deepcopy
from datetime import date
from typing import NamedTuple

from lxml import etree

from auditor.documents import docx_names as names
from auditor.documents.docx_names import Element
from auditor.reports.writing import printable

W = names.BODY.removesuffix("body")
AUTHOR, DATE, INITIALS = W + "author", W + "date", W + "initials"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_ISO_DAY = len("2026-01-31")
# What a paragraph's own history, section and page say is not for the paragraphs written after its model.
_NOT_COPIED = frozenset(
    W + name for name in ("sectPr", "pPrChange", "framePr", "pageBreakBefore", "rPr", "cnfStyle")
)
_NOT_COPIED_OF_RUNS = frozenset(
    W + name
    for name in (
        "ins", "del", "moveFrom", "moveTo", "rPrChange", "highlight", "vanish", "strike", "dstrike", "u", "webHidden",
    )
)  # fmt: skip


class Signature(NamedTuple):
    """Who comments and changes; ``made_on`` is an ISO date or empty."""

    author: str
    initials: str
    made_on: str

    def attributes(self) -> dict[str, str]:
        """What a comment and a tracked change say of their author; the day only where it is one."""
        stated = {AUTHOR: one_line(self.author)}
        moment = _moment(self.made_on)
        return {**stated, DATE: moment} if moment else stated


def make(tag: str, attributes: dict[str, str] | None = None, *children: Element) -> Element:
    """An element in Word's main namespace, whatever prefix the file has for it."""
    element = etree.Element(W + tag, attributes or {}, nsmap={"w": W[1:-1]})
    element.extend(children)
    return element


def one_line(text: str) -> str:
    """The text as an attribute or a ``w:t`` takes it."""
    return " ".join(printable(text).split("\n")).replace("\t", " ")


def words(text: str) -> Element:
    """A ``w:t``."""
    element = make("t", {_SPACE: "preserve"})
    element.text = one_line(text)
    return element


def keep_spaces(element: Element) -> None:
    """A text cut in two may begin or end with a space, which counts only if the file says so."""
    element.set(_SPACE, "preserve")


def comment(number: int, signature: Signature, lines: Iterable[str]) -> Element:
    """A ``w:comment`` of one paragraph per line, the first in bold."""
    attributes = {names.ID: str(number), **signature.attributes(), INITIALS: one_line(signature.initials)}
    element = make("comment", attributes)
    for index, line in enumerate(line for text in lines for line in printable(text).split("\n")):
        paragraph = make("p")
        if index == 0:
            paragraph.append(make("r", None, make("annotationRef")))
        look = [make("rPr", None, make("b"))] if index == 0 else []
        paragraph.append(make("r", None, *look, words(line)))
        element.append(paragraph)
    return element


def range_mark(tag: str, number: int) -> Element:
    """The start or the end of the words that a comment is about."""
    return make(tag, {names.ID: str(number)})


def comment_reference(number: int) -> Element:
    return make("r", None, make("commentReference", {names.ID: str(number)}))


def inserted_paragraph(
    text: str, model: Element | None, run_model: Element | None, first_id: int, signature: Signature
) -> Element:
    """A paragraph inserted as a tracked change, its mark too, that looks like ``model`` and its run ``run_model``.

    It takes the ids ``first_id`` and the one after it.
    """
    look = _run_properties(run_model)
    properties = _paragraph_properties(model)
    mark = make("rPr", None, make("ins", {names.ID: str(first_id), **signature.attributes()}))
    mark.extend(deepcopy(child) for child in look)
    properties.append(mark)
    run = make("r", None, *([look] if len(look) else []), words(text))
    change = make("ins", {names.ID: str(first_id + 1), **signature.attributes()}, run)
    return make("p", None, properties, change)


def _paragraph_properties(model: Element | None) -> Element:
    found = None if model is None else model.find(names.PARAGRAPH_PROPERTIES)
    kept = () if found is None else (child for child in found if child.tag not in _NOT_COPIED)
    return make("pPr", None, *(deepcopy(child) for child in kept))


def _run_properties(run: Element | None) -> Element:
    found = None if run is None else run.find(names.RUN_PROPERTIES)
    kept = () if found is None else (child for child in found if child.tag not in _NOT_COPIED_OF_RUNS)
    return make("rPr", None, *(deepcopy(child) for child in kept))


def _moment(made_on: str) -> str:
    try:
        return f"{date.fromisoformat(made_on[:_ISO_DAY]).isoformat()}T00:00:00Z"
    except ValueError:
        return ""
