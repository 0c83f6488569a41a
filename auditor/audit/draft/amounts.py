"""Amounts that do not agree: in words and in figures, as instalments of a whole, as a column with its total."""

from collections.abc import Iterator

from auditor.audit.draft.found import around, finding
from auditor.audit.draft.instalments import uneven_instalments
from auditor.audit.draft.tables import uneven_columns
from auditor.audit.model import DraftFinding
from auditor.contract import Contract
from auditor.errors import Bilingual
from auditor.language.said_twice import disagreements

_TWICE = Bilingual(
    "大小写或前后写法不一致：“{words}”。请确认以哪一个为准并统一。",
    "The words and the figures do not agree: “{words}”. Settle which is meant and correct the other.",
)


def amount_mismatches(contract: Contract) -> Iterator[DraftFinding]:
    """Every place where two amounts, periods or shares should be the same and are not."""
    for start, end in disagreements(contract.marked.text, contract.marked.quantities):
        message = _TWICE.filled(words=contract.words(start, end).replace("\n", ""))
        yield finding(contract, "amount_mismatch", "high", message, [around(contract, start, end)])
    yield from uneven_instalments(contract)
    yield from uneven_columns(contract)
