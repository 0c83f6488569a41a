"""Hollow annexes: the list of competitors that nobody filled in, 附表二 品牌：____, "Schedule C: nil at signature"."""

import re
from dataclasses import replace

from auditor.audit.reading import Reading
from auditor.audit.statements import Statement
from auditor.contract import Reference
from auditor.contract.signatures import signature_passages

_BLANK = re.compile(r"_{2,}|[【\[(]\s*[】\])]|…{2,}")
_ASIDE = re.compile(r"\([^()]*\)")
_NOT_YET = re.compile(
    r"\W*(?:(?:nil|none|blank|tbc|tbd|n/a)\b|(?:left|intentionally) (?:left )?(?:blank|empty)|to be (?:added|completed|agreed|filled|supplied|inserted|confirmed|provided|circulated|sent|shared|e-?mailed|issued|notified|delivered|communicated|drawn up|settled)\b|to follow\b"
    r"|(?:本附[件表录]|本页|此处)?(?:暂?无[。;,\s]|暂?无$|空白|留空|暂缺|签约时(?:暂)?(?:无|未列|没有|空缺)|暂?未列(?:明|入|名|品牌)?|容后|尚未(?:填写|列明|确定)|待(?:定|补|填|确认|双方|甲方|品牌方|商务)|(?:另行|后续|稍后)(?:填写|补充|提供|约定)))"
)
_LISTS = frozenset(",;、")
_TO_COME = re.compile(
    r"(?:may|will|shall|can) be (?:added|entered|completed|filled)|可(?:以|由)?.{0,12}(?:补充|补填|增补|填写)"
)
_TITLE_LENGTH = 40
_LABEL_LENGTH = 12
"""Characters beside a blank that may be its label, 品牌名称： or "Brand:"."""


def without_hollow_annexes(reading: Reading) -> None:
    """An annex that says nothing is missing: what points at it points at nothing."""
    hollow = _hollow_annexes(reading)
    if not hollow:
        return
    for references in reading.references.values():
        for at, reference in enumerate(references):
            if reference.annex and reference.targets and hollow.issuperset(reference.targets):
                references[at] = _as_missing(reference, reading)


def _as_missing(reference: Reference, reading: Reading) -> Reference:
    words = reading.contract.marked.text[reference.start : reference.end]
    return replace(reference, targets=(), dangling=words.strip())


def _hollow_annexes(reading: Reading) -> set[int]:
    """The annexes pointed at in which all that stands are blanks with their labels, or a word that there is nothing yet."""
    pointed = (one for references in reading.references.values() for one in references if one.annex)
    targets = {target for reference in pointed for target in reference.targets}
    if not targets:
        return targets
    contract = reading.contract
    signed = signature_passages(contract.marked.text, contract.passages, contract.provisions)
    hollow = set()
    for target in targets:
        said = [one for one in reading.within(target) if one.passage not in signed]
        silent = (
            all(_says_nothing(_words_of(one, reading)) for one in said)
            if said
            else _is_to_come(reading, target)
        )
        if silent:
            hollow.add(target)
    return hollow


def _is_to_come(reading: Reading, target: int) -> bool:
    """Schedule 3: Protected Particulars (to be circulated after signing)."""
    provision = reading.contract.provisions[target]
    heading = reading.contract.marked.text[provision.heading_start : provision.heading_end]
    return any(_NOT_YET.match(aside) for aside in _ASIDE.findall(heading))


def _says_nothing(words: str) -> bool:
    title = _ASIDE.sub("", words)
    if (
        len(title) <= _TITLE_LENGTH
        and _LISTS.isdisjoint(title)
        and any(map(_NOT_YET.match, _ASIDE.findall(words)))
    ):
        return True
    if _NOT_YET.match(words) or _TO_COME.search(words):
        return True
    blanks = len(_BLANK.findall(words))
    rest = re.sub(r"\W|_", "", _ASIDE.sub("", _BLANK.sub("", words)))
    return blanks > 0 and len(rest) <= _LABEL_LENGTH * blanks


def _words_of(statement: Statement, reading: Reading) -> str:
    tokens = reading.contract.marked.tokens
    return reading.contract.marked.text[tokens.starts[statement.start] : tokens.ends[statement.end - 1]]
