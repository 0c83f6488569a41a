"""Numbers of provisions that are missing or there twice."""

from collections.abc import Iterator

from auditor.audit.draft.found import finding, number_of
from auditor.audit.model import DraftFinding
from auditor.contract import Contract, Provision
from auditor.contract.sequences import Misnumbered, SequenceFault, misnumbered
from auditor.errors import Bilingual

_SAID = {
    SequenceFault.MISSING: Bilingual(
        "“{before}”之后是“{after}”，缺少“{missing}”。请确认有无遗漏条款，或重新编号，并核对引用。",
        "“{before}” is followed by “{after}”; “{missing}” is missing. Check for a lost provision or renumber, then check the references.",
    ),
    SequenceFault.NO_FIRST: Bilingual(
        "编号从“{after}”开始，前面没有“{missing}”。请确认有无遗漏，或重新编号。",
        "The numbering begins with “{after}”; there is no “{missing}” before it. Check for a lost provision or renumber.",
    ),
    SequenceFault.TWICE: Bilingual(
        "编号“{after}”重复出现。请重新编号，并核对引用。",
        "The number “{after}” is there more than once. Renumber, then check the references.",
    ),
}
_LONGEST_QUOTE = 60


def numbering_gaps(contract: Contract) -> Iterator[DraftFinding]:
    """One finding per gap or repeated number, with the provisions on both sides of it."""
    is_bilingual = contract.language == "zh+en"
    for fault in misnumbered(contract.marked.text, contract.provisions, bilingual=is_bilingual):
        sides = (fault.after,) if fault.fault is SequenceFault.NO_FIRST else (fault.before, fault.after)
        spans = [_opening(contract, provision) for provision in sides]
        yield finding(contract, "numbering_gap", "low", _message(contract, fault), spans)


def _message(contract: Contract, fault: Misnumbered) -> Bilingual:
    before, after = number_of(contract, fault.before), number_of(contract, fault.after)
    missing = [_dressed_as(label, after) for label in fault.missing]
    said = _SAID[fault.fault]
    return Bilingual(
        said.zh.format(before=before, after=after, missing="、".join(missing)),
        said.en.format(before=before, after=after, missing=", ".join(missing)),
    )


def _dressed_as(label: str, written: str) -> str:
    """A folded label with the capital that its neighbour has: Section 4, as Section 5 is."""
    return label.capitalize() if written[:1].isupper() else label


def _opening(contract: Contract, provision: Provision) -> tuple[int, int]:
    """The first words of a provision."""
    text = contract.marked.text
    stop = text.find("\n", provision.start, provision.end)
    end = provision.end if stop < 0 else stop
    return provision.start, max(provision.start + 1, min(end, provision.start + _LONGEST_QUOTE))
