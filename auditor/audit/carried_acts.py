"""Carried acts: must not host, post about or be photographed for: (i) any other race meeting; (ii) a betting app: the verb
stands in the lead-in, and what it is done to in the items."""

from collections.abc import Collection, Sequence

from auditor.audit.statements import Mark, Modality, Scope, Statement

_AT_THE_END, _AT_THE_HEAD = 7, 4


def carry_acts(statements: Sequence[Statement], acts: Collection[str], norms: Sequence[str]) -> None:
    """Note in the items what their lead-in forbids to do to them; an item with a verb of its own names its own act."""
    for lead in statements:
        if not lead.children or norms[lead.end - 1] != ":":
            continue
        carried = [mark for mark in lead.marks if mark.concept in acts and _is_forbidden(mark)]
        if not carried or carried[-1].end < lead.end - _AT_THE_END:
            continue
        for index in lead.children:
            _carry(carried, statements[index], acts)


def _is_forbidden(mark: Mark) -> bool:
    return mark.modality is Modality.MUST_NOT and mark.scope is Scope.MAIN


def _carry(carried: Sequence[Mark], item: Statement, acts: Collection[str]) -> None:
    own = [mark for mark in item.marks if mark.concept in acts]
    if any(mark.start < item.start + _AT_THE_HEAD or mark.modality is not Modality.MUST_NOT for mark in own):
        return
    known = {mark.concept for mark in item.marks}
    for concept, mark in {mark.concept: mark for mark in carried}.items():
        if concept not in known:
            item.marks.append(mark._replace(segment=0))
    item.gather()
