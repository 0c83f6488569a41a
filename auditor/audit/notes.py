"""Notes: a remark at the foot of a text, or behind an article, speaks of what it is a note to."""

from collections.abc import Iterator, Sequence

from auditor.audit.statements import Statement
from auditor.contract import Contract, Reference
from auditor.contract.provision_index import enclosing_article

_STARS = frozenset("*※†")
_NOTES = (("注", ":"), ("附", "注"), ("备", "注"), ("note", ":"), ("remark", ":"))


def notes(contract: Contract, statements: Sequence[Statement]) -> Iterator[tuple[Statement, Reference]]:
    """Every statement of a note with what the note is to: the provisions that bear its star, else its own article."""
    norms = contract.marked.tokens.norms
    noted, passage = None, -1
    for statement in statements:
        if statement.passage != passage:
            passage = statement.passage
            noted = _noted(statement, contract) if _is_note(norms, statement.start) else None
        if noted is not None:
            yield statement, noted


def _is_note(norms: Sequence[str], start: int) -> bool:
    return norms[start] in _STARS or tuple(norms[start : start + 2]) in _NOTES


def _noted(statement: Statement, contract: Contract) -> Reference | None:
    marked, provisions = contract.marked, contract.provisions
    star = marked.tokens.norms[statement.start]
    targets: tuple[int, ...] = ()
    if star in _STARS:
        targets = _starred(star, statement, contract)
    elif statement.provision:
        targets = (enclosing_article(provisions[statement.provision], provisions).index,)
    if not targets:
        return None
    start, end = marked.tokens.starts[statement.start], marked.tokens.ends[statement.start]
    return Reference(start, end, targets, relative=True)


def _starred(star: str, statement: Statement, contract: Contract) -> tuple[int, ...]:
    """The provisions of the passages that end in the star of a note."""
    marked = contract.marked
    found: dict[int, None] = {}
    for passage in contract.passages[: statement.passage]:
        start, end = marked.token_range(passage.start, passage.end)
        if passage.provision and end - start > 1 and marked.tokens.norms[end - 1] == star:
            found[passage.provision] = None
    return tuple(found)
