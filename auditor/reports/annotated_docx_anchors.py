"""From characters of the Document's text to places in the XML, by the trace of the reader's own walk.

The reader tells which ``w:t`` each character came from. Texts are cut where a comment begins or ends inside one, runs
are split there with their look, and the marks of the comment are set beside the runs.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from typing import NamedTuple

from auditor.documents import docx_names as names
from auditor.documents.docx import DocxTrace
from auditor.documents.docx_body import TextSpan
from auditor.documents.docx_names import Element
from auditor.reports.annotated_docx_xml import W, comment_reference, keep_spaces, make, range_mark

_CONTROL = W + "sdt"
_NOTE_REFERENCES = {
    W + "footnote": names.FOOTNOTE_REFERENCE,
    W + "endnote": names.ENDNOTE_REFERENCE,
}
# No comment may begin or end in these; Word calls the file damaged if one does, or forgets the comment.
_CLOSED = names.MATHS | {
    names.ALTERNATE,
    names.DRAWING,
    names.PICTURE,
    names.OBJECT,
    names.TEXT_BOX,
    names.RUBY,
}
# Word fills these anew, and what stands in them is lost: a title, a date, a choice, plain text.
_FILLED = frozenset("text dataBinding dropDownList comboBox date picture equation checkbox".split())


class Anchor(NamedTuple):
    """The first and the last element of a range, each with a parent that may hold its marks."""

    first: Element
    last: Element


class Anchors:
    """Finds the places of characters in the main part; ``cut`` prepares it for all ranges that will be asked for."""

    def __init__(self, trace: DocxTrace) -> None:
        self.root = next(root for root in trace.parts.values() if root.tag == names.DOCUMENT)
        self._spans = [span for span in trace.spans if span.element is not None]
        self._tails: dict[Element, Element] = {}

    def cut(self, ranges: Iterable[tuple[int, int]]) -> None:
        """Cut every text and split every run in which a range begins or ends."""
        pairs = list(ranges)
        positions = sorted({position for pair in pairs for position in pair})
        self._spans = [piece for span in self._spans for piece in self._pieces(span, positions)]
        for (
            start,
            end,
        ) in pairs:  # all before the first mark: what stands behind a run is behind all its parts
            self._anchor(start, end)

    def paragraph_at(self, start: int, end: int) -> Element | None:
        """The paragraph of the main part in which these characters stand, or are anchored."""
        spans = self._within(start, end)
        host = _host(spans[0].element, self.root) if spans else None
        return None if host is None else next(iter(host.iterancestors(names.PARAGRAPH)), None)

    def run_at(self, start: int, end: int) -> Element | None:
        """The run that most of these characters are in."""
        spans = self._within(start, end)
        spans.sort(key=lambda span: min(span.end, end) - max(span.start, start))
        host = _host(spans[-1].element, self.root) if spans else None
        return host if host is not None and host.tag == names.RUN else None

    def mark(self, number: int, start: int, end: int) -> bool:
        """Set the marks of a comment around these characters; False where the file has no place for one."""
        anchor = self._anchor(start, end)
        if anchor is None:
            return False
        anchor.first.addprevious(range_mark("commentRangeStart", number))
        self._add_behind(anchor.last, range_mark("commentRangeEnd", number))
        # A reference inside a tracked insertion would go when the insertion is rejected.
        self._add_behind(_outside_insertions(anchor.last), comment_reference(number))
        return True

    def _add_behind(self, host: Element, mark: Element) -> None:
        """Add a mark behind the host and the marks that stand there already."""
        _insert_behind(self._tails.get(host, host), mark)
        self._tails[host] = mark

    def _pieces(self, span: TextSpan, positions: Sequence[int]) -> Iterator[TextSpan]:
        inside = positions[bisect_right(positions, span.start) : bisect_left(positions, span.end)]
        element = span.element
        if element is None or not inside or not self._is_cuttable(span):
            yield span
            return
        start, text = span.start, element.text or ""
        for position in (*inside, span.end):
            piece = text[start - span.start : position - span.start]
            if start > span.start:
                follower = make("t")
                _insert_behind(element, follower)
                element = follower
            element.text = piece
            keep_spaces(element)
            yield TextSpan(start, position, element)
            start = position

    def _is_cuttable(self, span: TextSpan) -> bool:
        """Whether the characters of a span are those of a ``w:t``, one for one, in a run that can be split."""
        element = span.element
        if element is None or element.tag != names.TEXT or len(element.text or "") != span.end - span.start:
            return False
        return _host(element, self.root) is element.getparent()

    def _anchor(self, start: int, end: int) -> Anchor | None:
        """The range that holds the characters and, where the file allows it, no others; else what stands nearest."""
        found = self._within(start, end)
        hosts = [self._begun(found[0]), self._ended(found[-1])] if found else []
        if len(hosts) != 2 or hosts[0] is None or hosts[1] is None:
            return self._nearest(start)
        first, last = hosts[0], hosts[1]
        return Anchor(first, last) if _path(first) <= _path(last) else Anchor(last, first)

    def _within(self, start: int, end: int) -> list[TextSpan]:
        first = bisect_right(self._spans, start, key=lambda span: span.end)
        last = bisect_left(self._spans, end, key=lambda span: span.start)
        return [span for span in self._spans[first:last] if _host(span.element, self.root) is not None]

    def _nearest(self, start: int) -> Anchor | None:
        position = bisect_left(self._spans, start, key=lambda span: span.start)
        for span in (*self._spans[position:], *reversed(self._spans[:position])):
            first, last = self._begun(span), self._ended(span)
            if first is not None and last is not None:
                return Anchor(first, last)
        return None

    def _begun(self, span: TextSpan) -> Element | None:
        """The host that begins with the span: its run, split before it if it must be."""
        host = _host(span.element, self.root)
        if span.element is None or host is None or host is not span.element.getparent():
            return host
        before = span.element.getprevious()
        if before is None or before.tag == names.RUN_PROPERTIES:
            return host
        return _split(host, span.element)

    def _ended(self, span: TextSpan) -> Element | None:
        """The host that ends with the span."""
        host = _host(span.element, self.root)
        if span.element is None or host is None or host is not span.element.getparent():
            return host
        after = span.element.getnext()
        if after is not None:
            _split(host, after)
        return host


def _split(run: Element, first: Element) -> Element:
    """Move ``first`` and what follows it into a run of its own that looks the same, and return that run."""
    follower = make("r", {str(name): str(value) for name, value in run.attrib.items()})
    look = run.find(names.RUN_PROPERTIES)
    if look is not None:
        follower.append(deepcopy(look))
    follower.extend([first, *first.itersiblings()])
    _insert_behind(run, follower)
    return follower


def _insert_behind(element: Element, follower: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.insert(parent.index(element) + 1, follower)


def _host(element: Element | None, root: Element) -> Element | None:
    """The run, or the inline element that must stay whole, beside which marks for ``element`` may stand."""
    if element is None:
        return None
    path = [element, *element.iterancestors()]
    if path[-1] is not root:
        reference = _reference_to(path, root)
        return None if reference is None else _host(reference, root)
    closed = [index for index, one in enumerate(path) if _is_closed(one, path[:index])]
    outermost = closed[-1] if closed else 0
    tags = [one.tag for one in path[outermost:]]
    if names.PARAGRAPH not in tags:
        return None
    inline = tags[: tags.index(names.PARAGRAPH)]
    runs = [index for index, tag in enumerate(inline) if tag == names.RUN]
    return path[outermost + (runs[-1] if runs else 0)]


def _is_closed(element: Element, below: Sequence[Element]) -> bool:
    if element.tag != _CONTROL:
        return element.tag in _CLOSED
    if any(one.tag == names.PARAGRAPH for one in below):
        return False
    properties = element.find(W + "sdtPr")
    return properties is not None and any(child.tag.rpartition("}")[2] in _FILLED for child in properties)


def _reference_to(path: Sequence[Element], root: Element) -> Element | None:
    """The reference in the main part to the note that ends ``path``; a note takes no comments itself."""
    note = next((one for one in path if one.tag in _NOTE_REFERENCES), None)
    if note is None:
        return None
    for reference in root.iter(_NOTE_REFERENCES[note.tag]):
        is_deleted = any(one.tag in names.DELETED for one in reference.iterancestors())
        if reference.get(names.ID) == note.get(names.ID) and not is_deleted:
            return reference
    return None


def _outside_insertions(host: Element) -> Element:
    outermost = host
    for ancestor in host.iterancestors():
        if ancestor.tag == names.PARAGRAPH:
            break
        if ancestor.tag in names.INSERTED:
            outermost = ancestor
    return outermost


def _path(element: Element) -> list[int]:
    """Where an element stands; paths compare in the order of the document."""
    steps: list[int] = []
    parent = element.getparent()
    while parent is not None:
        steps.append(parent.index(element))
        element, parent = parent, parent.getparent()
    return steps[::-1]
