"""Labels of parties: where 供应商 is the name of one, its word tells of no suppliers that a secret may be about."""

from auditor.audit.statements import PARTY, Event, Statement

_KINDS = frozenset(("SECRET_TRADE", "INFO_KIND", "SECRET_STRONG", "SECRET_MATTER", "INFO_DOC"))


def leave_out_names(statement: Statement, events: list[Event]) -> None:
    """Drop what was read in the label of a party as if it were a common word; for before the marks are sorted."""
    if _KINDS.isdisjoint([mark[0] for mark in statement.marks]):
        return
    named = [(event[0], event[1]) for event in events if event[2] == PARTY]
    if named:
        statement.marks = [
            mark
            for mark in statement.marks
            if mark.concept not in _KINDS
            or not any(start <= mark.start and mark.end <= end for start, end in named)
        ]
