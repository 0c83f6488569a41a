"""A contract's outline as a reader wants to see it: numbers, headings and where they stand in the Document's text."""

from auditor.audit.model import Heading
from auditor.contract.model import Contract, Provision

_FIRST_WORDS = 24
"""Characters shown of a provision that has no heading."""

_NUMBER = ".0123456789 \u3000"
_DEEPEST = 2


def headings(contract: Contract) -> tuple[Heading, ...]:
    """The provisions down to the second level, in order; those deeper are part of what holds them."""
    return tuple(
        _heading(contract, provision)
        for provision in contract.provisions
        if provision.index and provision.depth <= _DEEPEST
    )


def _heading(contract: Contract, provision: Provision) -> Heading:
    folded = contract.marked.tokens.folded
    start, end = folded.original(provision.start, provision.end)
    label = contract.words(provision.start, provision.start + len(provision.label))
    words = (
        contract.words(provision.heading_start, provision.heading_end) if provision.heading.strip() else ""
    )
    return Heading(label, words or _first_words(contract, provision, label), provision.depth, start, end)


def _first_words(contract: Contract, provision: Provision, label: str) -> str:
    """How the provision begins, up to its first line's end."""
    text = contract.words(provision.start, provision.end).removeprefix(label).strip()
    # An article that only its first item tells of, 10.1 without a 10, begins with the rest of that number.
    text = text.lstrip(_NUMBER) if text.startswith(".") else text
    line = text.split("\n", 1)[0].split("\t", 1)[0].strip()
    return line if len(line) <= _FIRST_WORDS else line[:_FIRST_WORDS].rstrip() + "…"
