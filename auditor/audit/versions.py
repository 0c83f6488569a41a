"""Two languages in one contract: which of them gives way when they differ."""

from auditor.audit.index import Bits, bits_of
from auditor.audit.reading import Reading
from auditor.language.fold import is_cjk

CHINESE_PREVAILS, ENGLISH_PREVAILS = "CHINESE_PREVAILS", "ENGLISH_PREVAILS"
_MOSTLY = 0.5


def yielding(reading: Reading) -> Bits:
    """The statements in the language that gives way, if the contract is bilingual and says which one prevails."""
    if reading.contract.language != "zh+en":
        return 0
    chinese, english = (bool(reading.holders(name)) for name in (CHINESE_PREVAILS, ENGLISH_PREVAILS))
    if chinese == english:
        return 0
    norms = reading.contract.marked.tokens.norms

    def is_chinese(start: int, end: int) -> bool:
        return sum(is_cjk(norm[0]) for norm in norms[start:end]) > _MOSTLY * (end - start)

    found = (one.index for one in reading.statements if is_chinese(one.start, one.end) is english)
    return bits_of(found, len(reading.statements))
