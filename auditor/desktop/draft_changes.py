"""What two drafts have become, as plain values that the window shows; made in a process of its own."""

import os
import pickle
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, TypeAlias

from auditor.audit.comparison import Change, ClauseChange, Comparison, DraftChange, ElementChange
from auditor.audit.model import ClauseFinding, ElementFinding
from auditor.audit.options import AuditOptions
from auditor.audit.wording import Piece, PieceKind, SectionChange, SectionPair
from auditor.batch.draft_comparison import compare_drafts, write_report
from auditor.desktop.notices import problems
from auditor.desktop.table_lines import Cell, Line
from auditor.desktop.tokens import ICONS
from auditor.desktop.words import compare as words
from auditor.errors import Bilingual
from auditor.reports.comparison import (
    CHANGES,
    NEW,
    OLD,
    change_of,
    changed_sections,
    column_title,
    differs,
    pieces_of,
    section_changes,
    section_name,
    sides,
    state,
)
from auditor.reports.finding_words import element_title
from auditor.reports.words import STATUSES, VERDICTS, draft_word
from auditor.reports.words import words as report_words
from auditor.reports.writing import printable

_AROUND = 90
"""Characters shown beside words that changed."""

_LONGEST = 6000
"""Characters of one stretch of words that are shown; laying out many more would hold up the window."""

_NOTHING = "–"
_TONES = {
    Change.WORSE: "missing",
    Change.NEW: "missing",
    Change.BETTER: "strong",
    Change.FIXED: "strong",
    Change.GONE: "strong",
}
_ICONS = {
    Change.WORSE: "worse",
    Change.NEW: "new",
    Change.BETTER: "better",
    Change.FIXED: "accept",
    Change.GONE: "accept",
}
_PROVISION_ICONS = {
    SectionChange.CHANGED: "override",
    SectionChange.ADDED: "new",
    SectionChange.REMOVED: "not_applicable",
}


Run: TypeAlias = tuple[str, str]
"""A kind and words: the kind is that of a Piece, or "note" for what the window says itself.

A plain tuple, for a long contract has many and they travel between processes."""


class Column(NamedTuple):
    """One draft's side of a provision."""

    title: str
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Provision:
    """A provision in both drafts."""

    line: Line
    old: Column
    new: Column


@dataclass(frozen=True, slots=True)
class DraftChanges:
    """Everything the window shows of a comparison; ``packed`` is the Comparison itself, for the report."""

    old: str
    new: str
    summary: str
    notes: tuple[str, ...]
    findings: tuple[Line, ...]
    provisions: tuple[Provision, ...]
    packed: bytes


def draft_changes(old: str, new: str, options: AuditOptions) -> DraftChanges:
    """Read, audit and compare two files. Raises an AuditorError."""
    return shown(compare_drafts(old, new, None, options), options.language or "zh")


def save_report(packed: bytes, target: Path, language: str) -> Path:
    """Write the report on a Comparison in bytes that our own process has made. Raises an AuditorError."""
    comparison = pickle.loads(packed)
    assert isinstance(comparison, Comparison)
    write_report(comparison, target, language)
    return target


def shown(comparison: Comparison, language: str) -> DraftChanges:
    """The Comparison as the window shows it."""
    changed = set(map(id, changed_sections(comparison)))
    absent = tuple(
        (words.NOT_THERE if audit.read_whole else words.NOT_READ)[side].in_language(language)
        for side, audit in (("old", comparison.old), ("new", comparison.new))
    )
    findings = [_clause(clause, language) for clause in comparison.clauses]
    return DraftChanges(
        comparison.old.path,
        comparison.new.path,
        _summary(findings, comparison.draft, len(changed), language),
        tuple(_notes(comparison, language)),
        (*findings, *_draft(comparison.draft, language)),
        tuple(_provision(pair, id(pair) in changed, absent, language) for pair in comparison.wording),
        pickle.dumps(comparison, pickle.HIGHEST_PROTOCOL),
    )


def only_changed(lines: Iterable[Line]) -> tuple[Line, ...]:
    """The lines that changed, each with those below it that did."""
    return tuple(Line(line.cells, line.changed, only_changed(line.below)) for line in lines if line.changed)


# What is said of the whole


def _summary(clauses: Iterable[Line], draft: Iterable[DraftChange], provisions: int, language: str) -> str:
    """How many of each there are, gravest first."""
    order = [*CHANGES.values(), words.VALUE_CHANGED]
    became = Counter(line.cells[-1].word for line in clauses if line.changed)
    changed = words.PROVISIONS_CHANGED.filled(count=f"{provisions:,}")
    faults = Counter(CHANGES[one.change].in_language(language) for one in draft)
    groups = (
        (words.CLAUSES.in_language(language), _counts(became, order, language)),
        (report_words(language)["draft"], _counts(faults, order, language)),
        (words.PROVISIONS.in_language(language), changed.in_language(language) if provisions else ""),
    )
    none = words.NO_CHANGE.in_language(language)
    said = (
        words.GROUP.filled(name=name, counts=counts or none).in_language(language) for name, counts in groups
    )
    return "    ".join(said)


def _counts(counts: Counter[str], order: Iterable[Bilingual], language: str) -> str:
    known = (word.in_language(language) for word in order)
    said = (words.COUNT.filled(word=word, count=f"{counts[word]:,}") for word in known if counts[word])
    return " · ".join(one.in_language(language) for one in said)


def _notes(comparison: Comparison, language: str) -> Iterator[str]:
    """What a reader has to know of how each draft was read."""
    for side, audit in ((OLD, comparison.old), (NEW, comparison.new)):
        for line in problems(audit, language):
            head = side.in_language(language)
            yield words.SAID.filled(head=head, word=line).in_language(language)


# Clauses, elements and faults of the text


def _clause(clause: ClauseChange, language: str) -> Line:
    below = tuple(_element(element, language) for element in clause.elements)
    change = change_of(clause)
    inside = clause.old is not None and clause.new is not None and any(line.changed for line in below)
    return Line(
        (
            Cell(clause.either.title or clause.either.id),
            _verdict(clause.old, language),
            _verdict(clause.new, language),
            _change(change, language, value_only=inside),
        ),
        change is not Change.UNCHANGED or inside,
        below,
    )


def _verdict(clause: ClauseFinding | None, language: str) -> Cell:
    if clause is None:
        return Cell(_NOTHING)
    tone = clause.verdict.value
    return Cell(VERDICTS[clause.verdict].word.in_language(language), ICONS[tone], tone)


def _element(element: ElementChange, language: str) -> Line:
    changed = differs(element)
    return Line(
        (
            Cell(element_title(element.either)),
            _status(element.old, language),
            _status(element.new, language),
            _change(element.change, language, value_only=changed),
        ),
        changed,
    )


def _status(element: ElementFinding | None, language: str) -> Cell:
    if element is None:
        return Cell(_NOTHING)
    # The icon is drawn in place of the mark that a report has.
    said = state(element, language).removeprefix(STATUSES[element.status].mark).strip()
    return Cell(said, ICONS[element.status.value], element.status.value)


def _change(change: Change, language: str, *, value_only: bool) -> Cell:
    if change is Change.UNCHANGED and value_only:
        return Cell(words.VALUE_CHANGED.in_language(language), "changed", "accent")
    return Cell(
        CHANGES[change].in_language(language), _ICONS.get(change, ""), _TONES.get(change, "secondary")
    )


def _draft(changes: Sequence[DraftChange], language: str) -> Iterator[Line]:
    if changes:
        below = tuple(_fault(one, language) for one in changes)
        yield Line((Cell(report_words(language)["draft"]), *[Cell("")] * 3), True, below)


def _fault(one: DraftChange, language: str) -> Line:
    said = words.SAID.filled(
        head=draft_word(one.found.code, language), word=one.found.message.in_language(language)
    )
    return Line(
        (
            Cell(said.in_language(language)),
            Cell(""),
            Cell(""),
            _change(one.change, language, value_only=False),
        )
    )


# Provisions


def _provision(pair: SectionPair, changed: bool, absent: Sequence[str], language: str) -> Provision:
    """``absent`` is what to say of a provision that the old draft does not have, and of one that the new one has not."""
    done = list(section_changes(pair, language)) or [words.SAME_WORDS.in_language(language)]
    icon = _PROVISION_ICONS.get(pair.change, "changed" if pair.moved or pair.renumbered else "")
    told = Cell(" · ".join(done), icon, "" if changed else "secondary")
    line = Line((Cell(_provision_name(pair, language)), told), changed)
    old, new = (
        Column(_column_title(pair, place, language), tuple(_runs(pair, kind, absent[place], language)))
        for place, kind in enumerate((PieceKind.REMOVED, PieceKind.ADDED))
    )
    return Provision(line, old, new)


def _provision_name(pair: SectionPair, language: str) -> str:
    """Its numbers and heading, or its first words where it has no heading."""
    name = section_name(pair, language)
    if pair.old and pair.new and not pair.new.headed:
        name = f"{name} {pair.new.heading}".strip()
    return printable(name)


def _column_title(pair: SectionPair, place: int, language: str) -> str:
    side, section = sides(pair)[place]
    named = f"{section.label} {section.heading if section.headed else ''}".strip() if section else ""
    return " · ".join(filter(None, (column_title(side, section, language), printable(named))))


def _runs(pair: SectionPair, own: PieceKind, absent: str, language: str) -> Iterator[Run]:
    if (pair.old if own is PieceKind.REMOVED else pair.new) is None:
        yield "note", absent
    shown = pieces_of(pair, own)
    if len(pair.pieces) > 1:
        # What stays is cut by what both columns show, so that they show the same of it.
        shown = tuple(piece for piece in _shortened(pair.pieces) if piece.kind in (PieceKind.SAME, own))
    for piece in shown:
        text = printable(piece.text)
        yield piece.kind.value, text[:_LONGEST]
        if len(text) > _LONGEST:
            more = words.MORE.filled(count=f"{len(text) - _LONGEST:,}")
            yield "note", more.in_language(language)


def _shortened(pieces: Sequence[Piece]) -> Iterator[Piece]:
    last = len(pieces) - 1
    for place, piece in enumerate(pieces):
        if piece.kind is PieceKind.SAME:
            yield Piece(piece.kind, _excerpt(piece.text, first=place == 0, last=place == last))
        else:
            yield piece


def _excerpt(text: str, *, first: bool, last: bool) -> str:
    """Words that stayed, cut to those beside what changed."""
    if len(text) <= 2 * _AROUND:
        return text
    before = "" if first else text[:_AROUND]
    after = "" if last else text[-_AROUND:]
    return f"{before} … {after}".strip(" ")


def name_of_report(new: str, language: str) -> Path:
    """What the report is called unless somebody says otherwise: beside the new draft, after its name."""
    stem = os.path.splitext(os.path.basename(new))[0]
    return Path(new).with_name(words.FILE_NAME.filled(name=stem).in_language(language))
