"""Parts that go before the rest: what they say counts where the two differ, 以特别约定为准, "Part B governs"."""

import re
from collections.abc import Iterator

from auditor.audit.index import Bits, bits_of
from auditor.audit.reading import Reading
from auditor.audit.statements import Mark, Statement
from auditor.contract import Provision
from auditor.language.fold import is_cjk

PREVAILS = "PREVAILS"
_AHEAD = frozenset("以从按依")
"""以…为准: what prevails stands behind the word with which the mark begins; in English it stands before the verb."""
_BETWEEN = re.compile(r"\s*[-–—:：]\s*")
_SHORTEST = {True: 2, False: 5}
_MOST = 40


def prevailing(reading: Reading) -> Bits:
    """The statements of every part that another statement says prevails."""
    found: set[int] = set()
    for index in reading.holders(PREVAILS):
        statement = reading.statements[index]
        for mark in statement.by_concept[PREVAILS]:
            for provision in _named(mark, statement, reading):
                found.update(other.index for other in reading.within(provision) if other.index != index)
    return bits_of(found, len(reading.statements)) if found else 0


def _named(mark: Mark, statement: Statement, reading: Reading) -> Iterator[int]:
    """What is said to prevail: the provision whose number or name stands nearest."""
    marked = reading.contract.marked
    ahead = marked.tokens.norms[mark.start] in _AHEAD
    first, last = (mark.start, statement.end) if ahead else (statement.start, mark.start)
    start, end = marked.tokens.starts[first], marked.tokens.ends[max(first, last - 1)]
    places = [
        (reference.start, target)
        for reference in reading.references.get(statement.index, ())
        if start <= reference.start < end
        for target in reference.targets
        if target
    ]
    text = marked.text
    for provision in reading.contract.provisions[1:]:
        for name in _names_of(provision):
            at = text.find(name, start, end) if ahead else text.rfind(name, start, end)
            if at >= 0:
                places.append((at, provision.index))
    if places:
        nearest = (min if ahead else max)(place for place, _ in places)
        yield from (target for place, target in places if place == nearest)


def _names_of(provision: Provision) -> Iterator[str]:
    """How a part is called: 特别约定, and of "Part B - Commercial Sheet" either half."""
    if provision.depth > 1 or not 0 < len(provision.heading) <= _MOST:
        return
    for name in {provision.heading, *_BETWEEN.split(provision.heading)}:
        if name and len(name) >= _SHORTEST[is_cjk(name[0])]:
            yield name
