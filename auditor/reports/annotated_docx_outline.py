"""What an annotated original needs to know of a contract's outline: its articles, their numbers, where it is signed."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from operator import attrgetter
from typing import NamedTuple

from auditor.audit.engine import lexicon_of
from auditor.audit.model import ClauseFinding, Evidence, StepKind
from auditor.contract import Contract, Provision, understand
from auditor.contract.numbering import read_number
from auditor.contract.signatures import signature_passages
from auditor.documents.model import Block, BlockKind, Document
from auditor.language.marked import mark
from auditor.reports.annotated_docx_numbers import next_number
from auditor.rules.model import RulePack

Span = tuple[int, int]

# In the one dress of a folded text: simplified, lower case.
_LAST_ARTICLES = tuple(
    "争议 管辖 适用法律 法律适用 通知 送达 其他 其它 附则 生效 杂项 未尽事宜 完整协议 不可抗力 "
    "general miscellaneous dispute jurisdiction governing applicable notices entire majeure counterparts".split()
)
_SAID_BEFORE_SIGNING = ("无正文", "签署页", "in witness whereof", "signature page")
_HOLDERS = frozenset(("chapter", "part", "section", "annex"))
_IN_FLOW = (BlockKind.PARAGRAPH, BlockKind.CELL)
_AFTER_HEADING = " \t　:：。."


class ArticlePlace(NamedTuple):
    """Where a new article goes: before or after a block, one of which is None; it is made like the article ``model``.

    ``number`` is the first that no article has.
    """

    before: Block | None
    after: Block | None
    model: Provision | None
    number: int


class ParagraphPlace(NamedTuple):
    """Where a paragraph goes, the block that it is made like, and the typed number it begins with, empty without one.

    ``article`` is the index of the article that it stands in.
    """

    after: Block
    model: Block
    prefix: str
    article: int


class Outline:
    """The outline of one contract, read when it is first asked for; positions are those of the Document's text."""

    def __init__(self, document: Document, pack: RulePack) -> None:
        self.document = document
        self._pack = pack

    @cached_property
    def contract(self) -> Contract:
        return understand(self.document, mark(self.document.text, lexicon_of(self._pack)))

    def block_at(self, position: int) -> Block:
        """The block that a character stands in."""
        blocks = self.document.blocks
        return blocks[max(0, bisect_right(blocks, position, key=attrgetter("start")) - 1)]

    def first_line(self) -> Span:
        block = self.document.blocks[0]
        return block.start, block.end

    def last_paragraph(self) -> Span:
        """The last paragraph of the body, before the lines to sign and the annexes."""
        block = self._last_block()
        return block.start, block.end

    def usual_block(self) -> Block:
        """A paragraph to make others like where there is no article to follow."""
        paragraphs = [block for block in self._own_blocks if block.kind is BlockKind.PARAGRAPH]
        plain = [block for block in paragraphs if block.level is None]
        return (plain or paragraphs or self._own_blocks)[-1]

    def nearest_heading(self, clause: ClauseFinding) -> Span | None:
        """The heading of the section that comes nearest to a clause that was not found."""
        nearest = [step.evidence for step in clause.trace if step.kind is StepKind.NEAREST and step.evidence]
        if nearest:
            provision = self.contract.provision_at(self._folded(nearest[0].start))
            return self._heading(self.contract.article_of(provision))
        topics = self._topics(clause.id)
        for provision in self.contract.provisions[1:]:
            start, end = provision.heading_start, provision.heading_end
            if provision.heading.strip() and any(start <= position < end for position in topics):
                return self._heading(provision)
        return None

    def article_place(self) -> ArticlePlace:
        """Before the articles that end every contract, else before the signatures, else at the end of the body."""
        articles = self.articles
        last = len(articles)
        while last and self._is_last_article(articles[last - 1]):
            last -= 1
        number = max((article.number[-1] for article in articles), default=0) + 1
        if 0 < last < len(articles):
            return ArticlePlace(self._block_of(articles[last]), None, articles[last - 1], number)
        model = articles[-1] if articles else None
        if self._signed_from is not None:
            return ArticlePlace(self.block_at(self._signed_from), None, model, number)
        return ArticlePlace(None, self._last_block(), model, number)

    def paragraph_place(self, evidence: Sequence[Evidence], already: Counter[int]) -> ParagraphPlace:
        """Behind the last evidence in the article that holds most of it, at the end of that if its points are numbered.

        A table, say of penalties, is no place for a duty that is also stated elsewhere. ``already`` counts the
        paragraphs put into each article before.
        """
        blocks = [self._held_by(each) for each in evidence]
        blocks = [block for block in blocks if block.kind is BlockKind.PARAGRAPH] or blocks
        homes = Counter(self._article_around(block).index for block in blocks)
        home = max(homes, key=lambda index: (homes[index], -index))
        block = max(
            (block for block in blocks if self._article_around(block).index == home), key=attrgetter("start")
        )
        beside = ParagraphPlace(block, block, "", 0)
        if block.kind is not BlockKind.PARAGRAPH or not home:
            return beside
        points = self.points_of(self.contract.provisions[home])
        behind = self._last_block_of(points[-1]) if points else None
        if behind is None or behind.start < block.start:
            return beside
        model = self._block_of(points[-1])
        following = points[-1].number[-1] + 1 + already[home]
        prefix = "" if model.numbering else next_number(self.prefix(points[-1]), points[-1].number, following)
        return ParagraphPlace(behind, model, prefix, home)

    def begins_table(self, block: Block) -> bool:
        """Whether nothing stands before a block in its table; true of a block outside of tables too."""
        blocks = self.document.blocks
        index = bisect_right(blocks, block.start, key=attrgetter("start")) - 1
        same = index > 0 and blocks[index - 1].place.table == block.place.table
        return block.place.table is None or not same

    @cached_property
    def articles(self) -> list[Provision]:
        """The articles of the contract itself, without those of its annexes and those in tables."""
        contract = self.contract
        outermost = [
            provision
            for provision in contract.provisions[1:]
            if provision.number
            and provision.rank not in _HOLDERS
            and contract.article_of(provision) is provision
            and not contract.annex_around(provision.start)
            and self._block_of(provision).kind is BlockKind.PARAGRAPH
        ]
        ranks = Counter(provision.rank for provision in outermost)
        usual = max(ranks, key=lambda rank: ranks[rank], default="")
        return [provision for provision in outermost if provision.rank == usual]

    def points_of(self, article: Provision) -> list[Provision]:
        """The numbered paragraphs directly in an article, of one kind of numbering."""
        points = [
            provision
            for provision in self.contract.provisions
            if provision.index and provision.parent == article.index and provision.number
            and self._block_of(provision).kind is BlockKind.PARAGRAPH
        ]  # fmt: skip
        return [point for point in points if point.rank == points[0].rank]

    def heading_block(self, provision: Provision) -> tuple[Block, bool]:
        """The block that a provision begins with, and whether it holds number and heading and no more."""
        block = self._block_of(provision)
        if not provision.heading.strip():
            return block, False
        end = self._original(provision.heading_end - 1) + 1
        last = self.block_at(end - 1)
        return block, not self.document.text[end : last.end].strip(_AFTER_HEADING)

    def text_block(self, article: Provision) -> tuple[Block, str] | None:
        """The first block of an article behind its heading, and the typed number that it begins with."""
        heading, _ = self.heading_block(article)
        end = self._original(article.end)
        for block in self.document.blocks:
            if heading.start < block.start < end and block.kind is BlockKind.PARAGRAPH:
                point = next((one for one in self.points_of(article) if self._block_of(one) is block), None)
                return block, "" if point is None or block.numbering else self.prefix(point)
        return None

    def prefix(self, provision: Provision) -> str:
        """The number of a provision with what parts it from the words, as typed: "第七条　", "7.1 ", "（一）"."""
        start = self._original(provision.start)
        block = self.block_at(start)
        shown = self.document.text[start : block.end]
        number = read_number(self.contract.marked.text, provision.start, shown)
        if number is None:
            return f"{provision.label} " if provision.label else ""
        return self.document.text[start : min(block.end, self._original(number.end))]

    def _held_by(self, evidence: Evidence) -> Block:
        """The last block of the evidence; of a row of a table the longest, which has the room for more words."""
        last = self.block_at(evidence.end - 1)
        if last.kind is not BlockKind.CELL:
            return last
        first = bisect_right(self.document.blocks, evidence.start, key=attrgetter("end"))
        behind = bisect_left(self.document.blocks, evidence.end, key=attrgetter("start"))
        held = self.document.blocks[first:behind]
        return max(held, key=lambda block: len(block.text), default=last)

    def _article_around(self, block: Block) -> Provision:
        return self.contract.article_of(self.contract.provision_at(self._folded(block.end - 1)))

    def _heading(self, provision: Provision) -> Span | None:
        if not provision.index:
            return None
        block = self._block_of(provision)
        return block.start, block.end

    def _topics(self, clause_id: str) -> list[int]:
        """Where words stand that tell what a passage is about, if it is about this clause."""
        clause = self._pack.clause(clause_id)
        marked = self.contract.marked
        wanted = frozenset(() if clause is None else clause.topic)
        return [marked.tokens.starts[hit.start] for hit in marked.hits if hit.concept in wanted]

    def _is_last_article(self, article: Provision) -> bool:
        heading = article.heading.strip()
        return any(word in heading for word in _LAST_ARTICLES)

    @cached_property
    def _signed_from(self) -> int | None:
        """Where the lines begin in which the parties sign the contract itself."""
        contract = self.contract
        passages = contract.passages
        signed = signature_passages(contract.marked.text, passages, contract.provisions)
        own = [index for index in signed if not contract.annex_around(passages[index].start)]
        if not own:
            return None
        first = max(own)
        while first - 1 in signed:
            first -= 1
        text = contract.marked.text
        while first and any(
            said in text[passages[first - 1].start : passages[first - 1].end] for said in _SAID_BEFORE_SIGNING
        ):
            first -= 1
        return self._original(passages[first].start)

    def _last_block(self) -> Block:
        own = self._own_blocks
        return next((block for block in reversed(own) if block.kind in _IN_FLOW), own[-1])

    @cached_property
    def _own_blocks(self) -> list[Block]:
        """The blocks before the lines to sign and before the annexes, all where that leaves none."""
        annexes = [
            self._original(provision.start) for provision in self.contract.provisions if provision.annex
        ]
        signed = [] if self._signed_from is None else [self._signed_from]
        end = min([*annexes, *signed], default=len(self.document.text))
        return [block for block in self.document.blocks if block.start < end] or list(self.document.blocks)

    def _last_block_of(self, provision: Provision) -> Block | None:
        """The last paragraph of a provision that is no line to sign."""
        start, end = self._original(provision.start), self._original(provision.end)
        if self._signed_from is not None and start < self._signed_from:
            end = min(end, self._signed_from)
        first = self.block_at(start).start
        inside = [
            block
            for block in self.document.blocks
            if first <= block.start < end and block.kind is BlockKind.PARAGRAPH
        ]
        return inside[-1] if inside else None

    def _block_of(self, provision: Provision) -> Block:
        return self.block_at(self._original(provision.start))

    def _original(self, folded: int) -> int:
        return self.contract.marked.tokens.folded.offsets[folded]

    def _folded(self, original: int) -> int:
        return self.contract.marked.tokens.folded.position(original)
