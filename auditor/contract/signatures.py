"""Where a contract is signed: the short lines of names, seals and dates at its end or before its annexes."""

import re
from collections.abc import Sequence

from auditor.contract.model import Passage, Provision

_LONGEST_LINE = 160
_MOST_LINES = 60
_SENTENCE = re.compile(r"[。;!?]\s*\S|[.]\s+[a-z]{2,}\s+[a-z]{2,}\s+[a-z]{2,}")
_SIGNED = re.compile(
    r"签字|签章|盖章|签名|签署[人页]|签订[日地时]|公章|(?:法定|授权|委托)?代表(?:人)?\s*[:(]|代理人\s*[:(]|经办人|见证人\s*[:(]"
    r"|[一-鿿]{1,3}方\s*[:(]|身份证(?:号码?)?\s*:|日期\s*:|^\s*(?:[0-9_ ]{0,6}年[_ ]*月[_ ]*日\s*)+$|立[合协契]?[约书同][^\n]{0,6}人"
    r"|\bsign(?:ed|ature)\b|\bby\s*(?::|_)|\b(?:print(?:ed)?\s)?name\s*:|\btitle\s*:|\bdate(?:d)?\s*:|\bwitness(?:ed)?\b|\bseal\b|\bauthori[sz]ed\s"
)
_SIGNS_HARD = re.compile(
    r"签字|签章|盖章|签名|公章|\bsign(?:ed|ature)\b|\bby\s*(?::|_)|\bseal\b|代表人?\s*:\s*_|年[_ ]*月[_ ]*日\s*$|\bdate(?:d)?\s*:"
)


def signature_passages(
    text: str, passages: Sequence[Passage], provisions: Sequence[Provision]
) -> frozenset[int]:
    """The indexes of the passages in which the parties sign, of the contract itself and of each annex."""
    ends = {len(passages), *_first_passages(passages, provisions)}
    found: set[int] = set()
    for end in ends:
        found.update(_block_before(text, passages, end))
    return frozenset(found)


def _first_passages(passages: Sequence[Passage], provisions: Sequence[Provision]) -> list[int]:
    """The passages with which an annex begins."""
    starts = {provision.start for provision in provisions if provision.annex}
    found = []
    for index, passage in enumerate(passages):
        if any(start in starts for start in (passage.start, provisions[passage.provision].start)) and (
            index == 0 or passages[index - 1].provision != passage.provision
        ):
            found.append(index)
    return found


def _block_before(text: str, passages: Sequence[Passage], end: int) -> range:
    """The run of short lines without a sentence that ends before a passage and in which something is signed."""
    begin = max(0, end - _MOST_LINES)
    lines = [text[passage.start : passage.end] for passage in passages[begin:end]]
    signed = _first_signed(lines)
    is_signed = any(_SIGNS_HARD.search(line) for line in lines[signed:])
    return range(begin + signed, end) if is_signed else range(end, end)


def foot_of(text: str) -> str:
    """The lines at the end of a text in which its parties sign; empty where a sentence comes last."""
    lines = text.rstrip().split("\n")[-_MOST_LINES:]
    return "\n".join(lines[_first_signed(lines) :])


def signed_foot_of(text: str) -> str:
    """The same lines, where they hold a seal or a signature; a short text may end in a list of its parties."""
    foot = foot_of(text)
    return foot if _SIGNS_HARD.search(foot) else ""


def _first_signed(lines: Sequence[str]) -> int:
    """Where the signatures begin in the run of short lines at the end of these; behind them all where nobody signs."""
    first = len(lines)
    while first and _is_short(lines[first - 1]):
        first -= 1
    return next((at for at in range(first, len(lines)) if _SIGNED.search(lines[at])), len(lines))


def _is_short(line: str) -> bool:
    line = line.strip()
    return len(line) <= _LONGEST_LINE and not _SENTENCE.search(line) and not line.endswith(("。", ";", ","))
