"""Two drafts of a contract in words for people: what became of each finding and of each provision, as lines and as .docx."""

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from auditor.audit.comparison import Change, ClauseChange, Comparison, DraftChange, ElementChange
from auditor.audit.model import ElementFinding
from auditor.audit.wording import Piece, PieceKind, Section, SectionChange, SectionPair
from auditor.errors import Bilingual
from auditor.reports.finding_words import element_title
from auditor.reports.word_grid import GRID, quiet_grid
from auditor.reports.words import LIGHT, STATUSES, VERDICTS, draft_word, words
from auditor.reports.writing import printable

if TYPE_CHECKING:
    from docx.document import Document as WordFile

CHANGES = {
    Change.WORSE: Bilingual("变差", "Worse"),
    Change.NEW: Bilingual("新增", "New"),
    Change.BETTER: Bilingual("改善", "Better"),
    Change.FIXED: Bilingual("已补齐", "Fixed"),
    Change.GONE: Bilingual("已消除", "Gone"),
    Change.UNCHANGED: Bilingual("未变", "Unchanged"),
}
"""What became of a finding, gravest first."""

TITLE = Bilingual("两稿比较", "Comparison of two drafts")
OLD = Bilingual("原稿", "Old draft")
NEW = Bilingual("新稿", "New draft")
CHANGE = Bilingual("变化", "Change")
NO_FINDINGS = Bilingual("各条款的结论和要素均无变化。", "No verdict and no element has changed.")
NO_WORDS = Bilingual("文字没有改动。", "No words have changed.")
WORDING = Bilingual("文字改动", "Changed words")

_VERDICT_SUMMARY = Bilingual("各条款", "Clauses")
_ELEMENTS = Bilingual("要素的变化", "Changes of elements")
_CHANGED_ELEMENT = Bilingual("{name}：{states}", "{name}: {states}")
_WITH_VALUE = Bilingual("{label}（{value}）", "{label} ({value})")
_ARROW = " → "
_BESIDE = " · "
_BEFORE_FIRST = Bilingual("首部", "Opening")
_ADDED = Bilingual("新增条款", "added")
_REMOVED = Bilingual("已删除", "removed")
_CHANGED = Bilingual("有改动", "changed")
_MOVED = Bilingual("位置移动", "moved")
_RENUMBERED = Bilingual("编号变化", "renumbered")
_COLOURS = {
    Change.WORSE: "#B3261E",
    Change.NEW: "#B3261E",
    Change.BETTER: "#1B7F4B",
    Change.FIXED: "#1B7F4B",
    Change.GONE: "#1B7F4B",
}
_FONT, _CHINESE_FONT = "Calibri", "Microsoft YaHei"


class ClauseRow(NamedTuple):
    """A clause with its verdict in either draft, and what became of it."""

    title: str
    old: str
    new: str
    change: str
    colour: str


def clause_rows(comparison: Comparison, language: str) -> Iterator[ClauseRow]:
    """Every clause; where the verdict stayed but an element did not, the change says so."""
    for clause in comparison.clauses:
        change = change_of(clause)
        yield ClauseRow(
            clause.either.title or clause.either.id,
            VERDICTS[clause.old.verdict].label(language) if clause.old else "–",
            VERDICTS[clause.new.verdict].label(language) if clause.new else "–",
            CHANGES[change].in_language(language),
            _COLOURS.get(change, LIGHT["secondary"]),
        )


def element_lines(comparison: Comparison, language: str) -> Iterator[str]:
    """A line for each element whose status or value changed: "保密 · 保密期限：✓ 满足（三年） → ✕ 欠缺"."""
    for clause in comparison.clauses:
        for element in clause.elements:
            if clause.old and clause.new and differs(element):
                states = _ARROW.join((state(element.old, language), state(element.new, language)))
                name = f"{clause.either.title} · {element_title(element.either)}"
                yield _CHANGED_ELEMENT.filled(name=name, states=states).in_language(language)


def draft_lines(changes: Iterable[DraftChange], language: str) -> Iterator[str]:
    for one in changes:
        change = CHANGES[one.change].in_language(language)
        kind = draft_word(one.found.code, language)
        yield f"{change} · {kind} · {one.found.message.in_language(language)}"


def change_of(clause: ClauseChange) -> Change:
    """What became of a clause; where the verdict stayed, what became of its elements, the worse of it first."""
    if clause.change is not Change.UNCHANGED:
        return clause.change
    if clause.worse:
        return Change.WORSE
    return Change.BETTER if clause.better else Change.UNCHANGED


def differs(element: ElementChange) -> bool:
    """Whether there is something to show: another status, or another value such as a term of two years for three."""
    if element.old is None or element.new is None:
        return True
    return (element.old.status, element.old.value) != (element.new.status, element.new.value)


def state(element: ElementFinding | None, language: str) -> str:
    """Mark, word and value of an element in one draft: "✓ 满足（三年）"."""
    if element is None:
        return "–"
    label = STATUSES[element.status].label(language)
    said = _WITH_VALUE.filled(label=label, value=element.value)
    return said.in_language(language) if element.value else label


def changed_sections(comparison: Comparison) -> list[SectionPair]:
    """The provisions whose words or place changed; a new number alone is what an insertion does to all that follow."""
    return [pair for pair in comparison.wording if pair.change is not SectionChange.SAME or pair.moved]


def section_title(pair: SectionPair, language: str) -> str:
    """Where it stands in either draft and what was done: "第五条 保密 → 第六条 保密 · 有改动 · 位置移动"."""
    return _BESIDE.join((section_name(pair, language), *section_changes(pair, language)))


def section_name(pair: SectionPair, language: str) -> str:
    """Where it stands in either draft: "第五条 保密 → 第六条 保密"."""
    one_side = pair.old is None or pair.new is None
    names = [_name(section, language, whole=one_side) for section in (pair.old, pair.new) if section]
    return _ARROW.join(dict.fromkeys(names))


def section_changes(pair: SectionPair, language: str) -> Iterator[str]:
    """A word for each thing that was done to it."""
    done = {
        SectionChange.ADDED: _ADDED,
        SectionChange.REMOVED: _REMOVED,
        SectionChange.CHANGED: _CHANGED,
    }
    if pair.change in done:
        yield done[pair.change].in_language(language)
    if pair.moved:
        yield _MOVED.in_language(language)
    if pair.renumbered:
        yield _RENUMBERED.in_language(language)


def sides(pair: SectionPair) -> tuple[tuple[Bilingual, Section | None], ...]:
    """The two columns: what each is called, and what stands in it."""
    return (OLD, pair.old), (NEW, pair.new)


def column_title(side: Bilingual, section: Section | None, language: str) -> str:
    """What stands over a column, with the page if there is one: "原稿 · 第 3 页"."""
    name = side.in_language(language)
    if section is None or section.page is None:
        return name
    return _BESIDE.join((name, words(language)["page_reference"].format(page=section.page)))


def pieces_of(pair: SectionPair, own: PieceKind) -> tuple[Piece, ...]:
    """One column: what stayed, and what only its draft has; ``own`` is REMOVED for the old one, ADDED for the new."""
    section = pair.old if own is PieceKind.REMOVED else pair.new
    if pair.pieces:
        return tuple(piece for piece in pair.pieces if piece.kind in (PieceKind.SAME, own))
    kind = PieceKind.SAME if pair.change is SectionChange.SAME else own
    return (Piece(kind, section.text),) if section else ()


def write_comparison(comparison: Comparison, target: Path, language: str) -> None:
    """The report as .docx, complete once it returns; words that went are struck out, words that came underlined."""
    from docx import Document

    file = Document()
    quiet_grid(file)
    _set_fonts(file)
    file.core_properties.title = TITLE.in_language(language)
    file.core_properties.author = ""
    file.add_heading(TITLE.in_language(language), 0)
    file.add_paragraph(
        "\n".join(
            f"{side.in_language(language)}  {printable(os.path.basename(audit.path))}  SHA-256 {audit.sha256[:16]}…"
            for side, audit in ((OLD, comparison.old), (NEW, comparison.new))
        )
    )
    file.add_heading(_VERDICT_SUMMARY.in_language(language), 1)
    _add_clauses(file, comparison, language)
    _add_lines(file, _ELEMENTS.in_language(language), list(element_lines(comparison, language)))
    _add_lines(file, words(language)["draft"], list(draft_lines(comparison.draft, language)))
    file.add_heading(WORDING.in_language(language), 1)
    _add_wording(file, changed_sections(comparison), language)
    file.add_paragraph(words(language)["notice"])
    file.save(str(target))


def _name(section: Section, language: str, *, whole: bool) -> str:
    """Number and heading; the first words of a provision that has none only if ``whole``: its text stands beside it."""
    name = section.label or _BEFORE_FIRST.in_language(language)
    return f"{name} {section.heading}" if section.heading and (whole or section.headed) else name


# The .docx


def _set_fonts(file: "WordFile") -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt

    for style in ("Normal", "Title", "Heading 1", "Heading 2"):
        font: Any = file.styles[style]
        font.font.name = _FONT
        fonts = font.element.get_or_add_rPr().get_or_add_rFonts()
        for key in [key for key in fonts.attrib if key.endswith("Theme")]:
            del fonts.attrib[key]
        fonts.set(qn("w:eastAsia"), _CHINESE_FONT)
    normal: Any = file.styles["Normal"]
    normal.font.size = Pt(10)


def _add_clauses(file: "WordFile", comparison: Comparison, language: str) -> None:
    headings = (words(language)["clause"], *(word.in_language(language) for word in (OLD, NEW, CHANGE)))
    table = _table(file, headings)
    for row in clause_rows(comparison, language):
        cells = table.add_row().cells
        for cell, text in zip(cells, row[:4], strict=True):
            cell.text = printable(text)
        cells[3].paragraphs[0].runs[0].font.color.rgb = _rgb(row.colour)


def _add_lines(file: "WordFile", title: str, lines: Sequence[str]) -> None:
    if lines:
        file.add_heading(title, 1)
    for line in lines:
        file.add_paragraph(printable(line), style="List Bullet")


def _add_wording(file: "WordFile", pairs: Sequence[SectionPair], language: str) -> None:
    if not pairs:
        file.add_paragraph(NO_WORDS.in_language(language))
    for pair in pairs:
        file.add_heading(printable(section_title(pair, language)), 2)
        if pair.change is SectionChange.SAME:
            continue
        table = _table(file, [column_title(side, section, language) for side, section in sides(pair)])
        left, right = table.add_row().cells
        _add_pieces(left.paragraphs[0], pair, PieceKind.REMOVED)
        _add_pieces(right.paragraphs[0], pair, PieceKind.ADDED)


def _add_pieces(paragraph: Any, pair: SectionPair, own: PieceKind) -> None:
    """One column; words that went are struck out, words that came underlined."""
    for piece in pieces_of(pair, own):
        run = paragraph.add_run(printable(piece.text))
        if piece.kind is PieceKind.REMOVED:
            run.font.strike, run.font.color.rgb = True, _rgb("#B3261E")
        elif piece.kind is PieceKind.ADDED:
            run.font.underline, run.font.color.rgb = True, _rgb("#1B7F4B")


def _table(file: "WordFile", headings: Sequence[str]) -> Any:
    table = file.add_table(rows=1, cols=len(headings), style=GRID)
    for cell, heading in zip(table.rows[0].cells, headings, strict=True):
        cell.text = heading
        cell.paragraphs[0].runs[0].font.bold = True
    return table


def _rgb(colour: str) -> Any:
    from docx.shared import RGBColor

    return RGBColor.from_string(colour.removeprefix("#"))
