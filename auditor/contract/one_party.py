"""One party with two labels: 甲方：某公司（以下称“机构”）, and the same party in two languages, told by line, number or place."""

import itertools
import re
from dataclasses import replace

from auditor.contract.naming import LETTERS, Candidate
from auditor.contract.role_scores import ROLE_CONCEPTS
from auditor.language.fold import is_cjk
from auditor.language.marked import Marked

ITEM = re.compile(r"[(]?(?:\d{1,2}|[a-d])[.)]")
"""(1), A., 2): what numbers the parties."""
PAIR = 2
_LINE = 160
_LEADS = re.compile(
    r"[”\"」』】]?\s*(?:/?\s*[a-z ]{0,24})?\s*(?:[(][^()\n]{0,40}[)])?\s*(?:/\s*[a-z ]{1,24})?\s*:"
)
_FOR_ANOTHER = re.compile(
    r"\bf/s/o\b|\b(?:for|lending|furnishing|providing) the services of\b|\b(?:for|on behalf of|as agent for) (?:its|the|their|a) (?:client|principal|advertiser|brand)|代表其?(?:客户|品牌)|受[^,。]{2,30}委托"
)
"""Agency: Such LLC, booking for its client Star Inc. ("Client"): two parties on one line."""


def one_each(named: list[Candidate], marked: Marked) -> list[Candidate]:
    """甲方：某公司（以下称“机构”）: one party with two labels."""
    text = marked.text
    kept: list[Candidate] = []
    elsewhere = {
        **_line_by_line(named, text),
        **_number_by_number(named, text),
        **_one_for_one(named, marked),
    }
    merged: tuple[Candidate, int] | None = None
    for candidate in named:
        last = kept[-1] if kept else None
        if merged and not candidate.leads and _same_line(merged[0], candidate, text):
            kept[merged[1]] = _called_also(kept[merged[1]], candidate.label)  # Party A: … (the "Company")
            continue
        twin = next(
            (
                place
                for place, one in enumerate(kept)
                if candidate.label in (LETTERS.get(one.label), elsewhere.get(one.label))
            ),
            -1,
        )
        if twin >= 0:  # 甲方：某公司 and Party A: Such Ltd. are one
            kept[twin] = _called_also(kept[twin], candidate.label, candidate.name)
            merged = candidate, twin
            continue
        lettered = last is not None and last.label in LETTERS and candidate.label in LETTERS
        if (
            last is None
            or lettered
            or candidate.leads
            or not last.name
            or not _same_line(last, candidate, text)
        ):
            kept.append(candidate)
            continue
        first, second = sorted((last, candidate), key=lambda one: (one.label not in LETTERS, one.position))
        kept[-1] = replace(
            first,
            name=last.name,
            position=first.position,
            described=f"{last.described} {candidate.label} {candidate.described}",
            other_labels=(*last.other_labels, second.label),
        )
    return kept


def _called_also(candidate: Candidate, *labels: str) -> Candidate:
    more = [label for label in labels if label and label not in candidate.other_labels]
    return replace(candidate, other_labels=(*candidate.other_labels, *more))


def _number_by_number(named: list[Candidate], text: str) -> dict[str, str]:
    """(1) 某公司（「品牌方」） with (1) Such Ltd. (the "Brand") in the line below, one number for one party in two languages."""
    found = {}
    for one, other in itertools.pairwise(named):
        between = text[one.position : other.position]
        if is_cjk(one.label[0]) and not is_cjk(other.label[0]) and between.count("\n") == 1:
            lines = (text[text.rfind("\n", 0, at) + 1 : at].lstrip() for at in (one.position, other.position))
            first, second = (ITEM.match(line) for line in lines)
            if first and second and first.group() == second.group():
                found[one.label] = other.label
    return found


def _line_by_line(named: list[Candidate], text: str) -> dict[str, str]:
    """赞助方：某公司 with Sponsor: Such Ltd. in the line below, and so on for every party: the English label of each."""
    leading = [one for one in named if one.leads]
    pairs = list(zip(leading[::2], leading[1::2], strict=False))
    if len(pairs) < PAIR or len(leading) % 2:
        return {}
    for one, other in pairs:
        between = text[one.position : other.position]
        if not is_cjk(one.label[0]) or is_cjk(other.label[0]) or between.strip().count("\n") > 0:
            return {}
    return {one.label: other.label for one, other in pairs}


def _one_for_one(named: list[Candidate], marked: Marked) -> dict[str, str]:
    """Between Such Ltd. (the "Bank") and Lin (the "Creator") over 某银行（「本行」）与林某（「创作者」）: as many in the line below, and in
    the other language."""
    lines: dict[int, list[Candidate]] = {}
    for one in named:
        if not one.leads:
            lines.setdefault(marked.text.count("\n", 0, one.position), []).append(one)
    for (above, first), (below, second) in itertools.pairwise(sorted(lines.items())):
        scripts = [{is_cjk(one.label[0]) for one in line} for line in (first, second)]
        alike = len(first) == len(second) >= PAIR and all(len(script) == 1 for script in scripts)
        if below - above == 1 and alike and scripts[0] != scripts[1]:
            return _paired(first, second, marked)
    return {}


def _paired(first: list[Candidate], second: list[Candidate], marked: Marked) -> dict[str, str]:
    """The labels of two lines, one for one, unless their own words say otherwise: a Brand is never 创作者."""
    roles = [[_roles_of(one, marked) for one in line] for line in (first, second)]
    if any(one and other and one.isdisjoint(other) for one, other in zip(*roles, strict=True)):
        return {
            one.label: other.label
            for one, above in zip(first, roles[0], strict=True)
            for other, below in zip(second, roles[1], strict=True)
            if above and above == below
        }
    return {one.label: other.label for one, other in zip(first, second, strict=True)}


def _roles_of(candidate: Candidate, marked: Marked) -> set[str]:
    """The role concepts in the words of a label."""
    hits = marked.hits_between(candidate.position, candidate.position + len(candidate.label))
    return {hit.concept for hit in hits if hit.concept in ROLE_CONCEPTS}


def _same_line(one: Candidate, other: Candidate, text: str) -> bool:
    """Whether a label in brackets stands behind the name that a label at the head of the line introduces."""
    between = text[one.position + len(one.label) : other.position]
    if _FOR_ANOTHER.search(between):
        return False
    leads = _LEADS.match(between) is not None
    return leads and "\n" not in between and len(between) < _LINE and ";" not in between
