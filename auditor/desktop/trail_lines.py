"""The audit trail in plain words: a line for each step, as the window shows it and as it is copied."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from auditor.desktop.decisions import moment, result_word
from auditor.desktop.words import trail as words
from auditor.reports.words import STANCES, STRICTNESSES
from auditor.workspace import FindingKey, TrailEntry

_TOLD = ("reason", "text", "draft", "from", "to", "path", "brand", "kol", "stance", "strictness", "version")
"""Of the details what says something to a reader, in this order."""


class TrailLine(NamedTuple):
    """One step: when it was on this machine's clock, whose it was, what it was, on which finding, and why."""

    at: str
    who: str
    what: str
    about: str
    details: str


def trail_lines(
    entries: Iterable[TrailEntry], titles: Mapping[FindingKey, str], language: str
) -> list[TrailLine]:
    """The lines of a trail, the oldest first; ``titles`` are the names of clauses and elements."""
    return [_line(entry, titles, language) for entry in entries]


def _line(entry: TrailEntry, titles: Mapping[FindingKey, str], language: str) -> TrailLine:
    step = words.STEPS.get(entry.what)
    return TrailLine(
        moment(entry.at),
        entry.who or words.PROGRAM.in_language(language),
        step.in_language(language) if step else entry.what,
        _about(entry.key, titles, language),
        _details(entry, language),
    )


def _about(key: FindingKey | None, titles: Mapping[FindingKey, str], language: str) -> str:
    if key is None:
        return words.WHOLE.in_language(language)
    own = titles.get(key, key.element or key.clause)
    if not key.element:
        return own
    clause = titles.get(FindingKey(key.clause), key.clause)
    return words.ELEMENT.filled(clause=clause, element=own).in_language(language)


def _details(entry: TrailEntry, language: str) -> str:
    details, said = entry.details, []
    kind = words.KINDS.get(details.get("kind", ""))
    if kind is not None and entry.key is not None:
        status = result_word(entry.key, details.get("status", ""), language)
        said.append(kind.filled(status=status).in_language(language))
    return " · ".join([*said, *(_told(name, details[name], language) for name in _TOLD if details.get(name))])


def _told(name: str, value: str, language: str) -> str:
    """A detail in the words of the settings, where it is one of theirs."""
    word = {"stance": STANCES, "strictness": STRICTNESSES}.get(name, {}).get(value)
    return word.in_language(language) if word else value
