"""Which of two drafts is the older one, as far as their names and the list of contracts tell."""

import re
from collections.abc import Sequence
from pathlib import Path

from auditor.workspace.model import ContractRecord

_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)\D?(\d{1,2})\D?(\d{1,2})(?!\d)")
_NUMBER = re.compile(r"(\d+)")
_FIGURES = 20
"""How wide numbers are made so that they sort as numbers; longer ones stand in no file name."""


def older_first(one: ContractRecord, other: ContractRecord) -> tuple[str, str]:
    """The paths of the two: by the dates in their names, the numbers of names otherwise alike, then by when they were added.

    Where none of it tells, they stay as they are given.
    """
    names = Path(one.path).stem, Path(other.path).stem
    for before, after in (
        (_date(names[0]), _date(names[1])),
        _numbers(*names),
        (one.added_at, other.added_at),
    ):
        if before and after and before != after:
            first, second = (one, other) if before < after else (other, one)
            return first.path, second.path
    return one.path, other.path


def _date(name: str) -> str:
    found = _DATE.search(name)
    return _sortable(found.groups()) if found else ""


def _numbers(one: str, other: str) -> tuple[str, str]:
    """The numbers in both names, such as those of "v1" and "v2"; none if anything else in the names differs."""
    before, after = _NUMBER.split(one), _NUMBER.split(other)
    if before[::2] != after[::2]:
        return "", ""
    return _sortable(before[1::2]), _sortable(after[1::2])


def _sortable(numbers: Sequence[str]) -> str:
    return " ".join(number.zfill(_FIGURES) for number in numbers)
