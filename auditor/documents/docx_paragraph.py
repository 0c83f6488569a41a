"""One paragraph: the text in it that a reader of the printed page would see."""

from collections.abc import Callable, Iterator

from auditor.documents import docx_names as names
from auditor.documents.docx_fields import Fields, form_checkbox
from auditor.documents.docx_line import Line
from auditor.documents.docx_names import Element, chosen_branch, whole_number
from auditor.documents.docx_properties import default_properties, read_properties
from auditor.documents.docx_styles import PLAIN, Look, Styles
from auditor.documents.docx_symbols import symbol
from auditor.documents.docx_tally import PageCount, Tally

_WORDS = frozenset({names.TEXT, names.SYMBOL, names.RUBY})
# What goes with struck-out text: breaks and drawings stay on the page.
_STRUCK_OUT = _WORDS | {
    names.TAB,
    names.POSITION_TAB,
    names.NO_BREAK_HYPHEN,
    names.FOOTNOTE_REFERENCE,
    names.ENDNOTE_REFERENCE,
}
_HIDDEN = _STRUCK_OUT | {
    names.BREAK,
    names.CARRIAGE_RETURN,
    names.DRAWING,
    names.PICTURE,
    names.OBJECT,
    names.ALTERNATE,
}
_MATH_SIGNS = {names.MATH_DENOMINATOR: "/", names.MATH_SUPERSCRIPT: "^"}
_A4_AREA = 7_560_000 * 10_692_000  # in EMU
_PAGE_SIZED = 0.4  # of A4: a scanned page set between margins, not a logo or a photo


class ParagraphReader:
    """Reads paragraph after paragraph; what was found in the last one stands in the attributes.

    ``lines`` are its lines of text, ``anchors`` its text boxes and references to notes in reading order.
    ``leaves_out`` says that some of its text is deleted, struck out or hidden. Where a paragraph's mark is
    deleted, the next one goes on in the same lines.
    """

    def __init__(self, styles: Styles, tally: Tally, pages: PageCount) -> None:
        self._styles = styles
        self._tally = tally
        self._pages = pages
        self._fields = Fields()
        self._default = default_properties(styles.default)
        self.clear()

    def clear(self) -> None:
        """Forget what was read, also what would be carried on into the next paragraph."""
        self.properties = self._default
        self.lines = [Line()]
        self.anchors: list[Element] = []
        self.leaves_out = False
        self._line = self.lines[0]

    @property
    def carries(self) -> bool:
        """Whether the last paragraph read has lost its mark."""
        return self.properties.deleted_mark

    def read(self, paragraph: Element) -> None:
        """Read one ``w:p``."""
        if not self.properties.deleted_mark:
            self.lines = [Line()]
            self.anchors = []
            self.leaves_out = False
            self._line = self.lines[0]
        self._fields.clear()
        first = paragraph[0] if len(paragraph) else None
        if first is not None and first.tag == names.PARAGRAPH_PROPERTIES:
            self.properties = read_properties(first, self._styles)
            self._tally.insertions += self.properties.inserted_mark
            self._tally.deletions += self.properties.deleted_mark
        else:
            self.properties = self._default
        if self.properties.breaks_page:
            self._pages.begin_page()
        self._look = self.properties.style.look
        self._read_inline(paragraph)

    def _read_inline(self, parent: Element) -> None:
        """Read runs and what may stand around or between them."""
        for child in parent:
            tag = child.tag
            if tag == names.RUN:
                self._read_run(child)
            elif tag in names.INSERTED:
                self._tally.insertions += 1
                self._read_inline(child)
            elif tag in names.DELETED:
                self._tally.deletions += 1
                self.leaves_out = True
            elif tag in names.MATHS:
                self._read_math(child)
            elif tag == names.ALTERNATE:
                branch = chosen_branch(child)
                if branch is not None:
                    self._read_inline(branch)
            elif tag != names.PARAGRAPH_PROPERTIES and len(child):
                # A hyperlink, a simple field, a content control … or a wrapper that a later Word brings.
                self._read_inline(child)

    def _read_run(self, run: Element) -> None:
        look = self._look
        left_out = False
        for child in run:
            tag = child.tag
            if tag == names.TEXT and look is PLAIN:
                text = child.text
                if text:
                    self._add(text, child)
            elif tag == names.RUN_PROPERTIES:
                look = self._styles.look(child, self.properties.style)
            else:
                left_out = self._read_piece(child, look) or left_out
        if left_out:
            self.leaves_out = True
            if look.hidden:
                self._tally.hidden += 1
            else:
                self._tally.struck_out += 1

    def _read_piece(self, piece: Element, look: Look) -> bool:
        """Read one child of a run; True when it holds words that are left out."""
        tag = piece.tag
        if (look.hidden and tag in _HIDDEN) or (look.struck and tag in _STRUCK_OUT):
            return tag in _WORDS
        action = _ACTIONS.get(tag)
        if action is not None:
            action(self, piece, look)
        return False

    def _add(self, text: str, element: Element | None, fill_in: bool = False) -> None:
        line = self._line
        if not line.texts:
            line.page = self._pages.page
        self._pages.at_top = False
        if fill_in or self._fields.forms:
            line.fill_ins.append(len(line.texts))
        line.texts.append(text)
        line.elements.append(element)

    def _read_text(self, element: Element, look: Look) -> None:
        text = element.text
        if text:
            self._add(
                text if look.symbols is None else text.translate(look.symbols), element, look.underlined
            )

    def _read_tab(self, element: Element, look: Look) -> None:
        self._add(self.properties.tab, element, look.underlined)

    def _read_break(self, element: Element, _look: Look) -> None:
        if element.get(names.TYPE) == "page":
            self._pages.break_page()
        self._line = Line()
        self.lines.append(self._line)

    def _read_page_mark(self, _element: Element, _look: Look) -> None:
        self._pages.begin_page()

    def _read_hyphen(self, element: Element, look: Look) -> None:
        self._add("-", element, look.underlined)

    def _read_symbol(self, element: Element, look: Look) -> None:
        character = symbol(element.get(names.FONT, ""), element.get(names.CHARACTER, ""))
        if character:
            self._add(character, element, look.underlined)

    def _read_drawing(self, drawing: Element, _look: Look) -> None:
        if next(drawing.iter(names.TEXT_BOX), None) is not None:
            self.anchors.extend(_text_boxes(drawing))
        elif next(drawing.iter(names.IMAGE), None) is not None and _is_page_sized(drawing):
            self._tally.pictured_pages += 1

    def _read_reference(self, reference: Element, _look: Look) -> None:
        self.anchors.append(reference)

    def _read_alternate(self, alternate: Element, look: Look) -> None:
        branch = chosen_branch(alternate)
        for piece in () if branch is None else branch:
            self._read_piece(piece, look)

    def _read_ruby(self, ruby: Element, _look: Look) -> None:
        for base in ruby.iterchildren(names.RUBY_BASE):
            self._read_inline(base)

    def _read_field_character(self, character: Element, _look: Look) -> None:
        box = form_checkbox(character)
        if box:
            self._add(box, character)
        self._fields.read(character, self._line)

    def _read_math(self, math: Element) -> None:
        """The letters of a formula in one line; only fractions and powers get a sign, since 1/2 is not 12."""
        for child in math:
            tag = child.tag
            if tag == names.MATH_TEXT:
                if child.text:
                    self._add(child.text, child)
            else:
                if tag in _MATH_SIGNS:
                    self._add(_MATH_SIGNS[tag], None)
                self._read_math(child)


_ACTIONS: dict[str, Callable[[ParagraphReader, Element, Look], None]] = {
    names.TEXT: ParagraphReader._read_text,
    names.TAB: ParagraphReader._read_tab,
    names.POSITION_TAB: ParagraphReader._read_tab,
    names.BREAK: ParagraphReader._read_break,
    names.CARRIAGE_RETURN: ParagraphReader._read_break,
    names.NO_BREAK_HYPHEN: ParagraphReader._read_hyphen,
    names.SYMBOL: ParagraphReader._read_symbol,
    names.RENDERED_PAGE_BREAK: ParagraphReader._read_page_mark,
    names.DRAWING: ParagraphReader._read_drawing,
    names.PICTURE: ParagraphReader._read_drawing,
    names.OBJECT: ParagraphReader._read_drawing,
    names.ALTERNATE: ParagraphReader._read_alternate,
    names.FOOTNOTE_REFERENCE: ParagraphReader._read_reference,
    names.ENDNOTE_REFERENCE: ParagraphReader._read_reference,
    names.RUBY: ParagraphReader._read_ruby,
    names.FIELD_CHARACTER: ParagraphReader._read_field_character,
}


def _text_boxes(drawing: Element) -> Iterator[Element]:
    for child in drawing:
        if child.tag == names.TEXT_BOX:
            yield child
        elif child.tag == names.ALTERNATE:
            branch = chosen_branch(child)
            if branch is not None:
                yield from _text_boxes(branch)
        elif len(child):
            yield from _text_boxes(child)


def _is_page_sized(drawing: Element) -> bool:
    extent = next(drawing.iter(names.EXTENT), None)
    if extent is None:
        return False
    width, height = whole_number(extent, "cx") or 0, whole_number(extent, "cy") or 0
    return width * height >= _PAGE_SIZED * _A4_AREA
