"""Makes contracts to audit: rows of a table, whole contracts from articles, and the files they may come in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import NamedTuple

from documents import make_docx, make_pdf

from auditor.audit import Audit, AuditOptions, ClauseFinding, audit_document, pack_of
from auditor.audit.judgement import ClauseJudgement
from auditor.audit.reading import Reading
from auditor.audit.trial import judge_beside_others, read_example
from auditor.documents import Document
from auditor.documents.docx import read_docx
from auditor.documents.pdf import read_pdf
from auditor.documents.plain import read_plain

CORE = ("confidentiality", "non_compete", "morality", "crisis_cooperation")
NO_HASH = "0" * 64
SHEET_LINES = 42


# Rows of a table


class Row(NamedTuple):
    """A text and what a careful lawyer finds in it; several answers that can be defended stand with a bar between."""

    why: str
    text: str
    clause: str
    verdict: str
    elements: Mapping[str, str] = {}


@cache
def _reading(text: str) -> Reading:
    return read_example(text, pack_of(None))


def judgement_of(row: Row) -> ClauseJudgement:
    clause = pack_of(None).clause(row.clause)
    assert clause is not None
    return judge_beside_others(clause, _reading(row.text), pack_of(None))


def differences(row: Row) -> dict[str, tuple[str, str]]:
    """Where the audit differs from the row: what was expected and what came."""
    judged = judgement_of(row)
    got = {entry.element.id: str(entry.status) for entry in judged.elements}
    pairs = {"verdict": (row.verdict, str(judged.verdict))}
    pairs |= {element: (status, got[element]) for element, status in row.elements.items()}
    return {name: pair for name, pair in pairs.items() if pair[1] not in pair[0].split("|")}


def name_of(row: Row) -> str:
    return f"{row.clause}: {row.why}"


# Rows of one sentence behind a provision that is there


class Provisions(NamedTuple):
    """A deal in both languages and what its brand makes; a sentence is put behind a plain provision of its clause."""

    deal: str
    head: str
    goods: str
    goods_zh: str

    def row(self, where: str, text: str, status: str) -> Row:
        """A sentence in its clause, and the status of the element, as in ``confidentiality.survival``."""
        clause, element = where.split(".")
        english = text[:12].isascii()
        plain = (_PLAIN if english else _PLAIN_ZH)[clause].format(self.goods if english else self.goods_zh)
        base = (self.deal if english else self.head) + plain
        return Row(f"{status}: {text[:40]}", f"{base}{text}\n", clause, "weak|strong", {element: status})


_PLAIN = {
    "crisis_cooperation": "2. Where a post meets with public criticism, the Creator shall speak with the Brand about it and take the post down. ",
    "confidentiality": "2. Confidentiality. The Creator shall keep unreleased designs secret. ",
    "morality": "2. Conduct. The Creator shall behave decently. ",
    "non_compete": "2. Exclusivity. The Creator shall not promote other {}. ",
}
_PLAIN_ZH = {
    "crisis_cooperation": "第二条 发生与内容有关的负面舆情的，乙方应下架相关内容。",
    "confidentiality": "第二条 保密\n乙方应对未公开的新品信息保密。",
    "morality": "第二条 艺人操守\n乙方应举止得体。",
    "non_compete": "第二条 排他\n乙方不得推广其他{}品牌。",
}


# Whole contracts


@dataclass(frozen=True, slots=True)
class Article:
    """A heading and its lines. ``{key}`` in a line stands for the label of the article with that key."""

    key: str
    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Whole:
    """A contract: the lines before the first article, the articles, and the lines behind the last one."""

    head: tuple[str, ...]
    articles: tuple[Article, ...]
    tail: tuple[str, ...]
    chinese: bool

    def numbered(self, at: int) -> str:
        return f"第{_numeral(at)}条" if self.chinese else f"Section {at}"

    def heading(self, at: int, article: Article) -> str:
        return f"{self.numbered(at)} {article.heading}" if self.chinese else f"{at}. {article.heading}"

    def sections(self) -> list[tuple[str, ...]]:
        """Per article its heading and its lines, with the references filled in."""
        labels = {article.key: self.numbered(at) for at, article in enumerate(self.articles, 1)}
        return [
            (self.heading(at, article), *(line.format_map(_Labels(labels)) for line in article.lines))
            for at, article in enumerate(self.articles, 1)
        ]

    def lines(self) -> list[str]:
        return [*self.head, *(line for section in self.sections() for line in section), *self.tail]

    def text(self) -> str:
        return "\n".join(self.lines())

    def without(self, key: str) -> "Whole":
        return replace(self, articles=tuple(article for article in self.articles if article.key != key))

    def ordered(self, keys: Sequence[str]) -> "Whole":
        by_key = {article.key: article for article in self.articles}
        return replace(self, articles=tuple(by_key[key] for key in keys))

    def with_articles(self, *more: Article, at: int) -> "Whole":
        return replace(self, articles=(*self.articles[:at], *more, *self.articles[at:]))

    def keys(self) -> list[str]:
        return [article.key for article in self.articles]


class _Labels(dict[str, str]):
    """An article that was taken out leaves a reference to nowhere."""

    def __missing__(self, key: str) -> str:
        return "第九十九条"


def _numeral(number: int) -> str:
    digits = "零一二三四五六七八九"
    tens, ones = divmod(number, 10)
    lead = {0: "", 1: "十"}.get(tens, f"{digits[tens]}十")
    return lead + (digits[ones] if ones else "")


# Files


def plain(text: str) -> Document:
    return read_plain("contract.txt", text.encode(), NO_HASH)


def word(*body: str, notes: Mapping[str, str] | None = None) -> Document:
    """A Word file with this XML as its body."""
    return read_docx("contract.docx", make_docx.word_file(*body, notes=notes), NO_HASH)


def paragraphs(lines: Sequence[str]) -> list[str]:
    return [make_docx.paragraph(line) for line in lines]


def printed(lines: Sequence[str]) -> Document:
    """A PDF with the lines set as paragraphs, page after page."""
    set_lines = [piece for line in lines for piece in _broken(line)]
    pages = [set_lines[at : at + SHEET_LINES] for at in range(0, len(set_lines), SHEET_LINES)]
    sheets = [[make_pdf.stack_of(70, 780, page, 22, 17, 11)] for page in pages]
    return read_pdf("contract.pdf", make_pdf.pdf_file(*sheets), NO_HASH)


def _broken(line: str) -> list[str]:
    room = 84 if line.isascii() else 40
    if line.isascii():
        out, words = [""], line.split(" ")
        for each in words:
            longer = f"{out[-1]} {each}".strip()
            if len(longer) <= room:
                out[-1] = longer
            else:
                out.append(each)
        return out
    return [line[at : at + room] for at in range(0, len(line), room)]


# Audits


def audited(document: Document, options: AuditOptions | None = None) -> Audit:
    return audit_document(document, pack_of(None), options or AuditOptions())


def findings(audit: Audit) -> dict[str, ClauseFinding]:
    return {clause.id: clause for clause in audit.clauses}


def verdicts(audit: Audit) -> dict[str, str]:
    """The verdicts of the four core clauses."""
    return {clause.id: str(clause.verdict) for clause in audit.clauses if clause.id in CORE}


def statuses(audit: Audit, clause: str) -> dict[str, str]:
    return {element.id: str(element.status) for element in findings(audit)[clause].elements}
