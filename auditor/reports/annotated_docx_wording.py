"""Puts the wording to ask for into the text as tracked insertions: new articles, and paragraphs where one is weak."""

from collections import Counter
from collections.abc import Iterator, Sequence

from auditor.audit.model import ClauseFinding, Status, Verdict
from auditor.documents import docx_names as names
from auditor.documents.docx_names import Element
from auditor.documents.model import Block
from auditor.reports.annotated_docx_anchors import Anchors
from auditor.reports.annotated_docx_numbers import first_number, next_number
from auditor.reports.annotated_docx_outline import ArticlePlace, Outline
from auditor.reports.annotated_docx_parts import free_id
from auditor.reports.annotated_docx_xml import Signature, inserted_paragraph
from auditor.reports.writing import printable
from auditor.rules.model import RulePack

_LACKING = frozenset((Status.UNMET, Status.WEAK))


def is_inserted(clause: ClauseFinding, pack: RulePack) -> bool:
    """Whether the wording of a clause goes into the text: a core clause that is missing or lacks what is required."""
    known = pack.clause(clause.id)
    if known is None or not known.core or not clause.to_settle or not clause.suggestion.strip():
        return False
    lacks = any(element.required and element.status in _LACKING for element in clause.elements)
    return clause.verdict is Verdict.MISSING or (
        clause.verdict is Verdict.WEAK and lacks and bool(clause.evidence)
    )


def insert(
    clauses: Sequence[ClauseFinding], outline: Outline, anchors: Anchors, signature: Signature
) -> None:
    """Insert the wording of these clauses; nothing that is there already is moved or numbered anew."""
    writer = _Writer(outline, anchors, signature)
    for clause in clauses:
        if clause.verdict is not Verdict.MISSING:
            writer.add_to_article(clause)
    writer.add_articles([clause for clause in clauses if clause.verdict is Verdict.MISSING])


class _Writer:
    def __init__(self, outline: Outline, anchors: Anchors, signature: Signature) -> None:
        self._outline = outline
        self._anchors = anchors
        self._signature = signature
        self._next_id = free_id(anchors.root.iter())
        self._tails: dict[Element, Element] = {}
        self._added: Counter[int] = Counter()

    def add_to_article(self, clause: ClauseFinding) -> None:
        """Insert the wording of a weak clause behind its evidence."""
        place = self._outline.paragraph_place(clause.evidence, self._added)
        after = self._paragraph(place.after)
        if after is None:
            return
        self._added[place.article] += 1
        for index, line in enumerate(_lines(clause.suggestion)):
            self._behind(after, self._made((place.prefix if index == 0 else "") + line, place.model))

    def add_articles(self, clauses: Sequence[ClauseFinding]) -> None:
        """Insert an article for each missing clause."""
        if not clauses:
            return
        place = self._outline.article_place()
        block = place.before or place.after
        beside = None if block is None else self._paragraph(block)
        if beside is None:
            return
        beside = _outside_tables(beside)
        before = place.before is not None and self._outline.begins_table(place.before)
        for number, clause in enumerate(clauses, place.number):
            for paragraph in self._article(clause, place, number):
                if before:
                    beside.addprevious(paragraph)
                else:
                    self._behind(beside, paragraph)

    def _article(self, clause: ClauseFinding, place: ArticlePlace, number: int) -> Iterator[Element]:
        """The paragraphs of a new article, made like its neighbour: with a heading, or all in one."""
        lines, model = _lines(clause.suggestion), place.model
        if model is None:
            block = self._outline.usual_block()
            yield self._made(clause.title + _after_title(clause.title) + lines[0], block)
            yield from (self._made(line, block) for line in lines[1:])
            return
        heading, stands_alone = self._outline.heading_block(model)
        prefix = "" if heading.numbering else next_number(self._outline.prefix(model), model.number, number)
        if not stands_alone:
            title = f"{clause.title}{_after_title(clause.title)}" if model.heading.strip() else ""
            yield self._made(prefix + title + lines[0], heading)
            yield from (self._made(line, heading) for line in lines[1:])
            return
        yield self._made(prefix + clause.title, heading)
        text, typed = self._outline.text_block(model) or (None, "")
        yield self._made(first_number(typed, model.number[-1], number) + lines[0], text)
        yield from (self._made(line, text) for line in lines[1:])

    def _made(self, text: str, model: Block | None) -> Element:
        run = None if model is None else self._anchors.run_at(model.start, model.end)
        paragraph = None if model is None else self._paragraph(model)
        made = inserted_paragraph(text, paragraph, run, self._next_id, self._signature)
        self._next_id += 2
        return made

    def _paragraph(self, block: Block) -> Element | None:
        return self._anchors.paragraph_at(block.start, block.end)

    def _behind(self, element: Element, follower: Element) -> None:
        """Insert behind an element and what was inserted behind it before."""
        self._tails.get(element, element).addnext(follower)
        self._tails[element] = follower


def _lines(wording: str) -> list[str]:
    return [line for line in printable(wording).split("\n") if line.strip()]


def _after_title(title: str) -> str:
    return ". " if title.isascii() else "："


def _outside_tables(paragraph: Element) -> Element:
    """The paragraph, or the outermost table around it."""
    return next(iter(reversed(list(paragraph.iterancestors(names.TABLE)))), paragraph)
