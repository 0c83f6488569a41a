"""A company's clauses, laws and limits over known ones: what is named again says only what is to change."""

from collections.abc import Mapping

Plain = dict[str, object]
Lines = dict[tuple[str | int, ...], int]


SECTIONS = ("clauses", "superseded", "limits")
"""What is listed with ids of its own, and can be named again."""


def lay_over(value: object, lines: Lines, known: Mapping[tuple[str, str], Plain]) -> object:
    """The content of a pack file with each ``known`` clause, law or limit completed; ``lines`` follow what moves."""
    if not isinstance(value, dict):
        return value
    completed = {
        section: [
            _merged(known[section, str(entry["id"])], entry, (section, number), lines)
            if isinstance(entry, dict) and (section, str(entry.get("id"))) in known
            else entry
            for number, entry in enumerate(entries)
        ]
        for section in SECTIONS
        if isinstance(entries := value.get(section), list)
    }
    return {**value, **completed}


def _merged(before: Plain, after: Plain, at: tuple[str | int, ...], lines: Lines) -> Plain:
    """``after`` over ``before``: keys replace keys, the two languages of one text and elements are merged."""
    merged = {**before, **after}
    for key in before.keys() & after.keys():
        old, new = before[key], after[key]
        if isinstance(old, dict) and isinstance(new, dict):
            merged[key] = {**old, **new}
        elif key == "elements" and isinstance(old, list) and isinstance(new, list):
            merged[key] = _merged_elements(old, new, (*at, key), lines)
    return merged


def _merged_elements(
    before: list[object], after: list[object], at: tuple[str | int, ...], lines: Lines
) -> list[object]:
    """Elements by their ids: the known ones in their old order, new ones behind them."""
    merged = list(before)
    place = {str(element["id"]): number for number, element in enumerate(before) if isinstance(element, dict)}
    moved: dict[int, int] = {}
    for number, element in enumerate(after):
        known = place.get(str(element.get("id"))) if isinstance(element, dict) else None
        moved[number] = len(merged) if known is None else known
        if known is None:
            merged.append(element)
        else:
            merged[known] = _merged(_mapping(merged[known]), _mapping(element), (*at, number), lines)
    inside = {loc: lines.pop(loc) for loc in list(lines) if len(loc) > len(at) and loc[: len(at)] == at}
    for loc, line in inside.items():
        lines[(*at, moved[int(loc[len(at)])], *loc[len(at) + 1 :])] = line
    return merged


def _mapping(value: object) -> Plain:
    return value if isinstance(value, dict) else {}
