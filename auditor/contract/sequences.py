"""Numbers that are missing or there twice: 第三条 and then 第五条, (a) and then (c), 4.2 two times."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from auditor.contract.model import Provision
from auditor.contract.renumbering import is_written, renumbered
from auditor.language.fold import is_cjk

_THROUGHOUT = frozenset(("part", "chapter", "section", "article", "article_en", "section_en"))
"""Ranks that may count on from chapter to chapter."""

_NO_SEQUENCE = frozenset(("contract", "heading", "bullet", "annex", "row"))
_MOST_MISSING = {True: 5, False: 3}
"""More numbers than that are hardly lost (in ranks that count on throughout, in lists)."""

_MOST_RUNS = 8
_SECOND = 2
_UNTRUSTED = 0.2
"""The share of faults above which a numbering was rather not understood than faulty."""

_FEW = 2
_READ_FOR_LANGUAGE = 60


class SequenceFault(StrEnum):
    """What is wrong with a number."""

    MISSING = "missing"
    NO_FIRST = "no_first"
    TWICE = "twice"


@dataclass(frozen=True, slots=True)
class Misnumbered:
    """``missing`` are the folded labels that should stand between the provisions ``before`` and ``after``."""

    fault: SequenceFault
    before: Provision
    after: Provision
    missing: tuple[str, ...] = ()


@dataclass(slots=True)
class _Run:
    """Provisions that count on from each other."""

    last: Provision
    parent: int
    count: int = 1
    no_first: Misnumbered | None = None


@dataclass(slots=True)
class _Kind:
    """All runs of one kind of number in one part of the contract, and what is wrong with them."""

    runs: list[_Run] = field(default_factory=list)
    members: int = 0
    faults: list[Misnumbered] = field(default_factory=list)


_Key = tuple[int, str, tuple[int, ...], str]


def misnumbered(text: str, provisions: Sequence[Provision], *, bilingual: bool) -> list[Misnumbered]:
    """Faults of numbering in the order of the folded ``text``; each annex counts for itself.

    In a bilingual contract each language counts for itself.
    """
    scopes: list[int] = []
    kinds: dict[_Key, _Kind] = {}
    for provision in provisions:
        scopes.append(provision.index if provision.annex else scopes[provision.parent] if scopes else 0)
        if provision.rank in _NO_SEQUENCE or not provision.number:
            continue
        language = _language(text, provision) if bilingual else ""
        key = (scopes[-1], provision.rank, provision.number[:-1], language)
        _count(kinds.setdefault(key, _Kind()), provision, text, provisions)
    faults = [fault for kind in _trusted(kinds) for fault in kind.faults]
    return sorted(faults, key=lambda fault: fault.after.index)


def _trusted(kinds: dict[_Key, _Kind]) -> Iterator[_Kind]:
    """Kinds of numbers of which few are faulty, each rank of a part taken as a whole."""
    ranks: dict[tuple[int, str], list[_Kind]] = {}
    for (scope, rank, _, _), kind in kinds.items():
        ranks.setdefault((scope, rank), []).append(kind)
    for together in ranks.values():
        members = sum(kind.members for kind in together)
        faults = sum(len(kind.faults) for kind in together)
        if faults <= _FEW or faults <= members * _UNTRUSTED:
            yield from together


def _language(text: str, provision: Provision) -> str:
    start = provision.start + len(provision.label)
    words = text[start : min(provision.end, start + _READ_FOR_LANGUAGE)]
    return "zh" if any(map(is_cjk, words)) else "en"


def _count(kind: _Kind, provision: Provision, text: str, provisions: Sequence[Provision]) -> None:
    """Take one more number into the run that it continues, or note why there is none."""
    kind.members += 1
    number = provision.number[-1]
    runs = kind.runs
    continued = next((run for run in reversed(runs) if run.last.number[-1] == number - 1), None)
    if continued is not None and number > 1:
        _append(kind, continued, provision)
        return
    beside = next((run for run in reversed(runs) if _is_beside(run, provision)), None)
    if number > 1 and beside is not None and _joins(kind, beside, provision, text):
        return
    run = _Run(provision, provision.parent)
    if number == _SECOND and beside is None:
        run.no_first = _without_first(provision, text, provisions)
        if run.no_first and provision.rank in _THROUGHOUT:
            kind.faults.append(run.no_first)
            run.no_first = None
    runs.append(run)
    del runs[:-_MOST_RUNS]


def _append(kind: _Kind, run: _Run, provision: Provision) -> None:
    if run.no_first is not None:
        kind.faults.append(run.no_first)
        run.no_first = None
    run.last, run.parent, run.count = provision, provision.parent, run.count + 1


def _is_beside(run: _Run, provision: Provision) -> bool:
    return provision.rank in _THROUGHOUT or run.parent == provision.parent


def _joins(kind: _Kind, run: _Run, provision: Provision, text: str) -> bool:
    """Whether the provision goes on with a run although its number is not the next one."""
    last, number = run.last.number[-1], provision.number[-1]
    if number == last:
        known = kind.faults[-1] if kind.faults else None
        if known is None or known.fault is not SequenceFault.TWICE or known.after is not run.last:
            kind.faults.append(Misnumbered(SequenceFault.TWICE, run.last, provision))
        elif known is not None:  # the third one is no news
            kind.faults[-1] = replace(known, after=provision)
        run.last = provision
        return True
    if number < last or number - last - 1 > _MOST_MISSING[provision.rank in _THROUGHOUT]:
        return False
    labels = [renumbered(provision.label, provision.rank, value) for value in range(last + 1, number)]
    missing = [
        label
        for label in labels
        if label and not is_written(label, provision.rank, text, run.last.start, provision.start)
    ]
    if missing and len(missing) == len(labels):
        kind.faults.append(Misnumbered(SequenceFault.MISSING, run.last, provision, tuple(missing)))
    _append(kind, run, provision)
    return True


def _without_first(provision: Provision, text: str, provisions: Sequence[Provision]) -> Misnumbered | None:
    """A list that begins with its second number, unless the first one stands somewhere above it."""
    parent = provisions[provision.parent]
    first = renumbered(provision.label, provision.rank, 1)
    if not first or is_written(first, provision.rank, text, parent.start, provision.start):
        return None
    return Misnumbered(SequenceFault.NO_FIRST, parent, provision, (first,))
